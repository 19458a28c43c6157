# What the tests of the packages share. Each is run from anywhere, after `mvn -q -Pinstaller`; pictures go into
# target/installer-tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
PATH=$PATH:/usr/sbin:/sbin
built=$PWD/target/installers
pictures=$PWD/target/installer-tests
lesson=$PWD/assets/lessons/15-deadlock.mgm.json
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
scratch=$(mktemp -d)
mkdir -p "$pictures" "$scratch/home"
cleanup=()
trap 'for each in "${cleanup[@]}"; do eval "$each" || true; done; rm -rf "$scratch"' EXIT

# A home of its own: what the program keeps lies there. Java asks the system, and not HOME, where the home is.
real_home=$(getent passwd "$(id -u)" | cut -d : -f 6)
export HOME=$scratch/home XDG_CONFIG_HOME=$scratch/home/.config XDG_STATE_HOME=$scratch/home/.local/state
unset XDG_DATA_HOME JAVA_TOOL_OPTIONS

fail() {
  printf '%s: %s\n' "$0" "$*" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# the_one PATTERN: the file that was built.
the_one() {
  local found=("$built"/$1)
  [ ${#found[@]} -eq 1 ] && [ -f "${found[0]}" ] || fail "there is no $1 in target/installers: run mvn -q -Pinstaller"
  printf '%s\n' "${found[0]}"
}

display() {
  exec 3< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 2> /dev/null)
  cleanup+=("kill $!")
  local number
  read -r number <&3
  export DISPLAY=:$number
  openbox > /dev/null 2>&1 &
  cleanup+=("kill $!")
}

# commands PROGRAM...: the commands answer as they should.
commands() {
  [ "$("$@" --version)" = "MGM Scope $version" ] || fail "$* --version does not say MGM Scope $version"
  local status=0
  "$@" trace "$lesson" > "$scratch/trace" || status=$?
  [ $status -eq 3 ] || fail "trace of a deadlock ends with $status"
  [ "$(tail -n 1 "$scratch/trace" | cut -c 1-13)" = '{"kind":"end"' ] || fail "trace does not reach the end"
  "$@" check "$lesson" || fail "check refuses a lesson"
  printf '{' > "$scratch/bad.mgm.json"
  status=0
  "$@" check "$scratch/bad.mgm.json" > "$scratch/told" 2>&1 || status=$?
  [ $status -eq 2 ] || fail "check of a broken file ends with $status: $(cat "$scratch/told")"
}

# window PICTURE TITLE PROGRAM...: the program opens a window with this title, and something is drawn in it.
window() {
  local picture=$pictures/$1 title=$2 id='' tries=0
  shift 2
  "$@" > "$scratch/said" 2>&1 &
  local program=$!
  until id=$(xdotool search --onlyvisible --name "^$title — MGM Scope" 2> /dev/null | head -n 1) && [ -n "$id" ]; do
    kill -0 $program 2> /dev/null || fail "$* ended: $(cat "$scratch/said")"
    tries=$((tries + 1))
    [ $tries -lt 300 ] || fail "$* has opened no window '$title': $(cat "$scratch/said")"
    sleep 0.2
  done
  for tries in $(seq 50); do
    import -window "$id" "$picture"
    [ "$(identify -format %k "$picture")" -gt 200 ] && break
    sleep 0.2
  done
  kill $program
  wait $program 2> /dev/null || true
  [ "$tries" -lt 50 ] || fail "the window of $* stays empty: see $picture"
  [ ! -s "$scratch/said" ] || fail "$* has said: $(cat "$scratch/said")"
}
