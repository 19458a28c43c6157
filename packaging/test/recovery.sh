#!/usr/bin/env bash
# Work that was not saved when the program was killed: edited by keys, killed, started again, the work is there. Uses the
# program of the tar.gz, or the one named. Needs xvfb, openbox, xdotool, imagemagick.
. "$(dirname "$0")/common.sh"
if [ $# -gt 0 ]; then
  program=$(realpath "$1")
else
  tar --extract --gzip --file "$(the_one 'mgmscope-*-linux-*.tar.gz')" --directory "$scratch"
  program=$scratch/mgmscope/bin/mgmscope
fi
file=$scratch/mine.mgm.json
cp "$lesson" "$file"
kept=$XDG_CONFIG_HOME/mgmscope/recovery
mkdir -p "$XDG_CONFIG_HOME/mgmscope"
echo '{"tourSeen": true}' > "$XDG_CONFIG_HOME/mgmscope/settings.json"

# waits_for WHAT COMMAND...: until the command succeeds.
waits_for() {
  local what=$1 tries
  shift
  for tries in $(seq 300); do
    "$@" > /dev/null 2>&1 && return
    sleep 0.2
  done
  import -window root "$pictures/recovery-failed.png"
  fail "$what: see recovery-failed.png, and $(cat "$scratch/said")"
}

titled() { xdotool search --onlyvisible --name "^$1mine.mgm.json — MGM Scope"; }
picture() { import -window root "$pictures/$1"; }

begin() {
  "$program" "$file" > "$scratch/said" 2>&1 &
  running=$!
  waits_for "no window opens" titled ''
  sleep 5
}

display
begin
xdotool key ctrl+e
sleep 8
xdotool key Down
sleep 2
xdotool key ctrl+d
waits_for "the edit is not told in the title" titled '• '
sleep 3
picture recovery-edited.png
kill -KILL $running
wait $running 2> /dev/null || true
cmp --silent "$lesson" "$file" || fail "the file was touched"
[ -n "$(find "$kept" -type f -size +100c)" ] || fail "nothing was kept"
begin
sleep 3
picture recovery-offered.png
# From Next on through the toolbar to the first answer of the offer: it is the first behind the last button above it.
for _ in $(seq 8); do xdotool key Tab; sleep 0.3; done
xdotool key space
waits_for "the kept work is not taken" titled '• '
sleep 2
picture recovery-taken.png
xdotool key ctrl+s
waits_for "the work is not saved" titled ''
notes() { grep -o '"note"' "$1" | wc -l; }
[ "$(notes "$file")" -gt "$(notes "$lesson")" ] || fail "the step that was duplicated is not there: $(cat "$file")"
kill $running
wait $running 2> /dev/null || true
echo "recovery: good"
