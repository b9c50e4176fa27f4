// SPDX-License-Identifier: Apache-2.0
#include "core/finance/internal_rate.h"

#include <algorithm>
#include <stdexcept>

#include "core/finance/real_roots.h"

namespace gpucost {

namespace mp = boost::multiprecision;

namespace {

using exact::BigInt;
using exact::BigRational;
using exact::Real;
using exact::RootBracket;
using exact::SparsePolynomial;

constexpr std::int32_t daysInYear = 365;

struct TimedFlow {
    std::int64_t time = 0;
    Money money;
};

/// Where the rate of a bracket in x = (1 + rate)^(-1 / perYear) lies, times 10^places and rounded.
BigInt roundedRate(const Real& x, std::int32_t perYear, const Real& scale)
{
    const Real scaled = (mp::pow(x, -perYear) - 1) * scale;
    const BigInt magnitude(Real(mp::floor(mp::abs(scaled) + Real(0.5))));
    return scaled < 0 ? BigInt(-magnitude) : magnitude;
}

Decimal rateOf(RootBracket bracket, const SparsePolynomial& polynomial, std::int32_t perYear, Scale scale)
{
    const BigInt power = exact::pow10Big(scale.places);
    const Real scaleBy(power);
    const Real margin = 1 - mp::ldexp(Real(1), -600);  // more than the roundings of the two powers
    while (true) {
        const BigInt least = roundedRate(bracket.high / margin, perYear, scaleBy);
        const BigInt most = roundedRate(bracket.low * margin, perYear, scaleBy);
        if (least == most) {
            return exact::decimalOf(least, scale.places);
        }
        if (bracket.isFinest) {
            // Near (least + 1/2) / 10^places: is the rate that?
            const BigRational tie(BigInt(least + most), BigInt(power * 2));
            const exact::Field field(tie + 1, perYear);
            exact::Number value(field, 0);
            for (const SparsePolynomial::Term& term : polynomial.terms()) {
                value += exact::Number::grown(field, BigRational(term.coefficient), -term.exponent);
            }
            if (most - least == 1 && value.isZero()) {
                return exact::decimalOf(tie > 0 ? most : least, scale.places);
            }
            throw Overflow("an internal rate cannot be told from a rounding tie; ask for other places");
        }
        narrow(bracket, polynomial);
    }
}

SparsePolynomial polynomialOf(const std::vector<TimedFlow>& flows)
{
    int places = 0;
    for (const TimedFlow& flow : flows) {
        if (flow.money.currency() != flows.front().money.currency()) {
            throw CurrencyMismatch("an internal rate of flows in two currencies");
        }
        places = std::max(places, flow.money.amount().scale());
    }
    std::vector<SparsePolynomial::Term> terms;
    terms.reserve(flows.size());
    for (const TimedFlow& flow : flows) {
        const Decimal& amount = flow.money.amount();
        terms.push_back(
            {flow.time, exact::big(amount.coefficient()) * exact::pow10Big(places - amount.scale())});
    }
    return SparsePolynomial(std::move(terms));
}

InternalRates ratesOf(const std::vector<TimedFlow>& flows, std::int32_t perYear, Scale scale)
{
    if (flows.empty()) {
        throw std::invalid_argument("an internal rate of no flows");
    }
    const SparsePolynomial polynomial = polynomialOf(flows);
    InternalRates result;
    for (const RootBracket& root : positiveRoots(polynomial)) {
        result.rates.push_back({rateOf(root, polynomial, perYear, scale), root.touches});
    }
    std::reverse(result.rates.begin(), result.rates.end());  // a larger x is a smaller rate
    if (result.rates.empty()) {
        result.none = polynomial.terms().empty()      ? NoInternalRate::NothingFlows
                      : polynomial.signChanges() == 0 ? NoInternalRate::OneDirection
                                                      : NoInternalRate::NeverZero;
    }
    return result;
}

/// (in / out)^(1 / periods) - 1.
Decimal grownOver(const exact::Number& in, const exact::Number& out, std::int32_t periods, Scale scale)
{
    if (in.isRational() && out.isRational()) {
        const exact::Field field(in.rational() / out.rational(), periods);
        return exact::rounded(exact::Number::grown(field, 1, 1) - exact::Number(field, 1), scale);
    }
    // Two rates by the year: enclosed; that such a root is a rounding tie has never been seen, and is not
    // guessed.
    const BigInt power = exact::pow10Big(scale.places);
    constexpr unsigned mostBits = 4096;
    for (unsigned bits = 256; bits <= mostBits; bits *= 2) {
        const auto [inLow, inHigh] = in.bounds(bits);
        const auto [outLow, outHigh] = out.bounds(bits);
        if (inLow.sign() <= 0 || outLow.sign() <= 0) {
            continue;
        }
        const unsigned shift = bits * static_cast<unsigned>(periods);
        const BigInt one = BigInt(1) << bits;
        const BigInt low = exact::floorRoot((inLow << shift) / outHigh, periods) - one;
        const BigInt high = exact::floorRoot((inHigh << shift) / outLow, periods) + 1 - one;
        const BigInt least = exact::nearest(low * power, one);
        if (least == exact::nearest(high * power, one)) {
            return exact::decimalOf(least, scale.places);
        }
    }
    throw Overflow("an internal rate cannot be told from a rounding tie; ask for other places");
}

}  // namespace

std::string_view toString(NoInternalRate reason)
{
    switch (reason) {
    case NoInternalRate::NothingFlows: return "nothing flows";
    case NoInternalRate::OneDirection: return "money flows one way only";
    case NoInternalRate::NeverZero: return "the present value is zero at no rate above -100 %";
    }
    return "";
}

InternalRates internalRates(const std::vector<Money>& flows, Scale scale)
{
    std::vector<TimedFlow> timed;
    timed.reserve(flows.size());
    for (const Money& money : flows) {
        timed.push_back({static_cast<std::int64_t>(timed.size()), money});
    }
    return ratesOf(timed, 1, scale);
}

InternalRates internalRates(const CashFlow& flow, Scale scale)
{
    return internalRates(flow.months(), scale);
}

InternalRates internalRates(const std::vector<DatedMoney>& flows, Scale scale)
{
    std::vector<TimedFlow> timed;
    timed.reserve(flows.size());
    for (const DatedMoney& flow : flows) {
        timed.push_back({flow.date.days().time_since_epoch().count(), flow.money});
    }
    return ratesOf(timed, daysInYear, scale);
}

std::optional<Decimal> modifiedInternalRate(const std::vector<Money>& flows, const DiscountRate& finance,
                                            const DiscountRate& reinvest, Scale scale)
{
    const exact::Field financeField(finance);
    const exact::Field reinvestField(reinvest);
    exact::Number out(financeField, 0);
    exact::Number in(reinvestField, 0);
    const auto last = static_cast<std::int64_t>(flows.size()) - 1;
    for (std::int64_t k = 0; k <= last; ++k) {
        const Money& money = flows[static_cast<std::size_t>(k)];
        if (money.currency() != flows.front().currency()) {
            throw CurrencyMismatch("an internal rate of flows in two currencies");
        }
        if (money.amount().isNegative()) {
            out -= exact::Number::grown(financeField, exact::big(money), -k);
        } else {
            in += exact::Number::grown(reinvestField, exact::big(money), last - k);
        }
    }
    if (last < 1 || out.isZero() || in.isZero()) {
        return std::nullopt;
    }
    return grownOver(in, out, static_cast<std::int32_t>(last), scale);
}

}  // namespace gpucost
