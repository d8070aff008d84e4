// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/remediation/abusemail.h"

#include "model/base/numbertext.h"
#include "model/decoding/decoding.h"
#include "model/items/plainwords.h"
#include "model/remediation/checklist.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <format>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qsizetype wrapAt = 76;
constexpr std::size_t mostListed = 200;

/// One line without control characters, short enough for a header (RFC 5322 2.1.1).
QString oneLine(const QString& text)
{
    constexpr qsizetype most = 200;
    return QString::fromStdString(visibleText(text.left(most).toStdString())).simplified();
}

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// RFC 2047: words of at most 75 characters, never cutting a character in two.
QByteArray headerText(const QString& text)
{
    if (isAscii(text))
        return text.toLatin1();
    constexpr qsizetype mostBytes = 45; // 60 in base64
    QByteArrayList words;
    QByteArray bytes;
    const auto endWord = [&] {
        words += "=?utf-8?B?" + bytes.toBase64() + "?=";
        bytes.clear();
    };
    for (const uint character : text.toUcs4()) {
        const QByteArray one = QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1).toUtf8();
        if (bytes.size() + one.size() > mostBytes)
            endWord();
        bytes += one;
    }
    endWord();
    return words.join("\r\n ");
}

/// RFC 5322 3.2.4: a name in quotes, what would end them escaped.
QByteArray displayName(const QString& name)
{
    if (!isAscii(name))
        return headerText(name);
    QString escaped = name;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + escaped.toLatin1() + '"';
}

bool isMailAddress(const QString& text)
{
    return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@')
           && std::ranges::all_of(text, [](QChar c) {
                  return c.unicode() > 0x20 && c.unicode() < 0x7f && !QStringView(u"<>()[],;:\\\"").contains(c);
              });
}

QString wrapped(const QString& sentence)
{
    QStringList lines(QString{});
    for (const QString& word : sentence.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.back().isEmpty() && lines.back().size() + 1 + word.size() > wrapAt)
            lines += QString();
        lines.back() += lines.back().isEmpty() ? word : u' ' + word;
    }
    return lines.join(u'\n');
}

QString utc(TimeUs time)
{
    return QString::fromStdString(toIsoUtc(time));
}

class Writer final {
public:
    Writer(const CaseSnapshot& snapshot, const AbuseMatter& matter, const AbuseSender& sender)
        : m_snapshot(snapshot), m_matter(matter), m_sender(sender),
          m_network(QString::fromStdString(matter.network.toString()))
    {
    }

    QByteArray mail() const
    {
        QByteArray text = body().toUtf8();
        const bool ascii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        text.replace("\n", "\r\n");
        return headers(ascii) + "\r\n" + text;
    }

private:
    QByteArray headers(bool ascii) const
    {
        QByteArray text;
        if (const QString address = m_sender.address.trimmed(); isMailAddress(address)) {
            const QString name = oneLine(m_sender.name);
            text += "From: " + (name.isEmpty() ? QByteArray() : displayName(name) + ' ') + '<' + address.toLatin1()
                    + ">\r\n";
        }
        text += "Subject: " + headerText(ChecklistWords::tr("Abuse from %1: %2").arg(m_network, deeds())) + "\r\n";
        if (m_sender.date.known())
            text += "Date: "
                    + QDateTime::fromMSecsSinceEpoch(m_sender.date.us / 1000, QTimeZone::UTC)
                          .toString(Qt::RFC2822Date)
                          .toLatin1()
                    + "\r\n";
        if (const QString organisation = oneLine(m_sender.organisation); !organisation.isEmpty())
            text += "Organization: " + headerText(organisation) + "\r\n";
        text += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ";
        text += ascii ? "7bit\r\n" : "8bit\r\n";
        return text + "X-Unsent: 1\r\n"; // mail programs open it as a draft
    }

    /// The kinds of findings that name these addresses, in words: "Harvest, Relay by SMTP AUTH".
    QString deeds() const
    {
        std::uint32_t bits = 0;
        for (const AbuseAct& act : m_matter.acts)
            bits |= addressOf(act).verdicts;
        return verdictText(bits);
    }

