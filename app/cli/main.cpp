// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <CLI/CLI.hpp>
#if defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

#include "app/cli/command.h"
#include "app/cli/files.h"

namespace gpucost::cli {

namespace {

constexpr const char* version = "gpucost " GPUCOST_VERSION "\n";
constexpr const char* summary =
    "What a GPU costs: on demand, spot, reserved and committed, compared exactly.";
constexpr int programMistake = 70;
constexpr ExitMeaning exits[] = {{0, "ok"},
                                 {1, "a check found problems"},
                                 {2, "usage"},
                                 {3, "bad input"},
                                 {4, "nothing found or not offered"},
                                 {5, "numeric limit"},
                                 {6, "input or output"},
                                 {7, "network"},
                                 {130, "stopped by Ctrl-C"}};

constexpr const CommandEntry* commands[] = {
    &compareEntry,      &quoteEntry,         &breakEvenEntry,     &uncertaintyEntry,  &optimizeEntry,
    &workloadEntry,     &checkpointEntry,    &ownEntry,           &scenarioNewEntry,  &scenarioCheckEntry,
    &scenarioRunEntry,  &scenarioDiffEntry,  &reportEntry,        &offersEntry,       &gpusEntry,
    &perfEntry,         &bookCheckEntry,     &bookListEntry,      &bookDiffEntry,     &bookImportEntry,
    &pricesUpdateEntry, &pricesHistoryEntry, &pricesChangesEntry, &pricesExportEntry, &completionEntry,
    &manualEntry,
};

std::string overview()
{
    std::string text = std::string(summary) +
                       "\n\n"
                       "Usage: gpucost COMMAND [OPTIONS]\n"
                       "\n"
                       "Commands:\n";
    for (const CommandEntry* command : commands) {
        std::string name = command->name;
        name.resize(17, ' ');
        text += "  " + name + command->summary + '\n';
    }
    text +=
        "\n"
        "gpucost COMMAND --help explains a command; gpucost --version prints the version.\n"
        "\n"
        "Exit codes:";
    for (const auto& [code, meaning] : exits) {
        text += (code == 0 ? " " : code == 5 ? ",\n" : ", ") + std::to_string(code) + ' ' + meaning;
    }
    return text +
           "\n\n"
           "Try:\n"
           "  gpucost compare --gpu V100 --months 36\n";
}

/// Prints every problem. The first decides the exit code: what stands in an option is a matter of usage,
/// whoever refused it.
int report(Errors errors)
{
    std::string text;
    for (Error& error : errors) {
        const bool inOption = error.where.file.empty() && error.where.pointer.substr(0, 2) == "--";
        if (inOption && error.code == ErrorCode::BadValue) {
            error.code = ErrorCode::Usage;
        }
        text += "gpucost: " + describe(error) + '\n';
    }
    writeStandardError(text);
    return errors.empty() ? programMistake : exitCode(errors.front().code);
}

/// Where to read on.
std::string helpOf(const CommandEntry& entry)
{
    return "`gpucost " + std::string(entry.name) + " --help`";
}

int usageError(std::string found, std::string expected)
{
    return report({{ErrorCode::Usage, {}, std::move(found), std::move(expected)}});
}

int deliver(const std::string& text, const std::optional<std::string>& file, int exit)
{
    const auto error = file ? writeFile(*file, text) : writeStandardOutput(text);
    return error ? report({*error}) : exit;
}

/// Words that no option and no place took: unknown options if there are any, else words too many.
Errors leftOver(const CLI::App& app, const CommandEntry& entry)
{
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    Errors unknown;
    Errors tooMany;
    for (const std::string& word : app.remaining()) {
        if (word.size() > 1 && word.front() == '-') {
            const std::string name = word.substr(0, word.find('='));
            const std::string near = nearest(name, names);
            unknown.push_back({ErrorCode::Usage,
                               {},
                               "the unknown option " + gpucost::quoted(name),
                               (near.empty() ? "" : near + " or ") + "an option in " + helpOf(entry)});
        } else {
            tooMany.push_back({ErrorCode::Usage,
                               {},
                               "the word " + gpucost::quoted(word),
                               "no more words; options begin with --"});
        }
    }
    return unknown.empty() ? tooMany : unknown;
}

std::string withoutDoubleGaps(std::string text)
{
    for (std::size_t at = text.find("\n\n\n"); at != std::string::npos; at = text.find("\n\n\n", at)) {
        text.erase(at, 1);
    }
    text.erase(text.find_last_not_of('\n') + 2);
    return text;
}

void addCommon(const CommandEntry& entry, Command& command, OptionList& options)
{
    if (entry.isAboutPrices) {
        command.common.addTo(options);
    } else {
        command.common.addOutputTo(options);
    }
}

int run(const CommandEntry& entry, const std::vector<std::string>& words, Date today)
{
    CLI::App app(entry.summary, "gpucost " + std::string(entry.name));
    app.set_help_flag("-h,--help", "Print this help");
    bool wantsVersion = false;
    app.add_flag("--version", wantsVersion, "Print the version");
    app.allow_extras();
    app.footer("\n" + std::string(entry.examples));
    app.get_formatter()->column_width(38);
    const std::unique_ptr<Command> command = entry.make();
    OptionList options(app);
    command->addOptions(options);
    addCommon(entry, *command, options);
    Errors problems;
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::CallForHelp&) {
        return deliver(withoutDoubleGaps(app.help()), std::nullopt, 0);
    } catch (const CLI::ParseError& error) {
        if (wantsVersion) {
            return deliver(version, std::nullopt, 0);
        }
        problems = leftOver(app, entry);
        problems.push_back(
            {ErrorCode::Usage, {}, error.what(), "words as " + helpOf(entry) + " explains them"});
        return report(problems);
    }
    if (wantsVersion) {
        return deliver(version, std::nullopt, 0);
    }
    problems = leftOver(app, entry);
    if (!problems.empty()) {
        return report(problems);
    }
    const Checked<Answer> answer = command->answer(today);
    if (!answer) {
        return report(answer.error());
    }
    const std::optional<std::string>& file = command->common.output;
    if (answer->isPartial && file) {
        writeStandardError("gpucost: stopped; " + gpucost::quoted(*file) + " is left as it was\n");
        return answer->exitCode;
    }
    return deliver(answer->text, file, answer->exitCode);
}

int dispatch(std::vector<std::string> words, Date today)
{
    if (words.empty()) {
        writeStandardError(overview());
        return exitCode(ErrorCode::Usage);
    }
    if (words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
        return deliver(overview(), std::nullopt, 0);
    }
    if (words[0] == "--version") {
        return deliver(version, std::nullopt, 0);
    }
    const bool isGroup = words[0] == "book" || words[0] == "prices" || words[0] == "scenario";
    if (isGroup && words.size() > 1 && words[1].front() != '-') {
        words[0] += ' ' + words[1];
        words.erase(words.begin() + 1);
    } else if (isGroup && words.size() > 1 && (words[1] == "--help" || words[1] == "-h")) {
        return deliver(overview(), std::nullopt, 0);
    }
    std::vector<std::string> names;
    for (const CommandEntry* command : commands) {
        names.emplace_back(command->name);
        if (names.back() == words[0]) {
            words.erase(words.begin());
            return run(*command, words, today);
        }
    }
    if (words[0].front() == '-') {
        return usageError("the option " + gpucost::quoted(words[0]),
                          "a command first: gpucost COMMAND [OPTIONS]");
    }
    if (words[0] == "book") {
        return usageError("\"book\" alone",
                          "book check FILE, book diff FILE FILE, book import --from KIND FILE, or book list");
    }
    if (words[0] == "scenario") {
        return usageError("\"scenario\" alone",
                          "scenario new, scenario check FILE, scenario run FILE, or scenario diff FILE FILE");
    }
    if (words[0] == "prices") {
        return usageError("\"prices\" alone",
                          "prices update, prices history OFFER, prices changes, or prices export");
    }
    const std::string near = nearest(words[0], names);
    return usageError("the unknown command " + gpucost::quoted(words[0]),
                      (near.empty() ? "" : near + " or ") + "a command in `gpucost --help`");
}

/// The local day: the only place where the program looks at a clock.
Date currentDay()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return Date(std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday);
}

