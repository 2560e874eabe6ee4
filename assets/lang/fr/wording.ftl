# Words: one for each thing.
# quote = devis
# session = séance
# course of sessions = cure
# area = zone
# technique = technique
# add-on = option
# unit = unité
# package = forfait
# fee = frais
# discount = remise
# surcharge = supplément
# deposit = acompte
# instalment = versement
# membership = adhésion
# special price = prix spécial
# price list = liste de prix
# patient = patient
# clinic = clinique
# estimate = devis
# range = fourchette

# How numbers are put together.
money-range = { $low }{ "\u202F" }–{ "\u202F" }{ $high }
money-range-off = { $low }{ "\u00A0" }à{ "\u00A0" }{ $high }
money-either = { $low }{ "\u00A0" }ou{ "\u00A0" }{ $high }
money-from = à partir de{ "\u00A0" }{ $low }
money-or-more = { $amount } ou plus
money-depends-on-price = selon le prix
money-depends-on-choice = selon ce qui est décidé ensuite
percent = { $number }{ "\u202F" }%

# Sessions.
sessions-exactly =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
sessions-between = { $low } à { $high } séances
sessions-or = { $low } ou { $high } séances
sessions-either = { $counts } séances
units-exactly =
    { $count ->
        [one] { $count } unité
       *[other] { $count } unités
    }
units-between = { $low } à { $high } unités
units-named = { $count } × { $unit }
units-named-between = { $low } à { $high } × { $unit }
units-measured = { $count }{ "\u00A0" }{ $unit }
units-measured-between = { $low } à { $high }{ "\u00A0" }{ $unit }
singles-exactly =
    { $count ->
        [one] la séance à l’unité
       *[other] { $count } séances à l’unité
    }
singles-as-many = autant de séances à l’unité
singles-either = { $low } ou { $high } séances à l’unité

# A line: what it comes to, how it is counted.
price-on-request = sur demande
price-on-request-plus = sur demande, plus { $rest }
treatment-on-request = Le prix de « { $treatment } » est indiqué à la consultation. Pour le reste : { $rest }.
unpriced-course = ou en cure de { $count } séances, à un prix indiqué à la consultation
unpriced-percent-off = { $percent } de moins que le même nombre de séances à l’unité
unpriced-pay-for =
    { $count ->
        [one] au prix de { $count } séance à l’unité
       *[other] au prix de { $count } séances à l’unité
    }
counted-once = facturé une fois
counted-included = inclus
counted-singles =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances à l’unité
    }
counted-course = cure de { $sessions } séances
counted-courses = { $times } cures de { $sessions } séances
counted-plus-singles =
    { $count ->
        [one] { $courses } + { $count } séance à l’unité
       *[other] { $courses } + { $count } séances à l’unité
    }
counted-either = { $low }, ou bien { $high }
counted-some = { $counted }, selon ce qui est décidé ensuite
counted-lower-only = { $counted } dans le total bas, rien dans le total haut
counted-higher-only = rien dans le total bas, { $counted } dans le total haut
counted-special =
    { $count ->
        [one] { $count } séance au prix spécial « { $label } »
       *[other] { $count } séances au prix spécial « { $label } »
    }
counted-special-course = { $course } au prix spécial « { $label } »
counted-special-after-course =
    { $count ->
        [one] { $count } séance au prix spécial « { $label } » ({ $condition })
       *[other] { $count } séances au prix spécial « { $label } » ({ $condition })
    }
counted-member-held = { $count } × inclus avec l’adhésion « { $label } »
counted-by-tier =
    { $count ->
        [one] { $count } séance au prix réduit pour plusieurs séances
       *[other] { $count } séances au prix réduit pour plusieurs séances
    }
counted-each-session = { $price } par séance
counted-each-of-sessions =
    { $count ->
        [one] { $price } pour { $count } séance
       *[other] { $price } chacune, pour { $count } séances
    }
counted-each-of-range = { $price } chacune, pour { $low } à { $high } séances
line-credit = { $fee }, montant déduit
counted-yearly = une fois par an
counted-credit-within =
    { $count ->
        [one] si la première séance a lieu au plus tard { $count } jour après la date d’émission
       *[other] si la première séance a lieu au plus tard { $count } jours après la date d’émission
    }
