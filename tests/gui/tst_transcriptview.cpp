// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcript/transcriptview.h"

#include "model/query/embeddedquery.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"
#include "views/transcript/logindialogue.h"
#include "views/transcript/transcriptedit.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QThreadPool>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

// One session that has a log to itself.
SampleCase oneSession(std::vector<std::string> lines)
{
    SampleCase sample = sampleCase();
    auto snapshot = std::make_shared<CaseSnapshot>(*sample.snapshot);
    Session& session = snapshot->sessions[sample.openingSession.row()];
    session.contiguous = true;
    session.firstLine = 1;
    session.lastLine = static_cast<LineNumber>(lines.size());
    snapshot->findings.clear();
    auto text = std::make_shared<MemoryLineSource>();
    text->setLines("pop3-20261123.log", std::move(lines));
    sample.snapshot = snapshot;
    sample.lines = text;
    return sample;
}

// Everything that a person or an assistive tool can get at.
QString everyText(QWidget& root)
{
    QStringList texts;
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.append(&root);
    for (const QWidget* widget : std::as_const(widgets)) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription() << widget->whatsThis()
              << widget->statusTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            texts << edit->toPlainText();
    }
    return texts.join(u'\n');
}

} // namespace

class TestTranscriptView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDo();
    void showsTheProof();
    void masksUntilAsked();
    void copiesAConversation();
    void tellsTheDialogue();
    void leadsToTheLog();
    void goesToTheFocus();
    void keepsItsPlaceWhileTheCaseGrows();
    void saysWhatIsWrong();
    void dropsStaleAnswers();
    void coloursOnlyWhatIsOnScreen();
    void showsPlainText();
    void followsThePalette();
    void findsDialogues_data();
    void findsDialogues();

private:
    void show(const SampleCase& sample, SessionId session, LineRef focus = {});
    [[nodiscard]] QString line(int number) const { return m_edit->document()->findBlockByNumber(number).text(); }
    [[nodiscard]] QString message() const { return m_view->findChild<QLabel*>(u"transcriptMessage"_s)->text(); }

    QThreadPool m_pool;
    std::unique_ptr<TranscriptView> m_view;
    TranscriptEdit* m_edit = nullptr;
};

void TestTranscriptView::init()
{
    m_view = std::make_unique<TranscriptView>();
    m_edit = m_view->findChild<TranscriptEdit*>(u"transcriptEdit"_s);
    QVERIFY(m_edit);
    m_view->resize(420, 320);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTranscriptView::cleanup()
{
    m_view.reset();
    m_pool.waitForDone();
}

void TestTranscriptView::show(const SampleCase& sample, SessionId session, LineRef focus)
{
    m_view->setQuery(std::make_shared<EmbeddedQuery>(sample.snapshot, sample.lines, m_pool));
    m_view->showSession(session, focus);
    QTRY_VERIFY(m_edit->isVisible());
}

void TestTranscriptView::saysWhatToDo()
{
    QVERIFY(!m_edit->isVisible());
    QVERIFY(message().startsWith(u"Select"_s));
    QCOMPARE(m_view->detail(), QString());
    const SampleCase sample = sampleCase();
    show(sample, sample.openingSession);
    m_view->clear();
    QVERIFY(!m_edit->isVisible());
    QVERIFY(!m_view->session().valid());
    QCOMPARE(m_edit->toPlainText(), QString());
    QVERIFY(!m_view->findChild<QToolButton*>(u"transcriptPlace"_s)->isEnabled());
}

void TestTranscriptView::showsTheProof()
{
    const SampleCase sample = sampleCase();
    const QSignalSpy details(m_view.get(), &TranscriptView::detailChanged);
    show(sample, sample.openingSession);
    QCOMPARE(m_view->detail(), u"POP3 session 10 of 10 · UTC+01:00"_s);
    QCOMPARE(details.last().first().toString(), m_view->detail());
    QCOMPARE(m_edit->blockCount(), 11);
    const int proof = m_edit->currentLine();
    QVERIFY(line(proof).startsWith(u"+OK 0 messages (0) octets"_s));
    QVERIFY(line(proof).endsWith(u"◀ password found"_s));
    QVERIFY(m_view->findChild<QToolButton*>(u"transcriptPlace"_s)->text().startsWith(u"pop3-20261123.log:"_s));
    QTRY_VERIFY(!m_edit->formatsOf(proof).isEmpty());
    QCOMPARE(m_edit->formatsOf(proof).last().format.fontWeight(), int(QFont::Bold));
}

void TestTranscriptView::masksUntilAsked()
{
    const SampleCase sample = sampleCase();
    QSignalSpy dialogues(m_view.get(), &TranscriptView::dialogueSelected);
    show(sample, sample.openingSession);
    QTRY_VERIFY(!dialogues.isEmpty()); // the unmasked text has come by now
    QVERIFY(m_edit->toPlainText().contains(u"pass ••••••"_s));
    QVERIFY(!everyText(*m_view).contains(u"pass test"_s));
    QVERIFY(!everyText(*m_view).contains(u"123456"_s));
    m_edit->selectAll();
    m_edit->copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"••••••"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"pass test"_s));

    const QSignalSpy shown(m_view.get(), &TranscriptView::passwordsShownChanged);
    const int before = m_edit->currentLine();
    auto* button = m_view->findChild<QToolButton*>(u"showPasswordsButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_view->showPasswordsAction()->isChecked());
    QTRY_VERIFY(m_edit->toPlainText().contains(u"pass test"_s));
    QCOMPARE(m_edit->currentLine(), before);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!m_edit->toPlainText().contains(u"pass test"_s));
    QCOMPARE(shown.size(), 2);
}

