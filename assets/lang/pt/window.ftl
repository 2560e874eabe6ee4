# The words of the window. Short, the desk's own, no exclamation marks, buttons are verbs.

header-sample = Preços de exemplo
header-patient = Nome ou referência do paciente
header-patient-hint = Paciente ou referência
header-patient-short = Paciente
header-new-patient = Novo paciente
header-export = Guardar orçamento
header-exporting = A guardar…

view-consult = Consulta
view-guide = O que esperar
view-screening = Questionário

menu = Mais
menu-undo = Anular
menu-redo = Refazer
menu-export-by-path = Guardar num caminho escrito…
menu-open-list = Abrir lista de preços…
menu-open-list-by-path = Abrir um caminho escrito…
menu-recent-lists = Listas de preços recentes
menu-palette = Procurar uma ação…
card-next = Cartão seguinte
card-previous = Cartão anterior
sessions-range-how = Shift e clique: de um número a outro
menu-zoom-in = Maior
menu-zoom-out = Menor
menu-zoom-reset = Tamanho habitual
look-system = Aspeto como o sistema
look-light = Aspeto claro
look-dark = Aspeto escuro
menu-motion-reduce = Reduzir o movimento
menu-motion-usual = Movimento habitual
key-control = Ctrl
key-shift = Shift
menu-shortcuts = Atalhos de teclado
menu-about = Sobre o Needlepoint
about-version = Needlepoint { $version }
about-licence = Licença: { $licence }
about-parts = É feito destas partes, cada uma com a sua própria licença
tour = Primeiros passos
tour-place = { $step } de { $count }
tour-choose = Escolha zonas no mapa, ou escreva-as, e depois uma técnica. O preço aparece aqui
tour-range = O que não está decidido pode ficar em aberto: o preço é então um intervalo que diz porquê. Uma linha ponteada sob um valor diz de onde vem
tour-find = { $find } encontra tudo o que se pode fazer, { $all } mostra os atalhos e «Guardar orçamento» escreve o que o paciente leva
tour-next = Seguinte
tour-done = Concluído
tour-never = Não voltar a mostrar
palette-hint = Escreva o que quer fazer
palette-nothing = Nada tem esse nome
palette-open-again = Abrir { $name }
palette-choose-list = Preços: { $name }
menu-lists = Preços
menu-look = Aspeto
menu-look-system = Sistema
menu-look-light = Claro
menu-look-dark = Escuro

menu-languages = Idiomas…
languages = Idiomas
languages-window = A janela
languages-quote = O orçamento deste paciente
languages-quote-in = Orçamento em: { $language }
languages-not-read = Um idioma da clínica não foi lido

optional = opcional
dismiss = Ocultar
cancel = Cancelar

concern = Motivo da consulta
areas = Zonas
area-let-go = Retirar { $area }
map-face = Rosto
map-front = Frente
map-back = Costas
area-size = Tamanho: { $area }
areas-filter = Procurar uma zona
areas-filter-hint = Uma zona…
field-full = Aqui não cabem mais de { $count } caracteres
areas-none-found = Nenhuma zona tem esse nome

technique = Técnica
technique-minutes = { $count } min
technique-session = { $price } por sessão
technique-not-sold = não para estas zonas
technique-special-only = só a um preço especial

sessions = Sessões
sessions-less = Menos uma sessão
sessions-more = Mais uma sessão
sessions-from = Sessões, no mínimo
sessions-from-less = Mínimo: menos uma sessão
sessions-from-more = Mínimo: mais uma sessão
sessions-to-word = a
sessions-to = Sessões, no máximo
sessions-to-less = Máximo: menos uma sessão
sessions-to-more = Máximo: mais uma sessão
sessions-exactly-mode = Exatas
sessions-open-mode = A decidir
sessions-no-ladder = Escolha uma técnica e uma zona para ver quanto custa cada número de sessões
advice-exactly =
    { $count ->
        [one] { $count } sessão recomendada
       *[other] { $count } sessões recomendadas
    }
