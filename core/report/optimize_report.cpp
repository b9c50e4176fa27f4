// SPDX-License-Identifier: Apache-2.0
#include "core/report/optimize_report.h"

#include <algorithm>
#include <set>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

constexpr std::size_t curveRows = 20;
constexpr std::size_t comparedRows = 8;

std::string planText(const OptimizeReport& report)
{
    return toString(report.mix.plan.spec);
}

std::string restName(const OptimizeReport& report)
{
    return std::string(toString(report.mix.uncommitted));
}

Money restOf(const OptimizeReport& report)
{
    Money rest = report.bill.total();
    for (const Money& block : report.blocks) {
        rest = rest - block;
    }
    return rest;
}

std::string period(const OptimizeReport& report, std::int32_t month)
{
    return toString(report.request.demand.start().plus(month));
}

Money rounded(const OptimizeReport& report, const Amount& exact)
{
    return report.request.billing.mode == Billing::Mode::Exact
               ? round(exact, Scale{exactPlaces}, Rounding::HalfUp)
               : roundToMinorUnit(exact);
}

/// "1,234.00 USD (5 %) less than"; empty in another currency.
std::string lessText(const Money& total, const Money& than)
{
    if (than.currency() != total.currency()) {
        return "";
    }
    const Money saved = than - total;
    if (saved.isZero()) {
        return "as much as";
    }
    const bool more = saved.amount().isNegative();
    const Money difference = more ? -saved : saved;
    std::string text = moneyText(difference);
    if (!than.isZero()) {
        text += " (" + percentText(Rational(difference.amount()) / Rational(than.amount())) + ')';
    }
    return text + (more ? " more than" : " less than");
}

const SinglePlan* onDemandOf(const OptimizeReport& report)
{
    const auto at = std::find_if(report.singles.begin(), report.singles.end(), [](const SinglePlan& single) {
        return single.plan.parts.front().key.kind == PlanKind::OnDemand;
    });
    return at == report.singles.end() ? nullptr : &*at;
}

std::string verdict(const OptimizeReport& report)
{
    const BestMix& mix = report.mix;
    const Money& total = report.bill.total();
    std::string text;
    if (mix.blocks.empty()) {
        text = "Commit nothing: all " +
               (mix.uncommitted == PlanKind::Spot ? std::string("on spot") : std::string("on demand")) +
               " is " + moneyText(total) + ", and no mix costs less";
    } else {
        std::int64_t atOnce = 0;
        for (const std::int64_t committed : mix.committed) {
            atOnce = std::max(atOnce, committed);
        }
        text = "Commit up to " + std::to_string(atOnce) + " of " +
               countText(Rational(report.request.demand.peakInstances()), "instance", "instances") +
               " at once" +
               (mix.leavesRest ? " and leave the rest " +
                                     std::string(mix.uncommitted == PlanKind::Spot ? "on spot" : "on demand")
                               : "") +
               ": " + moneyText(total) + " in all";
    }
    const SinglePlan* onDemand = onDemandOf(report);
    std::vector<std::string> compared;
    if (onDemand != nullptr && !(mix.blocks.empty() && mix.uncommitted == PlanKind::OnDemand)) {
        const std::string less = lessText(total, onDemand->total);
        if (!less.empty()) {
            compared.push_back(less + " all on demand");
        }
    }
    if (!report.singles.empty() && &report.singles.front() != onDemand) {
        const std::string less = lessText(total, report.singles.front().total);
        if (!less.empty()) {
            compared.push_back(less + ' ' + toString(report.singles.front().plan) +
                               " for everything, the best single plan");
        }
    }
    for (std::size_t i = 0; i < compared.size(); ++i) {
        text += (i == 0 ? ", " : " and ") + compared[i];
    }
    return text + '.';
}

Table mixTable(const OptimizeReport& report)
{
    const std::string currency(report.bill.currency().code());
    Table table({{"instances", Align::Right},
                 {"plan"},
                 {"from"},
                 {"to"},
                 {"terms", Align::Right},
                 {"in all, " + currency, Align::Right}});
    for (std::size_t i = 0; i < report.mix.blocks.size(); ++i) {
        const MixBlock& block = report.mix.blocks[i];
        table.add({grouped(std::to_string(block.instances)), toString(block.plan),
                   period(report, block.firstMonth), period(report, block.firstMonth + block.months() - 1),
                   std::to_string(block.terms), grouped(toString(report.blocks[i].amount()))});
    }
    if (report.mix.leavesRest) {
        table.add({"the rest", restName(report), period(report, 0),
                   period(report, report.request.demand.months() - 1), "",
                   grouped(toString(restOf(report).amount()))});
    }
    table.add({"", "together", "", "", "", grouped(toString(report.bill.total().amount()))});
    return table;
}

