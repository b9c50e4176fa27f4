// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace gpucost {

/// What went wrong, as a stable name: docs/reference/errors.md has a paragraph and a sample for each.
enum class ErrorCode : std::uint8_t {
    Usage,           ///< the command line is not understood
    BadNumber,       ///< text that should be a number is not one
    BadDate,         ///< text that should be a date or month is not one
    BadJson,         ///< a document is not JSON
    BadField,        ///< a JSON field is missing, unknown, duplicated or of the wrong kind
    BadValue,        ///< a value is well-formed but not allowed
    BadSeries,       ///< an hourly series has a gap, a repetition or a bad line
    BadPlan,         ///< a plan's text is not understood, or its parts do not go together
    NotFound,        ///< no offer, GPU or file entry of that name
    NotOffered,      ///< the offer exists but is not sold this way
    NoExchangeRate,  ///< a conversion was asked for and no rate is known
    NumericLimit,    ///< a number is too large for exact arithmetic
    InputOutput,     ///< a file cannot be read or written
    Network,         ///< a server cannot be reached, refuses, or answers with what it should not
    CheckFailed,     ///< a check ran and found problems
};

/// The stable name of a code, e.g. "bad-number".
const char* name(ErrorCode code);

/// The exit code of the command line: 0 ok, 1 check found problems, 2 usage, 3 bad input, 4 nothing found or
/// not offered, 5 numeric limit, 6 input/output, 7 network.
int exitCode(ErrorCode code);

/// Where in the input. Empty members are unknown; `line` counts from 1.
struct Where {
    std::string file;
    std::int64_t line = 0;
    std::string pointer;  ///< JSON Pointer (RFC 6901), or the name of an option

    friend bool operator==(const Where&, const Where&) = default;
};

/// One problem: what was found and what was expected.
struct Error {
    ErrorCode code = ErrorCode::BadValue;
    Where where;
    std::string found;
    std::string expected;

    friend bool operator==(const Error&, const Error&) = default;
};

using Errors = std::vector<Error>;

/// One line: "book.json:12 /offers/0/region: found 7, expected a string [bad-field]".
std::string describe(const Error& error);

/// Exact arithmetic ran out of room. Thrown by number types: a broken limit is never a wrong result.
class Overflow : public std::overflow_error {
    using std::overflow_error::overflow_error;
};

/// Two currencies met in one sum: a mistake of the program, not of its input.
class CurrencyMismatch : public std::logic_error {
    using std::logic_error::logic_error;
};

}  // namespace gpucost