counted-credit-if-booked = si vous réservez tant que ces prix sont valables
counted-credit-if-booked-within =
    { $count ->
        [one] si vous réservez au plus tard { $count } jour après la date d’émission
       *[other] si vous réservez au plus tard { $count } jours après la date d’émission
    }
line-manual-discount = Remise
counted-each-area =
    { $count ->
        [one] { $price } par zone et par séance
       *[other] { $price } par zone et par séance, { $count } en tout
    }
counted-each-area-range = { $price } par zone et par séance, { $low } à { $high } en tout
counted-percent = { $percent } du prix du traitement
counted-percent-of-sessions =
    { $count ->
        [one] { $percent } du prix du traitement, pour { $count } séance
       *[other] { $percent } du prix du traitement, pour { $count } séances
    }
counted-percent-of-range = { $percent } du prix du traitement, pour { $low } à { $high } séances
counted-by-hand = accordée par la clinique
counted-percent-by-hand = { $percent } des lignes ci-dessus, { $reason }
counted-in-package = { $count } × { $what }
package-add-on-each-session = { $add-on } à chaque séance
package-add-on-once = { $add-on } une fois
package-any-technique = une technique au choix
package-any-area = une zone au choix
package-one-of = { $either } (au choix)
counted-priced = { $counted } ({ $price })
price-each = { $price } chacune
counted-units-each = { $units }, { $price } l’unité
counted-units-parts = { $units } ({ $parts })
counted-units-bought = { $units }, à acheter ainsi : { $parts }
counted-percent-of = { $percent } de { $rows }
counted-percent-left = { $percent } de ce qui reste de { $rows }
counted-of-all = { $rate } des lignes ci-dessus
counted-tax-of = { $rate } de { $amount }

# Notices.
notice-sold-together =
    { $count ->
        [one] { $areas } : la clinique propose uniquement { $offer }
       *[other] { $areas } : la clinique propose uniquement { $offer }
    }
notice-brought-along =
    { $count ->
        [one] { $areas } : proposé uniquement avec { $extra }, dont le prix est déjà compté
       *[other] { $areas } : proposé uniquement avec { $extra }, dont le prix est déjà compté
    }
notice-brought-along-several =
    { $count ->
        [one] { $areas } : proposé uniquement avec { $extra }, dont le prix est déjà compté
       *[other] { $areas } : proposé uniquement avec { $extra }, dont le prix est déjà compté
    }
notice-more-of-choice =
    { $count ->
        [one] Le prix pour { $areas } comprend une autre zone de votre choix
       *[other] Le prix pour { $areas } comprend { $count } autres zones de votre choix
    }
notice-part-of-whole = { $part } : zone déjà comprise dans « { $whole } »
notice-combination-not-sold =
    { $count ->
        [one] { $sessions } ({ $sizes }) : la clinique ne propose pas exactement cela ; ce n’est donc pas compté ici
       *[other] { $sessions } ({ $sizes }) : la clinique ne propose pas exactement cela ; ce n’est donc pas compté ici
    }
notice-not-combined = « { $discount } » ne s’ajoute pas à une remise plus avantageuse
notice-counts-not-sold =
    { $count ->
        [one] { $sessions } : la clinique ne propose pas exactement cela ; ce n’est donc pas compté ici
       *[other] { $sessions } : la clinique ne propose pas exactement cela ; ce n’est donc pas compté ici
    }
notice-add-on-cut = { $add-on } : facturé uniquement pour les séances de ce plan
notice-technique-left-out = { $technique } ne figure dans aucun des forfaits choisis et aucune zone n’est choisie pour cette technique ; ce n’est donc pas compté ici
notice-held-once =
    { $count ->
        [one] « { $membership } » ({ $what }) : compté une seule fois pour ce plan, car l’intervalle entre les séances n’est pas encore fixé ; si le plan dure plus longtemps, cela peut être compté plusieurs fois
       *[other] « { $membership } » ({ $what }) : compté chacun une seule fois pour ce plan, car l’intervalle entre les séances n’est pas encore fixé ; si le plan dure plus longtemps, cela peut être compté plusieurs fois
    }
notice-units-not-sold = La clinique ne propose pas { $add-on } pour une quantité de { $counts } ; ce n’est donc pas compté ici
notice-not-as-advised = La clinique conseille { $advised } ; ce plan prévoit { $planned }
notice-priced-at-consultation =
    { $count ->
        [one] Le prix de { $count } prestation est indiqué à la consultation
       *[other] Les prix de { $count } prestations sont indiqués à la consultation
    }
