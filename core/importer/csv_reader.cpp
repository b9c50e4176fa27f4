// SPDX-License-Identifier: Apache-2.0
#include "core/importer/csv_reader.h"

#include <array>

#include <simdjson.h>

#include "core/importer/json_cursor.h"

namespace gpucost {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Whether an unquoted field may go on with this byte.
constexpr std::array<bool, 256> plain = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c) {
        table[c] = c >= 0x20 && c != ',' && c != 0x7f;
    }
    table['\t'] = true;
    return table;
}();

bool isPlain(char c)
{
    return plain[static_cast<unsigned char>(c)];
}

}  // namespace

CsvReader::CsvReader(std::string_view text)
    : m_at(text.data())
    , m_end(text.data() + text.size())
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") ||
        text.substr(0, 2).find('\0') != std::string_view::npos) {
        fault(ErrorCode::BadValue, "UTF-16 or UTF-32", "UTF-8");
    }
    if (text.starts_with(byteOrderMark)) {
        m_at += byteOrderMark.size();
    }
    if (!simdjson::validate_utf8(text.data(), text.size())) {
        while (m_at < m_end) {
            const std::string_view rest(m_at, static_cast<std::size_t>(m_end - m_at));
            const std::string_view line = rest.substr(0, rest.find('\n') + 1);
            if (line.empty() || !simdjson::validate_utf8(line.data(), line.size())) {
                break;
            }
            m_at += line.size();
            ++m_recordLine;
        }
        fault(ErrorCode::BadValue, "bytes that are not UTF-8", "UTF-8");
    }
    if (m_at != m_end && m_end[-1] != '\n') {
        m_recordLine = lineOf(text, text.size());
        fault(ErrorCode::BadValue, "a last line without an end",
              "a line break behind the last record: the file seems to be cut off");
    }
}

bool CsvReader::next()
{
    m_fields.clear();
    m_unquoted.clear();
    const char* at = m_at;
    while (at != m_end && (*at == '\n' || *at == '\r')) {
        m_line += *at == '\n' ? 1 : 0;
        ++at;
    }
    m_recordLine = m_line;
    if (at == m_end) {
        m_at = at;
        return false;
    }
    for (;;) {  // the text ends in a line break: no need to look for its end in unquoted fields
        if (*at == '"') {
            at = quotedField(at);
        } else {
            const char* const first = at;
            while (isPlain(*at)) {
                ++at;
            }
            m_fields.emplace_back(first, static_cast<std::size_t>(at - first));
        }
        if (*at == ',') {
            ++at;
            continue;
        }
        if (*at == '\r' && at[1] == '\n') {
            ++at;
        }
        if (*at != '\n') {
            fault(ErrorCode::BadValue, "a control character, or text behind a quote",
                  "a comma or a line break; quotes around the whole field, and doubled inside");
        }
        m_at = at + 1;
        ++m_line;
        return true;
    }
}

const char* CsvReader::quotedField(const char* at)
{
    const char* first = ++at;
    std::string* joined = nullptr;
    for (;; ++at) {
        if (at == m_end) {
            fault(ErrorCode::BadValue, "a quote without its pair", "a quote that ends the field");
        }
        if (*at == '\n') {
            ++m_line;
        } else if (*at == '"') {
            if (at + 1 == m_end || at[1] != '"') {
                break;
            }
            joined = joined == nullptr ? &m_unquoted.emplace_back() : joined;
            joined->append(first, at + 1);
            first = at + 2;
            ++at;
        }
    }
    if (joined != nullptr) {
        joined->append(first, at);
        m_fields.emplace_back(*joined);
    } else {
        m_fields.emplace_back(first, static_cast<std::size_t>(at - first));
    }
    return at + 1;
}

void CsvReader::fault(ErrorCode code, std::string found, std::string expected) const
{
    throw CsvFault{m_recordLine, code, std::move(found), std::move(expected)};
}

}  // namespace gpucost
