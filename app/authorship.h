// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who works on the case, for whom, and on which paper: the same on the checklist, on the report page and in the
// preferences, wherever it was said.

#include "model/annotations/annotations.h"

#include <QObject>

namespace postmortem {

class ChecklistPage;
class ReportPreview;
class Settings;

class Authorship final : public QObject {
    Q_OBJECT

public:
    Authorship(Settings& settings, ChecklistPage* checklist, ReportPreview* preview);

    /// A report about another case: nothing but the author's own remains, and what was written about the case.
    void startReport(const Annotations& annotations);

private:
    void fromPreview();
    void toPages();

    Settings& m_settings;
    ChecklistPage* m_checklist;
    ReportPreview* m_preview;
};

} // namespace postmortem
