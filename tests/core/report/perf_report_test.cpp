// SPDX-License-Identifier: Apache-2.0
#include "core/report/perf_report.h"

#include "core/report/csv.h"
#include "tests/core/report/reports_fixture.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

struct Answered {
    std::shared_ptr<const Catalog> catalog = smallCatalog();
    Result<PricedMachines> machines;
    Result<PerformancePrices> prices;

    explicit Answered(const char* measure)
        : machines(PricedMachines::price(*catalog, request()))
        , prices(performancePrices(*machines, *parsePerformanceMeasure(measure), catalog->hardware()))
    {
    }

    static MachineRequest request()
    {
        MachineRequest request;
        request.asOf = parseDate("2021-06-01").value();
        request.billing.asOf = request.asOf;
        request.use.start = Month(request.asOf);
        request.use.months = 36;
        return request;
    }

    PerfReport report(const char* measure) const
    {
        return {*machines, *parsePerformanceMeasure(measure), *prices, catalog->hardware(), "digest"};
    }
};

}  // namespace

TEST_CASE("hostile names stay in their cells, and costs are plain numbers of six places")
{
    const Answered answered("fp32");
    const std::string csv = perfReport(answered.report("fp32"), Format::Csv);
    const auto rows = parseCsv(csv, "perf.csv");
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 3);  // the cheapest on demand, and the reservation
    for (const auto& row : *rows) {
        CHECK(row.size() == rows->front().size());
    }
    // 44,034 / 26,280 / 15.7 and 3 / 15.7, by hand
    CHECK((*rows)[1][13] == "0.106724");
    CHECK((*rows)[2][13] == "0.191083");
    CHECK(csvUnneutralised((*rows)[2][4]) == "=1+1");
    CHECK((*rows)[2][4] == "'=1+1");
    const std::string text = perfReport(answered.report("fp32"), Format::Text);
    CHECK(text.find("0.106724") != std::string::npos);
}

TEST_CASE("a figure that the table does not have is listed and never priced, in every format")
{
    const Answered answered("int8");
    CHECK(answered.prices->groups.empty());
    for (const Format format : {Format::Text, Format::Csv, Format::Json, Format::Markdown}) {
        const std::string text = perfReport(answered.report("int8"), format);
        CHECK(text.find("v100-sxm2-16gb") != std::string::npos);
        CHECK(text.find("no TOPS figure for INT8") != std::string::npos);
    }
    CHECK(perfChart(answered.report("int8")).find("There is nothing to draw.") != std::string::npos);
}

TEST_CASE("the chart names unit, plan and source")
{
    const Answered answered("fp32");
    const std::string svg = perfChart(answered.report("fp32"));
    CHECK(svg.find(">USD per TFLOP-hour</text>") != std::string::npos);
    CHECK(svg.find(">reserved-3y-all-upfront</text>") != std::string::npos);
    CHECK(svg.find("Sources: sheet, other") != std::string::npos);
}
