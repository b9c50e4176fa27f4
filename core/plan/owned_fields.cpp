// SPDX-License-Identifier: Apache-2.0
#include "core/plan/owned_fields.h"

#include <algorithm>
#include <charconv>
#include <type_traits>
#include <variant>

#include "core/base/json.h"

namespace gpucost {

namespace {

using Member =
    std::variant<Currency OwnedTerms::*, Decimal OwnedTerms::*, Percentage OwnedTerms::*, bool OwnedTerms::*,
                 std::int32_t OwnedTerms::*, std::int64_t OwnedTerms::*, Depreciation OwnedTerms::*,
                 EarlyResidual OwnedTerms::*, std::optional<Month> OwnedTerms::*,
                 std::optional<Percentage> OwnedTerms::*, std::vector<Percentage> OwnedTerms::*>;

struct Entry {
    OwnedField field;
    Member member;
};

template <class T>
OwnedFieldForm formOf(T OwnedTerms::*)
{
    if constexpr (std::is_same_v<T, Currency>) {
        return OwnedFieldForm::Currency;
    } else if constexpr (std::is_same_v<T, Decimal>) {
        return OwnedFieldForm::Number;
    } else if constexpr (std::is_same_v<T, Percentage> || std::is_same_v<T, std::optional<Percentage>>) {
        return OwnedFieldForm::Share;
    } else if constexpr (std::is_same_v<T, bool>) {
        return OwnedFieldForm::YesOrNo;
    } else if constexpr (std::is_integral_v<T>) {
        return OwnedFieldForm::Whole;
    } else if constexpr (std::is_enum_v<T>) {
        return OwnedFieldForm::Words;
    } else if constexpr (std::is_same_v<T, std::optional<Month>>) {
        return OwnedFieldForm::Month;
    } else {
        return OwnedFieldForm::Shares;
    }
}

std::vector<Entry> withForms(std::vector<Entry> entries)
{
    for (Entry& entry : entries) {
        entry.field.form = std::visit([](auto member) { return formOf(member); }, entry.member);
    }
    return entries;
}

const std::vector<Entry>& entries()
{
    using T = OwnedTerms;
    static const std::vector<Entry> all = withForms({
        {{"currency", "ISO 4217", "what all amounts are in"}, &T::currency},
        {{"price", "currency", "purchase price of one server, or of one GPU"}, &T::price},
        {{"price_per_gpu", "yes or no", "the price is that of one GPU"}, &T::pricePerGpu},
        {{"server_factor", "times", "a server over its bare chips"}, &T::serverFactor},
        {{"network_share", "%", "interconnect, of the whole purchase"}, &T::networkShare},
        {{"gpus", "GPUs", "in one server"}, &T::gpus},
        {{"bought", "YYYY-MM", "month of purchase; else the first month"}, &T::bought},
        {{"loan_rate", "% a year", "nominal interest of a loan"}, &T::loanRate},
        {{"loan_months", "months", "level payments; 0: paid at once"}, &T::loanMonths},
        {{"life_months", "months", "until the servers are bought again"}, &T::lifeMonths},
        {{"depreciation", "straight-line or declining-balance", "view of the books, never paid"},
         &T::depreciation},
        {{"declining_rate", "% a year", "of the book value; else twice the straight line's"},
         &T::decliningRate},
        {{"residual", "%", "of the price, at the end of life"}, &T::residual},
        {{"early_residual", "straight-line or residual-only", "value where the horizon ends before the life"},
         &T::earlyResidual},
        {{"kw_per_server", "kW", "drawn by one server"}, &T::kwPerServer},
        {{"kw_per_gpu", "kW", "drawn by each GPU on top"}, &T::kwPerGpu},
        {{"load_share", "%", "of that draw while in use"}, &T::loadShare},
        {{"idle_share", "%", "of that draw while idle"}, &T::idleShare},
        {{"pue", "times", "kWh of the site for one of the servers"}, &T::pue},
        {{"kwh_price", "currency per kWh", "electricity"}, &T::kwhPrice},
        {{"cooling_per_kw_month", "currency per kW-month", "cooling bought apart; then pue is 1"},
         &T::coolingPerKwMonth},
        {{"space_per_month", "currency per server-month", "room"}, &T::spacePerMonth},
        {{"colo_per_kw_month", "currency per kW-month", "colocation: room and cooling"}, &T::coloPerKwMonth},
        {{"colo_metered", "yes or no", "the colocation bills energy by the site's meter: x pue"},
         &T::coloMetered},
        {{"staff_fte", "people", "for the whole fleet"}, &T::staffFte},
        {{"fte_per_year", "currency a year", "what one of them costs"}, &T::ftePerYear},
        {{"staff_per_year", "currency a year", "or an amount for the whole fleet"}, &T::staffPerYear},
        {{"support_rate", "% a year", "of the purchase price"}, &T::supportRate},
        {{"support_per_year", "currency a year", "or an amount for the whole fleet"}, &T::supportPerYear},
        {{"spares_rate", "% a year", "spare parts, of the purchase price"}, &T::sparesRate},
        {{"ramp", "%,%,...", "share of the fleet usable in each first month; then all of it"}, &T::ramp},
    });
    return all;
}

const Entry* entryOf(std::string_view name)
{
    const auto& all = entries();
    const auto at =
        std::find_if(all.begin(), all.end(), [name](const Entry& entry) { return entry.field.name == name; });
    return at == all.end() ? nullptr : &*at;
}

std::string percent(const Percentage& share)
{
    return toString(share.perHundred()) + '%';
}

tl::unexpected<Error> wrong(std::string_view value, std::string_view unit)
{
    return fail(ErrorCode::BadValue, quoted(value), std::string(unit));
}

template <class Whole>
Result<Whole> parseWhole(std::string_view text)
{
    Whole number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return wrong(text, "a whole number");
    }
    return number;
}

template <class Enum>
Result<Enum> parseEither(std::string_view text, Enum one, Enum other)
{
    if (text == toString(one) || text == toString(other)) {
        return text == toString(one) ? one : other;
    }
    return wrong(text, std::string(toString(one)) + " or " + std::string(toString(other)));
}

Result<std::vector<Percentage>> parseShares(std::string_view text)
{
    std::vector<Percentage> shares;
    while (true) {
        const std::size_t comma = text.find(',');
        const auto share = Percentage::parse(text.substr(0, comma));
        if (!share) {
            return tl::make_unexpected(share.error());
        }
        shares.push_back(*share);
        if (comma == std::string_view::npos) {
            return shares;
        }
        text.remove_prefix(comma + 1);
    }
}

template <class T>
Result<T> parse(std::string_view text)
{
    if constexpr (std::is_same_v<T, Currency>) {
        return Currency::parse(text);
    } else if constexpr (std::is_same_v<T, Decimal>) {
        return Decimal::parse(text);
    } else if constexpr (std::is_same_v<T, Percentage> || std::is_same_v<T, std::optional<Percentage>>) {
        return Percentage::parse(text).map([](const Percentage& share) { return T(share); });
    } else if constexpr (std::is_same_v<T, bool>) {
        return text == "yes" || text == "no" ? Result<bool>(text == "yes") : wrong(text, "yes or no");
    } else if constexpr (std::is_integral_v<T>) {
        return parseWhole<T>(text);
    } else if constexpr (std::is_same_v<T, Depreciation>) {
        return parseEither(text, Depreciation::StraightLine, Depreciation::DecliningBalance);
    } else if constexpr (std::is_same_v<T, EarlyResidual>) {
        return parseEither(text, EarlyResidual::StraightLine, EarlyResidual::ResidualOnly);
    } else if constexpr (std::is_same_v<T, std::optional<Month>>) {
        return parseMonth(text).map([](Month month) { return T(month); });
    } else {
        return parseShares(text);
    }
}

struct Setter {
    OwnedTerms& terms;
    std::string_view value;

