// SPDX-License-Identifier: Apache-2.0
#include "core/report/history_report.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/svg_chart.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

constexpr std::int64_t hoursPerMonth = 730;

/// A dated price and the one before it in its series, if there is one.
struct HistoryRow {
    const Price* price = nullptr;
    const Price* before = nullptr;
};

std::vector<HistoryRow> historyRows(const Offer& offer, const PriceFilter& wanted, Date until)
{
    std::map<const Price*, const Price*> before;
    for (const PriceSeries& series : priceSeries(offer)) {
        for (std::size_t i = 0; i < series.prices.size(); ++i) {
            before[series.prices[i]] = i == 0 ? nullptr : series.prices[i - 1];
        }
    }
    std::vector<HistoryRow> rows;
    for (const Price& price : offer.prices) {  // by plan, then by day
        if (price.asOf <= until && wanted(price)) {
            const auto found = before.find(&price);
            rows.push_back({&price, found == before.end() ? nullptr : found->second});
        }
    }
    return rows;
}

std::string signedPercent(const Rational& share)
{
    const std::string number = percentNumber(share);
    return share > Rational(0) ? '+' + number : number;
}

/// "-44.02 %", "+1.00 %", "no longer offered", "" where nothing changed.
std::string changeText(const Price* before, const Price& after)
{
    if (before == nullptr || saysTheSame(*before, after)) {
        return "";
    }
    const auto share = changeShare(*before, after);
    if (share) {
        return signedPercent(*share) + " %";
    }
    return after.form == PriceForm::NotOffered ? "no longer offered" : "offered again";
}

void writeChange(JsonWriter& json, const Price* before, const Price* after)
{
    if (before == nullptr || after == nullptr) {
        return;
    }
    if (const auto share = changeShare(*before, *after)) {
        json.key("change_percent").text(percentNumber(*share));
        json.key("change_share").text(toString(*share));
    }
}

void offerCells(CsvWriter& out, const Offer& offer)
{
    out.text(offer.provider).text(offer.region).text(offer.instanceType).text(offer.gpu);
    out.number(offer.gpuCount ? decimalNumber(*offer.gpuCount) : "")
        .text(toString(offer.os))
        .text(toString(offer.tenancy));
}

/// upfront, rate, and what they are per.
void amountCells(CsvWriter& out, const Price* price)
{
    const bool sold = price != nullptr && price->form != PriceForm::NotOffered;
    out.number(sold ? toString(price->upfront) : "").number(sold ? toString(price->rate) : "");
}

std::string changePercent(const Price* before, const Price* after)
{
    const auto share = before == nullptr || after == nullptr ? std::nullopt : changeShare(*before, *after);
    return share ? percentNumber(*share) : "";
}

void writeOffer(JsonWriter& json, const Offer& offer)
{
    json.key("offer").text(offer.name());
    json.key("gpu").text(offer.gpu);
    json.key("gpu_count").text(gpuCountText(offer.gpuCount));
    json.key("os").text(toString(offer.os));
    json.key("tenancy").text(toString(offer.tenancy));
}

std::string nameOf(const Offer& offer)
{
    std::string name = offer.name();
    if (offer.os != OperatingSystem::Linux && offer.os != OperatingSystem::Unstated) {
        name.append(", ").append(toString(offer.os));
    }
    if (offer.tenancy == Tenancy::Dedicated) {
        name += ", dedicated";
    }
    return name;
}

Page pageFor(Format format)
{
    return Page(format == Format::Markdown ? Page::Kind::Markdown : Page::Kind::Text);
}

std::string count(std::size_t number, std::string_view one, std::string_view many)
{
    return number == 0 ? "no " + std::string(many)
                       : countText(Rational(static_cast<std::int64_t>(number)), one, many);
}

}  // namespace

std::optional<Rational> instanceHour(const Offer& offer, const Price& price)
{
    if (price.form == PriceForm::NotOffered || price.plan.kind == PlanKind::Subscription) {
        return std::nullopt;
    }
    const bool monthly = price.per == Per::InstanceMonth || price.per == Per::GpuMonth;
    const bool perGpu = price.per == Per::GpuHour || price.per == Per::GpuMonth;
    if (perGpu && !offer.gpuCount) {
        return std::nullopt;
    }
    Rational hour = monthly ? Rational(price.rate) / Rational(hoursPerMonth) : Rational(price.rate);
    if (!price.upfront.isZero() && price.plan.termMonths > 0) {
        hour = hour + Rational(price.upfront) / Rational(price.plan.termMonths * hoursPerMonth);
    }
    return perGpu ? hour * *offer.gpuCount : hour;
}

