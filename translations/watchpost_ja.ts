<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>今</translation>
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
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
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
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%2(%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>a time</comment>
        <translation>%1:アラームなし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1:アラーム %Ln 件、最も重いもの:%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, number</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>アラームなし</translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>侵入</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>いたずら</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>煙</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>長時間オフライン</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 could not be removed. Remove it by hand, so that Watchpost does not start when you log in.</source>
        <translation>ファイル %1 を削除できませんでした。ログイン時に Watchpost が起動しないよう、手動で削除してください。</translation>
    </message>
    <message>
        <source>Windows did not take the change. Open the Task Manager, and choose under “Startup apps” whether Watchpost starts.</source>
        <translation>Windows が変更を受け付けませんでした。タスク マネージャーを開き、「スタートアップ アプリ」で Watchpost を起動するかどうかを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Make its folder writable, then try again.</source>
        <translation>ファイル %1 に書き込めませんでした(%2)。フォルダーを書き込めるようにして、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message>
        <source>The server pushed “%1” at %2.</source>
        <translation>サーバーが %2 に「%1」と通知しました。</translation>
    </message>
    <message>
        <source>Asked for its state, the server answered “%1” at %2.</source>
        <translation>状態を尋ねると、サーバーは %2 に「%1」と答えました。</translation>
    </message>
    <message>
        <source>The server&apos;s list said “%1” at %2, at a synchronisation.</source>
        <translation>%2 の同期で、サーバーの一覧は「%1」でした。</translation>
    </message>
    <message>
        <source>Connected again, the server said “%1”, as before, at %2.</source>
        <translation>再接続後、サーバーは %2 に、以前と同じく「%1」と答えました。</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer held it at %1.</source>
        <translation>%1 に、サーバーの一覧からなくなりました。</translation>
    </message>
    <message>
        <source>The connection was lost at %1: every state became unknown.</source>
        <translation>%1 に接続が切れ、すべての状態が不明になりました。</translation>
    </message>
    <message>
        <source>You logged out at %1: every state became unknown.</source>
        <translation>%1 にログアウトし、すべての状態が不明になりました。</translation>
    </message>
    <message>
        <source>Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.</source>
        <translation>%1 より後は何も届いていません。Watchpost が動いていなかったため、すべての状態が不明になりました。</translation>
    </message>
    <message>
        <source>It was removed from the list at %1.</source>
        <translation>%1 に一覧から削除されました。</translation>
    </message>
    <message>
        <source>The disk did not take what happened after %1.</source>
        <translation>%1 より後のことをディスクに保存できませんでした。</translation>
    </message>
    <message>
        <source>That is: the server itself does not know. It is not shown as offline for that.</source>
        <translation>つまり、サーバー自身も知りません。そのためオフラインとは表示しません。</translation>
    </message>
    <message>
        <source>The server has not answered for this camera since then.</source>
        <translation>それ以降、サーバーはこのカメラについて答えていません。</translation>
    </message>
    <message>
        <source>You have disabled this camera: its state is not shown.</source>
        <translation>このカメラは無効にされています:状態は表示しません。</translation>
    </message>
    <message>
        <source>The server has not said anything of its state yet.</source>
        <translation>サーバーはまだ状態について何も伝えていません。</translation>
    </message>
    <message>
        <source>It cannot: the camera is not on your account at the server.</source>
        <translation>伝えられません:このカメラはサーバーのアカウントにありません。</translation>
    </message>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>一時的かもしれないので %n 秒間保留中:まだ「%1」と表示しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation>最後のアラーム:%1、%2</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>まだサーバーにありません</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>サーバーからなくなりました</translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation>まだサーバーにありません。次の同期でアップロードします。</translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation>サーバーに拒否されました:%1。パスワードを直して、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の説明なし</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation>サーバーの一覧にはもうありません。もう一度アップロードするか、削除してください。</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>サーバーにあります。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Disabled: its alarms are kept, but none pops up</source>
        <translation>無効:アラームは保存されますが、ポップアップしません</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 から%1</translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation>状態はまだ報告されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>未読のアラーム %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>グループ:%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ:%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ:%1</translation>
    </message>
</context>
<context>
    <name>CameraScope</name>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Disabled cameras</source>
        <translation>無効なカメラ</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
</context>
<context>
    <name>CameraTable</name>
    <message>
        <source>This line has %1 columns, and the first line has %2.</source>
        <translation>この行は %1 列で、最初の行は %2 列です。</translation>
    </message>
    <message>
        <source>In line %1 a quote (&quot;) is opened and never closed. Correct that line.</source>
        <translation>%1 行目の引用符 (&quot;) が閉じられていません。その行を直してください。</translation>
    </message>
    <message>
        <source>In line %1 there is text after a closing quote (&quot;). Double the quotes in a field.</source>
        <translation>%1 行目で、閉じる引用符 (&quot;) の後に文字があります。欄の中の引用符は二重にしてください。</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>%1 行目に同じ ID があります。</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>ID がありません。カメラに印刷されています。</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>ID は、サーバーが受け付ける長さ(128 バイト)を超えています。</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>パスワードは、サーバーが受け付ける長さ(256 バイト)を超えています。</translation>
    </message>
    <message>
        <source>The password is missing. Write: ID, password, name; or give one for all below.</source>
        <translation>パスワードがありません。ID、パスワード、名前の順に書くか、下で全部に一つ指定してください。</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>自分で自分を証明しています:このコンピューターが信頼する誰も、持ち主を確認していません。</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not trust.</source>
        <translation>このコンピューターが信頼していない認証局が発行しました。</translation>
    </message>
    <message>
        <source>It was made for another name (%1), not for %2.</source>
        <translation>%2 ではなく、別の名前(%1)のために作られました。</translation>
    </message>
    <message>
        <source>It expired on %1. If that is not long past: is this computer&apos;s clock right?</source>
        <translation>%1 に期限が切れました。最近のことなら、このコンピューターの時計は合っていますか?</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is this computer&apos;s clock right?</source>
        <translation>%1 より前は有効ではありません。このコンピューターの時計は合っていますか?</translation>
    </message>
    <message>
        <source>It was not made for a server, or its issuer may not issue certificates.</source>
        <translation>サーバー用に作られていないか、発行者に証明書を発行する権限がありません。</translation>
    </message>
    <message>
        <source>The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.</source>
        <translation>これを確認するはずの証明書が、不完全、多すぎる、失効、または署名が偽物です。</translation>
    </message>
    <message>
        <source>It is not the certificate that you trusted for this server before.</source>
        <translation>このサーバーについてこれまで信頼していた証明書ではありません。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation>“watchpost --help” を試してください。</translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation>多数のネットワークカメラを見守り、状態と、起きたアラームをすぐに知らせます。</translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation>内蔵のデモサーバーを起動し、ログイン欄に記入する。</translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation>設定、カメラ、アラームをこのフォルダーに保存する。</translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation>ログインするサーバー。</translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation>TLS で接続する。</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>アカウントの名前。</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>パスワードを標準入力の最初の行から読む。</translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation>すぐにログインする。</translation>
    </message>
    <message>
        <source>Start with the window minimized, in the tray where there is one.</source>
        <translation>ウィンドウを最小化して起動する。トレイがあればトレイに入れる。</translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation>不具合報告のためにバージョンとフォルダーを表示して終了する。</translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation>“%1” はオプションではありません。サーバーは --server で指定します。</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile にはフォルダーの名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>“%1” はサーバーではありません。ホスト または ホスト:ポート(1 から 65535)と書いてください。</translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation>--demo は独自のサーバーを使います:--server か --demo のどちらかを外してください。</translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation>--tls は --server と一緒に使います:サーバーも指定してください。</translation>
    </message>
    <message>
        <source>Watchpost already runs with this profile, and does not answer. End it, or choose another folder with --profile.</source>
        <translation>このプロファイルで Watchpost がすでに動いていて、応答しません。終了させるか、--profile で別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>フォルダー %1 を作れません。権限とディスクの空き容量を確認してください。それまで、プログラムを終了すると何も残りません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>ファイル %1 に書き込めません:%2。権限とディスクの空き容量を確認してください。それまで、プログラムを終了すると何も残りません。</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>%1: %2</source>
        <comment>camera, what happened</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>このコンピューターは監視できていません</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>%2 から %1 に接続していません</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Watchpost を表示</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, severity, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) from this camera</source>
        <translation>
            <numerusform>このカメラからほかにアラーム %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>カメラを表示</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>10 分ミュート</translation>
    </message>
    <message>
        <source>Mute 60 min</source>
        <translation>60 分ミュート</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>アラームを取りこぼした可能性があります</translation>
    </message>
    <message>
        <source>Since %1. The list says when.</source>
        <translation>%1 から。詳しくは一覧に。</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>不在中:アラーム %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the worst: %2. Some may be missing.</source>
        <comment>time, severity</comment>
        <translation>%1 から、最も重いもの:%2。欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Since %1, the worst: %2.</source>
        <comment>time, severity</comment>
        <translation>%1 から、最も重いもの:%2。</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>アラームを表示</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>%1 から</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>この種類のアラームほか %Ln 件</numerusform>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file&apos;s text is damaged: it is not in the encoding that it says it is in. Save it again as UTF-8, then open that.</source>
        <translation>ファイルの文字が壊れています:示された文字コードと違います。UTF-8 で保存し直して開いてください。</translation>
    </message>
    <message>
        <source>This is not a text file. In your spreadsheet program save it as CSV, then open that.</source>
        <translation>テキストファイルではありません。表計算プログラムで CSV として保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>The encoding of this file is not known. Save it as UTF-8, then open that.</source>
        <translation>このファイルの文字コードがわかりません。UTF-8 で保存して開いてください。</translation>
    </message>
    <message>
        <source>This file is in UTF-32. Save it as UTF-8, then open that.</source>
        <translation>このファイルは UTF-32 です。UTF-8 で保存して開いてください。</translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation>サーバーの名前またはアドレスを入力してください。例:cameras.example.com</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation>サーバーの名前でもアドレスでもありません。cameras.example.com のような名前か、192.0.2.10 のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 の数でなければなりません。</translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation>アカウントのユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation>アカウントのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation>このパスワードは、サーバーが受け付ける長さ(256 バイト)を超えています。</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>All alarms</source>
        <comment>muted</comment>
        <translation>すべてのアラーム</translation>
    </message>
    <message>
        <source>the camera %1</source>
        <comment>what is muted</comment>
        <translation>カメラ %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <comment>what is muted</comment>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>alarms of the type %1</source>
        <comment>what is muted</comment>
        <translation>種類 %1 のアラーム</translation>
    </message>
    <message>
        <source>all alarms</source>
        <comment>what is muted</comment>
        <translation>すべてのアラーム</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day to day</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>days, from, to</comment>
        <translation>%1 %2~%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>残り %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>残り %Ln 時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineState</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written. Cameras and alarms are kept only until the program ends. Make the folder writable, or choose another one with --profile.</source>
        <translation>フォルダー %1 に書き込めません。カメラとアラームはプログラムの終了まで保存されます。書き込めるようにするか、--profile で別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the window</source>
        <translation>ウィンドウ内</translation>
    </message>
