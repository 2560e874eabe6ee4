# The words of the command line.
cli-sample = Precios de muestra, inventados: no son para pacientes

# An estimate.
cli-low = desde
cli-high = hasta
cli-open = abierto
cli-on-request = a consultar
cli-total = Total
cli-tax-included = incluye { $tax } { $rate }
cli-why = Por qué es un intervalo
cli-as-you-go = Reserva
cli-payment = Pago
cli-memberships = Membresías
cli-calendar = Fechas
cli-notices = A tener en cuenta
cli-hints = Sugerencias

# What can be chosen.
cli-lists = Listas de este archivo
cli-list-from = desde el { $from }
cli-list-until = hasta el { $until }
cli-list-between = del { $from } al { $until }
cli-techniques = Técnicas
cli-areas = Zonas
cli-sizes = Tamaños
cli-concerns = Motivos de consulta
cli-offers = Ofertas
cli-packages = Paquetes
cli-add-ons = Complementos
cli-special-prices = Precios especiales
cli-fees = Cargos
cli-included = incluido
cli-price-for = { $sessions }: { $price }
cli-price-and = { $price } ({ $also })
cli-tier = a partir de { $sessions }: { $percent } menos cada una
cli-any-other-area = cualquier otra zona
cli-any-of-areas = { $count } zonas a elegir ({ $areas })
cli-per-session = por sesión
cli-per-area = por zona y sesión
cli-percent-of-treatment = { $percent } del tratamiento
cli-per-plan = una vez por plan
cli-per-unit = por unidad
cli-per-named-unit = por { $unit }
cli-off-single = { $off } menos que la sesión suelta
cli-off-course = { $off } menos que el precio de la serie
cli-special-once = una vez
cli-special-times =
    { $count ->
        [one] una vez
       *[other] { $count } veces como máximo
    }
cli-fee-surcharge = { $percent } sobre todo lo demás
cli-fee-credited = se descuenta
cli-fee-always = siempre se cobra
cli-fee-new-clients = se cobra a pacientes nuevos
cli-fee-chosen = se cobra si se elige
cli-discounts = Descuentos
cli-every-once = { $fee } una vez
cli-every-month = { $fee } al mes
cli-every-year = { $fee } al año
cli-at-least-months =
    { $count ->
        [one] { $count } mes como mínimo
       *[other] { $count } meses como mínimo
    }
cli-set-up = { $amount } de inscripción
cli-off = { $off } menos
cli-off-session = { $off } menos por sesión
cli-off-plan = { $off } menos en el plan
cli-off-from = desde { $price }: { $off }
cli-stacks = además de otros descuentos
cli-only-with = solo con { $what }
cli-needs = necesita { $what }
cli-excludes = no con { $what }
cli-included-with = incluido con { $what }
cli-package = { $price } ({ $contents })
cli-fee-credited-part = se descuenta { $part }
cli-amount-too-large = El importe es mayor de lo que puede ser un precio
cli-amount-too-large-remedy = Compruebe que no le sobren cifras
cli-discount-amount = El descuento tiene más decimales que la moneda
cli-discount-amount-remedy =
    { $count ->
        [0] Escríbalo sin decimales
        [one] Escríbalo con { $count } decimal como máximo
       *[other] Escríbalo con { $count } decimales como máximo
    }

# Where an amount came from.
cli-at-low-end = En el importe inferior
cli-at-high-end = En el importe superior
cli-of-them = de ellas, { $count } { $period }
cli-line = línea { $line }
cli-no-such-line = El presupuesto no tiene la línea «{ $id }»
cli-remedy-after-course = { $remedy }; una serie ya hecha se indica con { $flags }

# What fits a budget.
cli-fit-plans = Hasta { $budget }
cli-fit-none = Ningún plan cuesta { $budget } o menos
cli-fit-above = Lo más cercano por encima
cli-fit-open = Aún sin máximo, así que puede costar más de { $budget }
cli-fit-left = sobran { $amount }
cli-fit-over = { $amount } de más
cli-fit-exactly = exacto
cli-fit-dearer = +{ $amount }
cli-fit-cheaper = −{ $amount }
cli-budget-amount = El importe máximo no es una cantidad en la moneda de la lista de precios
cli-budget-amount-remedy =
    { $count ->
        [0] Escríbalo sin decimales, por ejemplo 900
        [one] Escríbalo con { $count } decimal como máximo, por ejemplo 900
       *[other] Escríbalo con { $count } decimales como máximo, por ejemplo 900
    }

# A discount by the number of areas.
cli-off-from-areas =
    { $count ->
        [one] desde { $count } zona: { $off }
       *[other] desde { $count } zonas: { $off }
    }
