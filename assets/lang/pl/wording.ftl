# Words: one for each thing.
# session = zabieg
# course of sessions = seria
# area = obszar
# technique = metoda
# add-on = dodatek
# unit = jednostka
# package = pakiet
# fee = opłata
# discount = rabat
# surcharge = dopłata
# deposit = przedpłata
# instalment = rata
# membership = karta członkowska
# special price = cena specjalna
# price list = cennik
# patient = pacjent
# clinic = gabinet
# estimate = wycena
# range = rozpiętość

# How numbers are put together.
money-range = { $low }{ "\u202F" }–{ "\u202F" }{ $high }
money-range-off = { $low }{ "\u00A0" }do{ "\u00A0" }{ $high }
money-either = { $low }{ "\u00A0" }lub{ "\u00A0" }{ $high }
money-from = od{ "\u00A0" }{ $low }
money-or-more = { $amount } lub więcej
money-depends-on-price = zależnie od ceny
money-depends-on-choice = zależnie od tego, co zostanie ustalone
percent = { $number }%

# Sessions.
sessions-exactly =
    { $count ->
        [one] { $count } zabieg
        [few] { $count } zabiegi
        [many] { $count } zabiegów
       *[other] { $count } zabiegów
    }
sessions-between =
    { $high ->
        [one] { $low }–{ $high } zabieg
        [few] { $low }–{ $high } zabiegi
        [many] { $low }–{ $high } zabiegów
       *[other] { $low }–{ $high } zabiegów
    }
sessions-or =
    { $high ->
        [one] { $low } lub { $high } zabieg
        [few] { $low } lub { $high } zabiegi
        [many] { $low } lub { $high } zabiegów
       *[other] { $low } lub { $high } zabiegów
    }
sessions-either = { $counts }
units-exactly =
    { $count ->
        [one] { $count } jednostka
        [few] { $count } jednostki
        [many] { $count } jednostek
       *[other] { $count } jednostek
    }
units-between =
    { $high ->
        [one] { $low }–{ $high } jednostka
        [few] { $low }–{ $high } jednostki
        [many] { $low }–{ $high } jednostek
       *[other] { $low }–{ $high } jednostek
    }
units-named = { $count } × { $unit }
units-named-between = { $low }–{ $high } × { $unit }
units-measured = { $count }{ "\u00A0" }{ $unit }
units-measured-between = { $low }–{ $high }{ "\u00A0" }{ $unit }
singles-exactly =
    { $count ->
        [one] { $count } pojedynczy zabieg
        [few] { $count } pojedyncze zabiegi
        [many] { $count } pojedynczych zabiegów
       *[other] { $count } pojedynczych zabiegów
    }
singles-as-many = tyle samo pojedynczych zabiegów
singles-either =
    { $high ->
        [one] { $low } lub { $high } pojedynczy zabieg
        [few] { $low } lub { $high } pojedyncze zabiegi
        [many] { $low } lub { $high } pojedynczych zabiegów
       *[other] { $low } lub { $high } pojedynczych zabiegów
    }

# A line: what it comes to, how it is counted.
price-on-request = do ustalenia
price-on-request-plus = do ustalenia oraz { $rest }
treatment-on-request = Cenę pozycji „{ $treatment }” gabinet poda podczas konsultacji. Pozostałe pozycje kosztują { $rest }.
unpriced-course =
    { $count ->
        [one] albo jako seria { $count } zabiegu, cenę gabinet poda podczas konsultacji
        [few] albo jako seria { $count } zabiegów, cenę gabinet poda podczas konsultacji
        [many] albo jako seria { $count } zabiegów, cenę gabinet poda podczas konsultacji
       *[other] albo jako seria { $count } zabiegu, cenę gabinet poda podczas konsultacji
    }
unpriced-percent-off = o { $percent } taniej niż tyle samo pojedynczych zabiegów
unpriced-pay-for =
    { $count ->
        [one] za cenę { $count } pojedynczego zabiegu
        [few] za cenę { $count } pojedynczych zabiegów
        [many] za cenę { $count } pojedynczych zabiegów
       *[other] za cenę { $count } pojedynczego zabiegu
    }
counted-once = jednorazowo
counted-included = w cenie
counted-singles =
    { $count ->
        [one] { $count } zabieg
        [few] { $count } pojedyncze zabiegi
        [many] { $count } pojedynczych zabiegów
       *[other] { $count } pojedynczych zabiegów
    }
counted-course =
    { $sessions ->
        [one] seria { $sessions } zabiegu
        [few] seria { $sessions } zabiegów
        [many] seria { $sessions } zabiegów
       *[other] seria { $sessions } zabiegów
    }
counted-courses = { $times } × seria { $sessions } zabiegów
counted-plus-singles =
    { $count ->
        [one] { $courses } + { $count } pojedynczy zabieg
        [few] { $courses } + { $count } pojedyncze zabiegi
        [many] { $courses } + { $count } pojedynczych zabiegów
       *[other] { $courses } + { $count } pojedynczych zabiegów
    }
counted-either = { $low } albo { $high }
counted-some = { $counted }, zależnie od tego, co zostanie ustalone
counted-lower-only = { $counted } przy dolnej kwocie, nic przy górnej
counted-higher-only = nic przy dolnej kwocie, { $counted } przy górnej
counted-special =
    { $count ->
        [one] { $count } zabieg po cenie specjalnej „{ $label }”
        [few] { $count } zabiegi po cenie specjalnej „{ $label }”
        [many] { $count } zabiegów po cenie specjalnej „{ $label }”
       *[other] { $count } zabiegów po cenie specjalnej „{ $label }”
    }
counted-special-course = { $course } po cenie specjalnej „{ $label }”
counted-special-after-course =
    { $count ->
        [one] { $count } zabieg po cenie specjalnej „{ $label }” ({ $condition })
        [few] { $count } zabiegi po cenie specjalnej „{ $label }” ({ $condition })
        [many] { $count } zabiegów po cenie specjalnej „{ $label }” ({ $condition })
       *[other] { $count } zabiegów po cenie specjalnej „{ $label }” ({ $condition })
    }
counted-member-held = { $count } × w cenie karty „{ $label }”
counted-by-tier =
    { $count ->
        [one] { $count } zabieg z rabatem ilościowym
        [few] { $count } zabiegi z rabatem ilościowym
        [many] { $count } zabiegów z rabatem ilościowym
       *[other] { $count } zabiegów z rabatem ilościowym
    }
