# The words of the command line.
cli-sample = Prix d’exemple, inventés : à ne pas donner à un patient

# An estimate.
cli-low = de
cli-high = à
cli-open = ouvert
cli-on-request = sur demande
cli-total = Total
cli-tax-included = dont { $tax } { $rate }
cli-why = Pourquoi une fourchette
cli-as-you-go = Réservation
cli-payment = Paiement
cli-memberships = Adhésions
cli-calendar = Dates
cli-notices = À noter
cli-hints = À regarder

# What can be chosen.
cli-lists = Listes de ce fichier
cli-list-from = à partir du { $from }
cli-list-until = jusqu’au { $until }
cli-list-between = du { $from } au { $until }
cli-techniques = Techniques
cli-areas = Zones
cli-sizes = Tailles
cli-concerns = Motifs de consultation
cli-offers = Offres
cli-packages = Forfaits
cli-add-ons = Options
cli-special-prices = Prix spéciaux
cli-fees = Frais
cli-included = inclus
cli-price-for = { $sessions } : { $price }
cli-price-and = { $price } ({ $also })
cli-tier = à partir de { $sessions } : { $percent } de moins pour chacune
cli-any-other-area = toute autre zone
cli-any-of-areas = { $count } zones au choix ({ $areas })
cli-per-session = par séance
cli-per-area = par zone et par séance
cli-percent-of-treatment = { $percent } du traitement
cli-per-plan = une fois par plan
cli-per-unit = à l’unité
cli-per-named-unit = par { $unit }
cli-off-single = { $off } de moins que le prix à l’unité
cli-off-course = { $off } de moins que le prix de la cure
cli-special-once = une fois
cli-special-times =
    { $count ->
        [one] une fois
       *[other] { $count } fois au plus
    }
cli-fee-surcharge = { $percent } sur tout le reste
cli-fee-credited = à déduire
cli-fee-always = à payer dans tous les cas
cli-fee-new-clients = à payer par les nouveaux patients
cli-fee-chosen = à payer seulement si choisi
cli-discounts = Remises
cli-every-once = { $fee } une fois
cli-every-month = { $fee } par mois
cli-every-year = { $fee } par an
cli-at-least-months =
    { $count ->
        [one] { $count } mois au moins
       *[other] { $count } mois au moins
    }
cli-set-up = { $amount } de frais d’inscription
cli-off = { $off } de moins
cli-off-session = { $off } de moins par séance
cli-off-plan = { $off } de moins sur le plan
cli-off-from = à partir de { $price } : { $off }
cli-stacks = en plus d’autres remises
cli-only-with = seulement avec { $what }
cli-needs = demande { $what }
cli-excludes = pas avec { $what }
cli-included-with = inclus avec { $what }
cli-package = { $price } ({ $contents })
cli-fee-credited-part = { $part } à déduire
cli-amount-too-large = Le montant est plus grand qu’un prix ne peut l’être
cli-amount-too-large-remedy = Vérifiez qu’il n’a pas de chiffres en trop
cli-discount-amount = La remise a plus de décimales que la monnaie
cli-discount-amount-remedy =
    { $count ->
        [0] Écrivez-la sans décimales
        [one] Écrivez-la avec { $count } décimale au plus
       *[other] Écrivez-la avec { $count } décimales au plus
    }

# Where an amount came from.
cli-at-low-end = À la limite basse
cli-at-high-end = À la limite haute
cli-of-them = dont { $count } { $period }
cli-line = ligne { $line }
cli-no-such-line = Le devis n’a pas de ligne « { $id } »
cli-remedy-after-course = { $remedy } ; une cure déjà faite s’indique avec { $flags }

# What fits a budget.
cli-fit-plans = Jusqu’à { $budget }
cli-fit-none = Rien ne tient dans { $budget }
cli-fit-above = Le plus proche au-dessus
cli-fit-open = Sans limite haute, donc sans certitude de rester sous { $budget }
cli-fit-left = reste { $amount }
cli-fit-over = { $amount } de plus
cli-fit-exactly = tout juste
cli-fit-dearer = +{ $amount }
cli-fit-cheaper = −{ $amount }
cli-budget-amount = Le budget n’est pas un montant dans la monnaie de la liste de prix
cli-budget-amount-remedy =
    { $count ->
        [0] Écrivez-le sans décimales, par exemple 900
        [one] Écrivez-le avec { $count } décimale au plus, par exemple 900
       *[other] Écrivez-le avec { $count } décimales au plus, par exemple 900
    }

# A discount by the number of areas.
cli-off-from-areas =
    { $count ->
        [one] à partir de { $count } zone : { $off }
       *[other] à partir de { $count } zones : { $off }
    }
