# Words: one for each thing.
# session = sessão
# course of sessions = ciclo
# area = zona
# technique = técnica
# add-on = complemento
# unit = unidade
# package = pacote
# fee = custo
# discount = desconto
# surcharge = suplemento
# deposit = sinal
# instalment = prestação
# membership = plano de membro
# special price = preço especial
# price list = lista de preços
# patient = paciente
# clinic = clínica
# estimate = orçamento
# range = intervalo de preços

# How numbers are put together.
money-range = { $low }{ "\u202F" }–{ "\u202F" }{ $high }
money-range-off = { $low }{ "\u00A0" }a{ "\u00A0" }{ $high }
money-either = { $low }{ "\u00A0" }ou{ "\u00A0" }{ $high }
money-from = desde{ "\u00A0" }{ $low }
money-or-more = { $amount } ou mais
money-depends-on-price = conforme o preço
money-depends-on-choice = conforme o que se decidir
percent = { $number }%

# Sessions.
sessions-exactly =
    { $count ->
        [one] { $count } sessão
       *[other] { $count } sessões
    }
sessions-between = { $low } a { $high } sessões
sessions-or = { $low } ou { $high } sessões
sessions-either = { $counts } sessões
units-exactly =
    { $count ->
        [one] { $count } unidade
       *[other] { $count } unidades
    }
units-between = { $low } a { $high } unidades
units-named = { $count } × { $unit }
units-named-between = { $low } a { $high } × { $unit }
units-measured = { $count }{ "\u00A0" }{ $unit }
units-measured-between = { $low } a { $high }{ "\u00A0" }{ $unit }
singles-exactly =
    { $count ->
        [one] ao preço avulso
       *[other] a { $count } sessões avulsas
    }
singles-as-many = ao mesmo número de sessões avulsas
singles-either = a { $low } ou { $high } sessões avulsas

# A line: what it comes to, how it is counted.
price-on-request = sob consulta
price-on-request-plus = sob consulta, mais { $rest }
treatment-on-request = O preço de { $treatment } é indicado na consulta. O resto custa { $rest }.
unpriced-course = ou como ciclo de { $count } sessões, a um preço indicado na consulta
unpriced-percent-off = menos { $percent } do que o mesmo número de sessões avulsas
unpriced-pay-for =
    { $count ->
        [one] ao preço de { $count } sessão avulsa
       *[other] ao preço de { $count } sessões avulsas
    }
counted-once = cobrado uma vez
counted-included = incluído
counted-singles =
    { $count ->
        [one] { $count } sessão
       *[other] { $count } sessões avulsas
    }
counted-course = ciclo de { $sessions } sessões
counted-courses = { $times } ciclos de { $sessions } sessões
counted-plus-singles =
    { $count ->
        [one] { $courses } + { $count } avulsa
       *[other] { $courses } + { $count } avulsas
    }
counted-either = { $low }, ou { $high }
counted-some = { $counted }, conforme o que se decidir
counted-lower-only = { $counted } no total inferior, nada no superior
counted-higher-only = nada no total inferior, { $counted } no superior
counted-special =
    { $count ->
        [one] { $count } sessão ao preço especial «{ $label }»
       *[other] { $count } sessões ao preço especial «{ $label }»
    }
counted-special-course = { $course } ao preço especial «{ $label }»
counted-special-after-course =
    { $count ->
        [one] { $count } sessão ao preço especial «{ $label }» ({ $condition })
       *[other] { $count } sessões ao preço especial «{ $label }» ({ $condition })
    }
counted-member-held = { $count } × com o plano de membro «{ $label }»
counted-by-tier =
    { $count ->
        [one] { $count } sessão com desconto de quantidade
       *[other] { $count } sessões com desconto de quantidade
    }
counted-each-session = { $price } por sessão
counted-each-of-sessions =
    { $count ->
        [one] { $price } por { $count } sessão
       *[other] { $price } cada uma, por { $count } sessões
    }
counted-each-of-range = { $price } cada uma, por { $low } a { $high } sessões
line-credit = { $fee }, valor descontado
counted-yearly = uma vez por ano
counted-credit-within =
    { $count ->
        [one] se a primeira sessão for no prazo de { $count } dia após a data de emissão
       *[other] se a primeira sessão for no prazo de { $count } dias após a data de emissão
    }
