// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_spec.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace gpucost {

namespace {

constexpr std::array<std::string_view, 7> kindNames{
    "on-demand", "spot", "reserved", "committed-use", "savings-plan", "subscription", "owned"};
constexpr std::array<std::string_view, 5> paymentNames{"", "all-upfront", "partial-upfront", "no-upfront",
                                                       "monthly"};
constexpr std::int64_t maxInstances = 1'000'000;
constexpr std::int32_t maxTermMonths = 120;
constexpr std::int32_t maxMonths = 1200;

tl::unexpected<Error> wrong(std::string_view part, std::string expected)
{
    return fail(ErrorCode::BadPlan, '"' + std::string(part.substr(0, 80)) + '"', std::move(expected),
                {"", 0, "--plan"});
}

bool takePrefix(std::string_view& text, std::string_view prefix)
{
    if (text.substr(0, prefix.size()) != prefix ||
        (text.size() > prefix.size() && text[prefix.size()] != '-')) {
        return false;
    }
    text.remove_prefix(std::min(text.size(), prefix.size() + 1));
    return true;
}

/// "3y" or "18m" in front of a '-' or the end.
std::optional<std::int32_t> takeTerm(std::string_view& text)
{
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto digits = static_cast<std::size_t>(end - text.data());
    const bool unit =
        error == std::errc{} && digits < text.size() && (text[digits] == 'y' || text[digits] == 'm');
    if (!unit || number < 1 || number > maxTermMonths ||
        (digits + 1 < text.size() && text[digits + 1] != '-')) {
        return std::nullopt;
    }
    const std::int32_t months = text[digits] == 'y' ? number * 12 : number;
    if (months > maxTermMonths) {
        return std::nullopt;
    }
    text.remove_prefix(std::min(text.size(), digits + 2));
    return months;
}

/// A whole number from 1 to `most`, and nothing else.
std::optional<std::int32_t> wholeNumber(std::string_view digits, std::int32_t most)
{
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool all = error == std::errc{} && end == digits.data() + digits.size();
    return all && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

/// ",from=13,terms=1", each at most once; false where it is something else.
bool takeDates(std::string_view rest, PlanPart& part)
{
    bool hasStart = false;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::size_t end = std::min(rest.find(','), rest.size());
        const std::string_view word = rest.substr(0, end);
        rest.remove_prefix(end);
        const std::size_t equals = std::min(word.find('='), word.size());
        const std::string_view name = word.substr(0, equals);
        const auto number = wholeNumber(word.substr(std::min(equals + 1, word.size())), maxMonths);
        if (number && name == "from" && !hasStart) {
            hasStart = true;
            part.firstMonth = *number - 1;
        } else if (number && name == "terms" && !part.terms) {
            part.terms = number;
        } else {
            return false;
        }
    }
    return true;
}

Result<PlanPart> parsePart(std::string_view whole)
{
    PlanPart part;
    const std::size_t comma = std::min(whole.find(','), whole.size());
    const std::string_view text = whole.substr(0, comma);
    if (!takeDates(whole.substr(comma), part)) {
        return wrong(whole,
                     "after the plan ,from=MONTH (1 is the demand's first) and ,terms=COUNT, each "
                     "from 1 to 1200 and at most once");
    }
    std::string_view name = text;
    const std::size_t colon = text.find(':');
    const std::size_t at = text.find('@');
    if (colon != std::string_view::npos) {
        name = text.substr(0, colon);
        const std::string_view number = text.substr(colon + 1);
        std::int64_t count = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), count);
        if (error != std::errc{} || end != number.data() + number.size() || count < 1 ||
            count > maxInstances) {
            return wrong(text, "a number of instances after ':', from 1 to 1,000,000");
        }
        part.instances = count;
    } else if (at != std::string_view::npos) {
        name = text.substr(0, at);
        const std::string_view spend = text.substr(at + 1);
        const bool perHour = spend.size() > 2 && spend.substr(spend.size() - 2) == "/h";
        const auto amount =
            perHour ? Decimal::parse(spend.substr(0, spend.size() - 2)) : Result<Decimal>(wrong(text, ""));
        if (!amount || *amount <= Decimal(0)) {
            return wrong(text, "an hourly commitment after '@', such as savings-plan-1y-no-upfront@3.50/h");
        }
        part.hourlySpend = *amount;
    }
    std::string_view rest = name;
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (takePrefix(rest, kindNames[i])) {
            part.key.kind = static_cast<PlanKind>(i);
            if (part.key.isCommitment() && part.key.kind != PlanKind::Owned) {
                const auto term = takeTerm(rest);
                if (!term) {
                    return wrong(
                        text, "a term after the kind, such as reserved-3y-all-upfront or subscription-12m");
                }
                part.key.termMonths = *term;
            }
            for (std::size_t p = 1; p < paymentNames.size() && (part.key.kind == PlanKind::Reserved ||
                                                                part.key.kind == PlanKind::SavingsPlan);
                 ++p) {
                if (takePrefix(rest, paymentNames[p])) {
                    part.key.payment = static_cast<Payment>(p);
                    break;
                }
            }
            if (part.key.kind == PlanKind::Reserved && takePrefix(rest, "convertible")) {
                part.key.offeringClass = OfferingClass::Convertible;
            }
            const bool needsPayment =
                part.key.kind == PlanKind::Reserved || part.key.kind == PlanKind::SavingsPlan;
            if (needsPayment && part.key.payment == Payment::None) {
                return wrong(text, "a payment: all-upfront, partial-upfront, no-upfront or monthly");
            }
            if (!rest.empty()) {
                return wrong(text, "nothing after the plan's name but '" + std::string(rest.substr(0, 40)) +
                                       "' stands there");
            }
            if (part.instances && !part.key.isCommitment()) {
                return wrong(
                    text, "a number of instances on commitments only; what is left goes on demand or spot");
            }
            if (part.hourlySpend && part.key.kind != PlanKind::SavingsPlan) {
                return wrong(text, "an hourly commitment on savings plans only");
            }
            if (part.isDated() && !part.key.isCommitment()) {
                return wrong(whole, "from= and terms= on commitments only");
            }
            if (part.isDated() && part.key.kind == PlanKind::Owned) {
                return wrong(whole,
                             "no from= or terms= on owned servers: they are bought in the month that their "
                             "field `bought` says, and again when their life ends");
            }
            return part;
        }
    }
    return wrong(text,
                 "a plan: on-demand, spot, reserved-3y-all-upfront, committed-use-1y, "
                 "savings-plan-1y-no-upfront@3.50/h, "
                 "subscription-12m, or several joined by '+'");
}

}  // namespace

