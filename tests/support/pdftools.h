// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A PDF as other programs see it: pdfinfo, pdffonts and pdftotext of poppler, and qpdf.

#include "model/report/reportdocument.h"
#include "views/report/pagelayout.h"

#include <QString>
#include <QStringList>

namespace postmortem::testing {

/// Both channels of the program; "FAILED: …" when it ends with another status.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments, int expected = 0);
/// What qpdf --check, pdfinfo and pdffonts do not like: unsound structure, no title, scripts, fonts that are not embedded.
[[nodiscard]] QStringList problemsOf(const QString& pdf);
/// The text between the running heads and feet, in the order in which it was drawn.
[[nodiscard]] QString bodyTextOf(const QString& pdf, const PageSetup& setup);
/// Every text of the document, in order, that does not stand in the PDF's body after the one before. Blanks and broken
/// lines do not count.
[[nodiscard]] QStringList missingIn(const QString& bodyText, const ReportDocument& document);

} // namespace postmortem::testing
