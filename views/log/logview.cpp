// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/logview.h"

#include "model/items/plainwords.h"
#include "views/log/hitscrollbar.h"
#include "views/log/logactions.h"
#include "views/log/logfindbar.h"
#include "views/log/logfinder.h"
#include "views/log/logtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QToolButton* headerButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setAccessibleName(action->toolTip());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Whether what was read of the one holds for the other.
bool sameCase(const SnapshotPtr& before, const SnapshotPtr& after)
{
    return before && after && before->sources.size() <= after->sources.size()
           && std::equal(before->sources.begin(), before->sources.end(), after->sources.begin(),
                         [](const Source& x, const Source& y) { return x.path == y.path && x.inode == y.inode; });
}

} // namespace

LogView::LogView(CaseScope& scope, QWidget* parent)
    : QWidget(parent), m_scope(scope), m_owner([this](const LineOwner& owner) { selectOwner(owner); }),
      m_copied([this](const LogPage& page) { takeCopy(page); })
{
    setObjectName(u"log"_s);
    m_actions = new LogActions(this);
    createBody();
    m_message = new QLabel(this);
    m_message->setObjectName(u"logMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setMargin(24);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_message);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(createHeader());
    column->addLayout(m_stack, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(120));
    connect(&m_rest, &QTimer::timeout, this, &LogView::askForOwner);
    connectText();
    connectActions();
    connect(&m_scope, &CaseScope::caseChanged, this, &LogView::showCase);
    connect(&m_scope, &CaseScope::annotationsChanged, this, &LogView::showMarks);
    connect(&m_scope, &CaseScope::sessionShown, this, &LogView::followSession);
    showCase();
}

LogView::~LogView() = default;

QWidget* LogView::createHeader()
{
    auto* header = new QWidget(this);
    m_sources = new QComboBox(header);
    m_sources->setObjectName(u"logSources"_s);
    m_sources->setAccessibleName(tr("File whose lines are shown"));
    m_sources->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sources->setMinimumContentsLength(24);
    m_lineEdit = new QLineEdit(header);
    m_lineEdit->setObjectName(u"logGoToLineText"_s);
    m_lineEdit->setAccessibleName(tr("Number of the line to go to"));
    m_lineEdit->setPlaceholderText(tr("Line"));
    m_lineEdit->setToolTip(tr("Type a line's number and press Enter (Ctrl+G)"));
    m_lineEdit->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(4);
    row->addWidget(m_sources, 1);
    row->addWidget(m_lineEdit);
    m_actions->find->setToolTip(tr("Find text in the log (Ctrl+F)"));
    m_actions->find->setIconText(tr("Find"));
    for (QAction* action : {m_actions->find, m_actions->wrap, m_actions->follow})
        row->addWidget(headerButton(action, header));
    connect(m_sources, &QComboBox::activated, this,
            [this](int index) { setSource(SourceId(m_sources->itemData(index).toULongLong()), {}); });
    connect(m_lineEdit, &QLineEdit::returnPressed, this, &LogView::goToTypedLine);
    return header;
}

void LogView::createBody()
{
    m_body = new QWidget(this);
    m_text = new LogText(m_body);
    m_places = new HitScrollBar(m_text);
    m_text->setVerticalScrollBar(m_places);
    m_findBar = new LogFindBar(m_body);
    m_finder = new LogFinder(*m_text, *m_findBar, *m_places, this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(m_findBar);
    connect(m_finder, &LogFinder::lineWanted, this, &LogView::goTo);
    connect(m_finder, &LogFinder::filteringChanged, this, [this] {
        const LineRef line = m_text->currentLine(); // in a list it may be of another file
        if (!m_finder->filtering() && line.line != 0 && line.source != m_source)
            setSource(line.source, line);
        else
            showRows(line);
    });
}

void LogView::connectText()
{
    connect(m_text, &LogText::lineChosen, &m_rest, qOverload<>(&QTimer::start));
    connect(m_text, &LogText::lineActivated, this, [this](LineRef line) {
        if (!m_text->rows().onlyHits())
            return askForOwner();
        m_findBar->setOnlyMatches(false); // shows what is around it
        goTo(line);
    });
    connect(m_text, &LogText::marginClicked, this, &LogView::toggleBookmark);
    connect(m_text, &LogText::menuRequested, this, &LogView::showMenu);
    connect(&m_text->pages(), &LogPages::arrived, this, &LogView::showState);
}

QList<std::pair<QString, QString>> LogView::keys() const
{
    return m_actions->keys();
}

void LogView::connectActions()
{
    const auto on = [this](QAction* action, auto work) { connect(action, &QAction::triggered, this, work); };
    on(m_actions->copy, [this] { copySelection(false); });
    on(m_actions->copyWithPlace, [this] { copySelection(true); });
    on(m_actions->selectAll, [this] { m_text->selectAll(); });
    on(m_actions->bookmark, [this] { toggleBookmark(m_text->currentLine()); });
    on(m_actions->nextBookmark, [this] { stepBookmark(true); });
    on(m_actions->previousBookmark, [this] { stepBookmark(false); });
    for (int colour = 0; colour <= markColours; ++colour)
        on(m_actions->colours[colour], [this, colour] { setColour(static_cast<MarkColour>(colour)); });
    on(m_actions->goToLine, [this] {
        m_lineEdit->setFocus();
        m_lineEdit->selectAll();
    });
    on(m_actions->find, [this] { m_finder->open(); });
    on(m_actions->findNext, [this] { m_finder->next(); });
    on(m_actions->findPrevious, [this] { m_finder->previous(); });
    connect(m_actions->wrap, &QAction::toggled, m_text, &LogText::setWrap);
    m_actions->listenTo(m_text, false);
    m_actions->listenTo(m_sources, true);
    m_actions->listenTo(m_lineEdit, true);
    m_actions->listenTo(m_findBar->edit(), true);
}

const Source* LogView::shown() const
{
    return m_snapshot && m_source.valid() && m_source.row() < m_snapshot->sources.size()
               ? &m_snapshot->sources[m_source.row()]
               : nullptr;
}

void LogView::showCase()
{
    const SnapshotPtr before = std::exchange(m_snapshot, m_scope.snapshot());
    const bool same = sameCase(before, m_snapshot);
    m_query = m_scope.query() ? m_scope.query()->log() : nullptr;
    m_owner.cancel();
    m_text->pages().setQuery(m_query, same);
    if (!same) {
        m_finder->forget();
        m_source = {};
    }
    fillSources(same);
    showMarks();
    if (!shown() && m_sources->count() > 0) {
        const LineRef line = m_scope.line();
        setSource(line.line != 0 ? line.source : SourceId(m_sources->itemData(0).toULongLong()), line);
    } else if (!m_text->rows().onlyHits() && shown()) {
        m_text->growRows(LogRows(m_source, static_cast<qint64>(shown()->lines)));
    } else if (!shown()) {
        m_text->setRows({}, {});
    }
    showState();
}

void LogView::fillSources(bool same)
{
    std::vector<SourceId> readable;
    const std::size_t count = m_snapshot ? m_snapshot->sources.size() : 0;
    for (std::size_t row = 0; row < count; ++row) {
        if (m_snapshot->sources[row].lines > 0)
            readable.emplace_back(row);
    }
    if (!same || m_sources->count() != std::ssize(readable)) {
        std::vector<LogText::SourceLook> looks;
        for (std::size_t row = 0; row < count; ++row)
            looks.push_back({shownText(m_snapshot->sources[row].name), logDefinition(m_snapshot->sources[row].format)});
        m_sources->clear();
        for (const SourceId id : readable)
            m_sources->addItem(looks[id.row()].name, qulonglong{id.value});
        m_sources->setCurrentIndex(m_sources->findData(qulonglong{m_source.value}));
        m_text->setSources(std::move(looks));
    }
    m_finder->setQuery(m_query, std::move(readable));
}

void LogView::setSource(SourceId source, LineRef line)
{
    const bool other = source != m_source;
    m_source = source;
    m_sources->setCurrentIndex(m_sources->findData(qulonglong{source.value}));
    if (!other && line.line == 0)
        return;
    if (!m_text->pages().problem().isEmpty()) { // of the one before; this one is asked anew
        m_text->pages().clear();
        showState();
    }
    showRows(line);
    m_finder->setSource(source);
}

void LogView::showRows(LineRef line)
{
    if (m_finder->filtering())
        m_text->setRows(LogRows(m_finder->search().hits()), line);
    else if (shown())
        m_text->setRows(LogRows(m_source, static_cast<qint64>(shown()->lines)), line);
    showMarks();
}

void LogView::goTo(LineRef line)
{
    if (!m_snapshot || !line.source.valid() || line.source.row() >= m_snapshot->sources.size() || line.line == 0)
        return;
    if (line.source != m_source && !m_text->rows().onlyHits())
        setSource(line.source, line);
    else
        m_text->showLine(line);
}

void LogView::setRevealed(bool revealed)
{
    LogLook look = m_text->pages().look();
    look.reveal = revealed;
    m_text->pages().setLook(look);
    m_text->viewport()->update();
}

void LogView::showMarks()
{
    m_text->setMarks(m_snapshot ? LogMarks(*m_snapshot, m_scope.annotations()) : LogMarks());
    if (!shown())
        return;
    if (m_places->setLines(static_cast<qint64>(shown()->lines)))
        m_finder->placeAgain();
    m_places->setProofs(m_text->marks().proofs(m_source));
    m_places->setBookmarks(m_text->marks().bookmarks(m_source));
}

void LogView::showState()
{
    QString message;
    if (!m_snapshot || m_sources->count() == 0)
        message = tr("The lines of the logs are read here once logs are open.");
    else if (!m_query)
        message = tr("The text of the logs is not at hand.");
    else if (!m_text->pages().problem().isEmpty() && shown())
        message = tr("%1: %2").arg(shownText(shown()->name), m_text->pages().problem());
    m_message->setText(message);
    m_stack->setCurrentWidget(message.isEmpty() ? m_body : m_message);
}

void LogView::followSession(SessionId session, LineRef line)
{
    if (m_choosing || !m_actions->follow->isChecked() || !m_snapshot)
        return;
    m_rest.stop();
    if (line.line == 0 && session.valid() && session.row() < m_snapshot->sessions.size())
        line = {m_snapshot->sessions[session.row()].source, m_snapshot->sessions[session.row()].firstLine};
    if (!m_text->rows().onlyHits() || m_finder->search().hits().contains(line))
        goTo(line);
}

void LogView::askForOwner()
{
    const LineRef line = m_text->currentLine();
    if (m_query && m_actions->follow->isChecked() && line.line != 0)
        m_owner.ask(m_query->owner(line));
}

void LogView::selectOwner(const LineOwner& owner)
{
    const QScopedValueRollback choosing(m_choosing, true);
    if (owner.event.valid())
        m_scope.selectEvent(owner.event);
    else if (owner.session.valid())
        m_scope.showSession(owner.session, m_text->currentLine());
}

} // namespace postmortem
