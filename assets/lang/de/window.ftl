# Die Worte des Fensters. Kurz, so wie am Empfang gesprochen wird, ohne Ausrufezeichen.

header-sample = Beispielpreise
header-patient = Name oder Kennung der Person
header-patient-hint = Name oder Kennung
header-patient-short = Name
header-new-patient = Neue Person
header-export = Voranschlag speichern
header-exporting = Wird gespeichert …

view-consult = Beratung
view-guide = Was Sie erwartet
view-screening = Fragen

menu = Mehr
menu-undo = Rückgängig
menu-redo = Wiederholen
menu-export-by-path = Unter einem getippten Pfad speichern …
menu-open-list = Preisliste öffnen …
menu-open-list-by-path = Getippten Pfad öffnen …
menu-recent-lists = Zuletzt geöffnete Preislisten
menu-palette = Alles, was man tun kann …
card-next = Nächste Karte
card-previous = Vorige Karte
sessions-range-how = Klick mit Umschalttaste: von einer Zahl bis zur anderen
menu-zoom-in = Größer
menu-zoom-out = Kleiner
menu-zoom-reset = Übliche Größe
look-system = Aussehen wie das System
look-light = Helles Aussehen
look-dark = Dunkles Aussehen
menu-motion-reduce = Bewegung verringern
menu-motion-usual = Bewegung wie üblich
key-control = Strg
key-shift = Umschalt
menu-shortcuts = Tastenkürzel
menu-about = Über Needlepoint
about-version = Needlepoint { $version }
about-licence = Lizenz: { $licence }
about-parts = Es besteht aus diesen Teilen, jedes unter seiner eigenen Lizenz
tour = Erste Schritte
tour-place = { $step } von { $count }
tour-choose = Wählen Sie Bereiche auf der Karte oder tippen Sie sie, dann ein Verfahren. Der Preis erscheint hier
tour-range = Was noch offen ist, darf offen bleiben: der Preis ist dann eine Spanne, die sagt, warum. Eine gepunktete Linie unter einem Betrag verrät, woher er kommt
tour-find = { $find } findet alles, was man tun kann, { $all } zeigt alle Tasten, und „Voranschlag speichern“ schreibt, was mit nach Hause geht
tour-next = Weiter
tour-done = Fertig
tour-never = Nicht mehr zeigen
palette-hint = Was soll geschehen?
palette-nothing = Nichts heißt so
palette-open-again = { $name } öffnen
palette-choose-list = Preise: { $name }
menu-lists = Preise
menu-look = Aussehen
menu-look-system = System
menu-look-light = Hell
menu-look-dark = Dunkel

menu-languages = Sprachen …
languages = Sprachen
languages-window = Das Fenster
languages-quote = Der Voranschlag für diese Person
languages-quote-in = Voranschlag auf { $language }
languages-not-read = Eine Sprache der Praxis wurde nicht gelesen

optional = freiwillig
dismiss = Ausblenden
cancel = Abbrechen

concern = Anliegen
areas = Bereiche
area-let-go = { $area } abwählen
map-face = Gesicht
map-front = Vorn
map-back = Hinten
area-size = Größe von { $area }
areas-filter = Bereich suchen
areas-filter-hint = Bereich eintippen …
field-full = Mehr als { $count } Zeichen passen hier nicht hinein
areas-none-found = Kein Bereich heißt so

technique = Verfahren
technique-minutes = { $count } Min.
technique-session = { $price } je Sitzung
technique-not-sold = nicht für diese Bereiche
technique-special-only = nur zu einem Sonderpreis

sessions = Sitzungen
sessions-less = Eine Sitzung weniger
sessions-more = Eine Sitzung mehr
sessions-from = Sitzungen, mindestens
sessions-from-less = Mindestens eine Sitzung weniger
sessions-from-more = Mindestens eine Sitzung mehr
sessions-to-word = bis
sessions-to = Sitzungen, höchstens
sessions-to-less = Höchstens eine Sitzung weniger
sessions-to-more = Höchstens eine Sitzung mehr
sessions-exactly-mode = Genau
sessions-open-mode = Noch offen
sessions-no-ladder = Verfahren und Bereich wählen, dann steht hier, was jede Zahl von Sitzungen kostet
advice-exactly =
    { $count ->
        [one] 1 Sitzung empfohlen
       *[other] { $count } Sitzungen empfohlen
    }
advice-between = { $low } bis { $high } empfohlen
advice-weeks-exactly =
    { $count ->
        [one] jede Woche
       *[other] alle { $count } Wochen
    }
