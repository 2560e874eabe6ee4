# Words: one for each thing.
# session = one visit for treatment
# course of sessions = several sessions bought together at one price
# area = where on the body
# technique = how the skin is treated
# add-on = something extra that is chosen with a treatment
# unit = one of what an add-on is sold by, such as a syringe
# package = treatments and add-ons together at one price
# fee = something charged besides the treatment
# discount = what comes off a price
# surcharge = a percentage on top of everything else
# deposit = the part that is paid when booking
# instalment = one of several payments for the total
# membership = what a patient pays for regularly to get better prices
# special price = a price for some patients, days or codes only
# price list = the clinic’s file of prices
# patient = who is treated; never client or customer
# clinic = who treats
# quote = what is saved for the patient to take home; headed so where its total is fixed
# estimate = the sum at the desk; also the heading of a quote whose total is a range or open
# range = from the lower to the higher amount; without a higher amount it has no maximum

# How numbers are put together.
money-range = { $low }{ "\u202F" }–{ "\u202F" }{ $high }
money-range-off = { $low }{ "\u00A0" }to{ "\u00A0" }{ $high }
money-either = { $low }{ "\u00A0" }or{ "\u00A0" }{ $high }
money-from = from{ "\u00A0" }{ $low }
money-or-more = { $amount } or more
money-depends-on-price = depends on the price
money-depends-on-choice = depends on what is decided
percent = { $number }%

# Sessions.
sessions-exactly =
    { $count ->
        [one] 1 session
       *[other] { $count } sessions
    }
sessions-between = { $low } to { $high } sessions
sessions-or = { $low } or { $high } sessions
sessions-either = { $counts } sessions
units-exactly =
    { $count ->
        [one] 1 unit
       *[other] { $count } units
    }
units-between = { $low } to { $high } units
units-named = { $count } × { $unit }
units-named-between = { $low } to { $high } × { $unit }
units-measured = { $count }{ "\u00A0" }{ $unit }
units-measured-between = { $low } to { $high }{ "\u00A0" }{ $unit }
singles-exactly =
    { $count ->
        [one] the single price
       *[other] { $count } single sessions
    }
singles-as-many = the same number of single sessions
singles-either = { $low } or { $high } single sessions

# A line: what it comes to, how it is counted.
price-on-request = on request
price-on-request-plus = on request, plus { $rest }
treatment-on-request = You are told the price of { $treatment } at the consultation. The rest costs { $rest }.
unpriced-course = or as a course of { $count } sessions, priced at the consultation
unpriced-percent-off = { $percent } less than as many single sessions
unpriced-pay-for =
    { $count ->
        [one] for the price of 1 single session
       *[other] for the price of { $count } single sessions
    }
counted-once = charged once
counted-included = included
counted-singles =
    { $count ->
        [one] 1 session
       *[other] { $count } single sessions
    }
counted-course = course of { $sessions } sessions
counted-courses = { $times } courses of { $sessions } sessions
counted-plus-singles =
    { $count ->
        [one] { $courses } + 1 single session
       *[other] { $courses } + { $count } single sessions
    }
counted-either = { $low }, or { $high }
counted-some = { $counted }, depending on what is decided
counted-lower-only = { $counted } in the lower total, none in the higher
counted-higher-only = none in the lower total, { $counted } in the higher
counted-special =
    { $count ->
        [one] 1 session at the “{ $label }” price
       *[other] { $count } sessions at the “{ $label }” price
    }
counted-special-course = { $course } at the “{ $label }” price
counted-special-after-course =
    { $count ->
        [one] 1 session at the “{ $label }” price ({ $condition })
       *[other] { $count } sessions at the “{ $label }” price ({ $condition })
    }
counted-member-held = { $count } × included with “{ $label }”
counted-by-tier =
    { $count ->
        [one] 1 session at the price for several
       *[other] { $count } sessions at the price for several
    }
counted-each-session = { $price } each session
counted-each-of-sessions =
    { $count ->
        [one] { $price } for 1 session
       *[other] { $price } each, for { $count } sessions
    }
counted-each-of-range = { $price } each, for { $low } to { $high } sessions
line-credit = { $fee }, taken off the total
counted-yearly = once a year
counted-credit-within =
    { $count ->
        [one] if the first session is within 1 day of the date of issue
       *[other] if the first session is within { $count } days of the date of issue
    }
