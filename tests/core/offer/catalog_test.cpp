// SPDX-License-Identifier: Apache-2.0
#include "core/offer/catalog.h"

#include <algorithm>
#include <thread>

#include <doctest/doctest.h>

#include "tests/core/offer/book_text.h"

using namespace gpucost;
using namespace gpucost::book_text;

namespace {

std::shared_ptr<const PriceBook> shared(const std::string& json)
{
    return std::make_shared<const PriceBook>(read(json));
}

Accelerator gpu(const char* id, const char* name, const char* family, std::vector<std::string> aliases,
                const char* memoryGb)
{
    Accelerator accelerator;
    accelerator.id = id;
    accelerator.name = name;
    accelerator.family = family;
    accelerator.aliases = std::move(aliases);
    accelerator.memoryGb = Decimal::of(memoryGb);
    return accelerator;
}

std::shared_ptr<const HardwareTable> hardware()
{
    return std::make_shared<const HardwareTable>(std::vector<Accelerator>{
        gpu("v100-sxm2-16gb", "Tesla V100 SXM2 16GB", "V100", {"nvidia-tesla-v100"}, "16"),
        gpu("v100-sxm2-32gb", "Tesla V100 SXM2 32GB", "V100", {}, "32"),
        gpu("t4", "Tesla T4", "T4", {"nvidia-tesla-t4"}, "16")});
}

const Price* shippedPrice(const char* name, const char* day)
{
    const Result<const Offer*> offer = shippedCatalog()->named(name, {});
    REQUIRE(offer.has_value());
    return priceOn(**offer, PlanKey{}, *parseDate(day));
}

std::string onDemandIn(const Catalog& catalog, const char* day)
{
    const Price* price = priceOn(catalog.offers().front(), PlanKey{}, *parseDate(day));
    return price == nullptr ? "none" : toString(price->rate);
}

}  // namespace

TEST_CASE("the shipped catalog holds every shipped book")
{
    const auto catalog = shippedCatalog();
    std::size_t prices = 0;
    std::size_t shippedPrices = 0;
    for (const auto& path : shippedBooks()) {
        shippedPrices += read(fileContent(path)).priceCount();
    }
    for (const auto& book : catalog->books()) {
        prices += book->priceCount();
    }
    CHECK(catalog->books().size() == shippedBooks().size());
    CHECK(prices == shippedPrices);
    CHECK(std::is_sorted(catalog->offers().begin(), catalog->offers().end(), comesBefore));
    for (const Offer& offer : catalog->offers()) {
        REQUIRE((offer.gpu.empty() || catalog->hardware().byId(offer.gpu) != nullptr));
        REQUIRE(!offer.prices.empty());
    }
    CHECK(catalog->digest().size() == 8 * 16 + 7);
    CHECK(shippedCatalog() == catalog);
}

TEST_CASE("prices are those of the day asked about")
{
    // Karpenter's copies of the AWS price list: the cuts of June 2025.
    CHECK(shippedPrice("aws/us-east-1/p5.48xlarge", "2025-06-22")->rate == Decimal::of("98.32"));
    CHECK(shippedPrice("aws/us-east-1/p5.48xlarge", "2025-06-23")->rate == Decimal::of("55.04"));
    CHECK(shippedPrice("aws/us-east-1/p5.48xlarge", "2026-07-30")->rate == Decimal::of("55.04"));
    CHECK(shippedPrice("aws/us-east-1/p5.48xlarge", "2020-01-01") == nullptr);
    CHECK(shippedPrice("aws/us-east-1/p4d.24xlarge", "2025-06-22")->rate == Decimal::of("32.7726"));
    CHECK(shippedPrice("aws/us-east-1/p4d.24xlarge", "2025-06-23")->rate == Decimal::of("21.957642"));
}

