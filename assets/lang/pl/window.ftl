# The words of the window. Short, the desk's own, no exclamation marks, buttons are verbs.

header-sample = Ceny przykładowe
header-patient = Nazwisko lub oznaczenie pacjenta
header-patient-hint = Pacjent lub oznaczenie
header-patient-short = Pacjent
header-new-patient = Nowy pacjent
header-export = Zapisz wycenę
header-exporting = Zapisywanie…

view-consult = Konsultacja
view-guide = Czego się spodziewać
view-screening = Wywiad

menu = Więcej
menu-undo = Cofnij
menu-redo = Ponów
menu-export-by-path = Zapisz pod wpisaną ścieżką…
menu-open-list = Otwórz cennik…
menu-open-list-by-path = Otwórz wpisaną ścieżkę…
menu-recent-lists = Ostatnie cenniki
menu-palette = Znajdź czynność…
card-next = Następna część
card-previous = Poprzednia część
sessions-range-how = Shift i kliknięcie: od jednej liczby do drugiej
menu-zoom-in = Większe
menu-zoom-out = Mniejsze
menu-zoom-reset = Normalny rozmiar
look-system = Wygląd jak w systemie
look-light = Wygląd jasny
look-dark = Wygląd ciemny
menu-motion-reduce = Ogranicz ruch
menu-motion-usual = Ruch jak zwykle
key-control = Ctrl
key-shift = Shift
menu-shortcuts = Skróty klawiszowe
menu-about = O programie Needlepoint
about-version = Needlepoint { $version }
about-licence = Licencja: { $licence }
about-parts = Składa się z tych części; każda zachowuje własną licencję
tour = Pierwsze kroki
tour-place = { $step } z { $count }
tour-choose = Wybierz obszary na mapie albo je wpisz, potem metodę. Cena pojawi się tutaj
tour-range = Nie wszystko trzeba ustalić od razu: cena ma wtedy rozpiętość, a obok stoją powody. Kliknij kropkowaną linię pod kwotą, aby zobaczyć, skąd się bierze
tour-find = { $find } znajduje wszystko, co można zrobić, { $all } pokazuje skróty, a „Zapisz wycenę” zapisuje to, co pacjent zabiera do domu
tour-next = Dalej
tour-done = Gotowe
tour-never = Nie pokazuj więcej
palette-hint = Wpisz, co chcesz zrobić
palette-nothing = Nic nie znaleziono
palette-open-again = Otwórz { $name }
palette-choose-list = Cennik: { $name }
menu-lists = Cenniki
menu-look = Wygląd
menu-look-system = System
menu-look-light = Jasny
menu-look-dark = Ciemny

menu-languages = Języki…
languages = Języki
languages-window = Okno
languages-quote = Wycena dla tego pacjenta
languages-quote-in = Wycena: { $language }
languages-not-read = Nie udało się odczytać pliku językowego gabinetu

optional = opcjonalnie
dismiss = Ukryj
cancel = Anuluj

concern = Powód wizyty
areas = Obszary
area-let-go = Usuń: { $area }
map-face = Twarz
map-front = Przód
map-back = Tył
area-size = Wielkość: { $area }
areas-filter = Szukaj obszaru
areas-filter-hint = Wpisz obszar…
field-full = { $count ->
    [one] Więcej niż { $count } znak się tu nie zmieści
    [few] Więcej niż { $count } znaki się tu nie zmieszczą
    [many] Więcej niż { $count } znaków się tu nie zmieści
   *[other] Więcej niż { $count } znaku się tu nie zmieści
}
areas-none-found = Nie ma obszaru o takiej nazwie

technique = Metoda
technique-minutes = { $count } min
technique-minutes-between = { $low }–{ $high } min
technique-session = { $price } za zabieg
technique-not-sold = nie dla tych obszarów
technique-special-only = tylko po cenie specjalnej

