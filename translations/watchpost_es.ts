<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>%1 %2</translation>
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
        <translation>%1: sin alarmas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1: %Ln alarma, gravedad: %2</numerusform>
            <numerusform>%1: %Ln alarmas, la peor: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Sin alarmas</translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Intrusión</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>Manipulación</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Humo</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconexión</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>Sin conexión mucho tiempo</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 could not be removed. Remove it by hand, so that Watchpost does not start when you log in.</source>
        <translation>No se pudo borrar el archivo %1. Bórrelo a mano para que Watchpost no se inicie al entrar en el equipo.</translation>
    </message>
    <message>
        <source>Windows did not take the change. Open the Task Manager, and choose under “Startup apps” whether Watchpost starts.</source>
        <translation>Windows no aceptó el cambio. Abra el Administrador de tareas y elija en «Aplicaciones de arranque» si Watchpost se inicia.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Make its folder writable, then try again.</source>
        <translation>No se pudo escribir el archivo %1 (%2). Permita la escritura en su carpeta e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message>
        <source>The server pushed “%1” at %2.</source>
        <translation>El servidor avisó de «%1» a las %2.</translation>
    </message>
    <message>
        <source>Asked for its state, the server answered “%1” at %2.</source>
        <translation>Preguntado por su estado, el servidor respondió «%1» a las %2.</translation>
    </message>
    <message>
        <source>The server&apos;s list said “%1” at %2, at a synchronisation.</source>
        <translation>La lista del servidor decía «%1» a las %2, en una sincronización.</translation>
    </message>
    <message>
        <source>Connected again, the server said “%1”, as before, at %2.</source>
        <translation>Conectado de nuevo, el servidor dijo «%1», como antes, a las %2.</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer held it at %1.</source>
        <translation>La lista del servidor dejó de contenerla a las %1.</translation>
    </message>
    <message>
        <source>The connection was lost at %1: every state became unknown.</source>
        <translation>La conexión se perdió a las %1: todos los estados pasaron a desconocidos.</translation>
    </message>
    <message>
        <source>You logged out at %1: every state became unknown.</source>
        <translation>Cerró la sesión a las %1: todos los estados pasaron a desconocidos.</translation>
    </message>
    <message>
        <source>Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.</source>
        <translation>No se supo nada después de %1, porque Watchpost ya no funcionaba: todos los estados pasaron a desconocidos.</translation>
    </message>
    <message>
        <source>It was removed from the list at %1.</source>
        <translation>Se quitó de la lista a las %1.</translation>
    </message>
    <message>
        <source>The disk did not take what happened after %1.</source>
        <translation>El disco no guardó lo que ocurrió después de %1.</translation>
    </message>
    <message>
        <source>That is: the server itself does not know. It is not shown as offline for that.</source>
        <translation>Es decir: el propio servidor no lo sabe. No por eso se muestra sin conexión.</translation>
    </message>
    <message>
        <source>The server has not answered for this camera since then.</source>
        <translation>El servidor no ha respondido por esta cámara desde entonces.</translation>
    </message>
    <message>
        <source>You have disabled this camera: its state is not shown.</source>
        <translation>Ha desactivado esta cámara: no se muestra su estado.</translation>
    </message>
    <message>
        <source>The server has not said anything of its state yet.</source>
        <translation>El servidor aún no ha dicho nada de su estado.</translation>
    </message>
    <message>
        <source>It cannot: the camera is not on your account at the server.</source>
        <translation>No puede: la cámara no está en su cuenta del servidor.</translation>
    </message>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>Se retiene %n segundo, pues puede ser breve: aún se muestra como «%1».</numerusform>
            <numerusform>Se retiene %n segundos, pues puede ser breve: aún se muestra como «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation>Última alarma: %1, %2</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>aún no está en el servidor</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>ya no está en el servidor</translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation>Aún no está en el servidor. La próxima sincronización la subirá.</translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation>El servidor la rechazó: %1. Corrija su contraseña y vuelva a subirla.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation>La lista del servidor ya no la contiene. Vuelva a subirla o elimínela.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>En el servidor.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Eliminada.</translation>
    </message>
    <message>
        <source>Disabled: its alarms are kept, but none pops up</source>
        <translation>Desactivada: sus alarmas se guardan, pero no aparece ninguna</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation>Su estado aún no se ha comunicado</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n alarma sin leer</numerusform>
            <numerusform>%n alarmas sin leer</numerusform>
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
        <translation>Cámaras desactivadas</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
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
        <translation>Esta línea tiene %1 columnas, y la primera tiene %2.</translation>
    </message>
    <message>
        <source>In line %1 a quote (&quot;) is opened and never closed. Correct that line.</source>
        <translation>En la línea %1 se abre una comilla (&quot;) que no se cierra. Corrija esa línea.</translation>
    </message>
    <message>
        <source>In line %1 there is text after a closing quote (&quot;). Double the quotes in a field.</source>
        <translation>En la línea %1 hay texto tras una comilla de cierre (&quot;). Duplique las comillas dentro de un campo.</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>La línea %1 tiene el mismo ID.</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>Falta el ID. Está impreso en la cámara.</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>El ID es más largo de lo que acepta un servidor (128 bytes).</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>La contraseña es más larga de lo que acepta un servidor (256 bytes).</translation>
    </message>
    <message>
        <source>The password is missing. Write: ID, password, name; or give one for all below.</source>
        <translation>Falta la contraseña. Escriba: ID, contraseña, nombre; o dé abajo una para todas.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>Responde de sí mismo: nadie en quien confíe este equipo ha confirmado de quién es.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not trust.</source>
        <translation>Lo emitió una autoridad en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>It was made for another name (%1), not for %2.</source>
        <translation>Se hizo para otro nombre (%1), no para %2.</translation>
    </message>
    <message>
        <source>It expired on %1. If that is not long past: is this computer&apos;s clock right?</source>
        <translation>Caducó el %1. Si no hace mucho: ¿está bien la hora de este equipo?</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is this computer&apos;s clock right?</source>
        <translation>No es válido antes del %1. ¿Está bien la hora de este equipo?</translation>
    </message>
    <message>
        <source>It was not made for a server, or its issuer may not issue certificates.</source>
        <translation>No se hizo para un servidor, o su emisor no puede emitir certificados.</translation>
    </message>
    <message>
        <source>The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.</source>
        <translation>Los certificados que deberían confirmarlo están incompletos, son demasiados, están revocados o mal firmados.</translation>
    </message>
    <message>
        <source>It is not the certificate that you trusted for this server before.</source>
        <translation>No es el certificado en el que confiaba hasta ahora para este servidor.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
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
        <translation>Válido hasta</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation>Pruebe «watchpost --help».</translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation>Vigila muchas cámaras en red: sus estados, y sus alarmas al instante.</translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation>Iniciar un servidor de demostración incorporado y rellenar su acceso.</translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation>Guardar ajustes, cámaras y alarmas en esta carpeta.</translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation>El servidor en el que iniciar sesión.</translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation>Conectar con TLS.</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>El nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Leer la contraseña de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation>Iniciar sesión al instante.</translation>
    </message>
    <message>
        <source>Start with the window minimized, in the tray where there is one.</source>
        <translation>Iniciar con la ventana minimizada, en la bandeja donde la haya.</translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation>Mostrar versiones y carpetas para un informe de error y salir.</translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation>«%1» no es una opción. El servidor se indica con --server.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile necesita el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>«%1» no es un servidor. Escriba HOST o HOST:PUERTO, con un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation>--demo trae su propio servidor: quite --server, o quite --demo.</translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation>--tls va con --server: indique también el servidor.</translation>
    </message>
    <message>
        <source>Watchpost already runs with this profile, and does not answer. End it, or choose another folder with --profile.</source>
        <translation>Watchpost ya se ejecuta con este perfil y no responde. Termínelo, o elija otra carpeta con --profile.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>No se puede crear la carpeta %1. Compruebe sus permisos y el espacio libre del disco. Hasta entonces no se conserva nada al terminar el programa.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>No se puede escribir el archivo %1: %2. Compruebe sus permisos y el espacio libre del disco. Hasta entonces no se conserva nada al terminar el programa.</translation>
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
        <translation>Este equipo está ciego</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Sin conexión con %1 desde %2</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Mostrar Watchpost</translation>
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
            <numerusform>y %Ln alarma más de esta cámara</numerusform>
            <numerusform>y %Ln alarmas más de esta cámara</numerusform>
        </translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Ver cámara</translation>
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
        <translation>Puede que se hayan perdido alarmas</translation>
    </message>
    <message>
        <source>Since %1. The list says when.</source>
        <translation>Desde %1. La lista dice cuándo.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>Mientras no estaba: %Ln alarma</numerusform>
            <numerusform>Mientras no estaba: %Ln alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the worst: %2. Some may be missing.</source>
        <comment>time, severity</comment>
        <translation>Desde %1, la peor: %2. Puede que falten algunas.</translation>
    </message>
    <message>
        <source>Since %1, the worst: %2.</source>
        <comment>time, severity</comment>
        <translation>Desde %1, la peor: %2.</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Ver alarmas</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>y %Ln alarma más de este tipo</numerusform>
            <numerusform>y %Ln alarmas más de este tipo</numerusform>
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
        <translation>El texto del archivo está dañado: no está en la codificación que dice. Guárdelo de nuevo como UTF-8 y ábralo.</translation>
    </message>
    <message>
        <source>This is not a text file. In your spreadsheet program save it as CSV, then open that.</source>
        <translation>Este no es un archivo de texto. Guárdelo como CSV en su hoja de cálculo y ábralo después.</translation>
    </message>
    <message>
        <source>The encoding of this file is not known. Save it as UTF-8, then open that.</source>
        <translation>No se conoce la codificación de este archivo. Guárdelo como UTF-8 y ábralo.</translation>
    </message>
    <message>
        <source>This file is in UTF-32. Save it as UTF-8, then open that.</source>
        <translation>Este archivo está en UTF-32. Guárdelo como UTF-8 y ábralo.</translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation>Escriba el nombre o la dirección del servidor, por ejemplo cameras.example.com.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation>Esto no es el nombre ni la dirección de un servidor. Escriba un nombre como cameras.example.com o una dirección como 192.0.2.10.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation>Escriba el nombre de usuario de su cuenta.</translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation>Escriba la contraseña de su cuenta.</translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation>Esta contraseña es más larga de lo que acepta un servidor (256 bytes).</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>All alarms</source>
        <comment>muted</comment>
        <translation>Todas las alarmas</translation>
    </message>
    <message>
        <source>the camera %1</source>
        <comment>what is muted</comment>
        <translation>la cámara %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <comment>what is muted</comment>
        <translation>el grupo %1</translation>
    </message>
    <message>
        <source>alarms of the type %1</source>
        <comment>what is muted</comment>
        <translation>alarmas del tipo %1</translation>
    </message>
    <message>
        <source>all alarms</source>
        <comment>what is muted</comment>
        <translation>todas las alarmas</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
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
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>queda %Ln hora</numerusform>
            <numerusform>quedan %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineState</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written. Cameras and alarms are kept only until the program ends. Make the folder writable, or choose another one with --profile.</source>
        <translation>No se puede escribir en la carpeta %1. Las cámaras y alarmas solo se conservan hasta que termine el programa. Permita la escritura en la carpeta o elija otra con --profile.</translation>
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
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
</context>
<context>
    <name>SyncReviewWords</name>
    <message>
        <source>The password on this computer is replaced by the server&apos;s. Name, group and notes stay.</source>
        <translation>La contraseña de este equipo se sustituye por la del servidor. El nombre, el grupo y las notas se conservan.</translation>
    </message>
    <message>
        <source>Your password stays on this computer. A server takes it only when it is the camera&apos;s own, and it is offered again with each synchronisation.</source>
        <translation>Su contraseña se conserva en este equipo. El servidor solo la acepta si es la de la propia cámara, y se le ofrece de nuevo en cada sincronización.</translation>
    </message>
    <message>
        <source>Your password stays on this computer, and the server goes on with its own. You are asked again when the server&apos;s changes.</source>
        <translation>Su contraseña se conserva en este equipo, y el servidor sigue con la suya. Se le preguntará de nuevo cuando cambie la del servidor.</translation>
    </message>
    <message>
        <source>The camera is uploaded to your account again.</source>
        <translation>La cámara se sube de nuevo a su cuenta.</translation>
    </message>
    <message>
        <source>The camera is removed from the list on this computer. That can be undone.</source>
        <translation>La cámara se elimina de la lista de este equipo. Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>The camera stays in the list, marked as missing. The server does not watch it.</source>
        <translation>La cámara sigue en la lista, marcada como ausente del servidor. El servidor no la vigila.</translation>
    </message>
    <message>
        <source>The camera is taken off your account on the server, even if it was changed there.</source>
        <translation>La cámara se quita de su cuenta en el servidor, aunque se haya cambiado allí.</translation>
    </message>
    <message>
        <source>The camera comes back into the list, with the server&apos;s password.</source>
        <translation>La cámara vuelve a la lista, con la contraseña del servidor.</translation>
    </message>
    <message>
        <source>The camera stays removed on this computer, and stays on the server.</source>
        <translation>La cámara sigue eliminada en este equipo, y sigue en el servidor.</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>As at the last synchronisation</source>
        <translation>Como en la última sincronización</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Otra contraseña</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>There, perhaps changed</source>
        <translation>Está, quizá cambiada</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>Igual que en el servidor</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Igual que aquí</translation>
    </message>
    <message>
        <source>Different from both</source>
        <translation>Distinta de ambas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Subir de nuevo</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>Quitarla allí</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Eliminar aquí</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>Usar la del servidor</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Conservar aquí</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarla allí</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n subida</numerusform>
            <numerusform>%n subidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n descargada</numerusform>
            <numerusform>%n descargadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n ya no está en el servidor</numerusform>
            <numerusform>%n ya no están en el servidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Ya no está en el servidor</translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation>Quitada de la cuenta</translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation>Se conserva aquí. Vuelva a subirla o elimínela.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs on the server</source>
        <translation>Distinta en el servidor</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Review it to choose.</source>
        <translation>No se sobrescribió nada. Revísela para elegir.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate of %1 proves nothing: its chain is broken or too long, or a key or a signature in it is weak or false. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>El certificado de %1 no demuestra nada: su cadena está rota o es demasiado larga, o una clave o firma en ella es débil o falsa. No se envió nada. Pida otro certificado a quien lleve el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers, or was issued by one that may not issue any. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>El certificado de %1 no se hizo para servidores, o lo emitió uno que no puede emitirlos. No se envió nada. Pida otro certificado a quien lleve el servidor.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted before. Somebody may be in between, so nothing was sent. Ask whoever runs the server whether it was changed, and compare the fingerprints.</source>
        <translation>%1 muestra un certificado distinto del que se aceptó antes. Puede que haya alguien en medio, así que no se envió nada. Pregunte a quien lleve el servidor si se cambió y compare las huellas.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name. Nothing was sent. Enter the name that the certificate was made for.</source>
        <translation>El certificado de %1 se hizo para otro nombre. No se envió nada. Escriba el nombre para el que se hizo el certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server to renew it.</source>
        <translation>El certificado de %1 ha caducado. No se envió nada. Compruebe la fecha y la hora de este equipo y pida a quien lleve el servidor que lo renueve.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server.</source>
        <translation>El certificado de %1 aún no es válido. No se envió nada. Compruebe la fecha y la hora de este equipo y pregunte a quien lleve el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it. Nothing was sent. Compare its fingerprint with that of the server.</source>
        <translation>El certificado de %1 está firmado por sí mismo: nadie responde de él. No se envió nada. Compare su huella con la del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust. Nothing was sent. Compare its fingerprint with that of the server, or add the authority to this system&apos;s trusted certificates.</source>
        <translation>El certificado de %1 viene de una autoridad en la que este equipo no confía. No se envió nada. Compare su huella con la del servidor, o añada la autoridad a los certificados de confianza de este sistema.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation>Nada responde en %1. Compruebe la dirección y el puerto, y que el servidor funcione.</translation>
    </message>
    <message>
        <source>The proxy wants another user name or password. Correct them in the settings.</source>
        <translation>El proxy quiere otro usuario u otra contraseña. Corríjalos en los ajustes.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 is not there. Check the proxy in the settings and this computer&apos;s network.</source>
        <translation>El proxy camino de %1 no está. Compruebe el proxy en los ajustes y la red de este equipo.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1. Check the proxy in the settings, and whether it allows this server and port.</source>
        <translation>El proxy no estableció la conexión con %1. Compruebe el proxy en los ajustes y si permite este servidor y este puerto.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation>No se puede llegar a %1. Compruebe la red de este equipo.</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Nothing was sent. Check the port. If this worked before, somebody may be in between: do not switch TLS off.</source>
        <translation>%1 no respondió con TLS. No se envió nada. Compruebe el puerto. Si antes funcionaba, puede que haya alguien en medio: no desactive TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 cerró la conexión antes de que estuviera cifrada. No se envió nada. Compruebe el puerto y si el servidor usa TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation>%1 cerró la conexión. Inténtelo de nuevo; si vuelve a ocurrir, compruebe el puerto y si el servidor exige TLS.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation>La conexión con %1 falló. Compruebe la red de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation>No hay ningún servidor llamado %1. Compruebe el nombre y la red de este equipo.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation>%1 no responde a tiempo. Compruebe la dirección y el puerto, y la red de este equipo.</translation>
    </message>
    <message>
        <source>%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever runs the server to switch TLS 1.2 or newer on.</source>
        <translation>%1 solo ofrece un TLS demasiado antiguo para ser seguro. No se envió nada. Pida a quien lleve el servidor que active TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>%1 was reached but did not finish the TLS handshake in time. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>Se llegó a %1, pero no terminó a tiempo el saludo TLS. No se envió nada. Compruebe el puerto y si el servidor usa TLS.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation>Lo que responde en %1 no es un servidor de cámaras. Compruebe el puerto y si el servidor exige TLS.</translation>
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
        <translation>Watchpost está ciego: sin conexión con %1 desde %2</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>Watchpost está ciego: no conectado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln alarma sin leer, gravedad: %1</numerusform>
            <numerusform>%Ln alarmas sin leer, la peor: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It was muted.</source>
        <translation>Estaba silenciada.</translation>
    </message>
    <message>
        <source>Muted until %1 for the camera %2.</source>
        <translation>Silenciada hasta %1 la cámara %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for the group %2.</source>
        <translation>Silenciado hasta %1 el grupo %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for alarms of the type %2.</source>
        <translation>Silenciadas hasta %1 las alarmas del tipo %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for all alarms.</source>
        <translation>Silenciadas hasta %1 todas las alarmas.</translation>
    </message>
    <message>
        <source>It came in the quiet hours.</source>
        <translation>Llegó en las horas de silencio.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let no alarm through.</source>
        <translation>Las horas de silencio (%1) no dejan pasar ninguna alarma.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only critical alarms through.</source>
        <translation>Las horas de silencio (%1) solo dejan pasar alarmas críticas.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only warnings and critical alarms through.</source>
        <translation>Las horas de silencio (%1) solo dejan pasar advertencias y alarmas críticas.</translation>
    </message>
    <message>
        <source>It was shown: it is more severe than what the mute of %1 held back until %2.</source>
        <translation>Se mostró: es más grave que lo que retenía el silencio de %1 hasta %2.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through the quiet hours (%1).</source>
        <translation>Se mostró: es lo bastante grave para pasar las horas de silencio (%1).</translation>
    </message>
    <message>
        <source>It was shown: critical alarms break through the system&apos;s do-not-disturb.</source>
        <translation>Se mostró: las alarmas críticas pasan el «no molestar» del sistema.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through.</source>
        <translation>Se mostró: es lo bastante grave para pasar.</translation>
    </message>
    <message>
        <source>It was shown at once.</source>
        <translation>Se mostró al instante.</translation>
    </message>
    <message>
        <source>It was shown as a notification of the desktop instead of a pop-up.</source>
        <translation>Se mostró como notificación del escritorio en vez de ventana emergente.</translation>
    </message>
    <message>
        <source>Alarms of its severity are only listed, as the settings say.</source>
        <translation>Las alarmas de su gravedad solo se anotan en la lista, según los ajustes.</translation>
    </message>
    <message>
        <source>Missed while away: it was counted in the summary.</source>
        <translation>Ocurrió mientras no estaba: se contó en el resumen.</translation>
    </message>
    <message>
        <source>The summary told of it: alarms may have been missed.</source>
        <translation>El resumen lo dijo: puede que se hayan perdido alarmas.</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list only remembers it.</source>
        <translation>Ya no falta nada: la lista solo lo recuerda.</translation>
    </message>
    <message>
        <source>Do-not-disturb was on in the system.</source>
        <translation>«No molestar» estaba activo en el sistema.</translation>
    </message>
    <message>
        <source>The camera is disabled.</source>
        <translation>La cámara está desactivada.</translation>
    </message>
    <message>
        <source>Many alarms came at once: it was counted in the entry “%1”.</source>
        <translation>Llegaron muchas alarmas a la vez: se contó en la entrada «%1».</translation>
    </message>
    <message>
        <source>No reason was kept: the alarm came with an older version of Watchpost.</source>
        <translation>No se guardó el motivo: la alarma llegó con una versión anterior de Watchpost.</translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation>Acerca de Watchpost</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Versión %1 · Qt %2</translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation>Vigila muchas cámaras en red: muestra cuáles están en línea y le pone una alarma delante al instante. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>watchpost::AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>screen reader, speech, voice, blind, braille</source>
        <translation>lector de pantalla, síntesis de voz, voz, ceguera, braille</translation>
    </message>
    <message>
        <source>Screen readers announce</source>
        <translation>Los lectores de pantalla anuncian</translation>
    </message>
    <message>
        <source>announcements, read out, Orca, NVDA, VoiceOver</source>
        <translation>anuncios, leer en voz alta, Orca, NVDA, VoiceOver</translation>
    </message>
    <message>
        <source>&amp;Alarms that are shown</source>
        <translation>Las &amp;alarmas que se muestran</translation>
    </message>
    <message>
        <source>&amp;Cameras that go offline or come back, and the connection</source>
        <translation>Las &amp;cámaras que se desconectan o vuelven, y la conexión</translation>
    </message>
    <message>
        <source>The worst comes first. What happens at once is said in one sentence, so that a flood does not talk for minutes.</source>
        <translation>Primero lo más grave. Lo que ocurre a la vez se dice en una frase, para que una avalancha no hable durante minutos.</translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation>Añadir cámaras</translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation>&amp;Una cámara</translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation>&amp;Varias a la vez</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>Tomar la %n correcta</numerusform>
            <numerusform>Tomar las %n correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>Tomar %n cámara</numerusform>
            <numerusform>Tomar %n cámaras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>Añadir %n cámara</numerusform>
            <numerusform>Añadir %n cámaras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation>Esta cámara ya está en la lista, como «%1».</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation>ID de la cámara</translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation>Contraseña de la cámara</translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation>Nombre de la cámara</translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation>Tal como está impreso en la cámara</translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation>Tal como está puesta en la cámara; puede quedar vacía</translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation>El suyo, por ejemplo «Puerta trasera»; puede quedar vacío</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation>Cerrar esta tarjeta. La alarma sigue en la lista.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Mostrar Watchpost</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Ver cámara</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Ver alarmas</translation>
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
        <translation>Alarma: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>Alarma: %1, %2, %3, %4, %Ln vez</numerusform>
            <numerusform>Alarma: %1, %2, %3, %4, %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>Este equipo está ciego</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Sin conexión con %1 desde %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Puede que se hayan perdido alarmas</translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation>desde %1 · la lista dice cuándo</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>Mientras no estaba: %Ln alarma</numerusform>
            <numerusform>Mientras no estaba: %Ln alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation>desde %1 · la peor: %2</translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation>%1 · puede que falten algunas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>y %Ln alarma más</numerusform>
            <numerusform>y %Ln alarmas más</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
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
        <translation>Confirmar todas las mostradas</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Confirmar todas</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>Confirmar con nota…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation>Confirmar todas las de esta cámara</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Ver cámara</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>¿Por qué no apareció?</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Buscar alarmas</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filtrar alarmas</translation>
    </message>
    <message>
        <source>Alarms by the hour</source>
        <translation>Alarmas por hora</translation>
    </message>
    <message>
        <source>Export alarms…</source>
        <translation>Exportar alarmas…</translation>
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
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
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
        <translation>Exportar alarmas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The alarms could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>No se pudieron escribir las alarmas en %1 (%2). Lo que había antes sigue ahí. Elija otro lugar o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message>
        <source>Export alarms</source>
        <translation>Exportar alarmas</translation>
    </message>
    <message>
        <source>Which alarms go into the file?</source>
        <translation>¿Qué alarmas van al archivo?</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>La %Ln alarma que &amp;muestra el filtro</numerusform>
            <numerusform>Las %Ln alarmas que &amp;muestra el filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>La %Ln alarma &amp;seleccionada</numerusform>
            <numerusform>Las %Ln alarmas &amp;seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>&amp;La %Ln alarma de la lista</numerusform>
            <numerusform>&amp;Las %Ln alarmas de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Entre las columnas:</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Qué hay entre las columnas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Para una &amp;hoja de cálculo (con marca de orden de bytes)</translation>
    </message>
    <message>
        <source>Time, camera, group, type, severity, when it was seen and acknowledged, the note and why there was a pop-up or none. What a spreadsheet program would take for a formula gets a &apos; in front.</source>
        <translation>Hora, cámara, grupo, tipo, gravedad, cuándo se vio y se confirmó, la nota y por qué hubo o no ventana emergente. A lo que una hoja de cálculo tomaría por fórmula se le antepone &apos;.</translation>
    </message>
    <message>
        <source>%1

