<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>il y a %n seconde</numerusform>
            <numerusform>il y a %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>a time</comment>
        <translation>%1&#xa0;: aucune alarme</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln alarme, gravité&#xa0;: %2</numerusform>
            <numerusform>%1&#xa0;: %Ln alarmes, la plus grave&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Aucune alarme</translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>Intrusion</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumée</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>Hors ligne depuis longtemps</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 could not be removed. Remove it by hand, so that Watchpost does not start when you log in.</source>
        <translation>Le fichier %1 n’a pas pu être supprimé. Supprimez-le à la main pour que Watchpost ne démarre pas à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Windows did not take the change. Open the Task Manager, and choose under “Startup apps” whether Watchpost starts.</source>
        <translation>Windows n’a pas accepté la modification. Ouvrez le Gestionnaire des tâches et choisissez sous « Applications de démarrage » si Watchpost démarre.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Make its folder writable, then try again.</source>
        <translation>Le fichier %1 n’a pas pu être écrit (%2). Rendez son dossier accessible en écriture, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message>
        <source>The server pushed “%1” at %2.</source>
        <translation>Le serveur a annoncé « %1 » de lui-même (%2).</translation>
    </message>
    <message>
        <source>Asked for its state, the server answered “%1” at %2.</source>
        <translation>Interrogé sur son état, le serveur a répondu « %1 » (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s list said “%1” at %2, at a synchronisation.</source>
        <translation>La liste du serveur indiquait « %1 » lors d’une synchronisation (%2).</translation>
    </message>
    <message>
        <source>Connected again, the server said “%1”, as before, at %2.</source>
        <translation>La connexion rétablie, le serveur a indiqué « %1 », comme avant (%2).</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer held it at %1.</source>
        <translation>La liste du serveur ne la contenait plus (%1).</translation>
    </message>
    <message>
        <source>The connection was lost at %1: every state became unknown.</source>
        <translation>La connexion a été perdue (%1) : tous les états sont devenus inconnus.</translation>
    </message>
    <message>
        <source>You logged out at %1: every state became unknown.</source>
        <translation>Vous vous êtes déconnecté (%1) : tous les états sont devenus inconnus.</translation>
    </message>
    <message>
        <source>Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.</source>
        <translation>Plus rien n’a été reçu après %1, car Watchpost ne fonctionnait plus : tous les états sont devenus inconnus.</translation>
    </message>
    <message>
        <source>It was removed from the list at %1.</source>
        <translation>Elle a été retirée de la liste (%1).</translation>
    </message>
    <message>
        <source>The disk did not take what happened after %1.</source>
        <translation>Ce qui s’est passé après %1 n’a pas pu être enregistré sur le disque.</translation>
    </message>
    <message>
        <source>That is: the server itself does not know. It is not shown as offline for that.</source>
        <translation>Autrement dit, le serveur lui-même ne sait pas. Elle n’est pas affichée hors ligne pour autant.</translation>
    </message>
    <message>
        <source>The server has not answered for this camera since then.</source>
        <translation>Le serveur n’a pas répondu pour cette caméra depuis.</translation>
    </message>
    <message>
        <source>You have disabled this camera: its state is not shown.</source>
        <translation>Vous avez désactivé cette caméra : son état n’est pas affiché.</translation>
    </message>
    <message>
        <source>The server has not said anything of its state yet.</source>
        <translation>Le serveur n’a encore rien dit de son état.</translation>
    </message>
    <message>
        <source>It cannot: the camera is not on your account at the server.</source>
        <translation>Il ne le peut pas : la caméra n’est pas dans votre compte sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>Retenu pendant %n seconde, car cela peut être bref : toujours affiché « %1 ».</numerusform>
            <numerusform>Retenu pendant %n secondes, car cela peut être bref : toujours affiché « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation>Dernière alarme : %1, %2</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>pas encore sur le serveur</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>disparue du serveur</translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation>Pas encore sur le serveur. La prochaine synchronisation l’enverra.</translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation>Le serveur l’a refusée : %1. Corrigez son mot de passe et envoyez-la de nouveau.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation>La liste du serveur ne la contient plus. Envoyez-la de nouveau ou supprimez-la.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>Sur le serveur.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimée.</translation>
    </message>
    <message>
        <source>Disabled: its alarms are kept, but none pops up</source>
        <translation>Désactivée : ses alarmes sont gardées, mais aucune fenêtre ne s’affiche</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation>Son état n’a pas encore été signalé</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n alarme non lue</numerusform>
            <numerusform>%n alarmes non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe : %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
</context>
<context>
    <name>CameraScope</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Disabled cameras</source>
        <translation>Caméras désactivées</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
</context>
<context>
    <name>CameraTable</name>
    <message>
        <source>This line has %1 columns, and the first line has %2.</source>
        <translation>Cette ligne a %1 colonnes, et la première ligne en a %2.</translation>
    </message>
    <message>
        <source>In line %1 a quote (&quot;) is opened and never closed. Correct that line.</source>
        <translation>À la ligne %1, un guillemet (&quot;) est ouvert et jamais fermé. Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>In line %1 there is text after a closing quote (&quot;). Double the quotes in a field.</source>
        <translation>À la ligne %1, il y a du texte après un guillemet fermant (&quot;). Doublez les guillemets à l’intérieur d’un champ.</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>La ligne %1 a le même ID.</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>L’ID manque. Il est imprimé sur la caméra.</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>L’ID est plus long que ce qu’un serveur accepte (128 octets).</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>Le mot de passe est plus long que ce qu’un serveur accepte (256 octets).</translation>
    </message>
    <message>
        <source>The password is missing. Write: ID, password, name; or give one for all below.</source>
        <translation>Le mot de passe manque. Écrivez : ID, mot de passe, nom ; ou donnez-en un pour toutes ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>(néant)</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>Il se porte garant de lui-même : personne en qui cet ordinateur a confiance n’a confirmé à qui il appartient.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not trust.</source>
        <translation>Il a été émis par une autorité à laquelle cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>It was made for another name (%1), not for %2.</source>
        <translation>Il a été établi pour un autre nom (%1), pas pour %2.</translation>
    </message>
    <message>
        <source>It expired on %1. If that is not long past: is this computer&apos;s clock right?</source>
        <translation>Il a expiré le %1. Si c’est récent : l’horloge de cet ordinateur est-elle juste ?</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is this computer&apos;s clock right?</source>
        <translation>Il n’est valable qu’à partir du %1. L’horloge de cet ordinateur est-elle juste ?</translation>
    </message>
    <message>
        <source>It was not made for a server, or its issuer may not issue certificates.</source>
        <translation>Il n’a pas été établi pour un serveur, ou son émetteur n’a pas le droit d’émettre des certificats.</translation>
    </message>
    <message>
        <source>The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.</source>
        <translation>Les certificats qui devraient le confirmer sont incomplets, trop nombreux, révoqués ou mal signés.</translation>
    </message>
    <message>
        <source>It is not the certificate that you trusted for this server before.</source>
        <translation>Ce n’est pas le certificat auquel vous faisiez confiance jusqu’ici pour ce serveur.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation>Essayez « watchpost --help ».</translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation>Surveille de nombreuses caméras en réseau : leurs états, et leurs alarmes aussitôt.</translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation>Démarrer un serveur de démonstration intégré et remplir sa connexion.</translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation>Garder les réglages, caméras et alarmes dans ce dossier.</translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation>Le serveur auquel se connecter.</translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation>Se connecter avec TLS.</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>Le nom du compte.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Lire le mot de passe dans la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation>Se connecter aussitôt.</translation>
    </message>
    <message>
        <source>Start with the window minimized, in the tray where there is one.</source>
        <translation>Démarrer avec la fenêtre réduite, dans la zone de notification s’il y en a une.</translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation>Afficher les versions et dossiers pour un rapport d’erreur, puis quitter.</translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation>« %1 » n’est pas une option. Un serveur s’indique avec --server.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile demande le nom d’un dossier.</translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>« %1 » n’est pas un serveur. Écrivez HÔTE ou HÔTE:PORT, avec un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation>--demo apporte son propre serveur : retirez --server, ou retirez --demo.</translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation>--tls va avec --server : indiquez aussi le serveur.</translation>
    </message>
    <message>
        <source>Watchpost already runs with this profile, and does not answer. End it, or choose another folder with --profile.</source>
        <translation>Watchpost est déjà lancé avec ce profil et ne répond pas. Fermez-le, ou choisissez un autre dossier avec --profile.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez ses droits et l’espace libre du disque. D’ici là rien n’est conservé à la fin du programme.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>Le fichier %1 ne peut pas être écrit : %2. Vérifiez ses droits et l’espace libre du disque. D’ici là rien n’est conservé à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>%1: %2</source>
        <comment>camera, what happened</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>Cet ordinateur est aveugle</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Pas de connexion à %1 depuis %2</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Afficher Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, severity, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) from this camera</source>
        <translation>
            <numerusform>et encore %Ln alarme de cette caméra</numerusform>
            <numerusform>et encore %Ln alarmes de cette caméra</numerusform>
        </translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Voir la caméra</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>Sourdine 10 min</translation>
    </message>
    <message>
        <source>Mute 60 min</source>
        <translation>Sourdine 60 min</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Des alarmes ont pu être manquées</translation>
    </message>
    <message>
        <source>Since %1. The list says when.</source>
        <translation>Depuis %1. La liste dit quand.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>Pendant votre absence : %Ln alarme</numerusform>
            <numerusform>Pendant votre absence : %Ln alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the worst: %2. Some may be missing.</source>
        <comment>time, severity</comment>
        <translation>Depuis %1, la plus grave : %2. Certaines manquent peut-être.</translation>
    </message>
    <message>
        <source>Since %1, the worst: %2.</source>
        <comment>time, severity</comment>
        <translation>Depuis %1, la plus grave : %2.</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Voir les alarmes</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>et encore %Ln alarme de ce type</numerusform>
            <numerusform>et encore %Ln alarmes de ce type</numerusform>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file&apos;s text is damaged: it is not in the encoding that it says it is in. Save it again as UTF-8, then open that.</source>
        <translation>Le texte du fichier est endommagé : il n’a pas l’encodage qu’il annonce. Enregistrez-le de nouveau en UTF-8, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>This is not a text file. In your spreadsheet program save it as CSV, then open that.</source>
        <translation>Ce n’est pas un fichier texte. Enregistrez-le au format CSV dans votre tableur, puis ouvrez le fichier CSV.</translation>
    </message>
    <message>
        <source>The encoding of this file is not known. Save it as UTF-8, then open that.</source>
        <translation>L’encodage de ce fichier est inconnu. Enregistrez-le en UTF-8, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>This file is in UTF-32. Save it as UTF-8, then open that.</source>
        <translation>Ce fichier est en UTF-32. Enregistrez-le en UTF-8, puis ouvrez-le.</translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation>Saisissez le nom ou l’adresse du serveur, par exemple cameras.example.com.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation>Ce n’est ni le nom ni l’adresse d’un serveur. Saisissez un nom comme cameras.example.com ou une adresse comme 192.0.2.10.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation>Saisissez le nom d’utilisateur de votre compte.</translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation>Saisissez le mot de passe de votre compte.</translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation>Ce mot de passe est plus long que ce qu’un serveur accepte (256 octets).</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>All alarms</source>
        <comment>muted</comment>
        <translation>Toutes les alarmes</translation>
    </message>
    <message>
        <source>the camera %1</source>
        <comment>what is muted</comment>
        <translation>la caméra %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <comment>what is muted</comment>
        <translation>le groupe %1</translation>
    </message>
    <message>
        <source>alarms of the type %1</source>
        <comment>what is muted</comment>
        <translation>les alarmes du type %1</translation>
    </message>
    <message>
        <source>all alarms</source>
        <comment>what is muted</comment>
        <translation>toutes les alarmes</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
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
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>encore %Ln heure</numerusform>
            <numerusform>encore %Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineState</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written. Cameras and alarms are kept only until the program ends. Make the folder writable, or choose another one with --profile.</source>
        <translation>Impossible d’écrire dans le dossier %1. Caméras et alarmes ne sont gardées que jusqu’à la fin du programme. Rendez le dossier accessible en écriture ou choisissez-en un autre avec --profile.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Notice</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