Table comparedTable(const OptimizeReport& report)
{
    Table table({{"one plan for everything"}, {"total", Align::Right}, {"the mix costs"}});
    std::size_t rows = 0;
    for (const SinglePlan& single : report.singles) {
        if (rows++ < comparedRows || &single == onDemandOf(report)) {
            std::string less = lessText(report.bill.total(), single.total);
            less = less.substr(0, less.rfind(" than"));
            table.add(
                {toString(single.plan), moneyText(single.total), less == "as much as" ? "as much" : less});
        }
    }
    return table;
}

std::vector<std::string> curveText(const OptimizeReport& report)
{
    const CostCurve& curve = *report.curve;
    const auto at = [&](std::int64_t instances) {
        return moneyText(rounded(report, curve.points[static_cast<std::size_t>(instances)].total));
    };
    const std::string plan = toString(curve.plan);
    const std::string unrounded = "; totals here are taken before charges are rounded.";
    if (curve.best == 0) {
        return {"No number under " + plan + ", from the first month on, costs less than none: " + at(0) +
                unrounded};
    }
    std::vector<std::string> lines;
    lines.push_back("Of " + plan + " alone, from the first month on, beside on-demand, " +
                    grouped(std::to_string(curve.best)) + " cost least: " + at(curve.best) + " against " +
                    at(0) + " with none" + unrounded);
    lines.push_back(
        curve.knee < curve.best
            ? "The knee is at " + std::to_string(curve.knee) + " (" + at(curve.knee) +
                  "): up to it a further instance saves more than the average one, beyond it less."
            : "The curve has no knee: each of them saves as much.");
    return lines;
}

Table curveTable(const OptimizeReport& report)
{
    const CostCurve& curve = *report.curve;
    const std::string currency(report.bill.currency().code());
    Table table(
        {{"under " + toString(curve.plan), Align::Right}, {"total, " + currency, Align::Right}, {""}});
    const std::size_t count = curve.points.size();
    std::set<std::size_t> shown{0, static_cast<std::size_t>(curve.best), static_cast<std::size_t>(curve.knee),
                                count - 1};
    const std::size_t step = std::max<std::size_t>(1, (count + curveRows - 1) / curveRows);
    for (std::size_t i = 0; i < count; i += step) {
        shown.insert(i);
    }
    for (const std::size_t i : shown) {
        const auto instances = static_cast<std::int64_t>(i);
        std::string mark = instances == curve.best ? "least" : "";
        mark += instances == curve.knee && curve.knee < curve.best ? "knee" : "";
        table.add({grouped(std::to_string(i)),
                   grouped(toString(rounded(report, curve.points[i].total).amount())), mark});
    }
    return table;
}

std::string fallenDemandText(const OptimizeReport& report)
{
    const std::int64_t left = report.fallen->demand.peakInstances();
    const std::int64_t before = report.request.demand.peakInstances();
    return "Every hour needs " + percentText(Rational(1) - report.fall.fraction()) +
           " of its GPUs, on whole instances (" +
           (left == before ? "which are as many as before"
                           : "at most " + grouped(std::to_string(left)) + " instead of " +
                                 grouped(std::to_string(before))) +
           "), and every commitment stays as bought.";
}

std::vector<std::pair<std::string, std::string>> fallenFacts(const OptimizeReport& report)
{
    const FallenMix& fallen = *report.fallen;
    std::vector<std::pair<std::string, std::string>> facts{
        {"the mix as bought", moneyText(fallen.kept)},
        {"the best mix for it", moneyText(fallen.bestAgain) + ", " + toString(fallen.bestPlan)},
        {"regret", fallen.regret.isZero() ? "none: the mix is the best for it as well"
                                          : moneyText(fallen.regret) + " for not having known"}};
    if (fallen.onDemand) {
        const std::string less = lessText(fallen.kept, *fallen.onDemand);
        facts.emplace_back("all on demand",
                           moneyText(*fallen.onDemand) + "; the mix as bought costs " + less + " that");
    }
    return facts;
}

