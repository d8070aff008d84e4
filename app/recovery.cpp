// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

std::shared_ptr<QLockFile> lockFor(const QString& path)
{
    auto lock = std::make_shared<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // only a process that is gone gives its lock away
    return lock;
}

} // namespace

Result<RecoveryFile> newRecoveryFile(const QString& folder)
{
    const QString path = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".postmortem"_s);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    RecoveryFile file{path, lockFor(path), {}, 0};
    if (!file.lock->tryLock(0))
        return std::unexpected(Error{
            ErrorCode::WriteFailed,
            QCoreApplication::translate("Recovery", "The folder for recovery cannot be written to.").toStdString(),
            folder.toStdString(), 0});
    return file;
}

std::optional<RecoveryFile> newestLeftBehind(const QString& folder)
{
    std::optional<RecoveryFile> newest;
    int others = 0;
    for (const QFileInfo& info :
         QDir(folder).entryInfoList({u"*.postmortem"_s}, QDir::Files, QDir::Time)) { // newest first
        const auto lock = lockFor(info.filePath());
        if (!lock->tryLock(0))
            continue;
        if (newest)
            ++others;
        else
            newest = RecoveryFile{info.filePath(), lock, info.lastModified(), 0};
    }
    if (newest)
        newest->others = others;
    return newest;
}

void discard(const RecoveryFile& file)
{
    for (const QString& path : {file.path, file.path + u"-journal"_s})
        QFile::remove(path);
    if (file.lock)
        file.lock->unlock();
}

} // namespace postmortem
