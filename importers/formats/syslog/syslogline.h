// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line of syslog without its header: RFC 3164 ("Mar  3 06:22:03 host program[pid]: message"), the same with an ISO
// 8601 stamp, and RFC 5424 ("<22>1 2026-03-03T06:22:03Z host program pid - - message"). A daemon's own log file, which
// has a stamp but no host (Dovecot's "2026-03-03 06:22:03 imap-login: Info: message", Exim's "2026-03-03 06:22:03 H=…",
// Zimbra's "2026-03-03 06:22:03,045 INFO [thread] [context] message"), is read too.

#include "importers/stamps/stamp.h"

#include "model/events/ipaddress.h"

#include <cstdint>
#include <string_view>

namespace postmortem {

/// The program of lines that Zimbra's mail store writes itself; they name none.
constexpr std::string_view zimbraProgram = "zimbra";

struct SyslogLine {
    Stamp stamp;
    std::string_view host;    ///< empty in a daemon's own file
    std::string_view program; ///< "postfix/smtpd", "dovecot"; empty when the message names none
    std::string_view pid;
    std::string_view message;
    bool encoded = false;       ///< the message is JSON's: see journal.h
    std::uint32_t repeated = 1; ///< more for "message repeated 3 times: [ … ]", whose inner message this then is
};

/// False when the line does not begin with a header of one of those forms.
[[nodiscard]] bool peelSyslog(std::string_view line, SyslogLine& peeled);

/// The same for a line as it comes out of a collector: with what that put before it (see wrappers.h), or as an entry of
/// the journal (see journal.h).
[[nodiscard]] bool peelCollected(std::string_view line, SyslogLine& peeled);

/// The address of "name[ip]…" or "name [ip]…", and what follows the bracket; empty when there is none. Names come from DNS
/// and hold no brackets.
std::string_view takeBracketed(std::string_view text, IpAddress& ip);

/// The queue id of "QID: …", of `shortest` letters and digits at least, and ": " within `longest`; removed. Empty when
/// the message does not begin with one.
std::string_view takeQueueId(std::string_view& text, std::size_t shortest, std::size_t longest);

} // namespace postmortem
