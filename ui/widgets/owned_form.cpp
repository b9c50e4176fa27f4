// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/owned_form.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/plan/owned_fields.h"
#include "ui/format/names.h"
#include "ui/format/owned_names.h"
#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

constexpr int editorWidth = 118;

/// The words that a field may be, as OwnedField::unit lists them.
std::vector<std::string> wordsOf(const OwnedField& field)
{
    std::vector<std::string> words;
    std::string_view rest = field.unit;
    constexpr std::string_view between = " or ";
    for (std::size_t at = rest.find(between); at != std::string_view::npos; at = rest.find(between)) {
        words.emplace_back(rest.substr(0, at));
        rest.remove_prefix(at + between.size());
    }
    words.emplace_back(rest);
    std::reverse(words.begin(), words.end());  // "no" before "yes": what is usual first
    return words;
}

/// As numbers, where they are any: "0.10" is "0.1".
bool isSame(std::string_view a, std::string_view b)
{
    const auto number = [](std::string_view text) { return Decimal::parse(text.substr(0, text.find('%'))); };
    const auto one = number(a);
    const auto other = number(b);
    return one && other ? *one == *other : a == b;
}

}  // namespace

OwnedForm::OwnedForm(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (const OwnedGroup& group : ownedGroups()) {
        auto* heading = new QLabel(QStringLiteral("<b>%1</b>").arg(group.title.toHtmlEscaped()));
        heading->setContentsMargins(0, 10, 0, 2);
        layout->addWidget(heading);
        for (const std::string_view field : group.fields) {
            addRow(*layout, field);
        }
    }
}

void OwnedForm::addRow(QVBoxLayout& layout, std::string_view field)
{
    const OwnedField& known = *ownedField(field);
    Row row;
    row.form = known.form;
    const QString name = fieldName(field);
    const QString id = qt(field);
    auto* label = new QLabel(name);
    label->setWordWrap(true);
    label->setToolTip(fieldHint(field));
    row.reset = new QToolButton;
    row.reset->setIcon(icon(QStringLiteral("undo")));
    row.reset->setAutoRaise(true);
    row.reset->setIconSize({12, 12});
    row.reset->setToolTip(tr("Back to the preset's figure"));
    row.reset->setAccessibleName(tr("%1: back to the preset's figure").arg(name));
    row.origin = new QLabel;
    row.origin->setObjectName(QStringLiteral("faint"));
    row.origin->setWordWrap(true);
    row.unit = new QLabel;
    row.unit->setObjectName(QStringLiteral("faint"));
    row.unit->setWordWrap(true);

    QWidget* editor = nullptr;
    if (known.form == OwnedFieldForm::YesOrNo || known.form == OwnedFieldForm::Words) {
        row.choice = new QComboBox;
        for (const std::string& word : wordsOf(known)) {
            row.choice->addItem(fieldWord(word), qt(word));
        }
        connect(row.choice, &QComboBox::activated, this, [this, id, choice = row.choice] {
            emit fieldEdited(id, choice->currentData().toString());
            emit editingEnded();
        });
        editor = row.choice;
    } else {
        row.line = new QLineEdit;
        row.line->setAlignment(Qt::AlignRight);
        connect(row.line, &QLineEdit::textEdited, this,
                [this, field = std::string(field)](const QString& text) { read(field, text); });
        connect(row.line, &QLineEdit::editingFinished, this, [this, field = std::string(field), id] {
            Row& edited = m_rows.find(field)->second;
            if (edited.line->text().trimmed().isEmpty() && !edited.value.empty()) {
                emit fieldReset(id);
            }
            setWrong(edited, {});
            edited.line->setText(shownOf(edited));
            emit editingEnded();
        });
        editor = row.line;
    }
    editor->setFixedWidth(editorWidth);
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(fieldHint(field));
    editor->setObjectName(id);
    editor->installEventFilter(this);
    label->setBuddy(editor);
    connect(row.reset, &QToolButton::clicked, this, [this, id] {
        emit fieldReset(id);
        emit editingEnded();
    });

    auto* upper = new QHBoxLayout;
    upper->addWidget(label, 1);
    upper->addWidget(row.reset);
    auto* lower = new QHBoxLayout;
    lower->addWidget(editor, 0, Qt::AlignLeft);
    lower->addWidget(row.unit, 1);
    layout.addLayout(upper);
    layout.addLayout(lower);
    layout.addWidget(row.origin);
    m_rows.emplace(std::string(field), row);
}

