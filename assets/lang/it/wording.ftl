# Words: one for each thing.
# session = seduta
# course of sessions = ciclo di sedute
# area = zona
# technique = tecnica
# add-on = extra
# unit = unità
# package = pacchetto
# fee = costo (insieme: altri costi); quota, se è di una tessera
# discount = sconto
# surcharge = supplemento
# deposit = acconto
# instalment = rata
# membership = tessera
# special price = prezzo speciale
# price list = listino
# patient = paziente
# clinic = centro
# estimate = preventivo
# range = fascia di prezzo

# How numbers are put together.
money-range = { $low }{ "\u202F" }–{ "\u202F" }{ $high }
money-range-off = da{ "\u00A0" }{ $low }{ "\u00A0" }a{ "\u00A0" }{ $high }
money-either = { $low }{ "\u00A0" }o{ "\u00A0" }{ $high }
money-from = da{ "\u00A0" }{ $low }
money-or-more = { $amount } o più
money-depends-on-price = secondo il prezzo
money-depends-on-choice = a seconda di ciò che si decide
percent = { $number }%

# Sessions.
sessions-exactly =
    { $count ->
        [one] { $count } seduta
       *[other] { $count } sedute
    }
sessions-between = { $low }–{ $high } sedute
sessions-or = { $low } o { $high } sedute
sessions-either = { $counts } sedute
units-exactly =
    { $count ->
        [one] { $count } unità
       *[other] { $count } unità
    }
units-between = da { $low } a { $high } unità
units-named = { $count } × { $unit }
units-named-between = da { $low } a { $high } × { $unit }
units-measured = { $count }{ "\u00A0" }{ $unit }
units-measured-between = da { $low } a { $high }{ "\u00A0" }{ $unit }
singles-exactly =
    { $count ->
        [one] al prezzo singolo
       *[other] a { $count } sedute singole
    }
singles-as-many = allo stesso numero di sedute singole
singles-either = a { $low } o { $high } sedute singole

# A line: what it comes to, how it is counted.
price-on-request = su richiesta
price-on-request-plus = su richiesta, più { $rest }
treatment-on-request = Il prezzo di { $treatment } viene indicato durante la consulenza. Il resto costa { $rest }.
unpriced-course = o come ciclo di { $count } sedute, a un prezzo indicato durante la consulenza
unpriced-percent-off = { $percent } in meno di altrettante sedute singole
unpriced-pay-for =
    { $count ->
        [one] al prezzo di { $count } seduta singola
       *[other] al prezzo di { $count } sedute singole
    }
counted-once = una sola volta
counted-included = incluso
counted-singles =
    { $count ->
        [one] { $count } seduta
       *[other] { $count } sedute singole
    }
counted-course = ciclo di { $sessions } sedute
counted-courses = { $times } cicli di { $sessions } sedute
counted-plus-singles =
    { $count ->
        [one] { $courses } + { $count } seduta singola
       *[other] { $courses } + { $count } sedute singole
    }
counted-either = { $low }, oppure { $high }
counted-some = { $counted }, a seconda di ciò che si decide
counted-lower-only = { $counted } nel totale più basso, niente in quello più alto
counted-higher-only = niente nel totale più basso, { $counted } in quello più alto
counted-special =
    { $count ->
        [one] { $count } seduta al prezzo speciale «{ $label }»
       *[other] { $count } sedute al prezzo speciale «{ $label }»
    }
counted-special-course = { $course } al prezzo speciale «{ $label }»
counted-special-after-course =
    { $count ->
        [one] { $count } seduta al prezzo speciale «{ $label }» ({ $condition })
       *[other] { $count } sedute al prezzo speciale «{ $label }» ({ $condition })
    }
counted-member-held = { $count } × nel costo della tessera «{ $label }»
counted-by-tier =
    { $count ->
        [one] { $count } seduta con sconto quantità
       *[other] { $count } sedute con sconto quantità
    }
counted-each-session = { $price } a seduta
counted-each-of-sessions =
    { $count ->
        [one] { $price } per { $count } seduta
       *[other] { $price } ciascuna, per { $count } sedute
    }
counted-each-of-range = { $price } ciascuna, per { $low }–{ $high } sedute
line-credit = { $fee }, importo scalato dal totale
counted-yearly = una volta all’anno
counted-credit-within =
    { $count ->
        [one] se la prima seduta è entro { $count } giorno dalla data di emissione
       *[other] se la prima seduta è entro { $count } giorni dalla data di emissione
    }
