@echo off
rem MyoWorkup on Windows: builds what is missing, finds a JDK 25 or newer, starts the window or runs a command.
rem Prepared for Windows, never run there yet.
setlocal EnableExtensions EnableDelayedExpansion
set "ROOT=%~dp0.."
set "JDK="

call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do (
  for %%B in ("%%~dpJ..") do call :try "%%~fB"
)
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~fD"
if not defined JDK (
  echo myoworkup: no JDK 25 or newer found: install one, for example Eclipse Temurin 25, or set JAVA_HOME to it 1>&2
  exit /b 1
)

set "BUILD="
if not exist "%ROOT%\target\myoworkup.built" set "BUILD=yes"
if not defined BUILD (
  powershell -NoProfile -Command "$b=(Get-Item '%ROOT%\target\myoworkup.built').LastWriteTime; if (Get-ChildItem -Recurse -File '%ROOT%\src\main','%ROOT%\pom.xml' | Where-Object LastWriteTime -gt $b | Select-Object -First 1) { exit 1 }"
  if errorlevel 1 set "BUILD=yes"
)
if defined BUILD (
  where mvn >nul 2>nul || (
    echo myoworkup: Maven is needed to build the program: install Apache Maven 1>&2
    exit /b 1
  )
  echo myoworkup: building, this takes a minute the first time ... 1>&2
  if not exist "%ROOT%\target" mkdir "%ROOT%\target"
  pushd "%ROOT%"
  call mvn -q -B -Dstyle.color=never process-classes >"%ROOT%\target\build.log" 2>&1 <nul
  if errorlevel 1 (
    popd
    echo myoworkup: the build failed, see target\build.log 1>&2
    exit /b 1
  )
  popd
  copy /y nul "%ROOT%\target\myoworkup.built" >nul
)

set "WINDOW=yes"
set "SKIP="
for %%A in (%*) do (
  if defined SKIP (
    set "SKIP="
  ) else (
    if "%%~A"=="--data" (
      set "SKIP=yes"
    ) else if /i not "%%~xA"==".myoworkup" (
      set "WINDOW=no"
    )
  )
)

if "%WINDOW%"=="no" (
  "%JDK%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -cp "%ROOT%\target\classes;%ROOT%\target\lib\*" org.myoworkup.app.Main %*
) else (
  "%JDK%\bin\java" --module-path "%ROOT%\target\javafx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%ROOT%\target\classes;%ROOT%\target\lib\*" org.myoworkup.app.Main %*
)
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 25 set "JDK=%~1"
)
exit /b 0
