// SPDX-License-Identifier: Apache-2.0
#include "core/report/wording.h"

#include <algorithm>

#include "core/report/numbers.h"

namespace gpucost {

namespace {

std::string shapeText(const FlatUtilization& flat)
{
    return flat.share.fraction() == Rational(1) ? "all the time"
                                                : percentText(flat.share.fraction()) + " of every month";
}

std::string shapeText(const HoursPerMonth& monthly)
{
    return grouped(toString(trimmed(monthly.hours))) + " hours of every month";
}

std::string shapeText(const WeeklySchedule& schedule)
{
    std::int64_t seconds = 0;
    for (const auto& interval : schedule.intervals) {
        seconds += interval.to - interval.from;
    }
    return decimalNumber(Rational(seconds) / Rational(3600)) + " hours of every week";
}

std::string shapeText(const HourlySeries&)
{
    return "by the hour, as the series says";
}

std::string shapeText(const ExplicitRuns&)
{
    return "in the runs given";
}

std::string_view soldUnit(Per per)
{
    return per == Per::GpuHour || per == Per::GpuMonth ? "GPU" : "instance";
}

std::string decimalText(const Decimal& value, Currency currency)
{
    return grouped(toString(value)) + ' ' + std::string(currency.code());
}

}  // namespace

std::string demandText(const DemandSpec& demand, std::int32_t months)
{
    const bool series = std::holds_alternative<HourlySeries>(demand.shape);
    const bool calendar = series || demand.convention == MonthConvention::Calendar;
    const Month start = series ? Month(std::get<HourlySeries>(demand.shape).firstDay) : demand.start;
    std::string text = series ? "GPUs " : countText(demand.gpus, "GPU", "GPUs") + ", ";
    for (const GpuStep& step : demand.ramp) {
        text += toString(step.gpus) + " from month " + std::to_string(step.month + 1) + ", ";
    }
    text += std::visit([](const auto& shape) { return shapeText(shape); }, demand.shape);
    text += ", for " + countText(Rational(months), calendar ? "calendar month" : "month",
                                 calendar ? "calendar months" : "months");
    text += calendar ? "" : " of 730 hours";
    return text + " from " + toString(start);
}

std::string gpusText(const Offer& offer, const HardwareTable& hardware)
{
    if (offer.gpu.empty()) {
        return "no GPU";
    }
    const Accelerator* gpu = hardware.byId(offer.gpu);
    std::string name = gpu != nullptr ? gpu->family : std::string(offer.gpu);
    if (gpu != nullptr && gpu->memoryGb) {
        name += ' ' + toString(trimmed(*gpu->memoryGb)) + "GB";
    }
    return offer.gpuCount == Rational(1) ? name : gpuCountText(offer.gpuCount) + " × " + name;
}

std::string gpusText(const Offer& offer, std::int64_t instances, const HardwareTable& hardware)
{
    if (instances == 1) {
        return gpusText(offer, hardware);
    }
    const bool oneEach = offer.gpuCount == Rational(1);
    return grouped(std::to_string(instances)) + " × " +
           (oneEach ? gpusText(offer, hardware) : '(' + gpusText(offer, hardware) + ')');
}

std::string digestText(const std::string& digest)
{
    std::string text = "Price books: " + digest + '.';
    for (std::size_t at = text.find('+'); at != std::string::npos; at = text.find('+', at)) {
        text.replace(at, 1, " ");
    }
    return text;
}

std::string ageWarning(const std::vector<const Price*>& prices)
{
    if (prices.empty()) {
        return "";
    }
    const auto older = [](const Price* a, const Price* b) { return a->asOf < b->asOf; };
    const auto [oldest, newest] = std::minmax_element(prices.begin(), prices.end(), older);
    const std::chrono::year_month_day later = (*oldest)->asOf.civil() + std::chrono::months{12};
    const Date yearLater(
        later.ok() ? later : std::chrono::year_month_day(later.year() / later.month() / std::chrono::last));
    if ((*newest)->asOf <= yearLater) {
        return "";
    }
    return "the prices used are dated " + toString((*oldest)->asOf) + " to " + toString((*newest)->asOf) +
           ", more than twelve months apart";
}

std::string sentence(std::string text)
{
    if (!text.empty()) {
        text.front() = text.front() >= 'a' && text.front() <= 'z'
                           ? static_cast<char>(text.front() - 'a' + 'A')
                           : text.front();
        text += text.back() == '.' ? "" : ".";
    }
    return text;
}

std::string priceText(const Price& price)
{
    const std::string unit(soldUnit(price.per));
    switch (price.form) {
    case PriceForm::NotOffered: return "not offered";
    case PriceForm::EffectiveRate:
        return decimalText(price.rate, price.currency) + " per " + std::string(toString(price.per));
    case PriceForm::Terms: break;
    }
    if (price.hasTermTotal) {
        return decimalText(price.upfront, price.currency) + " per " + unit +
               " for the term, in equal monthly payments";
    }
    std::string text;
    if (!price.upfront.isZero()) {
        text = decimalText(price.upfront, price.currency) + " once per " + unit;
    }
    if (!price.rate.isZero() || price.upfront.isZero()) {
        text += (text.empty() ? "" : " and ") + decimalText(price.rate, price.currency) + " per " +
                std::string(toString(price.per));
    }
    return text;
}

std::string marksText(const Price& price)
{
    std::string marks;
    const auto add = [&marks](std::string_view mark) {
        marks.append(marks.empty() ? "" : ", ").append(mark);
    };
    if (price.form == PriceForm::EffectiveRate) {
        add("effective");
    }
    if (price.sustainedUseIncluded) {
        add("sustained use included");
    }
    if (price.ladder != nullptr) {
        add("ladder " + std::string(price.ladder->id));
    }
    if (!price.disputed.empty()) {
        add("disputed");
    }
    if (!price.doubt.empty()) {
        add("doubt");
    }
    if (price.asOfKind == AsOfKind::Inferred) {
        add("date inferred");
    }
    if (!price.published.empty()) {
        add("published figures");
    }
    return marks;
}

std::string rateText(const ExchangeRate& rate)
{
    return "1 " + std::string(rate.base.code()) + " = " + grouped(toString(rate.rate)) + ' ' +
           std::string(rate.quote.code()) + " on " + toString(rate.date) + " (" + rate.source + ")";
}

std::string notInTheFigures()
{
    return "Not in the figures: storage, network traffic, support plans, and tax except where an offer says "
           "that it is included.";
}

std::string roundingText(const Billing& billing, Currency currency, bool settlesHourly)
{
    if (billing.mode == Billing::Mode::Exact) {
        return "Nothing is rounded: sums are exact fractions, shown with " + std::to_string(exactPlaces) +
               " places.";
    }
    const std::string unit =
        toString(Decimal(Integer(1), Scale{currency.minorDigits()})) + ' ' + std::string(currency.code());
    if (settlesHourly && !billing.conversion) {
        return "Each instance's clock-hour is computed exactly and rounded to " + unit +
               ", half away from zero, as the provider settles.";
    }
    return "Each charge is computed exactly and rounded once, half away from zero, to " + unit +
           "; the total is the sum of the charges.";
}

std::string SourceList::mark(const Price& price)
{
    return price.source == nullptr ? "" : '[' + std::to_string(number(*price.source)) + ']';
}

std::string SourceList::marks(const std::vector<const Price*>& prices)
{
    std::string marks;
    for (const Price* price : prices) {
        const std::string one = mark(*price);
        if (marks.find(one) == std::string::npos) {
            marks += one;
        }
    }
    return marks;
}

void SourceList::addTo(Page& page) const
{
    Table table({{"", Align::Right}, {"", Align::Left}});
    std::vector<std::pair<std::string, std::string>> facts;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const Source& source = *m_sources[i];
        facts.emplace_back('[' + std::to_string(i + 1) + ']', std::string(source.id) + ": " +
                                                                  std::string(source.title) + " — " +
                                                                  std::string(source.reference));
    }
    page.facts(facts);
}