counted-credit-if-booked = se prenota finché questi prezzi sono validi
counted-credit-if-booked-within =
    { $count ->
        [one] se prenota entro { $count } giorno dalla data di emissione
       *[other] se prenota entro { $count } giorni dalla data di emissione
    }
line-manual-discount = Sconto
counted-each-area =
    { $count ->
        [one] { $price } per zona e seduta
       *[other] { $price } per zona e seduta, { $count } in tutto
    }
counted-each-area-range = { $price } per zona e seduta, { $low }–{ $high } in tutto
counted-percent = { $percent } del prezzo del trattamento
counted-percent-of-sessions =
    { $count ->
        [one] { $percent } del prezzo del trattamento, per { $count } seduta
       *[other] { $percent } del prezzo del trattamento, per { $count } sedute
    }
counted-percent-of-range = { $percent } del prezzo del trattamento, per { $low }–{ $high } sedute
counted-by-hand = concesso dal centro
counted-percent-by-hand = { $percent } delle voci sopra, { $reason }
counted-in-package = { $count } × { $what }
package-add-on-each-session = { $add-on } a ogni seduta
package-add-on-once = { $add-on } una volta
package-any-technique = una tecnica a scelta
package-any-area = una zona a scelta
package-one-of = { $either } (a scelta)
counted-priced = { $counted } ({ $price })
price-each = { $price } per volta
counted-units-each = { $units }, { $price } per unità
counted-units-parts = { $units } ({ $parts })
counted-units-bought = { $units }, da acquistare così: { $parts }
counted-percent-of = { $percent } di { $rows }
counted-percent-left = { $percent } di ciò che resta di { $rows }
counted-of-all = { $rate } delle voci sopra
counted-tax-of = { $rate } di { $amount }

# Notices.
notice-sold-together =
    { $count ->
        [one] { $areas }: disponibile solo come { $offer }
       *[other] { $areas }: disponibili solo come { $offer }
    }
notice-brought-along =
    { $count ->
        [one] { $areas }: disponibile solo insieme a { $extra }, già nel preventivo
       *[other] { $areas }: disponibili solo insieme a { $extra }, già nel preventivo
    }
notice-brought-along-several =
    { $count ->
        [one] { $areas }: disponibile solo insieme a { $extra }, già nel preventivo
       *[other] { $areas }: disponibili solo insieme a { $extra }, già nel preventivo
    }
notice-more-of-choice =
    { $count ->
        [one] Il prezzo per { $areas } comprende un’altra zona a scelta
       *[other] Il prezzo per { $areas } comprende altre { $count } zone a scelta
    }
notice-part-of-whole = { $part } fa parte di { $whole }
notice-combination-not-sold =
    { $count ->
        [one] { $sessions } ({ $sizes }): non disponibile in questo centro, perciò non inclusa nel preventivo
       *[other] { $sessions } ({ $sizes }): non disponibili in questo centro, perciò non incluse nel preventivo
    }
notice-not-combined = «{ $discount }» non si somma a uno sconto migliore
notice-counts-not-sold =
    { $count ->
        [one] { $sessions }: non disponibile in questo centro, perciò non inclusa nel preventivo
       *[other] { $sessions }: non disponibili in questo centro, perciò non incluse nel preventivo
    }
notice-add-on-cut = { $add-on } si paga solo per le sedute di questo piano
notice-technique-left-out = { $technique } non è in nessuno dei pacchetti scelti e non è stata scelta nessuna zona per questa tecnica, perciò non è inclusa nel preventivo
notice-held-once =
    { $count ->
        [one] «{ $membership }» ({ $what }): contato una sola volta per questo piano, perché l’intervallo tra le sedute non è ancora deciso; se il piano dura di più, può valere più volte
       *[other] «{ $membership }» ({ $what }): ciascuno contato una sola volta per questo piano, perché l’intervallo tra le sedute non è ancora deciso; se il piano dura di più, può valere più volte
    }
