// SPDX-License-Identifier: Apache-2.0
#include "app/cli/completion.h"

#include <algorithm>
#include <set>

namespace gpucost::cli {

namespace {

std::vector<std::string> gpuFamilies()
{
    std::vector<std::string> families;
    for (const Accelerator& gpu : shippedCatalog()->hardware().accelerators()) {
        const bool isPlain = gpu.family.find_first_of(" '\"\\:()") == std::string::npos;
        if (isPlain && std::find(families.begin(), families.end(), gpu.family) == families.end()) {
            families.push_back(gpu.family);
        }
    }
    return families;
}

std::vector<std::string> providers()
{
    std::set<std::string, std::less<>> names;
    const auto catalog = shippedCatalog();
    for (const Offer& offer : catalog->offers()) {
        names.emplace(offer.provider);
    }
    return {names.begin(), names.end()};
}

class Completion : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.position("SHELL", m_shell, "bash, zsh or fish", {"bash", "zsh", "fish"});
    }

    Checked<Answer> answer(Date) const override
    {
        if (m_shell == "bash") {
            return Answer{bashCompletion(programHelp())};
        }
        if (m_shell == "zsh") {
            return Answer{zshCompletion(programHelp())};
        }
        if (m_shell == "fish") {
            return Answer{fishCompletion(programHelp())};
        }
        Errors problems;
        wrongValue(problems, "SHELL", *m_shell, "bash, zsh or fish");
        return tl::make_unexpected(std::move(problems));
    }

private:
    std::optional<std::string> m_shell;
};

}  // namespace

Candidates candidatesOf(const OptionEntry& option)
{
    static const std::vector<std::string> families = gpuFamilies();
    static const std::vector<std::string> sellers = providers();
    if (!option.choices.empty()) {
        return {false, option.choices};
    }
    const std::string_view kind = option.isWord ? option.names : option.value;
    if (kind == "FILE" || kind == "WORKLOAD") {
        return {true, {}};
    }
    if (option.names == "--gpu" || option.names == "--known-gpu" || (option.isWord && kind == "NAME")) {
        return {false, families};
    }
    return {false, option.names == "--provider" ? sellers : std::vector<std::string>()};
}

std::vector<std::string> namesOf(const OptionEntry& option)
{
    std::vector<std::string> names;
    for (std::size_t at = 0; at <= option.names.size();) {
        const std::size_t comma = std::min(option.names.find(',', at), option.names.size());
        names.push_back(option.names.substr(at, comma - at));
        at = comma + 1;
    }
    return names;
}

std::vector<const CommandHelp*> commandsOf(const ProgramHelp& program, std::string_view firstWord)
{
    std::vector<const CommandHelp*> found;
    for (const CommandHelp& command : program.commands) {
        if (std::string_view(command.entry->name).starts_with(std::string(firstWord) + ' ')) {
            found.push_back(&command);
        }
    }
    return found;
}

std::vector<OptionEntry> allOptions(const CommandHelp& command)
{
    std::vector<OptionEntry> options = command.own;
    options.insert(options.end(), command.common.begin(), command.common.end());
    options.push_back({"-h,--help", "", "Print this help", "", {}, false, false, false});
    options.push_back({"--version", "", "Print the version", "", {}, false, false, false});
    return options;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

const CommandEntry completionEntry{
    "completion", "Print what completes gpucost's commands, options and values in a shell",
    "Examples:\n"
    "  source <(gpucost completion bash)\n"
    "  gpucost completion zsh -o ~/.zfunc/_gpucost\n"
    "  gpucost completion fish -o ~/.config/fish/completions/gpucost.fish\n",
    [] { return std::unique_ptr<Command>(std::make_unique<Completion>()); }, false};

}  // namespace gpucost::cli