Alarms from before %2 are on the disk and not in the list, so they are not in the file. Choose a time in the filter to have them, too.</source>
        <translation>%1

Las alarmas anteriores a %2 están en el disco y no en la lista, así que no van al archivo. Elija un período en el filtro para incluirlas también.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
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
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Search alarms by camera</source>
        <translation>Buscar alarmas por cámara</translation>
    </message>
    <message>
        <source>Search alarms by the camera&apos;s name or ID</source>
        <translation>Buscar alarmas por el nombre o ID de la cámara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>Alarms from, date and time</source>
        <translation>Alarmas desde, fecha y hora</translation>
    </message>
    <message>
        <source>Alarms up to, date and time</source>
        <translation>Alarmas hasta, fecha y hora</translation>
    </message>
    <message>
        <source>Time of the alarms</source>
        <translation>Período de las alarmas</translation>
    </message>
    <message>
        <source>Severity of the alarms</source>
        <translation>Gravedad de las alarmas</translation>
    </message>
    <message>
        <source>Type of the alarms</source>
        <translation>Tipo de las alarmas</translation>
    </message>
    <message>
        <source>Group of the alarms&apos; cameras</source>
        <translation>Grupo de las cámaras de las alarmas</translation>
    </message>
    <message>
        <source>Acknowledged or not</source>
        <translation>Confirmadas o no</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
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
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>Desde… hasta…</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Todas las gravedades</translation>
    </message>
    <message>
        <source>Warning or worse</source>
        <translation>Advertencia o peor</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Solo críticas</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmadas</translation>
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
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Clear the filter and show all alarms</source>
        <translation>Quitar el filtro y mostrar todas las alarmas</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>alarms</comment>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln alarma oculta sin confirmar</numerusform>
            <numerusform>%Ln alarmas ocultas sin confirmar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1: %Ln alarma</numerusform>
            <numerusform>%1: %Ln alarmas</numerusform>
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
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Alarms came late</source>
        <translation>Llegaron alarmas con retraso</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Puede que se hayan perdido alarmas</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>Este equipo quedó ciego</translation>
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
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>the user&apos;s note</comment>
        <translation>Confirmada: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>La nota es demasiado larga. Acórtela en %Ln carácter.</numerusform>
            <numerusform>La nota es demasiado larga. Acórtela en %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an alarm</source>
        <translation>Nota sobre una alarma</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Confirmar con nota</translation>
    </message>
    <message>
        <source>&amp;Note on %1:</source>
        <comment>an alarm</comment>
        <translation>&amp;Nota sobre %1:</translation>
    </message>
    <message>
        <source>Acknowledge %1, with this &amp;note:</source>
        <comment>an alarm</comment>
        <translation>Confirmar %1 con esta &amp;nota:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>&amp;Nota sobre %Ln alarma:</numerusform>
            <numerusform>&amp;Nota sobre %Ln alarmas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>Confirmar %Ln alarma con esta &amp;nota:</numerusform>
            <numerusform>Confirmar %Ln alarmas con esta &amp;nota:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>These alarms have different notes. What you write here replaces all of them.</source>
        <translation>Estas alarmas tienen notas distintas. Lo que escriba aquí las sustituye todas.</translation>
    </message>
    <message>
        <source>The note is kept on this computer, with the alarm.</source>
        <translation>La nota se guarda en este equipo, con la alarma.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Las alarmas anteriores a %1 están en el disco y no en esta lista.</translation>
    </message>
    <message>
        <source>Older alarms are being read from the disk…</source>
        <translation>Leyendo del disco las alarmas más antiguas…</translation>
    </message>
    <message>
        <source>There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter time to see them.</source>
        <translation>Hay más alarmas de las que caben en la lista. Las anteriores a %1 no están en ella. Elija un período más corto para verlas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Read the older alarms again</source>
        <translation>Leer de nuevo las alarmas más antiguas</translation>
    </message>
    <message>
        <source>Show the older alarms</source>
        <translation>Mostrar las alarmas más antiguas</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Confirmar todas</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Ver cámara</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>¿Por qué no apareció?</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Sin alarmas</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>Todo está tranquilo. Cuando una cámara dé una alarma, aparecerá aquí y en la pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Confirmar con nota</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filtrar alarmas</translation>
    </message>
    <message>
        <source>No alarm matches the filter</source>
        <translation>Ninguna alarma coincide con el filtro</translation>
    </message>
    <message>
        <source>There are alarms, and the filter hides all of them. New ones are told of all the same.</source>
        <translation>Hay alarmas, pero el filtro las oculta todas. De las nuevas se avisa de todos modos.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Mostrar todas las alarmas</translation>
    </message>
    <message>
        <source>Acknowledge shown</source>
        <translation>Confirmar mostradas</translation>
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
            <numerusform>%Ln cámara</numerusform>
            <numerusform>%Ln cámaras</numerusform>
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
            <numerusform>%Ln cámara</numerusform>
            <numerusform>%Ln cámaras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renombrar</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>ventana emergente</translation>
    </message>
    <message>
        <source>None: every alarm is shown at any time.</source>
        <translation>Ninguna: toda alarma se muestra a cualquier hora.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification in these hours, except for what is let through. Every alarm is listed all the same.</source>
        <translation>En estas horas no hay ventana emergente, sonido ni notificación, salvo lo que se deje pasar. Toda alarma se anota de todos modos.</translation>
    </message>
    <message>
        <source>Types of alarm</source>
        <translation>Tipos de alarma</translation>
    </message>
    <message>
        <source>Types of alarm, their names and severities</source>
        <translation>Tipos de alarma, sus nombres y gravedades</translation>
    </message>
    <message>
        <source>Names and severities can be changed: F2 or a double click. A new severity holds for the alarms that come from now on.</source>
        <translation>Los nombres y gravedades se pueden cambiar: F2 o doble clic. Una gravedad nueva vale para las alarmas que lleguen desde ahora.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Add &amp;quiet hours</source>
        <translation>Añadir &amp;horas de silencio</translation>
    </message>
    <message>
        <source>How an alarm appears</source>
        <translation>Cómo aparece una alarma</translation>
    </message>
    <message>
        <source>C&amp;ritical alarms</source>
        <translation>Alarmas c&amp;ríticas</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>A&amp;dvertencias</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>How alarms of the severity %1 appear</source>
        <translation>Cómo aparecen las alarmas de gravedad %1</translation>
    </message>
    <message>
        <source>as it suits the desktop</source>
        <translation>como convenga al escritorio</translation>
    </message>
    <message>
        <source>as a pop-up</source>
        <translation>como ventana emergente</translation>
    </message>
    <message>
        <source>as a notification of the desktop</source>
        <translation>como notificación del escritorio</translation>
    </message>
    <message>
        <source>as pop-up and notification</source>
        <translation>como ventana emergente y notificación</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>solo en la lista</translation>
    </message>
    <message>
        <source>A &amp;mute holds back</source>
        <translation>Un &amp;silencio retiene</translation>
    </message>
    <message>
        <source>What a mute holds back</source>
        <translation>Qué retiene un silencio</translation>
    </message>
    <message>
        <source>only notices</source>
        <translation>solo avisos</translation>
    </message>
    <message>
        <source>notices and warnings</source>
        <translation>avisos y advertencias</translation>
    </message>
    <message>
        <source>every alarm</source>
        <translation>todas las alarmas</translation>
    </message>
    <message>
        <source>Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a type, holds back such alarms, too.</source>
        <translation>De una cámara, un grupo o todo. Un silencio hecho sobre una alarma más grave, o sobre un tipo, retiene también esas alarmas.</translation>
    </message>
    <message>
        <source>Respect the &amp;do-not-disturb of the system</source>
        <translation>Respetar el «&amp;no molestar» del sistema</translation>
    </message>
    <message>
        <source>&amp;Critical alarms come through it all the same</source>
        <translation>Las alarmas &amp;críticas pasan de todos modos</translation>
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
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>The chosen time</source>
        <translation>El período elegido</translation>
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
        <translation>No se pudieron guardar alarmas (%1). Se muestran de todos modos. Compruebe el espacio libre del disco; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk (%1). Check the disk, then start the program again.</source>
        <translation>No se pudo leer del disco el historial de alarmas (%1). Compruebe el disco e inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>Older alarms could not be read from the disk (%1). Check the disk, then try again.</source>
        <translation>No se pudieron leer del disco las alarmas más antiguas (%1). Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesDelegate</name>
    <message>
        <source>Name of the alarm type</source>
        <translation>Nombre del tipo de alarma</translation>
    </message>
    <message>
        <source>Severity of the alarm type</source>
        <translation>Gravedad del tipo de alarma</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesModel</name>
    <message>
        <source>As usual (%1)</source>
        <comment>severity</comment>
        <translation>Como siempre (%1)</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
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
        <translation>Se ha perdido la conexión con %1. Los estados de las cámaras son desconocidos.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>Conectado de nuevo a %1.</translation>
    </message>
    <message>
        <source>Alarm: %1, %2</source>
        <comment>severity; type and camera</comment>
        <translation>Alarma: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>%Ln alarma: %1. La última: %2</numerusform>
            <numerusform>%Ln alarmas: %1. La última: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is online again.</source>
        <comment>camera</comment>
        <translation>%1 vuelve a estar en línea.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>camera</comment>
        <translation>%1 está sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>%Ln cámara se ha quedado sin conexión.</numerusform>
            <numerusform>%Ln cámaras se han quedado sin conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>%Ln cámara está en línea.</numerusform>
            <numerusform>%Ln cámaras están en línea.</numerusform>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>theme, look, style</source>
        <translation>tema, aspecto, estilo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>theme, night, dark mode, colors</source>
        <translation>tema, noche, modo oscuro, colores</translation>
    </message>
    <message>
        <source>&amp;As the desktop is set</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>The states and severities keep their shapes and words with either.</source>
        <translation>Los estados y gravedades conservan sus formas y palabras con cualquiera.</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>Filas de las listas</translation>
    </message>
    <message>
        <source>density, size, spacing, height</source>
        <translation>densidad, tamaño, espaciado, altura</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>C&amp;ómoda</translation>
    </message>
    <message>
        <source>Com&amp;pact: more rows on the screen</source>
        <translation>Com&amp;pacta: más filas en la pantalla</translation>
    </message>
