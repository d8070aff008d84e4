// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/protocolauth.h"

#include "importers/dialogue/words.h"
#include "model/query/logindecoder.h"

namespace postmortem {

bool ProtocolAuth::begin(std::string_view line)
{
    const auto [verb, argument] = splitWord(trimmed(line));
    const bool auth = verb.size() == 4 && startsWithWord(verb, "AUTH");
    const bool exps = verb.size() == 6 && startsWithWord(verb, "X-EXPS");
    if (!auth && !exps)
        return false;
    const std::string_view mechanism = splitWord(argument).first;
    m_mechanism = saslMechanism(mechanism);
    m_servers = exps && startsWithWord(mechanism, "EXCHANGEAUTH");
    m_pending = true;
    m_refused = false;
    m_user.clear();
    m_account.clear();
    return true;
}

bool ProtocolAuth::remark(std::string_view data, std::string_view context)
{
    constexpr std::string_view userName = "User Name: ";
    if (context.starts_with(userName)) {
        m_user = context.substr(userName.size());
        return true;
    }
    if (context == "authenticated") {
        m_account = data;
        return true;
    }
    // "Inbound AUTH LOGIN failed because of LogonDenied"; trouble of the server's own is no refusal.
    if (context.starts_with("Inbound ") && context.find(" failed ") != std::string_view::npos) {
        m_refused =
            contains(context, "LOGONDENIED") || contains(context, "BADPASSWORD") || contains(context, "ACCOUNT");
        return true;
    }
    return false;
}

void ProtocolAuth::reply(unsigned code, SessionLog& log)
{
    if (code == 334 || code == 0)
        return;
    m_pending = false;
    if (code == 235) {
        if (!m_servers && !m_account.ends_with('$'))
            log.loginOk(m_account, m_mechanism);
    } else if (code == 535 || m_refused) {
        failed(log);
    }
    m_refused = false;
}

void ProtocolAuth::failed(SessionLog& log)
{
    if (!m_servers && !m_user.ends_with('$'))
        log.loginFailed(m_user, m_mechanism, Reason::BadCredentials);
}

void ProtocolAuth::end(SessionLog& log)
{
    if (m_pending && m_refused)
        failed(log);
    m_pending = m_refused = false;
}

} // namespace postmortem
