; The installer of Watchpost for Windows: for one user, without administrator rights. Made by packaging/build windows.
;   /S             silent          /D=FOLDER   instead of %LOCALAPPDATA%\Programs\Watchpost (last, without quotes)
;   /SERVER=1      with the camera server           /LOGIN=1    start when the user logs in
; The uninstaller:  /S  silent     /DATA=1     forget settings, cameras, alarms and passwords, too
; Exit codes: 0 done, 1 cancelled, 2 refused: Watchpost runs, a file could not be written, or this is an older Windows than 10. The
; uninstaller's is seen only where it is told _?=FOLDER (last, without quotes); else it goes on as a copy of itself.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off
AllowSkipFiles off ; a file that cannot be written ends a silent installation, too
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include nsDialogs.nsh
!include WinVer.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Watchpost"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define APP_ID "Watchpost.Watchpost" ; as app/main/startup.cpp has it
!define SHORTCUT "$SMPROGRAMS\Watchpost.lnk"

Name "Watchpost"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Watchpost"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "Watchpost ${VERSION}"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Watchpost"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Watchpost installer"
VIAddVersionKey "CompanyName" "The Watchpost developers"
VIAddVersionKey "LegalCopyright" "Copyright 2026 The Watchpost developers. MIT licence."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\watchpost.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.dataPage un.leaveDataPage
!insertmacro MUI_UNPAGE_INSTFILES
!include "${NSI_DIR}/strings.nsh"

Var ForgetData
Var DataBox
Var Upgrade
Var LoginAsked ; what /LOGIN= says
Var LoginValue ; what Windows starts now

; Windows lets nobody write to a program that runs, in whatever session it does.
!macro RefuseWhileRunning prefix
Function ${prefix}refuseWhileRunning
again:
    StrCpy $1 ""
    ${If} ${FileExists} "$INSTDIR\watchpost.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\watchpost.exe" a
        ${If} ${Errors}
            StrCpy $1 "watchpost.exe"
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\watchpost-server.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\watchpost-server.exe" a
        ${If} ${Errors}
            StrCpy $1 "watchpost-server.exe"
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
    ClearErrors
    ${If} $1 != ""
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 2
        Quit
    ${EndIf}
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Section "Watchpost" SectionProgram
    SectionIn RO
    Call refuseWhileRunning
    ; An older version takes its own files away first, from where it is, and leaves what the user has chosen.
    ReadRegStr $3 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $3 != ""
    ${AndIf} ${FileExists} "$3\Uninstall.exe"
        ExecWait '"$3\Uninstall.exe" /S /UPGRADE=1 _?=$3' $0
        ${If} $0 <> 0
            SetErrorLevel 2
            Quit
        ${EndIf}
        ${If} $3 != $INSTDIR
            Delete "$3\Uninstall.exe"
            RMDir "$3"
            StrCpy $LoginValue "" ; it named that folder
        ${EndIf}
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r /x watchpost-server.exe "${STAGE}/*"
    WriteUninstaller "$INSTDIR\Uninstall.exe"

    CreateShortCut "${SHORTCUT}" "$INSTDIR\watchpost.exe"
    Call nameShortcut
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Watchpost"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\watchpost.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Watchpost developers"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "URLInfoAbout" "https://watchpost.example/"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section /o "$(ServerName)" SectionServer
    SetOutPath "$INSTDIR"
    File "${STAGE}/watchpost-server.exe"
SectionEnd

; As the program itself switches it, in its settings (app/main/autostart.cpp). What is there already stays as it is: it may name a
; profile, and Windows' own list of what starts may have it switched off.
Section /o "$(LoginName)" SectionLogin
    ${If} $LoginValue == ""
    ${OrIf} $LoginAsked == 1
        WriteRegStr HKCU "${RUN_KEY}" "Watchpost" '"$INSTDIR\watchpost.exe"'
        DeleteRegValue HKCU "${APPROVED_KEY}" "Watchpost"
    ${EndIf}
SectionEnd

