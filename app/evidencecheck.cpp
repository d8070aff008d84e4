// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidencecheck.h"

#include "importers/reading/textsource.h"
#include "model/base/sentence.h"

namespace postmortem {

Result<std::string> rehash(const Source& source, const Cancel& cancel)
{
    return hashFile(source.path, [&cancel] { return cancel.requested(); });
}

void EvidenceLog::note(const Source& source, const Result<std::string>& hash)
{
    if (!source.readable() || (!hash && hash.error().code == ErrorCode::Cancelled))
        return;
    const std::scoped_lock lock(m_mutex);
    ++m_verdict.checked;
    if (!hash)
        m_verdict.problems.push_back(source.name + ": " + words::said(hash.error().message));
    else if (*hash != source.sha256)
        m_verdict.problems.push_back(
            source.name + ": "
            + words::say(QCoreApplication::translate("EvidenceCheck", "The file has changed since it was read.")));
}

EvidenceVerdict EvidenceLog::verdict() const
{
    const std::scoped_lock lock(m_mutex);
    return m_verdict;
}

EvidenceVerdict verifyEvidence(const CaseSnapshot& snapshot, const Cancel& cancel)
{
    EvidenceLog log;
    for (const Source& source : snapshot.sources) {
        if (cancel.requested())
            break;
        if (source.readable())
            log.note(source, rehash(source, cancel));
    }
    return log.verdict();
}

} // namespace postmortem
