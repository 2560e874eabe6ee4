# The letter's head.
quote-title = Il Suo preventivo di massima per il microneedling
quote-title-fixed = Il Suo preventivo per il microneedling
quote-file-title = { $title }, { $clinic }
quote-reference = Preventivo { $reference }
quote-valid-until = da prenotare entro il giorno { $date }
quote-prepared-for = Preparato per { $patient }
quote-sample = Prezzi di esempio: queste cifre sono inventate e non impegnano nessuno.

# The amount in a sentence. What is paid stands after it, in large type.
quote-lead-exact = In totale paga
quote-lead-exact-tax = In totale, { $tax } inclusa, paga
quote-lead-between = In totale paga tra
quote-lead-between-tax = In totale, { $tax } inclusa, paga tra
quote-lead-from = In totale paga almeno
quote-lead-from-tax = In totale, { $tax } inclusa, paga almeno
quote-lead-on-request = Il prezzo Le viene indicato
quote-lead-rest-exact = Il prezzo di { $treatment } Le viene indicato durante la consulenza. Per il resto paga
quote-lead-rest-between = Il prezzo di { $treatment } Le viene indicato durante la consulenza. Per il resto paga tra
quote-lead-rest-from = Il prezzo di { $treatment } Le viene indicato durante la consulenza. Per il resto paga almeno
quote-amount-between = { $low } e { $high }
quote-amount-on-request = durante la consulenza
quote-plus-unpriced =
    { $count ->
        [one] più { $count } voce con prezzo indicato durante la consulenza
       *[other] più { $count } voci con prezzo indicato durante la consulenza
    }
quote-plus-unpriced-sessions =
    { $count ->
        [one] più { $count } seduta con prezzo indicato durante la consulenza
       *[other] più { $count } sedute con prezzo indicato durante la consulenza
    }
quote-plus-unpriced-sessions-up-to =
    { $count ->
        [one] più al massimo { $count } seduta con prezzo indicato durante la consulenza
       *[other] più al massimo { $count } sedute con prezzo indicato durante la consulenza
    }
quote-plus-unpriced-sessions-between = più { $low }–{ $high } sedute con prezzo indicato durante la consulenza
quote-plus-unpriced-applications =
    { $count ->
        [one] più { $count } applicazione di un extra con prezzo indicato durante la consulenza
       *[other] più { $count } applicazioni di extra con prezzo indicato durante la consulenza
    }
quote-plus-unpriced-applications-up-to =
    { $count ->
        [one] più al massimo { $count } applicazione di un extra con prezzo indicato durante la consulenza
       *[other] più al massimo { $count } applicazioni di extra con prezzo indicato durante la consulenza
    }
quote-plus-unpriced-applications-between = più { $low }–{ $high } applicazioni di extra con prezzo indicato durante la consulenza

# Why it is a range.
quote-reasons = Da che cosa dipende la differenza di { $width }:
quote-reasons-open = Perché il totale non è ancora definito:
quote-bar = Dell’importo più alto ({ $high }), { $low } sono certi. { $reasons }
quote-bar-part = { $amount }: { $reason }.
quote-bar-certain = l’importo più basso

# What it is made of.
quote-table = Per che cosa paga
quote-column-line = Voce
quote-column-counted = Come si calcola
quote-column-price = Prezzo
quote-total = Totale
quote-tax-within = di cui { $tax } { $rate }: { $amount }
quote-tax-within-also = { $tax }{ "\u00A0" }{ $rate }:{ "\u00A0" }{ $amount }
quote-course-note = Ciclo di { $sessions } sedute: { $note }
quote-single-note = Seduta singola: { $note }
quote-discount = Sconto
quote-course-valid =
    { $months ->
        [one] da utilizzare entro { $months } mese dalla prima seduta
       *[other] da utilizzare entro { $months } mesi dalla prima seduta
    }

# The sessions.
quote-sessions = Le Sue sedute
quote-sessions-planned = In programma: { $sessions }.
quote-sessions-interval = In programma: { $sessions }, a distanza di { $weeks } l’una dall’altra.
quote-weeks =
    { $count ->
        [one] { $count } settimana
       *[other] { $count } settimane
    }
quote-weeks-between = { $low }–{ $high } settimane
quote-technique-about = { $technique }: { $about }.
quote-about = { $about }.
quote-minutes =
    { $minutes ->
        [one] Ogni seduta dura circa { $minutes } minuto.
       *[other] Ogni seduta dura circa { $minutes } minuti.
    }
