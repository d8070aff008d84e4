// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A log format without code: a JSON file says how a line begins, and which lines mean what. Fit for logs that tell one
// fact a line; dialogues need a machine that follows them.
//
//   { "version": 1,
//     "name": "Kerio Connect",                          as shown
//     "header": {                                       every line begins with it
//       "pattern": "\\[(?<stamp>[^]]*)\\] ",            groups: stamp (needed), host, key, protocol
//       "stamps": ["%d/%b/%Y %H:%M:%S"] },              strptime forms, the first that fits; see stamplayout.h
//     "recipients": "in messages",                      or "in deliveries", where only those name them
//     "lines": [                                        what may follow the header, the first that fits
//       { "contains": "Invalid password",               needed somewhere in the line, and quickly looked for
//         "pattern": "(?<protocol>SMTP|POP3|IMAP): Invalid password for user (?<account>.*)\\. Attempt from …",
//         "event": "login-failed",                      connect, disconnect, login-ok, login-failed, message,
//                                                       rcpt-refused, delivered, deferred, bounced, notice, ignored
//         "reason": "wrong password" } ] }              besides: protocol, mechanism, local (true)
//
// Groups of a line: ip, key, account, sender, recipient, recipients (several, with commas), queue, size, count, text,
// protocol, mechanism. Patterns are PCRE2, begin where the header ends, and see bytes. Clients choose much of a line: a
// pattern ends with $ and is greedy in the client's text, so that what the server adds behind it is taken from the end.

#include "importers/formats/described/linepattern.h"
#include "importers/stamps/stamplayout.h"
#include "model/base/result.h"
#include "model/events/event.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace postmortem {

enum class DescribedEvent : std::uint8_t {
    Ignored,
    Connect,
    Disconnect,
    LoginOk,
    LoginFailed,
    Message, ///< accepted; a line for each recipient or one for all
    RcptRefused,
    Delivered,
    Deferred,
    Bounced,
    Notice,
};

enum class LineField : std::uint8_t {
    Stamp,
    Host,
    Key,
    Protocol,
    Ip,
    Account,
    Sender,
    Recipient,
    Recipients,
    Queue,
    Size,
    Count,
    Text,
    Mechanism,
};

using FieldGroups = std::vector<std::pair<LineField, unsigned>>;

struct DescribedLine {
    std::string contains;
    std::optional<LinePattern> pattern; ///< without one, `contains` is enough
    FieldGroups fields;
    DescribedEvent event = DescribedEvent::Ignored;
    Protocol protocol = Protocol::Other;
    Mechanism mechanism = Mechanism::None;
    Reason reason = Reason::None;
    bool local = false; ///< the recipient's mailbox is on this server
};

struct Description {
    std::string name;
    LinePattern header;
    FieldGroups headerFields;
    std::vector<StampLayout> stamps;
    bool recipientsInDeliveries = false;
    std::vector<DescribedLine> lines;
};

/// Checks everything: an error names the key ("lines[3].pattern") and what is wrong with it; its source is `file`.
[[nodiscard]] Result<Description> parseDescription(const QByteArray& json, const std::string& file);

/// As a description names it: "login-failed".
[[nodiscard]] std::string_view name(DescribedEvent event);
/// What a word of a log means: "POP3", "imaps", "submission".
[[nodiscard]] Protocol protocolNamed(std::string_view word);
/// By its registered name (RFC 4422), in any case; Other for one that is not known, None for "".
[[nodiscard]] Mechanism mechanismNamed(std::string_view word);

} // namespace postmortem