counted-credit-if-booked = se reservar enquanto estes preços forem válidos
counted-credit-if-booked-within =
    { $count ->
        [one] se reservar no prazo de { $count } dia após a data de emissão
       *[other] se reservar no prazo de { $count } dias após a data de emissão
    }
line-manual-discount = Desconto
counted-each-area =
    { $count ->
        [one] { $price } por zona e sessão
       *[other] { $price } por zona e sessão, { $count } ao todo
    }
counted-each-area-range = { $price } por zona e sessão, { $low } a { $high } ao todo
counted-percent = { $percent } do preço do tratamento
counted-percent-of-sessions =
    { $count ->
        [one] { $percent } do preço do tratamento, por { $count } sessão
       *[other] { $percent } do preço do tratamento, por { $count } sessões
    }
counted-percent-of-range = { $percent } do preço do tratamento, por { $low } a { $high } sessões
counted-by-hand = concedido pela clínica
counted-percent-by-hand = { $percent } das linhas acima, { $reason }
counted-in-package = { $count } × { $what }
package-add-on-each-session = { $add-on } em cada sessão
package-add-on-once = { $add-on } uma vez
package-any-technique = qualquer técnica
package-any-area = qualquer zona
package-one-of = { $either } (à escolha)
counted-priced = { $counted } ({ $price })
price-each = { $price } cada
counted-units-each = { $units }, { $price } por unidade
counted-units-parts = { $units } ({ $parts })
counted-units-bought = { $units }, a comprar assim: { $parts }
counted-percent-of = { $percent } de { $rows }
counted-percent-left = { $percent } do que resta de { $rows }
counted-of-all = { $rate } das linhas acima
counted-tax-of = { $rate } de { $amount }

# Notices.
notice-sold-together =
    { $count ->
        [one] { $areas }: disponível só como { $offer }
       *[other] { $areas }: disponíveis só como { $offer }
    }
notice-brought-along =
    { $count ->
        [one] { $areas }: disponível só com { $extra }, que já faz parte deste orçamento
       *[other] { $areas }: disponíveis só com { $extra }, que já faz parte deste orçamento
    }
notice-brought-along-several =
    { $count ->
        [one] { $areas }: disponível só com { $extra }, que já fazem parte deste orçamento
       *[other] { $areas }: disponíveis só com { $extra }, que já fazem parte deste orçamento
    }
notice-more-of-choice =
    { $count ->
        [one] O preço para { $areas } inclui mais uma zona à sua escolha
       *[other] O preço para { $areas } inclui mais { $count } zonas à sua escolha
    }
notice-part-of-whole = { $part } faz parte de { $whole }
notice-combination-not-sold =
    { $count ->
        [one] Esta clínica não oferece exatamente { $sessions } ({ $sizes }); essa possibilidade não é considerada
       *[other] Esta clínica não oferece exatamente { $sessions } ({ $sizes }); essa possibilidade não é considerada
    }
notice-not-combined = «{ $discount }» não se acumula com um desconto melhor
notice-counts-not-sold =
    { $count ->
        [one] Esta clínica não oferece exatamente { $sessions }; essa possibilidade não é considerada
       *[other] Esta clínica não oferece exatamente { $sessions }; essa possibilidade não é considerada
    }
notice-add-on-cut = { $add-on } só se cobra pelas sessões deste plano
notice-technique-left-out = { $technique } não está em nenhum dos pacotes escolhidos e não se escolheu nenhuma zona para essa técnica; por isso não é considerada
notice-held-once =
    { $count ->
        [one] «{ $membership }» ({ $what }): contado uma só vez neste plano de tratamento, porque o intervalo entre as sessões ainda não está definido; se o tratamento durar mais tempo, pode ser contado mais vezes
       *[other] «{ $membership }» ({ $what }): cada um contado uma só vez neste plano de tratamento, porque o intervalo entre as sessões ainda não está definido; se o tratamento durar mais tempo, pode ser contado mais vezes
    }
