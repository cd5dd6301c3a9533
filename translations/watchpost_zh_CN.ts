<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 on %1</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>AlarmHistogram</name>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>a time</comment>
        <translation>%1：无报警</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1：%Ln 条报警，最高级别：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>无报警</translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation>移动侦测</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人形检测</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>区域入侵</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音异常</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>遮挡破坏</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>烟雾报警</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS 求助</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>长时间离线</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 could not be removed. Remove it by hand, so that Watchpost does not start when you log in.</source>
        <translation>无法删除文件 %1。请手动删除，以免登录时启动 Watchpost。</translation>
    </message>
    <message>
        <source>Windows did not take the change. Open the Task Manager, and choose under “Startup apps” whether Watchpost starts.</source>
        <translation>Windows 没有接受更改。请打开任务管理器，在“启动应用”中选择是否启动 Watchpost。</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Make its folder writable, then try again.</source>
        <translation>无法写入文件 %1（%2）。请使其文件夹可写，然后重试。</translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message>
        <source>The server pushed “%1” at %2.</source>
        <translation>服务器于 %2 推送了“%1”。</translation>
    </message>
    <message>
        <source>Asked for its state, the server answered “%1” at %2.</source>
        <translation>查询状态后，服务器于 %2 回答“%1”。</translation>
    </message>
    <message>
        <source>The server&apos;s list said “%1” at %2, at a synchronisation.</source>
        <translation>在 %2 的同步中，服务器的列表为“%1”。</translation>
    </message>
    <message>
        <source>Connected again, the server said “%1”, as before, at %2.</source>
        <translation>重新连接后，服务器于 %2 仍报告“%1”。</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer held it at %1.</source>
        <translation>服务器的列表于 %1 不再包含它。</translation>
    </message>
    <message>
        <source>The connection was lost at %1: every state became unknown.</source>
        <translation>连接于 %1 断开：所有状态变为未知。</translation>
    </message>
    <message>
        <source>You logged out at %1: every state became unknown.</source>
        <translation>您于 %1 退出登录：所有状态变为未知。</translation>
    </message>
    <message>
        <source>Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.</source>
        <translation>%1 之后没有消息，因为 Watchpost 不再运行：所有状态变为未知。</translation>
    </message>
    <message>
        <source>It was removed from the list at %1.</source>
        <translation>它于 %1 从列表中移除。</translation>
    </message>
    <message>
        <source>The disk did not take what happened after %1.</source>
        <translation>磁盘没有保存 %1 之后发生的事。</translation>
    </message>
    <message>
        <source>That is: the server itself does not know. It is not shown as offline for that.</source>
        <translation>即：服务器自己也不知道。因此不显示为离线。</translation>
    </message>
    <message>
        <source>The server has not answered for this camera since then.</source>
        <translation>此后服务器没有再回答此摄像机。</translation>
    </message>
    <message>
        <source>You have disabled this camera: its state is not shown.</source>
        <translation>您已停用此摄像机：不显示其状态。</translation>
    </message>
    <message>
        <source>The server has not said anything of its state yet.</source>
        <translation>服务器尚未说明其状态。</translation>
    </message>
    <message>
        <source>It cannot: the camera is not on your account at the server.</source>
        <translation>它无法说明：此摄像机不在您的服务器账号中。</translation>
    </message>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>可能只是短暂变化，暂缓 %n 秒：仍显示为“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation>最近报警：%1，%2</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>尚未上传到服务器</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>已不在服务器上</translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation>尚未上传到服务器，下次同步时将上传。</translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation>服务器拒绝了该摄像机：%1。请更正其密码并重新上传。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation>服务器列表中已没有该摄像机。请重新上传，或将其移除。</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>已在服务器上。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 起%1</translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation>尚未收到状态</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n 条未读报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled: its alarms are kept, but none pops up</source>
        <translation>已停用：报警仍会保留，但不弹出</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>CameraScope</name>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Disabled cameras</source>
        <translation>已停用的摄像机</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
</context>
<context>
    <name>CameraTable</name>
    <message>
        <source>This line has %1 columns, and the first line has %2.</source>
        <translation>此行有 %1 列，而第一行有 %2 列。</translation>
    </message>
    <message>
        <source>In line %1 a quote (&quot;) is opened and never closed. Correct that line.</source>
        <translation>第 %1 行的引号（&quot;）没有结束。请更正该行。</translation>
    </message>
    <message>
        <source>In line %1 there is text after a closing quote (&quot;). Double the quotes in a field.</source>
        <translation>第 %1 行的结束引号（&quot;）之后还有文字。字段内的引号请写两次。</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>第 %1 行有相同的 ID。</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>缺少 ID。它印在摄像机上。</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>ID 超过服务器可接受的长度（128 字节）。</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>密码超过服务器可接受的长度（256 字节）。</translation>
    </message>
    <message>
        <source>The password is missing. Write: ID, password, name; or give one for all below.</source>
        <translation>缺少密码。请写：ID、密码、名称；或在下方为全部填写一个。</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>它是自签名证书：没有任何受本机信任的机构确认它属于谁。</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not trust.</source>
        <translation>它由本机不信任的机构颁发。</translation>
    </message>
    <message>
        <source>It was made for another name (%1), not for %2.</source>
        <translation>它是为另一个名称（%1）制作的，而不是为 %2。</translation>
    </message>
    <message>
        <source>It expired on %1. If that is not long past: is this computer&apos;s clock right?</source>
        <translation>它已于 %1 过期。如果刚过期不久：本机的时钟准确吗？</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is this computer&apos;s clock right?</source>
        <translation>它在 %1 之前无效。本机的时钟准确吗？</translation>
    </message>
    <message>
        <source>It was not made for a server, or its issuer may not issue certificates.</source>
        <translation>它不是为服务器制作的，或者其颁发者无权颁发证书。</translation>
    </message>
    <message>
        <source>The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.</source>
        <translation>用来确认它的证书不完整、过多、已被吊销或签名有误。</translation>
    </message>
    <message>
        <source>It is not the certificate that you trusted for this server before.</source>
        <translation>这不是您之前为此服务器信任的证书。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期时间</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation>请运行“watchpost --help”查看用法。</translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation>集中监看大量网络摄像机：查看在线状态，即时接收报警。</translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation>启动内置演示服务器，并填好其登录信息。</translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation>将设置、摄像机和报警保存在此文件夹中。</translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation>要登录的服务器。</translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation>使用 TLS 连接。</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>账号的用户名。</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>从标准输入的第一行读取密码。</translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation>立即登录。</translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation>输出用于问题报告的版本和文件夹信息，然后退出。</translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation>“%1”不是有效的选项。请用 --server 指定服务器。</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile 需要指定文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>“%1”不是有效的服务器。请写成 HOST 或 HOST:PORT，端口范围为 1 到 65535。</translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation>--demo 自带服务器：请去掉 --server 或 --demo 其中之一。</translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation>--tls 须与 --server 一起使用：请同时指定服务器。</translation>
    </message>
    <message>
        <source>Start with the window minimized, in the tray where there is one.</source>
        <translation>启动时最小化窗口；有托盘时缩到托盘。</translation>
    </message>
    <message>
        <source>Watchpost already runs with this profile, and does not answer. End it, or choose another folder with --profile.</source>
        <translation>Watchpost 已在使用此配置运行，但没有响应。请结束它，或用 --profile 选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>无法创建文件夹 %1。请检查其权限和磁盘的可用空间。在此之前，程序结束后不会保留任何内容。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>无法写入文件 %1：%2。请检查其权限和磁盘的可用空间。在此之前，程序结束后不会保留任何内容。</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>%1: %2</source>
        <comment>camera, what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>本机失去监看</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>自 %2 起未连接到 %1</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>显示 Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, severity, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) from this camera</source>
        <translation>
            <numerusform>此摄像机还有 %Ln 条报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>查看摄像机</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>静音 10 分钟</translation>
    </message>
    <message>
        <source>Mute 60 min</source>
        <translation>静音 60 分钟</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>可能漏收报警</translation>
    </message>
    <message>
        <source>Since %1. The list says when.</source>
        <translation>自 %1 起。具体时间见列表。</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>您离开期间：%Ln 条报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the worst: %2. Some may be missing.</source>
        <comment>time, severity</comment>
        <translation>自 %1 起，最高级别：%2。可能有遗漏。</translation>
    </message>
    <message>
        <source>Since %1, the worst: %2.</source>
        <comment>time, severity</comment>
        <translation>自 %1 起，最高级别：%2。</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>查看报警</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>此类型还有 %Ln 条报警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file&apos;s text is damaged: it is not in the encoding that it says it is in. Save it again as UTF-8, then open that.</source>
        <translation>文件的文字已损坏：其编码与声明的不符。请重新存为 UTF-8，再打开。</translation>
    </message>
    <message>
        <source>This is not a text file. In your spreadsheet program save it as CSV, then open that.</source>
        <translation>这不是文本文件。请在电子表格程序中另存为 CSV，再打开。</translation>
    </message>
    <message>
        <source>The encoding of this file is not known. Save it as UTF-8, then open that.</source>
        <translation>无法识别此文件的编码。请存为 UTF-8，再打开。</translation>
    </message>
    <message>
        <source>This file is in UTF-32. Save it as UTF-8, then open that.</source>
        <translation>此文件是 UTF-32 编码。请存为 UTF-8，再打开。</translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation>请输入服务器的名称或地址，例如 cameras.example.com。</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation>这不是有效的服务器名称或地址。请输入名称（如 cameras.example.com）或地址（如 192.0.2.10）。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation>请输入账号的用户名。</translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation>请输入账号的密码。</translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation>密码过长，超出服务器允许的长度（256 字节）。</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>All alarms</source>
        <comment>muted</comment>
        <translation>所有报警</translation>
    </message>
    <message>
        <source>the camera %1</source>
        <comment>what is muted</comment>
        <translation>摄像机 %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <comment>what is muted</comment>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>alarms of the type %1</source>
        <comment>what is muted</comment>
        <translation>类型为 %1 的报警</translation>
    </message>
    <message>
        <source>all alarms</source>
        <comment>what is muted</comment>
        <translation>所有报警</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day to day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>days, from, to</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineState</name>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written. Cameras and alarms are kept only until the program ends. Make the folder writable, or choose another one with --profile.</source>
        <translation>无法写入文件夹 %1。摄像机和报警只能保留到程序退出为止。请将该文件夹设为可写，或用 --profile 指定其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the window</source>
        <translation>窗口内</translation>
    </message>
