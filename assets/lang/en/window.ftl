# The words of the window. Short, the desk's own, no exclamation marks, buttons are verbs.

header-sample = Sample prices
header-patient = Patient’s name or reference
header-patient-hint = Patient or reference
header-patient-short = Patient
header-new-patient = New patient
header-export = Save quote
header-exporting = Saving…

view-consult = Consult
view-guide = What to expect
view-screening = Screening

menu = More
menu-undo = Undo
menu-redo = Redo
menu-export-by-path = Type where to save…
menu-open-list = Open price list…
menu-open-list-by-path = Type where the price list is…
menu-recent-lists = Recent price lists
menu-palette = Search everything you can do…
card-next = Next section
card-previous = Previous section
sessions-range-how = Shift and a click: from one number to another
menu-zoom-in = Larger
menu-zoom-out = Smaller
menu-zoom-reset = Normal size
look-system = Appearance: same as the system
look-light = Appearance: light
look-dark = Appearance: dark
menu-motion-reduce = Reduce motion
menu-motion-usual = Normal motion
key-control = Ctrl
key-shift = Shift
menu-shortcuts = Keyboard shortcuts
menu-about = About Needlepoint
about-version = Needlepoint { $version }
about-licence = Licence: { $licence }
about-parts = It is built from these parts, and each keeps its own licence
tour = First steps
tour-place = { $step } of { $count }
tour-choose = Choose areas on the map, or type them, then a technique. The price appears here
tour-range = You need not decide everything: the price is then a range, and the reasons are listed. Click a dotted line to see how an amount is worked out
tour-find = { $find } searches everything you can do, { $all } shows all keys, and “Save quote” makes the paper for the patient
tour-next = Next
tour-done = Done
tour-never = Do not show again
palette-hint = Type what you want to do
palette-nothing = Nothing found
palette-open-again = Open { $name }
palette-choose-list = Price list: { $name }
menu-lists = Price lists
menu-look = Appearance
menu-look-system = System
menu-look-light = Light
menu-look-dark = Dark

menu-languages = Languages…
languages = Languages
languages-window = The window
languages-quote = This patient’s quote
languages-quote-in = Quote in { $language }
languages-not-read = A language file of your clinic could not be read

optional = optional
dismiss = Dismiss
cancel = Cancel

concern = Concern
areas = Areas
area-let-go = Remove { $area }
map-face = Face
map-front = Front
map-back = Back
area-size = Size of { $area }
areas-filter = Find an area
areas-filter-hint = Type an area…
field-full = No more than { $count } characters fit here
areas-none-found = No area with this name

technique = Technique
technique-minutes = { $count } min
technique-minutes-between = { $low }–{ $high } min
technique-session = { $price } a session
technique-not-sold = not for these areas
technique-special-only = only at a special price

sessions = Sessions
sessions-less = One session fewer
sessions-more = One session more
sessions-from = Minimum number of sessions
sessions-from-less = Minimum: one session fewer
sessions-from-more = Minimum: one session more
sessions-to-word = to
sessions-to = Maximum number of sessions
sessions-to-less = Maximum: one session fewer
sessions-to-more = Maximum: one session more
sessions-exactly-mode = Exactly
sessions-open-mode = Not sure yet
sessions-no-ladder = Choose a technique and an area to see what each number of sessions costs
advice-exactly =
    { $count ->
        [one] 1 session advised
       *[other] { $count } sessions advised
    }
advice-between = { $low } to { $high } advised
advice-weeks-exactly =
    { $count ->
        [one] 1 week apart
       *[other] { $count } weeks apart
    }
advice-weeks-between = { $low }–{ $high } weeks apart
advice-take = Take the number of sessions that the clinic advises
ladder-from = from
ladder-up-to = – { $high }
ladder-not-sold = not offered
ladder-or-on-request = or on request
ladder-price-and = { $price }, { $also }
ladder-percent-less = −{ $percent }
ladder-step =
    { $count ->
        [one] 1 session, { $price }
       *[other] { $count } sessions, { $price }
    }
ladder-step-advised =
    { $count ->
        [one] 1 session, { $price }, advised
       *[other] { $count } sessions, { $price }, advised
    }

