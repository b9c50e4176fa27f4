#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write pricing-data/hardware/gpus.json from the collected GPU figures.

    python3 pricing-data/tools/build_hardware.py FACTS_DIR

FACTS_DIR holds gpu-specs.json (the figures), and offers.csv and instance-types.csv (the names that price lists use).
hardware_hand.py beside this script holds what was added by hand.
"""

import csv
import json
import pathlib
import re
import sys

import hardware_hand as hand
from book_format import dump_records, write_text

TARGET = pathlib.Path(__file__).resolve().parent.parent / "hardware" / "gpus.json"

FIELDS = ["id", "name", "family", "aliases", "vendor", "architecture", "year", "unit", "cores", "core_kind",
          "tensor_cores", "fp64_tflops", "fp64_tensor_tflops", "fp32_tflops", "tf32_tensor_tflops", "fp16_tflops",
          "fp16_tensor_tflops", "bf16_tensor_tflops", "fp8_tensor_tflops", "fp4_tensor_tflops", "int8_tops",
          "int4_tops", "sparsity_factor", "memory_gb", "memory_type", "bandwidth_gb_s", "nvlink_gb_s", "pcie",
          "tdp_w", "form_factor", "compute_capability", "boost_mhz", "confidence", "sources", "notes", "published"]

INTEGERS = ["year", "cores", "tensor_cores"]

# Facts of the collection that have no field of their own become sentences in `notes`.
EXTRA = {
    "core_note": "Cores: {}.",
    "fp32_matrix_tflops": "FP32 through the matrix cores: {} TFLOPS.",
    "fp32_boost_tflops": "FP32 at boost clock: {} TFLOPS.",
    "fp64_boost_tflops": "FP64 at boost clock: {} TFLOPS.",
    "fp32_base_tflops": "FP32 at base clock: {} TFLOPS.",
    "fp64_base_tflops": "FP64 at base clock: {} TFLOPS.",
    "bandwidth_datasheet_gb_s": "Bandwidth in the early datasheet: {} GB/s.",
    "board": "Board: {}.",
}
DROPPED = ["dense", "derived_fields", "source", "vendor_doc"]

LICENCES = {
    "vantage-sh/ec2instances.info": "MIT",
    "getmoto/moto": "Apache-2.0",
    "cloud-barista/cb-tumblebug": "Apache-2.0",
    "stas00/ml-engineering": "CC-BY-SA-4.0",
    "Lightning-AI/pytorch-lightning": "Apache-2.0",
    "ROCm/ROCm": "MIT",
}


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def shorten(name, limit=60):
    """At most `limit` characters, cut between words."""
    return name if len(name) <= limit else name[:limit + 1].rpartition("-")[0]


def page(reference):
    """A title for a source that came without one: host and page, or repository and file."""
    if reference.startswith("http"):
        host, _, path = re.sub(r"^https?://(www\.)?", "", reference).partition("/")
        return f"{host}, page {path.rstrip('/').rpartition('/')[2]}"
    return reference.rsplit("@", 1)[0].replace(":", ", ", 1)


def split_remark(text):
    """'reference (remark)' or 'reference remark' -> (reference, remark). Only spaces inside a remark or a file name."""
    if text.startswith("github:"):
        found = re.match(r"github:([^@]+)@([0-9a-f]+):(.+?\.(?:csv|md|py|go|json|txt|rst)|\S+)(?: (.*))?$", text)
        repository, commit, path, remark = found.groups()
        return f"{repository}:{path}@{commit}", remark or ""
    found = re.match(r"(https?://\S+)(?: (.*))?$", text)
    if found:
        return found.group(1), found.group(2) or ""
    found = re.match(r"(NVIDIA product brief \S+) via (https?://\S+)$", text)
    if found:
        return found.group(2), found.group(1)
    found = re.match(r"gist (\S+)(?: (.*))?$", text)
    if found:
        return f"https://gist.github.com/{found.group(1)}", found.group(2) or ""
    found = re.match(r"(stored document \d+)(?: (.*))?$", text)
    if found:
        return found.group(1), found.group(2) or ""
    found = re.match(r"(device properties .* public repository): (.*)$", text)
    if found:
        return found.group(1), found.group(2)
    raise ValueError(f"source of unknown form: {text}")


def strip_parentheses(remark):
    parts = re.findall(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)|([^()]+)", remark)
    return "; ".join(part.strip() for pair in parts for part in pair if part.strip())


class Sources:
    """The source table: one entry per reference, the remarks of all its uses in its title."""

    def __init__(self):
        self.by_reference = {}
        for name, (title, reference) in hand.SHEETS.items():
            self.by_reference[reference] = {"id": name, "title": title, "reference": reference,
                                            "licence": "none stated", "remarks": [], "used": False}

    def use(self, reference, remark="", licence=None):
        entry = self.by_reference.get(reference)
        if entry is None:
            entry = {"id": self.new_id(reference), "title": "", "reference": reference,
                     "licence": licence or self.licence(reference), "remarks": [], "used": False}
            self.by_reference[reference] = entry
        if remark and remark not in entry["remarks"]:
            entry["remarks"].append(remark)
        entry["used"] = True
        return entry["id"]

    def sheet(self, name):
        return self.use(hand.SHEETS[name][1])

    def licence(self, reference):
        repository = reference.split(":", 1)[0]
        return LICENCES.get(repository, "not checked; figures only")

    def new_id(self, reference):
        if reference.startswith("http"):
            host, _, path = re.sub(r"^https?://(www\.)?", "", reference).partition("/")
            tail = [part for part in path.split("/") if part]
            last = re.sub(r"\.(html?|pdf|php|md\.txt)$", "", tail[-1].split("?")[0]) if tail else ""
            base = shorten(slug(f"{host}-{last}"))
        elif re.match(r"[^ ]+/[^ ]+:.*@", reference):
            repository, path = reference.rsplit("@", 1)[0].split(":", 1)
            base = slug(repository.split("/")[1] + "-" + pathlib.PurePosixPath(path).stem)
        else:
            base = shorten(slug(reference))
        taken = {entry["id"] for entry in self.by_reference.values()}
        name, number = base, 2
        while name in taken:
            name, number = f"{base}-{number}", number + 1
        return name

    def table(self):
        rows = []
        for entry in sorted(self.by_reference.values(), key=lambda entry: entry["id"]):
            if entry["used"]:
                title = entry["title"] or page(entry["reference"])
                if entry["remarks"] and not entry["title"]:
                    title += " (" + "; ".join(entry["remarks"]) + ")"
                rows.append({"id": entry["id"], "title": title, "reference": entry["reference"],
                             "licence": entry["licence"]})
        return rows


def source_ids(gpu, gpus, sources):
    """The ids of a GPU's sources; 'see X' and 'same as X' stand for the sources of X."""
    ids = []
    for text in gpu["source"]:
        other = re.match(r"(?:see|same as) (\S+)$", text)
        if other:
            ids += source_ids(gpus[other.group(1)], gpus, sources)
        elif text.startswith("reference document 000"):
            ids.append(sources.sheet(hand.NHN))
        else:
            reference, remark = split_remark(text)
            ids.append(sources.use(reference, strip_parentheses(remark)))
    if gpu["vendor_doc"]:
        ids.append(sources.use(gpu["vendor_doc"], "vendor document", "vendor document; figures only"))
    return list(dict.fromkeys(ids))


