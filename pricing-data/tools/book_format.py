# SPDX-License-Identifier: Apache-2.0
"""One stable text layout for every JSON file under pricing-data/.

Price books put each price on its own line, so that a changed price is a changed line in `git diff`.

    from book_format import dump_book, write_text
    write_text(path, dump_book(book))

`dump_book` also fixes the order of fields, offers and prices, and refuses fields that the format does not
know, floats anywhere, and two offers or two prices that cannot be told apart.
"""

import json
import pathlib

PLANS = ["on-demand", "spot", "reserved", "committed-use", "savings-plan", "subscription"]
PAYMENTS = ["all-upfront", "partial-upfront", "no-upfront", "monthly"]

BOOK_FIELDS = ["schema", "id", "title", "licence", "sources", "billing_rules", "ladders", "offers"]
SOURCE_FIELDS = ["id", "title", "reference", "licence"]
RULE_FIELDS = ["id", "granularity_seconds", "minimum_seconds", "settlement", "sustained_use", "duration_tiers",
               "spot_limit_hours", "spot_interruption", "source"]
LADDER_FIELDS = ["id", "steps", "source"]
OFFER_FIELDS = ["provider", "region", "instance_type", "gpu", "gpu_count", "vcpus", "memory_gib", "includes_host",
                "os", "tenancy", "tax", "billing", "note", "prices"]
PRICE_FIELDS = ["plan", "term_months", "payment", "class", "upfront", "rate", "term_total", "effective_rate",
                "precision", "not_offered", "ladder", "per", "sustained_use_included", "currency", "as_of",
                "as_of_kind", "source", "disputed", "doubt", "note", "published"]
PUBLISHED_FIELDS = ["what", "figure", "exact", "verdict", "reason"]


def ordered(record, fields, what):
    """The record with its fields in the order of the format; unknown fields and floats are errors."""
    unknown = [name for name in record if name not in fields]
    if unknown:
        raise ValueError(f"{what}: unknown fields {unknown}")
    for name, value in record.items():
        if isinstance(value, float):
            raise ValueError(f"{what}.{name}: {value!r} is a binary float; write it as a string")
    return {name: record[name] for name in fields if name in record}


def compact(value):
    """One line of JSON; text stays as it is written, never escaped to ASCII."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def price_key(price):
    """The order of prices inside an offer."""
    payment = price.get("payment")
    return (PLANS.index(price["plan"]), price.get("term_months", 0),
            PAYMENTS.index(payment) if payment else -1,
            price.get("class", "standard") == "convertible", price["as_of"], price["source"],
            price.get("per", ""), price["currency"])


def offer_key(offer):
    """The order of offers inside a book; it also says which offers are the same one."""
    return (offer["provider"], offer["region"], offer["instance_type"], offer["os"], offer["tenancy"],
            offer["gpu_count"])


def lines_of(records, fields, what, indent):
    pad = " " * indent
    return ",\n".join(pad + compact(ordered(record, fields, what)) for record in records)


def array_field(name, body, indent):
    pad = " " * indent
    return f'{pad}"{name}": [\n{body}\n{pad}]' if body else f'{pad}"{name}": []'


def dump_price(price, where):
    price = ordered(price, PRICE_FIELDS, where)
    if "published" in price:
        price["published"] = [ordered(p, PUBLISHED_FIELDS, where + ".published") for p in price["published"]]
    return compact(price)


def dump_offer(offer, indent):
    where = "/".join(str(offer.get(name)) for name in ("provider", "region", "instance_type"))
    offer = ordered(offer, OFFER_FIELDS, where)
    prices = sorted(offer.pop("prices"), key=price_key)
    keys = [price_key(price) for price in prices]
    for one, other in zip(keys, keys[1:]):
        if one == other:
            raise ValueError(f"{where}: two prices with the same key {one}")
    pad = " " * indent
    head = f",\n{pad} ".join(f'"{name}": {compact(value)}' for name, value in offer.items())
    body = ",\n".join(f"{pad}  {dump_price(price, where)}" for price in prices)
    return f'{pad}{{{head},\n{pad} "prices": [\n{body}\n{pad} ]}}'


def dump_book(book):
    """The text of a price book: fixed order, one price per line, LF, a newline at the end."""
    book = ordered(book, BOOK_FIELDS, book.get("id", "book"))
    if book["schema"] != "gpucost.price-book.v1":
        raise ValueError(f'{book["id"]}: schema {book["schema"]!r}')
    offers = sorted(book["offers"], key=offer_key)
    keys = [offer_key(offer) for offer in offers]
    for one, other in zip(keys, keys[1:]):
        if one == other:
            raise ValueError(f'{book["id"]}: two offers with the same key {one}')
    parts = [f' "{name}": {compact(book[name])}' for name in ("schema", "id", "title", "licence") if name in book]
    parts.append(array_field("sources", lines_of(book["sources"], SOURCE_FIELDS, "source", 2), 1))
    parts.append(array_field("billing_rules", lines_of(book["billing_rules"], RULE_FIELDS, "billing rule", 2), 1))
    if "ladders" in book:
        parts.append(array_field("ladders", lines_of(book["ladders"], LADDER_FIELDS, "ladder", 2), 1))
    parts.append(array_field("offers", ",\n".join(dump_offer(offer, 2) for offer in offers), 1))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def dump_records(head, name, records, wide=False):
    """The text of a hardware or exchange-rate file: `head` fields, then the array `name`, one record per line
    (or, with wide=True, one field per line)."""
    parts = []
    for key, value in head.items():
        if isinstance(value, list):
            parts.append(array_field(key, ",\n".join("  " + compact(item) for item in value), 1))
        else:
            parts.append(f' "{key}": {compact(value)}')
    if wide:
        body = ",\n".join(dump_wide(record, 2) for record in records)
    else:
        body = ",\n".join("  " + compact(record) for record in records)
    parts.append(array_field(name, body, 1))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def dump_wide(record, indent):
    """One field per line; a list of objects gets one object per line."""
    pad = " " * indent
    fields = []
    for key, value in record.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            fields.append(array_field(key, ",\n".join(f"{pad}  {compact(item)}" for item in value), indent + 1))
        else:
            fields.append(f'{pad} "{key}": {compact(value)}')
    return f"{pad}{{\n" + ",\n".join(fields) + f"\n{pad}}}"


def read_json(path):
    """JSON with exact numbers: duplicate keys and floats are errors."""
    def no_duplicates(pairs):
        record = {}
        for key, value in pairs:
            if key in record:
                raise ValueError(f"{path}: duplicate key {key!r}")
            record[key] = value
        return record

    def no_float(text):
        raise ValueError(f"{path}: {text} is a JSON float; quantities are strings")

    text = pathlib.Path(path).read_text(encoding="utf-8")
    return json.loads(text, object_pairs_hook=no_duplicates, parse_float=no_float, parse_constant=no_float)


def write_text(path, text):
    """Replace the file in one step, so that nobody reads half of it."""
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)
