// SPDX-License-Identifier: Apache-2.0
#include "core/quote/ownership.h"

#include <random>

#include "core/quote/break_even.h"
#include "core/quote/owned_offer.h"
#include "tests/core/plan/owned_builders.h"
#include "tests/core/quote/offer_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

/// An owned fleet beside a cloud rate per GPU-hour, over one demand.
struct Choice {
    Choice(const char* terms, const char* rate, const char* use, const char* billed = "",
           const char* plan = "owned")
        : own(ownedTerms(terms), {"room", "server", "", asOfDay(), "given", "given", "given"})
        , cloud(money(rate), {"typed", "rate", "", asOfDay(), "given", "given", "given"})
        , wanted(demand(use))
        , inTheCloud(
              demand(std::string(use).substr(0, std::string(use).find(" on=")) +
                     std::string(use).substr(std::string(use).find(' ', std::string(use).find(" on=") + 1))))
        , bill(billing(billed))
        , ownPlan(resolve(own.offer(), parsePlanSpec(plan).value(), asOfDay()).value())
        , cloudPlan(resolve(cloud.offer(), parsePlanSpec("on-demand").value(), asOfDay()).value())
        , owned(quote(own.offer(), ownPlan, wanted, bill).value())
        , rented(quote(cloud.offer(), cloudPlan, inTheCloud, bill).value())
    {
    }

    OwnedOffer own;
    TypedRateOffer cloud;
    Demand wanted;      // in servers
    Demand inTheCloud;  // in GPUs
    Billing bill;
    ResolvedPlan ownPlan;
    ResolvedPlan cloudPlan;
    Quote owned;
    Quote rented;
};

std::string whole(const Rational& value, int places)
{
    return toString(round(value, Scale{places}, Rounding::HalfUp));
}

}  // namespace

TEST_CASE("64 GPUs for four years: the plain sum says buy, the NPV at 10 % says no (tco-legitlads-64)")
{
    // worked-examples.json, tco-legitlads-64;
    // https://www.legitlads.com/hub/tools/ai/ai-hardware/accelerator-roi-calculator/
    const char* const terms = "price=1920000 gpus=64 life_months=48 staff_per_year=182170.25";
    const Choice choice(terms, "2.00 USD", "gpus=64 on=64 months=48 use=70%", "exact");
    CHECK(whole(Rational(choice.owned.total().amount()), 0) == "2648681");
    CHECK(whole(Rational(choice.rented.total().amount()), 0) == "3139584");
    CHECK(whole(Rational((choice.rented.total() - choice.owned.total()).amount()), 0) == "490903");
    const OwningCost cost(choice.own.terms(), 1, choice.wanted, choice.bill);
    const OwningWins wins = cost.breakEven(Rational(2));
    REQUIRE(wins.when == OwningWins::When::From);
    CHECK(wins.utilization == Rational(2648681) / Rational(4485120));  // 64 x 35,040 h x 2.00
    CHECK(whole(wins.utilization * Rational(100), 0) == "59");
    // Flows of each year from both ledgers, at the years' ends; the purchase today.
    Rational npv;
    Rational growth(1);
    for (std::int32_t year = 0; year < 4; ++year) {
        growth = growth * Rational(Decimal::of("1.1"));
        Rational flow;
        for (const Charge& charge : choice.rented.charges()) {
            flow = flow + (charge.month / 12 == year ? charge.exact.value() : Rational(0));
        }
        for (const Charge& charge : choice.owned.charges()) {
            const bool purchase = partOf(charge) == OwnedPart::Purchase;
            flow = flow - (charge.month / 12 == year && !purchase ? charge.exact.value() : Rational(0));
        }
        npv = npv + flow / growth;
    }
    npv = npv - Rational(totalOf(choice.owned, OwnedPart::Purchase).amount());
    CHECK(whole(npv, 0) == "-9440");
    // In whole cents each of the 48 months is rounded: 48 x 15,180.85 is 20 cents below.
    const Choice billed(terms, "2.00 USD", "gpus=64 on=64 months=48 use=70%");
    CHECK(toString(billed.owned.total().amount()) == "2648680.80");
}

