// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <random>

#include <boost/multiprecision/cpp_int.hpp>

#include "tests/core/plan/owned_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

using Q = boost::multiprecision::cpp_rational;
using Z = boost::multiprecision::cpp_int;

Z halfAway(const Q& value)
{
    const Q shifted = abs(value) * 2 + 1;
    const Z whole = numerator(shifted) / (2 * denominator(shifted));
    return value < 0 ? Z(-whole) : whole;
}

/// A fleet as plain numbers: what the random test draws, and what the oracle computes from.
struct Case {
    int price = 1000, servers = 1, gpus = 1, factorHundredths = 100, networkPercent = 0;
    int loanRateTenths = 0, loanMonths = 0, life = 60, residual = 0;
    bool perGpu = false, residualOnly = false, colo = false, metered = false, boughtGiven = false;
    int bought = 0;  // months after the demand's first
    int watts = 0, gpuWatts = 0, load = 100, idle = 0, pueHundredths = 100, kwhMills = 0;
    int rent = 0, staff = 0, support = 0, spares = 0, fteTenths = 0, fteCost = 0;
    std::vector<int> ramp;
    int months = 36, use = 100, running = 1, discount = 0;

    std::string terms() const
    {
        const auto tenth = [](int value) {
            return std::to_string(value / 10) + '.' + std::to_string(value % 10);
        };
        const auto hundredth = [](int value) {
            return std::to_string(value / 100) + '.' + std::to_string(value / 10 % 10) +
                   std::to_string(value % 10);
        };
        const auto mill = [&](int value) {
            return std::to_string(value / 1000) + '.' + std::to_string(1000 + value % 1000).substr(1);
        };
        std::string text = "price=" + std::to_string(price) + " price_per_gpu=" + (perGpu ? "yes" : "no") +
                           " gpus=" + std::to_string(gpus) + " server_factor=" + hundredth(factorHundredths) +
                           " network_share=" + std::to_string(networkPercent) +
                           "% life_months=" + std::to_string(life) + " residual=" + std::to_string(residual) +
                           "% early_residual=" + (residualOnly ? "residual-only" : "straight-line") +
                           " kw_per_server=" + mill(watts) + " kw_per_gpu=" + mill(gpuWatts) +
                           " load_share=" + std::to_string(load) + "% idle_share=" + std::to_string(idle) +
                           "% pue=" + hundredth(pueHundredths) + " kwh_price=" + mill(kwhMills) +
                           " staff_per_year=" + std::to_string(staff) + " staff_fte=" + tenth(fteTenths) +
                           " fte_per_year=" + std::to_string(fteCost) +
                           " support_rate=" + std::to_string(support) +
                           "% spares_rate=" + std::to_string(spares) + "%";
        text += (colo ? " colo_per_kw_month=" : " space_per_month=") + std::to_string(rent) +
                " colo_metered=" + (metered ? "yes" : "no");
        if (loanMonths > 0) {
            text +=
                " loan_months=" + std::to_string(loanMonths) + " loan_rate=" + tenth(loanRateTenths) + '%';
        }
        if (boughtGiven) {
            text += " bought=" + toString(Month(2026, 1).plus(bought));
        }
        for (std::size_t i = 0; i < ramp.size(); ++i) {
            text += (i == 0 ? " ramp=" : ",") + std::to_string(ramp[i]) + '%';
        }
        return text;
    }
};

