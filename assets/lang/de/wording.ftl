# Words: one for each thing.
# session = Sitzung
# course of sessions = Kur (3er-Kur)
# area = Bereich
# technique = Verfahren
# add-on = Extra
# unit = Einheit
# package = Paket
# fee = Gebühr
# discount = Rabatt
# surcharge = Aufschlag
# deposit = Anzahlung
# instalment = Rate
# membership = Mitgliedschaft
# special price = Sonderpreis
# price list = Preisliste
# patient = Patient, nur in der Mehrzahl: Patienten; lieber „Sie“ oder der Besuch
# clinic = Praxis
# estimate = Kostenvoranschlag
# range = Spanne
# quote = Kostenvoranschlag
# practitioner = behandelnde Fachkraft
# total = Gesamtbetrag

# Wie Zahlen zusammengesetzt werden.
money-range = { $low }{ "\u202F" }–{ "\u202F" }{ $high }
money-range-off = { $low }{ "\u00A0" }bis{ "\u00A0" }{ $high }
money-either = { $low }{ "\u00A0" }oder{ "\u00A0" }{ $high }
money-from = ab{ "\u00A0" }{ $low }
money-or-more = { $amount } oder mehr
money-depends-on-price = je nach Preis
money-depends-on-choice = je nach Entscheidung
percent = { $number }{ "\u00A0" }%

# Sitzungen.
sessions-exactly =
    { $count ->
        [one] 1 Sitzung
       *[other] { $count } Sitzungen
    }
sessions-between = { $low } bis { $high } Sitzungen
sessions-or = { $low } oder { $high } Sitzungen
sessions-either = { $counts } Sitzungen
units-exactly =
    { $count ->
        [one] 1 Einheit
       *[other] { $count } Einheiten
    }
units-between = { $low } bis { $high } Einheiten
units-named = { $count } × { $unit }
units-named-between = { $low } bis { $high } × { $unit }
units-measured = { $count }{ "\u00A0" }{ $unit }
units-measured-between = { $low } bis { $high }{ "\u00A0" }{ $unit }
singles-exactly =
    { $count ->
        [one] dem Einzelpreis
       *[other] { $count } Einzelsitzungen
    }
singles-as-many = ebenso vielen Einzelsitzungen
singles-either = { $low } oder { $high } Einzelsitzungen

# Eine Zeile: was sie kostet, wie sie gezählt wird.
price-on-request = auf Anfrage
price-on-request-plus = auf Anfrage, dazu { $rest }
treatment-on-request = Den Preis für „{ $treatment }“ erfahren Sie bei der Beratung. Alles andere kostet { $rest }.
unpriced-course = oder als { $count }er-Kur, deren Preis bei der Beratung genannt wird
unpriced-percent-off = { $percent } weniger als ebenso viele Einzelsitzungen
unpriced-pay-for =
    { $count ->
        [one] zum Preis von 1 Einzelsitzung
       *[other] zum Preis von { $count } Einzelsitzungen
    }
counted-once = einmalig
counted-included = enthalten
counted-singles =
    { $count ->
        [one] 1 Sitzung
       *[other] { $count } Einzelsitzungen
    }
counted-course = { $sessions }er-Kur
counted-courses = { $times } × { $sessions }er-Kur
counted-plus-singles =
    { $count ->
        [one] { $courses } + 1 Einzelsitzung
       *[other] { $courses } + { $count } Einzelsitzungen
    }
counted-either = { $low } oder { $high }
counted-some = { $counted }, falls so entschieden wird
counted-lower-only = { $counted } beim unteren Gesamtbetrag, nichts beim oberen
counted-higher-only = beim unteren Gesamtbetrag nichts, beim oberen { $counted }
counted-special =
    { $count ->
        [one] 1 Sitzung zum Preis „{ $label }“
       *[other] { $count } Sitzungen zum Preis „{ $label }“
    }
counted-special-course = { $course } zum Preis „{ $label }“
counted-special-after-course =
    { $count ->
        [one] 1 Sitzung zum Preis „{ $label }“ ({ $condition })
       *[other] { $count } Sitzungen zum Preis „{ $label }“ ({ $condition })
    }
counted-member-held = { $count } × in „{ $label }“ enthalten
counted-by-tier =
    { $count ->
        [one] 1 Sitzung zum Mengenpreis
       *[other] { $count } Sitzungen zum Mengenpreis
    }
counted-each-session = { $price } je Sitzung
counted-each-of-sessions =
    { $count ->
        [one] { $price } für 1 Sitzung
       *[other] je { $price } für { $count } Sitzungen
    }
counted-each-of-range = je { $price } für { $low } bis { $high } Sitzungen
line-credit = { $fee }, abgezogen
counted-yearly = einmal im Jahr
counted-credit-within =
    { $count ->
        [one] wenn die erste Sitzung innerhalb von 1 Tag nach dem Ausstellungsdatum stattfindet
       *[other] wenn die erste Sitzung innerhalb von { $count } Tagen nach dem Ausstellungsdatum stattfindet
    }