advice-between = { $low }–{ $high } recomendadas
advice-weeks-exactly =
    { $count ->
        [one] todas as semanas
       *[other] de { $count } em { $count } semanas
    }
advice-weeks-between = cada { $low }–{ $high } semanas
advice-take = Usar o número de sessões que a clínica recomenda
ladder-from = desde
ladder-up-to = – { $high }
ladder-not-sold = não se vende
ladder-or-on-request = ou sob consulta
ladder-price-and = { $price }, { $also }
ladder-percent-less = −{ $percent }
ladder-step =
    { $count ->
        [one] { $count } sessão, { $price }
       *[other] { $count } sessões, { $price }
    }
ladder-step-advised =
    { $count ->
        [one] { $count } sessão, { $price }, recomendada
       *[other] { $count } sessões, { $price }, recomendadas
    }

add-ons = Complementos
add-on-each-session = em cada sessão
add-on-each-area = por zona e sessão
add-on-percent = { $percent } do tratamento
add-on-once = uma vez
add-on-course = { $count } por { $price }
add-on-minutes = { $count } min
add-on-all-sessions = em todas as sessões
add-on-some-sessions = em { $count } de { $plan } sessões
add-on-change-sessions = Em quantas sessões

fees = Taxas
client = Este paciente
client-returning = Já cá esteve
client-new = Novo
client-code = Código
client-code-unknown = A lista de preços não conhece este código

amount-on-request = sob consulta
amount-included = incluído

estimate = Estimativa
estimate-tax-included = Estimativa, { $tax } incluído
estimate-tax-added = Estimativa com { $tax }
estimate-apart = { $amount } de diferença:
estimate-open = Ainda sem máximo:
estimate-of-which-tax = dos quais { $tax } { $rate }
total = Total
hint-show = Ver
forget-unknown = Retirar o que não está na lista

option-add = Comparar
option-this = este plano
option-next = Opção seguinte
option-remove-this = Retirar esta opção
option-remove = Retirar
option-empty = Ainda nada
option-no-price = ainda sem preço
option-same = custa o mesmo
option-difference = { $low } a { $high }

next-anything = Escolha zona e técnica
next-area = Agora escolha uma zona
next-technique = Agora escolha uma técnica
next-then = O preço aparece logo aqui

message = Mensagem
message-undo = Anular
message-open = Abrir
message-show-folder = Mostrar pasta
message-cleared = Pronto para o próximo paciente
message-restored = A última consulta foi recuperada
message-ask-again = É preciso voltar a fazer as perguntas de saúde
message-begin-anew = Começar de novo
draft-not-kept = Esta consulta não sobreviveria a uma falha
draft-no-place = Outras oito janelas guardam a sua: feche uma e volte a abrir esta
draft-in-the-way = { $path } está no caminho: mude-o para outro sítio e volte a abrir esta janela
draft-not-allowed = Não é permitido usar { $path }: pergunte a quem cuida deste computador
draft-system = { $path }: { $reason }. Pergunte a quem cuida deste computador
draft-unreadable = Não foi possível ler a última consulta
draft-unreadable-where = Comece de novo; o ficheiro dela fica de parte até ao próximo paciente em { $path }
draft-not-erased = O último paciente não foi apagado
draft-not-erased-where = O que foi introduzido ainda está em { $path }, que só esta conta pode abrir: apague esse ficheiro ou pergunte a quem cuida deste computador. Aqui o trabalho continua
settings-not-saved = O que definir vale só até esta janela ser fechada
message-price-changed = { $before } passa a { $now }
message-price-gone = { $before } já não é válido: esta escolha agora não tem preço
message-price-changed-why = A lista de preços foi guardada com outros preços
message-price-changed-day = É outro dia: um preço ou um desconto começou ou terminou
list-none-in-force = Hoje não está em vigor nenhuma lista deste ficheiro
list-none-in-force-shown = «{ $list }» é mostrada mesmo assim: pergunte a quem trata dos preços antes de os indicar
list-several-in-force = Há várias listas em vigor: escolha a sua em «Mais»
list-gone = O ficheiro já não tem a lista «{ $list }», por isso é mostrada «{ $next }»
message-list-opened = { $name } está aberto
message-discount-gone = O desconto de { $amount } foi retirado
message-discount-gone-why = Os preços estão agora noutra moeda; volte a dá-lo se ainda valer
message-exported = { $name } foi guardado
message-exported-where = Em { $folder }
message-not-exported = O orçamento não foi guardado
message-closing = O orçamento ainda está a ser guardado: a janela fecha-se assim que estiver guardado
message-not-opened = Não foi possível abrir { $name }
message-not-opened-remedy = Está em { $path }; abra-o a partir daí