TEST_CASE("capital counted twice would say 137 months; it is 35.56 (tco-double-count)")
{
    // worked-examples.json, tco-double-count; https://www.randomcalculators.com/ (AI infrastructure TCO)
    const Choice choice(
        "price=35000 price_per_gpu=yes server_factor=1.4 gpus=8 life_months=48 kw_per_gpu=0.7 "
        "pue=1.4 kwh_price=0.12 staff_per_year=36000",
        "4.5 USD", "gpus=8 on=8 months=48 hours=400");
    const Money capex = totalOf(choice.owned, OwnedPart::Purchase);
    CHECK(toString(capex.amount()) == "392000.00");
    CHECK(costsOf(choice.owned.charges(), OwnedPart::Power).substr(0, 6) == "376.32");
    CHECK(costsOf(choice.owned.charges(), OwnedPart::Staff).substr(0, 7) == "3000.00");
    CHECK(toString(choice.rented.cashFlow().front().amount()) == "14400.00");
    const Rational amortized = Rational(capex.amount()) / Rational(48);
    CHECK(whole(amortized, 2) == "8166.67");
    CHECK(whole(amortized + Rational(Decimal::of("3376.32")), 2) == "11542.99");
    CHECK(toString(choice.owned.monthlyAverage().amount()) == "11542.99");
    const auto months = paybackMonths(choice.owned, choice.rented);
    REQUIRE(months.has_value());
    CHECK(*months == Rational(39200000) / Rational(1102368));
    CHECK(whole(*months, 2) == "35.56");
    CHECK(breakEvenMonth(choice.owned, choice.rented) == 36);
    // What the source's formula divides by: the purchase once more, spread over its life.
    const Rational twice =
        Rational(capex.amount()) / (Rational(14400) - amortized - Rational(Decimal::of("3376.32")));
    CHECK(whole(twice, 2) == "137.21");
}

TEST_CASE("energy of one H100 for a year, power of a node of eight")
{
    // worked-examples.json, tco-h100-year-energy (althacker.news comment; it prints 4,500 and 450) and
    // tco-8xh100-node-power (lynx-cortex)
    const Choice year("price=1 kw_per_gpu=0.5 kwh_price=0.10 life_months=12", "1 USD",
                      "gpus=1 on=1 months=12");
    Rational kwh;
    for (const Charge& charge : year.owned.charges()) {
        kwh = kwh + (partOf(charge) == OwnedPart::Power ? charge.quantity : Rational(0));
    }
    CHECK(kwh == Rational(4380));
    CHECK(toString(totalOf(year.owned, OwnedPart::Power).amount()) == "438.00");
    const OwnedTerms node = ownedTerms("price=1 gpus=8 kw_per_gpu=0.7 kw_per_server=0.6 pue=1.2");
    CHECK(itKw(node) == Rational(Decimal::of("6.2")));
    CHECK(facilityKw(node) == Rational(Decimal::of("7.44")));
}

TEST_CASE("cost per GPU-hour: the formula over one life, part by part")
{
    // [(capex - residual)/years + support + kW x 8760 x load x PUE x $/kWh + kW x colo x 12 + staff]
    // / (GPUs x 8760 x utilization), with the power of a server that never idles: idle_share = load_share
    const OwnedTerms terms = ownedTerms(
        "price=270000 gpus=8 life_months=48 residual=15% kw_per_server=10.2 load_share=80% "
        "idle_share=80% pue=1.3 kwh_price=0.0826 colo_per_kw_month=184.06 colo_metered=yes "
        "staff_per_year=20000 support_rate=10%");
    const OwningCost cost(terms, 3, demand("gpus=24 on=8 months=48"), {});
    const Rational u(Decimal::of("0.65"));
    const Rational hours = Rational(3 * 8 * 8760) * u;
    const auto of = [](const char* text) { return Rational(Decimal::of(text)); };
    const Rational capital = of("270000") * Rational(3) * of("0.85") / Rational(4);
    const Rational support = of("27000") * Rational(3);
    const Rational power = of("10.2") * Rational(3 * 8760) * of("0.8") * of("1.3") * of("0.0826");
    const Rational colo = of("10.2") * Rational(3 * 12) * of("184.06");
    const Rational staff(20000);
    CHECK(*cost.perGpuHour(u) == (capital + support + power + colo + staff) / hours);
    CHECK(*cost.perGpuHour(OwnedPart::Power, u) == power / hours);
    CHECK(*cost.perGpuHour(OwnedPart::Colocation, u) == colo / hours);
    CHECK(*cost.perGpuHour(OwnedPart::Support, u) == support / hours);
    CHECK(*cost.perGpuHour(OwnedPart::Purchase, u) + *cost.perGpuHour(OwnedPart::Residual, u) ==
          capital / hours);
    CHECK_FALSE(cost.perGpuHour(Rational(0)).has_value());
    Rational parts;
    for (std::size_t i = 0; i < ownedParts; ++i) {
        parts = parts + cost.total(static_cast<OwnedPart>(i), u);
    }
    CHECK(parts == cost.total(u));
}

