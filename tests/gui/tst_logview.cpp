// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/logview.h"

#include "model/query/embeddedquery.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"
#include "views/log/hitscrollbar.h"
#include "views/log/logfinder.h"
#include "views/log/logtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QThreadPool>
#include <QToolButton>

#include <atomic>
#include <format>
#include <thread>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

constexpr LineNumber hugeLines = 100'000'000;
constexpr LineNumber every = 1'000'003; // lines between two that match

class SubstringMatcher final : public LineMatcher {
public:
    explicit SubstringMatcher(std::string text) : m_text(std::move(text)) {}
    [[nodiscard]] std::vector<TextSpan> spans(std::string_view line, std::size_t /*most*/) const override
    {
        const std::size_t at = line.find(m_text);
        return at == std::string_view::npos ? std::vector<TextSpan>() : std::vector<TextSpan>{{at, m_text.size()}};
    }

private:
    std::string m_text;
};

/// A log that is in no file: every line is made when it is asked for. "needle" is in every millionth line, "(" is a
/// bad pattern, "endless" is searched for until somebody stops it.
class HugeLog final : public LineSource, public TextSearch {
public:
    std::atomic<int> readMs = 0;
    std::atomic<int> reads = 0;
    std::atomic<bool> searching = false;
    std::string problem;

    static std::string textOf(LineNumber line)
    {
        const std::string_view end = line % every == 0 ? " needle" : line == 7 ? " \x1b[31m\xe2\x80\xae" : "";
        return std::format("Nov 23 10:31:29 mail postfix/smtpd[4242]: {:09}{}", line, end);
    }
    [[nodiscard]] Result<std::vector<TextLine>> lines(const Source& source, LineNumber first,
                                                      std::size_t count) const override
    {
        ++const_cast<HugeLog*>(this)->reads;
        std::this_thread::sleep_for(std::chrono::milliseconds(readMs));
        if (!problem.empty())
            return std::unexpected(Error{ErrorCode::Changed, problem, source.path, 0});
        std::vector<TextLine> lines;
        for (LineNumber line = first; line <= source.lines && lines.size() < count; ++line)
            lines.push_back({line, textOf(line)});
        return lines;
    }
    [[nodiscard]] const TextSearch* textSearch() const override { return this; }
    [[nodiscard]] Result<std::shared_ptr<const LineMatcher>> matcher(const SearchPattern& pattern) const override
    {
        if (pattern.text == "(")
            return std::unexpected(Error{ErrorCode::BadInput, "missing closing parenthesis", {}, 0});
        return std::make_shared<SubstringMatcher>(pattern.text);
    }
    [[nodiscard]] Result<SearchEnd> search(const Source& source, const SearchPattern& pattern, const Found& found,
                                           const Cancel& cancel) const override
    {
        auto& running = const_cast<HugeLog*>(this)->searching;
        running = true;
        for (LineNumber line = every; pattern.text == "needle" && line <= source.lines; line += every)
            found({{line}, line * 50ULL});
        while (pattern.text == "endless" && !cancel.requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        running = false;
        return SearchEnd{};
    }
};

} // namespace

class TestLogView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void scalesRows();
    void keepsHitsInOrder();
    void saysWhatToDo();
    void goesAnywhereAtOnce();
    void readsOnlyWhatIsSeen();
    void neverWaitsForAFile();
    void goesToALine();
    void selectsAndCopies();
    void marksLines();
    void finds();
    void listsOnlyWhatMatches();
    void stopsASearch();
    void explainsABadExpression();
    void masksUntilAsked();
    void followsAndLeads();
    void makesEverythingVisible();
    void wrapsLongLines();
    void saysWhatIsWrong();

private:
    void openHuge();
    void openSample();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_text, key, modifiers); }
    [[nodiscard]] QString shown(LineRef line) const;
    [[nodiscard]] QString status() const { return m_view->findChild<QLabel*>(u"logFindStatus"_s)->text(); }
    void typeToFind(const QString& text);

    QThreadPool m_pool;
    std::unique_ptr<CaseScope> m_scope;
    std::unique_ptr<LogView> m_view;
    LogText* m_text = nullptr;
    std::shared_ptr<HugeLog> m_log;
    SampleCase m_sample;
};

