// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/limits.h"

#include "model/analysis/relayauthority.h"
#include "model/analysis/seen.h"
#include "model/analysis/words.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace postmortem {

namespace {

/// The address most events or sign-ins come from, when it is private and stands for at least half of them.
const Address* privateSource(const CaseSnapshot& snap, const std::vector<std::uint64_t>& counts, std::uint64_t enough)
{
    const std::uint64_t all = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    const auto most = std::ranges::max_element(counts);
    if (most == counts.end() || *most < enough || *most * 2 < all)
        return nullptr;
    const Address& address = snap.addresses[static_cast<std::size_t>(most - counts.begin())];
    return address.ip.isPrivate() ? &address : nullptr;
}

void stateGateway(CaseSnapshot& snap, const Address& address, const std::vector<std::uint64_t>& counts,
                  const QString& sentence)
{
    const std::uint64_t all = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    snap.limits.push_back(
        words::say(sentence, counts[static_cast<std::size_t>(&address - snap.addresses.data())], all,
                   address.ip.toString())
        + ' ' + words::say(CaseWords::tr("A gateway, webmail host or container bridge may hide the real clients.")));
}

/// A gateway, webmail host or container bridge that hides the real clients: most events come from one private address,
/// or, beside the mail of the world, most sign-ins of several users.
void stateGateways(CaseSnapshot& snap)
{
    std::vector<std::uint64_t> events(snap.addresses.size());
    for (std::size_t row = 0; row < snap.events.size(); ++row) {
        const EventKind kind = snap.events.kinds()[row];
        // A monitor that connects and leaves hides nobody.
        if (const std::uint32_t id = snap.events.addresses()[row];
            id != AddressId::none && kind != EventKind::Connect && kind != EventKind::Disconnect)
            ++events[id];
    }
    constexpr std::uint64_t enoughEvents = 50;
    if (const Address* address = privateSource(snap, events, enoughEvents)) {
        stateGateway(snap, *address, events,
                     CaseWords::tr("%1 of %2 events with an address come from %3, a private one."));
        return;
    }
    std::vector<std::uint64_t> signIns;
    for (const Address& address : snap.addresses)
        signIns.push_back(std::uint64_t{address.logins} + address.failedLogins);
    constexpr std::uint64_t enoughSignIns = 20;
    constexpr std::uint32_t severalUsers = 3;
    const Address* address = privateSource(snap, signIns, enoughSignIns);
    if (address && address->accountsTried >= severalUsers)
        stateGateway(snap, *address, signIns, CaseWords::tr("%1 of %2 sign-ins come from %3, a private address."));
}

/// What the lines of sign-ins leave out.
void stateSignIns(CaseSnapshot& snap)
{
    std::uint64_t without = 0;
    std::uint64_t timeless = 0;
    std::uint64_t logins = 0;
    std::uint64_t failures = 0;
    std::uint64_t nameless = 0;
    std::uint64_t summed = 0; // failures in lines that count several and name one account
    std::uint64_t good = 0;
    std::uint64_t goodNameless = 0;
    std::uint64_t smtp = 0; // that succeeded
    std::uint64_t smtpWithMessage = 0;
    for (std::size_t row = 0; row < snap.events.size(); ++row) {
        const EventKind kind = snap.events.kinds()[row];
        if (kind != EventKind::LoginOk && kind != EventKind::LoginFailed)
            continue;
        const Event event = snap.events.at(row);
        const bool named = event.loginAccount().valid();
        logins += event.count;
        without += event.address.valid() ? 0U : event.count;
        timeless += event.time.known() ? 0U : event.count;
        if (kind == EventKind::LoginFailed) {
            failures += event.count;
            nameless += named ? 0U : event.count;
            summed += named && event.count > 1 ? event.count : 0U;
        } else {
            good += event.count;
            goodNameless += named ? 0U : event.count;
            smtp += event.protocol == Protocol::Smtp ? 1U : 0U;
            smtpWithMessage += event.protocol == Protocol::Smtp && seenWithMessage(snap, row) ? 1U : 0U;
        }
    }
    const auto state = [&](std::uint64_t some, std::uint64_t all, const QString& sentence) {
        if (some > 0)
            snap.limits.push_back(words::say(sentence, some, all));
    };
    state(without, logins,
          CaseWords::tr("For %1 of %2 sign-in(s) the log shows no client address: who it was cannot be told.", nullptr,
                        words::plural(logins)));
    state(timeless, logins,
          CaseWords::tr("For %1 of %2 sign-in(s) the log shows no time: pace and order are not known.", nullptr,
                        words::plural(logins)));
    state(nameless, failures,
          CaseWords::tr(
              "For %1 of %2 failed sign-in(s) the log names no account: which names were guessed cannot be told.",
              nullptr, words::plural(failures)));
    state(
        summed, failures,
        CaseWords::tr("%1 of %2 failed sign-in(s) stand in lines that count several attempts and name one account: on "
                      "which names the others were cannot be told, and they are counted for the one.",
                      nullptr, words::plural(failures)));
    state(goodNameless, good,
          CaseWords::tr("For %1 of %2 successful sign-in(s) the log names no account.", nullptr, words::plural(good)));
    if (smtp > 0 && smtp == smtpWithMessage)
        snap.limits.push_back(words::say(CaseWords::tr(
            "The logs show an SMTP sign-in only with a message: a password that was tested and not used is "
            "not seen, and an account may have been opened sooner than is told here.")));
}

bool hasMailboxLog(const CaseSnapshot& snap)
{
    const auto isMailbox = [](const auto& row) {
        return row.protocol == Protocol::Pop3 || row.protocol == Protocol::Imap;
    };
    return std::ranges::any_of(snap.sources, isMailbox) || std::ranges::any_of(snap.sessions, isMailbox);
}

/// Log levels that leave out what the question is about.
void stateLogLevels(CaseSnapshot& snap, const MailboxDomains& domains)
{
    const auto sum = [](const auto& counts) { return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}); };
    const auto add = [&](const QString& sentence) { snap.limits.push_back(words::say(sentence)); };
    const std::uint64_t failed = sum(snap.totals.failedLogins);
    const std::uint64_t good = sum(snap.totals.logins);
    constexpr std::uint64_t several = 20;
    if (failed == 0 && good >= several)
        add(CaseWords::tr("No failed sign-in is in the logs, although many succeed: the log level may hide failures."));
    if (good == 0 && failed >= several)
        add(CaseWords::tr("No successful sign-in is in the logs: an opened account would not be seen."));
    const auto smtp = static_cast<std::size_t>(Protocol::Smtp);
    if (hidesSmtpAuth(snap, domains))
        add(CaseWords::tr(
            "The logs show no SMTP sign-in, yet clients from outside relay under your own senders: the log "
            "level hides AUTH, so the reason why they may relay is unknown."));
    else if (snap.totals.messages > 0 && snap.totals.logins[smtp] + snap.totals.failedLogins[smtp] == 0)
        add(CaseWords::tr("The logs show no SMTP sign-in at all. Either nobody uses AUTH, or the log level hides it; a "
                          "relay by AUTH would not be seen as one."));
    const auto mailbox = [&](const auto& counts) {
        return counts[static_cast<std::size_t>(Protocol::Pop3)] + counts[static_cast<std::size_t>(Protocol::Imap)];
    };
    if (mailbox(snap.totals.logins) + mailbox(snap.totals.failedLogins) == 0)
        add(hasMailboxLog(snap)
                ? CaseWords::tr(
                      "The POP3 and IMAP logs show no sign-in: a harvest there, and POP before SMTP, would not be "
                      "seen.")
                : CaseWords::tr(
                      "No POP3 or IMAP log was read: a harvest there, and POP before SMTP, would not be seen."));
    if (snap.totals.messages == 0)
        add(CaseWords::tr("No accepted message is in the logs: relaying would not be seen."));
}

