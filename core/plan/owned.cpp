// SPDX-License-Identifier: Apache-2.0
#include "core/plan/owned.h"

#include <algorithm>

#include <boost/multiprecision/cpp_int.hpp>

#include "core/plan/commitment.h"

namespace gpucost {

namespace {

using boost::multiprecision::cpp_int;

constexpr std::array<std::string_view, ownedParts> partNames{"purchase", "interest",   "power", "cooling",
                                                             "space",    "colocation", "staff", "support",
                                                             "spares",   "residual"};

/// One charge before it is written out: quantity x unit price, in the currency of the terms.
struct Entry {
    std::int32_t month = 0;
    OwnedPart part = OwnedPart::Purchase;
    Rational quantity;
    Rational unitPrice;
    Rational idleQuantity;    // of power, within quantity
    std::int32_t number = 0;  // of the purchase, or of the loan's payment
    bool again = false;       // not the first purchase
    bool early = false;       // sold before the end of its life
    bool before = false;      // fell due before the first month
};

/// Half away from zero, through the line item's own function where that needs no memory.
std::int64_t roundedMinorUnits(const Rational& exact)
{
    if (exact.isNegative()) {
        return -roundedMinorUnits(-exact);
    }
    constexpr std::int64_t most = std::int64_t{1} << 60;
    const auto over = exact.numerator().toInt64();
    const auto under = exact.denominator().toInt64();
    if (over && under && *over < most && *under < most) {
        return gpucost::roundedMinorUnits(TickPrice(*over, *under), std::int64_t{1});
    }
    const auto whole = round(exact, Scale{0}, Rounding::HalfUp).coefficient().toInt64();
    if (!whole) {
        throw Overflow("a charge exceeds 64 bits of minor units");
    }
    return *whole;
}

std::int64_t minorUnitsOf(const Rational& amount, Currency currency)
{
    return roundedMinorUnits(amount * Rational(pow10(currency.minorDigits())));
}

/// principal x i x (1 + i)^n / ((1 + i)^n - 1), rounded half up. The powers outgrow the numbers of money.
std::int64_t annuity(std::int64_t principal, const Rational& monthlyRate, std::int32_t payments)
{
    if (monthlyRate.isZero()) {
        return gpucost::roundedMinorUnits(TickPrice(1, payments), principal);
    }
    const cpp_int p(toString(monthlyRate.numerator()));
    const cpp_int q(toString(monthlyRate.denominator()));
    const cpp_int grown = boost::multiprecision::pow(cpp_int(p + q), static_cast<unsigned>(payments));
    const cpp_int still = boost::multiprecision::pow(q, static_cast<unsigned>(payments));
    const cpp_int above = principal * p * grown;
    const cpp_int under = q * (grown - still);
    return static_cast<std::int64_t>((2 * above + under) / (2 * under));
}

/// A loan of one purchase, payment by payment, in minor units.
class Loan {
public:
    struct Payment {
        std::int64_t principal = 0;
        std::int64_t interest = 0;
    };

    Loan(const OwnedTerms& terms, std::int64_t principal)
        : m_left(terms.loanMonths)
        , m_balance(principal)
        , m_rate(terms.loanRate.fraction() / Rational(12))
        , m_interest(m_rate)
        , m_payment(annuity(principal, m_rate, terms.loanMonths))
    {
    }

    Payment next()
    {
        --m_left;
        const std::int64_t interest = gpucost::roundedMinorUnits(m_interest, m_balance);
        const std::int64_t principal =
            m_left == 0 ? m_balance : std::min(m_balance, std::max<std::int64_t>(0, m_payment - interest));
        m_balance -= principal;
        return {principal, interest};
    }

private:
    std::int32_t m_left;
    std::int64_t m_balance;
    Rational m_rate;
    TickPrice m_interest;
    std::int64_t m_payment;
};

std::int32_t monthsBetween(Month from, Month to)
{
    return (to.year() - from.year()) * 12 + to.monthOfYear() - from.monthOfYear();
}

/// What a fleet costs, entry by entry: the one place where the rules stand. `usedHours(month, usable)` says
/// for how many server-hours `usable` servers are in use.
template <class UsedHours>
class Walk {
public:
    Walk(const OwnedTerms& terms, std::int64_t servers, const Demand& demand, UsedHours usedHours)
        : m_terms(terms)
        , m_servers(servers)
        , m_demand(demand)
        , m_usedHours(usedHours)
        , m_first(terms.bought ? monthsBetween(demand.start(), *terms.bought) : 0)
        , m_price(pricePerServer(terms))
    {
    }

