#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the commands that the documentation shows, and compares what they print with what it says they print.

    run_doc_commands.py GPUCOST FILE.md...            every ```console block: lines `$ gpucost ...`, then the output
    run_doc_commands.py GPUCOST FILE.md... --update   writes the output into the files: review the difference like code

A line of dots (`...`) in an output stands for any number of lines. `$ echo $?`-style lines are not understood: a
block's last line `exit N` states the exit code of the command before it (0 otherwise).
"""
import os
import pathlib
import re
import shlex
import subprocess
import sys


def blocks(text):
    return list(re.finditer(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))


def commands(block):
    """(command line, expected output lines, exit code) of a block."""
    found = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append([line[2:], [], 0])
        elif found and re.fullmatch(r"exit \d", line):
            found[-1][2] = int(line[5:])
        elif found:
            found[-1][1].append(line)
    return found


def same_lines(a, b):
    """Whether lines agree; the digests of price books may differ, since every new price changes them."""
    digest = re.compile(r"\b[0-9a-f]{16}\b")
    return [digest.sub("DIGEST", line) for line in a] == [digest.sub("DIGEST", line) for line in b]


def matches(expected, printed):
    """Whether the lines agree, where a line `...` stands for any lines."""
    if "..." not in expected:
        return same_lines(expected, printed)
    at = expected.index("...")
    head, rest = expected[:at], expected[at + 1:]
    if not same_lines(printed[:at], head):
        return False
    return any(matches(rest, printed[i:]) for i in range(at, len(printed) + 1))


def run(program, line, root):
    words = shlex.split(line)
    if words[0] != "gpucost":
        return None
    done = subprocess.run([program, *words[1:]], cwd=root, capture_output=True, text=True, timeout=60,
                          env={**os.environ, "XDG_DATA_HOME": "/nonexistent"})  # no price store of the person who runs this
    return (done.stdout + done.stderr).rstrip("\n").split("\n"), done.returncode


def main():
    update = "--update" in sys.argv
    program, *files = [a for a in sys.argv[1:] if a != "--update"]
    root = pathlib.Path(__file__).resolve().parents[2]
    count = bad = 0
    for name in files:
        path = pathlib.Path(name)
        text = path.read_text(encoding="utf-8")
        for block in reversed(blocks(text)):
            rewritten = []
            for line, expected, code in commands(block.group(1)):
                answer = run(program, line, root)
                if answer is None:
                    rewritten += ["$ " + line, *expected]
                    continue
                count += 1
                printed, returned = answer
                if not matches(expected, printed) or returned != code:
                    bad += 1
                    if not update:
                        print(f"{path}: $ {line}\n--- documented (exit {code})\n" + "\n".join(expected) +
                              f"\n--- printed (exit {returned})\n" + "\n".join(printed) + "\n")
                    expected, code = printed, returned
                rewritten += ["$ " + line, *expected] + ([f"exit {code}"] if code else [])
            if update:
                text = text[:block.start(1)] + "\n".join(rewritten) + "\n" + text[block.end(1):]
        if update:
            path.write_text(text, encoding="utf-8")
    print(f"{count} documented commands, {0 if update else bad} differ")
    return 1 if (bad and not update) or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