sessions = Zabiegi
sessions-less = Jeden zabieg mniej
sessions-more = Jeden zabieg więcej
sessions-from = Zabiegi, co najmniej
sessions-from-less = Co najmniej: jeden zabieg mniej
sessions-from-more = Co najmniej: jeden zabieg więcej
sessions-to-word = do
sessions-to = Zabiegi, co najwyżej
sessions-to-less = Co najwyżej: jeden zabieg mniej
sessions-to-more = Co najwyżej: jeden zabieg więcej
sessions-exactly-mode = Dokładnie
sessions-open-mode = Do ustalenia
sessions-no-ladder = Wybierz metodę i obszar, aby zobaczyć, ile kosztuje każda liczba zabiegów
advice-exactly =
    { $count ->
        [one] zalecany { $count } zabieg
        [few] zalecane { $count } zabiegi
        [many] zalecanych { $count } zabiegów
       *[other] zalecanych { $count } zabiegów
    }
advice-between = zalecane { $low }–{ $high }
advice-weeks-exactly =
    { $count ->
        [one] co tydzień
        [few] co { $count } tygodnie
        [many] co { $count } tygodni
       *[other] co { $count } tygodni
    }
advice-weeks-between =
    { $high ->
        [one] co { $low }–{ $high } tydzień
        [few] co { $low }–{ $high } tygodnie
        [many] co { $low }–{ $high } tygodni
       *[other] co { $low }–{ $high } tygodni
    }
advice-take = Przyjmij liczbę zabiegów zalecaną przez gabinet
ladder-from = od
ladder-up-to = – { $high }
ladder-not-sold = brak w ofercie
ladder-or-on-request = lub do ustalenia
ladder-price-and = { $price }, { $also }
ladder-percent-less = −{ $percent }
ladder-step =
    { $count ->
        [one] { $count } zabieg, { $price }
        [few] { $count } zabiegi, { $price }
        [many] { $count } zabiegów, { $price }
       *[other] { $count } zabiegów, { $price }
    }
ladder-step-advised =
    { $count ->
        [one] { $count } zabieg, { $price }, liczba zalecana
        [few] { $count } zabiegi, { $price }, liczba zalecana
        [many] { $count } zabiegów, { $price }, liczba zalecana
       *[other] { $count } zabiegów, { $price }, liczba zalecana
    }

add-ons = Dodatki
add-on-each-session = przy każdym zabiegu
add-on-each-area = za każdy obszar i zabieg
add-on-percent = { $percent } ceny zabiegów
add-on-once = raz
add-on-course = { $count }: { $price }
add-on-minutes = { $count } min
add-on-minutes-between = { $low }–{ $high } min
add-on-all-sessions = przy każdym zabiegu
add-on-some-sessions = przy { $count } z { $plan } zabiegów
add-on-change-sessions = Przy ilu zabiegach
add-on-each-unit = za jednostkę
add-on-each-named-unit = za jednostkę ({ $unit })
add-on-units-price = { $units }: { $price }
add-on-units = Ilość, { $add-on }
add-on-units-less = { $add-on }, o jeden mniej
add-on-units-more = { $add-on }, o jeden więcej
add-on-units-from = { $add-on }, co najmniej
add-on-units-from-less = { $add-on }, co najmniej: o jeden mniej
add-on-units-from-more = { $add-on }, co najmniej: o jeden więcej
add-on-units-to = { $add-on }, co najwyżej
add-on-units-to-less = { $add-on }, co najwyżej: o jeden mniej
add-on-units-to-more = { $add-on }, co najwyżej: o jeden więcej
add-on-units-open = Ilość do ustalenia
add-on-units-decide = Dokładna ilość

