// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts the facts of a described format together: a line belongs to the session that its key names, or else is one of
// its own; lines with the same queue id belong to the same message.

#include "importers/dialogue/agedmap.h"
#include "importers/dialogue/messagetrail.h"
#include "importers/dialogue/sessionlog.h"
#include "importers/formats/described/description.h"
#include "importers/formats/format.h"

namespace postmortem {

class DescribedJoiner final : public Joiner {
public:
    explicit DescribedJoiner(std::shared_ptr<const Description> description) : m_description(std::move(description)) {}

    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    SessionLog session(const LineFact& fact);
    void keep(const LineFact& fact, const SessionLog& log);
    void login(const LineFact& fact, bool ok);
    void disconnect(const LineFact& fact);
    void message(const LineFact& fact);

    std::shared_ptr<const Description> m_description;
    SourceContext m_context;
    Place m_place;
    MessageTrail m_trail;
    AgedMap<std::optional<SessionLog>> m_sessions{100'000}; // by key; never empty
};

} // namespace postmortem
