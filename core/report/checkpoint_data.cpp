// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "core/report/checkpoint_cases.h"
#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/presets_report.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

std::string finiteText(double value, int digits)
{
    return std::isfinite(value) ? toString(significant(value, digits)) : "";
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

Amount totalPerHour(const CheckpointReport& report, const Amount& price)
{
    return price * Rational(report.question.machines);
}

void writeCase(JsonWriter& json, const CheckpointReport& report, const CheckpointRow& row)
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

}  // namespace

std::string checkpointCsv(const CheckpointReport& report)
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
    for (const CheckpointRow& row : rowsOf(report)) {
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
        out.text(truth(isOnDemandInTime(report)));
        out.text("").endRow();
    }
    return out.take();
}

std::string checkpointJson(const CheckpointReport& report)
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
    putText(json, "parameters", report.parameters ? decimalNumber(*report.parameters) : "");
    putText(json, "storage_bytes_per_second",
            report.bytesPerSecond ? decimalNumber(*report.bytesPerSecond) : "");
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
    for (const CheckpointRow& row : rowsOf(report)) {
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

}  // namespace gpucost