notice-units-not-sold = { $add-on }, quantità { $counts }: non disponibile in questo centro, perciò non inclusa nel preventivo
notice-not-as-advised = Il centro consiglia { $advised }; in questo piano: { $planned }
notice-priced-at-consultation =
    { $count ->
        [one] Il prezzo di { $count } voce viene indicato durante la consulenza
       *[other] I prezzi di { $count } voci vengono indicati durante la consulenza
    }
notice-sessions-priced-at-consultation =
    { $count ->
        [one] Il prezzo di { $count } seduta viene indicato durante la consulenza
       *[other] I prezzi di { $count } sedute vengono indicati durante la consulenza
    }
notice-sessions-priced-at-consultation-up-to =
    { $count ->
        [one] Il prezzo di un massimo di { $count } seduta viene indicato durante la consulenza
       *[other] I prezzi di un massimo di { $count } sedute vengono indicati durante la consulenza
    }
notice-sessions-priced-at-consultation-between = I prezzi di { $low }–{ $high } sedute vengono indicati durante la consulenza
notice-applications-priced-at-consultation =
    { $count ->
        [one] Il prezzo di { $count } applicazione di un extra viene indicato durante la consulenza
       *[other] I prezzi di { $count } applicazioni di extra vengono indicati durante la consulenza
    }
notice-applications-priced-at-consultation-up-to =
    { $count ->
        [one] Il prezzo di un massimo di { $count } applicazione di un extra viene indicato durante la consulenza
       *[other] I prezzi di un massimo di { $count } applicazioni di extra vengono indicati durante la consulenza
    }
notice-applications-priced-at-consultation-between = I prezzi di { $low }–{ $high } applicazioni di extra vengono indicati durante la consulenza
notice-code-not-given = Il codice «{ $code }» qui non dà alcuno sconto: { $why }
notice-not-given = «{ $label }» qui non si applica: { $why }
why-not-unmet = solo { $condition }
why-not-without-day = solo { $condition }, e il primo giorno non è ancora scelto
why-not-other-choice = solo con { $only }
why-not-without-treatment = solo con un trattamento
why-not-course = solo per un ciclo di { $sessions } sedute
why-not-below-session = solo se una seduta costa { $from } o più
why-not-below-plan = solo a partire da un totale di { $from }
why-not-cheaper = il prezzo non sarebbe più basso
notice-off-later = { $off }: lo sconto vale anche per i prezzi indicati durante la consulenza
notice-by-hand-later = Lo sconto del centro ({ $off }) vale anche per i prezzi indicati durante la consulenza
notice-credit-later = { $amount } di «{ $fee }»: da scalare dai prezzi indicati durante la consulenza
notice-credit-later-open = «{ $fee }»: da scalare dai prezzi indicati durante la consulenza
reduction = «{ $label }»
reduction-with-rate = «{ $label }» ({ $rate })
notice-course-on-request = Esiste anche un ciclo di { $count } sedute ({ $offer }); il suo prezzo viene indicato durante la consulenza
notice-ends-before-quote = «{ $label }» finisce il giorno { $day }, prima che scadano questi prezzi (il giorno { $until })
notice-for-visits =
    { $count ->
        [one] «{ $label }» vale per { $count } seduta di questo piano, solo { $period }
       *[other] «{ $label }» vale per { $count } sedute di questo piano, solo { $period }
    }
notice-for-visits-up-to =
    { $count ->
        [one] «{ $label }» vale solo per le sedute { $period }, al massimo per { $count } seduta di questo piano
       *[other] «{ $label }» vale solo per le sedute { $period }, al massimo per { $count } sedute di questo piano
    }
notice-sold-on-days = { $sessions }: questo numero è disponibile solo se ci sono abbastanza sedute { $period }; altrimenti non è incluso nel preventivo
notice-credited-if-booked =
    { $count ->
        [one] { $fees } si scala dal totale solo se prenota entro il giorno { $day }; altrimenti il piano costa { $total }
       *[other] { $fees } si scalano dal totale solo se prenota entro il giorno { $day }; altrimenti il piano costa { $total }
    }
notice-credited-if-booked-in-time =
    { $count ->
        [one] { $fees } si scala dal totale solo se prenota in tempo; altrimenti il piano costa { $total }
       *[other] { $fees } si scalano dal totale solo se prenota in tempo; altrimenti il piano costa { $total }
    }
