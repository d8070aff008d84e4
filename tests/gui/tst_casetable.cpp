// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/casetable.h"

#include "model/items/addresstablemodel.h"
#include "model/items/sessiontablemodel.h"
#include "model/query/embeddedquery.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QThreadPool>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestCaseTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDo();
    void showsTheCase();
    void sortsByAClick();
    void obeysTheFilter();
    void tellsTheSelection();
    void keepsTheSelection();
    void copies();
    void offersActions();
    void actsByKey();
    void copiesForABlockList();
    void followsTheSession();
    void hiddenItOnlyCounts();
    void drawsActivity();
    void remembersColumns();

private:
    void open();
    [[nodiscard]] QString address(int row) const { return cell(row, Field::Address); }
    [[nodiscard]] QString cell(int row, Field field) const
    {
        return m_table->model()->index(row, m_table->model()->columnOf(field)).data().toString();
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QMenu* menu() const;

    QThreadPool m_pool;
    SampleCase m_sample = sampleCase();
    std::unique_ptr<CaseTable> m_table;
};

void TestCaseTable::init()
{
    m_table = std::make_unique<CaseTable>(new AddressTableModel, u"Addresses"_s, Sort{Field::Recipients, true});
    m_table->resize(1000, 320);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestCaseTable::cleanup()
{
    m_table.reset();
    m_pool.waitForDone();
}

void TestCaseTable::open()
{
    m_table->setQuery(std::make_shared<EmbeddedQuery>(m_sample.snapshot, m_sample.lines, m_pool));
    QTRY_VERIFY(!m_table->waiting() && m_table->matching() == m_sample.snapshot->addresses.size());
}

void TestCaseTable::clickRow(int row, Qt::KeyboardModifiers modifiers)
{
    const QTableView* view = m_table->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
                      view->visualRect(m_table->model()->index(row, 0)).center());
}

QMenu* TestCaseTable::menu() const
{
    const QList<QMenu*> menus = m_table->findChildren<QMenu*>(Qt::FindDirectChildrenOnly);
    return menus.isEmpty() ? nullptr : menus.last();
}

void TestCaseTable::saysWhatToDo()
{
    QVERIFY(!m_table->view()->isVisible());
    QVERIFY(m_table->findChild<QLabel*>()->text().contains(u"Open a folder"_s));
    open();
    QVERIFY(m_table->view()->isVisible());
    m_table->setFilter(Filter::parse("ip:192.0.2.250"));
    QTRY_VERIFY(!m_table->view()->isVisible());
    QVERIFY(m_table->findChild<QLabel*>()->text().contains(u"No row matches"_s));
    m_table->setQuery(nullptr);
    QVERIFY(m_table->findChild<QLabel*>()->text().contains(u"Open a folder"_s));
}

