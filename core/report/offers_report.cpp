// SPDX-License-Identifier: Apache-2.0
#include "core/report/offers_report.h"

#include <algorithm>
#include <map>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

constexpr std::int64_t hoursPerMonth = 730;

std::string publishedText(const Price& price)
{
    std::string text;
    for (const PublishedFigure& figure : price.published) {
        text += text.empty() ? "" : "; ";
        text.append(figure.what)
            .append(" is printed as ")
            .append(figure.figure)
            .append(", exact is ")
            .append(figure.exact);
        text.append(" (")
            .append(figure.verdict)
            .append(figure.reason.empty() ? "" : ": ")
            .append(figure.reason)
            .append(")");
    }
    return text;
}

std::string csv(const std::vector<OfferPrices>& offers)
{
    CsvWriter out;
    out.header({"provider",
                "region",
                "instance_type",
                "gpu",
                "gpu_count",
                "vcpus",
                "memory_gib",
                "includes_host",
                "os",
                "tenancy",
                "tax",
                "plan",
                "form",
                "upfront",
                "rate",
                "per",
                "term_total",
                "currency",
                "price_per_gpu_hour",
                "as_of",
                "as_of_kind",
                "source",
                "marks",
                "disputed",
                "doubt",
                "note",
                "published"});
    for (const auto& [offer, prices] : offers) {
        for (const Price* price : prices) {
            out.text(offer->provider).text(offer->region).text(offer->instanceType).text(offer->gpu);
            out.number(offer->gpuCount ? decimalNumber(*offer->gpuCount) : "");
            out.number(offer->vcpus ? toString(*offer->vcpus) : "")
                .number(offer->memoryGib ? toString(*offer->memoryGib) : "");
            out.number(offer->includesHost ? "true" : "false")
                .text(toString(offer->os))
                .text(toString(offer->tenancy))
                .text(toString(offer->tax));
            const bool sold = price->form != PriceForm::NotOffered;
            const auto hourly = perGpuHour(*offer, *price);
            out.text(toString(price->plan)).text(formName(price->form));
            out.number(sold && !price->hasTermTotal ? toString(price->upfront) : "");
            out.number(sold && !price->hasTermTotal ? toString(price->rate) : "")
                .text(sold ? toString(price->per) : "");
            out.number(price->hasTermTotal ? toString(price->upfront) : "")
                .text(sold ? price->currency.code() : "");
            out.number(hourly ? fixed(*hourly, 6) : "")
                .text(toString(price->asOf))
                .text(toString(price->asOfKind));
            out.text(price->source != nullptr ? price->source->id : "")
                .text(marksText(*price))
                .text(price->disputed)
                .text(price->doubt);
            out.text(price->note).text(publishedText(*price)).endRow();
        }
    }
    return out.take();
}