void SourceList::write(JsonWriter& json) const
{
    json.beginArray();
    for (const Source* source : m_sources) {
        json.beginObject();
        json.key("id").text(source->id);
        json.key("title").text(source->title);
        json.key("reference").text(source->reference);
        json.key("licence").text(source->licence);
        json.endObject();
    }
    json.endArray();
}

std::size_t SourceList::number(const Source& source)
{
    const auto same = [&source](const Source* other) {
        return other->id == source.id && other->reference == source.reference;
    };
    const auto at = std::find_if(m_sources.begin(), m_sources.end(), same);
    const auto index = static_cast<std::size_t>(at - m_sources.begin());
    if (at == m_sources.end()) {
        m_sources.push_back(&source);
    }
    return index + 1;
}

void writeRate(JsonWriter& json, const ExchangeRate& rate)
{
    json.beginObject();
    json.key("base").text(rate.base.code());
    json.key("quote").text(rate.quote.code());
    json.key("rate").text(toString(rate.rate));
    json.key("date").text(toString(rate.date));
    json.key("source").text(rate.source);
    json.endObject();
}

void writePrice(JsonWriter& json, const Price& price)
{
    const auto optional = [&json](std::string_view key, std::string_view value) {
        if (!value.empty()) {
            json.key(key).text(value);
        }
    };
    json.beginObject();
    json.key("plan").text(toString(price.plan));
    json.key("form").text(price.form == PriceForm::Terms           ? "terms"
                          : price.form == PriceForm::EffectiveRate ? "effective-rate"
                                                                   : "not-offered");
    if (price.form != PriceForm::NotOffered) {
        json.key("currency").text(price.currency.code());
        json.key("per").text(toString(price.per));
        if (price.hasTermTotal) {
            json.key("term_total").text(toString(price.upfront));
        } else {
            json.key("rate").text(toString(price.rate));
            json.key("upfront").text(toString(price.upfront));
        }
    }
    if (price.form == PriceForm::EffectiveRate) {
        json.key("precision").integer(price.precision);
    }
    if (price.sustainedUseIncluded) {
        json.key("sustained_use_included").boolean(true);
    }
    if (price.ladder != nullptr) {
        json.key("ladder").text(price.ladder->id);
    }
    json.key("as_of").text(toString(price.asOf));
    json.key("as_of_kind").text(toString(price.asOfKind));
    json.key("source").text(price.source != nullptr ? price.source->id : "");
    optional("disputed", price.disputed);
    optional("doubt", price.doubt);
    optional("note", price.note);
    if (!price.published.empty()) {
        json.key("published").beginArray();
        for (const PublishedFigure& figure : price.published) {
            json.beginObject();
            json.key("what").text(figure.what);
            json.key("figure").text(figure.figure);
            json.key("exact").text(figure.exact);
            json.key("verdict").text(figure.verdict);
            optional("reason", figure.reason);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

}  // namespace gpucost
