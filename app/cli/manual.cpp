// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/command.h"

namespace gpucost::cli {

namespace {

/// Text as troff prints it: a hyphen that can be copied, a backslash, no control line by accident.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool atStart = result.empty() || result.back() == '\n';
        if (atStart && (c == '.' || c == '\'')) {
            result += "\\&";
        }
        switch (c) {
        case '\\': result += "\\e"; break;
        case '-': result += "\\-"; break;
        case '~': result += "\\(ti"; break;
        case '^': result += "\\(ha"; break;
        case '`': result += "\\(ga"; break;
        case '\'': result += "\\(aq"; break;
        case '[': result += result.ends_with(']') ? "\\:[" : "["; break;  // long patterns may be broken here
        default: result += c;
        }
    }
    return result;
}

std::string bold(std::string_view text)
{
    return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + escaped(text) + "\\fR";
}

/// "-o,--output" as two names in bold.
std::string namesOf(const OptionEntry& option)
{
    std::string result;
    for (std::size_t at = 0; at <= option.names.size();) {
        const std::size_t comma = std::min(option.names.find(',', at), option.names.size());
        result += (result.empty() ? "" : ", ") + bold(option.names.substr(at, comma - at));
        at = comma + 1;
    }
    return option.value.empty() ? result
                                : result + ' ' + italic(option.value) + (option.repeats ? " ..." : "");
}

std::string optionList(const std::vector<OptionEntry>& options)
{
    std::string text;
    for (const OptionEntry& option : options) {
        text += ".TP\n" + (option.isWord ? italic(option.names) : namesOf(option)) + '\n' +
                escaped(option.help) + '\n';
    }
    return text;
}

std::string usage(const CommandHelp& command)
{
    std::string text = bold("gpucost " + std::string(command.entry->name)) + " [" + italic("OPTIONS") + ']';
    for (const OptionEntry& word : command.own) {
        if (word.isWord) {
            const std::string name = italic(word.names) + (word.repeats ? " ..." : "");
            text += ' ' + (word.required ? name : '[' + name + ']');
        }
    }
    return text;
}

/// Prose and examples as they stand at the end of a command's help: indented lines are commands.
std::string closing(std::string_view text)
{
    std::string result;
    bool isExample = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        const bool wasExample = isExample;
        isExample =
            line.starts_with("  ") || (isExample && line.empty() && at < text.size() && text[at] == ' ');
        if (isExample != wasExample) {
            result += isExample ? ".PP\n.RS 4\n.nf\n" : ".fi\n.RE\n";
        }
        if (line.empty()) {
            result += isExample ? "\n" : wasExample ? "" : ".PP\n";
        } else {
            result += escaped(line.substr(isExample ? 2 : 0)) + '\n';
        }
    }
    return result + (isExample ? ".fi\n.RE\n" : "");
}

/// No two paragraph requests in a row, and none before a heading: troff has nothing to say about them, its
/// checkers have.
std::string withoutEmptyParagraphs(const std::string& text)
{
    constexpr std::string_view request = ".PP\n";
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string_view line = std::string_view(text).substr(at, end - at);
        const std::string_view next = std::string_view(text).substr(end);
        const bool isIdle = line == request && (next.empty() || next.starts_with(request) ||
                                                next.starts_with(".S") || result.ends_with(request));
        result += isIdle ? "" : line;
        at = end;
    }
    return result;
}

std::string section(const CommandHelp& command)
{
    std::string text = ".SS gpucost " + escaped(command.entry->name) + '\n' +
                       escaped(command.entry->summary) + ".\n.PP\n" + usage(command) + '\n';
    if (!command.entry->isAboutPrices) {
        text += optionList(command.common);
    }
    return text + optionList(command.own) + ".PP\n" + closing(command.entry->examples);
}

/// What commands about prices have in common, as most of them have it.
std::vector<OptionEntry> commonOptions(const ProgramHelp& program)
{
    return program.commands.front().common;
}

