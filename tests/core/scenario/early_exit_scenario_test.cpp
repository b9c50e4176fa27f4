// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/report/scenario_report.h"
#include "core/scenario/exit_outcome.h"
#include "tests/core/scenario/priced_scenario.h"

namespace gpucost {

namespace {

using test::checkSums;
using test::good;
using test::scenarioOf;
using test::scenarioText;
using test::withPrices;

/// A reservation of Azure on assumed prices: on demand 1 USD an hour, three years for `upfront` at once or
/// for `rate` an hour by the month. From 2023-01 on: 1,096 days with 2024-02-29.
Scenario azure(const std::string& exit, const std::string& more = "", const std::string& upfront = "10960",
               const std::string& rate = "0.136986301369863", const std::string& plan = "all-upfront")
{
    const std::string offer = R"("offer": "azure/eastus2/Standard_NC48ads_A100_v4", )";
    const std::string assumed =
        R"("assumed_prices": [{)" + offer +
        R"("plan": "on-demand", "currency": "USD", "rate": "1", "reason": "r"},
          {)" +
        offer + R"("plan": "reserved-3y-all-upfront", "currency": "USD", "rate": "0", "upfront": ")" +
        upfront + R"(", "reason": "r"},
          {)" +
        offer + R"("plan": "reserved-1y-all-upfront", "currency": "USD", "rate": "0", "upfront": "7310",
            "reason": "r"},
          {)" +
        offer + R"("plan": "reserved-3y-no-upfront", "currency": "USD", "rate": ")" + rate +
        R"(", "reason": "r"}],)";
    std::string text =
        scenarioText(assumed + more, R"({"id": "on-demand", )" + offer + R"("plan": "on-demand"},
        {"id": "out", )" + offer + R"("plan": "reserved-3y-)" +
                                         plan + R"(", "exit": )" + exit + "}");
    const std::string demand = R"("months": 12, "start": "2026-02")";
    text.replace(text.find(demand), demand.size(), R"("months": 36, "start": "2023-01")");
    return scenarioOf(text);
}

Error refusalOf(const Scenario& scenario)
{
    const ScenarioResult result = good(scenario);
    REQUIRE(result.options[1].refused);
    CHECK(result.options[1].refused->where.pointer.rfind("/exit", 0) == 0);
    return *result.options[1].refused;
}

