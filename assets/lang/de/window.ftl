# Die Worte des Fensters. Kurz, so wie am Empfang gesprochen wird, ohne Ausrufezeichen.

header-sample = Beispielpreise
header-patient = Patient: Name oder Kennung
header-patient-hint = Name oder Kennung
header-patient-short = Name
header-new-patient = Neue Beratung
header-export = Kostenvoranschlag speichern
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
menu-palette = Funktion suchen …
card-next = Nächster Abschnitt
card-previous = Voriger Abschnitt
sessions-range-how = Klick mit Umschalttaste: von einer Zahl bis zur anderen
menu-zoom-in = Größer
menu-zoom-out = Kleiner
menu-zoom-reset = Normale Größe
look-system = Darstellung: wie das System
look-light = Darstellung: hell
look-dark = Darstellung: dunkel
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
tour-choose = Bereiche auf der Karte wählen oder eintippen, dann ein Verfahren wählen. Der Preis erscheint hier
tour-range = Was noch offen ist, darf offen bleiben: Der Preis ist dann eine Spanne, und die Gründe stehen dabei. Ein Klick auf eine gepunktete Linie zeigt, wie ein Betrag zustande kommt
tour-find = { $find } sucht nach jeder Funktion, { $all } zeigt alle Tasten, und „Kostenvoranschlag speichern“ schreibt, was mit nach Hause geht
tour-next = Weiter
tour-done = Fertig
tour-never = Nicht mehr zeigen
palette-hint = Was soll geschehen?
palette-nothing = Nichts gefunden
palette-open-again = { $name } öffnen
palette-choose-list = Preise: { $name }
menu-lists = Preise
menu-look = Darstellung
menu-look-system = System
menu-look-light = Hell
menu-look-dark = Dunkel

menu-languages = Sprachen …
languages = Sprachen
languages-window = Das Fenster
languages-quote = Dieser Kostenvoranschlag
languages-quote-in = Kostenvoranschlag: { $language }
languages-not-read = Eine Sprache der Praxis wurde nicht gelesen

optional = optional
dismiss = Ausblenden
cancel = Abbrechen

concern = Anliegen
areas = Bereiche
area-let-go = { $area } abwählen
map-face = Gesicht
map-front = Vorn
map-back = Hinten
area-size = Größe: { $area }
areas-filter = Bereich suchen
areas-filter-hint = Bereich eintippen …
field-full = Mehr als { $count } Zeichen passen hier nicht hinein
areas-none-found = Kein Bereich mit diesem Namen

technique = Verfahren
technique-minutes = { $count } Min.
technique-minutes-between = { $low }–{ $high } Min.
technique-session = { $price } je Sitzung
technique-not-sold = nicht für diese Bereiche
technique-special-only = nur zu einem Sonderpreis

sessions = Sitzungen
sessions-less = Eine Sitzung weniger
sessions-more = Eine Sitzung mehr
sessions-from = Sitzungen, mindestens
sessions-from-less = Minimum: eine Sitzung weniger
sessions-from-more = Minimum: eine Sitzung mehr
sessions-to-word = bis
sessions-to = Sitzungen, höchstens
sessions-to-less = Maximum: eine Sitzung weniger
sessions-to-more = Maximum: eine Sitzung mehr
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

add-ons = Extras
add-on-each-session = je Sitzung
add-on-each-area = je Bereich und Sitzung
add-on-percent = { $percent } der Behandlung
add-on-once = einmal
add-on-course = { $count } für { $price }
add-on-minutes = { $count } Min.
add-on-minutes-between = { $low }–{ $high } Min.
add-on-all-sessions = bei jeder Sitzung
add-on-some-sessions = bei { $count } von { $plan } Sitzungen
add-on-change-sessions = Bei wie vielen Sitzungen
add-on-each-unit = je Einheit
add-on-each-named-unit = je { $unit }
add-on-units-price = { $units } für { $price }
add-on-units = Menge, { $add-on }
add-on-units-less = { $add-on }, eins weniger
add-on-units-more = { $add-on }, eins mehr
add-on-units-from = { $add-on }, mindestens
add-on-units-from-less = { $add-on }, Minimum: eins weniger
add-on-units-from-more = { $add-on }, Minimum: eins mehr
add-on-units-to = { $add-on }, höchstens
add-on-units-to-less = { $add-on }, Maximum: eins weniger
add-on-units-to-more = { $add-on }, Maximum: eins mehr
add-on-units-open = Menge noch offen
add-on-units-decide = Genaue Menge

