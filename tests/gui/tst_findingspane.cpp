// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/findingspane.h"

#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestFindingsPane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhyItIsEmpty();
    void aClickActivates();
    void enterActivates();
    void marksQuietly();
    void cardsFollowTheWidth();
    void copiesAFinding();

private:
    SampleCase m_sample = sampleCase();
    std::unique_ptr<FindingsPane> m_pane;
};

void TestFindingsPane::init()
{
    m_pane = std::make_unique<FindingsPane>();
    m_pane->resize(290, 500);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestFindingsPane::saysWhyItIsEmpty()
{
    QVERIFY(!m_pane->list()->isVisible());
    const auto* label = m_pane->findChild<QLabel*>(u"findingsEmpty"_s);
    QVERIFY(label);
    QVERIFY(label->text().contains(u"once logs are open"_s));
    auto empty = std::make_shared<CaseSnapshot>(*m_sample.snapshot);
    empty->findings.clear();
    m_pane->setSnapshot(empty);
    QVERIFY(label->text().contains(u"No rule found anything"_s));
    auto growing = std::make_shared<CaseSnapshot>(*empty);
    growing->complete = false;
    m_pane->setSnapshot(growing);
    QVERIFY(label->text().contains(u"when all files are read"_s));
    m_pane->setSnapshot(m_sample.snapshot);
    QVERIFY(m_pane->list()->isVisible());
    QCOMPARE(m_pane->count(), int(m_sample.snapshot->findings.size()));
}

void TestFindingsPane::aClickActivates()
{
    m_pane->setSnapshot(m_sample.snapshot);
    const QSignalSpy activated(m_pane.get(), &FindingsPane::findingActivated);
    QListView* list = m_pane->list();
    const QModelIndex second = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
    QVERIFY(!activated.isEmpty());
    QCOMPARE(activated.last().first().value<std::size_t>(), std::size_t{1});
}

void TestFindingsPane::enterActivates()
{
    m_pane->setSnapshot(m_sample.snapshot);
    m_pane->setCurrent(0);
    m_pane->list()->setFocus();
    const QSignalSpy activated(m_pane.get(), &FindingsPane::findingActivated);
    QTest::keyClick(m_pane->list(), Qt::Key_Down);
    QCOMPARE(activated.size(), 0); // reading on is no choice
    QTest::keyClick(m_pane->list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().first().value<std::size_t>(), std::size_t{1});
}

void TestFindingsPane::marksQuietly()
{
    m_pane->setSnapshot(m_sample.snapshot);
    const QSignalSpy activated(m_pane.get(), &FindingsPane::findingActivated);
    m_pane->setCurrent(1);
    QCOMPARE(m_pane->list()->currentIndex().row(), 1);
    m_pane->setCurrent(-1);
    QVERIFY(!m_pane->list()->selectionModel()->hasSelection());
    m_pane->setCurrent(99);
    QCOMPARE(activated.size(), 0);
}

void TestFindingsPane::cardsFollowTheWidth()
{
    m_pane->setSnapshot(m_sample.snapshot);
    const auto height = [this] { return m_pane->list()->visualRect(m_pane->list()->model()->index(0, 0)).height(); };
    QTRY_VERIFY(height() > 0);
    const int narrow = height();
    m_pane->resize(900, 500);
    QTRY_VERIFY(height() < narrow);
    m_pane->resize(290, 500);
    QTRY_COMPARE(height(), narrow);
}

void TestFindingsPane::copiesAFinding()
{
    m_pane->setSnapshot(m_sample.snapshot);
    QListView* list = m_pane->list();
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());
    auto* menu = m_pane->findChild<QMenu*>();
    QVERIFY(menu);
    for (QAction* action : menu->actions())
        if (action->text() == u"Copy"_s)
            action->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        QString::fromStdString(m_sample.snapshot->findings.front().title) + u'\n'));
    menu->close();
}

} // namespace postmortem::testing

using postmortem::testing::TestFindingsPane;
POSTMORTEM_GUI_TEST(TestFindingsPane)
#include "tst_findingspane.moc"