notice-sessions-priced-at-consultation =
    { $count ->
        [one] Le prix de { $count } séance est indiqué à la consultation
       *[other] Les prix de { $count } séances sont indiqués à la consultation
    }
notice-sessions-priced-at-consultation-up-to =
    { $count ->
        [one] Le prix de { $count } séance au plus est indiqué à la consultation
       *[other] Les prix de { $count } séances au plus sont indiqués à la consultation
    }
notice-sessions-priced-at-consultation-between = Les prix de { $low } à { $high } séances sont indiqués à la consultation
notice-applications-priced-at-consultation =
    { $count ->
        [one] Le prix de { $count } application d’une option est indiqué à la consultation
       *[other] Les prix de { $count } applications d’options sont indiqués à la consultation
    }
notice-applications-priced-at-consultation-up-to =
    { $count ->
        [one] Le prix de { $count } application au plus d’une option est indiqué à la consultation
       *[other] Les prix de { $count } applications au plus d’options sont indiqués à la consultation
    }
notice-applications-priced-at-consultation-between = Les prix de { $low } à { $high } applications d’options sont indiqués à la consultation
notice-code-not-given = Le code « { $code } » ne donne ici aucune remise : { $why }
notice-not-given = « { $label } » ne s’applique pas ici : { $why }
why-not-unmet = seulement { $condition }
why-not-without-day = seulement { $condition }, et le premier jour n’est pas encore choisi
why-not-other-choice = seulement avec { $only }
why-not-without-treatment = seulement avec un traitement
why-not-course = seulement pour une cure de { $sessions } séances
why-not-below-session = seulement si une séance coûte { $from } ou plus
why-not-below-plan = seulement à partir de { $from }
why-not-cheaper = sans cela, le prix n’est pas plus élevé
notice-off-later = { $off } s’applique aussi aux prix indiqués à la consultation
notice-by-hand-later = La remise de la clinique ({ $off }) s’applique aussi aux prix indiqués à la consultation
notice-credit-later = { $amount } sur « { $fee } » : à déduire des prix indiqués à la consultation
notice-credit-later-open = « { $fee } » : à déduire des prix indiqués à la consultation
reduction = « { $label } »
reduction-with-rate = « { $label } » ({ $rate })
notice-course-on-request = Il existe aussi une cure de { $count } séances ({ $offer }) ; son prix est indiqué à la consultation
notice-ends-before-quote = « { $label } » se termine le { $day }, avant ces prix, valables jusqu’au { $until }
notice-for-visits =
    { $count ->
        [one] « { $label } » vaut seulement pour les séances { $period }, soit { $count } séance de ce plan
       *[other] « { $label } » vaut seulement pour les séances { $period }, soit { $count } séances de ce plan
    }
notice-for-visits-up-to =
    { $count ->
        [one] « { $label } » vaut seulement pour les séances { $period }, soit au plus { $count } séance de ce plan
       *[other] « { $label } » vaut seulement pour les séances { $period }, soit au plus { $count } séances de ce plan
    }
notice-sold-on-days = { $sessions } : possible seulement si assez de séances ont lieu { $period } ; sinon, ce n’est pas compté ici
notice-credited-if-booked =
    { $count ->
        [one] { $fees } est à déduire seulement si vous réservez au plus tard le { $day } ; sinon, total : { $total }
       *[other] { $fees } sont à déduire seulement si vous réservez au plus tard le { $day } ; sinon, total : { $total }
    }
notice-credited-if-booked-in-time =
    { $count ->
        [one] { $fees } est à déduire seulement si vous réservez à temps ; sinon, total : { $total }
       *[other] { $fees } sont à déduire seulement si vous réservez à temps ; sinon, total : { $total }
    }
notice-credited-if-booked-each = { $fees } sont à déduire seulement si vous réservez à temps ; sans ces déductions, total : { $total }
credited-if-booked-by = « { $label } » (au plus tard le { $day })
total-credit = « { $fee } » ({ $amount })
total-if-booked = Déjà déduit, si vous réservez au plus tard le { $day } : { $credits }
notice-combination-only-special =
    { $count ->
        [one] { $sessions } ({ $sizes }) : proposé uniquement à un prix spécial, { $specials } ; ce n’est donc pas compté ici
       *[other] { $sessions } ({ $sizes }) : proposé uniquement à un prix spécial, { $specials } ; ce n’est donc pas compté ici
    }

