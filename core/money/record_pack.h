// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "core/money/decimal_pack.h"

namespace gpucost {

/// Records in packed data. A record says its fields once, for both directions, so that they cannot differ:
///
///     template <class Stream, class Record>
///         requires std::is_same_v<std::remove_const_t<Record>, Thing>
///     void transfer(Stream& stream, Record& thing) { stream(thing.id, thing.amount); }
///
/// Fields may be text, whole numbers, enums, truth values, Decimals, optionals, lists, and records again.
class RecordPacker {
public:
    explicit RecordPacker(PackWriter& out)
        : m_out(out)
    {
    }

    template <class... T>
    void operator()(const T&... values)
    {
        (put(values), ...);
    }

private:
    void put(const std::string& text) { m_out.text(text); }
    void put(const Decimal& value) { pack(m_out, value); }
    template <class T>
    void put(const std::optional<T>& value)
    {
        m_out.byte(value ? 1 : 0);
        if (value) {
            put(*value);
        }
    }
    template <class T>
    void put(const std::vector<T>& values)
    {
        m_out.number(values.size());
        for (const T& value : values) {
            put(value);
        }
    }
    template <class T>
    void put(const T& value)
    {
        if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            m_out.signedNumber(static_cast<std::int64_t>(value));
        } else {
            transfer(*this, value);
        }
    }

    PackWriter& m_out;
};

/// Reads what RecordPacker wrote.
class RecordUnpacker {
public:
    explicit RecordUnpacker(PackReader& in)
        : m_in(in)
    {
    }

    template <class... T>
    void operator()(T&... values)
    {
        (get(values), ...);
    }

private:
    void get(std::string& text) { text = m_in.text(); }
    void get(Decimal& value) { value = unpackDecimal(m_in); }
    template <class T>
    void get(std::optional<T>& value)
    {
        if (m_in.byte() != 0) {
            get(value.emplace());
        }
    }
    template <class T>
    void get(std::vector<T>& values)
    {
        values.resize(m_in.number());
        for (T& value : values) {
            get(value);
        }
    }
    template <class T>
    void get(T& value)
    {
        if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            value = static_cast<T>(m_in.signedNumber());
        } else {
            transfer(*this, value);
        }
    }

    PackReader& m_in;
};

}  // namespace gpucost
