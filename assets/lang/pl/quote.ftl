# The letter's head.
quote-title = Państwa szacunkowa wycena mezoterapii mikroigłowej
quote-title-fixed = Państwa wycena mezoterapii mikroigłowej
quote-file-title = { $title }, { $clinic }
quote-reference = Wycena { $reference }
quote-valid-until = rezerwacja do { $date }
quote-prepared-for = Dla: { $patient }
quote-sample = Ceny przykładowe: te kwoty są wymyślone. To nie jest prawdziwa wycena.

# The amount in a sentence. What is paid stands after it, in large type.
quote-lead-exact = Łącznie do zapłaty:
quote-lead-exact-tax = Łącznie do zapłaty, w tym { $tax }:
quote-lead-between = Łącznie do zapłaty: od
quote-lead-between-tax = Łącznie do zapłaty, w tym { $tax }: od
quote-lead-from = Łącznie do zapłaty: co najmniej
quote-lead-from-tax = Łącznie do zapłaty, w tym { $tax }: co najmniej
quote-lead-on-request = Cenę poda gabinet
quote-lead-rest-exact = Cenę pozycji „{ $treatment }” poda gabinet podczas konsultacji. Za pozostałe pozycje do zapłaty:
quote-lead-rest-between = Cenę pozycji „{ $treatment }” poda gabinet podczas konsultacji. Za pozostałe pozycje do zapłaty: od
quote-lead-rest-from = Cenę pozycji „{ $treatment }” poda gabinet podczas konsultacji. Za pozostałe pozycje do zapłaty: co najmniej
quote-amount-between = { $low } do { $high }
quote-amount-on-request = podczas konsultacji
quote-plus-unpriced =
    { $count ->
        [one] oraz { $count } pozycja z ceną podawaną podczas konsultacji
        [few] oraz { $count } pozycje z ceną podawaną podczas konsultacji
        [many] oraz { $count } pozycji z ceną podawaną podczas konsultacji
       *[other] oraz { $count } pozycji z ceną podawaną podczas konsultacji
    }
quote-plus-unpriced-sessions =
    { $count ->
        [one] oraz { $count } zabieg z ceną podawaną podczas konsultacji
        [few] oraz { $count } zabiegi z ceną podawaną podczas konsultacji
        [many] oraz { $count } zabiegów z ceną podawaną podczas konsultacji
       *[other] oraz { $count } zabiegów z ceną podawaną podczas konsultacji
    }
quote-plus-unpriced-sessions-up-to =
    { $count ->
        [one] oraz najwyżej { $count } zabieg z ceną podawaną podczas konsultacji
        [few] oraz najwyżej { $count } zabiegi z ceną podawaną podczas konsultacji
        [many] oraz najwyżej { $count } zabiegów z ceną podawaną podczas konsultacji
       *[other] oraz najwyżej { $count } zabiegów z ceną podawaną podczas konsultacji
    }
quote-plus-unpriced-sessions-between =
    { $high ->
        [one] oraz { $low }–{ $high } zabieg z ceną podawaną podczas konsultacji
        [few] oraz { $low }–{ $high } zabiegi z ceną podawaną podczas konsultacji
        [many] oraz { $low }–{ $high } zabiegów z ceną podawaną podczas konsultacji
       *[other] oraz { $low }–{ $high } zabiegów z ceną podawaną podczas konsultacji
    }
quote-plus-unpriced-applications =
    { $count ->
        [one] oraz { $count } użycie dodatku z ceną podawaną podczas konsultacji
        [few] oraz { $count } użycia dodatków z ceną podawaną podczas konsultacji
        [many] oraz { $count } użyć dodatków z ceną podawaną podczas konsultacji
       *[other] oraz { $count } użyć dodatków z ceną podawaną podczas konsultacji
    }
