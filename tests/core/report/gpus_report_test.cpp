// SPDX-License-Identifier: Apache-2.0
#include "core/report/gpus_report.h"

#include "tests/core/report/reports_fixture.h"

using namespace gpucost;
using namespace gpucost::test;

TEST_CASE("eight V100 SXM2 have 125.6 single and 62.4 double precision TFLOPS")
{
    const auto catalog = smallCatalog();
    const std::vector<const Accelerator*> gpus = catalog->hardware().named("V100");
    REQUIRE(gpus.size() == 1);
    const std::string csv = gpusReport(gpus, 8, true, Format::Csv);
    CHECK(csv.find(",8,40960,") != std::string::npos);
    CHECK(csv.find(",62.4,,125.6,") != std::string::npos);
    const std::string text = gpusReport(gpus, 8, true, Format::Text);
    CHECK(text.find("125.6") != std::string::npos);
    CHECK(text.find("62.4") != std::string::npos);
    CHECK(text.find("40,960") != std::string::npos);
}
