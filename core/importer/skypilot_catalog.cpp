// SPDX-License-Identifier: Apache-2.0
#include "core/importer/skypilot_catalog.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/importer/gcp_gpus.h"
#include "core/importer/import_draft.h"
#include "core/importer/python_literal.h"

namespace gpucost {

namespace {

constexpr std::string_view fetchedNote = "the list states no day: it was fetched on this one";

enum Column : std::size_t {
    Type,
    Accelerator,
    Count,
    Vcpus,
    Memory,
    GpuInfo,
    OnDemandPrice,
    SpotPrice,
    Region,
    ColumnCount
};

constexpr std::array<std::string_view, ColumnCount> columnNames{
    "InstanceType", "AcceleratorName", "AcceleratorCount", "vCPUs", "MemoryGiB",
    "GpuInfo",      "Price",           "SpotPrice",        "Region"};

/// "…/azure/vms.csv": the folder's name, where it is one of the clouds.
std::string_view cloudInPath(std::string_view path)
{
    constexpr std::array<std::string_view, 10> clouds{"aws", "azure", "gcp",    "lambda",     "oci",
                                                      "ibm", "cudo",  "runpod", "fluidstack", "paperspace"};
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) {
        return {};
    }
    const std::string_view folders = path.substr(0, slash);
    const std::string_view folder = folders.substr(folders.rfind('/') + 1);
    return std::find(clouds.begin(), clouds.end(), folder) != clouds.end() ? folder : std::string_view();
}

std::string_view cloudOfType(std::string_view instanceType)
{
    if (instanceType.starts_with("Standard_")) {
        return "azure";
    }
    if (instanceType.starts_with("gpu_") || instanceType.starts_with("cpu_")) {
        return "lambda";
    }
    if (instanceType.empty() || instanceType.starts_with("n1-") || instanceType.starts_with("a2-") ||
        instanceType.starts_with("e2-")) {
        return "gcp";
    }
    return instanceType.find('.') != std::string_view::npos ? "aws" : "";
}

/// Google's machines that come with GPUs, which their rows leave out of the price.
bool hasItsOwnGpu(std::string_view instanceType)
{
    return instanceType.starts_with("a2-") || instanceType.starts_with("a3-") ||
           instanceType.starts_with("a4") || instanceType.starts_with("g2-") ||
           instanceType.starts_with("g4-");
}

/// Azure's last column lists generations, "V1,V2", without the quotes that its comma would need.
bool areGenerations(std::span<const std::string_view> fields, std::size_t width)
{
    return fields.size() > width && std::all_of(fields.begin() + static_cast<std::ptrdiff_t>(width) - 1,
                                                fields.end(), [](std::string_view field) {
                                                    return field.size() == 2 && field[0] == 'V' &&
                                                           field[1] >= '0' && field[1] <= '9';
                                                });
}

class SkypilotReader {
public:
    SkypilotReader(ImportDraft& draft, const Document& document)
        : m_draft(draft)
        , m_document(document)
        , m_csv(document.bytes)
        , m_noAccelerator(
              draft.reason("no accelerator: a machine without GPU, or one whose GPU the list leaves out"))
        , m_hostOnly(draft.reason("a machine without the price of its GPU"))
        , m_zero(draft.reason("a price of 0: unknown, not free"))
        , m_again(draft.reason("the same price in another zone"))
    {
    }

