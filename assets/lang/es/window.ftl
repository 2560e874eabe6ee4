# The words of the window. Short, the desk's own, no exclamation marks, buttons are verbs.

header-sample = Precios de muestra
header-patient = Nombre o referencia del paciente
header-patient-hint = Paciente o referencia
header-patient-short = Paciente
header-new-patient = Nuevo paciente
header-export = Guardar presupuesto
header-exporting = Guardando…

view-consult = Consulta
view-guide = Qué esperar
view-screening = Cuestionario

menu = Más
menu-undo = Deshacer
menu-redo = Rehacer
menu-export-by-path = Escribir dónde guardar…
menu-open-list = Abrir lista de precios…
menu-open-list-by-path = Escribir dónde está la lista de precios…
menu-recent-lists = Listas de precios recientes
menu-palette = Buscar cualquier acción…
card-next = Sección siguiente
card-previous = Sección anterior
sessions-range-how = Mayús y clic: de un número a otro
menu-zoom-in = Más grande
menu-zoom-out = Más pequeño
menu-zoom-reset = Tamaño normal
look-system = Aspecto del sistema
look-light = Aspecto claro
look-dark = Aspecto oscuro
menu-motion-reduce = Reducir el movimiento
menu-motion-usual = Movimiento normal
key-control = Ctrl
key-shift = Mayús
menu-shortcuts = Atajos de teclado
menu-about = Acerca de Needlepoint
about-version = Needlepoint { $version }
about-licence = Licencia: { $licence }
about-parts = Está hecho de estas partes; cada una conserva su propia licencia
tour = Primeros pasos
tour-place = { $step } de { $count }
tour-choose = Elija zonas en el mapa, o escríbalas, y después una técnica. El precio aparece aquí
tour-range = No hace falta decidirlo todo: entonces el precio es un intervalo y se indican los motivos. Haga clic en un importe con una línea de puntos debajo para ver de dónde sale
tour-find = { $find } busca cualquier acción, { $all } muestra los atajos y «Guardar presupuesto» crea el documento que se lleva el paciente
tour-next = Siguiente
tour-done = Listo
tour-never = No volver a mostrar
palette-hint = Escriba qué quiere hacer
palette-nothing = No hay nada con ese nombre
palette-open-again = Abrir { $name }
palette-choose-list = Precios: { $name }
menu-lists = Precios
menu-look = Aspecto
menu-look-system = Sistema
menu-look-light = Claro
menu-look-dark = Oscuro

menu-languages = Idiomas…
languages = Idiomas
languages-window = La ventana
languages-quote = El presupuesto de este paciente
languages-quote-in = Presupuesto en: { $language }
languages-not-read = No se ha podido leer un archivo de idioma de la clínica

optional = opcional
dismiss = Ocultar
cancel = Cancelar

concern = Motivo de consulta
areas = Zonas
area-let-go = Quitar { $area }
map-face = Rostro
map-front = Delante
map-back = Detrás
area-size = Tamaño: { $area }
areas-filter = Buscar una zona
areas-filter-hint = Una zona…
field-full = Aquí no caben más de { $count } caracteres
areas-none-found = Ninguna zona se llama así

technique = Técnica
technique-minutes = { $count } min
technique-minutes-between = { $low }–{ $high } min
technique-session = { $price } por sesión
technique-not-sold = no para estas zonas
technique-special-only = solo a un precio especial

sessions = Sesiones
sessions-less = Una sesión menos
sessions-more = Una sesión más
sessions-from = Sesiones, como mínimo
sessions-from-less = Mínimo: una sesión menos
sessions-from-more = Mínimo: una sesión más
sessions-to-word = a
sessions-to = Sesiones, como máximo
sessions-to-less = Máximo: una sesión menos
sessions-to-more = Máximo: una sesión más
sessions-exactly-mode = Exactas
sessions-open-mode = Por decidir
sessions-no-ladder = Elija una técnica y una zona para ver qué cuesta cada número de sesiones
advice-exactly =
    { $count ->
        [one] { $count } sesión recomendada
       *[other] { $count } sesiones recomendadas
    }
