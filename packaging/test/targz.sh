#!/usr/bin/env bash
# The tar.gz: unpacked in a folder with spaces, and started. Needs xvfb, openbox, xdotool, imagemagick.
. "$(dirname "$0")/common.sh"
(cd "$built" && sha256sum --quiet --check SHA256SUMS) || fail "a sum is wrong"
place="$scratch/a folder with spaces"
mkdir "$place"
tar --extract --gzip --file "$(the_one 'mgmscope-*-linux-*.tar.gz')" --directory "$place"
commands "$place/mgmscope/bin/mgmscope"
display
window targz.png 15-deadlock.mgm.json "$place/mgmscope/bin/mgmscope" "$lesson"

unpacked=$(find "$HOME" "$real_home/.openjfx" "$real_home/.java" -newer "$place" \
  '(' -path '*/.openjfx/*' -o -path '*/.java/*' -o -name '*.so' ')' 2> /dev/null || true)
[ -z "$unpacked" ] || fail "something was unpacked into the home: $unpacked"
for library in atlantafx-base commonmark controlsfx error_prone_annotations feather gson ikonli-core java.base jspecify \
  mgmscope openjfx picocli; do
  [ -n "$(ls "$place/mgmscope/lib/runtime/legal/$library")" ] || fail "the licence of $library is missing"
done
echo "tar.gz: good"
