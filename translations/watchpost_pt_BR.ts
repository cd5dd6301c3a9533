<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>há %n segundo</numerusform>
            <numerusform>há %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 on %1</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>AlarmHistogram</name>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>a time</comment>
        <translation>%1: nenhum alarme</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1: %Ln alarme, gravidade: %2</numerusform>
            <numerusform>%1: %Ln alarmes, o pior: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Nenhum alarme</translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Invasão</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>Violação</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumaça</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconexão</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>Offline há muito tempo</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 could not be removed. Remove it by hand, so that Watchpost does not start when you log in.</source>
        <translation>Não foi possível remover o arquivo %1. Remova-o à mão para que o Watchpost não inicie quando você entrar.</translation>
    </message>
    <message>
        <source>Windows did not take the change. Open the Task Manager, and choose under “Startup apps” whether Watchpost starts.</source>
        <translation>O Windows não aceitou a mudança. Abra o Gerenciador de Tarefas e escolha em “Aplicativos de inicialização” se o Watchpost inicia.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Make its folder writable, then try again.</source>
        <translation>Não foi possível gravar o arquivo %1 (%2). Permita a gravação na pasta dele e tente de novo.</translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message>
        <source>The server pushed “%1” at %2.</source>
        <translation>O servidor avisou “%1” às %2.</translation>
    </message>
    <message>
        <source>Asked for its state, the server answered “%1” at %2.</source>
        <translation>Perguntado pelo estado, o servidor respondeu “%1” às %2.</translation>
    </message>
    <message>
        <source>The server&apos;s list said “%1” at %2, at a synchronisation.</source>
        <translation>A lista do servidor dizia “%1” às %2, em uma sincronização.</translation>
    </message>
    <message>
        <source>Connected again, the server said “%1”, as before, at %2.</source>
        <translation>Conectado de novo, o servidor disse “%1”, como antes, às %2.</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer held it at %1.</source>
        <translation>A lista do servidor deixou de contê-la às %1.</translation>
    </message>
    <message>
        <source>The connection was lost at %1: every state became unknown.</source>
        <translation>A conexão foi perdida às %1: todos os estados ficaram desconhecidos.</translation>
    </message>
    <message>
        <source>You logged out at %1: every state became unknown.</source>
        <translation>Você saiu da conta às %1: todos os estados ficaram desconhecidos.</translation>
    </message>
    <message>
        <source>Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.</source>
        <translation>Nada se soube depois de %1, pois o Watchpost não estava mais funcionando: todos os estados ficaram desconhecidos.</translation>
    </message>
    <message>
        <source>It was removed from the list at %1.</source>
        <translation>Foi removida da lista às %1.</translation>
    </message>
    <message>
        <source>The disk did not take what happened after %1.</source>
        <translation>O disco não guardou o que aconteceu depois de %1.</translation>
    </message>
    <message>
        <source>That is: the server itself does not know. It is not shown as offline for that.</source>
        <translation>Ou seja: o próprio servidor não sabe. Por isso não é mostrada como offline.</translation>
    </message>
    <message>
        <source>The server has not answered for this camera since then.</source>
        <translation>O servidor não respondeu por esta câmera desde então.</translation>
    </message>
    <message>
        <source>You have disabled this camera: its state is not shown.</source>
        <translation>Você desativou esta câmera: o estado dela não é mostrado.</translation>
    </message>
    <message>
        <source>The server has not said anything of its state yet.</source>
        <translation>O servidor ainda não disse nada do estado dela.</translation>
    </message>
    <message>
        <source>It cannot: the camera is not on your account at the server.</source>
        <translation>Ele não pode: a câmera não está na sua conta no servidor.</translation>
    </message>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>Retido por %n segundo, pois pode ser breve: ainda mostrado como “%1”.</numerusform>
            <numerusform>Retido por %n segundos, pois pode ser breve: ainda mostrado como “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation>Último alarme: %1, %2</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>ainda não está no servidor</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>sumiu do servidor</translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation>Ainda não está no servidor. A próxima sincronização a envia.</translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation>O servidor a recusou: %1. Corrija a senha dela e envie de novo.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation>A lista do servidor não a contém mais. Envie de novo ou remova.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>No servidor.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removida.</translation>
    </message>
    <message>
        <source>Disabled: its alarms are kept, but none pops up</source>
        <translation>Desativada: os alarmes são guardados, mas nenhum aparece</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation>O estado dela ainda não foi informado</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n alarme não lido</numerusform>
            <numerusform>%n alarmes não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>CameraScope</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Disabled cameras</source>
        <translation>Câmeras desativadas</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
</context>
<context>
    <name>CameraTable</name>
    <message>
        <source>This line has %1 columns, and the first line has %2.</source>
        <translation>Esta linha tem %1 colunas, e a primeira tem %2.</translation>
    </message>
    <message>
        <source>In line %1 a quote (&quot;) is opened and never closed. Correct that line.</source>
        <translation>Na linha %1 uma aspa (&quot;) é aberta e nunca fechada. Corrija essa linha.</translation>
    </message>
    <message>
        <source>In line %1 there is text after a closing quote (&quot;). Double the quotes in a field.</source>
        <translation>Na linha %1 há texto depois de uma aspa de fechamento (&quot;). Dobre as aspas dentro de um campo.</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>A linha %1 tem o mesmo ID.</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>Falta o ID. Ele está impresso na câmera.</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>O ID é mais longo do que um servidor aceita (128 bytes).</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>A senha é mais longa do que um servidor aceita (256 bytes).</translation>
    </message>
    <message>
        <source>The password is missing. Write: ID, password, name; or give one for all below.</source>
        <translation>Falta a senha. Escreva: ID, senha, nome; ou dê abaixo uma para todas.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>Ele responde por si mesmo: ninguém em quem este computador confia confirmou de quem é.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not trust.</source>
        <translation>Foi emitido por uma autoridade em que este computador não confia.</translation>
    </message>
    <message>
        <source>It was made for another name (%1), not for %2.</source>
        <translation>Foi feito para outro nome (%1), não para %2.</translation>
    </message>
    <message>
        <source>It expired on %1. If that is not long past: is this computer&apos;s clock right?</source>
        <translation>Expirou em %1. Se não faz muito tempo: o relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is this computer&apos;s clock right?</source>
        <translation>Não é válido antes de %1. O relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>It was not made for a server, or its issuer may not issue certificates.</source>
        <translation>Não foi feito para um servidor, ou o emissor não pode emitir certificados.</translation>
    </message>
    <message>
        <source>The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.</source>
        <translation>Os certificados que deveriam confirmá-lo estão incompletos, são demais, foram revogados ou têm assinatura falsa.</translation>
    </message>
    <message>
        <source>It is not the certificate that you trusted for this server before.</source>
        <translation>Não é o certificado em que você confiava para este servidor.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation>Tente “watchpost --help”.</translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation>Vigia muitas câmeras em rede: os estados delas, e os alarmes na hora.</translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation>Iniciar um servidor de demonstração embutido e preencher o login dele.</translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation>Guardar configurações, câmeras e alarmes nesta pasta.</translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation>O servidor em que entrar.</translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation>Conectar com TLS.</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>O nome da conta.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Ler a senha da primeira linha da entrada padrão.</translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation>Entrar na hora.</translation>
    </message>
    <message>
        <source>Start with the window minimized, in the tray where there is one.</source>
        <translation>Iniciar com a janela minimizada, na bandeja onde houver.</translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation>Mostrar versões e pastas para um relato de erro e sair.</translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation>“%1” não é uma opção. O servidor é informado com --server.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile precisa do nome de uma pasta.</translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>“%1” não é um servidor. Escreva HOST ou HOST:PORTA, com uma porta de 1 a 65535.</translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation>--demo traz seu próprio servidor: retire --server, ou retire --demo.</translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation>--tls acompanha --server: informe também o servidor.</translation>
    </message>
    <message>
        <source>Watchpost already runs with this profile, and does not answer. End it, or choose another folder with --profile.</source>
        <translation>O Watchpost já está em execução com este perfil e não responde. Encerre-o, ou escolha outra pasta com --profile.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>A pasta %1 não pode ser criada. Verifique as permissões e o espaço livre do disco. Até lá nada é guardado quando o programa termina.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>O arquivo %1 não pode ser gravado: %2. Verifique as permissões e o espaço livre do disco. Até lá nada é guardado quando o programa termina.</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>%1: %2</source>
        <comment>camera, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>Este computador está cego</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Sem conexão com %1 desde %2</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Mostrar o Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, severity, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) from this camera</source>
        <translation>
            <numerusform>e mais %Ln alarme desta câmera</numerusform>
            <numerusform>e mais %Ln alarmes desta câmera</numerusform>
        </translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Ver câmera</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>Silenciar 10 min</translation>
    </message>
    <message>
        <source>Mute 60 min</source>
        <translation>Silenciar 60 min</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Alarmes podem ter sido perdidos</translation>
    </message>
    <message>
        <source>Since %1. The list says when.</source>
        <translation>Desde %1. A lista diz quando.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>Durante a sua ausência: %Ln alarme</numerusform>
            <numerusform>Durante a sua ausência: %Ln alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the worst: %2. Some may be missing.</source>
        <comment>time, severity</comment>
        <translation>Desde %1, o pior: %2. Alguns podem faltar.</translation>
    </message>
    <message>
        <source>Since %1, the worst: %2.</source>
        <comment>time, severity</comment>
        <translation>Desde %1, o pior: %2.</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Ver alarmes</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>e mais %Ln alarme deste tipo</numerusform>
            <numerusform>e mais %Ln alarmes deste tipo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file&apos;s text is damaged: it is not in the encoding that it says it is in. Save it again as UTF-8, then open that.</source>
        <translation>O texto do arquivo está danificado: não está na codificação que diz. Salve de novo como UTF-8 e abra.</translation>
    </message>
    <message>
        <source>This is not a text file. In your spreadsheet program save it as CSV, then open that.</source>
        <translation>Este não é um arquivo de texto. Salve como CSV na sua planilha e abra o resultado.</translation>
    </message>
    <message>
        <source>The encoding of this file is not known. Save it as UTF-8, then open that.</source>
        <translation>A codificação deste arquivo não é conhecida. Salve como UTF-8 e abra.</translation>
    </message>
    <message>
        <source>This file is in UTF-32. Save it as UTF-8, then open that.</source>
        <translation>Este arquivo está em UTF-32. Salve como UTF-8 e abra.</translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation>Digite o nome ou o endereço do servidor, por exemplo cameras.example.com.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation>Isto não é nome nem endereço de um servidor. Digite um nome como cameras.example.com ou um endereço como 192.0.2.10.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>A porta deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation>Digite o nome de usuário da sua conta.</translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation>Digite a senha da sua conta.</translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation>Esta senha é mais longa do que um servidor aceita (256 bytes).</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>All alarms</source>
        <comment>muted</comment>
        <translation>Todos os alarmes</translation>
    </message>
    <message>
        <source>the camera %1</source>
        <comment>what is muted</comment>
        <translation>a câmera %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <comment>what is muted</comment>
        <translation>o grupo %1</translation>
    </message>
    <message>
        <source>alarms of the type %1</source>
        <comment>what is muted</comment>
        <translation>alarmes do tipo %1</translation>
    </message>
    <message>
        <source>all alarms</source>
        <comment>what is muted</comment>
        <translation>todos os alarmes</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day to day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>days, from, to</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>falta %Ln hora</numerusform>
            <numerusform>faltam %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineState</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativada</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written. Cameras and alarms are kept only until the program ends. Make the folder writable, or choose another one with --profile.</source>
        <translation>Não é possível gravar na pasta %1. Câmeras e alarmes são guardados só até o programa terminar. Permita a gravação na pasta ou escolha outra com --profile.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the window</source>
        <translation>Na janela</translation>
    </message>