quote-plus-unpriced-applications-up-to =
    { $count ->
        [one] oraz najwyżej { $count } użycie dodatku z ceną podawaną podczas konsultacji
        [few] oraz najwyżej { $count } użycia dodatków z ceną podawaną podczas konsultacji
        [many] oraz najwyżej { $count } użyć dodatków z ceną podawaną podczas konsultacji
       *[other] oraz najwyżej { $count } użyć dodatków z ceną podawaną podczas konsultacji
    }
quote-plus-unpriced-applications-between =
    { $high ->
        [one] oraz { $low }–{ $high } użycie dodatku z ceną podawaną podczas konsultacji
        [few] oraz { $low }–{ $high } użycia dodatków z ceną podawaną podczas konsultacji
        [many] oraz { $low }–{ $high } użyć dodatków z ceną podawaną podczas konsultacji
       *[other] oraz { $low }–{ $high } użyć dodatków z ceną podawaną podczas konsultacji
    }

# Why it is a range.
quote-reasons = Skąd różnica { $width }:
quote-reasons-open = Dlaczego łączna kwota nie jest jeszcze ustalona:
quote-bar = Z górnej kwoty ({ $high }) pewne jest { $low }. { $reasons }
quote-bar-part = { $amount }: { $reason }.
quote-bar-certain = dolna kwota

# What it is made of.
quote-table = Co składa się na cenę
quote-column-line = Pozycja
quote-column-counted = Jak policzono
quote-column-price = Cena
quote-total = Razem
quote-tax-within = w tym { $tax } { $rate }: { $amount }
quote-tax-within-also = { $tax }{ "\u00A0" }{ $rate }:{ "\u00A0" }{ $amount }
quote-course-note =
    { $sessions ->
        [one] Seria { $sessions } zabiegu: { $note }
        [few] Seria { $sessions } zabiegów: { $note }
        [many] Seria { $sessions } zabiegów: { $note }
       *[other] Seria { $sessions } zabiegów: { $note }
    }
quote-single-note = Pojedynczy zabieg: { $note }
quote-discount = Rabat
quote-course-valid =
    { $months ->
        [one] do wykorzystania w ciągu { $months } miesiąca od pierwszego zabiegu
        [few] do wykorzystania w ciągu { $months } miesięcy od pierwszego zabiegu
        [many] do wykorzystania w ciągu { $months } miesięcy od pierwszego zabiegu
       *[other] do wykorzystania w ciągu { $months } miesięcy od pierwszego zabiegu
    }

# The sessions.
quote-sessions = Państwa zabiegi
quote-sessions-planned = W planie: { $sessions }.
quote-sessions-interval = W planie: { $sessions }, co { $weeks }.
quote-weeks =
    { $count ->
        [one] tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodni
    }
quote-weeks-between =
    { $high ->
        [one] { $low }–{ $high } tydzień
        [few] { $low }–{ $high } tygodnie
        [many] { $low }–{ $high } tygodni
       *[other] { $low }–{ $high } tygodni
    }
quote-technique-about = { $technique }: { $about }.
quote-about = { $about }.
quote-minutes =
    { $minutes ->
        [one] Czas jednego zabiegu: około { $minutes } min.
        [few] Czas jednego zabiegu: około { $minutes } min.
        [many] Czas jednego zabiegu: około { $minutes } min.
       *[other] Czas jednego zabiegu: około { $minutes } min.
    }
quote-minutes-between = Czas jednego zabiegu: około { $low }–{ $high } min.
quote-minutes-session = Zabieg { $number }: { $length }.
quote-minutes-session-if-needed = Zabieg { $number }, w razie potrzeby: { $length }.
quote-minutes-two-sessions = Zabiegi { $first } i { $last }: każdy { $length }.
quote-minutes-two-sessions-if-needed = Zabiegi { $first } i { $last }, w razie potrzeby: każdy { $length }.
quote-minutes-sessions = Zabiegi od { $first } do { $last }: każdy { $length }.
quote-minutes-sessions-if-needed = Zabiegi od { $first } do { $last }, w razie potrzeby: każdy { $length }.
quote-minutes-visit = Wizyta trwa { $length }.
quote-downtime = Zaczerwienienie może się utrzymywać: { $downtime }.
quote-advised = Gabinet zaleca { $sessions }.
quote-advised-for = Gabinet zaleca { $sessions } (powód wizyty: { $concern }).
quote-practitioner-decides = O liczbie zabiegów decyduje razem z Państwem specjalista.
quote-practitioner-advises = Specjalista może zalecić więcej lub mniej zabiegów; decyzję podejmują Państwo wspólnie.
quote-days-suggested = Te terminy są propozycją; ustala się je przy rezerwacji.