void TestTranscriptView::copiesAConversation()
{
    const SampleCase sample = sampleCase();
    show(sample, sample.openingSession);
    m_edit->selectAll();
    m_edit->copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 11);
    QCOMPARE(lines[1].sliced(8, 4), u" S: "_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u" C: user test"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(additionMark));
    m_edit->showLine(1);
    QTest::keyClick(m_edit, Qt::Key_End, Qt::ShiftModifier);
    m_edit->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), line(1)); // a piece of a line is just that
}

void TestTranscriptView::tellsTheDialogue()
{
    const SampleCase sample = sampleCase();
    QSignalSpy dialogues(m_view.get(), &TranscriptView::dialogueSelected);
    show(sample, sample.openingSession);
    QTRY_COMPARE(dialogues.size(), 1);
    const QString text = dialogues.takeFirst().first().toString();
    QVERIFY2(text.startsWith(u"user test\n"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"\npass test"_s), qPrintable(text));
    m_edit->showLine(1); // the greeting is part of no login
    QCOMPARE(dialogues.size(), 1);
    QCOMPARE(dialogues.takeFirst().first().toString(), line(1));
    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(dialogues.size(), 1);
    QVERIFY(dialogues.takeFirst().first().toString().startsWith(u"user "_s));
}

void TestTranscriptView::leadsToTheLog()
{
    const SampleCase sample = sampleCase();
    QSignalSpy activated(m_view.get(), &TranscriptView::lineActivated);
    show(sample, sample.openingSession);
    QTest::mouseClick(m_view->findChild<QToolButton*>(u"transcriptPlace"_s), Qt::LeftButton);
    QCOMPARE(activated.size(), 1);
    const auto where = activated.takeFirst().first().value<LineRef>();
    const auto text = sample.lines->lines(sample.snapshot->sources[where.source.row()], where.line, 1);
    QVERIFY(text && text->front().text.ends_with("+OK 0 messages (0) octets"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().value<LineRef>(), where);
    const QPoint middle = m_edit->cursorRect().center();
    QTest::mouseDClick(m_edit->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(activated.takeFirst().first().value<LineRef>(), where);
}

void TestTranscriptView::goesToTheFocus()
{
    const SampleCase sample = sampleCase();
    const Session& session = sample.snapshot->sessions[sample.openingSession.row()];
    show(sample, sample.openingSession, {session.source, session.firstLine});
    QCOMPARE(m_edit->currentLine(), 0);
    m_view->showSession(sample.openingSession, {}); // now without a line: the proof
    QVERIFY(m_edit->currentLine() > 0);
    m_view->showSession(sample.openingSession, {session.source, session.lastLine});
    QCOMPARE(m_edit->currentLine(), 10);
}

void TestTranscriptView::keepsItsPlaceWhileTheCaseGrows()
{
    std::vector<std::string> text(300, "C: NOOP");
    SampleCase sample = oneSession(text);
    show(sample, sample.openingSession);
    m_edit->showLine(150);
    const int scroll = m_edit->verticalScrollBar()->value();
    const QSignalSpy changes(m_edit->document(), &QTextDocument::contentsChange);
    QSignalSpy details(m_view.get(), &TranscriptView::detailChanged);
    m_view->setQuery(std::make_shared<EmbeddedQuery>(sample.snapshot, sample.lines, m_pool));
    QTRY_COMPARE(details.size(), 1);
    QCOMPARE(changes.size(), 0); // the same lines: nothing is touched
    text.resize(320, "C: QUIT");
    sample = oneSession(text);
    m_view->setQuery(std::make_shared<EmbeddedQuery>(sample.snapshot, sample.lines, m_pool));
    QTRY_COMPARE(m_edit->blockCount(), 320);
    QCOMPARE(m_edit->currentLine(), 150);
    QCOMPARE(m_edit->verticalScrollBar()->value(), scroll);
}

void TestTranscriptView::saysWhatIsWrong()
{
    const SampleCase sample = sampleCase();
    auto lines = std::make_shared<MemoryLineSource>(*sample.lines);
    lines->setError("The file <b>x</b> has changed since it was read.");
    m_view->setQuery(std::make_shared<EmbeddedQuery>(sample.snapshot, lines, m_pool));
    m_view->showSession(sample.openingSession);
    QTRY_COMPARE(message(), u"The file <b>x</b> has changed since it was read."_s);
    QCOMPARE(m_view->findChild<QLabel*>(u"transcriptMessage"_s)->textFormat(), Qt::PlainText);
    QVERIFY(!m_edit->isVisible());
    show(sample, sample.openingSession); // the file is back
    QVERIFY(m_edit->blockCount() > 1);
}

void TestTranscriptView::dropsStaleAnswers()
{
    const SampleCase sample = sampleCase();
    m_view->setQuery(std::make_shared<EmbeddedQuery>(sample.snapshot, sample.lines, m_pool));
    m_view->showSession(sample.relaySession);
    m_view->showSession(sample.openingSession);
    QTRY_VERIFY(m_edit->isVisible());
    QCOMPARE(m_view->session(), sample.openingSession);
    m_pool.waitForDone();
    QVERIFY(m_view->detail().startsWith(u"POP3"_s));
    m_view->showSession(sample.relaySession);
    m_view->clear();
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!m_edit->isVisible());
}

void TestTranscriptView::coloursOnlyWhatIsOnScreen()
{
    const SampleCase sample = oneSession(std::vector<std::string>(4900, "C: USER somebody"));
    show(sample, sample.openingSession);
    QCOMPARE(m_edit->blockCount(), 4900);
    QTRY_VERIFY(!m_edit->formatsOf(0).isEmpty());
    QVERIFY(m_edit->formatsOf(200).isEmpty());
    m_edit->showLine(4000);
    QTRY_VERIFY(!m_edit->formatsOf(4000).isEmpty());
    QVERIFY(m_edit->formatsOf(2000).isEmpty());
}

void TestTranscriptView::showsPlainText()
{
    const SampleCase sample = oneSession({"C: EHLO <b>x</b>", "C: EHLO \x1b[31m\xe2\x80\xaegnp.exe"});
    show(sample, sample.openingSession);
    QCOMPARE(line(0), u"EHLO <b>x</b>"_s);
    QVERIFY(line(1).contains(u"␛[31m"_s));
    QVERIFY(line(1).contains(u"<U+202E>gnp.exe"_s));
}

void TestTranscriptView::followsThePalette()
{
    const SampleCase sample = sampleCase();
    show(sample, sample.openingSession);
    const int proof = m_edit->currentLine();
    QTRY_VERIFY(!m_edit->formatsOf(proof).isEmpty());
    const QColor light = m_edit->formatsOf(proof).first().format.foreground().color();
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1d, 0x21, 0x27));
    dark.setColor(QPalette::Text, Qt::white);
    m_view->setPalette(dark);
    QTRY_VERIFY(m_edit->formatsOf(proof).first().format.foreground().color() != light);
}