</context>
<context>
    <name>SyncReviewWords</name>
    <message>
        <source>The password on this computer is replaced by the server&apos;s. Name, group and notes stay.</source>
        <translation>A senha neste computador é substituída pela do servidor. Nome, grupo e notas continuam.</translation>
    </message>
    <message>
        <source>Your password stays on this computer. A server takes it only when it is the camera&apos;s own, and it is offered again with each synchronisation.</source>
        <translation>Sua senha continua neste computador. O servidor só a aceita se for a da própria câmera, e ela é oferecida de novo a cada sincronização.</translation>
    </message>
    <message>
        <source>Your password stays on this computer, and the server goes on with its own. You are asked again when the server&apos;s changes.</source>
        <translation>Sua senha continua neste computador, e o servidor segue com a dele. O programa pergunta de novo quando a do servidor mudar.</translation>
    </message>
    <message>
        <source>The camera is uploaded to your account again.</source>
        <translation>A câmera é enviada de novo para a sua conta.</translation>
    </message>
    <message>
        <source>The camera is removed from the list on this computer. That can be undone.</source>
        <translation>A câmera é removida da lista neste computador. Isso pode ser desfeito.</translation>
    </message>
    <message>
        <source>The camera stays in the list, marked as missing. The server does not watch it.</source>
        <translation>A câmera continua na lista, marcada como ausente do servidor. O servidor não a vigia.</translation>
    </message>
    <message>
        <source>The camera is taken off your account on the server, even if it was changed there.</source>
        <translation>A câmera é tirada da sua conta no servidor, mesmo que tenha sido mudada lá.</translation>
    </message>
    <message>
        <source>The camera comes back into the list, with the server&apos;s password.</source>
        <translation>A câmera volta para a lista, com a senha do servidor.</translation>
    </message>
    <message>
        <source>The camera stays removed on this computer, and stays on the server.</source>
        <translation>A câmera continua removida neste computador, e continua no servidor.</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Senha mudada</translation>
    </message>
    <message>
        <source>As at the last synchronisation</source>
        <translation>Como na última sincronização</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Na lista</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Outra senha</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Não está lá</translation>
    </message>
    <message>
        <source>There, perhaps changed</source>
        <translation>Está lá, talvez mudada</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>Igual à do servidor</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Igual à daqui</translation>
    </message>
    <message>
        <source>Different from both</source>
        <translation>Diferente das duas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>Remover de lá</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Remover daqui</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>Usar a do servidor</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Manter aqui</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Deixar lá</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n enviada</numerusform>
            <numerusform>%n enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n baixada</numerusform>
            <numerusform>%n baixadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusada</numerusform>
            <numerusform>%n recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n não está mais no servidor</numerusform>
            <numerusform>%n não estão mais no servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removida</numerusform>
            <numerusform>%n removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não concluída</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Não está mais no servidor</translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation>Removida da conta</translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation>Mantida aqui. Envie de novo ou remova.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n a revisar</numerusform>
            <numerusform>%n a revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs on the server</source>
        <translation>Diferente no servidor</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Review it to choose.</source>
        <translation>Nada foi sobrescrito. Revise para escolher.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate of %1 proves nothing: its chain is broken or too long, or a key or a signature in it is weak or false. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>O certificado de %1 não prova nada: a cadeia está quebrada ou longa demais, ou uma chave ou assinatura nela é fraca ou falsa. Nada foi enviado. Peça outro certificado a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers, or was issued by one that may not issue any. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>O certificado de %1 não foi feito para servidores, ou foi emitido por um que não pode emitir. Nada foi enviado. Peça outro certificado a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted before. Somebody may be in between, so nothing was sent. Ask whoever runs the server whether it was changed, and compare the fingerprints.</source>
        <translation>%1 mostra um certificado diferente do aceito antes. Alguém pode estar no meio, por isso nada foi enviado. Pergunte a quem cuida do servidor se ele foi trocado e compare as impressões digitais.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name. Nothing was sent. Enter the name that the certificate was made for.</source>
        <translation>O certificado de %1 foi feito para outro nome. Nada foi enviado. Digite o nome para o qual o certificado foi feito.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server to renew it.</source>
        <translation>O certificado de %1 expirou. Nada foi enviado. Verifique a data e a hora deste computador e peça a quem cuida do servidor que o renove.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server.</source>
        <translation>O certificado de %1 ainda não é válido. Nada foi enviado. Verifique a data e a hora deste computador e pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it. Nothing was sent. Compare its fingerprint with that of the server.</source>
        <translation>O certificado de %1 é assinado por ele mesmo: ninguém responde por ele. Nada foi enviado. Compare a impressão digital com a do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust. Nothing was sent. Compare its fingerprint with that of the server, or add the authority to this system&apos;s trusted certificates.</source>
        <translation>O certificado de %1 vem de uma autoridade em que este computador não confia. Nada foi enviado. Compare a impressão digital com a do servidor, ou acrescente a autoridade aos certificados confiáveis deste sistema.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation>Nada responde em %1. Verifique o endereço e a porta, e se o servidor está funcionando.</translation>
    </message>
    <message>
        <source>The proxy wants another user name or password. Correct them in the settings.</source>
        <translation>O proxy quer outro usuário ou outra senha. Corrija nas configurações.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 is not there. Check the proxy in the settings and this computer&apos;s network.</source>
        <translation>O proxy no caminho para %1 não está lá. Verifique o proxy nas configurações e a rede deste computador.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1. Check the proxy in the settings, and whether it allows this server and port.</source>
        <translation>O proxy não fez a conexão com %1. Verifique o proxy nas configurações e se ele permite este servidor e esta porta.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation>Não é possível chegar a %1. Verifique a rede deste computador.</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Nothing was sent. Check the port. If this worked before, somebody may be in between: do not switch TLS off.</source>
        <translation>%1 não respondeu com TLS. Nada foi enviado. Verifique a porta. Se antes funcionava, alguém pode estar no meio: não desligue o TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 fechou a conexão antes de ser criptografada. Nada foi enviado. Verifique a porta e se o servidor usa TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation>%1 fechou a conexão. Tente de novo; se acontecer outra vez, verifique a porta e se o servidor exige TLS.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation>A conexão com %1 falhou. Verifique a rede deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation>Não há servidor chamado %1. Verifique o nome e a rede deste computador.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation>%1 não responde a tempo. Verifique o endereço e a porta, e a rede deste computador.</translation>
    </message>
    <message>
        <source>%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever runs the server to switch TLS 1.2 or newer on.</source>
        <translation>%1 oferece só um TLS antigo demais para ser seguro. Nada foi enviado. Peça a quem cuida do servidor que ative TLS 1.2 ou mais novo.</translation>
    </message>
    <message>
        <source>%1 was reached but did not finish the TLS handshake in time. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 foi alcançado, mas não concluiu a negociação TLS a tempo. Nada foi enviado. Verifique a porta e se o servidor usa TLS.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation>O que responde em %1 não é um servidor de câmeras. Verifique a porta e se o servidor exige TLS.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Watchpost: connected to %1</source>
        <translation>Watchpost: conectado a %1</translation>
    </message>
    <message>
        <source>Watchpost is blind: no connection to %1 since %2</source>
        <translation>O Watchpost está cego: sem conexão com %1 desde %2</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>O Watchpost está cego: não conectado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln alarme não lido, gravidade: %1</numerusform>
            <numerusform>%Ln alarmes não lidos, o pior: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It was muted.</source>
        <translation>Estava silenciado.</translation>
    </message>
    <message>
        <source>Muted until %1 for the camera %2.</source>
        <translation>Silenciada até %1: a câmera %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for the group %2.</source>
        <translation>Silenciado até %1: o grupo %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for alarms of the type %2.</source>
        <translation>Silenciados até %1: alarmes do tipo %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for all alarms.</source>
        <translation>Silenciados até %1: todos os alarmes.</translation>
    </message>
    <message>
        <source>It came in the quiet hours.</source>
        <translation>Chegou nas horas de silêncio.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let no alarm through.</source>
        <translation>As horas de silêncio (%1) não deixam passar nenhum alarme.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only critical alarms through.</source>
        <translation>As horas de silêncio (%1) deixam passar só alarmes críticos.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only warnings and critical alarms through.</source>
        <translation>As horas de silêncio (%1) deixam passar só alertas e alarmes críticos.</translation>
    </message>
    <message>
        <source>It was shown: it is more severe than what the mute of %1 held back until %2.</source>
        <translation>Foi mostrado: é mais grave do que aquilo que o silêncio de %1 retinha até %2.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through the quiet hours (%1).</source>
        <translation>Foi mostrado: é grave o bastante para passar pelas horas de silêncio (%1).</translation>
    </message>
    <message>
        <source>It was shown: critical alarms break through the system&apos;s do-not-disturb.</source>
        <translation>Foi mostrado: alarmes críticos passam pelo “não perturbe” do sistema.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through.</source>
        <translation>Foi mostrado: é grave o bastante para passar.</translation>
    </message>
    <message>
        <source>It was shown at once.</source>
        <translation>Foi mostrado na hora.</translation>
    </message>
    <message>
        <source>It was shown as a notification of the desktop instead of a pop-up.</source>
        <translation>Foi mostrado como notificação da área de trabalho em vez de janela.</translation>
    </message>
    <message>
        <source>Alarms of its severity are only listed, as the settings say.</source>
        <translation>Alarmes da gravidade dele são só listados, como dizem as configurações.</translation>
    </message>
    <message>
        <source>Missed while away: it was counted in the summary.</source>
        <translation>Perdido durante a ausência: foi contado no resumo.</translation>
    </message>
    <message>
        <source>The summary told of it: alarms may have been missed.</source>
        <translation>O resumo avisou: alarmes podem ter sido perdidos.</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list only remembers it.</source>
        <translation>Não falta mais nada: a lista só se lembra.</translation>
    </message>
    <message>
        <source>Do-not-disturb was on in the system.</source>
        <translation>O “não perturbe” do sistema estava ligado.</translation>
    </message>
    <message>
        <source>The camera is disabled.</source>
        <translation>A câmera está desativada.</translation>
    </message>
    <message>
        <source>Many alarms came at once: it was counted in the entry “%1”.</source>
        <translation>Muitos alarmes vieram de uma vez: foi contado na entrada “%1”.</translation>
    </message>
    <message>
        <source>No reason was kept: the alarm came with an older version of Watchpost.</source>
        <translation>Nenhum motivo foi guardado: o alarme veio com uma versão anterior do Watchpost.</translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation>Sobre o Watchpost</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Versão %1 · Qt %2</translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation>Vigia muitas câmeras em rede: mostra quais estão online e põe um alarme à sua frente na hora. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>watchpost::AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>screen reader, speech, voice, blind, braille</source>
        <translation>leitor de tela, síntese de voz, voz, cegueira, braille</translation>
    </message>
    <message>
        <source>Screen readers announce</source>
        <translation>Leitores de tela anunciam</translation>
    </message>
    <message>
        <source>announcements, read out, Orca, NVDA, VoiceOver</source>
        <translation>anúncios, ler em voz alta, Orca, NVDA, VoiceOver</translation>
    </message>
    <message>
        <source>&amp;Alarms that are shown</source>
        <translation>Os &amp;alarmes exibidos</translation>
    </message>
    <message>
        <source>&amp;Cameras that go offline or come back, and the connection</source>
        <translation>As &amp;câmeras que ficam offline ou voltam, e a conexão</translation>
    </message>
    <message>
        <source>The worst comes first. What happens at once is said in one sentence, so that a flood does not talk for minutes.</source>
        <translation>O mais grave primeiro. O que acontece ao mesmo tempo é dito em uma frase, para que uma avalanche não fale por minutos.</translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation>Adicionar câmeras</translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation>&amp;Uma câmera</translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation>&amp;Várias de uma vez</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>Usar a %n correta</numerusform>
            <numerusform>Usar as %n corretas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>Usar %n câmera</numerusform>
            <numerusform>Usar %n câmeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>Adicionar %n câmera</numerusform>
            <numerusform>Adicionar %n câmeras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation>Esta câmera já está na lista, como “%1”.</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation>ID da câmera</translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation>Senha da câmera</translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation>Nome da câmera</translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation>Como impresso na câmera</translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation>Como definida na câmera; pode ficar vazia</translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation>O seu, por exemplo “Porta dos fundos”; pode ficar vazio</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation>Fechar este cartão. O alarme continua na lista.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Mostrar o Watchpost</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Ver câmera</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Ver alarmes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · ×%3</source>
        <comment>type, time, how often</comment>
        <translation>%1 · %2 · ×%3</translation>
    </message>
    <message>
        <source>Alarm: %1, %2, %3, %4</source>
        <comment>severity, type, camera, time</comment>
        <translation>Alarme: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>Alarme: %1, %2, %3, %4, %Ln vez</numerusform>
            <numerusform>Alarme: %1, %2, %3, %4, %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>Este computador está cego</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Sem conexão com %1 desde %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Alarmes podem ter sido perdidos</translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation>desde %1 · a lista diz quando</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>Durante a sua ausência: %Ln alarme</numerusform>
            <numerusform>Durante a sua ausência: %Ln alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation>desde %1 · o pior: %2</translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation>%1 · alguns podem faltar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>e mais %Ln alarme</numerusform>
            <numerusform>e mais %Ln alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Câmeras</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCommands</name>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Acknowledge all shown</source>
        <translation>Confirmar todos os mostrados</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Confirmar todos</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>Confirmar com nota…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation>Confirmar todos desta câmera</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Ver câmera</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>Por que não apareceu?</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Buscar alarmes</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filtrar alarmes</translation>
    </message>
    <message>
        <source>Alarms by the hour</source>
        <translation>Alarmes por hora</translation>
    </message>
    <message>
        <source>Export alarms…</source>
        <translation>Exportar alarmes…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>type, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>severity, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, time, note</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExport</name>
    <message>
        <source>Export alarms</source>
        <translation>Exportar alarmes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The alarms could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>Não foi possível gravar os alarmes em %1 (%2). O que havia antes continua lá. Escolha outro lugar, ou libere espaço no disco.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message>
        <source>Export alarms</source>
        <translation>Exportar alarmes</translation>
    </message>
    <message>
        <source>Which alarms go into the file?</source>
        <translation>Que alarmes vão para o arquivo?</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>O %Ln alarme que o filtro &amp;mostra</numerusform>
            <numerusform>Os %Ln alarmes que o filtro &amp;mostra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>O %Ln alarme &amp;selecionado</numerusform>
            <numerusform>Os %Ln alarmes &amp;selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>&amp;O %Ln alarme da lista</numerusform>
            <numerusform>&amp;Todos os %Ln alarmes da lista</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Entre as colunas:</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>O que há entre as colunas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Para uma &amp;planilha (com marca de ordem de bytes)</translation>
    </message>
    <message>
        <source>Time, camera, group, type, severity, when it was seen and acknowledged, the note and why there was a pop-up or none. What a spreadsheet program would take for a formula gets a &apos; in front.</source>
        <translation>Hora, câmera, grupo, tipo, gravidade, quando foi visto e confirmado, a nota e por que houve ou não uma janela. O que uma planilha tomaria por fórmula recebe um &apos; na frente.</translation>
    </message>
    <message>
        <source>%1

