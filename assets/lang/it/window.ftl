# The words of the window. Short, the desk's own, no exclamation marks, buttons are verbs.

header-sample = Prezzi di esempio
header-patient = Nome o codice del paziente
header-patient-hint = Paziente o codice
header-patient-short = Paziente
header-new-patient = Nuovo paziente
header-export = Salva preventivo
header-exporting = Salvataggio…

view-consult = Consulenza
view-guide = Che cosa aspettarsi
view-screening = Questionario

menu = Altro
menu-undo = Annulla
menu-redo = Ripristina
menu-export-by-path = Salva in un percorso digitato…
menu-open-list = Apri listino…
menu-open-list-by-path = Apri un percorso digitato…
menu-recent-lists = Listini recenti
menu-palette = Trova un’azione…
card-next = Scheda successiva
card-previous = Scheda precedente
sessions-range-how = Maiusc e clic: da un numero a un altro
menu-zoom-in = Più grande
menu-zoom-out = Più piccolo
menu-zoom-reset = Dimensione normale
look-system = Aspetto come il sistema
look-light = Aspetto chiaro
look-dark = Aspetto scuro
menu-motion-reduce = Riduci il movimento
menu-motion-usual = Movimento normale
key-control = Ctrl
key-shift = Maiusc
menu-shortcuts = Scorciatoie da tastiera
menu-about = Informazioni su Needlepoint
about-version = Needlepoint { $version }
about-licence = Licenza: { $licence }
about-parts = È fatto di queste parti, ciascuna con la propria licenza
tour = Primi passi
tour-place = { $step } di { $count }
tour-choose = Scegliere le zone sulla mappa, o scriverle, poi una tecnica. Il prezzo appare qui
tour-range = Ciò che non è deciso può restare aperto: al posto di un prezzo c’è allora una fascia di prezzo, con il perché. Una linea punteggiata sotto un importo dice da dove viene
tour-find = { $find } trova tutto ciò che si può fare, { $all } mostra le scorciatoie e «Salva preventivo» scrive ciò che il paziente porta a casa
tour-next = Avanti
tour-done = Fatto
tour-never = Non mostrare più
palette-hint = Scrivere che cosa fare
palette-nothing = Nessun risultato
palette-open-again = Apri { $name }
palette-choose-list = Listino: { $name }
menu-lists = Listini
menu-look = Aspetto
menu-look-system = Sistema
menu-look-light = Chiaro
menu-look-dark = Scuro

menu-languages = Lingue…
languages = Lingue
languages-window = La finestra
languages-quote = Il preventivo di questo paziente
languages-quote-in = Lingua del preventivo: { $language }
languages-not-read = Una lingua del centro non è stata letta

optional = facoltativo
dismiss = Nascondi
cancel = Annulla

concern = Motivo della consulenza
areas = Zone
area-let-go = Togli { $area }
map-face = Viso
map-front = Davanti
map-back = Dietro
area-size = Dimensione: { $area }
areas-filter = Cerca una zona
areas-filter-hint = Una zona…
field-full = Qui non entrano più di { $count } caratteri
areas-none-found = Nessuna zona con questo nome

technique = Tecnica
technique-minutes = { $count } min
technique-minutes-between = { $low }–{ $high } min
technique-session = { $price } a seduta
technique-not-sold = non per queste zone
technique-special-only = solo a un prezzo speciale

sessions = Sedute
sessions-less = Una seduta in meno
sessions-more = Una seduta in più
sessions-from = Sedute, almeno
sessions-from-less = Minimo: una seduta in meno
sessions-from-more = Minimo: una seduta in più
sessions-to-word = a
sessions-to = Sedute, al massimo
sessions-to-less = Massimo: una seduta in meno
sessions-to-more = Massimo: una seduta in più
sessions-exactly-mode = Esatte
sessions-open-mode = Da decidere
sessions-no-ladder = Scegliere una tecnica e una zona per vedere quanto costa ogni numero di sedute
advice-exactly =
    { $count ->
        [one] { $count } seduta consigliata
       *[other] { $count } sedute consigliate
    }