counted-each-session = { $price } za zabieg
counted-each-of-sessions =
    { $count ->
        [one] { $price } za { $count } zabieg
        [few] { $price } za każdy z { $count } zabiegów
        [many] { $price } za każdy z { $count } zabiegów
       *[other] { $price } za każdy z { $count } zabiegów
    }
counted-each-of-range =
    { $high ->
        [one] { $price } za każdy z { $low }–{ $high } zabiegów
        [few] { $price } za każdy z { $low }–{ $high } zabiegów
        [many] { $price } za każdy z { $low }–{ $high } zabiegów
       *[other] { $price } za każdy z { $low }–{ $high } zabiegów
    }
line-credit = { $fee }: odliczenie od łącznej kwoty
counted-yearly = raz w roku
counted-credit-within =
    { $count ->
        [one] jeśli pierwszy zabieg odbędzie się w ciągu { $count } dnia od daty wystawienia
        [few] jeśli pierwszy zabieg odbędzie się w ciągu { $count } dni od daty wystawienia
        [many] jeśli pierwszy zabieg odbędzie się w ciągu { $count } dni od daty wystawienia
       *[other] jeśli pierwszy zabieg odbędzie się w ciągu { $count } dni od daty wystawienia
    }
counted-credit-if-booked = przy rezerwacji, dopóki te ceny są ważne
counted-credit-if-booked-within =
    { $count ->
        [one] przy rezerwacji w ciągu { $count } dnia od daty wystawienia
        [few] przy rezerwacji w ciągu { $count } dni od daty wystawienia
        [many] przy rezerwacji w ciągu { $count } dni od daty wystawienia
       *[other] przy rezerwacji w ciągu { $count } dni od daty wystawienia
    }
line-manual-discount = Rabat
counted-each-area =
    { $count ->
        [one] { $price } za każdy obszar i zabieg
        [few] { $price } za każdy obszar i zabieg, razem { $count }
        [many] { $price } za każdy obszar i zabieg, razem { $count }
       *[other] { $price } za każdy obszar i zabieg, razem { $count }
    }
counted-each-area-range = { $price } za każdy obszar i zabieg, razem { $low }–{ $high }
counted-percent = { $percent } ceny zabiegów
counted-percent-of-sessions =
    { $count ->
        [one] { $percent } ceny zabiegów, za { $count } zabieg
        [few] { $percent } ceny zabiegów, za { $count } zabiegi
        [many] { $percent } ceny zabiegów, za { $count } zabiegów
       *[other] { $percent } ceny zabiegów, za { $count } zabiegów
    }
counted-percent-of-range =
    { $high ->
        [one] { $percent } ceny zabiegów, za { $low }–{ $high } zabieg
        [few] { $percent } ceny zabiegów, za { $low }–{ $high } zabiegi
        [many] { $percent } ceny zabiegów, za { $low }–{ $high } zabiegów
       *[other] { $percent } ceny zabiegów, za { $low }–{ $high } zabiegów
    }
counted-by-hand = udzielony przez gabinet
counted-percent-by-hand = { $percent } od pozycji powyżej, { $reason }
counted-in-package = { $count } × { $what }
package-add-on-each-session = { $add-on } przy każdym zabiegu
package-add-on-once = { $add-on } jednorazowo
package-any-technique = metoda do wyboru
package-any-area = obszar do wyboru
package-one-of = { $either } (do wyboru)
counted-priced = { $counted } ({ $price })
price-each = po { $price }
counted-units-each = { $units }, { $price } za jednostkę
counted-units-parts = { $units } ({ $parts })
counted-units-bought = { $units }, do kupienia jako { $parts }
counted-percent-of = { $percent } od pozycji { $rows }
counted-percent-left = { $percent } od tego, co zostaje z pozycji { $rows }
counted-of-all = { $rate } od pozycji powyżej
counted-tax-of = { $rate } od kwoty { $amount }

# Notices.
notice-sold-together =
    { $count ->
        [one] { $areas }: w ofercie tylko jako { $offer }
        [few] { $areas }: w ofercie tylko jako { $offer }
        [many] { $areas }: w ofercie tylko jako { $offer }
       *[other] { $areas }: w ofercie tylko jako { $offer }
    }
notice-brought-along =
    { $count ->
        [one] { $areas }: w ofercie tylko razem z innym obszarem ({ $extra }), który został dodany
        [few] { $areas }: w ofercie tylko razem z innym obszarem ({ $extra }), który został dodany
        [many] { $areas }: w ofercie tylko razem z innym obszarem ({ $extra }), który został dodany
       *[other] { $areas }: w ofercie tylko razem z innym obszarem ({ $extra }), który został dodany
    }
notice-brought-along-several =
    { $count ->
        [one] { $areas }: w ofercie tylko razem z innymi obszarami ({ $extra }), które zostały dodane
        [few] { $areas }: w ofercie tylko razem z innymi obszarami ({ $extra }), które zostały dodane
        [many] { $areas }: w ofercie tylko razem z innymi obszarami ({ $extra }), które zostały dodane
       *[other] { $areas }: w ofercie tylko razem z innymi obszarami ({ $extra }), które zostały dodane
    }
notice-more-of-choice =
    { $count ->
        [one] { $areas }: cena obejmuje jeszcze jeden obszar do wyboru
        [few] { $areas }: cena obejmuje jeszcze { $count } obszary do wyboru
        [many] { $areas }: cena obejmuje jeszcze { $count } obszarów do wyboru
       *[other] { $areas }: cena obejmuje jeszcze { $count } obszaru do wyboru
    }
notice-part-of-whole = { $part }: wliczone w obszar { $whole }
notice-combination-not-sold =
    { $count ->
        [one] Pominięto połączenie, którego gabinet nie oferuje ({ $sessions }; { $sizes })
        [few] Pominięto połączenie, którego gabinet nie oferuje ({ $sessions }; { $sizes })
        [many] Pominięto połączenie, którego gabinet nie oferuje ({ $sessions }; { $sizes })
       *[other] Pominięto połączenie, którego gabinet nie oferuje ({ $sessions }; { $sizes })
    }
