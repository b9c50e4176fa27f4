#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""LibreOffice, headless, recalculates the workbooks of scenarios: every total must be the one that the JSON report
prints. The computed values are taken out of the files first, so that what is found can only come from recalculation.

    libreoffice_scenario.py GPUCOST FOLDER        exits 77 (skipped) where there is no LibreOffice
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from decimal import Decimal

from libreoffice_workbook import ALWAYS_RECALCULATE, sheets, without_values

ENVIRONMENT = {**os.environ, "XDG_DATA_HOME": "/nonexistent"}


def row_of(cells, label):
    return next(row for (row, column), cell in cells.items() if column == 0 and cell[2] == label)


def numbers(cells, row):
    return [Decimal(cell[1]) for (at, _), cell in sorted(cells.items()) if at == row and cell[0] in ("float", "currency")]


def main():
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        print("skipped: LibreOffice is not installed")
        return 77
    program, compared, problems = sys.argv[1], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        profile = pathlib.Path(folder) / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE)
        for path in sorted(pathlib.Path(sys.argv[2]).glob("*.json")):
            answer = json.loads(subprocess.run([program, "report", str(path), "--format", "json"], check=True, timeout=60,
                                               capture_output=True, env=ENVIRONMENT).stdout)
            written = pathlib.Path(folder) / "written.xlsx"
            subprocess.run([program, "report", str(path), "--format", "xlsx", "-o", str(written)], check=True, timeout=60,
                           env=ENVIRONMENT)
            emptied = pathlib.Path(folder) / f"{path.stem}.xlsx"
            without_values(written, emptied)
            subprocess.run([office, "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "fods",
                            "--outdir", folder, str(emptied)], check=True, timeout=240, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
            read = sheets(emptied.with_suffix(".fods"))  # Summary, Cash flow, Cumulative, charges of each, Sources
            totals = [Decimal(option["total"]) for option in answer["options"]]
            found = [("cash flow", numbers(read[1], row_of(read[1], "total")), totals)]
            last = max(row for row, _ in read[2])
            found.append(("cumulative", numbers(read[2], last), totals))
            for i, option in enumerate(answer["options"]):
                charges = read[3 + i]
                found.append((option["id"], numbers(charges, row_of(charges, "total")), [totals[i]]))
                summary = numbers(read[0], row_of(read[0], option["name"]))[:4]
                found.append((f"summary of {option['id']}", summary, [
                    Decimal(option[key]) for key in ("charges", "added", "total", "present_cost")]))
            for what, is_, expected in found:
                compared += len(expected)
                if is_ != expected:
                    problems += 1
                    print(f"{path.name}, {what}: LibreOffice has {is_}, printed is {expected}")
    print(f"compared {compared} figures, {problems} problems")
    return 1 if problems or compared < 40 else 0


if __name__ == "__main__":
    sys.exit(main())
