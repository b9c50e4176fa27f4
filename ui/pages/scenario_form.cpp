// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenario_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <set>

#include "core/report/scenario_figures.h"
#include "ui/format/core_text.h"
#include "ui/format/text.h"
#include "ui/widgets/number_field.h"

namespace gpucost::ui {

namespace {

Decimal perHundred(const Percentage& share)
{
    return round(share.perHundred(), Scale{6}, Rounding::HalfUp);
}

/// "12.5" is 12.5 %; below zero too, which Percentage::parse() refuses.
Percentage shareOf(const Decimal& perHundred)
{
    const Decimal size = perHundred.isNegative() ? -perHundred : perHundred;
    const Percentage share = Percentage::parse(toString(size)).value();
    return perHundred.isNegative() ? Percentage::ofFraction(-share.fraction()) : share;
}

void setText(QLineEdit* field, const std::string& text)
{
    if (field->text() != qt(text)) {
        field->setText(qt(text));
    }
}

void choose(QComboBox* box, int data)
{
    box->setCurrentIndex(box->findData(data));
}

}  // namespace

ScenarioForm::ScenarioForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    makeFields();
    arrange();
    connectFields();
}

void ScenarioForm::makeFields()
{
    m_name = new QLineEdit;
    m_note = new QLineEdit;
    m_currency = new QComboBox;
    m_discount = new NumberField(Decimal(0), Decimal(100), Decimal::of("0.5"));
    m_compounding = new QComboBox;
    m_compounding->addItem(tr("effective"), static_cast<int>(AnnualToMonthly::Effective));
    m_compounding->addItem(tr("a twelfth a month"), static_cast<int>(AnnualToMonthly::Nominal));
    m_first = new QComboBox;
    m_first->addItem(tr("paid at the beginning of the month"), static_cast<int>(FirstFlow::Now));
    m_first->addItem(tr("paid at the end of the month"), static_cast<int>(FirstFlow::PeriodLater));
    m_taxed = new QCheckBox(tr("Ta&x, %"));
    m_tax = new NumberField(Decimal(0), Decimal(100), Decimal(1));
    m_recovered = new QCheckBox(tr("rec&overed in the same month"));
    m_prices = new QComboBox;
    m_prices->addItem(tr("stay as they are"), Constant);
    m_prices->addItem(tr("fall once a year"), Stepped);
    m_prices->addItem(tr("fall a little each month"), Smooth);
    m_decline = new NumberField(Decimal(-100), Decimal::of("99.99"), Decimal(1));
    m_renewal = new QComboBox;
    m_renewal->addItem(tr("renewed on the same terms"), static_cast<int>(RenewalPrice::SameTerms));
    m_renewal->addItem(tr("renewed at then current prices"), static_cast<int>(RenewalPrice::Current));
    for (NumberField* field : {m_discount, m_tax, m_decline}) {
        field->setFixedWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("00,000.00")) + 14);
    }
    m_currency->setAccessibleName(tr("Currency"));
    m_compounding->setAccessibleName(tr("How a rate a year becomes one a month"));
    m_first->setAccessibleName(tr("When payments are due"));
    m_taxed->setAccessibleName(tr("Taxed"));
    m_tax->setAccessibleName(tr("Tax in percent"));
    m_decline->setAccessibleName(tr("Fall of list prices in percent a year"));
    m_renewal->setAccessibleName(tr("Renewals of commitments"));
}

