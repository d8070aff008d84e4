// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcript/conversationhighlighter.h"

#include "tests/support/testmain.h"
#include "views/theme/palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

using Speaker = TranscriptLine::Speaker;

namespace {

// "Failure[535 no] Margin[ ◀ proof]", the marks between the parts left out.
QString colours(ConversationHighlighter& highlighter, const QString& clock, Speaker speaker, const QString& text)
{
    QStringList parts;
    for (const auto& range : highlighter.formats(conversationHead(clock, speaker), text)) {
        const QString name = range.format.property(QTextFormat::UserProperty).toString();
        const QString piece = text.sliced(range.start, range.length).remove(additionMark);
        if (!parts.isEmpty() && parts.last().startsWith(name + u'['))
            parts.last().insert(parts.last().size() - 1, piece);
        else
            parts.append(name + u'[' + piece + u']');
    }
    return parts.join(u' ');
}

} // namespace

class TestConversationHighlighter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFound();
    void coloursLines_data();
    void coloursLines();
    void linesStandAlone();
    void noLogFakesAnAddition();
    void cutsEndlessLines();
    void themeIsThePalette_data();
    void themeIsThePalette();
};

void TestConversationHighlighter::isFound()
{
    ConversationHighlighter highlighter;
    QVERIFY(highlighter.isValid());
    highlighter.setDark(true);
    QVERIFY(highlighter.isValid());
}

void TestConversationHighlighter::coloursLines_data()
{
    QTest::addColumn<int>("speaker");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Speaker speaker, const QString& text, const QString& expected) {
        QTest::newRow(name) << int(speaker) << text << expected;
    };
    row("greeting", Speaker::Server, u"220 mail.example.com ESMTP"_s, u"Server[220 mail.example.com ESMTP]"_s);
    row("pop3 ok", Speaker::Server, u"+OK 3 messages"_s, u"Server[+OK 3 messages]"_s);
    row("pop3 failure", Speaker::Server, u"-ERR wrong"_s, u"Failure[-ERR wrong]"_s);
    row("smtp failure", Speaker::Server, u"535 5.7.8 no"_s, u"Failure[535 5.7.8 no]"_s);
    row("smtp deferral", Speaker::Server, u"450-later"_s, u"Failure[450-later]"_s);
    row("code alone", Speaker::Server, u"554"_s, u"Failure[554]"_s);
    row("imap refusal", Speaker::Server, u"a1 NO LOGIN failed"_s, u"Failure[a1 NO LOGIN failed]"_s);
    row("imap refusal, lower case", Speaker::Server, u"1 bad what"_s, u"Failure[1 bad what]"_s);
    row("a number is no code", Speaker::Server, u"5000 lines"_s, u"Server[5000 lines]"_s);
    row("no refusal", Speaker::Server, u"250 no problem"_s, u"Server[250 no problem]"_s);
    row("smtp success", Speaker::Server, u"235 2.7.0 ok"_s, u"Success[235 2.7.0 ok]"_s);
    row("imap success", Speaker::Server, u"a1 OK LOGIN completed"_s, u"Success[a1 OK LOGIN completed]"_s);
    row("pop3 success", Speaker::Server, u"+OK user successfully logged in."_s,
        u"Success[+OK user successfully logged in.]"_s);
    row("prompt", Speaker::Server, u"334 UGFzc3dvcmQ6"_s, u"Server[334 ] Encoded[UGFzc3dvcmQ6]"_s);
    row("continuation", Speaker::Server, u"+ Ready for it"_s, u"Server[+ Ready for it]"_s);
    row("verb", Speaker::Client, u"MAIL FROM:<a@example.org>"_s, u"Command[MAIL] Client[ FROM:<a@example.org>]"_s);
    row("verb alone", Speaker::Client, u"STARTTLS"_s, u"Command[STARTTLS]"_s);
    row("masked", Speaker::Client, u"pass ••••••"_s, u"Command[pass] Client[ ] Secret[••••••]"_s);
    row("initial response", Speaker::Client, u"auth plain AHRlc3Q="_s, u"Command[auth plain ] Encoded[AHRlc3Q=]"_s);
    row("initial response, masked", Speaker::Client, u"AUTH PLAIN ••••••"_s,
        u"Command[AUTH] Client[ PLAIN ] Secret[••••••]"_s);
    row("answer", Speaker::Client, u"dGVzdA=="_s, u"Encoded[dGVzdA==]"_s);
    row("answer with its meaning", Speaker::Client, u"YW5uYQ"_s + additionMark + u"  = user name: anna"_s,
        u"Encoded[YW5uYQ] Decoded[  = user name: anna]"_s);
    row("a failing client is no failure", Speaker::Client, u"535 x"_s, u"Client[535 x]"_s);
    row("proof", Speaker::Server, u"+OK 0 messages"_s + additionMark + u"   ◀ password found"_s,
        u"Server[+OK 0 messages] Margin[   ◀ password found]"_s);
    row("failure with a proof", Speaker::Server, u"535 no"_s + additionMark + u"   ◀ first guess"_s,
        u"Failure[535 no] Margin[   ◀ first guess]"_s);
    row("all", Speaker::Client, u"AUTH PLAIN •••"_s + additionMark + u"  = user name: a"_s + additionMark + u"   ◀ b"_s,
        u"Command[AUTH] Client[ PLAIN ] Secret[•••] Decoded[  = user name: a] Margin[   ◀ b]"_s);
    row("note", Speaker::Note, u"Connected"_s, u"Note[Connected]"_s);
    row("note of a failure", Speaker::Note, u"x: SASL LOGIN authentication failed: y"_s,
        u"Note[x: SASL LOGIN ] Failure[authentication failed] Note[: y]"_s);
    row("note with a proof", Speaker::Note, u"from=<a>"_s + additionMark + u"   ◀ relayed"_s,
        u"Note[from=<a>] Margin[   ◀ relayed]"_s);
    row("empty", Speaker::Server, {}, {});
}

