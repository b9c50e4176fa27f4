#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write the price books of seven providers from a folder of facts.

    build_books.py FACTS_DIR

reads offers.csv, price-history.csv, instance-types.csv, gpu-specs.json and cpu-specs.json there, and rewrites
pricing-data/books/{aws,azure,gcp,tencent,nhn,lambda,kt}.json and NOT-SHIPPED.md. The same facts give the same bytes.
sheets-2019.json is kept by hand and never touched.

How a row becomes a price:
- Price text is copied, never computed. Only counts such as 0.167 are written as the fraction they stand for (1/6).
- A commitment has terms only where the source gives them: a rate without upfront, a whole-term total, or a stated
  upfront. A figure into which the source has folded an upfront stays an effective rate.
- The history adds the first price and every change; a "last seen" point only if nothing newer is known.
- Where two sources differ for one key on one day, the source nearer to the provider (PRECEDENCE) is chosen, then the
  text with more decimals; the other stays as `disputed`.
"""

import csv
import json
import pathlib
import re
import sys
from collections import Counter, defaultdict
from decimal import Decimal
from fractions import Fraction

from book_format import dump_book, write_text

BOOKS = pathlib.Path(__file__).resolve().parent.parent / "books"

PROVIDERS = {
    "aws": "Amazon Web Services: GPU and accelerator instances, and CPU instances to compare them with",
    "azure": "Microsoft Azure: GPU virtual machines",
    "gcp": "Google Cloud: GPU machine types, attachable GPUs and N1 hosts",
    "tencent": "Tencent Cloud: GPU instances (computing part: CPU, memory, GPU), and CPU instances to compare them with",
    "nhn": "NHN Cloud: GPU instances",
    "lambda": "Lambda: GPU instances",
    "kt": "KT Cloud: GPU instances",
}
BOOK_LICENCE = "Prices are facts taken from the sources below; each source's licence stands beside it."

# ---------------------------------------------------------------------------------------------------------------------
# Sources
# ---------------------------------------------------------------------------------------------------------------------

AWS_OS = "Linux, shared tenancy"
AZURE_OS = "Linux, shared (the facts leave out Windows, Low Priority, DevTest and dedicated hosts)"

# (start of the source text, id stem, operating system, tenancy, title). The first match counts.
SOURCES = [
    ("aws/karpenter-provider-aws:", "karpenter-aws", "linux", "shared",
     f"Karpenter's generated AWS price lists, dated by their header. {AWS_OS}: its generator asks the AWS price list"
     " for operatingSystem Linux, preInstalledSw NA, tenancy Shared (bare metal: its own product family)"),
    ("tsaol/aws-gpu:", "aws-gpu", "linux", "shared",
     f"AWS GPU price pages. {AWS_OS}: not stated, but all 170 on-demand prices shared with Karpenter's Linux lists are"
     " equal. China: commitments are effective hourly figures, so only no-upfront rows have terms"),
    ("vantage-sh/ec2instances.info:", "ec2instances", "linux", "shared",
     f"ec2instances.info data. {AWS_OS}: not stated, but the on-demand prices shared with Karpenter's Linux list are"
     " equal. Reserved figures are effective hourly rates rounded to 3 decimals by the source"),
    ("opencost/opencost:", "opencost", "linux", "shared",
     f"OpenCost's AWS reservation rates. {AWS_OS}, 3 years, all upfront, standard: none of these is stated; all rates"
     " x 26,280 h are whole dollars, and those of Seoul round to the three-year figures of the 2019 sheet"),
    ("banzaicloud/cloudinfo:", "cloudinfo", "linux", "shared",
     f"cloudinfo test data, dated by the commit. {AWS_OS}: not stated, but its 13 on-demand prices equal the other"
     " AWS lists"),
    ("jtdelia/ec2-priceit:", "ec2-priceit", "unstated", "unstated",
     "Sample of an AWS price file; each row states its operating system and tenancy"),
    ("Azure/karpenter-provider-azure:", "karpenter-azure", "linux", "shared",
     f"Karpenter's generated Azure price list. {AZURE_OS}. GPU counts come from size names"),
    ("andy-diericks/azure-pricing-radar:", "azure-pricing-radar", "linux", "shared",
     f"Azure retail prices of five European regions. {AZURE_OS}. Size names resolved from meter names; savings plans"
     " are the 1-year hourly rate, payment not stated (taken as no upfront)"),
    ("anycloud-sh/catalog:azure/", "anycloud-azure", "linux", "shared",
     f"Catalog in SkyPilot's format, Azure. {AZURE_OS}"),
    ("babajideoyelayo-carbonandfinch/azure-prices", "azure-prices", "linux", "shared",
     f"Azure retail price snapshots; dates are the start of a price. {AZURE_OS}. Reservations are whole-term totals"
     " although the source's unit text says 1 Hour; Azure sells them upfront or monthly at the same total"),
    ("Cyclenerd/google-cloud-pricing-cost-calculator:", "gcosts", "linux", "shared",
     "gcosts price list. Linux, shared: it prices paid operating systems and sole tenancy apart. Figures with a"
     " quotient tail are rounded to 6 decimals in the facts"),
    ("anycloud-sh/catalog:gcp/", "anycloud-gcp", "unstated", "unstated",
     "Catalog in SkyPilot's format, Google Cloud. GPU part only, so no operating system or tenancy"),
    ("neuro-inc/platform-reports:", "neuro-platform-reports", "unstated", "unstated",
     "Google Cloud SKU records inside a test file, dated by the month of the commit. GPU part only, so no operating"
     " system or tenancy"),
    ("tencentyun/intlcloud-documents:product/计算/云服务器-新/", "tencent-cvm-prices-cn", "unstated", "unstated",
     "CVM price list (international site, in Chinese, compute part only). No operating system stated"),
    ("tencentyun/intlcloud-documents:product/计算/云服务器/", "tencent-cvm-prices", "linux", "unstated",
     "CVM price list (international site, compute part only). Linux: an earlier state of the list that is titled"
     " Linux later"),
    ("tencentyun/intlcloud-documents:yehe_doc/计算/云服务器/", "tencent-cvm-linux", "linux", "unstated",
     "CVM price list for Linux (international site, compute part only); the date is the document's, prices may be"
     " older"),
    ("tencentyun/intlcloud-documents:yehe_doc/计算/GPU 云服务器/", "tencent-gpu-prices-en", "linux", "unstated",
     "GPU price overview (international site, computing part only, Guangzhou zone 3). Linux: not stated, but it"
     " continues the CVM list for Linux at equal prices"),
    ("tencentyun/intlcloud-documents:product_new/", "tencent-gpu-prices-cn", "linux", "unstated",
     "GPU price overview (international site, computing part only); list prices converted to USD by the source."
     " Linux: not stated; filed with the same types of the CVM list for Linux"),
    ("cloud-barista/cb-tumblebug:", "cb-tumblebug", "unstated", "unstated",
     "Cloud-Barista's instance catalogue, dated by the last change of the file. No operating system or tenancy stated"),
    ("anycloud-sh/catalog:lambda/", "anycloud-lambda", "unstated", "unstated",
     "Catalog in SkyPilot's format, Lambda. No operating system or tenancy stated"),
]

# Nearest to the provider first; used only where two sources differ for one key on one day.
PRECEDENCE = ["tencent-cvm-linux", "tencent-gpu-prices-en", "tencent-gpu-prices-cn", "tencent-cvm-prices",
              "karpenter-aws", "karpenter-azure", "azure-prices", "azure-pricing-radar", "gcosts", "ec2-priceit",
              "opencost", "ec2instances", "aws-gpu", "cb-tumblebug", "neuro-platform-reports", "cloudinfo",
              "anycloud-azure", "anycloud-gcp", "anycloud-lambda"]

# Documents whose history points carry the date of the commit, not of a price list.
DATED_BY_COMMIT = ("tencentyun/", "cloud-barista/")


class Source:
    """One source text of the facts, with the id that the book gives it."""

    def __init__(self, text):
        self.text = text
        start, self.family, self.os, self.tenancy, self.title = next(
            entry for entry in SOURCES if text.startswith(entry[0]))
        path, _, commit = text.partition("@")
        variant = ""
        if self.family == "aws-gpu":
            variant = pathlib.PurePosixPath(path).stem.replace("_instances", "").replace("gpu_raw_cn", "cn")
        elif self.family == "karpenter-aws":
            variant = {"pricing_aws_cn": "cn", "pricing_aws_us_gov": "us-gov"}.get(path.split(".")[-2], "")
        elif self.family == "azure-pricing-radar":
            variant = pathlib.PurePosixPath(path).stem.replace("vm-", "")
        self.id = "-".join(part for part in (self.family, variant, commit[:7]) if part)

    def record(self, licence):
        return {"id": self.id, "title": self.title, "reference": self.text, "licence": licence}


# The undated page that sheets-2019.json uses too.
TENCENT_GPU_PAGE = ("tencentyun/qcloud-documents:product/计算与网络/GPU 云服务器/购买指导/价格总览.md"
                    "@02785b13caa52f79e260bbf03a1760b11d8a7a07")

# Sources of billing rules and ladders, from sections 2 to 6 of pricing-rules.md (tags such as [A2] are resolved there).
RULE_SOURCES = {
    "rules-aws-linux": (
        "EC2 user guide, announcement of 2017-10-02 and billing of interrupted Spot Instances [A2][A3][A11]: per"
        " second, at least 60 s per start; spot is free in the first hour if EC2 interrupts",
        "awsdocs/amazon-ec2-user-guide:doc_source/concepts.md@e3707c4"),
    "rules-aws-suse": (
        "AWS re:Post on instance hours and billing of interrupted Spot Instances [A4][A11]: SUSE by whole hours; spot"
        " interrupted by EC2 bills full hours only, by the user rounds up",
        "https://repost.aws/knowledge-center/ec2-instance-hour-billing"),
    "rules-azure": (
        "Third-party pages [Z1]: per second in practice, no minimum stated; no Microsoft page with the sentence was"
        " found", "https://codehunter.cc; https://sobrelinux.info"),
    "rules-gcp-per-second": (
        "Google Cloud pricing page and course text [G1][G2]: per second, at least one minute, each resource apart;"
        " A2, A3, G2 and newer series earn no sustained-use discount [G3]",
        "https://cloud.google.com/compute/resource-based-pricing"),
    "rules-gcp-sustained-use": (
        "Sustained use discounts [G3]: N1 machines and the GPUs attached to them pay 100, 80, 60, 40 % in the quarters"
        " of a month; per second, at least one minute [G1][G2]",
        "https://cloud.google.com/compute/docs/sustained-use-discounts"),
    "rules-gcp-preemptible": (
        "Preemptible machines [G9]: always stopped after 24 h; otherwise as any GPU attached to N1 [G3]",
        "https://docs.cloud.google.com/compute/docs/instances/create-use-preemptible"),
    "rules-tencent-postpaid": (
        "CVM billing modes [T1][T2]: charged per second, settled each hour on the hour (Beijing time), rounded to 2"
        " decimals; the duration tiers of other types are not stated for GPU types",
        "tencentyun/qcloud-documents:product/计算与网络/云服务器/购买指南/购买实例/计费模式.md@eb9a8b72"),
    "rules-tencent-ladder": (
        "CVM price overview [T1][T3]: ladder of monthly subscriptions, N% is the share paid; years are sold whole",
        "tencentyun/qcloud-documents:product/计算与网络/云服务器/购买指南/购买实例/价格总览.md@5a4eb82a"),
    "rules-tencent-gpu-months": (
        "GPU price overview [T11]: the discount for duration may differ from CVM's, the purchase page decides. No GPU"
        " ladder was found, so 1 to 5 months count at the list price (the general ladder gives nothing off there) and"
        " longer orders are not offered",
        TENCENT_GPU_PAGE),
    "rules-nhn": ("Nothing stated: no official page on granularity, minimum or rounding was found (only prices per"
                  " hour)", "pricing-rules.md section 6"),
    "rules-lambda": ("Nothing stated: the facts hold prices per hour only", "facts README.md"),
    "rules-kt": ("Nothing stated: the facts hold prices per hour only", "facts README.md"),
    "tencent-gpu-prices-cny": (
        "GPU price overview (Chinese site, computing part only) [T11], pricing-rules.md section 5.4. Undated and without"
        " region or operating system; the facts say about 2019-20. The day is the one sheets-2019.json gives to the same"
        " page. Its monthly GN8 prices / 6.9 are the USD ones of 2020-04-07",
        TENCENT_GPU_PAGE),
}


def rule(rule_id, source, granularity=1, minimum=0, settlement="charge", **extra):
    return {"id": rule_id, "granularity_seconds": granularity, "minimum_seconds": minimum, "settlement": settlement,
            **extra, "source": source}


SUSTAINED_USE = ["1", "0.8", "0.6", "0.4"]
BILLING_RULES = {
    "aws": [rule("aws-linux", "rules-aws-linux", minimum=60, spot_interruption="aws"),
            rule("aws-suse", "rules-aws-suse", 3600, 3600, spot_interruption="aws-whole-hour")],
    "azure": [rule("azure", "rules-azure")],
    "gcp": [rule("gcp-accelerator-optimized", "rules-gcp-per-second", minimum=60),
            rule("gcp-n1-gpu", "rules-gcp-sustained-use", minimum=60, sustained_use=SUSTAINED_USE),
            rule("gcp-n1-gpu-preemptible", "rules-gcp-preemptible", minimum=60, sustained_use=SUSTAINED_USE,
                 spot_limit_hours=24),
            rule("gcp-n1-host", "rules-gcp-sustained-use", minimum=60, sustained_use=SUSTAINED_USE)],
    "tencent": [rule("tencent-postpaid", "rules-tencent-postpaid", settlement="hour")],
    "nhn": [rule("nhn", "rules-nhn")],
    "lambda": [rule("lambda", "rules-lambda")],
    "kt": [rule("kt", "rules-kt")],
}

GPU_LADDER = "tencent-gpu-months"


def ladder(ladder_id, source, steps):
    return {"id": ladder_id, "source": source,
            "steps": [{"from_months": first, "to_months": last, "share": share} for first, last, share in steps]}


# Section 5.2. No GPU row refers to the general or the S5 ladder: the GPU price page says that its own may differ.
LADDERS = {"tencent": [
    ladder(GPU_LADDER, "rules-tencent-gpu-months", [(1, 5, "1")]),
    ladder("tencent-general", "rules-tencent-ladder",
           [(1, 5, "1"), (6, 11, "0.88"), (12, 12, "0.83"), (24, 24, "0.7"), (36, 36, "0.5"), (48, 48, "0.5"),
            (60, 60, "0.5")]),
    ladder("tencent-s5", "rules-tencent-ladder",
           [(1, 2, "0.87"), (3, 5, "0.78"), (6, 11, "0.73"), (12, 12, "0.69"), (24, 24, "0.55"), (36, 36, "0.41"),
            (48, 48, "0.33"), (60, 60, "0.27")]),
]}

# Section 5.4: type, GPU, count, vCPU, GiB, CNY per hour, CNY per month. Rows without a price there, and G2 (which
# sheets-2019.json holds), are in NOT-SHIPPED.md.
TENCENT_CNY_AS_OF = "2019-09-06"
TENCENT_CNY = [
    ("GN2.7XLARGE56", "m40-24gb", "1", "28", "56", "8.39", "2928"),
    ("GN2.14XLARGE112", "m40-24gb", "2", "56", "112", "16.78", "5856"),
    ("GN6.7XLARGE48", "p4", "1", "28", "48", "9", "2600"),
    ("GN6.14XLARGE96", "p4", "2", "56", "96", "18", "5200"),
    ("GN6S.LARGE20", "p4", "1", "4", "20", "6.94", "2000"),
    ("GN6S.2XLARGE40", "p4", "2", "8", "40", "13.88", "4000"),
    ("GN7.LARGE20", "t4", "1/4", "4", "20", "3.39", "975"),
    ("GN7.2XLARGE40", "t4", "1/2", "10", "40", "6.94", "2000"),
    ("GN7.2XLARGE32", "t4", "1", "8", "32", "8.68", "2500"),
    ("GN7.5XLARGE80", "t4", "1", "20", "80", "13.89", "4000"),
    ("GN7.8XLARGE128", "t4", "1", "32", "128", "19.10", "5500"),
    ("GN7.10XLARGE160", "t4", "2", "40", "160", "27.78", "8000"),
    ("GN7.20XLARGE320", "t4", "4", "80", "320", "55.56", "16000"),
    ("GN8.LARGE56", "p40", "1", "6", "56", "15.09", "4400"),
    ("GN8.3XLARGE112", "p40", "2", "14", "112", "30.88", "9000"),
    ("GN8.7XLARGE224", "p40", "4", "28", "224", "61.76", "18000"),
    ("GN8.14XLARGE448", "p40", "8", "56", "448", "123.52", "36000"),
    ("GN10X.2XLARGE40", "v100-sxm2-32gb", "1", "8", "40", "18.02", "5190"),
    ("GN10X.9XLARGE160", "v100-sxm2-32gb", "4", "36", "160", "72.92", "21000"),
    ("GN10X.18XLARGE320", "v100-sxm2-32gb", "8", "72", "320", "145.83", "42000"),
]
TENCENT_CNY_NOTES = {
    "GN2": "a fixed local SSD is compulsory and extra: about 4,248 (7XLARGE56) or 8,496 (14XLARGE112) CNY per month in"
           " all, says the source",
}

# Types for which the facts state no GPU count, and the page of their own history source that does (1/4 and 1/2 vGPU,
# tencentyun/intlcloud-documents GPU price overview).
COUNTS_FROM_SOURCE = {
    ("tencent", "GN10X.MEDIUM10"): ("1/4", "2", "10"),
    ("tencent", "GN10X.LARGE20"): ("1/2", "4", "20"),
}

# Places in cpu-specs.json that are not yet the provider's own id.
CPU_REGIONS = {("tencent", "Seoul"): "ap-seoul"}

# ---------------------------------------------------------------------------------------------------------------------
# The note column
# ---------------------------------------------------------------------------------------------------------------------

DATE_INFERRED = re.compile(r"date = (commit date|last change of the file|month of the commit)|date-inferred"
                           r"|document date")

# Where a token goes: "said" (a field or the source's title says it), "offer" (the offer's note), "doubt".
# What no pattern takes stays in the price's note.
TOKENS = [(re.compile(pattern), place) for pattern, place in [
    (r"upfront-total=\d+ \(price x 26280; exact integer\)", "said"),
    (r"source accelerator memory column is wrong \(32 GB per T4; a T4 has 16\)", "offer"),
    (r"GPU part only; vCPU, memory and local SSD of the machine are billed beside it", "offer"),
    (r"on-demand column of the same file left out as not trustworthy", "said"),
    (r"variant inferred from \d+ GB total memory for \d+ GPUs", "offer"),
    (r"form factor not stated", "offer"),
    (r"PCIe inferred from the type name \(no sxm\w+\)", "offer"),
    (r"price includes \d+ GB local SSD", "offer"),
    (r"zone-region: [a-z ]+", "offer"),
    (r"region column holds the availability zone", "offer"),
    (r"compute part only( \(CPU, memory, GPU\))?", "offer"),
    (r"gpu-count-doubt", "doubt"),
    (r"doubt: [^;]+", "doubt"),
    (r"capacity-status=[A-Za-z]+; not the Linux shared price", "doubt"),
    (r"not the Linux shared price", "said"),
    (r"capacity-status=[A-Za-z]+", "doubt"),
    (r"gpu-count-unknown|effective-hourly|rounded to 3 decimals by the source|host only, no GPU", "said"),
    (r"sud-included \([^)]+\)|class=[a-z]+|os=\w+|tenancy=\w+", "said"),
    (r"date = (commit date|last change of the file|month of the commit)|document date|price may be older", "said"),
    (r"size name resolved from meter name|whole-term total|source unit text says 1 Hour", "said"),
    (r"region=all in source \(no region split\)", "said"),
]]
WORDING = {
    "gpu-count-doubt": "GPU count taken from the size name of a preview size",
    "compute part only": "compute part only (CPU, memory, GPU)",
    "region column holds the availability zone": "the region is an availability zone",
}


def read_note(note):
    """The note's tokens by place: {"offer": [...], "doubt": [...], "price": [...]}."""
    places = {"offer": [], "doubt": [], "price": [], "said": []}
    for pattern, place in TOKENS:
        while match := pattern.search(note):
            text = WORDING.get(match.group(), match.group())
            places[place].append(re.sub(r"^(doubt|zone-region): ", "", text).replace("capacity-status=", ""))
            note = note[:match.start()] + note[match.end():]
    places["price"] = [part.strip() for part in note.split(";") if part.strip()]
    return places


