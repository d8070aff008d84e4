// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

QString corpusFolder(const QTemporaryDir& place, const QStringList& patterns)
{
    if (const QString given = qEnvironmentVariable("POSTMORTEM_CORPUS"); !given.isEmpty())
        return given;
    const QString archive = QStringLiteral(POSTMORTEM_SOURCE_DIR "/../shared/corpus/incidents.tar.xz");
    if (!QFile::exists(archive))
        return {};
    QProcess tar;
    tar.start(u"tar"_s, QStringList{u"-xJf"_s, archive, u"-C"_s, place.path(), u"--wildcards"_s} + patterns);
    return tar.waitForFinished(120'000) && tar.exitCode() == 0 ? place.path() : QString();
}

} // namespace postmortem::testing
