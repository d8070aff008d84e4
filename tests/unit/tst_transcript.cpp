// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/transcript.h"

#include "model/query/logline.h"
#include "model/query/speaker.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

namespace postmortem::testing {

namespace {

using Speaker = TranscriptLine::Speaker;

// A case of one source and one session with these lines.
struct OneSession {
    std::shared_ptr<CaseSnapshot> snapshot = std::make_shared<CaseSnapshot>();
    MemoryLineSource lines;

    OneSession(const std::vector<std::string>& text, std::string_view key, std::string_view address)
    {
        auto strings = std::make_shared<StringPool>();
        Source source;
        source.name = "one.log";
        snapshot->sources = {source};
        Address client;
        client.ip = *IpAddress::parse(address);
        snapshot->addresses = {client};
        Session session;
        session.source = SourceId(0);
        session.firstLine = 1;
        session.lastLine = static_cast<LineNumber>(text.size());
        session.address = AddressId(0);
        session.key = strings->intern(key);
        session.protocol = Protocol::Smtp;
        snapshot->sessions = {session};
        snapshot->strings = strings;
        snapshot->complete = true;
        lines.setLines("one.log", text);
    }

    Session& session() { return snapshot->sessions.front(); }
    [[nodiscard]] Transcript transcript(bool reveal = false) const
    {
        return makeTranscript(*snapshot, &lines, SessionId(0), reveal);
    }
};

std::vector<std::string> textsOf(const Transcript& transcript)
{
    std::vector<std::string> texts;
    for (const TranscriptLine& line : transcript.lines)
        texts.push_back(line.text);
    return texts;
}

// "C EHLO x", "S 250 ok", "- Connected": who said what.
std::vector<std::string> saidIn(const Transcript& transcript)
{
    std::vector<std::string> said;
    for (const TranscriptLine& line : transcript.lines) {
        const char* speaker = line.speaker == Speaker::Server ? "S " : line.speaker == Speaker::Client ? "C " : "- ";
        said.push_back(speaker + line.text);
    }
    return said;
}

bool mentions(const Transcript& transcript, std::string_view text)
{
    return std::ranges::any_of(transcript.lines, [&](const TranscriptLine& line) {
        return line.text.contains(text) || line.decoded.contains(text);
    });
}

} // namespace

class TestTranscript final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheSessionThatOpened();
    void showsASyslogSession();
    void decodesAuthLogin();
    void serversNotesAreNoAnswers();
    void masksPlain();
    void learnsMarks();
    void showsCommandAndReplyOfARow();
    void hidesAnAnswerAlone();
    void showsSmarterMail();
    void showsMercury();
    void showsHarakasUserNames();
    void wholeSessionsShowEveryLine();
    void endsWithANote();
    void saysWhatIsWrong();
    void makesBytesSafe();
    void cutsLines_data();
    void cutsLines();
    void judgesWords_data();
    void judgesWords();
};

void TestTranscript::showsTheSessionThatOpened()
{
    const SampleCase sample = sampleCase();
    const Transcript transcript = makeTranscript(*sample.snapshot, sample.lines.get(), sample.openingSession, false);
    QCOMPARE(transcript.problem, std::string());
    QCOMPARE(transcript.title, std::string("POP3 session 10 of 10"));
    QCOMPARE(transcript.protocol, Protocol::Pop3);
    const auto texts = textsOf(transcript);
    QCOMPARE(texts.size(), std::size_t{11}); // anna's session with the same thread id is not in it
    QCOMPARE(texts.front(), std::string("Connected"));
    QVERIFY(!mentions(transcript, "anna"));
    QVERIFY(!mentions(transcript, "123456"));
    QVERIFY(!mentions(transcript, "pass test"));
    const auto proof = std::ranges::find(transcript.lines, true, &TranscriptLine::proof);
    QVERIFY(proof != transcript.lines.end());
    QCOMPARE(proof->text, std::string("+OK 0 messages (0) octets"));
    QCOMPARE(proof->proofNote, std::string("password found"));
    QCOMPARE(proof->speaker, Speaker::Server);
    QCOMPARE(std::ranges::count(transcript.lines, true, &TranscriptLine::proof), std::ptrdiff_t{1});
    for (const TranscriptLine& line : transcript.lines) {
        QVERIFY(line.time.known()); // also of lines that are no event
        QCOMPARE(line.where.source, SourceId(0));
        if (line.text.starts_with("user"))
            QCOMPARE(line.speaker, Speaker::Client);
    }
    QCOMPARE(transcript.lines[1].time, transcript.lines[0].time);

    const Transcript revealed = makeTranscript(*sample.snapshot, sample.lines.get(), sample.openingSession, true);
    QVERIFY(mentions(revealed, "pass test"));
}