notice-not-combined = „{ $discount }” nie łączy się z korzystniejszym rabatem
notice-counts-not-sold =
    { $count ->
        [one] Pominięto liczbę zabiegów, której gabinet nie oferuje ({ $sessions })
        [few] Pominięto liczbę zabiegów, której gabinet nie oferuje ({ $sessions })
        [many] Pominięto liczbę zabiegów, której gabinet nie oferuje ({ $sessions })
       *[other] Pominięto liczbę zabiegów, której gabinet nie oferuje ({ $sessions })
    }
notice-add-on-cut = { $add-on }: naliczono tylko za zabiegi z tego planu
notice-technique-left-out = Pominięto metodę „{ $technique }”: nie ma jej w żadnym z wybranych pakietów i nie wybrano dla niej obszaru
notice-held-once =
    { $count ->
        [one] „{ $membership }” ({ $what }): w tym planie liczone tylko raz, bo odstęp między zabiegami nie jest jeszcze ustalony; jeśli plan potrwa dłużej, w cenie może być więcej
        [few] „{ $membership }” ({ $what }): w tym planie każda pozycja liczona tylko raz, bo odstęp między zabiegami nie jest jeszcze ustalony; jeśli plan potrwa dłużej, w cenie może być więcej
        [many] „{ $membership }” ({ $what }): w tym planie każda pozycja liczona tylko raz, bo odstęp między zabiegami nie jest jeszcze ustalony; jeśli plan potrwa dłużej, w cenie może być więcej
       *[other] „{ $membership }” ({ $what }): w tym planie każda pozycja liczona tylko raz, bo odstęp między zabiegami nie jest jeszcze ustalony; jeśli plan potrwa dłużej, w cenie może być więcej
    }
notice-units-not-sold = Pominięto ilość, której gabinet nie oferuje ({ $add-on }, { $counts })
notice-not-as-advised = Gabinet zaleca { $advised }; ten plan obejmuje { $planned }
notice-priced-at-consultation =
    { $count ->
        [one] Cena { $count } pozycji zostanie podana podczas konsultacji
        [few] Ceny { $count } pozycji zostaną podane podczas konsultacji
        [many] Ceny { $count } pozycji zostaną podane podczas konsultacji
       *[other] Ceny { $count } pozycji zostaną podane podczas konsultacji
    }
notice-sessions-priced-at-consultation =
    { $count ->
        [one] Cena { $count } zabiegu zostanie podana podczas konsultacji
        [few] Ceny { $count } zabiegów zostaną podane podczas konsultacji
        [many] Ceny { $count } zabiegów zostaną podane podczas konsultacji
       *[other] Ceny { $count } zabiegów zostaną podane podczas konsultacji
    }
notice-sessions-priced-at-consultation-up-to =
    { $count ->
        [one] Cena najwyżej { $count } zabiegu zostanie podana podczas konsultacji
        [few] Ceny najwyżej { $count } zabiegów zostaną podane podczas konsultacji
        [many] Ceny najwyżej { $count } zabiegów zostaną podane podczas konsultacji
       *[other] Ceny najwyżej { $count } zabiegów zostaną podane podczas konsultacji
    }
notice-sessions-priced-at-consultation-between = Ceny { $low }–{ $high } zabiegów zostaną podane podczas konsultacji
notice-applications-priced-at-consultation =
    { $count ->
        [one] Cena { $count } użycia dodatku zostanie podana podczas konsultacji
        [few] Ceny { $count } użyć dodatków zostaną podane podczas konsultacji
        [many] Ceny { $count } użyć dodatków zostaną podane podczas konsultacji
       *[other] Ceny { $count } użyć dodatków zostaną podane podczas konsultacji
    }
notice-applications-priced-at-consultation-up-to =
    { $count ->
        [one] Cena najwyżej { $count } użycia dodatku zostanie podana podczas konsultacji
        [few] Ceny najwyżej { $count } użyć dodatków zostaną podane podczas konsultacji
        [many] Ceny najwyżej { $count } użyć dodatków zostaną podane podczas konsultacji
       *[other] Ceny najwyżej { $count } użyć dodatków zostaną podane podczas konsultacji
    }
notice-applications-priced-at-consultation-between = Ceny { $low }–{ $high } użyć dodatków zostaną podane podczas konsultacji
notice-code-not-given = Kod „{ $code }” nic tu nie obniża: { $why }
notice-not-given = „{ $label }” tu nie obowiązuje: { $why }
why-not-unmet = tylko { $condition }
why-not-without-day = tylko { $condition }, a pierwszy dzień nie jest jeszcze wybrany
why-not-other-choice = tylko przy innym wyborze ({ $only })
why-not-without-treatment = tylko z zabiegiem
why-not-course =
    { $sessions ->
        [one] tylko dla serii { $sessions } zabiegu
        [few] tylko dla serii { $sessions } zabiegów
        [many] tylko dla serii { $sessions } zabiegów
       *[other] tylko dla serii { $sessions } zabiegu
    }
why-not-below-session = tylko gdy zabieg kosztuje co najmniej { $from }
why-not-below-plan = tylko gdy całość kosztuje co najmniej { $from }
why-not-cheaper = bez tego cena nie jest wyższa
notice-off-later = { $off }: obniża także to, czego cena zostanie podana podczas konsultacji
notice-by-hand-later = Rabat gabinetu ({ $off }) obniża także to, czego cena zostanie podana podczas konsultacji
notice-credit-later = { $amount } z opłaty „{ $fee }”: do odliczenia od tego, czego cena zostanie podana podczas konsultacji
notice-credit-later-open = „{ $fee }”: do odliczenia od tego, czego cena zostanie podana podczas konsultacji
reduction = „{ $label }”
reduction-with-rate = „{ $label }” ({ $rate })
notice-course-on-request =
    { $count ->
        [one] Jest też seria { $count } zabiegu ({ $offer }); jej cena zostanie podana podczas konsultacji
        [few] Jest też seria { $count } zabiegów ({ $offer }); jej cena zostanie podana podczas konsultacji
        [many] Jest też seria { $count } zabiegów ({ $offer }); jej cena zostanie podana podczas konsultacji
       *[other] Jest też seria { $count } zabiegu ({ $offer }); jej cena zostanie podana podczas konsultacji
    }
notice-ends-before-quote = „{ $label }” obowiązuje do { $day }, krócej niż te ceny, ważne do { $until }
notice-for-visits =
    { $count ->
        [one] „{ $label }” obejmuje { $count } zabieg z tego planu, tylko w terminie { $period }
        [few] „{ $label }” obejmuje { $count } zabiegi z tego planu, tylko w terminie { $period }
        [many] „{ $label }” obejmuje { $count } zabiegów z tego planu, tylko w terminie { $period }
       *[other] „{ $label }” obejmuje { $count } zabiegu z tego planu, tylko w terminie { $period }
    }
