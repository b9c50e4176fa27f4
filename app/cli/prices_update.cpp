// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <ctime>

#include <unistd.h>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/store.h"
#include "connect/update.h"
#include "core/importer/machine_table.h"
#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/unicode.h"

namespace gpucost::cli {

namespace {

std::string fromEnvironment(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? "" : value;
}

/// "2026-11-21T02:30:00Z"
std::string currentTime()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

std::string megabytes(std::int64_t bytes)
{
    constexpr std::int64_t million = 1'000'000;
    return grouped(fixed(Rational(bytes) / Rational(million), 1)) + " MB";
}

/// What a download is at, on standard error: one line that changes on a terminal, else a line for each wait.
class ProgressLine {
public:
    void show(const HttpProgress& progress)
    {
        std::string text = printable(progress.address) + ": ";
        if (progress.waiting.count() > 0) {
            text += printable(progress.reason) + ", trying again in " +
                    std::to_string((progress.waiting.count() + 999) / 1000) + " s";
        } else {
            text += megabytes(progress.received);
            text += progress.total ? " of " + megabytes(*progress.total) : "";
        }
        if (m_isTerminal) {
            constexpr std::size_t widest = 110;
            if (text.size() > widest) {
                text = "..." + text.substr(text.size() - widest);
            }
            writeStandardError("\r\x1b[K" + text);
            m_shown = true;
        } else if (progress.waiting.count() > 0) {
            writeStandardError(text + '\n');
        }
    }

    void end()
    {
        if (m_shown) {
            writeStandardError("\r\x1b[K");
        }
    }

private:
    bool m_isTerminal = ::isatty(STDERR_FILENO) == 1;
    bool m_shown = false;
};

std::string report(const std::vector<UpdatedFeed>& feeds, const std::filesystem::path& store,
                   const std::string& fetchedAt, bool withoutGcp, Format format)
{
    const auto number = [](std::size_t value) { return std::to_string(value); };
    if (format == Format::Csv) {
        CsvWriter out;
        out.header({"provider", "files", "bytes", "rows_read", "rows_kept", "offers", "prices",
                    "prices_added", "prices_confirmed", "fetched_at"});
        for (const UpdatedFeed& feed : feeds) {
            out.text(toString(feed.feed))
                .number(number(feed.files))
                .number(std::to_string(feed.bytes))
                .number(number(feed.rowsRead))
                .number(number(feed.rowsKept));
            out.number(number(feed.recorded.offers))
                .number(number(feed.recorded.prices))
                .number(number(feed.recorded.added));
            out.number(number(feed.recorded.confirmed)).text(fetchedAt).endRow();
        }
        return out.take();
    }
    if (format == Format::Json) {
        JsonWriter json;
        const auto integer = [&json](std::string_view key, std::size_t value) {
            json.key(key).integer(static_cast<std::int64_t>(value));
        };
        json.beginObject();
        json.key("store").text(store.string());
        json.key("fetched_at").text(fetchedAt);
        json.key("feeds").beginArray();
        for (const UpdatedFeed& feed : feeds) {
            json.beginObject();
            json.key("provider").text(toString(feed.feed));
            integer("files", feed.files);
            json.key("bytes").integer(feed.bytes);
            integer("rows_read", feed.rowsRead);
            integer("rows_kept", feed.rowsKept);
            integer("offers", feed.recorded.offers);
            integer("prices", feed.recorded.prices);
            integer("prices_added", feed.recorded.added);
            integer("prices_confirmed", feed.recorded.confirmed);
            json.key("skipped").beginArray();
            for (const Skipped& skipped : feed.skipped) {
                json.beginObject();
                json.key("reason").text(skipped.reason);
                integer("rows", skipped.count);
                json.key("example").text(skipped.example);
                json.endObject();
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        return json.take();
    }
    Page page(format == Format::Markdown ? Page::Kind::Markdown : Page::Kind::Text);
    Table table({{"provider"},
                 {"files", Align::Right},
                 {"fetched", Align::Right},
                 {"offers", Align::Right},
                 {"prices", Align::Right},
                 {"new or\nchanged", Align::Right},
                 {"seen\nagain", Align::Right}});
    std::vector<std::string> skipped;
    for (const UpdatedFeed& feed : feeds) {
        table.add({std::string(toString(feed.feed)), number(feed.files), megabytes(feed.bytes),
                   grouped(number(feed.recorded.offers)), grouped(number(feed.recorded.prices)),
                   grouped(number(feed.recorded.added)), grouped(number(feed.recorded.confirmed))});
        constexpr std::size_t most = 5;
        for (std::size_t i = 0; i < std::min(most, feed.skipped.size()); ++i) {
            skipped.push_back(std::string(toString(feed.feed)) + ": " +
                              grouped(number(feed.skipped[i].count)) +
                              " rows skipped: " + feed.skipped[i].reason);
        }
    }
    page.title("Prices fetched at " + fetchedAt + " into " + store.string());
    page.table(table);
    if (!skipped.empty()) {
        page.heading("Left out, the most frequent reasons");
        page.list(skipped);
    }
    if (withoutGcp) {
        page.paragraph(
            "Google Cloud was left out: its price catalog asks for a key, in the environment variable "
            "GPUCOST_GCP_API_KEY.");
    }
    return page.take();
}

class PricesUpdate : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("PROVIDER", m_providers,
                          "aws, azure, gcp. Default: all, gcp where GPUCOST_GCP_API_KEY is set", false);
        options.group("Where from");
        options.several("--region", m_regions, "NAME",
                        "Regions of AWS, which has one large file for each; or all. Default: us-east-1");
        options.one("--endpoint", m_endpoint, "URL",
                    "Another server than the provider's own: https, or http on this machine");
        options.one("--ca-file", m_caFile, "FILE",
                    "Certificates to trust instead of the system's. Default: $GPUCOST_CA_FILE");
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Format format = common.readFormat(problems);
        UpdateRequest request;
        request.store = storePath(common.store);
        if (request.store.empty()) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--store"},
                                "no place to keep prices",
                                "--store FILE, or $XDG_DATA_HOME, or $HOME"});
        }
        const std::string key = fromEnvironment("GPUCOST_GCP_API_KEY");
        const bool withoutGcp = m_providers.empty() && key.empty();
        for (const Feed feed : chosenFeeds(withoutGcp, problems)) {
            request.feeds.push_back({feed, m_endpoint.value_or(""),
                                     m_regions.empty() ? std::vector<std::string>{"us-east-1"} : m_regions,
                                     key});
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            return tl::make_unexpected(catalog.error());
        }
        request.fetchedAt = currentTime();
        request.fetchedOn = today;
        request.import = importOptions(*catalog);

