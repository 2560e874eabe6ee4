# The words of the window. Short, the desk's own, no exclamation marks, buttons are verbs.

header-sample = Prix d’exemple
header-patient = Nom ou référence du patient
header-patient-hint = Patient ou référence
header-patient-short = Patient
header-new-patient = Nouveau patient
header-export = Enregistrer le devis
header-exporting = Enregistrement…

view-consult = Consultation
view-guide = À quoi s’attendre
view-screening = Questionnaire

menu = Plus
menu-undo = Annuler
menu-redo = Rétablir
menu-export-by-path = Saisir où enregistrer…
menu-open-list = Ouvrir une liste de prix…
menu-open-list-by-path = Saisir le chemin d’une liste de prix…
menu-recent-lists = Listes de prix récentes
menu-palette = Trouver une action…
card-next = Section suivante
card-previous = Section précédente
sessions-range-how = Maj et clic : d’un nombre à un autre
menu-zoom-in = Plus grand
menu-zoom-out = Plus petit
menu-zoom-reset = Taille normale
look-system = Apparence du système
look-light = Apparence claire
look-dark = Apparence sombre
menu-motion-reduce = Réduire les mouvements
menu-motion-usual = Mouvements normaux
key-control = Ctrl
key-shift = Maj
menu-shortcuts = Raccourcis clavier
menu-about = À propos de Needlepoint
about-version = Needlepoint { $version }
about-licence = Licence : { $licence }
about-parts = Il est fait de ces parties, chacune sous sa propre licence
tour = Premiers pas
tour-place = { $step } sur { $count }
tour-choose = Choisissez des zones sur la carte, ou tapez-les, puis une technique. Le prix apparaît ici
tour-range = Tout n’a pas besoin d’être décidé : le prix est alors une fourchette, avec ses raisons. Cliquez sur un montant souligné de points pour voir d’où il vient
tour-find = { $find } trouve tout ce que l’on peut faire, { $all } montre les raccourcis, et « Enregistrer le devis » prépare ce que le patient emporte
tour-next = Suivant
tour-done = Terminé
tour-never = Ne plus montrer
palette-hint = Saisissez ce que vous voulez faire
palette-nothing = Aucun résultat
palette-open-again = Ouvrir { $name }
palette-choose-list = Prix : { $name }
menu-lists = Prix
menu-look = Apparence
menu-look-system = Système
menu-look-light = Claire
menu-look-dark = Sombre

menu-languages = Langues…
languages = Langues
languages-window = La fenêtre
languages-quote = Le devis de ce patient
languages-quote-in = Langue du devis : { $language }
languages-not-read = Un fichier de langue de la clinique n’a pas pu être lu

optional = facultatif
dismiss = Masquer
cancel = Annuler

concern = Motif de consultation
areas = Zones
area-let-go = Retirer { $area }
map-face = Visage
map-front = De face
map-back = De dos
area-size = Taille : { $area }
areas-filter = Chercher une zone
areas-filter-hint = Une zone…
field-full = Il n’y a pas de place pour plus de { $count } caractères
areas-none-found = Aucune zone ne porte ce nom

technique = Technique
technique-minutes = { $count } min
technique-minutes-between = { $low }–{ $high } min
technique-session = { $price } la séance
technique-not-sold = pas pour ces zones
technique-special-only = seulement à un prix spécial

sessions = Séances
sessions-less = Une séance de moins
sessions-more = Une séance de plus
sessions-from = Séances, au moins
sessions-from-less = Minimum : une séance de moins
sessions-from-more = Minimum : une séance de plus
sessions-to-word = à
sessions-to = Séances, au plus
sessions-to-less = Maximum : une séance de moins
sessions-to-more = Maximum : une séance de plus
sessions-exactly-mode = Nombre exact
sessions-open-mode = À décider
sessions-no-ladder = Choisissez une technique et une zone pour voir le prix de chaque nombre de séances
advice-exactly =
    { $count ->
        [one] { $count } séance conseillée
       *[other] { $count } séances conseillées
    }
