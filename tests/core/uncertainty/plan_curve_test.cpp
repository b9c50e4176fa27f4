// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/plan_curve.h"

#include <random>

#include "core/finance/price_path.h"
#include "tests/core/uncertainty/curve_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

constexpr const char* everyPlan =
    "on-demand 4.2341 USD; spot 1.27025 USD; reserved-1y-no-upfront 2.7 USD; reserved-3y-all-upfront 0 USD "
    "upfront=44034; reserved-1y-partial-upfront 1.3 USD upfront=11000.50; reserved-1y-monthly 0 USD "
    "total=20000.01; committed-use-1y 2.6 USD; savings-plan-1y-no-upfront 2.5 USD; "
    "savings-plan-3y-all-upfront 1.9 USD; subscription 1850 USD per=instance-month ladder=1-5:1,6-12:0.88";

/// The ledger of the same months, month by month, made from explicit runs that only the test puts together.
Result<std::int64_t> ledger(const Book& book, std::string_view planText, const DemandSpec& given,
                            const std::vector<MonthState>& states, const Billing& billing,
                            std::int64_t exchange)
{
    DemandSpec spec = given;
    ExplicitRuns runs;
    std::vector<PricePath::Step> steps;
    const std::int64_t asked = ceiling(spec.gpus / *book.offer.gpuCount).toInt64().value();
    const Rational factorOfRate = billing.conversion ? Rational(exchange) / Rational(1'000'000) : Rational(1);
    for (std::int32_t month = 0; month < spec.months; ++month) {
        const std::int32_t hours = hoursIn(spec.start.plus(month), spec.convention);
        const MonthState* found = nullptr;
        for (const MonthState& state : states) {
            found = state.year == month / 12 && state.hours == hours ? &state : found;
        }
        const Rational use = Rational(found->use) / Rational(1'000'000);
        const Rational wanted = use * Rational(asked);
        const std::int64_t running = use > Rational(1) ? ceiling(wanted).toInt64().value() : asked;
        const std::int64_t seconds = round(Rational(std::int64_t{hours} * 3600) * wanted / Rational(running),
                                           Scale{0}, Rounding::HalfUp)
                                         .coefficient()
                                         .toInt64()
                                         .value();
        const Rational factor =
            round(Rational(found->factor) / Rational(1'000'000) * factorOfRate, Scale{6}, Rounding::HalfUp);
        steps.push_back({month, factor / factorOfRate});
        if (seconds == 0) {
            continue;
        }
        Run* last = runs.runs.empty() ? nullptr : &runs.runs.back();
        std::int64_t lastEnd = 0;
        std::int64_t thisStart = 0;
        for (std::int32_t m = 0; m < month; ++m) {
            const std::int64_t length = std::int64_t{hoursIn(spec.start.plus(m), spec.convention)} * 3600;
            thisStart += length;
            lastEnd += last != nullptr && m < last->month ? length : 0;
        }
        lastEnd += last != nullptr ? last->seconds : 0;
        if (last != nullptr && lastEnd == thisStart && last->instances == running) {
            last->seconds += seconds;
        } else {
            runs.runs.push_back({month, 0, seconds, running, 1, EndedBy::User});
        }
    }
    spec.shape = runs;
    ResolvedPlan plan = book.resolved(planText);
    for (ResolvedPart& part : plan.commitments) {
        part.part.instances = part.part.instances.value_or(asked);
    }
    Billing billed = billing;
    if (billed.conversion) {
        billed.conversion->factor = billed.conversion->factor * factorOfRate;
    }
    return gpucost::quote(book.offer, plan, makeDemand(spec, *book.offer.gpuCount).value(), billed)
        .map([&](const Quote& made) {
            const Charges charges =
                repriced(made.charges(), PricePath::schedule(steps).value(), Billing::Mode::Provider);
            return minorUnitsOf(totalOf(charges, made.currency(), billed));
        });
}

}  // namespace

