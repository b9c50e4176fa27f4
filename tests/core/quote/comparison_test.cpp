// SPDX-License-Identifier: Apache-2.0
#include "core/quote/comparison.h"

#include <doctest/doctest.h>

#include "core/base/stopped.h"

using namespace gpucost;

namespace {

/// Offers from text: "aws us-east-1 p3 1 host: on-demand 4.234 USD; reserved-3y-all-upfront 44034 USD
/// 2018-01-01". A price: plan, amount (upfront of an all-upfront plan, else the rate), currency, day
/// (2019-06-01).
std::string bookOf(std::initializer_list<std::string> offers)
{
    std::string list;
    for (const std::string& line : offers) {
        const std::size_t colon = line.find(": ");
        std::vector<std::string> head;
        std::string word;
        for (const char c : line.substr(0, colon) + ' ') {
            if (c == ' ') {
                head.push_back(std::exchange(word, ""));
            } else {
                word += c;
            }
        }
        std::string prices;
        std::string rest = line.substr(colon + 2) + ';';
        for (std::size_t end = rest.find(';'); end != std::string::npos; end = rest.find(';')) {
            std::vector<std::string> cells;
            for (const char c : rest.substr(0, end) + ' ') {
                if (c != ' ') {
                    word += c;
                } else if (!word.empty()) {
                    cells.push_back(std::exchange(word, ""));
                }
            }
            rest.erase(0, end + 1);
            const PlanKey key = parsePlanSpec(cells.at(0)).value().parts.at(0).key;
            const bool effective = cells.size() > 4;
            prices += prices.empty() ? "{" : ", {";
            prices += R"("plan": ")" + std::string(toString(key.kind)) + '"';
            if (key.isCommitment()) {
                prices += R"(, "term_months": )" + std::to_string(key.termMonths);
            }
            if (key.payment != Payment::None) {
                prices += R"(, "payment": ")" + std::string(toString(key.payment)) + '"';
            }
            if (effective) {
                prices += R"(, "effective_rate": ")" + cells.at(1) + R"(", "precision": 3)";
            } else if (key.payment == Payment::AllUpfront) {
                prices += R"(, "upfront": ")" + cells.at(1) + '"';
            } else {
                prices += R"(, "rate": ")" + cells.at(1) + '"';
            }
            prices += R"(, "per": ")" + std::string(head.at(4) == "gpu" ? "gpu-hour" : "instance-hour") +
                      R"(", "currency": ")" + cells.at(2) + R"(", "as_of": ")" +
                      (cells.size() > 3 ? cells.at(3) : "2019-06-01") +
                      R"(", "as_of_kind": "exact", "source": "list"})";
        }
        const bool isGpu = head.at(4) != "bare";
        list += list.empty() ? "{" : ", {";
        list += R"("provider": ")" + head.at(0) + R"(", "region": ")" + head.at(1) +
                R"(", "instance_type": ")" + head.at(2) + R"(", "gpu": ")" + (isGpu ? "v100-sxm2-16gb" : "") +
                R"(", "gpu_count": ")" + head.at(3) + R"(", "includes_host": )" +
                (head.at(4) == "gpu" ? "false" : "true") +
                R"(, "os": "linux", "tenancy": "shared", "tax": "unknown", "billing": ")" +
                (head.at(0) == "gcp" ? "n1" : "seconds") + R"(", "prices": [)" + prices + "]}";
    }
    return R"({"schema": "gpucost.price-book.v1", "id": "small", "title": "A small book",
"sources": [{"id": "list", "title": "A list", "reference": "https://example.com", "licence": "none stated"}],
"billing_rules": [{"id": "seconds", "granularity_seconds": 1, "minimum_seconds": 0, "settlement": "charge", "source": "list"},
{"id": "n1", "granularity_seconds": 1, "minimum_seconds": 0, "settlement": "charge", "sustained_use": ["1", "0.8", "0.6", "0.4"], "source": "list"}],
"offers": [)" +
           list + "]}";
}

struct Shop {
    explicit Shop(std::initializer_list<std::string> offers)
        : hardware(std::make_shared<HardwareTable>(std::vector<Accelerator>{v100()}))
        , catalog({std::make_shared<PriceBook>(read(bookOf(offers)))}, hardware)
    {
        request.asOf = parseDate("2019-09-30").value();
        request.billing.asOf = request.asOf;
        request.demand.start = Month(2019, 10);
    }

    static Accelerator v100()
    {
        Accelerator gpu;
        gpu.id = "v100-sxm2-16gb";
        gpu.name = "V100";
        gpu.family = "V100";
        return gpu;
    }

    static PriceBook read(const std::string& json)
    {
        Checked<PriceBook> book = readPriceBook(json, "small.json");
        if (!book) {
            throw std::invalid_argument(describe(book.error().front()));
        }
        return std::move(*book);
    }