advice-between = { $low } à { $high } conseillées
advice-weeks-exactly =
    { $count ->
        [one] toutes les semaines
       *[other] toutes les { $count } semaines
    }
advice-weeks-between = toutes les { $low } à { $high } semaines
advice-take = Prendre le nombre de séances que la clinique conseille
ladder-from = dès
ladder-up-to = – { $high }
ladder-not-sold = non proposé
ladder-or-on-request = ou sur demande
ladder-price-and = { $price }, { $also }
ladder-percent-less = −{ $percent }
ladder-step =
    { $count ->
        [one] { $count } séance, { $price }
       *[other] { $count } séances, { $price }
    }
ladder-step-advised =
    { $count ->
        [one] { $count } séance, { $price }, conseillée
       *[other] { $count } séances, { $price }, conseillées
    }

add-ons = Options
add-on-each-session = à chaque séance
add-on-each-area = par zone et par séance
add-on-percent = { $percent } du traitement
add-on-once = une fois
add-on-course = cure de { $count } : { $price }
add-on-minutes = { $count } min
add-on-minutes-between = { $low }–{ $high } min
add-on-all-sessions = à toutes les séances
add-on-some-sessions = à { $count } des { $plan } séances
add-on-change-sessions = À combien de séances
add-on-each-unit = à l’unité
add-on-each-named-unit = par { $unit }
add-on-units-price = { $units } : { $price }
add-on-units = Quantité, { $add-on }
add-on-units-less = { $add-on }, une unité de moins
add-on-units-more = { $add-on }, une unité de plus
add-on-units-from = { $add-on }, au moins
add-on-units-from-less = { $add-on }, minimum : une unité de moins
add-on-units-from-more = { $add-on }, minimum : une unité de plus
add-on-units-to = { $add-on }, au plus
add-on-units-to-less = { $add-on }, maximum : une unité de moins
add-on-units-to-more = { $add-on }, maximum : une unité de plus
add-on-units-open = Quantité à décider
add-on-units-decide = Quantité exacte

fees = Frais
client = Ce patient
client-returning = Déjà patient
client-new = Première visite
client-code = Code
client-code-unknown = La liste de prix ne connaît pas ce code
client-had-course = A déjà suivi une cure de { $sessions } séances de « { $offer } »
client-had-session = A déjà eu une séance de « { $offer } »

amount-on-request = sur demande
amount-included = inclus

estimate = Devis
estimate-tax-included = Devis, { $tax } comprise
estimate-tax-added = Devis avec { $tax }
estimate-apart = D’où viennent les { $amount } d’écart :
estimate-open = Pas encore de maximum :
estimate-of-which-tax = dont { $tax } { $rate }
total = Total
hint-show = Voir
forget-unknown = Retirer ce qui n’est pas dans la liste

option-add = Comparer
option-this = ce plan
option-next = Variante suivante
option-remove-this = Retirer cette variante
option-remove = Retirer
option-empty = Rien encore
option-no-price = pas encore de prix
option-same = même prix
option-difference = { $low } à { $high }

next-anything = Choisissez zone et technique
next-area = Choisissez maintenant une zone
next-technique = Choisissez maintenant une technique
next-then = Le prix apparaît aussitôt ici