# ---------------------------------------------------------------------------------------------------------------------
# From a row to an offer and its prices
# ---------------------------------------------------------------------------------------------------------------------

FRACTIONS = {"0.125": "1/8", "0.167": "1/6", "0.25": "1/4", "0.333": "1/3", "0.5": "1/2", "": "unknown"}
TERM_HOURS = {12: 8760, 36: 26280}
UNITS = {"per-hour": "hour", "per-month": "month", "per-term": "hour"}


def gpu_id(name):
    return {"K80": "k80-die", "M60": "m60-die"}.get(name, name.lower())


def gpu_count(text):
    count = FRACTIONS.get(text, text)
    if not re.fullmatch(r"\d+|\d/\d|unknown", count):
        raise ValueError(f"GPU count {text!r}")
    return count


def billing(row, note):
    provider = row["provider"]
    if provider == "aws":
        return "aws-suse" if "os=SUSE" in note else "aws-linux"
    if provider == "gcp":
        if row["instance_type"].startswith("n1-"):
            return "gcp-n1-host"
        if row["instance_type"].startswith("nvidia-tesla-"):
            return "gcp-n1-gpu"
        return "gcp-accelerator-optimized"
    return "tencent-postpaid" if provider == "tencent" else provider


def published_effective(figure, upfront, term_hours):
    """The source's own effective rate beside the exact one."""
    exact = Fraction(int(upfront), term_hours)
    digits = len(figure.partition(".")[2])
    scaled = exact * 10 ** digits
    off = abs(Decimal(figure).scaleb(digits) - Decimal(scaled.numerator) / scaled.denominator)
    whole, rest = divmod(exact.numerator * 10 ** 12, exact.denominator)
    shown = f"{whole:013d}"
    entry = {"what": "effective hourly", "figure": figure,
             "exact": f"{shown[:-12]}.{shown[-12:]}" + ("..." if rest else ""),
             "verdict": "ok" if off * 2 <= 1 else "rounded"}
    if entry["verdict"] == "rounded":
        entry["reason"] = "printed from binary floating point"
    return [entry]


