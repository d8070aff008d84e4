// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is killed while it saves: the case file is the last saved state or the one before, never half of one.

#include "model/casefile/casefile.h"

#include "model/analysis/analyse.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

constexpr const char* loopVariable = "POSTMORTEM_SAVE_LOOP";

/// Saves without an end, the number of the save as the title, every third with another snapshot; tells each one.
int saveLoop(const QString& path)
{
    SavedCase content;
    content.snapshot = sampleCase().snapshot;
    std::optional<CaseMark> mark;
    for (int number = 1;; ++number) {
        content.report.title = QString::number(number);
        content.actions.assign(500, {TimeUs(number), "UTC", "ada", Action::Kind::Filtered, std::string(100, 'x')});
        if (number % 3 == 0)
            content.snapshot = analyseAgain(*content.snapshot, content.snapshot->settings);
        const auto written = writeCase(path, content, mark);
        if (!written)
            return 1;
        mark = *written;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class TestCaseCrash final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedInTheMiddleOfASave();
};

void TestCaseCrash::killedInTheMiddleOfASave()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.postmortem"_s);
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(loopVariable), path);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(child.waitForStarted());
        QByteArray told;
        while (told.count('\n') < 3 + round) {
            QVERIFY(child.waitForReadyRead(60'000));
            told += child.readAll();
        }
        QTest::qSleep(round * 3); // somewhere in the next save
        QCOMPARE(::kill(static_cast<pid_t>(child.processId()), SIGKILL), 0);
        QVERIFY(child.waitForFinished());
        told += child.readAll();
        const int last = told.trimmed().split('\n').last().toInt();
        const auto opened = readCase(path);
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        // What was told is on the disk; the one after it may be too.
        const int found = opened->content.report.title.toInt();
        QVERIFY2(found == last || found == last + 1, qPrintable(u"%1 after %2"_s.arg(found).arg(last)));
        QCOMPARE(opened->content.actions.size(), 500U);
        QCOMPARE(opened->content.actions.front().when, TimeUs(found));
        QVERIFY(writeCase(path, opened->content, opened->mark));
    }
}

} // namespace postmortem::testing

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet(postmortem::testing::loopVariable)) {
        const QCoreApplication program(argc, argv);
        return postmortem::testing::saveLoop(qEnvironmentVariable(postmortem::testing::loopVariable));
    }
    return postmortem::testing::runTest<postmortem::testing::TestCaseCrash, QCoreApplication>(argc, argv);
}
#include "tst_casecrash.moc"
