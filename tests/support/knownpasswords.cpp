// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/knownpasswords.h"

#include "model/query/logline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

constexpr std::size_t linesAtOnce = 4096;
constexpr qsizetype shortest = 5; // shorter ones are part of too much

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/'
           || c == '_' || c == '-' || c == '@' || c == '.';
}

/// Runs of word bytes, with base64's padding, and where it differs the same without what ends a sentence.
template <class Visit>
void forEachWord(const QByteArray& text, Visit&& visit)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        qsizetype padded = end;
        while (end > at && padded < text.size() && text[padded] == '=')
            ++padded;
        if (padded == text.size() || !isWordByte(text[padded]))
            end = padded;
        if (end > at)
            visit(text.mid(at, end - at));
        if (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
            visit(text.mid(at, end - at - 1));
        at = std::max(end, at + 1);
    }
}

bool isWord(const QByteArray& text)
{
    bool word = false;
    forEachWord(text, [&](const QByteArray& one) { word = word || one == text; });
    return word;
}

/// What stands where a password was, or a word that texts about mail hold anyway.
bool saysNothing(const QByteArray& text)
{
    static const QSet<QByteArray> ordinary{"password", "passwort", "secret", "postmaster", "service",
                                           "server",   "unknown",  "failed", "given",      "message",
                                           "login",    "LOGIN",    "wrong"};
    const bool number = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return number || text.size() < shortest || ordinary.contains(text) || text.count(text[0]) == text.size()
           || text == "{blank}" || text.startsWith('<');
}

const QRegularExpression hook(u"\\[([0-9A-F]{8}-[0-9A-F-]{27}).*hook=unrecognized_command.* params=\"?([^\" ]*)"_s,
                              QRegularExpression::CaseInsensitiveOption);
const QRegularExpression serverWords(u"^([2-5][0-9]{2}([ -]|$)|\\+|-ERR|\\* |\\S+ (OK|NO|BAD)\\b)"_s,
                                     QRegularExpression::CaseInsensitiveOption);
const QRegularExpression authLogin(u"^AUTH LOGIN( \\S+)?$"_s, QRegularExpression::CaseInsensitiveOption);
const QRegularExpression otherCommand(u"^(EHLO|HELO|MAIL|RCPT|DATA|RSET|QUIT|NOOP|STARTTLS)\\b"_s,
                                      QRegularExpression::CaseInsensitiveOption);
const QRegularExpression pass(u"^PASS (.*)$"_s, QRegularExpression::CaseInsensitiveOption);
const QRegularExpression loginCommand(u"^\\S+ LOGIN (\"[^\"]*\"|\\S+) (\"[^\"]*\"|\\S+)"_s,
                                      QRegularExpression::CaseInsensitiveOption);
const QRegularExpression given(u"given password: ([^)]+)"_s, QRegularExpression::CaseInsensitiveOption);
const QRegularExpression failed(u"\\(pass: '([^']+)'\\)"_s, QRegularExpression::CaseInsensitiveOption);

/// Follows the conversations of one source.
class Scout final {
public:
    /// The secrets of the next line.
    QByteArrayList look(const std::string& raw)
    {
        m_found.clear();
        const QByteArray line(raw.data(), qsizetype(raw.size()));
        const LogLine cut = cutLine(raw);
        QByteArray key = cut.address ? QByteArray::fromStdString(cut.address->toString()) : QByteArray();
        for (const std::string_view id : cut.ids)
            key += ' ' + QByteArray(id.data(), qsizetype(id.size()));
        QByteArray said(cut.payload.data(), qsizetype(cut.payload.size()));
        QByteArray answer;
        if (cut.row) {
            said = QByteArray::fromStdString(cut.row->commandText());
            answer = QByteArray::fromStdString(cut.row->replyText());
        }
        const auto haraka = match(hook, line);
        const bool fromHaraka = haraka.hasMatch();
        if (fromHaraka) {
            key = haraka.captured(1).toUtf8();
            said = haraka.captured(2).toUtf8();
            if (said == "AUTH")
                said = "AUTH LOGIN";
        }
        // A program's message is no word of a conversation, nor are the server's own notes.
        const bool note = (cut.syslog && !fromHaraka) || cut.mark == "*" || said.startsWith("Connect");
        const bool server = isReply(said);
        if (!note && !server)
            client(said, m_step[key]);
        if (!note)
            reply(server ? said : answer, m_step[key]);
        inWords(line);
        plainIn(line);
        return m_found;
    }

private:
    enum Step { Nothing, Name, Password };

