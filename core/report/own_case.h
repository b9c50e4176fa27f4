// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/offer/machine.h"
#include "core/quote/owned_offer.h"
#include "core/quote/priced_offer.h"
#include "core/report/own_report.h"

namespace gpucost {

/// The terms of servers of one's own, and where each of their figures comes from.
struct OwnedFleet {
    OwnedTerms terms;
    std::vector<OwnedInput> inputs;       ///< every field that a preset or somebody states, as ownedFields() are
    const OwnedPreset* server = nullptr;  ///< none: all fields are typed
    std::string site = "none";            ///< id of a preset
    Date pricedOn;                        ///< day of the purchase price
};

/// Presets from the lowest up (null ones are passed over), then the fields typed. The field at fault stands in
/// each problem's `where.pointer`; terms that contradict each other are refused by checked().
OwnedFleet makeFleet(const std::vector<const OwnedPreset*>& presets,
                     const std::vector<std::pair<std::string, std::string>>& fields, Date asOf,
                     Errors& problems);

/// The preset "usual", that of the site and that of the server, by id; empty ids stand for none. A name that
/// is no preset of its kind is a problem: /site or /preset.
std::vector<const OwnedPreset*> presetsOf(const OwnedPresets& presets, std::string_view site,
                                          std::string_view server, Errors& problems);

/// As many servers as the GPUs wanted need at once, at least one.
std::int64_t serversFor(const OwnedTerms& terms, const DemandSpec& demand);

/// What is to run on servers of one's own, and how it is billed.
struct OwnedQuestion {
    OwnedFleet fleet;
    std::int64_t servers = 1;
    DemandSpec demand;
    BillingSpec billing;
    Account account;  ///< of the cloud
    Date asOf;
};

/// A fleet of one's own worked out, alone or against a cloud offer, with everything that its report points to.
///
/// Offer     "own/<site>/<server>"
/// Verified  tests/core/report/own_case_test.cpp; tests/cli/cases/own*.txt
class OwnedCase {
public:
    /// Errors of priceOffer(); ErrorCode::BadValue at "bought" where the servers come after the demand's end,
    /// and at "servers" where they are too few.
    /// `presets` and `catalog` must outlive it.
    static Result<std::unique_ptr<OwnedCase>> of(OwnedQuestion question, const OwnedPresets& presets,
                                                 const Catalog& catalog);
    OwnedCase(const OwnedCase&) = delete;
    OwnedCase& operator=(const OwnedCase&) = delete;

    /// Compares with an offer of the catalog, or with a typed rate. ErrorCode::Usage where prices are in two
    /// currencies and none is asked for; errors of priceOffer() and breakEvenShares().
    std::optional<Error> compareWith(NamedOffer offer, const PlanSpec& plan);
    std::optional<Error> compareWith(const Money& ratePerGpuHour);

    const OwnedQuestion& question() const { return m_question; }
    const Quote& quote() const { return m_ours.quote; }
    /// Absent until compared.
    const Quote* cloud() const { return m_theirs ? &m_theirs->quote : nullptr; }

    /// Points into this.
    OwnReport report(bool explain = false, bool cashFlow = false) const;

    /// Both sides where all instances of the demand run `share` of every month, exact and unrounded: the lines
    /// whose crossings are OwnedAgainst::shares.
    struct Point {
        Rational share;
        Rational own;    ///< in all, in the billing currency
        Rational cloud;  ///< 0 where nothing is compared
        std::optional<Rational> ownPerGpuHour;  ///< of the GPU-hours wanted; empty at no use
        std::optional<Rational> cloudPerGpuHour;
    };
    Result<Point> at(const Rational& share) const;
    /// From no use to full use by every twentieth, and where the shares of OwnedAgainst begin and end: all
    /// that is needed to draw both lines through their crossings.
    Result<std::vector<Point>> curve() const;
    /// What owning saves over the months asked for: negative where it costs more; empty until compared.
    std::optional<Money> saving() const;

private:
    OwnedCase(OwnedQuestion question, std::unique_ptr<const OwnedOffer> offer, Priced ours,
              const OwnedPresets& presets, const Catalog& catalog);
    std::optional<Error> compare(const Offer& offer, const PlanSpec& plan);
    Rational wantedGpuHours(const Rational& share) const;

    OwnedQuestion m_question;
    const OwnedPresets& m_presets;
    const Catalog& m_catalog;
    std::unique_ptr<const OwnedOffer> m_offer;
    Priced m_ours;
    OwningCost m_cost;
    std::vector<Rational> m_uses;  // of the report's table
    NamedOffer m_named;
    std::unique_ptr<const TypedRateOffer> m_typed;
    std::optional<Priced> m_theirs;
    std::vector<ShareRange> m_shares;
    std::optional<Rational> m_paybackMonths;
    std::vector<std::optional<Rational>> m_ratesPerGpuHour;
};

}  // namespace gpucost
