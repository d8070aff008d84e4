// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casesession.h"

#include "importers/reading/filelinesource.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

using State = CaseSession::State;

class TestCaseSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAFolder();
    void publishesWhileItReads();
    void readsAgain();
    void judgesAgainUnderOtherNetworks();
    void keepsTicksWhenJudgedAgain();
    void takesTheCaseOfAnotherSession();
    void readsAgainInAnotherZone();
    void settingsGivenDuringAnImportAreAppliedAfterIt();
    void cancelBeforeAnythingLeavesNothing();
    void cancelKeepsWhatWasRead();
    void anotherCaseDropsTheOneBefore();
    void goesAwayWhileItReads();
    void aMissingFolderIsASourceWithAProblem();

private:
    [[nodiscard]] static QString example() { return QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/example"); }
    [[nodiscard]] std::unique_ptr<CaseSession> session()
    {
        return std::make_unique<CaseSession>(m_pool, makeFileLineSource());
    }
    [[nodiscard]] std::unique_ptr<CaseSession> openExample();
    /// The example's largest log many times over: enough to be met in the middle of it.
    [[nodiscard]] QString largeLog();

    QThreadPool m_pool;
    QTemporaryDir m_folder;
};

std::unique_ptr<CaseSession> TestCaseSession::openExample()
{
    auto opened = session();
    QSignalSpy finished(opened.get(), &CaseSession::finished);
    opened->open({example()}, {});
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000); }();
    return opened;
}

QString TestCaseSession::largeLog()
{
    const QString path = m_folder.filePath(u"large.log"_s);
    if (QFile::exists(path))
        return path;
    QFile from(example() + u"/s20261123-00.log"_s);
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return {};
    const QByteArray text = from.readAll();
    for (int i = 0; i < 100; ++i)
        to.write(text);
    return path;
}

void TestCaseSession::opensAFolder()
{
    auto opened = session();
    QSignalSpy published(opened.get(), &CaseSession::published);
    QSignalSpy finished(opened.get(), &CaseSession::finished);
    QCOMPARE(opened->state(), State::Empty);
    opened->open({example()}, {});
    QCOMPARE(opened->state(), State::Importing);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(opened->state(), State::Open);
    QCOMPARE(published.front().front().toBool(), false);
    QVERIFY(opened->snapshot()->complete);
    QVERIFY(!opened->snapshot()->findings.empty());
    QVERIFY2(finished.front().front().toString().isEmpty(), qPrintable(finished.front().front().toString()));
    QVERIFY(!opened->checklist().steps.empty());
    QVERIFY(opened->importSeconds() > 0);
    QCOMPARE(opened->settings().localDomains, opened->snapshot()->settings.localDomains);
}

void TestCaseSession::publishesWhileItReads()
{
    auto opened = session();
    QSignalSpy progressed(opened.get(), &CaseSession::progressed);
    std::vector<std::pair<bool, bool>> seen; // same case, complete
    connect(opened.get(), &CaseSession::published, this,
            [&](bool sameCase) { seen.emplace_back(sameCase, opened->snapshot()->complete); });
    QSignalSpy finished(opened.get(), &CaseSession::finished);
    opened->open({largeLog()}, {});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
    QVERIFY(!progressed.isEmpty());
    QVERIFY(seen.size() > 1);
    QVERIFY(!seen.front().first && !seen.front().second);
    QVERIFY(seen.back().first && seen.back().second);
    QCOMPARE(std::ranges::count(seen, true, &std::pair<bool, bool>::second), 1);
}