Section "-Last"
    ${IfNot} ${SectionIsSelected} ${SectionLogin}
        DeleteRegValue HKCU "${RUN_KEY}" "Watchpost"
        DeleteRegValue HKCU "${APPROVED_KEY}" "Watchpost"
    ${EndIf}
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "$(ProgramText)"
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionServer} "$(ServerText)"
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionLogin} "$(LoginText)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; Windows shows notifications under the name of the shortcut that has the program's ID.
Function nameShortcut
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P<> 0
        ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
        ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
        ${If} $1 P<> 0
        ${AndIf} $2 P<> 0
            ${IPersistFile::Load} $1 '("${SHORTCUT}",${STGM_READWRITE})'
            System::Call 'OLEAUT32::SysAllocString(w "${APP_ID}")p.r5'
            System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
            System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r5)p.r4'
            ${IPropertyStore::SetValue} $2 '($3,$4)'
            ${IPropertyStore::Commit} $2 ""
            ${IPersistFile::Save} $1 '("${SHORTCUT}",1)'
            System::Call 'OLEAUT32::SysFreeString(p r5)'
            System::Free $3
            System::Free $4
        ${EndIf}
        !insertmacro ComHlpr_SafeRelease $2
        !insertmacro ComHlpr_SafeRelease $1
        ${IUnknown::Release} $0 ""
    ${EndIf}
FunctionEnd

Function .onInit
    SetShellVarContext current
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(OldWindows)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    ${GetParameters} $0
    ${GetOptions} "$0" "/SERVER=" $1
    ${If} $1 == 1
    ${OrIf} ${FileExists} "$INSTDIR\watchpost-server.exe"
        !insertmacro SelectSection ${SectionServer}
    ${EndIf}
    ${GetOptions} "$0" "/LOGIN=" $LoginAsked
    ReadRegStr $LoginValue HKCU "${RUN_KEY}" "Watchpost"
    ${If} $LoginAsked == 1
    ${OrIf} $LoginValue != ""
    ${AndIf} $LoginAsked != 0
        !insertmacro SelectSection ${SectionLogin}
    ${EndIf}
    ClearErrors
FunctionEnd

Function un.onInit
    SetShellVarContext current
    ${GetParameters} $0
    ${GetOptions} "$0" "/DATA=" $ForgetData
    ${GetOptions} "$0" "/UPGRADE=" $Upgrade
    ClearErrors
FunctionEnd

Function un.dataPage
    !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 36u "$(DataLabel)"
    Pop $0
    ${NSD_CreateCheckBox} 0 42u 100% 12u "$(DataBoxText)"
    Pop $DataBox
    nsDialogs::Show
FunctionEnd

Function un.leaveDataPage
    ${NSD_GetState} $DataBox $ForgetData
FunctionEnd

Section "Uninstall"
    Call un.refuseWhileRunning
    ; Only what was installed: the folder may be one that the user has put other things into.
    !include "${REMOVALS}"
    Delete "$INSTDIR\watchpost-server.exe"
    ${If} $Upgrade != 1
        Delete "$INSTDIR\Uninstall.exe"
        RMDir "$INSTDIR"
        RMDir "$LOCALAPPDATA\Programs" ; when nothing else is in it
        Delete "${SHORTCUT}"
        DeleteRegKey HKCU "${UNINSTALL_KEY}"
        DeleteRegValue HKCU "${RUN_KEY}" "Watchpost"
        DeleteRegValue HKCU "${APPROVED_KEY}" "Watchpost"
        ; Where a second start meets the first.
        Delete "$TEMP\watchpost\*.lock"
        RMDir "$TEMP\watchpost"
        ; Where a server that was not ended in order was to be found.
        ReadEnvStr $0 USERNAME
        Delete "$TEMP\watchpost-server-$0\*.sock"
        RMDir "$TEMP\watchpost-server-$0"
        ${If} $ForgetData == 1
            RMDir /r "$APPDATA\watchpost"
            Call un.forgetPasswords
        ${EndIf}
    ${EndIf}
SectionEnd

; What app/store/credentialring.cpp has written: CredEnumerateW() finds them, CREDENTIALW has its name at byte 8.
Function un.forgetPasswords
    System::Call 'ADVAPI32::CredEnumerateW(w "Watchpost/*", i 0, *i 0 r1, *p 0 r2)i.r0'
    ${If} $0 <> 0
        StrCpy $3 0
        ${While} $3 < $1
            IntOp $4 $3 * ${NSIS_PTR_SIZE}
            IntPtrOp $4 $2 + $4
            System::Call '*$4(p.r5)'
            System::Call '*$5(i, i, w.r6)'
            System::Call 'ADVAPI32::CredDeleteW(w r6, i 1, i 0)'
            IntOp $3 $3 + 1
        ${EndWhile}
        System::Call 'ADVAPI32::CredFree(p r2)'
    ${EndIf}
FunctionEnd
