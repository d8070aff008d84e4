// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefollower.h"

#include "app/casesession.h"
#include "importers/reading/filelinesource.h"

#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QObject>
#include <QSignalSpy>
#include <QThreadPool>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray failure(int second)
{
    return "Mar  3 06:22:" + QByteArray::number(10 + second)
           + " mail postfix/smtpd[2101]: warning: unknown[203.0.113.66]: SASL LOGIN authentication failed: no\n";
}

/// A case of one log, open.
struct Stage {
    EvidenceFolder folder;
    QThreadPool pool;
    FixedClock clock{TimeUs(1'700'000'000'000'000)};
    CaseSession session{pool, makeFileLineSource()};
    CaseFollower follower{session, clock, pool};
    QString log;

    Stage()
    {
        AnalysisSettings settings;
        settings.year = 2026;
        log = QString::fromStdString(folder.write(u"mail.log"_s, failure(0) + failure(1)));
        session.open({QString::fromStdString(folder.path())}, settings);
    }
    [[nodiscard]] bool open() const { return session.state() == CaseSession::State::Open; }
    void append(const QByteArray& text) const
    {
        QFile file(log);
        if (!file.open(QIODevice::Append) || file.write(text) != text.size())
            qFatal("cannot append");
    }
    [[nodiscard]] std::uint64_t failures() const
    {
        return session.snapshot()->totals.failedLogins[static_cast<std::size_t>(Protocol::Smtp)];
    }
};

} // namespace

class CaseFollowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsInItsPlace()
    {
        Stage stage;
        QTRY_VERIFY(stage.open());
        QSignalSpy published(&stage.session, &CaseSession::published);
        stage.follower.start();
        QVERIFY(stage.follower.isActive());
        QTRY_VERIFY(!published.isEmpty() && stage.open());
        QSignalSpy states(&stage.session, &CaseSession::stateChanged);
        stage.append(failure(2));
        QTRY_COMPARE(stage.failures(), 3U);
        for (const auto& arguments : published)
            QCOMPARE(arguments.front().toBool(), true); // the same case
        QTRY_VERIFY(stage.open());
        stage.follower.stop();
        QTRY_VERIFY(!stage.follower.isActive());
        QTRY_VERIFY(!stage.session.snapshot()->sources.front().growing);
        QCOMPARE(stage.failures(), 3U);
        QVERIFY(stage.open());
        QVERIFY(states.isEmpty()); // nothing was switched off meanwhile
    }

    void trustHoldsWhileFollowing()
    {
        Stage stage;
        QTRY_VERIFY(stage.open());
        stage.follower.start();
        QTRY_VERIFY(stage.follower.lastLook().known() && stage.open());
        stage.session.trust(u"203.0.113.66"_s);
        stage.append(failure(2));
        QTRY_COMPARE(stage.failures(), 3U);
        QVERIFY(stage.session.snapshot()->addresses.front().trusted);
    }

    void endsWithTheCase()
    {
        Stage stage;
        QTRY_VERIFY(stage.open());
        stage.follower.start();
        QSignalSpy active(&stage.follower, &CaseFollower::activeChanged);
        stage.session.close();
        QVERIFY(!stage.follower.isActive());
        QCOMPARE(active.size(), 1);
        stage.follower.start();
        QVERIFY(!stage.follower.isActive());
    }
};

POSTMORTEM_TEST(CaseFollowerTest)
#include "tst_casefollower.moc"