fees = Opłaty
client = Wizyta
client-returning = Kolejna
client-new = Pierwsza
client-code = Kod
client-code-unknown = Cennik nie zna tego kodu
client-had-course =
    { $sessions ->
        [one] Ma już za sobą serię { $sessions } zabiegu („{ $offer }”)
        [few] Ma już za sobą serię { $sessions } zabiegów („{ $offer }”)
        [many] Ma już za sobą serię { $sessions } zabiegów („{ $offer }”)
       *[other] Ma już za sobą serię { $sessions } zabiegu („{ $offer }”)
    }
client-had-session = Ma już za sobą zabieg („{ $offer }”)

amount-on-request = do ustalenia
amount-included = w cenie

estimate = Wycena
estimate-tax-included = Wycena, w tym { $tax }
estimate-tax-added = Wycena po doliczeniu { $tax }
estimate-apart = Skąd różnica { $amount }:
estimate-open = Jeszcze bez górnej granicy:
estimate-of-which-tax = w tym { $tax } { $rate }
total = Razem
hint-show = Pokaż
forget-unknown = Usuń to, czego nie ma w cenniku

option-add = Porównaj
option-this = ten plan
option-next = Następny wariant
option-remove-this = Usuń ten wariant
option-remove = Usuń
option-empty = Jeszcze nic
option-no-price = jeszcze bez ceny
option-same = ta sama cena
option-difference = { $low } do { $high }

next-anything = Wybierz obszar i metodę
next-area = Teraz wybierz obszar
next-technique = Teraz wybierz metodę
next-then = Cena pojawi się tu od razu

message = Komunikat
message-undo = Cofnij
message-open = Otwórz
message-show-folder = Pokaż folder
message-cleared = Gotowe dla następnego pacjenta
message-restored = Przywrócono ostatnią konsultację
message-ask-again = Pytania o zdrowie trzeba zadać ponownie
message-begin-anew = Zacznij od nowa
draft-not-kept = Ta konsultacja nie jest zapisywana: po awarii przepadnie
draft-no-place = Zapisywane są już konsultacje z ośmiu innych okien: zamknij jedno z nich i otwórz to okno ponownie
draft-in-the-way = W miejscu { $path } jest już inny plik: przenieś go i otwórz to okno ponownie
draft-not-allowed = Nie wolno używać { $path }: skontaktuj się z osobą, która opiekuje się tym komputerem
draft-system = { $path }: { $reason }. Skontaktuj się z osobą, która opiekuje się tym komputerem
draft-unreadable = Nie udało się odczytać ostatniej konsultacji
draft-unreadable-where = Zacznij od nowa; do następnego pacjenta jej plik leży jako { $path }
draft-not-erased = Nie usunięto ostatniego pacjenta
draft-not-erased-where = Wprowadzone dane są nadal w { $path }; może je otworzyć tylko to konto. Usuń ten plik albo skontaktuj się z osobą, która opiekuje się tym komputerem. Tutaj można pracować dalej
crashes = W programie Needlepoint coś poszło nie tak
crashes-what = Program przerwał pracę z powodu własnego błędu. Nikt nie zrobił nic złego i można pracować dalej jak zwykle
crashes-draft-back = Przywrócono otwartą konsultację: sprawdź ją, zanim przejdziesz dalej
crashes-report = Raport znajduje się w folderze { $folder }. Podaje, w którym miejscu programu to się stało, bez nazwisk i cen. Jeśli to się powtórzy, przekaż raport osobie, która opiekuje się tym komputerem
crashes-copy = Kopiuj raport
crashes-copied = Raport skopiowano
crashes-erase = Usuń i nie pokazuj więcej
crashes-not-erased = Nie usunięto raportu
settings-not-saved = Te ustawienia obowiązują tylko do zamknięcia tego okna
message-price-changed = Nowa cena: { $now } (wcześniej { $before })
message-price-gone = Cena { $before } już nie obowiązuje: w cenniku nie ma teraz ceny dla tego wyboru
message-price-changed-why = Cennik zapisano z innymi cenami
message-price-changed-day = Jest inny dzień: jakaś cena lub rabat zaczęły albo przestały obowiązywać
list-none-in-force = Dziś nie obowiązuje żaden cennik z tego pliku
list-none-in-force-shown = Mimo to widać „{ $list }”: zanim podasz ceny, skontaktuj się z osobą, która zajmuje się cennikiem
list-several-in-force = Obowiązuje kilka cenników: wybierz swój w „Więcej”
list-gone = W pliku nie ma już cennika „{ $list }”, dlatego widać „{ $next }”
message-list-opened = Otwarto { $name }
message-discount-gone = Rabat { $amount } został usunięty
message-discount-gone-why = Ceny są teraz w innej walucie; wpisz go ponownie, jeśli nadal obowiązuje
message-exported = Zapisano { $name }
message-exported-where = Folder: { $folder }
message-not-exported = Wycena nie została zapisana
message-closing = Wycena jest jeszcze zapisywana: okno zamknie się zaraz po jej zapisaniu
message-not-opened = Nie udało się otworzyć { $name }
message-not-opened-remedy = Plik jest tutaj: { $path }; otwórz go stamtąd