std::string historyReport(const Offer& offer, const PriceFilter& wanted, const HardwareTable& hardware,
                          Date until, const std::string& booksDigest, Format format)
{
    const std::vector<HistoryRow> rows = historyRows(offer, wanted, until);
    if (format == Format::Csv) {
        CsvWriter out;
        out.header({"provider", "region", "instance_type", "gpu", "gpu_count", "os", "tenancy", "plan",
                    "as_of", "as_of_kind", "upfront", "rate", "per", "currency", "change_percent", "marks",
                    "source", "source_title", "source_reference"});
        for (const auto& [price, before] : rows) {
            offerCells(out, offer);
            out.text(toString(price->plan)).text(toString(price->asOf)).text(toString(price->asOfKind));
            amountCells(out, price);
            out.text(toString(price->per)).text(price->currency.code());
            out.number(before != nullptr && !saysTheSame(*before, *price) ? changePercent(before, price)
                                                                          : "");
            out.text(price->form == PriceForm::NotOffered ? "not offered" : marksText(*price));
            out.text(price->source->id).text(price->source->title).text(price->source->reference).endRow();
        }
        return out.take();
    }
    SourceList sources;
    if (format == Format::Json) {
        JsonWriter json;
        json.beginObject();
        writeOffer(json, offer);
        json.key("until").text(toString(until));
        json.key("prices").beginArray();
        for (const auto& [price, before] : rows) {
            sources.mark(*price);
            json.beginObject();
            json.key("price");
            writePrice(json, *price);
            if (before != nullptr && !saysTheSame(*before, *price)) {
                writeChange(json, before, price);
            }
            json.endObject();
        }
        json.endArray();
        json.key("sources");
        sources.write(json);
        json.key("books_digest").text(booksDigest);
        json.endObject();
        return json.take();
    }
    Page page = pageFor(format);
    Table table({{"plan"}, {"as of"}, {"price"}, {"change", Align::Right}, {"source"}, {"marks"}});
    const Price* previous = nullptr;
    for (const auto& [price, before] : rows) {
        const bool repeat = format == Format::Text && previous != nullptr && previous->plan == price->plan;
        table.add({repeat ? "" : toString(price->plan), toString(price->asOf), priceText(*price),
                   changeText(before, *price), sources.mark(*price), marksText(*price)});
        previous = price;
    }
    table.dropEmptyColumns();
    page.title(nameOf(offer) + " (" + gpusText(offer, hardware) +
               "): " + count(rows.size(), "price", "prices") + " until " + toString(until));
    page.table(table);
    page.heading("Sources");
    sources.addTo(page);
    page.paragraph(digestText(booksDigest));
    return page.take();
}

