// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidencepane.h"

#include "model/items/evidencemodel.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

#include <memory>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestEvidencePane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatStandsHere();
    void marksTheLargestLog();
    void saysProblemsInWords();
    void showsTheNotesOfAFile();
    void filtersToAFile();
    void readsAFileAsAnotherFormat();
    void columnsFit();
    void rowsAreNeverCut();

private:
    SampleCase m_sample = sampleCase();
    std::unique_ptr<EvidencePane> m_pane;
};

void TestEvidencePane::init()
{
    m_pane = std::make_unique<EvidencePane>();
    m_pane->resize(290, 300);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestEvidencePane::saysWhatStandsHere()
{
    QVERIFY(m_pane->notes().contains(u"stand here"_s));
    QCOMPARE(m_pane->summary(), QString());
    m_pane->setFailure(u"The folder cannot be read."_s);
    QCOMPARE(m_pane->notes(), u"The folder cannot be read."_s);
    m_pane->setFailure({});
    m_pane->setSnapshot(m_sample.snapshot);
    QVERIFY(m_pane->summary().startsWith(u"2 file"_s));
    QVERIFY(m_pane->summary().endsWith(u"kB"_s));
    m_pane->setSnapshot(nullptr);
    QVERIFY(!m_pane->table()->isVisible());
    QVERIFY(m_pane->notes().contains(u"stand here"_s));
}

void TestEvidencePane::marksTheLargestLog()
{
    m_pane->setSnapshot(m_sample.snapshot);
    QVERIFY(m_pane->notes().contains(u"Largest POP3 log: pop3-20261123.log, 4.7× the median."_s));
}

void TestEvidencePane::saysProblemsInWords()
{
    auto damaged = std::make_shared<CaseSnapshot>(*m_sample.snapshot);
    damaged->sources[1].problems = {"The file ends in the middle of a line.", "<b>\xe2\x80\xae"
                                                                              "bold</b>"};
    m_pane->setSnapshot(damaged);
    QVERIFY(m_pane->notes().contains(u"mail.log: The file ends in the middle of a line."_s));
    QVERIFY(m_pane->notes().contains(u"<b><U+202E>bold</b>"_s));
    QCOMPARE(m_pane->findChild<QLabel*>(u"evidenceNotes"_s)->textFormat(), Qt::PlainText);
    damaged = std::make_shared<CaseSnapshot>(*damaged);
    damaged->sources[1].problems.assign(100, "bad");
    m_pane->setSnapshot(damaged);
    QVERIFY(m_pane->notes().contains(u"Select a file to see its own."_s));
    QVERIFY(m_pane->notes().count(u'\n') <= 40);
}

void TestEvidencePane::showsTheNotesOfAFile()
{
    m_pane->setSnapshot(m_sample.snapshot);
    QTableView* table = m_pane->table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    QVERIFY(m_pane->notes().startsWith(u"mail.log\n"_s));
    QVERIFY(m_pane->notes().contains(u"1 of "_s));
    QVERIFY(m_pane->notes().contains(u"The year is not in the log"_s));
    QVERIFY(!m_pane->notes().contains(u"pop3"_s));
}

void TestEvidencePane::filtersToAFile()
{
    m_pane->setSnapshot(m_sample.snapshot);
    const QSignalSpy filtered(m_pane.get(), &EvidencePane::filterRequested);
    QTableView* table = m_pane->table();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(filtered.size(), 1);
    QCOMPARE(filtered[0][0].toString(), u"source:mail.log"_s);
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->model()->index(0, 0)).center());
    auto* menu = m_pane->findChild<QMenu*>();
    QVERIFY(menu);
    menu->actions()[1]->trigger();
    QCOMPARE(filtered[1][0].toString(), u"source:pop3-20261123.log"_s);
    QCOMPARE(filtered[1][1].toBool(), true);
    menu->close();
}

void TestEvidencePane::readsAFileAsAnotherFormat()
{
    m_pane->setSnapshot(m_sample.snapshot);
    QTableView* table = m_pane->table();
    const QSignalSpy asked(m_pane.get(), &EvidencePane::readAsRequested);
    const auto openMenu = [&] {
        Q_EMIT table->customContextMenuRequested(table->visualRect(table->model()->index(0, 0)).center());
        return m_pane->findChildren<QMenu*>(Qt::FindDirectChildrenOnly).last();
    };
    QMenu* menu = openMenu();
    QVERIFY(!menu->findChild<QMenu*>(u"readAs"_s));
    menu->close();
    m_pane->setFormats({u"IceWarp"_s, u"Syslog"_s});
    menu = openMenu();
    auto* formats = menu->findChild<QMenu*>(u"readAs"_s);
    QVERIFY(formats);
    QCOMPARE(formats->actions().size(), 5); // two ways not to name one, a line, two names
    formats->actions().last()->trigger();
    formats->actions()[1]->trigger();
    formats->actions()[0]->trigger();
    menu->close();
    const QString path = QString::fromStdString(m_sample.snapshot->sources[0].path);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0], QVariantList({path, u"Syslog"_s}));
    QCOMPARE(asked[1], QVariantList({path, u"ignore"_s}));
    QCOMPARE(asked[2], QVariantList({path, QString()}));
}

void TestEvidencePane::columnsFit()
{
    m_pane = std::make_unique<EvidencePane>(); // filled before it is shown
    m_pane->setSnapshot(m_sample.snapshot);
    m_pane->show();
    for (const int width : {220, 290, 600}) {
        m_pane->resize(width, 300);
        const QTableView* table = m_pane->table();
        const auto used = [table] {
            int sum = 0;
            for (int column = 0; column < EvidenceModel::columns; ++column)
                sum += table->isColumnHidden(column) ? 0 : table->columnWidth(column);
            return sum;
        };
        QTRY_COMPARE(used(), table->viewport()->width());
    }
}

void TestEvidencePane::rowsAreNeverCut()
{
    auto many = std::make_shared<CaseSnapshot>(*m_sample.snapshot);
    while (many->sources.size() < 9)
        many->sources.push_back(many->sources.front());
    m_pane->setSnapshot(many);
    const QTableView* table = m_pane->table();
    const int row = table->rowHeight(0);
    for (const int height : {140, 187, 233, 500}) {
        m_pane->resize(290, height);
        QTRY_COMPARE(m_pane->height(), height);
        QTRY_COMPARE(table->viewport()->height() % row, 0);
        QVERIFY(table->viewport()->height() >= row);
    }
    QTRY_COMPARE(table->viewport()->height(), 9 * row); // where there is room, all of them
}

} // namespace postmortem::testing

using postmortem::testing::TestEvidencePane;
POSTMORTEM_GUI_TEST(TestEvidencePane)
#include "tst_evidencepane.moc"
