// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"

namespace gpucost {

/// Where a CSV document stopped being one. Stays inside the importers, which turn it into an Error.
struct CsvFault {
    std::int64_t line = 0;
    ErrorCode code = ErrorCode::BadJson;
    std::string found;
    std::string expected;
};

/// Reads a CSV document (RFC 4180) record by record: commas, quotes, doubled quotes, line breaks inside
/// quotes, LF or CRLF; a quote inside an unquoted field is a character as any other. The last line must end
/// in a line break, because a file that was cut off would otherwise end in half a price. Fields are views
/// into the document, or into the reader where quotes were doubled; they hold until the next record. Verified
/// tests/core/importer/csv_reader_test.cpp with csv-spectrum
class CsvReader {
public:
    /// Throws CsvFault, as next() does. The text may begin with a UTF-8 byte order mark.
    explicit CsvReader(std::string_view text);

    /// Reads a record; false at the end. Empty lines are no records.
    bool next();

    std::span<const std::string_view> fields() const { return m_fields; }
    std::int64_t line() const { return m_recordLine; }  ///< where the record begins, counted from 1

    [[noreturn]] void fault(ErrorCode code, std::string found, std::string expected) const;

private:
    const char* quotedField(const char* at);

    const char* m_at;
    const char* m_end;
    std::int64_t m_line = 1;
    std::int64_t m_recordLine = 1;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unquoted;
};

}  // namespace gpucost