</context>
<context>
    <name>SyncReviewWords</name>
    <message>
        <source>The password on this computer is replaced by the server&apos;s. Name, group and notes stay.</source>
        <translation>本机的密码将替换为服务器上的密码。名称、分组和备注保持不变。</translation>
    </message>
    <message>
        <source>Your password stays on this computer. A server takes it only when it is the camera&apos;s own, and it is offered again with each synchronisation.</source>
        <translation>您的密码保留在本机。只有当它是摄像机自身的密码时，服务器才会接受；每次同步都会再次提交。</translation>
    </message>
    <message>
        <source>Your password stays on this computer, and the server goes on with its own. You are asked again when the server&apos;s changes.</source>
        <translation>您的密码保留在本机，服务器继续使用它自己的密码。服务器上的密码更改后会再次询问您。</translation>
    </message>
    <message>
        <source>The camera is uploaded to your account again.</source>
        <translation>该摄像机将重新上传到您的账号。</translation>
    </message>
    <message>
        <source>The camera is removed from the list on this computer. That can be undone.</source>
        <translation>该摄像机将从本机的列表中移除。此操作可以撤销。</translation>
    </message>
    <message>
        <source>The camera stays in the list, marked as missing. The server does not watch it.</source>
        <translation>该摄像机保留在列表中，并标记为缺失。服务器不会监看它。</translation>
    </message>
    <message>
        <source>The camera is taken off your account on the server, even if it was changed there.</source>
        <translation>该摄像机将从您在服务器上的账号中移除，即使它在服务器上已被更改。</translation>
    </message>
    <message>
        <source>The camera comes back into the list, with the server&apos;s password.</source>
        <translation>该摄像机将恢复到列表中，并使用服务器上的密码。</translation>
    </message>
    <message>
        <source>The camera stays removed on this computer, and stays on the server.</source>
        <translation>该摄像机在本机保持移除状态，在服务器上予以保留。</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>As at the last synchronisation</source>
        <translation>与上次同步时相同</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>密码不同</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>There, perhaps changed</source>
        <translation>存在，可能已更改</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>与服务器相同</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>Different from both</source>
        <translation>与两边都不同</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>在服务器上</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>重新上传</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>从服务器移除</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>从本机移除</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复到列表</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>采用服务器的</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>保留在本机</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>保留在服务器</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>已上传 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>已下载 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>被拒绝 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>已不在服务器上 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>已移除 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>已不在服务器上</translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation>已从账号移除</translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation>已在本机保留。请重新上传，或将其移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>待核对 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs on the server</source>
        <translation>与服务器不同</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Review it to choose.</source>
        <translation>没有覆盖任何内容。请核对并选择。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation>找不到名为 %1 的服务器。请检查名称和本机网络。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation>%1 没有应答。请检查地址和端口，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation>无法连接到 %1。请检查本机网络。</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation>%1 关闭了连接。请重试；如果再次发生，请检查端口，以及服务器是否要求 TLS。</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation>连接 %1 失败。请检查本机网络后重试。</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation>%1 应答超时。请检查地址、端口和本机网络。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation>在 %1 应答的不是摄像机服务器。请检查端口，以及服务器是否要求 TLS。</translation>
    </message>
    <message>
        <source>The certificate of %1 proves nothing: its chain is broken or too long, or a key or a signature in it is weak or false. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>%1 的证书不能证明任何事：证书链已损坏或过长，或者其中的密钥或签名过弱或有误。没有发送任何内容。请向服务器的管理者索取另一个证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers, or was issued by one that may not issue any. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>%1 的证书不是为服务器制作的，或者由无权颁发的一方颁发。没有发送任何内容。请向服务器的管理者索取另一个证书。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted before. Somebody may be in between, so nothing was sent. Ask whoever runs the server whether it was changed, and compare the fingerprints.</source>
        <translation>%1 出示的证书与之前接受的不同。可能有人介入其间，因此没有发送任何内容。请询问服务器的管理者是否更换了证书，并比对指纹。</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name. Nothing was sent. Enter the name that the certificate was made for.</source>
        <translation>%1 的证书是为另一个名称制作的。没有发送任何内容。请输入该证书所适用的名称。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server to renew it.</source>
        <translation>%1 的证书已过期。没有发送任何内容。请检查本机的日期和时间，并请服务器的管理者更新证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server.</source>
        <translation>%1 的证书尚未生效。没有发送任何内容。请检查本机的日期和时间，并询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it. Nothing was sent. Compare its fingerprint with that of the server.</source>
        <translation>%1 的证书是自签名的：没有任何机构为它担保。没有发送任何内容。请将其指纹与服务器的指纹比对。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust. Nothing was sent. Compare its fingerprint with that of the server, or add the authority to this system&apos;s trusted certificates.</source>
        <translation>%1 的证书来自本机不信任的机构。没有发送任何内容。请将其指纹与服务器的指纹比对，或将该机构加入本系统的受信任证书。</translation>
    </message>
    <message>
        <source>The proxy wants another user name or password. Correct them in the settings.</source>
        <translation>代理服务器要求其他用户名或密码。请在设置中更正。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 is not there. Check the proxy in the settings and this computer&apos;s network.</source>
        <translation>通往 %1 的代理服务器不存在。请检查设置中的代理和本机的网络。</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1. Check the proxy in the settings, and whether it allows this server and port.</source>
        <translation>代理服务器没有建立到 %1 的连接。请检查设置中的代理，以及它是否允许此服务器和端口。</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Nothing was sent. Check the port. If this worked before, somebody may be in between: do not switch TLS off.</source>
        <translation>%1 没有以 TLS 应答。没有发送任何内容。请检查端口。如果以前可用，则可能有人介入其间：请不要关闭 TLS。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 在加密之前关闭了连接。没有发送任何内容。请检查端口，以及服务器是否使用 TLS。</translation>
    </message>
    <message>
        <source>%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever runs the server to switch TLS 1.2 or newer on.</source>
        <translation>%1 只提供过旧而不安全的 TLS。没有发送任何内容。请让服务器的管理者启用 TLS 1.2 或更新版本。</translation>
    </message>
    <message>
        <source>%1 was reached but did not finish the TLS handshake in time. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>已连到 %1，但它没有及时完成 TLS 握手。没有发送任何内容。请检查端口，以及服务器是否使用 TLS。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Watchpost: connected to %1</source>
        <translation>Watchpost：已连接到 %1</translation>
    </message>
    <message>
        <source>Watchpost is blind: no connection to %1 since %2</source>
        <translation>Watchpost 失去监看：自 %2 起未连接到 %1</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>Watchpost 失去监看：未连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln 条未读报警，最高级别：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It was muted.</source>
        <translation>已静音。</translation>
    </message>
    <message>
        <source>Muted until %1 for the camera %2.</source>
        <translation>摄像机 %2 静音至 %1。</translation>
    </message>
    <message>
        <source>Muted until %1 for the group %2.</source>
        <translation>分组 %2 静音至 %1。</translation>
    </message>
    <message>
        <source>Muted until %1 for alarms of the type %2.</source>
        <translation>类型为 %2 的报警静音至 %1。</translation>
    </message>
    <message>
        <source>Muted until %1 for all alarms.</source>
        <translation>所有报警静音至 %1。</translation>
    </message>
    <message>
        <source>It came in the quiet hours.</source>
        <translation>它发生在免打扰时段。</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let no alarm through.</source>
        <translation>免打扰时段（%1）不放行任何报警。</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only critical alarms through.</source>
        <translation>免打扰时段（%1）只放行严重报警。</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only warnings and critical alarms through.</source>
        <translation>免打扰时段（%1）只放行警告和严重报警。</translation>
    </message>
    <message>
        <source>It was shown: it is more severe than what the mute of %1 held back until %2.</source>
        <translation>已显示：它的级别高于 %1 至 %2 静音所拦截的级别。</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through the quiet hours (%1).</source>
        <translation>已显示：级别足以突破免打扰时段（%1）。</translation>
    </message>
    <message>
        <source>It was shown: critical alarms break through the system&apos;s do-not-disturb.</source>
        <translation>已显示：严重报警会突破系统的勿扰模式。</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through.</source>
        <translation>已显示：级别足以突破。</translation>
    </message>
    <message>
        <source>It was shown at once.</source>
        <translation>已立即显示。</translation>
    </message>
    <message>
        <source>It was shown as a notification of the desktop instead of a pop-up.</source>
        <translation>已作为桌面通知显示，而不是弹出卡片。</translation>
    </message>
    <message>
        <source>Alarms of its severity are only listed, as the settings say.</source>
        <translation>按设置，此级别的报警只列出。</translation>
    </message>
    <message>
        <source>Missed while away: it was counted in the summary.</source>
        <translation>离开期间漏看：已计入摘要。</translation>
    </message>
    <message>
        <source>The summary told of it: alarms may have been missed.</source>
        <translation>摘要已提示：可能漏收报警。</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list only remembers it.</source>
        <translation>不再有遗漏：列表只作记录。</translation>
    </message>
    <message>
        <source>Do-not-disturb was on in the system.</source>
        <translation>系统的勿扰模式已开启。</translation>
    </message>
    <message>
        <source>The camera is disabled.</source>
        <translation>摄像机已停用。</translation>
    </message>
    <message>
        <source>Many alarms came at once: it was counted in the entry “%1”.</source>
        <translation>同时来了许多报警：已计入条目“%1”。</translation>
    </message>
    <message>
        <source>No reason was kept: the alarm came with an older version of Watchpost.</source>
        <translation>没有记录原因：此报警由旧版 Watchpost 收到。</translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation>关于 Watchpost</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>版本 %1 · Qt %2</translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation>集中监看大量网络摄像机：显示哪些摄像机在线，并在报警发生时立即提醒您。基于 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>watchpost::AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>screen reader, speech, voice, blind, braille</source>
        <translation>屏幕阅读器, 语音, 朗读, 盲人, 盲文</translation>
    </message>
    <message>
        <source>Screen readers announce</source>
        <translation>屏幕阅读器播报</translation>
    </message>
    <message>
        <source>announcements, read out, Orca, NVDA, VoiceOver</source>
        <translation>播报, 朗读, Orca, NVDA, VoiceOver</translation>
    </message>
    <message>
        <source>&amp;Alarms that are shown</source>
        <translation>显示的报警(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cameras that go offline or come back, and the connection</source>
        <translation>摄像机离线或恢复，以及连接状态(&amp;C)</translation>
    </message>
    <message>
        <source>The worst comes first. What happens at once is said in one sentence, so that a flood does not talk for minutes.</source>
        <translation>最严重的优先。同时发生的事情合成一句话播报，大量报警不会念上几分钟。</translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation>单台添加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation>批量添加(&amp;S)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>添加方式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>添加 %n 台摄像机</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>采用正确的 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>采用 %n 台摄像机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation>该摄像机已在列表中，名称为“%1”。</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation>摄像机 ID</translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation>摄像机密码</translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation>摄像机名称</translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation>印在摄像机机身上</translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation>与摄像机中的设置一致；可留空</translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation>自行命名，例如“后门”；可留空</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation>关闭此卡片。报警仍保留在列表中。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>查看摄像机</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>查看报警</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Alarm: %1, %2, %3, %4</source>
        <comment>severity, type, camera, time</comment>
        <translation>报警：%1，%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>报警：%1，%2，%3，%4，共 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>可能漏收报警</translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation>自 %1 起 · 具体时段见报警列表</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>您离开期间：%Ln 条报警</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation>自 %1 起 · 最高级别：%2</translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation>%1 · 可能有遗漏</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>还有 %Ln 条报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>显示 Watchpost</translation>
    </message>
    <message>
        <source>%1 · %2 · ×%3</source>
        <comment>type, time, how often</comment>
        <translation>%1 · %2 · ×%3</translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>本机失去监看</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>自 %2 起未连接到 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
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
        <translation>确认所有显示的报警</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>确认并备注…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation>确认该摄像机的全部报警</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>查看摄像机</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>为什么没有弹出？</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>搜索报警</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>筛选报警</translation>
    </message>
    <message>
        <source>Alarms by the hour</source>
        <translation>各时段报警</translation>
    </message>
    <message>
        <source>Export alarms…</source>
        <translation>导出报警…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
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
        <translation>已确认</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未读</translation>
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
        <translation>导出报警</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The alarms could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>无法将报警写入 %1（%2）。原有内容仍在。请选择其他位置，或清理磁盘空间。</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message>
        <source>Export alarms</source>
        <translation>导出报警</translation>
    </message>
    <message>
        <source>Which alarms go into the file?</source>
        <translation>将哪些报警写入文件？</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>筛选显示的 %Ln 条报警(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>选中的 %Ln 条报警(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>列表中的全部 %Ln 条报警(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>列分隔符(&amp;B)：</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>列之间的分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>用于电子表格程序（带字节顺序标记）(&amp;P)</translation>
    </message>
    <message>
        <source>Time, camera, group, type, severity, when it was seen and acknowledged, the note and why there was a pop-up or none. What a spreadsheet program would take for a formula gets a &apos; in front.</source>
        <translation>时间、摄像机、分组、类型、级别、已读和确认的时间、备注，以及弹出或未弹出的原因。会被电子表格当作公式的内容前加 &apos;。</translation>
    </message>
    <message>
        <source>%1

Alarms from before %2 are on the disk and not in the list, so they are not in the file. Choose a time in the filter to have them, too.</source>
        <translation>%1

%2 之前的报警在磁盘上，不在列表中，因此不会写入文件。如需包括这些报警，请在筛选中选择时间。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterBar</name>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有分组</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>Search alarms by camera</source>
        <translation>按摄像机搜索报警</translation>
    </message>
    <message>
        <source>Search alarms by the camera&apos;s name or ID</source>
        <translation>按摄像机的名称或 ID 搜索报警</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>从(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>Alarms from, date and time</source>
        <translation>报警的起始日期和时间</translation>
    </message>
    <message>
        <source>Alarms up to, date and time</source>
        <translation>报警的截止日期和时间</translation>
    </message>
    <message>
        <source>Time of the alarms</source>
        <translation>报警的时间</translation>
    </message>
    <message>
        <source>Severity of the alarms</source>
        <translation>报警的级别</translation>
    </message>
    <message>
        <source>Type of the alarms</source>
        <translation>报警的类型</translation>
    </message>
    <message>
        <source>Group of the alarms&apos; cameras</source>
        <translation>报警摄像机的分组</translation>
    </message>
    <message>
        <source>Acknowledged or not</source>
        <translation>已确认和未确认</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>从… 到…</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Warning or worse</source>
        <translation>警告及以上</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>仅严重</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterChip</name>
    <message>
        <source>%1. %2</source>
        <comment>how many are shown, how many hidden ones are not acknowledged</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Clear the filter and show all alarms</source>
        <translation>清除筛选并显示所有报警</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>alarms</comment>
        <translation>显示 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>隐藏的报警中有 %Ln 条未确认</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1：%Ln 条报警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>all bars, the current one</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmModel</name>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation>%1：%2，%3，%4，%5</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>处理状态</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1，%2。%3 %4</translation>
    </message>
    <message>
        <source>Alarms came late</source>
        <translation>报警迟到</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>可能漏收报警</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>本机失去监看</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation>%1：%2，%3。%4 %5</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>the user&apos;s note</comment>
        <translation>已确认：%1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>备注过长。请缩短 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an alarm</source>
        <translation>报警备注</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>确认并备注</translation>
    </message>
    <message>
        <source>&amp;Note on %1:</source>
        <comment>an alarm</comment>
        <translation>“%1”的备注(&amp;N)：</translation>
    </message>
    <message>
        <source>Acknowledge %1, with this &amp;note:</source>
        <comment>an alarm</comment>
        <translation>确认“%1”，并附上此备注(&amp;N)：</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>%Ln 条报警的备注(&amp;N)：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>确认 %Ln 条报警，并附上此备注(&amp;N)：</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>These alarms have different notes. What you write here replaces all of them.</source>
        <translation>这些报警的备注各不相同。您在此输入的内容将替换全部备注。</translation>
    </message>
    <message>
        <source>The note is kept on this computer, with the alarm.</source>
        <translation>备注与报警一起保存在本机。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmOlderBar</name>
    <message>
        <source>Alarms from before %1 are on the disk and not in this list.</source>
        <translation>%1 之前的报警在磁盘上，不在此列表中。</translation>
    </message>
    <message>
        <source>Older alarms are being read from the disk…</source>
        <translation>正在从磁盘读取较早的报警…</translation>
    </message>
    <message>
        <source>There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter time to see them.</source>
        <translation>报警数量超出了列表的容量。%1 之前的报警不在列表中。要查看这些报警，请选择更短的时间。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Read the older alarms again</source>
        <translation>重新读取较早的报警</translation>
    </message>
    <message>
        <source>Show the older alarms</source>
        <translation>显示较早的报警</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>查看摄像机</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>暂无报警</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>一切正常。摄像机发出报警时，将在此处显示并在屏幕上弹出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>为什么没有弹出？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>确认并备注</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>筛选报警</translation>
    </message>
    <message>
        <source>No alarm matches the filter</source>
        <translation>没有符合筛选条件的报警</translation>
    </message>
    <message>
        <source>There are alarms, and the filter hides all of them. New ones are told of all the same.</source>
        <translation>有报警，但全部被筛选隐藏。新报警仍会照常提醒。</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>显示所有报警</translation>
    </message>
    <message>
        <source>Acknowledge shown</source>
        <translation>确认所示报警</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, alarm</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPresenter</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>many alarms at once</comment>
        <translation>
            <numerusform>%Ln 台摄像机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>type of alarms, time</comment>
        <translation>自 %2 起%1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesCoordinator</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln 台摄像机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesPage</name>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>弹出卡片</translation>
    </message>
    <message>
        <source>None: every alarm is shown at any time.</source>
        <translation>无：任何时间都显示所有报警。</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification in these hours, except for what is let through. Every alarm is listed all the same.</source>
        <translation>这些时段内不弹出、不响铃、不通知，放行的除外。所有报警仍会列出。</translation>
    </message>
    <message>
        <source>Types of alarm</source>
        <translation>报警类型</translation>
    </message>
    <message>
        <source>Types of alarm, their names and severities</source>
        <translation>报警类型及其名称和级别</translation>
    </message>
    <message>
        <source>Names and severities can be changed: F2 or a double click. A new severity holds for the alarms that come from now on.</source>
        <translation>名称和级别可以更改：按 F2 或双击。新级别对此后的报警有效。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Add &amp;quiet hours</source>
        <translation>添加免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>How an alarm appears</source>
        <translation>报警的显示方式</translation>
    </message>
    <message>
        <source>C&amp;ritical alarms</source>
        <translation>严重报警(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>提示(&amp;N)</translation>
    </message>
    <message>
        <source>How alarms of the severity %1 appear</source>
        <translation>“%1”级别报警的显示方式</translation>
    </message>
    <message>
        <source>as it suits the desktop</source>
        <translation>由桌面环境决定</translation>
    </message>
    <message>
        <source>as a pop-up</source>
        <translation>弹出卡片</translation>
    </message>
    <message>
        <source>as a notification of the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>as pop-up and notification</source>
        <translation>弹出卡片和通知</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>只列在列表中</translation>
    </message>
    <message>
        <source>A &amp;mute holds back</source>
        <translation>静音拦截(&amp;M)</translation>
    </message>
    <message>
        <source>What a mute holds back</source>
        <translation>静音拦截的内容</translation>
    </message>
    <message>
        <source>only notices</source>
        <translation>仅提示</translation>
    </message>
    <message>
        <source>notices and warnings</source>
        <translation>提示和警告</translation>
    </message>
    <message>
        <source>every alarm</source>
        <translation>所有报警</translation>
    </message>
    <message>
        <source>Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a type, holds back such alarms, too.</source>
        <translation>适用于摄像机、分组或全部。对更高级别的报警或对某一类型设置的静音，也会拦截这些报警。</translation>
    </message>
    <message>
        <source>Respect the &amp;do-not-disturb of the system</source>
        <translation>遵从系统的勿扰模式(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Critical alarms come through it all the same</source>
        <translation>严重报警仍然放行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmSifter</name>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The chosen time</source>
        <translation>所选时间</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmStore</name>
    <message>
        <source>Alarms could not be saved (%1). They are shown all the same. Check the free space of the disk; saving is tried again by itself.</source>
        <translation>无法保存报警（%1）。报警仍会照常显示。请检查磁盘可用空间；程序会自动重试保存。</translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk (%1). Check the disk, then start the program again.</source>
        <translation>无法从磁盘读取报警历史（%1）。请检查磁盘，然后重新启动程序。</translation>
    </message>
    <message>
        <source>Older alarms could not be read from the disk (%1). Check the disk, then try again.</source>
        <translation>无法从磁盘读取较早的报警（%1）。请检查磁盘，然后重试。</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesDelegate</name>
    <message>
        <source>Name of the alarm type</source>
        <translation>报警类型的名称</translation>
    </message>
    <message>
        <source>Severity of the alarm type</source>
        <translation>报警类型的级别</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesModel</name>
    <message>
        <source>As usual (%1)</source>
        <comment>severity</comment>
        <translation>默认（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of alarm, as the server sends it</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>watchpost::Announcer</name>
    <message>
        <source>%1, %2</source>
        <comment>type of alarm, camera</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The states of the cameras are unknown.</source>
        <translation>与 %1 的连接已断开。摄像机状态未知。</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>已重新连接到 %1。</translation>
    </message>
    <message>
        <source>Alarm: %1, %2</source>
        <comment>severity; type and camera</comment>
        <translation>报警：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>%Ln 条报警：%1。最新：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is online again.</source>
        <comment>camera</comment>
        <translation>%1 已恢复在线。</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>camera</comment>
        <translation>%1 已离线。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>%Ln 台摄像机已离线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>%Ln 台摄像机已上线。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>watchpost::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>theme, look, style</source>
        <translation>主题、外观、样式</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>theme, night, dark mode, colors</source>
        <translation>主题、夜间、深色模式、颜色</translation>
    </message>
    <message>
        <source>&amp;As the desktop is set</source>
        <translation>跟随桌面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>The states and severities keep their shapes and words with either.</source>
        <translation>无论哪种，状态和级别都保留形状与文字。</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>列表的行</translation>
    </message>
    <message>
        <source>density, size, spacing, height</source>
        <translation>密度、大小、间距、高度</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>宽松(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact: more rows on the screen</source>
        <translation>紧凑：屏幕上显示更多行(&amp;P)</translation>
    </message>
</context>
<context>
    <name>watchpost::Application</name>
    <message>
        <source>Watchpost was started again for %1. Log out first to log in there.</source>
        <translation>Watchpost 再次启动以登录 %1。请先退出登录，再登录该处。</translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation>自 %2 起与 %1 断开连接，摄像机状态未知。</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>%n 秒后重试…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation>请退出登录后重新登录。</translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation>这是该账号首次登录。</translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation>上次登录：%1。是您本人操作吗？</translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation>上次登录：%1，来自 %2。是您本人操作吗？</translation>
    </message>
</context>
<context>
    <name>watchpost::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>忽略此消息</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation>留空则显示 ID。</translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation>移除摄像机</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>要移除 %n 台摄像机吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>camera name, ID</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep theirs. Undo in the Edit menu brings back what was removed, until you log out.</source>
        <translation>从此列表中移除；一旦能通知服务器，也会从您的账号中移除：您的任何计算机都不再收到其状态和报警。其他账号不受影响。在退出登录之前，可用“编辑”菜单中的“撤销”恢复。</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>变更时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>最近报警</translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation>未读报警</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>重新上传</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>尚未上报</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>type, time, age</comment>
        <translation>%1，%2（%3）</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>最近报警</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 起%1</translation>
    </message>
    <message>
        <source>%1, ID %2</source>
        <translation>%1，ID %2</translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation>%1，无报警</translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation>%1，最近报警：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n 条未读报警</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: for how long the camera has been in its state</comment>
        <translation>持续</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次变化</translation>
    </message>
    <message>
        <source>Changes in 24 h</source>
        <translation>24 小时变化</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, no group</source>
        <translation>%1，未分组</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1，分组 %2</translation>
    </message>
    <message>
        <source>%1, number of changes not known</source>
        <translation>%1，变化次数未知</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1，24 小时内变化 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no tags</source>
        <translation>%1，无标签</translation>
    </message>
    <message>
        <source>%1, tags: %2</source>
        <translation>%1，标签：%2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1，无备注</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1，备注：%2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1，已收藏</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>No camera matches</source>
        <translation>没有匹配的摄像机</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>全部 %n 台摄像机均被筛选条件隐藏：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>暂无摄像机</translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation>使用 ID 和密码添加摄像机，或通过同步获取您账号中的摄像机。</translation>
    </message>
    <message>
        <source>Add cameras…</source>
        <translation>添加摄像机…</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be read from the disk (%1). What you change now is kept only until the program ends.</source>
        <translation>无法从磁盘读取摄像机列表（%1）。现在所做的更改只能保留到程序退出为止。</translation>
    </message>
    <message>
        <source>The camera list could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>无法保存摄像机列表（%1）。请检查磁盘可用空间；程序会自动重试保存。</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>无法读取 %n 台摄像机的密码，因为其密钥已不在密钥环中：%1。请同步以从服务器取回，或重新输入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation>与服务器的连接已断开。下次登录时将重新同步。</translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation>未连接到服务器。请登录后重新同步。</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraVault</name>
    <message>
        <source>This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.</source>
        <translation>本机没有密钥环，因此摄像机密码未加密地保存在 %1 中，只有您的用户可以读取。要将其加密，请安装并启动密钥环（GNOME Keyring 或 KWallet）。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only your user may read. Unlock the key ring: they are then encrypted by themselves.</source>
        <translation>现在无法使用系统的密钥环，因此摄像机密码未加密地保存在 %1 中，只有您的用户可以读取。请解锁密钥环：之后会自动加密。</translation>
    </message>
    <message>
        <source>The camera passwords cannot be read now, as the system&apos;s key ring is locked or does not answer. Start and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not uploaded, and passwords that you type are kept only until the program ends.</source>
        <translation>现在无法读取摄像机密码，因为系统的密钥环已锁定或没有应答。请启动并解锁密钥环：之后会自动读取。在此之前，仍会监看摄像机，但不会上传，您输入的密码只保留到程序结束。</translation>
    </message>
    <message>
        <source>Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again by itself.</source>
        <translation>无法加密摄像机密码（%1）。请检查磁盘的可用空间；程序会自动重试。</translation>
    </message>
    <message>
        <source>Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It is tried again at the next start.</source>
        <translation>摄像机密码现已加密，但 %1 中可能还留有未加密密码的痕迹（%2）。下次启动时会重试。</translation>
    </message>
</context>
<context>
    <name>watchpost::CamerasMenu</name>
    <message>
        <source>%1, %2</source>
        <comment>camera, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more camera(s)</source>
        <translation>
            <numerusform>还有 %Ln 台摄像机</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>显示所有报警</translation>
    </message>
</context>
<context>
    <name>watchpost::ColumnMenu</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>列(&amp;M)</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>恢复初始(&amp;F)</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionCoordinator</name>
    <message>
        <source>The proxy&apos;s password could not be saved, and is asked for again after the next start. %1</source>
        <translation>无法保存代理服务器的密码，下次启动后会再次询问。%1</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, or choose another kind of proxy.</source>
        <translation>请输入代理服务器的名称或地址，或选择其他类型的代理。</translation>
    </message>
    <message>
        <source>This is not a name or an address. Enter for example proxy.example.com, and its port in the field beside.</source>
        <translation>这不是名称或地址。请输入例如 proxy.example.com，并在旁边的字段中输入端口。</translation>
    </message>
    <message>
        <source>A password needs a user: enter the user, or clear the password.</source>
        <translation>密码需要对应的用户名：请输入用户名，或清空密码。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>Servers whose certificate you have compared and trusted yourself. The next login to one that you remove asks again.</source>
        <translation>您自己比对并信任过其证书的服务器。移除后，下次登录时会再次询问。</translation>
    </message>
    <message>
        <source>Servers with a trusted certificate</source>
        <translation>有受信任证书的服务器</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>忘记受信任的证书</translation>
    </message>
    <message>
        <source>Losing the connection</source>
        <translation>失去连接</translation>
    </message>
    <message>
        <source>&amp;Notice a dead connection within</source>
        <translation>发现连接中断的时限(&amp;N)</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when blind for</source>
        <translation>失去监看多久后发出报警(&amp;A)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Notice a dead connection within, in seconds</source>
        <translation>发现连接中断的时限（秒）</translation>
    </message>
    <message>
        <source>Raise an alarm when blind for, in seconds</source>
        <translation>失去监看多久后发出报警（秒）</translation>
    </message>
    <message>
        <source>%1 to %2 seconds. Sooner asks the server more often.</source>
        <translation>%1 到 %2 秒。越快，询问服务器越频繁。</translation>
    </message>
    <message>
        <source>%1 to %2 seconds without a connection to the server.</source>
        <translation>未连接到服务器 %1 到 %2 秒。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>代理类型</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Proxy&apos;s name or address</source>
        <translation>代理服务器的名称或地址</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>代理服务器的端口</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>代理服务器的用户名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>代理服务器的密码</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s key ring. A new proxy is used from the next connection on.</source>
        <translation>密码保存在系统的密钥环中。新的代理从下一次连接起使用。</translation>
    </message>
    <message>
        <source>network, internet, firewall, timeout, heartbeat, TLS, encryption</source>
        <translation>网络、互联网、防火墙、超时、心跳、TLS、加密</translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>There is no database to write to.</source>
        <translation>没有可写入的数据库。</translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation>没有可读取的数据库。</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>无法读取数据库 %1：%2。请关闭正在使用它的其他程序并检查磁盘，然后重新启动。在此之前，程序退出后不会保留任何数据。</translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation>数据库 %1 无法使用，也无法自动移走。请手动将其移走，然后重新启动。在此之前，程序退出后不会保留任何数据。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation>该数据库由更新版本的程序写入。原数据库已保留为 %1，并新建了一个数据库。如需继续使用原数据库，请安装新版本。</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation>数据库已损坏。原数据库已保留为 %1，并新建了一个数据库。请登录以从服务器恢复摄像机列表。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>无法打开数据库 %1：%2。请检查磁盘，然后重新启动。在此之前，程序退出后不会保留任何数据。</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>程序即将结束。</translation>
    </message>
    <message>
        <source>the database&apos;s file was moved, deleted or cut while it was in use</source>
        <translation>数据库文件在使用中被移动、删除或截断</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, and with it camera passwords. Now only you can. If others use this computer, change those passwords.</source>
        <translation>本机的其他用户曾可以读取 %1，包括其中的摄像机密码。现在只有您可以。如果有他人使用本机，请更改这些密码。</translation>
    </message>
</context>
<context>
    <name>watchpost::DesktopCoordinator</name>
    <message>
        <source>An alarm could not be heard. %1</source>
        <comment>followed by why and what to do</comment>
        <translation>无法播放报警声音。%1</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsContent</name>
    <message>
        <source>%1, not reported yet</source>
        <comment>state</comment>
        <translation>%1，尚未上报</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <comment>state, time, duration</comment>
        <translation>自 %2 起%1（%3）</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>为何是此标记</translation>
    </message>
    <message>
        <source>Last alarms</source>
        <translation>最近的报警</translation>
    </message>
    <message>
        <source>No alarm of this camera is in the list.</source>
        <translation>列表中没有此摄像机的报警。</translation>
    </message>
    <message>
        <source>Last alarms of this camera; Enter shows one in the alarm panel</source>
        <translation>此摄像机最近的报警；按 Enter 在报警面板中查看</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <translation>选择一台摄像机，查看其历史以及标记的由来。</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>已选择 %n 台摄像机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline, %2 unknown, %3 online</source>
        <translation>离线 %1 台，未知 %2 台，在线 %3 台</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>已停用 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied, the log included.</source>
        <translation>已复制，包括日志。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>尚无日志。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>无法写入 %1（%2）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>程序的状态</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>日志的最后几行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the diagnostics in a file</source>
        <translation>将诊断信息保存到文件</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation>无法解析服务器的应答。</translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation>服务器发来了未请求的摄像机。</translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation>服务器声称该账号有 %1 台摄像机。</translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation>读取期间，服务器列表发生了变化。</translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation>服务器发来的摄像机与请求的不一致。</translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation>服务器列表中有重复或缺少 ID 的摄像机。</translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation>服务器未提供其列表：%1</translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message>
        <source>Export cameras</source>
        <translation>导出摄像机</translation>
    </message>
    <message>
        <source>Which cameras go into the file?</source>
        <translation>将哪些摄像机写入文件？</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>全部 %n 台摄像机(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>筛选显示的 %n 台摄像机(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>选中的 %n 台摄像机(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>列分隔符(&amp;B)：</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>列之间的分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>用于电子表格程序（带字节顺序标记）(&amp;F)</translation>
    </message>
    <message>
        <source>With the pass&amp;words of the cameras</source>
        <translation>包括摄像机的密码(&amp;P)</translation>
    </message>
    <message>
        <source>ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a formula gets a &apos; in front; the import takes it off again.</source>
        <translation>ID、名称、分组、标签、备注、状态及起始时间。会被电子表格当作公式的内容前加 &apos;，导入时再去掉。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::FieldDialog</name>
    <message>
        <source>Rename camera</source>
        <translation>重命名摄像机</translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation>更改摄像机密码</translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation>%1 在本机上的名称：</translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation>%1 的密码（与摄像机中的设置一致）：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation>保存并上传</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these (%1)</source>
        <translation>仅显示此类 (%1)</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>显示全部 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1，%n 台摄像机</numerusform>
        </translation>
    </message>
    <message>
        <source>Search cameras</source>
        <translation>搜索摄像机</translation>
    </message>
    <message>
        <source>Search cameras by name, ID, group, tag or note</source>
        <translation>按名称、ID、分组、标签或备注搜索摄像机</translation>
    </message>
    <message>
        <source>Search name, ID, group, tags and note (%1)</source>
        <translation>搜索名称、ID、分组、标签和备注 (%1)</translation>
    </message>
</context>
<context>
    <name>watchpost::FilterChips</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>cameras</comment>
        <translation>显示 %1/%2</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>移除筛选：%1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>清除筛选并显示所有摄像机</translation>
    </message>
</context>
<context>
    <name>watchpost::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>behaviour, startup, window</source>
        <translation>行为、启动、窗口</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>&amp;Start when I log in to this computer</source>
        <translation>登录本机时启动(&amp;S)</translation>
    </message>
    <message>
        <source>autostart, boot, automatically</source>
        <translation>自动启动、开机、自动</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>启动时最小化，有托盘时缩到托盘(&amp;M)</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps Watchpost in the tray</source>
        <translation>关闭窗口后 Watchpost 留在托盘(&amp;K)</translation>
    </message>
    <message>
        <source>minimise, background, notification area</source>
        <translation>最小化、后台、通知区域</translation>
    </message>
    <message>
        <source>Alarms go on being shown. To end the program, choose Quit in the File menu or in the tray icon&apos;s menu.</source>
        <translation>报警会继续显示。要结束程序，请在“文件”菜单或托盘图标的菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so that closing the window ends the program.</source>
        <translation>此桌面没有托盘，因此关闭窗口即结束程序。</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting</source>
        <translation>退出前询问(&amp;A)</translation>
    </message>
    <message>
        <source>confirm, exit</source>
        <translation>确认、退出</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupDialog</name>
    <message>
        <source>Move to group</source>
        <translation>移到分组</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>重命名分组</translation>
    </message>
    <message>
        <source>Group for %1:</source>
        <translation>%1的分组：</translation>
    </message>
    <message>
        <source>New name of the group %1:</source>
        <translation>分组%1的新名称：</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>A slash puts a group into another: Site/Floor. Leave it empty for no group.</source>
        <translation>斜线表示分组的层级：园区/楼层。留空表示不分组。</translation>
    </message>
    <message>
        <source>Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, the group is dissolved.</source>
        <translation>其中的摄像机一起移动。斜线表示分组的层级：园区/楼层。留空则解散分组。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>所有摄像机</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>未分组</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n 台摄像机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n 台离线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 台未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n 台已停用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>%n 台有未读报警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and how its cameras stand</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>watchpost::HelpWindow</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, number found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>搜索用户指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
</context>
<context>
    <name>watchpost::HoldTimesDialog</name>
    <message>
        <source>%1: seconds</source>
        <comment>what the number is for</comment>
        <translation>%1：秒</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>After:</source>
        <comment>a number of seconds follows</comment>
        <translation>经过：</translation>
    </message>
    <message>
        <source>Hold Times</source>
        <translation>保持时间</translation>
    </message>
    <message>
        <source>Of %1, kept on this computer:</source>
        <comment>a camera, or how many</comment>
        <translation>%1的保持时间，保存在本机：</translation>
    </message>
    <message>
        <source>Show as o&amp;ffline:</source>
        <translation>显示为离线(&amp;F)：</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Show as &amp;online again:</source>
        <translation>重新显示为在线(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Alarm when offline:</source>
        <translation>离线时报警(&amp;A)：</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the history.</source>
        <translation>更短的变化不显示，但会保留在历史中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::HushChip</name>
    <message>
        <source>%1 muted, %2 left</source>
        <comment>camera or group, time</comment>
        <translation>%1 已静音，剩余 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>%Ln 项静音，最近一项将于 %1 后结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>免打扰至 %1</translation>
    </message>
    <message>
        <source>Do-not-disturb is on in the system. Press to choose what comes through.</source>
        <translation>系统的勿扰模式已开启。点按以选择放行的内容。</translation>
    </message>
    <message>
        <source>%1: no alarm comes through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1：不放行任何报警。点按以更改。</translation>
    </message>
    <message>
        <source>%1: only critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1：只放行严重报警。点按以更改。</translation>
    </message>
    <message>
        <source>%1: only warnings and critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1：只放行警告和严重报警。点按以更改。</translation>
    </message>
    <message>
        <source>%1 muted, %2</source>
        <comment>camera or group, time left</comment>
        <translation>%1 已静音，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>%1 已静音，%2，另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <comment>camera or group</comment>
        <translation>取消静音 %1</translation>
    </message>
    <message>
        <source>Unmute %1 (until %2)</source>
        <comment>camera or group, time</comment>
        <translation>取消静音 %1（至 %2）</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>全部取消静音</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>What is muted, and until when</source>
        <translation>静音的内容和期限</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportModel</name>
    <message>
        <source>name</source>
        <comment>what an import changes</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what an import changes</comment>
        <translation>密码</translation>
    </message>
    <message>
        <source>group</source>
        <comment>what an import changes</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>what an import changes</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what an import changes</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>将更改：%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>将添加</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>已是如此</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportPage</name>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>无法打开文件：%1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Divide it into several.</source>
        <translation>文件超过 64 MB。请分成几个文件。</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>导入摄像机</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Checking line by line… %1 so far.</source>
        <translation>正在逐行检查… 已检查 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>将添加 %n 台摄像机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>将更改 %n 台摄像机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n 行没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>尚无可添加的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n 行需要更正，留在此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used here: %1.</source>
        <translation>这些列在此没有意义：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, encoding</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different ones.</source>
        <translation>粘贴表格或文本文件中的行(&amp;L)，每行一台摄像机：ID、密码、名称，以制表符、分号或逗号分隔。若第一行类似“ID, Name, Group, Tags, Note, Password”，列可以不同。</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Pass&amp;word of lines that have none:</source>
        <translation>没有密码的行使用的密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Password of lines that have none</source>
        <translation>没有密码的行使用的密码</translation>
    </message>
    <message>
        <source>Only lines that need &amp;correcting</source>
        <translation>只显示需要更正的行(&amp;C)</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>摄像机，每行一个</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>前门</translation>
    </message>
    <message>
        <source>Back door</source>
        <translation>后门</translation>
    </message>
    <message>
        <source>What will be added or changed</source>
        <translation>将添加或更改的内容</translation>
    </message>
</context>
<context>
    <name>watchpost::ListActions</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>D&amp;isabled: no alarm pops up</source>
        <translation>停用：报警不弹出(&amp;I)</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>移到分组(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>复制行(&amp;W)</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hold times…</source>
        <translation>保持时间(&amp;H)…</translation>
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
            <numerusform>%n 台摄像机</numerusform>
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
        <translation>导出摄像机</translation>
    </message>
    <message>
        <source>Write the cameras&apos; passwords into the file?</source>
        <translation>将摄像机的密码写入文件？</translation>
    </message>
    <message>
        <source>They stand there in clear. Whoever reads the file, or a copy of it, can bind these cameras to an account of their own. Delete the file when you no longer need it.</source>
        <translation>密码以明文写入。任何读到此文件或其副本的人都能把这些摄像机绑定到自己的账号。不再需要时请删除文件。</translation>
    </message>
    <message>
        <source>With passwords</source>
        <translation>包括密码</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>不包括密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The cameras could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>无法将摄像机写入 %1（%2）。原有内容仍在。请选择其他位置，或清理磁盘空间。</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginForm</name>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>加密连接（TLS）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation>记住我(&amp;R)</translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation>下次自动登录(&amp;A)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation>未加密：密码将在网络上以明文传输。</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>正在登录 %1…</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>服务器拒绝了登录。</translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation>登录摄像机服务器</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Embedded demo server: just press Log in.</source>
        <translation>内置演示服务器：直接点击“登录”即可。</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation>仍然登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation>要以未加密的方式将密码发送到 %1 吗？</translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation>任何能够截获本机与服务器之间通信的人都能看到您的密码。如果服务器支持加密，请启用加密。每台服务器只询问一次。</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>%n 秒后重试…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>入门…</translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add cameras…</source>
        <translation>添加摄像机(&amp;A)…</translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Last synchronisation &amp;report…</source>
        <translation>上次同步报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>退出登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>详细信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>更改密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Up&amp;load again</source>
        <translation>重新上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>复制 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>报警面板(&amp;A)</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>报警 (%1)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation>关于 Watchpost(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation>
            <numerusform>报警面板，%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation>报警面板</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>报警(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import cameras…</source>
        <translation>导入摄像机(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export cameras…</source>
        <translation>导出摄像机(&amp;E)…</translation>
    </message>
    <message>
        <source>Details pa&amp;ne</source>
        <translation>详情面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next alarm</source>
        <translation>下一条报警(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous alarm</source>
        <translation>上一条报警(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>静音(&amp;M)…</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>静音(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>窗口的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>窗口的上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>入门(&amp;F)…</translation>
    </message>
    <message>
        <source>N&amp;oise…</source>
        <translation>噪音(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before. Watchpost does not connect to it.</source>
        <translation>%1 出示的身份与之前不同。Watchpost 不会连接到它。</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Watchpost does not connect to it.</source>
        <translation>%1 无法证明其身份。Watchpost 不会连接到它。</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>显示证书</translation>
    </message>
    <message>
        <source>Blind – %1</source>
        <comment>window title</comment>
        <translation>失去监看 – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of unread alarms, window title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 台摄像机写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 条报警写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 已发布。</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>打开下载页面</translation>
    </message>
</context>
<context>
    <name>watchpost::MultimediaWorker</name>
    <message>
        <source>The sound did not come to its end. Look at the sound settings of the desktop.</source>
        <translation>声音没有播放完。请查看桌面的声音设置。</translation>
    </message>
    <message>
        <source>There is no sound device. Connect one, or start the desktop&apos;s sound server; it is used without a restart.</source>
        <translation>没有声音设备。请连接一个，或启动桌面的声音服务；无需重新启动即可使用。</translation>
    </message>
    <message>
        <source>Sounds are played on: %1</source>
        <translation>声音播放于：%1</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one in the settings.</source>
        <translation>无法读取声音文件 %1。请在设置中选择其他文件。</translation>
    </message>
    <message>
        <source>The sound was cut off: the sound device or the desktop&apos;s sound server has gone. It is used again when it comes back.</source>
        <translation>声音中断：声音设备或桌面的声音服务已消失。恢复后会再次使用。</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>无法播放声音文件 %1。请在设置中选择其他文件，例如 WAV 文件。</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln 台摄像机</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <comment>of alarm</comment>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>所有报警</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>mute</comment>
        <translation>直到…</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteUntilDialog</name>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>此时间已过。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose an earlier time, or disable the camera.</source>
        <translation>静音最长七天，以免因疏忽而一直安静。请选择更早的时间，或停用摄像机。</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>静音直到</translation>
    </message>
    <message>
        <source>&amp;Mute %1 until</source>
        <comment>the camera Front door</comment>
        <translation>静音 %1，直到(&amp;M)</translation>
    </message>
    <message>
        <source>Mute until, date and time</source>
        <translation>静音直到的日期和时间</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then. The alarms are listed all the same.</source>
        <translation>在此之前不弹出、不响铃、不通知。报警仍会列出。</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then, except for alarms that are more severe than: %1. All of them are listed all the same.</source>
        <translation>在此之前不弹出、不响铃、不通知，级别高于“%1”的报警除外。所有报警仍会列出。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::NoSoundPlayer</name>
    <message>
        <source>This build of Watchpost plays no sounds itself; the desktop is asked for one with each notification. Install Watchpost from a package to have its own.</source>
        <translation>此版本的 Watchpost 自己不播放声音；每次通知会请桌面播放。要有自己的声音，请从软件包安装 Watchpost。</translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseDialog</name>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that is stored here.</source>
        <translation>在本机保存的这段时间内没有发生任何事。</translation>
    </message>
    <message>
        <source>“Hidden” says what such a hold-down or mute would have kept from being shown in this time. Everything stays in the history and in the list.</source>
        <translation>“隐藏”表示这样的保持时间或静音在这段时间内不会显示的内容。全部仍保留在历史和列表中。</translation>
    </message>
    <message>
        <source>Only the newest part was counted: there is too much. Choose a shorter time.</source>
        <translation>内容过多，只统计了最新的部分。请选择较短的时间。</translation>
    </message>
    <message>
        <source>The history could not be read (%1). Check the disk, then open this window again.</source>
        <translation>无法读取历史（%1）。请检查磁盘，然后重新打开此窗口。</translation>
    </message>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>已设置 %n 台摄像机的保持时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>已静音 %n 种类型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>已静音 %n 台摄像机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪音</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>统计的时间</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Co&amp;unt by:</source>
        <translation>统计方式(&amp;U)：</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Type of alarm</source>
        <translation>报警类型</translation>
    </message>
    <message>
        <source>&amp;Hold-down:</source>
        <translation>保持时间(&amp;H)：</translation>
    </message>
    <message>
        <source>Hold-down, seconds</source>
        <translation>保持时间，秒</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Mute:</source>
        <translation>静音(&amp;M)：</translation>
    </message>
    <message>
        <source>Mute, minutes</source>
        <translation>静音，分钟</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Set for selected</source>
        <translation>应用于所选(&amp;S)</translation>
    </message>
    <message>
        <source>Set this hold-down for the selected cameras</source>
        <translation>为所选摄像机设置此保持时间</translation>
    </message>
    <message>
        <source>Mute se&amp;lected</source>
        <translation>静音所选(&amp;L)</translation>
    </message>
    <message>
        <source>The noisiest cameras or types</source>
        <translation>最吵的摄像机或类型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of state</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Flaps</source>
        <comment>offline for less than a minute</comment>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Hidden by hold-down</source>
        <comment>changes</comment>
        <translation>保持时间隐藏</translation>
    </message>
    <message>
        <source>Hidden by mute</source>
        <comment>alarms</comment>
        <translation>静音隐藏</translation>
    </message>
</context>
<context>
    <name>watchpost::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on %1, kept on this computer:</source>
        <translation>%1的备注，保存在本机：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>watchpost::PopupPlacePage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>screen&apos;s connector, its model</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>弹出卡片</translation>
    </message>
    <message>
        <source>card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Where Watchpost&apos;s window is</source>
        <translation>Watchpost 窗口所在处</translation>
    </message>
    <message>
        <source>Primary screen</source>
        <translation>主屏幕</translation>
    </message>
    <message>
        <source>Where the mouse pointer is</source>
        <translation>鼠标指针所在处</translation>
    </message>
    <message>
        <source>%1 (not connected now)</source>
        <translation>%1（现未连接）</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>弹出卡片</translation>
    </message>
    <message>
        <source>&amp;Corner of the screen</source>
        <translation>屏幕角落(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>屏幕(&amp;S)</translation>
    </message>
    <message>
        <source>Corner of the screen for pop-ups</source>
        <translation>弹出卡片所在的屏幕角落</translation>
    </message>
    <message>
        <source>Screen for pop-ups</source>
        <translation>弹出卡片所在的屏幕</translation>
    </message>
    <message>
        <source>On Wayland no program may say where its windows stand: the desktop decides, and its notifications come first.</source>
        <translation>在 Wayland 上程序不能决定窗口的位置：由桌面决定，并且以桌面通知为先。</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers. Alarms come as pop-ups.</source>
        <translation>此桌面不显示通知：没有响应。报警以弹出卡片显示。</translation>
    </message>
    <message>
        <source>The desktop has been asked what it can show and has not answered yet.</source>
        <translation>已询问桌面能显示什么，尚无回答。</translation>
    </message>
    <message>
        <source>The desktop shows notifications, but is set not to disturb now.</source>
        <translation>桌面可显示通知，但现设为勿扰。</translation>
    </message>
    <message>
        <source>The desktop shows notifications.</source>
        <translation>桌面可显示通知。</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, with buttons.</source>
        <translation>通知由 %1 显示，带按钮。</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, without buttons.</source>
        <translation>通知由 %1 显示，不带按钮。</translation>
    </message>
</context>
<context>
    <name>watchpost::QuietHoursEdit</name>
    <message>
        <source>Choose at least one day, or remove these quiet hours.</source>
        <translation>请至少选择一天，或移除此免打扰时段。</translation>
    </message>
    <message>
        <source>Quiet hours on %1</source>
        <translation>免打扰时段的日子：%1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>only critical alarms</source>
        <translation>仅严重报警</translation>
    </message>
    <message>
        <source>warnings and critical alarms</source>
        <translation>警告和严重报警</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What comes through the quiet hours</source>
        <translation>免打扰时段放行的内容</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>移除此免打扰时段</translation>
    </message>
    <message>
        <source>A whole day, from the time on the chosen days.</source>
        <translation>所选各日从此时间起的一整天。</translation>
    </message>
    <message>
        <source>They begin on the chosen days and end on the day after.</source>
        <translation>在所选日子开始，次日结束。</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 台摄像机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>撤销移除 %n 台摄像机(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>撤销移除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bring back removed cameras…</source>
        <translation>恢复已移除的摄像机(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasDialog</name>
    <message>
        <source>Removed cameras</source>
        <translation>已移除的摄像机</translation>
    </message>
    <message>
        <source>These cameras are hidden on this computer, as the server could not be told of their removal. Select those that are to come back.</source>
        <translation>由于无法通知服务器，这些摄像机在本机隐藏。请选择要恢复的摄像机。</translation>
    </message>
    <message>
        <source>No removed camera is kept here. One that the server has taken off your account is brought back by adding it again.</source>
        <translation>这里没有保留已移除的摄像机。已由服务器从您的账号移除的，重新添加即可恢复。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasModel</name>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCommands</name>
    <message numerus="yes">
        <source>%n camera(s) differ on the server. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n 台摄像机与服务器上的不同。没有覆盖任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Review &amp;differences…</source>
        <translation>核对差异(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>无法重新上传 %n 台摄像机，因为本机无法读取其密码。请解锁密钥环，或重新输入密码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>在您选择期间，%n 台摄像机发生了变化，因此未对其做任何处理。请同步后再核对仍有差异的摄像机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SavedServersButton</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>已保存的服务器</translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation>选择以前使用过的服务器</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>从列表中删除</translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation>系统密钥环没有响应。密码只能保留到程序退出为止。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation>系统密钥环拒绝访问。请先解锁密钥环，才能记住密码。</translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation>此系统没有密钥环。密码只能保留到程序退出为止。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error (%1). The password is kept only until the program ends.</source>
        <translation>系统密钥环报告错误（%1）。密码只能保留到程序退出为止。</translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation>%1 关闭了连接。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation>%1 不再应答。请检查本机网络；程序会自动重试。</translation>
    </message>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation>服务器启用了新的报警历史，或恢复了较旧的报警历史。尚未发送的报警可能已丢失：请直接在摄像机上查看发生了什么。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>服务器发来的数据缺少 %n 条报警，且服务器已不再保留。请直接在摄像机上查看发生了什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>从 %1 到 %2 未连接到服务器，且服务器无法补发该时段的报警。请直接在摄像机上查看发生了什么。</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>从 %1 到 %2 未连接到服务器。那段时间发生的事尚未收到。</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>从 %1 到 %2 未连接到服务器。</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>它重新发送了那段时间的 %n 条报警，但不是全部。请直接查看摄像机以了解发生了什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>那段时间没有可发送的报警。</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>它已重新发送了那段时间的 %n 条报警。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>服务器拒绝了登录。请更正用户名或密码，然后重新登录。</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>服务器拒绝了登录：“%1”。请更正用户名或密码，然后重新登录。</translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Look after the cameras in another way until then.</source>
        <translation>本机自 %1 起失去监看：未连接到 %2，无法收到报警。在此之前请以其他方式照看摄像机。</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>请检查网络和服务器。</translation>
    </message>
    <message>
        <source>It has not sent the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>它没有补发那段时间的报警。发生了什么，请直接查看摄像机。</translation>
    </message>
    <message>
        <source>The server did not take the login. Try again in a moment.</source>
        <translation>服务器没有接受登录。请稍后再试。</translation>
    </message>
    <message>
        <source>The server did not take the login: “%1”. Try again in a moment.</source>
        <translation>服务器没有接受登录：“%1”。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsDialog</name>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsFinder</name>
    <message>
        <source>The whole page</source>
        <translation>整个页面</translation>
    </message>
    <message>
        <source>%1, on the page “%2”</source>
        <translation>%1，在“%2”页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>找到 %Ln 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or another one.</source>
        <translation>没有包含这些词的设置。请减少词数或换一个词。</translation>
    </message>
</context>
<context>
    <name>watchpost::SeveritySoundBox</name>
    <message>
        <source>Choose a sound file, or another sound.</source>
        <translation>请选择声音文件，或其他声音。</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>声音文件</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>声音 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Watchpost&apos;s sound</source>
        <translation>Watchpost 的声音</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>自己的文件</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Repeat until acknowledged</source>
        <translation>重复直到确认</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>%1报警的声音</translation>
    </message>
    <message>
        <source>Volume of %1 alarms: %2</source>
        <comment>severity, percent</comment>
        <translation>%1报警的音量：%2</translation>
    </message>
    <message>
        <source>Repeat the sound of %1 alarms until acknowledged</source>
        <comment>severity</comment>
        <translation>重复%1报警的声音直到确认</translation>
    </message>
    <message>
        <source>Choose the sound file of %1 alarms: %2</source>
        <comment>severity, file name</comment>
        <translation>选择%1报警的声音文件：%2</translation>
    </message>
    <message>
        <source>Stop the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>停止%1报警的声音</translation>
    </message>
    <message>
        <source>Test the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>试听%1报警的声音</translation>
    </message>
</context>
<context>
    <name>watchpost::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, keys</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>watchpost::SideBar</name>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>重命名分组(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>全部折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Groups of cameras</source>
        <translation>摄像机分组</translation>
    </message>
</context>
<context>
    <name>watchpost::SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>倒序(&amp;R)</translation>
    </message>
</context>
<context>
    <name>watchpost::SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪音</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>铃声</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>声音设备：%1</translation>
    </message>
    <message>
        <source>Looking for sound devices…</source>
        <translation>正在查找声音设备…</translation>
    </message>
</context>
<context>
    <name>watchpost::StateHistory</name>
    <message>
        <source>The history of states could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>无法保存状态历史（%1）。请检查磁盘的可用空间；程序会自动重试保存。</translation>
    </message>
</context>
<context>
    <name>watchpost::StatesPage</name>
    <message>
        <source>Blips and floods</source>
        <translation>抖动与报警风暴</translation>
    </message>
    <message>
        <source>hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise</source>
        <translation>保持、抖动、闪烁、延迟、故障、离线、风暴、大面积故障、噪音</translation>
    </message>
    <message>
        <source>Short blips</source>
        <translation>短暂抖动</translation>
    </message>
    <message>
        <source>Show a camera as o&amp;ffline after:</source>
        <translation>多久后显示摄像机离线(&amp;F)：</translation>
    </message>
    <message>
        <source>How long a camera must be offline before it is shown so</source>
        <translation>摄像机离线多久才显示为离线</translation>
    </message>
    <message>
        <source>Show it as &amp;online again after:</source>
        <translation>多久后重新显示在线(&amp;O)：</translation>
    </message>
    <message>
        <source>How long a camera must be online again before it is shown so</source>
        <translation>摄像机重新在线多久才显示为在线</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the camera&apos;s history. A camera may have times of its own: see its menu.</source>
        <translation>更短的变化不显示，但会保留在摄像机的历史中。摄像机可有自己的时间：见其菜单。</translation>
    </message>
    <message>
        <source>Long outages</source>
        <translation>长时间离线</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when a camera is offline for:</source>
        <translation>摄像机离线多久即报警(&amp;A)：</translation>
    </message>
    <message>
        <source>How long a camera is offline until that is an alarm</source>
        <translation>摄像机离线多久才算报警</translation>
    </message>
    <message>
        <source>Only time in which this computer knew the camera to be offline counts. The alarm&apos;s type is “Offline for long”; its severity can be changed like that of any type.</source>
        <translation>只计算本机确知摄像机离线的时间。报警类型为“长时间离线”；其级别可像其他类型一样更改。</translation>
    </message>
    <message>
        <source>Many alarms at once</source>
        <translation>同时有许多报警</translation>
    </message>
    <message>
        <source>One pop-up for the same &amp;type of alarm from:</source>
        <translation>同类报警合为一张卡片的起点(&amp;T)：</translation>
    </message>
    <message>
        <source>From how many cameras alarms of one type become one pop-up</source>
        <translation>同类报警从多少台摄像机起合为一张卡片</translation>
    </message>
    <message>
        <source>That is, when so many cameras send it within ten seconds. In a long list it takes a tenth of the cameras, fifty at most. The list of alarms has each of them.</source>
        <translation>即十秒内有这么多摄像机发出该报警。列表较长时为摄像机的十分之一，最多五十台。报警列表包含每一条。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no common pop-up</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source> cameras</source>
        <translation> 台摄像机</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server…</source>
        <translation>正在从服务器移除摄像机…</translation>
    </message>
    <message>
        <source>Waiting for the server to be free…</source>
        <translation>正在等待服务器空闲…</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>正在上传 %1/%2</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>正在上传…</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>正在下载 %1/%2</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Synchronised %1: %2</source>
        <comment>time, result</comment>
        <translation>%1 同步：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation>取消同步</translation>
    </message>
    <message>
        <source>Show what became of each camera</source>
        <translation>查看每台摄像机的同步结果</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>服务器的响应时间</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>正在登录 %1…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>未连接到 %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>往返延迟 %1 ms</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>失去监看：自 %2 起未连接到 %1</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2…</source>
        <translation>自 %1 起失去监看：正在连接 %2…</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2…</source>
        <translation>自 %1 起失去监看：正在登录 %2…</translation>
    </message>
</context>
<context>
    <name>watchpost::StorageKeeper</name>
    <message>
        <source>Old alarms could not be removed from the disk (%1). Check the free space of the disk; it is tried again tomorrow, and after the next start.</source>
        <translation>无法从磁盘删除旧报警（%1）。请检查磁盘的可用空间；明天以及下次启动后会再次尝试。</translation>
    </message>
</context>
<context>
    <name>watchpost::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>disk, database, history, retention, delete, clean up</source>
        <translation>磁盘、数据库、历史、保留、删除、清理</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <comment>number of alarms, date</comment>
        <translation>%1 条，最早的为 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>数据库大小</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>retention, delete, days</source>
        <translation>保留、删除、天数</translation>
    </message>
    <message>
        <source>&amp;Alarms for</source>
        <translation>报警保留(&amp;A)</translation>
    </message>
    <message>
        <source>The cameras&apos; &amp;states for</source>
        <translation>摄像机状态保留(&amp;S)</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep alarms for, in days</source>
        <translation>报警保留天数</translation>
    </message>
    <message>
        <source>Keep the cameras&apos; states for, in days</source>
        <translation>摄像机状态保留天数</translation>
    </message>
    <message>
        <source>Remove old alarms that &amp;nobody has acknowledged, too</source>
        <translation>无人确认的旧报警也删除(&amp;N)</translation>
    </message>
    <message>
        <source>What is older is removed from this computer once a day. The server keeps its own history.</source>
        <translation>更早的内容每天从本机删除一次。服务器保留自己的历史。</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportDialog</name>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What became of each camera</source>
        <translation>每台摄像机的同步结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReports</name>
    <message>
        <source>The synchronisation needs a look: %1.</source>
        <translation>请查看同步结果：%1。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>查看报告</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDelegate</name>
    <message>
        <source>What to do with %1</source>
        <comment>a camera&apos;s name</comment>
        <translation>如何处理 %1</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message>
        <source>Review the synchronisation</source>
        <translation>核对同步</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>%n 台摄像机在本机与服务器上不同。没有覆盖或移除任何内容：请选择如何处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that differ</source>
        <translation>有差异的摄像机</translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>所有行：</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>保持现状(&amp;K)</translation>
    </message>
    <message>
        <source>As on the &amp;server</source>
        <translation>以服务器为准(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>以本机为准(&amp;H)</translation>
    </message>
    <message>
        <source>For all rows: keep as it is</source>
        <translation>所有行：保持现状</translation>
    </message>
    <message>
        <source>For all rows: as on the server</source>
        <translation>所有行：以服务器为准</translation>
    </message>
    <message>
        <source>For all rows: as here</source>
        <translation>所有行：以本机为准</translation>
    </message>
    <message>
        <source>Both sides stay as they are.</source>
        <translation>两边都保持现状。</translation>
    </message>
    <message>
        <source>This computer takes over what the server has; what is not there is removed here.</source>
        <translation>本机采用服务器上的内容；服务器上没有的，将从本机移除。</translation>
    </message>
    <message>
        <source>What is gone from the server is uploaded again; what was removed here is removed there.</source>
        <translation>服务器上已没有的，将重新上传；已从本机移除的，也将从服务器移除。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后(&amp;L)</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>watchpost::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of %1:</source>
        <translation>%1的标签：</translation>
    </message>
    <message>
        <source>New tags:</source>
        <translation>新标签：</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>多个标签用逗号分隔。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::ThreadedSoundPlayer</name>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>无法播放声音文件 %1。请在设置中选择其他文件，例如 WAV 文件。</translation>
    </message>
    <message>
        <source>The sound system does not answer. Look at the sound settings of the desktop.</source>
        <translation>声音系统没有响应。请查看桌面的声音设置。</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played.</source>
        <translation>无法播放声音文件 %1。</translation>
    </message>
</context>
<context>
    <name>watchpost::TimelineBar</name>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <comment>state, time, time, duration</comment>
        <translation>%2 至 %3 %1（%4）</translation>
    </message>
    <message>
        <source>Nothing is known of this time.</source>
        <translation>这段时间的情况未知。</translation>
    </message>
    <message>
        <source>Never offline.</source>
        <translation>从未离线。</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>离线 %n 次，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Unknown for %2.</source>
        <comment>a sentence, and a duration</comment>
        <translation>%1未知 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch of time, and what happened in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>watchpost::TransferRunner</name>
    <message>
        <source>The server does not answer the request for a data connection.</source>
        <translation>服务器没有应答数据连接请求。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>与服务器的连接已断开。</translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation>数据连接中断。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 已尝试 %n 次，均无进展。请稍后再次同步。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server named a data port that cannot be one. Ask whoever runs it.</source>
        <translation>服务器给出的数据端口不可能有效。请询问服务器的管理者。</translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message>
        <source>Show Watchpost</source>
        <translation>显示 Watchpost</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Acknowledge all alarms</source>
        <translation>确认所有报警</translation>
    </message>
    <message>
        <source>Mute all but critical alarms</source>
        <translation>静音严重报警以外的全部</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
</context>
<context>
    <name>watchpost::TrustDialog</name>
    <message>
        <source>The server&apos;s identity has changed</source>
        <translation>服务器的身份已改变</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>未知的服务器</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the right one</source>
        <translation>我已比对指纹，确认无误(&amp;C)</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>信任新证书</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before</source>
        <translation>%1 出示的身份与之前不同</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>这真的是 %1 吗？</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 无法证明其身份</translation>
    </message>
    <message>
        <source>Somebody may have put another computer between you and the server, to read your password and to hide alarms from you. Or the server was given a new certificate. Nothing was sent.</source>
        <translation>可能有人在您与服务器之间放置了另一台计算机，以读取您的密码并向您隐瞒报警。也可能是服务器换了新证书。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate with which the server proves its identity was refused. Nothing was sent, and your password is safe.</source>
        <translation>服务器用来证明身份的证书被拒绝。没有发送任何内容，您的密码是安全的。</translation>
    </message>
    <message>
        <source>This cannot be overridden. Ask whoever runs the server to put its certificate right.</source>
        <translation>此项无法忽略。请让服务器的管理者更正其证书。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that watchpost-server prints when it starts; ask whoever runs the server, but not over this connection.</source>
        <translation>请将指纹与 watchpost-server 启动时显示的指纹比对；请询问服务器的管理者，但不要通过此连接。</translation>
    </message>
    <message>
        <source>Do not connect unless whoever runs the server tells you that the certificate was replaced.</source>
        <translation>除非服务器的管理者告诉您证书已更换，否则不要连接。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>迄今信任的</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>现在出示的</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdateCheck</name>
    <message>
        <source>It could not be found out whether there is a newer version: %1. Check the connection to the internet, or look at the project&apos;s web site.</source>
        <translation>无法得知是否有新版本：%1。请检查互联网连接，或访问项目网站。</translation>
    </message>
    <message>
        <source>What the web server said about newer versions is not signed by the project, and is not believed. Look at the project&apos;s web site.</source>
        <translation>网站返回的新版本信息没有项目的签名，因此不予采信。请访问项目网站。</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdatePage</name>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>version, upgrade, download, internet</source>
        <translation>版本, 升级, 下载, 互联网</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新版本。</translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 已发布。</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>每天检查一次新版本(&amp;L)</translation>
    </message>
    <message>
        <source>Watchpost then asks %1, which sees this computer&apos;s network address and nothing else. Nothing is downloaded or installed by itself.</source>
        <translation>Watchpost 会向 %1 查询，对方只能看到本机的网络地址，别无其他。不会自动下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>立即检查(&amp;N)</translation>
    </message>
    <message>
        <source>Open the &amp;download page</source>
        <translation>打开下载页面(&amp;D)</translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation>ID 的长度须为 1 到 %1 字节。请更正摄像机的 ID。</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation>密码最多 %1 字节。请更正摄像机的密码。</translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation>无法解析服务器的应答。</translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation>服务器确认的摄像机与发送的不一致。</translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation>服务器拒绝的摄像机与发送的不一致。</translation>
    </message>
</context>
<context>
    <name>watchpost::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Welcome to Watchpost</source>
        <translation>欢迎使用 Watchpost</translation>
    </message>
    <message>
        <source>Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. How would you like to begin?</source>
        <translation>Watchpost 显示哪些摄像机在线，并在报警发生时立即呈现。您想如何开始？</translation>
    </message>
    <message>
        <source>Connect to my own server</source>
        <translation>连接到自己的服务器</translation>
    </message>
    <message>
        <source>You have a server&apos;s name, a user and a password.</source>
        <translation>您有服务器的名称、用户名和密码。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Logs you out here, and starts a small server inside the program with 24 invented cameras. Nothing of it stays.</source>
        <translation>会在此退出登录，并在程序内启动一个小服务器，带 24 台虚构的摄像机。不会留下任何内容。</translation>
    </message>
    <message>
        <source>Starts a small server inside the program, with 24 invented cameras. Nothing of it stays.</source>
        <translation>在程序内启动一个小服务器，带 24 台虚构的摄像机。不会留下任何内容。</translation>
    </message>
    <message>
        <source>Import a list of cameras</source>
        <translation>导入摄像机列表</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. You see everything before anything is changed.</source>
        <translation>来自 CSV 文件，例如电子表格。更改之前您会先看到全部内容。</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. It opens as soon as you have logged in to your server.</source>
        <translation>来自 CSV 文件，例如电子表格。登录服务器后即会打开。</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>These first steps are in the Help menu, too.</source>
        <translation>“帮助”菜单中也可找到“入门”。</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowFlow</name>
    <message>
        <source>Quit Watchpost?</source>
        <translation>退出 Watchpost？</translation>
    </message>
    <message>
        <source>Nothing is watched while it does not run. Alarms that come meanwhile are shown at the next start, where the server keeps them.</source>
        <translation>不运行时什么都不监看。期间的报警会在下次启动时显示，前提是服务器保留它们。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>继续监看</translation>
    </message>
    <message>
        <source>Watchpost goes on watching</source>
        <translation>Watchpost 继续监看</translation>
    </message>
    <message>
        <source>Watchpost goes on watching in the tray</source>
        <translation>Watchpost 在托盘中继续监看</translation>
    </message>
    <message>
        <source>Alarms go on being shown. A click on the icon in the tray brings the window back, and its menu ends the program. This is said only once.</source>
        <translation>报警会继续显示。点击托盘图标可恢复窗口，其菜单可结束程序。此提示只出现一次。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>改为退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowsSoundPlayer</name>
    <message>
        <source>Sounds are played by Windows, on its default device. WAV files only.</source>
        <translation>声音由 Windows 在默认设备上播放。仅限 WAV 文件。</translation>
    </message>
    <message>
        <source>There is no sound device. Plug one in: it is used by the next alarm.</source>
        <translation>没有声音设备。请接上一个：下一次报警即可使用。</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one.</source>
        <translation>无法读取声音文件 %1。请选择其他文件。</translation>
    </message>
    <message>
        <source>The sound file %1 is no WAV file. Choose another one.</source>
        <translation>声音文件 %1 不是 WAV 文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>Windows could not play the sound. Look at the sound settings of Windows.</source>
        <translation>Windows 无法播放声音。请查看 Windows 的声音设置。</translation>
    </message>
</context>
</TS>