add-ons = Add-ons
add-on-each-session = each session
add-on-each-area = each area and session
add-on-percent = { $percent } of the treatment
add-on-once = once
add-on-course = { $count } for { $price }
add-on-minutes = { $count } min
add-on-minutes-between = { $low }–{ $high } min
add-on-all-sessions = at every session
add-on-some-sessions = at { $count } of { $plan } sessions
add-on-change-sessions = At how many sessions
add-on-each-unit = per unit
add-on-each-named-unit = per { $unit }
add-on-units-price = { $units } for { $price }
add-on-units = How much { $add-on }
add-on-units-less = One less of { $add-on }
add-on-units-more = One more of { $add-on }
add-on-units-from = Minimum of { $add-on }
add-on-units-from-less = Minimum of { $add-on }, one less
add-on-units-from-more = Minimum of { $add-on }, one more
add-on-units-to = Maximum of { $add-on }
add-on-units-to-less = Maximum of { $add-on }, one less
add-on-units-to-more = Maximum of { $add-on }, one more
add-on-units-open = Not sure how many
add-on-units-decide = Exact number

fees = Fees
client = This patient
client-returning = Was here before
client-new = New
client-code = Code
client-code-unknown = The price list does not know this code
client-had-course = Has had a course of { $sessions } of “{ $offer }”
client-had-session = Has had a session of “{ $offer }”

amount-on-request = on request
amount-included = included

estimate = Estimate
estimate-tax-included = Estimate, { $tax } included
estimate-tax-added = Estimate with { $tax }
estimate-apart = Why there is a difference of { $amount }:
estimate-open = No maximum yet:
estimate-of-which-tax = of which { $tax } { $rate }
total = Total
hint-show = Show
forget-unknown = Remove what is not in the price list

option-add = Compare another option
option-this = this plan
option-next = Next option
option-remove-this = Remove this option
option-remove = Remove
option-empty = Nothing yet
option-no-price = no price yet
option-same = costs the same
option-difference = { $low } to { $high }

next-anything = Choose an area and a technique
next-area = Now choose an area
next-technique = Now choose a technique
next-then = The price range appears here at once

message = Message
message-undo = Undo
message-open = Open
message-show-folder = Show folder
message-cleared = Ready for the next patient
message-restored = The last consultation was restored
message-ask-again = Please ask the health questions again
message-begin-anew = Start again
draft-not-kept = This consultation is not being saved: if the program stops, it is lost
draft-no-place = Eight other windows are open already: close one, then open this one again
draft-in-the-way = Another file is stored at { $path }: move it to another folder, then open this window again
draft-not-allowed = This program may not use { $path }: ask the person who looks after this computer
draft-system = { $path }: { $reason }. Ask the person who looks after this computer
draft-unreadable = The last consultation could not be read
draft-unreadable-where = Start again; its file is kept as { $path } until the next new patient
draft-not-erased = The last patient’s details were not deleted
draft-not-erased-where = What was entered is still in { $path }, which only this account can open: delete that file, or ask the person who looks after this computer. You can go on working here
crashes = Something went wrong in Needlepoint
crashes-what = A fault in the program broke off what it was doing. You did nothing wrong, and you can go on as usual
crashes-draft-back = The consultation that was open is back: check it before you go on
crashes-report = A report is stored in { $folder }. It says where in the program it happened, without names or prices. If it happens again, give the report to the person who looks after this computer
crashes-copy = Copy the report
crashes-copied = The report is copied
crashes-erase = Delete and do not show again
crashes-not-erased = The report was not deleted
settings-not-saved = Your settings could not be saved: they last until this window is closed
message-price-changed = The price has changed: it was { $before }, now it is { $now }
message-price-gone = The price was { $before }: the price list has no price for this choice any more
message-price-changed-why = The price list was saved with other prices
message-price-changed-day = The date has changed: a price or a discount has begun or ended
list-none-in-force = No price list in this file is valid today
list-none-in-force-shown = “{ $list }” is shown anyway: ask the person who looks after the prices before you give it to a patient
list-several-in-force = Several price lists are valid today: choose yours under “More”
list-gone = The file has no price list “{ $list }” any more, so “{ $next }” is shown
message-list-opened = { $name } is open
message-discount-gone = The discount of { $amount } was removed
message-discount-gone-why = Prices are in another currency now. Enter the discount again if it still applies
message-exported = { $name } is saved
message-exported-where = In { $folder }
message-not-exported = The quote was not saved
message-closing = The quote is still being saved: this window closes as soon as that is done
message-not-opened = { $name } could not be opened
message-not-opened-remedy = It is at { $path }; open it from there

