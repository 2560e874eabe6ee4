# The letter's head.
quote-title = Seu orçamento estimado de microagulhamento
quote-title-fixed = Seu orçamento de microagulhamento
quote-file-title = { $title }, { $clinic }
quote-reference = Orçamento { $reference }
quote-valid-until = agendar até { $date }
quote-prepared-for = Preparado para { $patient }
quote-sample = Preços de exemplo: estes valores são inventados. Este não é um orçamento de verdade.

# The amount in a sentence. What is paid stands after it, in large type.
quote-lead-exact = No total, você paga
quote-lead-exact-tax = No total, com { $tax } incluído, você paga
quote-lead-between = No total, você paga entre
quote-lead-between-tax = No total, com { $tax } incluído, você paga entre
quote-lead-from = No total, você paga no mínimo
quote-lead-from-tax = No total, com { $tax } incluído, você paga no mínimo
quote-lead-on-request = Você fica sabendo do preço
quote-lead-rest-exact = Você fica sabendo do preço de { $treatment } na sua consulta. Pelo resto, você paga
quote-lead-rest-between = Você fica sabendo do preço de { $treatment } na sua consulta. Pelo resto, você paga entre
quote-lead-rest-from = Você fica sabendo do preço de { $treatment } na sua consulta. Pelo resto, você paga no mínimo
quote-amount-between = { $low } e { $high }
quote-amount-on-request = na sua consulta
quote-plus-unpriced =
    { $count ->
        [one] mais { $count } item com preço informado na consulta
       *[other] mais { $count } itens com preço informado na consulta
    }
quote-plus-unpriced-sessions =
    { $count ->
        [one] mais { $count } sessão com preço informado na consulta
       *[other] mais { $count } sessões com preço informado na consulta
    }
quote-plus-unpriced-sessions-up-to =
    { $count ->
        [one] mais até { $count } sessão com preço informado na consulta
       *[other] mais até { $count } sessões com preço informado na consulta
    }
quote-plus-unpriced-sessions-between = mais { $low } a { $high } sessões com preço informado na consulta
quote-plus-unpriced-applications =
    { $count ->
        [one] mais { $count } aplicação de um adicional com preço informado na consulta
       *[other] mais { $count } aplicações de adicionais com preço informado na consulta
    }
quote-plus-unpriced-applications-up-to =
    { $count ->
        [one] mais até { $count } aplicação de um adicional com preço informado na consulta
       *[other] mais até { $count } aplicações de adicionais com preço informado na consulta
    }
quote-plus-unpriced-applications-between = mais { $low } a { $high } aplicações de adicionais com preço informado na consulta

# Why it is a range.
quote-reasons = De onde vem a diferença de { $width }:
quote-reasons-open = Por que o total ainda não está definido:
quote-bar = Do valor superior, { $high }, a parte certa é de { $low }. { $reasons }
quote-bar-part = { $amount }: { $reason }.
quote-bar-certain = o valor inferior

# What it is made of.
quote-table = O que você paga
quote-column-line = Item
quote-column-counted = Como é calculado
quote-column-price = Preço
quote-total = Total
quote-tax-within = inclui { $tax } { $rate }: { $amount }
quote-tax-within-also = { $tax }{ "\u00A0" }{ $rate }:{ "\u00A0" }{ $amount }
quote-course-note = Pacote de { $sessions } sessões: { $note }
quote-single-note = Sessão avulsa: { $note }
quote-discount = Desconto
quote-course-valid =
    { $months ->
        [one] para usar em até { $months } mês a partir da primeira sessão
       *[other] para usar em até { $months } meses a partir da primeira sessão
    }

# The sessions.
quote-sessions = Suas sessões
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
quote-practitioner-decides = O profissional decide, junto com você, quantas sessões são indicadas no seu caso.
quote-practitioner-advises = O profissional pode recomendar mais ou menos sessões; a decisão é tomada junto com você.
quote-days-suggested = Estes dias são uma sugestão; eles são marcados no agendamento.

# What the amount means.
quote-meaning-range = O que significa a faixa de preço
quote-meaning-amount = O que significa este valor
quote-means-exact = É o preço deste plano.
quote-means-exact-choice = É o preço deste plano, seja qual for a sua escolha.
quote-means-between = Se você agendar este plano por inteiro, paga um valor entre o inferior e o superior. Quando você decidir com a clínica o que ainda está em aberto, haverá um só preço.
quote-means-sessions = O valor inferior é para { $low }; o superior, para { $high }.
quote-means-least = Este valor é para { $sessions }.
quote-means-as-you-go = Se você agendar { $first } agora e acrescentar outras depois, o total pode chegar a { $amount } pelos preços de hoje, e a mais se os preços subirem.
quote-means-as-you-go-open = Se você agendar { $first } agora e acrescentar outras depois, não é possível indicar um valor máximo.
quote-means-beyond = A clínica recomenda até { $sessions }; as que vão além deste plano não estão incluídas no valor.
quote-means-later = As sessões acrescentadas depois são cobradas pelos preços do dia em que você as acrescentar.
quote-means-on-request = A clínica informa o preço na consulta, antes do início do tratamento.
quote-means-from = Você paga no mínimo este valor. Nem todos os preços já estão definidos. Pergunte sobre os que faltam antes de agendar.
quote-means-rest = Este valor se refere ao resto do plano. A clínica informa o preço do tratamento na consulta, antes de ele começar.
quote-estimate = Estes preços valem se você agendar até { $date }. Isto não é uma conta.

# The rest.
quote-payment = Como você pode pagar
quote-payment-within = As parcelas somam o total: o sinal está incluído nelas e não é pago à parte
quote-payment-when = A clínica informa quando e como você pode pagar
quote-payment-when-rest = A clínica informa quando e como você pode pagar o restante
quote-payment-when-each = A clínica informa quando e como pagar cada valor
quote-notices = Informações úteis
quote-optional = Opcional, você pode deixar de fora: { $add-ons }
quote-optional-total = Opcional, você pode deixar de fora: { $add-ons }; o total é então { $total }
quote-terms = Condições da clínica
quote-footer = Isto não é uma conta
quote-page = página { $page } de { $pages }

# What to expect, and what is still to be confirmed.
quote-guide = O que esperar
quote-guide-general = Informações gerais que a clínica ainda não conferiu
quote-confirm = A confirmar
quote-confirm-text = O profissional precisa confirmar este tratamento antes da primeira sessão.

# Discounts by the number of areas, and what a membership costs.
quote-membership = Sua assinatura
quote-member = A assinatura “{ $membership }” não está incluída no total.
quote-member-without = A assinatura “{ $membership }” não está incluída no total. Sem ela, o total é { $total }.

# Title of a plan with more than needling, or none of it.
quote-title-other = Seu orçamento estimado de tratamento
quote-title-other-fixed = Seu orçamento de tratamento
