<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>剛剛</translation>
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
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n 小時</numerusform>
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
        <translation>剛剛</translation>
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
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
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
        <translation>%1：無警報</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1：%Ln 條警報，最高級別：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>無警報</translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation>移動偵測</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人形檢測</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>區域入侵</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音異常</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>遮擋破壞</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>煙霧警報</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS 求助</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>連線斷開</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>長時間離線</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 could not be removed. Remove it by hand, so that Watchpost does not start when you log in.</source>
        <translation>無法刪除檔案 %1。請手動刪除，以免登入時啟動 Watchpost。</translation>
    </message>
    <message>
        <source>Windows did not take the change. Open the Task Manager, and choose under “Startup apps” whether Watchpost starts.</source>
        <translation>Windows 沒有接受更改。請開啟任務管理器，在“啟動應用”中選擇是否啟動 Watchpost。</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Make its folder writable, then try again.</source>
        <translation>無法寫入檔案 %1（%2）。請使其資料夾可寫，然後重試。</translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message>
        <source>The server pushed “%1” at %2.</source>
        <translation>伺服器於 %2 推送了“%1”。</translation>
    </message>
    <message>
        <source>Asked for its state, the server answered “%1” at %2.</source>
        <translation>查詢狀態後，伺服器於 %2 回答“%1”。</translation>
    </message>
    <message>
        <source>The server&apos;s list said “%1” at %2, at a synchronisation.</source>
        <translation>在 %2 的同步中，伺服器的列表為“%1”。</translation>
    </message>
    <message>
        <source>Connected again, the server said “%1”, as before, at %2.</source>
        <translation>重新連線後，伺服器於 %2 仍報告“%1”。</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer held it at %1.</source>
        <translation>伺服器的列表於 %1 不再包含它。</translation>
    </message>
    <message>
        <source>The connection was lost at %1: every state became unknown.</source>
        <translation>連線於 %1 斷開：所有狀態變為未知。</translation>
    </message>
    <message>
        <source>You logged out at %1: every state became unknown.</source>
        <translation>您於 %1 退出登入：所有狀態變為未知。</translation>
    </message>
    <message>
        <source>Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.</source>
        <translation>%1 之後沒有訊息，因為 Watchpost 不再執行：所有狀態變為未知。</translation>
    </message>
    <message>
        <source>It was removed from the list at %1.</source>
        <translation>它於 %1 從列表中移除。</translation>
    </message>
    <message>
        <source>The disk did not take what happened after %1.</source>
        <translation>磁碟沒有儲存 %1 之後發生的事。</translation>
    </message>
    <message>
        <source>That is: the server itself does not know. It is not shown as offline for that.</source>
        <translation>即：伺服器自己也不知道。因此不顯示為離線。</translation>
    </message>
    <message>
        <source>The server has not answered for this camera since then.</source>
        <translation>此後伺服器沒有再回答此攝影機。</translation>
    </message>
    <message>
        <source>You have disabled this camera: its state is not shown.</source>
        <translation>您已停用此攝影機：不顯示其狀態。</translation>
    </message>
    <message>
        <source>The server has not said anything of its state yet.</source>
        <translation>伺服器尚未說明其狀態。</translation>
    </message>
    <message>
        <source>It cannot: the camera is not on your account at the server.</source>
        <translation>它無法說明：此攝影機不在您的伺服器帳戶中。</translation>
    </message>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>可能只是短暫變化，暫緩 %n 秒：仍顯示為“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation>最近警報：%1，%2</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>尚未上傳到伺服器</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被伺服器拒絕</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>已不在伺服器上</translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation>尚未上傳到伺服器，下次同步時將上傳。</translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation>伺服器拒絕了該攝影機：%1。請更正其密碼並重新上傳。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation>伺服器列表中已沒有該攝影機。請重新上傳，或將其移除。</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>已在伺服器上。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Disabled: its alarms are kept, but none pops up</source>
        <translation>已停用：警報仍會保留，但不彈出</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 起%1</translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation>尚未收到狀態</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n 條未讀警報</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>群組：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
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
        <translation>已停用的攝影機</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群組 %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>未群組</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>標籤 %1</translation>
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
        <translation>第 %1 行的引號 (&quot;) 沒有結束。請更正該行。</translation>
    </message>
    <message>
        <source>In line %1 there is text after a closing quote (&quot;). Double the quotes in a field.</source>
        <translation>第 %1 行的結束引號 (&quot;) 之後還有文字。欄位內的引號請寫兩次。</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>第 %1 行有相同的 ID。</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>缺少 ID。它印在攝影機上。</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>ID 超過伺服器可接受的長度（128 位元組）。</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>密碼超過伺服器可接受的長度（256 位元組）。</translation>
    </message>
    <message>
        <source>The password is missing. Write: ID, password, name; or give one for all below.</source>
        <translation>缺少密碼。請寫：ID、密碼、名稱；或在下方為全部填寫一個。</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>它為自己作證：沒有任何受本機信任的機構確認它屬於誰。</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not trust.</source>
        <translation>它由本機不信任的機構頒發。</translation>
    </message>
    <message>
        <source>It was made for another name (%1), not for %2.</source>
        <translation>它是為另一個名稱（%1）製作的，而不是為 %2。</translation>
    </message>
    <message>
        <source>It expired on %1. If that is not long past: is this computer&apos;s clock right?</source>
        <translation>它已於 %1 過期。如果剛過期不久：本機的時鐘準確嗎？</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is this computer&apos;s clock right?</source>
        <translation>它在 %1 之前無效。本機的時鐘準確嗎？</translation>
    </message>
    <message>
        <source>It was not made for a server, or its issuer may not issue certificates.</source>
        <translation>它不是為伺服器製作的，或者其頒發者無權頒發證書。</translation>
    </message>
    <message>
        <source>The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.</source>
        <translation>用來確認它的證書不完整、過多、已被撤回或簽名有誤。</translation>
    </message>
    <message>
        <source>It is not the certificate that you trusted for this server before.</source>
        <translation>這不是您之前為此伺服器信任的證書。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>頒發者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效時間</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>到期時間</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation>請執行“watchpost --help”檢視用法。</translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation>集中監看大量網路攝影機：檢視線上狀態，即時接收警報。</translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation>啟動內建演示伺服器，並填好其登入資訊。</translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation>將設定、攝影機和警報儲存在此資料夾中。</translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation>要登入的伺服器。</translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation>使用 TLS 連線。</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>帳號的使用者名稱。</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>從標準輸入的第一行讀取密碼。</translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation>立即登入。</translation>
    </message>
    <message>
        <source>Start with the window minimized, in the tray where there is one.</source>
        <translation>啟動時最小化視窗；有托盤時縮到托盤。</translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation>輸出用於問題報告的版本和資料夾資訊，然後退出。</translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation>“%1”不是有效的選項。請用 --server 指定伺服器。</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile 需要指定資料夾。</translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>“%1”不是有效的伺服器。請寫成 HOST 或 HOST:PORT，連接埠範圍為 1 到 65535。</translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation>--demo 自帶伺服器：請去掉 --server 或 --demo 其中之一。</translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation>--tls 須與 --server 一起使用：請同時指定伺服器。</translation>
    </message>
    <message>
        <source>Watchpost already runs with this profile, and does not answer. End it, or choose another folder with --profile.</source>
        <translation>Watchpost 已在使用此配置執行，但沒有響應。請結束它，或用 --profile 選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>無法建立資料夾 %1。請檢查其權限和磁碟的可用空間。在此之前，程式結束後不會保留任何內容。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>無法寫入檔案 %1：%2。請檢查其權限和磁碟的可用空間。在此之前，程式結束後不會保留任何內容。</translation>
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
        <translation>本機已失去監看</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>自 %2 起未連線到 %1</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>顯示 Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, severity, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) from this camera</source>
        <translation>
            <numerusform>此攝影機還有 %Ln 條警報</numerusform>
        </translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>檢視攝影機</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>靜音 10 分鐘</translation>
    </message>
    <message>
        <source>Mute 60 min</source>
        <translation>靜音 60 分鐘</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>可能漏收警報</translation>
    </message>
    <message>
        <source>Since %1. The list says when.</source>
        <translation>自 %1 起。具體時間見列表。</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>您離開期間：%Ln 條警報</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the worst: %2. Some may be missing.</source>
        <comment>time, severity</comment>
        <translation>自 %1 起，最高級別：%2。可能有遺漏。</translation>
    </message>
    <message>
        <source>Since %1, the worst: %2.</source>
        <comment>time, severity</comment>
        <translation>自 %1 起，最高級別：%2。</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>檢視警報</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>此型別還有 %Ln 條警報</numerusform>
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
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 天 %2 小時</translation>
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
        <translation>檔案的文字已損壞：其編碼與宣告的不符。請重新存為 UTF-8，再開啟。</translation>
    </message>
    <message>
        <source>This is not a text file. In your spreadsheet program save it as CSV, then open that.</source>
        <translation>這不是文字檔案。請在電子表格程式中另存為 CSV，再開啟。</translation>
    </message>
    <message>
        <source>The encoding of this file is not known. Save it as UTF-8, then open that.</source>
        <translation>無法識別此檔案的編碼。請存為 UTF-8，再開啟。</translation>
    </message>
    <message>
        <source>This file is in UTF-32. Save it as UTF-8, then open that.</source>
        <translation>此檔案是 UTF-32 編碼。請存為 UTF-8，再開啟。</translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation>請輸入伺服器的名稱或位址，例如 cameras.example.com。</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation>這不是有效的伺服器名稱或位址。請輸入名稱（如 cameras.example.com）或位址（如 192.0.2.10）。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>連接埠必須是 1 到 65535 之間的數字。</translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation>請輸入帳號的使用者名稱。</translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation>請輸入帳號的密碼。</translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation>密碼過長，超出伺服器允許的長度（256 位元組）。</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>All alarms</source>
        <comment>muted</comment>
        <translation>所有警報</translation>
    </message>
    <message>
        <source>the camera %1</source>
        <comment>what is muted</comment>
        <translation>攝影機 %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <comment>what is muted</comment>
        <translation>群組 %1</translation>
    </message>
    <message>
        <source>alarms of the type %1</source>
        <comment>what is muted</comment>
        <translation>型別為 %1 的警報</translation>
    </message>
    <message>
        <source>all alarms</source>
        <comment>what is muted</comment>
        <translation>所有警報</translation>
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
            <numerusform>剩餘 %Ln 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>剩餘 %Ln 小時</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineState</name>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
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
        <translation>無法寫入資料夾 %1。攝影機和警報只能保留到程式退出為止。請將該資料夾設為可寫，或用 --profile 指定其他資料夾。</translation>
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
        <translation>嚴重</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the window</source>
        <translation>視窗內</translation>
    </message>