std::string page(const OptimizeReport& report, Page::Kind kind)
{
    Page page(kind);
    page.title(report.request.offer->name() + ": the best mix");
    page.paragraph(demandText(report.demand, report.request.demand.months()) + "; prices as of " +
                   toString(report.request.asOf));
    if (const std::string age = ageWarning(report.bill.prices()); !age.empty()) {
        page.paragraph("Warning: " + age + '.');
    }
    page.paragraph(verdict(report));
    page.heading("The mix");
    page.table(mixTable(report));
    page.lead("Its charges, one by one:");
    page.list({"gpucost quote " + report.request.offer->name() + " --plan \"" + planText(report) +
               "\" with the same options"});
    page.heading("Compared");
    page.table(comparedTable(report));
    if (report.curve) {
        page.heading("How many to commit");
        page.list(curveText(report));
        if (report.showsCurve) {
            page.table(curveTable(report));
        }
    }
    if (report.fallen) {
        page.heading("If demand falls " + percentText(report.fall.fraction()));
        page.paragraph(fallenDemandText(report));
        page.facts(fallenFacts(report));
    }
    if (!report.mix.notes.empty()) {
        page.heading("Left out");
        std::vector<std::string> notes;
        for (const std::string& note : report.mix.notes) {
            notes.push_back(sentence(note));
        }
        page.list(notes);
    }
    page.heading("Prices used");
    SourceList sources;
    std::vector<std::pair<std::string, std::string>> facts;
    for (const Price* price : report.bill.prices()) {
        facts.emplace_back(toString(price->plan),
                           priceText(*price) + ", as of " + toString(price->asOf) +
                               (price->asOfKind == AsOfKind::Inferred ? " (day inferred)" : "") + ' ' +
                               sources.mark(*price));
    }
    std::vector<std::pair<std::string, std::string>> once;
    for (auto& fact : facts) {
        if (std::find(once.begin(), once.end(), fact) == once.end()) {
            once.push_back(std::move(fact));
        }
    }
    page.facts(once);
    if (report.request.billing.conversion) {
        page.heading("Exchange rates");
        std::vector<std::string> lines;
        for (const ExchangeRate& rate : report.request.billing.conversion->rows) {
            lines.push_back(rateText(rate));
        }
        page.list(lines);
    }
    page.heading("Sources");
    sources.addTo(page);
    page.paragraph(digestText(report.booksDigest));
    page.paragraph(notInTheFigures());
    return page.take();
}

std::string csv(const OptimizeReport& report)
{
    CsvWriter out;
    const std::string offer = report.request.offer->name();
    const std::string currency(report.bill.currency().code());
    if (report.showsCurve && report.curve) {
        out.header({"offer", "plan", "instances", "currency", "total_cost", "mark"});
        for (const CurvePoint& point : report.curve->points) {
            const bool best = point.instances == report.curve->best;
            const bool knee = point.instances == report.curve->knee;
            out.text(offer).text(toString(report.curve->plan)).number(std::to_string(point.instances));
            out.text(currency).number(toString(rounded(report, point.total).amount()));
            out.text(best ? "least" : knee ? "knee" : "").endRow();
        }
        return out.take();
    }
    out.header({"offer", "row", "plan", "instances", "from", "to", "terms", "currency", "cost"});
    for (std::size_t i = 0; i < report.mix.blocks.size(); ++i) {
        const MixBlock& block = report.mix.blocks[i];
        out.text(offer).text("commitment").text(toString(block.plan)).number(std::to_string(block.instances));
        out.text(period(report, block.firstMonth))
            .text(period(report, block.firstMonth + block.months() - 1));
        out.number(std::to_string(block.terms)).text(currency);
        out.number(toString(report.blocks[i].amount())).endRow();
    }
    if (report.mix.leavesRest) {
        out.text(offer).text("rest").text(restName(report)).number("");
        out.text(period(report, 0)).text(period(report, report.request.demand.months() - 1));
        out.number("").text(currency).number(toString(restOf(report).amount())).endRow();
    }
    out.text(offer)
        .text("total")
        .text(planText(report))
        .number("")
        .text("")
        .text("")
        .number("")
        .text(currency);
    out.number(toString(report.bill.total().amount())).endRow();
    return out.take();
}

void writeMoney(JsonWriter& json, std::string_view key, const Money& money)
{
    json.key(key).text(toString(money.amount()));
}