notice-for-visits-up-to =
    { $count ->
        [one] „{ $label }” obejmuje tylko zabiegi w terminie { $period }, najwyżej { $count } zabieg z tego planu
        [few] „{ $label }” obejmuje tylko zabiegi w terminie { $period }, najwyżej { $count } zabiegi z tego planu
        [many] „{ $label }” obejmuje tylko zabiegi w terminie { $period }, najwyżej { $count } zabiegów z tego planu
       *[other] „{ $label }” obejmuje tylko zabiegi w terminie { $period }, najwyżej { $count } zabiegu z tego planu
    }
notice-sold-on-days = Taka liczba zabiegów ({ $sessions }) jest w ofercie tylko wtedy, gdy dość wiele z nich wypada w terminie { $period }; w innym razie ją pominięto
notice-credited-if-booked =
    { $count ->
        [one] { $fees }: odliczenie tylko przy rezerwacji do { $day }; w innym razie łączna kwota to { $total }
        [few] { $fees }: odliczenia tylko przy rezerwacji do { $day }; w innym razie łączna kwota to { $total }
        [many] { $fees }: odliczenia tylko przy rezerwacji do { $day }; w innym razie łączna kwota to { $total }
       *[other] { $fees }: odliczenia tylko przy rezerwacji do { $day }; w innym razie łączna kwota to { $total }
    }
notice-credited-if-booked-in-time =
    { $count ->
        [one] { $fees }: odliczenie tylko przy rezerwacji w terminie; w innym razie łączna kwota to { $total }
        [few] { $fees }: odliczenia tylko przy rezerwacji w terminie; w innym razie łączna kwota to { $total }
        [many] { $fees }: odliczenia tylko przy rezerwacji w terminie; w innym razie łączna kwota to { $total }
       *[other] { $fees }: odliczenia tylko przy rezerwacji w terminie; w innym razie łączna kwota to { $total }
    }
notice-credited-if-booked-each = { $fees }: odliczenia tylko przy rezerwacji w terminie; bez żadnego odliczenia łączna kwota to { $total }
credited-if-booked-by = „{ $label }” (do { $day })
total-credit = „{ $fee }” ({ $amount })
total-if-booked = Już odliczone, pod warunkiem rezerwacji do { $day }: { $credits }
notice-combination-only-special =
    { $count ->
        [one] Pominięto połączenie ({ $sessions }; { $sizes }), które jest tylko po cenie specjalnej: { $specials }
        [few] Pominięto połączenie ({ $sessions }; { $sizes }), które jest tylko po cenie specjalnej: { $specials }
        [many] Pominięto połączenie ({ $sessions }; { $sizes }), które jest tylko po cenie specjalnej: { $specials }
       *[other] Pominięto połączenie ({ $sessions }; { $sizes }), które jest tylko po cenie specjalnej: { $specials }
    }

# Hints.
hint-more-sessions-cheaper = { $sessions }: o { $difference } taniej niż { $than }
hint-more-sessions-same = { $sessions }: ta sama cena co za { $than }
hint-more-sessions-dearer = { $sessions }: o { $difference } drożej niż { $than }
hint-saving = Oszczędność { $amount } w porównaniu z ceną za { $singles }
hint-saving-up-to = Oszczędność do { $amount } w porównaniu z ceną za { $singles }
hint-saving-depends = W porównaniu z ceną za { $singles } ten plan może kosztować od { $more } więcej do { $less } mniej
hint-more-areas-cheaper = Także { $areas }: razem o { $difference } taniej
hint-more-areas-same = Także { $areas }: razem ta sama cena
hint-more-areas-dearer = Także { $areas }: razem tylko o { $difference } drożej
hint-whole-area-cheaper = Cały obszar { $whole } kosztuje o { $difference } mniej niż { $parts }
hint-whole-area-same = Cały obszar { $whole } kosztuje tyle samo co { $parts }
hint-whole-area-dearer = Cały obszar { $whole } kosztuje tylko o { $difference } więcej niż { $parts }
hint-technique-includes-cheaper = { $technique }: { $add-on } w cenie, a całość kosztuje o { $difference } mniej
hint-technique-includes-same = { $technique }: { $add-on } w cenie, a całość kosztuje tyle samo
hint-technique-includes-dearer = { $technique }: { $add-on } w cenie, a całość kosztuje tylko o { $difference } więcej
hint-as-package = W pakiecie „{ $package }” to samo kosztuje o { $difference } mniej
hint-package-apart = Bez pakietu „{ $package }” to samo kosztuje o { $difference } mniej
hint-two-plans = Dwa plany, { $longer } i { $shorter }, kosztują o { $difference } mniej niż jeden
hint-membership-pays-off = Z kartą członkowską „{ $membership }” jest o { $difference } taniej, nawet po doliczeniu kosztu karty
hint-discount-begins = „{ $discount }” obowiązuje od { $day }: wtedy cena jest o { $difference } niższa
hint-discount-ends = „{ $discount }” obowiązuje do { $day }: potem cena jest o { $difference } wyższa

# Why a total is a range.
cause-size = wielkość obszaru { $area }
cause-sessions-either = liczba potrzebnych zabiegów ({ $low } czy { $high })
cause-sessions-between = liczba potrzebnych zabiegów (od { $low } do { $high })
cause-units = potrzebna ilość dodatku „{ $add-on }” ({ $units })
cause-visits = liczba zabiegów w terminie { $period }
cause-visits-several = liczba zabiegów w dniach z niższą ceną
cause-line-price = cena pozycji „{ $line }”, dla której gabinet podaje przedział
cause-line-open = gabinet podaje tylko najniższą cenę pozycji „{ $line }”
cause-on-request = cena pozycji „{ $line }”, podawana podczas konsultacji

