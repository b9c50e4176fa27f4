// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gpucost::ui {

/// A sentence that core wrote, in the language of the screen. Core knows English alone; catalogs hold its
/// sentences as core_sentences.cpp lists them, under the context "gpucost::core".
///
/// Figures     digit for digit those of core, and in its own notation: "3,706,445 KRW"
/// Names       of offers, options, sources and files as they are; plans as planName() has them
/// Unknown     a sentence that the list does not have, and any on an English screen, comes back as it is
/// Full stop   core's sentence() of a listed text, which gives it a capital letter and a stop, is known too
///
/// May be called from any thread; what was asked before is remembered.
QString coreText(std::string_view english);

/// Each text by itself.
QStringList coreTexts(const std::vector<std::string>& english);

/// Whether the list has the sentence: what is shown is then in the language of the screen.
bool isCoreText(std::string_view english);

/// For tests: calls back with every text that coreText is asked for, until it is destroyed. One at a time.
class CoreTextWatch {
public:
    /// What was asked and answered, and whether the list has it. Not called where the screen is English.
    using Seen = std::function<void(std::string_view english, const QString& shown, bool isKnown)>;

    explicit CoreTextWatch(Seen seen);
    ~CoreTextWatch();
    CoreTextWatch(const CoreTextWatch&) = delete;
    CoreTextWatch& operator=(const CoreTextWatch&) = delete;
};

}  // namespace gpucost::ui
