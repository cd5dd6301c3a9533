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
    <message>
        <source>This computer is blind: shown until it sees again.</source>
        <translation>本机无法了解情况：会一直显示到恢复连接。</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list remembers it.</source>
        <translation>已无遗漏：记录在列表中。</translation>
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
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>它为自己作证：没有任何受本机信任的机构确认它属于谁。</translation>
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
        <translation>用来确认它的证书不完整、过多、已被撤回或签名有误。</translation>
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
        <translation>%1 的证书由其自身签名：没有人为它作证。没有发送任何内容。请将其指纹与服务器的指纹比对。</translation>
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
        <translation>Watchpost 无法了解情况：自 %2 起未连接到 %1</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>Watchpost 无法了解情况：未连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln 条未读警报，最严重：%1</numerusform>
        </translation>
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
        <translation>本机无法了解情况</translation>
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
        <translation>警报迟到</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>可能错过了警报</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>本机失去了连接</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation>%1：%2，%3。%4 %5</translation>
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
        <translation>现在无法读取摄像机密码，因为系统的密钥环已锁定或没有应答。请启动并解锁密钥环：之后会自动读取。在此之前，仍会监视摄像机，但不会上传，您输入的密码只保留到程序结束。</translation>
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
        <translation>密码需要对应的用户：请输入用户，或清空密码。</translation>
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
        <translation>失去连接多久后发出警报(&amp;A)</translation>
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
        <translation>失去连接多久后发出警报（秒）</translation>
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
        <translation>按系统设置</translation>
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
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>代理服务器的用户</translation>
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
    <message>
        <source>Connection settings …</source>
        <translation>连接设置…</translation>
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
    <message>
        <source>Se&amp;ttings …</source>
        <translation>设置(&amp;T)…</translation>
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
        <source>%1 shows another identity than before. Watchpost does not connect to it.</source>
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
        <translation>失去连接 – %1</translation>
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
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>从 %1 到 %2 未连接到服务器。那段时间发生的事尚未收到。</translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Check the network and the server; look after the cameras in another way until then.</source>
        <translation>本机自 %1 起无法了解情况：未连接到 %2，收不到任何警报。请检查网络和服务器；在此之前请以其他方式照看摄像机。</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>从 %1 到 %2 未连接到服务器。</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>它重新发送了那段时间的 %n 条警报，但不是全部。请直接查看摄像机以了解发生了什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>那段时间没有可发送的警报。</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>它已重新发送了那段时间的 %n 条警报。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it has not sent all alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>从 %1 到 %2 未连接到服务器，且它没有重新发送那段时间的全部警报。请直接查看摄像机以了解发生了什么。</translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>服务器拒绝了登录。请更正用户或密码，然后重新登录。</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>服务器拒绝了登录：“%1”。请更正用户或密码，然后重新登录。</translation>
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
        <source>Pages of the settings</source>
        <translation>设置的页面</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>失去连接：自 %2 起未连接到 %1</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2 …</source>
        <translation>自 %1 起失去连接：正在连接 %2…</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2 …</source>
        <translation>自 %1 起失去连接：正在登录 %2…</translation>
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
        <source>%1 shows another identity than before</source>
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
        <translation>可能有人在您与服务器之间放置了另一台计算机，以读取您的密码并向您隐瞒警报。也可能是服务器换了新证书。没有发送任何内容。</translation>
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
