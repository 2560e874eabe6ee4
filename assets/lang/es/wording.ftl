# Words: one for each thing.
# session = sesión
# course of sessions = serie de sesiones
# area = zona
# technique = técnica
# add-on = complemento
# unit = unidad
# package = paquete
# fee = cargo (of a membership: cuota)
# discount = descuento
# surcharge = recargo
# deposit = anticipo
# instalment = pago
# membership = membresía
# special price = precio especial
# price list = lista de precios
# patient = paciente
# clinic = clínica
# estimate = presupuesto (the quote too)
# range = intervalo

# How numbers are put together.
money-range = { $low }{ "\u202F" }–{ "\u202F" }{ $high }
money-range-off = { $low }{ "\u00A0" }a{ "\u00A0" }{ $high }
money-either = { $low } o bien{ "\u00A0" }{ $high }
money-from = desde{ "\u00A0" }{ $low }
money-or-more = { $amount } o más
money-depends-on-price = según el precio
money-depends-on-choice = según lo que se decida
percent = { $number }{ "\u00A0" }%

# Sessions.
sessions-exactly =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
sessions-between = de { $low } a { $high } sesiones
sessions-or =
    { $high ->
        [8] { $low } u { $high } sesiones
        [11] { $low } u { $high } sesiones
        [one] { $low } o { $high } sesión
       *[other] { $low } o { $high } sesiones
    }
sessions-either = { $counts } sesiones
units-exactly =
    { $count ->
        [one] { $count } unidad
       *[other] { $count } unidades
    }
units-between = de { $low } a { $high } unidades
units-named = { $count } × { $unit }
units-named-between = de { $low } a { $high } × { $unit }
units-measured = { $count }{ "\u00A0" }{ $unit }
units-measured-between = de { $low } a { $high }{ "\u00A0" }{ $unit }
singles-exactly =
    { $count ->
        [one] a una sesión suelta
       *[other] a { $count } sesiones sueltas
    }
singles-as-many = al mismo número de sesiones sueltas
singles-either =
    { $high ->
        [8] a { $low } u { $high } sesiones sueltas
        [11] a { $low } u { $high } sesiones sueltas
        [one] a { $low } o { $high } sesión suelta
       *[other] a { $low } o { $high } sesiones sueltas
    }

# A line: what it comes to, how it is counted.
price-on-request = a consultar
price-on-request-plus = a consultar, más { $rest }
treatment-on-request = El precio de { $treatment } se indica en la consulta. El resto cuesta { $rest }.
unpriced-course = o como serie de { $count } sesiones, a un precio que se indica en la consulta
unpriced-percent-off = { $percent } menos que otras tantas sesiones sueltas
unpriced-pay-for =
    { $count ->
        [one] al precio de { $count } sesión suelta
       *[other] al precio de { $count } sesiones sueltas
    }
counted-once = se cobra una vez
counted-included = incluido
counted-singles =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones sueltas
    }
counted-course = serie de { $sessions } sesiones
counted-courses = { $times } series de { $sessions } sesiones
counted-plus-singles =
    { $count ->
        [one] { $courses } + { $count } suelta
       *[other] { $courses } + { $count } sueltas
    }
counted-either = { $low }, o bien { $high }
counted-some = { $counted }, según lo que se decida
counted-lower-only = { $counted } en el total inferior, nada en el superior
counted-higher-only = nada en el total inferior, { $counted } en el superior
counted-special =
    { $count ->
        [one] { $count } sesión al precio especial «{ $label }»
       *[other] { $count } sesiones al precio especial «{ $label }»
    }
counted-special-course = { $course } al precio especial «{ $label }»
counted-special-after-course =
    { $count ->
        [one] { $count } sesión al precio especial «{ $label }» ({ $condition })
       *[other] { $count } sesiones al precio especial «{ $label }» ({ $condition })
    }
counted-member-held = { $count } × dentro de la cuota de «{ $label }»
counted-by-tier =
    { $count ->
        [one] { $count } sesión con descuento por cantidad
       *[other] { $count } sesiones con descuento por cantidad
    }
counted-each-session = { $price } por sesión
counted-each-of-sessions =
    { $count ->
        [one] { $price } por { $count } sesión
       *[other] { $price } cada una, por { $count } sesiones
    }
