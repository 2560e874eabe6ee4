# Words: one for each thing.
# session = sessão
# course of sessions = pacote
# area = área
# technique = técnica
# add-on = adicional
# unit = unidade
# package = combo
# fee = taxa
# discount = desconto
# surcharge = acréscimo
# deposit = sinal
# instalment = parcela
# membership = assinatura
# special price = preço especial
# price list = tabela de preços
# patient = paciente
# clinic = clínica
# estimate = orçamento
# range = faixa de preço

# How numbers are put together.
money-range = { $low }{ "\u202F" }–{ "\u202F" }{ $high }
money-range-off = { $low }{ "\u00A0" }a{ "\u00A0" }{ $high }
money-either = { $low }{ "\u00A0" }ou{ "\u00A0" }{ $high }
money-from = a partir de{ "\u00A0" }{ $low }
money-or-more = { $amount } ou mais
money-depends-on-price = depende do preço
money-depends-on-choice = depende do que for decidido
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
treatment-on-request = O preço de { $treatment } é informado na consulta. O resto custa { $rest }.
unpriced-course = ou como pacote de { $count } sessões, com preço informado na consulta
unpriced-percent-off = { $percent } a menos que o mesmo número de sessões avulsas
unpriced-pay-for =
    { $count ->
        [one] pelo preço de { $count } sessão avulsa
       *[other] pelo preço de { $count } sessões avulsas
    }
counted-once = cobrado uma vez
counted-included = incluído
counted-singles =
    { $count ->
        [one] { $count } sessão
       *[other] { $count } sessões avulsas
    }
counted-course = pacote de { $sessions } sessões
counted-courses = { $times } pacotes de { $sessions } sessões
counted-plus-singles =
    { $count ->
        [one] { $courses } + { $count } avulsa
       *[other] { $courses } + { $count } avulsas
    }
counted-either = { $low }, ou { $high }
counted-some = { $counted }, dependendo do que for decidido
counted-lower-only = { $counted } no total inferior, nada no superior
counted-higher-only = nada no total inferior, { $counted } no superior
counted-special =
    { $count ->
        [one] { $count } sessão pelo preço especial “{ $label }”
       *[other] { $count } sessões pelo preço especial “{ $label }”
    }
counted-special-course = { $course } pelo preço especial “{ $label }”
counted-special-after-course =
    { $count ->
        [one] { $count } sessão pelo preço especial “{ $label }” ({ $condition })
       *[other] { $count } sessões pelo preço especial “{ $label }” ({ $condition })
    }
counted-member-held = { $count } × pela assinatura “{ $label }”
counted-by-tier =
    { $count ->
        [one] { $count } sessão com desconto por quantidade
       *[other] { $count } sessões com desconto por quantidade
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
        [one] se a primeira sessão for em até { $count } dia após a data de emissão
       *[other] se a primeira sessão for em até { $count } dias após a data de emissão
    }
counted-credit-if-booked = se você agendar enquanto estes preços forem válidos
counted-credit-if-booked-within =
    { $count ->
        [one] se você agendar em até { $count } dia após a data de emissão
       *[other] se você agendar em até { $count } dias após a data de emissão
    }
line-manual-discount = Desconto
counted-each-area =
    { $count ->
        [one] { $price } por área e sessão
       *[other] { $price } por área e sessão, { $count } no total
    }
counted-each-area-range = { $price } por área e sessão, { $low } a { $high } no total
counted-percent = { $percent } do preço do tratamento
counted-percent-of-sessions =
    { $count ->
        [one] { $percent } do preço do tratamento, por { $count } sessão
       *[other] { $percent } do preço do tratamento, por { $count } sessões
    }
counted-percent-of-range = { $percent } do preço do tratamento, por { $low } a { $high } sessões
counted-by-hand = dado pela clínica
counted-percent-by-hand = { $percent } das linhas acima, { $reason }
counted-in-package = { $count } × { $what }
package-add-on-each-session = { $add-on } em cada sessão
package-add-on-once = { $add-on } uma vez
package-any-technique = qualquer técnica
package-any-area = qualquer área
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
        [one] O preço para { $areas } inclui mais uma área à sua escolha
       *[other] O preço para { $areas } inclui mais { $count } áreas à sua escolha
    }
