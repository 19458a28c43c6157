#!/usr/bin/env bash
# What the image loads from the system is what packaging/linux/libraries.txt says, and each module in it is needed by
# another one. Needs binutils (objdump) and a JDK 25: JAVA_HOME, or one in /usr/lib/jvm.
. "$(dirname "$0")/common.sh"
tar --extract --gzip --file "$(the_one 'mgmscope-*-linux-*.tar.gz')" --directory "$scratch"
image=$scratch/mgmscope
find "$image/lib" -type f \( -name '*.so' -o -perm -u+x \) -exec objdump -p {} + 2> /dev/null |
  awk '$1 == "NEEDED" { print $2 }' | sort -u > "$scratch/asked"
find "$image" -name '*.so' -printf '%f\n' | sort -u > "$scratch/inside"
# Those of the C library come with it.
comm -23 "$scratch/asked" "$scratch/inside" | grep -vE '^(ld-linux.*|lib(dl|m|pthread|rt))\.so\.' > "$scratch/outside"
grep -v '^#' packaging/linux/libraries.txt | awk '{ print $1 }' | sort -u > "$scratch/written"
diff "$scratch/written" "$scratch/outside" || fail "libraries.txt (<) is not what the image asks for (>)"
newest=$(find "$image" -name '*.so' -exec objdump -T {} + 2> /dev/null | grep -o 'GLIBC_[0-9.]*' | sort -V | tail -n 1)
grep -qF "libc6 (>= ${newest#GLIBC_})" packaging/linux/libraries.txt || fail "the image asks for $newest"

java=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/jimage" ] && "$home/bin/java" -version 2>&1 | grep -qE '"(2[5-9]|[3-9][0-9])'; then java=$home; fi
done
[ -n "$java" ] || fail "there is no JDK 25"
"$java/bin/jimage" extract --dir "$scratch/classes" "$image/lib/runtime/lib/modules"
(cd "$scratch/classes" && printf '%s\n' *) | sort > "$scratch/modules"
mkdir "$scratch/ours"
for module in $(grep -vE '^(java|jdk)\.' "$scratch/modules"); do
  mv "$scratch/classes/$module" "$scratch/ours/"
done
# jdeps tells what the classes of the program and its libraries use; what those and the modules of the JDK require, their
# descriptors. jdk.localedata has the German names and numbers, and is found as a service.
{
  "$java/bin/jdeps" --multi-release base --module-path "$scratch/ours" --add-modules ALL-MODULE-PATH -s \
    --module org.mgmscope | awk '$2 == "->" && $1 != $3 { print $3 }'
  while read -r module; do
    "$java/bin/java" --module-path "$scratch/ours" --describe-module "$module" | awk '$1 == "requires" { print $2 }'
  done < "$scratch/modules"
  printf '%s\n' org.mgmscope jdk.localedata
} | sort -u > "$scratch/used"
comm -23 "$scratch/modules" "$scratch/used" > "$scratch/useless"
[ ! -s "$scratch/useless" ] || fail "nothing uses $(cat "$scratch/useless")"
echo "libraries: good, $(wc -l < "$scratch/modules") modules"