void ScenarioForm::arrange()
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    const auto label = [layout](int row, int column, const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text);
        made->setBuddy(buddy);
        if (buddy->accessibleName().isEmpty()) {
            QString name = text;
            buddy->setAccessibleName(name.remove(QLatin1Char('&')));
        }
        layout->addWidget(made, row, column);
    };
    label(0, 0, tr("N&ame"), m_name);
    layout->addWidget(m_name, 0, 1, 1, 3);
    label(0, 4, tr("&Currency"), m_currency);
    layout->addWidget(m_currency, 0, 5);
    label(1, 0, tr("&Note"), m_note);
    layout->addWidget(m_note, 1, 1, 1, 5);
    label(2, 0, tr("D&iscount rate, % a year"), m_discount);
    layout->addWidget(m_discount, 2, 1);
    layout->addWidget(m_compounding, 2, 2, 1, 2);
    layout->addWidget(m_first, 2, 4, 1, 2);
    label(3, 0, tr("Li&st prices"), m_prices);
    layout->addWidget(m_decline, 3, 1);
    layout->addWidget(m_prices, 3, 2, 1, 2);
    layout->addWidget(m_renewal, 3, 4, 1, 2);
    layout->addWidget(m_taxed, 4, 0);
    layout->addWidget(m_tax, 4, 1);
    layout->addWidget(m_recovered, 4, 2, 1, 4);
    layout->setColumnStretch(3, 1);
    layout->setColumnStretch(5, 1);
    layout->setRowStretch(5, 1);
    QWidget* before = m_name;
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_currency, m_note, m_discount, m_compounding, m_first, m_prices,
                                         m_decline, m_renewal, m_taxed, m_tax, m_recovered}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ScenarioForm::edit(const QString& what, const std::function<void(Scenario&)>& change,
                        const QString& mergeKey)
{
    m_workspace.current().edit(
        what, [&change](DocumentState& state) { change(state.scenario); }, mergeKey);
}

void ScenarioForm::connectFields()
{
    const auto endEdit = [this] { m_workspace.current().endEdit(); };
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty()) {  // a document without a name cannot be read again
            edit(
                tr("Rename"), [&text](Scenario& scenario) { scenario.name = std8(text); },
                QStringLiteral("scenario-name"));
        }
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this, endEdit] {
        endEdit();
        setText(m_name, m_workspace.current().scenario().name);
    });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(
            tr("Edit the note"), [&text](Scenario& scenario) { scenario.note = std8(text); },
            QStringLiteral("scenario-note"));
    });
    connect(m_note, &QLineEdit::editingFinished, this, endEdit);
    connect(m_currency, &QComboBox::activated, this, [this] {
        edit(tr("Choose the currency"),
             [this](Scenario& scenario) { scenario.currency = currency(std8(m_currency->currentText())); });
    });
    connect(m_discount, &NumberField::valueEdited, this, [this](const Decimal& value) {
        edit(
            tr("Change the discount rate"),
            [&value](Scenario& scenario) { scenario.discounting.annual = shareOf(value); },
            QStringLiteral("discount"));
    });
    connect(m_compounding, &QComboBox::activated, this, [this] {
        edit(tr("Choose how the discount rate is applied"), [this](Scenario& scenario) {
            scenario.discounting.compounding =
                static_cast<AnnualToMonthly>(m_compounding->currentData().toInt());
        });
    });
    connect(m_first, &QComboBox::activated, this, [this] {
        edit(tr("Choose when payments are due"), [this](Scenario& scenario) {
            scenario.discounting.first = static_cast<FirstFlow>(m_first->currentData().toInt());
        });
    });
    connect(m_taxed, &QCheckBox::clicked, this, [this](bool isTaxed) {
        edit(tr("Change the tax"), [this, isTaxed](Scenario& scenario) {
            scenario.tax = isTaxed ? std::optional(TaxRule{shareOf(m_tax->value()), m_recovered->isChecked()})
                                   : std::nullopt;
        });
    });
    connect(m_tax, &NumberField::valueEdited, this, [this](const Decimal& value) {
        edit(
            tr("Change the tax"),
            [&value](Scenario& scenario) {
                if (scenario.tax) {
                    scenario.tax->rate = shareOf(value);
                }
            },
            QStringLiteral("tax"));
    });
    connect(m_recovered, &QCheckBox::clicked, this, [this](bool isRecovered) {
        edit(tr("Change the tax"), [isRecovered](Scenario& scenario) {
            if (scenario.tax) {
                scenario.tax->recoverable = isRecovered;
            }
        });
    });
    connect(m_prices, &QComboBox::activated, this, &ScenarioForm::choosePrices);
    connect(m_decline, &NumberField::valueEdited, this, [this](const Decimal& value) {
        edit(
            tr("Change the fall of list prices"),
            [&value](Scenario& scenario) {
                if (auto* decline = std::get_if<DecliningPrices>(&scenario.prices)) {
                    decline->perYear = shareOf(value);
                }
            },
            QStringLiteral("decline"));
    });
    connect(m_renewal, &QComboBox::activated, this, [this] {
        edit(tr("Choose how commitments are renewed"), [this](Scenario& scenario) {
            scenario.renewal = static_cast<RenewalPrice>(m_renewal->currentData().toInt());
        });
    });
    for (NumberField* field : {m_discount, m_tax, m_decline}) {
        connect(field, &NumberField::editingEnded, this, endEdit);
    }
}

