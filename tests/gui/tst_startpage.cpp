// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/startpage/startpage.h"

#include "tests/support/testmain.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestStartPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonsAsk();
    void noExampleNoButton();
    void opensWhatWasOpenedLately();
};

void TestStartPage::buttonsAsk()
{
    StartPage page(true);
    page.resize(900, 600);
    page.show();
    const QSignalSpy folder(&page, &StartPage::openFolderRequested);
    const QSignalSpy files(&page, &StartPage::openFilesRequested);
    const QSignalSpy example(&page, &StartPage::openExampleRequested);
    const QSignalSpy decode(&page, &StartPage::decodeRequested);
    for (const QString& name : {u"startOpenFolder"_s, u"startOpenFiles"_s, u"startOpenExample"_s, u"startDecode"_s}) {
        auto* button = page.findChild<QPushButton*>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(folder.size(), 1);
    QCOMPARE(files.size(), 1);
    QCOMPARE(example.size(), 1);
    QCOMPARE(decode.size(), 1);
}

void TestStartPage::noExampleNoButton()
{
    const StartPage page(false);
    QVERIFY(!page.findChild<QPushButton*>(u"startOpenExample"_s));
    QVERIFY(page.findChild<QPushButton*>(u"startOpenFolder"_s));
}

void TestStartPage::opensWhatWasOpenedLately()
{
    StartPage page(true);
    page.resize(900, 600);
    page.show();
    const QSignalSpy recent(&page, &StartPage::recentRequested);
    page.setRecent({u"/logs/<b>R&D</b>"_s, u"/logs/older"_s});
    const auto buttons = [&page] {
        QList<QPushButton*> found;
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->accessibleName().startsWith(u"Open /"_s))
                found.append(button);
        }
        return found;
    };
    QCOMPARE(buttons().size(), 2);
    QCOMPARE(buttons().first()->text(), u"/logs/<b>R&&D</b>"_s);
    QVERIFY(!buttons().first()->toolTip().contains(u"<b>"_s));
    QTest::mouseClick(buttons().first(), Qt::LeftButton);
    QCOMPARE(recent.first().first().toString(), u"/logs/<b>R&D</b>"_s);
    page.setRecent({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(buttons().isEmpty());
}

} // namespace postmortem::testing

using postmortem::testing::TestStartPage;
POSTMORTEM_GUI_TEST(TestStartPage)
#include "tst_startpage.moc"
