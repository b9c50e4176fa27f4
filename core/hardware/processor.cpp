// SPDX-License-Identifier: Apache-2.0
#include "core/hardware/processor.h"

#include <algorithm>
#include <stdexcept>

#include "core/base/json.h"
#include "core/base/source_text.h"
#include "core/hardware/hardware_fields.h"
#include "core/money/plain_decimal.h"
#include "core/money/rounding.h"

namespace gpucost {

namespace {

constexpr std::string_view schema = "gpucost.processors.v1";
constexpr std::string_view topFields[] = {"schema", "sources", "machines", "processors"};
constexpr std::string_view processorFields[] = {"id",
                                                "name",
                                                "vendor",
                                                "architecture",
                                                "year",
                                                "cores",
                                                "threads",
                                                "base_ghz",
                                                "all_core_ghz",
                                                "simd",
                                                "fp64_flop_per_cycle_core",
                                                "fp64_gflops",
                                                "fp64_derivation",
                                                "fp32_gflops",
                                                "fp64_gflops_all_core",
                                                "int8_ops_per_cycle_core",
                                                "int8_tops",
                                                "int8_derivation",
                                                "bf16_tflops",
                                                "memory_channels",
                                                "memory_type",
                                                "bandwidth_gb_s",
                                                "bandwidth_derivation",
                                                "tdp_w",
                                                "tdp_note",
                                                "confidence",
                                                "sources",
                                                "notes",
                                                "published"};
constexpr std::string_view machineFields[] = {
    "provider",    "instance_type", "processor", "vcpus",       "physical_cores",     "sockets", "memory_gib",
    "fp64_gflops", "fp32_gflops",   "int8_tops", "bf16_tflops", "measured_read_gb_s", "sources", "note"};

constexpr std::int64_t mostCores = 1'000'000;

Result<Decimal> parsePositive(std::string_view text)
{
    Result<Decimal> value = parsePlainDecimal(text);
    if (value && value->isZero()) {
        return fail(ErrorCode::BadValue, quoted(text), "a number above zero");
    }
    return value;
}

class ProcessorReader {
public:
    ProcessorReader(const JsonDocument& document, Problems& problems)
        : m_document(document)
        , m_problems(problems)
    {
    }

    ProcessorTable read()
    {
        JsonFields top(m_document.root(), m_problems, "a table of processors", topFields);
        if (!top.isObject()) {
            return {};
        }
        if (const std::string_view found = top.text("schema"); !found.empty() && found != schema) {
            top.problem("schema", ErrorCode::BadValue, quoted(schema));
            return {};
        }
        m_sources = readSources(top);
        for (const JsonValue& value : top.list("processors", 1)) {
            readProcessor(value);
        }
        for (const JsonValue& value : top.list("machines")) {
            readMachine(value);
        }
        return ProcessorTable(std::move(m_processors), std::move(m_machines), std::move(m_sources));
    }

private:
    static std::optional<Decimal> quantityOrNull(JsonFields& fields, std::string_view name)
    {
        return fields.value(name).kind() == JsonKind::Null ? std::nullopt
                                                           : fields.parsed(name, parsePositive);
    }

    static Decimal quantity(JsonFields& fields, std::string_view name)
    {
        return fields.parsed(name, parsePositive).value_or(Decimal());
    }

    static std::int64_t count(JsonFields& fields, std::string_view name)
    {
        return fields.integer(name, 1, mostCores).value_or(1);
    }

    void readProcessor(const JsonValue& value)
    {
        const std::size_t before = m_problems.size();
        JsonFields fields(value, m_problems, "a processor", processorFields);
        Processor cpu;
        cpu.id = fields.parsed("id", parseId).value_or("");
        if (processorNamed(cpu.id) != nullptr) {
            fields.problem("id", ErrorCode::BadValue, "an id that no other processor has");
        }
        cpu.name = fields.text("name");
        cpu.vendor = fields.text("vendor");
        cpu.architecture = fields.text("architecture");
        cpu.year = static_cast<std::int32_t>(fields.integer("year", 2000, 9999).value_or(0));
        cpu.cores = count(fields, "cores");
        cpu.threads = count(fields, "threads");
        cpu.baseGhz = quantity(fields, "base_ghz");
        cpu.allCoreGhz = quantityOrNull(fields, "all_core_ghz");
        cpu.simd = fields.text("simd");
        cpu.fp64FlopPerCycleCore = count(fields, "fp64_flop_per_cycle_core");
        cpu.fp64Gflops = quantity(fields, "fp64_gflops");
        cpu.fp64Derivation = fields.text("fp64_derivation");
        cpu.fp32Gflops = quantity(fields, "fp32_gflops");
        cpu.fp64GflopsAllCore = quantityOrNull(fields, "fp64_gflops_all_core");
        if (fields.value("int8_ops_per_cycle_core").kind() != JsonKind::Null) {
            cpu.int8OpsPerCycleCore = fields.integer("int8_ops_per_cycle_core", 1, mostCores);
        }
        cpu.int8Tops = quantityOrNull(fields, "int8_tops");
        cpu.int8Derivation = fields.textOrNull("int8_derivation");
        cpu.bf16Tflops = quantityOrNull(fields, "bf16_tflops");
        cpu.memoryChannels = count(fields, "memory_channels");
        cpu.memoryType = fields.text("memory_type");
        cpu.bandwidthGbS = quantity(fields, "bandwidth_gb_s");
        cpu.bandwidthDerivation = fields.text("bandwidth_derivation");
        cpu.tdpW = quantityOrNull(fields, "tdp_w");
        cpu.tdpNote = fields.textOrNull("tdp_note");
        cpu.confidence = readOneOf(fields, "confidence", {"high", "medium", "low"});
        cpu.sources = readSourceIds(fields, m_sources);
        cpu.notes = fields.anyText("notes");
        cpu.published = readPublished(fields);
        if (m_problems.size() == before) {
            checkPeaks(fields, cpu);
        }
        m_processors.push_back(std::move(cpu));
    }

