// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts of the decoder; the translation context.

#include <QCoreApplication>

namespace postmortem {

struct DecodeWords {
    Q_DECLARE_TR_FUNCTIONS(DecodeWords)
};

} // namespace postmortem
