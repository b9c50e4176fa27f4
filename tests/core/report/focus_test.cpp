// SPDX-License-Identifier: Apache-2.0
#include "core/report/focus.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>

#include "core/base/json.h"
#include "core/report/csv.h"
#include "tests/core/plan/owned_builders.h"
#include "tests/core/quote/offer_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

struct Specified {
    const char* name;
    char type;      // S string, D decimal, T date and time, J JSON
    bool nullable;  // by the column's own rule, before the rules between columns
};

// FOCUS 1.2, specification/columns/*.md at tag v1.2: name, data type, "Allows Nulls".
constexpr Specified specified[] = {
    {"AvailabilityZone", 'S', true},
    {"BilledCost", 'D', false},
    {"BillingAccountId", 'S', false},
    {"BillingAccountName", 'S', true},
    {"BillingAccountType", 'S', false},
    {"BillingCurrency", 'S', false},
    {"BillingPeriodEnd", 'T', false},
    {"BillingPeriodStart", 'T', false},
    {"CapacityReservationId", 'S', true},
    {"CapacityReservationStatus", 'S', true},
    {"ChargeCategory", 'S', false},
    {"ChargeClass", 'S', true},
    {"ChargeDescription", 'S', true},
    {"ChargeFrequency", 'S', false},
    {"ChargePeriodEnd", 'T', false},
    {"ChargePeriodStart", 'T', false},
    {"CommitmentDiscountCategory", 'S', true},
    {"CommitmentDiscountId", 'S', true},
    {"CommitmentDiscountName", 'S', true},
    {"CommitmentDiscountQuantity", 'D', true},
    {"CommitmentDiscountStatus", 'S', true},
    {"CommitmentDiscountType", 'S', true},
    {"CommitmentDiscountUnit", 'S', true},
    {"ConsumedQuantity", 'D', true},
    {"ConsumedUnit", 'S', true},
    {"ContractedCost", 'D', false},
    {"ContractedUnitPrice", 'D', true},
    {"EffectiveCost", 'D', false},
    {"InvoiceId", 'S', true},
    {"InvoiceIssuerName", 'S', false},
    {"ListCost", 'D', false},
    {"ListUnitPrice", 'D', true},
    {"PricingCategory", 'S', true},
    {"PricingCurrency", 'S', false},
    {"PricingCurrencyContractedUnitPrice", 'D', true},
    {"PricingCurrencyEffectiveCost", 'D', false},
    {"PricingCurrencyListUnitPrice", 'D', true},
    {"PricingQuantity", 'D', true},
    {"PricingUnit", 'S', true},
    {"ProviderName", 'S', false},
    {"PublisherName", 'S', false},
    {"RegionId", 'S', true},
    {"RegionName", 'S', true},
    {"ResourceId", 'S', true},
    {"ResourceName", 'S', true},
    {"ResourceType", 'S', true},
    {"ServiceCategory", 'S', false},
    {"ServiceName", 'S', false},
    {"ServiceSubcategory", 'S', false},
    {"SkuId", 'S', true},
    {"SkuMeter", 'S', true},
    {"SkuPriceDetails", 'J', true},
    {"SkuPriceId", 'S', true},
    {"SubAccountId", 'S', true},
    {"SubAccountName", 'S', true},
    {"SubAccountType", 'S', true},
    {"Tags", 'J', true},
};

char letter(FocusType type)
{
    switch (type) {
    case FocusType::String: return 'S';
    case FocusType::Decimal: return 'D';
    case FocusType::DateTime: return 'T';
    case FocusType::Json: return 'J';
    }
    return '?';
}

using Line = std::map<std::string, std::string>;

/// The rows as a reader of the CSV finds them.
std::vector<Line> lines(const std::vector<FocusRow>& rows)
{
    const auto cells = parseCsv(focusCsv(rows), "focus.csv").value();
    std::vector<Line> found;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        Line line;
        REQUIRE(cells[i].size() == cells[0].size());
        for (std::size_t column = 0; column < cells[0].size(); ++column) {
            line[cells[0][column]] = csvUnneutralised(cells[i][column]);
        }
        found.push_back(std::move(line));
    }
    return found;
}