counted-credit-if-booked = wenn Sie buchen, solange diese Preise gelten
counted-credit-if-booked-within =
    { $count ->
        [one] wenn Sie innerhalb von 1 Tag nach dem Ausstellungsdatum buchen
       *[other] wenn Sie innerhalb von { $count } Tagen nach dem Ausstellungsdatum buchen
    }
line-manual-discount = Rabatt
counted-each-area =
    { $count ->
        [one] { $price } je Bereich und Sitzung
       *[other] { $price } je Bereich und Sitzung, insgesamt { $count } Mal
    }
counted-each-area-range = { $price } je Bereich und Sitzung, insgesamt { $low } bis { $high } Mal
counted-percent = { $percent } des Behandlungspreises
counted-percent-of-sessions =
    { $count ->
        [one] { $percent } des Behandlungspreises, für 1 Sitzung
       *[other] { $percent } des Behandlungspreises, für { $count } Sitzungen
    }
counted-percent-of-range = { $percent } des Behandlungspreises, für { $low } bis { $high } Sitzungen
counted-by-hand = von der Praxis gewährt
counted-percent-by-hand = { $percent } der Posten darüber, { $reason }
counted-in-package = { $count } × { $what }
package-add-on-each-session = { $add-on } bei jeder Sitzung
package-add-on-once = { $add-on } einmal
package-any-technique = Verfahren nach Wahl
package-any-area = Bereich nach Wahl
package-one-of = { $either } (nach Wahl)
counted-priced = { $counted } ({ $price })
price-each = je { $price }
counted-units-each = { $units }, je { $price }
counted-units-parts = { $units } ({ $parts })
counted-units-bought = { $units }, gekauft als { $parts }
counted-percent-of = { $percent } von { $rows }
counted-percent-left = { $percent } von dem, was von { $rows } bleibt
counted-of-all = { $rate } der Posten darüber
counted-tax-of = { $rate } von { $amount }

# Hinweise zum Plan.
notice-sold-together =
    { $count ->
        [one] { $areas } gibt es hier nur zusammen mit anderen Bereichen: { $offer }
       *[other] { $areas } gibt es hier nur zusammen mit anderen Bereichen: { $offer }
    }
notice-brought-along =
    { $count ->
        [one] { $areas } gibt es nur zusammen mit { $extra }; das ist schon eingerechnet
       *[other] { $areas } gibt es nur zusammen mit { $extra }; das ist schon eingerechnet
    }
notice-brought-along-several =
    { $count ->
        [one] { $areas } gibt es nur zusammen mit { $extra }; das ist schon eingerechnet
       *[other] { $areas } gibt es nur zusammen mit { $extra }; das ist schon eingerechnet
    }
notice-more-of-choice =
    { $count ->
        [one] Im Preis für { $areas } ist ein weiterer Bereich Ihrer Wahl enthalten
       *[other] Im Preis für { $areas } sind { $count } weitere Bereiche Ihrer Wahl enthalten
    }
notice-part-of-whole = { $part } gehört zum Bereich { $whole }
notice-combination-not-sold =
    { $count ->
        [one] { $sessions } ({ $sizes }): hier so nicht im Angebot, daher nicht berücksichtigt
       *[other] { $sessions } ({ $sizes }): hier so nicht im Angebot, daher nicht berücksichtigt
    }
notice-not-combined = „{ $discount }“ gilt nicht zusätzlich zu einem besseren Rabatt
notice-counts-not-sold =
    { $count ->
        [one] { $sessions }: hier so nicht im Angebot, daher nicht berücksichtigt
       *[other] { $sessions }: hier so nicht im Angebot, daher nicht berücksichtigt
    }
notice-add-on-cut = „{ $add-on }“ wird nur für die Sitzungen dieses Plans berechnet
notice-technique-left-out = „{ $technique }“ ist in keinem der gewählten Pakete enthalten, und es ist kein Bereich dafür ausgewählt, daher nicht berücksichtigt
notice-held-once =
    { $count ->
        [one] „{ $membership }“ ({ $what }): für diesen Plan nur einmal gezählt, weil noch nicht feststeht, wie weit die Sitzungen auseinanderliegen; wenn der Plan länger dauert, kann mehr enthalten sein
       *[other] „{ $membership }“ ({ $what }): für diesen Plan jeweils nur einmal gezählt, weil noch nicht feststeht, wie weit die Sitzungen auseinanderliegen; wenn der Plan länger dauert, kann mehr enthalten sein
    }
notice-units-not-sold = „{ $add-on }“ in der Menge { $counts }: hier so nicht im Angebot, daher nicht berücksichtigt
notice-not-as-advised = Die Praxis empfiehlt { $advised }; dieser Plan hat { $planned }
notice-priced-at-consultation =
    { $count ->
        [one] Der Preis von 1 Posten wird bei der Beratung genannt
       *[other] Die Preise von { $count } Posten werden bei der Beratung genannt
    }
