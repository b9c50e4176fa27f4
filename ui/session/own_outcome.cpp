// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/own_outcome.h"

#include <algorithm>

#include "core/report/own_report.h"
#include "core/scenario/assumptions.h"

namespace gpucost::ui {

namespace {

constexpr std::string_view usualSite = "us-room";

bool leavesOut(const Scenario& scenario, const ScenarioOption* cloud)
{
    const auto* choice = cloud == nullptr ? nullptr : std::get_if<CloudChoice>(&cloud->choice);
    return !std::holds_alternative<ConstantPrices>(scenario.prices) || !scenario.credits.empty() ||
           (scenario.tax && !scenario.tax->recoverable) || (choice != nullptr && choice->exit);
}

void compareWith(OwnOutcome& made, const CloudChoice& cloud)
{
    OfferFilter any;
    any.withGpuOnly = false;
    auto named = offerNamed(*made.catalog, cloud.offer, any);
    made.againstProblem =
        named ? made.own->compareWith(std::move(*named), cloud.plan) : std::optional(named.error());
}

void workOut(OwnOutcome& made, const Scenario& scenario, const OwnedChoice& owned, const CloudChoice* cloud)
{
    const Library& library = *made.library;
    const auto presets = presetsOf(library.owned, owned.site, owned.preset, made.problems);
    made.fleet = makeFleet(presets, owned.fields, scenario.asOf, made.problems);
    if (!made.problems.empty()) {
        return;
    }
    OwnedQuestion question{made.fleet, owned.servers, scenario.demand, {}, {scenario.sustainedUse}, scenario.asOf};
    question.billing.mode = scenario.billing;
    for (const auto& [provider, discount] : scenario.discounts) {
        question.billing.discounts.emplace(provider, discount);
    }
    question.billing.currency = scenario.currency;
    question.billing.givenRates = scenario.rates;
    question.billing.shippedRates = library.exchangeRates;
    question.billing.asOf = scenario.asOf;
    auto own = OwnedCase::of(std::move(question), library.owned, *made.catalog);
    if (!own) {
        made.problems.push_back(own.error());
        return;
    }
    made.own = std::move(*own);
    if (cloud != nullptr) {
        compareWith(made, *cloud);
    }
    auto curve = made.own->curve();
    if (curve) {
        made.curve = std::move(*curve);
    }
}

}  // namespace

std::string OwnOutcome::report(Format format) const
{
    return ownReport(own->report(true), format);
}

const ScenarioOption* firstOwned(const Scenario& scenario)
{
    const auto found = std::find_if(scenario.options.begin(), scenario.options.end(), [](const auto& option) {
        return std::holds_alternative<OwnedChoice>(option.choice);
    });
    return found == scenario.options.end() ? nullptr : &*found;
}

std::vector<const ScenarioOption*> cloudOptions(const Scenario& scenario)
{
    std::vector<const ScenarioOption*> options;
    for (const ScenarioOption& option : scenario.options) {
        if (std::holds_alternative<CloudChoice>(option.choice)) {
            options.push_back(&option);
        }
    }
    return options;
}

OwnedFleet ownedFleet(const Scenario& scenario, const Library& library)
{
    const ScenarioOption* own = firstOwned(scenario);
    if (own == nullptr) {
        return {};
    }
    const auto& owned = std::get<OwnedChoice>(own->choice);
    Errors problems;
    return makeFleet(presetsOf(library.owned, owned.site, owned.preset, problems), owned.fields, scenario.asOf, problems);
}

std::shared_ptr<const OwnOutcome> workOutOwned(const Scenario& scenario, const std::shared_ptr<const Library>& library,
                                               const std::string& against)
{
    auto made = std::make_shared<OwnOutcome>();
    made->library = library;
    made->presets = &library->owned;
    const auto assumed = withAssumed(scenario, library->catalog);
    made->catalog = assumed ? *assumed : library->catalog;
    const ScenarioOption* own = firstOwned(scenario);
    if (own == nullptr) {
        return made;
    }
    made->option = own->id;
    const ScenarioOption* cloud = nullptr;
    for (const ScenarioOption* one : cloudOptions(scenario)) {
        cloud = one->id == against ? one : cloud;
    }
    made->against = cloud == nullptr ? std::string() : against;
    made->leavesOut = leavesOut(scenario, cloud);
    try {
        workOut(*made, scenario, std::get<OwnedChoice>(own->choice),
                cloud == nullptr ? nullptr : &std::get<CloudChoice>(cloud->choice));
    } catch (const Overflow& overflow) {
        made->own.reset();
        made->problems.push_back({ErrorCode::NumericLimit, {}, overflow.what(), "smaller figures"});
    }
    return made;
}

OwnedChoice usualOwned(const Scenario& scenario, const Library& library)
{
    OfferFilter any;
    any.withGpuOnly = false;
    const HardwareTable& hardware = library.catalog->hardware();
    const auto familyOf = [&hardware](std::string_view gpu) {
        const Accelerator* one = hardware.byId(gpu);
        return one == nullptr ? std::string() : one->family;
    };
    std::string wanted;
    for (const ScenarioOption* option : cloudOptions(scenario)) {
        const auto named = offerNamed(*library.catalog, std::get<CloudChoice>(option->choice).offer, any);
        if (named && wanted.empty()) {
            wanted = familyOf(named->offer->gpu);
        }
    }
    const OwnedPreset* chosen = nullptr;
    for (const OwnedPreset& preset : library.owned.presets) {
        if (preset.kind != PresetKind::Server || figureOn(preset, "price", scenario.asOf) == nullptr) {
            continue;
        }
        const bool fits = !wanted.empty() && familyOf(preset.gpu) == wanted;
        const bool fitsAlready = chosen != nullptr && !wanted.empty() && familyOf(chosen->gpu) == wanted;
        if (chosen == nullptr || (fits && !fitsAlready)) {
            chosen = &preset;
        }
    }
    OwnedChoice choice;
    choice.site = usualSite;
    if (chosen != nullptr) {
        choice.preset = chosen->id;
        choice.servers = serversFor(applied(OwnedTerms(), *chosen, scenario.asOf), scenario.demand);
    }
    return choice;
}

}  // namespace gpucost::ui