message = Message
message-undo = Annuler
message-open = Ouvrir
message-show-folder = Afficher le dossier
message-cleared = Prêt pour le patient suivant
message-restored = La dernière consultation est rétablie
message-ask-again = Posez de nouveau les questions de santé
message-begin-anew = Recommencer
draft-not-kept = Cette consultation n’est pas enregistrée : en cas de panne, elle serait perdue
draft-no-place = Huit autres fenêtres enregistrent déjà la leur : fermez-en une, puis rouvrez celle-ci
draft-in-the-way = Un autre fichier occupe { $path } : déplacez-le, puis rouvrez cette fenêtre
draft-not-allowed = Le programme n’a pas le droit d’utiliser { $path } : demandez à la personne qui s’occupe de cet ordinateur
draft-system = { $path } : { $reason }. Demandez à la personne qui s’occupe de cet ordinateur
draft-unreadable = La dernière consultation n’a pas pu être lue
draft-unreadable-where = Recommencez ; son fichier est mis de côté jusqu’au patient suivant sous { $path }
draft-not-erased = Le dernier patient n’a pas été effacé
draft-not-erased-where = Ce qui a été saisi est encore dans { $path }, que seul ce compte peut ouvrir : supprimez ce fichier ou demandez à la personne qui s’occupe de cet ordinateur. Ici, le travail continue
crashes = Un problème est survenu dans Needlepoint
crashes-what = Une erreur du programme l’a interrompu. Vous n’y êtes pour rien et vous pouvez continuer comme d’habitude
crashes-draft-back = La consultation qui était ouverte est rétablie. Vérifiez-la avant de continuer
crashes-report = Un rapport se trouve dans { $folder }. Il indique à quel endroit du programme cela s’est produit, sans noms ni prix. Si cela se reproduit, remettez le rapport à la personne qui s’occupe de cet ordinateur
crashes-copy = Copier le rapport
crashes-copied = Le rapport est copié
crashes-erase = Supprimer et ne plus montrer
crashes-not-erased = Le rapport n’a pas été supprimé
settings-not-saved = Vos réglages ne sont gardés que jusqu’à la fermeture de cette fenêtre
message-price-changed = Le prix a changé : { $before } auparavant, { $now } maintenant
message-price-gone = Ce choix n’a plus de prix dans la liste de prix (auparavant : { $before })
message-price-changed-why = La liste de prix a été enregistrée avec d’autres prix
message-price-changed-day = Le jour a changé : un prix ou une remise a commencé ou pris fin
list-none-in-force = Aucune liste de ce fichier n’est en vigueur aujourd’hui
list-none-in-force-shown = « { $list } » est tout de même affichée : demandez à la personne qui tient les prix avant d’annoncer un prix
list-several-in-force = Plusieurs listes sont en vigueur : choisissez la vôtre sous « Plus »
list-gone = Le fichier n’a plus de liste « { $list } », « { $next } » est donc affichée
message-list-opened = { $name } est ouvert
message-discount-gone = La remise de { $amount } a été retirée
message-discount-gone-why = Les prix sont maintenant dans une autre monnaie ; saisissez la remise de nouveau si elle s’applique encore
message-exported = { $name } est enregistré
message-exported-where = Dans { $folder }
message-not-exported = Le devis n’a pas été enregistré
message-closing = Le devis est encore en cours d’enregistrement : la fenêtre se fermera dès qu’il sera enregistré
message-not-opened = Impossible d’ouvrir { $name }
message-not-opened-remedy = Le fichier se trouve à { $path } ; ouvrez-le depuis cet endroit

fault-mistakes =
    { $count ->
        [one] { $name } contient { $count } erreur
       *[other] { $name } contient { $count } erreurs
    }
fault-unreadable = { $name } est illisible
fault-old-in-force = Les prix précédents restent en vigueur. Rien n’est perdu ; une fois le fichier corrigé, enregistrez-le de nouveau
fault-sample-in-force = La fenêtre affiche des prix d’exemple à la place ; ne les utilisez pas dans un devis
fault-place = Ligne { $line }, colonne { $column }
fault-more = Et { $count } de plus
fault-show = Afficher les détails
fault-hide = Masquer les détails

dialog-path = Chemin
dialog-export = Enregistrer le devis
dialog-export-how = Où l’enregistrer. L’extension du fichier décide du format : .pdf ou .html
dialog-save = Enregistrer
dialog-list = Ouvrir une liste de prix
dialog-list-how = La liste de prix est un fichier dont le nom se termine par .ron
dialog-open = Ouvrir
dialog-overwrite = Remplacer { $name } ?
dialog-overwrite-what = Un fichier de ce nom existe déjà
dialog-replace = Remplacer
dialog-other-name = Choisir un autre nom

