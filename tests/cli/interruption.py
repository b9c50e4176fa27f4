#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""interruption.py GPUCOST: Ctrl-C ends `gpucost uncertainty` at once, with what it has, and harms no file.

Progress is shown on a terminal, and nowhere else.
"""

import json
import os
import pathlib
import pty
import re
import signal
import subprocess
import sys
import tempfile
import time

# Work for a minute or so.
WORDS = ["uncertainty", "aws/us-east-1/p3dn.24xlarge", "--plan", "reserved-1y-no-upfront", "--against", "on-demand",
         *["--also=reserved-1y-no-upfront:1"] * 14, "--gpus", "16", "--month-convention", "calendar", "--utilization-range", "20%..100%",
         "--price-decline", "0%..30%", "--growth", "normal(10%,10%)", "--worlds", "10000000", "--threads", "1",
         "--as-of", "2026-11-21", "--store", "none"]
SECONDS_TO_STOP = 10  # a tenth of it on an idle machine


def start(program, words, stderr=subprocess.PIPE):
    process = subprocess.Popen([program, *WORDS, *words], stdout=subprocess.PIPE, stderr=stderr, text=True)
    # Until the work has begun, Ctrl-C ends the program as it ends any other.
    while True:
        assert process.poll() is None, process.communicate()
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
        if int(re.search(r"SigCgt:\s*(\w+)", status)[1], 16) >> (signal.SIGINT - 1) & 1:
            return process
        time.sleep(0.01)


def interrupted(program, words):
    """Standard output and error of a run that is interrupted half a second after its work began."""
    process = start(program, words)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    began = time.monotonic()
    out, err = process.communicate(timeout=60)
    assert time.monotonic() - began < SECONDS_TO_STOP, "the work goes on"
    assert process.returncode == 130, (process.returncode, err)
    return out, err


def says_how_far_it_came(program):
    out, err = interrupted(program, ["--format", "json"])
    worlds = json.loads(out)["worlds"]
    assert worlds["stopped"] and 0 < worlds["done"] < worlds["asked"] == 10_000_000, worlds
    assert err == "", err
    out, _ = interrupted(program, ["--grid", "utilization,months", "--tornado"])
    assert re.search(r"Stopped after [\d,]+ of 10,000,000 worlds: what follows is partial", out), out
    assert "Stopped after 0 of 16 plans of the grid" in out, out


def leaves_files_alone(program, folder):
    old = folder / "old.csv"
    old.write_text("old", encoding="utf-8")
    chart = folder / "new.svg"
    out, err = interrupted(program, ["--format", "csv", "--output", str(old), "--grid", "utilization,months",
                                     "--chart", str(chart)])
    assert out == "" and err == f'gpucost: stopped; "{old}" is left as it was\n', (out, err)
    assert old.read_text(encoding="utf-8") == "old"
    assert sorted(folder.iterdir()) == [old], list(folder.iterdir())


def shows_progress_on_a_terminal(program):
    ours, theirs = pty.openpty()
    process = start(program, [], theirs)
    os.close(theirs)
    shown = b""
    while not re.search(rb"\rworlds \d+ %", shown):
        shown += os.read(ours, 1024)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=60)
    try:
        while chunk := os.read(ours, 1024):
            shown += chunk
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    assert process.returncode == 130 and "Stopped after" in out, (process.returncode, out)
    assert re.search(rb"\r +\r$", shown), shown


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        says_how_far_it_came(program)
        leaves_files_alone(program, pathlib.Path(folder))
        shows_progress_on_a_terminal(program)
    print("interrupted four times")


if __name__ == "__main__":
    main()
