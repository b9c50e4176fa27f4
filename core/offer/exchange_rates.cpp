// SPDX-License-Identifier: Apache-2.0
#include "core/offer/exchange_rates.h"

#include <map>
#include <set>
#include <tuple>

#include "core/base/json.h"
#include "core/base/source_text.h"
#include "core/money/decimal_pack.h"
#include "core/money/plain_decimal.h"

namespace gpucost {

namespace {

constexpr std::string_view schema = "gpucost.exchange-rates.v1";
constexpr std::string_view magic = "gpucost-rates-1\n";

Result<Decimal> parseRate(std::string_view text)
{
    Result<Decimal> rate = parsePlainDecimal(text);
    if (rate && rate->isZero()) {
        return fail(ErrorCode::BadValue, quoted(text), "a rate above zero");
    }
    return rate;
}

class RatesReader {
public:
    RatesReader(const JsonDocument& document, Problems& problems)
        : m_document(document)
        , m_problems(problems)
    {
    }

    std::vector<ExchangeRate> read()
    {
        constexpr std::string_view known[] = {"schema", "sources", "rates"};
        std::vector<ExchangeRate> rates;
        JsonFields top(m_document.root(), m_problems, "a table of exchange rates", known);
        if (!top.isObject()) {
            return rates;
        }
        if (const std::string_view found = top.text("schema"); !found.empty() && found != schema) {
            top.problem("schema", ErrorCode::BadValue, quoted(schema));
            return rates;
        }
        for (const JsonValue& value : top.list("sources", 1)) {
            const std::string_view id = readSource(value, m_problems).id;
            if (!id.empty() && !m_sources.insert(id).second) {
                m_problems.add(ErrorCode::BadValue, value.field("id"), "an id that no other source has");
            }
        }
        for (const JsonValue& value : top.list("rates")) {
            rates.push_back(readRate(value));
        }
        return rates;
    }

private:
    ExchangeRate readRate(const JsonValue& value)
    {
        constexpr std::string_view known[] = {"base", "quote", "rate", "date", "source"};
        JsonFields fields(value, m_problems, "an exchange rate", known);
        const auto base = fields.parsed("base", Currency::parse);
        const auto quote = fields.parsed("quote", Currency::parse);
        const auto rate = fields.parsed("rate", parseRate);
        const auto date = fields.parsed("date", parseDate);
        const std::string_view source = fields.text("source");
        if (!source.empty() && !m_sources.contains(source)) {
            fields.problem("source", ErrorCode::BadValue, "the id of a source of this file");
        }
        if (base && quote && *base == *quote) {
            fields.problem("quote", ErrorCode::BadValue, "another currency than base");
        } else if (base && quote && date && !m_known.emplace(base->code(), quote->code(), *date).second) {
            fields.problem(ErrorCode::BadValue,
                           "a second rate of " + std::string(base->code()) + '/' +
                               std::string(quote->code()) + " on " + toString(*date),
                           "one rate for each pair and day");
        }
        return {base.value_or(Currency()), quote.value_or(Currency()), rate.value_or(Decimal()),
                date.value_or(Date()), std::string(source)};
    }

    const JsonDocument& m_document;
    Problems& m_problems;
    std::set<std::string_view> m_sources;
    std::set<std::tuple<std::string, std::string, Date>> m_known;
};

}  // namespace

Checked<std::vector<ExchangeRate>> readExchangeRates(std::string_view json, const std::string& file)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    std::vector<ExchangeRate> rates = RatesReader(*document, problems).read();
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return rates;
}

std::string packExchangeRates(const std::vector<ExchangeRate>& rates)
{
    PackWriter out;
    out.number(rates.size());
    for (const ExchangeRate& rate : rates) {
        out.text(rate.base.code());
        out.text(rate.quote.code());
        pack(out, rate.rate);
        out.signedNumber(rate.date.days().time_since_epoch().count());
        out.text(rate.source);
    }
    return std::string(magic) + out.bytes();
}

std::vector<ExchangeRate> loadPackedExchangeRates(std::string_view packed)
{
    PackReader in = openPack(packed, magic);
    std::vector<ExchangeRate> rates(in.number());
    for (ExchangeRate& rate : rates) {
        rate.base = currency(in.text());
        rate.quote = currency(in.text());
        rate.rate = unpackDecimal(in);
        rate.date = Date(std::chrono::sys_days(std::chrono::days(in.signedNumber())));
        rate.source = in.text();
    }
    return rates;
}

}  // namespace gpucost