counted-each-of-range = { $price } cada una, de { $low } a { $high } sesiones
line-credit = { $fee }, importe descontado del total
counted-yearly = una vez al año
counted-credit-within =
    { $count ->
        [one] si la primera sesión es en un plazo de { $count } día desde la fecha de emisión
       *[other] si la primera sesión es en un plazo de { $count } días desde la fecha de emisión
    }
counted-credit-if-booked = si se reserva mientras estos precios sean válidos
counted-credit-if-booked-within =
    { $count ->
        [one] si se reserva en un plazo de { $count } día desde la fecha de emisión
       *[other] si se reserva en un plazo de { $count } días desde la fecha de emisión
    }
line-manual-discount = Descuento
counted-each-area =
    { $count ->
        [one] { $price } por zona y sesión
       *[other] { $price } por zona y sesión, { $count } en total
    }
counted-each-area-range = { $price } por zona y sesión, de { $low } a { $high } en total
counted-percent = { $percent } del precio del tratamiento
counted-percent-of-sessions =
    { $count ->
        [one] { $percent } del precio del tratamiento, por { $count } sesión
       *[other] { $percent } del precio del tratamiento, por { $count } sesiones
    }
counted-percent-of-range = { $percent } del precio del tratamiento, de { $low } a { $high } sesiones
counted-by-hand = descontado por la clínica
counted-percent-by-hand = { $percent } sobre los conceptos anteriores, { $reason }
counted-in-package = { $count } × { $what }
package-add-on-each-session = { $add-on } en cada sesión
package-add-on-once = { $add-on } una vez
package-any-technique = una técnica a elegir
package-any-area = una zona a elegir
package-one-of = { $either } (a elegir)
counted-priced = { $counted } ({ $price })
price-each = { $price } cada una
counted-units-each = { $units }, { $price } por unidad
counted-units-parts = { $units } ({ $parts })
counted-units-bought = { $units }, que se compran así: { $parts }
counted-percent-of = { $percent } de { $rows }
counted-percent-left = { $percent } de lo que queda de { $rows }
counted-of-all = { $rate } sobre los conceptos anteriores
counted-tax-of = { $rate } sobre { $amount }

# Notices.
notice-sold-together =
    { $count ->
        [one] { $areas }: solo se ofrece como { $offer }
       *[other] { $areas }: solo se ofrecen como { $offer }
    }
notice-brought-along =
    { $count ->
        [one] { $areas }: solo se ofrece junto con { $extra }, que ya está en el plan
       *[other] { $areas }: solo se ofrecen junto con { $extra }, que ya está en el plan
    }
notice-brought-along-several =
    { $count ->
        [one] { $areas }: solo se ofrece junto con { $extra }, que ya están en el plan
       *[other] { $areas }: solo se ofrecen junto con { $extra }, que ya están en el plan
    }
notice-more-of-choice =
    { $count ->
        [one] El precio para { $areas } incluye una zona más, a su elección
       *[other] El precio para { $areas } incluye { $count } zonas más, a su elección
    }
notice-part-of-whole = { $part } forma parte de { $whole }
notice-combination-not-sold =
    { $count ->
        [one] { $sessions } ({ $sizes }): la clínica no ofrece esta combinación, así que no se tiene en cuenta
       *[other] { $sessions } ({ $sizes }): la clínica no ofrece esta combinación, así que no se tiene en cuenta
    }
notice-not-combined = «{ $discount }» no se puede combinar con un descuento mejor
notice-counts-not-sold =
    { $count ->
        [one] { $sessions }: la clínica no ofrece exactamente ese número, así que no se tiene en cuenta
       *[other] { $sessions }: la clínica no ofrece exactamente ese número, así que no se tiene en cuenta
    }
notice-add-on-cut = { $add-on } solo se cobra por las sesiones de este plan
notice-technique-left-out = { $technique } no está en ninguno de los paquetes elegidos y no se ha elegido ninguna zona para esa técnica, así que no se tiene en cuenta
notice-held-once =
    { $count ->
        [one] «{ $membership }» ({ $what }): se cuenta una sola vez para este plan, porque aún no se ha fijado cuánto tiempo pasa entre sesiones; si el plan dura más, puede contarse más veces
       *[other] «{ $membership }» ({ $what }): cada cosa se cuenta una sola vez para este plan, porque aún no se ha fijado cuánto tiempo pasa entre sesiones; si el plan dura más, puede contarse más veces
    }