std::string historyChart(const Offer& offer, const PriceFilter& wanted, const HardwareTable& hardware,
                         Date until)
{
    std::map<std::string, std::vector<ChartSeries>> byCurrency;
    std::set<std::string> sources;
    for (const PriceSeries& series : priceSeries(offer)) {
        ChartSeries drawn;
        std::string currency;
        for (const Price* price : series.prices) {
            const auto value = instanceHour(offer, *price);
            if (value && price->asOf <= until && wanted(*price)) {
                drawn.points.push_back({price->asOf, *value});
                drawn.name = toString(price->plan) +
                             (price->form == PriceForm::EffectiveRate ? ", effective rate" : "") +
                             (price->sustainedUseIncluded ? ", sustained use included" : "");
                currency = price->currency.code();
                sources.insert(std::string(price->source->title));
            }
        }
        if (!drawn.points.empty()) {
            byCurrency[currency].push_back(std::move(drawn));
        }
    }
    if (byCurrency.empty()) {
        return "";
    }
    const auto most =
        std::max_element(byCurrency.begin(), byCurrency.end(),
                         [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    StepChart chart;
    chart.title = nameOf(offer) + " (" + gpusText(offer, hardware) + ")";
    chart.unit = most->first + (offer.includesHost ? " per instance-hour" : " per hour, without its machine");
    chart.until = until;
    chart.series = most->second;
    constexpr std::size_t mostSources = 6;
    std::size_t named = 0;
    for (const std::string& source : sources) {
        if (++named > mostSources) {
            break;
        }
        chart.source += (chart.source.empty() ? "Sources: " : "; ") + source;
    }
    if (sources.size() > mostSources) {
        chart.source += "; and " + std::to_string(sources.size() - mostSources) + " more";
    }
    chart.source += ". An upfront is spread over the term in months of 730 hours.";
    for (const auto& [currency, left] : byCurrency) {
        if (currency != most->first) {
            chart.source +=
                " Not drawn: " + count(left.size(), "way to buy", "ways to buy") + " in " + currency + '.';
        }
    }
    return svgStepChart(chart);
}

std::string changesReport(const std::vector<PriceChange>& changes, std::size_t offersLookedAt, Date since,
                          Date until, const std::string& booksDigest, Format format)
{
    if (format == Format::Csv) {
        CsvWriter out;
        out.header({"provider", "region", "instance_type", "gpu", "gpu_count", "os", "tenancy", "plan", "per",
                    "currency", "before_as_of", "before_upfront", "before_rate", "after_as_of",
                    "after_upfront", "after_rate", "change_percent", "before_source", "after_source"});
        for (const auto& [offer, before, after] : changes) {
            offerCells(out, *offer);
            out.text(toString(after->plan))
                .text(toString(after->per))
                .text(after->currency.code())
                .text(toString(before->asOf));
            amountCells(out, before);
            out.text(toString(after->asOf));
            amountCells(out, after);
            out.number(changePercent(before, after))
                .text(before->source->id)
                .text(after->source->id)
                .endRow();
        }
        return out.take();
    }
    SourceList sources;
    if (format == Format::Json) {
        JsonWriter json;
        json.beginObject();
        json.key("since").text(toString(since));
        json.key("until").text(toString(until));
        json.key("changes").beginArray();
        for (const auto& [offer, before, after] : changes) {
            sources.mark(*before);
            sources.mark(*after);
            json.beginObject();
            writeOffer(json, *offer);
            json.key("before");
            writePrice(json, *before);
            json.key("after");
            writePrice(json, *after);
            writeChange(json, before, after);
            json.endObject();
        }
        json.endArray();
        json.key("sources");
        sources.write(json);
        json.key("books_digest").text(booksDigest);
        json.endObject();
        return json.take();
    }
    Page page = pageFor(format);
    Table table({{"seen"}, {"offer"}, {"plan"}, {"before"}, {"after"}, {"change", Align::Right}, {"source"}});
    for (const auto& [offer, before, after] : changes) {
        table.add({toString(after->asOf), nameOf(*offer), toString(after->plan),
                   priceText(*before) + " of " + toString(before->asOf), priceText(*after),
                   changeText(before, *after), sources.marks({before, after})});
    }
    page.title(count(changes.size(), "price changed", "prices changed") + " from " + toString(since) +
               " to " + toString(until) + ", of " + count(offersLookedAt, "offer", "offers"));
    if (!changes.empty()) {
        page.table(table);
        page.heading("Sources");
        sources.addTo(page);
    }
    page.paragraph(
        "A change is dated by the first list that shows the new price; it may have been made at any time "
        "after the list before.");
    page.paragraph(digestText(booksDigest));
    return page.take();
}

std::string diffReport(const BookDiff& diff, const BookName& first, const BookName& second, Date asOf,
                       Format format)
{
    const auto kindOf = [](const PriceDifference& difference) {
        return difference.before == nullptr ? "added" : difference.after == nullptr ? "removed" : "changed";
    };
    if (format == Format::Csv) {
        CsvWriter out;
        out.header({"what", "provider", "region", "instance_type", "gpu", "gpu_count", "os", "tenancy",
                    "plan", "per", "currency", "before_as_of", "before_upfront", "before_rate", "after_as_of",
                    "after_upfront", "after_rate", "change_percent"});
        constexpr int emptyCells = 10;
        for (const auto* const offers : {&diff.added, &diff.removed}) {
            for (const Offer* offer : *offers) {
                out.text(offers == &diff.added ? "offer added" : "offer removed");
                offerCells(out, *offer);
                for (int i = 0; i < emptyCells; ++i) {
                    out.text("");
                }
                out.endRow();
            }
        }
        for (const PriceDifference& difference : diff.prices) {
            const Price& either = difference.after != nullptr ? *difference.after : *difference.before;
            out.text("price " + std::string(kindOf(difference)));
            offerCells(out, *difference.offer);
            out.text(toString(either.plan)).text(toString(either.per)).text(either.currency.code());
            out.text(difference.before == nullptr ? "" : toString(difference.before->asOf));
            amountCells(out, difference.before);
            out.text(difference.after == nullptr ? "" : toString(difference.after->asOf));
            amountCells(out, difference.after);
            out.number(changePercent(difference.before, difference.after)).endRow();
        }
        return out.take();
    }
    if (format == Format::Json) {
        JsonWriter json;
        json.beginObject();
        json.key("as_of").text(toString(asOf));
        for (const auto& [key, book] : {std::pair("first", &first), std::pair("second", &second)}) {
            json.key(key).beginObject();
            json.key("book").text(book->file);
            json.key("digest").text(book->digest);
            json.endObject();
        }
        for (const auto& [key, offers] :
             {std::pair("offers_added", &diff.added), std::pair("offers_removed", &diff.removed)}) {
            json.key(key).beginArray();
            for (const Offer* offer : *offers) {
                json.beginObject();
                writeOffer(json, *offer);
                json.endObject();
            }
            json.endArray();
        }
        json.key("prices").beginArray();
        for (const PriceDifference& difference : diff.prices) {
            json.beginObject();
            json.key("what").text(kindOf(difference));
            writeOffer(json, *difference.offer);
            if (difference.before != nullptr) {
                json.key("before");
                writePrice(json, *difference.before);
            }
            if (difference.after != nullptr) {
                json.key("after");
                writePrice(json, *difference.after);
            }
            writeChange(json, difference.before, difference.after);
            json.endObject();
        }
        json.endArray();
        json.key("unchanged").integer(static_cast<std::int64_t>(diff.unchanged));
        json.endObject();
        return json.take();
    }
    Page page = pageFor(format);
    page.title("From " + first.file + " to " + second.file + ", as of " + toString(asOf));
    std::size_t kinds[3] = {};
    Table table({{"what"}, {"offer"}, {"plan"}, {"before"}, {"after"}, {"change", Align::Right}});
    for (const PriceDifference& difference : diff.prices) {
        const Price& either = difference.after != nullptr ? *difference.after : *difference.before;
        ++kinds[difference.before == nullptr ? 0 : difference.after == nullptr ? 1 : 2];
        const auto shown = [](const Price* price) {
            return price == nullptr ? std::string() : priceText(*price) + " of " + toString(price->asOf);
        };
        table.add({kindOf(difference), nameOf(*difference.offer), toString(either.plan),
                   shown(difference.before), shown(difference.after),
                   difference.after == nullptr ? "" : changeText(difference.before, *difference.after)});
    }
    page.facts({{"offers", count(diff.added.size(), "offer added", "offers added") + ", " +
                               count(diff.removed.size(), "offer removed", "offers removed")},
                {"prices", count(kinds[0], "price added", "prices added") + ", " +
                               count(kinds[1], "price removed", "prices removed") + ", " +
                               count(kinds[2], "price changed", "prices changed") + ", " +
                               count(diff.unchanged, "price as before", "prices as before") +
                               " (of offers in both)"},
                {"digests", first.digest + ", " + second.digest}});
    for (const auto& [title, offers] :
         {std::pair("Offers added", &diff.added), std::pair("Offers removed", &diff.removed)}) {
        if (!offers->empty()) {
            page.heading(title);
            std::vector<std::string> names;
            for (const Offer* offer : *offers) {
                names.push_back(nameOf(*offer) + ": " + count(offer->prices.size(), "price", "prices"));
            }
            page.list(names);
        }
    }
    if (!diff.prices.empty()) {
        page.heading("Prices");
        page.table(table);
    }
    return page.take();
}

}  // namespace gpucost
