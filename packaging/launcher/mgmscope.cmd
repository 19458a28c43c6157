@echo off
setlocal
rem Starts MGM Scope on the JDK that built it, or on the one that MGMSCOPE_JAVA_HOME or JAVA_HOME names.
set "lib=%~dp0..\lib"
set "home=%MGMSCOPE_JAVA_HOME%"
if not exist "%home%\bin\java.exe" set "home=@java.home@"
if not exist "%home%\bin\java.exe" set "home=%JAVA_HOME%"
if not exist "%home%\bin\java.exe" (
  echo mgmscope: no JDK 25 is found; install one and set MGMSCOPE_JAVA_HOME to its folder 1>&2
  exit /b 1
)
"%home%\bin\java.exe" -XX:TieredStopAtLevel=1 %MGMSCOPE_OPTS% "--module-path=%lib%" --enable-native-access=javafx.graphics,org.mgmscope --module=org.mgmscope/@main@ %*
exit /b %ERRORLEVEL%