storage-not-found = { $path } est introuvable : vérifiez le dossier et le nom
storage-exists = { $path } existe déjà : choisissez un autre nom
storage-not-allowed = Impossible d’enregistrer { $path } ici : choisissez un autre dossier, par exemple Documents
storage-not-readable = Impossible d’ouvrir { $path } : demandez à la personne qui gère ce fichier, ou déposez-en une copie dans Documents
storage-folder = { $path } est un dossier : choisissez un fichier qu’il contient
storage-link = { $path } est un lien : choisissez le fichier auquel il mène, ou un autre nom
storage-no-ordinary-file = { $path } n’est pas un fichier ordinaire : choisissez un fichier
storage-too-large = { $path } est trop gros : vérifiez que c’est le bon fichier
storage-not-settings = { $path } ne contient pas de réglages de ce programme : supprimez-le
storage-no-settings-folder = Ce système n’indique aucun dossier pour les réglages
storage-system = { $path } : { $reason }. Vérifiez le disque ou choisissez un autre dossier
export-unknown-ending = Le nom du fichier doit se terminer par .pdf ou .html
export-missing-characters = { $count ->
    [one] Le PDF ne peut pas afficher un caractère de ce texte : enregistrez plutôt en .html
   *[other] Le PDF ne peut pas afficher { $count } caractères de ce texte : enregistrez plutôt en .html
}
export-typesetting = Le PDF n’a pas pu être créé ({ $reason }). Enregistrez plutôt en .html et signalez ceci
export-crash = Un problème est survenu pendant l’enregistrement : enregistrez plutôt en .html et signalez-le

timeline = Ce qui se passe, et quand
timeline-nothing = Choisissez une technique et les séances dans « Consultation » ; ici s’affichera ce qui se passe, et quand.
timeline-sessions = Séances
timeline-redness = Rougeurs
timeline-visible = Un changement peut se voir
timeline-full = Résultat complet possible
timeline-from = { $when } ou plus tard
timeline-week =
    { $week ->
        [0] début
        [one] semaine { $week }
       *[other] semaine { $week }
    }
timeline-weeks = semaines { $low }–{ $high }
timeline-if-needed = { $when }, si besoin
guide-add-ons-here = Peut être associé ici à
yes = Oui
no = Non
screening = Questions de santé
screening-private = Les réponses restent dans cette fenêtre. Elles ne sont ni enregistrées, ni imprimées, ni envoyées.
screening-none = La liste de prix n’a pas de questions de santé. On peut en ajouter sous « screening ».
screening-outcome = Ce qui en découle
screening-answered = Réponses : { $answered } sur { $asked }
screening-practitioner = Le praticien confirme
screening-wait = Pas avant le { $date }, sauf avis contraire du praticien
screening-not-offered = La clinique ne le propose pas dans ce cas ; le praticien décide
screening-confirms = Questions de santé : le praticien confirme d’abord
screening-quote = Le devis dit que le praticien doit confirmer, et rien d’autre.
screening-quote-none = Le devis ne dit rien de ces questions.
screening-clear = Effacer les réponses

explain = D’où vient ce montant
explain-how = Clic droit ou { $keys } : d’où vient ce montant
explain-low = Limite basse
explain-high = Limite haute
explain-source = ligne { $line } de la liste de prix
explain-gone = Le choix a changé ; ce montant n’en fait plus partie
explain-gone-from-list = La liste de prix a changé ; ce montant n’y figure plus
close = Fermer

packages = Forfaits
package-within =
    { $months ->
        [one] sous { $months } mois
       *[other] sous { $months } mois
    }

paying = Paiement
memberships = Adhésions
membership-take = Devis avec { $label }

dates = Dates
dates-choose = Choisir le premier jour
dates-first = à partir du { $day }
dates-none = Pas encore de jour
dates-back = Mois précédent
dates-on = Mois suivant

menu-patient-view = Vue du patient
patient-view = Votre devis
patient-nothing = Votre devis apparaît ici
patient-confirmed = À confirmer par le praticien