# Hints.
hint-more-sessions-cheaper = { $sessions } coûtent { $difference } de moins que { $than }
hint-more-sessions-same = { $sessions } coûtent autant que { $than }
hint-more-sessions-dearer = { $sessions } coûtent { $difference } de plus que { $than }
hint-saving = Économie : { $amount } par rapport à { $singles }
hint-saving-up-to = Économie : jusqu’à { $amount } par rapport à { $singles }
hint-saving-depends = Par rapport à { $singles }, cela coûte entre { $more } de plus et { $less } de moins
hint-more-areas-cheaper = Avec { $areas } en plus, cela coûte { $difference } de moins
hint-more-areas-same = Avec { $areas } en plus, cela coûte autant
hint-more-areas-dearer = Avec { $areas } en plus, cela ne coûte que { $difference } de plus
hint-whole-area-cheaper = La zone entière ({ $whole }) coûte { $difference } de moins que { $parts }
hint-whole-area-same = La zone entière ({ $whole }) coûte autant que { $parts }
hint-whole-area-dearer = La zone entière ({ $whole }) ne coûte que { $difference } de plus que { $parts }
hint-technique-includes-cheaper = { $technique } comprend { $add-on } et coûte { $difference } de moins
hint-technique-includes-same = { $technique } comprend { $add-on } et coûte autant
hint-technique-includes-dearer = { $technique } comprend { $add-on } et ne coûte que { $difference } de plus
hint-as-package = Avec le forfait « { $package } », la même chose coûte { $difference } de moins
hint-package-apart = Sans le forfait « { $package } », la même chose coûte { $difference } de moins
hint-two-plans = Deux plans, { $longer } et { $shorter }, coûtent { $difference } de moins qu’un seul
hint-membership-pays-off = Avec l’adhésion « { $membership } », cela coûte { $difference } de moins, prix de l’adhésion compris
hint-discount-begins = « { $discount } » commence le { $day } : cela coûte alors { $difference } de moins
hint-discount-ends = « { $discount } » se termine le { $day } : ensuite cela coûte { $difference } de plus

# Why a total is a range.
cause-size = la taille de la zone { $area }
cause-sessions-either = le nombre de séances nécessaires ({ $low } ou { $high })
cause-sessions-between = le nombre de séances nécessaires (de { $low } à { $high })
cause-units = la quantité nécessaire de « { $add-on } » ({ $units })
cause-visits = le nombre de séances { $period }
cause-visits-several = le nombre de séances ayant lieu les jours où les prix sont plus bas
cause-line-price = le prix de « { $line } », pour lequel la clinique indique une fourchette
cause-line-open = la clinique n’indique qu’un prix minimal pour « { $line } »
cause-on-request = le prix de « { $line } », indiqué à la consultation

# Why a selection has no price, and what to do.
error-nothing-chosen = Rien n’est encore choisi
remedy-choose-one-of = Choisissez parmi : { $choices }
remedy-none-to-choose = À retirer : la liste de prix n’en a pas
remedy-nothing-chosen = Choisissez une technique et une zone, ou une option
error-no-technique = Aucune technique n’est choisie
error-no-area = Aucune zone n’est choisie
error-unknown-technique = La liste de prix n’a pas de technique « { $id } »
error-unknown-area = La liste de prix n’a pas de zone « { $id } »
error-unknown-size = La liste de prix n’a pas de taille « { $id } », demandée pour { $area }
error-chosen-twice = { $label } figure deux fois parmi les choix, comme « { $one } » et comme « { $two } »
remedy-chosen-twice = Gardez un seul des deux
error-unknown-membership = La liste de prix n’a pas d’adhésion « { $id } »
error-unknown-code = La liste de prix n’a pas de code « { $id } »
error-unknown-offer = La liste de prix n’a pas d’offre « { $id } »
error-discount-above-limit = La remise dépasse ce que permet la liste de prix
error-discount-not-checkable = Le montant maximal n’est pas connu : un pourcentage ne peut pas être comparé à la limite de la liste de prix
error-unknown-concern = La liste de prix n’a pas de motif « { $id } »
error-unknown-add-on = La liste de prix n’a pas d’option « { $id } »
error-unknown-fee = La liste de prix n’a pas de frais « { $id } »
remedy-unknown-code = Vérifiez l’orthographe ou retirez le code
remedy-discount-above-limit = Déduisez au plus { $limit }
error-areas-not-sold = { $technique } : non proposé pour { $areas }
remedy-areas-not-sold = Choisissez d’autres zones ou une autre technique
error-only-at-special-price = { $technique }, { $areas } : proposé uniquement à un prix spécial, { $specials }
special-price-for = { $label } ({ $condition })
remedy-only-at-special-price = Indiquez la condition remplie, ou choisissez d’autres zones ou une autre technique
error-sessions-not-sold =
    { $count ->
        [one] { $technique }, { $areas } : la clinique ne propose pas exactement { $sessions }
       *[other] { $technique }, { $areas } : la clinique ne propose pas exactement { $sessions }
    }