TEST_CASE("the utilization at which owning wins: an exact root, never, or always")
{
    const Demand year = demand("gpus=1 on=1 months=12");
    const auto wins = [&year](const char* terms, const char* rate) {
        return OwningCost(ownedTerms(terms), 1, year, {}).breakEven(Rational(Decimal::of(rate)));
    };
    // 8,760 x u x 2 = 4,380 + 8,760 x u x 0.1 x 1: u = 4380 / (17520 - 876)
    const OwningWins from = wins("price=4380 life_months=12 kw_per_gpu=1 kwh_price=0.1", "2");
    CHECK(from.when == OwningWins::When::From);
    CHECK(from.utilization == Rational(4380) / Rational(16644));
    CHECK(wins("price=17520 life_months=12", "2").utilization == Rational(1));
    CHECK(wins("price=17521 life_months=12", "2").when == OwningWins::When::Never);
    CHECK(wins("price=1 life_months=12 kw_per_gpu=1 kwh_price=3", "2").when == OwningWins::When::Never);
    CHECK(wins("price=1 life_months=12 residual=100% kw_per_gpu=1 kwh_price=0.1", "2").when ==
          OwningWins::When::Always);
    CHECK(wins("price=1 life_months=12 residual=100% kw_per_gpu=1 kwh_price=3", "2").when ==
          OwningWins::When::Never);
}

TEST_CASE("the root agrees with the exact totals of both plans, on random fleets")
{
    std::mt19937 random(5);
    const auto pick = [&random](int least, int most) {
        return std::to_string(least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1)));
    };
    int roots = 0;
    for (int i = 0; i < 300; ++i) {
        const std::string terms = "price=" + pick(1000, 90000) + " gpus=8 life_months=" + pick(12, 60) +
                                  " residual=" + pick(0, 60) + "% kw_per_server=" + pick(1, 12) +
                                  " idle_share=" + pick(0, 100) + "% pue=1." + pick(0, 9) + " kwh_price=0." +
                                  pick(10, 30) + " support_rate=" + pick(0, 12) + '%';
        const std::string use = "gpus=16 on=8 months=" + pick(1, 48) + " use=" + pick(1, 100) + '%';
        const Choice choice(terms.c_str(), ("0." + pick(10, 99) + " USD").c_str(), use.c_str());
        const OwningCost cost(choice.own.terms(), 2, choice.wanted, {});
        const Rational rate =
            perInstanceHourAmount(choice.cloudPlan.uncommitted->price->typedRate(), gpus(1)).value();
        const OwningWins wins = cost.breakEven(rate);
        const auto ranges =
            breakEvenShares(choice.ownPlan, choice.wanted, {}, choice.cloudPlan, choice.inTheCloud, {})
                .value();
        // The two ways to the root are the same line: of the fleet by hour, and of the two plans' totals.
        if (wins.when == OwningWins::When::From) {
            ++roots;
            REQUIRE(ranges.size() == 1);
            CHECK(ranges.front().from == wins.utilization);
            CHECK(ranges.front().to == Rational(1));
            CHECK(cost.total(wins.utilization) == rate * cost.gpuHours() * wins.utilization);
        } else {
            CHECK(ranges.empty());
        }
        const Rational total =
            exactTotalAtShare(choice.ownPlan, choice.wanted, {}, choice.wanted.utilization()).value();
        Rational ledger;
        for (const Charge& charge : charges(Owned{choice.own.offer().owned}, 2, {}, choice.wanted, {})) {
            ledger = ledger + charge.exact.value();
        }
        CHECK(whole(total / Rational(100) - ledger, 1) ==
              whole(Rational(0), 1));  // flat use is to the second
    }
    CHECK(roots > 50);
}

