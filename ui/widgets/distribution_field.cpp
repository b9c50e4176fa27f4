// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/distribution_field.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include "ui/format/core_text.h"
#include "ui/format/text.h"
#include "ui/theme.h"
#include "ui/widgets/number_field.h"

namespace gpucost::ui {

namespace {

using Kind = Distribution::Kind;

/// Millionths as they are typed: per hundred, or as they are.
Decimal shownNumber(std::int64_t millionthsOf, bool inPercent)
{
    return trimmed(Decimal(Integer(millionthsOf), Scale{inPercent ? 4 : 6}));
}

}  // namespace

DistributionField::DistributionField(const QString& name, InputLimits limits, bool inPercent, QWidget* parent)
    : QWidget(parent)
    , m_limits(limits)
    , m_inPercent(inPercent)
    , m_kind(new QComboBox)
    , m_certain(new QLabel)
{
    m_kind->addItem(tr("certain"), static_cast<int>(Kind::Fixed));
    m_kind->addItem(tr("anything between"), static_cast<int>(Kind::Uniform));
    m_kind->addItem(tr("most likely, between"), static_cast<int>(Kind::Triangular));
    m_kind->addItem(tr("normal"), static_cast<int>(Kind::Normal));
    m_kind->addItem(tr("lognormal"), static_cast<int>(Kind::LogNormal));
    m_kind->setAccessibleName(tr("%1: kind of uncertainty").arg(name));
    m_certain->setObjectName(QStringLiteral("faint"));
    m_certain->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(3);
    layout->addWidget(m_kind, 0, 0, 1, 3);
    for (int i = 0; i < 3; ++i) {
        auto* label = new QLabel;
        label->setObjectName(QStringLiteral("faint"));
        auto* number = new NumberField(shownNumber(limits.least, inPercent), shownNumber(limits.most, inPercent),
                                       inPercent ? Decimal(1) : Decimal::parse("0.05").value());
        label->setBuddy(number);
        layout->addWidget(label, 1, i);
        layout->addWidget(number, 2, i);
        layout->setColumnStretch(i, 1);
        connect(number, &NumberField::valueEdited, this, &DistributionField::read);
        connect(number, &NumberField::editingEnded, this, &DistributionField::editingEnded);
        m_numbers[static_cast<std::size_t>(i)] = number;
        m_labels[static_cast<std::size_t>(i)] = label;
    }
    layout->addWidget(m_certain, 3, 0, 1, 3);
    connect(m_kind, &QComboBox::activated, this, &DistributionField::chooseKind);
    setFocusProxy(m_kind);
    setAccessibleName(name);
    showKind();
}

void DistributionField::setCertainText(const QString& text)
{
    m_certain->setText(text);
    showKind();
}

void DistributionField::setNotation(const std::string& notation)
{
    if (notation == m_notation && !notation.empty()) {
        return;
    }
    m_notation = notation;
    const auto made = parseDistribution(notation, m_limits.least, m_limits.most);
    m_shown = !notation.empty() && made ? *made : Distribution();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_shown.kind)));
    showKind();
    switch (m_shown.kind) {
    case Kind::Fixed:
        m_numbers[0]->setValue(shownNumber(m_shown.mode, m_inPercent));
        break;
    case Kind::Uniform:
        m_numbers[0]->setValue(shownNumber(m_shown.low, m_inPercent));
        m_numbers[1]->setValue(shownNumber(m_shown.high, m_inPercent));
        break;
    case Kind::Triangular:
        m_numbers[0]->setValue(shownNumber(m_shown.low, m_inPercent));
        m_numbers[1]->setValue(shownNumber(m_shown.mode, m_inPercent));
        m_numbers[2]->setValue(shownNumber(m_shown.high, m_inPercent));
        break;
    case Kind::Normal:
    case Kind::LogNormal:
        m_numbers[0]->setValue(shownNumber(m_shown.mode, m_inPercent));
        m_numbers[1]->setValue(shownNumber(m_shown.deviation, m_inPercent));
        break;
    }
}