notice-units-not-sold = Esta clínica não oferece { $add-on } na quantidade { $counts }; essa possibilidade não é considerada
notice-not-as-advised = A clínica recomenda { $advised }; este plano tem { $planned }
notice-priced-at-consultation =
    { $count ->
        [one] O preço de { $count } item é indicado na consulta
       *[other] Os preços de { $count } itens são indicados na consulta
    }
notice-sessions-priced-at-consultation =
    { $count ->
        [one] O preço de { $count } sessão é indicado na consulta
       *[other] Os preços de { $count } sessões são indicados na consulta
    }
notice-sessions-priced-at-consultation-up-to =
    { $count ->
        [one] O preço de até { $count } sessão é indicado na consulta
       *[other] Os preços de até { $count } sessões são indicados na consulta
    }
notice-sessions-priced-at-consultation-between = Os preços de { $low } a { $high } sessões são indicados na consulta
notice-applications-priced-at-consultation =
    { $count ->
        [one] O preço de { $count } aplicação de um complemento é indicado na consulta
       *[other] Os preços de { $count } aplicações de complementos são indicados na consulta
    }
notice-applications-priced-at-consultation-up-to =
    { $count ->
        [one] O preço de até { $count } aplicação de um complemento é indicado na consulta
       *[other] Os preços de até { $count } aplicações de complementos são indicados na consulta
    }
notice-applications-priced-at-consultation-between = Os preços de { $low } a { $high } aplicações de complementos são indicados na consulta
notice-code-not-given = O código «{ $code }» não desconta nada aqui: { $why }
notice-not-given = «{ $label }» não se aplica aqui: { $why }
why-not-unmet = só { $condition }
why-not-without-day = só { $condition }, e o primeiro dia ainda não está escolhido
why-not-other-choice = só com { $only }
why-not-without-treatment = só com um tratamento
why-not-course = só para um ciclo de { $sessions } sessões
why-not-below-session = só se uma sessão custar { $from } ou mais
why-not-below-plan = só a partir de { $from }
why-not-cheaper = sem isso, o preço não é mais alto
notice-off-later = { $off } também é descontado no que tiver o preço indicado na consulta
notice-by-hand-later = O desconto da clínica ({ $off }) aplica-se também ao que tiver o preço indicado na consulta
notice-credit-later = { $amount } de «{ $fee }»: valor a descontar no que tiver o preço indicado na consulta
notice-credit-later-open = «{ $fee }»: valor a descontar no que tiver o preço indicado na consulta
reduction = «{ $label }»
reduction-with-rate = «{ $label }» ({ $rate })
notice-course-on-request = Há também um ciclo de { $count } sessões ({ $offer }); o preço é indicado na consulta
notice-ends-before-quote = «{ $label }» termina a { $day }, antes destes preços, válidos até { $until }
notice-for-visits =
    { $count ->
        [one] «{ $label }» vale para { $count } sessão deste plano, só { $period }
       *[other] «{ $label }» vale para { $count } sessões deste plano, só { $period }
    }
notice-for-visits-up-to =
    { $count ->
        [one] «{ $label }» vale só para sessões { $period }, no máximo { $count } sessão deste plano
       *[other] «{ $label }» vale só para sessões { $period }, no máximo { $count } sessões deste plano
    }
notice-sold-on-days = { $sessions }: só se houver sessões suficientes { $period }; se não, essa possibilidade não é considerada
notice-credited-if-booked =
    { $count ->
        [one] { $fees }: o valor só é descontado do total se reservar até { $day }; caso contrário, paga { $total } no total
       *[other] { $fees }: os valores só são descontados do total se reservar até { $day }; caso contrário, paga { $total } no total
    }
notice-credited-if-booked-in-time =
    { $count ->
        [one] { $fees }: o valor só é descontado do total se reservar a tempo; caso contrário, paga { $total } no total
       *[other] { $fees }: os valores só são descontados do total se reservar a tempo; caso contrário, paga { $total } no total
    }
notice-credited-if-booked-each = { $fees }: os valores só são descontados do total se reservar a tempo; se nenhum for descontado, paga { $total } no total
credited-if-booked-by = «{ $label }» (até { $day })
total-credit = «{ $fee }» ({ $amount })
total-if-booked = Já descontado, se reservar até { $day }: { $credits }
notice-combination-only-special =
    { $count ->
        [one] { $sessions } ({ $sizes }): só a um preço especial, { $specials }; essa possibilidade não é considerada
       *[other] { $sessions } ({ $sizes }): só a um preço especial, { $specials }; essa possibilidade não é considerada
    }