notice-units-not-sold = { $add-on } en esa cantidad ({ $counts }): la clínica no lo ofrece, así que no se tiene en cuenta
notice-not-as-advised = La clínica recomienda { $advised }; este plan tiene { $planned }
notice-priced-at-consultation =
    { $count ->
        [one] El precio de { $count } concepto se indica en la consulta
       *[other] Los precios de { $count } conceptos se indican en la consulta
    }
notice-sessions-priced-at-consultation =
    { $count ->
        [one] El precio de { $count } sesión se indica en la consulta
       *[other] Los precios de { $count } sesiones se indican en la consulta
    }
notice-sessions-priced-at-consultation-up-to =
    { $count ->
        [one] El precio de un máximo de { $count } sesión se indica en la consulta
       *[other] Los precios de un máximo de { $count } sesiones se indican en la consulta
    }
notice-sessions-priced-at-consultation-between = Los precios de { $low }–{ $high } sesiones se indican en la consulta
notice-applications-priced-at-consultation =
    { $count ->
        [one] El precio de { $count } aplicación de un complemento se indica en la consulta
       *[other] Los precios de { $count } aplicaciones de complementos se indican en la consulta
    }
notice-applications-priced-at-consultation-up-to =
    { $count ->
        [one] El precio de un máximo de { $count } aplicación de un complemento se indica en la consulta
       *[other] Los precios de un máximo de { $count } aplicaciones de complementos se indican en la consulta
    }
notice-applications-priced-at-consultation-between = Los precios de { $low }–{ $high } aplicaciones de complementos se indican en la consulta
notice-code-not-given = El código «{ $code }» no descuenta nada aquí: { $why }
notice-not-given = «{ $label }» no se aplica aquí: { $why }
why-not-unmet = solo { $condition }
why-not-without-day = solo { $condition }, y aún no se ha elegido el primer día
why-not-other-choice = solo con { $only }
why-not-without-treatment = solo con un tratamiento
why-not-course = solo para una serie de { $sessions } sesiones
why-not-below-session = solo si una sesión cuesta { $from } o más
why-not-below-plan = solo a partir de { $from }
why-not-cheaper = sin ello el precio es igual o más bajo
notice-off-later = { $off } se descontará también de los precios que se indiquen en la consulta
notice-by-hand-later = El descuento de la clínica ({ $off }) se aplicará también a los precios que se indiquen en la consulta
notice-credit-later = { $amount } de «{ $fee }» se descontarán de los precios que se indiquen en la consulta
notice-credit-later-open = «{ $fee }» se descontará de los precios que se indiquen en la consulta
reduction = «{ $label }»
reduction-with-rate = «{ $label }» ({ $rate })
notice-course-on-request = También hay una serie de { $count } sesiones ({ $offer }); su precio se indica en la consulta
notice-ends-before-quote = «{ $label }» termina el { $day }, antes que estos precios, válidos hasta el { $until }
notice-for-visits =
    { $count ->
        [one] «{ $label }» vale para { $count } sesión de este plan, solo { $period }
       *[other] «{ $label }» vale para { $count } sesiones de este plan, solo { $period }
    }
notice-for-visits-up-to =
    { $count ->
        [one] «{ $label }» vale solo para sesiones { $period }, y como máximo para { $count } sesión de este plan
       *[other] «{ $label }» vale solo para sesiones { $period }, y como máximo para { $count } sesiones de este plan
    }
notice-sold-on-days = { $sessions }: la clínica solo ofrece ese número si hay bastantes sesiones { $period }; si no, no se tiene en cuenta
notice-credited-if-booked =
    { $count ->
        [one] { $fees } solo se descuenta si se reserva a más tardar el { $day }; si no, el plan cuesta { $total }
       *[other] { $fees } solo se descuentan si se reserva a más tardar el { $day }; si no, el plan cuesta { $total }
    }
notice-credited-if-booked-in-time =
    { $count ->
        [one] { $fees } solo se descuenta si se reserva a tiempo; si no, el plan cuesta { $total }
       *[other] { $fees } solo se descuentan si se reserva a tiempo; si no, el plan cuesta { $total }
    }