fault-mistakes =
    { $count ->
        [one] { $name } tem { $count } erro
       *[other] { $name } tem { $count } erros
    }
fault-unreadable = Não é possível ler { $name }
fault-old-in-force = Os preços anteriores continuam em vigor. Nada se perdeu; volte a guardar o ficheiro quando estiver correto
fault-sample-in-force = A janela mostra, em vez disso, preços de exemplo; não os use num orçamento
fault-place = Linha { $line }, coluna { $column }
fault-more = E mais { $count }
fault-show = Mostrar detalhes
fault-hide = Ocultar detalhes

dialog-path = Caminho
dialog-export = Guardar orçamento
dialog-export-how = Onde guardar. A terminação do nome decide o formato: .pdf ou .html
dialog-save = Guardar
dialog-list = Abrir lista de preços
dialog-list-how = A lista de preços é um ficheiro que termina em .ron
dialog-open = Abrir
dialog-overwrite = Substituir { $name }?
dialog-overwrite-what = Já existe um ficheiro com este nome
dialog-replace = Substituir
dialog-other-name = Escolher outro nome

storage-not-found = { $path } não foi encontrado: verifique a pasta e o nome
storage-exists = { $path } já existe: escolha outro nome
storage-not-allowed = Não é permitido escrever aqui { $path }: escolha outra pasta, por exemplo Documentos
storage-not-readable = Não é permitido ler { $path }: pergunte a quem o guarda, ou guarde uma cópia em Documentos
storage-folder = { $path } é uma pasta: escolha um ficheiro dentro dela
storage-link = { $path } é uma ligação: escolha o ficheiro a que ela conduz ou outro nome
storage-no-ordinary-file = { $path } não é um ficheiro normal: escolha um ficheiro
storage-too-large = { $path } é demasiado grande: verifique se é o ficheiro certo
storage-not-settings = { $path } não contém definições deste programa: elimine-o
storage-no-settings-folder = Este sistema não indica nenhuma pasta para definições
storage-system = { $path }: { $reason }. Verifique o disco ou escolha outra pasta
export-unknown-ending = O nome tem de terminar em .pdf ou .html
export-missing-characters = { $count ->
    [one] Ao tipo de letra do PDF falta um carácter deste texto: guarde antes com a terminação .html
   *[other] Ao tipo de letra do PDF faltam { $count } caracteres deste texto: guarde antes com a terminação .html
}
export-typesetting = Não foi possível compor o PDF: guarde antes com a terminação .html e comunique isto: { $reason }
export-crash = O programa cometeu um erro ao escrevê-lo: guarde antes com a terminação .html e comunique-o

timeline = O que acontece e quando
timeline-nothing = Escolha uma técnica e as sessões em «Consulta»; aqui verá o que acontece e quando.
timeline-sessions = Sessões
timeline-redness = Vermelhidão
timeline-visible = Pode notar-se uma mudança
timeline-full = Resultado completo
timeline-from = a partir de { $when }
timeline-week = semana { $week }
timeline-weeks = semana { $low }–{ $high }
timeline-if-needed = { $when }, se necessário
guide-add-ons-here = Aqui pode combinar-se com
yes = Sim
no = Não
screening = Perguntas de saúde
screening-private = As respostas ficam nesta janela. Não são guardadas, impressas nem enviadas.
screening-none = A lista de preços não tem perguntas de saúde. Podem acrescentar-se em «screening».
screening-outcome = O que daí resulta
screening-answered = { $answered } de { $asked } respondidas
screening-practitioner = O profissional confirma
screening-wait = Não antes de { $date }, salvo indicação contrária do profissional
screening-not-offered = Segundo a lista da clínica, não é oferecido nesse caso; o profissional decide
screening-confirms = Perguntas de saúde: primeiro confirma o profissional
screening-quote = O orçamento diz «a confirmar pelo profissional» e mais nada.
screening-quote-none = O orçamento não diz nada sobre estas perguntas.
screening-clear = Apagar as respostas

