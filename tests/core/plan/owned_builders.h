// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/owned_fields.h"
#include "tests/core/plan/plan_builders.h"

namespace gpucost::test {

/// "price=270000 gpus=8 kw_per_server=10.2 residual=15%": fields as people type them.
inline OwnedTerms ownedTerms(std::string_view text)
{
    OwnedTerms terms;
    for (const auto word : words(text)) {
        const std::size_t equals = word.find('=');
        terms = with(std::move(terms), word.substr(0, equals), word.substr(equals + 1)).value();
    }
    return checked(std::move(terms)).value();
}

inline Owned owned(std::string_view text)
{
    return {std::make_shared<const OwnedTerms>(ownedTerms(text))};
}

/// The costs of one part in the order of the ledger: "12.50 12.50".
inline std::string costsOf(const Charges& charges, OwnedPart part)
{
    Charges those;
    for (const Charge& charge : charges) {
        if (partOf(charge) == part) {
            those.push_back(charge);
        }
    }
    return costs(those);
}

inline Rational exactOf(const Charges& charges, OwnedPart part)
{
    Rational sum;
    for (const Charge& charge : charges) {
        if (partOf(charge) == part) {
            sum = sum + charge.exact.value();
        }
    }
    return sum;
}

}  // namespace gpucost::test
