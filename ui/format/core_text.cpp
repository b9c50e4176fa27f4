// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/core_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "core/plan/plan_spec.h"
#include "ui/format/core_sentences.h"
#include "ui/format/names.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

constexpr auto context = "gpucost::core";

/// What a catalog answers to "en" is the language that it is in.
QString catalogLanguage()
{
    return QCoreApplication::translate("gpucost::core", "en", "the code of this catalog's language");
}

QString inexact()
{
    return QCoreApplication::translate("gpucost::core", "about %1", "a number that core had to cut");
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t digits(std::string_view text, std::size_t at)
{
    const std::size_t from = at;
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at - from;
}

/// How long the number is that `text` begins with: "-1,234.50", "1/6"; 0 where there is none.
std::size_t numberLength(std::string_view text)
{
    std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    const std::size_t whole = digits(text, at);
    if (whole == 0) {
        return 0;
    }
    at += whole;
    while (at < text.size() && text[at] == ',' && digits(text, at + 1) == 3) {
        at += 4;
    }
    for (const char mark : {'.', '/'}) {
        if (at < text.size() && text[at] == mark && digits(text, at + 1) > 0) {
            at += 1 + digits(text, at + 1);
        }
    }
    return at;
}

/// "3,706,445 KRW".
std::size_t moneyLength(std::string_view text)
{
    const std::size_t number = numberLength(text);
    const std::string_view code = text.substr(std::min(number + 1, text.size()), 3);
    const bool isMoney = number > 0 && text.size() >= number + 4 && text[number] == ' ' &&
                         std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return isMoney ? number + 4 : 0;
}

/// "2026-12", "2026-12-31".
std::size_t dateLength(std::string_view text)
{
    if (digits(text, 0) != 4 || text.size() < 7 || text[4] != '-' || digits(text, 5) != 2) {
        return 0;
    }
    return text.size() >= 10 && text[7] == '-' && digits(text, 8) == 2 ? 10 : 7;
}

/// A sentence of the list, taken apart: literals[0] holds[0] literals[1] holds[1] ... literals[n].
struct Pattern {
    explicit Pattern(const CoreSentence& sentence)
        : text(sentence.text)
        , holds(sentence.holds)
    {
        std::string_view rest = sentence.text;
        for (std::size_t i = 0; i < holds.size(); ++i) {
            const std::size_t at = rest.find("%" + std::to_string(i + 1));
            literals.push_back(rest.substr(0, at));
            rest.remove_prefix(at + 2);
        }
        literals.push_back(rest);
        for (const std::string_view literal : literals) {
            weight += literal.size();
        }
    }

    bool mayBe(std::string_view sentence) const
    {
        return sentence.size() >= weight && sentence.starts_with(literals.front()) &&
               sentence.ends_with(literals.back());
    }

    const char* text;
    std::string_view holds;
    std::vector<std::string_view> literals;
    std::size_t weight = 0;  ///< bytes that are literal: of two patterns, the one that says more is meant
};

/// The list, ready to be looked up by what a sentence begins with.
class Patterns {
public:
    Patterns()
    {
        for (const auto& part :
             {moneySentences(), scenarioSentences(), workSentences(), problemSentences()}) {
            for (const CoreSentence& sentence : part) {
                const Pattern pattern(sentence);
                if (pattern.holds.empty()) {
                    m_whole.emplace(pattern.text, pattern.text);
                } else if (pattern.literals.front().empty()) {
                    m_open.push_back(pattern);
                } else {
                    m_byFirst[static_cast<unsigned char>(pattern.text[0])].push_back(pattern);
                }
            }
        }
        const auto saysMore = [](const Pattern& a, const Pattern& b) {
            return std::pair(a.weight, a.holds.size()) > std::pair(b.weight, b.holds.size());
        };
        std::stable_sort(m_open.begin(), m_open.end(), saysMore);
        for (auto& patterns : m_byFirst) {
            std::stable_sort(patterns.begin(), patterns.end(), saysMore);
        }
    }

    const char* whole(std::string_view sentence) const
    {
        const auto found = m_whole.find(sentence);
        return found == m_whole.end() ? nullptr : found->second;
    }

    const std::vector<Pattern>& beginningWith(char first) const
    {
        return m_byFirst[static_cast<unsigned char>(first)];
    }
    const std::vector<Pattern>& open() const { return m_open; }

private:
    std::unordered_map<std::string_view, const char*> m_whole;
    std::array<std::vector<Pattern>, 256> m_byFirst;
    std::vector<Pattern> m_open;  ///< that begin with something put in
};

/// Puts one text, and all it is made of, into the language of the screen.
class Speaker {
public:
    std::optional<QString> spoken(std::string_view sentence)
    {
        if (sentence.empty()) {
            return std::nullopt;
        }
        const auto known = m_known.find(sentence);
        if (known != m_known.end()) {
            return known->second;
        }
        std::optional<QString> found = find(sentence);
        if (!found && sentence.size() > 1 && sentence[0] >= 'A' && sentence[0] <= 'Z' &&
            !(sentence[1] >= 'A' && sentence[1] <= 'Z')) {
            std::string lower(sentence);
            lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
            found = find(lower);
        }
        if (!found && sentence.find(' ') == std::string_view::npos) {
            if (const auto plan = parsePlanSpec(sentence)) {
                found = planName(*plan);
            }
        }
        m_known.emplace(sentence, found);
        return found;
    }

private:
    static const Patterns& patterns()
    {
        static const Patterns all;
        return all;
    }

    std::optional<QString> find(std::string_view sentence)
    {
        if (const char* whole = patterns().whole(sentence)) {
            return QCoreApplication::translate(context, whole);
        }
        for (const auto* some : {&patterns().beginningWith(sentence[0]), &patterns().open()}) {
            for (const Pattern& pattern : *some) {
                QStringList parts;
                if (pattern.mayBe(sentence) &&
                    matches(pattern, 0, sentence.substr(pattern.literals[0].size()), parts)) {
                    return putIn(QCoreApplication::translate(context, pattern.text), parts);
                }
            }
        }
        return std::nullopt;
    }

    /// Whether `rest` is what pattern.holds[i] and all after it say; adds what is to be put in.
    bool matches(const Pattern& pattern, std::size_t i, std::string_view rest, QStringList& parts)
    {
        if (++m_steps > mostSteps) {
            return false;
        }
        if (i == pattern.holds.size()) {
            return rest.empty();
        }
        const char kind = pattern.holds[i];
        const std::string_view next = pattern.literals[i + 1];
        const bool isLast = i + 1 == pattern.holds.size();
        const auto take = [&](std::size_t length, const QString& part) {
            if (rest.substr(length, next.size()) != next) {
                return false;
            }
            parts.append(part);
            if (matches(pattern, i + 1, rest.substr(length + next.size()), parts)) {
                return true;
            }
            parts.resize(static_cast<qsizetype>(i));
            return false;
        };
        if (kind == 'n' || kind == 'm' || kind == 'd') {
            constexpr std::string_view about = "about ";
            const std::size_t skipped = kind != 'd' && rest.starts_with(about) ? about.size() : 0;
            const std::string_view from = rest.substr(skipped);
            const std::size_t length = kind == 'n'   ? numberLength(from)
                                       : kind == 'm' ? moneyLength(from)
                                                     : dateLength(from);
            const QString part = qt(from.substr(0, length));
            return length > 0 && take(skipped + length, skipped == 0 ? part : putIn(inexact(), {part}));
        }
        // Everything up to the end, or up to one of the places where the pattern may go on.
        for (std::size_t at = isLast ? rest.size() - std::min(rest.size(), next.size()) : rest.find(next, 1);
             at != std::string_view::npos && at > 0;
             at = isLast ? std::string_view::npos : rest.find(next, at + 1)) {
            const auto part = held(kind, rest.substr(0, at));
            if (part && take(at, *part)) {
                return true;
            }
        }
        return false;
    }

    std::optional<QString> held(char kind, std::string_view text)
    {
        if (kind == 'x' || kind == 'i' || kind == 'w') {
            const char* never = kind == 'i' ? " " : kind == 'w' ? ":" : "";
            return text.find_first_of(never) == std::string_view::npos ? std::optional(qt(text))
                                                                       : std::nullopt;
        }
        if (kind == 'u' && text.find(' ') != std::string_view::npos) {
            return std::nullopt;
        }
        const auto known = spoken(text);
        return known || kind != 'o' ? known : qt(text);
    }

    /// Unlike QString::arg, leaves a "%2" alone that stands in a part.
    static QString putIn(const QString& pattern, const QStringList& parts)
    {
        QString text;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const int place =
                pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : 0;
            if (place > 0 && place <= parts.size()) {
                text += parts[place - 1];
                ++i;
            } else {
                text += pattern[i];
            }
        }
        return text;
    }

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    /// A sentence takes some hundreds. Text of another kind, with commas by the hundred, must not take
    /// seconds.
    static constexpr int mostSteps = 50'000;

    std::unordered_map<std::string, std::optional<QString>, Hash, std::equal_to<>> m_known;
    int m_steps = 0;
};

