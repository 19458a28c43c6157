#!/usr/bin/env bash
# A root with nothing but a minimal Debian, the .deb and what it depends on (not what it recommends): the commands run,
# and the window under an Xvfb outside of it; then, once all fonts are purged, a picture. Needs root, debootstrap, xvfb, openbox, xdotool, imagemagick, and a mirror:
# that of this machine, or MIRROR and SUITE.
. "$(dirname "$0")/common.sh"
deb=$(the_one 'mgmscope_*.deb')
suite=${SUITE:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
mirror=${MIRROR:-$(apt-get indextargets --format '$(SITE)' "Created-By: Packages" "Codename: $suite" 2> /dev/null | head -n 1)}
mirror=${mirror:-http://deb.debian.org/debian}
root=$scratch/root
cleanup+=("as_root umount $root/proc > /dev/null 2>&1")
as_root debootstrap --variant=minbase "$suite" "$root" "$mirror" > "$scratch/debootstrap" 2>&1 ||
  fail "$(tail "$scratch/debootstrap")"
as_root mount -t proc proc "$root/proc"
as_root cp "$deb" "$root/mgmscope.deb"
as_root cp "$lesson" "$root/lesson.mgm.json"
[ ! -f /etc/apt/apt.conf ] || as_root cp /etc/apt/apt.conf "$root/etc/apt/"
as_root sh -c "cp -r /etc/apt/apt.conf.d/*proxy* $root/etc/apt/apt.conf.d/ 2> /dev/null || true"
inside() { as_root chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get update -qq > "$scratch/apt" 2>&1 || fail "$(cat "$scratch/apt")"
inside apt-get install -y -qq --no-install-recommends /mgmscope.deb > "$scratch/apt" 2>&1 || fail "$(tail -n 30 "$scratch/apt")"
[ "$(inside mgmscope --version)" = "MGM Scope $version" ] || fail "--version"
inside mgmscope check /lesson.mgm.json || fail "check"
status=0
inside mgmscope trace /lesson.mgm.json > "$scratch/trace" || status=$?
[ $status -eq 3 ] || fail "trace ends with $status"
display
# The X server listens in /tmp/.X11-unix only: lend it to the root.
as_root mkdir -p "$root/tmp/.X11-unix"
as_root mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
cleanup=("as_root umount $root/tmp/.X11-unix" "${cleanup[@]}")
window minimal.png lesson.mgm.json as_root chroot "$root" env -i PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 \
  DISPLAY="$DISPLAY" mgmscope /lesson.mgm.json
# A picture with no display and no font at all, of a home that knows of none.
fonts=$(inside dpkg-query --show --showformat '${Package}\n' | grep -E '^(fonts-|xfonts-)' || true)
# shellcheck disable=SC2086
[ -z "$fonts" ] || inside dpkg --purge --force-depends $fonts > "$scratch/purged" 2>&1 || fail "$(cat "$scratch/purged")"
[ -z "$(inside find /usr/share/fonts /usr/local/share/fonts -type f 2> /dev/null)" ] || fail "there are fonts still"
inside rm -rf /root/.java /root/.cache
for each in svg png; do
  inside mgmscope export /lesson.mgm.json --as $each --at 5 -o /picture.$each || fail "export as $each"
done
[ "$(identify -format '%w %h' "$root/picture.png")" = "1000 700" ] || fail "the picture is $(identify "$root/picture.png")"
[ "$(identify -format %k "$root/picture.png")" -gt 100 ] || fail "the picture is empty"
as_root cp "$root/picture.png" "$pictures/no-font.png"
echo "minimal: good, $suite"
