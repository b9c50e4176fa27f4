// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <sstream>

#include "app/cli/chart_file.h"
#include "app/cli/command.h"
#include "app/cli/store.h"
#include "connect/history.h"
#include "core/report/history_report.h"

namespace gpucost::cli {

namespace {

/// --plan KIND...: whole plans or beginnings of them, "reserved" or "reserved-3y".
class PlanNames {
public:
    void addTo(OptionList& options)
    {
        options.several("--plan", m_names, "KIND",
                        "Only these ways to buy: on-demand, spot, reserved, reserved-3y, ...");
    }

    void check(Errors& problems) const
    {
        for (const std::string& name : m_names) {
            const PlanKind kinds[] = {PlanKind::OnDemand,     PlanKind::Spot,        PlanKind::Reserved,
                                      PlanKind::CommittedUse, PlanKind::SavingsPlan, PlanKind::Subscription};
            if (std::none_of(std::begin(kinds), std::end(kinds),
                             [&](PlanKind kind) { return begins(name, toString(kind)); })) {
                wrongValue(problems, "--plan", name,
                           "on-demand, spot, reserved, committed-use, savings-plan or subscription");
            }
        }
    }

    bool admit(const Price& price) const
    {
        const std::string plan = toString(price.plan);
        return m_names.empty() || std::any_of(m_names.begin(), m_names.end(),
                                              [&](const std::string& name) { return begins(plan, name); });
    }

private:
    /// "reserved-3y" begins with "reserved", "reserved-36m" does not begin with "reserved-3".
    static bool begins(std::string_view text, std::string_view with)
    {
        return text.substr(0, with.size()) == with &&
               (text.size() == with.size() || text[with.size()] == '-');
    }

    std::vector<std::string> m_names;
};

class PricesHistory : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.position("OFFER", m_offer, "provider/region/instance-type: aws/us-east-1/p5.48xlarge");
        m_plans.addTo(options);
        m_variant.addTo(options);
        m_chart.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date until = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        OfferFilter filter;
        filter.withGpuOnly = false;
        m_variant.read(filter, problems);
        m_plans.check(problems);
        m_chart.check(problems);
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            return tl::make_unexpected(catalog.error());
        }
        const auto offer = (*catalog)->named(*m_offer, filter);
        if (!offer) {
            return tl::make_unexpected(Errors{offer.error()});
        }
        const auto wanted = [this](const Price& price) { return m_plans.admit(price); };
        const PriceList& prices = (*offer)->prices;
        if (std::none_of(prices.begin(), prices.end(),
                         [&](const Price& price) { return price.asOf <= until && wanted(price); })) {
            return tl::make_unexpected(
                Errors{{ErrorCode::NotFound,
                        {},
                        "no such price of " + (*offer)->name() + " until " + toString(until),
                        "another --plan or a later --as-of"}});
        }
        if (m_chart.isWanted()) {
            const std::string chart = historyChart(**offer, wanted, (*catalog)->hardware(), until);
            if (chart.empty()) {
                return tl::make_unexpected(Errors{{ErrorCode::NotFound,
                                                   {"", 0, "--chart"},
                                                   "no hourly price to draw",
                                                   "an offer or --plan with one"}});
            }
            if (const auto error = m_chart.write(chart)) {
                return tl::make_unexpected(Errors{*error});
            }
        }
        return Answer{
            historyReport(**offer, wanted, (*catalog)->hardware(), until, (*catalog)->digest(), format)};
    }

private:
    std::optional<std::string> m_offer;
    PlanNames m_plans;
    VariantOptions m_variant;
    ChartFile m_chart;
};

class PricesChanges : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.one("--since", m_since, "DATE", "Changes first seen on this day or later (YYYY-MM-DD)");
        m_filter.addTo(options);
        m_variant.addTo(options);
        m_plans.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date until = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        OfferFilter filter;
        m_filter.read(filter, problems);
        m_variant.read(filter, problems);
        m_plans.check(problems);
        Date since;
        if (!m_since) {
            problems.push_back({ErrorCode::Usage, {"", 0, "--since"}, "nothing", "a day such as 2025-01-01"});
        } else if (const auto day = parseDate(*m_since)) {
            since = *day;
        } else {
            wrongValue(problems, "--since", *m_since, "a day such as 2025-01-01");
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            return tl::make_unexpected(catalog.error());
        }
        const auto offers = (*catalog)->find(filter);
        if (!offers) {
            return tl::make_unexpected(Errors{offers.error()});
        }
        std::vector<PriceChange> changes = priceChanges(*offers, since, until);
        std::erase_if(changes, [this](const PriceChange& change) { return !m_plans.admit(*change.after); });
        return Answer{changesReport(changes, offers->size(), since, until, (*catalog)->digest(), format)};
    }

private:
    std::optional<std::string> m_since;
    FilterOptions m_filter;
    VariantOptions m_variant;
    PlanNames m_plans;
};

class PricesExport : public Command {
public:
    void addOptions(OptionList&) override { common.formats.clear(); }

    Checked<Answer> answer(Date) const override
    {
        const std::filesystem::path store = storePath(common.store);
        const auto book = storedPrices(store);
        if (!book) {
            return tl::make_unexpected(book.error());
        }
        if (*book == nullptr) {
            return tl::make_unexpected(Errors{{ErrorCode::NotFound,
                                               {store.string(), 0, ""},
                                               "no fetched prices",
                                               "those that `gpucost prices update` fetches"}});
        }
        std::ostringstream text;
        writePriceBook(text, **book);
        return Answer{std::move(text).str()};
    }
};

}  // namespace

const CommandEntry pricesHistoryEntry{
    "prices history", "All dated prices of an offer, shipped and fetched, with their sources",
    "Examples:\n"
    "  gpucost prices history aws/us-east-1/p5.48xlarge\n"
    "  gpucost prices history aws/us-east-1/p4d.24xlarge --plan on-demand --chart p4d.svg\n",
    [] { return std::unique_ptr<Command>(std::make_unique<PricesHistory>()); }};

const CommandEntry pricesChangesEntry{
    "prices changes", "Prices that changed since a day, and by how much",
    "Examples:\n"
    "  gpucost prices changes --since 2025-01-01\n"
    "  gpucost prices changes --since 2024-01-01 --provider aws --plan on-demand --format csv\n",
    [] { return std::unique_ptr<Command>(std::make_unique<PricesChanges>()); }};

const CommandEntry pricesExportEntry{
    "prices export", "Fetched prices as a price book, for --book and for others",
    "Examples:\n"
    "  gpucost prices export -o fetched.json\n"
    "  gpucost prices export --store history.sqlite | gpucost book check /dev/stdin\n",
    [] { return std::unique_ptr<Command>(std::make_unique<PricesExport>()); }};

}  // namespace gpucost::cli
