// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcript/transcriptview.h"

#include "model/items/plainwords.h"
#include "views/common/plainlabel.h"
#include "views/common/showntext.h"
#include "views/theme/palette.h"
#include "views/transcript/linenote.h"
#include "views/transcript/logindialogue.h"
#include "views/transcript/transcriptedit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

bool sameLines(const Transcript& a, const Transcript& b)
{
    return std::ranges::equal(a.lines, b.lines, [](const TranscriptLine& x, const TranscriptLine& y) {
        return x.where == y.where && x.time == y.time && x.text == y.text && x.decoded == y.decoded
               && x.proof == y.proof && x.proofNote == y.proofNote;
    });
}

} // namespace

TranscriptView::TranscriptView(QWidget* parent)
    : QWidget(parent), m_answer([this](const Transcript& t) { take(t); }),
      m_unmaskedAnswer([this](const Transcript& t) { takeUnmasked(t); })
{
    m_reveal = new QAction(tr("Show Passwords"), this);
    m_reveal->setObjectName(u"showPasswords"_s);
    m_reveal->setCheckable(true);
    m_reveal->setToolTip(tr("Show the passwords of this conversation instead of bullets"));
    connect(m_reveal, &QAction::toggled, this, &TranscriptView::setRevealed);
    m_edit = new TranscriptEdit(this);
    m_message = new QLabel(this);
    m_message->setObjectName(u"transcriptMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(12);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setBackgroundRole(QPalette::Base);
    m_message->setAutoFillBackground(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_edit);
    m_stack->addWidget(m_message);
    layout->addLayout(m_stack, 1);
    m_note = new LineNote(this);
    layout->addWidget(m_note);
    connect(m_note, &LineNote::edited, this, [this](const QString& note) {
        if (const LineRef line = selectedLine(); line.source.valid())
            Q_EMIT noteEdited(placeOf(*m_query->snapshot(), line), note);
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(200));
    connect(&m_patience, &QTimer::timeout, this, [this] { showMessage(tr("Reading the log…")); });
    connect(m_edit, &TranscriptEdit::currentLineChanged, this, &TranscriptView::selectLine);
    connect(m_edit, &TranscriptEdit::lineActivated, this, &TranscriptView::activateLine);
    clear();
}

TranscriptView::~TranscriptView() = default;

QWidget* TranscriptView::createHeader()
{
    auto* header = new QWidget(this);
    m_place = new QToolButton(header);
    m_place->setObjectName(u"transcriptPlace"_s);
    m_place->setAutoRaise(true);
    m_place->setCursor(Qt::PointingHandCursor);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setFocusPolicy(Qt::TabFocus);
    connect(m_place, &QToolButton::clicked, this, [this] { activateLine(m_selected); });
    m_revealButton = new QToolButton(header);
    m_revealButton->setObjectName(u"showPasswordsButton"_s);
    m_revealButton->setDefaultAction(m_reveal);
    m_revealButton->setAccessibleName(tr("Show passwords"));
    m_revealButton->setAutoRaise(true);
    m_revealButton->setFocusPolicy(Qt::TabFocus);
    m_noteButton = new QToolButton(header);
    m_noteButton->setObjectName(u"lineNoteButton"_s);
    m_noteButton->setText(tr("✎ Note"));
    m_noteButton->setToolTip(tr("Write a note on this line"));
    m_noteButton->setAccessibleName(m_noteButton->toolTip());
    m_noteButton->setAutoRaise(true);
    m_noteButton->setFocusPolicy(Qt::TabFocus);
    connect(m_noteButton, &QToolButton::clicked, this, &TranscriptView::writeNote);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_place, 1);
    layout->addStretch();
    layout->addWidget(m_noteButton);
    layout->addWidget(m_revealButton);
    return header;
}

void TranscriptView::setQuery(std::shared_ptr<const CaseQuery> query)
{
    m_query = std::move(query);
    if (!m_query)
        clear();
    else if (m_session.valid())
        ask();
}

void TranscriptView::showSession(SessionId session, LineRef focus)
{
    if (!m_query || !session.valid())
        return clear();
    const bool other = session != m_session;
    m_session = session;
    m_focus = focus;
    if (other) {
        m_unmaskedAnswer.cancel();
        m_unmasked = {};
        m_selected = -1;
        ask();
    } else if (m_answer.running()) {
        m_selected = -1; // the answer goes to the new line, not back to the old one
    } else {
        m_edit->showLine(lineToShow());
    }
}

void TranscriptView::clear()
{
    m_answer.cancel();
    m_unmaskedAnswer.cancel();
    m_patience.stop();
    m_session = {};
    m_focus = {};
    m_transcript = {};
    m_unmasked = {};
    m_selected = -1;
    m_edit->setLines({}, {});
    m_note->showNote({});
    showMessage(tr("Select a finding, an address or a session to read the conversation of client and server here."));
    showPlace();
    Q_EMIT detailChanged({});
}

QString TranscriptView::detail() const
{
    if (m_transcript.title.empty())
        return {};
    const auto timed = std::ranges::find_if(m_transcript.lines, [](const auto& line) { return line.time.known(); });
    const QString title = shownText(m_transcript.title);
    return timed == m_transcript.lines.end() ? title : title + u" · "_s + shownOffset(zone(), timed->time);
}

void TranscriptView::setZone(const TimeZone& zone)
{
    const bool same = m_zone && m_zone->name() == zone.name();
    m_zone = zone;
    if (same || m_transcript.lines.empty() || m_selected < 0)
        return;
    fill(m_selected);
    Q_EMIT detailChanged(detail());
}

TimeZone TranscriptView::zone() const
{
    return m_zone ? *m_zone : m_query ? m_query->snapshot()->settings.zone : TimeZone();
}

void TranscriptView::fill(int line)
{
    const int scroll = m_edit->verticalScrollBar()->value();
    m_edit->setLines(m_transcript.lines, zone());
    showNotes();
    m_edit->showLine(line);
    m_edit->verticalScrollBar()->setValue(scroll);
}

void TranscriptView::ask()
{
    m_patience.start();
    m_answer.ask(m_query->transcript(m_session, m_reveal->isChecked()));
}

// A growing case asks again and again; a conversation that has not changed is left as it stands.
void TranscriptView::take(const Transcript& transcript)
{
    m_patience.stop();
    const bool revealed = m_reveal->isChecked();
    const bool sameSession = transcript.session == m_transcript.session && m_selected >= 0;
    const bool unchanged = sameSession && revealed == m_transcriptRevealed && sameLines(transcript, m_transcript);
    const int selected = m_selected;
    m_transcript = transcript;
    m_transcriptRevealed = revealed;
    Q_EMIT detailChanged(detail());
    if (m_transcript.lines.empty() || !m_transcript.problem.empty()) {
        m_selected = -1;
        showPlace();
        return showMessage(m_transcript.problem.empty() ? tr("The log holds no line of this session.")
                                                        : shownText(m_transcript.problem));
    }
    m_stack->setCurrentWidget(m_edit);
    if (unchanged)
        return;
    m_unmaskedAnswer.cancel();
    m_unmasked = {};
    if (sameSession) {
        fill(std::min(selected, static_cast<int>(m_transcript.lines.size()) - 1));
        return;
    }
    m_edit->setLines(m_transcript.lines, zone());
    showNotes();
    m_edit->showLine(lineToShow());
}

int TranscriptView::lineToShow() const
{
    const std::vector<TranscriptLine>& lines = m_transcript.lines;
    auto line = std::ranges::find(lines, m_focus, &TranscriptLine::where);
    if (m_focus.line == 0 || line == lines.end())
        line = std::ranges::find(lines, true, &TranscriptLine::proof);
    return line == lines.end() ? 0 : static_cast<int>(line - lines.begin());
}

void TranscriptView::selectLine(int line)
{
    m_selected = line;
    showPlace();
    m_note->showNote(noteOn(selectedLine()));
    if (line < 0)
        return;
    if (m_transcriptRevealed || !m_unmasked.lines.empty())
        sendDialogue();
    else if (!m_unmaskedAnswer.running())
        m_unmaskedAnswer.ask(m_query->transcript(m_session, true));
}

// The note that a conversation goes on stands nowhere in the log.
void TranscriptView::activateLine(int line)
{
    if (line < 0 || static_cast<std::size_t>(line) >= m_transcript.lines.size())
        return;
    if (const LineRef where = m_transcript.lines[static_cast<std::size_t>(line)].where; where.source.valid())
        Q_EMIT lineActivated(where);
}

void TranscriptView::takeUnmasked(const Transcript& transcript)
{
    m_unmasked = transcript;
    sendDialogue();
}

void TranscriptView::sendDialogue()
{
    const Transcript& clear = m_transcriptRevealed ? m_transcript : m_unmasked;
    if (m_selected < 0 || static_cast<std::size_t>(m_selected) >= clear.lines.size())
        return;
    Q_EMIT dialogueSelected(QString::fromStdString(loginText(clear, static_cast<std::size_t>(m_selected))));
}

void TranscriptView::setRevealed(bool revealed)
{
    if (m_query && m_session.valid())
        ask();
    Q_EMIT passwordsShownChanged(revealed);
}

void TranscriptView::showPlace()
{
    const SnapshotPtr snapshot = m_query ? m_query->snapshot() : nullptr;
    const LineRef where = selectedLine();
    m_place->setEnabled(snapshot && where.source.valid());
    m_noteButton->setEnabled(m_place->isEnabled());
    if (!m_place->isEnabled()) {
        m_place->setText({});
        m_place->setToolTip({});
        m_place->setAccessibleName(tr("No line of the log"));
        return;
    }
    const QString text =
        u"%1:%2"_s.arg(shownText(snapshot->sources[where.source.row()].name), QString::number(where.line));
    const int room = width() - m_revealButton->sizeHint().width() - m_noteButton->sizeHint().width() - 40;
    m_place->setText(m_place->fontMetrics().elidedText(text, Qt::ElideMiddle, room));
    m_place->setMaximumWidth(m_place->sizeHint().width());
    m_place->setToolTip(plainToolTip(tr("%1: show this file's lines (Enter)").arg(text)));
    m_place->setAccessibleName(tr("In the log: %1").arg(text));
    QPalette link = palette();
    link.setColor(QPalette::ButtonText, Palette::of(palette()).accent);
    m_place->setPalette(link);
}

LineRef TranscriptView::selectedLine() const
{
    return m_selected < 0 ? LineRef() : m_transcript.lines[static_cast<std::size_t>(m_selected)].where;
}

QString TranscriptView::noteOn(LineRef line) const
{
    if (!m_annotations || m_annotations->empty() || !m_query || !line.source.valid())
        return {};
    const Remark* remark = m_annotations->find(placeOf(*m_query->snapshot(), line));
    return remark ? QString::fromStdString(remark->note) : QString();
}

void TranscriptView::setAnnotations(std::shared_ptr<const Annotations> annotations)
{
    m_annotations = std::move(annotations);
    showNotes();
    m_note->showNote(noteOn(selectedLine()));
}

void TranscriptView::showNotes()
{
    std::vector<int> noted;
    for (std::size_t i = 0; i < m_transcript.lines.size() && m_annotations && !m_annotations->empty(); ++i) {
        if (!noteOn(m_transcript.lines[i].where).isEmpty())
            noted.push_back(static_cast<int>(i));
    }
    m_edit->setNoted(noted);
}

void TranscriptView::writeNote()
{
    if (m_noteButton->isEnabled())
        m_note->write();
}

void TranscriptView::showMessage(const QString& text)
{
    m_message->setText(text);
    m_stack->setCurrentWidget(m_message);
}

void TranscriptView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_place)
        showPlace();
}

void TranscriptView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showPlace();
}

} // namespace postmortem
