// SPDX-License-Identifier: Apache-2.0
#include "core/workload/workload.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

#include "core/base/json.h"
#include "core/base/source_text.h"

namespace gpucost {

namespace {

constexpr std::array<std::string_view, 7> kindNames{"training", "fine-tuning", "inference", "decoding",
                                                    "hpc",      "graphics",    "batch"};
constexpr std::array<std::string_view, 6> optimizerNames{"adamw", "adam-8bit", "sgd",
                                                         "lion",  "adafactor", "any-precision"};
constexpr std::array<std::string_view, 3> interconnectNames{"any", "machine", "nvlink"};

template <class Enum, std::size_t count>
Result<Enum> parseName(std::string_view text, const std::array<std::string_view, count>& names,
                       std::string expected)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (text == names[i]) {
            return static_cast<Enum>(i);
        }
        expected += (i == 0 ? ": " : ", ") + std::string(names[i]);
    }
    return fail(ErrorCode::BadValue, quoted(text), std::move(expected));
}

std::optional<int> powerOfSuffix(char suffix)
{
    switch (suffix) {
    case 'k':
    case 'K': return 3;
    case 'M': return 6;
    case 'B':
    case 'G': return 9;
    case 'T': return 12;
    case 'P': return 15;
    default: return std::nullopt;
    }
}

/// "32,000.5" as "32000.5"; empty where a comma stands elsewhere than before three digits of the whole part.
std::optional<std::string> withoutSeparators(std::string_view digits)
{
    const std::size_t end = std::min(digits.find_first_of(".eE"), digits.size());
    std::string plain;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (digits[i] != ',') {
            plain += digits[i];
        } else if (i == 0 || i >= end || (end - i) % 4 != 0) {
            return std::nullopt;
        }
    }
    const std::size_t commas = digits.size() - plain.size();
    const bool complete = commas == 0 || (digits.find(',') <= 3 && end - digits.find(',') == 4 * commas);
    return complete ? std::optional(plain) : std::nullopt;
}

/// Collects what is wrong with a description, field by field.
class Judge {
public:
    explicit Judge(const Workload& workload)
        : m_workload(workload)
    {
    }

    Errors judge()
    {
        numbers();
        model();
        recipe();
        precisions();
        units();
        duration();
        names();
        return std::move(m_errors);
    }

private:
    void add(std::string_view field, std::string found, std::string expected)
    {
        m_errors.push_back(
            {ErrorCode::BadValue, {.pointer = std::string(field)}, std::move(found), std::move(expected)});
    }

    void positive(std::string_view field, const std::optional<std::int64_t>& value)
    {
        if (value && *value <= 0) {
            add(field, std::to_string(*value), "a whole number above zero");
        }
    }

    void positive(std::string_view field, const std::optional<Decimal>& value)
    {
        if (value && (value->isNegative() || value->isZero())) {
            add(field, toString(*value), "a number above zero");
        }
    }

    void numbers()
    {
        const Workload& w = m_workload;
        positive("amount", w.amount);
        positive("batch", w.batch);
        positive("sequence_length", w.sequenceLength);
        positive("streams", w.streams);
        positive("machines", w.machines);
        positive("flop_per_unit", w.flopPerUnit);
        positive("bytes_per_unit", w.bytesPerUnit);
        positive("memory_gb", w.memoryGb);
        positive("min_gpu_memory_gb", w.minGpuMemoryGb);
        positive("deadline_hours", w.deadlineHours);
        if (w.accuracyKept &&
            (w.accuracyKept->fraction().isZero() || w.accuracyKept->fraction() > Rational(1))) {
            add("accuracy_kept", toString(*w.accuracyKept) + " %", "a share above 0 and up to 100 %");
        }
    }

