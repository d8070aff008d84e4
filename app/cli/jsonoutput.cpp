// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonoutput.h"

#include "model/base/sentence.h"
#include "model/decoding/decoding.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr std::array relayAuthorities = {RelayAuthority::SmtpAuth, RelayAuthority::PopBeforeSmtp,
                                         RelayAuthority::TrustedNetwork, RelayAuthority::OpenRelay,
                                         RelayAuthority::Unknown};

/// Bytes of a log as text: what is not UTF-8 or not visible is shown escaped.
QString text(std::string_view bytes)
{
    return QString::fromStdString(visibleText(bytes));
}

QJsonValue orNull(std::string_view bytes)
{
    return bytes.empty() ? QJsonValue() : QJsonValue(text(bytes));
}

QJsonValue time(TimeUs moment)
{
    return moment.known() ? QJsonValue(QString::fromStdString(toIsoUtc(moment))) : QJsonValue();
}

QJsonValue severity(Severity value)
{
    return value == Severity::None ? QJsonValue() : QJsonValue(text(name(value)));
}

QJsonValue number(std::uint64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

template <class Range, class Make>
QJsonArray array(const Range& range, Make make)
{
    QJsonArray made;
    for (const auto& entry : range)
        made.append(make(entry));
    return made;
}

QJsonObject settingsObject(const AnalysisSettings& settings)
{
    QJsonObject thresholds;
    for (const Threshold& threshold : settings.thresholds.all())
        thresholds.insert(text(threshold.key), threshold.value);
    return {{u"time_zone"_s, text(settings.zone.name())},
            {u"local_domains"_s, array(settings.localDomains, [](const std::string& domain) { return text(domain); })},
            {u"trusted_networks"_s,
             array(settings.trustedNetworks, [](const Network& network) { return text(network.toString()); })},
            {u"thresholds"_s, thresholds}};
}

QJsonObject sourceObject(const Source& source)
{
    QJsonArray notes =
        array(source.problems, [](const std::string& problem) { return text(words::inEnglish(problem)); });
    for (const std::string& note : source.notes)
        notes.append(text(words::inEnglish(note)));
    return {{u"path"_s, text(source.path)},
            {u"bytes"_s, number(source.bytes)},
            {u"sha256"_s, orNull(source.sha256)},
            {u"format"_s, orNull(source.format)},
            {u"lines"_s, number(source.lines)},
            {u"understood"_s, number(source.understood)},
            {u"ignored"_s, number(source.ignored)},
            {u"bad"_s, number(source.bad)},
            {u"first"_s, time(source.first)},
            {u"last"_s, time(source.last)},
            {u"notes"_s, notes}};
}

QJsonObject byProtocol(const std::array<std::uint64_t, protocolCount>& counts)
{
    QJsonObject object;
    for (std::size_t i = 0; i < protocolCount; ++i)
        object.insert(text(name(static_cast<Protocol>(i))), number(counts[i]));
    return object;
}

QJsonObject totalsObject(const Totals& totals)
{
    return {{u"events"_s, number(totals.events)},
            {u"failed_logins"_s, byProtocol(totals.failedLogins)},
            {u"logins"_s, byProtocol(totals.logins)},
            {u"messages"_s, number(totals.messages)},
            {u"recipients_accepted"_s, number(totals.recipientsAccepted)},
            {u"recipients_refused"_s, number(totals.recipientsRefused)},
            {u"relay_refused"_s, number(totals.relayRefused)},
            {u"delivered"_s, number(totals.delivered)},
            {u"deferred"_s, number(totals.deferred)},
            {u"bounced"_s, number(totals.bounced)}};
}

QJsonObject addressObject(const CaseSnapshot& snapshot, const Address& address)
{
    QJsonArray relayBy;
    for (const RelayAuthority authority : relayAuthorities) {
        if ((address.relayBy & (1U << static_cast<unsigned>(authority))) != 0)
            relayBy.append(text(name(authority)));
    }
    QJsonArray verdicts;
    for (std::size_t kind = 0; kind < findingKindCount; ++kind) {
        if ((address.verdicts & (1U << kind)) != 0)
            verdicts.append(text(name(static_cast<FindingKind>(kind))));
    }
    return {{u"address"_s, text(address.ip.toString())},
            {u"failed_logins"_s, number(address.failedLogins)},
            {u"logins"_s, number(address.logins)},
            {u"accounts_tried"_s, number(address.accountsTried)},
            {u"accounts_opened"_s, array(address.opened, [&](AccountId id) { return text(snapshot.accountName(id)); })},
            {u"messages"_s, number(address.messages)},
            {u"recipients"_s, number(address.recipients)},
            {u"relayed_recipients"_s, number(address.relayedRecipients)},
            {u"relay_by"_s, relayBy},
            {u"relay_refused"_s, number(address.relayRefused)},
            {u"first"_s, time(address.first)},
            {u"last"_s, time(address.last)},
            {u"severity"_s, severity(address.severity)},
            {u"verdicts"_s, verdicts}};
}

QJsonValue compromiseValue(const CaseSnapshot& snapshot, const std::optional<Compromise>& compromise)
{
    if (!compromise)
        return {};
    const bool cited = compromise->where.source.valid();
    return QJsonObject{
        {u"at"_s, time(compromise->at)},
        {u"by"_s, orNull(snapshot.addressText(compromise->by))},
        {u"how"_s, text(compromise->how)},
        {u"file"_s, cited ? QJsonValue(text(snapshot.sources[compromise->where.source.row()].name)) : QJsonValue()},
        {u"line"_s, cited ? number(compromise->where.line) : QJsonValue()}};
}

QJsonObject accountObject(const CaseSnapshot& snapshot, const Account& account)
{
    return {{u"account"_s, text(snapshot.text(account.name))},
            {u"failed_logins"_s, number(account.failedLogins)},
            {u"logins"_s, number(account.logins)},
            {u"addresses"_s, number(account.addresses)},
            {u"messages"_s, number(account.messages)},
            {u"recipients"_s, number(account.recipients)},
            {u"relayed_recipients"_s, number(account.relayedRecipients)},
            {u"compromised"_s, compromiseValue(snapshot, account.compromised)}};
}

QJsonObject findingObject(const CaseSnapshot& snapshot, const Finding& finding)
{
    QJsonObject counts;
    for (const auto& [key, value] : finding.counts)
        counts.insert(text(key), static_cast<qint64>(value));
    const auto proof = [&](const Evidence& evidence) {
        return QJsonObject{{u"file"_s, evidence.where.source.valid()
                                           ? text(snapshot.sources[evidence.where.source.row()].name)
                                           : QString()},
                           {u"line"_s, number(evidence.where.line)}};
    };
    return {{u"kind"_s, text(name(finding.kind))},
            {u"severity"_s, text(name(finding.severity))},
            {u"confidence"_s, text(name(finding.confidence))},
            {u"title"_s, text(finding.title)},
            {u"text"_s, text(finding.text)},
            {u"rule"_s, text(finding.rule)},
            {u"addresses"_s, array(finding.addresses, [&](AddressId id) { return text(snapshot.addressText(id)); })},
            {u"accounts"_s, array(finding.accounts, [&](AccountId id) { return text(snapshot.accountName(id)); })},
            {u"first"_s, time(finding.first)},
            {u"last"_s, time(finding.last)},
            {u"counts"_s, counts},
            {u"evidence"_s, array(finding.evidence, proof)}};
}

/// Writes an object piece by piece, so that a million addresses need no million objects in memory.
class Writer final {
public:
    explicit Writer(QIODevice& device) : m_device(device) {}
    [[nodiscard]] bool ok() const { return m_ok; }

    void raw(QByteArrayView bytes) { m_ok = m_ok && m_device.write(bytes.data(), bytes.size()) == bytes.size(); }
    void object(const QJsonObject& object) { raw(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
    void member(QByteArrayView name, const QJsonObject& value)
    {
        key(name);
        object(value);
    }
    template <class Range, class Make>
    void member(QByteArrayView name, const Range& range, Make make)
    {
        key(name);
        raw("[");
        bool first = true;
        for (const auto& entry : range) {
            raw(first ? "\n" : ",\n");
            first = false;
            object(make(entry));
        }
        raw("]");
    }

private:
    void key(QByteArrayView name)
    {
        raw(m_first ? "{\"" : ",\n\"");
        m_first = false;
        raw(name);
        raw("\":");
    }

    QIODevice& m_device;
    bool m_ok = true;
    bool m_first = true;
};

QJsonObject eventObject(const CaseSnapshot& snapshot, const Event& event)
{
    const AccountId account = snapshot.accountOf(event);
    const std::string_view subject = snapshot.text(event.text());
    const bool toRecipient = event.kind == EventKind::RcptAccepted || event.kind == EventKind::RcptRefused
                             || event.kind == EventKind::RelayRefused || event.kind == EventKind::Delivered
                             || event.kind == EventKind::Deferred || event.kind == EventKind::Bounced;
    QJsonValue sender;
    if (event.kind == EventKind::MailFrom || event.kind == EventKind::MessageAccepted)
        sender = text(subject);
    else if (event.message.valid())
        sender = text(snapshot.text(snapshot.messages[event.message.row()].sender));
    QJsonValue detail;
    if (event.kind == EventKind::Notice)
        detail = orNull(subject);
    else if (event.reason != Reason::None)
        detail = text(name(event.reason));
    return {
        {u"time"_s, time(event.time)},
        {u"kind"_s, text(name(event.kind))},
        {u"protocol"_s, text(name(event.protocol))},
        {u"address"_s, orNull(snapshot.addressText(event.address))},
        {u"account"_s, orNull(snapshot.accountName(account))},
        {u"mechanism"_s, event.mechanism == Mechanism::None ? QJsonValue() : QJsonValue(text(name(event.mechanism)))},
        {u"count"_s, event.count},
        {u"session"_s, event.session.valid() ? number(event.session.row() + 1) : QJsonValue()},
        {u"message"_s, event.message.valid() ? number(event.message.row() + 1) : QJsonValue()},
        {u"sender"_s, sender},
        {u"recipient"_s, toRecipient ? orNull(subject) : QJsonValue()},
        {u"detail"_s, detail},
        {u"file"_s, event.source.valid() ? QJsonValue(text(snapshot.sources[event.source.row()].name)) : QJsonValue()},
        {u"line"_s, event.line != 0 ? number(event.line) : QJsonValue()}};
}

} // namespace

bool writeCaseJson(QIODevice& device, const CaseSnapshot& snapshot)
{
    Writer writer(device);
    writer.member("tool",
                  QJsonObject{{u"name"_s, u"postmortem"_s}, {u"version"_s, QStringLiteral(POSTMORTEM_VERSION)}});
    writer.member("settings", settingsObject(snapshot.settings));
    writer.member("evidence", snapshot.sources, sourceObject);
    writer.member("totals", totalsObject(snapshot.totals));
    writer.member("addresses", snapshot.addresses, [&](const Address& row) { return addressObject(snapshot, row); });
    writer.member("accounts", snapshot.accounts, [&](const Account& row) { return accountObject(snapshot, row); });
    writer.member("findings", snapshot.findings, [&](const Finding& row) { return findingObject(snapshot, row); });
    writer.raw("}\n");
    return writer.ok();
}

bool writeEventsJson(QIODevice& device, const CaseSnapshot& snapshot)
{
    Writer writer(device);
    for (std::size_t row = 0; row < snapshot.events.size() && writer.ok(); ++row) {
        writer.object(eventObject(snapshot, snapshot.events.at(row)));
        writer.raw("\n");
    }
    return writer.ok();
}

} // namespace postmortem
