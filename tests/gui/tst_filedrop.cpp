// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filedrop.h"

#include "tests/support/testmain.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestFileDrop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOnATextFieldAreOpened();
    void textStaysText();
    void otherWindowsAreLeftAlone();

private:
    static bool drop(QWidget& target, const QMimeData& data);
};

bool TestFileDrop::drop(QWidget& target, const QMimeData& data)
{
    QDragEnterEvent enter({2, 2}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent dropped({2, 2}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&target, &dropped);
    return enter.isAccepted();
}

void TestFileDrop::filesOnATextFieldAreOpened()
{
    QWidget window;
    QLineEdit edit(&window);
    FileDrop files(&window);
    QSignalSpy dropped(&files, &FileDrop::dropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/var/log/mail"_s), QUrl(u"https://kontor.example/mail.log"_s),
                  QUrl::fromLocalFile(u"/var/log/mail.log"_s)});
    QVERIFY(drop(edit, data));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.front().front().toStringList(), QStringList({u"/var/log/mail"_s, u"/var/log/mail.log"_s}));
    QCOMPARE(edit.text(), QString());
}

void TestFileDrop::textStaysText()
{
    QWidget window;
    QLineEdit edit(&window);
    FileDrop files(&window);
    QSignalSpy dropped(&files, &FileDrop::dropped);
    QMimeData data;
    data.setText(u"ip:203.0.113.66"_s);
    drop(edit, data);
    QCOMPARE(dropped.size(), 0);
    QCOMPARE(edit.text(), u"ip:203.0.113.66"_s);
}

void TestFileDrop::otherWindowsAreLeftAlone()
{
    QWidget window;
    FileDrop files(&window);
    QSignalSpy dropped(&files, &FileDrop::dropped);
    QLineEdit elsewhere;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/var/log/mail"_s)});
    drop(elsewhere, data);
    QCOMPARE(dropped.size(), 0);
}

} // namespace postmortem::testing

using postmortem::testing::TestFileDrop;
POSTMORTEM_GUI_TEST(TestFileDrop)
#include "tst_filedrop.moc"
