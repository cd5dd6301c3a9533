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
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>AlarmPolicy</name>
    <message>
        <source>Alarms may have been missed: told once, in the summary.</source>
        <translation>可能漏收报警：仅在汇总中提示一次。</translation>
    </message>
    <message>
        <source>It happened while you were away: counted in the summary.</source>
        <translation>发生在您离开期间：计入汇总。</translation>
    </message>
    <message>
        <source>It happens now: shown at once.</source>
        <translation>正在发生：立即弹窗显示。</translation>
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
        <source>Start with the window minimized.</source>
        <translation>启动时将窗口最小化。</translation>
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
</context>
<context>
    <name>PastedCameras</name>
    <message>
        <source>The password is missing. Write: ID, password, name.</source>
        <translation>缺少密码。格式：ID, 密码, 名称。</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>与第 %1 行的 ID 相同。</translation>
    </message>
    <message>
        <source>Already in the list as “%1”.</source>
        <translation>已在列表中，名称为“%1”。</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>缺少 ID。ID 印在摄像机机身上。</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>ID 过长，超出服务器允许的长度（128 字节）。</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>密码过长，超出服务器允许的长度（256 字节）。</translation>
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
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n 台已上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n 台已下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 台被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n 台已不在服务器上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 台已移除</numerusform>
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
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Check this computer&apos;s date and time, and ask whoever runs the server to renew the certificate.</source>
        <translation>请检查本机的日期和时间，并联系服务器管理员更新证书。</translation>
    </message>
    <message>
        <source>Enter the name that the certificate was made for.</source>
        <translation>请输入证书所对应的服务器名称。</translation>
    </message>
    <message>
        <source>Add the authority that signed it to this system&apos;s trusted certificates, or ask whoever runs the server for a certificate that this system trusts.</source>
        <translation>请将签发该证书的机构添加到本系统的受信任证书中，或联系服务器管理员换用本系统信任的证书。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server about its certificate.</source>
        <translation>请就其证书问题联系服务器管理员。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>未接受 %1 的证书：%2。</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Check the port, or switch TLS off if the server does not use it.</source>
        <translation>%1 没有以 TLS 应答。请检查端口；如果服务器不使用 TLS，请关闭 TLS。</translation>
    </message>
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
        <translation>关闭此弹窗。报警仍保留在列表中。</translation>
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
        <source>%1 · %2 · ×%L3</source>
        <comment>type, time, how often</comment>
        <translation>%1 · %2 · ×%L3</translation>
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
</context>
<context>
    <name>watchpost::AlarmDelegate</name>
    <message>
        <source>Alarms may have been missed</source>
        <translation>可能漏收报警</translation>
    </message>
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
        <source>Alarms may be missing</source>
        <translation>报警可能有遗漏</translation>
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
        <source>Acknowledge all of this camera</source>
        <translation>确认该摄像机的全部报警</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>暂无报警</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>一切正常。摄像机发出报警时，将在此处显示并在屏幕上弹窗提醒。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
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
        <source>Trying again in %n second(s) …</source>
        <translation>
            <numerusform>%n 秒后重试 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>正在重试 …</translation>
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
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep it. To have it back, add it again with its password.</source>
        <translation>将从此列表中移除，并在能够通知服务器时立即从您的服务器账号中移除：此后您的所有计算机都不再收到其状态和报警。其他账号不受影响。如需恢复，请使用密码重新添加。</translation>
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
        <source>Rename …</source>
        <translation>重命名 …</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>更改密码 …</translation>
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
        <source>Since</source>
        <translation>变更时间</translation>
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
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>Showing %1 of %2: %3</source>
        <translation>显示 %1 台，共 %2 台：%3</translation>
    </message>
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
        <source>Add cameras …</source>
        <translation>添加摄像机 …</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>清除筛选，显示全部摄像机</translation>
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
    <message>
        <source>%1 and %2</source>
        <comment>a state and a searched text</comment>
        <translation>%1且包含%2</translation>
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
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>无法创建文件夹 %1。请检查其权限和磁盘可用空间。在此之前，程序退出后不会保留任何数据。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>无法写入文件 %1：%2。请检查其权限和磁盘可用空间。在此之前，程序退出后不会保留任何数据。</translation>
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
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Search name or ID</source>
        <translation>搜索名称或 ID</translation>
    </message>
    <message>
        <source>Search cameras by name or ID</source>
        <translation>按名称或 ID 搜索摄像机</translation>
    </message>
    <message>
        <source>Search name or ID (%1)</source>
        <translation>搜索名称或 ID (%1)</translation>
    </message>
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
        <source>Connecting to %1 …</source>
        <translation>正在连接 %1 …</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>正在登录 %1 …</translation>
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
        <source>&amp;Add cameras …</source>
        <translation>添加摄像机(&amp;A) …</translation>
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
        <source>Last synchronisation &amp;report …</source>
        <translation>上次同步报告(&amp;R) …</translation>
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
        <source>&amp;Details …</source>
        <translation>详细信息(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R) …</translation>
    </message>
    <message>
        <source>Change &amp;password …</source>
        <translation>更改密码(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Upload again</source>
        <translation>重新上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>复制 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>移除(&amp;M) …</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>报警面板(&amp;P)</translation>
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
        <source>&amp;Diagnostics …</source>
        <translation>诊断信息(&amp;D) …</translation>
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
    <name>watchpost::PasteCameras</name>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>将添加 %n 台摄像机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>暂无可添加的摄像机。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n 行需要更正，将保留在此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them.</source>
        <translation>从表格或文本文件粘贴，每行一台摄像机：ID、密码、名称，以制表符、分号或逗号分隔(&amp;L)。</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>摄像机，每行一台</translation>
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
        <source>What will be added</source>
        <translation>待添加的摄像机</translation>
    </message>
</context>
<context>
    <name>watchpost::PastedModel</name>
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
        <source>The server refused the login (%1). Correct the user or the password and log in again.</source>
        <translation>服务器拒绝了登录（%1）。请更正用户名或密码后重新登录。</translation>
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
        <translation>从 %1 至 %2 未连接到服务器，且服务器无法补发该时段的报警。请直接在摄像机上查看发生了什么。</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server …</source>
        <translation>正在从服务器移除摄像机 …</translation>
    </message>
    <message>
        <source>Waiting for the server to be free …</source>
        <translation>正在等待服务器空闲 …</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>正在上传 %1 / %2</translation>
    </message>
    <message>
        <source>Uploading …</source>
        <translation>正在上传 …</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>正在下载 %1 / %2</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>正在下载 …</translation>
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
        <source>Connecting to %1 …</source>
        <translation>正在连接 %1 …</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>正在登录 %1 …</translation>
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
</TS>
