<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n초 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
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
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2년 %1</translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>a time</comment>
        <translation>%1: 알람 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alarm(s), worst: %2</source>
        <comment>a time, the severity</comment>
        <translation>
            <numerusform>%1: 알람 %Ln건, 가장 심한 것: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>알람 없음</translation>
    </message>
</context>
<context>
    <name>AlarmType</name>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Intrusion</source>
        <translation>침입</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>훼손</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>SOS</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Offline for long</source>
        <translation>오래 오프라인</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The file %1 could not be removed. Remove it by hand, so that Watchpost does not start when you log in.</source>
        <translation>파일 %1을(를) 제거하지 못했습니다. 로그인할 때 Watchpost가 시작되지 않도록 직접 제거하세요.</translation>
    </message>
    <message>
        <source>Windows did not take the change. Open the Task Manager, and choose under “Startup apps” whether Watchpost starts.</source>
        <translation>Windows가 변경을 받아들이지 않았습니다. 작업 관리자를 열고 “시작 앱”에서 Watchpost의 시작 여부를 고르세요.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Make its folder writable, then try again.</source>
        <translation>파일 %1에 쓰지 못했습니다(%2). 폴더에 쓸 수 있게 하고 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>BadgeReason</name>
    <message>
        <source>The server pushed “%1” at %2.</source>
        <translation>서버가 %2에 “%1”(이)라고 알렸습니다.</translation>
    </message>
    <message>
        <source>Asked for its state, the server answered “%1” at %2.</source>
        <translation>상태를 묻자 서버가 %2에 “%1”(이)라고 답했습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s list said “%1” at %2, at a synchronisation.</source>
        <translation>%2의 동기화에서 서버 목록은 “%1”이었습니다.</translation>
    </message>
    <message>
        <source>Connected again, the server said “%1”, as before, at %2.</source>
        <translation>다시 연결된 뒤 서버가 %2에 전과 같이 “%1”(이)라고 했습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer held it at %1.</source>
        <translation>%1에 서버 목록에서 사라졌습니다.</translation>
    </message>
    <message>
        <source>The connection was lost at %1: every state became unknown.</source>
        <translation>%1에 연결이 끊겨 모든 상태를 알 수 없게 되었습니다.</translation>
    </message>
    <message>
        <source>You logged out at %1: every state became unknown.</source>
        <translation>%1에 로그아웃하여 모든 상태를 알 수 없게 되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was heard after %1, as Watchpost did not run any more: every state became unknown.</source>
        <translation>%1 뒤로 들은 것이 없습니다. Watchpost가 실행되지 않아 모든 상태를 알 수 없게 되었습니다.</translation>
    </message>
    <message>
        <source>It was removed from the list at %1.</source>
        <translation>%1에 목록에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>The disk did not take what happened after %1.</source>
        <translation>%1 뒤에 일어난 일을 디스크에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>That is: the server itself does not know. It is not shown as offline for that.</source>
        <translation>즉, 서버 자신도 모릅니다. 그래서 오프라인으로 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>The server has not answered for this camera since then.</source>
        <translation>그 뒤로 서버가 이 카메라에 대해 답하지 않았습니다.</translation>
    </message>
    <message>
        <source>You have disabled this camera: its state is not shown.</source>
        <translation>이 카메라를 사용 안 함으로 했습니다: 상태를 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>The server has not said anything of its state yet.</source>
        <translation>서버가 아직 상태에 대해 아무 말도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>It cannot: the camera is not on your account at the server.</source>
        <translation>할 수 없습니다: 카메라가 서버의 계정에 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Held back for %n second(s), as it may be short: still shown as “%1”.</source>
        <translation>
            <numerusform>잠깐일 수 있어 %n초 동안 보류: 아직 “%1”(으)로 표시합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraFacts</name>
    <message>
        <source>Last alarm: %1, %2</source>
        <translation>마지막 알람: %1, %2</translation>
    </message>
    <message>
        <source>not on the server yet</source>
        <translation>아직 서버에 없음</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>gone from the server</source>
        <translation>서버에서 사라짐</translation>
    </message>
    <message>
        <source>Not on the server yet. The next synchronisation uploads it.</source>
        <translation>아직 서버에 없습니다. 다음 동기화 때 업로드합니다.</translation>
    </message>
    <message>
        <source>The server refused it: %1. Correct its password and upload it again.</source>
        <translation>서버가 거부했습니다: %1. 비밀번호를 고쳐 다시 업로드하세요.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>이유 없음</translation>
    </message>
    <message>
        <source>The server&apos;s list no longer holds it. Upload it again, or remove it.</source>
        <translation>서버 목록에 더 이상 없습니다. 다시 업로드하거나 제거하세요.</translation>
    </message>
    <message>
        <source>On the server.</source>
        <translation>서버에 있습니다.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>제거했습니다.</translation>
    </message>
    <message>
        <source>Disabled: its alarms are kept, but none pops up</source>
        <translation>사용 안 함: 알람은 보관하지만 띄우지 않습니다</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>Its state has not been reported yet</source>
        <translation>상태가 아직 보고되지 않았습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>읽지 않은 알람 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>그룹: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
</context>
<context>
    <name>CameraScope</name>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Disabled cameras</source>
        <translation>사용 안 하는 카메라</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>그룹 %1</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>태그 %1</translation>
    </message>
</context>
<context>
    <name>CameraTable</name>
    <message>
        <source>This line has %1 columns, and the first line has %2.</source>
        <translation>이 행은 %1열이고 첫 행은 %2열입니다.</translation>
    </message>
    <message>
        <source>In line %1 a quote (&quot;) is opened and never closed. Correct that line.</source>
        <translation>%1행에서 따옴표(&quot;)가 열리고 닫히지 않았습니다. 그 행을 고치세요.</translation>
    </message>
    <message>
        <source>In line %1 there is text after a closing quote (&quot;). Double the quotes in a field.</source>
        <translation>%1행에서 닫는 따옴표(&quot;) 뒤에 글자가 있습니다. 필드 안의 따옴표는 두 번 쓰세요.</translation>
    </message>
    <message>
        <source>Line %1 has the same ID.</source>
        <translation>%1행에 같은 ID가 있습니다.</translation>
    </message>
    <message>
        <source>The ID is missing. It is printed on the camera.</source>
        <translation>ID가 없습니다. 카메라에 인쇄되어 있습니다.</translation>
    </message>
    <message>
        <source>The ID is longer than a server accepts (128 bytes).</source>
        <translation>ID가 서버가 받는 길이(128바이트)보다 깁니다.</translation>
    </message>
    <message>
        <source>The password is longer than a server accepts (256 bytes).</source>
        <translation>비밀번호가 서버가 받는 길이(256바이트)보다 깁니다.</translation>
    </message>
    <message>
        <source>The password is missing. Write: ID, password, name; or give one for all below.</source>
        <translation>비밀번호가 없습니다. ID, 비밀번호, 이름 순으로 쓰거나 아래에 모두의 것을 적으세요.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>(none)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>It vouches for itself: nobody whom this computer trusts has confirmed whose it is.</source>
        <translation>스스로를 보증합니다: 이 컴퓨터가 신뢰하는 누구도 소유자를 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not trust.</source>
        <translation>이 컴퓨터가 신뢰하지 않는 기관이 발급했습니다.</translation>
    </message>
    <message>
        <source>It was made for another name (%1), not for %2.</source>
        <translation>%2이(가) 아닌 다른 이름(%1)용으로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>It expired on %1. If that is not long past: is this computer&apos;s clock right?</source>
        <translation>%1에 만료되었습니다. 얼마 되지 않았다면 이 컴퓨터의 시계가 맞습니까?</translation>
    </message>
    <message>
        <source>It is not valid before %1. Is this computer&apos;s clock right?</source>
        <translation>%1 전에는 유효하지 않습니다. 이 컴퓨터의 시계가 맞습니까?</translation>
    </message>
    <message>
        <source>It was not made for a server, or its issuer may not issue certificates.</source>
        <translation>서버용으로 만들어지지 않았거나, 발급자가 인증서를 발급할 수 없습니다.</translation>
    </message>
    <message>
        <source>The certificates that should confirm it are incomplete, too many, withdrawn or falsely signed.</source>
        <translation>이를 확인해야 할 인증서가 불완전하거나, 너무 많거나, 철회되었거나, 서명이 가짜입니다.</translation>
    </message>
    <message>
        <source>It is not the certificate that you trusted for this server before.</source>
        <translation>이 서버에 대해 지금까지 신뢰하던 인증서가 아닙니다.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>유효 시작</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 종료</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try “watchpost --help”.</source>
        <translation>“watchpost --help”를 실행해 보세요.</translation>
    </message>
    <message>
        <source>Watches many networked cameras: their states, and their alarms at once.</source>
        <translation>많은 네트워크 카메라를 지켜봅니다: 상태와 알람을 바로 알립니다.</translation>
    </message>
    <message>
        <source>Start an embedded demo server and fill in its login.</source>
        <translation>내장 데모 서버를 시작하고 로그인 정보를 채웁니다.</translation>
    </message>
    <message>
        <source>Keep settings, cameras and alarms in this folder.</source>
        <translation>설정, 카메라, 알람을 이 폴더에 보관합니다.</translation>
    </message>
    <message>
        <source>The server to log in to.</source>
        <translation>로그인할 서버.</translation>
    </message>
    <message>
        <source>Connect with TLS.</source>
        <translation>TLS로 연결합니다.</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>계정 이름.</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>비밀번호를 표준 입력의 첫 줄에서 읽습니다.</translation>
    </message>
    <message>
        <source>Log in at once.</source>
        <translation>바로 로그인합니다.</translation>
    </message>
    <message>
        <source>Start with the window minimized, in the tray where there is one.</source>
        <translation>창을 최소화한 채, 트레이가 있으면 트레이로 시작합니다.</translation>
    </message>
    <message>
        <source>Print versions and folders for a bug report, and exit.</source>
        <translation>오류 보고용으로 버전과 폴더를 출력하고 끝냅니다.</translation>
    </message>
    <message>
        <source>“%1” is not an option. A server is given with --server.</source>
        <translation>“%1”은(는) 옵션이 아닙니다. 서버는 --server로 지정합니다.</translation>
    </message>
    <message>
        <source>--profile needs the name of a folder.</source>
        <translation>--profile에는 폴더 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is not a server. Write HOST or HOST:PORT, with a port from 1 to 65535.</source>
        <translation>“%1”은(는) 서버가 아닙니다. HOST 또는 HOST:PORT(포트는 1~65535)로 쓰세요.</translation>
    </message>
    <message>
        <source>--demo brings its own server: leave --server out, or leave --demo out.</source>
        <translation>--demo는 자체 서버를 씁니다: --server나 --demo 중 하나를 빼세요.</translation>
    </message>
    <message>
        <source>--tls belongs to --server: name the server, too.</source>
        <translation>--tls는 --server와 함께 씁니다: 서버도 지정하세요.</translation>
    </message>
    <message>
        <source>Watchpost already runs with this profile, and does not answer. End it, or choose another folder with --profile.</source>
        <translation>이 프로필로 Watchpost가 이미 실행 중이며 응답하지 않습니다. 끝내거나 --profile로 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다. 권한과 디스크의 남은 공간을 확인하세요. 그때까지 프로그램을 끝내면 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then nothing is kept when the program ends.</source>
        <translation>파일 %1에 쓸 수 없습니다: %2. 권한과 디스크의 남은 공간을 확인하세요. 그때까지 프로그램을 끝내면 아무것도 남지 않습니다.</translation>
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
        <translation>이 컴퓨터는 볼 수 없는 상태입니다</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>%2부터 %1에 연결되지 않음</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Watchpost 보기</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, severity, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) from this camera</source>
        <translation>
            <numerusform>이 카메라의 다른 알람 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>카메라 보기</translation>
    </message>
    <message>
        <source>Mute 10 min</source>
        <translation>10분 음소거</translation>
    </message>
    <message>
        <source>Mute 60 min</source>
        <translation>60분 음소거</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>알람을 놓쳤을 수 있습니다</translation>
    </message>
    <message>
        <source>Since %1. The list says when.</source>
        <translation>%1부터. 자세한 것은 목록에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>자리를 비운 동안: 알람 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1, the worst: %2. Some may be missing.</source>
        <comment>time, severity</comment>
        <translation>%1부터, 가장 심한 것: %2. 일부 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>Since %1, the worst: %2.</source>
        <comment>time, severity</comment>
        <translation>%1부터, 가장 심한 것: %2.</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>알람 보기</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>%1부터</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s) of this type</source>
        <translation>
            <numerusform>이 종류의 다른 알람 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1일</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The file&apos;s text is damaged: it is not in the encoding that it says it is in. Save it again as UTF-8, then open that.</source>
        <translation>파일의 글자가 손상되었습니다: 밝힌 인코딩과 다릅니다. UTF-8로 다시 저장한 뒤 여세요.</translation>
    </message>
    <message>
        <source>This is not a text file. In your spreadsheet program save it as CSV, then open that.</source>
        <translation>텍스트 파일이 아닙니다. 스프레드시트 프로그램에서 CSV로 저장한 뒤 그것을 여세요.</translation>
    </message>
    <message>
        <source>The encoding of this file is not known. Save it as UTF-8, then open that.</source>
        <translation>이 파일의 인코딩을 알 수 없습니다. UTF-8로 저장한 뒤 여세요.</translation>
    </message>
    <message>
        <source>This file is in UTF-32. Save it as UTF-8, then open that.</source>
        <translation>이 파일은 UTF-32입니다. UTF-8로 저장한 뒤 여세요.</translation>
    </message>
</context>
<context>
    <name>LoginRules</name>
    <message>
        <source>Enter the server&apos;s name or address, for example cameras.example.com.</source>
        <translation>서버의 이름이나 주소를 입력하세요. 예: cameras.example.com</translation>
    </message>
    <message>
        <source>This is not a server&apos;s name or address. Enter a name such as cameras.example.com or an address such as 192.0.2.10.</source>
        <translation>서버의 이름이나 주소가 아닙니다. cameras.example.com 같은 이름이나 192.0.2.10 같은 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>포트는 1에서 65535 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>Enter the user name of your account.</source>
        <translation>계정의 사용자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the password of your account.</source>
        <translation>계정의 비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>This password is longer than a server accepts (256 bytes).</source>
        <translation>이 비밀번호는 서버가 받는 길이(256바이트)보다 깁니다.</translation>
    </message>