fault-mistakes =
    { $count ->
        [one] { $name } has a mistake
       *[other] { $name } has { $count } mistakes
    }
fault-unreadable = { $name } can’t be read
fault-old-in-force = The earlier prices are still used. Nothing is lost; save the file again once it is right
fault-sample-in-force = The window shows sample prices instead; do not give them to a patient
fault-place = Line { $line }, column { $column }
fault-more = And { $count } more
fault-show = Show details
fault-hide = Hide details

dialog-path = Path
dialog-export = Save quote
dialog-export-how = Where to save it. The ending of the name decides the kind of file: .pdf or .html
dialog-save = Save
dialog-list = Open price list
dialog-list-how = The price list is a file whose name ends in .ron
dialog-open = Open
dialog-overwrite = Replace { $name }?
dialog-overwrite-what = There is already a file with this name
dialog-replace = Replace
dialog-other-name = Choose another name

storage-not-found = { $path } was not found: check the folder and the name
storage-exists = { $path } already exists: choose another name
storage-not-allowed = { $path } can’t be saved here: choose another folder, such as Documents
storage-not-readable = { $path } can’t be opened: ask the person who looks after it, or save a copy in Documents
storage-folder = { $path } is a folder: choose a file in it
storage-link = { $path } is a link: choose the file it leads to, or another name
storage-no-ordinary-file = { $path } is not an ordinary file: choose another
storage-too-large = { $path } is too large: check that it is the right file
storage-not-settings = { $path } is not a settings file of this program: delete it
storage-no-settings-folder = This computer has no folder for settings
storage-system = { $path }: { $reason }. Check the drive, or choose another folder
export-unknown-ending = The file name must end in .pdf or .html
export-missing-characters = { $count ->
    [one] The PDF can’t show one character of this text: save it with the ending .html instead
   *[other] The PDF can’t show { $count } characters of this text: save it with the ending .html instead
}
export-typesetting = The PDF could not be made ({ $reason }). Save it with the ending .html instead, and report this
export-crash = The program failed while saving: save it with the ending .html instead, and report this

timeline = What happens when
timeline-nothing = Choose a technique and the sessions in “Consult”; then this shows when what happens.
timeline-sessions = Sessions
timeline-redness = Redness
timeline-visible = A change may be seen
timeline-full = Full result possible
timeline-from = { $when } onwards
timeline-week =
    { $week ->
        [0] start
        [one] week { $week }
       *[other] week { $week }
    }
timeline-weeks = weeks { $low }–{ $high }
timeline-if-needed = { $when } if needed
guide-add-ons-here = Here it can be combined with
yes = Yes
no = No
screening = Health questions
screening-private = Answers stay in this window. They are not saved, printed or sent.
screening-none = The price list has no health questions. The owner can add them under “screening”.
screening-outcome = What this means
screening-answered = { $answered } of { $asked } answered
screening-practitioner = The practitioner confirms
screening-wait = Not before { $date }, unless the practitioner says otherwise
screening-not-offered = This clinic does not offer it in that case; the practitioner decides
screening-confirms = Health questions: the practitioner confirms first
screening-quote = The quote says that the practitioner must confirm the treatment, and nothing else.
screening-quote-none = The quote says nothing about these questions.
screening-clear = Clear the answers

explain = How this is worked out
explain-how = Right click or { $keys }: how this is worked out
explain-low = Lower amount
explain-high = Higher amount
explain-source = line { $line } of the price list
explain-gone = The choice has changed; this amount is not part of it any more
explain-gone-from-list = The price list has changed; this amount is no longer in it
close = Close

