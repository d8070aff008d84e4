// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every folder tests/data/formats/<format>/<case>/ holds logs and the events that are read from them, in
// events.expected. Stamps without a zone are UTC, those without a year are of 2026. With POSTMORTEM_REFRESH_GOLDEN=1 the
// expected events are written anew.

#include "importers/importer.h"
#include "importers/reading/filelinesource.h"
#include "model/report/buildreport.h"
#include "model/report/plaintext.h"
#include "model/report/reportoptions.h"

#include "tests/support/eventtext.h"
#include "tests/support/golden.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QRegularExpression>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(POSTMORTEM_TEST_DATA "/formats");

SnapshotPtr importFolder(const QString& folder)
{
    ImportRequest request;
    for (const QString& name : QDir(folder).entryList({u"*.log"_s}, QDir::Files, QDir::Name))
        request.paths.push_back((folder + u'/' + name).toStdString());
    request.settings.year = 2026;
    request.workers = 1;
    return importCase(request);
}

QString expectedEvents(const QString& name)
{
    QFile file(root + u'/' + name + u"/events.expected"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class FormatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void events_data()
    {
        QTest::addColumn<QString>("name");
        int cases = 0;
        for (const QString& format : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            for (const QString& one :
                 QDir(root + u'/' + format).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                const QString name = format + u'/' + one;
                QTest::newRow(qPrintable(name)) << name;
                ++cases;
            }
        }
        QVERIFY2(cases >= 30, "the cases of tests/data/formats are not there");
    }

    void events()
    {
        QFETCH(QString, name);
        const auto snapshot = importFolder(root + u'/' + name);
        QVERIFY(snapshot);
        QVERIFY(!snapshot->sources.empty());
        for (const Source& source : snapshot->sources) {
            QVERIFY2(source.problems.empty(), source.problems.empty() ? "" : source.problems.front().c_str());
            QCOMPARE(source.bad, 0U);
        }
        const QString found = eventLines(*snapshot).join(u'\n') + u'\n';
        const QByteArray difference = goldenDifference(u"formats/"_s + name + u"/events.expected"_s, found);
        QVERIFY2(difference.isEmpty(), difference.constData());
    }

    /// Lines of every kind pass through the report: cut, masked, and put together again.
    void reports_data() { events_data(); }

    void reports()
    {
        QFETCH(QString, name);
        const auto snapshot = importFolder(root + u'/' + name);
        QVERIFY(snapshot);
        const auto lines = makeFileLineSource();
        const ReportDocument document = buildReport(*snapshot, lines.get(), {}, {});
        for (const DocumentSection& section : document.sections) {
            for (const ReportBlock& block : section.blocks) {
                if (const auto* excerpt = std::get_if<ExcerptBlock>(&block))
                    QCOMPARE(excerpt->problem, QString());
            }
        }
        QVERIFY(toPlainText(document).contains(QString::fromStdString(snapshot->sources.front().sha256)));
    }

    /// What a content filter hands back under another queue id is the message that it was.
    void filteredMessagesCountOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("recipients");
        QTest::newRow("Exim") << u"exim/content-filter"_s << 5 << 6;
        QTest::newRow("Sendmail") << u"sendmail/content-filter"_s << 3 << 4;
        QTest::newRow("Postfix, XFORWARD") << u"postfix/content-filter"_s << 1 << 2;
        QTest::newRow("Postfix") << u"postfix/content-filter-plain"_s << 1 << 2;
        QTest::newRow("Postfix, through a pipe") << u"postfix/content-filter-pipe"_s << 4 << 5;
    }

    void filteredMessagesCountOnce()
    {
        QFETCH(QString, name);
        const auto snapshot = importFolder(root + u'/' + name);
        QVERIFY(snapshot);
        QTEST(int(snapshot->totals.messages), "messages");
        QTEST(int(snapshot->totals.recipientsAccepted), "recipients");
        for (const Message& message : snapshot->messages)
            QVERIFY(!message.accepted || message.delivered <= message.recipients);
    }

    /// Outgoing sessions do not name the message that they send on: sender and recipient do, or the end of its queue id.
    void deliveriesFindTheirMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("counts"); // delivered, deferred and bounced of each message
        QTest::newRow("MDaemon") << u"mdaemon/sent-on"_s << QStringList{u"2 1 1"_s};
        QTest::newRow("SmarterMail") << u"smartermail/sent-on"_s << QStringList{u"0 0 1"_s, u"1 0 0"_s};
        QTest::newRow("IceWarp") << u"icewarp/sent-on"_s << QStringList{u"2 0 1"_s};
    }

    void deliveriesFindTheirMessage()
    {
        QFETCH(QString, name);
        const auto snapshot = importFolder(root + u'/' + name);
        QVERIFY(snapshot);
        QStringList counts;
        for (const Message& message : snapshot->messages)
            counts << u"%1 %2 %3"_s.arg(message.delivered).arg(message.deferred).arg(message.bounced);
        QTEST(counts, "counts");
    }

    /// "Recipient ok" means a local one where the server has other words for the rest.
    void onlyClearWordsCallRecipientsLocal()
    {
        const auto said = [](const QString& name) {
            QStringList domains;
            const auto snapshot = importFolder(root + u'/' + name);
            for (const auto& [domain, recipients] : snapshot->saidLocal)
                domains << QString::fromUtf8(snapshot->text(domain));
            return domains;
        };
        QCOMPARE(said(u"icewarp/sent-on"_s), QStringList{u"kontor.example"_s});
        QCOMPARE(said(u"mdaemon/sent-on"_s), QStringList());
        QCOMPARE(said(u"smartermail/sent-on"_s), QStringList());
    }

    /// AUTH with an initial response, which Haraka's log does not show, signs the message all the same.
    void unnamedSignInsSignTheirMessages()
    {
        const auto snapshot = importFolder(root + u"/haraka/initial-response"_s);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->messages.size(), std::size_t{2});
        QCOMPARE(snapshot->messages[0].authority, RelayAuthority::SmtpAuth);
        QCOMPARE(snapshot->messages[0].mechanism, Mechanism::Plain);
        QCOMPARE(snapshot->messages[1].authority, RelayAuthority::TrustedNetwork);
    }

    void headersChangeNothing_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("ISO 8601 stamps") << u"postfix/rfc3164"_s << u"postfix/iso8601"_s;
        QTest::newRow("RFC 5424") << u"postfix/rfc3164"_s << u"postfix/rfc5424"_s;
    }

    void headersChangeNothing()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(!expectedEvents(first).isEmpty());
        QCOMPARE(expectedEvents(second), expectedEvents(first));
    }

    /// Merak's lines carry more, and say the same; the file's name differs.
    void olderLinesChangeNothing_data()
    {
        QTest::addColumn<QString>("newer");
        QTest::addColumn<QString>("older");
        QTest::newRow("POP3") << u"icewarp/pop3"_s << u"icewarp/pop3-merak"_s;
        QTest::newRow("IMAP") << u"icewarp/imap"_s << u"icewarp/imap-merak"_s;
    }

    void olderLinesChangeNothing()
    {
        QFETCH(QString, newer);
        QFETCH(QString, older);
        static const QRegularExpression fileName(u"\\| [^|]*:(\\d+)$"_s, QRegularExpression::MultilineOption);
        QVERIFY(!expectedEvents(newer).isEmpty());
        QCOMPARE(expectedEvents(older).replace(fileName, u"\\1"_s), expectedEvents(newer).replace(fileName, u"\\1"_s));
    }
};

POSTMORTEM_TEST(FormatsTest)
#include "tst_formats.moc"
