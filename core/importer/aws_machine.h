// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "core/importer/import_draft.h"

namespace gpucost {

/// What a price list says about a product, as far as it decides what is on sale. Empty where it says nothing.
struct AwsProduct {
    std::string_view family;  ///< "Compute Instance", "Cache Instance", "Data Transfer"
    std::string_view instanceType;
    std::string_view regionCode;  ///< newer lists
    std::string_view location;    ///< "Asia Pacific (Tokyo)"
    std::string_view tenancy;
    std::string_view operatingSystem;
    std::string_view licenseModel;
    std::string_view capacityStatus;
    std::string_view preInstalledSoftware;
    std::string_view marketOption;
    std::string_view vcpu;
    std::string_view memory;  ///< "27.9 GiB"
    std::string_view gpu;     ///< number of GPUs; which one, no list says
};

/// A product as an offer, or the reason why it is none.
struct AwsMachine {
    Offer offer;
    ImportRules rules = ImportRules::AwsNode;
    std::string_view reason;  ///< empty: it is an offer
    std::string_view detail;  ///< of the reason: which tenancy, which software
    std::string note;         ///< where the list and the machine table count GPUs differently
};

/// Reads what a list says about a product. Told apart: capacity reservations (CapacityStatus other than
/// Used), dedicated hosts, operating systems, pre-installed software (SQL Server hides inside "Windows"),
/// licences that the customer brings.
///
/// GPUs    from the caller's machine table; a machine of an accelerated family that it does not know is no
/// offer Nodes   other services' machines (ElastiCache, Redshift) state no operating system and no tenancy:
/// neither does the offer
AwsMachine awsMachine(const AwsProduct& product, Date listed, const ImportDraft& draft);

/// The same from a usage type ("APE2-DedicatedUsage:r7g.medium") and an operation ("RunInstances:0010"),
/// which is all that Savings Plan files say. `region` is the region's code.
AwsMachine awsMachineOfUsage(std::string_view usageType, std::string_view operation, std::string_view region,
                             std::string_view instanceType, Date listed, const ImportDraft& draft);

/// "ap-northeast-1" for "Asia Pacific (Tokyo)"; empty where the name is not known.
std::string_view awsRegion(std::string_view location);

/// What an offer term code stands for, also in the words of a list. The same in every service.
struct AwsTermCode {
    std::string_view code;
    PlanKey plan;
    std::string_view lease, purchaseOption, offeringClass;
};

/// None where the code is not known.
const AwsTermCode* awsReservation(std::string_view offerTermCode);

inline constexpr std::string_view awsOnDemandTerm = "JRTCKXETXF";

}  // namespace gpucost
