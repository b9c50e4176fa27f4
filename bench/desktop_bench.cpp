// SPDX-License-Identifier: GPL-3.0-or-later
//
// gpucost-desktop-bench: what a user waits for, without a screen: a step of each slider of the Compare page, until the
// whole catalog is priced again and table and chart are repainted, and everything one does with a table of 100,000
// prices. Median and worst of each; no test reads it.
#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QTemporaryDir>

#include "core/offer/price_book_builder.h"
#include "ui/main_window.h"
#include "ui/models/price_model.h"
#include "ui/pages/compare_page.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;

namespace {

constexpr int steps = 200;
constexpr std::size_t tablePrices = 100'000;
constexpr int pricesPage = 6;

/// Every event in turn, and what the event loop then has to do: the longest is how long the window stood still.
class Stalls {
public:
    template <class Action>
    void time(const Action& action)
    {
        QElapsedTimer timer;
        timer.start();
        action();
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        m_nanoseconds.push_back(timer.nsecsElapsed());
    }

    void report(const char* what)
    {
        std::sort(m_nanoseconds.begin(), m_nanoseconds.end());
        const auto milliseconds = [](qint64 time) { return static_cast<double>(time) / 1e6; };
        std::printf("%-44s n %3zu   median %7.2f ms   95 %% %7.2f ms   worst %7.2f ms\n", what, m_nanoseconds.size(),
                    milliseconds(m_nanoseconds[m_nanoseconds.size() / 2]),
                    milliseconds(m_nanoseconds[m_nanoseconds.size() * 95 / 100]),
                    milliseconds(m_nanoseconds.back()));
    }

private:
    std::vector<qint64> m_nanoseconds;
};

void waitUntilSettled(const Page& page)
{
    do {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 200) {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        }
    } while (page.isWorking());
}

void measureSlider(MainWindow& window, const char* accessibleName, const char* what)
{
    for (QSlider* slider : window.currentPage().findChildren<QSlider*>()) {
        if (slider->accessibleName() != QLatin1String(accessibleName)) {
            continue;
        }
        Stalls stalls;
        const int range = slider->maximum() - slider->minimum();
        for (int i = 0; i < steps; ++i) {
            // Up and down again, never the same value twice in a row.
            const int at = i % (2 * range);
            stalls.time([&] { slider->setValue(slider->minimum() + (at < range ? at : 2 * range - at)); });
        }
        stalls.report(what);
    }
}

/// The shipped catalog with a history: what is sold now, at earlier days too, until there are prices enough.
std::shared_ptr<const Library> grown(const Library& library)
{
    PriceBookBuilder builder("history", "Prices of a benchmark, at made-up days");
    const Source* source = builder.addSource({"made-up", "Made up for a benchmark", "bench/desktop_bench.cpp", "none"});
    std::set<std::string> rules;
    std::size_t count = 0;
    for (const auto& book : library.catalog->books()) {
        count += book->priceCount();
    }
    const std::size_t days = tablePrices / count + 2;
    for (const Offer& offer : library.catalog->offers()) {
        std::map<PlanKey, Price> newest;
        for (const Price& price : offer.prices) {
            if (price.form == PriceForm::Terms && price.ladder == nullptr && !price.hasTermTotal) {
                newest[price.plan] = price;
            }
        }
        std::vector<Price> prices;
        for (auto& [plan, price] : newest) {
            price.source = source;
            price.disputed = price.doubt = price.note = {};
            price.published = {};
            for (std::size_t day = 0; day < days && count < tablePrices; ++day, ++count) {
                price.asOf = parseDate(day % 2 == 0 ? "2026-10-0" + std::to_string(day / 2 % 9 + 1)
                                                    : "2026-09-0" + std::to_string(day / 2 % 9 + 1))
                                 .value();
                prices.push_back(price);
            }
        }
        if (prices.empty()) {
            continue;
        }
        BillingRules of = *offer.billing;
        of.source = "made-up";
        if (rules.insert(of.id).second) {
            builder.addRules(of);
        }
        builder.addOffer(offer, of.id, std::move(prices));
    }
    auto book = std::move(builder).build();
    if (!book) {
        std::fprintf(stderr, "%s\n", describe(book.error().front()).c_str());
        std::exit(1);
    }
    return std::make_shared<Library>(
        Library{withBooks(library.catalog, {std::make_shared<const PriceBook>(std::move(*book))}),
                library.exchangeRates, library.owned, library.today});
}

void measurePrices(MainWindow& window, Workspace& workspace)
{
    workspace.setLibrary(grown(*workspace.library()));
    window.showPage(pricesPage);
    waitUntilSettled(window.currentPage());
    QWidget& page = window.currentPage();
    ValueTable* table = nullptr;
    for (ValueTable* one : page.findChildren<ValueTable*>()) {
        table = dynamic_cast<PriceModel*>(one->valueModel()) != nullptr ? one : table;
    }
    QLineEdit* words = nullptr;
    for (QLineEdit* one : page.findChildren<QLineEdit*>()) {
        words = one->accessibleName() == QLatin1String("Find prices by words") ? one : words;
    }
    std::printf("%d prices in the table\n", table->proxy()->rowCount());

    Stalls scrolling;
    QScrollBar* bar = table->verticalScrollBar();
    for (int i = 0; i < steps; ++i) {
        scrolling.time([&] { bar->setValue(i % 2 == 0 ? bar->value() + bar->pageStep() : i * bar->maximum() / steps); });
    }
    scrolling.report("scrolling by a page, or far");

    Stalls typing;
    for (const char* text : {"a100 us-east", "spot", "v100 reserved 3 aws", "t4", "h100 gcp"}) {
        const QString whole = QString::fromLatin1(text);
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            typing.time([&] { words->setText(whole.left(length)); });
        }
        for (qsizetype length = whole.size() - 1; length >= 0; --length) {
            typing.time([&] { words->setText(whole.left(length)); });
        }
    }
    typing.report("a letter typed or deleted");

    Stalls filtering;
    for (ChoiceField* field : page.findChildren<ChoiceField*>()) {
        for (const char* id : {"aws", "azure", "V100", "us-east-1", "spot"}) {
            filtering.time([&] {
                field->setChosen({id});
                emit field->chosenEdited(field->chosen());
            });
            filtering.time([&] {
                field->setChosen({});
                emit field->chosenEdited({});
            });
        }
    }
    filtering.report("a filter chosen or taken back");

    Stalls sorting;
    for (int column = 0; column < table->valueModel()->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sorting.time([&] { table->sortByColumn(column, order); });
        }
    }
    sorting.report("sorted by a column, orders prepared");
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyLook(application, Look::Light);
    Document::setPatience(std::chrono::minutes(1));  // a step lasts until its answer is painted
    const QTemporaryDir folder;
    Workspace workspace(loadLibrary({}, parseDate("2026-11-21").value()).value(),
                        {folder.filePath(QStringLiteral("recovery")),
                         folder.filePath(QStringLiteral("desktop.ini")),
                         {}});
    DocumentState state = workspace.example();
    state.compare.gpus.clear();  // the whole catalog
    workspace.add(std::move(state));
    MainWindow window(workspace);
    window.setInteractive(false);
    window.show();
    QApplication::processEvents();

    const auto& outcome = workspace.current().comparison(workspace.library());
    std::printf("%zu ways to buy a step\n", outcome->comparison ? outcome->comparison->considered : 0);
    measureSlider(window, "Utilization in percent", "a step of the slider for utilization");
    measureSlider(window, "Months", "... for months");
    measureSlider(window, "Number of GPUs", "... for the number of GPUs");
    measurePrices(window, workspace);
    return 0;
}