    static QRegularExpressionMatch match(const QRegularExpression& pattern, const QByteArray& text)
    {
        return pattern.match(QString::fromUtf8(text));
    }
    static bool isReply(const QByteArray& text) { return match(serverWords, text).hasMatch(); }

    void add(const QByteArray& text)
    {
        if (!saysNothing(text))
            m_found += text;
    }
    void client(const QByteArray& said, Step& step)
    {
        if (match(otherCommand, said).hasMatch()) {
            step = Nothing;
        } else if (const auto auth = match(authLogin, said); auth.hasMatch()) {
            step = auth.captured(1).isEmpty() ? Name : Password;
        } else if (const auto found = match(pass, said); found.hasMatch()) {
            add(found.captured(1).trimmed().toUtf8());
        } else if (const auto words = match(loginCommand, said); words.hasMatch()) {
            add(found.captured(2).remove(u'"').toUtf8());
        } else if (step == Password) {
            add(said);
            add(QByteArray::fromBase64(said));
            step = Nothing;
        } else if (step == Name) {
            step = Password;
        }
    }
    static void reply(const QByteArray& words, Step& step)
    {
        if (words.startsWith("334 UGFzc3dvcmQ6") || words.startsWith("334 cGFzc3dvcmQ6")
            || words.toLower().startsWith("334 password:"))
            step = Password;
        else if (!words.isEmpty() && !words.startsWith("334"))
            step = Nothing;
    }
    void inWords(const QByteArray& line)
    {
        if (const auto found = match(given, line); found.hasMatch())
            add(found.captured(1).toUtf8());
        if (const auto found = match(failed, line); found.hasMatch())
            add(found.captured(1).toUtf8());
    }
    /// base64 that decodes to "authorization NUL name NUL password".
    void plainIn(const QByteArray& line)
    {
        forEachWord(line, [this](const QByteArray& word) {
            if (word.size() < 8 || word.contains('@') || word.contains('.') || word.contains('-'))
                return;
            const QByteArray decoded = QByteArray::fromBase64(word);
            const QByteArrayList parts = decoded.split('\0');
            const bool plain = parts.size() == 3 && !parts[1].isEmpty() && !parts[2].isEmpty()
                               && std::ranges::all_of(decoded, [](char c) { return c == 0 || (c >= 32 && c < 127); });
            if (!plain)
                return;
            add(word);
            add(parts[2]);
        });
    }

    QHash<QByteArray, Step> m_step; // by conversation
    QByteArrayList m_found;
};

} // namespace

QByteArrayList KnownPasswords::in(const QByteArray& output) const
{
    QSet<QByteArray> found;
    forEachWord(output, [&](const QByteArray& word) {
        if (texts.contains(word))
            found.insert(word);
    });
    for (const QByteArray& text : texts) {
        if (!isWord(text) && output.contains(text))
            found.insert(text);
    }
    return found.values();
}

KnownPasswords knownPasswords(const CaseSnapshot& snapshot, const LineSource& lines)
{
    KnownPasswords known;
    QHash<QByteArray, int> told;  // as passwords
    QHash<QByteArray, int> words; // at all
    for (std::size_t row = 0; row < snapshot.sources.size(); ++row) {
        const Source& source = snapshot.sources[row];
        Scout scout;
        for (LineNumber first = 1; first <= source.lines; first += linesAtOnce) {
            const auto block = lines.lines(source, first, linesAtOnce);
            if (!block)
                break;
            for (const TextLine& line : *block) {
                const QByteArrayList found = scout.look(line.text);
                for (const QByteArray& text : found)
                    ++told[text];
                if (!found.isEmpty())
                    known.lines.push_back({SourceId(row), line.number});
                forEachWord(QByteArray::fromStdString(line.text), [&](const QByteArray& word) { ++words[word]; });
            }
        }
    }
    QSet<QByteArray> names;
    for (const Account& account : snapshot.accounts) {
        const QByteArray name = QByteArray::fromStdString(std::string(snapshot.text(account.name))).toLower();
        names << name << name.split('@').front() << name.split('@').back();
    }
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (words.value(it.key()) <= it.value() && !names.contains(it.key().toLower()))
            known.texts.insert(it.key());
    }
    return known;
}

} // namespace postmortem::testing