notice-credited-if-booked-each = { $fees } si scalano dal totale solo se prenota in tempo; se non si scala nulla, il piano costa { $total }
credited-if-booked-by = «{ $label }» (entro il giorno { $day })
total-credit = «{ $fee }» ({ $amount })
total-if-booked = Già scalato dal totale, se prenota entro il giorno { $day }: { $credits }
notice-combination-only-special =
    { $count ->
        [one] { $sessions } ({ $sizes }): solo a un prezzo speciale, { $specials }; perciò non inclusa nel preventivo
       *[other] { $sessions } ({ $sizes }): solo a un prezzo speciale, { $specials }; perciò non incluse nel preventivo
    }

# Hints.
hint-more-sessions-cheaper = { $sessions } costano { $difference } in meno di { $than }
hint-more-sessions-same = { $sessions } costano quanto { $than }
hint-more-sessions-dearer = { $sessions } costano { $difference } in più di { $than }
hint-saving = Risparmia { $amount } rispetto { $singles }
hint-saving-up-to = Risparmia fino a { $amount } rispetto { $singles }
hint-saving-depends = Rispetto { $singles } costa tra { $more } in più e { $less } in meno
hint-more-areas-cheaper = Aggiungendo { $areas } costa { $difference } in meno
hint-more-areas-same = Aggiungendo { $areas } costa lo stesso
hint-more-areas-dearer = Aggiungendo { $areas } costa solo { $difference } in più
hint-whole-area-cheaper = La zona intera ({ $whole }) costa { $difference } in meno di { $parts }
hint-whole-area-same = La zona intera ({ $whole }) costa quanto { $parts }
hint-whole-area-dearer = La zona intera ({ $whole }) costa solo { $difference } in più di { $parts }
hint-technique-includes-cheaper = { $technique } include { $add-on } e costa { $difference } in meno
hint-technique-includes-same = { $technique } include { $add-on } e costa lo stesso
hint-technique-includes-dearer = { $technique } include { $add-on } e costa solo { $difference } in più
hint-as-package = Con il pacchetto «{ $package }» lo stesso costa { $difference } in meno
hint-package-apart = Senza il pacchetto «{ $package }» lo stesso costa { $difference } in meno
hint-two-plans = Due piani, { $longer } e { $shorter }, costano { $difference } in meno di uno
hint-membership-pays-off = Con la tessera «{ $membership }» costa { $difference } in meno, compreso il costo della tessera
hint-discount-begins = «{ $discount }» inizia il giorno { $day }: da allora costa { $difference } in meno
hint-discount-ends = «{ $discount }» finisce il giorno { $day }: dopo costa { $difference } in più

# Why a total is a range.
cause-size = la grandezza della zona { $area }
cause-sessions-either = il numero di sedute ({ $low } o { $high })
cause-sessions-between = il numero di sedute (da { $low } a { $high })
cause-units = la quantità necessaria di { $add-on } ({ $units })
cause-visits = il numero di sedute { $period }
cause-visits-several = il numero di sedute nei giorni con prezzi più bassi
cause-line-price = il prezzo di { $line }, per cui il centro indica un minimo e un massimo
cause-line-open = il centro indica solo un prezzo minimo per { $line }
cause-on-request = il prezzo di { $line }, indicato durante la consulenza

# Why a selection has no price, and what to do.
error-nothing-chosen = Non è ancora stato scelto niente
remedy-choose-one-of = Scegliere tra: { $choices }
remedy-none-to-choose = Da togliere: il listino non ne ha
remedy-nothing-chosen = Scegliere una tecnica e una zona, oppure un extra
error-no-technique = Non è stata scelta nessuna tecnica
error-no-area = Non è stata scelta nessuna zona
error-unknown-technique = Il listino non ha la tecnica «{ $id }»
error-unknown-area = Il listino non ha la zona «{ $id }»
error-unknown-size = Il listino non ha la dimensione «{ $id }», indicata per { $area }
error-chosen-twice = { $label } compare due volte tra le scelte, come «{ $one }» e come «{ $two }»
remedy-chosen-twice = Tenere una sola delle due
error-unknown-membership = Il listino non ha la tessera «{ $id }»
error-unknown-code = Il listino non ha il codice «{ $id }»
error-unknown-offer = Il listino non ha l’offerta «{ $id }»
error-discount-above-limit = Lo sconto supera quanto permette il listino
error-discount-not-checkable = Il totale massimo non è noto, quindi una percentuale non si può confrontare con il limite del listino
error-unknown-concern = Il listino non ha il motivo «{ $id }»
error-unknown-add-on = Il listino non ha l’extra «{ $id }»
error-unknown-fee = Il listino non ha il costo «{ $id }»
remedy-unknown-code = Controllare come è scritto, o togliere il codice
remedy-discount-above-limit = Scontare al massimo { $limit }
error-areas-not-sold = { $technique } non è disponibile per { $areas }
remedy-areas-not-sold = Scegliere altre zone o un’altra tecnica
error-only-at-special-price = { $technique } è disponibile per { $areas } solo a un prezzo speciale: { $specials }
special-price-for = { $label } ({ $condition })
remedy-only-at-special-price = Indicare quale condizione vale, o scegliere altre zone o un’altra tecnica
error-sessions-not-sold =
    { $count ->
        [one] { $technique } per { $areas }: { $sessions } non è disponibile in questo centro
       *[other] { $technique } per { $areas }: { $sessions } non sono disponibili in questo centro
    }
