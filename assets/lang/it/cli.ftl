# The words of the command line.
cli-sample = Prezzi di esempio, inventati: non per i pazienti

# An estimate.
cli-low = da
cli-high = a
cli-open = aperto
cli-on-request = su richiesta
cli-total = Totale
cli-tax-included = di cui { $tax } { $rate }
cli-why = Perché è una fascia di prezzo
cli-as-you-go = Prenotazione
cli-payment = Pagamento
cli-memberships = Tessere
cli-calendar = Date
cli-notices = Da notare
cli-hints = Da valutare

# What can be chosen.
cli-lists = Listini in questo file
cli-list-from = dal giorno { $from }
cli-list-until = fino al giorno { $until }
cli-list-between = dal giorno { $from } al giorno { $until }
cli-techniques = Tecniche
cli-areas = Zone
cli-sizes = Dimensioni
cli-concerns = Motivi della consulenza
cli-offers = Offerte
cli-packages = Pacchetti
cli-add-ons = Extra
cli-special-prices = Prezzi speciali
cli-fees = Altri costi
cli-included = incluso
cli-price-for = { $sessions }: { $price }
cli-price-and = { $price } ({ $also })
cli-tier = da { $sessions }: { $percent } in meno per ciascuna
cli-any-other-area = qualsiasi altra zona
cli-any-of-areas = { $count } zone a scelta ({ $areas })
cli-per-session = a seduta
cli-per-area = per zona e seduta
cli-percent-of-treatment = { $percent } del trattamento
cli-per-plan = una volta per piano
cli-per-unit = per unità
cli-per-named-unit = per { $unit }
cli-off-single = { $off } in meno del prezzo singolo
cli-off-course = { $off } in meno del prezzo del ciclo
cli-special-once = una volta
cli-special-times =
    { $count ->
        [one] una volta
       *[other] al massimo { $count } volte
    }
cli-fee-surcharge = { $percent } su tutto il resto
cli-fee-credited = da scalare dal totale
cli-fee-always = da pagare in ogni caso
cli-fee-new-clients = solo per i nuovi pazienti
cli-fee-chosen = solo se si sceglie
cli-discounts = Sconti
cli-every-once = { $fee } una volta
cli-every-month = { $fee } al mese
cli-every-year = { $fee } all’anno
cli-at-least-months =
    { $count ->
        [one] almeno { $count } mese
       *[other] almeno { $count } mesi
    }
cli-set-up = { $amount } di quota di iscrizione
cli-off = { $off } in meno
cli-off-session = { $off } in meno a seduta
cli-off-plan = { $off } in meno sul piano
cli-off-from = da { $price }: { $off }
cli-stacks = insieme ad altri sconti
cli-only-with = solo con { $what }
cli-needs = richiede { $what }
cli-excludes = non con { $what }
cli-included-with = incluso con { $what }
cli-package = { $price } ({ $contents })
cli-fee-credited-part = { $part } da scalare dal totale
cli-amount-too-large = L’importo è più grande di quanto possa essere un prezzo
cli-amount-too-large-remedy = Controllare che non abbia cifre di troppo
cli-discount-amount = Lo sconto ha più decimali della valuta
cli-discount-amount-remedy =
    { $count ->
        [0] Scriverlo senza decimali
        [one] Scriverlo con al massimo { $count } decimale
       *[other] Scriverlo con al massimo { $count } decimali
    }

# Where an amount came from.
cli-at-low-end = All’estremo inferiore
cli-at-high-end = All’estremo superiore
cli-of-them = di cui { $count } { $period }
cli-line = riga { $line }
cli-no-such-line = Il preventivo non ha la voce «{ $id }»
cli-remedy-after-course = { $remedy }; un ciclo già fatto si indica con { $flags }

# What fits a budget.
cli-fit-plans = Fino a { $budget }
cli-fit-none = Nessun piano rientra in { $budget }
cli-fit-above = Il più vicino al di sopra
cli-fit-open = Senza massimo, quindi non è certo che resti entro { $budget }
cli-fit-left = restano { $amount }
cli-fit-over = { $amount } in più
cli-fit-exactly = esattamente
cli-fit-dearer = +{ $amount }
cli-fit-cheaper = −{ $amount }
cli-budget-amount = Il budget non è un importo nella valuta del listino
cli-budget-amount-remedy =
    { $count ->
        [0] Scriverlo senza decimali, per esempio 900
        [one] Scriverlo con al massimo { $count } decimale, per esempio 900
       *[other] Scriverlo con al massimo { $count } decimali, per esempio 900
    }

# A discount by the number of areas.
cli-off-from-areas =
    { $count ->
        [one] da { $count } zona: { $off }
       *[other] da { $count } zone: { $off }
    }
