// SPDX-License-Identifier: Apache-2.0
#include "core/importer/aws_price_list.h"

#include <doctest/doctest.h>

#include "tests/core/importer/import_text.h"

using namespace gpucost;
using namespace gpucost::import_text;

namespace {

Import read(const std::string& text)
{
    return imported(importAwsPriceList, text);
}

std::string problems(const std::string& text)
{
    return problemsOf(importAwsPriceList, text);
}

// ---- JSON, piece by piece
// ------------------------------------------------------------------------------------------

std::string machine(const std::string& sku, const std::string& type, const std::string& more = {},
                    const std::string& tenancy = "Shared", const std::string& os = "Linux")
{
    return '"' + sku + R"(": {"sku": ")" + sku +
           R"x(", "productFamily": "Compute Instance", "attributes": {"servicecode": "AmazonEC2", "location": "US East (N. Virginia)",
"instanceType": ")x" +
           type + R"(", "vcpu": "8", "memory": "61 GiB", "tenancy": ")" + tenancy +
           R"(", "operatingSystem": ")" + os + '"' + more + "}}";
}

std::string rate(const std::string& unit, const std::string& amount,
                 const std::string& range = R"("beginRange": "0", "endRange": "Inf", )",
                 const std::string& currency = "USD")
{
    static int number = 0;
    return "\"r" + std::to_string(++number) + R"(": {"rateCode": "r", )" + range + R"("unit": ")" + unit +
           R"(", "pricePerUnit": {")" + currency + R"(": ")" + amount + R"("}, "appliesTo": []})";
}

std::string upfront(const std::string& amount)
{
    return rate("Quantity", amount, "");
}

std::string term(const std::string& sku, const std::string& code, const std::string& rates,
                 const std::string& attributes = {})
{
    return '"' + sku + '.' + code + R"(": {"offerTermCode": ")" + code + R"(", "sku": ")" + sku +
           R"(", "effectiveDate": "2026-07-01T00:00:00Z", "priceDimensions": {)" + rates +
           R"(}, "termAttributes": {)" + attributes + "}}";
}

std::string lease(const std::string& length, const std::string& option, const std::string& offeringClass)
{
    return R"("LeaseContractLength": ")" + length + R"(", "OfferingClass": ")" + offeringClass +
           R"(", "PurchaseOption": ")" + option + '"';
}

std::string list(const std::string& products, const std::string& onDemand, const std::string& reserved = {})
{
    return R"({"formatVersion": "v1.0", "offerCode": "AmazonEC2", "publicationDate": "2026-07-20T12:00:00Z", "products": {)" +
           products + R"(}, "terms": {"OnDemand": {)" + onDemand + R"(}, "Reserved": {)" + reserved + "}}}";
}

std::string demand(const std::string& sku, const std::string& amount)
{
    return '"' + sku + "\": {" + term(sku, "JRTCKXETXF", rate("Hrs", amount)) + '}';
}

// ---- CSV
// -----------------------------------------------------------------------------------------------------------

// The header of ec2-priceit's sample (MIT), without the columns that nothing is read from.
const std::string csvHead =
    "\"FormatVersion\",\"v1.0\"\n\"Disclaimer\",\"...\"\n\"Publication "
    "Date\",\"2025-09-12T22:53:08Z\"\n\"Version\",\"20250912225308\"\n\"OfferCode\",\"AmazonEC2\"\n"
    "\"SKU\",\"OfferTermCode\",\"RateCode\",\"TermType\",\"PriceDescription\",\"EffectiveDate\","
    "\"StartingRange\",\"EndingRange\",\"Unit\",\"PricePerUnit\",\"Currency\",\"LeaseContractLength\","
    "\"PurchaseOption\",\"OfferingClass\",\"Product Family\",\"Location\",\"Instance "
    "Type\",\"vCPU\",\"Memory\",\"Tenancy\",\"Operating System\",\"License Model\",\"CapacityStatus\","
    "\"MarketOption\",\"Pre Installed S/W\",\"Region Code\"\n";

struct CsvRow {
    std::string sku = "2223TSA85TD5RWMS", code = "JRTCKXETXF", kind = "OnDemand", unit = "Hrs", amount, lease,
                option, offeringClass;
    std::string type = "c6i.large", tenancy = "Shared", os = "Linux", licence = "No License required",
                capacity = "Used", software = "NA";
};

std::string csvRow(const CsvRow& row)
{
    const bool isOnce = row.unit == "Quantity";
    std::string line;
    for (const std::string& field : {row.sku,
                                     row.code,
                                     row.sku + '.' + row.code,
                                     row.kind,
                                     std::string("described, with a comma"),
                                     std::string("2025-09-12"),
                                     std::string(isOnce ? "" : "0"),
                                     std::string(isOnce ? "" : "Inf"),
                                     row.unit,
                                     row.amount,
                                     std::string("USD"),
                                     row.lease,
                                     row.option,
                                     row.offeringClass,
                                     std::string("Compute Instance"),
                                     std::string("Asia Pacific (Tokyo)"),
                                     row.type,
                                     std::string("2"),
                                     std::string("4 GiB"),
                                     row.tenancy,
                                     row.os,
                                     row.licence,
                                     row.capacity,
                                     std::string("OnDemand"),
                                     row.software,
                                     std::string("ap-northeast-1")}) {
        line += (line.empty() ? "\"" : ",\"") + field + '"';
    }
    return line + '\n';
}

}  // namespace

TEST_CASE("an on-demand price comes with its GPU, its day and all its digits")
{
    const Import import = read(list(machine("A1", "p3.2xlarge"), demand("A1", "3.0600000000")));
    CHECK(offersOf(import) == "aws/us-east-1/p3.2xlarge v100-sxm2-16gb x1 linux shared\n");
    CHECK(pricesOf(import) == "on-demand 0 + 3.0600000000 USD 2026-07-20\n");
    const Offer& offer = import.book.offers().front();
    CHECK(toString(offer.vcpus.value()) == "8");
    CHECK(toString(offer.memoryGib.value()) == "61");
    CHECK(offer.billing->granularitySeconds == 1);
    CHECK(offer.prices.front().source->title == "AWS price list, fetched on 2026-08-20");
}

TEST_CASE("DynamoDB's 54 digits behind the point stay")
{
    const std::string digits = "0.450000000000000011102230246251565404236316680908203125";
    CHECK(pricesOf(read(list(machine("A1", "p3.2xlarge"), demand("A1", digits)))) ==
          "on-demand 0 + " + digits + " USD 2026-07-20\n");
}

TEST_CASE("every reservation code of both classes, with the hourly 0 of All Upfront")
{
    // m5.large, GetProducts response of 2021 (aws/amazon-ec2-instance-selector, Apache-2.0)
    const std::string zero = rate("Hrs", "0.0000000000");
    const auto hourly = [](const char* amount) { return rate("Hrs", amount); };
    const std::string terms =
        term("A1", "4NA7Y494T4", hourly("0.0600000000"), lease("1yr", "No Upfront", "standard")) + ',' +
        term("A1", "HU7G6KETJZ", upfront("252") + ',' + hourly("0.0290000000"),
             lease("1yr", "Partial Upfront", "standard")) +
        ',' + term("A1", "6QCMYABX3D", upfront("494") + ',' + zero, lease("1yr", "All Upfront", "standard")) +
        ',' + term("A1", "BPH4J8HBKS", hourly("0.0410000000"), lease("3yr", "No Upfront", "standard")) + ',' +
        term("A1", "38NPMPTW36", upfront("505") + ',' + hourly("0.0190000000"),
             lease("3yr", "Partial Upfront", "standard")) +
        ',' + term("A1", "NQ3QZPMQV9", upfront("949") + ',' + zero, lease("3yr", "All Upfront", "standard")) +
        ',' + term("A1", "7NE97W5U4E", hourly("0.0710000000"), lease("1yr", "No Upfront", "convertible")) +
        ',' +
        term("A1", "CUZHX8X6JH", upfront("294") + ',' + hourly("0.0340000000"),
             lease("1yr", "Partial Upfront", "convertible")) +
        ',' +
        term("A1", "VJWZNREJX2", upfront("577") + ',' + zero, lease("1yr", "All Upfront", "convertible")) +
        ',' + term("A1", "Z2E3P23VKM", hourly("0.0490000000"), lease("3yr", "No Upfront", "convertible")) +
        ',' +
        term("A1", "R5XV2EPZQZ", upfront("592") + ',' + hourly("0.0230000000"),
             lease("3yr", "Partial Upfront", "convertible")) +
        ',' +
        term("A1", "MZU6U2429S", zero + ',' + upfront("1161"), lease("3yr", "All Upfront", "convertible"));
    const std::string expected =
        "on-demand 0 + 0.0960000000 USD 2026-07-20\n"
        "reserved-1y-all-upfront 494 + 0 USD 2026-07-20\n"
        "reserved-1y-all-upfront-convertible 577 + 0 USD 2026-07-20\n"
        "reserved-1y-partial-upfront 252 + 0.0290000000 USD 2026-07-20\n"
        "reserved-1y-partial-upfront-convertible 294 + 0.0340000000 USD 2026-07-20\n"
        "reserved-1y-no-upfront 0 + 0.0600000000 USD 2026-07-20\n"
        "reserved-1y-no-upfront-convertible 0 + 0.0710000000 USD 2026-07-20\n"
        "reserved-3y-all-upfront 949 + 0 USD 2026-07-20\n"
        "reserved-3y-all-upfront-convertible 1161 + 0 USD 2026-07-20\n"
        "reserved-3y-partial-upfront 505 + 0.0190000000 USD 2026-07-20\n"
        "reserved-3y-partial-upfront-convertible 592 + 0.0230000000 USD 2026-07-20\n"
        "reserved-3y-no-upfront 0 + 0.0410000000 USD 2026-07-20\n"
        "reserved-3y-no-upfront-convertible 0 + 0.0490000000 USD 2026-07-20\n";
    const std::string products = machine("A1", "m5.large");
    const std::string onDemand = term("A1", "JRTCKXETXF", rate("Hrs", "0.0960000000"));
    const Import bulk = read(list(products, "\"A1\": {" + onDemand + '}', "\"A1\": {" + terms + '}'));
    CHECK(pricesOf(bulk) == expected);
    CHECK(offersOf(bulk) == "aws/us-east-1/m5.large - x0 linux shared\n");
    CHECK(bulk.rowsRead == 21);
    CHECK(bulk.rowsKept == 21);

    // The same as GetProducts answers it: one product, the day behind the terms, and no level of SKUs.
    const std::string product = products.substr(products.find(": {") + 2);
    const std::string one =
        "{\"product\": " + product + R"(, "serviceCode": "AmazonEC2", "terms": {"OnDemand": {)" + onDemand +
        "}, \"Reserved\": {" + terms + R"(}}, "version": "1", "publicationDate": "2026-07-20T12:00:00Z"})";
    CHECK(pricesOf(read(one)) == expected);
    CHECK(pricesOf(read('[' + one + ']')) == expected);
    CHECK(pricesOf(read("{\"FormatVersion\": \"aws_v1\", \"PriceList\": [" + one +
                        "], \"NextToken\": \"x\"}")) == expected);
    std::string quoted;
    for (const char c : one) {
        quoted += c == '"' || c == '\\' ? std::string("\\") + c : c == '\n' ? "\\n" : std::string(1, c);
    }
    CHECK(pricesOf(read("{\"PriceList\": [\"" + quoted + "\"]}")) == expected);

    // Lists that spell nothing out, and lists that say something else than the code.
    CHECK(pricesOf(read(list(products, "",
                             "\"A1\": {" + term("A1", "NQ3QZPMQV9", upfront("949") + ',' + zero) + '}'))) ==
          "reserved-3y-all-upfront 949 + 0 USD 2026-07-20\n");
    CHECK(problems(list(
              products, "",
              "\"A1\": {" +
                  term("A1", "NQ3QZPMQV9", upfront("949"), lease("1yr", "All Upfront", "standard")) + '}')) ==
          "list:2 A1.NQ3QZPMQV9: found \"1yr, All Upfront, standard\", expected reserved-3y-all-upfront, "
          "which is what the term code stands for [bad-value]\n");
}

TEST_CASE(
    "ElastiCache's reservations of 2015: heavy use is paid for every hour, lighter use is not sold here")
{
    const std::string node =
        R"x("HB": {"sku": "HB", "productFamily": "Cache Instance", "attributes": {"servicecode": "AmazonElastiCache", "location": "Asia Pacific (Tokyo)",
"instanceType": "cache.m3.2xlarge", "vcpu": "8", "memory": "27.9 GiB", "cacheEngine": "Memcached"}})x";
    const auto old = [](const char* length, const char* option) {
        return R"("LeaseContractLength": ")" + std::string(length) + R"(", "PurchaseOption": ")" + option +
               '"';
    };
    const Import import =
        read(list(node, demand("HB", "0.9650000000"),
                  "\"HB\": {" +
                      term("HB", "VG8YD49WWM", upfront("3000") + ',' + rate("Hrs", "0.2590000000"),
                           old("3yr", "Heavy Utilization")) +
                      ',' +
                      term("HB", "KGRZ3REEDN", upfront("2000") + ',' + rate("Hrs", "0.3000000000"),
                           old("3yr", "Medium Utilization")) +
                      '}'));
    CHECK(offersOf(import) == "aws/ap-northeast-1/cache.m3.2xlarge - x0 unstated unstated\n");
    CHECK(pricesOf(import) ==
          "on-demand 0 + 0.9650000000 USD 2026-07-20\nreserved-3y-partial-upfront 3000 + 0.2590000000 USD "
          "2026-07-20\n");
    CHECK(skipped(import, "a reservation of another kind: Medium Utilization") == 2);
    CHECK(toString(import.book.offers().front().memoryGib.value()) == "27.9");
    CHECK(import.book.offers().front().billing->id == "aws-node");
}