    void read()
    {
        if (!m_csv.next()) {
            m_csv.fault(ErrorCode::BadField, "nothing", "a table with a header");
        }
        const auto header = m_csv.fields();
        const std::size_t width = header.size();
        const bool endsInGenerations = header.back() == "Generation";
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            const auto found = std::find(header.begin(), header.end(), columnNames[column]);
            if (found == header.end()) {
                m_csv.fault(ErrorCode::BadField, "no column " + quoted(columnNames[column]),
                            "the columns of a SkyPilot catalog: InstanceType, AcceleratorName, "
                            "AcceleratorCount, ...");
            }
            if (std::find(found + 1, header.end(), columnNames[column]) != header.end()) {
                m_csv.fault(ErrorCode::BadField,
                            "the column " + quoted(columnNames[column]) + " a second time",
                            "each column once");
            }
            m_places[column] = static_cast<std::size_t>(found - header.begin());
        }
        m_provider = !m_draft.options().provider.empty() ? std::string_view(m_draft.options().provider)
                                                         : cloudInPath(m_document.name);
        while (m_csv.next()) {
            if (m_csv.fields().size() != width &&
                !(endsInGenerations && areGenerations(m_csv.fields(), width))) {
                m_csv.fault(ErrorCode::BadField, std::to_string(m_csv.fields().size()) + " fields",
                            std::to_string(width) + ", as many as the header has");
            }
            ++m_rows;
            readRow();
        }
        m_draft.readRows(m_rows);
        putSeveral();
    }

private:
    std::string_view field(Column column) const { return m_csv.fields()[m_places[column]]; }

    void readRow()
    {
        if (m_provider.empty()) {
            m_provider = cloudOfType(field(Type));
            if (m_provider.empty()) {
                m_csv.fault(ErrorCode::BadValue,
                            "machines of an unknown cloud, such as " + quoted(field(Type)),
                            "the cloud's name: the file in a folder called so, or an option");
            }
        }
        if (field(Accelerator).empty()) {
            readHost();
        } else if (field(Type).empty() && m_provider == "gcp") {
            readGcpGpu();
        } else {
            readMachine();
        }
    }

    /// Catalogs list a machine once per region, one after the other.
    const MachineShape* shape()
    {
        if (field(Type) != m_lastType) {
            m_lastType = field(Type);
            m_lastShape = m_draft.machine(m_provider, m_lastType);
        }
        return m_lastShape;
    }

    void readHost()
    {
        const MachineShape* const known = shape();
        const bool isGcp = m_provider == "gcp";
        if (isGcp && ((known != nullptr && !known->gpu.empty()) || hasItsOwnGpu(field(Type)))) {
            m_draft.skip(m_hostOnly, field(Type));
        } else if (known == nullptr) {
            m_draft.skip(m_noAccelerator, field(Type));
        } else {
            Offer offer = machineOffer();
            offer.gpu = known->gpu;
            offer.gpuCount = known->gpu.empty() ? Rational(0) : known->gpuCount;
            offer.note = known->gpu.empty() ? "" : "the list does not say that the machine has a GPU";
            putPrices(offer, isGcp ? ImportRules::GcpN1 : rules());
        }
    }

    void readMachine()
    {
        const Result<Rational> count = parseShareOfMachine(field(Count));
        if (!count || count->isZero()) {
            problem(Count, count ? Error{ErrorCode::BadValue, {}, quoted(field(Count)), "more than no GPU"}
                                 : count.error());
            return;
        }
        const auto memory = gpuMemory();
        if (!memory) {
            return;
        }
        Offer offer = machineOffer();
        std::string gpu;
        std::string note;
        if (const MachineShape* known = shape()) {
            if (known->gpu.empty()) {
                m_draft.skip("an accelerator in a machine that has no GPU", field(Type));
                return;
            }
            offer.gpu = known->gpu;
            offer.gpuCount = known->gpuCount ? known->gpuCount : std::optional(*count);
            if (known->gpuCount && *known->gpuCount != *count) {
                note = "GPUs as the list counts them: " + gpuCountText(*count);
            }
        } else {
            gpu = m_draft.gpuNamed(field(Accelerator), *memory);
            if (gpu.empty()) {
                m_draft.skip(m_draft.reason("an accelerator of which the list does not say which it is",
                                            field(Accelerator)),
                             field(Type));
                return;
            }
            offer.gpu = gpu;
            offer.gpuCount = *count;
        }
        offer.note = note;
        putPrices(offer, m_provider == "gcp" ? ImportRules::GcpAcceleratorOptimized : rules());
    }