# Hints.
hint-more-sessions-cheaper = { $sessions } custam menos { $difference } do que { $than }
hint-more-sessions-same = { $sessions } custam o mesmo que { $than }
hint-more-sessions-dearer = { $sessions } custam mais { $difference } do que { $than }
hint-saving = Poupa { $amount } em relação { $singles }
hint-saving-up-to = Poupa até { $amount } em relação { $singles }
hint-saving-depends = Em relação { $singles }, custa entre mais { $more } e menos { $less }
hint-more-areas-cheaper = Com { $areas } também, custa menos { $difference }
hint-more-areas-same = Com { $areas } também, custa o mesmo
hint-more-areas-dearer = Com { $areas } também, custa só mais { $difference }
hint-whole-area-cheaper = A zona inteira ({ $whole }) custa menos { $difference } do que { $parts }
hint-whole-area-same = A zona inteira ({ $whole }) custa o mesmo que { $parts }
hint-whole-area-dearer = A zona inteira ({ $whole }) custa só mais { $difference } do que { $parts }
hint-technique-includes-cheaper = { $technique } inclui { $add-on } e custa menos { $difference }
hint-technique-includes-same = { $technique } inclui { $add-on } e custa o mesmo
hint-technique-includes-dearer = { $technique } inclui { $add-on } e custa só mais { $difference }
hint-as-package = Com o pacote «{ $package }», o mesmo custa menos { $difference }
hint-package-apart = Sem o pacote «{ $package }», o mesmo custa menos { $difference }
hint-two-plans = Dois planos, um de { $longer } e outro de { $shorter }, custam menos { $difference } do que um só
hint-membership-pays-off = Com o plano de membro «{ $membership }» custa menos { $difference }, já com o custo do próprio plano de membro
hint-discount-begins = «{ $discount }» começa a { $day }: a partir daí custa menos { $difference }
hint-discount-ends = «{ $discount }» termina a { $day }: depois custa mais { $difference }

# Why a total is a range.
cause-size = o tamanho da zona { $area }
cause-sessions-either = o número de sessões necessárias, { $low } ou { $high }
cause-sessions-between = o número de sessões necessárias, de { $low } a { $high }
cause-units = a quantidade necessária de { $add-on } ({ $units })
cause-visits = o número de sessões feitas { $period }
cause-visits-several = o número de sessões nos dias com preços mais baixos
cause-line-price = o preço de { $line }, para o qual a clínica indica um mínimo e um máximo
cause-line-open = a clínica indica apenas um preço mínimo para { $line }
cause-on-request = o preço de { $line }, indicado na consulta

# Why a selection has no price, and what to do.
error-nothing-chosen = Ainda não se escolheu nada
remedy-choose-one-of = Escolha entre: { $choices }
remedy-none-to-choose = Retire-o: a lista de preços não tem nenhum
remedy-nothing-chosen = Escolha uma técnica e uma zona, ou um complemento
error-no-technique = Não se escolheu nenhuma técnica
error-no-area = Não se escolheu nenhuma zona
error-unknown-technique = A lista de preços não tem a técnica «{ $id }»
error-unknown-area = A lista de preços não tem a zona «{ $id }»
error-unknown-size = A lista de preços não tem o tamanho «{ $id }», indicado para { $area }
error-chosen-twice = { $label } aparece duas vezes na escolha, como «{ $one }» e como «{ $two }»
remedy-chosen-twice = Mantenha só uma das duas
error-unknown-membership = A lista de preços não tem o plano de membro «{ $id }»
error-unknown-code = A lista de preços não tem o código «{ $id }»
error-unknown-offer = A lista de preços não tem a oferta «{ $id }»
error-discount-above-limit = O desconto ultrapassa o que a lista de preços permite
error-discount-not-checkable = Ainda não há um valor máximo, por isso não se pode verificar se a percentagem respeita o limite da lista de preços
error-unknown-concern = A lista de preços não tem o motivo «{ $id }»
error-unknown-add-on = A lista de preços não tem o complemento «{ $id }»
error-unknown-fee = A lista de preços não tem o custo «{ $id }»
remedy-unknown-code = Verifique como está escrito ou retire o código
remedy-discount-above-limit = Desconte no máximo { $limit }
error-areas-not-sold = { $technique } não está disponível para { $areas }
remedy-areas-not-sold = Escolha outras zonas ou outra técnica
error-only-at-special-price = { $technique } está disponível para { $areas } só a um preço especial: { $specials }
special-price-for = { $label } ({ $condition })
remedy-only-at-special-price = Escolha qual destas condições se aplica, ou escolha outras zonas ou outra técnica
error-sessions-not-sold =
    { $count ->
        [one] { $technique } para { $areas }: esta clínica não oferece exatamente { $sessions }
       *[other] { $technique } para { $areas }: esta clínica não oferece exatamente { $sessions }
    }
