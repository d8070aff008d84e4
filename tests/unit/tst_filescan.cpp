// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is found below the opened paths, and what is said of what is not.

#include "importers/reading/filescan.h"

#include "model/base/sentence.h"
#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QObject>

#include <sys/stat.h>
#include <unistd.h>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

/// "name: problem" of what was found, in order.
QStringList found(const std::vector<std::string>& paths)
{
    QStringList names;
    for (const FoundFile& file : findFiles(paths)) {
        const QString problem = QString::fromStdString(words::inEnglish(file.problem));
        names += QString::fromStdString(file.name) + (problem.isEmpty() ? QString() : QStringLiteral(": ") + problem);
    }
    return names;
}

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class FileScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersAreSearchedInOrder()
    {
        const EvidenceFolder folder;
        for (const char* name : {"b/z.log", "b/a.log", "a.log", ".hidden.log", "b/c/deep.log", "Grüße.log"})
            folder.write(q(name), "x");
        QCOMPARE(found({folder.path()}), QStringList({q(".hidden.log"), q("Grüße.log"), q("a.log"), q("b/a.log"),
                                                      q("b/c/deep.log"), q("b/z.log")}));
        QCOMPARE(found({folder.path(q("a.log"))}), QStringList({q("a.log")}));
    }

    void nothingThere()
    {
        const EvidenceFolder folder;
        const std::string missing = folder.path(q("missing"));
        QCOMPARE(found({missing}), QStringList({QString::fromStdString(missing) + q(": no such file or folder")}));
        QCOMPARE(found({folder.path()}).join(u'|').endsWith(q(": the folder holds no files")), true);
        QVERIFY(found({}).isEmpty());
    }

    void everythingElseIsStillFound()
    {
        const EvidenceFolder folder;
        folder.write(q("a.log"), "x");
        QCOMPARE(found({folder.path(q("missing")), folder.path()}).size(), 2);
    }

    void linkLoopsEnd()
    {
        const EvidenceFolder folder;
        folder.write(q("a/a.log"), "x");
        QVERIFY(QFile::link(QString::fromStdString(folder.path()), QString::fromStdString(folder.path(q("a/up")))));
        QVERIFY(QFile::link(QString::fromStdString(folder.path(q("self"))),
                            QString::fromStdString(folder.path(q("self")))));
        const QStringList names = found({folder.path()});
        QCOMPARE(names.filter(q("a.log")).size(), 1);
        QCOMPARE(names.filter(q("self")).join(u'|'), q("self: a link that leads nowhere"));
    }

    void linksAreFollowed()
    {
        const EvidenceFolder elsewhere;
        elsewhere.write(q("logs/x.log"), "x");
        const EvidenceFolder folder;
        QVERIFY(QFile::link(QString::fromStdString(elsewhere.path(q("logs"))),
                            QString::fromStdString(folder.path(q("linked")))));
        QVERIFY(QFile::link(q("gone"), QString::fromStdString(folder.path(q("nowhere")))));
        QCOMPARE(found({folder.path()}), QStringList({q("linked/x.log"), q("nowhere: a link that leads nowhere")}));
    }

    void noFilesButPipes()
    {
        const EvidenceFolder folder;
        QCOMPARE(::mkfifo(folder.path(q("pipe")).c_str(), 0600), 0);
        folder.write(q("a.log"), "x");
        QCOMPARE(found({folder.path()}).filter(q("a.log")).size(), 1);
    }

    void folderThatCannotBeListed()
    {
        if (::geteuid() == 0)
            QSKIP("root may list every folder");
        const EvidenceFolder folder;
        folder.write(q("closed/a.log"), "x");
        folder.write(q("open/b.log"), "x");
        const std::string closed = folder.path(q("closed"));
        QCOMPARE(::chmod(closed.c_str(), 0), 0);
        const QStringList names = found({folder.path()});
        QCOMPARE(::chmod(closed.c_str(), 0700), 0);
        QCOMPARE(names.filter(q("closed: the folder cannot be listed")).size(), 1);
        QCOMPARE(names.filter(q("open/b.log")).size(), 1);
    }

    void stops()
    {
        const EvidenceFolder folder;
        folder.write(q("a.log"), "x");
        std::stop_source stop;
        stop.request_stop();
        for (const FoundFile& file : findFiles({folder.path()}, stop.get_token()))
            QVERIFY(file.name != "a.log");
    }
};

POSTMORTEM_TEST(FileScanTest)
#include "tst_filescan.moc"