advice-between = { $low } a { $high } recomendadas
advice-weeks-exactly =
    { $count ->
        [one] cada semana
       *[other] cada { $count } semanas
    }
advice-weeks-between = cada { $low }–{ $high } semanas
advice-take = Tomar el número de sesiones que recomienda la clínica
ladder-from = desde
ladder-up-to = – { $high }
ladder-not-sold = no disponible
ladder-or-on-request = o a consultar
ladder-price-and = { $price }, { $also }
ladder-percent-less = −{ $percent }
ladder-step =
    { $count ->
        [one] { $count } sesión, { $price }
       *[other] { $count } sesiones, { $price }
    }
ladder-step-advised =
    { $count ->
        [one] { $count } sesión, { $price }, recomendada
       *[other] { $count } sesiones, { $price }, recomendadas
    }

add-ons = Complementos
add-on-each-session = en cada sesión
add-on-each-area = por zona y sesión
add-on-percent = { $percent } del tratamiento
add-on-once = una vez
add-on-course = { $count } por { $price }
add-on-minutes = { $count } min
add-on-minutes-between = { $low }–{ $high } min
add-on-all-sessions = en todas las sesiones
add-on-some-sessions = en { $count } de { $plan } sesiones
add-on-change-sessions = En cuántas sesiones
add-on-each-unit = por unidad
add-on-each-named-unit = por { $unit }
add-on-units-price = { $units } por { $price }
add-on-units = Cantidad, { $add-on }
add-on-units-less = { $add-on }, una unidad menos
add-on-units-more = { $add-on }, una unidad más
add-on-units-from = { $add-on }, como mínimo
add-on-units-from-less = { $add-on }, mínimo: una unidad menos
add-on-units-from-more = { $add-on }, mínimo: una unidad más
add-on-units-to = { $add-on }, como máximo
add-on-units-to-less = { $add-on }, máximo: una unidad menos
add-on-units-to-more = { $add-on }, máximo: una unidad más
add-on-units-open = Cantidad por decidir
add-on-units-decide = Cantidad exacta

fees = Cargos
client = Este paciente
client-returning = Ya ha venido
client-new = Nuevo
client-code = Código
client-code-unknown = La lista de precios no tiene este código
client-had-course = Ya ha hecho una serie de { $sessions } sesiones de «{ $offer }»
client-had-session = Ya ha hecho una sesión de «{ $offer }»

amount-on-request = a consultar
amount-included = incluido

estimate = Presupuesto
estimate-tax-included = Presupuesto, { $tax } incluido
estimate-tax-added = Presupuesto con { $tax }
estimate-apart = Por qué hay una diferencia de { $amount }:
estimate-open = Aún sin máximo:
estimate-of-which-tax = incluye { $tax } { $rate }
total = Total
hint-show = Ver
forget-unknown = Quitar lo que no está en la lista

option-add = Comparar
option-this = este plan
option-next = Opción siguiente
option-remove-this = Descartar esta opción
option-remove = Descartar
option-empty = Nada todavía
option-no-price = aún sin precio
option-same = cuesta lo mismo
option-difference = { $low } a { $high }

next-anything = Elija zona y técnica
next-area = Ahora elija una zona
next-technique = Ahora elija una técnica
next-then = El precio aparece aquí al momento

