// SPDX-License-Identifier: Apache-2.0
#include "core/hardware/hardware_pack.h"

#include "core/money/decimal_pack.h"

namespace gpucost {

namespace {

constexpr std::string_view magic = "gpucost-hardware-1\n";

// One list of fields for both directions, so that they cannot differ.
template <class Stream, class Gpu>
void transfer(Stream& stream, Gpu& gpu)
{
    stream(gpu.id, gpu.name, gpu.family, gpu.aliases, gpu.vendor, gpu.architecture, gpu.year, gpu.unit,
           gpu.cores, gpu.coreKind, gpu.tensorCores, gpu.fp64Tflops, gpu.fp64TensorTflops, gpu.fp32Tflops,
           gpu.tf32TensorTflops, gpu.fp16Tflops, gpu.fp16TensorTflops, gpu.bf16TensorTflops,
           gpu.fp8TensorTflops, gpu.fp4TensorTflops, gpu.int8Tops, gpu.int4Tops, gpu.sparsityFactor,
           gpu.memoryGb, gpu.memoryType, gpu.bandwidthGbS, gpu.nvlinkGbS, gpu.pcie, gpu.tdpW, gpu.formFactor,
           gpu.computeCapability, gpu.boostMhz, gpu.confidence, gpu.sources, gpu.notes, gpu.published);
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

private:
    void put(const std::string& text) { m_out.text(text); }
    void put(std::int32_t value) { m_out.signedNumber(value); }
    void put(std::int64_t value) { m_out.signedNumber(value); }
    void put(const Decimal& value) { pack(m_out, value); }
    void put(const HardwareNote& note)
    {
        (*this)(note.what, note.figure, note.exact, note.verdict, note.reason);
    }
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

private:
    void get(std::string& text) { text = m_in.text(); }
    void get(std::int32_t& value) { value = static_cast<std::int32_t>(m_in.signedNumber()); }
    void get(std::int64_t& value) { value = m_in.signedNumber(); }
    void get(Decimal& value) { value = unpackDecimal(m_in); }
    void get(HardwareNote& note) { (*this)(note.what, note.figure, note.exact, note.verdict, note.reason); }
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

    PackReader& m_in;
};

}  // namespace

std::string packHardwareTable(const HardwareTable& table)
{
    PackWriter out;
    out.number(table.accelerators().size());
    for (const Accelerator& gpu : table.accelerators()) {
        Packer packer(out);
        transfer(packer, gpu);
    }
    return std::string(magic) + out.bytes();
}

HardwareTable loadPackedHardwareTable(std::string_view packed)
{
    PackReader in = openPack(packed, magic);
    std::vector<Accelerator> accelerators(in.number());
    for (Accelerator& gpu : accelerators) {
        Unpacker unpacker(in);
        transfer(unpacker, gpu);
    }
    return HardwareTable(std::move(accelerators));
}

}  // namespace gpucost
