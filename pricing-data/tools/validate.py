#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check every file of pricing-data/ and the scenarios of docs/examples/: the JSON schemas, and what a schema cannot say.

    python3 pricing-data/tools/validate.py [FILE...]

Needs python3-jsonschema (Debian 12: 4.10.3). Prints every problem; exit code 1 if there is one.
"""

import datetime
import pathlib
import sys
from decimal import Decimal

import jsonschema

from book_format import dump_book, dump_records, offer_key, price_key, read_json

DATA = pathlib.Path(__file__).resolve().parent.parent
EXAMPLES = DATA.parent / "docs" / "examples"
SCHEMAS = {"gpucost.price-book.v1": "price-book", "gpucost.hardware.v1": "hardware",
           "gpucost.exchange-rates.v1": "exchange-rates", "gpucost.benchmarks.v1": "benchmarks",
           "gpucost.workload.v1": "workload", "gpucost.workloads.v1": "workload", "gpucost.accuracy.v1": "accuracy",
           "gpucost.interruption-bands.v1": "interruption-bands",
           "gpucost.interruption-presets.v1": "interruption-presets",
           "gpucost.owned-presets.v1": "owned-presets", "gpucost.scenario.v1": "scenario", "gpucost.processors.v1": "processors"}


def pointer(path):
    return "".join(f"/{part}" for part in path) or "/"


def duplicates(values):
    seen, twice = set(), []
    for value in values:
        if value in seen:
            twice.append(value)
        seen.add(value)
    return twice


def is_day(text):
    try:
        datetime.date.fromisoformat(text)
        return True
    except ValueError:
        return False


def check_sources(document, used, problems):
    known = [source["id"] for source in document["sources"]]
    problems += [f"/sources: id {name} twice" for name in duplicates(known)]
    for where, name in used:
        if name not in known:
            problems.append(f"{where}: source {name} is not in the source table")


def check_book(book, path, gpu_ids, problems):
    if path.parent in (DATA / "books", DATA / "history") and book["id"] != path.stem:
        problems.append(f"/id: {book['id']} is not the file name")
    rules = [rule["id"] for rule in book["billing_rules"]]
    ladders = [ladder["id"] for ladder in book.get("ladders", [])]
    problems += [f"/billing_rules: id {name} twice" for name in duplicates(rules)]
    problems += [f"/ladders: id {name} twice" for name in duplicates(ladders)]
    used = [(f"/billing_rules/{n}", rule["source"]) for n, rule in enumerate(book["billing_rules"])]
    used += [(f"/ladders/{n}", ladder["source"]) for n, ladder in enumerate(book.get("ladders", []))]
    for n, rule in enumerate(book["billing_rules"]):
        edges = [tier.get("up_to_hours") for tier in rule.get("duration_tiers", [])]
        if edges and (edges[-1] is not None or None in edges[:-1] or edges[:-1] != sorted(set(edges[:-1]))):
            problems.append(f"/billing_rules/{n}/duration_tiers: edges must rise, and only the last tier has none")
    for n, ladder in enumerate(book.get("ladders", [])):
        last = 0
        for step in ladder["steps"]:
            if step["from_months"] <= last or step["to_months"] < step["from_months"]:
                problems.append(f"/ladders/{n}: steps must rise and not overlap")
            last = step["to_months"]
    keys = [offer_key(offer) for offer in book["offers"]]
    problems += [f"/offers: {key} twice" for key in duplicates(keys)]
    if keys != sorted(keys):
        problems.append("/offers: not sorted")
    for n, offer in enumerate(book["offers"]):
        where = f"/offers/{n} ({offer['provider']}/{offer['region']}/{offer['instance_type']})"
        if offer["gpu"] and offer["gpu"] not in gpu_ids:
            problems.append(f"{where}: gpu {offer['gpu']} is not in hardware/gpus.json")
        if (offer["gpu"] == "") != (offer["gpu_count"] == "0"):
            problems.append(f"{where}: gpu and gpu_count disagree on whether there is one")
        if offer["billing"] not in rules:
            problems.append(f"{where}: billing rule {offer['billing']} is not in the book")
        price_keys = [price_key(price) for price in offer["prices"]]
        if price_keys != sorted(price_keys):
            problems.append(f"{where}: prices not sorted")
        problems += [f"{where}: two prices {key}" for key in duplicates(price_keys)]
        for m, price in enumerate(offer["prices"]):
            used.append((f"{where}/prices/{m}", price["source"]))
            if not is_day(price["as_of"]):
                problems.append(f"{where}/prices/{m}: {price['as_of']} is not a day")
            if "ladder" in price and price["ladder"] not in ladders:
                problems.append(f"{where}/prices/{m}: ladder {price['ladder']} is not in the book")
            if price["plan"] in ("on-demand", "spot") and float(price.get("rate", "1")) == 0:
                problems.append(f"{where}/prices/{m}: a rate of zero is unknown, not free")
    check_sources(book, used, problems)
    if path.read_text(encoding="utf-8") != dump_book(book):
        problems.append("the layout is not that of book_format.dump_book")


def check_hardware(hardware, problems):
    ids = [gpu["id"] for gpu in hardware["gpus"]]
    problems += [f"/gpus: id {name} twice" for name in duplicates(ids)]
    names = {}
    for gpu in hardware["gpus"]:
        for name in {name.lower() for name in [gpu["id"], *gpu["aliases"]]}:
            if name in names:
                problems.append(f"{gpu['id']}: {name} also names {names[name]}")
            names[name] = gpu["id"]
    families = {gpu["id"]: gpu["family"] for gpu in hardware["gpus"]}
    for gpu in hardware["gpus"]:
        owner = names.get(gpu["family"].lower())
        if owner and families[owner] != gpu["family"]:
            problems.append(f"{gpu['id']}: its family {gpu['family']} is a name of {owner}, of another family")
    check_sources(hardware, [(gpu["id"], name) for gpu in hardware["gpus"] for name in gpu["sources"]], problems)


def check_rates(rates, problems):
    keys = [(rate["base"], rate["quote"], rate["date"]) for rate in rates["rates"]]
    problems += [f"/rates: {key} twice" for key in duplicates(keys)]
    if keys != sorted(keys):
        problems.append("/rates: not sorted by base, quote, date")
    problems += [f"/rates: {rate['date']} is not a day" for rate in rates["rates"] if not is_day(rate["date"])]
    check_sources(rates, [("/rates", rate["source"]) for rate in rates["rates"]], problems)


def check_benchmarks(benchmarks, gpu_ids, problems):
    series = [entry["id"] for entry in benchmarks["series"]]
    problems += [f"/series: id {name} twice" for name in duplicates(series)]
    used = set()
    for n, row in enumerate(benchmarks["rows"]):
        used.add(row["series"])
        if row["series"] not in series:
            problems.append(f"/rows/{n}: series {row['series']} is not in the file")
        if row["accelerator"] not in gpu_ids:
            problems.append(f"/rows/{n}: accelerator {row['accelerator']} is not in hardware/gpus.json")
    problems += [f"/series: {name} has no rows" for name in series if name not in used]
    lines = [tuple(str(row.get(key)) for key in ("series", "accelerator", "count", "precision_printed", "batch_printed",
                                                "value", "source", "place")) for row in benchmarks["rows"]]
    problems += [f"/rows: {line} twice" for line in duplicates(lines)]
    check_sources(benchmarks, [(f"/rows/{n}", row["source"]) for n, row in enumerate(benchmarks["rows"])], problems)


def check_workloads(document, path, gpu_ids, problems):
    series = {entry["id"] for entry in read_json(DATA / "benchmarks" / "measured.json")["series"]}
    workloads = document.get("workloads", [document])
    problems += [f"/workloads: id {name} twice" for name in duplicates([w["id"] for w in workloads if "id" in w])]
    for workload in workloads:
        name = workload.get("id", workload["name"])
        problems += [f"{name}: series {other} is not in measured.json" for other in workload.get("series", [])
                     if other not in series]
        if workload.get("known_gpu", "t4") not in gpu_ids:
            problems.append(f"{name}: known_gpu {workload['known_gpu']} is not in hardware/gpus.json")
    if "workloads" in document and path.read_text(encoding="utf-8") != dump_records(
            {"schema": document["schema"]}, "workloads", workloads, wide=True):
        problems.append("the layout is not that of book_format.dump_records, wide")


def check_accuracy(accuracy, gpu_ids, problems):
    rows = accuracy["facts"] + accuracy.get("targets", [])
    problems += [f"gpu {row['gpu']} is not in hardware/gpus.json" for row in rows if row.get("gpu", "t4") not in gpu_ids]
    check_sources(accuracy, [(f"{row.get('task', row.get('series'))}", row["source"]) for row in rows], problems)


def check_presets(document, gpu_ids, problems):
    names = [preset["id"] for preset in document["presets"]]
    problems += [f"/presets: id {name} twice" for name in duplicates(names)]
    if names != sorted(names):
        problems.append("/presets: not sorted by id")
    for preset in document["presets"]:
        where = preset["id"]
        problems += [f"{where}: gpu {name} is not in hardware/gpus.json" for name in preset["gpus"] if name not in gpu_ids]
        zones = [zone["zone"] for zone in preset["zones"]]
        problems += [f"{where}: zone {name} twice" for name in duplicates(zones)]
        for name in ("life_hours", "availability_percent", "outage_hours"):
            spread = preset[name]
            if spread is None:
                continue
            if not Decimal(spread["low"]) <= Decimal(spread["expected"]) <= Decimal(spread["high"]):
                problems.append(f"{where}/{name}: low, expected and high do not rise")
            of_zones = [Decimal(zone[name]) for zone in preset["zones"]]
            if of_zones and (min(of_zones), max(of_zones)) != (Decimal(spread["low"]), Decimal(spread["high"])):
                problems.append(f"{where}/{name}: low and high are not those of the zones")
        if preset["availability_percent"] and Decimal(preset["availability_percent"]["high"]) > 100:
            problems.append(f"{where}/availability_percent: over 100")
    used = [(preset["id"], preset["source"]) for preset in document["presets"]]
    check_sources(document, used, problems)


def check_bands(document, problems):
    keys = [(group["region"], group["os"]) for group in document["regions"]]
    problems += [f"/regions: {key} twice" for key in duplicates(keys)]
    if keys != sorted(keys):
        problems.append("/regions: not sorted by region, os")
    for group in document["regions"]:
        types = [row[0] for row in group["types"]]
        problems += [f"{group['region']} {group['os']}: {name} twice" for name in duplicates(types)]
        if types != sorted(types):
            problems.append(f"{group['region']} {group['os']}: types not sorted")
    if not is_day(document["as_of"]):
        problems.append(f"/as_of: {document['as_of']} is not a day")


def check_owned(document, gpu_ids, problems):
    presets = document["presets"]
    problems += [f"/presets: id {name} twice" for name in duplicates([preset["id"] for preset in presets])]
    for preset in presets:
        if preset["kind"] == "server" and preset["gpu"] not in gpu_ids:
            problems.append(f"{preset['id']}: gpu {preset['gpu']} is not in hardware/gpus.json")
        holding = [(figure["field"], figure.get("year")) for figure in preset["figures"] if "alternative" not in figure]
        problems += [f"{preset['id']}: two figures of {key}, none an alternative" for key in duplicates(holding)]
    check_sources(document, [(f"{preset['id']}/{figure['field']}", figure["source"])
                             for preset in presets for figure in preset["figures"]], problems)


def check_processors(table, problems):
    cpus = [cpu["id"] for cpu in table["processors"]]
    problems += [f"/processors: id {name} twice" for name in duplicates(cpus)]
    machines = [(machine["provider"], machine["instance_type"]) for machine in table["machines"]]
    problems += [f"/machines: {name} twice" for name in duplicates(machines)]
    for n, machine in enumerate(table["machines"]):
        if machine["processor"] not in cpus:
            problems.append(f"/machines/{n}: processor {machine['processor']} is not in the file")
    used = [(entry.get("id") or entry["instance_type"], name)
            for entry in table["processors"] + table["machines"] for name in entry["sources"]]
    check_sources(table, used, problems)


def check_scenario(scenario, problems):
    ids = [option["id"] for option in scenario["options"]]
    problems += [f"/options: id {name} twice" for name in duplicates(ids)]
    if scenario["baseline"] not in ids:
        problems.append(f"/baseline: {scenario['baseline']} is no option")


def check_file(path, gpu_ids):
    try:
        document = read_json(path)
    except (ValueError, OSError) as error:
        return None, [str(error)]
    name = SCHEMAS.get(document.get("schema") if isinstance(document, dict) else None)
    if name is None:
        return document, ["/schema: not one of " + ", ".join(SCHEMAS)]
    schema = read_json(DATA / "schema" / f"{name}.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    problems = [f"{pointer(error.absolute_path)}: {error.message[:300]}"
                for error in jsonschema.Draft202012Validator(schema).iter_errors(document)]
    if not problems:
        if name == "price-book":
            check_book(document, path, gpu_ids, problems)
        elif name == "hardware":
            check_hardware(document, problems)
        elif name == "benchmarks":
            check_benchmarks(document, gpu_ids, problems)
        elif name == "workload":
            check_workloads(document, path, gpu_ids, problems)
        elif name == "accuracy":
            check_accuracy(document, gpu_ids, problems)
        elif name == "interruption-presets":
            check_presets(document, gpu_ids, problems)
        elif name == "interruption-bands":
            check_bands(document, problems)
        elif name == "owned-presets":
            check_owned(document, gpu_ids, problems)
        elif name == "processors":
            check_processors(document, problems)
        elif name == "scenario":
            check_scenario(document, problems)
        else:
            check_rates(document, problems)
    return document, problems


def summary(document):
    if "options" in document:
        return f"{len(document['options'])} options"
    if "offers" in document:
        return f"{len(document['offers'])} offers, {sum(len(offer['prices']) for offer in document['offers'])} prices"
    if "processors" in document:
        return f"{len(document['processors'])} processors, {len(document['machines'])} machines"
    if "series" in document:
        return f"{len(document['series'])} series, {len(document['rows'])} rows"
    if "workloads" in document:
        return f"{len(document['workloads'])} workloads"
    if "kind" in document:
        return "a workload"
    if "facts" in document:
        return f"{len(document['facts'])} accuracy figures"
    if "regions" in document:
        return f"{sum(len(group['types']) for group in document['regions'])} bands"
    if "presets" in document:
        figures = sum(len(preset["figures"]) for preset in document["presets"] if isinstance(preset["figures"], list))
        return f"{len(document['presets'])} presets" + (f", {figures} figures" if figures else "")
    return f"{len(document['gpus'])} GPUs" if "gpus" in document else f"{len(document['rates'])} rates"


def main():
    gpu_ids = {gpu["id"] for gpu in read_json(DATA / "hardware" / "gpus.json")["gpus"]}
    paths = [pathlib.Path(name).resolve() for name in sys.argv[1:]] or [
        path for folder in ("hardware", "benchmarks", "rates", "interruptions", "owned", "books", "history")
        for path in sorted((DATA / folder).glob("*.json"))] + sorted(EXAMPLES.glob("*.json"))
    failed = False
    for path in paths:
        document, problems = check_file(path, gpu_ids)
        for problem in problems:
            print(f"{path.name}: {problem}")
        print(f"{path.name}: " + (f"{len(problems)} problems" if problems else f"ok, {summary(document)}"))
        failed = failed or bool(problems)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
