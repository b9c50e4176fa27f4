#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill_test.py KILL_EDITOR EXAMPLE [COUNT]: kills the program at random moments while it edits and saves.

After each kill, a new start must find the file whole, and the file or what came back must hold every edit that was
reported as kept before the kill. The work goes on from there, so that damage would be carried along and found.
"""
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time


def note(line):
    return int(line.split()[1]) if line.split()[1:] and line.split()[1].isdigit() else 0


def main():
    editor, example = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 100
    seed = int(os.environ.get("SEED", "1"))
    rng = random.Random(seed)
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    failures = 0
    edits_lost = 0
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(example, os.path.join(folder, "work.gpucost.json"))
        for kill in range(count):
            process = subprocess.Popen([editor, folder, str(rng.randrange(1 << 30))], stdout=subprocess.PIPE,
                                       stderr=subprocess.DEVNULL, text=True, env=env)
            time.sleep(rng.uniform(0.3, 1.6))
            process.send_signal(signal.SIGKILL)
            printed = process.communicate()[0].splitlines()
            kept = max([note(line) for line in printed if line.startswith("kept ")], default=0)
            seen = subprocess.run([editor, folder, "--look"], capture_output=True, text=True, env=env).stdout
            lines = seen.splitlines()
            whole = [line for line in lines if line.startswith("file ")]
            problems = [line for line in lines if line.startswith("problem ")]
            found = max([note(line) for line in lines if line.startswith(("file ", "back "))], default=0)
            is_whole = len(whole) == 1 and (note(whole[0]) > 0 or "8 x V100" in whole[0] or "eight V100s" in whole[0])
            if not is_whole or problems or found < kept:
                failures += 1
                print(f"kill {kill}: kept {kept}, found {found}; {whole} {problems}")
            edits_lost = max(edits_lost, kept - found)
    print(f"{count} kills, seed {seed}: {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