void TestTranscriptView::findsDialogues_data()
{
    QTest::addColumn<QStringList>("lines"); // "S: …", "C: …", "N: …"
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("text");
    const QStringList login{u"C: AUTH LOGIN"_s, u"S: 334 VXNlcm5hbWU6"_s, u"C: dGVzdA=="_s,    u"S: 334 UGFzc3dvcmQ6"_s,
                            u"C: cGFzcw=="_s,   u"S: 235 ok"_s,           u"C: MAIL FROM:<>"_s};
    const QString whole = u"AUTH LOGIN\n334 VXNlcm5hbWU6\ndGVzdA==\n334 UGFzc3dvcmQ6\ncGFzcw=="_s;
    for (int i = 0; i < 6; ++i)
        QTest::addRow("login %d", i) << login << i << whole;
    QTest::newRow("behind it") << login << 6 << u"MAIL FROM:<>"_s;
    QTest::newRow("without the command") << login.sliced(1) << 3 << whole.sliced(11);
    QTest::newRow("without the name") << login.sliced(3) << 1 << u"334 UGFzc3dvcmQ6\ncGFzcw=="_s;
    QTest::newRow("plain") << QStringList{u"C: AUTH PLAIN AHRlc3QAcGFzcw=="_s, u"S: 535 no"_s} << 1
                           << u"AUTH PLAIN AHRlc3QAcGFzcw=="_s;
    const QStringList pop3{u"C: user a"_s, u"S: +OK a"_s, u"C: pass b"_s, u"S: -ERR no"_s,        u"C: user c"_s,
                           u"S: +OK c"_s,  u"N: x"_s,     u"C: pass d"_s, u"S: +OK 0 messages"_s, u"C: quit"_s};
    QTest::newRow("first guess") << pop3 << 3 << u"user a\n+OK a\npass b"_s;
    QTest::newRow("second guess") << pop3 << 8 << u"user c\n+OK c\npass d"_s;
    QTest::newRow("quit") << pop3 << 9 << u"quit"_s;
    QTest::newRow("a guess given up") << QStringList{u"C: user a"_s, u"S: +OK a"_s, u"C: quit"_s} << 2 << u"quit"_s;
    QTest::newRow("imap") << QStringList{u"C: a1 LOGIN a b"_s, u"S: a1 OK done"_s} << 1 << u"a1 LOGIN a b"_s;
    QTest::newRow("note") << QStringList{u"N: Connected"_s} << 0 << u"Connected"_s;
    QTest::newRow("beyond") << QStringList{} << 3 << QString();
}

void TestTranscriptView::findsDialogues()
{
    QFETCH(QStringList, lines);
    QFETCH(int, line);
    QFETCH(QString, text);
    Transcript transcript;
    for (const QString& shown : lines) {
        TranscriptLine added;
        added.speaker = shown.startsWith(u'S')   ? TranscriptLine::Speaker::Server
                        : shown.startsWith(u'C') ? TranscriptLine::Speaker::Client
                                                 : TranscriptLine::Speaker::Note;
        added.text = shown.sliced(3).toStdString();
        transcript.lines.push_back(added);
    }
    QCOMPARE(QString::fromStdString(loginText(transcript, static_cast<std::size_t>(line))), text);
}

} // namespace postmortem::testing

using postmortem::testing::TestTranscriptView;
POSTMORTEM_GUI_TEST(TestTranscriptView)
#include "tst_transcriptview.moc"