void TestCaseSession::readsAgain()
{
    const auto opened = openExample();
    QSignalSpy published(opened.get(), &CaseSession::published);
    const auto before = opened->snapshot();
    opened->readAgain();
    QTRY_COMPARE_WITH_TIMEOUT(opened->state(), State::Open, 60'000);
    QVERIFY(opened->snapshot() != before);
    QCOMPARE(opened->snapshot()->totals.events, before->totals.events);
    QVERIFY(published.front().front().toBool());
}

void TestCaseSession::judgesAgainUnderOtherNetworks()
{
    const auto opened = openExample();
    const auto before = opened->snapshot();
    opened->trust(u"203.0.113.66"_s);
    QCOMPARE(opened->state(), State::Analysing);
    QTRY_COMPARE_WITH_TIMEOUT(opened->state(), State::Open, 60'000);
    QVERIFY(opened->snapshot() != before);
    QVERIFY(opened->snapshot()->settings.trustedNetworksGiven);
    QVERIFY(opened->snapshot()->settings.isTrusted(*IpAddress::parse("203.0.113.66")));
    QVERIFY(opened->snapshot()->settings.isTrusted(*IpAddress::parse("10.10.1.17")));
}

/// At once, and judging it again may be cancelled like any other judgement.
void TestCaseSession::takesTheCaseOfAnotherSession()
{
    const auto opened = openExample();
    const auto other = session();
    QSignalSpy finished(other.get(), &CaseSession::finished);
    other->adopt(opened->paths(), {opened->given(), opened->formatOverrides(), opened->snapshot(), opened->checklist(),
                                   opened->importSeconds()});
    QCOMPARE(other->state(), State::Open);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.front().at(1).toBool(), false); // nothing was read
    QCOMPARE(other->snapshot(), opened->snapshot());
    QCOMPARE(other->checklist(), opened->checklist());
    other->judgeAgain();
    QCOMPARE(other->state(), State::Analysing);
    other->cancel();
    QCOMPARE(other->state(), State::Open);
    QCOMPARE(other->snapshot(), opened->snapshot());
    other->judgeAgain();
    QTRY_COMPARE_WITH_TIMEOUT(other->state(), State::Open, 60'000);
    QCOMPARE(other->snapshot()->generation, opened->snapshot()->generation + 1);
    QCOMPARE(other->snapshot()->findings.size(), opened->snapshot()->findings.size());
    QCOMPARE(other->checklist(), opened->checklist());
}

void TestCaseSession::keepsTicksWhenJudgedAgain()
{
    const auto opened = openExample();
    Checklist ticked = opened->checklist();
    const QString id = ticked.steps.front().id;
    ticked.steps.front().tick = {StepState::Done, u"Ada"_s, fromCivilUtc(2026, 11, 23, 15, 0, 0), {}};
    opened->setChecklist(ticked);
    opened->trust(u"192.0.2.200"_s);
    QTRY_COMPARE_WITH_TIMEOUT(opened->state(), State::Open, 60'000);
    const auto& steps = opened->checklist().steps;
    const auto step = std::ranges::find(steps, id, &ChecklistStep::id);
    QVERIFY(step != steps.end());
    QCOMPARE(step->tick.by, u"Ada"_s);
}

void TestCaseSession::readsAgainInAnotherZone()
{
    auto opened = session();
    QFile from(example() + u"/p20261122-00.log"_s);
    QFile to(m_folder.filePath(u"p20261122-00.log"_s));
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
    to.write(from.readAll().replace(" +0100", "")); // the greeting would tell the zone
    to.close();
    opened->open({to.fileName()}, {});
    QTRY_COMPARE_WITH_TIMEOUT(opened->state(), State::Open, 60'000);
    const TimeUs before = opened->snapshot()->totals.first;
    AnalysisSettings changed = opened->settings();
    changed.zone = TimeZone::named("+02:00");
    changed.zoneGiven = true;
    opened->apply(changed);
    QCOMPARE(opened->state(), State::Importing);
    QTRY_COMPARE_WITH_TIMEOUT(opened->state(), State::Open, 60'000);
    QCOMPARE(before - opened->snapshot()->totals.first, 2 * usPerHour);
}

void TestCaseSession::settingsGivenDuringAnImportAreAppliedAfterIt()
{
    auto opened = session();
    QSignalSpy finished(opened.get(), &CaseSession::finished);
    opened->open({example()}, {});
    opened->trust(u"203.0.113.66"_s);
    QCOMPARE(opened->state(), State::Importing);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
    QVERIFY(opened->snapshot()->settings.isTrusted(*IpAddress::parse("203.0.113.66")));
    QVERIFY(opened->snapshot()->settings.isTrusted(*IpAddress::parse("10.10.1.17")));
}

void TestCaseSession::cancelBeforeAnythingLeavesNothing()
{
    auto opened = session();
    QSignalSpy published(opened.get(), &CaseSession::published);
    QSignalSpy cancelled(opened.get(), &CaseSession::cancelled);
    opened->open({largeLog()}, {});
    opened->cancel();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(opened->state(), State::Empty);
    QVERIFY(m_pool.waitForDone(10'000));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(published.size(), 0);
}

void TestCaseSession::cancelKeepsWhatWasRead()
{
    auto opened = session();
    QSignalSpy published(opened.get(), &CaseSession::published);
    QSignalSpy finished(opened.get(), &CaseSession::finished);
    opened->open({largeLog()}, {});
    QTRY_VERIFY_WITH_TIMEOUT(!published.isEmpty(), 60'000);
    opened->cancel();
    QCOMPARE(opened->state(), State::Open);
    QVERIFY(!opened->snapshot()->complete);
    QVERIFY(opened->snapshot()->totals.events > 0);
    QVERIFY(m_pool.waitForDone(10'000));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.size(), 0);
}

void TestCaseSession::anotherCaseDropsTheOneBefore()
{
    auto opened = session();
    QSignalSpy finished(opened.get(), &CaseSession::finished);
    opened->open({largeLog()}, {});
    opened->open({example()}, {});
    QTRY_COMPARE_WITH_TIMEOUT(opened->state(), State::Open, 60'000);
    QVERIFY(opened->snapshot()->sources.size() >= 9);
    QVERIFY(std::ranges::none_of(opened->snapshot()->sources,
                                 [](const Source& source) { return source.name == "large.log"; }));
    QVERIFY(m_pool.waitForDone(10'000));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(finished.size(), 1);
}

void TestCaseSession::goesAwayWhileItReads()
{
    auto opened = session();
    QSignalSpy progressed(opened.get(), &CaseSession::progressed);
    opened->open({largeLog()}, {});
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), 60'000);
    opened.reset();
    QVERIFY2(m_pool.waitForDone(5'000), "an import outlived its session");
}

void TestCaseSession::aMissingFolderIsASourceWithAProblem()
{
    auto opened = session();
    QSignalSpy finished(opened.get(), &CaseSession::finished);
    opened->open({u"/no/such/folder"_s}, {});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(opened->snapshot()->sources.size(), 1U);
    QVERIFY(!opened->snapshot()->sources.front().problems.empty());
}

} // namespace postmortem::testing

using postmortem::testing::TestCaseSession;
POSTMORTEM_TEST(TestCaseSession)
#include "tst_casesession.moc"