quote-minutes-between = Ogni seduta dura circa { $low }–{ $high } minuti.
quote-minutes-session = Seduta { $number }: { $length }.
quote-minutes-session-if-needed = Seduta { $number }, se serve: { $length }.
quote-minutes-two-sessions = Sedute { $first } e { $last }: { $length } ciascuna.
quote-minutes-two-sessions-if-needed = Sedute { $first } e { $last }, se servono: { $length } ciascuna.
quote-minutes-sessions = Sedute { $first }–{ $last }: { $length } ciascuna.
quote-minutes-sessions-if-needed = Sedute { $first }–{ $last }, se servono: { $length } ciascuna.
quote-minutes-visit = L’appuntamento dura { $length }.
quote-downtime = Il rossore può durare { $downtime }.
quote-advised = Il centro consiglia { $sessions }.
quote-advised-for = Per { $concern } il centro consiglia { $sessions }.
quote-practitioner-decides = Il professionista decide insieme a Lei quante sedute Le servono.
quote-practitioner-advises = Il professionista può consigliare più o meno sedute: si decide insieme.
quote-days-suggested = Questi giorni sono una proposta: si fissano alla prenotazione.

# What the amount means.
quote-meaning-range = Che cosa significa la fascia di prezzo
quote-meaning-amount = Che cosa significa questo importo
quote-means-exact = È il prezzo di questo piano.
quote-means-exact-choice = È il prezzo di questo piano, qualunque sia la Sua scelta.
quote-means-between = Se prenota questo piano per intero, paga un importo compreso tra il più basso e il più alto. Quando avrà deciso con il centro ciò che è ancora aperto, resta un solo importo.
quote-means-sessions = L’importo più basso vale per { $low }, quello più alto per { $high }.
quote-means-least = Questo importo vale per { $sessions }.
quote-means-as-you-go = Se prenota { $first } adesso e ne aggiunge altre più avanti, il totale può arrivare a { $amount } ai prezzi di oggi, e a di più se i prezzi aumentano.
quote-means-as-you-go-open = Se prenota { $first } adesso e ne aggiunge altre più avanti, non si può indicare un massimo.
quote-means-beyond = Il centro consiglia fino a { $sessions }; quelle oltre questo piano non sono comprese nell’importo.
quote-means-later = Le sedute aggiunte dopo si pagano ai prezzi in vigore in quel momento.
quote-means-on-request = Il centro indica il prezzo durante la consulenza, prima dell’inizio del trattamento.
quote-means-from = Paga almeno questo importo. Non tutti i prezzi sono già decisi: chieda quelli che mancano prima di prenotare.
quote-means-rest = Questo importo vale per il resto del piano. Il centro Le indica il prezzo del trattamento durante la consulenza, prima di iniziarlo.
quote-estimate = Questi prezzi valgono se prenota entro il giorno { $date }. Questa non è una fattura.

# The rest.
quote-payment = Come può pagare
quote-payment-within = Le rate insieme danno il totale: l’acconto vi è compreso e non si aggiunge
quote-payment-when = Il centro Le dice quando e come può pagare
quote-payment-when-rest = Il centro Le dice quando e come può pagare il resto
quote-payment-when-each = Il centro Le dice quando e come si paga ogni importo
quote-notices = Buono a sapersi
quote-optional = Facoltativo, può togliere: { $add-ons }
quote-optional-total = Facoltativo, può togliere: { $add-ons }; il totale è allora { $total }
quote-terms = Condizioni del centro
quote-footer = Questa non è una fattura
quote-page = pagina { $page } di { $pages }

# What to expect, and what is still to be confirmed.
quote-guide = Che cosa aspettarsi
quote-guide-general = Informazioni generali che il centro non ha ancora verificato
quote-confirm = Da confermare
quote-confirm-text = Da confermare da parte del professionista prima della prima seduta.

# The membership that the patient has.
quote-membership = La Sua tessera
quote-member = La Sua tessera «{ $membership }» non fa parte del totale.
quote-member-without = La Sua tessera «{ $membership }» non fa parte del totale. Senza di essa il totale è { $total }.

# Title of a plan with more than needling, or none of it.
quote-title-other = Il Suo preventivo di massima per il trattamento
quote-title-other-fixed = Il Suo preventivo per il trattamento