    void readGcpGpu()
    {
        const GcpGpu* const gpu = gcpGpuInSkypilot(field(Accelerator));
        const std::string id = gpu == nullptr ? std::string() : m_draft.gpuNamed(gpu->accelerator, 0);
        if (id.empty()) {
            m_draft.skip(field(Accelerator).starts_with("tpu-")
                             ? "a TPU slice"
                             : "an accelerator that the hardware table does not know",
                         field(Accelerator));
            return;
        }
        const Result<Rational> count = parseShareOfMachine(field(Count));
        if (!count || count->isZero()) {
            problem(Count, count ? Error{ErrorCode::BadValue, {}, quoted(field(Count)), "more than no GPU"}
                                 : count.error());
            return;
        }
        if (!gpuMemory()) {
            return;
        }
        Offer offer;
        offer.provider = "gcp";
        offer.region = field(Region);
        offer.gpu = id;
        offer.gpuCount = *count;
        offer.includesHost = false;
        const std::string_view machine =
            gpu->attaches ? std::string_view() : gcpMachineWith(*gpu, toString(*count));
        if (!machine.empty()) {
            offer.instanceType = machine;
        } else {
            offer.instanceType = gpu->accelerator;
            if (*count != Rational(1)) {
                const auto onDemand = price(OnDemandPrice, PlanKind::OnDemand);
                const auto spot = price(SpotPrice, PlanKind::Spot);
                m_several.push_back({std::string(gpu->accelerator), std::string(field(Region)), *count,
                                     onDemand ? onDemand->rate : Decimal(0), spot ? spot->rate : Decimal(0),
                                     gpu->attaches});
                return;
            }
        }
        if (!gpu->attaches) {
            offer.note =
                "GPUs alone. On-demand prices are left out: those of this catalog are too low in many "
                "regions";
        }
        putPrices(offer, gpu->attaches ? ImportRules::GcpN1 : ImportRules::GcpAcceleratorOptimized,
                  gpu->attaches ? Per::GpuHour : Per::InstanceHour, gpu->attaches);
    }

    /// Rows of two, four, eight GPUs repeat the price of one, up to its last digit.
    struct Several {
        std::string accelerator;
        std::string region;
        Rational count;
        Decimal onDemand;
        Decimal spot;
        bool attaches = false;
    };

    void putSeveral()
    {
        const std::size_t repeats = m_draft.reason("several GPUs at the price of one, times their number");
        const std::size_t differs =
            m_draft.reason("several GPUs at another price than one, times their number");
        for (const Several& several : m_several) {
            const auto one = m_singles.find(several.accelerator + ' ' + several.region);
            const auto agrees = [&](const Decimal& all, const Decimal& single) {
                if (all.isZero() || single.isZero()) {
                    return true;
                }
                // Either side was rounded at its own last digit.
                const Rational room = several.count / Rational(pow10(single.scale())) +
                                      Rational(Integer(1), pow10(all.scale()));
                const Rational difference = Rational(all) - several.count * Rational(single);
                return (difference.isNegative() ? -difference : difference) <= room;
            };
            const bool same = one != m_singles.end() && agrees(several.spot, one->second.second) &&
                              (!several.attaches || agrees(several.onDemand, one->second.first));
            m_draft.skip(same ? repeats : differs,
                         toString(several.count) + " x " + several.accelerator + " in " + several.region);
        }
    }

    Offer machineOffer()
    {
        Offer offer;
        offer.provider = m_provider;
        offer.region = field(Region);
        offer.instanceType = field(Type);
        const auto quantity = [this](Column column) {
            const Result<Decimal> value = parseAmount(field(column));
            return value && !value->isZero() ? std::optional(trimmed(*value)) : std::nullopt;
        };
        offer.vcpus = quantity(Vcpus);
        offer.memoryGib = quantity(Memory);
        if (m_provider == "azure" || m_provider == "gcp" || m_provider == "aws") {
            offer.os =
                OperatingSystem::Linux;  // SkyPilot starts Linux machines; Lambda's catalog states nothing
            offer.tenancy = Tenancy::Shared;
        }
        return offer;
    }

    ImportRules rules() const
    {
        if (m_provider == "azure") {
            return ImportRules::Azure;
        }
        return m_provider == "aws" ? awsRules(OperatingSystem::Linux, m_draft.options().retrieved)
                                   : ImportRules::Unstated;
    }

