// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of each long table in the order in which they stand in a pack: fieldsOf(static_cast<Row*>(nullptr), visit)
// calls visit(member, stored) for each. A column that is added, dropped, moved or changes its type needs a new version of
// the pack.

#include "model/casefile/pack.h"
#include "model/events/eventstore.h"
#include "model/events/tables.h"

namespace postmortem {

/// The same for the events, which are columns already: calls visit(column, stored).
template <class Events, class Visit>
void columnsOf(Events& events, Visit&& visit)
{
    const auto [time, line, address, session, message, subject, source, count, kind, protocol, mechanism, reason] =
        events.columns();
    visit(time, Stored::Steps);
    visit(line, Stored::Steps);
    visit(address, Stored::Values);
    visit(session, Stored::Steps);
    visit(message, Stored::Steps);
    visit(subject, Stored::Values);
    visit(source, Stored::Values);
    visit(count, Stored::Values);
    visit(kind, Stored::Values);
    visit(protocol, Stored::Values);
    visit(mechanism, Stored::Values);
    visit(reason, Stored::Values);
}

template <class Visit>
void fieldsOf(const Session*, Visit&& visit)
{
    visit(&Session::source, Stored::Values);
    visit(&Session::firstLine, Stored::Steps);
    visit(&Session::lastLine, Stored::Steps);
    visit(&Session::first, Stored::Steps);
    visit(&Session::last, Stored::Steps);
    visit(&Session::address, Stored::Values);
    visit(&Session::account, Stored::Values);
    visit(&Session::key, Stored::Steps);
    visit(&Session::helo, Stored::Values);
    visit(&Session::failedLogins, Stored::Values);
    visit(&Session::logins, Stored::Values);
    visit(&Session::messages, Stored::Values);
    visit(&Session::recipients, Stored::Values);
    visit(&Session::refused, Stored::Values);
    visit(&Session::protocol, Stored::Values);
    visit(&Session::outbound, Stored::Values);
    visit(&Session::contiguous, Stored::Values);
}

template <class Visit>
void fieldsOf(const Message*, Visit&& visit)
{
    visit(&Message::source, Stored::Values);
    visit(&Message::line, Stored::Steps);
    visit(&Message::time, Stored::Steps);
    visit(&Message::session, Stored::Steps);
    visit(&Message::address, Stored::Values);
    visit(&Message::account, Stored::Values);
    visit(&Message::authorityAccount, Stored::Values);
    visit(&Message::queueId, Stored::Steps);
    visit(&Message::sender, Stored::Values);
    visit(&Message::recipients, Stored::Values);
    visit(&Message::relayed, Stored::Values);
    visit(&Message::refused, Stored::Values);
    visit(&Message::delivered, Stored::Values);
    visit(&Message::deferred, Stored::Values);
    visit(&Message::bounced, Stored::Values);
    visit(&Message::size, Stored::Values);
    visit(&Message::secondsSinceSignIn, Stored::Values);
    visit(&Message::mechanism, Stored::Values);
    visit(&Message::authority, Stored::Values);
    visit(&Message::accepted, Stored::Values);
    visit(&Message::local, Stored::Values);
}

/// Without `compromised`, which few have: it stands in the pack.
template <class Visit>
void fieldsOf(const Account*, Visit&& visit)
{
    visit(&Account::name, Stored::Steps);
    visit(&Account::failedLogins, Stored::Values);
    visit(&Account::logins, Stored::Values);
    visit(&Account::addresses, Stored::Values);
    visit(&Account::messages, Stored::Values);
    visit(&Account::recipients, Stored::Values);
    visit(&Account::relayedRecipients, Stored::Values);
    visit(&Account::first, Stored::Steps);
    visit(&Account::last, Stored::Steps);
    visit(&Account::severity, Stored::Values);
}

/// Without `opened`, which few have: it stands in the pack.
template <class Visit>
void fieldsOf(const Address*, Visit&& visit)
{
    visit(&Address::ip, Stored::Values);
    visit(&Address::sessions, Stored::Values);
    visit(&Address::failedLogins, Stored::Values);
    visit(&Address::logins, Stored::Values);
    visit(&Address::accountsTried, Stored::Values);
    visit(&Address::messages, Stored::Values);
    visit(&Address::recipients, Stored::Values);
    visit(&Address::relayedRecipients, Stored::Values);
    visit(&Address::relayRefused, Stored::Values);
    visit(&Address::verdicts, Stored::Values);
    visit(&Address::relayBy, Stored::Values);
    visit(&Address::severity, Stored::Values);
    visit(&Address::trusted, Stored::Values);
    visit(&Address::first, Stored::Steps);
    visit(&Address::last, Stored::Steps);
}

} // namespace postmortem
