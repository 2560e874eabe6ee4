# The words of the window. Short, the desk's own, no exclamation marks, buttons are verbs.

header-sample = Preços de exemplo
header-patient = Nome ou referência do paciente
header-patient-hint = Paciente ou referência
header-patient-short = Paciente
header-new-patient = Novo paciente
header-export = Salvar orçamento
header-exporting = Salvando…

view-consult = Consulta
view-guide = O que esperar
view-screening = Perguntas

menu = Mais
menu-undo = Desfazer
menu-redo = Refazer
menu-export-by-path = Digitar onde salvar…
menu-open-list = Abrir tabela de preços…
menu-open-list-by-path = Digitar onde está a tabela de preços…
menu-recent-lists = Tabelas de preços recentes
menu-palette = Buscar uma ação…
card-next = Próxima seção
card-previous = Seção anterior
sessions-range-how = Shift e clique: de um número a outro
menu-zoom-in = Maior
menu-zoom-out = Menor
menu-zoom-reset = Tamanho normal
look-system = Aparência: como o sistema
look-light = Aparência: claro
look-dark = Aparência: escuro
menu-motion-reduce = Reduzir o movimento
menu-motion-usual = Movimento normal
key-control = Ctrl
key-shift = Shift
menu-shortcuts = Atalhos de teclado
menu-about = Sobre o Needlepoint
about-version = Needlepoint { $version }
about-licence = Licença: { $licence }
about-parts = É feito destas partes, cada uma com sua própria licença
tour = Primeiros passos
tour-place = { $step } de { $count }
tour-choose = Escolha áreas no mapa, ou digite, e depois uma técnica. O preço aparece aqui
tour-range = Você não precisa decidir tudo: enquanto algo estiver em aberto, o preço é uma faixa, com os motivos indicados. Clique em um valor com linha pontilhada para ver de onde vem
tour-find = { $find } busca tudo o que você pode fazer, { $all } mostra os atalhos e “Salvar orçamento” cria o documento para o paciente
tour-next = Próximo
tour-done = Concluído
tour-never = Não mostrar de novo
palette-hint = Digite o que você quer fazer
palette-nothing = Nada encontrado
palette-open-again = Abrir { $name }
palette-choose-list = Preços: { $name }
menu-lists = Preços
menu-look = Aparência
menu-look-system = Sistema
menu-look-light = Claro
menu-look-dark = Escuro

menu-languages = Idiomas…
languages = Idiomas
languages-window = A janela
languages-quote = O orçamento deste paciente
languages-quote-in = Orçamento em: { $language }
languages-not-read = Não foi possível ler um arquivo de idioma da clínica

optional = opcional
dismiss = Ocultar
cancel = Cancelar

concern = Motivo da consulta
areas = Áreas
area-let-go = Retirar { $area }
map-face = Rosto
map-front = Frente
map-back = Costas
area-size = Tamanho: { $area }
areas-filter = Buscar uma área
areas-filter-hint = Uma área…
field-full = Não cabem mais de { $count } caracteres aqui
areas-none-found = Nenhuma área com este nome

technique = Técnica
technique-minutes = { $count } min
technique-minutes-between = { $low }–{ $high } min
technique-session = { $price } por sessão
technique-not-sold = não para estas áreas
technique-special-only = só com preço especial

sessions = Sessões
sessions-less = Uma sessão a menos
sessions-more = Uma sessão a mais
sessions-from = Sessões, no mínimo
sessions-from-less = Mínimo: uma sessão a menos
sessions-from-more = Mínimo: uma sessão a mais
sessions-to-word = a
sessions-to = Sessões, no máximo
sessions-to-less = Máximo: uma sessão a menos
sessions-to-more = Máximo: uma sessão a mais
sessions-exactly-mode = Número exato
sessions-open-mode = A definir
sessions-no-ladder = Escolha uma técnica e uma área para ver quanto custa cada número de sessões
advice-exactly =
    { $count ->
        [one] { $count } sessão recomendada
       *[other] { $count } sessões recomendadas
    }