    template <class Sink>
    void entries(Sink sink) const
    {
        std::int32_t number = 0;
        for (std::int64_t from = m_first; from < m_demand.months(); from += m_terms.lifeMonths) {
            ++number;
            if (from + m_terms.lifeMonths > 0) {
                capital(static_cast<std::int32_t>(from), number, sink);
            }
        }
        for (std::int32_t month = std::max(0, m_first); month < m_demand.months(); ++month) {
            running(month, sink);
        }
    }

    Rational usable(std::int32_t month) const
    {
        if (month < m_first) {
            return {};
        }
        const auto age = static_cast<std::size_t>(month - m_first);
        const Rational share = age < m_terms.ramp.size() ? m_terms.ramp[age].fraction() : Rational(1);
        return share * Rational(m_servers);
    }

private:
    template <class Sink>
    void capital(std::int32_t from, std::int32_t number, Sink& sink) const
    {
        Entry entry;
        entry.number = number;
        entry.again = number > 1;
        entry.before = from < 0;
        entry.month = std::max(0, from);
        entry.quantity = Rational(m_servers);
        entry.unitPrice = m_price;
        if (m_terms.loanMonths == 0) {
            sink(entry);
        } else {
            loan(from, entry.again, sink);
        }
        const std::int32_t end = std::min(from + m_terms.lifeMonths, m_demand.months());
        const std::int32_t held = end - from;
        const Rational residual = m_terms.residual.fraction();
        entry.early = held < m_terms.lifeMonths;
        const Rational share =
            entry.early && m_terms.earlyResidual == EarlyResidual::StraightLine
                ? Rational(1) - (Rational(1) - residual) * Rational(held) / Rational(m_terms.lifeMonths)
                : residual;
        if (!share.isZero()) {
            entry.part = OwnedPart::Residual;
            entry.month = end - 1;
            entry.before = false;
            entry.unitPrice = -(m_price * share);
            sink(entry);
        }
    }

    template <class Sink>
    void loan(std::int32_t from, bool again, Sink& sink) const
    {
        const Currency currency = m_terms.currency;
        const Rational unit = Rational(1) / Rational(pow10(currency.minorDigits()));
        Loan loan(m_terms, minorUnitsOf(m_price * Rational(m_servers), currency));
        Loan::Payment due;
        for (std::int32_t i = 0; i < m_terms.loanMonths; ++i) {
            const Loan::Payment next = loan.next();
            due = {due.principal + next.principal, due.interest + next.interest};
            const std::int32_t month = from + i;
            if (month < 0 && i + 1 < m_terms.loanMonths) {
                continue;
            }
            Entry entry;
            entry.month = std::max(0, month);
            entry.number = i + 1;
            entry.again = again;
            entry.before = from < 0 && month <= 0;
            entry.quantity = Rational(1);
            for (const auto& [part, amount] : {std::pair{OwnedPart::Purchase, due.principal},
                                               std::pair{OwnedPart::Interest, due.interest}}) {
                if (amount != 0) {
                    entry.part = part;
                    entry.unitPrice = Rational(amount) * unit;
                    sink(entry);
                }
            }
            due = {};
        }
    }

