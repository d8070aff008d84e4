// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/ascii.h"
#include "model/decoding/commandrow.h"
#include "model/decoding/decoding.h"
#include "model/decoding/payload.h"
#include "model/decoding/rowsecrets.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view Bullets = "••••••";

/// The parts of one line that must not be shown. Views into the line.
class Secrets final {
public:
    explicit Secrets(std::string_view line) : m_line(line) {}

    void add(std::string_view part)
    {
        part = ascii::trimmed(part);
        if (!part.empty() && part.find_first_not_of('*') != npos)
            m_parts.push_back(part);
    }
    [[nodiscard]] std::string masked()
    {
        std::ranges::sort(m_parts, {}, &std::string_view::data);
        std::string out;
        const char* at = m_line.data();
        for (const std::string_view part : m_parts) {
            if (part.data() + part.size() <= at)
                continue;
            if (part.data() >= at) {
                out.append(at, part.data());
                out += Bullets;
            }
            at = part.data() + part.size();
        }
        return out.append(at, m_line.data() + m_line.size());
    }

private:
    std::string_view m_line;
    std::vector<std::string_view> m_parts;
};

/// Decodes to a PLAIN response or to an OAuth token: secret wherever it stands. A queue id is no such thing, even if it
/// could be read as one.
bool hidesSecret(std::string_view word)
{
    if (word.size() < 8 || std::ranges::all_of(word, ascii::isHex))
        return false;
    const std::optional<std::string> bytes = decodeBase64(word);
    if (!bytes)
        return false;
    const std::optional<SaslLogin> login = decodeSasl(Mechanism::Plain, *bytes);
    return (login && login->password) || decodeSasl(Mechanism::XOAuth2, *bytes)
           || decodeSasl(Mechanism::OAuthBearer, *bytes);
}

/// Every run of base64 digits in the line, with its padding.
void addEncodedSecrets(std::string_view line, Secrets& secrets)
{
    for (std::size_t i = 0; i < line.size();) {
        std::size_t end = i;
        while (end < line.size() && isBase64Word(line.substr(end, 1)))
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        while (end < line.size() && line[end] == '=')
            ++end;
        if (hidesSecret(line.substr(i, end - i)))
            secrets.add(line.substr(i, end - i));
        i = end;
    }
}

/// What follows the word PASS: to the next tab in a log of columns, else to the end of the payload.
std::string_view passArgument(std::string_view text, bool w3c)
{
    std::string_view rest = text;
    ascii::takeWord(rest);
    if (w3c) // columns that a blank parts: a tab is the client's
        return rest;
    if (ascii::startsWith(rest, "pass ") && text.contains('\t')) // MailEnable: a column for the verb, one for the line
        ascii::takeWord(rest);
    return text.contains('\t') ? rest.substr(0, rest.find('\t')) : rest;
}

/// A W3C row of POP3's PASS, in which blanks are written as '+': the password cannot go beyond its field. Everything about
/// the row must be as it should be, for a blank that is none would move the columns.
bool holdsPassInField(std::string_view line, const CommandRow& row)
{
    const bool pop3 = row.agent.starts_with("POP") && row.verb == "PASS" && ascii::startsWith(row.command, "PASS+");
    const bool answered = row.reply.starts_with("+OK") || row.reply.starts_with("-ERR");
    if (!row.whole || !pop3 || !answered || row.user.contains(' ') || line.contains('\t'))
        return false;
    const auto end = static_cast<std::size_t>(row.command.data() - line.data()) + row.command.size();
    return ascii::find(line.substr(end), "PASS") == npos;
}

void addPass(std::string_view line, std::string_view payload, Secrets& secrets)
{
    const std::optional<CommandRow> row = commandRow(line);
    const bool w3c = row && row->w3c;
    std::string_view rest = payload;
    if (ascii::equals(ascii::takeWord(rest), "PASS"))
        return secrets.add(passArgument(payload, w3c));
    if (w3c && holdsPassInField(line, *row))
        return; // rowSecrets() knows it
    // A prefix that is not understood must not let a password through.
    for (std::size_t at = line.find("PASS "); at != npos; at = line.find("PASS ", at + 1))
        if (at > 0 && std::string_view(" \t,\"'>").contains(line[at - 1]))
            return secrets.add(passArgument(line.substr(at), w3c));
}

