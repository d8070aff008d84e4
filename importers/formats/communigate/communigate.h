// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// CommuniGate Pro's log, and that of the older Stalker Internet Mail Server: "HH:MM:SS.cc L MODULE-id(who) text", the
// date in the file's name. L is the level: at 5 the dialogue is logged ("inp:" and "out:", before version 5 "cmd:" and
// "rsp:", in SIMS "Input Line:" and "Sending"), with "\r\n" as four characters and a reply of several lines in one; at
// lower levels only sign-ins, messages (QUEUE) and deliveries (DEQUEUER). Modules that end in I receive mail; SMTP-id
// sends it (in SIMS it does both).

#include "importers/formats/format.h"

namespace postmortem {

/// Of a fact: key is "SMTPI-29001", text what follows.
enum class CommunigateKind : std::uint16_t {
    Connected, ///< ip
    Disconnected,
    Said,        ///< by the server; text may hold several lines
    Heard,       ///< from the client
    Received,    ///< queueId, number (bytes), account: the message is in the queue
    LoginOk,     ///< account, ip; protocol
    LoginFailed, ///< account, ip; reason
    Queued,      ///< queueId, sender, number (bytes)
    Delivered,   ///< queueId, recipient; service is "LOCAL", "SMTP"; text why
    Deferred,
    Bounced,
};

class CommunigateFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "CommuniGate Pro"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::optional<Greeting> greeting(const Sample& sample) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
