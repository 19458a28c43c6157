#!/usr/bin/env bash
# The same sources give the same jar byte for byte, and the same image apart from the trained cache. Builds everything a
# second time, in another folder.
. "$(dirname "$0")/common.sh"
there=$scratch/another/folder
mkdir -p "$there"
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents --no-dereference -t "$there"
# The settings and libraries of the one who builds; only what the programs keep goes elsewhere.
(cd "$there" && HOME=$(getent passwd "$(id -u)" | cut -d : -f 6) mvn --batch-mode --no-transfer-progress -q -Pinstaller) > "$scratch/build" 2>&1 ||
  fail "$(grep -v "^    at " "$scratch/build" | head -n 40)"
cmp target/mgmscope/lib/mgmscope.jar "$there/target/mgmscope/lib/mgmscope.jar" || fail "the jars differ"
unpack() {
  mkdir "$scratch/$2"
  tar --extract --gzip --file "$1"/mgmscope-*-linux-*.tar.gz --directory "$scratch/$2"
}
unpack "$built" one
unpack "$there/target/installers" two
diff --recursive --brief "$scratch/one" "$scratch/two" > "$scratch/differs" || true
# The cache holds addresses and profiles of the one run that trained it.
grep -v '/lib/app/mgmscope.aot differ$' "$scratch/differs" | grep -v "^Files $scratch/one.* and .*/lib/app: mgmscope.aot" > "$scratch/others" || true
sed -i '\|lib/app/mgmscope.aot |d' "$scratch/others"
[ ! -s "$scratch/others" ] || fail "the images differ: $(cat "$scratch/others")"
echo "reproducible: good; what differs: $(wc -l < "$scratch/differs") file (mgmscope.aot)"
