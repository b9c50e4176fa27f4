// SPDX-License-Identifier: Apache-2.0
#include "connect/url.h"

#include <memory>

#include <arpa/inet.h>

#include "connect/curl_library.h"

namespace gpucost {

namespace {

using Handle = std::unique_ptr<CURLU, decltype(&::curl_url_cleanup)>;

std::string part(const CurlLibrary& curl, CURLU* handle, CURLUPart what, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl.urlGet(handle, what, &text, flags) != CURLUE_OK || text == nullptr) {
        return {};
    }
    std::string copy = text;
    curl.free(text);
    return copy;
}

bool isThisMachine(const std::string& host)
{
    in_addr address{};
    if (inet_pton(AF_INET, host.c_str(), &address) == 1) {
        return (ntohl(address.s_addr) >> 24) == 127;
    }
    return host == "localhost" || host == "[::1]";
}

/// Without query, and short: for messages.
std::string cutForMessage(std::string_view text)
{
    constexpr std::size_t most = 200;
    text = text.substr(0, std::min(text.find_first_of("?#"), most));
    std::string shown;
    for (const char c : text) {
        shown += c > ' ' && c < '\x7f' ? c : '?';
    }
    if (const std::size_t at = shown.rfind('@'); at != std::string::npos) {
        shown.erase(0, at + 1);
    }
    return shown;
}

}  // namespace

Result<Url> Url::parse(std::string_view text)
{
    return Url().resolve(text);
}

Result<Url> Url::resolve(std::string_view reference) const
{
    const auto library = curlLibrary();
    if (!library) {
        return tl::make_unexpected(library.error());
    }
    const CurlLibrary& curl = **library;
    const auto refused = [&](std::string found, std::string expected) {
        return fail(ErrorCode::Network, std::move(found), std::move(expected),
                    Where{cutForMessage(reference), 0, ""});
    };

    const Handle handle(curl.url(), curl.urlCleanup);
    const bool parsed =
        (m_text.empty() || curl.urlSet(handle.get(), CURLUPART_URL, m_text.c_str(), 0) == CURLUE_OK) &&
        curl.urlSet(handle.get(), CURLUPART_URL, std::string(reference).c_str(), 0) == CURLUE_OK;
    if (!parsed || reference.find('\0') != std::string_view::npos) {
        return refused("no address", "an address such as https://prices.azure.com");
    }
    if (!part(curl, handle.get(), CURLUPART_USER).empty() ||
        !part(curl, handle.get(), CURLUPART_PASSWORD).empty()) {
        return refused("a user name or password in an address", "an address without");
    }
    const std::string scheme = part(curl, handle.get(), CURLUPART_SCHEME);
    const std::string host = part(curl, handle.get(), CURLUPART_HOST);
    if (scheme != "https" && !(scheme == "http" && isThisMachine(host))) {
        return refused(scheme + " to " + cutForMessage(host), "https; plain http is for this machine alone");
    }
    curl.urlSet(handle.get(), CURLUPART_FRAGMENT, nullptr, 0);

    Url url;
    url.m_text = part(curl, handle.get(), CURLUPART_URL);
    url.m_origin = scheme + "://" + host + ':' + part(curl, handle.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
    for (char& c : url.m_origin) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    url.m_shown = cutForMessage(url.m_text);
    url.m_plainHttp = scheme == "http";
    return url;
}

std::string urlEncoded(std::string_view text)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr std::string_view plain = "-._~";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
            plain.find(c) != std::string_view::npos) {
            encoded += c;
        } else {
            encoded += {'%', hex[byte >> 4], hex[byte & 15]};
        }
    }
    return encoded;
}

}  // namespace gpucost
