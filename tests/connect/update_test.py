#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`gpucost prices ...` from end to end, against servers on this machine.

    update_test.py GPUCOST
"""

import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from feed_server import FeedServer  # noqa: E402

PROGRAM = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 else ""


class Answering:
    """A server that gives every request the same answer."""

    def __init__(self, status, body):
        answering = self
        self.headers = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                answering.headers.append(dict(self.headers))
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body.replace(b"PATH", self.path.encode()))

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


AWS_INDEX = "/offers/v1.0/aws/AmazonEC2/current/region_index.json"
AWS_FILE = "/offers/v1.0/aws/AmazonEC2/20261101/us-east-1/index.json"
AWS_LIST = {
    "formatVersion": "v1.0", "disclaimer": "", "offerCode": "AmazonEC2", "version": "20261101", "publicationDate": "2026-11-01T00:00:00Z",
    "products": {"SKU1": {"sku": "SKU1", "productFamily": "Compute Instance", "attributes": {
        "servicecode": "AmazonEC2", "location": "US East (N. Virginia)", "locationType": "AWS Region", "instanceType": "p5.48xlarge",
        "vcpu": "192", "memory": "2048 GiB", "gpu": "8", "tenancy": "Shared", "operatingSystem": "Linux", "licenseModel": "No License required",
        "usagetype": "BoxUsage:p5.48xlarge", "operation": "RunInstances", "capacitystatus": "Used", "preInstalledSw": "NA",
        "regionCode": "us-east-1", "currentGeneration": "Yes"}}},
    "terms": {"OnDemand": {"SKU1": {"SKU1.JRTCKXETXF": {
        "offerTermCode": "JRTCKXETXF", "sku": "SKU1", "effectiveDate": "2026-11-01T00:00:00Z", "termAttributes": {},
        "priceDimensions": {"SKU1.JRTCKXETXF.6YS6EN2CT7": {
            "rateCode": "SKU1.JRTCKXETXF.6YS6EN2CT7", "description": "", "beginRange": "0", "endRange": "Inf", "unit": "Hrs",
            "pricePerUnit": {"USD": "49.5000000000"}, "appliesTo": []}}}}}}}
GCP_PAGE = {"skus": [{
    "name": "services/6F81-5844-456A/skus/AAAA", "skuId": "AAAA", "description": "Nvidia Tesla T4 GPU running in Americas",
    "category": {"serviceDisplayName": "Compute Engine", "resourceFamily": "Compute", "resourceGroup": "GPU", "usageType": "OnDemand"},
    "serviceRegions": ["us-central1"], "serviceProviderName": "Google",
    "pricingInfo": [{"summary": "", "effectiveTime": "2026-11-01T00:00:00Z", "currencyConversionRate": 1, "pricingExpression": {
        "usageUnit": "h", "usageUnitDescription": "hour", "baseUnit": "s", "baseUnitDescription": "second", "baseUnitConversionFactor": 3600,
        "displayQuantity": 1, "tieredRates": [{"startUsageAmount": 0, "unitPrice": {"currencyCode": "USD", "units": "0", "nanos": 340000000}}]}}]}],
    "nextPageToken": ""}


class Files:
    """A server with documents of its own at some paths."""

    def __init__(self, documents):
        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                document = documents.get(self.path.split("?")[0])
                body = json.dumps(document).encode()
                self.send_response(404 if document is None else 200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Prices(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="gpucost-update-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = {"PATH": os.environ["PATH"], "XDG_DATA_HOME": str(self.folder / "data"), "LC_ALL": "C.UTF-8"}
        self.store = self.folder / "data" / "gpucost" / "history.sqlite"

    def run_program(self, *words, **environment):
        return subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=120, check=False,
                              env=self.environment | environment)

    def ok(self, *words, **environment):
        done = self.run_program(*words, **environment)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def feed(self, offers=30, page_size=10):
        feed = FeedServer(offers, page_size)
        self.addCleanup(feed.close)
        return feed

    def answering(self, status, body):
        server = Answering(status, body)
        self.addCleanup(server.close)
        return server

    def test_the_shipped_history_is_there_from_the_start(self):
        history = self.ok("prices", "history", "aws/us-east-1/p5.48xlarge", "--plan", "on-demand", "--format", "json")
        rates = [(row["price"]["as_of"], row["price"]["rate"], row.get("change_percent")) for row in json.loads(history)["prices"]]
        self.assertIn(("2023-08-08", "98.320000", None), rates)
        self.assertIn(("2025-06-23", "55.040000", "-44.02"), rates)
        history = self.ok("prices", "history", "aws/us-east-1/p4d.24xlarge")
        self.assertRegex(history, r"2022-06-23 +32\.772600 USD")
        self.assertRegex(history, r"2025-06-23 +21\.957642 USD per instance-hour +-33\.00 %")
        changes = self.ok("prices", "changes", "--since", "2025-06-01", "--provider", "aws", "--region", "us-east-1", "--plan", "on-demand", "--format", "csv")
        cuts = {line.split(",")[2]: line.split(",")[16] for line in changes.splitlines()[1:]}
        self.assertEqual(cuts["p5.48xlarge"], "-44.02")
        self.assertEqual(cuts["p4d.24xlarge"], "-33.00")
        self.assertFalse(self.store.exists())

    def test_fetched_prices_answer_every_command_and_day(self):
        feed = self.feed()
        feed.version = 1
        summary = json.loads(self.ok("prices", "update", "azure", "--endpoint", feed.url, "--format", "json"))
        self.assertEqual(summary["feeds"][0]["files"], 3)
        self.assertEqual(summary["feeds"][0]["offers"], 30)
        self.assertTrue(self.store.exists())
        self.assertEqual([p.name for p in (self.folder / "data" / "gpucost" / "history.sqlite-downloads").iterdir()], ["lock"])
        feed.version = 5
        self.ok("prices", "update", "azure", "--endpoint", feed.url)
        again = json.loads(self.ok("prices", "update", "azure", "--endpoint", feed.url, "--format", "json"))
        self.assertEqual(again["feeds"][0]["prices_added"], 0)

        offer = "azure/region1/Standard_NC6s_v3"
        for day, rate in (("2020-01-02", "1001.25"), ("2020-01-05", "1001.25"), ("2020-01-06", "1005.25")):
            offers = json.loads(self.ok("offers", "--gpu", "V100", "--region", "region1", "--as-of", day, "--format", "json"))
            prices = [price["rate"] for found in offers["offers"] if found["offer"] == offer for price in found["prices"]]
            self.assertEqual(prices, [rate])
        self.assertEqual(self.run_program("offers", "--region", "region1", "--store", "none").returncode, 4)
        self.assertIn("recorded", self.ok("prices", "history", offer))

        exported = self.folder / "export.json"
        self.ok("prices", "export", "-o", str(exported))
        replayed = self.ok("prices", "history", offer, "--only-book", "--book", str(exported), "--format", "csv")
        self.assertEqual(replayed, self.ok("prices", "history", offer, "--format", "csv"))
        self.assertEqual(self.run_program("book", "check", str(exported), "--max-age", "1200").returncode, 0)

    def test_the_lists_of_aws_and_google_are_read_and_join_the_shipped_history(self):
        server = Files({AWS_INDEX: {"regions": {"us-east-1": {"regionCode": "us-east-1", "currentVersionUrl": AWS_FILE}}},
                        AWS_FILE: AWS_LIST, "/v1/services/6F81-5844-456A/skus": GCP_PAGE})
        self.addCleanup(server.close)
        self.ok("prices", "update", "aws", "gcp", "--endpoint", server.url, GPUCOST_GCP_API_KEY="key")
        history = json.loads(self.ok("prices", "history", "aws/us-east-1/p5.48xlarge", "--plan", "on-demand", "--format", "json", "--as-of", "2026-11-30"))
        rows = [(row["price"]["as_of"], row["price"]["rate"], row.get("change_percent")) for row in history["prices"]]
        self.assertIn(("2025-06-23", "55.040000", "-44.02"), rows)
        self.assertEqual(rows[-1], ("2026-11-01", "49.5000000000", "-10.07"))
        self.assertIn(server.url + AWS_FILE, [source["reference"] for source in history["sources"]])
        offers = json.loads(self.ok("offers", "--gpu", "T4", "--provider", "gcp", "--region", "us-central1", "--plan", "on-demand",
                                    "--as-of", "2026-11-30", "--format", "json"))
        newest = {offer["offer"]: max((price["as_of"], price["rate"]) for price in offer["prices"]) for offer in offers["offers"]}
        self.assertEqual(newest["gcp/us-central1/nvidia-tesla-t4"], ("2026-11-01", "0.34"))

    def test_what_fails_changes_nothing(self):
        feed = self.feed()
        self.ok("prices", "update", "azure", "--endpoint", feed.url)
        before = self.ok("prices", "export")
        broken = [(self.answering(404, b"no"), 7), (self.answering(200, b"<html>"), 7), (self.answering(200, b'{"Items":[{"type":'), 7),
                  (self.answering(200, b'{"Items":[],"NextPageLink":"https://192.0.2.1/"}'), 7),
                  (self.answering(200, b'{"Items":[{"retailPrice":"many","type":7}]}'), 3)]
        for server, code in broken:
            done = self.run_program("prices", "update", "azure", "--endpoint", server.url)
            self.assertEqual(done.returncode, code, done.stderr)
            self.assertEqual(self.ok("prices", "export"), before)
        # One good list and one bad: neither is kept.
        feed.version = 3
        done = self.run_program("prices", "update", "azure", "aws", "--endpoint", feed.url)
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(self.ok("prices", "export"), before)

    def test_a_key_is_never_shown_or_kept(self):
        key = "AIzaSy-very-secret"
        server = self.answering(200, b'{"skus":[],"nextPageToken":""}')
        done = self.run_program("prices", "update", "gcp", "--endpoint", server.url, GPUCOST_GCP_API_KEY=key)
        self.assertEqual(server.headers[0]["X-Goog-Api-Key"], key)
        refused = self.run_program("prices", "update", "gcp", "--endpoint", self.answering(403, b"PATH").url, GPUCOST_GCP_API_KEY=key)
        self.assertEqual(refused.returncode, 7)
        for text in (done.stdout, done.stderr, refused.stdout, refused.stderr):
            self.assertNotIn(key, text)
        for file in self.folder.rglob("*"):
            if file.is_file():
                self.assertNotIn(key.encode(), file.read_bytes())
        missing = self.run_program("prices", "update", "gcp", "--endpoint", server.url)
        self.assertEqual(missing.returncode, 2)
        self.assertIn("GPUCOST_GCP_API_KEY", missing.stderr)

    def test_one_update_at_a_time(self):
        hold = threading.Event()
        entered = threading.Event()

        class Slow(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                entered.set()
                hold.wait(30)
                self.send_error(404)

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Slow)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}"
        first = subprocess.Popen([PROGRAM, "prices", "update", "azure", "--endpoint", url], env=self.environment, stderr=subprocess.DEVNULL)
        entered.wait(30)
        second = self.run_program("prices", "update", "azure", "--endpoint", url)
        hold.set()
        first.wait(30)
        server.shutdown()
        server.server_close()
        self.assertEqual(second.returncode, 6)
        self.assertIn("another update", second.stderr)

    def test_wrong_words_are_usage_errors(self):
        for words in (["update", "oracle"], ["update", "--store", "none"], ["changes"], ["changes", "--since", "yesterday"], ["history"], []):
            self.assertEqual(self.run_program("prices", *words).returncode, 2, words)
        self.assertEqual(self.run_program("prices", "export").returncode, 4)
        self.assertEqual(self.run_program("prices", "history", "aws/us-east-1/p9.huge").returncode, 4)
        self.assertEqual(self.run_program("prices", "update", "azure", "--endpoint", "http://prices.example.com").returncode, 7)

    def test_only_an_update_loads_libcurl(self):
        for words in (["compare", "--gpu", "T4"], ["prices", "history", "aws/us-east-1/p5.48xlarge"], ["prices", "changes", "--since", "2026-01-01"]):
            done = self.run_program(*words, LD_DEBUG="libs")
            self.assertEqual(done.returncode, 0)
            self.assertNotIn("libcurl", done.stderr)

    def test_books_are_compared(self):
        feed = self.feed()
        books = []
        for version in (0, 1):
            feed.version = version
            store = str(self.folder / f"{version}.sqlite")
            self.ok("prices", "update", "azure", "--endpoint", feed.url, "--store", store)
            books.append(str(self.folder / f"{version}.json"))
            self.ok("prices", "export", "--store", store, "-o", books[-1])
        diff = json.loads(self.ok("book", "diff", *books, "--format", "json", "--as-of", "2020-06-01"))
        self.assertEqual(len(diff["prices"]), 30)
        self.assertEqual(diff["prices"][0]["change_share"], "4/4001")
        self.assertEqual(diff["unchanged"], 0)
        self.assertIn("30 prices changed", self.ok("book", "diff", *books, "--as-of", "2020-06-01"))
        self.assertEqual(self.run_program("book", "diff", books[0]).returncode, 2)

    def test_a_chart_is_drawn(self):
        chart = self.folder / "chart.svg"
        self.ok("prices", "history", "aws/us-east-1/p4d.24xlarge", "--chart", str(chart))
        text = chart.read_text(encoding="utf-8")
        self.assertIn(">32.7726</text>", text)
        self.assertIn(">21.957642</text>", text)


if __name__ == "__main__":
    unittest.main()