# Why a selection has no price, and what to do.
error-nothing-chosen = Nic jeszcze nie wybrano
remedy-choose-one-of = Do wyboru: { $choices }
remedy-none-to-choose = Pomiń to: w cenniku nie ma żadnej takiej pozycji
remedy-nothing-chosen = Wybierz metodę i obszar albo dodatek
error-no-technique = Nie wybrano metody
error-no-area = Nie wybrano obszaru
error-unknown-technique = W cenniku nie ma metody „{ $id }”
error-unknown-area = W cenniku nie ma obszaru „{ $id }”
error-unknown-size = W cenniku nie ma wielkości „{ $id }”, podanej dla obszaru { $area }
error-chosen-twice = „{ $label }” wybrano dwa razy, jako „{ $one }” i jako „{ $two }”
remedy-chosen-twice = Zostaw tylko jeden z tych wyborów
error-unknown-membership = W cenniku nie ma karty członkowskiej „{ $id }”
error-unknown-code = W cenniku nie ma kodu „{ $id }”
error-unknown-offer = W cenniku nie ma oferty „{ $id }”
error-discount-above-limit = Rabat przekracza to, na co pozwala cennik
error-discount-not-checkable = Górna granica nie jest znana, więc rabatu procentowego nie można porównać z limitem cennika
error-unknown-concern = W cenniku nie ma powodu wizyty „{ $id }”
error-unknown-add-on = W cenniku nie ma dodatku „{ $id }”
error-unknown-fee = W cenniku nie ma opłaty „{ $id }”
remedy-unknown-code = Sprawdź pisownię albo pomiń kod
remedy-discount-above-limit = Udziel najwyżej { $limit } rabatu
error-areas-not-sold = { $technique }: brak w ofercie dla tych obszarów ({ $areas })
remedy-areas-not-sold = Wybierz inne obszary lub inną metodę
error-only-at-special-price = { $technique }, { $areas }: w ofercie tylko po cenie specjalnej, { $specials }
special-price-for = { $label } ({ $condition })
remedy-only-at-special-price = Zaznacz, który warunek jest spełniony, albo wybierz inne obszary lub inną metodę
error-sessions-not-sold =
    { $count ->
        [one] { $technique }, { $areas }: gabinet nie oferuje takiej liczby zabiegów ({ $sessions })
        [few] { $technique }, { $areas }: gabinet nie oferuje takiej liczby zabiegów ({ $sessions })
        [many] { $technique }, { $areas }: gabinet nie oferuje takiej liczby zabiegów ({ $sessions })
       *[other] { $technique }, { $areas }: gabinet nie oferuje takiej liczby zabiegów ({ $sessions })
    }
remedy-sessions-not-sold = Wybierz inną liczbę zabiegów ({ $sessions })
remedy-sessions-not-sold-special = Wybierz inną liczbę zabiegów ({ $sessions }) albo zaznacz, który warunek jest spełniony: { $specials }
remedy-sessions-not-sold-none = Wybierz inną metodę lub inne obszary
error-add-on-not-sold-alone = { $add-on }: gabinet nie oferuje tego dodatku bez zabiegu
remedy-add-on-not-sold-alone = Wybierz do tego zabieg
error-add-on-sessions-not-sold = { $add-on }: gabinet nie oferuje tego dodatku przy takiej liczbie zabiegów ({ $sessions })
remedy-add-on-sessions-not-sold = Wybierz dla tego dodatku inną liczbę zabiegów albo go pomiń
error-add-on-units-not-sold = { $add-on }: gabinet nie oferuje tego dodatku w takiej ilości ({ $units })
remedy-add-on-units-not-sold = Wybierz dla tego dodatku inną ilość albo go pomiń
error-add-on-by-unit = { $add-on }: cena tego dodatku jest za jednostkę, a nie za zabieg
remedy-add-on-by-unit = Podaj liczbę jednostek, na przykład { $example }
error-add-on-not-by-unit = { $add-on }: cena tego dodatku nie jest za jednostkę
remedy-add-on-not-by-unit = Podaj dodatek bez liczby jednostek, na przykład { $example }
error-unknown-package = W cenniku nie ma pakietu „{ $id }”
error-package-needs-technique = { $package }: metoda jest do wyboru, a żadnej nie wybrano
error-package-needs-area = { $package }: jeden obszar jest do wyboru; wybierz dokładnie jeden
error-add-on-only-with = { $add-on }: tylko przy innym wyborze ({ $only })
remedy-add-on-only-with = Pomiń „{ $add-on }” albo zmień wybór ({ $only })
error-add-on-only-on = { $add-on }: tylko na niektórych obszarach ({ $only })
remedy-add-on-only-on = Pomiń „{ $add-on }” albo wybierz także odpowiedni obszar ({ $only })
error-add-on-only-for = { $add-on }: tylko przy niektórych powodach wizyty ({ $only })
remedy-add-on-only-for = Pomiń „{ $add-on }” albo podaj odpowiedni powód wizyty ({ $only })
error-add-on-needs = „{ $add-on }” można wybrać tylko razem z „{ $other }”
remedy-add-on-needs = Wybierz także „{ $other }” albo pomiń „{ $add-on }”
error-add-ons-exclude = Nie można wybrać razem „{ $add-on }” i „{ $other }”
remedy-add-ons-exclude = Wybierz „{ $add-on }” albo „{ $other }”
error-too-many-areas = Liczba wybranych obszarów: { $chosen }, a plan mieści najwyżej { $limit }
error-fewer-than-advised = { $technique }: gabinet zaleca co najmniej { $least }, więc plany z mniejszą liczbą zabiegów nie są pokazywane
remedy-fewer-than-advised = Wybierz co najmniej { $least } albo pozostaw liczbę zabiegów otwartą
error-too-many-plans = Pasować mogłoby ponad { $limit } planów
remedy-too-many-plans = Wybierz metodę, liczbę zabiegów lub wielkość
error-too-many-covers = Oferty dla tych obszarów można zestawić na zbyt wiele sposobów
remedy-fewer-areas = Wybierz mniej obszarów albo zrób dwa plany
error-too-many-combinations = To, co jeszcze nieustalone, można ustalić na zbyt wiele sposobów
remedy-decide-more = Ustal wielkość lub liczbę zabiegów
error-too-many-extras = Plan mieści najwyżej { $limit } dodatków, pakietów i opłat, a w tym jest { $chosen }
remedy-two-plans = Wybierz ich mniej albo zrób dwa plany
error-overflow = Kwota jest za duża, by ją obliczyć
remedy-overflow = Sprawdź, czy w cenniku nie ma ceny ze zbyt wieloma cyframi