</context>
<context>
    <name>SyncReviewWords</name>
    <message>
        <source>The password on this computer is replaced by the server&apos;s. Name, group and notes stay.</source>
        <translation>このコンピューターのパスワードを、サーバーのもので置き換えます。名前、グループ、メモは変わりません。</translation>
    </message>
    <message>
        <source>Your password stays on this computer. A server takes it only when it is the camera&apos;s own, and it is offered again with each synchronisation.</source>
        <translation>あなたのパスワードはこのコンピューターに残ります。サーバーは、カメラ自身のパスワードと同じ場合だけ受け付けます。同期のたびにもう一度送ります。</translation>
    </message>
    <message>
        <source>Your password stays on this computer, and the server goes on with its own. You are asked again when the server&apos;s changes.</source>
        <translation>あなたのパスワードはこのコンピューターに残り、サーバーは自分のパスワードを使い続けます。サーバーのパスワードが変わると、もう一度お尋ねします。</translation>
    </message>
    <message>
        <source>The camera is uploaded to your account again.</source>
        <translation>カメラをアカウントにもう一度アップロードします。</translation>
    </message>
    <message>
        <source>The camera is removed from the list on this computer. That can be undone.</source>
        <translation>カメラをこのコンピューターの一覧から削除します。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>The camera stays in the list, marked as missing. The server does not watch it.</source>
        <translation>カメラは、サーバーにないものとして一覧に残ります。サーバーは監視しません。</translation>
    </message>
    <message>
        <source>The camera is taken off your account on the server, even if it was changed there.</source>
        <translation>サーバーで変更されていても、カメラをサーバーのアカウントから削除します。</translation>
    </message>
    <message>
        <source>The camera comes back into the list, with the server&apos;s password.</source>
        <translation>カメラを、サーバーのパスワードで一覧に戻します。</translation>
    </message>
    <message>
        <source>The camera stays removed on this computer, and stays on the server.</source>
        <translation>カメラはこのコンピューターでは削除されたまま、サーバーには残ります。</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更済み</translation>
    </message>
    <message>
        <source>As at the last synchronisation</source>
        <translation>前回の同期のまま</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>一覧にあり</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>別のパスワード</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There, perhaps changed</source>
        <translation>あり、変更の可能性</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>サーバーと同じ</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>こちらと同じ</translation>
    </message>
    <message>
        <source>Different from both</source>
        <translation>どちらとも違う</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバーにあり</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>もう一度アップロード</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>サーバーから削除</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>一覧に戻す</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>サーバーのものを使う</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>こちらに残す</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>サーバーに残す</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n 台をアップロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n 台をダウンロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 台が拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n 台がサーバーになし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 台を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新です</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>サーバーになし</translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation>アカウントから削除</translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation>ここに残しました。もう一度アップロードするか、削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n 台が要確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs on the server</source>
        <translation>サーバーと異なる</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Review it to choose.</source>
        <translation>上書きしたものはありません。差異を確認して選んでください。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate of %1 proves nothing: its chain is broken or too long, or a key or a signature in it is weak or false. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>%1 の証明書は何も証明していません:チェーンが切れているか長すぎる、または中の鍵や署名が弱いか偽物です。何も送信していません。サーバーの管理者に別の証明書を求めてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers, or was issued by one that may not issue any. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>%1 の証明書はサーバー用に作られていないか、発行権限のないものが発行しました。何も送信していません。サーバーの管理者に別の証明書を求めてください。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted before. Somebody may be in between, so nothing was sent. Ask whoever runs the server whether it was changed, and compare the fingerprints.</source>
        <translation>%1 は以前に承認したものと違う証明書を示しています。誰かが間にいる可能性があるため、何も送信していません。変更したかどうかをサーバーの管理者に尋ね、フィンガープリントを比べてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name. Nothing was sent. Enter the name that the certificate was made for.</source>
        <translation>%1 の証明書は別の名前のために作られました。何も送信していません。証明書が作られた名前を入力してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server to renew it.</source>
        <translation>%1 の証明書は期限切れです。何も送信していません。このコンピューターの日時を確認し、サーバーの管理者に更新を求めてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server.</source>
        <translation>%1 の証明書はまだ有効ではありません。何も送信していません。このコンピューターの日時を確認し、サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it. Nothing was sent. Compare its fingerprint with that of the server.</source>
        <translation>%1 の証明書は自己署名です:誰も保証していません。何も送信していません。フィンガープリントをサーバーのものと比べてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust. Nothing was sent. Compare its fingerprint with that of the server, or add the authority to this system&apos;s trusted certificates.</source>
        <translation>%1 の証明書は、このコンピューターが信頼していない認証局のものです。何も送信していません。フィンガープリントをサーバーのものと比べるか、その認証局をシステムの信頼済み証明書に加えてください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation>%1 では何も応答しません。アドレスとポート、サーバーが動いているかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy wants another user name or password. Correct them in the settings.</source>
        <translation>プロキシが別のユーザー名またはパスワードを求めています。設定で直してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 is not there. Check the proxy in the settings and this computer&apos;s network.</source>
        <translation>%1 への途中のプロキシがありません。設定のプロキシと、このコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1. Check the proxy in the settings, and whether it allows this server and port.</source>
        <translation>プロキシが %1 への接続を作りませんでした。設定のプロキシと、このサーバーとポートが許可されているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation>%1 に到達できません。このコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Nothing was sent. Check the port. If this worked before, somebody may be in between: do not switch TLS off.</source>
        <translation>%1 は TLS で応答しませんでした。何も送信していません。ポートを確認してください。以前は動いていたなら、誰かが間にいる可能性があります:TLS を切らないでください。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 は暗号化される前に接続を閉じました。何も送信していません。ポートと、サーバーが TLS を使うかを確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation>%1 が接続を閉じました。もう一度試してください。繰り返す場合は、ポートと、サーバーが TLS を求めるかを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation>%1 への接続に失敗しました。このコンピューターのネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation>%1 という名前のサーバーはありません。名前と、このコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation>%1 が時間内に応答しません。アドレスとポート、このコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever runs the server to switch TLS 1.2 or newer on.</source>
        <translation>%1 は安全でない古い TLS しか使えません。何も送信していません。TLS 1.2 以降を有効にするようサーバーの管理者に求めてください。</translation>
    </message>
    <message>
        <source>%1 was reached but did not finish the TLS handshake in time. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1 に到達しましたが、TLS ハンドシェイクが時間内に終わりませんでした。何も送信していません。ポートと、サーバーが TLS を使うかを確認してください。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation>%1 で応答しているのはカメラサーバーではありません。ポートと、サーバーが TLS を求めるかを確認してください。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Watchpost: connected to %1</source>
        <translation>Watchpost:%1 に接続中</translation>
    </message>
    <message>
        <source>Watchpost is blind: no connection to %1 since %2</source>
        <translation>Watchpost は監視できていません:%2 から %1 に接続していません</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>Watchpost は監視できていません:未接続</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>未読のアラーム %Ln 件、最も重いもの:%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It was muted.</source>
        <translation>ミュートされていました。</translation>
    </message>
    <message>
        <source>Muted until %1 for the camera %2.</source>
        <translation>カメラ %2 は %1 までミュートされています。</translation>
    </message>
    <message>
        <source>Muted until %1 for the group %2.</source>
        <translation>グループ %2 は %1 までミュートされています。</translation>
    </message>
    <message>
        <source>Muted until %1 for alarms of the type %2.</source>
        <translation>種類 %2 のアラームは %1 までミュートされています。</translation>
    </message>
    <message>
        <source>Muted until %1 for all alarms.</source>
        <translation>すべてのアラームは %1 までミュートされています。</translation>
    </message>
    <message>
        <source>It came in the quiet hours.</source>
        <translation>おやすみ時間に届きました。</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let no alarm through.</source>
        <translation>おやすみ時間(%1)はアラームを一切通しません。</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only critical alarms through.</source>
        <translation>おやすみ時間(%1)は重大なアラームだけを通します。</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only warnings and critical alarms through.</source>
        <translation>おやすみ時間(%1)は警告と重大なアラームだけを通します。</translation>
    </message>
    <message>
        <source>It was shown: it is more severe than what the mute of %1 held back until %2.</source>
        <translation>表示しました:%2 までの %1 のミュートが抑えるものより重大です。</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through the quiet hours (%1).</source>
        <translation>表示しました:おやすみ時間(%1)を通る重大さです。</translation>
    </message>
    <message>
        <source>It was shown: critical alarms break through the system&apos;s do-not-disturb.</source>
        <translation>表示しました:重大なアラームはシステムの「応答不可」でも通ります。</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through.</source>
        <translation>表示しました:通る重大さです。</translation>
    </message>
    <message>
        <source>It was shown at once.</source>
        <translation>すぐに表示しました。</translation>
    </message>
    <message>
        <source>It was shown as a notification of the desktop instead of a pop-up.</source>
        <translation>ポップアップの代わりにデスクトップの通知で表示しました。</translation>
    </message>
    <message>
        <source>Alarms of its severity are only listed, as the settings say.</source>
        <translation>設定により、この重大度のアラームは一覧に載せるだけです。</translation>
    </message>
    <message>
        <source>Missed while away: it was counted in the summary.</source>
        <translation>不在中に届きました:概要に数えました。</translation>
    </message>
    <message>
        <source>The summary told of it: alarms may have been missed.</source>
        <translation>概要でお知らせしました:アラームを取りこぼした可能性があります。</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list only remembers it.</source>
        <translation>欠けているものはもうありません:一覧に記録しただけです。</translation>
    </message>
    <message>
        <source>Do-not-disturb was on in the system.</source>
        <translation>システムの「応答不可」がオンでした。</translation>
    </message>
    <message>
        <source>The camera is disabled.</source>
        <translation>カメラが無効です。</translation>
    </message>
    <message>
        <source>Many alarms came at once: it was counted in the entry “%1”.</source>
        <translation>多数のアラームが同時に届きました:「%1」の項目に数えました。</translation>
    </message>
    <message>
        <source>No reason was kept: the alarm came with an older version of Watchpost.</source>
        <translation>理由は残っていません:古い版の Watchpost で届いたアラームです。</translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation>Watchpost について</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>バージョン %1 · Qt %2</translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation>多数のネットワークカメラを見守ります:どれがオンラインかを示し、アラームをすぐに目の前に出します。MIT ライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>watchpost::AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>アクセシビリティ</translation>
    </message>
    <message>
        <source>screen reader, speech, voice, blind, braille</source>
        <translation>スクリーンリーダー, 音声, 読み上げ, 視覚障害, 点字</translation>
    </message>
    <message>
        <source>Screen readers announce</source>
        <translation>スクリーンリーダーで知らせる内容</translation>
    </message>
    <message>
        <source>announcements, read out, Orca, NVDA, VoiceOver</source>
        <translation>通知, 読み上げ, Orca, NVDA, VoiceOver</translation>
    </message>
    <message>
        <source>&amp;Alarms that are shown</source>
        <translation>表示されるアラーム(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cameras that go offline or come back, and the connection</source>
        <translation>カメラのオフラインと復帰、および接続の状態(&amp;C)</translation>
    </message>
    <message>
        <source>The worst comes first. What happens at once is said in one sentence, so that a flood does not talk for minutes.</source>
        <translation>最も重大なものを先に知らせます。同時に起きたことは一文にまとめるので、大量に発生しても何分も読み上げ続けることはありません。</translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation>カメラの追加</translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation>1 台(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation>まとめて(&amp;S)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>正しい %n 件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>カメラ %n 台を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>%n 台のカメラを追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation>このカメラはすでに “%1” として一覧にあります。</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation>カメラの ID</translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation>カメラのパスワード</translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation>カメラの名前</translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation>カメラに印刷されているとおり</translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation>カメラに設定したとおり。空でも可</translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation>ご自分の呼び名。例:裏口。空でも可</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation>このカードを閉じます。アラームは一覧に残ります。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Watchpost を表示</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>カメラを表示</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>アラームを表示</translation>
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
        <translation>アラーム:%1、%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>アラーム:%1、%2、%3、%4、%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>このコンピューターは監視できていません</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>%2 から %1 に接続していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>アラームを取りこぼした可能性があります</translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation>%1 から · 詳しくは一覧に</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>不在中:アラーム %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation>%1 から · 最も重いもの:%2</translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation>%1 · 欠けている可能性あり</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>ほかにアラーム %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
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
        <translation>表示中のものをすべて確認済みにする</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>すべて確認済みにする</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>メモを付けて確認済みにする…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation>このカメラの分をすべて確認済みにする</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>カメラを表示</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>なぜポップアップが出なかったのですか?</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>アラームを検索</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>アラームを絞り込む</translation>
    </message>
    <message>
        <source>Alarms by the hour</source>
        <translation>時間ごとのアラーム</translation>
    </message>
    <message>
        <source>Export alarms…</source>
        <translation>アラームを書き出す…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
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
        <translation>確認済み</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
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
        <translation>アラームの書き出し</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The alarms could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>アラームを %1 に書き出せませんでした(%2)。以前の内容は残っています。別の場所を選ぶか、ディスクに空きを作ってください。</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message>
        <source>Export alarms</source>
        <translation>アラームの書き出し</translation>
    </message>
    <message>
        <source>Which alarms go into the file?</source>
        <translation>どのアラームをファイルに書き出しますか?</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>フィルターで表示中の %Ln 件(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>選択した %Ln 件(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>一覧のすべての %Ln 件(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>列の区切り(&amp;B):</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>表計算プログラム用(バイト順マーク付き)(&amp;P)</translation>
    </message>
    <message>
        <source>Time, camera, group, type, severity, when it was seen and acknowledged, the note and why there was a pop-up or none. What a spreadsheet program would take for a formula gets a &apos; in front.</source>
        <translation>時刻、カメラ、グループ、種類、重大度、既読と確認済みになった時刻、メモ、ポップアップが出た理由または出なかった理由。表計算プログラムが数式とみなすものには &apos; を前に付けます。</translation>
    </message>
    <message>
        <source>%1

Alarms from before %2 are on the disk and not in the list, so they are not in the file. Choose a time in the filter to have them, too.</source>
        <translation>%1

%2 より前のアラームはディスクにあり、一覧にはないため、ファイルに含まれません。含めるには、フィルターで期間を選んでください。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterBar</name>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Search alarms by camera</source>
        <translation>カメラでアラームを検索</translation>
    </message>
    <message>
        <source>Search alarms by the camera&apos;s name or ID</source>
        <translation>カメラの名前または ID でアラームを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>開始(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>終了(&amp;T):</translation>
    </message>
    <message>
        <source>Alarms from, date and time</source>
        <translation>アラームの期間の開始、日付と時刻</translation>
    </message>
    <message>
        <source>Alarms up to, date and time</source>
        <translation>アラームの期間の終了、日付と時刻</translation>
    </message>
    <message>
        <source>Time of the alarms</source>
        <translation>アラームの期間</translation>
    </message>
    <message>
        <source>Severity of the alarms</source>
        <translation>アラームの重大度</translation>
    </message>
    <message>
        <source>Type of the alarms</source>
        <translation>アラームの種類</translation>
    </message>
    <message>
        <source>Group of the alarms&apos; cameras</source>
        <translation>アラームのカメラのグループ</translation>
    </message>
    <message>
        <source>Acknowledged or not</source>
        <translation>確認済みかどうか</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>Warning or worse</source>
        <translation>警告以上</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>重大のみ</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
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
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Clear the filter and show all alarms</source>
        <translation>フィルターを解除してすべてのアラームを表示</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>alarms</comment>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>隠れている未確認のアラーム %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1:アラーム %Ln 件</numerusform>
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
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Alarms came late</source>
        <translation>アラームが遅れて届きました</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>アラームを取りこぼした可能性があります</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>このコンピューターは監視できなくなりました</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1、%2。%3 %4</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4 %5</source>
        <translation>%1:%2、%3。%4 %5</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, %5</source>
        <translation>%1:%2、%3、%4、%5</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>the user&apos;s note</comment>
        <translation>確認済み:%1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>メモが長すぎます。%Ln 文字短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an alarm</source>
        <translation>アラームのメモ</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>メモを付けて確認済みにする</translation>
    </message>
    <message>
        <source>&amp;Note on %1:</source>
        <comment>an alarm</comment>
        <translation>「%1」のメモ(&amp;N):</translation>
    </message>
    <message>
        <source>Acknowledge %1, with this &amp;note:</source>
        <comment>an alarm</comment>
        <translation>「%1」を次のメモを付けて確認済みにする(&amp;N):</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>アラーム %Ln 件のメモ(&amp;N):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>アラーム %Ln 件を次のメモを付けて確認済みにする(&amp;N):</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>These alarms have different notes. What you write here replaces all of them.</source>
        <translation>これらのアラームには異なるメモが付いています。ここに書く内容で、すべて置き換わります。</translation>
    </message>
    <message>
        <source>The note is kept on this computer, with the alarm.</source>
        <translation>メモは、アラームとともにこのコンピューターに保存します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmOlderBar</name>
    <message>
        <source>Alarms from before %1 are on the disk and not in this list.</source>
        <translation>%1 より前のアラームはディスクにあり、この一覧にはありません。</translation>
    </message>
    <message>
        <source>Older alarms are being read from the disk…</source>
        <translation>古いアラームをディスクから読み込み中…</translation>
    </message>
    <message>
        <source>There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter time to see them.</source>
        <translation>一覧に入りきらない数のアラームがあります。%1 より前のものは入っていません。表示するには、もっと短い期間を選んでください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Read the older alarms again</source>
        <translation>古いアラームをもう一度読み込む</translation>
    </message>
    <message>
        <source>Show the older alarms</source>
        <translation>古いアラームを表示</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>すべて確認済みにする</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>カメラを表示</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>なぜポップアップが出なかったのですか?</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>アラームなし</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>異状ありません。カメラがアラームを出すと、ここと画面に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>メモを付けて確認済みにする</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>アラームを絞り込む</translation>
    </message>
    <message>
        <source>No alarm matches the filter</source>
        <translation>フィルターに合うアラームはありません</translation>
    </message>
    <message>
        <source>There are alarms, and the filter hides all of them. New ones are told of all the same.</source>
        <translation>アラームはありますが、フィルターがすべて隠しています。新しいアラームはこれまでどおりお知らせします。</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>すべてのアラームを表示</translation>
    </message>
    <message>
        <source>Acknowledge shown</source>
        <translation>表示分を確認済みにする</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, alarm</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPresenter</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>many alarms at once</comment>
        <translation>
            <numerusform>カメラ %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>type of alarms, time</comment>
        <translation>%2 から%1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesCoordinator</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>カメラ %Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesPage</name>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>名前の変更</translation>
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
        <translation>静か</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>ポップアップ</translation>
    </message>
    <message>
        <source>None: every alarm is shown at any time.</source>
        <translation>なし:いつでもすべてのアラームを表示します。</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification in these hours, except for what is let through. Every alarm is listed all the same.</source>
        <translation>この時間は、通すもの以外はポップアップ、音、通知を出しません。アラームはすべて一覧に載ります。</translation>
    </message>
    <message>
        <source>Types of alarm</source>
        <translation>アラームの種類</translation>
    </message>
    <message>
        <source>Types of alarm, their names and severities</source>
        <translation>アラームの種類と、その名前と重大度</translation>
    </message>
    <message>
        <source>Names and severities can be changed: F2 or a double click. A new severity holds for the alarms that come from now on.</source>
        <translation>名前と重大度は変えられます:F2 またはダブルクリック。新しい重大度は今後のアラームに使います。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>おやすみ時間</translation>
    </message>
    <message>
        <source>Add &amp;quiet hours</source>
        <translation>おやすみ時間を追加(&amp;Q)</translation>
    </message>
    <message>
        <source>How an alarm appears</source>
        <translation>アラームの表示方法</translation>
    </message>
    <message>
        <source>C&amp;ritical alarms</source>
        <translation>重大なアラーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>お知らせ(&amp;N)</translation>
    </message>
    <message>
        <source>How alarms of the severity %1 appear</source>
        <translation>重大度「%1」のアラームの表示方法</translation>
    </message>
    <message>
        <source>as it suits the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>as a pop-up</source>
        <translation>ポップアップ</translation>
    </message>
    <message>
        <source>as a notification of the desktop</source>
        <translation>デスクトップの通知</translation>
    </message>
    <message>
        <source>as pop-up and notification</source>
        <translation>ポップアップと通知</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>一覧のみ</translation>
    </message>
    <message>
        <source>A &amp;mute holds back</source>
        <translation>ミュートが抑えるもの(&amp;M)</translation>
    </message>
    <message>
        <source>What a mute holds back</source>
        <translation>ミュートが抑えるもの</translation>
    </message>
    <message>
        <source>only notices</source>
        <translation>お知らせのみ</translation>
    </message>
    <message>
        <source>notices and warnings</source>
        <translation>お知らせと警告</translation>
    </message>
    <message>
        <source>every alarm</source>
        <translation>すべてのアラーム</translation>
    </message>
    <message>
        <source>Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a type, holds back such alarms, too.</source>
        <translation>カメラ、グループ、または全体に対するもの。より重大なアラームや種類に対するミュートは、そのアラームも抑えます。</translation>
    </message>
    <message>
        <source>Respect the &amp;do-not-disturb of the system</source>
        <translation>システムの「応答不可」に従う(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Critical alarms come through it all the same</source>
        <translation>重大なアラームはそれでも通す(&amp;C)</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmSifter</name>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The chosen time</source>
        <translation>選んだ期間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmStore</name>
    <message>
        <source>Alarms could not be saved (%1). They are shown all the same. Check the free space of the disk; saving is tried again by itself.</source>
        <translation>アラームを保存できませんでした(%1)。表示はしています。ディスクの空き容量を確認してください。保存は自動で再試行します。</translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk (%1). Check the disk, then start the program again.</source>
        <translation>アラームの履歴をディスクから読めませんでした(%1)。ディスクを確認し、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>Older alarms could not be read from the disk (%1). Check the disk, then try again.</source>
        <translation>古いアラームをディスクから読めませんでした(%1)。ディスクを確認して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesDelegate</name>
    <message>
        <source>Name of the alarm type</source>
        <translation>アラームの種類の名前</translation>
    </message>
    <message>
        <source>Severity of the alarm type</source>
        <translation>アラームの種類の重大度</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesModel</name>
    <message>
        <source>As usual (%1)</source>
        <comment>severity</comment>
        <translation>通常どおり (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of alarm, as the server sends it</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
</context>
<context>
    <name>watchpost::Announcer</name>
    <message>
        <source>%1, %2</source>
        <comment>type of alarm, camera</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The states of the cameras are unknown.</source>
        <translation>%1 への接続が切れました。カメラの状態は不明です。</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>%1 に再接続しました。</translation>
    </message>
    <message>
        <source>Alarm: %1, %2</source>
        <comment>severity; type and camera</comment>
        <translation>アラーム: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>アラーム %Ln 件: %1。最新: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is online again.</source>
        <comment>camera</comment>
        <translation>%1 がオンラインに戻りました。</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>camera</comment>
        <translation>%1 がオフラインです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>カメラ %Ln 台がオフラインになりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>カメラ %Ln 台がオンラインになりました。</numerusform>
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
        <translation>外観</translation>
    </message>
    <message>
        <source>theme, look, style</source>
        <translation>テーマ、見た目、スタイル</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>theme, night, dark mode, colors</source>
        <translation>テーマ、夜、ダークモード、色</translation>
    </message>
    <message>
        <source>&amp;As the desktop is set</source>
        <translation>デスクトップの設定どおり(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>The states and severities keep their shapes and words with either.</source>
        <translation>どちらでも、状態と重大度は形と言葉で示します。</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>一覧の行</translation>
    </message>
    <message>
        <source>density, size, spacing, height</source>
        <translation>密度、大きさ、間隔、高さ</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>ゆったり(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact: more rows on the screen</source>
        <translation>詰める:画面により多くの行(&amp;P)</translation>
    </message>
</context>
<context>
    <name>watchpost::Application</name>
    <message>
        <source>Watchpost was started again for %1. Log out first to log in there.</source>
        <translation>%1 のために Watchpost が再び起動されました。そこにログインするには、まずログアウトしてください。</translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation>%2 から %1 に接続していません。カメラの状態は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>%n 秒後に再試行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>再試行中…</translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation>続けるには、いったんログアウトしてログインし直してください。</translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation>このアカウントの最初のログインです。</translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation>前回のログイン:%1。あなたでしたか?</translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation>前回のログイン:%1、%2 から。あなたでしたか?</translation>
    </message>
</context>
<context>
    <name>watchpost::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation>空にすると ID を表示します。</translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation>カメラの削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>%n 台のカメラを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>camera name, ID</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep theirs. Undo in the Edit menu brings back what was removed, until you log out.</source>
        <translation>この一覧から削除し、サーバーに伝えられしだいアカウントからも削除します。どのコンピューターにも、状態やアラームは届かなくなります。ほかのアカウントには残ります。ログアウトするまでは、編集メニューの「元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>最後のアラーム</translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation>未読のアラーム</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>もう一度アップロード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>type, time, age</comment>
        <translation>%1、%2 (%3)</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: for how long the camera has been in its state</comment>
        <translation>継続</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最後の変化</translation>
    </message>
    <message>
        <source>Changes in 24 h</source>
        <translation>24 時間の変化</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>最後のアラーム</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 から%1</translation>
    </message>
    <message>
        <source>%1, ID %2</source>
        <translation>%1、ID %2</translation>
    </message>
    <message>
        <source>%1, no group</source>
        <translation>%1、グループなし</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1、グループ %2</translation>
    </message>
    <message>
        <source>%1, number of changes not known</source>
        <translation>%1、変化の回数は不明</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1、24 時間に %n 回の変化</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no tags</source>
        <translation>%1、タグなし</translation>
    </message>
    <message>
        <source>%1, tags: %2</source>
        <translation>%1、タグ:%2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1、メモなし</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1、メモ:%2</translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation>%1、アラームなし</translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation>%1、最後のアラーム:%2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1、お気に入り</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>未読のアラーム %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>No camera matches</source>
        <translation>該当するカメラがありません</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>フィルターがカメラ %n 台をすべて隠しています:%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>カメラはまだありません</translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation>ID とパスワードで追加するか、同期してアカウントのカメラを取得してください。</translation>
    </message>
    <message>
        <source>Add cameras…</source>
        <translation>カメラを追加…</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>カメラの一覧を保存できませんでした(%1)。ディスクの空き容量を確認してください。保存は自動で再試行します。</translation>
    </message>
    <message>
        <source>The camera list could not be read from the disk (%1). What you change now is kept only until the program ends.</source>
        <translation>カメラの一覧をディスクから読めませんでした(%1)。今の変更はプログラムの終了まで保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>カメラ %n 台のパスワードを読めません。鍵がキーリングにもうありません:%1。同期してサーバーから取り戻すか、入力し直してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation>サーバーへの接続が切れました。次のログインで同期し直します。</translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation>サーバーに接続していません。ログインして、もう一度同期してください。</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraVault</name>
    <message>
        <source>This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.</source>
        <translation>このコンピューターにはキーリングがないため、カメラのパスワードは %1 に暗号化せずに保存され、あなたのユーザーだけが読めます。暗号化するには、キーリング(GNOME Keyring か KWallet)を導入して起動してください。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only your user may read. Unlock the key ring: they are then encrypted by themselves.</source>
        <translation>システムのキーリングが今は使えないため、カメラのパスワードは %1 に暗号化せずに保存され、あなたのユーザーだけが読めます。キーリングのロックを解除すると、自動で暗号化します。</translation>
    </message>
    <message>
        <source>The camera passwords cannot be read now, as the system&apos;s key ring is locked or does not answer. Start and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not uploaded, and passwords that you type are kept only until the program ends.</source>
        <translation>システムのキーリングがロックされているか応答しないため、カメラのパスワードを今は読めません。キーリングを起動してロックを解除すると、自動で読みます。それまで、カメラは監視しますがアップロードはせず、入力したパスワードはプログラムの終了まで保存されます。</translation>
    </message>
    <message>
        <source>Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again by itself.</source>
        <translation>カメラのパスワードを暗号化できませんでした(%1)。ディスクの空き容量を確認してください。自動で再試行します。</translation>
    </message>
    <message>
        <source>Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It is tried again at the next start.</source>
        <translation>カメラのパスワードは暗号化しましたが、暗号化前のものの痕跡が %1 に残っている可能性があります(%2)。次の起動で再試行します。</translation>
    </message>
</context>
<context>
    <name>watchpost::CamerasMenu</name>
    <message>
        <source>%1, %2</source>
        <comment>camera, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more camera(s)</source>
        <translation>
            <numerusform>ほかにカメラ %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>すべてのアラームを表示</translation>
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
        <translation>継続時間</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>最初の状態に戻す(&amp;F)</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionCoordinator</name>
    <message>
        <source>The proxy&apos;s password could not be saved, and is asked for again after the next start. %1</source>
        <translation>プロキシのパスワードを保存できませんでした。次の起動のあとで再び尋ねます。%1</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>network, internet, firewall, timeout, heartbeat, TLS, encryption</source>
        <translation>ネットワーク、インターネット、ファイアウォール、タイムアウト、ハートビート、TLS、暗号化</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, or choose another kind of proxy.</source>
        <translation>プロキシの名前かアドレスを入力するか、別の種類を選んでください。</translation>
    </message>
    <message>
        <source>This is not a name or an address. Enter for example proxy.example.com, and its port in the field beside.</source>
        <translation>名前でもアドレスでもありません。たとえば proxy.example.com と入力し、ポートは隣の欄に入力してください。</translation>
    </message>
    <message>
        <source>A password needs a user: enter the user, or clear the password.</source>
        <translation>パスワードにはユーザーが必要です:ユーザーを入力するか、パスワードを消してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼した証明書</translation>
    </message>
    <message>
        <source>Servers whose certificate you have compared and trusted yourself. The next login to one that you remove asks again.</source>
        <translation>ご自分で証明書を比べて信頼したサーバーです。ここから外すと、次のログインで再び尋ねます。</translation>
    </message>
    <message>
        <source>Servers with a trusted certificate</source>
        <translation>信頼した証明書のあるサーバー</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>信頼した証明書を忘れる</translation>
    </message>
    <message>
        <source>Losing the connection</source>
        <translation>接続が切れたとき</translation>
    </message>
    <message>
        <source>&amp;Notice a dead connection within</source>
        <translation>切れた接続に気づくまで(&amp;N)</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when blind for</source>
        <translation>監視できないときアラームを出す(&amp;A)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Notice a dead connection within, in seconds</source>
        <translation>切れた接続に気づくまでの秒数</translation>
    </message>
    <message>
        <source>Raise an alarm when blind for, in seconds</source>
        <translation>監視できないときアラームを出すまでの秒数</translation>
    </message>
    <message>
        <source>%1 to %2 seconds. Sooner asks the server more often.</source>
        <translation>%1 ~ %2 秒。短いほど頻繁にサーバーに尋ねます。</translation>
    </message>
    <message>
        <source>%1 to %2 seconds without a connection to the server.</source>
        <translation>サーバーに接続していない時間、%1 ~ %2 秒。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>システムの設定どおり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Proxy&apos;s name or address</source>
        <translation>プロキシの名前またはアドレス</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>プロキシでのユーザー</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>プロキシでのパスワード</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s key ring. A new proxy is used from the next connection on.</source>
        <translation>パスワードはシステムのキーリングに保存します。新しいプロキシは次の接続から使います。</translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>The program ends.</source>
        <translation>プログラムを終了しています。</translation>
    </message>
    <message>
        <source>There is no database to write to.</source>
        <translation>書き込むデータベースがありません。</translation>
    </message>
    <message>
        <source>the database&apos;s file was moved, deleted or cut while it was in use</source>
        <translation>使用中にデータベースのファイルが移動、削除、または切り詰められました</translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation>読むデータベースがありません。</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, and with it camera passwords. Now only you can. If others use this computer, change those passwords.</source>
        <translation>このコンピューターのほかのユーザーが %1 を読み、カメラのパスワードを知ることができました。今はあなただけが読めます。ほかの人も使うコンピューターなら、そのパスワードを変えてください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>データベース %1 を読めません:%2。使っているほかのプログラムを閉じ、ディスクを確認し、起動し直してください。それまで、プログラムを終了すると何も残りません。</translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation>データベース %1 は使えず、どけることもできません。ご自分で移動し、起動し直してください。それまで、プログラムを終了すると何も残りません。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation>データベースはより新しい版のプログラムが書いたものです。%1 として残し、新しいものを作りました。元のものを使うには、新しい版を入れてください。</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation>データベースが壊れていました。%1 として残し、新しいものを作りました。ログインすると、サーバーからカメラの一覧を取り戻せます。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>データベース %1 を開けません:%2。ディスクを確認し、起動し直してください。それまで、プログラムを終了すると何も残りません。</translation>
    </message>
</context>
<context>
    <name>watchpost::DesktopCoordinator</name>
    <message>
        <source>An alarm could not be heard. %1</source>
        <comment>followed by why and what to do</comment>
        <translation>アラームを鳴らせませんでした。%1</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsContent</name>
    <message>
        <source>%1, not reported yet</source>
        <comment>state</comment>
        <translation>%1、未報告</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <comment>state, time, duration</comment>
        <translation>%2 から%1(%3)</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>この表示の理由</translation>
    </message>
    <message>
        <source>Last alarms</source>
        <translation>最近のアラーム</translation>
    </message>
    <message>
        <source>No alarm of this camera is in the list.</source>
        <translation>このカメラのアラームは一覧にありません。</translation>
    </message>
    <message>
        <source>Last alarms of this camera; Enter shows one in the alarm panel</source>
        <translation>このカメラの最近のアラーム。Enter でアラームパネルに表示します</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
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
        <translation>カメラを選ぶと、その履歴と、表示の理由がわかります。</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>カメラ %n 台を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline, %2 unknown, %3 online</source>
        <translation>オフライン %1、不明 %2、オンライン %3</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>無効 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Copied, the log included.</source>
        <translation>ログも含めてコピーしました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>ログはまだありません。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1 に書き込めませんでした(%2)。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>プログラムの状態</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>ログの最後の行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the diagnostics in a file</source>
        <translation>診断情報をファイルに保存</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation>応答を読めませんでした。</translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation>サーバーが求めていないカメラを送ってきました。</translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation>サーバーはこのアカウントにカメラが %1 台あると主張しています。</translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation>読んでいる間にサーバーの一覧が変わりました。</translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation>サーバーが求めたものと違うカメラを送ってきました。</translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation>サーバーの一覧に、重複または ID のないカメラがあります。</translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation>サーバーが一覧を渡しませんでした:%1</translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message>
        <source>Export cameras</source>
        <translation>カメラの書き出し</translation>
    </message>
    <message>
        <source>Which cameras go into the file?</source>
        <translation>どのカメラをファイルに書き出しますか?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>すべての %n 台(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>フィルターで表示中の %n 台(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>選択した %n 台(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>列の区切り(&amp;B):</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>表計算プログラム用(バイト順マーク付き)(&amp;F)</translation>
    </message>
    <message>
        <source>With the pass&amp;words of the cameras</source>
        <translation>カメラのパスワードも含める(&amp;P)</translation>
    </message>
    <message>
        <source>ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a formula gets a &apos; in front; the import takes it off again.</source>
        <translation>ID、名前、グループ、タグ、メモ、状態、開始時刻。表計算プログラムが数式とみなすものには &apos; を前に付け、取り込み時に外します。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::FieldDialog</name>
    <message>
        <source>Rename camera</source>
        <translation>カメラの名前の変更</translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation>カメラのパスワードの変更</translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation>このコンピューターでの %1 の名前:</translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation>カメラに設定された %1 のパスワード:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation>保存してアップロード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message>
        <source>Search cameras</source>
        <translation>カメラを検索</translation>
    </message>
    <message>
        <source>Search cameras by name, ID, group, tag or note</source>
        <translation>名前、ID、グループ、タグ、メモでカメラを検索</translation>
    </message>
    <message>
        <source>Search name, ID, group, tags and note (%1)</source>
        <translation>名前、ID、グループ、タグ、メモを検索 (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these (%1)</source>
        <translation>これだけを表示 (%1)</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>すべて表示 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1、カメラ %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::FilterChips</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>cameras</comment>
        <translation>%2 台中 %1 台を表示</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>フィルターを外す:%1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを外す</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>フィルターを解除してすべてのカメラを表示</translation>
    </message>
</context>
<context>
    <name>watchpost::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>behaviour, startup, window</source>
        <translation>動作、起動、ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>システムの設定どおり</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>&amp;Start when I log in to this computer</source>
        <translation>このコンピューターにログインしたら起動する(&amp;S)</translation>
    </message>
    <message>
        <source>autostart, boot, automatically</source>
        <translation>自動起動、ブート、自動</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>最小化して起動する。トレイがあればトレイに(&amp;M)</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps Watchpost in the tray</source>
        <translation>ウィンドウを閉じても Watchpost をトレイに残す(&amp;K)</translation>
    </message>
    <message>
        <source>minimise, background, notification area</source>
        <translation>最小化、バックグラウンド、通知領域</translation>
    </message>
    <message>
        <source>Alarms go on being shown. To end the program, choose Quit in the File menu or in the tray icon&apos;s menu.</source>
        <translation>アラームは引き続き表示されます。プログラムを終えるには、ファイルメニューまたはトレイアイコンのメニューで「終了」を選んでください。</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so that closing the window ends the program.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを閉じるとプログラムが終わります。</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting</source>
        <translation>終了する前に確認する(&amp;A)</translation>
    </message>
    <message>
        <source>confirm, exit</source>
        <translation>確認、終了</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupDialog</name>
    <message>
        <source>Move to group</source>
        <translation>グループへ移動</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>グループの名前の変更</translation>
    </message>
    <message>
        <source>Group for %1:</source>
        <translation>%1 のグループ:</translation>
    </message>
    <message>
        <source>New name of the group %1:</source>
        <translation>グループ %1 の新しい名前:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>A slash puts a group into another: Site/Floor. Leave it empty for no group.</source>
        <translation>スラッシュでグループを入れ子にします:拠点/階。グループなしは空にします。</translation>
    </message>
    <message>
        <source>Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, the group is dissolved.</source>
        <translation>中のカメラも一緒に移ります。スラッシュで入れ子にします:拠点/階。空にするとグループを解散します。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>すべてのカメラ</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>カメラ %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>オフライン %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>無効 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>未読アラームあり %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and how its cameras stand</comment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>watchpost::HelpWindow</name>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, number found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>ユーザーガイドを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
</context>
<context>
    <name>watchpost::HoldTimesDialog</name>
    <message>
        <source>%1: seconds</source>
        <comment>what the number is for</comment>
        <translation>%1:秒数</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>今のまま</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定どおり</translation>
    </message>
    <message>
        <source>After:</source>
        <comment>a number of seconds follows</comment>
        <translation>経過後:</translation>
    </message>
    <message>
        <source>Hold Times</source>
        <translation>保留時間</translation>
    </message>
    <message>
        <source>Of %1, kept on this computer:</source>
        <comment>a camera, or how many</comment>
        <translation>%1 の保留時間(このコンピューターに保存):</translation>
    </message>
    <message>
        <source>Show as o&amp;ffline:</source>
        <translation>オフラインと表示(&amp;F):</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>Show as &amp;online again:</source>
        <translation>再びオンラインと表示(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Alarm when offline:</source>
        <translation>オフラインでアラーム(&amp;A):</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the history.</source>
        <translation>それより早く終わったものは表示しませんが、履歴には残ります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::HushChip</name>
    <message>
        <source>%1 muted, %2 left</source>
        <comment>camera or group, time</comment>
        <translation>%1 をミュート中、残り %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>ミュート %Ln 件、次は %1 後に終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>おやすみ時間</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>%1 までおやすみ時間</translation>
    </message>
    <message>
        <source>Do-not-disturb is on in the system. Press to choose what comes through.</source>
        <translation>システムの「応答不可」がオンです。押すと、通すものを選べます。</translation>
    </message>
    <message>
        <source>%1: no alarm comes through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1:アラームは一切通りません。押すと変更できます。</translation>
    </message>
    <message>
        <source>%1: only critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1:重大なアラームだけが通ります。押すと変更できます。</translation>
    </message>
    <message>
        <source>%1: only warnings and critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1:警告と重大なアラームだけが通ります。押すと変更できます。</translation>
    </message>
    <message>
        <source>%1 muted, %2</source>
        <comment>camera or group, time left</comment>
        <translation>%1 をミュート中、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>%1 をミュート中、%2、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <comment>camera or group</comment>
        <translation>%1 のミュートを解除</translation>
    </message>
    <message>
        <source>Unmute %1 (until %2)</source>
        <comment>camera or group, time</comment>
        <translation>%1 のミュートを解除(%2 まで)</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>すべてのミュートを解除</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>What is muted, and until when</source>
        <translation>ミュートしているものと期限</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportModel</name>
    <message>
        <source>name</source>
        <comment>what an import changes</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what an import changes</comment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>group</source>
        <comment>what an import changes</comment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>what an import changes</comment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what an import changes</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>変更されます:%1</translation>
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
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加します</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>すでにそのとおり</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportPage</name>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>ファイルを開けませんでした:%1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Divide it into several.</source>
        <translation>ファイルが 64 MB を超えています。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>カメラの取り込み</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Checking line by line… %1 so far.</source>
        <translation>1 行ずつ確認中… 現在 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>カメラ %n 台を追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>カメラ %n 台を変更します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n 行は変更なしです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>追加するものはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n 行は直す必要があり、ここに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used here: %1.</source>
        <translation>次の列はここでは意味がありません:%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, encoding</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different ones.</source>
        <translation>表またはテキストファイルの行を貼り付けてください(&amp;L)。1 行に 1 台、ID、パスワード、名前の順に、タブ、セミコロン、またはコンマで区切ります。最初の行が「ID, Name, Group, Tags, Note, Password」のようなら、列は違っていてもかまいません。</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>ファイルを閉じる</translation>
    </message>
    <message>
        <source>Pass&amp;word of lines that have none:</source>
        <translation>パスワードのない行のパスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Password of lines that have none</source>
        <translation>パスワードのない行のパスワード</translation>
    </message>
    <message>
        <source>Only lines that need &amp;correcting</source>
        <translation>直す必要のある行だけ(&amp;C)</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>カメラ、1 行に 1 台</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>玄関</translation>
    </message>
    <message>
        <source>Back door</source>
        <translation>裏口</translation>
    </message>
    <message>
        <source>What will be added or changed</source>
        <translation>追加または変更されるもの</translation>
    </message>
</context>
<context>
    <name>watchpost::ListActions</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>お気に入り(&amp;F)</translation>
    </message>
    <message>
        <source>D&amp;isabled: no alarm pops up</source>
        <translation>無効:アラームをポップアップしない(&amp;I)</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>グループへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>行をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hold times…</source>
        <translation>保留時間(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>watchpost::ListCommands</name>
    <message>
        <source>“%1”</source>
        <comment>a camera&apos;s name</comment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>カメラ %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a group</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>watchpost::ListExport</name>
    <message>
        <source>Export cameras</source>
        <translation>カメラの書き出し</translation>
    </message>
    <message>
        <source>Write the cameras&apos; passwords into the file?</source>
        <translation>カメラのパスワードをファイルに書き出しますか?</translation>
    </message>
    <message>
        <source>They stand there in clear. Whoever reads the file, or a copy of it, can bind these cameras to an account of their own. Delete the file when you no longer need it.</source>
        <translation>そのまま読める形で書き出されます。ファイルやその写しを読んだ人は、これらのカメラを自分のアカウントに登録できます。不要になったらファイルを削除してください。</translation>
    </message>
    <message>
        <source>With passwords</source>
        <translation>パスワードを含める</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>パスワードを含めない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The cameras could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>カメラを %1 に書き出せませんでした(%2)。以前の内容は残っています。別の場所を選ぶか、ディスクに空きを作ってください。</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginForm</name>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>接続を暗号化する (TLS)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation>記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation>次回はすぐにログインする(&amp;A)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation>暗号化なし:パスワードはそのままネットワークを流れます。</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>%n 秒後に再試行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>再試行中…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>%1 にログイン中…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>サーバーがログインを拒否しました。</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation>カメラサーバーへのログイン</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語:%1</translation>
    </message>
    <message>
        <source>Embedded demo server: just press Log in.</source>
        <translation>内蔵のデモサーバーです:「ログイン」を押すだけです。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>はじめに…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation>それでもログイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>ログインが拒否されました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation>パスワードを暗号化せずに %1 へ送りますか?</translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation>このコンピューターとサーバーの間の通信を読める人は、パスワードも読めます。サーバーが対応していれば暗号化を使ってください。サーバーごとに一度だけ尋ねます。</translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>アラーム(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add cameras…</source>
        <translation>カメラを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation>カメラを追加</translation>
    </message>
    <message>
        <source>&amp;Import cameras…</source>
        <translation>カメラを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export cameras…</source>
        <translation>カメラを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Last synchronisation &amp;report…</source>
        <translation>前回の同期の報告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>ログアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>パスワードを変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Up&amp;load again</source>
        <translation>もう一度アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>アラームパネル(&amp;A)</translation>
    </message>
    <message>
        <source>Details pa&amp;ne</source>
        <translation>詳細パネル(&amp;D)</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>アラーム (%1)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>&amp;Next alarm</source>
        <translation>次のアラーム(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous alarm</source>
        <translation>前のアラーム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>ミュート(&amp;M)…</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>ミュート(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>ウィンドウの次の部分(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>ウィンドウの前の部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>はじめに(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation>Watchpost について(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation>
            <numerusform>アラームパネル、未読 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation>アラームパネル</translation>
    </message>
    <message>
        <source>N&amp;oise…</source>
        <translation>雑音(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before. Watchpost does not connect to it.</source>
        <translation>%1 が以前と違う身元を示しています。Watchpost は接続しません。</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Watchpost does not connect to it.</source>
        <translation>%1 は身元を証明できません。Watchpost は接続しません。</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>証明書を表示</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Blind – %1</source>
        <comment>window title</comment>
        <translation>監視不能 – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of unread alarms, window title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>カメラ %n 台を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>アラーム %Ln 件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 を入手できます。</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
</context>
<context>
    <name>watchpost::MultimediaWorker</name>
    <message>
        <source>The sound did not come to its end. Look at the sound settings of the desktop.</source>
        <translation>音が最後まで鳴りませんでした。デスクトップのサウンド設定を確認してください。</translation>
    </message>
    <message>
        <source>There is no sound device. Connect one, or start the desktop&apos;s sound server; it is used without a restart.</source>
        <translation>サウンドデバイスがありません。接続するか、デスクトップのサウンドサーバーを起動してください。再起動しなくても使われます。</translation>
    </message>
    <message>
        <source>Sounds are played on: %1</source>
        <translation>音の出力先:%1</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one in the settings.</source>
        <translation>音声ファイル %1 を読めません。設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The sound was cut off: the sound device or the desktop&apos;s sound server has gone. It is used again when it comes back.</source>
        <translation>音が途切れました:サウンドデバイスまたはデスクトップのサウンドサーバーがなくなりました。戻ると再び使われます。</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>音声ファイル %1 を再生できません。設定で別のもの、たとえば WAV ファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>カメラ %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <comment>of alarm</comment>
        <translation>種類 %1</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>すべてのアラーム</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>%n 分間</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>mute</comment>
        <translation>時刻を指定…</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteUntilDialog</name>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>この時刻は過ぎています。もっと後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose an earlier time, or disable the camera.</source>
        <translation>間違って鳴らないままにならないよう、ミュートは最長 7 日で終わります。もっと早い時刻を選ぶか、カメラを無効にしてください。</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>ミュートの期限</translation>
    </message>
    <message>
        <source>&amp;Mute %1 until</source>
        <comment>the camera Front door</comment>
        <translation>%1 をミュートする期限(&amp;M)</translation>
    </message>
    <message>
        <source>Mute until, date and time</source>
        <translation>ミュートの期限、日付と時刻</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then. The alarms are listed all the same.</source>
        <translation>それまでポップアップ、音、通知を出しません。アラームは一覧に載ります。</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then, except for alarms that are more severe than: %1. All of them are listed all the same.</source>
        <translation>それまで、「%1」より重大なアラームを除き、ポップアップ、音、通知を出しません。アラームはすべて一覧に載ります。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::NoSoundPlayer</name>
    <message>
        <source>This build of Watchpost plays no sounds itself; the desktop is asked for one with each notification. Install Watchpost from a package to have its own.</source>
        <translation>この Watchpost は自分では音を鳴らしません。通知ごとにデスクトップに音を頼みます。独自の音を使うには、パッケージから Watchpost をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseDialog</name>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that is stored here.</source>
        <translation>ここに保存されたこの期間には何も起きていません。</translation>
    </message>
    <message>
        <source>“Hidden” says what such a hold-down or mute would have kept from being shown in this time. Everything stays in the history and in the list.</source>
        <translation>「隠れたもの」は、その保留時間やミュートがこの期間に表示しなかったはずのものです。すべて履歴と一覧に残ります。</translation>
    </message>
    <message>
        <source>Only the newest part was counted: there is too much. Choose a shorter time.</source>
        <translation>多すぎるため最新の部分だけを数えました。もっと短い期間を選んでください。</translation>
    </message>
    <message>
        <source>The history could not be read (%1). Check the disk, then open this window again.</source>
        <translation>履歴を読めませんでした(%1)。ディスクを確認し、このウィンドウを開き直してください。</translation>
    </message>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>カメラ %n 台の保留時間を設定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>%n 種類をミュートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>カメラ %n 台をミュートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>雑音</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>期間(&amp;T):</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>数える期間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Co&amp;unt by:</source>
        <translation>数え方(&amp;U):</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Type of alarm</source>
        <translation>アラームの種類</translation>
    </message>
    <message>
        <source>&amp;Hold-down:</source>
        <translation>保留時間(&amp;H):</translation>
    </message>
    <message>
        <source>Hold-down, seconds</source>
        <translation>保留時間、秒</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Mute:</source>
        <translation>ミュート(&amp;M):</translation>
    </message>
    <message>
        <source>Mute, minutes</source>
        <translation>ミュート、分</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>&amp;Set for selected</source>
        <translation>選択に設定(&amp;S)</translation>
    </message>
    <message>
        <source>Set this hold-down for the selected cameras</source>
        <translation>選択したカメラにこの保留時間を設定</translation>
    </message>
    <message>
        <source>Mute se&amp;lected</source>
        <translation>選択をミュート(&amp;L)</translation>
    </message>
    <message>
        <source>The noisiest cameras or types</source>
        <translation>最も騒がしいカメラまたは種類</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of state</comment>
        <translation>変化</translation>
    </message>
    <message>
        <source>Flaps</source>
        <comment>offline for less than a minute</comment>
        <translation>ばたつき</translation>
    </message>
    <message>
        <source>Hidden by hold-down</source>
        <comment>changes</comment>
        <translation>保留で隠れたもの</translation>
    </message>
    <message>
        <source>Hidden by mute</source>
        <comment>alarms</comment>
        <translation>ミュートで隠れたもの</translation>
    </message>
</context>
<context>
    <name>watchpost::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on %1, kept on this computer:</source>
        <translation>%1 のメモ(このコンピューターに保存):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
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
        <translation>通知</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>ポップアップ</translation>
    </message>
    <message>
        <source>card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Where Watchpost&apos;s window is</source>
        <translation>Watchpost のウィンドウがある画面</translation>
    </message>
    <message>
        <source>Primary screen</source>
        <translation>プライマリ画面</translation>
    </message>
    <message>
        <source>Where the mouse pointer is</source>
        <translation>マウスポインターのある画面</translation>
    </message>
    <message>
        <source>%1 (not connected now)</source>
        <translation>%1(現在は未接続)</translation>
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
        <translation>ポップアップ</translation>
    </message>
    <message>
        <source>&amp;Corner of the screen</source>
        <translation>画面の隅(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>画面(&amp;S)</translation>
    </message>
    <message>
        <source>Corner of the screen for pop-ups</source>
        <translation>ポップアップを出す画面の隅</translation>
    </message>
    <message>
        <source>Screen for pop-ups</source>
        <translation>ポップアップを出す画面</translation>
    </message>
    <message>
        <source>On Wayland no program may say where its windows stand: the desktop decides, and its notifications come first.</source>
        <translation>Wayland では、プログラムはウィンドウの位置を決められません。デスクトップが決め、その通知が優先されます。</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>デスクトップの通知</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers. Alarms come as pop-ups.</source>
        <translation>このデスクトップは通知を表示しません:応答がありません。アラームはポップアップで出ます。</translation>
    </message>
    <message>
        <source>The desktop has been asked what it can show and has not answered yet.</source>
        <translation>何を表示できるかデスクトップに尋ね、回答を待っています。</translation>
    </message>
    <message>
        <source>The desktop shows notifications, but is set not to disturb now.</source>
        <translation>デスクトップは通知を表示しますが、今は応答不可に設定されています。</translation>
    </message>
    <message>
        <source>The desktop shows notifications.</source>
        <translation>デスクトップは通知を表示します。</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, with buttons.</source>
        <translation>通知は %1 がボタン付きで表示します。</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, without buttons.</source>
        <translation>通知は %1 がボタンなしで表示します。</translation>
    </message>
</context>
<context>
    <name>watchpost::QuietHoursEdit</name>
    <message>
        <source>Choose at least one day, or remove these quiet hours.</source>
        <translation>少なくとも 1 日を選ぶか、このおやすみ時間を削除してください。</translation>
    </message>
    <message>
        <source>Quiet hours on %1</source>
        <translation>おやすみ時間の曜日:%1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>おやすみ時間の開始</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>おやすみ時間の終了</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>通すもの</translation>
    </message>
    <message>
        <source>only critical alarms</source>
        <translation>重大なアラームだけ</translation>
    </message>
    <message>
        <source>warnings and critical alarms</source>
        <translation>警告と重大なアラーム</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What comes through the quiet hours</source>
        <translation>おやすみ時間に通すもの</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>このおやすみ時間を削除</translation>
    </message>
    <message>
        <source>A whole day, from the time on the chosen days.</source>
        <translation>選んだ日のその時刻から丸一日です。</translation>
    </message>
    <message>
        <source>They begin on the chosen days and end on the day after.</source>
        <translation>選んだ日に始まり、翌日に終わります。</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>カメラ %n 台を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>カメラ %n 台の削除を元に戻す(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>削除を元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bring back removed cameras…</source>
        <translation>削除したカメラを戻す(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasDialog</name>
    <message>
        <source>Removed cameras</source>
        <translation>削除したカメラ</translation>
    </message>
    <message>
        <source>These cameras are hidden on this computer, as the server could not be told of their removal. Select those that are to come back.</source>
        <translation>サーバーに削除を伝えられなかったため、これらのカメラはこのコンピューターで隠されています。戻すものを選んでください。</translation>
    </message>
    <message>
        <source>No removed camera is kept here. One that the server has taken off your account is brought back by adding it again.</source>
        <translation>ここに残っている削除済みのカメラはありません。サーバーがアカウントから外したものは、もう一度追加すると戻ります。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasModel</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCommands</name>
    <message numerus="yes">
        <source>%n camera(s) differ on the server. Nothing was overwritten.</source>
        <translation>
            <numerusform>カメラ %n 台がサーバーと異なります。上書きしたものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>差異を確認…</translation>
    </message>
    <message>
        <source>Review &amp;differences…</source>
        <translation>差異を確認(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>このコンピューターでパスワードを読めないため、カメラ %n 台をもう一度アップロードできませんでした。キーリングのロックを解除するか、パスワードを入力し直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>選んでいる間に変わったため、カメラ %n 台には何もしませんでした。同期して、まだ異なるものを確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SavedServersButton</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>保存したサーバー</translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation>以前に使ったサーバーを選ぶ</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation>システムのキーリングがアクセスを拒否しました。パスワードを記憶するには、ロックを解除してください。</translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation>このシステムにはキーリングがありません。パスワードはプログラムの終了まで保存されます。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation>システムのキーリングが応答しませんでした。パスワードはプログラムの終了まで保存されます。</translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error (%1). The password is kept only until the program ends.</source>
        <translation>システムのキーリングがエラーを報告しました(%1)。パスワードはプログラムの終了まで保存されます。</translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation>サーバーが新しいアラーム履歴を始めたか、古いものに戻されました。未送信のアラームが失われた可能性があります:何が起きたかはカメラ自体で確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>サーバーから届いたものにアラーム %n 件が欠けていて、サーバーにももうありません。何が起きたかはカメラ自体で確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Look after the cameras in another way until then.</source>
        <translation>このコンピューターは %1 から監視できていません:%2 に接続しておらず、アラームは届きません。それまでは別の方法でカメラを見守ってください。</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>ネットワークとサーバーを確認してください。</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>%1 から %2 まで、サーバーに接続していませんでした。</translation>
    </message>
    <message>
        <source>It has not sent the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>その間のアラームは送り直されていません。何が起きたかはカメラ自体で確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>その間のアラーム %n 件を送り直しましたが、すべてではありません。何が起きたかはカメラ自体で確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>その間に送るアラームはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>その間のアラーム %n 件を送り直しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>%1 から %2 まで、サーバーに接続しておらず、その間のアラームを送り直すこともできません。何が起きたかはカメラ自体で確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation>%1 が接続を閉じました。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation>%1 が応答しなくなりました。このコンピューターのネットワークを確認してください。自動で再試行します。</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>%1 から %2 まで、サーバーに接続していませんでした。その間に起きたことはまだ届いていません。</translation>
    </message>
    <message>
        <source>The server did not take the login. Try again in a moment.</source>
        <translation>サーバーがログインを受け付けませんでした。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The server did not take the login: “%1”. Try again in a moment.</source>
        <translation>サーバーがログインを受け付けませんでした:「%1」。少し待ってもう一度試してください。</translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>サーバーがログインを拒否しました。ユーザーまたはパスワードを直して、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>サーバーがログインを拒否しました:“%1”。ユーザーまたはパスワードを直して、もう一度ログインしてください。</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsDialog</name>
    <message>
        <source>Settings: %1</source>
        <translation>設定:%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsFinder</name>
    <message>
        <source>The whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>%1, on the page “%2”</source>
        <translation>%1(「%2」のページ)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln 件の設定が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or another one.</source>
        <translation>その言葉を含む設定はありません。言葉を減らすか、変えてみてください。</translation>
    </message>
</context>
<context>
    <name>watchpost::SeveritySoundBox</name>
    <message>
        <source>Choose a sound file, or another sound.</source>
        <translation>音声ファイルか、別の音を選んでください。</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>音声ファイル</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>音声 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Watchpost&apos;s sound</source>
        <translation>Watchpost の音</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Repeat until acknowledged</source>
        <translation>確認済みにするまで繰り返す</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>ファイル未選択</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試聴</translation>
    </message>
    <message>
        <source>Sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>%1のアラームの音</translation>
    </message>
    <message>
        <source>Volume of %1 alarms: %2</source>
        <comment>severity, percent</comment>
        <translation>%1のアラームの音量:%2</translation>
    </message>
    <message>
        <source>Repeat the sound of %1 alarms until acknowledged</source>
        <comment>severity</comment>
        <translation>%1のアラームの音を確認済みにするまで繰り返す</translation>
    </message>
    <message>
        <source>Choose the sound file of %1 alarms: %2</source>
        <comment>severity, file name</comment>
        <translation>%1のアラームの音声ファイルを選ぶ:%2</translation>
    </message>
    <message>
        <source>Stop the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>%1のアラームの音を停止</translation>
    </message>
    <message>
        <source>Test the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>%1のアラームの音を試聴</translation>
    </message>
</context>
<context>
    <name>watchpost::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, keys</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>watchpost::SideBar</name>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>グループの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>すべて展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>すべて折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Groups of cameras</source>
        <translation>カメラのグループ</translation>
    </message>
</context>
<context>
    <name>watchpost::SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>逆順(&amp;R)</translation>
    </message>
</context>
<context>
    <name>watchpost::SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>騒音</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>着信音</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>サウンドデバイス: %1</translation>
    </message>
    <message>
        <source>Looking for sound devices…</source>
        <translation>サウンドデバイスを探しています…</translation>
    </message>
</context>
<context>
    <name>watchpost::StateHistory</name>
    <message>
        <source>The history of states could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>状態の履歴を保存できませんでした(%1)。ディスクの空き容量を確認してください。保存は自動で再試行します。</translation>
    </message>
</context>
<context>
    <name>watchpost::StatesPage</name>
    <message>
        <source>Blips and floods</source>
        <translation>瞬断と殺到</translation>
    </message>
    <message>
        <source>hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise</source>
        <translation>保留、ばたつき、点滅、遅延、停止、オフライン、嵐、大量障害、雑音</translation>
    </message>
    <message>
        <source>Short blips</source>
        <translation>短い途切れ</translation>
    </message>
    <message>
        <source>Show a camera as o&amp;ffline after:</source>
        <translation>オフラインと表示するまで(&amp;F):</translation>
    </message>
    <message>
        <source>How long a camera must be offline before it is shown so</source>
        <translation>カメラをオフラインと表示するまでの時間</translation>
    </message>
    <message>
        <source>Show it as &amp;online again after:</source>
        <translation>再びオンラインと表示するまで(&amp;O):</translation>
    </message>
    <message>
        <source>How long a camera must be online again before it is shown so</source>
        <translation>カメラを再びオンラインと表示するまでの時間</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the camera&apos;s history. A camera may have times of its own: see its menu.</source>
        <translation>それより早く終わったものは表示しませんが、カメラの履歴には残ります。カメラごとの時間はカメラのメニューで設定できます。</translation>
    </message>
    <message>
        <source>Long outages</source>
        <translation>長い停止</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when a camera is offline for:</source>
        <translation>オフラインが続いたらアラームを出す(&amp;A):</translation>
    </message>
    <message>
        <source>How long a camera is offline until that is an alarm</source>
        <translation>オフラインがアラームになるまでの時間</translation>
    </message>
    <message>
        <source>Only time in which this computer knew the camera to be offline counts. The alarm&apos;s type is “Offline for long”; its severity can be changed like that of any type.</source>
        <translation>このコンピューターがカメラのオフラインを確認できた時間だけを数えます。種類は「長時間オフライン」で、重大度はほかの種類と同じように変えられます。</translation>
    </message>
    <message>
        <source>Many alarms at once</source>
        <translation>多数のアラーム</translation>
    </message>
    <message>
        <source>One pop-up for the same &amp;type of alarm from:</source>
        <translation>同じ種類のアラームを一つにまとめる台数(&amp;T):</translation>
    </message>
    <message>
        <source>From how many cameras alarms of one type become one pop-up</source>
        <translation>同じ種類のアラームを一つのポップアップにまとめる台数</translation>
    </message>
    <message>
        <source>That is, when so many cameras send it within ten seconds. In a long list it takes a tenth of the cameras, fifty at most. The list of alarms has each of them.</source>
        <translation>10 秒以内にこの台数から届いたときです。長い一覧ではカメラの十分の一、最大 50 台です。アラームの一覧にはすべて載ります。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no common pop-up</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source> cameras</source>
        <translation> 台</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server…</source>
        <translation>サーバーからカメラを削除中…</translation>
    </message>
    <message>
        <source>Waiting for the server to be free…</source>
        <translation>サーバーが空くのを待っています…</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>アップロード中 %1/%2</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>アップロード中…</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>ダウンロード中 %1/%2</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>ダウンロード中…</translation>
    </message>
    <message>
        <source>Synchronised %1: %2</source>
        <comment>time, result</comment>
        <translation>%1 に同期:%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation>同期を中止</translation>
    </message>
    <message>
        <source>Show what became of each camera</source>
        <translation>各カメラの結果を表示</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>サーバーの応答にかかる時間</translation>
    </message>
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>監視不能:%2 から %1 に接続していません</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2…</source>
        <translation>%1 から監視不能:%2 に接続中…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2…</source>
        <translation>%1 から監視不能:%2 にログイン中…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>%1 にログイン中…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>%1 に接続していません</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>往復 %1 ms</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
</context>
<context>
    <name>watchpost::StorageKeeper</name>
    <message>
        <source>Old alarms could not be removed from the disk (%1). Check the free space of the disk; it is tried again tomorrow, and after the next start.</source>
        <translation>古いアラームをディスクから削除できませんでした(%1)。ディスクの空き容量を確認してください。明日と次の起動後に再試行します。</translation>
    </message>
</context>
<context>
    <name>watchpost::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>disk, database, history, retention, delete, clean up</source>
        <translation>ディスク、データベース、履歴、保持、削除、整理</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <comment>number of alarms, date</comment>
        <translation>%1 件、最も古いものは %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>データベースの大きさ</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>retention, delete, days</source>
        <translation>保持、削除、日数</translation>
    </message>
    <message>
        <source>&amp;Alarms for</source>
        <translation>アラームの保持期間(&amp;A)</translation>
    </message>
    <message>
        <source>The cameras&apos; &amp;states for</source>
        <translation>カメラの状態の保持期間(&amp;S)</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Keep alarms for, in days</source>
        <translation>アラームの保持日数</translation>
    </message>
    <message>
        <source>Keep the cameras&apos; states for, in days</source>
        <translation>カメラの状態の保持日数</translation>
    </message>
    <message>
        <source>Remove old alarms that &amp;nobody has acknowledged, too</source>
        <translation>誰も確認していない古いアラームも削除する(&amp;N)</translation>
    </message>
    <message>
        <source>What is older is removed from this computer once a day. The server keeps its own history.</source>
        <translation>古いものは 1 日に 1 回このコンピューターから削除します。サーバーは独自の履歴を持っています。</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportDialog</name>
    <message>
        <source>Synchronisation</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>What became of each camera</source>
        <translation>各カメラの結果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
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
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReports</name>
    <message>
        <source>The synchronisation needs a look: %1.</source>
        <translation>同期を確認してください:%1。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>報告を表示</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDelegate</name>
    <message>
        <source>What to do with %1</source>
        <comment>a camera&apos;s name</comment>
        <translation>%1 の処理</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message>
        <source>Review the synchronisation</source>
        <translation>同期の差異の確認</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>カメラ %n 台が、このコンピューターとサーバーで異なります。上書きも削除もしていません:どうするかを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that differ</source>
        <translation>異なるカメラ</translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>すべての行:</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>このままにする(&amp;K)</translation>
    </message>
    <message>
        <source>As on the &amp;server</source>
        <translation>サーバーに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>こちらに合わせる(&amp;H)</translation>
    </message>
    <message>
        <source>For all rows: keep as it is</source>
        <translation>すべての行:このままにする</translation>
    </message>
    <message>
        <source>For all rows: as on the server</source>
        <translation>すべての行:サーバーに合わせる</translation>
    </message>
    <message>
        <source>For all rows: as here</source>
        <translation>すべての行:こちらに合わせる</translation>
    </message>
    <message>
        <source>Both sides stay as they are.</source>
        <translation>両方ともこのままです。</translation>
    </message>
    <message>
        <source>This computer takes over what the server has; what is not there is removed here.</source>
        <translation>このコンピューターをサーバーの内容に合わせます。サーバーにないものは、ここから削除します。</translation>
    </message>
    <message>
        <source>What is gone from the server is uploaded again; what was removed here is removed there.</source>
        <translation>サーバーからなくなったものは、もう一度アップロードします。ここで削除したものは、サーバーからも削除します。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>あとで(&amp;L)</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>処理</translation>
    </message>
</context>
<context>
    <name>watchpost::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of %1:</source>
        <translation>%1 のタグ:</translation>
    </message>
    <message>
        <source>New tags:</source>
        <translation>新しいタグ:</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>複数はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::ThreadedSoundPlayer</name>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>音声ファイル %1 を再生できません。設定で別のもの、たとえば WAV ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The sound system does not answer. Look at the sound settings of the desktop.</source>
        <translation>サウンドシステムが応答しません。デスクトップのサウンド設定を確認してください。</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played.</source>
        <translation>音声ファイル %1 を再生できません。</translation>
    </message>
</context>
<context>
    <name>watchpost::TimelineBar</name>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <comment>state, time, time, duration</comment>
        <translation>%2~%3 %1(%4)</translation>
    </message>
    <message>
        <source>Nothing is known of this time.</source>
        <translation>この間のことは何もわかりません。</translation>
    </message>
    <message>
        <source>Never offline.</source>
        <translation>オフラインなし。</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>オフライン %n 回、合計 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Unknown for %2.</source>
        <comment>a sentence, and a duration</comment>
        <translation>%1不明 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stretch of time, and what happened in it</comment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>watchpost::TransferRunner</name>
    <message>
        <source>The server does not answer the request for a data connection.</source>
        <translation>サーバーがデータ接続の求めに応じません。</translation>
    </message>
    <message>
        <source>The server named a data port that cannot be one. Ask whoever runs it.</source>
        <translation>サーバーが知らせたデータポートはありえないものです。サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>サーバーへの接続が切れました。</translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation>データ接続が切られました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 %n 回試しましたが進みませんでした。あとでもう一度同期してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message>
        <source>Show Watchpost</source>
        <translation>Watchpost を表示</translation>
    </message>
    <message>
        <source>Acknowledge all alarms</source>
        <translation>すべてのアラームを確認済みにする</translation>
    </message>
    <message>
        <source>Mute all but critical alarms</source>
        <translation>重大なアラーム以外をミュート</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>%n 分間</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>watchpost::TrustDialog</name>
    <message>
        <source>The server&apos;s identity has changed</source>
        <translation>サーバーの身元が変わりました</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>未知のサーバー</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the right one</source>
        <translation>フィンガープリントを比べ、正しいことを確認した(&amp;C)</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>接続しない</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>新しい証明書を信頼</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before</source>
        <translation>%1 が以前と違う身元を示しています</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>本当に %1 ですか?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 は身元を証明できません</translation>
    </message>
    <message>
        <source>Somebody may have put another computer between you and the server, to read your password and to hide alarms from you. Or the server was given a new certificate. Nothing was sent.</source>
        <translation>誰かがあなたとサーバーの間に別のコンピューターを置き、パスワードを読んだりアラームを隠したりしようとしている可能性があります。またはサーバーの証明書が新しくなりました。何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate with which the server proves its identity was refused. Nothing was sent, and your password is safe.</source>
        <translation>サーバーが身元を証明する証明書を拒否しました。何も送信しておらず、パスワードは安全です。</translation>
    </message>
    <message>
        <source>This cannot be overridden. Ask whoever runs the server to put its certificate right.</source>
        <translation>これは無視できません。証明書を直すようサーバーの管理者に求めてください。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that watchpost-server prints when it starts; ask whoever runs the server, but not over this connection.</source>
        <translation>watchpost-server が起動時に表示するフィンガープリントと比べてください。サーバーの管理者に、この接続以外の方法で尋ねてください。</translation>
    </message>
    <message>
        <source>Do not connect unless whoever runs the server tells you that the certificate was replaced.</source>
        <translation>証明書を交換したとサーバーの管理者から聞いていないかぎり、接続しないでください。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>これまで信頼</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>今回の提示</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdateCheck</name>
    <message>
        <source>It could not be found out whether there is a newer version: %1. Check the connection to the internet, or look at the project&apos;s web site.</source>
        <translation>新しいバージョンがあるかどうかを確認できませんでした: %1。インターネット接続を確認するか、プロジェクトのウェブサイトをご覧ください。</translation>
    </message>
    <message>
        <source>What the web server said about newer versions is not signed by the project, and is not believed. Look at the project&apos;s web site.</source>
        <translation>新しいバージョンについてのウェブサーバーの応答にプロジェクトの署名がないため、信用しません。プロジェクトのウェブサイトをご覧ください。</translation>
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
        <translation>バージョン, アップグレード, ダウンロード, インターネット</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これは最新のバージョンです。</translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 を入手できます。</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>新しいバージョンを 1 日に 1 回確認する(&amp;L)</translation>
    </message>
    <message>
        <source>Watchpost then asks %1, which sees this computer&apos;s network address and nothing else. Nothing is downloaded or installed by itself.</source>
        <translation>Watchpost は %1 に問い合わせます。相手に分かるのはこのコンピューターのネットワークアドレスだけです。自動でダウンロードやインストールはしません。</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message>
        <source>Open the &amp;download page</source>
        <translation>ダウンロードページを開く(&amp;D)</translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation>ID は 1 ~ %1 バイトです。カメラの ID を直してください。</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation>パスワードは最大 %1 バイトです。カメラのパスワードを直してください。</translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation>応答を読めませんでした。</translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation>サーバーが送ったものと違うカメラを承認しました。</translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation>サーバーが送ったものと違うカメラを拒否しました。</translation>
    </message>
</context>
<context>
    <name>watchpost::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Welcome to Watchpost</source>
        <translation>Watchpost へようこそ</translation>
    </message>
    <message>
        <source>Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. How would you like to begin?</source>
        <translation>Watchpost はどのカメラがオンラインかを示し、アラームをすぐに目の前に出します。どのように始めますか?</translation>
    </message>
    <message>
        <source>Connect to my own server</source>
        <translation>自分のサーバーに接続</translation>
    </message>
    <message>
        <source>You have a server&apos;s name, a user and a password.</source>
        <translation>サーバーの名前、ユーザー、パスワードをお持ちの場合。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Logs you out here, and starts a small server inside the program with 24 invented cameras. Nothing of it stays.</source>
        <translation>ここからログアウトし、プログラム内の小さなサーバーを架空のカメラ 24 台で起動します。何も残りません。</translation>
    </message>
    <message>
        <source>Starts a small server inside the program, with 24 invented cameras. Nothing of it stays.</source>
        <translation>プログラム内の小さなサーバーを架空のカメラ 24 台で起動します。何も残りません。</translation>
    </message>
    <message>
        <source>Import a list of cameras</source>
        <translation>カメラの一覧を取り込む</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. You see everything before anything is changed.</source>
        <translation>表計算などの CSV ファイルから。変更の前にすべてを確認できます。</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. It opens as soon as you have logged in to your server.</source>
        <translation>表計算などの CSV ファイルから。サーバーにログインすると開きます。</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>These first steps are in the Help menu, too.</source>
        <translation>この案内はヘルプメニューにもあります。</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowFlow</name>
    <message>
        <source>Quit Watchpost?</source>
        <translation>Watchpost を終了しますか?</translation>
    </message>
    <message>
        <source>Nothing is watched while it does not run. Alarms that come meanwhile are shown at the next start, where the server keeps them.</source>
        <translation>動いていない間は何も監視しません。その間のアラームは、サーバーが保管していれば次の起動で表示します。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>監視を続ける</translation>
    </message>
    <message>
        <source>Watchpost goes on watching</source>
        <translation>Watchpost は監視を続けます</translation>
    </message>
    <message>
        <source>Watchpost goes on watching in the tray</source>
        <translation>Watchpost はトレイで監視を続けます</translation>
    </message>
    <message>
        <source>Alarms go on being shown. A click on the icon in the tray brings the window back, and its menu ends the program. This is said only once.</source>
        <translation>アラームは引き続き表示されます。トレイのアイコンを押すとウィンドウが戻り、そのメニューでプログラムを終えられます。このお知らせは一度だけです。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowsSoundPlayer</name>
    <message>
        <source>Sounds are played by Windows, on its default device. WAV files only.</source>
        <translation>音は Windows が既定のデバイスで再生します。WAV ファイルのみです。</translation>
    </message>
    <message>
        <source>There is no sound device. Plug one in: it is used by the next alarm.</source>
        <translation>サウンドデバイスがありません。接続すると、次のアラームから使われます。</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one.</source>
        <translation>音声ファイル %1 を読めません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The sound file %1 is no WAV file. Choose another one.</source>
        <translation>音声ファイル %1 は WAV ファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Windows could not play the sound. Look at the sound settings of Windows.</source>
        <translation>Windows が音を再生できませんでした。Windows のサウンド設定を確認してください。</translation>
    </message>
</context>
</TS>
