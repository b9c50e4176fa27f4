// SPDX-License-Identifier: Apache-2.0
#include "core/workload/interruption_presets.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "core/offer/catalog.h"
#include "core/workload/interruption_pack.h"

using namespace gpucost;

namespace {

std::string fileContent(const std::string& name)
{
    std::ifstream in(std::string(GPUCOST_SOURCE_DIR) + "/pricing-data/interruptions/" + name);
    std::ostringstream content;
    content << in.rdbuf();
    REQUIRE(in);
    return content.str();
}

std::string spread(const std::optional<Spread<Decimal>>& figure)
{
    return figure ? toString(figure->low) + ' ' + toString(figure->expected) + ' ' + toString(figure->high)
                  : "none";
}

std::string presetsWith(const std::string& field, const std::string& value)
{
    std::vector<std::pair<std::string, std::string>> fields{
        {"id", R"("x")"},
        {"title", R"("X")"},
        {"provider", R"("aws")"},
        {"gpus", R"(["t4"])"},
        {"gpus_per_machine", "1"},
        {"machines", "1"},
        {"period", R"("2020")"},
        {"figures", R"("quoted")"},
        {"life_hours", R"({"low": "1", "expected": "2", "high": "3"})"},
        {"availability_percent", "null"},
        {"outage_hours", "null"},
        {"note", R"("n")"},
        {"is_not", R"("i")"},
        {"source", R"("s")"},
        {"zones", "[]"}};
    std::string preset;
    for (const auto& [name, usual] : fields) {
        preset += (preset.empty() ? "" : ", ") + ('"' + name + "\": ") + (name == field ? value : usual);
    }
    return R"({"schema": "gpucost.interruption-presets.v1", "sources": [{"id": "s", "title": "S", )"
           R"("reference": "r", "licence": "l"}], "presets": [{)" +
           preset + "}]}";
}

std::string problemOf(const std::string& field, const std::string& value)
{
    const auto read = readInterruptionPresets(presetsWith(field, value), "p.json");
    return read ? "none" : describe(read.error().front());
}

}  // namespace

TEST_CASE("the shipped lives are those that were worked out of the traces")
{
    const InterruptionPresets& presets = shippedInterruptionPresets();
    CHECK(presets.presets.size() == 17);
    // gpu-facts of the same traces (skypilot-org/spot-traces), worked out independently: 0.7 to 10.5 h
    // and 16.7 to 90.5 % in 2023-02, outages 0.8 to 3.6 h; 31 to 79 % and 1.4 to 3.2 h in 2023-04.
    const auto february = presets.named("aws-v100-2023-02");
    REQUIRE(february);
    CHECK(spread(february->life) == "0.7194 3.352 10.51");
    CHECK(spread(february->availabilityPercent) == "16.67 64.36 90.50");
    CHECK(spread(february->outage) == "0.8080 1.850 3.582");
    CHECK(february->zones.size() == 9);
    CHECK(february->computed);
    CHECK(february->gpus == std::vector<std::string>{"v100-sxm2-16gb"});
    const auto april = presets.named("aws-v100-2023-04");
    CHECK(spread(april->life) == "1.360 2.135 3.197");
    CHECK(spread(april->availabilityPercent) == "31.43 60.75 79.28");
    // 8 V100: 47 to 48 %, 0.8 to 1.2 h; one K80: 89 % and 4.4 h in one zone, which another zone does not bear
    // out.
    CHECK(spread(presets.named("aws-8xv100-2022-10")->life) == "0.7577 0.9189 1.158");
    CHECK(spread(presets.named("aws-k80-2022-10/us-west-2a")->life) == "4.390 4.390 4.390");
    CHECK(spread(presets.named("aws-k80-2022-10/us-west-2b")->availabilityPercent) == "11.66 11.66 11.66");
    // Sixteen at once: 42 to 46 % of the time.
    CHECK(presets.named("aws-v100-fleet-16-2023-08")->machines == 16);
    CHECK(spread(presets.named("aws-v100-fleet-16-2023-08")->availabilityPercent) == "41.49 42.68 45.64");
    // Quoted: Google 2020, hazards of 0.61 and 0.55 an hour.
    CHECK(spread(presets.named("gcp-8xv100-2020-03")->life) == "17.8 17.8 17.8");
    CHECK(spread(presets.named("aws-p3-fleet-hazard")->life) == "1.639 1.639 1.639");
    CHECK(spread(presets.named("aws-g4dn-fleet-hazard")->life) == "1.818 1.818 1.818");
    CHECK_FALSE(presets.named("aws-v100-2020")->life);
    for (const InterruptionPreset& preset : presets.presets) {
        CAPTURE(preset.id);
        CHECK_FALSE(presets.sourceOf(preset).reference.empty());
        for (const std::string& gpu : preset.gpus) {
            CHECK(shippedCatalog()->hardware().byId(gpu) != nullptr);
        }
    }
}

