// SPDX-License-Identifier: Apache-2.0
#include "core/offer/price_book_builder.h"

#include <sstream>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

BillingRules rules(const char* id = "aws-linux", const char* source = "list")
{
    BillingRules rules;
    rules.id = id;
    rules.minimumSeconds = 60;
    rules.source = source;
    return rules;
}

Offer machine(const char* type = "p3.2xlarge")
{
    Offer offer;
    offer.provider = "aws";
    offer.region = "us-east-1";
    offer.instanceType = type;
    offer.gpu = "v100-sxm2-16gb";
    offer.gpuCount = Rational(1);
    offer.os = OperatingSystem::Linux;
    offer.tenancy = Tenancy::Shared;
    return offer;
}

Price price(const Source* source, const PlanKey& plan, const char* rate, const char* upfront = "0",
            const char* day = "2026-08-20")
{
    Price price;
    price.plan = plan;
    price.rate = Decimal::of(rate);
    price.upfront = Decimal::of(upfront);
    price.asOf = parseDate(day).value();
    price.source = source;
    return price;
}

std::string written(const PriceBook& book)
{
    std::ostringstream out;
    writePriceBook(out, book);
    return out.str();
}

/// The problems of a book with one offer that a test has spoiled.
template <class Spoil>
std::string problemsOf(Spoil spoil)
{
    PriceBookBuilder builder("built", "A built book");
    const Source* source = builder.addSource({"list", "A list", "https://example.com", "none stated"});
    builder.addRules(rules());
    Offer offer = machine();
    std::vector<Price> prices{price(source, {PlanKind::OnDemand}, "3.06")};
    std::string billing = "aws-linux";
    spoil(builder, offer, prices, billing);
    builder.addOffer(offer, billing, prices);
    const Checked<PriceBook> book = std::move(builder).build();
    std::string lines;
    if (!book) {
        for (const Error& error : book.error()) {
            lines += describe(error) + '\n';
        }
    }
    return lines;
}

}  // namespace

TEST_CASE("what is built, written and read has the same digest, and the same bytes when it is written again")
{
    PriceBookBuilder builder("built", "A built book", "MIT");
    const Source* source = nullptr;
    {
        const std::string title = "text that is gone when the book is built";
        source = builder.addSource({"list", title, "https://example.com", "none stated"});
    }
    builder.addRules(rules());
    builder.addRules(rules("other"));
    Offer second = machine("g4dn.xlarge");
    second.note = "with a note";
    second.vcpus = Decimal(4);
    second.gpuCount = std::nullopt;
    std::vector<Price> prices{
        price(source, {PlanKind::Reserved, 36, Payment::AllUpfront}, "0", "44034"),
        price(source, {PlanKind::Reserved, 12, Payment::PartialUpfront, OfferingClass::Convertible}, "0.034",
              "294"),
        price(source, {PlanKind::Spot}, "0.9180", "0", "2020-01-01"),
        price(source, {PlanKind::OnDemand}, "3.0600")};
    prices[3].doubt = "a doubt";
    Price monthly = price(source, {PlanKind::Reserved, 36, Payment::Monthly}, "0", "71642.0");
    monthly.hasTermTotal = true;
    prices.push_back(monthly);
    builder.addOffer(machine(), "other", prices);
    builder.addOffer(second, "aws-linux", {price(source, {PlanKind::OnDemand}, "0.526")});
    const Checked<PriceBook> book = std::move(builder).build();
    REQUIRE_MESSAGE(book.has_value(), describe(book.error().front()));
    CHECK(book->priceCount() == 6);
    CHECK(book->offers().front().instanceType == "g4dn.xlarge");
    CHECK(book->offers().back().prices.front().source->title == "text that is gone when the book is built");
    const std::string text = written(*book);
    const Checked<PriceBook> back = readPriceBook(text, "built.json");
    REQUIRE_MESSAGE(back.has_value(), describe(back.error().front()));
    CHECK(back->digest() == book->digest());
    CHECK(written(*back) == text);
    CHECK(packPriceBook(*book) == packPriceBook(*back));
}