    Shop& with(std::initializer_list<const char*> plans)
    {
        for (const char* plan : plans) {
            request.plans.push_back(parsePlanSpec(plan).value());
        }
        return *this;
    }

    Comparison compared() const { return compare(catalog, request).value(); }

    /// "1 type plan total | 2 type plan total" of a group.
    std::string rows(std::size_t group = 0) const
    {
        std::string text;
        const Comparison comparison = compared();
        for (const ComparisonRow& row : comparison.groups.at(group).rows) {
            text += (text.empty() ? "" : " | ") + std::to_string(row.rank) + ' ' +
                    std::string(row.offer->instanceType) + ' ' + toString(row.plan) + ' ' +
                    toString(row.total.amount());
        }
        return text;
    }

    std::shared_ptr<const HardwareTable> hardware;
    Catalog catalog;
    ComparisonRequest request;
};

}  // namespace

TEST_CASE("the best offer of each provider under each plan is kept, and ranked by its total")
{
    const Shop shop({"aws a p3 1 host: on-demand 4.234 USD; reserved-3y-all-upfront 44034 USD",
                     "aws b p3 1 host: on-demand 3.06 USD", "azure a nc6 1 host: on-demand 3.07 USD"});
    CHECK(shop.rows() ==
          "1 p3 reserved-3y-all-upfront 44034.00 | 2 p3 on-demand 80416.80 | 3 nc6 on-demand 80679.60");
    CHECK(shop.compared().considered == 4);
}

TEST_CASE("a comparison that is asked to stop has no answer")
{
    const Shop shop({"aws a p3 1 host: on-demand 4.234 USD"});
    std::stop_source stop;
    CHECK(compare(shop.catalog, shop.request, stop.get_token()).has_value());
    stop.request_stop();
    CHECK_THROWS_AS(compare(shop.catalog, shop.request, stop.get_token()), Stopped);
}

TEST_CASE("asked for the kinds of plan alone, every way of these kinds is compared")
{
    Shop shop({"aws a p3 1 host: on-demand 4.234 USD; spot 2 USD; reserved-3y-all-upfront 44034 USD; "
               "reserved-1y-no-upfront 3 USD"});
    shop.request.kinds = {PlanKind::Reserved};
    CHECK(shop.rows() == "1 p3 reserved-3y-all-upfront 44034.00 | 2 p3 reserved-1y-no-upfront 78840.00");
    shop.request.kinds = {PlanKind::OnDemand, PlanKind::Spot};
    CHECK(shop.rows() == "1 p3 spot 52560.00 | 2 p3 on-demand 111269.52");
    shop.request.kinds = {PlanKind::CommittedUse};
    CHECK(compare(shop.catalog, shop.request).error().code == ErrorCode::NotOffered);
}

TEST_CASE("equal totals go by provider, region, type and plan")
{
    Shop shop({"b z t2 1 host: on-demand 1 USD", "a z t2 1 host: on-demand 1 USD",
               "a y t2 1 host: on-demand 1 USD", "a y t1 1 host: on-demand 1 USD; spot 1 USD"});
    shop.request.bestPer = BestPer::None;
    CHECK(
        shop.rows() ==
        "1 t1 on-demand 26280.00 | 2 t1 spot 26280.00 | 3 t2 on-demand 26280.00 | 4 t2 on-demand 26280.00 | "
        "5 t2 on-demand 26280.00");
    CHECK(shop.compared().groups[0].rows[4].offer->provider == "b");
}

TEST_CASE("offers without a host and offers in another currency are ranked apart")
{
    const Shop shop({"gcp a v100 1 gpu: on-demand 2.48 USD", "aws a p3 1 host: on-demand 4 USD",
                     "nhn all g2 1 host: on-demand 4157 KRW"});
    const Comparison comparison = shop.compared();
    REQUIRE(comparison.groups.size() == 3);
    CHECK(comparison.groups[0].currency.code() == "KRW");
    CHECK(comparison.groups[1].currency.code() == "USD");
    CHECK(comparison.groups[1].includesHost);
    CHECK_FALSE(comparison.groups[2].includesHost);
    CHECK(comparison.groups[2].rows.size() == 1);
}

TEST_CASE("a currency asked for ranks all offers together, each charge converted from its unrounded amount")
{
    Shop shop({"aws a p3 1 host: on-demand 4 USD", "nhn all g2 1 host: on-demand 4157 KRW"});
    shop.request.billing.currency = currency("KRW");
    SUBCASE("without a rate it refuses")
    {
        CHECK(compare(shop.catalog, shop.request).error().code == ErrorCode::NoExchangeRate);
    }
    SUBCASE("with a rate of 1,194.1145: 4 x 730 x 1,194.1145 = 3,486,814.34 a month, rounded 3,486,814")
    {
        shop.request.billing.givenRates = {parseExchangeRate("USD/KRW=1194.1145@2019-09-01").value()};
        CHECK(shop.rows() == "1 g2 on-demand 109245960 | 2 p3 on-demand 125525304");
    }
}