Alarms from before %2 are on the disk and not in the list, so they are not in the file. Choose a time in the filter to have them, too.</source>
        <translation>%1

Os alarmes anteriores a %2 estão no disco e não na lista, por isso não vão para o arquivo. Escolha um período no filtro para incluí-los também.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterBar</name>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Search alarms by camera</source>
        <translation>Buscar alarmes por câmera</translation>
    </message>
    <message>
        <source>Search alarms by the camera&apos;s name or ID</source>
        <translation>Buscar alarmes por nome ou ID da câmera</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>A&amp;té:</translation>
    </message>
    <message>
        <source>Alarms from, date and time</source>
        <translation>Alarmes a partir de, data e hora</translation>
    </message>
    <message>
        <source>Alarms up to, date and time</source>
        <translation>Alarmes até, data e hora</translation>
    </message>
    <message>
        <source>Time of the alarms</source>
        <translation>Período dos alarmes</translation>
    </message>
    <message>
        <source>Severity of the alarms</source>
        <translation>Gravidade dos alarmes</translation>
    </message>
    <message>
        <source>Type of the alarms</source>
        <translation>Tipo dos alarmes</translation>
    </message>
    <message>
        <source>Group of the alarms&apos; cameras</source>
        <translation>Grupo das câmeras dos alarmes</translation>
    </message>
    <message>
        <source>Acknowledged or not</source>
        <translation>Confirmados ou não</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>De… até…</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Todas as gravidades</translation>
    </message>
    <message>
        <source>Warning or worse</source>
        <translation>Alerta ou pior</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Só críticos</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Não confirmados</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmados</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterChip</name>
    <message>
        <source>%1. %2</source>
        <comment>how many are shown, how many hidden ones are not acknowledged</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Clear the filter and show all alarms</source>
        <translation>Limpar o filtro e mostrar todos os alarmes</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>alarms</comment>
        <translation>Mostrando %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln alarme oculto não confirmado</numerusform>
            <numerusform>%Ln alarmes ocultos não confirmados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1: %Ln alarme</numerusform>
            <numerusform>%1: %Ln alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>all bars, the current one</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmModel</name>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Alarms came late</source>
        <translation>Alarmes chegaram atrasados</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Alarmes podem ter sido perdidos</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>Este computador ficou cego</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation>%1: %2, %3. %4 %5</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation>%1: %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>the user&apos;s note</comment>
        <translation>Confirmado: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>A nota é longa demais. Encurte-a em %Ln caractere.</numerusform>
            <numerusform>A nota é longa demais. Encurte-a em %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an alarm</source>
        <translation>Nota sobre um alarme</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Confirmar com nota</translation>
    </message>
    <message>
        <source>&amp;Note on %1:</source>
        <comment>an alarm</comment>
        <translation>&amp;Nota sobre %1:</translation>
    </message>
    <message>
        <source>Acknowledge %1, with this &amp;note:</source>
        <comment>an alarm</comment>
        <translation>Confirmar %1 com esta &amp;nota:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>&amp;Nota sobre %Ln alarme:</numerusform>
            <numerusform>&amp;Nota sobre %Ln alarmes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>Confirmar %Ln alarme com esta &amp;nota:</numerusform>
            <numerusform>Confirmar %Ln alarmes com esta &amp;nota:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>These alarms have different notes. What you write here replaces all of them.</source>
        <translation>Estes alarmes têm notas diferentes. O que você escrever aqui substitui todas elas.</translation>
    </message>
    <message>
        <source>The note is kept on this computer, with the alarm.</source>
        <translation>A nota fica guardada neste computador, com o alarme.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmOlderBar</name>
    <message>
        <source>Alarms from before %1 are on the disk and not in this list.</source>
        <translation>Os alarmes anteriores a %1 estão no disco e não nesta lista.</translation>
    </message>
    <message>
        <source>Older alarms are being read from the disk…</source>
        <translation>Lendo do disco os alarmes mais antigos…</translation>
    </message>
    <message>
        <source>There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter time to see them.</source>
        <translation>Há mais alarmes do que cabem na lista. Os anteriores a %1 não estão nela. Escolha um período mais curto para vê-los.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Read the older alarms again</source>
        <translation>Ler de novo os alarmes mais antigos</translation>
    </message>
    <message>
        <source>Show the older alarms</source>
        <translation>Mostrar os alarmes mais antigos</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Confirmar todos</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Ver câmera</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>Por que não apareceu?</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Nenhum alarme</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>Tudo está calmo. Quando uma câmera disparar um alarme, ele aparece aqui e na tela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Confirmar com nota</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filtrar alarmes</translation>
    </message>
    <message>
        <source>No alarm matches the filter</source>
        <translation>Nenhum alarme corresponde ao filtro</translation>
    </message>
    <message>
        <source>There are alarms, and the filter hides all of them. New ones are told of all the same.</source>
        <translation>Há alarmes, mas o filtro oculta todos. Os novos são anunciados assim mesmo.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Mostrar todos os alarmes</translation>
    </message>
    <message>
        <source>Acknowledge shown</source>
        <translation>Confirmar mostrados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, alarm</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPresenter</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>many alarms at once</comment>
        <translation>
            <numerusform>%Ln câmera</numerusform>
            <numerusform>%Ln câmeras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>type of alarms, time</comment>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesCoordinator</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln câmera</numerusform>
            <numerusform>%Ln câmeras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravidade</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renomear</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noite</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fim de semana</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silêncio</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>janela de alarme</translation>
    </message>
    <message>
        <source>None: every alarm is shown at any time.</source>
        <translation>Nenhuma: todo alarme é mostrado a qualquer hora.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification in these hours, except for what is let through. Every alarm is listed all the same.</source>
        <translation>Nessas horas não há janela, som nem notificação, exceto o que passa. Todo alarme é listado assim mesmo.</translation>
    </message>
    <message>
        <source>Types of alarm</source>
        <translation>Tipos de alarme</translation>
    </message>
    <message>
        <source>Types of alarm, their names and severities</source>
        <translation>Tipos de alarme, nomes e gravidades</translation>
    </message>
    <message>
        <source>Names and severities can be changed: F2 or a double click. A new severity holds for the alarms that come from now on.</source>
        <translation>Nomes e gravidades podem ser mudados: F2 ou clique duplo. Uma nova gravidade vale para os alarmes que vierem a partir de agora.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Add &amp;quiet hours</source>
        <translation>Adicionar &amp;horas de silêncio</translation>
    </message>
    <message>
        <source>How an alarm appears</source>
        <translation>Como um alarme aparece</translation>
    </message>
    <message>
        <source>C&amp;ritical alarms</source>
        <translation>Alarmes c&amp;ríticos</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>A&amp;lertas</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>How alarms of the severity %1 appear</source>
        <translation>Como aparecem os alarmes de gravidade %1</translation>
    </message>
    <message>
        <source>as it suits the desktop</source>
        <translation>como convier à área de trabalho</translation>
    </message>
    <message>
        <source>as a pop-up</source>
        <translation>como janela</translation>
    </message>
    <message>
        <source>as a notification of the desktop</source>
        <translation>como notificação da área de trabalho</translation>
    </message>
    <message>
        <source>as pop-up and notification</source>
        <translation>como janela e notificação</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>só na lista</translation>
    </message>
    <message>
        <source>A &amp;mute holds back</source>
        <translation>Um &amp;silêncio retém</translation>
    </message>
    <message>
        <source>What a mute holds back</source>
        <translation>O que um silêncio retém</translation>
    </message>
    <message>
        <source>only notices</source>
        <translation>só avisos</translation>
    </message>
    <message>
        <source>notices and warnings</source>
        <translation>avisos e alertas</translation>
    </message>
    <message>
        <source>every alarm</source>
        <translation>todos os alarmes</translation>
    </message>
    <message>
        <source>Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a type, holds back such alarms, too.</source>
        <translation>De uma câmera, um grupo ou tudo. Um silêncio feito sobre um alarme mais grave, ou sobre um tipo, retém também esses alarmes.</translation>
    </message>
    <message>
        <source>Respect the &amp;do-not-disturb of the system</source>
        <translation>Respeitar o “&amp;não perturbe” do sistema</translation>
    </message>
    <message>
        <source>&amp;Critical alarms come through it all the same</source>
        <translation>Alarmes &amp;críticos passam assim mesmo</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmSifter</name>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>The chosen time</source>
        <translation>O período escolhido</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmStore</name>
    <message>
        <source>Alarms could not be saved (%1). They are shown all the same. Check the free space of the disk; saving is tried again by itself.</source>
        <translation>Alarmes não puderam ser salvos (%1). Eles são mostrados assim mesmo. Verifique o espaço livre do disco; a gravação é tentada de novo sozinha.</translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk (%1). Check the disk, then start the program again.</source>
        <translation>O histórico de alarmes não pôde ser lido do disco (%1). Verifique o disco e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>Older alarms could not be read from the disk (%1). Check the disk, then try again.</source>
        <translation>Os alarmes mais antigos não puderam ser lidos do disco (%1). Verifique o disco e tente de novo.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesDelegate</name>
    <message>
        <source>Name of the alarm type</source>
        <translation>Nome do tipo de alarme</translation>
    </message>
    <message>
        <source>Severity of the alarm type</source>
        <translation>Gravidade do tipo de alarme</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesModel</name>
    <message>
        <source>As usual (%1)</source>
        <comment>severity</comment>
        <translation>Como de costume (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of alarm, as the server sends it</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
</context>
<context>
    <name>watchpost::Announcer</name>
    <message>
        <source>%1, %2</source>
        <comment>type of alarm, camera</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The states of the cameras are unknown.</source>
        <translation>A conexão com %1 foi perdida. Os estados das câmeras são desconhecidos.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>Conectado novamente a %1.</translation>
    </message>
    <message>
        <source>Alarm: %1, %2</source>
        <comment>severity; type and camera</comment>
        <translation>Alarme: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>%Ln alarme: %1. O mais recente: %2</numerusform>
            <numerusform>%Ln alarmes: %1. O mais recente: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is online again.</source>
        <comment>camera</comment>
        <translation>%1 está online novamente.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>camera</comment>
        <translation>%1 está offline.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>%Ln câmera ficou offline.</numerusform>
            <numerusform>%Ln câmeras ficaram offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>%Ln câmera ficou online.</numerusform>
            <numerusform>%Ln câmeras ficaram online.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>watchpost::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>theme, look, style</source>
        <translation>tema, visual, estilo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>theme, night, dark mode, colors</source>
        <translation>tema, noite, modo escuro, cores</translation>
    </message>
    <message>
        <source>&amp;As the desktop is set</source>
        <translation>Como a á&amp;rea de trabalho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>The states and severities keep their shapes and words with either.</source>
        <translation>Os estados e gravidades mantêm formas e palavras com qualquer um.</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>Linhas das listas</translation>
    </message>
    <message>
        <source>density, size, spacing, height</source>
        <translation>densidade, tamanho, espaçamento, altura</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>C&amp;onfortável</translation>
    </message>
    <message>
        <source>Com&amp;pact: more rows on the screen</source>
        <translation>Com&amp;pacto: mais linhas na tela</translation>
    </message>
</context>
<context>
    <name>watchpost::Application</name>
    <message>
        <source>Watchpost was started again for %1. Log out first to log in there.</source>
        <translation>O Watchpost foi iniciado de novo para %1. Saia primeiro para entrar lá.</translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation>Sem conexão com %1 desde %2. Os estados das câmeras são desconhecidos.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Nova tentativa em %n segundo…</numerusform>
            <numerusform>Nova tentativa em %n segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Tentando de novo…</translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation>Saia e entre de novo para continuar.</translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation>Este é o primeiro login desta conta.</translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation>Último login %1. Foi você?</translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation>Último login %1 de %2. Foi você?</translation>
    </message>
</context>
<context>
    <name>watchpost::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation>Deixe vazio para mostrar o ID.</translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation>Remover câmeras</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>Remover %n câmera?</numerusform>
            <numerusform>Remover %n câmeras?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>camera name, ID</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep theirs. Undo in the Edit menu brings back what was removed, until you log out.</source>
        <translation>Removida desta lista, e da sua conta no servidor assim que ele puder ser avisado: nada mais de estados e alarmes de lá, em nenhum dos seus computadores. Outras contas continuam com ela. “Desfazer” no menu Editar a traz de volta até você sair da conta.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Último alarme</translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation>Alarmes não lidos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Mudar senha…</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Ainda não informado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>type, time, age</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: for how long the camera has been in its state</comment>
        <translation>Há</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>Changes in 24 h</source>
        <translation>Mudanças em 24 h</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Último alarme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1, ID %2</source>
        <translation>%1, ID %2</translation>
    </message>
    <message>
        <source>%1, no group</source>
        <translation>%1, sem grupo</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, grupo %2</translation>
    </message>
    <message>
        <source>%1, number of changes not known</source>
        <translation>%1, número de mudanças desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1, %n mudança em 24 horas</numerusform>
            <numerusform>%1, %n mudanças em 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no tags</source>
        <translation>%1, sem etiquetas</translation>
    </message>
    <message>
        <source>%1, tags: %2</source>
        <translation>%1, etiquetas: %2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1, sem nota</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, nota: %2</translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation>%1, nenhum alarme</translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation>%1, último alarme: %2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, favorita</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n alarme não lido</numerusform>
            <numerusform>%n alarmes não lidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>No camera matches</source>
        <translation>Nenhuma câmera corresponde</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>O filtro oculta a única câmera: %1</numerusform>
            <numerusform>O filtro oculta todas as %n câmeras: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Câmeras</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>Nenhuma câmera ainda</translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation>Adicione uma com ID e senha, ou sincronize para buscar as da sua conta.</translation>
    </message>
    <message>
        <source>Add cameras…</source>
        <translation>Adicionar câmeras…</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>A lista de câmeras não pôde ser salva (%1). Verifique o espaço livre do disco; a gravação é tentada de novo sozinha.</translation>
    </message>
    <message>
        <source>The camera list could not be read from the disk (%1). What you change now is kept only until the program ends.</source>
        <translation>A lista de câmeras não pôde ser lida do disco (%1). O que você mudar agora é guardado só até o programa terminar.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>A senha de %n câmera não pode ser lida, pois a chave dela não está mais no chaveiro: %1. Sincronize para recuperá-la do servidor, ou digite de novo.</numerusform>
            <numerusform>As senhas de %n câmeras não podem ser lidas, pois a chave delas não está mais no chaveiro: %1. Sincronize para recuperá-las do servidor, ou digite de novo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation>A conexão com o servidor foi perdida. O próximo login sincroniza de novo.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation>Não há conexão com o servidor. Entre e sincronize de novo.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraVault</name>
    <message>
        <source>This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.</source>
        <translation>Este computador não tem chaveiro, por isso as senhas das câmeras ficam sem criptografia em %1, que só o seu usuário pode ler. Instale e inicie um chaveiro (GNOME Keyring ou KWallet) para criptografá-las.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only your user may read. Unlock the key ring: they are then encrypted by themselves.</source>
        <translation>O chaveiro do sistema não pode ser usado agora, por isso as senhas das câmeras ficam sem criptografia em %1, que só o seu usuário pode ler. Desbloqueie o chaveiro: elas então são criptografadas sozinhas.</translation>
    </message>
    <message>
        <source>The camera passwords cannot be read now, as the system&apos;s key ring is locked or does not answer. Start and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not uploaded, and passwords that you type are kept only until the program ends.</source>
        <translation>As senhas das câmeras não podem ser lidas agora, pois o chaveiro do sistema está bloqueado ou não responde. Inicie e desbloqueie o chaveiro: elas então são lidas sozinhas. Até lá as câmeras são vigiadas, mas não enviadas, e as senhas que você digitar são guardadas só até o programa terminar.</translation>
    </message>
    <message>
        <source>Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again by itself.</source>
        <translation>As senhas das câmeras não puderam ser criptografadas (%1). Verifique o espaço livre do disco; é tentado de novo sozinho.</translation>
    </message>
    <message>
        <source>Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It is tried again at the next start.</source>
        <translation>As senhas das câmeras agora estão criptografadas, mas vestígios das antigas podem ter ficado em %1 (%2). É tentado de novo no próximo início.</translation>
    </message>
</context>
<context>
    <name>watchpost::CamerasMenu</name>
    <message>
        <source>%1, %2</source>
        <comment>camera, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more camera(s)</source>
        <translation>
            <numerusform>e mais %Ln câmera</numerusform>
            <numerusform>e mais %Ln câmeras</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Mostrar todos os alarmes</translation>
    </message>
</context>
<context>
    <name>watchpost::ColumnMenu</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Há quanto tempo</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Como no &amp;início</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionCoordinator</name>
    <message>
        <source>The proxy&apos;s password could not be saved, and is asked for again after the next start. %1</source>
        <translation>A senha do proxy não pôde ser salva e será pedida após o próximo início. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>network, internet, firewall, timeout, heartbeat, TLS, encryption</source>
        <translation>rede, internet, firewall, tempo limite, pulsação, TLS, criptografia</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, or choose another kind of proxy.</source>
        <translation>Digite o nome ou o endereço do proxy, ou escolha outro tipo de proxy.</translation>
    </message>
    <message>
        <source>This is not a name or an address. Enter for example proxy.example.com, and its port in the field beside.</source>
        <translation>Isto não é nome nem endereço. Digite por exemplo proxy.example.com, e a porta no campo ao lado.</translation>
    </message>
    <message>
        <source>A password needs a user: enter the user, or clear the password.</source>
        <translation>Uma senha precisa de um usuário: digite o usuário ou apague a senha.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impressão digital SHA-256</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>Servers whose certificate you have compared and trusted yourself. The next login to one that you remove asks again.</source>
        <translation>Servidores cujo certificado você mesmo comparou e aceitou. O próximo login no que você remover pergunta de novo.</translation>
    </message>
    <message>
        <source>Servers with a trusted certificate</source>
        <translation>Servidores com um certificado confiável</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Esquecer o certificado confiável</translation>
    </message>
    <message>
        <source>Losing the connection</source>
        <translation>Perda da conexão</translation>
    </message>
    <message>
        <source>&amp;Notice a dead connection within</source>
        <translation>&amp;Notar uma conexão morta em</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when blind for</source>
        <translation>Disparar um &amp;alarme se cego por</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Notice a dead connection within, in seconds</source>
        <translation>Notar uma conexão morta em, em segundos</translation>
    </message>
    <message>
        <source>Raise an alarm when blind for, in seconds</source>
        <translation>Disparar um alarme se cego por, em segundos</translation>
    </message>
    <message>
        <source>%1 to %2 seconds. Sooner asks the server more often.</source>
        <translation>%1 a %2 segundos. Menos tempo pergunta mais vezes ao servidor.</translation>
    </message>
    <message>
        <source>%1 to %2 seconds without a connection to the server.</source>
        <translation>%1 a %2 segundos sem conexão com o servidor.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Como definido no sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Proxy&apos;s name or address</source>
        <translation>Nome ou endereço do proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Usuário no proxy</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Senha no proxy</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s key ring. A new proxy is used from the next connection on.</source>
        <translation>A senha fica guardada no chaveiro do sistema. Um novo proxy vale a partir da próxima conexão.</translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>The program ends.</source>
        <translation>O programa está terminando.</translation>
    </message>
    <message>
        <source>There is no database to write to.</source>
        <translation>Não há banco de dados em que gravar.</translation>
    </message>
    <message>
        <source>the database&apos;s file was moved, deleted or cut while it was in use</source>
        <translation>o arquivo do banco de dados foi movido, apagado ou cortado durante o uso</translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation>Não há banco de dados para ler.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, and with it camera passwords. Now only you can. If others use this computer, change those passwords.</source>
        <translation>Outros usuários deste computador podiam ler %1, e com ele senhas de câmeras. Agora só você pode. Se outros usam este computador, troque essas senhas.</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>O banco de dados %1 não pode ser lido: %2. Feche outros programas que o usam, verifique o disco e inicie de novo. Até lá nada é guardado quando o programa termina.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation>O banco de dados %1 não pode ser usado nem tirado do caminho. Mova-o você mesmo e inicie de novo. Até lá nada é guardado quando o programa termina.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation>O banco de dados foi gravado por uma versão mais nova do programa. Ele foi guardado como %1 e um novo foi criado. Instale a versão mais nova para usar o antigo de novo.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation>O banco de dados estava danificado. Ele foi guardado como %1 e um novo foi criado. Entre para recuperar a lista de câmeras do servidor.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>O banco de dados %1 não pode ser aberto: %2. Verifique o disco e inicie de novo. Até lá nada é guardado quando o programa termina.</translation>
    </message>
</context>
<context>
    <name>watchpost::DesktopCoordinator</name>
    <message>
        <source>An alarm could not be heard. %1</source>
        <comment>followed by why and what to do</comment>
        <translation>Um alarme não pôde ser ouvido. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsContent</name>
    <message>
        <source>%1, not reported yet</source>
        <comment>state</comment>
        <translation>%1, ainda não informado</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <comment>state, time, duration</comment>
        <translation>%1 desde %2 (%3)</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>Por que este estado</translation>
    </message>
    <message>
        <source>Last alarms</source>
        <translation>Últimos alarmes</translation>
    </message>
    <message>
        <source>No alarm of this camera is in the list.</source>
        <translation>Nenhum alarme desta câmera está na lista.</translation>
    </message>
    <message>
        <source>Last alarms of this camera; Enter shows one in the alarm panel</source>
        <translation>Últimos alarmes desta câmera; Enter mostra um no painel de alarmes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type of an alarm, note</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsPane</name>
    <message>
        <source>Select a camera to see its history and why its badge is what it is.</source>
        <translation>Selecione uma câmera para ver o histórico e por que o estado é o que é.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>%n câmera selecionada</numerusform>
            <numerusform>%n câmeras selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline, %2 unknown, %3 online</source>
        <translation>%1 offline, %2 desconhecidas, %3 online</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n desativada</numerusform>
            <numerusform>%n desativadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Copied, the log included.</source>
        <translation>Copiado, com o registro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salvar o diagnóstico</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>Não foi possível gravar %1 (%2). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>Estado do programa</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>As últimas linhas do registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copiar o diagnóstico</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save the diagnostics in a file</source>
        <translation>Salvar o diagnóstico em um arquivo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation>Uma resposta não pôde ser lida.</translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation>O servidor enviou uma câmera que não foi pedida.</translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation>O servidor afirma ter %1 câmeras para esta conta.</translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation>A lista do servidor mudou enquanto era lida.</translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation>O servidor enviou outra câmera que não a pedida.</translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation>A lista do servidor tem uma câmera repetida ou sem ID.</translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation>O servidor não deu a lista: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message>
        <source>Export cameras</source>
        <translation>Exportar câmeras</translation>
    </message>
    <message>
        <source>Which cameras go into the file?</source>
        <translation>Que câmeras vão para o arquivo?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>&amp;Toda a %n câmera</numerusform>
            <numerusform>&amp;Todas as %n câmeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>A %n câmera que o filtro &amp;mostra</numerusform>
            <numerusform>As %n câmeras que o filtro &amp;mostra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>A %n câmera &amp;selecionada</numerusform>
            <numerusform>As %n câmeras &amp;selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Entre as colunas:</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>O que há entre as colunas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Para uma &amp;planilha (com marca de ordem de bytes)</translation>
    </message>
    <message>
        <source>With the pass&amp;words of the cameras</source>
        <translation>Com as se&amp;nhas das câmeras</translation>
    </message>
    <message>
        <source>ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a formula gets a &apos; in front; the import takes it off again.</source>
        <translation>ID, nome, grupo, etiquetas, nota, estado e desde quando. O que uma planilha tomaria por fórmula recebe um &apos; na frente; a importação o retira de novo.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::FieldDialog</name>
    <message>
        <source>Rename camera</source>
        <translation>Renomear câmera</translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation>Mudar senha da câmera</translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation>Nome de %1 neste computador:</translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation>Senha de %1, como definida na câmera:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation>Salvar e enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message>
        <source>Search cameras</source>
        <translation>Buscar câmeras</translation>
    </message>
    <message>
        <source>Search cameras by name, ID, group, tag or note</source>
        <translation>Buscar câmeras por nome, ID, grupo, etiqueta ou nota</translation>
    </message>
    <message>
        <source>Search name, ID, group, tags and note (%1)</source>
        <translation>Buscar em nome, ID, grupo, etiquetas e nota (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these (%1)</source>
        <translation>Mostrar só estas (%1)</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Mostrar todas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1, %n câmera</numerusform>
            <numerusform>%1, %n câmeras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::FilterChips</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>cameras</comment>
        <translation>Mostrando %1 de %2</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Remover o filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>Limpar o filtro e mostrar todas as câmeras</translation>
    </message>
</context>
<context>
    <name>watchpost::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>behaviour, startup, window</source>
        <translation>comportamento, início, janela</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>&amp;Start when I log in to this computer</source>
        <translation>&amp;Iniciar quando eu entrar neste computador</translation>
    </message>
    <message>
        <source>autostart, boot, automatically</source>
        <translation>início automático, inicialização, automaticamente</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>Iniciar minimizado, &amp;na bandeja onde houver</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps Watchpost in the tray</source>
        <translation>Fechar a janela &amp;mantém o Watchpost na bandeja</translation>
    </message>
    <message>
        <source>minimise, background, notification area</source>
        <translation>minimizar, segundo plano, área de notificação</translation>
    </message>
    <message>
        <source>Alarms go on being shown. To end the program, choose Quit in the File menu or in the tray icon&apos;s menu.</source>
        <translation>Os alarmes continuam sendo mostrados. Para terminar o programa, escolha Sair no menu Arquivo ou no menu do ícone da bandeja.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so that closing the window ends the program.</source>
        <translation>Esta área de trabalho não mostra bandeja, por isso fechar a janela termina o programa.</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting</source>
        <translation>&amp;Perguntar antes de sair</translation>
    </message>
    <message>
        <source>confirm, exit</source>
        <translation>confirmar, sair</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupDialog</name>
    <message>
        <source>Move to group</source>
        <translation>Mover para um grupo</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renomear grupo</translation>
    </message>
    <message>
        <source>Group for %1:</source>
        <translation>Grupo de %1:</translation>
    </message>
    <message>
        <source>New name of the group %1:</source>
        <translation>Novo nome do grupo %1:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A slash puts a group into another: Site/Floor. Leave it empty for no group.</source>
        <translation>Uma barra põe um grupo dentro de outro: Local/Andar. Deixe vazio para nenhum.</translation>
    </message>
    <message>
        <source>Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, the group is dissolved.</source>
        <translation>As câmeras dele vão junto. Uma barra põe um grupo dentro de outro: Local/Andar. Deixado vazio, o grupo é desfeito.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Todas as câmeras</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativadas</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n câmera</numerusform>
            <numerusform>%n câmeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n offline</numerusform>
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconhecida</numerusform>
            <numerusform>%n desconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n desativada</numerusform>
            <numerusform>%n desativadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>%n com alarmes não lidos</numerusform>
            <numerusform>%n com alarmes não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and how its cameras stand</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>watchpost::HelpWindow</name>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, number found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>Buscar no guia do usuário</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Próximo lugar</translation>
    </message>
</context>
<context>
    <name>watchpost::HoldTimesDialog</name>
    <message>
        <source>%1: seconds</source>
        <comment>what the number is for</comment>
        <translation>%1: segundos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como estão</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>After:</source>
        <comment>a number of seconds follows</comment>
        <translation>Após:</translation>
    </message>
    <message>
        <source>Hold Times</source>
        <translation>Tempos de espera</translation>
    </message>
    <message>
        <source>Of %1, kept on this computer:</source>
        <comment>a camera, or how many</comment>
        <translation>De %1, guardados neste computador:</translation>
    </message>
    <message>
        <source>Show as o&amp;ffline:</source>
        <translation>Mostrar como o&amp;ffline:</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>Show as &amp;online again:</source>
        <translation>Mostrar de novo como o&amp;nline:</translation>
    </message>
    <message>
        <source>&amp;Alarm when offline:</source>
        <translation>&amp;Alarme quando offline:</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the history.</source>
        <translation>O que acaba antes não é mostrado, mas fica no histórico.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::HushChip</name>
    <message>
        <source>%1 muted, %2 left</source>
        <comment>camera or group, time</comment>
        <translation>%1 em silêncio, faltam %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>%Ln silêncio, termina em %1</numerusform>
            <numerusform>%Ln silêncios, o próximo termina em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Horas de silêncio até %1</translation>
    </message>
    <message>
        <source>Do-not-disturb is on in the system. Press to choose what comes through.</source>
        <translation>O “não perturbe” do sistema está ligado. Pressione para escolher o que passa.</translation>
    </message>
    <message>
        <source>%1: no alarm comes through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: nenhum alarme passa. Pressione para mudar.</translation>
    </message>
    <message>
        <source>%1: only critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: só alarmes críticos passam. Pressione para mudar.</translation>
    </message>
    <message>
        <source>%1: only warnings and critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: só alertas e alarmes críticos passam. Pressione para mudar.</translation>
    </message>
    <message>
        <source>%1 muted, %2</source>
        <comment>camera or group, time left</comment>
        <translation>%1 em silêncio, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>%1 em silêncio, %2, e mais %Ln</numerusform>
            <numerusform>%1 em silêncio, %2, e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <comment>camera or group</comment>
        <translation>Tirar silêncio de %1</translation>
    </message>
    <message>
        <source>Unmute %1 (until %2)</source>
        <comment>camera or group, time</comment>
        <translation>Tirar silêncio de %1 (até %2)</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Tirar todos os silêncios</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Tirar silêncio</translation>
    </message>
    <message>
        <source>What is muted, and until when</source>
        <translation>O que está em silêncio, e até quando</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportModel</name>
    <message>
        <source>name</source>
        <comment>what an import changes</comment>
        <translation>nome</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what an import changes</comment>
        <translation>senha</translation>
    </message>
    <message>
        <source>group</source>
        <comment>what an import changes</comment>
        <translation>grupo</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>what an import changes</comment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what an import changes</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>Vai mudar: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Será adicionada</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Já está assim</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportPage</name>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Não foi possível abrir o arquivo: %1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Divide it into several.</source>
        <translation>O arquivo passa de 64 MB. Divida-o em vários.</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>Importar câmeras</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabelas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Checking line by line… %1 so far.</source>
        <translation>Verificando linha por linha… %1 até agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>%n câmera será adicionada.</numerusform>
            <numerusform>%n câmeras serão adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>%n câmera será mudada.</numerusform>
            <numerusform>%n câmeras serão mudadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n linha não muda nada.</numerusform>
            <numerusform>%n linhas não mudam nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>Nada a adicionar ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n linha precisa de correção e fica aqui.</numerusform>
            <numerusform>%n linhas precisam de correção e ficam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used here: %1.</source>
        <translation>Estas colunas não significam nada aqui: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different ones.</source>
        <translation>Cole &amp;linhas de uma tabela ou arquivo de texto, uma câmera por linha: ID, senha, nome. Separados por tabulações, ponto e vírgula ou vírgulas. Com uma primeira linha como “ID, Name, Group, Tags, Note, Password” as colunas podem ser outras.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir &amp;arquivo…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Fechar arquivo</translation>
    </message>
    <message>
        <source>Pass&amp;word of lines that have none:</source>
        <translation>&amp;Senha das linhas que não têm:</translation>
    </message>
    <message>
        <source>Password of lines that have none</source>
        <translation>Senha das linhas que não têm</translation>
    </message>
    <message>
        <source>Only lines that need &amp;correcting</source>
        <translation>Só linhas a corri&amp;gir</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>Câmeras, uma por linha</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Porta da frente</translation>
    </message>
    <message>
        <source>Back door</source>
        <translation>Porta dos fundos</translation>
    </message>
    <message>
        <source>What will be added or changed</source>
        <translation>O que será adicionado ou mudado</translation>
    </message>
</context>
<context>
    <name>watchpost::ListActions</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorita</translation>
    </message>
    <message>
        <source>D&amp;isabled: no alarm pops up</source>
        <translation>&amp;Desativar: nenhum alarme aparece</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>Mover para um &amp;grupo…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Copiar &amp;linhas</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Hold times…</source>
        <translation>&amp;Tempos de espera…</translation>
    </message>
</context>
<context>
    <name>watchpost::ListCommands</name>
    <message>
        <source>“%1”</source>
        <comment>a camera&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n câmera</numerusform>
            <numerusform>%n câmeras</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a group</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>watchpost::ListExport</name>
    <message>
        <source>Export cameras</source>
        <translation>Exportar câmeras</translation>
    </message>
    <message>
        <source>Write the cameras&apos; passwords into the file?</source>
        <translation>Gravar no arquivo as senhas das câmeras?</translation>
    </message>
    <message>
        <source>They stand there in clear. Whoever reads the file, or a copy of it, can bind these cameras to an account of their own. Delete the file when you no longer need it.</source>
        <translation>Elas ficam às claras. Quem ler o arquivo, ou uma cópia, pode vincular estas câmeras à própria conta. Apague o arquivo quando não precisar mais dele.</translation>
    </message>
    <message>
        <source>With passwords</source>
        <translation>Com senhas</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>Sem senhas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The cameras could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>Não foi possível gravar as câmeras em %1 (%2). O que havia antes continua lá. Escolha outro lugar, ou libere espaço no disco.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginForm</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>&amp;Criptografar a conexão (TLS)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>S&amp;enha</translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation>&amp;Lembrar de mim</translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation>Entrar n&amp;a hora da próxima vez</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nome ou endereço</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation>Sem criptografia: sua senha viaja às claras pela rede.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Nova tentativa em %n segundo…</numerusform>
            <numerusform>Nova tentativa em %n segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Tentando de novo…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Entrando em %1…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>O servidor recusou o login.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation>Entre no seu servidor de câmeras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Embedded demo server: just press Log in.</source>
        <translation>Servidor de demonstração embutido: basta apertar Entrar.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Primeiros passos…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sem criptografia</translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation>Entrar assim mesmo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Login recusado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation>Enviar sua senha a %1 sem criptografia?</translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation>Quem puder ler o tráfego entre este computador e o servidor pode ler sua senha. Ative a criptografia se o servidor permitir. A pergunta é feita uma vez por servidor.</translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>A&amp;larmes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Add cameras…</source>
        <translation>&amp;Adicionar câmeras…</translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation>Adicionar câmeras</translation>
    </message>
    <message>
        <source>&amp;Import cameras…</source>
        <translation>&amp;Importar câmeras…</translation>
    </message>
    <message>
        <source>&amp;Export cameras…</source>
        <translation>&amp;Exportar câmeras…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Last synchronisation &amp;report…</source>
        <translation>Relatório da &amp;última sincronização…</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>Sai&amp;r da conta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Fechar o programa</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selec&amp;ionar tudo</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>Detal&amp;hes…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Mudar &amp;senha…</translation>
    </message>
    <message>
        <source>Up&amp;load again</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;Copiar ID</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>Painel de &amp;alarmes</translation>
    </message>
    <message>
        <source>Details pa&amp;ne</source>
        <translation>Painel de &amp;detalhes</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>Alarmes (%1)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>&amp;Next alarm</source>
        <translation>&amp;Próximo alarme</translation>
    </message>
    <message>
        <source>&amp;Previous alarm</source>
        <translation>Alarme a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>S&amp;ilenciar…</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>S&amp;ilenciar</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Próxima parte da janela</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Parte a&amp;nterior da janela</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Primeiros passos…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>C&amp;onfigurações…</translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation>&amp;Sobre o Watchpost</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation>
            <numerusform>Painel de alarmes, %n não lido</numerusform>
            <numerusform>Painel de alarmes, %n não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation>Painel de alarmes</translation>
    </message>
    <message>
        <source>N&amp;oise…</source>
        <translation>&amp;Ruído…</translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before. Watchpost does not connect to it.</source>
        <translation>%1 mostra outra identidade que antes. O Watchpost não se conecta a ele.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Watchpost does not connect to it.</source>
        <translation>%1 não consegue provar quem é. O Watchpost não se conecta a ele.</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Ver certificado</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Blind – %1</source>
        <comment>window title</comment>
        <translation>Cego – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of unread alarms, window title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>%n câmera foi gravada em %1.</numerusform>
            <numerusform>%n câmeras foram gravadas em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln alarme foi gravado em %1.</numerusform>
            <numerusform>%Ln alarmes foram gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>O Watchpost %1 está disponível.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir a página de download</translation>
    </message>
</context>
<context>
    <name>watchpost::MultimediaWorker</name>
    <message>
        <source>The sound did not come to its end. Look at the sound settings of the desktop.</source>
        <translation>O som não chegou ao fim. Veja as configurações de som da área de trabalho.</translation>
    </message>
    <message>
        <source>There is no sound device. Connect one, or start the desktop&apos;s sound server; it is used without a restart.</source>
        <translation>Não há dispositivo de som. Conecte um, ou inicie o servidor de som da área de trabalho; ele é usado sem reiniciar.</translation>
    </message>
    <message>
        <source>Sounds are played on: %1</source>
        <translation>Os sons tocam em: %1</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one in the settings.</source>
        <translation>O arquivo de som %1 não pode ser lido. Escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>The sound was cut off: the sound device or the desktop&apos;s sound server has gone. It is used again when it comes back.</source>
        <translation>O som foi cortado: o dispositivo ou o servidor de som da área de trabalho sumiu. Ele é usado de novo quando voltar.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>O arquivo de som %1 não pode ser tocado. Escolha outro nas configurações, por exemplo um arquivo WAV.</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln câmera</numerusform>
            <numerusform>%Ln câmeras</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <comment>of alarm</comment>
        <translation>Tipo %1</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Todos os alarmes</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>Por %n minuto</numerusform>
            <numerusform>Por %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>mute</comment>
        <translation>Até…</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteUntilDialog</name>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Essa hora já passou. Escolha uma mais tarde.</translation>
    </message>
    <message>
        <source>A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose an earlier time, or disable the camera.</source>
        <translation>Um silêncio termina no máximo em sete dias, para que nada fique calado por engano. Escolha uma hora mais cedo, ou desative a câmera.</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>Silenciar até</translation>
    </message>
    <message>
        <source>&amp;Mute %1 until</source>
        <comment>the camera Front door</comment>
        <translation>&amp;Silenciar %1 até</translation>
    </message>
    <message>
        <source>Mute until, date and time</source>
        <translation>Silenciar até, data e hora</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then. The alarms are listed all the same.</source>
        <translation>Até lá não há janela, som nem notificação. Os alarmes são listados assim mesmo.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then, except for alarms that are more severe than: %1. All of them are listed all the same.</source>
        <translation>Até lá não há janela, som nem notificação, exceto para alarmes mais graves que: %1. Todos são listados assim mesmo.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::NoSoundPlayer</name>
    <message>
        <source>This build of Watchpost plays no sounds itself; the desktop is asked for one with each notification. Install Watchpost from a package to have its own.</source>
        <translation>Esta versão do Watchpost não toca sons; um é pedido à área de trabalho a cada notificação. Instale o Watchpost de um pacote para ter os dele.</translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that is stored here.</source>
        <translation>Nada aconteceu no tempo guardado aqui.</translation>
    </message>
    <message>
        <source>“Hidden” says what such a hold-down or mute would have kept from being shown in this time. Everything stays in the history and in the list.</source>
        <translation>“Oculto” diz o que uma espera ou um silêncio assim não teria mostrado nesse tempo. Tudo fica no histórico e na lista.</translation>
    </message>
    <message>
        <source>Only the newest part was counted: there is too much. Choose a shorter time.</source>
        <translation>Só a parte mais nova foi contada: há demais. Escolha um tempo mais curto.</translation>
    </message>
    <message>
        <source>The history could not be read (%1). Check the disk, then open this window again.</source>
        <translation>O histórico não pôde ser lido (%1). Verifique o disco e abra esta janela de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>A espera de %n câmera foi definida.</numerusform>
            <numerusform>A espera de %n câmeras foi definida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>%n tipo foi silenciado.</numerusform>
            <numerusform>%n tipos foram silenciados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>%n câmera foi silenciada.</numerusform>
            <numerusform>%n câmeras foram silenciadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Tempo:</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>Tempo contado</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Co&amp;unt by:</source>
        <translation>Contar &amp;por:</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Contar por</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Type of alarm</source>
        <translation>Tipo de alarme</translation>
    </message>
    <message>
        <source>&amp;Hold-down:</source>
        <translation>&amp;Espera:</translation>
    </message>
    <message>
        <source>Hold-down, seconds</source>
        <translation>Espera, segundos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Mute:</source>
        <translation>&amp;Silêncio:</translation>
    </message>
    <message>
        <source>Mute, minutes</source>
        <translation>Silêncio, minutos</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Set for selected</source>
        <translation>&amp;Definir na seleção</translation>
    </message>
    <message>
        <source>Set this hold-down for the selected cameras</source>
        <translation>Definir esta espera nas câmeras selecionadas</translation>
    </message>
    <message>
        <source>Mute se&amp;lected</source>
        <translation>S&amp;ilenciar seleção</translation>
    </message>
    <message>
        <source>The noisiest cameras or types</source>
        <translation>As câmeras ou tipos mais ruidosos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseModel</name>
    <message>
        <source>–</source>
        <comment>does not apply</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of state</comment>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Flaps</source>
        <comment>offline for less than a minute</comment>
        <translation>Oscilações</translation>
    </message>
    <message>
        <source>Hidden by hold-down</source>
        <comment>changes</comment>
        <translation>Oculto pela espera</translation>
    </message>
    <message>
        <source>Hidden by mute</source>
        <comment>alarms</comment>
        <translation>Oculto pelo silêncio</translation>
    </message>
</context>
<context>
    <name>watchpost::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on %1, kept on this computer:</source>
        <translation>Nota sobre %1, guardada neste computador:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>watchpost::PopupPlacePage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>screen&apos;s connector, its model</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>janela</translation>
    </message>
    <message>
        <source>card</source>
        <translation>cartão</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>monitor</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>Where Watchpost&apos;s window is</source>
        <translation>Onde está a janela do Watchpost</translation>
    </message>
    <message>
        <source>Primary screen</source>
        <translation>Tela principal</translation>
    </message>
    <message>
        <source>Where the mouse pointer is</source>
        <translation>Onde está o ponteiro do mouse</translation>
    </message>
    <message>
        <source>%1 (not connected now)</source>
        <translation>%1 (não conectada agora)</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Embaixo à direita</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Embaixo à esquerda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Em cima à direita</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Em cima à esquerda</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Janelas de alarme</translation>
    </message>
    <message>
        <source>&amp;Corner of the screen</source>
        <translation>&amp;Canto da tela</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Tela</translation>
    </message>
    <message>
        <source>Corner of the screen for pop-ups</source>
        <translation>Canto da tela para as janelas de alarme</translation>
    </message>
    <message>
        <source>Screen for pop-ups</source>
        <translation>Tela para as janelas de alarme</translation>
    </message>
    <message>
        <source>On Wayland no program may say where its windows stand: the desktop decides, and its notifications come first.</source>
        <translation>No Wayland nenhum programa pode dizer onde ficam suas janelas: a área de trabalho decide, e as notificações dela vêm primeiro.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notificações da área de trabalho</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers. Alarms come as pop-ups.</source>
        <translation>Esta área de trabalho não mostra notificações: nada responde. Os alarmes vêm como janelas.</translation>
    </message>
    <message>
        <source>The desktop has been asked what it can show and has not answered yet.</source>
        <translation>Foi perguntado à área de trabalho o que ela pode mostrar, e ela ainda não respondeu.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, but is set not to disturb now.</source>
        <translation>A área de trabalho mostra notificações, mas agora está em não perturbe.</translation>
    </message>
    <message>
        <source>The desktop shows notifications.</source>
        <translation>A área de trabalho mostra notificações.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, with buttons.</source>
        <translation>As notificações são mostradas por %1, com botões.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, without buttons.</source>
        <translation>As notificações são mostradas por %1, sem botões.</translation>
    </message>
</context>
<context>
    <name>watchpost::QuietHoursEdit</name>
    <message>
        <source>Choose at least one day, or remove these quiet hours.</source>
        <translation>Escolha pelo menos um dia, ou remova estas horas de silêncio.</translation>
    </message>
    <message>
        <source>Quiet hours on %1</source>
        <translation>Horas de silêncio: %1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>das</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>às</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Horas de silêncio desde</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Horas de silêncio até</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Deixar passar</translation>
    </message>
    <message>
        <source>only critical alarms</source>
        <translation>só alarmes críticos</translation>
    </message>
    <message>
        <source>warnings and critical alarms</source>
        <translation>alertas e alarmes críticos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>What comes through the quiet hours</source>
        <translation>O que passa pelas horas de silêncio</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Remover estas horas de silêncio</translation>
    </message>
    <message>
        <source>A whole day, from the time on the chosen days.</source>
        <translation>Um dia inteiro, a partir dessa hora nos dias escolhidos.</translation>
    </message>
    <message>
        <source>They begin on the chosen days and end on the day after.</source>
        <translation>Começam nos dias escolhidos e terminam no dia seguinte.</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>%n câmera removida.</numerusform>
            <numerusform>%n câmeras removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>Desfazer &amp;a remoção de %n câmera</numerusform>
            <numerusform>Desfazer &amp;a remoção de %n câmeras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Desfazer &amp;a remoção</translation>
    </message>
    <message>
        <source>&amp;Bring back removed cameras…</source>
        <translation>Trazer de &amp;volta câmeras removidas…</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasDialog</name>
    <message>
        <source>Removed cameras</source>
        <translation>Câmeras removidas</translation>
    </message>
    <message>
        <source>These cameras are hidden on this computer, as the server could not be told of their removal. Select those that are to come back.</source>
        <translation>Estas câmeras estão ocultas neste computador, pois o servidor não pôde ser avisado da remoção. Selecione as que devem voltar.</translation>
    </message>
    <message>
        <source>No removed camera is kept here. One that the server has taken off your account is brought back by adding it again.</source>
        <translation>Nenhuma câmera removida é guardada aqui. A que o servidor tirou da sua conta volta se for adicionada de novo.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Trazer de volta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasModel</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCommands</name>
    <message numerus="yes">
        <source>%n camera(s) differ on the server. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n câmera é diferente no servidor. Nada foi sobrescrito.</numerusform>
            <numerusform>%n câmeras são diferentes no servidor. Nada foi sobrescrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Review &amp;differences…</source>
        <translation>Revisar &amp;diferenças…</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>%n câmera não pôde ser enviada de novo, pois a senha não pode ser lida neste computador. Desbloqueie o chaveiro, ou digite a senha de novo.</numerusform>
            <numerusform>%n câmeras não puderam ser enviadas de novo, pois a senha não pode ser lida neste computador. Desbloqueie o chaveiro, ou digite a senha de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>%n câmera mudou enquanto você escolhia, por isso nada foi feito com ela. Sincronize e revise o que ainda estiver diferente.</numerusform>
            <numerusform>%n câmeras mudaram enquanto você escolhia, por isso nada foi feito com elas. Sincronize e revise o que ainda estiver diferente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SavedServersButton</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Servidores salvos</translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation>Escolha um servidor que você já usou</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation>O chaveiro do sistema negou o acesso. Desbloqueie-o para que as senhas sejam lembradas.</translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation>Este sistema não tem chaveiro. A senha é guardada só até o programa terminar.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation>O chaveiro do sistema não respondeu. A senha é guardada só até o programa terminar.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error (%1). The password is kept only until the program ends.</source>
        <translation>O chaveiro do sistema informou um erro (%1). A senha é guardada só até o programa terminar.</translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation>O servidor começou um novo histórico de alarmes, ou um mais antigo foi restaurado. Alarmes que ele ainda não tinha enviado podem ter se perdido: veja nas próprias câmeras o que aconteceu.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>Falta %n alarme no que o servidor enviou, e ele não o tem mais. Veja nas próprias câmeras o que aconteceu.</numerusform>
            <numerusform>Faltam %n alarmes no que o servidor enviou, e ele não os tem mais. Veja nas próprias câmeras o que aconteceu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Look after the cameras in another way until then.</source>
        <translation>Este computador está cego desde %1: não está conectado a %2 e nenhum alarme pode chegar. Até lá, cuide das câmeras de outra forma.</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>Verifique a rede e o servidor.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>De %1 a %2 o servidor não estava conectado.</translation>
    </message>
    <message>
        <source>It has not sent the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>Ele não reenviou os alarmes desse tempo. Veja nas próprias câmeras o que aconteceu.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>Ele reenviou %n alarme desse tempo, mas não todos. Veja nas próprias câmeras o que aconteceu.</numerusform>
            <numerusform>Ele reenviou %n alarmes desse tempo, mas não todos. Veja nas próprias câmeras o que aconteceu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>Ele não tinha alarmes desse tempo para enviar.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>Ele reenviou o %n alarme desse tempo.</numerusform>
            <numerusform>Ele reenviou os %n alarmes desse tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>De %1 a %2 o servidor não estava conectado, e ele não pode reenviar os alarmes desse tempo. Veja nas próprias câmeras o que aconteceu.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation>%1 fechou a conexão. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation>%1 não responde mais. Verifique a rede deste computador; é tentado de novo sozinho.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>De %1 a %2 o servidor não estava conectado. O que aconteceu nesse tempo ainda não chegou.</translation>
    </message>
    <message>
        <source>The server did not take the login. Try again in a moment.</source>
        <translation>O servidor não aceitou o login. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>The server did not take the login: “%1”. Try again in a moment.</source>
        <translation>O servidor não aceitou o login: “%1”. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>O servidor recusou o login. Corrija o usuário ou a senha e entre de novo.</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>O servidor recusou o login: “%1”. Corrija o usuário ou a senha e entre de novo.</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsDialog</name>
    <message>
        <source>Settings: %1</source>
        <translation>Configurações: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsFinder</name>
    <message>
        <source>The whole page</source>
        <translation>A página inteira</translation>
    </message>
    <message>
        <source>%1, on the page “%2”</source>
        <translation>%1, na página “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln configuração encontrada</numerusform>
            <numerusform>%Ln configurações encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Configurações encontradas</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or another one.</source>
        <translation>Nenhuma configuração tem essas palavras. Tente menos, ou outra.</translation>
    </message>
</context>
<context>
    <name>watchpost::SeveritySoundBox</name>
    <message>
        <source>Choose a sound file, or another sound.</source>
        <translation>Escolha um arquivo de som, ou outro som.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Arquivo de som</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Sons (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Watchpost&apos;s sound</source>
        <translation>Som do Watchpost</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Arquivo próprio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Repeat until acknowledged</source>
        <translation>Repetir até confirmar</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>nenhum arquivo escolhido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Som de alarmes: %1</translation>
    </message>
    <message>
        <source>Volume of %1 alarms: %2</source>
        <comment>severity, percent</comment>
        <translation>Volume de alarmes %1: %2</translation>
    </message>
    <message>
        <source>Repeat the sound of %1 alarms until acknowledged</source>
        <comment>severity</comment>
        <translation>Repetir o som de alarmes %1 até confirmar</translation>
    </message>
    <message>
        <source>Choose the sound file of %1 alarms: %2</source>
        <comment>severity, file name</comment>
        <translation>Escolher o arquivo de som de alarmes %1: %2</translation>
    </message>
    <message>
        <source>Stop the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Parar o som de alarmes %1</translation>
    </message>
    <message>
        <source>Test the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Testar o som de alarmes %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos e teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>watchpost::SideBar</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>&amp;Renomear grupo…</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Expandir &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>R&amp;ecolher tudo</translation>
    </message>
    <message>
        <source>Groups of cameras</source>
        <translation>Grupos de câmeras</translation>
    </message>
</context>
<context>
    <name>watchpost::SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>Ordem &amp;inversa</translation>
    </message>
</context>
<context>
    <name>watchpost::SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruído</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>alto-falante</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>toque</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>Dispositivo de som: %1</translation>
    </message>
    <message>
        <source>Looking for sound devices…</source>
        <translation>Procurando dispositivos de som…</translation>
    </message>
</context>
<context>
    <name>watchpost::StateHistory</name>
    <message>
        <source>The history of states could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>O histórico de estados não pôde ser salvo (%1). Verifique o espaço livre do disco; a gravação é tentada de novo sozinha.</translation>
    </message>
</context>
<context>
    <name>watchpost::StatesPage</name>
    <message>
        <source>Blips and floods</source>
        <translation>Quedas e enxurradas</translation>
    </message>
    <message>
        <source>hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise</source>
        <translation>espera, oscilação, atraso, queda, offline, tempestade, falha em massa, ruído</translation>
    </message>
    <message>
        <source>Short blips</source>
        <translation>Quedas breves</translation>
    </message>
    <message>
        <source>Show a camera as o&amp;ffline after:</source>
        <translation>Mostrar uma câmera como o&amp;ffline após:</translation>
    </message>
    <message>
        <source>How long a camera must be offline before it is shown so</source>
        <translation>Quanto tempo uma câmera deve estar offline antes de ser mostrada assim</translation>
    </message>
    <message>
        <source>Show it as &amp;online again after:</source>
        <translation>Mostrá-la de novo como o&amp;nline após:</translation>
    </message>
    <message>
        <source>How long a camera must be online again before it is shown so</source>
        <translation>Quanto tempo uma câmera deve estar online de novo antes de ser mostrada assim</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the camera&apos;s history. A camera may have times of its own: see its menu.</source>
        <translation>O que acaba antes não é mostrado, mas fica no histórico da câmera. Uma câmera pode ter tempos próprios: veja o menu dela.</translation>
    </message>
    <message>
        <source>Long outages</source>
        <translation>Quedas longas</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when a camera is offline for:</source>
        <translation>Disparar um &amp;alarme quando uma câmera estiver offline por:</translation>
    </message>
    <message>
        <source>How long a camera is offline until that is an alarm</source>
        <translation>Quanto tempo uma câmera fica offline até isso ser um alarme</translation>
    </message>
    <message>
        <source>Only time in which this computer knew the camera to be offline counts. The alarm&apos;s type is “Offline for long”; its severity can be changed like that of any type.</source>
        <translation>Só conta o tempo em que este computador sabia que a câmera estava offline. O tipo do alarme é “Offline há muito tempo”; a gravidade dele se muda como a de qualquer tipo.</translation>
    </message>
    <message>
        <source>Many alarms at once</source>
        <translation>Muitos alarmes de uma vez</translation>
    </message>
    <message>
        <source>One pop-up for the same &amp;type of alarm from:</source>
        <translation>Uma janela para o mesmo &amp;tipo de alarme a partir de:</translation>
    </message>
    <message>
        <source>From how many cameras alarms of one type become one pop-up</source>
        <translation>A partir de quantas câmeras alarmes de um tipo viram uma só janela</translation>
    </message>
    <message>
        <source>That is, when so many cameras send it within ten seconds. In a long list it takes a tenth of the cameras, fifty at most. The list of alarms has each of them.</source>
        <translation>Isto é, quando tantas câmeras o enviam em dez segundos. Em uma lista longa é preciso um décimo das câmeras, cinquenta no máximo. A lista de alarmes tem cada um.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no common pop-up</comment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source> cameras</source>
        <translation> câmeras</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server…</source>
        <translation>Removendo câmeras do servidor…</translation>
    </message>
    <message>
        <source>Waiting for the server to be free…</source>
        <translation>Esperando o servidor ficar livre…</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>Enviando %1 de %2</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>Baixando %1 de %2</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Baixando…</translation>
    </message>
    <message>
        <source>Synchronised %1: %2</source>
        <comment>time, result</comment>
        <translation>Sincronizado %1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation>Cancelar a sincronização</translation>
    </message>
    <message>
        <source>Show what became of each camera</source>
        <translation>Ver o que houve com cada câmera</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>Quanto o servidor demora para responder</translation>
    </message>
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>Cego: sem conexão com %1 desde %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2…</source>
        <translation>Cego desde %1: conectando a %2…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2…</source>
        <translation>Cego desde %1: entrando em %2…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Entrando em %1…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Sem conexão com %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Ida e volta %1 ms</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sem criptografia</translation>
    </message>
</context>
<context>
    <name>watchpost::StorageKeeper</name>
    <message>
        <source>Old alarms could not be removed from the disk (%1). Check the free space of the disk; it is tried again tomorrow, and after the next start.</source>
        <translation>Alarmes antigos não puderam ser removidos do disco (%1). Verifique o espaço livre do disco; é tentado de novo amanhã e após o próximo início.</translation>
    </message>
</context>
<context>
    <name>watchpost::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>disk, database, history, retention, delete, clean up</source>
        <translation>disco, banco de dados, histórico, retenção, apagar, limpar</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <comment>number of alarms, date</comment>
        <translation>%1, o mais antigo de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Tamanho do banco de dados</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir a pasta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>retention, delete, days</source>
        <translation>retenção, apagar, dias</translation>
    </message>
    <message>
        <source>&amp;Alarms for</source>
        <translation>A&amp;larmes por</translation>
    </message>
    <message>
        <source>The cameras&apos; &amp;states for</source>
        <translation>E&amp;stados das câmeras por</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dias</translation>
    </message>
    <message>
        <source>Keep alarms for, in days</source>
        <translation>Guardar alarmes por, em dias</translation>
    </message>
    <message>
        <source>Keep the cameras&apos; states for, in days</source>
        <translation>Guardar os estados das câmeras por, em dias</translation>
    </message>
    <message>
        <source>Remove old alarms that &amp;nobody has acknowledged, too</source>
        <translation>Remover também alarmes antigos que &amp;ninguém confirmou</translation>
    </message>
    <message>
        <source>What is older is removed from this computer once a day. The server keeps its own history.</source>
        <translation>O que é mais antigo é removido deste computador uma vez por dia. O servidor guarda o próprio histórico.</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportDialog</name>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of each camera</source>
        <translation>O que houve com cada câmera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReports</name>
    <message>
        <source>The synchronisation needs a look: %1.</source>
        <translation>A sincronização merece uma olhada: %1.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Ver relatório</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDelegate</name>
    <message>
        <source>What to do with %1</source>
        <comment>a camera&apos;s name</comment>
        <translation>O que fazer com %1</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message>
        <source>Review the synchronisation</source>
        <translation>Revisar a sincronização</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>%n câmera está diferente neste computador e no servidor. Nada foi sobrescrito nem removido: escolha o que fazer.</numerusform>
            <numerusform>%n câmeras estão diferentes neste computador e no servidor. Nada foi sobrescrito nem removido: escolha o que fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that differ</source>
        <translation>Câmeras diferentes</translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>Para todas as linhas:</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>As on the &amp;server</source>
        <translation>Como no &amp;servidor</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>Como &amp;aqui</translation>
    </message>
    <message>
        <source>For all rows: keep as it is</source>
        <translation>Para todas as linhas: deixar como está</translation>
    </message>
    <message>
        <source>For all rows: as on the server</source>
        <translation>Para todas as linhas: como no servidor</translation>
    </message>
    <message>
        <source>For all rows: as here</source>
        <translation>Para todas as linhas: como aqui</translation>
    </message>
    <message>
        <source>Both sides stay as they are.</source>
        <translation>Os dois lados ficam como estão.</translation>
    </message>
    <message>
        <source>This computer takes over what the server has; what is not there is removed here.</source>
        <translation>Este computador adota o que o servidor tem; o que não está lá é removido aqui.</translation>
    </message>
    <message>
        <source>What is gone from the server is uploaded again; what was removed here is removed there.</source>
        <translation>O que sumiu do servidor é enviado de novo; o que foi removido aqui é removido lá.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Mais tarde</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>watchpost::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of %1:</source>
        <translation>Etiquetas de %1:</translation>
    </message>
    <message>
        <source>New tags:</source>
        <translation>Novas etiquetas:</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Novas etiquetas</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Várias são separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::ThreadedSoundPlayer</name>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>O arquivo de som %1 não pode ser tocado. Escolha outro nas configurações, por exemplo um arquivo WAV.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Look at the sound settings of the desktop.</source>
        <translation>O sistema de som não responde. Veja as configurações de som da área de trabalho.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played.</source>
        <translation>O arquivo de som %1 não pode ser tocado.</translation>
    </message>
</context>
<context>
    <name>watchpost::TimelineBar</name>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <comment>state, time, time, duration</comment>
        <translation>%1 de %2 a %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time.</source>
        <translation>Nada se sabe deste tempo.</translation>
    </message>
    <message>
        <source>Never offline.</source>
        <translation>Nunca offline.</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>Offline %n vez, %1 ao todo.</numerusform>
            <numerusform>Offline %n vezes, %1 ao todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Unknown for %2.</source>
        <comment>a sentence, and a duration</comment>
        <translation>%1 Desconhecido por %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch of time, and what happened in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>watchpost::TransferRunner</name>
    <message>
        <source>The server does not answer the request for a data connection.</source>
        <translation>O servidor não responde ao pedido de uma conexão de dados.</translation>
    </message>
    <message>
        <source>The server named a data port that cannot be one. Ask whoever runs it.</source>
        <translation>O servidor informou uma porta de dados que não pode ser uma. Pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>A conexão com o servidor foi perdida.</translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation>A conexão de dados foi cortada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 Foi tentado %n vez sem avançar. Sincronize de novo mais tarde.</numerusform>
            <numerusform>%1 Foi tentado %n vezes sem avançar. Sincronize de novo mais tarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message>
        <source>Show Watchpost</source>
        <translation>Mostrar o Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge all alarms</source>
        <translation>Confirmar todos os alarmes</translation>
    </message>
    <message>
        <source>Mute all but critical alarms</source>
        <translation>Silenciar tudo menos o crítico</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Por %n minuto</numerusform>
            <numerusform>Por %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>watchpost::TrustDialog</name>
    <message>
        <source>The server&apos;s identity has changed</source>
        <translation>A identidade do servidor mudou</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>Servidor desconhecido</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the right one</source>
        <translation>&amp;Comparei a impressão digital, e é a certa</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Não conectar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Confiar no novo certificado</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar neste certificado</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before</source>
        <translation>%1 mostra outra identidade que antes</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>É mesmo %1?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 não consegue provar quem é</translation>
    </message>
    <message>
        <source>Somebody may have put another computer between you and the server, to read your password and to hide alarms from you. Or the server was given a new certificate. Nothing was sent.</source>
        <translation>Alguém pode ter posto outro computador entre você e o servidor para ler sua senha e esconder alarmes de você. Ou o servidor recebeu um novo certificado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate with which the server proves its identity was refused. Nothing was sent, and your password is safe.</source>
        <translation>O certificado com que o servidor prova a identidade foi recusado. Nada foi enviado, e sua senha está segura.</translation>
    </message>
    <message>
        <source>This cannot be overridden. Ask whoever runs the server to put its certificate right.</source>
        <translation>Não é possível ignorar isto. Peça a quem cuida do servidor que corrija o certificado.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that watchpost-server prints when it starts; ask whoever runs the server, but not over this connection.</source>
        <translation>Compare a impressão digital com a que o watchpost-server mostra ao iniciar; pergunte a quem cuida do servidor, mas não por esta conexão.</translation>
    </message>
    <message>
        <source>Do not connect unless whoever runs the server tells you that the certificate was replaced.</source>
        <translation>Não conecte, a menos que quem cuida do servidor diga que o certificado foi trocado.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impressão digital SHA-256</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Confiável até agora</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado agora</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdateCheck</name>
    <message>
        <source>It could not be found out whether there is a newer version: %1. Check the connection to the internet, or look at the project&apos;s web site.</source>
        <translation>Não foi possível saber se há uma versão mais recente: %1. Verifique a conexão com a internet ou consulte o site do projeto.</translation>
    </message>
    <message>
        <source>What the web server said about newer versions is not signed by the project, and is not believed. Look at the project&apos;s web site.</source>
        <translation>O que o servidor web diz sobre versões mais recentes não está assinado pelo projeto e não é levado em conta. Consulte o site do projeto.</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdatePage</name>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>version, upgrade, download, internet</source>
        <translation>versão, atualização, download, internet</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Procurando …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais recente.</translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>O Watchpost %1 está disponível.</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>&amp;Procurar uma versão mais recente uma vez por dia</translation>
    </message>
    <message>
        <source>Watchpost then asks %1, which sees this computer&apos;s network address and nothing else. Nothing is downloaded or installed by itself.</source>
        <translation>O Watchpost então pergunta a %1, que vê o endereço de rede deste computador e nada mais. Nada é baixado nem instalado sozinho.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Procurar &amp;agora</translation>
    </message>
    <message>
        <source>Open the &amp;download page</source>
        <translation>Abrir a página de &amp;download</translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation>Um ID tem de 1 a %1 bytes. Corrija o ID da câmera.</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation>Uma senha tem no máximo %1 bytes. Corrija a senha da câmera.</translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation>Uma resposta não pôde ser lida.</translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation>O servidor confirmou outra câmera que não a enviada.</translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation>O servidor recusou outra câmera que não a enviada.</translation>
    </message>
</context>
<context>
    <name>watchpost::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Welcome to Watchpost</source>
        <translation>Bem-vindo ao Watchpost</translation>
    </message>
    <message>
        <source>Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. How would you like to begin?</source>
        <translation>O Watchpost mostra quais das suas câmeras estão online e põe um alarme à sua frente na hora. Como você quer começar?</translation>
    </message>
    <message>
        <source>Connect to my own server</source>
        <translation>Conectar ao meu servidor</translation>
    </message>
    <message>
        <source>You have a server&apos;s name, a user and a password.</source>
        <translation>Você tem o nome de um servidor, um usuário e uma senha.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Logs you out here, and starts a small server inside the program with 24 invented cameras. Nothing of it stays.</source>
        <translation>Sai da conta aqui e inicia um pequeno servidor dentro do programa, com 24 câmeras inventadas. Nada disso fica.</translation>
    </message>
    <message>
        <source>Starts a small server inside the program, with 24 invented cameras. Nothing of it stays.</source>
        <translation>Inicia um pequeno servidor dentro do programa, com 24 câmeras inventadas. Nada disso fica.</translation>
    </message>
    <message>
        <source>Import a list of cameras</source>
        <translation>Importar uma lista de câmeras</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. You see everything before anything is changed.</source>
        <translation>De um arquivo CSV, por exemplo de uma planilha. Você vê tudo antes que algo mude.</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. It opens as soon as you have logged in to your server.</source>
        <translation>De um arquivo CSV, por exemplo de uma planilha. Abre assim que você entrar no seu servidor.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>These first steps are in the Help menu, too.</source>
        <translation>Estes primeiros passos também estão no menu Ajuda.</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowFlow</name>
    <message>
        <source>Quit Watchpost?</source>
        <translation>Sair do Watchpost?</translation>
    </message>
    <message>
        <source>Nothing is watched while it does not run. Alarms that come meanwhile are shown at the next start, where the server keeps them.</source>
        <translation>Nada é vigiado enquanto ele não está em execução. Os alarmes que vierem nesse tempo são mostrados no próximo início, se o servidor os guardar.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Continuar vigiando</translation>
    </message>
    <message>
        <source>Watchpost goes on watching</source>
        <translation>O Watchpost continua vigiando</translation>
    </message>
    <message>
        <source>Watchpost goes on watching in the tray</source>
        <translation>O Watchpost continua vigiando na bandeja</translation>
    </message>
    <message>
        <source>Alarms go on being shown. A click on the icon in the tray brings the window back, and its menu ends the program. This is said only once.</source>
        <translation>Os alarmes continuam sendo mostrados. Um clique no ícone da bandeja traz a janela de volta, e o menu dele termina o programa. Isto é dito só uma vez.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowsSoundPlayer</name>
    <message>
        <source>Sounds are played by Windows, on its default device. WAV files only.</source>
        <translation>Os sons são tocados pelo Windows, no dispositivo padrão. Só arquivos WAV.</translation>
    </message>
    <message>
        <source>There is no sound device. Plug one in: it is used by the next alarm.</source>
        <translation>Não há dispositivo de som. Conecte um: o próximo alarme o usa.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one.</source>
        <translation>O arquivo de som %1 não pode ser lido. Escolha outro.</translation>
    </message>
    <message>
        <source>The sound file %1 is no WAV file. Choose another one.</source>
        <translation>O arquivo de som %1 não é um arquivo WAV. Escolha outro.</translation>
    </message>
    <message>
        <source>Windows could not play the sound. Look at the sound settings of Windows.</source>
        <translation>O Windows não conseguiu tocar o som. Veja as configurações de som do Windows.</translation>
    </message>
</context>
</TS>
