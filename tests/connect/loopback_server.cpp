// SPDX-License-Identifier: Apache-2.0
#include "tests/connect/loopback_server.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gpucost::test {

namespace {

constexpr int tick = 20;  // milliseconds

std::string lower(std::string text)
{
    for (char& c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

HttpQuestion parse(const std::string& text)
{
    HttpQuestion question;
    std::istringstream lines(text);
    lines >> question.method >> question.target;
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line) && line != "\r") {
        const std::size_t colon = line.find(": ");
        if (colon != std::string::npos) {
            question.headers[lower(line.substr(0, colon))] = line.substr(colon + 2, line.size() - colon - 3);
        }
    }
    return question;
}

}  // namespace

std::string HttpQuestion::header(const std::string& name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

void Connection::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void Connection::stall() const
{
    while (!m_stopping) {
        pollfd waiting{m_socket, POLLIN | POLLRDHUP, 0};
        if (::poll(&waiting, 1, tick) > 0) {
            return;
        }
    }
}

bool Connection::pause(int milliseconds) const
{
    for (int waited = 0; waited < milliseconds && !m_stopping; waited += tick) {
        ::usleep(tick * 1000);
    }
    return !m_stopping;
}

void Connection::answer(int status, std::string_view body, std::string_view headers) const
{
    std::string text = "HTTP/1.1 " + std::to_string(status) +
                       " Whatever\r\nContent-Length: " + std::to_string(body.size()) +
                       "\r\nConnection: close\r\n";
    send(text.append(headers).append("\r\n").append(body));
}

LoopbackServer::LoopbackServer(Handler handler)
    : m_handler(std::move(handler))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    constexpr int backlog = 64;
    if (m_listener < 0 || ::bind(m_listener, generic, size) != 0 || ::listen(m_listener, backlog) != 0 ||
        ::getsockname(m_listener, generic, &size) != 0) {
        throw std::runtime_error("no loopback server");
    }
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { accept(); });
}

LoopbackServer::~LoopbackServer()
{
    m_stopping = true;
    m_accepting.join();
    for (std::thread& connection : m_connections) {
        connection.join();
    }
    ::close(m_listener);
}

std::string LoopbackServer::url(std::string_view path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + std::string(path);
}

std::vector<HttpQuestion> LoopbackServer::questions() const
{
    const std::lock_guard lock(m_mutex);
    return m_questions;
}

void LoopbackServer::accept()
{
    while (!m_stopping) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, tick) <= 0) {
            continue;
        }
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0) {
            m_connections.emplace_back([this, socket] { serve(socket); });
        }
    }
}

void LoopbackServer::serve(int socket)
{
    std::string text;
    while (text.find("\r\n\r\n") == std::string::npos && !m_stopping) {
        pollfd waiting{socket, POLLIN, 0};
        if (::poll(&waiting, 1, tick) <= 0) {
            continue;
        }
        char buffer[4096];
        const ssize_t got = ::recv(socket, buffer, sizeof buffer, 0);
        if (got <= 0) {
            break;
        }
        text.append(buffer, static_cast<std::size_t>(got));
    }
    if (text.find("\r\n\r\n") != std::string::npos) {
        const HttpQuestion question = parse(text);
        {
            const std::lock_guard lock(m_mutex);
            m_questions.push_back(question);
        }
        m_handler(question, Connection(socket, m_stopping));
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
}

TemporaryFolder::TemporaryFolder()
    : m_path((std::filesystem::temp_directory_path() / "gpucost-test-XXXXXX").string())
{
    if (::mkdtemp(m_path.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string TemporaryFolder::path(std::string_view name) const
{
    return name.empty() ? m_path : m_path + '/' + std::string(name);
}

std::string contentOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

}  // namespace gpucost::test
