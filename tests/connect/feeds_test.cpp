// SPDX-License-Identifier: Apache-2.0
#include "connect/feeds.h"

#include <doctest/doctest.h>

#include "tests/connect/loopback_server.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

struct Fetching {
    TemporaryFolder folder;
    FeedRequest request;
    HttpOptions options;

    Fetching(Feed feed, std::string endpoint)
    {
        request.feed = feed;
        request.endpoint = std::move(endpoint);
        request.apiKey = "s3cr3t-k3y";
        request.regions = {"us-east-1"};
        options.limits.attempts = 2;
        options.limits.stallTimeout = std::chrono::milliseconds(300);
        options.wait = [](std::chrono::milliseconds) {};
    }

    Result<std::vector<FeedFile>> fetch() { return fetchFeed(request, folder.path(), options); }

    std::string problem()
    {
        const auto files = fetch();
        return files ? "no problem" : describe(files.error());
    }
};

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

std::string azurePage(const std::string& item, const std::string& next)
{
    return R"({"Items":[{"armSkuName":")" + item + R"("}],"NextPageLink":)" +
           (next.empty() ? "null" : '"' + next + '"') + ",\"Count\":1}";
}

}  // namespace

TEST_CASE("Azure's pages are followed to the last one")
{
    LoopbackServer* self = nullptr;
    LoopbackServer server([&](const HttpQuestion& question, const Connection& c) {
        const bool second = contains(question.target, "skip=1000");
        const bool third = contains(question.target, "skip=2000");
        c.answer(200, azurePage(third    ? "C"
                                : second ? "B"
                                         : "A",
                                third ? ""
                                      : self->url("/api/retail/prices?$filter=x&$skip=") +
                                            (second ? "2000" : "1000")));
    });
    self = &server;
    Fetching azure(Feed::Azure, server.url("/"));
    const auto files = azure.fetch();
    REQUIRE(files);
    REQUIRE(files->size() == 3);
    CHECK(contains(contentOf((*files)[2].file), "\"C\""));
    CHECK((*files)[0].address == server.url("/api/retail/prices"));
    const std::string first = server.questions().at(0).target;
    CHECK(contains(first, "api-version=2023-01-01-preview"));
    CHECK(contains(first,
                   "%24filter=serviceName%20eq%20%27Virtual%20Machines%27%20and%20contains%28armSkuName%2C%"
                   "20%27Standard_N%27%29"));
}

TEST_CASE("a page that leads to another server, or back, is refused")
{
    for (const char* next :
         {"https://evil.example/prices", "http://evil.example/prices", "http://127.0.0.1:1/prices",
          "file:///etc/passwd", "https://127.0.0.1/prices", "//evil.example/prices"}) {
        CAPTURE(next);
        LoopbackServer server(
            [&](const HttpQuestion&, const Connection& c) { c.answer(200, azurePage("A", next)); });
        CHECK(contains(Fetching(Feed::Azure, server.url()).problem(), "a link to"));
        CHECK(server.questions().size() == 1);
    }
    LoopbackServer circle([](const HttpQuestion&, const Connection& c) {
        c.answer(200, azurePage("A", "/api/retail/prices?page=2"));
    });
    CHECK(contains(Fetching(Feed::Azure, circle.url()).problem(), "leads back"));
    CHECK(circle.questions().size() == 2);
}

TEST_CASE("a page that is no page ends the fetch")
{
    for (const char* body :
         {"", "null", "[]", "<html>maintenance</html>", R"({"Items":[)", R"({"Items":{}})", R"({"items":[]})",
          R"({"Items":[],"NextPageLink":7})", R"({"Items":[],"NextPageLink":{}})", "{\"Items\":[]}garbage"}) {
        CAPTURE(body);
        LoopbackServer server([&](const HttpQuestion&, const Connection& c) { c.answer(200, body); });
        Fetching azure(Feed::Azure, server.url());
        const auto files = azure.fetch();
        REQUIRE(!files);
        CHECK(files.error().code == ErrorCode::Network);
    }
    LoopbackServer shorter(
        [](const HttpQuestion&, const Connection& c) {  // a length that is too small cuts the document
            c.send("HTTP/1.1 200 OK\r\nContent-Length: 20\r\nConnection: close\r\n\r\n" + azurePage("A", ""));
        });
    CHECK(contains(Fetching(Feed::Azure, shorter.url()).problem(), "[network]"));
}