notice-sessions-priced-at-consultation =
    { $count ->
        [one] Der Preis von 1 Sitzung wird bei der Beratung genannt
       *[other] Die Preise von { $count } Sitzungen werden bei der Beratung genannt
    }
notice-sessions-priced-at-consultation-up-to =
    { $count ->
        [one] Der Preis von bis zu 1 Sitzung wird bei der Beratung genannt
       *[other] Die Preise von bis zu { $count } Sitzungen werden bei der Beratung genannt
    }
notice-sessions-priced-at-consultation-between = Die Preise von { $low } bis { $high } Sitzungen werden bei der Beratung genannt
notice-applications-priced-at-consultation =
    { $count ->
        [one] Der Preis von 1 Anwendung eines Extras wird bei der Beratung genannt
       *[other] Die Preise von { $count } Anwendungen von Extras werden bei der Beratung genannt
    }
notice-applications-priced-at-consultation-up-to =
    { $count ->
        [one] Der Preis von bis zu 1 Anwendung eines Extras wird bei der Beratung genannt
       *[other] Die Preise von bis zu { $count } Anwendungen von Extras werden bei der Beratung genannt
    }
notice-applications-priced-at-consultation-between = Die Preise von { $low } bis { $high } Anwendungen von Extras werden bei der Beratung genannt
notice-code-not-given = Der Code „{ $code }“ bringt hier keinen Rabatt: { $why }
notice-not-given = „{ $label }“ gilt hier nicht: { $why }
why-not-unmet = nur { $condition }
why-not-without-day = nur { $condition }; der erste Tag ist noch nicht gewählt
why-not-other-choice = nur mit { $only }
why-not-without-treatment = nur mit einer Behandlung
why-not-course = nur für eine { $sessions }er-Kur
why-not-below-session = nur, wenn eine Sitzung { $from } oder mehr kostet
why-not-below-plan = erst ab einem Betrag von { $from }
why-not-cheaper = der Preis würde dadurch nicht niedriger
notice-off-later = { $off } gilt auch für das, dessen Preis erst bei der Beratung genannt wird
notice-by-hand-later = Der Rabatt der Praxis ({ $off }) gilt auch für das, dessen Preis erst bei der Beratung genannt wird
notice-credit-later = Für „{ $fee }“ werden { $amount } von den Preisen abgezogen, die bei der Beratung genannt werden
notice-credit-later-open = „{ $fee }“ wird von den Preisen abgezogen, die bei der Beratung genannt werden
reduction = „{ $label }“
reduction-with-rate = „{ $label }“ ({ $rate })
notice-course-on-request = Es gibt auch eine { $count }er-Kur ({ $offer }); ihr Preis wird bei der Beratung genannt
notice-ends-before-quote = „{ $label }“ endet am { $day }, früher als diese Preise (gültig bis { $until })
notice-for-visits =
    { $count ->
        [one] „{ $label }“ gilt nur für Sitzungen { $period }, in diesem Plan für { $count } Sitzung
       *[other] „{ $label }“ gilt nur für Sitzungen { $period }, in diesem Plan für { $count } Sitzungen
    }
notice-for-visits-up-to =
    { $count ->
        [one] „{ $label }“ gilt nur für Sitzungen { $period }, in diesem Plan für höchstens { $count } Sitzung
       *[other] „{ $label }“ gilt nur für Sitzungen { $period }, in diesem Plan für höchstens { $count } Sitzungen
    }
notice-sold-on-days = { $sessions }: nur im Angebot, wenn genug Sitzungen { $period } stattfinden; sonst nicht berücksichtigt
notice-credited-if-booked =
    { $count ->
        [one] { $fees } wird nur abgezogen, wenn Sie bis zum { $day } buchen; sonst zahlen Sie insgesamt { $total }
       *[other] { $fees } werden nur abgezogen, wenn Sie bis zum { $day } buchen; sonst zahlen Sie insgesamt { $total }
    }
notice-credited-if-booked-in-time =
    { $count ->
        [one] { $fees } wird nur abgezogen, wenn Sie rechtzeitig buchen; sonst zahlen Sie insgesamt { $total }
       *[other] { $fees } werden nur abgezogen, wenn Sie rechtzeitig buchen; sonst zahlen Sie insgesamt { $total }
    }
notice-credited-if-booked-each = { $fees } werden nur abgezogen, wenn Sie rechtzeitig buchen; wenn nichts davon abgezogen wird, zahlen Sie insgesamt { $total }
credited-if-booked-by = „{ $label }“ (bis zum { $day })
total-credit = „{ $fee }“ ({ $amount })
total-if-booked = Schon abgezogen, wenn Sie bis zum { $day } buchen: { $credits }
notice-combination-only-special =
    { $count ->
        [one] { $sessions } ({ $sizes }): nicht berücksichtigt, nur zum Sonderpreis { $specials }
       *[other] { $sessions } ({ $sizes }): nicht berücksichtigt, nur zum Sonderpreis { $specials }
    }