    static QString verdictText(std::uint32_t bits)
    {
        QStringList kinds;
        for (std::size_t i = 0; i < findingKindCount; ++i)
            if ((bits & (1U << i)) != 0)
                kinds += plainText(static_cast<FindingKind>(i));
        return kinds.join(u", "_s);
    }

    const Address& addressOf(const AbuseAct& act) const { return m_snapshot.addresses[act.address.row()]; }

    QString body() const
    {
        QStringList parts;
        parts += ChecklistWords::tr("Hello,");
        parts += wrapped(
            ChecklistWords::tr("%n address(es) of your network %1 attacked our mail server. The computers behind "
                               "them may be hijacked without their owners' knowledge. Please stop them, and "
                               "tell us what you found.",
                               nullptr, static_cast<int>(m_matter.acts.size()))
                .arg(m_network));
        parts += addresses();
        parts += logLines();
        parts +=
            wrapped(ChecklistWords::tr("Account names and mailboxes are hidden. We keep the logs and can give more of "
                                       "them on request."));
        QStringList signature;
        for (const QString& line : {oneLine(m_sender.name), oneLine(m_sender.organisation)})
            if (!line.isEmpty())
                signature += line;
        if (!signature.isEmpty())
            parts += signature.join(u'\n');
        return parts.join(u"\n\n"_s) + u'\n';
    }

    QString addresses() const
    {
        QStringList lines{ChecklistWords::tr("What they did (times in UTC):")};
        for (const AbuseAct& act : m_matter.acts) {
            if (lines.size() > static_cast<qsizetype>(mostListed)) {
                lines += ChecklistWords::tr("and %1 more.").arg(number(m_matter.acts.size() - mostListed));
                break;
            }
            lines += QString();
            lines += QString::fromStdString(m_snapshot.addressText(act.address)) + u"  "_s
                     + verdictText(addressOf(act).verdicts);
            lines += u"    "_s + figures(addressOf(act));
        }
        return lines.join(u'\n');
    }

    static QString figures(const Address& address)
    {
        QStringList words{ChecklistWords::tr("from %1 to %2").arg(utc(address.first), utc(address.last))};
        const auto add = [&](std::uint32_t count, const QString& text) {
            if (count > 0)
                words += text;
        };
        add(address.failedLogins,
            ChecklistWords::tr("%n failed sign-in(s)", nullptr, static_cast<int>(address.failedLogins)));
        add(address.logins,
            ChecklistWords::tr("%n sign-in(s) that succeeded", nullptr, static_cast<int>(address.logins)));
        add(address.relayedRecipients,
            ChecklistWords::tr("spam to %n recipient(s)", nullptr, static_cast<int>(address.relayedRecipients)));
        add(address.relayRefused,
            ChecklistWords::tr("%n refused attempt(s) to relay", nullptr, static_cast<int>(address.relayRefused)));
        return words.join(u"; "_s);
    }

    QString logLines() const
    {
        QStringList lines{ChecklistWords::tr("Lines of our logs, each with its time in UTC:")};
        for (const AbuseAct& act : m_matter.acts) {
            if (act.lines.empty())
                continue;
            lines += QString();
            lines += QString::fromStdString(m_snapshot.addressText(act.address));
            for (const AbuseLine& line : act.lines)
                lines += u"    "_s + (line.time.known() ? utc(line.time) : u"?"_s) + u"  "_s + line.text;
        }
        return lines.size() > 1 ? lines.join(u'\n')
                                : ChecklistWords::tr("The lines of the logs are not at hand; they follow on request.");
    }

    const CaseSnapshot& m_snapshot;
    const AbuseMatter& m_matter;
    const AbuseSender& m_sender;
    QString m_network;
};

} // namespace

QByteArray abuseMail(const CaseSnapshot& snapshot, const AbuseMatter& matter, const AbuseSender& sender)
{
    return Writer(snapshot, matter, sender).mail();
}

} // namespace postmortem
