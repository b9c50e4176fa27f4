// SPDX-License-Identifier: Apache-2.0
#include "connect/zip_reader.h"

#include <cstdint>

#include <zlib.h>

namespace gpucost {

namespace {

constexpr std::uint32_t localHeader = 0x04034b50;
constexpr std::uint32_t directoryEntry = 0x02014b50;
constexpr std::uint32_t directoryEnd = 0x06054b50;
constexpr std::size_t localSize = 30;
constexpr std::size_t entrySize = 46;
constexpr std::size_t endSize = 22;
constexpr std::size_t maxComment = 65'535;
constexpr std::uint64_t maxUnpacked = std::uint64_t{1} << 30U;

/// `bytes` of a little-endian number; the caller has seen that they are there.
std::uint32_t number(std::string_view archive, std::size_t at, std::size_t bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = bytes; i-- > 0;) {
        value = value << 8U | static_cast<unsigned char>(archive[at + i]);
    }
    return value;
}

bool isAt(std::string_view archive, std::size_t at, std::size_t size, std::uint32_t signature)
{
    return at <= archive.size() && archive.size() - at >= size && number(archive, at, 4) == signature;
}

std::size_t endOfDirectory(std::string_view archive)
{
    for (std::size_t back = endSize; back <= archive.size() && back <= endSize + maxComment; ++back) {
        if (number(archive, archive.size() - back, 4) == directoryEnd) {
            return archive.size() - back;
        }
    }
    return std::string_view::npos;
}

/// Empty where the data does not inflate to just `size` bytes.
bool inflated(std::string_view packed, std::string& out)
{
    z_stream stream{};
    constexpr int raw = -15;
    if (inflateInit2(&stream, raw) != Z_OK) {
        return false;
    }
    // zlib's interface has no const, and writes nothing here.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int status = inflate(&stream, Z_FINISH);
    const bool whole = status == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole;
}

}  // namespace

Result<std::vector<ZipEntry>> readZip(std::string_view archive, const std::string& file)
{
    const auto damaged = [&file](const std::string& what) {
        return fail(ErrorCode::BadValue, what, "a whole ZIP archive", Where{file, 0, ""});
    };
    const std::size_t end = endOfDirectory(archive);
    if (end == std::string_view::npos) {
        return damaged("no directory at the end");
    }
    const std::uint32_t count = number(archive, end + 10, 2);
    std::size_t at = number(archive, end + 16, 4);
    std::uint64_t total = 0;
    std::vector<ZipEntry> entries;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!isAt(archive, at, entrySize, directoryEntry)) {
            return damaged("a directory that is cut short");
        }
        const std::uint32_t method = number(archive, at + 10, 2);
        const std::uint32_t checksum = number(archive, at + 16, 4);
        const std::size_t packed = number(archive, at + 20, 4);
        const std::size_t size = number(archive, at + 24, 4);
        const std::size_t nameSize = number(archive, at + 28, 2);
        const std::size_t local = number(archive, at + 42, 4);
        const std::size_t rest = number(archive, at + 30, 2) + number(archive, at + 32, 2);
        ZipEntry entry;
        entry.name = archive.substr(at + entrySize, nameSize);
        at += entrySize + nameSize + rest;
        if (!isAt(archive, local, localSize, localHeader)) {
            return damaged("no data of " + entry.name);
        }
        const std::size_t data =
            local + localSize + number(archive, local + 26, 2) + number(archive, local + 28, 2);
        total += size;
        if (data > archive.size() || archive.size() - data < packed || total > maxUnpacked) {
            return damaged(entry.name + ", which is cut short or too large");
        }
        const std::string_view bytes = archive.substr(data, packed);
        bool whole = method == 0 && packed == size;
        if (whole) {
            entry.content = bytes;
        } else if (method == Z_DEFLATED) {
            entry.content.resize(size);
            whole = inflated(bytes, entry.content);
        }
        const auto* const content = reinterpret_cast<const Bytef*>(entry.content.data());
        if (!whole || crc32(0, content, static_cast<uInt>(entry.content.size())) != checksum) {
            return damaged(entry.name + ", whose checksum is wrong");
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace gpucost
