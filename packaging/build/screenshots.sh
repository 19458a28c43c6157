#!/usr/bin/env bash
# Takes pictures of the built program. Needs xvfb, openbox, xdotool and imagemagick, and target/mgmscope (mvn package).
# Without an argument: the README's eight, into assets/screenshots. With a folder: nine moments as router and as
# sequence, in both languages, into it, to be looked at.
set -euo pipefail
cd "$(dirname "$0")/../.."
cases=src/test/resources/org/mgmscope/cases
first=assets/lessons/01-shutdown.mgm.json
home=$(mktemp -d)
export XDG_CONFIG_HOME=$home XDG_STATE_HOME=$home

exec 3< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 2> /dev/null)
server=$!
read -r number <&3
export DISPLAY=:$number
openbox > /dev/null 2>&1 &
manager=$!
trap 'kill $manager $server; rm -r "$home"' EXIT

# shoot FILE LANGUAGE THEME TAB LESSON EVENT
shoot() {
  mkdir -p "$home/mgmscope"
  printf '{"theme": "%s", "tourSeen": true}\n' "$3" > "$home/mgmscope/settings.json"
  target/mgmscope/bin/mgmscope --lang "$2" --at "$6" "$5" &
  local program=$! window
  window=$(xdotool search --sync --onlyvisible --name 'MGM Scope' | head -n 1)
  xdotool windowsize --sync "$window" 1438 876 windowmove --sync "$window" 0 0
  xdotool mousemove 720 895
  sleep 1; xdotool key "$4"
  sleep 4
  import -window root png:- | convert - +dither -colors 200 -strip "PNG8:$1"
  kill $program
  wait $program || true
}

router=ctrl+1
sequence=ctrl+2
moments="before:0 disable:9 waits:10 enable:15 fall:17 destroyed:34 refused:37"
if [ $# -gt 0 ]; then
  mkdir -p "$1"
  for language in en de; do
    for tab in router sequence; do
      for moment in $moments; do
        shoot "$1/${moment%:*}-$tab-$language.png" $language light "${!tab}" "$first" "${moment#*:}"
      done
      shoot "$1/deadlock-$tab-$language.png" $language light "${!tab}" "$cases/11-deadlock.mgm.json" 11
      shoot "$1/crash-$tab-$language.png" $language light "${!tab}" "$cases/12-crash.mgm.json" 12
    done
  done
  exit
fi
out=assets/screenshots
shoot $out/disable.png en light $router "$first" 9
shoot $out/waits.png en light $sequence "$first" 10
shoot $out/enable.png de light $router "$first" 15
shoot $out/fall.png en dark $router "$first" 17
shoot $out/destroyed.png de dark $router "$first" 34
shoot $out/refused.png en dark $sequence "$first" 37
shoot $out/deadlock.png en light $router "$cases/11-deadlock.mgm.json" 11
shoot $out/crash.png de light $sequence "$cases/12-crash.mgm.json" 12
ls -l $out
