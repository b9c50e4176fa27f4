// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario.h"

#include <algorithm>
#include <array>
#include <random>

#include "tests/core/hardware/hostile_json.h"
#include "tests/core/scenario/scenario_text.h"

namespace gpucost {

namespace {

using test::scenarioOf;
using test::scenarioText;

Errors problemsOf(const std::string& text)
{
    const auto read = readScenario(text, "test.json");
    return read ? Errors() : read.error();
}

bool hasProblemAt(const Errors& problems, std::string_view pointer)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&](const Error& error) { return error.where.pointer == pointer; });
}

const char* const everything = R"({
  "schema": "gpucost.scenario.v1", "name": "All fields", "note": "n", "as_of": "2026-01-31",
  "books_digest": "0123456789abcdef",
  "demand": {"gpus": "17/2", "months": 7, "start": "2026-02", "month_convention": "calendar",
             "schedule": "Mon-Fri 09:00-19:00; Sat 22:00-02:00"},
  "currency": "KRW", "rates": ["USD/KRW=1400.5@2026-01-30"],
  "discount": {"annual": "8.25%", "compounding": "nominal", "first_flow": "period-later"},
  "tax": {"rate": "10%", "recoverable": false},
  "discounts": [{"provider": "aws", "share": "10%"}, {"provider": "aws", "share": "5%"}],
  "credits": [{"amount": "5000 KRW", "last_month": "2026-04"},
              {"provider": "gcp", "amount": "1 KRW", "last_month": "2026-05"}],
  "assumed_prices": [{"offer": "aws/a/b", "plan": "reserved-3y-no-upfront", "currency": "USD",
                      "rate": "1.50", "upfront": "0", "reason": "a guess"}],
  "prices": {"schedule": [{"month": 0, "factor": "1"}, {"month": 5, "factor": "0.8"}]},
  "renewal": "current-prices", "billing": "exact", "sustained_use": false,
  "options": [{"id": "a", "name": "A", "offer": "aws/a/b", "plan": "reserved-3y-no-upfront:4+on-demand",
               "note": "why"},
              {"id": "own", "owned": {"preset": "dgx-h100", "site": "us-room", "servers": 2,
                                      "fields": {"kwh_price": "0.12", "residual": "0%"}}}],
  "baseline": "own"})";

}  // namespace

TEST_CASE("two scenarios are the same where their documents are")
{
    const Scenario all = scenarioOf(everything);
    CHECK(all == scenarioOf(writeScenario(all)));
    // Each field by itself, in the document.
    const std::array<std::pair<std::string_view, std::string_view>, 21> changes{{
        {"All fields", "Other"},          {"\"n\"", "\"m\""},         {"2026-01-31", "2026-01-30"},
        {"0123456789abcdef", "0123"},     {"17/2", "9"},               {"\"months\": 7", "\"months\": 8"},
        {"2026-02", "2026-03"},           {"calendar", "730"},        {"22:00-02:00", "22:00-03:00"},
        {"1400.5", "1400.6"},             {"8.25%", "8.26%"},          {"period-later", "now"},
        {"\"rate\": \"10%\"", "\"rate\": \"9%\""}, {"5000 KRW", "5001 KRW"}, {"1.50", "1.51"},
        {"\"0.8\"", "\"0.9\""},           {"current-prices", "same-terms"}, {"exact", "provider"},
        {"upfront:4+", "upfront:3+"},     {"\"0.12\"", "\"0.13\""},    {"\"servers\": 2", "\"servers\": 3"},
    }};
    for (const auto& [before, after] : changes) {
        std::string text = everything;
        const std::size_t at = text.find(before);
        REQUIRE(at != std::string::npos);
        text.replace(at, before.size(), after);
        CAPTURE(text);
        const auto changed = readScenario(text, "test.json");
        REQUIRE(changed.has_value());
        CHECK(*changed != all);
        CHECK(*changed == scenarioOf(writeScenario(*changed)));
    }
}

