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
view-screening = Perguntas

menu = Mais
menu-undo = Anular
menu-redo = Refazer
menu-export-by-path = Escrever onde guardar…
menu-open-list = Abrir lista de preços…
menu-open-list-by-path = Escrever onde está a lista de preços…
menu-recent-lists = Listas de preços recentes
menu-palette = Procurar uma ação…
card-next = Secção seguinte
card-previous = Secção anterior
sessions-range-how = Shift e clique: de um número a outro
menu-zoom-in = Maior
menu-zoom-out = Menor
menu-zoom-reset = Tamanho normal
look-system = Aspeto: como o sistema
look-light = Aspeto: claro
look-dark = Aspeto: escuro
menu-motion-reduce = Reduzir o movimento
menu-motion-usual = Movimento normal
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
tour-range = Não tem de decidir tudo: enquanto algo estiver em aberto, o preço é um intervalo, com as razões indicadas. Clique num valor com linha ponteada para ver de onde vem
tour-find = { $find } procura tudo o que pode fazer, { $all } mostra os atalhos e «Guardar orçamento» cria o documento para o paciente
tour-next = Seguinte
tour-done = Concluído
tour-never = Não voltar a mostrar
palette-hint = Escreva o que quer fazer
palette-nothing = Nada encontrado
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
languages-not-read = Não foi possível ler um ficheiro de idioma da clínica

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
areas-none-found = Nenhuma zona com este nome

technique = Técnica
technique-minutes = { $count } min
technique-minutes-between = { $low }–{ $high } min
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
advice-between = { $low } a { $high } recomendadas
advice-weeks-exactly =
    { $count ->
        [one] todas as semanas
       *[other] de { $count } em { $count } semanas
    }
advice-weeks-between = a cada { $low } a { $high } semanas
advice-take = Usar o número de sessões que a clínica recomenda
ladder-from = desde
ladder-up-to = – { $high }
ladder-not-sold = não disponível
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
add-on-course = ciclo de { $count }: { $price }
add-on-minutes = { $count } min
add-on-minutes-between = { $low }–{ $high } min
add-on-all-sessions = em todas as sessões
add-on-some-sessions = em { $count } de { $plan } sessões
add-on-change-sessions = Em quantas sessões
add-on-each-unit = por unidade
add-on-each-named-unit = por { $unit }
add-on-units-price = { $units }: { $price }
add-on-units = Quantidade, { $add-on }
add-on-units-less = { $add-on }, menos um
add-on-units-more = { $add-on }, mais um
add-on-units-from = { $add-on }, no mínimo
add-on-units-from-less = { $add-on }, mínimo: menos um
add-on-units-from-more = { $add-on }, mínimo: mais um
add-on-units-to = { $add-on }, no máximo
add-on-units-to-less = { $add-on }, máximo: menos um
add-on-units-to-more = { $add-on }, máximo: mais um
add-on-units-open = Quantidade a decidir
add-on-units-decide = Quantidade exata

fees = Outros custos
client = Este paciente
client-returning = Já veio antes
client-new = Novo
client-code = Código
client-code-unknown = A lista de preços não tem este código
client-had-course = Já fez um ciclo de { $sessions } sessões de «{ $offer }»
client-had-session = Já fez uma sessão de «{ $offer }»

amount-on-request = sob consulta
amount-included = incluído

