// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The machines that follow SMTP, POP3 and IMAP: dialogues as tables, and clients that do not keep to the rules.

#include "importers/dialogue/conversation.h"

#include "tests/support/testmain.h"

#include <QObject>
#include <QRandomGenerator>

using namespace postmortem;
using namespace Qt::StringLiterals;

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// One session in a case of its own.
class Talk final {
public:
    explicit Talk(Protocol protocol)
    {
        Source source;
        source.name = "log";
        const Place start{m_builder.addSource(std::move(source)), 1, TimeUs(0)};
        m_log.emplace(m_builder, protocol, *IpAddress::parse("203.0.113.66"), "key", start);
        m_machine = makeConversation(protocol);
    }

    void line(Speaker speaker, std::string_view text)
    {
        m_log->at({SourceId(0), ++m_line, TimeUs(m_line)});
        if (speaker == Speaker::Server)
            m_machine->serverSays(text, *m_log);
        else
            m_machine->clientSays(text, *m_log);
    }

    /// "C: text|S: text|…", then the end of the session.
    QStringList hear(const QString& dialogue)
    {
        for (const QString& part : dialogue.split(u'|'))
            line(part.startsWith(u'S') ? Speaker::Server : Speaker::Client, part.mid(3).toStdString());
        m_machine->end(*m_log);
        return events();
    }

    /// "kind account-or-mailbox mechanism" of each, in order.
    [[nodiscard]] QStringList events() const
    {
        QStringList list;
        for (std::size_t row = 0; row < m_builder.events().size(); ++row) {
            const Event event = m_builder.events().at(row);
            QString text = shown(name(event.kind));
            const StringId subject = event.isLogin() && event.loginAccount().valid()
                                         ? m_builder.accounts()[event.loginAccount().row()].name
                                         : event.text();
            if (subject.valid())
                text += u' ' + shown(m_builder.strings()->text(subject));
            if (event.mechanism != Mechanism::None)
                text += u' ' + shown(name(event.mechanism));
            list += text;
        }
        return list;
    }
    [[nodiscard]] const CaseBuilder& builder() const { return m_builder; }

private:
    CaseBuilder m_builder;
    std::optional<SessionLog> m_log;
    std::unique_ptr<Conversation> m_machine;
    LineNumber m_line = 1;
};

void row(const char* name, Protocol protocol, const char* dialogue, const char* events)
{
    QTest::newRow(name) << static_cast<int>(protocol) << QString::fromUtf8(dialogue)
                        << QString::fromUtf8(events).split(u'|', Qt::SkipEmptyParts);
}

const char* const utterances[] = {"EHLO x",
                                  "HELO",
                                  "AUTH LOGIN",
                                  "AUTH PLAIN",
                                  "AUTH",
                                  "AUTH CRAM-MD5 =",
                                  "*",
                                  "MAIL FROM:<a@b.example>",
                                  "MAIL FROM:",
                                  "RCPT TO:<",
                                  "RCPT TO:<c@d.example>",
                                  "DATA",
                                  ".",
                                  "BDAT 1 LAST",
                                  "RSET",
                                  "STARTTLS",
                                  "QUIT",
                                  "USER",
                                  "USER a",
                                  "PASS",
                                  "PASS  ",
                                  "APOP a b",
                                  "a1 LOGIN",
                                  "a1 LOGIN {3}",
                                  "a1 LOGIN \"a\\",
                                  "abc {",
                                  "a2 AUTHENTICATE PLAIN",
                                  "a2 AUTHENTICATE",
                                  "",
                                  " ",
                                  "\xff\x01",
                                  "=",
                                  "AAAA",
                                  "220 x",
                                  "220",
                                  "250-x",
                                  "250 ok; queued as ",
                                  "250 Message id ",
                                  "334 ",
                                  "334 VXNlcm5hbWU6",
                                  "334",
                                  "354 go",
                                  "235 ok",
                                  "535 no",
                                  "550 no",
                                  "421 bye",
                                  "999 x",
                                  "+OK",
                                  "-ERR",
                                  "+ ",
                                  "+",
                                  "a1 OK",
                                  "a1 NO x",
                                  "a2 NO",
                                  "* OK",
                                  "* BYE",
                                  "a1",
                                  "250 Hello x [203.0.113.1"};

} // namespace

class ConversationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dialogues_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<QString>("dialogue");
        QTest::addColumn<QStringList>("events");
        const Protocol smtp = Protocol::Smtp;
        const Protocol pop3 = Protocol::Pop3;
        const Protocol imap = Protocol::Imap;
        row("a message", smtp,
            "S: 220 x|C: EHLO c|S: 250-x|S: 250 ok|C: MAIL FROM:<a@b.example>|S: 250 ok|C: RCPT TO:<c@d.example>|S: "
            "250 ok|C: DATA|S: 354 go|"
            "C: text|C: .|S: 250 ok: queued as Q1|C: QUIT|S: 221 bye",
            "message-accepted a@b.example|rcpt-accepted c@d.example");
        row("pipelining", smtp,
            "S: 220 x|C: EHLO c|S: 250 ok|C: MAIL FROM:<a@b.example>|C: RCPT TO:<c@d.example>|C: RCPT "
            "TO:<e@f.example>|C: DATA|S: 250 ok|"
            "S: 550 5.1.1 user unknown|S: 250 ok|S: 354 go|C: .|S: 250 ok",
            "rcpt-refused c@d.example|message-accepted a@b.example|rcpt-accepted e@f.example");
        row("two messages", smtp,
            "S: 220 x|C: MAIL FROM:<a@b.example>|S: 250 ok|C: RCPT TO:<c@d.example>|S: 250 ok|C: DATA|S: 354 go|C: "
            ".|S: 250 ok|"
            "C: MAIL FROM:<>|S: 250 ok|C: RCPT TO:<e@f.example>|S: 250 ok|C: DATA|S: 354 go|C: .|S: 250 ok",
            "message-accepted a@b.example|rcpt-accepted c@d.example|message-accepted |rcpt-accepted e@f.example");
        row("refused at the end of DATA", smtp,
            "S: 220 x|C: MAIL FROM:<a@b.example>|S: 250 ok|C: RCPT TO:<c@d.example>|S: 250 ok|C: DATA|S: 354 go|C: "
            ".|S: 554 spam",
            "mail-from a@b.example");
        row("reset", smtp,
            "S: 220 x|C: MAIL FROM:<a@b.example>|S: 250 ok|C: RCPT TO:<c@d.example>|S: 250 ok|C: RSET|S: 250 ok",
            "mail-from a@b.example");
        row("relaying denied", smtp,
            "S: 220 x|C: MAIL FROM:<a@b.example>|S: 250 ok|C: RCPT TO:<c@d.example>|S: 554 5.7.1 relay access denied",
            "relay-refused c@d.example|mail-from a@b.example");
        row("text of a message is no command", smtp,
            "S: 220 x|C: MAIL FROM:<a@b.example>|S: 250 ok|C: DATA|S: 354 go|C: AUTH PLAIN AGEAYg==|C: 235 ok|C: RCPT "
            "TO:<x@y.example>|C: .|S: 250 ok",
            "message-accepted a@b.example");
        row("a multi-line 334 is none", smtp,
            "S: 220 x|C: AUTH LOGIN|S: 334-VXNl|S: 334 VXNlcm5hbWU6|C: dGVzdA==|S: 334 UGFzc3dvcmQ6|C: eA==|S: 535 no",
            "login-failed test LOGIN");
        row("signed in", smtp, "S: 220 x|C: AUTH PLAIN AGFubmEAU2VociZsYW5nLTk5|S: 235 ok", "login-ok anna PLAIN");
        row("mechanism refused", smtp, "S: 220 x|C: AUTH NTLM|S: 504 no", "");
        row("given up", smtp, "S: 220 x|C: AUTH LOGIN|S: 334 VXNlcm5hbWU6|C: *|S: 501 cancelled", "");
        row("server cannot check", smtp, "S: 220 x|C: AUTH PLAIN AGEAYg==|S: 454 later", "");
        row("an answer that nobody asked for", smtp, "S: 220 x|S: 235 ok|S: 250 ok|S: 354 go|S: 250 queued", "");
        row("a client that speaks like a server", smtp, "S: 220 x|C: 235 ok|S: 500 what|C: 250 ok|S: 500 what", "");
        row("POP3", pop3,
            "S: +OK x|C: USER a|S: +OK|C: PASS wrong|S: -ERR no|C: USER b|S: +OK|C: PASS Sehr&lang-99|S: +OK",
            "login-failed a USER|login-ok b USER");
        row("POP3 pipelined", pop3, "S: +OK x|C: USER a|C: PASS wrong|C: QUIT|S: +OK|S: -ERR no|S: +OK",
            "login-failed a USER");
        row("POP3 in small letters", pop3, "S: +OK x|C: user a|S: +OK|C: pass wrong|S: -ERR no", "login-failed a USER");
        row("POP3 is busy", pop3, "S: +OK x|C: USER a|S: +OK|C: PASS x|S: -ERR [IN-USE] mailbox is locked", "");
        row("POP3 listing", pop3, "S: +OK x|C: LIST|S: +OK|S: 1 120|S: .|C: USER a|S: +OK|C: PASS w|S: -ERR no",
            "login-failed a USER");
        row("APOP", pop3, "S: +OK x|C: APOP a 0123|S: -ERR no", "login-failed a APOP");
        row("POP3 without the answer", pop3, "S: +OK x|C: USER a|S: +OK|C: PASS wrong", "");
        row("IMAP", imap, "S: * OK x|C: 1 LOGIN a wrong|S: 1 NO no|C: 2 LOGIN \"b c\" \"Sehr&lang 99\"|S: 2 OK yes",
            "login-failed a IMAP LOGIN|login-ok b c IMAP LOGIN");
        row("IMAP literals", imap, "S: * OK x|C: 1 LOGIN {1}|S: + go|C: a {5}|S: + go|C: wrong|S: 1 NO no",
            "login-failed a IMAP LOGIN");
        row("IMAP, another tag", imap, "S: * OK x|C: 1 LOGIN a wrong|S: 2 OK yes|S: * 1 EXISTS|S: 1 NO no",
            "login-failed a IMAP LOGIN");
        row("IMAP, bad command", imap, "S: * OK x|C: 1 LOGIN a|S: 1 BAD arguments", "");
        row("IMAP AUTHENTICATE", imap, "S: * OK x|C: 1 AUTHENTICATE PLAIN|S: + |C: AGEAYg==|S: 1 NO no",
            "login-failed a PLAIN");
    }

    void dialogues()
    {
        QFETCH(int, protocol);
        QFETCH(QString, dialogue);
        Talk talk(static_cast<Protocol>(protocol));
        QTEST(talk.hear(dialogue), "events");
    }

    void queueIdAndSize()
    {
        Talk talk(Protocol::Smtp);
        talk.hear(
            u"S: 220 x|C: MAIL FROM:<a@b.example>|S: 250 ok|C: RCPT TO:<c@d.example>|S: 250 ok|C: DATA|S: 354 go|"
            "C: 2809 bytes (overall data transfer speed=1 B/s)|S: 250 2.6.0 2804 bytes received; Message id YAR1 accepted"_s);
        QCOMPARE(talk.builder().messages().size(), 1U);
        const Message& message = talk.builder().messages().front();
        QCOMPARE(message.size, 2809U);
        QCOMPARE(shown(talk.builder().strings()->text(message.queueId)), u"YAR1"_s);
    }

    void weakPasswordIsNotedWithoutItself()
    {
        Talk talk(Protocol::Pop3);
        const QStringList events = talk.hear(u"S: +OK x|C: USER test|S: +OK|C: PASS 123456|S: +OK"_s);
        QCOMPARE(events.size(), 2);
        QVERIFY(events.last().startsWith(u"notice weak-password: "_s));
        for (StringId id{0}; id.row() < talk.builder().strings()->size(); ++id.value)
            QVERIFY(!shown(talk.builder().strings()->text(id)).contains(u"123456"_s));
    }

    void hiddenPasswordIsNotJudged()
    {
        QCOMPARE(Talk(Protocol::Pop3).hear(u"S: +OK x|C: USER test|S: +OK|C: PASS ****|S: +OK"_s),
                 QStringList{u"login-ok test USER"_s});
    }

    void whoSpeaks_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("reply");
        QTest::addColumn<bool>("tagged");
        const auto add = [](const char* line, bool reply, bool tagged) {
            QTest::newRow(line) << QByteArray(line) << reply << tagged;
        };
        add("250 ok", true, true); // any word may be a tag
        add("250-ok", true, false);
        add("250", true, false);
        add("2500 people", false, false);
        add("650 no", false, true);
        add("25", false, false);
        add("+OK", true, false);
        add("-ERR no", true, true);
        add("* OK x", true, true);
        add("a1 OK done", false, true);
        add("a1 no", false, true);
        add("a1 BAD", false, true);
        add("a1 NOOP", false, false);
        add("a1 LOGIN OK NO", false, false);
        add("", false, false);
    }

    void whoSpeaks()
    {
        QFETCH(QByteArray, line);
        QTEST(looksLikeReply(line.toStdString()), "reply");
        QTEST(looksLikeTaggedReply(line.toStdString()), "tagged");
    }

    /// Whatever is said in whatever order, the machines go on, and nobody signs in without an answer that says so.
    void anythingInAnyOrder_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::newRow("SMTP") << static_cast<int>(Protocol::Smtp);
        QTest::newRow("POP3") << static_cast<int>(Protocol::Pop3);
        QTest::newRow("IMAP") << static_cast<int>(Protocol::Imap);
    }

    void anythingInAnyOrder()
    {
        QFETCH(int, protocol);
        QRandomGenerator random(20260303);
        Talk talk(static_cast<Protocol>(protocol));
        constexpr int rounds = 50'000;
        for (int i = 0; i < rounds; ++i) {
            const char* text = utterances[random.bounded(static_cast<int>(std::size(utterances)))];
            talk.line(random.bounded(2) ? Speaker::Server : Speaker::Client, text);
        }
        QVERIFY(talk.builder().events().size() > 0);
        QVERIFY(talk.builder().events().size() < rounds * 2U);
        QCOMPARE(talk.builder().sessions().size(), 1U);
    }

    void commandsWithoutRepliesAreNotHoarded()
    {
        Talk talk(Protocol::Smtp);
        for (int i = 0; i < 100'000; ++i)
            talk.line(Speaker::Client, "RCPT TO:<c@d.example>");
        for (int i = 0; i < 100'000; ++i)
            talk.line(Speaker::Server, "550 5.1.1 user unknown");
        QVERIFY(talk.builder().events().size() <= 1000U);
    }
};

POSTMORTEM_TEST(ConversationsTest)
#include "tst_conversations.moc"
