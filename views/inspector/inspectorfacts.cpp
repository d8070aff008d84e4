// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspectorfacts.h"

#include "model/items/plainwords.h"
#include "views/common/showntext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

/// The case, and what its times are shown in.
struct Shown {
    const CaseSnapshot& snapshot;
    const TimeZone& zone;
};

/// Collects facts; leaves out what says nothing.
class Sheet final {
public:
    Sheet(const Shown& shown, InspectorFacts& facts) : m_snapshot(shown.snapshot), m_zone(shown.zone), m_facts(facts) {}

    void add(const QString& label, const QString& value, bool mono = false)
    {
        if (!value.isEmpty())
            m_facts.facts.push_back({label, value, mono, Severity::None});
    }
    void count(const QString& label, std::uint64_t value)
    {
        if (value > 0)
            add(label, shownNumber(value));
    }
    void time(const QString& label, TimeUs value)
    {
        if (value.known())
            add(label, shownLongTime(value, m_zone));
    }
    void span(TimeUs first, TimeUs last)
    {
        time(FactWords::tr("First seen"), first);
        if (last != first)
            time(FactWords::tr("Last seen"), last);
    }
    void verdict(Severity severity, const QString& text)
    {
        m_facts.facts.push_back(
            {FactWords::tr("Verdict"), text.isEmpty() ? FactWords::tr("nothing found") : text, false, severity});
    }
    void address(AddressId id)
    {
        add(FactWords::tr("Address"), QString::fromStdString(m_snapshot.addressText(id)), true);
    }
    void account(const QString& label, AccountId id) { add(label, shownText(m_snapshot.accountName(id)), true); }

private:
    const CaseSnapshot& m_snapshot;
    const TimeZone& m_zone;
    InspectorFacts& m_facts;
};

QString token(const char* key, std::string_view value)
{
    FilterToken made;
    made.key = key;
    made.value = value;
    return QString::fromStdString(made.text());
}

/// The kinds of the findings that name the row, worst first, each once.
template <class Id>
QString kinds(const CaseSnapshot& snapshot, const std::vector<Id> Finding::* actors, Id id)
{
    QStringList names;
    for (const Finding& finding : snapshot.findings) {
        const QString kind = plainText(finding.kind);
        if (std::ranges::contains(finding.*actors, id) && !names.contains(kind))
            names << kind;
    }
    return names.join(u", "_s);
}

QString openedAccounts(const CaseSnapshot& snapshot, const Address& address)
{
    constexpr std::size_t most = 6;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, address.opened.size()); ++i)
        names << shownText(snapshot.accountName(address.opened[i]));
    QString text = names.join(u", "_s);
    if (address.opened.size() > most)
        text += FactWords::tr(" and %n more", nullptr, int(address.opened.size() - most));
    return text;
}

QString failures(const Address& address)
{
    if (address.failedLogins == 0)
        return {};
    return FactWords::tr("%1 on %2 account names")
        .arg(shownNumber(address.failedLogins), shownNumber(address.accountsTried));
}

InspectorFacts ofAddress(const Shown& shown, AddressId id)
{
    const CaseSnapshot& snapshot = shown.snapshot;
    const Address& address = snapshot.addresses[id.row()];
    const std::string text = address.ip.toString();
    InspectorFacts facts;
    facts.title = text.empty() ? FactWords::tr("Address not in the log") : QString::fromStdString(text);
    facts.subtitle = address.trusted ? FactWords::tr("trusted network") : FactWords::tr("address");
    facts.token = text.empty() ? QString() : token("ip", text);
    facts.address = QString::fromStdString(text);
    Sheet sheet(shown, facts);
    sheet.verdict(address.severity, kinds(snapshot, &Finding::addresses, id));
    sheet.add(FactWords::tr("Failed logins"), failures(address));
    sheet.count(FactWords::tr("Signed in"), address.logins);
    sheet.add(FactWords::tr("Opened"), openedAccounts(snapshot, address), true);
    sheet.count(FactWords::tr("Sessions"), address.sessions);
    sheet.count(FactWords::tr("Messages"), address.messages);
    sheet.count(FactWords::tr("Recipients"), address.recipients);
    sheet.count(FactWords::tr("Relayed"), address.relayedRecipients);
    sheet.add(FactWords::tr("Relay allowed by"), relayByText(address.relayBy));
    sheet.count(FactWords::tr("Relay refused"), address.relayRefused);
    sheet.span(address.first, address.last);
    return facts;
}

InspectorFacts ofAccount(const Shown& shown, AccountId id)
{
    const CaseSnapshot& snapshot = shown.snapshot;
    const Account& account = snapshot.accounts[id.row()];
    InspectorFacts facts;
    facts.title = shownText(snapshot.text(account.name));
    facts.subtitle = FactWords::tr("account");
    facts.token = token("account", snapshot.text(account.name));
    Sheet sheet(shown, facts);
    sheet.verdict(account.severity, kinds(snapshot, &Finding::accounts, id));
    if (account.compromised) {
        sheet.add(FactWords::tr("Password found"), shownText(account.compromised->how));
        sheet.time(FactWords::tr("Opened"), account.compromised->at);
        sheet.add(FactWords::tr("Opened by"), QString::fromStdString(snapshot.addressText(account.compromised->by)),
                  true);
        sheet.count(FactWords::tr("Failures before"), account.compromised->failuresBefore);
    }
    sheet.count(FactWords::tr("Failed logins"), account.failedLogins);
    sheet.count(FactWords::tr("Signed in"), account.logins);
    sheet.count(FactWords::tr("Addresses"), account.addresses);
    sheet.count(FactWords::tr("Messages"), account.messages);
    sheet.count(FactWords::tr("Recipients"), account.recipients);
    sheet.count(FactWords::tr("Relayed"), account.relayedRecipients);
    sheet.span(account.first, account.last);
    return facts;
}