</context>
<context>
    <name>SyncReviewWords</name>
    <message>
        <source>The password on this computer is replaced by the server&apos;s. Name, group and notes stay.</source>
        <translation>本機的密碼將替換為伺服器上的密碼。名稱、群組和備註保持不變。</translation>
    </message>
    <message>
        <source>Your password stays on this computer. A server takes it only when it is the camera&apos;s own, and it is offered again with each synchronisation.</source>
        <translation>您的密碼保留在本機。只有當它是攝影機自身的密碼時，伺服器才會接受；每次同步都會再次提交。</translation>
    </message>
    <message>
        <source>Your password stays on this computer, and the server goes on with its own. You are asked again when the server&apos;s changes.</source>
        <translation>您的密碼保留在本機，伺服器繼續使用它自己的密碼。伺服器上的密碼更改後會再次詢問您。</translation>
    </message>
    <message>
        <source>The camera is uploaded to your account again.</source>
        <translation>該攝影機將重新上傳到您的帳號。</translation>
    </message>
    <message>
        <source>The camera is removed from the list on this computer. That can be undone.</source>
        <translation>該攝影機將從本機的列表中移除。此操作可以撤銷。</translation>
    </message>
    <message>
        <source>The camera stays in the list, marked as missing. The server does not watch it.</source>
        <translation>該攝影機保留在列表中，並標記為缺失。伺服器不會監視它。</translation>
    </message>
    <message>
        <source>The camera is taken off your account on the server, even if it was changed there.</source>
        <translation>該攝影機將從您在伺服器上的帳號中移除，即使它在伺服器上已被更改。</translation>
    </message>
    <message>
        <source>The camera comes back into the list, with the server&apos;s password.</source>
        <translation>該攝影機將恢復到列表中，並使用伺服器上的密碼。</translation>
    </message>
    <message>
        <source>The camera stays removed on this computer, and stays on the server.</source>
        <translation>該攝影機在本機保持移除狀態，在伺服器上予以保留。</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>密碼已更改</translation>
    </message>
    <message>
        <source>As at the last synchronisation</source>
        <translation>與上次同步時相同</translation>
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
        <translation>密碼不同</translation>
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
        <translation>與伺服器相同</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>與本機相同</translation>
    </message>
    <message>
        <source>Different from both</source>
        <translation>與兩邊都不同</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>在伺服器上</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>重新上傳</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>從伺服器移除</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>從本機移除</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢復到列表</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>採用伺服器的</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>保留在本機</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>保留在伺服器</translation>
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
            <numerusform>%n 台已上傳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n 台已下載</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 台被拒絕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n 台已不在伺服器上</numerusform>
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
        <translation>已上傳</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下載</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>已不在伺服器上</translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation>已從帳號移除</translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation>已在本機保留。請重新上傳，或將其移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n 台待核對</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs on the server</source>
        <translation>與伺服器不同</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Review it to choose.</source>
        <translation>沒有覆蓋任何內容。請核對並選擇。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate of %1 proves nothing: its chain is broken or too long, or a key or a signature in it is weak or false. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>%1 的證書不能證明任何事：證書鏈已損壞或過長，或者其中的金鑰或簽名過弱或有誤。沒有傳送任何內容。請向伺服器的管理者索取另一個證書。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers, or was issued by one that may not issue any. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>%1 的證書不是為伺服器製作的，或者由無權頒發的一方頒發。沒有傳送任何內容。請向伺服器的管理者索取另一個證書。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted before. Somebody may be in between, so nothing was sent. Ask whoever runs the server whether it was changed, and compare the fingerprints.</source>
        <translation>%1 出示的證書與之前接受的不同。可能有人介入其間，因此沒有傳送任何內容。請詢問伺服器的管理者是否更換了證書，並比對指紋。</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name. Nothing was sent. Enter the name that the certificate was made for.</source>
        <translation>%1 的證書是為另一個名稱制作的。沒有傳送任何內容。請輸入該證書所適用的名稱。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server to renew it.</source>
        <translation>%1 的證書已過期。沒有傳送任何內容。請檢查本機的日期和時間，並請伺服器的管理者更新證書。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server.</source>
        <translation>%1 的證書尚未生效。沒有傳送任何內容。請檢查本機的日期和時間，並詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it. Nothing was sent. Compare its fingerprint with that of the server.</source>
        <translation>%1 的證書由其自身簽名：沒有人為它作證。沒有傳送任何內容。請將其指紋與伺服器的指紋比對。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust. Nothing was sent. Compare its fingerprint with that of the server, or add the authority to this system&apos;s trusted certificates.</source>
        <translation>%1 的證書來自本機不信任的機構。沒有傳送任何內容。請將其指紋與伺服器的指紋比對，或將該機構加入本系統的受信任證書。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation>%1 沒有回應。請檢查位址和連接埠，並確認伺服器正在執行。</translation>
    </message>
    <message>
        <source>The proxy wants another user name or password. Correct them in the settings.</source>
        <translation>代理伺服器要求其他使用者名稱或密碼。請在設定中更正。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 is not there. Check the proxy in the settings and this computer&apos;s network.</source>
        <translation>通往 %1 的代理伺服器不存在。請檢查設定中的代理和本機的網路。</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1. Check the proxy in the settings, and whether it allows this server and port.</source>
        <translation>代理伺服器沒有建立到 %1 的連線。請檢查設定中的代理，以及它是否允許此伺服器和連接埠。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation>無法連線到 %1。請檢查本機網路。</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Nothing was sent. Check the port. If this worked before, somebody may be in between: do not switch TLS off.</source>
        <translation>%1 沒有以 TLS 回應。沒有傳送任何內容。請檢查連接埠。如果以前可用，則可能有人介入其間：請不要關閉 TLS。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 在加密之前關閉了連線。沒有傳送任何內容。請檢查連接埠，以及伺服器是否使用 TLS。</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation>%1 關閉了連線。請重試；如果再次發生，請檢查連接埠，以及伺服器是否要求 TLS。</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation>連線 %1 失敗。請檢查本機網路後重試。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation>找不到名為 %1 的伺服器。請檢查名稱和本機網路。</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation>%1 回應超時。請檢查位址、連接埠和本機網路。</translation>
    </message>
    <message>
        <source>%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever runs the server to switch TLS 1.2 or newer on.</source>
        <translation>%1 只提供過舊而不安全的 TLS。沒有傳送任何內容。請讓伺服器的管理者啟用 TLS 1.2 或更新版本。</translation>
    </message>
    <message>
        <source>%1 was reached but did not finish the TLS handshake in time. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>已連到 %1，但它沒有及時完成 TLS 握手。沒有傳送任何內容。請檢查連接埠，以及伺服器是否使用 TLS。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation>在 %1 回應的不是攝影機伺服器。請檢查連接埠，以及伺服器是否要求 TLS。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Watchpost: connected to %1</source>
        <translation>Watchpost：已連線到 %1</translation>
    </message>
    <message>
        <source>Watchpost is blind: no connection to %1 since %2</source>
        <translation>Watchpost 無法瞭解情況：自 %2 起未連線到 %1</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>Watchpost 無法瞭解情況：未連線</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>%Ln 條未讀警報，最嚴重：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It was muted.</source>
        <translation>已靜音。</translation>
    </message>
    <message>
        <source>Muted until %1 for the camera %2.</source>
        <translation>攝影機 %2 靜音至 %1。</translation>
    </message>
    <message>
        <source>Muted until %1 for the group %2.</source>
        <translation>群組 %2 靜音至 %1。</translation>
    </message>
    <message>
        <source>Muted until %1 for alarms of the type %2.</source>
        <translation>型別為 %2 的警報靜音至 %1。</translation>
    </message>
    <message>
        <source>Muted until %1 for all alarms.</source>
        <translation>所有警報靜音至 %1。</translation>
    </message>
    <message>
        <source>It came in the quiet hours.</source>
        <translation>它發生在免打擾時段。</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let no alarm through.</source>
        <translation>免打擾時段（%1）不放行任何警報。</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only critical alarms through.</source>
        <translation>免打擾時段（%1）只放行嚴重警報。</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only warnings and critical alarms through.</source>
        <translation>免打擾時段（%1）只放行警告和嚴重警報。</translation>
    </message>
    <message>
        <source>It was shown: it is more severe than what the mute of %1 held back until %2.</source>
        <translation>已顯示：它的級別高於 %1 至 %2 靜音所攔截的級別。</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through the quiet hours (%1).</source>
        <translation>已顯示：級別足以突破免打擾時段（%1）。</translation>
    </message>
    <message>
        <source>It was shown: critical alarms break through the system&apos;s do-not-disturb.</source>
        <translation>已顯示：嚴重警報會突破系統的勿擾模式。</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through.</source>
        <translation>已顯示：級別足以突破。</translation>
    </message>
    <message>
        <source>It was shown at once.</source>
        <translation>已立即顯示。</translation>
    </message>
    <message>
        <source>It was shown as a notification of the desktop instead of a pop-up.</source>
        <translation>已作為桌面通知顯示，而不是彈出卡片。</translation>
    </message>
    <message>
        <source>Alarms of its severity are only listed, as the settings say.</source>
        <translation>按設定，此級別的警報只列出。</translation>
    </message>
    <message>
        <source>Missed while away: it was counted in the summary.</source>
        <translation>離開期間漏看：已計入摘要。</translation>
    </message>
    <message>
        <source>The summary told of it: alarms may have been missed.</source>
        <translation>摘要已提示：可能漏收警報。</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list only remembers it.</source>
        <translation>不再有遺漏：列表只作記錄。</translation>
    </message>
    <message>
        <source>Do-not-disturb was on in the system.</source>
        <translation>系統的勿擾模式已開啟。</translation>
    </message>
    <message>
        <source>The camera is disabled.</source>
        <translation>攝影機已停用。</translation>
    </message>
    <message>
        <source>Many alarms came at once: it was counted in the entry “%1”.</source>
        <translation>同時來了許多警報：已計入條目“%1”。</translation>
    </message>
    <message>
        <source>No reason was kept: the alarm came with an older version of Watchpost.</source>
        <translation>沒有記錄原因：此警報由舊版 Watchpost 收到。</translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation>關於 Watchpost</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>版本 %1 · Qt %2</translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation>集中監看大量網路攝影機：顯示哪些攝影機線上，並在警報發生時立即提醒您。基於 MIT 許可證的自由軟體。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>watchpost::AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>無障礙</translation>
    </message>
    <message>
        <source>screen reader, speech, voice, blind, braille</source>
        <translation>螢幕閱讀器, 語音, 朗讀, 盲人, 盲文</translation>
    </message>
    <message>
        <source>Screen readers announce</source>
        <translation>螢幕閱讀器播報</translation>
    </message>
    <message>
        <source>announcements, read out, Orca, NVDA, VoiceOver</source>
        <translation>播報, 朗讀, Orca, NVDA, VoiceOver</translation>
    </message>
    <message>
        <source>&amp;Alarms that are shown</source>
        <translation>顯示的警報(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cameras that go offline or come back, and the connection</source>
        <translation>攝影機離線或恢復，以及連線狀態(&amp;C)</translation>
    </message>
    <message>
        <source>The worst comes first. What happens at once is said in one sentence, so that a flood does not talk for minutes.</source>
        <translation>最嚴重的優先。同時發生的事情合成一句話播報，大量警報不會念上幾分鐘。</translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation>新增攝影機</translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation>單台新增(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation>批次新增(&amp;S)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>新增方式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>採用正確的 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>採用 %n 個攝影機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>新增 %n 台攝影機</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation>該攝影機已在列表中，名稱為“%1”。</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation>攝影機 ID</translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation>攝影機密碼</translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation>攝影機名稱</translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation>印在攝影機機身上</translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation>與攝影機中的設定一致；可留空</translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation>自行命名，例如“後門”；可留空</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation>關閉此彈窗。警報仍保留在列表中。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>顯示 Watchpost</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>檢視攝影機</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>檢視警報</translation>
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
        <translation>警報：%1，%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>警報：%1，%2，%3，%4，共 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>本機無法瞭解情況</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>自 %2 起未連線到 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>可能漏收警報</translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation>自 %1 起 · 具體時段見警報列表</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>您離開期間：%Ln 條警報</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation>自 %1 起 · 最高級別：%2</translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation>%1 · 可能有遺漏</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>還有 %Ln 條警報</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>攝影機</translation>
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
        <translation>確認所有顯示的警報</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部確認</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>確認並備註…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>編輯備註…</translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation>確認該攝影機的全部警報</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>檢視攝影機</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>為什麼沒有彈出？</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>搜尋警報</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>篩選警報</translation>
    </message>
    <message>
        <source>Alarms by the hour</source>
        <translation>各時段警報</translation>
    </message>
    <message>
        <source>Export alarms…</source>
        <translation>匯出警報…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
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
        <translation>已確認</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未讀</translation>
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
        <translation>匯出警報</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>The alarms could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>無法將警報寫入 %1（%2）。原有內容仍在。請選擇其他位置，或清理磁碟空間。</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message>
        <source>Export alarms</source>
        <translation>匯出警報</translation>
    </message>
    <message>
        <source>Which alarms go into the file?</source>
        <translation>將哪些警報寫入檔案？</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>篩選顯示的 %Ln 條警報(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>選中的 %Ln 條警報(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>列表中的全部 %Ln 條警報(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>列分隔符(&amp;B)：</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>列之間的分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>製表符</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>用於電子表格程式（帶位元組順序標記）(&amp;P)</translation>
    </message>
    <message>
        <source>Time, camera, group, type, severity, when it was seen and acknowledged, the note and why there was a pop-up or none. What a spreadsheet program would take for a formula gets a &apos; in front.</source>
        <translation>時間、攝影機、群組、型別、級別、已讀和確認的時間、備註，以及彈出或未彈出的原因。會被電子表格當作公式的內容前加 &apos;。</translation>
    </message>
    <message>
        <source>%1

Alarms from before %2 are on the disk and not in the list, so they are not in the file. Choose a time in the filter to have them, too.</source>
        <translation>%1

%2 之前的警報在磁碟上，不在列表中，因此不會寫入檔案。如需包括這些警報，請在篩選中選擇時間。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
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
        <translation>所有型別</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有群組</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>未群組</translation>
    </message>
    <message>
        <source>Search alarms by camera</source>
        <translation>按攝影機搜尋警報</translation>
    </message>
    <message>
        <source>Search alarms by the camera&apos;s name or ID</source>
        <translation>按攝影機的名稱或 ID 搜尋警報</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>從(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>Alarms from, date and time</source>
        <translation>警報的起始日期和時間</translation>
    </message>
    <message>
        <source>Alarms up to, date and time</source>
        <translation>警報的截止日期和時間</translation>
    </message>
    <message>
        <source>Time of the alarms</source>
        <translation>警報的時間</translation>
    </message>
    <message>
        <source>Severity of the alarms</source>
        <translation>警報的級別</translation>
    </message>
    <message>
        <source>Type of the alarms</source>
        <translation>警報的型別</translation>
    </message>
    <message>
        <source>Group of the alarms&apos; cameras</source>
        <translation>警報攝影機的群組</translation>
    </message>
    <message>
        <source>Acknowledged or not</source>
        <translation>是否已確認</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小時</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>從… 到…</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有級別</translation>
    </message>
    <message>
        <source>Warning or worse</source>
        <translation>警告及以上</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>僅嚴重</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已確認</translation>
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
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Clear the filter and show all alarms</source>
        <translation>清除篩選並顯示所有警報</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>alarms</comment>
        <translation>顯示 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>隱藏的警報中有 %Ln 條未確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1：%Ln 條警報</numerusform>
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
        <translation>已確認</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Alarms came late</source>
        <translation>警報遲到</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>可能錯過了警報</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>本機失去了連線</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1，%2。%3 %4</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation>%1：%2，%3。%4 %5</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation>%1：%2，%3，%4，%5</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>處理狀態</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>the user&apos;s note</comment>
        <translation>已確認：%1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>備註過長。請縮短 %Ln 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an alarm</source>
        <translation>警報備註</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>確認並備註</translation>
    </message>
    <message>
        <source>&amp;Note on %1:</source>
        <comment>an alarm</comment>
        <translation>“%1”的備註(&amp;N)：</translation>
    </message>
    <message>
        <source>Acknowledge %1, with this &amp;note:</source>
        <comment>an alarm</comment>
        <translation>確認“%1”，並附上此備註(&amp;N)：</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>%Ln 條警報的備註(&amp;N)：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>確認 %Ln 條警報，並附上此備註(&amp;N)：</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>These alarms have different notes. What you write here replaces all of them.</source>
        <translation>這些警報的備註各不相同。您在此輸入的內容將替換全部備註。</translation>
    </message>
    <message>
        <source>The note is kept on this computer, with the alarm.</source>
        <translation>備註與警報一起儲存在本機。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
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
        <translation>%1 之前的警報在磁碟上，不在此列表中。</translation>
    </message>
    <message>
        <source>Older alarms are being read from the disk…</source>
        <translation>正在從磁碟讀取較早的警報…</translation>
    </message>
    <message>
        <source>There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter time to see them.</source>
        <translation>警報數量超出了列表的容量。%1 之前的警報不在列表中。要檢視這些警報，請選擇更短的時間。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Read the older alarms again</source>
        <translation>重新讀取較早的警報</translation>
    </message>
    <message>
        <source>Show the older alarms</source>
        <translation>顯示較早的警報</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message>
        <source>Alarms</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部確認</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>檢視攝影機</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>為什麼沒有彈出？</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>暫無警報</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>一切正常。攝影機發出警報時，將在此處顯示並在螢幕上彈窗提醒。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>%Ln 條未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>確認並備註</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>篩選警報</translation>
    </message>
    <message>
        <source>No alarm matches the filter</source>
        <translation>沒有符合篩選條件的警報</translation>
    </message>
    <message>
        <source>There are alarms, and the filter hides all of them. New ones are told of all the same.</source>
        <translation>有警報，但全部被篩選隱藏。新警報仍會照常提醒。</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>顯示所有警報</translation>
    </message>
    <message>
        <source>Acknowledge shown</source>
        <translation>確認顯示的</translation>
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
            <numerusform>%Ln 個攝影機</numerusform>
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
            <numerusform>%Ln 個攝影機</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesPage</name>
    <message>
        <source>Alarms</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>安靜</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>彈出卡片</translation>
    </message>
    <message>
        <source>None: every alarm is shown at any time.</source>
        <translation>無：任何時間都顯示所有警報。</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification in these hours, except for what is let through. Every alarm is listed all the same.</source>
        <translation>這些時段內不彈出、不響鈴、不通知，放行的除外。所有警報仍會列出。</translation>
    </message>
    <message>
        <source>Types of alarm</source>
        <translation>警報型別</translation>
    </message>
    <message>
        <source>Types of alarm, their names and severities</source>
        <translation>警報型別及其名稱和級別</translation>
    </message>
    <message>
        <source>Names and severities can be changed: F2 or a double click. A new severity holds for the alarms that come from now on.</source>
        <translation>名稱和級別可以更改：按 F2 或雙擊。新級別對此後的警報有效。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打擾時段</translation>
    </message>
    <message>
        <source>Add &amp;quiet hours</source>
        <translation>新增免打擾時段(&amp;Q)</translation>
    </message>
    <message>
        <source>How an alarm appears</source>
        <translation>警報的顯示方式</translation>
    </message>
    <message>
        <source>C&amp;ritical alarms</source>
        <translation>嚴重警報(&amp;R)</translation>
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
        <translation>“%1”級別警報的顯示方式</translation>
    </message>
    <message>
        <source>as it suits the desktop</source>
        <translation>由桌面環境決定</translation>
    </message>
    <message>
        <source>as a pop-up</source>
        <translation>彈出卡片</translation>
    </message>
    <message>
        <source>as a notification of the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>as pop-up and notification</source>
        <translation>彈出卡片和通知</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>只列在列表中</translation>
    </message>
    <message>
        <source>A &amp;mute holds back</source>
        <translation>靜音攔截(&amp;M)</translation>
    </message>
    <message>
        <source>What a mute holds back</source>
        <translation>靜音攔截的內容</translation>
    </message>
    <message>
        <source>only notices</source>
        <translation>僅提示</translation>
    </message>
    <message>
        <source>notices and warnings</source>
        <translation>提示和警告</translation>
    </message>
    <message>
        <source>every alarm</source>
        <translation>所有警報</translation>
    </message>
    <message>
        <source>Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a type, holds back such alarms, too.</source>
        <translation>適用於攝影機、群組或全部。對更高級別的警報或對某一型別設定的靜音，也會攔截這些警報。</translation>
    </message>
    <message>
        <source>Respect the &amp;do-not-disturb of the system</source>
        <translation>遵從系統的勿擾模式(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Critical alarms come through it all the same</source>
        <translation>嚴重警報仍然放行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmSifter</name>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小時</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The chosen time</source>
        <translation>所選時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmStore</name>
    <message>
        <source>Alarms could not be saved (%1). They are shown all the same. Check the free space of the disk; saving is tried again by itself.</source>
        <translation>無法儲存警報（%1）。警報仍會照常顯示。請檢查磁碟可用空間；程式會自動重試儲存。</translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk (%1). Check the disk, then start the program again.</source>
        <translation>無法從磁碟讀取警報歷史（%1）。請檢查磁碟，然後重新啟動程式。</translation>
    </message>
    <message>
        <source>Older alarms could not be read from the disk (%1). Check the disk, then try again.</source>
        <translation>無法從磁碟讀取較早的警報（%1）。請檢查磁碟，然後重試。</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesDelegate</name>
    <message>
        <source>Name of the alarm type</source>
        <translation>警報型別的名稱</translation>
    </message>
    <message>
        <source>Severity of the alarm type</source>
        <translation>警報型別的級別</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesModel</name>
    <message>
        <source>As usual (%1)</source>
        <comment>severity</comment>
        <translation>預設（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of alarm, as the server sends it</comment>
        <translation>型別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>級別</translation>
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
        <translation>與 %1 的連線已斷開。攝影機狀態未知。</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>已重新連線到 %1。</translation>
    </message>
    <message>
        <source>Alarm: %1, %2</source>
        <comment>severity; type and camera</comment>
        <translation>警報：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>%Ln 條警報：%1。最新：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is online again.</source>
        <comment>camera</comment>
        <translation>%1 已恢復線上。</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>camera</comment>
        <translation>%1 已離線。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>%Ln 台攝影機已離線。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>%Ln 台攝影機已上線。</numerusform>
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
        <translation>外觀</translation>
    </message>
    <message>
        <source>theme, look, style</source>
        <translation>主題、外觀、樣式</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>theme, night, dark mode, colors</source>
        <translation>主題、夜間、深色模式、顏色</translation>
    </message>
    <message>
        <source>&amp;As the desktop is set</source>
        <translation>跟隨桌面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>The states and severities keep their shapes and words with either.</source>
        <translation>無論哪種，狀態和級別都保留形狀與文字。</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>列表的行</translation>
    </message>
    <message>
        <source>density, size, spacing, height</source>
        <translation>密度、大小、間距、高度</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>寬鬆(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact: more rows on the screen</source>
        <translation>緊湊：螢幕上顯示更多行(&amp;P)</translation>
    </message>
</context>
<context>
    <name>watchpost::Application</name>
    <message>
        <source>Watchpost was started again for %1. Log out first to log in there.</source>
        <translation>Watchpost 再次啟動以登入 %1。請先退出登入，再登入該處。</translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation>自 %2 起與 %1 斷開連線，攝影機狀態未知。</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>%n 秒後重試…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重試…</translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation>請退出登入後重新登入。</translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation>這是該帳號首次登入。</translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation>上次登入：%1。是您本人操作嗎？</translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation>上次登入：%1，來自 %2。是您本人操作嗎？</translation>
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
        <translation>忽略此訊息</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation>留空則顯示 ID。</translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation>移除攝影機</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>要移除 %n 台攝影機嗎？</numerusform>
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
        <translation>從此列表中移除；一旦能通知伺服器，也會從您的帳戶中移除：您的任何電腦都不再收到其狀態和警報。其他帳戶保留它。在退出登入之前，可用“編輯”選單中的“撤銷”恢復。</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>變更時間</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>最近警報</translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation>未讀警報</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>更改密碼…</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>重新上傳</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>尚未上報</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: for how long the camera has been in its state</comment>
        <translation>持續</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次變化</translation>
    </message>
    <message>
        <source>Changes in 24 h</source>
        <translation>24 小時變化</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>最近警報</translation>
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
        <source>%1, no group</source>
        <translation>%1，未群組</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1，群組 %2</translation>
    </message>
    <message>
        <source>%1, number of changes not known</source>
        <translation>%1，變化次數未知</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1，24 小時內變化 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no tags</source>
        <translation>%1，無標籤</translation>
    </message>
    <message>
        <source>%1, tags: %2</source>
        <translation>%1，標籤：%2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1，無備註</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1，備註：%2</translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation>%1，無警報</translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation>%1，最近警報：%2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1，已收藏</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>%n 條未讀警報</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>No camera matches</source>
        <translation>沒有匹配的攝影機</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>全部 %n 台攝影機均被篩選條件隱藏：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>暫無攝影機</translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation>使用 ID 和密碼新增攝影機，或透過同步獲取您帳號中的攝影機。</translation>
    </message>
    <message>
        <source>Add cameras…</source>
        <translation>新增攝影機…</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>無法儲存攝影機列表（%1）。請檢查磁碟可用空間；程式會自動重試儲存。</translation>
    </message>
    <message>
        <source>The camera list could not be read from the disk (%1). What you change now is kept only until the program ends.</source>
        <translation>無法從磁碟讀取攝影機列表（%1）。現在所做的更改只能保留到程式退出為止。</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>無法讀取 %n 台攝影機的密碼，因為其金鑰已不在金鑰環中：%1。請同步以從伺服器取回，或重新輸入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation>與伺服器的連線已斷開。下次登入時將重新同步。</translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation>未連線到伺服器。請登入後重新同步。</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraVault</name>
    <message>
        <source>This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.</source>
        <translation>本機沒有金鑰環，因此攝影機密碼未加密地儲存在 %1 中，只有您的使用者可以讀取。要將其加密，請安裝並啟動金鑰環（GNOME Keyring 或 KWallet）。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only your user may read. Unlock the key ring: they are then encrypted by themselves.</source>
        <translation>現在無法使用系統的金鑰環，因此攝影機密碼未加密地儲存在 %1 中，只有您的使用者可以讀取。請解鎖金鑰環：之後會自動加密。</translation>
    </message>
    <message>
        <source>The camera passwords cannot be read now, as the system&apos;s key ring is locked or does not answer. Start and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not uploaded, and passwords that you type are kept only until the program ends.</source>
        <translation>現在無法讀取攝影機密碼，因為系統的金鑰環已鎖定或沒有回應。請啟動並解鎖金鑰環：之後會自動讀取。在此之前，仍會監視攝影機，但不會上傳，您輸入的密碼只保留到程式結束。</translation>
    </message>
    <message>
        <source>Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again by itself.</source>
        <translation>無法加密攝影機密碼（%1）。請檢查磁碟的可用空間；程式會自動重試。</translation>
    </message>
    <message>
        <source>Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It is tried again at the next start.</source>
        <translation>攝影機密碼現已加密，但 %1 中可能還留有未加密密碼的痕跡（%2）。下次啟動時會重試。</translation>
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
            <numerusform>還有 %Ln 台攝影機</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>顯示所有警報</translation>
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
        <translation>持續時間</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>恢復初始(&amp;F)</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionCoordinator</name>
    <message>
        <source>The proxy&apos;s password could not be saved, and is asked for again after the next start. %1</source>
        <translation>無法儲存代理伺服器的密碼，下次啟動後會再次詢問。%1</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>network, internet, firewall, timeout, heartbeat, TLS, encryption</source>
        <translation>網路、網際網路、防火牆、超時、心跳、TLS、加密</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, or choose another kind of proxy.</source>
        <translation>請輸入代理伺服器的名稱或位址，或選擇其他型別的代理。</translation>
    </message>
    <message>
        <source>This is not a name or an address. Enter for example proxy.example.com, and its port in the field beside.</source>
        <translation>這不是名稱或位址。請輸入例如 proxy.example.com，並在旁邊的欄位中輸入連接埠。</translation>
    </message>
    <message>
        <source>A password needs a user: enter the user, or clear the password.</source>
        <translation>密碼需要對應的使用者：請輸入使用者，或清空密碼。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指紋</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的證書</translation>
    </message>
    <message>
        <source>Servers whose certificate you have compared and trusted yourself. The next login to one that you remove asks again.</source>
        <translation>您自己比對並信任過其證書的伺服器。移除後，下次登入時會再次詢問。</translation>
    </message>
    <message>
        <source>Servers with a trusted certificate</source>
        <translation>有受信任證書的伺服器</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>忘記受信任的證書</translation>
    </message>
    <message>
        <source>Losing the connection</source>
        <translation>失去連線</translation>
    </message>
    <message>
        <source>&amp;Notice a dead connection within</source>
        <translation>發現連線中斷的時限(&amp;N)</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when blind for</source>
        <translation>失去連線多久後發出警報(&amp;A)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Notice a dead connection within, in seconds</source>
        <translation>發現連線中斷的時限（秒）</translation>
    </message>
    <message>
        <source>Raise an alarm when blind for, in seconds</source>
        <translation>失去連線多久後發出警報（秒）</translation>
    </message>
    <message>
        <source>%1 to %2 seconds. Sooner asks the server more often.</source>
        <translation>%1 到 %2 秒。越快，詢問伺服器越頻繁。</translation>
    </message>
    <message>
        <source>%1 to %2 seconds without a connection to the server.</source>
        <translation>未連線到伺服器 %1 到 %2 秒。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>型別(&amp;K)</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>按系統設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
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
        <translation>代理型別</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主機(&amp;H)</translation>
    </message>
    <message>
        <source>Proxy&apos;s name or address</source>
        <translation>代理伺服器的名稱或位址</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>連接埠(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>代理伺服器的連接埠</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>使用者(&amp;U)</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>代理伺服器的使用者</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>代理伺服器的密碼</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s key ring. A new proxy is used from the next connection on.</source>
        <translation>密碼儲存在系統的金鑰環中。新的代理從下一次連線起使用。</translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>The program ends.</source>
        <translation>程式即將結束。</translation>
    </message>
    <message>
        <source>There is no database to write to.</source>
        <translation>沒有可寫入的資料庫。</translation>
    </message>
    <message>
        <source>the database&apos;s file was moved, deleted or cut while it was in use</source>
        <translation>資料庫檔案在使用中被移動、刪除或截斷</translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation>沒有可讀取的資料庫。</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, and with it camera passwords. Now only you can. If others use this computer, change those passwords.</source>
        <translation>本機的其他使用者曾可以讀取 %1，包括其中的攝影機密碼。現在只有您可以。如果有他人使用本機，請更改這些密碼。</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>無法讀取資料庫 %1：%2。請關閉正在使用它的其他程式並檢查磁碟，然後重新啟動。在此之前，程式退出後不會保留任何資料。</translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation>資料庫 %1 無法使用，也無法自動移走。請手動將其移走，然後重新啟動。在此之前，程式退出後不會保留任何資料。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation>該資料庫由更新版本的程式寫入。原資料庫已保留為 %1，並新建了一個數據庫。如需繼續使用原資料庫，請安裝新版本。</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation>資料庫已損壞。原資料庫已保留為 %1，並新建了一個數據庫。請登入以從伺服器恢復攝影機列表。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>無法開啟資料庫 %1：%2。請檢查磁碟，然後重新啟動。在此之前，程式退出後不會保留任何資料。</translation>
    </message>
</context>
<context>
    <name>watchpost::DesktopCoordinator</name>
    <message>
        <source>An alarm could not be heard. %1</source>
        <comment>followed by why and what to do</comment>
        <translation>無法播放警報聲音。%1</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsContent</name>
    <message>
        <source>%1, not reported yet</source>
        <comment>state</comment>
        <translation>%1，尚未報告</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <comment>state, time, duration</comment>
        <translation>自 %2 起%1（%3）</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>為何是此標記</translation>
    </message>
    <message>
        <source>Last alarms</source>
        <translation>最近的警報</translation>
    </message>
    <message>
        <source>No alarm of this camera is in the list.</source>
        <translation>列表中沒有此攝影機的警報。</translation>
    </message>
    <message>
        <source>Last alarms of this camera; Enter shows one in the alarm panel</source>
        <translation>此攝影機最近的警報；按 Enter 在警報面板中檢視</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
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
        <translation>選擇一個攝影機，檢視其歷史以及標記的由來。</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>已選擇 %n 個攝影機</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline, %2 unknown, %3 online</source>
        <translation>離線 %1，未知 %2，線上 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>已停用 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Copied, the log included.</source>
        <translation>已複製，包括記錄。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>尚無記錄。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>儲存診斷資訊</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>無法寫入 %1（%2）。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷資訊</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>狀態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>記錄(&amp;L)</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>程式的狀態</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>記錄的最後幾行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>複製診斷資訊</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>儲存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the diagnostics in a file</source>
        <translation>將診斷資訊儲存到檔案</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation>無法解析伺服器的回應。</translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation>伺服器發來了未請求的攝影機。</translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation>伺服器聲稱該帳號有 %1 台攝影機。</translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation>讀取期間，伺服器列表發生了變化。</translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation>伺服器發來的攝影機與請求的不一致。</translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation>伺服器列表中有重複或缺少 ID 的攝影機。</translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation>伺服器未提供其列表：%1</translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message>
        <source>Export cameras</source>
        <translation>匯出攝影機</translation>
    </message>
    <message>
        <source>Which cameras go into the file?</source>
        <translation>將哪些攝影機寫入檔案？</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>全部 %n 個攝影機(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>篩選顯示的 %n 個攝影機(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>選中的 %n 個攝影機(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>列分隔符(&amp;B)：</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>列之間的分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>製表符</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>用於電子表格程式（帶位元組順序標記）(&amp;F)</translation>
    </message>
    <message>
        <source>With the pass&amp;words of the cameras</source>
        <translation>包括攝影機的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a formula gets a &apos; in front; the import takes it off again.</source>
        <translation>ID、名稱、群組、標籤、備註、狀態及起始時間。會被電子表格當作公式的內容前加 &apos;，匯入時再去掉。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
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
        <translation>重新命名攝影機</translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation>更改攝影機密碼</translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation>%1 在本機上的名稱：</translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation>%1的密碼（與攝影機中的設定一致）：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation>儲存並上傳</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message>
        <source>Search cameras</source>
        <translation>搜尋攝影機</translation>
    </message>
    <message>
        <source>Search cameras by name, ID, group, tag or note</source>
        <translation>按名稱、ID、群組、標籤或備註搜尋攝影機</translation>
    </message>
    <message>
        <source>Search name, ID, group, tags and note (%1)</source>
        <translation>搜尋名稱、ID、群組、標籤和備註（%1）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
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
        <translation>僅顯示此類 (%1)</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>顯示全部 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1，%n 台攝影機</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::FilterChips</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>cameras</comment>
        <translation>顯示 %1/%2</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>移除篩選：%1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此篩選</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>清除篩選並顯示所有攝影機</translation>
    </message>
</context>
<context>
    <name>watchpost::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常規</translation>
    </message>
    <message>
        <source>behaviour, startup, window</source>
        <translation>行為、啟動、視窗</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>&amp;Start when I log in to this computer</source>
        <translation>登入本機時啟動(&amp;S)</translation>
    </message>
    <message>
        <source>autostart, boot, automatically</source>
        <translation>自動啟動、開機、自動</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>啟動時最小化，有托盤時縮到托盤(&amp;M)</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps Watchpost in the tray</source>
        <translation>關閉視窗後 Watchpost 留在托盤(&amp;K)</translation>
    </message>
    <message>
        <source>minimise, background, notification area</source>
        <translation>最小化、後台、通知區域</translation>
    </message>
    <message>
        <source>Alarms go on being shown. To end the program, choose Quit in the File menu or in the tray icon&apos;s menu.</source>
        <translation>警報會繼續顯示。要結束程式，請在“檔案”選單或托盤圖示的選單中選擇“退出”。</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so that closing the window ends the program.</source>
        <translation>此桌面沒有托盤，因此關閉視窗即結束程式。</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting</source>
        <translation>退出前詢問(&amp;A)</translation>
    </message>
    <message>
        <source>confirm, exit</source>
        <translation>確認、退出</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupDialog</name>
    <message>
        <source>Move to group</source>
        <translation>移到群組</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>重新命名群組</translation>
    </message>
    <message>
        <source>Group for %1:</source>
        <translation>%1的群組：</translation>
    </message>
    <message>
        <source>New name of the group %1:</source>
        <translation>群組 %1 的新名稱：</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>A slash puts a group into another: Site/Floor. Leave it empty for no group.</source>
        <translation>斜線表示群組的層級：園區/樓層。留空表示不群組。</translation>
    </message>
    <message>
        <source>Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, the group is dissolved.</source>
        <translation>其中的攝影機一起移動。斜線表示群組的層級：園區/樓層。留空則解散群組。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
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
        <translation>群組</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>所有攝影機</translation>
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
        <translation>未群組</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n 個攝影機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n 個離線</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 個未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>%n 個已停用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>%n 個有未讀警報</numerusform>
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
        <translation>使用者指南</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>搜尋使用者指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
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
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>按設定</translation>
    </message>
    <message>
        <source>After:</source>
        <comment>a number of seconds follows</comment>
        <translation>經過：</translation>
    </message>
    <message>
        <source>Hold Times</source>
        <translation>保持時間</translation>
    </message>
    <message>
        <source>Of %1, kept on this computer:</source>
        <comment>a camera, or how many</comment>
        <translation>%1的保持時間，儲存在本機：</translation>
    </message>
    <message>
        <source>Show as o&amp;ffline:</source>
        <translation>顯示為離線(&amp;F)：</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Show as &amp;online again:</source>
        <translation>重新顯示為線上(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Alarm when offline:</source>
        <translation>離線時警報(&amp;A)：</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>從不</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the history.</source>
        <translation>更短的變化不顯示，但會保留在歷史中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>%1 已靜音，剩餘 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>%Ln 項靜音，最近一項將於 %1 後結束</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿擾</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打擾時段</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>免打擾至 %1</translation>
    </message>
    <message>
        <source>Do-not-disturb is on in the system. Press to choose what comes through.</source>
        <translation>系統的勿擾模式已開啟。點按以選擇放行的內容。</translation>
    </message>
    <message>
        <source>%1: no alarm comes through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1：不放行任何警報。點按以更改。</translation>
    </message>
    <message>
        <source>%1: only critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1：只放行嚴重警報。點按以更改。</translation>
    </message>
    <message>
        <source>%1: only warnings and critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1：只放行警告和嚴重警報。點按以更改。</translation>
    </message>
    <message>
        <source>%1 muted, %2</source>
        <comment>camera or group, time left</comment>
        <translation>%1 已靜音，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>%1 已靜音，%2，另有 %Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <comment>camera or group</comment>
        <translation>取消靜音 %1</translation>
    </message>
    <message>
        <source>Unmute %1 (until %2)</source>
        <comment>camera or group, time</comment>
        <translation>取消靜音 %1（至 %2）</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>全部取消靜音</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消靜音</translation>
    </message>
    <message>
        <source>What is muted, and until when</source>
        <translation>靜音的內容和期限</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportModel</name>
    <message>
        <source>name</source>
        <comment>what an import changes</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what an import changes</comment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>group</source>
        <comment>what an import changes</comment>
        <translation>群組</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>what an import changes</comment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what an import changes</comment>
        <translation>備註</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>將更改：%1</translation>
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
        <translation>密碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>將新增</translation>
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
        <translation>無法開啟檔案：%1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Divide it into several.</source>
        <translation>檔案超過 64 MB。請分成幾個檔案。</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>匯入攝影機</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Checking line by line… %1 so far.</source>
        <translation>正在逐行檢查… 已檢查 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>將新增 %n 個攝影機。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>將更改 %n 個攝影機。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n 行沒有變化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>尚無可新增的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n 行需要更正，留在此處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used here: %1.</source>
        <translation>這些列在此沒有意義：%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, encoding</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different ones.</source>
        <translation>貼上表格或文字檔案中的行(&amp;L)，每行一個攝影機：ID、密碼、名稱，以製表符、分號或逗號分隔。若第一行類似“ID, Name, Group, Tags, Note, Password”，列可以不同。</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>開啟檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>關閉檔案</translation>
    </message>
    <message>
        <source>Pass&amp;word of lines that have none:</source>
        <translation>沒有密碼的行使用的密碼(&amp;W)：</translation>
    </message>
    <message>
        <source>Password of lines that have none</source>
        <translation>沒有密碼的行使用的密碼</translation>
    </message>
    <message>
        <source>Only lines that need &amp;correcting</source>
        <translation>只顯示需要更正的行(&amp;C)</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>攝影機，每行一個</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>前門</translation>
    </message>
    <message>
        <source>Back door</source>
        <translation>後門</translation>
    </message>
    <message>
        <source>What will be added or changed</source>
        <translation>將新增或更改的內容</translation>
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
        <translation>停用：警報不彈出(&amp;I)</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>移到群組(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>備註(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>複製行(&amp;W)</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>側邊欄(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hold times…</source>
        <translation>保持時間(&amp;H)…</translation>
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
            <numerusform>%n 個攝影機</numerusform>
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
        <translation>匯出攝影機</translation>
    </message>
    <message>
        <source>Write the cameras&apos; passwords into the file?</source>
        <translation>將攝影機的密碼寫入檔案？</translation>
    </message>
    <message>
        <source>They stand there in clear. Whoever reads the file, or a copy of it, can bind these cameras to an account of their own. Delete the file when you no longer need it.</source>
        <translation>密碼以明文寫入。任何讀到此檔案或其副本的人都能把這些攝影機繫結到自己的帳戶。不再需要時請刪除檔案。</translation>
    </message>
    <message>
        <source>With passwords</source>
        <translation>包括密碼</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>不包括密碼</translation>
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
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>The cameras could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>無法將攝影機寫入 %1（%2）。原有內容仍在。請選擇其他位置，或清理磁碟空間。</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation>登入</translation>
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
        <translation>伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>連接埠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>加密連線（TLS）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation>記住我(&amp;R)</translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation>下次自動登入(&amp;A)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名稱或位址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation>未加密：密碼將在網路上以明文傳輸。</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>%n 秒後重試…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重試…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>正在登入 %1…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在連線 %1…</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>伺服器拒絕了登入。</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation>登入攝影機伺服器</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>Embedded demo server: just press Log in.</source>
        <translation>內建演示伺服器：直接點選“登入”即可。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>入門…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation>仍然登入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>登入被拒絕</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation>要以未加密的方式將密碼傳送到 %1 嗎？</translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation>任何能夠截獲本機與伺服器之間通訊的人都能看到您的密碼。如果伺服器支援加密，請啟用加密。每台伺服器只詢問一次。</translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>警報(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>幫助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add cameras…</source>
        <translation>新增攝影機(&amp;A)…</translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation>新增攝影機</translation>
    </message>
    <message>
        <source>&amp;Import cameras…</source>
        <translation>匯入攝影機(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export cameras…</source>
        <translation>匯出攝影機(&amp;E)…</translation>
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
        <translation>上次同步報告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>退出登入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細資訊(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>更改密碼(&amp;P)…</translation>
    </message>
    <message>
        <source>Up&amp;load again</source>
        <translation>重新上傳(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>複製 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>警報面板(&amp;A)</translation>
    </message>
    <message>
        <source>Details pa&amp;ne</source>
        <translation>詳情面板(&amp;D)</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>警報 (%1)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>&amp;Next alarm</source>
        <translation>下一條警報(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous alarm</source>
        <translation>上一條警報(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>靜音(&amp;M)…</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>靜音(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>視窗的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>視窗的上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>使用者指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>入門(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診斷資訊(&amp;D)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation>關於 Watchpost(&amp;A)</translation>
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
            <numerusform>警報面板，%n 條未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation>警報面板</translation>
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
        <source>%1 shows a different identity from before. Watchpost does not connect to it.</source>
        <translation>%1 出示的身份與之前不同。Watchpost 不會連線到它。</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Watchpost does not connect to it.</source>
        <translation>%1 無法證明其身份。Watchpost 不會連線到它。</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>顯示證書</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具欄</translation>
    </message>
    <message>
        <source>Blind – %1</source>
        <comment>window title</comment>
        <translation>失去連線 – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of unread alarms, window title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>已將 %n 個攝影機寫入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>已將 %Ln 條警報寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 已釋出。</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>開啟下載頁面</translation>
    </message>
</context>
<context>
    <name>watchpost::MultimediaWorker</name>
    <message>
        <source>The sound did not come to its end. Look at the sound settings of the desktop.</source>
        <translation>聲音沒有播放完。請檢視桌面的聲音設定。</translation>
    </message>
    <message>
        <source>There is no sound device. Connect one, or start the desktop&apos;s sound server; it is used without a restart.</source>
        <translation>沒有聲音裝置。請連線一個，或啟動桌面的聲音服務；無需重新啟動即可使用。</translation>
    </message>
    <message>
        <source>Sounds are played on: %1</source>
        <translation>聲音播放於：%1</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one in the settings.</source>
        <translation>無法讀取聲音檔案 %1。請在設定中選擇其他檔案。</translation>
    </message>
    <message>
        <source>The sound was cut off: the sound device or the desktop&apos;s sound server has gone. It is used again when it comes back.</source>
        <translation>聲音中斷：聲音裝置或桌面的聲音服務已消失。恢復後會再次使用。</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>無法播放聲音檔案 %1。請在設定中選擇其他檔案，例如 WAV 檔案。</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>%Ln 個攝影機</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群組 %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <comment>of alarm</comment>
        <translation>型別 %1</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>所有警報</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>%n 分鐘</numerusform>
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
        <translation>此時間已過。請選擇更晚的時間。</translation>
    </message>
    <message>
        <source>A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose an earlier time, or disable the camera.</source>
        <translation>靜音最長七天，以免因疏忽而一直安靜。請選擇更早的時間，或停用攝影機。</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>靜音直到</translation>
    </message>
    <message>
        <source>&amp;Mute %1 until</source>
        <comment>the camera Front door</comment>
        <translation>靜音%1，直到(&amp;M)</translation>
    </message>
    <message>
        <source>Mute until, date and time</source>
        <translation>靜音直到的日期和時間</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then. The alarms are listed all the same.</source>
        <translation>在此之前不彈出、不響鈴、不通知。警報仍會列出。</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then, except for alarms that are more severe than: %1. All of them are listed all the same.</source>
        <translation>在此之前不彈出、不響鈴、不通知，級別高於“%1”的警報除外。所有警報仍會列出。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
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
        <translation>此版本的 Watchpost 自己不播放聲音；每次通知會請桌面播放。要有自己的聲音，請從軟體包安裝 Watchpost。</translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseDialog</name>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that is stored here.</source>
        <translation>在本機儲存的這段時間內沒有發生任何事。</translation>
    </message>
    <message>
        <source>“Hidden” says what such a hold-down or mute would have kept from being shown in this time. Everything stays in the history and in the list.</source>
        <translation>“已隱藏”表示這樣的保持時間或靜音在這段時間內不會顯示的內容。全部仍保留在歷史和列表中。</translation>
    </message>
    <message>
        <source>Only the newest part was counted: there is too much. Choose a shorter time.</source>
        <translation>內容過多，只統計了最新的部分。請選擇較短的時間。</translation>
    </message>
    <message>
        <source>The history could not be read (%1). Check the disk, then open this window again.</source>
        <translation>無法讀取歷史（%1）。請檢查磁碟，然後重新開啟此視窗。</translation>
    </message>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>已設定 %n 個攝影機的保持時間。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>已靜音 %n 種類型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>已靜音 %n 個攝影機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪音</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>時間(&amp;T)：</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>統計的時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
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
        <translation>統計方式(&amp;U)：</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>統計方式</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Type of alarm</source>
        <translation>警報型別</translation>
    </message>
    <message>
        <source>&amp;Hold-down:</source>
        <translation>保持時間(&amp;H)：</translation>
    </message>
    <message>
        <source>Hold-down, seconds</source>
        <translation>保持時間，秒</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Mute:</source>
        <translation>靜音(&amp;M)：</translation>
    </message>
    <message>
        <source>Mute, minutes</source>
        <translation>靜音，分鐘</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>&amp;Set for selected</source>
        <translation>設定所選(&amp;S)</translation>
    </message>
    <message>
        <source>Set this hold-down for the selected cameras</source>
        <translation>為所選攝影機設定此保持時間</translation>
    </message>
    <message>
        <source>Mute se&amp;lected</source>
        <translation>靜音所選(&amp;L)</translation>
    </message>
    <message>
        <source>The noisiest cameras or types</source>
        <translation>最吵的攝影機或型別</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>型別</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of state</comment>
        <translation>變化</translation>
    </message>
    <message>
        <source>Flaps</source>
        <comment>offline for less than a minute</comment>
        <translation>抖動</translation>
    </message>
    <message>
        <source>Hidden by hold-down</source>
        <comment>changes</comment>
        <translation>保持時間隱藏</translation>
    </message>
    <message>
        <source>Hidden by mute</source>
        <comment>alarms</comment>
        <translation>靜音隱藏</translation>
    </message>
</context>
<context>
    <name>watchpost::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note on %1, kept on this computer:</source>
        <translation>%1的備註，儲存在本機：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
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
        <translation>彈出卡片</translation>
    </message>
    <message>
        <source>card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>顯示器</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>勿擾</translation>
    </message>
    <message>
        <source>Where Watchpost&apos;s window is</source>
        <translation>Watchpost 視窗所在處</translation>
    </message>
    <message>
        <source>Primary screen</source>
        <translation>主螢幕</translation>
    </message>
    <message>
        <source>Where the mouse pointer is</source>
        <translation>滑鼠指標所在處</translation>
    </message>
    <message>
        <source>%1 (not connected now)</source>
        <translation>%1（現未連線）</translation>
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
        <translation>彈出卡片</translation>
    </message>
    <message>
        <source>&amp;Corner of the screen</source>
        <translation>螢幕角落(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>螢幕(&amp;S)</translation>
    </message>
    <message>
        <source>Corner of the screen for pop-ups</source>
        <translation>彈出卡片所在的螢幕角落</translation>
    </message>
    <message>
        <source>Screen for pop-ups</source>
        <translation>彈出卡片所在的螢幕</translation>
    </message>
    <message>
        <source>On Wayland no program may say where its windows stand: the desktop decides, and its notifications come first.</source>
        <translation>在 Wayland 上程式不能決定視窗的位置：由桌面決定，並且以桌面通知為先。</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers. Alarms come as pop-ups.</source>
        <translation>此桌面不顯示通知：沒有響應。警報以彈出卡片顯示。</translation>
    </message>
    <message>
        <source>The desktop has been asked what it can show and has not answered yet.</source>
        <translation>已詢問桌面能顯示什麼，尚無回答。</translation>
    </message>
    <message>
        <source>The desktop shows notifications, but is set not to disturb now.</source>
        <translation>桌面可顯示通知，但現設為勿擾。</translation>
    </message>
    <message>
        <source>The desktop shows notifications.</source>
        <translation>桌面可顯示通知。</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, with buttons.</source>
        <translation>通知由 %1 顯示，帶按鈕。</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, without buttons.</source>
        <translation>通知由 %1 顯示，不帶按鈕。</translation>
    </message>
</context>
<context>
    <name>watchpost::QuietHoursEdit</name>
    <message>
        <source>Choose at least one day, or remove these quiet hours.</source>
        <translation>請至少選擇一天，或移除此免打擾時段。</translation>
    </message>
    <message>
        <source>Quiet hours on %1</source>
        <translation>免打擾時段的日子：%1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>從</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>免打擾開始</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>免打擾結束</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>only critical alarms</source>
        <translation>僅嚴重警報</translation>
    </message>
    <message>
        <source>warnings and critical alarms</source>
        <translation>警告和嚴重警報</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>What comes through the quiet hours</source>
        <translation>免打擾時段放行的內容</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>移除此免打擾時段</translation>
    </message>
    <message>
        <source>A whole day, from the time on the chosen days.</source>
        <translation>所選各日從此時間起的一整天。</translation>
    </message>
    <message>
        <source>They begin on the chosen days and end on the day after.</source>
        <translation>在所選日子開始，次日結束。</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 個攝影機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>撤銷移除 %n 個攝影機(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>撤銷移除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bring back removed cameras…</source>
        <translation>恢復已移除的攝影機(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasDialog</name>
    <message>
        <source>Removed cameras</source>
        <translation>已移除的攝影機</translation>
    </message>
    <message>
        <source>These cameras are hidden on this computer, as the server could not be told of their removal. Select those that are to come back.</source>
        <translation>由於無法通知伺服器，這些攝影機在本機隱藏。請選擇要恢復的攝影機。</translation>
    </message>
    <message>
        <source>No removed camera is kept here. One that the server has taken off your account is brought back by adding it again.</source>
        <translation>這裡沒有保留已移除的攝影機。已由伺服器從您的帳戶移除的，重新新增即可恢復。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢復(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasModel</name>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCommands</name>
    <message numerus="yes">
        <source>%n camera(s) differ on the server. Nothing was overwritten.</source>
        <translation>
            <numerusform>%n 台攝影機與伺服器上的不同。沒有覆蓋任何內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>核對…</translation>
    </message>
    <message>
        <source>Review &amp;differences…</source>
        <translation>核對差異(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>無法重新上傳 %n 台攝影機，因為本機無法讀取其密碼。請解鎖金鑰環，或重新輸入密碼。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>在您選擇期間，%n 台攝影機發生了變化，因此未對其做任何處理。請同步後再核對仍有差異的攝影機。</numerusform>
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
        <translation>已儲存的伺服器</translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation>選擇以前使用過的伺服器</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>從列表中刪除</translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation>系統金鑰環拒絕訪問。請先解鎖金鑰環，才能記住密碼。</translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation>此係統沒有金鑰環。密碼只能保留到程式退出為止。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation>系統金鑰環沒有響應。密碼只能保留到程式退出為止。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error (%1). The password is kept only until the program ends.</source>
        <translation>系統金鑰環報告錯誤（%1）。密碼只能保留到程式退出為止。</translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation>伺服器啟用了新的警報歷史，或恢復了較舊的警報歷史。尚未傳送的警報可能已丟失：請直接在攝影機上檢視發生了什麼。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>伺服器發來的資料缺少 %n 條警報，且伺服器已不再保留。請直接在攝影機上檢視發生了什麼。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Look after the cameras in another way until then.</source>
        <translation>本機自 %1 起失去監看：未連線到 %2，無法收到警報。在此之前請以其他方式照看攝影機。</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>請檢查網路和伺服器。</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>從 %1 到 %2 未連線到伺服器。</translation>
    </message>
    <message>
        <source>It has not sent the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>它沒有補發那段時間的警報。發生了什麼，請直接檢視攝影機。</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>它重新發送了那段時間的 %n 條警報，但不是全部。請直接檢視攝影機以瞭解發生了什麼。</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>那段時間沒有可傳送的警報。</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>它已重新發送了那段時間的 %n 條警報。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>從 %1 至 %2 未連線到伺服器，且伺服器無法補發該時段的警報。請直接在攝影機上檢視發生了什麼。</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation>%1 關閉了連線。請稍後重試。</translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation>%1 不再回應。請檢查本機網路；程式會自動重試。</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>從 %1 到 %2 未連線到伺服器。那段時間發生的事尚未收到。</translation>
    </message>
    <message>
        <source>The server did not take the login. Try again in a moment.</source>
        <translation>伺服器沒有接受登入。請稍後再試。</translation>
    </message>
    <message>
        <source>The server did not take the login: “%1”. Try again in a moment.</source>
        <translation>伺服器沒有接受登入：“%1”。請稍後再試。</translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>伺服器拒絕了登入。請更正使用者或密碼，然後重新登入。</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>伺服器拒絕了登入：“%1”。請更正使用者或密碼，然後重新登入。</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsDialog</name>
    <message>
        <source>Settings: %1</source>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>應用</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsFinder</name>
    <message>
        <source>The whole page</source>
        <translation>整個頁面</translation>
    </message>
    <message>
        <source>%1, on the page “%2”</source>
        <translation>%1，在“%2”頁</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>找到 %Ln 項設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定頁面</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>找到的設定</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or another one.</source>
        <translation>沒有包含這些詞的設定。請減少詞數或換一個詞。</translation>
    </message>
</context>
<context>
    <name>watchpost::SeveritySoundBox</name>
    <message>
        <source>Choose a sound file, or another sound.</source>
        <translation>請選擇聲音檔案，或其他聲音。</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>聲音檔案</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>聲音 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有檔案 (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Watchpost&apos;s sound</source>
        <translation>Watchpost 的聲音</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>自己的檔案</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Repeat until acknowledged</source>
        <translation>重複直到確認</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>未選擇檔案</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試聽</translation>
    </message>
    <message>
        <source>Sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>%1警報的聲音</translation>
    </message>
    <message>
        <source>Volume of %1 alarms: %2</source>
        <comment>severity, percent</comment>
        <translation>%1警報的音量：%2</translation>
    </message>
    <message>
        <source>Repeat the sound of %1 alarms until acknowledged</source>
        <comment>severity</comment>
        <translation>重複%1警報的聲音直到確認</translation>
    </message>
    <message>
        <source>Choose the sound file of %1 alarms: %2</source>
        <comment>severity, file name</comment>
        <translation>選擇%1警報的聲音檔案：%2</translation>
    </message>
    <message>
        <source>Stop the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>停止%1警報的聲音</translation>
    </message>
    <message>
        <source>Test the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>試聽%1警報的聲音</translation>
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
        <translation>鍵盤快捷鍵</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜尋命令和按鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>watchpost::SideBar</name>
    <message>
        <source>&amp;Mute</source>
        <translation>靜音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>重新命名群組(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>全部展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>全部摺疊(&amp;F)</translation>
    </message>
    <message>
        <source>Groups of cameras</source>
        <translation>攝影機群組</translation>
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
        <translation>聲音</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪音</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>揚聲器</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>鈴聲</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>音訊裝置：%1</translation>
    </message>
    <message>
        <source>Looking for sound devices…</source>
        <translation>正在查詢聲音裝置…</translation>
    </message>
</context>
<context>
    <name>watchpost::StateHistory</name>
    <message>
        <source>The history of states could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>無法儲存狀態歷史（%1）。請檢查磁碟的可用空間；程式會自動重試儲存。</translation>
    </message>
</context>
<context>
    <name>watchpost::StatesPage</name>
    <message>
        <source>Blips and floods</source>
        <translation>抖動與洪峰</translation>
    </message>
    <message>
        <source>hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise</source>
        <translation>保持、抖動、閃爍、延遲、故障、離線、風暴、大面積故障、噪音</translation>
    </message>
    <message>
        <source>Short blips</source>
        <translation>短暫抖動</translation>
    </message>
    <message>
        <source>Show a camera as o&amp;ffline after:</source>
        <translation>多久後顯示攝影機離線(&amp;F)：</translation>
    </message>
    <message>
        <source>How long a camera must be offline before it is shown so</source>
        <translation>攝影機離線多久才顯示為離線</translation>
    </message>
    <message>
        <source>Show it as &amp;online again after:</source>
        <translation>多久後重新顯示線上(&amp;O)：</translation>
    </message>
    <message>
        <source>How long a camera must be online again before it is shown so</source>
        <translation>攝影機重新線上多久才顯示為線上</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the camera&apos;s history. A camera may have times of its own: see its menu.</source>
        <translation>更短的變化不顯示，但會保留在攝影機的歷史中。攝影機可有自己的時間：見其選單。</translation>
    </message>
    <message>
        <source>Long outages</source>
        <translation>長時間離線</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when a camera is offline for:</source>
        <translation>攝影機離線多久即警報(&amp;A)：</translation>
    </message>
    <message>
        <source>How long a camera is offline until that is an alarm</source>
        <translation>攝影機離線多久才算警報</translation>
    </message>
    <message>
        <source>Only time in which this computer knew the camera to be offline counts. The alarm&apos;s type is “Offline for long”; its severity can be changed like that of any type.</source>
        <translation>只計算本機確知攝影機離線的時間。警報型別為“長時間離線”；其級別可像其他型別一樣更改。</translation>
    </message>
    <message>
        <source>Many alarms at once</source>
        <translation>同時有許多警報</translation>
    </message>
    <message>
        <source>One pop-up for the same &amp;type of alarm from:</source>
        <translation>同類警報合為一張卡片的起點(&amp;T)：</translation>
    </message>
    <message>
        <source>From how many cameras alarms of one type become one pop-up</source>
        <translation>同類警報從多少個攝影機起合為一張卡片</translation>
    </message>
    <message>
        <source>That is, when so many cameras send it within ten seconds. In a long list it takes a tenth of the cameras, fifty at most. The list of alarms has each of them.</source>
        <translation>即十秒內有這麼多攝影機發出該警報。列表較長時為攝影機的十分之一，最多五十個。警報列表包含每一條。</translation>
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
        <translation>從不</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no common pop-up</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source> cameras</source>
        <translation> 個攝影機</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server…</source>
        <translation>正在從伺服器移除攝影機…</translation>
    </message>
    <message>
        <source>Waiting for the server to be free…</source>
        <translation>正在等待伺服器空閒…</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>正在上傳 %1 / %2</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>正在上傳…</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>正在下載 %1 / %2</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>正在下載…</translation>
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
        <translation>檢視每台攝影機的同步結果</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>伺服器的響應時間</translation>
    </message>
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>失去連線：自 %2 起未連線到 %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未連線</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2…</source>
        <translation>自 %1 起失去連線：正在連線 %2…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在連線 %1…</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2…</source>
        <translation>自 %1 起失去連線：正在登入 %2…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>正在登入 %1…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已連線到 %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>未連線到 %1</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>往返延遲 %1 ms</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
</context>
<context>
    <name>watchpost::StorageKeeper</name>
    <message>
        <source>Old alarms could not be removed from the disk (%1). Check the free space of the disk; it is tried again tomorrow, and after the next start.</source>
        <translation>無法從磁碟刪除舊警報（%1）。請檢查磁碟的可用空間；明天以及下次啟動後會再次嘗試。</translation>
    </message>
</context>
<context>
    <name>watchpost::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>disk, database, history, retention, delete, clean up</source>
        <translation>磁碟、資料庫、歷史、保留、刪除、清理</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <comment>number of alarms, date</comment>
        <translation>%1，最早為 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本機</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>資料庫大小</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>retention, delete, days</source>
        <translation>保留、刪除、天數</translation>
    </message>
    <message>
        <source>&amp;Alarms for</source>
        <translation>警報保留(&amp;A)</translation>
    </message>
    <message>
        <source>The cameras&apos; &amp;states for</source>
        <translation>攝影機狀態保留(&amp;S)</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep alarms for, in days</source>
        <translation>警報保留天數</translation>
    </message>
    <message>
        <source>Keep the cameras&apos; states for, in days</source>
        <translation>攝影機狀態保留天數</translation>
    </message>
    <message>
        <source>Remove old alarms that &amp;nobody has acknowledged, too</source>
        <translation>無人確認的舊警報也刪除(&amp;N)</translation>
    </message>
    <message>
        <source>What is older is removed from this computer once a day. The server keeps its own history.</source>
        <translation>更早的內容每天從本機刪除一次。伺服器保留自己的歷史。</translation>
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
        <translation>每台攝影機的同步結果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
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
        <translation>請檢視同步結果：%1。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>檢視報告</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDelegate</name>
    <message>
        <source>What to do with %1</source>
        <comment>a camera&apos;s name</comment>
        <translation>如何處理 %1</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message>
        <source>Review the synchronisation</source>
        <translation>核對同步</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>%n 台攝影機在本機與伺服器上不同。沒有覆蓋或移除任何內容：請選擇如何處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that differ</source>
        <translation>有差異的攝影機</translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>所有行：</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>保持現狀(&amp;K)</translation>
    </message>
    <message>
        <source>As on the &amp;server</source>
        <translation>以伺服器為準(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>以本機為準(&amp;H)</translation>
    </message>
    <message>
        <source>For all rows: keep as it is</source>
        <translation>所有行：保持現狀</translation>
    </message>
    <message>
        <source>For all rows: as on the server</source>
        <translation>所有行：以伺服器為準</translation>
    </message>
    <message>
        <source>For all rows: as here</source>
        <translation>所有行：以本機為準</translation>
    </message>
    <message>
        <source>Both sides stay as they are.</source>
        <translation>兩邊都保持現狀。</translation>
    </message>
    <message>
        <source>This computer takes over what the server has; what is not there is removed here.</source>
        <translation>本機採用伺服器上的內容；伺服器上沒有的，將從本機移除。</translation>
    </message>
    <message>
        <source>What is gone from the server is uploaded again; what was removed here is removed there.</source>
        <translation>伺服器上已沒有的，將重新上傳；已從本機移除的，也將從伺服器移除。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>應用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以後(&amp;L)</translation>
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
        <translation>攝影機</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
</context>
<context>
    <name>watchpost::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags of %1:</source>
        <translation>%1的標籤：</translation>
    </message>
    <message>
        <source>New tags:</source>
        <translation>新標籤：</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>多個標籤用逗號分隔。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>無法播放聲音檔案 %1。請在設定中選擇其他檔案，例如 WAV 檔案。</translation>
    </message>
    <message>
        <source>The sound system does not answer. Look at the sound settings of the desktop.</source>
        <translation>聲音系統沒有響應。請檢視桌面的聲音設定。</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played.</source>
        <translation>無法播放聲音檔案 %1。</translation>
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
        <translation>這段時間的情況未知。</translation>
    </message>
    <message>
        <source>Never offline.</source>
        <translation>從未離線。</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>離線 %n 次，共 %1。</numerusform>
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
        <translation>伺服器沒有回應資料連線請求。</translation>
    </message>
    <message>
        <source>The server named a data port that cannot be one. Ask whoever runs it.</source>
        <translation>伺服器給出的資料連接埠不可能有效。請詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>與伺服器的連線已斷開。</translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation>資料連線中斷。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 已嘗試 %n 次，均無進展。請稍後再次同步。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message>
        <source>Show Watchpost</source>
        <translation>顯示 Watchpost</translation>
    </message>
    <message>
        <source>Acknowledge all alarms</source>
        <translation>確認所有警報</translation>
    </message>
    <message>
        <source>Mute all but critical alarms</source>
        <translation>靜音嚴重警報以外的全部</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
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
        <translation>伺服器的身份已改變</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>未知的伺服器</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the right one</source>
        <translation>我已比對指紋，確認無誤(&amp;C)</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不連線</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>信任新證書</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此證書</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before</source>
        <translation>%1 出示的身份與之前不同</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>這真的是 %1 嗎？</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 無法證明其身份</translation>
    </message>
    <message>
        <source>Somebody may have put another computer between you and the server, to read your password and to hide alarms from you. Or the server was given a new certificate. Nothing was sent.</source>
        <translation>可能有人在您與伺服器之間放置了另一台計算機，以讀取您的密碼並向您隱瞞警報。也可能是伺服器換了新證書。沒有傳送任何內容。</translation>
    </message>
    <message>
        <source>The certificate with which the server proves its identity was refused. Nothing was sent, and your password is safe.</source>
        <translation>伺服器用來證明身份的證書被拒絕。沒有傳送任何內容，您的密碼是安全的。</translation>
    </message>
    <message>
        <source>This cannot be overridden. Ask whoever runs the server to put its certificate right.</source>
        <translation>此項無法忽略。請讓伺服器的管理者更正其證書。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that watchpost-server prints when it starts; ask whoever runs the server, but not over this connection.</source>
        <translation>請將指紋與 watchpost-server 啟動時顯示的指紋比對；請詢問伺服器的管理者，但不要透過此連線。</translation>
    </message>
    <message>
        <source>Do not connect unless whoever runs the server tells you that the certificate was replaced.</source>
        <translation>除非伺服器的管理者告訴您證書已更換，否則不要連線。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指紋</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>迄今信任的</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>現在出示的</translation>
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
        <translation>無法得知是否有新版本：%1。請檢查網際網路連線，或訪問專案網站。</translation>
    </message>
    <message>
        <source>What the web server said about newer versions is not signed by the project, and is not believed. Look at the project&apos;s web site.</source>
        <translation>網站返回的新版本資訊沒有專案的簽名，因此不予採信。請訪問專案網站。</translation>
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
        <translation>版本, 升級, 下載, 網際網路</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查詢…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>這是最新版本。</translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 已釋出。</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>每天查詢一次新版本(&amp;L)</translation>
    </message>
    <message>
        <source>Watchpost then asks %1, which sees this computer&apos;s network address and nothing else. Nothing is downloaded or installed by itself.</source>
        <translation>Watchpost 會詢問 %1，對方只能看到此計算機的網路位址，別無其他。不會自動下載或安裝任何內容。</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>立即查詢(&amp;N)</translation>
    </message>
    <message>
        <source>Open the &amp;download page</source>
        <translation>開啟下載頁面(&amp;D)</translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation>ID 的長度須為 1 到 %1 位元組。請更正攝影機的 ID。</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation>密碼最多 %1 位元組。請更正攝影機的密碼。</translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation>無法解析伺服器的回應。</translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation>伺服器確認的攝影機與傳送的不一致。</translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation>伺服器拒絕的攝影機與傳送的不一致。</translation>
    </message>
</context>
<context>
    <name>watchpost::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>入門</translation>
    </message>
    <message>
        <source>Welcome to Watchpost</source>
        <translation>歡迎使用 Watchpost</translation>
    </message>
    <message>
        <source>Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. How would you like to begin?</source>
        <translation>Watchpost 顯示哪些攝影機線上，並在警報發生時立即呈現。您想如何開始？</translation>
    </message>
    <message>
        <source>Connect to my own server</source>
        <translation>連線到自己的伺服器</translation>
    </message>
    <message>
        <source>You have a server&apos;s name, a user and a password.</source>
        <translation>您有伺服器的名稱、使用者名稱和密碼。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>試用演示</translation>
    </message>
    <message>
        <source>Logs you out here, and starts a small server inside the program with 24 invented cameras. Nothing of it stays.</source>
        <translation>會在此退出登入，並在程式內啟動一個小伺服器，帶 24 個虛構的攝影機。不會留下任何內容。</translation>
    </message>
    <message>
        <source>Starts a small server inside the program, with 24 invented cameras. Nothing of it stays.</source>
        <translation>在程式內啟動一個小伺服器，帶 24 個虛構的攝影機。不會留下任何內容。</translation>
    </message>
    <message>
        <source>Import a list of cameras</source>
        <translation>匯入攝影機列表</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. You see everything before anything is changed.</source>
        <translation>來自 CSV 檔案，例如電子表格。更改之前您會先看到全部內容。</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. It opens as soon as you have logged in to your server.</source>
        <translation>來自 CSV 檔案，例如電子表格。登入伺服器後即會開啟。</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>使用者指南(&amp;U)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>These first steps are in the Help menu, too.</source>
        <translation>“幫助”選單中也有此入門。</translation>
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
        <translation>不執行時什麼都不監看。期間的警報會在下次啟動時顯示，前提是伺服器保留它們。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>繼續監看</translation>
    </message>
    <message>
        <source>Watchpost goes on watching</source>
        <translation>Watchpost 繼續監看</translation>
    </message>
    <message>
        <source>Watchpost goes on watching in the tray</source>
        <translation>Watchpost 在托盤中繼續監看</translation>
    </message>
    <message>
        <source>Alarms go on being shown. A click on the icon in the tray brings the window back, and its menu ends the program. This is said only once.</source>
        <translation>警報會繼續顯示。點選托盤圖示可恢復視窗，其選單可結束程式。此提示只出現一次。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>改為退出</translation>
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
        <translation>聲音由 Windows 在預設裝置上播放。僅限 WAV 檔案。</translation>
    </message>
    <message>
        <source>There is no sound device. Plug one in: it is used by the next alarm.</source>
        <translation>沒有聲音裝置。請接上一個：下一次警報即可使用。</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one.</source>
        <translation>無法讀取聲音檔案 %1。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The sound file %1 is no WAV file. Choose another one.</source>
        <translation>聲音檔案 %1 不是 WAV 檔案。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>Windows could not play the sound. Look at the sound settings of Windows.</source>
        <translation>Windows 無法播放聲音。請檢視 Windows 的聲音設定。</translation>
    </message>
</context>
</TS>