# Tipps.
hint-more-sessions-cheaper = { $sessions } kosten { $difference } weniger als { $than }
hint-more-sessions-same = { $sessions } kosten gleich viel wie { $than }
hint-more-sessions-dearer = { $sessions } kosten { $difference } mehr als { $than }
hint-saving = Sie sparen { $amount } gegenüber { $singles }
hint-saving-up-to = Sie sparen bis zu { $amount } gegenüber { $singles }
hint-saving-depends = Gegenüber { $singles } kostet es zwischen { $more } mehr und { $less } weniger
hint-more-areas-cheaper = Wird auch der Bereich { $areas } behandelt, kostet es insgesamt { $difference } weniger
hint-more-areas-same = Wird auch der Bereich { $areas } behandelt, kostet es insgesamt genauso viel
hint-more-areas-dearer = Wird auch der Bereich { $areas } behandelt, kostet es insgesamt nur { $difference } mehr
hint-whole-area-cheaper = Der ganze Bereich { $whole } kostet { $difference } weniger als { $parts }
hint-whole-area-same = Der ganze Bereich { $whole } kostet genauso viel wie { $parts }
hint-whole-area-dearer = Der ganze Bereich { $whole } kostet nur { $difference } mehr als { $parts }
hint-technique-includes-cheaper = Bei „{ $technique }“ ist „{ $add-on }“ schon enthalten, und es kostet { $difference } weniger
hint-technique-includes-same = Bei „{ $technique }“ ist „{ $add-on }“ schon enthalten, und es kostet genauso viel
hint-technique-includes-dearer = Bei „{ $technique }“ ist „{ $add-on }“ schon enthalten, und es kostet nur { $difference } mehr
hint-as-package = Als Paket „{ $package }“ kostet dasselbe { $difference } weniger
hint-package-apart = Ohne das Paket „{ $package }“ kostet dasselbe { $difference } weniger
hint-two-plans = Zwei Pläne ({ $longer } und { $shorter }) kosten zusammen { $difference } weniger als einer
hint-membership-pays-off = Mit der Mitgliedschaft „{ $membership }“ kostet es { $difference } weniger; was sie selbst kostet, ist schon eingerechnet
hint-discount-begins = „{ $discount }“ beginnt am { $day }: Dann kostet es { $difference } weniger
hint-discount-ends = „{ $discount }“ endet am { $day }: Danach kostet es { $difference } mehr

# Warum der Gesamtbetrag eine Spanne ist.
cause-size = wie groß der Bereich { $area } ist
cause-sessions-either = ob { $low } oder { $high } Sitzungen nötig sind
cause-sessions-between = wie viele Sitzungen nötig sind, { $low } bis { $high }
cause-units = wie viel von „{ $add-on }“ nötig ist ({ $units })
cause-visits = wie viele Sitzungen { $period } stattfinden
cause-visits-several = wie viele Sitzungen an Tagen mit niedrigeren Preisen stattfinden
cause-line-price = der Preis für „{ $line }“, für den die Praxis eine Spanne nennt
cause-line-open = die Praxis nennt für „{ $line }“ nur einen Mindestpreis
cause-on-request = der Preis für „{ $line }“, der bei der Beratung genannt wird

# Warum eine Auswahl keinen Preis hat, und was zu tun ist.
error-nothing-chosen = Noch ist nichts ausgewählt
remedy-choose-one-of = Zur Wahl stehen: { $choices }
remedy-none-to-choose = Lassen Sie es weg: In der Preisliste steht nichts davon
remedy-nothing-chosen = Wählen Sie ein Verfahren und einen Bereich oder ein Extra
error-no-technique = Es ist kein Verfahren ausgewählt
error-no-area = Es ist kein Bereich ausgewählt
error-unknown-technique = Die Preisliste kennt kein Verfahren „{ $id }“
error-unknown-area = Die Preisliste kennt keinen Bereich „{ $id }“
error-unknown-size = Die Preisliste kennt die Größe „{ $id }“ nicht, die für den Bereich { $area } genannt ist
error-chosen-twice = „{ $label }“ ist zweimal gewählt, als „{ $one }“ und als „{ $two }“
remedy-chosen-twice = Lassen Sie eines von beiden weg
error-unknown-membership = Die Preisliste kennt keine Mitgliedschaft „{ $id }“
error-unknown-code = Die Preisliste kennt keinen Code „{ $id }“
error-unknown-offer = Die Preisliste kennt kein Angebot „{ $id }“
error-discount-above-limit = Der Rabatt übersteigt, was die Preisliste erlaubt
error-discount-not-checkable = Es gibt noch keinen oberen Betrag: Ob der Prozentsatz erlaubt ist, lässt sich nicht prüfen
error-unknown-concern = Die Preisliste kennt kein Anliegen „{ $id }“
error-unknown-add-on = Die Preisliste kennt kein Extra „{ $id }“
error-unknown-fee = Die Preisliste kennt keine Gebühr „{ $id }“
remedy-unknown-code = Prüfen Sie die Schreibweise, oder lassen Sie den Code weg
remedy-discount-above-limit = Ziehen Sie höchstens { $limit } ab
error-areas-not-sold = „{ $technique }“ gibt es nicht für den Bereich { $areas }
remedy-areas-not-sold = Wählen Sie andere Bereiche oder ein anderes Verfahren
error-only-at-special-price = „{ $technique }“ gibt es für den Bereich { $areas } nur zu einem Sonderpreis: { $specials }
special-price-for = { $label } ({ $condition })
remedy-only-at-special-price = Geben Sie an, was davon zutrifft, oder wählen Sie andere Bereiche oder ein anderes Verfahren
error-sessions-not-sold =
    { $count ->
        [one] { $technique }, { $areas }: { $sessions } ist hier so nicht im Angebot
       *[other] { $technique }, { $areas }: { $sessions } sind hier so nicht im Angebot
    }
