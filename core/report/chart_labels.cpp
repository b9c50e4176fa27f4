// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart_labels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gpucost {

namespace {

constexpr double away = 9;
constexpr std::size_t mostNumbers = 40;

}  // namespace

void LabelPlacer::keepFreeLine(double x0, double y0, double x1, double y1)
{
    // A slanted line is a chain of small boxes.
    const double length = std::hypot(x1 - x0, y1 - y0);
    const bool straight = x0 == x1 || y0 == y1;
    const int pieces = straight ? 1 : std::max(1, static_cast<int>(length / 8));
    for (int i = 0; i < pieces; ++i) {
        const double from = static_cast<double>(i) / pieces;
        const double to = static_cast<double>(i + 1) / pieces;
        const double ax = x0 + (x1 - x0) * from;
        const double bx = x0 + (x1 - x0) * to;
        const double ay = y0 + (y1 - y0) * from;
        const double by = y0 + (y1 - y0) * to;
        keepFree(
            {std::min(ax, bx) - 1.5, std::min(ay, by) - 1.5, std::max(ax, bx) + 1.5, std::max(ay, by) + 1.5});
    }
}

bool LabelPlacer::isFree(const Box& box) const
{
    const bool inside =
        box.x0 >= m_area.x0 && box.x1 <= m_area.x1 && box.y0 >= m_area.y0 && box.y1 <= m_area.y1;
    return inside && std::none_of(m_taken.begin(), m_taken.end(),
                                  [&box](const Box& other) { return other.overlaps(box); });
}

bool LabelPlacer::placeBeside(double x, double y, const std::string& name, std::string_view color)
{
    struct Place {
        double dx, dy;
        Anchor anchor;
    };
    constexpr std::array<Place, 10> places{{{away, 4, Anchor::Start},
                                            {away, -8, Anchor::Start},
                                            {away, 16, Anchor::Start},
                                            {-away, 4, Anchor::End},
                                            {-away, -8, Anchor::End},
                                            {-away, 16, Anchor::End},
                                            {0, -10, Anchor::Middle},
                                            {0, 19, Anchor::Middle},
                                            {away + 4, -20, Anchor::Start},
                                            {away + 4, 28, Anchor::Start}}};
    for (const Place& place : places) {
        const TextLook look{place.anchor, 12, false, color};
        const Box box = boxOf(x + place.dx, y + place.dy, name, look);
        if (isFree(box)) {
            m_frame.canvas().text(x + place.dx, y + place.dy, name, look);
            keepFree(box);
            return true;
        }
    }
    return false;
}

void LabelPlacer::placeNumber(double x, double y, const std::string& number)
{
    const TextLook look{Anchor::Middle, 12, true};
    constexpr int directions = 16;
    constexpr double fullTurn = 6.283185307179586;
    for (double distance = 15; distance < 130; distance += 9) {
        for (int i = 0; i < directions; ++i) {
            const double angle = fullTurn * i / directions;
            const double atX = x + distance * std::cos(angle);
            const double atY = y - distance * std::sin(angle);
            const Box box = boxOf(atX, atY + 4, number, look);
            if (!isFree(box)) {
                continue;
            }
            if (distance > 16) {
                const double until = 1 - 9 / distance;
                m_frame.canvas().line(x, y, x + (atX - x) * until, y + (atY - y) * until,
                                      m_frame.canvas().colors().faint, 0.75);
            }
            m_frame.canvas().text(atX, atY + 4, number, look);
            keepFree({box.x0 - 2, box.y0, box.x1 + 2, box.y1});
            return;
        }
    }
    // No room for the number either: the legend gives the point's values, which must do.
}

void LabelPlacer::name(double x, double y, const std::string& name, const std::string& full,
                       std::string_view color)
{
    constexpr double widest = 300;
    if (textWidth(name, 12) <= widest && placeBeside(x, y, name, color)) {
        return;
    }
    if (m_numbered.size() == mostNumbers) {
        ++m_unnamed;
        return;
    }
    const std::string number = std::to_string(m_numbered.size() + 1);
    placeNumber(x, y, number);
    m_numbered.push_back({LegendEntry::Sample::Number, 0, full, number});
}

std::vector<LegendEntry> LabelPlacer::legend() const
{
    std::vector<LegendEntry> entries = m_numbered;
    if (m_unnamed > 0) {
        entries.push_back(
            {LegendEntry::Sample::Number, 0, std::to_string(m_unnamed) + " more without a name here", "+"});
    }
    return entries;
}

}  // namespace gpucost