void TestLogView::init()
{
    m_scope = std::make_unique<CaseScope>();
    m_view = std::make_unique<LogView>(*m_scope);
    m_text = m_view->text();
    m_view->resize(900, 420);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLogView::cleanup()
{
    m_view.reset();
    m_scope.reset();
    m_pool.waitForDone();
}

void TestLogView::openHuge()
{
    auto snapshot = std::make_shared<CaseSnapshot>();
    Source source;
    source.path = "huge.log";
    source.name = "huge.log";
    source.format = "Postfix";
    source.sha256 = "0";
    source.lines = hugeLines;
    source.textBytes = hugeLines * 50ULL;
    snapshot->sources.push_back(source);
    m_log = std::make_shared<HugeLog>();
    m_scope->setCase(std::make_shared<EmbeddedQuery>(snapshot, m_log, m_pool), false);
    m_text->setFocus();
    QVERIFY(m_text->isVisible());
}

void TestLogView::openSample()
{
    m_sample = sampleCase();
    m_scope->setCase(std::make_shared<EmbeddedQuery>(m_sample.snapshot, m_sample.lines, m_pool), false);
    m_text->setFocus();
}

QString TestLogView::shown(LineRef line) const
{
    const DrawnLine* drawn = m_text->pages().find(line);
    return drawn ? drawn->text : QString();
}

void TestLogView::typeToFind(const QString& text)
{
    QTest::keyClick(m_text, Qt::Key_F, Qt::ControlModifier);
    auto* edit = m_view->findChild<QLineEdit*>(u"logFindText"_s);
    QTRY_VERIFY(edit->hasFocus());
    edit->clear();
    QTest::keyClicks(edit, text);
}

void TestLogView::scalesRows()
{
    RowScale scale;
    scale.set(1000, 40);
    QCOMPARE(scale.maximum(), 960);
    QCOMPARE(scale.value(17), 17);
    QCOMPARE(scale.top(17), 17);
    constexpr qint64 rows = 4'294'967'295;
    scale.set(rows, 40);
    QCOMPARE(scale.top(scale.maximum()), rows - 40);
    QCOMPARE(scale.value(rows - 40), scale.maximum());
    QCOMPARE(scale.top(0), 0);
    QVERIFY(qAbs(scale.top(scale.value(rows / 3)) - rows / 3) < 10);
    scale.set(3, 40);
    QCOMPARE(scale.maximum(), 0);
}

void TestLogView::keepsHitsInOrder()
{
    LogHits hits;
    QVERIFY(!hits.next({SourceId(0), 1}));
    hits.add(SourceId(2), {5, 9});
    hits.add(SourceId(2), {12});
    hits.add(SourceId(0), {1});
    QCOMPARE(hits.count(), 4);
    QCOMPARE(hits.at(3), (LineRef{SourceId(0), 1}));
    QCOMPARE(hits.indexOf({SourceId(2), 10}), 2);
    QCOMPARE(hits.next({SourceId(2), 12}), (LineRef{SourceId(0), 1}));
    QCOMPARE(hits.next({SourceId(0), 1}), (LineRef{SourceId(2), 5}));
    QCOMPARE(hits.previous({SourceId(2), 5}), (LineRef{SourceId(0), 1}));
    QVERIFY(hits.contains({SourceId(2), 9}) && !hits.contains({SourceId(2), 10}));
}

void TestLogView::saysWhatToDo()
{
    QVERIFY(!m_text->isVisible());
    QVERIFY(m_view->findChild<QLabel*>(u"logMessage"_s)->text().contains(u"once logs are open"_s));
    openHuge();
    m_scope->setCase(nullptr, false);
    QVERIFY(!m_text->isVisible());
    QCOMPARE(m_view->findChild<QComboBox*>(u"logSources"_s)->count(), 0);
}

void TestLogView::goesAnywhereAtOnce()
{
    openHuge();
    QTRY_COMPARE(shown({SourceId(0), 1}), QString::fromStdString(HugeLog::textOf(1)));
    QElapsedTimer clock;
    clock.start();
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_text->currentRow(), hugeLines - 1);
    QCOMPARE(m_text->topRow(), hugeLines - m_text->rowsOnScreen());
    QTRY_COMPARE(shown({SourceId(0), hugeLines}), QString::fromStdString(HugeLog::textOf(hugeLines)));
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum() / 2);
    QVERIFY(qAbs(m_text->topRow() - hugeLines / 2) < 100);
    const auto middle = static_cast<LineNumber>(m_text->topRow() + 1);
    QTRY_COMPARE(shown({SourceId(0), middle}), QString::fromStdString(HugeLog::textOf(middle)));
    key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_text->topRow(), 0);
    key(Qt::Key_PageDown);
    QCOMPARE(m_text->currentRow(), m_text->rowsOnScreen());
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void TestLogView::readsOnlyWhatIsSeen()
{
    openHuge();
    QTRY_VERIFY(!shown({SourceId(0), 1}).isEmpty());
    const int before = m_log->reads;
    m_view->hide();
    key(Qt::Key_End, Qt::ControlModifier);
    m_pool.waitForDone();
    QCOMPARE(int(m_log->reads), before);
}