    template <class T>
    std::optional<Error> operator()(T OwnedTerms::*member) const
    {
        auto parsed = parse<T>(value);
        if (!parsed) {
            return parsed.error();
        }
        terms.*member = std::move(*parsed);
        return std::nullopt;
    }
};

struct Shown {
    std::string operator()(const Currency& value) const { return std::string(value.code()); }
    std::string operator()(const Decimal& value) const { return toString(value); }
    std::string operator()(const Percentage& value) const { return percent(value); }
    std::string operator()(bool value) const { return value ? "yes" : "no"; }
    std::string operator()(std::int32_t value) const { return std::to_string(value); }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(Depreciation value) const { return std::string(toString(value)); }
    std::string operator()(EarlyResidual value) const { return std::string(toString(value)); }
    std::string operator()(const std::optional<Month>& value) const { return value ? toString(*value) : ""; }
    std::string operator()(const std::optional<Percentage>& value) const
    {
        return value ? percent(*value) : "";
    }
    std::string operator()(const std::vector<Percentage>& value) const
    {
        std::string text;
        for (const Percentage& share : value) {
            text += (text.empty() ? "" : ",") + percent(share);
        }
        return text;
    }
};

}  // namespace

std::span<const OwnedField> ownedFields()
{
    static const std::vector<OwnedField> fields = [] {
        std::vector<OwnedField> list;
        for (const Entry& entry : entries()) {
            list.push_back(entry.field);
        }
        return list;
    }();
    return fields;
}

