// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <set>

#include "core/scenario/field_parsers.h"

namespace gpucost {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::string_view schemaName = "gpucost.scenario.v1";
constexpr std::int32_t mostMonths = 1'200;

Result<PlanKey> parsePlanKey(std::string_view text)
{
    return parsePlanSpec(text).and_then([&](const PlanSpec& spec) -> Result<PlanKey> {
        if (spec.parts.size() != 1 || spec.parts[0].instances || spec.parts[0].hourlySpend) {
            return fail(ErrorCode::BadPlan, "\"" + std::string(text) + "\"",
                        "one way to buy, without number or amount");
        }
        return spec.parts[0].key;
    });
}

Result<MonthConvention> parseConvention(std::string_view text)
{
    for (const MonthConvention convention : {MonthConvention::Average730, MonthConvention::Calendar}) {
        if (text == toString(convention)) {
            return convention;
        }
    }
    return fail(ErrorCode::BadValue, "\"" + std::string(text) + "\"", "\"730\" or \"calendar\"");
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

class Reader {
public:
    explicit Reader(Problems& problems)
        : m_problems(problems)
    {
    }

    Scenario read(JsonValue root)
    {
        static constexpr std::array<std::string_view, 20> known{
            "schema",  "name",     "note",          "as_of",     "books_digest", "demand",         "currency",
            "rates",   "discount", "tax",           "discounts", "credits",      "assumed_prices", "prices",
            "renewal", "billing",  "sustained_use", "options",   "baseline",     "uncertainty"};
        JsonFields fields(root, m_problems, "a scenario", Names(known));
        Scenario scenario;
        if (!fields.isObject()) {
            return scenario;
        }
        if (fields.text("schema") != schemaName && fields.has("schema")) {
            fields.problem("schema", ErrorCode::BadValue, "\"" + std::string(schemaName) + "\"");
        }
        scenario.name = fields.text("name");
        scenario.note = fields.optionalText("note");
        set(scenario.asOf, fields.parsed("as_of", parseDate));
        scenario.booksDigest = fields.optionalText("books_digest");
        readDemand(fields, scenario.demand);
        set(scenario.currency,
            fields.parsed("currency", [](std::string_view t) { return Currency::parse(t); }));
        readRates(fields, scenario);
        readDiscounting(fields, scenario.discounting);
        readTax(fields, scenario);
        readDiscounts(fields, scenario);
        readCredits(fields, scenario);
        readAssumed(fields, scenario);
        readPrices(fields, scenario.prices);
        readRenewal(fields, scenario.renewal);
        readBilling(fields, scenario);
        readOptions(fields, scenario);
        if (fields.has("uncertainty")) {
            scenario.uncertainty = readUncertainty(fields.value("uncertainty"), m_problems);
            checkUncertainty(fields, scenario);
        }
        return scenario;
    }

private:
    template <class T, class U>
    static void set(T& target, std::optional<U> value)
    {
        if (value) {
            target = std::move(*value);
        }
    }

    /// Uncertain months are a share of use of the same machines, rounded charge by charge.
    static void checkUncertainty(JsonFields& fields, const Scenario& scenario)
    {
        if (!std::holds_alternative<FlatUtilization>(scenario.demand.shape) ||
            !scenario.demand.ramp.empty()) {
            fields.problem("uncertainty", ErrorCode::BadField,
                           "none beside a demand other than a share of every month of the same GPUs");
        }
        if (scenario.billing == Billing::Mode::Exact) {
            fields.problem(
                "uncertainty", ErrorCode::BadField,
                "\"billing\": \"provider\" beside it: totals of worlds are rounded charge by charge");
        }
    }

    void readDemand(JsonFields& scenario, DemandSpec& demand)
    {
        static constexpr std::array<std::string_view, 9> known{
            "gpus",     "months", "start", "month_convention", "ramp", "utilization", "hours_per_month",
            "schedule", "series"};
        if (!scenario.has("demand")) {
            scenario.problem("demand", ErrorCode::BadField, "an object: what is to run, and when");
            return;
        }
        JsonFields fields(scenario.value("demand"), m_problems, "a demand", Names(known));
        if (!fields.isObject()) {
            return;
        }
        const std::string_view shape =
            oneOf(fields, {"utilization", "hours_per_month", "schedule", "series"});
        if (shape == "series") {
            for (const std::string_view name : {"gpus", "months", "start", "month_convention", "ramp"}) {
                if (fields.has(name)) {
                    fields.problem(name, ErrorCode::BadField, "no such field beside a series, which says it");
                }
            }
            readSeries(fields.value("series"), demand);
            return;
        }
        set(demand.gpus, fields.parsed("gpus", parsePositive));
        if (const auto months = fields.integer("months", 1, mostMonths)) {
            demand.months = static_cast<std::int32_t>(*months);
        }
        set(demand.start, fields.parsed("start", parseMonth));
        demand.convention = MonthConvention::Average730;
        set(demand.convention, fields.optionalParsed("month_convention", parseConvention));
        demand.ramp = readRamp(fields, demand.months, m_problems);
        if (shape == "utilization") {
            set(demand.shape, shapeOf<FlatUtilization>(fields.parsed(shape, parseShare)));
        } else if (shape == "hours_per_month") {
            set(demand.shape, shapeOf<HoursPerMonth>(fields.parsed(shape, parseNotNegative)));
        } else if (shape == "schedule") {
            set(demand.shape, fields.parsed(shape, parseWeeklySchedule));
        }
    }

    template <class Shape, class Value>
    static std::optional<Shape> shapeOf(std::optional<Value> value)
    {
        return value ? std::optional(Shape{std::move(*value)}) : std::nullopt;
    }

    /// {"first_hour": "2026-01-01T00", "gpus": ["8", "8", ...]}: GPUs wanted in each clock-hour, in UTC.
    void readSeries(JsonValue value, DemandSpec& demand)
    {
        static constexpr std::array<std::string_view, 2> known{"first_hour", "gpus"};
        JsonFields fields(value, m_problems, "a series", Names(known));
        if (!fields.isObject()) {
            return;
        }
        HourlySeries series;
        const std::string_view first = fields.text("first_hour");
        const bool hasForm = first.size() == 13 && first[10] == 'T' && first[11] >= '0' && first[11] <= '2' &&
                             first[12] >= '0' && first[12] <= '9';
        const auto day = parseDate(first.substr(0, 10));
        const std::int32_t hour = hasForm ? (first[11] - '0') * 10 + (first[12] - '0') : 24;
        if (!first.empty() && (!day || hour > 23)) {
            fields.problem("first_hour", ErrorCode::BadDate, "an hour in UTC such as 2026-01-01T00");
        } else if (day) {
            series.firstDay = *day;
            series.firstHour = hour;
        }
        for (const JsonValue& item : fields.list("gpus", 1)) {
            const auto gpus =
                item.kind() == JsonKind::Text ? Rational::parse(item.text()) : Result<Rational>();
            if (item.kind() != JsonKind::Text || !gpus || gpus->isNegative()) {
                m_problems.add(ErrorCode::BadValue, item, "a number of GPUs in quotes, not negative");
                continue;
            }
            series.gpus.push_back(*gpus);
        }
        demand.shape = std::move(series);
    }

    void readRates(JsonFields& fields, Scenario& scenario)
    {
        for (const JsonValue& item : fields.optionalList("rates")) {
            auto rate =
                item.kind() == JsonKind::Text
                    ? parseExchangeRate(item.text())
                    : Result<ExchangeRate>(fail(ErrorCode::BadField, item.shown(),
                                                "a rate in quotes: \"USD/KRW=1194.1145@2019-09-01\""));
            if (rate) {
                scenario.rates.push_back(std::move(*rate));
            } else {
                m_problems.add(std::move(rate.error()), item);
            }
        }
    }

    void readDiscounting(JsonFields& scenario, Discounting& discounting)
    {
        static constexpr std::array<std::string_view, 3> known{"annual", "compounding", "first_flow"};
        if (!scenario.has("discount")) {
            return;
        }
        JsonFields fields(scenario.value("discount"), m_problems, "a discount rate", Names(known));
        if (!fields.isObject()) {
            return;
        }
        set(discounting.annual, fields.parsed("annual", parseShare));
        const auto compounding = word(fields, "compounding", {"effective", "nominal"});
        discounting.compounding = compounding == 1 ? AnnualToMonthly::Nominal : AnnualToMonthly::Effective;
        const auto first = word(fields, "first_flow", {"now", "period-later"});
        discounting.first = first == 1 ? FirstFlow::PeriodLater : FirstFlow::Now;
    }

    /// Which of the words a field holds; 0 where it holds none.
    std::size_t word(JsonFields& fields, std::string_view name, std::initializer_list<std::string_view> words)
    {
        const std::string_view text = fields.text(name);
        std::size_t index = 0;
        std::string expected;
        for (const std::string_view one : words) {
            if (text == one) {
                return index;
            }
            expected += (index == 0 ? "" : ", ") + std::string(one);
            ++index;
        }
        if (!text.empty()) {
            fields.problem(name, ErrorCode::BadValue, "one of: " + expected);
        }
        return 0;
    }

    void readTax(JsonFields& scenario, Scenario& target)
    {
        static constexpr std::array<std::string_view, 2> known{"rate", "recoverable"};
        if (!scenario.has("tax")) {
            return;
        }
        JsonFields fields(scenario.value("tax"), m_problems, "a tax", Names(known));
        if (!fields.isObject()) {
            return;
        }
        TaxRule tax;
        set(tax.rate, fields.parsed("rate", parseShare));
        set(tax.recoverable, fields.boolean("recoverable"));
        target.tax = tax;
    }

    void readDiscounts(JsonFields& scenario, Scenario& target)
    {
        static constexpr std::array<std::string_view, 2> known{"provider", "share"};
        for (const JsonValue& item : scenario.optionalList("discounts")) {
            JsonFields fields(item, m_problems, "a negotiated discount", Names(known));
            if (!fields.isObject()) {
                continue;
            }
            const std::string provider(fields.text("provider"));
            if (const auto share = fields.parsed("share", parseShare)) {
                target.discounts.emplace_back(provider, *share);
            }
        }
    }

    void readCredits(JsonFields& scenario, Scenario& target)
    {
        static constexpr std::array<std::string_view, 3> known{"provider", "amount", "last_month"};
        for (const JsonValue& item : scenario.optionalList("credits")) {
            JsonFields fields(item, m_problems, "a free credit", Names(known));
            if (!fields.isObject()) {
                continue;
            }
            FreeCredit credit;
            credit.provider = fields.optionalText("provider");
            set(credit.amount, fields.parsed("amount", parseMoney));
            set(credit.lastMonth, fields.parsed("last_month", parseMonth));
            if (credit.amount.amount().isNegative()) {
                fields.problem("amount", ErrorCode::BadValue, "an amount that is not negative");
            } else if (fields.has("amount") && scenario.has("currency") &&
                       credit.amount.currency() != target.currency) {
                fields.problem(
                    "amount", ErrorCode::BadValue,
                    "an amount in " + std::string(target.currency.code()) + ", the scenario's currency");
            }
            target.credits.push_back(std::move(credit));
        }
    }

    void readAssumed(JsonFields& scenario, Scenario& target)
    {
        static constexpr std::array<std::string_view, 6> known{"offer", "plan",    "currency",
                                                               "rate",  "upfront", "reason"};
        for (const JsonValue& item : scenario.optionalList("assumed_prices")) {
            JsonFields fields(item, m_problems, "an assumed price", Names(known));
            if (!fields.isObject()) {
                continue;
            }
            AssumedPrice price;
            price.offer = fields.text("offer");
            set(price.plan, fields.parsed("plan", parsePlanKey));
            set(price.currency,
                fields.parsed("currency", [](std::string_view t) { return Currency::parse(t); }));
            set(price.rate, fields.parsed("rate", parseNotNegative));
            set(price.upfront, fields.optionalParsed("upfront", parseNotNegative));
            price.reason = fields.text("reason");
            const auto same = [&](const AssumedPrice& other) {
                return other.offer == price.offer && other.plan == price.plan;
            };
            if (std::any_of(target.assumed.begin(), target.assumed.end(), same)) {
                fields.problem("plan", ErrorCode::BadValue, "one assumed price for each offer and plan");
            }
            target.assumed.push_back(std::move(price));
        }
    }

    void readPrices(JsonFields& scenario, PriceAssumption& prices)
    {
        static constexpr std::array<std::string_view, 4> known{"constant", "decline", "schedule", "replay"};
        if (!scenario.has("prices")) {
            return;
        }
        JsonFields fields(scenario.value("prices"), m_problems, "what prices do", Names(known));
        if (!fields.isObject()) {
            return;
        }
        const std::string_view which = oneOf(fields, {"constant", "decline", "schedule", "replay"});
        if (which == "decline") {
            readDecline(fields.value(which), prices);
        } else if (which == "schedule") {
            readSchedule(fields, prices);
        } else if (which == "replay") {
            readReplay(fields.value(which), prices);
        } else if (which == "constant") {
            fields.optionalTrue(which);
        } else {
            fields.problem(ErrorCode::BadField, "nothing", "one of constant, decline, schedule, replay");
        }
    }

    void readDecline(JsonValue value, PriceAssumption& prices)
    {
        static constexpr std::array<std::string_view, 2> known{"per_year", "how"};
        JsonFields fields(value, m_problems, "a decline", Names(known));
        if (!fields.isObject()) {
            return;
        }
        DecliningPrices decline;
        set(decline.perYear, fields.parsed("per_year", parseChange));
        decline.how = word(fields, "how", {"stepped", "smooth"}) == 1 ? Decline::Smooth : Decline::Stepped;
        if (decline.perYear.fraction() >= Rational(1)) {
            fields.problem("per_year", ErrorCode::BadValue, "less than 100 %");
        }
        prices = decline;
    }

    void readSchedule(JsonFields& parent, PriceAssumption& prices)
    {
        static constexpr std::array<std::string_view, 2> known{"month", "factor"};
        ScheduledPrices schedule;
        for (const JsonValue& item : parent.list("schedule", 1)) {
            JsonFields fields(item, m_problems, "a step", Names(known));
            if (!fields.isObject()) {
                continue;
            }
            ScheduledPrices::Step step;
            if (const auto month = fields.integer("month", 0, mostMonths)) {
                step.month = static_cast<std::int32_t>(*month);
                if (!schedule.steps.empty() && step.month <= schedule.steps.back().month) {
                    fields.problem("month", ErrorCode::BadValue,
                                   "a later month than that of the step before");
                }
            }
            set(step.factor, fields.parsed("factor", parseNotNegative));
            schedule.steps.push_back(step);
        }
        prices = std::move(schedule);
    }

    void readReplay(JsonValue value, PriceAssumption& prices)
    {
        static constexpr std::array<std::string_view, 3> known{"offer", "plan", "from"};
        JsonFields fields(value, m_problems, "a replay", Names(known));
        if (!fields.isObject()) {
            return;
        }
        ReplayedPrices replay;
        replay.offer = fields.text("offer");
        set(replay.plan, fields.optionalParsed("plan", parsePlanKey));
        set(replay.from, fields.parsed("from", parseMonth));
        prices = std::move(replay);
    }

    void readRenewal(JsonFields& fields, RenewalPrice& renewal)
    {
        if (fields.has("renewal") && word(fields, "renewal", {"same-terms", "current-prices"}) == 1) {
            renewal = RenewalPrice::Current;
        }
    }

    void readBilling(JsonFields& fields, Scenario& scenario)
    {
        if (fields.has("billing") && word(fields, "billing", {"provider", "exact"}) == 1) {
            scenario.billing = Billing::Mode::Exact;
        }
        if (fields.has("sustained_use")) {
            set(scenario.sustainedUse, fields.boolean("sustained_use"));
        }
    }

    void readOptions(JsonFields& fields, Scenario& scenario)
    {
        std::set<std::string, std::less<>> ids;
        for (const JsonValue& item : fields.list("options", 1)) {
            if (auto option = readOption(item)) {
                if (!ids.insert(option->id).second) {
                    m_problems.add(ErrorCode::BadValue, item.field("id"), "an id that no other option has");
                }
                scenario.options.push_back(std::move(*option));
            }
        }
        scenario.baseline = fields.text("baseline");
        if (!scenario.baseline.empty() && !ids.empty() && !ids.contains(scenario.baseline)) {
            std::string expected;
            for (const std::string& id : ids) {
                expected += (expected.empty() ? "" : ", ") + id;
            }
            fields.problem("baseline", ErrorCode::BadValue, "the id of an option: " + expected);
        }
    }

    std::optional<ScenarioOption> readOption(JsonValue item)
    {
        static constexpr std::array<std::string_view, 7> known{"id",    "name", "offer", "plan",
                                                               "owned", "exit", "note"};
        JsonFields fields(item, m_problems, "an option", Names(known));
        if (!fields.isObject()) {
            return std::nullopt;
        }
        ScenarioOption option;
        option.id = fields.text("id");
        if (!option.id.empty() && !isId(option.id)) {
            fields.problem("id", ErrorCode::BadValue, "up to 64 of a-z, 0-9 and -");
        }
        option.name = fields.optionalText("name");
        option.note = fields.optionalText("note");
        if (fields.has("owned")) {
            for (const std::string_view name : {"offer", "plan", "exit"}) {
                if (fields.has(name)) {
                    fields.problem(name, ErrorCode::BadField, "no such field beside \"owned\"");
                }
            }
            option.choice = readOwned(fields.value("owned"));
        } else {
            CloudChoice cloud;
            cloud.offer = fields.text("offer");
            set(cloud.plan, fields.parsed("plan", parsePlanSpec));
            if (fields.has("exit")) {
                cloud.exit = readExit(fields.value("exit"), m_problems);
            }
            option.choice = std::move(cloud);
        }
        return option;
    }

    OwnedChoice readOwned(JsonValue value)
    {
        static constexpr std::array<std::string_view, 4> known{"preset", "site", "servers", "fields"};
        JsonFields fields(value, m_problems, "servers of one's own", Names(known));
        OwnedChoice owned;
        if (!fields.isObject()) {
            return owned;
        }
        owned.preset = fields.optionalText("preset");
        owned.site = fields.optionalText("site");
        set(owned.servers, fields.integer("servers", 1, 1'000'000));
        if (!fields.has("fields")) {
            return owned;
        }
        const JsonValue given = fields.value("fields");
        if (given.kind() != JsonKind::Object) {
            fields.problem("fields", ErrorCode::BadField, "an object: names of fields and their values");
            return owned;
        }
        for (const auto& [name, item] : given.items()) {
            if (item.kind() != JsonKind::Text) {
                m_problems.add(ErrorCode::BadField, item, "text in quotes");
                continue;
            }
            owned.fields.emplace_back(name, item.text());
        }
        return owned;
    }

    Problems& m_problems;
};

}  // namespace

Checked<Scenario> readScenario(std::string_view json, const std::string& file)
{
    const auto document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    Scenario scenario = Reader(problems).read(document->root());
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return scenario;
}

}  // namespace gpucost