/// Where --format takes other names than usual.
std::string otherFormats(const ProgramHelp& program)
{
    std::string text;
    const auto usual = commonOptions(program);
    for (const CommandHelp& command : program.commands) {
        for (const OptionEntry& option : command.common) {
            const auto same = std::find_if(usual.begin(), usual.end(),
                                           [&](const OptionEntry& one) { return one.names == option.names; });
            if (same != usual.end() && same->help != option.help) {
                text += ".PP\n" + bold(option.names) + " of " +
                        bold("gpucost " + std::string(command.entry->name)) + ": " + escaped(option.help) +
                        ".\n";
            }
        }
    }
    return text;
}

constexpr const char* surroundings =
    ".SH ENVIRONMENT\n"
    ".TP\n"
    ".B XDG_DATA_HOME\n"
    "Fetched prices are in \\fIgpucost/history.sqlite\\fR below it. Default: \\fI~/.local/share\\fR\n"
    ".TP\n"
    ".B XDG_CACHE_HOME\n"
    "What can be made again is in \\fIgpucost\\fR below it. Default: \\fI~/.cache\\fR\n"
    ".TP\n"
    ".B GPUCOST_GCP_API_KEY\n"
    "The key with which \\fBgpucost prices update\\fR asks Google Cloud for its prices\n"
    ".TP\n"
    ".B GPUCOST_CA_FILE\n"
    "Certificates that \\fBgpucost prices update\\fR trusts instead of the system\\(aqs\n"
    ".SH FILES\n"
    "The price books, the hardware table and the exchange rates are part of the program.\n"
    ".TP\n"
    ".I ~/.local/share/gpucost/history.sqlite\n"
    "Prices that \\fBgpucost prices update\\fR has fetched\n";

std::string manualPage(const ProgramHelp& program)
{
    std::string text =
        ".\\\" Written by `gpucost manual`.\n"
        ".TH GPUCOST 1 \"\" \"gpucost " +
        std::string(program.version) +
        "\" \"User Commands\"\n"
        ".nh\n"
        ".ad l\n"
        ".SH NAME\n"
        "gpucost \\- what GPU computing costs, compared exactly\n"
        ".SH SYNOPSIS\n"
        "\\fBgpucost\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR]\n"
        ".br\n"
        "\\fBgpucost\\fR \\fICOMMAND\\fR \\fB\\-\\-help\\fR\n"
        ".br\n"
        "\\fBgpucost \\-\\-help\\fR | \\fB\\-\\-version\\fR\n"
        ".SH DESCRIPTION\n" +
        escaped(program.summary) +
        "\n"
        "Amounts are exact decimal numbers, rounded once for each charge as the provider bills it, and\n"
        "every price names its day and source.\n"
        ".PP\n"
        "The same arguments on the same day give the same answer: only \\fBgpucost prices update\\fR uses\n"
        "the network.\n"
        ".SH COMMANDS\n";
    for (const CommandHelp& command : program.commands) {
        text += section(command);
    }
    text += ".SH COMMON OPTIONS\nCommands about prices have these as well.\n" +
            optionList(commonOptions(program)) +
            ".TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nPrint the help of the command\n"
            ".TP\n\\fB\\-\\-version\\fR\nPrint the version\n" +
            otherFormats(program) + ".SH EXIT STATUS\n";
    for (const auto& [code, meaning] : program.exits) {
        text += ".TP\n.B " + std::to_string(code) + '\n' + escaped(meaning) + '\n';
    }
    return withoutEmptyParagraphs(text + surroundings);
}

class Manual : public Command {
public:
    void addOptions(OptionList&) override {}
    Checked<Answer> answer(Date) const override { return Answer{manualPage(programHelp())}; }
};

}  // namespace

const CommandEntry manualEntry{"manual", "Print the manual, as a page for man",
                               "Examples:\n"
                               "  gpucost manual | man -l -\n"
                               "  gpucost manual -o gpucost.1\n",
                               [] { return std::unique_ptr<Command>(std::make_unique<Manual>()); }, false};

}  // namespace gpucost::cli
