// SPDX-License-Identifier: Apache-2.0
#include "core/report/checkpoint_report.h"

#include <algorithm>
#include <cmath>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"
#include "core/workload/quantity.h"

namespace gpucost {

namespace {

constexpr int shortDigits = 4;

constexpr std::string_view youngSource = "Young: J. W. Young, Communications of the ACM 17 (1974)";
constexpr std::string_view dalySource =
    "Daly: J. T. Daly, Future Generation Computer Systems 22 (2006), doi:10.1016/j.future.2004.11.016";
constexpr std::string_view sizeSource =
    "Bytes per parameter: stas00/ml-engineering@744d01e1, training/performance";
constexpr std::string_view bandMeaning =
    "the share of a fleet that was interrupted within a month, no rate per hour: no life follows from it, "
    "and it is in "
    "no figure here";

/// A row of the table: a way to run the job, or on demand.
struct Row {
    std::string key;    ///< in CSV and JSON
    std::string title;  ///< for people
    const SpotCase* spot = nullptr;
};

bool hasRange(const SpotQuestion& question)
{
    return question.life.low != question.life.high || question.availability.low != question.availability.high;
}

std::string chosenTitle(const CheckpointReport& report)
{
    if (report.question.interval) {
        return "every " + toString(*report.question.interval) + ", as asked";
    }
    return report.question.withoutCheckpoints ? "no checkpoints, as asked" : "best interval (Daly)";
}

std::vector<Row> rowsOf(const CheckpointReport& report)
{
    const SpotAnswer& answer = report.answer;
    std::vector<Row> rows{{"chosen", chosenTitle(report), &answer.chosen}};
    if (hasRange(report.question)) {
        rows.push_back({"short-lives", "  where lives are short", &answer.shortLife});
        rows.push_back({"long-lives", "  where lives are long", &answer.longLife});
    }
    if (report.question.interval && answer.best) {
        rows.push_back({"best", "best interval (Daly)", &*answer.best});
    }
    if (answer.youngs) {
        rows.push_back({"young", "Young's interval", &*answer.youngs});
    }
    if (!report.question.withoutCheckpoints) {
        rows.push_back({"no-checkpoints", "no checkpoints", &answer.without});
    }
    return rows;
}

std::string shortNumber(double value)
{
    return toString(significant(value, shortDigits));
}

/// "116.7 min", "45.30 s", "59.26 h".
std::string timeText(double hours)
{
    constexpr double minutes = 60;
    constexpr double mostMinutes = 600;
    if (hours * minutes >= mostMinutes) {
        return grouped(shortNumber(hours)) + " h";
    }
    return hours * minutes >= 1 ? shortNumber(hours * minutes) + " min" : shortNumber(hours * 3600) + " s";
}

/// For what may be far beyond any life: "1,234 h", "over 1,000,000,000 h".
std::string anyTimeText(double hours)
{
    constexpr double most = 1e9;
    return hours > most ? "over 1,000,000,000 h" : timeText(hours);
}

std::string intervalText(const Outcome& outcome)
{
    if (!outcome.interval) {
        return "none";
    }
    return *outcome.interval > 0 ? timeText(*outcome.interval) : "all the time";
}

/// wall / work - 1 of the printed hours, so that a reader gets the same.
std::optional<Rational> overheadOf(const CheckpointReport& report, const SpotCase& spot)
{
    if (!spot.wall || report.question.work.value().isZero()) {
        return std::nullopt;
    }
    return Rational(*spot.wall) / report.question.work.value() - Rational(1);
}

std::optional<Rational> savingOf(const CheckpointReport& report, const SpotCase& spot)
{
    const auto& onDemand = report.answer.onDemandCost;
    if (!spot.cost || !onDemand || onDemand->isZero()) {
        return std::nullopt;
    }
    return Rational(onDemand->amount() - spot.cost->amount()) / Rational(onDemand->amount());
}

std::optional<bool> isInTime(const CheckpointReport& report, const SpotCase& spot)
{
    if (!report.question.deadline) {
        return std::nullopt;
    }
    return spot.calendar && Rational(*spot.calendar) <= report.question.deadline->value();
}

Amount totalPerHour(const CheckpointReport& report, const Amount& price)
{
    return price * Rational(report.question.machines);
}

std::string currencyOf(const CheckpointReport& report)
{
    const auto& price = report.question.spot ? report.question.spot : report.question.onDemand;
    return price ? std::string(price->currency().code()) : "";
}

std::string amountText(const Amount& amount)
{
    return numberText(amount.value()) + ' ' + std::string(amount.currency().code());
}

std::string machinesText(std::int64_t machines)
{
    return countText(Rational(machines), "machine", "machines");
}

std::string spreadText(const std::optional<Spread<Decimal>>& spread)
{
    if (!spread) {
        return "";
    }
    return spread->low == spread->high ? toString(spread->expected)
                                       : toString(spread->expected) + " (" + toString(spread->low) + " to " +
                                             toString(spread->high) + ')';
}

// What the answer is, in sentences.

std::string intervalSentence(const CheckpointReport& report)
{
    const SpotAnswer& answer = report.answer;
    const Outcome& chosen = answer.chosen.outcome;
    if (report.question.withoutCheckpoints) {
        return "Without checkpoints every loss starts the work from zero.";
    }
    if (report.question.interval) {
        return "A checkpoint after every " + toString(*report.question.interval) +
               " of work, as asked; best is " + intervalText(answer.best->outcome) + '.';
    }
    if (!chosen.interval) {
        return "No checkpoint is worth its time: the work is short for such lives.";
    }
    if (*chosen.interval <= 0) {
        return "Checkpoints cost nothing: write them all the time.";
    }
    return "Write a checkpoint after every " + timeText(*chosen.interval) +
           " of work (Daly; Young: " + timeText(answer.young) + ").";
}

std::string timeSentence(const CheckpointReport& report)
{
    const SpotCase& chosen = report.answer.chosen;
    const std::string work = toString(report.question.work) + " of work";
    if (!chosen.outcome.finishes) {
        return "Never finishes: " + work + " would be expected to run for " +
               anyTimeText(chosen.outcome.wall) + ", more than 100 times as long, with " +
               anyTimeText(chosen.life) + " between losses of the whole job on average.";
    }
    std::string text = "Expected to run for " + grouped(toString(*chosen.wall)) + " h for " + work;
    if (const auto overhead = overheadOf(report, chosen)) {
        text += ", " + percentText(*overhead) + " more";
    }
    text += ", with " + grouped(shortNumber(chosen.outcome.losses)) + " interruptions on average";
    if (report.question.availability.expected != Rational(1)) {
        text += "; " + grouped(toString(*chosen.calendar)) + " h by the calendar, with machines to be had " +
                percentText(report.question.availability.expected) + " of the time";
    }
    return text + '.';
}

std::string costSentence(const CheckpointReport& report)
{
    const SpotCase& chosen = report.answer.chosen;
    if (!chosen.cost) {
        return "";
    }
    std::string text = "Expected cost: " + moneyText(*chosen.cost);
    if (hasRange(report.question)) {
        const auto& dear = report.answer.shortLife.cost;
        const auto& cheap = report.answer.longLife.cost;
        text += ", from " + (cheap ? moneyText(*cheap) : "no end") + " where lives are long to " +
                (dear ? moneyText(*dear) : "no end") + " where they are short";
    }
    const Rational& work = report.question.work.value();
    if (!work.isZero()) {
        const Rational hours = work * Rational(report.question.machines);
        text += "; " + fixed(Rational(chosen.cost->amount()) / hours, 4) + ' ' + currencyOf(report) +
                " for each machine-hour of work";
    }
    return text + '.';
}

std::string onDemandSentence(const CheckpointReport& report)
{
    const auto& onDemand = report.answer.onDemandCost;
    if (!onDemand) {
        return "";
    }
    std::string text = "On demand the same work costs " + moneyText(*onDemand);
    if (const auto saving = savingOf(report, report.answer.chosen)) {
        text += saving->isNegative() ? ": spot is expected to cost " + percentText(-*saving) + " more"
                                     : ": spot is expected to cost " + percentText(*saving) + " less";
    }
    return text + '.';
}

std::string breakEvenSentence(const CheckpointReport& report)
{
    const auto& life = report.answer.breakEvenLife;
    if (!life) {
        return "";
    }
    const std::string whose = report.question.lifeIsOfAll && report.question.machines > 1
                                  ? "all " + machinesText(report.question.machines) + " together live"
                                  : "a machine lives";
    std::string text;
    if (std::isinf(*life)) {
        text = report.answer.mostWaste->isNegative() || report.answer.mostWaste->isZero()
                   ? "Spot is no cheaper than on demand, however long machines live"
                   : "Spot costs more than on demand however long machines live: the checkpoints alone cost "
                     "what it "
                     "saves";
    } else if (*life <= 0) {
        text = "Spot costs less than on demand however short machines live";
    } else {
        text = "Spot costs less than on demand as long as " + whose + " more than " + timeText(*life) +
               " on average, the break-even life";
    }
    if (report.answer.mostWaste && !report.answer.mostWaste->isNegative()) {
        text += "; at most " + percentText(*report.answer.mostWaste) + " of the paid time may be lost";
        if (report.answer.chosen.outcome.finishes) {
            const auto overhead = overheadOf(report, report.answer.chosen);
            text += overhead
                        ? ", " + percentText(*overhead / (*overhead + Rational(1))) + " is expected to be"
                        : "";
        }
    }
    return text + '.';
}

std::string deadlineSentence(const CheckpointReport& report)
{
    const auto inTime = isInTime(report, report.answer.chosen);
    if (!inTime) {
        return "";
    }
    const Rational deadline = report.question.deadline->value();
    const std::string limit = "the deadline of " + toString(*report.question.deadline);
    const auto& calendar = report.answer.chosen.calendar;
    std::string text;
    if (!calendar) {
        text = "Misses " + limit;
    } else {
        const Rational late = Rational(*calendar) - deadline;
        const std::string away = grouped(fixed(*inTime ? -late : late, 2)) + " h";
        text = (*inTime ? "Meets " : "Misses ") + limit + ": expected to finish after " +
               grouped(toString(*calendar)) + " h by the calendar, " + away +
               (*inTime ? " before it" : " after it");
    }
    if (hasRange(report.question)) {
        const bool shortIn = *isInTime(report, report.answer.shortLife);
        const bool longIn = *isInTime(report, report.answer.longLife);
        if (shortIn != *inTime || longIn != *inTime) {
            text += shortIn == longIn ? ""
                                      : std::string("; ") + (*inTime ? "missed where lives are short"
                                                                     : "met where lives are long");
        }
    }
    return text + ". An expectation is a mean: many runs take longer.";
}

std::string bandSentence(const CheckpointReport& report)
{
    if (report.band == nullptr) {
        return "";
    }
    return "AWS Spot Advisor, " + toString(report.bands->asOf) + ": " +
           std::string(bandText(report.band->band)) + " of " + report.band->instanceType + " (" +
           std::string(toString(report.band->os)) + ") in " + report.band->region + ". That is " +
           std::string(bandMeaning) + '.';
}

// What it follows from.

std::vector<std::pair<std::string, std::string>> inputs(const CheckpointReport& report, SourceList& sources)
{
    const SpotQuestion& question = report.question;
    std::vector<std::pair<std::string, std::string>> facts{{"work", toString(question.work)}};
    const std::string whose = question.lifeIsOfAll && question.machines > 1 ? "mean life of all together"
                                                                            : "mean life of a machine";
    std::string life = toString(question.life.expected);
    if (question.life.low != question.life.high) {
        life += " (" + toString(question.life.low) + " to " + toString(question.life.high) + ')';
    }
    if (report.preset) {
        life += ", preset " + report.preset->id + ": " + report.preset->title + ", " + report.preset->period;
    }
    facts.emplace_back("machines", std::to_string(question.machines) +
                                       (question.machines > 1 ? "; losing one stops all" : ""));
    facts.emplace_back(whose, life);
    if (question.machines > 1 && !question.lifeIsOfAll) {
        facts.emplace_back("mean life of the job", timeText(report.answer.chosen.life) +
                                                       ", that of a machine / " +
                                                       std::to_string(question.machines));
    }
    const auto& available = question.availability;
    std::string share = percentText(available.expected);
    if (available.low != available.high) {
        share += " (" + percentText(available.low) + " to " + percentText(available.high) + ')';
    }
    facts.emplace_back("availability", report.availabilityKnown ? share : "not known; counted as 100 %");
    if (!question.withoutCheckpoints) {
        std::string write = toString(question.write);
        if (report.parameters) {
            write += ": " + grouped(decimalNumber(*report.parameters)) + " parameters × " +
                     std::to_string(checkpointBytesPerParameter) + " bytes / " +
                     grouped(decimalNumber(*report.bytesPerSecond)) + " bytes per second";
        }
        facts.emplace_back("to write a checkpoint", write);
    }
    facts.emplace_back("to restart", toString(question.restart));
    const auto price = [&](const char* name, const std::optional<Amount>& amount,
                           const std::vector<const Price*>& rows) {
        if (!amount) {
            return;
        }
        std::string text = amountText(*amount) + " per machine-hour";
        for (const Price* row : rows) {
            text += (row == rows.front() ? ": " : "; ") + priceText(*row) + ", as of " + toString(row->asOf) +
                    (row->asOfKind == AsOfKind::Inferred ? " (day inferred) " : " ") + sources.mark(*row);
        }
        facts.emplace_back(name, text);
    };
    price("spot price", question.spot, report.spot);
    price("on-demand price", question.onDemand, report.onDemand);
    return facts;
}

std::vector<std::string> derivation(const CheckpointReport& report)
{
    std::vector<std::string> lines;
    const Outcome& chosen = report.answer.chosen.outcome;
    const bool segments = chosen.interval && *chosen.interval > 0;
    if (report.answer.youngs) {
        lines.push_back("Intervals: Young √(2CM) = " + timeText(report.answer.young) + "; Daly " +
                        (report.question.write.value().approximate() < 2 * report.answer.chosen.life
                             ? "√(2CM) (1 + √(C/2M)/3 + C/18M) - C"
                             : "M, where C is 2M or more,") +
                        " = " + timeText(report.answer.daly) +
                        ", with C to write, M the mean life of the job, R to restart.");
    }
    if (segments) {
        lines.emplace_back(
            "Running time: the complete model of Daly, M e^(R/M) (e^((τ+C)/M) - 1) Ts/τ, with τ the "
            "interval and Ts the work; losses while writing and restarting are in it.");
    } else if (!chosen.interval) {
        lines.emplace_back("Running time without checkpoints: M e^(R/M) (e^(Ts/M) - 1), with Ts the work.");
    } else {
        lines.emplace_back("Running time with free checkpoints: Ts e^(R/M), with Ts the work.");
    }
    if (const auto& first = report.answer.firstOrder) {
        const bool known = first->wall && *first->wall < 1e9;
        lines.push_back(
            "The usual first-order estimate, waste C/τ + τ/2M + R/M, gives " +
            (first->waste < 100 ? fixed(Rational(significant(first->waste * 100, shortDigits)), 2) + " %"
                                : std::string("far over 100 %")) +
            " and " + (known ? grouped(shortNumber(*first->wall)) + " h" : std::string("no end")) +
            (first->holds ? "." : "; it does not hold here, its waste being above 25 %."));
    }
    lines.emplace_back("A job that takes 100 times its work or more is said never to finish.");
    if (report.question.spot) {
        lines.push_back(
            "Cost: machines × running hours as printed × price, rounded once to the minor unit. Machines are "
            "paid while they run, not while waiting for capacity; minimum charges and free first hours are "
            "left out.");
    }
    if (report.question.onDemand) {
        lines.emplace_back("On demand: machines × work × price, without losses or checkpoints.");
    }
    if (hasRange(report.question)) {
        lines.emplace_back(
            "The range keeps the interval chosen for the expected life, and takes the lowest and highest "
            "life and availability.");
    }
    lines.emplace_back(
        "Lives are taken as exponential, machines as lost independently. Real losses come in bunches.");
    return lines;
}

std::vector<std::string> methodSources(const CheckpointReport& report)
{
    std::vector<std::string> sources;
    if (report.answer.youngs) {
        sources.emplace_back(youngSource);
    }
    sources.emplace_back(dalySource);
    if (report.parameters) {
        sources.emplace_back(sizeSource);
    }
    if (report.preset) {
        const InterruptionSource& source = *report.presetSource;
        sources.push_back("Lives: " + source.title + " — " + source.reference +
                          (report.preset->computed ? "; worked out from the raw traces" : "; quoted"));
    }
    if (report.band != nullptr) {
        sources.push_back("Band: " + report.bands->source.title + " — " + report.bands->source.reference);
    }
    return sources;
}

Table table(const CheckpointReport& report)
{
    const std::string currency = currencyOf(report);
    Table table({{"\nhow"},
                 {"checkpoint\nafter", Align::Right},
                 {"mean life\nof the job", Align::Right},
                 {"running\nh", Align::Right},
                 {"more than\nthe work", Align::Right},
                 {"by calendar\nh", Align::Right},
                 {"losses\non average", Align::Right},
                 {"cost\n" + currency, Align::Right},
                 {"less than\non demand", Align::Right},
                 {"\ndeadline"}});
    const auto deadline = [](const std::optional<bool>& inTime) {
        return inTime ? std::string(*inTime ? "met" : "missed") : std::string();
    };
    for (const Row& row : rowsOf(report)) {
        const SpotCase& spot = *row.spot;
        const auto overhead = overheadOf(report, spot);
        const auto saving = savingOf(report, spot);
        table.add({row.title, intervalText(spot.outcome), anyTimeText(spot.life),
                   spot.wall ? grouped(toString(*spot.wall)) : "never",
                   overhead ? percentText(*overhead) : "",
                   spot.calendar ? grouped(toString(*spot.calendar)) : "never",
                   spot.wall ? grouped(shortNumber(spot.outcome.losses)) : "",
                   spot.cost ? grouped(toString(spot.cost->amount())) : "",
                   saving ? percentText(*saving) : "", deadline(isInTime(report, spot))});
    }
    if (const auto& cost = report.answer.onDemandCost) {
        const std::string work = numberText(report.question.work.value());
        const auto& limit = report.question.deadline;
        table.add({"on demand", "", "", work, "", work, "", grouped(toString(cost->amount())), "",
                   deadline(limit ? std::optional(report.question.work <= *limit) : std::nullopt)});
    }
    table.dropEmptyColumns();
    return table;
}

std::string titleOf(const CheckpointReport& report)
{
    const std::string machines =
        report.offer != nullptr
            ? (report.question.machines > 1 ? std::to_string(report.question.machines) + " × " : "") +
                  report.offer->name()
            : machinesText(report.question.machines);
    return toString(report.question.work) + " of work on spot: " + machines;
}

std::string page(const CheckpointReport& report, Page::Kind kind)
{
    Page page(kind);
    page.title(titleOf(report));
    std::vector<const Price*> prices = report.spot;
    prices.insert(prices.end(), report.onDemand.begin(), report.onDemand.end());
    if (const std::string age = ageWarning(prices); !age.empty()) {
        page.paragraph("Warning: " + age + '.');
    }
    std::vector<std::string> verdict;
    for (const std::string& text :
         {intervalSentence(report), timeSentence(report), costSentence(report), onDemandSentence(report),
          breakEvenSentence(report), deadlineSentence(report)}) {
        if (!text.empty()) {
            verdict.push_back(text);
        }
    }
    page.list(verdict);
    page.heading("Cases");
    page.table(table(report));
    page.heading("From");
    SourceList sources;
    page.facts(inputs(report, sources));
    std::vector<std::string> notes;
    if (report.preset) {
        notes.push_back(report.preset->id + ": " + report.preset->note + ' ' + report.preset->isNot);
    }
    notes.insert(notes.end(), report.notes.begin(), report.notes.end());
    if (const std::string band = bandSentence(report); !band.empty()) {
        notes.push_back(band);
    }
    if (!notes.empty()) {
        page.heading("Notes");
        page.list(notes);
    }
    page.heading("How it follows");
    page.list(derivation(report));
    page.heading("Sources");
    page.list(methodSources(report));
    if (!sources.empty()) {
        sources.addTo(page);
    }
    if (!report.booksDigest.empty()) {
        page.paragraph(digestText(report.booksDigest));
    }
    page.paragraph(notInTheFigures());
    return page.take();
}

// For programs.

std::string finiteText(double value, int digits)
{
    return std::isfinite(value) ? toString(significant(value, digits)) : "";
}

std::string csv(const CheckpointReport& report)
{
    CsvWriter out;
    out.header({"case", "finishes", "interval_minutes", "job_life_hours", "availability_percent",
                "work_hours", "wall_hours", "overhead_percent", "calendar_hours", "interruptions", "machines",
                "currency", "cost", "saving_percent", "deadline_hours", "meets_deadline", "life_source"});
    const SpotQuestion& question = report.question;
    const std::string work = decimalNumber(question.work.value());
    const std::string deadline = question.deadline ? decimalNumber(question.deadline->value()) : "";
    const auto truth = [](const std::optional<bool>& value) {
        return value ? (*value ? "true" : "false") : "";
    };
    for (const Row& row : rowsOf(report)) {
        const SpotCase& spot = *row.spot;
        const auto overhead = overheadOf(report, spot);
        const auto saving = savingOf(report, spot);
        const auto& interval = spot.outcome.interval;
        out.text(row.key).text(spot.outcome.finishes ? "true" : "false");
        out.number(interval ? finiteText(*interval * 60, wallDigits) : "");
        out.number(finiteText(spot.life, wallDigits)).number(percentNumber(spot.availability)).number(work);
        out.number(spot.wall ? toString(*spot.wall) : "").number(overhead ? percentNumber(*overhead) : "");
        out.number(spot.calendar ? toString(*spot.calendar) : "");
        out.number(spot.wall ? finiteText(spot.outcome.losses, shortDigits) : "");
        out.number(std::to_string(question.machines)).text(currencyOf(report));
        out.number(spot.cost ? toString(spot.cost->amount()) : "")
            .number(saving ? percentNumber(*saving) : "");
        out.number(deadline).text(truth(isInTime(report, spot)));
        out.text(report.preset ? report.preset->id : "given").endRow();
    }
    if (const auto& cost = report.answer.onDemandCost) {
        out.text("on-demand")
            .text("true")
            .number("")
            .number("")
            .number("")
            .number(work)
            .number(work)
            .number("");
        out.number(work).number("").number(std::to_string(question.machines)).text(currencyOf(report));
        out.number(toString(cost->amount())).number("").number(deadline);
        out.text(
            truth(question.deadline ? std::optional(question.work <= *question.deadline) : std::nullopt));
        out.text("").endRow();
    }
    return out.take();
}

void putText(JsonWriter& json, std::string_view key, const std::string& value)
{
    json.key(key);
    if (value.empty()) {
        json.null();
    } else {
        json.text(value);
    }
}

void writeSource(JsonWriter& json, const InterruptionSource& source)
{
    json.beginObject();
    json.key("id").text(source.id);
    json.key("title").text(source.title);
    json.key("reference").text(source.reference);
    json.key("licence").text(source.licence);
    json.endObject();
}

void writeSpread(JsonWriter& json, std::string_view key, const std::optional<Spread<Decimal>>& spread)
{
    json.key(key);
    if (!spread) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("low").text(toString(spread->low));
    json.key("expected").text(toString(spread->expected));
    json.key("high").text(toString(spread->high));
    json.endObject();
}

void writePreset(JsonWriter& json, const InterruptionPreset& preset)
{
    json.beginObject();
    json.key("id").text(preset.id);
    json.key("title").text(preset.title);
    json.key("provider").text(preset.provider);
    json.key("gpus").texts(preset.gpus);
    json.key("gpus_per_machine").integer(preset.gpusPerMachine);
    json.key("machines").integer(preset.machines);
    json.key("period").text(preset.period);
    json.key("figures").text(preset.computed ? "computed" : "quoted");
    writeSpread(json, "life_hours", preset.life);
    writeSpread(json, "availability_percent", preset.availabilityPercent);
    writeSpread(json, "outage_hours", preset.outage);
    json.key("note").text(preset.note);
    json.key("is_not").text(preset.isNot);
    json.key("source").text(preset.source);
    json.key("zones").beginArray();
    for (const InterruptionZone& zone : preset.zones) {
        json.beginObject();
        json.key("zone").text(zone.zone);
        json.key("life_hours").text(toString(zone.life));
        json.key("availability_percent").text(toString(zone.availabilityPercent));
        json.key("outage_hours").text(toString(zone.outage));
        json.key("losses").integer(zone.losses);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeCase(JsonWriter& json, const CheckpointReport& report, const Row& row)
{
    const SpotCase& spot = *row.spot;
    const auto overhead = overheadOf(report, spot);
    const auto saving = savingOf(report, spot);
    const auto inTime = isInTime(report, spot);
    json.beginObject();
    json.key("case").text(row.key);
    json.key("finishes").boolean(spot.outcome.finishes);
    putText(json, "interval_minutes",
            spot.outcome.interval ? finiteText(*spot.outcome.interval * 60, wallDigits) : "");
    json.key("job_life_hours").text(finiteText(spot.life, wallDigits));
    json.key("availability_percent").text(percentNumber(spot.availability));
    putText(json, "wall_hours", spot.wall ? toString(*spot.wall) : "");
    putText(json, "overhead_percent", overhead ? percentNumber(*overhead) : "");
    putText(json, "calendar_hours", spot.calendar ? toString(*spot.calendar) : "");
    putText(json, "interruptions", spot.wall ? finiteText(spot.outcome.losses, shortDigits) : "");
    putText(json, "cost", spot.cost ? toString(spot.cost->amount()) : "");
    putText(json, "saving_percent", saving ? percentNumber(*saving) : "");
    json.key("meets_deadline");
    if (inTime) {
        json.boolean(*inTime);
    } else {
        json.null();
    }
    json.endObject();
}

void writePrices(JsonWriter& json, const CheckpointReport& report)
{
    SourceList sources;
    json.key("prices").beginArray();
    for (const auto* rows : {&report.spot, &report.onDemand}) {
        for (const Price* price : *rows) {
            sources.mark(*price);
            writePrice(json, *price);
        }
    }
    json.endArray();
    json.key("sources");
    sources.write(json);
}

std::string json(const CheckpointReport& report)
{
    const SpotQuestion& question = report.question;
    const SpotAnswer& answer = report.answer;
    const auto hours = [](const Hours& time) { return decimalNumber(time.value()); };
    JsonWriter json;
    json.beginObject();
    putText(json, "offer", report.offer != nullptr ? report.offer->name() : "");
    json.key("as_of").text(toString(report.asOf));
    json.key("work_hours").text(hours(question.work));
    json.key("machines").integer(question.machines);
    json.key("write_hours");
    if (question.withoutCheckpoints) {
        json.null();
    } else {
        json.text(hours(question.write));
    }
    json.key("restart_hours").text(hours(question.restart));
    json.key("life_hours").beginObject();
    json.key("low").text(hours(question.life.low));
    json.key("expected").text(hours(question.life.expected));
    json.key("high").text(hours(question.life.high));
    json.endObject();
    json.key("life_is_of").text(question.lifeIsOfAll ? "all machines together" : "one machine");
    json.key("availability_known").boolean(report.availabilityKnown);
    putText(json, "deadline_hours", question.deadline ? hours(*question.deadline) : "");
    putText(json, "currency", currencyOf(report));
    putText(json, "spot_per_hour",
            question.spot ? decimalNumber(totalPerHour(report, *question.spot).value()) : "");
    putText(json, "on_demand_per_hour",
            question.onDemand ? decimalNumber(totalPerHour(report, *question.onDemand).value()) : "");
    putText(json, "young_interval_minutes",
            question.withoutCheckpoints ? "" : finiteText(answer.young * 60, wallDigits));
    putText(json, "daly_interval_minutes",
            question.withoutCheckpoints ? "" : finiteText(answer.daly * 60, wallDigits));
    json.key("cases").beginArray();
    for (const Row& row : rowsOf(report)) {
        writeCase(json, report, row);
    }
    json.endArray();
    json.key("first_order");
    if (answer.firstOrder) {
        json.beginObject();
        json.key("waste_percent").text(finiteText(answer.firstOrder->waste * 100, shortDigits));
        putText(json, "wall_hours",
                answer.firstOrder->wall ? finiteText(*answer.firstOrder->wall, shortDigits) : "");
        json.key("holds").boolean(answer.firstOrder->holds);
        json.endObject();
    } else {
        json.null();
    }
    putText(json, "on_demand_cost", answer.onDemandCost ? toString(answer.onDemandCost->amount()) : "");
    putText(json, "break_even_life_hours",
            answer.breakEvenLife ? finiteText(*answer.breakEvenLife, shortDigits) : "");
    putText(json, "most_waste_percent", answer.mostWaste ? percentNumber(*answer.mostWaste) : "");
    json.key("preset");
    if (report.preset) {
        writePreset(json, *report.preset);
    } else {
        json.null();
    }
    json.key("spot_advisor");
    if (report.band != nullptr) {
        json.beginObject();
        json.key("as_of").text(toString(report.bands->asOf));
        json.key("region").text(report.band->region);
        json.key("instance_type").text(report.band->instanceType);
        json.key("os").text(toString(report.band->os));
        json.key("interrupted_in_month").text(bandText(report.band->band));
        json.key("meaning").text(bandMeaning);
        json.endObject();
    } else {
        json.null();
    }
    std::vector<const Price*> prices = report.spot;
    prices.insert(prices.end(), report.onDemand.begin(), report.onDemand.end());
    const std::string age = ageWarning(prices);
    json.key("warnings").texts(age.empty() ? std::vector<std::string>() : std::vector{age});
    json.key("notes").texts(report.notes);
    writePrices(json, report);
    json.key("method_sources").texts(methodSources(report));
    putText(json, "books_digest", report.booksDigest);
    json.endObject();
    return json.take();
}

std::string presetsPage(const InterruptionPresets& presets, Page::Kind kind)
{
    Page page(kind);
    page.title("How long spot machines lived where somebody watched");
    Table table({{"\npreset"},
                 {"\nwhat"},
                 {"\nperiod"},
                 {"mean life\nh", Align::Right},
                 {"availability\n%", Align::Right},
                 {"figures\nare"}});
    for (const InterruptionPreset& preset : presets.presets) {
        table.add({preset.id, preset.title, preset.period,
                   preset.life ? spreadText(preset.life) : "none lost",
                   spreadText(preset.availabilityPercent), preset.computed ? "computed" : "quoted"});
    }
    page.table(table);
    page.paragraph(
        "In brackets the range of zones; a zone alone is PRESET/ZONE, as --format json lists them. These are "
        "past figures of single zones: lives differ more by zone than by GPU.");
    page.heading("Remarks");
    std::vector<std::string> remarks;
    for (const InterruptionPreset& preset : presets.presets) {
        remarks.push_back(preset.id + ": " + preset.note + ' ' + preset.isNot + " [" + preset.source + ']');
    }
    page.list(remarks);
    page.heading("Sources");
    std::vector<std::string> sources;
    for (const InterruptionSource& source : presets.sources) {
        sources.push_back(source.id + ": " + source.title + " — " + source.reference);
    }
    page.list(sources);
    return page.take();
}

std::string presetsCsv(const InterruptionPresets& presets)
{
    CsvWriter out;
    out.header({"preset",
                "zone",
                "title",
                "provider",
                "gpus",
                "gpus_per_machine",
                "machines",
                "period",
                "figures",
                "life_hours_low",
                "life_hours",
                "life_hours_high",
                "availability_percent_low",
                "availability_percent",
                "availability_percent_high",
                "outage_hours",
                "losses",
                "source",
                "note",
                "is_not"});
    const auto row = [&out](const InterruptionPreset& preset, const std::string& zone,
                            const std::string& losses) {
        std::string gpus;
        for (const std::string& gpu : preset.gpus) {
            gpus += (gpus.empty() ? "" : "; ") + gpu;
        }
        const auto spread = [&out](const std::optional<Spread<Decimal>>& figure) {
            out.number(figure ? toString(figure->low) : "").number(figure ? toString(figure->expected) : "");
            out.number(figure ? toString(figure->high) : "");
        };
        out.text(preset.id).text(zone).text(preset.title).text(preset.provider).text(gpus);
        out.number(std::to_string(preset.gpusPerMachine)).number(std::to_string(preset.machines));
        out.text(preset.period).text(preset.computed ? "computed" : "quoted");
        spread(preset.life);
        spread(preset.availabilityPercent);
        out.number(preset.outage ? toString(preset.outage->expected) : "").number(losses);
        out.text(preset.source).text(preset.note).text(preset.isNot).endRow();
    };
    for (const InterruptionPreset& preset : presets.presets) {
        row(preset, "", "");
        for (const InterruptionZone& zone : preset.zones) {
            row(*presets.named(preset.id + '/' + zone.zone), zone.zone, std::to_string(zone.losses));
        }
    }
    return out.take();
}

std::string presetsJson(const InterruptionPresets& presets)
{
    JsonWriter json;
    json.beginObject();
    json.key("presets").beginArray();
    for (const InterruptionPreset& preset : presets.presets) {
        writePreset(json, preset);
    }
    json.endArray();
    json.key("sources").beginArray();
    for (const InterruptionSource& source : presets.sources) {
        writeSource(json, source);
    }
    json.endArray();
    json.endObject();
    return json.take();
}

}  // namespace

std::string checkpointReport(const CheckpointReport& report, Format format)
{
    switch (format) {
    case Format::Text: return page(report, Page::Kind::Text);
    case Format::Markdown: return page(report, Page::Kind::Markdown);
    case Format::Csv: return csv(report);
    case Format::Json: return json(report);
    }
    return "";
}

std::string presetsReport(const InterruptionPresets& presets, Format format)
{
    switch (format) {
    case Format::Text: return presetsPage(presets, Page::Kind::Text);
    case Format::Markdown: return presetsPage(presets, Page::Kind::Markdown);
    case Format::Csv: return presetsCsv(presets);
    case Format::Json: return presetsJson(presets);
    }
    return "";
}

}  // namespace gpucost