message = Mensaje
message-undo = Deshacer
message-open = Abrir
message-show-folder = Mostrar carpeta
message-cleared = Listo para el siguiente paciente
message-restored = Se ha recuperado la última consulta
message-ask-again = Hay que volver a hacer las preguntas de salud
message-begin-anew = Empezar de nuevo
draft-not-kept = Esta consulta no se está guardando: si el programa falla, se pierde
draft-no-place = Otras ocho ventanas guardan la suya: cierre una y vuelva a abrir esta
draft-in-the-way = Hay otro archivo en { $path }: muévalo a otro sitio y vuelva a abrir esta ventana
draft-not-allowed = No se permite usar { $path }: pregunte a la persona encargada de este equipo
draft-system = { $path }: { $reason }. Pregunte a la persona encargada de este equipo
draft-unreadable = No se pudo leer la última consulta
draft-unreadable-where = Empiece de nuevo; su archivo queda apartado hasta el siguiente paciente en { $path }
draft-not-erased = No se ha borrado el último paciente
draft-not-erased-where = Lo que se introdujo sigue en { $path }, que solo esta cuenta puede abrir: borre ese archivo o pregunte a la persona encargada de este equipo. Aquí puede seguir trabajando
crashes = Algo ha fallado en Needlepoint
crashes-what = Un error del propio programa lo interrumpió. No es culpa suya y puede seguir como siempre
crashes-draft-back = Se ha recuperado la consulta que estaba abierta: revísela antes de seguir
crashes-report = Hay un informe en { $folder }. Indica en qué punto del programa ocurrió, sin nombres ni precios. Si vuelve a ocurrir, entregue el informe a la persona encargada de este equipo
crashes-copy = Copiar el informe
crashes-copied = El informe está copiado
crashes-erase = Borrar y no volver a mostrar
crashes-not-erased = No se ha borrado el informe
settings-not-saved = Lo que ajuste vale solo hasta que se cierre esta ventana
message-price-changed = Precio nuevo: { $now } (antes, { $before })
message-price-gone = Esta elección ya no tiene precio (antes, { $before })
message-price-changed-why = La lista de precios se ha guardado con otros precios
message-price-changed-day = Es otro día: ha empezado o terminado un precio o un descuento
list-none-in-force = Hoy no está vigente ninguna lista de este archivo
list-none-in-force-shown = Aun así se muestra «{ $list }»: pregunte a la persona encargada de los precios antes de darlos
list-several-in-force = Hay varias listas vigentes: elija la suya en «Más»
list-gone = El archivo ya no tiene la lista «{ $list }», así que se muestra «{ $next }»
message-list-opened = { $name } está abierta
message-discount-gone = El descuento de { $amount } se ha quitado
message-discount-gone-why = Los precios están ahora en otra moneda; vuelva a introducirlo si todavía se aplica
message-exported = { $name } se ha guardado
message-exported-where = En { $folder }
message-not-exported = El presupuesto no se ha guardado
message-closing = El presupuesto se está guardando todavía: la ventana se cerrará en cuanto termine
message-not-opened = No se ha podido abrir { $name }
message-not-opened-remedy = Está en { $path }; ábralo desde allí

fault-mistakes =
    { $count ->
        [one] { $name } tiene { $count } error
       *[other] { $name } tiene { $count } errores
    }
fault-unreadable = { $name } no se puede leer
fault-old-in-force = Siguen en vigor los precios anteriores. No se ha perdido nada; vuelva a guardar el archivo cuando esté bien
fault-sample-in-force = La ventana muestra en su lugar precios de muestra; no los use en un presupuesto
fault-place = Línea { $line }, columna { $column }
fault-more = Y { $count } más
fault-show = Ver detalles
fault-hide = Ocultar detalles

dialog-path = Ruta
dialog-export = Guardar presupuesto
dialog-export-how = Dónde guardarlo. La extensión del archivo decide el formato: .pdf o .html
dialog-save = Guardar
dialog-list = Abrir lista de precios
dialog-list-how = La lista de precios es un archivo que termina en .ron
dialog-open = Abrir
dialog-overwrite = ¿Reemplazar { $name }?
dialog-overwrite-what = Ya existe un archivo con este nombre
dialog-replace = Reemplazar
dialog-other-name = Elegir otro nombre