Decimal number(const Line& line, const char* column)
{
    const auto read = Decimal::parse(line.at(column));
    if (!read) {
        FAIL(column << " holds " << line.at(column));
    }
    return *read;
}

bool isNull(const Line& line, const char* column)
{
    return line.at(column).empty();
}

/// The rules between columns that FOCUS 1.2 states, one row at a time.
void checkRow(const Line& line)
{
    const bool purchase = line.at("ChargeCategory") == "Purchase";
    const std::string status = line.at("CommitmentDiscountStatus");
    CHECK((purchase || line.at("ChargeCategory") == "Usage"));
    for (const Specified& column : specified) {
        if (!column.nullable && isNull(line, column.name)) {
            FAIL_CHECK(column.name << " is null");
        }
        if (column.type == 'D' && !isNull(line, column.name)) {
            number(line, column.name);
        }
        if (column.type == 'T') {
            const std::string& text = line.at(column.name);
            CHECK(text.size() == 20);
            CHECK(text.substr(10) == "T00:00:00Z");
            CHECK(parseDate(std::string_view(text).substr(0, 10)).has_value());
        }
        if (column.type == 'J' && !isNull(line, column.name)) {
            CHECK(JsonDocument::parse(line.at(column.name), "cell").has_value());
        }
    }
    CHECK(line.at("BillingPeriodStart") < line.at("BillingPeriodEnd"));
    CHECK(line.at("ChargePeriodStart") < line.at("ChargePeriodEnd"));
    // Set for usage and purchases, which is all there is.
    for (const char* column : {"ListUnitPrice", "ContractedUnitPrice", "PricingCategory", "PricingQuantity",
                               "PricingUnit", "SkuId", "SkuPriceId"}) {
        CHECK_FALSE(isNull(line, column));
    }
    const auto together = [&line](const char* a, const char* b) {
        CHECK(isNull(line, a) == isNull(line, b));
    };
    together("CommitmentDiscountCategory", "CommitmentDiscountId");
    together("CommitmentDiscountType", "CommitmentDiscountId");
    together("CommitmentDiscountQuantity", "CommitmentDiscountId");
    together("CommitmentDiscountUnit", "CommitmentDiscountQuantity");
    together("ConsumedUnit", "ConsumedQuantity");
    together("RegionName", "RegionId");
    together("ResourceType", "ResourceId");
    together("SkuMeter", "SkuId");
    together("SkuPriceDetails", "SkuPriceId");
    CHECK(number(line, "ListCost") == number(line, "ListUnitPrice") * number(line, "PricingQuantity"));
    CHECK(number(line, "ContractedCost") ==
          number(line, "ContractedUnitPrice") * number(line, "PricingQuantity"));
    for (const char* column : {"ListUnitPrice", "ContractedUnitPrice", "PricingCurrencyListUnitPrice",
                               "PricingCurrencyContractedUnitPrice", "BilledCost", "EffectiveCost"}) {
        CHECK_FALSE(number(line, column).isNegative());
    }
    if (line.at("CommitmentDiscountCategory") == "Spend") {
        CHECK(line.at("CommitmentDiscountUnit") == line.at("BillingCurrency"));
    } else if (!isNull(line, "CommitmentDiscountId")) {
        CHECK(line.at("CommitmentDiscountUnit") == "Hours");
    }
    if (purchase) {
        CHECK(status.empty());
        CHECK(line.at("PricingCategory") == "Standard");
        CHECK(line.at("ChargeFrequency") != "Usage-Based");
        CHECK(line.at("ResourceId") == line.at("CommitmentDiscountId"));
        CHECK(number(line, "EffectiveCost").isZero());
        CHECK(isNull(line, "ConsumedQuantity"));
        return;
    }
    CHECK(line.at("ChargeFrequency") == "Usage-Based");
    CHECK(line.at("ChargePeriodStart") == line.at("BillingPeriodStart"));
    CHECK(line.at("ChargePeriodEnd") == line.at("BillingPeriodEnd"));
    CHECK(status.empty() == isNull(line, "CommitmentDiscountId"));
    CHECK((status == "Unused") == isNull(line, "ConsumedQuantity"));
    if (status.empty()) {
        CHECK((line.at("PricingCategory") == "Standard" || line.at("PricingCategory") == "Dynamic"));
        CHECK(number(line, "BilledCost") == number(line, "EffectiveCost"));
        return;
    }
    CHECK(line.at("PricingCategory") == "Committed");
    CHECK(number(line, "BilledCost").isZero());
    CHECK((line.at("ResourceId") == line.at("CommitmentDiscountId")) == (status == "Unused"));
}