# Where an amount came from. Each is what an amount is for, or how it came about.
step-total = Razem
step-single = 1 zabieg
step-treatments = Zabiegi razem
step-base = Razem
step-part = Część pozycji „{ $line }”
step-share = Udział w pozycji „{ $line }”
step-part-of = przypada na { $these } z { $all }
step-included-tax = { $tax } w sumie
step-total-with = Razem z tym
step-total-before = Razem przedtem
step-width = Od dolnej do górnej kwoty
step-total-low = Dolna kwota
step-total-high = Górna kwota
step-per-session = Średnio za zabieg
step-difference = Różnica
step-total-then = Razem w ten sposób
step-total-now = Razem przy obecnym wyborze
step-total-sessions = Razem za { $sessions }
step-as-you-go = Razem, jeśli nie wszystkie zabiegi rezerwuje się naraz
step-booked-first = { $sessions } na początek
step-added-later = { $sessions } później
step-above-budget = Powyżej budżetu
step-budget = Budżet
step-given = jak podano
step-shared = { $of } podzielone na { $sessions }
step-saving = Oszczędność wobec pojedynczych zabiegów
step-as-singles = Jako pojedyncze zabiegi
step-as-chosen = Zgodnie z wyborem
step-taxes = { $tax } według wszystkich stawek
step-open = otwarte
step-rounded = zaokrąglone
step-stated = według cennika
step-stated-lower = dolna kwota z { $price }
step-stated-upper = górna kwota z { $price }
step-stated-from = w cenniku: { $price }
step-stated-open = w cenniku: { $price }, bez górnej granicy
step-stated-on-request = podawane podczas konsultacji
step-stated-included = w cenie
step-included-in = część pozycji „{ $what }”
step-included-in-package = część pakietu
step-not-bought = przy tej kwocie bez tej pozycji
step-as-before = patrz wyżej
step-sum =
    { $count ->
        [one] suma { $count } kwoty
        [few] suma { $count } kwot
        [many] suma { $count } kwot
       *[other] suma { $count } kwot
    }
step-sum-of-known =
    { $count ->
        [one] suma { $count } kwoty, o ile ma cenę
        [few] suma { $count } kwot, o ile mają cenę
        [many] suma { $count } kwot, o ile mają cenę
       *[other] suma { $count } kwot, o ile mają cenę
    }
step-sum-open =
    { $count ->
        [one] { $count } kwota bez górnej granicy lub jeszcze bez ceny
        [few] { $count } kwoty, z których jedna nie ma górnej granicy lub jeszcze ceny
        [many] { $count } kwot, z których jedna nie ma górnej granicy lub jeszcze ceny
       *[other] { $count } kwot, z których jedna nie ma górnej granicy lub jeszcze ceny
    }
step-each-area = liczba obszarów: { $areas }, { $sessions }, razem { $units }
step-package = obejmuje: { $contents }
step-times =
    { $times ->
        [one] { $times } raz { $of }
        [few] { $times } razy { $of }
        [many] { $times } razy { $of }
       *[other] { $times } razy { $of }
    }
step-units-times = { $times } × { $units }
step-percent-off = { $of } minus { $percent }
step-amount-off = { $of } minus { $amount }
step-volume-price = { $of } minus { $percent }, bo to co najmniej { $sessions }
step-pay-for =
    { $count ->
        [one] za cenę { $count } zabiegu
        [few] za cenę { $count } zabiegów
        [many] za cenę { $count } zabiegów
       *[other] za cenę { $count } zabiegów
    }
step-pay-for-units = za cenę mniejszej ilości ({ $units })
step-percent-of = { $percent } z { $of }
step-percent-of-sessions = { $percent } z { $of }, za { $part } z { $whole } zabiegów
step-take-percent = { $percent } mniej od { $of }
step-for-visits = za { $part } z { $whole } zabiegów, tylko w terminie { $period }
step-for-some-visits = za zabiegi w terminie { $period }
step-tax-within = { $percent } podatku zawarte w { $of }
step-take = { $amount } mniej
step-take-each =
    { $count ->
        [one] { $amount } mniej od { $count } zabiegu
        [few] { $amount } mniej od każdego z { $count } zabiegów
        [many] { $amount } mniej od każdego z { $count } zabiegów
       *[other] { $amount } mniej od każdego z { $count } zabiegów
    }
step-band-session = ponieważ zabieg kosztuje co najmniej { $from }
step-band-plan = ponieważ całość wynosi co najmniej { $from }
step-not-more = ale nie więcej niż ta kwota
step-surcharge-share = Udział w dopłacie
step-credit-full = całość z { $of }
step-credit-amount = { $amount } z { $of }
step-without-price = bez pozycji, które nie mają jeszcze ceny
step-deposit = Przedpłata przy rezerwacji
step-not-due = przy tej kwocie nie jest pobierana
step-deposit-all = całość, bo { $amount } to więcej
step-deposit-most = najwyższa przedpłata
step-above = ponieważ całość przekracza { $above }
step-instalments =
    { $count ->
        [one] { $count } rata
        [few] { $count } raty
        [many] { $count } rat
       *[other] { $count } raty
    }
step-instalment = Rata { $number }
step-instalments-from = Raty od { $first } do { $last }
step-instalment-each = Każda z nich
step-in-parts =
    { $count ->
        [one] { $of } na { $count } równą część
        [few] { $of } na { $count } równe części
        [many] { $of } na { $count } równych części
       *[other] { $of } na { $count } równej części
    }
step-in-parts-larger =
    { $count ->
        [one] { $of } na { $count } część, z udziałem w reszcie { $left }
        [few] { $of } na { $count } części, z udziałem w reszcie { $left }
        [many] { $of } na { $count } części, z udziałem w reszcie { $left }
       *[other] { $of } na { $count } części, z udziałem w reszcie { $left }
    }
step-in-parts-smaller =
    { $count ->
        [one] { $of } na { $count } część, bez udziału w reszcie { $left }
        [few] { $of } na { $count } części, bez udziału w reszcie { $left }
        [many] { $of } na { $count } części, bez udziału w reszcie { $left }
       *[other] { $of } na { $count } części, bez udziału w reszcie { $left }
    }
step-in-parts-open =
    { $count ->
        [one] na { $count } równą część
        [few] na { $count } równe części
        [many] na { $count } równych części
       *[other] na { $count } równej części
    }