    void model()
    {
        const Model& m = m_workload.model;
        positive("model/parameters", m.parameters);
        positive("model/active_parameters", m.activeParameters);
        positive("model/layers", m.layers);
        positive("model/hidden", m.hidden);
        positive("model/heads", m.heads);
        positive("model/kv_heads", m.kvHeads);
        positive("model/vocabulary", m.vocabulary);
        if (m.activeParameters && !m.parameters) {
            add("model/active_parameters", "no \"parameters\"",
                "the number of all parameters beside the active ones");
        } else if (m.activeParameters && *m.activeParameters > *m.parameters) {
            add("model/active_parameters", toString(*m.activeParameters),
                "at most all parameters, " + toString(*m.parameters));
        }
        if (m.kvHeads && !m.heads) {
            add("model/kv_heads", "no \"heads\"",
                "the number of attention heads beside those of keys and values");
        } else if (m.kvHeads && *m.kvHeads > 0 && *m.heads > 0 && *m.heads % *m.kvHeads != 0) {
            add("model/kv_heads", std::to_string(*m.kvHeads),
                "a number that divides the " + std::to_string(*m.heads) + " heads");
        }
    }

    void recipe()
    {
        const TrainingRecipe& r = m_workload.recipe;
        if (r.gradientBytes != 4 && r.gradientBytes != 2) {
            add("training/gradient_bytes", std::to_string(r.gradientBytes), "4 or 2");
        }
        if (!r.adapterShare) {
            return;
        }
        if (m_workload.kind != WorkloadKind::FineTuning) {
            add("training/adapter_share",
                "an adapter on a workload of kind " + std::string(toString(m_workload.kind)),
                "kind fine-tuning: an adapter (LoRA) is trained beside a model that exists");
        }
        if (r.adapterShare->fraction().isZero() || r.adapterShare->fraction() > Rational(1)) {
            add("training/adapter_share", toString(*r.adapterShare) + " %",
                "a share above 0 and up to 100 %");
        }
    }

    void precisions()
    {
        const Workload& w = m_workload;
        if (w.precisions.empty()) {
            add("precisions", "none", "at least one precision");
        }
        for (const Precision precision : w.precisions) {
            if (const std::string_view allowed = notFor(precision); !allowed.empty()) {
                add("precisions",
                    std::string(toString(precision)) + " for a workload of kind " +
                        std::string(toString(w.kind)),
                    std::string(allowed));
            }
        }
        const std::set<Precision> different(w.precisions.begin(), w.precisions.end());
        if (different.size() != w.precisions.size()) {
            add("precisions", "a precision named twice", "each precision once");
        }
    }

    /// What is allowed instead; empty where the precision is.
    std::string_view notFor(Precision precision) const
    {
        const bool few =
            precision == Precision::Int8 || precision == Precision::Int4 || precision == Precision::Fp4;
        switch (m_workload.kind) {
        case WorkloadKind::Training:
        case WorkloadKind::FineTuning:
            return few ? "fp64, fp32, tf32, bf16, fp16 or fp8: gradients need their range" : "";
        case WorkloadKind::Inference:
        case WorkloadKind::Decoding:
            return precision == Precision::Fp64 ? "fp32, tf32, bf16, fp16, fp8, fp4, int8 or int4" : "";
        case WorkloadKind::Hpc:
            return few || precision == Precision::Fp8 ? "fp64, fp32, tf32, bf16 or fp16" : "";
        case WorkloadKind::Graphics:
            return precision != Precision::Fp32 && precision != Precision::Fp16 ? "fp32 or fp16" : "";
        case WorkloadKind::Batch: return "";
        }
        return "";
    }

    void units()
    {
        const Workload& w = m_workload;
        const auto unit = [this](bool fits, std::string expected) {
            if (!fits) {
                add("unit", std::string(toString(m_workload.unit)), std::move(expected));
            }
        };
        unit((w.unit == WorkUnit::GpuHour) == (w.kind == WorkloadKind::Batch),
             "gpu-hour for kind batch, and for no other kind");
        if (w.kind == WorkloadKind::Decoding) {
            unit(w.unit == WorkUnit::Token, "token: a decoding writes tokens");
        }
        if (w.kind == WorkloadKind::Graphics) {
            unit(w.unit == WorkUnit::Frame, "frame: graphics draw frames");
        }
        if (w.unit == WorkUnit::TeraFlop && w.flopPerUnit) {
            add("flop_per_unit", toString(*w.flopPerUnit), "nothing: a tflop is 10^12 operations");
        }
        if (w.streams && w.kind != WorkloadKind::Decoding) {
            add("streams", std::to_string(*w.streams),
                "nothing: streams belong to kind decoding, others have a batch");
        }
        if (w.streams && w.batch && *w.streams != *w.batch) {
            add("batch", std::to_string(*w.batch),
                "nothing, or the same as streams (" + std::to_string(*w.streams) +
                    "): one decoding has one number");
        }
        if (w.kind == WorkloadKind::Batch && w.knownGpu.empty()) {
            add("known_gpu", "nothing", "the GPU whose hours are counted");
        }
        if (w.kind != WorkloadKind::Batch && !w.knownGpu.empty()) {
            add("known_gpu", quoted(w.knownGpu), "nothing: a known GPU belongs to kind batch");
        }
        if (w.deadlineHours && !w.amount) {
            add("deadline_hours", toString(*w.deadlineHours),
                "an amount beside it: work that has no end meets no deadline");
        }
    }

