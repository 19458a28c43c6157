#!/usr/bin/env bash
# Builds what people install on Linux or macOS, into target/installers. `mvn -q -Pinstaller` calls it with JAVA_HOME (a
# JDK 25), VERSION and DATE (an instant: what is packed is as old as that). What it needs on Linux: dpkg-deb, rpmbuild,
# fakeroot, objdump (apt-get install dpkg rpm fakeroot binutils); on macOS: Xcode's command line tools.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${JAVA_HOME:?}" "${VERSION:?}" "${DATE:?}"
work=target/installer-work
out=target/installers
rm -rf "$out"
mkdir -p "$out"
"$JAVA_HOME/bin/java" packaging/build/Bundle.java target/mgmscope/lib packaging/app.args packaging/licences LICENSE \
  "$DATE" "$work"

if [ ! -f target/sbom/mgmscope.cdx.json ]; then
  echo "packaging/build.sh: there is no list of the libraries; Maven makes it only without -o (offline)" >&2
  exit 1
fi
"$JAVA_HOME/bin/java" packaging/build/Sbom.java target/sbom/mgmscope.cdx.json "$out/mgmscope-$VERSION.cdx.json"

case $(uname -s) in
  Linux) . packaging/linux/build.sh ;;
  Darwin) . packaging/macos/build.sh ;;
  *)
    echo "packaging/build.sh: this system is neither Linux nor macOS; on Windows, packaging/build.ps1 builds" >&2
    exit 1
    ;;
esac

cd "$out"
if command -v sha256sum > /dev/null; then
  sha256sum -- * > SHA256SUMS
else
  shasum -a 256 -- * > SHA256SUMS
fi
