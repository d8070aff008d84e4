// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Abuse reports: one a network, ready for a mail, without a word about who our users are.

#include "model/remediation/abusereport.h"

#include "tests/support/casescript.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QByteArrayList>
#include <QObject>

#include <algorithm>
#include <format>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

AbuseSender ada()
{
    return {.name = u"Ada \"The Admin\""_s,
            .address = u"postmaster@ours.example"_s,
            .organisation = u"Kontor Übersee"_s,
            .date = fromCivilUtc(2026, 11, 24, 8, 5, 9)};
}

QByteArray headersOf(const QByteArray& mail)
{
    return mail.first(mail.indexOf("\r\n\r\n"));
}

QByteArray bodyOf(const QByteArray& mail)
{
    return mail.sliced(mail.indexOf("\r\n\r\n") + 4);
}

} // namespace

class AbuseReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneANetwork()
    {
        const SampleCase sample = sampleCase();
        const AbuseReports made = abuseReports(*sample.snapshot, sample.lines.get(), ada());
        QCOMPARE(made.reports.size(), 2U);
        QCOMPARE(made.leftOut, 0U);
        QCOMPARE(made.reports[0].network.toString(), std::string("203.0.113.0/24"));
        QCOMPARE(made.reports[0].fileName, u"abuse-203.0.113.0-24.eml"_s);
        QCOMPARE(made.reports[1].network.toString(), std::string("198.51.100.0/24"));
        QCOMPARE(made.reports[1].addresses.size(), 2U);
        QVERIFY(made.reports[1].mail.contains("198.51.100.23"));
        QVERIFY(!made.reports[1].mail.contains("203.0.113.66")); // another network's
        for (const AbuseReport& report : made.reports) {
            QVERIFY(report.users.empty() && report.problem.isEmpty());
            QVERIFY(!report.mail.contains("10.10.1.17")); // anna's
        }
    }

    void headersAreReadyForAMail()
    {
        const SampleCase sample = sampleCase();
        const AbuseReports made = abuseReports(*sample.snapshot, sample.lines.get(), ada());
        const QByteArray headers = headersOf(made.reports[0].mail) + "\r\n";
        QVERIFY(headers.startsWith("From: \"Ada \\\"The Admin\\\"\" <postmaster@ours.example>\r\n"));
        QVERIFY(headers.contains("\r\nSubject: Abuse from 203.0.113.0/24: "));
        QVERIFY(headers.contains("\r\nDate: 24 Nov 2026 08:05:09 +0000\r\n"));
        QVERIFY(headers.contains("\r\nOrganization: =?utf-8?B?"));
        QVERIFY(headers.contains("\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"));
        for (const AbuseReport& report : made.reports) {
            QVERIFY(!QByteArray(report.mail).replace("\r\n", "").contains('\n')); // no bare line feed
            QVERIFY(!QByteArray(report.mail).replace("\r\n", "").contains('\r'));
            QVERIFY(report.mail.endsWith("\r\n"));
            for (const QByteArray& line : report.mail.split('\n'))
                QVERIFY(line.size() <= 998); // RFC 5322 2.1.1
            QVERIFY(std::ranges::all_of(headersOf(report.mail), [](char c) { return c > 0; }));
        }
    }

    void aSenderCannotAddHeaders()
    {
        const SampleCase sample = sampleCase();
        AbuseSender sender = ada();
        sender.name = u"Ada\r\nBcc: victim@elsewhere.example"_s;
        sender.organisation = u"Kontor\nBcc: victim@elsewhere.example"_s;
        sender.address = u"ada@ours.example>\r\nBcc: victim@elsewhere.example"_s;
        const QByteArray headers = headersOf(abuseReports(*sample.snapshot, nullptr, sender).reports.at(0).mail);
        QVERIFY(!headers.contains("\nBcc:"));
        QVERIFY(!headers.contains("From:")); // what is no address is left to the mail program
    }

    void timesInUtcAndLinesThatProve()
    {
        const SampleCase sample = sampleCase();
        const AbuseReports made = abuseReports(*sample.snapshot, sample.lines.get(), ada());
        const QByteArray body = bodyOf(made.reports[0].mail);
        QVERIFY(body.contains("2026-11-23T08:58:0")); // 09:58 in UTC+01:00
        QVERIFY2(body.contains("-ERR Unknown user or incorrect password"), body.constData());
        QVERIFY(body.contains("failed sign-in"));
        const QByteArray relays = bodyOf(made.reports[1].mail);
        QVERIFY2(relays.contains("sasl_username=[hidden]"), relays.constData());
        QVERIFY(relays.contains("spam to "));
    }

    void noLinesAtHand()
    {
        const SampleCase sample = sampleCase();
        QVERIFY(abuseReports(*sample.snapshot, nullptr, ada()).reports.at(0).mail.contains("not at hand"));
        MemoryLineSource broken;
        broken.setError("The file has changed.");
        const AbuseReports made = abuseReports(*sample.snapshot, &broken, ada());
        QCOMPARE(made.reports.at(0).problem, u"The file has changed."_s);
    }

    void cancelled()
    {
        const SampleCase sample = sampleCase();
        QVERIFY(abuseReports(*sample.snapshot, sample.lines.get(), ada(), Cancel([] { return true; })).reports.empty());
    }

    void networksByTheHundred()
    {
        CaseScript script;
        for (int i = 0; i < 205; ++i)
            script.failsAs(std::format("2001:db8:0:{:x}::1", i), Protocol::Pop3, names(30), when(10), 2);
        const AbuseReports made = abuseReports(*script.analyse(), nullptr, ada());
        QCOMPARE(made.reports.size() + made.leftOut, 205U);
        QCOMPARE(made.reports.size(), 200U);
    }

    void whoElseSitsThere()
    {
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 2);
        script.worksFrom("203.0.113.66", "anna", 3);
        const auto snapshot = script.analyse();
        const AbuseReports made = abuseReports(*snapshot, nullptr, ada());
        QCOMPARE(made.reports.size(), 1U);
        QCOMPARE(snapshot->accountName(made.reports[0].users.at(0)), std::string_view("anna"));
    }

    void anonymousLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("previous");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* line, const char* previous, const char* shown) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(previous) << QString::fromUtf8(shown);
        };
        row("sasl_username=anna, ok", "", "sasl_username=[hidden], ok");
        row("user=<Anna>, rip=192.0.2.1", "", "user=<[hidden]>, rip=192.0.2.1");
        row("user=<anna@ours.example>, rip=192.0.2.1", "", "user=<[hidden]@ours.example>, rip=192.0.2.1");
        row("to=<a.b+c@elsewhere.example> sent", "", "to=<[hidden]@elsewhere.example> sent");
        row("user=bert@elsewhere.example,", "", "user=[hidden]@elsewhere.example,");
        row("susanna logs in from anna.example.net", "", "susanna logs in from anna.example.net");
        row("<<< YW5uYQ==", ">>> 334 VXNlcm5hbWU6", "<<< [hidden]");
        row("<<< YW5uYQ", ">>> 334 VXNlcm5hbWU6", "<<< [hidden]");
        row("login failed for anna.", "", "login failed for [hidden].");
        row("connect from 203.0.113.66", "", "connect from 203.0.113.66");
        row("a\x1b[2Kb", "", "a␛[2Kb");
    }

    void anonymousLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, previous);
        QFETCH(QString, shown);
        QCOMPARE(anonymousLine(line.toStdString(), previous.toStdString(), {"anna"}), shown);
    }

    void passwordsAreMasked()
    {
        const QString pass = anonymousLine("<<< pass geheim", "<<< user anna", {"anna"});
        QVERIFY2(!pass.contains(u"geheim"_s), qPrintable(pass));
        // AUTH PLAIN of \0anna\0geheim
        const QString plain = anonymousLine("<<< AUTH PLAIN AGFubmEAZ2VoZWlt", "", {"anna"});
        QVERIFY2(!plain.contains(u"AGFubmEAZ2VoZWlt"_s), qPrintable(plain));
    }

    void longLinesAreCut()
    {
        const QString shown = anonymousLine(std::string(5000, 'x') + " anna", "", {"anna"});
        QVERIFY(shown.size() < 320 && shown.endsWith(u'…'));
    }
};

POSTMORTEM_TEST(AbuseReportTest)
#include "tst_abusereport.moc"
