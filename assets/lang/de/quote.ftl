# Der Briefkopf.
quote-title = Ihr Kostenvoranschlag für Microneedling
quote-title-fixed = Ihr Kostenvoranschlag für Microneedling
quote-file-title = { $title }, { $clinic }
quote-reference = Kostenvoranschlag { $reference }
quote-valid-until = bis { $date } buchen
quote-prepared-for = Erstellt für { $patient }
quote-sample = Beispielpreise: Diese Zahlen sind erfunden und für niemanden verbindlich.

# Der Betrag in einem Satz. Was zu zahlen ist, steht groß dahinter.
quote-lead-exact = Insgesamt zahlen Sie
quote-lead-exact-tax = Insgesamt zahlen Sie inklusive { $tax }
quote-lead-between = Insgesamt zahlen Sie zwischen
quote-lead-between-tax = Insgesamt zahlen Sie inklusive { $tax } zwischen
quote-lead-from = Insgesamt zahlen Sie mindestens
quote-lead-from-tax = Insgesamt zahlen Sie inklusive { $tax } mindestens
quote-lead-on-request = Den Preis erfahren Sie
quote-lead-rest-exact = Den Preis für „{ $treatment }“ erfahren Sie bei Ihrer Beratung. Für alles andere zahlen Sie
quote-lead-rest-between = Den Preis für „{ $treatment }“ erfahren Sie bei Ihrer Beratung. Für alles andere zahlen Sie zwischen
quote-lead-rest-from = Den Preis für „{ $treatment }“ erfahren Sie bei Ihrer Beratung. Für alles andere zahlen Sie mindestens
quote-amount-between = { $low } und { $high }
quote-amount-on-request = bei Ihrer Beratung
quote-plus-unpriced =
    { $count ->
        [one] dazu 1 Posten, dessen Preis bei der Beratung genannt wird
       *[other] dazu { $count } Posten, deren Preise bei der Beratung genannt werden
    }
quote-plus-unpriced-sessions =
    { $count ->
        [one] dazu 1 Sitzung, deren Preis bei der Beratung genannt wird
       *[other] dazu { $count } Sitzungen, deren Preise bei der Beratung genannt werden
    }
quote-plus-unpriced-sessions-up-to =
    { $count ->
        [one] dazu bis zu 1 Sitzung, deren Preis bei der Beratung genannt wird
       *[other] dazu bis zu { $count } Sitzungen, deren Preise bei der Beratung genannt werden
    }
quote-plus-unpriced-sessions-between = dazu { $low } bis { $high } Sitzungen, deren Preise bei der Beratung genannt werden
quote-plus-unpriced-applications =
    { $count ->
        [one] dazu 1 Anwendung eines Extras, deren Preis bei der Beratung genannt wird
       *[other] dazu { $count } Anwendungen von Extras, deren Preise bei der Beratung genannt werden
    }
quote-plus-unpriced-applications-up-to =
    { $count ->
        [one] dazu bis zu 1 Anwendung eines Extras, deren Preis bei der Beratung genannt wird
       *[other] dazu bis zu { $count } Anwendungen von Extras, deren Preise bei der Beratung genannt werden
    }
quote-plus-unpriced-applications-between = dazu { $low } bis { $high } Anwendungen von Extras, deren Preise bei der Beratung genannt werden

# Warum es eine Spanne ist.
quote-reasons = Woher der Unterschied von { $width } kommt:
quote-reasons-open = Warum der Gesamtbetrag noch offen ist:
quote-bar = Vom oberen Betrag ({ $high }) stehen { $low } fest. { $reasons }
quote-bar-part = { $amount }: { $reason }.
quote-bar-certain = der untere Betrag

# Woraus sich der Betrag zusammensetzt.
quote-table = Woraus sich der Betrag zusammensetzt
quote-column-line = Leistung
quote-column-counted = Wie gerechnet wird
quote-column-price = Preis
quote-total = Gesamtbetrag
quote-tax-within = davon { $tax } { $rate }: { $amount }
quote-tax-within-also = { $tax }{ "\u00A0" }{ $rate }:{ "\u00A0" }{ $amount }
quote-course-note = { $sessions }er-Kur ({ $sessions } Sitzungen zusammen): { $note }
quote-single-note = Einzelsitzung: { $note }
quote-discount = Rabatt
quote-course-valid =
    { $months ->
        [one] innerhalb von 1 Monat ab der ersten Sitzung einzulösen
       *[other] innerhalb von { $months } Monaten ab der ersten Sitzung einzulösen
    }

# Die Sitzungen.
quote-sessions = Ihre Sitzungen
quote-sessions-planned = Geplant: { $sessions }.
quote-sessions-interval = Geplant: { $sessions } im Abstand von { $weeks }.
quote-weeks =
    { $count ->
        [one] 1 Woche
       *[other] { $count } Wochen
    }
quote-weeks-between = { $low } bis { $high } Wochen
quote-technique-about = { $technique }: { $about }.
quote-about = { $about }.
quote-minutes =
    { $minutes ->
        [one] Jeweils etwa { $minutes } Minute.
       *[other] Jeweils etwa { $minutes } Minuten.
    }
