// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_data.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/numbers.h"
#include "core/report/scenario_report.h"
#include "core/report/scenario_uncertainty_report.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

std::string plain(const Money& money)
{
    return toString(money.amount());
}

void writePoint(JsonWriter& json, const Verdict& verdict, const std::string& key,
                const std::optional<PaybackPoint>& point)
{
    json.key(key);
    if (!point) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("month").integer(point->period + 1);
    json.key("period").text(toString(verdict.saving.monthAt(point->period)));
    json.key("elapsed_months").text(toString(point->elapsed));
    json.endObject();
}

void writePayback(JsonWriter& json, const Verdict& verdict, const std::string& key, const Payback& payback)
{
    json.key(key).beginObject();
    writePoint(json, verdict, "first", payback.first);
    writePoint(json, verdict, "lasting", payback.lasting);
    json.endObject();
}

std::string answerText(PriceDropBreakEven::Answer answer)
{
    switch (answer) {
    case PriceDropBreakEven::Answer::StopsPaying: return "stops-paying";
    case PriceDropBreakEven::Answer::AlwaysPays: return "always-pays";
    case PriceDropBreakEven::Answer::NeverPays: return "never-pays";
    case PriceDropBreakEven::Answer::FallHelps: return "fall-helps";
    }
    return "";
}

void writeVerdict(JsonWriter& json, const OptionResult& option)
{
    const Verdict& verdict = *option.verdict;
    json.key("against_baseline").beginObject();
    json.key("present_saving").text(plain(verdict.presentSaving));
    json.key("plain_saving").text(plain(verdict.plainSaving));
    json.key("plain_sum_disagrees").boolean(verdict.plainSumDisagrees());
    writePayback(json, verdict, "payback", verdict.plain);
    writePayback(json, verdict, "discounted_payback", verdict.discounted);
    if (option.priceDrop) {
        json.key("price_drop_in_first_year").beginObject();
        json.key("answer").text(answerText(option.priceDrop->answer));
        if (option.priceDrop->answer == PriceDropBreakEven::Answer::StopsPaying) {
            json.key("last_paying").text(toString(option.priceDrop->lastPaying));
            json.key("first_losing").text(toString(option.priceDrop->firstLosing));
        }
        json.endObject();
    }
    json.endObject();
}

void writeExit(JsonWriter& json, const ExitOutcome& exit, Month start)
{
    json.key("early_exit").beginObject();
    json.key("period").text(toString(start.plus(exit.month)));
    json.key("what").text(exit.name);
    json.key("paid_back").text(plain(exit.paidBack));
    json.key("no_longer_owed").text(plain(exit.noLongerOwed));
    json.key("steps").beginArray();
    for (const ExitStep& step : exit.steps) {
        json.beginObject();
        json.key("what").text(step.what);
        json.key("amount").text(plain(step.amount));
        json.endObject();
    }
    json.endArray();
    json.key("rule").text(exit.rule);
    json.endObject();
}

void writeOption(JsonWriter& json, const OptionResult& option)
{
    json.beginObject();
    json.key("id").text(option.option->id);
    json.key("name").text(nameOf(*option.option));
    json.key("choice").text(choiceText(*option.option));
    if (option.refused) {
        json.key("refused").beginObject();
        json.key("found").text(option.refused->found);
        json.key("expected").text(option.refused->expected);
        json.endObject();
        json.endObject();
        return;
    }
    json.key("total").text(plain(option.total));
    json.key("charges").text(plain(option.quote->total()));
    json.key("added").text(plain(option.total - option.quote->total()));
    json.key("upfront").text(plain(option.quote->upfront()));
    json.key("after_horizon").text(plain(option.quote->afterHorizon()));
    if (option.totalAtTodaysPrices) {
        json.key("total_had_prices_stayed").text(plain(*option.totalAtTodaysPrices));
    }
    json.key("present_cost").text(plain(option.presentCost));
    json.key("per_gpu_hour");
    if (option.perGpuHour) {
        json.text(fixed(*option.perGpuHour, 6));
    } else {
        json.null();
    }
    if (option.verdict) {
        writeVerdict(json, option);
    }
    json.key("months").beginArray();
    for (const ScenarioMonth& month : monthsOf(option)) {
        json.beginObject();
        json.key("period").text(toString(month.month));
        json.key("billed").text(plain(month.billed));
        json.key("added").text(plain(month.added));
        json.key("payable").text(plain(month.payable));
        json.key("cumulative").text(plain(month.cumulative));
        json.key("amortized").text(plain(month.amortized));
        json.endObject();
    }
    json.endArray();
    json.key("added_flows").beginArray();
    for (const AddedFlow& flow : option.added) {
        json.beginObject();
        json.key("period").text(toString(flow.month));
        json.key("what").text(flow.what);
        json.key("kind").text(toString(flow.kind));
        json.key("cost").text(plain(-flow.amount));
        json.endObject();
    }
    json.endArray();
    if (option.exit) {
        writeExit(json, *option.exit, option.quote->start());
    }
    json.key("credits").beginArray();
    for (const CreditUse& use : option.creditUses) {
        json.beginObject();
        json.key("used").text(plain(use.used));
        json.key("expired").text(plain(use.expired));
        json.endObject();
    }
    json.endArray();
    json.key("prices").beginArray();
    for (const Price* price : option.quote->prices()) {
        writePrice(json, *price);
    }
    json.endArray();
    json.endObject();
}

}  // namespace

std::string scenarioCsv(const ScenarioReport& report)
{
    CsvWriter out;
    out.header({"option", "month", "period", "billed", "added", "payable", "cumulative", "amortized",
                "currency", "after_horizon"});
    for (const OptionResult& option : report.result.options) {
        if (!option.quote) {
            continue;
        }
        int number = 0;
        for (const ScenarioMonth& month : monthsOf(option)) {
            out.text(option.option->id).number(std::to_string(++number)).text(toString(month.month));
            out.number(plain(month.billed)).number(plain(month.added)).number(plain(month.payable));
            out.number(plain(month.cumulative)).number(plain(month.amortized));
            out.text(report.scenario.currency.code()).number(month.afterHorizon ? "true" : "false").endRow();
        }
    }
    return out.take();
}

std::string scenarioJson(const ScenarioReport& report)
{
    const Scenario& scenario = report.scenario;
    const ScenarioResult& result = report.result;
    JsonWriter json;
    json.beginObject();
    json.key("name").text(scenario.name);
    json.key("as_of").text(toString(scenario.asOf));
    json.key("currency").text(scenario.currency.code());
    json.key("demand").text(demandText(report));
    json.key("baseline").text(scenario.baseline);
    json.key("recommended").text(result.options[*result.recommended].option->id);
    json.key("least_plain_sum").text(result.options[*result.leastPlainSum].option->id);
    json.key("verdict").texts(verdictsOf(report));
    json.key("options").beginArray();
    for (const OptionResult& option : result.options) {
        writeOption(json, option);
    }
    json.endArray();
    writeUncertainty(json, report);
    json.key("assumptions").texts(assumptionsOf(report));
    json.key("exchange_rates").beginArray();
    for (const ExchangeRate& rate : result.rates) {
        writeRate(json, rate);
    }
    json.endArray();
    SourceList sources;
    for (const Price* price : pricesOf(report)) {
        sources.mark(*price);
    }
    json.key("sources");
    sources.write(json);
    json.key("warnings").texts(warningsOf(report));
    json.key("books_digest").text(result.booksDigest);
    json.key("not_in_the_figures").text(notInTheFigures());
    json.endObject();
    return json.take();
}

}  // namespace gpucost