TEST_CASE("presets are found by provider and GPU, and zones by name")
{
    const InterruptionPresets& presets = shippedInterruptionPresets();
    CHECK(presets.presetsFor("gcp", "v100-sxm2-16gb").size() == 2);
    CHECK(presets.presetsFor("aws", "t4").size() == 1);
    CHECK(presets.presetsFor("aws", "h100-sxm5-80gb").empty());
    CHECK(presets.presetsFor("azure", "v100-sxm2-16gb").empty());
    CHECK(presets.named("aws-v100-2023-02/us-west-2b")->zones.size() == 1);
    CHECK(presets.named("aws-v100-2023-02/mars").error().code == ErrorCode::NotFound);
    CHECK(presets.named("gcp-k80-2020-03/a").error().expected == "gcp-k80-2020-03, which has no zones");
    CHECK(presets.named("").error().code == ErrorCode::NotFound);
}

TEST_CASE("an AWS type has the band of its region and system")
{
    const InterruptionBands& bands = shippedInterruptionBands();
    CHECK(bands.rows.size() == 1428);  // 824 of Linux, 604 of Windows
    CHECK(std::count_if(bands.rows.begin(), bands.rows.end(),
                        [](const auto& row) { return row.os == OperatingSystem::Linux; }) == 824);
    CHECK(toString(bands.asOf) == "2025-06-28");
    const InterruptionBand* band = bands.find("af-south-1", OperatingSystem::Linux, "g4dn.2xlarge");
    REQUIRE(band != nullptr);
    CHECK(band->savingsPercent == 74);
    CHECK(bandText(band->band) == "over 20 %");
    CHECK(bands.find("af-south-1", OperatingSystem::Unstated, "g4dn.2xlarge") == band);
    CHECK(bands.find("af-south-1b", OperatingSystem::Linux, "g4dn.2xlarge") == band);
    CHECK(bands.find("af-south-1", OperatingSystem::Windows, "g4dn.2xlarge") != band);
    CHECK(bands.find("af-south-1", OperatingSystem::Suse, "g4dn.2xlarge") == nullptr);
    CHECK(bands.find("", OperatingSystem::Linux, "") == nullptr);
    // p4d: 10 to 15 % in us-east-1, 5 to 10 % in us-east-2, over 20 % in us-west-2 (AWS Spot Advisor
    // 2025-06-28).
    CHECK(bands.find("us-east-1", OperatingSystem::Linux, "p4d.24xlarge")->band == 2);
    CHECK(bands.find("us-east-2", OperatingSystem::Linux, "p4d.24xlarge")->band == 1);
    CHECK(bands.find("us-west-2", OperatingSystem::Linux, "p4d.24xlarge")->band == 4);
}

TEST_CASE("what is compiled in is what the files say")
{
    const auto presets = readInterruptionPresets(fileContent("presets.json"), "presets.json");
    REQUIRE(presets);
    CHECK(packInterruptionPresets(*presets) == packInterruptionPresets(shippedInterruptionPresets()));
    const auto bands = readInterruptionBands(fileContent("bands.json"), "bands.json");
    REQUIRE(bands);
    CHECK(packInterruptionBands(*bands) == packInterruptionBands(shippedInterruptionBands()));
    CHECK(packInterruptionBands(*bands).size() < 12'000);
}

TEST_CASE("a preset that cannot be is refused, with its place")
{
    CHECK(problemOf("", "") == "none");
    CHECK(problemOf("life_hours", "null") == "none");
    CHECK(problemOf("life_hours", R"({"low": "2", "expected": "1", "high": "3"})").find("rising") !=
          std::string::npos);
    CHECK(problemOf("life_hours", R"({"low": "0", "expected": "1", "high": "3"})").find("above zero") !=
          std::string::npos);
    CHECK(problemOf("life_hours", R"({"low": 1, "expected": "1", "high": "3"})").find("bad-field") !=
          std::string::npos);
    CHECK(problemOf("availability_percent", R"({"low": "1", "expected": "50", "high": "101"})")
              .find("at most 100") != std::string::npos);
    CHECK(problemOf("figures", R"("guessed")").find("computed or quoted") != std::string::npos);
    CHECK(problemOf("machines", "0").find("/presets/0/machines") != std::string::npos);
    CHECK(problemOf("source", R"("t")").find("the id of a source") != std::string::npos);
    CHECK(problemOf("gpus", "[]").find("/presets/0/gpus") != std::string::npos);
    CHECK(problemOf("title", R"("X", "hazard": "0.2")").find("hazard") != std::string::npos);
}

TEST_CASE("a band that cannot be is refused, with its place")
{
    const auto problem = [](const std::string& types) {
        const auto read = readInterruptionBands(
            R"({"schema": "gpucost.interruption-bands.v1", "as_of": "2025-06-28", "sources": [{"id": "s", )"
            R"("title": "S", "reference": "r", "licence": "l"}], "regions": [{"region": "r", "os": "linux", )"
            R"("types": )" +
                types + "}]}",
            "b.json");
        return read ? "none" : describe(read.error().front());
    };
    CHECK(problem(R"([["a", 50, 4]])") == "none");
    CHECK(problem(R"([["a", 50, 5]])").find("a band from 0 to 4") != std::string::npos);
    CHECK(problem(R"([["a", 101, 1]])").find("/regions/0/types/0/1") != std::string::npos);
    CHECK(problem(R"([["a", 50]])").find("saving in percent, band") != std::string::npos);
    CHECK(problem(R"([["a", 50, 1], ["a", 50, 2]])").find("each type once") != std::string::npos);
    CHECK(problem("[]") != "none");
}