void TestTranscript::showsASyslogSession()
{
    const SampleCase sample = sampleCase();
    const Transcript transcript = makeTranscript(*sample.snapshot, sample.lines.get(), sample.relaySession, false);
    QCOMPARE(transcript.lines.front().text, std::string("connect from unknown[198.51.100.23]"));
    QVERIFY(mentions(transcript, "A000C7: from=<lottery0@example.net>")); // by its queue id, not by the pid
    QVERIFY(mentions(transcript, "A000C7: to=<victim7@example.org>"));
    QVERIFY(!mentions(transcript, "A001C7"));
    QVERIFY(!mentions(transcript, "B000C7"));
    for (const TranscriptLine& line : transcript.lines)
        QCOMPARE(line.speaker, Speaker::Note);
}

void TestTranscript::decodesAuthLogin()
{
    OneSession one(
        {"203.0.113.9     [0A84] 10:44:10 >>> 220 mail.example.com ESMTP", "203.0.113.9     [0A84] 10:44:10 <<< EHLO x",
         "203.0.113.9     [0A84] 10:44:11 >>> 334 VXNlcm5hbWU6", "203.0.113.7     [0A84] 10:44:11 <<< EHLO another",
         "203.0.113.9     [0A84] 10:44:11 <<< dGVzdA==", "203.0.113.9     [0B10] 10:44:11 <<< EHLO third",
         "203.0.113.9     [0A84] 10:44:11 >>> 334 UGFzc3dvcmQ6", "203.0.113.9     [0A84] 10:44:12 <<< cGFzc3dvcnQ",
         "203.0.113.9     [0A84] 10:44:12 >>> 235 2.0.0 Authentication successful"},
        "0A84", "203.0.113.9");
    const Transcript masked = one.transcript();
    QCOMPARE(masked.lines.size(), std::size_t{7});
    QCOMPARE(masked.lines[2].decoded, std::string("server's prompt: user name"));
    QCOMPARE(masked.lines[3].text, std::string("dGVzdA=="));
    QCOMPARE(masked.lines[3].decoded, std::string("user name: test"));
    QCOMPARE(masked.lines[3].speaker, Speaker::Client);
    QCOMPARE(masked.lines[4].decoded, std::string("server's prompt: password"));
    QVERIFY(!mentions(masked, "cGFzc3dvcnQ"));
    QVERIFY(!mentions(masked, "passwort"));
    QVERIFY(masked.lines[5].decoded.starts_with("password: "));
    QVERIFY(!masked.lines[0].time.known()); // nothing ties the stamps to a date
    const Transcript revealed = one.transcript(true);
    QCOMPARE(revealed.lines[5].text, std::string("cGFzc3dvcnQ"));
    QVERIFY(revealed.lines[5].decoded.starts_with("password: passwort"));
}