notice-part-of-whole = { $part } faz parte de { $whole }
notice-combination-not-sold =
    { $count ->
        [one] Esta clínica não oferece exatamente { $sessions } ({ $sizes }); essa possibilidade não é considerada
       *[other] Esta clínica não oferece exatamente { $sessions } ({ $sizes }); essa possibilidade não é considerada
    }
notice-not-combined = “{ $discount }” não é cumulativo com um desconto melhor
notice-counts-not-sold =
    { $count ->
        [one] Esta clínica não oferece exatamente { $sessions }; essa possibilidade não é considerada
       *[other] Esta clínica não oferece exatamente { $sessions }; essa possibilidade não é considerada
    }
notice-add-on-cut = { $add-on }: só é cobrado pelas sessões deste plano
notice-technique-left-out = { $technique } não está em nenhum dos combos escolhidos e nenhuma área foi escolhida para essa técnica; por isso não é considerada
notice-held-once =
    { $count ->
        [one] “{ $membership }” ({ $what }): contado uma só vez neste plano, porque o intervalo entre as sessões ainda não está definido; se o plano durar mais tempo, pode ser contado mais vezes
       *[other] “{ $membership }” ({ $what }): cada um contado uma só vez neste plano, porque o intervalo entre as sessões ainda não está definido; se o plano durar mais tempo, pode ser contado mais vezes
    }
notice-units-not-sold = Esta clínica não oferece { $add-on } na quantidade { $counts }; essa possibilidade não é considerada
notice-not-as-advised = A clínica recomenda { $advised }; este plano tem { $planned }
notice-priced-at-consultation =
    { $count ->
        [one] O preço de { $count } item é informado na consulta
       *[other] Os preços de { $count } itens são informados na consulta
    }
notice-sessions-priced-at-consultation =
    { $count ->
        [one] O preço de { $count } sessão é informado na consulta
       *[other] Os preços de { $count } sessões são informados na consulta
    }
notice-sessions-priced-at-consultation-up-to =
    { $count ->
        [one] O preço de até { $count } sessão é informado na consulta
       *[other] Os preços de até { $count } sessões são informados na consulta
    }
notice-sessions-priced-at-consultation-between = Os preços de { $low } a { $high } sessões são informados na consulta
notice-applications-priced-at-consultation =
    { $count ->
        [one] O preço de { $count } aplicação de um adicional é informado na consulta
       *[other] Os preços de { $count } aplicações de adicionais são informados na consulta
    }
notice-applications-priced-at-consultation-up-to =
    { $count ->
        [one] O preço de até { $count } aplicação de um adicional é informado na consulta
       *[other] Os preços de até { $count } aplicações de adicionais são informados na consulta
    }
notice-applications-priced-at-consultation-between = Os preços de { $low } a { $high } aplicações de adicionais são informados na consulta
notice-code-not-given = O código “{ $code }” não dá desconto aqui: { $why }
notice-not-given = “{ $label }” não se aplica aqui: { $why }
why-not-unmet = só { $condition }
why-not-without-day = só { $condition }, e o primeiro dia ainda não foi escolhido
why-not-other-choice = só com { $only }
why-not-without-treatment = só com um tratamento
why-not-course = só para um pacote de { $sessions } sessões
why-not-below-session = só se uma sessão custar { $from } ou mais
why-not-below-plan = só a partir de { $from }
why-not-cheaper = sem isso, o preço não fica mais alto
notice-off-later = { $off } também é descontado do que tiver o preço informado na consulta
notice-by-hand-later = O desconto da clínica ({ $off }) também vale para o que tiver o preço informado na consulta
notice-credit-later = { $amount } de “{ $fee }”: valor a descontar do que tiver o preço informado na consulta
notice-credit-later-open = “{ $fee }”: valor a descontar do que tiver o preço informado na consulta
reduction = “{ $label }”
reduction-with-rate = “{ $label }” ({ $rate })
notice-course-on-request = Há também um pacote de { $count } sessões ({ $offer }); o preço é informado na consulta
notice-ends-before-quote = “{ $label }” termina em { $day }, antes destes preços, válidos até { $until }
notice-for-visits =
    { $count ->
        [one] “{ $label }” vale para { $count } sessão deste plano, só { $period }
       *[other] “{ $label }” vale para { $count } sessões deste plano, só { $period }
    }