    /// Memory of one GPU in MiB; 0 where GpuInfo does not say. None after a problem.
    std::optional<std::int64_t> gpuMemory()
    {
        const std::string_view info = field(GpuInfo);
        if (!info.starts_with('{')) {
            return 0;  // empty, or a name
        }
        const auto memory = numberInPythonLiteral(info, "SizeInMiB");
        if (!memory) {
            problem(GpuInfo, memory.error());
            return std::nullopt;
        }
        std::int64_t value = 0;
        if (*memory) {
            std::from_chars((*memory)->data(), (*memory)->data() + (*memory)->size(), value);
        }
        return value;
    }

    /// None where the cell is empty or holds 0, and after a problem.
    std::optional<Price> price(Column column, PlanKind plan)
    {
        if (field(column).empty()) {
            return std::nullopt;
        }
        const Result<Decimal> rate = parseAmount(field(column));
        if (!rate) {
            problem(column, rate.error());
            return std::nullopt;
        }
        if (rate->isZero()) {
            return std::nullopt;
        }
        Price price = m_draft.price({plan}, m_draft.options().retrieved);
        price.rate = *rate;
        price.asOfKind = AsOfKind::Inferred;
        price.note = fetchedNote;
        return price;
    }

    void putPrices(const Offer& offer, ImportRules rules, Per per = Per::InstanceHour,
                   bool withOnDemand = true)
    {
        auto onDemand = price(OnDemandPrice, PlanKind::OnDemand);
        auto spot = price(SpotPrice, PlanKind::Spot);
        if (offer.region.empty() || offer.instanceType.empty()) {
            problem(offer.region.empty() ? Region : Type,
                    Error{ErrorCode::BadValue, {}, "an empty cell", "a name"});
            return;
        }
        if (!offer.includesHost) {
            m_singles.try_emplace(std::string(offer.instanceType) + ' ' + std::string(offer.region),
                                  onDemand ? onDemand->rate : Decimal(0), spot ? spot->rate : Decimal(0));
        }
        if (!withOnDemand && !spot) {
            m_draft.skip(
                "GPUs of a Google machine without a spot price: the on-demand column is known to be wrong",
                offer.instanceType);
            return;
        }
        if (!onDemand && !spot) {
            m_draft.skip(m_zero, offer.instanceType);
            return;
        }
        const std::uint32_t number = m_draft.offer(offer, rules);
        bool isKept = false;
        if (onDemand && withOnDemand) {
            onDemand->per = per;
            isKept = m_draft.put(number, *onDemand) == ImportDraft::Put::New;
        }
        if (spot) {
            spot->per = per;
            isKept = m_draft.put(number, *spot) == ImportDraft::Put::New || isKept;
        }
        if (isKept) {
            m_draft.keepRows(1);
        } else {
            m_draft.skip(m_again, offer.instanceType);
        }
    }

    void problem(Column column, const Error& error)
    {
        m_draft.problems().add(error.code, {m_document.name, m_csv.line(), std::string(columnNames[column])},
                               error.found, error.expected);
    }

    ImportDraft& m_draft;
    const Document& m_document;
    CsvReader m_csv;
    std::array<std::size_t, ColumnCount> m_places{};
    std::string_view m_provider;
    std::string m_lastType = "\n";  // no machine is called so
    const MachineShape* m_lastShape = nullptr;
    std::vector<Several> m_several;
    std::unordered_map<std::string, std::pair<Decimal, Decimal>> m_singles;
    std::size_t m_rows = 0;
    std::size_t m_noAccelerator;
    std::size_t m_hostOnly;
    std::size_t m_zero;
    std::size_t m_again;
};

}  // namespace

Checked<Import> importSkypilotCatalog(std::span<const Document> documents, const ImportOptions& options)
{
    ImportDraft draft(options, "skypilot-catalog", "Catalog in SkyPilot's format", documents);
    for (const Document& document : documents) {
        try {
            if (draft.admits(document)) {
                SkypilotReader(draft, document).read();
            }
        } catch (const CsvFault& fault) {
            draft.problem(document, fault);
        }
    }
    return draft.finish();
}

}  // namespace gpucost