void DistributionField::showKind()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    const int shown = kind == Kind::Fixed ? (m_notation.empty() ? 0 : 1) : kind == Kind::Triangular ? 3 : 2;
    const QString unit = m_inPercent ? QStringLiteral("%") : QStringLiteral("×");
    const QString names[] = {
        kind == Kind::Normal || kind == Kind::LogNormal ? tr("middle, %1").arg(unit)
        : kind == Kind::Fixed                           ? tr("always, %1").arg(unit)
                                                        : tr("least, %1").arg(unit),
        kind == Kind::Normal || kind == Kind::LogNormal ? tr("deviation, %1").arg(unit)
        : kind == Kind::Triangular                      ? tr("likely, %1").arg(unit)
                                                        : tr("most, %1").arg(unit),
        tr("most, %1").arg(unit)};
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_labels[at]->setVisible(i < shown);
        m_numbers[at]->setVisible(i < shown);
        m_labels[at]->setText(names[i]);
        m_numbers[at]->setAccessibleName(tr("%1: %2").arg(accessibleName(), names[i]));
    }
    m_certain->setVisible(shown == 0 && !m_certain->text().isEmpty());
}

/// Another kind begins with what the old one said, as far as it goes.
void DistributionField::chooseKind()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    if (kind == Kind::Fixed) {
        m_notation.clear();
        showKind();
        emit notationEdited({});
        emit editingEnded();
        return;
    }
    // A stand-in that is sure to be one: from the least to the most that was said, or that makes sense.
    const auto clamped = [this](std::int64_t value) { return std::clamp(value, m_limits.least, m_limits.most); };
    Distribution begin = m_shown;
    if (begin.isFixed() || begin.low >= begin.high) {
        const std::int64_t middle = m_inPercent ? 0 : millionths;
        begin.low = clamped(m_inPercent ? 0 : middle - 100'000);
        begin.high = clamped(m_inPercent ? 300'000 : middle + 300'000);
        begin.mode = clamped(m_inPercent ? 100'000 : middle + 100'000);
    }
    const std::int64_t mode = std::clamp(begin.mode, begin.low, begin.high);
    const std::int64_t deviation = begin.deviation > 0 ? begin.deviation : 80'000;
    switch (kind) {
    case Kind::Uniform:
        m_numbers[0]->setValue(shownNumber(begin.low, m_inPercent));
        m_numbers[1]->setValue(shownNumber(begin.high, m_inPercent));
        break;
    case Kind::Triangular:
        m_numbers[0]->setValue(shownNumber(begin.low, m_inPercent));
        m_numbers[1]->setValue(shownNumber(mode, m_inPercent));
        m_numbers[2]->setValue(shownNumber(begin.high, m_inPercent));
        break;
    default:
        m_numbers[0]->setValue(shownNumber(mode, m_inPercent));
        m_numbers[1]->setValue(shownNumber(deviation, m_inPercent));
    }
    m_notation = " ";  // not certain any more, and not yet read
    showKind();
    read();
    emit editingEnded();
}

void DistributionField::read()
{
    const std::string unit = m_inPercent ? "%" : "";
    const auto text = [&](int index) { return toString(trimmed(number(index)->value())) + unit; };
    std::string notation;
    switch (static_cast<Kind>(m_kind->currentData().toInt())) {
    case Kind::Fixed:
        notation = text(0);
        break;
    case Kind::Uniform:
        notation = text(0) + ".." + text(1);
        break;
    case Kind::Triangular:
        notation = text(0) + ".." + text(1) + ".." + text(2);
        break;
    case Kind::Normal:
        notation = "normal(" + text(0) + ',' + text(1) + ')';
        break;
    case Kind::LogNormal:
        notation = "lognormal(" + text(0) + ',' + text(1) + ')';
        break;
    }
    const auto made = parseDistribution(notation, m_limits.least, m_limits.most);
    // What is not yet a distribution, such as a least above the most, waits for the other number.
    QPalette colored;
    if (!made) {
        colored.setColor(QPalette::Text, colors().bad);
    }
    for (NumberField* field : m_numbers) {
        field->setPalette(made ? QPalette() : colored);
        field->setToolTip(made ? QString() : tr("%1; expected: %2").arg(coreText(made.error().found), coreText(made.error().expected)));
    }
    if (made && notation != m_notation) {
        m_notation = notation;
        m_shown = *made;
        emit notationEdited(qt(notation));
    }
}

}  // namespace gpucost::ui
