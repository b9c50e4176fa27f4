#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds with warnings as errors and runs the tests.
#
#   packaging/test.sh        the fast tests
#   packaging/test.sh --all  those of what reads input under AddressSanitizer and UBSan, then every test, also the slow ones
#
# Tests that need files from outside the project read them from the folder named by GPUCOST_EXTERNAL_DATA, and skip
# when it is unset. The last lines are ctest's summary.
set -euo pipefail

all=no
case "$#:${1-}" in
    0:) ;;
    1:--all) all=yes ;;
    *)
        echo "usage: packaging/test.sh [--all]" >&2
        exit 2
        ;;
esac

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
if [[ -n ${GPUCOST_EXTERNAL_DATA:-} ]]; then
    GPUCOST_EXTERNAL_DATA=$(cd -- "$GPUCOST_EXTERNAL_DATA" && pwd -P)
    export GPUCOST_EXTERNAL_DATA
fi
cd "$root"

source packaging/packages.sh
packages=("${build_packages[@]}" "${test_packages[@]}" "${desktop_packages[@]}")
if [[ $all == yes ]]; then
    packages+=("${all_packages[@]}")
fi
install_missing "${packages[@]}"

jobs=$(nproc)

build() {
    echo "== build $1"
    cmake --preset "$1"
    cmake --build --preset "$1" --parallel "$jobs"
}

build dev
if [[ $all == yes ]]; then
    build dev-asan
    echo "== fast tests of what reads input, under AddressSanitizer and UBSan"
    ctest --preset dev-asan --parallel "$jobs"
    echo "== all tests"
    ctest --preset dev --parallel "$jobs"
else
    echo "== fast tests"
    ctest --preset fast --parallel "$jobs"
fi