fault-mistakes =
    { $count ->
        [one] { $name }: { $count } błąd
        [few] { $name }: { $count } błędy
        [many] { $name }: { $count } błędów
       *[other] { $name }: { $count } błędów
    }
fault-unreadable = Nie da się odczytać { $name }
fault-old-in-force = Obowiązują dotychczasowe ceny. Nic nie przepadło; zapisz plik ponownie, gdy będzie poprawny
fault-sample-in-force = Okno pokazuje zamiast tego ceny przykładowe; nie używaj ich w wycenach
fault-place = Wiersz { $line }, kolumna { $column }
fault-more = I jeszcze { $count }
fault-show = Pokaż szczegóły
fault-hide = Ukryj szczegóły

dialog-path = Ścieżka
dialog-export = Zapisz wycenę
dialog-export-how = Gdzie zapisać. O formacie decyduje rozszerzenie pliku: .pdf lub .html
dialog-save = Zapisz
dialog-list = Otwórz cennik
dialog-list-how = Cennik to plik z rozszerzeniem .ron
dialog-open = Otwórz
dialog-overwrite = Zastąpić { $name }?
dialog-overwrite-what = Plik o tej nazwie już istnieje
dialog-replace = Zastąp
dialog-other-name = Wybierz inną nazwę

storage-not-found = Nie znaleziono { $path }: sprawdź folder i nazwę
storage-exists = { $path } już istnieje: wybierz inną nazwę
storage-not-allowed = Nie wolno tu zapisać { $path }: wybierz inny folder, na przykład Dokumenty
storage-not-readable = Nie wolno czytać { $path }: skontaktuj się z osobą, która nim zarządza, albo zapisz kopię w folderze Dokumenty
storage-folder = { $path } to folder: wybierz plik w tym folderze
storage-link = { $path } jest dowiązaniem: wybierz plik, do którego prowadzi, albo inną nazwę
storage-no-ordinary-file = { $path } nie jest zwykłym plikiem: wybierz plik
storage-too-large = { $path } jest za duży: sprawdź, czy to właściwy plik
storage-not-settings = { $path } nie zawiera ustawień tego programu: usuń ten plik
storage-no-settings-folder = Ten system nie podaje folderu na ustawienia
storage-system = { $path }: { $reason }. Sprawdź dysk lub wybierz inny folder
export-unknown-ending = Nazwa musi kończyć się na .pdf lub .html
export-missing-characters = { $count ->
    [one] W czcionce PDF brakuje jednego znaku tego tekstu: zapisz z rozszerzeniem .html
    [few] W czcionce PDF brakuje { $count } znaków tego tekstu: zapisz z rozszerzeniem .html
    [many] W czcionce PDF brakuje { $count } znaków tego tekstu: zapisz z rozszerzeniem .html
   *[other] W czcionce PDF brakuje { $count } znaku tego tekstu: zapisz z rozszerzeniem .html
}
export-typesetting = Nie udało się utworzyć pliku PDF ({ $reason }): zapisz z rozszerzeniem .html i zgłoś to
export-crash = Wystąpił błąd przy zapisie: zapisz z rozszerzeniem .html i zgłoś to