void ScenarioForm::choosePrices()
{
    const int chosen = m_prices->currentData().toInt();
    if (chosen == Other) {
        return;
    }
    edit(tr("Choose what list prices do"), [this, chosen](Scenario& scenario) {
        if (chosen == Constant) {
            scenario.prices = ConstantPrices();
        } else {
            scenario.prices = DecliningPrices{shareOf(m_decline->value()),
                                              chosen == Stepped ? Decline::Stepped : Decline::Smooth};
        }
    });
}

void ScenarioForm::refresh()
{
    const Scenario& scenario = m_workspace.current().scenario();
    const Library* library = m_workspace.library().get();
    if (m_currenciesOf != library) {
        m_currenciesOf = library;
        std::set<std::string> codes;
        for (const ExchangeRate& rate : library->exchangeRates) {
            codes.insert(std::string(rate.base.code()));
            codes.insert(std::string(rate.quote.code()));
        }
        m_currency->clear();
        for (const std::string& code : codes) {
            m_currency->addItem(qt(code));
        }
    }
    const QString code = qt(scenario.currency.code());
    if (m_currency->findText(code) < 0) {
        m_currency->addItem(code);
    }
    m_currency->setCurrentText(code);
    setText(m_name, scenario.name);
    setText(m_note, scenario.note);
    m_discount->setValue(perHundred(scenario.discounting.annual));
    choose(m_compounding, static_cast<int>(scenario.discounting.compounding));
    choose(m_first, static_cast<int>(scenario.discounting.first));

    m_taxed->setChecked(scenario.tax.has_value());
    m_tax->setEnabled(scenario.tax.has_value());
    m_recovered->setEnabled(scenario.tax.has_value());
    m_tax->setValue(scenario.tax ? perHundred(scenario.tax->rate) : Decimal(10));
    m_recovered->setChecked(!scenario.tax || scenario.tax->recoverable);

    const auto* decline = std::get_if<DecliningPrices>(&scenario.prices);
    const bool isOther = decline == nullptr && !std::holds_alternative<ConstantPrices>(scenario.prices);
    if (const int other = m_prices->findData(Other); isOther != (other >= 0)) {
        isOther ? m_prices->addItem(tr("as the file says"), Other) : m_prices->removeItem(other);
    }
    m_prices->setToolTip(isOther ? coreText(pricesText(scenario.prices)) : QString());
    choose(m_prices, isOther                            ? Other
                     : decline == nullptr               ? Constant
                     : decline->how == Decline::Stepped ? Stepped
                                                        : Smooth);
    m_decline->setEnabled(decline != nullptr);
    m_decline->setValue(decline != nullptr ? perHundred(decline->perYear) : Decimal(10));
    choose(m_renewal, static_cast<int>(scenario.renewal));
}

}  // namespace gpucost::ui