</context>
<context>
    <name>SyncReviewWords</name>
    <message>
        <source>The password on this computer is replaced by the server&apos;s. Name, group and notes stay.</source>
        <translation>Le mot de passe sur cet ordinateur est remplacé par celui du serveur. Le nom, le groupe et les notes restent.</translation>
    </message>
    <message>
        <source>Your password stays on this computer. A server takes it only when it is the camera&apos;s own, and it is offered again with each synchronisation.</source>
        <translation>Votre mot de passe reste sur cet ordinateur. Un serveur ne l’accepte que si c’est bien celui de la caméra&#xa0;; il lui est proposé de nouveau à chaque synchronisation.</translation>
    </message>
    <message>
        <source>Your password stays on this computer, and the server goes on with its own. You are asked again when the server&apos;s changes.</source>
        <translation>Votre mot de passe reste sur cet ordinateur, et le serveur continue avec le sien. La question vous sera de nouveau posée quand celui du serveur changera.</translation>
    </message>
    <message>
        <source>The camera is uploaded to your account again.</source>
        <translation>La caméra est de nouveau envoyée vers votre compte.</translation>
    </message>
    <message>
        <source>The camera is removed from the list on this computer. That can be undone.</source>
        <translation>La caméra est retirée de la liste sur cet ordinateur. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>The camera stays in the list, marked as missing. The server does not watch it.</source>
        <translation>La caméra reste dans la liste, marquée comme absente du serveur. Celui-ci ne la surveille pas.</translation>
    </message>
    <message>
        <source>The camera is taken off your account on the server, even if it was changed there.</source>
        <translation>La caméra est retirée de votre compte sur le serveur, même si elle y a été modifiée.</translation>
    </message>
    <message>
        <source>The camera comes back into the list, with the server&apos;s password.</source>
        <translation>La caméra revient dans la liste, avec le mot de passe du serveur.</translation>
    </message>
    <message>
        <source>The camera stays removed on this computer, and stays on the server.</source>
        <translation>La caméra reste supprimée sur cet ordinateur, et reste sur le serveur.</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>As at the last synchronisation</source>
        <translation>Comme à la dernière synchronisation</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Autre mot de passe</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>There, perhaps changed</source>
        <translation>Présente, peut-être modifiée</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>Comme sur le serveur</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Comme ici</translation>
    </message>
    <message>
        <source>Different from both</source>
        <translation>Différent des deux</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>Supprimer là-bas</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Supprimer ici</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>Celui du serveur</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Garder ici</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Laisser là-bas</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n envoyée</numerusform>
            <numerusform>%n envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n téléchargée</numerusform>
            <numerusform>%n téléchargées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n absente du serveur</numerusform>
            <numerusform>%n absentes du serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Absente du serveur</translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation>Retirée du compte</translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation>Gardée ici. Envoyez-la de nouveau ou supprimez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs on the server</source>
        <translation>Différente sur le serveur</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Review it to choose.</source>
        <translation>Rien n’a été écrasé. Examinez la différence pour choisir.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate of %1 proves nothing: its chain is broken or too long, or a key or a signature in it is weak or false. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>Le certificat de %1 ne prouve rien : sa chaîne est rompue ou trop longue, ou une clé ou une signature y est faible ou fausse. Rien n’a été envoyé. Demandez un autre certificat au responsable du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers, or was issued by one that may not issue any. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>Le certificat de %1 n’a pas été établi pour des serveurs, ou l’a été par un émetteur qui n’en a pas le droit. Rien n’a été envoyé. Demandez un autre certificat au responsable du serveur.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted before. Somebody may be in between, so nothing was sent. Ask whoever runs the server whether it was changed, and compare the fingerprints.</source>
        <translation>%1 présente un autre certificat que celui accepté auparavant. Quelqu’un est peut-être entre les deux, donc rien n’a été envoyé. Demandez au responsable du serveur s’il a été changé et comparez les empreintes.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name. Nothing was sent. Enter the name that the certificate was made for.</source>
        <translation>Le certificat de %1 a été établi pour un autre nom. Rien n’a été envoyé. Saisissez le nom pour lequel le certificat a été établi.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server to renew it.</source>
        <translation>Le certificat de %1 a expiré. Rien n’a été envoyé. Vérifiez la date et l’heure de cet ordinateur et demandez au responsable du serveur de le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server.</source>
        <translation>Le certificat de %1 n’est pas encore valable. Rien n’a été envoyé. Vérifiez la date et l’heure de cet ordinateur et interrogez le responsable du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it. Nothing was sent. Compare its fingerprint with that of the server.</source>
        <translation>Le certificat de %1 est signé par lui-même : personne ne s’en porte garant. Rien n’a été envoyé. Comparez son empreinte avec celle du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust. Nothing was sent. Compare its fingerprint with that of the server, or add the authority to this system&apos;s trusted certificates.</source>
        <translation>Le certificat de %1 vient d’une autorité à laquelle cet ordinateur ne fait pas confiance. Rien n’a été envoyé. Comparez son empreinte avec celle du serveur, ou ajoutez l’autorité aux certificats de confiance du système.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation>Rien ne répond à %1. Vérifiez l’adresse et le port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>The proxy wants another user name or password. Correct them in the settings.</source>
        <translation>Le mandataire demande un autre nom d’utilisateur ou mot de passe. Corrigez-les dans les réglages.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 is not there. Check the proxy in the settings and this computer&apos;s network.</source>
        <translation>Le mandataire sur le chemin de %1 est introuvable. Vérifiez le mandataire dans les réglages et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1. Check the proxy in the settings, and whether it allows this server and port.</source>
        <translation>Le mandataire n’a pas établi la connexion à %1. Vérifiez le mandataire dans les réglages, et s’il autorise ce serveur et ce port.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation>%1 est inaccessible. Vérifiez le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Nothing was sent. Check the port. If this worked before, somebody may be in between: do not switch TLS off.</source>
        <translation>%1 n’a pas répondu avec TLS. Rien n’a été envoyé. Vérifiez le port. Si cela marchait avant, quelqu’un est peut-être entre les deux : ne désactivez pas TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 a fermé la connexion avant qu’elle soit chiffrée. Rien n’a été envoyé. Vérifiez le port, et si le serveur utilise TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation>%1 a fermé la connexion. Réessayez ; si cela se répète, vérifiez le port et si le serveur exige TLS.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation>La connexion à %1 a échoué. Vérifiez le réseau de cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation>Il n’y a pas de serveur nommé %1. Vérifiez le nom et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation>%1 ne répond pas à temps. Vérifiez l’adresse et le port, et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever runs the server to switch TLS 1.2 or newer on.</source>
        <translation>%1 ne propose qu’un TLS trop ancien pour être sûr. Rien n’a été envoyé. Demandez au responsable du serveur d’activer TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>%1 was reached but did not finish the TLS handshake in time. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 a été joint mais n’a pas terminé la négociation TLS à temps. Rien n’a été envoyé. Vérifiez le port, et si le serveur utilise TLS.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur de caméras. Vérifiez le port et si le serveur exige TLS.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Watchpost: connected to %1</source>
        <translation>Watchpost : connecté à %1</translation>
    </message>
    <message>
        <source>Watchpost is blind: no connection to %1 since %2</source>
        <translation>Watchpost est aveugle : pas de connexion à %1 depuis %2</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>Watchpost est aveugle : non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln alarme non lue, gravité : %1</numerusform>
            <numerusform>%Ln alarmes non lues, la plus grave : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It was muted.</source>
        <translation>Elle était en sourdine.</translation>
    </message>
    <message>
        <source>Muted until %1 for the camera %2.</source>
        <translation>En sourdine jusqu’à %1 pour la caméra %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for the group %2.</source>
        <translation>En sourdine jusqu’à %1 pour le groupe %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for alarms of the type %2.</source>
        <translation>En sourdine jusqu’à %1 pour les alarmes du type %2.</translation>
    </message>
    <message>
        <source>Muted until %1 for all alarms.</source>
        <translation>En sourdine jusqu’à %1 pour toutes les alarmes.</translation>
    </message>
    <message>
        <source>It came in the quiet hours.</source>
        <translation>Elle est arrivée pendant les heures calmes.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let no alarm through.</source>
        <translation>Les heures calmes (%1) ne laissent passer aucune alarme.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only critical alarms through.</source>
        <translation>Les heures calmes (%1) ne laissent passer que les alarmes critiques.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only warnings and critical alarms through.</source>
        <translation>Les heures calmes (%1) ne laissent passer que les avertissements et les alarmes critiques.</translation>
    </message>
    <message>
        <source>It was shown: it is more severe than what the mute of %1 held back until %2.</source>
        <translation>Elle a été affichée : elle est plus grave que ce que la mise en sourdine (%1) retenait jusqu’à %2.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through the quiet hours (%1).</source>
        <translation>Elle a été affichée : elle est assez grave pour passer outre les heures calmes (%1).</translation>
    </message>
    <message>
        <source>It was shown: critical alarms break through the system&apos;s do-not-disturb.</source>
        <translation>Elle a été affichée : les alarmes critiques passent outre le mode « Ne pas déranger » du système.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through.</source>
        <translation>Elle a été affichée : elle est assez grave pour passer outre.</translation>
    </message>
    <message>
        <source>It was shown at once.</source>
        <translation>Elle a été affichée aussitôt.</translation>
    </message>
    <message>
        <source>It was shown as a notification of the desktop instead of a pop-up.</source>
        <translation>Elle a été affichée comme notification du bureau au lieu d’une fenêtre d’alerte.</translation>
    </message>
    <message>
        <source>Alarms of its severity are only listed, as the settings say.</source>
        <translation>Selon les réglages, les alarmes de sa gravité figurent seulement dans la liste.</translation>
    </message>
    <message>
        <source>Missed while away: it was counted in the summary.</source>
        <translation>Manquée pendant votre absence : elle a été comptée dans le résumé.</translation>
    </message>
    <message>
        <source>The summary told of it: alarms may have been missed.</source>
        <translation>Le résumé l’a signalé : des alarmes ont pu être manquées.</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list only remembers it.</source>
        <translation>Il ne manque plus rien : la liste s’en souvient seulement.</translation>
    </message>
    <message>
        <source>Do-not-disturb was on in the system.</source>
        <translation>Le mode « Ne pas déranger » était actif dans le système.</translation>
    </message>
    <message>
        <source>The camera is disabled.</source>
        <translation>La caméra est désactivée.</translation>
    </message>
    <message>
        <source>Many alarms came at once: it was counted in the entry “%1”.</source>
        <translation>Beaucoup d’alarmes sont arrivées à la fois : elle a été comptée dans l’entrée « %1 ».</translation>
    </message>
    <message>
        <source>No reason was kept: the alarm came with an older version of Watchpost.</source>
        <translation>Aucune raison n’a été gardée : l’alarme est arrivée avec une version plus ancienne de Watchpost.</translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation>À propos de Watchpost</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Version %1 · Qt %2</translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation>Surveille de nombreuses caméras en réseau : montre lesquelles sont en ligne et vous met aussitôt une alarme sous les yeux. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>watchpost::AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>screen reader, speech, voice, blind, braille</source>
        <translation>lecteur d&apos;écran, synthèse vocale, voix, aveugle, braille</translation>
    </message>
    <message>
        <source>Screen readers announce</source>
        <translation>Les lecteurs d&apos;écran annoncent</translation>
    </message>
    <message>
        <source>announcements, read out, Orca, NVDA, VoiceOver</source>
        <translation>annonces, lecture à voix haute, Orca, NVDA, VoiceOver</translation>
    </message>
    <message>
        <source>&amp;Alarms that are shown</source>
        <translation>&amp;Les alarmes affichées</translation>
    </message>
    <message>
        <source>&amp;Cameras that go offline or come back, and the connection</source>
        <translation>Les &amp;caméras qui passent hors ligne ou reviennent, et la connexion</translation>
    </message>
    <message>
        <source>The worst comes first. What happens at once is said in one sentence, so that a flood does not talk for minutes.</source>
        <translation>Le plus grave d&apos;abord. Ce qui arrive en même temps est dit en une phrase, pour qu&apos;une avalanche ne parle pas pendant des minutes.</translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation>Ajouter des caméras</translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation>&amp;Une caméra</translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation>&amp;Plusieurs à la fois</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>Prendre la %n correcte</numerusform>
            <numerusform>Prendre les %n correctes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>Prendre %n caméra</numerusform>
            <numerusform>Prendre %n caméras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>Ajouter %n caméra</numerusform>
            <numerusform>Ajouter %n caméras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation>Cette caméra est déjà dans la liste, sous « %1 ».</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation>ID de la caméra</translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation>Mot de passe de la caméra</translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation>Nom de la caméra</translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation>Tel qu’imprimé sur la caméra</translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation>Tel que réglé dans la caméra ; peut être vide</translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation>Le vôtre, par exemple « Porte arrière » ; peut être vide</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation>Fermer cette carte. L’alarme reste dans la liste.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Afficher Watchpost</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Voir la caméra</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>Voir les alarmes</translation>
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
        <translation>Alarme : %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>Alarme : %1, %2, %3, %4, %Ln fois</numerusform>
            <numerusform>Alarme : %1, %2, %3, %4, %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>Cet ordinateur est aveugle</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>Pas de connexion à %1 depuis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Des alarmes ont pu être manquées</translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation>depuis %1 · la liste dit quand</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>Pendant votre absence : %Ln alarme</numerusform>
            <numerusform>Pendant votre absence : %Ln alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation>depuis %1 · la plus grave : %2</translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation>%1 · certaines manquent peut-être</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>et encore %Ln alarme</numerusform>
            <numerusform>et encore %Ln alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
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
        <translation>Acquitter les affichées</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Tout acquitter</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>Acquitter avec une note…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation>Acquitter toutes celles de cette caméra</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Voir la caméra</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>Pourquoi n’y a-t-il pas eu de fenêtre d’alerte&#xa0;?</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Chercher des alarmes</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filtrer les alarmes</translation>
    </message>
    <message>
        <source>Alarms by the hour</source>
        <translation>Alarmes par heure</translation>
    </message>
    <message>
        <source>Export alarms…</source>
        <translation>Exporter des alarmes…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
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
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
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
        <translation>Exporter des alarmes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The alarms could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>Les alarmes n’ont pas pu être écrites dans %1 (%2). Ce qui s’y trouvait avant y est toujours. Choisissez un autre emplacement, ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message>
        <source>Export alarms</source>
        <translation>Exporter des alarmes</translation>
    </message>
    <message>
        <source>Which alarms go into the file?</source>
        <translation>Quelles alarmes vont dans le fichier&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>%Ln alarme affichée par le &amp;filtre</numerusform>
            <numerusform>Les %Ln alarmes affichées par le &amp;filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>%Ln alarme &amp;sélectionnée</numerusform>
            <numerusform>Les %Ln alarmes &amp;sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>&amp;Toutes (%Ln alarme de la liste)</numerusform>
            <numerusform>&amp;Toutes les %Ln alarmes de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Entre les colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Ce qui sépare les colonnes</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Pour un ta&amp;bleur (avec une marque d’ordre des octets)</translation>
    </message>
    <message>
        <source>Time, camera, group, type, severity, when it was seen and acknowledged, the note and why there was a pop-up or none. What a spreadsheet program would take for a formula gets a &apos; in front.</source>
        <translation>Heure, caméra, groupe, type, gravité, quand elle a été vue et acquittée, la note et pourquoi il y a eu ou non une fenêtre d’alerte. Ce qu’un tableur prendrait pour une formule reçoit un &apos; devant.</translation>
    </message>
    <message>
        <source>%1