def forms(row, note):
    """The price fields that depend on the plan; a list, because Azure sells one total in two ways."""
    plan, price, payment = row["plan"], row["price"], row.get("payment", "")
    unit = UNITS[row["price_unit"]]
    sold = "gpu" if row["instance_type"].startswith("nvidia-tesla-") else "instance"
    per = f"{sold}-{unit}"
    if plan in ("on-demand", "spot"):
        form = {"rate": price, "per": per}
        if "sud-included" in note:
            form["sustained_use_included"] = True
        return [form]
    if plan == "subscription":
        return [{"rate": price, "per": per, "ladder": GPU_LADDER}]
    term = {"term_months": int(row["term_months"])}
    if plan == "committed-use":
        return [{**term, "rate": price, "per": per}]
    if plan == "reserved" and "class=convertible" in note:
        term["class"] = "convertible"
    if row["price_unit"] == "per-term":
        return [{**term, "payment": "all-upfront", "upfront": price, "rate": "0", "per": per},
                {**term, "payment": "monthly", "term_total": price, "per": per}]
    if total := re.search(r"upfront-total=(\d+)", note):
        return [{**term, "payment": payment, "upfront": total.group(1), "rate": "0", "per": per,
                 "published": published_effective(price, total.group(1), TERM_HOURS[term["term_months"]])}]
    if row["provider"] == "azure" and plan == "savings-plan":
        payment = payment or "no-upfront"
    # Nothing can be folded into a no-upfront rate, so it recurs as printed, unless the source has rounded it.
    if payment == "no-upfront" and "rounded to 3 decimals" not in note:
        return [{**term, "payment": payment, "rate": price, "per": per}]
    if "effective-hourly" not in note:
        raise ValueError(f"no terms and no effective rate: {row}")
    return [{**term, "payment": payment, "effective_rate": price, "precision": len(price.partition(".")[2]),
             "per": per}]


