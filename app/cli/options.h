// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/quote/comparison.h"
#include "core/report/format.h"

namespace CLI {
class App;
}

namespace gpucost::cli {

/// An option, or a word in its place, as the help shows it. Manual page and shell completions are made of
/// these.
struct OptionEntry {
    std::string names;  ///< "--sort", "-o,--output"; of a word in its place: "OFFER"
    std::string value;  ///< what its value is called, "FILE"; empty where it takes none
    std::string help;
    std::string group;
    std::vector<std::string> choices;  ///< all the values there are; empty: not a closed set
    bool isWord = false;
    bool repeats = false;  ///< takes any number of values
    bool required = false;
};

/// Names and values as they were typed. CLI11 splits the words; what they mean is read here, so that every
/// problem is found in one pass and named by its option.
class OptionList {
public:
    explicit OptionList(CLI::App& app)
        : m_app(app)
    {
    }

    void flag(const char* name, bool& value, const char* help);
    /// `choices` are all the values there are, where they are a closed set: completed, not checked here.
    void one(const char* name, std::optional<std::string>& value, const char* shown, const std::string& help,
             std::vector<std::string> choices = {});
    void several(const char* name, std::vector<std::string>& values, const char* shown, const char* help,
                 std::vector<std::string> choices = {});
    void position(const char* name, std::optional<std::string>& value, const char* help,
                  std::vector<std::string> choices = {});
    void positions(const char* name, std::vector<std::string>& values, const char* help, bool required);
    void group(const char* title) { m_group = title; }
    /// Understood, and shown nowhere.
    void hidden(const char* name, std::optional<std::string>& value);

    const std::vector<OptionEntry>& entries() const { return m_entries; }  ///< in the order they were added

private:
    CLI::App& m_app;
    std::vector<OptionEntry> m_entries;
    std::string m_group = "Options";
};

/// A problem with the value of an option: exit code 2.
void wrongValue(Errors& problems, const char* option, std::string_view found, std::string expected);

/// Options that every command has.
struct CommonOptions {
    std::optional<std::string> asOf;
    std::vector<std::string> books;
    bool onlyBooks = false;
    std::optional<std::string> store;
    std::optional<std::string> format;
    std::optional<std::string> output;
    /// What --format takes, the default first; none: the command writes one thing, and its help leaves
    /// --format out. A command that writes something else says so in addOptions().
    std::vector<std::string> formats{"text", "csv", "json", "markdown"};

    void addTo(OptionList& options);
    void addOutputTo(OptionList& options);  ///< -o alone: for what is not about prices
    Date readAsOf(Date today, Errors& problems) const;
    /// `another` is a format of one command alone: Text is returned for it, and isFormat(another) is true.
    Format readFormat(Errors& problems, std::string_view another = {}) const;
    bool isFormat(std::string_view another) const { return format == another; }
    /// The shipped books, fetched prices if there are any, and the books given, in this order; every problem
    /// of every book.
    Checked<std::shared_ptr<const Catalog>> catalog() const;
};

struct FilterOptions {
    std::vector<std::string> gpus;
    std::vector<std::string> providers;
    std::vector<std::string> regions;
    std::optional<std::string> minMemory;

    void addTo(OptionList& options);
    void read(OfferFilter& filter, Errors& problems) const;
};

/// Which of the offers of one name.
struct VariantOptions {
    std::vector<std::string> systems;
    std::vector<std::string> tenancies;

    void addTo(OptionList& options);
    void read(OfferFilter& filter, Errors& problems) const;
};

struct DemandOptions {
    std::optional<std::string> gpus;
    std::optional<std::string> months;
    std::optional<std::string> utilization;
    std::optional<std::string> hoursPerMonth;
    std::optional<std::string> schedule;
    std::optional<std::string> series;
    std::optional<std::string> start;
    std::optional<std::string> convention;

    void addTo(OptionList& options);
    /// The default start is the month of `asOf`. Reads the series file.
    DemandSpec read(Date asOf, Errors& problems) const;

private:
    void readSeries(DemandSpec& demand, Errors& problems) const;
};

struct MoneyOptions {
    std::optional<std::string> currency;
    std::vector<std::string> rates;
    std::vector<std::string> discounts;
    std::optional<std::string> billing;
    bool withoutSustainedUse = false;

    void addTo(OptionList& options);
    BillingSpec read(Date asOf, const Catalog& catalog, Errors& problems) const;
    Account account() const { return {!withoutSustainedUse}; }
};

/// A plan, reported under the name of its option.
std::optional<PlanSpec> readPlan(std::string_view text, const char* option, Errors& problems);

/// A whole number within bounds, reported under the name of its option.
std::optional<std::int64_t> readWhole(std::string_view text, const char* option, std::int64_t least,
                                      std::int64_t most, Errors& problems);

/// The name among `names` that `text` was most likely meant to be; empty where none is near.
std::string nearest(std::string_view text, const std::vector<std::string>& names);

}  // namespace gpucost::cli
