// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/reportcontext.h"

#include "model/base/sentence.h"
#include "model/decoding/decoding.h"
#include "model/remediation/checklistvalues.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <ranges>

namespace postmortem {

namespace {

QString offsetText(const TimeZone& zone, TimeUs at)
{
    const int minutes = zone.offsetAt(at) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

/// The offsets of local time in the logs, in order. Clocks may be changed while a log is written: a table that names one
/// offset would contradict its own times.
QStringList offsetsIn(const CaseSnapshot& snapshot)
{
    const TimeUs first = snapshot.totals.first;
    if (!first.known())
        return {};
    // A year has seen all changes; a log may claim to span thousands.
    const TimeUs last = std::min(snapshot.totals.last, first + 366 * usPerDay);
    const TimeZone& zone = snapshot.settings.zone;
    QStringList offsets = {offsetText(zone, first)};
    for (TimeUs time = first; time < last; time = time + usPerDay)
        if (const QString offset = offsetText(zone, std::min(time + usPerDay, last)); !offsets.contains(offset))
            offsets += offset;
    return offsets;
}

// In a narrow column a long path is nothing but broken lines, and the folders are the same for hundreds of files.
std::vector<QString> shortNames(const std::vector<Source>& sources)
{
    std::vector<QString> names;
    std::vector<QString> whole;
    for (const Source& source : sources)
        whole.push_back(shown(source.name));
    std::vector<int> parts(sources.size(), 1);
    for (bool unique = false; !unique;) {
        QHash<QString, int> uses;
        names.clear();
        for (std::size_t i = 0; i < whole.size(); ++i)
            ++uses[names.emplace_back(whole[i].section(u'/', -parts[i]))];
        unique = true;
        for (std::size_t i = 0; i < whole.size(); ++i)
            if (uses[names[i]] > 1 && names[i].size() < whole[i].size()) {
                ++parts[i];
                unique = false;
            }
    }
    return names;
}

} // namespace

ReportContext::ReportContext(const CaseSnapshot& theSnapshot, const LineSource* theLines, const Checklist& theChecklist,
                             const ReportOptions& theOptions)
    : snapshot(theSnapshot), lines(theLines), checklist(theChecklist), options(theOptions),
      hostile(hostileAddresses(theSnapshot)), opened(openedAccounts(theSnapshot)),
      m_files(shortNames(theSnapshot.sources)), m_offsets(offsetsIn(theSnapshot))
{
}

QString ReportContext::utc(TimeUs time) const
{
    return time.known() ? QString::fromStdString(toLocalText(time, TimeZone())) : dash();
}

QString ReportContext::local(TimeUs time) const
{
    return time.known() ? QString::fromStdString(toLocalText(time, snapshot.settings.zone)) : dash();
}

bool ReportContext::isUtc() const
{
    return m_offsets.empty() ? snapshot.settings.zone.name() == "UTC"
                             : m_offsets == QStringList{QStringLiteral("UTC+00:00")};
}

QString ReportContext::both(TimeUs time) const
{
    if (!time.known())
        return dash();
    const QString here = local(time);
    const QString there = utc(time);
    if (here == there)
        return there + QStringLiteral(" UTC");
    const bool sameDay = here.left(10) == there.left(10);
    return QStringLiteral("%1 (%2 UTC)").arg(here, sameDay ? there.mid(11) : there);
}

QString ReportContext::span(TimeUs first, TimeUs last) const
{
    const QString from = local(first);
    const QString to = local(last);
    return from == to ? from : from + QStringLiteral(" –\n") + to;
}

QString ReportContext::zone() const
{
    const QString name = QString::fromStdString(snapshot.settings.zone.name());
    if (m_offsets.empty() || name == QStringLiteral("UTC"))
        return name;
    const QString all = m_offsets.join(QStringLiteral(" / "));
    return name.contains(u'/') ? name + QStringLiteral(", ") + all : all;
}

QString ReportContext::account(AccountId id) const
{
    return id.valid() ? shown(snapshot.accountName(id), 80) : dash();
}

QString ReportContext::address(AddressId id) const
{
    return id.valid() ? QString::fromStdString(snapshot.addressText(id)) : dash();
}

QString ReportContext::place(AddressId id) const
{
    if (!id.valid() || !options.places)
        return dash();
    const Place place = options.places->find(snapshot.addresses[id.row()].ip);
    QStringList parts;
    if (!place.country.empty() || !place.code.empty())
        parts += shown(place.country.empty() ? place.code : place.country, 40);
    if (!place.network.empty() && !options.anonymised)
        parts += shown(place.network, 60);
    return parts.empty() ? dash() : parts.join(QStringLiteral(" · "));
}

QString ReportContext::accounts(const std::vector<AccountId>& ids, std::size_t most) const
{
    QStringList names;
    for (AccountId id : ids | std::views::take(most))
        names += account(id);
    QString text = names.join(QStringLiteral(", "));
    if (ids.size() > most)
        text = ReportWords::tr("%1 and %2 more").arg(text, number(ids.size() - most));
    return text.isEmpty() ? dash() : text;
}

QString ReportContext::cite(LineRef where) const
{
    if (!where.source.valid() || where.line == 0)
        return dash();
    return file(where.source.row()) + u':' + QString::number(where.line);
}

const Finding* ReportContext::worst(FindingKind kind) const
{
    const auto found = std::ranges::find(snapshot.findings, kind, &Finding::kind);
    return found == snapshot.findings.end() ? nullptr : &*found;
}

qint64 ReportContext::relayCount(const Incident& incident, std::string_view key) const
{
    // These kinds are told apart by what allowed each message, so no message is counted twice.
    constexpr std::array kinds = {FindingKind::RelayAuthenticated, FindingKind::RelayPopBeforeSmtp,
                                  FindingKind::RelayTrustedNetwork, FindingKind::RelayOpen,
                                  FindingKind::InfectedClient};
    qint64 sum = 0;
    for (std::size_t index : incident.findings)
        if (index < snapshot.findings.size() && std::ranges::find(kinds, snapshot.findings[index].kind) != kinds.end())
            sum += snapshot.findings[index].count(key);
    return sum;
}

QString shown(std::string_view bytes, qsizetype most)
{
    const QString text = QString::fromStdString(visibleText(bytes));
    if (most <= 0 || text.size() <= most)
        return text;
    // No character is cut in half.
    return text.left(text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1) + u'…';
}

QString counted(quint64 value, const QString& text)
{
    return text.arg(number(value));
}

TableCell figure(quint64 value)
{
    return {number(value), value == 0 ? Tone::Muted : Tone::Plain};
}

QString bytesText(quint64 bytes)
{
    return words::locale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString dash()
{
    return QStringLiteral("–");
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::None: return dash();
    case Severity::Info: return ReportWords::tr("Info");
    case Severity::Low: return ReportWords::tr("Low");
    case Severity::Medium: return ReportWords::tr("Medium");
    case Severity::High: return ReportWords::tr("High");
    case Severity::Critical: return ReportWords::tr("Critical");
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low: return ReportWords::tr("Low", "confidence");
    case Confidence::Medium: return ReportWords::tr("Medium", "confidence");
    case Confidence::High: return ReportWords::tr("High", "confidence");
    }
    return {};
}

QString phaseText(Incident::Phase phase)
{
    switch (phase) {
    case Incident::Phase::Probe: return ReportWords::tr("Probe");
    case Incident::Phase::Guess: return ReportWords::tr("Guess");
    case Incident::Phase::Opened: return ReportWords::tr("Opened");
    case Incident::Phase::Used: return ReportWords::tr("Used");
    case Incident::Phase::Blacklisted: return ReportWords::tr("Blacklisted");
    case Incident::Phase::Ended: return ReportWords::tr("Ended");
    }
    return {};
}

QString findingText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::LoginGuessing: return ReportWords::tr("Login guessing");
    case FindingKind::Harvest: return ReportWords::tr("Harvest");
    case FindingKind::PasswordSpray: return ReportWords::tr("Password spray");
    case FindingKind::DistributedGuessing: return ReportWords::tr("Distributed guessing");
    case FindingKind::AccountCompromised: return ReportWords::tr("Account compromised");
    case FindingKind::RelayAuthenticated: return ReportWords::tr("Relay with a stolen password");
    case FindingKind::RelayPopBeforeSmtp: return ReportWords::tr("Relay by POP before SMTP");
    case FindingKind::RelayTrustedNetwork: return ReportWords::tr("Relay from a trusted network");
    case FindingKind::RelayOpen: return ReportWords::tr("Relay by strangers");
    case FindingKind::RelayRefused: return ReportWords::tr("Relay refused");
    case FindingKind::Blacklisted: return ReportWords::tr("Blacklisted");
    case FindingKind::BounceFlood: return ReportWords::tr("Bounce flood");
    case FindingKind::SenderMismatch: return ReportWords::tr("Foreign sender");
    case FindingKind::AccountSpread: return ReportWords::tr("Account in many places");
    case FindingKind::StaleClient: return ReportWords::tr("Old password on a device");
    case FindingKind::BulkMailing: return ReportWords::tr("Legitimate mailing");
    case FindingKind::LogGap: return ReportWords::tr("Gap in the log");
    case FindingKind::LogSize: return ReportWords::tr("Unusual log size");
    case FindingKind::InfectedClient: return ReportWords::tr("Infected client");
    case FindingKind::WeakPassword: return ReportWords::tr("Weak password");
    }
    return {};
}

