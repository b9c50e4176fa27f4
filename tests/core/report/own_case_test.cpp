// SPDX-License-Identifier: Apache-2.0
#include "core/report/own_case.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "core/offer/catalog.h"
#include "core/report/own_figures.h"

using namespace gpucost;

namespace {

const Date asOf = parseDate("2026-11-21").value();

DemandSpec eightGpus()
{
    DemandSpec demand;
    demand.gpus = Rational(8);
    demand.months = 36;
    demand.start = Month(2026, 12);
    demand.shape = FlatUtilization{Percentage::parse("80%").value()};
    return demand;
}

/// "[s]" of each problem that presets and fields have.
std::string problemsOf(std::string_view site, std::string_view server,
                       const std::vector<std::pair<std::string, std::string>>& fields)
{
    Errors problems;
    const auto presets = presetsOf(shippedOwnedPresets(), site, server, problems);
    makeFleet(presets, fields, asOf, problems);
    std::string found;
    for (const Error& error : problems) {
        found += (found.empty() ? "" : " ") + error.where.pointer;
    }
    return found;
}

std::unique_ptr<OwnedCase> dgx(DemandSpec demand, std::int64_t servers,
                               std::vector<std::pair<std::string, std::string>> fields = {})
{
    Errors problems;
    const auto presets = presetsOf(shippedOwnedPresets(), "us-colocation", "dgx-1-v100", problems);
    OwnedQuestion question{makeFleet(presets, fields, asOf, problems), servers, std::move(demand), {}, {}, asOf};
    REQUIRE(problems.empty());
    return OwnedCase::of(std::move(question), shippedOwnedPresets(), *shippedCatalog()).value();
}

NamedOffer p3(const Catalog& catalog)
{
    OfferFilter any;
    return offerNamed(catalog, "aws/us-east-1/p3.16xlarge", any).value();
}

}  // namespace

TEST_CASE("owned fleets: every field says whether a preset or somebody states it")
{
    Errors problems;
    const auto presets = presetsOf(shippedOwnedPresets(), "us-colocation", "dgx-1-v100", problems);
    const OwnedFleet fleet = makeFleet(presets, {{"kwh_price", "0.12"}}, asOf, problems);
    CHECK(problems.empty());
    CHECK(fleet.server->id == "dgx-1-v100");
    CHECK(fleet.site == "us-colocation");
    int typed = 0;
    for (const OwnedInput& input : fleet.inputs) {
        CHECK(input.preset != nullptr);
        typed += input.figure == nullptr ? 1 : 0;
        if (input.field == "kwh_price") {
            CHECK(input.value == "0.12");
            CHECK(input.figure == nullptr);
            CHECK(input.preset->id == "us-colocation");  // whose other figures stand beside it
        }
        if (input.field == "colo_per_kw_month") {
            CHECK(input.figure->year == 2024);
        }
    }
    CHECK(typed == 1);
}

TEST_CASE("owned fleets: every problem is found at once")
{
    CHECK(problemsOf("us-room", "dgx-h100", {}).empty());
    CHECK(problemsOf("nowhere", "us-room", {}) == "/site /preset price");
    CHECK(problemsOf("us-room", "dgx-h100", {{"pue", "x"}, {"horses", "2"}}) == "pue horses");
    CHECK(problemsOf("us-room", "dgx-h100", {{"pue", "0.5"}}) == "pue");
}

TEST_CASE("owned against the cloud: both cost the same where owning begins to win")
{
    const auto catalog = shippedCatalog();
    const auto own = dgx(eightGpus(), 2, {{"fte_per_year", "60000"}});
    REQUIRE(!own->compareWith(p3(*catalog), PlanSpec{{PlanPart{}}}));
    const OwnReport report = own->report();
    REQUIRE(report.against->shares.size() == 1);
    const Rational from = report.against->shares.front().from;
    CHECK((from > Rational(0) && from < Rational(1)));
    const auto there = own->at(from).value();
    CHECK(there.own == there.cloud);
    CHECK(*there.ownPerGpuHour == *there.cloudPerGpuHour);
    const auto below = own->at(from / Rational(2)).value();
    CHECK(below.own > below.cloud);
    const auto above = own->at(Rational(1)).value();
    CHECK(above.own < above.cloud);
    CHECK(!own->at(Rational(0)).value().ownPerGpuHour);
    const auto curve = own->curve().value();
    CHECK(curve.size() == 22);  // every twentieth, and the crossing
    CHECK(std::any_of(curve.begin(), curve.end(), [&](const auto& point) { return point.share == from; }));
    CHECK(*own->saving() == own->cloud()->total() - own->quote().total());
    // The report's table holds the same rates.
    for (std::size_t i = 0; i < report.uses.size(); ++i) {
        CHECK(report.against->ratesPerGpuHour[i] == own->at(report.uses[i]).value().cloudPerGpuHour);
    }
}

TEST_CASE("owned against the cloud: what has no answer says why")
{
    auto late = [] {
        Errors problems;
        const auto presets = presetsOf(shippedOwnedPresets(), "us-room", "dgx-1-v100", problems);
        return OwnedCase::of({makeFleet(presets, {{"bought", "2029-12"}}, asOf, problems), 1, eightGpus(), {}, {},
                              asOf},
                             shippedOwnedPresets(), *shippedCatalog());
    }();
    REQUIRE(!late);
    CHECK(late.error().where.pointer == "bought");
    const auto own = dgx(eightGpus(), 1, {{"currency", "EUR"}});
    const auto error = own->compareWith(p3(*shippedCatalog()), PlanSpec{{PlanPart{}}});
    REQUIRE(error);
    CHECK(error->found == "prices in EUR and USD");
    CHECK(own->cloud() == nullptr);
    CHECK(!own->report().against);
}

TEST_CASE("owned fleets: derivations of one part are those of the whole that are about it")
{
    const auto own = dgx(eightGpus(), 1);
    const OwnReport report = own->report(true);
    std::size_t parts = 0;
    for (const OwnedPart part : ownPartsOf(report)) {
        parts += derivations(report, part).size();
    }
    CHECK(parts == derivations(report).size());
    CHECK(derivations(report, OwnedPart::Power).size() >= 1);
    CHECK(derivations(report, OwnedPart::Cooling).empty());
}
