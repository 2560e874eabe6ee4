# The letter's head.
quote-title = Your microneedling estimate
quote-title-fixed = Your microneedling quote
quote-file-title = { $title }, { $clinic }
quote-reference = Reference { $reference }
quote-valid-until = book by { $date }
quote-prepared-for = Prepared for { $patient }
quote-sample = Sample prices: these figures are made up. Do not rely on them.

# The amount in a sentence. What is paid stands after it, in large type.
quote-lead-exact = In total you pay
quote-lead-exact-tax = In total, { $tax } included, you pay
quote-lead-between = In total you pay between
quote-lead-between-tax = In total, { $tax } included, you pay between
quote-lead-from = In total you pay at least
quote-lead-from-tax = In total, { $tax } included, you pay at least
quote-lead-on-request = You are told the price
quote-lead-rest-exact = You are told the price of { $treatment } at your consultation. For the rest you pay
quote-lead-rest-between = You are told the price of { $treatment } at your consultation. For the rest you pay between
quote-lead-rest-from = You are told the price of { $treatment } at your consultation. For the rest you pay at least
quote-amount-between = { $low } and { $high }
quote-amount-on-request = at your consultation
quote-plus-unpriced =
    { $count ->
        [one] plus 1 item priced at the consultation
       *[other] plus { $count } items priced at the consultation
    }
quote-plus-unpriced-sessions =
    { $count ->
        [one] plus 1 session priced at the consultation
       *[other] plus { $count } sessions priced at the consultation
    }
quote-plus-unpriced-sessions-up-to =
    { $count ->
        [one] plus up to 1 session priced at the consultation
       *[other] plus up to { $count } sessions priced at the consultation
    }
quote-plus-unpriced-sessions-between = plus { $low } to { $high } sessions priced at the consultation
quote-plus-unpriced-applications =
    { $count ->
        [one] plus 1 use of an add-on priced at the consultation
       *[other] plus { $count } uses of add-ons priced at the consultation
    }
quote-plus-unpriced-applications-up-to =
    { $count ->
        [one] plus up to 1 use of an add-on priced at the consultation
       *[other] plus up to { $count } uses of add-ons priced at the consultation
    }
quote-plus-unpriced-applications-between = plus { $low } to { $high } uses of add-ons priced at the consultation

# Why it is a range.
quote-reasons = Why there is a difference of { $width }:
quote-reasons-open = Why the total is still open:
quote-bar = { $low } of the higher amount, { $high }, is certain. { $reasons }
quote-bar-part = { $amount }: { $reason }.
quote-bar-certain = the lower amount

# What it is made of.
quote-table = What you pay for
quote-column-line = Item
quote-column-counted = How it is worked out
quote-column-price = Price
quote-total = Total
quote-tax-within = of which { $tax } { $rate }: { $amount }
quote-tax-within-also = { $tax }{ "\u00A0" }{ $rate }:{ "\u00A0" }{ $amount }
quote-course-note = Course of { $sessions } sessions: { $note }
quote-single-note = Single session: { $note }
quote-discount = Discount
quote-course-valid =
    { $months ->
        [one] use within 1 month of the first session
       *[other] use within { $months } months of the first session
    }

# The sessions.
quote-sessions = Your sessions
quote-sessions-planned = Planned: { $sessions }.
quote-sessions-interval = Planned: { $sessions }, { $weeks } apart.
quote-weeks =
    { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
quote-weeks-between = { $low } to { $high } weeks
quote-technique-about = { $technique }: { $about }.
quote-about = { $about }.
quote-minutes =
    { $minutes ->
        [one] About { $minutes } minute each.
       *[other] About { $minutes } minutes each.
    }
quote-minutes-between = About { $low } to { $high } minutes each.
quote-minutes-session = Session { $number }: { $length }.
quote-minutes-session-if-needed = Session { $number }, if needed: { $length }.
quote-minutes-two-sessions = Sessions { $first } and { $last }: { $length } each.
quote-minutes-two-sessions-if-needed = Sessions { $first } and { $last }, if needed: { $length } each.
quote-minutes-sessions = Sessions { $first } to { $last }: { $length } each.
quote-minutes-sessions-if-needed = Sessions { $first } to { $last }, if needed: { $length } each.
quote-minutes-visit = The visit takes { $length }.
quote-downtime = Redness may last { $downtime }.
quote-advised = The clinic advises { $sessions }.
quote-advised-for = For { $concern } the clinic advises { $sessions }.
quote-practitioner-decides = Your practitioner decides with you how many sessions are right for you.
quote-practitioner-advises = Your practitioner may advise more or fewer sessions; you decide together.
quote-days-suggested = These days are a suggestion; you agree on them when you book.

# What the amount means.
quote-meaning-range = What the range means
quote-meaning-amount = What this amount means
quote-means-exact = This is the price of this plan.
quote-means-exact-choice = This is the price of this plan, whichever choice you make.
quote-means-between = If you book this plan as a whole, you pay between the lower and the higher amount. Once you and the clinic have decided what is still open, there is one price.
quote-means-sessions = The lower amount is for { $low }, the higher one for { $high }.
quote-means-least = This amount is for { $sessions }.
quote-means-as-you-go = If you book { $first } now and add others later, the total may come to { $amount } at today’s prices, and to more if prices rise.
quote-means-as-you-go-open = If you book { $first } now and add others later, no upper limit can be named.
quote-means-beyond = The clinic advises up to { $sessions }; those beyond this plan are not part of the amount.
quote-means-later = Sessions that you add later are charged at the prices of that day.
quote-means-on-request = You are told the price at the consultation, before the treatment starts.
quote-means-from = You pay at least this amount. Not every price is fixed yet. Ask about those that are open before you book.
quote-means-rest = This amount is for the rest of the plan. You are told the price of the treatment at the consultation, before the treatment starts.
quote-estimate = Book by { $date } to have these prices. This is not a bill.

# The rest.
quote-payment = How you can pay
quote-payment-within = Instalments add up to the whole total: the deposit is part of them and is not paid on top
quote-payment-when = The clinic tells you when and how you can pay
quote-payment-when-rest = The clinic tells you when and how you can pay the rest
quote-payment-when-each = The clinic tells you when each amount is due and how you can pay it
quote-notices = Good to know
quote-optional = Optional, can be left out: { $add-ons }
quote-optional-total = Optional, can be left out: { $add-ons }; the total is then { $total }
quote-terms = Terms of the clinic
quote-footer = This is not a bill
quote-page = page { $page } of { $pages }

# What to expect, and what is still to be confirmed.
quote-guide = What to expect
quote-guide-general = General information that the clinic has not checked yet
quote-confirm = To be confirmed
quote-confirm-text = Your practitioner must confirm this treatment before the first session.

# The membership that the patient has.
quote-membership = Your membership
quote-member = Your membership, “{ $membership }”, is not part of the total.
quote-member-without = Your membership, “{ $membership }”, is not part of the total. Without it the total is { $total }.

# Title of a plan with more than needling, or none of it.
quote-title-other = Your treatment estimate
quote-title-other-fixed = Your treatment quote
