// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/remediation/checklistvalues.h"

#include "model/analysis/accountgroups.h"
#include "model/analysis/seen.h"
#include "model/analysis/words.h"
#include "model/base/numbertext.h"
#include "model/decoding/decoding.h"
#include "model/remediation/blocklist.h"
#include "model/remediation/checklist.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <ranges>
#include <set>

namespace postmortem {

namespace {

constexpr std::array<QStringView, 13> listNames = {
    u"account",    u"account_localpart", u"address",      u"address4",   u"address6",
    u"network",    u"private_network",   u"wide_network", u"block_list", u"tried_account",
    u"open_relay", u"unexplained_relay", u"unnamed_relay"};
constexpr std::array<QStringView, 22> wordNames = {u"accounts",           u"addresses",        u"networks",
                                                   u"wide_networks",      u"private_networks", u"block_lists",
                                                   u"tried_accounts",     u"recipient_limit",  u"failure_limit",
                                                   u"failure_minutes",    u"mechanisms_used",  u"mechanisms_unused",
                                                   u"stale_accounts",     u"mynetworks",       u"exim_hosts",
                                                   u"failure_advice",     u"recipient_advice", u"private_network_list",
                                                   u"unexplained_relays", u"first_day",        u"day_after",
                                                   u"unnamed_relays"};

// What a helpdesk can block or reset without harm: findings about what strangers did.
constexpr std::array actorKinds = {FindingKind::LoginGuessing,      FindingKind::Harvest,
                                   FindingKind::PasswordSpray,      FindingKind::DistributedGuessing,
                                   FindingKind::AccountCompromised, FindingKind::RelayAuthenticated,
                                   FindingKind::RelayPopBeforeSmtp, FindingKind::RelayTrustedNetwork,
                                   FindingKind::RelayOpen,          FindingKind::RelayRefused};
constexpr std::array openedKinds = {FindingKind::AccountCompromised, FindingKind::RelayAuthenticated,
                                    FindingKind::RelayPopBeforeSmtp};

template <class Kinds>
bool isOneOf(FindingKind kind, const Kinds& kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

// A sentence stays a sentence: long lists are cut, the whole list is in the report's annex.
QString listed(const std::vector<std::string>& values)
{
    constexpr std::size_t most = 8;
    if (values.empty())
        return ChecklistWords::tr("none named in the logs");
    QStringList shown;
    for (const std::string& value : values | std::views::take(most))
        shown += QString::fromStdString(words::shown(value));
    QString text = shown.join(QStringLiteral(", "));
    if (values.size() > most)
        text += ChecklistWords::tr(" and %1 more").arg(number(values.size() - most));
    return text;
}

std::vector<std::string> namesOf(const CaseSnapshot& snapshot, const std::vector<AccountId>& accounts)
{
    std::vector<std::string> names;
    for (AccountId id : accounts)
        names.emplace_back(snapshot.accountName(id));
    return names;
}

// A network is worth blocking as a whole only where several of its addresses took part, and harms nobody of ours.
std::vector<std::string> sharedNetworks(const CaseSnapshot& snapshot)
{
    std::vector<std::string> names;
    for (const BlockEntry& entry : blockList(snapshot, {.networks = true}).entries)
        if (entry.addresses.size() > 1)
            names.push_back(entry.text());
    return names;
}

/// The private networks that are trusted, as programs take them; the server itself is always one of them.
void addPrivateTables(const std::vector<std::string>& networks, ChecklistValues& values)
{
    // Postfix writes IPv6 networks in brackets (postconf(5), mynetworks).
    QStringList postfix{QStringLiteral("127.0.0.0/8"), QStringLiteral("[::1]/128")};
    QStringList exim{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    QStringList plain{QStringLiteral("127.0.0.0/8")};
    for (const std::string& text : networks) {
        const QString network = QString::fromStdString(text);
        const QString bracketed = network.contains(u':') ? u'[' + network.section(u'/', 0, 0) + QStringLiteral("]/")
                                                               + network.section(u'/', 1)
                                                         : network;
        if (postfix.contains(bracketed))
            continue;
        postfix += bracketed;
        exim += network;
        plain += network;
    }
    values.words[QStringLiteral("mynetworks")] = postfix.join(u' ');
    values.words[QStringLiteral("exim_hosts")] = exim.join(QStringLiteral(" ; "));
    values.words[QStringLiteral("private_network_list")] = plain.join(QStringLiteral(", "));
}

void addTrustedNetworks(const CaseSnapshot& snapshot, ChecklistValues& values)
{
    std::vector<std::string>& narrow = values.lists[QStringLiteral("private_network")];
    std::vector<std::string>& wide = values.lists[QStringLiteral("wide_network")];
    for (const Network& network : snapshot.settings.trustedNetworks) {
        const bool isPrivate = std::ranges::any_of(privateNetworks(), [&](const Network& known) {
            return known.prefix <= network.prefix && known.contains(network.base);
        });
        (isPrivate ? narrow : wide).push_back(network.toString());
    }
    // How wide the entry is that covers an address no log tells.
    constexpr std::size_t most = 50;
    for (const Finding& finding : snapshot.findings) {
        // Of less weight are clients that may be ours; a few addresses that nobody refuses may sit in a trusted network.
        const bool perhaps = finding.kind == FindingKind::RelayOpen && finding.confidence < Confidence::High
                             && openRelaySeen(snapshot, finding.addresses);
        if (!perhaps && (finding.kind != FindingKind::RelayTrustedNetwork || finding.severity < Severity::Medium))
            continue;
        for (AddressId id : finding.addresses) {
            const std::string text = snapshot.addressText(id);
            if (!snapshot.addresses[id.row()].ip.isPrivate() && !snapshot.addresses[id.row()].trusted
                && wide.size() < most && std::ranges::find(wide, text) == wide.end())
                wide.push_back(text);
        }
    }
    addPrivateTables(narrow, values);
}

/// Addresses that relayed as anybody could, or may have: a relay stands open, or a network is trusted. And those of which
/// the log does not show why they could.
void addOpenRelays(const CaseSnapshot& snapshot, ChecklistValues& values)
{
    std::vector<std::string>& open = values.lists[QStringLiteral("open_relay")];
    std::vector<std::string>& unexplained = values.lists[QStringLiteral("unexplained_relay")];
    std::set<std::uint32_t> taken;
    for (const Finding& finding : snapshot.findings) {
        const bool perhaps = finding.kind == FindingKind::RelayTrustedNetwork && finding.severity >= Severity::Medium
                             && !trustSeen(snapshot, finding);
        if (finding.kind == FindingKind::RelayOpen || perhaps)
            for (AddressId id : finding.addresses)
                if (taken.insert(id.value).second)
                    (perhaps || openRelaySeen(snapshot, {&id, 1}) ? open : unexplained)
                        .push_back(snapshot.addressText(id));
    }
    values.words[QStringLiteral("unexplained_relays")] = listed(unexplained);
}

/// Addresses that signed in and relayed under a name that the log does not tell.
void addUnnamedRelays(const CaseSnapshot& snapshot, ChecklistValues& values)
{
    std::vector<std::string>& unnamed = values.lists[QStringLiteral("unnamed_relay")];
    for (const Finding& finding : snapshot.findings)
        if (finding.kind == FindingKind::RelayAuthenticated && finding.accounts.empty())
            for (AddressId id : finding.addresses)
                unnamed.push_back(snapshot.addressText(id));
    values.words[QStringLiteral("unnamed_relays")] = listed(unnamed);
}

struct Tries {
    std::uint64_t failures = 0;
    std::set<std::uint32_t> addresses;
};

struct LoginUse {
    std::map<Mechanism, std::set<std::uint32_t>> used; ///< the addresses that use it and are not hostile
    std::map<std::uint32_t, Tries> tried;              ///< by account, of the hostile addresses
    bool unnamed = false; ///< whether others signed in, too, in a way that the log does not name
};

LoginUse loginUse(const CaseSnapshot& snapshot, const std::vector<AddressId>& hostile)
{
    std::vector<bool> isHostile(snapshot.addresses.size());
    for (AddressId id : hostile)
        isHostile[id.row()] = true;
    LoginUse use;
    for (std::size_t row = 0; row < snapshot.events.size(); ++row) {
        const EventKind kind = snapshot.events.kinds()[row];
        if (kind != EventKind::LoginOk && kind != EventKind::LoginFailed)
            continue;
        const Event event = snapshot.events.at(row);
        const bool strange = event.address.valid() && isHostile[event.address.row()];
        if (kind == EventKind::LoginOk && !strange && event.mechanism != Mechanism::None)
            use.used[event.mechanism].insert(event.address.value);
        else if (kind == EventKind::LoginOk && !strange)
            use.unnamed = true;
        if (kind == EventKind::LoginFailed && strange && event.loginAccount().valid()) {
            Tries& tries = use.tried[event.loginAccount().value];
            tries.failures += event.count;
            tries.addresses.insert(event.address.value);
        }
    }
    // Some logs show that a message was accepted after AUTH and no sign-in.
    use.unnamed = use.unnamed || use.used.empty();
    return use;
}

void addMechanisms(const LoginUse& use, ChecklistValues& values)
{
    constexpr std::array choices = {Mechanism::Login,     Mechanism::Plain, Mechanism::CramMd5,
                                    Mechanism::DigestMd5, Mechanism::Ntlm,  Mechanism::Apop};
    QStringList used;
    QStringList unused;
    for (const auto& [mechanism, clients] : use.used) {
        const QString shown = QString::fromUtf8(name(mechanism)).toUpper();
        used += clients.size() == 1 ? ChecklistWords::tr("%1 (1 address)").arg(shown)
                                    : ChecklistWords::tr("%1 (%2 addresses)").arg(shown, number(clients.size()));
    }
    for (Mechanism mechanism : choices)
        if (!use.used.contains(mechanism))
            unused += QString::fromUtf8(name(mechanism)).toUpper();
    values.words[QStringLiteral("mechanisms_used")] =
        used.empty() ? ChecklistWords::tr("none that the log names") : used.join(QStringLiteral(", "));
    values.words[QStringLiteral("mechanisms_unused")] =
        use.unnamed      ? ChecklistWords::tr("cannot be told, the log does not name the way of every sign-in")
        : unused.empty() ? ChecklistWords::tr("none")
                         : unused.join(QStringLiteral(", "));
}

// The limit that the replay of the log suggests, else the customary start.
void addLimit(const CaseSnapshot& snapshot, WhatIf::About about, double customary, const QString& which,
              ChecklistValues& values)
{
    const auto suggested = std::ranges::find_if(
        snapshot.whatIfs, [&](const WhatIf& whatIf) { return whatIf.suggested && whatIf.about == about; });
    const bool any = suggested != snapshot.whatIfs.end();
    const QString limit = QString::number(any ? suggested->limit : customary, 'g', 10);
    values.words[which + QStringLiteral("_limit")] = limit;
    values.words[which + QStringLiteral("_advice")] =
        any ? ChecklistWords::tr("This log suggests %1, the smallest that would have touched no legitimate user; %2 is "
                                 "the customary start.")
                  .arg(limit)
                  .arg(customary)
            : ChecklistWords::tr("%1 is the customary start; this log suggests no other.").arg(limit);
}

void addBlockLists(const CaseSnapshot& snapshot, ChecklistValues& values)
{
    std::vector<std::string>& lists = values.lists[QStringLiteral("block_list")];
    for (std::size_t row = 0; row < snapshot.events.size() && lists.size() < 50; ++row) {
        if (snapshot.events.kinds()[row] != EventKind::Notice)
            continue;
        const Event event = snapshot.events.at(row);
        if (event.reason != Reason::BlockList || !event.text().valid())
            continue;
        const std::string list(snapshot.text(event.text()));
        if (std::ranges::find(lists, list) == lists.end())
            lists.push_back(list);
    }
}

void addStaleAccounts(const CaseSnapshot& snapshot, ChecklistValues& values)
{
    std::vector<std::string> names;
    for (const Finding& finding : snapshot.findings)
        if (finding.kind == FindingKind::StaleClient)
            for (AccountId id : finding.accounts)
                if (std::ranges::find(names, snapshot.accountName(id)) == names.end())
                    names.emplace_back(snapshot.accountName(id));
    values.words[QStringLiteral("stale_accounts")] = listed(names);
}

/// From the first day of what happened to the day after the last, in local time.
void addDays(const CaseSnapshot& snapshot, ChecklistValues& values)
{
    TimeUs first = snapshot.totals.first;
    TimeUs last = snapshot.totals.last;
    for (bool any = false; const Incident& incident : snapshot.incidents) {
        if (!incident.first.known() || !incident.last.known())
            continue;
        first = any ? std::min(first, incident.first) : incident.first;
        last = any ? std::max(last, incident.last) : incident.last;
        any = true;
    }
    const auto day = [&](TimeUs time) {
        constexpr qsizetype date = 10;
        return time.known() ? QString::fromStdString(toLocalText(time, snapshot.settings.zone)).left(date)
                            : ChecklistWords::tr("YEAR-MONTH-DAY");
    };
    values.words[QStringLiteral("first_day")] = day(first);
    values.words[QStringLiteral("day_after")] = day(last.known() ? last + usPerDay : last);
}

/// The names as servers know them that add a domain themselves.
std::vector<std::string> localParts(const std::vector<std::string>& names)
{
    std::vector<std::string> parts;
    for (const std::string& name : names)
        if (const std::string part = name.substr(0, name.rfind('@')); std::ranges::find(parts, part) == parts.end())
            parts.push_back(part);
    return parts;
}

void addAddresses(const CaseSnapshot& snapshot, const std::vector<AddressId>& hostile, ChecklistValues& values)
{
    // More than this nobody pastes; the report's annex and the block lists hold all of them.
    constexpr std::size_t most = 200;
    for (AddressId id : hostile | std::views::take(most)) {
        const std::string text = snapshot.addressText(id);
        values.lists[QStringLiteral("address")].push_back(text);
        values.lists[snapshot.addresses[id.row()].ip.isIpv4() ? QStringLiteral("address4") : QStringLiteral("address6")]
            .push_back(text);
    }
    values.lists[QStringLiteral("network")] = sharedNetworks(snapshot);
    std::vector<std::string> all;
    for (AddressId id : hostile)
        all.push_back(snapshot.addressText(id));
    QString& addresses = values.words[QStringLiteral("addresses")];
    addresses = listed(all);
    if (all.size() > most)
        addresses += ChecklistWords::tr(" (the commands hold the first %1)").arg(number(most));
    values.words[QStringLiteral("networks")] = values.lists[QStringLiteral("network")].empty()
                                                   ? ChecklistWords::tr("here none that could be blocked as a whole")
                                                   : listed(values.lists[QStringLiteral("network")]);
}

std::vector<TriedAccount> unopened(const CaseSnapshot& snapshot, const LoginUse& use,
                                   const std::vector<AccountId>& opened)
{
    const AccountGroups groups(snapshot);
    std::vector<TriedAccount> accounts;
    for (const auto& [row, tries] : use.tried) {
        const AccountId id(row);
        if (std::ranges::none_of(opened, [&](AccountId other) { return groups.same(id, other); }))
            accounts.push_back({id, tries.failures, tries.addresses.size()});
    }
    return accounts;
}

} // namespace

bool isListValue(const QString& name)
{
    return std::ranges::find(listNames, name) != listNames.end();
}

bool isWordValue(const QString& name)
{
    return std::ranges::find(wordNames, name) != wordNames.end();
}

std::vector<AddressId> hostileAddresses(const CaseSnapshot& snapshot)
{
    std::vector<AddressId> found;
    std::vector<bool> taken(snapshot.addresses.size());
    for (const Finding& finding : snapshot.findings) {
        if (finding.severity < Severity::Medium || !isOneOf(finding.kind, actorKinds))
            continue;
        for (AddressId id : finding.addresses) {
            if (!id.valid() || taken[id.row()] || snapshot.addresses[id.row()].trusted
                || snapshot.addresses[id.row()].ip.isPrivate())
                continue;
            taken[id.row()] = true;
            found.push_back(id);
        }
    }
    return found;
}

std::vector<AccountId> openedAccounts(const CaseSnapshot& snapshot)
{
    std::vector<AccountId> found;
    for (const Finding& finding : snapshot.findings) {
        if (finding.severity < Severity::Medium || !isOneOf(finding.kind, openedKinds))
            continue;
        for (AccountId id : finding.accounts)
            if (id.valid() && std::ranges::find(found, id) == found.end())
                found.push_back(id);
    }
    return found;
}

std::vector<TriedAccount> triedAccounts(const CaseSnapshot& snapshot)
{
    return unopened(snapshot, loginUse(snapshot, hostileAddresses(snapshot)), openedAccounts(snapshot));
}

ChecklistValues checklistValues(const CaseSnapshot& snapshot)
{
    ChecklistValues values;
    const std::vector<AddressId> hostile = hostileAddresses(snapshot);
    const std::vector<AccountId> opened = openedAccounts(snapshot);
    addAddresses(snapshot, hostile, values);
    values.lists[QStringLiteral("account")] = namesOf(snapshot, opened);
    values.words[QStringLiteral("accounts")] = listed(values.lists[QStringLiteral("account")]);
    values.lists[QStringLiteral("account_localpart")] = localParts(values.lists[QStringLiteral("account")]);
    addDays(snapshot, values);
    addTrustedNetworks(snapshot, values);
    values.words[QStringLiteral("wide_networks")] = listed(values.lists[QStringLiteral("wide_network")]);
    values.words[QStringLiteral("private_networks")] = listed(values.lists[QStringLiteral("private_network")]);
    addOpenRelays(snapshot, values);
    addUnnamedRelays(snapshot, values);
    addBlockLists(snapshot, values);
    values.words[QStringLiteral("block_lists")] = listed(values.lists[QStringLiteral("block_list")]);
    addStaleAccounts(snapshot, values);

    const LoginUse use = loginUse(snapshot, hostile);
    addMechanisms(use, values);
    for (const TriedAccount& tried : unopened(snapshot, use, opened))
        values.lists[QStringLiteral("tried_account")].emplace_back(snapshot.accountName(tried.account));
    values.words[QStringLiteral("tried_accounts")] = listed(values.lists[QStringLiteral("tried_account")]);

    constexpr double customaryRecipients = 50;
    const Thresholds& thresholds = snapshot.settings.thresholds;
    addLimit(snapshot, WhatIf::About::Recipients, customaryRecipients, QStringLiteral("recipient"), values);
    addLimit(snapshot, WhatIf::About::FailedLogins, thresholds["login-guessing.failures"], QStringLiteral("failure"),
             values);
    values.words[QStringLiteral("failure_minutes")] = QString::number(thresholds["login-guessing.minutes"], 'g', 10);
    return values;
}

} // namespace postmortem
