// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "tests/core/offer/book_text.h"

using namespace gpucost;
using namespace gpucost::book_text;

namespace {

struct BadBook {
    const char* what;
    std::string json;
    ErrorCode code;
    const char* pointer;
    const char* found;
    const char* expected;  ///< how the expectation begins
};

const std::string good = book(offer(onDemand("3.06")));

std::string priced(const std::string& price)
{
    return book(offer(price));
}

std::string changed(const std::string& what, const std::string& by)
{
    return replaced(good, what, by);
}

const std::string reservedHead = R"({"plan": "reserved", "term_months": 36, "payment": )";

}  // namespace

TEST_CASE("a good book is read with every field in its place")
{
    const PriceBook book = read(good);
    CHECK(book.id() == "small");
    CHECK(book.title() == "A small book");
    CHECK(book.licence().empty());
    CHECK(book.sources().size() == 2);
    CHECK(book.priceCount() == 1);
    REQUIRE(book.offers().size() == 1);
    const Offer& offer = book.offers().front();
    CHECK(offer.name() == "aws/us-east-1/p3.2xlarge");
    CHECK(offer.gpu == "v100-sxm2-16gb");
    CHECK(offer.gpuCount == Rational(1));
    CHECK(!offer.vcpus);
    CHECK(offer.os == OperatingSystem::Linux);
    CHECK(offer.billing->minimumSeconds == 60);
    CHECK(offer.billing->source == "list");
    const Price& price = offer.prices.front();
    CHECK(toString(price.rate) == "3.06");
    CHECK(price.source->title == "A list");
    CHECK(price.asOf == *parseDate("2019-09-06"));
    CHECK(price.typedRate() == Rate(perInstanceHour(usd("3.06"))));
}

