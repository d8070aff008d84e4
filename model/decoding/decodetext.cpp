// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// decodeText(): walks the lines of a text as a SASL dialogue, and looks for encoded headers where there is none.

#include "model/decoding/ascii.h"
#include "model/base/sentence.h"
#include "model/decoding/decodewords.h"
#include "model/decoding/decoding.h"
#include "model/decoding/mimetext.h"
#include "model/decoding/payload.h"

#include <array>
#include <utility>

namespace postmortem {

namespace {

using Kind = DecodedItem::Kind;

constexpr std::size_t MostBytes = 65536;

struct MechanismName {
    std::string_view name;
    Mechanism mechanism;
};
constexpr auto Mechanisms = std::to_array<MechanismName>({
    {"LOGIN", Mechanism::Login},
    {"PLAIN", Mechanism::Plain},
    {"CRAM-MD5", Mechanism::CramMd5},
    {"DIGEST-MD5", Mechanism::DigestMd5},
    {"NTLM", Mechanism::Ntlm},
    {"XOAUTH2", Mechanism::XOAuth2},
    {"OAUTHBEARER", Mechanism::OAuthBearer},
    {"SCRAM", Mechanism::Scram},
    {"GSSAPI", Mechanism::Gssapi},
});

Mechanism mechanismOf(std::string_view word)
{
    for (const MechanismName& entry : Mechanisms)
        if (ascii::startsWith(word, entry.name))
            return entry.mechanism;
    return Mechanism::Other;
}

std::string_view nameOf(Mechanism mechanism)
{
    for (const MechanismName& entry : Mechanisms)
        if (entry.mechanism == mechanism)
            return entry.name;
    return "";
}

/// Mechanisms whose client response can be told by its form alone.
constexpr auto Recognisable =
    std::to_array({Mechanism::Plain, Mechanism::CramMd5, Mechanism::DigestMd5, Mechanism::Ntlm, Mechanism::XOAuth2,
                   Mechanism::OAuthBearer, Mechanism::Scram});

bool isReadable(std::string_view bytes)
{
    return !bytes.empty() && visibleText(bytes) == bytes;
}

std::string digestNote(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::CramMd5:
    case Mechanism::DigestMd5:
    case Mechanism::Ntlm:
    case Mechanism::Scram: return words::say(DecodeWords::tr("the password itself is not sent, only a proof of it"));
    case Mechanism::XOAuth2:
    case Mechanism::OAuthBearer: return words::say(DecodeWords::tr("signed in with a token instead of a password"));
    default: return {};
    }
}

std::string notEncoded()
{
    return words::say(DecodeWords::tr("not encoded in this log"));
}

/// The dialogue as it is read, line by line.
class Dialogue final {
public:
    explicit Dialogue(Decoded& out) : m_out(out) {}

    void take(std::string_view payload);
    void finish();

private:
    enum class Expect : std::uint8_t { Anything, User, Password, Response };

    void add(Kind kind, const QString& label, std::string_view encoded, std::string_view value, std::string note = {});
    void addUser(std::string_view encoded, std::string_view user, std::string note = {});
    void addPassword(std::string_view encoded, std::string_view password);
    void addLogin(Mechanism mechanism, std::string_view encoded, const SaslLogin& login);
    void takeAuth(const AuthCommand& command);
    void takeChallenge(std::string_view text);
    bool takeVerb(std::string_view payload);
    void takeAnswer(std::string_view payload);
    bool takeResponse(std::string_view encoded);
    void takeBareWord(std::string_view word);
    void problem(const QString& text);
    void named(Mechanism mechanism);