remedy-sessions-not-sold = Wählen Sie { $sessions }
remedy-sessions-not-sold-special = Wählen Sie { $sessions }, oder geben Sie an, was davon zutrifft: { $specials }
remedy-sessions-not-sold-none = Wählen Sie ein anderes Verfahren oder andere Bereiche
error-add-on-not-sold-alone = „{ $add-on }“ gibt es nicht ohne Behandlung
remedy-add-on-not-sold-alone = Wählen Sie eine Behandlung dazu
error-add-on-sessions-not-sold = „{ $add-on }“ gibt es nicht für genau { $sessions }
remedy-add-on-sessions-not-sold = Wählen Sie dafür eine andere Zahl von Sitzungen, oder lassen Sie es weg
error-add-on-units-not-sold = „{ $add-on }“ gibt es nicht in der Menge { $units }
remedy-add-on-units-not-sold = Wählen Sie dafür eine andere Menge, oder lassen Sie es weg
error-add-on-by-unit = „{ $add-on }“ wird nach Menge berechnet, nicht nach Sitzungen
remedy-add-on-by-unit = Geben Sie die Menge an, wie in { $example }
error-add-on-not-by-unit = „{ $add-on }“ wird nicht nach Menge berechnet
remedy-add-on-not-by-unit = Lassen Sie die Menge weg, wie in { $example }
error-unknown-package = Die Preisliste kennt kein Paket „{ $id }“
error-package-needs-technique = Das Paket „{ $package }“ lässt das Verfahren offen, und es ist keines ausgewählt
error-package-needs-area = Das Paket „{ $package }“ lässt einen Bereich offen: Wählen Sie genau einen
error-add-on-only-with = „{ $add-on }“ gibt es nur zusammen mit: { $only }
remedy-add-on-only-with = Lassen Sie „{ $add-on }“ weg, oder wählen Sie: { $only }
error-add-on-only-on = „{ $add-on }“ gibt es nur für den Bereich { $only }
remedy-add-on-only-on = Lassen Sie „{ $add-on }“ weg, oder wählen Sie auch den Bereich { $only }
error-add-on-only-for = „{ $add-on }“ gibt es nur beim Anliegen { $only }
remedy-add-on-only-for = Lassen Sie „{ $add-on }“ weg, oder geben Sie als Anliegen { $only } an
error-add-on-needs = „{ $add-on }“ gibt es nur zusammen mit „{ $other }“
remedy-add-on-needs = Wählen Sie auch „{ $other }“, oder lassen Sie „{ $add-on }“ weg
error-add-ons-exclude = „{ $add-on }“ und „{ $other }“ gibt es nicht zusammen
remedy-add-ons-exclude = Wählen Sie „{ $add-on }“ oder „{ $other }“
error-too-many-areas = { $chosen } Bereiche sind ausgewählt, ein Plan fasst höchstens { $limit }
error-fewer-than-advised = Die Praxis empfiehlt mindestens { $least } (Verfahren: { $technique }); Pläne mit weniger werden nicht gezeigt
remedy-fewer-than-advised = Wählen Sie mindestens { $least }, oder lassen Sie die Zahl der Sitzungen offen
error-too-many-plans = Mehr als { $limit } Pläne kommen infrage
remedy-too-many-plans = Wählen Sie ein Verfahren, eine Zahl von Sitzungen oder eine Größe
error-too-many-covers = Die Preise für diese Bereiche lassen sich auf zu viele Arten zusammenstellen
remedy-fewer-areas = Wählen Sie weniger Bereiche, oder machen Sie zwei Pläne daraus
error-too-many-combinations = Was noch offen ist, lässt sich auf zu viele Arten entscheiden
remedy-decide-more = Legen Sie eine Größe oder eine Zahl von Sitzungen fest
error-too-many-extras = Ein Plan fasst höchstens { $limit } Extras, Pakete und Gebühren, dieser hat { $chosen }
remedy-two-plans = Wählen Sie weniger davon, oder machen Sie zwei Pläne daraus
error-overflow = Ein Betrag ist zu groß, um ihn zu berechnen
remedy-overflow = Prüfen Sie die Preisliste auf einen Preis mit zu vielen Ziffern

