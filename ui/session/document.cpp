// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/document.h"

#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include "connect/replace_file.h"
#include "core/base/stopped.h"
#include "core/scenario/usual_question.h"
#include "ui/format/text.h"
#include "ui/session/deadline.h"

namespace gpucost::ui {

/// From one state to another. The stack runs redo() once when it is pushed.
class StateStep : public QUndoCommand {
public:
    StateStep(Document& document, const QString& what, DocumentState before, DocumentState after, bool merges)
        : QUndoCommand(what)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_merges(merges)
    {
    }

    void undo() override { m_document.setState(m_before); }
    void redo() override { m_document.setState(m_after); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* step = static_cast<const StateStep*>(next);
        if (!step->m_merges) {
            return false;
        }
        m_after = step->m_after;
        return true;
    }

private:
    Document& m_document;
    DocumentState m_before;
    DocumentState m_after;
    bool m_merges;
};

namespace {

/// Less than one frame takes: an answer that comes by then is shown at once.
std::chrono::milliseconds mostWait{12};

std::shared_ptr<const ScenarioOutcome> workOut(const std::shared_ptr<const Library>& library, const Scenario& scenario,
                                               const std::stop_token& stop)
{
    auto made = std::make_shared<ScenarioOutcome>();
    made->library = library;
    made->scenario = scenario;
    const auto begin = std::chrono::steady_clock::now();
    try {
        auto result = run(made->scenario, {library->catalog, library->exchangeRates, library->owned}, stop);
        if (result) {
            made->result = std::move(*result);
        } else {
            made->errors = result.error();
        }
    } catch (const Overflow& overflow) {
        made->errors = {{ErrorCode::NumericLimit, {}, overflow.what(), "smaller figures"}};
    } catch (const Stopped&) {
        return made;  // something newer is asked for, or it takes too long here: nobody sees this one
    }
    made->took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    return made;
}

std::shared_ptr<const CompareOutcome> workOut(const std::shared_ptr<const Library>& library,
                                              const ComparisonRequest& request, const std::stop_token& stop)
{
    auto made = std::make_shared<CompareOutcome>();
    made->library = library;
    made->request = request;
    const auto begin = std::chrono::steady_clock::now();
    try {
        auto comparison = compare(*library->catalog, made->request, stop);
        if (comparison) {
            made->comparison = std::move(*comparison);
        } else {
            made->error = comparison.error();
        }
    } catch (const Overflow& overflow) {
        made->error = Error{ErrorCode::NumericLimit, {}, overflow.what(), "smaller figures"};
    } catch (const Stopped&) {
        return made;
    }
    made->took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    return made;
}

}  // namespace

void Document::setPatience(std::chrono::milliseconds most)
{
    mostWait = most;
}

std::chrono::milliseconds Document::patience()
{
    return mostWait;
}

Document::Document(DocumentState state, QObject* parent)
    : QObject(parent)
    , m_state(std::move(state))
{
    connect(&m_history, &QUndoStack::cleanChanged, this, &Document::titleChanged);
    connect(&m_history, &QUndoStack::indexChanged, this, [this] {
        if (!m_history.canRedo()) {
            return;
        }
        m_lastKey.clear();  // after an undo nothing goes on where it was left
    });
}

QString Document::title() const
{
    if (!m_state.scenario.name.empty()) {
        return qt(m_state.scenario.name);
    }
    return m_file.isEmpty() ? tr("Untitled") : QFileInfo(m_file).completeBaseName();
}

void Document::edit(const QString& what, const std::function<void(DocumentState&)>& change,
                    const QString& mergeKey)
{
    DocumentState after = m_state;
    change(after);
    // Beside what now stands there the document would refuse its own question about uncertainty.
    if (uncertaintyObstacle(after.scenario) != UncertaintyObstacle::None) {
        after.scenario.uncertainty.reset();
    }
    if (after == m_state) {
        return;
    }
    const bool merges = !mergeKey.isEmpty() && mergeKey == m_lastKey && !m_history.isClean();
    m_history.push(new StateStep(*this, what, m_state, std::move(after), merges));
    m_lastKey = mergeKey;
}

void Document::setState(const DocumentState& state)
{
    const bool renamed = state.scenario.name != m_state.scenario.name;
    const bool asksOther = state.scenario != m_state.scenario;
    m_outcome.isAsked = m_outcome.isAsked && !asksOther;
    m_comparison.isAsked = m_comparison.isAsked && !asksOther && state.compare == m_state.compare;
    m_state = state;
    emit changed();
    if (renamed) {
        emit titleChanged();
    }
}

std::optional<Error> Document::save(const QString& file)
{
    if (auto error = replaceFile(std8(file), writeScenario(m_state.scenario))) {
        return error;
    }
    setFile(file);
    m_history.setClean();
    m_lastKey.clear();
    return std::nullopt;
}

Checked<DocumentState> Document::read(const QString& file)
{
    constexpr qint64 mostBytes = 64 * 1024 * 1024;
    QFile source(file);
    const Where where{std8(file), 0, ""};
    if (!source.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            Errors{{ErrorCode::InputOutput, where, std8(source.errorString()), "a file that can be read"}});
    }
    const QByteArray bytes = source.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        return tl::make_unexpected(
            Errors{{ErrorCode::BadValue, where, "more than 64 MiB", "a scenario document"}});
    }
    auto scenario =
        readScenario({bytes.constData(), static_cast<std::size_t>(bytes.size())}, where.file);
    if (!scenario) {
        return tl::make_unexpected(scenario.error());
    }
    return DocumentState{std::move(*scenario)};
}

