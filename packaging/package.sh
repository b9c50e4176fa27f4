#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds what is shipped and packs it into build/packages: Debian packages, and an archive of everything.
#
#   packaging/package.sh                     with the desktop program
#   packaging/package.sh --without-desktop   without Qt: the command line and the library
#
# The last lines are the packages. Debian's own check of them, lintian, has to be content.
set -euo pipefail

desktop=ON
case "$#:${1-}" in
    0:) ;;
    1:--without-desktop) desktop=OFF ;;
    *)
        echo "usage: packaging/package.sh [--without-desktop]" >&2
        exit 2
        ;;
esac

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"

source packaging/packages.sh
packages=("${build_packages[@]}" "${package_packages[@]}")
if [[ $desktop == ON ]]; then
    packages+=("${desktop_packages[@]}")
fi
install_missing "${packages[@]}"

cmake --preset release -DCMAKE_INSTALL_PREFIX=/usr -DGPUCOST_BUILD_DESKTOP="$desktop"
cmake --build --preset release --parallel "$(nproc)"
cmake -DPACKAGES="$root/build/packages" -DCPACK=cpack -DCONFIG="$root/build/release/CPackConfig.cmake" \
    -P tests/packaging/make_packages.cmake
tests/packaging/lintian_test.sh build/packages
ls -l build/packages
