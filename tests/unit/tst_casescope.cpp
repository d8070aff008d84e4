// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/casescope.h"

#include "model/query/embeddedquery.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QObject>
#include <QSignalSpy>
#include <QThreadPool>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

const RemarkPlace place{RemarkPlace::Kind::Account, "test"};

Remark noteOf(const char* text)
{
    Remark remark;
    remark.note = text;
    return remark;
}

} // namespace

class CaseScopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRemarkIsSignedOnce()
    {
        CaseScope scope;
        int signatures = 0;
        scope.setSigner([&](Remark& remark) {
            remark.by = "Ada";
            remark.when = TimeUs(++signatures);
        });
        QSignalSpy changed(&scope, &CaseScope::annotationsChanged);
        scope.setRemark(place, noteOf("asked the user"));
        scope.setRemark(place, noteOf("asked the user"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(signatures, 1);
        QCOMPARE(scope.annotations().find(place)->by, std::string("Ada"));
        scope.setRemark(place, Remark());
        scope.setRemark(place, Remark());
        QCOMPARE(changed.size(), 2);
        QVERIFY(scope.annotations().empty());
    }

    void savedRemarksKeepTheirSignature()
    {
        CaseScope scope;
        scope.setSigner([](Remark& remark) { remark.by = "Ada"; });
        Annotations saved;
        Remark remark = noteOf("our scanner");
        remark.by = "Grace";
        saved.set(place, remark);
        QSignalSpy changed(&scope, &CaseScope::annotationsChanged);
        scope.setAnnotations(saved);
        scope.setAnnotations(saved);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(scope.annotations().find(place)->by, std::string("Grace"));
    }

    void typedTimesAreOnTheClockShown()
    {
        const SampleCase sample = sampleCase(); // its server's clock is an hour ahead of UTC
        const TimeUs from = fromCivilUtc(2026, 11, 23, 9, 30, 0);
        const TimeRange minute{from, from + usPerMinute};
        QThreadPool pool;
        CaseScope scope;
        QCOMPARE(scope.zone().name(), std::string("UTC"));
        scope.setCase(std::make_shared<EmbeddedQuery>(sample.snapshot, sample.lines, pool), false);
        scope.enterFilter(Filter::parse("time:10:00-11:00"));
        QCOMPARE(scope.filter().text(), std::string("time:10:00-11:00"));
        QSignalSpy changed(&scope, &CaseScope::zoneChanged);
        scope.setTimesIn(TimesIn::Utc);
        scope.setTimesIn(TimesIn::Utc);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(scope.zone().name(), std::string("UTC"));
        QCOMPARE(scope.filter().text(), std::string("time:10:00-11:00")); // means what it meant
        scope.enterFilter(Filter::parse("time:10:00-11:00 time:09:30 -time:2026-11-23T09:30:00Z ip:192.0.2.1"));
        QCOMPARE(scope.filter().text(),
                 std::string("time:10:00-11:00 time:09:30@UTC -time:2026-11-23T09:30:00Z ip:192.0.2.1"));
        scope.setTimeRange(minute);
        QVERIFY(scope.filter().text().ends_with("time:2026-11-23T09:30:00-2026-11-23T09:31:00@UTC"));
        scope.setTimesIn(TimesIn::Logs);
        scope.setTimeRange(minute);
        QVERIFY(scope.filter().text().ends_with("time:2026-11-23T10:30:00-2026-11-23T10:31:00"));
    }
};

POSTMORTEM_TEST(CaseScopeTest)
#include "tst_casescope.moc"