</context>
<context>
    <name>Mute</name>
    <message>
        <source>All alarms</source>
        <comment>muted</comment>
        <translation>모든 알람</translation>
    </message>
    <message>
        <source>the camera %1</source>
        <comment>what is muted</comment>
        <translation>카메라 %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <comment>what is muted</comment>
        <translation>그룹 %1</translation>
    </message>
    <message>
        <source>alarms of the type %1</source>
        <comment>what is muted</comment>
        <translation>종류가 %1인 알람</translation>
    </message>
    <message>
        <source>all alarms</source>
        <comment>what is muted</comment>
        <translation>모든 알람</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from day to day</comment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>days, from, to</comment>
        <translation>%1 %2~%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln시간 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnlineState</name>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>사용 안 함</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The folder %1 cannot be written. Cameras and alarms are kept only until the program ends. Make the folder writable, or choose another one with --profile.</source>
        <translation>폴더 %1에 쓸 수 없습니다. 카메라와 알람은 프로그램을 끝낼 때까지만 보관됩니다. 폴더에 쓸 수 있게 하거나 --profile로 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>심각</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>In the window</source>
        <translation>창 안</translation>
    </message>
</context>
<context>
    <name>SyncReviewWords</name>
    <message>
        <source>The password on this computer is replaced by the server&apos;s. Name, group and notes stay.</source>
        <translation>이 컴퓨터의 비밀번호를 서버의 비밀번호로 바꿉니다. 이름, 그룹, 메모는 그대로입니다.</translation>
    </message>
    <message>
        <source>Your password stays on this computer. A server takes it only when it is the camera&apos;s own, and it is offered again with each synchronisation.</source>
        <translation>내 비밀번호는 이 컴퓨터에 남습니다. 서버는 카메라 자체의 비밀번호일 때만 받아들이며, 동기화할 때마다 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Your password stays on this computer, and the server goes on with its own. You are asked again when the server&apos;s changes.</source>
        <translation>내 비밀번호는 이 컴퓨터에 남고, 서버는 자기 비밀번호를 계속 씁니다. 서버의 비밀번호가 바뀌면 다시 묻습니다.</translation>
    </message>
    <message>
        <source>The camera is uploaded to your account again.</source>
        <translation>카메라를 계정에 다시 업로드합니다.</translation>
    </message>
    <message>
        <source>The camera is removed from the list on this computer. That can be undone.</source>
        <translation>이 컴퓨터의 목록에서 카메라를 제거합니다. 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>The camera stays in the list, marked as missing. The server does not watch it.</source>
        <translation>카메라는 서버에 없음으로 표시되어 목록에 남습니다. 서버는 이 카메라를 지켜보지 않습니다.</translation>
    </message>
    <message>
        <source>The camera is taken off your account on the server, even if it was changed there.</source>
        <translation>서버에서 바뀌었더라도 카메라를 서버의 계정에서 제거합니다.</translation>
    </message>
    <message>
        <source>The camera comes back into the list, with the server&apos;s password.</source>
        <translation>카메라가 서버의 비밀번호와 함께 목록에 돌아옵니다.</translation>
    </message>
    <message>
        <source>The camera stays removed on this computer, and stays on the server.</source>
        <translation>카메라는 이 컴퓨터에서 제거된 채로 있고, 서버에는 남습니다.</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>비밀번호 변경됨</translation>
    </message>
    <message>
        <source>As at the last synchronisation</source>
        <translation>마지막 동기화 때와 같음</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>목록에 있음</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>다른 비밀번호</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>There, perhaps changed</source>
        <translation>있음, 바뀌었을 수 있음</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>서버와 같음</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>여기와 같음</translation>
    </message>
    <message>
        <source>Different from both</source>
        <translation>양쪽과 다름</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>서버에 있음</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>다시 업로드</translation>
    </message>
    <message>
        <source>Remove it there</source>
        <translation>서버에서 제거</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>여기서 제거</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>서버 것 사용</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>여기에 유지</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>서버에 유지</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