storage-not-found = No se ha encontrado { $path }: compruebe la carpeta y el nombre
storage-exists = { $path } ya existe: elija otro nombre
storage-not-allowed = Aquí no se permite escribir { $path }: elija otra carpeta, por ejemplo Documentos
storage-not-readable = No se permite leer { $path }: pregunte a la persona encargada del archivo, o guarde una copia en Documentos
storage-folder = { $path } es una carpeta: elija un archivo de ella
storage-link = { $path } es un enlace: elija el archivo al que lleva u otro nombre
storage-no-ordinary-file = { $path } no es un archivo normal: elija un archivo
storage-too-large = { $path } es demasiado grande: compruebe que es el archivo correcto
storage-not-settings = { $path } no contiene ajustes de este programa: elimínelo
storage-no-settings-folder = Este sistema no indica ninguna carpeta para los ajustes
storage-system = { $path }: { $reason }. Compruebe la unidad o elija otra carpeta
export-unknown-ending = El nombre del archivo debe terminar en .pdf o .html
export-missing-characters = { $count ->
    [one] El PDF no puede mostrar un carácter de este texto: guárdelo con la extensión .html
   *[other] El PDF no puede mostrar { $count } caracteres de este texto: guárdelo con la extensión .html
}
export-typesetting = No se ha podido crear el PDF ({ $reason }). Guárdelo con la extensión .html y comunique esto
export-crash = El programa ha fallado al guardarlo: guárdelo con la extensión .html y comuníquelo

timeline = Qué ocurre y cuándo
timeline-nothing = Elija una técnica y las sesiones en «Consulta»; aquí se verá qué ocurre y cuándo.
timeline-sessions = Sesiones
timeline-redness = Enrojecimiento
timeline-visible = Puede notarse un cambio
timeline-full = Posible resultado completo
timeline-from = { $when } en adelante
timeline-week =
    { $week ->
        [0] inicio
        [one] semana { $week }
       *[other] semana { $week }
    }
timeline-weeks = semanas { $low }–{ $high }
timeline-if-needed = { $when }, si hace falta
guide-add-ons-here = Aquí puede combinarse con
yes = Sí
no = No
screening = Preguntas de salud
screening-private = Las respuestas se quedan en esta ventana. No se guardan, imprimen ni envían.
screening-none = La lista de precios no tiene preguntas de salud. La persona encargada de los precios puede añadirlas en «screening».
screening-outcome = Qué significa
screening-answered = Respuestas: { $answered } de { $asked }
screening-practitioner = Lo confirma el profesional
screening-wait = No antes del { $date }, salvo que el profesional indique otra cosa
screening-not-offered = La clínica no lo ofrece en ese caso; decide el profesional
screening-confirms = Preguntas de salud: primero confirma el profesional
screening-quote = El presupuesto dice «El profesional que le atiende debe confirmar este tratamiento antes de la primera sesión», y nada más.
screening-quote-none = El presupuesto no dice nada de estas preguntas.
screening-clear = Borrar las respuestas

explain = De dónde sale esto
explain-how = Clic derecho o { $keys }: de dónde sale esto
explain-low = Importe inferior
explain-high = Importe superior
explain-source = línea { $line } de la lista de precios
explain-gone = La elección ha cambiado; este importe ya no forma parte de ella
explain-gone-from-list = La lista de precios ha cambiado; este importe ya no figura en ella
close = Cerrar

packages = Paquetes
package-within =
    { $months ->
        [one] en un plazo de { $months } mes
       *[other] en un plazo de { $months } meses
    }

paying = Pago
memberships = Membresías
membership-take = Presupuesto con { $label }

dates = Fechas
dates-choose = Elegir el primer día
dates-first = desde el { $day }
dates-none = Aún sin día
dates-back = Mes anterior
dates-on = Mes siguiente

menu-patient-view = Vista del paciente
patient-view = Su presupuesto
patient-nothing = Aquí aparecerá su presupuesto
patient-confirmed = Pendiente de confirmación por el profesional

