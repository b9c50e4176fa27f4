// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <unistd.h>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/store.h"
#include "connect/update.h"
#include "connect/update_report.h"
#include "core/importer/machine_table.h"
#include "core/report/unicode.h"

namespace gpucost::cli {

namespace {

/// What a download is at, on standard error: one line that changes on a terminal, else a line for each wait.
class ProgressLine {
public:
    void show(const HttpProgress& progress)
    {
        std::string text = printable(progress.address) + ": ";
        if (progress.waiting.count() > 0) {
            text += printable(progress.reason) + ", trying again in " +
                    std::to_string((progress.waiting.count() + 999) / 1000) + " s";
        } else {
            text += megabytes(progress.received);
            text += progress.total ? " of " + megabytes(*progress.total) : "";
        }
        if (m_isTerminal) {
            constexpr std::size_t widest = 110;
            if (text.size() > widest) {
                text = "..." + text.substr(text.size() - widest);
            }
            writeStandardError("\r\x1b[K" + text);
            m_shown = true;
        } else if (progress.waiting.count() > 0) {
            writeStandardError(text + '\n');
        }
    }

    void end()
    {
        if (m_shown) {
            writeStandardError("\r\x1b[K");
        }
    }

private:
    bool m_isTerminal = ::isatty(STDERR_FILENO) == 1;
    bool m_shown = false;
};

class PricesUpdate : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("PROVIDER", m_providers,
                          "aws, azure, gcp. Default: all, gcp where GPUCOST_GCP_API_KEY is set", false);
        options.group("Where from");
        options.several("--region", m_regions, "NAME",
                        "Regions of AWS, which has one large file for each; or all. Default: us-east-1");
        options.one("--endpoint", m_endpoint, "URL",
                    "Another server than the provider's own: https, or http on this machine");
        options.one("--ca-file", m_caFile, "FILE",
                    "Certificates to trust instead of the system's. Default: $GPUCOST_CA_FILE");
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Format format = common.readFormat(problems);
        UpdateRequest request;
        request.store = storePath(common.store);
        if (request.store.empty()) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--store"},
                                "no place to keep prices",
                                "--store FILE, or $XDG_DATA_HOME, or $HOME"});
        }
        const UsualUpdate usual = usualUpdate();
        const bool withoutGcp = m_providers.empty() && usual.gcpApiKey.empty();
        for (const Feed feed : chosenFeeds(usual, problems)) {
            request.feeds.push_back({feed, m_endpoint.value_or(""),
                                     m_regions.empty() ? usual.awsRegions : m_regions, usual.gcpApiKey});
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            return tl::make_unexpected(catalog.error());
        }
        request.fetchedAt = currentTime();
        request.fetchedOn = today;
        request.import = importOptions(*catalog);

        ProgressLine line;
        HttpOptions options;
        options.userAgent = "gpucost/" GPUCOST_VERSION;
        options.caFile = m_caFile.value_or(usual.caFile);
        options.progress = [&line](const HttpProgress& progress) { line.show(progress); };
        const auto updated = updatePrices(request, options);
        line.end();
        if (!updated) {
            return tl::make_unexpected(updated.error());
        }
        (void)storedPrices(request.store);  // so that the next command finds them at hand
        return Answer{updateReport(*updated, request.store, request.fetchedAt, withoutGcp, format)};
    }

private:
    std::vector<Feed> chosenFeeds(const UsualUpdate& usual, Errors& problems) const
    {
        std::vector<Feed> feeds;
        if (m_providers.empty()) {
            feeds = usual.feeds;
        }
        for (const std::string& name : m_providers) {
            if (const auto feed = parseFeed(name)) {
                if (std::find(feeds.begin(), feeds.end(), *feed) == feeds.end()) {
                    feeds.push_back(*feed);
                }
            } else {
                wrongValue(problems, "PROVIDER", name, "aws, azure or gcp");
            }
        }
        return feeds;
    }

    std::vector<std::string> m_providers;
    std::vector<std::string> m_regions;
    std::optional<std::string> m_endpoint;
    std::optional<std::string> m_caFile;
};

}  // namespace

const CommandEntry pricesUpdateEntry{
    "prices update", "Fetch current prices from the providers; nothing else uses the network",
    "All or nothing: prices are kept together when every list has arrived and been read. What is kept is "
    "never changed.\n"
    "Proxies are those of https_proxy and no_proxy. Exit codes: 7 network, 3 a list that cannot be read, 6 "
    "the store.\n"
    "\n"
    "Examples:\n"
    "  gpucost prices update\n"
    "  gpucost prices update azure --store prices.sqlite\n"
    "  gpucost prices update aws --region us-east-1 eu-west-1\n",
    [] { return std::unique_ptr<Command>(std::make_unique<PricesUpdate>()); }};

}  // namespace gpucost::cli
