// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be wrong with a case file, in words; the translation context.

#include <QCoreApplication>

namespace postmortem {

struct CaseFileWords {
    Q_DECLARE_TR_FUNCTIONS(CaseFileWords)
};

} // namespace postmortem
