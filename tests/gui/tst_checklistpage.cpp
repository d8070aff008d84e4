// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checklist as a user answers it. POSTMORTEM_TEST_OUTPUT=folder keeps pictures of it.

#include "tests/support/lookpicture.h"
#include "tests/support/reportsample.h"
#include "tests/support/testmain.h"
#include "views/checklist/checklistpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

class TestChecklistPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void emptySaysWhatToDo();
    void stepsStandByPhase();
    void clickAnswersAStep();
    void openedAgain();
    void keyboardAnswersAStep();
    void noteIsKept();
    void personIsTold();
    void sameChecklistKeepsTheCursor();
    void commandsAreCopiedWhole();
    void exportsAreAsked();
    void hostileTextStaysText();
    void thousandsOfLines();
    void zoneOfTheTicks();
    void pictures();

private:
    template <class Widget>
    [[nodiscard]] Widget* inStep(std::size_t step, const QString& name) const
    {
        auto* widget = m_page->findChild<QWidget*>(u"step-"_s + m_page->checklist().steps[step].id);
        return widget ? widget->findChild<Widget*>(name) : nullptr;
    }

    FixedClock m_clock{reportTime()};
    Checklist m_checklist;
    std::unique_ptr<ChecklistPage> m_page;
};

void TestChecklistPage::init()
{
    m_checklist = sampleChecklist(sampleCase());
    for (ChecklistStep& step : m_checklist.steps)
        step.tick = {};
    QVERIFY(m_checklist.steps.size() > 10);
    m_page = std::make_unique<ChecklistPage>(m_clock);
    m_page->resize(1000, 700);
    m_page->setPerson(u"anna"_s);
    m_page->setChecklist(m_checklist);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestChecklistPage::emptySaysWhatToDo()
{
    auto* empty = m_page->findChild<QLabel*>(u"checklistEmpty"_s);
    QVERIFY(empty->isHidden());
    m_page->setChecklist({});
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains("Open the logs"_L1));
    QVERIFY(!m_page->findChild<QPushButton*>(u"export-md"_s)->isEnabled());
}

void TestChecklistPage::stepsStandByPhase()
{
    int last = -1;
    for (std::size_t i = 0; i < m_checklist.steps.size(); ++i) {
        auto* step = m_page->findChild<QWidget*>(u"step-"_s + m_checklist.steps[i].id);
        QVERIFY(step);
        QVERIFY(step->y() > last);
        last = step->y();
    }
    QStringList labels;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        labels += label->text();
    for (const ChecklistPhase phase : checklistPhases)
        QVERIFY(labels.contains(title(phase)));
    QCOMPARE(m_page->findChild<QProgressBar*>(u"checklistProgress"_s)->text(),
             u"0 of %1 steps answered"_s.arg(m_checklist.steps.size()));
}