advice-weeks-between = alle { $low }–{ $high } Wochen
advice-take = Die Zahl von Sitzungen übernehmen, die die Praxis empfiehlt
ladder-from = ab
ladder-up-to = – { $high }
ladder-not-sold = nicht im Angebot
ladder-or-on-request = oder auf Anfrage
ladder-price-and = { $price }, { $also }
ladder-percent-less = −{ $percent }
ladder-step =
    { $count ->
        [one] 1 Sitzung, { $price }
       *[other] { $count } Sitzungen, { $price }
    }
ladder-step-advised =
    { $count ->
        [one] 1 Sitzung, { $price }, empfohlen
       *[other] { $count } Sitzungen, { $price }, empfohlen
    }

add-ons = Zusätze
add-on-each-session = je Sitzung
add-on-each-area = je Bereich und Sitzung
add-on-percent = { $percent } der Behandlung
add-on-once = einmal
add-on-course = { $count } für { $price }
add-on-minutes = { $count } Min.
add-on-all-sessions = bei jeder Sitzung
add-on-some-sessions = bei { $count } von { $plan } Sitzungen
add-on-change-sessions = Bei wie vielen Sitzungen

fees = Gebühren
client = Diese Person
client-returning = War schon hier
client-new = Neu
client-code = Code
client-code-unknown = Diesen Code kennt die Preisliste nicht

amount-on-request = auf Anfrage
amount-included = inbegriffen

estimate = Schätzung
estimate-tax-included = Schätzung, { $tax } enthalten
estimate-tax-added = Schätzung mit { $tax }
estimate-apart = { $amount } Unterschied:
estimate-open = Noch nach oben offen:
estimate-of-which-tax = davon { $tax } { $rate }
total = Summe
hint-show = Zeigen
forget-unknown = Weglassen, was die Liste nicht hat

option-add = Vergleichen
option-this = dieser Plan
option-next = Nächste Wahl
option-remove-this = Diese Wahl verwerfen
option-remove = Verwerfen
option-empty = Noch nichts
option-no-price = noch kein Preis
option-same = kostet gleich viel
option-difference = { $low } bis { $high }

next-anything = Bereich und Verfahren wählen
next-area = Jetzt einen Bereich wählen
next-technique = Jetzt ein Verfahren wählen
next-then = Die Preisspanne erscheint sofort hier

message = Meldung
message-undo = Rückgängig
message-open = Öffnen
message-show-folder = Ordner zeigen
message-cleared = Bereit für die nächste Person
message-restored = Die letzte Beratung ist wieder da
message-ask-again = Die Fragen zur Gesundheit sind noch einmal zu stellen
message-begin-anew = Neu beginnen
draft-not-kept = Diese Beratung würde einen Absturz nicht überstehen
draft-no-place = Acht andere Fenster sichern ihre: eines schließen, dann dieses neu öffnen
draft-in-the-way = { $path } ist im Weg: anderswohin verschieben, dann dieses Fenster neu öffnen
draft-not-allowed = { $path } darf nicht benutzt werden: fragen, wer diesen Computer betreut
draft-system = { $path }: { $reason }. Fragen, wer diesen Computer betreut
draft-unreadable = Die letzte Beratung war nicht zu lesen
draft-unreadable-where = Beginnen Sie neu; ihre Datei liegt bis zur nächsten Person unter { $path }
draft-not-erased = Die letzte Person wurde nicht gelöscht
draft-not-erased-where = Was eingegeben wurde, steht noch in { $path } und ist nur mit diesem Benutzerkonto zu öffnen: diese Datei löschen oder fragen, wer diesen Computer betreut. Hier geht die Arbeit weiter
settings-not-saved = Was Sie einstellen, gilt nur, bis dieses Fenster geschlossen wird
message-price-changed = { $before } ist jetzt { $now }
message-price-gone = { $before } gilt nicht mehr: diese Auswahl hat jetzt keinen Preis
message-price-changed-why = Die Preisliste wurde mit anderen Preisen gespeichert
message-price-changed-day = Es ist ein anderer Tag: ein Preis oder ein Rabatt hat begonnen oder geendet
list-none-in-force = Heute gilt keine Liste dieser Datei
list-none-in-force-shown = „{ $list }“ wird dennoch gezeigt: fragen, wer die Preise pflegt, ehe sie genannt werden
list-several-in-force = Mehrere Listen gelten: Ihre unter „Mehr“ wählen
list-gone = Die Datei hat keine Liste „{ $list }“ mehr, darum wird „{ $next }“ gezeigt
message-list-opened = { $name } ist geöffnet
message-discount-gone = Der Rabatt von { $amount } ist weggefallen
message-discount-gone-why = Die Preise haben jetzt eine andere Währung; geben Sie ihn neu ein, wo er noch gilt
message-exported = { $name } ist gespeichert
message-exported-where = In { $folder }
message-not-exported = Der Voranschlag wurde nicht gespeichert
message-closing = Der Voranschlag wird noch geschrieben: Das Fenster schließt sich, sobald er gespeichert ist
message-not-opened = { $name } ließ sich nicht öffnen
message-not-opened-remedy = Die Datei liegt unter { $path }; bitte dort öffnen