void addAuth(const AuthCommand& command, Secrets& secrets)
{
    std::string_view rest = command.arguments;
    const std::string_view initial = ascii::takeWord(rest);
    if (ascii::equals(command.mechanism, "LOGIN")) // an initial response is the user name
        return secrets.add(rest);
    if (ascii::equals(command.mechanism, "PLAIN") || ascii::equals(command.mechanism, "XOAUTH2")
        || ascii::equals(command.mechanism, "OAUTHBEARER"))
        secrets.add(initial);
}

/// A challenge that is answered with a digest, which does not hold the password.
bool asksForDigest(std::string_view challenge)
{
    const std::optional<std::string> decoded = decodeBase64(challenge);
    if (!decoded)
        return false;
    return decoded->starts_with('<') || decoded->contains("nonce=") || decoded->starts_with("NTLMSSP")
           || decoded->starts_with("r=") || decoded->starts_with("v=");
}

bool isReadable(const std::optional<std::string>& bytes)
{
    return bytes && !bytes->empty() && visibleText(*bytes) == *bytes;
}

/// The answer to the challenge in the line before.
void addAnswer(std::string_view payload, std::string_view previous, std::string_view challenge, Secrets& secrets)
{
    if (promptOf(challenge) == Prompt::Username || asksForDigest(challenge) || payload == "*")
        return;
    if (announcesLiteral(payload)) // "test {6}": an IMAP user name, the literal of the password follows
        return;
    std::string_view rest = payload;
    ascii::takeWord(rest);
    secrets.add(previous.starts_with('+') && rest.starts_with('"') ? rest : payload);
}

/// A literal that the line before announced with "{5}", where the server's "+" is not logged.
void addLiteral(std::string_view payload, std::string_view previous, Secrets& secrets)
{
    const std::optional<LoginCommand> login = imapLogin(previous);
    const bool userLine = !login && previous.find(' ') == previous.rfind(' '); // "test {6}"
    std::string_view rest = payload;
    if (login && login->user.empty())
        ascii::takeWord(rest); // the literal is the name, the password stands behind it
    if ((login || userLine) && !announcesLiteral(payload))
        secrets.add(rest);
}

void addFromPrevious(std::string_view payload, std::string_view previous, Secrets& secrets)
{
    if (previous.empty() || isServerPayload(payload))
        return;
    if (const auto challenge = challengeOf(previous))
        return addAnswer(payload, previous, *challenge, secrets);
    if (promptOf(previous) == Prompt::Password)
        return secrets.add(payload);
    if (announcesLiteral(previous))
        return addLiteral(payload, previous, secrets);
    // A dialogue without the server's prompts: the second bare word is the password.
    if (isBase64Word(payload) && isBase64Word(previous) && isReadable(decodeBase64(payload))
        && isReadable(decodeBase64(previous)))
        secrets.add(payload);
}

} // namespace

std::string maskSecrets(std::string_view line, std::string_view previous)
{
    Secrets secrets(line);
    const std::string_view payload = payloadOf(line);
    addPass(line, payload, secrets);
    if (const std::optional<AuthCommand> command = authCommand(payload))
        addAuth(*command, secrets);
    else if (const std::optional<LoginCommand> login = imapLogin(payload); login && !isServerPayload(payload))
        secrets.add(login->password);
    for (const std::string_view secret : namedSecrets(line))
        secrets.add(secret);
    for (const std::string_view secret : rowSecrets(line))
        secrets.add(secret);
    addFromPrevious(payload, payloadOf(previous), secrets);
    addEncodedSecrets(line, secrets);
    if (const std::size_t bearer = ascii::find(line, "Bearer "); bearer != npos) {
        std::string_view rest = line.substr(bearer + 7);
        secrets.add(ascii::takeWord(rest));
    }
    return secrets.masked();
}

} // namespace postmortem
