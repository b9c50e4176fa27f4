// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "core/demand/demand_spec.h"
#include "core/plan/billing_rules.h"
#include "core/plan/charge.h"
#include "core/plan/metered.h"

/// Tiny text builders for tests of plans.
namespace gpucost::test {

using Rules = std::shared_ptr<const BillingRules>;

inline std::vector<std::string_view> words(std::string_view text, char separator = ' ')
{
    std::vector<std::string_view> found;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        if (end != 0) {
            found.push_back(text.substr(0, end));
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return found;
}

/// "12.50 USD"
inline Money money(std::string_view text)
{
    const auto parts = words(text);
    return {Decimal::of(parts.at(0)), currency(parts.at(1))};
}

/// "4.234 USD" per instance-hour unless stated.
inline Rate rate(std::string_view text, Per per = Per::InstanceHour)
{
    return rateOf(money(text), per);
}

/// "1 0.8 0.6 0.4"
inline ShareTable shares(std::string_view text)
{
    std::vector<Decimal> list;
    for (const auto word : words(text)) {
        list.push_back(Decimal::of(word));
    }
    return ShareTable::of(list).value();
}

inline Rules rules(BillingRules value)
{
    return std::make_shared<const BillingRules>(checked(std::move(value)).value());
}

inline Rules perSecond()
{
    return rules({});
}
inline Rules sixtySecondMinimum()
{
    return rules({.minimumSeconds = 60});
}
inline Rules wholeHours()
{
    return rules({.granularitySeconds = 3600});
}
/// Google's N1 and GPUs attached to N1.
inline Rules thirtyPercentLadder()
{
    return rules({.sustainedUse = shares("1 0.8 0.6 0.4")});
}
/// Google's N2, N2D, C2.
inline Rules twentyPercentLadder()
{
    return rules({.sustainedUse = shares("1 0.8678 0.733 0.6")});
}
/// Tencent's three steps for types that have them.
inline Rules tencentTiers(Settlement settlement = Settlement::Charge)
{
    return rules({.settlement = settlement, .tierEdgesHours = {96, 360}, .tierShares = shares("1 0.5 0.34")});
}

/// "gpus=8 on=4 months=36 start=2019-09 calendar use=60%", or hours=600, or weekly=Mon-Fri_09:00-19:00, or
/// runs=1:7200+60*3! (in month 1, after 7,200 s, for 60 s, 3 instances, ended by the provider), several by
/// commas.
inline Demand demand(std::string_view text)
{
    const auto number = [](std::string_view digits) {
        return Integer::parse(digits).value().toInt64().value();
    };
    DemandSpec spec;
    spec.months = 1;
    Rational gpusPerInstance(1);
    for (const auto word : words(text)) {
        const std::size_t equals = word.find('=');
        const std::string_view key = word.substr(0, equals);
        const std::string_view value = equals == std::string_view::npos ? "" : word.substr(equals + 1);
        if (key == "gpus") {
            spec.gpus = Rational::parse(value).value();
        } else if (key == "on") {
            gpusPerInstance = Rational::parse(value).value();
        } else if (key == "months") {
            spec.months = static_cast<std::int32_t>(number(value));
        } else if (key == "start") {
            spec.start = parseMonth(value).value();
        } else if (key == "calendar") {
            spec.convention = MonthConvention::Calendar;
        } else if (key == "use") {
            spec.shape = FlatUtilization{Percentage::parse(value).value()};
        } else if (key == "hours") {
            spec.shape = HoursPerMonth{Decimal::of(value)};
        } else if (key == "weekly") {
            std::string schedule(value);
            schedule[schedule.find('_')] = ' ';
            spec.shape = parseWeeklySchedule(schedule).value();
        } else if (key == "runs") {
            ExplicitRuns given;
            for (std::string_view item : words(value, ',')) {
                Run run;
                if (item.back() == '!') {
                    run.endedBy = EndedBy::Provider;
                    item.remove_suffix(1);
                }
                if (const auto colon = item.find(':'); colon != std::string_view::npos) {
                    run.month = static_cast<std::int32_t>(number(item.substr(0, colon)));
                    item.remove_prefix(colon + 1);
                }
                if (const auto star = item.find('*'); star != std::string_view::npos) {
                    run.instances = number(item.substr(star + 1));
                    item = item.substr(0, star);
                }
                const std::size_t plus = item.find('+');
                run.start = number(item.substr(0, plus));
                run.seconds = number(item.substr(plus + 1));
                given.runs.push_back(run);
            }
            spec.shape = given;
        } else {
            FAIL("what is " << std::string(word) << '?');
        }
    }
    return makeDemand(spec, gpusPerInstance).value();
}

/// "discount=12% to=KRW*1194.1145 exact"
inline Billing billing(std::string_view text, Currency from = Currency())
{
    Billing made;
    for (const auto word : words(text)) {
        if (word == "exact") {
            made.mode = Billing::Mode::Exact;
        } else if (word.substr(0, 9) == "discount=") {
            made.discount = Percentage::parse(word.substr(9)).value();
        } else if (word.substr(0, 3) == "to=") {
            made.conversion =
                Conversion{from, currency(word.substr(3, 3)), Rational::parse(word.substr(7)).value(), {}};
        } else {
            FAIL("what is " << std::string(word) << '?');
        }
    }
    return made;
}

/// The costs in the order of the charges: "12.50 12.50".
inline std::string costs(const Charges& charges)
{
    std::string text;
    for (const Charge& charge : charges) {
        text += (text.empty() ? "" : " ") + toString(charge.cost.amount());
    }
    return text;
}

inline std::string months(const Charges& charges)
{
    std::string text;
    for (const Charge& charge : charges) {
        text += (text.empty() ? "" : " ") + std::to_string(charge.month);
    }
    return text;
}

/// The hours that are paid for, each part at its share of the rate, over all charges.
inline Rational paidHours(const Charges& charges)
{
    Rational hours;
    for (const Charge& charge : charges) {
        for (const ExplanationLine& line : charge.lines) {
            hours = hours + line.quantity * line.share;
        }
    }
    return hours;
}

inline Rational usedHours(const Charges& charges)
{
    Rational hours;
    for (const Charge& charge : charges) {
        hours = hours + charge.quantity;
    }
    return hours;
}

inline std::string totalText(const Charges& charges, const Billing& billing = {})
{
    return charges.empty() ? "nothing" : toString(totalOf(charges, charges.front().cost.currency(), billing));
}

inline std::int64_t minorUnits(const Money& money)
{
    return round(money.amount(), Scale{money.currency().minorDigits()}, Rounding::HalfEven)
        .coefficient()
        .toInt64()
        .value();
}

/// What must hold of every list of charges: lines derive the exact amount, which the cost rounds.
inline void checkDerivation(const Charges& charges)
{
    for (const Charge& charge : charges) {
        Rational amount;
        Rational quantity;
        for (const ExplanationLine& line : charge.lines) {
            CHECK((line.amount == line.quantity * line.share * charge.unitPrice));
            amount = amount + line.amount;
            quantity = quantity + line.quantity;
        }
        CHECK((amount == charge.exact.value()));
        CHECK((quantity == charge.quantity));
    }
}

inline std::string text(const Rational& value)
{
    return toString(value);
}
inline std::string text(const Rational& value, int places)
{
    return toString(round(value, Scale{places}, Rounding::HalfUp));
}

}  // namespace gpucost::test
