// SPDX-License-Identifier: Apache-2.0
#include "connect/history_cache.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "connect/descriptor.h"
#include "connect/folders.h"
#include "connect/history.h"

namespace gpucost {

namespace {

constexpr std::string_view magic = "gpucost-history-1\n";
constexpr off_t mostBytes = off_t{1} << 30;

/// Eight bytes at a time; for accidents, not for enemies.
std::uint64_t checksum(std::string_view bytes)
{
    std::uint64_t sum = 0xcbf29ce484222325 ^ bytes.size();
    for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), sizeof sum))) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), std::min(bytes.size(), sizeof word));
        sum = (sum ^ word) * 0x100000001b3;
        sum ^= sum >> 29U;
    }
    return sum;
}

/// What must not have changed: a file's identity, length and time.
std::string identity(const struct stat& status)
{
    char text[128];
    std::snprintf(text, sizeof text, "%llx %llx %lld %lld.%09ld",
                  static_cast<unsigned long long>(status.st_dev),
                  static_cast<unsigned long long>(status.st_ino), static_cast<long long>(status.st_size),
                  static_cast<long long>(status.st_mtim.tv_sec), status.st_mtim.tv_nsec);
    return text;
}

/// One line for the store and this program as they are now. None where the store has a log that is not merged
/// yet.
std::optional<std::string> present(const std::filesystem::path& store)
{
    struct stat file {};
    struct stat program {};
    struct stat log {};
    if (::stat(store.c_str(), &file) != 0 || ::stat("/proc/self/exe", &program) != 0) {
        return std::nullopt;
    }
    if (::stat((store.string() + "-wal").c_str(), &log) == 0 && log.st_size > 0) {
        return std::nullopt;
    }
    return identity(file) + ' ' + identity(program) + '\n';
}

/// The bytes of a file that only we can have written; empty otherwise.
std::string ownFile(const std::filesystem::path& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat status {};
    constexpr mode_t writableByOthers = 0022;
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_uid != ::geteuid() || (status.st_mode & writableByOthers) != 0 ||
        status.st_size > mostBytes) {
        return {};
    }
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t got = 0;
    while (got < bytes.size()) {
        const ssize_t part = ::read(file.get(), bytes.data() + got, bytes.size() - got);
        if (part <= 0) {
            return {};
        }
        got += static_cast<std::size_t>(part);
    }
    return bytes;
}

/// A packed book and the bytes that its text stays in.
struct CachedBook {
    std::string bytes;
    PriceBook book;
};

/// magic, what it was made of, checksum of what follows, packed book
std::shared_ptr<const PriceBook> readCache(const std::filesystem::path& path, const std::string& madeOf)
{
    const auto cached = std::make_shared<CachedBook>();
    cached->bytes = ownFile(path);
    std::string_view rest = cached->bytes;
    const std::string head = std::string(magic) + madeOf;
    std::uint64_t sum = 0;
    if (!rest.starts_with(head) || rest.size() < head.size() + sizeof sum) {
        return nullptr;
    }
    std::memcpy(&sum, rest.data() + head.size(), sizeof sum);
    rest.remove_prefix(head.size() + sizeof sum);
    if (checksum(rest) != sum) {
        return nullptr;
    }
    cached->book = loadPackedPriceBook(rest);
    return {cached, &cached->book};
}

void writeCache(const std::filesystem::path& path, const std::string& madeOf, const PriceBook& book)
{
    std::error_code problem;
    std::filesystem::create_directories(path.parent_path(), problem);
    const std::string packed = packPriceBook(book);
    const std::uint64_t sum = checksum(packed);
    std::string bytes = std::string(magic) + madeOf;
    bytes.append(reinterpret_cast<const char*>(&sum), sizeof sum);
    bytes += packed;

    std::string temporary = path.string() + ".XXXXXX";
    const Descriptor file(::mkstemp(temporary.data()));  // mode 0600: others' files are not trusted
    if (file.isOpen() &&
        (!writeAll(file.get(), bytes) || ::rename(temporary.c_str(), path.c_str()) != 0)) {
        ::unlink(temporary.c_str());
    }
}

}  // namespace

std::filesystem::path cacheFileOf(const std::filesystem::path& store)
{
    const std::filesystem::path folder = cacheFolder();
    if (folder.empty()) {
        return {};
    }
    std::error_code problem;
    const std::filesystem::path absolute = std::filesystem::absolute(store, problem).lexically_normal();
    char name[64];
    std::snprintf(name, sizeof name, "history-%016llx.packed",
                  static_cast<unsigned long long>(checksum(absolute.string())));
    return folder / name;
}

Checked<std::shared_ptr<const PriceBook>> storedBook(const std::filesystem::path& store)
{
    struct stat status {};
    if (store.empty() || ::stat(store.c_str(), &status) != 0) {
        return nullptr;
    }
    const std::filesystem::path cache = cacheFileOf(store);
    const auto before = present(store);
    if (before && !cache.empty()) {
        if (auto book = readCache(cache, *before)) {
            return book;
        }
    }
    Checked<std::optional<PriceBook>> read = historyBook(store);
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    if (!*read) {
        return nullptr;
    }
    auto book = std::make_shared<const PriceBook>(std::move(**read));
    if (before && !cache.empty() && present(store) == before) {
        writeCache(cache, *before, *book);
    }
    return book;
}

}  // namespace gpucost