# Woher ein Betrag kommt: wofür er steht, oder wie er zustande kommt.
step-total = Gesamtbetrag
step-single = 1 Sitzung
step-treatments = Die Behandlungen zusammen
step-base = Zusammen
step-part = Ein Teil von „{ $line }“
step-share = Anteil an „{ $line }“
step-part-of = entfällt auf { $these } von { $all }
step-included-tax = { $tax } im Gesamtbetrag
step-total-with = Gesamtbetrag damit
step-total-before = Gesamtbetrag davor
step-width = Vom unteren zum oberen Betrag
step-total-low = Unterer Gesamtbetrag
step-total-high = Oberer Gesamtbetrag
step-per-session = Eine Sitzung im Durchschnitt
step-difference = Unterschied
step-total-then = Gesamtbetrag auf diese Weise
step-total-now = Gesamtbetrag wie jetzt gewählt
step-total-sessions = Gesamtbetrag bei { $sessions }
step-as-you-go = Gesamtbetrag, wenn nicht alle Sitzungen zusammen gebucht werden
step-booked-first = { $sessions } zuerst gebucht
step-added-later = { $sessions } später dazu
step-above-budget = Über dem Budget
step-budget = Budget
step-given = wie angegeben
step-shared = { $of } verteilt auf { $sessions }
step-saving = Ersparnis gegenüber Einzelsitzungen
step-as-singles = Als Einzelsitzungen
step-as-chosen = Wie gewählt
step-taxes = { $tax } zu allen Sätzen
step-open = offen
step-rounded = gerundet
step-stated = laut Preisliste
step-stated-lower = der untere Betrag von { $price }
step-stated-upper = der obere Betrag von { $price }
step-stated-from = laut Preisliste { $price }
step-stated-open = laut Preisliste { $price }, ohne Obergrenze
step-stated-on-request = wird bei der Beratung genannt
step-stated-included = enthalten
step-included-in = enthalten in „{ $what }“
step-included-in-package = im Paket enthalten
step-not-bought = bei diesem Betrag nicht dabei
step-as-before = siehe oben
step-sum = { $count } Beträge zusammengezählt
step-sum-of-known = { $count } Beträge zusammengezählt, soweit sie einen Preis haben
step-sum-open = { $count } Beträge, von denen einer keine Obergrenze oder noch keinen Preis hat
step-each-area = { $areas } Bereiche bei { $sessions }, insgesamt { $units } Mal
step-package = für { $contents }
step-times = { $times } mal { $of }
step-units-times = { $times } × { $units }
step-percent-off = { $of } weniger { $percent }
step-amount-off = { $of } weniger { $amount }
step-volume-price = { $of } weniger { $percent }, ab { $sessions }
step-pay-for =
    { $count ->
        [one] zum Preis von 1 Sitzung
       *[other] zum Preis von { $count } Sitzungen
    }
step-pay-for-units = zum Preis von { $units }
step-percent-of = { $percent } von { $of }
step-percent-of-sessions = { $percent } von { $of }, für { $part } von { $whole } Sitzungen
step-take-percent = { $percent } Rabatt ({ $of })
step-for-visits = für { $part } von { $whole } Sitzungen, nur { $period }
step-for-some-visits = für die Sitzungen { $period }
step-tax-within = { $percent } Steuer, enthalten in { $of }
step-take = { $amount } Rabatt
step-take-each = { $amount } Rabatt auf jede von { $count } Sitzungen
step-band-session = weil eine Sitzung { $from } oder mehr kostet
step-band-plan = weil es { $from } oder mehr sind
step-not-more = aber nicht mehr, als zu zahlen ist
step-surcharge-share = Anteil am Aufschlag
step-credit-full = { $of } in voller Höhe
step-credit-amount = { $amount } von { $of }
step-without-price = ohne das, was noch keinen Preis hat
step-deposit = Anzahlung bei Buchung
step-not-due = bei diesem Betrag nicht fällig
step-deposit-all = alles, weil { $amount } mehr wären
step-deposit-most = der Höchstbetrag
step-above = weil es insgesamt mehr als { $above } sind
step-instalments = In { $count } Raten
step-instalment = { $number }. Rate
step-instalments-from = { $first }. bis { $last }. Rate
step-instalment-each = Jede davon
step-in-parts = { $of } in { $count } gleichen Teilen
step-in-parts-larger = { $of } in { $count } Teilen, mit einem Anteil an den übrigen { $left }
step-in-parts-smaller = { $of } in { $count } Teilen, ohne Anteil an den übrigen { $left }
step-in-parts-open = in { $count } gleichen Teilen
step-not-above = nicht angeboten, weil es insgesamt nicht mehr als { $above } sind
step-membership-net = { $label }: Ersparnis weniger Kosten
step-membership-saving = Was „{ $label }“ spart
step-membership-total = Gesamtbetrag mit „{ $label }“
step-membership-cost = Was „{ $label }“ kostet
step-membership-fees = Mitgliedsbeiträge
step-membership-fee = Ein Mitgliedsbeitrag
step-membership-set-up = Aufnahmegebühr
step-fees-months =
    { $count ->
        [one] 1 Monat zu { $of }
       *[other] { $count } Monate zu { $of }
    }