    void duration()
    {
        const Workload& w = m_workload;
        const bool perToken = w.unit == WorkUnit::Token || (w.unit == WorkUnit::Sequence && w.sequenceLength);
        const bool known = !w.series.empty() || w.flopPerUnit || w.bytesPerUnit ||
                           w.unit == WorkUnit::TeraFlop || w.kind == WorkloadKind::Batch ||
                           (w.model.parameters && perToken);
        if (!known) {
            add("flop_per_unit", "nothing that tells how long the work takes",
                "flop_per_unit, bytes_per_unit, a measured series, or a model's parameters with the unit "
                "token "
                "(or sequence and its length)");
        }
    }

    void names()
    {
        const std::set<std::string> different(m_workload.series.begin(), m_workload.series.end());
        if (different.size() != m_workload.series.size()) {
            add("series", "a series named twice", "each series once");
        }
    }

    const Workload& m_workload;
    Errors m_errors;
};

constexpr std::string_view modelFields[] = {"parameters", "active_parameters", "layers",    "hidden",
                                            "heads",      "kv_heads",          "vocabulary"};
constexpr std::string_view trainingFields[] = {"optimizer", "gradient_bytes", "activation_checkpointing",
                                               "sharded", "adapter_share"};
constexpr std::string_view workloadFields[] = {"schema",         "id",
                                               "name",           "kind",
                                               "unit",           "amount",
                                               "known_gpu",      "precisions",
                                               "batch",          "sequence_length",
                                               "streams",        "model",
                                               "training",       "flop_per_unit",
                                               "bytes_per_unit", "matrix_products",
                                               "memory_gb",      "min_gpu_memory_gb",
                                               "accuracy_kept",  "accuracy_task",
                                               "deadline_hours", "machines",
                                               "interconnect",   "series",
                                               "source",         "note"};

/// The value at a path such as "model/parameters"; the object itself where there is none.
JsonValue placeOf(const JsonValue& object, std::string_view path)
{
    const std::size_t slash = path.find('/');
    const JsonValue field = object.field(path.substr(0, slash));
    if (!field.exists()) {
        return object;
    }
    return slash == std::string_view::npos ? field : placeOf(field, path.substr(slash + 1));
}

void checkSchema(JsonFields& fields, std::string_view schema)
{
    if (const std::string_view found = fields.text("schema"); !found.empty() && found != schema) {
        fields.problem("schema", ErrorCode::BadValue, quoted(schema));
    }
}

class WorkloadReader {
public:
    explicit WorkloadReader(Problems& problems)
        : m_problems(problems)
    {
    }