struct Sums {
    Decimal billed;
    Decimal effective;
    Decimal boughtOnce;
    Decimal boughtMonthly;
    Decimal usedAndUnused;
    std::map<std::string, Decimal> monthlyBought;
    std::map<std::string, Decimal> monthlyUsedAndUnused;
};

/// Per commitment and in all: parts sum to the whole, to the last digit.
void checkSums(const std::vector<Line>& found, const Decimal& total)
{
    Sums all;
    std::map<std::string, Sums> byId;
    for (const Line& line : found) {
        Sums& one = byId[line.at("CommitmentDiscountId")];
        for (Sums* sums : {&all, &one}) {
            sums->billed = sums->billed + number(line, "BilledCost");
            sums->effective = sums->effective + number(line, "EffectiveCost");
        }
        if (line.at("CommitmentDiscountId").empty()) {
            continue;
        }
        const Decimal quantity = number(line, "CommitmentDiscountQuantity");
        CHECK_FALSE(quantity.isNegative());
        if (line.at("ChargeCategory") == "Usage") {
            one.usedAndUnused = one.usedAndUnused + quantity;
            Decimal& month = one.monthlyUsedAndUnused[line.at("ChargePeriodStart")];
            month = month + quantity;
        } else if (line.at("ChargeFrequency") == "One-Time") {
            one.boughtOnce = one.boughtOnce + quantity;
        } else {
            one.boughtMonthly = one.boughtMonthly + quantity;
            one.monthlyBought[line.at("ChargePeriodStart")] = quantity;
        }
    }
    CHECK(all.billed == total);
    CHECK(all.effective == total);
    for (const auto& [id, sums] : byId) {
        CAPTURE(id);
        CHECK(sums.billed == sums.effective);
        if (id.empty()) {
            continue;
        }
        if (!sums.boughtOnce.isZero()) {
            CHECK(sums.usedAndUnused == sums.boughtOnce);
        }
        if (!sums.boughtMonthly.isZero()) {
            CHECK(sums.usedAndUnused == sums.boughtMonthly);
            CHECK(sums.monthlyUsedAndUnused == sums.monthlyBought);
        }
    }
}

struct Made {
    const Book& book;
    Demand demand;
    Billing billing;
    Quote quote;
    std::vector<FocusRow> rows;

    Made(const Book& priced, std::string_view plan, std::string_view use, std::string_view money = "")
        : book(priced)
        , demand(test::demand(use))
        , billing(test::billing(money, priced.prices.at(0).currency))
        , quote(gpucost::quote(priced.offer, priced.resolved(plan), demand, billing).value())
        , rows(focusRows(quote, demand, billing, asOfDay()))
    {
    }
};

const char* const v100 =
    "on-demand 4.234 USD; spot 1.2702 USD; reserved-3y-all-upfront 0 USD upfront=44034; "
    "reserved-1y-partial-upfront 1.247 USD upfront=10924; reserved-1y-no-upfront 2.621 USD; "
    "savings-plan-1y-no-upfront 2.7 USD; savings-plan-3y-all-upfront 1.9 USD; "
    "committed-use-1y 2.67 USD per=gpu-hour; reserved-3y-monthly 0 USD total=34567.89; "
    "subscription 1800.05 USD per=instance-month ladder=1-5:1,6-11:0.88,12-36:0.83";

