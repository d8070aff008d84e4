// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/saslexchange.h"

#include "importers/dialogue/words.h"
#include "model/query/logindecoder.h"

#include <utility>

namespace postmortem {

void SaslExchange::begin(std::string_view argument)
{
    *this = SaslExchange();
    const auto [mechanism, initial] = splitWord(trimmed(argument));
    m_mechanism = saslMechanism(mechanism);
    if (initial.empty() || initial == "=")
        return;
    m_initial = initial;
    response(initial);
}

void SaslExchange::challenge(std::string_view text)
{
    m_prompt = promptOf(text);
    const auto decoded = decodeBase64(text);
    m_promptInClear =
        m_prompt != Prompt::None && (!decoded || promptOf(*decoded) == Prompt::None || text.ends_with(':'));
    // A log that shows its prompts decoded shows what came with the AUTH command decoded too.
    if (m_promptInClear && m_mechanism == Mechanism::Login && !m_initial.empty())
        m_account = std::exchange(m_initial, {});
}

void SaslExchange::loginResponse(std::string_view text)
{
    const auto decoded = m_promptInClear ? std::nullopt : decodeBase64(text);
    std::string value = decoded ? *decoded : std::string(text);
    const bool isPassword = m_prompt == Prompt::Password || (m_prompt == Prompt::None && m_haveUser);
    if (isPassword) {
        // A log that hides the password ("***") tells nothing of it.
        m_password = value.find_first_not_of('*') == std::string::npos ? std::string() : std::move(value);
    } else {
        m_account = std::move(value);
        m_haveUser = true;
    }
}

void SaslExchange::hiddenResponse(std::string_view decision)
{
    m_answered = true;
    m_cancelled = contains(decision, "CANCEL") || contains(decision, "ABORT");
}

void SaslExchange::response(std::string_view text)
{
    text = trimmed(text);
    if (text == "*") {
        m_cancelled = true;
        return;
    }
    m_answered = true;
    if (m_mechanism == Mechanism::Login) {
        loginResponse(text);
        return;
    }
    if (constexpr std::string_view hidden = " ***"; m_mechanism == Mechanism::Plain && text.ends_with(hidden)) {
        // hMailServer logs the account of PLAIN alone.
        text.remove_suffix(hidden.size());
        m_account = decodeBase64(text).value_or(std::string(text));
        return;
    }
    const auto decoded = decodeBase64(text);
    const auto login = decodeSasl(m_mechanism, decoded ? std::string_view(*decoded) : text);
    if (login && !login->user.empty()) {
        m_account = login->user;
        m_password = login->password.value_or(std::string());
    }
}

} // namespace postmortem