notice-credited-if-booked-each = { $fees } solo se descuentan si se reserva a tiempo; sin estos descuentos, el plan cuesta { $total }
credited-if-booked-by = «{ $label }» (a más tardar el { $day })
total-credit = «{ $fee }» ({ $amount })
total-if-booked = Ya descontado, si reserva a más tardar el { $day }: { $credits }
notice-combination-only-special =
    { $count ->
        [one] { $sessions } ({ $sizes }): solo a un precio especial, { $specials }; no se tiene en cuenta
       *[other] { $sessions } ({ $sizes }): solo a un precio especial, { $specials }; no se tiene en cuenta
    }

# Hints.
hint-more-sessions-cheaper = { $sessions } cuestan { $difference } menos que { $than }
hint-more-sessions-same = { $sessions } cuestan lo mismo que { $than }
hint-more-sessions-dearer = { $sessions } cuestan { $difference } más que { $than }
hint-saving = Ahorra { $amount } respecto { $singles }
hint-saving-up-to = Ahorra hasta { $amount } respecto { $singles }
hint-saving-depends = Respecto { $singles }, cuesta entre { $more } más y { $less } menos
hint-more-areas-cheaper = Si añade { $areas }, cuesta { $difference } menos
hint-more-areas-same = Si añade { $areas }, cuesta lo mismo
hint-more-areas-dearer = Si añade { $areas }, cuesta solo { $difference } más
hint-whole-area-cheaper = La zona entera ({ $whole }) cuesta { $difference } menos que { $parts }
hint-whole-area-same = La zona entera ({ $whole }) cuesta lo mismo que { $parts }
hint-whole-area-dearer = La zona entera ({ $whole }) cuesta solo { $difference } más que { $parts }
hint-technique-includes-cheaper = { $technique } incluye { $add-on } y cuesta { $difference } menos
hint-technique-includes-same = { $technique } incluye { $add-on } y cuesta lo mismo
hint-technique-includes-dearer = { $technique } incluye { $add-on } y cuesta solo { $difference } más
hint-as-package = Con el paquete «{ $package }», lo mismo cuesta { $difference } menos
hint-package-apart = Sin el paquete «{ $package }», lo mismo cuesta { $difference } menos
hint-two-plans = Dos planes, { $longer } y { $shorter }, cuestan { $difference } menos que uno
hint-membership-pays-off = Con la membresía «{ $membership }» cuesta { $difference } menos, incluso contando lo que cuesta la membresía
hint-discount-begins = «{ $discount }» empieza el { $day }: entonces cuesta { $difference } menos
hint-discount-ends = «{ $discount }» termina el { $day }: después cuesta { $difference } más

# Why a total is a range.
cause-size = el tamaño de la zona ({ $area })
cause-sessions-either =
    { $high ->
        [8] según hagan falta { $low } u { $high } sesiones
        [11] según hagan falta { $low } u { $high } sesiones
        [one] según hagan falta { $low } o { $high } sesiones
       *[other] según hagan falta { $low } o { $high } sesiones
    }
cause-sessions-between = el número de sesiones necesarias, de { $low } a { $high }
cause-units = la cantidad necesaria de { $add-on } ({ $units })
cause-visits = el número de sesiones que se hagan { $period }
cause-visits-several = el número de sesiones en los días con precios más bajos
cause-line-price = el precio de { $line }, para el que la clínica indica un mínimo y un máximo
cause-line-open = la clínica solo indica un precio mínimo para { $line }
cause-on-request = el precio de { $line }, que se indica en la consulta

