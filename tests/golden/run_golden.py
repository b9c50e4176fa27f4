#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Golden cases: one folder each, with book.json, request.json, expected.txt and NOTE.md (the hand calculation).

    run_golden.py GPUCOST FOLDER            compares what the program prints with expected.txt
    run_golden.py GPUCOST FOLDER --update   writes expected.txt: review the difference like code

request.json holds {"arguments": [...], "exit": 0}; the program runs in the case's folder.
"""
import difflib
import json
import os
import pathlib
import subprocess
import sys


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    request = json.loads((folder / "request.json").read_text(encoding="utf-8"))
    run = subprocess.run([program, *request["arguments"]], cwd=folder, capture_output=True, text=True, timeout=60,
                         env={**os.environ, "XDG_DATA_HOME": "/nonexistent"})  # no price store of the person who runs this
    printed = run.stdout + run.stderr
    expected_file = folder / "expected.txt"
    if "--update" in sys.argv[3:]:
        expected_file.write_text(printed, encoding="utf-8")
    expected = expected_file.read_text(encoding="utf-8")
    problems = []
    if run.returncode != request.get("exit", 0):
        problems.append(f"exit code {run.returncode}, expected {request.get('exit', 0)}\n")
    problems += difflib.unified_diff(expected.splitlines(True), printed.splitlines(True), "expected.txt", "printed")
    if not (folder / "NOTE.md").is_file():
        problems.append("NOTE.md with the hand calculation is missing\n")
    sys.stdout.writelines(problems)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
