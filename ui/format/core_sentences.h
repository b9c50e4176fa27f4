// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace gpucost::ui {

/// A text as core writes it, with %1 to %9 where it puts something in, in that order.
///
/// `holds` says what stands at each of them, a letter for each:
///     n  a number: 1,234.5, -3, 1/6, "about 0.33"
///     m  an amount of money: 3,706,445 KRW
///     d  a day or a month: 2026-12-31, 2026-12
///     t  another text of the list, or a plan: reserved-3y-all-upfront:8+spot
///     u  the same in one word: a unit
///     o  like t, or else what is to stay as it is
///     x  what stays as it is: a name, the title of a source
///     i  the same without spaces: an id
///     w  the same without colons: words
struct CoreSentence {
    const char* text;
    const char* holds = "";
};

/// By the part of core that writes them.
std::span<const CoreSentence> moneySentences();     ///< demand, plans, charges, prices, offers, comparisons
std::span<const CoreSentence> scenarioSentences();  ///< scenarios, finance, uncertainty, owned servers
std::span<const CoreSentence> workSentences();      ///< workloads, hardware, price books
std::span<const CoreSentence> problemSentences();   ///< what Error says

}  // namespace gpucost::ui