remedy-sessions-not-sold = Scegliere { $sessions }
remedy-sessions-not-sold-special = Scegliere { $sessions }, o indicare quale condizione vale: { $specials }
remedy-sessions-not-sold-none = Scegliere un’altra tecnica o altre zone
error-add-on-not-sold-alone = { $add-on } non è disponibile senza un trattamento
remedy-add-on-not-sold-alone = Scegliere anche un trattamento
error-add-on-sessions-not-sold = { $add-on } non è disponibile per esattamente { $sessions }
remedy-add-on-sessions-not-sold = Scegliere per questo extra un altro numero di sedute, o toglierlo
error-add-on-units-not-sold = { $add-on } non è disponibile nella quantità di { $units }
remedy-add-on-units-not-sold = Scegliere per questo extra un’altra quantità, o toglierlo
error-add-on-by-unit = { $add-on } si paga per unità, non per seduta
remedy-add-on-by-unit = Indicare quante unità, come in { $example }
error-add-on-not-by-unit = { $add-on } non si paga per unità
remedy-add-on-not-by-unit = Togliere il numero di unità, come in { $example }
error-unknown-package = Il listino non ha il pacchetto «{ $id }»
error-package-needs-technique = { $package } lascia aperta la tecnica, e non ne è stata scelta nessuna
error-package-needs-area = { $package } lascia aperta una zona: sceglierne esattamente una
error-add-on-only-with = { $add-on } è possibile solo con { $only }
remedy-add-on-only-with = Togliere { $add-on }, o scegliere { $only }
error-add-on-only-on = { $add-on } è possibile solo per { $only }
remedy-add-on-only-on = Togliere { $add-on }, o scegliere anche { $only }
error-add-on-only-for = { $add-on } è previsto solo per: { $only }
remedy-add-on-only-for = Togliere { $add-on }, o indicare che il paziente viene per { $only }
error-add-on-needs = { $add-on } è possibile solo insieme a { $other }
remedy-add-on-needs = Scegliere anche { $other }, o togliere { $add-on }
error-add-ons-exclude = { $add-on } e { $other } non si possono scegliere insieme
remedy-add-ons-exclude = Scegliere { $add-on } o { $other }
error-too-many-areas = Sono state scelte { $chosen } zone, ma un piano ne contiene al massimo { $limit }
error-fewer-than-advised = Per { $technique } il centro consiglia almeno { $least }; i piani più brevi non vengono mostrati
remedy-fewer-than-advised = Scegliere almeno { $least }, o lasciare aperto il numero di sedute
error-too-many-plans = Potrebbero andare bene più di { $limit } piani
remedy-too-many-plans = Scegliere una tecnica, un numero di sedute o una dimensione
error-too-many-covers = Le offerte per queste zone si possono combinare in troppi modi
remedy-fewer-areas = Scegliere meno zone, o fare due piani
error-too-many-combinations = Ciò che non è ancora deciso si può decidere in troppi modi
remedy-decide-more = Decidere una dimensione o un numero di sedute
error-too-many-extras = Un piano contiene al massimo { $limit } extra, pacchetti e altri costi, ma questo ne ha { $chosen }
remedy-two-plans = Sceglierne meno, o fare due piani
error-overflow = Un importo è troppo grande per essere calcolato
remedy-overflow = Controllare se nel listino c’è un prezzo con troppe cifre

