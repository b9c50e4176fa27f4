// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>

#include "app/cli/options.h"

namespace gpucost::cli {

/// What a command answers: text for standard output or a file, and the exit code that goes with it.
struct Answer {
    std::string text;
    int exitCode = 0;
    bool isPartial = false;  ///< cut short by Ctrl-C: for standard output alone, no file is replaced by it
};

/// One command of gpucost. Options first, then the answer; every problem is returned, none printed.
class Command {
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    /// The command's own options; the common ones follow.
    virtual void addOptions(OptionList& options) = 0;
    virtual Checked<Answer> answer(Date today) const = 0;

    CommonOptions common;
};

struct CommandEntry {
    const char* name;      ///< "compare", "book check"
    const char* summary;   ///< one line
    const char* examples;  ///< shown at the end of its help
    std::unique_ptr<Command> (*make)();
    bool isAboutPrices = true;  ///< false: of the common options it has --output alone
};

/// A command with its options, in the order of its help.
struct CommandHelp {
    const CommandEntry* entry;
    std::vector<OptionEntry> own;
    std::vector<OptionEntry> common;
};

struct ExitMeaning {
    int code;
    const char* meaning;
};

/// What the whole program is and does: its help, its manual page and its completions say the same.
struct ProgramHelp {
    const char* summary;
    const char* version;
    std::vector<CommandHelp> commands;
    std::span<const ExitMeaning> exits;
};
ProgramHelp programHelp();

/// "book", "prices" and "scenario": the first words of commands of two words.
std::vector<std::string> firstWords(const ProgramHelp& program);

extern const CommandEntry offersEntry;
extern const CommandEntry gpusEntry;
extern const CommandEntry perfEntry;
extern const CommandEntry quoteEntry;
extern const CommandEntry compareEntry;
extern const CommandEntry breakEvenEntry;
extern const CommandEntry uncertaintyEntry;
extern const CommandEntry optimizeEntry;
extern const CommandEntry checkpointEntry;
extern const CommandEntry ownEntry;
extern const CommandEntry bookCheckEntry;
extern const CommandEntry bookListEntry;
extern const CommandEntry bookDiffEntry;
extern const CommandEntry bookImportEntry;
extern const CommandEntry pricesUpdateEntry;
extern const CommandEntry pricesHistoryEntry;
extern const CommandEntry pricesChangesEntry;
extern const CommandEntry pricesExportEntry;
extern const CommandEntry reportEntry;
extern const CommandEntry scenarioCheckEntry;
extern const CommandEntry scenarioDiffEntry;
extern const CommandEntry scenarioNewEntry;
extern const CommandEntry scenarioRunEntry;
extern const CommandEntry workloadEntry;
extern const CommandEntry completionEntry;
extern const CommandEntry manualEntry;

}  // namespace gpucost::cli
