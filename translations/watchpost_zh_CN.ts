<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmPolicy</name>
    <message>
        <source>Alarms may have been missed: told once, in the summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened while you were away: counted in the summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens now: shown at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the window minimized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlineState</name>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedCameras</name>
    <message>
        <source>The password is missing. Write: ID, password, name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the list as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written. Cameras and alarms are kept only until the program ends. Make the folder writable, or choose another one with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Check this computer&apos;s date and time, and ask whoever runs the server to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name that the certificate was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the authority that signed it to this system&apos;s trusted certificates, or ask whoever runs the server for a certificate that this system trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Check the port, or switch TLS off if the server does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · ×%L3</source>
        <comment>type, time, how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: %1, %2, %3, %4</source>
        <comment>severity, type, camera, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmDelegate</name>
    <message>
        <source>Alarms may have been missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>severity, type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmModel</name>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmStore</name>
    <message>
        <source>Alarms could not be saved: %1 They are shown all the same. Check the free space of the disk; saving is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk: %1 Check the disk, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep it. To have it back, add it again with its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>camera name, ID</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>type, time, age</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::CameraModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ID %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>Showing %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cameras …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a state and a searched text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be read from the disk: %1 What you change now is kept only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera list could not be saved: %1 Check the free space of the disk; saving is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>There is no database to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::FieldDialog</name>
    <message>
        <source>Rename camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message>
        <source>Search name or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cameras by name or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name or ID (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::LoginForm</name>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message>
        <source>Connecting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchpost: log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded demo server: just press Log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add cameras …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synchronisation &amp;report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Watchpost</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::PasteCameras</name>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::PastedModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::SavedServersButton</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error: %1 The password is kept only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the login (%1). Correct the user or the password and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server to be free …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronised %1: %2</source>
        <comment>time, result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what became of each camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportDialog</name>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReports</name>
    <message>
        <source>The synchronisation needs a look: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>watchpost::TransferRunner</name>
    <message>
        <source>The server does not answer the request for a data connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