    /// A document of its own, or one of a list.
    Workload read(const JsonValue& value, bool isDocument)
    {
        Workload w;
        const std::size_t problemsBefore = m_problems.size();
        JsonFields fields(value, m_problems, "a workload",
                          std::span(workloadFields).subspan(isDocument ? 0 : 1));
        if (!fields.isObject()) {
            return w;
        }
        if (isDocument) {
            checkSchema(fields, "gpucost.workload.v1");
        }
        w.id = fields.optionalParsed("id", parseId).value_or("");
        w.name = fields.text("name");
        w.kind = fields.parsed("kind", parseWorkloadKind).value_or(w.kind);
        w.unit = fields.parsed("unit", parseWorkUnit).value_or(w.unit);
        w.amount = quantity(fields, "amount");
        w.knownGpu = fields.optionalText("known_gpu");
        readPrecisions(fields, w);
        w.batch = count(fields, "batch");
        w.sequenceLength = count(fields, "sequence_length");
        w.streams = count(fields, "streams");
        if (fields.has("model")) {
            readModel(fields.value("model"), w.model);
        }
        if (fields.has("training")) {
            readRecipe(fields.value("training"), w.recipe);
        }
        w.flopPerUnit = quantity(fields, "flop_per_unit");
        w.bytesPerUnit = quantity(fields, "bytes_per_unit");
        w.matrixProducts = flag(fields, "matrix_products", w.matrixProducts);
        w.memoryGb = quantity(fields, "memory_gb");
        w.minGpuMemoryGb = quantity(fields, "min_gpu_memory_gb");
        w.accuracyKept = fields.optionalParsed("accuracy_kept", Percentage::parse);
        w.accuracyTask = fields.optionalText("accuracy_task");
        w.deadlineHours = quantity(fields, "deadline_hours");
        w.machines = count(fields, "machines");
        w.interconnect = fields.optionalParsed("interconnect", parseInterconnect).value_or(w.interconnect);
        readSeries(fields, w);
        w.source = fields.optionalText("source");
        w.note = fields.optionalText("note");
        if (m_problems.size() == problemsBefore) {
            for (Error& error : problemsOf(w)) {
                const std::string path = std::move(error.where.pointer);
                m_problems.add(std::move(error), placeOf(value, path));
            }
        }
        return w;
    }

private:
    static std::optional<std::int64_t> count(JsonFields& fields, std::string_view name)
    {
        return fields.optionalInteger(name, std::numeric_limits<std::int64_t>::min(),
                                      std::numeric_limits<std::int64_t>::max());
    }

    /// Text, or a whole number; both are exact.
    std::optional<Decimal> quantity(JsonFields& fields, std::string_view name)
    {
        const JsonValue value = fields.value(name);
        return value.kind() == JsonKind::Integer ? std::optional(Decimal(value.integer()))
                                                 : fields.optionalParsed(name, parseQuantity);
    }

    static bool flag(JsonFields& fields, std::string_view name, bool otherwise)
    {
        return fields.has(name) ? fields.boolean(name).value_or(otherwise) : otherwise;
    }

    void readPrecisions(JsonFields& fields, Workload& w)
    {
        w.precisionsStated = fields.has("precisions");
        if (!w.precisionsStated) {
            w.precisions = usualPrecisions(w.kind);
            return;
        }
        for (const JsonValue& value : fields.list("precisions", 1)) {
            if (value.kind() != JsonKind::Text) {
                m_problems.add(ErrorCode::BadField, value, "the name of a precision");
                continue;
            }
            Result<Precision> precision = parsePrecision(value.text());
            if (precision) {
                w.precisions.push_back(*precision);
            } else {
                m_problems.add(std::move(precision.error()), value);
            }
        }
    }

    void readModel(const JsonValue& value, Model& model)
    {
        JsonFields fields(value, m_problems, "a model", modelFields);
        if (!fields.isObject()) {
            return;
        }
        model.parameters = quantity(fields, "parameters");
        model.activeParameters = quantity(fields, "active_parameters");
        model.layers = count(fields, "layers");
        model.hidden = count(fields, "hidden");
        model.heads = count(fields, "heads");
        model.kvHeads = count(fields, "kv_heads");
        model.vocabulary = count(fields, "vocabulary");
    }

    void readRecipe(const JsonValue& value, TrainingRecipe& recipe)
    {
        JsonFields fields(value, m_problems, "a way of training", trainingFields);
        if (!fields.isObject()) {
            return;
        }
        recipe.optimizer = fields.optionalParsed("optimizer", parseOptimizer).value_or(recipe.optimizer);
        const auto gradientBytes = fields.optionalInteger("gradient_bytes", 2, 4);
        recipe.gradientBytes = static_cast<std::int32_t>(gradientBytes.value_or(recipe.gradientBytes));
        recipe.activationCheckpointing =
            flag(fields, "activation_checkpointing", recipe.activationCheckpointing);
        recipe.sharded = flag(fields, "sharded", recipe.sharded);
        recipe.adapterShare = fields.optionalParsed("adapter_share", Percentage::parse);
    }

