# The letter's head.
quote-title = Su presupuesto de microneedling
quote-file-title = { $title }, { $clinic }
quote-reference = Presupuesto { $reference }
quote-valid-until = válido hasta el { $date }
quote-prepared-for = Preparado para { $patient }
quote-sample = Precios de muestra: estas cifras son inventadas y no obligan a nadie.

# The amount in a sentence. What is paid stands after it, in large type.
quote-lead-exact = En total paga
quote-lead-exact-tax = En total, { $tax } incluido, paga
quote-lead-between = En total paga entre
quote-lead-between-tax = En total, { $tax } incluido, paga entre
quote-lead-from = En total paga como mínimo
quote-lead-from-tax = En total, { $tax } incluido, paga como mínimo
quote-lead-on-request = El precio se le indica
quote-amount-between = { $low } y { $high }
quote-amount-on-request = en su consulta
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
quote-reasons = A qué se deben los { $width } de diferencia:
quote-reasons-open = Por qué todavía no hay un importe máximo:
quote-bar = De un máximo de { $high }, { $low } son seguros. { $reasons }
quote-bar-part = { $amount }: { $reason }.

# What it is made of.
quote-table = De qué se compone
quote-column-line = Concepto
quote-column-counted = Cómo se cuenta
quote-column-price = Precio
quote-total = Total
quote-tax-within = de los que { $tax } { $rate }: { $amount }
quote-tax-within-also = { $tax } { $rate }: { $amount }
quote-course-note = Bono de { $sessions }: { $note }
quote-course-valid =
    { $months ->
        [one] a utilizar en el plazo de { $months } mes
       *[other] a utilizar en el plazo de { $months } meses
    }

# The sessions.
quote-sessions = Sus sesiones
quote-sessions-planned = Previsto: { $sessions }.
quote-sessions-interval = Previsto: { $sessions }, con un intervalo de { $weeks }.
quote-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
quote-weeks-between = { $low } a { $high } semanas
quote-technique-about = { $technique }: { $about }.
quote-minutes =
    { $minutes ->
        [one] Aproximadamente { $minutes } minuto cada una.
       *[other] Unos { $minutes } minutos cada una.
    }
quote-downtime = El enrojecimiento puede durar: { $downtime }.
quote-advised = La clínica recomienda { $sessions }.
quote-advised-for = Para { $concern }, la clínica recomienda { $sessions }.
quote-practitioner-decides = Su profesional decide con usted cuántas son las adecuadas.

# What the amount means.
quote-meaning-range = Qué significa la horquilla
quote-meaning-amount = Qué significa este importe
quote-means-exact = Es el precio del plan tal como se ha elegido hoy. Solo cambia si cambia el plan.
quote-means-between = Por este plan no paga menos que el importe inferior ni más que el superior. Cuando se decidan los puntos de arriba, será un solo importe.
quote-means-sessions = El importe inferior es para { $low }; el superior, para { $high }.
quote-means-on-request = La clínica le indica el precio en la consulta, antes de empezar el tratamiento.
quote-means-from = Paga como mínimo este importe. Algunos precios todavía no están fijados; pregunte por ellos antes de empezar el tratamiento.
quote-estimate = Esto es un presupuesto estimado, no una factura definitiva. Los precios son válidos hasta el { $date }.

# The rest.
quote-payment = Cómo puede pagar
quote-notices = Conviene saber
quote-terms = Condiciones de la clínica
quote-footer = Un presupuesto estimado, no una factura definitiva
quote-page = página { $page } de { $pages }

# What to expect, and what is still to be confirmed.
quote-guide = Qué esperar
quote-confirm = Por confirmar
quote-confirm-text = El profesional debe confirmarlo antes de la primera sesión.
