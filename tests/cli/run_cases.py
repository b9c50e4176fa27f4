#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Command-line cases: a command, what it prints and its exit code, kept together.

    run_cases.py GPUCOST CASE.txt...            compares
    run_cases.py GPUCOST CASE.txt... --update   writes what is printed: review the difference like code

A case file holds remarks (lines that begin with `# `, before the first command) and any number of

    $ gpucost book list            a line for the shell, in a folder with `files` (tests/cli/files), `books` (shipped) and `examples` (docs)
    what it prints                 standard output; a line `...` stands for any number of lines
    ! what it complains about      standard error
    exit 2                         the exit code, left out if it is 0

What --format json prints must also be JSON, and what --format csv prints must have as many cells in every row.
"""
import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile


def steps(text):
    """[command, expected lines] of a case, and the lines before the first command."""
    head, found = [], []
    for line in text.splitlines():
        if line.startswith("$ "):
            found.append([line[2:], []])
        elif found:
            found[-1][1].append(line)
        else:
            head.append(line)
    for step in found:
        while step[1] and step[1][-1] == "":
            step[1].pop()
    return head, found


def matches(expected, printed):
    """Whether the lines agree, where a line `...` stands for any lines."""
    if "..." not in expected:
        return expected == printed
    at = expected.index("...")
    if printed[:at] != expected[:at]:
        return False
    return any(matches(expected[at + 1:], printed[i:]) for i in range(at, len(printed) + 1))


def malformed(command, output):
    """Why an answer is not in the format that was asked for; empty if it is."""
    if ">" in command or "|" in command or " -o " in command or not output:
        return ""
    if "--format json" in command:
        try:
            json.loads(output)
        except ValueError as error:
            return f"not JSON: {error}"
    if "--format csv" in command:
        widths = {len(row) for row in csv.reader(io.StringIO(output, newline=""))}
        if len(widths) != 1:
            return f"rows of {sorted(widths)} cells"
    return ""


def run(command, folder, environment):
    done = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, capture_output=True, timeout=120)
    output = done.stdout.decode("utf-8", "backslashreplace")
    lines = output.splitlines()
    lines += [("! " + line).rstrip() for line in done.stderr.decode("utf-8", "backslashreplace").splitlines()]
    if done.returncode != 0:
        lines.append(f"exit {done.returncode}")
    return lines, output


def check(path, program, update):
    here = pathlib.Path(__file__).resolve().parent
    links = {"files": here / "files", "books": here.parents[1] / "pricing-data" / "books",
             "examples": here.parents[1] / "docs" / "examples"}
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "TZ": "UTC",
                   "XDG_DATA_HOME": "/nonexistent"}  # no price store of the person who runs this
    head, found = steps(path.read_text(encoding="utf-8"))
    bad, written = 0, list(head)
    if not found:
        print(f"{path}: no command")
        bad += 1
    with tempfile.TemporaryDirectory() as folder:
        for name, target in links.items():
            os.symlink(target, os.path.join(folder, name))
        for command, expected in found:
            printed, output = run(command, folder, environment)
            trouble = malformed(command, output)
            agrees = matches(expected, printed)
            if trouble:
                bad += 1
                print(f"{path}\n$ {command}\n--- {trouble}\n")
            if not agrees and not update:
                bad += 1
                print(f"{path}\n$ {command}\n--- expected\n" + "\n".join(expected) + "\n--- printed\n" + "\n".join(printed) + "\n")
            written += ["$ " + command, *(expected if agrees else printed), ""]
    if update:
        path.write_text(re.sub(r"\n+\Z", "\n", "\n".join(written) + "\n"), encoding="utf-8")
    return bad


def main():
    update = "--update" in sys.argv
    program, *cases = [a for a in sys.argv[1:] if a != "--update"]
    bad = sum(check(pathlib.Path(case), pathlib.Path(program).resolve(), update) for case in cases)
    return 1 if bad or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