counted-credit-if-booked = if you book while these prices are valid
counted-credit-if-booked-within =
    { $count ->
        [one] if you book within 1 day of the date of issue
       *[other] if you book within { $count } days of the date of issue
    }
line-manual-discount = Discount
counted-each-area =
    { $count ->
        [one] { $price } for each area and session
       *[other] { $price } for each area and session, { $count } in all
    }
counted-each-area-range = { $price } for each area and session, { $low } to { $high } in all
counted-percent = { $percent } of the treatment price
counted-percent-of-sessions =
    { $count ->
        [one] { $percent } of the treatment price, for 1 session
       *[other] { $percent } of the treatment price, for { $count } sessions
    }
counted-percent-of-range = { $percent } of the treatment price, for { $low } to { $high } sessions
counted-by-hand = taken off by the clinic
counted-percent-by-hand = { $percent } of the lines above, { $reason }
counted-in-package = { $count } × { $what }
package-add-on-each-session = { $add-on } at each session
package-add-on-once = { $add-on } once
package-any-technique = any technique
package-any-area = any area
package-one-of = { $either } (your choice)
counted-priced = { $counted } ({ $price })
price-each = { $price } each
counted-units-each = { $units }, { $price } each
counted-units-parts = { $units } ({ $parts })
counted-units-bought = { $units }, bought as { $parts }
counted-percent-of = { $percent } of { $rows }
counted-percent-left = { $percent } of what is left of { $rows }
counted-of-all = { $rate } of the lines above
counted-tax-of = { $rate } of { $amount }

# Notices.
notice-sold-together =
    { $count ->
        [one] { $areas } is only offered as { $offer }
       *[other] { $areas } are only offered as { $offer }
    }
notice-brought-along =
    { $count ->
        [one] { $areas } is only offered together with { $extra }, which has been added
       *[other] { $areas } are only offered together with { $extra }, which has been added
    }
notice-brought-along-several =
    { $count ->
        [one] { $areas } is only offered together with { $extra }, which have been added
       *[other] { $areas } are only offered together with { $extra }, which have been added
    }
notice-more-of-choice =
    { $count ->
        [one] The price for { $areas } includes one more area of your choice
       *[other] The price for { $areas } includes { $count } more areas of your choice
    }
notice-part-of-whole = { $part } is part of { $whole }
notice-combination-not-sold =
    { $count ->
        [one] This clinic does not offer exactly { $sessions } ({ $sizes }), so that is left out
       *[other] This clinic does not offer exactly { $sessions } ({ $sizes }), so that is left out
    }
notice-not-combined = “{ $discount }” can’t be combined with a better discount
notice-counts-not-sold =
    { $count ->
        [one] This clinic does not offer exactly { $sessions }, so that is left out
       *[other] This clinic does not offer exactly { $sessions }, so that is left out
    }
notice-add-on-cut = { $add-on } is charged only for the sessions of this plan
notice-technique-left-out = { $technique } is in none of the chosen packages, and no area is chosen for it, so it is left out
notice-held-once =
    { $count ->
        [one] “{ $membership }” ({ $what }): counted only once for this plan, as it is not settled how far apart the sessions are; if the plan takes longer, more may be included
       *[other] “{ $membership }” ({ $what }): each counted only once for this plan, as it is not settled how far apart the sessions are; if the plan takes longer, more may be included
    }
notice-units-not-sold = This clinic does not offer exactly { $counts } of { $add-on }, so that is left out
notice-not-as-advised = The clinic advises { $advised }; this plan has { $planned }
notice-priced-at-consultation =
    { $count ->
        [one] You are told the price of 1 item at the consultation
       *[other] You are told the prices of { $count } items at the consultation
    }
notice-sessions-priced-at-consultation =
    { $count ->
        [one] You are told the price of 1 session at the consultation
       *[other] You are told the prices of { $count } sessions at the consultation
    }
notice-sessions-priced-at-consultation-up-to =
    { $count ->
        [one] You are told the price of up to 1 session at the consultation
       *[other] You are told the prices of up to { $count } sessions at the consultation
    }
