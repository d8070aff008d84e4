// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/logindecoder.h"

#include "model/base/textmatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace postmortem {

namespace {

struct LoginText {
    Q_DECLARE_TR_FUNCTIONS(LoginDecoder)
};

std::string labelled(const QString& label, std::string_view value)
{
    return label.toStdString() + ": " + std::string(value);
}

// Words of a line; views into it.
std::string_view takeWord(std::string_view& text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) {
        text = {};
        return {};
    }
    text.remove_prefix(begin);
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
}

// Bearer tokens and PLAIN carry the secret itself; challenge-response mechanisms do not.
bool carriesSecret(Mechanism mechanism)
{
    return mechanism == Mechanism::Plain || mechanism == Mechanism::XOAuth2 || mechanism == Mechanism::OAuthBearer;
}

} // namespace

Mechanism saslMechanism(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Mechanism>, 9> names = {{
        {"LOGIN", Mechanism::Login},
        {"PLAIN", Mechanism::Plain},
        {"CRAM-MD5", Mechanism::CramMd5},
        {"DIGEST-MD5", Mechanism::DigestMd5},
        {"NTLM", Mechanism::Ntlm},
        {"XOAUTH2", Mechanism::XOAuth2},
        {"OAUTHBEARER", Mechanism::OAuthBearer},
        {"GSSAPI", Mechanism::Gssapi},
        {"APOP", Mechanism::Apop},
    }};
    for (const auto& [known, mechanism] : names) {
        if (equalsNoCase(known, name))
            return mechanism;
    }
    return startsWithNoCase(name, "SCRAM-") ? Mechanism::Scram : Mechanism::Other;
}

LoginDecoder::Answer LoginDecoder::server(std::string_view payload)
{
    const bool continues = payload.starts_with("334") || payload.starts_with("+ ") || payload == "+";
    if (!continues) {
        m_expected = Expected::Nothing;
        return {};
    }
    const std::string_view text = payload.starts_with("334") ? payload.substr(std::min<std::size_t>(4, payload.size()))
                                                             : payload.substr(std::min<std::size_t>(2, payload.size()));
    const Prompt prompt = promptOf(text);
    if (prompt == Prompt::None)
        return {};
    m_expected = prompt == Prompt::Username ? Expected::UserName : Expected::Password;
    m_clear = !decodeBase64(text);
    if (m_clear)
        return {};
    return {
        labelled(LoginText::tr("server's prompt"),
                 (prompt == Prompt::Username ? LoginText::tr("user name") : LoginText::tr("password")).toStdString()),
        {}};
}

LoginDecoder::Answer LoginDecoder::client(std::string_view payload)
{
    switch (std::exchange(m_expected, Expected::Nothing)) {
    case Expected::UserName: return userName(payload);
    case Expected::Password: return password(payload);
    case Expected::Response: return response(payload);
    case Expected::Nothing: break;
    }
    std::string_view rest = payload;
    std::string_view verb = takeWord(rest);
    std::string_view argument = takeWord(rest);
    if (equalsNoCase(argument, "AUTHENTICATE")) { // IMAP: behind the tag
        verb = argument;
        argument = takeWord(rest);
    }
    if ((!equalsNoCase(verb, "AUTH") && !equalsNoCase(verb, "AUTHENTICATE")) || argument.empty())
        return {};
    return begin(argument, takeWord(rest));
}

LoginDecoder::Answer LoginDecoder::begin(std::string_view mechanism, std::string_view initial)
{
    m_mechanism = saslMechanism(mechanism);
    m_clear = false;
    if (initial.empty()) { // LOGIN may hide its prompts, so its answers are counted
        m_expected = m_mechanism == Mechanism::Login ? Expected::UserName : Expected::Response;
        return {};
    }
    if (m_mechanism != Mechanism::Login)
        return response(initial);
    return userName(initial);
}

LoginDecoder::Answer LoginDecoder::userName(std::string_view text)
{
    m_expected = Expected::Password;
    const auto decoded = m_clear ? std::nullopt : decodeBase64(text);
    m_user = decoded.value_or(std::string(text));
    return {decoded ? labelled(LoginText::tr("user name"), *decoded) : std::string(), {}};
}

LoginDecoder::Answer LoginDecoder::password(std::string_view text)
{
    const auto decoded = m_clear ? std::nullopt : decodeBase64(text);
    return {decoded ? labelled(LoginText::tr("password"), shownPassword(*decoded)) : std::string(), text};
}

LoginDecoder::Answer LoginDecoder::response(std::string_view text)
{
    const std::string_view secret = carriesSecret(m_mechanism) ? text : std::string_view();
    const auto decoded = decodeBase64(text);
    const auto login = decoded ? decodeSasl(m_mechanism, *decoded) : std::nullopt;
    if (!login)
        return {{}, secret};
    m_user = login->user;
    std::string shown = labelled(LoginText::tr("user name"), login->user);
    if (login->password)
        shown += ", " + labelled(LoginText::tr("password"), shownPassword(*login->password));
    return {shown, secret};
}

std::string LoginDecoder::shownPassword(std::string_view password) const
{
    const std::string weakness = weaknessInWords(passwordWeakness(m_user, password));
    const std::string shown = m_reveal ? std::string(password) : "••••••"; // their number tells nothing
    return weakness.empty() ? shown : shown + " (" + weakness + ")";
}

} // namespace postmortem