/// The rules once more, from the description in owned.h, over other numbers and without its code. Cents by
/// month and part; -1 in `fixedCents` never stands: a part that costs nothing has no entry.
Z oracleTotal(const Case& c)
{
    const Q price =
        Q(c.price) * (c.perGpu ? c.gpus : 1) * Q(c.factorHundredths, 100) / (1 - Q(c.networkPercent, 100));
    const Q paid = 1 - Q(c.discount, 100);
    const int first = c.boughtGiven ? c.bought : 0;
    Z total = 0;
    const auto bill = [&](const Q& dollars) { total += halfAway(dollars * paid * 100); };
    for (int from = first; from < c.months; from += c.life) {
        if (from + c.life <= 0) {
            continue;
        }
        if (c.loanMonths == 0) {
            bill(price * c.servers);
        } else {
            const Z principal = halfAway(price * c.servers * 100);
            const Q i = Q(c.loanRateTenths, 12000);
            Q grown = 1;
            for (int k = 0; k < c.loanMonths; ++k) {
                grown *= 1 + i;
            }
            const Z level =
                halfAway(i == 0 ? Q(principal) / c.loanMonths : principal * i * grown / (grown - 1));
            Z balance = principal;
            std::map<int, std::pair<Z, Z>> due;
            for (int k = 0; k < c.loanMonths; ++k) {
                const Z interest = halfAway(balance * i);
                Z down = level - interest;
                down = down < 0 ? Z(0) : down;
                down = k + 1 == c.loanMonths || down > balance ? balance : down;
                balance -= down;
                due[std::max(0, from + k)].first += down;
                due[std::max(0, from + k)].second += interest;
            }
            for (const auto& [month, parts] : due) {
                bill(Q(parts.first, 100));
                bill(Q(parts.second, 100));
            }
        }
        const int end = std::min(from + c.life, c.months);
        const Q residual(c.residual, 100);
        const bool early = end < from + c.life;
        const Q share = early && !c.residualOnly ? 1 - (1 - residual) * (end - from) / c.life : residual;
        bill(-price * c.servers * share);
    }
    const Q kw = Q(c.watts, 1000) + Q(c.gpuWatts, 1000) * c.gpus;
    const Q siteKw = c.colo && c.rent > 0 && !c.metered ? kw : kw * Q(c.pueHundredths, 100);
    for (int month = std::max(0, first); month < c.months; ++month) {
        const auto age = static_cast<std::size_t>(month - first);
        const Q usable = c.servers * (age < c.ramp.size() ? Q(c.ramp[age], 100) : Q(1));
        // 730 h at whole percents: full hours, and the rest of one in seconds rounded half up.
        const Z seconds = halfAway(Q(730 * 3600) * c.use / 100);
        const Z whole = seconds / 3600;
        const Z rest = seconds % 3600;
        const Q atOnce = Q(c.running) < usable ? Q(c.running) : usable;
        const Q inRest = Q(c.running * rest) < 3600 * usable ? Q(c.running * rest) : Q(3600 * usable);
        const Q used = atOnce * whole + inRest / 3600;
        bill((used * c.load + (usable * 730 - used) * c.idle) / 100 * siteKw * Q(c.kwhMills, 1000));
        bill(c.colo ? kw * c.servers * c.rent : Q(c.servers) * c.rent);
        bill((Q(c.fteTenths, 10) * c.fteCost + c.staff) / 12);
        bill(price * c.servers * c.support / 1200);
        bill(price * c.servers * c.spares / 1200);
    }
    return total;
}