const Line* first(const std::vector<Line>& found, const char* column, const char* value)
{
    const auto at =
        std::find_if(found.begin(), found.end(), [&](const Line& line) { return line.at(column) == value; });
    return at == found.end() ? nullptr : &*at;
}

}  // namespace

TEST_CASE("the columns are those of FOCUS 1.2, in its order, with its types; our own follow")
{
    const auto columns = focusColumns();
    REQUIRE(columns.size() > std::size(specified));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        CAPTURE(columns[i].name);
        if (i >= std::size(specified)) {
            CHECK(columns[i].name.substr(0, 2) == "x_");
            continue;
        }
        CHECK(columns[i].name == specified[i].name);
        CHECK(letter(columns[i].type) == specified[i].type);
        CHECK(columns[i].mayBeNull == specified[i].nullable);
    }
}

TEST_CASE("an unused quarter of a commitment is a row of its own, at its share of the cost")
{
    // FOCUS 1.2 appendix "Commitment discounts": 1.00 USD/h for a year; 8,760 billed once; an hour used to 75
    // % is 0.75 used and 0.25 unused.
    const Book book("on-demand 2 USD; reserved-1y-all-upfront 0 USD upfront=8760");
    const Made made(book, "reserved-1y-all-upfront", "gpus=1 months=12 start=2019-09 use=75%");
    const auto found = lines(made.rows);
    REQUIRE(found.size() == 25);
    const Line& purchase = found.front();
    CHECK(purchase.at("BilledCost") == "8760.00");
    CHECK(purchase.at("EffectiveCost") == "0");
    CHECK(purchase.at("ChargeFrequency") == "One-Time");
    CHECK(purchase.at("CommitmentDiscountQuantity") == "8760");
    CHECK(purchase.at("PricingUnit") == "Units");
    CHECK(purchase.at("ChargePeriodStart") == "2019-09-01T00:00:00Z");
    CHECK(purchase.at("ChargePeriodEnd") == "2020-09-01T00:00:00Z");
    CHECK(purchase.at("BillingPeriodEnd") == "2019-10-01T00:00:00Z");
    const Line* used = first(found, "CommitmentDiscountStatus", "Used");
    const Line* unused = first(found, "CommitmentDiscountStatus", "Unused");
    REQUIRE(used != nullptr);
    REQUIRE(unused != nullptr);
    CHECK(used->at("EffectiveCost") == "547.5");
    CHECK(used->at("ConsumedQuantity") == "547.5");
    CHECK(used->at("ListUnitPrice") == "2");
    CHECK(used->at("ListCost") == "1095");
    CHECK(unused->at("EffectiveCost") == "182.5");
    CHECK(unused->at("CommitmentDiscountQuantity") == "182.5");
}

TEST_CASE("use above the commitment is a standard row with no word of the commitment")
{
    // FOCUS 1.2 appendix: an hour needing 1.50 is 1.00 committed and 0.50 standard.
    const Book book("on-demand 1 USD; reserved-1y-no-upfront 1 USD");
    const Made made(book, "reserved-1y-no-upfront:2+on-demand", "gpus=3 months=12");
    const auto found = lines(made.rows);
    REQUIRE(found.size() == 36);
    const Line& purchase = found.at(0);
    CHECK(purchase.at("ChargeFrequency") == "Recurring");
    CHECK(purchase.at("CommitmentDiscountQuantity") == "1460");
    CHECK(found.at(1).at("CommitmentDiscountStatus") == "Used");
    CHECK(found.at(1).at("EffectiveCost") == "1460");
    CHECK(found.at(2).at("CommitmentDiscountId").empty());
    CHECK(found.at(2).at("BilledCost") == "730.00");
    CHECK(found.at(2).at("PricingCategory") == "Standard");
}

