// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A mail daemon that logs through syslog. Daemons of one host share files and belong to one story (Postfix asks Dovecot
// for passwords), so they are scanned by one format and joined side by side.

#include "importers/formats/format.h"
#include "importers/formats/syslog/saslfailures.h"
#include "importers/formats/syslog/syslogline.h"

#include <memory>
#include <string_view>

namespace postmortem {

/// Joins the facts of one daemon.
class DaemonJoiner {
public:
    virtual ~DaemonJoiner() = default;
    virtual void begin(const SourceContext& context) = 0;
    virtual void take(const LineFact& fact) = 0;
    virtual void finish() = 0;
};

class SyslogDaemon {
public:
    virtual ~SyslogDaemon() = default;
    /// As shown: "Postfix".
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// Whether lines of that program are this daemon's.
    [[nodiscard]] virtual bool owns(std::string_view program) const = 0;
    /// Fills in the fact from the message; stamp, host and key (the pid) are there already. Never Bad: a message of a
    /// known daemon that says nothing needed is Ignored.
    [[nodiscard]] virtual ScanStatus scan(const SyslogLine& line, LineFact& fact) const = 0;
    [[nodiscard]] virtual std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const = 0;
};

} // namespace postmortem
