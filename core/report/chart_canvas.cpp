// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart_canvas.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace gpucost {

namespace {

constexpr ChartColors light{"#ffffff",
                            "#000000",
                            "#444444",
                            "#dddddd",
                            {{{"#0072b2", ""},
                              {"#d55e00", "8 3"},
                              {"#009e73", "2 3"},
                              {"#cc79a7", "10 3 2 3"},
                              {"#e69f00", "5 5"},
                              {"#56b4e9", "12 4"},
                              {"#000000", "1 4"}}}};
constexpr ChartColors dark{"#1b1e23",
                           "#f0f0f0",
                           "#b8bcc4",
                           "#3a3f48",
                           {{{"#56b4e9", ""},
                             {"#ff8a3d", "8 3"},
                             {"#2fc79a", "2 3"},
                             {"#e5a0c6", "10 3 2 3"},
                             {"#f0c040", "5 5"},
                             {"#8f9bff", "12 4"},
                             {"#f0f0f0", "1 4"}}}};

std::string attribute(std::string_view name, std::string_view value)
{
    std::string text(" ");
    return text.append(name).append("=\"").append(value).append("\"");
}

/// "2.5", "3": widths of lines are written as short as they are.
std::string strokeWidth(double width)
{
    std::string text = px(width);
    if (text.find('.') != std::string::npos && text.back() == '0') {
        text.pop_back();
    }
    return attribute("stroke-width", text);
}

std::string_view anchorName(Anchor anchor)
{
    return anchor == Anchor::Middle ? "middle" : "end";
}

std::string idFrom(std::string_view wanted)
{
    std::string id;
    for (const char c : wanted) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        if (id.empty() && !letter) {
            id += 'c';  // an id begins with a letter
        }
        id += letter || digit ? c : '-';
    }
    return id;
}

}  // namespace

const ChartColors& colorsOf(ChartTheme theme)
{
    return theme == ChartTheme::Dark ? dark : light;
}

