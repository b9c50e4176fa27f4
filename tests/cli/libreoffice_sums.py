#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A real client opens our CSV: LibreOffice, headless, must read every number as a number and sum each column to the
same figure that exact decimals give.

    libreoffice_sums.py GPUCOST        exits 77 (skipped) where there is no LibreOffice
"""
import csv
import io
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from decimal import Decimal

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

SUMMED = ["rank", "instances", "term_months", "months", "utilization_percent", "total_cost", "upfront_cost", "monthly_average_cost",
          "committed_after_horizon", "effective_cost_per_gpu_hour", "list_cost", "saving_vs_baseline", "saving_percent",
          "break_even_month", "break_even_utilization_percent"]

REPORTS = {
    "compare-usd": ["compare", "--gpu", "V100", "--as-of", "2026-11-20", "--currency", "USD", "--best-per", "none"],
    "compare-krw": ["compare", "--gpu", "T4", "V100", "--as-of", "2019-09-30", "--currency", "KRW"],
    "quote": ["quote", "aws/ap-northeast-2/p3.2xlarge", "--plan", "reserved-3y-all-upfront:6+on-demand", "--gpus", "8",
              "--utilization", "60%", "--as-of", "2019-09-30"],
}


def cells(row):
    found = []
    for cell in row.iter(f"{TABLE}table-cell"):
        kind = cell.get(f"{OFFICE}value-type")
        value = cell.get(f"{OFFICE}value") if kind in ("float", "percentage", "currency") else None
        text = "".join("".join(p.itertext()) for p in cell.iter(f"{TEXT}p"))
        repeat = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
        found += [(value, text)] * min(repeat, 200)
    return found


def main():
    program = sys.argv[1]
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        print("skipped: LibreOffice is not installed")
        return 77
    problems = compared = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments in REPORTS.items():
            path = pathlib.Path(folder) / f"{name}.csv"
            subprocess.run([program, *arguments, "--format", "csv", "-o", str(path)], check=True, timeout=60)
            subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "fods", "--outdir", folder,
                            "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true", str(path)],
                           check=True, timeout=240, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            written = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
            tree = xml.parse(path.with_suffix(".fods"))
            read = [cells(row) for row in tree.iter(f"{TABLE}table-row")]
            read = [row for row in read if any(text for _, text in row)]
            if len(read) != len(written):
                print(f"{name}: {len(written)} rows written, {len(read)} read")
                problems += 1
                continue
            header = written[0]
            for column, title in enumerate(header):
                if title not in SUMMED and title not in ("quantity", "unit_price", "cost"):
                    continue
                ours = sum((Decimal(row[column]) for row in written[1:] if row[column]), Decimal(0))
                numbers = [row[column][0] for row in read[1:] if column < len(row) and row[column][1]]
                if any(value is None for value in numbers):
                    print(f"{name}: column {title} holds text where numbers belong")
                    problems += 1
                    continue
                theirs = sum((Decimal(value) for value in numbers), Decimal(0))
                compared += 1
                if ours != theirs:
                    print(f"{name}: column {title} sums to {ours}, LibreOffice reads {theirs}")
                    problems += 1
    print(f"{compared} column sums compared, {problems} problems")
    return 1 if problems or compared < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
