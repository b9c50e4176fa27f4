// SPDX-License-Identifier: Apache-2.0
//
// Private to core/finance: brings in Boost.Multiprecision, so no public header includes it.
#pragma once

#include <cstdint>
#include <vector>

#include <boost/multiprecision/cpp_bin_float.hpp>

#include "core/finance/exact.h"

namespace gpucost::exact {

/// Correctly rounded in each operation (Boost.Multiprecision says so of cpp_bin_float), 768 bits.
using Real = boost::multiprecision::number<
    boost::multiprecision::cpp_bin_float<768, boost::multiprecision::digit_base_2>,
    boost::multiprecision::et_off>;

/// A sum of coefficient * x^exponent: few terms, possibly of high degree.
class SparsePolynomial {
public:
    struct Term {
        std::int64_t exponent;
        BigInt coefficient;
    };

    /// Terms in any order; those of one exponent are added up, zeros dropped.
    explicit SparsePolynomial(std::vector<Term> terms);

    /// From the least exponent, which is 0: a power of x that divides all terms is left out.
    const std::vector<Term>& terms() const { return m_terms; }
    std::int32_t signChanges() const;
    int signNearZero() const;
    int signAtInfinity() const;

    /// The sign on the whole of [low, high], 0 < low <= high; 0 where it is not the same, or not certain:
    /// terms are enclosed one by one, and the rounding of each operation is allowed for.
    int sign(const Real& low, const Real& high) const;

    /// The derivative of x^-e * this, without its power of x, for an e inside of a change of sign. It has one
    /// change of sign less, and between its roots x^-e * this is strictly monotone.
    SparsePolynomial betweenTurns() const;

private:
    std::vector<Term> m_terms;
    std::vector<long double> m_approximate;  // the coefficients, for signs that are plain
};

/// Where a positive root lies: low < root < high.
struct RootBracket {
    Real low;
    Real high;
    int above = 0;          ///< the sign at `high` and up to the next root
    bool touches = false;   ///< the sign is the same on both sides
    bool isFinest = false;  ///< as narrow as the arithmetic can tell
};

/// All positive roots, from the least, each in a bracket of its own.
///
/// Method      Descartes' proof of his rule, carried out: p has at most as many positive roots as changes of
///             sign. betweenTurns() has one change less; its roots (found the same way) cut the axis into
///             pieces on which x^-e * p is monotone, so that a piece holds one root where its ends differ in
///             sign, and none otherwise
/// Resolution  a turn whose height cannot be told from zero with 768 bits counts as one root that touches. So
///             do a true double root, and two roots that agree in about their first 70 digits
std::vector<RootBracket> positiveRoots(const SparsePolynomial& polynomial);

/// Halves the bracket, as long as that is possible.
void narrow(RootBracket& bracket, const SparsePolynomial& polynomial);

}  // namespace gpucost::exact
