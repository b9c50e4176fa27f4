// SPDX-License-Identifier: Apache-2.0
//
// A program of its own: it counts every allocation.

#include <cstdlib>
#include <new>

#include "core/quote/quote.h"
#include "tests/core/plan/owned_builders.h"

namespace {

std::size_t allocations = 0;

void* counted(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

}  // namespace

void* operator new(std::size_t size)
{
    return counted(size);
}
void* operator new[](std::size_t size)
{
    return counted(size);
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace gpucost;
using namespace gpucost::test;

namespace {

struct Row {
    const char* name;
    std::vector<ResolvedPart> commitments;
    std::optional<ResolvedPart> rest;
};

ResolvedPart part(Plan terms, const Price& price, std::optional<std::int64_t> instances = std::nullopt)
{
    ResolvedPart made;
    made.terms = std::move(terms);
    made.price = &price;
    made.part.instances = instances;
    return made;
}

}  // namespace

TEST_CASE("a quick total allocates nothing, whatever the plan, the demand and the billing")
{
    Price price;
    price.currency = currency("USD");
    const Rate hourly = rate("4.2340000000 USD");
    const Rate perGpu = rate("0.45 USD", Per::GpuHour);
    const Rate monthly = rate("975.25 USD", Per::InstanceMonth);
    const auto onDemand = [&](const Rules& r) { return part(OnDemand{hourly, r}, price); };
    const std::vector<Row> rows{
        {"on-demand", {}, onDemand(perSecond())},
        {"on-demand with a minimum", {}, onDemand(sixtySecondMinimum())},
        {"on-demand by whole hours", {}, onDemand(wholeHours())},
        {"on-demand with sustained use", {}, onDemand(thirtyPercentLadder())},
        {"on-demand with the finer ladder", {}, onDemand(twentyPercentLadder())},
        {"on-demand with tiers", {}, onDemand(tencentTiers())},
        {"on-demand with tiers, settled hourly", {}, onDemand(tencentTiers(Settlement::Hour))},
        {"on-demand settled hourly", {}, onDemand(rules({.settlement = Settlement::Hour}))},
        {"spot", {}, part(Spot{perGpu, rules({.minimumSeconds = 60, .spotLimitHours = 24})}, price)},
        {"spot with free interruptions",
         {},
         part(Spot{hourly, rules({.minimumSeconds = 60, .spotInterruption = SpotInterruption::Aws})}, price)},
        {"all upfront",
         {part(Reserved{Term(36), Payment::AllUpfront, {}, Per::InstanceHour, usd("44034"), usd("0"), {}},
               price)},
         {}},
        {"partial upfront per GPU",
         {part(Reserved{Term(12), Payment::PartialUpfront, {}, Per::GpuHour, usd("539"), usd("0.021"), {}},
               price)},
         {}},
        {"monthly payments",
         {part(Reserved{Term(36), Payment::Monthly, {}, Per::InstanceHour, usd("0"), usd("0"), usd("6721")},
               price)},
         {}},
        {"committed use", {part(CommittedUse{Term(12), perGpu}, price)}, {}},
        {"committed use per month", {part(CommittedUse{Term(12), monthly}, price)}, {}},
        {"savings plan", {part(SavingsPlan{Term(12), Payment::NoUpfront, hourly, {}}, price)}, {}},
        {"savings plan for a stated amount",
         {part(SavingsPlan{Term(12), Payment::NoUpfront, rate("0.70 USD"), Decimal::of("2")}, price)},
         onDemand(sixtySecondMinimum())},
        {"savings plan, all upfront",
         {part(SavingsPlan{Term(36), Payment::AllUpfront, rate("0.70 USD"), Decimal::of("2")}, price)},
         onDemand(perSecond())},
        {"subscription", {part(Subscription{Term(12), monthly, Decimal::of("0.83")}, price)}, {}},
        {"owned, paid at once",
         {part(owned("price=270000 gpus=8 life_months=24 residual=15% kw_per_server=10.2 pue=1.58 "
                     "kwh_price=0.0826 "
                     "idle_share=30% support_rate=10% ramp=50%,75%"),
               price)},
         {}},
        {"six reserved, the rest on demand",
         {part(Reserved{Term(36), Payment::AllUpfront, {}, Per::InstanceHour, usd("44034"), usd("0"), {}},
               price, 6)},
         onDemand(thirtyPercentLadder())},
        {"a mix of three",
         {part(Reserved{Term(36), Payment::AllUpfront, {}, Per::InstanceHour, usd("44034"), usd("0"), {}},
               price, 2),
          part(CommittedUse{Term(12), perGpu}, price, 1),
          part(SavingsPlan{Term(12), Payment::NoUpfront, rate("0.70 USD"), Decimal::of("0.5")}, price)},
         onDemand(thirtyPercentLadder())},
    };
    const std::vector<Demand> demands{demand("gpus=8 months=36"),
                                      demand("gpus=8 months=36 calendar start=2019-09 use=60%"),
                                      demand("gpus=8 on=4 months=36 hours=600"),
                                      demand("gpus=8 months=12 weekly=Mon-Fri_09:00-19:00"),
                                      demand("gpus=8 months=12 calendar weekly=Mon-Fri_09:30-19:00"),
                                      demand("gpus=1 on=1/6 months=3 use=33.3%")};
    std::vector<Billing> billings{billing(""), billing("discount=12%"),
                                  billing("discount=12% to=KRW*1194.1145")};
    billings.back().conversion->rows.push_back({currency("USD"), currency("KRW"), Decimal::of("1194.1145"),
                                                Date(), "a row with a long name of its source"});
    int totals = 0;
    for (const Row& row : rows) {
        const ResolvedPlan plan{{}, row.commitments, row.rest};
        for (const Demand& use : demands) {
            for (const Billing& money : billings) {
                const std::size_t before = allocations;
                const auto total = totalMinorUnits(plan, use, money);
                const std::size_t made = allocations - before;
                const bool refused =
                    !total && total.error().code == ErrorCode::BadPlan;  // an error's text is allocated
                CHECK_MESSAGE((made == 0 || refused), std::string(row.name)
                                                          << " allocates " << made << " times");
                totals += total.has_value() ? 1 : 0;
            }
        }
    }
    CHECK(totals >= 300);
}