QString authorityText(RelayAuthority authority)
{
    switch (authority) {
    case RelayAuthority::None: return dash();
    case RelayAuthority::LocalDelivery: return ReportWords::tr("Local delivery");
    case RelayAuthority::SmtpAuth: return ReportWords::tr("SMTP AUTH");
    case RelayAuthority::PopBeforeSmtp: return ReportWords::tr("POP before SMTP");
    case RelayAuthority::TrustedNetwork: return ReportWords::tr("Trusted network");
    case RelayAuthority::OpenRelay: return ReportWords::tr("Open relay");
    case RelayAuthority::Unknown: return ReportWords::tr("Unknown");
    }
    return {};
}

Tone tone(Severity severity)
{
    switch (severity) {
    case Severity::None: return Tone::Muted;
    case Severity::Info: return Tone::Info;
    case Severity::Low: return Tone::Low;
    case Severity::Medium: return Tone::Medium;
    case Severity::High: return Tone::High;
    case Severity::Critical: return Tone::Critical;
    }
    return Tone::Plain;
}

void limitRows(TableBlock& table, std::size_t most, bool inAnnex)
{
    if (table.rows.size() <= most)
        return;
    const QString left = number(table.rows.size() - most);
    table.rows.resize(most);
    table.more = inAnnex ? ReportWords::tr("… and %1 more, see the annex.").arg(left)
                         : ReportWords::tr("… and %1 more.").arg(left);
}

} // namespace postmortem