/// Recipients of accepted messages that the log counts, and those of them that it names.
std::uint64_t namelessRecipients(const CaseSnapshot& snap)
{
    std::vector<std::uint32_t> named(snap.messages.size());
    for (std::size_t row = 0; row < snap.events.size(); ++row) {
        if (snap.events.kinds()[row] != EventKind::RcptAccepted)
            continue;
        const Event event = snap.events.at(row);
        if (event.message.valid() && event.text().valid())
            named[event.message.row()] += event.count;
    }
    std::uint64_t nameless = 0;
    for (std::size_t row = 0; row < snap.messages.size(); ++row) {
        const Message& message = snap.messages[row];
        if (message.accepted && message.recipients > named[row])
            nameless += message.recipients - named[row];
    }
    return nameless;
}

void stateRelays(CaseSnapshot& snap)
{
    std::uint64_t unknown = 0;
    for (const Message& message : snap.messages)
        if (message.accepted && message.authority == RelayAuthority::Unknown)
            unknown += message.relayed;
    if (unknown > 0)
        snap.limits.push_back(
            words::say(CaseWords::tr("For %1 relayed recipient(s) the logs do not show why the server accepted them.",
                                     nullptr, words::plural(unknown)),
                       unknown));
    if (const std::uint64_t nameless = namelessRecipients(snap); nameless > 0)
        snap.limits.push_back(
            words::say(CaseWords::tr("The logs count %1 recipient(s) without naming them; whether they "
                                     "were local is concluded from the rest of the message.",
                                     nullptr, words::plural(nameless)),
                       nameless));
    if (snap.settings.localDomains.empty())
        snap.limits.push_back(words::say(
            CaseWords::tr("No local domain is known: every recipient counts as remote. Name your domains.")));
}