TEST_CASE("a scenario that is written and read again is the same, and so are its bytes")
{
    const std::string first = writeScenario(scenarioOf(everything));
    const Scenario again = scenarioOf(first);
    CHECK(writeScenario(again) == first);
    CHECK(differences(scenarioOf(everything), again).empty());

    CHECK(again.demand.gpus == Rational(Integer(17), Integer(2)));
    CHECK(std::get<WeeklySchedule>(again.demand.shape).intervals.size() == 6);
    CHECK(again.discounting.annual.perHundred() == Rational(Decimal::of("8.25")));
    CHECK(again.discounting.first == FirstFlow::PeriodLater);
    CHECK_FALSE(again.tax->recoverable);
    CHECK(again.discounts.size() == 2);
    CHECK(again.credits[0].amount == krw("5000"));
    CHECK(toString(again.assumed[0].rate) == "1.50");
    CHECK(std::get<ScheduledPrices>(again.prices).steps[1].month == 5);
    CHECK(again.renewal == RenewalPrice::Current);
    CHECK(again.billing == Billing::Mode::Exact);
    CHECK_FALSE(again.sustainedUse);
    const auto& owned = std::get<OwnedChoice>(again.options[1].choice);
    CHECK(owned.site == "us-room");
    CHECK(owned.fields[1] == std::pair<std::string, std::string>("residual", "0%"));
}

TEST_CASE("random scenarios survive being written and read")
{
    std::mt19937 random(20261121);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    constexpr std::array<const char*, 4> shapes{"", R"(, "utilization": "37.5%")",
                                                R"(, "hours_per_month": "100.25")",
                                                R"(, "schedule": "Sun 20:00-24:00; Mon 00:00-06:30")"};
    constexpr std::array<const char*, 5> prices{R"({"constant": true})",
                                                R"({"decline": {"per_year": "12.5%", "how": "smooth"}})",
                                                R"({"decline": {"per_year": "-3%", "how": "stepped"}})",
                                                R"({"schedule": [{"month": 3, "factor": "0.75"}]})",
                                                R"({"replay": {"offer": "aws/a/b", "from": "2024-06"}})"};
    for (int i = 0; i < 500; ++i) {
        std::string text =
            R"({"schema": "gpucost.scenario.v1", "name": "r", "as_of": "2026-01-31", "demand": {"gpus": ")" +
            std::to_string(1 + pick(1000)) + R"(", "months": )" + std::to_string(1 + pick(1200)) +
            R"(, "start": "2027-0)" + std::to_string(1 + pick(9)) + '"' +
            shapes[static_cast<std::size_t>(pick(4))] + R"(}, "currency": "USD", "discount": {"annual": ")" +
            std::to_string(pick(100)) + '.' + std::to_string(pick(1000)) +
            R"(%", "compounding": "effective", "first_flow": "now"}, "prices": )" +
            prices[static_cast<std::size_t>(pick(5))] + R"(, "options": [)";
        const int options = 1 + pick(5);
        for (int option = 0; option < options; ++option) {
            text += (option == 0 ? "" : ", ") + std::string(R"({"id": "o)") + std::to_string(option) +
                    R"(", "offer": "aws/a/b", "plan": "reserved-1y-all-upfront:)" +
                    std::to_string(1 + pick(9)) + R"(+spot"})";
        }
        text += R"(], "baseline": "o)" + std::to_string(pick(options)) + "\"}";
        CAPTURE(text);
        const std::string written = writeScenario(scenarioOf(text));
        REQUIRE(writeScenario(scenarioOf(written)) == written);
    }
}

TEST_CASE("an hourly series is written with its first hour")
{
    const std::string text = R"({"schema": "gpucost.scenario.v1", "name": "s", "as_of": "2026-01-31",
        "demand": {"series": {"first_hour": "2026-02-01T07", "gpus": ["8", "2.5", "0"]}}, "currency": "USD",
        "options": [{"id": "a", "offer": "aws/a/b", "plan": "on-demand"}], "baseline": "a"})";
    const std::string written = writeScenario(scenarioOf(text));
    const Scenario again = scenarioOf(written);
    const auto& series = std::get<HourlySeries>(again.demand.shape);
    CHECK(series.firstHour == 7);
    CHECK(series.gpus.size() == 3);
    CHECK(writeScenario(again) == written);
}