quote-minutes-between = Jeweils etwa { $low } bis { $high } Minuten.
quote-minutes-session = { $number }. Sitzung: { $length }.
quote-minutes-session-if-needed = { $number }. Sitzung, falls nötig: { $length }.
quote-minutes-two-sessions = { $first }. und { $last }. Sitzung: jeweils { $length }.
quote-minutes-two-sessions-if-needed = { $first }. und { $last }. Sitzung, falls nötig: jeweils { $length }.
quote-minutes-sessions = { $first }. bis { $last }. Sitzung: jeweils { $length }.
quote-minutes-sessions-if-needed = { $first }. bis { $last }. Sitzung, falls nötig: jeweils { $length }.
quote-minutes-visit = Der Besuch dauert { $length }.
quote-downtime = So lange kann die Rötung anhalten: { $downtime }.
quote-advised = Die Praxis empfiehlt { $sessions }.
quote-advised-for = Die Praxis empfiehlt { $sessions } (Anliegen: { $concern }).
quote-practitioner-decides = Wie viele Sitzungen für Sie richtig sind, entscheidet Ihre behandelnde Fachkraft mit Ihnen.
quote-practitioner-advises = Ihre behandelnde Fachkraft kann mehr oder weniger Sitzungen empfehlen; Sie entscheiden gemeinsam.
quote-days-suggested = Diese Tage sind ein Vorschlag; festgelegt werden sie bei der Buchung.

# Was der Betrag bedeutet.
quote-meaning-range = Was die Spanne bedeutet
quote-meaning-amount = Was dieser Betrag bedeutet
quote-means-exact = Das ist der Preis für diesen Plan.
quote-means-exact-choice = Das ist der Preis für diesen Plan, ganz gleich, was Sie wählen.
quote-means-between = Wenn Sie diesen Plan als Ganzes buchen, liegt Ihr Preis zwischen dem unteren und dem oberen Betrag. Sobald Sie mit der Praxis entschieden haben, was noch offen ist, ist es ein einziger Betrag.
quote-means-sessions = Der untere Betrag gilt für { $low }, der obere für { $high }.
quote-means-least = Dieser Betrag gilt für { $sessions }.
quote-means-as-you-go = Wenn Sie jetzt { $first } buchen und weitere später, kann der Gesamtbetrag zu heutigen Preisen auch { $amount } erreichen, und mehr, wenn Preise steigen.
quote-means-as-you-go-open = Wenn Sie jetzt { $first } buchen und weitere später, lässt sich keine Obergrenze nennen.
quote-means-beyond = Die Praxis empfiehlt bis zu { $sessions }; was über diesen Plan hinausgeht, ist im Betrag nicht enthalten.
quote-means-later = Für Sitzungen, die Sie später buchen, gelten die Preise am Tag der Buchung.
quote-means-on-request = Die Praxis nennt den Preis bei der Beratung, noch vor der ersten Sitzung.
quote-means-from = Sie zahlen mindestens diesen Betrag. Noch nicht jeder Preis steht fest. Fragen Sie nach den offenen, bevor Sie buchen.
quote-means-rest = Dieser Betrag gilt für alles andere im Plan. Den Preis der Behandlung nennt die Praxis bei der Beratung, noch vor der ersten Sitzung.
quote-estimate = Diese Preise gelten, wenn Sie bis zum { $date } buchen. Das ist keine Rechnung.

# Der Rest.
quote-payment = So können Sie zahlen
quote-payment-within = Die Raten ergeben zusammen den Gesamtbetrag: Die Anzahlung ist darin enthalten und kommt nicht hinzu
quote-payment-when = Wann und wie Sie zahlen können, sagt Ihnen die Praxis
quote-payment-when-rest = Wann und wie Sie den Rest zahlen können, sagt Ihnen die Praxis
quote-payment-when-each = Wann welcher Betrag fällig ist und wie Sie zahlen können, sagt Ihnen die Praxis
quote-notices = Gut zu wissen
quote-optional = Auf Wunsch (können Sie auch weglassen): { $add-ons }
quote-optional-total = Auf Wunsch (können Sie auch weglassen): { $add-ons }; der Gesamtbetrag ist dann { $total }
quote-terms = Bedingungen der Praxis
quote-footer = Das ist keine Rechnung
quote-page = Seite { $page } von { $pages }

# Was zu erwarten ist, und was noch zu bestätigen ist.
quote-guide = Was Sie erwartet
quote-guide-general = Allgemeine Informationen, von der Praxis noch nicht geprüft
quote-confirm = Noch zu bestätigen
quote-confirm-text = Vor der ersten Sitzung von Ihrer behandelnden Fachkraft zu bestätigen.

# The membership that the patient has.
quote-membership = Ihre Mitgliedschaft
quote-member = Ihre Mitgliedschaft „{ $membership }“ ist nicht im Gesamtbetrag enthalten.
quote-member-without = Ihre Mitgliedschaft „{ $membership }“ ist nicht im Gesamtbetrag enthalten. Ohne sie beträgt er { $total }.

# Title of a plan with more than needling, or none of it.
quote-title-other = Ihr Kostenvoranschlag für die Behandlung
quote-title-other-fixed = Ihr Kostenvoranschlag für die Behandlung