def notes(gpu):
    text = gpu["notes"].strip().replace("not re-checked in the store", "not checked again")
    parts = [text if not text or text.endswith((".", ")")) else text + "."]
    parts += [form.format(gpu[key]) for key, form in EXTRA.items() if gpu.get(key) is not None]
    if gpu["derived_fields"]:
        parts.append("Worked out rather than printed by a source: " + ", ".join(gpu["derived_fields"]) + ".")
    return " ".join(part for part in parts if part)


def names_in_price_lists(facts):
    names = {}
    for file in ("offers.csv", "instance-types.csv"):
        with open(facts / file, encoding="utf-8", newline="") as stream:
            for line in csv.DictReader(stream):
                if line["gpu"]:
                    names[line["gpu"]] = hand.OFFER_NAMES.get(line["gpu"], line["gpu"].lower())
    return names


def convert(gpu, gpus, sources, families, offer_names):
    known = set(FIELDS) | set(EXTRA) | set(DROPPED)
    unknown = [key for key in gpu if key not in known]
    if unknown:
        raise ValueError(f"{gpu['id']}: fields without a place: {unknown}")
    if gpu["dense"] is not True:
        raise ValueError(f"{gpu['id']}: peaks are not dense")
    record = {field: gpu.get(field) for field in FIELDS}
    for field in INTEGERS:
        record[field] = None if record[field] is None else int(record[field])
    for field, value in record.items():
        if value == "" and field != "notes":
            record[field] = None
    record["family"] = families.get(gpu["id"], gpu["id"].upper())
    aliases = sorted(name for name, gpu_id in offer_names.items() if gpu_id == gpu["id"])
    record["aliases"] = list(dict.fromkeys(aliases + hand.ALIASES.get(gpu["id"], [])))
    record["sources"] = source_ids(gpu, gpus, sources)
    record["notes"] = notes(gpu)
    rows = hand.PUBLISHED.get(gpu["id"], [])
    record["sources"] += [sources.sheet(sheet) for sheet in dict.fromkeys(sheet for sheet, _ in rows)]
    record["sources"] = list(dict.fromkeys(record["sources"]))
    record["published"] = [published for _, published in rows]
    return record


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    facts = pathlib.Path(sys.argv[1])
    # Numbers stay the text that the file holds: 7.0 is not 7.
    specs = json.loads((facts / "gpu-specs.json").read_text(encoding="utf-8"), parse_float=str, parse_int=str)
    gpus = {gpu["id"]: gpu for gpu in specs}
    families = {gpu_id: family for family, ids in hand.FAMILIES.items() for gpu_id in ids}
    offer_names = names_in_price_lists(facts)
    for name in [*families, *hand.ALIASES, *hand.PUBLISHED, *offer_names.values()]:
        if name not in gpus:
            raise ValueError(f"{name} is named, but gpu-specs.json does not have it")
    sources = Sources()
    records = [convert(gpu, gpus, sources, families, offer_names) for gpu in specs]
    head = {"schema": "gpucost.hardware.v1", "sources": sources.table()}
    write_text(TARGET, dump_records(head, "gpus", records, wide=True))
    print(f"{len(records)} GPUs, {len(head['sources'])} sources, "
          f"{sum(len(record['published']) for record in records)} printed figures")


if __name__ == "__main__":
    main()
