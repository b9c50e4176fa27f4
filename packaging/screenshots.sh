#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a picture of every page of the desktop, in three languages, light and dark, at 100 % and 200 %, from the example
# scenario that the program begins with.
#
#   packaging/screenshots.sh [FOLDER]   default: build/screenshots; PROGRAM names another gpucost-desktop
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=${1:-$root/build/screenshots}
program=${PROGRAM:-$root/build/dev/app/desktop/gpucost-desktop}
pages=(compare scenarios workloads cash-flow cloud-or-own sensitivity prices)

[[ -x $program ]] || { echo "Build the preset dev first: $program is missing" >&2; exit 6; }
mkdir -p "$folder"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

for language in en ko zh_CN; do
    for look in light dark; do
        for scale in 1 2; do
            for i in "${!pages[@]}"; do
                QT_SCALE_FACTOR=$scale "$program" --language "$language" --look "$look" --page $((i + 1)) \
                    --screenshot "$folder/${pages[i]}-$language-$look-${scale}00.png" 2>/dev/null
            done
        done
    done
done
echo "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
