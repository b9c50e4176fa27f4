#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write pricing-data/rates/usd.json from the collected exchange rates.

    python3 pricing-data/tools/build_rates.py FACTS_DIR

FACTS_DIR holds exchange-rates.csv: date, base, quote, rate, source. Each row is the average of the daily rates of one
month and carries the first day of that month as its date.
"""

import csv
import io
import pathlib
import re
import sys

from book_format import dump_records, write_text

TARGET = pathlib.Path(__file__).resolve().parent.parent / "rates" / "usd.json"

EXPECTED = "Federal Reserve monthly average of daily rates (via FRED) via datasets/exchange-rates@fa7d9499 (PDDL)"

SOURCE = {
    "id": "fed-monthly-average",
    "title": "Federal Reserve, average of the daily rates of one calendar month, through FRED; dated the first day of "
             "that month, so a rate is not a rate of that day and is known only after the month's end",
    "reference": "datasets/exchange-rates:data/monthly.csv@fa7d9499",
    "licence": "PDDL-1.0",
}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    rates = {}
    # The file has a stray carriage return behind every rate, in the middle of the line.
    text = (pathlib.Path(sys.argv[1]) / "exchange-rates.csv").read_bytes().decode("utf-8").replace("\r", "")
    for number, line in enumerate(csv.DictReader(io.StringIO(text)), start=2):
        if line["source"] != EXPECTED or line["base"] != "USD" or not line["date"].endswith("-01"):
            raise ValueError(f"exchange-rates.csv:{number}: not a monthly average against the dollar: {line}")
        if not re.fullmatch(r"[0-9]+(\.[0-9]+)?", line["rate"]):
            raise ValueError(f"exchange-rates.csv:{number}: not a rate: {line['rate']!r}")
        key = (line["quote"], line["date"])
        if key in rates:
            raise ValueError(f"exchange-rates.csv:{number}: a second rate for {key}")
        rates[key] = {"base": "USD", "quote": line["quote"], "rate": line["rate"], "date": line["date"],
                      "source": SOURCE["id"]}
    records = [rates[key] for key in sorted(rates)]
    head = {"schema": "gpucost.exchange-rates.v1", "sources": [SOURCE]}
    write_text(TARGET, dump_records(head, "rates", records))
    print(f"{len(records)} rates, {len({record['quote'] for record in records})} currencies")


if __name__ == "__main__":
    main()
