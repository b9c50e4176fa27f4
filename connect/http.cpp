// SPDX-License-Identifier: Apache-2.0
#include "connect/http.h"

#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <cstdio>
#include <memory>
#include <mutex>

#include "connect/curl_library.h"
#include "connect/part_file.h"

namespace gpucost {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int okStatus = 200;
constexpr int partialStatus = 206;
constexpr int rangeStatus = 416;
constexpr std::int64_t enoughToGoOn = 1 << 20;

bool isRedirect(long status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isPassing(long status)
{
    return status == 408 || status == 425 || status == 429 || status == 500 || status == 502 ||
           status == 503 || status == 504;
}

/// Troubles of the way there, which another attempt may not meet. Trust and bad addresses are not among them.
bool isPassing(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return true;
    default: return false;
    }
}

/// Retries of a server that cannot be found are few: people notice themselves that they are offline.
bool isUnreachable(CURLcode code)
{
    return code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_RESOLVE_PROXY ||
           code == CURLE_COULDNT_CONNECT;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || value < 0) {
        return std::nullopt;
    }
    return value;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

std::string_view stripped(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

/// The headers that matter of the answer that is arriving.
struct Answer {
    long status = 0;
    std::string location;
    std::string etag;
    std::string lastModified;
    std::optional<std::int64_t> length;
    bool lengthMakesSense = true;
    std::optional<std::int64_t> rangeBegin;
    std::optional<std::int64_t> rangeTotal;

    void read(std::string_view line)
    {
        if (line.starts_with("HTTP/")) {
            *this = {};
            const std::size_t space = line.find(' ');
            status = space == std::string_view::npos
                         ? 0
                         : static_cast<long>(wholeNumber(line.substr(space + 1, 3)).value_or(0));
            return;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) {
            return;
        }
        const std::string_view name = line.substr(0, colon);
        const std::string_view value = stripped(line.substr(colon + 1));
        if (equalsIgnoringCase(name, "location")) {
            location = value;
        } else if (equalsIgnoringCase(name, "etag")) {
            etag = value;
        } else if (equalsIgnoringCase(name, "last-modified")) {
            lastModified = value;
        } else if (equalsIgnoringCase(name, "content-length")) {
            const auto read = wholeNumber(value);
            lengthMakesSense = lengthMakesSense && read && (!length || length == read);
            length = read;
        } else if (equalsIgnoringCase(name, "content-range")) {
            readRange(value);
        }
    }

    /// "bytes 1000-4999/5000"
    void readRange(std::string_view value)
    {
        const std::size_t dash = value.find('-');
        const std::size_t slash = value.find('/');
        if (value.starts_with("bytes ") && dash != std::string_view::npos &&
            slash != std::string_view::npos) {
            constexpr std::size_t unit = 6;
            rangeBegin = wholeNumber(stripped(value.substr(unit, dash - unit)));
            rangeTotal = wholeNumber(value.substr(slash + 1));
        }
    }

    /// A weak ETag does not promise the same bytes.
    std::string validator() const { return !etag.empty() && !etag.starts_with("W/") ? etag : lastModified; }
};

/// How one attempt ended.
struct Ending {
    enum class Kind : std::uint8_t { Complete, GoOn, TryAgain, Failed } kind = Kind::Failed;
    Error error;
    std::string reason;  // of trying again
    std::optional<milliseconds> retryAfter;
    bool unreachable = false;
};

class Transfer {
public:
    Transfer(const CurlLibrary& curl, const HttpRequest& request, const HttpOptions& options, PartFile part)
        : m_curl(curl)
        , m_request(request)
        , m_options(options)
        , m_part(std::move(part))
        , m_handle(curl.easyInit(), curl.easyCleanup)
    {
    }

    Result<std::int64_t> run()
    {
        const HttpLimits& limits = m_options.limits;
        int failures = 0;
        milliseconds wait = limits.firstWait;
        for (;;) {
            const std::int64_t before = m_part.size();
            Ending ending = attempt();
            if (ending.kind != Ending::Kind::Complete && m_options.stop.stop_requested()) {
                return tl::make_unexpected(problem("a cancelled download", "an answer"));
            }
            if (ending.kind == Ending::Kind::Complete) {
                if (auto finished = m_part.finish(); !finished) {
                    return tl::make_unexpected(finished.error());
                }
                return m_part.size();
            }
            if (ending.kind == Ending::Kind::Failed) {
                return tl::make_unexpected(ending.error);
            }
            if (m_part.size() - before >= enoughToGoOn) {
                failures = 0;
                wait = limits.firstWait;
            }
            if (ending.kind == Ending::Kind::GoOn && m_part.size() > before) {
                continue;
            }
            ++failures;
            constexpr int fewAttempts = 3;
            if (failures >= (ending.unreachable ? std::min(fewAttempts, limits.attempts) : limits.attempts)) {
                return tl::make_unexpected(problem(
                    ending.reason + ", after " + std::to_string(failures) + " attempts", "an answer"));
            }
            const milliseconds asked = ending.retryAfter.value_or(milliseconds(0));
            if (asked > limits.longestRetryAfter) {
                return tl::make_unexpected(problem(ending.reason + ", and the wish to be left alone for " +
                                                       std::to_string(asked.count() / 1000) + " s",
                                                   "an answer sooner"));
            }
            pause(std::max(asked, wait), ending.reason);
            wait = std::min(wait * 2, limits.longestWait);
        }
    }

private:
    Error problem(std::string found, std::string expected) const
    {
        return Error{ErrorCode::Network, Where{m_request.url.shown(), 0, ""}, withoutSecret(std::move(found)),
                     std::move(expected)};
    }

    Ending failed(std::string found, std::string expected) const
    {
        return {Ending::Kind::Failed, problem(std::move(found), std::move(expected)), {}, {}};
    }

    Ending again(std::string reason) const
    {
        return {Ending::Kind::TryAgain, {}, withoutSecret(std::move(reason)), {}};
    }

    /// Servers repeat what they were sent; nobody else shall.
    std::string withoutSecret(std::string text) const
    {
        const std::size_t colon = m_request.secretHeader.find(": ");
        const std::string secret = colon == std::string::npos ? "" : m_request.secretHeader.substr(colon + 2);
        for (std::size_t at = 0; !secret.empty() && (at = text.find(secret, at)) != std::string::npos;) {
            text.replace(at, secret.size(), "***");
        }
        return text;
    }

    void report(milliseconds waiting = milliseconds(0), std::string_view reason = {})
    {
        if (m_options.progress) {
            const std::string shown = m_request.url.shown();
            m_options.progress({shown, m_part.size(), m_total, waiting, reason});
        }
    }

    void pause(milliseconds time, std::string_view reason)
    {
        report(time, reason);
        if (m_options.wait) {
            m_options.wait(time);
        } else {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any cancelled;
            cancelled.wait_for(lock, m_options.stop, time, [] { return false; });
        }
    }

    /// One request and the redirects it leads to.
    Ending attempt()
    {
        Url at = m_request.url;
        for (int redirects = 0;; ++redirects) {
            const Ending ending = perform(at);
            if (!isRedirect(m_answer.status) || m_answer.location.empty()) {
                return ending;
            }
            if (redirects == m_options.limits.redirects) {
                return failed("more than " + std::to_string(redirects) + " redirects", "a document");
            }
            const Result<Url> next = at.resolve(m_answer.location);
            if (!next) {
                return failed("a redirect to " + next.error().where.file + ": " + next.error().found,
                              next.error().expected);
            }
            if (next->isPlainHttp() && !at.isPlainHttp()) {
                return failed("a redirect from https to plain http", "https");
            }
            at = *next;
        }
    }

    Ending perform(const Url& url)
    {
        m_answer = {};
        m_total.reset();
        m_ownEnding.reset();
        m_stalled = false;
        m_bodyBegun = false;
        m_windowBegin = Clock::now();
        m_windowBytes = 0;
        m_arrived = 0;
        m_errorText[0] = '\0';
        prepare(url);

        const CURLcode code = m_curl.easyPerform(m_handle.get());
        if (m_ownEnding) {
            return *m_ownEnding;
        }
        if (isRedirect(m_answer.status)) {
            return failed("HTTP status " + std::to_string(m_answer.status) + " without an address",
                          "a document");
        }
        if (code != CURLE_OK) {
            return trouble(code);
        }
        if (m_answer.status == okStatus || m_answer.status == partialStatus) {
            if (!m_bodyBegun) {
                if (auto begun = beginBody(); !begun) {
                    return *m_ownEnding;
                }
            }
            if (m_total && m_part.size() > *m_total) {
                (void)m_part.restart("");
                return again("more than the server announced");
            }
            const bool short206 = m_total && m_part.size() < *m_total;
            return {short206 ? Ending::Kind::GoOn : Ending::Kind::Complete,
                    {},
                    "an answer in parts that does not get on",
                    {}};
        }
        return refusal();
    }

    Ending trouble(CURLcode code)
    {
        if (m_stalled) {
            return again("silence for " + std::to_string(m_options.limits.stallTimeout.count()) + " ms");
        }
        const std::string said = m_errorText[0] != '\0' ? m_errorText : m_curl.easyStrerror(code);
        if (!isPassing(code)) {
            const bool trust = code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE;
            return failed(
                said,
                trust ? "a certificate that an authority known here has signed (--ca-file FILE names another)"
                      : "a document");
        }
        Ending ending = again(said);
        ending.unreachable = isUnreachable(code);
        return ending;
    }

    Ending refusal()
    {
        const std::string status = "HTTP status " + std::to_string(m_answer.status);
        if (m_answer.status == rangeStatus && m_part.size() > 0) {
            if (auto emptied = m_part.restart(""); !emptied) {
                return {Ending::Kind::Failed, emptied.error(), {}, {}};
            }
            return again(status);
        }
        if (!isPassing(m_answer.status)) {
            const bool refused = m_answer.status == 401 || m_answer.status == 403;
            return failed(status, refused && !m_request.secretHeader.empty() ? "a key that the server accepts"
                                                                             : "HTTP status 200");
        }
        Ending ending = again(status);
        curl_off_t seconds = 0;
        if (m_curl.easyGetinfo(m_handle.get(), CURLINFO_RETRY_AFTER, &seconds) == CURLE_OK && seconds > 0) {
            constexpr curl_off_t aDay = 86'400;
            ending.retryAfter = std::chrono::seconds(std::min(seconds, aDay));
        }
        return ending;
    }

    template <class Value>
    void set(CURLoption option, Value value)
    {
        m_curl.easySetopt(m_handle.get(), option, value);
    }

    void prepare(const Url& url)
    {
        m_curl.easyReset(m_handle.get());
        set(CURLOPT_URL, url.text().c_str());
        set(CURLOPT_PROTOCOLS_STR, "https,http");
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_USERAGENT, m_options.userAgent.c_str());
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        if (!m_options.caFile.empty()) {
            set(CURLOPT_CAINFO, m_options.caFile.c_str());
            set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
        }
        if (url.isPlainHttp()) {
            set(CURLOPT_PROXY, "");
        }
        set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_options.limits.connectTimeout.count()));
        set(CURLOPT_ERRORBUFFER, static_cast<char*>(m_errorText));
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
        set(CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
        set(CURLOPT_HEADERDATA, static_cast<void*>(this));
        set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
        set(CURLOPT_WRITEDATA, static_cast<void*>(this));
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFOFUNCTION, &Transfer::onProgress);
        set(CURLOPT_XFERINFODATA, static_cast<void*>(this));