void TestLogView::neverWaitsForAFile()
{
    openHuge();
    m_log->readMs = 400;
    QElapsedTimer clock;
    for (int step = 1; step <= 20; ++step) {
        clock.start();
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum() / 20 * step);
        m_text->viewport()->repaint();
        QVERIFY2(clock.elapsed() < 300, qPrintable(QString::number(clock.elapsed())));
    }
    m_log->readMs = 0;
    const auto last = static_cast<LineNumber>(m_text->topRow() + 1);
    QTRY_VERIFY(!shown({SourceId(0), last}).isEmpty());
}

void TestLogView::goesToALine()
{
    openHuge();
    key(Qt::Key_G, Qt::ControlModifier);
    auto* edit = m_view->findChild<QLineEdit*>(u"logGoToLineText"_s);
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"50,000,000"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_text->currentLine(), (LineRef{SourceId(0), 50'000'000}));
    QVERIFY(m_text->hasFocus());
    QVERIFY(!m_text->rowRect(m_text->currentRow()).isEmpty());
    const QSignalSpy said(m_view.get(), &LogView::said);
    edit->setText(u"x"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QCOMPARE(m_text->currentLine().line, 50'000'000U);
}

void TestLogView::selectsAndCopies()
{
    openHuge();
    const QSignalSpy said(m_view.get(), &LogView::said);
    QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, m_text->rowRect(2).center());
    QTest::mouseClick(m_text->viewport(), Qt::LeftButton, Qt::ShiftModifier, m_text->rowRect(4).center());
    QCOMPARE(m_text->selection(), (std::pair<qint64, qint64>{2, 4}));
    key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString::fromStdString(HugeLog::textOf(3) + '\n' + HugeLog::textOf(4) + '\n' + HugeLog::textOf(5)));
    key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_text->selection(), (std::pair<qint64, qint64>{2, 3}));
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"huge.log:3: Nov 23"_s));
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(said.size(), 3);
    QVERIFY(said.last().first().toString().contains(u"first 50,000"_s));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), LogView::mostCopied - 1);
}

void TestLogView::marksLines()
{
    openHuge();
    const auto remark = [this](LineNumber line) {
        const Remark* found = m_scope->annotations().find({RemarkPlace::Kind::Line, "huge.log", line});
        return found ? *found : Remark();
    };
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(remark(2).bookmark);
    key(Qt::Key_3);
    QCOMPARE(remark(2).colour, MarkColour::Blue);
    m_view->goTo({SourceId(0), 90'000'000});
    key(Qt::Key_B, Qt::ControlModifier);
    const auto* places = m_view->findChild<HitScrollBar*>(u"logScrollBar"_s);
    QCOMPARE(places->bookmarks().count(), std::size_t{2});
    key(Qt::Key_F2);
    QCOMPARE(m_text->currentLine().line, 2U); // round the end
    key(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(m_text->currentLine().line, 90'000'000U);
    key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!remark(90'000'000).bookmark);
    m_view->goTo({SourceId(0), 2});
    QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, {3, m_text->rowRect(1).center().y()});
    QVERIFY(!remark(2).bookmark && remark(2).colour == MarkColour::Blue);
    key(Qt::Key_0);
    QVERIFY(m_scope->annotations().empty());
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {50, 50}, m_text->viewport()->mapToGlobal(QPoint(50, 50)));
    QApplication::sendEvent(m_text->viewport(), &asked);
    auto* menu = m_view->findChild<QMenu*>(u"logMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->close();
}

