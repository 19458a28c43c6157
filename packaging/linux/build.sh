# The part of build.sh for Linux: the folder in a tar.gz, a .deb, an .rpm. Both packages hold the same tree, need no
# script while they are installed or removed, and are packed by the systems' own tools: see packaging/README.md.
for tool in dpkg-deb rpmbuild fakeroot; do
  command -v "$tool" > /dev/null || {
    echo "packaging/build.sh: $tool is missing (apt-get install dpkg rpm fakeroot)" >&2
    exit 1
  }
done
SOURCE_DATE_EPOCH=$(date --date="$DATE" +%s)
export SOURCE_DATE_EPOCH
image=$work/image/mgmscope
"$JAVA_HOME/bin/jpackage" @packaging/app.args --name mgmscope --app-version "$VERSION" \
  --icon assets/icons/512.png --runtime-image "$work/runtime" --input "$work/input" --dest "$work/image"
. packaging/linux/launcher.sh
own_launcher "$image" mgmscope packaging/app.args
chmod -R u=rwX,go=rX "$work/image"

tar --create --directory "$work/image" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
  mgmscope | gzip -n > "$out/mgmscope-$VERSION-linux-$(uname -m).tar.gz"

fill() {
  sed -e "s/@version@/$VERSION/g" -e "s/@date@/${DATE%%T*}/g" -e "s/@when@/$(date --utc --rfc-email --date="$DATE")/" \
    "packaging/linux/$1" > "$2"
  chmod 644 "$2"
}

tree=$work/tree
share=$tree/usr/share
mkdir -p "$tree/usr/bin" "$tree/usr/lib" "$share"/{applications,metainfo,man/man1,doc/mgmscope,mime/packages}
cp -a "$image" "$tree/usr/lib/mgmscope"
ln -s ../lib/mgmscope/bin/mgmscope "$tree/usr/bin/mgmscope"
fill mgmscope.desktop "$share/applications/mgmscope.desktop"
fill mgmscope-mime.xml "$share/mime/packages/mgmscope.xml"
fill org.mgmscope.metainfo.xml "$share/metainfo/org.mgmscope.MgmScope.metainfo.xml"
fill copyright "$share/doc/mgmscope/copyright"
fill mgmscope.1 "$share/man/man1/mgmscope.1"
fill changelog "$share/doc/mgmscope/changelog"
gzip -9n "$share/man/man1/mgmscope.1" "$share/doc/mgmscope/changelog"
for size in 16 24 32 48 64 128 256 512; do
  install -D -m 644 assets/icons/$size.png "$share/icons/hicolor/${size}x$size/apps/mgmscope.png"
done
install -D -m 644 assets/icons/mgmscope.svg "$share/icons/hicolor/scalable/apps/mgmscope.svg"
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

# column NUMBER needed|wanted: of libraries.txt, each once.
column() {
  grep -v '^#' packaging/linux/libraries.txt | sed -E 's/  +/\t/g; s/ (needed|wanted)$/\t\1/' |
    awk -F '\t' -v column="$1" -v kind="$2" '$4 == kind && !seen[$column]++ { print $column }'
}

deb=$work/deb
mkdir -p "$deb/DEBIAN"
cp -a "$tree/." "$deb/"
size=$(du --summarize --block-size=1024 --apparent-size "$tree" | cut -f 1)
arch=$(dpkg --print-architecture)
list() { column 2 "$1" | awk 'NR > 1 { printf ", " } { printf "%s", $0 }'; }
sed -e "s/@version@/$VERSION/" -e "s/@arch@/$arch/" -e "s/@size@/$size/" \
  -e "s/@depends@/$(list needed)/" -e "s/@recommends@/$(list wanted)/" packaging/linux/control > "$deb/DEBIAN/control"
(cd "$deb" && find usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
fakeroot dpkg-deb --build -Zzstd -z15 "$deb" "$out/mgmscope_${VERSION}_$arch.deb" > /dev/null

# rpm owns what is ours and no folder of the system.
{
  (cd "$tree" && find usr/lib/mgmscope usr/share/doc/mgmscope -type d -printf '%%dir "/%p"\n' &&
    find usr ! -type d -printf '"/%p"\n')
} > "$work/files"
while IFS= read -r line; do
  case $line in
    @requires@) column 3 needed | sed 's/^/Requires: /' ;;
    @recommends@) column 3 wanted | sed 's/^/Recommends: /' ;;
    @files@) cat "$work/files" ;;
    *) printf '%s\n' "${line//@version@/$VERSION}" ;;
  esac
done < packaging/linux/mgmscope.spec > "$work/mgmscope.spec"
# rpmbuild takes no path with a space in it.
bare=$(mktemp -d)
ln -s "$PWD" "$bare/here"
rpmbuild --quiet -bb --define "_topdir $bare/rpm" --define "_rpmdir $bare/here/$out" \
  --define '_rpmfilename %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm' --buildroot "$bare/root" \
  --define "mgmscope_tree $bare/here/$tree" "$work/mgmscope.spec"
rm -rf "$bare"
