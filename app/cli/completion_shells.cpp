// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/completion.h"

namespace gpucost::cli {

namespace {

/// One word of any of these shells, whatever it holds.
std::string inQuotes(std::string_view text)
{
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return result + '\'';
}

/// As fish wants it: a backslash is one even between quotes.
std::string inFishQuotes(std::string_view text)
{
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    }
    return result + '\'';
}

std::string withBackslash(std::string_view text, std::string_view before)
{
    std::string result;
    for (const char c : text) {
        result += before.find(c) == std::string_view::npos ? "" : "\\";
        result += c;
    }
    return result;
}

/// Names of commands, or of the groups that commands of two words form.
std::vector<std::string> topWords(const ProgramHelp& program)
{
    std::vector<std::string> words;
    for (const CommandHelp& command : program.commands) {
        const std::string name = command.entry->name;
        std::string first = name.substr(0, name.find(' '));
        if (words.empty() || words.back() != first) {
            words.push_back(std::move(first));
        }
    }
    return words;
}

std::string bashCase(const CommandHelp& command)
{
    std::vector<std::string> options;
    std::vector<std::string> single;
    std::vector<std::string> several;
    std::string values;
    std::string words;
    for (const OptionEntry& option : allOptions(command)) {
        const Candidates candidates = candidatesOf(option);
        const std::string offered =
            (candidates.files ? "files=1 " : "") + ("values=" + inQuotes(joined(candidates.values)));
        if (option.isWord) {
            words = offered;
            continue;
        }
        std::string pattern;
        for (const std::string& name : namesOf(option)) {
            options.push_back(name);
            if (!option.value.empty()) {
                (option.repeats ? several : single).push_back(name);
                pattern += (pattern.empty() ? "" : "|") + name;
            }
        }
        if (candidates.files || !candidates.values.empty()) {
            values += "                " + pattern + ") " + offered + " ;;\n";
        }
    }
    return "        " + inQuotes(command.entry->name) +
           ")\n            options=" + inQuotes(joined(options)) +
           "\n            single=" + inQuotes(joined(single)) +
           "\n            several=" + inQuotes(joined(several)) + '\n' +
           (words.empty() ? "" : "            words=" + inQuotes(words) + '\n') +
           (values.empty() ? "" : "            case $option in\n" + values + "            esac\n") +
           "            ;;\n";
}

std::string zshOption(const OptionEntry& option)
{
    const Candidates candidates = candidatesOf(option);
    const std::string action = candidates.files            ? "_files"
                               : candidates.values.empty() ? " "
                                                           : '(' + joined(candidates.values) + ')';
    const std::string called = withBackslash(option.isWord ? option.names : option.value, ":\\");
    if (option.isWord) {
        return inQuotes((option.repeats ? "*:" : ":") + called + ':' + action);
    }
    const auto names = namesOf(option);
    std::string spec = '[' + withBackslash(option.help, "[]\\") + ']';
    if (!option.value.empty()) {
        spec += (option.repeats ? ":*-*:" : ":") + called + ':' + action;
    }
    const std::string repeated = option.repeats ? "*" : "";
    if (names.size() == 1) {
        return inQuotes(repeated + names.front() + spec);
    }
    std::string choice;
    for (const std::string& name : names) {
        choice += (choice.empty() ? "{" : ",") + name;
    }
    return inQuotes('(' + joined(names) + ')') + choice + '}' + inQuotes(spec);
}

std::string zshNames(const std::vector<std::pair<std::string, std::string>>& namesAndHelp)
{
    std::string text;
    for (const auto& [name, help] : namesAndHelp) {
        text += "        " + inQuotes(withBackslash(name, ":") + ':' + help) + '\n';
    }
    return text;
}

std::string secondWord(const CommandHelp& command)
{
    const std::string_view name = command.entry->name;
    return std::string(name.substr(name.find(' ') + 1));
}

/// The words that may follow `gpucost`, each with what it does.
std::vector<std::pair<std::string, std::string>> topNames(const ProgramHelp& program)
{
    std::vector<std::pair<std::string, std::string>> result;
    for (const std::string& word : topWords(program)) {
        const auto below = commandsOf(program, word);
        std::string help;
        for (const CommandHelp* command : below) {
            help += (help.empty() ? "" : ", ") + secondWord(*command);
        }
        for (const CommandHelp& command : program.commands) {
            if (command.entry->name == word) {
                help = command.entry->summary;
            }
        }
        result.emplace_back(word, help);
    }
    return result;
}

std::string fishOption(const std::string& condition, const OptionEntry& option)
{
    const Candidates candidates = candidatesOf(option);
    std::string line = "complete -c gpucost -n " + inFishQuotes(condition);
    if (option.isWord) {
        if (!candidates.files && candidates.values.empty()) {
            return "";
        }
        return line + (candidates.files ? " -F" : " -f -a " + inFishQuotes(joined(candidates.values))) + '\n';
    }
    for (const std::string& name : namesOf(option)) {
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    if (!option.value.empty()) {
        line += candidates.files ? " -r -F" : " -x";
        line += candidates.values.empty() ? "" : " -a " + inFishQuotes(joined(candidates.values));
    }
    return line + " -d " + inFishQuotes(option.help) + '\n';
}

}  // namespace

std::string bashCompletion(const ProgramHelp& program)
{
    const auto groups = firstWords(program);
    std::string seconds;
    std::string groupPattern;
    for (const std::string& group : groups) {
        std::vector<std::string> words;
        for (const CommandHelp* command : commandsOf(program, group)) {
            words.push_back(secondWord(*command));
        }
        seconds += "            " + group + ") values=" + inQuotes(joined(words)) + " ;;\n";
        groupPattern += (groupPattern.empty() ? "" : "|") + group;
    }
    std::string text =
        "# bash completion for gpucost, written by `gpucost completion bash`\n"
        "\n"
        "_gpucost()\n"
        "{\n"
        "    local word=${COMP_WORDS[COMP_CWORD]} command='' option='' files='' at taken=0 waits=''\n"
        "    local options='' single='' several='' words='' values=''\n"
        "    local -a before=(\"${COMP_WORDS[@]:1:COMP_CWORD-1}\")\n"
        "    COMPREPLY=()\n"
        "\n"
        "    # --format=csv comes as three words\n"
        "    if [[ $word == = ]]; then\n"
        "        word=''\n"
        "    elif (( ${#before[@]} )) && [[ ${before[${#before[@]}-1]} == = ]]; then\n"
        "        unset \"before[${#before[@]}-1]\"\n"
        "    fi\n"
        "    if (( ${#before[@]} == 0 )); then\n"
        "        mapfile -t COMPREPLY < <(compgen -W " +
        inQuotes(joined(topWords(program)) + " help --help --version") +
        " -- \"$word\")\n"
        "        return\n"
        "    fi\n"
        "    command=${before[0]}\n"
        "    before=(\"${before[@]:1}\")\n"
        "    case $command in\n"
        "        " +
        groupPattern +
        ")\n"
        "            if (( ${#before[@]} == 0 )); then\n"
        "                case $command in\n" +
        seconds +
        "                esac\n"
        "                mapfile -t COMPREPLY < <(compgen -W \"$values --help\" -- \"$word\")\n"
        "                return\n"
        "            fi\n"
        "            command+=\" ${before[0]}\"\n"
        "            before=(\"${before[@]:1}\")\n"
        "            ;;\n"
        "    esac\n"
        "    for at in \"${before[@]}\"; do\n"
        "        if [[ $at == -?* ]]; then\n"
        "            option=$at taken=0\n"
        "        else\n"
        "            (( ++taken ))\n"
        "        fi\n"
        "    done\n"
        "    case $command in\n";
    for (const CommandHelp& command : program.commands) {
        text += bashCase(command);
    }
    return text +
           "    esac\n"
           "    if [[ $word == -* ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\")\n"
           "        return\n"
           "    fi\n"
           "    if [[ $option ]]; then\n"
           "        [[ \" $several \" == *\" $option \"* ]] && waits=1\n"
           "        [[ \" $single \" == *\" $option \"* && $taken == 0 ]] && waits=1\n"
           "    fi\n"
           "    if [[ ! $waits ]]; then\n"
           "        # a word in its place, or else an option\n"
           "        files='' values=''\n"
           "        eval \"$words\"\n"
           "        [[ $words ]] || values=$options\n"
           "    fi\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$values\" -- \"$word\")\n"
           "    if [[ $files ]]; then\n"
           "        compopt -o filenames 2>/dev/null\n"
           "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"
           "    fi\n"
           "}\n"
           "\n"
           "complete -F _gpucost gpucost\n";
}

std::string zshCompletion(const ProgramHelp& program)
{
    std::string text =
        "#compdef gpucost\n"
        "# zsh completion for gpucost, written by `gpucost completion zsh`\n"
        "\n"
        "_gpucost() {\n"
        "    local name=${words[2]}\n"
        "    local -a names\n"
        "    if (( CURRENT == 2 )); then\n"
        "        names=(\n" +
        zshNames(topNames(program)) +
        "        )\n"
        "        _describe command names\n"
        "        return\n"
        "    fi\n"
        "    case $name in\n";
    for (const std::string& group : firstWords(program)) {
        std::vector<std::pair<std::string, std::string>> names;
        for (const CommandHelp* command : commandsOf(program, group)) {
            names.emplace_back(secondWord(*command), command->entry->summary);
        }
        text += "    " + group + ")\n        names=(\n" + zshNames(names) +
                "        )\n"
                "        if (( CURRENT == 3 )); then\n"
                "            _describe command names\n"
                "            return\n"
                "        fi\n"
                "        name+=\" ${words[3]}\"\n"
                "        shift words\n"
                "        (( CURRENT-- ))\n"
                "        ;;\n";
    }
    text +=
        "    esac\n"
        "    shift words\n"
        "    (( CURRENT-- ))\n"
        "    case $name in\n";
    for (const CommandHelp& command : program.commands) {
        text += "    " + inQuotes(command.entry->name) + ")\n        _arguments -s";
        for (const OptionEntry& option : allOptions(command)) {
            text += " \\\n            " + zshOption(option);
        }
        text += "\n        ;;\n";
    }
    return text +
           "    esac\n"
           "}\n"
           "\n"
           "if [[ $funcstack[1] == _gpucost ]]; then\n"
           "    _gpucost \"$@\"\n"
           "else\n"
           "    compdef _gpucost gpucost\n"
           "fi\n";
}

std::string fishCompletion(const ProgramHelp& program)
{
    std::string text =
        "# fish completion for gpucost, written by `gpucost completion fish`\n"
        "\n"
        "function __gpucost_command -d 'The command typed so far'\n"
        "    set -l typed (commandline -opc)[2..-1]\n"
        "    if contains -- \"$typed[1]\" " +
        joined(firstWords(program)) +
        "\n"
        "        string join ' ' -- $typed[1..2]\n"
        "    else\n"
        "        string join ' ' -- $typed[1]\n"
        "    end\n"
        "end\n"
        "\n"
        "function __gpucost_is\n"
        "    test \"$(__gpucost_command)\" = \"$argv\"\n"
        "end\n"
        "\n"
        "complete -c gpucost -f\n";
    for (const auto& [name, help] : topNames(program)) {
        text += "complete -c gpucost -n '__gpucost_is \"\"' -a " + name + " -d " + inFishQuotes(help) + '\n';
    }
    text +=
        "complete -c gpucost -n '__gpucost_is \"\"' -l version -d 'Print the version'\n"
        "complete -c gpucost -n '__gpucost_is \"\"' -s h -l help -d 'Print the commands'\n";
    for (const std::string& group : firstWords(program)) {
        for (const CommandHelp* command : commandsOf(program, group)) {
            text += "complete -c gpucost -n '__gpucost_is " + group + "' -a " + secondWord(*command) +
                    " -d " + inFishQuotes(command->entry->summary) + '\n';
        }
    }
    for (const CommandHelp& command : program.commands) {
        const std::string condition = "__gpucost_is " + std::string(command.entry->name);
        text += "\n";
        for (const OptionEntry& option : allOptions(command)) {
            text += fishOption(condition, option);
        }
    }
    return text;
}

}  // namespace gpucost::cli