# Where an amount came from. Each is what an amount is for, or how it came about.
step-total = Totale
step-single = 1 seduta
step-treatments = I trattamenti insieme
step-base = Insieme
step-part = Parte di «{ $line }»
step-share = Quota di «{ $line }»
step-part-of = in proporzione a { $these } su { $all }
step-included-tax = { $tax } nel totale
step-total-with = Totale con questo
step-total-before = Totale prima
step-width = Dall’estremo inferiore al superiore
step-total-low = Estremo inferiore del totale
step-total-high = Estremo superiore del totale
step-per-session = Una seduta in media
step-difference = Differenza
step-total-then = Totale in questo modo
step-total-now = Totale con le scelte attuali
step-total-sessions = Totale con { $sessions }
step-as-you-go = Totale se non tutte le sedute si prenotano insieme
step-booked-first = { $sessions } all’inizio
step-added-later = { $sessions } più avanti
step-above-budget = Oltre il budget
step-budget = Budget
step-given = come indicato
step-shared = { $of } diviso per { $sessions }
step-saving = Risparmio rispetto alle sedute singole
step-as-singles = Come sedute singole
step-as-chosen = Come scelto
step-taxes = { $tax } a tutte le aliquote
step-open = aperto
step-rounded = arrotondato
step-stated = come da listino
step-stated-lower = l’estremo inferiore di { $price }
step-stated-upper = l’estremo superiore di { $price }
step-stated-from = il listino dice { $price }
step-stated-open = il listino dice { $price }, senza massimo
step-stated-on-request = indicato durante la consulenza
step-stated-included = incluso
step-included-in = parte di { $what }
step-included-in-package = parte del pacchetto
step-not-bought = non previsto a questo estremo
step-as-before = vedi sopra
step-sum = somma di { $count } importi
step-sum-of-known = somma di { $count } importi, per la parte che ha già un prezzo
step-sum-open = { $count } importi, di cui uno senza massimo o ancora senza prezzo
step-each-area = { $areas } zone con { $sessions }, { $units } in tutto
step-package = per { $contents }
step-times = { $times } volte { $of }
step-units-times = { $times } × { $units }
step-percent-off = { $of } meno { $percent }
step-amount-off = { $of } meno { $amount }
step-volume-price = { $of } meno { $percent }, a partire da { $sessions }
step-pay-for =
    { $count ->
        [one] al prezzo di { $count } seduta
       *[other] al prezzo di { $count } sedute
    }
step-pay-for-units = al prezzo di { $units }
step-percent-of = { $percent } di { $of }
step-percent-of-sessions = { $percent } di { $of }, per { $part } delle { $whole } sedute
step-take-percent = { $percent } in meno ({ $of })
step-for-visits = per { $part } delle { $whole } sedute, solo { $period }
step-for-some-visits = per le sedute { $period }
step-tax-within = { $percent } di imposta compresa in { $of }
step-take = { $amount } in meno
step-take-each = { $amount } in meno su ciascuna di { $count } sedute
step-band-session = perché una seduta costa almeno { $from }
step-band-plan = perché il totale è di almeno { $from }
step-not-more = ma non più dell’importo disponibile
step-surcharge-share = Quota del supplemento
step-credit-full = l’intero importo di { $of }
step-credit-amount = { $amount } di { $of }
step-without-price = senza ciò che non ha ancora un prezzo
step-deposit = Acconto alla prenotazione
step-not-due = non dovuto a questo estremo
step-deposit-all = per intero, perché { $amount } sarebbe di più
step-deposit-most = il massimo richiesto
step-above = perché il totale supera { $above }
step-instalments = In { $count } rate
step-instalment = Rata { $number }
step-instalments-from = Rate da { $first } a { $last }
step-instalment-each = Ciascuna
step-in-parts = { $of } in { $count } parti uguali
step-in-parts-larger = { $of } in { $count } parti, con una parte del resto di { $left }
step-in-parts-smaller = { $of } in { $count } parti, senza nulla del resto di { $left }
step-in-parts-open = in { $count } parti uguali
step-not-above = non disponibile, perché il totale non supera { $above }
step-membership-net = { $label }: quanto fa risparmiare meno quanto costa
step-membership-saving = Quanto fa risparmiare «{ $label }»
step-membership-total = Totale con «{ $label }»
step-membership-cost = Quanto costa «{ $label }»
step-membership-fees = Quote della tessera
step-membership-fee = Una quota della tessera
step-membership-set-up = Quota di iscrizione
step-fees-months =
    { $count ->
        [one] { $count } mese a { $of }
       *[other] { $count } mesi a { $of }
    }
