#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_charts.py GALLERY: every chart that the gallery program writes is well-formed SVG.

Read by an XML parser that is not ours: one root, unique ids, no script, no link, no element that SVG 1.1 does not
have, and only numbers where numbers belong.
"""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "g", "rect", "line", "path", "circle", "polygon", "text"}
NUMBERS = {"x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "font-size", "stroke-width"}
# At most six digits before the point: what is no number at all comes out as a far larger one.
NUMBER = re.compile(r"-?\d{1,6}(\.\d{1,2})?")
PATH = re.compile(r"([MLHV]-?\d{1,6}(\.\d{1,2})?( -?\d{1,6}(\.\d{1,2})?)?)+")


def problems(text):
    root = ET.fromstring(text)
    ids = collections.Counter()
    for element in root.iter():
        name = element.tag.removeprefix(SVG)
        if name not in ELEMENTS:
            yield f"element {element.tag}"
        for key, value in element.attrib.items():
            if key == "id":
                ids[value] += 1
            if key.startswith("on") or "href" in key:
                yield f"attribute {key}"
            if key in NUMBERS and value != "100%" and not NUMBER.fullmatch(value):
                yield f"{name} {key}={value!r}"
            if key == "d" and not PATH.fullmatch(value):
                yield f"path {value[:60]!r}"
    for name in root.get("aria-labelledby", "").split():
        if ids[name] != 1:
            yield f"id {name} stands {ids[name]} times"
    if not (root.tag == SVG + "svg" and root.get("version") == "1.1" and root.get("viewBox")):
        yield "no SVG 1.1 root with a viewBox"


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], folder], check=True)
        files = sorted(pathlib.Path(folder).glob("*.svg"))
        bad = 0
        for file in files:
            text = file.read_bytes().decode("utf-8")
            try:
                found = list(problems(text))
            except ET.ParseError as error:
                found = [f"not well-formed: {error}"]
            if file.name.startswith("inline-") == text.startswith("<?xml"):
                if not file.name.startswith("text-"):
                    found.append("an XML declaration in its wrong place")
            for problem in found[:3]:
                print(f"{file.name}: {problem}")
            bad += bool(found)
        print(f"{len(files)} charts read, {bad} with problems")
        return 1 if bad or len(files) < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