step-not-above = niedostępne, ponieważ całość nie przekracza { $above }
step-membership-net = { $label }: oszczędność minus koszt
step-membership-saving = Oszczędność z „{ $label }”
step-membership-total = Razem z „{ $label }”
step-membership-cost = Koszt „{ $label }”
step-membership-fees = Opłaty członkowskie
step-membership-fee = Jedna opłata członkowska
step-membership-set-up = Opłata wstępna
step-fees-months =
    { $count ->
        [one] { $count } miesiąc po { $of }
        [few] { $count } miesiące po { $of }
        [many] { $count } miesięcy po { $of }
       *[other] { $count } miesiąca po { $of }
    }
step-fees-years =
    { $count ->
        [one] { $count } rok po { $of }
        [few] { $count } lata po { $of }
        [many] { $count } lat po { $of }
       *[other] { $count } roku po { $of }
    }
step-fees-shortest = minimalny okres
step-fees-plan = tak długo, jak trwa plan
step-fee-always = pobierana zawsze
step-fee-new-clients = pobierana przy pierwszej wizycie
step-fee-chosen = ponieważ wybrana

# When the sessions are.
calendar-session = Zabieg { $number }: { $what }
calendar-session-if-needed = Zabieg { $number }, w razie potrzeby: { $what }
calendar-days-between = między { $from } a { $to }
calendar-days-open = dzień do uzgodnienia
calendar-minutes =
    { $count ->
        [one] około { $count } min
        [few] około { $count } min
        [many] około { $count } min
       *[other] około { $count } min
    }
calendar-minutes-between = około { $low }–{ $high } min
calendar-course =
    { $count ->
        [one] Seria { $count } zabiegu ({ $offer })
        [few] Seria { $count } zabiegów ({ $offer })
        [many] Seria { $count } zabiegów ({ $offer })
       *[other] Seria { $count } zabiegów ({ $offer })
    }
calendar-course-if-bought =
    { $count ->
        [one] Seria { $count } zabiegu ({ $offer }), jeśli zostanie kupiona
        [few] Seria { $count } zabiegów ({ $offer }), jeśli zostanie kupiona
        [many] Seria { $count } zabiegów ({ $offer }), jeśli zostanie kupiona
       *[other] Seria { $count } zabiegów ({ $offer }), jeśli zostanie kupiona
    }
calendar-package = Pakiet „{ $package }”
calendar-course-end = { $course }: do wykorzystania do { $date }
calendar-fee-due-again = { $fee }: płatne co roku, ponownie { $date }, a ostatni zabieg może być później
calendar-start-outside-quote = Pierwszy zabieg wypada poza okresem, w którym można rezerwować po tych cenach, od { $from } do { $until }
calendar-course-may-end-before = { $course }: ważność do { $date }, a ostatni zabieg może odbyć się dopiero { $last }
calendar-course-ends-before = { $course }: ważność do { $date }, czyli krócej niż do ostatniego zabiegu (najwcześniej { $last })

# How it may be paid.
deposit-due = Przedpłata przy rezerwacji: { $amount }; jest częścią łącznej kwoty
deposit-due-percent = Przedpłata przy rezerwacji: { $percent } łącznej kwoty ({ $amount }); jest jej częścią
deposit-up-to = Przedpłata przy rezerwacji: do { $amount }; jest częścią łącznej kwoty
deposit-above = Przedpłata przy rezerwacji: { $amount }, jeśli łączna kwota przekracza { $above }; jest jej częścią
deposit-open = Przedpłata przy rezerwacji: { $percent } łącznej kwoty; jest jej częścią
deposit-open-from = Przedpłata przy rezerwacji: { $percent } łącznej kwoty, co najmniej { $least }; jest jej częścią
deposit-open-above = Przedpłata przy rezerwacji: { $percent } łącznej kwoty, jeśli przekracza ona { $above }; jest jej częścią
instalments-group = { $count } × { $amount }
instalments-exact =
    { $count ->
        [one] { $count } rata: { $parts }; razem { $total }
        [few] { $count } raty: { $parts }; razem { $total }
        [many] { $count } rat: { $parts }; razem { $total }
       *[other] { $count } rat: { $parts }; razem { $total }
    }
instalments-between =
    { $count ->
        [one] { $count } rata: od { $low } (razem { $low-total }) do { $high } (razem { $high-total })
        [few] { $count } raty: od { $low } (razem { $low-total }) do { $high } (razem { $high-total })
        [many] { $count } rat: od { $low } (razem { $low-total }) do { $high } (razem { $high-total })
       *[other] { $count } rat: od { $low } (razem { $low-total }) do { $high } (razem { $high-total })
    }
instalments-from =
    { $count ->
        [one] { $count } rata: od { $parts }; razem co najmniej { $total }
        [few] { $count } raty: od { $parts }; razem co najmniej { $total }
        [many] { $count } rat: od { $parts }; razem co najmniej { $total }
       *[other] { $count } rat: od { $parts }; razem co najmniej { $total }
    }
instalments-up-to =
    { $count ->
        [one] { $count } rata przy kwocie powyżej { $above }: do { $parts }; razem do { $total }
        [few] { $count } raty przy kwocie powyżej { $above }: do { $parts }; razem do { $total }
        [many] { $count } rat przy kwocie powyżej { $above }: do { $parts }; razem do { $total }
       *[other] { $count } rat przy kwocie powyżej { $above }: do { $parts }; razem do { $total }
    }
instalments-open =
    { $count ->
        [one] { $count } rata, podawana razem z ceną
        [few] { $count } raty, podawane razem z ceną
        [many] { $count } rat, podawanych razem z ceną
       *[other] { $count } rat, podawanych razem z ceną
    }
instalments-above =
    { $count ->
        [one] { $count } rata przy kwocie powyżej { $above }
        [few] { $count } raty przy kwocie powyżej { $above }
        [many] { $count } rat przy kwocie powyżej { $above }
       *[other] { $count } rat przy kwocie powyżej { $above }
    }

# Whether a membership is worth it.
membership-pays-off = { $label }: koszt { $cost }, oszczędność w tym planie { $saving }, czyli o { $net } więcej niż koszt
membership-costs-more = { $label }: koszt { $cost }, oszczędność w tym planie { $saving }, czyli o { $net } mniej niż koszt
membership-depends = { $label }: koszt { $cost }, oszczędność w tym planie { $saving }, czyli od { $more } mniej do { $less } więcej niż koszt
membership-open = { $words }; największa oszczędność nie jest jeszcze znana