fault-mistakes =
    { $count ->
        [one] { $name } hat einen Fehler
       *[other] { $name } hat { $count } Fehler
    }
fault-unreadable = { $name } ist nicht lesbar
fault-old-in-force = Die bisherigen Preise gelten weiter. Nichts ist verloren; die Datei noch einmal speichern, sobald sie stimmt
fault-sample-in-force = Das Fenster zeigt stattdessen Beispielpreise; sie sind erfunden
fault-place = Zeile { $line }, Spalte { $column }
fault-more = Und { $count } weitere
fault-show = Einzelheiten zeigen
fault-hide = Einzelheiten ausblenden

dialog-path = Pfad
dialog-export = Voranschlag speichern
dialog-export-how = Wohin es gespeichert wird. Die Endung bestimmt die Form: .pdf oder .html
dialog-save = Speichern
dialog-list = Preisliste öffnen
dialog-list-how = Die Preisliste ist eine Datei mit der Endung .ron
dialog-open = Öffnen
dialog-overwrite = { $name } ersetzen?
dialog-overwrite-what = Eine Datei mit diesem Namen gibt es schon
dialog-replace = Ersetzen
dialog-other-name = Anderer Name

storage-not-found = { $path } wurde nicht gefunden: Ordner und Namen prüfen
storage-exists = { $path } gibt es schon: einen anderen Namen wählen
storage-not-allowed = { $path } darf hier nicht geschrieben werden: einen anderen Ordner wählen, etwa Dokumente
storage-not-readable = { $path } darf nicht gelesen werden: fragen, wer die Datei verwaltet, oder eine Kopie in Dokumente ablegen
storage-folder = { $path } ist ein Ordner: eine Datei darin wählen
storage-link = { $path } ist eine Verknüpfung: die Datei wählen, zu der sie führt, oder einen anderen Namen
storage-no-ordinary-file = { $path } ist keine gewöhnliche Datei: eine Datei wählen
storage-too-large = { $path } ist zu groß: prüfen, ob es die richtige Datei ist
storage-not-settings = { $path } enthält keine Einstellungen dieses Programms: bitte löschen
storage-no-settings-folder = Dieses System nennt keinen Ordner für Einstellungen
storage-system = { $path }: { $reason }. Laufwerk prüfen oder einen anderen Ordner wählen
export-unknown-ending = Der Name endet auf .pdf oder .html
export-missing-characters = { $count ->
    [one] Der Schrift des PDF fehlt ein Zeichen dieses Textes: stattdessen mit der Endung .html speichern
   *[other] Der Schrift des PDF fehlen { $count } Zeichen dieses Textes: stattdessen mit der Endung .html speichern
}
export-typesetting = Das PDF ließ sich nicht setzen: stattdessen mit der Endung .html speichern und dies melden: { $reason }
export-crash = Das Programm hat beim Schreiben einen Fehler gemacht: stattdessen mit der Endung .html speichern und dies melden

timeline = Was wann geschieht
timeline-nothing = Wählen Sie unter „Beratung“ ein Verfahren und die Sitzungen; dann steht hier, was wann geschieht.
timeline-sessions = Sitzungen
timeline-redness = Rötung
timeline-visible = Veränderung möglich
timeline-full = Volles Ergebnis
timeline-from = ab { $when }
timeline-week = Woche { $week }
timeline-weeks = Woche { $low }–{ $high }
timeline-if-needed = { $when } bei Bedarf
guide-add-ons-here = Hier kann es kombiniert werden mit
yes = Ja
no = Nein
screening = Fragen zur Gesundheit
screening-private = Die Antworten bleiben in diesem Fenster. Sie werden nicht gespeichert, gedruckt oder versandt.
screening-none = Die Preisliste hat keine Fragen zur Gesundheit. Sie können unter „screening“ stehen.
screening-outcome = Was daraus folgt
screening-answered = { $answered } von { $asked } beantwortet
screening-practitioner = Zu bestätigen durch die Behandelnden
screening-wait = Nicht vor dem { $date }, außer die Behandelnden sagen es anders
screening-not-offered = Dann laut Liste nicht angeboten; die Behandelnden entscheiden
screening-confirms = Fragen zur Gesundheit: zuerst durch die Behandelnden zu bestätigen
screening-quote = Im Voranschlag steht „zu bestätigen durch die Person, die Sie behandelt“, sonst nichts.
screening-quote-none = Im Voranschlag steht nichts von diesen Fragen.
screening-clear = Antworten löschen