TEST_CASE("GPUs are found by family, id, name and alias, whatever the letter case")
{
    const auto catalog = shippedCatalog();
    const auto idsFor = [&catalog](const char* name) {
        OfferFilter filter;
        filter.gpus = {name};
        const auto offers = catalog->find(filter);
        REQUIRE(offers.has_value());
        std::vector<std::string> ids;
        for (const Offer* offer : *offers) {
            ids.emplace_back(offer->gpu);
        }
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    };
    CHECK(idsFor("V100").size() > 1);
    CHECK(idsFor("v100") == idsFor("V100"));
    CHECK(idsFor("nvidia-tesla-v100") == std::vector<std::string>{"v100-sxm2-16gb"});
    CHECK(idsFor("Tesla V100 SXM2 16 GB") == idsFor("nvidia-tesla-v100"));
    CHECK(idsFor("t4") == std::vector<std::string>{"t4"});
}

TEST_CASE("a name that nothing has is answered with the nearest ones")
{
    const auto catalog = shippedCatalog();
    OfferFilter filter;
    filter.gpus = {"V10O"};
    const auto gpus = catalog->find(filter);
    REQUIRE(!gpus);
    CHECK(gpus.error().code == ErrorCode::NotFound);
    CHECK(gpus.error().found == "no GPU called \"V10O\"");
    CHECK(gpus.error().expected.find("V100") != std::string::npos);

    filter = {};
    filter.providers = {"asw"};
    const auto providers = catalog->find(filter);
    REQUIRE(!providers);
    CHECK(providers.error().found == "no provider called \"asw\"");
    CHECK(providers.error().expected.find("aws") != std::string::npos);

    filter = {};
    filter.regions = {"ap-northeast-22"};
    const auto regions = catalog->find(filter);
    REQUIRE(!regions);
    CHECK(regions.error().expected.find("ap-northeast-2") != std::string::npos);

    const auto offer = catalog->named("aws/us-east-1/p3.2xlrage", {});
    REQUIRE(!offer);
    CHECK(offer.error().code == ErrorCode::NotFound);
    CHECK(offer.error().expected.find("aws/us-east-1/p3.2xlarge") != std::string::npos);
}

TEST_CASE("the filter keeps what it lets through, in the catalog's order")
{
    const auto catalog = shippedCatalog();
    OfferFilter filter;
    filter.gpus = {"V100"};
    filter.providers = {"AWS"};
    filter.regions = {"ap-northeast-2"};
    filter.minMemoryGb = Decimal(16);
    const auto found = catalog->find(filter);
    REQUIRE(found.has_value());
    CHECK(!found->empty());
    for (const Offer* offer : *found) {
        CHECK(offer->provider == "aws");
        CHECK(offer->region == "ap-northeast-2");
        CHECK(offer->os == OperatingSystem::Linux);
    }
    CHECK(std::is_sorted(found->begin(), found->end(),
                         [](const Offer* a, const Offer* b) { return comesBefore(*a, *b); }));
    filter.minMemoryGb = Decimal(1000);
    CHECK(catalog->find(filter)->empty());

    const std::size_t withGpu = catalog->find({})->size();
    OfferFilter everything;
    everything.withGpuOnly = false;
    everything.operatingSystems.clear();
    everything.tenancies.clear();
    CHECK(catalog->find(everything)->size() == catalog->offers().size());
    CHECK(withGpu < catalog->offers().size());
}

TEST_CASE("an offer in two books is one, with the prices of both")
{
    const std::string later = replaced(offer(onDemand("2", "2020-01-01")), "\"tax\": \"unknown\"",
                                       "\"tax\": \"unknown\", \"vcpus\": \"8\"");
    const Catalog catalog(
        {shared(book(later, "one")), shared(book(offer(onDemand("3", "2019-01-01")), "two"))}, hardware());
    REQUIRE(catalog.offers().size() == 1);
    CHECK(catalog.offers().front().prices.size() == 2);
    CHECK(catalog.offers().front().vcpus == Decimal(8));
    CHECK(onDemandIn(catalog, "2019-06-01") == "3");
    CHECK(onDemandIn(catalog, "2020-06-01") == "2");
    CHECK(catalog.books().size() == 2);
    CHECK(catalog.digest() == catalog.books()[0]->digest() + '+' + catalog.books()[1]->digest());
}

