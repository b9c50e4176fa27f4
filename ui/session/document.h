// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QObject>
#include <QUndoStack>
#include <QUuid>

#include "core/scenario/scenario_run.h"
#include "ui/session/choices.h"
#include "ui/session/latest_run.h"
#include "ui/session/library.h"

namespace gpucost::ui {

/// All that a person can edit. Undo keeps whole states: they are small.
struct DocumentState {
    Scenario scenario;
    CompareChoice compare = {};
    WorkloadChoice workload = {};
    GpuChoice gpus = {};
    SensitivityChoice sensitivity = {};
    OwnChoice own = {};

    friend bool operator==(const DocumentState&, const DocumentState&) = default;
};

/// A scenario worked out, with what the result points into. Neither result nor errors: not worked out yet.
struct ScenarioOutcome {
    std::shared_ptr<const Library> library;
    Scenario scenario;
    std::optional<ScenarioResult> result;  ///< absent where there are errors
    Errors errors;
    std::chrono::microseconds took{0};  ///< to work it out

    bool isThere() const { return result || !errors.empty(); }
};

/// The comparison of every offer that the document's choice lets through. Neither comparison nor error: not
/// worked out yet.
struct CompareOutcome {
    std::shared_ptr<const Library> library;
    ComparisonRequest request;
    std::optional<Comparison> comparison;
    std::optional<Error> error;
    std::chrono::microseconds took{0};  ///< to work it out

    bool isThere() const { return comparison || error; }
};

/// An open scenario: what it says, how it came to say so, and which file it belongs to. Results are worked
/// out when first asked for and kept until something that they depend on changes.
///
/// Thread    a comparison that took less than patience() the last time is worked out at once, where it is asked for, and
///           given up for a thread when that time is over. Other results are worked out by a thread of their own: a scenario of twenty options over thirty years takes
///           seconds. Whoever asks waits for patience(), too short to be noticed, and is given the newest result
///           there is: of an earlier state where the thread is not done. workedOut() says when it is
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(DocumentState state, QObject* parent = nullptr);

    const DocumentState& state() const { return m_state; }
    const Scenario& scenario() const { return m_state.scenario; }
    const QString& file() const { return m_file; }  ///< empty: never saved
    const QUuid& id() const { return m_id; }
    QString title() const;
    bool isModified() const { return !m_history.isClean(); }
    QUndoStack& history() { return m_history; }

    /// One step that can be undone. Steps with the same `mergeKey` right after one another, such as those of
    /// one pull at a slider, are one; an empty key never merges. A change that changes nothing is no step.
    void edit(const QString& what, const std::function<void(DocumentState&)>& change,
              const QString& mergeKey = {});

    /// Ends the merging: the next edit is a step of its own.
    void endEdit() { m_lastKey.clear(); }

    std::optional<Error> save(const QString& file);
    static Checked<DocumentState> read(const QString& file);

    /// As left behind by a session that was cut off: modified, and not undoable any further.
    void setRecovered(const QString& file, bool isModified);
    void setFile(const QString& file);

    /// Never null. `outcome->scenario` and `comparison->request` say what they answer.
    const std::shared_ptr<const ScenarioOutcome>& outcome(const std::shared_ptr<const Library>& library);
    const std::shared_ptr<const CompareOutcome>& comparison(const std::shared_ptr<const Library>& library);
    /// Whether what outcome() or comparison() gave last is of an earlier state, and another is on its way.
    bool isOutcomeLate() const { return m_outcome.run.isRunning(); }
    bool isComparisonLate() const { return m_comparison.run.isRunning(); }
    /// How long outcome() and comparison() may take, of every document. Tests wait for the answer.
    static void setPatience(std::chrono::milliseconds most);
    static std::chrono::milliseconds patience();

signals:
    void changed();
    void workedOut();  ///< what was late is there
    void titleChanged();

private:
    /// What is worked out, or was: the newest there is, and for what another was asked for last.
    template <class Outcome>
    struct Answer {
        std::shared_ptr<const Outcome> newest;
        std::shared_ptr<const Library> library;
        bool isAsked = false;  ///< for the document as it is
        std::chrono::microseconds took = std::chrono::microseconds::max();  ///< by the newest; at first unknown
        LatestRun run;
    };
    friend class StateStep;
    void setState(const DocumentState& state);
    enum class Pace { Thread, AtOnceIfQuick };
    template <class Outcome, class Make>
    const std::shared_ptr<const Outcome>& newest(Answer<Outcome>& answer, const std::shared_ptr<const Library>& library,
                                                 Pace pace, Make make);

    DocumentState m_state;
    QString m_file;
    QUuid m_id = QUuid::createUuid();
    QUndoStack m_history;
    QString m_lastKey;
    bool m_isWaiting = false;
    Answer<ScenarioOutcome> m_outcome;
    Answer<CompareOutcome> m_comparison;
};

/// The question that the Compare page asks, as `gpucost compare` would be asked it.
ComparisonRequest comparisonRequest(const DocumentState& state, const Library& library);

}  // namespace gpucost::ui
