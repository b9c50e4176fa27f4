// SPDX-License-Identifier: Apache-2.0
#include "core/workload/accuracy.h"

#include <algorithm>
#include <map>

#include "core/base/json.h"
#include "core/base/source_text.h"
#include "core/money/plain_decimal.h"
#include "core/workload/figures.h"

namespace gpucost {

namespace {

constexpr std::string_view topFields[] = {"schema", "sources", "facts", "targets"};
constexpr std::string_view factFields[] = {"task", "precision", "method", "gpu", "lost", "source"};
constexpr std::string_view targetFields[] = {"series", "gpu", "kept", "precision", "share", "source"};

class AccuracyReader {
public:
    AccuracyReader(const JsonDocument& document, Problems& problems)
        : m_document(document)
        , m_problems(problems)
    {
    }

    AccuracyTable read()
    {
        AccuracyTable table;
        JsonFields top(m_document.root(), m_problems, "a table of accuracy figures", topFields);
        if (!top.isObject()) {
            return table;
        }
        if (const std::string_view found = top.text("schema");
            !found.empty() && found != "gpucost.accuracy.v1") {
            top.problem("schema", ErrorCode::BadValue, "\"gpucost.accuracy.v1\"");
            return table;
        }
        for (const JsonValue& value : top.list("sources", 1)) {
            const SourceText source = readSource(value, m_problems);
            if (!source.id.empty() && !m_titles.emplace(source.id, source.title).second) {
                m_problems.add(ErrorCode::BadValue, value.field("id"), "an id that no other source has");
            }
        }
        for (const JsonValue& value : top.list("facts", 1)) {
            table.facts.push_back(readFact(value));
        }
        for (const JsonValue& value : top.list("targets")) {
            table.targets.push_back(readTarget(value));
        }
        return table;
    }

private:
    AccuracyFact readFact(const JsonValue& value)
    {
        JsonFields fields(value, m_problems, "an accuracy figure", factFields);
        AccuracyFact fact;
        fact.task = fields.text("task");
        fact.precision = fields.parsed("precision", parsePrecision).value_or(fact.precision);
        fact.method = fields.text("method");
        fact.gpu = fields.optionalText("gpu");
        fact.lost = share(fields, "lost");
        fact.source = title(fields);
        return fact;
    }

    StricterTarget readTarget(const JsonValue& value)
    {
        JsonFields fields(value, m_problems, "the cost of a stricter target", targetFields);
        StricterTarget target;
        target.series = fields.text("series");
        target.gpu = fields.text("gpu");
        target.kept = share(fields, "kept");
        target.precision = fields.parsed("precision", parsePrecision).value_or(target.precision);
        target.share = fields.parsed("share", parsePlainDecimal).value_or(Decimal(1));
        if (target.share.isZero() || target.share > Decimal(1)) {
            fields.problem("share", ErrorCode::BadValue, "a share above 0 and up to 1");
        }
        target.source = title(fields);
        return target;
    }

    static Percentage share(JsonFields& fields, std::string_view name)
    {
        const Percentage value = fields.parsed(name, Percentage::parse).value_or(Percentage());
        if (value.fraction() > Rational(1)) {
            fields.problem(name, ErrorCode::BadValue, "at most 100 %");
        }
        return value;
    }

    std::string title(JsonFields& fields)
    {
        const std::string_view id = fields.text("source");
        const auto found = m_titles.find(id);
        if (found == m_titles.end()) {
            if (!id.empty()) {
                fields.problem("source", ErrorCode::BadValue, "the id of a source of this file");
            }
            return {};
        }
        return std::string(found->second);
    }

    const JsonDocument& m_document;
    Problems& m_problems;
    std::map<std::string_view, std::string_view> m_titles;
};

std::string percent(const Rational& share)
{
    return shown(share * Rational(100), 6) + " %";
}

}  // namespace

Checked<AccuracyTable> readAccuracy(std::string_view json, const std::string& file)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    AccuracyTable table = AccuracyReader(*document, problems).read();
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return table;
}

AccuracyVerdict accuracyOf(const Workload& workload, Precision precision, std::span<const AccuracyFact> facts)
{
    AccuracyVerdict verdict;
    const std::string name(toString(precision));
    if (precision == Precision::Fp64 || precision == Precision::Fp32 || precision == Precision::Tf32) {
        verdict.text = name + " keeps the accuracy";
        return verdict;
    }
    std::string losses;
    for (const AccuracyFact& fact : facts) {
        if (fact.task != workload.accuracyTask || fact.precision != precision) {
            continue;
        }
        losses += (losses.empty() ? "" : ", ") + percent(fact.lost.fraction()) + " (" + fact.method +
                  (fact.gpu.empty() ? "" : ", " + fact.gpu) + ")";
        if (verdict.fact == nullptr || fact.lost < verdict.fact->lost) {
            verdict.fact = &fact;
        }
    }
    if (verdict.fact != nullptr) {
        verdict.text = name + " loses " + losses;
    }
    if (!workload.accuracyKept) {
        verdict.text +=
            verdict.fact == nullptr ? name + ": no accuracy is asked for" : ": no accuracy is asked for";
        return verdict;
    }
    const Rational kept = workload.accuracyKept->fraction();
    if (verdict.fact != nullptr) {
        verdict.allowed = verdict.fact->lost.fraction() <= Rational(1) - kept;
        verdict.text +=
            ": " + percent(kept) + (verdict.allowed ? " is kept by " + verdict.fact->method : " is not kept");
    } else if (precision == Precision::Fp16 || precision == Precision::Bf16) {
        const Rational taken(Decimal::of("0.999"));
        verdict.allowed = kept <= taken;
        verdict.text = name + " is taken to keep 99.9 %, no figure of this task is known" +
                       (verdict.allowed ? "" : ": " + percent(kept) + " is asked for");
    } else {
        verdict.allowed = false;
        verdict.text = "no figure tells what " + name + " loses here, and " + percent(kept) + " must be kept";
    }
    return verdict;
}

}  // namespace gpucost
