// SPDX-License-Identifier: Apache-2.0
#include "core/base/pack_stream.h"
#include "core/hardware/hardware_pack.h"
#include "core/offer/catalog.h"
#include "core/offer/exchange_rates.h"
#include "pricing-data/shipped_parts.h"

// The packed data become part of the program as they are: no compiler has to read 500 KB of numbers.
__asm__(
    ".pushsection .rodata\n"
    ".balign 16\n"
    ".global gpucostShippedData\n"
    ".hidden gpucostShippedData\n"
    "gpucostShippedData:\n"
    ".incbin \"" GPUCOST_SHIPPED_DATA
    "\"\n"
    ".popsection\n");

extern "C" const char gpucostShippedData[];

namespace gpucost {

ShippedParts shippedParts()
{
    PackReader in(gpucostShippedData);
    ShippedParts parts;
    parts.hardware = in.text();
    parts.exchangeRates = in.text();
    parts.books.resize(in.number());
    for (std::string_view& book : parts.books) {
        book = in.text();
    }
    parts.processors = in.text();
    parts.measurements = in.text();
    parts.workloads = in.text();
    parts.accuracy = in.text();
    parts.spotLives = in.text();
    parts.spotBands = in.text();
    parts.ownedPresets = in.text();
    return parts;
}

namespace {

std::shared_ptr<const Catalog> loadCatalog()
{
    const ShippedParts parts = shippedParts();
    std::vector<std::shared_ptr<const PriceBook>> books;
    for (const std::string_view book : parts.books) {
        books.push_back(std::make_shared<const PriceBook>(loadPackedPriceBook(book)));
    }
    auto hardware = std::make_shared<const HardwareTable>(loadPackedHardwareTable(parts.hardware));
    return std::make_shared<const Catalog>(std::move(books), std::move(hardware));
}

}  // namespace

std::shared_ptr<const Catalog> shippedCatalog()
{
    static const std::shared_ptr<const Catalog> catalog = loadCatalog();
    return catalog;
}

const std::vector<ExchangeRate>& shippedExchangeRates()
{
    static const std::vector<ExchangeRate> rates = loadPackedExchangeRates(shippedParts().exchangeRates);
    return rates;
}

}  // namespace gpucost
