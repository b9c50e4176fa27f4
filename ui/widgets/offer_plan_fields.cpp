// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/offer_plan_fields.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

#include "core/offer/machine.h"
#include "core/quote/ways.h"
#include "ui/format/names.h"
#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

OfferPlanFields::OfferPlanFields(QWidget* parent)
    : QWidget(parent)
    , m_completions(new QStringListModel(this))
    , m_offer(new QLineEdit)
    , m_plans(new QComboBox)
    , m_written(new QLineEdit)
{
    auto* completer = new QCompleter(m_completions, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(14);
    m_offer->setCompleter(completer);
    m_offer->setPlaceholderText(tr("provider/region/machine"));
    m_written->setPlaceholderText(QStringLiteral("reserved-3y-all-upfront:6+on-demand"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(16);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    const auto add = [layout](int column, const QString& text, QWidget* field, int stretch) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        QString name = text;
        field->setAccessibleName(name.remove(QLatin1Char('&')));
        layout->addWidget(label, 0, column);
        layout->addWidget(field, 1, column);
        layout->setColumnStretch(column, stretch);
    };
    add(0, tr("&Offer"), m_offer, 3);
    add(1, tr("&Plan"), m_plans, 3);
    add(2, tr("Plan as wr&itten"), m_written, 3);

    connect(m_offer, &QLineEdit::textEdited, this, [this](const QString& text) { readOffer(text, false); });
    connect(m_offer, &QLineEdit::editingFinished, this, [this] { readOffer(m_offer->text(), true); });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& text) { readOffer(text, true); });
    connect(m_plans, &QComboBox::activated, this, [this](int index) {
        const QString written = m_plans->itemData(index).toString();
        m_written->setText(written);
        readWritten(written, false);
    });
    connect(m_written, &QLineEdit::textEdited, this,
            [this](const QString& text) { readWritten(text, true); });
}

void OfferPlanFields::setLibrary(const std::shared_ptr<const Library>& library)
{
    if (library == m_library) {
        return;
    }
    m_library = library;
    m_names.clear();
    QStringList names;
    for (const Offer& offer : library->catalog->offers()) {
        if (!offer.gpu.empty() && offer.gpuCount && m_names.insert(offer.name()).second) {
            names += qt(offer.name());
        }
    }
    names.sort();
    m_completions->setStringList(names);
}

void OfferPlanFields::setChoice(const std::string& offer, const PlanSpec& plan, Date asOf)
{
    m_chosenOffer = offer;
    m_chosenPlan = plan;
    m_asOf = asOf;
    // Whoever is typing is not to be corrected on the way.
    if (!m_offer->hasFocus() || m_names.count(std8(m_offer->text())) > 0) {
        m_offer->setText(qt(offer));
        setWrong(m_offer, {});
    }
    const auto written = parsePlanSpec(std8(m_written->text()));
    if (!m_written->hasFocus() || (written && *written != plan)) {
        m_written->setText(qt(toString(plan)));
        setWrong(m_written, {});
    }
    showPlans();
}

void OfferPlanFields::showPlans()
{
    m_plans->clear();
    const QString current = qt(toString(m_chosenPlan));
    const auto named = offerNamed(*m_library->catalog, m_chosenOffer, OfferFilter());
    if (named) {
        std::vector<Way> ways;
        appendWays(*named->offer, m_asOf, ways);
        for (const Way& way : ways) {
            const PlanSpec plan = planOf(way);
            const QString written = qt(toString(plan));
            if (m_plans->findData(written) < 0) {
                m_plans->addItem(planName(plan), written);
            }
        }
    }
    if (m_plans->findData(current) < 0) {
        m_plans->addItem(planName(m_chosenPlan), current);
    }
    m_plans->setCurrentIndex(m_plans->findData(current));
}

void OfferPlanFields::readOffer(const QString& text, bool isFinal)
{
    const std::string name = std8(text.trimmed());
    if (name == m_chosenOffer) {
        setWrong(m_offer, {});
        return;
    }
    const bool isKnown = m_names.count(name) > 0;
    if (!isKnown && !isFinal) {
        setWrong(m_offer, tr("Not the name of an offer."));
        return;
    }
    // A machine made of parts has a name that no list holds.
    const auto named = offerNamed(*m_library->catalog, name, OfferFilter());
    if (!named) {
        setWrong(m_offer, problemText(named.error()));
        return;
    }
    setWrong(m_offer, {});
    m_chosenOffer = name;
    showPlans();
    emit edited(false);
}

void OfferPlanFields::readWritten(const QString& text, bool isTyping)
{
    const auto plan = parsePlanSpec(std8(text.trimmed()));
    if (!plan) {
        setWrong(m_written, problemText(plan.error()));
        return;
    }
    setWrong(m_written, {});
    if (*plan != m_chosenPlan) {
        m_chosenPlan = *plan;
        showPlans();
        emit edited(isTyping);
    }
}

void OfferPlanFields::setWrong(QLineEdit* field, const QString& why)
{
    QPalette colored;
    if (!why.isEmpty()) {
        colored.setColor(QPalette::Text, colors().bad);
    }
    field->setPalette(colored);
    field->setToolTip(why);
}

QString OfferPlanFields::problem() const
{
    return m_offer->toolTip().isEmpty() ? m_written->toolTip() : m_offer->toolTip();
}

}  // namespace gpucost::ui