packages = Packages
package-within =
    { $months ->
        [one] within 1 month
       *[other] within { $months } months
    }

paying = Paying
memberships = Memberships
membership-take = Use { $label }

dates = Dates
dates-choose = Choose the first day
dates-first = from { $day }
dates-none = No day yet
dates-back = Previous month
dates-on = Next month

menu-patient-view = The patient’s view
patient-view = Your estimate
patient-nothing = Your estimate appears here
patient-confirmed = Your practitioner must confirm this treatment first

budget-fit = Plans for a budget
budget = Budget
budget-how = The best plans that come to no more than this, and the nearest above. Never fewer sessions than the clinic advises
budget-keep-technique = Keep the technique: { $technique }
budget-keep-sessions = Keep { $sessions }
budget-show = Show what fits
budget-show-nearest = Show the nearest
budget-odd = Type an amount, such as { $example }
amount-unclear = “{ $typed }” may mean { $one } or { $other }. Type the one you mean
budget-none = Nothing fits { $budget }
budget-above = The nearest above is { $plan }, { $over } more than the budget
budget-least = The clinic advises at least { $sessions }
budget-open = The nearest is { $plan }: { $price }, which has no maximum yet
budget-fitted =
    { $count ->
        [one] 1 plan fits { $budget }
       *[other] { $count } plans fit { $budget }
    }

discount-by-hand = Extra discount
discount-change = Change the discount
discount-most = The price list allows at most { $limit }
discount-how-much = How much
discount-percent = Percent
discount-amount = Amount
discount-reason = Reason (shown on the quote)
discount-give = Apply discount
discount-remove = Remove discount
discount-odd = Type a percentage up to 100, such as 10
discount-no-reason = Type the reason; it appears on the quote
discount-above = That is more than the price list allows: at most { $limit }

estimate-per-session = { $price } a session on average, everything included
estimate-per-session-ends = On average, everything included: { $low } a session with { $few }, { $high } with { $many }

quote-opened = Quote { $reference } of { $date } is open
quote-opened-missing = The price list does not have: { $names }
quote-opened-list = It was made with the price list “{ $list }”; choose it under “More”
quote-opened-name-cut = Only the first { $count } characters of the patient’s name are shown
quote-opened-total = The quote said { $before }; at today’s prices it is { $now }
quote-foreign = { $name } is not a quote made with Needlepoint
quote-foreign-remedy = Open a quote that was saved here as PDF or HTML, or a price list whose name ends in .ron. Nothing has changed
quote-damaged = The quote in { $name } can’t be read
quote-damaged-remedy = Open the file just as it was saved. Nothing has changed
quote-newer = { $name } was made with a newer version of Needlepoint
quote-newer-remedy = Open it with that version. Nothing has changed

# A price list of one’s own, begun from a sample.
menu-begin-list = Begin your own price list…
begin-list = Begin your own price list
begin-list-how = Name and country are enough. All prices are those of a sample, and marked so, until you change them.
begin-list-clinic = Name of the clinic
begin-list-country = Country
begin-list-follows = Language: { $language }. Currency: { $currency }. Both can be changed in the list.
begin-list-where = It is saved as { $path }
begin-list-do = Begin
begin-list-no-name = Write the name of the clinic
message-list-begun = { $name } is begun and open
message-list-begun-next = Open it in a text editor and change the prices: each time you save, this window takes them over. “Sample prices” stands everywhere until you delete the line “sample: true”

# Countries that it may be begun for.
country-GB = United Kingdom
country-IE = Ireland
country-US = United States
country-CA = Canada
country-DE = Germany
country-AT = Austria
country-CH = Switzerland
country-LI = Liechtenstein
country-FR = France
country-GP = Guadeloupe
country-MQ = Martinique
country-RE = Réunion
country-GF = French Guiana
country-YT = Mayotte
country-MC = Monaco
country-BE = Belgium
country-LU = Luxembourg
country-ES = Spain
country-IT = Italy
country-SM = San Marino
country-VA = Vatican City
country-PL = Poland
country-PT = Portugal
country-BR = Brazil
