# The letter's head.
quote-title = Su presupuesto estimado de microneedling
quote-title-fixed = Su presupuesto de microneedling
quote-file-title = { $title }, { $clinic }
quote-reference = Presupuesto { $reference }
quote-valid-until = reservar a más tardar el { $date }
quote-prepared-for = Preparado para { $patient }
quote-sample = Precios de muestra: estas cifras son inventadas. No es un presupuesto real.

# The amount in a sentence. What is paid stands after it, in large type.
quote-lead-exact = En total paga
quote-lead-exact-tax = En total, { $tax } incluido, paga
quote-lead-between = En total paga entre
quote-lead-between-tax = En total, { $tax } incluido, paga entre
quote-lead-from = En total paga como mínimo
quote-lead-from-tax = En total, { $tax } incluido, paga como mínimo
quote-lead-on-request = La clínica le indica el precio
quote-lead-rest-exact = La clínica le indica el precio de { $treatment } en la consulta. Por el resto paga
quote-lead-rest-between = La clínica le indica el precio de { $treatment } en la consulta. Por el resto paga entre
quote-lead-rest-from = La clínica le indica el precio de { $treatment } en la consulta. Por el resto paga como mínimo
quote-amount-between = { $low } y { $high }
quote-amount-on-request = en la consulta
quote-plus-unpriced =
    { $count ->
        [one] más { $count } concepto cuyo precio se indica en la consulta
       *[other] más { $count } conceptos cuyo precio se indica en la consulta
    }
quote-plus-unpriced-sessions =
    { $count ->
        [one] más { $count } sesión cuyo precio se indica en la consulta
       *[other] más { $count } sesiones cuyo precio se indica en la consulta
    }
quote-plus-unpriced-sessions-up-to =
    { $count ->
        [one] más, como máximo, { $count } sesión cuyo precio se indica en la consulta
       *[other] más, como máximo, { $count } sesiones cuyo precio se indica en la consulta
    }
quote-plus-unpriced-sessions-between = más { $low }–{ $high } sesiones cuyo precio se indica en la consulta
quote-plus-unpriced-applications =
    { $count ->
        [one] más { $count } aplicación de un complemento cuyo precio se indica en la consulta
       *[other] más { $count } aplicaciones de complementos cuyo precio se indica en la consulta
    }
quote-plus-unpriced-applications-up-to =
    { $count ->
        [one] más, como máximo, { $count } aplicación de un complemento cuyo precio se indica en la consulta
       *[other] más, como máximo, { $count } aplicaciones de complementos cuyo precio se indica en la consulta
    }
quote-plus-unpriced-applications-between = más { $low }–{ $high } aplicaciones de complementos cuyo precio se indica en la consulta

# Why it is a range.
quote-reasons = Por qué hay una diferencia de { $width }:
quote-reasons-open = Por qué el total todavía no está fijado:
quote-bar = { $low } es la parte segura del importe superior, { $high }. { $reasons }
quote-bar-part = { $amount }: { $reason }.
quote-bar-certain = el importe inferior

# What it is made of.
quote-table = Qué incluye el precio
quote-column-line = Concepto
quote-column-counted = Cómo se calcula
quote-column-price = Precio
quote-total = Total
quote-tax-within = incluye { $tax } { $rate }: { $amount }
quote-tax-within-also = { $tax }{ "\u00A0" }{ $rate }:{ "\u00A0" }{ $amount }
quote-course-note = Serie de { $sessions } sesiones: { $note }
quote-single-note = Sesión suelta: { $note }
quote-discount = Descuento
quote-course-valid =
    { $months ->
        [one] para usar en un plazo de { $months } mes desde la primera sesión
       *[other] para usar en un plazo de { $months } meses desde la primera sesión
    }

# The sessions.
quote-sessions = Sus sesiones
quote-sessions-planned = Previsto: { $sessions }.
quote-sessions-interval = Previsto: { $sessions }, una cada { $weeks }.
quote-weeks =
    { $count ->
        [one] semana
       *[other] { $count } semanas
    }
quote-weeks-between = { $low } a { $high } semanas
quote-technique-about = { $technique }: { $about }.
quote-about = { $about }.
quote-minutes =
    { $minutes ->
        [one] Cada sesión dura aproximadamente { $minutes } minuto.
       *[other] Cada sesión dura unos { $minutes } minutos.
    }