# For whom and when something is given.
condition-member = z kartą członkowską „{ $membership }”
condition-new-clients = przy pierwszej wizycie
condition-returning-clients = przy kolejnej wizycie
condition-code = z kodem „{ $code }”
condition-after-course =
    { $sessions ->
        [one] po serii { $sessions } zabiegu
        [few] po serii { $sessions } zabiegów
        [many] po serii { $sessions } zabiegów
       *[other] po serii { $sessions } zabiegu
    }
condition-after-session = po pierwszym zabiegu
condition-between = od { $from } do { $until }
condition-from = od { $from }
condition-until = do { $until }
condition-weekdays = gdy dzień pierwszego zabiegu to { $days }
condition-visits = na zabiegi w terminie { $period }
weekday-monday = poniedziałek
weekday-tuesday = wtorek
weekday-wednesday = środa
weekday-thursday = czwartek
weekday-friday = piątek
weekday-saturday = sobota
weekday-sunday = niedziela

# How long something lasts, in texts about what to expect.
guide-days =
    { $count ->
        [one] jeden dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dni
    }
guide-days-between = { $low }–{ $high } dni
guide-weeks =
    { $count ->
        [one] jeden tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodni
    }
guide-weeks-between =
    { $high ->
        [one] { $low }–{ $high } tydzień
        [few] { $low }–{ $high } tygodnie
        [many] { $low }–{ $high } tygodni
       *[other] { $low }–{ $high } tygodni
    }
guide-months =
    { $count ->
        [one] jeden miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesięcy
    }
guide-months-between =
    { $high ->
        [one] { $low }–{ $high } miesiąc
        [few] { $low }–{ $high } miesiące
        [many] { $low }–{ $high } miesięcy
       *[other] { $low }–{ $high } miesięcy
    }
guide-add-on = { $add-on }: { $reason }
guide-not-approved = Jeszcze niezatwierdzone przez gabinet
guide-approved = Zatwierdzone przez: { $name }
guide-no-advice = To nie jest porada lekarska; decyduje specjalista

list-ended = Cennik „{ $list }” obowiązywał do { $date }, teraz obowiązuje „{ $next }”

# What a session costs here: the least to the most single price of the list.
guide-session-costs = W tym gabinecie jeden zabieg kosztuje { $price }, zależnie od obszaru i metody.
guide-session-costs-same = W tym gabinecie jeden zabieg kosztuje { $price }.

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
        [one] ponieważ zabieg obejmuje co najmniej { $count } obszar
        [few] ponieważ zabieg obejmuje co najmniej { $count } obszary
        [many] ponieważ zabieg obejmuje co najmniej { $count } obszarów
       *[other] ponieważ zabieg obejmuje co najmniej { $count } obszaru
    }
why-not-few-areas =
    { $count ->
        [one] tylko gdy zabieg obejmuje co najmniej { $count } obszar
        [few] tylko gdy zabieg obejmuje co najmniej { $count } obszary
        [many] tylko gdy zabieg obejmuje co najmniej { $count } obszarów
       *[other] tylko gdy zabieg obejmuje co najmniej { $count } obszaru
    }
# Fees of a membership: how often they are due, and what it costs whoever has it.
membership-every-week = { $fee } tygodniowo
membership-every-two-weeks = { $fee } co dwa tygodnie
membership-every-quarter = { $fee } kwartalnie
membership-held-in-all = { $count } × { $what } w cenie karty na cały plan
membership-held-week = { $count } × { $what } w cenie karty co tydzień
membership-held-two-weeks = { $count } × { $what } w cenie karty co dwa tygodnie
membership-held-month = { $count } × { $what } w cenie karty co miesiąc
membership-held-quarter = { $count } × { $what } w cenie karty co kwartał
membership-held-year = { $count } × { $what } w cenie karty co rok
membership-any-treatment = dowolny zabieg
membership-from = { $label }: koszt { $cost }, oszczędność w tym planie { $saving }
membership-on-request = { $label }: oszczędność w tym planie { $saving }; wysokość opłaty gabinet poda podczas konsultacji
member-fees = { $label }: koszt w czasie tego planu { $cost } ({ $terms }); opłata za kartę nie jest częścią łącznej kwoty
member-fees-terms = { $label }: koszt { $terms }; opłata za kartę nie jest częścią łącznej kwoty
member-terms-noted = { $terms }; { $note }
member-fees-on-request = { $label }: wysokość opłaty gabinet poda podczas konsultacji; nie jest ona częścią łącznej kwoty
member-fees-on-request-noted = { $label }: wysokość opłaty gabinet poda podczas konsultacji, nie jest ona częścią łącznej kwoty; { $note }
step-fees-weeks =
    { $count ->
        [one] { $count } tydzień po { $of }
        [few] { $count } tygodnie po { $of }
        [many] { $count } tygodni po { $of }
       *[other] { $count } tygodnia po { $of }
    }
step-fees-two-weeks = { $count } × { $of }, co dwa tygodnie
step-fees-quarters =
    { $count ->
        [one] { $count } kwartał po { $of }
        [few] { $count } kwartały po { $of }
        [many] { $count } kwartałów po { $of }
       *[other] { $count } kwartału po { $of }
    }

# A plan whose sessions are not booked together.
as-you-go = To cena przy rezerwacji wszystkich zabiegów razem. Jeśli teraz rezerwuje się { $first }, a kolejne później, łączna kwota przy dzisiejszych cenach może wynieść nawet { $amount }, a gdy ceny wzrosną, jeszcze więcej
as-you-go-open = To cena przy rezerwacji wszystkich zabiegów razem. Jeśli teraz rezerwuje się { $first }, a kolejne później, nie można podać górnej kwoty

# The first lines of a new price list.
new-list-head =
    CENNIK: { $clinic }.

    Ceny pochodzą z przykładu, dopóki ich nie zmienisz:
    1. Uzupełnij dane gabinetu: usuń dwa ukośniki przed wierszem i wpisz swoje dane.
    2. Przejrzyj ceny. Każdą liczbę można zmienić osobno.
    3. Gdy wszystkie ceny są Twoje, usuń wiersz "sample: true".

    To, co stoi po dwóch ukośnikach, jest notatką dla Ciebie; program jej nie czyta.
    Teksty stoją w prostych cudzysłowach, liczby nie; każdy wpis kończy się przecinkiem.
    Kwoty mają kropkę, nie przecinek: 149.90. Słowa przed dwukropkiem pozostają angielskie.