std::string json(const std::vector<OfferPrices>& offers, Date asOf, const std::string& booksDigest)
{
    JsonWriter json;
    SourceList sources;
    json.beginObject();
    json.key("as_of").text(toString(asOf));
    json.key("offers").beginArray();
    for (const auto& [offer, prices] : offers) {
        json.beginObject();
        json.key("offer").text(offer->name());
        json.key("provider").text(offer->provider);
        json.key("region").text(offer->region);
        json.key("instance_type").text(offer->instanceType);
        json.key("gpu").text(offer->gpu);
        json.key("gpu_count").text(gpuCountText(offer->gpuCount));
        if (offer->vcpus) {
            json.key("vcpus").text(toString(*offer->vcpus));
        }
        if (offer->memoryGib) {
            json.key("memory_gib").text(toString(*offer->memoryGib));
        }
        json.key("includes_host").boolean(offer->includesHost);
        json.key("os").text(toString(offer->os));
        json.key("tenancy").text(toString(offer->tenancy));
        json.key("tax").text(toString(offer->tax));
        if (!offer->note.empty()) {
            json.key("note").text(offer->note);
        }
        json.key("prices").beginArray();
        for (const Price* price : prices) {
            sources.mark(*price);
            writePrice(json, *price);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
    json.key("books_digest").text(booksDigest);
    json.endObject();
    return json.take();
}

/// Remarks in the order in which they first stand, each with the prices it is about.
class Remarks {
public:
    void add(std::string_view kind, std::string_view text, const std::string& about)
    {
        if (text.empty()) {
            return;
        }
        const std::string remark = std::string(kind) + std::string(text);
        const auto [at, isNew] = m_about.try_emplace(remark);
        at->second.push_back(about);
        if (isNew) {
            m_order.push_back(remark);
        }
    }

    std::vector<std::string> lines() const
    {
        std::vector<std::string> lines;
        for (const std::string& remark : m_order) {
            const std::vector<std::string>& about = m_about.at(remark);
            const std::string more =
                about.size() > 1 ? " and " + std::to_string(about.size() - 1) + " more" : "";
            lines.push_back(about.front() + more + ": " + remark);
        }
        return lines;
    }

private:
    std::map<std::string, std::vector<std::string>> m_about;
    std::vector<std::string> m_order;
};

std::string page(const std::vector<OfferPrices>& offers, const HardwareTable& hardware, Date asOf,
                 const std::string& booksDigest, Page::Kind kind)
{
    Page page(kind);
    SourceList sources;
    Remarks remarks;
    std::size_t count = 0;
    bool computed = false;
    const bool text = kind == Page::Kind::Text;
    Table table({{text ? "" : "offer"},
                 {text ? "" : "GPUs"},
                 {text ? "  plan" : "plan"},
                 {"price"},
                 {"per\nGPU-hour", Align::Right},
                 {"as of"},
                 {text ? "" : "source"},
                 {"marks"}});
    for (const auto& [offer, prices] : offers) {
        const std::string name = offer->name();
        const std::string gpus =
            gpusText(*offer, hardware) + (offer->includesHost ? "" : ", without a host machine");
        remarks.add("", offer->note, name);
        if (text) {
            table.addHead(name + ", " + gpus);
        }
        for (const Price* price : prices) {
            const auto hourly = perGpuHour(*offer, *price);
            computed |= hourly.has_value();
            table.add({text ? "" : name, text ? "" : gpus, (text ? "  " : "") + toString(price->plan),
                       priceText(*price),
                       hourly ? grouped(fixed(*hourly, price->currency.minorDigits() + 2)) : "",
                       toString(price->asOf), sources.mark(*price), marksText(*price)});
            const std::string about = name + ' ' + toString(price->plan);
            remarks.add("note: ", price->note, about);
            remarks.add("doubt: ", price->doubt, about);
            remarks.add("disputed: ", price->disputed, about);
            remarks.add("published: ", publishedText(*price), about);
            ++count;
        }
    }
    table.dropEmptyColumns();
    page.title(countText(Rational(static_cast<std::int64_t>(offers.size())), "offer", "offers") + " with " +
               countText(Rational(static_cast<std::int64_t>(count)), "price", "prices") + " as of " +
               toString(asOf));
    page.table(table);
    const std::vector<std::string> lines = remarks.lines();
    if (!lines.empty()) {
        page.heading("Remarks");
        page.list(lines);
    }
    page.heading("Sources");
    sources.addTo(page);
    if (computed) {
        page.paragraph(
            "Per GPU-hour: the price alone for one GPU, an upfront spread over 730-hour months; without "
            "automatic discounts.");
    }
    page.paragraph(digestText(booksDigest));
    return page.take();
}

}  // namespace

std::vector<const Price*> pricesOn(const Offer& offer, Date asOf, bool history)
{
    std::vector<const Price*> shown;
    std::map<PlanKey, Date> newest;
    for (const Price& price : offer.prices) {
        if (price.asOf <= asOf) {
            const auto [at, isNew] = newest.try_emplace(price.plan, price.asOf);
            at->second = std::max(at->second, price.asOf);
            shown.push_back(&price);
        }
    }
    if (history) {
        return shown;
    }
    // A row that answers questions stays although a newer one is disputed or of another form.
    const auto speaks = [&](const Price* price) {
        return price->asOf == newest.at(price->plan) || price == priceOn(offer, price->plan, asOf) ||
               price == priceOn(offer, price->plan, asOf, PriceForm::EffectiveRate);
    };
    shown.erase(
        std::remove_if(shown.begin(), shown.end(), [&](const Price* price) { return !speaks(price); }),
        shown.end());
    return shown;
}

std::string_view formName(PriceForm form)
{
    switch (form) {
    case PriceForm::Terms: return "terms";
    case PriceForm::EffectiveRate: return "effective-rate";
    case PriceForm::NotOffered: return "not-offered";
    }
    return "";
}

std::optional<Rational> perGpuHour(const Offer& offer, const Price& price)
{
    const bool known = price.form != PriceForm::NotOffered && price.plan.kind != PlanKind::Subscription &&
                       offer.gpuCount && !offer.gpuCount->isZero();
    if (!known || (!price.upfront.isZero() && price.plan.termMonths == 0)) {
        return std::nullopt;
    }
    const bool monthly = price.per == Per::InstanceMonth || price.per == Per::GpuMonth;
    const bool perGpu = price.per == Per::GpuHour || price.per == Per::GpuMonth;
    Rational hourly = monthly ? Rational(price.rate) / Rational(hoursPerMonth) : Rational(price.rate);
    if (!price.upfront.isZero()) {
        hourly = hourly + Rational(price.upfront) / Rational(price.plan.termMonths * hoursPerMonth);
    }
    return perGpu ? hourly : hourly / *offer.gpuCount;
}

std::string offersReport(const std::vector<OfferPrices>& offers, const HardwareTable& hardware, Date asOf,
                         const std::string& booksDigest, Format format)
{
    switch (format) {
    case Format::Text: return page(offers, hardware, asOf, booksDigest, Page::Kind::Text);
    case Format::Markdown: return page(offers, hardware, asOf, booksDigest, Page::Kind::Markdown);
    case Format::Csv: return csv(offers);
    case Format::Json: return json(offers, asOf, booksDigest);
    }
    return "";
}

}  // namespace gpucost
