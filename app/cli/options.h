// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The command line of postmortem-cli, checked: what to read, what to assume, what to write.

#include "importers/formatoverrides.h"
#include "model/analysis/settings.h"
#include "model/base/result.h"
#include "model/remediation/blocklist.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace postmortem {

struct CliOptions {
    std::vector<std::string> paths;
    AnalysisSettings settings;
    FormatOverrides formatOverrides;
    QString report; ///< "" for none, as the other outputs
    QString anonymisedReport;
    QString json;
    QString events;
    QString csvFolder;
    QString checklist;
    std::optional<BlockFormat> blockList; ///< printed, or written to the file below
    QString blockListFile = QStringLiteral("-");
    BlockChoices blockChoices;
    QString abuseReports;                    ///< a folder
    QString language = QStringLiteral("en"); ///< of all that is written for people
    bool letterPaper = false;                ///< else A4
    bool quiet = false;
    bool revealPasswords = false;
    bool help = false;
    bool version = false;
};

/// The options of these arguments (without the program's name), or a sentence about what is wrong with them.
[[nodiscard]] Result<CliOptions> parseOptions(const QStringList& arguments);
[[nodiscard]] QString helpText();

} // namespace postmortem
