# The letter's head.
quote-title = O seu orçamento estimado de microagulhamento
quote-title-fixed = O seu orçamento de microagulhamento
quote-file-title = { $title }, { $clinic }
quote-reference = Orçamento { $reference }
quote-valid-until = reservar até { $date }
quote-prepared-for = Preparado para { $patient }
quote-sample = Preços de exemplo: estes valores são inventados. Isto não é um orçamento verdadeiro.

# The amount in a sentence. What is paid stands after it, in large type.
quote-lead-exact = No total, paga
quote-lead-exact-tax = No total, com { $tax } incluído, paga
quote-lead-between = No total, paga entre
quote-lead-between-tax = No total, com { $tax } incluído, paga entre
quote-lead-from = No total, paga no mínimo
quote-lead-from-tax = No total, com { $tax } incluído, paga no mínimo
quote-lead-on-request = O preço é-lhe indicado
quote-lead-rest-exact = O preço de { $treatment } é-lhe indicado na sua consulta. Pelo resto, paga
quote-lead-rest-between = O preço de { $treatment } é-lhe indicado na sua consulta. Pelo resto, paga entre
quote-lead-rest-from = O preço de { $treatment } é-lhe indicado na sua consulta. Pelo resto, paga no mínimo
quote-amount-between = { $low } e { $high }
quote-amount-on-request = na sua consulta
quote-plus-unpriced =
    { $count ->
        [one] mais { $count } item com preço indicado na consulta
       *[other] mais { $count } itens com preço indicado na consulta
    }
quote-plus-unpriced-sessions =
    { $count ->
        [one] mais { $count } sessão com preço indicado na consulta
       *[other] mais { $count } sessões com preço indicado na consulta
    }
quote-plus-unpriced-sessions-up-to =
    { $count ->
        [one] mais até { $count } sessão com preço indicado na consulta
       *[other] mais até { $count } sessões com preço indicado na consulta
    }
quote-plus-unpriced-sessions-between = mais { $low } a { $high } sessões com preço indicado na consulta
quote-plus-unpriced-applications =
    { $count ->
        [one] mais { $count } aplicação de um complemento com preço indicado na consulta
       *[other] mais { $count } aplicações de complementos com preço indicado na consulta
    }
quote-plus-unpriced-applications-up-to =
    { $count ->
        [one] mais até { $count } aplicação de um complemento com preço indicado na consulta
       *[other] mais até { $count } aplicações de complementos com preço indicado na consulta
    }
quote-plus-unpriced-applications-between = mais { $low } a { $high } aplicações de complementos com preço indicado na consulta

# Why it is a range.
quote-reasons = De onde vem a diferença de { $width }:
quote-reasons-open = Razões para o total ainda não estar definido:
quote-bar = Do valor superior, { $high }, a parte certa é de { $low }. { $reasons }
quote-bar-part = { $amount }: { $reason }.
quote-bar-certain = o valor inferior

# What it is made of.
quote-table = O que paga
quote-column-line = Item
quote-column-counted = Como é calculado
quote-column-price = Preço
quote-total = Total
quote-tax-within = inclui { $tax } { $rate }: { $amount }
quote-tax-within-also = { $tax }{ "\u00A0" }{ $rate }:{ "\u00A0" }{ $amount }
quote-course-note = Ciclo de { $sessions } sessões: { $note }
quote-single-note = Sessão avulsa: { $note }
quote-discount = Desconto
quote-course-valid =
    { $months ->
        [one] a utilizar no prazo de { $months } mês a partir da primeira sessão
       *[other] a utilizar no prazo de { $months } meses a partir da primeira sessão
    }

# The sessions.
quote-sessions = As suas sessões
quote-sessions-planned = Previsto: { $sessions }.
quote-sessions-interval = Previsto: { $sessions }, com intervalos de { $weeks }.
quote-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
quote-weeks-between = { $low } a { $high } semanas
quote-technique-about = { $technique }: { $about }.
quote-about = { $about }.
quote-minutes =
    { $minutes ->
        [one] Cerca de { $minutes } minuto cada uma.
       *[other] Cerca de { $minutes } minutos cada uma.
    }
