// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/numbertext.h"

#include "model/base/sentence.h"

namespace postmortem {

QString number(quint64 value)
{
    return words::filledIn(value);
}

} // namespace postmortem
