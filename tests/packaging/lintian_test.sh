#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What lintian thinks of the packages: neither errors nor warnings.
#
#   lintian_test.sh PACKAGES_FOLDER
set -euo pipefail

command -v lintian >/dev/null || { echo "skipped: no lintian"; exit 77; }
shopt -s nullglob
packages=("$1"/*.deb)
(( ${#packages[@]} >= 2 )) || { echo "packages are missing in $1" >&2; exit 1; }
# initial-upload-closes-no-bugs: the packages are not Debian's own, so that there is no bug to close.
lintian --allow-root --fail-on error,warning --info --suppress-tags initial-upload-closes-no-bugs "${packages[@]}"
echo "lintian has nothing to say about ${#packages[@]} packages"
