// SPDX-License-Identifier: Apache-2.0
#include "core/importer/python_literal.h"

#include "core/base/json.h"

namespace gpucost {

namespace {

class LiteralReader {
public:
    LiteralReader(std::string_view text, std::string_view key)
        : m_text(text)
        , m_key(key)
    {
    }

    bool read() { return value({}) && (skipSpace(), m_at == m_text.size()); }
    std::optional<std::string_view> found() const { return m_found; }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            ++m_at;
        }
    }

    bool take(char c)
    {
        skipSpace();
        const bool stands = peek() == c;
        m_at += stands ? 1 : 0;
        return stands;
    }

    bool value(std::string_view name)
    {
        constexpr int mostLevels = 16;
        skipSpace();
        if (m_depth == mostLevels) {
            return false;
        }
        ++m_depth;
        bool good = false;
        std::string_view ignored;
        switch (peek()) {
        case '{': good = items('{', '}', true); break;
        case '[': good = items('[', ']', false); break;
        case '(': good = items('(', ')', false); break;
        case '\'':
        case '"': good = string(ignored); break;
        default: good = word(name); break;
        }
        --m_depth;
        return good;
    }

    bool items(char open, char close, bool isDict)
    {
        take(open);
        while (!take(close)) {
            std::string_view key;
            skipSpace();
            if (isDict && (!string(key) || !take(':'))) {
                return false;
            }
            if (!value(key)) {
                return false;
            }
            if (!take(',')) {
                return take(close);
            }
        }
        return true;
    }

    bool string(std::string_view& content)
    {
        const char quote = peek();
        if (quote != '\'' && quote != '"') {
            return false;
        }
        const std::size_t first = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            m_at += m_text[m_at] == '\\' ? 2U : 1U;
        }
        if (m_at >= m_text.size()) {
            return false;
        }
        content = m_text.substr(first, m_at - first);
        ++m_at;
        return true;
    }

    bool word(std::string_view name)
    {
        const std::size_t first = m_at;
        while (m_at < m_text.size() &&
               std::string_view(",:{}[]() \t\r\n'\"").find(m_text[m_at]) == std::string_view::npos) {
            ++m_at;
        }
        const std::string_view word = m_text.substr(first, m_at - first);
        if (word == "None" || word == "True" || word == "False") {
            return true;
        }
        const bool isNumber = !word.empty() &&
                              word.find_first_not_of("0123456789.+-eE") == std::string_view::npos &&
                              word.find_first_of("0123456789") != std::string_view::npos;
        if (isNumber && name == m_key && !m_found) {
            m_found = word;
        }
        return isNumber;
    }

    std::string_view m_text;
    std::string_view m_key;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<std::string_view> m_found;
};

}  // namespace

Result<std::optional<std::string_view>> numberInPythonLiteral(std::string_view literal, std::string_view key)
{
    LiteralReader reader(literal, key);
    if (!reader.read()) {
        return fail(ErrorCode::BadValue, quoted(literal),
                    "a Python literal such as {'Gpus': [{'MemoryInfo': {'SizeInMiB': 16384}}]}");
    }
    return reader.found();
}

}  // namespace gpucost