void TestLogView::finds()
{
    openHuge();
    typeToFind(u"needle"_s);
    QTRY_COMPARE(m_text->currentLine().line, every);
    QTRY_COMPARE(status(), u"1 of 99 lines"_s);
    QTRY_VERIFY(m_text->pages().find({SourceId(0), every}));
    QCOMPARE(m_text->pages().find({SourceId(0), every})->hits.size(), 1);
    auto* edit = m_view->findChild<QLineEdit*>(u"logFindText"_s);
    QTest::keyClick(edit, Qt::Key_F3);
    QCOMPARE(m_text->currentLine().line, 2 * every);
    QCOMPARE(status(), u"2 of 99 lines"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(m_text->currentLine().line, 99 * every); // round the beginning
    const auto* places = m_view->findChild<HitScrollBar*>(u"logScrollBar"_s);
    QCOMPARE(places->hits().count(), std::size_t{99});
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible() && m_text->hasFocus());
    QCOMPARE(places->hits().count(), std::size_t{0});
}

void TestLogView::listsOnlyWhatMatches()
{
    openHuge();
    typeToFind(u"needle"_s);
    QTRY_COMPARE(status(), u"1 of 99 lines"_s);
    auto* only = m_view->findChild<QToolButton*>(u"logFindOnly"_s);
    QTest::mouseClick(only, Qt::LeftButton);
    QCOMPARE(m_text->rows().count(), 99);
    QTRY_VERIFY(shown({SourceId(0), 2 * every}).endsWith(u"needle"_s));
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(m_text->currentLine().line, 3 * every);
    key(Qt::Key_Return); // what is around it
    QCOMPARE(m_text->rows().count(), hugeLines);
    QCOMPARE(m_text->currentLine().line, 3 * every);
    QVERIFY(!only->isChecked());
    QTest::mouseClick(only, Qt::LeftButton);
    QCOMPARE(m_text->rows().count(), 99);
    QCOMPARE(m_text->currentRow(), 2);
}

void TestLogView::stopsASearch()
{
    openHuge();
    typeToFind(u"endless"_s);
    QTRY_VERIFY(m_log->searching);
    QVERIFY(status().contains(u"searched"_s));
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(m_view->findChild<QLineEdit*>(u"logFindText"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_log->searching);
    QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
    typeToFind(u"endless"_s);
    QTRY_VERIFY(m_log->searching);
    m_view.reset(); // nobody is left to wait
    QTRY_VERIFY(!m_log->searching);
    init();
}

void TestLogView::explainsABadExpression()
{
    openHuge();
    typeToFind(u"("_s);
    QTRY_COMPARE(status(), u"missing closing parenthesis"_s);
    QCOMPARE(m_text->currentRow(), -1);
}

void TestLogView::masksUntilAsked()
{
    openSample();
    const Session& session = m_sample.snapshot->sessions[m_sample.openingSession.row()];
    m_scope->showSession(m_sample.openingSession, {session.source, session.lastLine});
    const auto allText = [&] {
        QString text;
        for (LineNumber line = session.firstLine; line <= session.lastLine; ++line)
            text += shown({session.source, line}) + u'\n';
        return text;
    };
    QTRY_VERIFY(allText().contains(u"pass ••••••"_s));
    QVERIFY(!allText().contains(u"pass test"_s));
    m_text->selectAll();
    const QSignalSpy said(m_view.get(), &LogView::said);
    m_view->copy();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"pass test"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"pass secret"_s));
    m_view->setRevealed(true);
    m_scope->showSession(m_sample.openingSession, {session.source, session.firstLine});
    QTRY_VERIFY(allText().contains(u"pass test"_s));
}

