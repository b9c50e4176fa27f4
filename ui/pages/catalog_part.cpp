// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/report/history_report.h"
#include "core/report/offers_report.h"
#include "ui/format/core_text.h"
#include "ui/format/dates.h"
#include "ui/format/names.h"
#include "ui/format/text.h"
#include "ui/pages/prices_parts.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/price_history_chart.h"
#include "ui/widgets/price_update_panel.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

constexpr auto tableName = "prices";

/// The series that a price belongs to; of a disputed one that of its plan.
std::optional<PriceSeries> seriesOf(const Offer& offer, const Price& price)
{
    std::optional<PriceSeries> alike;
    for (PriceSeries& series : priceSeries(offer)) {
        if (std::find(series.prices.begin(), series.prices.end(), &price) != series.prices.end()) {
            return std::move(series);
        }
        if (!alike && series.prices.front()->plan == price.plan) {
            alike = std::move(series);
        }
    }
    return alike;
}

}  // namespace

CatalogPart::CatalogPart(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new PriceModel(this))
    , m_update(new PriceUpdatePanel(workspace))
    , m_table(new ValueTable)
    , m_chart(new PriceHistoryChart(tr("What the chosen price has been")))
{
    QWidget* bar = makeBar();
    m_update->hide();
    m_table->setAccessibleName(tr("Prices"));
    m_table->setValueModel(m_model);
    m_table->setStartColumn(PriceIndex::Rate);
    m_chart->setPrices({}, workspace.library()->today, Currency(), {},
                       tr("Choose a price to see its history."));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_chart);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(bar);
    layout->addWidget(m_update);
    layout->addWidget(splitter, 1);

    connect(m_words, &QLineEdit::textChanged, m_table, &ValueTable::setWords);
    connect(m_table, &ValueTable::cellChosen, this, &CatalogPart::choose);
    connect(m_model, &PriceModel::arranged, this, &CatalogPart::showCount);
    for (ChoiceField* field : {m_providers, m_regions, m_gpus, m_kinds}) {
        connect(field, &ChoiceField::chosenEdited, this, [this] { askAgain(); });
    }
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { makeIndex(); });
    connect(m_day, &QDateEdit::userDateChanged, this, [this] { makeIndex(); });
    connect(m_updateButton, &QPushButton::toggled, m_update, &QWidget::setVisible);
    connect(m_update, &PriceUpdatePanel::failed, this, &Page::problem);
    connect(&m_work, &LatestRun::runningChanged, m_busy, &QWidget::setVisible);
}

QWidget* CatalogPart::makeBar()
{
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find: a100 spot us-east-1"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Find prices by words"));
    m_providers = new ChoiceField(tr("All clouds"));
    m_regions = new ChoiceField(tr("All regions"));
    m_gpus = new ChoiceField(tr("Any GPU"));
    m_kinds = new ChoiceField(tr("Every way to buy"));
    m_scope = new QComboBox;
    m_scope->addItem(tr("All dated until"), static_cast<int>(PriceIndex::Scope::All));
    m_scope->addItem(tr("That hold on"), static_cast<int>(PriceIndex::Scope::Holding));
    m_scope->setAccessibleName(tr("Which prices"));
    m_day = new QDateEdit;
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setDate(toQDate(library()->today));
    m_updateButton = new QPushButton(tr("&Update prices…"));
    m_updateButton->setCheckable(true);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("faint"));
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(100);
    m_busy->setAccessibleName(tr("Prices are being gathered"));
    m_busy->hide();

    auto* upper = new QHBoxLayout;
    const auto add = [](QHBoxLayout* row, const QString& label, QWidget* field, int width) {
        auto* text = new QLabel(label);
        text->setBuddy(field);
        row->addWidget(text);
        row->addWidget(field, width);
        if (field->accessibleName().isEmpty()) {
            QString name = label;
            field->setAccessibleName(name.remove(QLatin1Char('&')));
        }
    };
    add(upper, tr("&Clouds"), m_providers, 2);
    add(upper, tr("&Regions"), m_regions, 2);
    add(upper, tr("&GPUs"), m_gpus, 2);
    add(upper, tr("&Plans"), m_kinds, 2);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_words, 1);
    add(lower, tr("&Show"), m_scope, 0);
    lower->addWidget(m_day);
    lower->addWidget(m_count);
    lower->addWidget(m_busy);
    lower->addWidget(m_updateButton);
    auto* bar = new QWidget;
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addLayout(upper);
    layout->addLayout(lower);
    return bar;
}

