// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest window that is promised, 1280×720, in every language: no word of it is cut off.

#include "app/languages.h"
#include "tests/support/cuttext.h"
#include "tests/support/testmain.h"
#include "tests/support/windowstage.h"
#include "views/tables/casetable.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QHeaderView>
#include <QPushButton>
#include <QStyleFactory>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestSmallWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void cleanup();
    void noWordIsCut_data();
    void noWordIsCut();
    void evidenceShowsWholeRows_data() { noWordIsCut_data(); }
    void evidenceShowsWholeRows();

private:
    void open(const QString& language);
    void trigger(const QString& name);
    void look(const QString& state);
    void lookAtDialogs();
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_stage->find<Widget>(name);
    }

    std::unique_ptr<WindowStage> m_stage;
    QStringList m_wrong;
};

void TestSmallWindow::cleanup()
{
    m_stage.reset();
    speak(u"en"_s);
}

void TestSmallWindow::open(const QString& language)
{
    speak(language);
    m_wrong.clear();
    m_stage = std::make_unique<WindowStage>();
    m_stage->settings().addRecentPath(u"/var/log/mail"_s);
    MainWindow& window = m_stage->start({1280, 720});
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    look(u"start"_s);
    window.openExample();
    QTRY_VERIFY_WITH_TIMEOUT(window.session().state() == CaseSession::State::Open, 60'000);
    QTRY_VERIFY(!find<CaseTable>(u"addresses"_s)->waiting());
}

void TestSmallWindow::trigger(const QString& name)
{
    find<QAction>(name)->trigger();
}

/// Answers arrive as events; what they change is laid out by the next ones.
void TestSmallWindow::look(const QString& state)
{
    QStringList cut;
    (void)QTest::qWaitFor([&] { return (cut = cutTexts(m_stage->window())).isEmpty(); }, 1000);
    for (const QString& one : std::as_const(cut)) {
        if (m_wrong.filter(one).isEmpty())
            m_wrong << state + u": "_s + one;
    }
}

void TestSmallWindow::lookAtDialogs()
{
    for (const QString& name : {u"preferences"_s, u"caseSettings"_s, u"shortHelp"_s, u"about"_s, u"compareMoments"_s,
                                u"exportBlockList"_s, u"abuseReports"_s, u"newFormat"_s}) {
        trigger(name);
        for (QDialog* dialog : m_stage->window().findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            for (const QString& one : cutTexts(*dialog))
                m_wrong << name + u": "_s + one;
            dialog->reject();
        }
    }
}

void TestSmallWindow::noWordIsCut_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestSmallWindow::noWordIsCut()
{
    QFETCH(QString, language);
    open(language);
    look(u"imported"_s);
    QTableView* view = find<CaseTable>(u"addresses"_s)->view();
    view->setCurrentIndex(view->model()->index(0, 0));
    look(u"address"_s);
    trigger(u"nextFinding"_s);
    look(u"finding"_s);
    for (int tab = 1; tab <= 7; ++tab) {
        trigger(u"tab%1"_s.arg(tab));
        look(u"tab %1"_s.arg(tab));
        if (tab < 5) {
            CaseTable* table =
                find<CaseTable>(QStringList{u"addresses"_s, u"accounts"_s, u"sessions"_s, u"messages"_s}[tab - 1]);
            QTRY_VERIFY(!table->waiting());
            if (table->view()->model()->rowCount() > 0)
                table->view()->setCurrentIndex(table->view()->model()->index(0, 0));
            look(u"row of tab %1"_s.arg(tab));
        }
    }
    trigger(u"tab1"_s);
    Q_EMIT find<CaseTable>(u"addresses"_s)->remarkRequested(true);
    look(u"reason"_s);
    find<QLineEdit>(u"remarkReasonReason"_s)->setText(u"a test of our own"_s);
    QTest::keyClick(find<QLineEdit>(u"remarkReasonReason"_s), Qt::Key_Return);
    look(u"hidden"_s);
    trigger(u"decodeLine"_s);
    look(u"decode"_s);
    trigger(u"timesInUtc"_s);
    look(u"UTC"_s);
    for (const QString& page : {u"checklist"_s, u"preview"_s}) {
        trigger(page);
        look(page);
    }
    lookAtDialogs();
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestSmallWindow::evidenceShowsWholeRows()
{
    QFETCH(QString, language);
    open(language);
    const auto* files = find<QTableView>(u"evidence"_s);
    const int row = files->verticalHeader()->defaultSectionSize();
    QTRY_VERIFY2(files->viewport()->height() % row == 0,
                 qPrintable(u"%1 pixels for rows of %2"_s.arg(files->viewport()->height()).arg(row)));
}

} // namespace postmortem::testing

using postmortem::testing::TestSmallWindow;
POSTMORTEM_GUI_TEST(TestSmallWindow)
#include "tst_smallwindow.moc"
