# The words of the command line.
cli-sample = Sample prices, invented: not for a patient

# An estimate.
cli-low = from
cli-high = to
cli-open = open
cli-on-request = on request
cli-total = Total
cli-tax-included = of which { $tax } { $rate }
cli-why = Why it is a range
cli-as-you-go = Booking
cli-payment = Payment
cli-memberships = Memberships
cli-calendar = When
cli-notices = Please note
cli-hints = Worth a look

# What can be chosen.
cli-lists = Price lists in this file
cli-list-from = from { $from }
cli-list-until = until { $until }
cli-list-between = { $from } to { $until }
cli-techniques = Techniques
cli-areas = Areas
cli-sizes = Sizes
cli-concerns = Concerns
cli-offers = Offers
cli-packages = Packages
cli-add-ons = Add-ons
cli-special-prices = Special prices
cli-fees = Fees
cli-included = included
cli-price-for = { $sessions }: { $price }
cli-price-and = { $price } ({ $also })
cli-tier = from { $sessions }: { $percent } off each
cli-any-other-area = any other area
cli-any-of-areas = any { $count } of { $areas }
cli-per-session = per session
cli-per-area = per area and session
cli-percent-of-treatment = { $percent } of the treatment
cli-per-plan = once per plan
cli-per-unit = per unit
cli-per-named-unit = per { $unit }
cli-off-single = { $off } off the single price
cli-off-course = { $off } off the price of the course
cli-special-once = once
cli-special-times =
    { $count ->
        [one] once
       *[other] at most { $count } times
    }
cli-fee-surcharge = { $percent } on everything else
cli-fee-credited = taken off the total
cli-fee-always = always charged
cli-fee-new-clients = charged to new patients
cli-fee-chosen = charged if chosen
cli-discounts = Discounts
cli-every-once = { $fee } once
cli-every-month = { $fee } a month
cli-every-year = { $fee } a year
cli-at-least-months =
    { $count ->
        [one] at least { $count } month
       *[other] at least { $count } months
    }
cli-set-up = { $amount } joining fee
cli-off = { $off } off
cli-off-session = { $off } off each session
cli-off-plan = { $off } off the plan
cli-off-from = from { $price }: { $off }
cli-stacks = can be combined with other discounts
cli-only-with = only with { $what }
cli-needs = needs { $what }
cli-excludes = not with { $what }
cli-included-with = included with { $what }
cli-package = { $price } ({ $contents })
cli-fee-credited-part = { $part } of it taken off the total
cli-amount-too-large = The amount is larger than a price can be
cli-amount-too-large-remedy = Check it for extra digits
cli-discount-amount = The discount has more decimals than the currency
cli-discount-amount-remedy =
    { $count ->
        [0] Write it without decimals
        [one] Write it with at most { $count } decimal
       *[other] Write it with at most { $count } decimals
    }

# Where an amount came from.
cli-at-low-end = At the lower amount
cli-at-high-end = At the higher amount
cli-of-them = { $count } of them { $period }
cli-line = line { $line }
cli-no-such-line = The estimate has no line “{ $id }”
cli-remedy-after-course = { $remedy }; name a course that was had with { $flags }

# What fits a budget.
cli-fit-plans = At or under { $budget }
cli-fit-none = Nothing fits { $budget }
cli-fit-above = Nearest above
cli-fit-open = Without a maximum, so it may come to more than { $budget }
cli-fit-left = { $amount } left
cli-fit-over = { $amount } over
cli-fit-exactly = exactly
cli-fit-dearer = +{ $amount }
cli-fit-cheaper = −{ $amount }
cli-budget-amount = The budget is not an amount in the currency of the price list
cli-budget-amount-remedy =
    { $count ->
        [0] Write it without decimals, such as 900
        [one] Write it with at most { $count } decimal, such as 900
       *[other] Write it with at most { $count } decimals, such as 900
    }

# A discount by the number of areas.
cli-off-from-areas =
    { $count ->
        [one] from { $count } area: { $off }
       *[other] from { $count } areas: { $off }
    }