TEST_CASE("a commitment to spend counts money, and a renewal is a commitment of its own")
{
    const Book book("on-demand 1 USD; savings-plan-1y-no-upfront 0.7 USD");
    const Made made(book, "savings-plan-1y-no-upfront@2/h", "gpus=3 months=13");
    const auto found = lines(made.rows);
    const Line& purchase = found.front();
    CHECK(purchase.at("CommitmentDiscountCategory") == "Spend");
    CHECK(purchase.at("CommitmentDiscountUnit") == "USD");
    CHECK(purchase.at("CommitmentDiscountQuantity") == "1460");
    std::set<std::string> ids;
    std::size_t unusedRows = 0;
    for (const Line& line : found) {
        if (!line.at("CommitmentDiscountId").empty()) {
            ids.insert(line.at("CommitmentDiscountId"));
        }
        unusedRows += line.at("CommitmentDiscountStatus") == "Unused" ? 1U : 0U;
    }
    CHECK(ids.size() == 2);
    CHECK(unusedRows == 11);  // the second year is owed in full, one month of it is used
    checkSums(found, made.quote.total().amount());
}

TEST_CASE("equal payments are whole units at one payment's price")
{
    const Book book("on-demand 4 KRW; reserved-3y-monthly 0 KRW total=171651472");
    const Made made(book, "reserved-3y-monthly", "gpus=1 months=36");
    const auto found = lines(made.rows);
    const Line& payment = found.front();
    CHECK(payment.at("BilledCost") == "4768096");
    CHECK(payment.at("PricingQuantity") == "1");
    CHECK(payment.at("PricingUnit") == "Units");
    CHECK(payment.at("ListUnitPrice") == "4768096.4444444444");
    CHECK(found.at(70).at("BilledCost") == "4768112");
    CHECK(found.at(71).at("EffectiveCost") == "4768112");
}

TEST_CASE("without an on-demand price the commitment's own price is the list price")
{
    const Book book("reserved-1y-no-upfront 1.5 USD");
    const Made made(book, "reserved-1y-no-upfront", "gpus=2 months=12", "discount=10%");
    const auto found = lines(made.rows);
    CHECK(found.at(1).at("ListUnitPrice") == "1.5");
    CHECK(found.at(1).at("ContractedUnitPrice") == "1.35");
}

TEST_CASE("amounts in another currency carry their prices in the book's")
{
    const Book book("on-demand 4.234 USD");
    const Made made(book, "on-demand", "gpus=1 months=1", "to=KRW*1194.1145");
    const Line line = lines(made.rows).front();
    CHECK(line.at("BillingCurrency") == "KRW");
    CHECK(line.at("PricingCurrency") == "USD");
    CHECK(line.at("ListUnitPrice") == "5055.880793");
    CHECK(line.at("PricingCurrencyListUnitPrice") == "4.234");
    CHECK(line.at("BilledCost") == "3690793");
}

TEST_CASE("names that a spreadsheet would run are neutralised, and the details stay JSON")
{
    Book book("on-demand 1 USD");
    book.offer.region = "=1+1";
    book.offer.instanceType = "x\"y\\z\n";
    const Made made(book, "on-demand", "gpus=1 months=1");
    const std::string csv = focusCsv(made.rows);
    CHECK(csv.find(",'=1+1,") != std::string::npos);
    const Line line = lines(made.rows).front();
    const auto details = JsonDocument::parse(line.at("SkuPriceDetails"), "cell");
    REQUIRE(details.has_value());
    CHECK(details->root().field("InstanceType").text() == "x\"y\\z\n");
}