advice-between = { $low }–{ $high } consigliate
advice-weeks-exactly =
    { $count ->
        [one] ogni settimana
       *[other] ogni { $count } settimane
    }
advice-weeks-between = ogni { $low }–{ $high } settimane
advice-take = Usa il numero di sedute che il centro consiglia
ladder-from = da
ladder-up-to = – { $high }
ladder-not-sold = non disponibile
ladder-or-on-request = o su richiesta
ladder-price-and = { $price }, { $also }
ladder-percent-less = −{ $percent }
ladder-step =
    { $count ->
        [one] { $count } seduta, { $price }
       *[other] { $count } sedute, { $price }
    }
ladder-step-advised =
    { $count ->
        [one] { $count } seduta, { $price }, consigliata
       *[other] { $count } sedute, { $price }, consigliate
    }

add-ons = Extra
add-on-each-session = a ogni seduta
add-on-each-area = per zona e seduta
add-on-percent = { $percent } del trattamento
add-on-once = una volta
add-on-course = { $count } sedute: { $price }
add-on-minutes = { $count } min
add-on-minutes-between = { $low }–{ $high } min
add-on-all-sessions = a ogni seduta
add-on-some-sessions = in { $count } delle { $plan } sedute
add-on-change-sessions = In quante sedute
add-on-each-unit = per unità
add-on-each-named-unit = per { $unit }
add-on-units-price = { $units }: { $price }
add-on-units = Quantità, { $add-on }
add-on-units-less = { $add-on }, un’unità in meno
add-on-units-more = { $add-on }, un’unità in più
add-on-units-from = { $add-on }, almeno
add-on-units-from-less = { $add-on }, minimo: un’unità in meno
add-on-units-from-more = { $add-on }, minimo: un’unità in più
add-on-units-to = { $add-on }, al massimo
add-on-units-to-less = { $add-on }, massimo: un’unità in meno
add-on-units-to-more = { $add-on }, massimo: un’unità in più
add-on-units-open = Quantità da decidere
add-on-units-decide = Quantità esatta

fees = Altri costi
client = Questo paziente
client-returning = Già paziente
client-new = Prima volta qui
client-code = Codice
client-code-unknown = Il listino non ha questo codice
client-had-course = Ha già fatto un ciclo di { $sessions } sedute di «{ $offer }»
client-had-session = Ha già fatto una seduta di «{ $offer }»

amount-on-request = su richiesta
amount-included = incluso

estimate = Preventivo
estimate-tax-included = Preventivo, { $tax } inclusa
estimate-tax-added = Preventivo con { $tax }
estimate-apart = { $amount } di differenza:
estimate-open = Ancora senza massimo:
estimate-of-which-tax = di cui { $tax } { $rate }
total = Totale
hint-show = Mostra
forget-unknown = Togli ciò che non è nel listino

option-add = Confronta
option-this = questo piano
option-next = Opzione successiva
option-remove-this = Scarta questa opzione
option-remove = Scarta
option-empty = Ancora niente
option-no-price = ancora senza prezzo
option-same = stesso prezzo
option-difference = da { $low } a { $high }

next-anything = Scegliere zona e tecnica
next-area = Ora scegliere una zona
next-technique = Ora scegliere una tecnica
next-then = Il prezzo appare subito qui

