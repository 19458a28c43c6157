# Builds what people install on Windows, into target\installers: a .zip, and an .msi for one user and one for the machine.
# `mvn -q -Pinstaller` calls it with JAVA_HOME (a JDK 25), VERSION and DATE. It needs WiX 3 or newer on the path.
# Signing: where MGMSCOPE_SIGN names a script, it is called with each file that is to be signed.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
foreach ($name in 'JAVA_HOME', 'VERSION', 'DATE') {
    if (-not (Get-Item "env:$name" -ErrorAction SilentlyContinue)) { throw "$name is not set" }
}
$version = $env:VERSION
$work = 'target\installer-work'
$out = 'target\installers'

function Invoke-Tool([string] $tool, [string[]] $arguments) {
    & (Join-Path $env:JAVA_HOME "bin\$tool.exe") @arguments
    if ($LASTEXITCODE -ne 0) { throw "$tool has ended with $LASTEXITCODE" }
}

function Add-Signature([string] $file) {
    if ($env:MGMSCOPE_SIGN) {
        & $env:MGMSCOPE_SIGN $file
        if ($LASTEXITCODE -ne 0) { throw "$file could not be signed" }
    }
}

if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force $out | Out-Null
Invoke-Tool 'java' @('packaging\build\Bundle.java', 'target\mgmscope\lib', 'packaging\app.args', 'packaging\licences',
    'LICENSE', $env:DATE, $work)
Invoke-Tool 'java' @('packaging\build\Sbom.java', 'target\sbom\mgmscope.cdx.json', "$out\mgmscope-$version.cdx.json")

# The window's launcher is "MGM Scope", the console's "mgmscope".
Invoke-Tool 'jpackage' @('@packaging/app.args', '--name', 'MGM Scope', '--app-version', $version,
    '--icon', 'assets\icons\mgmscope.ico', '--runtime-image', "$work\runtime", '--input', "$work\input",
    '--add-launcher', 'mgmscope=packaging\windows\console.properties', '--dest', "$work\image")
$image = "$work\image\MGM Scope"
Add-Signature "$image\MGM Scope.exe"
Add-Signature "$image\mgmscope.exe"
Compress-Archive -Path $image -DestinationPath "$out\mgmscope-$version-windows-x64.zip"

# An upgrade code for each: one may be beside the other.
$kinds = @{
    'user'    = @('--win-per-user-install', '--win-upgrade-uuid', '0b6bba6f-79e3-4ea6-9d1c-6a1f8e0c7a11')
    'machine' = @('--win-upgrade-uuid', '0b6bba6f-79e3-4ea6-9d1c-6a1f8e0c7a12')
}
foreach ($kind in $kinds.Keys) {
    Invoke-Tool 'jpackage' (@('@packaging/windows/msi.args', '--name', 'MGM Scope', '--app-version', $version,
        '--app-image', $image, '--dest', "$work\$kind") + $kinds[$kind])
    $msi = "$out\mgmscope-$version-$kind.msi"
    Move-Item "$work\$kind\MGM Scope-$version.msi" $msi
    Add-Signature $msi
}

Get-ChildItem $out -File | ForEach-Object {
    '{0}  {1}' -f (Get-FileHash -Algorithm SHA256 $_.FullName).Hash.ToLower(), $_.Name
} | Set-Content -Encoding ascii "$work\SHA256SUMS"
Move-Item "$work\SHA256SUMS" "$out\SHA256SUMS"
