// SPDX-License-Identifier: Apache-2.0
#include "connect/http.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <doctest/doctest.h>

#include "tests/connect/loopback_server.h"

using namespace gpucost;
using namespace gpucost::test;
using std::chrono::milliseconds;

namespace {

/// Quick limits, and a wait that only remembers.
struct Client {
    HttpOptions options;
    std::vector<milliseconds> waits;
    std::int64_t maxBytes = 10'000'000;
    std::string secret;
    TemporaryFolder folder;
    std::string file = folder.path("document");

    Client()
    {
        options.limits.attempts = 4;
        options.limits.stallTimeout = milliseconds(300);
        options.wait = [this](milliseconds time) { waits.push_back(time); };
    }

    Result<std::int64_t> get(const std::string& url)
    {
        const auto parsed = Url::parse(url);
        if (!parsed) {
            return tl::make_unexpected(parsed.error());
        }
        return download({*parsed, maxBytes, secret}, file, options);
    }

    std::string document() const { return contentOf(file); }
};

std::string longText(std::size_t size)
{
    std::string text(size, '?');
    unsigned state = 1;
    for (char& c : text) {
        state = state * 1664525U + 1013904223U;
        c = static_cast<char>('a' + (state >> 24U) % 26);
    }
    return text;
}

/// The part of `whole` that a "bytes=N-" asks for.
std::size_t offsetAsked(const HttpQuestion& question)
{
    const std::string range = question.header("range");
    return range.empty() ? 0 : std::stoul(range.substr(range.find('=') + 1));
}

void answerRest(const Connection& connection, const std::string& whole, std::size_t from,
                const std::string& etag)
{
    connection.answer(206, whole.substr(from),
                      "ETag: " + etag + "\r\nContent-Range: bytes " + std::to_string(from) + "-" +
                          std::to_string(whole.size() - 1) + "/" + std::to_string(whole.size()) + "\r\n");
}

/// An answer that stops in the middle although its length says otherwise.
void answerCut(const Connection& connection, const std::string& whole, std::size_t sent,
               const std::string& headers)
{
    connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(whole.size()) + "\r\n" + headers +
                    "\r\n" + whole.substr(0, sent));
}

}  // namespace