Alarms from before %2 are on the disk and not in the list, so they are not in the file. Choose a time in the filter to have them, too.</source>
        <translation>%1

Les alarmes d’avant %2 sont sur le disque et pas dans la liste&#xa0;; elles ne sont donc pas dans le fichier. Choisissez une période dans le filtre pour les avoir aussi.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterBar</name>
    <message>
        <source>All types</source>
        <translation>Tous types</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous groupes</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Search alarms by camera</source>
        <translation>Chercher par caméra</translation>
    </message>
    <message>
        <source>Search alarms by the camera&apos;s name or ID</source>
        <translation>Chercher des alarmes par nom ou ID de la caméra</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>Dé&amp;but&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Fi&amp;n&#xa0;:</translation>
    </message>
    <message>
        <source>Alarms from, date and time</source>
        <translation>Alarmes à partir de, date et heure</translation>
    </message>
    <message>
        <source>Alarms up to, date and time</source>
        <translation>Alarmes jusqu’à, date et heure</translation>
    </message>
    <message>
        <source>Time of the alarms</source>
        <translation>Période des alarmes</translation>
    </message>
    <message>
        <source>Severity of the alarms</source>
        <translation>Gravité des alarmes</translation>
    </message>
    <message>
        <source>Type of the alarms</source>
        <translation>Type des alarmes</translation>
    </message>
    <message>
        <source>Group of the alarms&apos; cameras</source>
        <translation>Groupe des caméras d’où viennent les alarmes</translation>
    </message>
    <message>
        <source>Acknowledged or not</source>
        <translation>Acquittées ou non</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>Du… au…</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toutes gravités</translation>
    </message>
    <message>
        <source>Warning or worse</source>
        <translation>Avertissement ou plus</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Critiques seules</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Non acquittées</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittées</translation>
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
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Clear the filter and show all alarms</source>
        <translation>Effacer le filtre et afficher toutes les alarmes</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>alarms</comment>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln alarme masquée non acquittée</numerusform>
            <numerusform>%Ln alarmes masquées non acquittées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln alarme</numerusform>
            <numerusform>%1&#xa0;: %Ln alarmes</numerusform>
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
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Alarms came late</source>
        <translation>Des alarmes sont arrivées en retard</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>Des alarmes ont pu être manquées</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>Cet ordinateur est devenu aveugle</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation>%1 : %2, %3. %4 %5</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation>%1 : %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>the user&apos;s note</comment>
        <translation>Acquittée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>La note est trop longue. Raccourcissez-la de %Ln caractère.</numerusform>
            <numerusform>La note est trop longue. Raccourcissez-la de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an alarm</source>
        <translation>Note sur une alarme</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Acquitter avec une note</translation>
    </message>
    <message>
        <source>&amp;Note on %1:</source>
        <comment>an alarm</comment>
        <translation>&amp;Note sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>Acknowledge %1, with this &amp;note:</source>
        <comment>an alarm</comment>
        <translation>Acquitter %1 avec cette &amp;note&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>&amp;Note sur %Ln alarme&#xa0;:</numerusform>
            <numerusform>&amp;Note sur %Ln alarmes&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>Acquitter %Ln alarme avec cette &amp;note&#xa0;:</numerusform>
            <numerusform>Acquitter %Ln alarmes avec cette &amp;note&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>These alarms have different notes. What you write here replaces all of them.</source>
        <translation>Ces alarmes ont des notes différentes. Ce que vous écrivez ici les remplace toutes.</translation>
    </message>
    <message>
        <source>The note is kept on this computer, with the alarm.</source>
        <translation>La note est gardée sur cet ordinateur, avec l’alarme.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmOlderBar</name>
    <message>
        <source>Alarms from before %1 are on the disk and not in this list.</source>
        <translation>Les alarmes d’avant %1 sont sur le disque et pas dans cette liste.</translation>
    </message>
    <message>
        <source>Older alarms are being read from the disk…</source>
        <translation>Lecture des alarmes plus anciennes sur le disque…</translation>
    </message>
    <message>
        <source>There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter time to see them.</source>
        <translation>Il y a plus d’alarmes que la liste ne peut en contenir. Celles d’avant %1 n’y sont pas. Choisissez une période plus courte pour les voir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Read the older alarms again</source>
        <translation>Relire les alarmes plus anciennes</translation>
    </message>
    <message>
        <source>Show the older alarms</source>
        <translation>Afficher les alarmes plus anciennes</translation>
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
        <translation>Tout acquitter</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>Voir la caméra</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>Pourquoi n’y a-t-il pas eu de fenêtre d’alerte ?</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Aucune alarme</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>Tout est calme. Quand une caméra donne l’alarme, elle apparaît ici et à l’écran.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>Acquitter avec une note</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filtrer les alarmes</translation>
    </message>
    <message>
        <source>No alarm matches the filter</source>
        <translation>Aucune alarme ne correspond au filtre</translation>
    </message>
    <message>
        <source>There are alarms, and the filter hides all of them. New ones are told of all the same.</source>
        <translation>Il y a des alarmes, mais le filtre les masque toutes. Les nouvelles sont signalées tout de même.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Acknowledge shown</source>
        <translation>Acquitter les affichées</translation>
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
            <numerusform>%Ln caméra</numerusform>
            <numerusform>%Ln caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>type of alarms, time</comment>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesCoordinator</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln caméra</numerusform>
            <numerusform>%Ln caméras</numerusform>
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
        <translation>gravité</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renommer</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>sourdine</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>fenêtre d’alerte</translation>
    </message>
    <message>
        <source>None: every alarm is shown at any time.</source>
        <translation>Aucune : chaque alarme est affichée à toute heure.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification in these hours, except for what is let through. Every alarm is listed all the same.</source>
        <translation>Ni fenêtre d’alerte, ni son, ni notification pendant ces heures, sauf pour ce qui peut passer. Chaque alarme figure tout de même dans la liste.</translation>
    </message>
    <message>
        <source>Types of alarm</source>
        <translation>Types d’alarmes</translation>
    </message>
    <message>
        <source>Types of alarm, their names and severities</source>
        <translation>Types d’alarmes, leurs noms et gravités</translation>
    </message>
    <message>
        <source>Names and severities can be changed: F2 or a double click. A new severity holds for the alarms that come from now on.</source>
        <translation>Les noms et gravités peuvent être changés : F2 ou un double clic. Une nouvelle gravité vaut pour les alarmes qui arrivent désormais.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Add &amp;quiet hours</source>
        <translation>Ajouter des &amp;heures calmes</translation>
    </message>
    <message>
        <source>How an alarm appears</source>
        <translation>Comment une alarme apparaît</translation>
    </message>
    <message>
        <source>C&amp;ritical alarms</source>
        <translation>Alarmes c&amp;ritiques</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Avertissements</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Informations</translation>
    </message>
    <message>
        <source>How alarms of the severity %1 appear</source>
        <translation>Comment apparaissent les alarmes de gravité « %1 »</translation>
    </message>
    <message>
        <source>as it suits the desktop</source>
        <translation>selon ce qui convient au bureau</translation>
    </message>
    <message>
        <source>as a pop-up</source>
        <translation>en fenêtre d’alerte</translation>
    </message>
    <message>
        <source>as a notification of the desktop</source>
        <translation>en notification du bureau</translation>
    </message>
    <message>
        <source>as pop-up and notification</source>
        <translation>en fenêtre d’alerte et en notification</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>dans la liste seulement</translation>
    </message>
    <message>
        <source>A &amp;mute holds back</source>
        <translation>La mise en &amp;sourdine retient</translation>
    </message>
    <message>
        <source>What a mute holds back</source>
        <translation>Ce que retient une mise en sourdine</translation>
    </message>
    <message>
        <source>only notices</source>
        <translation>les informations seulement</translation>
    </message>
    <message>
        <source>notices and warnings</source>
        <translation>les informations et avertissements</translation>
    </message>
    <message>
        <source>every alarm</source>
        <translation>toutes les alarmes</translation>
    </message>
    <message>
        <source>Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a type, holds back such alarms, too.</source>
        <translation>Pour une caméra, un groupe ou tout. Une mise en sourdine faite sur une alarme plus grave, ou sur un type, retient aussi ces alarmes.</translation>
    </message>
    <message>
        <source>Respect the &amp;do-not-disturb of the system</source>
        <translation>Respecter le mode « Ne pas &amp;déranger » du système</translation>
    </message>
    <message>
        <source>&amp;Critical alarms come through it all the same</source>
        <translation>Les alarmes &amp;critiques passent tout de même</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmSifter</name>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>The chosen time</source>
        <translation>Période choisie</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmStore</name>
    <message>
        <source>Alarms could not be saved (%1). They are shown all the same. Check the free space of the disk; saving is tried again by itself.</source>
        <translation>Des alarmes n’ont pas pu être enregistrées (%1). Elles sont affichées quand même. Vérifiez l’espace libre du disque ; l’enregistrement est retenté tout seul.</translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk (%1). Check the disk, then start the program again.</source>
        <translation>L’historique des alarmes n’a pas pu être lu sur le disque (%1). Vérifiez le disque, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>Older alarms could not be read from the disk (%1). Check the disk, then try again.</source>
        <translation>Des alarmes plus anciennes n’ont pas pu être lues sur le disque (%1). Vérifiez le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesDelegate</name>
    <message>
        <source>Name of the alarm type</source>
        <translation>Nom du type d’alarme</translation>
    </message>
    <message>
        <source>Severity of the alarm type</source>
        <translation>Gravité du type d’alarme</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesModel</name>
    <message>
        <source>As usual (%1)</source>
        <comment>severity</comment>
        <translation>Comme d’habitude (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of alarm, as the server sends it</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
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
        <translation>La connexion à %1 est perdue. Les états des caméras sont inconnus.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>De nouveau connecté à %1.</translation>
    </message>
    <message>
        <source>Alarm: %1, %2</source>
        <comment>severity; type and camera</comment>
        <translation>Alarme : %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>%Ln alarme : %1. La dernière : %2</numerusform>
            <numerusform>%Ln alarmes : %1. La dernière : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is online again.</source>
        <comment>camera</comment>
        <translation>%1 est de nouveau en ligne.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>camera</comment>
        <translation>%1 est hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>%Ln caméra est passée hors ligne.</numerusform>
            <numerusform>%Ln caméras sont passées hors ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>%Ln caméra est passée en ligne.</numerusform>
            <numerusform>%Ln caméras sont passées en ligne.</numerusform>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>theme, look, style</source>
        <translation>thème, aspect, style</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>theme, night, dark mode, colors</source>
        <translation>thème, nuit, mode sombre, couleurs</translation>
    </message>
    <message>
        <source>&amp;As the desktop is set</source>
        <translation>Co&amp;mme réglé dans le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombres</translation>
    </message>
    <message>
        <source>The states and severities keep their shapes and words with either.</source>
        <translation>Les états et les gravités gardent leurs formes et leurs mots dans les deux cas.</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>Lignes des listes</translation>
    </message>
    <message>
        <source>density, size, spacing, height</source>
        <translation>densité, taille, espacement, hauteur</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>Con&amp;fortables</translation>
    </message>
    <message>
        <source>Com&amp;pact: more rows on the screen</source>
        <translation>Com&amp;pactes : plus de lignes à l’écran</translation>
    </message>
</context>
<context>
    <name>watchpost::Application</name>
    <message>
        <source>Watchpost was started again for %1. Log out first to log in there.</source>
        <translation>Watchpost a été lancé de nouveau pour %1. Déconnectez-vous d’abord pour vous y connecter.</translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation>Pas de connexion à %1 depuis %2. Les états des caméras sont inconnus.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde…</numerusform>
            <numerusform>Nouvel essai dans %n secondes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation>Déconnectez-vous et reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation>C’est la première connexion de ce compte.</translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation>Dernière connexion %1. Était-ce vous ?</translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation>Dernière connexion %1 depuis %2. Était-ce vous ?</translation>
    </message>
</context>
<context>
    <name>watchpost::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation>Laissez vide pour afficher l’ID.</translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation>Supprimer des caméras</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>Supprimer %n caméra ?</numerusform>
            <numerusform>Supprimer %n caméras ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>camera name, ID</comment>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep theirs. Undo in the Edit menu brings back what was removed, until you log out.</source>
        <translation>Retirée de cette liste, et de votre compte sur le serveur dès qu’il peut être prévenu : plus d’états ni d’alarmes de là-bas, sur aucun de vos ordinateurs. Les autres comptes la gardent. « Annuler » dans le menu Édition la ramène jusqu’à votre déconnexion.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Dernière alarme</translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation>Alarmes non lues</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Pas encore signalé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: for how long the camera has been in its state</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Changes in 24 h</source>
        <translation>Changements en 24 h</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Dernière alarme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1, ID %2</source>
        <translation>%1, ID %2</translation>
    </message>
    <message>
        <source>%1, no group</source>
        <translation>%1, sans groupe</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, groupe %2</translation>
    </message>
    <message>
        <source>%1, number of changes not known</source>
        <translation>%1, nombre de changements inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1, %n changement en 24 heures</numerusform>
            <numerusform>%1, %n changements en 24 heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no tags</source>
        <translation>%1, sans étiquette</translation>
    </message>
    <message>
        <source>%1, tags: %2</source>
        <translation>%1, étiquettes : %2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1, sans note</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, note : %2</translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation>%1, aucune alarme</translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation>%1, dernière alarme : %2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, favorite</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n alarme non lue</numerusform>
            <numerusform>%n alarmes non lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>No camera matches</source>
        <translation>Aucune caméra ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>Le filtre masque la seule caméra : %1</numerusform>
            <numerusform>Le filtre masque les %n caméras : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>Pas encore de caméras</translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation>Ajoutez-en une par son ID et son mot de passe, ou synchronisez pour obtenir celles de votre compte.</translation>
    </message>
    <message>
        <source>Add cameras…</source>
        <translation>Ajouter des caméras…</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>La liste des caméras n’a pas pu être enregistrée (%1). Vérifiez l’espace libre du disque ; l’enregistrement est retenté tout seul.</translation>
    </message>
    <message>
        <source>The camera list could not be read from the disk (%1). What you change now is kept only until the program ends.</source>
        <translation>La liste des caméras n’a pas pu être lue sur le disque (%1). Ce que vous changez maintenant n’est gardé que jusqu’à la fin du programme.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>Le mot de passe de %n caméra est illisible, car sa clé n’est plus dans le trousseau : %1. Synchronisez pour le récupérer du serveur, ou saisissez-le de nouveau.</numerusform>
            <numerusform>Les mots de passe de %n caméras sont illisibles, car leur clé n’est plus dans le trousseau : %1. Synchronisez pour les récupérer du serveur, ou saisissez-les de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation>La connexion au serveur a été perdue. La prochaine connexion synchronisera de nouveau.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation>Il n’y a pas de connexion au serveur. Connectez-vous et synchronisez de nouveau.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraVault</name>
    <message>
        <source>This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.</source>
        <translation>Cet ordinateur n’a pas de trousseau, les mots de passe des caméras sont donc gardés non chiffrés dans %1, que seul votre utilisateur peut lire. Installez et démarrez un trousseau (GNOME Keyring ou KWallet) pour les chiffrer.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only your user may read. Unlock the key ring: they are then encrypted by themselves.</source>
        <translation>Le trousseau du système est inutilisable pour l’instant, les mots de passe des caméras sont donc gardés non chiffrés dans %1, que seul votre utilisateur peut lire. Déverrouillez le trousseau : ils seront alors chiffrés tout seuls.</translation>
    </message>
    <message>
        <source>The camera passwords cannot be read now, as the system&apos;s key ring is locked or does not answer. Start and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not uploaded, and passwords that you type are kept only until the program ends.</source>
        <translation>Les mots de passe des caméras sont illisibles pour l’instant, car le trousseau du système est verrouillé ou ne répond pas. Démarrez et déverrouillez le trousseau : ils seront alors lus tout seuls. D’ici là les caméras sont surveillées, mais pas envoyées, et les mots de passe saisis ne sont gardés que jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again by itself.</source>
        <translation>Les mots de passe des caméras n’ont pas pu être chiffrés (%1). Vérifiez l’espace libre du disque ; c’est retenté tout seul.</translation>
    </message>
    <message>
        <source>Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It is tried again at the next start.</source>
        <translation>Les mots de passe des caméras sont maintenant chiffrés, mais il peut rester des traces des anciens dans %1 (%2). C’est retenté au prochain démarrage.</translation>
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
            <numerusform>et encore %Ln caméra</numerusform>
            <numerusform>et encore %Ln caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Voir toutes les alarmes</translation>
    </message>
</context>
<context>
    <name>watchpost::ColumnMenu</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durée de l’état</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Comme au dé&amp;but</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionCoordinator</name>
    <message>
        <source>The proxy&apos;s password could not be saved, and is asked for again after the next start. %1</source>
        <translation>Le mot de passe du mandataire n’a pas pu être enregistré et sera redemandé après le prochain démarrage. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>network, internet, firewall, timeout, heartbeat, TLS, encryption</source>
        <translation>réseau, internet, pare-feu, délai, battement, TLS, chiffrement</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, or choose another kind of proxy.</source>
        <translation>Saisissez le nom ou l’adresse du mandataire, ou choisissez un autre type de mandataire.</translation>
    </message>
    <message>
        <source>This is not a name or an address. Enter for example proxy.example.com, and its port in the field beside.</source>
        <translation>Ce n’est ni un nom ni une adresse. Saisissez par exemple proxy.example.com, et son port dans le champ voisin.</translation>
    </message>
    <message>
        <source>A password needs a user: enter the user, or clear the password.</source>
        <translation>Un mot de passe demande un utilisateur : saisissez l’utilisateur, ou effacez le mot de passe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Servers whose certificate you have compared and trusted yourself. The next login to one that you remove asks again.</source>
        <translation>Serveurs dont vous avez comparé et accepté le certificat vous-même. La prochaine connexion à celui que vous retirez redemandera.</translation>
    </message>
    <message>
        <source>Servers with a trusted certificate</source>
        <translation>Serveurs avec un certificat de confiance</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>Oublier le certificat de confiance</translation>
    </message>
    <message>
        <source>Losing the connection</source>
        <translation>Perte de la connexion</translation>
    </message>
    <message>
        <source>&amp;Notice a dead connection within</source>
        <translation>&amp;Remarquer une connexion morte en</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when blind for</source>
        <translation>Donner l’&amp;alarme si aveugle depuis</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Notice a dead connection within, in seconds</source>
        <translation>Remarquer une connexion morte en, en secondes</translation>
    </message>
    <message>
        <source>Raise an alarm when blind for, in seconds</source>
        <translation>Donner l’alarme si aveugle depuis, en secondes</translation>
    </message>
    <message>
        <source>%1 to %2 seconds. Sooner asks the server more often.</source>
        <translation>%1 à %2 secondes. Plus court interroge le serveur plus souvent.</translation>
    </message>
    <message>
        <source>%1 to %2 seconds without a connection to the server.</source>
        <translation>%1 à %2 secondes sans connexion au serveur.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Mandataire (proxy)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Comme réglé dans le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Type de mandataire</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Proxy&apos;s name or address</source>
        <translation>Nom ou adresse du mandataire</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Port du mandataire</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Utilisateur auprès du mandataire</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe auprès du mandataire</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s key ring. A new proxy is used from the next connection on.</source>
        <translation>Le mot de passe est gardé dans le trousseau du système. Un nouveau mandataire sert dès la prochaine connexion.</translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>The program ends.</source>
        <translation>Le programme se termine.</translation>
    </message>
    <message>
        <source>There is no database to write to.</source>
        <translation>Il n’y a pas de base de données où écrire.</translation>
    </message>
    <message>
        <source>the database&apos;s file was moved, deleted or cut while it was in use</source>
        <translation>le fichier de la base a été déplacé, supprimé ou coupé pendant son utilisation</translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation>Il n’y a pas de base de données à lire.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, and with it camera passwords. Now only you can. If others use this computer, change those passwords.</source>
        <translation>D’autres utilisateurs de cet ordinateur pouvaient lire %1, et donc des mots de passe de caméras. Maintenant vous seul le pouvez. Si d’autres utilisent cet ordinateur, changez ces mots de passe.</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>La base de données %1 est illisible : %2. Fermez les autres programmes qui l’utilisent, vérifiez le disque, puis redémarrez. D’ici là rien n’est conservé à la fin du programme.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation>La base de données %1 est inutilisable et ne peut pas être écartée. Déplacez-la vous-même, puis redémarrez. D’ici là rien n’est conservé à la fin du programme.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation>La base de données a été écrite par une version plus récente du programme. Elle a été gardée sous %1 et une nouvelle a été créée. Installez la version plus récente pour réutiliser l’ancienne base.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation>La base de données était endommagée. Elle a été gardée sous %1 et une nouvelle a été créée. Connectez-vous pour récupérer la liste des caméras du serveur.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>La base de données %1 ne peut pas être ouverte : %2. Vérifiez le disque, puis redémarrez. D’ici là rien n’est conservé à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>watchpost::DesktopCoordinator</name>
    <message>
        <source>An alarm could not be heard. %1</source>
        <comment>followed by why and what to do</comment>
        <translation>Une alarme n’a pas pu être entendue. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsContent</name>
    <message>
        <source>%1, not reported yet</source>
        <comment>state</comment>
        <translation>%1, pas encore signalé</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <comment>state, time, duration</comment>
        <translation>%1 depuis %2 (%3)</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>Pourquoi cet indicateur</translation>
    </message>
    <message>
        <source>Last alarms</source>
        <translation>Dernières alarmes</translation>
    </message>
    <message>
        <source>No alarm of this camera is in the list.</source>
        <translation>Aucune alarme de cette caméra n’est dans la liste.</translation>
    </message>
    <message>
        <source>Last alarms of this camera; Enter shows one in the alarm panel</source>
        <translation>Dernières alarmes de cette caméra ; Entrée en affiche une dans le panneau des alarmes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Sélectionnez une caméra pour voir son historique et la raison de son indicateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>%n caméra sélectionnée</numerusform>
            <numerusform>%n caméras sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline, %2 unknown, %3 online</source>
        <translation>%1 hors ligne, %2 inconnu, %3 en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n désactivée</numerusform>
            <numerusform>%n désactivées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Copied, the log included.</source>
        <translation>Copié, journal compris.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Rien n’a encore été journalisé.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit (%2). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>État du programme</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>Les dernières lignes du journal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the diagnostics in a file</source>
        <translation>Enregistrer le diagnostic dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation>Une réponse était illisible.</translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation>Le serveur a envoyé une caméra qui n’était pas demandée.</translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation>Le serveur prétend avoir %1 caméras pour ce compte.</translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation>La liste du serveur a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation>Le serveur a envoyé une autre caméra que celle demandée.</translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation>La liste du serveur contient une caméra en double ou sans ID.</translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation>Le serveur n’a pas donné sa liste : %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message>
        <source>Export cameras</source>
        <translation>Exporter des caméras</translation>
    </message>
    <message>
        <source>Which cameras go into the file?</source>
        <translation>Quelles caméras vont dans le fichier ?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>&amp;Toutes (%n caméra)</numerusform>
            <numerusform>&amp;Toutes les %n caméras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>La %n caméra affichée par le &amp;filtre</numerusform>
            <numerusform>Les %n caméras affichées par le &amp;filtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>La %n caméra &amp;sélectionnée</numerusform>
            <numerusform>Les %n caméras &amp;sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>&amp;Entre les colonnes :</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Ce qui sépare les colonnes</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>Pour un ta&amp;bleur (avec une marque d’ordre des octets)</translation>
    </message>
    <message>
        <source>With the pass&amp;words of the cameras</source>
        <translation>Avec les mots de &amp;passe des caméras</translation>
    </message>
    <message>
        <source>ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a formula gets a &apos; in front; the import takes it off again.</source>
        <translation>ID, nom, groupe, étiquettes, note, état et depuis quand. Ce qu’un tableur prendrait pour une formule reçoit un &apos; devant ; l’importation le retire.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::FieldDialog</name>
    <message>
        <source>Rename camera</source>
        <translation>Renommer la caméra</translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation>Changer le mot de passe de la caméra</translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation>Nom de %1 sur cet ordinateur :</translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation>Mot de passe de %1, tel que réglé dans la caméra :</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message>
        <source>Search cameras</source>
        <translation>Chercher des caméras</translation>
    </message>
    <message>
        <source>Search cameras by name, ID, group, tag or note</source>
        <translation>Chercher des caméras par nom, ID, groupe, étiquette ou note</translation>
    </message>
    <message>
        <source>Search name, ID, group, tags and note (%1)</source>
        <translation>Chercher nom, ID, groupe, étiquettes et note (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these (%1)</source>
        <translation>N’afficher que celles-ci (%1)</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1, %n caméra</numerusform>
            <numerusform>%1, %n caméras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::FilterChips</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>cameras</comment>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Retirer le filtre : %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>Effacer le filtre et afficher toutes les caméras</translation>
    </message>
</context>
<context>
    <name>watchpost::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>behaviour, startup, window</source>
        <translation>comportement, démarrage, fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Comme réglé dans le système</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>&amp;Start when I log in to this computer</source>
        <translation>&amp;Démarrer à l’ouverture de ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>autostart, boot, automatically</source>
        <translation>démarrage automatique, amorçage, automatiquement</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>Démarrer &amp;réduit, dans la zone de notification s’il y en a une</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps Watchpost in the tray</source>
        <translation>Fermer la fenêtre &amp;garde Watchpost dans la zone de notification</translation>
    </message>
    <message>
        <source>minimise, background, notification area</source>
        <translation>réduire, arrière-plan, zone de notification</translation>
    </message>
    <message>
        <source>Alarms go on being shown. To end the program, choose Quit in the File menu or in the tray icon&apos;s menu.</source>
        <translation>Les alarmes continuent d’être affichées. Pour terminer le programme, choisissez Quitter dans le menu Fichier ou dans le menu de l’icône de la zone de notification.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so that closing the window ends the program.</source>
        <translation>Ce bureau n’affiche pas de zone de notification : fermer la fenêtre termine donc le programme.</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting</source>
        <translation>De&amp;mander avant de quitter</translation>
    </message>
    <message>
        <source>confirm, exit</source>
        <translation>confirmer, quitter</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupDialog</name>
    <message>
        <source>Move to group</source>
        <translation>Déplacer vers un groupe</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Group for %1:</source>
        <translation>Groupe pour %1 :</translation>
    </message>
    <message>
        <source>New name of the group %1:</source>
        <translation>Nouveau nom du groupe %1 :</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>A slash puts a group into another: Site/Floor. Leave it empty for no group.</source>
        <translation>Une barre oblique place un groupe dans un autre : Site/Étage. Laissez vide pour aucun groupe.</translation>
    </message>
    <message>
        <source>Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, the group is dissolved.</source>
        <translation>Ses caméras le suivent. Une barre oblique place un groupe dans un autre : Site/Étage. Si vous laissez vide, le groupe est dissous.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Toutes les caméras</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n caméra</numerusform>
            <numerusform>%n caméras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n hors ligne</numerusform>
            <numerusform>%n hors ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnue</numerusform>
            <numerusform>%n inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n désactivée</numerusform>
            <numerusform>%n désactivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>%n avec des alarmes non lues</numerusform>
            <numerusform>%n avec des alarmes non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and how its cameras stand</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>watchpost::HelpWindow</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, number found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>Chercher dans le guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
</context>
<context>
    <name>watchpost::HoldTimesDialog</name>
    <message>
        <source>%1: seconds</source>
        <comment>what the number is for</comment>
        <translation>%1 : secondes</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>After:</source>
        <comment>a number of seconds follows</comment>
        <translation>Après :</translation>
    </message>
    <message>
        <source>Hold Times</source>
        <translation>Temporisations</translation>
    </message>
    <message>
        <source>Of %1, kept on this computer:</source>
        <comment>a camera, or how many</comment>
        <translation>De %1, gardées sur cet ordinateur :</translation>
    </message>
    <message>
        <source>Show as o&amp;ffline:</source>
        <translation>Montrer &amp;hors ligne :</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>Show as &amp;online again:</source>
        <translation>Montrer de nouveau en &amp;ligne :</translation>
    </message>
    <message>
        <source>&amp;Alarm when offline:</source>
        <translation>&amp;Alarme si hors ligne :</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the history.</source>
        <translation>Ce qui finit plus tôt n’est pas montré, mais reste dans l’historique.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::HushChip</name>
    <message>
        <source>%1 muted, %2 left</source>
        <comment>camera or group, time</comment>
        <translation>%1 en sourdine, encore %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>%Ln mise en sourdine, fin dans %1</numerusform>
            <numerusform>%Ln mises en sourdine, la prochaine finit dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>Heures calmes jusqu’à %1</translation>
    </message>
    <message>
        <source>Do-not-disturb is on in the system. Press to choose what comes through.</source>
        <translation>Le mode « Ne pas déranger » est actif dans le système. Appuyez pour choisir ce qui passe.</translation>
    </message>
    <message>
        <source>%1: no alarm comes through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1 : aucune alarme ne passe. Appuyez pour changer cela.</translation>
    </message>
    <message>
        <source>%1: only critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1 : seules les alarmes critiques passent. Appuyez pour changer cela.</translation>
    </message>
    <message>
        <source>%1: only warnings and critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1 : seuls les avertissements et les alarmes critiques passent. Appuyez pour changer cela.</translation>
    </message>
    <message>
        <source>%1 muted, %2</source>
        <comment>camera or group, time left</comment>
        <translation>%1 en sourdine, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>%1 en sourdine, %2, et %Ln autre</numerusform>
            <numerusform>%1 en sourdine, %2, et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <comment>camera or group</comment>
        <translation>Annuler la sourdine : %1</translation>
    </message>
    <message>
        <source>Unmute %1 (until %2)</source>
        <comment>camera or group, time</comment>
        <translation>Annuler la sourdine : %1 (jusqu’à %2)</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Annuler toutes les sourdines</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Annuler la sourdine</translation>
    </message>
    <message>
        <source>What is muted, and until when</source>
        <translation>Ce qui est en sourdine, et jusqu’à quand</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportModel</name>
    <message>
        <source>name</source>
        <comment>what an import changes</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what an import changes</comment>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>group</source>
        <comment>what an import changes</comment>
        <translation>groupe</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>what an import changes</comment>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what an import changes</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>Va changer : %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sera ajoutée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Déjà ainsi</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportPage</name>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Le fichier n’a pas pu être ouvert : %1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Divide it into several.</source>
        <translation>Le fichier dépasse 64 Mo. Divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>Importer des caméras</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Checking line by line… %1 so far.</source>
        <translation>Vérification ligne par ligne… %1 jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>%n caméra sera ajoutée.</numerusform>
            <numerusform>%n caméras seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>%n caméra sera modifiée.</numerusform>
            <numerusform>%n caméras seront modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n ligne ne change rien.</numerusform>
            <numerusform>%n lignes ne changent rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>Rien à ajouter pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n ligne est à corriger et reste ici.</numerusform>
            <numerusform>%n lignes sont à corriger et restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used here: %1.</source>
        <translation>Ces colonnes ne signifient rien ici : %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different ones.</source>
        <translation>Collez des &amp;lignes d’un tableau ou d’un fichier texte, une caméra par ligne : ID, mot de passe, nom. Séparés par des tabulations, points-virgules ou virgules. Avec une première ligne telle que « ID, Name, Group, Tags, Note, Password », les colonnes peuvent être différentes.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Pass&amp;word of lines that have none:</source>
        <translation>&amp;Mot de passe des lignes qui n’en ont pas :</translation>
    </message>
    <message>
        <source>Password of lines that have none</source>
        <translation>Mot de passe des lignes qui n’en ont pas</translation>
    </message>
    <message>
        <source>Only lines that need &amp;correcting</source>
        <translation>Seulement les lignes à &amp;corriger</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>Caméras, une par ligne</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Porte d’entrée</translation>
    </message>
    <message>
        <source>Back door</source>
        <translation>Porte arrière</translation>
    </message>
    <message>
        <source>What will be added or changed</source>
        <translation>Ce qui sera ajouté ou modifié</translation>
    </message>
</context>
<context>
    <name>watchpost::ListActions</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>Fa&amp;vorite</translation>
    </message>
    <message>
        <source>D&amp;isabled: no alarm pops up</source>
        <translation>Désact&amp;ivée : aucune fenêtre d’alerte</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>Déplacer vers un &amp;groupe…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Éti&amp;quettes…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Copier &amp;les lignes</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Hold times…</source>
        <translation>&amp;Temporisations…</translation>
    </message>
</context>
<context>
    <name>watchpost::ListCommands</name>
    <message>
        <source>“%1”</source>
        <comment>a camera&apos;s name</comment>
        <translation>« %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n caméra</numerusform>
            <numerusform>%n caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a group</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>watchpost::ListExport</name>
    <message>
        <source>Export cameras</source>
        <translation>Exporter des caméras</translation>
    </message>
    <message>
        <source>Write the cameras&apos; passwords into the file?</source>
        <translation>Écrire les mots de passe des caméras dans le fichier ?</translation>
    </message>
    <message>
        <source>They stand there in clear. Whoever reads the file, or a copy of it, can bind these cameras to an account of their own. Delete the file when you no longer need it.</source>
        <translation>Ils y figurent en clair. Quiconque lit le fichier, ou une copie, peut rattacher ces caméras à son propre compte. Supprimez le fichier quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>With passwords</source>
        <translation>Avec les mots de passe</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>Sans les mots de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The cameras could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>Les caméras n’ont pas pu être écrites dans %1 (%2). Ce qui s’y trouvait avant y est toujours. Choisissez un autre emplacement, ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginForm</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>&amp;Chiffrer la connexion (TLS)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation>Se souvenir de &amp;moi</translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation>Se connecter &amp;aussitôt la prochaine fois</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation>Non chiffré : votre mot de passe circule en clair sur le réseau.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde…</numerusform>
            <numerusform>Nouvel essai dans %n secondes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Ouverture de session sur %1…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation>Connectez-vous à votre serveur de caméras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Embedded demo server: just press Log in.</source>
        <translation>Serveur de démonstration intégré : appuyez simplement sur Se connecter.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Premiers pas…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation>Se connecter quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation>Envoyer votre mot de passe à %1 sans chiffrement ?</translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation>Quiconque peut lire le trafic entre cet ordinateur et le serveur peut lire votre mot de passe. Activez le chiffrement si le serveur le permet. La question n’est posée qu’une fois par serveur.</translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>A&amp;larmes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Add cameras…</source>
        <translation>&amp;Ajouter des caméras…</translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation>Ajouter des caméras</translation>
    </message>
    <message>
        <source>&amp;Import cameras…</source>
        <translation>&amp;Importer des caméras…</translation>
    </message>
    <message>
        <source>&amp;Export cameras…</source>
        <translation>E&amp;xporter des caméras…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Last synchronisation &amp;report…</source>
        <translation>&amp;Rapport de la dernière synchronisation…</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>S&amp;e déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>T&amp;out sélectionner</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Changer le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Up&amp;load again</source>
        <translation>&amp;Envoyer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;Copier l’ID</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>&amp;Panneau des alarmes</translation>
    </message>
    <message>
        <source>Details pa&amp;ne</source>
        <translation>&amp;Volet des détails</translation>
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
        <translation>Alarme &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous alarm</source>
        <translation>Alarme p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>&amp;Mettre en sourdine…</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>Mettre en so&amp;urdine</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Pa&amp;rtie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Partie pré&amp;cédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>Premiers p&amp;as…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>R&amp;églages…</translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation>À &amp;propos de Watchpost</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation>
            <numerusform>Panneau des alarmes, %n non lue</numerusform>
            <numerusform>Panneau des alarmes, %n non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation>Panneau des alarmes</translation>
    </message>
    <message>
        <source>N&amp;oise…</source>
        <translation>&amp;Bruit…</translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before. Watchpost does not connect to it.</source>
        <translation>%1 présente une autre identité qu’avant. Watchpost ne s’y connecte pas.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Watchpost does not connect to it.</source>
        <translation>%1 ne peut pas prouver son identité. Watchpost ne s’y connecte pas.</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Voir le certificat</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Blind – %1</source>
        <comment>window title</comment>
        <translation>Aveugle – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of unread alarms, window title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>%n caméra a été écrite dans %1.</numerusform>
            <numerusform>%n caméras ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln alarme a été écrite dans %1.</numerusform>
            <numerusform>%Ln alarmes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 est disponible.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
</context>
<context>
    <name>watchpost::MultimediaWorker</name>
    <message>
        <source>The sound did not come to its end. Look at the sound settings of the desktop.</source>
        <translation>Le son n’a pas été joué jusqu’au bout. Vérifiez les réglages du son du bureau.</translation>
    </message>
    <message>
        <source>There is no sound device. Connect one, or start the desktop&apos;s sound server; it is used without a restart.</source>
        <translation>Il n’y a pas de périphérique audio. Branchez-en un, ou démarrez le serveur de son du bureau ; il sera utilisé sans redémarrage.</translation>
    </message>
    <message>
        <source>Sounds are played on: %1</source>
        <translation>Les sons sont joués sur : %1</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one in the settings.</source>
        <translation>Le fichier son %1 est illisible. Choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The sound was cut off: the sound device or the desktop&apos;s sound server has gone. It is used again when it comes back.</source>
        <translation>Le son a été coupé : le périphérique audio ou le serveur de son du bureau a disparu. Il sera utilisé de nouveau à son retour.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>Le fichier son %1 ne peut pas être joué. Choisissez-en un autre dans les réglages, par exemple un fichier WAV.</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln caméra</numerusform>
            <numerusform>%Ln caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <comment>of alarm</comment>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Toutes les alarmes</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>Pendant %n minute</numerusform>
            <numerusform>Pendant %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>mute</comment>
        <translation>Jusqu’à…</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteUntilDialog</name>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose an earlier time, or disable the camera.</source>
        <translation>Une mise en sourdine finit au plus tard après sept jours, pour que rien ne reste muet par erreur. Choisissez une date plus proche, ou désactivez la caméra.</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>Mettre en sourdine jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Mute %1 until</source>
        <comment>the camera Front door</comment>
        <translation>&amp;Mettre %1 en sourdine jusqu’à</translation>
    </message>
    <message>
        <source>Mute until, date and time</source>
        <translation>Mettre en sourdine jusqu’à, date et heure</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then. The alarms are listed all the same.</source>
        <translation>Ni fenêtre d’alerte, ni son, ni notification d’ici là. Les alarmes figurent tout de même dans la liste.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then, except for alarms that are more severe than: %1. All of them are listed all the same.</source>
        <translation>Ni fenêtre d’alerte, ni son, ni notification d’ici là, sauf pour les alarmes plus graves que : %1. Toutes figurent tout de même dans la liste.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::NoSoundPlayer</name>
    <message>
        <source>This build of Watchpost plays no sounds itself; the desktop is asked for one with each notification. Install Watchpost from a package to have its own.</source>
        <translation>Cette version compilée de Watchpost ne joue pas de sons elle-même ; un son est demandé au bureau avec chaque notification. Installez Watchpost à partir d’un paquet pour avoir les siens.</translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that is stored here.</source>
        <translation>Rien ne s’est passé dans la période gardée ici.</translation>
    </message>
    <message>
        <source>“Hidden” says what such a hold-down or mute would have kept from being shown in this time. Everything stays in the history and in the list.</source>
        <translation>« Masqué » dit ce qu’une telle temporisation ou mise en sourdine n’aurait pas montré pendant cette période. Tout reste dans l’historique et dans la liste.</translation>
    </message>
    <message>
        <source>Only the newest part was counted: there is too much. Choose a shorter time.</source>
        <translation>Seule la partie la plus récente a été comptée : il y en a trop. Choisissez une période plus courte.</translation>
    </message>
    <message>
        <source>The history could not be read (%1). Check the disk, then open this window again.</source>
        <translation>L’historique n’a pas pu être lu (%1). Vérifiez le disque, puis rouvrez cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>La temporisation de %n caméra a été réglée.</numerusform>
            <numerusform>La temporisation de %n caméras a été réglée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>%n type a été mis en sourdine.</numerusform>
            <numerusform>%n types ont été mis en sourdine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>%n caméra a été mise en sourdine.</numerusform>
            <numerusform>%n caméras ont été mises en sourdine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Période :</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>Période comptée</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Co&amp;unt by:</source>
        <translation>&amp;Compter par :</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Compter par</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Type of alarm</source>
        <translation>Type d’alarme</translation>
    </message>
    <message>
        <source>&amp;Hold-down:</source>
        <translation>&amp;Temporisation :</translation>
    </message>
    <message>
        <source>Hold-down, seconds</source>
        <translation>Temporisation, secondes</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Mute:</source>
        <translation>&amp;Sourdine :</translation>
    </message>
    <message>
        <source>Mute, minutes</source>
        <translation>Sourdine, minutes</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Set for selected</source>
        <translation>Ré&amp;gler la sélection</translation>
    </message>
    <message>
        <source>Set this hold-down for the selected cameras</source>
        <translation>Régler cette temporisation pour les caméras sélectionnées</translation>
    </message>
    <message>
        <source>Mute se&amp;lected</source>
        <translation>Mettre la sélection en sour&amp;dine</translation>
    </message>
    <message>
        <source>The noisiest cameras or types</source>
        <translation>Les caméras ou types les plus bruyants</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of state</comment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Flaps</source>
        <comment>offline for less than a minute</comment>
        <translation>Battements</translation>
    </message>
    <message>
        <source>Hidden by hold-down</source>
        <comment>changes</comment>
        <translation>Masqués (tempo)</translation>
    </message>
    <message>
        <source>Hidden by mute</source>
        <comment>alarms</comment>
        <translation>Masquées (sourdine)</translation>
    </message>
</context>
<context>
    <name>watchpost::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on %1, kept on this computer:</source>
        <translation>Note sur %1, gardée sur cet ordinateur :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
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
        <translation>Notifications</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>fenêtre d’alerte</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>moniteur</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>Where Watchpost&apos;s window is</source>
        <translation>Là où est la fenêtre de Watchpost</translation>
    </message>
    <message>
        <source>Primary screen</source>
        <translation>Écran principal</translation>
    </message>
    <message>
        <source>Where the mouse pointer is</source>
        <translation>Là où est le pointeur de la souris</translation>
    </message>
    <message>
        <source>%1 (not connected now)</source>
        <translation>%1 (non connecté actuellement)</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>Fenêtres d’alerte</translation>
    </message>
    <message>
        <source>&amp;Corner of the screen</source>
        <translation>Coin &amp;de l’écran</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>418 É&amp;cranÉcran</translation>
    </message>
    <message>
        <source>Corner of the screen for pop-ups</source>
        <translation>Coin de l’écran pour les fenêtres d’alerte</translation>
    </message>
    <message>
        <source>Screen for pop-ups</source>
        <translation>Écran pour les fenêtres d’alerte</translation>
    </message>
    <message>
        <source>On Wayland no program may say where its windows stand: the desktop decides, and its notifications come first.</source>
        <translation>Sous Wayland, aucun programme ne peut choisir la place de ses fenêtres : le bureau décide, et ses notifications passent d’abord.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notifications du bureau</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers. Alarms come as pop-ups.</source>
        <translation>Ce bureau n’affiche pas de notifications : rien ne répond. Les alarmes arrivent en fenêtres d’alerte.</translation>
    </message>
    <message>
        <source>The desktop has been asked what it can show and has not answered yet.</source>
        <translation>Le bureau a été interrogé sur ce qu’il peut afficher et n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, but is set not to disturb now.</source>
        <translation>Le bureau affiche des notifications, mais il est réglé sur « Ne pas déranger » en ce moment.</translation>
    </message>
    <message>
        <source>The desktop shows notifications.</source>
        <translation>Le bureau affiche des notifications.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, with buttons.</source>
        <translation>Les notifications sont affichées par %1, avec des boutons.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, without buttons.</source>
        <translation>Les notifications sont affichées par %1, sans boutons.</translation>
    </message>
</context>
<context>
    <name>watchpost::QuietHoursEdit</name>
    <message>
        <source>Choose at least one day, or remove these quiet hours.</source>
        <translation>Choisissez au moins un jour, ou supprimez ces heures calmes.</translation>
    </message>
    <message>
        <source>Quiet hours on %1</source>
        <translation>Heures calmes : %1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Heures calmes de</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Heures calmes à</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>only critical alarms</source>
        <translation>seulement les alarmes critiques</translation>
    </message>
    <message>
        <source>warnings and critical alarms</source>
        <translation>avertissements et alarmes critiques</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>What comes through the quiet hours</source>
        <translation>Ce qui passe pendant les heures calmes</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>Supprimer ces heures calmes</translation>
    </message>
    <message>
        <source>A whole day, from the time on the chosen days.</source>
        <translation>Un jour entier, à partir de l’heure indiquée les jours choisis.</translation>
    </message>
    <message>
        <source>They begin on the chosen days and end on the day after.</source>
        <translation>Elles commencent les jours choisis et finissent le lendemain.</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>%n caméra supprimée.</numerusform>
            <numerusform>%n caméras supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>&amp;Annuler la suppression de %n caméra</numerusform>
            <numerusform>&amp;Annuler la suppression de %n caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>&amp;Bring back removed cameras…</source>
        <translation>Ra&amp;mener des caméras supprimées…</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasDialog</name>
    <message>
        <source>Removed cameras</source>
        <translation>Caméras supprimées</translation>
    </message>
    <message>
        <source>These cameras are hidden on this computer, as the server could not be told of their removal. Select those that are to come back.</source>
        <translation>Ces caméras sont masquées sur cet ordinateur, car le serveur n’a pas pu être prévenu de leur suppression. Sélectionnez celles qui doivent revenir.</translation>
    </message>
    <message>
        <source>No removed camera is kept here. One that the server has taken off your account is brought back by adding it again.</source>
        <translation>Aucune caméra supprimée n’est gardée ici. Celle que le serveur a retirée de votre compte revient si vous l’ajoutez de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Ramener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasModel</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCommands</name>
    <message numerus="yes">
        <source>%n camera(s) differ on the server. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n caméra diffère sur le serveur. Rien n’a été écrasé.</numerusform>
            <numerusform>%n caméras diffèrent sur le serveur. Rien n’a été écrasé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Review &amp;differences…</source>
        <translation>Examiner les &amp;différences…</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>%n caméra n’a pas pu être envoyée de nouveau, car le mot de passe est illisible sur cet ordinateur. Déverrouillez le trousseau, ou saisissez de nouveau le mot de passe.</numerusform>
            <numerusform>%n caméras n’ont pas pu être envoyées de nouveau, car le mot de passe est illisible sur cet ordinateur. Déverrouillez le trousseau, ou saisissez de nouveau le mot de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>%n caméra a changé pendant que vous choisissiez, rien ne lui a donc été fait. Synchronisez, puis examinez ce qui diffère encore.</numerusform>
            <numerusform>%n caméras ont changé pendant que vous choisissiez, rien ne leur a donc été fait. Synchronisez, puis examinez ce qui diffère encore.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SavedServersButton</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Serveurs enregistrés</translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation>Choisissez un serveur que vous avez déjà utilisé</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation>Le trousseau du système a refusé l’accès. Déverrouillez-le pour que les mots de passe soient retenus.</translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation>Ce système n’a pas de trousseau. Le mot de passe n’est gardé que jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation>Le trousseau du système n’a pas répondu. Le mot de passe n’est gardé que jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error (%1). The password is kept only until the program ends.</source>
        <translation>Le trousseau du système a signalé une erreur (%1). Le mot de passe n’est gardé que jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation>Le serveur a commencé un nouvel historique d’alarmes, ou un plus ancien a été remis. Des alarmes qu’il n’avait pas encore envoyées sont peut-être perdues : regardez sur les caméras elles-mêmes ce qui s’est passé.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>%n alarme manque à ce que le serveur a envoyé, et il ne l’a plus. Regardez sur les caméras elles-mêmes ce qui s’est passé.</numerusform>
            <numerusform>%n alarmes manquent à ce que le serveur a envoyé, et il ne les a plus. Regardez sur les caméras elles-mêmes ce qui s’est passé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Look after the cameras in another way until then.</source>
        <translation>Cet ordinateur est aveugle depuis %1 : il n’est pas connecté à %2 et aucune alarme ne peut arriver. D’ici là, surveillez les caméras par un autre moyen.</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>Vérifiez le réseau et le serveur.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>De %1 à %2 le serveur n’était pas connecté.</translation>
    </message>
    <message>
        <source>It has not sent the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>Il n’a pas renvoyé les alarmes de cette période. Regardez sur les caméras elles-mêmes ce qui s’est passé.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>Il a renvoyé %n alarme de cette période, mais pas toutes. Regardez sur les caméras elles-mêmes ce qui s’est passé.</numerusform>
            <numerusform>Il a renvoyé %n alarmes de cette période, mais pas toutes. Regardez sur les caméras elles-mêmes ce qui s’est passé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>Il n’avait aucune alarme de cette période à envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>Il a renvoyé l’alarme (%n) de cette période.</numerusform>
            <numerusform>Il a renvoyé les %n alarmes de cette période.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>De %1 à %2 le serveur n’était pas connecté, et il ne peut pas renvoyer les alarmes de cette période. Regardez sur les caméras elles-mêmes ce qui s’est passé.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation>%1 a fermé la connexion. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation>%1 ne répond plus. Vérifiez le réseau de cet ordinateur ; un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>De %1 à %2 le serveur n’était pas connecté. Ce qui s’est passé pendant ce temps n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>The server did not take the login. Try again in a moment.</source>
        <translation>Le serveur n’a pas accepté la connexion. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server did not take the login: “%1”. Try again in a moment.</source>
        <translation>Le serveur n’a pas accepté la connexion : « %1 ». Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>Le serveur a refusé la connexion. Corrigez l’utilisateur ou le mot de passe et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>Le serveur a refusé la connexion : « %1 ». Corrigez l’utilisateur ou le mot de passe et reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsDialog</name>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages : %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsFinder</name>
    <message>
        <source>The whole page</source>
        <translation>La page entière</translation>
    </message>
    <message>
        <source>%1, on the page “%2”</source>
        <translation>%1, sur la page « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln réglage trouvé</numerusform>
            <numerusform>%Ln réglages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or another one.</source>
        <translation>Aucun réglage ne contient ces mots. Essayez-en moins, ou un autre.</translation>
    </message>
</context>
<context>
    <name>watchpost::SeveritySoundBox</name>
    <message>
        <source>Choose a sound file, or another sound.</source>
        <translation>Choisissez un fichier son, ou un autre son.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Fichier son</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>Sons (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Watchpost&apos;s sound</source>
        <translation>Son de Watchpost</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Repeat until acknowledged</source>
        <translation>Répéter jusqu’à l’acquittement</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>aucun fichier choisi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Son des alarmes : %1</translation>
    </message>
    <message>
        <source>Volume of %1 alarms: %2</source>
        <comment>severity, percent</comment>
        <translation>Volume des alarmes « %1 » : %2</translation>
    </message>
    <message>
        <source>Repeat the sound of %1 alarms until acknowledged</source>
        <comment>severity</comment>
        <translation>Répéter le son des alarmes « %1 » jusqu’à l’acquittement</translation>
    </message>
    <message>
        <source>Choose the sound file of %1 alarms: %2</source>
        <comment>severity, file name</comment>
        <translation>Choisir le fichier son des alarmes « %1 » : %2</translation>
    </message>
    <message>
        <source>Stop the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Arrêter le son des alarmes « %1 »</translation>
    </message>
    <message>
        <source>Test the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>Tester le son des alarmes « %1 »</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>watchpost::SideBar</name>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Mettre en sourdine</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>&amp;Renommer le groupe…</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Tout re&amp;plier</translation>
    </message>
    <message>
        <source>Groups of cameras</source>
        <translation>Groupes de caméras</translation>
    </message>
</context>
<context>
    <name>watchpost::SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>Ordre in&amp;verse</translation>
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
        <translation>bruit</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>haut-parleur</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>sonnerie</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>Périphérique audio : %1</translation>
    </message>
    <message>
        <source>Looking for sound devices…</source>
        <translation>Recherche de périphériques audio…</translation>
    </message>
</context>
<context>
    <name>watchpost::StateHistory</name>
    <message>
        <source>The history of states could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>L’historique des états n’a pas pu être enregistré (%1). Vérifiez l’espace libre du disque ; l’enregistrement est retenté tout seul.</translation>
    </message>
</context>
<context>
    <name>watchpost::StatesPage</name>
    <message>
        <source>Blips and floods</source>
        <translation>Coupures et afflux</translation>
    </message>
    <message>
        <source>hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise</source>
        <translation>temporisation, battement, clignotement, délai, panne, hors ligne, tempête, panne massive, bruit</translation>
    </message>
    <message>
        <source>Short blips</source>
        <translation>Coupures brèves</translation>
    </message>
    <message>
        <source>Show a camera as o&amp;ffline after:</source>
        <translation>Montrer une caméra &amp;hors ligne après :</translation>
    </message>
    <message>
        <source>How long a camera must be offline before it is shown so</source>
        <translation>Combien de temps une caméra doit être hors ligne avant d’être montrée ainsi</translation>
    </message>
    <message>
        <source>Show it as &amp;online again after:</source>
        <translation>La montrer de nouveau en &amp;ligne après :</translation>
    </message>
    <message>
        <source>How long a camera must be online again before it is shown so</source>
        <translation>Combien de temps une caméra doit être de nouveau en ligne avant d’être montrée ainsi</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the camera&apos;s history. A camera may have times of its own: see its menu.</source>
        <translation>Ce qui finit plus tôt n’est pas montré, mais reste dans l’historique de la caméra. Une caméra peut avoir ses propres durées : voir son menu.</translation>
    </message>
    <message>
        <source>Long outages</source>
        <translation>Longues pannes</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when a camera is offline for:</source>
        <translation>Donner l’&amp;alarme quand une caméra est hors ligne depuis :</translation>
    </message>
    <message>
        <source>How long a camera is offline until that is an alarm</source>
        <translation>Combien de temps une caméra est hors ligne avant que ce soit une alarme</translation>
    </message>
    <message>
        <source>Only time in which this computer knew the camera to be offline counts. The alarm&apos;s type is “Offline for long”; its severity can be changed like that of any type.</source>
        <translation>Seul compte le temps pendant lequel cet ordinateur savait la caméra hors ligne. Le type de l’alarme est « Hors ligne depuis longtemps » ; sa gravité se change comme celle de tout type.</translation>
    </message>
    <message>
        <source>Many alarms at once</source>
        <translation>Beaucoup d’alarmes à la fois</translation>
    </message>
    <message>
        <source>One pop-up for the same &amp;type of alarm from:</source>
        <translation>Une fenêtre pour le même &amp;type d’alarme à partir de :</translation>
    </message>
    <message>
        <source>From how many cameras alarms of one type become one pop-up</source>
        <translation>À partir de combien de caméras les alarmes d’un type deviennent une seule fenêtre</translation>
    </message>
    <message>
        <source>That is, when so many cameras send it within ten seconds. In a long list it takes a tenth of the cameras, fifty at most. The list of alarms has each of them.</source>
        <translation>C’est-à-dire quand autant de caméras l’envoient en dix secondes. Dans une longue liste il en faut un dixième, cinquante au plus. La liste des alarmes les contient toutes.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no common pop-up</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source> cameras</source>
        <translation> caméras</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server…</source>
        <translation>Suppression de caméras sur le serveur…</translation>
    </message>
    <message>
        <source>Waiting for the server to be free…</source>
        <translation>En attendant que le serveur soit libre…</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>Envoi : %1 sur %2</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>Téléchargement : %1 sur %2</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Synchronised %1: %2</source>
        <comment>time, result</comment>
        <translation>Synchronisé à %1 : %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation>Annuler la synchronisation</translation>
    </message>
    <message>
        <source>Show what became of each camera</source>
        <translation>Voir ce qu’est devenue chaque caméra</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>Temps que met le serveur à répondre</translation>
    </message>
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>Aveugle : pas de connexion à %1 depuis %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2…</source>
        <translation>Aveugle depuis %1 : connexion à %2…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2…</source>
        <translation>Aveugle depuis %1 : ouverture de session sur %2…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>Ouverture de session sur %1…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Pas de connexion à %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Aller-retour %1 ms</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
</context>
<context>
    <name>watchpost::StorageKeeper</name>
    <message>
        <source>Old alarms could not be removed from the disk (%1). Check the free space of the disk; it is tried again tomorrow, and after the next start.</source>
        <translation>D’anciennes alarmes n’ont pas pu être retirées du disque (%1). Vérifiez l’espace libre du disque ; c’est retenté demain et après le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>watchpost::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>disk, database, history, retention, delete, clean up</source>
        <translation>disque, base de données, historique, conservation, supprimer, nettoyer</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <comment>number of alarms, date</comment>
        <translation>%1, la plus ancienne du %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Taille de la base de données</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>retention, delete, days</source>
        <translation>conservation, supprimer, jours</translation>
    </message>
    <message>
        <source>&amp;Alarms for</source>
        <translation>&amp;Alarmes pendant</translation>
    </message>
    <message>
        <source>The cameras&apos; &amp;states for</source>
        <translation>É&amp;tats des caméras pendant</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep alarms for, in days</source>
        <translation>Garder les alarmes pendant, en jours</translation>
    </message>
    <message>
        <source>Keep the cameras&apos; states for, in days</source>
        <translation>Garder les états des caméras pendant, en jours</translation>
    </message>
    <message>
        <source>Remove old alarms that &amp;nobody has acknowledged, too</source>
        <translation>Retirer aussi les anciennes alarmes que &amp;personne n’a acquittées</translation>
    </message>
    <message>
        <source>What is older is removed from this computer once a day. The server keeps its own history.</source>
        <translation>Ce qui est plus ancien est retiré de cet ordinateur une fois par jour. Le serveur garde son propre historique.</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportDialog</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What became of each camera</source>
        <translation>Ce qu’est devenue chaque caméra</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReports</name>
    <message>
        <source>The synchronisation needs a look: %1.</source>
        <translation>La synchronisation mérite un coup d’œil : %1.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Voir le rapport</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDelegate</name>
    <message>
        <source>What to do with %1</source>
        <comment>a camera&apos;s name</comment>
        <translation>Que faire de %1</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message>
        <source>Review the synchronisation</source>
        <translation>Examiner la synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>%n caméra diffère entre cet ordinateur et le serveur. Rien n’a été écrasé ni supprimé&#xa0;: choisissez ce qu’il faut faire.</numerusform>
            <numerusform>%n caméras diffèrent entre cet ordinateur et le serveur. Rien n’a été écrasé ni supprimé&#xa0;: choisissez ce qu’il faut faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that differ</source>
        <translation>Caméras qui diffèrent</translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>Toutes les lignes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>As on the &amp;server</source>
        <translation>Comme sur le &amp;serveur</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>Comme &amp;ici</translation>
    </message>
    <message>
        <source>For all rows: keep as it is</source>
        <translation>Toutes les lignes&#xa0;: laisser tel quel</translation>
    </message>
    <message>
        <source>For all rows: as on the server</source>
        <translation>Toutes les lignes&#xa0;: comme sur le serveur</translation>
    </message>
    <message>
        <source>For all rows: as here</source>
        <translation>Toutes les lignes&#xa0;: comme ici</translation>
    </message>
    <message>
        <source>Both sides stay as they are.</source>
        <translation>Les deux côtés restent tels quels.</translation>
    </message>
    <message>
        <source>This computer takes over what the server has; what is not there is removed here.</source>
        <translation>Cet ordinateur reprend ce qu’a le serveur&#xa0;; ce qui n’y est pas est supprimé ici.</translation>
    </message>
    <message>
        <source>What is gone from the server is uploaded again; what was removed here is removed there.</source>
        <translation>Ce qui a disparu du serveur y est envoyé de nouveau&#xa0;; ce qui a été supprimé ici l’est aussi là-bas.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>watchpost::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of %1:</source>
        <translation>Étiquettes de %1 :</translation>
    </message>
    <message>
        <source>New tags:</source>
        <translation>Nouvelles étiquettes :</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>Nouvelles étiquettes</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Séparez-les par des virgules s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::ThreadedSoundPlayer</name>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>Le fichier son %1 ne peut pas être joué. Choisissez-en un autre dans les réglages, par exemple un fichier WAV.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Look at the sound settings of the desktop.</source>
        <translation>Le système audio ne répond pas. Vérifiez les réglages du son du bureau.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played.</source>
        <translation>Le fichier son %1 ne peut pas être joué.</translation>
    </message>
</context>
<context>
    <name>watchpost::TimelineBar</name>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <comment>state, time, time, duration</comment>
        <translation>%1 de %2 à %3 (%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time.</source>
        <translation>On ne sait rien de cette période.</translation>
    </message>
    <message>
        <source>Never offline.</source>
        <translation>Jamais hors ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>Hors ligne %n fois, %1 en tout.</numerusform>
            <numerusform>Hors ligne %n fois, %1 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Unknown for %2.</source>
        <comment>a sentence, and a duration</comment>
        <translation>%1 Inconnu pendant %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch of time, and what happened in it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>watchpost::TransferRunner</name>
    <message>
        <source>The server does not answer the request for a data connection.</source>
        <translation>Le serveur ne répond pas à la demande d’une connexion de données.</translation>
    </message>
    <message>
        <source>The server named a data port that cannot be one. Ask whoever runs it.</source>
        <translation>Le serveur a indiqué un port de données qui ne peut pas en être un. Interrogez son responsable.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connexion au serveur a été perdue.</translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation>La connexion de données a été coupée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 Essayé %n fois sans avancer. Synchronisez de nouveau plus tard.</numerusform>
            <numerusform>%1 Essayé %n fois sans avancer. Synchronisez de nouveau plus tard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message>
        <source>Show Watchpost</source>
        <translation>Afficher Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge all alarms</source>
        <translation>Acquitter toutes les alarmes</translation>
    </message>
    <message>
        <source>Mute all but critical alarms</source>
        <translation>Tout mettre en sourdine sauf les alarmes critiques</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>Pendant %n minute</numerusform>
            <numerusform>Pendant %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>watchpost::TrustDialog</name>
    <message>
        <source>The server&apos;s identity has changed</source>
        <translation>L’identité du serveur a changé</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>Serveur inconnu</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the right one</source>
        <translation>J’ai &amp;comparé l’empreinte, et c’est la bonne</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Faire confiance au nouveau certificat</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before</source>
        <translation>%1 présente une autre identité qu’avant</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Est-ce vraiment %1 ?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 ne peut pas prouver son identité</translation>
    </message>
    <message>
        <source>Somebody may have put another computer between you and the server, to read your password and to hide alarms from you. Or the server was given a new certificate. Nothing was sent.</source>
        <translation>Quelqu’un a peut-être placé un autre ordinateur entre vous et le serveur pour lire votre mot de passe et vous cacher des alarmes. Ou le serveur a reçu un nouveau certificat. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate with which the server proves its identity was refused. Nothing was sent, and your password is safe.</source>
        <translation>Le certificat par lequel le serveur prouve son identité a été refusé. Rien n’a été envoyé, votre mot de passe est en sécurité.</translation>
    </message>
    <message>
        <source>This cannot be overridden. Ask whoever runs the server to put its certificate right.</source>
        <translation>On ne peut pas passer outre. Demandez au responsable du serveur de corriger son certificat.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that watchpost-server prints when it starts; ask whoever runs the server, but not over this connection.</source>
        <translation>Comparez l’empreinte avec celle que watchpost-server affiche au démarrage ; interrogez le responsable du serveur, mais pas par cette connexion.</translation>
    </message>
    <message>
        <source>Do not connect unless whoever runs the server tells you that the certificate was replaced.</source>
        <translation>Ne vous connectez pas, sauf si le responsable du serveur vous dit que le certificat a été remplacé.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>De confiance jusqu’ici</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdateCheck</name>
    <message>
        <source>It could not be found out whether there is a newer version: %1. Check the connection to the internet, or look at the project&apos;s web site.</source>
        <translation>Impossible de savoir s&apos;il existe une version plus récente : %1. Vérifiez la connexion à Internet ou consultez le site du projet.</translation>
    </message>
    <message>
        <source>What the web server said about newer versions is not signed by the project, and is not believed. Look at the project&apos;s web site.</source>
        <translation>Ce que le serveur web dit des nouvelles versions n&apos;est pas signé par le projet et n&apos;est pas pris en compte. Consultez le site du projet.</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdatePage</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>version, upgrade, download, internet</source>
        <translation>version, mise à niveau, téléchargement, Internet</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C&apos;est la version la plus récente.</translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 est disponible.</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>&amp;Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>Watchpost then asks %1, which sees this computer&apos;s network address and nothing else. Nothing is downloaded or installed by itself.</source>
        <translation>Watchpost interroge alors %1, qui voit l&apos;adresse réseau de cet ordinateur et rien d&apos;autre. Rien n&apos;est téléchargé ni installé tout seul.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Chercher &amp;maintenant</translation>
    </message>
    <message>
        <source>Open the &amp;download page</source>
        <translation>Ouvrir la page de &amp;téléchargement</translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation>Un ID a de 1 à %1 octets. Corrigez l’ID de la caméra.</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation>Un mot de passe a au plus %1 octets. Corrigez le mot de passe de la caméra.</translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation>Une réponse était illisible.</translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation>Le serveur a confirmé une autre caméra que celle envoyée.</translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation>Le serveur a refusé une autre caméra que celle envoyée.</translation>
    </message>
</context>
<context>
    <name>watchpost::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Welcome to Watchpost</source>
        <translation>Bienvenue dans Watchpost</translation>
    </message>
    <message>
        <source>Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. How would you like to begin?</source>
        <translation>Watchpost montre lesquelles de vos caméras sont en ligne et vous met aussitôt une alarme sous les yeux. Comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>Connect to my own server</source>
        <translation>Me connecter à mon propre serveur</translation>
    </message>
    <message>
        <source>You have a server&apos;s name, a user and a password.</source>
        <translation>Vous avez le nom d’un serveur, un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>Logs you out here, and starts a small server inside the program with 24 invented cameras. Nothing of it stays.</source>
        <translation>Vous déconnecte ici et démarre un petit serveur dans le programme, avec 24 caméras inventées. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Starts a small server inside the program, with 24 invented cameras. Nothing of it stays.</source>
        <translation>Démarre un petit serveur dans le programme, avec 24 caméras inventées. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Import a list of cameras</source>
        <translation>Importer une liste de caméras</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. You see everything before anything is changed.</source>
        <translation>Depuis un fichier CSV, par exemple celui d’un tableur. Vous voyez tout avant que quoi que ce soit ne change.</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. It opens as soon as you have logged in to your server.</source>
        <translation>Depuis un fichier CSV, par exemple celui d’un tableur. L’importation s’ouvre dès que vous êtes connecté à votre serveur.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>These first steps are in the Help menu, too.</source>
        <translation>Ces premiers pas se trouvent aussi dans le menu Aide.</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowFlow</name>
    <message>
        <source>Quit Watchpost?</source>
        <translation>Quitter Watchpost ?</translation>
    </message>
    <message>
        <source>Nothing is watched while it does not run. Alarms that come meanwhile are shown at the next start, where the server keeps them.</source>
        <translation>Rien n’est surveillé tant qu’il ne fonctionne pas. Les alarmes qui arrivent entre-temps sont affichées au prochain démarrage, si le serveur les garde.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Continuer à surveiller</translation>
    </message>
    <message>
        <source>Watchpost goes on watching</source>
        <translation>Watchpost continue à surveiller</translation>
    </message>
    <message>
        <source>Watchpost goes on watching in the tray</source>
        <translation>Watchpost continue à surveiller dans la zone de notification</translation>
    </message>
    <message>
        <source>Alarms go on being shown. A click on the icon in the tray brings the window back, and its menu ends the program. This is said only once.</source>
        <translation>Les alarmes continuent d’être affichées. Un clic sur l’icône de la zone de notification ramène la fenêtre, et son menu termine le programme. Ce message n’apparaît qu’une fois.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Plutôt quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowsSoundPlayer</name>
    <message>
        <source>Sounds are played by Windows, on its default device. WAV files only.</source>
        <translation>Les sons sont joués par Windows, sur son périphérique par défaut. Fichiers WAV uniquement.</translation>
    </message>
    <message>
        <source>There is no sound device. Plug one in: it is used by the next alarm.</source>
        <translation>Il n’y a pas de périphérique audio. Branchez-en un : la prochaine alarme l’utilisera.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one.</source>
        <translation>Le fichier son %1 est illisible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The sound file %1 is no WAV file. Choose another one.</source>
        <translation>Le fichier son %1 n’est pas un fichier WAV. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Windows could not play the sound. Look at the sound settings of Windows.</source>
        <translation>Windows n’a pas pu jouer le son. Vérifiez les réglages du son de Windows.</translation>
    </message>
</context>
</TS>