void TestCaseTable::showsTheCase()
{
    const QSignalSpy matching(m_table.get(), &CaseTable::matchingChanged);
    open();
    QCOMPARE(matching.last().first().toULongLong(), qulonglong(m_sample.snapshot->addresses.size()));
    QCOMPARE(address(0), u"198.51.100.23"_s); // most recipients first
    QCOMPARE(m_table->view()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(m_table->view()->isColumnHidden(m_table->model()->columnOf(Field::RelayRefused)));
}

void TestCaseTable::sortsByAClick()
{
    open();
    QHeaderView* header = m_table->view()->horizontalHeader();
    const int column = m_table->model()->columnOf(Field::FailedLogins);
    const QPoint place(header->sectionViewportPosition(column) + 12, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(!m_table->waiting());
    if (header->sortIndicatorOrder() == Qt::AscendingOrder) {
        QTRY_VERIFY(address(0) != u"203.0.113.66"_s);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }
    QTRY_COMPARE(address(0), u"203.0.113.66"_s);
}

void TestCaseTable::obeysTheFilter()
{
    open();
    m_table->setFilter(Filter::parse("ip:198.51.100.0/24"));
    QTRY_COMPARE(m_table->matching(), std::size_t{2});
    QVERIFY(address(1).startsWith(u"198.51.100."_s));
}

void TestCaseTable::tellsTheSelection()
{
    open();
    const QSignalSpy selected(m_table.get(), &CaseTable::rowSelected);
    clickRow(1);
    QVERIFY(!selected.isEmpty());
    QCOMPARE(selected.last().first().toUInt(), m_table->model()->rowId(1));
    QTest::keyClick(m_table->view(), Qt::Key_Down);
    QCOMPARE(selected.last().first().toUInt(), m_table->model()->rowId(2));
    const qsizetype before = selected.size();
    m_table->setCurrentRow(m_sample.harvester.value); // told by another view: not told again
    QCOMPARE(selected.size(), before);
    QCOMPARE(address(m_table->view()->currentIndex().row()), u"203.0.113.66"_s);
    m_table->clearCurrent();
    QVERIFY(!m_table->view()->selectionModel()->hasSelection());
    QCOMPARE(selected.size(), before);
}

void TestCaseTable::keepsTheSelection()
{
    open();
    m_table->setCurrentRow(m_sample.harvester.value);
    const QSignalSpy selected(m_table.get(), &CaseTable::rowSelected);
    m_table->setFilter(Filter::parse("ip:198.51.100.0/24"));
    QTRY_COMPARE(m_table->matching(), std::size_t{2});
    QVERIFY(!m_table->view()->selectionModel()->hasSelection());
    m_table->setFilter({});
    QTRY_VERIFY(m_table->matching() > 2);
    QCOMPARE(address(m_table->view()->currentIndex().row()), u"203.0.113.66"_s);
    QCOMPARE(selected.size(), 0);
}

void TestCaseTable::copies()
{
    open();
    QSignalSpy said(m_table.get(), &CaseTable::said);
    clickRow(0);
    clickRow(1, Qt::ShiftModifier);
    m_table->copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3); // with the header
    QVERIFY(lines[0].startsWith(u"Address\t"_s));
    QVERIFY(lines[1].startsWith(u"198.51.100.23\t"_s));
    QCOMPARE(said.size(), 1);
    m_table->copyAsCsv();
    const QString csv = QGuiApplication::clipboard()->text();
    QVERIFY2(csv.startsWith(u"Address,"_s), qPrintable(csv));
    QVERIFY(csv.contains(u"\n198.51.100.23,"_s));
    m_table->clearCurrent();
    m_table->copy(); // nothing selected: the clipboard stays
    QCOMPARE(QGuiApplication::clipboard()->text(), csv);
}

void TestCaseTable::offersActions()
{
    open();
    const QSignalSpy filtered(m_table.get(), &CaseTable::filterRequested);
    const QSignalSpy trusted(m_table.get(), &CaseTable::trustRequested);
    const QModelIndex index = m_table->model()->index(0, m_table->model()->columnOf(Field::Address));
    Q_EMIT m_table->view()->customContextMenuRequested(m_table->view()->visualRect(index).center());
    QVERIFY(menu());
    const QList<QAction*> actions = menu()->actions();
    QCOMPARE(actions[0]->text(), u"Filter to ip:198.51.100.23"_s);
    actions[0]->trigger();
    actions[1]->trigger();
    for (QAction* action : actions)
        if (action->objectName() == u"trustNetwork"_s)
            action->trigger();
    QCOMPARE(filtered.size(), 2);
    QVERIFY(!trusted.isEmpty());
    QCOMPARE(filtered[0][0].toString(), u"ip:198.51.100.23"_s);
    QCOMPARE(filtered[0][1].toBool(), false);
    QCOMPARE(filtered[1][1].toBool(), true);
    QCOMPARE(trusted.first().first().toString(), u"198.51.100.23"_s);
    menu()->close();
}

void TestCaseTable::actsByKey()
{
    open();
    QSignalSpy filtered(m_table.get(), &CaseTable::filterRequested);
    clickRow(1);
    QTest::keyClick(m_table->view(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_table->view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_table->view(), Qt::Key_Return); // an address has no session of its own
    QCOMPARE(filtered.size(), 3);
    const QString token = u"ip:"_s + address(1);
    for (const QList<QVariant>& said : filtered)
        QCOMPARE(said[0].toString(), token);
    QCOMPARE(filtered[1][1].toBool(), true);
    QCOMPARE(filtered[2][1].toBool(), false);

    Subject about;
    connect(m_table.get(), &CaseTable::aboutToShowMenu, this, [&about](QMenu* shown, Subject subject) {
        about = subject;
        shown->addAction(u"Of others"_s);
    });
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QApplication::sendEvent(m_table->view(), &byKey);
    QVERIFY(menu());
    QCOMPARE(menu()->actions().first()->text(), u"Filter to "_s + token);
    QCOMPARE(about, (Subject{Subject::Kind::Address, m_table->model()->rowId(1)}));
    QVERIFY(std::ranges::any_of(menu()->actions(), [](QAction* one) { return one->text() == u"Of others"_s; }));
    menu()->close();
}

void TestCaseTable::copiesForABlockList()
{
    open();
    clickRow(0);
    clickRow(1, Qt::ShiftModifier);
    // The menu of a row that is selected is about all that are.
    Q_EMIT m_table->view()->customContextMenuRequested(
        m_table->view()->visualRect(m_table->model()->index(0, 0)).center());
    for (QAction* action : menu()->actions())
        if (action->objectName() == u"copyBlockList"_s)
            action->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), address(0) + u'\n' + address(1) + u'\n');
    menu()->close();
    QTest::keyClick(m_table->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"\r\n"_s), 3);
}

