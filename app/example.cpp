// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int mostLevels = 4; // build/<preset>/bin, and one to spare

} // namespace

QString exampleFolder(const QString& programFolder)
{
    const QString installed = QDir(programFolder).filePath(u"../share/postmortem/example"_s);
    if (QFileInfo(installed).isDir())
        return QDir::cleanPath(installed);
    QDir folder(programFolder);
    for (int level = 0; level < mostLevels; ++level) {
        const QString candidate = folder.filePath(u"resources/example"_s);
        if (QFileInfo(candidate).isDir() && folder.exists(u"CMakeLists.txt"_s))
            return QDir::cleanPath(candidate);
        if (!folder.cdUp())
            break;
    }
    return {};
}

} // namespace postmortem