TEST_CASE("a document arrives as it is, and leaves nothing else behind")
{
    const std::string text = longText(300'000);
    LoopbackServer server([&](const HttpQuestion&, const Connection& c) { c.answer(200, text); });
    Client client;
    const auto size = client.get(server.url("/prices?x=1"));
    REQUIRE(size);
    CHECK(*size == 300'000);
    CHECK(client.document() == text);
    CHECK(std::distance(std::filesystem::directory_iterator(client.folder.path()), {}) == 1);
    CHECK(server.questions().at(0).target == "/prices?x=1");
}

TEST_CASE("plain http is for this machine alone, and other schemes for nobody")
{
    struct Row {
        const char* url;
        bool allowed;
    };
    const Row rows[] = {
        {"https://prices.azure.com/api", true},
        {"http://127.0.0.1:8080/", true},
        {"http://localhost/", true},
        {"http://[::1]:80/", true},
        {"http://127.1/", true},
        {"http://prices.azure.com/", false},
        {"http://127.0.0.1.example.com/", false},
        {"http://128.0.0.1/", false},
        {"http://localhost.example.com/", false},
        {"http://127.0.0.1@example.com/", false},
        {"https://user:h1dden@example.com/", false},
        {"ftp://127.0.0.1/", false},
        {"file:///etc/passwd", false},
        {"prices.azure.com", false},
        {"", false},
        {"https://", false},
        {"javascript:alert(1)", false},
        {"http://0.0.0.0/", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.url);
        const auto url = Url::parse(row.url);
        CHECK(url.has_value() == row.allowed);
        if (!url) {
            CHECK(url.error().code == ErrorCode::Network);
            CHECK(describe(url.error()).find("h1dden") == std::string::npos);
        }
    }
    CHECK(Url::parse("https://prices.azure.com:443/a")->origin() ==
          Url::parse("https://PRICES.azure.com/b")->origin());
    CHECK(Url::parse("https://prices.azure.com:8443/a")->origin() !=
          Url::parse("https://prices.azure.com/b")->origin());
    CHECK(Url::parse("https://a.example/p?key=secret#x")->shown() == "https://a.example/p");
}

TEST_CASE("a throttled client waits as long as the server asks")
{
    std::atomic<int> count{0};
    LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
        ++count == 1 ? c.answer(429, "slow down", "Retry-After: 7\r\n") : c.answer(200, "done");
    });
    Client client;
    REQUIRE(client.get(server.url()));
    CHECK(client.document() == "done");
    CHECK(client.waits == std::vector{milliseconds(7'000)});
}

TEST_CASE("a Retry-After that is a date counts too")
{
    std::atomic<int> count{0};
    LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
        const std::time_t later = std::time(nullptr) + 20;
        char date[64];
        std::strftime(date, sizeof date, "Retry-After: %a, %d %b %Y %H:%M:%S GMT\r\n", std::gmtime(&later));
        ++count == 1 ? c.answer(503, "", date) : c.answer(200, "done");
    });
    Client client;
    REQUIRE(client.get(server.url()));
    REQUIRE(client.waits.size() == 1);
    CHECK(client.waits[0] >= milliseconds(15'000));
    CHECK(client.waits[0] <= milliseconds(21'000));
}

TEST_CASE("a server that wants to be left alone for hours is not waited for")
{
    LoopbackServer server(
        [&](const HttpQuestion&, const Connection& c) { c.answer(429, "", "Retry-After: 7200\r\n"); });
    Client client;
    const auto result = client.get(server.url());
    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::Network);
    CHECK(client.waits.empty());
    CHECK(describe(result.error()).find("7200 s") != std::string::npos);
}

TEST_CASE("statuses that pass are tried again with longer and longer waits")
{
    for (const int status : {408, 425, 429, 500, 502, 503, 504}) {
        CAPTURE(status);
        std::atomic<int> count{0};
        LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
            ++count <= 3 ? c.answer(status, "oops") : c.answer(200, "done");
        });
        Client client;
        REQUIRE(client.get(server.url()));
        CHECK(client.document() == "done");
        CHECK(client.waits == std::vector{milliseconds(1'000), milliseconds(2'000), milliseconds(4'000)});
    }
}

TEST_CASE("a server that stays broken is given up, with what it said last")
{
    LoopbackServer server([&](const HttpQuestion&, const Connection& c) { c.answer(503, "oops"); });
    Client client;
    const auto result = client.get(server.url("/list?key=hidden"));
    REQUIRE(!result);
    CHECK(describe(result.error()) ==
          server.url("/list") + ": found HTTP status 503, after 4 attempts, expected an answer [network]");
    CHECK(exitCode(result.error().code) == 7);
    CHECK(server.questions().size() == 4);
    CHECK(!std::filesystem::exists(client.file));
}

TEST_CASE("statuses that mean no are not asked again")
{
    for (const int status : {400, 401, 403, 404, 410, 501, 204, 304}) {
        CAPTURE(status);
        LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
            c.answer(status, status == 204 || status == 304 ? "" : "no");
        });
        Client client;
        CHECK(!client.get(server.url()));
        CHECK(server.questions().size() == 1);
        CHECK(!std::filesystem::exists(client.file));
    }
}

TEST_CASE("a document cut off in the middle is resumed where it stopped")
{
    const std::string text = longText(500'000);
    std::atomic<int> count{0};
    LoopbackServer server([&](const HttpQuestion& question, const Connection& c) {
        if (++count == 1) {
            answerCut(c, text, 200'000, "ETag: \"v1\"\r\n");
        } else {
            answerRest(c, text, offsetAsked(question), "\"v1\"");
        }
    });
    Client client;
    REQUIRE(client.get(server.url()));
    CHECK(client.document() == text);
    const auto questions = server.questions();
    REQUIRE(questions.size() == 2);
    CHECK(questions[0].header("range").empty());
    CHECK(questions[1].header("if-range") == "\"v1\"");
    CHECK(offsetAsked(questions[1]) > 0);
    CHECK(offsetAsked(questions[1]) <= 200'000);
}

TEST_CASE("the next run goes on where the last one was cut off")
{
    const std::string text = longText(500'000);
    std::atomic<int> count{0};
    LoopbackServer server([&](const HttpQuestion& question, const Connection& c) {
        if (++count == 1) {
            answerCut(c, text, 200'000, "Last-Modified: Fri, 12 Sep 2025 23:25:36 GMT\r\n");
        } else {
            const std::size_t from = offsetAsked(question);
            c.answer(206, text.substr(from),
                     "Last-Modified: Fri, 12 Sep 2025 23:25:36 GMT\r\nContent-Range: bytes " +
                         std::to_string(from) + "-499999/500000\r\n");
        }
    });
    Client client;
    client.options.limits.attempts = 1;
    CHECK(!client.get(server.url("/a")));
    REQUIRE(client.get(server.url("/a")));
    CHECK(client.document() == text);
    CHECK(server.questions().at(1).header("if-range") == "Fri, 12 Sep 2025 23:25:36 GMT");

    SUBCASE("and never mixes two addresses")
    {
        count = 0;
        CHECK(!client.get(server.url("/a")));
        CHECK(client.get(server.url("/b")));
        CHECK(server.questions().back().header("range").empty());
    }
}

TEST_CASE("a document that changed, or cannot be told to be the same, is fetched afresh")
{
    const std::string old = longText(100'000);
    const std::string fresh = "new" + longText(90'000);
    for (const char* validator : {"ETag: \"v1\"\r\n", "ETag: W/\"weak\"\r\n", ""}) {
        CAPTURE(validator);
        std::atomic<int> count{0};
        LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
            ++count == 1 ? answerCut(c, old, 60'000, validator) : c.answer(200, fresh, "ETag: \"v2\"\r\n");
        });
        Client client;
        REQUIRE(client.get(server.url()));
        CHECK(client.document() == fresh);
        CHECK(server.questions().at(1).has("range") == (std::string_view(validator) == "ETag: \"v1\"\r\n"));
    }
}

TEST_CASE("parts that do not fit are never put together")
{
    const std::string text = longText(100'000);
    struct Row {
        const char* what;
        int status;
        const char* headers;
    };
    const Row rows[] = {
        {"another part", 206, "ETag: \"v1\"\r\nContent-Range: bytes 10-99999/100000\r\n"},
        {"a part of another version", 206, "ETag: \"v2\"\r\nContent-Range: bytes 60000-99999/100000\r\n"},
        {"a part that does not say which", 206, "ETag: \"v1\"\r\n"},
        {"no such range", 416, ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        std::atomic<int> count{0};
        LoopbackServer server([&](const HttpQuestion& question, const Connection& c) {
            ++count;
            if (count == 1) {
                answerCut(c, text, 60'000, "ETag: \"v1\"\r\n");
            } else if (question.has("range")) {
                c.answer(row.status, std::string(40'000, '#'), row.headers);
            } else {
                c.answer(200, text, "ETag: \"v1\"\r\n");
            }
        });
        Client client;
        REQUIRE(client.get(server.url()));
        CHECK(client.document() == text);
        CHECK(count == 3);
    }
}

TEST_CASE("a connection cut again and again is no reason to stop while enough arrives")
{
    const std::string text = longText(12'000'000);
    LoopbackServer server([&](const HttpQuestion& question, const Connection& c) {
        const std::size_t from = offsetAsked(question);
        const std::string rest = text.substr(from);
        c.send("HTTP/1.1 " + std::string(from == 0 ? "200" : "206") +
               " OK\r\nETag: \"v1\"\r\nContent-Length: " + std::to_string(rest.size()) +
               "\r\nContent-Range: bytes " + std::to_string(from) + "-11999999/12000000\r\n\r\n");
        c.send(rest.substr(0, 1'500'000));
    });
    Client client;
    client.maxBytes = 20'000'000;
    REQUIRE(client.get(server.url()));
    CHECK(client.document() == text);
    CHECK(server.questions().size() >= 8);  // more than the four attempts without progress
}

TEST_CASE("silence is noticed, before the first byte and in the middle")
{
    for (const bool begun : {false, true}) {
        CAPTURE(begun);
        LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
            if (begun) {
                c.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nsome");
            }
            c.stall();
        });
        Client client;
        client.options.limits.attempts = 2;
        const auto begin = std::chrono::steady_clock::now();
        const auto result = client.get(server.url());
        REQUIRE(!result);
        CHECK(describe(result.error()).find("silence") != std::string::npos);
        CHECK(server.questions().size() == 2);
        CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
    }
}

TEST_CASE("a server that lets a byte drip now and then is silent too")
{
    LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
        c.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        for (int i = 0; i < 1'000 && c.pause(40); ++i) {
            c.send("x");
        }
    });
    Client client;
    client.options.limits.attempts = 1;
    const auto result = client.get(server.url());
    REQUIRE(!result);
    CHECK(describe(result.error()).find("silence") != std::string::npos);
}

TEST_CASE("a body shorter than announced is not a document")
{
    LoopbackServer server(
        [&](const HttpQuestion&, const Connection& c) { answerCut(c, longText(1'000), 900, ""); });
    Client client;
    CHECK(!client.get(server.url()));
    CHECK(!std::filesystem::exists(client.file));
    CHECK(server.questions().size() == 4);
}

TEST_CASE("chunks that break off are not a document")
{
    LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
        c.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n5\r\nwo");
    });
    Client client;
    CHECK(!client.get(server.url()));
    CHECK(!std::filesystem::exists(client.file));
}

TEST_CASE("nonsense instead of HTTP is an error")
{
    for (const char* nonsense :
         {"", "\r\n\r\n", "220 mail.example.com ESMTP\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nx"}) {
        CAPTURE(nonsense);
        LoopbackServer server([&](const HttpQuestion&, const Connection& c) { c.send(nonsense); });
        Client client;
        const auto result = client.get(server.url());
        REQUIRE(!result);
        CHECK(result.error().code == ErrorCode::Network);
    }
}

TEST_CASE("a document longer than allowed is refused, announced or not")
{
    for (const bool announced : {true, false}) {
        CAPTURE(announced);
        LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
            if (announced) {
                c.send("HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\n\r\n");
                c.stall();
            } else {
                c.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                const std::string chunk = "2710\r\n" + std::string(10'000, 'x') + "\r\n";
                for (int i = 0; i < 1'000 && c.pause(0); ++i) {
                    c.send(chunk);
                }
            }
        });
        Client client;
        client.maxBytes = 1'000'000;
        const auto result = client.get(server.url());
        REQUIRE(!result);
        CHECK(result.error().code == ErrorCode::Network);
        CHECK(describe(result.error()).find("more than 1000000 bytes") != std::string::npos);
        CHECK(!std::filesystem::exists(client.file));
        CHECK(std::filesystem::file_size(client.file + ".part") <= 1'000'000);
    }
}

TEST_CASE("redirects are followed, a few of them, to addresses that would have been accepted")
{
    SUBCASE("relative and absolute")
    {
        LoopbackServer other([](const HttpQuestion&, const Connection& c) { c.answer(200, "there"); });
        LoopbackServer server([&](const HttpQuestion& question, const Connection& c) {
            question.target == "/a" ? c.answer(302, "gone", "Location: /b\r\n")
                                    : c.answer(307, "", "Location: " + other.url("/c") + "\r\n");
        });
        Client client;
        REQUIRE(client.get(server.url("/a")));
        CHECK(client.document() == "there");
    }
    SUBCASE("in circles")
    {
        LoopbackServer server(
            [](const HttpQuestion&, const Connection& c) { c.answer(301, "", "Location: /again\r\n"); });
        Client client;
        const auto result = client.get(server.url("/a"));
        REQUIRE(!result);
        CHECK(describe(result.error()).find("more than 5 redirects") != std::string::npos);
        CHECK(server.questions().size() == 6);
    }
    SUBCASE("to plain http elsewhere, to files, to nowhere")
    {
        for (const char* location :
             {"http://192.0.2.1/x", "http://example.com/", "file:///etc/passwd", "ftp://127.0.0.1/",
              "gopher://127.0.0.1/", "https://user:pass@example.com/", "http://127.0.0.1:99999/"}) {
            CAPTURE(location);
            LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
                c.answer(302, "", "Location: " + std::string(location) + "\r\n");
            });
            Client client;
            const auto result = client.get(server.url());
            REQUIRE(!result);
            CHECK(result.error().code == ErrorCode::Network);
            CHECK(server.questions().size() == 1);
        }
    }
    SUBCASE("a redirect without address")
    {
        LoopbackServer server([](const HttpQuestion&, const Connection& c) { c.answer(302, "?"); });
        Client client;
        CHECK(!client.get(server.url()));
    }
}

TEST_CASE("a secret goes to its own server alone and into no message")
{
    LoopbackServer other([](const HttpQuestion&, const Connection& c) { c.answer(403, "no"); });
    LoopbackServer server([&](const HttpQuestion& question, const Connection& c) {
        c.answer(302, "", "Location: " + other.url("/?echo=" + question.header("x-goog-api-key")) + "\r\n");
    });
    Client client;
    client.secret = "X-Goog-Api-Key: s3cr3t-k3y";
    const auto result = client.get(server.url());
    REQUIRE(!result);
    CHECK(describe(result.error()).find("s3cr3t") == std::string::npos);
    CHECK(server.questions().at(0).header("x-goog-api-key") == "s3cr3t-k3y");
    CHECK(!other.questions().at(0).has("x-goog-api-key"));

    LoopbackServer echo([&](const HttpQuestion& question, const Connection& c) {
        c.answer(302, "", "Location: http://" + question.header("x-goog-api-key") + ".example.com/\r\n");
    });
    const auto echoed = client.get(echo.url());
    REQUIRE(!echoed);
    CHECK(describe(echoed.error()).find("s3cr3t") == std::string::npos);
}

TEST_CASE("a server that is not there is tried a few times")
{
    int port = 0;
    {
        LoopbackServer server([](const HttpQuestion&, const Connection&) {});
        port = server.port();
    }
    Client client;
    client.options.limits.attempts = 10;
    const auto result = client.get("http://127.0.0.1:" + std::to_string(port) + "/");
    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::Network);
    CHECK(client.waits.size() == 2);
}

TEST_CASE("a file that cannot be written is an input/output error, not the network's")
{
    LoopbackServer server([](const HttpQuestion&, const Connection& c) { c.answer(200, "x"); });
    Client client;
    client.file = client.folder.path("no-such-folder/document");
    const auto result = client.get(server.url());
    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::InputOutput);
}

TEST_CASE("progress tells how much of how much, and why it waits")
{
    std::atomic<int> count{0};
    const std::string text = longText(400'000);
    LoopbackServer server([&](const HttpQuestion&, const Connection& c) {
        if (++count == 1) {
            c.answer(500, "");
            return;
        }
        c.send("HTTP/1.1 200 OK\r\nContent-Length: 400000\r\n\r\n" + text.substr(0, 200'000));
        c.pause(250);
        c.send(text.substr(200'000));
    });
    Client client;
    client.options.limits.stallTimeout = milliseconds(5'000);
    bool sawWaiting = false;
    bool sawHalf = false;
    client.options.progress = [&](const HttpProgress& progress) {
        sawWaiting |= progress.waiting == milliseconds(1'000) && progress.reason == "HTTP status 500";
        sawHalf |= progress.received >= 100'000 && progress.total == 400'000;
    };
    REQUIRE(client.get(server.url()));
    CHECK(sawWaiting);
    CHECK(sawHalf);
}