estimate = Orçamento
estimate-tax-included = Orçamento, { $tax } incluído
estimate-tax-added = Orçamento com { $tax }
estimate-apart = De onde vem a diferença de { $amount }:
estimate-open = Ainda sem valor máximo:
estimate-of-which-tax = inclui { $tax } { $rate }
total = Total
hint-show = Ver
forget-unknown = Retirar o que não está na lista de preços

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
message-ask-again = Faça de novo as perguntas de saúde
message-begin-anew = Começar de novo
draft-not-kept = Esta consulta não está a ser guardada: se o programa parar, perde-se
draft-no-place = Há outras oito janelas com uma consulta guardada: feche uma e volte a abrir esta
draft-in-the-way = Há outro ficheiro em { $path }: mude-o para outra pasta e volte a abrir esta janela
draft-not-allowed = Este programa não pode usar { $path }: fale com a pessoa responsável por este computador
draft-system = { $path }: { $reason }. Fale com a pessoa responsável por este computador
draft-unreadable = Não foi possível ler a última consulta
draft-unreadable-where = Comece de novo; o ficheiro fica em { $path } até ao próximo paciente
draft-not-erased = Os dados do último paciente não foram apagados
draft-not-erased-where = O que foi introduzido ainda está em { $path }, que só esta conta pode abrir: apague esse ficheiro ou fale com a pessoa responsável por este computador. Aqui pode continuar a trabalhar
crashes = Algo correu mal no Needlepoint
crashes-what = Um erro do próprio programa interrompeu-o. A culpa não é sua e pode continuar como sempre
crashes-draft-back = A consulta que estava aberta foi recuperada: verifique-a antes de continuar
crashes-report = Há um relatório em { $folder }. Indica em que ponto do programa aconteceu, sem nomes nem preços. Se voltar a acontecer, entregue o relatório à pessoa responsável por este computador
crashes-copy = Copiar o relatório
crashes-copied = O relatório está copiado
crashes-erase = Apagar e não voltar a mostrar
crashes-not-erased = O relatório não foi apagado
settings-not-saved = O que definir vale só até fechar esta janela
message-price-changed = Preço anterior: { $before }; preço atual: { $now }
message-price-gone = { $before } já não é válido: a lista de preços não tem preço para esta escolha
message-price-changed-why = A lista de preços foi guardada com outros preços
message-price-changed-day = O dia mudou: um preço ou um desconto começou ou terminou
list-none-in-force = Hoje não está em vigor nenhuma lista de preços deste ficheiro
list-none-in-force-shown = «{ $list }» é mostrada mesmo assim: fale com a pessoa responsável pelos preços antes de fazer um orçamento
list-several-in-force = Há várias listas de preços em vigor: escolha a sua em «Mais»
list-gone = O ficheiro já não tem a lista de preços «{ $list }», por isso é mostrada «{ $next }»
message-list-opened = { $name } está aberto
message-discount-gone = O desconto de { $amount } foi retirado
message-discount-gone-why = Os preços estão agora noutra moeda. Introduza o desconto de novo se ainda for válido
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
dialog-export-how = Onde guardar. A extensão do ficheiro decide o formato: .pdf ou .html
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
storage-not-allowed = Não é possível guardar em { $path }: escolha outra pasta, por exemplo Documentos
storage-not-readable = Não é possível abrir { $path }: fale com a pessoa responsável pelo ficheiro, ou guarde uma cópia em Documentos
storage-folder = { $path } é uma pasta: escolha um ficheiro dentro dela
storage-link = { $path } é uma ligação: escolha o ficheiro a que ela conduz ou outro nome
storage-no-ordinary-file = { $path } não é um ficheiro normal: escolha um ficheiro
storage-too-large = { $path } é demasiado grande: verifique se é o ficheiro certo
storage-not-settings = { $path } não contém definições deste programa: elimine-o
storage-no-settings-folder = Este sistema não indica nenhuma pasta para definições
storage-system = { $path }: { $reason }. Verifique o disco ou escolha outra pasta
export-unknown-ending = O nome do ficheiro tem de terminar em .pdf ou .html
export-missing-characters = { $count ->
    [one] O PDF não consegue mostrar um carácter deste texto: guarde com a extensão .html
   *[other] O PDF não consegue mostrar { $count } caracteres deste texto: guarde com a extensão .html
}
export-typesetting = Não foi possível criar o PDF ({ $reason }). Guarde com a extensão .html e comunique isto
export-crash = Ocorreu um erro ao guardar: guarde com a extensão .html e comunique este erro

timeline = O que acontece e quando
timeline-nothing = Escolha uma técnica e as sessões em «Consulta»; aqui verá o que acontece e quando.
timeline-sessions = Sessões
timeline-redness = Vermelhidão
timeline-visible = Pode notar-se uma mudança
timeline-full = Possível resultado completo
timeline-from = { $when } em diante
timeline-week =
    { $week ->
        [0] início
        [one] semana { $week }
       *[other] semana { $week }
    }
timeline-weeks = semanas { $low }–{ $high }
timeline-if-needed = { $when }, se necessário
guide-add-ons-here = Aqui pode combinar-se com
yes = Sim
no = Não
screening = Perguntas de saúde
screening-private = As respostas ficam nesta janela. Não são guardadas, impressas nem enviadas.
screening-none = A lista de preços não tem perguntas de saúde. A pessoa responsável pelos preços pode acrescentá-las em «screening».
screening-outcome = O que isto significa
screening-answered = Respondidas: { $answered } de { $asked }
screening-practitioner = O profissional confirma
screening-wait = Não antes de { $date }, salvo indicação contrária do profissional
screening-not-offered = A clínica não o oferece nesse caso; o profissional decide
screening-confirms = Perguntas de saúde: o profissional confirma primeiro
screening-quote = O orçamento diz só que o profissional tem de confirmar o tratamento.
screening-quote-none = O orçamento não diz nada sobre estas perguntas.
screening-clear = Apagar as respostas

explain = De onde vem este valor
explain-how = Clique direito ou { $keys }: de onde vem este valor
explain-low = Valor inferior
explain-high = Valor superior
explain-source = linha { $line } da lista de preços
explain-gone = A escolha mudou; este valor já não faz parte dela
explain-gone-from-list = A lista de preços mudou; este valor já não consta dela
close = Fechar

