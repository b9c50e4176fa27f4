// SPDX-License-Identifier: Apache-2.0
//
// Apart from integer_test.cpp because it replaces the program's operator new, to count.
#include <atomic>
#include <cstdlib>
#include <new>

#include <doctest/doctest.h>

#include "core/money/integer.h"

using namespace gpucost;

namespace {

std::atomic<long> allocations{0};

}  // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

TEST_CASE("arithmetic of any width allocates nothing")
{
    const Integer wide = pow10(150);
    const Integer other =
        Integer::parse("-123456789012345678901234567890123456789012345678901234567890").value();
    const long before = allocations;
    const Integer sum = wide + other;
    const Integer difference = wide - other;
    const Integer product = other * other;
    const QuotientRemainder parts = divideTruncated(wide, other);
    const Integer common = gcd(wide, other);
    const bool ordered = other < wide;
    const long after = allocations;
    CHECK(after == before);
    CHECK(ordered);
    CHECK(sum - difference == other + other);
    CHECK(parts.quotient * other + parts.remainder == wide);
    CHECK(common == Integer(10));
    CHECK_FALSE(product.isNegative());
}