bool mentions(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an Azure reservation returned after a year: the days left come back, the rest runs on demand")
{
    // As in early_exit_test: 731 of 1,096 days are left, 10,960 x 731 / 1,096 = 7,310. Two years on demand
    // are 24 x 730 = 17,520.
    const Scenario scenario = azure(R"({"how": "azure-refund", "after_months": 12})");
    const ScenarioResult result = good(scenario);
    const OptionResult& option = result.options[1];
    REQUIRE(option.exit);
    CHECK(option.exit->paidBack == usd("7310.00"));
    CHECK(option.quote->total() == usd("28480.00"));
    CHECK(option.total == usd("21170.00"));
    CHECK(option.added.size() == 1);
    CHECK(option.added[0].kind == AddedFlow::Kind::Refund);
    CHECK(option.added[0].month == Month(2024, 1));
    CHECK(option.quote->charges()[1].month == 12);
    // What was paid once is borne by the year in which it held.
    CHECK(monthsOf(option)[11].amortized.amount() > Decimal(900));
    CHECK(monthsOf(option)[12].amortized == usd("730.00"));
    checkSums(option);

    Scenario ends = scenario;
    ends.demand.months = 12;
    const ScenarioResult over = good(ends);
    CHECK(over.options[1].total == usd("3650.00"));
    CHECK(over.options[1].quote->charges().size() == 1);
    checkSums(over.options[1]);
}

TEST_CASE("Azure pays back the lower of purchase and current price")
{
    // List prices halve after a year: so has the reservation's, and 3,655 come back; on demand 24 x 365.
    const char* half = R"("prices": {"schedule": [{"month": 12, "factor": "0.5"}]},)";
    const ScenarioResult result = good(azure(R"({"how": "azure-refund", "after_months": 12})", half));
    CHECK(result.options[1].exit->paidBack == usd("3655.00"));
    CHECK(result.options[1].total == usd("16065.00"));  // 10,960 - 3,655 + 8,760
    CHECK(*result.options[1].totalAtTodaysPrices == usd("21170.00"));
    // Stated, it is not guessed; a higher one plays no part. A fee comes off: 7,310 x 0.88.
    const auto paidBack = [](const char* more) {
        return good(azure(R"({"how": "azure-refund", "after_months": 12, )" + std::string(more) + '}'))
            .options[1]
            .exit->paidBack;
    };
    CHECK(paidBack(R"("current_price": "5480 USD")") == usd("3655.00"));
    CHECK(paidBack(R"("current_price": "12000 USD")") == usd("7310.00"));
    CHECK(paidBack(R"("fee": "12%")") == usd("6432.80"));
    // Negotiated discounts were never paid: 10 % less comes back.
    const char* discount = R"("discounts": [{"provider": "azure", "share": "10%"}],)";
    CHECK(good(azure(R"({"how": "azure-refund", "after_months": 12})", discount)).options[1].exit->paidBack ==
          usd("6579.00"));
}

TEST_CASE("Azure processes no refund beyond 50,000 USD of commitment in twelve months")
{
    // 109,600 x 731 / 1,096 = 73,100.
    const Error over = refusalOf(azure(R"({"how": "azure-refund", "after_months": 12})", "", "109600"));
    CHECK(over.code == ErrorCode::BadValue);
    CHECK(mentions(over.found, "73100.00 USD of commitment"));
    CHECK(mentions(over.expected, "at most 50000.00 USD"));
    const char* before = R"({"how": "azure-refund", "after_months": 12, "cancelled_before": "45000 USD"})";
    CHECK(mentions(refusalOf(azure(before)).expected, "at most 5000.00 USD"));
}

TEST_CASE("what Azure is paid by the month is no longer owed, and nothing comes back")
{
    // Microsoft's example: 100 USD a month for 36 months, returned in the 12th: 2,400 are cancelled.
    const ScenarioResult result = good(azure(R"({"how": "azure-refund", "after_months": 12})", "", "10960",
                                             "0.136986301369863", "no-upfront"));
    const OptionResult& option = result.options[1];
    CHECK(option.exit->noLongerOwed == usd("2400.00"));
    CHECK(option.exit->paidBack.isZero());
    CHECK(option.added.empty());
    CHECK(option.total == usd("18720.00"));  // 12 x 100 + 24 x 730
    checkSums(option);
    CHECK(mentions(refusalOf(azure(R"({"how": "azure-refund", "after_months": 12, "fee": "12%"})", "",
                                   "10960", "0.136986301369863", "no-upfront"))
                       .expected,
                   "no \"fee\""));
}

TEST_CASE("an Azure exchange commits to what is left at least, without cap or fee")
{
    const auto exchange = [](const std::string& after, const std::string& plan) {
        return R"({"how": "azure-exchange", "after_months": )" + after + R"(, "then": {"plan": ")" + plan +
               "\"}}";
    };
    // 7,310 are left after a year, and a year all upfront costs 7,310: just enough; it is bought twice.
    const ScenarioResult result = good(azure(exchange("12", "reserved-1y-all-upfront")));
    CHECK(result.options[1].exit->paidBack == usd("7310.00"));
    CHECK(result.options[1].total == usd("18270.00"));  // 10,960 - 7,310 + 2 x 7,310
    checkSums(result.options[1]);
    // Ten times as dear: far above the cap of refunds, and more than the year costs.
    const Error less = refusalOf(azure(exchange("12", "reserved-1y-all-upfront"), "", "109600"));
    CHECK(mentions(less.expected, "at least 73100.00 USD"));
    // Microsoft's example: 100 a month, exchanged after the 18th of 36 payments: 1,800 or more.
    const ScenarioResult monthly = good(
        azure(exchange("18", "reserved-1y-all-upfront"), "", "10960", "0.136986301369863", "no-upfront"));
    CHECK(monthly.options[1].exit->steps[0].amount == usd("1800.00"));
    CHECK(monthly.options[1].exit->paidBack.isZero());
    CHECK(mentions(refusalOf(azure(exchange("12", "on-demand"))).expected, "another reservation of Azure"));
    // Bought in March 2027: no longer exchanged.
    Scenario late = azure(exchange("12", "reserved-1y-all-upfront"));
    late.demand.start = Month(2027, 3);
    CHECK(mentions(refusalOf(late).expected, "until February 2027"));
}

