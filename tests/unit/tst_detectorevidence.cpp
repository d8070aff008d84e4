// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the logs say of the consequences and of themselves: block lists, bounces, gaps, lost lines, the largest file.

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;

class DetectorEvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blacklisted()
    {
        CaseScript script;
        script.bounce(when(9));
        QCOMPARE(worst(*script.analyse(), FindingKind::Blacklisted), Severity::None);
        script.blocked("zen.block.example", when(11))
            .blocked("zen.block.example", when(12))
            .blocked("bl.other.example", when(13));
        const auto found = findings(*script.analyse(), FindingKind::Blacklisted);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].count("replies"), 3);
        QCOMPARE(found[0].first, when(11));
        QVERIFY(found[0].text.find("zen.block.example (2) and bl.other.example (1)") != std::string::npos);
    }

    void bounceFlood()
    {
        for (int bounces : {99, 100}) {
            CaseScript script;
            for (int i = 0; i < bounces; ++i)
                script.bounce(when(9) + i * 30 * usPerSecond);
            QCOMPARE(worst(*script.analyse(), FindingKind::BounceFlood),
                     bounces < 100 ? Severity::None : Severity::Medium);
        }
        CaseScript slow;
        for (int i = 0; i < 150; ++i)
            slow.bounce(when(0) + i * usPerMinute);
        QCOMPARE(worst(*slow.analyse(), FindingKind::BounceFlood), Severity::None);
    }

    void gap_data()
    {
        QTest::addColumn<int>("silentMinutes");
        QTest::addColumn<bool>("busy");
        QTest::addColumn<bool>("gap");
        QTest::newRow("twenty-nine minutes") << 29 << true << false;
        QTest::newRow("half an hour") << 30 << true << true;
        QTest::newRow("a quiet log") << 300 << false << false;
    }

    void gap()
    {
        QFETCH(int, silentMinutes);
        QFETCH(bool, busy);
        QFETCH(bool, gap);
        CaseScript script;
        const int step = busy ? 1 : 60;
        for (int minute = 0; minute < 3 * 24 * 60; minute += step)
            if (minute <= 2000 || minute >= 2000 + silentMinutes)
                script.signsIn("192.0.2.20", Protocol::Imap, "anna", when(0, minute));
        QCOMPARE(findings(*script.analyse(), FindingKind::LogGap).size(), gap ? 1U : 0U);
    }

    void quietNightsAreNoGaps()
    {
        CaseScript script;
        for (int day = 0; day < 5; ++day)
            for (int minute = 8 * 60; minute < 18 * 60; ++minute)
                script.signsIn("192.0.2.20", Protocol::Imap, "anna", when(0, minute, 0, day));
        QVERIFY(findings(*script.analyse(), FindingKind::LogGap).empty());
    }

    void lostLines()
    {
        CaseScript script;
        script.notice(Reason::LostMessages, "imuxsock lost 312 messages", when(4));
        const auto snap = script.analyse();
        QCOMPARE(findings(*snap, FindingKind::LogGap).size(), 1U);
        QVERIFY(findings(*snap, FindingKind::LogGap)[0].title.contains("dropped lines"));
    }

    void largestLog_data()
    {
        QTest::addColumn<int>("largest");
        QTest::addColumn<bool>("noted");
        QTest::newRow("not twice the median") << 1999 << false;
        QTest::newRow("twice the median") << 2000 << true;
    }

    void largestLog()
    {
        QFETCH(int, largest);
        QFETCH(bool, noted);
        CaseScript script;
        for (int size : {900, 1000, largest}) {
            Source source;
            source.name = "pop3-" + std::to_string(size) + ".log";
            source.protocol = Protocol::Pop3;
            source.textBytes = static_cast<std::uint64_t>(size);
            source.understood = 1;
            script.builder.addSource(source);
        }
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::LogSize), noted ? Severity::Info : Severity::None);
        QCOMPARE(snap->sources.back().timesMedian > 0, noted);
    }
};

POSTMORTEM_TEST(DetectorEvidenceTest)
#include "tst_detectorevidence.moc"
