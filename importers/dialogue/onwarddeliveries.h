// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What other servers answered when messages were sent on, for logs whose outgoing sessions do not name the message: it is
// the latest that came in from the same sender for the same recipient within a day before, and whose fate for that
// recipient is not yet known. Answers that are read before their message, in a file that begins earlier, are counted at the
// end.

#include "importers/dialogue/agedmap.h"
#include "model/events/casebuilder.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace postmortem {

class OnwardDeliveries final {
public:
    struct Answer {
        EventKind kind = EventKind::Delivered;
        StringId sender;
        StringId recipient;
        TimeUs time;
        std::uint32_t count = 1;
        std::string number; ///< the end of the message's queue id, where the log tells it
    };

    /// A client brought the message, for that recipient among others.
    void taken(CaseBuilder& builder, MessageId message, StringId recipient);
    /// The message that was answered, which counts it; not valid where none is known.
    MessageId answered(CaseBuilder& builder, Answer answer);
    void finish(CaseBuilder& builder);

private:
    struct Taken {
        MessageId message;
        bool settled = false; ///< delivered or bounced
        bool deferred = false;
    };
    using LatestTwo = std::array<Taken, 2>; // the later first

    [[nodiscard]] Taken* find(CaseBuilder& builder, const Answer& answer);
    MessageId place(CaseBuilder& builder, const Answer& answer);

    AgedMap<LatestTwo, std::uint64_t> m_taken{200'000}; // by sender and recipient
    std::vector<Answer> m_early;
};

} // namespace postmortem