TEST_CASE("twins, tenancies, systems and software are told apart")
{
    const std::string used = R"(, "capacitystatus": "Used", "preInstalledSw": "NA")";
    const std::string products =
        machine("A1", "p3.2xlarge", used) + ',' +
        machine("A2", "p3.2xlarge",
                R"(, "capacitystatus": "UnusedCapacityReservation", "preInstalledSw": "NA")") +
        ',' + machine("A3", "p3.2xlarge", R"(, "capacitystatus": "AllocatedCapacityReservation")") + ',' +
        machine("A4", "p3.2xlarge", used, "Dedicated") + ',' + machine("A5", "p3.2xlarge", used, "Host") +
        ',' + machine("A6", "p3.2xlarge", used, "Shared", "Windows") + ',' +
        machine("A7", "p3.2xlarge", R"(, "capacitystatus": "Used", "preInstalledSw": "SQL Web")", "Shared",
                "Windows") +
        ',' +
        machine("A8", "p3.2xlarge", R"(, "capacitystatus": "Used", "licenseModel": "Bring your own license")",
                "Shared", "Windows") +
        ',' + machine("A9", "p3.2xlarge", used, "Shared", "RHEL") + ',' +
        machine("B1", "p3.2xlarge", used, "Shared", "SUSE") + ',' +
        machine("B2", "p3.2xlarge", used, "Shared", "Red Hat Enterprise Linux with HA") + ',' +
        machine("B3", "p3.2xlarge", used, "Shared", "Ubuntu Pro") + ',' +
        machine("B4", "p3.2xlarge", R"(, "marketoption": "CapacityBlock")");
    std::string terms;
    int cents = 100;
    for (const char* sku : {"A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "B1", "B2", "B3", "B4"}) {
        terms += (terms.empty() ? "" : ",") + demand(sku, "3." + std::to_string(++cents));
    }
    const Import import = read(list(products, terms));
    CHECK(offersOf(import) ==
          "aws/us-east-1/p3.2xlarge v100-sxm2-16gb x1 linux dedicated\n"
          "aws/us-east-1/p3.2xlarge v100-sxm2-16gb x1 linux shared\n"
          "aws/us-east-1/p3.2xlarge v100-sxm2-16gb x1 rhel shared\n"
          "aws/us-east-1/p3.2xlarge v100-sxm2-16gb x1 suse shared\n"
          "aws/us-east-1/p3.2xlarge v100-sxm2-16gb x1 windows shared\n");
    CHECK(pricesOf(import) ==
          "on-demand 0 + 3.104 USD 2026-07-20\non-demand 0 + 3.101 USD 2026-07-20\non-demand 0 + 3.109 USD "
          "2026-07-20\non-demand 0 + 3.110 USD 2026-07-20\n"
          "on-demand 0 + 3.106 USD 2026-07-20\n");
    for (const char* reason :
         {"twin of a price in use: UnusedCapacityReservation",
          "twin of a price in use: AllocatedCapacityReservation", "another tenancy: Host",
          "with pre-installed software: SQL Web", "a licence that the customer brings",
          "another operating system: Red Hat Enterprise Linux with HA",
          "another operating system: Ubuntu Pro", "another market: CapacityBlock"}) {
        CAPTURE(reason);
        CHECK(skipped(import, reason) == 1);
    }
}

TEST_CASE("zeros are unknown, tiers and other units are skipped, other products do not disturb")
{
    const std::string other =
        R"x("T1": {"sku": "T1", "productFamily": "Data Transfer", "attributes": {"servicecode": "AmazonSES", "fromLocation": "US East (N. Virginia)"}})x";
    const Import import =
        read(list(machine("A1", "p3.2xlarge") + ',' + machine("A2", "c5.large") + ',' +
                      machine("A3", "c5.xlarge") + ',' + other + ',' + machine("A4", "c5.metal"),
                  demand("A1", "0.0000000000") + ",\"A2\": {" +
                      term("A2", "JRTCKXETXF",
                           rate("Hrs", "0.1", R"("beginRange": "0", "endRange": "25", )") + ',' +
                               rate("Hrs", "0.05", R"("beginRange": "25", "endRange": "Inf", )")) +
                      "},\"A3\": {" + term("A3", "JRTCKXETXF", rate("GB-Mo", "0.1")) + "},\"T1\": {" +
                      term("T1", "JRTCKXETXF", rate("GB", "0.09")) + "},\"XX\": {" +
                      term("XX", "JRTCKXETXF", rate("Hrs", "1")) + "}"));
    CHECK(import.book.offers().empty());
    CHECK(skipped(import, "a price of 0: unknown, not free") == 1);
    CHECK(skipped(import, "price tiers") == 2);
    CHECK(skipped(import, "another unit: GB-Mo") == 1);
    CHECK(skipped(import, "no machine: Data Transfer") == 1);
    CHECK(skipped(import, "a price of no product in the list") == 1);
    CHECK(skipped(import, "a product without prices") == 1);
}

TEST_CASE("a GPU machine that nobody knows is no machine without GPU")
{
    const Import import =
        read(list(machine("A1", "p9.large") + ',' + machine("A2", "x9.large", R"(, "gpu": "4")") + ',' +
                      machine("A3", "x9.xlarge", R"(, "gpu": "NA")"),
                  demand("A1", "1") + ',' + demand("A2", "2") + ',' + demand("A3", "3")));
    CHECK(offersOf(import) == "aws/us-east-1/x9.xlarge - x0 linux shared\n");
    CHECK(skipped(import, "a machine with a GPU that the machine table does not know") == 2);
}

TEST_CASE("where a list counts boards, the machine table's count of GPUs stands")
{
    // tsaol/aws-gpu counts 8 K80 boards in p2.16xlarge: 16 GPUs (facts, trap 9)
    const Import import = read(list(machine("A1", "p2.16xlarge", R"(, "gpu": "8")"), demand("A1", "14.4")));
    CHECK(offersOf(import) == "aws/us-east-1/p2.16xlarge k80-die x16 linux shared\n");
    CHECK(import.book.offers().front().note == "GPUs as the list counts them: 8");
}

TEST_CASE("the order of sections and the currency are the list's own business")
{
    const std::string products = machine("A1", "p3.2xlarge");
    const std::string terms =
        "\"OnDemand\": {\"A1\": {" +
        term("A1", "JRTCKXETXF", rate("Hrs", "36.078", R"("beginRange": "0", "endRange": "Inf", )", "CNY")) +
        "}}";
    for (const std::string& text :
         {"{\"terms\": {" + terms + "}, \"products\": {" + products +
              "}, \"publicationDate\": \"2024-11-06T00:00:00Z\"}",
          "{\"products\": {" + products + "}, \"publicationDate\": \"2024-11-06T00:00:00Z\", \"terms\": {" +
              terms + "}}"}) {
        CHECK(pricesOf(read(text)) == "on-demand 0 + 36.078 CNY 2024-11-06\n");
    }
    const Import undated = read("{\"products\": {" + products + "}, \"terms\": {" + terms + "}}");
    CHECK(undated.book.offers().front().prices.front().asOf == fetched);
    CHECK(undated.book.offers().front().prices.front().asOfKind == AsOfKind::Inferred);
}

TEST_CASE("the same price again is counted, another one leaves a doubt")
{
    const Import import = read(list(
        machine("A1", "p3.2xlarge") + ',' + machine("A2", "p3.2xlarge") + ',' + machine("A3", "p3.2xlarge"),
        demand("A1", "3.06") + ',' + demand("A2", "3.0600") + ',' + demand("A3", "3.07")));
    CHECK(pricesOf(import) == "on-demand 0 + 3.06 USD 2026-07-20 doubt\n");
    CHECK(import.book.offers().front().prices.front().doubt ==
          "the list has another price of the same machine, plan and day: 3.07");
    CHECK(skipped(import, "the same price again") == 1);
    CHECK(skipped(import, "another price of the same machine, plan and day") == 1);
}

TEST_CASE("an index is refused and names the file to take")
{
    CHECK(
        problems(
            R"({"formatVersion": "v1.0", "offers": {"AmazonEC2": {"offerCode": "AmazonEC2", "versionIndexUrl": "/offers/v1.0/aws/AmazonEC2/index.json",
"currentVersionUrl": "/offers/v1.0/aws/AmazonEC2/current/index.json"}}})")
            .starts_with("list:1: found an index: its \"offers\" name offer files and hold no prices, "
                         "expected the offer file that it names, such as /offers/v1.0/aws/AmazonEC2/"));
    CHECK(
        problems(
            R"({"regions": [{"regionCode": "us-west-2-den-1", "versionUrl": "/savingsPlan/v1.0/aws/x/index.json"}]})")
            .find("such as /savingsPlan/v1.0/aws/x/index.json") != std::string::npos);
    CHECK(problems(
              R"({"offerCode": "AmazonEC2", "versions": {"1": {"offerVersionUrl": "/offers/1/index.json"}}})")
              .find("/offers/1/index.json") != std::string::npos);
}

