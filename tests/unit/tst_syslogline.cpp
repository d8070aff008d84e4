// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Syslog headers of every form, and what is no header.

#include "importers/formats/syslog/syslogline.h"

#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class SyslogLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peels_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("peeled"); // host|program|pid|times|message
        const auto row = [](const char* name, const char* line, const char* peeled) {
            QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(peeled);
        };
        row("RFC 3164", "Mar  3 06:22:03 mail postfix/smtpd[12]: connect from x",
            "mail|postfix/smtpd|12|1|connect from x");
        row("priority", "<22>Mar  3 06:22:03 mail postfix/smtpd[12]: connect", "mail|postfix/smtpd|12|1|connect");
        row("no pid", "Mar  3 06:22:03 mail dovecot: imap-login: Login", "mail|dovecot||1|imap-login: Login");
        row("ISO", "2026-03-03T06:22:03.5+01:00 mail postfix/qmgr[1]: x", "mail|postfix/qmgr|1|1|x");
        row("ISO with a blank", "2026-03-03 06:22:03 mail postfix/qmgr[1]: x", "mail|postfix/qmgr|1|1|x");
        row("RFC 5424", "<22>1 2026-03-03T06:22:03Z mail postfix/smtpd 123 - - connect",
            "mail|postfix/smtpd|123|1|connect");
        row("RFC 5424 with data", "<22>1 2026-03-03T06:22:03Z m p 1 ID [a b=\"]\\\"\"][c d=\"e\"] text",
            "m|p|1|1|text");
        row("RFC 5424 with a mark", "<22>1 2026-03-03T06:22:03Z m p 1 - - \xEF\xBB\xBFtext", "m|p|1|1|text");
        row("RFC 5424, blank of the tag", "<22>1 2026-03-03T06:22:03Z m p - - -  text", "m|p|-|1|text");
        row("repeated", "Mar  3 06:22:03 m p[1]: message repeated 3 times: [ warning: x]", "m|p|1|3|warning: x");
        row("repeated in RFC 5424", "<1>1 2026-03-03T06:22:03Z m p 1 - - message repeated 2 times: [ y]", "m|p|1|2|y");
        row("said to be repeated", "Mar  3 06:22:03 m p[1]: message repeated x times: [ w]",
            "m|p|1|1|message repeated x times: [ w]");
        row("repeated too often", "Mar  3 06:22:03 m p[1]: message repeated 99999999999 times: [ w]",
            "m|p|1|1|message repeated 99999999999 times: [ w]");
        row("no program", "Mar  3 06:22:03 mail last message repeated 2 times",
            "mail|||1|last message repeated 2 times");
        row("Dovecot's own file", "2026-03-03 06:22:03 imap-login: Info: Login: user=<a>",
            "|dovecot||1|imap-login: Info: Login: user=<a>");
        row("its older stamp", "Mar 03 06:22:03 auth(default): Error: x", "|dovecot||1|auth(default): Error: x");
        row("an open bracket", "Mar  3 06:22:03 mail prog[12: x", "mail|||1|prog[12: x");
        row("nothing said", "Mar  3 06:22:03 mail prog[1]:", "mail|prog|1|1|");
    }

    void peels()
    {
        QFETCH(QByteArray, line);
        SyslogLine peeled;
        QVERIFY(peelSyslog(std::string_view(line.constData(), static_cast<std::size_t>(line.size())), peeled));
        QVERIFY(peeled.stamp.kind != Stamp::Kind::None);
        QTEST(QStringList({shown(peeled.host), shown(peeled.program), shown(peeled.pid),
                           QString::number(peeled.repeated), shown(peeled.message)})
                  .join(u'|'),
              "peeled");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"", " ", "<22>", "<22>1 ", "hello", "Mar  3 06:22:03", "Mar  3 06:22:03mail x: y",
                                 "1 2026-03-03T06:22:03Z", "<999999>Mar  3 06:22:03 m p: x", "\xff\xfe\x00",
                                 "====> mail.log <==", "10:00:00 mail p: x"})
            QTest::newRow(line) << QByteArray(line);
    }

    void refuses()
    {
        QFETCH(QByteArray, line);
        SyslogLine peeled;
        QVERIFY(!peelSyslog(std::string_view(line.constData(), static_cast<std::size_t>(line.size())), peeled));
    }

    /// Every cut of a line is safe to read.
    void everyPrefix()
    {
        const QByteArray line(
            "<22>1 2026-03-03T06:22:03.000+01:00 m p 1 ID [a b=\"\\\"]\"] message repeated 3 times: [ x]");
        for (qsizetype size = 0; size <= line.size(); ++size) {
            const QByteArray cut = line.first(size);
            SyslogLine peeled;
            if (peelSyslog(std::string_view(cut.constData(), static_cast<std::size_t>(cut.size())), peeled))
                QVERIFY(peeled.message.size() <= static_cast<std::size_t>(size));
        }
    }
};

POSTMORTEM_TEST(SyslogLineTest)
#include "tst_syslogline.moc"