/// Exchange masks what the client answers and tells in notes who it was.
void TestTranscript::serversNotesAreNoAnswers()
{
    const std::string head = "2026-11-23T09:00:00.000Z,SRV\\Default,08DA5B";
    const std::string peer = ",192.0.2.1:25,203.0.113.9:4711,";
    OneSession one({head + ",1" + peer + "<,AUTH LOGIN,", head + ",2" + peer + ">,334 <authentication response>,",
                    head + ",3" + peer + "*,test@example.org,authenticated",
                    head + ",4" + peer + ">,235 2.7.0 Authentication successful,"},
                   "08DA5B", "203.0.113.9");
    const Transcript transcript = one.transcript();
    QCOMPARE(transcript.lines.size(), std::size_t{4});
    QCOMPARE(transcript.lines[2].text, std::string("test@example.org"));
    QCOMPARE(transcript.lines[2].decoded, std::string());
}

void TestTranscript::masksPlain()
{
    // "\0test\0geheim"
    OneSession inlined({"C: AUTH PLAIN AHRlc3QAZ2VoZWlt", "S: 235 ok"}, "", "203.0.113.9");
    inlined.session().contiguous = true;
    QVERIFY(!mentions(inlined.transcript(), "AHRlc3QAZ2VoZWlt"));
    QVERIFY(!mentions(inlined.transcript(), "geheim"));
    QVERIFY(inlined.transcript().lines[0].text.starts_with("AUTH PLAIN "));
    QVERIFY(inlined.transcript().lines[0].decoded.starts_with("user name: test, password: "));
    QVERIFY(mentions(inlined.transcript(true), "geheim"));

    OneSession apart({"AUTH PLAIN", "334 ", "AHRlc3QAZ2VoZWlt", "235 ok"}, "", "203.0.113.9"); // no marks at all
    apart.session().contiguous = true;
    QVERIFY(!mentions(apart.transcript(), "AHRlc3QAZ2VoZWlt"));
    QCOMPARE(apart.transcript().lines[2].speaker, Speaker::Client);

    OneSession clear({"S: 334 Username:", "C: test", "S: 334 Password:", "C: geheim", "S: 535 no"}, "", "203.0.113.9");
    clear.session().contiguous = true;
    QVERIFY(!mentions(clear.transcript(), "geheim"));
    QVERIFY(mentions(clear.transcript(true), "geheim"));
}

// The same marks the other way round: an outgoing session, or another product.
void TestTranscript::learnsMarks()
{
    OneSession outgoing({"Mon 2010-08-30 11:03:10: <-- 220 mx.example.org ESMTP",
                         "Mon 2010-08-30 11:03:10: --> EHLO mail.example.com", "Mon 2010-08-30 11:03:10: <-- 250 hello",
                         "Mon 2010-08-30 11:03:10: --> DATA",
                         "Mon 2010-08-30 11:03:10: --> Sending <c:\\mail\\md1.msg> to [192.0.2.25]",
                         "Mon 2010-08-30 11:03:10: Transfer complete"},
                        "", "192.0.2.25");
    outgoing.session().contiguous = true;
    outgoing.session().outbound = true;
    const Transcript transcript = outgoing.transcript();
    QCOMPARE(transcript.lines[0].speaker, Speaker::Server);
    QCOMPARE(transcript.lines[0].text, std::string("220 mx.example.org ESMTP"));
    QCOMPARE(transcript.lines[1].speaker, Speaker::Client);
    QCOMPARE(transcript.lines[4].speaker, Speaker::Client);
    QCOMPARE(transcript.lines[5].speaker, Speaker::Note);
    QCOMPARE(transcript.lines[5].text, std::string("Transfer complete"));
}

