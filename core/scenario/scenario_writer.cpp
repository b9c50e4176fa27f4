// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "core/scenario/field_parsers.h"

namespace gpucost {

namespace {

using Json = nlohmann::ordered_json;

std::string share(const Percentage& value)
{
    return toString(value.perHundred()) + '%';
}

std::string plain(const Decimal& value)
{
    return toString(value);
}

std::string word(AnnualToMonthly how)
{
    return how == AnnualToMonthly::Effective ? "effective" : "nominal";
}

std::string word(FirstFlow first)
{
    return first == FirstFlow::Now ? "now" : "period-later";
}

std::string timeOfDay(std::int32_t seconds)
{
    const auto two = [](std::int32_t value) {
        return std::string(value < 10 ? "0" : "") + std::to_string(value);
    };
    return two(seconds / 3'600) + ':' + two(seconds / 60 % 60);
}

/// Intervals as parseWeeklySchedule() reads them: one a day, cut at midnight.
std::string scheduleText(const WeeklySchedule& week)
{
    constexpr std::array<const char*, 7> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::int32_t day = 86'400;
    std::string text;
    for (const auto& interval : week.intervals) {
        for (std::int32_t from = interval.from; from < interval.to;) {
            const std::int32_t index = from / day;
            const std::int32_t to = std::min(interval.to, (index + 1) * day);
            text += (text.empty() ? "" : "; ") + std::string(days[static_cast<std::size_t>(index)]) + ' ' +
                    timeOfDay(from - index * day) + '-' + timeOfDay(to - index * day);
            from = to;
        }
    }
    return text;
}

Json demandJson(const DemandSpec& demand)
{
    Json json;
    if (const auto* series = std::get_if<HourlySeries>(&demand.shape)) {
        Json values = Json::array();
        for (const Rational& gpus : series->gpus) {
            values.push_back(toString(gpus));
        }
        const std::string hour = std::to_string(series->firstHour);
        json["series"] = {
            {"first_hour", toString(series->firstDay) + 'T' + (hour.size() < 2 ? "0" : "") + hour},
            {"gpus", std::move(values)}};
        return json;
    }
    json["gpus"] = toString(demand.gpus);
    json["months"] = demand.months;
    json["start"] = toString(demand.start);
    json["month_convention"] = std::string(toString(demand.convention));
    for (const GpuStep& step : demand.ramp) {
        json["ramp"].push_back({{"month", step.month}, {"gpus", toString(step.gpus)}});
    }
    if (const auto* flat = std::get_if<FlatUtilization>(&demand.shape)) {
        json["utilization"] = share(flat->share);
    } else if (const auto* hours = std::get_if<HoursPerMonth>(&demand.shape)) {
        json["hours_per_month"] = plain(hours->hours);
    } else if (const auto* week = std::get_if<WeeklySchedule>(&demand.shape)) {
        json["schedule"] = scheduleText(*week);
    }
    return json;
}

Json pricesJson(const PriceAssumption& prices)
{
    Json json;
    if (const auto* decline = std::get_if<DecliningPrices>(&prices)) {
        json["decline"] = {{"per_year", share(decline->perYear)},
                           {"how", decline->how == Decline::Stepped ? "stepped" : "smooth"}};
    } else if (const auto* schedule = std::get_if<ScheduledPrices>(&prices)) {
        json["schedule"] = Json::array();
        for (const auto& step : schedule->steps) {
            json["schedule"].push_back({{"month", step.month}, {"factor", plain(step.factor)}});
        }
    } else if (const auto* replay = std::get_if<ReplayedPrices>(&prices)) {
        json["replay"] = {
            {"offer", replay->offer}, {"plan", toString(replay->plan)}, {"from", toString(replay->from)}};
    } else {
        json["constant"] = true;
    }
    return json;
}

Json exitJson(const EarlyExit& exit)
{
    Json json;
    json["how"] = std::string(toString(exit.how));
    json["after_months"] = exit.afterMonths;
    json["then"] = Json::object();
    if (!exit.thenOffer.empty()) {
        json["then"]["offer"] = exit.thenOffer;
    }
    json["then"]["plan"] = toString(exit.then);
    const auto add = [&json](const char* name, const auto& value, auto text) {
        if (value) {
            json[name] = text(*value);
        }
    };
    const auto money = [](const Money& value) { return toString(value); };
    add("current_price", exit.currentPrice, money);
    add("cancelled_before", exit.cancelledBefore, money);
    add("fee", exit.fee, share);
    add("sold_for", exit.soldFor, money);
    add("sold_at", exit.soldAt, share);
    return json;
}

/// A value of an input as a range writes it: months are numbers, all others shares.
std::string endText(Input input, const Rational& value)
{
    return input == Input::Months || input == Input::Exchange ? toString(value)
                                                              : share(Percentage::ofFraction(value));
}

Json uncertaintyJson(const UncertaintyQuestion& question)
{
    Json json;
    const auto add = [&json](const char* name, const std::string& text) {
        if (!text.empty()) {
            json[name] = text;
        }
    };
    add("utilization", question.utilization);
    add("price_decline", question.priceDecline);
    add("growth", question.growth);
    add("spot_stretch", question.spotStretch);
    add("exchange", question.exchange);
    json["seed"] = question.seed;
    json["worlds"] = question.worlds;
    if (question.wantsTornado) {
        json["tornado"] = Json::object();
        for (const SwingRange& swing : question.swings) {
            json["tornado"][std::string(fieldOf(swing.input))] =
                endText(swing.input, swing.low) + ".." + endText(swing.input, swing.high);
        }
    }
    for (const GridKind kind : question.grids) {
        json["grids"].push_back(std::string(toString(kind)));
    }
    return json;
}

Json optionJson(const ScenarioOption& option)
{
    Json json;
    json["id"] = option.id;
    if (!option.name.empty()) {
        json["name"] = option.name;
    }
    if (const auto* cloud = std::get_if<CloudChoice>(&option.choice)) {
        json["offer"] = cloud->offer;
        json["plan"] = toString(cloud->plan);
        if (cloud->exit) {
            json["exit"] = exitJson(*cloud->exit);
        }
    } else {
        const auto& owned = std::get<OwnedChoice>(option.choice);
        Json servers;
        if (!owned.preset.empty()) {
            servers["preset"] = owned.preset;
        }
        if (!owned.site.empty()) {
            servers["site"] = owned.site;
        }
        servers["servers"] = owned.servers;
        if (!owned.fields.empty()) {
            servers["fields"] = Json::object();
            for (const auto& [name, value] : owned.fields) {
                servers["fields"][name] = value;
            }
        }
        json["owned"] = std::move(servers);
    }
    if (!option.note.empty()) {
        json["note"] = option.note;
    }
    return json;
}

void addMoneyRules(Json& json, const Scenario& scenario)
{
    json["discount"] = {{"annual", share(scenario.discounting.annual)},
                        {"compounding", word(scenario.discounting.compounding)},
                        {"first_flow", word(scenario.discounting.first)}};
    if (scenario.tax) {
        json["tax"] = {{"rate", share(scenario.tax->rate)}, {"recoverable", scenario.tax->recoverable}};
    }
    for (const auto& [provider, part] : scenario.discounts) {
        json["discounts"].push_back({{"provider", provider}, {"share", share(part)}});
    }
    for (const FreeCredit& credit : scenario.credits) {
        Json one;
        if (!credit.provider.empty()) {
            one["provider"] = credit.provider;
        }
        one["amount"] = toString(credit.amount);
        one["last_month"] = toString(credit.lastMonth);
        json["credits"].push_back(std::move(one));
    }
    for (const AssumedPrice& price : scenario.assumed) {
        json["assumed_prices"].push_back({{"offer", price.offer},
                                          {"plan", toString(price.plan)},
                                          {"currency", std::string(price.currency.code())},
                                          {"rate", plain(price.rate)},
                                          {"upfront", plain(price.upfront)},
                                          {"reason", price.reason}});
    }
}

}  // namespace

std::string writeScenario(const Scenario& scenario)
{
    Json json;
    json["schema"] = "gpucost.scenario.v1";
    json["name"] = scenario.name;
    if (!scenario.note.empty()) {
        json["note"] = scenario.note;
    }
    json["as_of"] = toString(scenario.asOf);
    if (!scenario.booksDigest.empty()) {
        json["books_digest"] = scenario.booksDigest;
    }
    json["demand"] = demandJson(scenario.demand);
    json["currency"] = std::string(scenario.currency.code());
    for (const ExchangeRate& rate : scenario.rates) {
        json["rates"].push_back(std::string(rate.base.code()) + '/' + std::string(rate.quote.code()) + '=' +
                                plain(rate.rate) + '@' + toString(rate.date));
    }
    addMoneyRules(json, scenario);
    json["prices"] = pricesJson(scenario.prices);
    json["renewal"] = scenario.renewal == RenewalPrice::SameTerms ? "same-terms" : "current-prices";
    json["billing"] = scenario.billing == Billing::Mode::Provider ? "provider" : "exact";
    json["sustained_use"] = scenario.sustainedUse;
    for (const ScenarioOption& option : scenario.options) {
        json["options"].push_back(optionJson(option));
    }
    json["baseline"] = scenario.baseline;
    if (scenario.uncertainty) {
        json["uncertainty"] = uncertaintyJson(*scenario.uncertainty);
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace gpucost
