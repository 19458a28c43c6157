# How the program is started on Linux, for build.sh and test/bench.sh.
#
# The launcher of jpackage asks rpm and dpkg twice at each start whose file it is, which takes a third of a second and
# more. So a script starts Java here; the options are those of the file of arguments, as jpackage would give them. Where
# the system lends large pages of memory to who asks, the script does: the start is a tenth shorter, for 20 MB more.

# own_launcher IMAGE NAME ARGUMENTS: puts the script in the place of jpackage's launcher.
own_launcher() {
  local image=$1 name=$2 arguments=$3
  rm -f "$image/lib/libapplauncher.so" "$image/lib/app/$name.cfg" "$image/lib/app/.jpackage.xml"
  {
    cat << 'end'
#!/bin/sh
self=$(readlink -f -- "$0")
lib=${self%/*/*}/lib
unset JDK_JAVA_OPTIONS # the cache of classes fits these options, and no others
pages=never
{ read -r pages < /sys/kernel/mm/transparent_hugepage/enabled; } 2> /dev/null
case $pages in
  *'[madvise]'*) pages=-XX:+UseTransparentHugePages ;;
  *) pages=-XX:-UseTransparentHugePages ;;
esac
exec "$lib/runtime/bin/java" "$pages" \
end
    sed -nE 's|^--java-options (".*")$|  \1 \\|p' "$arguments" | sed 's|\$APPDIR|$lib/app|'
    printf '  --module %s "$@"\n' "$(sed -n 's/^--module //p' "$arguments")"
  } > "$image/bin/$name"
}
