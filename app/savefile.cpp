// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savefile.h"

#include <QSaveFile>

namespace postmortem {

QFuture<Result<>> saveFile(QThreadPool& pool, const QString& path, const QByteArray& content)
{
    return runOn(pool, [path, content](const Cancel&) -> Result<> {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
            return {};
        return std::unexpected(Error{ErrorCode::WriteFailed, file.errorString().toStdString(), path.toStdString(), 0});
    });
}

} // namespace postmortem