        ProgressLine line;
        HttpOptions options;
        options.userAgent = "gpucost/" GPUCOST_VERSION;
        options.caFile = m_caFile.value_or(fromEnvironment("GPUCOST_CA_FILE"));
        options.progress = [&line](const HttpProgress& progress) { line.show(progress); };
        const auto updated = updatePrices(request, options);
        line.end();
        if (!updated) {
            return tl::make_unexpected(updated.error());
        }
        (void)storedPrices(request.store);  // so that the next command finds them at hand
        return Answer{report(*updated, request.store, request.fetchedAt, withoutGcp, format)};
    }

private:
    std::vector<Feed> chosenFeeds(bool withoutGcp, Errors& problems) const
    {
        std::vector<Feed> feeds;
        if (m_providers.empty()) {
            feeds = {Feed::Aws, Feed::Azure};
            if (!withoutGcp) {
                feeds.push_back(Feed::Gcp);
            }
        }
        for (const std::string& name : m_providers) {
            if (const auto feed = parseFeed(name)) {
                if (std::find(feeds.begin(), feeds.end(), *feed) == feeds.end()) {
                    feeds.push_back(*feed);
                }
            } else {
                wrongValue(problems, "PROVIDER", name, "aws, azure or gcp");
            }
        }
        return feeds;
    }

    std::vector<std::string> m_providers;
    std::vector<std::string> m_regions;
    std::optional<std::string> m_endpoint;
    std::optional<std::string> m_caFile;
};

}  // namespace

const CommandEntry pricesUpdateEntry{
    "prices update", "Fetch current prices from the providers; nothing else uses the network",
    "All or nothing: prices are kept together when every list has arrived and been read. What is kept is "
    "never changed.\n"
    "Proxies are those of https_proxy and no_proxy. Exit codes: 7 network, 3 a list that cannot be read, 6 "
    "the store.\n"
    "\n"
    "Examples:\n"
    "  gpucost prices update\n"
    "  gpucost prices update azure --store prices.sqlite\n"
    "  gpucost prices update aws --region us-east-1 eu-west-1\n",
    [] { return std::unique_ptr<Command>(std::make_unique<PricesUpdate>()); }};

}  // namespace gpucost::cli