    template <class Sink>
    void running(std::int32_t month, Sink& sink) const
    {
        const OwnedTerms& terms = m_terms;
        const Rational servers(m_servers);
        const Rational kw = itKw(terms);
        const auto add = [&](OwnedPart part, const Rational& quantity, const Rational& unitPrice) {
            if (!quantity.isZero() && !unitPrice.isZero()) {
                Entry entry;
                entry.month = month;
                entry.part = part;
                entry.quantity = quantity;
                entry.unitPrice = unitPrice;
                sink(entry);
            }
        };
        if (!terms.kwhPrice.isZero() && !kw.isZero()) {
            const Rational ready = usable(month);
            const Rational hours = ready * Rational(m_demand.hoursIn(month));
            const Rational used = m_usedHours(month, ready);
            const Rational siteKw = facilityKw(terms);
            Entry entry;
            entry.month = month;
            entry.part = OwnedPart::Power;
            entry.idleQuantity = (hours - used) * terms.idleShare.fraction() * siteKw;
            entry.quantity = used * terms.loadShare.fraction() * siteKw + entry.idleQuantity;
            entry.unitPrice = Rational(terms.kwhPrice);
            if (!entry.quantity.isZero()) {
                sink(entry);
            }
        }
        const Rational twelfth = Rational(1) / Rational(12);
        const Rational capital = m_price * servers;
        add(OwnedPart::Cooling, kw * servers, terms.coolingPerKwMonth);
        add(OwnedPart::Space, servers, terms.spacePerMonth);
        add(OwnedPart::Colocation, kw * servers, terms.coloPerKwMonth);
        add(OwnedPart::Staff, twelfth,
            Rational(terms.staffFte) * Rational(terms.ftePerYear) + Rational(terms.staffPerYear));
        add(OwnedPart::Support, twelfth,
            capital * terms.supportRate.fraction() + Rational(terms.supportPerYear));
        add(OwnedPart::Spares, twelfth, capital * terms.sparesRate.fraction());
    }

