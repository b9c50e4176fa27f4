// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <fstream>
#include <memory>
#include <thread>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#define CPPHTTPLIB_OPENSSL_SUPPORT
#define CPPHTTPLIB_ZLIB_SUPPORT
#define CPPHTTPLIB_BROTLI_SUPPORT
#include <doctest/doctest.h>
#include <httplib.h>

#include "connect/http.h"
#include "tests/connect/loopback_server.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

/// An authority of our own and certificates that it signed, made by the openssl command.
class Authority {
public:
    Authority()
    {
        run("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj '/CN=Our own "
            "authority' -keyout ca.key -out ca.pem");
    }

    /// Files name.key and name.pem, for a server of these names.
    void sign(const std::string& name, const std::string& alternativeNames) const
    {
        std::ofstream(m_folder.path("ext")) << "subjectAltName=" << alternativeNames << '\n';
        run("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj '/CN=" + name + "' -keyout " +
            name + ".key -out " + name + ".csr");
        run("x509 -req -in " + name +
            ".csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile ext -out " + name + ".pem");
    }

    std::string file(const std::string& name) const { return m_folder.path(name); }

private:
    void run(const std::string& arguments) const
    {
        const int status =
            std::system(("cd " + m_folder.path() + " && openssl " + arguments + " >/dev/null 2>&1").c_str());
        REQUIRE(status == 0);
    }

    TemporaryFolder m_folder;
};

class SecureServer {
public:
    SecureServer(const Authority& authority, const std::string& name)
        : m_server(authority.file(name + ".pem").c_str(), authority.file(name + ".key").c_str())
    {
        m_server.Get("/", [](const httplib::Request&, httplib::Response& answer) {
            answer.set_content("secret prices", "text/plain");
        });
        m_server.Get("/leave", [this](const httplib::Request&, httplib::Response& answer) {
            answer.set_redirect(leaveTo);
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        REQUIRE(m_port > 0);
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running()) {
            std::this_thread::yield();
        }
    }
    SecureServer(const SecureServer&) = delete;
    SecureServer& operator=(const SecureServer&) = delete;
    ~SecureServer()
    {
        m_server.stop();
        m_thread.join();
    }

    std::string url(const std::string& path = "/") const
    {
        return "https://127.0.0.1:" + std::to_string(m_port) + path;
    }

    std::string leaveTo;

private:
    httplib::SSLServer m_server;
    int m_port = 0;
    std::thread m_thread;
};

struct Client {
    TemporaryFolder folder;
    HttpOptions options;

    Client()
    {
        options.limits.attempts = 2;
        options.limits.stallTimeout = std::chrono::milliseconds(2'000);
        options.wait = [](std::chrono::milliseconds) {};
    }
    Result<std::int64_t> get(const std::string& url)
    {
        return download({*Url::parse(url), 1'000'000, ""}, folder.path("document"), options);
    }
    std::string document() const { return contentOf(folder.path("document")); }
};

/// Carries bytes both ways until one side hangs up.
void tunnel(int a, int b)
{
    for (bool open = true; open;) {
        pollfd ends[2] = {{a, POLLIN, 0}, {b, POLLIN, 0}};
        constexpr int patience = 5'000;
        if (::poll(ends, 2, patience) <= 0) {
            return;
        }
        for (int i = 0; i < 2 && open; ++i) {
            if ((ends[i].revents & (POLLIN | POLLHUP)) != 0) {
                char buffer[16384];
                const ssize_t got = ::recv(ends[i].fd, buffer, sizeof buffer, 0);
                open = got > 0 &&
                       ::send(ends[1 - i].fd, buffer, static_cast<std::size_t>(got), MSG_NOSIGNAL) == got;
            }
        }
    }
}

struct Environment {
    explicit Environment(const char* name, const std::string& value)
        : name(name)
    {
        ::setenv(name, value.c_str(), 1);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
    ~Environment() { ::unsetenv(name); }
    const char* name;
};

}  // namespace

TEST_CASE("certificates are checked: an authority that we name is trusted, one that nobody named is not")
{
    const Authority ours;
    const Authority another;
    ours.sign("good", "IP:127.0.0.1,DNS:localhost");
    ours.sign("elsewhere", "DNS:prices.example.com");
    SecureServer server(ours, "good");

    Client client;
    client.options.caFile = ours.file("ca.pem");
    REQUIRE(client.get(server.url()));
    CHECK(client.document() == "secret prices");

    SUBCASE("nobody named it")
    {
        Client stranger;
        const auto result = stranger.get(server.url());
        REQUIRE(!result);
        CHECK(result.error().code == ErrorCode::Network);
        CHECK(describe(result.error()).find("a certificate that an authority known here has signed") !=
              std::string::npos);
        CHECK(stranger.document().empty());
    }
    SUBCASE("another authority")
    {
        Client stranger;
        stranger.options.caFile = another.file("ca.pem");
        CHECK(!stranger.get(server.url()));
    }
    SUBCASE("a certificate for another name")
    {
        SecureServer misnamed(ours, "elsewhere");
        CHECK(!client.get(misnamed.url()));
    }
    SUBCASE("a file of authorities that is none")
    {
        client.options.caFile = ours.file("no-such-file.pem");
        CHECK(!client.get(server.url()));
    }
    SUBCASE("a redirect to plain http, even on this machine")
    {
        LoopbackServer plain(
            [](const HttpQuestion&, const Connection& c) { c.answer(200, "prices of somebody"); });
        server.leaveTo = plain.url("/");
        const auto result = client.get(server.url("/leave"));
        REQUIRE(!result);
        CHECK(describe(result.error()).find("from https to plain http") != std::string::npos);
        CHECK(plain.questions().empty());
    }
    SUBCASE("plain http where https is spoken")
    {
        std::string url = server.url();
        url.replace(0, 5, "http");
        CHECK(!client.get(url));
    }
}

TEST_CASE("a proxy is honoured for https, and never sees plain http to this machine")
{
    const Authority ours;
    ours.sign("good", "IP:127.0.0.1");
    SecureServer server(ours, "good");
    LoopbackServer proxy([&](const HttpQuestion& question, const Connection& c) {
        if (question.method != "CONNECT") {
            c.answer(502, "only tunnels here");
            return;
        }
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(
            static_cast<std::uint16_t>(std::stoi(question.target.substr(question.target.rfind(':') + 1))));
        const int onward = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(onward, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
            c.send(
                "HTTP/1.1 200 Connection established\r\nETag: \"of the proxy\"\r\nContent-Length: "
                "77\r\n\r\n");
            tunnel(c.socket(), onward);
        }
        ::close(onward);
    });
    const Environment none("no_proxy", "");
    const Environment https("https_proxy", proxy.url());
    const Environment http("http_proxy", proxy.url());

    Client client;
    client.options.caFile = ours.file("ca.pem");
    REQUIRE(client.get(server.url()));
    CHECK(client.document() == "secret prices");
    REQUIRE(proxy.questions().size() == 1);
    CHECK(proxy.questions()[0].method == "CONNECT");

    LoopbackServer plain([](const HttpQuestion&, const Connection& c) { c.answer(200, "mine"); });
    REQUIRE(client.get(plain.url()));
    CHECK(proxy.questions().size() == 1);
}