// MailEnable: a row is a command and its reply.
void TestTranscript::showsCommandAndReplyOfARow()
{
    const std::string head = "03/03/26 08:20:01\tSMTP-IN\tA1.MAI\t720\t203.0.113.66\t";
    const std::string tail = "\t42\t6\t";
    OneSession activity(
        {head + "\t\t220 mail.example.org ESMTP MailEnable Service" + tail,
         head + "EHLO\tEHLO User\t250-example.org [203.0.113.66], this server offers 4 extensions" + tail,
         head + "AUTH\tAUTH LOGIN\t334 VXNlcm5hbWU6" + tail,
         "03/03/26 08:20:01\tSMTP-IN\tA2.MAI\t721\t203.0.113.66\tQUIT\tQUIT\t221 bye" + tail,
         head + "AUTH\tdGVzdA==\t334 UGFzc3dvcmQ6" + tail + "test@example.org",
         head + "AUTH\tc2VjcmV0MTI=\t235 Authenticated" + tail + "test@example.org"},
        "720", "203.0.113.66");
    QCOMPARE(saidIn(activity.transcript()),
             (std::vector<std::string>{"S 220 mail.example.org ESMTP MailEnable Service", "C EHLO User",
                                       "S 250-example.org [203.0.113.66], this server offers 4 extensions",
                                       "C AUTH LOGIN", "S 334 VXNlcm5hbWU6", "C dGVzdA==", "S 334 UGFzc3dvcmQ6",
                                       "C ••••••", "S 235 Authenticated"}));
    QCOMPARE(activity.transcript().lines[5].decoded, std::string("user name: test"));
    QVERIFY(activity.transcript(true).lines[7].decoded.starts_with("password: secret12"));

    const std::string w3c = "2026-03-03 09:00:01 203.0.113.66 POP3-IN 192.0.2.25 544 ";
    OneSession pop({w3c + "USER USER+a+b@example.org +OK S1 42 6 a+b@example.org",
                    w3c + "PASS PASS+secret12 -ERR+Unable+to+log+on S1 42 6 a+b@example.org"},
                   "544", "203.0.113.66");
    QCOMPARE(saidIn(pop.transcript()),
             (std::vector<std::string>{"C USER a+b@example.org", "S +OK", "C PASS ••••••", "S -ERR Unable to log on"}));

    OneSession imap({"03/03/26 08:10:02\tIMAP-IN\t710\t203.0.113.66\tLOGIN\tLOGIN \"anna\" \"se cret\"\ta1 NO Failed\t"
                     "42\t6\tanna"},
                    "710", "203.0.113.66");
    QCOMPARE(saidIn(imap.transcript()), (std::vector<std::string>{"C a1 LOGIN \"anna\" ••••••", "S a1 NO Failed"}));
}

// The row says that it is an answer, though the session's beginning is not in the log.
void TestTranscript::hidesAnAnswerAlone()
{
    OneSession one({"203.0.113.66 SMTP-IN 192.0.2.25 664 AUTH c2VjcmV0MTI= 504+Invalid+Username S1 42 6 anna"}, "664",
                   "203.0.113.66");
    QCOMPARE(saidIn(one.transcript()), (std::vector<std::string>{"C ••••••", "S 504 Invalid Username"}));
    QVERIFY(mentions(one.transcript(true), "c2VjcmV0MTI="));
}

void TestTranscript::showsSmarterMail()
{
    const std::string head = "[2026.03.03] 09:00:00 [203.0.113.66][2001] ";
    OneSession one({head + "rsp: 220 mail.example.org", head + "connected at 3/3/2026 9:00:00 AM",
                    "[2026.03.03] 09:00:00 [203.0.113.66][2002] cmd: QUIT",
                    head + "cmd: AUTH LOGIN dGVzdA==", head + "rsp: 334 UGFzc3dvcmQ6",
                    head + "rsp: 235 Authentication successful", head + "Authenticated as test@example.org"},
                   "2001", "203.0.113.66");
    const Transcript transcript = one.transcript();
    QCOMPARE(saidIn(transcript),
             (std::vector<std::string>{"S 220 mail.example.org", "- connected at 3/3/2026 9:00:00 AM",
                                       "C AUTH LOGIN dGVzdA==", "S 334 UGFzc3dvcmQ6", "S 235 Authentication successful",
                                       "- Authenticated as test@example.org"}));
    QCOMPARE(transcript.lines[2].decoded, std::string("user name: test"));

    OneSession delivery({"09:57:34 [48234] RSP: 220 mx.example.net", "09:57:34 [48234] CMD: EHLO mail.example.org"},
                        "48234", "198.51.100.25");
    QCOMPARE(saidIn(delivery.transcript()),
             (std::vector<std::string>{"S 220 mx.example.net", "C EHLO mail.example.org"}));
}

