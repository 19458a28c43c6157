# The part of build.sh for macOS: a .dmg and a .pkg, for the processor that it runs on (x64 or arm64). Signing: where
# MGMSCOPE_SIGN_IDENTITY names an identity of the keychain, jpackage signs with it.
case $(uname -m) in
  x86_64) processor=x64 ;;
  *) processor=arm64 ;;
esac
# macOS takes no version that begins with 0 for CFBundleVersion; what people see is the true one, by our Info.plist.
bundle_version=$VERSION
case $VERSION in
  0.*) bundle_version=1.${VERSION#0.} ;;
esac
resources=$work/resources
mkdir -p "$resources"
sed -e "s/@version@/$VERSION/" -e "s/@bundle.version@/$bundle_version/" packaging/macos/Info.plist > "$resources/Info.plist"
signing=()
if [ -n "${MGMSCOPE_SIGN_IDENTITY:-}" ]; then
  signing=(--mac-sign --mac-signing-key-user-name "$MGMSCOPE_SIGN_IDENTITY")
fi
"$JAVA_HOME/bin/jpackage" @packaging/app.args --name "MGM Scope" --app-version "$bundle_version" \
  --icon assets/icons/mgmscope.icns --runtime-image "$work/runtime" --input "$work/input" \
  --resource-dir "$resources" \
  --mac-package-identifier org.mgmscope --mac-package-name "MGM Scope" \
  ${signing[@]+"${signing[@]}"} --dest "$work/image"
for type in dmg pkg; do
  "$JAVA_HOME/bin/jpackage" --type $type --name "MGM Scope" --app-version "$bundle_version" \
    --app-image "$work/image/MGM Scope.app" --license-file LICENSE --mac-package-identifier org.mgmscope \
    ${signing[@]+"${signing[@]}"} --dest "$work/$type"
  mv "$work/$type/MGM Scope-$bundle_version.$type" "$out/mgmscope-$VERSION-macos-$processor.$type"
done
