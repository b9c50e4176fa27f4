# SPDX-License-Identifier: Apache-2.0
"""A loopback server that sells what Azure's Retail Prices API sells, at prices that change from version to version."""

import datetime
import http.server
import json
import threading
import urllib.parse

SIZES = ["Standard_NC6s_v3", "Standard_NC12s_v3", "Standard_NC24s_v3", "Standard_NC4as_T4_v3", "Standard_NC8as_T4_v3",
         "Standard_NC16as_T4_v3", "Standard_NC64as_T4_v3", "Standard_NC24ads_A100_v4", "Standard_ND96isr_H100_v5",
         "Standard_NV36ads_A10_v5"]
FIRST_DAY = datetime.date(2020, 1, 1)


def price_of(version):
    """Every machine costs the same, so that a mixture of versions cannot hide."""
    return f"{1000 + version}.25"


def day_of(version):
    return FIRST_DAY + datetime.timedelta(days=version)


def items(version, offers):
    """One on-demand price for each of so many offers."""
    for number in range(offers):
        size = SIZES[number % len(SIZES)]
        yield {"currencyCode": "USD", "tierMinimumUnits": 0.0, "retailPrice": float(price_of(version)),
               "unitPrice": float(price_of(version)), "armRegionName": f"region{number // len(SIZES)}", "location": "Somewhere",
               "effectiveStartDate": f"{day_of(version)}T00:00:00Z", "meterId": f"meter-{number}", "meterName": size[9:],
               "productId": "DZH318Z0", "skuId": f"DZH318Z0/{number:04d}", "productName": "Virtual Machines N Series",
               "skuName": size[9:], "serviceName": "Virtual Machines", "serviceId": "DZH313Z7MMC8", "serviceFamily": "Compute",
               "unitOfMeasure": "1 Hour", "type": "Consumption", "isPrimaryMeterRegion": True, "armSkuName": size}


class FeedServer:
    """Serves version `version` in pages; `last_page` is set when the last one has been sent."""

    def __init__(self, offers, page_size=1000):
        self.version = 0
        self.offers = offers
        self.page_size = page_size
        self.last_page = threading.Event()
        feed = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
                begin = int(query.get("$skip", ["0"])[0])
                page, is_last = feed.page(begin)
                try:
                    self.send_response(200)
                    self.send_header("Content-Type", "application/json")
                    self.send_header("Content-Length", str(len(page)))
                    self.end_headers()
                    self.wfile.write(page)
                except (BrokenPipeError, ConnectionResetError):
                    pass  # the client was killed
                if is_last:
                    feed.last_page.set()

        class Server(http.server.ThreadingHTTPServer):
            def handle_error(self, *_):
                pass  # clients are killed here

        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self._pages = {}
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def page(self, begin):
        key = (self.version, begin)
        if key not in self._pages:
            everything = list(items(self.version, self.offers))
            end = begin + self.page_size
            is_last = end >= len(everything)
            link = None if is_last else f"{self.url}/api/retail/prices?$skip={end}"
            document = {"BillingCurrency": "USD", "Items": everything[begin:end], "NextPageLink": link, "Count": self.page_size}
            self._pages[key] = (json.dumps(document).encode(), is_last)
        return self._pages[key]

    def close(self):
        self.server.shutdown()
        self.server.server_close()