notice-for-visits-up-to =
    { $count ->
        [one] “{ $label }” vale só para sessões { $period }, no máximo { $count } sessão deste plano
       *[other] “{ $label }” vale só para sessões { $period }, no máximo { $count } sessões deste plano
    }
notice-sold-on-days = { $sessions }: só se houver sessões suficientes { $period }; senão, essa possibilidade não é considerada
notice-credited-if-booked =
    { $count ->
        [one] { $fees }: o valor só é descontado do total se você agendar até { $day }; caso contrário, você paga { $total } no total
       *[other] { $fees }: os valores só são descontados do total se você agendar até { $day }; caso contrário, você paga { $total } no total
    }
notice-credited-if-booked-in-time =
    { $count ->
        [one] { $fees }: o valor só é descontado do total se você agendar a tempo; caso contrário, você paga { $total } no total
       *[other] { $fees }: os valores só são descontados do total se você agendar a tempo; caso contrário, você paga { $total } no total
    }
notice-credited-if-booked-each = { $fees }: os valores só são descontados do total se você agendar a tempo; se nenhum for descontado, você paga { $total } no total
credited-if-booked-by = “{ $label }” (até { $day })
total-credit = “{ $fee }” ({ $amount })
total-if-booked = Já descontado, se você agendar até { $day }: { $credits }
notice-combination-only-special =
    { $count ->
        [one] { $sessions } ({ $sizes }): só com preço especial, { $specials }; essa possibilidade não é considerada
       *[other] { $sessions } ({ $sizes }): só com preço especial, { $specials }; essa possibilidade não é considerada
    }

# Hints.
hint-more-sessions-cheaper = { $sessions } custam { $difference } a menos que { $than }
hint-more-sessions-same = { $sessions } custam o mesmo que { $than }
hint-more-sessions-dearer = { $sessions } custam { $difference } a mais que { $than }
hint-saving = Você economiza { $amount } em relação { $singles }
hint-saving-up-to = Você economiza até { $amount } em relação { $singles }
hint-saving-depends = Em relação { $singles }, custa entre { $more } a mais e { $less } a menos
hint-more-areas-cheaper = Incluindo { $areas }, custa { $difference } a menos
hint-more-areas-same = Incluindo { $areas }, custa o mesmo
hint-more-areas-dearer = Incluindo { $areas }, custa só { $difference } a mais
hint-whole-area-cheaper = A área inteira ({ $whole }) custa { $difference } a menos que { $parts }
hint-whole-area-same = A área inteira ({ $whole }) custa o mesmo que { $parts }
hint-whole-area-dearer = A área inteira ({ $whole }) custa só { $difference } a mais que { $parts }
hint-technique-includes-cheaper = { $technique } inclui { $add-on } e custa { $difference } a menos
hint-technique-includes-same = { $technique } inclui { $add-on } e custa o mesmo
hint-technique-includes-dearer = { $technique } inclui { $add-on } e custa só { $difference } a mais
hint-as-package = Com o combo “{ $package }”, o mesmo custa { $difference } a menos
hint-package-apart = Sem o combo “{ $package }”, o mesmo custa { $difference } a menos
hint-two-plans = Dois planos, um de { $longer } e outro de { $shorter }, custam { $difference } a menos que um só
hint-membership-pays-off = Com a assinatura “{ $membership }” custa { $difference } a menos, já com o custo da própria assinatura
hint-discount-begins = “{ $discount }” começa em { $day }: a partir daí, custa { $difference } a menos
hint-discount-ends = “{ $discount }” termina em { $day }: depois, custa { $difference } a mais

