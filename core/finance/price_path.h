// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/finance/present_value.h"

namespace gpucost {

/// How a decline by so much a year comes about.
enum class Decline : std::uint8_t {
    Stepped,  ///< once every 12 months: months 0 to 11 at 1, 12 to 23 at 1 - d, 24 to 35 at (1 - d)^2
    Smooth,   ///< each month alike: (1 - d)^(month / 12), rounded to six decimal places where irrational
};

/// A price on a day, as recorded.
struct RecordedPrice {
    Date date;
    Decimal price;
};

/// What list prices do in the months to come: an exact factor for each month, 1 in month 0 of most paths.
/// Applied to what is not committed; commitments keep their rate.
class PricePath {
public:
    /// Prices stay.
    static PricePath constant();

    /// Prices fall by `share` each year (0.2 is 20 %; negative: they rise). ErrorCode::BadValue at 1 or more.
    static Result<PricePath> yearlyDecline(const Rational& share, Decline how);

    struct Step {
        std::int32_t month = 0;  ///< from this month on, 0 = the first of the demand
        Rational factor;         ///< of today's price
    };
    /// A schedule: each factor holds until the next; 1 before the first. ErrorCode::BadValue where months do
    /// not rise from 0 on, or a factor is negative.
    static Result<PricePath> schedule(std::vector<Step> steps);

    /// What recorded prices did: the price in force on the first day of each month over the one in force on
    /// the first day of `start`; the newest not later than a day is in force, the last one for good. Recorded
    /// in any order. ErrorCode::NotFound where nothing is recorded up to `start`, BadValue where a price is
    /// not positive or a day has two prices.
    static Result<PricePath> replay(std::vector<RecordedPrice> prices, Month start);

    /// The factor of a month, 0 = the first of the demand.
    Rational factor(std::int32_t month) const;

    /// "prices stay", "prices fall by 20 % a year, in steps", "12 recorded prices, replayed".
    const std::string& description() const { return m_description; }

private:
    explicit PricePath(std::string description)
        : m_description(std::move(description))
    {
    }

    std::string m_description;
    std::vector<Step> m_steps;
    std::optional<Rational> m_kept;  // of a yearly decline: what a year leaves of a price
    Decline m_decline = Decline::Stepped;
};

/// Whether a price path applies: usage that is billed by use, on demand or spot.
bool isUncommitted(const Charge& charge);

/// What a commitment costs when its term ends and it is renewed. Every first term keeps its rate.
enum class Renewals : std::uint8_t {
    SameTerms,    ///< at the rate first agreed
    ThenCurrent,  ///< at that rate times the path's factor in the month of renewal
};

/// Charges at the prices of a path. An uncommitted charge becomes its exact amount times the month's factor,
/// rounded once as `mode` says (Provider: half away from zero to the minor unit; Exact: 10 places), and says
/// so in its explanation. So do charges of renewed terms where Renewals::ThenCurrent, installments each by
/// itself. All others, and months at factor 1, stay as they are. `parts` are those of the charges' quote:
/// they say when the first terms of dated plans begin; without them all begin in the first month.
Charges repriced(Charges charges, const PricePath& path, Billing::Mode mode,
                 Renewals renewals = Renewals::SameTerms, std::span<const QuotedPart> parts = {});

/// What a quote costs along a path, as money out.
CashFlow repricedCosts(const Quote& quote, const PricePath& path, Billing::Mode mode,
                       Renewals renewals = Renewals::SameTerms);

/// A fall of list prices by some share d, the size of which is asked for.
struct PriceDrop {
    enum class Shape : std::uint8_t {
        FromMonth,  ///< prices fall at once, by d, and are (1 - d) from `month` on
        FirstYear,  ///< evenly through the first year: 1 - d * month / 12, and 1 - d from month 12 on
    };
    Shape shape = Shape::FromMonth;
    std::int32_t month = 0;
};

/// The fall in list prices at which a plan stops paying against a baseline.
struct PriceDropBreakEven {
    enum class Answer : std::uint8_t {
        StopsPaying,  ///< at `lastPaying` the plan costs no more, at `firstLosing` it costs more
        AlwaysPays,   ///< even where list prices fall to nothing
        NeverPays,    ///< it costs more as prices are, and a fall does not help it
        FallHelps,    ///< it costs more as prices are, less so as they fall: it has more uncommitted use
    };
    Answer answer = Answer::NeverPays;
    std::optional<Rational> exact;  ///< the root itself, where it is a fraction of up to 150 digits
    Decimal lastPaying;             ///< 0.184215 is a fall by 18.4215 %: six digits, rounded down
    Decimal firstLosing;            ///< one millionth more
    Money savingAtLastPaying;       ///< present value of plan instead of baseline there, not negative
    Money savingAtFirstLosing;      ///< negative, or zero by rounding
};

/// How far on-demand prices may fall before `plan` no longer pays.
///
/// Model     all uncommitted usage of both quotes follows list prices; commitments keep their rate, renewed
///           ones too. Exact amounts (before charges are rounded) are discounted at `monthly`: at
///           DiscountRate::zero() for the plain sum. The saving is linear in the fall: there is one root
/// Errors    std::invalid_argument where the quotes start in different months; CurrencyMismatch
/// Verified  tests/core/finance/price_path_test.cpp, both sides by repricing
PriceDropBreakEven priceDropBreakEven(const Quote& plan, const Quote& baseline, const PriceDrop& drop,
                                      const DiscountRate& monthly, FirstFlow first);

}  // namespace gpucost
