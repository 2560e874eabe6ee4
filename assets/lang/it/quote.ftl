# The letter's head.
quote-title = Il Suo preventivo per il microneedling
quote-file-title = { $title }, { $clinic }
quote-reference = Preventivo { $reference }
quote-valid-until = valido fino al giorno { $date }
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
quote-amount-between = { $low } e { $high }
quote-amount-on-request = durante la visita
quote-plus-unpriced =
    { $count ->
        [one] più { $count } voce con prezzo indicato durante la visita
       *[other] più { $count } voci con prezzo indicato durante la visita
    }
quote-plus-unpriced-sessions =
    { $count ->
        [one] più { $count } seduta con prezzo indicato durante la visita
       *[other] più { $count } sedute con prezzo indicato durante la visita
    }
quote-plus-unpriced-sessions-up-to =
    { $count ->
        [one] più al massimo { $count } seduta con prezzo indicato durante la visita
       *[other] più al massimo { $count } sedute con prezzo indicato durante la visita
    }
quote-plus-unpriced-sessions-between = più { $low }–{ $high } sedute con prezzo indicato durante la visita
quote-plus-unpriced-applications =
    { $count ->
        [one] più { $count } applicazione di un extra con prezzo indicato durante la visita
       *[other] più { $count } applicazioni di extra con prezzo indicato durante la visita
    }
quote-plus-unpriced-applications-up-to =
    { $count ->
        [one] più al massimo { $count } applicazione di un extra con prezzo indicato durante la visita
       *[other] più al massimo { $count } applicazioni di extra con prezzo indicato durante la visita
    }
quote-plus-unpriced-applications-between = più { $low }–{ $high } applicazioni di extra con prezzo indicato durante la visita

# Why it is a range.
quote-reasons = Da che cosa dipende la differenza di { $width }:
quote-reasons-open = Perché non c’è ancora un importo massimo:
quote-bar = Su un massimo di { $high }, { $low } sono certi. { $reasons }
quote-bar-part = { $amount }: { $reason }.

# What it is made of.
quote-table = Da che cosa è composto
quote-column-line = Voce
quote-column-counted = Come si conta
quote-column-price = Prezzo
quote-total = Totale
quote-tax-within = di cui { $tax } { $rate }: { $amount }
quote-tax-within-also = { $tax } { $rate }: { $amount }
quote-course-note = Ciclo di { $sessions }: { $note }
quote-course-valid =
    { $months ->
        [one] da utilizzare entro { $months } mese
       *[other] da utilizzare entro { $months } mesi
    }

# The sessions.
quote-sessions = Le Sue sedute
quote-sessions-planned = In programma: { $sessions }.
quote-sessions-interval = In programma: { $sessions }, a distanza di { $weeks }.
quote-weeks =
    { $count ->
        [one] { $count } settimana
       *[other] { $count } settimane
    }
quote-weeks-between = { $low }–{ $high } settimane
quote-technique-about = { $technique }: { $about }.
quote-minutes =
    { $minutes ->
        [one] Circa { $minutes } minuto ciascuna.
       *[other] Circa { $minutes } minuti ciascuna.
    }
quote-downtime = Il rossore può durare: { $downtime }.
quote-advised = Il centro consiglia { $sessions }.
quote-advised-for = Per { $concern } il centro consiglia { $sessions }.
quote-practitioner-decides = Quante sedute siano adatte a Lei lo decide con Lei il professionista.

# What the amount means.
quote-meaning-range = Che cosa significa la forbice di prezzo
quote-meaning-amount = Che cosa significa questo importo
quote-means-exact = È il prezzo del piano scelto oggi. Cambia solo se cambia il piano.
quote-means-between = Per questo piano paga non meno dell’importo inferiore e non più di quello superiore. Una volta decisi i punti indicati sopra, resta un solo importo.
quote-means-sessions = L’importo inferiore vale per { $low }, quello superiore per { $high }.
quote-means-on-request = Il centro indica il prezzo durante la visita, prima dell’inizio del trattamento.
quote-means-from = Paga almeno questo importo. Alcuni prezzi sono ancora da definire; La invitiamo a chiederli prima dell’inizio del trattamento.
quote-estimate = Questo è un preventivo di massima, non una fattura. I prezzi sono validi fino al giorno { $date }.

# The rest.
quote-payment = Come può pagare
quote-notices = Buono a sapersi
quote-terms = Condizioni del centro
quote-footer = Un preventivo di massima, non una fattura
quote-page = pagina { $page } di { $pages }

# What to expect, and what is still to be confirmed.
quote-guide = Che cosa aspettarsi
quote-confirm = Da confermare
quote-confirm-text = Da confermare da parte del professionista prima della prima seduta.
