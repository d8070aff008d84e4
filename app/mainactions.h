// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that can be done from the window's menus: names, shortcuts, explanations. What happens is the window's
// business.

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QMenuBar;

namespace postmortem {

class MainActions final : public QObject {
    Q_OBJECT

public:
    explicit MainActions(QWidget* window);

    /// `panes` are the toggles of the panes, `showPasswords` the transcript's switch.
    void fillMenus(QMenuBar& bar, const QList<QAction*>& panes, QAction* showPasswords);
    /// What needs a case, and what needs one that is complete.
    void setCase(bool open, bool complete);
    /// In the order of the menus.
    [[nodiscard]] QList<QAction*> all() const { return m_all; }
    [[nodiscard]] QMenu* recentMenu() const { return m_recent; }
    [[nodiscard]] QMenu* filterMenu() const { return m_filters; }

    // File
    QAction* openFolder;
    QAction* openFiles;
    QAction* openExample;
    QAction* saveCase;
    QAction* saveCaseAs;
    QAction* addLogs;
    QAction* readAgain;
    QAction* follow; ///< checked while the logs are followed
    QAction* preview;
    QAction* exportReport;
    QAction* closeCase;
    QAction* preferences;
    QAction* quit;
    // View
    QList<QAction*> tabs; ///< Addresses … Charts
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomAll;
    QList<QAction*> timesIn; ///< by TimesIn, one of them checked
    QAction* resetLayout;
    // Go
    QAction* back;
    QAction* forward;
    QAction* filter;
    QAction* clearFilter;
    QAction* goToTime;
    QAction* nextFinding;
    QAction* previousFinding;
    QAction* nextPane;
    QAction* previousPane;
    QAction* paneMenu;
    QAction* workbench;
    QAction* checklist;
    // Tools
    QAction* copy;
    QAction* decode;
    QAction* note;
    QAction* caseSettings;
    QAction* verify;
    QAction* compare;
    QAction* blockList;
    QAction* abuseReports;
    QAction* newFormat;
    // Help
    QAction* manual;
    QAction* help;
    QAction* about;

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& keys, const QString& tip);
    void createFile();
    void createView();
    void createGo();
    void createTools();
    void setIconTexts();

    QWidget* m_window;
    QMenu* m_recent = nullptr;
    QMenu* m_filters = nullptr;
    QList<QAction*> m_all;
};

} // namespace postmortem