# Why a total is a range.
cause-size = o tamanho da área { $area }
cause-sessions-either = o número de sessões necessárias, { $low } ou { $high }
cause-sessions-between = o número de sessões necessárias, de { $low } a { $high }
cause-units = a quantidade necessária de { $add-on } ({ $units })
cause-visits = o número de sessões feitas { $period }
cause-visits-several = o número de sessões nos dias com preços mais baixos
cause-line-price = o preço de { $line }, para o qual a clínica informa um mínimo e um máximo
cause-line-open = a clínica informa apenas um preço mínimo para { $line }
cause-on-request = o preço de { $line }, informado na consulta

# Why a selection has no price, and what to do.
error-nothing-chosen = Nada foi escolhido ainda
remedy-choose-one-of = Escolha entre: { $choices }
remedy-none-to-choose = Retire o item: a tabela de preços não tem nenhum
remedy-nothing-chosen = Escolha uma técnica e uma área, ou um adicional
error-no-technique = Nenhuma técnica foi escolhida
error-no-area = Nenhuma área foi escolhida
error-unknown-technique = A tabela de preços não tem a técnica “{ $id }”
error-unknown-area = A tabela de preços não tem a área “{ $id }”
error-unknown-size = A tabela de preços não tem o tamanho “{ $id }”, indicado para { $area }
error-chosen-twice = { $label } aparece duas vezes na escolha, como “{ $one }” e como “{ $two }”
remedy-chosen-twice = Mantenha só uma das duas
error-unknown-membership = A tabela de preços não tem a assinatura “{ $id }”
error-unknown-code = A tabela de preços não tem o código “{ $id }”
error-unknown-offer = A tabela de preços não tem a oferta “{ $id }”
error-discount-above-limit = O desconto ultrapassa o que a tabela de preços permite
error-discount-not-checkable = Ainda não há um valor máximo, por isso não dá para verificar se a porcentagem respeita o limite da tabela de preços
error-unknown-concern = A tabela de preços não tem o motivo “{ $id }”
error-unknown-add-on = A tabela de preços não tem o adicional “{ $id }”
error-unknown-fee = A tabela de preços não tem a taxa “{ $id }”
remedy-unknown-code = Confira como está escrito ou retire o código
remedy-discount-above-limit = Desconte no máximo { $limit }
error-areas-not-sold = { $technique } não está disponível para { $areas }
remedy-areas-not-sold = Escolha outras áreas ou outra técnica
error-only-at-special-price = { $technique } está disponível para { $areas } só com preço especial: { $specials }
special-price-for = { $label } ({ $condition })
remedy-only-at-special-price = Escolha qual destas condições se aplica, ou escolha outras áreas ou outra técnica
error-sessions-not-sold =
    { $count ->
        [one] { $technique } para { $areas }: esta clínica não oferece exatamente { $sessions }
       *[other] { $technique } para { $areas }: esta clínica não oferece exatamente { $sessions }
    }
