// SPDX-License-Identifier: Apache-2.0
#include "core/workload/interruption_pack.h"

#include <algorithm>
#include <map>

#include "core/money/decimal_pack.h"

namespace gpucost {

namespace {

constexpr std::string_view presetsMagic = "gpucost-interruptions-1\n";
constexpr std::string_view bandsMagic = "gpucost-bands-1\n";

// One list of fields for both directions, so that they cannot differ.
template <class Stream, class Source>
void transferSource(Stream& stream, Source& source)
{
    stream(source.id, source.title, source.reference, source.licence);
}

template <class Stream, class Preset>
void transferPreset(Stream& stream, Preset& preset)
{
    stream(preset.id, preset.title, preset.provider, preset.gpus, preset.gpusPerMachine, preset.machines,
           preset.period, preset.computed, preset.life, preset.availabilityPercent, preset.outage,
           preset.note, preset.isNot, preset.source, preset.zones);
}

class Packer {
public:
    explicit Packer(PackWriter& out)
        : m_out(out)
    {
    }

    template <class... T>
    void operator()(const T&... values)
    {
        (put(values), ...);
    }

    void put(const std::string& text) { m_out.text(text); }
    void put(std::int64_t value) { m_out.signedNumber(value); }
    void put(bool value) { m_out.byte(value ? 1 : 0); }
    void put(const Decimal& value) { pack(m_out, value); }
    void put(const Spread<Decimal>& spread) { (*this)(spread.low, spread.expected, spread.high); }
    void put(const InterruptionZone& zone)
    {
        (*this)(zone.zone, zone.life, zone.availabilityPercent, zone.outage, zone.losses);
    }
    void put(const InterruptionSource& source) { transferSource(*this, source); }
    void put(const InterruptionPreset& preset) { transferPreset(*this, preset); }
    template <class T>
    void put(const std::optional<T>& value)
    {
        put(value.has_value());
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

private:
    PackWriter& m_out;
};

class Unpacker {
public:
    explicit Unpacker(PackReader& in)
        : m_in(in)
    {
    }

    template <class... T>
    void operator()(T&... values)
    {
        (get(values), ...);
    }

    void get(std::string& text) { text = m_in.text(); }
    void get(std::int64_t& value) { value = m_in.signedNumber(); }
    void get(bool& value) { value = m_in.byte() != 0; }
    void get(Decimal& value) { value = unpackDecimal(m_in); }
    void get(Spread<Decimal>& spread) { (*this)(spread.low, spread.expected, spread.high); }
    void get(InterruptionZone& zone)
    {
        (*this)(zone.zone, zone.life, zone.availabilityPercent, zone.outage, zone.losses);
    }
    void get(InterruptionSource& source) { transferSource(*this, source); }
    void get(InterruptionPreset& preset) { transferPreset(*this, preset); }
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

private:
    PackReader& m_in;
};

/// Every text once, numbered in order of first use.
class TextTable {
public:
    std::uint64_t number(const std::string& text)
    {
        const auto [place, isNew] = m_numbers.emplace(text, m_texts.size());
        if (isNew) {
            m_texts.push_back(text);
        }
        return place->second;
    }
    const std::vector<std::string>& texts() const { return m_texts; }

private:
    std::map<std::string, std::uint64_t> m_numbers;
    std::vector<std::string> m_texts;
};

}  // namespace

std::string packInterruptionPresets(const InterruptionPresets& presets)
{
    PackWriter out;
    Packer{out}(presets.sources, presets.presets);
    return std::string(presetsMagic) + out.bytes();
}

InterruptionPresets loadPackedInterruptionPresets(std::string_view packed)
{
    PackReader in = openPack(packed, presetsMagic);
    InterruptionPresets presets;
    Unpacker{in}(presets.sources, presets.presets);
    return presets;
}

std::string packInterruptionBands(const InterruptionBands& bands)
{
    TextTable texts;
    PackWriter rows;
    for (const InterruptionBand& row : bands.rows) {
        rows.number(texts.number(row.region));
        rows.number(texts.number(row.instanceType));
        rows.signedNumber(row.savingsPercent);
        rows.byte(static_cast<std::uint8_t>(row.band * 2 + (row.os == OperatingSystem::Windows ? 1 : 0)));
    }
    PackWriter out;
    Packer{out}(bands.source, texts.texts());
    out.signedNumber(bands.asOf.days().time_since_epoch().count());
    out.number(bands.rows.size());
    return std::string(bandsMagic) + out.bytes() + rows.bytes();
}

InterruptionBands loadPackedInterruptionBands(std::string_view packed)
{
    PackReader in = openPack(packed, bandsMagic);
    InterruptionBands bands;
    std::vector<std::string> texts;
    Unpacker{in}(bands.source, texts);
    bands.asOf = Date(std::chrono::sys_days(std::chrono::days(in.signedNumber())));
    bands.rows.resize(in.number());
    for (InterruptionBand& row : bands.rows) {
        row.region = texts[in.number()];
        row.instanceType = texts[in.number()];
        row.savingsPercent = in.signedNumber();
        const std::uint8_t last = in.byte();
        row.band = last / 2;
        row.os = last % 2 == 1 ? OperatingSystem::Windows : OperatingSystem::Linux;
    }
    return bands;
}

}  // namespace gpucost