TEST_CASE("an AWS marketplace sale brings its price less twelve percent")
{
    const auto sold = [](const char* how, const char* more = "") {
        return scenarioOf(withPrices(more, std::string(R"({"id": "on-demand",
                "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "on-demand"}, {"id": "out",
                "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": "reserved-1y-all-upfront", "exit":
                {"how": "aws-sale", "after_months": 6, )") +
                                               how + "}}"));
    };
    // Of 4,380 half is left, 2,190; sold at 80 % of that 1,752; fee 210.24; 1,541.76 come back. Six months on
    // demand are 4,380.
    const ScenarioResult result = good(sold(R"("sold_at": "80%")"));
    CHECK(result.options[1].exit->paidBack == usd("1541.76"));
    CHECK(result.options[1].total == usd("7218.24"));
    checkSums(result.options[1]);
    CHECK(good(sold(R"("sold_for": "1000 USD")")).options[1].exit->paidBack == usd("880.00"));
    // Ten percent off: 3,942, 1,971 left, 1,576.80, fee 189.22, 1,387.58; total 2 x 3,942 - 1,387.58.
    const ScenarioResult less =
        good(sold(R"("sold_at": "80%")", R"("discounts": [{"provider": "aws", "share": "10%"}],)"));
    CHECK(less.options[1].total == usd("6496.42"));
    checkSums(less.options[1]);
    // Tax is on what AWS charges, 8,760 x 1.1; what a buyer pays does not lower it.
    const char* tax = R"("tax": {"rate": "10%", "recoverable": false},)";
    CHECK(good(sold(R"("sold_at": "80%")", tax)).options[1].total == usd("8094.24"));
    // A refund of the provider's own does: (28,480 - 7,310) x 1.1.
    CHECK(good(azure(R"({"how": "azure-refund", "after_months": 12})", tax)).options[1].total ==
          usd("23287.00"));
}

TEST_CASE("an Azure reservation of the books, paid by the month in won, against the cap in dollars")
{
    // 171,651,472 KRW in 36 payments: 35 of 4,768,096 and one of 4,768,112. After 24 of them 12 are left,
    // 57,217,168 KRW; 50,000 USD are 59,705,725 KRW at 1,194.1145. After 12, 114,434,320 are too many.
    const auto returned = [](const char* months) {
        const std::string offer = R"("offer": "azure/unstated/4xV100", "plan": "reserved-3y-monthly")";
        std::string text =
            scenarioText(R"("rates": ["USD/KRW=1194.1145@2019-09-01"],)",
                         R"({"id": "on-demand", )" + offer + R"(}, {"id": "out", )" + offer +
                             R"(, "exit": {"how": "azure-refund", "after_months": )" + months + "}}");
        text.replace(text.find("2026-01-31"), 10, "2019-09-30");
        text.replace(text.find("\"gpus\": \"1\", \"months\": 12"), 25,
                     "\"gpus\": \"4\", \"months\": " + std::string(months));
        text.replace(text.find("\"USD\", \"options\""), 5, "\"KRW\"");
        return scenarioOf(text);
    };
    const Scenario scenario = returned("24");
    const ScenarioResult result = good(scenario);
    REQUIRE_FALSE(result.options[1].refused);
    CHECK(result.options[1].total == krw("114434304"));  // 24 x 4,768,096
    CHECK(result.options[1].exit->noLongerOwed == krw("57217168"));
    CHECK(result.options[1].exit->paidBack.isZero());
    checkSums(result.options[1]);
    CHECK(mentions(refusalOf(returned("12")).expected, "59705725 KRW"));
}

TEST_CASE("a Tencent subscription of the books given back: whole months at the list price")
{
    // The books' ladder for GPUs has one to five months at the full price: of five paid, three come back.
    const std::string options =
        R"({"id": "on-demand", "offer": "OFFER", "plan": "subscription-5m"},
           {"id": "out", "offer": "OFFER", "plan": "subscription-5m", "exit":
             {"how": "tencent-refund", "after_months": 2}})";
    const PlanKey bought{PlanKind::Subscription, 5, Payment::None, OfferingClass::Standard};
    int checked = 0;
    for (const Offer& offer : shippedCatalog()->offers()) {
        const Price* price =
            offer.provider == "tencent" ? priceOn(offer, bought, parseDate("2026-01-31").value()) : nullptr;
        if (price == nullptr || !offer.gpuCount || *offer.gpuCount < Rational(1)) {
            continue;
        }
        std::string text = scenarioText("", options);
        for (std::size_t at = text.find("OFFER"); at != std::string::npos; at = text.find("OFFER")) {
            text.replace(at, 5, offer.name());
        }
        text.replace(text.find("\"USD\""), 5, '"' + std::string(price->currency.code()) + '"');
        text.replace(text.find("\"months\": 12"), 12, "\"months\": 2");
        CAPTURE(offer.name());
        const auto result = test::ran(scenarioOf(text));
        if (!result || result->options[1].refused) {
            continue;  // a name that several offers share
        }
        const OptionResult& option = result->options[1];
        // What was paid is in cents, what was used is not yet.
        const Amount month(Rational(price->rate), price->currency);
        CHECK(option.exit->paidBack ==
              roundToMinorUnit(Amount(roundToMinorUnit(month * Rational(5))) - month * Rational(2)));
        checkSums(option);
        ++checked;
    }
    CHECK(checked > 5);
    MESSAGE(checked << " subscriptions of Tencent Cloud");
}