void TestTranscript::showsMercury()
{
    const std::string head = "T 20260303 090000 69a5f011 ";
    OneSession one({head + "Connection from 203.0.113.66", head + "EHLO User", head + "AUTH LOGIN",
                    head + "YW5uYQ==", head + "c2VjcmV0MTI=", "T 20260303 090000 69a5f012 QUIT", head + "what is this",
                    "E 20260303 090005 69a5f011 Relay attempt by 203.0.113.66: from <a> to <b>."},
                   "69a5f011", "203.0.113.66");
    const Transcript transcript = one.transcript();
    QCOMPARE(saidIn(transcript), (std::vector<std::string>{"- Connection from 203.0.113.66", "C EHLO User",
                                                           "C AUTH LOGIN", "C YW5uYQ==", "C ••••••", "C what is this",
                                                           "- Relay attempt by 203.0.113.66: from <a> to <b>."}));
    QCOMPARE(transcript.lines[3].decoded, std::string("user name: anna"));
}

void TestTranscript::showsHarakasUserNames()
{
    const std::string uuid = "1B6E0C11-0000-4000-8000-000000000001";
    const auto row = [&](const std::string& said) {
        return "2026-03-03T18:27:18.100Z [INFO] [" + uuid
               + "] [core]  hook=unrecognized_command plugin=auth/flat_file function=hook_unrecognized_command params="
               + said + " retval=OK msg=\"\"";
    };
    const std::string refused =
        "2026-03-03T18:27:19.100Z [NOTICE] [" + uuid + "] [auth/flat_file] delaying for 1 seconds";
    const std::string name = "\"cHJpbnQ=\"";
    const std::string password = "MTIzNDU2";
    // A dialogue that fails, one in which the name came with the command, and one that succeeds.
    const OneSession one({row("AUTH"), row(name), refused, row(password), row("AUTH"), refused, row(password),
                          row("AUTH"), row(password), row("AUTH"), row(name), row(password)},
                         uuid, "198.51.100.66");
    const Transcript transcript = one.transcript();
    const auto& lines = transcript.lines;
    QCOMPARE(lines.size(), std::size_t{12});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool named = i == 1 || i == 10;
        QCOMPARE(lines[i].decoded, named ? std::string("user name: print") : std::string());
        QCOMPARE(lines[i].text.contains("cHJpbnQ="), named);
        QVERIFY(!lines[i].text.contains(password));
    }
}

void TestTranscript::wholeSessionsShowEveryLine()
{
    OneSession one({"first", "second", "third"}, "0A84", "203.0.113.9");
    QVERIFY(one.transcript().lines.empty());
    one.session().contiguous = true;
    QCOMPARE(textsOf(one.transcript()), (std::vector<std::string>{"first", "second", "third"}));
}

void TestTranscript::endsWithANote()
{
    std::vector<std::string> text(maxTranscriptLines + 10, "C: NOOP");
    OneSession one(text, "", "203.0.113.9");
    one.session().contiguous = true;
    const Transcript transcript = one.transcript();
    QCOMPARE(transcript.lines.size(), maxTranscriptLines);
    QCOMPARE(transcript.lines.back().speaker, Speaker::Note);
    QVERIFY(transcript.lines.back().text.contains("goes on"));

    OneSession longer({"C: NOOP"}, "", "203.0.113.9"); // a session that spans more lines than are looked at
    longer.session().contiguous = true;
    longer.session().lastLine = maxTranscriptScan + 5;
    QCOMPARE(longer.transcript().lines.size(), std::size_t{2});
    QVERIFY(longer.transcript().lines.back().text.contains("goes on"));
}

