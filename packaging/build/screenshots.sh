#!/usr/bin/env bash
# Takes the README's pictures of the built program anew, into assets/screenshots.
# Needs xvfb, openbox, xdotool and imagemagick, and target/mgmscope (mvn package).
set -euo pipefail
cd "$(dirname "$0")/../.."
out=assets/screenshots
display=:97
mkdir -p "$out"

Xvfb $display -screen 0 1440x900x24 > /dev/null 2>&1 &
server=$!
export DISPLAY=$display
for _ in $(seq 50); do xdotool getdisplaygeometry > /dev/null 2>&1 && break; sleep 0.1; done
openbox > /dev/null 2>&1 &
manager=$!
trap 'kill $manager $server' EXIT

# $1 name, $2 event, $3 language
shoot() {
  target/mgmscope/bin/mgmscope --lang "$3" --at "$2" &
  local program=$! window
  window=$(xdotool search --sync --onlyvisible --name 'MGM Scope' | head -n 1)
  xdotool windowsize --sync "$window" 1438 876 windowmove --sync "$window" 0 0
  sleep 3
  import -window root png:- | convert - +dither -colors 200 -strip "PNG8:$out/$1-$3.png"
  kill $program
  wait $program || true
}

for language in en de; do
  shoot before 0 "$language"
  shoot disable 9 "$language"
  shoot fall 17 "$language"
  shoot destroyed 34 "$language"
  shoot refused 37 "$language"
done
ls -l "$out"