quote-minutes-between = Cerca de { $low } a { $high } minutos cada uma.
quote-minutes-session = Sessão { $number }: { $length }.
quote-minutes-session-if-needed = Sessão { $number }, se necessário: { $length }.
quote-minutes-two-sessions = Sessões { $first } e { $last }: { $length } cada uma.
quote-minutes-two-sessions-if-needed = Sessões { $first } e { $last }, se necessário: { $length } cada uma.
quote-minutes-sessions = Sessões { $first } a { $last }: { $length } cada uma.
quote-minutes-sessions-if-needed = Sessões { $first } a { $last }, se necessário: { $length } cada uma.
quote-minutes-visit = A visita dura { $length }.
quote-downtime = A vermelhidão pode durar { $downtime }.
quote-advised = A clínica recomenda { $sessions }.
quote-advised-for = Para { $concern }, a clínica recomenda { $sessions }.
quote-practitioner-decides = O profissional decide, em conjunto consigo, quantas sessões são indicadas no seu caso.
quote-practitioner-advises = O profissional pode recomendar mais ou menos sessões; a decisão é tomada em conjunto consigo.
quote-days-suggested = Estes dias são uma proposta; ficam marcados quando reservar.

# What the amount means.
quote-meaning-range = O que significa o intervalo de preços
quote-meaning-amount = O que significa este valor
quote-means-exact = É o preço deste plano.
quote-means-exact-choice = É o preço deste plano, seja qual for a sua escolha.
quote-means-between = Se reservar este plano por inteiro, paga um valor entre o inferior e o superior. Quando decidir com a clínica o que ainda está em aberto, fica um só preço.
quote-means-sessions = O valor inferior é para { $low }; o superior, para { $high }.
quote-means-least = Este valor é para { $sessions }.
quote-means-as-you-go = Se reservar { $first } agora e acrescentar outras mais tarde, o total pode chegar a { $amount } aos preços de hoje, e a mais se os preços subirem.
quote-means-as-you-go-open = Se reservar { $first } agora e acrescentar outras mais tarde, não é possível indicar um valor máximo.
quote-means-beyond = A clínica recomenda até { $sessions }; as que vão além deste plano não estão incluídas no valor.
quote-means-later = As sessões acrescentadas mais tarde são cobradas aos preços do dia em que as acrescentar.
quote-means-on-request = A clínica indica o preço na consulta, antes do início do tratamento.
quote-means-from = Paga no mínimo este valor. Nem todos os preços estão já definidos. Pergunte pelos que faltam antes de reservar.
quote-means-rest = Este valor refere-se ao resto do plano. A clínica indica o preço do tratamento na consulta, antes de ele começar.
quote-estimate = Estes preços são válidos se reservar até { $date }. Isto não é uma fatura.

# The rest.
quote-payment = Como pode pagar
quote-payment-within = As prestações somam o total: o sinal está incluído nelas e não se paga à parte
quote-payment-when = A clínica diz-lhe quando e como pode pagar
quote-payment-when-rest = A clínica diz-lhe quando e como pode pagar o restante
quote-payment-when-each = A clínica diz-lhe quando e como se paga cada valor
quote-notices = Informações úteis
quote-optional = Opcional, pode deixar de fora: { $add-ons }
quote-optional-total = Opcional, pode deixar de fora: { $add-ons }; o total é então { $total }
quote-terms = Condições da clínica
quote-footer = Isto não é uma fatura
quote-page = página { $page } de { $pages }

# What to expect, and what is still to be confirmed.
quote-guide = O que esperar
quote-guide-general = Informação geral que a clínica ainda não verificou
quote-confirm = A confirmar
quote-confirm-text = O profissional tem de confirmar este tratamento antes da primeira sessão.

# The membership that the patient has.
quote-membership = O seu plano de membro
quote-member = A quota de «{ $membership }» não está incluída no total.
quote-member-without = A quota de «{ $membership }» não está incluída no total. Sem ser membro, o total é { $total }.

# Title of a plan with more than needling, or none of it.
quote-title-other = O seu orçamento estimado de tratamento
quote-title-other-fixed = O seu orçamento de tratamento
