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
cli-calendar = When
cli-notices = Please note
cli-hints = Worth a look

# What can be chosen.
cli-lists = Lists in this file
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
cli-fees = Fees
cli-included = included
cli-price-for = { $sessions }: { $price }
cli-tier = from { $sessions }: { $percent } off each
cli-any-other-area = any other area
cli-per-session = per session
cli-per-area = per area and session
cli-percent-of-treatment = { $percent } of the treatment
cli-per-plan = once per plan
cli-fee-always = always charged
cli-fee-new-clients = charged to new clients
cli-fee-chosen = charged where chosen
cli-discount-amount = The discount has more decimals than the currency
cli-discount-amount-remedy =
    { $count ->
        [0] Write it without decimals
       *[other] Write it with at most { $count } decimals
    }

# Where an amount came from.
cli-at-low-end = At the low end
cli-at-high-end = At the high end
cli-no-such-line = The estimate has no line “{ $id }”
