// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report page of the window: what the report will look like, which sections it has, whose it is, and the button
// that exports it. Document and layout are made on the pool; pages are painted only while they are on screen.

#include "model/analysis/casesnapshot.h"
#include "model/base/clock.h"
#include "model/query/linesource.h"
#include "model/remediation/checklist.h"
#include "model/report/reportdocument.h"
#include "views/common/latest.h"
#include "views/report/pageview.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace postmortem {

class ReportPreview final : public QWidget {
    Q_OBJECT

public:
    /// Pool and clock must outlive the widget.
    ReportPreview(QThreadPool& pool, const Clock& clock, QWidget* parent = nullptr);

    void setCase(SnapshotPtr snapshot, std::shared_ptr<const LineSource> lines);
    void setChecklist(const Checklist& checklist);
    /// Fields and sections as the author set them; exportTime is the clock's now.
    [[nodiscard]] ReportOptions options() const;
    void setOptions(const ReportOptions& options);
    [[nodiscard]] PageSetup pageSetup() const;
    void setPageSetup(const PageSetup& setup);
    /// Words under the Export button: progress, where the file is, why it failed.
    void setExportStatus(const QString& text);
    /// False while an export runs: the button then says so.
    void setExportEnabled(bool enabled);

Q_SIGNALS:
    void exportRequested();
    void optionsChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Rendered = std::shared_ptr<const RenderedPages>;
    QWidget* createSettings();
    QWidget* createFields();
    void createSections(QVBoxLayout* layout);
    void createExport(QVBoxLayout* layout);
    QWidget* createPages();
    QWidget* createZoomBar();
    void changed();
    void rebuild();
    void showPages(const Rendered& rendered);
    void showPlace();
    void showZoom();

    QThreadPool& m_pool;
    const Clock& m_clock;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const LineSource> m_lines;
    Checklist m_checklist;
    ReportOptions m_options; ///< what has no field here is kept
    bool m_filling = false;  ///< fields change because the program sets them
    bool m_stale = true;
    Latest<Rendered> m_running;
    QTimer m_delay;
    PageView* m_pages = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_organisation = nullptr;
    QLineEdit* m_author = nullptr;
    QLineEdit* m_reportStatus = nullptr;
    QCheckBox* m_anonymised = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_places = nullptr; ///< the sections, to go to
    QLabel* m_pageLabel = nullptr;
    QLabel* m_zoomLabel = nullptr;
    QLabel* m_status = nullptr;
    QAction* m_exportAction = nullptr;
    QPushButton* m_export = nullptr;
    std::vector<OutlineEntry> m_outline; ///< by row of m_places
    std::array<QCheckBox*, reportSectionCount> m_sections{};
};

} // namespace postmortem