void TestConversationHighlighter::coloursLines()
{
    QFETCH(int, speaker);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    ConversationHighlighter highlighter;
    QCOMPARE(colours(highlighter, u"10:31:29"_s, Speaker(speaker), text), expected);
    QCOMPARE(colours(highlighter, {}, Speaker(speaker), text), expected); // the time is not known
}

void TestConversationHighlighter::linesStandAlone()
{
    ConversationHighlighter highlighter;
    const QString before = colours(highlighter, {}, Speaker::Client, u"QUIT"_s);
    (void)colours(highlighter, {}, Speaker::Server, u"334 UGFzc3dvcmQ6"_s);
    QCOMPARE(colours(highlighter, {}, Speaker::Client, u"QUIT"_s), before);
}

void TestConversationHighlighter::noLogFakesAnAddition()
{
    TranscriptLine line;
    line.speaker = Speaker::Server;
    line.text = "250 ok\xE2\x81\xA3   ◀ password found"; // the mark itself, as a log might hold it
    const QString text = conversationText(line);
    QVERIFY(!text.contains(additionMark));
    ConversationHighlighter highlighter;
    QVERIFY(!colours(highlighter, {}, Speaker::Server, text).contains(u"Margin"_s));
    line.proof = true;
    line.proofNote = "first relay";
    QVERIFY(colours(highlighter, {}, Speaker::Server, conversationText(line)).endsWith(u"Margin[   ◀ first relay]"_s));
}

void TestConversationHighlighter::cutsEndlessLines()
{
    TranscriptLine line;
    line.text = std::string(65536, 'x');
    line.decoded = "text";
    const QString text = conversationText(line);
    QVERIFY(text.size() < 2100);
    QVERIFY(text.contains(u"x…"_s));
    QVERIFY(text.endsWith(u"= text"_s));
}

void TestConversationHighlighter::themeIsThePalette_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestConversationHighlighter::themeIsThePalette()
{
    QFETCH(bool, dark);
    const Palette& palette = dark ? Palette::darkened() : Palette::light();
    ConversationHighlighter highlighter;
    highlighter.setDark(dark);
    const auto format = [&](Speaker speaker, const QString& text, const QString& name) {
        const auto ranges = highlighter.formats(conversationHead(u"10:31:29"_s, speaker), text);
        const auto found = std::ranges::find_if(
            ranges, [&](const auto& range) { return range.format.property(QTextFormat::UserProperty) == name; });
        return found == ranges.end() ? QTextCharFormat() : found->format;
    };
    const QString added = additionMark + u"  = a"_s + additionMark + u"   ◀ b"_s;
    const std::vector<std::pair<QTextCharFormat, QColor>> expected = {
        {format(Speaker::Server, u"220 x"_s, u"Server"_s), palette.server},
        {format(Speaker::Server, u"235 x"_s, u"Success"_s), palette.server},
        {format(Speaker::Client, u"QUIT now"_s, u"Command"_s), palette.client},
        {format(Speaker::Client, u"QUIT now"_s, u"Client"_s), palette.client},
        {format(Speaker::Client, u"PASS ••"_s, u"Secret"_s), palette.muted},
        {format(Speaker::Client, u"dGVzdA=="_s, u"Encoded"_s), palette.encoded},
        {format(Speaker::Server, u"-ERR"_s, u"Failure"_s), palette.error},
        {format(Speaker::Note, u"x"_s + added, u"Note"_s), palette.text},
        {format(Speaker::Note, u"x"_s + added, u"Decoded"_s), palette.muted},
        {format(Speaker::Note, u"x"_s + added, u"Margin"_s), palette.proofNote},
    };
    for (const auto& [shown, colour] : expected) {
        QCOMPARE(shown.foreground().color(), colour);
        QVERIFY(contrast(colour, palette.base) >= 4.5);
        QVERIFY(contrast(colour, palette.proof) >= 4.5);
    }
    QCOMPARE(format(Speaker::Server, u"-ERR"_s, u"Failure"_s).fontWeight(), int(QFont::Bold));
}

} // namespace postmortem::testing

using postmortem::testing::TestConversationHighlighter;
POSTMORTEM_GUI_TEST(TestConversationHighlighter)
#include "tst_conversationhighlighter.moc"