int guarded(const std::vector<std::string>& words)
{
    try {
        return dispatch(words, currentDay());
    } catch (const Overflow& error) {
        return report({{ErrorCode::NumericLimit, {}, error.what(), "smaller numbers"}});
    } catch (const std::bad_alloc&) {
        return report({{ErrorCode::NumericLimit, {}, "more data than memory holds", "a smaller input"}});
    } catch (const std::exception& error) {
        writeStandardError("gpucost: a mistake of the program itself: " + std::string(error.what()) + "\n");
        return programMistake;
    }
}

}  // namespace

ProgramHelp programHelp()
{
    ProgramHelp program{summary, GPUCOST_VERSION, {}, exits};
    for (const CommandEntry* entry : commands) {
        CLI::App app;
        OptionList own(app);
        OptionList common(app);
        const std::unique_ptr<Command> command = entry->make();
        command->addOptions(own);
        addCommon(*entry, *command, common);
        program.commands.push_back({entry, own.entries(), common.entries()});
    }
    return program;
}

std::vector<std::string> firstWords(const ProgramHelp& program)
{
    std::vector<std::string> words;
    for (const CommandHelp& command : program.commands) {
        const std::string_view name = command.entry->name;
        const std::size_t space = name.find(' ');
        if (space != std::string_view::npos && (words.empty() || words.back() != name.substr(0, space))) {
            words.emplace_back(name.substr(0, space));
        }
    }
    return words;
}

}  // namespace gpucost::cli

namespace {

/// A comparison of the whole catalog fills some eight megabytes within milliseconds. Large pages take a
/// handful of page faults for them instead of two thousand, a sixth of the whole run; where the system has
/// none, nothing changes.
void askForLargePages()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    constexpr int room = 16 << 20;
    mallopt(M_MMAP_THRESHOLD, 2 * room);
    mallopt(M_TOP_PAD, room);
    void* volatile grown = std::malloc(256 << 10);  // the heap grows by this, and by the room
    std::free(grown);
    char* const end = static_cast<char*>(sbrk(0));
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const std::uintptr_t begin = (reinterpret_cast<std::uintptr_t>(end) - room + page - 1) / page * page;
    madvise(reinterpret_cast<void*>(begin), reinterpret_cast<std::uintptr_t>(end) - begin, MADV_HUGEPAGE);
#endif
}

}  // namespace

int main(int argc, char** argv)
{
    askForLargePages();
    const int code = gpucost::cli::guarded(std::vector<std::string>(argv + std::min(argc, 1), argv + argc));
    // The answer is written and checked: taking the catalog apart, price by price, would only cost time.
    std::fflush(nullptr);
    std::_Exit(code);
}