TEST_CASE("AWS: the index of regions leads to the file of each region")
{
    LoopbackServer server([](const HttpQuestion& question, const Connection& c) {
        if (question.target == "/offers/v1.0/aws/AmazonEC2/current/region_index.json") {
            c.answer(
                200,
                R"({"regions":{"us-east-1":{"regionCode":"us-east-1","currentVersionUrl":"/offers/v1.0/aws/AmazonEC2/2025/us-east-1/index.json"},
                                         "eu-west-1":{"regionCode":"eu-west-1","currentVersionUrl":"/offers/v1.0/aws/AmazonEC2/2025/eu-west-1/index.json"}}})");
        } else {
            c.answer(200, question.target);
        }
    });
    Fetching aws(Feed::Aws, server.url());
    const auto one = aws.fetch();
    REQUIRE(one);
    REQUIRE(one->size() == 1);
    CHECK(contentOf((*one)[0].file) == "/offers/v1.0/aws/AmazonEC2/2025/us-east-1/index.json");

    aws.request.regions = {"all"};
    REQUIRE(aws.fetch());
    CHECK(aws.fetch()->size() == 2);

    aws.request.regions = {"us-east-1", "us-east-7"};
    const auto unknown = aws.fetch();
    REQUIRE(!unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(contains(describe(unknown.error()), "us-east-7"));
}

TEST_CASE("AWS: an index that leads astray is refused")
{
    for (const char* region :
         {R"("us-east-1":{"currentVersionUrl":"https://evil.example/index.json"})",
          R"("us-east-1":{"currentVersionUrl":"//evil.example/index.json"})",
          R"("us-east-1":{"currentVersionUrl":7})", R"("us-east-1":{})", R"("us-east-1":null)"}) {
        CAPTURE(region);
        LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
            c.answer(200, "{\"regions\":{" + std::string(region) + "}}");
        });
        CHECK(contains(Fetching(Feed::Aws, server.url()).problem(), "[network]"));
        CHECK(server.questions().size() == 1);
    }
    LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
        c.answer(200, R"({"regions":{"../../evil":{"currentVersionUrl":"/x"}}})");
    });
    Fetching all(Feed::Aws, server.url());
    all.request.regions = {"all"};
    CHECK(contains(all.problem(), "[network]"));
}

TEST_CASE("Google's key goes into a header, into no address and no message")
{
    LoopbackServer server([](const HttpQuestion& question, const Connection& c) {
        const bool last = contains(question.target, "pageToken=a%2Bb%26c%3D");
        c.answer(200, last ? R"({"skus":[],"nextPageToken":""})" : R"({"skus":[],"nextPageToken":"a+b&c="})");
    });
    Fetching gcp(Feed::Gcp, server.url());
    const auto files = gcp.fetch();
    REQUIRE(files);
    CHECK(files->size() == 2);
    for (const HttpQuestion& question : server.questions()) {
        CHECK(question.header("x-goog-api-key") == "s3cr3t-k3y");
        CHECK(!contains(question.target, "s3cr3t"));
    }
    CHECK(!contains((*files)[0].address, "s3cr3t"));

    LoopbackServer refusing(
        [](const HttpQuestion&, const Connection& c) { c.answer(403, "API key not valid"); });
    const std::string problem = Fetching(Feed::Gcp, refusing.url()).problem();
    CHECK(contains(problem, "HTTP status 403, expected a key that the server accepts"));
    CHECK(!contains(problem, "s3cr3t"));

    Fetching without(Feed::Gcp, server.url());
    without.request.apiKey.clear();
    CHECK(contains(without.problem(), "GPUCOST_GCP_API_KEY"));
    without.request.apiKey = "two\r\nX-Evil: lines";
    CHECK(contains(without.problem(), "[usage]"));
}

TEST_CASE("an endpoint is an address, and a safe one")
{
    for (const char* endpoint : {"http://prices.example.com", "prices.example.com", "https://h/?key=1",
                                 "ftp://127.0.0.1", "https://a:b@h"}) {
        CAPTURE(endpoint);
        CHECK(!Fetching(Feed::Azure, endpoint).fetch());
    }
    LoopbackServer server([](const HttpQuestion& question, const Connection& c) {
        c.answer(contains(question.target, "/mirror/azure/api/retail/prices?") ? 200 : 404,
                 azurePage("A", ""));
    });
    CHECK(Fetching(Feed::Azure, server.url("/mirror/azure/")).fetch());
}