    static void require(JsonFields& fields, std::string_view name, const Decimal& found,
                        const Decimal& expected)
    {
        if (found != expected) {
            fields.problem(name, ErrorCode::BadValue,
                           toString(expected) + ", which follows from the other figures");
        }
    }

    // The printed figure is the exact one rounded to its own number of places.
    static void requireRounded(JsonFields& fields, std::string_view name, const Decimal& found,
                               const Decimal& exact)
    {
        const Decimal expected = round(exact, Scale{found.scale()}, Rounding::HalfUp);
        require(fields, name, found, expected);
    }

    static void checkPeaks(JsonFields& fields, const Processor& cpu)
    {
        const Decimal perGhz = Decimal(cpu.cores) * Decimal(cpu.fp64FlopPerCycleCore);
        require(fields, "fp64_gflops", cpu.fp64Gflops, perGhz * cpu.baseGhz);
        require(fields, "fp32_gflops", cpu.fp32Gflops, cpu.fp64Gflops * Decimal(2));
        if (cpu.allCoreGhz.has_value() != cpu.fp64GflopsAllCore.has_value()) {
            fields.problem("fp64_gflops_all_core", ErrorCode::BadValue, "null exactly where all_core_ghz is");
        } else if (cpu.allCoreGhz) {
            require(fields, "fp64_gflops_all_core", *cpu.fp64GflopsAllCore, perGhz * *cpu.allCoreGhz);
        }
        if (cpu.int8OpsPerCycleCore.has_value() != cpu.int8Tops.has_value()) {
            fields.problem("int8_tops", ErrorCode::BadValue, "null exactly where int8_ops_per_cycle_core is");
        } else if (cpu.int8Tops) {
            requireRounded(
                fields, "int8_tops", *cpu.int8Tops,
                Decimal(cpu.cores) * Decimal(*cpu.int8OpsPerCycleCore) * cpu.baseGhz * Decimal::of("0.001"));
        }
        if (cpu.threads < cpu.cores) {
            fields.problem("threads", ErrorCode::BadValue, "at least as many as cores");
        }
    }

    void readMachine(const JsonValue& value)
    {
        const std::size_t before = m_problems.size();
        JsonFields fields(value, m_problems, "a machine", machineFields);
        ProcessorMachine machine;
        machine.provider = fields.parsed("provider", parseId).value_or("");
        machine.instanceType = fields.text("instance_type");
        for (const ProcessorMachine& other : m_machines) {
            if (other.provider == machine.provider && other.instanceType == machine.instanceType) {
                fields.problem("instance_type", ErrorCode::BadValue, "each machine once");
            }
        }
        machine.processor = fields.text("processor");
        const Processor* cpu = processorNamed(machine.processor);
        if (!machine.processor.empty() && cpu == nullptr) {
            fields.problem("processor", ErrorCode::BadValue, "the id of a processor of this file");
        }
        machine.vcpus = count(fields, "vcpus");
        machine.physicalCores = count(fields, "physical_cores");
        machine.sockets = count(fields, "sockets");
        machine.memoryGib = quantity(fields, "memory_gib");
        machine.fp64Gflops = quantity(fields, "fp64_gflops");
        machine.fp32Gflops = quantity(fields, "fp32_gflops");
        machine.int8Tops = quantityOrNull(fields, "int8_tops");
        machine.bf16Tflops = quantityOrNull(fields, "bf16_tflops");
        machine.measuredReadGbS = quantityOrNull(fields, "measured_read_gb_s");
        machine.sources = readSourceIds(fields, m_sources);
        machine.note = fields.anyText("note");
        if (m_problems.size() == before) {
            checkShare(fields, machine, *cpu);
        }
        m_machines.push_back(std::move(machine));
    }