remedy-sessions-not-sold = Escolha { $sessions }
remedy-sessions-not-sold-special = Escolha { $sessions } ou indique qual destas condições se aplica: { $specials }
remedy-sessions-not-sold-none = Escolha outra técnica ou outras zonas
error-add-on-not-sold-alone = { $add-on } não está disponível sem um tratamento
remedy-add-on-not-sold-alone = Escolha também um tratamento
error-add-on-sessions-not-sold = { $add-on } não está disponível para exatamente { $sessions }
remedy-add-on-sessions-not-sold = Escolha outro número de sessões para este complemento ou retire-o
error-add-on-units-not-sold = { $add-on } não está disponível na quantidade exata de { $units }
remedy-add-on-units-not-sold = Escolha outra quantidade para este complemento ou retire-o
error-add-on-by-unit = { $add-on } cobra-se por unidade, não por sessão
remedy-add-on-by-unit = Indique quantas unidades, como em { $example }
error-add-on-not-by-unit = { $add-on } não se cobra por unidade
remedy-add-on-not-by-unit = Retire o número de unidades, como em { $example }
error-unknown-package = A lista de preços não tem o pacote «{ $id }»
error-package-needs-technique = { $package } deixa a técnica em aberto, e não se escolheu nenhuma
error-package-needs-area = { $package } deixa uma zona em aberto: escolha exatamente uma
error-add-on-only-with = { $add-on } só é possível com { $only }
remedy-add-on-only-with = Retire { $add-on } ou escolha { $only }
error-add-on-only-on = { $add-on } só é possível para { $only }
remedy-add-on-only-on = Retire { $add-on } ou escolha também { $only }
error-add-on-only-for = { $add-on } só é possível para { $only }
remedy-add-on-only-for = Retire { $add-on } ou indique que o paciente vem por { $only }
error-add-on-needs = { $add-on } só é possível em conjunto com { $other }
remedy-add-on-needs = Escolha também { $other } ou retire { $add-on }
error-add-ons-exclude = { $add-on } e { $other } não podem ser escolhidos em conjunto
remedy-add-ons-exclude = Escolha { $add-on } ou { $other }
error-too-many-areas = Há { $chosen } zonas escolhidas, mas um plano tem no máximo { $limit }
error-fewer-than-advised = Para { $technique } a clínica recomenda pelo menos { $least }; os planos com menos não são mostrados
remedy-fewer-than-advised = Escolha pelo menos { $least } ou deixe o número de sessões em aberto
error-too-many-plans = Mais de { $limit } planos poderiam servir
remedy-too-many-plans = Escolha uma técnica, um número de sessões ou um tamanho
error-too-many-covers = As ofertas para estas zonas podem combinar-se de demasiadas maneiras
remedy-fewer-areas = Escolha menos zonas ou faça dois planos
error-too-many-combinations = O que ainda não está decidido pode decidir-se de demasiadas maneiras
remedy-decide-more = Decida um tamanho ou um número de sessões
error-too-many-extras = Um plano tem no máximo { $limit } complementos, pacotes e outros custos, mas este tem { $chosen }
remedy-two-plans = Escolha menos ou faça dois planos
error-overflow = Um valor é demasiado grande para ser calculado
remedy-overflow = Verifique se há na lista de preços um preço com demasiados algarismos

