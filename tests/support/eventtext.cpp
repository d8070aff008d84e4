// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/eventtext.h"

#include "model/base/sentence.h"
#include "model/decoding/decoding.h"

namespace postmortem::testing {

namespace {

QString shown(std::string_view text)
{
    return text.empty() ? QStringLiteral("-") : QString::fromStdString(visibleText(text));
}

QString joined(const QStringList& fields)
{
    return fields.join(QStringLiteral(" | "));
}

/// "sender/recipient" as far as the event has them.
QString mailboxes(const CaseSnapshot& snapshot, const Event& event)
{
    if (event.isLogin() || event.kind == EventKind::Notice || event.kind == EventKind::Connect
        || event.kind == EventKind::Disconnect)
        return QStringLiteral("-");
    const std::string_view subject = snapshot.text(event.text());
    if (event.kind == EventKind::MailFrom || event.kind == EventKind::MessageAccepted)
        return subject.empty() ? QStringLiteral("<>/") : shown(subject) + u'/';
    QString sender;
    if (event.message.valid()) {
        sender = shown(snapshot.text(snapshot.messages[event.message.row()].sender));
        sender = sender == QStringLiteral("-") ? QStringLiteral("<>") : sender;
    }
    return sender + u'/' + shown(subject);
}

QString detail(const CaseSnapshot& snapshot, const Event& event)
{
    QString text = shown(name(event.reason));
    if (event.kind == EventKind::Notice)
        text += QStringLiteral(": ") + shown(snapshot.text(event.text()));
    return text;
}

QString sessionLine(const CaseSnapshot& snapshot, const Session& s)
{
    return joined({QStringLiteral("session"), shown(toIsoUtc(s.first)), shown(toIsoUtc(s.last)),
                   shown(name(s.protocol)), shown(snapshot.addressText(s.address)),
                   shown(snapshot.accountName(s.account)), shown(snapshot.text(s.key)), shown(snapshot.text(s.helo)),
                   QString::number(s.failedLogins), QString::number(s.logins), QString::number(s.recipients),
                   s.outbound ? QStringLiteral("out") : QStringLiteral("in"),
                   QStringLiteral("%1:%2-%3").arg(s.source.row()).arg(s.firstLine).arg(s.lastLine)});
}

QString messageLine(const CaseSnapshot& snapshot, const Message& m)
{
    return joined({QStringLiteral("message"), shown(snapshot.text(m.queueId)), shown(snapshot.text(m.sender)),
                   QString::number(m.recipients), QString::number(m.delivered), QString::number(m.deferred),
                   QString::number(m.bounced), QString::number(m.size),
                   m.accepted ? QStringLiteral("yes") : QStringLiteral("no"),
                   QStringLiteral("%1:%2").arg(m.source.row()).arg(m.line)});
}

QString sourceLine(const Source& s)
{
    QStringList words{QStringLiteral("source"),
                      shown(s.name),
                      shown(s.format),
                      shown(s.sha256),
                      shown(toIsoUtc(s.first)),
                      shown(toIsoUtc(s.last)),
                      QString::number(s.textBytes),
                      QString::number(s.lines),
                      QString::number(s.understood),
                      QString::number(s.ignored),
                      QString::number(s.bad)};
    for (const std::string& note : s.notes)
        words += shown(words::inEnglish(note));
    for (const std::string& problem : s.problems)
        words += shown(words::inEnglish(problem));
    for (const LineNumber line : s.badExamples)
        words += QString::number(line);
    return joined(words);
}

} // namespace

QString eventLine(const CaseSnapshot& snapshot, const Event& event)
{
    const QString place =
        event.source.valid() ? QString::fromStdString(snapshot.cite(event.where())) : QStringLiteral("-");
    std::string_view account;
    if (event.isLogin())
        account = snapshot.accountName(event.loginAccount());
    else if (event.message.valid())
        account = snapshot.accountName(snapshot.messages[event.message.row()].account);
    return joined({shown(toIsoUtc(event.time)), shown(name(event.kind)), shown(name(event.protocol)),
                   shown(snapshot.addressText(event.address)), shown(account), shown(name(event.mechanism)),
                   QString::number(event.count), mailboxes(snapshot, event), detail(snapshot, event), place});
}

QStringList eventLines(const CaseSnapshot& snapshot)
{
    QStringList lines;
    for (std::size_t row = 0; row < snapshot.events.size(); ++row)
        lines += eventLine(snapshot, snapshot.events.at(row));
    return lines;
}

QStringList everything(const CaseSnapshot& snapshot)
{
    QStringList lines = eventLines(snapshot);
    for (const Session& session : snapshot.sessions)
        lines += sessionLine(snapshot, session);
    for (const Message& message : snapshot.messages)
        lines += messageLine(snapshot, message);
    for (const Source& source : snapshot.sources)
        lines += sourceLine(source);
    return lines;
}

} // namespace postmortem::testing
