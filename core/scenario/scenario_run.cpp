// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario_run.h"

#include <algorithm>

#include "core/base/stopped.h"
#include "core/plan/owned_fields.h"
#include "core/quote/owned_offer.h"
#include "core/scenario/assumptions.h"

namespace gpucost {

namespace {

class Runner {
public:
    Runner(const Scenario& scenario, const ScenarioData& data, const std::stop_token& stop)
        : m_scenario(scenario)
        , m_data(data)
        , m_stop(stop)
    {
    }

    Checked<ScenarioResult> run()
    {
        Errors problems = currencyProblems();
        auto catalog = withAssumed(m_scenario, m_data.catalog);
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
        }
        const auto path = pathOf(m_scenario.prices, *m_data.catalog);
        if (!path) {
            problems.push_back(placed(path.error(), "/prices"));
        }
        const auto monthly = DiscountRate::monthly(m_scenario.discounting.annual.fraction(),
                                                   m_scenario.discounting.compounding);
        if (!monthly) {
            problems.push_back(placed(monthly.error(), "/discount/annual"));
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        ScenarioResult result;
        result.catalog = *catalog;
        result.booksDigest = m_data.catalog->digest();
        result.booksChanged = !m_scenario.booksDigest.empty() && m_scenario.booksDigest != result.booksDigest;
        m_path = &*path;
        m_monthly = &*monthly;
        m_billing.mode = m_scenario.billing;
        m_billing.currency = m_scenario.currency;
        m_billing.givenRates = m_scenario.rates;
        m_billing.shippedRates = m_data.exchangeRates;
        m_billing.asOf = m_scenario.asOf;
        for (const ScenarioOption& option : m_scenario.options) {
            throwIfStopped(m_stop);
            if (option.id == m_scenario.baseline) {
                result.baseline = result.options.size();
            }
            result.options.push_back(work(option, result));
        }
        const OptionResult& baseline = result.options.at(result.baseline);
        const bool rateMissing =
            std::any_of(result.options.begin(), result.options.end(), [](const OptionResult& one) {
                return one.refused && one.refused->code == ErrorCode::NoExchangeRate;
            });
        if (baseline.refused || rateMissing) {
            return tl::make_unexpected(refusals(result));
        }
        for (OptionResult& option : result.options) {
            throwIfStopped(m_stop);
            if (!option.refused && &option != &baseline) {
                judgeAgainst(baseline, option);
            }
        }
        choose(result);
        warn(result);
        return result;
    }

private:
    static Error placed(Error error, std::string pointer)
    {
        error.where.pointer = std::move(pointer);
        return error;
    }

    Errors currencyProblems() const
    {
        Errors problems;
        for (std::size_t i = 0; i < m_scenario.credits.size(); ++i) {
            const Money& amount = m_scenario.credits[i].amount;
            if (amount.currency() != m_scenario.currency) {
                problems.push_back({ErrorCode::BadValue,
                                    {"", 0, "/credits/" + std::to_string(i) + "/amount"},
                                    toString(amount),
                                    "an amount in " + std::string(m_scenario.currency.code()) +
                                        ", the scenario's currency"});
            }
        }
        return problems;
    }

    /// What was typed and changes nothing, and what a reader would not expect.
    void warn(ScenarioResult& result) const
    {
        const auto isUsed = [&](const std::string& provider) {
            return std::any_of(result.options.begin(), result.options.end(), [&](const OptionResult& one) {
                return one.quote && one.quote->offer().provider == provider;
            });
        };
        for (const auto& [provider, share] : m_scenario.discounts) {
            if (!isUsed(provider)) {
                result.warnings.push_back("the discount of " + provider + " applies to no option");
            }
        }
        for (const FreeCredit& credit : m_scenario.credits) {
            if (!credit.provider.empty() && !isUsed(credit.provider)) {
                result.warnings.push_back("the credit of " + credit.provider + " applies to no option");
            }
        }
        warnOfReplay(result);
        if (result.booksChanged) {
            result.warnings.push_back("the scenario was made with other price books (" +
                                      m_scenario.booksDigest + ") than it is run on");
        }
    }