void CatalogPart::fillChoices()
{
    if (m_choicesOf == library().get()) {
        return;
    }
    m_choicesOf = library().get();
    const Catalog& catalog = *library()->catalog;
    std::set<std::string> providers;
    std::set<std::string> regions;
    std::set<std::string> families;
    for (const Offer& offer : catalog.offers()) {
        providers.insert(std::string(offer.provider));
        regions.insert(std::string(offer.region));
        if (!offer.gpu.empty()) {
            const Accelerator* gpu = catalog.hardware().byId(offer.gpu);
            families.insert(gpu != nullptr ? gpu->family : std::string(offer.gpu));
        }
    }
    const auto fill = [](ChoiceField* field, const std::set<std::string>& ids, auto name) {
        const std::vector<std::string> chosen = field->chosen();
        std::vector<ChoiceField::Choice> choices;
        for (const std::string& id : ids) {
            choices.push_back({id, name(id)});
        }
        field->setChoices(choices);
        field->setChosen(chosen);
    };
    const auto itself = [](const std::string& id) { return qt(id); };
    fill(m_providers, providers, [](const std::string& id) { return providerName(id); });
    fill(m_regions, regions, itself);
    fill(m_gpus, families, itself);
    std::vector<ChoiceField::Choice> kinds;
    for (const PlanKind kind : {PlanKind::OnDemand, PlanKind::Spot, PlanKind::Reserved,
                                PlanKind::CommittedUse, PlanKind::SavingsPlan, PlanKind::Subscription}) {
        kinds.push_back({std::string(toString(kind)), kindName(kind)});
    }
    const std::vector<std::string> chosen = m_kinds->chosen();
    m_kinds->setChoices(kinds);
    m_kinds->setChosen(chosen);
}

void CatalogPart::refresh()
{
    fillChoices();
    if (m_model->index() == nullptr || m_model->index()->library() != library()) {
        makeIndex();
    }
}

void CatalogPart::makeIndex()
{
    const Date day = toDate(m_day->date());
    const auto scope = static_cast<PriceIndex::Scope>(m_scope->currentData().toInt());
    m_work.run(
        [library = library(), day, scope](const std::stop_token&) {
            return std::shared_ptr<const PriceIndex>(std::make_shared<PriceIndex>(library, day, scope));
        },
        [this](const std::shared_ptr<const PriceIndex>& index) {
            const bool wasEmpty = m_model->index() == nullptr;
            m_chosen = nullptr;
            m_model->setIndex(index);
            askAgain();
            if (wasEmpty) {
                m_table->fitColumns();
            }
            // So that a click on a header finds its order made.
            m_ordering.run(
                [index](const std::stop_token& stop) {
                    for (int column = 0; column < PriceIndex::ColumnCount && !stop.stop_requested();
                         ++column) {
                        index->prepare(static_cast<PriceIndex::Column>(column));
                    }
                    return true;
                },
                [](bool) {});
        });
}

void CatalogPart::askAgain()
{
    PriceQuery query;
    query.providers = m_providers->chosen();
    query.regions = m_regions->chosen();
    query.families = m_gpus->chosen();
    for (const std::string& kind : m_kinds->chosen()) {
        query.kinds.push_back(*parsePlanKind(kind));
    }
    m_model->setQuery(query);
}

void CatalogPart::showCount()
{
    if (m_model->index() == nullptr) {
        return;
    }
    const Display display;
    m_count->setText(tr("%1 of %2 prices")
                         .arg(display.number(m_model->rowCount()),
                              display.number(static_cast<std::int64_t>(m_model->index()->size()))));
}