QWidget* OwnedForm::editor(std::string_view field) const
{
    const Row& row = m_rows.find(field)->second;
    return row.line != nullptr ? static_cast<QWidget*>(row.line) : row.choice;
}

QToolButton* OwnedForm::resetButton(std::string_view field) const
{
    return m_rows.find(field)->second.reset;
}

bool OwnedForm::isWrong(std::string_view field) const
{
    return m_rows.find(field)->second.isWrong;
}

/// Numbers and shares are typed as the language writes them, a share with its sign or without.
std::optional<std::string> OwnedForm::plainOf(const Row& row, const QString& text) const
{
    const bool isShare = row.form == OwnedFieldForm::Share;
    if (!isShare && row.form != OwnedFieldForm::Number && row.form != OwnedFieldForm::Whole) {
        return std8(text.trimmed());
    }
    QString digits = text;
    if (isShare) {
        digits.remove(QLatin1Char('%'));
    }
    const auto number = m_display.readNumber(digits);
    return number ? std::optional(toString(*number) + (isShare ? "%" : "")) : std::nullopt;
}

QString OwnedForm::shownOf(const Row& row) const
{
    const bool isShare = row.form == OwnedFieldForm::Share;
    if (!isShare && row.form != OwnedFieldForm::Number && row.form != OwnedFieldForm::Whole) {
        return qt(row.value);
    }
    const auto number = Decimal::parse(std::string_view(row.value).substr(0, row.value.find('%')));
    return number ? m_display.number(trimmed(*number)) : QString();
}

void OwnedForm::read(const std::string& field, const QString& text)
{
    Row& row = m_rows.find(field)->second;
    if (text.trimmed().isEmpty()) {
        setWrong(row, {});  // taken back once the field is left
        return;
    }
    const auto plain = plainOf(row, text);
    if (!plain) {
        setWrong(row, tr("Not a number."));
        return;
    }
    if (const auto terms = with(m_terms, field, *plain); !terms) {
        setWrong(row, problemText(Error{terms.error().code, {}, terms.error().found, terms.error().expected}));
        return;
    }
    setWrong(row, {});
    emit fieldEdited(qt(field), qt(*plain));
}

void OwnedForm::setWrong(Row& row, const QString& why)
{
    row.isWrong = !why.isEmpty();
    QPalette colored;
    if (row.isWrong) {
        colored.setColor(QPalette::Text, colors().bad);
    }
    row.line->setPalette(colored);
    row.line->setToolTip(why);
}

void OwnedForm::setFleet(const OwnedFleet& fleet, const OwnedPresets& presets, Date asOf,
                         const std::vector<std::pair<std::string, std::string>>& overridden)
{
    m_terms = fleet.terms;
    for (auto& [field, row] : m_rows) {
        const auto typed = std::find_if(overridden.begin(), overridden.end(),
                                        [name = &field](const auto& one) { return one.first == *name; });
        const bool isTyped = typed != overridden.end();
        row.value = valueOf(fleet.terms, field);
        row.unit->setText(fieldUnit(field, fleet.terms.currency));
        row.unit->setVisible(!row.unit->text().isEmpty());
        row.reset->setVisible(isTyped);
        const auto input = std::find_if(fleet.inputs.begin(), fleet.inputs.end(),
                                        [name = &field](const auto& one) { return one.field == *name; });
        QString origin;
        if (input != fleet.inputs.end() && input->preset != nullptr) {
            const PresetFigure* figure = figureOn(*input->preset, field, asOf);
            const PresetSource* source = figure == nullptr ? nullptr : presets.source(figure->source);
            if (isTyped && figure != nullptr) {
                origin = tr("set here; the preset says %1").arg(fieldValue(field, figure->value));
            } else if (source != nullptr) {
                origin = figure->year ? tr("%1 (%2)").arg(qt(source->title)).arg(*figure->year) : qt(source->title);
            }
        } else if (isTyped) {
            origin = tr("set here");
        }
        row.origin->setText(origin);
        row.origin->setVisible(!origin.isEmpty());
        if (row.choice != nullptr) {
            row.choice->setCurrentIndex(row.choice->findData(qt(row.value)));
        } else if (!row.isWrong) {
            // Whoever is typing "0.10" on the way to "0.105" is not to be corrected.
            const auto shown = plainOf(row, row.line->text());
            if (!row.line->hasFocus() || !shown || !isSame(*shown, row.value)) {
                row.line->setText(shownOf(row));
            }
        }
    }
}

bool OwnedForm::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        emit fieldEntered(object->objectName());
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace gpucost::ui