TEST_CASE("differences name the field, and options by their id")
{
    const Scenario before = scenarioOf(scenarioText());
    Scenario after = before;
    after.demand.gpus = Rational(2);
    std::swap(after.options[0], after.options[1]);
    after.options.push_back({"third", "", CloudChoice{"aws/test/box", parsePlanSpec("spot").value()}, ""});
    const auto found = differences(before, after);
    REQUIRE(found.size() == 4);
    CHECK(found[0].where == "demand.gpus");
    CHECK(found[0].before == "1");
    CHECK(found[0].after == "2");
    CHECK(found[1].where == "options.third.id");
    CHECK(found[1].before.empty());
    CHECK(differences(after, before).size() == 4);
    CHECK(differences(before, before).empty());
}

TEST_CASE("every problem of a scenario is found in one pass")
{
    const Errors problems = problemsOf(
        R"({"schema": "gpucost.scenario.v2", "name": "bad", "as_of": "2026-02-30", "surprise": 1,
            "demand": {"gpus": "0", "months": -3, "start": "2026-13", "utilization": "120%"},
            "currency": "XYZ", "rates": ["USD/KRW=0@2026-01-01", 5], "tax": {"rate": "-1%"},
            "options": [{"id": "A!", "offer": "aws/a/b", "plan": "reserved-9q"},
                        {"id": "own", "owned": {"servers": 0}, "plan": "spot"},
                        {"id": "own", "offer": "aws/a/b", "plan": "spot"}],
            "baseline": "nobody"})");
    for (const char* pointer :
         {"/schema", "/as_of", "/surprise", "/demand/gpus", "/demand/months", "/demand/start",
          "/demand/utilization", "/currency", "/rates/0", "/rates/1", "/tax/rate", "/options/0/id",
          "/options/0/plan", "/options/1/owned/servers", "/options/1/plan", "/options/2/id", "/baseline"}) {
        CAPTURE(pointer);
        CHECK(hasProblemAt(problems, pointer));
    }
    for (const Error& error : problems) {
        CHECK(error.where.file == "test.json");
        CHECK(error.where.line > 0);
    }
}

TEST_CASE("what cannot be meant is refused where it stands")
{
    struct Row {
        const char* more;
        const char* pointer;
    };
    constexpr std::array<Row, 8> rows{{
        {R"("credits": [{"amount": "5 EUR", "last_month": "2026-04"}],)", "/credits/0/amount"},
        {R"("credits": [{"amount": "-5 USD", "last_month": "2026-04"}],)", "/credits/0/amount"},
        {R"("prices": {"decline": {"per_year": "100%", "how": "stepped"}},)", "/prices/decline/per_year"},
        {R"("prices": {"constant": true, "replay": {"offer": "a/b/c", "from": "2024-01"}},)",
         "/prices/replay"},
        {R"("prices": {"schedule": [{"month": 4, "factor": "1"}, {"month": 4, "factor": "2"}]},)",
         "/prices/schedule/1/month"},
        {R"("discount": {"annual": "eight", "compounding": "effective", "first_flow": "now"},)",
         "/discount/annual"},
        {R"("renewal": "maybe",)", "/renewal"},
        {R"("name": "twice",)", "/name"},
    }};
    for (const Row& row : rows) {
        CAPTURE(row.more);
        CHECK(hasProblemAt(problemsOf(scenarioText(row.more)), row.pointer));
    }
}

TEST_CASE("JSONTestSuite holds no scenario")
{
    hostile_json::refusesJsonTestSuite(
        [](const std::string& text) { return readScenario(text, "test.json"); });
}

}  // namespace gpucost