std::string px(double value)
{
    constexpr long hundred = 100;
    const long scaled = std::lround(value * static_cast<double>(hundred));
    const long rest = std::labs(scaled) % hundred;
    std::string text = (scaled < 0 ? "-" : "") + std::to_string(std::labs(scaled) / hundred);
    if (rest == 0) {
        return text;
    }
    return text + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

Box boxOf(double x, double y, std::string_view content, const TextLook& look)
{
    const double width = textWidth(content, look.size, look.bold);
    const double from = look.anchor == Anchor::Start    ? x
                        : look.anchor == Anchor::Middle ? x - width / 2
                                                        : x - width;
    return {from, y - look.size * 0.93, from + width, y + look.size * 0.24};
}

Canvas::Canvas(const ChartStyle& style)
    : m_colors(colorsOf(style.theme))
    , m_theme(style.theme)
    , m_id(idFrom(style.inlineId))
{
}

Pen Canvas::pen(std::size_t series) const
{
    const auto& pens = m_colors.pens;
    return {pens[series % pens.size()].color, pens[(series + series / pens.size()) % pens.size()].dashes};
}

Hatch Canvas::hatch(std::size_t series) const
{
    constexpr std::size_t kinds = 7;
    return static_cast<Hatch>((series + series / m_colors.pens.size()) % kinds);
}

void Canvas::text(double x, double y, std::string_view content, const TextLook& look)
{
    m_out += "<text" + attribute("x", px(x)) + attribute("y", px(y));
    if (look.anchor != Anchor::Start) {
        m_out += attribute("text-anchor", anchorName(look.anchor));
    }
    if (look.size != 12) {
        m_out += attribute("font-size", px(look.size));
    }
    if (look.bold) {
        m_out += attribute("font-weight", "bold");
    }
    if (!look.color.empty()) {
        m_out += attribute("fill", look.color);
    }
    m_out += '>' + xmlEscaped(content) + "</text>\n";
}

void Canvas::line(double x0, double y0, double x1, double y1, std::string_view color, double width,
                  std::string_view dashes)
{
    m_out += "<line" + attribute("x1", px(x0)) + attribute("y1", px(y0)) + attribute("x2", px(x1)) +
             attribute("y2", px(y1)) + attribute("stroke", color);
    if (width != 1) {
        m_out += strokeWidth(width);
    }
    if (!dashes.empty()) {
        m_out += attribute("stroke-dasharray", dashes);
    }
    m_out += "/>\n";
}

void Canvas::path(std::string_view d, const Pen& pen, double width)
{
    m_out += "<path" + attribute("d", d) + attribute("fill", "none") + attribute("stroke", pen.color) +
             strokeWidth(width);
    if (*pen.dashes != '\0') {
        m_out += attribute("stroke-dasharray", pen.dashes);
    }
    m_out += "/>\n";
}

void Canvas::circle(double x, double y, double radius, std::string_view fill, std::string_view stroke)
{
    m_out += "<circle" + attribute("cx", px(x)) + attribute("cy", px(y)) + attribute("r", px(radius)) +
             attribute("fill", fill);
    if (!stroke.empty()) {
        m_out += attribute("stroke", stroke) + attribute("stroke-width", "2");
    }
    m_out += "/>\n";
}

void Canvas::polygon(std::string_view points, std::string_view fill, std::string_view stroke)
{
    m_out += "<polygon" + attribute("points", points) + attribute("fill", fill);
    if (!stroke.empty()) {
        m_out += attribute("stroke", stroke) + attribute("stroke-width", "2");
    }
    m_out += "/>\n";
}

void Canvas::rectangle(const Box& box, std::string_view fill, std::string_view stroke)
{
    m_out += "<rect" + attribute("x", px(box.x0)) + attribute("y", px(box.y0)) +
             attribute("width", px(std::max(0.0, box.x1 - box.x0))) +
             attribute("height", px(std::max(0.0, box.y1 - box.y0))) + attribute("fill", fill);
    if (!stroke.empty()) {
        m_out += attribute("stroke", stroke);
    }
    m_out += "/>\n";
}

void Canvas::area(const Box& box, std::size_t series)
{
    const Pen color = pen(series);
    rectangle(box, color.color);
    hatchLines(box, hatch(series));
    rectangle(box, "none", color.color);
}

// Drawn line by line: patterns would need ids, and not every viewer knows them.
void Canvas::hatchLines(const Box& box, Hatch hatch)
{
    const double high = box.y1 - box.y0;
    const double wide = box.x1 - box.x0;
    if (hatch == Hatch::Plain || high < 2 || wide < 2) {
        return;
    }
    constexpr double apart = 6;
    std::string d;
    const auto add = [&d](double x0, double y0, double x1, double y1) {
        d += 'M' + px(x0) + ' ' + px(y0) + 'L' + px(x1) + ' ' + px(y1);
    };
    const auto slanted = [&](bool rising) {
        for (double along = apart; along < wide + high; along += apart) {
            const double fromX = std::max(0.0, along - high);
            const double toX = std::min(wide, along);
            // Points where x + y == along, y counted from the edge that the line rises from.
            const double fromY = along - fromX;
            const double toY = along - toX;
            if (rising) {
                add(box.x0 + fromX, box.y0 + fromY, box.x0 + toX, box.y0 + toY);
            } else {
                add(box.x0 + fromX, box.y1 - fromY, box.x0 + toX, box.y1 - toY);
            }
        }
    };
    switch (hatch) {
    case Hatch::Plain: break;
    case Hatch::Rising: slanted(true); break;
    case Hatch::Falling: slanted(false); break;
    case Hatch::Crossed:
        slanted(true);
        slanted(false);
        break;
    case Hatch::Level:
        for (double y = box.y0 + apart / 2; y < box.y1; y += apart) {
            add(box.x0, y, box.x1, y);
        }
        break;
    case Hatch::Upright:
        for (double x = box.x0 + apart / 2; x < box.x1; x += apart) {
            add(x, box.y0, x, box.y1);
        }
        break;
    case Hatch::Dots:
        for (double y = box.y0 + 3; y <= box.y1 - 2; y += apart) {
            for (double x = box.x0 + 3; x <= box.x1 - 2; x += apart) {
                add(x - 1, y, x + 1, y);
            }
        }
        break;
    }
    if (!d.empty()) {
        path(d, {m_colors.paper, ""}, hatch == Hatch::Dots ? 2 : 1.4);
    }
}

void Canvas::beginGroup(std::string_view title)
{
    m_out += "<g><title>" + xmlEscaped(title) + "</title>\n";
}

std::string Canvas::finish(std::string_view title, std::string_view description, double width, double height)
{
    const bool inlined = !m_id.empty();
    std::string out = inlined ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"" + px(width) + "\" height=\"" +
           px(height) + "\" viewBox=\"0 0 " + px(width) + ' ' + px(height) + "\" role=\"img\"";
    if (inlined) {
        out += " aria-labelledby=\"" + m_id + "-title " + m_id + "-description\"";
    }
    out += " font-family=\"DejaVu Sans, Noto Sans, Noto Sans CJK KR, Arial, sans-serif\" font-size=\"12\"";
    if (m_theme == ChartTheme::Dark) {
        out += attribute("fill", m_colors.ink);
    }
    out += ">\n<title" + (inlined ? attribute("id", m_id + "-title") : "") + '>' + xmlEscaped(title) +
           "</title>\n<desc" + (inlined ? attribute("id", m_id + "-description") : "") + '>' +
           xmlEscaped(description) + "</desc>\n<rect width=\"100%\" height=\"100%\"" +
           attribute("fill", m_colors.paper) + "/>\n";
    return out + m_out + "</svg>\n";
}

}  // namespace gpucost