explain = Woher das kommt
explain-how = Rechtsklick oder { $keys }: woher das kommt
explain-low = Unteres Ende
explain-high = Oberes Ende
explain-source = Zeile { $line } der Preisliste
explain-gone = Die Auswahl hat sich geändert; dieser Betrag gehört nicht mehr dazu
explain-gone-from-list = Die Preisliste hat sich geändert; dieser Betrag steht nicht mehr darin
close = Schließen

packages = Pakete
package-any-technique = Verfahren nach Wahl
package-any-area = Bereich nach Wahl
package-within =
    { $months ->
        [one] innerhalb von 1 Monat
       *[other] innerhalb von { $months } Monaten
    }

paying = Bezahlen
memberships = Mitgliedschaften
membership-take = Mit { $label } rechnen

dates = Termine
dates-choose = Ersten Tag wählen
dates-first = ab { $day }
dates-none = Noch kein Tag
dates-back = Einen Monat zurück
dates-on = Einen Monat weiter

menu-patient-view = Ansicht für die Patientin, den Patienten
patient-view = Ihr Kostenvoranschlag
patient-nothing = Hier erscheint Ihr Kostenvoranschlag
patient-confirmed = Zu bestätigen durch die Person, die Sie behandelt

budget-fit = Nach Budget wählen
budget = Budget
budget-how = Die besten Pläne, die nicht mehr kosten, und der nächste darüber. Nie weniger Sitzungen, als die Praxis empfiehlt
budget-keep-technique = Beim Verfahren bleiben: { $technique }
budget-keep-sessions = Bei { $sessions } bleiben
budget-show = Zeigen, was passt
budget-show-nearest = Das Nächste zeigen
budget-odd = Einen Betrag schreiben, etwa { $example }
amount-unclear = „{ $typed }“ kann { $one } oder { $other } heißen. Schreiben Sie, was gemeint ist
budget-none = Für { $budget } passt nichts
budget-above = Am nächsten darüber liegt { $plan }, { $over } mehr als das Budget
budget-least = Die Praxis empfiehlt mindestens { $sessions }
budget-open = Am nächsten liegt { $plan }: { $price }, noch ohne Obergrenze
budget-fitted =
    { $count ->
        [one] 1 Plan passt zu { $budget }
       *[other] { $count } Pläne passen zu { $budget }
    }

discount-by-hand = Rabatt von Hand
discount-change = Rabatt ändern
discount-most = Die Preisliste erlaubt höchstens { $limit }
discount-how-much = Wie viel
discount-percent = Prozent
discount-amount = Betrag
discount-reason = Grund, für den Voranschlag
discount-give = Abziehen
discount-remove = Kein Rabatt
discount-odd = Einen Prozentsatz bis 100 schreiben, etwa 10
discount-no-reason = Den Grund schreiben; er steht auf dem Voranschlag
discount-above = Das ist mehr, als die Preisliste erlaubt: höchstens { $limit }

estimate-per-session = Im Schnitt { $price } je Sitzung, alles inbegriffen
estimate-per-session-ends = Im Schnitt, alles inbegriffen: { $low } je Sitzung bei { $few }, { $high } bei { $many }

quote-opened = Voranschlag { $reference } vom { $date } ist offen
quote-opened-missing = Das hat die Preisliste nicht: { $names }
quote-opened-list = Er war nach „{ $list }“, zu wählen unter „Mehr“
quote-opened-name-cut = Vom Namen stehen die ersten { $count } Zeichen hier
quote-opened-total = Im Voranschlag stand { $before }; nach den geltenden Preisen sind es { $now }
quote-foreign = In { $name } ist kein Voranschlag von Needlepoint
quote-foreign-remedy = Einen hier als PDF oder HTML gespeicherten Voranschlag öffnen oder eine Preisliste, die auf .ron endet. Es hat sich nichts geändert
quote-damaged = Der Voranschlag in { $name } ist nicht lesbar
quote-damaged-remedy = Die Datei so nehmen, wie sie gespeichert wurde. Es hat sich nichts geändert
quote-newer = Eine spätere Version von Needlepoint hat { $name } geschrieben
quote-newer-remedy = Mit dieser Version öffnen. Es hat sich nichts geändert