    Decoded& m_out;
    Expect m_expect = Expect::Anything;
    Mechanism m_mechanism = Mechanism::None;
    std::string m_user;                   // the last one, for notes on the password
    std::vector<std::size_t> m_bareWords; // items that were decoded without any dialogue around them
};

void Dialogue::add(Kind kind, const QString& label, std::string_view encoded, std::string_view value, std::string note)
{
    m_out.items.push_back({kind, label.toStdString(), std::string(encoded), visibleText(value), std::move(note)});
}

void Dialogue::addUser(std::string_view encoded, std::string_view user, std::string note)
{
    m_user = user;
    add(Kind::UserName, DecodeWords::tr("User name"), encoded, user, std::move(note));
}

void Dialogue::addPassword(std::string_view encoded, std::string_view password)
{
    add(Kind::Password, DecodeWords::tr("Password"), encoded, password,
        weaknessInWords(passwordWeakness(m_user, password)));
}

void Dialogue::named(Mechanism mechanism)
{
    if (m_out.mechanism.empty())
        m_out.mechanism = nameOf(mechanism);
}

void Dialogue::problem(const QString& text)
{
    if (m_out.problem.empty())
        m_out.problem = text.toStdString();
}

void Dialogue::addLogin(Mechanism mechanism, std::string_view encoded, const SaslLogin& login)
{
    named(mechanism);
    if (!login.authorizationId.empty())
        add(Kind::Response, DecodeWords::tr("Acts as"), encoded, login.authorizationId);
    addUser(encoded, login.user, digestNote(mechanism));
    if (login.password)
        addPassword(encoded, *login.password);
}

void Dialogue::takeAuth(const AuthCommand& command)
{
    m_mechanism = mechanismOf(command.mechanism);
    m_out.mechanism = ascii::startsWith(command.mechanism, "SCRAM") ? visibleText(command.mechanism)
                                                                    : std::string(nameOf(m_mechanism));
    if (m_mechanism == Mechanism::Gssapi)
        problem(
            DecodeWords::tr("GSSAPI (Kerberos) tickets are encrypted: neither user name nor password can be read."));
    m_expect = m_mechanism == Mechanism::Login ? Expect::User : Expect::Response;
    std::string_view rest = command.arguments;
    for (std::string_view word = ascii::takeWord(rest); !word.empty(); word = ascii::takeWord(rest))
        takeAnswer(word);
}

void Dialogue::takeChallenge(std::string_view text)
{
    const Prompt prompt = promptOf(text);
    const std::optional<std::string> bytes = decodeBase64(text);
    if (prompt != Prompt::None) {
        m_expect = prompt == Prompt::Username ? Expect::User : Expect::Password;
        named(Mechanism::Login);
        const bool encoded = bytes && promptOf(*bytes) != Prompt::None;
        return add(Kind::Prompt, DecodeWords::tr("Server prompt"), text, encoded ? std::string_view(*bytes) : text,
                   encoded ? std::string() : notEncoded());
    }
    m_expect = Expect::Response;
    if (text.empty() || !bytes)
        return;
    Mechanism mechanism = Mechanism::None;
    if (bytes->starts_with('<') && bytes->ends_with('>'))
        mechanism = Mechanism::CramMd5;
    else if (bytes->starts_with(std::string_view("NTLMSSP\0", 8)))
        mechanism = Mechanism::Ntlm;
    else if (bytes->starts_with("r=") && bytes->contains(",s="))
        mechanism = Mechanism::Scram;
    else if (bytes->contains("nonce="))
        mechanism = Mechanism::DigestMd5;
    named(mechanism);
    if (mechanism == Mechanism::Ntlm)
        add(Kind::Challenge, DecodeWords::tr("Server challenge"), text, "NTLM challenge");
    else if (isReadable(*bytes))
        add(Kind::Challenge, DecodeWords::tr("Server challenge"), text, *bytes);
}

bool Dialogue::takeVerb(std::string_view payload)
{
    std::string_view rest = payload;
    const std::string_view verb = ascii::takeWord(rest);
    const bool user = ascii::equals(verb, "USER");
    if ((user || ascii::equals(verb, "PASS")) && !rest.empty()) {
        m_out.mechanism = "USER/PASS";
        user ? addUser(rest, rest) : addPassword(rest, rest);
        return true;
    }
    const std::optional<LoginCommand> login = imapLogin(payload);
    if (!login || isServerPayload(payload) || login->user.empty())
        return false;
    m_out.mechanism = "IMAP LOGIN";
    addUser(login->user, unquoted(login->user));
    if (!login->password.empty())
        addPassword(login->password, unquoted(login->password));
    return true;
}

/// A whole client response of the mechanism in force, or of whichever it fits.
bool Dialogue::takeResponse(std::string_view encoded)
{
    const std::optional<std::string> bytes = decodeBase64(encoded);
    if (!bytes)
        return false;
    for (const Mechanism mechanism : Recognisable) {
        if (const auto login = decodeSasl(mechanism, *bytes)) {
            addLogin(mechanism, encoded, *login);
            return true;
        }
    }
    if (bytes->starts_with(std::string_view("NTLMSSP\0\1", 9))) {
        named(Mechanism::Ntlm);
        add(Kind::Response, DecodeWords::tr("Client opens"), encoded, "NTLM negotiation");
        return true;
    }
    return false;
}

void Dialogue::takeAnswer(std::string_view payload)
{
    const Expect expected = std::exchange(m_expect, Expect::Anything);
    if (payload == "*" || payload == "=")
        return;
    if (payload.find_first_not_of('*') == std::string_view::npos)
        return problem(DecodeWords::tr("The server wrote asterisks in place of the login."));
    const std::optional<std::string> bytes = isBase64Word(payload) ? decodeBase64(payload) : std::nullopt;
    const bool encoded = bytes && isReadable(*bytes);
    const std::string_view value = encoded ? std::string_view(*bytes) : payload;
    if (expected == Expect::User) {
        m_expect = Expect::Password;
        addUser(payload, value, encoded ? std::string() : notEncoded());
    } else if (expected == Expect::Password) {
        addPassword(payload, value);
    } else if (!takeResponse(payload) && m_mechanism != Mechanism::Gssapi) {
        problem(m_out.mechanism.empty()
                    ? DecodeWords::tr("The client's answer cannot be read.")
                    : DecodeWords::tr("The client's answer cannot be read: it does not fit the mechanism %1.")
                          .arg(QString::fromStdString(m_out.mechanism)));
    }
}

void Dialogue::takeBareWord(std::string_view word)
{
    if (takeResponse(word))
        return;
    const std::optional<std::string> bytes = decodeBase64(word);
    if (!bytes) {
        const bool padded = word.contains('=');
        return problem(
            padded ? DecodeWords::tr("The base64 text has the wrong padding or a character is missing.")
                   : DecodeWords::tr("Base64 text cannot have this length: at least one character is missing."));
    }
    if (const Prompt prompt = promptOf(word); prompt != Prompt::None)
        return takeChallenge(word);
    if (!isReadable(*bytes))
        return problem(
            DecodeWords::tr("This could be base64, but it decodes to %1 bytes that are no text.").arg(bytes->size()));
    m_bareWords.push_back(m_out.items.size());
    add(Kind::Text, DecodeWords::tr("Text"), word, *bytes);
}

void Dialogue::take(std::string_view payload)
{
    if (const auto command = authCommand(payload))
        return takeAuth(*command);
    if (const auto challenge = challengeOf(payload))
        return takeChallenge(*challenge);
    if (isServerPayload(payload)) {
        m_expect = Expect::Anything;
        return;
    }
    if (const Prompt prompt = promptOf(payload); prompt != Prompt::None)
        return takeChallenge(payload);
    if (m_expect != Expect::Anything)
        return takeAnswer(payload);
    if (takeVerb(payload))
        return;
    for (const std::string_view secret : namedSecrets(payload))
        addPassword(secret, secret);
    if (isBase64Word(payload) && payload.size() >= 4)
        takeBareWord(payload);
}

/// Two bare words and nothing else are a LOGIN whose prompts were not copied.
void Dialogue::finish()
{
    if (m_bareWords.size() == 2 && m_out.items.size() == 2) {
        const DecodedItem user = m_out.items[0];
        const DecodedItem password = m_out.items[1];
        m_out.items.clear();
        m_out.mechanism = nameOf(Mechanism::Login);
        addUser(user.encoded, user.value, words::say(DecodeWords::tr("taken for a LOGIN without its prompts")));
        addPassword(password.encoded, password.value);
    } else if (!m_bareWords.empty() && m_out.mechanism.empty()) {
        m_out.mechanism = "base64";
    }
    if (!m_out.items.empty())
        m_out.problem.clear();
}

/// "AUTH LOGIN 334 VXNlcm5hbWU6 dGVzdA== 334 …": a dialogue whose line ends were lost on the way.
std::vector<std::string_view> splitLine(std::string_view payload)
{
    std::vector<std::string_view> parts;
    std::size_t at = payload.find(" 334 ");
    if (!authCommand(payload) || at == std::string_view::npos)
        return {payload};
    while (at != std::string_view::npos) {
        parts.push_back(ascii::trimmed(payload.substr(0, at)));
        payload = ascii::trimmed(payload.substr(at));
        const std::size_t promptEnd = payload.find(' ', 4);
        if (promptEnd == std::string_view::npos)
            break;
        parts.push_back(payload.substr(0, promptEnd));
        payload = ascii::trimmed(payload.substr(promptEnd));
        at = payload.find(" 334 ");
    }
    parts.push_back(payload);
    return parts;
}

void decodeDialogue(std::string_view text, Decoded& out)
{
    Dialogue dialogue(out);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view payload = payloadOf(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (payload.empty())
            continue;
        for (const std::string_view part : splitLine(payload))
            dialogue.take(part);
    }
    dialogue.finish();
}

void decodeMime(std::string_view text, Decoded& out)
{
    if (const std::optional<MimeText> header = decodeEncodedWords(text)) {
        out.mechanism = "RFC 2047";
        out.items.push_back({Kind::Header, words::say(DecodeWords::tr("Header")), std::string(text),
                             visibleText(header->text), header->note});
    } else if (const std::optional<std::string> body = decodeQuotedPrintable(text)) {
        out.mechanism = "quoted-printable";
        out.items.push_back(
            {Kind::Text, words::say(DecodeWords::tr("Text")), std::string(text), visibleText(*body), {}});
    }
}

} // namespace

Decoded decodeText(std::string_view text)
{
    Decoded out;
    text = ascii::trimmed(text.substr(0, MostBytes));
    if (text.empty()) {
        out.problem = words::say(DecodeWords::tr("There is nothing to decode."));
        return out;
    }
    decodeDialogue(text, out);
    if (out.items.empty())
        decodeMime(text, out);
    if (!out.items.empty())
        out.problem.clear();
    else if (out.problem.empty())
        out.problem = words::say(DecodeWords::tr(
            "Nothing in this text is encoded: there is no base64 login, no RFC 2047 header and no quoted-printable."));
    return out;
}

} // namespace postmortem
