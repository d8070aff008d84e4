// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/detectors/relayprofile.h"

#include "model/analysis/words.h"
#include "model/detectors/guessing.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>

namespace postmortem {

namespace {

/// Recipients in the busiest hour, and in the median one of the calendar hours that have mail.
void measureHours(const DetectorContext& context, std::span<const std::uint32_t> messages, RelayProfile& profile)
{
    std::vector<double> hours;
    std::int64_t current = 0;
    std::uint64_t sum = 0;
    std::size_t begin = 0;
    for (std::uint32_t row : messages) {
        const Message& message = context.snap.messages[row];
        sum += message.recipients;
        while (message.time.known() && message.time - context.snap.messages[messages[begin]].time > usPerHour)
            sum -= context.snap.messages[messages[begin++]].recipients;
        if (sum > profile.busiestHour) {
            profile.busiestHour = sum;
            profile.busiestFrom = context.snap.messages[messages[begin]].time;
        }
        const std::int64_t hour = message.time.known() ? message.time.us / usPerHour : 0;
        if (hours.empty() || hour != current)
            hours.push_back(0);
        current = hour;
        hours.back() += message.recipients;
    }
    if (hours.empty())
        return;
    const auto middle = hours.begin() + static_cast<std::ptrdiff_t>(hours.size() / 2);
    std::ranges::nth_element(hours, middle);
    profile.medianHour = *middle;
}

/// The owner's hand: own sender, no crowd, nothing comes back.
bool ownerLike(const DetectorContext& context, const RelayProfile& profile)
{
    return profile.foreignSenders * 2 <= profile.messages && !profile.bounces
           && static_cast<double>(profile.busiestHour) <= context.threshold("relay.own-median-recipients");
}

/// Nobody in the log used the account before that address.
bool firstUser(const DetectorContext& context, const Pair& pair)
{
    return std::ranges::none_of(context.pairsByAccount.of(pair.account.row()), [&](std::uint32_t index) {
        const Pair& other = context.pairs[index];
        return other.successes > 0 && other.firstSuccess < pair.firstSuccess;
    });
}

/// The address was seen with the account before it sent: not only in the minutes before. Of one that was there first, or
/// lives in the own network, ordinary mail in these minutes proves nothing: what counts is when it sent most.
bool usual(const DetectorContext& context, AddressId address, AccountId account, const RelayProfile& profile)
{
    const Pair* pair = context.pair(address, account);
    if (!pair || pair->successes < 2 || pair->openedByGuess)
        return false;
    const bool settled = context.trusted(address) || firstUser(context, *pair);
    const TimeUs since = context.event(pair->firstSuccess).time;
    const TimeUs until = settled ? profile.busiestFrom : profile.first;
    return !since.known() || !until.known() || until - since >= usPerHour;
}

std::uint32_t openedAt(const DetectorContext& context, AccountId account)
{
    std::uint32_t row = context.openedUnseen[account.row()];
    for (std::uint32_t index : context.pairsByAccount.of(account.row()))
        if (context.pairs[index].openedByGuess)
            row = std::min(row, context.pairs[index].firstSuccess);
    return row;
}

/// Whether these messages of one address were sent by somebody else than the owner.
bool strangers(const DetectorContext& context, const RelayCase& relay, AddressId address,
               std::span<const std::uint32_t> messages, std::uint32_t opened)
{
    const RelayProfile profile = profileOf(context, messages);
    if (profile.relayed == 0)
        return false;
    if (profile.foreignSenders * 2 > profile.messages || profile.bounces)
        return true;
    if (!address.valid())
        return false;
    const Pair* pair = context.pair(address, relay.account);
    if (pair && pair->openedByGuess)
        return true;
    const bool newcomer = opened != Id<EventTag>::none && (!pair || pair->firstSuccess > opened);
    if (newcomer && !ownerLike(context, profile))
        return true;
    return (profile.volume || context.isGuesser(address)) && !usual(context, address, relay.account, profile);
}

void splitByAddress(const DetectorContext& context, RelayCase& relay, std::span<const std::uint32_t> messages)
{
    const std::uint32_t opened = openedAt(context, relay.account);
    boost::unordered_flat_map<std::uint32_t, std::vector<std::uint32_t>> byAddress;
    for (std::uint32_t row : messages) {
        const Message& message = context.snap.messages[row];
        // Without addresses each message is judged alone.
        if (message.address.valid())
            byAddress[message.address.value].push_back(row);
        else if (message.relayed > 0
                 && (foreignSender(context, message)
                     || (opened != Id<EventTag>::none
                         && message.relayed > context.threshold("relay.own-median-recipients"))))
            relay.strange.push_back(row);
    }
    for (const auto& [address, rows] : byAddress)
        if (strangers(context, relay, AddressId(address), rows, opened))
            relay.strange.insert(relay.strange.end(), rows.begin(), rows.end());
    std::ranges::sort(relay.strange, {},
                      [&](std::uint32_t row) { return std::pair(context.snap.messages[row].time, row); });
    relay.guessed = opened != Id<EventTag>::none;
}

/// Nobody of the actors used the account before its first strange message, and somebody else did.
bool allNew(const DetectorContext& context, const RelayCase& relay)
{
    bool others = false;
    for (std::uint32_t index : context.pairsByAccount.of(relay.account.row())) {
        const Pair& pair = context.pairs[index];
        if (pair.successes == 0)
            continue;
        const bool actor = std::ranges::find(relay.actors, pair.address) != relay.actors.end();
        if (actor && usual(context, pair.address, relay.account, relay.profile))
            return false;
        others = others || !actor;
    }
    return others;
}

/// Where the log shows no sign-ins of the account, only its messages tell its habits: many at once from an address that
/// had sent nothing for it before are not the owner's one mailing.
bool floodFromNowhere(const DetectorContext& context, const RelayCase& relay)
{
    constexpr std::uint64_t several = 5;
    if (!context.loginsByAccount.of(relay.account.row()).empty() || !relay.profile.volume
        || relay.profile.messages < several)
        return false;
    return std::ranges::none_of(context.messagesByAccount.of(relay.account.row()), [&](std::uint32_t row) {
        const Message& message = context.snap.messages[row];
        const bool actor = std::ranges::find(relay.actors, message.address) != relay.actors.end();
        return actor && (!message.time.known() || relay.profile.busiestFrom - message.time >= usPerHour);
    });
}

int weigh(const DetectorContext& context, const RelayCase& relay)
{
    constexpr std::size_t severalDomains = 3;
    constexpr std::size_t severalNetworks = 2;
    constexpr std::size_t severalAddresses = 3;
    const RelayProfile& profile = relay.profile;
    int points = relay.guessed ? 3 : 0;
    if (profile.foreign || (profile.foreignSenders > 0 && profile.volume))
        points +=
            profile.foreignDomains >= severalDomains
                    || static_cast<double>(profile.foreignRecipients) >= context.threshold("relay.bounce-recipients")
                ? 3
                : 1;
    points += profile.bounces ? 2 : 0;
    points += profile.volume ? 1 : 0;
    points += profile.surge ? 1 : 0;
    points += relay.newAddresses ? 1 : 0;
    points += floodFromNowhere(context, relay) ? 2 : 0;
    if (relay.actors.size() >= severalAddresses
        && guessing::byNetwork(context.snap, relay.actors).size() >= severalNetworks)
        points += 2;
    return points;
}

} // namespace

bool foreignSender(const DetectorContext& context, const Message& message)
{
    const std::uint32_t domain = context.domains.of(message.sender);
    if (domain == MailboxDomains::none || context.isLocal[domain] || context.snap.settings.localDomains.empty())
        return false;
    const AccountId account = message.authorityAccount;
    return !account.valid() || context.domains.of(context.snap.accounts[account.row()].name) != domain;
}

RelayProfile profileOf(const DetectorContext& context, std::span<const std::uint32_t> messages,
                       std::string_view volumeKey)
{
    RelayProfile profile;
    boost::unordered_flat_set<std::uint32_t> senders;
    boost::unordered_flat_set<std::uint32_t> domains;
    std::vector<std::uint32_t> relaying;
    for (std::uint32_t row : messages) {
        const Message& message = context.snap.messages[row];
        if (message.relayed == 0)
            continue;
        relaying.push_back(row);
        ++profile.messages;
        profile.recipients += message.recipients;
        profile.relayed += message.relayed;
        profile.bounced += message.bounced;
        senders.insert(message.sender.value);
        if (foreignSender(context, message)) {
            ++profile.foreignSenders;
            profile.foreignRecipients += message.relayed;
            domains.insert(context.domains.of(message.sender));
        }
        if (message.time.known()) {
            profile.first = profile.first.known() ? std::min(profile.first, message.time) : message.time;
            profile.last = profile.last.known() ? std::max(profile.last, message.time) : message.time;
        }
    }
    profile.senders = senders.size();
    profile.foreignDomains = domains.size();
    measureHours(context, relaying, profile);
    const auto busiest = static_cast<double>(profile.busiestHour);
    profile.volume = busiest > context.threshold(volumeKey);
    profile.surge = busiest > context.threshold("relay.own-median") * profile.medianHour
                    && busiest >= context.threshold("relay.own-median-recipients");
    profile.foreign = static_cast<double>(profile.foreignSenders) >= context.threshold("relay.foreign-senders");
    profile.bounces = static_cast<double>(profile.recipients) >= context.threshold("relay.bounce-recipients")
                      && static_cast<double>(profile.bounced) * 100
                             >= context.threshold("relay.bounce-percent") * static_cast<double>(profile.recipients);
    return profile;
}

RelayCase judgeAccount(const DetectorContext& context, AccountId account, RelayAuthority authority)
{
    RelayCase relay;
    relay.account = account;
    std::vector<std::uint32_t> messages;
    for (std::uint32_t row : context.messagesByAccount.of(account.row()))
        if (context.snap.messages[row].authority == authority)
            messages.push_back(row);
    if (messages.empty())
        return relay;
    splitByAddress(context, relay, messages);
    if (relay.strange.empty())
        return relay;
    relay.actors = addressesOf(context, relay.strange);
    relay.all = profileOf(context, messages);
    relay.profile = profileOf(context, relay.strange);
    relay.newAddresses = allNew(context, relay);
    relay.suspicion = weigh(context, relay);
    return relay;
}

Severity relaySeverity(const DetectorContext& context, std::uint64_t relayed)
{
    return static_cast<double>(relayed) >= context.threshold("relay.critical-recipients") ? Severity::Critical
                                                                                          : Severity::High;
}

std::string describe(const RelayProfile& profile)
{
    const std::string senders = words::say(
        CaseWords::tr("%1 sender(s)", "from so many", words::plural(profile.senders)), std::uint64_t{profile.senders});
    std::string text =
        words::say(CaseWords::tr("%1 from %2 to %3 outside%4"), words::messages(profile.messages), senders,
                   words::recipients(profile.relayed), words::during(profile.first, profile.last));
    if (profile.foreignSenders > 0)
        text += "; "
                + words::say(CaseWords::tr("%1 message(s) bear a foreign sender", nullptr,
                                           words::plural(profile.foreignSenders)),
                             profile.foreignSenders);
    if (profile.bounced > 0)
        text +=
            "; " + words::say(CaseWords::tr("%1 bounced", nullptr, words::plural(profile.bounced)), profile.bounced);
    return text;
}

std::vector<AddressId> addressesOf(const DetectorContext& context, std::span<const std::uint32_t> messages)
{
    boost::unordered_flat_map<std::uint32_t, std::uint64_t> recipients;
    std::vector<AddressId> addresses;
    for (std::uint32_t row : messages) {
        const Message& message = context.snap.messages[row];
        if (!message.address.valid())
            continue;
        const auto [entry, isNew] = recipients.try_emplace(message.address.value, 0);
        entry->second += message.recipients;
        if (isNew)
            addresses.push_back(message.address);
    }
    std::ranges::stable_sort(addresses, std::greater(), [&](AddressId id) { return recipients.at(id.value); });
    return addresses;
}

void fillRelay(const DetectorContext& context, Finding& finding, std::span<const std::uint32_t> messages,
               const RelayProfile& profile)
{
    finding.addresses = addressesOf(context, messages);
    finding.first = profile.first;
    finding.last = profile.last;
    finding.counts = {{"messages", static_cast<std::int64_t>(profile.messages)},
                      {"recipients", static_cast<std::int64_t>(profile.recipients)},
                      {"relayed", static_cast<std::int64_t>(profile.relayed)},
                      {"senders", static_cast<std::int64_t>(profile.senders)},
                      {"foreign-senders", static_cast<std::int64_t>(profile.foreignSenders)},
                      {"bounced", static_cast<std::int64_t>(profile.bounced)},
                      {"busiest-hour", static_cast<std::int64_t>(profile.busiestHour)},
                      {"addresses", static_cast<std::int64_t>(finding.addresses.size())}};
    const std::size_t stride = std::max<std::size_t>(1, messages.size() / 18);
    for (std::size_t i = 0; i < messages.size(); i += stride) {
        const Message& message = context.snap.messages[messages[i]];
        const int n = words::plural(message.recipients);
        DetectorContext::prove(finding, {message.source, message.line}, message.time,
                               words::say(i == 0 ? CaseWords::tr("first relay, %1 recipient(s)", nullptr, n)
                                                 : CaseWords::tr("relayed, %1 recipient(s)", nullptr, n),
                                          std::uint64_t{message.recipients}));
    }
}

std::string relayRule(const DetectorContext& context)
{
    return words::say(
        CaseWords::tr(
            "More than %1 recipients in 1 hour, or more than %2 times the own median hour, or a foreign sender on "
            "at least %3 messages, or %4 percent bounces of at least %5 recipients; and a guessed password, "
            "strange addresses or forged senders beside it."),
        quoted(context, "relay.recipients-hour"), quoted(context, "relay.own-median"),
        quoted(context, "relay.foreign-senders"), quoted(context, "relay.bounce-percent"),
        quoted(context, "relay.bounce-recipients"));
}

} // namespace postmortem