remedy-sessions-not-sold = Choisissez { $sessions }
remedy-sessions-not-sold-special = Choisissez { $sessions }, ou indiquez la condition remplie : { $specials }
remedy-sessions-not-sold-none = Choisissez une autre technique ou d’autres zones
error-add-on-not-sold-alone = { $add-on } : non proposé sans traitement
remedy-add-on-not-sold-alone = Choisissez aussi un traitement
error-add-on-sessions-not-sold = { $add-on } : non proposé pour exactement { $sessions }
remedy-add-on-sessions-not-sold = Choisissez un autre nombre de séances pour cette option, ou retirez-la
error-add-on-units-not-sold = { $add-on } : la clinique ne propose pas exactement { $units }
remedy-add-on-units-not-sold = Choisissez une autre quantité pour cette option, ou retirez-la
error-add-on-by-unit = { $add-on } : facturé à l’unité, et non à la séance
remedy-add-on-by-unit = Indiquez combien d’unités, par exemple { $example }
error-add-on-not-by-unit = { $add-on } : non facturé à l’unité
remedy-add-on-not-by-unit = Retirez le nombre d’unités et écrivez seulement { $example }
error-unknown-package = La liste de prix n’a pas de forfait « { $id } »
error-package-needs-technique = { $package } laisse la technique ouverte, et aucune n’est choisie
error-package-needs-area = { $package } laisse une zone ouverte : choisissez-en exactement une
error-add-on-only-with = { $add-on } : possible seulement avec { $only }
remedy-add-on-only-with = Retirez { $add-on } ou choisissez { $only }
error-add-on-only-on = { $add-on } : possible seulement pour { $only }
remedy-add-on-only-on = Retirez { $add-on } ou choisissez aussi { $only }
error-add-on-only-for = { $add-on } : possible seulement pour le motif { $only }
remedy-add-on-only-for = Retirez { $add-on } ou choisissez le motif { $only }
error-add-on-needs = { $add-on } : possible seulement avec { $other }
remedy-add-on-needs = Choisissez aussi { $other } ou retirez { $add-on }
error-add-ons-exclude = { $add-on } et { $other } ne peuvent pas aller ensemble
remedy-add-ons-exclude = Choisissez { $add-on } ou { $other }
error-too-many-areas = { $chosen } zones sont choisies, mais un plan en comporte au plus { $limit }
error-fewer-than-advised = { $technique } : la clinique conseille au moins { $least } ; les plans plus courts ne sont pas proposés
remedy-fewer-than-advised = Choisissez au moins { $least } ou laissez le nombre de séances ouvert
error-too-many-plans = Plus de { $limit } plans pourraient convenir
remedy-too-many-plans = Choisissez une technique, un nombre de séances ou une taille
error-too-many-covers = Les offres pour ces zones peuvent se combiner de trop nombreuses façons
remedy-fewer-areas = Choisissez moins de zones ou faites deux plans
error-too-many-combinations = Ce qui reste à décider peut l’être de trop nombreuses façons
remedy-decide-more = Décidez d’une taille ou d’un nombre de séances
error-too-many-extras = Un plan comporte au plus { $limit } options, forfaits et frais, mais celui-ci en a { $chosen }
remedy-two-plans = Choisissez-en moins ou faites deux plans
error-overflow = Un montant est trop grand pour être calculé
remedy-overflow = Cherchez dans la liste de prix un prix qui a trop de chiffres

