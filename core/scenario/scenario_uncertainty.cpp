// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario_uncertainty.h"

#include <algorithm>

#include "core/uncertainty/usual_ranges.h"

namespace gpucost {

namespace {

std::int64_t inMillionths(const Rational& value)
{
    return round(value * Rational(millionths), Scale{0}, Rounding::HalfUp)
        .coefficient()
        .toInt64()
        .value_or(millionths);
}

class Evaluation {
public:
    Evaluation(const Scenario& scenario, const ScenarioResult& result, const Work& work)
        : m_scenario(scenario)
        , m_question(*scenario.uncertainty)
        , m_result(result)
        , m_work(work)
    {
    }

    Checked<ScenarioUncertainty> evaluate()
    {
        readInputs();
        for (std::size_t i = 0; i < m_result.options.size(); ++i) {
            if (const auto error = add(i)) {
                return failed(*error, "");
            }
        }
        const bool hasBaseline = std::find(m_made.options.begin(), m_made.options.end(), m_result.baseline) !=
                                 m_made.options.end();
        if (!hasBaseline) {
            return failed({ErrorCode::BadField, {}, m_made.leftOut.front().why, "a baseline that is in it"},
                          "");
        }
        if (!m_question.exchange.empty() && !m_converts) {
            return failed({ErrorCode::BadField,
                           {},
                           "an uncertain rate of exchange, and no price in another currency",
                           "no \"exchange\" here"},
                          "/exchange");
        }
        describeWhatIsNotIn();
        m_made.seed = static_cast<std::uint64_t>(m_question.seed);
        if (auto error = makeWorlds()) {
            return failed(*error, "");
        }
        if (m_question.wantsTornado) {
            makeTornados();
        }
        for (const GridKind kind : m_question.grids) {
            const GridAxes axes = usualAxes(m_scenario.demand.months, kind == GridKind::PriceDecline);
            auto grid =
                totalGrid(m_curves, axes, m_scenario.demand.start, m_scenario.demand.convention, m_work);
            if (!grid) {
                return failed(grid.error(), "/grids");
            }
            m_made.grids.push_back({kind, std::move(*grid)});
        }
        return std::move(m_made);
    }

private:
    static tl::unexpected<Errors> failed(Error error, const std::string& place)
    {
        error.where.pointer = "/uncertainty" + place;
        return tl::make_unexpected(Errors{std::move(error)});
    }

    Rational utilization() const
    {
        return std::get<FlatUtilization>(m_scenario.demand.shape).share.fraction();
    }

    /// What the scenario's own list prices lose each year, in steps; nothing where they do otherwise.
    Rational ownDecline() const
    {
        const auto* decline = std::get_if<DecliningPrices>(&m_scenario.prices);
        return decline != nullptr && decline->how == Decline::Stepped ? decline->perYear.fraction()
                                                                      : Rational(0);
    }

    void readInputs()
    {
        Uncertainty& inputs = m_made.inputs;
        inputs.utilization = Distribution::fixed(inMillionths(utilization()));
        inputs.priceDecline = Distribution::fixed(inMillionths(ownDecline()));
        // The reader of the document has parsed the same texts.
        const auto read = [](const std::string& text, InputLimits limits, Distribution& target) {
            if (const auto made = parseDistribution(text, limits.least, limits.most); !text.empty() && made) {
                target = *made;
            }
        };
        read(m_question.utilization, utilizationLimits, inputs.utilization);
        read(m_question.priceDecline, priceDeclineLimits, inputs.priceDecline);
        read(m_question.growth, growthLimits, inputs.growth);
        read(m_question.spotStretch, interruptionLimits, inputs.interruption);
        read(m_question.exchange, exchangeLimits, inputs.exchange);
    }

    Billing discounted(const OptionResult& option) const
    {
        Billing billing = *option.billing;
        Rational paid(1);
        for (const auto& [provider, share] : m_scenario.discounts) {
            if (provider == option.quote->offer().provider) {
                paid = paid * share.complement().fraction();
            }
        }
        billing.discount = Percentage::ofFraction(Rational(1) - paid);
        return billing;
    }

    /// Why an option cannot be in it.
    std::string obstacle(const OptionResult& option) const
    {
        if (option.refused) {
            return "it cannot be bought";
        }
        if (option.exit) {
            return "it ends early, which random worlds do not model";
        }
        const auto* owned = std::get_if<OwnedChoice>(&option.option->choice);
        if (owned == nullptr) {
            return "";
        }
        Rational use = Rational(m_made.inputs.utilization.high) / Rational(millionths);
        const Rational growth = Rational(m_made.inputs.growth.high) / Rational(millionths);
        for (std::int32_t month = 12; month < m_scenario.demand.months && growth > Rational(0); month += 12) {
            use = use * (Rational(1) + growth);
        }
        const bool fits =
            use <= Rational(1) || use * Rational(option.demand->peakInstances()) <= Rational(owned->servers);
        return fits ? ""
                    : "use may grow beyond its " + std::to_string(owned->servers) +
                          (owned->servers == 1 ? " server" : " servers");
    }