def price_key(price):
    """What one price is about; two undisputed prices of an offer differ in it or in the day."""
    return (price["plan"], price.get("term_months", 0), price.get("payment", ""), price.get("class", ""),
            price["per"], price["currency"])


def amount(price):
    field = next(name for name in ("upfront", "term_total", "effective_rate", "rate") if name in price)
    return Decimal(price[field])


class Entry:
    """A price on its way into an offer, with what the merge needs to know about it."""

    def __init__(self, price, family, event):
        self.price, self.family, self.event = price, family, event   # event: "" for a row of offers.csv


class Books:
    def __init__(self, facts):
        self.offers = {}                       # offer key -> offer without prices
        self.entries = defaultdict(list)       # offer key -> [Entry]
        self.notes = defaultdict(list)         # offer key -> note parts
        self.sources = {}                      # source text -> Source
        self.licences = {}                     # repository -> licence
        self.types = {}                        # (provider, type) -> row of instance-types.csv
        self.counts = {}                       # (provider, type) -> GPU count in offers.csv
        self.not_shipped = defaultdict(list)   # reason -> line numbers of offers.csv
        self.history = Counter()
        self.tally = Counter()
        self.gpu_ids = {gpu["id"] for gpu in json.loads((facts / "gpu-specs.json").read_text(encoding="utf-8"))}
        self.unresolved = Counter()
        for row in read_csv(facts / "instance-types.csv"):
            self.types.setdefault((row["provider"], row["instance_type"]), row)

    def source(self, text):
        if text not in self.sources:
            self.sources[text] = Source(text)
        return self.sources[text]

    def add(self, row, event=""):
        """Take in one row of offers.csv or (with its event) of price-history.csv."""
        note = row.get("note", "")
        source = self.source(row["source"])
        places = read_note(note)
        stated = dict(re.findall(r"\b(os|tenancy)=(\w+)", note))
        count = gpu_count(row["gpu_count"])
        known = COUNTS_FROM_SOURCE.get((row["provider"], row["instance_type"]))
        if known and count == "unknown":
            count = known[0]
        gpu = gpu_id(row["gpu"])
        if gpu and gpu not in self.gpu_ids:
            self.unresolved[row["gpu"]] += 1
        operating_system = stated.get("os", source.os).lower()
        tenancy = stated.get("tenancy", source.tenancy).lower()
        key = (row["provider"], row["region"] or "unstated", row["instance_type"], count, operating_system, tenancy)
        machine = self.types.get((row["provider"], row["instance_type"]), {})
        vcpus = row.get("vcpus") or machine.get("vcpus") or (known[1] if known else "")
        memory = row.get("memory_gib") or machine.get("memory_gib") or (known[2] if known else "")
        default_host = "no" if row["instance_type"].startswith("nvidia-tesla-") else "yes"
        offer = {"provider": key[0], "region": key[1], "instance_type": key[2], "gpu": gpu, "gpu_count": count,
                 "vcpus": vcpus, "memory_gib": memory,
                 "includes_host": row.get("includes_host", default_host) == "yes",
                 "os": operating_system, "tenancy": tenancy, "tax": "unknown", "billing": billing(row, note)}
        offer = {name: value for name, value in offer.items() if value != "" or name == "gpu"}
        before = self.offers.setdefault(key, offer)
        if "preemptible" in note:   # Preemptible machines end after 24 h; spot ones have no limit.
            before["billing"] = offer["billing"] = "gcp-n1-gpu-preemptible"
        if {**before, "billing": ""} != {**offer, "billing": ""}:
            raise ValueError(f"two descriptions of one offer: {before} {offer}")
        if row["instance_type"].endswith(".metal"):
            places["offer"].append("bare metal")
        for part in places["offer"]:
            if part not in self.notes[key]:
                self.notes[key].append(part)
        inferred = DATE_INFERRED.search(note) or (event and row["source"].startswith(DATED_BY_COMMIT))
        for form in forms(row, note):
            price = {"plan": row["plan"], **form, "currency": row["currency"], "as_of": row["as_of"],
                     "as_of_kind": "inferred" if inferred else "exact", "source": source.id}
            if places["doubt"]:
                price["doubt"] = "; ".join(places["doubt"])
            if places["price"]:
                price["note"] = "; ".join(places["price"])
            self.entries[key].append(Entry(price, source.family, event))

    def read_offers(self, path):
        for line, row in enumerate(read_csv(path), start=2):
            self.tally["rows read"] += 1
            if row["source"].startswith("reference:"):
                self.not_shipped["price sheets under reference/: kept by hand in sheets-2019.json"].append(line)
                continue
            repository = row["source"].partition(":")[0].partition(" ")[0]
            self.licences[repository] = row["licence"]
            kind = (row["provider"], row["instance_type"])
            self.counts[kind] = row["gpu_count"] if self.counts.get(kind, row["gpu_count"]) == row["gpu_count"] else ""
            self.add(row)
            self.tally["rows shipped"] += 1

    def read_history(self, path):
        snapshots = next(text for text in self.sources if "/azure-prices (snapshots" in text)
        for row in read_csv(path):
            self.history["rows read"] += 1
            row["as_of"] = row.pop("date")
            row["gpu_count"] = row["gpu_count"] or self.counts.get((row["provider"], row["instance_type"]), "")
            if "/azure-prices (snapshots" in row["source"]:   # without the newest commit, the owner misspelt
                row["source"] = snapshots
            self.add(row, event=row["event"])

    def add_cpu_machines(self, path):
        """Machines without GPU whose processors hardware/cpus.json describes: what a GPU is compared with."""
        for processor in json.loads(path.read_text(encoding="utf-8")):
            for machine in processor["instances"]:
                repository, commit, file = re.match(r"github:([^@]+)@([0-9a-f]+):(\S+)", machine["source"][0]).groups()
                place = f"{repository}:{file}@{commit}"
                text = next((known for known in self.sources if known.startswith(place)), place)
                where = (machine["provider"], machine["region"])
                row = {"provider": where[0], "region": CPU_REGIONS.get(where, where[1]), "instance_type": machine["type"],
                       "gpu": "", "gpu_count": "0", "vcpus": str(machine["vcpus"]), "memory_gib": str(machine["memory_gib"]),
                       "includes_host": "yes", "plan": machine["plan"], "price_unit": "per-hour",
                       "price": machine["price_usd_per_hour"], "currency": "USD", "as_of": machine["as_of"], "source": text,
                       "note": "host only, no GPU"}
                if repository.startswith("tencentyun/"):
                    row["note"] += "; compute part only; document date"
                self.add(row)
                key = next(reversed(self.entries))
                self.notes[key].append(f"no GPU: {processor['name']}")
                self.tally["CPU machines"] += 1

    def add_tencent_cny(self):
        for name, gpu, count, vcpus, memory, hour, month in TENCENT_CNY:
            key = ("tencent", "unstated", name, count, "unstated", "unstated")
            self.offers[key] = {"provider": "tencent", "region": "unstated", "instance_type": name, "gpu": gpu,
                                "gpu_count": count, "vcpus": vcpus, "memory_gib": memory, "includes_host": True,
                                "os": "unstated", "tenancy": "unstated", "tax": "unknown",
                                "billing": "tencent-postpaid"}
            self.notes[key].append("compute part only (CPU, memory, GPU)")
            if extra := TENCENT_CNY_NOTES.get(name.partition(".")[0]):
                self.notes[key].append(extra)
            dated = {"currency": "CNY", "as_of": TENCENT_CNY_AS_OF, "as_of_kind": "inferred",
                     "source": "tencent-gpu-prices-cny"}
            self.entries[key] += [
                Entry({"plan": "on-demand", "rate": hour, "per": "instance-hour", **dated}, "tencent-cny", ""),
                Entry({"plan": "subscription", "rate": month, "per": "instance-month", "ladder": GPU_LADDER, **dated},
                      "tencent-cny", "")]

    # -----------------------------------------------------------------------------------------------------------------
    # Merging
    # -----------------------------------------------------------------------------------------------------------------

    def merge(self):
        """The prices of each offer: history folded in, repetitions dropped, disputes marked."""
        for key, entries in self.entries.items():
            series = defaultdict(list)
            for entry in entries:
                series[price_key(entry.price)].append(entry)
            kept = []
            for points in series.values():
                kept += self.merge_series(points)
            self.mark_spot_at_list(kept)
            self.spread_doubts(kept)
            self.offers[key]["prices"] = kept
            if self.notes[key]:
                self.offers[key]["note"] = "; ".join(self.notes[key])

    def merge_series(self, points):
        seen, distinct = set(), []
        for point in points:   # rows of offers.csv come first
            here = (point.price["as_of"], amount(point.price))
            if here not in seen:
                seen.add(here)
                distinct.append(point)
            elif point.event:
                self.history["same price and day as another row"] += 1
            else:
                self.tally["rows folded"] += 1
        newest = max(point.price["as_of"] for point in distinct)
        kept = []
        for point in sorted(distinct, key=lambda p: (p.price["as_of"], bool(p.event))):
            if point.event and point.price["as_of"] < newest:
                before = [p for p in kept if p.family == point.family]
                if point.event == "last":
                    self.history["last seen, but a newer row of the same price key exists"] += 1
                    continue
                if before and amount(before[-1].price) == amount(point.price):
                    self.history["repeats the source's row before it"] += 1
                    continue
            if point.event:
                self.history["shipped"] += 1
            kept.append(point)
        return self.settle(kept)

    def settle(self, points):
        """Choose among sources that differ on one day."""
        days = defaultdict(list)
        for point in points:
            days[point.price["as_of"]].append(point)
        for day in days.values():
            day.sort(key=lambda p: (PRECEDENCE.index(p.family) if p.family in PRECEDENCE else -1,
                                    -len(str(amount(p.price))), p.price["source"]))
            for other in day[1:]:
                other.price["disputed"] = f'{day[0].price["source"]} says {amount(day[0].price)} on the same day'
                self.tally["disputed"] += 1
        return [point.price for point in points]

    @staticmethod
    def mark_spot_at_list(prices):
        """A spot price that equals the on-demand price of its day is more likely a gap in the source."""
        listed = sorted((p for p in prices if p["plan"] == "on-demand" and p["per"].endswith("hour")),
                        key=lambda p: p["as_of"])
        for price in prices:
            if price["plan"] != "spot" or "doubt" in price or not listed:
                continue
            same = [p for p in listed if p["currency"] == price["currency"]]
            known = [p for p in same if p["as_of"] <= price["as_of"]] or same[:1]
            if known and amount(known[-1]) == amount(price):
                price["doubt"] = "spot equals on-demand"

    @staticmethod
    def spread_doubts(prices):
        """History points have no note of their own: a doubt about the count or a placeholder holds for them too."""
        for price in prices:
            if "doubt" in price:
                continue
            for other in prices:
                doubt = other.get("doubt", "")
                about_count = doubt == WORDING["gpu-count-doubt"]
                equal = other["plan"] == price["plan"] and amount(other) == amount(price)
                if about_count or (equal and "placeholder" in doubt):
                    price["doubt"] = doubt
                    break

    # -----------------------------------------------------------------------------------------------------------------
    # Writing
    # -----------------------------------------------------------------------------------------------------------------

    def licence(self, source):
        return self.licences[source.text.partition(":")[0].partition(" ")[0]]

    def book(self, provider):
        offers = [offer for key, offer in self.offers.items() if key[0] == provider]
        used = {price["source"] for offer in offers for price in offer["prices"]}
        rules = [r for r in BILLING_RULES[provider] if any(o["billing"] == r["id"] for o in offers)]
        ladders = LADDERS.get(provider, [])
        used |= {item["source"] for item in rules + ladders}
        records = {s.id: s.record(self.licence(s)) for s in self.sources.values()}
        for source_id, (title, reference) in RULE_SOURCES.items():
            licence = "none stated" if reference.startswith("tencentyun/") else "not checked; facts only"
            records[source_id] = {"id": source_id, "title": title, "reference": reference, "licence": licence}
        book = {"schema": "gpucost.price-book.v1", "id": provider, "title": PROVIDERS[provider],
                "licence": BOOK_LICENCE, "sources": [records[source_id] for source_id in sorted(used)],
                "billing_rules": rules}
        if ladders:
            book["ladders"] = ladders
        book["offers"] = offers
        return book

    def check(self, book):
        """No two undisputed prices of an offer share key and day."""
        for offer in book["offers"]:
            days = Counter((*price_key(p), p["as_of"]) for p in offer["prices"] if "disputed" not in p)
            if twice := [key for key, number in days.items() if number > 1]:
                raise ValueError(f'{offer["provider"]}/{offer["region"]}/{offer["instance_type"]}: {twice}')


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def count_rows(path):
    return sum(1 for _ in read_csv(path))


