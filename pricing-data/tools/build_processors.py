#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write pricing-data/hardware/cpus.json from the collected CPU figures.

    python3 pricing-data/tools/build_processors.py FACTS_DIR

FACTS_DIR holds cpu-specs.json. The prices of the machines are not here but in the books (build_books.py).
"""

import json
import pathlib
import re
import sys
from decimal import Decimal

from book_format import dump_records, write_text
from build_hardware import Sources, split_remark, strip_parentheses
from hardware_hand import G2, SHEETS

TARGET = pathlib.Path(__file__).resolve().parent.parent / "hardware" / "cpus.json"

INTEGERS = ["year", "cores", "threads", "fp64_flop_per_cycle_core", "int8_ops_per_cycle_core", "memory_channels"]
PROCESSOR_FIELDS = ["id", "name", "vendor", "architecture", "year", "cores", "threads", "base_ghz", "all_core_ghz", "simd",
                    "fp64_flop_per_cycle_core", "fp64_gflops", "fp64_derivation", "fp32_gflops", "fp64_gflops_all_core",
                    "int8_ops_per_cycle_core", "int8_tops", "int8_derivation", "bf16_tflops", "memory_channels",
                    "memory_type", "bandwidth_gb_s", "bandwidth_derivation", "tdp_w", "tdp_note", "confidence", "sources",
                    "notes", "published"]
MACHINE_FIELDS = ["provider", "instance_type", "processor", "vcpus", "physical_cores", "sockets", "memory_gib", "fp64_gflops",
                  "fp32_gflops", "int8_tops", "bf16_tflops", "measured_read_gb_s", "sources", "note"]

# Processors whose low-precision instructions a machine hides, as the notes of the facts say.
HIDES_INT8 = {("aws", "m5.24xlarge"), ("aws", "m5.4xlarge")}

PUBLISHED = {"xeon-e5-2680-v4": (G2, [
    {"what": f"cores of one machine ({G2})", "figure": "28", "exact": "14", "verdict": "inconsistent",
     "reason": "28 hardware threads of one socket: the E5-2680 v4 has 14 cores, which the page calls cores where it means vCPU"}])}


class ProcessorSources(Sources):
    """Measured files are all called stdout: their folder says which is which."""

    def new_id(self, reference):
        found = re.match(r"SpareCores/sc-inspector-data:data/aws/([^/]+)/([^/]+)/", reference)
        if found:
            return "sc-inspector-" + "-".join(found.groups()).replace("_", "-")
        return super().new_id(reference)


def used(texts, sources):
    return list(dict.fromkeys(sources.use(reference, strip_parentheses(remark))
                              for reference, remark in map(split_remark, texts)))


def plain(value):
    """The digits as they are, save for the '.0' that a JSON writer added to whole numbers."""
    return None if value is None else value.removesuffix(".0")


def convert(cpu, sources):
    record = {field: plain(cpu.get(field)) if field not in ("sources", "published") else None for field in PROCESSOR_FIELDS}
    for field in INTEGERS:
        record[field] = None if record[field] is None else int(record[field])
    known = set(PROCESSOR_FIELDS) | {"unit", "instances", "source"}
    if set(cpu) - known or cpu["unit"] != "one socket":
        raise ValueError(f"{cpu['id']}: fields without a place: {set(cpu) - known}, unit {cpu['unit']}")
    record["sources"] = used(cpu["source"], sources)
    sheet, rows = PUBLISHED.get(cpu["id"], (None, []))
    if sheet:
        record["sources"].append(sources.use(SHEETS[sheet][1]))
    record["published"] = rows
    return record


def share(value, cpu, machine):
    """What a machine has of a figure of one socket, by its cores."""
    if value is None or (machine["provider"], machine["type"]) in HIDES_INT8:
        return None
    part = Decimal(value) * Decimal(machine["physical_cores"]) / Decimal(cpu["cores"])
    return format(part.normalize(), "f")


def machine_of(cpu, machine, sources):
    record = {"provider": machine["provider"], "instance_type": machine["type"], "processor": cpu["id"],
              "int8_tops": share(cpu["int8_tops"], cpu, machine), "bf16_tflops": share(cpu["bf16_tflops"], cpu, machine),
              "sources": used(machine["source"], sources), "note": machine["note"],
              "fp64_gflops": plain(machine["fp64_gflops"]), "fp32_gflops": plain(machine["fp32_gflops"]),
              "measured_read_gb_s": plain(machine["measured_read_gb_s"])}
    for field in ("vcpus", "physical_cores", "sockets"):
        record[field] = int(machine[field])
    record["memory_gib"] = machine["memory_gib"]
    return {field: record[field] for field in MACHINE_FIELDS}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    cpus = json.loads((pathlib.Path(sys.argv[1]) / "cpu-specs.json").read_text(encoding="utf-8"), parse_float=str,
                      parse_int=str)
    sources = ProcessorSources()
    processors = [convert(cpu, sources) for cpu in cpus]
    machines = [machine_of(cpu, machine, sources) for cpu in cpus for machine in cpu["instances"]]
    head = {"schema": "gpucost.processors.v1", "sources": sources.table(), "machines": machines}
    write_text(TARGET, dump_records(head, "processors", processors, wide=True))
    print(f"{len(processors)} processors, {len(machines)} machines, {len(head['sources'])} sources")


if __name__ == "__main__":
    main()
