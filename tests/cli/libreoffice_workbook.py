#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A real client opens our spreadsheet: LibreOffice, headless, recalculates it and must find every number, date and text
as it was put in, and compute what the formulas say they compute.

    libreoffice_workbook.py WRITE_WORKBOOK        exits 77 (skipped) where there is no LibreOffice

The workbook is read twice: as written, and with the computed values taken out of it, so that what is found the second
time can only come from recalculation.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile
from decimal import Context, Decimal

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def paragraph(node):
    text = node.text or ""
    for child in node:
        if child.tag == f"{TEXT}s":
            text += " " * int(child.get(f"{TEXT}c", "1"))
        elif child.tag == f"{TEXT}tab":
            text += "\t"
        elif child.tag == f"{TEXT}line-break":
            text += "\n"
        else:
            text += paragraph(child)
        text += child.tail or ""
    return text


def rows(node):
    """Of a sheet itself: charts hold tables of their own."""
    for child in node:
        if child.tag == f"{TABLE}table-row":
            yield child
        elif child.tag in (f"{TABLE}table-header-rows", f"{TABLE}table-row-group", f"{TABLE}table-rows"):
            yield from rows(child)


def sheets(path):
    """Per sheet: (row, column) to (kind, value, text)."""
    found = []
    for table in xml.parse(path).getroot().find(f"{OFFICE}body/{OFFICE}spreadsheet").findall(f"{TABLE}table"):
        cells, row = {}, 0
        for line in rows(table):
            column = 0
            for cell in line.findall(f"{TABLE}table-cell"):
                repeat = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
                kind = cell.get(f"{OFFICE}value-type")
                if kind:
                    value = cell.get(f"{OFFICE}value") or cell.get(f"{OFFICE}date-value")
                    text = "\n".join(paragraph(p) for p in cell.findall(f"{TEXT}p"))
                    for i in range(repeat):
                        cells[(row, column + i)] = (kind, value, text)
                column += repeat
            row += int(line.get(f"{TABLE}number-rows-repeated", "1"))
        found.append(cells)
    return found


def without_values(source, target):
    """The same workbook, in which every formula's computed value is 0."""
    emptied = 0
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            content = before.read(name)
            if name.startswith("xl/worksheets/sheet"):
                content, count = re.subn(rb"(</f>)<v>[^<]*</v>", rb"\1<v>0</v>", content)
                emptied += count
            after.writestr(name, content)
    return emptied


def agrees(expected, cell):
    kind, value, text = cell or (None, None, "")
    if expected["kind"] == "text":
        return text == expected["value"] and (kind == "string" or not text)
    if value is None:
        return False
    if expected["kind"] == "date":
        return kind == "date" and value == expected["value"]
    if expected["kind"] == "number":
        return Decimal(value) == Decimal(expected["value"])
    digits = Context(prec=14)
    return digits.plus(Decimal(value)) == digits.plus(Decimal(expected["value"]))


def main():
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        print("skipped: LibreOffice is not installed")
        return 77
    problems, kinds = 0, {}
    with tempfile.TemporaryDirectory() as folder:
        profile = pathlib.Path(folder) / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE)
        written = pathlib.Path(folder) / "written.xlsx"
        lines = subprocess.run([sys.argv[1], str(written)], check=True, timeout=60, capture_output=True).stdout
        cells = [json.loads(line) for line in lines.decode("utf-8").split("\n") if line]
        emptied = pathlib.Path(folder) / "emptied.xlsx"
        formulas = without_values(written, emptied)
        if formulas != sum(cell["kind"] == "formula" for cell in cells):
            print(f"{formulas} formulas in the file")
            problems += 1
        for path in (written, emptied):
            subprocess.run([office, "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "fods", "--outdir", folder, str(path)],
                           check=True, timeout=240, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            read = sheets(path.with_suffix(".fods"))
            for cell in cells:
                found = read[cell["sheet"]].get((cell["row"], cell["column"]))
                kinds[cell["kind"]] = kinds.get(cell["kind"], 0) + 1
                if not agrees(cell, found):
                    print(f"{path.stem}: {cell}, LibreOffice has {found}")
                    problems += 1
    print(f"compared {kinds}, {problems} problems")
    return 1 if problems or sum(kinds.values()) < 400 or kinds.get("formula", 0) < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
