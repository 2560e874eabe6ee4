# The words of the window. Short, the desk's own, no exclamation marks, buttons are verbs.

header-sample = Sample prices
header-patient = Patient’s name or reference
header-patient-hint = Patient or reference
header-patient-short = Patient
header-new-patient = New patient
header-export = Export quote
header-exporting = Exporting…

view-consult = Consult
view-guide = What to expect
view-screening = Screening

menu = More
menu-undo = Undo
menu-redo = Redo
menu-export-by-path = Export to a typed path…
menu-open-list = Open price list…
menu-open-list-by-path = Open a typed path…
menu-recent-lists = Recent price lists
menu-palette = Find anything to do…
card-next = Next card
card-previous = Previous card
sessions-range-how = Shift and a click: from one number to another
menu-zoom-in = Larger
menu-zoom-out = Smaller
menu-zoom-reset = Usual size
look-system = Look as the system does
look-light = Light look
look-dark = Dark look
menu-motion-reduce = Reduce motion
menu-motion-usual = Move as usual
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
tour-range = What is still open may stay open: the price is then a range that says why. A dotted line under an amount tells where it comes from
tour-find = { $find } finds everything that can be done, { $all } shows all keys, and Export quote writes what the patient takes home
tour-next = Next
tour-done = Done
tour-never = Do not show again
palette-hint = Type what to do
palette-nothing = Nothing is called that
palette-open-again = Open { $name }
palette-choose-list = Prices: { $name }
menu-lists = Prices
menu-look = Look
menu-look-system = System
menu-look-light = Light
menu-look-dark = Dark

menu-languages = Languages…
languages = Languages
languages-window = The window
languages-quote = The quote of this patient
languages-quote-in = Quote in { $language }
languages-not-read = A language of the clinic was not read

optional = optional
dismiss = Dismiss
cancel = Cancel

concern = Concern
areas = Areas
area-let-go = Let go of { $area }
map-face = Face
map-front = Front
map-back = Back
area-size = Size of { $area }
areas-filter = Find an area
areas-filter-hint = Type an area…
field-full = No more than { $count } characters fit here
areas-none-found = No area is called that

technique = Technique
technique-minutes = { $count } min
technique-session = { $price } a session
technique-not-sold = not for these areas
technique-special-only = only at a special price

sessions = Sessions
sessions-less = One session fewer
sessions-more = One session more
sessions-from = Sessions, at least
sessions-from-less = At least one session fewer
sessions-from-more = At least one session more
sessions-to-word = to
sessions-to = Sessions, at most
sessions-to-less = At most one session fewer
sessions-to-more = At most one session more
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
ladder-not-sold = not sold
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
add-on-all-sessions = at every session
add-on-some-sessions = at { $count } of { $plan } sessions
add-on-change-sessions = At how many sessions

fees = Fees
client = This patient
client-returning = Was here before
client-new = New
client-code = Code
client-code-unknown = The price list does not know this code

amount-on-request = on request
amount-included = included

estimate = Estimate
estimate-tax-included = Estimate, { $tax } included
estimate-tax-added = Estimate with { $tax }
estimate-apart = { $amount } apart:
estimate-open = No upper end yet:
estimate-of-which-tax = of which { $tax } { $rate }
total = Total
hint-show = Show
forget-unknown = Leave out what the list does not have

option-add = Compare another option
option-this = this plan
option-next = Next option
option-remove-this = Let go of this option
option-remove = Let go of
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
message-ask-again = The health questions are to be asked again
message-begin-anew = Begin anew
draft-not-kept = This consultation would not survive a crash
draft-no-place = Eight other windows keep theirs: close one, then open this one again
draft-in-the-way = { $path } is in the way: move it elsewhere, then open this window again
draft-not-allowed = { $path } may not be used: ask who looks after this computer
draft-system = { $path }: { $reason }. Ask who looks after this computer
draft-unreadable = The last consultation could not be read
draft-unreadable-where = Begin anew; its file was set aside as { $path } until the next new patient
draft-not-erased = The last patient was not erased
draft-not-erased-where = What was entered is still in { $path }, which only this account can open: delete that file, or ask who looks after this computer. Your work here goes on
settings-not-saved = What you set holds only until this window is closed
message-price-changed = { $before } is now { $now }
message-price-gone = { $before } no longer holds: this choice has no price now
message-price-changed-why = The price list was saved with other prices
message-price-changed-day = It is another day: a price or a discount has begun or ended
list-none-in-force = No list of this file is in force today
list-none-in-force-shown = “{ $list }” is shown all the same: ask who keeps the prices before you quote it
list-several-in-force = Several lists are in force: choose yours under “More”
list-gone = The file has no list “{ $list }” any more, so “{ $next }” is shown
message-list-opened = { $name } is open
message-discount-gone = The discount of { $amount } was let go of
message-discount-gone-why = The prices are in another currency now; take it off anew where it still holds
message-exported = { $name } is saved
message-exported-where = In { $folder }
message-not-exported = The quote was not saved
message-closing = The quote is still being written: this window closes as soon as it is saved
message-not-opened = { $name } could not be opened
message-not-opened-remedy = It is at { $path }; open it from there

fault-mistakes =
    { $count ->
        [one] { $name } has a mistake
       *[other] { $name } has { $count } mistakes
    }
fault-unreadable = { $name } can’t be read
fault-old-in-force = The prices from before stay in force. Nothing is lost; save the file again once it is right
fault-sample-in-force = The window shows sample prices instead; do not quote them
fault-place = Line { $line }, column { $column }
fault-more = And { $count } more
fault-show = Show details
fault-hide = Hide details

