#!/usr/bin/env bash
# Draws the icons of all systems anew from assets/icons/mgmscope.svg. Needs rsvg-convert (librsvg2-bin) and a JDK 25 as
# java. What it draws is committed, so that a build needs neither.
set -euo pipefail
cd "$(dirname "$0")/../../assets/icons"
for size in 16 24 32 48 64 128 256 512 1024; do
  rsvg-convert --width $size --height $size --output $size.png mgmscope.svg
done
java ../../packaging/build/Icons.java .