TEST_CASE("every problem is reported with its line")
{
    const std::string text = list(machine("A1", "p3.2xlarge") + ",\n" + machine("A2", "c5.large"),
                                  demand("A1", "3,06") + ",\n" + demand("A2", "free"));
    const std::string found = problems(text);
    CHECK(found.find("A1.JRTCKXETXF: found \"3,06\"") != std::string::npos);
    CHECK(found.find("A2.JRTCKXETXF: found \"free\"") != std::string::npos);
    CHECK(
        problems(list(machine("A1", "p3.2xlarge"), demand("A1", "-3.06"))).find("a price of at least zero") !=
        std::string::npos);
    CHECK(problems(list(machine("A1", "p3.2xlarge") + ',' + machine("A1", "c5.large"), demand("A1", "3")))
              .find("the product \"A1\" again") != std::string::npos);
    CHECK(problems(list(machine("A1", "p3.2xlarge"),
                        "\"A1\": {" + term("A1", "JRTCKXETXF", rate("Hrs", "1", "", "XXX")) + '}'))
              .find("ISO 4217") != std::string::npos);
    CHECK(problems(R"({"publicationDate": "yesterday", "products": {}, "terms": {}})").find("[bad-date]") !=
          std::string::npos);
    CHECK(problems(R"({"products": {}, "terms": {}, "products": {}})").find("a second time") !=
          std::string::npos);
    CHECK(problems(R"({"products": {}})").find("no terms") != std::string::npos);
}

