// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A format is made in the dialog with the real engine: what lines say as it is typed, what is wrong and where, and that it is
// kept and used from then on.

#include "app/formatmaker.h"
#include "importers/formats/registry.h"
#include "views/formatmaker/formatmakerdialog.h"
#include "views/formatmaker/keyplace.h"

#include "tests/support/testmain.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestFormatMaker final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatLinesSay();
    void saysWhatIsWrongWhereItIs_data();
    void saysWhatIsWrongWhereItIs();
    void keepsAFormat();
    void asksBeforeItReplaces();
    void stopsWhenCancelled();
    void findsKeys_data();
    void findsKeys();

private:
    template <class Widget>
    Widget* child(QStringView name)
    {
        return m_dialog->findChild<Widget*>(name.toString());
    }
    QString problem() { return child<QLabel>(u"formatProblem")->text(); }
    QString cell(int row, int column)
    {
        const QAbstractItemModel* model = child<QTableView>(u"formatResults")->model();
        return model->index(row, column).data().toString();
    }
    void describe(const QString& from, const QString& to);

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DescribedTrial> m_trial;
    FormatMakerDialog* m_dialog = nullptr;
};

void TestFormatMaker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_trial = std::make_unique<DescribedTrial>(m_pool, m_folder->filePath(u"formats"_s));
    m_dialog = new FormatMakerDialog(*m_trial, true);
    m_dialog->open();
    QTRY_VERIFY(problem().contains(u"in order"_s));
}

void TestFormatMaker::cleanup()
{
    delete m_dialog;
    m_pool.waitForDone();
}

/// Changes the description as a person would.
void TestFormatMaker::describe(const QString& from, const QString& to)
{
    auto* editor = child<QPlainTextEdit>(u"formatDescription");
    const QString text = editor->toPlainText();
    QVERIFY(text.contains(from));
    QString changed = text;
    editor->setPlainText(changed.replace(from, to));
}

void TestFormatMaker::saysWhatLinesSay()
{
    QCOMPARE(cell(0, 0), u"login-failed"_s);
    QVERIFY2(cell(0, 1).contains(u"ip = 203.0.113.66"_s), qPrintable(cell(0, 1)));
    QVERIFY(cell(0, 1).contains(u"account = anna@example.com"_s));
    QVERIFY(cell(0, 1).contains(u"stamp = 2026-03-03T06:22:01"_s));
    auto* lines = child<QPlainTextEdit>(u"formatLines");
    lines->moveCursor(QTextCursor::End);
    QTest::keyClicks(lines, u"2026-03-03 06:22:02 started"_s);
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::keyClicks(lines, u"no stamp"_s);
    QTRY_COMPARE(cell(2, 0), u"not understood"_s);
    QCOMPARE(cell(1, 0), u"ignored"_s);
    QCOMPARE(cell(2, 2), u"no stamp"_s);
    QVERIFY(child<QLabel>(u"formatSummary")->text().startsWith(u"1 of 3"_s));
}

void TestFormatMaker::saysWhatIsWrongWhereItIs_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("marked");
    QTest::newRow("an event that there is not")
        << u"\"login-failed\""_s << u"\"login-lost\""_s << u"lines[0].event: "_s << u"\"event\""_s;
    QTest::newRow("a pattern") << u"(?<ip>"_s << u"(?<ip"_s << u"lines[0].pattern: "_s << u"\"pattern\""_s;
    QTest::newRow("a misspelt key") << u"\"stamps\""_s << u"\"stamp\""_s << u"header."_s << u"\"stamp\""_s;
}

void TestFormatMaker::saysWhatIsWrongWhereItIs()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, says);
    QFETCH(QString, marked);
    describe(from, to);
    QTRY_VERIFY2(problem().startsWith(says), qPrintable(problem()));
    auto* editor = child<QPlainTextEdit>(u"formatDescription");
    QCOMPARE(editor->extraSelections().size(), 1);
    QCOMPARE(editor->extraSelections()[0].cursor.selectedText(), marked);
    QVERIFY(!child<QPushButton>(u"keepFormat")->isEnabled());
    QCOMPARE(child<QTableView>(u"formatResults")->model()->rowCount(), 0);
    describe(to, from);
    QTRY_VERIFY(problem().contains(u"in order"_s));
    QVERIFY(editor->extraSelections().isEmpty());
}

