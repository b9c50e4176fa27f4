#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes pricing-data/history/spot-2019-2020.json from FACTS_DIR/spot-history.csv: a price book of daily spot prices.

    build_spot_history.py FACTS_DIR

The book is not compiled in: nine thousand prices of one winter would slow every start and answer few questions. Name it
with --book where it is wanted (`gpucost prices history ... --book`). One price a day and zone: the plain mean of the
changes recorded that day, with their number, least and most in its note. The same facts give the same bytes.
"""
import csv
import pathlib
import sys

from book_format import dump_book, write_text
from build_books import BILLING_RULES, RULE_SOURCES, gpu_count, gpu_id

TARGET = pathlib.Path(__file__).resolve().parents[1] / "history" / "spot-2019-2020.json"
SYSTEMS = {"aws": "linux", "azure": "unstated"}
TENANCIES = {"aws": "shared", "azure": "unstated"}


def price(row, source):
    changes = "one change" if row["points"] == "1" else f"{row['points']} changes"
    note = f"mean of {changes} that day, {row['min']} to {row['max']}; not weighted by time"
    return {"plan": "spot", "rate": row["mean"], "per": "instance-hour", "currency": row["currency"], "as_of": row["date"],
            "as_of_kind": "exact", "source": source, "note": note}


def main():
    facts = pathlib.Path(sys.argv[1])
    with open(facts / "spot-history.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    references = sorted({row["source"] for row in rows})
    sources = {reference: f"spot-{number + 1}" for number, reference in enumerate(references)}
    offers = {}
    for row in rows:
        key = (row["provider"], row["zone"] or row["region"], row["instance_type"], row["gpu"], row["gpu_count"])
        offers.setdefault(key, []).append(price(row, sources[row["source"]]))
    book = {
        "schema": "gpucost.price-book.v1",
        "id": "spot-2019-2020",
        "title": "Daily spot prices of K80, P100 and V100 machines, 2019-12 to 2020-03 (not compiled in)",
        "licence": "MIT (stanford-futuredata/training_on_a_dime)",
        "sources": [{"id": sources[reference], "title": "Recorded spot price changes (AWS: Linux), read as daily means",
                     "reference": reference, "licence": "MIT"} for reference in references] + [
                        {"id": rule, "title": RULE_SOURCES[rule][0], "reference": RULE_SOURCES[rule][1], "licence": "none stated"}
                        for rule in ("rules-aws-linux", "rules-azure")],
        "billing_rules": [BILLING_RULES["aws"][0], BILLING_RULES["azure"][0]],
        "offers": [],
    }
    for (provider, place, kind, gpu, count), prices in sorted(offers.items()):
        book["offers"].append({
            "provider": provider, "region": place, "instance_type": kind, "gpu": gpu_id(gpu), "gpu_count": gpu_count(count),
            "includes_host": True, "os": SYSTEMS[provider], "tenancy": TENANCIES[provider], "tax": "unknown",
            "billing": "aws-linux" if provider == "aws" else "azure",
            "note": "The region holds the availability zone where the source states one",
            "prices": sorted(prices, key=lambda entry: entry["as_of"])})
    TARGET.parent.mkdir(exist_ok=True)
    write_text(TARGET, dump_book(book))
    print(f"{TARGET.name}: {len(book['offers'])} offers, {sum(len(o['prices']) for o in book['offers'])} prices")


if __name__ == "__main__":
    main()
