// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_spec.h"

#include <doctest/doctest.h>

using namespace gpucost;

TEST_CASE("a plan reads as it prints")
{
    for (const char* text :
         {"on-demand", "spot", "reserved-3y-all-upfront", "reserved-1y-no-upfront-convertible",
          "reserved-3y-monthly", "reserved-18m-partial-upfront", "committed-use-1y",
          "savings-plan-1y-no-upfront", "savings-plan-1y-no-upfront@3.50/h", "subscription-12m",
          "reserved-3y-all-upfront:6+on-demand", "reserved-3y-all-upfront:6+spot",
          "committed-use-1y:2+savings-plan-3y-all-upfront@0.5/h+on-demand"}) {
        const auto plan = parsePlanSpec(text);
        REQUIRE_MESSAGE(plan.has_value(), std::string(text));
        CHECK(toString(*plan) == text);
    }
}

TEST_CASE("years and months say the same, and a plan's parts are what was written")
{
    CHECK(toString(*parsePlanSpec("reserved-36m-all-upfront")) == "reserved-3y-all-upfront");
    CHECK(toString(*parsePlanSpec("subscription-1y")) == "subscription-12m");
    const PlanSpec mix =
        parsePlanSpec("reserved-3y-all-upfront-convertible:6+savings-plan-1y-no-upfront@3.50/h+spot").value();
    REQUIRE(mix.parts.size() == 3);
    CHECK((mix.parts[0].key.kind == PlanKind::Reserved));
    CHECK(mix.parts[0].key.termMonths == 36);
    CHECK((mix.parts[0].key.payment == Payment::AllUpfront));
    CHECK((mix.parts[0].key.offeringClass == OfferingClass::Convertible));
    CHECK((mix.parts[0].instances == 6));
    CHECK(toString(*mix.parts[1].hourlySpend) == "3.50");
    CHECK((mix.parts[2].key.kind == PlanKind::Spot));
}

TEST_CASE("a plan that cannot be is refused, saying which part and what it may be")
{
    for (const char* text : {"",
                             "+",
                             "on-demand+",
                             "on-demand+spot",
                             "ondemand",
                             "on-demand-3y",
                             "on-demand:3",
                             "spot@1/h",
                             "reserved",
                             "reserved-3y",
                             "reserved-3y-later",
                             "reserved-0y-all-upfront",
                             "reserved-11y-all-upfront",
                             "reserved-121m-all-upfront",
                             "reserved-3-all-upfront",
                             "reserved-3y-all-upfront:",
                             "reserved-3y-all-upfront:0",
                             "reserved-3y-all-upfront:-1",
                             "reserved-3y-all-upfront:1.5",
                             "reserved-3y-all-upfront:1000001",
                             "reserved-3y-all-upfront@1/h",
                             "committed-use",
                             "committed-use-1y-monthly",
                             "savings-plan-1y",
                             "savings-plan-1y-no-upfront@1",
                             "savings-plan-1y-no-upfront@0/h",
                             "savings-plan-1y-no-upfront@-1/h",
                             "savings-plan-1y-no-upfront@x/h",
                             "savings-plan-1y-no-upfront-convertible",
                             "subscription",
                             "subscription-12m-all-upfront",
                             "reserved-3y-all-upfront+on-demand",
                             "reserved-3y-all-upfront+committed-use-1y",
                             "reserved-99999999999y-all-upfront",
                             " on-demand"}) {
        const auto plan = parsePlanSpec(text);
        REQUIRE_MESSAGE(!plan.has_value(), std::string(text));
        CHECK((plan.error().code == ErrorCode::BadPlan));
        CHECK(plan.error().where.pointer == "--plan");
        CHECK_FALSE(plan.error().expected.empty());
    }
}

TEST_CASE("kinds and payments have names that read back")
{
    for (const PlanKind kind :
         {PlanKind::OnDemand, PlanKind::Spot, PlanKind::Reserved, PlanKind::CommittedUse,
          PlanKind::SavingsPlan, PlanKind::Subscription, PlanKind::Owned}) {
        CHECK((parsePlanKind(toString(kind)) == kind));
    }
    for (const Payment payment :
         {Payment::AllUpfront, Payment::PartialUpfront, Payment::NoUpfront, Payment::Monthly}) {
        CHECK((parsePayment(toString(payment)) == payment));
    }
    CHECK_FALSE(parsePayment(""));
    CHECK_FALSE(parsePlanKind("rented"));
}

TEST_CASE("commitments of a plan may begin later and hold for so many terms")
{
    const PlanSpec spec =
        parsePlanSpec("reserved-3y-all-upfront:6+reserved-1y-no-upfront:2,from=13,terms=1+on-demand").value();
    CHECK(!spec.parts[0].isDated());
    CHECK(spec.parts[1].firstMonth == 12);
    CHECK(spec.parts[1].terms == 1);
    CHECK(toString(spec) == "reserved-3y-all-upfront:6+reserved-1y-no-upfront:2,from=13,terms=1+on-demand");
    CHECK(toString(parsePlanSpec("savings-plan-1y-no-upfront@3.50/h,terms=2,from=1").value()) ==
          "savings-plan-1y-no-upfront@3.50/h,terms=2");
    for (const char* wrong :
         {"reserved-1y-no-upfront,", "reserved-1y-no-upfront,from=0", "reserved-1y-no-upfront,from=1201",
          "reserved-1y-no-upfront,terms=1,terms=1", "reserved-1y-no-upfront,from=2,from=2",
          "reserved-1y-no-upfront,until=2", "reserved-1y-no-upfront,from=2x", "reserved-1y-no-upfront,from",
          "on-demand,from=2", "spot,terms=1", "reserved-1y-no-upfront,from=2,"}) {
        CAPTURE(wrong);
        CHECK(parsePlanSpec(wrong).error().code == ErrorCode::BadPlan);
    }
}

TEST_CASE("owned servers take no dates: their terms say when they are bought")
{
    for (const char* wrong : {"owned,from=2", "owned:2,terms=1", "reserved-1y-no-upfront:1+owned:2,from=3"}) {
        CAPTURE(wrong);
        const auto spec = parsePlanSpec(wrong);
        REQUIRE_FALSE(spec.has_value());
        CHECK(spec.error().code == ErrorCode::BadPlan);
        CHECK(spec.error().expected.find("`bought`") != std::string::npos);
    }
    CHECK(parsePlanSpec("reserved-1y-no-upfront:1,from=2+owned:2").has_value());
}