# Where an amount came from. Each is what an amount is for, or how it came about.
step-total = Total
step-single = 1 sessão
step-treatments = Os tratamentos em conjunto
step-base = Em conjunto
step-part = Parte de «{ $line }»
step-share = A parte correspondente de «{ $line }»
step-part-of = em proporção: { $these } de { $all }
step-included-tax = { $tax } no total
step-total-with = Total com isso
step-total-before = Total antes
step-width = Do valor inferior ao superior
step-total-low = Valor inferior do total
step-total-high = Valor superior do total
step-per-session = Uma sessão em média
step-difference = Diferença
step-total-then = Total dessa forma
step-total-now = Total com a escolha atual
step-total-sessions = Total com { $sessions }
step-as-you-go = Total se nem todas as sessões forem reservadas de uma só vez
step-booked-first = { $sessions } no início
step-added-later = { $sessions } mais tarde
step-above-budget = Acima do preço máximo
step-budget = Preço máximo
step-given = tal como introduzido
step-shared = { $of } repartido por { $sessions }
step-saving = Poupança em relação a sessões avulsas
step-as-singles = Como sessões avulsas
step-as-chosen = Tal como escolhido
step-taxes = { $tax } a todas as taxas
step-open = em aberto
step-rounded = arredondado
step-stated = segundo a lista de preços
step-stated-lower = o valor inferior de { $price }
step-stated-upper = o valor superior de { $price }
step-stated-from = segundo a lista de preços, { $price }
step-stated-open = segundo a lista de preços, { $price }, sem valor máximo
step-stated-on-request = indicado na consulta
step-stated-included = incluído
step-included-in = parte de { $what }
step-included-in-package = parte do pacote
step-not-bought = não conta para este valor
step-as-before = ver acima
step-sum = soma de { $count } valores
step-sum-of-known = soma de { $count } valores, contando só os que já têm preço
step-sum-open = { $count } valores, dos quais um não tem valor máximo ou ainda não tem preço
step-each-area = { $areas } zonas com { $sessions }, { $units } ao todo
step-package = por { $contents }
step-times = { $times } vezes { $of }
step-units-times = { $times } × { $units }
step-percent-off = { $of } menos { $percent }
step-amount-off = { $of } menos { $amount }
step-volume-price = { $of } menos { $percent }, a partir de { $sessions }
step-pay-for =
    { $count ->
        [one] pelo preço de { $count } sessão
       *[other] pelo preço de { $count } sessões
    }
step-pay-for-units = pelo preço de { $units }
step-percent-of = { $percent } de { $of }
step-percent-of-sessions = { $percent } de { $of }, por { $part } de { $whole } sessões
step-take-percent = menos { $percent } sobre { $of }
step-for-visits = por { $part } de { $whole } sessões, só { $period }
step-for-some-visits = pelas sessões { $period }
step-tax-within = { $percent } de imposto incluído ({ $of })
step-take = menos { $amount }
step-take-each = menos { $amount } em cada uma de { $count } sessões
step-band-session = porque uma sessão custa { $from } ou mais
step-band-plan = porque chega a { $from } ou mais
step-not-more = mas não mais do que o próprio valor
step-surcharge-share = A parte correspondente do suplemento
step-credit-full = a totalidade de { $of }
step-credit-amount = { $amount } de { $of }
step-without-price = sem o que ainda não tem preço
step-deposit = Sinal a pagar ao reservar
step-not-due = não é pedido para este valor
step-deposit-all = tudo, pois { $amount } seria mais
step-deposit-most = o máximo que se pede
step-above = porque o total ultrapassa { $above }
step-instalments = Em { $count } prestações
step-instalment = Prestação { $number }
step-instalments-from = Prestações { $first } a { $last }
step-instalment-each = Cada uma
step-in-parts = { $of } em { $count } partes iguais
step-in-parts-larger = { $of } em { $count } partes, com uma parte dos { $left } que sobram
step-in-parts-smaller = { $of } em { $count } partes, sem nada dos { $left } que sobram
step-in-parts-open = em { $count } partes iguais
step-not-above = não disponível, pois o total não ultrapassa { $above }
step-membership-net = { $label }: o que poupa menos o que custa
step-membership-saving = O que «{ $label }» poupa
step-membership-total = Total com «{ $label }»
step-membership-cost = O que «{ $label }» custa
step-membership-fees = Quotas
step-membership-fee = Uma quota
step-membership-set-up = Inscrição
step-fees-months =
    { $count ->
        [one] { $count } mês a { $of }
       *[other] { $count } meses a { $of }
    }