TEST_CASE("a Tencent subscription given back is priced at the ladder for the months used")
{
    // Tencent's own case: 102 a month, a year at 83 % is 1,015.92; eight months used at 88 % are 718.08.
    // (Tencent pays back 100 less, which a voucher had paid.)
    const auto catalog = shippedCatalog();
    const auto offers = catalog->offers();
    const PlanKey bought{PlanKind::Subscription, 12, Payment::None, OfferingClass::Standard};
    const auto real = std::find_if(offers.begin(), offers.end(), [&](const Offer& offer) {
        return offer.provider == "tencent" && offer.gpuCount == Rational(1) &&
               priceOn(offer, bought, parseDate("2026-01-31").value()) != nullptr;
    });
    REQUIRE(real != offers.end());
    Ladder ladder;
    ladder.id = "general";
    ladder.steps = {{1, 5, Decimal(1)}, {6, 11, Decimal::of("0.88")}, {12, 12, Decimal::of("0.83")}};
    Price price = *priceOn(*real, bought, parseDate("2026-01-31").value());
    price.ladder = &ladder;
    price.rate = Decimal(102);
    ResolvedPlan plan;
    plan.spec = parsePlanSpec("subscription-12m").value();
    plan.commitments = {resolvePrice(*real, price, 12).value()};
    DemandSpec spec;
    spec.months = 12;
    const Demand demand = makeDemand(spec, Rational(1)).value();
    const Quote whole = quote(*real, plan, demand, {}).value();
    EarlyExit exit;
    exit.how = EarlyExit::How::TencentRefund;
    exit.afterMonths = 8;
    ExitCase question{exit, *real, plan, whole, nullptr, Rational(1), {}, false, {}};
    question.listPrices = [](std::int32_t) { return Rational(1); };
    const auto outcome = exitOutcome(question);
    REQUIRE(outcome);
    CHECK(outcome->steps[0].amount.amount() == Decimal::of("1015.92"));
    CHECK(outcome->steps[1].amount.amount() == Decimal::of("718.08"));
    CHECK(outcome->paidBack.amount() == Decimal::of("297.84"));
    question.paysWithCredits = true;
    CHECK(exitOutcome(question).error().expected.find("cash alone") != std::string::npos);
}

