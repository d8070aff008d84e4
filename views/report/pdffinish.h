// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Adds to a PDF what QPdfWriter has no call for: bookmarks, language, clickable contents, document properties, and the
// time of the report in place of the time of writing, so that the same report is the same file. Done by an incremental
// update (ISO 32000-1, 7.5.6): new versions of a few objects and a cross-reference section behind the old end.
// Reads the files that QPdfWriter writes (a classic cross-reference table, one level of pages), not any PDF.

#include "model/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace postmortem {

struct PdfExtras {
    struct Bookmark {
        QString title;
        int level = 0; ///< at most one deeper than the bookmark before
        std::size_t page = 0;
        qreal top = 0; ///< points from the head of the page
    };
    struct Link {
        std::size_t page = 0;
        QRectF rect;            ///< points, origin at the top left corner
        std::size_t target = 0; ///< index of a bookmark
    };
    QString title;
    QString author;
    QString subject;
    QString language;     ///< BCP 47
    QString date;         ///< "2026-11-23T10:31:29Z", as toIsoUtc() writes it; "" keeps the time of writing
    qreal pageHeight = 0; ///< points
    std::vector<Bookmark> bookmarks;
    std::vector<Link> links;
};

[[nodiscard]] Result<QByteArray> finishPdf(QByteArray pdf, const PdfExtras& extras);

} // namespace postmortem