    void readSeries(JsonFields& fields, Workload& w)
    {
        for (const JsonValue& value : fields.optionalList("series")) {
            if (value.kind() == JsonKind::Text && !value.text().empty()) {
                w.series.emplace_back(value.text());
            } else {
                m_problems.add(ErrorCode::BadField, value, "the id of a measured series");
            }
        }
    }

    Problems& m_problems;
};

}  // namespace

std::string_view toString(WorkloadKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::string_view toString(Optimizer optimizer)
{
    return optimizerNames[static_cast<std::size_t>(optimizer)];
}

std::string_view toString(Interconnect interconnect)
{
    return interconnectNames[static_cast<std::size_t>(interconnect)];
}

Result<WorkloadKind> parseWorkloadKind(std::string_view text)
{
    return parseName<WorkloadKind>(text, kindNames, "a kind of workload");
}

Result<Optimizer> parseOptimizer(std::string_view text)
{
    return parseName<Optimizer>(text, optimizerNames, "an optimizer");
}

Result<Interconnect> parseInterconnect(std::string_view text)
{
    return parseName<Interconnect>(text, interconnectNames, "an interconnect");
}

std::vector<Precision> usualPrecisions(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Training:
    case WorkloadKind::FineTuning:
        return {Precision::Bf16, Precision::Fp16, Precision::Tf32, Precision::Fp32};
    case WorkloadKind::Inference:
    case WorkloadKind::Decoding: return {Precision::Fp16, Precision::Bf16, Precision::Tf32, Precision::Fp32};
    case WorkloadKind::Hpc: return {Precision::Fp64};
    case WorkloadKind::Graphics:
    case WorkloadKind::Batch: return {Precision::Fp32};
    }
    return {Precision::Fp32};
}

Result<Decimal> parseQuantity(std::string_view text)
{
    const std::string expected = "a number of 0, or from 10^-12 to 10^30, such as 7e9, 7B or 1.2M";
    std::string digits(text);
    int power = 0;
    if (!digits.empty()) {
        if (const auto suffix = powerOfSuffix(digits.back())) {
            power = *suffix;
            digits.pop_back();
        }
    }
    const std::optional<std::string> plain = withoutSeparators(digits);
    const Result<Decimal> number = Decimal::parse(plain.value_or(""));
    if (!number || (power != 0 && plain->find_first_of("eE") != std::string::npos)) {
        return fail(ErrorCode::BadNumber, quoted(text), expected);
    }
    if (number->isZero()) {
        return Decimal(0);
    }
    const Decimal least = Decimal::of("1e-12");
    const Decimal most = Decimal::of("1e30");
    if (*number < least || *number > most) {
        return fail(ErrorCode::BadValue, quoted(text), expected);
    }
    const Decimal value = *number * Decimal::of("1e" + std::to_string(power));
    if (value > most) {
        return fail(ErrorCode::BadValue, quoted(text), expected);
    }
    return trimmed(value);
}

Errors problemsOf(const Workload& workload)
{
    return Judge(workload).judge();
}

Checked<Workload> readWorkload(std::string_view json, const std::string& file)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    Workload workload = WorkloadReader(problems).read(document->root(), true);
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return workload;
}

Checked<std::vector<Workload>> readWorkloads(std::string_view json, const std::string& file)
{
    constexpr std::string_view known[] = {"schema", "workloads"};
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    std::vector<Workload> workloads;
    std::set<std::string> ids;
    JsonFields top(document->root(), problems, "a list of workloads", known);
    if (top.isObject()) {
        checkSchema(top, "gpucost.workloads.v1");
        for (const JsonValue& value : top.list("workloads", 1)) {
            workloads.push_back(WorkloadReader(problems).read(value, false));
            const Workload& workload = workloads.back();
            if (workload.id.empty() || !ids.insert(workload.id).second) {
                problems.add(ErrorCode::BadValue, value.field("id").exists() ? value.field("id") : value,
                             "an id that no other workload has");
            }
        }
    }
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return workloads;
}

}  // namespace gpucost
