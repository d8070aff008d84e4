// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/nameshapes.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem::shapes {

namespace {

bool isLabel(QChar c)
{
    return isWord(c) || c == u'-';
}

bool isFileEnding(QStringView label)
{
    static const QSet<QString> endings = {u"log"_s,  u"gz"_s,   u"bz2"_s,  u"xz"_s,   u"zst"_s, u"tgz"_s, u"txt"_s,
                                          u"csv"_s,  u"json"_s, u"cf"_s,   u"conf"_s, u"db"_s,  u"cfg"_s, u"ini"_s,
                                          u"pem"_s,  u"crt"_s,  u"exe"_s,  u"dll"_s,  u"php"_s, u"eml"_s, u"old"_s,
                                          u"bak"_s,  u"tmp"_s,  u"pid"_s,  u"sock"_s, u"7z"_s,  u"tar"_s, u"cidr"_s,
                                          u"lock"_s, u"err"_s,  u"jsonl"_s};
    return endings.contains(label.toString().toLower());
}

bool isNumber(QStringView label)
{
    return !label.empty() && std::ranges::all_of(label, [](QChar c) { return c.isDigit(); });
}

bool isTopLevel(QStringView label)
{
    if (label.startsWith(u"xn--", Qt::CaseInsensitive))
        return true;
    return label.size() >= 2 && label.size() <= 24 && std::ranges::all_of(label, [](QChar c) { return c.isLetter(); });
}

} // namespace

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

bool joins(QChar c)
{
    return isWord(c) || c == u'-' || c == u'@' || c == u'+';
}

qsizetype hostLength(QStringView text, qsizetype place)
{
    qsizetype end = place;
    while (end < text.size() && (isLabel(text[end]) || (text[end] == u'.' && end > place && text[end - 1] != u'.')))
        ++end;
    while (end > place && !isWord(text[end - 1]))
        --end;
    QStringView name = text.sliced(place, end - place);
    // "mx.example.com.log.1" is a file named after a host: the ending is not part of it.
    for (qsizetype dot = name.lastIndexOf(u'.'); dot > 0; dot = name.lastIndexOf(u'.')) {
        const QStringView last = name.sliced(dot + 1);
        if (!isFileEnding(last) && !isNumber(last))
            break;
        name = name.first(dot);
    }
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && isTopLevel(name.sliced(dot + 1)) ? name.size() : 0;
}

qsizetype localPartLength(QStringView text, qsizetype place)
{
    qsizetype end = place;
    while (end < text.size() && (isWord(text[end]) || u".-+%&~#$!"_s.contains(text[end])))
        ++end;
    return end > place && end + 1 < text.size() && text[end] == u'@' && isWord(text[end + 1]) ? end - place : 0;
}

QString registeredDomain(const QString& host)
{
    static const QSet<QString> second = {u"co"_s, u"com"_s, u"org"_s, u"net"_s, u"ac"_s, u"gov"_s, u"edu"_s, u"or"_s};
    const QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    const qsizetype count = labels.size();
    const bool three = count > 2 && labels.back().size() == 2 && second.contains(labels[count - 2]);
    return labels.mid(std::max<qsizetype>(0, count - (three ? 3 : 2))).join(u'.');
}

bool isCommonWord(QStringView lower)
{
    static const QSet<QString> words = [] {
        const QString list =
            u"a an the and or of to in on by at as is it its no not one two all any some none each only own other same "
            "more most few many was were be been are has had have do does did for from with without into over out off "
            "up so than then that this these they them their there here how who what when where which why now mail "
            "mails email user users account accounts server servers log logs file files line lines address addresses "
            "network networks domain domains host hosts name names pop pop3 imap smtp smtps spam relay relays relayed "
            "password passwords login logins sign sent message messages recipient recipients sender senders session "
            "sessions client clients local remote open opened found time first last after before between during until "
            "since limit failure failures attempt attempts high medium low critical done "
            // and in German
            "der die das des dem den ein eine einer eines einem einen und oder ist sind war waren wird wurde wurden "
            "hat "
            "haben im in an am um auf aus bei mit von vom zu zum zur durch ohne unter vor nach seit bis als dann so "
            "wie was "
            "wer wann wo es sie er ihr nicht nein kein keine keiner keines nur alle viele mehr weitere etwa davon "
            "danach "
            "davor zuvor dort post konto konten nachricht nachrichten protokoll zeile zeilen datei dateien netz netze "
            "adresse adressen passwort anmeldung absender versuche stunde tag tage mal hoch mittel niedrig kritisch"_s;
        const QStringList all = list.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    return words.contains(lower.toString());
}

QString letters(qsizetype number)
{
    QString text;
    for (qsizetype rest = number + 1; rest > 0; rest = (rest - 1) / 26)
        text.prepend(QChar(static_cast<char16_t>(u'a' + (rest - 1) % 26)));
    return text;
}

} // namespace postmortem::shapes