fees = Gebühren
client = Besuch
client-returning = Folgebesuch
client-new = Erstbesuch
client-code = Code
client-code-unknown = Diesen Code kennt die Preisliste nicht
client-had-course = Hatte schon eine { $sessions }er-Kur „{ $offer }“
client-had-session = Hatte schon eine Sitzung „{ $offer }“

amount-on-request = auf Anfrage
amount-included = enthalten

estimate = Kosten
estimate-tax-included = Kosten, { $tax } enthalten
estimate-tax-added = Kosten mit { $tax }
estimate-apart = { $amount } Unterschied:
estimate-open = Noch nach oben offen:
estimate-of-which-tax = davon { $tax } { $rate }
total = Gesamtbetrag
hint-show = Zeigen
forget-unknown = Unbekanntes weglassen

option-add = Vergleichen
option-this = dieser Plan
option-next = Nächste Variante
option-remove-this = Diese Variante verwerfen
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
message-cleared = Bereit für die nächste Beratung
message-restored = Die letzte Beratung ist wieder da
message-ask-again = Die Fragen zur Gesundheit noch einmal stellen
message-begin-anew = Neu beginnen
draft-not-kept = Diese Beratung wird nicht gesichert: Bei einem Absturz geht sie verloren
draft-no-place = Acht andere Fenster sichern ihre Beratung: eines schließen, dann dieses neu öffnen
draft-in-the-way = Unter { $path } liegt schon etwas anderes: verschieben, dann dieses Fenster neu öffnen
draft-not-allowed = { $path } darf nicht benutzt werden: sich an die Person wenden, die diesen Computer betreut
draft-system = { $path }: { $reason }. Sich an die Person wenden, die diesen Computer betreut
draft-unreadable = Die letzte Beratung war nicht zu lesen
draft-unreadable-where = Neu beginnen; die Datei der letzten Beratung liegt bis zur nächsten unter { $path }
draft-not-erased = Die letzte Beratung wurde nicht gelöscht
draft-not-erased-where = Was eingegeben wurde, steht noch in { $path } und ist nur mit diesem Benutzerkonto zu öffnen: diese Datei löschen oder sich an die Person wenden, die diesen Computer betreut. Hier geht die Arbeit weiter
crashes = In Needlepoint ist etwas schiefgegangen
crashes-what = Ein Fehler im Programm hat es unterbrochen. Falsch gemacht wurde nichts, und es kann wie gewohnt weitergehen
crashes-draft-back = Die Beratung, die offen war, ist wieder da: bitte prüfen, bevor es weitergeht
crashes-report = Ein Bericht liegt in { $folder }. Er nennt die Stelle im Programm, keine Namen und keine Preise. Kommt das wieder vor, den Bericht der Person geben, die diesen Computer betreut
crashes-copy = Bericht kopieren
crashes-copied = Der Bericht ist kopiert
crashes-erase = Löschen und nicht mehr zeigen
crashes-not-erased = Der Bericht wurde nicht gelöscht
settings-not-saved = Einstellungen gelten nur, bis dieses Fenster geschlossen wird
message-price-changed = Neuer Preis: { $now }, bisher { $before }
message-price-gone = Der Preis { $before } gilt nicht mehr: Diese Auswahl hat jetzt keinen Preis
message-price-changed-why = Die Preisliste wurde mit anderen Preisen gespeichert
message-price-changed-day = Es ist ein anderer Tag: Ein Preis oder ein Rabatt hat begonnen oder geendet
list-none-in-force = Heute gilt keine Preisliste dieser Datei
list-none-in-force-shown = „{ $list }“ wird dennoch gezeigt: vor einem Kostenvoranschlag bei der Person nachfragen, die die Preise pflegt
list-several-in-force = Mehrere Preislisten gelten: die richtige unter „Mehr“ wählen
list-gone = Die Datei hat keine Preisliste „{ $list }“ mehr, darum wird „{ $next }“ gezeigt
message-list-opened = { $name } ist geöffnet
message-discount-gone = Der Rabatt von { $amount } ist weggefallen
message-discount-gone-why = Die Preise haben jetzt eine andere Währung; den Rabatt neu eingeben, wo er noch gilt
message-exported = { $name } ist gespeichert
message-exported-where = In { $folder }
message-not-exported = Der Kostenvoranschlag wurde nicht gespeichert
message-closing = Der Kostenvoranschlag wird noch geschrieben: Das Fenster schließt sich, sobald er gespeichert ist
message-not-opened = { $name } ließ sich nicht öffnen
message-not-opened-remedy = Die Datei liegt unter { $path }; bitte dort öffnen

fault-mistakes =
    { $count ->
        [one] { $name } hat einen Fehler
       *[other] { $name } hat { $count } Fehler
    }
