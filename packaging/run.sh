#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the command line where needed and runs it.
#
#   packaging/run.sh             compares every way to buy a V100 for three years
#   packaging/run.sh ARGUMENT... gpucost ARGUMENT...
#
# Standard output carries the answer alone; whatever is installed or built reports on standard error.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$root/build/run
program=app/cli/gpucost

source "$root/packaging/packages.sh"
install_missing "${build_packages[@]}"

# Configure once; ninja itself notices changed CMake files. A moved checkout starts afresh.
if [[ ! -f $build/build.ninja ]] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
    cmake --fresh -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DGPUCOST_BUILD_TESTS=OFF -DGPUCOST_BUILD_BENCH=OFF -DGPUCOST_BUILD_DESKTOP=OFF >&2
fi

pending=$(ninja -C "$build" -n "$program")
if [[ $pending != *"ninja: no work to do."* ]]; then
    ninja -C "$build" "$program" >&2
fi

if (( $# == 0 )); then
    set -- compare --gpu V100 --months 36
fi
exec "$build/$program" "$@"
