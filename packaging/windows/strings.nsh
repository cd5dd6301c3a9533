; Texts of the installer that NSIS does not bring, in the languages that it is translated to. A language without a line of
; its own shows English.
!insertmacro MUI_LANGUAGE "English"

LangString StillRunning ${LANG_ENGLISH} "$1 is running. End it (Watchpost stays in the notification area when its window is closed), then try again."
LangString ServerName ${LANG_ENGLISH} "Camera server"
LangString LoginName ${LANG_ENGLISH} "Start when I log in"
LangString ProgramText ${LANG_ENGLISH} "Watchpost, with a shortcut in the Start menu. A demo server is built in."
LangString ServerText ${LANG_ENGLISH} "watchpost-server.exe, for those who run the camera server on this computer: a program for the command line."
LangString LoginText ${LANG_ENGLISH} "Watchpost starts with Windows. You can change this in its settings."
LangString DataTitle ${LANG_ENGLISH} "Your data"
LangString DataSubtitle ${LANG_ENGLISH} "Choose what becomes of your cameras and alarms."
LangString DataLabel ${LANG_ENGLISH} "Settings, cameras and alarms are kept in $APPDATA\watchpost, and passwords in the Credential Manager of Windows. They stay, so that a later installation finds them."
LangString DataBoxText ${LANG_ENGLISH} "Delete them, too"