# Why a selection has no price, and what to do.
error-nothing-chosen = Aún no se ha elegido nada
remedy-choose-one-of = Elija entre: { $choices }
remedy-none-to-choose = Quítelo: la lista de precios no tiene ninguno
remedy-nothing-chosen = Elija una técnica y una zona, o un complemento
error-no-technique = No se ha elegido ninguna técnica
error-no-area = No se ha elegido ninguna zona
error-unknown-technique = La lista de precios no tiene la técnica «{ $id }»
error-unknown-area = La lista de precios no tiene la zona «{ $id }»
error-unknown-size = La lista de precios no tiene el tamaño «{ $id }», indicado para { $area }
error-chosen-twice = { $label } se ha elegido dos veces, como «{ $one }» y como «{ $two }»
remedy-chosen-twice = Deje solo una de las dos
error-unknown-membership = La lista de precios no tiene la membresía «{ $id }»
error-unknown-code = La lista de precios no tiene el código «{ $id }»
error-unknown-offer = La lista de precios no tiene la oferta «{ $id }»
error-discount-above-limit = El descuento supera lo que permite la lista de precios
error-discount-not-checkable = Todavía no se sabe el total máximo, así que un porcentaje no se puede comparar con el límite de la lista de precios
error-unknown-concern = La lista de precios no tiene el motivo de consulta «{ $id }»
error-unknown-add-on = La lista de precios no tiene el complemento «{ $id }»
error-unknown-fee = La lista de precios no tiene el cargo «{ $id }»
remedy-unknown-code = Compruebe cómo está escrito o quite el código
remedy-discount-above-limit = Descuente como máximo { $limit }
error-areas-not-sold = { $technique } no se ofrece para { $areas }
remedy-areas-not-sold = Elija otras zonas u otra técnica
error-only-at-special-price = { $technique } para { $areas } solo se ofrece a un precio especial: { $specials }
special-price-for = { $label } ({ $condition })
remedy-only-at-special-price = Indique qué condición se cumple, o elija otras zonas u otra técnica
error-sessions-not-sold =
    { $count ->
        [one] { $technique } para { $areas }: la clínica no ofrece exactamente { $sessions }
       *[other] { $technique } para { $areas }: la clínica no ofrece exactamente { $sessions }
    }
remedy-sessions-not-sold = Elija { $sessions }
remedy-sessions-not-sold-special = Elija { $sessions }, o indique qué condición se cumple: { $specials }
remedy-sessions-not-sold-none = Elija otra técnica u otras zonas
error-add-on-not-sold-alone = { $add-on } no se ofrece sin un tratamiento
remedy-add-on-not-sold-alone = Elija también un tratamiento
error-add-on-sessions-not-sold = { $add-on } no se ofrece para exactamente { $sessions }
remedy-add-on-sessions-not-sold = Elija para ello otro número de sesiones o quítelo
error-add-on-units-not-sold = La clínica no ofrece exactamente { $units } de { $add-on }
remedy-add-on-units-not-sold = Elija otra cantidad o quítelo
error-add-on-by-unit = { $add-on } se cobra por unidad, no por sesión
remedy-add-on-by-unit = Indique cuántas unidades, como en { $example }
error-add-on-not-by-unit = { $add-on } no se cobra por unidad
remedy-add-on-not-by-unit = Quite el número de unidades, como en { $example }
error-unknown-package = La lista de precios no tiene el paquete «{ $id }»
error-package-needs-technique = { $package } deja la técnica abierta, y no se ha elegido ninguna
error-package-needs-area = { $package } deja una zona abierta: elija exactamente una
error-add-on-only-with = { $add-on } solo se ofrece con { $only }
remedy-add-on-only-with = Quite { $add-on } o elija { $only }
error-add-on-only-on = { $add-on } solo se ofrece para { $only }
remedy-add-on-only-on = Quite { $add-on } o elija también { $only }
error-add-on-only-for = { $add-on } solo se ofrece para { $only }
remedy-add-on-only-for = Quite { $add-on } o indique que el paciente viene por { $only }
error-add-on-needs = { $add-on } solo es posible junto con { $other }
remedy-add-on-needs = Elija también { $other } o quite { $add-on }
error-add-ons-exclude = { $add-on } y { $other } no se pueden elegir a la vez
remedy-add-ons-exclude = Elija { $add-on } o { $other }
error-too-many-areas = Hay { $chosen } zonas elegidas, pero un plan admite como máximo { $limit }
error-fewer-than-advised = Para { $technique } la clínica recomienda al menos { $least }; los planes con menos no se muestran
remedy-fewer-than-advised = Elija al menos { $least } o deje abierto el número de sesiones
error-too-many-plans = Podrían encajar más de { $limit } planes
remedy-too-many-plans = Elija una técnica, un número de sesiones o un tamaño
error-too-many-covers = Las ofertas para estas zonas se pueden combinar de demasiadas maneras
remedy-fewer-areas = Elija menos zonas o haga dos planes
error-too-many-combinations = Lo que aún no está decidido puede decidirse de demasiadas maneras
remedy-decide-more = Decida un tamaño o un número de sesiones
error-too-many-extras = Un plan admite como máximo { $limit } complementos, paquetes y cargos, pero este tiene { $chosen }
remedy-two-plans = Elija menos o haga dos planes
error-overflow = Un importe es demasiado grande para calcularlo
remedy-overflow = Compruebe si en la lista de precios hay un precio con demasiadas cifras

