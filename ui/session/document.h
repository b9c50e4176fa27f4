// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QUndoStack>
#include <QUuid>

#include "core/scenario/scenario_run.h"
#include "ui/session/library.h"

namespace gpucost::ui {

/// Which offers are compared for the scenario's demand. Empty lists: all.
struct CompareChoice {
    std::vector<std::string> gpus{"V100"};
    std::vector<std::string> providers;
    std::vector<std::string> regions;
    std::vector<PlanKind> kinds;
    BestPer bestPer = BestPer::Provider;

    friend bool operator==(const CompareChoice&, const CompareChoice&) = default;
};

/// All that a person can edit. Undo keeps whole states: they are small.
struct DocumentState {
    Scenario scenario;
    CompareChoice compare;
};

/// A scenario worked out, with what the result points into.
struct ScenarioOutcome {
    std::shared_ptr<const Library> library;
    Scenario scenario;
    std::optional<ScenarioResult> result;  ///< absent where there are errors
    Errors errors;
};

/// The comparison of every offer that the document's choice lets through.
struct CompareOutcome {
    std::shared_ptr<const Library> library;
    ComparisonRequest request;
    std::optional<Comparison> comparison;
    std::optional<Error> error;
};

/// An open scenario: what it says, how it came to say so, and which file it belongs to. Results are worked
/// out when first asked for and kept until something changes.
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

    const std::shared_ptr<const ScenarioOutcome>& outcome(const std::shared_ptr<const Library>& library);
    const std::shared_ptr<const CompareOutcome>& comparison(const std::shared_ptr<const Library>& library);

signals:
    void changed();
    void titleChanged();

private:
    friend class StateStep;
    void setState(const DocumentState& state);

    DocumentState m_state;
    QString m_file;
    QUuid m_id = QUuid::createUuid();
    QUndoStack m_history;
    QString m_lastKey;
    std::shared_ptr<const ScenarioOutcome> m_outcome;
    std::shared_ptr<const CompareOutcome> m_comparison;
};

/// The question that the Compare page asks, as `gpucost compare` would be asked it.
ComparisonRequest comparisonRequest(const DocumentState& state, const Library& library);

}  // namespace gpucost::ui