TEST_CASE("a named baseline is compared against everywhere, and a plan's own offer otherwise")
{
    Shop shop({"aws a p3 1 host: on-demand 4 USD; reserved-3y-all-upfront 26280 USD",
               "azure a nc6 1 host: on-demand 3 USD"});
    const Comparison own = shop.compared();
    CHECK(own.groups[0].rows[0].saving == usd("78840.00"));
    CHECK(own.groups[0].rows[0].savingShare == Rational(3) / Rational(4));
    CHECK(own.groups[0].rows[0].breakEvenMonth == 9);  // 26,280 / 2,920 = 9 exactly
    CHECK(own.groups[0].rows[0].breakEvenShares.at(0).from == Rational(1) / Rational(4));
    shop.request.baseline.offer = "azure/a/nc6";
    const Comparison named = shop.compared();
    CHECK(named.groups[0].rows[0].saving == usd("52560.00"));
    CHECK(named.groups[0].rows[2].saving == usd("-26280.00"));
    shop.request.baseline.offer = "azure/a/nc7";
    CHECK(compare(shop.catalog, shop.request).error().code == ErrorCode::NotFound);
}

TEST_CASE("a baseline with a host says nothing about GPUs alone")
{
    Shop shop({"aws a p3 1 host: on-demand 4 USD", "gcp a v100 1 gpu: on-demand 2 USD"});
    shop.request.baseline.offer = "aws/a/p3";
    const Comparison comparison = shop.compared();
    CHECK(comparison.groups[0].rows[0].saving == usd("0.00"));
    CHECK_FALSE(comparison.groups[1].rows[0].saving);
    CHECK_FALSE(comparison.groups[1].rows[0].breakEvenMonth);
}

TEST_CASE("sorting by saving puts the largest saving first, and offers without a baseline last")
{
    Shop shop({"aws a p3 1 host: on-demand 4 USD; reserved-3y-all-upfront 26280 USD",
               "azure a nc6 1 host: on-demand 3 USD; spot 0.5 USD", "kt a k 1 host: spot 0.1 USD"});
    shop.request.sort = SortBy::Saving;
    CHECK(shop.rows() ==
          "1 p3 reserved-3y-all-upfront 26280.00 | 2 nc6 spot 13140.00 | 3 nc6 on-demand 78840.00 | 4 p3 "
          "on-demand 105120.00 | "
          "5 k spot 2628.00");
    shop.request.top = 2;
    CHECK(shop.rows() == "1 p3 reserved-3y-all-upfront 26280.00 | 2 nc6 spot 13140.00");
}

TEST_CASE("effective rates are compared only when asked for, marked, and without a cash flow")
{
    Shop shop(
        {"aws a p3 1 host: on-demand 4 USD; reserved-3y-partial-upfront 1.676 USD 2019-06-01 effective"});
    CHECK(shop.rows() == "1 p3 on-demand 105120.00");
    shop.request.includeEffective = true;
    CHECK(shop.rows() ==
          "1 p3 reserved-3y-partial-upfront 44045.28 | 2 p3 on-demand 105120.00");  // 1.676 x 26,280
    const ComparisonRow row = shop.compared().groups[0].rows[0];
    CHECK(row.isEffective);
    CHECK_FALSE(row.upfront);
    CHECK_FALSE(row.afterHorizon);
    CHECK_FALSE(row.breakEvenMonth);
    CHECK(row.saving == usd("61074.72"));
}

TEST_CASE("prices more than twelve months apart carry a warning, and twelve months do not")
{
    const auto warns = [](const char* day) {
        const Shop shop({"aws a p3 1 host: on-demand 4 USD 2019-06-01",
                         std::string("azure a nc6 1 host: on-demand 3 USD ") + day});
        return !shop.compared().warnings.empty();
    };
    CHECK_FALSE(warns("2018-06-01"));
    CHECK(warns("2018-05-31"));
}

TEST_CASE("a commitment that outlasts the horizon is owed in full, and what falls after it is shown")
{
    Shop shop({"aws a p3 1 host: on-demand 4 USD; reserved-1y-no-upfront 2 USD"});
    shop.request.demand.months = 18;
    const ComparisonRow row = shop.with({"reserved-1y-no-upfront"}).compared().groups[0].rows[0];
    CHECK(row.total == usd("35040.00"));        // 24 months of 730 h at 2
    CHECK(row.afterHorizon == usd("8760.00"));  // 6 of them
    CHECK(row.perGpuHour == Rational(35040) / Rational(18 * 730));
}

