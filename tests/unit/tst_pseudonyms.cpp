// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names and their replacements, and the twin of a report: no name of the case stands anywhere in it.

#include "model/report/anonymise.h"
#include "model/report/buildreport.h"
#include "model/report/nameshapes.h"
#include "model/report/plaintext.h"
#include "model/report/pseudonyms.h"

#include "tests/support/namesearch.h"
#include "tests/support/stories.h"
#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

/// Names of many kinds are tried; one opens and relays under a foreign sender.
std::shared_ptr<CaseSnapshot> smallCase()
{
    CaseScript script;
    script.failsAs("203.0.113.66", Protocol::Pop3, {"test", "info", "greta.wolf", "mail", "a", "4711", "$(rm x)'\"<b>"},
                   when(9), 1);
    script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(9, 1));
    script.signsIn("2001:db8::7", Protocol::Smtp, "test@ours.example", when(9, 2));
    script.sends("203.0.113.66", "test", {.from = "x@spam.far.example", .recipients = 120}, when(9, 3));
    script.blocked("bl.example", when(10));
    return script.analyse();
}

} // namespace

class PseudonymsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void raw_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& line, const QString& expected) {
            QTest::newRow(name) << line << expected;
        };
        row("nothing", u"status=sent (250 ok)"_s, u"status=sent (250 ok)"_s);
        row("account", u"<<< user test"_s, u"<<< user user-1"_s);
        row("another case", u"<<< USER Test"_s, u"<<< USER user-1"_s);
        row("one person", u"test, Test@Ours.Example, test+shop@ours.example"_s,
            u"user-1, user-1@domain-a.example, user-1@domain-a.example"_s);
        row("part of a word", u"tested attest"_s, u"tested attest"_s);
        row("in a path", u"/var/vmail/ours.example/test/Maildir"_s, u"/var/vmail/domain-a.example/user-1/Maildir"_s);
        row("bounce", u"bounce-test=ours.example@lists.far.example"_s,
            u"bounce-user-1=user-2@host-1.domain-a.example"_s);
        row("address", u"[203.0.113.66]:25, 203.0.113.66."_s, u"[address-1]:25, address-1."_s);
        row("port", u"203.0.113.66:25"_s, u"address-1:25"_s);
        row("address in IPv6", u"::FFFF:203.0.113.66 IPv6:2001:DB8:0::7 2001:db8::7"_s,
            u"address-1 IPv6:address-2 address-2"_s);
        row("unknown address", u"198.51.100.200"_s, u"address-1"_s);
        row("times stay", u"10:31:28 2026-11-23T10:31:28Z 2.3.19"_s, u"10:31:28 2026-11-23T10:31:28Z 2.3.19"_s);
        row("network", u"203.0.113.0/24 10.0.0.0/8 127.0.0.1"_s, u"network-1/24 10.0.0.0/8 127.0.0.1"_s);
        row("host", u"client=mx1.unknown-isp.example.net[203.0.113.66]"_s,
            u"client=host-1.domain-a.example[address-1]"_s);
        row("reverse name", u"66.113.0.203.dyn.isp.example"_s, u"host-1.domain-a.example"_s);
        row("block list", u"blocked using bl.example; 66.113.0.203.bl.example"_s,
            u"blocked using bl.example; host-1.bl.example"_s);
        row("file", u"mail.log main.cf x.conf"_s, u"user-1.log main.cf x.conf"_s);
        row("syslog host", u"Nov 23 10:44:10 relay7 postfix/smtpd[2101]: relay7 says"_s,
            u"Nov 23 10:44:10 host-1 postfix/smtpd[2101]: host-1 says"_s);
        row("base64 user", u"<<< dGVzdA=="_s, u"<<< dXNlci0x"_s);
        row("base64 without padding", u"<<< dGVzdA"_s, u"<<< dXNlci0x"_s);
        row("base64 mailbox", u"AUTH LOGIN "_s + QString::fromLatin1(QByteArray("TEST@ours.example").toBase64()),
            u"AUTH LOGIN "_s + QString::fromLatin1(QByteArray("user-1@domain-a.example").toBase64()));
        row("prompt", u"334 VXNlcm5hbWU6"_s, u"334 VXNlcm5hbWU6"_s);
        row("NTLM", u"TlRMTVNTUAADAAAAGAAYAHAAAAA="_s, u"TlRMTVNTUAA…"_s);
        row("dotted account", u"GRETA.WOLF"_s, u"user-1"_s);
        row("hostile account", u"user $(rm x)'\"<b> failed"_s, u"user user-1 failed"_s);
        row("number", u"size=4711"_s, u"size=user-1"_s);
    }

    void raw()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        Pseudonyms names(*smallCase());
        QCOMPARE(names.raw(line), expected);
    }

    void sentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const QString& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("account", u"Password of test was found"_s, u"Password of user-1 was found"_s);
        row("end of a sentence", u"Relayed as test."_s, u"Relayed as user-1."_s);
        row("severity is no account", u"Info"_s, u"Info"_s);
        row("account is one", u"info"_s, u"user-1"_s);
        row("a common word stays", u"no mail was sent"_s, u"no mail was sent"_s);
        row("but not as a cell", u"mail"_s, u"user-1"_s);
        row("one letter", u"a limit of 4711"_s, u"a limit of 4711"_s);
        row("file", u"mail.log:17 and pop3-20261123.log:4"_s, u"mail.log:17 and pop3-20261123.log:4"_s);
        row("file of a host", u"mx1.far.example.log.1.gz:3"_s, u"host-1.domain-a.example.log.1.gz:3"_s);
        row("threshold", u"login-guessing.failures"_s, u"login-guessing.failures"_s);
        row("unknown host is a word of ours", u"see example.invalid"_s, u"see example.invalid"_s);
        row("hyphens", u"test-run"_s, u"test-run"_s);
        row("command", u"doveadm kick 'test' 203.0.113.66"_s, u"doveadm kick 'user-1' address-1"_s);
        row("mail account", u"test@ours.example"_s, u"user-1@domain-a.example"_s);
    }

    void sentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Pseudonyms names(*smallCase());
        QCOMPARE(names.sentence(text), expected);
    }

    void sameNameSameReplacement()
    {
        Pseudonyms names(*smallCase());
        QCOMPARE(names.sentence(u"greta.wolf"_s), u"user-1"_s);
        QCOMPARE(names.sentence(u"test"_s), u"user-2"_s);
        QCOMPARE(names.raw(u"Greta.Wolf TEST@ours.example test"_s), u"user-1 user-2@domain-a.example user-2"_s);
        QCOMPARE(names.analyst(u"anna"_s), u"analyst-1"_s);
        QCOMPARE(names.analyst(u"bob"_s), u"analyst-2"_s);
        QCOMPARE(names.analyst(u"anna"_s), u"analyst-1"_s);
        QCOMPARE(names.analyst({}), QString());
    }

    /// A name of the case never becomes a replacement.
    void replacementsAreNew()
    {
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, {"user-1", "anna"}, when(9), 1);
        script.delivers("203.0.113.66", "x@domain-a.example", when(10));
        Pseudonyms names(*script.analyse());
        QCOMPARE(names.raw(u"anna"_s), u"user-2"_s);
        QCOMPARE(names.raw(u"mx.far.example"_s), u"host-1.domain-b.example"_s);
    }

    void lettersCount()
    {
        QCOMPARE(shapes::letters(0), u"a"_s);
        QCOMPARE(shapes::letters(25), u"z"_s);
        QCOMPARE(shapes::letters(26), u"aa"_s);
        QCOMPARE(shapes::letters(26 * 27), u"aaa"_s);
    }

    void twins_data()
    {
        QTest::addColumn<CaseScript (*)()>("script");
        for (const Story& story : stories())
            QTest::newRow(story.name) << story.script;
    }

    void twins()
    {
        using Script = CaseScript (*)();
        QFETCH(Script, script);
        const CaseScript written = script();
        const auto snapshot = written.analyse();
        const auto lines = linesOf(written, *snapshot);
        ReportOptions options;
        options.organisation = u"Ours Ltd"_s;
        options.author = u"Anna Admin"_s;
        const ReportDocument plain = buildReport(*snapshot, lines.get(), {}, options);
        options.anonymised = true;
        const ReportDocument twin = buildReport(*snapshot, lines.get(), {}, options);
        QVERIFY2(!namesIn(plain, *snapshot).empty(), "the search finds nothing at all");
        QCOMPARE(namesIn(twin, *snapshot), QStringList());
        QVERIFY(!toPlainText(twin).contains(u"Ours Ltd"_s) && !toPlainText(twin).contains(u"Anna Admin"_s));
        QVERIFY(twin.author.isEmpty() && twin.organisation.isEmpty());
        // And it is the same report but for the names: as many sections, rows and numbers; on the cover its note in
        // place of organisation and author.
        QCOMPARE(toPlainText(twin).count(u'\n'), toPlainText(plain).count(u'\n') + 1 - 2);
    }

    void analystsAndFolders()
    {
        const SampleCase sample = sampleCase();
        ReportOptions options;
        options.anonymised = true;
        options.notes = u"Told anna and bob@example.com."_s;
        options.actions = {{when(9), "Europe/Berlin", "Anna Admin", Action::Kind::Exported, "/logs/mail.log"}};
        Remark remark;
        remark.note = "asked anna about 203.0.113.66";
        remark.by = "Anna Admin";
        remark.when = when(9);
        options.annotations.set(placeOf(*sample.snapshot, sample.harvester), remark);
        const QString text = toPlainText(buildReport(*sample.snapshot, sample.lines.get(), Checklist(), options));
        QVERIFY(!text.contains(u"Anna Admin"_s));
        QVERIFY(!text.contains(u"/logs/"_s));
        QVERIFY(text.contains(u"| analyst-1 |"_s));
        QVERIFY(text.contains(u"asked user-"_s));
        QVERIFY2(!text.contains(u"bob@"_s), qPrintable(text));
    }
};

POSTMORTEM_TEST(PseudonymsTest)
#include "tst_pseudonyms.moc"
