// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/choices.h"

#include <QJsonArray>
#include <QJsonObject>

#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

constexpr std::pair<BestPer, const char*> bestPerNames[] = {{BestPer::Provider, "provider"},
                                                            {BestPer::Region, "region"},
                                                            {BestPer::Plan, "plan"},
                                                            {BestPer::None, "none"}};
constexpr std::pair<BestOption, const char*> bestOptionNames[] = {{BestOption::Provider, "provider"},
                                                                  {BestOption::Gpu, "gpu"},
                                                                  {BestOption::Plan, "plan"},
                                                                  {BestOption::None, "none"}};
constexpr std::pair<GridKind, const char*> gridNames[] = {{GridKind::Months, "months"},
                                                          {GridKind::PriceDecline, "price-decline"}};

template <class Value, std::size_t count>
QString nameIn(const std::pair<Value, const char*> (&names)[count], Value value)
{
    for (const auto& [one, name] : names) {
        if (one == value) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

template <class Value, std::size_t count>
void readName(const std::pair<Value, const char*> (&names)[count], const QJsonValue& json, Value& value)
{
    for (const auto& [one, name] : names) {
        if (json.toString() == QLatin1String(name)) {
            value = one;
        }
    }
}

QJsonArray texts(const std::vector<std::string>& list)
{
    QJsonArray array;
    for (const std::string& text : list) {
        array.append(qt(text));
    }
    return array;
}

void readTexts(const QJsonValue& json, std::vector<std::string>& list)
{
    if (!json.isArray()) {
        return;
    }
    list.clear();
    for (const QJsonValue& one : json.toArray()) {
        if (one.isString()) {
            list.push_back(std8(one.toString()));
        }
    }
}

void readText(const QJsonValue& json, std::string& text)
{
    if (json.isString()) {
        text = std8(json.toString());
    }
}

QJsonValue number(const std::optional<Decimal>& value)
{
    return value ? QJsonValue(qt(toString(*value))) : QJsonValue();
}

void readNumber(const QJsonValue& json, std::optional<Decimal>& value)
{
    const auto read = Decimal::parse(std8(json.toString()));
    if (read && *read > Decimal(0)) {
        value = *read;
    }
}

}  // namespace

QJsonObject toJson(const CompareChoice& choice)
{
    QJsonArray kinds;
    for (const PlanKind kind : choice.kinds) {
        kinds.append(qt(toString(kind)));
    }
    return {{"gpus", texts(choice.gpus)},
            {"providers", texts(choice.providers)},
            {"regions", texts(choice.regions)},
            {"kinds", kinds},
            {"best_per", nameIn(bestPerNames, choice.bestPer)}};
}

void readChoice(const QJsonObject& json, CompareChoice& choice)
{
    readTexts(json["gpus"], choice.gpus);
    readTexts(json["providers"], choice.providers);
    readTexts(json["regions"], choice.regions);
    std::vector<std::string> kinds;
    readTexts(json["kinds"], kinds);
    for (const std::string& name : kinds) {
        if (const auto kind = parsePlanKind(name)) {
            choice.kinds.push_back(*kind);
        }
    }
    readName(bestPerNames, json["best_per"], choice.bestPer);
}

QJsonObject toJson(const WorkloadChoice& choice)
{
    return {{"workload", qt(choice.workload)},
            {"amount", number(choice.amount)},
            {"deadline_hours", number(choice.deadlineHours)},
            {"machines", number(choice.machines)},
            {"gpus", texts(choice.gpus)},
            {"evidence", qt(toString(choice.atLeast))},
            {"best_per", nameIn(bestOptionNames, choice.bestPer)}};
}

void readChoice(const QJsonObject& json, WorkloadChoice& choice)
{
    readText(json["workload"], choice.workload);
    readNumber(json["amount"], choice.amount);
    readNumber(json["deadline_hours"], choice.deadlineHours);
    readNumber(json["machines"], choice.machines);
    if (choice.machines && !Rational(*choice.machines).isWhole()) {
        choice.machines.reset();
    }
    readTexts(json["gpus"], choice.gpus);
    if (const auto evidence = parseEvidence(std8(json["evidence"].toString()))) {
        choice.atLeast = *evidence;
    }
    readName(bestOptionNames, json["best_per"], choice.bestPer);
}

QJsonObject toJson(const GpuChoice& choice)
{
    return {{"first", qt(choice.first)},
            {"other", qt(choice.other)},
            {"measure", qt(choice.measure)},
            {"plans", texts(choice.plans)},
            {"families", texts(choice.families)}};
}

void readChoice(const QJsonObject& json, GpuChoice& choice)
{
    readText(json["first"], choice.first);
    readText(json["other"], choice.other);
    readText(json["measure"], choice.measure);
    readTexts(json["plans"], choice.plans);
    readTexts(json["families"], choice.families);
}

QJsonObject toJson(const SensitivityChoice& choice)
{
    return {{"plan", qt(choice.plan)},
            {"baseline", qt(choice.baseline)},
            {"grid", nameIn(gridNames, choice.grid)}};
}

void readChoice(const QJsonObject& json, SensitivityChoice& choice)
{
    readText(json["plan"], choice.plan);
    readText(json["baseline"], choice.baseline);
    readName(gridNames, json["grid"], choice.grid);
}

QJsonObject toJson(const OwnChoice& choice)
{
    return {{"against", qt(choice.against)}, {"per_gpu_hour", choice.perGpuHour}};
}

void readChoice(const QJsonObject& json, OwnChoice& choice)
{
    readText(json["against"], choice.against);
    choice.perGpuHour = json["per_gpu_hour"].toBool(choice.perGpuHour);
}

}  // namespace gpucost::ui
