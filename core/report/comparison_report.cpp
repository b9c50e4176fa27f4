// SPDX-License-Identifier: Apache-2.0
#include "core/report/comparison_report.h"

#include <algorithm>

#include "core/report/cells.h"
#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

std::string planText(const ComparisonRow& row)
{
    return toString(row.plan) + (row.isEffective ? "-effective-rate" : "");
}

std::string sourceIds(const ComparisonRow& row)
{
    std::vector<std::string_view> ids;
    for (const Price* price : row.prices) {
        if (price->source != nullptr && std::find(ids.begin(), ids.end(), price->source->id) == ids.end()) {
            ids.push_back(price->source->id);
        }
    }
    std::string text;
    for (const std::string_view id : ids) {
        text.append(text.empty() ? "" : "; ").append(id);
    }
    return text;
}

const std::string* ageWarning(const Comparison& comparison)
{
    const auto at = std::find_if(
        comparison.warnings.begin(), comparison.warnings.end(),
        [](const std::string& warning) { return warning.find("twelve months apart") != std::string::npos; });
    return at == comparison.warnings.end() ? nullptr : &*at;
}

std::vector<Cell> cells(const ComparisonRow& row, const ComparisonGroup& group)
{
    using Kind = Cell::Kind;
    const auto amount = [](const Money& money) { return toString(money.amount()); };
    const auto integer = [](std::int32_t number) { return std::to_string(number); };
    const Offer& offer = *row.offer;
    return {
        {"rank", std::to_string(row.rank), Kind::Integer},
        {"provider", std::string(offer.provider), Kind::Text},
        {"region", std::string(offer.region), Kind::Text},
        {"instance_type", std::string(offer.instanceType), Kind::Text},
        {"gpu", std::string(offer.gpu), Kind::Text},
        {"gpu_count", orEmpty(offer.gpuCount, [](const Rational& count) { return decimalNumber(count); })},
        {"instances", std::to_string(row.instances), Kind::Integer},
        {"includes_host", group.includesHost ? "true" : "false", Kind::Truth},
        {"plan", planText(row), Kind::Text},
        {"term_months", std::to_string(row.termMonths), Kind::Integer},
        {"payment", std::string(toString(row.payment)), Kind::Text},
        {"currency", std::string(row.total.currency().code()), Kind::Text},
        {"months", std::to_string(row.months), Kind::Integer},
        {"utilization_percent", percentNumber(row.utilization)},
        {"total_cost", amount(row.total)},
        {"upfront_cost", orEmpty(row.upfront, amount)},
        {"monthly_average_cost", amount(row.monthlyAverage)},
        {"committed_after_horizon", orEmpty(row.afterHorizon, amount)},
        {"effective_cost_per_gpu_hour",
         orEmpty(row.perGpuHour, [](const Rational& rate) { return fixed(rate, 6); })},
        {"list_cost", orEmpty(row.listCost, amount)},
        {"saving_vs_baseline", orEmpty(row.saving, amount)},
        {"saving_percent", orEmpty(row.savingShare, percentNumber)},
        {"break_even_month", orEmpty(row.breakEvenMonth, integer), Kind::Integer},
        {"break_even_utilization_percent",
         row.breakEvenShares.empty() ? "" : percentNumber(row.breakEvenShares.front().from)},
        {"price_as_of", toString(row.priceAsOf), Kind::Text},
        {"price_source", sourceIds(row), Kind::Text},
    };
}

std::string csv(const Comparison& comparison)
{
    CsvWriter out;
    out.header(comparisonColumns());
    const std::string* warning = ageWarning(comparison);
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            for (const Cell& cell : cells(row, group)) {
                if (cell.name == "price_source" && warning != nullptr) {
                    out.text(cell.value + " (warning: " + *warning + ")");
                } else {
                    writeCell(out, cell);
                }
            }
            out.endRow();
        }
    }
    return out.take();
}