    /// Prices of a later day than that from which they are replayed have moved already.
    void warnOfReplay(ScenarioResult& result) const
    {
        const auto* replay = std::get_if<ReplayedPrices>(&m_scenario.prices);
        if (replay == nullptr) {
            return;
        }
        OfferFilter any;
        any.withGpuOnly = false;
        const auto offer = m_data.catalog->named(replay->offer, any);
        const Price* then = offer ? priceOn(**offer, replay->plan, replay->from.firstDay()) : nullptr;
        const Price* now = offer ? priceOn(**offer, replay->plan, m_scenario.asOf) : nullptr;
        if (then != nullptr && now != nullptr && then->rate != now->rate) {
            result.warnings.push_back("list prices are replayed from " + toString(replay->from) +
                                      " on, but those of " + toString(m_scenario.asOf) +
                                      " have moved since: what happened in between is applied to them again");
        }
    }

    static Errors refusals(const ScenarioResult& result)
    {
        Errors errors;
        for (std::size_t i = 0; i < result.options.size(); ++i) {
            if (result.options[i].refused) {
                errors.push_back(*result.options[i].refused);
                errors.back().where.pointer = "/options/" + std::to_string(i) + errors.back().where.pointer;
            }
        }
        return errors;
    }

    OptionResult work(const ScenarioOption& option, ScenarioResult& result)
    {
        OptionResult one;
        one.option = &option;
        Result<Quote> quote = std::holds_alternative<CloudChoice>(option.choice)
                                  ? quoteCloud(std::get<CloudChoice>(option.choice), one, result)
                                  : quoteOwned(std::get<OwnedChoice>(option.choice), option, one, result);
        if (!quote) {
            one.refused = quote.error();
            if (one.refused->code == ErrorCode::NoExchangeRate) {
                one.refused->expected = "one in the scenario's \"rates\"";
            }
            return one;
        }
        one.quote = std::move(*quote);
        Payable payable = payableOf(*one.quote, one.exit);
        one.total = -payable.flow.total();
        one.presentCost = -netPresentValue(payable.flow, *m_monthly, m_scenario.discounting.first);
        one.months = amortizedView(*one.quote);
        one.perGpuHour = perGpuHour(*one.quote, one.total);
        one.added = std::move(payable.added);
        one.creditUses = std::move(payable.creditUses);
        one.payable = std::move(payable.flow);
        if (!one.totalAtTodaysPrices && !std::holds_alternative<ConstantPrices>(m_scenario.prices)) {
            one.totalAtTodaysPrices = one.total;  // of servers of one's own
        }
        return one;
    }

    Result<Quote> quoteCloud(const CloudChoice& cloud, OptionResult& one, ScenarioResult& result)
    {
        OfferFilter any;
        auto named = offerNamed(*result.catalog, cloud.offer, any);
        if (!named) {
            return tl::make_unexpected(named.error());
        }
        result.kept.push_back(named->machine);
        const Offer& offer = *named->offer;
        if (!offer.gpuCount || offer.gpuCount->isZero()) {
            return fail(ErrorCode::NotOffered, offer.name() + ", whose number of GPUs is not known",
                        "an offer with GPUs");
        }
        Account account;
        account.sustainedUse = m_scenario.sustainedUse;
        const auto plan = resolve(offer, cloud.plan, m_scenario.asOf, account);
        if (!plan) {
            return tl::make_unexpected(plan.error());
        }
        const auto demand = makeDemand(m_scenario.demand, *offer.gpuCount);
        const auto billing = billingFor(m_billing, offer.provider, plan->currency());
        if (!demand || !billing) {
            return tl::make_unexpected(demand ? billing.error() : demand.error());
        }
        addRates(*billing, result);
        one.demand = *demand;
        one.billing = *billing;
        one.plan = *plan;
        auto priced = quote(offer, *plan, *demand, *billing);
        if (!priced) {
            return priced;
        }
        std::optional<Follower> then;
        if (cloud.exit && cloud.exit->afterMonths < demand->months()) {
            auto made = follower(cloud, *named, result);
            if (!made) {
                return tl::make_unexpected(made.error());
            }
            then = std::move(*made);
        }
        if (!std::holds_alternative<ConstantPrices>(m_scenario.prices)) {
            std::optional<ExitOutcome> exit;
            const PricePath stays = PricePath::constant();
            const auto kept = ended(*priced, cloud, offer, *plan, then, stays, exit);
            if (!kept) {
                return kept;
            }
            one.totalAtTodaysPrices = -payableOf(*kept, exit).flow.total();
        }
        return ended(*priced, cloud, offer, *plan, then, *m_path, one.exit);
    }

