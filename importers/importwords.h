// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts of the importers that are said at once; what is kept with the case is translated later (model/base/sentence.h).

#include <QCoreApplication>

namespace postmortem {

/// Of descriptions of formats.
struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
};
/// Of what is looked for in texts.
struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

} // namespace postmortem
