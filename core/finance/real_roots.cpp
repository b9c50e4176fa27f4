// SPDX-License-Identifier: Apache-2.0
#include "core/finance/real_roots.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gpucost::exact {

namespace mp = boost::multiprecision;

namespace {

constexpr int finestBits = 520;    // relative width of the narrowest bracket
constexpr int roundingBits = 760;  // 2^-760 is 2^8 roundings of 2^-768

Real powerOfTwo(int exponent)
{
    return mp::ldexp(Real(1), exponent);
}

template <class Float>
Float powerOf(const Float& base, std::int64_t exponent)
{
    Float result = 1;
    Float square = base;
    for (std::int64_t left = exponent; left > 0; left >>= 1) {
        if ((left & 1) != 0) {
            result *= square;
        }
        if (left > 1) {
            square *= square;
        }
    }
    return result;
}

/// The sign of a polynomial on [low, high]; `unit` bounds the relative error of one operation. Coefficients
/// are rounded once.
template <class Float, class Coefficients>
int signOn(const std::vector<SparsePolynomial::Term>& terms, const Coefficients& coefficients,
           const Float& low, const Float& high, const Float& unit)
{
    const bool isPoint = low == high;
    Float least = 0;
    Float most = 0;
    Float size = 0;
    Float powerLow = 1;
    Float powerHigh = 1;
    std::int64_t reached = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const std::int64_t step = terms[i].exponent - reached;
        reached = terms[i].exponent;
        powerLow *= powerOf(low, step);
        powerHigh = isPoint ? powerLow : Float(powerHigh * powerOf(high, step));
        const Float coefficient = coefficients(i);
        const bool isPositive = coefficient > 0;
        least += coefficient * (isPositive ? powerLow : powerHigh);
        most += coefficient * (isPositive ? powerHigh : powerLow);
        size += (isPositive ? coefficient : Float(-coefficient)) * powerHigh;
    }
    // A power of degree d takes fewer than d + terms roundings, a term two more, the sum one for each term.
    const std::int64_t roundings = reached + 2 * static_cast<std::int64_t>(terms.size()) + 4;
    const Float error = size * Float(roundings) * unit;
    if (least > error) {
        return 1;
    }
    return most < -error ? -1 : 0;  // comparisons with NaN, of powers out of range, are false
}

bool isFine(const RootBracket& bracket)
{
    return bracket.high - bracket.low <= bracket.low * powerOfTwo(-finestBits);
}

}  // namespace

SparsePolynomial::SparsePolynomial(std::vector<Term> terms)
{
    std::stable_sort(terms.begin(), terms.end(),
                     [](const Term& a, const Term& b) { return a.exponent < b.exponent; });
    for (Term& term : terms) {
        if (!m_terms.empty() && m_terms.back().exponent == term.exponent) {
            m_terms.back().coefficient += term.coefficient;
        } else {
            m_terms.push_back(std::move(term));
        }
    }
    std::erase_if(m_terms, [](const Term& term) { return term.coefficient.is_zero(); });
    if (!m_terms.empty()) {
        const std::int64_t least = m_terms.front().exponent;  // x^least has no positive root
        for (Term& term : m_terms) {
            term.exponent -= least;
        }
    }
    m_approximate.reserve(m_terms.size());
    for (const Term& term : m_terms) {
        m_approximate.push_back(static_cast<long double>(term.coefficient));
    }
}

std::int32_t SparsePolynomial::signChanges() const
{
    std::int32_t changes = 0;
    for (std::size_t i = 1; i < m_terms.size(); ++i) {
        changes += m_terms[i].coefficient.sign() != m_terms[i - 1].coefficient.sign() ? 1 : 0;
    }
    return changes;
}

int SparsePolynomial::signNearZero() const
{
    return m_terms.front().coefficient.sign();
}

int SparsePolynomial::signAtInfinity() const
{
    return m_terms.back().coefficient.sign();
}

