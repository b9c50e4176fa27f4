#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the benchmarks and prints the ratios that the project holds itself to, all measured in this one run.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
source packaging/packages.sh
install_missing "${build_packages[@]}" "${test_packages[@]}" "${desktop_packages[@]}" xvfb xauth
cmake --preset bench >/dev/null
cmake --build --preset bench >/dev/null

results=$(mktemp)
trap 'rm -f "$results"' EXIT
build/bench/bench/gpucost-bench --benchmark_min_time=0.5 --benchmark_repetitions=5 --benchmark_report_aggregates_only=true \
    --benchmark_out="$results" --benchmark_out_format=json >/dev/null 2>&1
python3 bench/ratios.py "$results" build/bench/app/cli/gpucost

echo
echo "gpucost-desktop"
build/bench/bench/gpucost-desktop-bench 2>/dev/null
xvfb-run -a -s "-screen 0 1440x900x24" python3 bench/desktop_start.py build/bench/app/desktop/gpucost-desktop