        curl_slist* headers = nullptr;
        if (!m_request.secretHeader.empty() && url.origin() == m_request.url.origin()) {
            headers = m_curl.slistAppend(headers, m_request.secretHeader.c_str());
        }
        if (m_part.size() > 0 && !m_part.validator().empty()) {
            headers = m_curl.slistAppend(headers, ("If-Range: " + m_part.validator()).c_str());
            headers =
                m_curl.slistAppend(headers, ("Range: bytes=" + std::to_string(m_part.size()) + "-").c_str());
        }
        m_headers.reset(headers);
        set(CURLOPT_HTTPHEADER, headers);
    }

    /// Before the first byte of a body that is kept: where does it belong, and is it allowed to be this long?
    bool beginBody()
    {
        m_bodyBegun = true;
        const bool goesOn = m_answer.status == partialStatus;
        const bool changed =
            !m_answer.validator().empty() && m_part.size() > 0 && m_answer.validator() != m_part.validator();
        if (goesOn && (m_answer.rangeBegin != m_part.size() || changed)) {
            (void)m_part.restart("");
            m_ownEnding = again("another part of the document than was asked for");
            return false;
        }
        if (!goesOn) {
            if (auto begun = m_part.restart(m_answer.validator()); !begun) {
                m_ownEnding = Ending{Ending::Kind::Failed, begun.error(), {}, {}};
                return false;
            }
        }
        m_total = goesOn ? m_answer.rangeTotal : m_answer.length;
        return m_total.value_or(0) <= m_request.maxBytes || tooLong();
    }

    bool tooLong()
    {
        (void)m_part.restart("");
        m_ownEnding = failed("a document of more than " + std::to_string(m_request.maxBytes) + " bytes",
                             "a shorter one");
        return false;
    }

    bool takeHeader(std::string_view line)
    {
        m_answer.read(line);
        if (!m_answer.lengthMakesSense) {
            m_ownEnding = again("a length that is no number");
            return false;
        }
        return m_answer.status != okStatus || m_answer.length.value_or(0) <= m_request.maxBytes || tooLong();
    }

    bool take(std::string_view bytes)
    {
        m_arrived += static_cast<std::int64_t>(bytes.size());
        if (m_answer.status != okStatus && m_answer.status != partialStatus) {
            constexpr std::int64_t politeness = 65'536;  // the words that come with an error are not read
            if (m_arrived > politeness) {
                m_ownEnding = refusal();
                return false;
            }
            return true;
        }
        if (!m_bodyBegun && !beginBody()) {
            return false;
        }
        if (m_part.size() + static_cast<std::int64_t>(bytes.size()) > m_request.maxBytes) {
            return tooLong();
        }
        if (auto written = m_part.append(bytes); !written) {
            m_ownEnding = Ending{Ending::Kind::Failed, written.error(), {}, {}};
            return false;
        }
        return true;
    }

    /// 0: go on.
    int watch()
    {
        if (m_options.stop.stop_requested()) {
            return 1;
        }
        const auto now = Clock::now();
        if (now - m_windowBegin > m_options.limits.stallTimeout) {
            if (m_arrived - m_windowBytes < m_options.limits.stallBytes) {
                m_stalled = true;
                return 1;
            }
            m_windowBegin = now;
            m_windowBytes = m_arrived;
        }
        constexpr milliseconds often{100};
        if (now - m_reported > often) {
            m_reported = now;
            report();
        }
        return 0;
    }

    static std::size_t onHeader(char* text, std::size_t size, std::size_t count, void* self) noexcept
    {
        return static_cast<Transfer*>(self)->takeHeader(std::string_view(text, size * count)) ? size * count
                                                                                              : 0;
    }
    static std::size_t onBody(char* text, std::size_t size, std::size_t count, void* self) noexcept
    {
        constexpr std::size_t stop = 0;
        return static_cast<Transfer*>(self)->take(std::string_view(text, size * count)) ? size * count : stop;
    }
    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) noexcept
    {
        return static_cast<Transfer*>(self)->watch();
    }

    struct FreeHeaders {
        decltype(&::curl_slist_free_all) free;
        void operator()(curl_slist* list) const { free(list); }
    };

    const CurlLibrary& m_curl;
    const HttpRequest& m_request;
    const HttpOptions& m_options;
    PartFile m_part;
    std::unique_ptr<CURL, decltype(&::curl_easy_cleanup)> m_handle;
    std::unique_ptr<curl_slist, FreeHeaders> m_headers{nullptr, FreeHeaders{m_curl.slistFreeAll}};
    char m_errorText[CURL_ERROR_SIZE] = {};

    Answer m_answer;
    std::optional<Ending> m_ownEnding;  // decided while the answer was arriving
    std::optional<std::int64_t> m_total;
    bool m_stalled = false;
    bool m_bodyBegun = false;
    std::int64_t m_arrived = 0;
    Clock::time_point m_windowBegin;
    std::int64_t m_windowBytes = 0;
    Clock::time_point m_reported;
};

}  // namespace

Result<std::int64_t> download(const HttpRequest& request, const std::filesystem::path& file,
                              const HttpOptions& options)
{
    const auto library = curlLibrary();
    if (!library) {
        return tl::make_unexpected(library.error());
    }
    auto part = PartFile::open(file, request.url.text());
    if (!part) {
        return tl::make_unexpected(part.error());
    }
    return Transfer(**library, request, options, std::move(*part)).run();
}

}  // namespace gpucost
