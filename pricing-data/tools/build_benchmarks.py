#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write pricing-data/benchmarks/measured.json and NOT-SHIPPED.md from the collected measurements.

    python3 pricing-data/tools/build_benchmarks.py FACTS_DIR

FACTS_DIR holds gpu-benchmarks.json. benchmark_series.py beside this script says which series a row belongs to.
"""

import json
import pathlib
import re
import sys

import benchmark_series as hand
from book_format import compact, dump_records, read_json, write_text

DATA = pathlib.Path(__file__).resolve().parent.parent
TARGET = DATA / "benchmarks" / "measured.json"

SERIES_FIELDS = ["id", "title", "suite", "round", "task", "mode", "metric", "unit", "input_tokens", "output_tokens",
                 "accuracy_kept", "flop_per_unit", "flop_source", "note"]
ROW_FIELDS = ["series", "accelerator", "count", "part", "precision", "precision_printed", "batch", "batch_printed", "value",
              "platform", "source", "place", "doubtful", "note"]
FACT_FIELDS = {"gpu", "count", "workload", "mode", "precision", "batch", "metric", "value", "unit", "per_gpu", "platform",
               "source", "note"}
PRECISIONS = ["fp64", "fp32", "tf32", "bf16", "fp16", "fp8", "fp4", "int8", "int4"]
METRICS = {"throughput": "throughput", "offline_throughput": "throughput", "time_to_train": "time-to-train",
           "bandwidth": "bandwidth", "matmul_tflops": "matrix-product"}
PLAIN_UNITS = {"images/s", "samples/s", "sequences/s", "sentences/s", "inferences/s", "tokens/s", "output tokens/s",
               "audio samples/s", "iterations/s", "GB/s", "minutes", "TFLOP/s"}
PER_GPU_UNIT = "output tokens/s per GPU"

LICENCES = {"stas00/ml-engineering": "CC-BY-SA-4.0"}
TITLES = {"mlcommons/inference_results": "MLCommons, results of MLPerf Inference",
          "mlcommons/training_results": "MLCommons, results of MLPerf Training"}


class Sources:
    """The source table. The results of MLPerf are one source per round: `place` of a row names the log."""

    def __init__(self):
        self.by_reference = {}

    def use(self, text):
        """'github:repository@commit:path (place)' -> the id of the source, and the place in it."""
        found = re.fullmatch(r"github:([^@]+)@([0-9a-f]+):(.+?)(?: \((.*)\))?", text)
        if not found:
            found = re.fullmatch(r"(.+) \((https?://\S+)\)", text)
            return self.entry(found.group(2), re.sub(r"[^a-z0-9]+", "-", found.group(1).split(",")[0].lower()).strip("-"),
                              found.group(1), "not checked; figures only"), ""
        repository, commit, path, place = found.groups()
        licence = LICENCES.get(repository, "not checked; figures only")
        rounds = re.fullmatch(r"(mlcommons/(?:inference|training)_results)_(v[\d.]+)", repository)
        if rounds:
            name = f"mlperf-{'inference' if 'inference' in rounds.group(1) else 'training'}-{rounds.group(2)[1:]}"
            at = path if place is None else f"{path}, {place}"
            return self.entry(f"{repository}@{commit}", name, f"{TITLES[rounds.group(1)]} {rounds.group(2)}", licence), at
        stem = path.removesuffix(".md").removesuffix("/README")
        name = re.sub(r"[^a-z0-9.]+", "-", f"{repository.split('/')[1]}-{stem}".lower()).strip("-")
        return self.entry(f"{repository}:{path}@{commit}", name, f"{repository}, {path}", licence), place or ""

    def entry(self, reference, name, title, licence):
        known = self.by_reference.setdefault(reference, {"id": name, "title": title, "reference": reference,
                                                         "licence": licence})
        return known["id"]

    def table(self):
        return sorted(self.by_reference.values(), key=lambda source: source["id"])


def plain(value):
    """The digits as they are, save for the '.0' that a JSON writer added to whole numbers."""
    return value.removesuffix(".0")


def convert(row, architectures, sources):
    """A row of the facts as a row of the format, without its series."""
    if set(row) != FACT_FIELDS:
        raise ValueError(f"fields without a place: {set(row) ^ FACT_FIELDS}")
    if row["unit"] not in PLAIN_UNITS | {PER_GPU_UNIT}:
        raise ValueError(f"unit {row['unit']}")
    precision, why = hand.precision_of(row, architectures[row["gpu"]])
    batch, how = hand.batch_of(row)
    notes = [row["note"], why, how]
    count, value = int(row["count"]), plain(row["value"])
    if row["unit"] == PER_GPU_UNIT:
        parallel = int(re.search(r"TP=(\d+)", row["note"]).group(1))
        if parallel > 1:
            notes.append(f"{value} tokens/s per GPU, times the {parallel} GPUs that hold the model together")
            count, value = parallel, str(parallel * int(value))
    source, place = sources.use(row["source"])
    doubtful = row["precision"].startswith("unverified")
    record = {"accelerator": row["gpu"], "count": count, "precision": precision, "precision_printed": row["precision"],
              "batch": batch, "batch_printed": row["batch"], "value": value, "platform": row["platform"], "source": source,
              "place": place, "doubtful": doubtful, "note": "; ".join(note for note in notes if note)}
    return {name: content for name, content in record.items() if content not in (None, "", False)}


def order(row):
    precision = row.get("precision")
    return (row["accelerator"], -1 if precision is None else PRECISIONS.index(precision), row["count"], row.get("batch", -1),
            row.get("batch_printed", ""), row["source"], row.get("place", ""), row["value"])


def check(series, row, fact):
    """What must agree between a fact and the series it was put into."""
    if METRICS[fact["metric"]] != series["metric"] or fact["mode"] != series["mode"]:
        raise ValueError(f"{series['id']}: {fact['metric']}, {fact['mode']}")
    if series["metric"] != "throughput":
        return
    words = {"images": "image", "sequences": "sequence", "sentences": "sequence", "inferences": "sequence",
             "tokens": "token", "output": "token", "audio": "audio-sample", "iterations": "iteration"}
    said = words.get(re.match(r"\w+", fact["unit"]).group())
    # MLPerf calls every input a sample: the series says what one is.
    if said is not None and said != series["unit"]:
        raise ValueError(f"{series['id']}: counts {series['unit']}, but the fact has {fact['unit']}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    facts = json.loads((pathlib.Path(sys.argv[1]) / "gpu-benchmarks.json").read_text(encoding="utf-8"), parse_float=str,
                       parse_int=str)
    gpus = read_json(DATA / "hardware" / "gpus.json")["gpus"]
    architectures = {gpu["id"]: gpu["architecture"] for gpu in gpus}
    sources = Sources()
    series, rows = {}, {}
    for fact in facts:
        found = hand.series_of(fact)
        known = series.setdefault(found["id"], found)
        if known != found:
            raise ValueError(f"{found['id']}: two descriptions")
        row = convert(fact, architectures, sources)
        check(found, row, fact)
        rows.setdefault(found["id"], []).append(row)
    ids = sorted(series)
    ordered = [{name: series[key][name] for name in SERIES_FIELDS if name in series[key]} for key in ids]
    lines = []
    for key in ids:
        for row in sorted(rows[key], key=order):
            record = {"series": key, **row}
            lines.append({name: record[name] for name in ROW_FIELDS if name in record})
    head = {"schema": "gpucost.benchmarks.v1", "sources": sources.table(), "series": ordered}
    write_text(TARGET, dump_records(head, "rows", lines))
    doubtful = [line for line in lines if line.get("doubtful")]
    write_text(TARGET.parent / "NOT-SHIPPED.md", not_shipped(facts, lines, doubtful))
    print(f"{len(lines)} rows in {len(ids)} series, {len(head['sources'])} sources, {len(doubtful)} doubtful")


def not_shipped(facts, lines, doubtful):
    text = ["# What the shipped measurements leave out", "",
            "Written by `../tools/build_benchmarks.py`; do not edit.", "", "## gpu-benchmarks.json", "",
            f"{len(facts):,} rows read, {len(lines):,} shipped. None is left out.", "",
            f"{len(doubtful)} of them are shipped as doubtful: kept for the record, and used by no answer.", ""]
    text += [f"- {line['series']}, {line['accelerator']}, {line['value']} ({line['platform']}): {line['note']}"
             for line in doubtful]
    text += ["", "Not taken over as a field of its own: `per_gpu`, which is the value divided by the number of GPUs.", ""]
    return "\n".join(text)


if __name__ == "__main__":
    main()