notice-sessions-priced-at-consultation-between = You are told the prices of { $low } to { $high } sessions at the consultation
notice-applications-priced-at-consultation =
    { $count ->
        [one] You are told the price of 1 use of an add-on at the consultation
       *[other] You are told the prices of { $count } uses of add-ons at the consultation
    }
notice-applications-priced-at-consultation-up-to =
    { $count ->
        [one] You are told the price of up to 1 use of an add-on at the consultation
       *[other] You are told the prices of up to { $count } uses of add-ons at the consultation
    }
notice-applications-priced-at-consultation-between = You are told the prices of { $low } to { $high } uses of add-ons at the consultation
notice-code-not-given = The code “{ $code }” takes nothing off: { $why }
notice-not-given = “{ $label }” does not apply: { $why }
why-not-unmet = only { $condition }
why-not-without-day = only { $condition }, and no first day is chosen yet
why-not-other-choice = only with { $only }
why-not-without-treatment = only with a treatment
why-not-course = only for a course of { $sessions } sessions
why-not-below-session = only if a session costs { $from } or more
why-not-below-plan = only if it comes to { $from } or more
why-not-cheaper = the price is no higher without it
notice-off-later = { $off } also comes off what is priced at the consultation
notice-by-hand-later = The { $off } taken off by the clinic also comes off what is priced at the consultation
notice-credit-later = { $amount } of “{ $fee }” comes off what is priced at the consultation
notice-credit-later-open = “{ $fee }” comes off what is priced at the consultation
reduction = “{ $label }”
reduction-with-rate = “{ $label }” ({ $rate })
notice-course-on-request = There is also a course of { $count } sessions ({ $offer }); you are told its price at the consultation
notice-ends-before-quote = “{ $label }” ends on { $day }, before these prices run out on { $until }
notice-for-visits =
    { $count ->
        [one] “{ $label }” is for { $count } session of this plan, only { $period }
       *[other] “{ $label }” is for { $count } sessions of this plan, only { $period }
    }
notice-for-visits-up-to =
    { $count ->
        [one] “{ $label }” is only for sessions { $period }, and for at most { $count } session of this plan
       *[other] “{ $label }” is only for sessions { $period }, and for at most { $count } sessions of this plan
    }
notice-sold-on-days = { $sessions }: only offered if enough of the sessions take place { $period }; left out otherwise
notice-credited-if-booked =
    { $count ->
        [one] { $fees } comes off the total only if you book by { $day }; without that the total is { $total }
       *[other] { $fees } come off the total only if you book by { $day }; without that the total is { $total }
    }
notice-credited-if-booked-in-time =
    { $count ->
        [one] { $fees } comes off the total only if you book in time; without that the total is { $total }
       *[other] { $fees } come off the total only if you book in time; without that the total is { $total }
    }
notice-credited-if-booked-each = { $fees } come off the total only if you book in time; if none of them comes off, the total is { $total }
credited-if-booked-by = “{ $label }” (by { $day })
total-credit = “{ $fee }” ({ $amount })
total-if-booked = Already taken off, if you book by { $day }: { $credits }
notice-combination-only-special =
    { $count ->
        [one] { $sessions } ({ $sizes }) is left out: only offered at a special price, { $specials }
       *[other] { $sessions } ({ $sizes }) are left out: only offered at a special price, { $specials }
    }

# Hints.
hint-more-sessions-cheaper = { $sessions } cost { $difference } less than { $than }
hint-more-sessions-same = { $sessions } cost the same as { $than }
hint-more-sessions-dearer = { $sessions } cost { $difference } more than { $than }
hint-saving = You save { $amount } compared with { $singles }
hint-saving-up-to = You save up to { $amount } compared with { $singles }
hint-saving-depends = Compared with { $singles }, it costs between { $more } more and { $less } less
hint-more-areas-cheaper = With { $areas } too, it costs { $difference } less
hint-more-areas-same = With { $areas } too, it costs the same
hint-more-areas-dearer = With { $areas } too, it costs only { $difference } more
hint-whole-area-cheaper = { $whole } as a whole costs { $difference } less than { $parts }
hint-whole-area-same = { $whole } as a whole costs the same as { $parts }
hint-whole-area-dearer = { $whole } as a whole costs only { $difference } more than { $parts }
hint-technique-includes-cheaper = { $technique } includes { $add-on } and costs { $difference } less
hint-technique-includes-same = { $technique } includes { $add-on } and costs the same
hint-technique-includes-dearer = { $technique } includes { $add-on } and costs only { $difference } more
hint-as-package = As the package “{ $package }” the same costs { $difference } less
hint-package-apart = Without the package “{ $package }” the same costs { $difference } less
hint-two-plans = Two plans, { $longer } and { $shorter }, cost { $difference } less than one
hint-membership-pays-off = With the membership “{ $membership }” it costs { $difference } less, even after the membership fee
hint-discount-begins = “{ $discount }” begins on { $day }: then it costs { $difference } less
hint-discount-ends = “{ $discount }” ends on { $day }: after that it costs { $difference } more

