// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/command.h"

namespace gpucost::cli {

/// What completes a value or a word.
struct Candidates {
    bool files = false;
    std::vector<std::string> values;  ///< may be empty: anything goes, nothing to offer
};

/// The closed sets, file names where a file is wanted, and of what is shipped the GPUs and the providers.
Candidates candidatesOf(const OptionEntry& option);

/// "-o,--output" as its single names.
std::vector<std::string> namesOf(const OptionEntry& option);

/// The second words of commands whose first word is this.
std::vector<const CommandHelp*> commandsOf(const ProgramHelp& program, std::string_view firstWord);

/// Own options, then common ones, then --help and --version.
std::vector<OptionEntry> allOptions(const CommandHelp& command);

/// The words with a space between them.
std::string joined(const std::vector<std::string>& words);

std::string bashCompletion(const ProgramHelp& program);
std::string zshCompletion(const ProgramHelp& program);
std::string fishCompletion(const ProgramHelp& program);

}  // namespace gpucost::cli
