// SPDX-License-Identifier: Apache-2.0
#include "core/report/comparison_report.h"

#include "core/report/csv.h"
#include "tests/core/report/reports_fixture.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

std::string reportOn(std::string_view day, Format format)
{
    const auto catalog = smallCatalog();
    const ComparisonRequest request = requestOn(day);
    const auto comparison = compare(*catalog, request);
    REQUIRE(comparison.has_value());
    return comparisonReport(*comparison, request, catalog->hardware(), format);
}

}  // namespace

TEST_CASE("the CSV of a comparison has exactly the columns agreed on")
{
    const std::string csv = reportOn("2019-09-30", Format::Csv);
    CHECK(csv.substr(0, csv.find('\n')) ==
          "rank,provider,region,instance_type,gpu,gpu_count,instances,includes_host,plan,term_months,payment,"
          "currency,months,"
          "utilization_percent,total_cost,upfront_cost,monthly_average_cost,committed_after_horizon,"
          "effective_cost_per_gpu_hour,list_cost,"
          "saving_vs_baseline,saving_percent,break_even_month,break_even_utilization_percent,price_as_of,"
          "price_source");
    CHECK(csv.find("1,aws,ap-northeast-2,p3.2xlarge,v100-sxm2-16gb,1,1,true,reserved-3y-all-upfront,36,all-"
                   "upfront,USD,36,100.00,44034.00,44034.00,"
                   "1223.17,0.00,1.675571,111269.52,67235.52,60.43,15,39.57,2019-09-06,sheet\n") !=
          std::string::npos);
}

TEST_CASE("names that a spreadsheet would run come back from the CSV as they were")
{
    const auto rows = parseCsv(reportOn("2021-06-01", Format::Csv), "x.csv");
    REQUIRE(rows.has_value());
    bool found = false;
    for (const auto& row : *rows) {
        CHECK(row.size() == comparisonColumns().size());
        if (row[1] == "zeta") {
            found = true;
            CHECK(row[2] == "'=1+1");
            CHECK(csvUnneutralised(row[2]) == "=1+1");
            CHECK(csvUnneutralised(row[3]) == "@x,\"y\"");
        }
    }
    CHECK(found);
}

TEST_CASE("prices more than twelve months apart are warned of in every format")
{
    for (const Format format : {Format::Text, Format::Csv, Format::Json, Format::Markdown}) {
        CAPTURE(toString(format));
        CHECK(reportOn("2021-06-01", format).find("more than twelve months apart") != std::string::npos);
        CHECK(reportOn("2019-09-30", format).find("more than twelve months apart") == std::string::npos);
    }
    const auto rows = parseCsv(reportOn("2021-06-01", Format::Csv), "x.csv");
    for (std::size_t i = 1; i < rows->size(); ++i) {
        CHECK(rows->at(i).back().find(" (warning: ") != std::string::npos);
    }
}

TEST_CASE("no line of the text is wider than a page, and none ends in a space")
{
    const std::string text = reportOn("2021-06-01", Format::Text);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        CHECK(end - at <= 120);
        CHECK((end == at || text[end - 1] != ' '));
        at = end + 1;
    }
    CHECK(text.find("Costs least: reserved-3y-all-upfront on aws/ap-northeast-2/p3.2xlarge: 44,034.00 USD") !=
          std::string::npos);
    CHECK(text.rfind("Not in the figures: storage") > text.rfind("Sources"));
}
