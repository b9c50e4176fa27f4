// SPDX-License-Identifier: Apache-2.0
#include "core/report/quote_report.h"

#include "core/report/csv.h"
#include "tests/core/report/reports_fixture.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

struct Made {
    std::shared_ptr<const Catalog> catalog = smallCatalog();
    ComparisonRequest request = requestOn("2019-09-30");
    Billing billing;
    std::optional<Quote> quote;

    explicit Made(std::string_view plan)
    {
        const Offer* offer = catalog->named("aws/ap-northeast-2/p3.2xlarge", request.filter).value();
        const auto resolved = resolve(*offer, parsePlanSpec(plan).value(), request.asOf).value();
        quote = gpucost::quote(*offer, resolved, makeDemand(request.demand, Rational(1)).value(), billing)
                    .value();
    }

    std::string report(Format format, bool cashFlow = false) const
    {
        return quoteReport({*quote, request.demand, billing, catalog->hardware(), std::nullopt, request.asOf,
                            catalog->digest(), true, cashFlow},
                           format);
    }
};

}  // namespace

TEST_CASE("a quote's CSV has a row per charge, and its costs sum to the total")
{
    const Made made("on-demand");
    const auto rows = parseCsv(made.report(Format::Csv), "x.csv").value();
    REQUIRE(rows.size() == 37);
    Decimal sum;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        sum = sum + Decimal::parse(rows[i].at(10)).value();
    }
    CHECK(sum == made.quote->total().amount());
    CHECK(rows[0].at(10) == "cost");
}

TEST_CASE("the cash flow ends at the total")
{
    const Made made("reserved-3y-all-upfront");
    const auto rows = parseCsv(made.report(Format::Csv, true), "x.csv").value();
    REQUIRE(rows.size() == 37);
    CHECK(rows.back().at(3) == "44034.00");
}

TEST_CASE("equal charges are shown once with their months, and every step is explained")
{
    const std::string text = Made("on-demand").report(Format::Text);
    CHECK(text.find("2019-09 to 2022-08      36  on-demand") != std::string::npos);
    CHECK(text.find("730 instance-hour × 4.234 USD = 3,090.82 USD") != std::string::npos);
    CHECK(text.find("111,269.52") != std::string::npos);
}

TEST_CASE("the JSON of a quote carries exact decimals as text")
{
    const std::string json = Made("on-demand").report(Format::Json);
    CHECK(json.find("\"total\": \"111269.52\"") != std::string::npos);
    CHECK(json.find("\"effective_rate_per_gpu_hour\": \"4.234000\"") != std::string::npos);
    CHECK(json.find("\"unit_price\": \"4.234\"") != std::string::npos);
}