message = Messaggio
message-undo = Annulla
message-open = Apri
message-show-folder = Mostra cartella
message-cleared = Pronto per il prossimo paziente
message-restored = L’ultima consulenza è stata ripristinata
message-ask-again = Le domande sulla salute vanno poste di nuovo
message-begin-anew = Ricomincia
draft-not-kept = Questa consulenza non viene salvata: se il programma si blocca, va persa
draft-no-place = Sono già aperte otto altre finestre: chiuderne una, poi riaprire questa
draft-in-the-way = In { $path } c’è già qualcos’altro: spostarlo, poi riaprire questa finestra
draft-not-allowed = Non è permesso usare { $path }: rivolgersi a chi gestisce questo computer
draft-system = { $path }: { $reason }. Rivolgersi a chi gestisce questo computer
draft-unreadable = L’ultima consulenza non si è potuta leggere
draft-unreadable-where = Ricominciare; il file resta da parte in { $path } fino al prossimo paziente
draft-not-erased = I dati dell’ultimo paziente non sono stati cancellati
draft-not-erased-where = Quanto inserito è ancora in { $path }, che solo questo account può aprire: eliminare quel file o rivolgersi a chi gestisce questo computer. Qui il lavoro continua
crashes = Si è verificato un problema in Needlepoint
crashes-what = Un errore del programma lo ha interrotto. Non è colpa di chi lo usa, e si può continuare come al solito
crashes-draft-back = La consulenza che era aperta è stata ripristinata: controllarla prima di continuare
crashes-report = Un rapporto si trova in { $folder }. Indica in quale punto del programma è successo, senza nomi né prezzi. Se succede di nuovo, consegnare il rapporto a chi gestisce questo computer
crashes-copy = Copia il rapporto
crashes-copied = Il rapporto è copiato
crashes-erase = Cancella e non mostrare più
crashes-not-erased = Il rapporto non è stato cancellato
settings-not-saved = Le impostazioni valgono solo finché questa finestra resta aperta
message-price-changed = Il prezzo è cambiato: prima { $before }, ora { $now }
message-price-gone = Il prezzo di prima ({ $before }) non vale più: questa scelta ora non ha un prezzo
message-price-changed-why = Il listino è stato salvato con altri prezzi
message-price-changed-day = È un altro giorno: un prezzo o uno sconto è iniziato o finito
list-none-in-force = Oggi non è in vigore nessun listino di questo file
list-none-in-force-shown = «{ $list }» viene mostrato comunque: rivolgersi a chi gestisce i prezzi prima di comunicarli
list-several-in-force = Sono in vigore più listini: scegliere il proprio in «Altro»
list-gone = Il file non ha più il listino «{ $list }», perciò viene mostrato «{ $next }»
message-list-opened = { $name } è aperto
message-discount-gone = Lo sconto di { $amount } è stato tolto
message-discount-gone-why = I prezzi sono ora in un’altra valuta; inserire di nuovo lo sconto se è ancora valido
message-exported = { $name } è stato salvato
message-exported-where = In { $folder }
message-not-exported = Il preventivo non è stato salvato
message-closing = Il preventivo è ancora in fase di salvataggio: la finestra si chiuderà appena sarà salvato
message-not-opened = Impossibile aprire { $name }
message-not-opened-remedy = Si trova in { $path }; aprirlo da lì

fault-mistakes =
    { $count ->
        [one] { $name } contiene { $count } errore
       *[other] { $name } contiene { $count } errori
    }
fault-unreadable = { $name } non è leggibile
fault-old-in-force = Restano in vigore i prezzi precedenti. Nulla è andato perso; salvare di nuovo il file quando è corretto
fault-sample-in-force = La finestra mostra invece prezzi di esempio; da non usare in un preventivo
fault-place = Riga { $line }, colonna { $column }
fault-more =
    { $count ->
        [one] E { $count } altro errore
       *[other] E altri { $count } errori
    }
fault-show = Mostra dettagli
fault-hide = Nascondi dettagli

dialog-path = Percorso
dialog-export = Salva preventivo
dialog-export-how = Dove salvarlo. L’estensione del file decide il formato: .pdf o .html
dialog-save = Salva
dialog-list = Apri listino
dialog-list-how = Il listino è un file con estensione .ron
dialog-open = Apri
dialog-overwrite = Sostituire { $name }?
dialog-overwrite-what = Esiste già un file con questo nome
dialog-replace = Sostituisci
dialog-other-name = Scegli un altro nome

