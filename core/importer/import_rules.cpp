// SPDX-License-Identifier: Apache-2.0
#include "core/importer/import_rules.h"

namespace gpucost {

namespace {

constexpr std::string_view factsOnly = "not checked; facts only";
constexpr std::int32_t hour = 3600;

constexpr Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return Date(std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month),
                                            std::chrono::day(dayOfMonth)));
}

}  // namespace

BillingRules billingRules(ImportRules rules)
{
    BillingRules result;
    result.source = sourceOf(rules).id;
    switch (rules) {
    case ImportRules::AwsPerSecond:
        result.id = "aws-per-second";
        result.minimumSeconds = 60;
        result.spotInterruption = SpotInterruption::Aws;
        break;
    case ImportRules::AwsWholeHour:
        result.id = "aws-whole-hour";
        result.granularitySeconds = hour;
        result.minimumSeconds = hour;
        result.spotInterruption = SpotInterruption::AwsWholeHour;
        break;
    case ImportRules::AwsNode:
        result.id = "aws-node";
        result.granularitySeconds = hour;
        result.minimumSeconds = hour;
        break;
    case ImportRules::Azure: result.id = "azure"; break;
    case ImportRules::GcpN1:
        result.id = "gcp-n1";
        result.minimumSeconds = 60;
        result.sustainedUse =
            ShareTable::of({Decimal(1), Decimal::of("0.8"), Decimal::of("0.6"), Decimal::of("0.4")}).value();
        break;
    case ImportRules::GcpAcceleratorOptimized:
        result.id = "gcp-accelerator-optimized";
        result.minimumSeconds = 60;
        break;
    case ImportRules::Unstated: result.id = "unstated"; break;
    }
    return result;
}

Source sourceOf(ImportRules rules)
{
    switch (rules) {
    case ImportRules::AwsPerSecond:
        return {"rules-aws-per-second",
                "EC2 user guide, announcement of 2017-10-02 and billing of interrupted Spot Instances: per "
                "second, at least 60 s per start; spot is free in the first hour if EC2 interrupts",
                "awsdocs/amazon-ec2-user-guide:doc_source/concepts.md@e3707c4", factsOnly};
    case ImportRules::AwsWholeHour:
        return {"rules-aws-whole-hour",
                "AWS re:Post on instance hours and billing of interrupted Spot Instances: by whole hours; "
                "spot interrupted by EC2 bills full hours only, by the user rounds up",
                "https://repost.aws/knowledge-center/ec2-instance-hour-billing", factsOnly};
    case ImportRules::AwsNode:
        return {"rules-aws-node", "The price list's own words: per node-hour (or partial hour)",
                "https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/index.json", factsOnly};
    case ImportRules::Azure:
        return {"rules-azure",
                "Third-party pages: per second in practice, no minimum stated; no Microsoft page with the "
                "sentence was found",
                "https://codehunter.cc; https://sobrelinux.info", factsOnly};
    case ImportRules::GcpN1:
        return {"rules-gcp-sustained-use",
                "Sustained use discounts: N1 machines and the GPUs attached to them pay 100, 80, 60, 40 % in "
                "the quarters of a month; per second, at least one minute",
                "https://cloud.google.com/compute/docs/sustained-use-discounts", factsOnly};
    case ImportRules::GcpAcceleratorOptimized:
        return {"rules-gcp-per-second",
                "Google Cloud pricing page and course text: per second, at least one minute, each resource "
                "apart; A2, A3, G2 and newer series earn no sustained-use discount",
                "https://cloud.google.com/compute/resource-based-pricing", factsOnly};
    case ImportRules::Unstated: break;
    }
    return {"rules-unstated",
            "Nothing stated: the list holds prices per hour only, taken as per second without a minimum",
            "the list itself", factsOnly};
}

ImportRules awsRules(OperatingSystem os, Date listed)
{
    constexpr Date linuxSince = day(2017, 10, 2);
    constexpr Date windowsSince = day(2021, 6, 11);
    constexpr Date rhelSince = day(2024, 7, 1);
    switch (os) {
    case OperatingSystem::Linux:
        return listed >= linuxSince ? ImportRules::AwsPerSecond : ImportRules::AwsWholeHour;
    case OperatingSystem::Windows:
        return listed >= windowsSince ? ImportRules::AwsPerSecond : ImportRules::AwsWholeHour;
    case OperatingSystem::Rhel:
        return listed >= rhelSince ? ImportRules::AwsPerSecond : ImportRules::AwsWholeHour;
    case OperatingSystem::Suse: return ImportRules::AwsWholeHour;
    case OperatingSystem::Unstated: break;
    }
    return ImportRules::AwsNode;
}

}  // namespace gpucost