    /// What is bought after an early exit.
    struct Follower {
        Quote quote;
        std::shared_ptr<const Demand> demand;
    };

    Result<Follower> follower(const CloudChoice& cloud, const NamedOffer& before,
                              ScenarioResult& result) const
    {
        const auto at = [](const Error& error) { return tl::make_unexpected(placed(error, "/exit/then")); };
        const EarlyExit& exit = *cloud.exit;
        OfferFilter any;
        const auto named = exit.thenOffer.empty() ? Result<NamedOffer>(before)
                                                  : offerNamed(*result.catalog, exit.thenOffer, any);
        if (!named) {
            return at(named.error());
        }
        result.kept.push_back(named->machine);
        const Offer& offer = *named->offer;
        if (!offer.gpuCount || offer.gpuCount->isZero()) {
            return at({ErrorCode::NotOffered,
                       {},
                       offer.name() + ", whose number of GPUs is not known",
                       "an offer with GPUs"});
        }
        PlanSpec spec = exit.then;
        for (PlanPart& part : spec.parts) {
            if (part.isDated()) {
                return at(
                    {ErrorCode::BadPlan, {}, toString(exit.then), "a plan without dates: it begins then"});
            }
            part.firstMonth = part.key.isCommitment() ? exit.afterMonths : 0;
        }
        Account account;
        account.sustainedUse = m_scenario.sustainedUse;
        const auto plan = resolve(offer, spec, m_scenario.asOf, account);
        if (!plan) {
            return at(plan.error());
        }
        const auto demand = makeDemand(m_scenario.demand, *offer.gpuCount);
        const auto billing = billingFor(m_billing, offer.provider, plan->currency());
        if (!demand || !billing) {
            return at(demand ? billing.error() : demand.error());
        }
        addRates(*billing, result);
        auto quoted = quote(offer, *plan, *demand, *billing);
        if (!quoted) {
            return at(quoted.error());
        }
        return Follower{std::move(*quoted), std::make_shared<const Demand>(*demand)};
    }

    /// A quote at the prices of a path, ended where its choice says so.
    Result<Quote> ended(const Quote& priced, const CloudChoice& cloud, const Offer& offer,
                        const ResolvedPlan& plan, const std::optional<Follower>& then, const PricePath& path,
                        std::optional<ExitOutcome>& exit) const
    {
        const auto along = [&](const Quote& quote) {
            return quote.with(repriced(
                quote.charges(), path, m_scenario.billing,
                m_scenario.renewal == RenewalPrice::Current ? Renewals::ThenCurrent : Renewals::SameTerms,
                quote.parts()));
        };
        const Quote whole = along(priced);
        if (!cloud.exit) {
            return whole;
        }
        const std::optional<Quote> next = then ? std::optional(along(then->quote)) : std::nullopt;
        const std::string provider(offer.provider);
        const auto convert = [this](const Money& amount) -> Result<Money> {
            if (amount.currency() == m_scenario.currency) {
                return amount;
            }
            return findConversion(m_scenario.rates, m_data.exchangeRates, amount.currency(),
                                  m_scenario.currency, m_scenario.asOf)
                .map([&](const Conversion& conversion) {
                    return roundToMinorUnit(
                        Amount(Rational(amount.amount()) * conversion.factor, m_scenario.currency));
                });
        };
        const bool hasCredits = std::any_of(
            m_scenario.credits.begin(), m_scenario.credits.end(),
            [&](const FreeCredit& credit) { return credit.provider.empty() || credit.provider == provider; });
        const ExitCase question{*cloud.exit,
                                offer,
                                plan,
                                whole,
                                next ? &*next : nullptr,
                                paidShare(provider),
                                [&path](std::int32_t month) { return path.factor(month); },
                                hasCredits,
                                convert};
        auto outcome = exitOutcome(question);
        if (!outcome) {
            return tl::make_unexpected(outcome.error());
        }
        exit = std::move(*outcome);
        return whole.endedIn(exit->month, next ? &*next : nullptr, then ? then->demand : nullptr);
    }