</context>
<context>
    <name>watchpost::Application</name>
    <message>
        <source>Watchpost was started again for %1. Log out first to log in there.</source>
        <translation>Watchpost se inició de nuevo para %1. Cierre primero la sesión para entrar allí.</translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation>Sin conexión con %1 desde %2. Los estados de las cámaras son desconocidos.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Nuevo intento en %n segundo…</numerusform>
            <numerusform>Nuevo intento en %n segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation>Cierre la sesión y vuelva a iniciarla para continuar.</translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation>Es el primer inicio de sesión de esta cuenta.</translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation>Último inicio de sesión: %1. ¿Fue usted?</translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation>Último inicio de sesión: %1 desde %2. ¿Fue usted?</translation>
    </message>
</context>
<context>
    <name>watchpost::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation>Déjelo vacío para mostrar el ID.</translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation>Eliminar cámaras</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n cámara?</numerusform>
            <numerusform>¿Eliminar %n cámaras?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>camera name, ID</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep theirs. Undo in the Edit menu brings back what was removed, until you log out.</source>
        <translation>Se quita de esta lista, y de su cuenta en el servidor en cuanto se le pueda avisar: no habrá más estados ni alarmas de ella en ninguno de sus equipos. Otras cuentas la conservan. «Deshacer» en el menú Editar la recupera hasta que cierre la sesión.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
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
        <translation>Última alarma</translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation>Alarmas sin leer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Subir de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Aún no comunicado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
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
        <translation>Nombre</translation>
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
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Changes in 24 h</source>
        <translation>Cambios en 24 h</translation>
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
        <translation>Última alarma</translation>
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
        <translation>%1, sin grupo</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, grupo %2</translation>
    </message>
    <message>
        <source>%1, number of changes not known</source>
        <translation>%1, número de cambios desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1, %n cambio en 24 horas</numerusform>
            <numerusform>%1, %n cambios en 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no tags</source>
        <translation>%1, sin etiquetas</translation>
    </message>
    <message>
        <source>%1, tags: %2</source>
        <translation>%1, etiquetas: %2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1, sin nota</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, nota: %2</translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation>%1, sin alarma</translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation>%1, última alarma: %2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, favorita</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n alarma sin leer</numerusform>
            <numerusform>%n alarmas sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>No camera matches</source>
        <translation>Ninguna cámara coincide</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>El filtro oculta la única cámara: %1</numerusform>
            <numerusform>El filtro oculta las %n cámaras: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>Aún no hay cámaras</translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation>Añada una con su ID y contraseña, o sincronice para traer las de su cuenta.</translation>
    </message>
    <message>
        <source>Add cameras…</source>
        <translation>Añadir cámaras…</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>No se pudo guardar la lista de cámaras (%1). Compruebe el espacio libre del disco; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The camera list could not be read from the disk (%1). What you change now is kept only until the program ends.</source>
        <translation>No se pudo leer del disco la lista de cámaras (%1). Lo que cambie ahora solo se conserva hasta que termine el programa.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>No se puede leer la contraseña de %n cámara, porque su clave ya no está en el llavero: %1. Sincronice para recuperarla del servidor, o escríbala de nuevo.</numerusform>
            <numerusform>No se pueden leer las contraseñas de %n cámaras, porque su clave ya no está en el llavero: %1. Sincronice para recuperarlas del servidor, o escríbalas de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation>Se perdió la conexión con el servidor. El próximo inicio de sesión sincroniza de nuevo.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation>No hay conexión con el servidor. Inicie sesión y sincronice de nuevo.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraVault</name>
    <message>
        <source>This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.</source>
        <translation>Este equipo no tiene llavero, así que las contraseñas de las cámaras se guardan sin cifrar en %1, que solo su usuario puede leer. Instale e inicie un llavero (GNOME Keyring o KWallet) para cifrarlas.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only your user may read. Unlock the key ring: they are then encrypted by themselves.</source>
        <translation>El llavero del sistema no se puede usar ahora, así que las contraseñas de las cámaras se guardan sin cifrar en %1, que solo su usuario puede leer. Desbloquee el llavero: entonces se cifran solas.</translation>
    </message>
    <message>
        <source>The camera passwords cannot be read now, as the system&apos;s key ring is locked or does not answer. Start and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not uploaded, and passwords that you type are kept only until the program ends.</source>
        <translation>Ahora no se pueden leer las contraseñas de las cámaras, porque el llavero del sistema está bloqueado o no responde. Inícielo y desbloquéelo: entonces se leen solas. Hasta entonces las cámaras se vigilan, pero no se suben, y las contraseñas que escriba solo se conservan hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again by itself.</source>
        <translation>No se pudieron cifrar las contraseñas de las cámaras (%1). Compruebe el espacio libre del disco; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It is tried again at the next start.</source>
        <translation>Las contraseñas de las cámaras ya están cifradas, pero puede quedar rastro de las anteriores en %1 (%2). Se vuelve a intentar en el próximo inicio.</translation>
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
            <numerusform>y %Ln cámara más</numerusform>
            <numerusform>y %Ln cámaras más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Mostrar todas las alarmas</translation>
    </message>
