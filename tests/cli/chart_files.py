#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""chart_files.py GPUCOST: --chart writes SVG and PNG, and leaves an old file alone where it cannot.

Exit code 77 (skipped) where rsvg-convert is not installed, after what can be tested without it.
"""

import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

COMMANDS = {
    "perf": ["perf", "--per-dollar", "fp16", "--gpu", "V100", "T4"],
    "compare": ["compare", "--gpu", "V100", "T4"],
    "history": ["prices", "history", "aws/us-east-1/p4d.24xlarge"],
}


def run(program, words, path=None):
    environment = dict(os.environ, PATH=path) if path is not None else None
    return subprocess.run(
        [program, *words, "--as-of", "2026-07-20", "--store", "none"],
        capture_output=True, text=True, env=environment, check=False)


def main():
    program = os.path.abspath(sys.argv[1])
    converter = shutil.which("rsvg-convert")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for name, words in COMMANDS.items():
            svg = folder / f"{name}.svg"
            plain = run(program, words)
            drawn = run(program, [*words, "--chart", str(svg)])
            assert drawn.returncode == 0, drawn.stderr
            assert drawn.stdout == plain.stdout, "the answer is the same with a chart"
            assert ET.parse(svg).getroot().tag.endswith("svg")

            old = folder / f"{name}-old.png"
            old.write_bytes(b"old")
            without = run(program, [*words, "--chart", str(old)], path="/nonexistent")
            assert without.returncode == 6 and without.stdout == "", without
            assert "librsvg2-bin" in without.stderr, without.stderr
            assert old.read_bytes() == b"old", "an old file stays where no picture can be made"

            if converter:
                # The ending counts in either case of letters; the old file is replaced.
                upper = folder / f"{name}-old.PNG"
                for png in (old, upper):
                    made = run(program, [*words, "--chart", str(png)])
                    assert made.returncode == 0, made.stderr
                    data = png.read_bytes()
                    assert data[:8] == b"\x89PNG\r\n\x1a\n"
                    width, height = struct.unpack(">II", data[16:24])
                    assert width == 1920 and height > 400, (width, height)
        left = [path.name for path in folder.iterdir() if path.suffix not in (".svg", ".png", ".PNG")]
        assert not left, left
    print(f"{len(COMMANDS)} commands drew their answers" + ("" if converter else "; no rsvg-convert: PNG skipped"))
    return 0 if converter else 77


if __name__ == "__main__":
    sys.exit(main())
