# The letter's head.
quote-title = Votre devis estimatif de microneedling
quote-title-fixed = Votre devis de microneedling
quote-file-title = { $title }, { $clinic }
quote-reference = Devis { $reference }
quote-valid-until = à réserver au plus tard le { $date }
quote-prepared-for = Établi pour { $patient }
quote-sample = Prix d’exemple : ces montants sont inventés. Ceci n’est pas un vrai devis.

# The amount in a sentence. What is paid stands after it, in large type.
quote-lead-exact = Au total, vous payez
quote-lead-exact-tax = Au total, { $tax } comprise, vous payez
quote-lead-between = Au total, vous payez entre
quote-lead-between-tax = Au total, { $tax } comprise, vous payez entre
quote-lead-from = Au total, vous payez au moins
quote-lead-from-tax = Au total, { $tax } comprise, vous payez au moins
quote-lead-on-request = Le prix vous est indiqué
quote-lead-rest-exact = Le prix de « { $treatment } » vous est indiqué lors de votre consultation. Pour le reste, vous payez
quote-lead-rest-between = Le prix de « { $treatment } » vous est indiqué lors de votre consultation. Pour le reste, vous payez entre
quote-lead-rest-from = Le prix de « { $treatment } » vous est indiqué lors de votre consultation. Pour le reste, vous payez au moins
quote-amount-between = { $low } et { $high }
quote-amount-on-request = lors de votre consultation
quote-plus-unpriced =
    { $count ->
        [one] plus { $count } prestation dont le prix est indiqué à la consultation
       *[other] plus { $count } prestations dont le prix est indiqué à la consultation
    }
quote-plus-unpriced-sessions =
    { $count ->
        [one] plus { $count } séance dont le prix est indiqué à la consultation
       *[other] plus { $count } séances dont le prix est indiqué à la consultation
    }
quote-plus-unpriced-sessions-up-to =
    { $count ->
        [one] plus, au maximum, { $count } séance dont le prix est indiqué à la consultation
       *[other] plus, au maximum, { $count } séances dont le prix est indiqué à la consultation
    }
quote-plus-unpriced-sessions-between = plus { $low } à { $high } séances dont le prix est indiqué à la consultation
quote-plus-unpriced-applications =
    { $count ->
        [one] plus { $count } application d’une option dont le prix est indiqué à la consultation
       *[other] plus { $count } applications d’options dont le prix est indiqué à la consultation
    }
quote-plus-unpriced-applications-up-to =
    { $count ->
        [one] plus, au maximum, { $count } application d’une option dont le prix est indiqué à la consultation
       *[other] plus, au maximum, { $count } applications d’options dont le prix est indiqué à la consultation
    }
quote-plus-unpriced-applications-between = plus { $low } à { $high } applications d’options dont le prix est indiqué à la consultation

# Why it is a range.
quote-reasons = D’où viennent les { $width } d’écart :
quote-reasons-open = Pourquoi le total n’est pas encore fixé :
quote-bar = Part certaine du montant haut ({ $high }) : { $low }. { $reasons }
quote-bar-part = { $amount } : { $reason }.
quote-bar-certain = le montant bas

# What it is made of.
quote-table = Ce que vous payez
quote-column-line = Prestation
quote-column-counted = Calcul
quote-column-price = Prix
quote-total = Total
quote-tax-within = dont { $tax } { $rate } : { $amount }
quote-tax-within-also = { $tax } { $rate } : { $amount }
quote-course-note = Cure de { $sessions } séances : { $note }
quote-single-note = Séance à l’unité : { $note }
quote-discount = Remise
quote-course-valid =
    { $months ->
        [one] à utiliser dans un délai de { $months } mois à partir de la première séance
       *[other] à utiliser dans un délai de { $months } mois à partir de la première séance
    }

# The sessions.
quote-sessions = Vos séances
quote-sessions-planned = Prévu : { $sessions }.
quote-sessions-interval = Prévu : { $sessions }, espacées de { $weeks }.
quote-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
quote-weeks-between = { $low } à { $high } semaines
quote-technique-about = { $technique } : { $about }.
quote-about = { $about }.
quote-minutes =
    { $minutes ->
        [one] Durée d’une séance : environ { $minutes } minute.
       *[other] Durée d’une séance : environ { $minutes } minutes.
    }
