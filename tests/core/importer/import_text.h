// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "core/importer/importer.h"

/// Small lists as text, and what an importer makes of them.
namespace gpucost::import_text {

inline const Date fetched = parseDate("2026-08-20").value();

/// A machine table of the few machines that the tests speak of.
inline ImportOptions options()
{
    static const std::map<std::string, MachineShape, std::less<>> machines{
        {"aws/p3.2xlarge", {"v100-sxm2-16gb", Rational(1), Decimal(8), Decimal(61)}},
        {"aws/p2.16xlarge", {"k80-die", Rational(16), Decimal(64), Decimal(732)}},
        {"aws/g5.48xlarge", {"a10g", Rational(8), Decimal(192), Decimal(768)}},
        {"azure/Standard_NC48ads_A100_v4", {"a100-pcie-80gb", Rational(2), Decimal(48), Decimal(440)}},
        {"azure/Standard_ND96isr_H200_v5", {"h200-sxm-141gb", Rational(8), Decimal(96), std::nullopt}},
        {"azure/Standard_NV6ads_A10_v5", {"a10", Rational(Integer(1), Integer(6)), Decimal(6), Decimal(55)}},
        {"azure/Standard_NV4as_v4", {"mi25", Rational(Integer(1), Integer(8)), Decimal(4), Decimal(14)}},
        {"azure/Standard_NC320lds_xl_RTXPRO6000BSE_v6",
         {"rtx-pro-6000-bse", std::nullopt, Decimal(320), std::nullopt}},
        {"azure/Standard_ND96ams_A100_v4", {"a100-sxm4-80gb", Rational(8), Decimal(96), std::nullopt}},
        {"gcp/a2-highgpu-1g", {"a100-sxm4-40gb", Rational(1), Decimal(12), Decimal(85)}},
        {"gcp/n1-standard-8", {"", Rational(0), Decimal(8), Decimal(30)}},
    };
    static const std::map<std::string, std::string, std::less<>> gpus{
        {"nvidia-tesla-t4", "t4"},
        {"nvidia-tesla-a100", "a100-sxm4-40gb"},
        {"nvidia-b200", "b200-sxm-180gb"},
        {"nvidia-l4", "l4"},
        {"T4", "t4"},
        {"nvidia-tesla-v100", "v100-sxm2-16gb"}};
    ImportOptions options;
    options.bookId = "test";
    options.retrieved = fetched;
    options.machine = [](std::string_view provider, std::string_view type) -> const MachineShape* {
        const auto found = machines.find(std::string(provider) + '/' + std::string(type));
        return found == machines.end() ? nullptr : &found->second;
    };
    options.gpuNamed = [](std::string_view name, std::int64_t memoryMib) -> std::string {
        if (name == "V100") {
            return memoryMib == 16384 ? "v100-sxm2-16gb" : memoryMib == 32768 ? "v100-sxm2-32gb" : "";
        }
        const auto found = gpus.find(name);
        return found == gpus.end() ? "" : found->second;
    };
    return options;
}

inline std::string written(const PriceBook& book)
{
    std::ostringstream out;
    writePriceBook(out, book);
    return out.str();
}

/// What must hold for whatever an importer accepts: rows are accounted for, and the book can be written and
/// read.
inline void checkImport(const Import& import)
{
    std::size_t rows = import.rowsKept;
    for (const Skipped& skipped : import.skipped) {
        rows += skipped.count;
        CHECK(skipped.count > 0);
    }
    CHECK(rows == import.rowsRead);
    const std::string text = written(import.book);
    const Checked<PriceBook> back = readPriceBook(text, "written.json");
    REQUIRE_MESSAGE(back.has_value(), describe(back.error().front()));
    CHECK(back->digest() == import.book.digest());
    CHECK(written(*back) == text);
}

inline Import imported(Importer import, const std::vector<std::string>& texts,
                       const ImportOptions& how = options(), const std::string& name = "list")
{
    std::vector<Document> documents;
    for (const std::string& text : texts) {
        documents.push_back({text, name});
    }
    Checked<Import> result = import(documents, how);
    REQUIRE_MESSAGE(result.has_value(), describe(result.error().front()));
    checkImport(*result);
    return std::move(*result);
}

inline Import imported(Importer import, const std::string& text)
{
    return imported(import, std::vector<std::string>{text});
}

/// The problems of a list, one a line.
inline std::string problemsOf(Importer import, const std::string& text, const std::string& name = "list")
{
    const Document document{text, name};
    const Checked<Import> result = import(std::span(&document, 1), options());
    std::string lines;
    if (!result) {
        for (const Error& error : result.error()) {
            lines += describe(error) + '\n';
        }
    }
    return lines;
}

inline std::size_t skipped(const Import& import, std::string_view reason)
{
    const auto found = std::find_if(import.skipped.begin(), import.skipped.end(),
                                    [reason](const Skipped& skip) { return skip.reason == reason; });
    return found == import.skipped.end() ? 0 : found->count;
}

/// Offers, one a line: "aws/us-east-1/p3.2xlarge v100-sxm2-16gb x1 linux shared".
inline std::string offersOf(const Import& import)
{
    std::string lines;
    for (const Offer& offer : import.book.offers()) {
        lines += offer.name() + ' ' + (offer.gpu.empty() ? "-" : std::string(offer.gpu)) + " x" +
                 gpuCountText(offer.gpuCount) + ' ' + std::string(toString(offer.os)) + ' ' +
                 std::string(toString(offer.tenancy)) + (offer.includesHost ? "" : " without host") + '\n';
    }
    return lines;
}

/// Prices of all offers, one a line: "reserved-3y-all-upfront 5421 + 0 2025-09-12".
inline std::string pricesOf(const Import& import)
{
    std::string lines;
    for (const Offer& offer : import.book.offers()) {
        for (const Price& price : offer.prices) {
            lines += toString(price.plan) + ' ' + toString(price.upfront) +
                     (price.hasTermTotal ? " in parts" : "") + " + " + toString(price.rate) + ' ' +
                     std::string(price.currency.code()) + ' ' + toString(price.asOf) +
                     (price.doubt.empty() ? "" : " doubt") + '\n';
        }
    }
    return lines;
}

}  // namespace gpucost::import_text