InspectorFacts ofSession(const Shown& shown, SessionId id)
{
    const CaseSnapshot& snapshot = shown.snapshot;
    const Session& session = snapshot.sessions[id.row()];
    InspectorFacts facts;
    facts.title =
        FactWords::tr("%1 session %2").arg(plainText(session.protocol), shownText(snapshot.text(session.key)));
    facts.subtitle = session.outbound ? FactWords::tr("outgoing") : FactWords::tr("session");
    facts.token = token("session", "#" + std::to_string(id.row() + 1));
    facts.address = QString::fromStdString(snapshot.addressText(session.address));
    Sheet sheet(shown, facts);
    sheet.address(session.address);
    sheet.account(FactWords::tr("Signed in as"), session.account);
    sheet.add(FactWords::tr("HELO name"), shownText(snapshot.text(session.helo)), true);
    sheet.count(FactWords::tr("Failed logins"), session.failedLogins);
    sheet.count(FactWords::tr("Messages"), session.messages);
    sheet.count(FactWords::tr("Recipients"), session.recipients);
    sheet.count(FactWords::tr("Refused"), session.refused);
    sheet.span(session.first, session.last);
    if (session.first.known() && session.last.known() && session.last > session.first)
        sheet.add(FactWords::tr("Lasted"), QString::fromStdString(durationText(session.last - session.first)));
    sheet.add(FactWords::tr("Lines"), shownText(snapshot.cite({session.source, session.firstLine})), true);
    return facts;
}

QString authority(const CaseSnapshot& snapshot, const Message& message)
{
    QString text = plainText(message.authority);
    if (message.authorityAccount.valid())
        text = FactWords::tr("%1 (%2)").arg(text, shownText(snapshot.accountName(message.authorityAccount)));
    if (message.secondsSinceSignIn >= 0)
        text = FactWords::tr("%1, %2 after the sign-in")
                   .arg(text, QString::fromStdString(durationText(message.secondsSinceSignIn * usPerSecond)));
    return text;
}

InspectorFacts ofMessage(const Shown& shown, MessageId id)
{
    const CaseSnapshot& snapshot = shown.snapshot;
    const Message& message = snapshot.messages[id.row()];
    InspectorFacts facts;
    const std::string_view queueId = snapshot.text(message.queueId);
    facts.title = queueId.empty() ? FactWords::tr("Message %1").arg(id.row() + 1) : shownText(queueId);
    facts.subtitle = message.accepted ? FactWords::tr("message") : FactWords::tr("message, not accepted");
    facts.token = token("message", "#" + std::to_string(id.row() + 1));
    facts.address = QString::fromStdString(snapshot.addressText(message.address));
    Sheet sheet(shown, facts);
    sheet.add(FactWords::tr("Sender"),
              message.sender.valid() ? u"<%1>"_s.arg(shownText(snapshot.text(message.sender))) : QString(), true);
    sheet.address(message.address);
    sheet.account(FactWords::tr("Signed in as"), message.account);
    sheet.add(FactWords::tr("Relay allowed by"), authority(snapshot, message));
    sheet.count(FactWords::tr("Recipients"), message.recipients);
    sheet.count(FactWords::tr("Relayed"), message.relayed);
    sheet.count(FactWords::tr("Refused"), message.refused);
    sheet.count(FactWords::tr("Delivered"), message.delivered);
    sheet.count(FactWords::tr("Deferred"), message.deferred);
    sheet.count(FactWords::tr("Bounced"), message.bounced);
    sheet.add(FactWords::tr("Size"), message.size > 0 ? shownSize(message.size) : QString());
    sheet.time(FactWords::tr("Time"), message.time);
    sheet.add(FactWords::tr("Line"), shownText(snapshot.cite({message.source, message.line})), true);
    return facts;
}

} // namespace

InspectorFacts inspectorFacts(const CaseSnapshot& snapshot, Subject subject, const TimeZone& zone)
{
    const Shown shown{snapshot, zone};
    const auto isIn = [&subject](const auto& table) { return subject.row < table.size(); };
    switch (subject.kind) {
    case Subject::Kind::None: break;
    case Subject::Kind::Address:
        return isIn(snapshot.addresses) ? ofAddress(shown, AddressId(subject.row)) : InspectorFacts();
    case Subject::Kind::Account:
        return isIn(snapshot.accounts) ? ofAccount(shown, AccountId(subject.row)) : InspectorFacts();
    case Subject::Kind::Session:
        return isIn(snapshot.sessions) ? ofSession(shown, SessionId(subject.row)) : InspectorFacts();
    case Subject::Kind::Message:
        return isIn(snapshot.messages) ? ofMessage(shown, MessageId(subject.row)) : InspectorFacts();
    }
    return {};
}

} // namespace postmortem
