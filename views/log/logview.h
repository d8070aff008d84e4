// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The raw log as a tab: one source at a time, any line of it at once, with what proves findings and what the analyst has
// marked beside it. It follows the selection of the case, and a line that is clicked selects what it is about.

#include "views/common/casescope.h"
#include "views/log/logpages.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace postmortem {

class HitScrollBar;
class LogActions;
class LogFindBar;
class LogFinder;
class LogText;

class LogView final : public QWidget {
    Q_OBJECT

public:
    static constexpr qint64 mostCopied = 50'000; ///< lines

    /// The scope must outlive the view.
    explicit LogView(CaseScope& scope, QWidget* parent = nullptr);
    ~LogView() override;

    /// Shows that line, of whichever source.
    void goTo(LineRef line);
    /// Passwords in clear, as in the transcript.
    void setRevealed(bool revealed);
    /// Keys that work while the log has the focus, each with what it does.
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const;
    [[nodiscard]] LogText* text() const { return m_text; }
    [[nodiscard]] const LogFinder& finder() const { return *m_finder; }
    [[nodiscard]] SourceId source() const { return m_source; }

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    /// What was done, for the status bar.
    void said(const QString& text);

private:
    QWidget* createHeader();
    void createBody();
    void connectActions();
    void connectText();
    void showCase();
    void fillSources(bool same);
    void setSource(SourceId source, LineRef line);
    void showRows(LineRef line);
    void showMarks();
    void showState();
    void showMenu(const QPoint& global);
    void followSession(SessionId session, LineRef line);
    void askForOwner();
    void selectOwner(const LineOwner& owner);
    void toggleBookmark(LineRef line);
    void setColour(MarkColour colour);
    void stepBookmark(bool forward);
    void goToTypedLine();
    void copySelection(bool withPlace);
    void takeCopy(const LogPage& page);
    [[nodiscard]] const Source* shown() const;
    [[nodiscard]] Remark remarkOf(LineRef line) const;

    CaseScope& m_scope;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const LogQuery> m_query;
    SourceId m_source;
    LogActions* m_actions = nullptr;
    QComboBox* m_sources = nullptr;
    QLineEdit* m_lineEdit = nullptr;
    QLabel* m_message = nullptr;
    QWidget* m_body = nullptr;
    QStackedLayout* m_stack = nullptr;
    LogText* m_text = nullptr;
    HitScrollBar* m_places = nullptr;
    LogFindBar* m_findBar = nullptr;
    LogFinder* m_finder = nullptr;
    bool m_choosing = false;   // the selection changes by our own hand
    bool m_copyPlaces = false; // what is being copied is to say where it stands
    QTimer m_rest;             // of the cursor, before what it stands on is selected
    Latest<LineOwner> m_owner;
    Latest<LogPage> m_copied;
};

} // namespace postmortem
