// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recovery.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include "connect/replace_file.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

constexpr auto copyFormat = "gpucost.recovery.v1";
constexpr auto lockName = "lock";

}  // namespace

QByteArray recoveryCopy(const Document& document)
{
    const DocumentState& state = document.state();
    const QJsonObject copy{{"format", copyFormat},
                           {"file", document.file()},
                           {"modified", document.isModified()},
                           {"scenario", qt(writeScenario(state.scenario))},
                           {"compare", toJson(state.compare)},
                           {"workload", toJson(state.workload)},
                           {"gpus", toJson(state.gpus)},
                           {"sensitivity", toJson(state.sensitivity)},
                           {"own", toJson(state.own)}};
    return QJsonDocument(copy).toJson();
}

Checked<Recovered> readRecoveryCopy(const QByteArray& bytes, const QString& file)
{
    QJsonParseError problem;
    const QJsonObject copy = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError || copy["format"].toString() != QLatin1String(copyFormat)) {
        return tl::make_unexpected(Errors{{ErrorCode::BadJson,
                                           {std8(file), 0, ""},
                                           std8(problem.errorString()),
                                           "a copy that this program has written"}});
    }
    auto scenario = readScenario(std8(copy["scenario"].toString()), std8(file));
    if (!scenario) {
        return tl::make_unexpected(scenario.error());
    }
    Recovered recovered{{std::move(*scenario)}, copy["file"].toString(), copy["modified"].toBool(true)};
    DocumentState& state = recovered.state;
    readChoice(copy["compare"].toObject(), state.compare);
    readChoice(copy["workload"].toObject(), state.workload);
    readChoice(copy["gpus"].toObject(), state.gpus);
    readChoice(copy["sensitivity"].toObject(), state.sensitivity);
    readChoice(copy["own"].toObject(), state.own);
    return recovered;
}

Recovery::Recovery(const QString& root)
    : m_root(root)
    , m_folder(root + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_writer.setMaxThreadCount(1);
    if (QDir().mkpath(m_folder)) {
        m_lock = std::make_unique<QLockFile>(m_folder + QLatin1Char('/') + QLatin1String(lockName));
        m_lock->setStaleLockTime(0);  // stale when its process is gone, whatever its age
        m_lock->tryLock();
    }
}

Recovery::~Recovery()
{
    wait();
    m_lock.reset();
    QDir().rmdir(m_folder);  // only where nothing is left in it
}

std::vector<Recovered> Recovery::takeOver(Errors& problems)
{
    std::vector<Recovered> found;
    for (const QString& name : QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(m_root + QLatin1Char('/') + name);
        if (folder.path() == m_folder) {
            continue;
        }
        auto lock = std::make_unique<QLockFile>(folder.filePath(QLatin1String(lockName)));
        lock->setStaleLockTime(0);
        if (!lock->tryLock()) {
            continue;  // that program is running
        }
        for (const QString& copy : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(copy));
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            auto recovered = readRecoveryCopy(file.readAll(), file.fileName());
            if (recovered) {
                found.push_back(std::move(*recovered));
                m_takenOver.push_back(file.fileName());
            } else {
                problems.insert(problems.end(), recovered.error().begin(), recovered.error().end());
            }
        }
        m_foreignLocks.push_back(std::move(lock));
    }
    return found;
}

void Recovery::forgetTakenOver()
{
    for (const QString& copy : m_takenOver) {
        QFile::remove(copy);
    }
    m_takenOver.clear();
    for (auto& lock : m_foreignLocks) {
        const QString folder = QFileInfo(lock->fileName()).path();
        lock.reset();
        QDir().rmdir(folder);
    }
    m_foreignLocks.clear();
}

QString Recovery::pathOf(const Document& document) const
{
    return m_folder + QLatin1Char('/') + document.id().toString(QUuid::WithoutBraces) +
           QStringLiteral(".json");
}

void Recovery::keep(const Document& document, const std::function<void(const Error&)>& failed)
{
    m_writer.start([copy = recoveryCopy(document), path = std8(pathOf(document)), failed] {
        if (const auto error = replaceFile(path, {copy.constData(), static_cast<std::size_t>(copy.size())})) {
            failed(*error);
        }
    });
}

void Recovery::forget(const Document& document)
{
    wait();
    QFile::remove(pathOf(document));
}

void Recovery::wait()
{
    m_writer.waitForDone();
}

}  // namespace gpucost::ui