void TestLogView::followsAndLeads()
{
    openSample();
    const Session& session = m_sample.snapshot->sessions[m_sample.openingSession.row()];
    m_scope->select({Subject::Kind::Session, m_sample.openingSession.value});
    QCOMPARE(m_text->currentLine().source, session.source);
    QVERIFY(m_text->currentLine().line >= session.firstLine && m_text->currentLine().line <= session.lastLine);
    const LineMark* mark = m_text->marks().find(m_text->currentLine());
    QVERIFY(mark && mark->proof != Severity::None);
    m_view->goTo({SourceId(0), 1});
    m_text->setFocus();
    const QSignalSpy sessions(m_scope.get(), &CaseScope::sessionShown);
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    QTRY_COMPARE(m_scope->line(), (LineRef{SourceId(0), 1})); // once the keys rest
    QVERIFY(!sessions.isEmpty());
    QCOMPARE(m_text->currentLine(), (LineRef{SourceId(0), 1}));
    const SessionId relay = m_sample.relaySession;
    m_scope->showSession(relay, {});
    QCOMPARE(m_text->currentLine().source, m_sample.snapshot->sessions[relay.row()].source);
    auto* follow = m_view->findChild<QToolButton*>(u"logFollowButton"_s);
    QTest::mouseClick(follow, Qt::LeftButton);
    const LineRef before = m_text->currentLine();
    m_scope->showSession(m_sample.openingSession, {session.source, session.firstLine});
    QCOMPARE(m_text->currentLine(), before);
}

void TestLogView::makesEverythingVisible()
{
    openHuge();
    QTRY_VERIFY(!shown({SourceId(0), 7}).isEmpty());
    QVERIFY2(shown({SourceId(0), 7}).endsWith(u" ␛[31m<U+202E>"_s), qPrintable(shown({SourceId(0), 7})));
    const QList<QTextLayout::FormatRange> formats = LogHighlighter().formats(
        logDefinition("Postfix, Dovecot"),
        u"Nov 23 10:31:29 mail postfix/smtpd[42]: NOQUEUE: reject: RCPT from unknown[192.0.2.1]"_s);
    const auto names = [&] {
        QStringList all;
        for (const QTextLayout::FormatRange& one : formats)
            all << one.format.property(QTextFormat::UserProperty).toString();
        return all;
    }();
    for (const QString& name : {u"Stamp"_s, u"Program"_s, u"Failure"_s, u"Network"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    QCOMPARE(logDefinition("IceWarp POP3"), u"Mail transcript"_s);
    QVERIFY(!LogHighlighter().formats(u"Mail transcript"_s, u"203.0.113.9 [0A84] 10:31:27 <<< user test"_s).isEmpty());
}

void TestLogView::wrapsLongLines()
{
    openHuge();
    m_view->resize(300, 420);
    QTRY_VERIFY(!shown({SourceId(0), 2}).isEmpty());
    const int one = m_text->rowRect(1).height();
    QTest::mouseClick(m_view->findChild<QToolButton*>(u"logWrapButton"_s), Qt::LeftButton);
    QVERIFY(m_text->rowRect(1).height() > one);
    QCOMPARE(m_text->horizontalScrollBar()->maximum(), 0);
    m_text->setFocus();
    key(Qt::Key_Z, Qt::AltModifier);
    QCOMPARE(m_text->rowRect(1).height(), one);
    key(Qt::Key_Z, Qt::AltModifier);
    key(Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(!shown({SourceId(0), hugeLines}).isEmpty());
    QTRY_VERIFY(!m_text->rowRect(hugeLines - 1).isEmpty());
}

void TestLogView::saysWhatIsWrong()
{
    openHuge();
    QTRY_VERIFY(!shown({SourceId(0), 1}).isEmpty());
    m_log->problem = "the file has changed since it was read";
    key(Qt::Key_End, Qt::ControlModifier);
    auto* message = m_view->findChild<QLabel*>(u"logMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->text(), u"huge.log: the file has changed since it was read"_s);
}

} // namespace postmortem::testing

POSTMORTEM_GUI_TEST(postmortem::testing::TestLogView)
#include "tst_logview.moc"
