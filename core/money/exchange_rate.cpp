// SPDX-License-Identifier: Apache-2.0
#include "core/money/exchange_rate.h"

#include <optional>

namespace gpucost {

namespace {

struct Leg {
    Rational factor;
    ExchangeRate row;
};

void consider(const ExchangeRate*& best, const ExchangeRate& row, Currency from, Currency to)
{
    const bool own = row.base == from && row.quote == to;
    if (!own && !(row.base == to && row.quote == from)) {
        return;
    }
    const bool ownOfTheDay = own && best != nullptr && row.date == best->date && best->base != from;
    if (best == nullptr || row.date > best->date || ownOfTheDay) {
        best = &row;
    }
}

std::optional<Leg> legOf(const ExchangeRate* row, Currency from)
{
    if (row == nullptr) {
        return std::nullopt;
    }
    return Leg{row->base == from ? Rational(row->rate) : Rational(1) / Rational(row->rate), *row};
}

class Finder {
public:
    Finder(const std::vector<ExchangeRate>& given, const std::vector<ExchangeRate>& shipped, Date asOf)
        : m_given(given)
        , m_shipped(shipped)
        , m_asOf(asOf)
    {
    }

    std::optional<Leg> direct(Currency from, Currency to) const
    {
        const ExchangeRate* best = nullptr;
        for (const ExchangeRate& row : m_given) {
            consider(best, row, from, to);
        }
        if (best == nullptr) {
            for (const ExchangeRate& row : m_shipped) {
                if (row.date <= m_asOf) {
                    consider(best, row, from, to);
                }
            }
        }
        return legOf(best, from);
    }

    std::optional<Conversion> crossed(Currency from, Currency to) const
    {
        for (const auto* rows : {&m_given, &m_shipped}) {
            for (const ExchangeRate& row : *rows) {
                for (const Currency middle : {row.base, row.quote}) {
                    if (middle == from || middle == to) {
                        continue;
                    }
                    const auto first = direct(from, middle);
                    const auto second = first ? direct(middle, to) : std::nullopt;
                    if (second) {
                        return Conversion{
                            from, to, first->factor * second->factor, {first->row, second->row}};
                    }
                }
            }
        }
        return std::nullopt;
    }

private:
    const std::vector<ExchangeRate>& m_given;
    const std::vector<ExchangeRate>& m_shipped;
    Date m_asOf;
};

}  // namespace

Result<ExchangeRate> parseExchangeRate(std::string_view text)
{
    const auto wrong = [&text] {
        return fail(ErrorCode::BadValue, '"' + std::string(text.substr(0, 60)) + '"',
                    "an exchange rate such as USD/KRW=1194.1145@2019-09-01");
    };
    const std::size_t equals = text.find('=');
    const std::size_t at = text.find('@');
    if (equals != 7 || text[3] != '/' || at == std::string_view::npos || at < equals) {
        return wrong();
    }
    const auto base = Currency::parse(text.substr(0, 3));
    const auto quote = Currency::parse(text.substr(4, 3));
    const auto rate = Decimal::parse(text.substr(equals + 1, at - equals - 1));
    const auto date = parseDate(text.substr(at + 1));
    if (!base || !quote || !rate || !date || *rate <= Decimal(0) || *base == *quote) {
        return wrong();
    }
    return ExchangeRate{*base, *quote, *rate, *date, "given"};
}

Result<Conversion> findConversion(const std::vector<ExchangeRate>& given,
                                  const std::vector<ExchangeRate>& shipped, Currency from, Currency to,
                                  Date asOf)
{
    if (from == to) {
        return Conversion{from, to, Rational(1), {}};
    }
    const Finder finder(given, shipped, asOf);
    if (const auto leg = finder.direct(from, to)) {
        return Conversion{from, to, leg->factor, {leg->row}};
    }
    if (const auto crossed = finder.crossed(from, to)) {
        return *crossed;
    }
    const std::string pair = std::string(from.code()) + '/' + std::string(to.code());
    return fail(ErrorCode::NoExchangeRate, "no rate for " + pair + " on " + toString(asOf) + " or before",
                "one given as --rate " + pair + "=AMOUNT@" + toString(asOf));
}

}  // namespace gpucost
