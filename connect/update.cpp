// SPDX-License-Identifier: Apache-2.0
#include "connect/update.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gpucost {

namespace {

namespace fs = std::filesystem;

/// The folder for downloads, locked for as long as this lives. The lock ends with the process, however it
/// ends.
class DownloadFolder {
public:
    static Result<std::unique_ptr<DownloadFolder>> open(const fs::path& store)
    {
        fs::path folder = store;
        folder += "-downloads";
        std::error_code problem;
        fs::create_directories(folder, problem);
        if (problem) {
            return fail(ErrorCode::InputOutput, problem.message(), "a folder that can be written",
                        Where{folder.string(), 0, ""});
        }
        const int descriptor =
            ::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0) {
            return fail(ErrorCode::InputOutput, std::strerror(errno), "a folder that can be written",
                        Where{folder.string(), 0, ""});
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            return fail(ErrorCode::InputOutput, "another update at work on this store", "one at a time",
                        Where{store.string(), 0, ""});
        }
        return std::unique_ptr<DownloadFolder>(new DownloadFolder(std::move(folder), descriptor));
    }

    DownloadFolder(const DownloadFolder&) = delete;
    DownloadFolder& operator=(const DownloadFolder&) = delete;

    ~DownloadFolder() { ::close(m_descriptor); }

    Result<fs::path> forFeed(Feed feed) const
    {
        const fs::path folder = m_folder / toString(feed);
        std::error_code problem;
        fs::create_directories(folder, problem);
        if (problem) {
            return fail(ErrorCode::InputOutput, problem.message(), "a folder that can be written",
                        Where{folder.string(), 0, ""});
        }
        return folder;
    }

    /// Nothing is left but the lock: another process may be waiting on it.
    void clear() const
    {
        std::error_code ignored;
        for (const Feed feed : {Feed::Aws, Feed::Azure, Feed::Gcp}) {
            fs::remove_all(m_folder / toString(feed), ignored);
        }
    }

private:
    DownloadFolder(fs::path folder, int descriptor)
        : m_folder(std::move(folder))
        , m_descriptor(descriptor)
    {
    }

    fs::path m_folder;
    int m_descriptor;
};

Result<void> makeParent(const fs::path& store)
{
    std::error_code problem;
    if (store.has_parent_path()) {
        fs::create_directories(store.parent_path(), problem);
    }
    if (problem) {
        return fail(ErrorCode::InputOutput, problem.message(), "a folder that can be written",
                    Where{store.parent_path().string(), 0, ""});
    }
    return {};
}

std::int64_t bytesOf(const std::vector<FeedFile>& files)
{
    std::int64_t bytes = 0;
    for (const FeedFile& file : files) {
        std::error_code ignored;
        const auto size = fs::file_size(file.file, ignored);
        bytes += ignored ? 0 : static_cast<std::int64_t>(size);
    }
    return bytes;
}

std::string fromEnvironment(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? "" : value;
}

}  // namespace

UsualUpdate usualUpdate()
{
    UsualUpdate usual{{Feed::Aws, Feed::Azure},
                      {"us-east-1"},
                      fromEnvironment("GPUCOST_GCP_API_KEY"),
                      fromEnvironment("GPUCOST_CA_FILE")};
    if (!usual.gcpApiKey.empty()) {
        usual.feeds.push_back(Feed::Gcp);
    }
    return usual;
}

std::string currentTime()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

Checked<std::vector<UpdatedFeed>> updatePrices(const UpdateRequest& request, const HttpOptions& options)
{
    for (const FeedRequest& feed : request.feeds) {
        if (const Result<Url> endpoint = endpointOf(feed); !endpoint) {
            return tl::make_unexpected(Errors{endpoint.error()});  // before anything is made
        }
    }
    if (auto made = makeParent(request.store); !made) {
        return tl::make_unexpected(Errors{made.error()});
    }
    const auto downloads = DownloadFolder::open(request.store);
    if (!downloads) {
        return tl::make_unexpected(Errors{downloads.error()});
    }

    std::vector<UpdatedFeed> updated;
    std::vector<Import> imported;
    ImportOptions importing = request.import;
    importing.retrieved = request.fetchedOn;
    for (const FeedRequest& feed : request.feeds) {
        const Result<fs::path> folder = (*downloads)->forFeed(feed.feed);
        if (!folder) {
            return tl::make_unexpected(Errors{folder.error()});
        }
        const auto files = fetchFeed(feed, *folder, options);
        if (!files) {
            return tl::make_unexpected(Errors{files.error()});
        }
        Checked<Import> book = importFeed(feed.feed, *files, importing);
        if (!book) {
            (*downloads)->clear();  // a file that cannot be read is not worth resuming
            return tl::make_unexpected(book.error());
        }
        updated.push_back(
            {feed.feed, files->size(), bytesOf(*files), {}, book->rowsRead, book->rowsKept, book->skipped});
        imported.push_back(std::move(*book));
    }

    if (options.stop.stop_requested()) {
        return tl::make_unexpected(Errors{
            {ErrorCode::Network, Where{request.store.string(), 0, ""}, "a cancelled update", "its end"}});
    }
    std::vector<const PriceBook*> books;
    for (const Import& feed : imported) {
        books.push_back(&feed.book);
    }
    const auto recorded = recordPrices(request.store, books, request.fetchedAt);
    if (!recorded) {
        return tl::make_unexpected(Errors{recorded.error()});
    }
    for (std::size_t i = 0; i < updated.size(); ++i) {
        updated[i].recorded = (*recorded)[i];
    }
    (*downloads)->clear();
    return updated;
}

}  // namespace gpucost