explain = De onde vem este valor
explain-how = Clique direito ou { $keys }: de onde vem este valor
explain-low = Extremo inferior
explain-high = Extremo superior
explain-source = linha { $line } da lista de preços
explain-gone = A escolha mudou; este valor já não faz parte dela
explain-gone-from-list = A lista de preços mudou; este valor já não consta dela
close = Fechar

packages = Pacotes
package-any-technique = uma técnica à escolha
package-any-area = uma zona à escolha
package-within =
    { $months ->
        [one] no prazo de { $months } mês
       *[other] no prazo de { $months } meses
    }

paying = Pagamento
memberships = Adesões
membership-take = Orçamento com { $label }

dates = Datas
dates-choose = Escolher o primeiro dia
dates-first = a partir de { $day }
dates-none = Ainda sem dia
dates-back = Um mês para trás
dates-on = Um mês para a frente

menu-patient-view = Vista do paciente
patient-view = O seu orçamento
patient-nothing = O seu orçamento aparece aqui
patient-confirmed = A confirmar pelo profissional

budget-fit = Ajustar ao meu orçamento
budget = Orçamento máximo
budget-how = Os melhores planos que não custam mais, e o mais próximo acima. Nunca menos sessões do que a clínica aconselha
budget-keep-technique = Manter a técnica: { $technique }
budget-keep-sessions = Manter { $sessions }
budget-show = Ver o que cabe
budget-show-nearest = Ver o mais próximo
budget-odd = Escreva um valor, como { $example }
amount-unclear = «{ $typed }» pode querer dizer { $one } ou { $other }. Escreva o valor certo
budget-none = Nada cabe em { $budget }
budget-above = O mais próximo acima é { $plan }, { $over } a mais do que o orçamento
budget-least = A clínica aconselha pelo menos { $sessions }
budget-open = O mais próximo é { $plan }: { $price }, ainda sem limite superior
budget-fitted =
    { $count ->
        [one] 1 plano cabe em { $budget }
       *[other] { $count } planos cabem em { $budget }
    }

discount-by-hand = Desconto manual
discount-change = Alterar o desconto
discount-most = A lista de preços permite no máximo { $limit }
discount-how-much = Quanto
discount-percent = Percentagem
discount-amount = Valor
discount-reason = Motivo, para o orçamento
discount-give = Descontar
discount-remove = Sem desconto
discount-odd = Escreva uma percentagem até 100, como 10
discount-no-reason = Escreva o motivo; consta do orçamento
discount-above = É mais do que a lista de preços permite: no máximo { $limit }

estimate-per-session = { $price } por sessão em média, tudo incluído
estimate-per-session-ends = Em média, tudo incluído: { $low } por sessão com { $few }, { $high } com { $many }

quote-opened = O orçamento { $reference } de { $date } está aberto
quote-opened-missing = A lista de preços não tem: { $names }
quote-opened-list = Seguia «{ $list }», que se escolhe em «Mais»
quote-opened-name-cut = Do nome estão aqui os primeiros { $count } caracteres
quote-opened-total = O orçamento dizia { $before }; pelos preços em vigor são { $now }
quote-foreign = Não há nenhum orçamento do Needlepoint em { $name }
quote-foreign-remedy = Abra um orçamento guardado aqui como PDF ou HTML, ou uma lista de preços que termine em .ron. Nada mudou
quote-damaged = O orçamento em { $name } não se consegue ler
quote-damaged-remedy = Use o ficheiro tal como foi guardado. Nada mudou
quote-newer = Uma versão posterior do Needlepoint escreveu { $name }
quote-newer-remedy = Abra-o com essa versão. Nada mudou