timeline = Co i kiedy się dzieje
timeline-nothing = Wybierz metodę i zabiegi w widoku „Konsultacja”; tutaj będzie widać, co i kiedy się dzieje.
timeline-sessions = Zabiegi
timeline-redness = Zaczerwienienie
timeline-visible = Możliwa widoczna zmiana
timeline-full = Możliwy pełny efekt
timeline-from = { $when } i później
timeline-week =
    { $week ->
        [0] start
        [one] tydzień { $week }
        [few] tydzień { $week }
        [many] tydzień { $week }
       *[other] tydzień { $week }
    }
timeline-weeks = tygodnie { $low }–{ $high }
timeline-if-needed = { $when }, w razie potrzeby
guide-add-ons-here = Tutaj można połączyć z
yes = Tak
no = Nie
screening = Pytania o zdrowie
screening-private = Odpowiedzi zostają w tym oknie. Nie są zapisywane, drukowane ani wysyłane.
screening-none = Cennik nie ma pytań o zdrowie. Można je dodać pod „screening”.
screening-outcome = Co z tego wynika
screening-answered = odpowiedzi: { $answered } z { $asked }
screening-practitioner = Potwierdza specjalista
screening-wait = Nie wcześniej niż { $date }, chyba że specjalista zdecyduje inaczej
screening-not-offered = Gabinet nie oferuje zabiegu w takim przypadku; decyduje specjalista
screening-confirms = Pytania o zdrowie: najpierw potwierdza specjalista
screening-quote = Wycena mówi „do potwierdzenia przez specjalistę” i nic więcej.
screening-quote-none = Wycena nic nie mówi o tych pytaniach.
screening-clear = Wyczyść odpowiedzi

explain = Skąd ta kwota
explain-how = Prawy przycisk myszy lub { $keys }: skąd ta kwota
explain-low = Dolna kwota
explain-high = Górna kwota
explain-source = wiersz { $line } cennika
explain-gone = Wybór się zmienił; ta kwota już do niego nie należy
explain-gone-from-list = Cennik się zmienił; tej kwoty już w nim nie ma
close = Zamknij

packages = Pakiety
package-within =
    { $months ->
        [one] w ciągu { $months } miesiąca
        [few] w ciągu { $months } miesięcy
        [many] w ciągu { $months } miesięcy
       *[other] w ciągu { $months } miesięcy
    }

paying = Płatność
memberships = Karty członkowskie
membership-take = Wycena z kartą: { $label }

dates = Terminy
dates-choose = Wybierz pierwszy dzień
dates-first = od { $day }
dates-none = Jeszcze bez terminu
dates-back = Miesiąc wstecz
dates-on = Miesiąc dalej

menu-patient-view = Widok dla pacjenta
patient-view = Wycena dla Państwa
patient-nothing = Tutaj pojawi się wycena
patient-confirmed = Do potwierdzenia przez specjalistę

budget-fit = Dopasuj do budżetu
budget = Budżet
budget-how = Najlepsze plany, które nie kosztują więcej, i najbliższy powyżej. Nigdy mniej zabiegów, niż zaleca gabinet
budget-keep-technique = Zachowaj metodę: { $technique }
budget-keep-sessions = Zachowaj: { $sessions }
budget-show = Pokaż, co pasuje
budget-show-nearest = Pokaż najbliższe
budget-odd = Wpisz kwotę, na przykład { $example }
amount-unclear = „{ $typed }” może oznaczać { $one } albo { $other }. Wpisz właściwą kwotę
budget-none = W { $budget } nic się nie mieści
budget-above = Najbliżej powyżej jest { $plan }, o { $over } więcej niż budżet
budget-least = Gabinet zaleca co najmniej { $sessions }
budget-open = Najbliżej jest { $plan }: { $price }, jeszcze bez górnej granicy
budget-fitted =
    { $count ->
        [one] 1 plan mieści się w { $budget }
        [few] { $count } plany mieszczą się w { $budget }
        [many] { $count } planów mieści się w { $budget }
       *[other] { $count } planu mieści się w { $budget }
    }

