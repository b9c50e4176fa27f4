// SPDX-License-Identifier: Apache-2.0
#include "core/importer/aws_machine.h"

#include <algorithm>
#include <array>

namespace gpucost {

namespace {

struct NamedRegion {
    std::string_view location;
    std::string_view code;
};

constexpr NamedRegion regions[] = {
    {"AWS GovCloud (US)", "us-gov-west-1"},
    {"AWS GovCloud (US-East)", "us-gov-east-1"},
    {"AWS GovCloud (US-West)", "us-gov-west-1"},
    {"Africa (Cape Town)", "af-south-1"},
    {"Asia Pacific (Hong Kong)", "ap-east-1"},
    {"Asia Pacific (Hyderabad)", "ap-south-2"},
    {"Asia Pacific (Jakarta)", "ap-southeast-3"},
    {"Asia Pacific (Malaysia)", "ap-southeast-5"},
    {"Asia Pacific (Melbourne)", "ap-southeast-4"},
    {"Asia Pacific (Mumbai)", "ap-south-1"},
    {"Asia Pacific (New Zealand)", "ap-southeast-6"},
    {"Asia Pacific (Osaka)", "ap-northeast-3"},
    {"Asia Pacific (Osaka-Local)", "ap-northeast-3"},
    {"Asia Pacific (Seoul)", "ap-northeast-2"},
    {"Asia Pacific (Singapore)", "ap-southeast-1"},
    {"Asia Pacific (Sydney)", "ap-southeast-2"},
    {"Asia Pacific (Taipei)", "ap-east-2"},
    {"Asia Pacific (Thailand)", "ap-southeast-7"},
    {"Asia Pacific (Tokyo)", "ap-northeast-1"},
    {"Canada (Central)", "ca-central-1"},
    {"Canada West (Calgary)", "ca-west-1"},
    {"China (Beijing)", "cn-north-1"},
    {"China (Ningxia)", "cn-northwest-1"},
    {"EU (Frankfurt)", "eu-central-1"},
    {"EU (Ireland)", "eu-west-1"},
    {"EU (London)", "eu-west-2"},
    {"EU (Milan)", "eu-south-1"},
    {"EU (Paris)", "eu-west-3"},
    {"EU (Spain)", "eu-south-2"},
    {"EU (Stockholm)", "eu-north-1"},
    {"EU (Zurich)", "eu-central-2"},
    {"Europe (Frankfurt)", "eu-central-1"},
    {"Europe (Ireland)", "eu-west-1"},
    {"Europe (London)", "eu-west-2"},
    {"Europe (Milan)", "eu-south-1"},
    {"Europe (Paris)", "eu-west-3"},
    {"Europe (Spain)", "eu-south-2"},
    {"Europe (Stockholm)", "eu-north-1"},
    {"Europe (Zurich)", "eu-central-2"},
    {"Israel (Tel Aviv)", "il-central-1"},
    {"Mexico (Central)", "mx-central-1"},
    {"Middle East (Bahrain)", "me-south-1"},
    {"Middle East (UAE)", "me-central-1"},
    {"South America (Sao Paulo)", "sa-east-1"},
    {"US East (N. Virginia)", "us-east-1"},
    {"US East (Ohio)", "us-east-2"},
    {"US West (N. California)", "us-west-1"},
    {"US West (Oregon)", "us-west-2"},
};
static_assert(std::is_sorted(std::begin(regions), std::end(regions),
                             [](const NamedRegion& a, const NamedRegion& b) {
                                 return a.location < b.location;
                             }));

constexpr AwsTermCode reservation(std::string_view code, std::int32_t years, Payment payment,
                                  OfferingClass offeringClass)
{
    constexpr std::array<std::string_view, 4> options{"", "All Upfront", "Partial Upfront", "No Upfront"};
    return {code,
            {PlanKind::Reserved, years * 12, payment, offeringClass},
            years == 1 ? "1yr" : "3yr",
            options[static_cast<std::size_t>(payment)],
            offeringClass == OfferingClass::Standard ? "standard" : "convertible"};
}

// Read from a real file: pricing-rules 2.5, source A13. No two begin with the same letter.
constexpr AwsTermCode termCodes[] = {
    reservation("4NA7Y494T4", 1, Payment::NoUpfront, OfferingClass::Standard),
    reservation("HU7G6KETJZ", 1, Payment::PartialUpfront, OfferingClass::Standard),
    reservation("6QCMYABX3D", 1, Payment::AllUpfront, OfferingClass::Standard),
    reservation("BPH4J8HBKS", 3, Payment::NoUpfront, OfferingClass::Standard),
    reservation("38NPMPTW36", 3, Payment::PartialUpfront, OfferingClass::Standard),
    reservation("NQ3QZPMQV9", 3, Payment::AllUpfront, OfferingClass::Standard),
    reservation("7NE97W5U4E", 1, Payment::NoUpfront, OfferingClass::Convertible),
    reservation("CUZHX8X6JH", 1, Payment::PartialUpfront, OfferingClass::Convertible),
    reservation("VJWZNREJX2", 1, Payment::AllUpfront, OfferingClass::Convertible),
    reservation("Z2E3P23VKM", 3, Payment::NoUpfront, OfferingClass::Convertible),
    reservation("R5XV2EPZQZ", 3, Payment::PartialUpfront, OfferingClass::Convertible),
    reservation("MZU6U2429S", 3, Payment::AllUpfront, OfferingClass::Convertible),
};

struct Operation {
    std::string_view code;
    std::string_view os;
};

// The others bring software along ("0006": Windows with SQL Server), a licence ("0800"), or another system.
constexpr Operation operations[] = {
    {"", "Linux"},
    {"0002", "Windows"},
    {"0010", "RHEL"},
    {"000g", "SUSE"},
};

bool isAbsent(std::string_view value)
{
    return value.empty() || is(value, "NA");
}

/// Accelerated machines are called p4d.24xlarge, g5.xlarge, inf1.xlarge...: letters of the family, its
/// generation.
bool isAcceleratedFamily(std::string_view instanceType)
{
    constexpr std::array<std::string_view, 8> families{"p", "g", "gr", "dl", "inf", "trn", "f", "vt"};
    const std::size_t letters =
        std::min(instanceType.find_first_not_of("abcdefghijklmnopqrstuvwxyz"), instanceType.size());
    std::string_view family = instanceType.substr(0, letters);
    return std::find(families.begin(), families.end(), family) != families.end();
}

/// "8", "27.9 GiB", "1,952 GiB".
std::optional<Decimal> quantity(std::string_view text)
{
    std::string digits(text.substr(0, std::min(text.find_first_not_of("0123456789.,"), text.size())));
    std::erase(digits, ',');
    const auto value = parseAmount(digits);
    return value && !value->isZero() ? std::optional(*value) : std::nullopt;
}

/// The machine table's word on a type comes before the list's.
void addShape(AwsMachine& machine, const AwsProduct& product, const ImportDraft& draft)
{
    Offer& offer = machine.offer;
    offer.vcpus = quantity(product.vcpu);
    const bool inGib = product.memory.ends_with(" GiB");
    offer.memoryGib = inGib ? quantity(product.memory) : std::nullopt;
    if (const MachineShape* shape = draft.machine("aws", product.instanceType)) {
        const std::optional<Decimal> counted = quantity(product.gpu);
        if (counted && shape->gpuCount && Rational(*counted) != *shape->gpuCount) {
            machine.note = "GPUs as the list counts them: " + toString(*counted);
        }
        offer.gpu = shape->gpu;
        offer.gpuCount = shape->gpuCount;
        offer.vcpus = offer.vcpus ? offer.vcpus : shape->vcpus;
        offer.memoryGib = offer.memoryGib ? offer.memoryGib : shape->memoryGib;
        return;
    }
    offer.gpuCount = Rational(0);
    const bool statesGpu = !isAbsent(product.gpu) && product.gpu != "0";
    if (statesGpu || isAcceleratedFamily(product.instanceType)) {
        machine.reason = "a machine with a GPU that the machine table does not know";
    }
}

}  // namespace

std::string_view awsRegion(std::string_view location)
{
    const auto found = std::lower_bound(
        std::begin(regions), std::end(regions), location,
        [](const NamedRegion& region, std::string_view name) { return region.location < name; });
    return found != std::end(regions) && found->location == location ? found->code : std::string_view();
}

const AwsTermCode* awsReservation(std::string_view offerTermCode)
{
    const auto found = std::find_if(std::begin(termCodes), std::end(termCodes), [&](const AwsTermCode& term) {
        return !offerTermCode.empty() && term.code.front() == offerTermCode.front() &&
               term.code == offerTermCode;
    });
    return found == std::end(termCodes) ? nullptr : found;
}

AwsMachine awsMachine(const AwsProduct& product, Date listed, const ImportDraft& draft)
{
    AwsMachine machine;
    const auto refuse = [&machine](std::string_view reason, std::string_view detail = {}) {
        machine.reason = reason;
        machine.detail = detail;
        return machine;
    };
    const bool isMachine =
        product.family.ends_with("Instance") || product.family.ends_with("Instance (bare metal)");
    if (!isMachine || isAbsent(product.instanceType)) {
        return refuse("no machine", product.family.empty() ? std::string_view("a product without a family")
                                                           : product.family);
    }
    if (!isAbsent(product.capacityStatus) && !is(product.capacityStatus, "Used")) {
        return refuse("twin of a price in use", product.capacityStatus);
    }
    if (!isAbsent(product.marketOption) && !is(product.marketOption, "OnDemand")) {
        return refuse("another market", product.marketOption);
    }
    Offer& offer = machine.offer;
    offer.provider = "aws";
    offer.instanceType = product.instanceType;
    offer.region = isAbsent(product.regionCode) ? awsRegion(product.location) : product.regionCode;
    if (offer.region.empty()) {
        return refuse("a place without a known region code", product.location);
    }
    if (is(product.tenancy, "Shared")) {
        offer.tenancy = Tenancy::Shared;
    } else if (is(product.tenancy, "Dedicated")) {
        offer.tenancy = Tenancy::Dedicated;
    } else if (!isAbsent(product.tenancy)) {
        return refuse("another tenancy", product.tenancy);
    }
    if (!isAbsent(product.preInstalledSoftware)) {
        return refuse("with pre-installed software", product.preInstalledSoftware);
    }
    if (is(product.licenseModel, "Bring your own license")) {
        return refuse("a licence that the customer brings");
    }
    if (is(product.operatingSystem, "Linux")) {
        offer.os = OperatingSystem::Linux;
    } else if (is(product.operatingSystem, "Windows")) {
        offer.os = OperatingSystem::Windows;
    } else if (is(product.operatingSystem, "RHEL")) {
        offer.os = OperatingSystem::Rhel;
    } else if (is(product.operatingSystem, "SUSE")) {
        offer.os = OperatingSystem::Suse;
    } else if (!isAbsent(product.operatingSystem)) {
        return refuse("another operating system", product.operatingSystem);
    }
    machine.rules = awsRules(offer.os, listed);
    addShape(machine, product, draft);
    return machine;
}

AwsMachine awsMachineOfUsage(std::string_view usageType, std::string_view operation, std::string_view region,
                             std::string_view instanceType, Date listed, const ImportDraft& draft)
{
    AwsProduct product;
    product.family = "Compute Instance";
    product.instanceType = instanceType;
    product.regionCode = region;
    AwsMachine refused;
    // "APE2-DedicatedUsage:r7g.medium"; in N. Virginia without a prefix.
    std::string_view use = usageType.substr(0, usageType.find(':'));
    use = use.substr(use.rfind('-') + 1);
    if (use == "BoxUsage") {
        product.tenancy = "Shared";
    } else if (use == "DedicatedUsage") {
        product.tenancy = "Dedicated";
    } else if (use == "UnusedBox" || use == "UnusedDed") {
        refused.reason = "twin of a price in use";
        refused.detail = use;
        return refused;
    } else {
        refused.reason = "another tenancy";
        refused.detail = use;
        return refused;
    }
    constexpr std::string_view run = "RunInstances";
    std::string_view code = operation;
    if (code.starts_with(run)) {
        code.remove_prefix(run.size());
        code.remove_prefix(code.starts_with(':') ? 1 : 0);
    }
    const auto known = std::find_if(std::begin(operations), std::end(operations),
                                    [&](const Operation& candidate) { return candidate.code == code; });
    if (known == std::end(operations)) {
        refused.reason = "another operating system or pre-installed software";
        refused.detail = operation;
        return refused;
    }
    product.operatingSystem = known->os;
    return awsMachine(product, listed, draft);
}

}  // namespace gpucost
