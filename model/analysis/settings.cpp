// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace postmortem {

namespace {

// The rules' numbers, in the order of the findings. A finding quotes the ones it used, the report prints them all.
// A device that repeats an old password, a user who mistypes and a company behind one address stay below them.
constexpr Threshold defaults[] = {
    {"login-guessing.failures", 5, QT_TRANSLATE_NOOP("Thresholds", "failures"),
     QT_TRANSLATE_NOOP("Thresholds", "Failed sign-ins of one address in the window that count as guessing.")},
    {"login-guessing.high", 20, QT_TRANSLATE_NOOP("Thresholds", "failures"),
     QT_TRANSLATE_NOOP("Thresholds", "Failed sign-ins in the window that leave little doubt.")},
    {"login-guessing.minutes", 10, QT_TRANSLATE_NOOP("Thresholds", "minutes"),
     QT_TRANSLATE_NOOP("Thresholds", "Length of that window.")},
    {"login-guessing.slow-failures", 4, QT_TRANSLATE_NOOP("Thresholds", "failures"),
     QT_TRANSLATE_NOOP("Thresholds", "Failures in a day that count as slow guessing.")},
    {"login-guessing.slow-gap", 20, QT_TRANSLATE_NOOP("Thresholds", "minutes"),
     QT_TRANSLATE_NOOP("Thresholds", "Median gap from which guessing counts as slow.")},
    {"harvest.names", 4, QT_TRANSLATE_NOOP("Thresholds", "accounts"),
     QT_TRANSLATE_NOOP("Thresholds", "Account names tried by one guessing address that make it a harvest.")},
    {"password-spray.accounts", 8, QT_TRANSLATE_NOOP("Thresholds", "accounts"),
     QT_TRANSLATE_NOOP("Thresholds", "Accounts tried a few times each that make a spray.")},
    {"password-spray.tries", 5, QT_TRANSLATE_NOOP("Thresholds", "tries"),
     QT_TRANSLATE_NOOP("Thresholds", "Most tries on one account that still count as a spray.")},
    {"password-spray.days", 7, QT_TRANSLATE_NOOP("Thresholds", "days"),
     QT_TRANSLATE_NOOP("Thresholds", "Longest time over which tries are added up.")},
    {"distributed-guessing.addresses", 5, QT_TRANSLATE_NOOP("Thresholds", "addresses"),
     QT_TRANSLATE_NOOP("Thresholds", "Addresses that fail on the same account.")},
    {"distributed-guessing.failures", 10, QT_TRANSLATE_NOOP("Thresholds", "failures"),
     QT_TRANSLATE_NOOP("Thresholds", "Their failures together.")},
    {"distributed-guessing.hours", 24, QT_TRANSLATE_NOOP("Thresholds", "hours"),
     QT_TRANSLATE_NOOP("Thresholds", "Within so many hours.")},
    {"account-compromised.failures", 3, QT_TRANSLATE_NOOP("Thresholds", "failures"),
     QT_TRANSLATE_NOOP("Thresholds", "Failures by an address before it opens an account.")},
    {"account-compromised.names", 3, QT_TRANSLATE_NOOP("Thresholds", "accounts"),
     QT_TRANSLATE_NOOP("Thresholds", "Other names it must have tried in vain, unless it relays later.")},
    {"account-compromised.recipients", 10, QT_TRANSLATE_NOOP("Thresholds", "recipients"),
     QT_TRANSLATE_NOOP("Thresholds", "Recipients under foreign senders that confirm a break-in after few failures.")},
    {"account-compromised.certain", 20, QT_TRANSLATE_NOOP("Thresholds", "failures"),
     QT_TRANSLATE_NOOP("Thresholds", "Failures on that one account that need no other proof.")},
    {"relay.recipients-hour", 100, QT_TRANSLATE_NOOP("Thresholds", "recipients"),
     QT_TRANSLATE_NOOP("Thresholds", "Recipients in one hour above which a sender is unusual.")},
    {"relay.own-median", 10, QT_TRANSLATE_NOOP("Thresholds", "times"),
     QT_TRANSLATE_NOOP("Thresholds", "Multiple of the sender's own median hour.")},
    {"relay.own-median-recipients", 20, QT_TRANSLATE_NOOP("Thresholds", "recipients"),
     QT_TRANSLATE_NOOP("Thresholds", "Recipients an hour below which the median does not matter.")},
    {"relay.foreign-senders", 5, QT_TRANSLATE_NOOP("Thresholds", "messages"),
     QT_TRANSLATE_NOOP("Thresholds", "Messages whose sender belongs to neither account nor local domains.")},
    {"relay.bounce-percent", 20, QT_TRANSLATE_NOOP("Thresholds", "percent"),
     QT_TRANSLATE_NOOP("Thresholds", "Share of bounced recipients.")},
    {"relay.bounce-recipients", 50, QT_TRANSLATE_NOOP("Thresholds", "recipients"),
     QT_TRANSLATE_NOOP("Thresholds", "Recipients from which that share counts.")},
    {"relay.critical-recipients", 500, QT_TRANSLATE_NOOP("Thresholds", "recipients"),
     QT_TRANSLATE_NOOP("Thresholds", "Relayed recipients from which a relay is critical.")},
    {"relay-pop-before-smtp.minutes", 30, QT_TRANSLATE_NOOP("Thresholds", "minutes"),
     QT_TRANSLATE_NOOP("Thresholds", "How long a mailbox sign-in allows relaying.")},
    {"relay-refused.recipients", 1, QT_TRANSLATE_NOOP("Thresholds", "recipients"),
     QT_TRANSLATE_NOOP("Thresholds", "Refused relay recipients that are worth a note.")},
    {"blacklisted.replies", 1, QT_TRANSLATE_NOOP("Thresholds", "replies"),
     QT_TRANSLATE_NOOP("Thresholds", "Remote replies that name a block list.")},
    {"bounce-flood.bounces", 100, QT_TRANSLATE_NOOP("Thresholds", "bounces"),
     QT_TRANSLATE_NOOP("Thresholds", "Bounces in one hour.")},
    {"sender-mismatch.messages", 5, QT_TRANSLATE_NOOP("Thresholds", "messages"),
     QT_TRANSLATE_NOOP("Thresholds", "Messages of an account under a foreign sender domain.")},
    {"account-spread.addresses", 3, QT_TRANSLATE_NOOP("Thresholds", "addresses"),
     QT_TRANSLATE_NOOP("Thresholds", "Networks that use one account within five minutes, more than.")},
    {"account-spread.day", 10, QT_TRANSLATE_NOOP("Thresholds", "addresses"),
     QT_TRANSLATE_NOOP("Thresholds", "Networks that use one account within a day, more than.")},
    {"stale-client.failures", 5, QT_TRANSLATE_NOOP("Thresholds", "failures"),
     QT_TRANSLATE_NOOP("Thresholds", "Failures of one device on its own account that are worth a note.")},
    {"stale-client.period", 60, QT_TRANSLATE_NOOP("Thresholds", "seconds"),
     QT_TRANSLATE_NOOP("Thresholds", "Shortest steady period of a device that retries by itself.")},
    {"bulk-mailing.recipients", 50, QT_TRANSLATE_NOOP("Thresholds", "recipients"),
     QT_TRANSLATE_NOOP("Thresholds", "Recipients in one hour that make a mailing.")},
    {"log-gap.minutes", 30, QT_TRANSLATE_NOOP("Thresholds", "minutes"),
     QT_TRANSLATE_NOOP("Thresholds", "Silence in a busy log.")},
    {"log-gap.expected", 20, QT_TRANSLATE_NOOP("Thresholds", "busy minutes"),
     QT_TRANSLATE_NOOP("Thresholds", "Minutes with events that the silence should have held.")},
    {"log-size.times", 2, QT_TRANSLATE_NOOP("Thresholds", "times"),
     QT_TRANSLATE_NOOP("Thresholds", "Size of the largest log over the median of its protocol.")},
    {"infected-client.recipients", 100, QT_TRANSLATE_NOOP("Thresholds", "recipients"),
     QT_TRANSLATE_NOOP("Thresholds", "Recipients in one hour of a trusted machine, more than.")},
    {"incident.over-hours", 6, QT_TRANSLATE_NOOP("Thresholds", "hours"),
     QT_TRANSLATE_NOOP("Thresholds", "Quiet hours at the end of the log after which an attack counts as over.")},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

Thresholds::Thresholds() : m_rows(std::begin(defaults), std::end(defaults)) {}

double Thresholds::operator[](std::string_view key) const
{
    const auto row = std::ranges::find(m_rows, key, &Threshold::key);
    return row == m_rows.end() ? 0 : row->value;
}

bool Thresholds::set(std::string_view key, double value)
{
    const auto row = std::ranges::find(m_rows, key, &Threshold::key);
    if (row == m_rows.end())
        return false;
    row->value = value;
    return true;
}

bool AnalysisSettings::isLocalDomain(std::string_view domain) const
{
    return std::ranges::any_of(localDomains, [&](const std::string& own) { return equalIgnoringCase(own, domain); });
}

bool AnalysisSettings::isTrusted(const IpAddress& address) const
{
    return address.known()
           && std::ranges::any_of(trustedNetworks, [&](const Network& n) { return n.contains(address); });
}

} // namespace postmortem