# What the amount means.
quote-meaning-range = Co oznacza rozpiętość ceny
quote-meaning-amount = Co oznacza ta kwota
quote-means-exact = To cena tego planu.
quote-means-exact-choice = To cena tego planu, niezależnie od Państwa wyboru.
quote-means-between = Jeśli rezerwują Państwo cały plan naraz, cena mieści się między dolną a górną kwotą. Gdy ustalą Państwo z gabinetem to, co jest jeszcze otwarte, zostaje jedna cena.
quote-means-sessions = Dolna kwota jest za { $low }, górna za { $high }.
quote-means-least = Ta kwota jest za { $sessions }.
quote-means-as-you-go = Jeśli zarezerwują Państwo teraz { $first }, a kolejne później, łączna kwota przy dzisiejszych cenach może wynieść nawet { $amount }, a gdy ceny wzrosną, jeszcze więcej.
quote-means-as-you-go-open = Jeśli zarezerwują Państwo teraz { $first }, a kolejne później, nie można podać górnej kwoty.
quote-means-beyond = Gabinet zaleca nawet { $sessions }; zabiegi ponad ten plan nie są wliczone w kwotę.
quote-means-later = Za zabiegi zarezerwowane później płaci się według cen z dnia ich rezerwacji.
quote-means-on-request = Gabinet poda cenę podczas konsultacji, przed rozpoczęciem zabiegów.
quote-means-from = Ten plan kosztuje co najmniej tę kwotę. Nie wszystkie ceny są już ustalone. Prosimy zapytać o brakujące przed rezerwacją.
quote-means-rest = Ta kwota dotyczy pozostałych pozycji planu. Cenę zabiegów gabinet poda podczas konsultacji, przed ich rozpoczęciem.
quote-estimate = Te ceny obowiązują przy rezerwacji do { $date }. To nie jest rachunek.

# The rest.
quote-payment = Jak można zapłacić
quote-payment-within = Raty razem dają łączną kwotę: przedpłata jest w nich zawarta i nie jest płatna dodatkowo
quote-payment-when = Gabinet informuje, kiedy i jak można zapłacić
quote-payment-when-rest = Gabinet informuje, kiedy i jak można zapłacić resztę
quote-payment-when-each = Gabinet informuje, kiedy i jak zapłacić każdą kwotę
quote-notices = Warto wiedzieć
quote-optional = Opcjonalne (można z tego zrezygnować): { $add-ons }
quote-optional-total = Opcjonalne (można z tego zrezygnować): { $add-ons }; łączna kwota to wtedy { $total }
quote-terms = Warunki gabinetu
quote-footer = To nie jest rachunek
quote-page = strona { $page } z { $pages }

# What to expect, and what is still to be confirmed.
quote-guide = Czego się spodziewać
quote-guide-general = Ogólne informacje, jeszcze niesprawdzone przez gabinet
quote-confirm = Do potwierdzenia
quote-confirm-text = Ten plan jest do potwierdzenia przez specjalistę przed pierwszym zabiegiem.

# The membership that the patient has.
quote-membership = Państwa karta członkowska
quote-member = Opłata za kartę „{ $membership }” nie jest częścią łącznej kwoty.
quote-member-without = Opłata za kartę „{ $membership }” nie jest częścią łącznej kwoty. Bez karty łączna kwota to { $total }.

# Title of a plan with more than needling, or none of it.
quote-title-other = Państwa szacunkowa wycena zabiegów
quote-title-other-fixed = Państwa wycena zabiegów