void Document::setRecovered(const QString& file, bool isModified)
{
    m_file = file;
    if (isModified) {
        m_history.resetClean();
    }
    emit titleChanged();
}

void Document::setFile(const QString& file)
{
    m_file = file;
    emit titleChanged();
}

template <class Outcome, class Make>
const std::shared_ptr<const Outcome>& Document::newest(Answer<Outcome>& answer,
                                                       const std::shared_ptr<const Library>& library, Pace pace,
                                                       Make make)
{
    if (!answer.isAsked || answer.library != library) {
        answer.isAsked = true;
        answer.library = library;
        if (pace == Pace::AtOnceIfQuick && answer.took < mostWait && !answer.run.isRunning()) {
            // Another core would have to fetch all prices first: what was quick is done here, while it is.
            const Deadline deadline(mostWait);
            auto made = make(deadline.token());
            if (made->isThere()) {
                answer.took = made->took;
                answer.newest = std::move(made);
                return answer.newest;
            }
        }
        answer.run.run(std::move(make), [this, &answer](std::shared_ptr<const Outcome> made) {
            answer.took = made->took;
            answer.newest = std::move(made);
            if (!m_isWaiting) {
                emit workedOut();
            }
        });
        const QScopedValueRollback waiting(m_isWaiting, true);
        answer.run.waitFor(mostWait);
    }
    return answer.newest;
}

const std::shared_ptr<const ScenarioOutcome>&
Document::outcome(const std::shared_ptr<const Library>& library)
{
    if (m_outcome.newest == nullptr) {
        auto none = std::make_shared<ScenarioOutcome>();
        none->library = library;
        none->scenario = m_state.scenario;
        m_outcome.newest = std::move(none);
    }
    // A single option cannot be given up half-way.
    return newest(m_outcome, library, Pace::Thread, [library, scenario = m_state.scenario](const std::stop_token& stop) {
        return workOut(library, scenario, stop);
    });
}

const std::shared_ptr<const CompareOutcome>&
Document::comparison(const std::shared_ptr<const Library>& library)
{
    if (m_comparison.newest == nullptr) {
        auto none = std::make_shared<CompareOutcome>();
        none->library = library;
        none->request = comparisonRequest(m_state, *library);
        m_comparison.newest = std::move(none);
    }
    return newest(m_comparison, library, Pace::AtOnceIfQuick,
                  [library, request = comparisonRequest(m_state, *library)](const std::stop_token& stop) {
                      return workOut(library, request, stop);
                  });
}

ComparisonRequest comparisonRequest(const DocumentState& state, const Library& library)
{
    const Scenario& scenario = state.scenario;
    ComparisonRequest request;
    request.filter.gpus = state.compare.gpus;
    request.filter.providers = state.compare.providers;
    request.filter.regions = state.compare.regions;
    request.kinds = state.compare.kinds;
    request.bestPer = state.compare.bestPer;
    request.demand = scenario.demand;
    request.asOf = scenario.asOf;
    request.billing.mode = scenario.billing;
    for (const auto& [provider, discount] : scenario.discounts) {
        request.billing.discounts.emplace(provider, discount);
    }
    request.billing.currency = scenario.currency;
    request.billing.givenRates = scenario.rates;
    request.billing.shippedRates = library.exchangeRates;
    request.billing.asOf = scenario.asOf;
    request.account.sustainedUse = scenario.sustainedUse;
    return request;
}

}  // namespace gpucost::ui