    /// What negotiated discounts leave of a provider's prices.
    Rational paidShare(const std::string& provider) const
    {
        Rational share(1);
        for (const auto& [name, discount] : m_scenario.discounts) {
            if (name == provider) {
                share = share * discount.complement().fraction();
            }
        }
        return share;
    }

    Result<Quote> quoteOwned(const OwnedChoice& owned, const ScenarioOption& option, OptionResult& one,
                             ScenarioResult& result)
    {
        OwnedTerms terms;
        std::string gpu;
        std::vector<std::pair<std::string, PresetKind>> presets{
            {"usual", PresetKind::Books}, {owned.site, PresetKind::Site}, {owned.preset, PresetKind::Server}};
        for (const auto& [name, kind] : presets) {
            const OwnedPreset* preset = m_data.owned.named(name);
            if (preset != nullptr && preset->kind == kind) {
                terms = applied(std::move(terms), *preset, m_scenario.asOf);
                gpu = preset->gpu;
            } else if (!name.empty() && kind != PresetKind::Books) {
                return tl::make_unexpected(
                    placed({ErrorCode::NotFound,
                            {},
                            "no " + std::string(toString(kind)) + " \"" + name + '"',
                            "one that `gpucost own --list` shows"},
                           kind == PresetKind::Site ? "/owned/site" : "/owned/preset"));
            }
        }
        for (const auto& [field, value] : owned.fields) {
            auto changed = with(std::move(terms), field, value);
            if (!changed) {
                return tl::make_unexpected(placed(changed.error(), "/owned/fields/" + field));
            }
            terms = std::move(*changed);
        }
        return finishOwned(std::move(terms), gpu, owned.servers, option, one, result);
    }

    Result<Quote> finishOwned(OwnedTerms terms, const std::string& gpu, std::int64_t servers,
                              const ScenarioOption& option, OptionResult& one, ScenarioResult& result)
    {
        auto good = checked(std::move(terms));
        if (!good) {
            return tl::make_unexpected(placed(good.error().front(), "/owned"));
        }
        const auto own = std::make_shared<const OwnedOffer>(
            std::move(*good),
            OfferOrigin{"scenario", option.id, gpu, m_scenario.asOf, assumedSource,
                        "The scenario's own figures and the presets it names", m_scenario.name});
        result.kept.push_back(own);
        const Offer& offer = own->offer();
        PlanPart part;
        part.key.kind = PlanKind::Owned;
        part.instances = servers;
        const auto plan = resolve(offer, PlanSpec{{part}}, m_scenario.asOf);
        const auto demand = makeDemand(m_scenario.demand, *offer.gpuCount);
        if (!plan || !demand) {
            return tl::make_unexpected(plan ? demand.error() : plan.error());
        }
        if (demand->peakInstances() > servers) {
            return fail(
                ErrorCode::BadValue,
                std::to_string(servers) + (servers == 1 ? " server of one's own" : " servers of one's own"),
                "at least the " + std::to_string(demand->peakInstances()) + " that the demand needs at once");
        }
        const auto billing = billingFor(m_billing, offer.provider, plan->currency());
        if (!billing) {
            return tl::make_unexpected(billing.error());
        }
        addRates(*billing, result);
        one.demand = *demand;
        one.billing = *billing;
        one.plan = *plan;
        return quote(offer, *plan, *demand, *billing);
    }

    static void addRates(const Billing& billing, ScenarioResult& result)
    {
        if (!billing.conversion) {
            return;
        }
        for (const ExchangeRate& rate : billing.conversion->rows) {
            const auto same = [&](const ExchangeRate& other) {
                return other.base == rate.base && other.quote == rate.quote && other.date == rate.date &&
                       other.rate == rate.rate;
            };
            if (std::none_of(result.rates.begin(), result.rates.end(), same)) {
                result.rates.push_back(rate);
            }
        }
    }

    /// A ledger with discounts, tax and credits.
    struct Payable {
        CashFlow flow;
        std::vector<AddedFlow> added;
        std::vector<CreditUse> creditUses;
    };