TEST_CASE("every row and sum keeps the rules, over random plans, demands, currencies and both billings")
{
    const Book book(v100);
    const Book won(
        "on-demand 5000.25 KRW; reserved-3y-all-upfront 0 KRW upfront=52000001; spot 1501 KRW; "
        "savings-plan-1y-no-upfront 3333.3 KRW; committed-use-3y 2500 KRW");
    const char* const plans[] = {"on-demand",
                                 "spot",
                                 "reserved-3y-all-upfront",
                                 "reserved-1y-partial-upfront",
                                 "reserved-1y-no-upfront",
                                 "reserved-3y-monthly",
                                 "committed-use-1y",
                                 "savings-plan-1y-no-upfront",
                                 "savings-plan-1y-no-upfront@3.33/h",
                                 "savings-plan-3y-all-upfront",
                                 "savings-plan-3y-all-upfront@7.1/h",
                                 "subscription-1m",
                                 "subscription-7m",
                                 "subscription-12m",
                                 "reserved-3y-all-upfront:2+on-demand",
                                 "reserved-3y-all-upfront:1+reserved-1y-no-upfront:2+spot",
                                 "reserved-1y-partial-upfront:3+savings-plan-1y-no-upfront@2/h+on-demand",
                                 "committed-use-1y:1+subscription-7m:1+on-demand"};
    const char* const wonPlans[] = {"on-demand", "spot", "reserved-3y-all-upfront:1+spot",
                                    "savings-plan-1y-no-upfront@10000/h", "committed-use-3y:2+on-demand"};
    const char* const shapes[] = {"use=100%", "use=60%",     "use=33.3%",
                                  "use=0%",   "hours=100.5", "weekly=Mon-Fri_09:00-19:00"};
    const char* const money[] = {"",
                                 "discount=12.5%",
                                 "exact",
                                 "to=KRW*1194.1145",
                                 "discount=7% to=EUR*10/11",
                                 "exact to=EUR*10/11",
                                 "exact discount=33.333%",
                                 "discount=100%"};
    const char* const wonMoney[] = {"", "exact", "discount=3%", "to=USD*1/1194"};
    std::mt19937 random(20260901);
    const auto pick = [&random](std::size_t size) { return static_cast<std::size_t>(random() % size); };
    std::size_t rows = 0;
    std::map<std::string, int> kinds;
    constexpr int cases = 400;
    for (int i = 0; i < cases; ++i) {
        const bool inWon = i % 5 == 4;
        const std::string plan = inWon ? wonPlans[pick(std::size(wonPlans))] : plans[pick(std::size(plans))];
        const std::string use = "gpus=" + std::to_string(1 + random() % 5) +
                                " months=" + std::to_string(1 + random() % 40) + ' ' +
                                shapes[pick(std::size(shapes))] + (random() % 2 == 0 ? " calendar" : "");
        const std::string terms = inWon ? wonMoney[pick(std::size(wonMoney))] : money[pick(std::size(money))];
        if (terms == "discount=100%" && plan.find('@') != std::string::npos) {
            continue;  // a commitment of money at a rate of nothing is refused
        }
        CAPTURE(plan);
        CAPTURE(use);
        CAPTURE(terms);
        const Made made(inWon ? won : book, plan, use, terms);
        const auto found = lines(made.rows);
        for (const Line& line : found) {
            checkRow(line);
            ++kinds[line.at("ChargeCategory") + ' ' + line.at("ChargeFrequency") + ' ' +
                    line.at("CommitmentDiscountCategory") + ' ' + line.at("CommitmentDiscountStatus")];
        }
        checkSums(found, made.quote.total().amount());
        rows += found.size();
    }
    MESSAGE(rows << " rows checked");
    CHECK(kinds.size() == 9);  // 2 x (once, recurring, used, unused), and use that nothing covers
}

TEST_CASE("the hours used are those of the demand, however a plan splits them")
{
    const Book book(v100);
    for (const char* plan : {"reserved-3y-all-upfront:2+on-demand", "savings-plan-1y-no-upfront@3.33/h",
                             "reserved-3y-all-upfront:1+reserved-1y-no-upfront:2+spot"}) {
        CAPTURE(plan);
        const Made made(book, plan, "gpus=4 months=14 use=37.5%");
        Decimal hours;
        for (const FocusRow& row : made.rows) {
            hours = hours + row.consumedQuantity.value_or(Decimal());
        }
        CHECK(round(hours, Scale{6}, Rounding::HalfUp) ==
              round(made.demand.usedInstanceHours(), Scale{6}, Rounding::HalfUp));
    }
}