def ranges(numbers):
    """998-1003, 4213: consecutive numbers joined."""
    runs = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def not_shipped_text(books, facts):
    lines = ["# What the shipped books leave out", "",
             "Written by `../tools/build_books.py`; do not edit. Lines are counted from the header, which is line 1.", "",
             "## offers.csv", "",
             f'{books.tally["rows read"]:,} rows read, {books.tally["rows shipped"]:,} shipped, of which'
              f' {books.tally["rows folded"]:,} are folded into an equal row of the same day.', "",
             "| rows | reason | lines |", "| ---: | --- | --- |"]
    for reason, numbers in sorted(books.not_shipped.items()):
        lines.append(f"| {len(numbers)} | {reason} | {ranges(numbers)} |")
    lines += ["", "## price-history.csv", "",
              f'{books.history["rows read"]:,} rows read. A reservation total gives two prices, so the counts below are'
              " of prices.", "", "| prices | what became of them |", "| ---: | --- |"]
    for what, number in sorted(books.history.items()):
        if what != "rows read":
            lines.append(f"| {number:,} | {what} |")
    lines += [
        "", "## Other files", "",
        f'- spot-history.csv ({count_rows(facts / "spot-history.csv"):,} rows, 2019-12 to 2020-03): daily means of spot'
        " prices. In ../history/spot-2019-2020.json (build_spot_history.py), which is not compiled in: nine thousand prices"
        " of one winter would slow every start. Name it with --book.",
        f'- interruption-bands.csv ({count_rows(facts / "interruption-bands.csv"):,} rows): no prices; the book format'
        " has no place for interruption bands yet.",
        "", "## cpu-specs.json", "",
        f'{books.tally["CPU machines"]} machines without GPU shipped, each with one price. Prices of other regions that only the'
        " notes of that file mention are left out.",
        "", "## pricing-rules.md, section 5.4 (Tencent Cloud, CNY)", "",
        f"{len(TENCENT_CNY)} types shipped. Left out:", "",
        "- G2.large, G2.2xlarge: in sheets-2019.json.",
        "- G2 with SSD, 13.86 / 4288 and 27.71 / 8576: an older, undated list that includes disks.",
        "- GN10X.4XLARGE80, GN10Xp, GT4: no CNY price is stated (GN10X and GN10Xp are shipped in USD).",
        "- GN7vw: edge machines billed monthly in arrears by the share of the month; no plan of the format says that.",
        ""]
    return "\n".join(lines)