quote-minutes-between = Durée d’une séance : environ { $low } à { $high } minutes.
quote-minutes-session = Séance { $number } : { $length }.
quote-minutes-session-if-needed = Séance { $number }, si besoin : { $length }.
quote-minutes-two-sessions = Séances { $first } et { $last } : { $length } chacune.
quote-minutes-two-sessions-if-needed = Séances { $first } et { $last }, si besoin : { $length } chacune.
quote-minutes-sessions = Séances { $first } à { $last } : { $length } chacune.
quote-minutes-sessions-if-needed = Séances { $first } à { $last }, si besoin : { $length } chacune.
quote-minutes-visit = La visite dure { $length }.
quote-downtime = Les rougeurs peuvent durer : { $downtime }.
quote-advised = La clinique conseille { $sessions }.
quote-advised-for = Pour ce qui vous amène ({ $concern }), la clinique conseille { $sessions }.
quote-practitioner-decides = Votre praticien décide avec vous du nombre de séances.
quote-practitioner-advises = Votre praticien peut conseiller plus ou moins de séances ; vous décidez ensemble.
quote-days-suggested = Ces dates sont une proposition ; elles sont fixées à la réservation.

# What the amount means.
quote-meaning-range = Ce que signifie la fourchette
quote-meaning-amount = Ce que signifie ce montant
quote-means-exact = C’est le prix de ce plan.
quote-means-exact-choice = C’est le prix de ce plan, quel que soit votre choix.
quote-means-between = Si vous réservez ce plan en entier, votre prix se situe entre le montant bas et le montant haut. Une fois que vous avez décidé avec la clinique ce qui reste ouvert, il n’y a plus qu’un seul prix.
quote-means-sessions = Le montant bas vaut pour { $low }, le montant haut pour { $high }.
quote-means-least = Ce montant vaut pour { $sessions }.
quote-means-as-you-go = Si vous réservez { $first } maintenant et en ajoutez d’autres plus tard, le total peut atteindre { $amount } aux prix d’aujourd’hui, et davantage si les prix augmentent.
quote-means-as-you-go-open = Si vous réservez { $first } maintenant et en ajoutez d’autres plus tard, aucun maximum ne peut être indiqué.
quote-means-beyond = La clinique conseille jusqu’à { $sessions } ; celles au-delà de ce plan ne sont pas comprises dans le montant.
quote-means-later = Les séances que vous ajoutez plus tard sont facturées aux prix en vigueur à ce moment-là.
quote-means-on-request = La clinique indique le prix lors de la consultation, avant le début du traitement.
quote-means-from = Vous payez au moins ce montant. Tous les prix ne sont pas encore fixés. Demandez ceux qui manquent avant de réserver.
quote-means-rest = Ce montant vaut pour le reste du plan. La clinique indique le prix du traitement lors de la consultation, avant de commencer.
quote-estimate = Ces prix sont valables si vous réservez au plus tard le { $date }. Ceci n’est pas une facture.

# The rest.
quote-payment = Comment vous pouvez payer
quote-payment-within = Les versements font ensemble le total : l’acompte en fait partie et ne s’y ajoute pas
quote-payment-when = La clinique vous dit quand et comment payer
quote-payment-when-rest = La clinique vous dit quand et comment payer le reste
quote-payment-when-each = La clinique vous dit quand et comment payer chaque montant
quote-notices = Bon à savoir
quote-optional = En option, vous pouvez y renoncer : { $add-ons }
quote-optional-total = En option, vous pouvez y renoncer : { $add-ons } ; le total est alors { $total }
quote-terms = Conditions de la clinique
quote-footer = Ceci n’est pas une facture
quote-page = page { $page } sur { $pages }

# What to expect, and what is still to be confirmed.
quote-guide = À quoi s’attendre
quote-guide-general = Informations générales que la clinique n’a pas encore vérifiées
quote-confirm = À confirmer
quote-confirm-text = Votre praticien doit confirmer ce traitement avant la première séance.

# The membership that the patient has.
quote-membership = Votre adhésion
quote-member = Votre adhésion « { $membership } » n’est pas comprise dans le total.
quote-member-without = Votre adhésion « { $membership } » n’est pas comprise dans le total. Sans elle, total : { $total }.

# Title of a plan with more than needling, or none of it.
quote-title-other = Votre devis estimatif de traitement
quote-title-other-fixed = Votre devis de traitement
