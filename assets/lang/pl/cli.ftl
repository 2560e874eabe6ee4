# The words of the command line.
cli-sample = Ceny przykładowe, wymyślone: nie dla pacjentów

# An estimate.
cli-low = od
cli-high = do
cli-open = otwarte
cli-on-request = do ustalenia
cli-total = Razem
cli-tax-included = w tym { $tax } { $rate }
cli-why = Skąd rozpiętość ceny
cli-as-you-go = Rezerwacja
cli-payment = Płatność
cli-memberships = Karty członkowskie
cli-calendar = Terminy
cli-notices = Warto wiedzieć
cli-hints = Warto rozważyć

# What can be chosen.
cli-lists = Cenniki w tym pliku
cli-list-from = od { $from }
cli-list-until = do { $until }
cli-list-between = od { $from } do { $until }
cli-techniques = Metody
cli-areas = Obszary
cli-sizes = Wielkości
cli-concerns = Powody wizyty
cli-offers = Oferta
cli-packages = Pakiety
cli-add-ons = Dodatki
cli-special-prices = Ceny specjalne
cli-fees = Opłaty
cli-included = w cenie
cli-price-for = { $sessions }: { $price }
cli-price-and = { $price } ({ $also })
cli-tier = { $sessions } i więcej: każdy o { $percent } taniej
cli-any-other-area = każdy inny obszar
cli-any-of-areas =
    { $count ->
        [one] { $count } obszar do wyboru ({ $areas })
        [few] { $count } obszary do wyboru ({ $areas })
        [many] { $count } obszarów do wyboru ({ $areas })
       *[other] { $count } obszaru do wyboru ({ $areas })
    }
cli-per-session = za zabieg
cli-per-area = za każdy obszar i zabieg
cli-percent-of-treatment = { $percent } ceny zabiegów
cli-per-plan = raz na plan
cli-per-unit = za jednostkę
cli-per-named-unit = za jednostkę ({ $unit })
cli-off-single = o { $off } mniej niż cena pojedyncza
cli-off-course = o { $off } mniej niż cena serii
cli-special-once = raz
cli-special-times =
    { $count ->
        [one] raz
        [few] najwyżej { $count } razy
        [many] najwyżej { $count } razy
       *[other] najwyżej { $count } razy
    }
cli-fee-surcharge = { $percent } od całej reszty
cli-fee-credited = odliczana od łącznej kwoty
cli-fee-always = pobierana zawsze
cli-fee-new-clients = pobierana przy pierwszej wizycie
cli-fee-chosen = pobierana, gdy wybrana
cli-discounts = Rabaty
cli-every-once = { $fee } jednorazowo
cli-every-month = { $fee } miesięcznie
cli-every-year = { $fee } rocznie
cli-at-least-months =
    { $count ->
        [one] co najmniej { $count } miesiąc
        [few] co najmniej { $count } miesiące
        [many] co najmniej { $count } miesięcy
       *[other] co najmniej { $count } miesiąca
    }
cli-set-up = opłata wstępna { $amount }
cli-off = o { $off } taniej
cli-off-session = o { $off } taniej za każdy zabieg
cli-off-plan = o { $off } taniej za cały plan
cli-off-from = od { $price }: { $off }
cli-stacks = łączy się z innymi rabatami
cli-only-with = tylko z { $what }
cli-needs = wymaga { $what }
cli-excludes = nie z { $what }
cli-included-with = w cenie z { $what }
cli-package = { $price } ({ $contents })
cli-fee-credited-part = { $part } odliczane od łącznej kwoty
cli-amount-too-large = Kwota jest większa, niż może być cena
cli-amount-too-large-remedy = Sprawdź, czy nie ma w niej zbędnych cyfr
cli-discount-amount = Rabat ma więcej miejsc po przecinku niż waluta
cli-discount-amount-remedy =
    { $count ->
        [0] Wpisz go bez miejsc po przecinku
        [one] Wpisz go z najwyżej { $count } miejscem po przecinku
        [few] Wpisz go z najwyżej { $count } miejscami po przecinku
        [many] Wpisz go z najwyżej { $count } miejscami po przecinku
       *[other] Wpisz go z najwyżej { $count } miejsca po przecinku
    }

# Where an amount came from.
cli-at-low-end = Przy dolnej kwocie
cli-at-high-end = Przy górnej kwocie
cli-of-them = z czego w terminie { $period }: { $count }
cli-line = wiersz { $line }
cli-no-such-line = Wycena nie ma pozycji „{ $id }”
cli-remedy-after-course = { $remedy }; serię, która już była, podaje się przez { $flags }

# What fits a budget.
cli-fit-plans = Do { $budget }
cli-fit-none = Nic nie mieści się w { $budget }
cli-fit-above = Najbliżej powyżej
cli-fit-open = Bez górnej granicy, więc nie ma pewności, że zmieści się w { $budget }
cli-fit-left = zostaje { $amount }
cli-fit-over = o { $amount } więcej
cli-fit-exactly = dokładnie tyle
cli-fit-dearer = +{ $amount }
cli-fit-cheaper = −{ $amount }
cli-budget-amount = Budżet nie jest kwotą w walucie cennika
cli-budget-amount-remedy =
    { $count ->
        [0] Wpisz go bez miejsc po przecinku, na przykład 900
        [one] Wpisz go z najwyżej { $count } miejscem po przecinku, na przykład 900
        [few] Wpisz go z najwyżej { $count } miejscami po przecinku, na przykład 900
        [many] Wpisz go z najwyżej { $count } miejscami po przecinku, na przykład 900
       *[other] Wpisz go z najwyżej { $count } miejsca po przecinku, na przykład 900
    }

# A discount by the number of areas.
cli-off-from-areas =
    { $count ->
        [one] od { $count } obszaru: { $off }
        [few] od { $count } obszarów: { $off }
        [many] od { $count } obszarów: { $off }
       *[other] od { $count } obszaru: { $off }
    }