fault-unreadable = { $name } ist nicht lesbar
fault-old-in-force = Die bisherigen Preise gelten weiter. Nichts ist verloren; die Datei noch einmal speichern, sobald sie stimmt
fault-sample-in-force = Das Fenster zeigt stattdessen Beispielpreise; nicht für einen Kostenvoranschlag verwenden
fault-place = Zeile { $line }, Spalte { $column }
fault-more = Und { $count } weitere
fault-show = Einzelheiten zeigen
fault-hide = Einzelheiten ausblenden

dialog-path = Pfad
dialog-export = Kostenvoranschlag speichern
dialog-export-how = Wohin gespeichert wird. Die Endung bestimmt die Form: .pdf oder .html
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
storage-not-readable = { $path } darf nicht gelesen werden: sich an die Person wenden, die die Datei verwaltet, oder eine Kopie in Dokumente ablegen
storage-folder = { $path } ist ein Ordner: eine Datei darin wählen
storage-link = { $path } ist eine Verknüpfung: die Datei wählen, zu der sie führt, oder einen anderen Namen
storage-no-ordinary-file = { $path } ist keine gewöhnliche Datei: eine Datei wählen
storage-too-large = { $path } ist zu groß: prüfen, ob es die richtige Datei ist
storage-not-settings = { $path } enthält keine Einstellungen dieses Programms: bitte löschen
storage-no-settings-folder = Dieses System nennt keinen Ordner für Einstellungen
storage-system = { $path }: { $reason }. Laufwerk prüfen oder einen anderen Ordner wählen
export-unknown-ending = Der Name muss auf .pdf oder .html enden
export-missing-characters = { $count ->
    [one] Der Schrift des PDF fehlt ein Zeichen dieses Textes: stattdessen mit der Endung .html speichern
   *[other] Der Schrift des PDF fehlen { $count } Zeichen dieses Textes: stattdessen mit der Endung .html speichern
}
export-typesetting = Das PDF ließ sich nicht setzen ({ $reason }). Stattdessen mit der Endung .html speichern und diesen Grund melden
export-crash = Beim Schreiben ist im Programm ein Fehler aufgetreten: stattdessen mit der Endung .html speichern und dies melden

timeline = Was wann geschieht
timeline-nothing = Unter „Beratung“ ein Verfahren und die Sitzungen wählen; dann steht hier, was wann geschieht.
timeline-sessions = Sitzungen
timeline-redness = Rötung
timeline-visible = Veränderung möglich
timeline-full = Endergebnis möglich
timeline-from = { $when } oder später
timeline-week =
    { $week ->
        [0] Beginn
        [one] Woche { $week }
       *[other] Woche { $week }
    }
timeline-weeks = Wochen { $low }–{ $high }
timeline-if-needed = { $when }, falls nötig
guide-add-ons-here = Hier lässt es sich kombinieren mit
yes = Ja
no = Nein
screening = Fragen zur Gesundheit
screening-private = Die Antworten bleiben in diesem Fenster. Sie werden nicht gespeichert, gedruckt oder versandt.
screening-none = Die Preisliste hat keine Fragen zur Gesundheit. Sie lassen sich unter „screening“ ergänzen.
screening-outcome = Was daraus folgt
screening-answered = { $answered } von { $asked } beantwortet
screening-practitioner = Von der behandelnden Fachkraft zu bestätigen
screening-wait = Nicht vor dem { $date }, sofern die behandelnde Fachkraft nicht anders entscheidet
screening-not-offered = Das bietet die Praxis in diesem Fall nicht an; die behandelnde Fachkraft entscheidet
screening-confirms = Fragen zur Gesundheit: zuerst von der behandelnden Fachkraft zu bestätigen
screening-quote = Im Kostenvoranschlag steht „von Ihrer behandelnden Fachkraft zu bestätigen“, sonst nichts.
screening-quote-none = Im Kostenvoranschlag steht nichts von diesen Fragen.
screening-clear = Antworten löschen

explain = Woher das kommt
explain-how = Rechtsklick oder { $keys }: woher das kommt
explain-low = Unterer Betrag
explain-high = Oberer Betrag
explain-source = Zeile { $line } der Preisliste
explain-gone = Die Auswahl hat sich geändert; dieser Betrag gehört nicht mehr dazu
explain-gone-from-list = Die Preisliste hat sich geändert; dieser Betrag steht nicht mehr darin
close = Schließen

packages = Pakete
package-within =
    { $months ->
        [one] innerhalb von 1 Monat
       *[other] innerhalb von { $months } Monaten
    }