advice-between = { $low } a { $high } recomendadas
advice-weeks-exactly =
    { $count ->
        [one] toda semana
       *[other] a cada { $count } semanas
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

add-ons = Adicionais
add-on-each-session = em cada sessão
add-on-each-area = por área e sessão
add-on-percent = { $percent } do tratamento
add-on-once = uma vez
add-on-course = pacote de { $count }: { $price }
add-on-minutes = { $count } min
add-on-minutes-between = { $low }–{ $high } min
add-on-all-sessions = em todas as sessões
add-on-some-sessions = em { $count } de { $plan } sessões
add-on-change-sessions = Em quantas sessões
add-on-each-unit = por unidade
add-on-each-named-unit = por { $unit }
add-on-units-price = { $units }: { $price }
add-on-units = Quantidade, { $add-on }
add-on-units-less = { $add-on }, um a menos
add-on-units-more = { $add-on }, um a mais
add-on-units-from = { $add-on }, no mínimo
add-on-units-from-less = { $add-on }, mínimo: um a menos
add-on-units-from-more = { $add-on }, mínimo: um a mais
add-on-units-to = { $add-on }, no máximo
add-on-units-to-less = { $add-on }, máximo: um a menos
add-on-units-to-more = { $add-on }, máximo: um a mais
add-on-units-open = Quantidade a definir
add-on-units-decide = Quantidade exata

fees = Taxas
client = Este paciente
client-returning = Já veio antes
client-new = Novo
client-code = Código
client-code-unknown = A tabela de preços não tem este código
client-had-course = Já fez um pacote de { $sessions } sessões de “{ $offer }”
client-had-session = Já fez uma sessão de “{ $offer }”

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
forget-unknown = Retirar o que não está na tabela de preços

option-add = Comparar
option-this = este plano
option-next = Próxima opção
option-remove-this = Retirar esta opção
option-remove = Retirar
option-empty = Nada ainda
option-no-price = ainda sem preço
option-same = custa o mesmo
option-difference = { $low } a { $high }

next-anything = Escolha área e técnica
next-area = Agora escolha uma área
next-technique = Agora escolha uma técnica
next-then = O preço aparece logo aqui

message = Mensagem
message-undo = Desfazer
message-open = Abrir
message-show-folder = Mostrar pasta
message-cleared = Pronto para o próximo paciente
message-restored = A última consulta foi recuperada
message-ask-again = Faça de novo as perguntas de saúde
message-begin-anew = Começar de novo
draft-not-kept = Esta consulta não está sendo salva: se o programa parar, ela se perde
draft-no-place = Há outras oito janelas com uma consulta salva: feche uma e abra esta de novo
draft-in-the-way = Há outro arquivo em { $path }: mova-o para outra pasta e abra esta janela de novo
draft-not-allowed = Este programa não pode usar { $path }: fale com a pessoa responsável por este computador
draft-system = { $path }: { $reason }. Fale com a pessoa responsável por este computador
draft-unreadable = Não foi possível ler a última consulta
draft-unreadable-where = Comece de novo; o arquivo fica em { $path } até o próximo paciente
draft-not-erased = Os dados do último paciente não foram apagados
draft-not-erased-where = O que foi digitado ainda está em { $path }, que só esta conta pode abrir: apague esse arquivo ou fale com a pessoa responsável por este computador. Você pode continuar trabalhando aqui
crashes = Algo deu errado no Needlepoint
crashes-what = Um erro do próprio programa o interrompeu. A culpa não é sua e você pode continuar como sempre
crashes-draft-back = A consulta que estava aberta foi recuperada: confira-a antes de continuar
crashes-report = Há um relatório em { $folder }. Ele indica em que ponto do programa aconteceu, sem nomes nem preços. Se acontecer de novo, entregue o relatório à pessoa responsável por este computador
crashes-copy = Copiar o relatório
crashes-copied = O relatório está copiado
crashes-erase = Excluir e não mostrar de novo
crashes-not-erased = O relatório não foi excluído
settings-not-saved = O que você definir vale só até esta janela ser fechada
message-price-changed = Preço anterior: { $before }; preço atual: { $now }
message-price-gone = { $before } não vale mais: a tabela de preços não tem preço para esta escolha
message-price-changed-why = A tabela de preços foi salva com outros preços
message-price-changed-day = O dia mudou: um preço ou um desconto começou ou terminou
list-none-in-force = Hoje não há nenhuma tabela de preços em vigor neste arquivo
list-none-in-force-shown = “{ $list }” é mostrada mesmo assim: fale com a pessoa responsável pelos preços antes de fazer um orçamento
list-several-in-force = Há várias tabelas de preços em vigor: escolha a sua em “Mais”
list-gone = O arquivo não tem mais a tabela de preços “{ $list }”, por isso é mostrada “{ $next }”
message-list-opened = { $name } está aberto
message-discount-gone = O desconto de { $amount } foi retirado
message-discount-gone-why = Os preços agora estão em outra moeda. Informe o desconto de novo se ele ainda valer
message-exported = { $name } foi salvo
message-exported-where = Em { $folder }
message-not-exported = O orçamento não foi salvo
message-closing = O orçamento ainda está sendo salvo: a janela fecha assim que ele estiver salvo
message-not-opened = Não foi possível abrir { $name }
message-not-opened-remedy = Ele está em { $path }; abra-o a partir daí

fault-mistakes =
    { $count ->
        [one] { $name } tem { $count } erro
       *[other] { $name } tem { $count } erros
    }
fault-unreadable = Não é possível ler { $name }
fault-old-in-force = Os preços anteriores continuam em vigor. Nada se perdeu; salve o arquivo de novo quando estiver correto
fault-sample-in-force = A janela mostra, em vez disso, preços de exemplo; não use esses preços em um orçamento
fault-place = Linha { $line }, coluna { $column }
fault-more = E mais { $count }
fault-show = Mostrar detalhes
fault-hide = Ocultar detalhes

dialog-path = Caminho
dialog-export = Salvar orçamento
dialog-export-how = Onde salvar. A extensão do arquivo decide o formato: .pdf ou .html
dialog-save = Salvar
dialog-list = Abrir tabela de preços
dialog-list-how = A tabela de preços é um arquivo que termina em .ron
dialog-open = Abrir
dialog-overwrite = Substituir { $name }?
dialog-overwrite-what = Já existe um arquivo com este nome
dialog-replace = Substituir
dialog-other-name = Escolher outro nome

storage-not-found = { $path } não foi encontrado: confira a pasta e o nome
storage-exists = { $path } já existe: escolha outro nome
storage-not-allowed = Não é possível salvar em { $path }: escolha outra pasta, por exemplo Documentos
storage-not-readable = Não é possível abrir { $path }: fale com a pessoa responsável pelo arquivo, ou salve uma cópia em Documentos
storage-folder = { $path } é uma pasta: escolha um arquivo dentro dela
storage-link = { $path } é um atalho: escolha o arquivo para o qual ele aponta ou outro nome
storage-no-ordinary-file = { $path } não é um arquivo normal: escolha um arquivo
storage-too-large = { $path } é grande demais: confira se é o arquivo certo
storage-not-settings = { $path } não contém configurações deste programa: exclua o arquivo
storage-no-settings-folder = Este sistema não indica nenhuma pasta para configurações
storage-system = { $path }: { $reason }. Confira o disco ou escolha outra pasta
export-unknown-ending = O nome do arquivo precisa terminar em .pdf ou .html
export-missing-characters = { $count ->
    [one] O PDF não consegue mostrar { $count } caractere deste texto: salve com a extensão .html
   *[other] O PDF não consegue mostrar { $count } caracteres deste texto: salve com a extensão .html
}
export-typesetting = Não foi possível criar o PDF ({ $reason }). Salve com a extensão .html e relate isto
export-crash = Ocorreu um erro ao salvar: salve com a extensão .html e relate este erro

timeline = O que acontece e quando
timeline-nothing = Escolha uma técnica e as sessões em “Consulta”; aqui você verá o que acontece e quando.
timeline-sessions = Sessões
timeline-redness = Vermelhidão
timeline-visible = Pode-se notar uma mudança
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
guide-add-ons-here = Aqui pode ser combinado com
yes = Sim
no = Não
screening = Perguntas de saúde
screening-private = As respostas ficam nesta janela. Elas não são salvas, impressas nem enviadas.
screening-none = A tabela de preços não tem perguntas de saúde. A pessoa responsável pelos preços pode incluí-las em “screening”.
screening-outcome = O que isto significa
screening-answered = Respondidas: { $answered } de { $asked }
screening-practitioner = O profissional confirma
screening-wait = Não antes de { $date }, salvo se o profissional disser o contrário
screening-not-offered = A clínica não oferece o tratamento nesse caso; o profissional decide
screening-confirms = Perguntas de saúde: o profissional confirma primeiro
screening-quote = O orçamento diz só que o profissional precisa confirmar o tratamento.
screening-quote-none = O orçamento não diz nada sobre estas perguntas.
screening-clear = Apagar as respostas

explain = De onde vem este valor
explain-how = Botão direito ou { $keys }: de onde vem este valor
explain-low = Valor inferior
explain-high = Valor superior
explain-source = linha { $line } da tabela de preços
explain-gone = A escolha mudou; este valor não faz mais parte dela
explain-gone-from-list = A tabela de preços mudou; este valor não está mais nela
close = Fechar

packages = Combos
package-within =
    { $months ->
        [one] em até { $months } mês
       *[other] em até { $months } meses
    }

paying = Pagamento
memberships = Assinaturas
membership-take = Usar { $label }

dates = Datas
dates-choose = Escolher o primeiro dia
dates-first = a partir de { $day }
dates-none = Sem dia ainda
dates-back = Mês anterior
dates-on = Próximo mês

menu-patient-view = Tela do paciente
patient-view = Seu orçamento
patient-nothing = Seu orçamento aparece aqui
patient-confirmed = A confirmar pelo profissional

budget-fit = Buscar por preço máximo
budget = Preço máximo
budget-how = Os melhores planos até este preço, e o mais próximo acima dele. Nunca menos sessões do que a clínica recomenda
budget-keep-technique = Manter a técnica: { $technique }
budget-keep-sessions = Manter { $sessions }
budget-show = Ver os planos
budget-show-nearest = Ver o mais próximo
budget-odd = Digite um valor, como { $example }
amount-unclear = “{ $typed }” pode significar { $one } ou { $other }. Digite o valor certo
budget-none = Nenhum plano até { $budget }
budget-above = O mais próximo acima é { $plan }, que custa { $over } a mais
budget-least = A clínica recomenda pelo menos { $sessions }
budget-open = O mais próximo é { $plan }: { $price }, ainda sem valor máximo
budget-fitted =
    { $count ->
        [one] { $count } plano até { $budget }
       *[other] { $count } planos até { $budget }
    }

discount-by-hand = Desconto manual
discount-change = Alterar o desconto
discount-most = A tabela de preços permite no máximo { $limit }
discount-how-much = Quanto
discount-percent = Porcentagem
discount-amount = Valor
discount-reason = Motivo (aparece no orçamento)
discount-give = Aplicar desconto
discount-remove = Retirar desconto
discount-odd = Digite uma porcentagem até 100, como 10
discount-no-reason = Digite o motivo; ele aparece no orçamento
discount-above = É mais do que a tabela de preços permite: no máximo { $limit }

estimate-per-session = { $price } por sessão em média, tudo incluído
estimate-per-session-ends = Em média, tudo incluído: { $low } por sessão com { $few }, { $high } com { $many }

quote-opened = O orçamento { $reference } de { $date } está aberto
quote-opened-missing = A tabela de preços não tem: { $names }
quote-opened-list = Foi feito com a tabela de preços “{ $list }”, que pode ser escolhida em “Mais”
quote-opened-name-cut = Do nome do paciente, só cabem aqui os primeiros { $count } caracteres
quote-opened-total = No orçamento: { $before }; com os preços atuais: { $now }
quote-foreign = { $name } não é um orçamento feito com o Needlepoint
quote-foreign-remedy = Abra um orçamento salvo aqui como PDF ou HTML, ou uma tabela de preços que termine em .ron. Nada mudou
quote-damaged = Não foi possível ler o orçamento em { $name }
quote-damaged-remedy = Use o arquivo do jeito que foi salvo. Nada mudou
quote-newer = { $name } foi feito com uma versão mais nova do Needlepoint
quote-newer-remedy = Abra-o com essa versão. Nada mudou

# A price list of one’s own, begun from a sample.
menu-begin-list = Começar a sua tabela de preços…
begin-list = Começar a sua tabela de preços
begin-list-how = Bastam o nome e o país. Todos os preços são os de um exemplo, e indicados como tais, até você mudá-los.
begin-list-clinic = Nome da clínica
begin-list-country = País
begin-list-follows = Idioma: { $language }. Moeda: { $currency }. Os dois podem ser mudados na tabela.
begin-list-where = É salva como { $path }
begin-list-do = Começar
begin-list-no-name = Escreva o nome da clínica
message-list-begun = { $name } está começada e aberta
message-list-begun-next = Abra-a em um editor de texto e mude os preços: a cada vez que você salva, esta janela passa a usá-los. “Preços de exemplo” aparece em toda parte até você apagar a linha “sample: true”

# Countries that it may be begun for.
country-GB = Reino Unido
country-IE = Irlanda
country-US = Estados Unidos
country-CA = Canadá
country-DE = Alemanha
country-AT = Áustria
country-CH = Suíça
country-LI = Liechtenstein
country-FR = França
country-GP = Guadalupe
country-MQ = Martinica
country-RE = Reunião
country-GF = Guiana Francesa
country-YT = Mayotte
country-MC = Mônaco
country-BE = Bélgica
country-LU = Luxemburgo
country-ES = Espanha
country-IT = Itália
country-SM = San Marino
country-VA = Cidade do Vaticano
country-PL = Polônia
country-PT = Portugal
country-BR = Brasil