</context>
<context>
    <name>watchpost::ColumnMenu</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colu&amp;mnas</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Desde hace cuánto</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Como al &amp;principio</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionCoordinator</name>
    <message>
        <source>The proxy&apos;s password could not be saved, and is asked for again after the next start. %1</source>
        <translation>No se pudo guardar la contraseña del proxy, y se pedirá tras el próximo inicio. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>network, internet, firewall, timeout, heartbeat, TLS, encryption</source>
        <translation>red, internet, cortafuegos, tiempo límite, latido, TLS, cifrado</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, or choose another kind of proxy.</source>
        <translation>Escriba el nombre o la dirección del proxy, o elija otro tipo de proxy.</translation>
    </message>
    <message>
        <source>This is not a name or an address. Enter for example proxy.example.com, and its port in the field beside.</source>
        <translation>Esto no es un nombre ni una dirección. Escriba por ejemplo proxy.example.com, y su puerto en el campo de al lado.</translation>
    </message>
    <message>
        <source>A password needs a user: enter the user, or clear the password.</source>
        <translation>Una contraseña necesita un usuario: escriba el usuario o borre la contraseña.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Servers whose certificate you have compared and trusted yourself. The next login to one that you remove asks again.</source>
        <translation>Servidores cuyo certificado ha comparado y aceptado usted mismo. El próximo inicio de sesión en el que quite volverá a preguntar.</translation>
    </message>
    <message>
        <source>Servers with a trusted certificate</source>
        <translation>Servidores con un certificado de confianza</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Olvidar el certificado de confianza</translation>
    </message>
    <message>
        <source>Losing the connection</source>
        <translation>Pérdida de la conexión</translation>
    </message>
    <message>
        <source>&amp;Notice a dead connection within</source>
        <translation>&amp;Notar una conexión muerta en</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when blind for</source>
        <translation>Dar una &amp;alarma si está ciego durante</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Notice a dead connection within, in seconds</source>
        <translation>Notar una conexión muerta en, en segundos</translation>
    </message>
    <message>
        <source>Raise an alarm when blind for, in seconds</source>
        <translation>Dar una alarma si está ciego durante, en segundos</translation>
    </message>
    <message>
        <source>%1 to %2 seconds. Sooner asks the server more often.</source>
        <translation>De %1 a %2 segundos. Menos tiempo pregunta más a menudo al servidor.</translation>
    </message>
    <message>
        <source>%1 to %2 seconds without a connection to the server.</source>
        <translation>De %1 a %2 segundos sin conexión con el servidor.</translation>
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
        <translation>Como esté puesto en el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Nombre o dirección del proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Us&amp;uario</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Usuario en el proxy</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña en el proxy</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s key ring. A new proxy is used from the next connection on.</source>
        <translation>La contraseña se guarda en el llavero del sistema. Un proxy nuevo se usa desde la próxima conexión.</translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>The program ends.</source>
        <translation>El programa termina.</translation>
    </message>
    <message>
        <source>There is no database to write to.</source>
        <translation>No hay base de datos en la que escribir.</translation>
    </message>
    <message>
        <source>the database&apos;s file was moved, deleted or cut while it was in use</source>
        <translation>el archivo de la base de datos se movió, borró o recortó mientras se usaba</translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation>No hay base de datos que leer.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, and with it camera passwords. Now only you can. If others use this computer, change those passwords.</source>
        <translation>Otros usuarios de este equipo podían leer %1, y con ello contraseñas de cámaras. Ahora solo usted puede. Si otros usan este equipo, cambie esas contraseñas.</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>No se puede leer la base de datos %1: %2. Cierre otros programas que la usen, compruebe el disco e inicie de nuevo. Hasta entonces no se conserva nada al terminar el programa.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation>La base de datos %1 no se puede usar ni apartar. Muévala usted mismo e inicie de nuevo. Hasta entonces no se conserva nada al terminar el programa.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation>La base de datos la escribió una versión más nueva del programa. Se conservó como %1 y se hizo una nueva. Instale la versión más nueva para volver a usar la anterior.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation>La base de datos estaba dañada. Se conservó como %1 y se hizo una nueva. Inicie sesión para recuperar la lista de cámaras del servidor.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>No se puede abrir la base de datos %1: %2. Compruebe el disco e inicie de nuevo. Hasta entonces no se conserva nada al terminar el programa.</translation>
    </message>