/// Sources by one kind of note that the reader of stamps leaves (importers/stamps/stampclock.cpp).
std::vector<const Source*> noting(const CaseSnapshot& snap, std::string_view begins, std::string_view holds = {})
{
    std::vector<const Source*> found;
    for (const Source& source : snap.sources)
        if (std::ranges::any_of(source.notes, [&](std::string_view note) {
                return note.starts_with(begins) && note.find(holds) != std::string_view::npos;
            }))
            found.push_back(&source);
    return found;
}

std::string namesOf(const std::vector<const Source*>& sources)
{
    std::vector<std::string> names;
    for (const Source* source : sources)
        names.push_back(words::shown(source->name));
    return words::list(names);
}

/// Years and zones that no line tells, and files that tell them differently.
void stateClocks(CaseSnapshot& snap)
{
    const auto guessed = noting(snap, "The stamps carry no year; ", "taken from the file's date");
    if (!guessed.empty())
        snap.limits.push_back(words::say(
            CaseWords::tr(
                "The stamps of %1 carry no year; it was taken from the date of the file. If a file was copied or "
                "changed in a later year, its times are wrong by whole years."),
            namesOf(guessed)));
    const auto dateless = noting(snap, "The stamps carry no date, and neither");
    if (!dateless.empty())
        snap.limits.push_back(words::say(
            CaseWords::tr(
                "Neither the lines nor the name of %1 tell the date: when these events happened is not known."),
            namesOf(dateless)));
    const auto assumed = noting(snap, "The stamps carry no zone; ");
    if (!assumed.empty() && !snap.settings.zoneGiven)
        snap.limits.push_back(
            words::say(CaseWords::tr("Stamps without a zone were read as %1, the zone of this machine. If "
                                     "the server used another, all times shift."),
                       snap.settings.zone.name()));
    const auto greeted = noting(snap, "The zone ");
    if (!assumed.empty() && !greeted.empty())
        snap.limits.push_back(words::say(
            CaseWords::tr(
                "The zone of %1 comes from the server's greetings, that of %2 is assumed to be %3. If that is "
                "wrong, the order of events across these files is wrong too."),
            namesOf(greeted), namesOf(assumed), snap.settings.zone.name()));
}

/// A file is changed last when its last line is written.
void stateLaterThanFiles(CaseSnapshot& snap)
{
    constexpr std::int64_t slack = 5 * usPerMinute;
    std::vector<const Source*> found;
    for (const Source& source : snap.sources)
        if (source.last.known() && source.modifiedUs > 0 && source.last - TimeUs(source.modifiedUs) > slack)
            found.push_back(&source);
    if (!found.empty())
        snap.limits.push_back(words::say(
            CaseWords::tr(
                "%1 end(s) later than the file was changed last: the zone or the year may be wrong, or the time "
                "of the file.",
                nullptr, words::plural(found.size())),
            namesOf(found)));
}

void stateUnread(CaseSnapshot& snap)
{
    std::vector<std::string> unread;
    std::uint64_t lines = 0;
    std::uint64_t bad = 0;
    for (const Source& source : snap.sources) {
        if (!source.problems.empty())
            unread.push_back(words::shown(source.name));
        lines += source.lines;
        bad += source.bad;
    }
    if (!unread.empty())
        snap.limits.push_back(words::say(CaseWords::tr("Not everything could be read: %1."), words::list(unread)));
    constexpr std::uint64_t worthTelling = 20; // one line in so many
    if (bad > 0 && bad * worthTelling >= lines)
        snap.limits.push_back(
            words::say(CaseWords::tr("%1 of %2 were not understood: what is said there is missing here.", nullptr,
                                     words::plural(bad)),
                       bad, words::say(CaseWords::tr("%1 line(s)", "of so many", words::plural(lines)), lines)));
}

} // namespace

void stateLimits(CaseSnapshot& snap, const MailboxDomains& domains, const std::stop_token& stop)
{
    const std::function<void()> statements[] = {
        [&] { stateGateways(snap); }, [&] { stateSignIns(snap); }, [&] { stateLogLevels(snap, domains); },
        [&] { stateRelays(snap); },   [&] { stateClocks(snap); },  [&] { stateLaterThanFiles(snap); },
        [&] { stateUnread(snap); },
    };
    for (const auto& state : statements)
        if (!stop.stop_requested())
            state();
}

} // namespace postmortem
