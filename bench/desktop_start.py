#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long gpucost-desktop takes from its start until its window has been drawn, all shipped prices loaded.

    xvfb-run -a python3 bench/desktop_start.py build/bench/app/desktop/gpucost-desktop

The program leaves as soon as the window is drawn, so that its end, which is measured, comes a little after. The first run
finds no settings and no recovery folder, as on a new machine. Beside it: an empty python3 on the same machine.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 20


def milliseconds(command, environment):
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        environment = dict(os.environ)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            environment[name] = home
        first = milliseconds([program, "--leave-when-drawn"], environment)
        times = [milliseconds([program, "--leave-when-drawn"], environment) for _ in range(RUNS)]
        python = [milliseconds([sys.executable, "-c", "pass"], environment) for _ in range(RUNS)]
    print(f"first window: first run {first:.0f} ms, then median {statistics.median(times):.0f} ms, "
          f"worst of {RUNS} {max(times):.0f} ms (python3 -c pass: {statistics.median(python):.0f} ms)")


if __name__ == "__main__":
    main()
