// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks every page and every dialog: whatever can take the keyboard says what it is to those who do not see it, and can
// be reached by Tab.

#include "tests/support/testmain.h"
#include "tests/support/windowstage.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QSet>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

using State = CaseSession::State;

namespace {

QString called(const QWidget& widget)
{
    const QString name = widget.objectName().isEmpty() ? u"(no name)"_s : widget.objectName();
    return u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name,
                                widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

/// Parts of a widget of Qt's own: the widget speaks for them.
bool isPart(const QWidget& widget)
{
    return widget.objectName().startsWith(u"qt_"_s) || widget.inherits("QHeaderView")
           || widget.inherits("QTableCornerButton") || widget.inherits("QTabBar");
}

bool takesKeyboard(const QWidget& widget)
{
    return widget.isVisible() && widget.focusPolicy() != Qt::NoFocus && widget.focusProxy() == nullptr
           && !isPart(widget);
}

/// What lacks a name or a role below that widget.
QStringList mute(QWidget& top)
{
    QStringList wrong;
    QList<QWidget*> widgets = top.findChildren<QWidget*>();
    widgets << &top;
    for (QWidget* widget : std::as_const(widgets)) {
        if (widget->window() != top.window() || !takesKeyboard(*widget))
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->role() == QAccessible::NoRole)
            wrong << called(*widget) + u" has no role"_s;
        else if (spoken->text(QAccessible::Name).isEmpty())
            wrong << called(*widget) + u" has no name"_s;
    }
    return wrong;
}

} // namespace

class TestAccessibility final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageSpeaks_data();
    void everyPageSpeaks();
    void everyDialogSpeaks_data();
    void everyDialogSpeaks();
    void tabComesAround();

private:
    void trigger(const QString& name) { m_stage.window().findChild<QAction*>(name)->trigger(); }

    WindowStage m_stage;
};

void TestAccessibility::initTestCase()
{
    m_stage.settings().addRecentPath(u"/logs/mail"_s);
    MainWindow& window = m_stage.start();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(mute(window), QStringList());
    window.openExample();
    QTRY_VERIFY_WITH_TIMEOUT(window.session().state() == State::Open, 60'000);
    trigger(u"nextFinding"_s);
}

void TestAccessibility::everyPageSpeaks_data()
{
    QTest::addColumn<QString>("action");
    for (int tab = 1; tab <= 6; ++tab)
        QTest::addRow("tab %d", tab) << u"tab%1"_s.arg(tab);
    for (const char* page : {"decodeLine", "writeNote", "checklist", "preview"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestAccessibility::everyPageSpeaks()
{
    QFETCH(QString, action);
    trigger(action);
    QTRY_VERIFY2(mute(m_stage.window()).isEmpty(), qPrintable(mute(m_stage.window()).join(u'\n')));
}

void TestAccessibility::everyDialogSpeaks_data()
{
    QTest::addColumn<QString>("action");
    for (const char* dialog : {"preferences", "caseSettings", "shortHelp", "about"})
        QTest::newRow(dialog) << QString::fromLatin1(dialog);
}

void TestAccessibility::everyDialogSpeaks()
{
    QFETCH(QString, action);
    trigger(action);
    QDialog* dialog = nullptr;
    for (QDialog* one : m_stage.window().findChildren<QDialog*>()) {
        if (one->isVisible())
            dialog = one;
    }
    QVERIFY(dialog);
    const QStringList wrong = mute(*dialog);
    QVERIFY(!dialog->windowTitle().isEmpty());
    dialog->reject();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// From the table through everything that takes Tab and back again: no widget holds the keyboard for itself.
void TestAccessibility::tabComesAround()
{
    MainWindow& window = m_stage.window();
    trigger(u"tab1"_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget* const first = window.focusWidget();
    QVERIFY(first);
    QSet<const QWidget*> seen;
    for (int step = 0; step < 200; ++step) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QWidget* now = window.focusWidget();
        if (now == first)
            break;
        QVERIFY2(!seen.contains(now), qPrintable(called(*now)));
        seen.insert(now);
    }
    QCOMPARE(window.focusWidget(), first);
    for (const QString& name : {u"filterEdit"_s, u"findings"_s, u"evidence"_s, u"decodeInput"_s, u"timeline"_s})
        QVERIFY2(std::ranges::any_of(seen, [&](const QWidget* widget) { return widget->objectName() == name; }),
                 qPrintable(name));
}

} // namespace postmortem::testing

using postmortem::testing::TestAccessibility;
POSTMORTEM_GUI_TEST(TestAccessibility)
#include "tst_accessibility.moc"