storage-not-found = { $path } non è stato trovato: controllare la cartella e il nome
storage-exists = { $path } esiste già: scegliere un altro nome
storage-not-allowed = Qui non è permesso scrivere { $path }: scegliere un’altra cartella, per esempio Documenti
storage-not-readable = Non è permesso leggere { $path }: chiedere a chi lo gestisce, o salvarne una copia in Documenti
storage-folder = { $path } è una cartella: scegliere un file al suo interno
storage-link = { $path } è un collegamento: scegliere il file a cui porta o un altro nome
storage-no-ordinary-file = { $path } non è un file normale: scegliere un file
storage-too-large = { $path } è troppo grande: controllare che sia il file giusto
storage-not-settings = { $path } non contiene impostazioni di questo programma: eliminarlo
storage-no-settings-folder = Questo sistema non indica una cartella per le impostazioni
storage-system = { $path }: { $reason }. Controllare il disco o scegliere un’altra cartella
export-unknown-ending = Il nome deve avere l’estensione .pdf o .html
export-missing-characters = { $count ->
    [one] Il PDF non può mostrare un carattere di questo testo: salvare invece con estensione .html
   *[other] Il PDF non può mostrare { $count } caratteri di questo testo: salvare invece con estensione .html
}
export-typesetting = Non è stato possibile comporre il PDF ({ $reason }). Salvare invece con estensione .html e segnalare questo
export-crash = Si è verificato un errore durante il salvataggio: salvare invece con estensione .html e segnalarlo

timeline = Che cosa succede e quando
timeline-nothing = Scegliere una tecnica e le sedute in «Consulenza»; qui si vedrà che cosa succede e quando.
timeline-sessions = Sedute
timeline-redness = Rossore
timeline-visible = Si può notare un cambiamento
timeline-full = Possibile risultato completo
timeline-from = al più presto { $when }
timeline-week =
    { $week ->
        [0] inizio
        [one] settimana { $week }
       *[other] settimana { $week }
    }
timeline-weeks = settimane { $low }–{ $high }
timeline-if-needed = { $when }, se serve
guide-add-ons-here = Qui si può combinare con
yes = Sì
no = No
screening = Domande sulla salute
screening-private = Le risposte restano in questa finestra. Non vengono salvate, stampate né inviate.
screening-none = Il listino non ha domande sulla salute. Si possono aggiungere sotto «screening».
screening-outcome = Che cosa ne segue
screening-answered = risposte: { $answered } su { $asked }
screening-practitioner = Conferma il professionista
screening-wait = Non prima del giorno { $date }, salvo diversa indicazione del professionista
screening-not-offered = Il centro non lo offre in questo caso; decide il professionista
screening-confirms = Domande sulla salute: prima conferma il professionista
screening-quote = Il preventivo dice «da confermare da parte del professionista» e nient’altro.
screening-quote-none = Il preventivo non dice nulla di queste domande.
screening-clear = Cancella le risposte

explain = Da dove viene questo importo
explain-how = Clic destro o { $keys }: da dove viene questo importo
explain-low = Estremo inferiore
explain-high = Estremo superiore
explain-source = riga { $line } del listino
explain-gone = La scelta è cambiata; questo importo non ne fa più parte
explain-gone-from-list = Il listino è cambiato; questo importo non vi compare più
close = Chiudi

packages = Pacchetti
package-within =
    { $months ->
        [one] entro { $months } mese
       *[other] entro { $months } mesi
    }

paying = Pagamento
memberships = Tessere
membership-take = Preventivo con { $label }

dates = Date
dates-choose = Scegli il primo giorno
dates-first = Prima seduta: { $day }
dates-none = Ancora nessun giorno
dates-back = Un mese indietro
dates-on = Un mese avanti

menu-patient-view = Vista del paziente
patient-view = Il Suo preventivo
patient-nothing = Qui compare il Suo preventivo
patient-confirmed = Da confermare da parte del professionista