int SparsePolynomial::sign(const Real& low, const Real& high) const
{
    // First in hardware, on a slightly wider interval. A term that underflows is no loss: the constant term
    // is a whole number, so `size` is at least 1.
    using Limits = std::numeric_limits<long double>;
    const long double slack = 8 * Limits::epsilon();
    const int plain = signOn<long double>(
        m_terms, [this](std::size_t i) { return m_approximate[i]; },
        static_cast<long double>(low) * (1 - slack), static_cast<long double>(high) * (1 + slack),
        16 * Limits::epsilon());
    if (plain != 0) {
        return plain;
    }
    return signOn<Real>(
        m_terms, [this](std::size_t i) { return Real(m_terms[i].coefficient); }, low, high,
        powerOfTwo(-roundingBits));
}

SparsePolynomial SparsePolynomial::betweenTurns() const
{
    std::size_t change = 1;
    while (m_terms[change].coefficient.sign() == m_terms[change - 1].coefficient.sign()) {
        ++change;
    }
    const std::int64_t twiceInside = m_terms[change - 1].exponent + m_terms[change].exponent;
    std::vector<Term> terms = m_terms;
    for (Term& term : terms) {
        term.coefficient *= 2 * term.exponent - twiceInside;
    }
    return SparsePolynomial(std::move(terms));
}

void narrow(RootBracket& bracket, const SparsePolynomial& polynomial)
{
    if (bracket.isFinest) {
        return;
    }
    const Real middle = (bracket.low + bracket.high) / 2;
    const int here = polynomial.sign(middle, middle);
    if (here == 0) {
        const Real step = middle * powerOfTwo(-finestBits);
        bracket.low = middle - step;
        bracket.high = middle + step;
        bracket.isFinest = true;
        return;
    }
    (here == bracket.above ? bracket.high : bracket.low) = middle;
    bracket.isFinest = isFine(bracket);
}

std::vector<RootBracket> positiveRoots(const SparsePolynomial& polynomial)
{
    if (polynomial.terms().empty() || polynomial.signChanges() == 0) {
        return {};
    }
    std::vector<RootBracket> turns;
    if (polynomial.signChanges() > 1) {
        const SparsePolynomial derivative = polynomial.betweenTurns();
        turns = positiveRoots(derivative);
        for (RootBracket& turn : turns) {
            while (polynomial.sign(turn.low, turn.high) == 0 && !turn.isFinest) {
                narrow(turn, derivative);
            }
        }
    }

    // signs[i] and signs[i + 1] are those at the two ends of piece i.
    std::vector<int> signs{polynomial.signNearZero()};
    for (const RootBracket& turn : turns) {
        signs.push_back(polynomial.sign(turn.low, turn.high));
    }
    signs.push_back(polynomial.signAtInfinity());

    std::vector<RootBracket> roots;
    for (std::size_t piece = 0; piece <= turns.size(); ++piece) {
        const int left = signs[piece];
        const int right = signs[piece + 1];
        const RootBracket* before = piece > 0 ? &turns[piece - 1] : nullptr;
        const RootBracket* after = piece < turns.size() ? &turns[piece] : nullptr;
        if (left * right < 0) {
            RootBracket root;
            root.above = right;
            root.low = before != nullptr ? before->high : (after != nullptr ? Real(after->low / 2) : Real(1));
            root.high = after != nullptr ? after->low : Real(root.low * 2);
            while (before == nullptr && polynomial.sign(root.low, root.low) != left) {
                root.low /= 2;
            }
            while (after == nullptr && polynomial.sign(root.high, root.high) != right) {
                root.high *= 2;
            }
            roots.push_back(root);
        }
        if (after != nullptr && right == 0) {
            RootBracket root = *after;
            root.isFinest = true;
            root.above = signs[piece + 2];
            root.touches = left == signs[piece + 2];
            roots.push_back(root);
        }
    }
    return roots;
}

}  // namespace gpucost::exact
