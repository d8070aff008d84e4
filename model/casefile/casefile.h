// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The saved case: one SQLite file that holds all that is known about an incident and all that the analyst added, without
// the logs themselves. Opening it reads no log. A save is one transaction, or a new file that takes the place of the old
// one when it is whole: whatever happens in between, the file on disk is the old case or the new one. Files are readable
// by their owner only, for logs name people. All functions block; they belong on a pool.

#include "model/base/job.h"
#include "model/casefile/savedcase.h"
#include "model/casefile/schema.h"

#include <memory>
#include <optional>

namespace postmortem {

/// True for a name that ends in ".postmortem"; what is in the file is told when it is opened.
[[nodiscard]] bool isCaseName(const QString& path);

/// Which state of which case a file holds, to tell whether it is still the one that we know.
struct CaseMark {
    QByteArray id;                              ///< of the case, the same through all saves to that file
    qint64 revision = 0;                        ///< grows with every save
    std::weak_ptr<const CaseSnapshot> snapshot; ///< the one in the file: need not be written again
};

struct OpenedCase {
    SavedCase content;
    CaseMark mark;
    std::string language = "en"; ///< of the sentences in the file
    bool newer = false;          ///< a newer version of Postmortem wrote it: not to be written by this one
    bool writable = false;       ///< the file itself may be written to
};

/// The whole case. Sentences that stand there in another language than is spoken are made anew from the tables. Errors: not there, not a case, damaged, locked, made by a version that wrote it in another way.
[[nodiscard]] Result<OpenedCase> readCase(const QString& path, const Cancel& cancel = {},
                                          const Schema& schema = Schema::current());

/// Saves to that path. With `known` the file there must be the one that it marks, else the error is Changed; without it
/// what stands there is replaced.
[[nodiscard]] Result<CaseMark> writeCase(const QString& path, const SavedCase& content,
                                         const std::optional<CaseMark>& known = {}, const Cancel& cancel = {},
                                         const Schema& schema = Schema::current());

} // namespace postmortem
