// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace gpucost {

/// The bytes of packed data: whole numbers of seven bits a byte, the low ones first.
class PackWriter {
public:
    void byte(std::uint8_t value) { m_bytes += static_cast<char>(value); }
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7) {
            byte(static_cast<std::uint8_t>(value | 0x80));
        }
        byte(static_cast<std::uint8_t>(value));
    }
    /// Small magnitudes of either sign stay short.
    void signedNumber(std::int64_t value)
    {
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void fixed32(std::uint32_t value)
    {
        for (int shift = 0; shift < 32; shift += 8) {
            byte(static_cast<std::uint8_t>(value >> shift));
        }
    }
    void text(std::string_view value)
    {
        number(static_cast<std::uint64_t>(value.size()));
        m_bytes += value;
    }

    std::size_t size() const { return m_bytes.size(); }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads what PackWriter wrote. Packed data are made by this program's own build: nothing is checked.
class PackReader {
public:
    PackReader() = default;
    explicit PackReader(const char* at)
        : m_at(at)
    {
    }

    std::uint8_t byte() { return static_cast<std::uint8_t>(*m_at++); }
    std::uint64_t number()
    {
        std::uint64_t value = byte();
        if (value < 0x80) {
            return value;
        }
        value &= 0x7f;
        for (int shift = 7;; shift += 7) {
            const std::uint64_t next = byte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
    }
    std::uint32_t index() { return static_cast<std::uint32_t>(number()); }
    std::int64_t signedNumber()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    std::uint32_t fixed32()  // written out, so that it becomes one load
    {
        const std::uint32_t first = byte();
        const std::uint32_t second = byte();
        const std::uint32_t third = byte();
        const std::uint32_t fourth = byte();
        return first | second << 8 | third << 16 | fourth << 24;
    }
    std::string_view text()
    {
        const std::size_t size = number();
        const std::string_view value(m_at, size);
        m_at += size;
        return value;
    }
    void skip(std::size_t bytes) { m_at += bytes; }
    const char* position() const { return m_at; }

private:
    const char* m_at = nullptr;
};

/// Refuses packed data of another version or another program.
inline PackReader openPack(std::string_view packed, std::string_view magic)
{
    if (packed.substr(0, magic.size()) != magic) {
        throw std::invalid_argument("not packed data: " + std::string(magic) + " is missing");
    }
    return PackReader(packed.data() + magic.size());
}

}  // namespace gpucost