TEST_CASE("CSV: a term's rows are one price, SQL Server hides inside Windows, reservations have twins")
{
    // jtdelia/ec2-priceit 2025-09-12: c6i.large dedicated, Windows with SQL Web; RHEL c7i.metal; Host 0.00;
    // BYOL; unused g5.48xlarge
    const std::string text =
        csvHead + csvRow({.sku = "A1", .amount = "0.2773000000"}) +
        csvRow({.sku = "A1",
                .code = "NQ3QZPMQV9",
                .kind = "Reserved",
                .amount = "0.0000000000",
                .lease = "3yr",
                .option = "All Upfront",
                .offeringClass = "standard"}) +
        csvRow({.sku = "A2",
                .code = "6QCMYABX3D",
                .kind = "Reserved",
                .unit = "Quantity",
                .amount = "2033",
                .lease = "1yr",
                .option = "All Upfront",
                .offeringClass = "standard",
                .os = "Windows",
                .software = "SQL Web"}) +
        csvRow({.sku = "A1",
                .code = "NQ3QZPMQV9",
                .kind = "Reserved",
                .unit = "Quantity",
                .amount = "5421",
                .lease = "3yr",
                .option = "All Upfront",
                .offeringClass = "standard"}) +
        csvRow({.sku = "A1",
                .code = "38NPMPTW36",
                .kind = "Reserved",
                .amount = "0.1046300000",
                .lease = "3yr",
                .option = "Partial Upfront",
                .offeringClass = "standard"}) +
        csvRow({.sku = "A1",
                .code = "38NPMPTW36",
                .kind = "Reserved",
                .unit = "Quantity",
                .amount = "2750",
                .lease = "3yr",
                .option = "Partial Upfront",
                .offeringClass = "standard"}) +
        csvRow({.sku = "A3", .amount = "0.0000000000", .tenancy = "Host"}) +
        csvRow(
            {.sku = "A4", .amount = "0.7022400000", .os = "Windows", .licence = "Bring your own license"}) +
        csvRow({.sku = "A5",
                .amount = "21.3026400000",
                .type = "g5.48xlarge",
                .tenancy = "Dedicated",
                .os = "SUSE",
                .capacity = "UnusedCapacityReservation"});
    const Import import = read(text);
    CHECK(offersOf(import) == "aws/ap-northeast-1/c6i.large - x0 linux shared\n");
    CHECK(pricesOf(import) ==
          "on-demand 0 + 0.2773000000 USD 2025-09-12\n"
          "reserved-3y-all-upfront 5421 + 0 USD 2025-09-12\n"
          "reserved-3y-partial-upfront 2750 + 0.1046300000 USD 2025-09-12\n");
    CHECK(import.rowsRead == 9);
    CHECK(import.rowsKept == 5);
    CHECK(skipped(import, "with pre-installed software: SQL Web") == 1);
    CHECK(skipped(import, "another tenancy: Host") == 1);
    CHECK(skipped(import, "a licence that the customer brings") == 1);
    CHECK(skipped(import, "twin of a price in use: UnusedCapacityReservation") == 1);

    CHECK(problems(csvHead + "\"A1\",\"x\"\n") ==
          "list:7: found 2 fields, expected 26, as many as the header has [bad-field]\n");
    CHECK(problems(csvHead + csvRow({.amount = "1e-x"}))
              .starts_with("list:7 2223TSA85TD5RWMS.JRTCKXETXF: found \"1e-x\""));
    CHECK(problems("Value,aws/region_code\nActual,ap-northeast-1\n").find("no line that begins with SKU") !=
          std::string::npos);
}