step-fees-years =
    { $count ->
        [one] { $count } ano a { $of }
       *[other] { $count } anos a { $of }
    }
step-fees-shortest = o período mínimo
step-fees-plan = enquanto durarem as sessões
step-fee-always = sempre cobrado
step-fee-new-clients = cobrado a novos pacientes
step-fee-chosen = porque foi escolhido

# When the sessions are.
calendar-session = Sessão { $number }: { $what }
calendar-session-if-needed = Sessão { $number }, se necessário: { $what }
calendar-days-between = entre { $from } e { $to }
calendar-days-open = dia a combinar
calendar-minutes =
    { $count ->
        [one] cerca de { $count } minuto
       *[other] cerca de { $count } minutos
    }
calendar-minutes-between = cerca de { $low } a { $high } minutos
calendar-course = O ciclo de { $count } sessões ({ $offer })
calendar-course-if-bought = O ciclo de { $count } sessões ({ $offer }), se o comprar,
calendar-package = O pacote «{ $package }»
calendar-course-end = { $course } tem de ser utilizado até { $date }
calendar-fee-due-again = { $fee }: paga-se todos os anos, de novo a { $date }; a última sessão pode ser depois dessa data
calendar-start-outside-quote = A primeira sessão fica fora dos dias em que se pode reservar a estes preços, de { $from } a { $until }
calendar-course-may-end-before = { $course } é válido até { $date }, mas a última sessão pode ser só a { $last }
calendar-course-ends-before = { $course } é válido até { $date }, mas a última sessão não pode ser antes de { $last }

# How it may be paid.
deposit-due = Sinal a pagar ao reservar: { $amount }; conta para o total
deposit-due-percent = Sinal a pagar ao reservar: { $percent } do total ({ $amount }); conta para o total
deposit-up-to = Sinal a pagar ao reservar: até { $amount }; conta para o total
deposit-above = Sinal a pagar ao reservar: { $amount } se o total ultrapassar { $above }; conta para o total
deposit-open = Sinal a pagar ao reservar: { $percent } do total; conta para o total
deposit-open-from = Sinal a pagar ao reservar: { $percent } do total, no mínimo { $least }; conta para o total
deposit-open-above = Sinal a pagar ao reservar: { $percent } do total, se este ultrapassar { $above }; conta para o total
instalments-group = { $count } × { $amount }
instalments-exact = Em { $count } prestações: { $parts }; { $total } no total
instalments-between = Em { $count } prestações: de { $low } ({ $low-total } no total) a { $high } ({ $high-total } no total)
instalments-from = Em { $count } prestações: desde { $parts } (no total, desde { $total })
instalments-up-to = Em { $count } prestações se o total ultrapassar { $above }: até { $parts }; { $total } no total
instalments-open = Em { $count } prestações; o valor é indicado com o preço
instalments-above = Em { $count } prestações se o total ultrapassar { $above }

# Whether a membership is worth it.
membership-pays-off = { $label }: custa { $cost } e poupa { $saving } neste orçamento, mais { $net } do que custa
membership-costs-more = { $label }: custa { $cost } e poupa { $saving } neste orçamento, menos { $net } do que custa
membership-depends = { $label }: custa { $cost } e poupa { $saving } neste orçamento, entre menos { $more } e mais { $less } do que custa
membership-open = { $words }; ainda não se sabe quanto poupa no máximo

# For whom and when something is given.
condition-member = para membros de «{ $membership }»
condition-new-clients = para novos pacientes
condition-returning-clients = para pacientes que já vieram antes
condition-code = com o código «{ $code }»
condition-after-course = depois de um ciclo de { $sessions } sessões
condition-after-session = depois de uma primeira sessão
condition-between = de { $from } a { $until }
condition-from = a partir de { $from }
condition-until = até { $until }
condition-weekdays = se o dia da primeira sessão for { $days }
condition-visits = para sessões { $period }
weekday-monday = segunda-feira
weekday-tuesday = terça-feira
weekday-wednesday = quarta-feira
weekday-thursday = quinta-feira
weekday-friday = sexta-feira
weekday-saturday = sábado
weekday-sunday = domingo