# Why a total is a range.
cause-size = how large { $area } is
cause-sessions-either = whether { $low } or { $high } sessions are needed
cause-sessions-between = how many sessions are needed, { $low } to { $high }
cause-units = how much { $add-on } is needed ({ $units })
cause-visits = how many sessions take place { $period }
cause-visits-several = how many sessions take place on days with lower prices
cause-line-price = the price of { $line }, for which the clinic names a range
cause-line-open = the clinic names only a lowest price for { $line }
cause-on-request = the price of { $line }, which you are told at the consultation

# Why a selection has no price, and what to do.
error-nothing-chosen = Nothing is chosen yet
remedy-choose-one-of = Choose from: { $choices }
remedy-none-to-choose = Leave it out: the price list has none
remedy-nothing-chosen = Choose a technique and an area, or an add-on
error-no-technique = No technique is chosen
error-no-area = No area is chosen
error-unknown-technique = The price list has no technique “{ $id }”
error-unknown-area = The price list has no area “{ $id }”
error-unknown-size = The price list has no size “{ $id }”, asked for with { $area }
error-chosen-twice = { $label } is chosen twice, as “{ $one }” and as “{ $two }”
remedy-chosen-twice = Keep one of the two
error-unknown-membership = The price list has no membership “{ $id }”
error-unknown-code = The price list has no code “{ $id }”
error-unknown-offer = The price list has no offer “{ $id }”
error-discount-above-limit = The discount is above what the price list allows
error-discount-not-checkable = The total has no maximum yet, so a percentage can’t be checked against the limit of the price list
error-unknown-concern = The price list has no concern “{ $id }”
error-unknown-add-on = The price list has no add-on “{ $id }”
error-unknown-fee = The price list has no fee “{ $id }”
remedy-unknown-code = Check the spelling, or leave the code out
remedy-discount-above-limit = Take off at most { $limit }
error-areas-not-sold = { $technique } is not offered for { $areas }
remedy-areas-not-sold = Choose other areas or another technique
error-only-at-special-price = { $technique } is offered for { $areas } only at a special price: { $specials }
special-price-for = { $label } ({ $condition })
remedy-only-at-special-price = Choose which of these applies, or choose other areas or another technique
error-sessions-not-sold =
    { $count ->
        [one] This clinic does not offer exactly { $sessions } of { $technique } for { $areas }
       *[other] This clinic does not offer exactly { $sessions } of { $technique } for { $areas }
    }
