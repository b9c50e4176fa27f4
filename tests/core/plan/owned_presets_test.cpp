// SPDX-License-Identifier: Apache-2.0
#include "core/plan/owned_presets.h"

#include <doctest/doctest.h>

#include "core/plan/owned_fields.h"

using namespace gpucost;

namespace {

Date day(const char* text)
{
    return parseDate(text).value();
}

std::string problemsOf(const std::string& figures)
{
    const auto read = readOwnedPresets(
        R"({"schema": "gpucost.owned-presets.v1", "sources": [{"id": "s", "title": "t", "reference": "r",
            "licence": "l"}], "presets": [{"id": "p", "kind": "site", "title": "t", "figures": [)" +
            figures + "]}]}",
        "presets.json");
    std::string found;
    for (const Error& error : read ? Errors{} : read.error()) {
        found += (found.empty() ? "" : " ") + error.where.pointer;
    }
    return found;
}

}  // namespace

TEST_CASE("presets: the newest figure not later than the day holds; alternatives never do")
{
    const OwnedPresets& presets = shippedOwnedPresets();
    const OwnedPreset* room = presets.named("us-room");
    REQUIRE(room != nullptr);
    CHECK(figureOn(*room, "kwh_price", day("2019-12-31")) == nullptr);
    CHECK(figureOn(*room, "kwh_price", day("2020-01-01"))->value == "0.0667");
    CHECK(figureOn(*room, "kwh_price", day("2024-12-31"))->value == "0.0771");
    CHECK(figureOn(*room, "kwh_price", day("2030-01-01"))->value == "0.0826");
    const OwnedPreset* dgx = presets.named("dgx-h100");
    REQUIRE(dgx != nullptr);
    CHECK(figureOn(*dgx, "price", day("2022-12-31")) == nullptr);
    CHECK(figureOn(*dgx, "price", day("2026-01-01"))->value == "270000");
    std::string prices;
    for (const PresetFigure& figure : dgx->figures) {
        prices += figure.field == "price" ? figure.value + ' ' : "";
    }
    CHECK(prices == "270000 375000 ");  // disagreeing sources stand side by side
}

TEST_CASE("presets: every server gives valid terms once it has a price, and judgement is marked")
{
    const OwnedPresets& presets = shippedOwnedPresets();
    int servers = 0;
    for (const OwnedPreset& preset : presets.presets) {
        for (const PresetFigure& figure : preset.figures) {
            CHECK_MESSAGE(presets.source(figure.source) != nullptr, preset.id);
            // What the program's own people thought up is never called published.
            CHECK_MESSAGE((figure.source == "gpucost") == (figure.basis == FigureBasis::Judgement),
                          preset.id << ' ' << figure.field << ' ' << figure.value);
        }
        if (preset.kind != PresetKind::Server) {
            continue;
        }
        ++servers;
        for (const char* site : {"us-room", "us-large", "us-colocation"}) {
            OwnedTerms terms = applied({}, *presets.named("usual"), day("2026-01-01"));
            terms = applied(std::move(terms), *presets.named(site), day("2026-01-01"));
            terms = applied(std::move(terms), preset, day("2026-01-01"));
            if (preset.id == "chips-t4") {
                CHECK_FALSE(checked(terms).has_value());  // no list price was found: it has to be given
                terms = with(std::move(terms), "price", "1880").value();
            }
            CHECK_MESSAGE(checked(terms).has_value(), preset.id << " at " << site);
            CHECK(itKw(terms) > Rational(0));
        }
    }
    CHECK(servers == 19);
}

TEST_CASE("presets: every problem of a document in one pass, with its place")
{
    const std::string good = R"({"field": "pue", "value": "1.2", "source": "s", "confidence": "low",
                                 "basis": "published"})";
    CHECK(problemsOf(good) == "");
    CHECK(problemsOf(good + ',' + good) == "/presets/0/figures/1/field");
    CHECK(problemsOf(R"({"field": "pues", "value": "1.2", "source": "x", "confidence": "low",
                         "basis": "published"},
                        {"field": "pue", "value": "1,2", "source": "s", "confidence": "none",
                         "basis": "published", "more": 1})") ==
          "/presets/0/figures/0/source /presets/0/figures/0/field /presets/0/figures/1/more "
          "/presets/0/figures/1/confidence /presets/0/figures/1/value");
    CHECK_FALSE(readOwnedPresets("{", "presets.json").has_value());
    CHECK_FALSE(readOwnedPresets(R"({"schema": "other", "sources": [], "presets": []})", "p").has_value());
}