step-fees-years =
    { $count ->
        [one] { $count } anno a { $of }
       *[other] { $count } anni a { $of }
    }
step-fees-shortest = la durata minima
step-fees-plan = per tutta la durata del piano
step-fee-always = da pagare in ogni caso
step-fee-new-clients = solo per i nuovi pazienti
step-fee-chosen = perché è stata scelta

# When the sessions are.
calendar-session = Seduta { $number }: { $what }
calendar-session-if-needed = Seduta { $number }, se serve: { $what }
calendar-days-between = { $from } – { $to }
calendar-days-open = giorno da concordare
calendar-minutes =
    { $count ->
        [one] circa { $count } minuto
       *[other] circa { $count } minuti
    }
calendar-minutes-between = circa { $low }–{ $high } minuti
calendar-course = Il ciclo di { $count } sedute ({ $offer })
calendar-course-if-bought = Il ciclo di { $count } sedute ({ $offer }), se lo acquista,
calendar-package = Il pacchetto «{ $package }»
calendar-course-end = { $course } va utilizzato entro il giorno { $date }
calendar-fee-due-again = { $fee } si paga ogni anno: di nuovo il giorno { $date }, e l’ultima seduta può essere più tardi
calendar-start-outside-quote = La prima seduta è fuori dal periodo in cui si può prenotare a questi prezzi ({ $from } – { $until })
calendar-course-may-end-before = { $course } scade il giorno { $date }, ma la sua ultima seduta può essere anche il giorno { $last }
calendar-course-ends-before = { $course } scade il giorno { $date }, prima della sua ultima seduta (al più presto il giorno { $last })

# How it may be paid.
deposit-due = Acconto alla prenotazione: { $amount }, compreso nel totale
deposit-due-percent = Acconto alla prenotazione: { $percent } del totale ({ $amount }), compreso nel totale
deposit-up-to = Acconto alla prenotazione: fino a { $amount }, compreso nel totale
deposit-above = Acconto alla prenotazione: { $amount } se il totale supera { $above }, compreso nel totale
deposit-open = Acconto alla prenotazione: { $percent } del totale; è compreso nel totale
deposit-open-from = Acconto alla prenotazione: { $percent } del totale, almeno { $least }; è compreso nel totale
deposit-open-above = Acconto alla prenotazione: { $percent } del totale, se supera { $above }; è compreso nel totale
instalments-group = { $count } × { $amount }
instalments-exact = In { $count } rate: { $parts }; in totale { $total }
instalments-between = In { $count } rate: da { $low } (in totale { $low-total }) a { $high } (in totale { $high-total })
instalments-from = In { $count } rate: da { $parts }; in totale almeno { $total }
instalments-up-to = In { $count } rate se il totale supera { $above }: fino a { $parts }; in totale fino a { $total }
instalments-open = In { $count } rate, indicate con il prezzo
instalments-above = In { $count } rate se il totale supera { $above }

# Whether a membership is worth it.
membership-pays-off = { $label }: costa { $cost } e in questo piano fa risparmiare { $saving }, { $net } in più di quanto costa
membership-costs-more = { $label }: costa { $cost } e in questo piano fa risparmiare { $saving }, { $net } in meno di quanto costa
membership-depends = { $label }: costa { $cost } e in questo piano fa risparmiare { $saving }, tra { $more } in meno e { $less } in più di quanto costa
membership-open = { $words }; il risparmio massimo non è ancora noto

# For whom and when something is given.
condition-member = per i titolari della tessera «{ $membership }»
condition-new-clients = per i nuovi pazienti
condition-returning-clients = per chi è già paziente
condition-code = con il codice «{ $code }»
condition-after-course = dopo un ciclo di { $sessions } sedute
condition-after-session = dopo una prima seduta
condition-between = nel periodo { $from } – { $until }
condition-from = dal giorno { $from }
condition-until = fino al giorno { $until }
condition-weekdays = se la prima seduta è di { $days }
condition-visits = per le sedute { $period }
weekday-monday = lunedì
weekday-tuesday = martedì
weekday-wednesday = mercoledì
weekday-thursday = giovedì
weekday-friday = venerdì
weekday-saturday = sabato
weekday-sunday = domenica

