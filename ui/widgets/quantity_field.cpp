// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quantity_field.h"

#include "core/workload/workload.h"
#include "ui/format/display.h"
#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

std::optional<Decimal> quantityOf(const QString& text)
{
    if (const auto number = Display().readNumber(text)) {
        return *number;
    }
    const auto quantity = parseQuantity(std8(text.trimmed()));
    return quantity ? std::optional(*quantity) : std::nullopt;
}

}  // namespace

QuantityField::QuantityField(bool wholeOnly, QWidget* parent)
    : QLineEdit(parent)
    , m_wholeOnly(wholeOnly)
{
    connect(this, &QLineEdit::textChanged, this, &QuantityField::read);
}

void QuantityField::setValue(const std::optional<Decimal>& value)
{
    if (value == m_value) {
        return;
    }
    m_value = value;
    const auto shown = text().trimmed().isEmpty() ? std::nullopt : quantityOf(text());
    if (shown != value) {
        setText(value ? Display().number(trimmed(*value)) : QString());
    }
    mark(false);
}

void QuantityField::read()
{
    std::optional<Decimal> value;
    if (!text().trimmed().isEmpty()) {
        value = quantityOf(text());
        if (!value || *value <= Decimal(0) || (m_wholeOnly && !Rational(*value).isWhole())) {
            mark(true);
            return;
        }
    }
    mark(false);
    if (value != m_value) {
        m_value = value;
        emit valueEdited(m_value);
    }
}

void QuantityField::mark(bool isWrong)
{
    QPalette colored;
    if (isWrong) {
        colored.setColor(QPalette::Text, colors().bad);
    }
    setPalette(colored);
    setToolTip(isWrong ? tr("A number above zero, such as 250 or 5M; empty: none") : QString());
}

}  // namespace gpucost::ui
