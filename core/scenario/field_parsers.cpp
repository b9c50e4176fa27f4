// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/field_parsers.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/uncertainty/monte_carlo.h"

namespace gpucost {

namespace {

using Names = std::span<const std::string_view>;

template <class T, class U>
void set(T& target, std::optional<U> value)
{
    if (value) {
        target = std::move(*value);
    }
}

constexpr std::array allExits{EarlyExit::How::AzureRefund, EarlyExit::How::AzureExchange,
                              EarlyExit::How::TencentRefund, EarlyExit::How::AwsSale};
constexpr std::array allGrids{GridKind::Months, GridKind::PriceDecline};

/// Fields that belong to some ways out and not to others.
void refuseForeign(JsonFields& fields, EarlyExit::How how)
{
    const bool azure = how == EarlyExit::How::AzureRefund;
    const bool aws = how == EarlyExit::How::AwsSale;
    for (const auto& [name, isOurs] : {std::pair<std::string_view, bool>("current_price", azure),
                                       {"cancelled_before", azure},
                                       {"fee", azure},
                                       {"sold_for", aws},
                                       {"sold_at", aws}}) {
        if (fields.has(name) && !isOurs) {
            fields.problem(name, ErrorCode::BadField,
                           "no such field where \"how\" is " + std::string(toString(how)));
        }
    }
}

/// A distribution, kept as it is written.
void readDistribution(JsonFields& fields, std::string_view name, InputLimits limits, std::string& text)
{
    const auto parse = [&](std::string_view written) {
        return parseDistribution(written, limits.least, limits.most);
    };
    if (fields.optionalParsed(name, parse)) {
        text = fields.text(name);
    }
}

InputLimits limitsOf(Input input)
{
    constexpr InputLimits share{0, millionths};
    switch (input) {
    case Input::Utilization: return utilizationLimits;
    case Input::Months: return {millionths, 1'200 * millionths};
    case Input::PriceDecline: return priceDeclineLimits;
    case Input::Exchange: return exchangeLimits;
    case Input::DiscountRate: return share;
    case Input::Discount: return share;
    case Input::OnDemandDiscount: return share;
    }
    return share;
}

/// {"utilization": "40%..90%", "months": "12..60"}; an empty object has the usual swings.
void readSwings(JsonValue value, Problems& problems, UncertaintyQuestion& question)
{
    std::array<std::string_view, allInputs.size()> known;
    std::transform(allInputs.begin(), allInputs.end(), known.begin(), fieldOf);
    JsonFields fields(value, problems, "the swings of a tornado", Names(known));
    if (!fields.isObject()) {
        return;
    }
    question.wantsTornado = true;
    for (const Input input : allInputs) {
        const InputLimits limits = limitsOf(input);
        const auto parse = [&](std::string_view written) -> Result<Distribution> {
            auto range = parseDistribution(written, limits.least, limits.most);
            const bool isRange = range && range->kind == Distribution::Kind::Uniform;
            const bool isWhole = range && (input != Input::Months ||
                                           (range->low % millionths == 0 && range->high % millionths == 0));
            if (range && (!isRange || !isWhole)) {
                return fail(ErrorCode::BadValue, "\"" + std::string(written) + "\"",
                            input == Input::Months ? "a range of whole months such as 12..60"
                                                   : "a range from the lower value to the higher: 0%..30%");
            }
            return range;
        };
        if (const auto range = fields.optionalParsed(fieldOf(input), parse)) {
            const Rational million(millionths);
            question.swings.push_back(
                {input, Rational(range->low) / million, Rational(range->high) / million});
        }
    }
}

}  // namespace

Result<Percentage> parseShare(std::string_view text)
{
    return Percentage::parse(text).and_then([&](const Percentage& share) -> Result<Percentage> {
        if (share.fraction() > Rational(1)) {
            return fail(ErrorCode::BadValue, "\"" + std::string(text) + "\"", "a share from 0% to 100%");
        }
        return share;
    });
}

/// A share that may be below zero: prices that rise.
Result<Percentage> parseChange(std::string_view text)
{
    if (!text.empty() && text.front() == '-') {
        return Percentage::parse(text.substr(1)).map([](const Percentage& share) {
            return Percentage::ofFraction(-share.fraction());
        });
    }
    return parseShare(text);
}

Result<Money> parseMoney(std::string_view text)
{
    const std::size_t space = text.find(' ');
    const auto wrong = [&] {
        return fail(ErrorCode::BadValue, "\"" + std::string(text) + "\"",
                    "an amount and its currency: \"5000 USD\"");
    };
    if (space == std::string_view::npos) {
        return wrong();
    }
    const auto amount = Decimal::parse(text.substr(0, space));
    const auto currency = Currency::parse(text.substr(space + 1));
    if (!amount || !currency) {
        return wrong();
    }
    return Money(*amount, *currency);
}

Result<Rational> parsePositive(std::string_view text)
{
    return Rational::parse(text).and_then([&](const Rational& value) -> Result<Rational> {
        if (value <= Rational(0)) {
            return fail(ErrorCode::BadValue, "\"" + std::string(text) + "\"", "a number above zero");
        }
        return value;
    });
}

Result<Decimal> parseNotNegative(std::string_view text)
{
    return Decimal::parse(text).and_then([&](const Decimal& value) -> Result<Decimal> {
        if (value.isNegative()) {
            return fail(ErrorCode::BadValue, "\"" + std::string(text) + "\"",
                        "a number that is not negative");
        }
        return value;
    });
}

std::string_view oneOf(JsonFields& fields, std::initializer_list<std::string_view> names)
{
    std::string_view found;
    for (const std::string_view name : names) {
        if (!fields.has(name)) {
            continue;
        }
        if (!found.empty()) {
            fields.problem(name, ErrorCode::BadField,
                           "only one of " + std::string(found) + " and " + std::string(name));
        }
        found = name;
    }
    return found;
}

std::string_view toString(EarlyExit::How how)
{
    switch (how) {
    case EarlyExit::How::AzureRefund: return "azure-refund";
    case EarlyExit::How::AzureExchange: return "azure-exchange";
    case EarlyExit::How::TencentRefund: return "tencent-refund";
    case EarlyExit::How::AwsSale: return "aws-sale";
    }
    return "";
}

std::string_view fieldOf(Input input)
{
    switch (input) {
    case Input::Utilization: return "utilization";
    case Input::Months: return "months";
    case Input::PriceDecline: return "price_decline";
    case Input::Exchange: return "exchange";
    case Input::DiscountRate: return "discount_rate";
    case Input::Discount: return "discount";
    case Input::OnDemandDiscount: return "on_demand_discount";
    }
    return "";
}

std::string_view toString(GridKind kind)
{
    return kind == GridKind::Months ? "utilization,months" : "utilization,price-decline";
}

EarlyExit readExit(JsonValue value, Problems& problems)
{
    static constexpr std::array<std::string_view, 8> known{
        "how", "after_months", "then", "current_price", "cancelled_before", "fee", "sold_for", "sold_at"};
    static constexpr std::array<std::string_view, 2> thenKnown{"offer", "plan"};
    EarlyExit exit;
    JsonFields fields(value, problems, "an early exit", Names(known));
    if (!fields.isObject()) {
        return exit;
    }
    const auto how =
        fields.choice<EarlyExit::How>("how", {allExits[0], allExits[1], allExits[2], allExits[3]});
    if (const auto months = fields.integer("after_months", 1, 1'200)) {
        exit.afterMonths = static_cast<std::int32_t>(*months);
    }
    if (fields.has("then")) {
        JsonFields then(fields.value("then"), problems, "what is bought from then on", Names(thenKnown));
        if (then.isObject()) {
            exit.thenOffer = then.optionalText("offer");
            set(exit.then, then.parsed("plan", parsePlanSpec));
        }
    }
    const auto notNegative = [](std::string_view text) {
        return parseMoney(text).and_then([&](const Money& money) -> Result<Money> {
            if (money.amount().isNegative()) {
                return fail(ErrorCode::BadValue, "\"" + std::string(text) + "\"",
                            "an amount that is not negative");
            }
            return money;
        });
    };
    exit.currentPrice = fields.optionalParsed("current_price", notNegative);
    exit.cancelledBefore = fields.optionalParsed("cancelled_before", notNegative);
    exit.fee = fields.optionalParsed("fee", parseShare);
    exit.soldFor = fields.optionalParsed("sold_for", notNegative);
    exit.soldAt = fields.optionalParsed("sold_at", parseShare);
    if (!how) {
        return exit;
    }
    exit.how = *how;
    refuseForeign(fields, *how);
    const std::string_view price = oneOf(fields, {"sold_for", "sold_at"});
    if (*how == EarlyExit::How::AwsSale && price.empty()) {
        fields.problem(ErrorCode::BadField, "a sale without a price",
                       "\"sold_for\": \"15000 USD\", or \"sold_at\": \"70%\" of the upfront's months left");
    }
    if (*how == EarlyExit::How::AzureExchange && !fields.has("then")) {
        fields.problem(ErrorCode::BadField, "an exchange for nothing",
                       "\"then\": the reservation that it is exchanged for");
    }
    return exit;
}

UncertaintyQuestion readUncertainty(JsonValue value, Problems& problems)
{
    static constexpr std::array<std::string_view, 9> known{"utilization",  "price_decline", "growth",
                                                           "spot_stretch", "exchange",      "seed",
                                                           "worlds",       "tornado",       "grids"};
    UncertaintyQuestion question;
    JsonFields fields(value, problems, "what is uncertain", Names(known));
    if (!fields.isObject()) {
        return question;
    }
    readDistribution(fields, "utilization", utilizationLimits, question.utilization);
    readDistribution(fields, "price_decline", priceDeclineLimits, question.priceDecline);
    readDistribution(fields, "growth", growthLimits, question.growth);
    readDistribution(fields, "spot_stretch", interruptionLimits, question.spotStretch);
    readDistribution(fields, "exchange", exchangeLimits, question.exchange);
    set(question.seed, fields.optionalInteger("seed", 0, std::numeric_limits<std::int64_t>::max()));
    set(question.worlds, fields.optionalInteger("worlds", 1, 10'000'000));
    if (fields.has("tornado")) {
        readSwings(fields.value("tornado"), problems, question);
    }
    for (const JsonValue& item : fields.optionalList("grids")) {
        const auto kind = std::find_if(allGrids.begin(), allGrids.end(), [&](GridKind one) {
            return item.kind() == JsonKind::Text && item.text() == toString(one);
        });
        const bool isNew = kind != allGrids.end() && std::find(question.grids.begin(), question.grids.end(),
                                                               *kind) == question.grids.end();
        if (isNew) {
            question.grids.push_back(*kind);
        } else {
            problems.add(ErrorCode::BadValue, item,
                         "utilization,months or utilization,price-decline, each once");
        }
    }
    return question;
}

std::vector<GpuStep> readRamp(JsonFields& demand, std::int32_t months, Problems& problems)
{
    static constexpr std::array<std::string_view, 2> known{"month", "gpus"};
    std::vector<GpuStep> ramp;
    for (const JsonValue& item : demand.optionalList("ramp")) {
        JsonFields fields(item, problems, "a step", Names(known));
        if (!fields.isObject()) {
            continue;
        }
        GpuStep step;
        if (const auto month = fields.integer("month", 1, std::max(1, months - 1))) {
            step.month = static_cast<std::int32_t>(*month);
            if (!ramp.empty() && step.month <= ramp.back().month) {
                fields.problem("month", ErrorCode::BadValue, "a later month than that of the step before");
            }
        }
        const auto notNegative = [](std::string_view text) {
            return Rational::parse(text).and_then([&](const Rational& gpus) -> Result<Rational> {
                if (gpus.isNegative()) {
                    return fail(ErrorCode::BadValue, "\"" + std::string(text) + "\"",
                                "a number of GPUs that is not negative");
                }
                return gpus;
            });
        };
        set(step.gpus, fields.parsed("gpus", notNegative));
        ramp.push_back(step);
    }
    return ramp;
}

}  // namespace gpucost