# Where an amount came from. Each is what an amount is for, or how it came about.
step-total = Total
step-single = 1 séance
step-treatments = Les traitements ensemble
step-base = Ensemble
step-part = Partie de « { $line } »
step-share = Sa part de « { $line } »
step-part-of = à proportion de { $these } sur { $all }
step-included-tax = { $tax } dans le total
step-total-with = Total avec
step-total-before = Total avant
step-width = De la limite basse à la limite haute
step-total-low = Limite basse du total
step-total-high = Limite haute du total
step-per-session = Une séance en moyenne
step-difference = Différence
step-total-then = Total dans ce cas
step-total-now = Total avec le choix actuel
step-total-sessions = Total avec { $sessions }
step-as-you-go = Total si les séances ne sont pas toutes réservées ensemble
step-booked-first = { $sessions } au départ
step-added-later = { $sessions } plus tard
step-above-budget = Au-dessus du budget
step-budget = Budget
step-given = tel que saisi
step-shared = { $of } répartis sur { $sessions }
step-saving = Économie par rapport aux séances à l’unité
step-as-singles = En séances à l’unité
step-as-chosen = Tel que choisi
step-taxes = { $tax } à tous les taux
step-open = ouvert
step-rounded = arrondi
step-stated = d’après la liste de prix
step-stated-lower = la limite basse de { $price }
step-stated-upper = la limite haute de { $price }
step-stated-from = la liste de prix indique { $price }
step-stated-open = la liste de prix indique { $price }, sans maximum
step-stated-on-request = indiqué à la consultation
step-stated-included = inclus
step-included-in = compris dans { $what }
step-included-in-package = compris dans le forfait
step-not-bought = non compris à cette limite
step-as-before = voir ci-dessus
step-sum = { $count } montants additionnés
step-sum-of-known = { $count } montants additionnés, pour autant qu’ils aient un prix
step-sum-open = { $count } montants, dont un encore sans maximum ou sans prix
step-each-area = { $areas } zones à { $sessions }, { $units } en tout
step-package = pour { $contents }
step-times = { $times } fois { $of }
step-units-times = { $times } × { $units }
step-percent-off = { $of } moins { $percent }
step-amount-off = { $of } moins { $amount }
step-volume-price = { $of } moins { $percent }, à partir de { $sessions }
step-pay-for =
    { $count ->
        [one] pour le prix de { $count } séance
       *[other] pour le prix de { $count } séances
    }
step-pay-for-units = pour le prix de { $units }
step-percent-of = { $percent } de { $of }
step-percent-of-sessions = { $percent } de { $of }, pour { $part } des { $whole } séances
step-take-percent = { $percent } de remise ({ $of })
step-for-visits = pour { $part } des { $whole } séances, seulement { $period }
step-for-some-visits = pour les séances { $period }
step-tax-within = { $percent } de taxe comprise dans { $of }
step-take = { $amount } de moins
step-take-each = { $amount } de moins sur chacune des { $count } séances
step-band-session = parce qu’une séance coûte au moins { $from }
step-band-plan = parce que l’ensemble atteint { $from }
step-not-more = mais pas plus que le montant lui-même
step-surcharge-share = Sa part du supplément
step-credit-full = la totalité de { $of }
step-credit-amount = { $amount } ({ $of })
step-without-price = sans ce qui n’a pas encore de prix
step-deposit = Acompte à la réservation
step-not-due = non dû à cette limite
step-deposit-all = la totalité, car { $amount } dépasserait
step-deposit-most = le maximum demandé
step-above = parce que le total dépasse { $above }
step-instalments = En { $count } versements
step-instalment = Versement { $number }
step-instalments-from = Versements { $first } à { $last }
step-instalment-each = Chacun
step-in-parts = { $of } en { $count } parts égales
step-in-parts-larger = { $of } en { $count } parts, avec une part des { $left } restants
step-in-parts-smaller = { $of } en { $count } parts, sans rien des { $left } restants
step-in-parts-open = en { $count } parts égales
step-not-above = non proposé, car le total ne dépasse pas { $above }
step-membership-net = { $label } : économie moins coût
step-membership-saving = Ce que « { $label } » fait économiser
step-membership-total = Total avec « { $label } »
step-membership-cost = Ce que coûte « { $label } »
step-membership-fees = Cotisations de l’adhésion
step-membership-fee = Une cotisation
step-membership-set-up = Frais d’inscription
step-fees-months =
    { $count ->
        [one] { $count } mois à { $of }
       *[other] { $count } mois à { $of }
    }