void writeCurve(JsonWriter& json, const OptimizeReport& report)
{
    const CostCurve& curve = *report.curve;
    json.beginObject();
    json.key("plan").text(toString(curve.plan));
    json.key("least_at").integer(curve.best);
    json.key("knee_at").integer(curve.knee);
    json.key("points").beginArray();
    for (const CurvePoint& point : curve.points) {
        const bool shown = report.showsCurve || point.instances == 0 || point.instances == curve.best ||
                           point.instances == curve.knee ||
                           point.instances + 1 == static_cast<std::int64_t>(curve.points.size());
        if (shown) {
            json.beginObject();
            json.key("instances").integer(point.instances);
            writeMoney(json, "total_cost", rounded(report, point.total));
            json.endObject();
        }
    }
    json.endArray();
    json.endObject();
}

std::string json(const OptimizeReport& report)
{
    JsonWriter json;
    json.beginObject();
    json.key("offer").text(report.request.offer->name());
    json.key("currency").text(report.bill.currency().code());
    json.key("as_of").text(toString(report.request.asOf));
    json.key("demand").text(demandText(report.demand, report.request.demand.months()));
    json.key("months").integer(report.request.demand.months());
    json.key("peak_instances").integer(report.request.demand.peakInstances());
    json.key("verdict").text(verdict(report));
    json.key("plan").text(planText(report));
    writeMoney(json, "total_cost", report.bill.total());
    json.key("exact_cost").text(toString(report.mix.exact.value()));
    json.key("commitments").beginArray();
    for (std::size_t i = 0; i < report.mix.blocks.size(); ++i) {
        const MixBlock& block = report.mix.blocks[i];
        json.beginObject();
        json.key("plan").text(toString(block.plan));
        json.key("instances").integer(block.instances);
        json.key("from").text(period(report, block.firstMonth));
        json.key("to").text(period(report, block.firstMonth + block.months() - 1));
        json.key("terms").integer(block.terms);
        writeMoney(json, "cost", report.blocks[i]);
        json.endObject();
    }
    json.endArray();
    json.key("rest");
    if (report.mix.leavesRest) {
        json.beginObject();
        json.key("plan").text(restName(report));
        writeMoney(json, "cost", restOf(report));
        json.endObject();
    } else {
        json.null();
    }
    json.key("committed_by_month").beginArray();
    for (const std::int64_t committed : report.mix.committed) {
        json.integer(committed);
    }
    json.endArray();
    json.key("single_plans").beginArray();
    for (const SinglePlan& single : report.singles) {
        json.beginObject();
        json.key("plan").text(toString(single.plan));
        json.key("currency").text(single.total.currency().code());
        writeMoney(json, "total_cost", single.total);
        json.endObject();
    }
    json.endArray();
    json.key("curve");
    if (report.curve) {
        writeCurve(json, report);
    } else {
        json.null();
    }
    json.key("if_demand_falls");
    if (report.fallen) {
        json.beginObject();
        json.key("percent").text(percentNumber(report.fall.fraction()));
        json.key("peak_instances").integer(report.fallen->demand.peakInstances());
        writeMoney(json, "kept_cost", report.fallen->kept);
        writeMoney(json, "best_cost", report.fallen->bestAgain);
        json.key("best_plan").text(toString(report.fallen->bestPlan));
        writeMoney(json, "regret", report.fallen->regret);
        json.key("on_demand_cost");
        if (report.fallen->onDemand) {
            json.text(toString(report.fallen->onDemand->amount()));
        } else {
            json.null();
        }
        json.endObject();
    } else {
        json.null();
    }
    json.key("notes").texts(report.mix.notes);
    const std::string age = ageWarning(report.bill.prices());
    json.key("warnings").texts(age.empty() ? std::vector<std::string>() : std::vector{age});
    SourceList sources;
    std::set<const Price*> written;
    json.key("prices").beginArray();
    for (const Price* price : report.bill.prices()) {
        if (written.insert(price).second) {
            sources.mark(*price);
            writePrice(json, *price);
        }
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
    json.key("books_digest").text(report.booksDigest);
    json.endObject();
    return json.take();
}

}  // namespace

std::string optimizeReport(const OptimizeReport& report, Format format)
{
    switch (format) {
    case Format::Text: return page(report, Page::Kind::Text);
    case Format::Markdown: return page(report, Page::Kind::Markdown);
    case Format::Csv: return csv(report);
    case Format::Json: return json(report);
    }
    return "";
}

}  // namespace gpucost