Case randomCase(std::mt19937& random)
{
    const auto pick = [&random](int least, int most) {
        return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
    };
    Case c;
    c.price = pick(1, 400'000);
    c.servers = pick(1, 9);
    c.gpus = pick(1, 8);
    c.perGpu = pick(0, 1) == 1;
    c.factorHundredths = pick(50, 200);
    c.networkPercent = pick(0, 2) == 0 ? pick(0, 40) : 0;
    c.loanMonths = pick(0, 1) == 0 ? 0 : pick(1, 72);
    c.loanRateTenths = c.loanMonths == 0 ? 0 : pick(0, 120);
    c.life = pick(0, 1) == 0 ? 60 : pick(1, 90);
    c.residual = pick(0, 100);
    c.residualOnly = pick(0, 1) == 1;
    c.colo = pick(0, 1) == 1;
    c.metered = pick(0, 1) == 1;
    c.boughtGiven = pick(0, 2) == 0;
    c.bought = pick(-30, 20);
    c.watts = pick(0, 12'000);
    c.gpuWatts = pick(0, 1) == 0 ? 0 : pick(0, 1000);
    c.load = pick(0, 100);
    c.idle = pick(0, 100);
    c.pueHundredths = pick(100, 200);
    c.kwhMills = pick(0, 300);
    c.rent = pick(0, 300);
    c.staff = pick(0, 1) == 0 ? 0 : pick(0, 90'000);
    c.fteTenths = pick(0, 15);
    c.fteCost = pick(0, 1) == 0 ? 0 : pick(0, 200'000);
    c.support = pick(0, 12);
    c.spares = pick(0, 3);
    for (int i = pick(0, 1) == 0 ? 0 : pick(1, 6); i > 0; --i) {
        c.ramp.push_back(pick(0, 100));
    }
    c.months = pick(1, 72);
    c.use = pick(0, 100);
    c.running = pick(1, c.servers);
    c.discount = pick(0, 1) == 0 ? 0 : pick(0, 40);
    return c;
}

Demand demandOf(const Case& c)
{
    return demand("gpus=" + std::to_string(c.running * c.gpus) + " on=" + std::to_string(c.gpus) +
                  " months=" + std::to_string(c.months) + " start=2026-01 use=" + std::to_string(c.use) +
                  '%');
}

}  // namespace

TEST_CASE("an owned fleet: ledger, quick total and an oracle agree to the cent")
{
    std::mt19937 random(20260821);
    int checkedCases = 0;
    for (int i = 0; i < 3000; ++i) {
        const Case c = randomCase(random);
        const Owned plan = owned(c.terms());
        const Demand use = demandOf(c);
        const Billing money = billing("discount=" + std::to_string(c.discount) + '%');
        const Charges ledger = charges(plan, c.servers, {}, use, money);
        const std::int64_t sum = ledger.empty() ? 0 : minorUnits(totalOf(ledger, currency("USD"), money));
        CHECK_MESSAGE(sum == totalMinorUnits(plan, c.servers, {}, use, money), c.terms());
        CHECK_MESSAGE(sum == static_cast<std::int64_t>(oracleTotal(c)),
                      c.terms() << " months=" << c.months << " use=" << c.use);
        if (i % 100 == 0) {
            checkDerivation(ledger);
        }
        ++checkedCases;
    }
    CHECK(checkedCases == 3000);
}

TEST_CASE("capital is counted once: no method of depreciation changes what is paid")
{
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        const Case c = randomCase(random);
        const Demand use = demandOf(c);
        const std::int64_t straight =
            totalMinorUnits(owned(c.terms() + " depreciation=straight-line"), c.servers, {}, use, {});
        const std::int64_t declining = totalMinorUnits(
            owned(c.terms() + " depreciation=declining-balance declining_rate=40%"), c.servers, {}, use, {});
        CHECK(straight == declining);
    }
    const Demand life = demand("gpus=8 on=8 months=60");
    const Owned cash = owned("price=270000 gpus=8 life_months=60");
    const Owned loan = owned("price=270000 gpus=8 life_months=60 loan_months=36 loan_rate=7.5%");
    CHECK(exactOf(charges(cash, 1, {}, life, {}), OwnedPart::Purchase) == Rational(270000));
    CHECK(exactOf(charges(loan, 1, {}, life, {}), OwnedPart::Purchase) == Rational(270000));
}

TEST_CASE("the years of depreciation sum to the purchase minus its residual, whatever the method")
{
    struct Row {
        const char* terms;
        const char* years;
    };
    const Row rows[] = {
        // 100,000 - 10,000 over four years
        {"price=100000 life_months=48 residual=10%", "22500.00 22500.00 22500.00 22500.00"},
        // half the book value each year, never below 10,000: 50,000, 25,000, 12,500, and what is left
        {"price=100000 life_months=48 residual=10% depreciation=declining-balance",
         "50000.00 25000.00 12500.00 2500.00"},
        // stops at the residual value
        {"price=100000 life_months=48 residual=30% depreciation=declining-balance",
         "50000.00 20000.00 0.00 0.00"},
        // a life of a year and a half: 12 of 18 months, then 6
        {"price=100 life_months=18", "66.67 33.33"},
    };
    for (const Row& row : rows) {
        std::string years;
        for (const Money& year : depreciation(ownedTerms(row.terms), 1)) {
            years += (years.empty() ? "" : " ") + toString(year.amount());
        }
        CHECK_MESSAGE(years == row.years, row.terms);
    }
    std::mt19937 random(11);
    for (int i = 0; i < 300; ++i) {
        Case c = randomCase(random);
        const OwnedTerms terms = ownedTerms(
            c.terms() + (i % 2 == 0 ? " depreciation=declining-balance" : " depreciation=straight-line"));
        Decimal sum;
        for (const Money& year : depreciation(terms, c.servers)) {
            CHECK_FALSE(year.amount().isNegative());
            sum = sum + year.amount();
        }
        const Rational price = pricePerServer(terms) * Rational(c.servers);
        const auto cents = [](const Rational& value) { return round(value, Scale{2}, Rounding::HalfUp); };
        CHECK(sum == cents(price) - cents(price * terms.residual.fraction()));
    }
}

TEST_CASE("a loan's payments: level, interest on the balance, and the last clears it")
{
    // 1,200 at 12 % a year for 3 months: annuity 1200 x 0.01 x 1.01^3 / (1.01^3 - 1) = 408.0265...
    const Charges paid = charges(owned("price=1200 loan_months=3 loan_rate=12% life_months=36"), 1, {},
                                 demand("months=36"), {});
    CHECK(costsOf(paid, OwnedPart::Purchase) == "396.03 399.99 403.98");
    CHECK(costsOf(paid, OwnedPart::Interest) == "12.00 8.04 4.04");
    // Without interest: thirds, what rounding leaves in the last.
    CHECK(costsOf(charges(owned("price=100 loan_months=3"), 1, {}, demand("months=36"), {}),
                  OwnedPart::Purchase) == "33.33 33.33 33.34");
    // A loan that outlasts the horizon is owed in full.
    const Charges late = charges(owned("price=100 loan_months=3"), 1, {}, demand("months=1"), {});
    CHECK(exactOf(late, OwnedPart::Purchase) == Rational(100));
    CHECK(late.back().month == 2);
}

TEST_CASE("residual value, renewal and purchases before the demand")
{
    struct Row {
        const char* terms;
        const char* demand;
        const char* purchases;
        const char* residuals;
    };
    const Row rows[] = {
        {"price=100 residual=10% life_months=12", "months=12", "100.00", "-10.00"},
        // sold after 6 of 12 months: 100 x (1 - 0.9 x 6/12)
        {"price=100 residual=10% life_months=12", "months=6", "100.00", "-55.00"},
        {"price=100 residual=10% life_months=12 early_residual=residual-only", "months=6", "100.00",
         "-10.00"},
        // bought again after a year, sold after 3 of 12 months: 100 x (1 - 0.9 x 3/12) = 77.50
        {"price=100 residual=10% life_months=12", "months=15", "100.00 100.00", "-10.00 -77.50"},
        // bought half a year before the first month: its life ends in the 6th, then again
        {"price=100 residual=10% life_months=12 bought=2025-07", "months=12 start=2026-01", "100.00 100.00",
         "-10.00 -55.00"},
        // bought a life before: nothing of that one is left
        {"price=100 residual=10% life_months=12 bought=2025-01", "months=12 start=2026-01", "100.00",
         "-10.00"},
        // bought when the demand has ended
        {"price=100 residual=10% life_months=12 bought=2027-01", "months=12 start=2026-01", "", ""},
    };
    for (const Row& row : rows) {
        const Charges made = charges(owned(row.terms), 1, {}, demand(row.demand), {});
        CHECK_MESSAGE(costsOf(made, OwnedPart::Purchase) == row.purchases, row.terms);
        CHECK_MESSAGE(costsOf(made, OwnedPart::Residual) == row.residuals, row.terms);
    }
}

TEST_CASE("power: use at load, the rest at idle, PUE unless the rent has bought the cooling")
{
    const auto power = [](const char* terms, const char* use, std::int64_t servers = 1) {
        return costsOf(charges(owned(std::string("price=1 gpus=8 kwh_price=0.10 ") + terms), servers, {},
                               demand(use), {}),
                       OwnedPart::Power);
    };
    const char* const month = "gpus=8 on=8 months=1";
    CHECK(power("kw_per_server=10", month) == "730.00");
    CHECK(power("kw_per_server=10 pue=1.5", month) == "1095.00");
    CHECK(power("kw_per_server=2 kw_per_gpu=1", month) == "730.00");
    // 40 % of 730 h at load, 438 h at 30 % of it: 292 x 10 + 438 x 3 = 4,234 kWh
    CHECK(power("kw_per_server=10 idle_share=30%", "gpus=8 on=8 months=1 use=40%") == "423.40");
    // one of two servers runs, the other one idles: 730 x (10 + 3)
    CHECK(power("kw_per_server=10 idle_share=30%", month, 2) == "949.00");
    CHECK(power("kw_per_server=10 pue=1.5 colo_per_kw_month=100", month) == "730.00");
    CHECK(power("kw_per_server=10 pue=1.5 colo_per_kw_month=100 colo_metered=yes", month) == "1095.00");
    // half of the fleet is not yet usable in the first month: it draws nothing and serves nothing
    CHECK(power("kw_per_server=10 ramp=50%", "gpus=8 on=8 months=2") == "365.00 730.00");
    CHECK(servedHours(ownedTerms("price=1 gpus=8 ramp=50%"), 1, demand("gpus=8 on=8 months=2")) ==
          Rational(1095));
}

TEST_CASE("terms that count something twice or cannot be are refused, all in one pass")
{
    const auto codes = [](const char* text) {
        OwnedTerms terms;
        for (const auto word : words(text)) {
            const std::size_t equals = word.find('=');
            terms = with(std::move(terms), word.substr(0, equals), word.substr(equals + 1)).value();
        }
        std::string fields;
        const auto result = checked(terms);
        for (const Error& error : result ? Errors{} : result.error()) {
            fields += (fields.empty() ? "" : " ") + error.where.pointer;
        }
        return fields;
    };
    CHECK(codes("price=1") == "");
    CHECK(codes("") == "price");
    CHECK(codes("price=1 pue=1.2 cooling_per_kw_month=20") == "cooling_per_kw_month");
    CHECK(codes("price=1 colo_per_kw_month=100 cooling_per_kw_month=20 space_per_month=9") ==
          "cooling_per_kw_month space_per_month");
    CHECK(codes("price=0 gpus=0 residual=101% pue=0.9 life_months=0 loan_rate=5% network_share=100%") ==
          "price gpus network_share residual life_months loan_rate pue");
    CHECK_FALSE(with({}, "pues", "1").has_value());
    CHECK_FALSE(with({}, "pue", "1.1x").has_value());
    CHECK_FALSE(with({}, "depreciation", "linear").has_value());
}

TEST_CASE("every field reads back what it holds")
{
    for (const OwnedField& field : ownedFields()) {
        const OwnedTerms terms;
        const std::string held = valueOf(terms, field.name);
        if (!held.empty()) {
            CHECK_MESSAGE(valueOf(with(terms, field.name, held).value(), field.name) == held,
                          std::string(field.name));
        }
    }
    CHECK(valueOf(ownedTerms("price=1 ramp=25%,50% bought=2026-03"), "ramp") == "25%,50%");
    CHECK(valueOf(ownedTerms("price=1 ramp=25%,50% bought=2026-03"), "bought") == "2026-03");
}
