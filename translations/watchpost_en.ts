<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Age</name>
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
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmHistogram</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1: %Ln alarm, worst: %2</numerusform>
            <numerusform>%1: %Ln alarms, worst: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>Held back for %n second, as it may be short: still shown as “%1”.</numerusform>
            <numerusform>Held back for %n seconds, as it may be short: still shown as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n unread alarm</numerusform>
            <numerusform>%n unread alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>and %Ln more alarm(s) from this camera</source>
        <translation>
            <numerusform>and %Ln more alarm from this camera</numerusform>
            <numerusform>and %Ln more alarms from this camera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>While you were away: %Ln alarm</numerusform>
            <numerusform>While you were away: %Ln alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>and %Ln more alarm of this type</numerusform>
            <numerusform>and %Ln more alarms of this type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln hour left</numerusform>
            <numerusform>%Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n uploaded</numerusform>
            <numerusform>%n uploaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n downloaded</numerusform>
            <numerusform>%n downloaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n no longer on the server</numerusform>
            <numerusform>%n no longer on the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln unread alarm, the worst: %1</numerusform>
            <numerusform>%Ln unread alarms, the worst: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>Add %n camera</numerusform>
            <numerusform>Add %n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>Take the %n good one</numerusform>
            <numerusform>Take the %n good ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>Take %n camera</numerusform>
            <numerusform>Take %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>Alarm: %1, %2, %3, %4, %Ln time</numerusform>
            <numerusform>Alarm: %1, %2, %3, %4, %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>While you were away: %Ln alarm</numerusform>
            <numerusform>While you were away: %Ln alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>and %Ln more alarm</numerusform>
            <numerusform>and %Ln more alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>The %Ln alarm that the filter s&amp;hows</numerusform>
            <numerusform>The %Ln alarms that the filter s&amp;hows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>The %Ln &amp;selected alarm</numerusform>
            <numerusform>The %Ln &amp;selected alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>&amp;All: %Ln alarm of the list</numerusform>
            <numerusform>&amp;All %Ln alarms of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterChip</name>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%Ln hidden alarm not acknowledged</numerusform>
            <numerusform>%Ln hidden alarms not acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1: %Ln alarm</numerusform>
            <numerusform>%1: %Ln alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>The note is too long. Shorten it by %Ln character.</numerusform>
            <numerusform>The note is too long. Shorten it by %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>&amp;Note on %Ln alarm:</numerusform>
            <numerusform>&amp;Note on %Ln alarms:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>Acknowledge %Ln alarm with this &amp;note:</numerusform>
            <numerusform>Acknowledge %Ln alarms with this &amp;note:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPresenter</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>many alarms at once</comment>
        <translation>
            <numerusform>%Ln camera</numerusform>
            <numerusform>%Ln cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesCoordinator</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln camera</numerusform>
            <numerusform>%Ln cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::Announcer</name>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>%Ln alarm: %1. The latest: %2</numerusform>
            <numerusform>%Ln alarms: %1. The latest: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>%Ln camera went offline.</numerusform>
            <numerusform>%Ln cameras went offline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>%Ln camera came online.</numerusform>
            <numerusform>%Ln cameras came online.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Trying again in %n second…</numerusform>
            <numerusform>Trying again in %n seconds…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>Remove %n camera?</numerusform>
            <numerusform>Remove %n cameras?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraModel</name>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n unread alarm</numerusform>
            <numerusform>%n unread alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1, %n change in 24 hours</numerusform>
            <numerusform>%1, %n changes in 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>The filter hides the only camera: %1</numerusform>
            <numerusform>The filter hides all %n cameras: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>The password of %n camera cannot be read, as its key is no longer in the key ring: %1. Synchronise to get it back from the server, or type it again.</numerusform>
            <numerusform>The passwords of %n cameras cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CamerasMenu</name>
    <message numerus="yes">
        <source>and %Ln more camera(s)</source>
        <translation>
            <numerusform>and %Ln more camera</numerusform>
            <numerusform>and %Ln more cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsPane</name>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>%n camera selected</numerusform>
            <numerusform>%n cameras selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n disabled</numerusform>
            <numerusform>%n disabled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>&amp;All: %n camera</numerusform>
            <numerusform>&amp;All %n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>The %n camera that the filter s&amp;hows</numerusform>
            <numerusform>The %n cameras that the filter s&amp;hows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>The %n &amp;selected camera</numerusform>
            <numerusform>The %n &amp;selected cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1, %n camera</numerusform>
            <numerusform>%1, %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::GroupModel</name>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
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
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n disabled</numerusform>
            <numerusform>%n disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>%n with unread alarms</numerusform>
            <numerusform>%n with unread alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::HushChip</name>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>%Ln mute, it ends in %1</numerusform>
            <numerusform>%Ln mutes, the next ends in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>%1 muted, %2, and %Ln more</numerusform>
            <numerusform>%1 muted, %2, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::ImportPage</name>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>%n camera will be added.</numerusform>
            <numerusform>%n cameras will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>%n camera will be changed.</numerusform>
            <numerusform>%n cameras will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n line changes nothing.</numerusform>
            <numerusform>%n lines change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n line needs correcting and stays here.</numerusform>
            <numerusform>%n lines need correcting and stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::ListCommands</name>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>Trying again in %n second…</numerusform>
            <numerusform>Trying again in %n seconds…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation>
            <numerusform>Alarm panel, %n unread</numerusform>
            <numerusform>Alarm panel, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>%n camera was written to %1.</numerusform>
            <numerusform>%n cameras were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln alarm was written to %1.</numerusform>
            <numerusform>%Ln alarms were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln camera</numerusform>
            <numerusform>%Ln cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>For %n minute</numerusform>
            <numerusform>For %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseDialog</name>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>The hold-down of %n camera was set.</numerusform>
            <numerusform>The hold-down of %n cameras was set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>%n type were muted.</numerusform>
            <numerusform>%n types were muted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>%n camera were muted.</numerusform>
            <numerusform>%n cameras were muted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>%n camera removed.</numerusform>
            <numerusform>%n cameras removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>&amp;Undo removing %n camera</numerusform>
            <numerusform>&amp;Undo removing %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCommands</name>
    <message numerus="yes">
        <source>%n camera(s) differ on the server. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n camera differs on the server. Nothing was overwritten.</numerusform>
            <numerusform>%n cameras differ on the server. Nothing was overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>%n camera could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</numerusform>
            <numerusform>%n cameras could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>%n camera changed while you were choosing, so nothing was done to it. Synchronise and review what still differs.</numerusform>
            <numerusform>%n cameras changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>%n alarm is missing from what the server sent, and it no longer has it. Look at the cameras themselves for what happened.</numerusform>
            <numerusform>%n alarms are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>It has sent %n alarm of that time again, but not all. Look at the cameras themselves for what happened.</numerusform>
            <numerusform>It has sent %n alarms of that time again, but not all. Look at the cameras themselves for what happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>It has sent the %n alarm of that time again.</numerusform>
            <numerusform>It has sent the %n alarms of that time again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsFinder</name>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln setting found</numerusform>
            <numerusform>%Ln settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>%n camera differs between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</numerusform>
            <numerusform>%n cameras differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TimelineBar</name>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>Offline %n time, %1 in all.</numerusform>
            <numerusform>Offline %n times, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TransferRunner</name>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 It was tried %n time without getting any further. Synchronise again later.</numerusform>
            <numerusform>%1 It was tried %n times without getting any further. Synchronise again later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>For %n minute</numerusform>
            <numerusform>For %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
