// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outcome.h"

#include "model/base/sentence.h"
#include "model/items/plainwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(ImportOutcome)
};

/// A file that was read and is no mail log is no trouble beside others that are.
bool isTrouble(const Source& source, bool nothingRead)
{
    return !source.problems.empty() && (nothingRead || !source.readable() || !source.format.empty());
}

QString troubleOf(const Source& source)
{
    const std::string& name = source.name.empty() ? source.path : source.name;
    return u"%1: %2"_s.arg(shownText(name), shownText(words::said(source.problems.front())));
}

} // namespace

ImportOutcome importOutcome(const CaseSnapshot& snapshot)
{
    ImportOutcome outcome;
    outcome.nothingRead = snapshot.events.size() == 0;
    QString first;
    int troubled = 0;
    for (const Source& source : snapshot.sources) {
        if (!isTrouble(source, outcome.nothingRead))
            continue;
        if (troubled++ == 0)
            first = troubleOf(source);
    }
    const int files = static_cast<int>(snapshot.sources.size());
    if (outcome.nothingRead && troubled == 0)
        outcome.problem = OutcomeWords::tr("No mail log was found in %n file(s). Open the folder in which your mail "
                                           "server keeps its logs.",
                                           nullptr, files);
    else if (outcome.nothingRead && troubled == 1)
        outcome.problem = OutcomeWords::tr("Nothing could be read. %1").arg(first);
    else if (outcome.nothingRead)
        outcome.problem =
            OutcomeWords::tr("Nothing could be read from %n file(s). The first: %1", nullptr, troubled).arg(first);
    else if (troubled == 1)
        outcome.problem = OutcomeWords::tr("One file could not be read completely. %1").arg(first);
    else if (troubled > 1)
        outcome.problem =
            OutcomeWords::tr("%n file(s) could not be read completely. The first: %1", nullptr, troubled).arg(first);
    return outcome;
}

} // namespace postmortem