dialog-path = Path
dialog-export = Export quote
dialog-export-how = Where to save it. The name’s ending decides the form: .pdf or .html
dialog-save = Save
dialog-list = Open price list
dialog-list-how = The price list is a file that ends in .ron
dialog-open = Open
dialog-overwrite = Replace { $name }?
dialog-overwrite-what = A file of this name is there already
dialog-replace = Replace
dialog-other-name = Choose another name

storage-not-found = { $path } was not found: check the folder and the name
storage-exists = { $path } is there already: choose another name
storage-not-allowed = { $path } may not be written here: choose another folder, such as Documents
storage-not-readable = { $path } may not be read: ask who keeps it, or save a copy in Documents
storage-folder = { $path } is a folder: choose a file in it
storage-link = { $path } is a link: choose the file it leads to, or another name
storage-no-ordinary-file = { $path } is no ordinary file: choose a file
storage-too-large = { $path } is too large: check that it is the right file
storage-not-settings = { $path } holds no settings of this program: delete it
storage-no-settings-folder = This system names no folder for settings
storage-system = { $path }: { $reason }. Check the drive, or choose another folder
export-unknown-ending = End the name in .pdf or .html
export-missing-characters = { $count ->
    [one] The PDF’s fonts lack one character of this text: save it with the ending .html instead
   *[other] The PDF’s fonts lack { $count } characters of this text: save it with the ending .html instead
}
export-typesetting = The PDF could not be typeset: save it with the ending .html instead, and report this: { $reason }
export-crash = The program made a mistake while writing it: save it with the ending .html instead, and report this

timeline = What happens when
timeline-nothing = Choose a technique and the sessions in “Consult”; then this shows when what happens.
timeline-sessions = Sessions
timeline-redness = Redness
timeline-visible = A change may be seen
timeline-full = Full result
timeline-from = from { $when } on
timeline-week = week { $week }
timeline-weeks = week { $low }–{ $high }
timeline-if-needed = { $when } if needed
guide-add-ons-here = Here it can be combined with
yes = Yes
no = No
screening = Health questions
screening-private = Answers stay in this window. They are not saved, printed or sent.
screening-none = The price list has no health questions. The owner can add them under “screening”.
screening-outcome = What follows
screening-answered = { $answered } of { $asked } answered
screening-practitioner = The practitioner confirms
screening-wait = Not before { $date }, unless the practitioner says otherwise
screening-not-offered = By the clinic’s list not offered then; the practitioner decides
screening-confirms = Health questions: the practitioner confirms first
screening-quote = The quote says “to be confirmed by the practitioner”, and nothing else.
screening-quote-none = The quote says nothing about these questions.
screening-clear = Clear the answers

explain = Where this comes from
explain-how = Right click or { $keys }: where this comes from
explain-low = Low end
explain-high = High end
explain-source = line { $line } of the price list
explain-gone = The choice has changed; this amount is not part of it any more
explain-gone-from-list = The price list has changed; this amount is no longer in it
close = Close

packages = Packages
package-any-technique = a technique of choice
package-any-area = an area of choice
package-within =
    { $months ->
        [one] within 1 month
       *[other] within { $months } months
    }

paying = Paying
memberships = Memberships
membership-take = Quote with { $label }

dates = Dates
dates-choose = Choose the first day
dates-first = from { $day }
dates-none = No day yet
dates-back = One month back
dates-on = One month on

menu-patient-view = The patient’s view
patient-view = Your estimate
patient-nothing = Your estimate appears here
patient-confirmed = To be confirmed by the practitioner

budget-fit = Fit my budget
budget = Budget
budget-how = The best plans that come to no more than this, and the nearest above. Never fewer sessions than the clinic advises
budget-keep-technique = Keep the technique: { $technique }
budget-keep-sessions = Keep { $sessions }
budget-show = Show what fits
budget-show-nearest = Show the nearest
budget-odd = Write an amount, such as { $example }
amount-unclear = “{ $typed }” may mean { $one } or { $other }. Write the one that is meant
budget-none = Nothing fits { $budget }
budget-above = The nearest above is { $plan }, { $over } more than the budget
budget-least = The clinic advises at least { $sessions }
budget-open = The nearest is { $plan }: { $price }, which has no upper end yet
budget-fitted =
    { $count ->
        [one] 1 plan fits { $budget }
       *[other] { $count } plans fit { $budget }
    }

discount-by-hand = Discount by hand
discount-change = Change the discount
discount-most = The price list allows at most { $limit }
discount-how-much = How much
discount-percent = Percent
discount-amount = Amount
discount-reason = Reason, for the quote
discount-give = Take it off
discount-remove = No discount
discount-odd = Write a percentage up to 100, such as 10
discount-no-reason = Write the reason; it stands on the quote
discount-above = That is more than the price list allows: at most { $limit }

estimate-per-session = { $price } a session on average, everything included
estimate-per-session-ends = On average, everything included: { $low } a session with { $few }, { $high } with { $many }

quote-opened = Quote { $reference } of { $date } is open
quote-opened-missing = The price list does not have: { $names }
quote-opened-list = It was by “{ $list }”, to be chosen under “More”
quote-opened-name-cut = Of the patient’s name the first { $count } characters are here
quote-opened-total = The quote said { $before }; by the prices in force it is { $now }
quote-foreign = There is no quote of Needlepoint in { $name }
quote-foreign-remedy = Open a quote that was exported here as PDF or HTML, or a price list that ends in .ron. Nothing has changed
quote-damaged = The quote in { $name } can’t be read
quote-damaged-remedy = Take the file as it was exported. Nothing has changed
quote-newer = A later version of Needlepoint has written { $name }
quote-newer-remedy = Open it with that version. Nothing has changed