</context>
<context>
    <name>watchpost::DesktopCoordinator</name>
    <message>
        <source>An alarm could not be heard. %1</source>
        <comment>followed by why and what to do</comment>
        <translation>No se pudo oír una alarma. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsContent</name>
    <message>
        <source>%1, not reported yet</source>
        <comment>state</comment>
        <translation>%1, aún sin comunicar</translation>
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
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>Por qué este estado</translation>
    </message>
    <message>
        <source>Last alarms</source>
        <translation>Últimas alarmas</translation>
    </message>
    <message>
        <source>No alarm of this camera is in the list.</source>
        <translation>Ninguna alarma de esta cámara está en la lista.</translation>
    </message>
    <message>
        <source>Last alarms of this camera; Enter shows one in the alarm panel</source>
        <translation>Últimas alarmas de esta cámara; Intro muestra una en el panel de alarmas</translation>
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
        <translation>Elija una cámara para ver su historial y por qué su estado es el que es.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>%n cámara seleccionada</numerusform>
            <numerusform>%n cámaras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline, %2 unknown, %3 online</source>
        <translation>%1 sin conexión, %2 desconocidas, %3 en línea</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n desactivada</numerusform>
            <numerusform>%n desactivadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Copied, the log included.</source>
        <translation>Copiado, con el registro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Aún no hay nada en el registro.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>No se pudo escribir %1 (%2). Elija otra carpeta.</translation>
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
        <translation>Estado del programa</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Las últimas líneas del registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the diagnostics in a file</source>
        <translation>Guardar el diagnóstico en un archivo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation>No se pudo leer una respuesta.</translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation>El servidor envió una cámara que no se pidió.</translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation>El servidor afirma tener %1 cámaras para esta cuenta.</translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation>La lista del servidor cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation>El servidor envió otra cámara que la pedida.</translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation>La lista del servidor tiene una cámara repetida o sin ID.</translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation>El servidor no dio su lista: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message>
        <source>Export cameras</source>
        <translation>Exportar cámaras</translation>
    </message>
    <message>
        <source>Which cameras go into the file?</source>
        <translation>¿Qué cámaras van al archivo?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>&amp;La %n cámara</numerusform>
            <numerusform>&amp;Las %n cámaras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>La %n cámara que &amp;muestra el filtro</numerusform>
            <numerusform>Las %n cámaras que &amp;muestra el filtro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>La %n cámara &amp;seleccionada</numerusform>
            <numerusform>Las %n cámaras &amp;seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Entre las columnas:</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Qué hay entre las columnas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Para una &amp;hoja de cálculo (con marca de orden de bytes)</translation>
    </message>
    <message>
        <source>With the pass&amp;words of the cameras</source>
        <translation>Con las &amp;contraseñas de las cámaras</translation>
    </message>
    <message>
        <source>ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a formula gets a &apos; in front; the import takes it off again.</source>
        <translation>ID, nombre, grupo, etiquetas, nota, estado y desde cuándo. A lo que una hoja de cálculo tomaría por fórmula se le antepone &apos;; la importación lo quita de nuevo.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
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
        <translation>Cambiar nombre de la cámara</translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation>Cambiar contraseña de la cámara</translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation>Nombre de %1 en este equipo:</translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation>Contraseña de %1, tal como está puesta en la cámara:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation>Guardar y subir</translation>
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
        <translation>Buscar cámaras</translation>
    </message>
    <message>
        <source>Search cameras by name, ID, group, tag or note</source>
        <translation>Buscar cámaras por nombre, ID, grupo, etiqueta o nota</translation>
    </message>
    <message>
        <source>Search name, ID, group, tags and note (%1)</source>
        <translation>Buscar en nombre, ID, grupo, etiquetas y nota (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
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
        <translation>Mostrar solo estas (%1)</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Mostrar todas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1, %n cámara</numerusform>
            <numerusform>%1, %n cámaras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::FilterChips</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>cameras</comment>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>Quitar el filtro y mostrar todas las cámaras</translation>
    </message>
</context>
<context>
    <name>watchpost::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>behaviour, startup, window</source>
        <translation>comportamiento, inicio, ventana</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Start when I log in to this computer</source>
        <translation>&amp;Iniciar cuando entro en este equipo</translation>
    </message>
    <message>
        <source>autostart, boot, automatically</source>
        <translation>inicio automático, arranque, automáticamente</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>Iniciar &amp;minimizado, en la bandeja donde la haya</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps Watchpost in the tray</source>
        <translation>Cerrar la ventana &amp;deja Watchpost en la bandeja</translation>
    </message>
    <message>
        <source>minimise, background, notification area</source>
        <translation>minimizar, segundo plano, área de notificación</translation>
    </message>
    <message>
        <source>Alarms go on being shown. To end the program, choose Quit in the File menu or in the tray icon&apos;s menu.</source>
        <translation>Las alarmas se siguen mostrando. Para terminar el programa, elija Salir en el menú Archivo o en el menú del icono de la bandeja.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so that closing the window ends the program.</source>
        <translation>Este escritorio no muestra bandeja, así que cerrar la ventana termina el programa.</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting</source>
        <translation>&amp;Preguntar antes de salir</translation>
    </message>
    <message>
        <source>confirm, exit</source>
        <translation>confirmar, salir</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupDialog</name>
    <message>
        <source>Move to group</source>
        <translation>Mover a un grupo</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Cambiar nombre del grupo</translation>
    </message>
    <message>
        <source>Group for %1:</source>
        <translation>Grupo de %1:</translation>
    </message>
    <message>
        <source>New name of the group %1:</source>
        <translation>Nombre nuevo del grupo %1:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A slash puts a group into another: Site/Floor. Leave it empty for no group.</source>
        <translation>Una barra pone un grupo dentro de otro: Sede/Planta. Déjelo vacío para ninguno.</translation>
    </message>
    <message>
        <source>Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, the group is dissolved.</source>
        <translation>Sus cámaras van con él. Una barra pone un grupo dentro de otro: Sede/Planta. Si se deja vacío, el grupo se deshace.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
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
        <translation>Todas las cámaras</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n cámara</numerusform>
            <numerusform>%n cámaras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n sin conexión</numerusform>
            <numerusform>%n sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocida</numerusform>
            <numerusform>%n desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n desactivada</numerusform>
            <numerusform>%n desactivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>%n con alarmas sin leer</numerusform>
            <numerusform>%n con alarmas sin leer</numerusform>
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
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, number found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>Buscar en la guía del usuario</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
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
        <translation>Como están</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>After:</source>
        <comment>a number of seconds follows</comment>
        <translation>Tras:</translation>
    </message>
    <message>
        <source>Hold Times</source>
        <translation>Tiempos de espera</translation>
    </message>
    <message>
        <source>Of %1, kept on this computer:</source>
        <comment>a camera, or how many</comment>
        <translation>De %1, guardados en este equipo:</translation>
    </message>
    <message>
        <source>Show as o&amp;ffline:</source>
        <translation>Mostrar &amp;sin conexión:</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>Show as &amp;online again:</source>
        <translation>Mostrar otra vez en &amp;línea:</translation>
    </message>
    <message>
        <source>&amp;Alarm when offline:</source>
        <translation>&amp;Alarma si está sin conexión:</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the history.</source>
        <translation>Lo que acaba antes no se muestra, pero queda en el historial.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>%1 en silencio, quedan %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>%Ln silencio, termina en %1</numerusform>
            <numerusform>%Ln silencios, el próximo termina en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Horas de silencio hasta %1</translation>
    </message>
    <message>
        <source>Do-not-disturb is on in the system. Press to choose what comes through.</source>
        <translation>«No molestar» está activo en el sistema. Pulse para elegir qué pasa.</translation>
    </message>
    <message>
        <source>%1: no alarm comes through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: no pasa ninguna alarma. Pulse para cambiarlo.</translation>
    </message>
    <message>
        <source>%1: only critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: solo pasan alarmas críticas. Pulse para cambiarlo.</translation>
    </message>
    <message>
        <source>%1: only warnings and critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: solo pasan advertencias y alarmas críticas. Pulse para cambiarlo.</translation>
    </message>
    <message>
        <source>%1 muted, %2</source>
        <comment>camera or group, time left</comment>
        <translation>%1 en silencio, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>%1 en silencio, %2, y %Ln más</numerusform>
            <numerusform>%1 en silencio, %2, y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <comment>camera or group</comment>
        <translation>Quitar silencio de %1</translation>
    </message>
    <message>
        <source>Unmute %1 (until %2)</source>
        <comment>camera or group, time</comment>
        <translation>Quitar silencio de %1 (hasta %2)</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Quitar todos los silencios</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Quitar silencio</translation>
    </message>
    <message>
        <source>What is muted, and until when</source>
        <translation>Qué está en silencio y hasta cuándo</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportModel</name>
    <message>
        <source>name</source>
        <comment>what an import changes</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what an import changes</comment>
        <translation>contraseña</translation>
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
        <translation>Cambiará: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se añadirá</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ya es así</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportPage</name>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>No se pudo abrir el archivo: %1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Divide it into several.</source>
        <translation>El archivo supera los 64 MB. Divídalo en varios.</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>Importar cámaras</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Checking line by line… %1 so far.</source>
        <translation>Comprobando línea a línea… %1 hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %n cámara.</numerusform>
            <numerusform>Se añadirán %n cámaras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>Se cambiará %n cámara.</numerusform>
            <numerusform>Se cambiarán %n cámaras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n línea no cambia nada.</numerusform>
            <numerusform>%n líneas no cambian nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>Aún no hay nada que añadir.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n línea necesita corrección y se queda aquí.</numerusform>
            <numerusform>%n líneas necesitan corrección y se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used here: %1.</source>
        <translation>Estas columnas no significan nada aquí: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different ones.</source>
        <translation>Pegue &amp;líneas de una tabla o un archivo de texto, una cámara por línea: ID, contraseña, nombre. Separados por tabuladores, puntos y coma o comas. Con una primera línea como «ID, Name, Group, Tags, Note, Password» las columnas pueden ser otras.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir &amp;archivo…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Cerrar archivo</translation>
    </message>
    <message>
        <source>Pass&amp;word of lines that have none:</source>
        <translation>&amp;Contraseña de las líneas sin ella:</translation>
    </message>
    <message>
        <source>Password of lines that have none</source>
        <translation>Contraseña de las líneas sin ella</translation>
    </message>
    <message>
        <source>Only lines that need &amp;correcting</source>
        <translation>Solo líneas por corre&amp;gir</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>Cámaras, una por línea</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Puerta principal</translation>
    </message>
    <message>
        <source>Back door</source>
        <translation>Puerta trasera</translation>
    </message>
    <message>
        <source>What will be added or changed</source>
        <translation>Lo que se añadirá o cambiará</translation>
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
        <translation>Desacti&amp;var: no aparece ninguna alarma</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>Mover a un &amp;grupo…</translation>
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
        <translation>C&amp;opiar filas</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Hold times…</source>
        <translation>&amp;Tiempos de espera…</translation>
    </message>
</context>
<context>
    <name>watchpost::ListCommands</name>
    <message>
        <source>“%1”</source>
        <comment>a camera&apos;s name</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n cámara</numerusform>
            <numerusform>%n cámaras</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a group</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>watchpost::ListExport</name>
    <message>
        <source>Export cameras</source>
        <translation>Exportar cámaras</translation>
    </message>
    <message>
        <source>Write the cameras&apos; passwords into the file?</source>
        <translation>¿Escribir en el archivo las contraseñas de las cámaras?</translation>
    </message>
    <message>
        <source>They stand there in clear. Whoever reads the file, or a copy of it, can bind these cameras to an account of their own. Delete the file when you no longer need it.</source>
        <translation>Quedan en claro. Quien lea el archivo, o una copia, puede vincular estas cámaras a su propia cuenta. Borre el archivo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>With passwords</source>
        <translation>Con contraseñas</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>Sin contraseñas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The cameras could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>No se pudieron escribir las cámaras en %1 (%2). Lo que había antes sigue ahí. Elija otro lugar o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
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
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Ci&amp;frar la conexión (TLS)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Us&amp;uario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation>&amp;Recordarme</translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation>Iniciar sesión &amp;al instante la próxima vez</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation>Sin cifrar: su contraseña viaja en claro por la red.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Nuevo intento en %n segundo…</numerusform>
            <numerusform>Nuevo intento en %n segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>El servidor rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation>Inicie sesión en su servidor de cámaras</translation>
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
        <translation>Servidor de demostración incorporado: pulse Iniciar sesión.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Primeros pasos…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation>Iniciar sesión de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation>¿Enviar su contraseña a %1 sin cifrar?</translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation>Cualquiera que pueda leer el tráfico entre este equipo y el servidor puede leer su contraseña. Active el cifrado si el servidor lo admite. Se pregunta una vez por servidor.</translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>A&amp;larmas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Add cameras…</source>
        <translation>&amp;Añadir cámaras…</translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation>Añadir cámaras</translation>
    </message>
    <message>
        <source>&amp;Import cameras…</source>
        <translation>I&amp;mportar cámaras…</translation>
    </message>
    <message>
        <source>&amp;Export cameras…</source>
        <translation>&amp;Exportar cámaras…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>Si&amp;ncronizar ahora</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Last synchronisation &amp;report…</source>
        <translation>&amp;Informe de la última sincronización…</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecc&amp;ionar todo</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Ca&amp;mbiar nombre…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Cambiar &amp;contraseña…</translation>
    </message>
    <message>
        <source>Up&amp;load again</source>
        <translation>&amp;Subir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>Co&amp;piar ID</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>&amp;Panel de alarmas</translation>
    </message>
    <message>
        <source>Details pa&amp;ne</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>Alarmas (%1)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>&amp;Next alarm</source>
        <translation>Alarma &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous alarm</source>
        <translation>Alarma &amp;anterior</translation>
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
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation>&amp;Acerca de Watchpost</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation>
            <numerusform>Panel de alarmas, %n sin leer</numerusform>
            <numerusform>Panel de alarmas, %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation>Panel de alarmas</translation>
    </message>
    <message>
        <source>N&amp;oise…</source>
        <translation>&amp;Ruido…</translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before. Watchpost does not connect to it.</source>
        <translation>%1 muestra otra identidad que antes. Watchpost no se conecta a él.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Watchpost does not connect to it.</source>
        <translation>%1 no puede demostrar quién es. Watchpost no se conecta a él.</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Ver certificado</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Blind – %1</source>
        <comment>window title</comment>
        <translation>Ciego – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of unread alarms, window title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n cámara en %1.</numerusform>
            <numerusform>Se escribieron %n cámaras en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln alarma en %1.</numerusform>
            <numerusform>Se escribieron %Ln alarmas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 está disponible.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
</context>
<context>
    <name>watchpost::MultimediaWorker</name>
    <message>
        <source>The sound did not come to its end. Look at the sound settings of the desktop.</source>
        <translation>El sonido no llegó a su fin. Mire los ajustes de sonido del escritorio.</translation>
    </message>
    <message>
        <source>There is no sound device. Connect one, or start the desktop&apos;s sound server; it is used without a restart.</source>
        <translation>No hay dispositivo de sonido. Conecte uno, o inicie el servidor de sonido del escritorio; se usa sin reiniciar.</translation>
    </message>
    <message>
        <source>Sounds are played on: %1</source>
        <translation>Los sonidos se oyen en: %1</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one in the settings.</source>
        <translation>No se puede leer el archivo de sonido %1. Elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>The sound was cut off: the sound device or the desktop&apos;s sound server has gone. It is used again when it comes back.</source>
        <translation>El sonido se cortó: el dispositivo o el servidor de sonido del escritorio ha desaparecido. Se usa de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>No se puede reproducir el archivo de sonido %1. Elija otro en los ajustes, por ejemplo un archivo WAV.</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln cámara</numerusform>
            <numerusform>%Ln cámaras</numerusform>
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
        <translation>Todas las alarmas</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>Durante %n minuto</numerusform>
            <numerusform>Durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>mute</comment>
        <translation>Hasta…</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteUntilDialog</name>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija una posterior.</translation>
    </message>
    <message>
        <source>A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose an earlier time, or disable the camera.</source>
        <translation>Un silencio termina como mucho a los siete días, para que nada quede callado por error. Elija una hora anterior, o desactive la cámara.</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>Silenciar hasta</translation>
    </message>
    <message>
        <source>&amp;Mute %1 until</source>
        <comment>the camera Front door</comment>
        <translation>&amp;Silenciar %1 hasta</translation>
    </message>
    <message>
        <source>Mute until, date and time</source>
        <translation>Silenciar hasta, fecha y hora</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then. The alarms are listed all the same.</source>
        <translation>Hasta entonces no hay ventana emergente, sonido ni notificación. Las alarmas se anotan de todos modos.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then, except for alarms that are more severe than: %1. All of them are listed all the same.</source>
        <translation>Hasta entonces no hay ventana emergente, sonido ni notificación, salvo alarmas más graves que: %1. Todas se anotan de todos modos.</translation>
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
        <translation>Esta versión de Watchpost no reproduce sonidos; se pide uno al escritorio con cada notificación. Instale Watchpost desde un paquete para tener los suyos.</translation>
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
        <translation>No ocurrió nada en el tiempo guardado aquí.</translation>
    </message>
    <message>
        <source>“Hidden” says what such a hold-down or mute would have kept from being shown in this time. Everything stays in the history and in the list.</source>
        <translation>«Oculto» dice qué no habría mostrado en este tiempo una espera o un silencio así. Todo queda en el historial y en la lista.</translation>
    </message>
    <message>
        <source>Only the newest part was counted: there is too much. Choose a shorter time.</source>
        <translation>Solo se contó la parte más reciente: hay demasiado. Elija un tiempo más corto.</translation>
    </message>
    <message>
        <source>The history could not be read (%1). Check the disk, then open this window again.</source>
        <translation>No se pudo leer el historial (%1). Compruebe el disco y abra de nuevo esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>Se puso la espera de %n cámara.</numerusform>
            <numerusform>Se puso la espera de %n cámaras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>Se silenció %n tipo.</numerusform>
            <numerusform>Se silenciaron %n tipos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>Se silenció %n cámara.</numerusform>
            <numerusform>Se silenciaron %n cámaras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Tiempo:</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>Tiempo que se cuenta</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
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
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Type of alarm</source>
        <translation>Tipo de alarma</translation>
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
        <translation>&amp;Silencio:</translation>
    </message>
    <message>
        <source>Mute, minutes</source>
        <translation>Silencio, minutos</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Set for selected</source>
        <translation>&amp;Fijar en selección</translation>
    </message>
    <message>
        <source>Set this hold-down for the selected cameras</source>
        <translation>Fijar esta espera en las cámaras seleccionadas</translation>
    </message>
    <message>
        <source>Mute se&amp;lected</source>
        <translation>S&amp;ilenciar selección</translation>
    </message>
    <message>
        <source>The noisiest cameras or types</source>
        <translation>Las cámaras o tipos más ruidosos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of state</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Flaps</source>
        <comment>offline for less than a minute</comment>
        <translation>Parpadeos</translation>
    </message>
    <message>
        <source>Hidden by hold-down</source>
        <comment>changes</comment>
        <translation>Oculto por espera</translation>
    </message>
    <message>
        <source>Hidden by mute</source>
        <comment>alarms</comment>
        <translation>Oculto por silencio</translation>
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
        <translation>Nota sobre %1, guardada en este equipo:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
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
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>ventana emergente</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>monitor</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>Where Watchpost&apos;s window is</source>
        <translation>Donde está la ventana de Watchpost</translation>
    </message>
    <message>
        <source>Primary screen</source>
        <translation>Pantalla principal</translation>
    </message>
    <message>
        <source>Where the mouse pointer is</source>
        <translation>Donde está el puntero del ratón</translation>
    </message>
    <message>
        <source>%1 (not connected now)</source>
        <translation>%1 (no conectada ahora)</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Ventanas emergentes</translation>
    </message>
    <message>
        <source>&amp;Corner of the screen</source>
        <translation>&amp;Esquina de la pantalla</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Pantalla</translation>
    </message>
    <message>
        <source>Corner of the screen for pop-ups</source>
        <translation>Esquina de la pantalla para las ventanas emergentes</translation>
    </message>
    <message>
        <source>Screen for pop-ups</source>
        <translation>Pantalla para las ventanas emergentes</translation>
    </message>
    <message>
        <source>On Wayland no program may say where its windows stand: the desktop decides, and its notifications come first.</source>
        <translation>En Wayland ningún programa puede decir dónde están sus ventanas: decide el escritorio, y sus notificaciones van primero.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notificaciones del escritorio</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers. Alarms come as pop-ups.</source>
        <translation>Este escritorio no muestra notificaciones: nada responde. Las alarmas llegan como ventanas emergentes.</translation>
    </message>
    <message>
        <source>The desktop has been asked what it can show and has not answered yet.</source>
        <translation>Se ha preguntado al escritorio qué puede mostrar y aún no ha respondido.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, but is set not to disturb now.</source>
        <translation>El escritorio muestra notificaciones, pero ahora está en no molestar.</translation>
    </message>
    <message>
        <source>The desktop shows notifications.</source>
        <translation>El escritorio muestra notificaciones.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, with buttons.</source>
        <translation>Las notificaciones las muestra %1, con botones.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, without buttons.</source>
        <translation>Las notificaciones las muestra %1, sin botones.</translation>
    </message>
</context>
<context>
    <name>watchpost::QuietHoursEdit</name>
    <message>
        <source>Choose at least one day, or remove these quiet hours.</source>
        <translation>Elija al menos un día, o quite estas horas de silencio.</translation>
    </message>
    <message>
        <source>Quiet hours on %1</source>
        <translation>Horas de silencio: %1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Horas de silencio desde</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Horas de silencio hasta</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>only critical alarms</source>
        <translation>solo alarmas críticas</translation>
    </message>
    <message>
        <source>warnings and critical alarms</source>
        <translation>advertencias y alarmas críticas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>What comes through the quiet hours</source>
        <translation>Qué pasa en las horas de silencio</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Quitar estas horas de silencio</translation>
    </message>
    <message>
        <source>A whole day, from the time on the chosen days.</source>
        <translation>Un día entero, desde esa hora en los días elegidos.</translation>
    </message>
    <message>
        <source>They begin on the chosen days and end on the day after.</source>
        <translation>Empiezan en los días elegidos y terminan al día siguiente.</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>%n cámara eliminada.</numerusform>
            <numerusform>%n cámaras eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>Deshacer &amp;la eliminación de %n cámara</numerusform>
            <numerusform>Deshacer &amp;la eliminación de %n cámaras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Deshacer &amp;la eliminación</translation>
    </message>
    <message>
        <source>&amp;Bring back removed cameras…</source>
        <translation>&amp;Recuperar cámaras eliminadas…</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasDialog</name>
    <message>
        <source>Removed cameras</source>
        <translation>Cámaras eliminadas</translation>
    </message>
    <message>
        <source>These cameras are hidden on this computer, as the server could not be told of their removal. Select those that are to come back.</source>
        <translation>Estas cámaras están ocultas en este equipo, porque no se pudo avisar al servidor de su eliminación. Seleccione las que deban volver.</translation>
    </message>
    <message>
        <source>No removed camera is kept here. One that the server has taken off your account is brought back by adding it again.</source>
        <translation>Aquí no se conserva ninguna cámara eliminada. La que el servidor quitó de su cuenta se recupera añadiéndola de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasModel</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
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
            <numerusform>%n cámara es distinta en el servidor. No se sobrescribió nada.</numerusform>
            <numerusform>%n cámaras son distintas en el servidor. No se sobrescribió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Review &amp;differences…</source>
        <translation>Revisar &amp;diferencias…</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>No se pudo subir de nuevo %n cámara, porque su contraseña no se puede leer en este equipo. Desbloquee el llavero o escriba de nuevo la contraseña.</numerusform>
            <numerusform>No se pudieron subir de nuevo %n cámaras, porque su contraseña no se puede leer en este equipo. Desbloquee el llavero o escriba de nuevo la contraseña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>%n cámara cambió mientras usted elegía, así que no se hizo nada con ella. Sincronice y revise lo que aún sea distinto.</numerusform>
            <numerusform>%n cámaras cambiaron mientras usted elegía, así que no se hizo nada con ellas. Sincronice y revise lo que aún sea distinto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SavedServersButton</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Servidores guardados</translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation>Elija un servidor que ya haya usado</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation>El llavero del sistema negó el acceso. Desbloquéelo para que se recuerden las contraseñas.</translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation>Este sistema no tiene llavero. La contraseña solo se conserva hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation>El llavero del sistema no respondió. La contraseña solo se conserva hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error (%1). The password is kept only until the program ends.</source>
        <translation>El llavero del sistema comunicó un error (%1). La contraseña solo se conserva hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation>El servidor ha empezado un historial de alarmas nuevo, o se restauró uno anterior. Puede que se hayan perdido alarmas que aún no había enviado: mire en las propias cámaras qué ocurrió.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>Falta %n alarma en lo que envió el servidor, y ya no la tiene. Mire en las propias cámaras qué ocurrió.</numerusform>
            <numerusform>Faltan %n alarmas en lo que envió el servidor, y ya no las tiene. Mire en las propias cámaras qué ocurrió.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Look after the cameras in another way until then.</source>
        <translation>Este equipo está ciego desde %1: no está conectado a %2 y no puede llegar ninguna alarma. Hasta entonces vigile las cámaras de otra manera.</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>Compruebe la red y el servidor.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>De %1 a %2 el servidor no estaba conectado.</translation>
    </message>
    <message>
        <source>It has not sent the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>No ha enviado de nuevo las alarmas de ese tiempo. Mire en las propias cámaras qué ocurrió.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>Ha enviado de nuevo %n alarma de ese tiempo, pero no todas. Mire en las propias cámaras qué ocurrió.</numerusform>
            <numerusform>Ha enviado de nuevo %n alarmas de ese tiempo, pero no todas. Mire en las propias cámaras qué ocurrió.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>No tenía alarmas de ese tiempo que enviar.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>Ha enviado de nuevo la %n alarma de ese tiempo.</numerusform>
            <numerusform>Ha enviado de nuevo las %n alarmas de ese tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>De %1 a %2 el servidor no estaba conectado, y no puede enviar de nuevo las alarmas de ese tiempo. Mire en las propias cámaras qué ocurrió.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation>%1 cerró la conexión. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation>%1 ya no responde. Compruebe la red de este equipo; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>De %1 a %2 el servidor no estaba conectado. Lo que ocurrió en ese tiempo aún no ha llegado.</translation>
    </message>
    <message>
        <source>The server did not take the login. Try again in a moment.</source>
        <translation>El servidor no aceptó el inicio de sesión. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server did not take the login: “%1”. Try again in a moment.</source>
        <translation>El servidor no aceptó el inicio de sesión: «%1». Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>El servidor rechazó el inicio de sesión. Corrija el usuario o la contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>El servidor rechazó el inicio de sesión: «%1». Corrija el usuario o la contraseña e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsDialog</name>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
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
        <translation>La página entera</translation>
    </message>
    <message>
        <source>%1, on the page “%2”</source>
        <translation>%1, en la página «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln ajuste encontrado</numerusform>
            <numerusform>%Ln ajustes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or another one.</source>
        <translation>Ningún ajuste tiene estas palabras. Pruebe con menos, o con otra.</translation>
    </message>
</context>
<context>
    <name>watchpost::SeveritySoundBox</name>
    <message>
        <source>Choose a sound file, or another sound.</source>
        <translation>Elija un archivo de sonido, u otro sonido.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Archivo de sonido</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Sonidos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Watchpost&apos;s sound</source>
        <translation>Sonido de Watchpost</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Archivo propio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Repeat until acknowledged</source>
        <translation>Repetir hasta confirmar</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>ningún archivo elegido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Sonido de alarmas: %1</translation>
    </message>
    <message>
        <source>Volume of %1 alarms: %2</source>
        <comment>severity, percent</comment>
        <translation>Volumen de alarmas %1: %2</translation>
    </message>
    <message>
        <source>Repeat the sound of %1 alarms until acknowledged</source>
        <comment>severity</comment>
        <translation>Repetir el sonido de alarmas %1 hasta confirmar</translation>
    </message>
    <message>
        <source>Choose the sound file of %1 alarms: %2</source>
        <comment>severity, file name</comment>
        <translation>Elegir el archivo de sonido de alarmas %1: %2</translation>
    </message>
    <message>
        <source>Stop the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Parar el sonido de alarmas %1</translation>
    </message>
    <message>
        <source>Test the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Probar el sonido de alarmas %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cambiar &amp;nombre del grupo…</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Plegar todo</translation>
    </message>
    <message>
        <source>Groups of cameras</source>
        <translation>Grupos de cámaras</translation>
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
        <translation>Orden &amp;inverso</translation>
    </message>
</context>
<context>
    <name>watchpost::SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>tono</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>Dispositivo de sonido: %1</translation>
    </message>
    <message>
        <source>Looking for sound devices…</source>
        <translation>Buscando dispositivos de sonido…</translation>
    </message>
</context>
<context>
    <name>watchpost::StateHistory</name>
    <message>
        <source>The history of states could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>No se pudo guardar el historial de estados (%1). Compruebe el espacio libre del disco; se vuelve a intentar solo.</translation>
    </message>
</context>
<context>
    <name>watchpost::StatesPage</name>
    <message>
        <source>Blips and floods</source>
        <translation>Cortes y avalanchas</translation>
    </message>
    <message>
        <source>hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise</source>
        <translation>espera, parpadeo, retardo, corte, sin conexión, tormenta, fallo masivo, ruido</translation>
    </message>
    <message>
        <source>Short blips</source>
        <translation>Cortes breves</translation>
    </message>
    <message>
        <source>Show a camera as o&amp;ffline after:</source>
        <translation>Mostrar una cámara &amp;sin conexión tras:</translation>
    </message>
    <message>
        <source>How long a camera must be offline before it is shown so</source>
        <translation>Cuánto debe estar sin conexión una cámara antes de mostrarse así</translation>
    </message>
    <message>
        <source>Show it as &amp;online again after:</source>
        <translation>Mostrarla otra vez en &amp;línea tras:</translation>
    </message>
    <message>
        <source>How long a camera must be online again before it is shown so</source>
        <translation>Cuánto debe estar otra vez en línea una cámara antes de mostrarse así</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the camera&apos;s history. A camera may have times of its own: see its menu.</source>
        <translation>Lo que acaba antes no se muestra, pero queda en el historial de la cámara. Una cámara puede tener tiempos propios: vea su menú.</translation>
    </message>
    <message>
        <source>Long outages</source>
        <translation>Cortes largos</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when a camera is offline for:</source>
        <translation>Dar una &amp;alarma si una cámara está sin conexión durante:</translation>
    </message>
    <message>
        <source>How long a camera is offline until that is an alarm</source>
        <translation>Cuánto está sin conexión una cámara hasta que eso es una alarma</translation>
    </message>
    <message>
        <source>Only time in which this computer knew the camera to be offline counts. The alarm&apos;s type is “Offline for long”; its severity can be changed like that of any type.</source>
        <translation>Solo cuenta el tiempo en que este equipo supo que la cámara estaba sin conexión. El tipo de la alarma es «Sin conexión mucho tiempo»; su gravedad se cambia como la de cualquier tipo.</translation>
    </message>
    <message>
        <source>Many alarms at once</source>
        <translation>Muchas alarmas a la vez</translation>
    </message>
    <message>
        <source>One pop-up for the same &amp;type of alarm from:</source>
        <translation>Una ventana para el mismo &amp;tipo de alarma desde:</translation>
    </message>
    <message>
        <source>From how many cameras alarms of one type become one pop-up</source>
        <translation>Desde cuántas cámaras las alarmas de un tipo son una sola ventana</translation>
    </message>
    <message>
        <source>That is, when so many cameras send it within ten seconds. In a long list it takes a tenth of the cameras, fifty at most. The list of alarms has each of them.</source>
        <translation>Es decir, cuando tantas cámaras la envían en diez segundos. En una lista larga hace falta la décima parte de las cámaras, cincuenta como mucho. La lista de alarmas tiene cada una.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al instante</translation>
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
        <translation>Desactivado</translation>
    </message>
    <message>
        <source> cameras</source>
        <translation> cámaras</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server…</source>
        <translation>Quitando cámaras del servidor…</translation>
    </message>
    <message>
        <source>Waiting for the server to be free…</source>
        <translation>Esperando a que el servidor esté libre…</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>Subiendo %1 de %2</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Subiendo…</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>Descargando %1 de %2</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Descargando…</translation>
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
        <translation>Cancelar la sincronización</translation>
    </message>
    <message>
        <source>Show what became of each camera</source>
        <translation>Ver qué fue de cada cámara</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>Cuánto tarda el servidor en responder</translation>
    </message>
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>Ciego: sin conexión con %1 desde %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2…</source>
        <translation>Ciego desde %1: conectando con %2…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2…</source>
        <translation>Ciego desde %1: iniciando sesión en %2…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Ida y vuelta %1 ms</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
</context>
<context>
    <name>watchpost::StorageKeeper</name>
    <message>
        <source>Old alarms could not be removed from the disk (%1). Check the free space of the disk; it is tried again tomorrow, and after the next start.</source>
        <translation>No se pudieron quitar del disco alarmas antiguas (%1). Compruebe el espacio libre del disco; se intenta de nuevo mañana y tras el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>watchpost::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>disk, database, history, retention, delete, clean up</source>
        <translation>disco, base de datos, historial, conservación, borrar, limpiar</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <comment>number of alarms, date</comment>
        <translation>%1, la más antigua del %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Tamaño de la base de datos</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>retention, delete, days</source>
        <translation>conservación, borrar, días</translation>
    </message>
    <message>
        <source>&amp;Alarms for</source>
        <translation>A&amp;larmas durante</translation>
    </message>
    <message>
        <source>The cameras&apos; &amp;states for</source>
        <translation>E&amp;stados de las cámaras durante</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep alarms for, in days</source>
        <translation>Conservar alarmas, en días</translation>
    </message>
    <message>
        <source>Keep the cameras&apos; states for, in days</source>
        <translation>Conservar estados de las cámaras, en días</translation>
    </message>
    <message>
        <source>Remove old alarms that &amp;nobody has acknowledged, too</source>
        <translation>Quitar también alarmas antiguas que &amp;nadie ha confirmado</translation>
    </message>
    <message>
        <source>What is older is removed from this computer once a day. The server keeps its own history.</source>
        <translation>Lo más antiguo se quita de este equipo una vez al día. El servidor conserva su propio historial.</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportDialog</name>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of each camera</source>
        <translation>Qué fue de cada cámara</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
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
        <translation>La sincronización merece un vistazo: %1.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Ver informe</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDelegate</name>
    <message>
        <source>What to do with %1</source>
        <comment>a camera&apos;s name</comment>
        <translation>Qué hacer con %1</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message>
        <source>Review the synchronisation</source>
        <translation>Revisar la sincronización</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>%n cámara es distinta en este equipo y en el servidor. No se sobrescribió ni eliminó nada: elija qué hacer.</numerusform>
            <numerusform>%n cámaras son distintas en este equipo y en el servidor. No se sobrescribió ni eliminó nada: elija qué hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that differ</source>
        <translation>Cámaras distintas</translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>Para todas las filas:</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Dejar como está</translation>
    </message>
    <message>
        <source>As on the &amp;server</source>
        <translation>Como en el &amp;servidor</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>Como &amp;aquí</translation>
    </message>
    <message>
        <source>For all rows: keep as it is</source>
        <translation>Para todas las filas: dejar como está</translation>
    </message>
    <message>
        <source>For all rows: as on the server</source>
        <translation>Para todas las filas: como en el servidor</translation>
    </message>
    <message>
        <source>For all rows: as here</source>
        <translation>Para todas las filas: como aquí</translation>
    </message>
    <message>
        <source>Both sides stay as they are.</source>
        <translation>Ambos lados se quedan como están.</translation>
    </message>
    <message>
        <source>This computer takes over what the server has; what is not there is removed here.</source>
        <translation>Este equipo adopta lo que tiene el servidor; lo que no está allí se elimina aquí.</translation>
    </message>
    <message>
        <source>What is gone from the server is uploaded again; what was removed here is removed there.</source>
        <translation>Lo que ya no está en el servidor se sube de nuevo; lo que se eliminó aquí se quita allí.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
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
        <translation>Cámara</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
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
        <translation>Etiquetas nuevas:</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Etiquetas nuevas</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Varias se separan con comas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>No se puede reproducir el archivo de sonido %1. Elija otro en los ajustes, por ejemplo un archivo WAV.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Look at the sound settings of the desktop.</source>
        <translation>El sistema de sonido no responde. Mire los ajustes de sonido del escritorio.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played.</source>
        <translation>No se puede reproducir el archivo de sonido %1.</translation>
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
        <translation>No se sabe nada de este tiempo.</translation>
    </message>
    <message>
        <source>Never offline.</source>
        <translation>Nunca sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>Sin conexión %n vez, %1 en total.</numerusform>
            <numerusform>Sin conexión %n veces, %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Unknown for %2.</source>
        <comment>a sentence, and a duration</comment>
        <translation>%1 Desconocido durante %2.</translation>
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
        <translation>El servidor no responde a la petición de una conexión de datos.</translation>
    </message>
    <message>
        <source>The server named a data port that cannot be one. Ask whoever runs it.</source>
        <translation>El servidor indicó un puerto de datos que no puede serlo. Pregunte a quien lo lleve.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation>Se cortó la conexión de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 Se intentó %n vez sin avanzar. Sincronice de nuevo más tarde.</numerusform>
            <numerusform>%1 Se intentó %n veces sin avanzar. Sincronice de nuevo más tarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message>
        <source>Show Watchpost</source>
        <translation>Mostrar Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge all alarms</source>
        <translation>Confirmar todas las alarmas</translation>
    </message>
    <message>
        <source>Mute all but critical alarms</source>
        <translation>Silenciar todo menos lo crítico</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Durante %n minuto</numerusform>
            <numerusform>Durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>watchpost::TrustDialog</name>
    <message>
        <source>The server&apos;s identity has changed</source>
        <translation>La identidad del servidor ha cambiado</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>Servidor desconocido</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the right one</source>
        <translation>He &amp;comparado la huella, y es la correcta</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Confiar en el certificado nuevo</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before</source>
        <translation>%1 muestra otra identidad que antes</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>¿Es de verdad %1?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 no puede demostrar quién es</translation>
    </message>
    <message>
        <source>Somebody may have put another computer between you and the server, to read your password and to hide alarms from you. Or the server was given a new certificate. Nothing was sent.</source>
        <translation>Puede que alguien haya puesto otro equipo entre usted y el servidor para leer su contraseña y ocultarle alarmas. O el servidor recibió un certificado nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate with which the server proves its identity was refused. Nothing was sent, and your password is safe.</source>
        <translation>Se rechazó el certificado con el que el servidor demuestra su identidad. No se envió nada, y su contraseña está a salvo.</translation>
    </message>
    <message>
        <source>This cannot be overridden. Ask whoever runs the server to put its certificate right.</source>
        <translation>Esto no se puede pasar por alto. Pida a quien lleve el servidor que arregle su certificado.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that watchpost-server prints when it starts; ask whoever runs the server, but not over this connection.</source>
        <translation>Compare la huella con la que watchpost-server muestra al iniciarse; pregunte a quien lleve el servidor, pero no por esta conexión.</translation>
    </message>
    <message>
        <source>Do not connect unless whoever runs the server tells you that the certificate was replaced.</source>
        <translation>No conecte, salvo que quien lleve el servidor le diga que se cambió el certificado.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
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
        <translation>No se ha podido saber si hay una versión más reciente: %1. Compruebe la conexión a Internet o consulte el sitio web del proyecto.</translation>
    </message>
    <message>
        <source>What the web server said about newer versions is not signed by the project, and is not believed. Look at the project&apos;s web site.</source>
        <translation>Lo que el servidor web dice de las versiones nuevas no está firmado por el proyecto y no se tiene en cuenta. Consulte el sitio web del proyecto.</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdatePage</name>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>version, upgrade, download, internet</source>
        <translation>versión, actualizar, descarga, Internet</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 está disponible.</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>&amp;Buscar una versión más reciente una vez al día</translation>
    </message>
    <message>
        <source>Watchpost then asks %1, which sees this computer&apos;s network address and nothing else. Nothing is downloaded or installed by itself.</source>
        <translation>Watchpost pregunta entonces a %1, que ve la dirección de red de este equipo y nada más. Nada se descarga ni se instala por sí solo.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Buscar a&amp;hora</translation>
    </message>
    <message>
        <source>Open the &amp;download page</source>
        <translation>Abrir la página de &amp;descarga</translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation>Un ID tiene de 1 a %1 bytes. Corrija el ID de la cámara.</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation>Una contraseña tiene como mucho %1 bytes. Corrija la contraseña de la cámara.</translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation>No se pudo leer una respuesta.</translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation>El servidor confirmó otra cámara que la enviada.</translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation>El servidor rechazó otra cámara que la enviada.</translation>
    </message>
</context>
<context>
    <name>watchpost::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Welcome to Watchpost</source>
        <translation>Bienvenido a Watchpost</translation>
    </message>
    <message>
        <source>Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. How would you like to begin?</source>
        <translation>Watchpost muestra cuáles de sus cámaras están en línea y le pone una alarma delante al instante. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Connect to my own server</source>
        <translation>Conectar con mi servidor</translation>
    </message>
    <message>
        <source>You have a server&apos;s name, a user and a password.</source>
        <translation>Tiene el nombre de un servidor, un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Logs you out here, and starts a small server inside the program with 24 invented cameras. Nothing of it stays.</source>
        <translation>Cierra aquí la sesión e inicia un pequeño servidor dentro del programa, con 24 cámaras inventadas. No queda nada de ello.</translation>
    </message>
    <message>
        <source>Starts a small server inside the program, with 24 invented cameras. Nothing of it stays.</source>
        <translation>Inicia un pequeño servidor dentro del programa, con 24 cámaras inventadas. No queda nada de ello.</translation>
    </message>
    <message>
        <source>Import a list of cameras</source>
        <translation>Importar una lista de cámaras</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. You see everything before anything is changed.</source>
        <translation>De un archivo CSV, por ejemplo de una hoja de cálculo. Lo ve todo antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. It opens as soon as you have logged in to your server.</source>
        <translation>De un archivo CSV, por ejemplo de una hoja de cálculo. Se abre en cuanto haya iniciado sesión en su servidor.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>These first steps are in the Help menu, too.</source>
        <translation>Estos primeros pasos están también en el menú Ayuda.</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowFlow</name>
    <message>
        <source>Quit Watchpost?</source>
        <translation>¿Salir de Watchpost?</translation>
    </message>
    <message>
        <source>Nothing is watched while it does not run. Alarms that come meanwhile are shown at the next start, where the server keeps them.</source>
        <translation>Mientras no funciona no se vigila nada. Las alarmas que lleguen entretanto se muestran en el próximo inicio, si el servidor las guarda.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>Watchpost goes on watching</source>
        <translation>Watchpost sigue vigilando</translation>
    </message>
    <message>
        <source>Watchpost goes on watching in the tray</source>
        <translation>Watchpost sigue vigilando en la bandeja</translation>
    </message>
    <message>
        <source>Alarms go on being shown. A click on the icon in the tray brings the window back, and its menu ends the program. This is said only once.</source>
        <translation>Las alarmas se siguen mostrando. Un clic en el icono de la bandeja recupera la ventana, y su menú termina el programa. Esto se dice solo una vez.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Salir</translation>
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
        <translation>Los sonidos los reproduce Windows, en su dispositivo predeterminado. Solo archivos WAV.</translation>
    </message>
    <message>
        <source>There is no sound device. Plug one in: it is used by the next alarm.</source>
        <translation>No hay dispositivo de sonido. Conecte uno: lo usa la próxima alarma.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one.</source>
        <translation>No se puede leer el archivo de sonido %1. Elija otro.</translation>
    </message>
    <message>
        <source>The sound file %1 is no WAV file. Choose another one.</source>
        <translation>El archivo de sonido %1 no es un archivo WAV. Elija otro.</translation>
    </message>
    <message>
        <source>Windows could not play the sound. Look at the sound settings of Windows.</source>
        <translation>Windows no pudo reproducir el sonido. Mire los ajustes de sonido de Windows.</translation>
    </message>
</context>
</TS>