paying = Bezahlung
memberships = Mitgliedschaften
membership-take = Mit { $label } rechnen

dates = Termine
dates-choose = Ersten Tag wählen
dates-first = ab { $day }
dates-none = Noch kein Tag
dates-back = Einen Monat zurück
dates-on = Einen Monat weiter

menu-patient-view = Ansicht für Patienten
patient-view = Ihr Kostenvoranschlag
patient-nothing = Hier erscheint Ihr Kostenvoranschlag
patient-confirmed = Von Ihrer behandelnden Fachkraft zu bestätigen

budget-fit = Nach Budget wählen
budget = Budget
budget-how = Die besten Pläne, die nicht mehr kosten, und der nächste darüber. Nie weniger Sitzungen, als die Praxis empfiehlt
budget-keep-technique = Beim Verfahren bleiben: { $technique }
budget-keep-sessions = Bei { $sessions } bleiben
budget-show = Zeigen, was passt
budget-show-nearest = Das Nächste zeigen
budget-odd = Einen Betrag eingeben, etwa { $example }
amount-unclear = „{ $typed }“ kann { $one } oder { $other } heißen. Den gemeinten Betrag eingeben
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
discount-reason = Grund, für den Kostenvoranschlag
discount-give = Abziehen
discount-remove = Kein Rabatt
discount-odd = Einen Prozentsatz bis 100 eingeben, etwa 10
discount-no-reason = Den Grund eingeben; er steht im Kostenvoranschlag
discount-above = Das ist mehr, als die Preisliste erlaubt: höchstens { $limit }

estimate-per-session = Im Schnitt { $price } je Sitzung, alles enthalten
estimate-per-session-ends = Im Schnitt, alles enthalten: { $low } je Sitzung bei { $few }, { $high } bei { $many }

quote-opened = Kostenvoranschlag { $reference } vom { $date } ist geöffnet
quote-opened-missing = Das hat die Preisliste nicht: { $names }
quote-opened-list = Er gehört zur Preisliste „{ $list }“, zu wählen unter „Mehr“
quote-opened-name-cut = Vom Namen stehen hier nur die ersten { $count } Zeichen
quote-opened-total = Im Kostenvoranschlag stand { $before }; nach den geltenden Preisen sind es { $now }
quote-foreign = { $name } enthält keinen Kostenvoranschlag von Needlepoint
quote-foreign-remedy = Einen hier als PDF oder HTML gespeicherten Kostenvoranschlag öffnen oder eine Preisliste, die auf .ron endet. Es hat sich nichts geändert
quote-damaged = Der Kostenvoranschlag in { $name } ist nicht lesbar
quote-damaged-remedy = Die Datei so verwenden, wie sie gespeichert wurde. Es hat sich nichts geändert
quote-newer = Eine neuere Version von Needlepoint hat { $name } geschrieben
quote-newer-remedy = Mit der neueren Version öffnen. Es hat sich nichts geändert

# A price list of one’s own, begun from a sample.
menu-begin-list = Eigene Preisliste beginnen …
begin-list = Eigene Preisliste beginnen
begin-list-how = Name und Land genügen. Alle Preise sind die eines Musters und so gekennzeichnet, bis Sie sie ändern.
begin-list-clinic = Name der Praxis
begin-list-country = Land
begin-list-follows = Sprache: { $language }. Währung: { $currency }. Beides lässt sich in der Liste ändern.
begin-list-where = Sie wird gespeichert als { $path }
begin-list-do = Beginnen
begin-list-no-name = Schreiben Sie den Namen der Praxis
message-list-begun = { $name } ist begonnen und geöffnet
message-list-begun-next = Öffnen Sie die Datei in einem Texteditor und ändern Sie die Preise: Nach jedem Speichern übernimmt dieses Fenster sie. „Beispielpreise“ steht überall, bis Sie die Zeile „sample: true“ löschen

# Countries that it may be begun for.
country-GB = Vereinigtes Königreich
country-IE = Irland
country-US = Vereinigte Staaten
country-CA = Kanada
country-DE = Deutschland
country-AT = Österreich
country-CH = Schweiz
country-LI = Liechtenstein
country-FR = Frankreich
country-GP = Guadeloupe
country-MQ = Martinique
country-RE = Réunion
country-GF = Französisch-Guayana
country-YT = Mayotte
country-MC = Monaco
country-BE = Belgien
country-LU = Luxemburg
country-ES = Spanien
country-IT = Italien
country-SM = San Marino
country-VA = Vatikanstadt
country-PL = Polen
country-PT = Portugal
country-BR = Brasilien
