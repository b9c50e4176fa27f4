// SPDX-License-Identifier: Apache-2.0
#include "connect/update_report.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"

namespace gpucost {

std::string megabytes(std::int64_t bytes)
{
    constexpr std::int64_t million = 1'000'000;
    return grouped(fixed(Rational(bytes) / Rational(million), 1)) + " MB";
}

std::string updateReport(const std::vector<UpdatedFeed>& feeds, const std::filesystem::path& store,
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

}  // namespace gpucost