# How long something lasts, in texts about what to expect.
guide-days =
    { $count ->
        [one] un giorno
       *[other] { $count } giorni
    }
guide-days-between = { $low }–{ $high } giorni
guide-weeks =
    { $count ->
        [one] una settimana
       *[other] { $count } settimane
    }
guide-weeks-between = { $low }–{ $high } settimane
guide-months =
    { $count ->
        [one] un mese
       *[other] { $count } mesi
    }
guide-months-between = { $low }–{ $high } mesi
guide-add-on = { $add-on }: { $reason }
guide-not-approved = Non ancora approvato dal centro
guide-approved = Approvato da { $name }
guide-no-advice = Non è un parere medico; decide il professionista

list-ended = «{ $list }» è terminato il giorno { $date }; ora è in vigore «{ $next }»

# What a session costs here: the least to the most single price of the list.
guide-session-costs = In questo centro una seduta costa { $price }, a seconda della zona e della tecnica.
guide-session-costs-same = In questo centro una seduta costa { $price }.
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
        [one] perché si tratta almeno { $count } zona
       *[other] perché si trattano almeno { $count } zone
    }
why-not-few-areas =
    { $count ->
        [one] solo a partire da { $count } zona
       *[other] solo a partire da { $count } zone
    }

# Fees of a membership: how often they are due, and what it costs whoever has it.
membership-every-week = { $fee } a settimana
membership-every-two-weeks = { $fee } ogni due settimane
membership-every-quarter = { $fee } a trimestre
membership-held-in-all = comprende { $count } × { $what } in tutto il piano
membership-held-week = comprende { $count } × { $what } ogni settimana
membership-held-two-weeks = comprende { $count } × { $what } ogni due settimane
membership-held-month = comprende { $count } × { $what } ogni mese
membership-held-quarter = comprende { $count } × { $what } ogni trimestre
membership-held-year = comprende { $count } × { $what } ogni anno
membership-any-treatment = trattamento a scelta
membership-from = { $label }: costa { $cost } e in questo piano fa risparmiare { $saving }
membership-on-request = { $label }: in questo piano fa risparmiare { $saving }; la quota viene indicata durante la consulenza
member-fees = { $label }: costa { $cost } per la durata di questo piano ({ $terms }); non fa parte del totale
member-fees-terms = { $label }: costa { $terms }; non fa parte del totale
member-terms-noted = { $terms }; { $note }
member-fees-on-request = { $label }: la quota viene indicata durante la consulenza; non fa parte del totale
member-fees-on-request-noted = { $label }: la quota viene indicata durante la consulenza e non fa parte del totale; { $note }
step-fees-weeks =
    { $count ->
        [one] { $count } settimana a { $of }
       *[other] { $count } settimane a { $of }
    }
step-fees-two-weeks = { $count } volte { $of }, ogni due settimane
step-fees-quarters =
    { $count ->
        [one] { $count } trimestre a { $of }
       *[other] { $count } trimestri a { $of }
    }

# A plan whose sessions are not booked together.
as-you-go = È il prezzo se tutte le sedute si prenotano insieme. Con { $first } adesso e altre più avanti, il totale può arrivare a { $amount } ai prezzi di oggi, e a di più se i prezzi aumentano
as-you-go-open = È il prezzo se tutte le sedute si prenotano insieme. Con { $first } adesso e altre più avanti, non si può indicare un massimo

# The first lines of a new price list.
new-list-head =
    LISTINO: { $clinic }.

    I prezzi sono quelli di un esempio finché non li cambia:
    1. Completi i dati del centro: tolga le due barre davanti a una riga e scriva i Suoi.
    2. Controlli i prezzi. Ogni numero si cambia da solo.
    3. Quando tutti i prezzi sono i Suoi, cancelli la riga "sample: true".

    Ciò che segue due barre è una nota per Lei; Needlepoint non la legge.
    I testi stanno tra virgolette diritte, i numeri no; ogni voce finisce con una virgola.
    Gli importi hanno il punto, non la virgola: 149.90. Le parole prima dei due punti restano in inglese.