</context>
<context>
    <name>SyncSummary</name>
    <message numerus="yes">
        <source>%n uploaded</source>
        <translation>
            <numerusform>%n대 업로드</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloaded</source>
        <translation>
            <numerusform>%n대 다운로드</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n대 거부됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer on the server</source>
        <translation>
            <numerusform>%n대 서버에 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n대 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>끝나지 않음</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>업로드됨</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>다운로드됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>서버에 없음</translation>
    </message>
    <message>
        <source>Removed from the account</source>
        <translation>계정에서 제거됨</translation>
    </message>
    <message>
        <source>Kept here. Upload it again, or remove it.</source>
        <translation>여기에 남겨 두었습니다. 다시 업로드하거나 제거하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n대 검토 필요</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs on the server</source>
        <translation>서버와 다름</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Review it to choose.</source>
        <translation>아무것도 덮어쓰지 않았습니다. 검토하여 고르세요.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate of %1 proves nothing: its chain is broken or too long, or a key or a signature in it is weak or false. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>%1의 인증서는 아무것도 증명하지 못합니다: 체인이 끊겼거나 너무 길거나, 그 안의 키나 서명이 약하거나 가짜입니다. 아무것도 보내지 않았습니다. 서버 관리자에게 다른 인증서를 요청하세요.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers, or was issued by one that may not issue any. Nothing was sent. Ask whoever runs the server for another certificate.</source>
        <translation>%1의 인증서는 서버용이 아니거나, 발급 권한이 없는 곳에서 발급했습니다. 아무것도 보내지 않았습니다. 서버 관리자에게 다른 인증서를 요청하세요.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted before. Somebody may be in between, so nothing was sent. Ask whoever runs the server whether it was changed, and compare the fingerprints.</source>
        <translation>%1이(가) 전에 수락한 것과 다른 인증서를 보여 줍니다. 누군가 사이에 있을 수 있어 아무것도 보내지 않았습니다. 바뀌었는지 서버 관리자에게 묻고 지문을 비교하세요.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name. Nothing was sent. Enter the name that the certificate was made for.</source>
        <translation>%1의 인증서는 다른 이름용입니다. 아무것도 보내지 않았습니다. 인증서가 만들어진 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server to renew it.</source>
        <translation>%1의 인증서가 만료되었습니다. 아무것도 보내지 않았습니다. 이 컴퓨터의 날짜와 시각을 확인하고, 서버 관리자에게 갱신을 요청하세요.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Nothing was sent. Check this computer&apos;s date and time, and ask whoever runs the server.</source>
        <translation>%1의 인증서는 아직 유효하지 않습니다. 아무것도 보내지 않았습니다. 이 컴퓨터의 날짜와 시각을 확인하고 서버 관리자에게 물어보세요.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself: nobody vouches for it. Nothing was sent. Compare its fingerprint with that of the server.</source>
        <translation>%1의 인증서는 자체 서명입니다: 아무도 보증하지 않습니다. 아무것도 보내지 않았습니다. 지문을 서버의 것과 비교하세요.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not trust. Nothing was sent. Compare its fingerprint with that of the server, or add the authority to this system&apos;s trusted certificates.</source>
        <translation>%1의 인증서는 이 컴퓨터가 신뢰하지 않는 기관의 것입니다. 아무것도 보내지 않았습니다. 지문을 서버의 것과 비교하거나, 그 기관을 시스템의 신뢰 인증서에 추가하세요.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, and that the server runs.</source>
        <translation>%1에서 아무것도 응답하지 않습니다. 주소와 포트, 서버가 실행 중인지 확인하세요.</translation>
    </message>
    <message>
        <source>The proxy wants another user name or password. Correct them in the settings.</source>
        <translation>프록시가 다른 사용자 이름이나 비밀번호를 요구합니다. 설정에서 고치세요.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 is not there. Check the proxy in the settings and this computer&apos;s network.</source>
        <translation>%1(으)로 가는 프록시가 없습니다. 설정의 프록시와 이 컴퓨터의 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>The proxy did not make the connection to %1. Check the proxy in the settings, and whether it allows this server and port.</source>
        <translation>프록시가 %1에 연결하지 못했습니다. 설정의 프록시와, 이 서버와 포트를 허용하는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check this computer&apos;s network.</source>
        <translation>%1에 닿을 수 없습니다. 이 컴퓨터의 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 did not answer with TLS. Nothing was sent. Check the port. If this worked before, somebody may be in between: do not switch TLS off.</source>
        <translation>%1이(가) TLS로 응답하지 않았습니다. 아무것도 보내지 않았습니다. 포트를 확인하세요. 전에는 됐다면 누군가 사이에 있을 수 있습니다: TLS를 끄지 마세요.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1이(가) 암호화되기 전에 연결을 닫았습니다. 아무것도 보내지 않았습니다. 포트와 서버가 TLS를 쓰는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again; if it happens again, check the port and whether the server wants TLS.</source>
        <translation>%1이(가) 연결을 닫았습니다. 다시 시도하세요. 되풀이되면 포트와 서버가 TLS를 요구하는지 확인하세요.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check this computer&apos;s network and try again.</source>
        <translation>%1에 연결하지 못했습니다. 이 컴퓨터의 네트워크를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the name and this computer&apos;s network.</source>
        <translation>%1(이)라는 서버가 없습니다. 이름과 이 컴퓨터의 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. Check the address and the port, and this computer&apos;s network.</source>
        <translation>%1이(가) 제때 응답하지 않습니다. 주소와 포트, 이 컴퓨터의 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever runs the server to switch TLS 1.2 or newer on.</source>
        <translation>%1은(는) 안전하지 않은 오래된 TLS만 제공합니다. 아무것도 보내지 않았습니다. TLS 1.2 이상을 켜 달라고 서버 관리자에게 요청하세요.</translation>
    </message>
    <message>
        <source>%1 was reached but did not finish the TLS handshake in time. Nothing was sent. Check the port, and whether the server uses TLS.</source>
        <translation>%1에 닿았지만 TLS 핸드셰이크를 제때 끝내지 못했습니다. 아무것도 보내지 않았습니다. 포트와 서버가 TLS를 쓰는지 확인하세요.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a camera server. Check the port and whether the server wants TLS.</source>
        <translation>%1에서 응답하는 것은 카메라 서버가 아닙니다. 포트와 서버가 TLS를 요구하는지 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Watchpost: connected to %1</source>
        <translation>Watchpost: %1에 연결됨</translation>
    </message>
    <message>
        <source>Watchpost is blind: no connection to %1 since %2</source>
        <translation>Watchpost가 볼 수 없음: %2부터 %1에 연결되지 않음</translation>
    </message>
    <message>
        <source>Watchpost is blind: not connected</source>
        <translation>Watchpost가 볼 수 없음: 연결되지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread alarm(s), the worst: %1</source>
        <translation>
            <numerusform>읽지 않은 알람 %Ln건, 가장 심한 것: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>It was muted.</source>
        <translation>음소거되어 있었습니다.</translation>
    </message>
    <message>
        <source>Muted until %1 for the camera %2.</source>
        <translation>카메라 %2은(는) %1까지 음소거입니다.</translation>
    </message>
    <message>
        <source>Muted until %1 for the group %2.</source>
        <translation>그룹 %2은(는) %1까지 음소거입니다.</translation>
    </message>
    <message>
        <source>Muted until %1 for alarms of the type %2.</source>
        <translation>종류가 %2인 알람은 %1까지 음소거입니다.</translation>
    </message>
    <message>
        <source>Muted until %1 for all alarms.</source>
        <translation>모든 알람이 %1까지 음소거입니다.</translation>
    </message>
    <message>
        <source>It came in the quiet hours.</source>
        <translation>방해 금지 시간에 왔습니다.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let no alarm through.</source>
        <translation>방해 금지 시간(%1)은 어떤 알람도 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only critical alarms through.</source>
        <translation>방해 금지 시간(%1)은 심각한 알람만 통과시킵니다.</translation>
    </message>
    <message>
        <source>Quiet hours (%1) let only warnings and critical alarms through.</source>
        <translation>방해 금지 시간(%1)은 경고와 심각한 알람만 통과시킵니다.</translation>
    </message>
    <message>
        <source>It was shown: it is more severe than what the mute of %1 held back until %2.</source>
        <translation>표시했습니다: %2까지 %1의 음소거가 막는 것보다 심각합니다.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through the quiet hours (%1).</source>
        <translation>표시했습니다: 방해 금지 시간(%1)을 통과할 만큼 심각합니다.</translation>
    </message>
    <message>
        <source>It was shown: critical alarms break through the system&apos;s do-not-disturb.</source>
        <translation>표시했습니다: 심각한 알람은 시스템의 방해 금지를 통과합니다.</translation>
    </message>
    <message>
        <source>It was shown: it is severe enough to break through.</source>
        <translation>표시했습니다: 통과할 만큼 심각합니다.</translation>
    </message>
    <message>
        <source>It was shown at once.</source>
        <translation>바로 표시했습니다.</translation>
    </message>
    <message>
        <source>It was shown as a notification of the desktop instead of a pop-up.</source>
        <translation>팝업 대신 데스크톱 알림으로 표시했습니다.</translation>
    </message>
    <message>
        <source>Alarms of its severity are only listed, as the settings say.</source>
        <translation>설정에 따라 이 심각도의 알람은 목록에만 올립니다.</translation>
    </message>
    <message>
        <source>Missed while away: it was counted in the summary.</source>
        <translation>자리를 비운 동안 놓쳤습니다: 요약에 포함했습니다.</translation>
    </message>
    <message>
        <source>The summary told of it: alarms may have been missed.</source>
        <translation>요약에서 알렸습니다: 알람을 놓쳤을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is missing any more: the list only remembers it.</source>
        <translation>더 이상 빠진 것이 없습니다: 목록에 기록만 합니다.</translation>
    </message>
    <message>
        <source>Do-not-disturb was on in the system.</source>
        <translation>시스템의 방해 금지가 켜져 있었습니다.</translation>
    </message>
    <message>
        <source>The camera is disabled.</source>
        <translation>카메라를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Many alarms came at once: it was counted in the entry “%1”.</source>
        <translation>많은 알람이 한꺼번에 왔습니다: “%1” 항목에 포함했습니다.</translation>
    </message>
    <message>
        <source>No reason was kept: the alarm came with an older version of Watchpost.</source>
        <translation>이유가 남아 있지 않습니다: 이전 버전의 Watchpost로 온 알람입니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::AboutDialog</name>
    <message>
        <source>About Watchpost</source>
        <translation>Watchpost 정보</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>버전 %1 · Qt %2</translation>
    </message>
    <message>
        <source>Watches many networked cameras: shows which are online, and puts an alarm in front of you at once. Free software under the MIT licence.</source>
        <translation>많은 네트워크 카메라를 지켜봅니다: 어느 것이 온라인인지 보여 주고, 알람을 바로 눈앞에 띄웁니다. MIT 라이선스의 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>watchpost::AccessibilityPage</name>
    <message>
        <source>Accessibility</source>
        <translation>접근성</translation>
    </message>
    <message>
        <source>screen reader, speech, voice, blind, braille</source>
        <translation>화면 읽기 프로그램, 음성, 읽어 주기, 시각 장애, 점자</translation>
    </message>
    <message>
        <source>Screen readers announce</source>
        <translation>화면 읽기 프로그램이 알리는 내용</translation>
    </message>
    <message>
        <source>announcements, read out, Orca, NVDA, VoiceOver</source>
        <translation>알림, 읽어 주기, Orca, NVDA, VoiceOver</translation>
    </message>
    <message>
        <source>&amp;Alarms that are shown</source>
        <translation>표시되는 알람(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cameras that go offline or come back, and the connection</source>
        <translation>카메라의 오프라인 및 복귀, 연결 상태(&amp;C)</translation>
    </message>
    <message>
        <source>The worst comes first. What happens at once is said in one sentence, so that a flood does not talk for minutes.</source>
        <translation>가장 심각한 것을 먼저 알립니다. 동시에 일어난 일은 한 문장으로 알리므로, 알람이 쏟아져도 몇 분씩 읽지 않습니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::AddCamerasDialog</name>
    <message>
        <source>Add cameras</source>
        <translation>카메라 추가</translation>
    </message>
    <message>
        <source>&amp;One camera</source>
        <translation>한 대(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Several at once</source>
        <translation>여러 대(&amp;S)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>몇 대</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message numerus="yes">
        <source>Take the %n good one(s)</source>
        <translation>
            <numerusform>올바른 %n건 받기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n camera(s)</source>
        <translation>
            <numerusform>카메라 %n대 받기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>카메라 %n대 추가</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AddOneCamera</name>
    <message>
        <source>This camera is in the list already, as “%1”.</source>
        <translation>이 카메라는 “%1”(으)로 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Camera ID</source>
        <translation>카메라 ID</translation>
    </message>
    <message>
        <source>Camera password</source>
        <translation>카메라 비밀번호</translation>
    </message>
    <message>
        <source>Camera name</source>
        <translation>카메라 이름</translation>
    </message>
    <message>
        <source>As printed on the camera</source>
        <translation>카메라에 인쇄된 대로</translation>
    </message>
    <message>
        <source>As set in the camera; may be empty</source>
        <translation>카메라에 설정된 대로, 비워 둘 수 있음</translation>
    </message>
    <message>
        <source>Your own, for example “Back door”; may be empty</source>
        <translation>나만의 이름. 예: “뒷문”, 비워 둘 수 있음</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmCard</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close this card. The alarm stays in the list.</source>
        <translation>이 카드를 닫습니다. 알람은 목록에 남습니다.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Show Watchpost</source>
        <translation>Watchpost 보기</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>카메라 보기</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Show alarms</source>
        <translation>알람 보기</translation>
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
        <translation>알람: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Alarm: %1, %2, %3, %4, %Ln time(s)</source>
        <comment>severity, type, camera, time</comment>
        <translation>
            <numerusform>알람: %1, %2, %3, %4, %Ln번</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is blind</source>
        <translation>이 컴퓨터는 볼 수 없는 상태입니다</translation>
    </message>
    <message>
        <source>No connection to %1 since %2</source>
        <translation>%2부터 %1에 연결되지 않음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>알람을 놓쳤을 수 있습니다</translation>
    </message>
    <message>
        <source>since %1 · the list says when</source>
        <translation>%1부터 · 자세한 것은 목록에</translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %Ln alarm(s)</source>
        <translation>
            <numerusform>자리를 비운 동안: 알람 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · the worst: %2</source>
        <comment>time, severity</comment>
        <translation>%1부터 · 가장 심한 것: %2</translation>
    </message>
    <message>
        <source>%1 · some may be missing</source>
        <translation>%1 · 일부 빠졌을 수 있음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and line of a card, read aloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more alarm(s)</source>
        <translation>
            <numerusform>그 밖의 알람 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>카메라</translation>
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
        <translation>표시된 알람 모두 확인</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>모두 확인</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>메모와 함께 확인…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>메모 편집…</translation>
    </message>
    <message>
        <source>Acknowledge all of this camera</source>
        <translation>이 카메라의 알람 모두 확인</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>카메라 보기</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>왜 팝업이 없었나요?</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>알람 검색</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>알람 필터</translation>
    </message>
    <message>
        <source>Alarms by the hour</source>
        <translation>시간별 알람</translation>
    </message>
    <message>
        <source>Export alarms…</source>
        <translation>알람 내보내기…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
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
        <translation>확인됨</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 알람</translation>
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
        <translation>알람 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The alarms could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>알람을 %1에 쓰지 못했습니다(%2). 전에 있던 것은 그대로입니다. 다른 곳을 고르거나 디스크를 비우세요.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmExportDialog</name>
    <message>
        <source>Export alarms</source>
        <translation>알람 내보내기</translation>
    </message>
    <message>
        <source>Which alarms go into the file?</source>
        <translation>어떤 알람을 파일에 넣을까요?</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln alarm(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>필터가 보여 주는 알람 %Ln건(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected alarm(s)</source>
        <translation>
            <numerusform>선택한 알람 %Ln건(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln alarm(s) of the list</source>
        <translation>
            <numerusform>목록의 알람 전체 %Ln건(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>열 구분(&amp;B):</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>열 사이의 구분자</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>스프레드시트 프로그램용(바이트 순서 표시 포함)(&amp;P)</translation>
    </message>
    <message>
        <source>Time, camera, group, type, severity, when it was seen and acknowledged, the note and why there was a pop-up or none. What a spreadsheet program would take for a formula gets a &apos; in front.</source>
        <translation>시각, 카메라, 그룹, 종류, 심각도, 보고 확인한 시각, 메모, 팝업이 있었거나 없었던 이유. 스프레드시트 프로그램이 수식으로 볼 것에는 앞에 &apos;를 붙입니다.</translation>
    </message>
    <message>
        <source>%1

Alarms from before %2 are on the disk and not in the list, so they are not in the file. Choose a time in the filter to have them, too.</source>
        <translation>%1

%2 이전의 알람은 디스크에 있고 목록에는 없으므로 파일에 들어가지 않습니다. 그것도 넣으려면 필터에서 기간을 고르세요.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmFilterBar</name>
    <message>
        <source>All types</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>모든 그룹</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>Search alarms by camera</source>
        <translation>카메라로 알람 검색</translation>
    </message>
    <message>
        <source>Search alarms by the camera&apos;s name or ID</source>
        <translation>카메라 이름이나 ID로 알람 검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>시작(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>끝(&amp;T):</translation>
    </message>
    <message>
        <source>Alarms from, date and time</source>
        <translation>알람 시작, 날짜와 시각</translation>
    </message>
    <message>
        <source>Alarms up to, date and time</source>
        <translation>알람 끝, 날짜와 시각</translation>
    </message>
    <message>
        <source>Time of the alarms</source>
        <translation>알람 기간</translation>
    </message>
    <message>
        <source>Severity of the alarms</source>
        <translation>알람의 심각도</translation>
    </message>
    <message>
        <source>Type of the alarms</source>
        <translation>알람의 종류</translation>
    </message>
    <message>
        <source>Group of the alarms&apos; cameras</source>
        <translation>알람이 난 카메라의 그룹</translation>
    </message>
    <message>
        <source>Acknowledged or not</source>
        <translation>확인 여부</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>지난 1시간</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>지난 24시간</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>기간 지정…</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>모든 심각도</translation>
    </message>
    <message>
        <source>Warning or worse</source>
        <translation>경고 이상</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>심각만</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>확인됨</translation>
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
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Clear the filter and show all alarms</source>
        <translation>필터를 지우고 모든 알람 보기</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>alarms</comment>
        <translation>%2건 중 %1건 표시</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden alarm(s) not acknowledged</source>
        <translation>
            <numerusform>숨겨진 알람 %Ln건 확인 안 됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmHistogramView</name>
    <message numerus="yes">
        <source>%1: %Ln alarm(s)</source>
        <comment>a stretch of time</comment>
        <translation>
            <numerusform>%1: 알람 %Ln건</numerusform>
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
        <translation>확인됨</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>봄</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 알람</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Alarms came late</source>
        <translation>알람이 늦게 왔습니다</translation>
    </message>
    <message>
        <source>Alarms may have been missed</source>
        <translation>알람을 놓쳤을 수 있습니다</translation>
    </message>
    <message>
        <source>This computer went blind</source>
        <translation>이 컴퓨터가 볼 수 없게 되었습니다</translation>
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
        <translation>심각도</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>알람</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>the user&apos;s note</comment>
        <translation>확인됨: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmNoteDialog</name>
    <message numerus="yes">
        <source>The note is too long. Shorten it by %Ln character(s).</source>
        <translation>
            <numerusform>메모가 너무 깁니다. %Ln자 줄이세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an alarm</source>
        <translation>알람 메모</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>메모와 함께 확인</translation>
    </message>
    <message>
        <source>&amp;Note on %1:</source>
        <comment>an alarm</comment>
        <translation>%1에 대한 메모(&amp;N):</translation>
    </message>
    <message>
        <source>Acknowledge %1, with this &amp;note:</source>
        <comment>an alarm</comment>
        <translation>이 메모와 함께 %1 확인(&amp;N):</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note on %Ln alarm(s):</source>
        <translation>
            <numerusform>알람 %Ln건에 대한 메모(&amp;N):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarm(s) with this &amp;note:</source>
        <translation>
            <numerusform>이 메모와 함께 알람 %Ln건 확인(&amp;N):</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>These alarms have different notes. What you write here replaces all of them.</source>
        <translation>이 알람들의 메모가 서로 다릅니다. 여기에 쓰는 것이 모두를 대신합니다.</translation>
    </message>
    <message>
        <source>The note is kept on this computer, with the alarm.</source>
        <translation>메모는 알람과 함께 이 컴퓨터에 보관합니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmOlderBar</name>
    <message>
        <source>Alarms from before %1 are on the disk and not in this list.</source>
        <translation>%1 이전의 알람은 디스크에 있고 이 목록에는 없습니다.</translation>
    </message>
    <message>
        <source>Older alarms are being read from the disk…</source>
        <translation>디스크에서 이전 알람을 읽는 중…</translation>
    </message>
    <message>
        <source>There are more alarms than the list can hold. Those from before %1 are not in it. Choose a shorter time to see them.</source>
        <translation>목록에 담을 수 있는 것보다 알람이 많습니다. %1 이전의 알람은 목록에 없습니다. 보려면 더 짧은 기간을 고르세요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Read the older alarms again</source>
        <translation>이전 알람 다시 읽기</translation>
    </message>
    <message>
        <source>Show the older alarms</source>
        <translation>이전 알람 보기</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmPage</name>
    <message>
        <source>Alarms</source>
        <translation>알람</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>모두 확인</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Show camera</source>
        <translation>카메라 보기</translation>
    </message>
    <message>
        <source>Why was there no pop-up?</source>
        <translation>왜 팝업이 없었나요?</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>알람 없음</translation>
    </message>
    <message>
        <source>All is quiet. When a camera raises an alarm, it appears here and on the screen.</source>
        <translation>모두 조용합니다. 카메라가 알람을 울리면 여기와 화면에 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>unread alarms</comment>
        <translation>
            <numerusform>새 알람 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Acknowledge with a note</source>
        <translation>메모와 함께 확인</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>알람 필터</translation>
    </message>
    <message>
        <source>No alarm matches the filter</source>
        <translation>필터에 맞는 알람이 없습니다</translation>
    </message>
    <message>
        <source>There are alarms, and the filter hides all of them. New ones are told of all the same.</source>
        <translation>알람이 있지만 필터가 모두 숨깁니다. 새 알람은 그래도 알립니다.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>모든 알람 보기</translation>
    </message>
    <message>
        <source>Acknowledge shown</source>
        <translation>표시된 알람 확인</translation>
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
            <numerusform>카메라 %Ln대</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>type of alarms, time</comment>
        <translation>%2부터 %1</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesCoordinator</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>카메라 %Ln대</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmRulesPage</name>
    <message>
        <source>Alarms</source>
        <translation>알람</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>night</source>
        <translation>밤</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>주말</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>조용히</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>팝업</translation>
    </message>
    <message>
        <source>None: every alarm is shown at any time.</source>
        <translation>없음: 언제나 모든 알람을 표시합니다.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification in these hours, except for what is let through. Every alarm is listed all the same.</source>
        <translation>이 시간에는 통과시키는 것을 빼고 팝업, 소리, 알림이 없습니다. 알람은 모두 목록에 올립니다.</translation>
    </message>
    <message>
        <source>Types of alarm</source>
        <translation>알람 종류</translation>
    </message>
    <message>
        <source>Types of alarm, their names and severities</source>
        <translation>알람 종류와 그 이름, 심각도</translation>
    </message>
    <message>
        <source>Names and severities can be changed: F2 or a double click. A new severity holds for the alarms that come from now on.</source>
        <translation>이름과 심각도를 바꿀 수 있습니다: F2 또는 두 번 클릭. 새 심각도는 이제부터 오는 알람에 적용됩니다.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>방해 금지 시간</translation>
    </message>
    <message>
        <source>Add &amp;quiet hours</source>
        <translation>방해 금지 시간 추가(&amp;Q)</translation>
    </message>
    <message>
        <source>How an alarm appears</source>
        <translation>알람을 표시하는 방법</translation>
    </message>
    <message>
        <source>C&amp;ritical alarms</source>
        <translation>심각한 알람(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>경고(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>알림(&amp;N)</translation>
    </message>
    <message>
        <source>How alarms of the severity %1 appear</source>
        <translation>심각도가 %1인 알람을 표시하는 방법</translation>
    </message>
    <message>
        <source>as it suits the desktop</source>
        <translation>데스크톱에 맞게</translation>
    </message>
    <message>
        <source>as a pop-up</source>
        <translation>팝업으로</translation>
    </message>
    <message>
        <source>as a notification of the desktop</source>
        <translation>데스크톱 알림으로</translation>
    </message>
    <message>
        <source>as pop-up and notification</source>
        <translation>팝업과 알림으로</translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>목록에만</translation>
    </message>
    <message>
        <source>A &amp;mute holds back</source>
        <translation>음소거가 막는 것(&amp;M)</translation>
    </message>
    <message>
        <source>What a mute holds back</source>
        <translation>음소거가 막는 것</translation>
    </message>
    <message>
        <source>only notices</source>
        <translation>알림만</translation>
    </message>
    <message>
        <source>notices and warnings</source>
        <translation>알림과 경고</translation>
    </message>
    <message>
        <source>every alarm</source>
        <translation>모든 알람</translation>
    </message>
    <message>
        <source>Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a type, holds back such alarms, too.</source>
        <translation>카메라, 그룹 또는 전체에 대한 것입니다. 더 심각한 알람이나 종류에 건 음소거는 그런 알람도 막습니다.</translation>
    </message>
    <message>
        <source>Respect the &amp;do-not-disturb of the system</source>
        <translation>시스템의 방해 금지 따르기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Critical alarms come through it all the same</source>
        <translation>심각한 알람은 그래도 통과(&amp;C)</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmSifter</name>
    <message>
        <source>Last hour</source>
        <translation>지난 1시간</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>The chosen time</source>
        <translation>선택한 기간</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>지난 24시간</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmStore</name>
    <message>
        <source>Alarms could not be saved (%1). They are shown all the same. Check the free space of the disk; saving is tried again by itself.</source>
        <translation>알람을 저장하지 못했습니다(%1). 그래도 표시는 합니다. 디스크의 남은 공간을 확인하세요. 저장은 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The alarm history could not be read from the disk (%1). Check the disk, then start the program again.</source>
        <translation>알람 기록을 디스크에서 읽지 못했습니다(%1). 디스크를 확인하고 프로그램을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Older alarms could not be read from the disk (%1). Check the disk, then try again.</source>
        <translation>이전 알람을 디스크에서 읽지 못했습니다(%1). 디스크를 확인하고 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesDelegate</name>
    <message>
        <source>Name of the alarm type</source>
        <translation>알람 종류의 이름</translation>
    </message>
    <message>
        <source>Severity of the alarm type</source>
        <translation>알람 종류의 심각도</translation>
    </message>
</context>
<context>
    <name>watchpost::AlarmTypesModel</name>
    <message>
        <source>As usual (%1)</source>
        <comment>severity</comment>
        <translation>평소대로 (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is about, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of alarm, as the server sends it</comment>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
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
        <translation>%1 연결이 끊어졌습니다. 카메라 상태를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>%1에 다시 연결되었습니다.</translation>
    </message>
    <message>
        <source>Alarm: %1, %2</source>
        <comment>severity; type and camera</comment>
        <translation>알람: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s): %1. The latest: %2</source>
        <comment>severity; type and camera</comment>
        <translation>
            <numerusform>알람 %Ln개: %1. 최근: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is online again.</source>
        <comment>camera</comment>
        <translation>%1이(가) 다시 온라인입니다.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>camera</comment>
        <translation>%1이(가) 오프라인입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) went offline.</source>
        <translation>
            <numerusform>카메라 %Ln대가 오프라인이 되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln camera(s) came online.</source>
        <translation>
            <numerusform>카메라 %Ln대가 온라인이 되었습니다.</numerusform>
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
        <translation>모양</translation>
    </message>
    <message>
        <source>theme, look, style</source>
        <translation>테마, 모양, 스타일</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>theme, night, dark mode, colors</source>
        <translation>테마, 밤, 다크 모드, 색</translation>
    </message>
    <message>
        <source>&amp;As the desktop is set</source>
        <translation>데스크톱 설정대로(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>The states and severities keep their shapes and words with either.</source>
        <translation>어느 쪽이든 상태와 심각도는 모양과 글자를 유지합니다.</translation>
    </message>
    <message>
        <source>Rows of the lists</source>
        <translation>목록의 행</translation>
    </message>
    <message>
        <source>density, size, spacing, height</source>
        <translation>밀도, 크기, 간격, 높이</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>여유 있게(&amp;C)</translation>
    </message>
    <message>
        <source>Com&amp;pact: more rows on the screen</source>
        <translation>촘촘하게: 화면에 더 많은 행(&amp;P)</translation>
    </message>
</context>
<context>
    <name>watchpost::Application</name>
    <message>
        <source>Watchpost was started again for %1. Log out first to log in there.</source>
        <translation>%1을(를) 위해 Watchpost가 다시 시작되었습니다. 거기에 로그인하려면 먼저 로그아웃하세요.</translation>
    </message>
</context>
<context>
    <name>watchpost::Banner</name>
    <message>
        <source>Retry now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message>
        <source>No connection to %1 since %2. The states of the cameras are unknown.</source>
        <translation>%2부터 %1에 연결되지 않았습니다. 카메라 상태를 알 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>%n초 후 다시 시도…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>다시 시도 중…</translation>
    </message>
    <message>
        <source>Log out and in again to go on.</source>
        <translation>계속하려면 로그아웃했다가 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>This is the first login of this account.</source>
        <translation>이 계정의 첫 로그인입니다.</translation>
    </message>
    <message>
        <source>Last login %1. Was that you?</source>
        <translation>마지막 로그인 %1. 본인이었습니까?</translation>
    </message>
    <message>
        <source>Last login %1 from %2. Was that you?</source>
        <translation>마지막 로그인 %1, %2에서. 본인이었습니까?</translation>
    </message>
</context>
<context>
    <name>watchpost::BannerLine</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraCommands</name>
    <message>
        <source>Leave it empty to show the ID.</source>
        <translation>비워 두면 ID를 표시합니다.</translation>
    </message>
    <message>
        <source>Remove cameras</source>
        <translation>카메라 제거</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1을(를) 제거할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n camera(s)?</source>
        <translation>
            <numerusform>카메라 %n대를 제거할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>camera name, ID</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Removed from this list, and from your account on the server as soon as the server can be told: no more states and alarms from there, on any of your computers. Other accounts keep theirs. Undo in the Edit menu brings back what was removed, until you log out.</source>
        <translation>이 목록에서 제거하고, 서버에 알릴 수 있는 대로 계정에서도 제거합니다: 어느 컴퓨터에도 상태와 알람이 더 오지 않습니다. 다른 계정에는 남습니다. 로그아웃하기 전까지 편집 메뉴의 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraDetailsDialog</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>마지막 알람</translation>
    </message>
    <message>
        <source>Unread alarms</source>
        <translation>읽지 않은 알람</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>비밀번호 바꾸기…</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>다시 업로드</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>아직 보고되지 않음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, age</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
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
        <translation>상태</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: for how long the camera has been in its state</comment>
        <translation>지속</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>마지막 변화</translation>
    </message>
    <message>
        <source>Changes in 24 h</source>
        <translation>24시간 변화</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>마지막 알람</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>%1, ID %2</source>
        <translation>%1, ID %2</translation>
    </message>
    <message>
        <source>%1, no group</source>
        <translation>%1, 그룹 없음</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, 그룹 %2</translation>
    </message>
    <message>
        <source>%1, number of changes not known</source>
        <translation>%1, 변화 횟수 알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s) in 24 hours</source>
        <translation>
            <numerusform>%1, 24시간에 변화 %n번</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no tags</source>
        <translation>%1, 태그 없음</translation>
    </message>
    <message>
        <source>%1, tags: %2</source>
        <translation>%1, 태그: %2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1, 메모 없음</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, 메모: %2</translation>
    </message>
    <message>
        <source>%1, no alarm</source>
        <translation>%1, 알람 없음</translation>
    </message>
    <message>
        <source>%1, last alarm: %2</source>
        <translation>%1, 마지막 알람: %2</translation>
    </message>
    <message>
        <source>%1, favourite</source>
        <translation>%1, 즐겨찾기</translation>
    </message>
    <message numerus="yes">
        <source>%n unread alarm(s)</source>
        <translation>
            <numerusform>읽지 않은 알람 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraPage</name>
    <message>
        <source>No camera matches</source>
        <translation>맞는 카메라 없음</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n camera(s): %1</source>
        <translation>
            <numerusform>필터가 카메라 %n대를 모두 숨깁니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was searched for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>No cameras yet</source>
        <translation>아직 카메라가 없습니다</translation>
    </message>
    <message>
        <source>Add one by its ID and password, or synchronise to fetch those of your account.</source>
        <translation>ID와 비밀번호로 추가하거나, 동기화하여 계정의 카메라를 가져오세요.</translation>
    </message>
    <message>
        <source>Add cameras…</source>
        <translation>카메라 추가…</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>필터 지우기</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraStore</name>
    <message>
        <source>The camera list could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>카메라 목록을 저장하지 못했습니다(%1). 디스크의 남은 공간을 확인하세요. 저장은 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The camera list could not be read from the disk (%1). What you change now is kept only until the program ends.</source>
        <translation>카메라 목록을 디스크에서 읽지 못했습니다(%1). 지금 바꾸는 것은 프로그램을 끝낼 때까지만 보관됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of %n camera(s) cannot be read, as their key is no longer in the key ring: %1. Synchronise to get them back from the server, or type them again.</source>
        <translation>
            <numerusform>카메라 %n대의 비밀번호를 읽을 수 없습니다. 키가 키링에 더 이상 없습니다: %1. 동기화하여 서버에서 되찾거나 다시 입력하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::CameraSync</name>
    <message>
        <source>The connection to the server was lost. The next login synchronises again.</source>
        <translation>서버와의 연결이 끊겼습니다. 다음 로그인 때 다시 동기화합니다.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Log in and synchronise again.</source>
        <translation>서버에 연결되어 있지 않습니다. 로그인하여 다시 동기화하세요.</translation>
    </message>
</context>
<context>
    <name>watchpost::CameraVault</name>
    <message>
        <source>This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.</source>
        <translation>이 컴퓨터에는 키링이 없어 카메라 비밀번호를 %1에 암호화하지 않고 보관하며, 본인 사용자만 읽을 수 있습니다. 암호화하려면 키링(GNOME Keyring 또는 KWallet)을 설치하고 시작하세요.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only your user may read. Unlock the key ring: they are then encrypted by themselves.</source>
        <translation>시스템 키링을 지금 쓸 수 없어 카메라 비밀번호를 %1에 암호화하지 않고 보관하며, 본인 사용자만 읽을 수 있습니다. 키링의 잠금을 풀면 자동으로 암호화됩니다.</translation>
    </message>
    <message>
        <source>The camera passwords cannot be read now, as the system&apos;s key ring is locked or does not answer. Start and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not uploaded, and passwords that you type are kept only until the program ends.</source>
        <translation>시스템 키링이 잠겼거나 응답하지 않아 카메라 비밀번호를 지금 읽을 수 없습니다. 키링을 시작하고 잠금을 풀면 자동으로 읽습니다. 그때까지 카메라는 지켜보지만 업로드하지 않으며, 입력한 비밀번호는 프로그램을 끝낼 때까지만 보관됩니다.</translation>
    </message>
    <message>
        <source>Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again by itself.</source>
        <translation>카메라 비밀번호를 암호화하지 못했습니다(%1). 디스크의 남은 공간을 확인하세요. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It is tried again at the next start.</source>
        <translation>카메라 비밀번호를 암호화했지만, 암호화 전의 흔적이 %1에 남았을 수 있습니다(%2). 다음 시작 때 다시 시도합니다.</translation>
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
            <numerusform>그 밖의 카메라 %Ln대</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>모든 알람 보기</translation>
    </message>
</context>
<context>
    <name>watchpost::ColumnMenu</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>열(&amp;M)</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>지속 시간</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>처음처럼(&amp;F)</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionCoordinator</name>
    <message>
        <source>The proxy&apos;s password could not be saved, and is asked for again after the next start. %1</source>
        <translation>프록시 비밀번호를 저장하지 못했으며, 다음 시작 뒤에 다시 묻습니다. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>network, internet, firewall, timeout, heartbeat, TLS, encryption</source>
        <translation>네트워크, 인터넷, 방화벽, 시간 제한, 하트비트, TLS, 암호화</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, or choose another kind of proxy.</source>
        <translation>프록시의 이름이나 주소를 입력하거나 다른 종류의 프록시를 고르세요.</translation>
    </message>
    <message>
        <source>This is not a name or an address. Enter for example proxy.example.com, and its port in the field beside.</source>
        <translation>이름이나 주소가 아닙니다. 예를 들어 proxy.example.com을 입력하고, 포트는 옆 칸에 입력하세요.</translation>
    </message>
    <message>
        <source>A password needs a user: enter the user, or clear the password.</source>
        <translation>비밀번호에는 사용자가 필요합니다: 사용자를 입력하거나 비밀번호를 지우세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 지문</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>신뢰하는 인증서</translation>
    </message>
    <message>
        <source>Servers whose certificate you have compared and trusted yourself. The next login to one that you remove asks again.</source>
        <translation>직접 인증서를 비교하고 신뢰한 서버입니다. 여기서 제거하면 다음 로그인 때 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Servers with a trusted certificate</source>
        <translation>신뢰하는 인증서가 있는 서버</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the trusted certificate</source>
        <translation>신뢰한 인증서 잊기</translation>
    </message>
    <message>
        <source>Losing the connection</source>
        <translation>연결이 끊길 때</translation>
    </message>
    <message>
        <source>&amp;Notice a dead connection within</source>
        <translation>끊긴 연결을 알아채는 시간(&amp;N)</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when blind for</source>
        <translation>볼 수 없는 시간이 지나면 알람(&amp;A)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 초</translation>
    </message>
    <message>
        <source>Notice a dead connection within, in seconds</source>
        <translation>끊긴 연결을 알아채는 시간(초)</translation>
    </message>
    <message>
        <source>Raise an alarm when blind for, in seconds</source>
        <translation>볼 수 없을 때 알람까지의 시간(초)</translation>
    </message>
    <message>
        <source>%1 to %2 seconds. Sooner asks the server more often.</source>
        <translation>%1~%2초. 짧을수록 서버에 더 자주 묻습니다.</translation>
    </message>
    <message>
        <source>%1 to %2 seconds without a connection to the server.</source>
        <translation>서버와 연결되지 않은 시간 %1~%2초.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
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
        <translation>프록시 종류</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>호스트(&amp;H)</translation>
    </message>
    <message>
        <source>Proxy&apos;s name or address</source>
        <translation>프록시의 이름이나 주소</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>포트(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>프록시의 사용자</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>프록시의 비밀번호</translation>
    </message>
    <message>
        <source>The password is kept in the system&apos;s key ring. A new proxy is used from the next connection on.</source>
        <translation>비밀번호는 시스템 키링에 보관합니다. 새 프록시는 다음 연결부터 씁니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::Database</name>
    <message>
        <source>The program ends.</source>
        <translation>프로그램을 끝내는 중입니다.</translation>
    </message>
    <message>
        <source>There is no database to write to.</source>
        <translation>쓸 데이터베이스가 없습니다.</translation>
    </message>
    <message>
        <source>the database&apos;s file was moved, deleted or cut while it was in use</source>
        <translation>사용 중에 데이터베이스 파일이 옮겨지거나 지워지거나 잘렸습니다</translation>
    </message>
    <message>
        <source>There is no database to read from.</source>
        <translation>읽을 데이터베이스가 없습니다.</translation>
    </message>
    <message>
        <source>Other users of this computer could read %1, and with it camera passwords. Now only you can. If others use this computer, change those passwords.</source>
        <translation>이 컴퓨터의 다른 사용자가 %1과(와) 그 안의 카메라 비밀번호를 읽을 수 있었습니다. 이제는 본인만 읽을 수 있습니다. 다른 사람도 쓰는 컴퓨터라면 그 비밀번호를 바꾸세요.</translation>
    </message>
    <message>
        <source>The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>데이터베이스 %1을(를) 읽을 수 없습니다: %2. 이를 쓰는 다른 프로그램을 닫고 디스크를 확인한 뒤 다시 시작하세요. 그때까지 프로그램을 끝내면 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start again. Until then nothing is kept when the program ends.</source>
        <translation>데이터베이스 %1을(를) 쓸 수도 치울 수도 없습니다. 직접 옮긴 뒤 다시 시작하세요. 그때까지 프로그램을 끝내면 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program. It was kept as %1 and a new one was made. Install the newer version to use the old one again.</source>
        <translation>데이터베이스는 더 새로운 버전의 프로그램이 썼습니다. %1(으)로 보관하고 새로 만들었습니다. 이전 것을 다시 쓰려면 더 새로운 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1 and a new one was made. Log in to get the camera list back from the server.</source>
        <translation>데이터베이스가 손상되었습니다. %1(으)로 보관하고 새로 만들었습니다. 로그인하면 서버에서 카메라 목록을 되찾습니다.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept when the program ends.</source>
        <translation>데이터베이스 %1을(를) 열 수 없습니다: %2. 디스크를 확인하고 다시 시작하세요. 그때까지 프로그램을 끝내면 아무것도 남지 않습니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::DesktopCoordinator</name>
    <message>
        <source>An alarm could not be heard. %1</source>
        <comment>followed by why and what to do</comment>
        <translation>알람 소리를 내지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>watchpost::DetailsContent</name>
    <message>
        <source>%1, not reported yet</source>
        <comment>state</comment>
        <translation>%1, 아직 보고되지 않음</translation>
    </message>
    <message>
        <source>%1 since %2 (%3)</source>
        <comment>state, time, duration</comment>
        <translation>%2부터 %1(%3)</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>지난 24시간</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Why this badge</source>
        <translation>이 표시의 이유</translation>
    </message>
    <message>
        <source>Last alarms</source>
        <translation>최근 알람</translation>
    </message>
    <message>
        <source>No alarm of this camera is in the list.</source>
        <translation>이 카메라의 알람이 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Last alarms of this camera; Enter shows one in the alarm panel</source>
        <translation>이 카메라의 최근 알람. Enter를 누르면 알람 패널에서 보여 줍니다</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
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
        <translation>카메라를 고르면 그 기록과 표시의 이유를 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) selected</source>
        <translation>
            <numerusform>카메라 %n대 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline, %2 unknown, %3 online</source>
        <translation>오프라인 %1, 알 수 없음 %2, 온라인 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>사용 안 함 %n대</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::DiagnosticsDialog</name>
    <message>
        <source>Copied, the log included.</source>
        <translation>로그까지 복사했습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>아직 로그가 없습니다.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>진단 정보 저장</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1에 쓰지 못했습니다(%2). 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>상태(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>로그(&amp;L)</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>프로그램의 상태</translation>
    </message>
    <message>
        <source>The last lines of the log</source>
        <translation>로그의 마지막 줄</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>진단 정보 복사</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the diagnostics in a file</source>
        <translation>진단 정보를 파일로 저장</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>watchpost::DownloadTransfer</name>
    <message>
        <source>An answer could not be read.</source>
        <translation>응답을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The server sent a camera that was not asked for.</source>
        <translation>서버가 요청하지 않은 카메라를 보냈습니다.</translation>
    </message>
    <message>
        <source>The server claims to have %1 cameras for this account.</source>
        <translation>서버는 이 계정에 카메라가 %1대 있다고 합니다.</translation>
    </message>
    <message>
        <source>The server&apos;s list changed while it was read.</source>
        <translation>읽는 동안 서버 목록이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The server sent another camera than the one that was asked for.</source>
        <translation>서버가 요청한 것과 다른 카메라를 보냈습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s list holds a camera twice or without an ID.</source>
        <translation>서버 목록에 중복되거나 ID 없는 카메라가 있습니다.</translation>
    </message>
    <message>
        <source>The server did not give its list: %1</source>
        <translation>서버가 목록을 주지 않았습니다: %1</translation>
    </message>
</context>
<context>
    <name>watchpost::ExportDialog</name>
    <message>
        <source>Export cameras</source>
        <translation>카메라 내보내기</translation>
    </message>
    <message>
        <source>Which cameras go into the file?</source>
        <translation>어떤 카메라를 파일에 넣을까요?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n camera(s)</source>
        <translation>
            <numerusform>전체 %n대(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n camera(s) that the filter s&amp;hows</source>
        <translation>
            <numerusform>필터가 보여 주는 %n대(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected camera(s)</source>
        <translation>
            <numerusform>선택한 %n대(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between the columns:</source>
        <translation>열 구분(&amp;B):</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>열 사이의 구분자</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>For a s&amp;preadsheet program (with a byte order mark)</source>
        <translation>스프레드시트 프로그램용(바이트 순서 표시 포함)(&amp;F)</translation>
    </message>
    <message>
        <source>With the pass&amp;words of the cameras</source>
        <translation>카메라 비밀번호 포함(&amp;P)</translation>
    </message>
    <message>
        <source>ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a formula gets a &apos; in front; the import takes it off again.</source>
        <translation>ID, 이름, 그룹, 태그, 메모, 상태와 시작 시각. 스프레드시트 프로그램이 수식으로 볼 것에는 앞에 &apos;를 붙이고, 가져올 때 다시 뗍니다.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::FieldDialog</name>
    <message>
        <source>Rename camera</source>
        <translation>카메라 이름 바꾸기</translation>
    </message>
    <message>
        <source>Change camera password</source>
        <translation>카메라 비밀번호 바꾸기</translation>
    </message>
    <message>
        <source>Name for %1 on this computer:</source>
        <translation>이 컴퓨터에서 %1의 이름:</translation>
    </message>
    <message>
        <source>Password of %1, as it is set in the camera:</source>
        <translation>카메라에 설정된 %1의 비밀번호:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Save and upload</source>
        <translation>저장하고 업로드</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::FilterBar</name>
    <message>
        <source>Search cameras</source>
        <translation>카메라 검색</translation>
    </message>
    <message>
        <source>Search cameras by name, ID, group, tag or note</source>
        <translation>이름, ID, 그룹, 태그, 메모로 카메라 검색</translation>
    </message>
    <message>
        <source>Search name, ID, group, tags and note (%1)</source>
        <translation>이름, ID, 그룹, 태그, 메모 검색 (%1)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these (%1)</source>
        <translation>이것만 보기 (%1)</translation>
    </message>
    <message>
        <source>Show all (%1)</source>
        <translation>모두 보기 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n camera(s)</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1, 카메라 %n대</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::FilterChips</name>
    <message>
        <source>%1 of %2 shown</source>
        <comment>cameras</comment>
        <translation>%2대 중 %1대 표시</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>필터 제거: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>이 필터 제거</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Clear the filter and show all cameras</source>
        <translation>필터를 지우고 모든 카메라 보기</translation>
    </message>
</context>
<context>
    <name>watchpost::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>behaviour, startup, window</source>
        <translation>동작, 시작, 창</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>&amp;Start when I log in to this computer</source>
        <translation>이 컴퓨터에 로그인할 때 시작(&amp;S)</translation>
    </message>
    <message>
        <source>autostart, boot, automatically</source>
        <translation>자동 시작, 부팅, 자동</translation>
    </message>
    <message>
        <source>Start &amp;minimised, in the tray where there is one</source>
        <translation>최소화한 채, 트레이가 있으면 트레이로 시작(&amp;M)</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Closing the window &amp;keeps Watchpost in the tray</source>
        <translation>창을 닫아도 Watchpost를 트레이에 유지(&amp;K)</translation>
    </message>
    <message>
        <source>minimise, background, notification area</source>
        <translation>최소화, 백그라운드, 알림 영역</translation>
    </message>
    <message>
        <source>Alarms go on being shown. To end the program, choose Quit in the File menu or in the tray icon&apos;s menu.</source>
        <translation>알람은 계속 표시됩니다. 프로그램을 끝내려면 파일 메뉴나 트레이 아이콘의 메뉴에서 끝내기를 고르세요.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so that closing the window ends the program.</source>
        <translation>이 데스크톱에는 트레이가 없어 창을 닫으면 프로그램이 끝납니다.</translation>
    </message>
    <message>
        <source>&amp;Ask before quitting</source>
        <translation>끝내기 전에 묻기(&amp;A)</translation>
    </message>
    <message>
        <source>confirm, exit</source>
        <translation>확인, 종료</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupDialog</name>
    <message>
        <source>Move to group</source>
        <translation>그룹으로 옮기기</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>그룹 이름 바꾸기</translation>
    </message>
    <message>
        <source>Group for %1:</source>
        <translation>%1의 그룹:</translation>
    </message>
    <message>
        <source>New name of the group %1:</source>
        <translation>그룹 %1의 새 이름:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>A slash puts a group into another: Site/Floor. Leave it empty for no group.</source>
        <translation>빗금은 그룹을 다른 그룹에 넣습니다: 사업장/층. 그룹이 없으면 비워 두세요.</translation>
    </message>
    <message>
        <source>Its cameras move along. A slash puts a group into another: Site/Floor. Left empty, the group is dissolved.</source>
        <translation>카메라도 함께 옮겨집니다. 빗금은 그룹을 다른 그룹에 넣습니다: 사업장/층. 비우면 그룹이 해체됩니다.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>모든 카메라</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>그룹 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>카메라 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>오프라인 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>알 수 없음 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>사용 안 함 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unread alarms</source>
        <translation>
            <numerusform>읽지 않은 알람 있음 %n대</numerusform>
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
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, number found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>사용자 안내서</translation>
    </message>
    <message>
        <source>Search the user guide</source>
        <translation>사용자 안내서 검색</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 위치</translation>
    </message>
</context>
<context>
    <name>watchpost::HoldTimesDialog</name>
    <message>
        <source>%1: seconds</source>
        <comment>what the number is for</comment>
        <translation>%1: 초</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>초</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>설정대로</translation>
    </message>
    <message>
        <source>After:</source>
        <comment>a number of seconds follows</comment>
        <translation>지난 뒤:</translation>
    </message>
    <message>
        <source>Hold Times</source>
        <translation>유지 시간</translation>
    </message>
    <message>
        <source>Of %1, kept on this computer:</source>
        <comment>a camera, or how many</comment>
        <translation>%1의 유지 시간, 이 컴퓨터에 보관:</translation>
    </message>
    <message>
        <source>Show as o&amp;ffline:</source>
        <translation>오프라인으로 표시(&amp;F):</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>바로</translation>
    </message>
    <message>
        <source>Show as &amp;online again:</source>
        <translation>다시 온라인으로 표시(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Alarm when offline:</source>
        <translation>오프라인이면 알람(&amp;A):</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>안 함</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the history.</source>
        <translation>더 일찍 끝난 것은 표시하지 않지만 기록에는 남습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::HushChip</name>
    <message>
        <source>%1 muted, %2 left</source>
        <comment>camera or group, time</comment>
        <translation>%1 음소거, %2 남음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mutes, the next ends in %1</source>
        <translation>
            <numerusform>음소거 %Ln건, 다음은 %1 후에 끝남</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>방해 금지</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>방해 금지 시간</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>%1까지 방해 금지 시간</translation>
    </message>
    <message>
        <source>Do-not-disturb is on in the system. Press to choose what comes through.</source>
        <translation>시스템의 방해 금지가 켜져 있습니다. 누르면 통과할 것을 고릅니다.</translation>
    </message>
    <message>
        <source>%1: no alarm comes through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: 어떤 알람도 통과하지 않습니다. 누르면 바꿉니다.</translation>
    </message>
    <message>
        <source>%1: only critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: 심각한 알람만 통과합니다. 누르면 바꿉니다.</translation>
    </message>
    <message>
        <source>%1: only warnings and critical alarms come through. Press to change it.</source>
        <comment>quiet hours</comment>
        <translation>%1: 경고와 심각한 알람만 통과합니다. 누르면 바꿉니다.</translation>
    </message>
    <message>
        <source>%1 muted, %2</source>
        <comment>camera or group, time left</comment>
        <translation>%1 음소거, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 muted, %2, and %Ln more</source>
        <comment>camera or group, time left</comment>
        <translation>
            <numerusform>%1 음소거, %2, 그 밖에 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <comment>camera or group</comment>
        <translation>%1 음소거 해제</translation>
    </message>
    <message>
        <source>Unmute %1 (until %2)</source>
        <comment>camera or group, time</comment>
        <translation>%1 음소거 해제(%2까지)</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>모든 음소거 해제</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>What is muted, and until when</source>
        <translation>음소거된 것과 기한</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportModel</name>
    <message>
        <source>name</source>
        <comment>what an import changes</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>password</source>
        <comment>what an import changes</comment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>group</source>
        <comment>what an import changes</comment>
        <translation>그룹</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>what an import changes</comment>
        <translation>태그</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what an import changes</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Will change: %1</source>
        <translation>바뀜: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>이미 그러함</translation>
    </message>
</context>
<context>
    <name>watchpost::ImportPage</name>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>파일을 열지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Divide it into several.</source>
        <translation>파일이 64 MB보다 큽니다. 여러 개로 나누세요.</translation>
    </message>
    <message>
        <source>Import cameras</source>
        <translation>카메라 가져오기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>표 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Checking line by line… %1 so far.</source>
        <translation>한 줄씩 확인 중… 지금까지 %1줄.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be added.</source>
        <translation>
            <numerusform>카메라 %n대가 추가됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) will be changed.</source>
        <translation>
            <numerusform>카메라 %n대가 바뀝니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) change nothing.</source>
        <translation>
            <numerusform>%n행은 바뀌는 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>아직 추가할 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need correcting and stay here.</source>
        <translation>
            <numerusform>%n행은 고쳐야 하며 여기에 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used here: %1.</source>
        <translation>이 열들은 여기서 뜻이 없습니다: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paste &amp;lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different ones.</source>
        <translation>표나 텍스트 파일의 행을 붙여 넣으세요(&amp;L). 한 줄에 카메라 한 대: ID, 비밀번호, 이름. 탭, 세미콜론 또는 쉼표로 구분합니다. 첫 줄이 “ID, Name, Group, Tags, Note, Password”와 같으면 열이 달라도 됩니다.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>파일 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>파일 닫기</translation>
    </message>
    <message>
        <source>Pass&amp;word of lines that have none:</source>
        <translation>비밀번호가 없는 행의 비밀번호(&amp;W):</translation>
    </message>
    <message>
        <source>Password of lines that have none</source>
        <translation>비밀번호가 없는 행의 비밀번호</translation>
    </message>
    <message>
        <source>Only lines that need &amp;correcting</source>
        <translation>고쳐야 할 행만(&amp;C)</translation>
    </message>
    <message>
        <source>Cameras, one a line</source>
        <translation>카메라, 한 줄에 한 대</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>앞문</translation>
    </message>
    <message>
        <source>Back door</source>
        <translation>뒷문</translation>
    </message>
    <message>
        <source>What will be added or changed</source>
        <translation>추가되거나 바뀔 것</translation>
    </message>
</context>
<context>
    <name>watchpost::ListActions</name>
    <message>
        <source>&amp;Favourite</source>
        <translation>즐겨찾기(&amp;F)</translation>
    </message>
    <message>
        <source>D&amp;isabled: no alarm pops up</source>
        <translation>사용 안 함: 알람을 띄우지 않음(&amp;I)</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>그룹으로 옮기기(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>태그(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>메모(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>행 복사(&amp;W)</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>사이드바(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hold times…</source>
        <translation>유지 시간(&amp;H)…</translation>
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
            <numerusform>카메라 %n대</numerusform>
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
        <translation>카메라 내보내기</translation>
    </message>
    <message>
        <source>Write the cameras&apos; passwords into the file?</source>
        <translation>카메라 비밀번호를 파일에 쓸까요?</translation>
    </message>
    <message>
        <source>They stand there in clear. Whoever reads the file, or a copy of it, can bind these cameras to an account of their own. Delete the file when you no longer need it.</source>
        <translation>비밀번호가 그대로 적힙니다. 파일이나 그 복사본을 읽는 사람은 이 카메라들을 자기 계정에 묶을 수 있습니다. 필요 없어지면 파일을 지우세요.</translation>
    </message>
    <message>
        <source>With passwords</source>
        <translation>비밀번호 포함</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>비밀번호 제외</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The cameras could not be written to %1 (%2). What was there before is still there. Choose another place, or make room on the disk.</source>
        <translation>카메라를 %1에 쓰지 못했습니다(%2). 전에 있던 것은 그대로입니다. 다른 곳을 고르거나 디스크를 비우세요.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginFooter</name>
    <message>
        <source>Log in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginForm</name>
    <message>
        <source>&amp;Server</source>
        <translation>서버(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>포트(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>연결 암호화 (TLS)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remember me</source>
        <translation>기억하기(&amp;R)</translation>
    </message>
    <message>
        <source>Log in &amp;at once next time</source>
        <translation>다음에는 바로 로그인(&amp;A)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>이름 또는 주소</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Not encrypted: your password travels in clear over the network.</source>
        <translation>암호화되지 않음: 비밀번호가 그대로 네트워크를 지나갑니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::LoginWindow</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)…</source>
        <translation>
            <numerusform>%n초 후 다시 시도…</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>다시 시도 중…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>%1에 로그인 중…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1에 연결 중…</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>서버가 로그인을 거부했습니다.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Log in to your camera server</source>
        <translation>카메라 서버에 로그인하세요</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Embedded demo server: just press Log in.</source>
        <translation>내장 데모 서버: 로그인만 누르세요.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>첫걸음…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>암호화되지 않음</translation>
    </message>
    <message>
        <source>Log in anyway</source>
        <translation>그래도 로그인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>로그인 거부됨</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Send your password to %1 without encryption?</source>
        <translation>비밀번호를 암호화하지 않고 %1에 보낼까요?</translation>
    </message>
    <message>
        <source>Everyone who can read the traffic between this computer and the server can read your password. Switch encryption on if the server supports it. You are asked once for each server.</source>
        <translation>이 컴퓨터와 서버 사이의 통신을 읽을 수 있는 사람은 비밀번호도 읽을 수 있습니다. 서버가 지원하면 암호화를 켜세요. 서버마다 한 번만 묻습니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>알람(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add cameras…</source>
        <translation>카메라 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Add cameras</source>
        <translation>카메라 추가</translation>
    </message>
    <message>
        <source>&amp;Import cameras…</source>
        <translation>카메라 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export cameras…</source>
        <translation>카메라 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>지금 동기화(&amp;S)</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>Last synchronisation &amp;report…</source>
        <translation>마지막 동기화 보고서(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Log out</source>
        <translation>로그아웃(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>자세히(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>비밀번호 바꾸기(&amp;P)…</translation>
    </message>
    <message>
        <source>Up&amp;load again</source>
        <translation>다시 업로드(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>ID 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>제거(&amp;M)…</translation>
    </message>
    <message>
        <source>Alarm &amp;panel</source>
        <translation>알람 패널(&amp;A)</translation>
    </message>
    <message>
        <source>Details pa&amp;ne</source>
        <translation>세부 패널(&amp;D)</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>알람 (%1)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>알람</translation>
    </message>
    <message>
        <source>&amp;Next alarm</source>
        <translation>다음 알람(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous alarm</source>
        <translation>이전 알람(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>음소거(&amp;M)…</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>음소거(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>창의 다음 부분(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>창의 이전 부분(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>사용자 안내서(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>첫걸음(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>진단(&amp;D)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>설정(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;About Watchpost</source>
        <translation>Watchpost 정보(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>지금 동기화</translation>
    </message>
    <message numerus="yes">
        <source>Alarm panel, %n unread</source>
        <translation>
            <numerusform>알람 패널, 읽지 않음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm panel</source>
        <translation>알람 패널</translation>
    </message>
    <message>
        <source>N&amp;oise…</source>
        <translation>소음(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>watchpost::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before. Watchpost does not connect to it.</source>
        <translation>%1이(가) 전과 다른 신원을 보입니다. Watchpost는 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Watchpost does not connect to it.</source>
        <translation>%1이(가) 신원을 증명하지 못합니다. Watchpost는 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>인증서 보기</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Blind – %1</source>
        <comment>window title</comment>
        <translation>볼 수 없음 – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>number of unread alarms, window title</comment>
        <translation>(%1) %2</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were written to %1.</source>
        <translation>
            <numerusform>카메라 %n대를 %1에 썼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s) were written to %1.</source>
        <translation>
            <numerusform>알람 %Ln건을 %1에 썼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 버전이 나왔습니다.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>다운로드 페이지 열기</translation>
    </message>
</context>
<context>
    <name>watchpost::MultimediaWorker</name>
    <message>
        <source>The sound did not come to its end. Look at the sound settings of the desktop.</source>
        <translation>소리가 끝까지 나지 않았습니다. 데스크톱의 소리 설정을 살펴보세요.</translation>
    </message>
    <message>
        <source>There is no sound device. Connect one, or start the desktop&apos;s sound server; it is used without a restart.</source>
        <translation>소리 장치가 없습니다. 연결하거나 데스크톱의 소리 서버를 시작하세요. 다시 시작하지 않아도 쓰입니다.</translation>
    </message>
    <message>
        <source>Sounds are played on: %1</source>
        <translation>소리 출력: %1</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one in the settings.</source>
        <translation>소리 파일 %1을(를) 읽을 수 없습니다. 설정에서 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The sound was cut off: the sound device or the desktop&apos;s sound server has gone. It is used again when it comes back.</source>
        <translation>소리가 끊겼습니다: 소리 장치나 데스크톱의 소리 서버가 사라졌습니다. 돌아오면 다시 쓰입니다.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>소리 파일 %1을(를) 재생할 수 없습니다. 설정에서 다른 것, 예를 들어 WAV 파일을 고르세요.</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteMenu</name>
    <message numerus="yes">
        <source>%Ln camera(s)</source>
        <comment>to be muted</comment>
        <translation>
            <numerusform>카메라 %Ln대</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>그룹 %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <comment>of alarm</comment>
        <translation>종류 %1</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>모든 알람</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <comment>mute</comment>
        <translation>
            <numerusform>%n분 동안</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <comment>mute</comment>
        <translation>시각 지정…</translation>
    </message>
</context>
<context>
    <name>watchpost::MuteUntilDialog</name>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>이 시각은 지났습니다. 더 나중 시각을 고르세요.</translation>
    </message>
    <message>
        <source>A mute ends after seven days at the latest, so that nothing stays silent by mistake. Choose an earlier time, or disable the camera.</source>
        <translation>실수로 계속 조용하지 않도록 음소거는 늦어도 7일 뒤에 끝납니다. 더 이른 시각을 고르거나 카메라를 사용 안 함으로 하세요.</translation>
    </message>
    <message>
        <source>Mute until</source>
        <translation>음소거 기한</translation>
    </message>
    <message>
        <source>&amp;Mute %1 until</source>
        <comment>the camera Front door</comment>
        <translation>%1 음소거 기한(&amp;M)</translation>
    </message>
    <message>
        <source>Mute until, date and time</source>
        <translation>음소거 기한, 날짜와 시각</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then. The alarms are listed all the same.</source>
        <translation>그때까지 팝업, 소리, 알림이 없습니다. 알람은 그래도 목록에 올립니다.</translation>
    </message>
    <message>
        <source>No pop-up, no sound and no notification until then, except for alarms that are more severe than: %1. All of them are listed all the same.</source>
        <translation>그때까지 %1보다 심각한 알람을 빼고 팝업, 소리, 알림이 없습니다. 모든 알람은 그래도 목록에 올립니다.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::NoSoundPlayer</name>
    <message>
        <source>This build of Watchpost plays no sounds itself; the desktop is asked for one with each notification. Install Watchpost from a package to have its own.</source>
        <translation>이 Watchpost는 스스로 소리를 내지 않으며, 알림마다 데스크톱에 소리를 부탁합니다. 자체 소리를 쓰려면 패키지로 Watchpost를 설치하세요.</translation>
    </message>
</context>
<context>
    <name>watchpost::NoiseDialog</name>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Nothing happened in this time that is stored here.</source>
        <translation>여기에 저장된 이 기간에는 아무 일도 없었습니다.</translation>
    </message>
    <message>
        <source>“Hidden” says what such a hold-down or mute would have kept from being shown in this time. Everything stays in the history and in the list.</source>
        <translation>“숨김”은 그런 유지 시간이나 음소거가 이 기간에 표시하지 않았을 것을 말합니다. 모두 기록과 목록에 남습니다.</translation>
    </message>
    <message>
        <source>Only the newest part was counted: there is too much. Choose a shorter time.</source>
        <translation>너무 많아 가장 새로운 부분만 셌습니다. 더 짧은 기간을 고르세요.</translation>
    </message>
    <message>
        <source>The history could not be read (%1). Check the disk, then open this window again.</source>
        <translation>기록을 읽지 못했습니다(%1). 디스크를 확인하고 이 창을 다시 여세요.</translation>
    </message>
    <message numerus="yes">
        <source>The hold-down of %n camera(s) was set.</source>
        <translation>
            <numerusform>카메라 %n대의 유지 시간을 정했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) were muted.</source>
        <translation>
            <numerusform>종류 %n개를 음소거했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) were muted.</source>
        <translation>
            <numerusform>카메라 %n대를 음소거했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>소음</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>기간(&amp;T):</translation>
    </message>
    <message>
        <source>Time that is counted</source>
        <translation>세는 기간</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>지난 24시간</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>Co&amp;unt by:</source>
        <translation>세는 기준(&amp;U):</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>세는 기준</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Type of alarm</source>
        <translation>알람 종류</translation>
    </message>
    <message>
        <source>&amp;Hold-down:</source>
        <translation>유지 시간(&amp;H):</translation>
    </message>
    <message>
        <source>Hold-down, seconds</source>
        <translation>유지 시간, 초</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>초</translation>
    </message>
    <message>
        <source>&amp;Mute:</source>
        <translation>음소거(&amp;M):</translation>
    </message>
    <message>
        <source>Mute, minutes</source>
        <translation>음소거, 분</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation>분</translation>
    </message>
    <message>
        <source>&amp;Set for selected</source>
        <translation>선택에 적용(&amp;S)</translation>
    </message>
    <message>
        <source>Set this hold-down for the selected cameras</source>
        <translation>선택한 카메라에 이 유지 시간 적용</translation>
    </message>
    <message>
        <source>Mute se&amp;lected</source>
        <translation>선택 음소거(&amp;L)</translation>
    </message>
    <message>
        <source>The noisiest cameras or types</source>
        <translation>가장 시끄러운 카메라나 종류</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
        <translation>종류</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>알람</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>of state</comment>
        <translation>변화</translation>
    </message>
    <message>
        <source>Flaps</source>
        <comment>offline for less than a minute</comment>
        <translation>깜박임</translation>
    </message>
    <message>
        <source>Hidden by hold-down</source>
        <comment>changes</comment>
        <translation>유지로 숨김</translation>
    </message>
    <message>
        <source>Hidden by mute</source>
        <comment>alarms</comment>
        <translation>음소거로 숨김</translation>
    </message>
</context>
<context>
    <name>watchpost::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note on %1, kept on this computer:</source>
        <translation>%1에 대한 메모, 이 컴퓨터에 보관:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>비밀번호 숨기기</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>비밀번호 보기</translation>
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
        <translation>알림</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>팝업</translation>
    </message>
    <message>
        <source>card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>모니터</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>방해 금지</translation>
    </message>
    <message>
        <source>Where Watchpost&apos;s window is</source>
        <translation>Watchpost 창이 있는 화면</translation>
    </message>
    <message>
        <source>Primary screen</source>
        <translation>기본 화면</translation>
    </message>
    <message>
        <source>Where the mouse pointer is</source>
        <translation>마우스 포인터가 있는 화면</translation>
    </message>
    <message>
        <source>%1 (not connected now)</source>
        <translation>%1(지금은 연결되지 않음)</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>오른쪽 아래</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>왼쪽 아래</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>오른쪽 위</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>왼쪽 위</translation>
    </message>
    <message>
        <source>Pop-ups</source>
        <translation>팝업</translation>
    </message>
    <message>
        <source>&amp;Corner of the screen</source>
        <translation>화면 모서리(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>화면(&amp;S)</translation>
    </message>
    <message>
        <source>Corner of the screen for pop-ups</source>
        <translation>팝업이 뜨는 화면 모서리</translation>
    </message>
    <message>
        <source>Screen for pop-ups</source>
        <translation>팝업이 뜨는 화면</translation>
    </message>
    <message>
        <source>On Wayland no program may say where its windows stand: the desktop decides, and its notifications come first.</source>
        <translation>Wayland에서는 프로그램이 창의 위치를 정할 수 없습니다. 데스크톱이 정하며, 데스크톱 알림이 먼저입니다.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>데스크톱 알림</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing answers. Alarms come as pop-ups.</source>
        <translation>이 데스크톱은 알림을 표시하지 않습니다: 응답이 없습니다. 알람은 팝업으로 옵니다.</translation>
    </message>
    <message>
        <source>The desktop has been asked what it can show and has not answered yet.</source>
        <translation>무엇을 표시할 수 있는지 데스크톱에 물었고 아직 답이 없습니다.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, but is set not to disturb now.</source>
        <translation>데스크톱은 알림을 표시하지만 지금은 방해 금지로 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>The desktop shows notifications.</source>
        <translation>데스크톱이 알림을 표시합니다.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, with buttons.</source>
        <translation>알림은 %1이(가) 버튼과 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Notifications are shown by %1, without buttons.</source>
        <translation>알림은 %1이(가) 버튼 없이 표시합니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::QuietHoursEdit</name>
    <message>
        <source>Choose at least one day, or remove these quiet hours.</source>
        <translation>하루 이상 고르거나 이 방해 금지 시간을 제거하세요.</translation>
    </message>
    <message>
        <source>Quiet hours on %1</source>
        <translation>방해 금지 요일: %1</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>끝</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>방해 금지 시작</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>방해 금지 끝</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>only critical alarms</source>
        <translation>심각한 알람만</translation>
    </message>
    <message>
        <source>warnings and critical alarms</source>
        <translation>경고와 심각한 알람</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What comes through the quiet hours</source>
        <translation>방해 금지 시간에 통과하는 것</translation>
    </message>
    <message>
        <source>Remove these quiet hours</source>
        <translation>이 방해 금지 시간 제거</translation>
    </message>
    <message>
        <source>A whole day, from the time on the chosen days.</source>
        <translation>고른 날의 그 시각부터 하루 종일입니다.</translation>
    </message>
    <message>
        <source>They begin on the chosen days and end on the day after.</source>
        <translation>고른 날에 시작해 다음 날에 끝납니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovalCommands</name>
    <message numerus="yes">
        <source>%n camera(s) removed.</source>
        <translation>
            <numerusform>카메라 %n대를 제거했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removing %n camera(s)</source>
        <translation>
            <numerusform>카메라 %n대 제거 실행 취소(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>제거 실행 취소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bring back removed cameras…</source>
        <translation>제거한 카메라 되돌리기(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasDialog</name>
    <message>
        <source>Removed cameras</source>
        <translation>제거한 카메라</translation>
    </message>
    <message>
        <source>These cameras are hidden on this computer, as the server could not be told of their removal. Select those that are to come back.</source>
        <translation>서버에 제거를 알릴 수 없어 이 카메라들은 이 컴퓨터에서 숨겨져 있습니다. 되돌릴 것을 고르세요.</translation>
    </message>
    <message>
        <source>No removed camera is kept here. One that the server has taken off your account is brought back by adding it again.</source>
        <translation>여기에 보관된 제거한 카메라가 없습니다. 서버가 계정에서 뺀 것은 다시 추가하면 돌아옵니다.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>되돌리기(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>watchpost::RemovedCamerasModel</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCommands</name>
    <message numerus="yes">
        <source>%n camera(s) differ on the server. Nothing was overwritten.</source>
        <translation>
            <numerusform>카메라 %n대가 서버와 다릅니다. 아무것도 덮어쓰지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>검토…</translation>
    </message>
    <message>
        <source>Review &amp;differences…</source>
        <translation>차이 검토(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>watchpost::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n camera(s) could not be uploaded again, as the password cannot be read on this computer. Unlock the key ring, or type the password again.</source>
        <translation>
            <numerusform>이 컴퓨터에서 비밀번호를 읽을 수 없어 카메라 %n대를 다시 업로드하지 못했습니다. 키링의 잠금을 풀거나 비밀번호를 다시 입력하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) changed while you were choosing, so nothing was done to them. Synchronise and review what still differs.</source>
        <translation>
            <numerusform>고르는 동안 카메라 %n대가 바뀌어 아무것도 하지 않았습니다. 동기화하여 아직 다른 것을 검토하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::SavedServersButton</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>저장된 서버</translation>
    </message>
    <message>
        <source>Choose a server that you have used before</source>
        <translation>전에 쓴 서버 고르기</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
</context>
<context>
    <name>watchpost::SecretStore</name>
    <message>
        <source>The system&apos;s key ring refused access. Unlock it to have passwords remembered.</source>
        <translation>시스템 키링이 접근을 거부했습니다. 비밀번호를 기억하려면 잠금을 푸세요.</translation>
    </message>
    <message>
        <source>This system has no key ring. The password is kept only until the program ends.</source>
        <translation>이 시스템에는 키링이 없습니다. 비밀번호는 프로그램을 끝낼 때까지만 보관됩니다.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring did not answer. The password is kept only until the program ends.</source>
        <translation>시스템 키링이 응답하지 않았습니다. 비밀번호는 프로그램을 끝낼 때까지만 보관됩니다.</translation>
    </message>
    <message>
        <source>The system&apos;s key ring reported an error (%1). The password is kept only until the program ends.</source>
        <translation>시스템 키링이 오류를 알렸습니다(%1). 비밀번호는 프로그램을 끝낼 때까지만 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::Session</name>
    <message>
        <source>The server has begun a new alarm history, or an older one was put back. Alarms that it had not sent yet may be lost: look at the cameras themselves for what happened.</source>
        <translation>서버가 새 알람 기록을 시작했거나 오래된 것으로 되돌렸습니다. 보내지 않은 알람을 잃었을 수 있습니다: 무슨 일이 있었는지 카메라에서 직접 확인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) are missing from what the server sent, and it no longer has them. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>서버가 보낸 것에 알람 %n건이 빠졌고, 서버에도 더 이상 없습니다. 무슨 일이 있었는지 카메라에서 직접 확인하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has been blind since %1: it is not connected to %2, and no alarm can come. Look after the cameras in another way until then.</source>
        <translation>이 컴퓨터는 %1부터 볼 수 없습니다: %2에 연결되지 않아 알람이 올 수 없습니다. 그때까지 다른 방법으로 카메라를 살피세요.</translation>
    </message>
    <message>
        <source>Check the network and the server.</source>
        <translation>네트워크와 서버를 확인하세요.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected.</source>
        <translation>%1부터 %2까지 서버에 연결되어 있지 않았습니다.</translation>
    </message>
    <message>
        <source>It has not sent the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>그동안의 알람을 다시 보내지 않았습니다. 무슨 일이 있었는지 카메라에서 직접 확인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent %n alarm(s) of that time again, but not all. Look at the cameras themselves for what happened.</source>
        <translation>
            <numerusform>그동안의 알람 %n건을 다시 보냈지만 전부는 아닙니다. 무슨 일이 있었는지 카메라에서 직접 확인하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had no alarms of that time to send.</source>
        <translation>그동안 보낼 알람이 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It has sent the %n alarm(s) of that time again.</source>
        <translation>
            <numerusform>그동안의 알람 %n건을 다시 보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected, and it cannot send the alarms of that time again. Look at the cameras themselves for what happened.</source>
        <translation>%1부터 %2까지 서버에 연결되어 있지 않았고, 그동안의 알람을 다시 보낼 수 없습니다. 무슨 일이 있었는지 카메라에서 직접 확인하세요.</translation>
    </message>
    <message>
        <source>%1 closed the connection. Try again in a moment.</source>
        <translation>%1이(가) 연결을 닫았습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 no longer answers. Check this computer&apos;s network; it is tried again by itself.</source>
        <translation>%1이(가) 더 이상 응답하지 않습니다. 이 컴퓨터의 네트워크를 확인하세요. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>From %1 to %2 the server was not connected. What happened in that time has not come yet.</source>
        <translation>%1부터 %2까지 서버에 연결되어 있지 않았습니다. 그동안 일어난 일은 아직 오지 않았습니다.</translation>
    </message>
    <message>
        <source>The server did not take the login. Try again in a moment.</source>
        <translation>서버가 로그인을 받지 않았습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server did not take the login: “%1”. Try again in a moment.</source>
        <translation>서버가 로그인을 받지 않았습니다: “%1”. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server refused the login. Correct the user or the password and log in again.</source>
        <translation>서버가 로그인을 거부했습니다. 사용자나 비밀번호를 고쳐 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The server refused the login: “%1”. Correct the user or the password and log in again.</source>
        <translation>서버가 로그인을 거부했습니다: “%1”. 사용자나 비밀번호를 고쳐 다시 로그인하세요.</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsDialog</name>
    <message>
        <source>Settings: %1</source>
        <translation>설정: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
</context>
<context>
    <name>watchpost::SettingsFinder</name>
    <message>
        <source>The whole page</source>
        <translation>전체 페이지</translation>
    </message>
    <message>
        <source>%1, on the page “%2”</source>
        <translation>%1, “%2” 페이지</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>설정 %Ln개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>찾은 설정</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or another one.</source>
        <translation>이 단어가 있는 설정이 없습니다. 단어를 줄이거나 바꿔 보세요.</translation>
    </message>
</context>
<context>
    <name>watchpost::SeveritySoundBox</name>
    <message>
        <source>Choose a sound file, or another sound.</source>
        <translation>소리 파일이나 다른 소리를 고르세요.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>소리 파일</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <translation>소리 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>모든 파일 (%1)</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Watchpost&apos;s sound</source>
        <translation>Watchpost의 소리</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>내 파일</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Repeat until acknowledged</source>
        <translation>확인할 때까지 반복</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no file chosen</source>
        <translation>고른 파일 없음</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>%1 알람의 소리</translation>
    </message>
    <message>
        <source>Volume of %1 alarms: %2</source>
        <comment>severity, percent</comment>
        <translation>%1 알람의 음량: %2</translation>
    </message>
    <message>
        <source>Repeat the sound of %1 alarms until acknowledged</source>
        <comment>severity</comment>
        <translation>%1 알람의 소리를 확인할 때까지 반복</translation>
    </message>
    <message>
        <source>Choose the sound file of %1 alarms: %2</source>
        <comment>severity, file name</comment>
        <translation>%1 알람의 소리 파일 고르기: %2</translation>
    </message>
    <message>
        <source>Stop the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>%1 알람의 소리 멈춤</translation>
    </message>
    <message>
        <source>Test the sound of %1 alarms</source>
        <comment>severity</comment>
        <translation>%1 알람의 소리 듣기</translation>
    </message>
</context>
<context>
    <name>watchpost::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>명령과 키 검색</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>watchpost::SideBar</name>
    <message>
        <source>&amp;Mute</source>
        <translation>음소거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename group…</source>
        <translation>그룹 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>모두 펼치기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>모두 접기(&amp;F)</translation>
    </message>
    <message>
        <source>Groups of cameras</source>
        <translation>카메라 그룹</translation>
    </message>
</context>
<context>
    <name>watchpost::SortMenu</name>
    <message>
        <source>S&amp;ort by</source>
        <translation>정렬 기준(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>역순(&amp;R)</translation>
    </message>
</context>
<context>
    <name>watchpost::SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>소음</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>스피커</translation>
    </message>
    <message>
        <source>ring tone</source>
        <translation>벨소리</translation>
    </message>
    <message>
        <source>Sound device: %1</source>
        <translation>소리 장치: %1</translation>
    </message>
    <message>
        <source>Looking for sound devices…</source>
        <translation>소리 장치를 찾는 중…</translation>
    </message>
</context>
<context>
    <name>watchpost::StateHistory</name>
    <message>
        <source>The history of states could not be saved (%1). Check the free space of the disk; saving is tried again by itself.</source>
        <translation>상태 기록을 저장하지 못했습니다(%1). 디스크의 남은 공간을 확인하세요. 저장은 자동으로 다시 시도합니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::StatesPage</name>
    <message>
        <source>Blips and floods</source>
        <translation>순간 끊김과 폭주</translation>
    </message>
    <message>
        <source>hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise</source>
        <translation>유지, 깜박임, 지연, 중단, 오프라인, 폭풍, 대량 장애, 소음</translation>
    </message>
    <message>
        <source>Short blips</source>
        <translation>짧은 끊김</translation>
    </message>
    <message>
        <source>Show a camera as o&amp;ffline after:</source>
        <translation>오프라인으로 표시하기까지(&amp;F):</translation>
    </message>
    <message>
        <source>How long a camera must be offline before it is shown so</source>
        <translation>카메라를 오프라인으로 표시하기까지의 시간</translation>
    </message>
    <message>
        <source>Show it as &amp;online again after:</source>
        <translation>다시 온라인으로 표시하기까지(&amp;O):</translation>
    </message>
    <message>
        <source>How long a camera must be online again before it is shown so</source>
        <translation>카메라를 다시 온라인으로 표시하기까지의 시간</translation>
    </message>
    <message>
        <source>What is over sooner is not shown, but it is kept in the camera&apos;s history. A camera may have times of its own: see its menu.</source>
        <translation>더 일찍 끝난 것은 표시하지 않지만 카메라 기록에는 남습니다. 카메라마다 시간을 따로 둘 수 있습니다: 카메라 메뉴를 보세요.</translation>
    </message>
    <message>
        <source>Long outages</source>
        <translation>긴 중단</translation>
    </message>
    <message>
        <source>Raise an &amp;alarm when a camera is offline for:</source>
        <translation>카메라가 오프라인일 때 알람을 울리기까지(&amp;A):</translation>
    </message>
    <message>
        <source>How long a camera is offline until that is an alarm</source>
        <translation>카메라의 오프라인이 알람이 되기까지의 시간</translation>
    </message>
    <message>
        <source>Only time in which this computer knew the camera to be offline counts. The alarm&apos;s type is “Offline for long”; its severity can be changed like that of any type.</source>
        <translation>이 컴퓨터가 카메라의 오프라인을 확인한 시간만 셉니다. 알람의 종류는 “오래 오프라인”이며, 심각도는 다른 종류처럼 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Many alarms at once</source>
        <translation>한꺼번에 많은 알람</translation>
    </message>
    <message>
        <source>One pop-up for the same &amp;type of alarm from:</source>
        <translation>같은 종류의 알람을 팝업 하나로 묶는 대수(&amp;T):</translation>
    </message>
    <message>
        <source>From how many cameras alarms of one type become one pop-up</source>
        <translation>몇 대부터 한 종류의 알람이 팝업 하나가 되는지</translation>
    </message>
    <message>
        <source>That is, when so many cameras send it within ten seconds. In a long list it takes a tenth of the cameras, fifty at most. The list of alarms has each of them.</source>
        <translation>즉, 10초 안에 그만큼의 카메라가 보낼 때입니다. 긴 목록에서는 카메라의 10분의 1, 최대 50대입니다. 알람 목록에는 모두 있습니다.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>바로</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>초</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an alarm</comment>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no common pop-up</comment>
        <translation>끔</translation>
    </message>
    <message>
        <source> cameras</source>
        <translation>대</translation>
    </message>
</context>
<context>
    <name>watchpost::StatusLine</name>
    <message>
        <source>Removing cameras from the server…</source>
        <translation>서버에서 카메라 제거 중…</translation>
    </message>
    <message>
        <source>Waiting for the server to be free…</source>
        <translation>서버를 기다리는 중…</translation>
    </message>
    <message>
        <source>Uploading %1 of %2</source>
        <translation>업로드 중 %1/%2</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>업로드 중…</translation>
    </message>
    <message>
        <source>Downloading %1 of %2</source>
        <translation>다운로드 중 %1/%2</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>다운로드 중…</translation>
    </message>
    <message>
        <source>Synchronised %1: %2</source>
        <comment>time, result</comment>
        <translation>%1에 동기화: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the synchronisation</source>
        <translation>동기화 취소</translation>
    </message>
    <message>
        <source>Show what became of each camera</source>
        <translation>카메라별 결과 보기</translation>
    </message>
    <message>
        <source>How long the server takes to answer</source>
        <translation>서버가 응답하는 데 걸리는 시간</translation>
    </message>
    <message>
        <source>Blind: no connection to %1 since %2</source>
        <translation>볼 수 없음: %2부터 %1에 연결되지 않음</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>Blind since %1: connecting to %2…</source>
        <translation>%1부터 볼 수 없음: %2에 연결 중…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1에 연결 중…</translation>
    </message>
    <message>
        <source>Blind since %1: logging in to %2…</source>
        <translation>%1부터 볼 수 없음: %2에 로그인 중…</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>%1에 로그인 중…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1에 연결됨</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>%1에 연결되지 않음</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>왕복 %1 ms</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>암호화되지 않음</translation>
    </message>
</context>
<context>
    <name>watchpost::StorageKeeper</name>
    <message>
        <source>Old alarms could not be removed from the disk (%1). Check the free space of the disk; it is tried again tomorrow, and after the next start.</source>
        <translation>오래된 알람을 디스크에서 제거하지 못했습니다(%1). 디스크의 남은 공간을 확인하세요. 내일과 다음 시작 뒤에 다시 시도합니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>disk, database, history, retention, delete, clean up</source>
        <translation>디스크, 데이터베이스, 기록, 보관, 삭제, 정리</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <comment>number of alarms, date</comment>
        <translation>%1건, 가장 오래된 것은 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>데이터베이스 크기</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>알람</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>retention, delete, days</source>
        <translation>보관, 삭제, 일수</translation>
    </message>
    <message>
        <source>&amp;Alarms for</source>
        <translation>알람 보관 기간(&amp;A)</translation>
    </message>
    <message>
        <source>The cameras&apos; &amp;states for</source>
        <translation>카메라 상태 보관 기간(&amp;S)</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation>일</translation>
    </message>
    <message>
        <source>Keep alarms for, in days</source>
        <translation>알람 보관 일수</translation>
    </message>
    <message>
        <source>Keep the cameras&apos; states for, in days</source>
        <translation>카메라 상태 보관 일수</translation>
    </message>
    <message>
        <source>Remove old alarms that &amp;nobody has acknowledged, too</source>
        <translation>아무도 확인하지 않은 오래된 알람도 제거(&amp;N)</translation>
    </message>
    <message>
        <source>What is older is removed from this computer once a day. The server keeps its own history.</source>
        <translation>더 오래된 것은 하루에 한 번 이 컴퓨터에서 제거합니다. 서버는 자체 기록을 보관합니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportDialog</name>
    <message>
        <source>Synchronisation</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of each camera</source>
        <translation>카메라별 결과</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReportModel</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReports</name>
    <message>
        <source>The synchronisation needs a look: %1.</source>
        <translation>동기화를 확인해 보세요: %1.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>보고서 보기</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDelegate</name>
    <message>
        <source>What to do with %1</source>
        <comment>a camera&apos;s name</comment>
        <translation>%1의 처리 방법</translation>
    </message>
</context>
<context>
    <name>watchpost::SyncReviewDialog</name>
    <message>
        <source>Review the synchronisation</source>
        <translation>동기화 검토</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) differ between this computer and the server. Nothing was overwritten or removed: choose what is to be done.</source>
        <translation>
            <numerusform>카메라 %n대가 이 컴퓨터와 서버에서 다릅니다. 아무것도 덮어쓰거나 제거하지 않았습니다: 어떻게 할지 고르세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that differ</source>
        <translation>서로 다른 카메라</translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>모든 행:</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>그대로 두기(&amp;K)</translation>
    </message>
    <message>
        <source>As on the &amp;server</source>
        <translation>서버대로(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;here</source>
        <translation>여기대로(&amp;H)</translation>
    </message>
    <message>
        <source>For all rows: keep as it is</source>
        <translation>모든 행: 그대로 두기</translation>
    </message>
    <message>
        <source>For all rows: as on the server</source>
        <translation>모든 행: 서버대로</translation>
    </message>
    <message>
        <source>For all rows: as here</source>
        <translation>모든 행: 여기대로</translation>
    </message>
    <message>
        <source>Both sides stay as they are.</source>
        <translation>양쪽 모두 그대로 둡니다.</translation>
    </message>
    <message>
        <source>This computer takes over what the server has; what is not there is removed here.</source>
        <translation>이 컴퓨터가 서버에 있는 것을 받아들입니다. 서버에 없는 것은 여기서 제거합니다.</translation>
    </message>
    <message>
        <source>What is gone from the server is uploaded again; what was removed here is removed there.</source>
        <translation>서버에서 사라진 것은 다시 업로드하고, 여기서 제거한 것은 서버에서도 제거합니다.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>나중에(&amp;L)</translation>
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
        <translation>카메라</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>여기</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Last synchronisation</source>
        <translation>마지막 동기화</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>처리</translation>
    </message>
</context>
<context>
    <name>watchpost::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tags of %1:</source>
        <translation>%1의 태그:</translation>
    </message>
    <message>
        <source>New tags:</source>
        <translation>새 태그:</translation>
    </message>
    <message>
        <source>New tags</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>여러 개는 쉼표로 구분합니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::ThreadedSoundPlayer</name>
    <message>
        <source>The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.</source>
        <translation>소리 파일 %1을(를) 재생할 수 없습니다. 설정에서 다른 것, 예를 들어 WAV 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The sound system does not answer. Look at the sound settings of the desktop.</source>
        <translation>소리 시스템이 응답하지 않습니다. 데스크톱의 소리 설정을 살펴보세요.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played.</source>
        <translation>소리 파일 %1을(를) 재생할 수 없습니다.</translation>
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
        <translation>이 시간에 대해 알려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Never offline.</source>
        <translation>오프라인 없음.</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n time(s), %1 in all.</source>
        <translation>
            <numerusform>오프라인 %n번, 모두 %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Unknown for %2.</source>
        <comment>a sentence, and a duration</comment>
        <translation>%1 알 수 없음 %2.</translation>
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
        <translation>서버가 데이터 연결 요청에 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The server named a data port that cannot be one. Ask whoever runs it.</source>
        <translation>서버가 있을 수 없는 데이터 포트를 알렸습니다. 서버 관리자에게 물어보세요.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>서버와의 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The data connection was cut.</source>
        <translation>데이터 연결이 끊겼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was tried %n time(s) without getting any further. Synchronise again later.</source>
        <translation>
            <numerusform>%1 %n번 시도했지만 진척이 없습니다. 나중에 다시 동기화하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watchpost::TrayIcon</name>
    <message>
        <source>Show Watchpost</source>
        <translation>Watchpost 보기</translation>
    </message>
    <message>
        <source>Acknowledge all alarms</source>
        <translation>모든 알람 확인</translation>
    </message>
    <message>
        <source>Mute all but critical alarms</source>
        <translation>심각한 알람 외 음소거</translation>
    </message>
    <message numerus="yes">
        <source>For %n minute(s)</source>
        <translation>
            <numerusform>%n분 동안</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>watchpost::TrustDialog</name>
    <message>
        <source>The server&apos;s identity has changed</source>
        <translation>서버의 신원이 바뀌었습니다</translation>
    </message>
    <message>
        <source>Unknown server</source>
        <translation>알 수 없는 서버</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the right one</source>
        <translation>지문을 비교했고 맞습니다(&amp;C)</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>연결하지 않음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>새 인증서 신뢰</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>이 인증서 신뢰</translation>
    </message>
    <message>
        <source>%1 shows a different identity from before</source>
        <translation>%1이(가) 전과 다른 신원을 보입니다</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>정말 %1입니까?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1이(가) 신원을 증명하지 못합니다</translation>
    </message>
    <message>
        <source>Somebody may have put another computer between you and the server, to read your password and to hide alarms from you. Or the server was given a new certificate. Nothing was sent.</source>
        <translation>누군가 당신과 서버 사이에 다른 컴퓨터를 두어 비밀번호를 읽고 알람을 숨기려 할 수 있습니다. 또는 서버의 인증서가 새로 바뀌었습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The certificate with which the server proves its identity was refused. Nothing was sent, and your password is safe.</source>
        <translation>서버가 신원을 증명하는 인증서를 거부했습니다. 아무것도 보내지 않았으며 비밀번호는 안전합니다.</translation>
    </message>
    <message>
        <source>This cannot be overridden. Ask whoever runs the server to put its certificate right.</source>
        <translation>이것은 무시할 수 없습니다. 인증서를 바로잡아 달라고 서버 관리자에게 요청하세요.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that watchpost-server prints when it starts; ask whoever runs the server, but not over this connection.</source>
        <translation>watchpost-server가 시작할 때 출력하는 지문과 비교하세요. 서버 관리자에게 이 연결이 아닌 다른 방법으로 물어보세요.</translation>
    </message>
    <message>
        <source>Do not connect unless whoever runs the server tells you that the certificate was replaced.</source>
        <translation>인증서를 바꿨다고 서버 관리자가 말하지 않는 한 연결하지 마세요.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 지문</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>지금까지 신뢰</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>지금 제시</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>같음</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdateCheck</name>
    <message>
        <source>It could not be found out whether there is a newer version: %1. Check the connection to the internet, or look at the project&apos;s web site.</source>
        <translation>새 버전이 있는지 확인할 수 없습니다: %1. 인터넷 연결을 확인하거나 프로젝트 웹사이트를 보십시오.</translation>
    </message>
    <message>
        <source>What the web server said about newer versions is not signed by the project, and is not believed. Look at the project&apos;s web site.</source>
        <translation>새 버전에 대한 웹 서버의 답에 프로젝트의 서명이 없어 믿지 않습니다. 프로젝트 웹사이트를 보십시오.</translation>
    </message>
</context>
<context>
    <name>watchpost::UpdatePage</name>
    <message>
        <source>Updates</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>version, upgrade, download, internet</source>
        <translation>버전, 업그레이드, 다운로드, 인터넷</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>확인하는 중 …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>최신 버전입니다.</translation>
    </message>
    <message>
        <source>Watchpost %1 is available.</source>
        <translation>Watchpost %1 버전이 나왔습니다.</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>하루에 한 번 새 버전 확인(&amp;L)</translation>
    </message>
    <message>
        <source>Watchpost then asks %1, which sees this computer&apos;s network address and nothing else. Nothing is downloaded or installed by itself.</source>
        <translation>Watchpost가 %1에 물어보며, 그쪽은 이 컴퓨터의 네트워크 주소만 볼 수 있습니다. 아무것도 저절로 다운로드하거나 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>지금 확인(&amp;N)</translation>
    </message>
    <message>
        <source>Open the &amp;download page</source>
        <translation>다운로드 페이지 열기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>watchpost::UploadTransfer</name>
    <message>
        <source>An ID has 1 to %1 bytes. Correct the camera&apos;s ID.</source>
        <translation>ID는 1~%1바이트입니다. 카메라 ID를 고치세요.</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes. Correct the camera&apos;s password.</source>
        <translation>비밀번호는 최대 %1바이트입니다. 카메라 비밀번호를 고치세요.</translation>
    </message>
    <message>
        <source>An answer could not be read.</source>
        <translation>응답을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The server confirmed another camera than the one that was sent.</source>
        <translation>서버가 보낸 것과 다른 카메라를 확인했습니다.</translation>
    </message>
    <message>
        <source>The server refused another camera than the one that was sent.</source>
        <translation>서버가 보낸 것과 다른 카메라를 거부했습니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::WelcomeDialog</name>
    <message>
        <source>First steps</source>
        <translation>첫걸음</translation>
    </message>
    <message>
        <source>Welcome to Watchpost</source>
        <translation>Watchpost에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. How would you like to begin?</source>
        <translation>Watchpost는 어떤 카메라가 온라인인지 보여 주고 알람을 바로 눈앞에 띄웁니다. 어떻게 시작할까요?</translation>
    </message>
    <message>
        <source>Connect to my own server</source>
        <translation>내 서버에 연결</translation>
    </message>
    <message>
        <source>You have a server&apos;s name, a user and a password.</source>
        <translation>서버의 이름, 사용자, 비밀번호가 있을 때.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>데모 써 보기</translation>
    </message>
    <message>
        <source>Logs you out here, and starts a small server inside the program with 24 invented cameras. Nothing of it stays.</source>
        <translation>여기서 로그아웃하고, 프로그램 안의 작은 서버를 가상의 카메라 24대와 함께 시작합니다. 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>Starts a small server inside the program, with 24 invented cameras. Nothing of it stays.</source>
        <translation>프로그램 안의 작은 서버를 가상의 카메라 24대와 함께 시작합니다. 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>Import a list of cameras</source>
        <translation>카메라 목록 가져오기</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. You see everything before anything is changed.</source>
        <translation>스프레드시트 등의 CSV 파일에서. 바꾸기 전에 모두 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>From a CSV file, for instance from a spreadsheet. It opens as soon as you have logged in to your server.</source>
        <translation>스프레드시트 등의 CSV 파일에서. 서버에 로그인하면 바로 열립니다.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>사용자 안내서(&amp;U)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>These first steps are in the Help menu, too.</source>
        <translation>이 첫걸음은 도움말 메뉴에도 있습니다.</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowFlow</name>
    <message>
        <source>Quit Watchpost?</source>
        <translation>Watchpost를 끝낼까요?</translation>
    </message>
    <message>
        <source>Nothing is watched while it does not run. Alarms that come meanwhile are shown at the next start, where the server keeps them.</source>
        <translation>실행되지 않는 동안에는 아무것도 지켜보지 않습니다. 그동안 온 알람은 서버가 보관하면 다음 시작 때 표시합니다.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>계속 지켜보기</translation>
    </message>
    <message>
        <source>Watchpost goes on watching</source>
        <translation>Watchpost가 계속 지켜봅니다</translation>
    </message>
    <message>
        <source>Watchpost goes on watching in the tray</source>
        <translation>Watchpost가 트레이에서 계속 지켜봅니다</translation>
    </message>
    <message>
        <source>Alarms go on being shown. A click on the icon in the tray brings the window back, and its menu ends the program. This is said only once.</source>
        <translation>알람은 계속 표시됩니다. 트레이 아이콘을 누르면 창이 돌아오고, 그 메뉴로 프로그램을 끝낼 수 있습니다. 이 안내는 한 번만 나옵니다.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>watchpost::WindowsSoundPlayer</name>
    <message>
        <source>Sounds are played by Windows, on its default device. WAV files only.</source>
        <translation>소리는 Windows가 기본 장치로 재생합니다. WAV 파일만 됩니다.</translation>
    </message>
    <message>
        <source>There is no sound device. Plug one in: it is used by the next alarm.</source>
        <translation>소리 장치가 없습니다. 연결하면 다음 알람부터 쓰입니다.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be read. Choose another one.</source>
        <translation>소리 파일 %1을(를) 읽을 수 없습니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The sound file %1 is no WAV file. Choose another one.</source>
        <translation>소리 파일 %1은(는) WAV 파일이 아닙니다. 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>Windows could not play the sound. Look at the sound settings of Windows.</source>
        <translation>Windows가 소리를 재생하지 못했습니다. Windows의 소리 설정을 살펴보세요.</translation>
    </message>
</context>
</TS>