    const OwnedTerms& m_terms;
    std::int64_t m_servers;
    const Demand& m_demand;
    UsedHours m_usedHours;
    std::int32_t m_first;
    Rational m_price;
};

/// Hours in use of the demand's own clock-hours, above what other commitments cover.
auto usedHoursOf(const Demand& demand, CommittedUnits below,
                 std::span<const CommittedUnits> belowByMonth = {})
{
    return [&demand, below, belowByMonth](std::int32_t month, const Rational& usable) {
        const CommittedUnits before = belowIn(belowByMonth, below, month);
        const Rational covered =
            Rational(3600) * Rational(Integer(before.numerator), Integer(before.denominator));
        const Rational limit = Rational(3600) * usable;
        Rational used;
        for (const HourBucket& bucket : demand.use(month).buckets) {
            const Rational left = Rational(bucket.instanceSeconds) - covered;
            if (left > Rational(0)) {
                used = used + std::min(left, limit) * Rational(bucket.weight);
            }
        }
        return used / Rational(Integer(3600) * Integer(demand.ticksPerSecond()));
    };
}

/// Minor units of the billing currency for one unit of the terms' currency.
Rational factorOf(const OwnedTerms& terms, const Billing& billing)
{
    return UnitPrice(Money(1, terms.currency), 1, billing).exactMinorUnits();
}

std::int64_t rounded(const Entry& entry, const Rational& factor)
{
    return roundedMinorUnits(entry.quantity * entry.unitPrice * factor);
}

std::string ruleText(const Entry& entry, const OwnedTerms& terms)
{
    const std::string again = entry.again ? ", bought again on the same terms" : "";
    const std::string before = entry.before ? ", with what fell due before the first month" : "";
    switch (entry.part) {
    case OwnedPart::Purchase:
        return terms.loanMonths == 0 ? "servers bought" + again + before
                                     : "principal of loan payment " + std::to_string(entry.number) + " of " +
                                           std::to_string(terms.loanMonths) + again + before;
    case OwnedPart::Interest:
        return "interest of loan payment " + std::to_string(entry.number) + " of " +
               std::to_string(terms.loanMonths) + again + before;
    case OwnedPart::Power: return "energy while in use";
    case OwnedPart::Cooling: return "cooling by kW installed";
    case OwnedPart::Space: return "room by server";
    case OwnedPart::Colocation: return "colocation by kW installed, cooling included";
    case OwnedPart::Staff: return "a twelfth of the year's staff";
    case OwnedPart::Support: return "a twelfth of the year's support";
    case OwnedPart::Spares: return "a twelfth of the year's spare parts";
    case OwnedPart::Residual:
        return !entry.early ? "servers sold at the end of their life"
               : terms.earlyResidual == EarlyResidual::StraightLine
                   ? "servers sold before the end of their life, on the straight line to the residual value"
                   : "servers sold before the end of their life, at the residual value";
    }
    return "";
}

std::string_view unitOf(const Entry& entry, const OwnedTerms& terms)
{
    switch (entry.part) {
    case OwnedPart::Purchase: return terms.loanMonths == 0 ? "server" : "payment";
    case OwnedPart::Interest: return "payment";
    case OwnedPart::Power: return "kWh";
    case OwnedPart::Cooling:
    case OwnedPart::Colocation: return "kW-month";
    case OwnedPart::Space: return "server-month";
    case OwnedPart::Staff:
    case OwnedPart::Support:
    case OwnedPart::Spares: return "year";
    case OwnedPart::Residual: return "server";
    }
    return "";
}

Charge written(const Entry& entry, const OwnedTerms& terms, const Rational& factor, const Billing& billing)
{
    const Currency currency = billing.currencyFor(terms.currency);
    Charge charge;
    charge.month = entry.month;
    charge.plan = chargeName(entry.part);
    charge.pricing = PricingCategory::Other;
    const bool once =
        entry.part == OwnedPart::Residual || (entry.part == OwnedPart::Purchase && terms.loanMonths == 0);
    charge.category = entry.part == OwnedPart::Power      ? ChargeCategory::Usage
                      : entry.part == OwnedPart::Residual ? ChargeCategory::Credit
                                                          : ChargeCategory::Purchase;
    charge.frequency = once                             ? ChargeFrequency::OneTime
                       : entry.part == OwnedPart::Power ? ChargeFrequency::UsageBased
                                                        : ChargeFrequency::Recurring;
    charge.quantity = entry.quantity;
    charge.unit = unitOf(entry, terms);
    charge.unitPrice = amountOfMinorUnits(entry.unitPrice * factor, currency).value();
    charge.exact = Amount(entry.quantity * charge.unitPrice, currency);
    charge.cost = billed(charge.exact, rounded(entry, factor), billing);
    const auto line = [&charge](std::string rule, const Rational& quantity) {
        if (!quantity.isZero()) {
            charge.lines.push_back({std::move(rule), quantity, Rational(1), quantity * charge.unitPrice});
        }
    };
    line(ruleText(entry, terms), entry.quantity - entry.idleQuantity);
    line("energy while idle", entry.idleQuantity);
    return charge;
}

}  // namespace

std::string_view toString(Depreciation method)
{
    return method == Depreciation::StraightLine ? "straight-line" : "declining-balance";
}

std::string_view toString(EarlyResidual rule)
{
    return rule == EarlyResidual::StraightLine ? "straight-line" : "residual-only";
}

std::string_view toString(OwnedPart part)
{
    return partNames[static_cast<std::size_t>(part)];
}

std::string chargeName(OwnedPart part)
{
    return "owned: " + std::string(toString(part));
}

std::optional<OwnedPart> partOf(const Charge& charge)
{
    for (std::size_t i = 0; i < ownedParts; ++i) {
        if (charge.plan == chargeName(static_cast<OwnedPart>(i))) {
            return static_cast<OwnedPart>(i);
        }
    }
    return std::nullopt;
}

Checked<OwnedTerms> checked(OwnedTerms terms)
{
    Errors problems;
    const auto refuse = [&problems](bool wrong, const char* field, std::string found, const char* expected) {
        if (wrong) {
            problems.push_back({ErrorCode::BadValue, {"", 0, field}, std::move(found), expected});
        }
    };
    const Rational all(1);
    refuse(terms.price <= Decimal(0), "price", toString(terms.price), "what a server (or a GPU) costs");
    refuse(terms.serverFactor <= Decimal(0), "server_factor", toString(terms.serverFactor),
           "a factor above zero");
    refuse(terms.gpus < 1 || terms.gpus > 1024, "gpus", std::to_string(terms.gpus), "1 to 1024 GPUs");
    refuse(terms.networkShare.fraction() >= all, "network_share", toString(terms.networkShare) + " %",
           "a share below 100 %");
    for (const auto& [share, field] : {std::pair{&terms.residual, "residual"},
                                       {&terms.loadShare, "load_share"},
                                       {&terms.idleShare, "idle_share"}}) {
        refuse(share->fraction() > all, field, toString(*share) + " %", "a share of at most 100 %");
    }
    refuse(terms.decliningRate && terms.decliningRate->fraction() > all, "declining_rate",
           terms.decliningRate ? toString(*terms.decliningRate) + " %" : "", "a share of at most 100 %");
    refuse(std::any_of(terms.ramp.begin(), terms.ramp.end(),
                       [&all](const Percentage& share) { return share.fraction() > all; }),
           "ramp", "a share above 100 %", "shares of at most 100 %");
    refuse(terms.lifeMonths < 1 || terms.lifeMonths > 600, "life_months", std::to_string(terms.lifeMonths),
           "1 to 600 months");
    refuse(terms.loanMonths < 0 || terms.loanMonths > 600, "loan_months", std::to_string(terms.loanMonths),
           "0 (paid at once) to 600 months");
    refuse(terms.loanMonths == 0 && !terms.loanRate.fraction().isZero(), "loan_rate",
           toString(terms.loanRate) + " % without loan_months", "loan_months as well");
    refuse(terms.pue < Decimal(1), "pue", toString(terms.pue), "1 or more");
    for (const auto& [amount, field] : {std::pair{&terms.kwPerServer, "kw_per_server"},
                                        {&terms.kwPerGpu, "kw_per_gpu"},
                                        {&terms.kwhPrice, "kwh_price"},
                                        {&terms.coolingPerKwMonth, "cooling_per_kw_month"},
                                        {&terms.spacePerMonth, "space_per_month"},
                                        {&terms.coloPerKwMonth, "colo_per_kw_month"},
                                        {&terms.staffFte, "staff_fte"},
                                        {&terms.ftePerYear, "fte_per_year"},
                                        {&terms.staffPerYear, "staff_per_year"},
                                        {&terms.supportPerYear, "support_per_year"}}) {
        refuse(amount->isNegative(), field, toString(*amount), "zero or more");
    }
    const bool colo = !terms.coloPerKwMonth.isZero();
    refuse(!terms.coolingPerKwMonth.isZero() && terms.pue > Decimal(1), "cooling_per_kw_month",
           "cooling bought apart and a PUE of " + toString(terms.pue),
           "one of them: both would pay for cooling twice (--set pue=1)");
    refuse(!terms.coolingPerKwMonth.isZero() && colo, "cooling_per_kw_month",
           "cooling bought apart within a colocation", "one of them: the colocation's rent buys cooling");
    refuse(!terms.spacePerMonth.isZero() && colo, "space_per_month", "room rented within a colocation",
           "one of them: the colocation's rent is for room");
    if (!problems.empty()) {
        return tl::make_unexpected(std::move(problems));
    }
    return terms;
}

Charges charges(const Owned& owned, std::int64_t servers, CommittedUnits below, const Demand& demand,
                const Billing& billing, std::span<const CommittedUnits> belowByMonth)
{
    const OwnedTerms& terms = *owned.terms;
    const Rational factor = factorOf(terms, billing);
    Charges charges;
    Walk(terms, servers, demand, usedHoursOf(demand, below, belowByMonth)).entries([&](const Entry& entry) {
        charges.push_back(written(entry, terms, factor, billing));
    });
    std::stable_sort(charges.begin(), charges.end(),
                     [](const Charge& a, const Charge& b) { return a.month < b.month; });
    return charges;
}

std::int64_t totalMinorUnits(const Owned& owned, std::int64_t servers, CommittedUnits below,
                             const Demand& demand, const Billing& billing,
                             std::span<const CommittedUnits> belowByMonth)
{
    const Rational factor = factorOf(*owned.terms, billing);
    std::int64_t total = 0;
    Walk(*owned.terms, servers, demand, usedHoursOf(demand, below, belowByMonth))
        .entries([&](const Entry& entry) {
            if (__builtin_add_overflow(total, rounded(entry, factor), &total)) {
                throw Overflow("a total exceeds 64 bits of minor units");
            }
        });
    return total;
}

std::array<OwnedLine, ownedParts> ownedLines(const OwnedTerms& terms, std::int64_t servers,
                                             const Rational& running, const Demand& demand,
                                             const Billing& billing)
{
    return ownedLines(terms, servers, std::span(&running, 1), demand, billing);
}

std::array<OwnedLine, ownedParts> ownedLines(const OwnedTerms& terms, std::int64_t servers,
                                             std::span<const Rational> running, const Demand& demand,
                                             const Billing& billing)
{
    std::array<OwnedLine, ownedParts> lines;
    const Rational factor =
        amountOfMinorUnits(factorOf(terms, billing), billing.currencyFor(terms.currency)).value();
    const auto idle = [](std::int32_t, const Rational&) { return Rational(0); };
    const auto full = [&](std::int32_t month, const Rational& usable) {
        return std::min(usable, running[running.size() == 1 ? 0 : static_cast<std::size_t>(month)]) *
               Rational(demand.hoursIn(month));
    };
    Walk(terms, servers, demand, idle).entries([&](const Entry& entry) {
        Rational& fixed = lines[static_cast<std::size_t>(entry.part)].fixed;
        fixed = fixed + entry.quantity * entry.unitPrice * factor;
    });
    Walk(terms, servers, demand, full).entries([&](const Entry& entry) {
        Rational& perUse = lines[static_cast<std::size_t>(entry.part)].perUse;
        perUse = perUse + entry.quantity * entry.unitPrice * factor;
    });
    for (OwnedLine& line : lines) {
        line.perUse = line.perUse - line.fixed;
    }
    return lines;
}

Rational usableHours(const OwnedTerms& terms, std::int64_t servers, const Demand& demand)
{
    const Walk walk(terms, servers, demand, usedHoursOf(demand, {}));
    Rational hours;
    for (std::int32_t month = 0; month < demand.months(); ++month) {
        hours = hours + walk.usable(month) * Rational(demand.hoursIn(month));
    }
    return hours;
}

Rational servedHours(const OwnedTerms& terms, std::int64_t servers, const Demand& demand)
{
    const auto used = usedHoursOf(demand, {});
    const Walk walk(terms, servers, demand, used);
    Rational served;
    for (std::int32_t month = 0; month < demand.months(); ++month) {
        served = served + used(month, walk.usable(month));
    }
    return served;
}

Rational pricePerServer(const OwnedTerms& terms)
{
    return Rational(terms.price) * Rational(terms.pricePerGpu ? terms.gpus : 1) *
           Rational(terms.serverFactor) / terms.networkShare.complement().fraction();
}

Rational itKw(const OwnedTerms& terms)
{
    return Rational(terms.kwPerServer) + Rational(terms.kwPerGpu) * Rational(terms.gpus);
}

Rational facilityKw(const OwnedTerms& terms)
{
    const bool coolingBought = !terms.coloPerKwMonth.isZero() && !terms.coloMetered;
    return coolingBought ? itKw(terms) : itKw(terms) * Rational(terms.pue);
}

std::vector<Money> depreciation(const OwnedTerms& terms, std::int64_t servers)
{
    const Rational price = pricePerServer(terms) * Rational(servers);
    const Rational residual = price * terms.residual.fraction();
    const std::int32_t years = (terms.lifeMonths + 11) / 12;
    const Rational rate = terms.decliningRate
                              ? terms.decliningRate->fraction()
                              : std::min(Rational(1), Rational(24) / Rational(terms.lifeMonths));
    std::vector<Money> written;
    Money before = moneyOfMinorUnits(minorUnitsOf(price, terms.currency), terms.currency);
    Rational book = price;
    for (std::int32_t year = 1; year <= years; ++year) {
        const Rational part(std::min(12, terms.lifeMonths - 12 * (year - 1)), 12);
        if (year == years) {
            book = residual;
        } else if (terms.depreciation == Depreciation::StraightLine) {
            book = price - (price - residual) * Rational(12 * year) / Rational(terms.lifeMonths);
        } else {
            // Cut to a millionth, as a fraction of many years would outgrow exact numbers; sums stay whole.
            const Rational next = book - book * rate * part;
            book = std::max(residual, Rational(round(next, Scale{6}, Rounding::HalfUp)));
        }
        const Money after = moneyOfMinorUnits(minorUnitsOf(book, terms.currency), terms.currency);
        written.push_back(before - after);
        before = after;
    }
    return written;
}

}  // namespace gpucost
