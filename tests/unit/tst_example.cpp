// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/example.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestExample final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foundAboveTheBuild();
    void foundBesideAnInstalledProgram();
    void notFound();
};

void TestExample::foundAboveTheBuild()
{
    QTemporaryDir folder;
    const QDir top(folder.path());
    QVERIFY(top.mkpath(u"build/dev/bin"_s) && top.mkpath(u"resources/example"_s));
    QVERIFY(exampleFolder(top.filePath(u"build/dev/bin"_s)).isEmpty()); // not a source tree yet
    QFile lists(top.filePath(u"CMakeLists.txt"_s));
    QVERIFY(lists.open(QIODevice::WriteOnly));
    QCOMPARE(exampleFolder(top.filePath(u"build/dev/bin"_s)), top.filePath(u"resources/example"_s));
}

void TestExample::foundBesideAnInstalledProgram()
{
    QTemporaryDir folder;
    const QDir top(folder.path());
    QVERIFY(top.mkpath(u"bin"_s) && top.mkpath(u"share/postmortem/example"_s));
    QCOMPARE(exampleFolder(top.filePath(u"bin"_s)), top.filePath(u"share/postmortem/example"_s));
}

void TestExample::notFound()
{
    QTemporaryDir folder;
    QCOMPARE(exampleFolder(folder.path()), QString());
}

} // namespace postmortem::testing

using postmortem::testing::TestExample;
POSTMORTEM_TEST(TestExample)
#include "tst_example.moc"
