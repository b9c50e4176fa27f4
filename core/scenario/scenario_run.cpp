// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario_run.h"

#include <algorithm>

#include "core/offer/price_book_builder.h"
#include "core/plan/owned_fields.h"
#include "core/quote/owned_offer.h"

namespace gpucost {

namespace {

constexpr const char* assumedSource = "assumption";

/// The catalog with the prices that the scenario types in, as a book that wins over all others.
Checked<std::shared_ptr<const Catalog>> withAssumed(const Scenario& scenario,
                                                    const std::shared_ptr<const Catalog>& catalog)
{
    if (scenario.assumed.empty()) {
        return catalog;
    }
    Errors problems;
    PriceBookBuilder builder("scenario", "Prices assumed in the scenario");
    OfferFilter any;
    any.withGpuOnly = false;
    std::vector<std::pair<const Offer*, std::vector<Price>>> byOffer;
    const Source* source = builder.addSource(
        {assumedSource, "Typed into the scenario; no price list states it", scenario.name, "none stated"});
    std::vector<std::string> rules;
    for (std::size_t i = 0; i < scenario.assumed.size(); ++i) {
        const AssumedPrice& assumed = scenario.assumed[i];
        const auto offer = catalog->named(assumed.offer, any);
        if (!offer) {
            Error error = offer.error();
            error.where.pointer = "/assumed_prices/" + std::to_string(i) + "/offer";
            problems.push_back(std::move(error));
            continue;
        }
        Price price;
        price.plan = assumed.plan;
        price.currency = assumed.currency;
        price.asOf = scenario.asOf;
        price.rate = assumed.rate;
        price.upfront = assumed.upfront;
        price.source = source;
        price.note = assumed.reason;
        const auto same = std::find_if(byOffer.begin(), byOffer.end(),
                                       [&](const auto& one) { return one.first == *offer; });
        if (same == byOffer.end()) {
            byOffer.push_back({*offer, {price}});
        } else {
            same->second.push_back(price);
        }
    }
    for (auto& [offer, prices] : byOffer) {
        BillingRules own = *offer->billing;
        own.source = assumedSource;
        if (std::find(rules.begin(), rules.end(), own.id) == rules.end()) {
            rules.push_back(own.id);
            builder.addRules(own);
        }
        builder.addOffer(*offer, offer->billing->id, std::move(prices));
    }
    if (problems.empty()) {
        auto book = std::move(builder).build();
        if (book) {
            std::vector<std::shared_ptr<const PriceBook>> books(catalog->books().begin(),
                                                                catalog->books().end());
            books.push_back(std::make_shared<const PriceBook>(std::move(*book)));
            return std::make_shared<const Catalog>(
                std::move(books), std::shared_ptr<const HardwareTable>(catalog, &catalog->hardware()));
        }
        problems = book.error();
    }
    return tl::make_unexpected(std::move(problems));
}

/// The rows in force on each day that the book knows, in the unit and currency of the first.
std::vector<RecordedPrice> history(const Offer& offer, const PlanKey& plan)
{
    std::vector<RecordedPrice> prices;
    const Price* first = nullptr;
    for (const Price& row : offer.prices) {
        if (row.plan != plan || (!prices.empty() && prices.back().date == row.asOf)) {
            continue;
        }
        const Price* price = priceOn(offer, plan, row.asOf);
        if (price == nullptr || price->form != PriceForm::Terms || price->asOf != row.asOf) {
            continue;
        }
        first = first == nullptr ? price : first;
        if (price->per == first->per && price->currency == first->currency) {
            prices.push_back({price->asOf, price->rate});
        }
    }
    return prices;
}

Result<PricePath> pathOf(const PriceAssumption& assumption, const Catalog& catalog)
{
    if (const auto* decline = std::get_if<DecliningPrices>(&assumption)) {
        return PricePath::yearlyDecline(decline->perYear.fraction(), decline->how);
    }
    if (const auto* schedule = std::get_if<ScheduledPrices>(&assumption)) {
        std::vector<PricePath::Step> steps;
        for (const auto& step : schedule->steps) {
            steps.push_back({step.month, Rational(step.factor)});
        }
        return PricePath::schedule(std::move(steps));
    }
    if (const auto* replay = std::get_if<ReplayedPrices>(&assumption)) {
        OfferFilter any;
        any.withGpuOnly = false;
        return catalog.named(replay->offer, any).and_then([&](const Offer* offer) {
            return PricePath::replay(history(*offer, replay->plan), replay->from);
        });
    }
    return PricePath::constant();
}

class Runner {
public:
    Runner(const Scenario& scenario, const ScenarioData& data)
        : m_scenario(scenario)
        , m_data(data)
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
        Payable payable = payableOf(*one.quote);
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
        auto priced = quote(offer, *plan, *demand, *billing);
        if (!priced) {
            return priced;
        }
        if (!std::holds_alternative<ConstantPrices>(m_scenario.prices)) {
            one.totalAtTodaysPrices = -payableOf(*priced).flow.total();
        }
        one.demand = *demand;
        one.billing = *billing;
        return priced->with(repriced(
            priced->charges(), *m_path, m_scenario.billing,
            m_scenario.renewal == RenewalPrice::Current ? Renewals::ThenCurrent : Renewals::SameTerms));
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

    Payable payableOf(const Quote& quote) const
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
        made.flow = withAdded(costs, made.added);
        if (m_scenario.tax) {
            const auto rows = vatOn(made.flow, {m_scenario.tax->rate, m_scenario.tax->recoverable, 0});
            made.added.insert(made.added.end(), rows.begin(), rows.end());
            made.flow = withAdded(costs, made.added);
        }
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
        if (commits && baselineFollows && option.quote->plan().parts.size() == 1) {
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
    const PricePath* m_path = nullptr;
    const DiscountRate* m_monthly = nullptr;
    BillingSpec m_billing;
};

}  // namespace

Checked<ScenarioResult> run(const Scenario& scenario, const ScenarioData& data)
{
    return Runner(scenario, data).run();
}

}  // namespace gpucost
