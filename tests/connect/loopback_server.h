// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace gpucost::test {

struct HttpQuestion {
    std::string method;
    std::string target;                          ///< path and query, as sent
    std::map<std::string, std::string> headers;  ///< names in lower case

    std::string header(const std::string& name) const;
    bool has(const std::string& name) const { return headers.count(name) != 0; }
};

/// The server's end of a connection: bytes go out as they are given, whatever HTTP says about them.
class Connection {
public:
    Connection(int socket, const std::atomic<bool>& stopping)
        : m_socket(socket)
        , m_stopping(stopping)
    {
    }

    void send(std::string_view bytes) const;
    /// Says nothing more until the peer hangs up or the test is over.
    void stall() const;
    /// False when the test is over.
    bool pause(int milliseconds) const;
    int socket() const { return m_socket; }

    /// A whole answer with its length.
    void answer(int status, std::string_view body, std::string_view headers = {}) const;

private:
    int m_socket;
    const std::atomic<bool>& m_stopping;
};

/// A server on a free port of 127.0.0.1 that misbehaves exactly as told. One request a connection.
class LoopbackServer {
public:
    using Handler = std::function<void(const HttpQuestion&, const Connection&)>;

    explicit LoopbackServer(Handler handler);
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;
    ~LoopbackServer();

    int port() const { return m_port; }
    std::string url(std::string_view path = {}) const;
    std::vector<HttpQuestion> questions() const;

private:
    void accept();
    void serve(int socket);

    Handler m_handler;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stopping{false};
    mutable std::mutex m_mutex;
    std::vector<HttpQuestion> m_questions;
    std::vector<std::thread> m_connections;
    std::thread m_accepting;
};

/// A folder that is gone with the test.
class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    std::string path(std::string_view name = {}) const;

private:
    std::string m_path;
};

std::string contentOf(const std::string& file);

}  // namespace gpucost::test
