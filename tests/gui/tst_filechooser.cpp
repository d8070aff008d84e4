// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filechooser.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestFileChooser final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choosesAFolder();
    void choosesATargetWithItsSuffix();
    void aChangedMindIsNoAnswer();

private:
    QTemporaryDir m_folder;
    QWidget m_window;
    DialogFileChooser m_chooser;
};

void TestFileChooser::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestFileChooser::choosesAFolder()
{
    QStringList chosen;
    m_chooser.chooseFolder(&m_window, u"Logs"_s, m_folder.path(), [&](const QStringList& paths) { chosen = paths; });
    auto* dialog = m_window.findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Logs"_s);
    QCOMPARE(QDir(dialog->directory().path()), QDir(m_folder.path()));
    dialog->setDirectory(m_folder.path());
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_COMPARE(chosen, QStringList{m_folder.path()});
    QTRY_VERIFY(!m_window.findChild<QFileDialog*>()); // gone by itself
}

void TestFileChooser::choosesATargetWithItsSuffix()
{
    QStringList chosen;
    m_chooser.chooseTarget(&m_window, u"Export"_s, m_folder.filePath(u"Incident.pdf"_s), {u"PDF (*.pdf)"_s},
                           [&](const QStringList& paths) { chosen = paths; });
    auto* dialog = m_window.findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->selectedFiles(), QStringList{m_folder.filePath(u"Incident.pdf"_s)});
    dialog->selectFile(m_folder.filePath(u"other"_s));
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_COMPARE(chosen, QStringList{m_folder.filePath(u"other.pdf"_s)});
}

void TestFileChooser::aChangedMindIsNoAnswer()
{
    bool answered = false;
    m_chooser.chooseFiles(&m_window, u"Logs"_s, m_folder.path(), [&](const QStringList&) { answered = true; });
    auto* dialog = m_window.findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
    dialog->reject();
    QTRY_VERIFY(!m_window.findChild<QFileDialog*>());
    QVERIFY(!answered);
}

} // namespace postmortem::testing

using postmortem::testing::TestFileChooser;
POSTMORTEM_GUI_TEST(TestFileChooser)
#include "tst_filechooser.moc"
