// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What still waits in a server's queue, as an administrator lists it and saves it beside the logs: "postqueue -p" and
// "postqueue -j" (postqueue(1)), "mailq" of Sendmail, "exim -bp" (Exim's specification, "Command line options"),
// "smtpctl show queue" (smtpctl(8)). A listing is no log: it has no stamps of its own, and says of each message when it
// came, from whom, for whom it waits, and mostly why. queuelistingjoiner.h says how that meets the logs.

#include "importers/formats/format.h"

namespace postmortem {

/// Kinds of its LineFact.
enum class QueueLine : std::uint16_t {
    Entry,     ///< queueId, sender, stamp of arrival, number: bytes
    Reason,    ///< detail: why the recipients below wait
    Recipient, ///< recipient
    Object,    ///< text: a JSON object with everything about one message
    Envelope,  ///< queueId, sender, recipient, stamp, detail: one recipient of a message
};

/// LineFact::daemon: whose listing it is.
enum class QueueOwner : std::uint8_t { Unknown, Postfix, Sendmail, Exim, OpenSmtpd };

class QueueListingFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Mail queue"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    /// After every log: what they say of a message is not said again.
    [[nodiscard]] std::string stream(const Sample&) const override { return "~queue"; }
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
    [[nodiscard]] std::string describe(const Sample& sample) const override;
};

} // namespace postmortem