def summary(books, made):
    print(f'offers.csv: {books.tally["rows read"]} rows read, {books.tally["rows shipped"]} shipped,'
          f' of which {books.tally["rows folded"]} folded into an equal row of the same day')
    for reason, numbers in sorted(books.not_shipped.items()):
        print(f"  not shipped {len(numbers)}: {reason}")
    print("price-history.csv: " + "; ".join(f"{n} {what}" for what, n in sorted(books.history.items())))
    for provider, book in made.items():
        prices = [price for offer in book["offers"] for price in offer["prices"]]
        plans = Counter(price["plan"] for price in prices)
        print(f'{provider}: {len(book["offers"])} offers, {len(prices)} prices, '
              + ", ".join(f"{n} {plan}" for plan, n in sorted(plans.items())))
    prices = [price for book in made.values() for offer in book["offers"] for price in offer["prices"]]
    print(f"total: {sum(len(book['offers']) for book in made.values())} offers, {len(prices)} prices,"
          f' {books.tally["disputed"]} disputed, {sum("doubt" in p for p in prices)} with a doubt,'
          f' {sum("effective_rate" in p for p in prices)} effective only')
    print("GPU names without an id: " + (", ".join(sorted(books.unresolved)) or "none"))


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: build_books.py FACTS_DIR")
    facts = pathlib.Path(sys.argv[1])
    books = Books(facts)
    books.read_offers(facts / "offers.csv")
    books.read_history(facts / "price-history.csv")
    books.add_tencent_cny()
    books.add_cpu_machines(facts / "cpu-specs.json")
    books.merge()
    made = {provider: books.book(provider) for provider in PROVIDERS}
    texts = {}
    for provider, book in made.items():
        books.check(book)
        texts[provider] = dump_book(book)
    for provider, text in texts.items():
        write_text(BOOKS / f"{provider}.json", text)
    write_text(BOOKS / "NOT-SHIPPED.md", not_shipped_text(books, facts))
    summary(books, made)


if __name__ == "__main__":
    main()