budget-fit = Adapter à un budget
budget = Budget
budget-how = Les meilleurs plans qui ne coûtent pas plus, et le plus proche au-dessus. Jamais moins de séances que la clinique n’en conseille
budget-keep-technique = Garder la technique : { $technique }
budget-keep-sessions = Garder { $sessions }
budget-show = Voir ce qui convient
budget-show-nearest = Voir le plus proche
budget-odd = Écrivez un montant, par exemple { $example }
amount-unclear = « { $typed } » peut vouloir dire { $one } ou { $other }. Écrivez le montant voulu
budget-none = Rien ne convient pour { $budget }
budget-above = Le plus proche au-dessus est { $plan }, { $over } de plus que le budget
budget-least = La clinique conseille au moins { $sessions }
budget-open = Le plus proche est { $plan } : { $price }, encore sans limite haute
budget-fitted =
    { $count ->
        [one] { $count } plan convient pour { $budget }
       *[other] { $count } plans conviennent pour { $budget }
    }

discount-by-hand = Remise manuelle
discount-change = Modifier la remise
discount-most = La liste de prix permet au plus { $limit }
discount-how-much = Combien
discount-percent = Pourcentage
discount-amount = Montant
discount-reason = Raison, pour le devis
discount-give = Appliquer la remise
discount-remove = Retirer la remise
discount-odd = Écrivez un pourcentage jusqu’à 100, par exemple 10
discount-no-reason = Écrivez la raison ; elle figure sur le devis
discount-above = C’est plus que ce que permet la liste de prix : au plus { $limit }

estimate-per-session = { $price } par séance en moyenne, tout compris
estimate-per-session-ends = En moyenne, tout compris : { $low } par séance avec { $few }, { $high } avec { $many }

quote-opened = Le devis { $reference } du { $date } est ouvert
quote-opened-missing = Absent de la liste de prix : { $names }
quote-opened-list = Il a été fait avec la liste « { $list } », à choisir sous « Plus »
quote-opened-name-cut = Seuls les { $count } premiers caractères du nom sont repris
quote-opened-total = Prix du devis : { $before } ; aux prix d’aujourd’hui, { $now }
quote-foreign = { $name } n’est pas un devis de Needlepoint
quote-foreign-remedy = Ouvrez un devis enregistré ici en PDF ou HTML, ou une liste de prix qui se termine par .ron. Rien n’a changé
quote-damaged = Le devis dans { $name } est illisible
quote-damaged-remedy = Prenez le fichier tel qu’il a été enregistré. Rien n’a changé
quote-newer = { $name } a été créé avec une version plus récente de Needlepoint
quote-newer-remedy = Ouvrez-le avec cette version. Rien n’a changé

# A price list of one’s own, begun from a sample.
menu-begin-list = Commencer votre liste de prix…
begin-list = Commencer votre liste de prix
begin-list-how = Le nom et le pays suffisent. Tous les prix sont ceux d’un exemple, et signalés comme tels, tant que vous ne les changez pas.
begin-list-clinic = Nom de la clinique
begin-list-country = Pays
begin-list-follows = Langue : { $language }. Monnaie : { $currency }. Les deux se changent dans la liste.
begin-list-where = Elle est enregistrée sous { $path }
begin-list-do = Commencer
begin-list-no-name = Écrivez le nom de la clinique
message-list-begun = { $name } est commencée et ouverte
message-list-begun-next = Ouvrez-la dans un éditeur de texte et changez les prix : à chaque enregistrement, cette fenêtre les reprend. « Prix d’exemple » s’affiche partout tant que vous n’avez pas supprimé la ligne « sample: true »

# Countries that it may be begun for.
country-GB = Royaume-Uni
country-IE = Irlande
country-US = États-Unis
country-CA = Canada
country-DE = Allemagne
country-AT = Autriche
country-CH = Suisse
country-LI = Liechtenstein
country-FR = France
country-GP = Guadeloupe
country-MQ = Martinique
country-RE = La Réunion
country-GF = Guyane française
country-YT = Mayotte
country-MC = Monaco
country-BE = Belgique
country-LU = Luxembourg
country-ES = Espagne
country-IT = Italie
country-SM = Saint-Marin
country-VA = État de la Cité du Vatican
country-PL = Pologne
country-PT = Portugal
country-BR = Brésil
