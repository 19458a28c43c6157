#!/usr/bin/env bash
# Measures the packages against those of an empty AtlantaFX window, built in the same way: the size of the .deb, the
# start of the installed program until its first pixels and the first lesson are seen under Xvfb, and the same without the
# cache; and against the empty window as jpackage alone makes it. Prints a table and asserts nothing. Needs root, xvfb,
# openbox, fakeroot, and a JDK 25 as JAVA_HOME or in /usr/lib/jvm; STARTS is 11.
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
echo '{"tourSeen": true, "theme": "light"}' > "$HOME/.config/mgmscope/settings.json"
ours=$scratch/installed/usr/bin/mgmscope
empty=$scratch/deb/usr/lib/empty/bin/empty
plain=$scratch/plain/bin/empty
without=$scratch/without/bin/mgmscope
# A line for each program: until its first pixels, until the first lesson is seen, starts with an undrawn window, failed starts.
"$JAVA_HOME/bin/java" src/test/java/org/mgmscope/bench/FirstFrame.java "$starts" 30 "$ours" 1 "$empty" 1 "$plain" 30 "$without" \
  > "$scratch/starts"
{
  read -r first lesson undrawn failed
  read -r empty_first _ empty_undrawn empty_failed
  read -r plain_first _ _ plain_failed
  read -r slow_first slow _ slow_failed
} < "$scratch/starts"
size=$(stat --format %s "$deb")
other=$(stat --format %s "$scratch/empty.deb")
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'; }
echo "| what | found | aim |"
echo "|---|---|---|"
echo "| size of the .deb / that of an empty window | $(ratio "$size" "$other") ($size / $other bytes) | ≤ 1.25 |"
echo "| start until the first lesson is seen / first pixels of an empty window, median of $starts | $(ratio "$lesson" "$empty_first") ($lesson / $empty_first ms) | ≤ 2 |"
echo "| start until the first pixels / those of the empty window | $(ratio "$first" "$empty_first") ($first / $empty_first ms) | |"
echo "| start until the first pixels / those of an empty window as jpackage alone makes it | $(ratio "$first" "$plain_first") ($first / $plain_first ms) | |"
echo "| start until the first lesson is seen / the same without the cache | $(ratio "$lesson" "$slow") ($lesson / $slow ms; first pixels $slow_first ms) | ≤ 0.65 |"
echo "| starts with a picture of the window there and undrawn, of $starts | $undrawn (of the empty window $empty_undrawn) | 0 |"
echo "| failed starts, of $((4 * starts)) | $((failed + empty_failed + plain_failed + slow_failed)) | 0 |"