remedy-sessions-not-sold = Choose { $sessions }
remedy-sessions-not-sold-special = Choose { $sessions }, or say which of these applies: { $specials }
remedy-sessions-not-sold-none = Choose another technique or other areas
error-add-on-not-sold-alone = { $add-on } is not offered without a treatment
remedy-add-on-not-sold-alone = Choose a treatment with it
error-add-on-sessions-not-sold = This clinic does not offer { $add-on } for exactly { $sessions }
remedy-add-on-sessions-not-sold = Choose another number of sessions for it, or leave it out
error-add-on-units-not-sold = This clinic does not offer exactly { $units } of { $add-on }
remedy-add-on-units-not-sold = Choose another number for it, or leave it out
error-add-on-by-unit = { $add-on } is priced by the unit, not by the session
remedy-add-on-by-unit = Say how many units, as in { $example }
error-add-on-not-by-unit = { $add-on } is not sold by the unit
remedy-add-on-not-by-unit = Leave out how many units, as in { $example }
error-unknown-package = The price list has no package “{ $id }”
error-package-needs-technique = { $package } leaves the technique open, and none is chosen
error-package-needs-area = { $package } leaves one area open: choose exactly one
error-add-on-only-with = { $add-on } goes only with { $only }
remedy-add-on-only-with = Leave { $add-on } out, or choose { $only }
error-add-on-only-on = { $add-on } goes only on { $only }
remedy-add-on-only-on = Leave { $add-on } out, or choose { $only } too
error-add-on-only-for = { $add-on } is only for { $only }
remedy-add-on-only-for = Leave { $add-on } out, or say that the patient comes for { $only }
error-add-on-needs = { $add-on } is only possible together with { $other }
remedy-add-on-needs = Choose { $other } too, or leave { $add-on } out
error-add-ons-exclude = { $add-on } and { $other } can’t be chosen together
remedy-add-ons-exclude = Choose { $add-on } or { $other }
error-too-many-areas = { $chosen } areas are chosen, but a plan holds at most { $limit }
error-fewer-than-advised = For { $technique } the clinic advises at least { $least }, so plans with fewer are not shown
remedy-fewer-than-advised = Choose at least { $least }, or leave the number of sessions open
error-too-many-plans = More than { $limit } plans could fit
remedy-too-many-plans = Choose a technique, a number of sessions or a size
error-too-many-covers = The offers for these areas can be put together in too many ways
remedy-fewer-areas = Choose fewer areas, or make two plans
error-too-many-combinations = What is not decided yet can be decided in too many ways
remedy-decide-more = Decide on a size or a number of sessions
error-too-many-extras = A plan holds at most { $limit } add-ons, packages and fees, but this one has { $chosen }
remedy-two-plans = Choose fewer of them, or make two plans
error-overflow = An amount is too large to work out
remedy-overflow = Check the price list for a price with too many digits

# Where an amount came from. Each is what an amount is for, or how it came about.
step-total = Total
step-single = 1 session
step-treatments = The treatments together
step-base = Together
step-part = Part of “{ $line }”
step-share = Its share of “{ $line }”
step-part-of = { $these } of the { $all } that it is shared over
step-included-tax = { $tax } in the total
step-total-with = Total with it
step-total-before = Total before it
step-width = From the lower to the higher amount
step-total-low = Lower amount of the total
step-total-high = Higher amount of the total
step-per-session = A session on average
step-difference = Difference
step-total-then = Total that way
step-total-now = Total as chosen now
step-total-sessions = Total with { $sessions }
step-as-you-go = Total if not all sessions are booked together
step-booked-first = { $sessions } booked first
step-added-later = { $sessions } added later
step-above-budget = Above the budget
step-budget = Budget
step-given = as entered
step-shared = { $of } shared among { $sessions }
step-saving = Saved compared with single sessions
step-as-singles = As single sessions
step-as-chosen = As chosen
step-taxes = { $tax } at all rates
step-open = open
step-rounded = rounded
step-stated = as the price list says
step-stated-lower = the lower amount of { $price }
step-stated-upper = the higher amount of { $price }
step-stated-from = the price list says { $price }
step-stated-open = the price list says { $price }, without a maximum
step-stated-on-request = told at the consultation
step-stated-included = included
step-included-in = part of { $what }
step-included-in-package = part of the package
step-not-bought = not part of this amount
step-as-before = see above
step-sum = { $count } amounts added up
step-sum-of-known = { $count } amounts added up as far as they have a price
step-sum-open = { $count } amounts, of which one has no maximum or no price yet
step-each-area = { $areas } areas at { $sessions }, { $units } in all
step-package = for { $contents }
step-times = { $times } times { $of }
step-units-times = { $times } × { $units }
step-percent-off = { $of } less { $percent }
step-amount-off = { $of } less { $amount }
step-volume-price = { $of } less { $percent }, from { $sessions } on
step-pay-for =
    { $count ->
        [one] for the price of 1 session
       *[other] for the price of { $count } sessions
    }
