// SPDX-License-Identifier: Apache-2.0
#include "connect/feeds.h"

#include <cstdio>
#include <fstream>
#include <set>
#include <sstream>

#include "core/base/json.h"

namespace gpucost {

namespace {

constexpr std::size_t maxPages = 2'000;
constexpr std::int64_t maxIndexBytes = std::int64_t{16} << 20;
constexpr std::int64_t maxPageBytes = std::int64_t{64} << 20;
constexpr std::int64_t maxRegionBytes = (std::int64_t{4} << 30) - 1;

Result<Url> below(const Url& endpoint, std::string_view path)
{
    std::string text = endpoint.text();
    while (text.ends_with('/')) {
        text.pop_back();
    }
    return Url::parse(text + std::string(path));
}

Result<std::string> contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) {
        return fail(ErrorCode::InputOutput, "no readable file", "what was just fetched",
                    Where{file.string(), 0, ""});
    }
    return std::move(text).str();
}

tl::unexpected<Error> unreadable(const Url& url, const std::string& found, const std::string& expected)
{
    return fail(ErrorCode::Network, found, expected, Where{url.shown(), 0, ""});
}

/// An address in a document: on the endpoint's own server, or refused.
Result<Url> linked(const Url& endpoint, const Url& from, std::string_view link)
{
    Result<Url> next = from.resolve(link);
    if (!next) {
        return unreadable(from, "a link to " + next.error().where.file + ": " + next.error().found,
                          next.error().expected);
    }
    if (next->origin() != endpoint.origin()) {
        return unreadable(from, "a link to " + next->shown(), "one to " + endpoint.origin());
    }
    return next;
}

/// A page and the address of the next, if there is one.
struct Page {
    std::string items;  ///< name of the list that every page has
    std::string next;   ///< name of the text that leads on
};

class PagedFeed {
public:
    PagedFeed(Page page, std::filesystem::path folder, const HttpOptions& options)
        : m_page(std::move(page))
        , m_folder(std::move(folder))
        , m_options(options)
    {
    }

    /// `nextOf` makes the next address of what a page says.
    template <class NextOf>
    Result<std::vector<FeedFile>> fetch(HttpRequest request, NextOf nextOf)
    {
        std::vector<FeedFile> files;
        std::set<std::string> seen;
        while (true) {
            if (!seen.insert(request.url.text()).second) {
                return unreadable(request.url, "a page that leads back to one before", "a last page");
            }
            if (files.size() == maxPages) {
                return unreadable(request.url, "more than " + std::to_string(maxPages) + " pages",
                                  "a last page");
            }
            char name[32];
            std::snprintf(name, sizeof name, "page-%04zu.json", files.size() + 1);
            const std::filesystem::path file = m_folder / name;
            if (const auto fetched = download(request, file, m_options); !fetched) {
                return tl::make_unexpected(fetched.error());
            }
            files.push_back({file, request.url.shown()});
            const Result<std::string> next = nextIn(file, request.url);
            if (!next) {
                return tl::make_unexpected(next.error());
            }
            if (next->empty()) {
                return files;
            }
            const Result<Url> url = nextOf(request.url, *next);
            if (!url) {
                return tl::make_unexpected(url.error());
            }
            request.url = *url;
        }
    }

private:
    Result<std::string> nextIn(const std::filesystem::path& file, const Url& url) const
    {
        const auto text = contentOf(file);
        if (!text) {
            return tl::make_unexpected(text.error());
        }
        const auto document = JsonDocument::parse(*text, url.shown());
        if (!document) {
            return unreadable(url, document.error().found, document.error().expected);
        }
        const JsonValue root = document->root();
        if (root.kind() != JsonKind::Object || root.field(m_page.items).kind() != JsonKind::List) {
            return unreadable(url, "a document without the list \"" + m_page.items + '"', "a page of prices");
        }
        const JsonValue next = root.field(m_page.next);
        switch (next.kind()) {
        case JsonKind::Missing:
        case JsonKind::Null: return std::string();
        case JsonKind::Text: return std::string(next.text());
        default: return unreadable(url, next.shown() + " as " + m_page.next, "text or null");
        }
    }

    Page m_page;
    std::filesystem::path m_folder;
    const HttpOptions& m_options;
};

Result<std::vector<FeedFile>> fetchAzure(const Url& endpoint, const std::filesystem::path& folder,
                                         const HttpOptions& options)
{
    // All N-series sizes are named Standard_N...; values are case-sensitive. The preview version adds savings
    // plans.
    const Result<Url> first = below(
        endpoint, "/api/retail/prices?api-version=2023-01-01-preview&%24filter=" +
                      urlEncoded("serviceName eq 'Virtual Machines' and contains(armSkuName, 'Standard_N')"));
    if (!first) {
        return tl::make_unexpected(first.error());
    }
    return PagedFeed({"Items", "NextPageLink"}, folder, options)
        .fetch({*first, maxPageBytes, ""},
               [&](const Url& from, const std::string& next) { return linked(endpoint, from, next); });
}