quote-minutes-between = Cada sesión dura unos { $low } a { $high } minutos.
quote-minutes-session = Sesión { $number }: { $length }.
quote-minutes-session-if-needed = Sesión { $number }, si hace falta: { $length }.
quote-minutes-two-sessions = Sesiones { $first } y { $last }: { $length } cada una.
quote-minutes-two-sessions-if-needed = Sesiones { $first } y { $last }, si hacen falta: { $length } cada una.
quote-minutes-sessions = De la sesión { $first } a la { $last }: { $length } cada una.
quote-minutes-sessions-if-needed = De la sesión { $first } a la { $last }, si hacen falta: { $length } cada una.
quote-minutes-visit = La visita dura { $length }.
quote-downtime = El enrojecimiento puede durar { $downtime }.
quote-advised = La clínica recomienda { $sessions }.
quote-advised-for = Para { $concern }, la clínica recomienda { $sessions }.
quote-practitioner-decides = El profesional que le atiende decide con usted cuántas sesiones son adecuadas.
quote-practitioner-advises = El profesional que le atiende puede recomendar más o menos sesiones; lo deciden juntos.
quote-days-suggested = Estos días son una propuesta; se fijan al reservar.

# What the amount means.
quote-meaning-range = Qué significa el intervalo de precios
quote-meaning-amount = Qué significa este importe
quote-means-exact = Es el precio de este plan.
quote-means-exact-choice = Es el precio de este plan, elija lo que elija.
quote-means-between = Si reserva este plan completo, paga un importe entre el inferior y el superior. Cuando decida con la clínica lo que aún queda abierto, habrá un solo precio.
quote-means-sessions = El importe inferior es para { $low }; el superior, para { $high }.
quote-means-least = Este importe es para { $sessions }.
quote-means-as-you-go = Si reserva { $first } ahora y añade otras más adelante, el total puede llegar a { $amount } a los precios de hoy, y a más si suben los precios.
quote-means-as-you-go-open = Si reserva { $first } ahora y añade otras más adelante, no se puede indicar un máximo.
quote-means-beyond = La clínica recomienda hasta { $sessions }; las que no están en este plan no se incluyen en el importe.
quote-means-later = Las sesiones que añada después se cobran a los precios del día en que las añada.
quote-means-on-request = La clínica le indica el precio en la consulta, antes de empezar el tratamiento.
quote-means-from = Paga como mínimo este importe. No todos los precios están fijados todavía. Pregunte por los que faltan antes de reservar.
quote-means-rest = Este importe corresponde al resto del plan. La clínica le indica el precio del tratamiento en la consulta, antes de empezar.
quote-estimate = Estos precios valen si reserva a más tardar el { $date }. Esto no es una factura.

# The rest.
quote-payment = Cómo puede pagar
quote-payment-within = Los pagos suman el total: el anticipo está incluido en ellos y no se paga aparte
quote-payment-when = La clínica le dice cuándo y cómo puede pagar
quote-payment-when-rest = La clínica le dice cuándo y cómo puede pagar el resto
quote-payment-when-each = La clínica le dice cuándo y cómo se paga cada importe
quote-notices = Información útil
quote-optional = Opcional (puede prescindir de ello): { $add-ons }
quote-optional-total = Opcional (puede prescindir de ello): { $add-ons }; el total es entonces { $total }
quote-terms = Condiciones de la clínica
quote-footer = Esto no es una factura
quote-page = página { $page } de { $pages }

# What to expect, and what is still to be confirmed.
quote-guide = Qué esperar
quote-guide-general = Información general que la clínica todavía no ha revisado
quote-confirm = Por confirmar
quote-confirm-text = El profesional que le atiende debe confirmar este tratamiento antes de la primera sesión.

# The membership that the patient has.
quote-membership = Su membresía
quote-member = Su membresía «{ $membership }» no está incluida en el total.
quote-member-without = Su membresía «{ $membership }» no está incluida en el total. Sin ella, el total es { $total }.

# Title of a plan with more than needling, or none of it.
quote-title-other = Su presupuesto estimado de tratamiento
quote-title-other-fixed = Su presupuesto de tratamiento