TEST_CASE("a builder refuses what the reader refuses")
{
    const auto spoiled = [](auto spoil) { return problemsOf(spoil).find(": found ") != std::string::npos; };
    CHECK(!spoiled([](auto&, Offer&, std::vector<Price>&, std::string&) {}));
    CHECK(spoiled([](auto&, Offer& offer, auto&, auto&) { offer.provider = "AWS"; }));
    CHECK(spoiled([](auto&, Offer& offer, auto&, auto&) { offer.region = ""; }));
    CHECK(spoiled([](auto&, Offer& offer, auto&, auto&) { offer.instanceType = "a\nb"; }));
    CHECK(spoiled([](auto&, Offer& offer, auto&, auto&) { offer.gpu = ""; }));
    CHECK(spoiled([](auto&, Offer& offer, auto&, auto&) { offer.gpuCount = Rational(0); }));
    CHECK(spoiled([](auto&, Offer& offer, auto&, auto&) { offer.vcpus = Decimal(0); }));
    CHECK(spoiled([](auto&, auto&, auto&, std::string& billing) { billing = "unknown"; }));
    CHECK(spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) { prices.clear(); }));
    CHECK(spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) { prices.front().source = nullptr; }));
    CHECK(spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) { prices.front().rate = Decimal(0); }));
    CHECK(
        spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) { prices.front().rate = Decimal(-1); }));
    CHECK(spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) { prices.push_back(prices.front()); }));
    CHECK(spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) {
        prices.front().plan = {PlanKind::Reserved, 36, Payment::AllUpfront};
    }));
    CHECK(spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) {
        prices.front().plan = {PlanKind::Reserved, 36, Payment::Monthly};
    }));
    CHECK(spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) {
        prices.front().plan = {PlanKind::Reserved, 0, Payment::NoUpfront};
    }));
    CHECK(spoiled(
        [](auto&, auto&, std::vector<Price>& prices, auto&) { prices.front().plan.termMonths = 12; }));
    CHECK(spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) {
        prices.front().plan.payment = Payment::NoUpfront;
    }));
    CHECK(spoiled(
        [](auto&, auto&, std::vector<Price>& prices, auto&) { prices.front().upfront = Decimal(1); }));
    CHECK(spoiled([](auto&, auto&, std::vector<Price>& prices, auto&) { prices.front().note = "a\tb"; }));
    CHECK(spoiled([](auto& builder, auto&, auto&, auto&) { builder.addRules(rules()); }));
    CHECK(
        spoiled([](auto& builder, auto&, auto&, auto&) { builder.addRules(rules("second", "no source")); }));
    CHECK(spoiled([](auto& builder, auto&, auto&, auto&) {
        builder.addSource({"list", "Again", "x", "y"});
    }));
    CHECK(spoiled([](auto& builder, auto&, std::vector<Price>& prices, auto&) {
        builder.addOffer(machine(), "aws-linux", prices);
    }));
}

TEST_CASE("all problems are named in one pass, by offer and plan")
{
    CHECK(problemsOf([](auto&, Offer& offer, std::vector<Price>& prices, std::string& billing) {
              offer.gpu = "V100";
              billing = "unknown";
              prices.front().rate = Decimal(0);
          }) ==
          "aws/us-east-1/p3.2xlarge: found \"V100\", expected the id of a GPU, such as \"v100-sxm2-16gb\", "
          "or \"\" [bad-value]\n"
          "aws/us-east-1/p3.2xlarge: found \"unknown\", expected the id of billing rules of this book "
          "[bad-value]\n"
          "aws/us-east-1/p3.2xlarge on-demand: found \"0\", expected a price above zero: a zero in a list is "
          "unknown, not free; leave the row out [bad-value]\n");
}
