// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "core/quote/quote.h"
#include "tests/core/plan/plan_builders.h"

namespace gpucost::test {

inline Date asOfDay()
{
    return parseDate("2026-09-01").value();
}

/// One offer from text: "on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034; spot 1.27 USD".
/// Words after the currency: upfront=, total=, per=gpu-hour, as-of=, ladder=1-5:1,6-11:0.88. A rate may be
/// "not-offered".
struct Book {
    explicit Book(std::string_view text, const Rules& billing = perSecond())
    {
        for (const auto line : words(text, ';')) {
            const auto cells = words(line);
            Price price;
            const bool ladder = cells.at(0) == "subscription";
            price.plan = ladder ? PlanKey{PlanKind::Subscription, 0, Payment::None, OfferingClass::Standard}
                                : parsePlanSpec(cells.at(0)).value().parts.at(0).key;
            price.form = cells.at(1) == "not-offered" ? PriceForm::NotOffered : PriceForm::Terms;
            price.rate = price.form == PriceForm::Terms ? Decimal::of(cells.at(1)) : Decimal();
            price.currency = currency(cells.at(2));
            price.asOf = parseDate("2019-01-01").value();
            for (std::size_t i = 3; i < cells.size(); ++i) {
                const std::size_t equals = cells[i].find('=');
                const std::string_view key = cells[i].substr(0, equals);
                const std::string_view value = cells[i].substr(equals + 1);
                if (key == "upfront" || key == "total") {
                    price.upfront = Decimal::of(value);
                    price.hasTermTotal = key == "total";
                } else if (key == "as-of") {
                    price.asOf = parseDate(value).value();
                } else if (key == "per") {
                    price.per = value == "gpu-hour"         ? Per::GpuHour
                                : value == "instance-month" ? Per::InstanceMonth
                                                            : Per::GpuMonth;
                } else if (key == "ladder") {
                    auto made = std::make_unique<Ladder>();
                    made->id = "ladder";
                    for (const auto step : words(value, ',')) {
                        const auto parts = words(step, ':');
                        const auto range = words(parts.at(0), '-');
                        const auto number = [](std::string_view digits) {
                            return static_cast<std::int32_t>(
                                Integer::parse(digits).value().toInt64().value());
                        };
                        made->steps.push_back(
                            {number(range.at(0)), number(range.at(1)), Decimal::of(parts.at(1))});
                    }
                    price.ladder = made.get();
                    ladders.push_back(std::move(made));
                } else {
                    FAIL("what is " << std::string(cells[i]) << '?');
                }
            }
            prices.push_back(price);
        }
        std::stable_sort(prices.begin(), prices.end(),
                         [](const Price& a, const Price& b) { return a.plan < b.plan; });
        offer.provider = "aws";
        offer.region = "ap-northeast-2";
        offer.instanceType = "p3.2xlarge";
        offer.billing = billing;
        offer.prices = std::span<const Price>(prices);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    ResolvedPlan resolved(std::string_view plan) const
    {
        return resolve(offer, parsePlanSpec(plan).value(), asOfDay()).value();
    }

    Quote quote(std::string_view plan, std::string_view use, std::string_view money = "") const
    {
        return gpucost::quote(offer, resolved(plan), demand(use), billing(money, prices.at(0).currency))
            .value();
    }
    std::int64_t quickTotal(std::string_view plan, std::string_view use, std::string_view money = "") const
    {
        return totalMinorUnits(resolved(plan), demand(use), billing(money, prices.at(0).currency)).value();
    }

    std::vector<Price> prices;
    std::vector<std::unique_ptr<Ladder>> ladders;
    Offer offer;
};

}  // namespace gpucost::test