void TestChecklistPage::clickAnswersAStep()
{
    QSignalSpy changed(m_page.get(), &ChecklistPage::checklistChanged);
    QTest::mouseClick(inStep<QToolButton>(2, u"state-done"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    const StepTick tick = m_page->checklist().steps[2].tick;
    QCOMPARE(tick, (StepTick{StepState::Done, u"anna"_s, reportTime(), {}}));
    QCOMPARE(inStep<QLabel>(2, u"tick"_s)->text(), u"Done, by anna, 2026-11-24 09:00:00 UTC"_s);
    QVERIFY(m_page->findChild<QProgressBar*>(u"checklistProgress"_s)->text().startsWith("1 of"_L1));
    // Once more changes nothing.
    QTest::mouseClick(inStep<QToolButton>(2, u"state-done"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
}

void TestChecklistPage::openedAgain()
{
    QTest::mouseClick(inStep<QToolButton>(0, u"state-does-not-apply"_s), Qt::LeftButton);
    QCOMPARE(m_page->checklist().answered(), std::size_t(1));
    QTest::mouseClick(inStep<QToolButton>(0, u"state-open"_s), Qt::LeftButton);
    QCOMPARE(m_page->checklist().steps[0].tick, StepTick());
    QVERIFY(inStep<QLabel>(0, u"tick"_s)->isHidden());
}

void TestChecklistPage::keyboardAnswersAStep()
{
    auto* button = inStep<QToolButton>(1, u"state-not-done"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_page->checklist().steps[1].tick.state, StepState::NotDone);
}

void TestChecklistPage::noteIsKept()
{
    QSignalSpy changed(m_page.get(), &ChecklistPage::checklistChanged);
    QTest::keyClicks(inStep<QLineEdit>(3, u"note"_s), u"wait"_s);
    QCOMPARE(changed.size(), 4);
    QCOMPARE(m_page->checklist().steps[3].tick.note, u"wait"_s);
    QTest::mouseClick(inStep<QToolButton>(3, u"state-done"_s), Qt::LeftButton);
    QCOMPARE(m_page->checklist().steps[3].tick.note, u"wait"_s);
}

void TestChecklistPage::personIsTold()
{
    QSignalSpy changed(m_page.get(), &ChecklistPage::personChanged);
    m_page->setPerson(u"bob"_s);
    QCOMPARE(changed.size(), 0);
    auto* edit = m_page->findChild<QLineEdit*>(u"checklistPerson"_s);
    QTest::keyClicks(edit, u"by "_s);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(m_page->person(), u"bobby"_s);
}

void TestChecklistPage::sameChecklistKeepsTheCursor()
{
    QPointer<QLineEdit> note = inStep<QLineEdit>(3, u"note"_s);
    QTest::keyClicks(note, u"x"_s);
    m_page->setChecklist(m_page->checklist());
    QVERIFY(note);
    m_checklist.steps.pop_back();
    m_page->setChecklist(m_checklist);
    QTRY_VERIFY(!note);
    QCOMPARE(m_page->checklist(), m_checklist);
}

void TestChecklistPage::commandsAreCopiedWhole()
{
    const auto with =
        std::ranges::find_if(m_checklist.steps, [](const ChecklistStep& step) { return step.commands.size() > 1; });
    QVERIFY(with != m_checklist.steps.end());
    const auto step = static_cast<std::size_t>(with - m_checklist.steps.begin());
    auto* box = inStep<QWidget>(step, u"commands"_s);
    QVERIFY(box->isHidden());
    QTest::mouseClick(inStep<QToolButton>(step, u"showCommands"_s), Qt::LeftButton);
    QVERIFY(box->isVisible());
    const QList<QPushButton*> buttons = box->findChildren<QPushButton*>(u"copyCommand"_s);
    QCOMPARE(std::size_t(buttons.size()), with->commands.size());
    for (std::size_t i = 0; i < with->commands.size(); ++i) {
        QTest::mouseClick(buttons[static_cast<qsizetype>(i)], Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), with->commands[i].text);
    }
    QTest::mouseClick(inStep<QToolButton>(step, u"showCommands"_s), Qt::LeftButton);
    QVERIFY(box->isHidden());
}

void TestChecklistPage::exportsAreAsked()
{
    QSignalSpy asked(m_page.get(), &ChecklistPage::exportRequested);
    for (const QString& extension : {u"md"_s, u"csv"_s, u"json"_s}) {
        QTest::mouseClick(m_page->findChild<QPushButton*>(u"export-"_s + extension), Qt::LeftButton);
        QCOMPARE(asked.takeFirst().front().toString(), extension);
    }
}

void TestChecklistPage::hostileTextStaysText()
{
    const QString hostile = u"<img src=x> &amp; %1 \u202E <b>bold</b>"_s;
    Checklist checklist;
    checklist.steps = {{hostile,
                        ChecklistPhase::Contain,
                        hostile,
                        hostile,
                        {{hostile, Shell::Sh, hostile, hostile}},
                        {StepState::Done, hostile, reportTime(), hostile}}};
    m_page->setChecklist(checklist);
    QTest::mouseClick(inStep<QToolButton>(0, u"showCommands"_s), Qt::LeftButton);
    int found = 0;
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        if (!label->text().contains("<img"_L1))
            continue;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        ++found;
    }
    QCOMPARE(found, 5);
    QCOMPARE(inStep<QPlainTextEdit>(0, u"commandText"_s)->toPlainText(), hostile);
    for (const QWidget* widget : m_page->findChildren<QWidget*>())
        QVERIFY(!Qt::mightBeRichText(widget->toolTip()));
}

void TestChecklistPage::thousandsOfLines()
{
    QStringList lines;
    for (int i = 0; i < 10'000; ++i)
        lines += u"nft add element inet mailincident blocked4 '{ 198.51.100.%1 }'"_s.arg(i % 256);
    Checklist checklist;
    checklist.steps = {{u"a"_s, ChecklistPhase::Contain, u"Block"_s, {}, {{{}, Shell::Sh, lines.join(u'\n'), {}}}, {}}};
    m_page->setChecklist(checklist);
    QTest::mouseClick(inStep<QToolButton>(0, u"showCommands"_s), Qt::LeftButton);
    auto* text = inStep<QPlainTextEdit>(0, u"commandText"_s);
    QTRY_VERIFY(text->height() > 50);
    QVERIFY(text->height() < 400);
    QTest::mouseClick(inStep<QPushButton>(0, u"copyCommand"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 9'999);
}

void TestChecklistPage::zoneOfTheTicks()
{
    QTest::mouseClick(inStep<QToolButton>(0, u"state-done"_s), Qt::LeftButton);
    m_page->setZone(TimeZone::named("+02:00"));
    QCOMPARE(inStep<QLabel>(0, u"tick"_s)->text(), u"Done, by anna, 2026-11-24 11:00:00 UTC+02:00"_s);
}

void TestChecklistPage::pictures()
{
    m_page->setChecklist(sampleChecklist(sampleCase()));
    for (const std::size_t step : {0U, 4U})
        QTest::mouseClick(inStep<QToolButton>(step, u"showCommands"_s), Qt::LeftButton);
    QVERIFY(keepPictures(*m_page, u"checklist"_s));
    m_page->setChecklist({});
    QVERIFY(keepPictures(*m_page, u"checklist-empty"_s));
}

POSTMORTEM_GUI_TEST(TestChecklistPage)
#include "tst_checklistpage.moc"