TEST_CASE("six GPUs on machines of four need two machines, and the rate is per GPU asked for")
{
    Shop shop({"aws a p3.8xlarge 4 host: on-demand 12 USD"});
    shop.request.demand.gpus = Rational(6);
    const ComparisonRow row = shop.compared().groups[0].rows[0];
    CHECK(row.instances == 2);
    CHECK(row.total == usd("630720.00"));
    CHECK(row.perGpuHour == Rational(4));
}

TEST_CASE("exact billing ranks by fractions and prints ten places")
{
    Shop shop({"aws a p3 1 host: on-demand 0.33333333 USD", "azure a nc6 1 host: on-demand 0.33333334 USD"});
    shop.request.billing.mode = Billing::Mode::Exact;
    CHECK(shop.rows() == "1 p3 on-demand 8759.9999124000 | 2 nc6 on-demand 8760.0001752000");
}

TEST_CASE("a host makes complete machines of GPUs sold alone, each part under its own rule")
{
    Shop shop({"gcp asia v100 1 gpu: on-demand 2.48 USD; spot 0.74 USD; committed-use-1y 1.562 USD",
               "gcp asia n1-standard-8 0 bare: on-demand 0.40 USD; committed-use-1y 0.25 USD",
               "gcp europe v100 1 gpu: on-demand 2.55 USD"});
    shop.request.host = HostChoice{"n1-standard-8", {}};
    shop.request.demand.gpus = Rational(2);
    shop.request.demand.months = 1;
    // Full month: 70 % of (2 x 2.48 x 730 = 3,620.80) is 2,534.56, of (0.40 x 730 = 292.00) 204.40. Spot is
    // not sold for the host; a year is owed in full: 12 x (2 x 1.562 x 730 = 2,280.52) + 12 x (0.25 x 730 =
    // 182.50).
    CHECK(shop.rows() ==
          "1 n1-standard-8+2xv100 on-demand 2738.96 | 2 n1-standard-8+2xv100 committed-use-1y 29556.24");
    const Comparison comparison = shop.compared();
    const ComparisonRow& row = comparison.groups[0].rows[0];
    CHECK(row.listCost == usd("3912.80"));
    CHECK(row.instances == 1);
    CHECK(row.offer->includesHost);
    shop.request.host = HostChoice{"n1-standard-96", {}};
    CHECK(compare(shop.catalog, shop.request).error().code == ErrorCode::NotFound);
}

TEST_CASE("a machine made of parts is found by its name, and the ledger names the parts")
{
    const Shop shop(
        {"gcp asia v100 1 gpu: on-demand 2.48 USD", "gcp asia n1-standard-8 0 bare: on-demand 0.40 USD"});
    const NamedOffer named = offerNamed(shop.catalog, "gcp/asia/n1-standard-8+2xv100", OfferFilter{}).value();
    CHECK(named.offer->name() == "gcp/asia/n1-standard-8+2xv100");
    CHECK(*named.offer->gpuCount == Rational(2));
    DemandSpec spec;
    spec.gpus = Rational(4);
    spec.months = 1;
    const Demand demand = makeDemand(spec, *named.offer->gpuCount).value();
    const ResolvedPlan plan =
        resolve(*named.offer, parsePlanSpec("on-demand").value(), shop.request.asOf).value();
    const Quote quoted = quote(*named.offer, plan, demand, Billing{}).value();
    CHECK(quoted.total() == usd("5477.92"));
    CHECK(totalMinorUnits(plan, demand, Billing{}).value() == 547792);
    REQUIRE(quoted.charges().size() == 2);
    CHECK(quoted.charges()[0].plan == "v100: on-demand");
    CHECK(quoted.charges()[1].plan == "n1-standard-8: on-demand");
    for (const char* wrong : {"gcp/asia/n1-standard-8+v100", "gcp/asia/n1-standard-8+0xv100",
                              "gcp/asia/n1-standard-8+99999999999xv100"}) {
        CHECK(offerNamed(shop.catalog, wrong, OfferFilter{}).error().code == ErrorCode::BadValue);
    }
    CHECK(offerNamed(shop.catalog, "gcp/asia/n1-standard-9+2xv100", OfferFilter{}).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("nothing that matches, and nothing sold that way, are told apart")
{
    Shop shop({"aws a p3 1 host: on-demand 4 USD"});
    shop.with({"reserved-3y-all-upfront"});
    CHECK(compare(shop.catalog, shop.request).error().code == ErrorCode::NotOffered);
    shop.request.filter.gpus = {"T4"};
    CHECK(compare(shop.catalog, shop.request).error().code == ErrorCode::NotFound);
}
