// SPDX-License-Identifier: Apache-2.0
#include "core/plan/owned_presets.h"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "core/demand/demand_spec.h"
#include "core/plan/owned_fields.h"
#include "tests/core/plan/owned_builders.h"

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

TEST_CASE("fields of servers: what a part's charges follow from is named, and nothing else moves them")
{
    // A fleet in which every part costs something, but for cooling beside colocation and a PUE, which exclude it.
    const std::string base =
        "price=100000 gpus=8 kw_per_server=5 pue=1.5 kwh_price=0.1 loan_rate=6% loan_months=24 "
        "life_months=36 residual=10% staff_fte=1 fte_per_year=50000 support_rate=5% spares_rate=2% ";
    const std::string room = base + "space_per_month=300";
    const std::string colocation = base + "colo_per_kw_month=150";
    const std::string cooled = base + "pue=1 cooling_per_kw_month=40";
    const std::string soldByGpu = base + "price_per_gpu=yes space_per_month=300";
    const std::vector<std::pair<std::string, std::string>> changes{
        {"currency", "EUR"},      {"price", "90000"},         {"price_per_gpu", "yes"},
        {"server_factor", "1.5"}, {"network_share", "19%"},   {"gpus", "4"},
        {"bought", "2026-03"},    {"loan_rate", "9%"},        {"loan_months", "12"},
        {"life_months", "30"},    {"depreciation", "declining-balance"}, {"declining_rate", "25%"},
        {"residual", "30%"},      {"early_residual", "residual-only"},   {"kw_per_server", "6"},
        {"kw_per_gpu", "0.3"},    {"load_share", "80%"},      {"idle_share", "20%"},
        {"pue", "1.2"},           {"kwh_price", "0.2"},       {"cooling_per_kw_month", "50"},
        {"space_per_month", "400"}, {"colo_per_kw_month", "170"}, {"colo_metered", "yes"},
        {"staff_fte", "2"},       {"fte_per_year", "60000"},  {"staff_per_year", "1000"},
        {"support_rate", "7%"},   {"support_per_year", "900"}, {"spares_rate", "3%"},
        {"ramp", "25%,50%"}};
    CHECK(changes.size() == ownedFields().size());
    const Demand demand =
        makeDemand({Rational(8), 40, Month(2026, 1), MonthConvention::Calendar,
                    FlatUtilization{Percentage::parse("60%").value()}},
                   Rational(8))
            .value();
    const auto chargesOf = [&demand](const OwnedTerms& terms) {
        return charges(Owned{std::make_shared<const OwnedTerms>(terms)}, 2, {}, demand, Billing());
    };
    std::set<std::string> movers;
    for (const std::string& fleet : {room, colocation, cooled, soldByGpu}) {
        const OwnedTerms terms = test::ownedTerms(fleet);
        const Charges before = chargesOf(terms);
        for (const auto& [field, value] : changes) {
            const Charges after = chargesOf(with(terms, field, value).value());
            for (std::size_t i = 0; i < ownedParts; ++i) {
                const auto part = static_cast<OwnedPart>(i);
                const auto named = fieldsOf(part);
                const bool isNamed = std::find(named.begin(), named.end(), field) != named.end();
                const bool moves = test::costsOf(before, part) != test::costsOf(after, part);
                CHECK_MESSAGE((isNamed || !moves), field, " moves ", toString(part));
                if (moves) {
                    movers.insert(field + ' ' + std::string(toString(part)));
                }
            }
        }
    }
    // And what is named does move it, save where it is a matter of the fleet: every field but the books' two, and
    // the currency, which says what the same figures are in.
    for (const OwnedField& field : ownedFields()) {
        const bool isOfBooks =
            field.name == "depreciation" || field.name == "declining_rate" || field.name == "currency";
        const bool movesAny = std::any_of(movers.begin(), movers.end(), [&field](const std::string& one) {
            return one.substr(0, one.find(' ')) == field.name;
        });
        CHECK_MESSAGE(movesAny != isOfBooks, field.name);
    }
}

TEST_CASE("fields of servers: each says how it is written, and is written so")
{
    const OwnedTerms terms = test::ownedTerms("price=1 gpus=8 bought=2026-01 ramp=25%,50% declining_rate=20%");
    for (const OwnedField& field : ownedFields()) {
        const std::string value = valueOf(terms, field.name);
        switch (field.form) {
        case OwnedFieldForm::Number: CHECK_MESSAGE(Decimal::parse(value).has_value(), field.name); break;
        case OwnedFieldForm::Whole: CHECK_MESSAGE(value.find('.') == std::string::npos, field.name); break;
        case OwnedFieldForm::Share: CHECK_MESSAGE(value.back() == '%', field.name); break;
        case OwnedFieldForm::Shares: CHECK(field.name == "ramp"); break;
        case OwnedFieldForm::YesOrNo: CHECK(field.unit == "yes or no"); break;
        case OwnedFieldForm::Words: CHECK(field.unit.find(value) != std::string_view::npos); break;
        case OwnedFieldForm::Month: CHECK(field.name == "bought"); break;
        case OwnedFieldForm::Currency: CHECK(field.name == "currency"); break;
        }
    }
}
