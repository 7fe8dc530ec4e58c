# Tries an installer for Windows, as an administrator: installs it, starts what it installed, installs it again, removes it.
# Not verified: it has not been run yet.
param([Parameter(Mandatory)][string]$Setup)
$ErrorActionPreference = "Stop"

$folder = Join-Path $env:TEMP "borne à essayer"
$settings = Join-Path $env:ProgramData "kiosk\kiosk.toml"

function Assert([bool]$true_, [string]$what) {
    if (-not $true_) { throw "The installer is not to be shipped: $what" }
    Write-Host "ok     $what"
}

function Invoke-Program([string]$program, [string[]]$arguments) {
    $process = Start-Process -FilePath $program -ArgumentList $arguments -PassThru -Wait
    return $process.ExitCode
}

function Install {
    Assert ((Invoke-Program $Setup @("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART", "/DIR=`"$folder`"")) -eq 0) "it installs"
}

Install
Assert ((& "$folder\kiosk.exe" --version) -match "^kiosk \d") "the program says its version"
& "$folder\kiosk.exe" check
Assert ($LASTEXITCODE -eq 0) "the content is whole"
Assert (Test-Path $settings) "there is a file for the settings"

Add-Content -Path $settings -Value "idle_menu_s = 45"
Set-Content -Path "$folder\lib\left-over.txt" -Value "of the version before"
Install
Assert ((Get-Content -Raw $settings) -match "idle_menu_s = 45") "settings outlive an upgrade"
Assert (-not (Test-Path "$folder\lib\left-over.txt")) "files of the version before are gone"
Assert ((& "$folder\kiosk.exe" settings) -match "45") "the settings are read"

Assert ((Invoke-Program "$folder\unins000.exe" @("/VERYSILENT", "/SUPPRESSMSGBOXES")) -eq 0) "it is removed"
Assert (-not (Test-Path "$folder\kiosk.exe")) "no program is left"
Assert (Test-Path $settings) "the settings are left"

Install
Assert ((Invoke-Program "$folder\unins000.exe" @("/VERYSILENT", "/SUPPRESSMSGBOXES", "/PURGE")) -eq 0) "it is removed with its settings"
Assert (-not (Test-Path (Split-Path $settings))) "no settings are left"