void TestTranscript::saysWhatIsWrong()
{
    OneSession one({"C: NOOP"}, "", "203.0.113.9");
    QVERIFY(!makeTranscript(*one.snapshot, nullptr, SessionId(0), false).problem.empty());
    QVERIFY(!makeTranscript(*one.snapshot, &one.lines, SessionId(9), false).problem.empty());
    QVERIFY(!makeTranscript(*one.snapshot, &one.lines, SessionId(), false).problem.empty());
    one.lines.setError("The file has changed since it was read.");
    QCOMPARE(one.transcript().problem, std::string("The file has changed since it was read."));
    one.session().firstLine = 0;
    QVERIFY(one.transcript().problem.contains("began"));
}

void TestTranscript::makesBytesSafe()
{
    OneSession one({"C: EHLO \x1b[31mred\xff"}, "", "203.0.113.9");
    one.session().contiguous = true;
    const std::string text = one.transcript().lines.front().text;
    QVERIFY(!text.contains('\x1b'));
    QVERIFY(!text.contains('\xff'));
}

void TestTranscript::cutsLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("seconds"); // since midnight; -1 for none
    QTest::newRow("icewarp") << QByteArray("10.6.21.6       [15C0] 00:02:10 >>> 250 2.1.5 ok")
                             << QByteArray("250 2.1.5 ok") << QByteArray(">>>") << QByteArray("15C0") << 130;
    QTest::newRow("merak") << QByteArray("127.0.0.1 [00000A1C] Thu, 22 Apr 2004 22:01:42 +0200 <<< HELO x")
                           << QByteArray("HELO x") << QByteArray("<<<") << QByteArray("00000A1C") << 79302;
    QTest::newRow("hmailserver") << QByteArray("\"SMTPD\"\t3784\t151\t\"2014-04-07 19:02:26.083\"\t\"203.0.113.9\"\t"
                                               "\"SENT: 220 mail.example.com\"")
                                 << QByteArray("220 mail.example.com") << QByteArray("SENT:") << QByteArray("151")
                                 << 68546;
    QTest::newRow("mdaemon") << QByteArray("Mon 2010-08-30 11:03:10: --> 250-AUTH LOGIN")
                             << QByteArray("250-AUTH LOGIN") << QByteArray("-->") << QByteArray() << 39790;
    QTest::newRow("syslog") << QByteArray("Nov  3 09:44:10 mail postfix/smtpd[2101]: connect from x[203.0.113.9]")
                            << QByteArray("connect from x[203.0.113.9]") << QByteArray() << QByteArray("2101") << 35050;
    QTest::newRow("iso syslog") << QByteArray("2026-05-12T00:01:47.478629+00:00 mail postfix/smtpd[32860]: 12AB: x")
                                << QByteArray("12AB: x") << QByteArray() << QByteArray("32860") << 107;
    QTest::newRow("syslog without pid") << QByteArray("Oct 29 08:20:15 eagle dovecot: pop3-login: Login: user=<x>")
                                        << QByteArray("pop3-login: Login: user=<x>") << QByteArray() << QByteArray()
                                        << 30015;
    QTest::newRow("talkative postfix") << QByteArray("Nov 23 10:00:00 m postfix/smtpd[9]: < u[203.0.113.9]: EHLO x")
                                       << QByteArray("EHLO x") << QByteArray("<") << QByteArray("9") << 36000;
    QTest::newRow("exchange") << QByteArray(
        "2026-11-23T09:00:00.000Z,SRV\\Default,08DA5B,3,192.0.2.1:25,203.0.113.9:4711,<,"
        "EHLO x,") << QByteArray("EHLO x")
                              << QByteArray("<") << QByteArray("08DA5B") << 32400;
    QTest::newRow("exchange, nothing said")
        << QByteArray("2026-11-23T09:00:00.000Z,SRV\\Default,08DA5B,0,192.0.2.1:25,203.0.113.9:4711,+,,")
        << QByteArray() << QByteArray("+") << QByteArray("08DA5B") << 32400;
    QTest::newRow("exim") << QByteArray("2026-11-23 10:00:00 [4711] 1tEXAM-000000-01 <= a@example.org")
                          << QByteArray("1tEXAM-000000-01 <= a@example.org") << QByteArray() << QByteArray("4711")
                          << 36000;
    QTest::newRow("smartermail") << QByteArray("[2017.10.02] 17:38:02 [203.0.113.9][42846260] rsp: 220 mail")
                                 << QByteArray("220 mail") << QByteArray("rsp:") << QByteArray("42846260") << 63482;
    QTest::newRow("mercury") << QByteArray("T 20230421 032514 6441a8a1 EHLO x") << QByteArray("EHLO x")
                             << QByteArray("T") << QByteArray("6441a8a1") << 12314;
    QTest::newRow("mailenable") << QByteArray(
        "05/24/17 16:04:36\tPOP3-IN\t880\t203.0.113.9\tUSER\tUSER a\t+OK\t1\t2\ta")
                                << QByteArray("USER a") << QByteArray() << QByteArray("880") << 57876;
    QTest::newRow("mailenable, W3C") << QByteArray(
        "2011-09-03 20:03:50 203.0.113.9 SMTP-IN 192.0.2.1 664 - - 220+mail S1 1 2")
                                     << QByteArray("220+mail") << QByteArray() << QByteArray("664") << 72230;
    QTest::newRow("client's debug") << QByteArray("[#0] EHLO UserPC") << QByteArray("EHLO UserPC") << QByteArray()
                                    << QByteArray("#0") << -1;
    QTest::newRow("reply alone") << QByteArray("250 OK") << QByteArray("250 OK") << QByteArray() << QByteArray() << -1;
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray() << QByteArray() << -1;
    QTest::newRow("blanks") << QByteArray("  \t ") << QByteArray() << QByteArray() << QByteArray() << -1;
    QTest::newRow("quote alone") << QByteArray("\"\t\"") << QByteArray() << QByteArray() << QByteArray() << -1;
    QTest::newRow("open bracket") << QByteArray("[0A84 x") << QByteArray("[0A84 x") << QByteArray() << QByteArray()
                                  << -1;
}

