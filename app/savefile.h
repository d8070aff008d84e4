// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes a small file as a job: in place of an older one only when it is whole.

#include "model/base/job.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace postmortem {

[[nodiscard]] QFuture<Result<>> saveFile(QThreadPool& pool, const QString& path, const QByteArray& content);

} // namespace postmortem
