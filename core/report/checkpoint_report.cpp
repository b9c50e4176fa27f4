// SPDX-License-Identifier: Apache-2.0
#include "core/report/checkpoint_report.h"

#include <algorithm>
#include <cmath>

#include "core/report/checkpoint_cases.h"
#include "core/report/numbers.h"
#include "core/report/page.h"
#include "core/report/wording.h"
#include "core/workload/quantity.h"

namespace gpucost {

namespace {

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

std::string amountText(const Amount& amount)
{
    return numberText(amount.value()) + ' ' + std::string(amount.currency().code());
}

std::string machinesText(std::int64_t machines)
{
    return countText(Rational(machines), "machine", "machines");
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
        const std::string asked = toString(*report.question.interval);
        const auto& best = answer.best->outcome.interval;
        const std::string instead =
            "; best is " + (best ? intervalText(answer.best->outcome) : "to write none") + '.';
        return chosen.interval ? "A checkpoint after every " + asked + " of work, as asked" + instead
                               : "The work ends before the first checkpoint is due, " + asked +
                                     " after its start" + instead;
    }
    if (!chosen.interval) {
        return chosen.finishes ? "No checkpoint is worth its time: the work is short for such lives."
                               : "No checkpoint helps.";
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
        lines.emplace_back(
            report.question.onDemandCost
                ? "On demand: a quote for the machines and the work, without losses or checkpoints."
                : "On demand: machines × work × price, without losses or checkpoints.");
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
    for (const CheckpointRow& row : rowsOf(report)) {
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
        table.add({"on demand", "", "", work, "", work, "", grouped(toString(cost->amount())), "",
                   deadline(isOnDemandInTime(report))});
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

}  // namespace

std::string checkpointReport(const CheckpointReport& report, Format format)
{
    switch (format) {
    case Format::Text: return page(report, Page::Kind::Text);
    case Format::Markdown: return page(report, Page::Kind::Markdown);
    case Format::Csv: return checkpointCsv(report);
    case Format::Json: return checkpointJson(report);
    }
    return "";
}

}  // namespace gpucost