# How long something lasts, in texts about what to expect.
guide-days =
    { $count ->
        [one] um dia
       *[other] { $count } dias
    }
guide-days-between = { $low } a { $high } dias
guide-weeks =
    { $count ->
        [one] uma semana
       *[other] { $count } semanas
    }
guide-weeks-between = { $low } a { $high } semanas
guide-months =
    { $count ->
        [one] um mês
       *[other] { $count } meses
    }
guide-months-between = { $low } a { $high } meses
guide-add-on = { $add-on }: { $reason }
guide-not-approved = Ainda não aprovado pela clínica
guide-approved = Aprovado por { $name }
guide-no-advice = Não é um conselho médico; o profissional decide

list-ended = A lista de preços «{ $list }» terminou a { $date }; agora está em vigor «{ $next }»

# What a session costs here: the least to the most single price of the list.
guide-session-costs = Nesta clínica, uma sessão custa { $price }, consoante a zona e a técnica.
guide-session-costs-same = Nesta clínica, uma sessão custa { $price }.

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
        [one] porque se trata pelo menos { $count } zona
       *[other] porque se tratam pelo menos { $count } zonas
    }
why-not-few-areas =
    { $count ->
        [one] só a partir de { $count } zona
       *[other] só a partir de { $count } zonas
    }
# Fees of a membership: how often they are due, and what it costs whoever has it.
membership-every-week = { $fee } por semana
membership-every-two-weeks = { $fee } de duas em duas semanas
membership-every-quarter = { $fee } por trimestre
membership-held-in-all = inclui { $count } × { $what } ao longo do plano de tratamento
membership-held-week = inclui { $count } × { $what } por semana
membership-held-two-weeks = inclui { $count } × { $what } de duas em duas semanas
membership-held-month = inclui { $count } × { $what } por mês
membership-held-quarter = inclui { $count } × { $what } por trimestre
membership-held-year = inclui { $count } × { $what } por ano
membership-any-treatment = tratamento à escolha
membership-from = { $label }: custa { $cost } e poupa { $saving } neste orçamento
membership-on-request = { $label }: poupa { $saving } neste orçamento; a quota é indicada na consulta
member-fees = { $label }: custa { $cost } durante este plano de tratamento ({ $terms }); este valor não está incluído no total
member-fees-terms = { $label }: custa { $terms }; este valor não está incluído no total
member-terms-noted = { $terms }; { $note }
member-fees-on-request = { $label }: a quota é indicada na consulta; não está incluída no total
member-fees-on-request-noted = { $label }: a quota é indicada na consulta e não está incluída no total; { $note }
step-fees-weeks =
    { $count ->
        [one] { $count } semana a { $of }
       *[other] { $count } semanas a { $of }
    }
step-fees-two-weeks = { $count } vezes { $of }, de duas em duas semanas
step-fees-quarters =
    { $count ->
        [one] { $count } trimestre a { $of }
       *[other] { $count } trimestres a { $of }
    }

# A plan whose sessions are not booked together.
as-you-go = É o preço se todas as sessões forem reservadas de uma só vez. Com { $first } agora e outras mais tarde, o total pode chegar a { $amount } aos preços de hoje, e a mais se os preços subirem
as-you-go-open = É o preço se todas as sessões forem reservadas de uma só vez. Com { $first } agora e outras mais tarde, não é possível indicar um valor máximo

# The first lines of a new price list.
new-list-head =
    LISTA DE PREÇOS: { $clinic }.

    Os preços são os de um exemplo até os alterar:
    1. Preencha os dados da clínica: tire as duas barras antes de uma linha e escreva os seus.
    2. Percorra os preços. Cada número muda-se por si.
    3. Quando todos os preços forem os seus, apague a linha "sample: true".

    O que vem depois de duas barras é uma nota para si; o Needlepoint não a lê.
    Os textos ficam entre aspas direitas, os números não; cada entrada termina com uma vírgula.
    Os valores têm ponto e não vírgula: 149.90. As palavras antes dos dois pontos ficam em inglês.