remedy-sessions-not-sold = Escolha { $sessions }
remedy-sessions-not-sold-special = Escolha { $sessions } ou indique qual destas condições se aplica: { $specials }
remedy-sessions-not-sold-none = Escolha outra técnica ou outras áreas
error-add-on-not-sold-alone = { $add-on } não está disponível sem um tratamento
remedy-add-on-not-sold-alone = Escolha também um tratamento
error-add-on-sessions-not-sold = { $add-on } não está disponível para exatamente { $sessions }
remedy-add-on-sessions-not-sold = Escolha outro número de sessões para este adicional ou retire-o
error-add-on-units-not-sold = { $add-on } não está disponível na quantidade exata de { $units }
remedy-add-on-units-not-sold = Escolha outra quantidade para este adicional ou retire-o
error-add-on-by-unit = { $add-on } é cobrado por unidade, não por sessão
remedy-add-on-by-unit = Informe quantas unidades, como em { $example }
error-add-on-not-by-unit = { $add-on } não é cobrado por unidade
remedy-add-on-not-by-unit = Retire o número de unidades, como em { $example }
error-unknown-package = A tabela de preços não tem o combo “{ $id }”
error-package-needs-technique = { $package } deixa a técnica em aberto, e nenhuma foi escolhida
error-package-needs-area = { $package } deixa uma área em aberto: escolha exatamente uma
error-add-on-only-with = { $add-on } só é possível com { $only }
remedy-add-on-only-with = Retire { $add-on } ou escolha { $only }
error-add-on-only-on = { $add-on } só é possível para { $only }
remedy-add-on-only-on = Retire { $add-on } ou escolha também { $only }
error-add-on-only-for = { $add-on } só é possível para { $only }
remedy-add-on-only-for = Retire { $add-on } ou informe que o paciente vem por { $only }
error-add-on-needs = { $add-on } só é possível junto com { $other }
remedy-add-on-needs = Escolha também { $other } ou retire { $add-on }
error-add-ons-exclude = { $add-on } e { $other } não podem ser escolhidos juntos
remedy-add-ons-exclude = Escolha { $add-on } ou { $other }
error-too-many-areas = Há { $chosen } áreas escolhidas, mas um plano pode ter no máximo { $limit }
error-fewer-than-advised = Para { $technique }, a clínica recomenda pelo menos { $least }; os planos com menos não são mostrados
remedy-fewer-than-advised = Escolha pelo menos { $least } ou deixe o número de sessões em aberto
error-too-many-plans = Mais de { $limit } planos poderiam servir
remedy-too-many-plans = Escolha uma técnica, um número de sessões ou um tamanho
error-too-many-covers = As ofertas para estas áreas podem ser combinadas de maneiras demais
remedy-fewer-areas = Escolha menos áreas ou faça dois planos
error-too-many-combinations = O que ainda não está decidido pode ser decidido de maneiras demais
remedy-decide-more = Defina um tamanho ou um número de sessões
error-too-many-extras = Um plano pode ter no máximo { $limit } adicionais, combos e taxas, mas este tem { $chosen }
remedy-two-plans = Escolha menos ou faça dois planos
error-overflow = Um valor é grande demais para ser calculado
remedy-overflow = Confira se há na tabela de preços um preço com dígitos demais

# Where an amount came from. Each is what an amount is for, or how it came about.
step-total = Total
step-single = 1 sessão
step-treatments = Os tratamentos juntos
step-base = Tudo junto
step-part = Parte de “{ $line }”
step-share = A parte correspondente de “{ $line }”
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
step-as-you-go = Total se nem todas as sessões forem agendadas de uma só vez
step-booked-first = { $sessions } no início
step-added-later = { $sessions } depois
step-above-budget = Acima do preço máximo
step-budget = Preço máximo
step-given = conforme informado
step-shared = { $of } dividido por { $sessions }
step-saving = Economia em relação a sessões avulsas
step-as-singles = Como sessões avulsas
step-as-chosen = Conforme escolhido
step-taxes = { $tax } em todas as alíquotas
step-open = em aberto
step-rounded = arredondado
step-stated = conforme a tabela de preços
step-stated-lower = o valor inferior de { $price }
step-stated-upper = o valor superior de { $price }
step-stated-from = conforme a tabela de preços, { $price }
step-stated-open = conforme a tabela de preços, { $price }, sem valor máximo
step-stated-on-request = informado na consulta
step-stated-included = incluído
step-included-in = parte de { $what }
step-included-in-package = parte do combo
step-not-bought = não entra neste valor
step-as-before = veja acima
step-sum = soma de { $count } valores
step-sum-of-known = soma de { $count } valores, contando só os que já têm preço
step-sum-open = { $count } valores, um dos quais não tem valor máximo ou ainda não tem preço
step-each-area = { $areas } áreas com { $sessions }, { $units } no total
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
step-not-more = mas não mais que o próprio valor
step-surcharge-share = A parte correspondente do acréscimo
step-credit-full = o total de { $of }
step-credit-amount = { $amount } de { $of }
step-without-price = sem o que ainda não tem preço
step-deposit = Sinal para agendar
step-not-due = não é cobrado para este valor
step-deposit-all = tudo, pois { $amount } seria mais
step-deposit-most = o máximo que é pedido
step-above = porque o total passa de { $above }
step-instalments = Em { $count } parcelas
step-instalment = Parcela { $number }
step-instalments-from = Parcelas { $first } a { $last }
step-instalment-each = Cada uma
step-in-parts = { $of } em { $count } partes iguais
step-in-parts-larger = { $of } em { $count } partes, com uma parte dos { $left } que sobram
step-in-parts-smaller = { $of } em { $count } partes, sem nada dos { $left } que sobram
step-in-parts-open = em { $count } partes iguais
step-not-above = não disponível, pois o total não passa de { $above }
step-membership-net = { $label }: o que economiza menos o que custa
step-membership-saving = O que “{ $label }” economiza
step-membership-total = Total com “{ $label }”
step-membership-cost = O que “{ $label }” custa
step-membership-fees = Pagamentos da assinatura
step-membership-fee = Um pagamento
step-membership-set-up = Taxa de adesão
step-fees-months =
    { $count ->
        [one] { $count } mês por { $of }
       *[other] { $count } meses por { $of } cada
    }
