// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "connect/url.h"

namespace gpucost {

/// What a download does before it gives up.
struct HttpLimits {
    int attempts = 6;  ///< in a row without getting on; a mebibyte received begins the count anew
    int redirects = 5;
    std::chrono::milliseconds connectTimeout{20'000};
    /// At least stallBytes must arrive in each such stretch of time, the first answer included.
    std::chrono::milliseconds stallTimeout{60'000};
    std::int64_t stallBytes = 1024;
    std::chrono::milliseconds firstWait{1'000};  ///< before the second attempt; doubled each time
    std::chrono::milliseconds longestWait{60'000};
    /// A server that asks (Retry-After) for more than this is not waited for.
    std::chrono::milliseconds longestRetryAfter{300'000};
};

/// Where a download is: reported a few times a second.
struct HttpProgress {
    std::string_view address;              ///< without its query
    std::int64_t received = 0;             ///< bytes of the whole file, those of an earlier run included
    std::optional<std::int64_t> total;     ///< unknown where the server does not say
    std::chrono::milliseconds waiting{0};  ///< more than zero: before the next attempt
    std::string_view reason;               ///< of waiting: "HTTP status 503"
};

struct HttpOptions {
    std::string caFile;  ///< certificates to trust instead of the system's; empty: the system's
    std::string userAgent = "gpucost";
    HttpLimits limits;
    std::function<void(const HttpProgress&)> progress;
    std::function<void(std::chrono::milliseconds)> wait;  ///< sleeps, unless a test puts something else here
    std::stop_token stop;  ///< ends a download within a second, as ErrorCode::Network; what arrived is kept
};

struct HttpRequest {
    Url url;
    std::int64_t maxBytes = 0;  ///< a longer body is an error
    std::string secretHeader;  ///< "X-Goog-Api-Key: ..."; sent to the address's own origin alone, never shown
};

/// Fetches one address into a file.
///
/// Resume      what arrived is kept in FILE.part, also across runs, and the rest asked for (Range, If-Range)
/// where
///             the server gave a strong ETag or a date; a changed document begins afresh
/// Retries     timeouts, cut connections, statuses 408, 425, 429, 500, 502, 503, 504; waits twice as long
/// each time,
///             or as long as Retry-After says
/// Redirects   followed by hand: every address passes Url; from https never to plain http
/// TLS         1.2 or later, verified against the system's certificates or `caFile`
/// Proxies     as libcurl: https_proxy, all_proxy, no_proxy; plain http, which stays on this machine, uses
/// none Errors      ErrorCode::Network; ErrorCode::InputOutput where the file cannot be written. Nothing is
/// thrown Verified    tests/connect/http_test.cpp, against servers that misbehave
Result<std::int64_t> download(const HttpRequest& request, const std::filesystem::path& file,
                              const HttpOptions& options);

}  // namespace gpucost