std::string_view toString(PlanKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::string_view toString(Payment payment)
{
    return paymentNames[static_cast<std::size_t>(payment)];
}

std::string_view toString(OfferingClass cls)
{
    return cls == OfferingClass::Standard ? "standard" : "convertible";
}

std::optional<PlanKind> parsePlanKind(std::string_view text)
{
    const auto at = std::find(kindNames.begin(), kindNames.end(), text);
    return at == kindNames.end() ? std::nullopt
                                 : std::optional(static_cast<PlanKind>(at - kindNames.begin()));
}

std::optional<Payment> parsePayment(std::string_view text)
{
    const auto at = std::find(paymentNames.begin() + 1, paymentNames.end(), text);
    return at == paymentNames.end() ? std::nullopt
                                    : std::optional(static_cast<Payment>(at - paymentNames.begin()));
}

std::string toString(const PlanKey& key)
{
    std::string text(toString(key.kind));
    if (key.isCommitment() && key.termMonths > 0) {
        const bool inYears = key.kind != PlanKind::Subscription && key.termMonths % 12 == 0;
        text += '-' +
                (inYears ? std::to_string(key.termMonths / 12) + 'y' : std::to_string(key.termMonths) + 'm');
    }
    if (key.payment != Payment::None) {
        text += '-';
        text += toString(key.payment);
    }
    if (key.offeringClass == OfferingClass::Convertible) {
        text += "-convertible";
    }
    return text;
}

Result<PlanSpec> parsePlanSpec(std::string_view text)
{
    PlanSpec spec;
    int uncommitted = 0;
    std::string_view rest = text;
    while (true) {
        const std::size_t plus = rest.find('+');
        const Result<PlanPart> part = parsePart(rest.substr(0, plus));
        if (!part) {
            return tl::make_unexpected(part.error());
        }
        uncommitted += part->key.isCommitment() ? 0 : 1;
        spec.parts.push_back(*part);
        if (plus == std::string_view::npos) {
            break;
        }
        rest.remove_prefix(plus + 1);
    }
    if (uncommitted > 1) {
        return wrong(text, "at most one part without a commitment");
    }
    const auto open = std::count_if(spec.parts.begin(), spec.parts.end(), [](const PlanPart& part) {
        return part.key.isCommitment() && !part.instances && !part.hourlySpend;
    });
    if (open > 0 && spec.parts.size() > 1 && (open > 1 || uncommitted > 0)) {
        return wrong(
            text, "a number of instances (:N) on every commitment of a mix; one without covers all of them");
    }
    return spec;
}

std::string toString(const PlanSpec& spec)
{
    std::string text;
    for (const PlanPart& part : spec.parts) {
        text += text.empty() ? "" : "+";
        text += toString(part.key);
        if (part.instances) {
            text += ':' + std::to_string(*part.instances);
        }
        if (part.hourlySpend) {
            text += '@' + toString(*part.hourlySpend) + "/h";
        }
        if (part.firstMonth > 0) {
            text += ",from=" + std::to_string(part.firstMonth + 1);
        }
        if (part.terms) {
            text += ",terms=" + std::to_string(*part.terms);
        }
    }
    return text;
}

}  // namespace gpucost