void TestTranscript::cutsLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, mark);
    QFETCH(QByteArray, id);
    QFETCH(int, seconds);
    const std::string text = line.toStdString();
    const LogLine cut = cutLine(text);
    QCOMPARE(std::string(cut.payload), payload.toStdString());
    QVERIFY(cut.payload.data() >= text.data()); // an empty one too
    QVERIFY(cut.payload.data() + cut.payload.size() <= text.data() + text.size());
    QCOMPARE(std::string(cut.mark), mark.toStdString());
    QCOMPARE(cut.ids.empty() ? std::string() : std::string(cut.ids.back()), id.toStdString());
    QCOMPARE(cut.timeOfDay ? static_cast<int>(*cut.timeOfDay / usPerSecond) : -1, seconds);
}

void TestTranscript::judgesWords_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("speaker");
    for (const char* server : {"250 ok", "250-SIZE", "354", "+OK 3 messages", "-ERR no", "* OK ready", "+ ",
                               "a1 OK done", "a1 NO failed", "A001 BAD what"})
        QTest::newRow(server) << QByteArray(server) << int(Speaker::Server);
    for (const char* client :
         {"EHLO x", "mail from:<a@example.org>", "user test", "PASS x", "QUIT", "a1 LOGIN x y", "a2 fetch 1 all"})
        QTest::newRow(client) << QByteArray(client) << int(Speaker::Client);
    for (const char* note : {"Connected", "dGVzdA==", "2500 lines", "999 x", "", "hello world"})
        QTest::newRow(note[0] ? note : "empty") << QByteArray(note) << int(Speaker::Note);
}

void TestTranscript::judgesWords()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, speaker);
    QCOMPARE(int(speakerByWords(std::string_view(payload.constData(), std::size_t(payload.size())))), speaker);
}

} // namespace postmortem::testing

using postmortem::testing::TestTranscript;
POSTMORTEM_TEST(TestTranscript)
#include "tst_transcript.moc"