    std::optional<Error> add(std::size_t index)
    {
        const OptionResult& option = m_result.options[index];
        if (std::string why = obstacle(option); !why.empty()) {
            m_made.leftOut.push_back({index, std::move(why)});
            return std::nullopt;
        }
        const Billing billing = discounted(option);
        auto curve = PlanCurve::of(option.quote->offer(), *option.plan, m_scenario.demand, billing);
        if (!curve) {
            return curve.error();
        }
        m_converts |= billing.conversion.has_value();
        if (index == m_result.baseline) {
            m_made.baseline = m_made.options.size();
        }
        m_made.options.push_back(index);
        m_curves.push_back(std::move(*curve));
        return std::nullopt;
    }

    void describeWhatIsNotIn()
    {
        const auto add = [&](std::string text) { m_made.notInIt.push_back(std::move(text)); };
        if (m_scenario.tax && !m_scenario.tax->recoverable) {
            add("tax, which is not recovered");
        }
        if (!m_scenario.credits.empty()) {
            add("free credits");
        }
        if (m_scenario.renewal == RenewalPrice::Current) {
            add("renewal at current prices: commitments are renewed on the same terms");
        }
        const bool isStepped = std::holds_alternative<ConstantPrices>(m_scenario.prices) ||
                               (std::holds_alternative<DecliningPrices>(m_scenario.prices) &&
                                std::get<DecliningPrices>(m_scenario.prices).how == Decline::Stepped);
        if (!isStepped) {
            add(std::string("the scenario's path of list prices: they ") +
                (m_question.priceDecline.empty() ? "stay" : "fall as drawn, once every twelve months"));
        }
        if (m_question.wantsTornado && m_scenario.discounting.first != FirstFlow::Now) {
            add("payment at the end of a month: present values here are at the first payment");
        }
    }

    std::optional<Error> makeWorlds()
    {
        const Uncertainty& inputs = m_made.inputs;
        const bool isCertain = inputs.utilization.isFixed() && inputs.priceDecline.isFixed() &&
                               inputs.growth.isFixed() && inputs.interruption.isFixed() &&
                               inputs.exchange.isFixed();
        if (isCertain) {
            return std::nullopt;
        }
        WorldsRequest request;
        request.uncertainty = inputs;
        request.seed = m_made.seed;
        request.worlds = static_cast<std::size_t>(m_question.worlds);
        request.baseline = m_made.baseline;
        auto worlds =
            simulate(m_curves, m_scenario.demand.start, m_scenario.demand.convention, request, m_work);
        if (!worlds) {
            return worlds.error();
        }
        m_made.worlds = std::move(*worlds);
        return std::nullopt;
    }

    std::vector<Swing> swings(const OptionResult& option, const Situation& base) const
    {
        const OptionResult& baseline = m_result.options[m_result.baseline];
        const bool converts = option.billing->conversion || baseline.billing->conversion;
        std::vector<Swing> all = usualSwings(m_made.inputs, base, converts);
        // Nobody negotiates with oneself.
        const bool owns = std::holds_alternative<OwnedChoice>(option.option->choice) ||
                          std::holds_alternative<OwnedChoice>(baseline.option->choice);
        std::erase_if(all, [&](const Swing& swing) { return owns && swing.input == Input::Discount; });
        for (Swing& swing : all) {
            for (const SwingRange& given : m_question.swings) {
                if (given.input == swing.input) {
                    swing.low = std::min(given.low, valueOf(base, given.input));
                    swing.high = std::max(given.high, valueOf(base, given.input));
                }
            }
        }
        return all;
    }

    void makeTornados()
    {
        const OptionResult& baseline = m_result.options[m_result.baseline];
        Situation base;
        base.utilization = utilization();
        base.months = m_scenario.demand.months;
        base.priceDecline = ownDecline();
        base.discountRate = m_scenario.discounting.annual.fraction();
        m_made.discountRate = base.discountRate;
        for (const std::size_t index : m_made.options) {
            if (index == m_result.baseline || m_work.stop.stop_requested()) {
                continue;
            }
            const OptionResult& option = m_result.options[index];
            const DecisionCase question{&option.quote->offer(), *option.plan,
                                        discounted(option),     &baseline.quote->offer(),
                                        *baseline.plan,         discounted(baseline),
                                        m_scenario.demand,      m_scenario.discounting.compounding};
            auto made = tornado(question, base, swings(option, base));
            if (made) {
                m_made.tornados.push_back({index, std::move(*made)});
            } else {
                m_made.leftOut.push_back(
                    {index, "of the tornado: " + made.error().found + "; expected " + made.error().expected});
            }
        }
    }

    const Scenario& m_scenario;
    const UncertaintyQuestion& m_question;
    const ScenarioResult& m_result;
    const Work& m_work;
    ScenarioUncertainty m_made;
    std::vector<PlanCurve> m_curves;
    bool m_converts = false;
};

}  // namespace

bool ScenarioUncertainty::isStopped() const
{
    return (worlds && worlds->isStopped()) ||
           std::any_of(grids.begin(), grids.end(),
                       [](const KindOfGrid& one) { return one.grid.isStopped(); });
}

Checked<ScenarioUncertainty> evaluateUncertainty(const Scenario& scenario, const ScenarioResult& result,
                                                 const Work& work)
{
    return Evaluation(scenario, result, work).evaluate();
}

}  // namespace gpucost