void writeRow(JsonWriter& json, const ComparisonRow& row, const ComparisonGroup& group, SourceList& sources)
{
    json.beginObject();
    for (const Cell& cell : cells(row, group)) {
        writeCell(json, cell);
        if (cell.name == "gpu_count") {
            json.key("gpu_count_exact").text(gpuCountText(row.offer->gpuCount));
        }
    }
    json.key("effective_rate").boolean(row.isEffective);
    json.key("operating_system").text(toString(row.offer->os));
    json.key("tenancy").text(toString(row.offer->tenancy));
    json.key("tax").text(toString(row.offer->tax));
    json.key("costs_no_more_at_use").beginArray();
    for (const ShareRange& range : row.breakEvenShares) {
        json.beginObject();
        json.key("from_percent").text(percentNumber(range.from));
        json.key("to_percent").text(percentNumber(range.to));
        json.key("from_exact").text(toString(range.from));
        json.key("to_exact").text(toString(range.to));
        json.endObject();
    }
    json.endArray();
    json.key("prices").beginArray();
    for (const Price* price : row.prices) {
        sources.mark(*price);
        writePrice(json, *price);
    }
    json.endArray();
    json.endObject();
}

std::vector<ExchangeRate> ratesUsed(const Comparison& comparison)
{
    std::vector<ExchangeRate> rates;
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            for (const ExchangeRate& rate : row.rates) {
                const auto same = [&rate](const ExchangeRate& other) {
                    return other.base == rate.base && other.quote == rate.quote && other.date == rate.date &&
                           other.rate == rate.rate;
                };
                if (std::none_of(rates.begin(), rates.end(), same)) {
                    rates.push_back(rate);
                }
            }
        }
    }
    return rates;
}

std::string baselineText(const Baseline& baseline)
{
    return baseline.offer.empty() ? toString(baseline.plan) + " of the same offer"
                                  : baseline.offer + ':' + toString(baseline.plan);
}

