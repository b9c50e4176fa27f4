// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workspace.h"

#include <algorithm>
#include <atomic>

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "connect/folders.h"
#include "ui/format/names.h"
#include "ui/format/text.h"

/// A static library's resources are there once someone asks for them. Qt wants this outside of namespaces.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace gpucost::ui {

namespace {

constexpr int keepAfterMilliseconds = 250;
constexpr qsizetype mostRecentFiles = 10;
constexpr auto recentKey = "recent_files";

}  // namespace

WorkspacePaths WorkspacePaths::usual()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {data + QStringLiteral("/recovery"), config + QStringLiteral("/desktop.ini"), usualStore()};
}

Workspace::Workspace(std::shared_ptr<const Library> library, WorkspacePaths paths, QObject* parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_paths(std::move(paths))
    , m_settings(m_paths.settings, QSettings::IniFormat)
    , m_recovery(m_paths.recovery)
{
    initResources();
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepAfterMilliseconds);
    connect(&m_keepTimer, &QTimer::timeout, this, &Workspace::keepCopies);
}

Workspace::~Workspace()
{
    // An orderly end has asked about unsaved documents: no copies are needed any more.
    for (const auto& document : m_documents) {
        m_recovery.forget(*document);
    }
}

void Workspace::setLibrary(std::shared_ptr<const Library> library)
{
    m_library = std::move(library);
    emit libraryChanged();
}

Errors Workspace::reloadLibrary()
{
    auto library = loadLibrary(m_paths.store, m_library->today);
    if (!library) {
        return library.error();
    }
    setLibrary(std::move(*library));
    return {};
}

void Workspace::setCurrent(Document& document)
{
    if (m_current != &document) {
        m_current = &document;
        emit currentChanged();
    }
}

Document& Workspace::adopt(std::unique_ptr<Document> document)
{
    Document* added = document.get();
    m_documents.push_back(std::move(document));
    connect(added, &Document::changed, this, [this, added] {
        if (std::find(m_toKeep.begin(), m_toKeep.end(), added) == m_toKeep.end()) {
            m_toKeep.push_back(added);
        }
        if (!m_keepTimer.isActive()) {
            m_keepTimer.start();  // not restarted: whoever never pauses is kept too
        }
        if (added == m_current) {
            emit currentEdited();
        }
    });
    connect(added, &Document::workedOut, this, &Workspace::workedOut);
    connect(added, &Document::titleChanged, this, &Workspace::documentsChanged);
    m_current = added;
    emit documentsChanged();
    emit currentChanged();
    return *added;
}

Document& Workspace::add(DocumentState state)
{
    return adopt(std::make_unique<Document>(std::move(state)));
}

Checked<Document*> Workspace::open(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    for (const auto& document : m_documents) {
        if (document->file() == path) {
            setCurrent(*document);
            return document.get();
        }
    }
    auto state = Document::read(path);
    if (!state) {
        return tl::make_unexpected(state.error());
    }
    Document& document = add(std::move(*state));
    document.setFile(path);
    remember(path);
    return &document;
}

Document& Workspace::duplicate(const Document& document)
{
    DocumentState state = document.state();
    state.scenario.name = std8(tr("%1 (copy)").arg(document.title()));
    Document& copy = add(std::move(state));
    copy.setRecovered({}, true);
    return copy;
}

void Workspace::close(Document& document)
{
    const auto at = std::find_if(m_documents.begin(), m_documents.end(),
                                 [&document](const auto& one) { return one.get() == &document; });
    if (at == m_documents.end()) {
        return;
    }
    m_recovery.forget(document);
    m_toKeep.erase(std::remove(m_toKeep.begin(), m_toKeep.end(), &document), m_toKeep.end());
    const auto index = static_cast<std::size_t>(at - m_documents.begin());
    const std::unique_ptr<Document> closed = std::move(*at);  // until everyone has looked away
    m_documents.erase(at);
    if (m_documents.empty()) {
        add(example());
    } else if (m_current == closed.get()) {
        m_current = m_documents[std::min(index, m_documents.size() - 1)].get();
        emit documentsChanged();
        emit currentChanged();
        return;
    }
    emit documentsChanged();
}

std::size_t Workspace::recover(Errors& problems)
{
    std::vector<Recovered> found = m_recovery.takeOver(problems);
    std::atomic<bool> allKept = true;
    for (Recovered& one : found) {
        Document& document = add(std::move(one.state));
        document.setRecovered(one.file, one.isModified);
        m_recovery.keep(document, [&allKept](const Error&) { allKept = false; });
    }
    m_recovery.wait();
    if (allKept) {
        m_recovery.forgetTakenOver();
    }
    return found.size();
}

std::optional<Error> Workspace::save(Document& document, const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (auto error = document.save(path)) {
        return error;
    }
    m_recovery.forget(document);
    remember(path);
    return std::nullopt;
}

QStringList Workspace::recentFiles() const
{
    return m_settings.value(QLatin1String(recentKey)).toStringList();
}

void Workspace::remember(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    m_settings.setValue(QLatin1String(recentKey), files.mid(0, mostRecentFiles));
    emit documentsChanged();
}

void Workspace::keepCopies()
{
    for (const Document* document : m_toKeep) {
        if (!document->isModified()) {
            m_recovery.forget(*document);
        } else {
            m_recovery.keep(*document, [this](const Error& error) {
                QMetaObject::invokeMethod(this, [this, error] { tellOfKeeping(error); });
            });
        }
    }
    m_toKeep.clear();
}

void Workspace::tellOfKeeping(const Error& error)
{
    if (!m_warnedOfKeeping) {
        m_warnedOfKeeping = true;
        emit problem(tr("Unsaved changes cannot be kept safe: %1").arg(problemText(error)));
    }
}

DocumentState Workspace::example() const
{
    QFile file(QStringLiteral(":/examples/eight-v100-seoul.json"));
    file.open(QIODevice::ReadOnly);
    const QByteArray bytes = file.readAll();
    auto scenario = readScenario({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                                 "eight-v100-seoul.json");
    return {scenario ? std::move(*scenario) : Scenario()};
}

}  // namespace gpucost::ui