    Payable payableOf(const Quote& quote, const std::optional<ExitOutcome>& exit) const
    {
        const std::string provider(quote.offer().provider);
        std::vector<NegotiatedDiscount> agreed;
        for (const auto& [name, share] : m_scenario.discounts) {
            if (name == provider) {
                agreed.push_back({"discount of " + name, share, NegotiatedDiscount::Scope::Everything});
            }
        }
        const CashFlow costs = CashFlow::ofCosts(quote);
        Payable made{costs, discounts(quote.charges(), quote.start(), agreed), {}};
        const auto addRefund = [&](bool lowersTax) {
            if (exit && !exit->paidBack.isZero() && exit->lowersTax == lowersTax) {
                made.added.push_back(
                    {quote.start().plus(exit->month), exit->name, exit->paidBack, AddedFlow::Kind::Refund});
            }
        };
        addRefund(true);
        made.flow = withAdded(costs, made.added);
        if (m_scenario.tax) {
            const auto rows = vatOn(made.flow, {m_scenario.tax->rate, m_scenario.tax->recoverable, 0});
            made.added.insert(made.added.end(), rows.begin(), rows.end());
        }
        addRefund(false);
        made.flow = withAdded(costs, made.added);
        std::vector<Credit> credits;
        for (const FreeCredit& credit : m_scenario.credits) {
            const bool applies = credit.provider.empty() ? provider != "own" : credit.provider == provider;
            if (applies) {
                credits.push_back({"free credit", credit.amount, quote.start(), credit.lastMonth});
            }
        }
        if (!credits.empty()) {
            CreditsApplied applied = applyCredits(made.flow, credits);
            made.added.insert(made.added.end(), applied.rows.begin(), applied.rows.end());
            made.creditUses = std::move(applied.uses);
            made.flow = withAdded(costs, made.added);
        }
        return made;
    }

    static std::optional<Rational> perGpuHour(const Quote& quote, const Money& total)
    {
        const auto ledger = quote.perGpuHour();
        if (!ledger || quote.total().isZero()) {
            return ledger;
        }
        return *ledger * Rational(total.amount()) / Rational(quote.total().amount());
    }

    void judgeAgainst(const OptionResult& baseline, OptionResult& option) const
    {
        option.verdict = judge(*option.payable, *baseline.payable, *m_monthly, m_scenario.discounting.first);
        const bool commits = std::any_of(option.quote->plan().parts.begin(), option.quote->plan().parts.end(),
                                         [](const PlanPart& part) { return part.key.isCommitment(); });
        const bool baselineFollows =
            std::all_of(baseline.quote->plan().parts.begin(), baseline.quote->plan().parts.end(),
                        [](const PlanPart& part) { return !part.key.isCommitment(); });
        if (commits && baselineFollows && option.quote->plan().parts.size() == 1 && !option.exit) {
            const PriceDrop inFirstYear{PriceDrop::Shape::FirstYear, 0};
            option.priceDrop = priceDropBreakEven(*option.quote, *baseline.quote, inFirstYear, *m_monthly,
                                                  m_scenario.discounting.first);
        }
    }

    static void choose(ScenarioResult& result)
    {
        const auto least = [&](auto cost) {
            std::optional<std::size_t> best;
            for (std::size_t i = 0; i < result.options.size(); ++i) {
                const OptionResult& option = result.options[i];
                if (!option.refused && (!best || cost(option) < cost(result.options[*best]))) {
                    best = i;
                }
            }
            return best;
        };
        result.recommended = least([](const OptionResult& option) { return option.presentCost.amount(); });
        result.leastPlainSum = least([](const OptionResult& option) { return option.total.amount(); });
    }

    const Scenario& m_scenario;
    const ScenarioData& m_data;
    std::stop_token m_stop;
    const PricePath* m_path = nullptr;
    const DiscountRate* m_monthly = nullptr;
    BillingSpec m_billing;
};

}  // namespace

Checked<ScenarioResult> run(const Scenario& scenario, const ScenarioData& data, const std::stop_token& stop)
{
    return Runner(scenario, data, stop).run();
}

}  // namespace gpucost