void TestCaseTable::followsTheSession()
{
    CaseTable sessions(new SessionTableModel, u"Sessions"_s, Sort{Field::First, false});
    sessions.resize(900, 300);
    sessions.show();
    sessions.setQuery(std::make_shared<EmbeddedQuery>(m_sample.snapshot, m_sample.lines, m_pool));
    QTRY_VERIFY(sessions.model()->rowCount() > 3);
    const QSignalSpy filtered(&sessions, &CaseTable::filterRequested);
    const QRect cell = sessions.view()->visualRect(sessions.model()->index(2, 0));
    QTest::mouseClick(sessions.view()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(sessions.view()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(filtered.size(), 1);
    QCOMPARE(filtered[0][0].toString(), u"session:#%1"_s.arg(sessions.model()->rowId(2) + 1));
}

// A table that nobody sees is told how many rows match, and fetches them when it comes to the front.
void TestCaseTable::hiddenItOnlyCounts()
{
    m_table->hide();
    m_table->setQuery(std::make_shared<EmbeddedQuery>(m_sample.snapshot, m_sample.lines, m_pool));
    QTRY_COMPARE(m_table->matching(), m_sample.snapshot->addresses.size());
    QCOMPARE(m_table->model()->rowCount(), 0);
    m_table->show();
    QTRY_COMPARE(m_table->model()->rowCount(), int(m_sample.snapshot->addresses.size()));
    QVERIFY(m_table->view()->isVisible());
}

void TestCaseTable::drawsActivity()
{
    open();
    SnapshotTableModel& model = *m_table->model();
    QTRY_VERIFY(model.hasActivity(model.rowId(0)));
    const QModelIndex cell = model.index(0, model.columnOf(Field::Activity));
    QVERIFY(!cell.data(SnapshotTableModel::SparkRole).toList().isEmpty());
    m_table->view()->scrollTo(cell);
    const QImage shown = m_table->view()->viewport()->grab(m_table->view()->visualRect(cell)).toImage();
    QVERIFY(shown.width() > 40);
    int coloured = 0; // more than a background and a line of it
    for (int x = 0; x < shown.width(); ++x)
        for (int y = 0; y < shown.height(); ++y)
            coloured += shown.pixel(x, y) != shown.pixel(0, 0) ? 1 : 0;
    QVERIFY2(coloured > 20, qPrintable(QString::number(coloured)));
    m_table->setFilter(Filter::parse("ip:198.51.100.0/24")); // the lines before are of other events
    QTRY_COMPARE(m_table->matching(), std::size_t{2});
    QTRY_VERIFY(model.hasActivity(m_sample.relayA.value));
    QVERIFY(!model.hasActivity(m_sample.harvester.value));
}

void TestCaseTable::remembersColumns()
{
    open();
    const int column = m_table->model()->columnOf(Field::Messages);
    m_table->view()->setColumnHidden(column, true);
    m_table->view()->horizontalHeader()->moveSection(0, 2);
    const QByteArray state = m_table->saveColumns();
    QVERIFY(!state.isEmpty());
    CaseTable other(new AddressTableModel, u"Addresses"_s, Sort{Field::Recipients, true});
    QVERIFY(other.restoreColumns(state));
    QVERIFY(other.view()->isColumnHidden(column));
    QCOMPARE(other.view()->horizontalHeader()->visualIndex(0), 2);
    other.resetColumns();
    QVERIFY(!other.view()->isColumnHidden(column));
    QCOMPARE(other.view()->horizontalHeader()->visualIndex(0), 0);
    QVERIFY(!other.restoreColumns(QByteArray("nonsense")));
}

} // namespace postmortem::testing

using postmortem::testing::TestCaseTable;
POSTMORTEM_GUI_TEST(TestCaseTable)
#include "tst_casetable.moc"
