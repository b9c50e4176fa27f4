// SPDX-License-Identifier: Apache-2.0
#include "core/report/pair_uncertainty.h"

#include <algorithm>

#include "core/report/uncertainty_tables.h"
#include "core/scenario/usual_question.h"

namespace gpucost {

namespace {

constexpr std::size_t planIndex = 0;
constexpr std::size_t baselineIndex = 1;

std::string offerOf(const OptionResult& option)
{
    return option.quote->offer().name();
}

std::string planOf(const OptionResult& option)
{
    return toString(option.quote->plan());
}

}  // namespace

Checked<std::shared_ptr<const PairUncertainty>> PairUncertainty::of(const Scenario& scenario,
                                                                    const std::string& plan,
                                                                    const std::string& baseline,
                                                                    const ScenarioData& data, const Work& work)
{
    std::shared_ptr<PairUncertainty> made(new PairUncertainty);
    made->m_scenario = scenario;
    made->m_scenario.options.clear();
    for (const std::string& id : {plan, baseline}) {
        const auto found = std::find_if(scenario.options.begin(), scenario.options.end(),
                                        [&id](const ScenarioOption& option) { return option.id == id; });
        if (found == scenario.options.end()) {
            return tl::make_unexpected(
                Errors{{ErrorCode::NotFound, {}, "no option \"" + id + '"', "an option of the scenario"}});
        }
        made->m_scenario.options.push_back(*found);
    }
    if (plan == baseline) {
        return tl::make_unexpected(
            Errors{{ErrorCode::BadValue, {}, "\"" + plan + "\" against itself", "two options of the scenario"}});
    }
    made->m_scenario.baseline = baseline;
    made->m_scenario.uncertainty = usualQuestion(scenario);
    auto result = run(made->m_scenario, data);
    if (!result) {
        return tl::make_unexpected(result.error());
    }
    made->m_result = std::move(*result);
    if (const auto& refused = made->m_result.options[planIndex].refused) {
        return tl::make_unexpected(Errors{*refused});
    }
    auto uncertainty = evaluateUncertainty(made->m_scenario, made->m_result, work);
    if (!uncertainty) {
        return tl::make_unexpected(uncertainty.error());
    }
    made->m_uncertainty = std::move(*uncertainty);
    return std::shared_ptr<const PairUncertainty>(std::move(made));
}

std::optional<std::string> PairUncertainty::leftOut() const
{
    return m_uncertainty.leftOut.empty() ? std::nullopt : std::optional(m_uncertainty.leftOut.front().why);
}

bool PairUncertainty::hasWorlds() const
{
    return m_uncertainty.worlds && m_uncertainty.worlds->worlds > 0 && m_uncertainty.worlds->options.size() == 2;
}

const Tornado* PairUncertainty::tornado() const
{
    return m_uncertainty.tornados.empty() ? nullptr : &m_uncertainty.tornados.front().tornado;
}

const Grid* PairUncertainty::grid(GridKind kind) const
{
    const auto found = std::find_if(m_uncertainty.grids.begin(), m_uncertainty.grids.end(),
                                    [kind](const auto& one) { return one.kind == kind; });
    return found == m_uncertainty.grids.end() || found->grid.plans < 2 ? nullptr : &found->grid;
}

Rational PairUncertainty::winShare() const
{
    return shareOf(m_uncertainty.worlds->options[planIndex].wins, m_uncertainty.worlds->worlds);
}

Money PairUncertainty::moneyOf(const Rational& minorUnits) const
{
    return Money(Decimal::parse(minorText(m_scenario.currency, minorUnits)).value(), m_scenario.currency);
}

std::optional<Money> PairUncertainty::savingAt(GridKind kind, std::size_t row, std::size_t column) const
{
    const Grid* known = grid(kind);
    const auto saving =
        known == nullptr ? std::nullopt : gpucost::savingAt(*known, planIndex, baselineIndex, row, column);
    return saving ? std::optional(moneyOf(*saving)) : std::nullopt;
}

std::vector<PairUncertainty::Figure> PairUncertainty::figures(std::size_t option) const
{
    std::vector<Figure> figures;
    for (Measure& measure : measuresOf(*m_uncertainty.worlds, option, m_scenario.currency)) {
        figures.push_back({measure.key, std::move(measure.value), measure.isMoney});
    }
    return figures;
}

UncertaintyReport PairUncertainty::report(GridKind kind) const
{
    UncertaintyReport report;
    const OptionResult& plan = m_result.options[planIndex];
    const OptionResult& baseline = m_result.options[baselineIndex];
    report.asOf = m_scenario.asOf;
    report.demand = m_scenario.demand;
    report.currency = m_scenario.currency;
    report.rates = m_result.rates;
    report.booksDigest = m_result.booksDigest;
    report.inputs = m_uncertainty.inputs;
    report.seed = m_uncertainty.seed;
    report.discountRate = m_uncertainty.discountRate;
    const bool isOneOffer = offerOf(plan) == offerOf(baseline);
    report.offer = isOneOffer ? offerOf(plan) : offerOf(plan) + " and " + offerOf(baseline);
    for (const OptionResult* option : {&plan, &baseline}) {
        report.plans.push_back(planOf(*option) + (isOneOffer ? "" : " on " + offerOf(*option)));
        for (const Price* price : option->quote->prices()) {
            if (std::find(report.prices.begin(), report.prices.end(), price) == report.prices.end()) {
                report.prices.push_back(price);
            }
        }
    }
    if (hasWorlds()) {
        report.worlds = m_uncertainty.worlds;
    }
    if (const Tornado* known = tornado()) {
        report.tornado = *known;
    }
    if (const Grid* known = grid(kind)) {
        report.grid = *known;
    }
    return report;
}

}  // namespace gpucost