void CatalogPart::choose(int row, int column)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const Offer& offer = m_model->offer(row);
    const Price& price = m_model->price(row);
    m_chosen = &offer;
    m_chosenPlan = price.plan;
    const auto series = seriesOf(offer, price);
    const QString name = tr("%1, %2").arg(qt(offer.name()), planName(price.plan));
    m_chart->setPrices(series ? datedPrices(*series, m_model->index()->asOf()) : std::vector<DatedPrice>(),
                       m_model->index()->asOf(), price.currency, name,
                       tr("There is no hourly price of %1 to draw.").arg(name));

    Explanation explanation;
    explanation.title = name;
    explanation.figure = m_model->data(m_model->index(row, column)).toString();
    Explanation::Section offered{tr("The offer"), {}};
    offered.lines += tr("GPUs: %1").arg(m_model->data(m_model->index(row, PriceIndex::Gpu)).toString());
    if (offer.vcpus && offer.memoryGib) {
        const Display display;
        offered.lines += tr("Machine: %1 vCPUs, %2 GiB")
                             .arg(display.number(*offer.vcpus), display.number(*offer.memoryGib));
    }
    offered.lines += tr("Operating system %1, tenancy %2, tax %3")
                         .arg(coreText(toString(offer.os)), coreText(toString(offer.tenancy)), coreText(toString(offer.tax)));
    if (!offer.note.empty()) {
        offered.lines += qt(offer.note);
    }
    explanation.sections.push_back(std::move(offered));
    explanation.sections.push_back(priceSection({&price}));
    Explanation::Section published{tr("As its source prints it"), {}};
    for (const PublishedFigure& figure : price.published) {
        published.lines += tr("%1 is printed as %2, exact is %3 (%4)")
                               .arg(qt(figure.what), qt(figure.figure), qt(figure.exact),
                                    figure.reason.empty() ? coreText(figure.verdict) : qt(figure.reason));
    }
    if (!published.lines.isEmpty()) {
        explanation.sections.push_back(std::move(published));
    }
    emit explained(explanation);
}

std::vector<Export> CatalogPart::exports() const
{
    std::vector<Export> all;
    const auto index = m_model->index();
    if (index == nullptr || m_model->rowCount() == 0) {
        return all;
    }
    const PriceModel* model = m_model;
    const auto report = [index, model](Format format) {
        return [index, model, format]() -> Checked<std::string> {
            std::vector<OfferPrices> offers;
            for (int row = 0; row < model->rowCount(); ++row) {
                if (offers.empty() || offers.back().offer != &model->offer(row)) {
                    offers.push_back({&model->offer(row), {}});
                }
                offers.back().prices.push_back(&model->price(row));
            }
            const Catalog& catalog = *index->library()->catalog;
            return offersReport(offers, catalog.hardware(), index->asOf(), catalog.digest(), format);
        };
    };
    all.push_back({tr("Prices shown as CSV"), QStringLiteral("csv"), report(Format::Csv)});
    for (Export& one : tableExports(*m_model, QStringLiteral("Prices"))) {
        if (one.suffix != QStringLiteral("csv")) {
            all.push_back(std::move(one));
        }
    }
    all.push_back({tr("Prices shown as Markdown"), QStringLiteral("md"), report(Format::Markdown)});
    all.push_back({tr("Prices shown as JSON"), QStringLiteral("json"), report(Format::Json)});
    if (m_chosen != nullptr) {
        all.push_back({tr("History of the chosen price as CSV"), QStringLiteral("csv"),
                       [index, offer = m_chosen, plan = m_chosenPlan]() -> Checked<std::string> {
                           const Catalog& catalog = *index->library()->catalog;
                           return historyReport(
                               *offer, [&plan](const Price& price) { return price.plan == plan; },
                               catalog.hardware(), index->asOf(), catalog.digest(), Format::Csv);
                       }});
        for (Export& one : chartExports(*m_chart, tr("History"))) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

void CatalogPart::find()
{
    m_words->setFocus();
    m_words->selectAll();
}

void CatalogPart::keepLayout(QSettings& settings) const
{
    m_table->keepLayout(settings, QString::fromLatin1(tableName));
}

void CatalogPart::restoreLayout(QSettings& settings)
{
    m_table->restoreLayout(settings, QString::fromLatin1(tableName));
}

}  // namespace gpucost::ui