step-fees-years =
    { $count ->
        [one] 1 Jahr zu { $of }
       *[other] { $count } Jahre zu { $of }
    }
step-fees-shortest = die kürzeste Laufzeit
step-fees-plan = so lange, wie der Plan dauert
step-fee-always = wird immer berechnet
step-fee-new-clients = wird beim ersten Besuch berechnet
step-fee-chosen = weil sie gewählt wurde

# Wann die Sitzungen sind.
calendar-session = { $number }. Sitzung: { $what }
calendar-session-if-needed = { $number }. Sitzung, falls nötig: { $what }
calendar-days-between = zwischen dem { $from } und dem { $to }
calendar-days-open = Tag nach Vereinbarung
calendar-minutes =
    { $count ->
        [one] etwa { $count } Minute
       *[other] etwa { $count } Minuten
    }
calendar-minutes-between = etwa { $low } bis { $high } Minuten
calendar-course = Die { $count }er-Kur ({ $offer })
calendar-course-if-bought = Die { $count }er-Kur ({ $offer }), falls Sie sie buchen,
calendar-package = Das Paket „{ $package }“
calendar-course-end = { $course } ist bis zum { $date } einzulösen
calendar-fee-due-again = { $fee } ist jedes Jahr fällig, wieder am { $date }; die letzte Sitzung kann danach sein
calendar-start-outside-quote = Die erste Sitzung liegt nicht in der Zeit, in der Sie zu diesen Preisen buchen können: { $from } bis { $until }
calendar-course-may-end-before = { $course } gilt nur bis zum { $date }, die letzte Sitzung kann aber erst am { $last } sein
calendar-course-ends-before = { $course } gilt nur bis zum { $date }, also nicht bis zur letzten Sitzung (frühestens am { $last })

# Wie bezahlt werden kann.
deposit-due = Anzahlung bei Buchung: { $amount }; sie wird auf den Gesamtbetrag angerechnet
deposit-due-percent = Anzahlung bei Buchung: { $percent } des Gesamtbetrags ({ $amount }); sie wird auf den Gesamtbetrag angerechnet
deposit-up-to = Anzahlung bei Buchung: bis zu { $amount }; sie wird auf den Gesamtbetrag angerechnet
deposit-above = Anzahlung bei Buchung, wenn der Gesamtbetrag über { $above } liegt: { $amount }; sie wird auf den Gesamtbetrag angerechnet
deposit-open = Anzahlung bei Buchung: { $percent } des Gesamtbetrags; sie wird auf den Gesamtbetrag angerechnet
deposit-open-from = Anzahlung bei Buchung: { $percent } des Gesamtbetrags, mindestens { $least }; sie wird auf den Gesamtbetrag angerechnet
deposit-open-above = Anzahlung bei Buchung: { $percent } des Gesamtbetrags, wenn er über { $above } liegt; sie wird auf den Gesamtbetrag angerechnet
instalments-group = { $count } × { $amount }
instalments-exact = In { $count } Raten: { $parts }, zusammen { $total }
instalments-between = In { $count } Raten: von { $low } (zusammen { $low-total }) bis { $high } (zusammen { $high-total })
instalments-from = In { $count } Raten: ab { $parts }, zusammen ab { $total }
instalments-up-to = In { $count } Raten, wenn der Gesamtbetrag über { $above } liegt: bis zu { $parts }, zusammen bis zu { $total }
instalments-open = In { $count } Raten; wie hoch sie sind, wird mit dem Preis genannt
instalments-above = In { $count } Raten, wenn der Gesamtbetrag über { $above } liegt

# Ob sich eine Mitgliedschaft lohnt.
membership-pays-off = { $label }: kostet { $cost } und spart bei diesem Plan { $saving }, also { $net } mehr, als sie kostet
membership-costs-more = { $label }: kostet { $cost } und spart bei diesem Plan { $saving }, also { $net } weniger, als sie kostet
membership-depends = { $label }: kostet { $cost } und spart bei diesem Plan { $saving }, also zwischen { $more } weniger und { $less } mehr, als sie kostet
membership-open = { $words }; wie viel sie höchstens spart, ist offen

# Für wen und wann etwas gilt.
condition-member = für Mitglieder von „{ $membership }“
condition-new-clients = beim ersten Besuch
condition-returning-clients = ab dem zweiten Besuch
condition-code = mit dem Code „{ $code }“
condition-after-course = nach einer Kur mit { $sessions } Sitzungen
condition-after-session = nach einer ersten Sitzung
condition-between = vom { $from } bis { $until }
condition-from = ab { $from }
condition-until = bis { $until }
condition-weekdays = wenn die erste Sitzung an einem { $days } ist
condition-visits = für Sitzungen { $period }
weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag

# Wie lange etwas dauert, in Texten darüber, was zu erwarten ist.
guide-days =
    { $count ->
        [one] einen Tag
       *[other] { $count } Tage
    }
guide-days-between = { $low } bis { $high } Tage
guide-weeks =
    { $count ->
        [one] eine Woche
       *[other] { $count } Wochen
    }
guide-weeks-between = { $low } bis { $high } Wochen
guide-months =
    { $count ->
        [one] einen Monat
       *[other] { $count } Monate
    }
guide-months-between = { $low } bis { $high } Monate
guide-add-on = { $add-on }: { $reason }
guide-not-approved = Von der Praxis noch nicht freigegeben
guide-approved = Freigegeben von { $name }
guide-no-advice = Dies ist kein ärztlicher Rat; es entscheidet Ihre behandelnde Fachkraft

list-ended = „{ $list }“ galt bis { $date }, jetzt gilt „{ $next }“

# What a session costs here: the least to the most single price of the list.
guide-session-costs = Eine Sitzung kostet in dieser Praxis { $price }, je nach Bereich und Verfahren.
guide-session-costs-same = Eine Sitzung kostet in dieser Praxis { $price }.
# Marks between texts.
named = { $name }: { $text }
named-apart = { $name } – { $text }
joined-clauses = { $first }; { $second }
joined-terms = { $first }, { $second }
date-span = { $from } – { $to }
file-in-folder = { $name } – { $folder }

# A discount by the number of areas.
step-band-areas =
    { $count ->
        [one] weil mindestens { $count } Bereich behandelt wird
       *[other] weil mindestens { $count } Bereiche behandelt werden
    }
why-not-few-areas =
    { $count ->
        [one] erst ab { $count } Bereich
       *[other] erst ab { $count } Bereichen
    }

# Fees of a membership: how often they are due, and what it costs whoever has it.
membership-every-week = { $fee } in der Woche
membership-every-two-weeks = { $fee } alle zwei Wochen
membership-every-quarter = { $fee } im Quartal
membership-held-in-all = inklusive { $count } × { $what } im ganzen Plan
membership-held-week = inklusive { $count } × { $what } in der Woche
membership-held-two-weeks = inklusive { $count } × { $what } alle zwei Wochen
membership-held-month = inklusive { $count } × { $what } im Monat
membership-held-quarter = inklusive { $count } × { $what } im Quartal
membership-held-year = inklusive { $count } × { $what } im Jahr
membership-any-treatment = Behandlung nach Wahl
membership-from = { $label }: kostet { $cost } und spart bei diesem Plan { $saving }
membership-on-request = { $label }: spart bei diesem Plan { $saving }; den Beitrag nennt die Praxis bei der Beratung
member-fees = { $label }: kostet für diesen Plan { $cost } ({ $terms }); nicht im Gesamtbetrag enthalten
member-fees-terms = { $label }: kostet { $terms }; nicht im Gesamtbetrag enthalten
member-terms-noted = { $terms }; { $note }
member-fees-on-request = { $label }: den Beitrag nennt die Praxis bei der Beratung; er ist nicht im Gesamtbetrag enthalten
member-fees-on-request-noted = { $label }: den Beitrag nennt die Praxis bei der Beratung, er ist nicht im Gesamtbetrag enthalten; { $note }
step-fees-weeks =
    { $count ->
        [one] { $count } Woche zu { $of }
       *[other] { $count } Wochen zu { $of }
    }
step-fees-two-weeks = { $count }-mal { $of }, alle zwei Wochen
step-fees-quarters =
    { $count ->
        [one] { $count } Quartal zu { $of }
       *[other] { $count } Quartale zu { $of }
    }

# A plan whose sessions are not booked together.
as-you-go = Das ist der Preis, wenn alle Sitzungen zusammen gebucht werden. Mit { $first } jetzt und weiteren später kann der Gesamtbetrag zu heutigen Preisen auch { $amount } erreichen, und mehr, wenn Preise steigen
as-you-go-open = Das ist der Preis, wenn alle Sitzungen zusammen gebucht werden. Mit { $first } jetzt und weiteren später lässt sich keine Obergrenze nennen

# The first lines of a new price list.
new-list-head =
    PREISLISTE: { $clinic }.

    Die Preise sind die eines Musters, bis Sie sie ändern:
    1. Tragen Sie die Praxis ein: die zwei Schrägstriche vor einer Zeile weg, und Ihre Angaben hinein.
    2. Gehen Sie die Preise durch. Jede Zahl lässt sich einzeln ändern.
    3. Wenn alle Preise Ihre sind, löschen Sie die Zeile "sample: true".

    Alles hinter zwei Schrägstrichen ist eine Notiz für Sie; Needlepoint liest sie nicht.
    Texte stehen in geraden Anführungszeichen, Zahlen nicht; nach jedem Eintrag steht ein Komma.
    Beträge haben einen Punkt, kein Komma: 149.99. Die Wörter vor dem Doppelpunkt bleiben englisch.