step-pay-for-units = for the price of { $units }
step-percent-of = { $percent } of { $of }
step-percent-of-sessions = { $percent } of { $of }, for { $part } of { $whole } sessions
step-take-percent = { $percent } off { $of }
step-for-visits = for { $part } of { $whole } sessions, only { $period }
step-for-some-visits = for the sessions { $period }
step-tax-within = { $percent } tax within { $of }
step-take = { $amount } off
step-take-each = { $amount } off each of { $count } sessions
step-band-session = because a session costs { $from } or more
step-band-plan = because it comes to { $from } or more
step-not-more = but no more than the amount itself
step-surcharge-share = Its share of the surcharge
step-credit-full = the whole { $of }
step-credit-amount = { $amount } of { $of }
step-without-price = without what has no price yet
step-deposit = Deposit when you book
step-not-due = not due at this total
step-deposit-all = all of it, as { $amount } would be more
step-deposit-most = the most that is asked
step-above = because the total is above { $above }
step-instalments = In { $count } instalments
step-instalment = Instalment { $number }
step-instalments-from = Instalments { $first } to { $last }
step-instalment-each = Each of them
step-in-parts = { $of } in { $count } equal parts
step-in-parts-larger = { $of } in { $count } parts, with a share of the { $left } left over
step-in-parts-smaller = { $of } in { $count } parts, without any of the { $left } left over
step-in-parts-open = in { $count } equal parts
step-not-above = not offered, as the total is not above { $above }
step-membership-net = { $label }: what it saves less what it costs
step-membership-saving = What “{ $label }” saves
step-membership-total = Total with “{ $label }”
step-membership-cost = What “{ $label }” costs
step-membership-fees = Membership fees
step-membership-fee = One fee
step-membership-set-up = Joining fee
step-fees-months =
    { $count ->
        [one] 1 month at { $of }
       *[other] { $count } months at { $of }
    }
step-fees-years =
    { $count ->
        [one] 1 year at { $of }
       *[other] { $count } years at { $of }
    }
step-fees-shortest = the minimum term
step-fees-plan = as long as the plan runs
step-fee-always = always charged
step-fee-new-clients = charged to new patients
step-fee-chosen = because it was chosen

# When the sessions are.
calendar-session = Session { $number }: { $what }
calendar-session-if-needed = Session { $number }, if needed: { $what }
calendar-days-between = between { $from } and { $to }
calendar-days-open = day to be agreed
calendar-minutes =
    { $count ->
        [one] about { $count } minute
       *[other] about { $count } minutes
    }
calendar-minutes-between = about { $low } to { $high } minutes
calendar-course = The course of { $count } sessions ({ $offer })
calendar-course-if-bought = The course of { $count } sessions ({ $offer }), if you take it,
calendar-package = The package “{ $package }”
calendar-course-end = { $course } must be used by { $date }
calendar-fee-due-again = { $fee } is due every year: again on { $date }, and the last session may be later
calendar-start-outside-quote = The first session is outside the days on which these prices can be booked, { $from } to { $until }
calendar-course-may-end-before = { $course } runs out on { $date }, but its last session may be as late as { $last }
calendar-course-ends-before = { $course } runs out on { $date }, before its last session, on { $last } at the earliest

# How it may be paid.
deposit-due = Deposit when you book: { $amount }; it counts towards the total
deposit-due-percent = Deposit when you book: { $percent } of the total ({ $amount }); it counts towards the total
deposit-up-to = Deposit when you book: up to { $amount }; it counts towards the total
deposit-above = Deposit when you book: { $amount } if the total is above { $above }; it counts towards the total
deposit-open = Deposit when you book: { $percent } of the total; it counts towards the total
deposit-open-from = Deposit when you book: { $percent } of the total, at least { $least }; it counts towards the total
deposit-open-above = Deposit when you book: { $percent } of the total if it is above { $above }; it counts towards the total
instalments-group = { $count } × { $amount }
instalments-exact = In { $count } instalments: { $parts }, { $total } in total
instalments-between = In { $count } instalments: from { $low }, { $low-total } in total, to { $high }, { $high-total } in total
instalments-from = In { $count } instalments: from { $parts }, at least { $total } in total
instalments-up-to = In { $count } instalments if the total is above { $above }: up to { $parts }, { $total } in total
instalments-open = In { $count } instalments; you are told the amounts with the price
instalments-above = In { $count } instalments if the total is above { $above }

