# The words of the command line.
cli-sample = Preços de exemplo, inventados: não são para pacientes

# An estimate.
cli-low = de
cli-high = a
cli-open = em aberto
cli-on-request = sob consulta
cli-total = Total
cli-tax-included = inclui { $tax } { $rate }
cli-why = Razões para o intervalo de preços
cli-as-you-go = Reserva
cli-payment = Pagamento
cli-memberships = Planos de membro
cli-calendar = Datas
cli-notices = A ter em conta
cli-hints = Vale a pena ver

# What can be chosen.
cli-lists = Listas de preços neste ficheiro
cli-list-from = a partir de { $from }
cli-list-until = até { $until }
cli-list-between = de { $from } a { $until }
cli-techniques = Técnicas
cli-areas = Zonas
cli-sizes = Tamanhos
cli-concerns = Motivos da consulta
cli-offers = Ofertas
cli-packages = Pacotes
cli-add-ons = Complementos
cli-special-prices = Preços especiais
cli-fees = Outros custos
cli-included = incluído
cli-price-for = { $sessions }: { $price }
cli-price-and = { $price } ({ $also })
cli-tier = a partir de { $sessions }: { $percent } de desconto em cada uma
cli-any-other-area = qualquer outra zona
cli-any-of-areas = { $count } zonas à escolha ({ $areas })
cli-per-session = por sessão
cli-per-area = por zona e sessão
cli-percent-of-treatment = { $percent } do tratamento
cli-per-plan = uma vez por plano
cli-per-unit = por unidade
cli-per-named-unit = por { $unit }
cli-off-single = menos { $off } do que o preço avulso
cli-off-course = menos { $off } do que o preço do ciclo
cli-special-once = uma vez
cli-special-times =
    { $count ->
        [one] uma vez
       *[other] no máximo { $count } vezes
    }
cli-fee-surcharge = { $percent } sobre tudo o resto
cli-fee-credited = descontado do total
cli-fee-always = sempre cobrado
cli-fee-new-clients = cobrado a novos pacientes
cli-fee-chosen = cobrado se escolhido
cli-discounts = Descontos
cli-every-once = { $fee } uma vez
cli-every-month = { $fee } por mês
cli-every-year = { $fee } por ano
cli-at-least-months =
    { $count ->
        [one] { $count } mês no mínimo
       *[other] { $count } meses no mínimo
    }
cli-set-up = { $amount } de inscrição
cli-off = { $off } de desconto
cli-off-session = { $off } de desconto por sessão
cli-off-plan = { $off } de desconto no plano
cli-off-from = a partir de { $price }: { $off }
cli-stacks = acumula com outros descontos
cli-only-with = só com { $what }
cli-needs = precisa de { $what }
cli-excludes = não com { $what }
cli-included-with = incluído com { $what }
cli-package = { $price } ({ $contents })
cli-fee-credited-part = { $part } a descontar do total
cli-amount-too-large = O valor é maior do que um preço pode ser
cli-amount-too-large-remedy = Verifique se não tem algarismos a mais
cli-discount-amount = O desconto tem mais casas decimais do que a moeda
cli-discount-amount-remedy =
    { $count ->
        [0] Escreva-o sem casas decimais
        [one] Escreva-o com { $count } casa decimal, no máximo
       *[other] Escreva-o com { $count } casas decimais, no máximo
    }

# Where an amount came from.
cli-at-low-end = No valor inferior
cli-at-high-end = No valor superior
cli-of-them = das quais, em datas { $period }: { $count }
cli-line = linha { $line }
cli-no-such-line = O orçamento não tem a linha «{ $id }»
cli-remedy-after-course = { $remedy }; um ciclo já feito indica-se com { $flags }

# What fits a budget.
cli-fit-plans = Até { $budget }
cli-fit-none = Nenhum plano até { $budget }
cli-fit-above = O mais próximo acima
cli-fit-open = Ainda sem valor máximo, por isso não é certo que fique em { $budget }
cli-fit-left = sobram { $amount }
cli-fit-over = { $amount } a mais
cli-fit-exactly = exatamente
cli-fit-dearer = +{ $amount }
cli-fit-cheaper = −{ $amount }
cli-budget-amount = O preço máximo não é um valor na moeda da lista de preços
cli-budget-amount-remedy =
    { $count ->
        [0] Escreva-o sem casas decimais, por exemplo 900
        [one] Escreva-o com { $count } casa decimal, no máximo, por exemplo 900
       *[other] Escreva-o com { $count } casas decimais, no máximo, por exemplo 900
    }

# A discount by the number of areas.
cli-off-from-areas =
    { $count ->
        [one] a partir de { $count } zona: { $off }
       *[other] a partir de { $count } zonas: { $off }
    }