TEST_CASE("a reservation that lost one of its rows is no price")
{
    const Import import = read(csvHead +
                               csvRow({.code = "NQ3QZPMQV9",
                                       .kind = "Reserved",
                                       .amount = "0.0000000000",
                                       .lease = "3yr",
                                       .option = "All Upfront",
                                       .offeringClass = "standard"}) +
                               csvRow({.code = "38NPMPTW36",
                                       .kind = "Reserved",
                                       .amount = "0.1046300000",
                                       .lease = "3yr",
                                       .option = "Partial Upfront",
                                       .offeringClass = "standard"}));
    CHECK(import.book.offers().empty());
    CHECK(skipped(import, "a reservation whose rows do not go with its payment") == 1);
    CHECK(skipped(import, "a price of 0: unknown, not free") == 1);
}

TEST_CASE("Savings Plans, as CSV and as JSON: the EC2 Instance plan's rate counts")
{
    // jtdelia/ec2-priceit, savingsplan-ap-east-2.csv
    const std::string csv =
        "FormatVersion,v1.0\nDisclaimer,\"a, b\"\nPublication "
        "Date,2025-09-11T18:44:47Z\nVersion,20250911184447\nOfferCode,AmazonComputeSavingsPlan\n"
        "SKU,RateCode,Unit,EffectiveDate,DiscountedRate,Currency,DiscountedSKU,DiscountedServiceCode,"
        "DiscountedUsageType,DiscountedOperation,PurchaseOption,LeaseContractLength,"
        "LeaseContractLengthUnit,ServiceCode,UsageType,Operation,Description,Instance "
        "Family,Location,Location Type,Granularity,Product "
        "Family,DiscountedRegionCode,DiscountedInstanceType\n";
    const auto row = [](const char* rate, const char* usage, const char* operation,
                        const char* family = "EC2InstanceSavingsPlans") {
        return std::string("2JT7,2JT7.23PW,Hrs,2025-06-05T18:51:13Z,") + rate + ",USD,23PW,AmazonEC2," +
               usage + ',' + operation +
               ",Partial Upfront,3,year,ComputeSavingsPlans,APE2-EC2SP:r7g.3yrPartialUpfront,,3 "
               "year,r7g,Asia Pacific (Taipei),AWS Region,hourly," +
               family + ",ap-east-2,r7g.medium\n";
    };
    const Import import =
        read(csv + row("0.0425", "APE2-DedicatedUsage:r7g.medium", "RunInstances:0010") +
             row("0.0411", "APE2-BoxUsage:r7g.medium", "RunInstances", "ComputeSavingsPlans") +
             row("0.0384", "APE2-BoxUsage:r7g.medium", "RunInstances") +
             row("0.0562", "APE2-UnusedDed:r7g.medium", "RunInstances") +
             row("0.2399", "APE2-DedicatedUsage:r7g.medium", "RunInstances:1010") +
             row("1.6358", "APE2-DedicatedUsage:r7g.medium", "RunInstances:0g00") +
             row("0.0384", "APE2-HostUsage:r7g", "RunInstances"));
    CHECK(offersOf(import) ==
          "aws/ap-east-2/r7g.medium - x0 linux shared\naws/ap-east-2/r7g.medium - x0 rhel dedicated\n");
    CHECK(pricesOf(import) ==
          "savings-plan-3y-partial-upfront 0 + 0.0384 USD 2025-09-11\nsavings-plan-3y-partial-upfront 0 + "
          "0.0425 USD 2025-09-11\n");
    CHECK(import.book.offers().front().prices.front().note == "EC2 Instance Savings Plan");
    CHECK(skipped(import, "a Compute Savings Plan's rate beside that of an EC2 Instance Savings Plan") == 1);
    CHECK(skipped(import, "twin of a price in use: UnusedDed") == 1);
    CHECK(skipped(import, "another operating system or pre-installed software: RunInstances:0g00") == 1);
    CHECK(skipped(import, "another tenancy: HostUsage") == 1);

    const Import json =
        read(R"({"version": "1", "publicationDate": "2025-09-11T18:44:47Z", "regionCode": "us-east-1",
"products": [{"sku": "S1", "productFamily": "EC2InstanceSavingsPlans", "serviceCode": "ComputeSavingsPlans", "attributes": {"purchaseOption": "No Upfront", "purchaseTerm": "1yr", "instanceType": "p3"}}],
"terms": {"savingsPlan": [{"sku": "S1", "description": "1 year No Upfront p3 EC2 Instance Savings Plan", "effectiveDate": "2025-09-01T00:00:00Z",
 "leaseContractLength": {"duration": 1, "unit": "year"}, "rates": [{"discountedSku": "X", "discountedUsageType": "BoxUsage:p3.2xlarge", "discountedOperation": "RunInstances",
 "discountedServiceCode": "AmazonEC2", "rateCode": "S1.X", "unit": "Hrs", "discountedRate": {"price": "1.824", "currency": "USD"}, "discountedRegionCode": "us-east-1",
 "discountedInstanceType": "p3.2xlarge"}, {"discountedServiceCode": "AWSLambda", "unit": "Request", "discountedRate": {"price": "0.1", "currency": "USD"}}]}]}})");
    CHECK(offersOf(json) == "aws/us-east-1/p3.2xlarge v100-sxm2-16gb x1 linux shared\n");
    CHECK(pricesOf(json) == "savings-plan-1y-no-upfront 0 + 1.824 USD 2025-09-11\n");
    CHECK(skipped(json, "a Savings Plan rate of another service: AWSLambda") == 1);
}

