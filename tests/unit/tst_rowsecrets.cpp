// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords in rows with columns for the command and its reply, and in logs without replies.

#include "model/decoding/decoding.h"
#include "model/decoding/rowsecrets.h"

#include "tests/support/testmain.h"

#include <QObject>
#include <QRandomGenerator>

using namespace postmortem;
using namespace Qt::StringLiterals;

class RowSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("secret");
        const auto row = [](const char* name, const QString& line, const QString& secret) {
            QTest::newRow(name) << line << secret;
        };
        const QString smtp = u"SMTP-IN\tA1.MAI\t720\t203.0.113.66\tAUTH\t"_s;
        row("an answer", smtp + u"c2VjcmV0MTI=\t504 Invalid Username or Password\t34\t14\ttest"_s, u"c2VjcmV0MTI="_s);
        row("an answer, accepted", smtp + u"c2VjcmV0MTI=\t235 Authenticated\t34\t14\ttest"_s, u"c2VjcmV0MTI="_s);
        row("IMAP", u"IMAP-IN\t7\t203.0.113.66\tLOGIN\tLOGIN \"test\" \"se cret\"\ta1 NO Failed\t1\t2\t"_s,
            u"\"se cret\""_s);
        row("POP3", u"POP3-IN\t7\t203.0.113.66\tPASS\tPASS se cret\t-ERR no\t1\t2\ttest"_s, u"se cret"_s);
        const QString w3c = u"203.0.113.66 SMTP-IN 192.0.2.25 664 "_s;
        const QString pop = u"2026-03-03 00:01:20 203.0.113.66 POP3-IN 192.0.2.25 960 PASS "_s;
        row("W3C, POP3 refused", pop + u"PASS+letmein -ERR+Unable+to+log+on S1 23 18 a@b.example"_s, u"letmein"_s);
        row("W3C, POP3 accepted", pop + u"PASS+let+me++in+ +OK S1 23 18 -"_s, u"let+me++in+"_s);
        row("W3C, POP3, nobody", pop + u"pass+letmein -ERR+Unable+to+log+on S1 23 18"_s, u"letmein"_s);
        row("W3C, an answer", w3c + u"AUTH c2VjcmV0MTI= 504+Invalid S1 34 14 test"_s, u"c2VjcmV0MTI="_s);
        row("W3C, PLAIN", w3c + u"AUTH AUTH+PLAIN+AGEAYg== 235+Authenticated S1 34 14 a"_s, u"AGEAYg=="_s);
        row("W3C, IMAP", u"203.0.113.66 IMAP-IN 192.0.2.25 664 LOGIN LOGIN+test+secret a1+NO S1 1 2"_s, u"secret"_s);
        row("an answer, cut off", smtp + u"c2VjcmV0MTI="_s, u"c2VjcmV0MTI="_s);
        row("an answer, its reply cut off", smtp + u"c2VjcmV0MTI=\t504 Inv"_s, u"c2VjcmV0MTI="_s);
        row("W3C, cut off", w3c + u"AUTH c2VjcmV0MTI="_s, u"c2VjcmV0MTI="_s);
        row("outgoing", u"SMTP-OU\tA1.MAI\t720\t203.0.113.66\tAUTH\tc2VjcmV0MTI=\t235 ok\t34\t14\t"_s,
            u"c2VjcmV0MTI="_s);
        row("a reply in the command", smtp + u"c2VjcmV0MTI=\t334 UGFzc3dvcmQ6\t504 no\t34\t14\t"_s,
            u"c2VjcmV0MTI=\t334 UGFzc3dvcmQ6"_s);
        row("no replies", u"T 20230421 032514 6441a8a1 c2VjcmV0MTI="_s, u"c2VjcmV0MTI="_s);
        const QString haraka = u"[core]  hook=unrecognized_command plugin=auth/flat_file function=hook params="_s;
        row("Haraka", haraka + u"MTIzNDU2 retval=OK msg=\"\""_s, u"MTIzNDU2"_s);
        row("Haraka, quoted", haraka + u"\"c2VjcmV0MTI=\" retval=OK msg=\"\""_s, u"c2VjcmV0MTI="_s);
        row("Haraka, cut off", haraka + u"\"c2VjcmV0MTI"_s, u"c2VjcmV0MTI"_s);
        row("a weekday before", u"Thu, 22 Apr 2004 22:01:42 +0200 <<< a1 LOGIN test \"se cret\""_s, u"\"se cret\""_s);
        row("no replies, control characters", u"T 20230421 032514 6441a8a1 cHcbWzBt"_s, u"cHcbWzBt"_s);
        row("no replies, IMAP", u"T 20230421 032514 6441a8a1 a1 LOGIN test secret"_s, u"secret"_s);
        row("no replies, PLAIN", u"T 20230421 032514 6441a8a1 AUTH PLAIN AGEAYg=="_s, u"AGEAYg=="_s);
    }

    void masks()
    {
        QFETCH(QString, line);
        QFETCH(QString, secret);
        QVERIFY(line.contains(secret));
        const QString masked = QString::fromStdString(maskSecrets(line.toStdString()));
        QCOMPARE(masked, QString(line).replace(secret, u"••••••"_s));
    }

    /// What is not certainly a W3C row with its password in one field is masked to its end.
    void masksAllBehindPass_data()
    {
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QString& said) { QTest::newRow(name) << said; };
        row("cut off", u"PASS+let"_s);
        row("cut off behind the reply", u"PASS+let -ERR+Unable+to+log+on"_s);
        row("cut off before the last number", u"PASS+let -ERR+no S1 34"_s);
        row("a blank", u"PASS+let me -ERR+no S1 34 14 test"_s);
        row("a blank and a reply", u"PASS+let -ERR me -ERR+no S1 34 14 test"_s);
        row("a whole row", u"PASS+let -ERR+x S1 34 14 me -ERR+no S1 34 14 test"_s);
        row("a whole row, nobody", u"PASS+let -ERR+x S1 34 14 -ERR+no S1 34 14"_s);
        row("the verb again", u"PASS+let -ERR+x PASS 34 14"_s);
        row("a tab", u"PASS+let -ERR+no\tS1 S1 34 14 test"_s);
        row("no number", u"PASS+let -ERR+no S1 34 x test"_s);
        row("another reply", u"PASS+let 500+no S1 34 14 test"_s);
        row("no field", u"PASS let -ERR+no S1 34 14 test"_s);
    }

    void masksAllBehindPass()
    {
        QFETCH(QString, said);
        const QString head = u"2026-03-03 00:01:20 203.0.113.66 POP3-IN 192.0.2.25 664 PASS "_s;
        const QString masked = QString::fromStdString(maskSecrets((head + said).toStdString()));
        QVERIFY2(masked.startsWith(head.chopped(1)), qPrintable(masked));
        const QString shown = masked.mid(head.size() - 1).remove(u"PASS"_s);
        QVERIFY2(shown.contains(u"••••••"_s) && !shown.contains(u"let"_s) && !shown.contains(u"me"_s),
                 qPrintable(masked));
    }

    /// However a password is made, none of its words is seen: neither with its blanks as '+' and the row cut anywhere, nor
    /// with its blanks as they are in a whole row.
    void hidesEveryPassword()
    {
        const QStringList parts{u" "_s,     u"+"_s,      u"qz"_s,   u"zx7q"_s, u"-ERR"_s, u"+OK"_s, u"PASS"_s,
                                u"PASS "_s, u" -ERR "_s, u" S1 "_s, u" 34 "_s, u" 14"_s,  u"\t"_s,  u"AUTH"_s};
        const QStringList tails{u" -ERR+Unable+to+log+on S1 34 14 user"_s, u" +OK S1 34 14 -"_s, u" -ERR+no S1 34 14"_s,
                                u" -ERR+no S1"_s, QString()};
        constexpr int wholeTails = 3;
        QRandomGenerator random(20260303);
        for (int i = 0; i < 20'000; ++i) {
            QString password = u"xqz"_s;
            for (int n = random.bounded(7); n > 0; --n)
                password += parts.at(random.bounded(int(parts.size())));
            password += u"qzx"_s;
            const bool whole = random.bounded(2) == 0;
            if (!whole)
                password.replace(u' ', u'+');
            const QString line = u"2026-03-03 00:01:20 203.0.113.66 POP3-IN 192.0.2.25 664 PASS PASS+"_s + password
                                 + tails.at(random.bounded(whole ? wholeTails : int(tails.size())));
            const QString masked = QString::fromStdString(maskSecrets(line.toStdString()));
            const bool seen = masked.contains(u"qz"_s) || masked.contains(u"zx"_s);
            QVERIFY2(!seen, qPrintable(line + u" -> "_s + masked));
        }
    }

    /// Haraka: only two answers behind AUTH tell that the first is a name.
    void findsHarakasUserName()
    {
        const auto hook = [](const std::string& said) {
            return "2026-03-03T15:24:15.182Z [INFO] [X] [core]  hook=unrecognized_command plugin=auth/flat_file "
                   "function=hook_unrecognized_command params="
                   + said + " retval=OK msg=\"\"";
        };
        const std::string name = hook("\"dGVzdA==\"");
        const std::string password = hook("c2VjcmV0MTI=");
        const std::string auth = hook("AUTH");
        QCOMPARE(harakaUserName(auth, name, password), std::string_view("dGVzdA=="));
        QVERIFY(harakaUserName(auth, name, auth).empty());
        QVERIFY(harakaUserName(name, password, auth).empty());
        QVERIFY(harakaUserName(name, password, name).empty());
        QVERIFY(harakaUserName(auth, hook("AHRlc3QAc2VjcmV0"), password).empty());
        QVERIFY(harakaAuth(auth) == HarakaAuth::Said);
        QVERIFY(harakaAuth("[NOTICE] [X] [auth/flat_file] delaying for 1 seconds") == HarakaAuth::Refusal);
        QVERIFY(harakaAuth("[NOTICE] [X] [core] delaying for 1 seconds") == HarakaAuth::None);
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const QString& line) { QTest::newRow(name) << line; };
        const QString smtp = u"SMTP-IN\tA1.MAI\t720\t203.0.113.66\t"_s;
        row("user name", smtp + u"AUTH\tdGVzdA==\t334 UGFzc3dvcmQ6\t1\t2\ttest"_s);
        row("hidden", smtp + u"AUTH\t{blank}\t504 Invalid Username or Password\t1\t2\ttest"_s);
        row("cancelled", smtp + u"AUTH\t*\t501 Authentication cancelled\t1\t2\t"_s);
        row("initial user name", smtp + u"AUTH\tAUTH LOGIN dGVzdA==\t334 UGFzc3dvcmQ6\t1\t2\ttest"_s);
        row("mailbox", smtp + u"RCPT\tRCPT TO:<a@b.example>\t250 ok\t1\t2\ttest"_s);
        row("Haraka, a verb",
            u"[core]  hook=unrecognized_command plugin=x function=y params=AUTH retval=OK msg=\"\""_s);
        // Not an IMAP client that signs in, with "Aborted" for its tag.
        const QString dovecot = u"Nov 23 10:31:29 mail dovecot: pop3-login: "_s;
        row("Dovecot, aborted", dovecot + u"Disconnected: Aborted login by logging out (auth failed): user=<info>"_s);
        row("Dovecot 1, aborted", dovecot + u"Aborted login (3 authentication attempts): user=<info>"_s);
        row("cut off", u"SMTP-IN\tA1.MAI\t720"_s);
        row("W3C, user name",
            u"203.0.113.66 SMTP-IN 192.0.2.25 664 AUTH AUTH+LOGIN+dGVzdA== 334+UGFzc3dvcmQ6 S1 1 2"_s);
        row("no replies, mailbox", u"T 20230421 032514 6441a8a1 RCPT TO:<c@d.example>"_s);
        row("no replies, verbs", u"T 20230421 032514 6441a8a1 QUIT"_s);
        row("no replies, a mixed verb", u"T 20230421 032514 6441a8a1 Rset"_s);
        row("no replies, verb", u"T 20230421 032514 6441a8a1 EHLO User"_s);
    }

    void leavesTheRestAlone()
    {
        QFETCH(QString, line);
        QCOMPARE(QString::fromStdString(maskSecrets(line.toStdString())), line);
    }

    /// CommuniGate Pro's dialogues have the time, a level and the session before what is said.
    void communigate()
    {
        const auto masked = [](const QString& line, const QString& previous) {
            return QString::fromStdString(maskSecrets(line.toStdString(), previous.toStdString()));
        };
        const QString said = u"10:04:32.47 5 SMTPI-32209([203.0.113.66]) inp: "_s;
        const QString heard = u"10:04:32.41 5 SMTPI-32209([203.0.113.66]) out: "_s;
        QCOMPARE(masked(said + u"c2VjcmV0"_s, heard + u"334 UGFzc3dvcmQ6\\r\\n"_s), said + u"••••••"_s);
        QCOMPARE(masked(said + u"c2FsZXM="_s, heard + u"334 VXNlcm5hbWU6\\r\\n"_s), said + u"c2FsZXM="_s);
        const QString pop = u"10:04:32.47 5 POP-7([203.0.113.66]) inp: PASS "_s;
        QCOMPARE(masked(pop + u"secret"_s, {}), pop + u"••••••"_s);
    }
};

POSTMORTEM_TEST(RowSecretsTest)
#include "tst_rowsecrets.moc"
