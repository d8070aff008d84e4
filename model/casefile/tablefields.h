// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of each long table by name: fieldsOf(static_cast<Row*>(nullptr), visit) calls visit(name, member, layout) for each. A name is
// part of the file format; a column that is added, dropped or changes its type needs a new version of the pack.

#include "model/casefile/columncodec.h"
#include "model/events/tables.h"

namespace postmortem {

template <class Visit>
void fieldsOf(const Event*, Visit&& visit)
{
    visit("time", &Event::time, Layout::DeltaPlanes);
    visit("line", &Event::line, Layout::DeltaPlanes);
    visit("address", &Event::address, Layout::Planes);
    visit("session", &Event::session, Layout::DeltaPlanes);
    visit("message", &Event::message, Layout::DeltaPlanes);
    visit("subject", &Event::subject, Layout::Planes);
    visit("source", &Event::source, Layout::Planes);
    visit("count", &Event::count, Layout::Planes);
    visit("kind", &Event::kind, Layout::Planes);
    visit("protocol", &Event::protocol, Layout::Planes);
    visit("mechanism", &Event::mechanism, Layout::Planes);
    visit("reason", &Event::reason, Layout::Planes);
}

template <class Visit>
void fieldsOf(const Session*, Visit&& visit)
{
    visit("source", &Session::source, Layout::Planes);
    visit("first-line", &Session::firstLine, Layout::DeltaPlanes);
    visit("last-line", &Session::lastLine, Layout::DeltaPlanes);
    visit("first", &Session::first, Layout::DeltaPlanes);
    visit("last", &Session::last, Layout::DeltaPlanes);
    visit("address", &Session::address, Layout::Planes);
    visit("account", &Session::account, Layout::Planes);
    visit("key", &Session::key, Layout::DeltaPlanes);
    visit("helo", &Session::helo, Layout::Planes);
    visit("failed-logins", &Session::failedLogins, Layout::Planes);
    visit("logins", &Session::logins, Layout::Planes);
    visit("messages", &Session::messages, Layout::Planes);
    visit("recipients", &Session::recipients, Layout::Planes);
    visit("refused", &Session::refused, Layout::Planes);
    visit("protocol", &Session::protocol, Layout::Planes);
    visit("outbound", &Session::outbound, Layout::Planes);
    visit("contiguous", &Session::contiguous, Layout::Planes);
}

template <class Visit>
void fieldsOf(const Message*, Visit&& visit)
{
    visit("source", &Message::source, Layout::Planes);
    visit("line", &Message::line, Layout::DeltaPlanes);
    visit("time", &Message::time, Layout::DeltaPlanes);
    visit("session", &Message::session, Layout::DeltaPlanes);
    visit("address", &Message::address, Layout::Planes);
    visit("account", &Message::account, Layout::Planes);
    visit("authority-account", &Message::authorityAccount, Layout::Planes);
    visit("queue-id", &Message::queueId, Layout::DeltaPlanes);
    visit("sender", &Message::sender, Layout::Planes);
    visit("recipients", &Message::recipients, Layout::Planes);
    visit("relayed", &Message::relayed, Layout::Planes);
    visit("refused", &Message::refused, Layout::Planes);
    visit("delivered", &Message::delivered, Layout::Planes);
    visit("deferred", &Message::deferred, Layout::Planes);
    visit("bounced", &Message::bounced, Layout::Planes);
    visit("size", &Message::size, Layout::Planes);
    visit("seconds-since-sign-in", &Message::secondsSinceSignIn, Layout::Planes);
    visit("mechanism", &Message::mechanism, Layout::Planes);
    visit("authority", &Message::authority, Layout::Planes);
    visit("accepted", &Message::accepted, Layout::Planes);
    visit("local", &Message::local, Layout::Planes);
}

/// Without `compromised`, which few have: it stands in the pack.
template <class Visit>
void fieldsOf(const Account*, Visit&& visit)
{
    visit("name", &Account::name, Layout::DeltaPlanes);
    visit("failed-logins", &Account::failedLogins, Layout::Planes);
    visit("logins", &Account::logins, Layout::Planes);
    visit("addresses", &Account::addresses, Layout::Planes);
    visit("messages", &Account::messages, Layout::Planes);
    visit("recipients", &Account::recipients, Layout::Planes);
    visit("relayed", &Account::relayedRecipients, Layout::Planes);
    visit("first", &Account::first, Layout::DeltaPlanes);
    visit("last", &Account::last, Layout::DeltaPlanes);
    visit("severity", &Account::severity, Layout::Planes);
}

/// Without `opened`, which few have: it stands in the pack.
template <class Visit>
void fieldsOf(const Address*, Visit&& visit)
{
    visit("ip", &Address::ip, Layout::Bytes);
    visit("sessions", &Address::sessions, Layout::Planes);
    visit("failed-logins", &Address::failedLogins, Layout::Planes);
    visit("logins", &Address::logins, Layout::Planes);
    visit("accounts-tried", &Address::accountsTried, Layout::Planes);
    visit("messages", &Address::messages, Layout::Planes);
    visit("recipients", &Address::recipients, Layout::Planes);
    visit("relayed", &Address::relayedRecipients, Layout::Planes);
    visit("relay-refused", &Address::relayRefused, Layout::Planes);
    visit("verdicts", &Address::verdicts, Layout::Planes);
    visit("relay-by", &Address::relayBy, Layout::Planes);
    visit("severity", &Address::severity, Layout::Planes);
    visit("trusted", &Address::trusted, Layout::Planes);
    visit("first", &Address::first, Layout::DeltaPlanes);
    visit("last", &Address::last, Layout::DeltaPlanes);
}

} // namespace postmortem
