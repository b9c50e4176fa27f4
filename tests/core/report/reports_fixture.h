// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <doctest/doctest.h>

#include "core/quote/comparison.h"

namespace gpucost::test {

/// A small world: AWS's V100 of 2019 in Seoul with the prices of the sheet, and a made-up provider whose
/// names are hostile.
inline std::shared_ptr<const Catalog> smallCatalog()
{
    static const char* const book = R"({
 "schema": "gpucost.price-book.v1", "id": "test", "title": "A book for tests", "licence": "none",
 "sources": [{"id": "sheet", "title": "A sheet", "reference": "reference:sheet", "licence": "none"},
             {"id": "other", "title": "A hostile name", "reference": "reference:hostile", "licence": "none"}],
 "billing_rules": [{"id": "rules", "granularity_seconds": 1, "minimum_seconds": 0, "settlement": "charge", "source": "sheet"}],
 "offers": [
  {"provider": "aws", "region": "ap-northeast-2", "instance_type": "p3.2xlarge", "gpu": "v100-sxm2-16gb", "gpu_count": "1", "includes_host": true,
   "os": "linux", "tenancy": "shared", "tax": "unknown", "billing": "rules",
   "prices": [
    {"plan": "on-demand", "rate": "4.234", "per": "instance-hour", "currency": "USD", "as_of": "2019-09-06", "as_of_kind": "inferred", "source": "sheet"},
    {"plan": "reserved", "term_months": 36, "payment": "all-upfront", "class": "standard", "upfront": "44034", "per": "instance-hour", "currency": "USD",
     "as_of": "2019-09-06", "as_of_kind": "inferred", "source": "sheet"}]},
  {"provider": "zeta", "region": "=1+1", "instance_type": "@x,\"y\"", "gpu": "v100-sxm2-16gb", "gpu_count": "2", "includes_host": true,
   "os": "linux", "tenancy": "shared", "tax": "unknown", "billing": "rules",
   "prices": [
    {"plan": "on-demand", "rate": "3", "per": "gpu-hour", "currency": "USD", "as_of": "2021-01-01", "as_of_kind": "exact", "source": "other"}]}]
})";
    Accelerator v100;
    v100.id = "v100-sxm2-16gb";
    v100.name = "Tesla V100 SXM2 16 GB";
    v100.family = "V100";
    v100.fp32Tflops = Decimal::of("15.7");
    v100.fp64Tflops = Decimal::of("7.8");
    v100.memoryGb = Decimal::of("16");
    v100.cores = 5120;
    auto hardware = std::make_shared<const HardwareTable>(std::vector<Accelerator>{v100});
    auto read = readPriceBook(book, "test.json");
    if (!read) {
        FAIL(describe(read.error().front()));
    }
    return std::make_shared<const Catalog>(std::vector{std::make_shared<const PriceBook>(std::move(*read))},
                                           hardware);
}

inline ComparisonRequest requestOn(std::string_view day)
{
    ComparisonRequest request;
    request.asOf = parseDate(day).value();
    request.billing.asOf = request.asOf;
    request.demand.start = Month(request.asOf);
    return request;
}

}  // namespace gpucost::test