step-fees-years =
    { $count ->
        [one] { $count } ano por { $of }
       *[other] { $count } anos por { $of } cada
    }
step-fees-shortest = o período mínimo
step-fees-plan = enquanto durarem as sessões
step-fee-always = sempre cobrada
step-fee-new-clients = cobrada de novos pacientes
step-fee-chosen = porque foi escolhida

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
calendar-course = O pacote de { $count } sessões ({ $offer })
calendar-course-if-bought = O pacote de { $count } sessões ({ $offer }), se você o comprar,
calendar-package = O combo “{ $package }”
calendar-course-end = { $course } precisa ser usado até { $date }
calendar-fee-due-again = { $fee }: paga-se todo ano, de novo em { $date }; a última sessão pode ser depois dessa data
calendar-start-outside-quote = A primeira sessão fica fora dos dias em que se pode agendar por estes preços, de { $from } a { $until }
calendar-course-may-end-before = { $course } é válido até { $date }, mas a última sessão pode ser só em { $last }
calendar-course-ends-before = { $course } é válido até { $date }, mas a última sessão não pode ser antes de { $last }

# How it may be paid.
deposit-due = Sinal para agendar: { $amount }; esse valor é abatido do total
deposit-due-percent = Sinal para agendar: { $percent } do total ({ $amount }); esse valor é abatido do total
deposit-up-to = Sinal para agendar: até { $amount }; esse valor é abatido do total
deposit-above = Sinal para agendar: { $amount } se o total passar de { $above }; esse valor é abatido do total
deposit-open = Sinal para agendar: { $percent } do total; esse valor é abatido do total
deposit-open-from = Sinal para agendar: { $percent } do total, no mínimo { $least }; esse valor é abatido do total
deposit-open-above = Sinal para agendar: { $percent } do total, se ele passar de { $above }; esse valor é abatido do total
instalments-group = { $count } × { $amount }
instalments-exact = Em { $count } parcelas: { $parts }; { $total } no total
instalments-between = Em { $count } parcelas: de { $low } ({ $low-total } no total) a { $high } ({ $high-total } no total)
instalments-from = Em { $count } parcelas: a partir de { $parts } (no total, a partir de { $total })
instalments-up-to = Em { $count } parcelas se o total passar de { $above }: até { $parts }; { $total } no total
instalments-open = Em { $count } parcelas; o valor é informado junto com o preço
instalments-above = Em { $count } parcelas se o total passar de { $above }

# Whether a membership is worth it.
membership-pays-off = { $label }: custa { $cost } e economiza { $saving } neste orçamento, { $net } a mais do que custa
membership-costs-more = { $label }: custa { $cost } e economiza { $saving } neste orçamento, { $net } a menos do que custa
membership-depends = { $label }: custa { $cost } e economiza { $saving } neste orçamento, entre { $more } a menos e { $less } a mais do que custa
membership-open = { $words }; ainda não se sabe quanto economiza no máximo

# For whom and when something is given.
condition-member = para assinantes de “{ $membership }”
condition-new-clients = para novos pacientes
condition-returning-clients = para pacientes que já vieram antes
condition-code = com o código “{ $code }”
condition-after-course = depois de um pacote de { $sessions } sessões
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
        [one] { $count } dia
       *[other] { $count } dias
    }
