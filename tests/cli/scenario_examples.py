#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs every scenario of a folder in every format: each must be written, and all must say the same.

    scenario_examples.py GPUCOST FOLDER
"""
import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import re
import zipfile
from decimal import Decimal

ENVIRONMENT = {**os.environ, "XDG_DATA_HOME": "/nonexistent"}


def run(program, *words):
    return subprocess.run([program, *words], check=True, capture_output=True, env=ENVIRONMENT, timeout=120).stdout


def check(program, path, folder):
    problems = []

    def expect(truth, text):
        if not truth:
            problems.append(f"{path.name}: {text}")

    expect(run(program, "scenario", "check", str(path)).decode().strip() == f"{path}: ok", "check finds problems")
    answer = json.loads(run(program, "scenario", "run", str(path), "--format", "json"))
    options = [option for option in answer["options"] if "refused" not in option]
    expect(len(options) == len(answer["options"]), "an option is refused")
    rows = list(csv.DictReader(io.StringIO(run(program, "scenario", "run", str(path), "--format", "csv").decode())))
    text = run(program, "scenario", "run", str(path), "--cash-flow", "--explain").decode()
    markdown = run(program, "scenario", "run", str(path), "--format", "markdown", "--cash-flow").decode()
    page = run(program, "report", str(path), "--format", "html").decode()
    focus = list(csv.DictReader(io.StringIO(run(program, "report", str(path), "--format", "focus").decode())))
    target = pathlib.Path(folder) / "out.xlsx"
    run(program, "report", str(path), "--format", "xlsx", "-o", str(target))
    with zipfile.ZipFile(target) as book:
        expect(book.testzip() is None, "the workbook is damaged")
        for name in book.namelist():
            if name.endswith(".xml"):
                xml.fromstring(book.read(name))
    for option in options:
        total, charges = Decimal(option["total"]), Decimal(option["charges"])
        mine = [row for row in rows if row["option"] == option["id"]]
        for column, sum_ in (("payable", total), ("billed", charges), ("amortized", charges), ("added", total - charges)):
            expect(sum(Decimal(row[column]) for row in mine) == sum_, f"{option['id']}: {column} does not sum to {sum_}")
        expect(Decimal(mine[-1]["cumulative"]) == total, f"{option['id']}: cumulative does not end at the total")
        printed = f"{total:,}"
        for kind, content in (("text", text), ("Markdown", markdown), ("HTML", page)):
            expect(printed in content, f"{option['id']}: {printed} is not in the {kind} report")
        billed = [row for row in focus if row["x_ScenarioOption"] == option["id"]]
        if billed:
            for column in ("BilledCost", "EffectiveCost"):
                expect(sum(Decimal(row[column]) for row in billed) == total, f"{option['id']}: {column} is not the total")
    for chart in re.findall(r"<svg.*?</svg>", page, re.S):
        xml.fromstring(chart)
    charts = len(re.findall(r"<svg", page))
    uncertainty = answer.get("uncertainty")
    if uncertainty:
        expect(charts > len(options) + len(uncertainty["tornados"]) + len(uncertainty["grids"]), "a chart is missing")
    else:
        expect(charts == len(options) + 1, "a chart is missing or one too many")
    expect("<details>" in page and "http-equiv=\"Content-Security-Policy\"" in page, "the page explains nothing")
    expect(page == run(program, "report", str(path), "--format", "html").decode(), "two runs differ")
    return problems


def main():
    program, examples = sys.argv[1], sorted(pathlib.Path(sys.argv[2]).glob("*.json"))
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for path in examples:
            problems += check(program, path, folder)
    for problem in problems:
        print(problem)
    print(f"{len(examples)} scenarios, {len(problems)} problems")
    return 1 if problems or len(examples) < 3 else 0


if __name__ == "__main__":
    sys.exit(main())