packages = Pacotes
package-within =
    { $months ->
        [one] no prazo de { $months } mês
       *[other] no prazo de { $months } meses
    }

paying = Pagamento
memberships = Planos de membro
membership-take = Usar { $label }

dates = Datas
dates-choose = Escolher o primeiro dia
dates-first = a partir de { $day }
dates-none = Ainda sem dia
dates-back = Mês anterior
dates-on = Mês seguinte

menu-patient-view = Vista do paciente
patient-view = O seu orçamento
patient-nothing = O seu orçamento aparece aqui
patient-confirmed = A confirmar pelo profissional

budget-fit = Procurar por preço máximo
budget = Preço máximo
budget-how = Os melhores planos até este preço, e o mais próximo acima dele. Nunca menos sessões do que a clínica recomenda
budget-keep-technique = Manter a técnica: { $technique }
budget-keep-sessions = Manter { $sessions }
budget-show = Ver os planos
budget-show-nearest = Ver o mais próximo
budget-odd = Escreva um valor, como { $example }
amount-unclear = «{ $typed }» pode querer dizer { $one } ou { $other }. Escreva o valor certo
budget-none = Nenhum plano até { $budget }
budget-above = O mais próximo acima é { $plan }, que custa mais { $over }
budget-least = A clínica recomenda pelo menos { $sessions }
budget-open = O mais próximo é { $plan }: { $price }, ainda sem valor máximo
budget-fitted =
    { $count ->
        [one] { $count } plano até { $budget }
       *[other] { $count } planos até { $budget }
    }

discount-by-hand = Desconto manual
discount-change = Alterar o desconto
discount-most = A lista de preços permite no máximo { $limit }
discount-how-much = Quanto
discount-percent = Percentagem
discount-amount = Valor
discount-reason = Motivo (aparece no orçamento)
discount-give = Aplicar desconto
discount-remove = Retirar desconto
discount-odd = Escreva uma percentagem até 100, como 10
discount-no-reason = Escreva o motivo; aparece no orçamento
discount-above = É mais do que a lista de preços permite: no máximo { $limit }

estimate-per-session = { $price } por sessão em média, tudo incluído
estimate-per-session-ends = Em média, tudo incluído: { $low } por sessão com { $few }, { $high } com { $many }

quote-opened = O orçamento { $reference } de { $date } está aberto
quote-opened-missing = A lista de preços não tem: { $names }
quote-opened-list = Foi feito com a lista de preços «{ $list }», que se escolhe em «Mais»
quote-opened-name-cut = Do nome do paciente ficam aqui os primeiros { $count } caracteres
quote-opened-total = No orçamento: { $before }; com os preços atuais: { $now }
quote-foreign = { $name } não é um orçamento feito com o Needlepoint
quote-foreign-remedy = Abra um orçamento guardado aqui como PDF ou HTML, ou uma lista de preços que termine em .ron. Nada mudou
quote-damaged = Não foi possível ler o orçamento em { $name }
quote-damaged-remedy = Use o ficheiro tal como foi guardado. Nada mudou
quote-newer = { $name } foi feito com uma versão mais recente do Needlepoint
quote-newer-remedy = Abra-o com essa versão. Nada mudou

# A price list of one’s own, begun from a sample.
menu-begin-list = Começar a sua lista de preços…
begin-list = Começar a sua lista de preços
begin-list-how = Bastam o nome e o país. Todos os preços são os de um exemplo, e assinalados como tal, até os alterar.
begin-list-clinic = Nome da clínica
begin-list-country = País
begin-list-follows = Língua: { $language }. Moeda: { $currency }. Ambas podem ser alteradas na lista.
begin-list-where = É guardada como { $path }
begin-list-do = Começar
begin-list-no-name = Escreva o nome da clínica
message-list-begun = { $name } está começada e aberta
message-list-begun-next = Abra-a num editor de texto e altere os preços: sempre que guardar, esta janela adota-os. «Preços de exemplo» aparece em todo o lado até apagar a linha «sample: true»

# Countries that it may be begun for.
country-GB = Reino Unido
country-IE = Irlanda
country-US = Estados Unidos
country-CA = Canadá
country-DE = Alemanha
country-AT = Áustria
country-CH = Suíça
country-LI = Listenstaine
country-FR = França
country-GP = Guadalupe
country-MQ = Martinica
country-RE = Reunião
country-GF = Guiana Francesa
country-YT = Maiote
country-MC = Mónaco
country-BE = Bélgica
country-LU = Luxemburgo
country-ES = Espanha
country-IT = Itália
country-SM = São Marinho
country-VA = Cidade do Vaticano
country-PL = Polónia
country-PT = Portugal
country-BR = Brasil