TEST_CASE("of a spot price history, the last price of each day and zone stands")
{
    // aws/amazon-ec2-instance-selector, spot_m5_large.json
    const auto point = [](const char* zone, const char* price, const char* stamp,
                          const char* product = "Linux/UNIX") {
        return std::string(R"({"AvailabilityZone": ")") + zone +
               R"(", "InstanceType": "m5.large", "ProductDescription": ")" + product +
               R"(", "SpotPrice": ")" + price + R"(", "Timestamp": ")" + stamp + "\"}";
    };
    const Import import =
        read("{\"SpotPriceHistory\": [" + point("us-east-1f", "0.043700", "2021-02-09T01:40:10+00:00") + ',' +
             point("us-east-1a", "0.042300", "2021-02-08T23:58:38+00:00") + ',' +
             point("us-east-1a", "0.041000", "2021-02-08T12:00:00+00:00") + ',' +
             point("us-east-1a", "0.099000", "2021-02-08T12:00:00+00:00", "Windows") + ',' +
             point("us-east-1a", "0.0417", "2021-02-07T12:00:00+00:00") + "]}");
    CHECK(offersOf(import) ==
          "aws/us-east-1a/m5.large - x0 linux shared\naws/us-east-1a/m5.large - x0 windows "
          "shared\naws/us-east-1f/m5.large - x0 linux shared\n");
    CHECK(pricesOf(import) ==
          "spot 0 + 0.0417 USD 2021-02-07\nspot 0 + 0.042300 USD 2021-02-08\nspot 0 + 0.099000 USD "
          "2021-02-08\nspot 0 + 0.043700 USD 2021-02-09\n");
    CHECK(skipped(import, "an earlier spot price of the same day") == 1);
}