TEST_CASE("what a provider does not take back is refused, and the other options are compared all the same")
{
    struct Row {
        const char* plan;
        const char* exit;
        const char* expected;
    };
    for (
        const Row& row :
        {Row{"on-demand", R"("how": "aws-sale", "after_months": 6, "sold_at": "50%")", "one commitment"},
         Row{"reserved-1y-all-upfront", R"("how": "azure-refund", "after_months": 6)",
             "a reservation of Azure"},
         Row{"reserved-1y-all-upfront", R"("how": "tencent-refund", "after_months": 6)",
             "a subscription of Tencent"},
         Row{"reserved-1y-all-upfront", R"("how": "aws-sale", "after_months": 12, "sold_at": "50%")",
             "a month within a term"},
         Row{"reserved-1y-all-upfront:2+reserved-3y-all-upfront:1",
             R"("how": "aws-sale", "after_months": 6, "sold_at": "50%")", "one commitment"},
         Row{"reserved-1y-all-upfront",
             R"("how": "aws-sale", "after_months": 6, "sold_at": "50%", "then": {"plan": "savings-plan-9y-no-upfront"})",
             "one of"}}) {
        CAPTURE(row.plan);
        CAPTURE(row.exit);
        const Scenario scenario = scenarioOf(
            withPrices("", std::string(R"({"id": "on-demand", "offer": "aws/ap-northeast-2/p3.2xlarge",
                "plan": "on-demand"}, {"id": "out", "offer": "aws/ap-northeast-2/p3.2xlarge", "plan": ")") +
                               row.plan + R"(", "exit": {)" + row.exit + "}}"));
        const ScenarioResult result = good(scenario);
        CHECK(result.options[0].total == usd("8760.00"));
        REQUIRE(result.options[1].refused);
        CHECK(mentions(result.options[1].refused->expected, row.expected));
    }
}

TEST_CASE("an early exit is written, read and compared like every other field")
{
    const Scenario scenario = azure(R"({"how": "azure-refund", "after_months": 12, "fee": "12%",
        "current_price": "5480 USD", "cancelled_before": "10 USD", "then": {"plan": "spot"}})");
    const std::string written = writeScenario(scenario);
    CHECK(writeScenario(scenarioOf(written)) == written);
    Scenario later = scenario;
    std::get<CloudChoice>(later.options[1].choice).exit->afterMonths = 18;
    const auto found = differences(scenario, later);
    REQUIRE(found.size() == 1);
    CHECK(found[0].where == "options.out.exit.after_months");

    const auto pointersOf = [](const char* exit) {
        std::vector<std::string> pointers;
        const auto read = readScenario(
            scenarioText(
                "", std::string(R"({"id": "on-demand", "offer": "a/b/c", "plan": "spot", "exit": )") + exit +
                        "}"),
            "test.json");
        for (const Error& error : read ? Errors() : read.error()) {
            pointers.push_back(error.where.pointer);
        }
        return pointers;
    };
    using Pointers = std::vector<std::string>;
    CHECK(pointersOf(R"({"how": "aws-sale", "after_months": 6})") == Pointers{"/options/0/exit"});
    CHECK(pointersOf(R"({"how": "azure-exchange", "after_months": 6})") == Pointers{"/options/0/exit"});
    CHECK(pointersOf(R"({"how": "azure-refund", "after_months": 6, "sold_at": "5%"})") ==
          Pointers{"/options/0/exit/sold_at"});
    CHECK(pointersOf(R"({"how": "aws-sale", "after_months": 0, "sold_at": "5%", "sold_for": "1 USD"})") ==
          Pointers{"/options/0/exit/after_months", "/options/0/exit/sold_at"});
    CHECK(pointersOf(R"({"how": "gone", "after_months": 6, "surprise": 1})") ==
          Pointers{"/options/0/exit/surprise", "/options/0/exit/how"});
}

TEST_CASE("a ramp of demand is paid month by month as it comes")
{
    // One GPU for six months, three from then on: 6 x 730 + 6 x 3 x 730 = 17,520; a pause costs nothing.
    std::string text = withPrices();
    text.replace(text.find("\"months\": 12"), 12, R"("months": 12, "ramp": [{"month": 6, "gpus": "3"}])");
    const Scenario scenario = scenarioOf(text);
    const ScenarioResult result = good(scenario);
    CHECK(result.options[0].total == usd("17520.00"));
    CHECK(*result.options[0].perGpuHour == Rational(1));
    CHECK(result.options[1].total == usd("13140.00"));  // three reserved from the beginning
    CHECK(monthsOf(result.options[0])[5].billed == usd("730.00"));
    CHECK(monthsOf(result.options[0])[6].billed == usd("2190.00"));
    CHECK(writeScenario(scenarioOf(writeScenario(scenario))) == writeScenario(scenario));
    text.replace(text.find("\"gpus\": \"3\"}"), 12, R"("gpus": "0"}, {"month": 9, "gpus": "2"})");
    CHECK(good(scenarioOf(text)).options[0].total == usd("8760.00"));  // 6 x 730 + 3 x 1,460
}

}  // namespace gpucost