void TestFormatMaker::keepsAFormat()
{
    describe(u"My mail server"_s, u"Kept by a test"_s);
    QTRY_VERIFY(problem().contains(u"Kept by a test"_s));
    QVERIFY(!formatNamed("Kept by a test"));
    const QSignalSpy kept(m_dialog, &FormatMakerDialog::kept);
    const QSignalSpy again(m_dialog, &FormatMakerDialog::readAgainRequested);
    QVERIFY(!child<QPushButton>(u"readAgainWithFormat")->isEnabled());
    QTest::mouseClick(child<QPushButton>(u"keepFormat"), Qt::LeftButton);
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(kept[0][0].toString(), m_folder->filePath(u"formats/kept-by-a-test.json"_s));
    QVERIFY(QFile::exists(kept[0][0].toString()));
    const Format* format = formatNamed("kept by a test");
    QVERIFY(format);
    const Sample sample{"x", {"2026-03-03 06:22:01 login failed for a from 192.0.2.1"}};
    QCOMPARE(recognise(sample).format, format);
    QPointer<FormatMakerDialog> open = m_dialog;
    QTest::mouseClick(child<QPushButton>(u"readAgainWithFormat"), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QVERIFY(!open->isVisible());
}

void TestFormatMaker::asksBeforeItReplaces()
{
    describe(u"My mail server"_s, u"Twice"_s);
    QTRY_VERIFY(problem().contains(u"Twice"_s));
    auto* keep = child<QPushButton>(u"keepFormat");
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY(problem().startsWith(u"Kept as"_s));
    const Format* first = formatNamed("Twice");
    describe(u"pop3"_s, u"imap"_s);
    QTRY_VERIFY(problem().contains(u"in order"_s));
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY(problem().startsWith(u"There is already"_s));
    QCOMPARE(formatNamed("Twice"), first);
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY(problem().startsWith(u"Kept as"_s));
    QVERIFY(formatNamed("Twice") != first);
    QCOMPARE(first->name(), "Twice"); // a case that was read with it may still point there
}

void TestFormatMaker::stopsWhenCancelled()
{
    const QByteArray description = child<QPlainTextEdit>(u"formatDescription")->toPlainText().toUtf8();
    QThreadPool single;
    single.setMaxThreadCount(1);
    DescribedTrial trial(single, m_folder->path());
    QSemaphore gate;
    single.start([&] { gate.acquire(); });
    QFuture<TrialAnswer> answer = trial.tryOut(description, QStringList(100'000, u"2026-03-03 06:22:01 x"_s));
    answer.cancel();
    gate.release();
    single.waitForDone();
    QVERIFY(answer.isCanceled());
    QCOMPARE(answer.resultCount(), 0);
}

void TestFormatMaker::findsKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("at");
    QTest::newRow("at the top") << u"name"_s << 1;
    QTest::newRow("inside") << u"header.pattern"_s << 23;
    QTest::newRow("the second line's") << u"lines[1].event"_s << 78;
    QTest::newRow("missing: the line") << u"lines[1].reason"_s << 77;
    QTest::newRow("a line that is not there") << u"lines[7].event"_s << 38;
    QTest::newRow("nothing") << u"version"_s << -1;
}

void TestFormatMaker::findsKeys()
{
    QFETCH(QString, key);
    const QString json =
        u"{\"name\":\"a]\",\"header\":{\"pattern\":\"{\"},\"lines\":[{\"pattern\":\"[,]\",\"event\":\"a\"},{\"event\":\"b\"}]}"_s;
    QTEST(int(placeOfKey(json, key).at), "at");
}

} // namespace postmortem::testing

using postmortem::testing::TestFormatMaker;
POSTMORTEM_GUI_TEST(TestFormatMaker)
#include "tst_formatmaker.moc"
