// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/assumptions.h"

#include <algorithm>

#include "core/offer/price_book_builder.h"

namespace gpucost {

namespace {

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

}  // namespace

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

}  // namespace gpucost
