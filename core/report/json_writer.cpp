// SPDX-License-Identifier: Apache-2.0
#include "core/report/json_writer.h"

#include "core/report/unicode.h"

namespace gpucost {

std::string jsonQuoted(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string quoted;
    quoted.reserve(text.size() + 2);
    quoted += '"';
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Step step = utf8At(text, at);
        const auto byte = static_cast<unsigned char>(text[at]);
        if (!step.valid) {
            quoted += "\xEF\xBF\xBD";
        } else if (byte == '"' || byte == '\\') {
            quoted += '\\';
            quoted += text[at];
        } else if (byte == '\n') {
            quoted += "\\n";
        } else if (byte == '\r') {
            quoted += "\\r";
        } else if (byte == '\t') {
            quoted += "\\t";
        } else if (byte < 0x20 || byte == 0x7F) {
            quoted += "\\u00";
            quoted += digits[byte >> 4U];
            quoted += digits[byte & 0xFU];
        } else {
            quoted.append(text.substr(at, step.bytes));
        }
        at += step.bytes;
    }
    return quoted + '"';
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    separate();
    m_out += jsonQuoted(name);
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::texts(const std::vector<std::string>& list)
{
    beginArray();
    for (const std::string& item : list) {
        text(item);
    }
    endArray();
}

std::string JsonWriter::take()
{
    m_out += '\n';
    return std::move(m_out);
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    m_hasItems.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool hadItems = m_hasItems.back();
    m_hasItems.pop_back();
    if (hadItems) {
        m_out += '\n';
        m_out.append(2 * m_hasItems.size(), ' ');
    }
    m_out += bracket;
}

void JsonWriter::value(std::string_view written)
{
    separate();
    m_out += written;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_hasItems.empty()) {
        m_out += m_hasItems.back() ? ",\n" : "\n";
        m_hasItems.back() = true;
        m_out.append(2 * m_hasItems.size(), ' ');
    }
}

}  // namespace gpucost