# Where an amount came from. Each is what an amount is for, or how it came about.
step-total = Total
step-single = 1 sesión
step-treatments = Los tratamientos juntos
step-base = En conjunto
step-part = Parte de «{ $line }»
step-share = Su parte de «{ $line }»
step-part-of = corresponde a { $these } de un total de { $all }
step-included-tax = { $tax } en el total
step-total-with = Total con ello
step-total-before = Total antes
step-width = Del importe inferior al superior
step-total-low = Importe inferior del total
step-total-high = Importe superior del total
step-per-session = Promedio por sesión
step-difference = Diferencia
step-total-then = Total de ese modo
step-total-now = Total con lo elegido ahora
step-total-sessions = Total con { $sessions }
step-as-you-go = Total si no se reservan todas las sesiones juntas
step-booked-first = { $sessions } al principio
step-added-later = { $sessions } más adelante
step-above-budget = Por encima del importe máximo
step-budget = Importe máximo
step-given = como se ha indicado
step-shared = { $of } repartido entre { $sessions }
step-saving = Ahorro frente a sesiones sueltas
step-as-singles = Como sesiones sueltas
step-as-chosen = Tal como se eligió
step-taxes = { $tax } en todos los tipos
step-open = abierto
step-rounded = redondeado
step-stated = según la lista de precios
step-stated-lower = el importe inferior de { $price }
step-stated-upper = el importe superior de { $price }
step-stated-from = según la lista de precios, { $price }
step-stated-open = según la lista de precios, { $price }, sin máximo
step-stated-on-request = se indica en la consulta
step-stated-included = incluido
step-included-in = parte de { $what }
step-included-in-package = parte del paquete
step-not-bought = no se incluye en este total
step-as-before = véase arriba
step-sum = suma de { $count } importes
step-sum-of-known = suma de { $count } importes, hasta donde tienen precio
step-sum-open = { $count } importes, de los que uno no tiene máximo o aún no tiene precio
step-each-area = { $areas } zonas con { $sessions }, { $units } en total
step-package = por { $contents }
step-times = { $times } veces { $of }
step-units-times = { $times } × { $units }
step-percent-off = { $of } menos { $percent }
step-amount-off = { $of } menos { $amount }
step-volume-price = { $of } menos { $percent }, a partir de { $sessions }
step-pay-for =
    { $count ->
        [one] por el precio de { $count } sesión
       *[other] por el precio de { $count } sesiones
    }
step-pay-for-units = por el precio de { $units }
step-percent-of = { $percent } de { $of }
step-percent-of-sessions = { $percent } de { $of }, por { $part } de { $whole } sesiones
step-take-percent = { $percent } menos sobre { $of }
step-for-visits = por { $part } de { $whole } sesiones, solo { $period }
step-for-some-visits = por las sesiones { $period }
step-tax-within = { $percent } de impuesto dentro de { $of }
step-take = { $amount } menos
step-take-each = { $amount } menos en cada una de { $count } sesiones
step-band-session = porque una sesión cuesta { $from } o más
step-band-plan = porque suma { $from } o más
step-not-more = pero no más que el propio importe
step-surcharge-share = Su parte del recargo
step-credit-full = todo el importe, { $of }
step-credit-amount = { $amount } de { $of }
step-without-price = sin lo que todavía no tiene precio
step-deposit = Anticipo al reservar
step-not-due = con este total no hay que pagarlo
step-deposit-all = todo, ya que { $amount } sería más
step-deposit-most = lo máximo que se pide
step-above = porque el total supera { $above }
step-instalments = En { $count } pagos
step-instalment = Pago { $number }
step-instalments-from = Pagos { $first } a { $last }
step-instalment-each = Cada uno
step-in-parts = { $of } en { $count } partes iguales
step-in-parts-larger = { $of } en { $count } partes, con su parte de los { $left } que sobran
step-in-parts-smaller = { $of } en { $count } partes, sin nada de los { $left } que sobran
step-in-parts-open = en { $count } partes iguales
step-not-above = no se ofrece, porque el total no supera { $above }
step-membership-net = { $label }: lo que ahorra menos lo que cuesta
step-membership-saving = Lo que ahorra «{ $label }»
step-membership-total = Total con «{ $label }»
step-membership-cost = Lo que cuesta «{ $label }»
step-membership-fees = Cuotas
step-membership-fee = Una cuota
step-membership-set-up = Cuota de inscripción
step-fees-months =
    { $count ->
        [one] { $count } mes a { $of }
       *[other] { $count } meses a { $of }
    }