TEST_CASE("an owned fleet is quoted like any offer")
{
    const Choice choice("price=270000 gpus=8 life_months=60 residual=20%", "2 USD", "gpus=16 on=8 months=60");
    CHECK(choice.own.offer().name() == "own/room/server");
    CHECK(toString(choice.owned.total().amount()) == "432000.00");
    CHECK(toString(choice.owned.upfront().amount()) == "540000.00");  // the credit is no purchase
    CHECK(choice.owned.charges().back().category == ChargeCategory::Credit);
    CHECK(totalMinorUnits(choice.ownPlan, choice.wanted, choice.bill).value() == 43'200'000);
    // More servers than the demand needs, and fewer: the rest is sold by nobody.
    const Choice spare("price=270000 gpus=8 life_months=60", "2 USD", "gpus=16 on=8 months=60", "",
                       "owned:3");
    CHECK(toString(spare.owned.total().amount()) == "810000.00");
    const auto less = resolve(spare.own.offer(), parsePlanSpec("owned:1").value(), asOfDay()).value();
    CHECK(quote(spare.own.offer(), less, spare.wanted, {}).error().code == ErrorCode::NotOffered);
    CHECK(totalMinorUnits(less, spare.wanted, {}).error().code == ErrorCode::NotOffered);
    // In another currency each charge is converted from its unrounded amount.
    const auto won = quote(spare.own.offer(), spare.ownPlan, spare.wanted, billing("to=KRW*1194.1145"));
    CHECK(toString(won->total()) == "967232745 KRW");
    // A book's offer has no owned plan.
    const Book book("on-demand 4.234 USD");
    CHECK(resolve(book.offer, parsePlanSpec("owned").value(), asOfDay()).error().code ==
          ErrorCode::NotOffered);
}

TEST_CASE("months until the purchase is paid back")
{
    const auto payback = [](const char* terms, const char* rate, const char* use) {
        const Choice choice(terms, rate, use);
        const auto months = paybackMonths(choice.owned, choice.rented);
        return months ? toString(*months) : "never";
    };
    CHECK(payback("price=7300 life_months=48", "1 USD", "gpus=1 on=1 months=24") == "10");
    CHECK(payback("price=7665 life_months=48", "1 USD", "gpus=1 on=1 months=24") == "10.5");
    // Within 6 months the cloud has cost 4,380: only the sale on the last day brings it below.
    CHECK(payback("price=7300 life_months=48 residual=50%", "1 USD", "gpus=1 on=1 months=6") == "6");
    CHECK(payback("price=7300 life_months=48 early_residual=residual-only", "1 USD",
                  "gpus=1 on=1 months=6") == "never");
    // Bought again in month 13, and paid back again.
    CHECK(payback("price=7300 life_months=12", "1 USD", "gpus=1 on=1 months=24") == "20");
}

TEST_CASE("beside a commitment for some of the months, servers serve and draw what that one leaves of each")
{
    Book book("on-demand 1 USD; reserved-2m-no-upfront 0.5 USD; owned 0 USD");
    book.offer.owned = std::make_shared<const OwnedTerms>(
        ownedTerms("price=1000 life_months=4 kw_per_server=1 kwh_price=1"));
    const char* const plan = "reserved-2m-no-upfront:2,from=2,terms=1+owned:2+on-demand";
    const char* const use = "gpus=3 months=4 use=50%";
    const Quote made = book.quote(plan, use);
    // Two servers for 365 hours; in the second and third month two of the three instances are committed.
    CHECK(costsOf(made.charges(), OwnedPart::Power) == "730.00 365.00 365.00 730.00");
    // 2 x 1,000 for servers, 2,190 for power, 2 x 2 x 730 h x 0.50, and one instance on demand in two months.
    CHECK(toString(made.total()) == "6380.00 USD");
    CHECK(book.quickTotal(plan, use) == 638000);
    const Rational half(1, 2);
    const auto line = exactTotalAtShare(book.resolved(plan), demand("gpus=3 months=4"), billing(""), half);
    CHECK(line.value() == Rational(638000));
    REQUIRE(made.parts().size() == 3);
    CHECK(made.parts()[0].firstMonth == 1);
    CHECK(made.parts()[0].terms == 1);
    CHECK(made.parts()[1].belowByMonth == std::vector<CommittedUnits>{{0, 1}, {2, 1}, {2, 1}, {0, 1}});
    for (const Charge& charge : made.charges()) {
        CHECK(made.parts()[static_cast<std::size_t>(charge.part)].key.kind ==
              (partOf(charge)                                ? PlanKind::Owned
               : charge.category == ChargeCategory::Purchase ? PlanKind::Reserved
                                                             : PlanKind::OnDemand));
    }
    // The same said without text: their terms, not the plan, say when servers are bought.
    PlanSpec late = parsePlanSpec("owned").value();
    late.parts.front().firstMonth = 2;
    CHECK(resolve(book.offer, late, asOfDay()).error().code == ErrorCode::BadPlan);
}
