#!/usr/bin/env bash
# The .deb: installed by apt-get, used from the path and as a desktop would, purged. Needs root, xvfb, openbox, xdotool,
# imagemagick, desktop-file-utils.
. "$(dirname "$0")/common.sh"
deb=$(the_one 'mgmscope_*.deb')
[ "$(dpkg-deb --field "$deb" Version)" = "$version" ] || fail "the package has another version than pom.xml"
[ "$(stat --format %s "$deb")" -le 60000000 ] || fail "the package is larger than 60 MB"
export DEBIAN_FRONTEND=noninteractive

# Everything outside homes that is no log or cache of the system itself.
everything() {
  as_root find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /home -o -path /root \
    -o -path /var/log -o -path /var/cache -o -path /var/tmp -o -path /var/lib/apt -o -path "$PWD" \
    -o -name '*-old' \) -prune -o -print | sort
}

as_root apt-get satisfy -y -qq "$(dpkg-deb --field "$deb" Depends)" > "$scratch/apt" 2>&1 || fail "$(cat "$scratch/apt")"
everything > "$scratch/before"
install() {
  as_root apt-get install -y -qq --no-install-recommends "$deb" > "$scratch/apt" 2>&1 || fail "$(cat "$scratch/apt")"
}
cleanup+=("as_root dpkg --purge mgmscope > /dev/null 2>&1")
chmod 755 "$scratch"
cp "$deb" "$scratch/"
deb=$scratch/$(basename "$deb")
install
[ "$(command -v mgmscope)" = /usr/bin/mgmscope ] || fail "mgmscope is not on the path"
commands mgmscope
display
window deb-file.png 15-deadlock.mgm.json mgmscope "$lesson"

# As a file manager starts it: the Exec line, with the file in the place of %f.
desktop=/usr/share/applications/mgmscope.desktop
desktop-file-validate $desktop
line=$(sed -n 's/^Exec=//p' $desktop)
cp "$lesson" "$scratch/my lesson.mgm.json"
read -r -a words <<< "$line"
for i in "${!words[@]}"; do
  [ "${words[$i]}" != %f ] || words[i]="$scratch/my lesson.mgm.json"
done
window deb-desktop.png 'my lesson.mgm.json' "${words[@]}"
if command -v update-mime-database > /dev/null; then
  [ -f "/usr/share/mime/application/vnd.mgmscope+json.xml" ] || fail "the type of the files is not known to the system"
fi

# An upgrade to itself is one, too.
as_root apt-get install -y -qq --reinstall "$deb" > "$scratch/apt" 2>&1 || fail "$(cat "$scratch/apt")"
commands mgmscope
as_root apt-get purge -y -qq mgmscope > "$scratch/apt" 2>&1 || fail "$(cat "$scratch/apt")"
everything > "$scratch/after"
diff "$scratch/before" "$scratch/after" > "$scratch/left" || fail "after purging there is left or lost: $(cat "$scratch/left")"
echo "deb: good, $(stat --format %s "$deb") bytes"