TEST_CASE("each mistake is reported with its place, what was found and what was expected")
{
    const std::string p0 = "/offers/0/prices/0";
    const BadBook cases[] = {
        {"not JSON", "{\"schema\": }", ErrorCode::BadJson, "", "syntax error while parsing value", "JSON text"},
        {"nothing", "", ErrorCode::BadJson, "", "syntax error while parsing value", "JSON text"},
        {"broken UTF-8", changed("A small book", "A \xff book"), ErrorCode::BadJson, "", "syntax error while parsing value", "JSON text"},
        {"a byte of value zero", good + std::string(1, '\0') + "more", ErrorCode::BadJson, "", "a byte of value zero", "JSON text"},
        {"a list", "[]", ErrorCode::BadField, "", "a list", "a price book: an object"},
        {"another schema", changed("price-book.v1", "price-book.v2"), ErrorCode::BadValue, "/schema", "\"gpucost.price-book.v2\"", "\"gpucost.price-book.v1\""},
        {"a bad id", changed("\"small\"", "\"Small Book\""), ErrorCode::BadValue, "/id", "\"Small Book\"", "an id"},
        {"an unknown field", changed("\"title\": \"A small", "\"currency\": \"USD\", \"title\": \"A small"), ErrorCode::BadField, "/currency", "the unknown field \"currency\"", "one of the fields schema, id"},
        {"a field twice", changed("\"rate\": \"3.06\"", "\"rate\": \"3.06\", \"rate\": \"3.07\""), ErrorCode::BadField, "/offers/0/prices/0/rate", "the field \"rate\" again", "each field once"},
        {"a field missing", changed("\"region\": \"us-east-1\", ", ""), ErrorCode::BadField, "/offers/0/region", "nothing", "text"},
        {"an empty text", changed("us-east-1", ""), ErrorCode::BadValue, "/offers/0/region", "\"\"", "text that is not empty"},
        {"a control character", changed("A small book", "A\\nbook"), ErrorCode::BadValue, "/title", "\"A?book\"", "one line of text"},
        {"a bare number", changed("\"3.06\"", "3.06"), ErrorCode::BadField, "/offers/0/prices/0/rate", "the number 3.06", "text, in quotes: \"3.06\""},
        {"a bare integer", changed("\"3.06\"", "3"), ErrorCode::BadField, "/offers/0/prices/0/rate", "the number 3", "text, in quotes: \"3\""},
        {"a number as text", changed("\"granularity_seconds\": 1", "\"granularity_seconds\": \"1\""), ErrorCode::BadField, "/billing_rules/0/granularity_seconds", "\"1\"", "a whole number from 1 to 86400, without quotes"},
        {"an exponent", changed("\"3.06\"", "\"3e1\""), ErrorCode::BadNumber, "/offers/0/prices/0/rate", "\"3e1\"", "plain digits"},
        {"a comma", changed("\"3.06\"", "\"3,06\""), ErrorCode::BadNumber, "/offers/0/prices/0/rate", "\"3,06\"", "plain digits"},
        {"a negative price", changed("\"3.06\"", "\"-3.06\""), ErrorCode::BadNumber, "/offers/0/prices/0/rate", "\"-3.06\"", "plain digits"},
        {"too many digits", changed("\"3.06\"", '"' + std::string(200, '9') + '"'), ErrorCode::NumericLimit, "/offers/0/prices/0/rate", "\"9999", "a number of at most 154 digits"},
        {"a price of zero", changed("\"3.06\"", "\"0.00\""), ErrorCode::BadValue, "/offers/0/prices/0/rate", "\"0.00\"", "a price above zero: a zero in a list is unknown, not free"},
        {"no price at all", priced(R"({"plan": "on-demand", )" + tail()), ErrorCode::BadField, p0.c_str(), "no price", "one of: upfront"},
        {"two forms", priced(R"({"plan": "on-demand", "rate": "1", "not_offered": true, )" + tail()), ErrorCode::BadField, p0.c_str(), "fields of several forms", "one of: upfront"},
        {"not_offered false", priced(R"({"plan": "on-demand", "not_offered": false, )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/not_offered", "false", "true, or no such field"},
        {"a rate without precision", priced(R"({"plan": "on-demand", "effective_rate": "1.676", )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/precision", "nothing", "a whole number from 0 to 150"},
        {"a precision alone", priced(R"({"plan": "on-demand", "rate": "1.676", "precision": 3, )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/precision", "the number 3", "it only with effective_rate"},
        {"an unknown plan", changed("on-demand", "on demand"), ErrorCode::BadValue, "/offers/0/prices/0/plan", "\"on demand\"", "on-demand, spot, reserved"},
        {"a term on demand", changed("\"rate\"", "\"term_months\": 12, \"rate\""), ErrorCode::BadField, "/offers/0/prices/0/term_months", "the number 12", "no such field with on-demand"},
        {"an upfront on demand", changed("\"rate\"", "\"upfront\": \"1\", \"rate\""), ErrorCode::BadField, "/offers/0/prices/0/upfront", "\"1\"", "no such field with on-demand"},
        {"a class of spot", replaced(changed("on-demand", "spot"), "\"rate\"", "\"class\": \"standard\", \"rate\""), ErrorCode::BadField, "/offers/0/prices/0/class", "\"standard\"", "no such field with spot"},
        {"no term", priced(R"({"plan": "reserved", "payment": "no-upfront", "rate": "1", )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/term_months", "nothing", "a whole number from 1 to 120"},
        {"a term of 121 months", priced(R"({"plan": "committed-use", "term_months": 121, "rate": "1", )" + tail()), ErrorCode::BadValue, "/offers/0/prices/0/term_months", "the number 121", "a whole number from 1 to 120"},
        {"a fractional term", priced(R"({"plan": "committed-use", "term_months": 12.0, "rate": "1", )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/term_months", "the number 12.0", "a whole number from 1 to 120"},
        {"no payment", priced(R"({"plan": "savings-plan", "term_months": 12, "rate": "1", )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/payment", "nothing", "text"},
        {"a payment of committed use", priced(R"({"plan": "committed-use", "term_months": 12, "payment": "monthly", "rate": "1", )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/payment", "\"monthly\"", "no such field with committed-use"},
        {"all-upfront without upfront", priced(reservedHead + R"("all-upfront", "rate": "1", )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/upfront", "nothing", "an upfront and no rate"},
        {"no-upfront with upfront", priced(reservedHead + R"("no-upfront", "upfront": "9", "rate": "1", )" + tail()), ErrorCode::BadValue, "/offers/0/prices/0/upfront", "\"9\"", "a rate and no upfront"},
        {"partial-upfront without rate", priced(reservedHead + R"("partial-upfront", "upfront": "9", )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/rate", "nothing", "an upfront and a rate"},
        {"monthly without total", priced(reservedHead + R"("monthly", "rate": "9", )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/term_total", "nothing", "the total of the term"},
        {"a total without monthly", priced(reservedHead + R"("no-upfront", "term_total": "9", )" + tail()), ErrorCode::BadValue, "/offers/0/prices/0/payment", "\"no-upfront\"", "\"monthly\" with term_total"},
        {"a rate beside a total", priced(reservedHead + R"("monthly", "term_total": "9", "rate": "1", )" + tail()), ErrorCode::BadField, "/offers/0/prices/0/rate", "\"1\"", "no such field beside term_total"},
        {"an upfront of zero alone", priced(reservedHead + R"("all-upfront", "upfront": "0", )" + tail()), ErrorCode::BadValue, "/offers/0/prices/0/upfront", "\"0\"", "a price above zero"},
        {"a subscription without ladder", priced(R"({"plan": "subscription", "rate": "9", )" + tail("2019-09-06", "instance-month")), ErrorCode::BadField, "/offers/0/prices/0/ladder", "nothing", "text"},
        {"an unknown ladder", priced(R"({"plan": "subscription", "rate": "9", "ladder": "x", )" + tail("2019-09-06", "instance-month")), ErrorCode::BadValue, "/offers/0/prices/0/ladder", "\"x\"", "the id of a ladder"},
        {"a subscription by the hour", priced(R"({"plan": "subscription", "rate": "9", "ladder": "steps", )" + tail()), ErrorCode::BadValue, "/offers/0/prices/0/per", "\"instance-hour\"", "instance-month or gpu-month"},
        {"sustained use in an hourly price", changed("\"currency\"", "\"sustained_use_included\": true, \"currency\""), ErrorCode::BadField, "/offers/0/prices/0/sustained_use_included", "true", "it only with an on-demand price per month"},
        {"an unknown unit", changed("instance-hour", "hour"), ErrorCode::BadValue, "/offers/0/prices/0/per", "\"hour\"", "instance-hour, gpu-hour"},
        {"an unknown currency", changed("USD", "usd"), ErrorCode::BadValue, "/offers/0/prices/0/currency", "\"usd\"", "an ISO 4217 currency code"},
        {"no such day", changed("2019-09-06", "2019-02-30"), ErrorCode::BadDate, "/offers/0/prices/0/as_of", "\"2019-02-30\"", "a day as YYYY-MM-DD"},
        {"an unknown source", replaced(good, "\"exact\", \"source\": \"list\"", "\"exact\", \"source\": \"lost\""), ErrorCode::BadValue, "/offers/0/prices/0/source", "\"lost\"", "the id of a source of this book"},
        {"an unknown billing rule", changed("\"billing\": \"aws-linux\"", "\"billing\": \"aws\""), ErrorCode::BadValue, "/offers/0/billing", "\"aws\"", "the id of a billing rule of this book"},
        {"a source twice", changed("\"id\": \"other\"", "\"id\": \"list\""), ErrorCode::BadValue, "/sources/1/id", "\"list\"", "an id that no other source has"},
        {"an unknown os", changed("\"linux\"", "\"Linux\""), ErrorCode::BadValue, "/offers/0/os", "\"Linux\"", "linux, windows, rhel, suse, unstated"},
        {"a host that is text", changed("\"includes_host\": true", "\"includes_host\": \"true\""), ErrorCode::BadField, "/offers/0/includes_host", "\"true\"", "true or false"},
        {"a count as decimal", changed("\"gpu_count\": \"1\"", "\"gpu_count\": \"0.5\""), ErrorCode::BadNumber, "/offers/0/gpu_count", "\"0.5\"", "a whole number, a fraction"},
        {"a count over zero", changed("\"gpu_count\": \"1\"", "\"gpu_count\": \"1/0\""), ErrorCode::BadNumber, "/offers/0/gpu_count", "\"1/0\"", "a whole number, a fraction"},
        {"no GPUs of a kind", changed("\"gpu_count\": \"1\"", "\"gpu_count\": \"0\""), ErrorCode::BadValue, "/offers/0/gpu_count", "\"0\"", "more than 0, or an empty gpu"},
        {"GPUs of no kind", changed("\"v100-sxm2-16gb\"", "\"\""), ErrorCode::BadValue, "/offers/0/gpu_count", "\"1\"", "\"0\", because gpu is empty"},
        {"no prices", book(offer("")), ErrorCode::BadValue, "/offers/0/prices", "an empty list", "a list of at least one"},
        {"an offer twice", book(offer(onDemand("1")) + ',' + offer(onDemand("2"))), ErrorCode::BadValue, "/offers/1", "\"aws/us-east-1/p3.2xlarge\" again, with the same GPU count, os and tenancy as /offers/0", "each offer once"},
        {"a price twice", book(offer(onDemand("1") + ',' + replaced(onDemand("2"), "\"source\": \"list\"", "\"source\": \"other\""))), ErrorCode::BadValue, "/offers/0/prices/1", "a second price of on-demand on 2019-09-06, after /offers/0/prices/0", "one price for each plan"},
        {"rules that do not go together", changed("\"settlement\": \"charge\"", "\"settlement\": \"hour\""), ErrorCode::BadValue, "/billing_rules/0", "billing rules \"aws-linux\" with hourly settlement and a minimum", "hourly settlement by the second only"},
        {"a share above one", changed("\"share\": \"1\"", "\"share\": \"88\""), ErrorCode::BadValue, "/ladders/0/steps/0/share", "\"88\"", "a share from 0 to 1"},
        {"steps that overlap", changed("\"share\": \"1\"}", "\"share\": \"1\"}, {\"from_months\": 5, \"to_months\": 9, \"share\": \"0.9\"}"), ErrorCode::BadValue, "/ladders/0/steps/1/from_months", "the number 5", "more than 5"},
        {"a published figure without reason", changed("\"source\": \"list\"}]}]}", "\"source\": \"list\", \"published\": [{\"what\": \"rate\", \"figure\": \"54\", \"exact\": \"53.4...\", \"verdict\": \"inconsistent\"}]}]}]}"), ErrorCode::BadField, "/offers/0/prices/0/published/0/reason", "nothing", "text"},
    };
    for (const BadBook& bad : cases) {
        CAPTURE(std::string(bad.what));
        const Errors errors = problemsOf(bad.json);
        REQUIRE(errors.size() == 1);
        const Error& error = errors.front();
        CAPTURE(describe(error));
        CHECK(error.code == bad.code);
        CHECK(error.where.file == "small.json");
        CHECK(error.where.line >= 1);
        CHECK(error.where.pointer == bad.pointer);
        CHECK(error.found.substr(0, std::string(bad.found).size()) == bad.found);
        CHECK(error.expected.substr(0, std::string(bad.expected).size()) == bad.expected);
    }
}

TEST_CASE("a reason may be absent where a published figure is right")
{
    const std::string figure = R"("published": [{"what": "rate", "figure": "3.06", "exact": "3.06", "verdict": "ok"}]})";
    CHECK(problemsOf(replaced(good, "\"source\": \"list\"}]}]}", "\"source\": \"list\", " + figure + "]}]}")).empty());
}

TEST_CASE("the line of a problem is that of its value")
{
    const Errors errors = problemsOf("{\n\"schema\":\n\"gpucost.price-book.v1\",\n\"id\": 7\n}");
    REQUIRE(!errors.empty());
    CHECK(errors.front().where.pointer == "/id");
    CHECK(errors.front().where.line == 4);
    const Errors broken = problemsOf("{\n\"schema\":\n\"gpucost.price-book.v1\",\n\"id\": 7,,\n}");
    REQUIRE(broken.size() == 1);
    CHECK(broken.front().where.line == 4);
}

TEST_CASE("all problems are reported in one pass, up to a hundred")
{
    std::string bad = replaced(good, "\"3.06\"", "3.06");
    bad = replaced(bad, "2019-09-06", "06.09.2019");
    bad = replaced(bad, "\"USD\"", "\"dollar\"");
    CHECK(problemsOf(bad).size() == 3);

    std::string many = onDemand("0");
    for (int i = 0; i < 300; ++i) {
        many += ", " + onDemand("0");
    }
    CHECK(problemsOf(book(offer(many))).size() == 100);
}

TEST_CASE("a book without sources is refused")
{
    const std::string empty = R"({"schema": "gpucost.price-book.v1", "id": "a", "title": "t", "sources": [], "billing_rules": [], "offers": []})";
    const Errors errors = problemsOf(empty);
    REQUIRE(errors.size() == 1);
    CHECK(describe(errors.front()) == "small.json:1 /sources: found an empty list, expected a list of at least one [bad-value]");
    CHECK(problemsOf(replaced(empty, "[]", R"([{"id": "s", "title": "t", "reference": "r", "licence": "l"}])")).empty());
}

TEST_CASE("an offer is not blamed for the billing rule that it names")
{
    const Errors errors = problemsOf(replaced(good, "\"minimum_seconds\": 60", "\"minimum_seconds\": -1"));
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().where.pointer == "/billing_rules/0/minimum_seconds");
}

TEST_CASE("a disputed price stands beside the one that was chosen")
{
    const std::string disputed = replaced(onDemand("2"), "\"source\": \"list\"}", "\"source\": \"other\", \"disputed\": \"the provider's own list says 1\"}");
    const PriceBook book = read(book_text::book(offer(onDemand("1") + ',' + disputed)));
    const Price* price = priceOn(book.offers().front(), PlanKey{}, *parseDate("2020-01-01"));
    REQUIRE(price != nullptr);
    CHECK(toString(price->rate) == "1");
}

TEST_CASE("deep nesting ends in an error, not in a stack overflow")
{
    constexpr std::size_t hundredMegabytes = 100'000'000;
    const Errors errors = problemsOf(std::string(hundredMegabytes, '['));
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().code == ErrorCode::BadJson);
    CHECK(errors.front().found == "more than 100 levels of brackets");
}

TEST_CASE("a long list of nonsense is refused without working out every place")
{
    std::string nonsense = "0";
    for (int i = 0; i < 500'000; ++i) {
        nonsense += ",0";
    }
    CHECK(problemsOf(book(nonsense)).size() == 100);
}

TEST_CASE("numbers beyond every range are refused, whatever they are for")
{
    for (const char* number : {"1e999", "-1e999", "99999999999999999999", "18446744073709551615", "1e5", "-0"}) {
        CAPTURE(number);
        const Errors errors = problemsOf(replaced(good, "\"minimum_seconds\": 60", std::string("\"minimum_seconds\": ") + number));
        CHECK(errors.size() == (std::string(number) == "-0" ? 0 : 1));
    }
}

TEST_CASE("JSONTestSuite: what is no JSON is refused, and what is JSON is refused for not being a book")
{
    const char* data = std::getenv("GPUCOST_EXTERNAL_DATA");
    if (data == nullptr) {
        MESSAGE("GPUCOST_EXTERNAL_DATA is not set: JSONTestSuite is not read");
        return;
    }
    int refused = 0;
    int accepted = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(data) / "hostile/JSONTestSuite/test_parsing")) {
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        const Errors errors = problemsOf(fileContent(entry.path()));
        REQUIRE(!errors.empty());
        if (name.starts_with("n_")) {
            CHECK(errors.front().code == ErrorCode::BadJson);
            ++refused;
        } else if (name.starts_with("y_")) {
            CHECK(errors.front().code == ErrorCode::BadField);
            ++accepted;
        }
    }
    CHECK(refused == 188);
    CHECK(accepted == 95);
}