step-fees-years =
    { $count ->
        [one] { $count } año a { $of }
       *[other] { $count } años a { $of }
    }
step-fees-shortest = la duración mínima
step-fees-plan = mientras dura el plan
step-fee-always = siempre se cobra
step-fee-new-clients = se cobra a pacientes nuevos
step-fee-chosen = porque se ha elegido

# When the sessions are.
calendar-session = Sesión { $number }: { $what }
calendar-session-if-needed = Sesión { $number }, si hace falta: { $what }
calendar-days-between = entre el { $from } y el { $to }
calendar-days-open = día por acordar
calendar-minutes =
    { $count ->
        [one] aproximadamente { $count } minuto
       *[other] unos { $count } minutos
    }
calendar-minutes-between = unos { $low } a { $high } minutos
calendar-course = La serie de { $count } sesiones ({ $offer })
calendar-course-if-bought = La serie de { $count } sesiones ({ $offer }), si la contrata,
calendar-package = El paquete «{ $package }»
calendar-course-end = { $course } debe utilizarse a más tardar el { $date }
calendar-fee-due-again = { $fee } se paga cada año: de nuevo el { $date }, y la última sesión puede ser posterior
calendar-start-outside-quote = La primera sesión queda fuera de los días en que se puede reservar a estos precios, del { $from } al { $until }
calendar-course-may-end-before = { $course } vale hasta el { $date }, pero su última sesión puede caer más tarde, hasta el { $last }
calendar-course-ends-before = { $course } vale hasta el { $date }, pero su última sesión no puede ser antes del { $last }

# How it may be paid.
deposit-due = Anticipo al reservar, incluido en el total: { $amount }
deposit-due-percent = Anticipo al reservar, incluido en el total: { $percent } del total ({ $amount })
deposit-up-to = Anticipo al reservar, incluido en el total: hasta { $amount }
deposit-above = Anticipo al reservar, incluido en el total: { $amount } si el total supera { $above }
deposit-open = Anticipo al reservar, incluido en el total: { $percent } del total
deposit-open-from = Anticipo al reservar, incluido en el total: { $percent } del total, como mínimo { $least }
deposit-open-above = Anticipo al reservar, incluido en el total: { $percent } del total, si supera { $above }
instalments-group = { $count } × { $amount }
instalments-exact = En { $count } pagos: { $parts }; { $total } en total
instalments-between = En { $count } pagos: desde { $low } ({ $low-total } en total) hasta { $high } ({ $high-total } en total)
instalments-from = En { $count } pagos: desde { $parts } ({ $total } en total)
instalments-up-to = En { $count } pagos si el total supera { $above }: hasta { $parts } ({ $total } en total)
instalments-open = En { $count } pagos; sus importes se indican con el precio
instalments-above = En { $count } pagos si el total supera { $above }

# Whether a membership is worth it.
membership-pays-off = { $label }: cuesta { $cost } y ahorra { $saving } en este plan, { $net } más de lo que cuesta
membership-costs-more = { $label }: cuesta { $cost } y ahorra { $saving } en este plan, { $net } menos de lo que cuesta
membership-depends = { $label }: cuesta { $cost } y ahorra { $saving } en este plan, entre { $more } menos y { $less } más de lo que cuesta
membership-open = { $words }; no se sabe aún cuánto ahorra como máximo

# For whom and when something is given.
condition-member = con la membresía «{ $membership }»
condition-new-clients = para pacientes nuevos
condition-returning-clients = para pacientes que ya han venido
condition-code = con el código «{ $code }»
condition-after-course = después de una serie de { $sessions } sesiones
condition-after-session = después de una primera sesión
condition-between = del { $from } al { $until }
condition-from = a partir del { $from }
condition-until = hasta el { $until }
condition-weekdays = si la primera sesión cae en { $days }
condition-visits = para sesiones { $period }
weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo

# How long something lasts, in texts about what to expect.
guide-days =
    { $count ->
        [one] un día
       *[other] { $count } días
    }
guide-days-between = { $low } a { $high } días
guide-weeks =
    { $count ->
        [one] una semana
       *[other] { $count } semanas
    }
guide-weeks-between = { $low } a { $high } semanas
guide-months =
    { $count ->
        [one] un mes
       *[other] { $count } meses
    }
guide-months-between = { $low } a { $high } meses
guide-add-on = { $add-on }: { $reason }
guide-not-approved = Textos aún no aprobados por la clínica
guide-approved = Textos aprobados por { $name }
guide-no-advice = Esto no es un consejo médico; decide el profesional que le atiende

list-ended = «{ $list }» terminó el { $date }; ahora está vigente «{ $next }»

# What a session costs here: the least to the most single price of the list.
guide-session-costs = En esta clínica una sesión cuesta { $price }, según la zona y la técnica.
guide-session-costs-same = En esta clínica una sesión cuesta { $price }.
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
        [one] porque se trata { $count } zona o más
       *[other] porque se tratan { $count } zonas o más
    }
why-not-few-areas =
    { $count ->
        [one] solo a partir de { $count } zona
       *[other] solo a partir de { $count } zonas
    }

# Fees of a membership: how often they are due, and what it costs whoever has it.
membership-every-week = { $fee } a la semana
membership-every-two-weeks = { $fee } cada dos semanas
membership-every-quarter = { $fee } al trimestre
membership-held-in-all = { $count } × { $what } dentro de la cuota para todo el plan
membership-held-week = { $count } × { $what } a la semana dentro de la cuota
membership-held-two-weeks = { $count } × { $what } cada dos semanas dentro de la cuota
membership-held-month = { $count } × { $what } al mes dentro de la cuota
membership-held-quarter = { $count } × { $what } al trimestre dentro de la cuota
membership-held-year = { $count } × { $what } al año dentro de la cuota
membership-any-treatment = tratamiento a elegir
membership-from = { $label }: cuesta { $cost } y ahorra { $saving } en este plan
membership-on-request = { $label }: ahorra { $saving } en este plan; la cuota se indica en la consulta
member-fees = { $label }: cuesta { $cost } durante este plan ({ $terms }); no está incluida en el total
member-fees-terms = { $label }: cuesta { $terms }; no está incluida en el total
member-terms-noted = { $terms }; { $note }
member-fees-on-request = { $label }: la cuota se indica en la consulta; no está incluida en el total
member-fees-on-request-noted = { $label }: la cuota se indica en la consulta y no está incluida en el total; { $note }
step-fees-weeks =
    { $count ->
        [one] { $count } semana a { $of }
       *[other] { $count } semanas a { $of }
    }
step-fees-two-weeks = { $count } veces { $of }, cada dos semanas
step-fees-quarters =
    { $count ->
        [one] { $count } trimestre a { $of }
       *[other] { $count } trimestres a { $of }
    }

# A plan whose sessions are not booked together.
as-you-go = Es el precio si todas las sesiones se reservan juntas. Con { $first } ahora y otras más adelante, el total puede llegar a { $amount } con los precios de hoy, y a más si suben los precios
as-you-go-open = Es el precio si todas las sesiones se reservan juntas. Con { $first } ahora y otras más adelante, no se puede indicar un máximo

# The first lines of a new price list.
new-list-head =
    LISTA DE PRECIOS: { $clinic }.

    Los precios son los de una muestra hasta que usted los cambie:
    1. Complete los datos de la clínica: quite las dos barras delante de una línea y escriba los suyos.
    2. Revise los precios. Cada número se cambia por separado.
    3. Cuando todos los precios sean suyos, borre la línea "sample: true".

    Lo que sigue a dos barras es una nota para usted; Needlepoint no la lee.
    Los textos van entre comillas rectas, los números no; cada entrada termina con una coma.
    Los importes llevan punto, no coma: 149.90. Las palabras antes de los dos puntos quedan en inglés.