    static void requireShare(JsonFields& fields, std::string_view name, const std::optional<Decimal>& found,
                             const std::optional<Decimal>& ofSocket, const ProcessorMachine& machine,
                             const Processor& cpu)
    {
        if (found &&
            (!ofSocket || *found * Decimal(cpu.cores) != *ofSocket * Decimal(machine.physicalCores))) {
            fields.problem(name, ErrorCode::BadValue,
                           ofSocket ? "the share of " + std::to_string(machine.physicalCores) + " of " +
                                          std::to_string(cpu.cores) + " cores in " + toString(*ofSocket)
                                    : "null, since none is known of " + cpu.id);
        }
    }

    static void checkShare(JsonFields& fields, const ProcessorMachine& machine, const Processor& cpu)
    {
        if (machine.physicalCores > machine.sockets * cpu.cores) {
            fields.problem(
                "physical_cores", ErrorCode::BadValue,
                "at most the " + std::to_string(machine.sockets * cpu.cores) + " cores of its sockets");
        }
        if (machine.vcpus < machine.physicalCores) {
            fields.problem("vcpus", ErrorCode::BadValue, "at least as many as physical_cores");
        }
        requireShare(fields, "fp64_gflops", machine.fp64Gflops, cpu.fp64Gflops, machine, cpu);
        requireShare(fields, "fp32_gflops", machine.fp32Gflops, cpu.fp32Gflops, machine, cpu);
        requireShare(fields, "int8_tops", machine.int8Tops, cpu.int8Tops, machine, cpu);
        requireShare(fields, "bf16_tflops", machine.bf16Tflops, cpu.bf16Tflops, machine, cpu);
        const Decimal most = cpu.bandwidthGbS * Decimal(machine.sockets);
        if (machine.measuredReadGbS && *machine.measuredReadGbS > most) {
            fields.problem("measured_read_gb_s", ErrorCode::BadValue,
                           "at most " + toString(most) + " GB/s, the bandwidth of its sockets");
        }
    }

    const Processor* processorNamed(std::string_view id) const
    {
        const auto found = std::find_if(m_processors.begin(), m_processors.end(),
                                        [id](const Processor& cpu) { return cpu.id == id; });
        return found == m_processors.end() ? nullptr : &*found;
    }

    const JsonDocument& m_document;
    Problems& m_problems;
    std::vector<DataSource> m_sources;
    std::vector<Processor> m_processors;
    std::vector<ProcessorMachine> m_machines;
};

}  // namespace

std::optional<Decimal> peakOf(const ProcessorMachine& machine, Precision precision)
{
    switch (precision) {
    case Precision::Fp64: return machine.fp64Gflops * Decimal::of("0.001");
    case Precision::Fp32: return machine.fp32Gflops * Decimal::of("0.001");
    case Precision::Bf16: return machine.bf16Tflops;
    case Precision::Int8: return machine.int8Tops;
    case Precision::Tf32:
    case Precision::Fp16:
    case Precision::Fp8:
    case Precision::Fp4:
    case Precision::Int4: return std::nullopt;
    }
    return std::nullopt;
}

ProcessorTable::ProcessorTable(std::vector<Processor> processors, std::vector<ProcessorMachine> machines,
                               std::vector<DataSource> sources)
    : m_processors(std::move(processors))
    , m_machines(std::move(machines))
    , m_sources(std::move(sources))
{
}

const Processor* ProcessorTable::byId(std::string_view id) const
{
    const auto found = std::find_if(m_processors.begin(), m_processors.end(),
                                    [id](const Processor& cpu) { return cpu.id == id; });
    return found == m_processors.end() ? nullptr : &*found;
}

const ProcessorMachine* ProcessorTable::machineOf(std::string_view provider,
                                                  std::string_view instanceType) const
{
    const auto found =
        std::find_if(m_machines.begin(), m_machines.end(), [&](const ProcessorMachine& machine) {
            return machine.provider == provider && machine.instanceType == instanceType;
        });
    return found == m_machines.end() ? nullptr : &*found;
}

const Processor& ProcessorTable::processorOf(const ProcessorMachine& machine) const
{
    const Processor* cpu = byId(machine.processor);
    if (cpu == nullptr) {
        throw std::invalid_argument("the table has no processor " + machine.processor);
    }
    return *cpu;
}

Rational ProcessorTable::bandwidthOf(const ProcessorMachine& machine) const
{
    const Processor& cpu = processorOf(machine);
    return Rational(cpu.bandwidthGbS) * Rational(machine.physicalCores) / Rational(cpu.cores);
}

Checked<ProcessorTable> readProcessors(std::string_view json, const std::string& file)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    ProcessorTable table = ProcessorReader(*document, problems).read();
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return table;
}

}  // namespace gpucost
