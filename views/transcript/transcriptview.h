// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session as a conversation: client and server in two colours, secrets masked, decoded logins beside their base64,
// proving lines marked. Text comes from CaseQuery::transcript() off the GUI thread.

#include "model/annotations/annotations.h"
#include "model/query/casequery.h"
#include "views/common/latest.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace postmortem {

class LineNote;
class TranscriptEdit;

class TranscriptView final : public QWidget {
    Q_OBJECT

public:
    explicit TranscriptView(QWidget* parent = nullptr);
    ~TranscriptView() override;

    void setQuery(std::shared_ptr<const CaseQuery> query);
    /// Shows the session, with that line in view (the first proving line when `focus` is none).
    void showSession(SessionId session, LineRef focus = {});
    void clear();
    /// Notes on lines; null for none.
    void setAnnotations(std::shared_ptr<const Annotations> annotations);
    /// Puts the cursor where a note on the selected line is written.
    void writeNote();
    [[nodiscard]] SessionId session() const { return m_session; }
    /// Times are shown in that zone from now on; before that, in the case's.
    void setZone(const TimeZone& zone);
    /// "POP3 session 147 of 147 · UTC+01:00", for the title bar above; "" when none is shown.
    [[nodiscard]] QString detail() const;
    /// Checkable, off by default; for a menu as well as the header's button.
    [[nodiscard]] QAction* showPasswordsAction() const { return m_reveal; }

Q_SIGNALS:
    void lineActivated(postmortem::LineRef where); ///< the link to file and line, Enter or a double click on a line
    /// The login dialogue around the line the cursor is on, unmasked, for the decode pane; the line alone when it is
    /// part of none.
    void dialogueSelected(const QString& text);
    void passwordsShownChanged(bool shown);
    void noteEdited(const postmortem::RemarkPlace& place, const QString& note);
    void detailChanged(const QString& detail);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHeader();
    void ask();
    void take(const Transcript& transcript);
    void fill(int line);
    void takeUnmasked(const Transcript& transcript);
    void selectLine(int line);
    void activateLine(int line);
    void sendDialogue();
    [[nodiscard]] int lineToShow() const;
    void showPlace();
    void showNotes();
    [[nodiscard]] TimeZone zone() const;
    [[nodiscard]] LineRef selectedLine() const; ///< no source without one
    [[nodiscard]] QString noteOn(LineRef line) const;
    void showMessage(const QString& text);
    void setRevealed(bool revealed);

    std::shared_ptr<const CaseQuery> m_query;
    SessionId m_session;
    LineRef m_focus;
    std::optional<TimeZone> m_zone;
    Transcript m_transcript; // what is on screen
    bool m_transcriptRevealed = false;
    Transcript m_unmasked; // the same lines unmasked, for the decode pane; fetched when it is first asked for
    int m_selected = -1;
    Latest<Transcript> m_answer;
    Latest<Transcript> m_unmaskedAnswer;
    QTimer m_patience; // says that the log is being read when it takes long enough to be noticed
    QAction* m_reveal = nullptr;
    QStackedLayout* m_stack = nullptr;
    QToolButton* m_place = nullptr; // the link to file and line
    QToolButton* m_revealButton = nullptr;
    QToolButton* m_noteButton = nullptr;
    LineNote* m_note = nullptr;
    std::shared_ptr<const Annotations> m_annotations;
    QLabel* m_message = nullptr;
    TranscriptEdit* m_edit = nullptr;
};

} // namespace postmortem