step-fees-years =
    { $count ->
        [one] { $count } an à { $of }
       *[other] { $count } ans à { $of }
    }
step-fees-shortest = la durée minimale
step-fees-plan = aussi longtemps que dure le plan
step-fee-always = à payer dans tous les cas
step-fee-new-clients = à payer par les nouveaux patients
step-fee-chosen = car cela a été choisi

# When the sessions are.
calendar-session = Séance { $number } : { $what }
calendar-session-if-needed = Séance { $number }, si besoin : { $what }
calendar-days-between = entre le { $from } et le { $to }
calendar-days-open = jour à convenir
calendar-minutes =
    { $count ->
        [one] environ { $count } minute
       *[other] environ { $count } minutes
    }
calendar-minutes-between = environ { $low } à { $high } minutes
calendar-course = La cure de { $count } séances ({ $offer })
calendar-course-if-bought = La cure de { $count } séances ({ $offer }), si vous la prenez,
calendar-package = Le forfait « { $package } »
calendar-course-end = { $course } est à utiliser au plus tard le { $date }
calendar-fee-due-again = { $fee } : à payer chaque année, donc de nouveau le { $date } ; la dernière séance peut avoir lieu après cette date
calendar-start-outside-quote = La première séance tombe hors de la période où l’on peut réserver à ces prix, du { $from } au { $until }
calendar-course-may-end-before = { $course } expire le { $date }, mais sa dernière séance peut n’avoir lieu que le { $last }
calendar-course-ends-before = { $course } expire le { $date }, avant sa dernière séance (le { $last } au plus tôt)

# How it may be paid.
deposit-due = Acompte à la réservation, compris dans le total : { $amount }
deposit-due-percent = Acompte à la réservation, compris dans le total : { $percent } du total ({ $amount })
deposit-up-to = Acompte à la réservation, compris dans le total : jusqu’à { $amount }
deposit-above = Acompte à la réservation, compris dans le total : { $amount } si le total dépasse { $above }
deposit-open = Acompte à la réservation, compris dans le total : { $percent } du total
deposit-open-from = Acompte à la réservation, compris dans le total : { $percent } du total, au moins { $least }
deposit-open-above = Acompte à la réservation, compris dans le total : { $percent } du total, s’il dépasse { $above }
instalments-group = { $count } × { $amount }
instalments-exact = En { $count } versements : { $parts } ; { $total } au total
instalments-between = En { $count } versements : de { $low } ({ $low-total } au total) à { $high } ({ $high-total } au total)
instalments-from = En { $count } versements : à partir de { $parts } ; au moins { $total } au total
instalments-up-to = En { $count } versements si le total dépasse { $above } : jusqu’à { $parts } ; { $total } au total
instalments-open = En { $count } versements, montants indiqués avec le prix
instalments-above = En { $count } versements si le total dépasse { $above }

# Whether a membership is worth it.
membership-pays-off = { $label } : coûte { $cost } et fait économiser { $saving } sur ce plan, soit { $net } de plus que son coût
membership-costs-more = { $label } : coûte { $cost } et fait économiser { $saving } sur ce plan, soit { $net } de moins que son coût
membership-depends = { $label } : coûte { $cost } et fait économiser { $saving } sur ce plan, soit entre { $more } de moins et { $less } de plus que son coût
membership-open = { $words } ; l’économie maximale n’est pas encore connue

# For whom and when something is given.
condition-member = avec l’adhésion « { $membership } »
condition-new-clients = pour les nouveaux patients
condition-returning-clients = pour les patients déjà venus
condition-code = avec le code « { $code } »
condition-after-course = après une cure de { $sessions } séances
condition-after-session = après une première séance
condition-between = du { $from } au { $until }
condition-from = à partir du { $from }
condition-until = jusqu’au { $until }
condition-weekdays = si la première séance a lieu un { $days }
condition-visits = pour les séances { $period }
weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche

# How long something lasts, in texts about what to expect.
guide-days =
    { $count ->
        [one] un jour
       *[other] { $count } jours
    }
guide-days-between = { $low } à { $high } jours
guide-weeks =
    { $count ->
        [one] une semaine
       *[other] { $count } semaines
    }