TEST_CASE("equal prices of one day are one, and of different ones the last book's holds")
{
    const auto one = shared(book(offer(onDemand("3")), "one"));
    const auto same = shared(book(offer(onDemand("3.00")), "same"));
    const auto other = shared(book(offer(onDemand("2.5")), "other"));
    CHECK(Catalog({one, same}, hardware()).offers().front().prices.size() == 1);
    CHECK(Catalog({one, other}, hardware()).offers().front().prices.size() == 2);
    CHECK(onDemandIn(Catalog({one, other}, hardware()), "2020-01-01") == "2.5");
    CHECK(onDemandIn(Catalog({other, one}, hardware()), "2020-01-01") == "3");
}

TEST_CASE(
    "offers that differ in GPU count, system or tenancy stay apart, and their common name is not enough")
{
    const std::string windows = replaced(offer(onDemand("4")), "\"linux\"", "\"windows\"");
    const Catalog catalog({shared(book(offer(onDemand("3")), "one")), shared(book(windows, "two"))},
                          hardware());
    CHECK(catalog.offers().size() == 2);
    CHECK((*catalog.named("aws/us-east-1/p3.2xlarge", {}))->os == OperatingSystem::Linux);
    CHECK((*catalog.named("AWS/US-East-1/P3.2xlarge", {}))->os == OperatingSystem::Linux);

    OfferFilter both;
    both.operatingSystems.clear();
    const auto ambiguous = catalog.named("aws/us-east-1/p3.2xlarge", both);
    REQUIRE(!ambiguous);
    CHECK(ambiguous.error().code == ErrorCode::BadValue);
    CHECK(ambiguous.error().found == "\"aws/us-east-1/p3.2xlarge\", which is 2 offers");
    CHECK(ambiguous.error().expected.find("os windows") != std::string::npos);

    OfferFilter suse;
    suse.operatingSystems = {OperatingSystem::Suse};
    const auto hidden = catalog.named("aws/us-east-1/p3.2xlarge", suse);
    REQUIRE(!hidden);
    CHECK(hidden.error().expected == "an offer that passes the filter");
}

TEST_CASE("packed books make the same catalog as the books they were made of")
{
    std::vector<std::string> packed;
    std::vector<std::shared_ptr<const PriceBook>> plainBooks;
    std::vector<std::shared_ptr<const PriceBook>> packedBooks;
    for (const auto& path : shippedBooks()) {
        plainBooks.push_back(shared(fileContent(path)));
        packed.push_back(packPriceBook(*plainBooks.back()));
    }
    for (const std::string& bytes : packed) {
        packedBooks.push_back(std::make_shared<const PriceBook>(loadPackedPriceBook(bytes)));
    }
    const Catalog plain(plainBooks, hardware());
    const Catalog fast(packedBooks, hardware());
    CHECK(plain.digest() == fast.digest());
    REQUIRE(plain.offers().size() == fast.offers().size());
    for (std::size_t i = 0; i < plain.offers().size(); ++i) {
        const Offer& a = plain.offers()[i];
        const Offer& b = fast.offers()[i];
        REQUIRE(a.name() == b.name());
        REQUIRE(a.prices.size() == b.prices.size());
        for (std::size_t k = 0; k < a.prices.size(); ++k) {
            REQUIRE(a.prices[k].plan == b.prices[k].plan);
            REQUIRE(a.prices[k].rate == b.prices[k].rate);
            REQUIRE(a.prices[k].note == b.prices[k].note);
        }
    }
}

TEST_CASE("threads may look at the same packed prices for the first time")
{
    std::string packed;
    for (const auto& path : shippedBooks()) {
        if (path.stem() == "aws") {
            packed = packPriceBook(read(fileContent(path)));
        }
    }
    const PriceBook book = loadPackedPriceBook(packed);
    std::vector<std::size_t> sums(4);
    std::vector<std::thread> threads;
    for (std::size_t& sum : sums) {
        threads.emplace_back([&book, &sum] {
            for (const Offer& offer : book.offers()) {
                for (const Price& price : offer.prices) {
                    sum += static_cast<std::size_t>(price.plan.termMonths) + price.note.size();
                }
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(std::all_of(sums.begin(), sums.end(),
                      [&sums](std::size_t sum) { return sum == sums.front() && sum > 0; }));
}