TEST_CASE("a commitment for a part of the demand is bought, used and left unused in its terms alone")
{
    const Book book(
        "on-demand 2 USD; reserved-1y-all-upfront 0 USD upfront=8760; reserved-1y-no-upfront 1 USD");
    const Made made(book,
                    "reserved-1y-all-upfront:1,terms=1+reserved-1y-no-upfront:1,from=7,terms=1+on-demand",
                    "gpus=1 months=18 start=2026-01");
    const auto found = lines(made.rows);
    checkSums(found, made.quote.total().amount());
    std::string second;  // the later one, month by month: U where it is used, - where it is not
    for (const Line& line : found) {
        if (line.at("CommitmentDiscountName") == "reserved-1y-no-upfront") {
            CHECK(line.at("ChargePeriodStart") >= "2026-07-01T00:00:00Z");
            CHECK(line.at("ChargePeriodStart") <= "2027-06-01T00:00:00Z");
            second += line.at("CommitmentDiscountStatus") == "Used"     ? "U"
                      : line.at("CommitmentDiscountStatus") == "Unused" ? "-"
                                                                        : "";
        }
    }
    CHECK(second == "------UUUUUU");  // the first one covers the one instance until December
    const Line& purchase = found.front();
    CHECK(purchase.at("ChargePeriodStart") == "2026-01-01T00:00:00Z");
    CHECK(purchase.at("ChargePeriodEnd") == "2027-01-01T00:00:00Z");
}

TEST_CASE("plans with dates keep every rule and serve every hour of the demand")
{
    const Book book(v100);
    const char* const plans[] = {
        "reserved-3y-all-upfront:2,from=3+on-demand",
        "reserved-1y-partial-upfront:2,from=5,terms=1+spot",
        "reserved-1y-no-upfront:1+reserved-1y-partial-upfront:2,from=13,terms=1+on-demand",
        "reserved-3y-monthly:1,from=2,terms=1+subscription-7m:2,from=4,terms=2",
        "savings-plan-1y-no-upfront@3.33/h,from=4,terms=1+committed-use-1y:1,from=8",
        "savings-plan-3y-all-upfront@7.1/h,from=11+subscription-1m:3,from=2,terms=5+on-demand",
        "committed-use-1y:3,terms=1+savings-plan-1y-no-upfront:1,from=9+on-demand"};
    const char* const shapes[] = {"use=100%", "use=60%", "use=33.3%", "use=0%", "weekly=Mon-Fri_09:00-19:00"};
    const char* const money[] = {"", "discount=12.5%", "exact", "to=KRW*1194.1145", "exact to=EUR*10/11"};
    int row = 0;
    for (const char* plan : plans) {
        for (const char* shape : shapes) {
            const std::string use = "gpus=" + std::to_string(1 + row % 5) +
                                    " months=" + std::to_string(14 + row % 27) + ' ' + shape +
                                    (row % 2 == 0 ? " calendar" : "");
            const char* const terms = money[row % 5];
            ++row;
            CAPTURE(plan);
            CAPTURE(use);
            CAPTURE(terms);
            const Made made(book, plan, use, terms);
            const auto found = lines(made.rows);
            for (const Line& line : found) {
                checkRow(line);
            }
            checkSums(found, made.quote.total().amount());
            Decimal hours;
            for (const FocusRow& each : made.rows) {
                hours = hours + each.consumedQuantity.value_or(Decimal());
            }
            CHECK(round(hours, Scale{5}, Rounding::HalfUp) ==
                  round(made.demand.usedInstanceHours(), Scale{5}, Rounding::HalfUp));
        }
    }
}

TEST_CASE("servers of one's own are rows as they fall due, the residual a credit")
{
    Book book("on-demand 1 USD; reserved-2m-no-upfront 0.5 USD; owned 0 USD");
    book.offer.owned = std::make_shared<const OwnedTerms>(
        ownedTerms("price=1000 life_months=4 residual=10% kw_per_server=1 kwh_price=1"));
    const Made made(book, "reserved-2m-no-upfront:2,from=2,terms=1+owned:2+on-demand",
                    "gpus=3 months=4 use=50%");
    const auto found = lines(made.rows);
    checkSums(found, made.quote.total().amount());
    const Line* credit = first(found, "ChargeCategory", "Credit");
    REQUIRE(credit != nullptr);
    CHECK(credit->at("BilledCost") == "-200.00");
    CHECK(credit->at("ListUnitPrice") == "100");
    CHECK(credit->at("PricingQuantity") == "-2");
    CHECK(credit->at("ListCost") == "-200");
    CHECK(credit->at("PricingCategory") == "Other");
    const Line* power = first(found, "PricingUnit", "kWh");
    REQUIRE(power != nullptr);
    CHECK(power->at("ChargeCategory") == "Usage");
    CHECK(power->at("BilledCost") == "730.00");
}

