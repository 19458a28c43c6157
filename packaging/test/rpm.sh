#!/usr/bin/env bash
# The .rpm: what it holds and needs, by rpm; unpacked, and started. Needs rpm, rpm2cpio, cpio, xvfb, openbox, xdotool,
# imagemagick. Whether a Fedora installs it has not been tried.
. "$(dirname "$0")/common.sh"
rpm=$(the_one 'mgmscope-*.rpm')
query() { rpm --query --package "$rpm" "$@" 2> /dev/null; }
[ "$(query --queryformat '%{VERSION}')" = "$version" ] || fail "the package has another version than pom.xml"
query --list > "$scratch/list"
for file in /usr/bin/mgmscope /usr/lib/mgmscope/bin/mgmscope /usr/lib/mgmscope/lib/app/mgmscope.aot \
  /usr/share/applications/mgmscope.desktop /usr/share/mime/packages/mgmscope.xml \
  /usr/share/metainfo/org.mgmscope.MgmScope.metainfo.xml /usr/share/man/man1/mgmscope.1.gz; do
  grep -qxF "$file" "$scratch/list" || fail "it lacks $file"
done
grep -vE '^/usr/(bin/mgmscope$|lib/(mgmscope|\.build-id)|share/(applications/mgmscope|mime/packages/mgmscope|doc/mgmscope|icons/hicolor/[^/]+/apps/mgmscope|metainfo/org\.mgmscope|man/man1/mgmscope))' \
  "$scratch/list" && fail "it holds what is not ours"
query --requires | grep -v '^rpmlib(' | sort > "$scratch/requires"
grep needed packaging/linux/libraries.txt | grep -v '^#' | sed -E 's/  +/\t/g' | cut -f 3 | sed 's/ needed$//' |
  cat - <(echo 'font(:lang=en)') | sort > "$scratch/written"
diff "$scratch/written" "$scratch/requires" || fail "it requires something else than is written down"
[ -z "$(query --scripts)" ] || fail "it has scripts"
mkdir "$scratch/root"
(cd "$scratch/root" && rpm2cpio "$rpm" | cpio --extract --make-directories --quiet)
commands "$scratch/root/usr/bin/mgmscope"
display
window rpm.png 15-deadlock.mgm.json "$scratch/root/usr/bin/mgmscope" "$lesson"
echo "rpm: good, $(stat --format %s "$rpm") bytes"
