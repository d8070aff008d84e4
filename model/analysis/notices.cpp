// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/notices.h"

#include "model/analysis/words.h"
#include "model/decoding/decoding.h"

namespace postmortem {

std::string noticeInWords(std::string_view notice)
{
    if (notice == unnamedBlockList)
        return words::say(CaseWords::tr("a block list that is not named"));
    if (notice.starts_with(weakPasswordNotice))
        return words::say(CaseWords::tr("weak-password: %1"),
                          weaknessInWords(notice.substr(weakPasswordNotice.size())));
    return std::string(notice);
}

} // namespace postmortem
