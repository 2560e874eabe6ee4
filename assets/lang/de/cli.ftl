# Die Wörter der Kommandozeile.
cli-sample = Beispielpreise, erfunden: nicht für Patienten

# Eine Schätzung.
cli-low = von
cli-high = bis
cli-open = offen
cli-on-request = auf Anfrage
cli-total = Summe
cli-tax-included = darin { $tax } { $rate }
cli-why = Warum es eine Spanne ist
cli-payment = Bezahlung
cli-memberships = Mitgliedschaften
cli-calendar = Wann
cli-notices = Zu beachten
cli-hints = Einen Blick wert

# Was gewählt werden kann.
cli-lists = Listen in dieser Datei
cli-list-from = ab { $from }
cli-list-until = bis { $until }
cli-list-between = { $from } bis { $until }
cli-techniques = Verfahren
cli-areas = Bereiche
cli-sizes = Größen
cli-concerns = Anliegen
cli-offers = Angebote
cli-packages = Pakete
cli-add-ons = Zusätze
cli-special-prices = Sonderpreise
cli-fees = Gebühren
cli-included = enthalten
cli-price-for = { $sessions }: { $price }
cli-price-and = { $price } ({ $also })
cli-tier = ab { $sessions }: je { $percent } Rabatt
cli-any-other-area = jeder andere Bereich
cli-per-session = je Sitzung
cli-per-area = je Bereich und Sitzung
cli-percent-of-treatment = { $percent } der Behandlung
cli-off-single = { $off } weniger als der Einzelpreis
cli-off-course = { $off } weniger als der Preis der Kur
cli-special-once = einmal
cli-per-plan = einmal je Plan
cli-fee-surcharge = { $percent } auf alles andere
cli-fee-credited = angerechnet
cli-fee-always = immer berechnet
cli-fee-new-clients = neuen Patienten berechnet
cli-fee-chosen = berechnet, wenn gewählt
cli-discounts = Rabatte
cli-every-once = { $fee } einmalig
cli-every-month = { $fee } im Monat
cli-every-year = { $fee } im Jahr
cli-at-least-months =
    { $count ->
        [one] mindestens { $count } Monat
       *[other] mindestens { $count } Monate
    }
cli-set-up = { $amount } zu Beginn
cli-off = { $off } Rabatt
cli-off-session = { $off } Rabatt je Sitzung
cli-off-plan = { $off } Rabatt auf den Plan
cli-off-from = ab { $price }: { $off }
cli-stacks = neben anderen Rabatten
cli-only-with = nur mit { $what }
cli-needs = braucht { $what }
cli-excludes = nicht mit { $what }
cli-included-with = enthalten in { $what }
cli-fee-credited-part = { $part } angerechnet
cli-amount-too-large = Der Betrag ist größer, als ein Preis sein kann
cli-amount-too-large-remedy = Prüfen Sie, ob er zu viele Ziffern hat
cli-discount-amount = Der Rabatt hat mehr Nachkommastellen als die Währung
cli-discount-amount-remedy =
    { $count ->
        [0] Ohne Nachkommastellen schreiben
        [one] Höchstens { $count } Nachkommastelle schreiben
       *[other] Höchstens { $count } Nachkommastellen schreiben
    }

# Woher ein Betrag kommt.
cli-at-low-end = Am unteren Ende
cli-at-high-end = Am oberen Ende
cli-line = Zeile { $line }
cli-no-such-line = Die Schätzung hat keinen Posten „{ $id }“

# Was in ein Budget passt.
cli-fit-plans = Bis { $budget }
cli-fit-none = Nichts passt in { $budget }
cli-fit-above = Als Nächstes darüber
cli-fit-open = Ohne Obergrenze, also nicht sicher unter { $budget }
cli-fit-left = { $amount } übrig
cli-fit-over = { $amount } darüber
cli-fit-exactly = genau
cli-fit-dearer = +{ $amount }
cli-fit-cheaper = −{ $amount }
cli-budget-amount = Das Budget ist kein Betrag in der Währung der Preisliste
cli-budget-amount-remedy =
    { $count ->
        [0] Ohne Nachkommastellen schreiben, zum Beispiel 900
        [one] Mit höchstens { $count } Nachkommastelle schreiben, zum Beispiel 900
       *[other] Mit höchstens { $count } Nachkommastellen schreiben, zum Beispiel 900
    }