budget-fit = Buscar por importe
budget = Importe máximo
budget-how = Los mejores planes que no cuestan más, y el siguiente por encima. Nunca menos sesiones de las que recomienda la clínica
budget-keep-technique = Mantener la técnica: { $technique }
budget-keep-sessions = Mantener { $sessions }
budget-show = Ver lo que encaja
budget-show-nearest = Ver lo más cercano
budget-odd = Escriba un importe, como { $example }
amount-unclear = «{ $typed }» puede ser { $one } o { $other }. Escriba la cantidad correcta
budget-none = Ningún plan cuesta { $budget } o menos
budget-above = Lo más cercano por encima es { $plan }, { $over } más que el importe máximo
budget-least = La clínica recomienda al menos { $sessions }
budget-open = Lo más cercano es { $plan }: { $price }, aún sin máximo
budget-fitted =
    { $count ->
        [one] 1 plan por { $budget } o menos
       *[other] { $count } planes por { $budget } o menos
    }

discount-by-hand = Descuento manual
discount-change = Cambiar el descuento
discount-most = La lista de precios permite como máximo { $limit }
discount-how-much = Cuánto
discount-percent = Porcentaje
discount-amount = Importe
discount-reason = Motivo (figura en el presupuesto)
discount-give = Aplicar descuento
discount-remove = Quitar descuento
discount-odd = Escriba un porcentaje hasta 100, como 10
discount-no-reason = Escriba el motivo; figura en el presupuesto
discount-above = Es más de lo que permite la lista de precios: como máximo { $limit }

estimate-per-session = { $price } por sesión en promedio, todo incluido
estimate-per-session-ends = En promedio, todo incluido: { $low } por sesión con { $few }, { $high } con { $many }

quote-opened = El presupuesto { $reference } del { $date } está abierto
quote-opened-missing = La lista de precios no tiene: { $names }
quote-opened-list = Se hizo con la lista «{ $list }»; puede elegirla en «Más»
quote-opened-name-cut = Del nombre del paciente solo están aquí los primeros { $count } caracteres
quote-opened-total = El presupuesto decía { $before }; con los precios vigentes, { $now }
quote-foreign = { $name } no es un presupuesto de Needlepoint
quote-foreign-remedy = Abra un presupuesto guardado aquí como PDF o HTML, o una lista de precios que acabe en .ron. Nada ha cambiado
quote-damaged = El presupuesto de { $name } no se puede leer
quote-damaged-remedy = Tome el archivo tal como se guardó. Nada ha cambiado
quote-newer = { $name } se hizo con una versión posterior de Needlepoint
quote-newer-remedy = Ábralo con esa versión. Nada ha cambiado

# A price list of one’s own, begun from a sample.
menu-begin-list = Empezar su propia lista de precios…
begin-list = Empezar su propia lista de precios
begin-list-how = Bastan el nombre y el país. Todos los precios son los de una muestra, y así se indica, hasta que usted los cambie.
begin-list-clinic = Nombre de la clínica
begin-list-country = País
begin-list-follows = Idioma: { $language }. Moneda: { $currency }. Ambos se pueden cambiar en la lista.
begin-list-where = Se guarda como { $path }
begin-list-do = Empezar
begin-list-no-name = Escriba el nombre de la clínica
message-list-begun = { $name } está empezada y abierta
message-list-begun-next = Ábrala en un editor de texto y cambie los precios: cada vez que guarde, esta ventana los toma. «Precios de muestra» aparece en todas partes hasta que borre la línea «sample: true»

# Countries that it may be begun for.
country-GB = Reino Unido
country-IE = Irlanda
country-US = Estados Unidos
country-CA = Canadá
country-DE = Alemania
country-AT = Austria
country-CH = Suiza
country-LI = Liechtenstein
country-FR = Francia
country-GP = Guadalupe
country-MQ = Martinica
country-RE = Reunión
country-GF = Guayana Francesa
country-YT = Mayotte
country-MC = Mónaco
country-BE = Bélgica
country-LU = Luxemburgo
country-ES = España
country-IT = Italia
country-SM = San Marino
country-VA = Ciudad del Vaticano
country-PL = Polonia
country-PT = Portugal
country-BR = Brasil