guide-weeks-between = { $low } à { $high } semaines
guide-months =
    { $count ->
        [one] un mois
       *[other] { $count } mois
    }
guide-months-between = { $low } à { $high } mois
guide-add-on = { $add-on } : { $reason }
guide-not-approved = Texte pas encore approuvé par la clinique
guide-approved = Texte approuvé par { $name }
guide-no-advice = Ceci n’est pas un avis médical ; votre praticien décide

list-ended = « { $list } » a pris fin le { $date }, « { $next } » est maintenant en vigueur

# What a session costs here: the least to the most single price of the list.
guide-session-costs = Prix d’une séance dans cette clinique : { $price }, selon la zone et la technique.
guide-session-costs-same = Dans cette clinique, une séance coûte { $price }.
# Marks between texts.
named = { $name } : { $text }
named-apart = { $name } – { $text }
joined-clauses = { $first } ; { $second }
joined-terms = { $first }, { $second }
date-span = { $from } – { $to }
file-in-folder = { $name } – { $folder }

# A discount by the number of areas.
step-band-areas =
    { $count ->
        [one] parce qu’au moins { $count } zone est traitée
       *[other] parce qu’au moins { $count } zones sont traitées
    }
why-not-few-areas =
    { $count ->
        [one] seulement à partir de { $count } zone
       *[other] seulement à partir de { $count } zones
    }

# Fees of a membership: how often they are due, and what it costs whoever has it.
membership-every-week = { $fee } par semaine
membership-every-two-weeks = { $fee } toutes les deux semaines
membership-every-quarter = { $fee } par trimestre
membership-held-in-all = y compris { $count } × { $what } pour tout le plan
membership-held-week = y compris { $count } × { $what } chaque semaine
membership-held-two-weeks = y compris { $count } × { $what } toutes les deux semaines
membership-held-month = y compris { $count } × { $what } chaque mois
membership-held-quarter = y compris { $count } × { $what } chaque trimestre
membership-held-year = y compris { $count } × { $what } chaque année
membership-any-treatment = traitement au choix
membership-from = { $label } : coûte { $cost } et fait économiser { $saving } sur ce plan
membership-on-request = { $label } : fait économiser { $saving } sur ce plan ; la cotisation est indiquée lors de la consultation
member-fees = { $label } : coûte { $cost } sur la durée de ce plan ({ $terms }) ; l’adhésion n’est pas comprise dans le total
member-fees-terms = { $label } : coûte { $terms } ; l’adhésion n’est pas comprise dans le total
member-terms-noted = { $terms } ; { $note }
member-fees-on-request = { $label } : la cotisation est indiquée lors de la consultation ; elle n’est pas comprise dans le total
member-fees-on-request-noted = { $label } : la cotisation est indiquée lors de la consultation et n’est pas comprise dans le total ; { $note }
step-fees-weeks =
    { $count ->
        [one] { $count } semaine à { $of }
       *[other] { $count } semaines à { $of }
    }
step-fees-two-weeks = { $count } fois { $of }, toutes les deux semaines
step-fees-quarters =
    { $count ->
        [one] { $count } trimestre à { $of }
       *[other] { $count } trimestres à { $of }
    }

# A plan whose sessions are not booked together.
as-you-go = C’est le prix si toutes les séances sont réservées ensemble. Avec { $first } maintenant et d’autres plus tard, le total peut atteindre { $amount } aux prix d’aujourd’hui, et davantage si les prix augmentent
as-you-go-open = C’est le prix si toutes les séances sont réservées ensemble. Avec { $first } maintenant et d’autres plus tard, aucun maximum ne peut être indiqué

# The first lines of a new price list.
new-list-head =
    LISTE DE PRIX : { $clinic }.

    Les prix sont ceux d’un exemple tant que vous ne les changez pas :
    1. Indiquez votre cabinet : ôtez les deux barres obliques devant une ligne, et écrivez ce qui est à vous.
    2. Parcourez les prix. Chaque nombre se change séparément.
    3. Quand tous les prix sont les vôtres, supprimez la ligne "sample: true".

    Ce qui suit deux barres obliques est une note pour vous ; Needlepoint ne la lit pas.
    Les textes sont entre guillemets droits, les nombres non ; une virgule termine chaque entrée.
    Les montants ont un point et non une virgule : 149.90. Les mots avant les deux-points restent en anglais.