# Whether a membership is worth it.
membership-pays-off = { $label }: costs { $cost } and saves { $saving } on this plan, { $net } more than it costs
membership-costs-more = { $label }: costs { $cost } and saves { $saving } on this plan, { $net } less than it costs
membership-depends = { $label }: costs { $cost } and saves { $saving } on this plan, between { $more } less and { $less } more than it costs
membership-open = { $words }; how much it saves at most is open

# For whom and when something is given.
condition-member = for members of “{ $membership }”
condition-new-clients = for new patients
condition-returning-clients = for returning patients
condition-code = with the code “{ $code }”
condition-after-course = after a course of { $sessions } sessions
condition-after-session = after a first session
condition-between = from { $from } to { $until }
condition-from = from { $from } on
condition-until = until { $until }
condition-weekdays = if the first session is on { $days }
condition-visits = for sessions { $period }
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

# How long something lasts, in texts about what to expect.
guide-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
guide-days-between = { $low } to { $high } days
guide-weeks =
    { $count ->
        [one] one week
       *[other] { $count } weeks
    }
guide-weeks-between = { $low } to { $high } weeks
guide-months =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
guide-months-between = { $low } to { $high } months
guide-add-on = { $add-on }: { $reason }
guide-not-approved = Not yet approved by the clinic
guide-approved = Approved by { $name }
guide-no-advice = Not medical advice; your practitioner decides

list-ended = The price list “{ $list }” ended on { $date }, so “{ $next }” is used now

# What a session costs here: the least to the most single price of the list.
guide-session-costs = A session costs { $price } at this clinic, depending on area and technique.
guide-session-costs-same = A session costs { $price } at this clinic.

# Marks between texts.
named = { $name }: { $text }
named-apart = { $name } – { $text }
joined-clauses = { $first }; { $second }
joined-terms = { $first }, { $second }
date-span = { $from } – { $to }
file-in-folder = { $name } – { $folder }

# A discount by the number of areas.
step-band-areas =
    { $count ->
        [one] because { $count } area or more is treated
       *[other] because { $count } areas or more are treated
    }
why-not-few-areas =
    { $count ->
        [one] only from { $count } area on
       *[other] only from { $count } areas on
    }

# Fees of a membership: how often they are due, and what it costs whoever has it.
membership-every-week = { $fee } a week
membership-every-two-weeks = { $fee } every two weeks
membership-every-quarter = { $fee } a quarter
membership-held-in-all = { $count } × { $what } included over the plan
membership-held-week = { $count } × { $what } included each week
membership-held-two-weeks = { $count } × { $what } included every two weeks
membership-held-month = { $count } × { $what } included each month
membership-held-quarter = { $count } × { $what } included each quarter
membership-held-year = { $count } × { $what } included each year
membership-any-treatment = any treatment
membership-from = { $label }: costs { $cost } and saves { $saving } on this plan
membership-on-request = { $label }: saves { $saving } on this plan; its fee is stated at the consultation
member-fees = { $label }: costs { $cost } over this plan ({ $terms }); not part of the total
member-fees-terms = { $label }: costs { $terms }; not part of the total
member-terms-noted = { $terms }; { $note }
member-fees-on-request = { $label }: its fee is stated at the consultation; it is not part of the total
member-fees-on-request-noted = { $label }: its fee is stated at the consultation and is not part of the total; { $note }
step-fees-weeks =
    { $count ->
        [one] { $count } week at { $of }
       *[other] { $count } weeks at { $of }
    }
step-fees-two-weeks = { $count } times { $of }, every two weeks
step-fees-quarters =
    { $count ->
        [one] { $count } quarter at { $of }
       *[other] { $count } quarters at { $of }
    }

# A plan whose sessions are not booked together.
as-you-go = This is the price if all sessions are booked together. With { $first } now and others added later, the total may come to { $amount } at today’s prices, and to more if prices rise
as-you-go-open = This is the price if all sessions are booked together. With { $first } now and others added later, no upper limit can be named

# The first lines of a new price list.
new-list-head =
    PRICE LIST of { $clinic }.

    The prices are those of a sample until you change them:
    1. Fill in the clinic: take away the two slashes before a line, and write what is yours.
    2. Go through the prices. Every number may be changed on its own.
    3. When all prices are yours, delete the line "sample: true".

    Everything after two slashes is a note for yourself; Needlepoint does not read it.
    Texts stand in straight quotes, numbers do not, and every entry ends with a comma.
