// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/report/chart_text.h"

namespace gpucost {

/// Light prints well; Dark is for screens.
enum class ChartTheme : std::uint8_t { Light, Dark };

/// How a chart is dressed. Every chart is SVG 1.1 that needs nothing else: no script, no style sheet, no
/// font, no reference to anything.
struct ChartStyle {
    ChartTheme theme = ChartTheme::Light;
    /// Empty: a whole document with its XML declaration. Else the <svg> element alone, to stand in an HTML
    /// page, and every id in it begins with this; what is not a letter, a digit or - becomes -.
    std::string inlineId;
};

/// A color and the dashes that go with it, for those who print in black.
struct Pen {
    const char* color;
    const char* dashes;
};

/// How areas differ where colors do not.
enum class Hatch : std::uint8_t { Plain, Rising, Dots, Crossed, Level, Falling, Upright };

/// The colors of a theme. Those of series are told apart by people with color-blindness (Okabe and Ito).
struct ChartColors {
    const char* paper;
    const char* ink;    ///< of text
    const char* faint;  ///< of units, sources and axes
    const char* grid;
    std::array<Pen, 7> pens;
};

const ChartColors& colorsOf(ChartTheme theme);

enum class Anchor : std::uint8_t { Start, Middle, End };

struct TextLook {
    Anchor anchor = Anchor::Start;
    double size = 12;
    bool bold = false;
    std::string_view color = {};  ///< empty: ink
};

struct Box {
    double x0, y0, x1, y1;
    bool overlaps(const Box& other) const
    {
        return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
    }
};

/// Two places at most, whatever the locale says about points.
std::string px(double value);

/// What a line of text covers.
Box boxOf(double x, double y, std::string_view content, const TextLook& look);

/// Writes SVG elements in the order given.
class Canvas {
public:
    explicit Canvas(const ChartStyle& style);

    const ChartColors& colors() const { return m_colors; }
    /// More series than colors: the colors again, with other dashes.
    Pen pen(std::size_t series) const;
    Hatch hatch(std::size_t series) const;

    void text(double x, double y, std::string_view content, const TextLook& look = {});
    void line(double x0, double y0, double x1, double y1, std::string_view color, double width = 1,
              std::string_view dashes = {});
    void path(std::string_view d, const Pen& pen, double width = 2.5);
    void circle(double x, double y, double radius, std::string_view fill, std::string_view stroke = {});
    void polygon(std::string_view points, std::string_view fill, std::string_view stroke = {});
    void rectangle(const Box& box, std::string_view fill, std::string_view stroke = {});
    /// A filled area of a series: its color, and over it its hatch as plain lines.
    void area(const Box& box, std::size_t series);
    /// What follows until endGroup() shows `title` where a pointer rests on it.
    void beginGroup(std::string_view title);
    void endGroup() { m_out += "</g>\n"; }

    /// All that was written, as one picture.
    std::string finish(std::string_view title, std::string_view description, double width, double height);

private:
    void hatchLines(const Box& box, Hatch hatch);

    const ChartColors& m_colors;
    ChartTheme m_theme;
    std::string m_id;
    std::string m_out;
};

}  // namespace gpucost
