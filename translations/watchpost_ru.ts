<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n д</numerusform>
            <numerusform>%n д</numerusform>
            <numerusform>%n д</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n секунду назад</numerusform>
            <numerusform>%n секунды назад</numerusform>
            <numerusform>%n секунд назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>a time</comment>
        <translation>%1: тревог нет</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1: %Ln тревога, важность: %2</numerusform>
            <numerusform>%1: %Ln тревоги, худшая: %2</numerusform>
            <numerusform>%1: %Ln тревог, худшая: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Тревог нет</translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Вторжение</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>Вскрытие</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Дым</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Отключение</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>Долго не в сети</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 could not be removed. Remove it by hand, so that Watchpost does not start when you log in.</source>
        <translation>Файл %1 не удалось удалить. Удалите его вручную, чтобы Watchpost не запускался при входе в систему.</translation>
    </message>
    <message>
        <source>Windows did not take the change. Open the Task Manager, and choose under “Startup apps” whether Watchpost starts.</source>
        <translation>Windows не приняла изменение. Откройте диспетчер задач и выберите в разделе «Автозагрузка», запускать ли Watchpost.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Make its folder writable, then try again.</source>
        <translation>Файл %1 не удалось записать (%2). Разрешите запись в его папку и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message>
        <source>The server pushed “%1” at %2.</source>
        <translation>Сервер сам сообщил «%1» (%2).</translation>
    </message>
    <message>
        <source>Asked for its state, the server answered “%1” at %2.</source>
        <translation>На запрос состояния сервер ответил «%1» (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s list said “%1” at %2, at a synchronisation.</source>
        <translation>При синхронизации в списке сервера значилось «%1» (%2).</translation>
    </message>
    <message>
        <source>Connected again, the server said “%1”, as before, at %2.</source>
        <translation>После восстановления соединения сервер сообщил, как и прежде, «%1» (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer held it at %1.</source>
        <translation>В списке сервера её больше не было (%1).</translation>
    </message>
    <message>
        <source>The connection was lost at %1: every state became unknown.</source>
        <translation>Соединение потеряно (%1): все состояния стали неизвестны.</translation>
    </message>
    <message>
        <source>You logged out at %1: every state became unknown.</source>
        <translation>Вы вышли из учётной записи (%1): все состояния стали неизвестны.</translation>
    </message>
    <message>
        <source>Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.</source>
        <translation>После %1 ничего не поступало, так как Watchpost больше не работал: все состояния стали неизвестны.</translation>
    </message>
    <message>
        <source>It was removed from the list at %1.</source>
        <translation>Она удалена из списка (%1).</translation>
    </message>
    <message>
        <source>The disk did not take what happened after %1.</source>
        <translation>То, что случилось после %1, не удалось записать на диск.</translation>
    </message>
    <message>
        <source>That is: the server itself does not know. It is not shown as offline for that.</source>
        <translation>То есть сам сервер этого не знает. Поэтому камера не показана как «не в сети».</translation>
    </message>
    <message>
        <source>The server has not answered for this camera since then.</source>
        <translation>С тех пор сервер по этой камере не отвечал.</translation>
    </message>
    <message>
        <source>You have disabled this camera: its state is not shown.</source>
        <translation>Вы отключили эту камеру: её состояние не показывается.</translation>
    </message>
    <message>
        <source>The server has not said anything of its state yet.</source>
        <translation>Сервер ещё ничего не сообщил о её состоянии.</translation>
    </message>
    <message>
        <source>It cannot: the camera is not on your account at the server.</source>
        <translation>Он и не может: камеры нет в вашей учётной записи на сервере.</translation>
    </message>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>Задержано на %n секунду, так как это может быть ненадолго: пока показано «%1».</numerusform>
            <numerusform>Задержано на %n секунды, так как это может быть ненадолго: пока показано «%1».</numerusform>
            <numerusform>Задержано на %n секунд, так как это может быть ненадолго: пока показано «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation>Последняя тревога: %1, %2</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>ещё не на сервере</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>пропала с сервера</translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation>Ещё не на сервере. Следующая синхронизация её отправит.</translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation>Сервер её отклонил: %1. Исправьте пароль камеры и отправьте её снова.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation>В списке сервера её больше нет. Отправьте её снова или удалите.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>На сервере.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Удалена.</translation>
    </message>
    <message>
        <source>Disabled: its alarms are kept, but none pops up</source>
        <translation>Отключена: её тревоги сохраняются, но не всплывают</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation>Состояние ещё не сообщалось</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n непрочитанная тревога</numerusform>
            <numerusform>%n непрочитанные тревоги</numerusform>
            <numerusform>%n непрочитанных тревог</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Группа: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Метки: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
</context>
<context>
    <name>CameraScope</name>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Disabled cameras</source>
        <translation>Отключённые камеры</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Метка %1</translation>
    </message>
</context>
<context>
    <name>CameraTable</name>
    <message>
        <source>This line has %1 columns, and the first line has %2.</source>
        <translation>Столбцов в этой строке: %1, а в первой строке: %2.</translation>
    </message>
    <message>
        <source>In line %1 a quote (&quot;) is opened and never closed. Correct that line.</source>
        <translation>В строке %1 открыта и не закрыта кавычка (&quot;). Исправьте эту строку.</translation>
    </message>
    <message>
        <source>In line %1 there is text after a closing quote (&quot;). Double the quotes in a field.</source>
        <translation>В строке %1 после закрывающей кавычки (&quot;) стоит текст. Удваивайте кавычки внутри поля.</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>У строки %1 тот же ID.</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>Нет ID. Он напечатан на камере.</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>ID длиннее, чем принимает сервер (128 байт).</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>Пароль длиннее, чем принимает сервер (256 байт).</translation>
    </message>
    <message>
        <source>The password is missing. Write: ID, password, name; or give one for all below.</source>
        <translation>Нет пароля. Напишите: ID, пароль, имя; или задайте ниже один для всех.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>Он ручается сам за себя: никто, кому доверяет этот компьютер, не подтвердил, чей он.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not trust.</source>
        <translation>Его выдал центр, которому этот компьютер не доверяет.</translation>
    </message>
    <message>
        <source>It was made for another name (%1), not for %2.</source>
        <translation>Он выдан на другое имя (%1), а не на %2.</translation>
    </message>
    <message>
        <source>It expired on %1. If that is not long past: is this computer&apos;s clock right?</source>
        <translation>Его срок истёк %1. Если это было недавно: верно ли идут часы этого компьютера?</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is this computer&apos;s clock right?</source>
        <translation>Он действителен только с %1. Верно ли идут часы этого компьютера?</translation>
    </message>
    <message>
        <source>It was not made for a server, or its issuer may not issue certificates.</source>
        <translation>Он выдан не для сервера, или его издатель не вправе выдавать сертификаты.</translation>
    </message>
    <message>
        <source>The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.</source>
        <translation>Сертификаты, которые должны его подтвердить, неполны, их слишком много, они отозваны или неверно подписаны.</translation>
    </message>
    <message>
        <source>It is not the certificate that you trusted for this server before.</source>
        <translation>Это не тот сертификат, которому вы раньше доверяли для этого сервера.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Выдан для</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Выдан кем</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation>Попробуйте «watchpost --help».</translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation>Следит за множеством сетевых камер: за их состоянием, а тревоги показывает сразу.</translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation>Запустить встроенный демонстрационный сервер и заполнить вход в него.</translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation>Хранить настройки, камеры и тревоги в этой папке.</translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation>Сервер, на который входить.</translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation>Подключаться по TLS.</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>Имя учётной записи.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Прочитать пароль из первой строки стандартного ввода.</translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation>Войти сразу.</translation>
    </message>
    <message>
        <source>Start with the window minimized, in the tray where there is one.</source>
        <translation>Запустить со свёрнутым окном, в области уведомлений, если она есть.</translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation>Вывести версии и папки для отчёта об ошибке и выйти.</translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation>«%1» — не параметр. Сервер задаётся через --server.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>Для --profile нужно имя папки.</translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>«%1» — не сервер. Напишите ХОСТ или ХОСТ:ПОРТ, порт от 1 до 65535.</translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation>У --demo свой сервер: уберите --server или уберите --demo.</translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation>--tls относится к --server: укажите и сервер.</translation>
    </message>
    <message>
        <source>Watchpost already runs with this profile, and does not answer. End it, or choose another folder with --profile.</source>
        <translation>Watchpost с этим профилем уже запущен и не отвечает. Завершите его или выберите другую папку через --profile.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>Не удаётся создать папку %1. Проверьте права и свободное место на диске. До тех пор после выхода из программы ничего не сохранится.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>Не удаётся записать файл %1: %2. Проверьте права и свободное место на диске. До тех пор после выхода из программы ничего не сохранится.</translation>
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
        <translation>Этот компьютер слеп</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Нет соединения с %1 с %2</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Показать Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, severity, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) from this camera</source>
        <translation>
            <numerusform>и ещё %Ln тревога этой камеры</numerusform>
            <numerusform>и ещё %Ln тревоги этой камеры</numerusform>
            <numerusform>и ещё %Ln тревог этой камеры</numerusform>
        </translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>К камере</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>Без звука 10 мин</translation>
    </message>
    <message>
        <source>Mute 60 min</source>
        <translation>Без звука 60 мин</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Тревоги могли быть пропущены</translation>
    </message>
    <message>
        <source>Since %1. The list says when.</source>
        <translation>С %1. Когда именно, сказано в списке.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>В ваше отсутствие: %Ln тревога</numerusform>
            <numerusform>В ваше отсутствие: %Ln тревоги</numerusform>
            <numerusform>В ваше отсутствие: %Ln тревог</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the worst: %2. Some may be missing.</source>
        <comment>time, severity</comment>
        <translation>С %1, худшая: %2. Некоторых может не хватать.</translation>
    </message>
    <message>
        <source>Since %1, the worst: %2.</source>
        <comment>time, severity</comment>
        <translation>С %1, худшая: %2.</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Показать тревоги</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>с %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>и ещё %Ln тревога этого типа</numerusform>
            <numerusform>и ещё %Ln тревоги этого типа</numerusform>
            <numerusform>и ещё %Ln тревог этого типа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 д</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file&apos;s text is damaged: it is not in the encoding that it says it is in. Save it again as UTF-8, then open that.</source>
        <translation>Текст файла повреждён: он не в той кодировке, которая в нём указана. Сохраните его заново в UTF-8 и откройте снова.</translation>
    </message>
    <message>
        <source>This is not a text file. In your spreadsheet program save it as CSV, then open that.</source>
        <translation>Это не текстовый файл. Сохраните его в программе электронных таблиц как CSV и откройте полученный файл.</translation>
    </message>
    <message>
        <source>The encoding of this file is not known. Save it as UTF-8, then open that.</source>
        <translation>Кодировка этого файла неизвестна. Сохраните его в UTF-8 и откройте снова.</translation>
    </message>
    <message>
        <source>This file is in UTF-32. Save it as UTF-8, then open that.</source>
        <translation>Этот файл в кодировке UTF-32. Сохраните его в UTF-8 и откройте снова.</translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation>Введите имя или адрес сервера, например cameras.example.com.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation>Это не имя и не адрес сервера. Введите имя вроде cameras.example.com или адрес вроде 192.0.2.10.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Порт должен быть числом от 1 до 65535.</translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation>Введите имя пользователя вашей учётной записи.</translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation>Введите пароль вашей учётной записи.</translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation>Этот пароль длиннее, чем принимает сервер (256 байт).</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>All alarms</source>
        <comment>muted</comment>
        <translation>Все тревоги</translation>
    </message>
    <message>
        <source>the camera %1</source>
        <comment>what is muted</comment>
        <translation>камера %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <comment>what is muted</comment>
        <translation>группа %1</translation>
    </message>
    <message>
        <source>alarms of the type %1</source>
        <comment>what is muted</comment>
        <translation>тревоги типа %1</translation>
    </message>
    <message>
        <source>all alarms</source>
        <comment>what is muted</comment>
        <translation>все тревоги</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>каждый день</translation>
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
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>остался %Ln час</numerusform>
            <numerusform>осталось %Ln часа</numerusform>
            <numerusform>осталось %Ln часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineState</name>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключена</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written. Cameras and alarms are kept only until the program ends. Make the folder writable, or choose another one with --profile.</source>
        <translation>В папку %1 нельзя писать. Камеры и тревоги хранятся только до выхода из программы. Разрешите запись в папку или выберите другую через --profile.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическая</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the window</source>
        <translation>В окне</translation>
    </message>
</context>
<context>
    <name>SyncReviewWords</name>
    <message>
        <source>The password on this computer is replaced by the server&apos;s. Name, group and notes stay.</source>
        <translation>Пароль на этом компьютере заменяется паролем с сервера. Имя, группа и заметки остаются.</translation>
    </message>
    <message>
        <source>Your password stays on this computer. A server takes it only when it is the camera&apos;s own, and it is offered again with each synchronisation.</source>
        <translation>Ваш пароль остаётся на этом компьютере. Сервер примет его, только если это пароль самой камеры; он предлагается снова при каждой синхронизации.</translation>
    </message>
    <message>
        <source>Your password stays on this computer, and the server goes on with its own. You are asked again when the server&apos;s changes.</source>
        <translation>Ваш пароль остаётся на этом компьютере, а сервер продолжает работать со своим. Когда пароль на сервере изменится, вас спросят снова.</translation>
    </message>
    <message>
        <source>The camera is uploaded to your account again.</source>
        <translation>Камера снова отправляется в вашу учётную запись.</translation>
    </message>
    <message>
        <source>The camera is removed from the list on this computer. That can be undone.</source>
        <translation>Камера удаляется из списка на этом компьютере. Это можно отменить.</translation>
    </message>
    <message>
        <source>The camera stays in the list, marked as missing. The server does not watch it.</source>
        <translation>Камера остаётся в списке с пометкой, что на сервере её нет. Сервер за ней не следит.</translation>
    </message>
    <message>
        <source>The camera is taken off your account on the server, even if it was changed there.</source>
        <translation>Камера убирается из вашей учётной записи на сервере, даже если её там изменили.</translation>
    </message>
    <message>
        <source>The camera comes back into the list, with the server&apos;s password.</source>
        <translation>Камера возвращается в список с паролем с сервера.</translation>
    </message>
    <message>
        <source>The camera stays removed on this computer, and stays on the server.</source>
        <translation>Камера остаётся удалённой на этом компьютере и остаётся на сервере.</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Пароль изменён</translation>
    </message>
    <message>
        <source>As at the last synchronisation</source>
        <translation>Как при последней синхронизации</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Другой пароль</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Там её нет</translation>
    </message>
    <message>
        <source>There, perhaps changed</source>
        <translation>Есть, возможно, изменена</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>Как на сервере</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Как здесь</translation>
    </message>
    <message>
        <source>Different from both</source>
        <translation>Отличается от обоих</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>Убрать там</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Удалить здесь</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>Взять с сервера</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Оставить там</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить свой</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n отправлена</numerusform>
            <numerusform>%n отправлены</numerusform>
            <numerusform>%n отправлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n загружена</numerusform>
            <numerusform>%n загружены</numerusform>
            <numerusform>%n загружено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n больше нет на сервере</numerusform>
            <numerusform>%n больше нет на сервере</numerusform>
            <numerusform>%n больше нет на сервере</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n удалена</numerusform>
            <numerusform>%n удалены</numerusform>
            <numerusform>%n удалено</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не закончена</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>всё совпадает</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Отправлена</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Загружена</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Больше нет на сервере</translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation>Убрана из учётной записи</translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation>Оставлена здесь. Отправьте её снова или удалите.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n на проверку</numerusform>
            <numerusform>%n на проверку</numerusform>
            <numerusform>%n на проверку</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs on the server</source>
        <translation>На сервере отличается</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Review it to choose.</source>
        <translation>Ничего не перезаписано. Проверьте и выберите.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate of %1 proves nothing: its chain is broken or too long, or a key or a signature in it is weak or false. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>Сертификат %1 ничего не доказывает: его цепочка разорвана или слишком длинна, либо ключ или подпись в ней слабы или поддельны. Ничего не отправлено. Попросите у владельца сервера другой сертификат.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers, or was issued by one that may not issue any. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>Сертификат %1 выдан не для серверов или выдан тем, кто не вправе их выдавать. Ничего не отправлено. Попросите у владельца сервера другой сертификат.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted before. Somebody may be in between, so nothing was sent. Ask whoever runs the server whether it was changed, and compare the fingerprints.</source>
        <translation>%1 показывает не тот сертификат, что был принят раньше. Возможно, кто-то встал посередине, поэтому ничего не отправлено. Спросите владельца сервера, менялся ли он, и сравните отпечатки.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name. Nothing was sent. Enter the name that the certificate was made for.</source>
        <translation>Сертификат %1 выдан на другое имя. Ничего не отправлено. Введите имя, на которое выдан сертификат.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server to renew it.</source>
        <translation>Срок сертификата %1 истёк. Ничего не отправлено. Проверьте дату и время этого компьютера и попросите владельца сервера обновить сертификат.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server.</source>
        <translation>Сертификат %1 ещё не действует. Ничего не отправлено. Проверьте дату и время этого компьютера и спросите владельца сервера.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it. Nothing was sent. Compare its fingerprint with that of the server.</source>
        <translation>Сертификат %1 подписан сам собой: за него никто не ручается. Ничего не отправлено. Сравните его отпечаток с отпечатком сервера.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust. Nothing was sent. Compare its fingerprint with that of the server, or add the authority to this system&apos;s trusted certificates.</source>
        <translation>Сертификат %1 выдан центром, которому этот компьютер не доверяет. Ничего не отправлено. Сравните его отпечаток с отпечатком сервера или добавьте центр к доверенным сертификатам системы.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation>По адресу %1 ничего не отвечает. Проверьте адрес и порт и работает ли сервер.</translation>
    </message>
    <message>
        <source>The proxy wants another user name or password. Correct them in the settings.</source>
        <translation>Прокси требует другое имя пользователя или пароль. Исправьте их в настройках.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 is not there. Check the proxy in the settings and this computer&apos;s network.</source>
        <translation>Прокси на пути к %1 нет. Проверьте прокси в настройках и сеть этого компьютера.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1. Check the proxy in the settings, and whether it allows this server and port.</source>
        <translation>Прокси не установил соединение с %1. Проверьте прокси в настройках и разрешает ли он этот сервер и порт.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation>До %1 не добраться. Проверьте сеть этого компьютера.</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Nothing was sent. Check the port. If this worked before, somebody may be in between: do not switch TLS off.</source>
        <translation>%1 ответил не по TLS. Ничего не отправлено. Проверьте порт. Если раньше работало, возможно, кто-то встал посередине: не выключайте TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 закрыл соединение до шифрования. Ничего не отправлено. Проверьте порт и использует ли сервер TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation>%1 закрыл соединение. Попробуйте снова; если повторится, проверьте порт и не требует ли сервер TLS.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation>Соединение с %1 не удалось. Проверьте сеть этого компьютера и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation>Нет сервера с именем %1. Проверьте имя и сеть этого компьютера.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation>%1 не отвечает вовремя. Проверьте адрес и порт и сеть этого компьютера.</translation>
    </message>
    <message>
        <source>%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever runs the server to switch TLS 1.2 or newer on.</source>
        <translation>%1 предлагает только устаревший, небезопасный TLS. Ничего не отправлено. Попросите владельца сервера включить TLS 1.2 или новее.</translation>
    </message>
    <message>
        <source>%1 was reached but did not finish the TLS handshake in time. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 найден, но не закончил рукопожатие TLS вовремя. Ничего не отправлено. Проверьте порт и использует ли сервер TLS.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation>То, что отвечает по адресу %1, — не сервер камер. Проверьте порт и не требует ли сервер TLS.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Watchpost: connected to %1</source>
        <translation>Watchpost: соединён с %1</translation>
    </message>
    <message>
        <source>Watchpost is blind: no connection to %1 since %2</source>
        <translation>Watchpost слеп: нет соединения с %1 с %2</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>Watchpost слеп: нет соединения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln непрочитанная тревога, важность: %1</numerusform>
            <numerusform>%Ln непрочитанные тревоги, худшая: %1</numerusform>
            <numerusform>%Ln непрочитанных тревог, худшая: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It was muted.</source>
        <translation>Она была заглушена.</translation>
    </message>
    <message>
        <source>Muted until %1 for the camera %2.</source>
        <translation>Заглушено до %1 для камеры %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for the group %2.</source>
        <translation>Заглушено до %1 для группы %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for alarms of the type %2.</source>
        <translation>Заглушено до %1 для тревог типа %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for all alarms.</source>
        <translation>Заглушено до %1 для всех тревог.</translation>
    </message>
    <message>
        <source>It came in the quiet hours.</source>
        <translation>Она пришла в тихие часы.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let no alarm through.</source>
        <translation>Тихие часы (%1) не пропускают ни одной тревоги.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only critical alarms through.</source>
        <translation>Тихие часы (%1) пропускают только критические тревоги.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only warnings and critical alarms through.</source>
        <translation>Тихие часы (%1) пропускают только предупреждения и критические тревоги.</translation>
    </message>
    <message>
        <source>It was shown: it is more severe than what the mute of %1 held back until %2.</source>
        <translation>Показана: она важнее того, что было заглушено (%1) до %2.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through the quiet hours (%1).</source>
        <translation>Показана: она достаточно важна, чтобы пройти сквозь тихие часы (%1).</translation>
    </message>
    <message>
        <source>It was shown: critical alarms break through the system&apos;s do-not-disturb.</source>
        <translation>Показана: критические тревоги проходят сквозь системный режим «Не беспокоить».</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through.</source>
        <translation>Показана: она достаточно важна, чтобы пройти.</translation>
    </message>
    <message>
        <source>It was shown at once.</source>
        <translation>Показана сразу.</translation>
    </message>
    <message>
        <source>It was shown as a notification of the desktop instead of a pop-up.</source>
        <translation>Показана как уведомление рабочего стола вместо всплывающего окна.</translation>
    </message>
    <message>
        <source>Alarms of its severity are only listed, as the settings say.</source>
        <translation>Тревоги такой важности по настройкам только заносятся в список.</translation>
    </message>
    <message>
        <source>Missed while away: it was counted in the summary.</source>
        <translation>Пропущена в ваше отсутствие: учтена в сводке.</translation>
    </message>
    <message>
        <source>The summary told of it: alarms may have been missed.</source>
        <translation>Об этом сказано в сводке: тревоги могли быть пропущены.</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list only remembers it.</source>
        <translation>Больше ничего не пропало: список это только помнит.</translation>
    </message>
    <message>
        <source>Do-not-disturb was on in the system.</source>
        <translation>В системе был включён режим «Не беспокоить».</translation>
    </message>
    <message>
        <source>The camera is disabled.</source>
        <translation>Камера отключена.</translation>
    </message>
    <message>
        <source>Many alarms came at once: it was counted in the entry “%1”.</source>
        <translation>Пришло много тревог сразу: она учтена в записи «%1».</translation>
    </message>
    <message>
        <source>No reason was kept: the alarm came with an older version of Watchpost.</source>
        <translation>Причина не сохранилась: тревога пришла при более старой версии Watchpost.</translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation>О программе Watchpost</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Версия %1 · Qt %2</translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation>Следит за множеством сетевых камер: показывает, какие в сети, и сразу ставит перед вами тревогу. Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>watchpost::AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>Специальные возможности</translation>
    </message>
    <message>
        <source>screen reader, speech, voice, blind, braille</source>
        <translation>экранный диктор, речь, голос, незрячий, шрифт Брайля</translation>
    </message>
    <message>
        <source>Screen readers announce</source>
        <translation>Программы экранного доступа сообщают</translation>
    </message>
    <message>
        <source>announcements, read out, Orca, NVDA, VoiceOver</source>
        <translation>объявления, чтение вслух, Orca, NVDA, VoiceOver</translation>
    </message>
    <message>
        <source>&amp;Alarms that are shown</source>
        <translation>О показанных &amp;тревогах</translation>
    </message>
    <message>
        <source>&amp;Cameras that go offline or come back, and the connection</source>
        <translation>О &amp;камерах, которые пропадают или возвращаются, и о соединении</translation>
    </message>
    <message>
        <source>The worst comes first. What happens at once is said in one sentence, so that a flood does not talk for minutes.</source>
        <translation>Сначала самое важное. О том, что произошло одновременно, говорится одной фразой, чтобы поток тревог не звучал минутами.</translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation>Добавить камеры</translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation>&amp;Одна камера</translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation>&amp;Несколько сразу</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>Принять %n верную</numerusform>
            <numerusform>Принять %n верные</numerusform>
            <numerusform>Принять %n верных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>Принять %n камеру</numerusform>
            <numerusform>Принять %n камеры</numerusform>
            <numerusform>Принять %n камер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>Добавить %n камеру</numerusform>
            <numerusform>Добавить %n камеры</numerusform>
            <numerusform>Добавить %n камер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation>Эта камера уже в списке, как «%1».</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation>ID камеры</translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation>Пароль камеры</translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation>Имя камеры</translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation>Как напечатано на камере</translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation>Как задан в камере; может быть пустым</translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation>Ваше, например «Чёрный ход»; может быть пустым</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation>Закрыть эту карточку. Тревога останется в списке.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Показать Watchpost</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>К камере</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Показать тревоги</translation>
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
        <translation>Тревога: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>Тревога: %1, %2, %3, %4, %Ln раз</numerusform>
            <numerusform>Тревога: %1, %2, %3, %4, %Ln раза</numerusform>
            <numerusform>Тревога: %1, %2, %3, %4, %Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>Этот компьютер слеп</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Нет соединения с %1 с %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Тревоги могли быть пропущены</translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation>с %1 · когда именно, сказано в списке</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>В ваше отсутствие: %Ln тревога</numerusform>
            <numerusform>В ваше отсутствие: %Ln тревоги</numerusform>
            <numerusform>В ваше отсутствие: %Ln тревог</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation>с %1 · худшая: %2</translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation>%1 · некоторых может не хватать</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>и ещё %Ln тревога</numerusform>
            <numerusform>и ещё %Ln тревоги</numerusform>
            <numerusform>и ещё %Ln тревог</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Камеры</translation>
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
        <translation>Подтвердить все показанные</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Подтвердить все</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>Подтвердить с заметкой…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Изменить заметку…</translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation>Подтвердить все этой камеры</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>К камере</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>Почему не было всплывающего окна?</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Поиск тревог</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Фильтр тревог</translation>
    </message>
    <message>
        <source>Alarms by the hour</source>
        <translation>Тревоги по часам</translation>
    </message>
    <message>
        <source>Export alarms…</source>
        <translation>Экспорт тревог…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
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
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
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
        <translation>Экспорт тревог</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The alarms could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>Тревоги не удалось записать в %1 (%2). То, что там было раньше, сохранилось. Выберите другое место или освободите место на диске.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message>
        <source>Export alarms</source>
        <translation>Экспорт тревог</translation>
    </message>
    <message>
        <source>Which alarms go into the file?</source>
        <translation>Какие тревоги записать в файл?</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>&amp;Показанные фильтром (%Ln тревога)</numerusform>
            <numerusform>&amp;Показанные фильтром (%Ln тревоги)</numerusform>
            <numerusform>&amp;Показанные фильтром (%Ln тревог)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>В&amp;ыбранные (%Ln тревога)</numerusform>
            <numerusform>В&amp;ыбранные (%Ln тревоги)</numerusform>
            <numerusform>В&amp;ыбранные (%Ln тревог)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>&amp;Все из списка (%Ln тревога)</numerusform>
            <numerusform>&amp;Все из списка (%Ln тревоги)</numerusform>
            <numerusform>&amp;Все из списка (%Ln тревог)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Между столбцами:</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Что стоит между столбцами</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Для &amp;электронных таблиц (с меткой порядка байтов)</translation>
    </message>
    <message>
        <source>Time, camera, group, type, severity, when it was seen and acknowledged, the note and why there was a pop-up or none. What a spreadsheet program would take for a formula gets a &apos; in front.</source>
        <translation>Время, камера, группа, тип, важность, когда просмотрена и подтверждена, заметка и почему всплывающее окно было или не было. Перед тем, что программа электронных таблиц приняла бы за формулу, ставится &apos;.</translation>
    </message>
    <message>
        <source>%1

Alarms from before %2 are on the disk and not in the list, so they are not in the file. Choose a time in the filter to have them, too.</source>
        <translation>%1

Тревоги до %2 есть на диске, но не в списке, поэтому в файл они не попадут. Чтобы записать и их, выберите время в фильтре.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterBar</name>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>Search alarms by camera</source>
        <translation>Поиск тревог по камере</translation>
    </message>
    <message>
        <source>Search alarms by the camera&apos;s name or ID</source>
        <translation>Искать тревоги по имени или ID камеры</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;С:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;До:</translation>
    </message>
    <message>
        <source>Alarms from, date and time</source>
        <translation>Тревоги с, дата и время</translation>
    </message>
    <message>
        <source>Alarms up to, date and time</source>
        <translation>Тревоги до, дата и время</translation>
    </message>
    <message>
        <source>Time of the alarms</source>
        <translation>Время тревог</translation>
    </message>
    <message>
        <source>Severity of the alarms</source>
        <translation>Важность тревог</translation>
    </message>
    <message>
        <source>Type of the alarms</source>
        <translation>Тип тревог</translation>
    </message>
    <message>
        <source>Group of the alarms&apos; cameras</source>
        <translation>Группа камер с тревогами</translation>
    </message>
    <message>
        <source>Acknowledged or not</source>
        <translation>Подтверждены или нет</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>С… до…</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Любая важность</translation>
    </message>
    <message>
        <source>Warning or worse</source>
        <translation>Предупреждение и выше</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Только критические</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Не подтверждены</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Подтверждены</translation>
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
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Clear the filter and show all alarms</source>
        <translation>Снять фильтр и показать все тревоги</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>alarms</comment>
        <translation>Показано %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln скрытая тревога не подтверждена</numerusform>
            <numerusform>%Ln скрытые тревоги не подтверждены</numerusform>
            <numerusform>%Ln скрытых тревог не подтверждено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1: %Ln тревога</numerusform>
            <numerusform>%1: %Ln тревоги</numerusform>
            <numerusform>%1: %Ln тревог</numerusform>
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
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрена</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Alarms came late</source>
        <translation>Тревоги пришли с опозданием</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Тревоги могли быть пропущены</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>Этот компьютер ослеп</translation>
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
        <translation>Важность</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>the user&apos;s note</comment>
        <translation>Подтверждена: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>Заметка слишком длинная. Сократите её на %Ln знак.</numerusform>
            <numerusform>Заметка слишком длинная. Сократите её на %Ln знака.</numerusform>
            <numerusform>Заметка слишком длинная. Сократите её на %Ln знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an alarm</source>
        <translation>Заметка к тревоге</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Подтвердить с заметкой</translation>
    </message>
    <message>
        <source>&amp;Note on %1:</source>
        <comment>an alarm</comment>
        <translation>&amp;Заметка к тревоге %1:</translation>
    </message>
    <message>
        <source>Acknowledge %1, with this &amp;note:</source>
        <comment>an alarm</comment>
        <translation>Подтвердить тревогу %1 с этой &amp;заметкой:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>&amp;Заметка к %Ln тревоге:</numerusform>
            <numerusform>&amp;Заметка к %Ln тревогам:</numerusform>
            <numerusform>&amp;Заметка к %Ln тревогам:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>Подтвердить %Ln тревогу с этой &amp;заметкой:</numerusform>
            <numerusform>Подтвердить %Ln тревоги с этой &amp;заметкой:</numerusform>
            <numerusform>Подтвердить %Ln тревог с этой &amp;заметкой:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>These alarms have different notes. What you write here replaces all of them.</source>
        <translation>У этих тревог разные заметки. То, что вы напишете здесь, заменит их все.</translation>
    </message>
    <message>
        <source>The note is kept on this computer, with the alarm.</source>
        <translation>Заметка хранится на этом компьютере вместе с тревогой.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmOlderBar</name>
    <message>
        <source>Alarms from before %1 are on the disk and not in this list.</source>
        <translation>Тревоги до %1 есть на диске, но не в этом списке.</translation>
    </message>
    <message>
        <source>Older alarms are being read from the disk…</source>
        <translation>Более старые тревоги читаются с диска…</translation>
    </message>
    <message>
        <source>There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter time to see them.</source>
        <translation>Тревог больше, чем вмещает список. Тех, что были до %1, в нём нет. Чтобы увидеть их, выберите более короткое время.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Read the older alarms again</source>
        <translation>Прочитать старые тревоги снова</translation>
    </message>
    <message>
        <source>Show the older alarms</source>
        <translation>Показать старые тревоги</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Подтвердить все</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>К камере</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>Почему не было всплывающего окна?</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Тревог нет</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>Всё спокойно. Когда камера поднимет тревогу, она появится здесь и на экране.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Подтвердить с заметкой</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Фильтр тревог</translation>
    </message>
    <message>
        <source>No alarm matches the filter</source>
        <translation>Под фильтр не подходит ни одна тревога</translation>
    </message>
    <message>
        <source>There are alarms, and the filter hides all of them. New ones are told of all the same.</source>
        <translation>Тревоги есть, но фильтр скрывает их все. О новых всё равно сообщается.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Показать все тревоги</translation>
    </message>
    <message>
        <source>Acknowledge shown</source>
        <translation>Подтвердить показанные</translation>
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
            <numerusform>%Ln камера</numerusform>
            <numerusform>%Ln камеры</numerusform>
            <numerusform>%Ln камер</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>type of alarms, time</comment>
        <translation>%1 с %2</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesCoordinator</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln камера</numerusform>
            <numerusform>%Ln камеры</numerusform>
            <numerusform>%Ln камер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesPage</name>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>важность</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>переименовать</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ночь</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходные</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>тишина</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>заглушить</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>всплывающее окно</translation>
    </message>
    <message>
        <source>None: every alarm is shown at any time.</source>
        <translation>Нет: каждая тревога показывается в любое время.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification in these hours, except for what is let through. Every alarm is listed all the same.</source>
        <translation>В эти часы нет ни всплывающих окон, ни звука, ни уведомлений, кроме того, что пропускается. В список всё равно попадает каждая тревога.</translation>
    </message>
    <message>
        <source>Types of alarm</source>
        <translation>Типы тревог</translation>
    </message>
    <message>
        <source>Types of alarm, their names and severities</source>
        <translation>Типы тревог, их названия и важность</translation>
    </message>
    <message>
        <source>Names and severities can be changed: F2 or a double click. A new severity holds for the alarms that come from now on.</source>
        <translation>Названия и важность можно изменить: клавишей F2 или двойным щелчком. Новая важность действует для тревог, которые придут с этого момента.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Add &amp;quiet hours</source>
        <translation>Добавить &amp;тихие часы</translation>
    </message>
    <message>
        <source>How an alarm appears</source>
        <translation>Как появляется тревога</translation>
    </message>
    <message>
        <source>C&amp;ritical alarms</source>
        <translation>К&amp;ритические тревоги</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>Пр&amp;едупреждения</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Уведомления</translation>
    </message>
    <message>
        <source>How alarms of the severity %1 appear</source>
        <translation>Как появляются тревоги важности «%1»</translation>
    </message>
    <message>
        <source>as it suits the desktop</source>
        <translation>как подходит рабочему столу</translation>
    </message>
    <message>
        <source>as a pop-up</source>
        <translation>как всплывающее окно</translation>
    </message>
    <message>
        <source>as a notification of the desktop</source>
        <translation>как уведомление рабочего стола</translation>
    </message>
    <message>
        <source>as pop-up and notification</source>
        <translation>как всплывающее окно и уведомление</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>только в списке</translation>
    </message>
    <message>
        <source>A &amp;mute holds back</source>
        <translation>При за&amp;глушении сдерживать</translation>
    </message>
    <message>
        <source>What a mute holds back</source>
        <translation>Что сдерживается при заглушении</translation>
    </message>
    <message>
        <source>only notices</source>
        <translation>только уведомления</translation>
    </message>
    <message>
        <source>notices and warnings</source>
        <translation>уведомления и предупреждения</translation>
    </message>
    <message>
        <source>every alarm</source>
        <translation>все тревоги</translation>
    </message>
    <message>
        <source>Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a type, holds back such alarms, too.</source>
        <translation>Для камеры, группы или всего сразу. Если заглушить более важную тревогу или целый тип, сдерживаются и такие тревоги.</translation>
    </message>
    <message>
        <source>Respect the &amp;do-not-disturb of the system</source>
        <translation>Учитывать системный режим «Не &amp;беспокоить»</translation>
    </message>
    <message>
        <source>&amp;Critical alarms come through it all the same</source>
        <translation>&amp;Критические тревоги всё равно проходят</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmSifter</name>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>The chosen time</source>
        <translation>Выбранное время</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmStore</name>
    <message>
        <source>Alarms could not be saved (%1). They are shown all the same. Check the free space of the disk; saving is tried again by itself.</source>
        <translation>Тревоги не удалось сохранить (%1). Они всё равно показаны. Проверьте свободное место на диске; сохранение повторяется само.</translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk (%1). Check the disk, then start the program again.</source>
        <translation>Историю тревог не удалось прочитать с диска (%1). Проверьте диск и запустите программу снова.</translation>
    </message>
    <message>
        <source>Older alarms could not be read from the disk (%1). Check the disk, then try again.</source>
        <translation>Более старые тревоги не удалось прочитать с диска (%1). Проверьте диск и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesDelegate</name>
    <message>
        <source>Name of the alarm type</source>
        <translation>Название типа тревоги</translation>
    </message>
    <message>
        <source>Severity of the alarm type</source>
        <translation>Важность типа тревоги</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesModel</name>
    <message>
        <source>As usual (%1)</source>
        <comment>severity</comment>
        <translation>Как обычно (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of alarm, as the server sends it</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
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
        <translation>Соединение с %1 потеряно. Состояния камер неизвестны.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>Соединение с %1 восстановлено.</translation>
    </message>
    <message>
        <source>Alarm: %1, %2</source>
        <comment>severity; type and camera</comment>
        <translation>Тревога: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>%Ln тревога: %1. Последняя: %2</numerusform>
            <numerusform>%Ln тревоги: %1. Последняя: %2</numerusform>
            <numerusform>%Ln тревог: %1. Последняя: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is online again.</source>
        <comment>camera</comment>
        <translation>%1 снова в сети.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>camera</comment>
        <translation>%1 не в сети.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>%Ln камера отключилась.</numerusform>
            <numerusform>%Ln камеры отключились.</numerusform>
            <numerusform>%Ln камер отключились.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>%Ln камера подключилась.</numerusform>
            <numerusform>%Ln камеры подключились.</numerusform>
            <numerusform>%Ln камер подключились.</numerusform>
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
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>theme, look, style</source>
        <translation>тема, вид, стиль</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>theme, night, dark mode, colors</source>
        <translation>тема, ночь, тёмный режим, цвета</translation>
    </message>
    <message>
        <source>&amp;As the desktop is set</source>
        <translation>&amp;Как на рабочем столе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>The states and severities keep their shapes and words with either.</source>
        <translation>Состояния и степени важности в обоих случаях сохраняют свои фигуры и слова.</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>Строки списков</translation>
    </message>
    <message>
        <source>density, size, spacing, height</source>
        <translation>плотность, размер, интервал, высота</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>С&amp;вободно</translation>
    </message>
    <message>
        <source>Com&amp;pact: more rows on the screen</source>
        <translation>&amp;Плотно: больше строк на экране</translation>
    </message>
</context>
<context>
    <name>watchpost::Application</name>
    <message>
        <source>Watchpost was started again for %1. Log out first to log in there.</source>
        <translation>Watchpost запущен ещё раз для %1. Сначала выйдите из учётной записи, чтобы войти туда.</translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation>Нет соединения с %1 с %2. Состояние камер неизвестно.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Новая попытка через %n секунду…</numerusform>
            <numerusform>Новая попытка через %n секунды…</numerusform>
            <numerusform>Новая попытка через %n секунд…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Новая попытка…</translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation>Выйдите и войдите снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation>Это первый вход этой учётной записи.</translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation>Последний вход: %1. Это были вы?</translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation>Последний вход: %1 с адреса %2. Это были вы?</translation>
    </message>
</context>
<context>
    <name>watchpost::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Скрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation>Оставьте пустым, чтобы показывать ID.</translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation>Удаление камер</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>Удалить %n камеру?</numerusform>
            <numerusform>Удалить %n камеры?</numerusform>
            <numerusform>Удалить %n камер?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>camera name, ID</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep theirs. Undo in the Edit menu brings back what was removed, until you log out.</source>
        <translation>Удаляется из этого списка и из вашей учётной записи на сервере, как только его можно будет известить: ни состояний, ни тревог оттуда больше не будет ни на одном из ваших компьютеров. У других учётных записей камера остаётся. «Отменить» в меню «Правка» вернёт её, пока вы не выйдете.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Последняя тревога</translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation>Непрочитанные тревоги</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Ещё не сообщалось</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: for how long the camera has been in its state</comment>
        <translation>Как долго</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Changes in 24 h</source>
        <translation>Изменений за 24 ч</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Последняя тревога</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1, ID %2</source>
        <translation>%1, ID %2</translation>
    </message>
    <message>
        <source>%1, no group</source>
        <translation>%1, без группы</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, группа %2</translation>
    </message>
    <message>
        <source>%1, number of changes not known</source>
        <translation>%1, число изменений неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1, %n изменение за 24 часа</numerusform>
            <numerusform>%1, %n изменения за 24 часа</numerusform>
            <numerusform>%1, %n изменений за 24 часа</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no tags</source>
        <translation>%1, меток нет</translation>
    </message>
    <message>
        <source>%1, tags: %2</source>
        <translation>%1, метки: %2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1, заметки нет</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, заметка: %2</translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation>%1, тревог нет</translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation>%1, последняя тревога: %2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, в избранном</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n непрочитанная тревога</numerusform>
            <numerusform>%n непрочитанные тревоги</numerusform>
            <numerusform>%n непрочитанных тревог</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>No camera matches</source>
        <translation>Ни одна камера не подходит</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>Фильтр скрывает %n камеру: %1</numerusform>
            <numerusform>Фильтр скрывает все %n камеры: %1</numerusform>
            <numerusform>Фильтр скрывает все %n камер: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Камеры</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>Камер пока нет</translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation>Добавьте камеру по ID и паролю или синхронизируйте, чтобы получить камеры вашей учётной записи.</translation>
    </message>
    <message>
        <source>Add cameras…</source>
        <translation>Добавить камеры…</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Снять фильтр</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>Список камер не удалось сохранить (%1). Проверьте свободное место на диске; сохранение повторяется само.</translation>
    </message>
    <message>
        <source>The camera list could not be read from the disk (%1). What you change now is kept only until the program ends.</source>
        <translation>Список камер не удалось прочитать с диска (%1). То, что вы измените сейчас, хранится только до выхода из программы.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>Пароль %n камеры не прочитать: его ключа больше нет в связке: %1. Синхронизируйте, чтобы получить его с сервера, или введите его снова.</numerusform>
            <numerusform>Пароли %n камер не прочитать: их ключа больше нет в связке: %1. Синхронизируйте, чтобы получить их с сервера, или введите их снова.</numerusform>
            <numerusform>Пароли %n камер не прочитать: их ключа больше нет в связке: %1. Синхронизируйте, чтобы получить их с сервера, или введите их снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation>Соединение с сервером потеряно. Следующий вход синхронизирует снова.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation>Нет соединения с сервером. Войдите и синхронизируйте снова.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraVault</name>
    <message>
        <source>This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.</source>
        <translation>На этом компьютере нет связки ключей, поэтому пароли камер лежат незашифрованными в %1, который может читать только ваш пользователь. Установите и запустите связку ключей (GNOME Keyring или KWallet), чтобы их зашифровать.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only your user may read. Unlock the key ring: they are then encrypted by themselves.</source>
        <translation>Связкой ключей системы сейчас нельзя пользоваться, поэтому пароли камер лежат незашифрованными в %1, который может читать только ваш пользователь. Разблокируйте связку ключей: тогда они зашифруются сами.</translation>
    </message>
    <message>
        <source>The camera passwords cannot be read now, as the system&apos;s key ring is locked or does not answer. Start and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not uploaded, and passwords that you type are kept only until the program ends.</source>
        <translation>Пароли камер сейчас не прочитать: связка ключей системы заблокирована или не отвечает. Запустите и разблокируйте её: тогда они прочитаются сами. До тех пор за камерами ведётся наблюдение, но они не отправляются, а введённые пароли хранятся только до выхода из программы.</translation>
    </message>
    <message>
        <source>Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again by itself.</source>
        <translation>Пароли камер не удалось зашифровать (%1). Проверьте свободное место на диске; попытка повторяется сама.</translation>
    </message>
    <message>
        <source>Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It is tried again at the next start.</source>
        <translation>Пароли камер теперь зашифрованы, но следы незашифрованных могли остаться в %1 (%2). При следующем запуске будет ещё одна попытка.</translation>
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
            <numerusform>и ещё %Ln камера</numerusform>
            <numerusform>и ещё %Ln камеры</numerusform>
            <numerusform>и ещё %Ln камер</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Показать все тревоги</translation>
    </message>
</context>
<context>
    <name>watchpost::ColumnMenu</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Ст&amp;олбцы</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Как долго</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Как внача&amp;ле</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionCoordinator</name>
    <message>
        <source>The proxy&apos;s password could not be saved, and is asked for again after the next start. %1</source>
        <translation>Пароль прокси не удалось сохранить, после следующего запуска он будет спрошен снова. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>network, internet, firewall, timeout, heartbeat, TLS, encryption</source>
        <translation>сеть, интернет, брандмауэр, тайм-аут, пульс, TLS, шифрование</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, or choose another kind of proxy.</source>
        <translation>Введите имя или адрес прокси или выберите другой вид прокси.</translation>
    </message>
    <message>
        <source>This is not a name or an address. Enter for example proxy.example.com, and its port in the field beside.</source>
        <translation>Это не имя и не адрес. Введите, например, proxy.example.com, а порт — в поле рядом.</translation>
    </message>
    <message>
        <source>A password needs a user: enter the user, or clear the password.</source>
        <translation>К паролю нужен пользователь: введите пользователя или сотрите пароль.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Отпечаток SHA-256</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>Servers whose certificate you have compared and trusted yourself. The next login to one that you remove asks again.</source>
        <translation>Серверы, сертификат которых вы сравнили и приняли сами. При следующем входе на удалённый отсюда вопрос будет задан снова.</translation>
    </message>
    <message>
        <source>Servers with a trusted certificate</source>
        <translation>Серверы с доверенным сертификатом</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Забыть доверенный сертификат</translation>
    </message>
    <message>
        <source>Losing the connection</source>
        <translation>Потеря соединения</translation>
    </message>
    <message>
        <source>&amp;Notice a dead connection within</source>
        <translation>&amp;Замечать мёртвое соединение за</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when blind for</source>
        <translation>Поднимать &amp;тревогу при слепоте дольше</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Notice a dead connection within, in seconds</source>
        <translation>Замечать мёртвое соединение за, в секундах</translation>
    </message>
    <message>
        <source>Raise an alarm when blind for, in seconds</source>
        <translation>Поднимать тревогу при слепоте дольше, в секундах</translation>
    </message>
    <message>
        <source>%1 to %2 seconds. Sooner asks the server more often.</source>
        <translation>От %1 до %2 секунд. Чем меньше, тем чаще опрашивается сервер.</translation>
    </message>
    <message>
        <source>%1 to %2 seconds without a connection to the server.</source>
        <translation>От %1 до %2 секунд без соединения с сервером.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Как задано в системе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
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
        <translation>Вид прокси</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Хост</translation>
    </message>
    <message>
        <source>Proxy&apos;s name or address</source>
        <translation>Имя или адрес прокси</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Пользователь на прокси</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Пароль на прокси</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s key ring. A new proxy is used from the next connection on.</source>
        <translation>Пароль хранится в связке ключей системы. Новый прокси действует со следующего соединения.</translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>The program ends.</source>
        <translation>Программа завершается.</translation>
    </message>
    <message>
        <source>There is no database to write to.</source>
        <translation>Нет базы данных для записи.</translation>
    </message>
    <message>
        <source>the database&apos;s file was moved, deleted or cut while it was in use</source>
        <translation>файл базы данных был перемещён, удалён или обрезан во время работы</translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation>Нет базы данных для чтения.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, and with it camera passwords. Now only you can. If others use this computer, change those passwords.</source>
        <translation>Другие пользователи этого компьютера могли читать %1, а с ним и пароли камер. Теперь можете только вы. Если компьютером пользуются другие, смените эти пароли.</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>Базу данных %1 не прочитать: %2. Закройте другие программы, которые её используют, проверьте диск и запустите снова. До тех пор после выхода из программы ничего не сохранится.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation>Базу данных %1 нельзя ни использовать, ни убрать в сторону. Переместите её сами и запустите снова. До тех пор после выхода из программы ничего не сохранится.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation>Базу данных записала более новая версия программы. Она сохранена как %1, и создана новая. Установите более новую версию, чтобы снова пользоваться прежней.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation>База данных была повреждена. Она сохранена как %1, и создана новая. Войдите, чтобы получить список камер с сервера.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>Базу данных %1 не открыть: %2. Проверьте диск и запустите снова. До тех пор после выхода из программы ничего не сохранится.</translation>
    </message>
</context>
<context>
    <name>watchpost::DesktopCoordinator</name>
    <message>
        <source>An alarm could not be heard. %1</source>
        <comment>followed by why and what to do</comment>
        <translation>Тревогу не было слышно. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsContent</name>
    <message>
        <source>%1, not reported yet</source>
        <comment>state</comment>
        <translation>%1, ещё не сообщалось</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <comment>state, time, duration</comment>
        <translation>%1 с %2 (%3)</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>Почему такой значок</translation>
    </message>
    <message>
        <source>Last alarms</source>
        <translation>Последние тревоги</translation>
    </message>
    <message>
        <source>No alarm of this camera is in the list.</source>
        <translation>В списке нет тревог этой камеры.</translation>
    </message>
    <message>
        <source>Last alarms of this camera; Enter shows one in the alarm panel</source>
        <translation>Последние тревоги этой камеры; Enter показывает тревогу на панели тревог</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
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
        <translation>Выберите камеру, чтобы увидеть её историю и узнать, почему у неё такой значок.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>Выбрана %n камера</numerusform>
            <numerusform>Выбраны %n камеры</numerusform>
            <numerusform>Выбрано %n камер</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline, %2 unknown, %3 online</source>
        <translation>%1 не в сети, %2 неизвестно, %3 в сети</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n отключена</numerusform>
            <numerusform>%n отключены</numerusform>
            <numerusform>%n отключено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Copied, the log included.</source>
        <translation>Скопировано вместе с журналом.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>В журнале пока ничего нет.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Сохранение диагностики</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1 не удалось записать (%2). Выберите другую папку.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>Состояние программы</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Последние строки журнала</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Копировать диагностику</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>Save the diagnostics in a file</source>
        <translation>Сохранить диагностику в файл</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation>Ответ не удалось прочитать.</translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation>Сервер прислал камеру, о которой не спрашивали.</translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation>Сервер утверждает, что у этой учётной записи %1 камер.</translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation>Список сервера изменился во время чтения.</translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation>Сервер прислал не ту камеру, о которой спрашивали.</translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation>В списке сервера камера повторяется или не имеет ID.</translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation>Сервер не дал свой список: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message>
        <source>Export cameras</source>
        <translation>Экспорт камер</translation>
    </message>
    <message>
        <source>Which cameras go into the file?</source>
        <translation>Какие камеры записать в файл?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>&amp;Все (%n камера)</numerusform>
            <numerusform>&amp;Все %n камеры</numerusform>
            <numerusform>&amp;Все %n камер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>&amp;Показанные фильтром (%n камера)</numerusform>
            <numerusform>&amp;Показанные фильтром (%n камеры)</numerusform>
            <numerusform>&amp;Показанные фильтром (%n камер)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>В&amp;ыбранные (%n камера)</numerusform>
            <numerusform>В&amp;ыбранные (%n камеры)</numerusform>
            <numerusform>В&amp;ыбранные (%n камер)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Между столбцами:</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Что стоит между столбцами</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Для &amp;электронных таблиц (с меткой порядка байтов)</translation>
    </message>
    <message>
        <source>With the pass&amp;words of the cameras</source>
        <translation>С па&amp;ролями камер</translation>
    </message>
    <message>
        <source>ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a formula gets a &apos; in front; the import takes it off again.</source>
        <translation>ID, имя, группа, метки, заметка, состояние и с какого времени. Перед тем, что программа электронных таблиц приняла бы за формулу, ставится &apos;; при импорте он убирается.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::FieldDialog</name>
    <message>
        <source>Rename camera</source>
        <translation>Переименовать камеру</translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation>Сменить пароль камеры</translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation>Имя для %1 на этом компьютере:</translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation>Пароль %1, как он задан в камере:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation>Сохранить и отправить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message>
        <source>Search cameras</source>
        <translation>Поиск камер</translation>
    </message>
    <message>
        <source>Search cameras by name, ID, group, tag or note</source>
        <translation>Искать камеры по имени, ID, группе, метке или заметке</translation>
    </message>
    <message>
        <source>Search name, ID, group, tags and note (%1)</source>
        <translation>Поиск по имени, ID, группе, меткам и заметке (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these (%1)</source>
        <translation>Показать только эти (%1)</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Показать все (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1, %n камера</numerusform>
            <numerusform>%1, %n камеры</numerusform>
            <numerusform>%1, %n камер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::FilterChips</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>cameras</comment>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Убрать фильтр: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>Снять фильтр и показать все камеры</translation>
    </message>
</context>
<context>
    <name>watchpost::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>behaviour, startup, window</source>
        <translation>поведение, запуск, окно</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Как задано в системе</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>&amp;Start when I log in to this computer</source>
        <translation>&amp;Запускать при входе на этот компьютер</translation>
    </message>
    <message>
        <source>autostart, boot, automatically</source>
        <translation>автозапуск, загрузка, автоматически</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>Запускать &amp;свёрнутым, в области уведомлений, если она есть</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps Watchpost in the tray</source>
        <translation>При закрытии окна &amp;оставлять Watchpost в области уведомлений</translation>
    </message>
    <message>
        <source>minimise, background, notification area</source>
        <translation>свернуть, фон, область уведомлений</translation>
    </message>
    <message>
        <source>Alarms go on being shown. To end the program, choose Quit in the File menu or in the tray icon&apos;s menu.</source>
        <translation>Тревоги показываются и дальше. Чтобы завершить программу, выберите «Выход» в меню «Файл» или в меню значка в области уведомлений.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so that closing the window ends the program.</source>
        <translation>На этом рабочем столе нет области уведомлений, поэтому закрытие окна завершает программу.</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting</source>
        <translation>С&amp;прашивать перед выходом</translation>
    </message>
    <message>
        <source>confirm, exit</source>
        <translation>подтвердить, выход</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupDialog</name>
    <message>
        <source>Move to group</source>
        <translation>Перемещение в группу</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Переименование группы</translation>
    </message>
    <message>
        <source>Group for %1:</source>
        <translation>Группа для %1:</translation>
    </message>
    <message>
        <source>New name of the group %1:</source>
        <translation>Новое имя группы %1:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>A slash puts a group into another: Site/Floor. Leave it empty for no group.</source>
        <translation>Косая черта помещает одну группу в другую: Объект/Этаж. Оставьте пустым, если группа не нужна.</translation>
    </message>
    <message>
        <source>Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, the group is dissolved.</source>
        <translation>Её камеры перемещаются вместе с ней. Косая черта помещает одну группу в другую: Объект/Этаж. Если оставить пустым, группа распускается.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Все камеры</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключённые</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n камера</numerusform>
            <numerusform>%n камеры</numerusform>
            <numerusform>%n камер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n не в сети</numerusform>
            <numerusform>%n не в сети</numerusform>
            <numerusform>%n не в сети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n неизвестно</numerusform>
            <numerusform>%n неизвестно</numerusform>
            <numerusform>%n неизвестно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n отключена</numerusform>
            <numerusform>%n отключены</numerusform>
            <numerusform>%n отключено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>%n с непрочитанными тревогами</numerusform>
            <numerusform>%n с непрочитанными тревогами</numerusform>
            <numerusform>%n с непрочитанными тревогами</numerusform>
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
        <translation>не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, number found</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство пользователя</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
</context>
<context>
    <name>watchpost::HoldTimesDialog</name>
    <message>
        <source>%1: seconds</source>
        <comment>what the number is for</comment>
        <translation>%1: секунды</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>After:</source>
        <comment>a number of seconds follows</comment>
        <translation>Через:</translation>
    </message>
    <message>
        <source>Hold Times</source>
        <translation>Выдержки</translation>
    </message>
    <message>
        <source>Of %1, kept on this computer:</source>
        <comment>a camera, or how many</comment>
        <translation>Для %1, хранится на этом компьютере:</translation>
    </message>
    <message>
        <source>Show as o&amp;ffline:</source>
        <translation>Показывать &amp;не в сети:</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Show as &amp;online again:</source>
        <translation>Снова показывать в &amp;сети:</translation>
    </message>
    <message>
        <source>&amp;Alarm when offline:</source>
        <translation>&amp;Тревога, если не в сети:</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the history.</source>
        <translation>Что кончилось раньше, не показывается, но остаётся в истории.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::HushChip</name>
    <message>
        <source>%1 muted, %2 left</source>
        <comment>camera or group, time</comment>
        <translation>Заглушено: %1, осталось %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>Заглушено: %Ln, закончится через %1</numerusform>
            <numerusform>Заглушено: %Ln, ближайшее закончится через %1</numerusform>
            <numerusform>Заглушено: %Ln, ближайшее закончится через %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Тихие часы до %1</translation>
    </message>
    <message>
        <source>Do-not-disturb is on in the system. Press to choose what comes through.</source>
        <translation>В системе включён режим «Не беспокоить». Нажмите, чтобы выбрать, что проходит.</translation>
    </message>
    <message>
        <source>%1: no alarm comes through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: не проходит ни одна тревога. Нажмите, чтобы изменить.</translation>
    </message>
    <message>
        <source>%1: only critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: проходят только критические тревоги. Нажмите, чтобы изменить.</translation>
    </message>
    <message>
        <source>%1: only warnings and critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: проходят только предупреждения и критические тревоги. Нажмите, чтобы изменить.</translation>
    </message>
    <message>
        <source>%1 muted, %2</source>
        <comment>camera or group, time left</comment>
        <translation>Заглушено: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>Заглушено: %1, %2, и ещё %Ln</numerusform>
            <numerusform>Заглушено: %1, %2, и ещё %Ln</numerusform>
            <numerusform>Заглушено: %1, %2, и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <comment>camera or group</comment>
        <translation>Больше не глушить: %1</translation>
    </message>
    <message>
        <source>Unmute %1 (until %2)</source>
        <comment>camera or group, time</comment>
        <translation>Больше не глушить: %1 (до %2)</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Больше ничего не глушить</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Больше не глушить</translation>
    </message>
    <message>
        <source>What is muted, and until when</source>
        <translation>Что заглушено и до какого времени</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportModel</name>
    <message>
        <source>name</source>
        <comment>what an import changes</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what an import changes</comment>
        <translation>пароль</translation>
    </message>
    <message>
        <source>group</source>
        <comment>what an import changes</comment>
        <translation>группа</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>what an import changes</comment>
        <translation>метки</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what an import changes</comment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>Изменится: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Будет добавлена</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Уже так и есть</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportPage</name>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Файл не удалось открыть: %1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Divide it into several.</source>
        <translation>Файл больше 64 МБ. Разделите его на несколько.</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>Импорт камер</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Таблицы (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Checking line by line… %1 so far.</source>
        <translation>Проверка строка за строкой… пока %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>Будет добавлена %n камера.</numerusform>
            <numerusform>Будут добавлены %n камеры.</numerusform>
            <numerusform>Будет добавлено %n камер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>Будет изменена %n камера.</numerusform>
            <numerusform>Будут изменены %n камеры.</numerusform>
            <numerusform>Будет изменено %n камер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n строка ничего не меняет.</numerusform>
            <numerusform>%n строки ничего не меняют.</numerusform>
            <numerusform>%n строк ничего не меняют.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>Пока нечего добавлять.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n строка требует исправления и остаётся здесь.</numerusform>
            <numerusform>%n строки требуют исправления и остаются здесь.</numerusform>
            <numerusform>%n строк требуют исправления и остаются здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used here: %1.</source>
        <translation>Эти столбцы здесь ничего не значат: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different ones.</source>
        <translation>Вставьте &amp;строки из таблицы или текстового файла, по камере в строке: ID, пароль, имя. Между ними табуляция, точка с запятой или запятая. Если первая строка имеет вид «ID, Name, Group, Tags, Note, Password», столбцы могут быть другими.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Открыть &amp;файл…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Закрыть файл</translation>
    </message>
    <message>
        <source>Pass&amp;word of lines that have none:</source>
        <translation>&amp;Пароль для строк без пароля:</translation>
    </message>
    <message>
        <source>Password of lines that have none</source>
        <translation>Пароль для строк без пароля</translation>
    </message>
    <message>
        <source>Only lines that need &amp;correcting</source>
        <translation>Только строки, требующие &amp;исправления</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>Камеры, по одной в строке</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Входная дверь</translation>
    </message>
    <message>
        <source>Back door</source>
        <translation>Чёрный ход</translation>
    </message>
    <message>
        <source>What will be added or changed</source>
        <translation>Что будет добавлено или изменено</translation>
    </message>
</context>
<context>
    <name>watchpost::ListActions</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>В &amp;избранном</translation>
    </message>
    <message>
        <source>D&amp;isabled: no alarm pops up</source>
        <translation>О&amp;тключена: тревоги не всплывают</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>Переместить в &amp;группу…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Метки…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Копировать ст&amp;роки</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>Боковая &amp;панель</translation>
    </message>
    <message>
        <source>&amp;Hold times…</source>
        <translation>В&amp;ыдержки…</translation>
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
            <numerusform>%n камеры</numerusform>
            <numerusform>%n камер</numerusform>
            <numerusform>%n камер</numerusform>
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
        <translation>Экспорт камер</translation>
    </message>
    <message>
        <source>Write the cameras&apos; passwords into the file?</source>
        <translation>Записать в файл пароли камер?</translation>
    </message>
    <message>
        <source>They stand there in clear. Whoever reads the file, or a copy of it, can bind these cameras to an account of their own. Delete the file when you no longer need it.</source>
        <translation>Они будут там открытым текстом. Кто прочитает файл или его копию, сможет привязать эти камеры к своей учётной записи. Удалите файл, когда он станет не нужен.</translation>
    </message>
    <message>
        <source>With passwords</source>
        <translation>С паролями</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>Без паролей</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The cameras could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>Камеры не удалось записать в %1 (%2). То, что там было раньше, сохранилось. Выберите другое место или освободите место на диске.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginForm</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>&amp;Шифровать соединение (TLS)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Па&amp;роль</translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation>&amp;Запомнить меня</translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation>В следующий раз входить ср&amp;азу</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Имя или адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation>Без шифрования: пароль идёт по сети открытым текстом.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Новая попытка через %n секунду…</numerusform>
            <numerusform>Новая попытка через %n секунды…</numerusform>
            <numerusform>Новая попытка через %n секунд…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Новая попытка…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Вход на %1…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Соединение с %1…</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>Сервер отклонил вход.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation>Войдите на ваш сервер камер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Embedded demo server: just press Log in.</source>
        <translation>Встроенный демонстрационный сервер: просто нажмите «Войти».</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Первые шаги…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation>Всё равно войти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Вход отклонён</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation>Отправить ваш пароль на %1 без шифрования?</translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation>Каждый, кто может читать обмен между этим компьютером и сервером, может прочитать ваш пароль. Включите шифрование, если сервер его поддерживает. Вопрос задаётся один раз для каждого сервера.</translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>&amp;Тревоги</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Add cameras…</source>
        <translation>Добавить &amp;камеры…</translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation>Добавить камеры</translation>
    </message>
    <message>
        <source>&amp;Import cameras…</source>
        <translation>&amp;Импорт камер…</translation>
    </message>
    <message>
        <source>&amp;Export cameras…</source>
        <translation>&amp;Экспорт камер…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>&amp;Синхронизировать сейчас</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Last synchronisation &amp;report…</source>
        <translation>&amp;Отчёт о последней синхронизации…</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>В&amp;ыйти из учётной записи</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Выхо&amp;д</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Пои&amp;ск</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;ё</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>По&amp;дробности…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Переименоват&amp;ь…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Сменить &amp;пароль…</translation>
    </message>
    <message>
        <source>Up&amp;load again</source>
        <translation>&amp;Отправить снова</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;Копировать ID</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>Панель &amp;тревог</translation>
    </message>
    <message>
        <source>Details pa&amp;ne</source>
        <translation>Панель подро&amp;бностей</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>Тревоги (%1)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>&amp;Next alarm</source>
        <translation>&amp;Следующая тревога</translation>
    </message>
    <message>
        <source>&amp;Previous alarm</source>
        <translation>&amp;Предыдущая тревога</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>&amp;Заглушить…</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>З&amp;аглушить</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Следующая &amp;часть окна</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Пред&amp;ыдущая часть окна</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Руководство пользователя</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>П&amp;ервые шаги…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Диагностика…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation>&amp;О программе Watchpost</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Синхронизировать сейчас</translation>
    </message>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation>
            <numerusform>Панель тревог, %n непрочитанная</numerusform>
            <numerusform>Панель тревог, %n непрочитанные</numerusform>
            <numerusform>Панель тревог, %n непрочитанных</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation>Панель тревог</translation>
    </message>
    <message>
        <source>N&amp;oise…</source>
        <translation>&amp;Шум…</translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before. Watchpost does not connect to it.</source>
        <translation>%1 показывает не ту личность, что раньше. Watchpost с ним не соединяется.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Watchpost does not connect to it.</source>
        <translation>%1 не может доказать, кто он. Watchpost с ним не соединяется.</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Показать сертификат</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Blind – %1</source>
        <comment>window title</comment>
        <translation>Слеп – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of unread alarms, window title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>%n камера записана в %1.</numerusform>
            <numerusform>%n камеры записаны в %1.</numerusform>
            <numerusform>%n камер записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln тревога записана в %1.</numerusform>
            <numerusform>%Ln тревоги записаны в %1.</numerusform>
            <numerusform>%Ln тревог записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Доступен Watchpost %1.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Открыть страницу загрузки</translation>
    </message>
</context>
<context>
    <name>watchpost::MultimediaWorker</name>
    <message>
        <source>The sound did not come to its end. Look at the sound settings of the desktop.</source>
        <translation>Звук не был проигран до конца. Проверьте настройки звука рабочего стола.</translation>
    </message>
    <message>
        <source>There is no sound device. Connect one, or start the desktop&apos;s sound server; it is used without a restart.</source>
        <translation>Нет звукового устройства. Подключите его или запустите звуковой сервер рабочего стола; перезапуск не потребуется.</translation>
    </message>
    <message>
        <source>Sounds are played on: %1</source>
        <translation>Звуки воспроизводятся на: %1</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one in the settings.</source>
        <translation>Звуковой файл %1 не прочитать. Выберите другой в настройках.</translation>
    </message>
    <message>
        <source>The sound was cut off: the sound device or the desktop&apos;s sound server has gone. It is used again when it comes back.</source>
        <translation>Звук оборвался: пропало звуковое устройство или звуковой сервер рабочего стола. Когда он появится снова, звук вернётся.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>Звуковой файл %1 не воспроизвести. Выберите другой в настройках, например файл WAV.</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln камера</numerusform>
            <numerusform>%Ln камеры</numerusform>
            <numerusform>%Ln камер</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <comment>of alarm</comment>
        <translation>Тип %1</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Все тревоги</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>На %n минуту</numerusform>
            <numerusform>На %n минуты</numerusform>
            <numerusform>На %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>mute</comment>
        <translation>До…</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteUntilDialog</name>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Это время прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <source>A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose an earlier time, or disable the camera.</source>
        <translation>Заглушить можно не больше чем на семь дней, чтобы ничто не молчало по ошибке. Выберите более раннее время или отключите камеру.</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>Заглушить до</translation>
    </message>
    <message>
        <source>&amp;Mute %1 until</source>
        <comment>the camera Front door</comment>
        <translation>За&amp;глушить (%1) до</translation>
    </message>
    <message>
        <source>Mute until, date and time</source>
        <translation>Заглушить до, дата и время</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then. The alarms are listed all the same.</source>
        <translation>До тех пор ни всплывающих окон, ни звука, ни уведомлений. В список тревоги всё равно попадают.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then, except for alarms that are more severe than: %1. All of them are listed all the same.</source>
        <translation>До тех пор ни всплывающих окон, ни звука, ни уведомлений, кроме тревог важнее, чем: %1. В список всё равно попадают все.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::NoSoundPlayer</name>
    <message>
        <source>This build of Watchpost plays no sounds itself; the desktop is asked for one with each notification. Install Watchpost from a package to have its own.</source>
        <translation>Эта сборка Watchpost сама не воспроизводит звуков; звук с каждым уведомлением запрашивается у рабочего стола. Установите Watchpost из пакета, чтобы у него были свои звуки.</translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that is stored here.</source>
        <translation>За сохранённое здесь время ничего не случилось.</translation>
    </message>
    <message>
        <source>“Hidden” says what such a hold-down or mute would have kept from being shown in this time. Everything stays in the history and in the list.</source>
        <translation>«Скрыто» говорит, что такая выдержка или заглушение не показали бы за это время. Всё остаётся в истории и в списке.</translation>
    </message>
    <message>
        <source>Only the newest part was counted: there is too much. Choose a shorter time.</source>
        <translation>Подсчитана только новейшая часть: данных слишком много. Выберите время короче.</translation>
    </message>
    <message>
        <source>The history could not be read (%1). Check the disk, then open this window again.</source>
        <translation>Историю не удалось прочитать (%1). Проверьте диск и откройте это окно снова.</translation>
    </message>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>Выдержка задана для %n камеры.</numerusform>
            <numerusform>Выдержка задана для %n камер.</numerusform>
            <numerusform>Выдержка задана для %n камер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>Заглушён %n тип.</numerusform>
            <numerusform>Заглушены %n типа.</numerusform>
            <numerusform>Заглушено %n типов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>Заглушена %n камера.</numerusform>
            <numerusform>Заглушены %n камеры.</numerusform>
            <numerusform>Заглушено %n камер.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Время:</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>Время подсчёта</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Co&amp;unt by:</source>
        <translation>С&amp;читать по:</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Считать по</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Type of alarm</source>
        <translation>Тип тревоги</translation>
    </message>
    <message>
        <source>&amp;Hold-down:</source>
        <translation>В&amp;ыдержка:</translation>
    </message>
    <message>
        <source>Hold-down, seconds</source>
        <translation>Выдержка, секунды</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;Mute:</source>
        <translation>&amp;Заглушить:</translation>
    </message>
    <message>
        <source>Mute, minutes</source>
        <translation>Заглушить, минуты</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> мин</translation>
    </message>
    <message>
        <source>&amp;Set for selected</source>
        <translation>За&amp;дать выбранным</translation>
    </message>
    <message>
        <source>Set this hold-down for the selected cameras</source>
        <translation>Задать эту выдержку выбранным камерам</translation>
    </message>
    <message>
        <source>Mute se&amp;lected</source>
        <translation>За&amp;глушить выбранные</translation>
    </message>
    <message>
        <source>The noisiest cameras or types</source>
        <translation>Самые шумные камеры или типы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Тип</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of state</comment>
        <translation>Перемены</translation>
    </message>
    <message>
        <source>Flaps</source>
        <comment>offline for less than a minute</comment>
        <translation>Мигания</translation>
    </message>
    <message>
        <source>Hidden by hold-down</source>
        <comment>changes</comment>
        <translation>Скрыто выдержкой</translation>
    </message>
    <message>
        <source>Hidden by mute</source>
        <comment>alarms</comment>
        <translation>Скрыто заглушением</translation>
    </message>
</context>
<context>
    <name>watchpost::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on %1, kept on this computer:</source>
        <translation>Заметка для %1, хранится на этом компьютере:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
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
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>всплывающее окно</translation>
    </message>
    <message>
        <source>card</source>
        <translation>карточка</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>монитор</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>не беспокоить</translation>
    </message>
    <message>
        <source>Where Watchpost&apos;s window is</source>
        <translation>Где окно Watchpost</translation>
    </message>
    <message>
        <source>Primary screen</source>
        <translation>Основной экран</translation>
    </message>
    <message>
        <source>Where the mouse pointer is</source>
        <translation>Где указатель мыши</translation>
    </message>
    <message>
        <source>%1 (not connected now)</source>
        <translation>%1 (сейчас не подключён)</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Внизу справа</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Внизу слева</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Вверху справа</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Вверху слева</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Всплывающие окна</translation>
    </message>
    <message>
        <source>&amp;Corner of the screen</source>
        <translation>&amp;Угол экрана</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Экран</translation>
    </message>
    <message>
        <source>Corner of the screen for pop-ups</source>
        <translation>Угол экрана для всплывающих окон</translation>
    </message>
    <message>
        <source>Screen for pop-ups</source>
        <translation>Экран для всплывающих окон</translation>
    </message>
    <message>
        <source>On Wayland no program may say where its windows stand: the desktop decides, and its notifications come first.</source>
        <translation>В Wayland программа не может указывать, где стоят её окна: решает рабочий стол, и его уведомления идут первыми.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Уведомления рабочего стола</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers. Alarms come as pop-ups.</source>
        <translation>Этот рабочий стол не показывает уведомлений: ничто не отвечает. Тревоги появляются во всплывающих окнах.</translation>
    </message>
    <message>
        <source>The desktop has been asked what it can show and has not answered yet.</source>
        <translation>Рабочему столу отправлен запрос, что он может показывать; ответа пока нет.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, but is set not to disturb now.</source>
        <translation>Рабочий стол показывает уведомления, но сейчас включён режим «Не беспокоить».</translation>
    </message>
    <message>
        <source>The desktop shows notifications.</source>
        <translation>Рабочий стол показывает уведомления.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, with buttons.</source>
        <translation>Уведомления показывает %1, с кнопками.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, without buttons.</source>
        <translation>Уведомления показывает %1, без кнопок.</translation>
    </message>
</context>
<context>
    <name>watchpost::QuietHoursEdit</name>
    <message>
        <source>Choose at least one day, or remove these quiet hours.</source>
        <translation>Выберите хотя бы один день или удалите эти тихие часы.</translation>
    </message>
    <message>
        <source>Quiet hours on %1</source>
        <translation>Тихие часы: %1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Тихие часы с</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Тихие часы до</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Пропускать</translation>
    </message>
    <message>
        <source>only critical alarms</source>
        <translation>только критические тревоги</translation>
    </message>
    <message>
        <source>warnings and critical alarms</source>
        <translation>предупреждения и критические тревоги</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>What comes through the quiet hours</source>
        <translation>Что проходит сквозь тихие часы</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Удалить эти тихие часы</translation>
    </message>
    <message>
        <source>A whole day, from the time on the chosen days.</source>
        <translation>Целые сутки, начиная с этого времени в выбранные дни.</translation>
    </message>
    <message>
        <source>They begin on the chosen days and end on the day after.</source>
        <translation>Начинаются в выбранные дни и заканчиваются на следующий день.</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>Удалена %n камера.</numerusform>
            <numerusform>Удалены %n камеры.</numerusform>
            <numerusform>Удалено %n камер.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>Отм&amp;енить удаление %n камеры</numerusform>
            <numerusform>Отм&amp;енить удаление %n камер</numerusform>
            <numerusform>Отм&amp;енить удаление %n камер</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Отм&amp;енить удаление</translation>
    </message>
    <message>
        <source>&amp;Bring back removed cameras…</source>
        <translation>&amp;Вернуть удалённые камеры…</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasDialog</name>
    <message>
        <source>Removed cameras</source>
        <translation>Удалённые камеры</translation>
    </message>
    <message>
        <source>These cameras are hidden on this computer, as the server could not be told of their removal. Select those that are to come back.</source>
        <translation>Эти камеры скрыты на этом компьютере, потому что сервер не удалось известить об их удалении. Выберите те, которые должны вернуться.</translation>
    </message>
    <message>
        <source>No removed camera is kept here. One that the server has taken off your account is brought back by adding it again.</source>
        <translation>Здесь нет удалённых камер. Ту, которую сервер убрал из вашей учётной записи, можно вернуть, добавив её снова.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasModel</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCommands</name>
    <message numerus="yes">
        <source>%n camera(s) differ on the server. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n камера отличается на сервере. Ничего не перезаписано.</numerusform>
            <numerusform>%n камеры отличаются на сервере. Ничего не перезаписано.</numerusform>
            <numerusform>%n камер отличаются на сервере. Ничего не перезаписано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>Review &amp;differences…</source>
        <translation>Проверить &amp;различия…</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>%n камеру не удалось отправить снова: её пароль не прочитать на этом компьютере. Разблокируйте связку ключей или введите пароль снова.</numerusform>
            <numerusform>%n камеры не удалось отправить снова: их пароль не прочитать на этом компьютере. Разблокируйте связку ключей или введите пароль снова.</numerusform>
            <numerusform>%n камер не удалось отправить снова: их пароль не прочитать на этом компьютере. Разблокируйте связку ключей или введите пароль снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>Пока вы выбирали, изменилась %n камера, поэтому с ней ничего не сделано. Синхронизируйте и проверьте, что ещё отличается.</numerusform>
            <numerusform>Пока вы выбирали, изменились %n камеры, поэтому с ними ничего не сделано. Синхронизируйте и проверьте, что ещё отличается.</numerusform>
            <numerusform>Пока вы выбирали, изменилось %n камер, поэтому с ними ничего не сделано. Синхронизируйте и проверьте, что ещё отличается.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SavedServersButton</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Сохранённые серверы</translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation>Выберите сервер, которым вы уже пользовались</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation>Связка ключей системы отказала в доступе. Разблокируйте её, чтобы пароли запоминались.</translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation>В этой системе нет связки ключей. Пароль хранится только до выхода из программы.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation>Связка ключей системы не ответила. Пароль хранится только до выхода из программы.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error (%1). The password is kept only until the program ends.</source>
        <translation>Связка ключей системы сообщила об ошибке (%1). Пароль хранится только до выхода из программы.</translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation>Сервер начал новую историю тревог, или была возвращена более старая. Тревоги, которые он ещё не отправил, могли пропасть: посмотрите на самих камерах, что случилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>В присланном сервером не хватает %n тревоги, и у него её больше нет. Посмотрите на самих камерах, что случилось.</numerusform>
            <numerusform>В присланном сервером не хватает %n тревог, и у него их больше нет. Посмотрите на самих камерах, что случилось.</numerusform>
            <numerusform>В присланном сервером не хватает %n тревог, и у него их больше нет. Посмотрите на самих камерах, что случилось.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Look after the cameras in another way until then.</source>
        <translation>Этот компьютер слеп с %1: он не соединён с %2, и ни одна тревога не может прийти. До тех пор следите за камерами другим способом.</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>Проверьте сеть и сервер.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>С %1 до %2 сервер не был соединён.</translation>
    </message>
    <message>
        <source>It has not sent the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>Он не прислал снова тревоги за это время. Посмотрите на самих камерах, что случилось.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>Он прислал снова %n тревогу за это время, но не все. Посмотрите на самих камерах, что случилось.</numerusform>
            <numerusform>Он прислал снова %n тревоги за это время, но не все. Посмотрите на самих камерах, что случилось.</numerusform>
            <numerusform>Он прислал снова %n тревог за это время, но не все. Посмотрите на самих камерах, что случилось.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>Тревог за это время у него не было.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>Он прислал снова %n тревогу за это время.</numerusform>
            <numerusform>Он прислал снова %n тревоги за это время.</numerusform>
            <numerusform>Он прислал снова %n тревог за это время.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>С %1 до %2 сервер не был соединён, и он не может прислать тревоги за это время снова. Посмотрите на самих камерах, что случилось.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation>%1 закрыл соединение. Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation>%1 больше не отвечает. Проверьте сеть этого компьютера; попытка повторяется сама.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>С %1 до %2 сервер не был соединён. То, что случилось за это время, ещё не пришло.</translation>
    </message>
    <message>
        <source>The server did not take the login. Try again in a moment.</source>
        <translation>Сервер не принял вход. Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The server did not take the login: “%1”. Try again in a moment.</source>
        <translation>Сервер не принял вход: «%1». Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>Сервер отклонил вход. Исправьте пользователя или пароль и войдите снова.</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>Сервер отклонил вход: «%1». Исправьте пользователя или пароль и войдите снова.</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsDialog</name>
    <message>
        <source>Settings: %1</source>
        <translation>Настройки: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsFinder</name>
    <message>
        <source>The whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>%1, on the page “%2”</source>
        <translation>%1, на странице «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>Найдена %Ln настройка</numerusform>
            <numerusform>Найдены %Ln настройки</numerusform>
            <numerusform>Найдено %Ln настроек</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Найденные настройки</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or another one.</source>
        <translation>Настройки с такими словами нет. Попробуйте меньше слов или другое.</translation>
    </message>
</context>
<context>
    <name>watchpost::SeveritySoundBox</name>
    <message>
        <source>Choose a sound file, or another sound.</source>
        <translation>Выберите звуковой файл или другой звук.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Звуковой файл</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Звуки (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Watchpost&apos;s sound</source>
        <translation>Звук Watchpost</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Свой файл</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Repeat until acknowledged</source>
        <translation>Повторять до подтверждения</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>файл не выбран</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Звук для тревог: %1</translation>
    </message>
    <message>
        <source>Volume of %1 alarms: %2</source>
        <comment>severity, percent</comment>
        <translation>Громкость для тревог «%1»: %2</translation>
    </message>
    <message>
        <source>Repeat the sound of %1 alarms until acknowledged</source>
        <comment>severity</comment>
        <translation>Повторять звук для тревог «%1» до подтверждения</translation>
    </message>
    <message>
        <source>Choose the sound file of %1 alarms: %2</source>
        <comment>severity, file name</comment>
        <translation>Выбрать звуковой файл для тревог «%1»: %2</translation>
    </message>
    <message>
        <source>Stop the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Остановить звук для тревог «%1»</translation>
    </message>
    <message>
        <source>Test the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Проверить звук для тревог «%1»</translation>
    </message>
</context>
<context>
    <name>watchpost::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Поиск команд и клавиш</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>watchpost::SideBar</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Заглушить</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>&amp;Переименовать группу…</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Развернуть все</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Свернуть все</translation>
    </message>
    <message>
        <source>Groups of cameras</source>
        <translation>Группы камер</translation>
    </message>
</context>
<context>
    <name>watchpost::SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Сортировать по</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>&amp;Обратный порядок</translation>
    </message>
</context>
<context>
    <name>watchpost::SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>шум</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>аудио</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>динамик</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>мелодия</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>Звуковое устройство: %1</translation>
    </message>
    <message>
        <source>Looking for sound devices…</source>
        <translation>Поиск звуковых устройств…</translation>
    </message>
</context>
<context>
    <name>watchpost::StateHistory</name>
    <message>
        <source>The history of states could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>Историю состояний не удалось сохранить (%1). Проверьте свободное место на диске; сохранение повторяется само.</translation>
    </message>
</context>
<context>
    <name>watchpost::StatesPage</name>
    <message>
        <source>Blips and floods</source>
        <translation>Сбои и потоки</translation>
    </message>
    <message>
        <source>hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise</source>
        <translation>выдержка, мигание, задержка, отказ, не в сети, буря, массовый сбой, шум</translation>
    </message>
    <message>
        <source>Short blips</source>
        <translation>Короткие сбои</translation>
    </message>
    <message>
        <source>Show a camera as o&amp;ffline after:</source>
        <translation>Показывать камеру &amp;не в сети через:</translation>
    </message>
    <message>
        <source>How long a camera must be offline before it is shown so</source>
        <translation>Сколько камера должна быть не в сети, прежде чем так показать</translation>
    </message>
    <message>
        <source>Show it as &amp;online again after:</source>
        <translation>Снова показывать в &amp;сети через:</translation>
    </message>
    <message>
        <source>How long a camera must be online again before it is shown so</source>
        <translation>Сколько камера должна снова быть в сети, прежде чем так показать</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the camera&apos;s history. A camera may have times of its own: see its menu.</source>
        <translation>Что кончилось раньше, не показывается, но остаётся в истории камеры. У камеры может быть своё время: см. её меню.</translation>
    </message>
    <message>
        <source>Long outages</source>
        <translation>Долгие отказы</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when a camera is offline for:</source>
        <translation>&amp;Поднимать тревогу, если камера не в сети:</translation>
    </message>
    <message>
        <source>How long a camera is offline until that is an alarm</source>
        <translation>Сколько камера не в сети, пока это не станет тревогой</translation>
    </message>
    <message>
        <source>Only time in which this computer knew the camera to be offline counts. The alarm&apos;s type is “Offline for long”; its severity can be changed like that of any type.</source>
        <translation>Считается только время, когда этот компьютер знал, что камера не в сети. Тип тревоги — «Долго не в сети»; её важность меняется, как у любого типа.</translation>
    </message>
    <message>
        <source>Many alarms at once</source>
        <translation>Много тревог сразу</translation>
    </message>
    <message>
        <source>One pop-up for the same &amp;type of alarm from:</source>
        <translation>Одно окно для одного &amp;типа тревоги от:</translation>
    </message>
    <message>
        <source>From how many cameras alarms of one type become one pop-up</source>
        <translation>От скольких камер тревоги одного типа становятся одним окном</translation>
    </message>
    <message>
        <source>That is, when so many cameras send it within ten seconds. In a long list it takes a tenth of the cameras, fifty at most. The list of alarms has each of them.</source>
        <translation>То есть когда столько камер присылают её за десять секунд. В длинном списке нужна десятая часть камер, но не больше пятидесяти. В списке тревог есть каждая.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no common pop-up</comment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source> cameras</source>
        <translation> камер</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server…</source>
        <translation>Камеры удаляются с сервера…</translation>
    </message>
    <message>
        <source>Waiting for the server to be free…</source>
        <translation>Ожидание, пока сервер освободится…</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>Отправка: %1 из %2</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>Загрузка: %1 из %2</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Synchronised %1: %2</source>
        <comment>time, result</comment>
        <translation>Синхронизировано в %1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation>Отменить синхронизацию</translation>
    </message>
    <message>
        <source>Show what became of each camera</source>
        <translation>Показать, что стало с каждой камерой</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>Как долго сервер отвечает</translation>
    </message>
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>Слеп: нет соединения с %1 с %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2…</source>
        <translation>Слеп с %1: соединение с %2…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Соединение с %1…</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2…</source>
        <translation>Слеп с %1: вход на %2…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Вход на %1…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Соединён с %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Нет соединения с %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Отклик %1 мс</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Без шифрования</translation>
    </message>
</context>
<context>
    <name>watchpost::StorageKeeper</name>
    <message>
        <source>Old alarms could not be removed from the disk (%1). Check the free space of the disk; it is tried again tomorrow, and after the next start.</source>
        <translation>Старые тревоги не удалось удалить с диска (%1). Проверьте свободное место на диске; попытка повторится завтра и после следующего запуска.</translation>
    </message>
</context>
<context>
    <name>watchpost::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>disk, database, history, retention, delete, clean up</source>
        <translation>диск, база данных, история, срок хранения, удалить, очистить</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>читается…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <comment>number of alarms, date</comment>
        <translation>%1, самая старая от %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Размер базы данных</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Хранить</translation>
    </message>
    <message>
        <source>retention, delete, days</source>
        <translation>срок хранения, удалить, дни</translation>
    </message>
    <message>
        <source>&amp;Alarms for</source>
        <translation>&amp;Тревоги</translation>
    </message>
    <message>
        <source>The cameras&apos; &amp;states for</source>
        <translation>&amp;Состояния камер</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Keep alarms for, in days</source>
        <translation>Хранить тревоги, в днях</translation>
    </message>
    <message>
        <source>Keep the cameras&apos; states for, in days</source>
        <translation>Хранить состояния камер, в днях</translation>
    </message>
    <message>
        <source>Remove old alarms that &amp;nobody has acknowledged, too</source>
        <translation>Удалять и старые тревоги, которые &amp;никто не подтвердил</translation>
    </message>
    <message>
        <source>What is older is removed from this computer once a day. The server keeps its own history.</source>
        <translation>Более старое удаляется с этого компьютера раз в день. Сервер ведёт свою историю.</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportDialog</name>
    <message>
        <source>Synchronisation</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of each camera</source>
        <translation>Что стало с каждой камерой</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReports</name>
    <message>
        <source>The synchronisation needs a look: %1.</source>
        <translation>На синхронизацию стоит взглянуть: %1.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показать отчёт</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDelegate</name>
    <message>
        <source>What to do with %1</source>
        <comment>a camera&apos;s name</comment>
        <translation>Что делать с камерой %1</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message>
        <source>Review the synchronisation</source>
        <translation>Проверка синхронизации</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>%n камера отличается на этом компьютере и на сервере. Ничего не перезаписано и не удалено: выберите, что сделать.</numerusform>
            <numerusform>%n камеры отличаются на этом компьютере и на сервере. Ничего не перезаписано и не удалено: выберите, что сделать.</numerusform>
            <numerusform>%n камер отличаются на этом компьютере и на сервере. Ничего не перезаписано и не удалено: выберите, что сделать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that differ</source>
        <translation>Отличающиеся камеры</translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>Для всех строк:</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Оставить как есть</translation>
    </message>
    <message>
        <source>As on the &amp;server</source>
        <translation>Как на &amp;сервере</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>Как &amp;здесь</translation>
    </message>
    <message>
        <source>For all rows: keep as it is</source>
        <translation>Для всех строк: оставить как есть</translation>
    </message>
    <message>
        <source>For all rows: as on the server</source>
        <translation>Для всех строк: как на сервере</translation>
    </message>
    <message>
        <source>For all rows: as here</source>
        <translation>Для всех строк: как здесь</translation>
    </message>
    <message>
        <source>Both sides stay as they are.</source>
        <translation>Обе стороны остаются как есть.</translation>
    </message>
    <message>
        <source>This computer takes over what the server has; what is not there is removed here.</source>
        <translation>Этот компьютер принимает то, что есть на сервере; то, чего там нет, удаляется здесь.</translation>
    </message>
    <message>
        <source>What is gone from the server is uploaded again; what was removed here is removed there.</source>
        <translation>То, что пропало с сервера, отправляется снова; то, что удалено здесь, убирается и там.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Поз&amp;же</translation>
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
        <translation>Камера</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>Последняя синхронизация</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>watchpost::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags of %1:</source>
        <translation>Метки для %1:</translation>
    </message>
    <message>
        <source>New tags:</source>
        <translation>Новые метки:</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Новые метки</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Несколько меток разделяются запятыми.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::ThreadedSoundPlayer</name>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>Звуковой файл %1 не воспроизвести. Выберите другой в настройках, например файл WAV.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Look at the sound settings of the desktop.</source>
        <translation>Звуковая система не отвечает. Проверьте настройки звука рабочего стола.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played.</source>
        <translation>Звуковой файл %1 не воспроизвести.</translation>
    </message>
</context>
<context>
    <name>watchpost::TimelineBar</name>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <comment>state, time, time, duration</comment>
        <translation>%1 с %2 до %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time.</source>
        <translation>Об этом времени ничего не известно.</translation>
    </message>
    <message>
        <source>Never offline.</source>
        <translation>Ни разу не пропадала из сети.</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>Не в сети %n раз, всего %1.</numerusform>
            <numerusform>Не в сети %n раза, всего %1.</numerusform>
            <numerusform>Не в сети %n раз, всего %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Unknown for %2.</source>
        <comment>a sentence, and a duration</comment>
        <translation>%1 Неизвестно: %2.</translation>
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
        <translation>Сервер не отвечает на просьбу о соединении для данных.</translation>
    </message>
    <message>
        <source>The server named a data port that cannot be one. Ask whoever runs it.</source>
        <translation>Сервер назвал порт для данных, который им быть не может. Спросите его владельца.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Соединение с сервером потеряно.</translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation>Соединение для данных оборвано.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 Была %n попытка без продвижения. Синхронизируйте снова позже.</numerusform>
            <numerusform>%1 Было %n попытки без продвижения. Синхронизируйте снова позже.</numerusform>
            <numerusform>%1 Было %n попыток без продвижения. Синхронизируйте снова позже.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message>
        <source>Show Watchpost</source>
        <translation>Показать Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge all alarms</source>
        <translation>Подтвердить все тревоги</translation>
    </message>
    <message>
        <source>Mute all but critical alarms</source>
        <translation>Заглушить все, кроме критических</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>На %n минуту</numerusform>
            <numerusform>На %n минуты</numerusform>
            <numerusform>На %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>watchpost::TrustDialog</name>
    <message>
        <source>The server&apos;s identity has changed</source>
        <translation>Личность сервера изменилась</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>Неизвестный сервер</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the right one</source>
        <translation>Я &amp;сравнил отпечаток, он верный</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Не соединяться</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Доверять новому сертификату</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before</source>
        <translation>%1 показывает не ту личность, что раньше</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Это действительно %1?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 не может доказать, кто он</translation>
    </message>
    <message>
        <source>Somebody may have put another computer between you and the server, to read your password and to hide alarms from you. Or the server was given a new certificate. Nothing was sent.</source>
        <translation>Кто-то мог поставить между вами и сервером другой компьютер, чтобы читать ваш пароль и скрывать от вас тревоги. Или сервер получил новый сертификат. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The certificate with which the server proves its identity was refused. Nothing was sent, and your password is safe.</source>
        <translation>Сертификат, которым сервер доказывает свою личность, отклонён. Ничего не отправлено, ваш пароль в безопасности.</translation>
    </message>
    <message>
        <source>This cannot be overridden. Ask whoever runs the server to put its certificate right.</source>
        <translation>Это нельзя обойти. Попросите владельца сервера исправить сертификат.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that watchpost-server prints when it starts; ask whoever runs the server, but not over this connection.</source>
        <translation>Сравните отпечаток с тем, что watchpost-server показывает при запуске; спросите владельца сервера, но не через это соединение.</translation>
    </message>
    <message>
        <source>Do not connect unless whoever runs the server tells you that the certificate was replaced.</source>
        <translation>Не соединяйтесь, если владелец сервера не скажет вам, что сертификат заменён.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Отпечаток SHA-256</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Доверенный до сих пор</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Показан сейчас</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdateCheck</name>
    <message>
        <source>It could not be found out whether there is a newer version: %1. Check the connection to the internet, or look at the project&apos;s web site.</source>
        <translation>Не удалось узнать, есть ли более новая версия: %1. Проверьте подключение к интернету или загляните на сайт проекта.</translation>
    </message>
    <message>
        <source>What the web server said about newer versions is not signed by the project, and is not believed. Look at the project&apos;s web site.</source>
        <translation>Сообщение веб-сервера о новых версиях не подписано проектом, и ему нельзя верить. Загляните на сайт проекта.</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdatePage</name>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>version, upgrade, download, internet</source>
        <translation>версия, обновление, загрузка, интернет</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Проверка …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Это самая новая версия.</translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Доступен Watchpost %1.</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>&amp;Искать новую версию раз в день</translation>
    </message>
    <message>
        <source>Watchpost then asks %1, which sees this computer&apos;s network address and nothing else. Nothing is downloaded or installed by itself.</source>
        <translation>Watchpost обращается тогда к %1; там виден сетевой адрес этого компьютера и больше ничего. Само ничего не загружается и не устанавливается.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Проверить се&amp;йчас</translation>
    </message>
    <message>
        <source>Open the &amp;download page</source>
        <translation>Открыть страницу &amp;загрузки</translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation>В ID от 1 до %1 байт. Исправьте ID камеры.</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation>В пароле не больше %1 байт. Исправьте пароль камеры.</translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation>Ответ не удалось прочитать.</translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation>Сервер подтвердил не ту камеру, что была отправлена.</translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation>Сервер отклонил не ту камеру, что была отправлена.</translation>
    </message>
</context>
<context>
    <name>watchpost::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Welcome to Watchpost</source>
        <translation>Добро пожаловать в Watchpost</translation>
    </message>
    <message>
        <source>Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. How would you like to begin?</source>
        <translation>Watchpost показывает, какие из ваших камер в сети, и сразу ставит перед вами тревогу. С чего вы хотите начать?</translation>
    </message>
    <message>
        <source>Connect to my own server</source>
        <translation>Подключиться к своему серверу</translation>
    </message>
    <message>
        <source>You have a server&apos;s name, a user and a password.</source>
        <translation>У вас есть имя сервера, пользователь и пароль.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демонстрацию</translation>
    </message>
    <message>
        <source>Logs you out here, and starts a small server inside the program with 24 invented cameras. Nothing of it stays.</source>
        <translation>Выходит здесь из вашей учётной записи и запускает внутри программы небольшой сервер с 24 вымышленными камерами. Ничего из этого не останется.</translation>
    </message>
    <message>
        <source>Starts a small server inside the program, with 24 invented cameras. Nothing of it stays.</source>
        <translation>Запускает внутри программы небольшой сервер с 24 вымышленными камерами. Ничего из этого не останется.</translation>
    </message>
    <message>
        <source>Import a list of cameras</source>
        <translation>Импортировать список камер</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. You see everything before anything is changed.</source>
        <translation>Из файла CSV, например из электронной таблицы. Вы увидите всё, прежде чем что-либо изменится.</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. It opens as soon as you have logged in to your server.</source>
        <translation>Из файла CSV, например из электронной таблицы. Импорт откроется, как только вы войдёте на свой сервер.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Руководство пользователя</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>These first steps are in the Help menu, too.</source>
        <translation>Эти первые шаги есть и в меню «Справка».</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowFlow</name>
    <message>
        <source>Quit Watchpost?</source>
        <translation>Выйти из Watchpost?</translation>
    </message>
    <message>
        <source>Nothing is watched while it does not run. Alarms that come meanwhile are shown at the next start, where the server keeps them.</source>
        <translation>Пока программа не запущена, ни за чем не ведётся наблюдение. Тревоги, пришедшие за это время, будут показаны при следующем запуске, если сервер их хранит.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Продолжить наблюдение</translation>
    </message>
    <message>
        <source>Watchpost goes on watching</source>
        <translation>Watchpost продолжает наблюдение</translation>
    </message>
    <message>
        <source>Watchpost goes on watching in the tray</source>
        <translation>Watchpost продолжает наблюдение в области уведомлений</translation>
    </message>
    <message>
        <source>Alarms go on being shown. A click on the icon in the tray brings the window back, and its menu ends the program. This is said only once.</source>
        <translation>Тревоги показываются и дальше. Щелчок по значку в области уведомлений возвращает окно, а его меню завершает программу. Это сообщение появляется только один раз.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Лучше выйти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowsSoundPlayer</name>
    <message>
        <source>Sounds are played by Windows, on its default device. WAV files only.</source>
        <translation>Звуки воспроизводит Windows на своём устройстве по умолчанию. Только файлы WAV.</translation>
    </message>
    <message>
        <source>There is no sound device. Plug one in: it is used by the next alarm.</source>
        <translation>Нет звукового устройства. Подключите его: следующая тревога его использует.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one.</source>
        <translation>Звуковой файл %1 не прочитать. Выберите другой.</translation>
    </message>
    <message>
        <source>The sound file %1 is no WAV file. Choose another one.</source>
        <translation>Звуковой файл %1 — не файл WAV. Выберите другой.</translation>
    </message>
    <message>
        <source>Windows could not play the sound. Look at the sound settings of Windows.</source>
        <translation>Windows не удалось воспроизвести звук. Проверьте настройки звука Windows.</translation>
    </message>
</context>
</TS>
