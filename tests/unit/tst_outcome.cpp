// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outcome.h"

#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestOutcome final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodCaseSaysNothing();
    void troubleNamesTheFirstFile();
    void aFileThatIsNoLogIsNoTroubleBesideLogs();
    void nothingReadSaysWhy();
    void noLogSaysWhatToDo();
};

void TestOutcome::aGoodCaseSaysNothing()
{
    const ImportOutcome outcome = importOutcome(*sampleCase().snapshot);
    QVERIFY(!outcome.nothingRead);
    QCOMPARE(outcome.problem, QString());
}

void TestOutcome::troubleNamesTheFirstFile()
{
    CaseSnapshot snapshot = *sampleCase().snapshot;
    snapshot.sources[1].problems = {"it ends in the middle of a line"};
    QCOMPARE(importOutcome(snapshot).problem,
             u"One file could not be read completely. %1: it ends in the middle of a line"_s.arg(
                 QString::fromStdString(snapshot.sources[1].name)));
    snapshot.sources[0].problems = {"no permission"};
    const ImportOutcome outcome = importOutcome(snapshot);
    QVERIFY(outcome.problem.startsWith(u"2 files"_s));
    QVERIFY(outcome.problem.contains(u"no permission"_s));
    QVERIFY(!outcome.nothingRead);
}

void TestOutcome::aFileThatIsNoLogIsNoTroubleBesideLogs()
{
    CaseSnapshot snapshot = *sampleCase().snapshot;
    Source readme;
    readme.name = "README.md";
    readme.sha256 = std::string(64, '0');
    readme.problems = {"this is not a mail log"};
    snapshot.sources.push_back(readme);
    QCOMPARE(importOutcome(snapshot).problem, QString());
    snapshot.sources.back().sha256.clear(); // it could not even be read
    QVERIFY(importOutcome(snapshot).problem.contains(u"README.md"_s));
    snapshot.events = {};
    QVERIFY(importOutcome(snapshot).nothingRead);
    QVERIFY(importOutcome(snapshot).problem.contains(u"README.md"_s));
}

void TestOutcome::nothingReadSaysWhy()
{
    CaseSnapshot snapshot;
    Source missing;
    missing.path = "/no/such/\x1b[31mfolder";
    missing.problems = {"there is no such file or folder"};
    snapshot.sources = {missing};
    const ImportOutcome outcome = importOutcome(snapshot);
    QVERIFY(outcome.nothingRead);
    QVERIFY(outcome.problem.contains(u"/no/such/"_s));
    QVERIFY(outcome.problem.contains(u"there is no such file or folder"_s));
    QVERIFY(!outcome.problem.contains(QChar(0x1b)));
}

void TestOutcome::noLogSaysWhatToDo()
{
    CaseSnapshot snapshot;
    snapshot.sources.resize(3);
    const ImportOutcome outcome = importOutcome(snapshot);
    QVERIFY(outcome.nothingRead);
    QVERIFY(outcome.problem.startsWith(u"No mail log was found in 3 files."_s));
}

} // namespace postmortem::testing

using postmortem::testing::TestOutcome;
POSTMORTEM_TEST(TestOutcome)
#include "tst_outcome.moc"