discount-by-hand = Rabat ręczny
discount-change = Zmień rabat
discount-most = Cennik pozwala najwyżej na { $limit }
discount-how-much = Ile
discount-percent = Procent
discount-amount = Kwota
discount-reason = Powód (widoczny na wycenie)
discount-give = Udziel rabatu
discount-remove = Bez rabatu
discount-odd = Wpisz procent do 100, na przykład 10
discount-no-reason = Wpisz powód; znajdzie się na wycenie
discount-above = To więcej, niż pozwala cennik: najwyżej { $limit }

estimate-per-session = Średnio { $price } za zabieg, wszystko wliczone
estimate-per-session-ends = Średnio za zabieg, wszystko wliczone: { $low } ({ $few }) lub { $high } ({ $many })

quote-opened = Otwarto wycenę { $reference } z dnia { $date }
quote-opened-missing = W cenniku nie ma: { $names }
quote-opened-list = Była według „{ $list }”, do wybrania w „Więcej”
quote-opened-name-cut = Z imienia i nazwiska przejęto tylko początek (liczba znaków: { $count })
quote-opened-total = W wycenie było { $before }; według obowiązujących cen jest { $now }
quote-foreign = W pliku { $name } nie ma wyceny Needlepoint
quote-foreign-remedy = Otwórz wycenę zapisaną tutaj jako PDF lub HTML albo cennik z rozszerzeniem .ron. Nic się nie zmieniło
quote-damaged = Nie można odczytać wyceny z pliku { $name }
quote-damaged-remedy = Użyj pliku w takiej postaci, w jakiej został zapisany. Nic się nie zmieniło
quote-newer = Plik { $name } zapisała późniejsza wersja Needlepoint
quote-newer-remedy = Otwórz go w tamtej wersji. Nic się nie zmieniło

# A price list of one’s own, begun from a sample.
menu-begin-list = Zacznij własny cennik…
begin-list = Zacznij własny cennik
begin-list-how = Wystarczą nazwa i kraj. Wszystkie ceny pochodzą z przykładu i są tak oznaczone, dopóki ich nie zmienisz.
begin-list-clinic = Nazwa gabinetu
begin-list-country = Kraj
begin-list-follows = Język: { $language }. Waluta: { $currency }. Jedno i drugie można zmienić w cenniku.
begin-list-where = Zostanie zapisany jako { $path }
begin-list-do = Zacznij
begin-list-no-name = Wpisz nazwę gabinetu
message-list-begun = Cennik { $name } jest rozpoczęty i otwarty
message-list-begun-next = Otwórz go w edytorze tekstu i zmień ceny: po każdym zapisaniu to okno je przejmuje. „Ceny przykładowe” widać wszędzie, dopóki nie usuniesz wiersza „sample: true”

# Countries that it may be begun for.
country-GB = Wielka Brytania
country-IE = Irlandia
country-US = Stany Zjednoczone
country-CA = Kanada
country-DE = Niemcy
country-AT = Austria
country-CH = Szwajcaria
country-LI = Liechtenstein
country-FR = Francja
country-GP = Gwadelupa
country-MQ = Martynika
country-RE = Reunion
country-GF = Gujana Francuska
country-YT = Majotta
country-MC = Monako
country-BE = Belgia
country-LU = Luksemburg
country-ES = Hiszpania
country-IT = Włochy
country-SM = San Marino
country-VA = Watykan
country-PL = Polska
country-PT = Portugalia
country-BR = Brazylia