class Memory {
public:
    std::optional<QString> spoken(std::string_view english)
    {
        const QString language = catalogLanguage();
        const std::lock_guard guard(m_mutex);
        if (language != m_language) {
            m_answers.clear();
            m_language = language;
        }
        if (const auto known = m_answers.find(std::string(english)); known != m_answers.end()) {
            return known->second;
        }
        if (m_answers.size() >= most) {
            m_answers.clear();
        }
        const auto answer = Speaker().spoken(english);
        m_answers.emplace(english, answer);
        return answer;
    }

private:
    static constexpr std::size_t most = 20'000;

    std::mutex m_mutex;
    QString m_language;
    std::unordered_map<std::string, std::optional<QString>> m_answers;
};

std::optional<QString> spoken(std::string_view english)
{
    static Memory memory;
    return memory.spoken(english);
}

CoreTextWatch::Seen& watching()
{
    static CoreTextWatch::Seen seen;
    return seen;
}

}  // namespace

QString coreText(std::string_view english)
{
    if (english.empty() || catalogLanguage() == QLatin1String("en")) {
        return qt(english);
    }
    const auto found = spoken(english);
    const QString shown = found.value_or(qt(english));
    if (watching()) {
        watching()(english, shown, found.has_value());
    }
    return shown;
}

QStringList coreTexts(const std::vector<std::string>& english)
{
    QStringList all;
    for (const std::string& text : english) {
        all += coreText(text);
    }
    return all;
}

bool isCoreText(std::string_view english)
{
    return spoken(english).has_value();
}

CoreTextWatch::CoreTextWatch(Seen seen)
{
    watching() = std::move(seen);
}

CoreTextWatch::~CoreTextWatch()
{
    watching() = nullptr;
}

}  // namespace gpucost::ui