budget-fit = Adatta al budget
budget = Budget
budget-how = I piani migliori che non costano più di questo importo, e il più vicino al di sopra. Mai meno sedute di quante ne consiglia il centro
budget-keep-technique = Mantieni la tecnica: { $technique }
budget-keep-sessions = Mantieni { $sessions }
budget-show = Mostra che cosa rientra
budget-show-nearest = Mostra il più vicino
budget-odd = Scrivere un importo, per esempio { $example }
amount-unclear = «{ $typed }» può significare { $one } o { $other }. Scrivere l’importo giusto
budget-none = Nessun piano rientra in { $budget }
budget-above = Il più vicino al di sopra è { $plan }, { $over } oltre il budget
budget-least = Il centro consiglia almeno { $sessions }
budget-open = Il più vicino è { $plan }: { $price }, ancora senza massimo
budget-fitted =
    { $count ->
        [one] 1 piano rientra in { $budget }
       *[other] { $count } piani rientrano in { $budget }
    }

discount-by-hand = Sconto manuale
discount-change = Cambia lo sconto
discount-most = Il listino permette al massimo { $limit }
discount-how-much = Quanto
discount-percent = Percentuale
discount-amount = Importo
discount-reason = Motivo, per il preventivo
discount-give = Applica lo sconto
discount-remove = Togli lo sconto
discount-odd = Scrivere una percentuale fino a 100, per esempio 10
discount-no-reason = Scrivere il motivo: compare sul preventivo
discount-above = È più di quanto permette il listino: al massimo { $limit }

estimate-per-session = { $price } a seduta in media, tutto compreso
estimate-per-session-ends = In media, tutto compreso: { $low } a seduta con { $few }, { $high } con { $many }

quote-opened = Il preventivo { $reference } ({ $date }) è aperto
quote-opened-missing = Il listino non ha: { $names }
quote-opened-list = Era basato su «{ $list }», da scegliere in «Altro»
quote-opened-name-cut = Del nome del paziente restano i primi { $count } caratteri
quote-opened-total = Nel preventivo: { $before }; con i prezzi in vigore: { $now }
quote-foreign = In { $name } non c’è nessun preventivo di Needlepoint
quote-foreign-remedy = Aprire un preventivo salvato qui come PDF o HTML, o un listino con estensione .ron. Nulla è cambiato
quote-damaged = Il preventivo in { $name } non si può leggere
quote-damaged-remedy = Usare il file così come è stato salvato. Nulla è cambiato
quote-newer = Una versione successiva di Needlepoint ha scritto { $name }
quote-newer-remedy = Aprirlo con quella versione. Nulla è cambiato

# A price list of one’s own, begun from a sample.
menu-begin-list = Inizia il Suo listino…
begin-list = Inizia il Suo listino
begin-list-how = Bastano il nome e il paese. Tutti i prezzi sono quelli di un esempio, e indicati come tali, finché non li cambia.
begin-list-clinic = Nome del centro
begin-list-country = Paese
begin-list-follows = Lingua: { $language }. Valuta: { $currency }. Entrambe si possono cambiare nel listino.
begin-list-where = Viene salvato come { $path }
begin-list-do = Inizia
begin-list-no-name = Scriva il nome del centro
message-list-begun = { $name } è iniziato e aperto
message-list-begun-next = Lo apra in un editor di testo e cambi i prezzi: a ogni salvataggio questa finestra li riprende. «Prezzi di esempio» compare ovunque finché non cancella la riga «sample: true»

# Countries that it may be begun for.
country-GB = Regno Unito
country-IE = Irlanda
country-US = Stati Uniti
country-CA = Canada
country-DE = Germania
country-AT = Austria
country-CH = Svizzera
country-LI = Liechtenstein
country-FR = Francia
country-GP = Guadalupa
country-MQ = Martinica
country-RE = Riunione
country-GF = Guyana Francese
country-YT = Mayotte
country-MC = Monaco
country-BE = Belgio
country-LU = Lussemburgo
country-ES = Spagna
country-IT = Italia
country-SM = San Marino
country-VA = Città del Vaticano
country-PL = Polonia
country-PT = Portogallo
country-BR = Brasile
