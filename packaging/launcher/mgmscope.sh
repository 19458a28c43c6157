#!/bin/sh
# Starts MGM Scope on the JDK that built it, or on the one that MGMSCOPE_JAVA_HOME or JAVA_HOME names.
# MGMSCOPE_OPTS holds options for Java, for example -Xmx4g. Only the fast compiler of Java is used: see packaging/app.args.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=$(dirname "$self")/$link ;;
  esac
done
lib=$(cd "$(dirname "$self")/../lib" && pwd -P) || exit 1
for home in "$MGMSCOPE_JAVA_HOME" '@java.home@' "$JAVA_HOME"; do
  if [ -n "$home" ] && [ -x "$home/bin/java" ]; then
    java=$home/bin/java
    break
  fi
done
if [ -z "$java" ]; then
  echo "mgmscope: no JDK 25 is found; install one and set MGMSCOPE_JAVA_HOME to its folder" >&2
  exit 1
fi
# A cache of loaded classes that does not fit, for example because MGMSCOPE_OPTS asks for another collector, is not used.
if [ -f "$lib/mgmscope.aot" ]; then
  # shellcheck disable=SC2086 # several options are several words
  exec "$java" "-XX:AOTCache=$lib/mgmscope.aot" -Xlog:aot=off -Xlog:cds=off -XX:TieredStopAtLevel=1 $MGMSCOPE_OPTS \
    --module-path="$lib" --enable-native-access=javafx.graphics,org.mgmscope --module=org.mgmscope/@main@ "$@"
fi
# shellcheck disable=SC2086 # several options are several words
exec "$java" -XX:TieredStopAtLevel=1 $MGMSCOPE_OPTS --module-path="$lib" \
  --enable-native-access=javafx.graphics,org.mgmscope --module=org.mgmscope/@main@ "$@"
