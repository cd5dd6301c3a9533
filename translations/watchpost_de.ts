<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
            <numerusform>%n Tg.</numerusform>
            <numerusform>%n Tg.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>a time</comment>
        <translation>%1: keine Alarme</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1: %Ln Alarm, Schweregrad: %2</numerusform>
            <numerusform>%1: %Ln Alarme, schlimmster: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Eindringen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>Manipulation</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>Lange offline</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 could not be removed. Remove it by hand, so that Watchpost does not start when you log in.</source>
        <translation>Die Datei %1 konnte nicht gelöscht werden. Löschen Sie sie von Hand, damit Watchpost nicht beim Anmelden startet.</translation>
    </message>
    <message>
        <source>Windows did not take the change. Open the Task Manager, and choose under “Startup apps” whether Watchpost starts.</source>
        <translation>Windows hat die Änderung nicht angenommen. Öffnen Sie den Task-Manager und wählen Sie unter „Autostart-Apps“, ob Watchpost startet.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Make its folder writable, then try again.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden (%2). Machen Sie ihren Ordner beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message>
        <source>The server pushed “%1” at %2.</source>
        <translation>Der Server hat von sich aus „%1“ gemeldet (%2).</translation>
    </message>
    <message>
        <source>Asked for its state, the server answered “%1” at %2.</source>
        <translation>Nach dem Zustand gefragt, hat der Server „%1“ geantwortet (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s list said “%1” at %2, at a synchronisation.</source>
        <translation>In der Liste des Servers stand bei einer Synchronisierung „%1“ (%2).</translation>
    </message>
    <message>
        <source>Connected again, the server said “%1”, as before, at %2.</source>
        <translation>Nach dem Wiederverbinden hat der Server wie zuvor „%1“ gemeldet (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer held it at %1.</source>
        <translation>In der Liste des Servers war sie nicht mehr enthalten (%1).</translation>
    </message>
    <message>
        <source>The connection was lost at %1: every state became unknown.</source>
        <translation>Die Verbindung ging verloren (%1): Alle Zustände wurden unbekannt.</translation>
    </message>
    <message>
        <source>You logged out at %1: every state became unknown.</source>
        <translation>Sie haben sich abgemeldet (%1): Alle Zustände wurden unbekannt.</translation>
    </message>
    <message>
        <source>Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.</source>
        <translation>Nach %1 kam keine Nachricht mehr, weil Watchpost nicht mehr lief: Alle Zustände wurden unbekannt.</translation>
    </message>
    <message>
        <source>It was removed from the list at %1.</source>
        <translation>Sie wurde aus der Liste entfernt (%1).</translation>
    </message>
    <message>
        <source>The disk did not take what happened after %1.</source>
        <translation>Was nach %1 geschah, konnte nicht auf der Platte gespeichert werden.</translation>
    </message>
    <message>
        <source>That is: the server itself does not know. It is not shown as offline for that.</source>
        <translation>Das heißt: Der Server weiß es selbst nicht. Deshalb wird sie nicht als offline angezeigt.</translation>
    </message>
    <message>
        <source>The server has not answered for this camera since then.</source>
        <translation>Der Server hat seitdem für diese Kamera nicht geantwortet.</translation>
    </message>
    <message>
        <source>You have disabled this camera: its state is not shown.</source>
        <translation>Sie haben diese Kamera deaktiviert: Ihr Zustand wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The server has not said anything of its state yet.</source>
        <translation>Der Server hat noch nichts über ihren Zustand gemeldet.</translation>
    </message>
    <message>
        <source>It cannot: the camera is not on your account at the server.</source>
        <translation>Er kann es nicht: Die Kamera gehört nicht zu Ihrem Konto auf dem Server.</translation>
    </message>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>Für %n Sekunde zurückgehalten, da es kurz sein kann: weiterhin als „%1“ angezeigt.</numerusform>
            <numerusform>Für %n Sekunden zurückgehalten, da es kurz sein kann: weiterhin als „%1“ angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation>Letzter Alarm: %1, %2</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation>Noch nicht auf dem Server. Die nächste Synchronisierung lädt sie hoch.</translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation>Der Server hat sie abgelehnt: %1. Berichtigen Sie ihr Passwort und laden Sie sie erneut hoch.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation>Die Liste des Servers enthält sie nicht mehr. Laden Sie sie erneut hoch oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>Auf dem Server.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Disabled: its alarms are kept, but none pops up</source>
        <translation>Deaktiviert: Ihre Alarme werden aufbewahrt, aber nicht eingeblendet</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation>Ihr Zustand wurde noch nicht gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n ungelesener Alarm</numerusform>
            <numerusform>%n ungelesene Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>CameraScope</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Disabled cameras</source>
        <translation>Deaktivierte Kameras</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
</context>
<context>
    <name>CameraTable</name>
    <message>
        <source>This line has %1 columns, and the first line has %2.</source>
        <translation>Diese Zeile hat %1 Spalten, die erste Zeile hat %2.</translation>
    </message>
    <message>
        <source>In line %1 a quote (&quot;) is opened and never closed. Correct that line.</source>
        <translation>In Zeile %1 wird ein Anführungszeichen (&quot;) geöffnet und nie geschlossen. Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>In line %1 there is text after a closing quote (&quot;). Double the quotes in a field.</source>
        <translation>In Zeile %1 steht Text nach einem schließenden Anführungszeichen (&quot;). Verdoppeln Sie die Anführungszeichen innerhalb eines Feldes.</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>Zeile %1 hat dieselbe ID.</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>Die ID fehlt. Sie ist auf der Kamera aufgedruckt.</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>Die ID ist länger, als ein Server annimmt (128 Byte).</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>Das Passwort ist länger, als ein Server annimmt (256 Byte).</translation>
    </message>
    <message>
        <source>The password is missing. Write: ID, password, name; or give one for all below.</source>
        <translation>Das Passwort fehlt. Schreiben Sie: ID, Passwort, Name; oder geben Sie unten eines für alle an.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>(keine Angabe)</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>Es bürgt für sich selbst: Niemand, dem dieser Computer vertraut, hat bestätigt, wem es gehört.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not trust.</source>
        <translation>Es wurde von einer Stelle ausgestellt, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>It was made for another name (%1), not for %2.</source>
        <translation>Es wurde für einen anderen Namen (%1) ausgestellt, nicht für %2.</translation>
    </message>
    <message>
        <source>It expired on %1. If that is not long past: is this computer&apos;s clock right?</source>
        <translation>Es ist am %1 abgelaufen. Falls das nicht lange her ist: Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is this computer&apos;s clock right?</source>
        <translation>Es ist erst ab %1 gültig. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>It was not made for a server, or its issuer may not issue certificates.</source>
        <translation>Es wurde nicht für einen Server ausgestellt, oder sein Aussteller darf keine Zertifikate ausstellen.</translation>
    </message>
    <message>
        <source>The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.</source>
        <translation>Die Zertifikate, die es bestätigen sollen, sind unvollständig, zu viele, widerrufen oder falsch signiert.</translation>
    </message>
    <message>
        <source>It is not the certificate that you trusted for this server before.</source>
        <translation>Es ist nicht das Zertifikat, dem Sie für diesen Server bisher vertraut haben.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation>Versuchen Sie „watchpost --help“.</translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation>Überwacht viele Netzwerkkameras: ihre Zustände, und ihre Alarme sofort.</translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation>Einen eingebauten Demoserver starten und seine Anmeldung ausfüllen.</translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation>Einstellungen, Kameras und Alarme in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation>Der Server, an dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation>Mit TLS verbinden.</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>Der Name des Kontos.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Das Passwort aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation>Sofort anmelden.</translation>
    </message>
    <message>
        <source>Start with the window minimized, in the tray where there is one.</source>
        <translation>Mit minimiertem Fenster starten, im Infobereich, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation>Versionen und Ordner für einen Fehlerbericht ausgeben und beenden.</translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation>„%1“ ist keine Option. Ein Server wird mit --server angegeben.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile braucht den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>„%1“ ist kein Server. Schreiben Sie HOST oder HOST:PORT, mit einem Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation>--demo bringt seinen eigenen Server mit: Lassen Sie --server oder --demo weg.</translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation>--tls gehört zu --server: Geben Sie auch den Server an.</translation>
    </message>
    <message>
        <source>Watchpost already runs with this profile, and does not answer. End it, or choose another folder with --profile.</source>
        <translation>Watchpost läuft bereits mit diesem Profil und antwortet nicht. Beenden Sie es oder wählen Sie mit --profile einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Prüfen Sie seine Rechte und den freien Speicherplatz. Bis dahin bleibt nach dem Programmende nichts erhalten.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2. Prüfen Sie ihre Rechte und den freien Speicherplatz. Bis dahin bleibt nach dem Programmende nichts erhalten.</translation>
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
        <translation>Dieser Computer ist blind</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Keine Verbindung zu %1 seit %2</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Watchpost zeigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, severity, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) from this camera</source>
        <translation>
            <numerusform>und %Ln weiterer Alarm dieser Kamera</numerusform>
            <numerusform>und %Ln weitere Alarme dieser Kamera</numerusform>
        </translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Kamera zeigen</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>10 min stumm</translation>
    </message>
    <message>
        <source>Mute 60 min</source>
        <translation>60 min stumm</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Alarme möglicherweise verpasst</translation>
    </message>
    <message>
        <source>Since %1. The list says when.</source>
        <translation>Seit %1. Wann genau, steht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>Während Ihrer Abwesenheit: %Ln Alarm</numerusform>
            <numerusform>Während Ihrer Abwesenheit: %Ln Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the worst: %2. Some may be missing.</source>
        <comment>time, severity</comment>
        <translation>Seit %1, schlimmster: %2. Einige fehlen vielleicht.</translation>
    </message>
    <message>
        <source>Since %1, the worst: %2.</source>
        <comment>time, severity</comment>
        <translation>Seit %1, schlimmster: %2.</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Alarme zeigen</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>und %Ln weiterer Alarm dieses Typs</numerusform>
            <numerusform>und %Ln weitere Alarme dieses Typs</numerusform>
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
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file&apos;s text is damaged: it is not in the encoding that it says it is in. Save it again as UTF-8, then open that.</source>
        <translation>Der Text der Datei ist beschädigt: Er hat nicht die Kodierung, die er angibt. Speichern Sie sie neu als UTF-8 und öffnen Sie dann diese.</translation>
    </message>
    <message>
        <source>This is not a text file. In your spreadsheet program save it as CSV, then open that.</source>
        <translation>Das ist keine Textdatei. Speichern Sie sie in Ihrer Tabellenkalkulation als CSV und öffnen Sie dann diese.</translation>
    </message>
    <message>
        <source>The encoding of this file is not known. Save it as UTF-8, then open that.</source>
        <translation>Die Kodierung dieser Datei ist unbekannt. Speichern Sie sie als UTF-8 und öffnen Sie dann diese.</translation>
    </message>
    <message>
        <source>This file is in UTF-32. Save it as UTF-8, then open that.</source>
        <translation>Diese Datei ist in UTF-32 kodiert. Speichern Sie sie als UTF-8 und öffnen Sie dann diese.</translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation>Geben Sie den Namen oder die Adresse des Servers ein, zum Beispiel cameras.example.com.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation>Das ist kein Name und keine Adresse eines Servers. Geben Sie einen Namen wie cameras.example.com oder eine Adresse wie 192.0.2.10 ein.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation>Geben Sie den Benutzernamen Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation>Geben Sie das Passwort Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation>Dieses Passwort ist länger, als ein Server annimmt (256 Byte).</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>All alarms</source>
        <comment>muted</comment>
        <translation>Alle Alarme</translation>
    </message>
    <message>
        <source>the camera %1</source>
        <comment>what is muted</comment>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <comment>what is muted</comment>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>alarms of the type %1</source>
        <comment>what is muted</comment>
        <translation>Alarme vom Typ %1</translation>
    </message>
    <message>
        <source>all alarms</source>
        <comment>what is muted</comment>
        <translation>alle Alarme</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
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
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>noch %Ln Stunde</numerusform>
            <numerusform>noch %Ln Stunden</numerusform>
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
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written. Cameras and alarms are kept only until the program ends. Make the folder writable, or choose another one with --profile.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Kameras und Alarme bleiben nur bis zum Programmende erhalten. Machen Sie den Ordner beschreibbar oder wählen Sie mit --profile einen anderen.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
</context>
<context>
    <name>SyncReviewWords</name>
    <message>
        <source>The password on this computer is replaced by the server&apos;s. Name, group and notes stay.</source>
        <translation>Das Passwort auf diesem Computer wird durch das des Servers ersetzt. Name, Gruppe und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Your password stays on this computer. A server takes it only when it is the camera&apos;s own, and it is offered again with each synchronisation.</source>
        <translation>Ihr Passwort bleibt auf diesem Computer. Ein Server nimmt es nur an, wenn es das der Kamera selbst ist; bei jeder Synchronisierung wird es ihm wieder angeboten.</translation>
    </message>
    <message>
        <source>Your password stays on this computer, and the server goes on with its own. You are asked again when the server&apos;s changes.</source>
        <translation>Ihr Passwort bleibt auf diesem Computer, und der Server arbeitet mit seinem eigenen weiter. Sie werden wieder gefragt, wenn sich das des Servers ändert.</translation>
    </message>
    <message>
        <source>The camera is uploaded to your account again.</source>
        <translation>Die Kamera wird erneut in Ihr Konto hochgeladen.</translation>
    </message>
    <message>
        <source>The camera is removed from the list on this computer. That can be undone.</source>
        <translation>Die Kamera wird auf diesem Computer aus der Liste entfernt. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The camera stays in the list, marked as missing. The server does not watch it.</source>
        <translation>Die Kamera bleibt in der Liste, als fehlend markiert. Der Server überwacht sie nicht.</translation>
    </message>
    <message>
        <source>The camera is taken off your account on the server, even if it was changed there.</source>
        <translation>Die Kamera wird auf dem Server aus Ihrem Konto genommen, auch wenn sie dort geändert wurde.</translation>
    </message>
    <message>
        <source>The camera comes back into the list, with the server&apos;s password.</source>
        <translation>Die Kamera kommt mit dem Passwort des Servers in die Liste zurück.</translation>
    </message>
    <message>
        <source>The camera stays removed on this computer, and stays on the server.</source>
        <translation>Die Kamera bleibt auf diesem Computer entfernt und bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>As at the last synchronisation</source>
        <translation>Wie bei der letzten Synchronisierung</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Anderes Passwort</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht dort</translation>
    </message>
    <message>
        <source>There, perhaps changed</source>
        <translation>Dort, vielleicht geändert</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>Wie auf dem Server</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Wie hier</translation>
    </message>
    <message>
        <source>Different from both</source>
        <translation>Anders als beide</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Erneut hochladen</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>Dort entfernen</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>Vom Server übernehmen</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n hochgeladen</numerusform>
            <numerusform>%n hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n heruntergeladen</numerusform>
            <numerusform>%n heruntergeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n nicht mehr auf dem Server</numerusform>
            <numerusform>%n nicht mehr auf dem Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation>Aus dem Konto entfernt</translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation>Hier behalten. Laden Sie sie erneut hoch oder entfernen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs on the server</source>
        <translation>Auf dem Server anders</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Review it to choose.</source>
        <translation>Es wurde nichts überschrieben. Prüfen Sie den Unterschied, um zu wählen.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate of %1 proves nothing: its chain is broken or too long, or a key or a signature in it is weak or false. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>Das Zertifikat von %1 beweist nichts: Seine Kette ist unterbrochen oder zu lang, oder ein Schlüssel oder eine Signatur darin ist schwach oder falsch. Es wurde nichts gesendet. Bitten Sie den Betreiber des Servers um ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers, or was issued by one that may not issue any. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>Das Zertifikat von %1 wurde nicht für Server ausgestellt, oder von einem, das keine ausstellen darf. Es wurde nichts gesendet. Bitten Sie den Betreiber des Servers um ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted before. Somebody may be in between, so nothing was sent. Ask whoever runs the server whether it was changed, and compare the fingerprints.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das bisher akzeptierte. Möglicherweise steht jemand dazwischen, deshalb wurde nichts gesendet. Fragen Sie den Betreiber des Servers, ob es gewechselt wurde, und vergleichen Sie die Fingerabdrücke.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name. Nothing was sent. Enter the name that the certificate was made for.</source>
        <translation>Das Zertifikat von %1 wurde für einen anderen Namen ausgestellt. Es wurde nichts gesendet. Geben Sie den Namen ein, für den das Zertifikat ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server to renew it.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Es wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers und bitten Sie den Betreiber des Servers, es zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig. Es wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers und fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it. Nothing was sent. Compare its fingerprint with that of the server.</source>
        <translation>Das Zertifikat von %1 ist von sich selbst signiert: Niemand bürgt dafür. Es wurde nichts gesendet. Vergleichen Sie seinen Fingerabdruck mit dem des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust. Nothing was sent. Compare its fingerprint with that of the server, or add the authority to this system&apos;s trusted certificates.</source>
        <translation>Das Zertifikat von %1 stammt von einer Stelle, der dieser Computer nicht vertraut. Es wurde nichts gesendet. Vergleichen Sie seinen Fingerabdruck mit dem des Servers, oder fügen Sie die Stelle den vertrauenswürdigen Zertifikaten dieses Systems hinzu.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation>Unter %1 antwortet nichts. Prüfen Sie Adresse und Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The proxy wants another user name or password. Correct them in the settings.</source>
        <translation>Der Proxy verlangt einen anderen Benutzernamen oder ein anderes Passwort. Berichtigen Sie beides in den Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 is not there. Check the proxy in the settings and this computer&apos;s network.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht da. Prüfen Sie den Proxy in den Einstellungen und das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1. Check the proxy in the settings, and whether it allows this server and port.</source>
        <translation>Der Proxy hat die Verbindung zu %1 nicht hergestellt. Prüfen Sie den Proxy in den Einstellungen und ob er diesen Server und Port erlaubt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Nothing was sent. Check the port. If this worked before, somebody may be in between: do not switch TLS off.</source>
        <translation>%1 hat nicht mit TLS geantwortet. Es wurde nichts gesendet. Prüfen Sie den Port. Falls es bisher ging, steht vielleicht jemand dazwischen: Schalten Sie TLS nicht aus.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor sie verschlüsselt war. Es wurde nichts gesendet. Prüfen Sie den Port und ob der Server TLS verwendet.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation>%1 hat die Verbindung geschlossen. Versuchen Sie es noch einmal; geschieht es wieder, prüfen Sie den Port und ob der Server TLS verlangt.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation>Die Verbindung zu %1 ist gescheitert. Prüfen Sie das Netzwerk dieses Computers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation>Es gibt keinen Server namens %1. Prüfen Sie den Namen und das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation>%1 antwortet nicht rechtzeitig. Prüfen Sie Adresse und Port und das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever runs the server to switch TLS 1.2 or newer on.</source>
        <translation>%1 bietet nur TLS an, das zu alt ist, um sicher zu sein. Es wurde nichts gesendet. Bitten Sie den Betreiber des Servers, TLS 1.2 oder neuer einzuschalten.</translation>
    </message>
    <message>
        <source>%1 was reached but did not finish the TLS handshake in time. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 wurde erreicht, hat den TLS-Handschlag aber nicht rechtzeitig beendet. Es wurde nichts gesendet. Prüfen Sie den Port und ob der Server TLS verwendet.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation>Was unter %1 antwortet, ist kein Kameraserver. Prüfen Sie den Port und ob der Server TLS verlangt.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Watchpost: connected to %1</source>
        <translation>Watchpost: verbunden mit %1</translation>
    </message>
    <message>
        <source>Watchpost is blind: no connection to %1 since %2</source>
        <translation>Watchpost ist blind: keine Verbindung zu %1 seit %2</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>Watchpost ist blind: nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln ungelesener Alarm, Schweregrad: %1</numerusform>
            <numerusform>%Ln ungelesene Alarme, schlimmster: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It was muted.</source>
        <translation>Er war stummgeschaltet.</translation>
    </message>
    <message>
        <source>Muted until %1 for the camera %2.</source>
        <translation>Bis %1 stummgeschaltet für die Kamera %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for the group %2.</source>
        <translation>Bis %1 stummgeschaltet für die Gruppe %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for alarms of the type %2.</source>
        <translation>Bis %1 stummgeschaltet für Alarme vom Typ %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for all alarms.</source>
        <translation>Bis %1 stummgeschaltet für alle Alarme.</translation>
    </message>
    <message>
        <source>It came in the quiet hours.</source>
        <translation>Er kam während der Ruhezeiten.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let no alarm through.</source>
        <translation>Die Ruhezeiten (%1) lassen keinen Alarm durch.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only critical alarms through.</source>
        <translation>Die Ruhezeiten (%1) lassen nur kritische Alarme durch.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only warnings and critical alarms through.</source>
        <translation>Die Ruhezeiten (%1) lassen nur Warnungen und kritische Alarme durch.</translation>
    </message>
    <message>
        <source>It was shown: it is more severe than what the mute of %1 held back until %2.</source>
        <translation>Er wurde angezeigt: Er ist schwerwiegender als das, was die Stummschaltung (%1) bis %2 zurückhielt.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through the quiet hours (%1).</source>
        <translation>Er wurde angezeigt: Er ist schwerwiegend genug, um die Ruhezeiten (%1) zu durchbrechen.</translation>
    </message>
    <message>
        <source>It was shown: critical alarms break through the system&apos;s do-not-disturb.</source>
        <translation>Er wurde angezeigt: Kritische Alarme durchbrechen „Nicht stören“ des Systems.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through.</source>
        <translation>Er wurde angezeigt: Er ist schwerwiegend genug, um durchzukommen.</translation>
    </message>
    <message>
        <source>It was shown at once.</source>
        <translation>Er wurde sofort angezeigt.</translation>
    </message>
    <message>
        <source>It was shown as a notification of the desktop instead of a pop-up.</source>
        <translation>Er wurde als Benachrichtigung des Desktops statt als Einblendung angezeigt.</translation>
    </message>
    <message>
        <source>Alarms of its severity are only listed, as the settings say.</source>
        <translation>Alarme seines Schweregrads werden laut den Einstellungen nur in der Liste geführt.</translation>
    </message>
    <message>
        <source>Missed while away: it was counted in the summary.</source>
        <translation>Während Ihrer Abwesenheit verpasst: in der Zusammenfassung mitgezählt.</translation>
    </message>
    <message>
        <source>The summary told of it: alarms may have been missed.</source>
        <translation>Die Zusammenfassung hat es mitgeteilt: Alarme wurden möglicherweise verpasst.</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list only remembers it.</source>
        <translation>Es fehlt nichts mehr: Die Liste merkt es sich nur.</translation>
    </message>
    <message>
        <source>Do-not-disturb was on in the system.</source>
        <translation>„Nicht stören“ war im System eingeschaltet.</translation>
    </message>
    <message>
        <source>The camera is disabled.</source>
        <translation>Die Kamera ist deaktiviert.</translation>
    </message>
    <message>
        <source>Many alarms came at once: it was counted in the entry “%1”.</source>
        <translation>Viele Alarme kamen auf einmal: Er wurde im Eintrag „%1“ mitgezählt.</translation>
    </message>
    <message>
        <source>No reason was kept: the alarm came with an older version of Watchpost.</source>
        <translation>Es wurde kein Grund aufbewahrt: Der Alarm kam mit einer älteren Version von Watchpost.</translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation>Über Watchpost</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Version %1 · Qt %2</translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation>Überwacht viele Netzwerkkameras: zeigt, welche online sind, und bringt Ihnen einen Alarm sofort vor Augen. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>watchpost::AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>screen reader, speech, voice, blind, braille</source>
        <translation>Bildschirmleser, Sprachausgabe, Stimme, blind, Braille, Screenreader</translation>
    </message>
    <message>
        <source>Screen readers announce</source>
        <translation>Bildschirmleser sagen an</translation>
    </message>
    <message>
        <source>announcements, read out, Orca, NVDA, VoiceOver</source>
        <translation>Ansagen, vorlesen, Orca, NVDA, VoiceOver</translation>
    </message>
    <message>
        <source>&amp;Alarms that are shown</source>
        <translation>&amp;Alarme, die angezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Cameras that go offline or come back, and the connection</source>
        <translation>&amp;Kameras, die offline gehen oder zurückkommen, und die Verbindung</translation>
    </message>
    <message>
        <source>The worst comes first. What happens at once is said in one sentence, so that a flood does not talk for minutes.</source>
        <translation>Das Schlimmste zuerst. Was gleichzeitig geschieht, wird in einem Satz gesagt, damit eine Flut nicht minutenlang vorgelesen wird.</translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation>Kameras hinzufügen</translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation>&amp;Eine Kamera</translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation>&amp;Mehrere auf einmal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>Die %n richtige übernehmen</numerusform>
            <numerusform>Die %n richtigen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>%n Kamera übernehmen</numerusform>
            <numerusform>%n Kameras übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>%n Kamera hinzufügen</numerusform>
            <numerusform>%n Kameras hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation>Diese Kamera ist bereits in der Liste, als „%1“.</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation>ID der Kamera</translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation>Passwort der Kamera</translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation>Name der Kamera</translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation>Wie auf der Kamera aufgedruckt</translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation>Wie in der Kamera eingestellt; darf leer sein</translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation>Ihr eigener, zum Beispiel „Hintertür“; darf leer sein</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation>Diese Karte schließen. Der Alarm bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Watchpost zeigen</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Kamera zeigen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Alarme zeigen</translation>
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
        <translation>Alarm: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>Alarm: %1, %2, %3, %4, %Ln Mal</numerusform>
            <numerusform>Alarm: %1, %2, %3, %4, %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>Dieser Computer ist blind</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Keine Verbindung zu %1 seit %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Alarme möglicherweise verpasst</translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation>seit %1 · wann genau, steht in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>Während Ihrer Abwesenheit: %Ln Alarm</numerusform>
            <numerusform>Während Ihrer Abwesenheit: %Ln Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation>seit %1 · schlimmster: %2</translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation>%1 · einige fehlen vielleicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Alarm</numerusform>
            <numerusform>und %Ln weitere Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
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
        <translation>Alle angezeigten bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>Mit Notiz bestätigen …</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz ändern …</translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation>Alle dieser Kamera bestätigen</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Kamera zeigen</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>Warum gab es keine Einblendung?</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Alarme suchen</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Alarme filtern</translation>
    </message>
    <message>
        <source>Alarms by the hour</source>
        <translation>Alarme je Stunde</translation>
    </message>
    <message>
        <source>Export alarms…</source>
        <translation>Alarme exportieren …</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
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
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
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
        <translation>Alarme exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The alarms could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>Die Alarme konnten nicht nach %1 geschrieben werden (%2). Was vorher dort war, ist noch da. Wählen Sie einen anderen Ort oder schaffen Sie Platz auf der Platte.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message>
        <source>Export alarms</source>
        <translation>Alarme exportieren</translation>
    </message>
    <message>
        <source>Which alarms go into the file?</source>
        <translation>Welche Alarme kommen in die Datei?</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>Der %Ln Alarm, den der &amp;Filter zeigt</numerusform>
            <numerusform>Die %Ln Alarme, die der &amp;Filter zeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>Der %Ln aus&amp;gewählte Alarm</numerusform>
            <numerusform>Die %Ln aus&amp;gewählten Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>&amp;Alle (%Ln Alarm der Liste)</numerusform>
            <numerusform>&amp;Alle %Ln Alarme der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Zwischen den Spalten:</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Was zwischen den Spalten steht</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Für eine &amp;Tabellenkalkulation (mit Byte-Reihenfolge-Markierung)</translation>
    </message>
    <message>
        <source>Time, camera, group, type, severity, when it was seen and acknowledged, the note and why there was a pop-up or none. What a spreadsheet program would take for a formula gets a &apos; in front.</source>
        <translation>Zeit, Kamera, Gruppe, Typ, Schweregrad, wann er gesehen und bestätigt wurde, die Notiz und warum es eine Einblendung gab oder keine. Was eine Tabellenkalkulation für eine Formel halten würde, bekommt ein &apos; vorangestellt.</translation>
    </message>
    <message>
        <source>%1

Alarms from before %2 are on the disk and not in the list, so they are not in the file. Choose a time in the filter to have them, too.</source>
        <translation>%1

Alarme aus der Zeit vor %2 liegen auf der Platte und stehen nicht in der Liste, daher kommen sie nicht in die Datei. Wählen Sie im Filter eine Zeit, um auch sie zu erhalten.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterBar</name>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>Search alarms by camera</source>
        <translation>Alarme nach Kamera suchen</translation>
    </message>
    <message>
        <source>Search alarms by the camera&apos;s name or ID</source>
        <translation>Alarme nach Name oder ID der Kamera suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Bi&amp;s:</translation>
    </message>
    <message>
        <source>Alarms from, date and time</source>
        <translation>Alarme von, Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Alarms up to, date and time</source>
        <translation>Alarme bis, Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Time of the alarms</source>
        <translation>Zeit der Alarme</translation>
    </message>
    <message>
        <source>Severity of the alarms</source>
        <translation>Schweregrad der Alarme</translation>
    </message>
    <message>
        <source>Type of the alarms</source>
        <translation>Typ der Alarme</translation>
    </message>
    <message>
        <source>Group of the alarms&apos; cameras</source>
        <translation>Gruppe der Kameras, von denen die Alarme kommen</translation>
    </message>
    <message>
        <source>Acknowledged or not</source>
        <translation>Bestätigt oder nicht</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Warning or worse</source>
        <translation>Ab Warnung</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Nur kritische</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
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
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Clear the filter and show all alarms</source>
        <translation>Filter aufheben und alle Alarme zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>alarms</comment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln verborgener Alarm nicht bestätigt</numerusform>
            <numerusform>%Ln verborgene Alarme nicht bestätigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1: %Ln Alarm</numerusform>
            <numerusform>%1: %Ln Alarme</numerusform>
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
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Alarms came late</source>
        <translation>Alarme kamen verspätet</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Alarme möglicherweise verpasst</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>Dieser Computer wurde blind</translation>
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
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>the user&apos;s note</comment>
        <translation>Bestätigt: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>Die Notiz ist zu lang. Kürzen Sie sie um %Ln Zeichen.</numerusform>
            <numerusform>Die Notiz ist zu lang. Kürzen Sie sie um %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an alarm</source>
        <translation>Notiz zu einem Alarm</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Mit Notiz bestätigen</translation>
    </message>
    <message>
        <source>&amp;Note on %1:</source>
        <comment>an alarm</comment>
        <translation>&amp;Notiz zu %1:</translation>
    </message>
    <message>
        <source>Acknowledge %1, with this &amp;note:</source>
        <comment>an alarm</comment>
        <translation>%1 mit dieser &amp;Notiz bestätigen:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>&amp;Notiz zu %Ln Alarm:</numerusform>
            <numerusform>&amp;Notiz zu %Ln Alarmen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>%Ln Alarm mit dieser &amp;Notiz bestätigen:</numerusform>
            <numerusform>%Ln Alarme mit dieser &amp;Notiz bestätigen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>These alarms have different notes. What you write here replaces all of them.</source>
        <translation>Diese Alarme haben verschiedene Notizen. Was Sie hier schreiben, ersetzt sie alle.</translation>
    </message>
    <message>
        <source>The note is kept on this computer, with the alarm.</source>
        <translation>Die Notiz wird zusammen mit dem Alarm auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmOlderBar</name>
    <message>
        <source>Alarms from before %1 are on the disk and not in this list.</source>
        <translation>Alarme aus der Zeit vor %1 liegen auf der Platte und stehen nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>Older alarms are being read from the disk…</source>
        <translation>Ältere Alarme werden von der Platte gelesen …</translation>
    </message>
    <message>
        <source>There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter time to see them.</source>
        <translation>Es gibt mehr Alarme, als die Liste fassen kann. Die aus der Zeit vor %1 fehlen darin. Wählen Sie eine kürzere Zeit, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Read the older alarms again</source>
        <translation>Die älteren Alarme noch einmal lesen</translation>
    </message>
    <message>
        <source>Show the older alarms</source>
        <translation>Die älteren Alarme zeigen</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Kamera zeigen</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>Warum gab es keine Einblendung?</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>Alles ist ruhig. Löst eine Kamera Alarm aus, erscheint er hier und auf dem Bildschirm.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Mit Notiz bestätigen</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Alarme filtern</translation>
    </message>
    <message>
        <source>No alarm matches the filter</source>
        <translation>Kein Alarm passt zum Filter</translation>
    </message>
    <message>
        <source>There are alarms, and the filter hides all of them. New ones are told of all the same.</source>
        <translation>Es gibt Alarme, aber der Filter verbirgt sie alle. Neue werden trotzdem gemeldet.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Alle Alarme zeigen</translation>
    </message>
    <message>
        <source>Acknowledge shown</source>
        <translation>Angezeigte bestätigen</translation>
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
            <numerusform>%Ln Kamera</numerusform>
            <numerusform>%Ln Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>type of alarms, time</comment>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesCoordinator</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln Kamera</numerusform>
            <numerusform>%Ln Kameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>stummschalten</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>None: every alarm is shown at any time.</source>
        <translation>Keine: Jeder Alarm wird jederzeit angezeigt.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification in these hours, except for what is let through. Every alarm is listed all the same.</source>
        <translation>Keine Einblendung, kein Ton und keine Benachrichtigung in diesen Zeiten, außer für das, was durchgelassen wird. In der Liste steht trotzdem jeder Alarm.</translation>
    </message>
    <message>
        <source>Types of alarm</source>
        <translation>Alarmtypen</translation>
    </message>
    <message>
        <source>Types of alarm, their names and severities</source>
        <translation>Alarmtypen, ihre Namen und Schweregrade</translation>
    </message>
    <message>
        <source>Names and severities can be changed: F2 or a double click. A new severity holds for the alarms that come from now on.</source>
        <translation>Namen und Schweregrade lassen sich ändern: mit F2 oder einem Doppelklick. Ein neuer Schweregrad gilt für Alarme, die von nun an kommen.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Add &amp;quiet hours</source>
        <translation>R&amp;uhezeiten hinzufügen</translation>
    </message>
    <message>
        <source>How an alarm appears</source>
        <translation>Wie ein Alarm erscheint</translation>
    </message>
    <message>
        <source>C&amp;ritical alarms</source>
        <translation>K&amp;ritische Alarme</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Warnungen</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>How alarms of the severity %1 appear</source>
        <translation>Wie Alarme des Schweregrads „%1“ erscheinen</translation>
    </message>
    <message>
        <source>as it suits the desktop</source>
        <translation>wie es zum Desktop passt</translation>
    </message>
    <message>
        <source>as a pop-up</source>
        <translation>als Einblendung</translation>
    </message>
    <message>
        <source>as a notification of the desktop</source>
        <translation>als Benachrichtigung des Desktops</translation>
    </message>
    <message>
        <source>as pop-up and notification</source>
        <translation>als Einblendung und Benachrichtigung</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>nur in der Liste</translation>
    </message>
    <message>
        <source>A &amp;mute holds back</source>
        <translation>Stumm&amp;schaltung hält zurück</translation>
    </message>
    <message>
        <source>What a mute holds back</source>
        <translation>Was eine Stummschaltung zurückhält</translation>
    </message>
    <message>
        <source>only notices</source>
        <translation>nur Hinweise</translation>
    </message>
    <message>
        <source>notices and warnings</source>
        <translation>Hinweise und Warnungen</translation>
    </message>
    <message>
        <source>every alarm</source>
        <translation>jeden Alarm</translation>
    </message>
    <message>
        <source>Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a type, holds back such alarms, too.</source>
        <translation>Gilt für eine Kamera, eine Gruppe oder alles. Eine Stummschaltung, die bei einem schwereren Alarm oder für einen Typ vorgenommen wird, hält auch solche Alarme zurück.</translation>
    </message>
    <message>
        <source>Respect the &amp;do-not-disturb of the system</source>
        <translation>„&amp;Nicht stören“ des Systems beachten</translation>
    </message>
    <message>
        <source>&amp;Critical alarms come through it all the same</source>
        <translation>&amp;Kritische Alarme kommen trotzdem durch</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmSifter</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The chosen time</source>
        <translation>Gewählte Zeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmStore</name>
    <message>
        <source>Alarms could not be saved (%1). They are shown all the same. Check the free space of the disk; saving is tried again by itself.</source>
        <translation>Alarme konnten nicht gespeichert werden (%1). Angezeigt werden sie trotzdem. Prüfen Sie den freien Speicherplatz; das Speichern wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk (%1). Check the disk, then start the program again.</source>
        <translation>Die Alarmliste konnte nicht von der Platte gelesen werden (%1). Prüfen Sie die Platte und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Older alarms could not be read from the disk (%1). Check the disk, then try again.</source>
        <translation>Ältere Alarme konnten nicht von der Platte gelesen werden (%1). Prüfen Sie die Platte und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesDelegate</name>
    <message>
        <source>Name of the alarm type</source>
        <translation>Name des Alarmtyps</translation>
    </message>
    <message>
        <source>Severity of the alarm type</source>
        <translation>Schweregrad des Alarmtyps</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesModel</name>
    <message>
        <source>As usual (%1)</source>
        <comment>severity</comment>
        <translation>Wie üblich (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of alarm, as the server sends it</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
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
        <translation>Die Verbindung zu %1 ist verloren. Die Zustände der Kameras sind unbekannt.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>Wieder mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Alarm: %1, %2</source>
        <comment>severity; type and camera</comment>
        <translation>Alarm: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>%Ln Alarm: %1. Der neueste: %2</numerusform>
            <numerusform>%Ln Alarme: %1. Der neueste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is online again.</source>
        <comment>camera</comment>
        <translation>%1 ist wieder online.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>camera</comment>
        <translation>%1 ist offline.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>%Ln Kamera ist offline gegangen.</numerusform>
            <numerusform>%Ln Kameras sind offline gegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>%Ln Kamera ist online gekommen.</numerusform>
            <numerusform>%Ln Kameras sind online gekommen.</numerusform>
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
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>theme, look, style</source>
        <translation>Design, Aussehen, Stil</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme, night, dark mode, colors</source>
        <translation>Design, Nacht, Dunkelmodus, dunkel, Farben</translation>
    </message>
    <message>
        <source>&amp;As the desktop is set</source>
        <translation>&amp;Wie im Desktop eingestellt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>The states and severities keep their shapes and words with either.</source>
        <translation>Zustände und Schweregrade behalten in beiden Fällen ihre Formen und Wörter.</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>Zeilen der Listen</translation>
    </message>
    <message>
        <source>density, size, spacing, height</source>
        <translation>Dichte, Größe, Abstand, Höhe</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>&amp;Bequem</translation>
    </message>
    <message>
        <source>Com&amp;pact: more rows on the screen</source>
        <translation>&amp;Kompakt: mehr Zeilen auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>watchpost::Application</name>
    <message>
        <source>Watchpost was started again for %1. Log out first to log in there.</source>
        <translation>Watchpost wurde für %1 noch einmal gestartet. Melden Sie sich zuerst ab, um sich dort anzumelden.</translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation>Keine Verbindung zu %1 seit %2. Die Zustände der Kameras sind unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde …</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation>Melden Sie sich ab und wieder an, um fortzufahren.</translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation>Das ist die erste Anmeldung dieses Kontos.</translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation>Letzte Anmeldung %1. Waren Sie das?</translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation>Letzte Anmeldung %1 von %2. Waren Sie das?</translation>
    </message>
</context>
<context>
    <name>watchpost::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation>Leer lassen, um die ID anzuzeigen.</translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation>Kameras entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>%n Kamera entfernen?</numerusform>
            <numerusform>%n Kameras entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>camera name, ID</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep theirs. Undo in the Edit menu brings back what was removed, until you log out.</source>
        <translation>Das Entfernen gilt für diese Liste und, sobald der Server davon erfahren kann, für Ihr Konto dort: Auf keinem Ihrer Computer kommen dann noch Zustände und Alarme von dort an. In anderen Konten bleibt alles, wie es ist. Bis Sie sich abmelden, macht „Rückgängig“ im Menü „Bearbeiten“ das Entfernen ungeschehen.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Letzter Alarm</translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation>Ungelesene Alarme</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern …</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Erneut hochladen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Noch nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: for how long the camera has been in its state</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Changes in 24 h</source>
        <translation>Änderungen in 24 h</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Letzter Alarm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, ID %2</source>
        <translation>%1, ID %2</translation>
    </message>
    <message>
        <source>%1, no group</source>
        <translation>%1, keine Gruppe</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, Gruppe %2</translation>
    </message>
    <message>
        <source>%1, number of changes not known</source>
        <translation>%1, Anzahl der Änderungen unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1, %n Änderung in 24 Stunden</numerusform>
            <numerusform>%1, %n Änderungen in 24 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no tags</source>
        <translation>%1, keine Schlagwörter</translation>
    </message>
    <message>
        <source>%1, tags: %2</source>
        <translation>%1, Schlagwörter: %2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1, keine Notiz</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, Notiz: %2</translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation>%1, kein Alarm</translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation>%1, letzter Alarm: %2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, Favorit</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n ungelesener Alarm</numerusform>
            <numerusform>%n ungelesene Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>No camera matches</source>
        <translation>Keine Kamera passt</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>Der Filter verbirgt die eine Kamera: %1</numerusform>
            <numerusform>Der Filter verbirgt alle %n Kameras: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>Noch keine Kameras</translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation>Fügen Sie eine mit ID und Passwort hinzu, oder synchronisieren Sie, um die Ihres Kontos zu holen.</translation>
    </message>
    <message>
        <source>Add cameras…</source>
        <translation>Kameras hinzufügen …</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>Die Kameraliste konnte nicht gespeichert werden (%1). Prüfen Sie den freien Speicherplatz; das Speichern wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>The camera list could not be read from the disk (%1). What you change now is kept only until the program ends.</source>
        <translation>Die Kameraliste konnte nicht von der Platte gelesen werden (%1). Was Sie jetzt ändern, bleibt nur bis zum Programmende erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>Das Passwort von %n Kamera lässt sich nicht lesen, weil sein Schlüssel nicht mehr im Schlüsselbund ist: %1. Synchronisieren Sie, um es vom Server zurückzuholen, oder geben Sie es neu ein.</numerusform>
            <numerusform>Die Passwörter von %n Kameras lassen sich nicht lesen, weil ihr Schlüssel nicht mehr im Schlüsselbund ist: %1. Synchronisieren Sie, um sie vom Server zurückzuholen, oder geben Sie sie neu ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation>Die Verbindung zum Server ging verloren. Die nächste Anmeldung synchronisiert wieder.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation>Es gibt keine Verbindung zum Server. Melden Sie sich an und synchronisieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraVault</name>
    <message>
        <source>This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, deshalb liegen die Passwörter der Kameras unverschlüsselt in %1, das nur Ihr Benutzer lesen darf. Installieren und starten Sie einen Schlüsselbund (GNOME Keyring oder KWallet), um sie zu verschlüsseln.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only your user may read. Unlock the key ring: they are then encrypted by themselves.</source>
        <translation>Der Schlüsselbund des Systems ist jetzt nicht benutzbar, deshalb liegen die Passwörter der Kameras unverschlüsselt in %1, das nur Ihr Benutzer lesen darf. Entsperren Sie den Schlüsselbund: Dann werden sie von selbst verschlüsselt.</translation>
    </message>
    <message>
        <source>The camera passwords cannot be read now, as the system&apos;s key ring is locked or does not answer. Start and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not uploaded, and passwords that you type are kept only until the program ends.</source>
        <translation>Die Passwörter der Kameras lassen sich jetzt nicht lesen, weil der Schlüsselbund des Systems gesperrt ist oder nicht antwortet. Starten und entsperren Sie ihn: Dann werden sie von selbst gelesen. Bis dahin werden Kameras überwacht, aber nicht hochgeladen, und eingegebene Passwörter bleiben nur bis zum Programmende erhalten.</translation>
    </message>
    <message>
        <source>Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again by itself.</source>
        <translation>Die Passwörter der Kameras konnten nicht verschlüsselt werden (%1). Prüfen Sie den freien Speicherplatz; es wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It is tried again at the next start.</source>
        <translation>Die Passwörter der Kameras sind jetzt verschlüsselt, aber Spuren der unverschlüsselten können noch in %1 sein (%2). Beim nächsten Start wird es noch einmal versucht.</translation>
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
            <numerusform>und %Ln weitere Kamera</numerusform>
            <numerusform>und %Ln weitere Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Alle Alarme zeigen</translation>
    </message>
</context>
<context>
    <name>watchpost::ColumnMenu</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Dauer des Zustands</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie am An&amp;fang</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionCoordinator</name>
    <message>
        <source>The proxy&apos;s password could not be saved, and is asked for again after the next start. %1</source>
        <translation>Das Passwort des Proxys konnte nicht gespeichert werden; nach dem nächsten Start wird danach gefragt. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>network, internet, firewall, timeout, heartbeat, TLS, encryption</source>
        <translation>Netzwerk, Internet, Firewall, Zeitlimit, Herzschlag, TLS, Verschlüsselung</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, or choose another kind of proxy.</source>
        <translation>Geben Sie den Namen oder die Adresse des Proxys ein, oder wählen Sie eine andere Art von Proxy.</translation>
    </message>
    <message>
        <source>This is not a name or an address. Enter for example proxy.example.com, and its port in the field beside.</source>
        <translation>Das ist kein Name und keine Adresse. Geben Sie zum Beispiel proxy.example.com ein, und den Port im Feld daneben.</translation>
    </message>
    <message>
        <source>A password needs a user: enter the user, or clear the password.</source>
        <translation>Zu einem Passwort gehört ein Benutzer: Geben Sie den Benutzer ein, oder löschen Sie das Passwort.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Servers whose certificate you have compared and trusted yourself. The next login to one that you remove asks again.</source>
        <translation>Server, deren Zertifikat Sie selbst verglichen und als vertrauenswürdig angenommen haben. Nach dem Entfernen fragt die nächste Anmeldung wieder.</translation>
    </message>
    <message>
        <source>Servers with a trusted certificate</source>
        <translation>Server mit einem vertrauenswürdigen Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Dem Zertifikat nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Losing the connection</source>
        <translation>Verlust der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Notice a dead connection within</source>
        <translation>Eine &amp;tote Verbindung bemerken nach</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when blind for</source>
        <translation>Alarm auslösen, &amp;wenn blind seit</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Notice a dead connection within, in seconds</source>
        <translation>Eine tote Verbindung bemerken nach, in Sekunden</translation>
    </message>
    <message>
        <source>Raise an alarm when blind for, in seconds</source>
        <translation>Alarm auslösen, wenn blind seit, in Sekunden</translation>
    </message>
    <message>
        <source>%1 to %2 seconds. Sooner asks the server more often.</source>
        <translation>%1 bis %2 Sekunden. Kürzer fragt öfter beim Server nach.</translation>
    </message>
    <message>
        <source>%1 to %2 seconds without a connection to the server.</source>
        <translation>%1 bis %2 Sekunden ohne Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
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
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Proxy&apos;s name or address</source>
        <translation>Name oder Adresse des Proxys</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Benutzer am Proxy</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort am Proxy</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s key ring. A new proxy is used from the next connection on.</source>
        <translation>Das Passwort wird im Schlüsselbund des Systems aufbewahrt. Ein neuer Proxy gilt ab der nächsten Verbindung.</translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>The program ends.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>There is no database to write to.</source>
        <translation>Es gibt keine Datenbank zum Schreiben.</translation>
    </message>
    <message>
        <source>the database&apos;s file was moved, deleted or cut while it was in use</source>
        <translation>die Datei der Datenbank wurde verschoben, gelöscht oder gekürzt, während sie in Gebrauch war</translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation>Es gibt keine Datenbank zum Lesen.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, and with it camera passwords. Now only you can. If others use this computer, change those passwords.</source>
        <translation>Andere Benutzer dieses Computers konnten %1 lesen, und damit Passwörter von Kameras. Jetzt können es nur noch Sie. Falls andere diesen Computer benutzen, ändern Sie diese Passwörter.</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>Die Datenbank %1 lässt sich nicht lesen: %2. Schließen Sie andere Programme, die sie benutzen, prüfen Sie die Platte und starten Sie neu. Bis dahin bleibt nach dem Programmende nichts erhalten.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation>Die Datenbank %1 ist nicht benutzbar und lässt sich nicht beiseiteschieben. Verschieben Sie sie selbst und starten Sie neu. Bis dahin bleibt nach dem Programmende nichts erhalten.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation>Die Datenbank wurde von einer neueren Version des Programms geschrieben. Sie wurde als %1 aufgehoben und eine neue angelegt. Installieren Sie die neuere Version, um die alte wieder zu benutzen.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation>Die Datenbank war beschädigt. Sie wurde als %1 aufgehoben und eine neue angelegt. Melden Sie sich an, um die Kameraliste vom Server zurückzuholen.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>Die Datenbank %1 lässt sich nicht öffnen: %2. Prüfen Sie die Platte und starten Sie neu. Bis dahin bleibt nach dem Programmende nichts erhalten.</translation>
    </message>
</context>
<context>
    <name>watchpost::DesktopCoordinator</name>
    <message>
        <source>An alarm could not be heard. %1</source>
        <comment>followed by why and what to do</comment>
        <translation>Ein Alarm war nicht zu hören. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsContent</name>
    <message>
        <source>%1, not reported yet</source>
        <comment>state</comment>
        <translation>%1, noch nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <comment>state, time, duration</comment>
        <translation>%1 seit %2 (%3)</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>Warum diese Anzeige</translation>
    </message>
    <message>
        <source>Last alarms</source>
        <translation>Letzte Alarme</translation>
    </message>
    <message>
        <source>No alarm of this camera is in the list.</source>
        <translation>Kein Alarm dieser Kamera ist in der Liste.</translation>
    </message>
    <message>
        <source>Last alarms of this camera; Enter shows one in the alarm panel</source>
        <translation>Letzte Alarme dieser Kamera; die Eingabetaste zeigt einen in der Alarmleiste</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <translation>Wählen Sie eine Kamera aus, um ihren Verlauf zu sehen und warum sie diesen Zustand anzeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>%n Kamera ausgewählt</numerusform>
            <numerusform>%n Kameras ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline, %2 unknown, %3 online</source>
        <translation>%1 offline, %2 unbekannt, %3 online</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n deaktiviert</numerusform>
            <numerusform>%n deaktiviert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Copied, the log included.</source>
        <translation>Kopiert, einschließlich Protokoll.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Es wurde noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>Zustand des Programms</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Die letzten Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Die Diagnose kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the diagnostics in a file</source>
        <translation>Die Diagnose in einer Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation>Eine Antwort war nicht lesbar.</translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation>Der Server hat eine Kamera gesendet, nach der nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation>Der Server behauptet, %1 Kameras für dieses Konto zu haben.</translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation>Die Liste des Servers hat sich geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation>Der Server hat eine andere Kamera gesendet als die gefragte.</translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation>Die Liste des Servers enthält eine Kamera doppelt oder ohne ID.</translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation>Der Server hat seine Liste nicht herausgegeben: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message>
        <source>Export cameras</source>
        <translation>Kameras exportieren</translation>
    </message>
    <message>
        <source>Which cameras go into the file?</source>
        <translation>Welche Kameras kommen in die Datei?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>&amp;Alle (%n Kamera)</numerusform>
            <numerusform>&amp;Alle %n Kameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>Die %n Kamera, die der &amp;Filter zeigt</numerusform>
            <numerusform>Die %n Kameras, die der &amp;Filter zeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>Die %n aus&amp;gewählte Kamera</numerusform>
            <numerusform>Die %n aus&amp;gewählten Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Zwischen den Spalten:</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Was zwischen den Spalten steht</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Für eine &amp;Tabellenkalkulation (mit Byte-Reihenfolge-Markierung)</translation>
    </message>
    <message>
        <source>With the pass&amp;words of the cameras</source>
        <translation>Mit den &amp;Passwörtern der Kameras</translation>
    </message>
    <message>
        <source>ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a formula gets a &apos; in front; the import takes it off again.</source>
        <translation>ID, Name, Gruppe, Schlagwörter, Notiz, Zustand und seit wann. Was eine Tabellenkalkulation für eine Formel halten würde, bekommt ein &apos; vorangestellt; der Import entfernt es wieder.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::FieldDialog</name>
    <message>
        <source>Rename camera</source>
        <translation>Kamera umbenennen</translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation>Passwort der Kamera ändern</translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation>Name für %1 auf diesem Computer:</translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation>Passwort von %1, wie es in der Kamera eingestellt ist:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation>Speichern und hochladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message>
        <source>Search cameras</source>
        <translation>Kameras suchen</translation>
    </message>
    <message>
        <source>Search cameras by name, ID, group, tag or note</source>
        <translation>Kameras nach Name, ID, Gruppe, Schlagwort oder Notiz suchen</translation>
    </message>
    <message>
        <source>Search name, ID, group, tags and note (%1)</source>
        <translation>Name, ID, Gruppe, Schlagwörter und Notiz suchen (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these (%1)</source>
        <translation>Nur diese zeigen (%1)</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Alle zeigen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1, %n Kamera</numerusform>
            <numerusform>%1, %n Kameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::FilterChips</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>cameras</comment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>Filter aufheben und alle Kameras zeigen</translation>
    </message>
</context>
<context>
    <name>watchpost::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>behaviour, startup, window</source>
        <translation>Verhalten, Start, Fenster</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>&amp;Start when I log in to this computer</source>
        <translation>&amp;Starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>autostart, boot, automatically</source>
        <translation>Autostart, Hochfahren, automatisch</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>&amp;Minimiert starten, im Infobereich, falls es einen gibt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps Watchpost in the tray</source>
        <translation>Beim Schließen des Fensters bleibt Watchpost im &amp;Infobereich</translation>
    </message>
    <message>
        <source>minimise, background, notification area</source>
        <translation>minimieren, Hintergrund, Infobereich</translation>
    </message>
    <message>
        <source>Alarms go on being shown. To end the program, choose Quit in the File menu or in the tray icon&apos;s menu.</source>
        <translation>Alarme werden weiterhin angezeigt. Um das Programm zu beenden, wählen Sie „Beenden“ im Menü „Datei“ oder im Menü des Symbols im Infobereich.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so that closing the window ends the program.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich, deshalb beendet das Schließen des Fensters das Programm.</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting</source>
        <translation>&amp;Vor dem Beenden nachfragen</translation>
    </message>
    <message>
        <source>confirm, exit</source>
        <translation>bestätigen, beenden</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupDialog</name>
    <message>
        <source>Move to group</source>
        <translation>In Gruppe verschieben</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Group for %1:</source>
        <translation>Gruppe für %1:</translation>
    </message>
    <message>
        <source>New name of the group %1:</source>
        <translation>Neuer Name der Gruppe %1:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>A slash puts a group into another: Site/Floor. Leave it empty for no group.</source>
        <translation>Ein Schrägstrich legt eine Gruppe in eine andere: Standort/Etage. Leer lassen für keine Gruppe.</translation>
    </message>
    <message>
        <source>Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, the group is dissolved.</source>
        <translation>Ihre Kameras ziehen mit um. Ein Schrägstrich legt eine Gruppe in eine andere: Standort/Etage. Bleibt das Feld leer, wird die Gruppe aufgelöst.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Alle Kameras</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
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
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n deaktiviert</numerusform>
            <numerusform>%n deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>%n mit ungelesenen Alarmen</numerusform>
            <numerusform>%n mit ungelesenen Alarmen</numerusform>
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
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, number found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>Benutzerhandbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
</context>
<context>
    <name>watchpost::HoldTimesDialog</name>
    <message>
        <source>%1: seconds</source>
        <comment>what the number is for</comment>
        <translation>%1: Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>After:</source>
        <comment>a number of seconds follows</comment>
        <translation>Nach:</translation>
    </message>
    <message>
        <source>Hold Times</source>
        <translation>Haltezeiten</translation>
    </message>
    <message>
        <source>Of %1, kept on this computer:</source>
        <comment>a camera, or how many</comment>
        <translation>Von %1, auf diesem Computer aufbewahrt:</translation>
    </message>
    <message>
        <source>Show as o&amp;ffline:</source>
        <translation>Als o&amp;ffline zeigen:</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Show as &amp;online again:</source>
        <translation>Wieder als &amp;online zeigen:</translation>
    </message>
    <message>
        <source>&amp;Alarm when offline:</source>
        <translation>&amp;Alarm, wenn offline:</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the history.</source>
        <translation>Was früher vorbei ist, wird nicht gezeigt, bleibt aber im Verlauf.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::HushChip</name>
    <message>
        <source>%1 muted, %2 left</source>
        <comment>camera or group, time</comment>
        <translation>%1 stumm, noch %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>%Ln Stummschaltung, sie endet in %1</numerusform>
            <numerusform>%Ln Stummschaltungen, die nächste endet in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Ruhezeiten bis %1</translation>
    </message>
    <message>
        <source>Do-not-disturb is on in the system. Press to choose what comes through.</source>
        <translation>„Nicht stören“ ist im System eingeschaltet. Drücken Sie, um zu wählen, was durchkommt.</translation>
    </message>
    <message>
        <source>%1: no alarm comes through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: Kein Alarm kommt durch. Drücken Sie, um das zu ändern.</translation>
    </message>
    <message>
        <source>%1: only critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: Nur kritische Alarme kommen durch. Drücken Sie, um das zu ändern.</translation>
    </message>
    <message>
        <source>%1: only warnings and critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: Nur Warnungen und kritische Alarme kommen durch. Drücken Sie, um das zu ändern.</translation>
    </message>
    <message>
        <source>%1 muted, %2</source>
        <comment>camera or group, time left</comment>
        <translation>%1 stumm, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>%1 stumm, %2, und %Ln weitere</numerusform>
            <numerusform>%1 stumm, %2, und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <comment>camera or group</comment>
        <translation>Stummschaltung aufheben: %1</translation>
    </message>
    <message>
        <source>Unmute %1 (until %2)</source>
        <comment>camera or group, time</comment>
        <translation>Stummschaltung aufheben: %1 (bis %2)</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Alle Stummschaltungen aufheben</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>What is muted, and until when</source>
        <translation>Was stummgeschaltet ist, und bis wann</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportModel</name>
    <message>
        <source>name</source>
        <comment>what an import changes</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what an import changes</comment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>group</source>
        <comment>what an import changes</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>what an import changes</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what an import changes</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>Wird geändert: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ist schon so</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportPage</name>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Die Datei konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Divide it into several.</source>
        <translation>Die Datei ist größer als 64 MB. Teilen Sie sie in mehrere auf.</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>Kameras importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking line by line… %1 so far.</source>
        <translation>Wird Zeile für Zeile geprüft … bisher %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>%n Kamera wird hinzugefügt.</numerusform>
            <numerusform>%n Kameras werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>%n Kamera wird geändert.</numerusform>
            <numerusform>%n Kameras werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n Zeile ändert nichts.</numerusform>
            <numerusform>%n Zeilen ändern nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>Noch nichts hinzuzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n Zeile muss berichtigt werden und bleibt hier.</numerusform>
            <numerusform>%n Zeilen müssen berichtigt werden und bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used here: %1.</source>
        <translation>Diese Spalten haben hier keine Bedeutung: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different ones.</source>
        <translation>Fügen Sie &amp;Zeilen aus einer Tabelle oder Textdatei ein, eine Kamera je Zeile: ID, Passwort, Name. Dazwischen Tabulatoren, Strichpunkte oder Kommas. Mit einer ersten Zeile wie „ID, Name, Group, Tags, Note, Password“ dürfen es andere Spalten sein.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Pass&amp;word of lines that have none:</source>
        <translation>Pass&amp;wort für Zeilen ohne eigenes:</translation>
    </message>
    <message>
        <source>Password of lines that have none</source>
        <translation>Passwort für Zeilen ohne eigenes</translation>
    </message>
    <message>
        <source>Only lines that need &amp;correcting</source>
        <translation>Nur Zeilen, die &amp;berichtigt werden müssen</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>Kameras, eine je Zeile</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Haustür</translation>
    </message>
    <message>
        <source>Back door</source>
        <translation>Hintertür</translation>
    </message>
    <message>
        <source>What will be added or changed</source>
        <translation>Was hinzugefügt oder geändert wird</translation>
    </message>
</context>
<context>
    <name>watchpost::ListActions</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>Fa&amp;vorit</translation>
    </message>
    <message>
        <source>D&amp;isabled: no alarm pops up</source>
        <translation>Deakt&amp;iviert: keine Einblendung bei Alarm</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>In &amp;Gruppe verschieben …</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Schlag&amp;wörter …</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Zeilen k&amp;opieren</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>Seitenl&amp;eiste</translation>
    </message>
    <message>
        <source>&amp;Hold times…</source>
        <translation>&amp;Haltezeiten …</translation>
    </message>
</context>
<context>
    <name>watchpost::ListCommands</name>
    <message>
        <source>“%1”</source>
        <comment>a camera&apos;s name</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a group</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>watchpost::ListExport</name>
    <message>
        <source>Export cameras</source>
        <translation>Kameras exportieren</translation>
    </message>
    <message>
        <source>Write the cameras&apos; passwords into the file?</source>
        <translation>Die Passwörter der Kameras in die Datei schreiben?</translation>
    </message>
    <message>
        <source>They stand there in clear. Whoever reads the file, or a copy of it, can bind these cameras to an account of their own. Delete the file when you no longer need it.</source>
        <translation>Sie stehen dort im Klartext. Wer die Datei oder eine Kopie davon liest, kann diese Kameras mit einem eigenen Konto verbinden. Löschen Sie die Datei, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>With passwords</source>
        <translation>Mit Passwörtern</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>Ohne Passwörter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The cameras could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>Die Kameras konnten nicht nach %1 geschrieben werden (%2). Was vorher dort war, ist noch da. Wählen Sie einen anderen Ort oder schaffen Sie Platz auf der Platte.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginForm</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Verbindung v&amp;erschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation>An&amp;meldung merken</translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation>Beim nächsten Mal &amp;gleich anmelden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation>Nicht verschlüsselt: Ihr Passwort geht im Klartext durch das Netz.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde …</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt …</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>Der Server hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation>Melden Sie sich an Ihrem Kameraserver an</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Embedded demo server: just press Log in.</source>
        <translation>Eingebauter Demoserver: Drücken Sie einfach „Anmelden“.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Erste Schritte …</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation>Trotzdem anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation>Ihr Passwort unverschlüsselt an %1 senden?</translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation>Jeder, der den Verkehr zwischen diesem Computer und dem Server lesen kann, kann Ihr Passwort lesen. Schalten Sie die Verschlüsselung ein, wenn der Server sie kann. Sie werden für jeden Server einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>A&amp;larme</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Add cameras…</source>
        <translation>Kameras &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation>Kameras hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import cameras…</source>
        <translation>Kameras &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export cameras…</source>
        <translation>Kameras e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Last synchronisation &amp;report…</source>
        <translation>Be&amp;richt der letzten Synchronisierung …</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Einzelheiten …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern …</translation>
    </message>
    <message>
        <source>Up&amp;load again</source>
        <translation>Erneut hoch&amp;laden</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>Alarm&amp;leiste</translation>
    </message>
    <message>
        <source>Details pa&amp;ne</source>
        <translation>Bereich „Ein&amp;zelheiten“</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>Alarme (%1)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>&amp;Next alarm</source>
        <translation>&amp;Nächster Alarm</translation>
    </message>
    <message>
        <source>&amp;Previous alarm</source>
        <translation>&amp;Vorheriger Alarm</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>&amp;Stummschalten …</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>S&amp;tummschalten</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>&amp;Vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Erste Schritte …</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose …</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation>Ü&amp;ber Watchpost</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation>
            <numerusform>Alarmleiste, %n ungelesen</numerusform>
            <numerusform>Alarmleiste, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation>Alarmleiste</translation>
    </message>
    <message>
        <source>N&amp;oise…</source>
        <translation>&amp;Lärm …</translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before. Watchpost does not connect to it.</source>
        <translation>%1 zeigt eine andere Identität als bisher. Watchpost verbindet sich nicht damit.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Watchpost does not connect to it.</source>
        <translation>%1 kann sich nicht ausweisen. Watchpost verbindet sich nicht damit.</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Zertifikat zeigen</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Blind – %1</source>
        <comment>window title</comment>
        <translation>Blind – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of unread alarms, window title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>%n Kamera wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Kameras wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln Alarm wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Alarme wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 ist verfügbar.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Seite zum Herunterladen öffnen</translation>
    </message>
</context>
<context>
    <name>watchpost::MultimediaWorker</name>
    <message>
        <source>The sound did not come to its end. Look at the sound settings of the desktop.</source>
        <translation>Der Ton wurde nicht zu Ende gespielt. Prüfen Sie die Klangeinstellungen des Desktops.</translation>
    </message>
    <message>
        <source>There is no sound device. Connect one, or start the desktop&apos;s sound server; it is used without a restart.</source>
        <translation>Es gibt kein Audiogerät. Schließen Sie eines an oder starten Sie den Audioserver des Desktops; es wird ohne Neustart benutzt.</translation>
    </message>
    <message>
        <source>Sounds are played on: %1</source>
        <translation>Töne werden abgespielt auf: %1</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one in the settings.</source>
        <translation>Die Tondatei %1 lässt sich nicht lesen. Wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>The sound was cut off: the sound device or the desktop&apos;s sound server has gone. It is used again when it comes back.</source>
        <translation>Der Ton wurde abgebrochen: Das Audiogerät oder der Audioserver des Desktops ist nicht mehr da. Sobald es wieder da ist, wird es wieder benutzt.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>Die Tondatei %1 lässt sich nicht abspielen. Wählen Sie in den Einstellungen eine andere, zum Beispiel eine WAV-Datei.</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln Kamera</numerusform>
            <numerusform>%Ln Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <comment>of alarm</comment>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Alle Alarme</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>Für %n Minute</numerusform>
            <numerusform>Für %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>mute</comment>
        <translation>Bis …</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteUntilDialog</name>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose an earlier time, or disable the camera.</source>
        <translation>Eine Stummschaltung endet spätestens nach sieben Tagen, damit nichts versehentlich stumm bleibt. Wählen Sie eine frühere Zeit oder deaktivieren Sie die Kamera.</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>Stummschalten bis</translation>
    </message>
    <message>
        <source>&amp;Mute %1 until</source>
        <comment>the camera Front door</comment>
        <translation>%1 &amp;stummschalten bis</translation>
    </message>
    <message>
        <source>Mute until, date and time</source>
        <translation>Stummschalten bis, Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then. The alarms are listed all the same.</source>
        <translation>Bis dahin keine Einblendung, kein Ton und keine Benachrichtigung. Die Alarme stehen trotzdem in der Liste.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then, except for alarms that are more severe than: %1. All of them are listed all the same.</source>
        <translation>Bis dahin keine Einblendung, kein Ton und keine Benachrichtigung, außer für Alarme, deren Schweregrad über „%1“ liegt. In der Liste stehen trotzdem alle.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::NoSoundPlayer</name>
    <message>
        <source>This build of Watchpost plays no sounds itself; the desktop is asked for one with each notification. Install Watchpost from a package to have its own.</source>
        <translation>Diese Ausgabe von Watchpost spielt selbst keine Töne ab; der Desktop wird bei jeder Benachrichtigung um einen gebeten. Installieren Sie Watchpost aus einem Paket, um seine eigenen Töne zu bekommen.</translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Nothing happened in this time that is stored here.</source>
        <translation>In der hier gespeicherten Zeit ist nichts geschehen.</translation>
    </message>
    <message>
        <source>“Hidden” says what such a hold-down or mute would have kept from being shown in this time. Everything stays in the history and in the list.</source>
        <translation>„Verborgen“ sagt, was eine solche Haltezeit oder Stummschaltung in dieser Zeit nicht gezeigt hätte. Alles bleibt im Verlauf und in der Liste.</translation>
    </message>
    <message>
        <source>Only the newest part was counted: there is too much. Choose a shorter time.</source>
        <translation>Nur der neueste Teil wurde gezählt: Es ist zu viel. Wählen Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>The history could not be read (%1). Check the disk, then open this window again.</source>
        <translation>Der Verlauf konnte nicht gelesen werden (%1). Prüfen Sie die Platte und öffnen Sie dieses Fenster erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>Die Haltezeit von %n Kamera wurde gesetzt.</numerusform>
            <numerusform>Die Haltezeit von %n Kameras wurde gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>%n Typ wurde stummgeschaltet.</numerusform>
            <numerusform>%n Typen wurden stummgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>%n Kamera wurde stummgeschaltet.</numerusform>
            <numerusform>%n Kameras wurden stummgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Lärm</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>Gezählte Zeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Co&amp;unt by:</source>
        <translation>Zählen &amp;nach:</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Zählen nach</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Type of alarm</source>
        <translation>Alarmtyp</translation>
    </message>
    <message>
        <source>&amp;Hold-down:</source>
        <translation>&amp;Haltezeit:</translation>
    </message>
    <message>
        <source>Hold-down, seconds</source>
        <translation>Haltezeit, Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Mute:</source>
        <translation>St&amp;umm:</translation>
    </message>
    <message>
        <source>Mute, minutes</source>
        <translation>Stumm, Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Set for selected</source>
        <translation>Für Auswahl &amp;setzen</translation>
    </message>
    <message>
        <source>Set this hold-down for the selected cameras</source>
        <translation>Diese Haltezeit für die ausgewählten Kameras setzen</translation>
    </message>
    <message>
        <source>Mute se&amp;lected</source>
        <translation>Auswahl s&amp;tummschalten</translation>
    </message>
    <message>
        <source>The noisiest cameras or types</source>
        <translation>Die lautesten Kameras oder Typen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Typ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of state</comment>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Flaps</source>
        <comment>offline for less than a minute</comment>
        <translation>Flattern</translation>
    </message>
    <message>
        <source>Hidden by hold-down</source>
        <comment>changes</comment>
        <translation>Verborgen (Haltezeit)</translation>
    </message>
    <message>
        <source>Hidden by mute</source>
        <comment>alarms</comment>
        <translation>Verborgen (Stummschaltung)</translation>
    </message>
</context>
<context>
    <name>watchpost::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on %1, kept on this computer:</source>
        <translation>Notiz zu %1, auf diesem Computer aufbewahrt:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
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
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>Where Watchpost&apos;s window is</source>
        <translation>Wo das Fenster von Watchpost ist</translation>
    </message>
    <message>
        <source>Primary screen</source>
        <translation>Hauptbildschirm</translation>
    </message>
    <message>
        <source>Where the mouse pointer is</source>
        <translation>Wo der Mauszeiger ist</translation>
    </message>
    <message>
        <source>%1 (not connected now)</source>
        <translation>%1 (zurzeit nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Einblendungen</translation>
    </message>
    <message>
        <source>&amp;Corner of the screen</source>
        <translation>&amp;Ecke des Bildschirms</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>&amp;Bildschirm</translation>
    </message>
    <message>
        <source>Corner of the screen for pop-ups</source>
        <translation>Ecke des Bildschirms für Einblendungen</translation>
    </message>
    <message>
        <source>Screen for pop-ups</source>
        <translation>Bildschirm für Einblendungen</translation>
    </message>
    <message>
        <source>On Wayland no program may say where its windows stand: the desktop decides, and its notifications come first.</source>
        <translation>Unter Wayland darf kein Programm bestimmen, wo seine Fenster stehen: Der Desktop entscheidet, und seine Benachrichtigungen haben Vorrang.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Benachrichtigungen des Desktops</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers. Alarms come as pop-ups.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Nichts antwortet. Alarme kommen als Einblendungen.</translation>
    </message>
    <message>
        <source>The desktop has been asked what it can show and has not answered yet.</source>
        <translation>Der Desktop wurde gefragt, was er anzeigen kann, und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, but is set not to disturb now.</source>
        <translation>Der Desktop zeigt Benachrichtigungen, ist aber gerade auf „Nicht stören“ gestellt.</translation>
    </message>
    <message>
        <source>The desktop shows notifications.</source>
        <translation>Der Desktop zeigt Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, with buttons.</source>
        <translation>Benachrichtigungen zeigt %1, mit Schaltflächen.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, without buttons.</source>
        <translation>Benachrichtigungen zeigt %1, ohne Schaltflächen.</translation>
    </message>
</context>
<context>
    <name>watchpost::QuietHoursEdit</name>
    <message>
        <source>Choose at least one day, or remove these quiet hours.</source>
        <translation>Wählen Sie mindestens einen Tag oder entfernen Sie diese Ruhezeiten.</translation>
    </message>
    <message>
        <source>Quiet hours on %1</source>
        <translation>Ruhezeiten: %1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Ruhezeiten von</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Ruhezeiten bis</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>only critical alarms</source>
        <translation>nur kritische Alarme</translation>
    </message>
    <message>
        <source>warnings and critical alarms</source>
        <translation>Warnungen und kritische Alarme</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What comes through the quiet hours</source>
        <translation>Was durch die Ruhezeiten kommt</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Diese Ruhezeiten entfernen</translation>
    </message>
    <message>
        <source>A whole day, from the time on the chosen days.</source>
        <translation>Ein ganzer Tag, ab der Uhrzeit an den gewählten Tagen.</translation>
    </message>
    <message>
        <source>They begin on the chosen days and end on the day after.</source>
        <translation>Sie beginnen an den gewählten Tagen und enden am Tag danach.</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>%n Kamera entfernt.</numerusform>
            <numerusform>%n Kameras entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>Entfernen von %n Kamera &amp;rückgängig</numerusform>
            <numerusform>Entfernen von %n Kameras &amp;rückgängig</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>Entfernen &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Bring back removed cameras…</source>
        <translation>Entfernte Kameras &amp;zurückholen …</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasDialog</name>
    <message>
        <source>Removed cameras</source>
        <translation>Entfernte Kameras</translation>
    </message>
    <message>
        <source>These cameras are hidden on this computer, as the server could not be told of their removal. Select those that are to come back.</source>
        <translation>Diese Kameras sind auf diesem Computer verborgen, weil der Server von ihrer Entfernung nicht erfahren konnte. Wählen Sie aus, welche zurückkommen sollen.</translation>
    </message>
    <message>
        <source>No removed camera is kept here. One that the server has taken off your account is brought back by adding it again.</source>
        <translation>Hier wird keine entfernte Kamera aufbewahrt. Eine, die der Server aus Ihrem Konto genommen hat, holt man zurück, indem man sie wieder hinzufügt.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasModel</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCommands</name>
    <message numerus="yes">
        <source>%n camera(s) differ on the server. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n Kamera ist auf dem Server anders. Es wurde nichts überschrieben.</numerusform>
            <numerusform>%n Kameras sind auf dem Server anders. Es wurde nichts überschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Review &amp;differences…</source>
        <translation>&amp;Unterschiede prüfen …</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>%n Kamera konnte nicht erneut hochgeladen werden, weil sich das Passwort auf diesem Computer nicht lesen lässt. Entsperren Sie den Schlüsselbund oder geben Sie das Passwort neu ein.</numerusform>
            <numerusform>%n Kameras konnten nicht erneut hochgeladen werden, weil sich das Passwort auf diesem Computer nicht lesen lässt. Entsperren Sie den Schlüsselbund oder geben Sie das Passwort neu ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>%n Kamera hat sich geändert, während Sie wählten, daher ist mit ihr nichts geschehen. Synchronisieren Sie und prüfen Sie, was dann noch abweicht.</numerusform>
            <numerusform>%n Kameras haben sich geändert, während Sie wählten, daher ist mit ihnen nichts geschehen. Synchronisieren Sie und prüfen Sie, was dann noch abweicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SavedServersButton</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Gespeicherte Server</translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation>Wählen Sie einen Server, den Sie schon benutzt haben</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff verweigert. Entsperren Sie ihn, damit Passwörter gemerkt werden.</translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation>Dieses System hat keinen Schlüsselbund. Das Passwort bleibt nur bis zum Programmende erhalten.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet. Das Passwort bleibt nur bis zum Programmende erhalten.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error (%1). The password is kept only until the program ends.</source>
        <translation>Der Schlüsselbund des Systems hat einen Fehler gemeldet (%1). Das Passwort bleibt nur bis zum Programmende erhalten.</translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation>Der Server hat eine neue Alarmliste begonnen, oder eine ältere wurde zurückgespielt. Alarme, die er noch nicht gesendet hatte, können verloren sein: Sehen Sie an den Kameras selbst nach, was geschah.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>%n Alarm fehlt in dem, was der Server gesendet hat, und er hat ihn nicht mehr. Sehen Sie an den Kameras selbst nach, was geschah.</numerusform>
            <numerusform>%n Alarme fehlen in dem, was der Server gesendet hat, und er hat sie nicht mehr. Sehen Sie an den Kameras selbst nach, was geschah.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Look after the cameras in another way until then.</source>
        <translation>Dieser Computer ist seit %1 blind: Er ist nicht mit %2 verbunden, und kein Alarm kann kommen. Sehen Sie bis dahin auf anderem Weg nach den Kameras.</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>Prüfen Sie das Netzwerk und den Server.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>Von %1 bis %2 war der Server nicht verbunden.</translation>
    </message>
    <message>
        <source>It has not sent the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>Er hat die Alarme aus dieser Zeit nicht nachgesendet. Sehen Sie an den Kameras selbst nach, was geschah.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>Er hat %n Alarm aus dieser Zeit nachgesendet, aber nicht alle. Sehen Sie an den Kameras selbst nach, was geschah.</numerusform>
            <numerusform>Er hat %n Alarme aus dieser Zeit nachgesendet, aber nicht alle. Sehen Sie an den Kameras selbst nach, was geschah.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>Er hatte keine Alarme aus dieser Zeit zu senden.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>Er hat den %n Alarm aus dieser Zeit nachgesendet.</numerusform>
            <numerusform>Er hat die %n Alarme aus dieser Zeit nachgesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>Von %1 bis %2 war der Server nicht verbunden, und er kann die Alarme aus dieser Zeit nicht nachsenden. Sehen Sie an den Kameras selbst nach, was geschah.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation>%1 hat die Verbindung geschlossen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation>%1 antwortet nicht mehr. Prüfen Sie das Netzwerk dieses Computers; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>Von %1 bis %2 war der Server nicht verbunden. Was in dieser Zeit geschah, ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>The server did not take the login. Try again in a moment.</source>
        <translation>Der Server hat die Anmeldung nicht angenommen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server did not take the login: “%1”. Try again in a moment.</source>
        <translation>Der Server hat die Anmeldung nicht angenommen: „%1“. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>Der Server hat die Anmeldung abgelehnt. Berichtigen Sie Benutzer oder Passwort und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>Der Server hat die Anmeldung abgelehnt: „%1“. Berichtigen Sie Benutzer oder Passwort und melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsDialog</name>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsFinder</name>
    <message>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>%1, on the page “%2”</source>
        <translation>%1, auf der Seite „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln Einstellung gefunden</numerusform>
            <numerusform>%Ln Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or another one.</source>
        <translation>Keine Einstellung enthält diese Wörter. Versuchen Sie weniger oder ein anderes.</translation>
    </message>
</context>
<context>
    <name>watchpost::SeveritySoundBox</name>
    <message>
        <source>Choose a sound file, or another sound.</source>
        <translation>Wählen Sie eine Tondatei oder einen anderen Ton.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Tondatei</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Töne (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Watchpost&apos;s sound</source>
        <translation>Klang von Watchpost</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Repeat until acknowledged</source>
        <translation>Wiederholen, bis bestätigt</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>keine Datei gewählt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Ton für Alarme: %1</translation>
    </message>
    <message>
        <source>Volume of %1 alarms: %2</source>
        <comment>severity, percent</comment>
        <translation>Lautstärke für Alarme „%1“: %2</translation>
    </message>
    <message>
        <source>Repeat the sound of %1 alarms until acknowledged</source>
        <comment>severity</comment>
        <translation>Ton für Alarme „%1“ wiederholen, bis bestätigt</translation>
    </message>
    <message>
        <source>Choose the sound file of %1 alarms: %2</source>
        <comment>severity, file name</comment>
        <translation>Tondatei für Alarme „%1“ wählen: %2</translation>
    </message>
    <message>
        <source>Stop the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Ton für Alarme „%1“ anhalten</translation>
    </message>
    <message>
        <source>Test the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Ton für Alarme „%1“ testen</translation>
    </message>
</context>
<context>
    <name>watchpost::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>watchpost::SideBar</name>
    <message>
        <source>&amp;Mute</source>
        <translation>Stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>&amp;Gruppe umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alle a&amp;usklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alle &amp;einklappen</translation>
    </message>
    <message>
        <source>Groups of cameras</source>
        <translation>Gruppen von Kameras</translation>
    </message>
</context>
<context>
    <name>watchpost::SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>&amp;Umgekehrte Reihenfolge</translation>
    </message>
</context>
<context>
    <name>watchpost::SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>Audiogerät: %1</translation>
    </message>
    <message>
        <source>Looking for sound devices…</source>
        <translation>Audiogeräte werden gesucht …</translation>
    </message>
</context>
<context>
    <name>watchpost::StateHistory</name>
    <message>
        <source>The history of states could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>Der Verlauf der Zustände konnte nicht gespeichert werden (%1). Prüfen Sie den freien Speicherplatz; das Speichern wird von selbst wiederholt.</translation>
    </message>
</context>
<context>
    <name>watchpost::StatesPage</name>
    <message>
        <source>Blips and floods</source>
        <translation>Aussetzer und Fluten</translation>
    </message>
    <message>
        <source>hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise</source>
        <translation>Haltezeit, Flattern, Flackern, Verzögerung, Ausfall, offline, Sturm, Massenausfall, Lärm</translation>
    </message>
    <message>
        <source>Short blips</source>
        <translation>Kurze Aussetzer</translation>
    </message>
    <message>
        <source>Show a camera as o&amp;ffline after:</source>
        <translation>Eine Kamera als o&amp;ffline zeigen nach:</translation>
    </message>
    <message>
        <source>How long a camera must be offline before it is shown so</source>
        <translation>Wie lange eine Kamera offline sein muss, bevor sie so gezeigt wird</translation>
    </message>
    <message>
        <source>Show it as &amp;online again after:</source>
        <translation>Wieder als &amp;online zeigen nach:</translation>
    </message>
    <message>
        <source>How long a camera must be online again before it is shown so</source>
        <translation>Wie lange eine Kamera wieder online sein muss, bevor sie so gezeigt wird</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the camera&apos;s history. A camera may have times of its own: see its menu.</source>
        <translation>Was früher vorbei ist, wird nicht gezeigt, bleibt aber im Verlauf der Kamera. Eine Kamera kann eigene Zeiten haben: siehe ihr Menü.</translation>
    </message>
    <message>
        <source>Long outages</source>
        <translation>Lange Ausfälle</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when a camera is offline for:</source>
        <translation>&amp;Alarm auslösen, wenn eine Kamera offline ist seit:</translation>
    </message>
    <message>
        <source>How long a camera is offline until that is an alarm</source>
        <translation>Wie lange eine Kamera offline ist, bis das ein Alarm ist</translation>
    </message>
    <message>
        <source>Only time in which this computer knew the camera to be offline counts. The alarm&apos;s type is “Offline for long”; its severity can be changed like that of any type.</source>
        <translation>Es zählt nur die Zeit, in der dieser Computer wusste, dass die Kamera offline ist. Der Alarmtyp ist „Lange offline“; sein Schweregrad lässt sich ändern wie bei jedem Typ.</translation>
    </message>
    <message>
        <source>Many alarms at once</source>
        <translation>Viele Alarme auf einmal</translation>
    </message>
    <message>
        <source>One pop-up for the same &amp;type of alarm from:</source>
        <translation>Eine Einblendung für denselben Alarmt&amp;yp ab:</translation>
    </message>
    <message>
        <source>From how many cameras alarms of one type become one pop-up</source>
        <translation>Ab wie vielen Kameras Alarme eines Typs zu einer Einblendung werden</translation>
    </message>
    <message>
        <source>That is, when so many cameras send it within ten seconds. In a long list it takes a tenth of the cameras, fifty at most. The list of alarms has each of them.</source>
        <translation>Das heißt, wenn so viele Kameras binnen zehn Sekunden einen solchen Alarm senden. In einer langen Liste braucht es ein Zehntel der Kameras, höchstens fünfzig. Die Alarmliste enthält jeden einzelnen.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no common pop-up</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source> cameras</source>
        <translation> Kameras</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server…</source>
        <translation>Kameras werden vom Server entfernt …</translation>
    </message>
    <message>
        <source>Waiting for the server to be free…</source>
        <translation>Warten, bis der Server frei ist …</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>Hochladen: %1 von %2</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Hochladen …</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>Herunterladen: %1 von %2</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Herunterladen …</translation>
    </message>
    <message>
        <source>Synchronised %1: %2</source>
        <comment>time, result</comment>
        <translation>Synchronisiert %1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation>Synchronisierung abbrechen</translation>
    </message>
    <message>
        <source>Show what became of each camera</source>
        <translation>Zeigen, was aus jeder Kamera wurde</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>Wie lange der Server zum Antworten braucht</translation>
    </message>
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>Blind: keine Verbindung zu %1 seit %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2…</source>
        <translation>Blind seit %1: Verbindung zu %2 wird hergestellt …</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt …</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2…</source>
        <translation>Blind seit %1: Anmeldung bei %2 …</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Antwortzeit %1 ms</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>watchpost::StorageKeeper</name>
    <message>
        <source>Old alarms could not be removed from the disk (%1). Check the free space of the disk; it is tried again tomorrow, and after the next start.</source>
        <translation>Alte Alarme konnten nicht von der Platte entfernt werden (%1). Prüfen Sie den freien Speicherplatz; es wird morgen und nach dem nächsten Start wieder versucht.</translation>
    </message>
</context>
<context>
    <name>watchpost::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>disk, database, history, retention, delete, clean up</source>
        <translation>Platte, Datenbank, Verlauf, Aufbewahrung, löschen, aufräumen</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <comment>number of alarms, date</comment>
        <translation>%1, der älteste vom %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Größe der Datenbank</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>retention, delete, days</source>
        <translation>Aufbewahrung, löschen, Tage</translation>
    </message>
    <message>
        <source>&amp;Alarms for</source>
        <translation>&amp;Alarme für</translation>
    </message>
    <message>
        <source>The cameras&apos; &amp;states for</source>
        <translation>&amp;Zustände der Kameras für</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep alarms for, in days</source>
        <translation>Alarme aufbewahren, in Tagen</translation>
    </message>
    <message>
        <source>Keep the cameras&apos; states for, in days</source>
        <translation>Zustände der Kameras aufbewahren, in Tagen</translation>
    </message>
    <message>
        <source>Remove old alarms that &amp;nobody has acknowledged, too</source>
        <translation>Auch alte Alarme entfernen, die &amp;niemand bestätigt hat</translation>
    </message>
    <message>
        <source>What is older is removed from this computer once a day. The server keeps its own history.</source>
        <translation>Älteres wird einmal am Tag von diesem Computer entfernt. Der Server führt seinen eigenen Verlauf.</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportDialog</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of each camera</source>
        <translation>Was aus jeder Kamera wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReports</name>
    <message>
        <source>The synchronisation needs a look: %1.</source>
        <translation>Die Synchronisierung verdient einen Blick: %1.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDelegate</name>
    <message>
        <source>What to do with %1</source>
        <comment>a camera&apos;s name</comment>
        <translation>Was mit %1 geschehen soll</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message>
        <source>Review the synchronisation</source>
        <translation>Synchronisierung prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>%n Kamera ist auf diesem Computer anders als auf dem Server. Es wurde nichts überschrieben oder entfernt: Wählen Sie, was geschehen soll.</numerusform>
            <numerusform>%n Kameras sind auf diesem Computer anders als auf dem Server. Es wurde nichts überschrieben oder entfernt: Wählen Sie, was geschehen soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that differ</source>
        <translation>Kameras, die abweichen</translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>Für alle Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>So &amp;belassen</translation>
    </message>
    <message>
        <source>As on the &amp;server</source>
        <translation>Wie auf dem &amp;Server</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>Wie &amp;hier</translation>
    </message>
    <message>
        <source>For all rows: keep as it is</source>
        <translation>Für alle Zeilen: so belassen</translation>
    </message>
    <message>
        <source>For all rows: as on the server</source>
        <translation>Für alle Zeilen: wie auf dem Server</translation>
    </message>
    <message>
        <source>For all rows: as here</source>
        <translation>Für alle Zeilen: wie hier</translation>
    </message>
    <message>
        <source>Both sides stay as they are.</source>
        <translation>Beide Seiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This computer takes over what the server has; what is not there is removed here.</source>
        <translation>Dieser Computer übernimmt, was der Server hat; was es dort nicht gibt, wird hier entfernt.</translation>
    </message>
    <message>
        <source>What is gone from the server is uploaded again; what was removed here is removed there.</source>
        <translation>Was auf dem Server nicht mehr da ist, wird erneut hochgeladen; was hier entfernt wurde, wird auch dort entfernt.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
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
        <translation>Kamera</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>watchpost::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of %1:</source>
        <translation>Schlagwörter für %1:</translation>
    </message>
    <message>
        <source>New tags:</source>
        <translation>Neue Schlagwörter:</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Neue Schlagwörter</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::ThreadedSoundPlayer</name>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>Die Tondatei %1 lässt sich nicht abspielen. Wählen Sie in den Einstellungen eine andere, zum Beispiel eine WAV-Datei.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Look at the sound settings of the desktop.</source>
        <translation>Das Audiosystem antwortet nicht. Prüfen Sie die Klangeinstellungen des Desktops.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played.</source>
        <translation>Die Tondatei %1 lässt sich nicht abspielen.</translation>
    </message>
</context>
<context>
    <name>watchpost::TimelineBar</name>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <comment>state, time, time, duration</comment>
        <translation>%1 von %2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time.</source>
        <translation>Über diese Zeit ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Never offline.</source>
        <translation>Nie offline.</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>%n Mal offline, insgesamt %1.</numerusform>
            <numerusform>%n Mal offline, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Unknown for %2.</source>
        <comment>a sentence, and a duration</comment>
        <translation>%1 Unbekannt: %2.</translation>
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
        <translation>Der Server beantwortet die Bitte um eine Datenverbindung nicht.</translation>
    </message>
    <message>
        <source>The server named a data port that cannot be one. Ask whoever runs it.</source>
        <translation>Der Server hat einen Datenport genannt, der keiner sein kann. Fragen Sie seinen Betreiber.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ging verloren.</translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation>Die Datenverbindung wurde getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 Es wurde %n Mal versucht, ohne weiterzukommen. Synchronisieren Sie später noch einmal.</numerusform>
            <numerusform>%1 Es wurde %n Mal versucht, ohne weiterzukommen. Synchronisieren Sie später noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message>
        <source>Show Watchpost</source>
        <translation>Watchpost zeigen</translation>
    </message>
    <message>
        <source>Acknowledge all alarms</source>
        <translation>Alle Alarme bestätigen</translation>
    </message>
    <message>
        <source>Mute all but critical alarms</source>
        <translation>Alle außer kritischen Alarmen stummschalten</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Für %n Minute</numerusform>
            <numerusform>Für %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>watchpost::TrustDialog</name>
    <message>
        <source>The server&apos;s identity has changed</source>
        <translation>Die Identität des Servers hat sich geändert</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>Unbekannter Server</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the right one</source>
        <translation>Ich habe den Fingerabdruck &amp;verglichen, er ist der richtige</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Dem neuen Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before</source>
        <translation>%1 zeigt eine andere Identität als bisher</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Ist das wirklich %1?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>Somebody may have put another computer between you and the server, to read your password and to hide alarms from you. Or the server was given a new certificate. Nothing was sent.</source>
        <translation>Jemand könnte einen anderen Computer zwischen Sie und den Server gestellt haben, um Ihr Passwort zu lesen und Alarme vor Ihnen zu verbergen. Oder der Server hat ein neues Zertifikat bekommen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate with which the server proves its identity was refused. Nothing was sent, and your password is safe.</source>
        <translation>Das Zertifikat, mit dem der Server seine Identität beweist, wurde abgelehnt. Es wurde nichts gesendet, Ihr Passwort ist sicher.</translation>
    </message>
    <message>
        <source>This cannot be overridden. Ask whoever runs the server to put its certificate right.</source>
        <translation>Darüber kann man sich nicht hinwegsetzen. Bitten Sie den Betreiber des Servers, das Zertifikat in Ordnung zu bringen.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that watchpost-server prints when it starts; ask whoever runs the server, but not over this connection.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den watchpost-server beim Start ausgibt; fragen Sie den Betreiber des Servers, aber nicht über diese Verbindung.</translation>
    </message>
    <message>
        <source>Do not connect unless whoever runs the server tells you that the certificate was replaced.</source>
        <translation>Verbinden Sie sich nicht, außer der Betreiber des Servers sagt Ihnen, dass das Zertifikat ersetzt wurde.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdateCheck</name>
    <message>
        <source>It could not be found out whether there is a newer version: %1. Check the connection to the internet, or look at the project&apos;s web site.</source>
        <translation>Ob es eine neuere Version gibt, war nicht zu erfahren: %1. Prüfen Sie die Verbindung zum Internet, oder sehen Sie auf der Website des Projekts nach.</translation>
    </message>
    <message>
        <source>What the web server said about newer versions is not signed by the project, and is not believed. Look at the project&apos;s web site.</source>
        <translation>Was der Webserver über neuere Versionen sagt, ist nicht vom Projekt signiert und wird nicht geglaubt. Sehen Sie auf der Website des Projekts nach.</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdatePage</name>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>version, upgrade, download, internet</source>
        <translation>Version, Upgrade, Update, herunterladen, Internet</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 ist verfügbar.</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>&amp;Einmal am Tag nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>Watchpost then asks %1, which sees this computer&apos;s network address and nothing else. Nothing is downloaded or installed by itself.</source>
        <translation>Watchpost fragt dann bei %1 nach; dort ist die Netzwerkadresse dieses Computers zu sehen und sonst nichts. Von selbst wird nichts heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>Open the &amp;download page</source>
        <translation>Seite zum &amp;Herunterladen öffnen</translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation>Eine ID hat 1 bis %1 Byte. Berichtigen Sie die ID der Kamera.</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation>Ein Passwort hat höchstens %1 Byte. Berichtigen Sie das Passwort der Kamera.</translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation>Eine Antwort war nicht lesbar.</translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation>Der Server hat eine andere Kamera bestätigt als die gesendete.</translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation>Der Server hat eine andere Kamera abgelehnt als die gesendete.</translation>
    </message>
</context>
<context>
    <name>watchpost::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Welcome to Watchpost</source>
        <translation>Willkommen bei Watchpost</translation>
    </message>
    <message>
        <source>Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. How would you like to begin?</source>
        <translation>Watchpost zeigt, welche Ihrer Kameras online sind, und bringt Ihnen einen Alarm sofort vor Augen. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Connect to my own server</source>
        <translation>Mit meinem eigenen Server verbinden</translation>
    </message>
    <message>
        <source>You have a server&apos;s name, a user and a password.</source>
        <translation>Sie haben den Namen eines Servers, einen Benutzer und ein Passwort.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>Logs you out here, and starts a small server inside the program with 24 invented cameras. Nothing of it stays.</source>
        <translation>Meldet Sie hier ab und startet einen kleinen Server im Programm mit 24 erfundenen Kameras. Nichts davon bleibt erhalten.</translation>
    </message>
    <message>
        <source>Starts a small server inside the program, with 24 invented cameras. Nothing of it stays.</source>
        <translation>Startet einen kleinen Server im Programm mit 24 erfundenen Kameras. Nichts davon bleibt erhalten.</translation>
    </message>
    <message>
        <source>Import a list of cameras</source>
        <translation>Eine Kameraliste importieren</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. You see everything before anything is changed.</source>
        <translation>Aus einer CSV-Datei, zum Beispiel aus einer Tabellenkalkulation. Sie sehen alles, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. It opens as soon as you have logged in to your server.</source>
        <translation>Aus einer CSV-Datei, zum Beispiel aus einer Tabellenkalkulation. Der Import öffnet sich, sobald Sie sich an Ihrem Server angemeldet haben.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>These first steps are in the Help menu, too.</source>
        <translation>Diese ersten Schritte finden Sie auch im Menü „Hilfe“.</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowFlow</name>
    <message>
        <source>Quit Watchpost?</source>
        <translation>Watchpost beenden?</translation>
    </message>
    <message>
        <source>Nothing is watched while it does not run. Alarms that come meanwhile are shown at the next start, where the server keeps them.</source>
        <translation>Solange es nicht läuft, wird nichts überwacht. Alarme, die inzwischen kommen, werden beim nächsten Start angezeigt, sofern der Server sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Weiter überwachen</translation>
    </message>
    <message>
        <source>Watchpost goes on watching</source>
        <translation>Watchpost überwacht weiter</translation>
    </message>
    <message>
        <source>Watchpost goes on watching in the tray</source>
        <translation>Watchpost überwacht im Infobereich weiter</translation>
    </message>
    <message>
        <source>Alarms go on being shown. A click on the icon in the tray brings the window back, and its menu ends the program. This is said only once.</source>
        <translation>Alarme werden weiterhin angezeigt. Ein Klick auf das Symbol im Infobereich holt das Fenster zurück, und sein Menü beendet das Programm. Dieser Hinweis erscheint nur einmal.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Stattdessen beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowsSoundPlayer</name>
    <message>
        <source>Sounds are played by Windows, on its default device. WAV files only.</source>
        <translation>Töne werden von Windows auf seinem Standardgerät abgespielt. Nur WAV-Dateien.</translation>
    </message>
    <message>
        <source>There is no sound device. Plug one in: it is used by the next alarm.</source>
        <translation>Es gibt kein Audiogerät. Schließen Sie eines an: Der nächste Alarm benutzt es.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one.</source>
        <translation>Die Tondatei %1 lässt sich nicht lesen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The sound file %1 is no WAV file. Choose another one.</source>
        <translation>Die Tondatei %1 ist keine WAV-Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Windows could not play the sound. Look at the sound settings of Windows.</source>
        <translation>Windows konnte den Ton nicht abspielen. Prüfen Sie die Klangeinstellungen von Windows.</translation>
    </message>
</context>
</TS>