std::string json(const Comparison& comparison, const ComparisonRequest& request)
{
    JsonWriter json;
    SourceList sources;
    json.beginObject();
    json.key("as_of").text(toString(comparison.asOf));
    json.key("months").integer(comparison.months);
    json.key("demand").text(demandText(request.demand, comparison.months));
    json.key("baseline").text(baselineText(request.baseline));
    json.key("priced").integer(static_cast<std::int64_t>(comparison.considered));
    json.key("warnings").texts(comparison.warnings);
    json.key("notes").texts(comparison.notes);
    json.key("groups").beginArray();
    for (const ComparisonGroup& group : comparison.groups) {
        json.beginObject();
        json.key("includes_host").boolean(group.includesHost);
        json.key("currency").text(group.currency.code());
        json.key("rows").beginArray();
        for (const ComparisonRow& row : group.rows) {
            writeRow(json, row, group, sources);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("exchange_rates").beginArray();
    for (const ExchangeRate& rate : ratesUsed(comparison)) {
        writeRate(json, rate);
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
    json.key("books_digest").text(comparison.catalogDigest);
    json.key("not_in_the_figures").text(notInTheFigures());
    json.endObject();
    return json.take();
}

bool isBaseline(const ComparisonRow& row, const Baseline& baseline)
{
    return row.plan == baseline.plan && !row.isEffective &&
           (baseline.offer.empty() || baseline.offer == row.offer->name());
}

bool canBeTakenAway(const ComparisonRow& row)
{
    return std::any_of(row.plan.parts.begin(), row.plan.parts.end(),
                       [](const PlanPart& part) { return part.key.kind == PlanKind::Spot; });
}

std::string useText(const ComparisonRow& row)
{
    if (!row.hasBaseline || row.isEffective) {
        return "";
    }
    if (row.breakEvenShares.empty()) {
        return "never";
    }
    const ShareRange& first = row.breakEvenShares.front();
    const bool fromZero = first.from.isZero();
    const bool toFull = first.to >= Rational(1);
    if (fromZero) {
        return toFull ? "any" : "up to " + percentNumber(first.to);
    }
    return percentNumber(first.from) + (toFull ? "" : "…");
}

/// Places of a price per GPU-hour: two more than its currency has.
std::string hourText(const Rational& perHour, Currency currency)
{
    return grouped(fixed(perHour, currency.minorDigits() + 2));
}

/// "reserved-3y-all-upfront on aws/us-east-1/p3.2xlarge: 27,210.00 USD (1.0354 per GPU-hour) at a price of
/// 2026-01-21, 66 % less than on-demand there; ...".
std::string praise(const ComparisonRow& row, const ComparisonRequest& request)
{
    std::string text = planText(row) + " on " + row.offer->name() + ": " + moneyText(row.total);
    if (row.perGpuHour) {
        text += " (" + hourText(*row.perGpuHour, row.total.currency()) + " per GPU-hour)";
    }
    text += " at a price of " + toString(row.priceAsOf);
    if (isBaseline(row, request.baseline) || !row.savingShare) {
        return text;
    }
    const std::string baseline = request.baseline.offer.empty() ? toString(request.baseline.plan) + " there"
                                                                : baselineText(request.baseline);
    const bool dearer = row.savingShare->isNegative();
    text += ", " + percentText(dearer ? -*row.savingShare : *row.savingShare) +
            (dearer ? " more than " : " less than ") + baseline;
    if (row.breakEvenMonth && *row.breakEvenMonth > 1) {
        text += "; it pays back in month " + std::to_string(*row.breakEvenMonth);
    }
    const bool threshold = row.breakEvenShares.size() == 1 && !row.breakEvenShares[0].from.isZero() &&
                           row.breakEvenShares[0].to >= Rational(1);
    if (threshold) {
        text += "; below " + percentText(row.breakEvenShares[0].from) + " use the " +
                toString(request.baseline.plan) + " price is cheaper";
    }
    return text;
}

std::vector<std::string> verdict(const ComparisonGroup& group, const ComparisonRequest& request)
{
    const ComparisonRow* least = nullptr;
    const ComparisonRow* steady = nullptr;
    const auto less = [](const ComparisonRow& a, const ComparisonRow* b) {
        return b == nullptr || a.total.amount() < b->total.amount();
    };
    for (const ComparisonRow& row : group.rows) {
        if (row.isEffective) {
            continue;
        }
        least = less(row, least) ? &row : least;
        if (!canBeTakenAway(row) && less(row, steady)) {
            steady = &row;
        }
    }
    if (least == nullptr) {
        return {};
    }
    std::vector<std::string> sentences{"Costs least: " + praise(*least, request) + '.'};
    if (canBeTakenAway(*least)) {
        sentences.back() += " Its price changes, and the capacity can be taken away.";
        if (steady != nullptr) {
            sentences.push_back("Costs least at a fixed price: " + praise(*steady, request) + '.');
        }
    }
    return sentences;
}

std::string dateText(const ComparisonRow& row)
{
    const bool inferred = std::any_of(row.prices.begin(), row.prices.end(), [&row](const Price* price) {
        return price->asOf == row.priceAsOf && price->asOfKind == AsOfKind::Inferred;
    });
    return (inferred ? "~" : "") + toString(row.priceAsOf);
}

/// Plain text puts the offer, its GPUs and the price's day and source under the figures, so that a row is not
/// wider than a screen; Markdown has a column for each.
Table tableOf(const Comparison& comparison, const ComparisonGroup& group, const ComparisonRequest& request,
              const HardwareTable& hardware, Page::Kind kind, SourceList& sources)
{
    const std::string currency(group.currency.code());
    const bool text = kind == Page::Kind::Text;
    Table table({{"#", Align::Right},
                 {"plan"},
                 {text ? "" : "offer"},
                 {text ? "" : "GPUs"},
                 {"total\n" + currency, Align::Right},
                 {"prepaid\n" + currency, Align::Right},
                 {"per month\n" + currency, Align::Right},
                 {"owed after\nmonth " + std::to_string(comparison.months), Align::Right},
                 {"per\nGPU-hour", Align::Right},
                 {"saves\n%", Align::Right},
                 {"pays back\nin month", Align::Right},
                 {"cheaper\nfrom use %", Align::Right},
                 {text ? "" : "price of", Align::Right},
                 {text ? "" : "source"}});
    const auto amount = [](const Money& money) {
        return money.isZero() ? std::string() : grouped(toString(money.amount()));
    };
    for (const ComparisonRow& row : group.rows) {
        const bool baseline = isBaseline(row, request.baseline);
        const bool compared = row.hasBaseline && !baseline;
        const std::string offer = row.offer->name();
        const std::string gpus = gpusText(*row.offer, row.instances, hardware);
        const std::string date = dateText(row);
        const std::string source = sources.marks(row.prices);
        table.add(
            {std::to_string(row.rank), planText(row), text ? "" : offer, text ? "" : gpus,
             grouped(toString(row.total.amount())), orEmpty(row.upfront, amount),
             grouped(toString(row.monthlyAverage.amount())), orEmpty(row.afterHorizon, amount),
             orEmpty(row.perGpuHour,
                     [&group](const Rational& rate) { return hourText(rate, group.currency); }),
             baseline ? "baseline"
                      : orEmpty(row.savingShare, [](const Rational& share) { return percentNumber(share); }),
             !compared || row.isEffective ? ""
             : row.breakEvenMonth         ? std::to_string(*row.breakEvenMonth)
                                          : "never",
             compared ? useText(row) : "", text ? "" : date, text ? "" : source},
            text ? offer + ", " + gpus + ", price of " + date + ' ' + source : "");
    }
    table.dropEmptyColumns();
    return table;
}

std::vector<std::string> notesOf(const Comparison& comparison, const ComparisonRequest& request)
{
    bool renewed = false;
    bool owed = false;
    bool inferred = false;
    bool compared = false;
    bool alone = false;
    bool idle = false;
    std::vector<std::string> notes;
    std::vector<std::string> doubts;
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            renewed |= row.termMonths > 0 && row.termMonths < row.months && !row.isEffective;
            owed |= row.afterHorizon && !row.afterHorizon->isZero();
            inferred |= dateText(row).front() == '~';
            compared |= row.hasBaseline;
            alone |= !row.hasBaseline;
            idle |= !std::holds_alternative<HourlySeries>(request.demand.shape) &&
                    Rational(row.instances) * *row.offer->gpuCount > request.demand.gpus;
            for (const Price* price : row.prices) {
                if (!price->doubt.empty()) {
                    const std::string doubt =
                        row.offer->name() + ' ' + toString(price->plan) + ": " + std::string(price->doubt);
                    if (std::find(doubts.begin(), doubts.end(), doubt) == doubts.end()) {
                        doubts.push_back(doubt);
                    }
                }
            }
        }
    }
    if (compared) {
        notes.push_back("Savings are measured against " + baselineText(request.baseline) +
                        ". \"Pays back\" is the first month from which payments so far never again exceed "
                        "those of the baseline; \"cheaper "
                        "from\" is the use of every month from which the plan costs no more.");
    }
    if (alone) {
        notes.push_back("No saving is shown where the baseline is not offered, or not in that currency.");
    }
    if (idle) {
        notes.push_back(
            "Machines that hold more GPUs than asked for are paid as a whole; the cost per GPU-hour is over "
            "the GPUs asked for.");
    }
    if (renewed) {
        notes.push_back("Commitments shorter than " + std::to_string(comparison.months) +
                        " months are renewed on the same terms and at the same price until the months asked "
                        "for are covered.");
    }
    if (owed) {
        notes.push_back(
            "A commitment that outlasts the months asked for is owed in full: the total holds it, and what "
            "falls due later "
            "is shown beside it.");
    }
    for (const auto& [provider, discount] : request.billing.discounts) {
        notes.push_back("A negotiated discount of " + percentText(discount.fraction()) +
                        " is taken off every price of " + provider + '.');
    }
    if (!request.account.sustainedUse) {
        notes.push_back("Without Google's sustained-use discount (--no-sud).");
    }
    if (request.billing.mode == Billing::Mode::Exact) {
        notes.push_back("Nothing is rounded before the totals (--billing exact).");
    }
    if (inferred) {
        notes.push_back("~ marks a day that the source does not print; it was inferred from its context.");
    }
    for (const std::string& note : comparison.notes) {
        notes.push_back(sentence(note));
    }
    for (const std::string& doubt : doubts) {
        notes.push_back("Doubt about the price of " + doubt + '.');
    }
    return notes;
}

std::string scope(const ComparisonRequest& request)
{
    switch (request.bestPer) {
    case BestPer::Provider: return "the best offer of each provider under each plan";
    case BestPer::Region: return "the best offer of each region under each plan";
    case BestPer::Plan: return "the best offer under each plan";
    case BestPer::None: return "every offer under each plan";
    }
    return "";
}

std::string page(const Comparison& comparison, const ComparisonRequest& request,
                 const HardwareTable& hardware, Page::Kind kind)
{
    Page page(kind);
    SourceList sources;
    std::string what;
    for (const std::string& gpu : request.filter.gpus) {
        what += (what.empty() ? "" : ", ") + gpu;
    }
    page.title((what.empty() ? "" : what + ": ") + demandText(request.demand, comparison.months) +
               "; prices as of " + toString(comparison.asOf));
    for (const std::string& warning : comparison.warnings) {
        page.paragraph("Warning: " + warning + '.');
    }
    for (const ComparisonGroup& group : comparison.groups) {
        page.heading(
            std::string(group.includesHost ? "Machines with GPUs" : "GPUs alone, the machine comes on top") +
            ", in " + std::string(group.currency.code()) + ": " + scope(request));
        const std::vector<std::string> sentences = verdict(group, request);
        page.list(sentences);
        page.table(tableOf(comparison, group, request, hardware, kind, sources));
    }
    const std::vector<ExchangeRate> rates = ratesUsed(comparison);
    if (!rates.empty()) {
        page.heading("Exchange rates");
        std::vector<std::string> lines;
        for (const ExchangeRate& rate : rates) {
            lines.push_back(rateText(rate));
        }
        page.list(lines);
    }
    page.heading("Sources");
    sources.addTo(page);
    page.heading("Notes");
    page.list(notesOf(comparison, request));
    page.paragraph(countText(Rational(static_cast<std::int64_t>(comparison.considered)), "way", "ways") +
                   " to buy compared. " + digestText(comparison.catalogDigest));
    page.paragraph(notInTheFigures());
    return page.take();
}

}  // namespace

const std::vector<std::string_view>& comparisonColumns()
{
    static const std::vector<std::string_view> columns = [] {
        std::vector<std::string_view> names;
        const Offer nothing;
        ComparisonRow row;
        row.offer = &nothing;
        for (const Cell& cell : cells(row, {})) {
            names.push_back(cell.name);
        }
        return names;
    }();
    return columns;
}

std::string comparisonReport(const Comparison& comparison, const ComparisonRequest& request,
                             const HardwareTable& hardware, Format format)
{
    switch (format) {
    case Format::Text: return page(comparison, request, hardware, Page::Kind::Text);
    case Format::Markdown: return page(comparison, request, hardware, Page::Kind::Markdown);
    case Format::Csv: return csv(comparison);
    case Format::Json: return json(comparison, request);
    }
    return "";
}

}  // namespace gpucost