guide-days-between = { $low } a { $high } dias
guide-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
guide-weeks-between = { $low } a { $high } semanas
guide-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
guide-months-between = { $low } a { $high } meses
guide-add-on = { $add-on }: { $reason }
guide-not-approved = Ainda não aprovado pela clínica
guide-approved = Aprovado por { $name }
guide-no-advice = Isto não é orientação médica; o profissional decide

list-ended = A tabela de preços “{ $list }” terminou em { $date }; agora está em vigor “{ $next }”

# What a session costs here: the least to the most single price of the list.
guide-session-costs = Nesta clínica, uma sessão custa { $price }, conforme a área e a técnica.
guide-session-costs-same = Nesta clínica, uma sessão custa { $price }.

# Marks between texts.
named = { $name }: { $text }
named-apart = { $name } – { $text }
joined-clauses = { $first }; { $second }
joined-terms = { $first }, { $second }
date-span = { $from } – { $to }
file-in-folder = { $name } – { $folder }

# Discounts by the number of areas, and what a membership costs.
step-band-areas =
    { $count ->
        [one] porque se trata pelo menos { $count } área
       *[other] porque se tratam pelo menos { $count } áreas
    }
why-not-few-areas =
    { $count ->
        [one] só a partir de { $count } área
       *[other] só a partir de { $count } áreas
    }
membership-every-week = { $fee } por semana
membership-every-two-weeks = { $fee } a cada duas semanas
membership-every-quarter = { $fee } por trimestre
membership-held-in-all = inclui { $count } × { $what } ao longo do plano
membership-held-week = inclui { $count } × { $what } por semana
membership-held-two-weeks = inclui { $count } × { $what } a cada duas semanas
membership-held-month = inclui { $count } × { $what } por mês
membership-held-quarter = inclui { $count } × { $what } por trimestre
membership-held-year = inclui { $count } × { $what } por ano
membership-any-treatment = tratamento à escolha
membership-from = { $label }: custa { $cost } e economiza { $saving } neste orçamento
membership-on-request = { $label }: economiza { $saving } neste orçamento; o preço da assinatura é informado na consulta
member-fees = { $label }: custa { $cost } durante este plano de tratamento ({ $terms }); este valor não está incluído no total
member-fees-terms = { $label }: custa { $terms }; este valor não está incluído no total
member-terms-noted = { $terms }; { $note }
member-fees-on-request = { $label }: o preço da assinatura é informado na consulta; ele não está incluído no total
member-fees-on-request-noted = { $label }: o preço da assinatura é informado na consulta e não está incluído no total; { $note }
step-fees-weeks =
    { $count ->
        [one] { $count } semana de { $of }
       *[other] { $count } semanas de { $of }
    }
step-fees-two-weeks = { $count } vezes { $of }, a cada duas semanas
step-fees-quarters =
    { $count ->
        [one] { $count } trimestre de { $of }
       *[other] { $count } trimestres de { $of }
    }

# A plan whose sessions are not booked together.
as-you-go = É o preço se todas as sessões forem agendadas de uma só vez. Com { $first } agora e outras depois, o total pode chegar a { $amount } pelos preços de hoje, e a mais se os preços subirem
as-you-go-open = É o preço se todas as sessões forem agendadas de uma só vez. Com { $first } agora e outras depois, não é possível indicar um valor máximo

# The first lines of a new price list.
new-list-head =
    LISTA DE PREÇOS: { $clinic }.

    Os preços são os de um exemplo até você mudá-los:
    1. Preencha os dados da clínica: tire as duas barras antes de uma linha e escreva os seus.
    2. Percorra os preços. Cada número pode ser mudado sozinho.
    3. Quando todos os preços forem os seus, apague a linha "sample: true".

    O que vem depois de duas barras é uma anotação para você; o Needlepoint não lê.
    Os textos ficam entre aspas retas, os números não; cada entrada termina com vírgula.
    Os valores levam ponto, não vírgula: 149.90. As palavras antes dos dois-pontos ficam em inglês.