const OwnedField* ownedField(std::string_view name)
{
    const Entry* entry = entryOf(name);
    return entry == nullptr ? nullptr : &entry->field;
}

std::vector<std::string_view> fieldsOf(OwnedPart part)
{
    // What is bought, and when: every part but energy and people follows from it or begins with it.
    std::vector<std::string_view> names{"currency", "bought", "life_months"};
    const auto add = [&names](std::initializer_list<std::string_view> more) {
        names.insert(names.end(), more);
    };
    const std::initializer_list<std::string_view> purchase{"price", "price_per_gpu", "server_factor",
                                                           "network_share", "gpus"};
    const std::initializer_list<std::string_view> kw{"gpus", "kw_per_server", "kw_per_gpu"};
    switch (part) {
    case OwnedPart::Purchase:
    case OwnedPart::Interest:
        add(purchase);
        add({"loan_rate", "loan_months"});
        break;
    case OwnedPart::Power:
        add(kw);
        add({"load_share", "idle_share", "pue", "kwh_price", "colo_per_kw_month", "colo_metered", "ramp"});
        break;
    case OwnedPart::Cooling:
        add(kw);
        add({"cooling_per_kw_month"});
        break;
    case OwnedPart::Space:
        add({"space_per_month"});
        break;
    case OwnedPart::Colocation:
        add(kw);
        add({"colo_per_kw_month"});
        break;
    case OwnedPart::Staff:
        add({"staff_fte", "fte_per_year", "staff_per_year"});
        break;
    case OwnedPart::Support:
        add(purchase);
        add({"support_rate", "support_per_year"});
        break;
    case OwnedPart::Spares:
        add(purchase);
        add({"spares_rate"});
        break;
    case OwnedPart::Residual:
        add(purchase);
        add({"residual", "early_residual"});
        break;
    }
    std::vector<std::string_view> ordered;
    for (const Entry& entry : entries()) {
        if (std::find(names.begin(), names.end(), entry.field.name) != names.end()) {
            ordered.push_back(entry.field.name);
        }
    }
    return ordered;
}

Result<OwnedTerms> with(OwnedTerms terms, std::string_view field, std::string_view value)
{
    const Entry* entry = entryOf(field);
    if (entry == nullptr) {
        return fail(ErrorCode::NotFound, "no field " + quoted(field), "a field of owned servers");
    }
    auto problem = std::visit(Setter{terms, value}, entry->member);
    if (problem) {
        problem->where.pointer = std::string(field);
        return tl::make_unexpected(std::move(*problem));
    }
    return terms;
}

std::string valueOf(const OwnedTerms& terms, std::string_view field)
{
    const Entry* entry = entryOf(field);
    return entry == nullptr
               ? ""
               : std::visit([&terms](auto member) { return Shown{}(terms.*member); }, entry->member);
}

}  // namespace gpucost
