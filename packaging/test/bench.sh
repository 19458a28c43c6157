#!/usr/bin/env bash
# Measures the packages against those of an empty AtlantaFX window, built in the same way: the size of the .deb, the
# start of the installed program to its first frame under Xvfb, and the same without the cache; and against the empty
# window as jpackage alone makes it. Prints a table and asserts nothing. Needs root, xvfb, openbox, fakeroot, and a JDK 25
# as JAVA_HOME or in /usr/lib/jvm; STARTS is 11.
. "$(dirname "$0")/common.sh"
starts=${STARTS:-11}
deb=$(the_one 'mgmscope_*.deb')
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/jpackage" ] && "$home/bin/java" -version 2>&1 | grep -qE '"(2[5-9]|[3-9][0-9])'; then JAVA_HOME=$home; fi
done

# The empty window: the same libraries on the path, of which it uses two; the same options; the same packer.
mkdir "$scratch/libraries" "$scratch/compiled"
cp target/mgmscope/lib/{javafx-*,atlantafx-*,jspecify-*}.jar "$scratch/libraries/"
"$JAVA_HOME/bin/javac" --module-path "$scratch/libraries" -d "$scratch/compiled" \
  packaging/test/empty/module-info.java packaging/test/empty/empty/Empty.java
"$JAVA_HOME/bin/jar" --create --file "$scratch/libraries/empty.jar" -C "$scratch/compiled" .
sed -e 's|^--module .*|--module empty/empty.Empty|' -e 's|,org.mgmscope"|"|' packaging/app.args > "$scratch/empty.args"
"$JAVA_HOME/bin/java" packaging/build/Bundle.java "$scratch/libraries" "$scratch/empty.args" packaging/licences LICENSE \
  2026-01-01T00:00:00Z "$scratch/bundle"
"$JAVA_HOME/bin/jpackage" "@$scratch/empty.args" --name empty --app-version 1.0 --icon assets/icons/512.png \
  --runtime-image "$scratch/bundle/runtime" --input "$scratch/bundle/input" --dest "$scratch/image"
cp -a "$scratch/image/empty" "$scratch/plain"
. packaging/linux/launcher.sh
own_launcher "$scratch/image/empty" empty "$scratch/empty.args"
mkdir -p "$scratch/deb/DEBIAN" "$scratch/deb/usr/lib"
mv "$scratch/image/empty" "$scratch/deb/usr/lib/empty"
printf '%s\n' 'Package: empty' 'Version: 1.0' "Architecture: $(dpkg --print-architecture)" 'Maintainer: nobody <nobody@localhost>' \
  'Description: an empty window' > "$scratch/deb/DEBIAN/control"
fakeroot dpkg-deb --build -Zzstd -z15 "$scratch/deb" "$scratch/empty.deb" > /dev/null

# The program as the .deb has it, and the same without the cache.
dpkg-deb --extract "$deb" "$scratch/installed"
cp -a "$scratch/installed/usr/lib/mgmscope" "$scratch/without"
sed -i '/-XX:AOT/d' "$scratch/without/bin/mgmscope"

display
mkdir -p "$HOME/.config/mgmscope"
echo '{"tourSeen": true}' > "$HOME/.config/mgmscope/settings.json"
# The pulse logger of JavaFX says when a frame is drawn.
export JAVA_TOOL_OPTIONS='-Djavafx.pulseLogger=true'

# first_frame PROGRAM: milliseconds from the start of the process.
first_frame() {
  local begun line program
  begun=$(date +%s%N)
  exec 4< <(exec "$1" 2>&1)
  program=$!
  while IFS= read -r -u 4 line; do
    case $line in
      PULSE:*) break ;;
    esac
  done
  echo $((($(date +%s%N) - begun) / 1000000))
  kill -9 $program
  wait $program 2> /dev/null || true
  exec 4<&-
}

median() { sort -n | sed -n "$(((starts + 1) / 2))p"; }
ours=$scratch/installed/usr/bin/mgmscope
empty=$scratch/deb/usr/lib/empty/bin/empty
plain=$scratch/plain/bin/empty
without=$scratch/without/bin/mgmscope
for each in "$ours" "$empty" "$plain" "$without"; do first_frame "$each" > /dev/null; done
for _ in $(seq "$starts"); do
  first_frame "$ours" >> "$scratch/ours"
  first_frame "$empty" >> "$scratch/empty"
  first_frame "$plain" >> "$scratch/plain.times"
  first_frame "$without" >> "$scratch/slow"
done
a=$(median < "$scratch/ours")
b=$(median < "$scratch/empty")
c=$(median < "$scratch/slow")
d=$(median < "$scratch/plain.times")
size=$(stat --format %s "$deb")
other=$(stat --format %s "$scratch/empty.deb")
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
echo "| what | found | aim |"
echo "|---|---|---|"
echo "| size of the .deb / that of an empty window | $(ratio "$size" "$other") ($size / $other bytes) | ≤ 1.25 |"
echo "| start to the first frame / that of an empty window, median of $starts | $(ratio "$a" "$b") ($a / $b ms) | ≤ 1.8 |"
echo "| start to the first frame / that of an empty window as jpackage alone makes it | $(ratio "$a" "$d") ($a / $d ms) | |"
echo "| start to the first frame / the same without the cache | $(ratio "$a" "$c") ($a / $c ms) | ≤ 0.65 |"