TEST_CASE("a curve's total is worked out by hand")
{
    Book book(everyPlan);
    std::vector<MonthState> states = monthStates(Month(2026, 9), 36, MonthConvention::Average730);
    REQUIRE(states.size() == 3);  // three years of twelve months of 730 hours
    for (MonthState& state : states) {
        setUse(state, 600'000);
        CHECK(state.seconds == 438 * 3600);  // 60 % of 730 h
    }
    // 8 x 438 h x 4.2341 = 14,836.2864, 36 times rounded.
    CHECK(curveOf(book, "on-demand", eightGpus()).total(states).value() == 36 * 14'836'29);
    // Prices of years 2 and 3 at 0.8 and 0.64: 11,869.02912 and 9,495.223296.
    states[1].factor = 800'000;
    states[2].factor = 640'000;
    CHECK(curveOf(book, "on-demand", eightGpus()).total(states).value() ==
          12 * (14'836'29 + 11'869'03 + 9'495'22));
    // Commitments keep their rate.
    CHECK(curveOf(book, "reserved-3y-all-upfront", eightGpus()).total(states).value() == 8 * 44'034'00);
}

TEST_CASE("use beyond the instances asked for takes machines above the commitment")
{
    Book book(everyPlan);
    std::vector<MonthState> states = monthStates(Month(2026, 9), 12, MonthConvention::Average730);
    setUse(states[0], 1'200'000);
    // 9.6 machines: ten, each for 0.96 x 730 = 700.8 h. Of the 700 whole hours two machines lie above the
    // commitment; in the last the ten use 10 x 2,880 s, no more than 8 x 3,600 s. 1,400 h x 4.2341 =
    // 5,927.74.
    const std::int64_t commitment = 8 * 12 * 1971'00;  // 730 h x 2.70
    CHECK(curveOf(book, "reserved-1y-no-upfront", eightGpus(12)).total(states).value() ==
          commitment + 12 * 5927'74);
}

TEST_CASE("a curve equals the ledger for random plans, months and prices")
{
    const std::vector<const char*> plans{"on-demand",
                                         "spot",
                                         "reserved-1y-no-upfront",
                                         "reserved-1y-partial-upfront:3",
                                         "reserved-1y-monthly:6+spot",
                                         "reserved-3y-all-upfront:5+reserved-1y-no-upfront:2",
                                         "committed-use-1y:4+on-demand",
                                         "savings-plan-1y-no-upfront@7.1/h",
                                         "savings-plan-3y-all-upfront",
                                         "subscription-1m",
                                         "subscription-12m:6",
                                         "reserved-1y-no-upfront:5,from=1,terms=1",
                                         "reserved-1y-partial-upfront:3+reserved-1y-monthly:2,from=1,terms=2"};
    const std::vector<Rules> rulesOfBooks{
        perSecond(),
        sixtySecondMinimum(),
        thirtyPercentLadder(),
        twentyPercentLadder(),
        tencentTiers(),
        rules({.minimumSeconds = 60, .sustainedUse = shares("1 0.8 0.6 0.4"), .spotLimitHours = 24}),
        rules({.settlement = Settlement::Hour}),
        tencentTiers(Settlement::Hour),
    };
    std::mt19937_64 engine(20261121);
    const auto upTo = [&engine](std::int64_t most) {
        return static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(most + 1));
    };
    int compared = 0;
    int refused = 0;
    int quick = 0;
    for (const Rules& ofBook : rulesOfBooks) {
        Book book(everyPlan, ofBook);
        for (const char* plan : plans) {
            for (int repeat = 0; repeat < 24; ++repeat) {
                DemandSpec spec =
                    eightGpus(static_cast<std::int32_t>(1 + upTo(40)),
                              repeat % 2 == 0 ? MonthConvention::Average730 : MonthConvention::Calendar);
                const Rational gpus(repeat % 3 == 0 ? 2 : 1);
                const Billing billing = repeat % 4 < 2 ? Billing{} : wonAt("1194.1145");
                const std::int64_t exchange = repeat % 5 == 0 ? 1'000'000 : 800'000 + upTo(400'000);
                book.offer.gpuCount = gpus;
                auto states = monthStates(spec.start, spec.months, spec.convention);
                std::int64_t use = upTo(8) == 0 ? 1'000'000 : upTo(1'000'000);
                std::int64_t factor = 1'000'000;
                const std::int64_t growth = upTo(2) == 0 ? 1'000'000 : 700'000 + upTo(900'000);
                const std::int64_t kept = upTo(2) == 0 ? 1'000'000 : 600'000 + upTo(500'000);
                std::int32_t year = 0;
                for (MonthState& state : states) {
                    for (; year < state.year; ++year) {
                        use = use * growth / 1'000'000;
                        factor = factor * kept / 1'000'000;
                    }
                    setUse(state, use);
                    state.factor = factor;
                }
                CAPTURE(std::string(plan));
                CAPTURE(repeat);
                const auto expected = ledger(book, plan, spec, states, billing, exchange);
                const auto made = PlanCurve::of(book.offer, book.resolved(plan), spec, billing);
                REQUIRE(made.has_value());
                const PlanCurve& curve = *made;
                const auto total = curve.total(states, exchange);
                REQUIRE(total.has_value() == expected.has_value());
                if (!expected) {
                    // No source says which run a commitment covers where runs are billed one by one.
                    CHECK(total.error() == expected.error());
                    ++refused;
                    continue;
                }
                CHECK(*total == *expected);
                ++compared;
                quick += curve.isQuick() ? 1 : 0;
            }
        }
    }
    CHECK(compared + refused == 8 * 13 * 24);
    CHECK(compared > 7 * refused);
    CHECK(quick > compared / 2);
}

TEST_CASE("a commitment for a part of the months covers nothing in the others")
{
    Book book(everyPlan);
    const PlanCurve curve =
        curveOf(book, "reserved-1y-no-upfront:8,from=13,terms=1+on-demand", eightGpus(36));
    auto states = monthStates(Month(2026, 9), 36, MonthConvention::Average730);
    for (MonthState& state : states) {
        setUse(state, 600'000);
    }
    // Two years on demand, 8 x 438 h x 4.2341 a month, and one of 8 x 730 h x 2.70.
    CHECK(curve.total(states).value() == 24 * 14'836'29 + 12 * 8 * 1971'00);
}

TEST_CASE("what the ledger refuses, a curve refuses with the same words")
{
    Book book("reserved-1y-no-upfront 2.7 USD");
    book.offer.gpuCount = Rational(1);
    const PlanCurve curve = curveOf(book, "reserved-1y-no-upfront", eightGpus(12));
    auto states = monthStates(Month(2026, 9), 12, MonthConvention::Average730);
    setUse(states[0], 1'000'000);
    CHECK(curve.total(states).value() == 8 * 12 * 1971'00);
    setUse(states[0], 1'000'001);  // a ninth machine, which nothing takes
    CHECK(curve.total(states).error().code == ErrorCode::NotOffered);
    book.offer.gpuCount.reset();
    CHECK(PlanCurve::of(book.offer, book.resolved("reserved-1y-no-upfront"), eightGpus(), Billing{})
              .error()
              .code == ErrorCode::NotOffered);
}
