// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "core/offer/offer.h"

namespace gpucost {

/// How the providers bill what their lists price: the lists themselves do not say it. The sources are those
/// of pricing-data/books, where the same rules stand.
enum class ImportRules : std::uint8_t {
    AwsPerSecond,  ///< Linux since 2017-10-02, Windows since 2021-06-11, RHEL since 2024-07-01
    AwsWholeHour,  ///< what is left: SUSE, and the others before those days
    AwsNode,       ///< services other than EC2: a node-hour or part of it
    Azure,
    GcpN1,  ///< N1 hosts and the GPUs attached to them: sustained use
    GcpAcceleratorOptimized,
    Unstated,
};

BillingRules billingRules(ImportRules rules);
Source sourceOf(ImportRules rules);

/// EC2's rules for an operating system on the day of the list.
ImportRules awsRules(OperatingSystem os, Date day);

}  // namespace gpucost