Result<std::vector<FeedFile>> fetchGcp(const FeedRequest& request, const Url& endpoint,
                                       const std::filesystem::path& folder, const HttpOptions& options)
{
    if (request.apiKey.empty()) {
        return fail(ErrorCode::Usage, "no key for Google's price catalog",
                    "one in the environment variable GPUCOST_GCP_API_KEY");
    }
    for (const char c : request.apiKey) {
        if (c <= ' ' || c == '\x7f') {
            return fail(ErrorCode::Usage, "a key with spaces or line ends",
                        "the key alone in the environment variable GPUCOST_GCP_API_KEY");
        }
    }
    const auto pageAt = [&](const std::string& token) {
        constexpr const char* computeEngine =
            "/v1/services/6F81-5844-456A/skus?currencyCode=USD&pageSize=5000";
        return below(endpoint,
                     computeEngine + (token.empty() ? std::string() : "&pageToken=" + urlEncoded(token)));
    };
    const Result<Url> first = pageAt("");
    if (!first) {
        return tl::make_unexpected(first.error());
    }
    return PagedFeed({"skus", "nextPageToken"}, folder, options)
        .fetch({*first, maxPageBytes, "X-Goog-Api-Key: " + request.apiKey},
               [&](const Url&, const std::string& token) { return pageAt(token); });
}

/// The file of each region wanted: name and address.
Result<std::vector<std::pair<std::string, Url>>> regionsIn(const std::string& text, const Url& index,
                                                           const Url& endpoint,
                                                           const std::vector<std::string>& wanted)
{
    const auto document = JsonDocument::parse(text, index.shown());
    if (!document) {
        return unreadable(index, document.error().found, document.error().expected);
    }
    const JsonValue regions =
        document->root().kind() == JsonKind::Object ? document->root().field("regions") : JsonValue();
    if (regions.kind() != JsonKind::Object) {
        return unreadable(index, "a document without \"regions\"", "the index of regions");
    }
    const bool all = wanted.size() == 1 && wanted.front() == "all";
    std::set<std::string> missing(wanted.begin(), wanted.end());
    std::vector<std::pair<std::string, Url>> found;
    for (const auto& [name, region] : regions.items()) {
        const std::string id(name);
        if (!all && missing.erase(id) == 0) {
            continue;
        }
        const JsonValue link =
            region.kind() == JsonKind::Object ? region.field("currentVersionUrl") : JsonValue();
        if (link.kind() != JsonKind::Text ||
            id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos) {
            return unreadable(index, "a region " + gpucost::quoted(id) + " without address",
                              "currentVersionUrl");
        }
        const bool isPath = link.text().starts_with('/') && !link.text().starts_with("//");
        const Result<Url> url = isPath ? below(endpoint, link.text()) : linked(endpoint, index, link.text());
        if (!url) {
            return tl::make_unexpected(url.error());
        }
        found.emplace_back(id, *url);
    }
    if (!all && !missing.empty()) {
        return fail(ErrorCode::NotFound, "no region " + gpucost::quoted(*missing.begin()),
                    "a region of " + index.shown(), Where{"", 0, "--region"});
    }
    return found;
}

Result<std::vector<FeedFile>> fetchAws(const FeedRequest& request, const Url& endpoint,
                                       const std::filesystem::path& folder, const HttpOptions& options)
{
    const Result<Url> index = below(endpoint, "/offers/v1.0/aws/AmazonEC2/current/region_index.json");
    if (!index) {
        return tl::make_unexpected(index.error());
    }
    const std::filesystem::path indexFile = folder / "region_index.json";
    if (const auto fetched = download({*index, maxIndexBytes, ""}, indexFile, options); !fetched) {
        return tl::make_unexpected(fetched.error());
    }
    const auto text = contentOf(indexFile);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    const auto regions = regionsIn(*text, *index, endpoint, request.regions);
    if (!regions) {
        return tl::make_unexpected(regions.error());
    }
    std::vector<FeedFile> files;
    for (const auto& [region, url] : *regions) {
        const std::filesystem::path file = folder / ("ec2-" + region + ".json");
        if (const auto fetched = download({url, maxRegionBytes, ""}, file, options); !fetched) {
            return tl::make_unexpected(fetched.error());
        }
        files.push_back({file, url.shown()});
    }
    return files;
}

}  // namespace

std::string_view toString(Feed feed)
{
    switch (feed) {
    case Feed::Aws: return "aws";
    case Feed::Azure: return "azure";
    case Feed::Gcp: return "gcp";
    }
    return "";
}

std::optional<Feed> parseFeed(std::string_view text)
{
    for (const Feed feed : {Feed::Aws, Feed::Azure, Feed::Gcp}) {
        if (text == toString(feed)) {
            return feed;
        }
    }
    return std::nullopt;
}

std::string_view usualEndpoint(Feed feed)
{
    switch (feed) {
    case Feed::Aws: return "https://pricing.us-east-1.amazonaws.com";
    case Feed::Azure: return "https://prices.azure.com";
    case Feed::Gcp: return "https://cloudbilling.googleapis.com";
    }
    return "";
}

Result<Url> endpointOf(const FeedRequest& request)
{
    std::string text = request.endpoint.empty() ? std::string(usualEndpoint(request.feed)) : request.endpoint;
    if (text.find_first_of("?#") != std::string::npos) {
        return fail(ErrorCode::Usage, "an address with a query", "scheme, host and perhaps a path",
                    Where{"", 0, "--endpoint"});
    }
    while (text.ends_with('/')) {
        text.pop_back();
    }
    return Url::parse(text);
}

Result<std::vector<FeedFile>> fetchFeed(const FeedRequest& request, const std::filesystem::path& folder,
                                        const HttpOptions& options)
{
    const Result<Url> endpoint = endpointOf(request);
    if (!endpoint) {
        return tl::make_unexpected(endpoint.error());
    }
    switch (request.feed) {
    case Feed::Aws: return fetchAws(request, *endpoint, folder, options);
    case Feed::Azure: return fetchAzure(*endpoint, folder, options);
    case Feed::Gcp: return fetchGcp(request, *endpoint, folder, options);
    }
    return fail(ErrorCode::Usage, "no feed", "aws, azure or gcp");
}

}  // namespace gpucost
