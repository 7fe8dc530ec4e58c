; Makes the installer for Windows from dist\kiosk, with Inno Setup 6.3 or newer:
;
;     ISCC.exe /DVersion=0.1.0 build_scripts\windows\kiosk.iss
;
; Not verified: it has not been compiled or run yet. build_scripts\windows\smoke.ps1 tries what comes out.
;
; Silently, with a task that keeps the kiosk up while the account "kiosk" is logged on:
;
;     kiosk-0.1.0-windows-x86_64-setup.exe /VERYSILENT /TASKS=atlogon /Account=kiosk
;
; Removing it leaves the settings; `unins000.exe /VERYSILENT /PURGE` removes them too. What the kiosk wrote lies with the account
; that ran it, in %LOCALAPPDATA%\kiosk.

#ifndef Version
  #error Say which version this is: /DVersion=0.1.0
#endif
#define Root "..\.."

[Setup]
AppId={{6C2F9C5E-0F0B-4D53-9A0E-3B2B1C9D7E41}
AppName=Kiosk
AppVersion={#Version}
AppVerName=Kiosk {#Version}
DefaultDirName={autopf}\Kiosk
DisableDirPage=auto
DisableProgramGroupPage=yes
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10, version 1903: the first whose own ICU has what Qt calls.
MinVersion=10.0.18362
LicenseFile={#Root}\LICENSE
UninstallDisplayIcon={app}\kiosk.exe
OutputDir={#Root}\dist
OutputBaseFilename=kiosk-{#Version}-windows-x86_64-setup
Compression=lzma2
SolidCompression=yes
SetupLogging=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"

[CustomMessages]
en.AtLogon=Keep the kiosk up while its account is logged on (/Account=NAME)
fr.AtLogon=Maintenir la borne ouverte tant que son compte est connecté (/Account=NOM)
nl.AtLogon=De kiosk aan de gang houden zolang het account is aangemeld (/Account=NAAM)

[Tasks]
Name: "atlogon"; Description: "{cm:AtLogon}"; Flags: unchecked; Check: HasAccount

[InstallDelete]
; What the version before had and this one has not.
Type: filesandordirs; Name: "{app}\lib"
Type: filesandordirs; Name: "{app}\licences"

[Dirs]
Name: "{commonappdata}\kiosk"; Flags: uninsneveruninstall

[Files]
Source: "{#Root}\dist\kiosk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "kiosk.toml"; DestDir: "{commonappdata}\kiosk"; Flags: onlyifdoesntexist uninsneveruninstall

[Run]
; Only SYSTEM and administrators write to the settings, users read them: Windows lets every user add files to a folder there.
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\kiosk"" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX"; Flags: runhidden
Filename: "{sys}\schtasks.exe"; Parameters: "/Create /F /TN Kiosk /SC ONLOGON /RU ""{param:Account}"" /IT /RL LIMITED /TR ""\""{app}\kiosk.exe\"" serve"""; Flags: runhidden; Tasks: atlogon

[UninstallRun]
Filename: "{sys}\schtasks.exe"; Parameters: "/Delete /F /TN Kiosk"; Flags: runhidden; RunOnceId: "Task"
Filename: "{sys}\taskkill.exe"; Parameters: "/F /T /IM kiosk.exe"; Flags: runhidden; RunOnceId: "Stop"

[Code]
function HasAccount: Boolean;
begin
  Result := ExpandConstant('{param:Account}') <> '';
end;

{ A kiosk that runs holds its files; its supervisor would start it again, so that both are ended. }
function PrepareToInstall(var NeedsRestart: Boolean): String;
var
  Code: Integer;
begin
  Exec(ExpandConstant('{sys}\schtasks.exe'), '/End /TN Kiosk', '', SW_HIDE, ewWaitUntilTerminated, Code);
  Exec(ExpandConstant('{sys}\taskkill.exe'), '/F /T /IM kiosk.exe', '', SW_HIDE, ewWaitUntilTerminated, Code);
  Result := '';
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Index: Integer;
begin
  if CurUninstallStep = usPostUninstall then
    for Index := 1 to ParamCount do
      if CompareText(ParamStr(Index), '/PURGE') = 0 then
        DelTree(ExpandConstant('{commonappdata}\kiosk'), True, True, True);
end;
