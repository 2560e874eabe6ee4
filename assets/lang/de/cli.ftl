# Die Wörter der Kommandozeile.
cli-sample = Beispielpreise, erfunden: nicht für Patienten

# Ein Kostenvoranschlag.
cli-low = von
cli-high = bis
cli-open = offen
cli-on-request = auf Anfrage
cli-total = Gesamtbetrag
cli-tax-included = davon { $tax } { $rate }
cli-why = Warum es eine Spanne ist
cli-as-you-go = Buchung
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
cli-add-ons = Extras
cli-special-prices = Sonderpreise
cli-fees = Gebühren
cli-included = enthalten
cli-price-for = { $sessions }: { $price }
cli-price-and = { $price } ({ $also })
cli-tier = ab { $sessions }: je { $percent } Rabatt
cli-any-other-area = jeder andere Bereich
cli-any-of-areas = { $count } Bereiche nach Wahl ({ $areas })
cli-per-session = je Sitzung
cli-per-area = je Bereich und Sitzung
cli-percent-of-treatment = { $percent } der Behandlung
cli-off-single = { $off } weniger als der Einzelpreis
cli-off-course = { $off } weniger als der Preis der Kur
cli-special-once = einmal
cli-special-times =
    { $count ->
        [one] einmal
       *[other] höchstens { $count } Mal
    }
cli-per-plan = einmal je Plan
cli-per-unit = je Einheit
cli-per-named-unit = je { $unit }
cli-fee-surcharge = { $percent } Aufschlag auf alles andere
cli-fee-credited = vom Gesamtbetrag abgezogen
cli-fee-always = immer berechnet
cli-fee-new-clients = beim ersten Besuch berechnet
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
cli-set-up = { $amount } Aufnahmegebühr
cli-off = { $off } Rabatt
cli-off-session = { $off } Rabatt je Sitzung
cli-off-plan = { $off } Rabatt auf den Plan
cli-off-from = ab { $price }: { $off }
cli-stacks = zusätzlich zu anderen Rabatten
cli-only-with = nur mit { $what }
cli-needs = braucht { $what }
cli-excludes = nicht zusammen mit { $what }
cli-included-with = enthalten in { $what }
cli-package = { $price } ({ $contents })
cli-fee-credited-part = { $part } vom Gesamtbetrag abgezogen
cli-amount-too-large = Der Betrag ist größer, als ein Preis sein kann
cli-amount-too-large-remedy = Prüfen Sie, ob er zu viele Ziffern hat
cli-discount-amount = Der Rabatt hat mehr Nachkommastellen als die Währung
cli-discount-amount-remedy =
    { $count ->
        [0] Schreiben Sie ihn ohne Nachkommastellen
        [one] Schreiben Sie ihn mit höchstens { $count } Nachkommastelle
       *[other] Schreiben Sie ihn mit höchstens { $count } Nachkommastellen
    }

# Woher ein Betrag kommt.
cli-at-low-end = Beim unteren Betrag
cli-at-high-end = Beim oberen Betrag
cli-of-them = davon { $count } { $period }
cli-line = Zeile { $line }
cli-no-such-line = Der Kostenvoranschlag hat keinen Posten „{ $id }“
cli-remedy-after-course = { $remedy }; eine Kur, die es schon gab, nennen Sie mit { $flags }

# Was in ein Budget passt.
cli-fit-plans = Bis { $budget }
cli-fit-none = Für { $budget } passt nichts
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
        [0] Schreiben Sie es ohne Nachkommastellen, zum Beispiel 900
        [one] Schreiben Sie es mit höchstens { $count } Nachkommastelle, zum Beispiel 900
       *[other] Schreiben Sie es mit höchstens { $count } Nachkommastellen, zum Beispiel 900
    }

# A discount by the number of areas.
cli-off-from-areas =
    { $count ->
        [one] ab { $count } Bereich: { $off }
       *[other] ab { $count } Bereichen: { $off }
    }
