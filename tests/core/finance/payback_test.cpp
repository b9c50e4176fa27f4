// SPDX-License-Identifier: Apache-2.0
#include "core/finance/payback.h"

#include "tests/core/finance/flow_text.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

std::string text(const Payback& found)
{
    const auto point = [](const std::optional<PaybackPoint>& at) {
        return at ? std::to_string(at->period) + " at " + toString(at->elapsed) : std::string("never");
    };
    return found.isLostAgain() ? point(found.first) + ", lasting " + point(found.lasting)
                               : point(found.lasting);
}

}  // namespace

TEST_CASE("payback is the flow that makes up for all before it, and the time that it takes")
{
    const auto simple = [](std::string_view flow, FirstFlow first, int places = 2) {
        return text(payback(flows(flow), first, Scale{places}));
    };
    // legitlads.com prints 3.2 years: 1,920,000 / 602,725.75.
    CHECK(simple("-1920000 602725.75 602725.75 602725.75 602725.75", FirstFlow::Now, 1) == "4 at 3.2");
    CHECK(simple("-1920000 602725.75 602725.75 602725.75 602725.75", FirstFlow::Now, 4) == "4 at 3.1855");
    // 392,000 of own servers against 14,400 a month of cloud less 3,376.32 for power and space: 35.56 months
    // (randomcalculators.com subtracts the amortized purchase too, and gets 137.2).
    std::string months = "-392000";
    for (int month = 0; month < 48; ++month) {
        months += " 11023.68";
    }
    CHECK(simple(months, FirstFlow::Now) == "36 at 35.56");
    CHECK(simple("-100 50 50 10", FirstFlow::Now) == "2 at 2.00");
    CHECK(simple("-100 50 50 10", FirstFlow::PeriodLater) == "2 at 3.00");
    CHECK(simple("-100 40 40 40", FirstFlow::PeriodLater) == "3 at 3.50");
    CHECK(simple("-100 50 49", FirstFlow::Now) == "never");
    CHECK(simple("10 20", FirstFlow::Now) == "0 at 0.00");
    CHECK(simple("0 0", FirstFlow::Now) == "0 at 0.00");
}

TEST_CASE("hours to break even are an upfront over the saving of an hour")
{
    const auto hours = [](const char* upfront, const char* saved, int count, int places) {
        std::vector<Money> flow(static_cast<std::size_t>(count), usd(saved));
        flow.insert(flow.begin(), usd(upfront));
        return toString(payback(flow, FirstFlow::Now, Scale{places}).lasting->elapsed);
    };
    CHECK(hours("-325", "0.07", 8760, 1) == "4642.9");  // AWS 2009; the post truncates to 4642.8
    CHECK(hours("-500", "0.07", 8760, 1) == "7142.9");
    CHECK(hours("-227.50", "0.055", 8760, 2) == "4136.36");  // fluidinfo 2010
    CHECK(hours("-300", "0.045", 8760, 0) == "6667");        // cloudcostkit.com
}

TEST_CASE("a recovery that is lost again is told apart from the lasting one")
{
    const auto found = [](std::string_view flow) {
        return text(payback(flows(flow), FirstFlow::Now, Scale{2}));
    };
    CHECK(found("-100 150 -100 80") == "1 at 0.67, lasting 3 at 2.63");
    CHECK(found("-100 150 -100 20") == "1 at 0.67, lasting never");
    CHECK(found("50 -100 20 40") == "0 at 0.00, lasting 3 at 2.75");
    CHECK(payback(flows("-100 150 -100 20"), FirstFlow::Now, Scale{2}).isNever());
}

TEST_CASE("discounting delays payback, and may put it off forever")
{
    const auto found = [](std::string_view flow, const char* rate, FirstFlow first) {
        return text(discountedPayback(flows(flow), perPeriod(rate), first, Scale{4}));
    };
    // -1000 + 550/1.1 = -500; 605/1.21 = 500.
    CHECK(found("-1000 550 605", "0.1", FirstFlow::Now) == "2 at 2.0000");
    CHECK(found("-1000 550 604.99", "0.1", FirstFlow::Now) == "never");
    // All flows one period later: the same sums over 1.1.
    CHECK(found("-1000 550 605", "0.1", FirstFlow::PeriodLater) == "2 at 3.0000");
    CHECK(found("-1000 550 1210", "0.1", FirstFlow::Now) == "2 at 1.5000");
    CHECK(found("-1920000 602725.75 602725.75 602725.75 602725.75", "0.10", FirstFlow::Now) == "never");
    CHECK(found("-1920000 602725.75 602725.75 602725.75 602725.75", "0.09", FirstFlow::Now) == "4 at 3.9235");
    // A sum of exactly zero at an irrational monthly rate counts as made up.
    std::vector<Money> year(13, usd("0"));
    year[0] = usd("-100");
    year[12] = usd("112");
    const DiscountRate effective =
        DiscountRate::monthly(Rational(Decimal::of("0.12")), AnnualToMonthly::Effective).value();
    CHECK(text(discountedPayback(year, effective, FirstFlow::Now, Scale{3})) == "12 at 12.000");
    year[12] = usd("111.99");
    CHECK(text(discountedPayback(year, effective, FirstFlow::Now, Scale{3})) == "never");
    CHECK_THROWS_AS(payback({}, FirstFlow::Now, Scale{2}), std::invalid_argument);
}
