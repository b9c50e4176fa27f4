#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write pricing-data/interruptions/presets.json and bands.json.

    python3 pricing-data/tools/build_interruptions.py TRACES_DIR FACTS_DIR

TRACES_DIR holds skypilot-org/spot-traces (availability/, preemption/). A trace is one number per probe: how many of the
machines wanted were there. Everything said about these traces is worked out here, per zone and pooled:

    life          time with all machines there / number of times that ended. The last stretch counts as time although
                  nobody saw its end, so this is the maximum-likelihood mean where lives are exponential
    availability  share of the probes that found all machines
    outage        time without / number of stretches without, the ones cut off by the ends of the trace included

Rows of other studies are quoted: their raw data are not at hand. FACTS_DIR holds interruption-bands.csv.
"""

import csv
import json
import pathlib
import re
import sys

from book_format import compact, dump_records, write_text

DATA = pathlib.Path(__file__).resolve().parent.parent
OS = {"Linux": "linux", "Windows": "windows"}
BANDS = ["<5%", "5-10%", "10-15%", "15-20%", ">20%"]

SOURCES = [
    {"id": "bamboo", "title": "Traces beside \"Bamboo\" (NSDI 2023): spot fleets on AWS, losses per instance-hour",
     "reference": "uclasystem/bamboo@80809293", "licence": "not checked; figures only"},
    {"id": "skypilot-spot-traces", "title": "Availability and preemption of AWS and Google spot machines, probed every "
     "half to ten minutes; beside \"Can't Be Late\" (NSDI 2024) and later work",
     "reference": "skypilot-org/spot-traces@221da1ab", "licence": "none stated"},
    {"id": "training-on-a-dime", "title": "Spot prices and preemptions measured on AWS and Google in early 2020", "reference": "stanford-futuredata/training_on_a_dime@85f65957", "licence": "MIT"},
]

NO_HAZARD = "Lives come in bunches and differ more by zone than by GPU: a zone's past, no promise."
PROBED = ("Stretches of probes that found capacity stand for the life of a machine. Stretches shorter than the time "
          "between probes went unseen.")
NOT_TODAY = "Not a figure of today, of other zones, or of machines of another size."

# id, title, gpus, GPUs a machine, machines together, folder, files, note
COMPUTED = [
    ("aws-k80-2022-10", "AWS p2.xlarge (1 K80)", "k80-die", 1, 1, "availability/1-node/aws-10-26-2022", "k80_1",
     "Two zones that differ widely: 89 % and 12 % available. " + PROBED),
    ("aws-8xk80-2022-10", "AWS p2.8xlarge (8 K80)", "k80-die", 8, 1, "availability/1-node/aws-10-26-2022", "k80_8",
     PROBED),
    ("aws-v100-2022-10", "AWS p3.2xlarge (1 V100)", "v100-sxm2-16gb", 1, 1, "availability/1-node/aws-10-26-2022",
     "v100_1", PROBED),
    ("aws-8xv100-2022-10", "AWS p3.16xlarge (8 V100)", "v100-sxm2-16gb", 8, 1, "availability/1-node/aws-10-26-2022",
     "v100_8", PROBED),
    ("aws-v100-2023-02", "AWS p3.2xlarge (1 V100)", "v100-sxm2-16gb", 1, 1, "availability/1-node/aws-02-15-2023",
     "v100_1", PROBED),
    ("aws-v100-2023-04", "AWS p3.2xlarge (1 V100), preempted", "v100-sxm2-16gb", 1, 1,
     "preemption/1-node/aws-04-22-2023", "v100_1", "Watched on machines that were held until AWS took them."),
    ("aws-v100-fleet-4-2023-08", "Four AWS p3.2xlarge at once", "v100-sxm2-16gb", 1, 4,
     "preemption/4-node/aws-08-03-2023", "v100_1", "The life is that of all four together."),
    ("aws-v100-fleet-16-2023-08", "Sixteen AWS p3.2xlarge at once", "v100-sxm2-16gb", 1, 16,
     "availability/16-node/aws-08-27-2023", "v100_1", "The life is that of all sixteen together. " + PROBED),
]

DIME = ("Many machines die at once: of single machines half lived less than 0.2 h. Google's deaths follow a bathtub "
        "curve, not an exponential one (arXiv 1911.05160), and Google stops every preemptible machine at 24 h.")
DIME_NOT = "No range: one figure over all machines watched. " + NOT_TODAY

# id, title, provider, gpu, GPUs a machine, period, life, note, not, source
QUOTED = [
    ("aws-k80-2020", "AWS p2.xlarge (1 K80), us-east-1c", "aws", "k80-die", 1, "2020", "1.8",
     "One zone.", "No range: one zone, few losses. " + NOT_TODAY, "training-on-a-dime"),
    ("aws-v100-2020", "AWS p3.2xlarge (1 V100), us-east-1b", "aws", "v100-sxm2-16gb", 1, "2020", None,
     "No machine was lost in 53 hours.", "No mean life follows from it: what was never seen cannot be averaged.",
     "training-on-a-dime"),
    ("aws-p3-fleet-hazard", "AWS p3 fleet of 24 (V100)", "aws", "v100-sxm2-16gb", 1, "not stated", "1.639",
     "0.61 losses per instance-hour; its inverse is the life. One GPU a machine is taken for granted.", "No range: one fleet. " + NOT_TODAY, "bamboo"),
    ("aws-g4dn-fleet-hazard", "AWS g4dn fleet (T4)", "aws", "t4", 1, "not stated", "1.818",
     "0.55 losses per instance-hour; its inverse is the life. One GPU a machine is taken for granted.", "No range: one fleet. " + NOT_TODAY, "bamboo"),
    ("gcp-k80-2020-03", "Google preemptible, 1 K80", "gcp", "k80-die", 1, "2020-03", "0.75", DIME, DIME_NOT,
     "training-on-a-dime"),
    ("gcp-p100-2020-03", "Google preemptible, 1 P100", "gcp", "p100-pcie-16gb", 1, "2020-03", "1.0", DIME, DIME_NOT,
     "training-on-a-dime"),
    ("gcp-v100-2020-03", "Google preemptible, 1 V100", "gcp", "v100-sxm2-16gb", 1, "2020-03", "1.9", DIME, DIME_NOT,
     "training-on-a-dime"),
    ("gcp-8xk80-2020-03", "Google preemptible, 8 K80", "gcp", "k80-die", 8, "2020-03", "6.5", DIME, DIME_NOT,
     "training-on-a-dime"),
    ("gcp-8xv100-2020-03", "Google preemptible, 8 V100", "gcp", "v100-sxm2-16gb", 8, "2020-03", "17.8", DIME,
     DIME_NOT, "training-on-a-dime"),
]


def digits(value):
    """Four significant digits, never an exponent."""
    text = f"{value:#.4g}"
    if "e" in text:
        raise ValueError(f"{value} is outside what a trace can hold")
    return text.rstrip(".")


class Tally:
    """What one or several traces hold, in hours."""

    def __init__(self):
        self.up = self.down = 0.0
        self.losses = self.gaps = 0

    def add(self, trace, machines):
        gap = trace["metadata"]["gap_seconds"] / 3600
        there = [count >= machines for count in trace["data"]]
        for before, now in zip([None, *there], there):
            self.up += gap * now
            self.down += gap * (not now)
            self.losses += before is True and not now
            self.gaps += before is not False and not now
        return self

    def life(self):
        return self.up / self.losses

    def share(self):
        return 100 * self.up / (self.up + self.down)

    def outage(self):
        return self.down / self.gaps


def spread(zones, pooled):
    return {"low": digits(min(zones)), "expected": digits(pooled), "high": digits(max(zones))}


def computed(traces, row):
    name, title, gpu, per_machine, machines, folder, kind, note = row
    zones, all_zones, span = [], Tally(), 0.0
    for path in sorted((traces / folder).glob(f"*_{kind}.json")):
        trace = json.loads(path.read_text(encoding="utf-8"))
        one = Tally().add(trace, machines)
        all_zones.add(trace, machines)
        span = max(span, one.up + one.down)
        zones.append((path.name.split("_")[0], one))
    if not zones:
        raise ValueError(f"{folder}: no traces of {kind}")
    month, day, year = re.search(r"(\d\d)-(\d\d)-(\d{4})$", folder).groups()
    return {
        "id": name, "title": title, "provider": "aws", "gpus": [gpu], "gpus_per_machine": per_machine,
        "machines": machines, "period": f"{year}-{month}-{day}, {span / 24:.0f} days", "figures": "computed",
        "life_hours": spread([zone.life() for _, zone in zones], all_zones.life()),
        "availability_percent": spread([zone.share() for _, zone in zones], all_zones.share()),
        "outage_hours": spread([zone.outage() for _, zone in zones], all_zones.outage()),
        "note": note + " " + NO_HAZARD,
        "is_not": NOT_TODAY, "source": "skypilot-spot-traces",
        "zones": [{"zone": zone, "life_hours": digits(one.life()), "availability_percent": digits(one.share()),
                   "outage_hours": digits(one.outage()), "losses": one.losses} for zone, one in zones],
    }


def quoted(row):
    name, title, provider, gpu, per_machine, period, life, note, is_not, source = row
    return {"id": name, "title": title, "provider": provider, "gpus": [gpu], "gpus_per_machine": per_machine,
            "machines": 1, "period": period, "figures": "quoted",
            "life_hours": life and {"low": life, "expected": life, "high": life}, "availability_percent": None,
            "outage_hours": None, "note": note, "is_not": is_not, "source": source, "zones": []}


def bands(facts):
    groups, days, sources = {}, set(), set()
    with open(facts / "interruption-bands.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if BANDS[int(row["band"])] != row["band_meaning"]:
                raise ValueError(f"band {row['band']} is said to mean {row['band_meaning']}")
            types = groups.setdefault((row["region"], OS[row["os"]]), {})
            if row["instance_type"] in types:
                raise ValueError(f"{row['region']} {row['os']} {row['instance_type']}: twice")
            types[row["instance_type"]] = [int(row["savings_pct"]), int(row["band"])]
            days.add(row["as_of"])
            sources.add(row["source"])
    (day,), (source,) = days, sources
    head = {
        "schema": "gpucost.interruption-bands.v1",
        "as_of": day,
        "sources": [{"id": "spotinfo", "title": "AWS Spot Advisor: of the spot machines of a type in a region, the share "
                     "that AWS took back in the month before. It cuts at 5, 11, 16 and 22 %, labels the bands 5, 10, 15 "
                     "and 20 %, and says nothing of how long a machine lives", "reference": source,
                     "licence": "Apache-2.0"}],
    }
    lines = []
    for region, system in sorted(groups):
        types = groups[region, system]
        body = ",\n".join(f"   {compact([name, *types[name]])}" for name in sorted(types))
        lines.append(f'  {{"region": {compact(region)}, "os": {compact(system)}, "types": [\n{body}\n  ]}}')
    text = dump_records(head, "regions", [])
    count = sum(len(types) for types in groups.values())
    return text.replace('"regions": []', '"regions": [\n' + ",\n".join(lines) + "\n ]"), count


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    traces, facts = (pathlib.Path(name) for name in sys.argv[1:])
    presets = sorted([computed(traces, row) for row in COMPUTED] + [quoted(row) for row in QUOTED],
                     key=lambda preset: preset["id"])
    head = {"schema": "gpucost.interruption-presets.v1", "sources": SOURCES}
    write_text(DATA / "interruptions" / "presets.json", dump_records(head, "presets", presets, wide=True))
    text, count = bands(facts)
    write_text(DATA / "interruptions" / "bands.json", text)
    print(f"{len(presets)} presets, {count} bands")


if __name__ == "__main__":
    main()