TEST_CASE("the parts of a machine have rows of their own, with the quantities of the parts")
{
    const Book host("on-demand 0.5 USD; committed-use-1y 0.3 USD");
    Book gpu("on-demand 2 USD; committed-use-1y 1.1 USD");
    gpu.offer.instanceType = "nvidia-tesla-v100";
    const OfferPart parts[] = {{&host.offer, 1}, {&gpu.offer, 4}};
    Offer machine = host.offer;
    machine.prices = PriceList();
    machine.parts = parts;
    const Demand use = demand("gpus=8 on=4 months=12 use=50%");
    const auto plan = resolve(machine, parsePlanSpec("committed-use-1y").value(), asOfDay()).value();
    const Quote priced = quote(machine, plan, use, {}).value();
    const auto found = lines(focusRows(priced, use, {}, asOfDay()));
    checkSums(found, priced.total().amount());
    Decimal gpuHours;
    for (const Line& line : found) {
        checkRow(line);
        if (line.at("SkuId").find("nvidia") != std::string::npos && !line.at("ConsumedQuantity").empty()) {
            gpuHours = gpuHours + number(line, "ConsumedQuantity");
        }
    }
    CHECK(gpuHours == Decimal(8 * 12 * 365));
}

TEST_CASE("a published FOCUS 1.0 table and sample have our names, but for what versions differ in")
{
    const char* data = std::getenv("GPUCOST_EXTERNAL_DATA");
    if (data == nullptr) {
        MESSAGE("skipped: GPUCOST_EXTERNAL_DATA does not name the folder with focus/focus_sample.csv");
        return;
    }
    std::set<std::string> ours;
    for (const FocusColumn& column : focusColumns()) {
        ours.insert(std::string(column.name));
    }
    const auto readAll = [data](const char* name) {
        std::ifstream in(std::string(data) + "/focus/" + name, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    };
    std::set<std::string> table;
    std::istringstream ddl(readAll("ddl_focus_data_table.sql"));
    for (std::string line; std::getline(ddl, line);) {
        if (line.rfind("  `", 0) == 0) {
            table.insert(line.substr(3, line.find('`', 3) - 3));
        }
    }
    std::string head = readAll("focus_sample.csv");
    head = head.substr(0, head.find('\n'));
    const auto sampleNames = parseCsv(head, "sample").value().at(0);
    const std::set<std::string> sample(sampleNames.begin(), sampleNames.end());
    REQUIRE(table.size() == 44);
    CHECK(table == sample);
    // Theirs alone: a key of the data base.
    std::set<std::string> theirs;
    std::set_difference(table.begin(), table.end(), ours.begin(), ours.end(),
                        std::inserter(theirs, theirs.end()));
    CHECK(theirs == std::set<std::string>{"Id"});
    // Ours alone: columns of 1.1 and 1.2, and our own.
    std::set<std::string> newer;
    std::set_difference(ours.begin(), ours.end(), table.begin(), table.end(),
                        std::inserter(newer, newer.end()));
    CHECK(newer == std::set<std::string>{
                       "BillingAccountType", "CapacityReservationId", "CapacityReservationStatus",
                       "CommitmentDiscountQuantity", "CommitmentDiscountUnit", "InvoiceId", "PricingCurrency",
                       "PricingCurrencyContractedUnitPrice", "PricingCurrencyEffectiveCost",
                       "PricingCurrencyListUnitPrice", "ServiceSubcategory", "SkuMeter", "SkuPriceDetails",
                       "SubAccountType", "x_Estimate", "x_PriceAsOf", "x_PriceSource"});
}
