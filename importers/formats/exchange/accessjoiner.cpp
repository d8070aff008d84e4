// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/accessjoiner.h"

#include "importers/dialogue/oldest.h"
#include "importers/dialogue/words.h"
#include "importers/formats/exchange/accesslog.h"
#include "importers/formats/exchange/csv.h"
#include "model/query/logindecoder.h"

#include <algorithm>
#include <vector>

namespace postmortem {

namespace {

constexpr std::size_t mostOpen = 100'000;

enum class Outcome : std::uint8_t { Good, Refused, NoAttempt };

/// The context's first field: R=ok, or R="-ERR …", R="tag NO …" with the reply. An IMAP tag is the client's own word.
Outcome outcomeOf(std::string_view context)
{
    if (startsWithWord(context, "R=OK"))
        return Outcome::Good;
    if (context.find("AuthFailed") != std::string_view::npos || contains(context, "LOGONDENIED"))
        return Outcome::Refused;
    const std::size_t open = context.find_first_not_of("R=\"");
    if (open == std::string_view::npos)
        return Outcome::NoAttempt;
    std::string_view reply = context.substr(open, context.find('"', open) - open);
    if (!reply.starts_with("-ERR ")) {
        reply = splitWord(reply).second;
        if (!startsWithWord(reply, "NO "))
            return Outcome::NoAttempt;
    }
    const bool denied = contains(reply, "LOGON FAILURE") || contains(reply, "AUTHENTICATION FAILURE")
                        || contains(reply, "LOGIN FAILED") || contains(reply, "AUTHENTICATE FAILED");
    return denied ? Outcome::Refused : Outcome::NoAttempt;
}

Mechanism mechanismOf(const LineFact& fact)
{
    switch (static_cast<AccessRow>(fact.kind)) {
    case AccessRow::Password: return Mechanism::User;
    case AccessRow::Apop: return Mechanism::Apop;
    case AccessRow::Login: return Mechanism::ImapLogin;
    default: return saslMechanism(splitWord(trimmed(fact.text)).first);
    }
}

} // namespace

void ExchangeAccessJoiner::begin(const SourceContext& context)
{
    m_context = context;
    const std::string& own = context.builder->source(context.source).format;
    const std::size_t suffix = own.rfind(" back end");
    m_toldByFrontEnd =
        suffix != std::string::npos && std::ranges::any_of(context.builder->sources(), [&](const Source& source) {
            return source.format == std::string_view(own).substr(0, suffix);
        });
}

ExchangeAccessJoiner::Open& ExchangeAccessJoiner::sessionFor(const LineFact& fact, const Place& place)
{
    m_key.assign(fact.key);
    const auto found = m_open.find(m_key);
    if (found != m_open.end() && static_cast<AccessRow>(fact.kind) != AccessRow::Opened)
        return found->second;
    if (found != m_open.end())
        m_open.erase(found);
    dropOldest(m_open, mostOpen, [](const Open&) {});
    SessionLog log(*m_context.builder, fact.protocol, fact.ip, fact.key, place);
    return m_open.emplace(m_key, Open{std::move(log)}).first->second;
}

void ExchangeAccessJoiner::take(const LineFact& fact)
{
    const Place place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    if (m_toldByFrontEnd)
        return;
    Open& open = sessionFor(fact, place);
    open.lastUse = ++m_uses;
    open.log.at(place);
    if (fact.protocol != Protocol::Other)
        open.log.setProtocol(fact.protocol);
    switch (static_cast<AccessRow>(fact.kind)) {
    case AccessRow::Opened: open.log.connected(); break;
    case AccessRow::Closed:
        open.log.disconnected();
        m_open.erase(m_key);
        break;
    case AccessRow::Password:
    case AccessRow::Apop:
    case AccessRow::Auth:
    case AccessRow::Login:
    case AccessRow::Authenticate: login(open.log, fact); break;
    case AccessRow::Other: break;
    }
}

void ExchangeAccessJoiner::login(SessionLog& log, const LineFact& fact)
{
    const std::string_view user = plainText(fact.account, fact.number != 0, m_buffer);
    const Outcome outcome = outcomeOf(fact.detail);
    if (outcome == Outcome::Good)
        log.loginOk(user, mechanismOf(fact));
    else if (outcome == Outcome::Refused)
        log.loginFailed(user, mechanismOf(fact), Reason::BadCredentials);
}

} // namespace postmortem
