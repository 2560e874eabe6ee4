# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_needlepoint_global_optspecs
    string join \n renderer= h/help V/version
end

function __fish_needlepoint_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_needlepoint_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_needlepoint_using_subcommand
    set -l cmd (__fish_needlepoint_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c needlepoint -n "__fish_needlepoint_needs_command" -l renderer -d 'How the window is drawn; what works best on this computer where left out' -r -f -a "wgpu\t'Vulkan, Direct3D or Metal'
glow\t'OpenGL'"
complete -c needlepoint -n "__fish_needlepoint_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c needlepoint -n "__fish_needlepoint_needs_command" -s V -l version -d 'Print version'
complete -c needlepoint -n "__fish_needlepoint_needs_command" -a "check" -d 'Look for mistakes in price lists'
complete -c needlepoint -n "__fish_needlepoint_needs_command" -a "list" -d 'Show what can be chosen from a price list, with the ids'
complete -c needlepoint -n "__fish_needlepoint_needs_command" -a "estimate" -d 'Work out what a choice costs'
complete -c needlepoint -n "__fish_needlepoint_needs_command" -a "explain" -d 'Show where an amount comes from, step by step down to the lines of the price list'
complete -c needlepoint -n "__fish_needlepoint_needs_command" -a "fit" -d 'Find the best plans at or under a budget, and the nearest above it'
complete -c needlepoint -n "__fish_needlepoint_needs_command" -a "quote" -d 'Write a quote for a choice as PDF or HTML'
complete -c needlepoint -n "__fish_needlepoint_needs_command" -a "new" -d 'Begin a price list of your own, from the sample that is nearest'
complete -c needlepoint -n "__fish_needlepoint_needs_command" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand check" -l explain -d 'Tell more about the code of a mistake, such as unknown-id' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand check" -l fix -d 'Correct what nobody has to be asked about; the list as it was is kept'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand check" -l strict -d 'Fail on warnings, too'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand check" -l json -d 'Write JSON for other programs'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand check" -s h -l help -d 'Print help'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand list" -l list -d 'Which list, where the file holds several; the one in force on the day where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand list" -l on -d 'The day on which a list is to be in force, such as 2026-11-21; today where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand list" -l json -d 'Write JSON for other programs'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand list" -s h -l help -d 'Print help'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l batch -d 'Answer each line of a file, or of the input where it is -, which holds a choice as JSON; what a line leaves out is taken from the command line' -r -F
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l technique -d 'The technique; may be left out where the list has only one' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l area -d 'A treatment area, with its size where the price depends on it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l sessions -d 'How many sessions, or from how many to how many; where left out 1, and for `fit` what is advised' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l add-on -d 'An add-on, at all sessions or at so many, or so many units of it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l package -d 'A package; what it leaves open, the technique and the area fill; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l concern -d 'Why the patient comes; decides how many sessions are advised; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l client -d 'Whether the patient was here before' -r -f -a "new\t'Comes for the first time'
returning\t'Was here before'"
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l fee -d 'A fee that is not always charged; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l list -d 'Which list, where the file holds several; the one in force on the day where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l lang -d 'The language of the words, such as pl; that of the price list where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l member -d 'The patient\'s membership' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l code -d 'A code that the patient brings' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l after-course -d 'A course that the patient has had, for a price after it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l discount -d 'What is taken off by hand, as a percentage or an amount' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l reason -d 'Why it is taken off by hand' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l on -d 'The day of the estimate or quote, such as 2026-11-21; today where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l start -d 'The day of the first session; then the estimate says when the sessions are' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -l json -d 'Write JSON for other programs'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand estimate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l line -d 'Another amount than the total, by the id that `estimate --json` gives it: a line, average, width, cause-1, hint-1, saving, taxes, deposit, instalments, a membership' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l technique -d 'The technique; may be left out where the list has only one' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l area -d 'A treatment area, with its size where the price depends on it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l sessions -d 'How many sessions, or from how many to how many; where left out 1, and for `fit` what is advised' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l add-on -d 'An add-on, at all sessions or at so many, or so many units of it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l package -d 'A package; what it leaves open, the technique and the area fill; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l concern -d 'Why the patient comes; decides how many sessions are advised; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l client -d 'Whether the patient was here before' -r -f -a "new\t'Comes for the first time'
returning\t'Was here before'"
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l fee -d 'A fee that is not always charged; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l list -d 'Which list, where the file holds several; the one in force on the day where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l lang -d 'The language of the words, such as pl; that of the price list where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l member -d 'The patient\'s membership' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l code -d 'A code that the patient brings' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l after-course -d 'A course that the patient has had, for a price after it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l discount -d 'What is taken off by hand, as a percentage or an amount' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l reason -d 'Why it is taken off by hand' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l on -d 'The day of the estimate or quote, such as 2026-11-21; today where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l start -d 'The day of the first session; then the estimate says when the sessions are' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -l json -d 'Write JSON for other programs'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l budget -d 'What must not be exceeded, such as 900; what is not chosen, technique or sessions, is open' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l technique -d 'The technique; may be left out where the list has only one' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l area -d 'A treatment area, with its size where the price depends on it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l sessions -d 'How many sessions, or from how many to how many; where left out 1, and for `fit` what is advised' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l add-on -d 'An add-on, at all sessions or at so many, or so many units of it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l package -d 'A package; what it leaves open, the technique and the area fill; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l concern -d 'Why the patient comes; decides how many sessions are advised; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l client -d 'Whether the patient was here before' -r -f -a "new\t'Comes for the first time'
returning\t'Was here before'"
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l fee -d 'A fee that is not always charged; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l list -d 'Which list, where the file holds several; the one in force on the day where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l lang -d 'The language of the words, such as pl; that of the price list where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l member -d 'The patient\'s membership' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l code -d 'A code that the patient brings' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l after-course -d 'A course that the patient has had, for a price after it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l discount -d 'What is taken off by hand, as a percentage or an amount' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l reason -d 'Why it is taken off by hand' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l on -d 'The day of the estimate or quote, such as 2026-11-21; today where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l start -d 'The day of the first session; then the estimate says when the sessions are' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -l json -d 'Write JSON for other programs'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand fit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -s o -l output -d 'The file to write; its ending, .pdf or .html, decides the form' -r -F
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l patient -d 'The patient\'s name or reference on the quote' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l technique -d 'The technique; may be left out where the list has only one' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l area -d 'A treatment area, with its size where the price depends on it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l sessions -d 'How many sessions, or from how many to how many; where left out 1, and for `fit` what is advised' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l add-on -d 'An add-on, at all sessions or at so many, or so many units of it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l package -d 'A package; what it leaves open, the technique and the area fill; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l concern -d 'Why the patient comes; decides how many sessions are advised; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l client -d 'Whether the patient was here before' -r -f -a "new\t'Comes for the first time'
returning\t'Was here before'"
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l fee -d 'A fee that is not always charged; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l list -d 'Which list, where the file holds several; the one in force on the day where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l lang -d 'The language of the words, such as pl; that of the price list where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l member -d 'The patient\'s membership' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l code -d 'A code that the patient brings' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l after-course -d 'A course that the patient has had, for a price after it; may be repeated' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l discount -d 'What is taken off by hand, as a percentage or an amount' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l reason -d 'Why it is taken off by hand' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l on -d 'The day of the estimate or quote, such as 2026-11-21; today where left out' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l start -d 'The day of the first session; then the estimate says when the sessions are' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l force -d 'Replace the file if it is there already'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -l json -d 'Write JSON for other programs'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand quote" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand new" -l country -d 'The clinic\'s country, by two letters such as GB; decides language, currency and tax, all of which you can change' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand new" -l name -d 'The clinic\'s name, as it stands on quotes' -r
complete -c needlepoint -n "__fish_needlepoint_using_subcommand new" -s o -l output -d 'The file to write, which must not be there yet; named after the clinic where left out' -r -F
complete -c needlepoint -n "__fish_needlepoint_using_subcommand new" -l json -d 'Write JSON for other programs'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand new" -s h -l help -d 'Print help'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand help; and not __fish_seen_subcommand_from check list estimate explain fit quote new help" -f -a "check" -d 'Look for mistakes in price lists'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand help; and not __fish_seen_subcommand_from check list estimate explain fit quote new help" -f -a "list" -d 'Show what can be chosen from a price list, with the ids'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand help; and not __fish_seen_subcommand_from check list estimate explain fit quote new help" -f -a "estimate" -d 'Work out what a choice costs'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand help; and not __fish_seen_subcommand_from check list estimate explain fit quote new help" -f -a "explain" -d 'Show where an amount comes from, step by step down to the lines of the price list'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand help; and not __fish_seen_subcommand_from check list estimate explain fit quote new help" -f -a "fit" -d 'Find the best plans at or under a budget, and the nearest above it'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand help; and not __fish_seen_subcommand_from check list estimate explain fit quote new help" -f -a "quote" -d 'Write a quote for a choice as PDF or HTML'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand help; and not __fish_seen_subcommand_from check list estimate explain fit quote new help" -f -a "new" -d 'Begin a price list of your own, from the sample that is nearest'
complete -c needlepoint -n "__fish_needlepoint_using_subcommand help; and not __fish_seen_subcommand_from check list estimate explain fit quote new help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
