// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Block lists and abuse reports through their windows: opened from the checklist, chosen, saved; what is saved is what
// was shown, and a file that cannot be written is told.

#include "app/noticebar.h"
#include "app/remediationexport.h"
#include "model/remediation/blocklist.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testmain.h"
#include "tests/support/windowstage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

using State = CaseSession::State;

class TestRemediationExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFormatIsSaved_data();
    void everyFormatIsSaved();
    void choicesChangeTheList();
    void aListThatCannotBeWritten();
    void abuseReportsAreSaved();
    void theSenderCanBeChanged();
    void abuseReportsThatCannotBeWritten();
    void windowsCloseWithTheirCase();

private:
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_stage->find<Widget>(name);
    }
    [[nodiscard]] const CaseSnapshot& snapshot() { return *m_stage->window().session().snapshot(); }
    [[nodiscard]] QString notice() { return find<NoticeBar>(u"noticeBar"_s)->text(); }
    [[nodiscard]] bool isSaid(const QString& path)
    {
        return find<QStatusBar>(u"statusBar"_s)->currentMessage().contains(path);
    }
    /// Presses that button of the checklist and waits until the window that comes can save.
    void openDialog(const QString& button, const QString& saveButton);
    void press(const QString& button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] static QByteArray contentOf(const QString& path);

    std::unique_ptr<WindowStage> m_stage;
};

void TestRemediationExport::init()
{
    m_stage = std::make_unique<WindowStage>();
    m_stage->start();
    m_stage->settings().setPerson(u"Ada Admin"_s);
    m_stage->window().openExample();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->window().session().state() == State::Open, 60'000);
    find<QAction>(u"checklist"_s)->trigger();
}

void TestRemediationExport::cleanup()
{
    m_stage->window().close();
    m_stage.reset();
}

void TestRemediationExport::openDialog(const QString& button, const QString& saveButton)
{
    press(button);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(saveButton)->isEnabled(), 60'000);
}

QByteArray TestRemediationExport::contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRemediationExport::everyFormatIsSaved_data()
{
    QTest::addColumn<BlockFormat>("format");
    for (const BlockFormat format : blockFormats)
        QTest::newRow(qPrintable(name(format))) << format;
}

void TestRemediationExport::everyFormatIsSaved()
{
    QFETCH(BlockFormat, format);
    openDialog(u"blockList"_s, u"blockListSave"_s);
    auto* formats = find<QComboBox>(u"blockListFormat"_s);
    QCOMPARE(formats->count(), static_cast<int>(blockFormats.size()));
    const QByteArray expected = blockListText(blockList(snapshot(), {}), format);
    QVERIFY(expected.contains("203.0.113.66"));
    formats->setFocus();
    QTest::keyClicks(formats, title(format));
    QCOMPARE(formats->currentText(), title(format));
    auto* preview = find<QPlainTextEdit>(u"blockListPreview"_s);
    QTRY_COMPARE_WITH_TIMEOUT(preview->toPlainText(), QString::fromUtf8(expected), 20'000);
    const QString path = m_stage->path(u"list"_s);
    m_stage->files.answer = {path};
    press(u"blockListSave"_s);
    QVERIFY(m_stage->files.suggested.endsWith(fileName(format)));
    QTRY_VERIFY(isSaid(path));
    QCOMPARE(contentOf(path), expected);
    press(u"blockListCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(expected));
    QCOMPARE(notice(), QString());
}

void TestRemediationExport::choicesChangeTheList()
{
    openDialog(u"blockList"_s, u"blockListSave"_s);
    auto* preview = find<QPlainTextEdit>(u"blockListPreview"_s);
    auto* summary = find<QLabel>(u"blockListSummary"_s);
    QVERIFY2(summary->text().contains(u"hostile address"_s), qPrintable(summary->text()));
    QTest::mouseClick(find<QCheckBox>(u"blockListNetworks"_s), Qt::LeftButton, {}, QPoint(6, 8));
    QVERIFY(find<QCheckBox>(u"blockListNetworks"_s)->isChecked());
    const auto textWith = [&](BlockChoices choices) {
        return QString::fromUtf8(blockListText(blockList(snapshot(), choices), BlockFormat::Nftables));
    };
    QVERIFY(textWith({.networks = true}) != textWith({}));
    QTRY_COMPARE_WITH_TIMEOUT(preview->toPlainText(), textWith({.networks = true}), 20'000);
    QTest::mouseClick(find<QCheckBox>(u"blockListShared"_s), Qt::LeftButton, {}, QPoint(6, 8));
    QTRY_COMPARE_WITH_TIMEOUT(preview->toPlainText(), textWith({.networks = true, .shared = true}), 20'000);
}

void TestRemediationExport::aListThatCannotBeWritten()
{
    openDialog(u"blockList"_s, u"blockListSave"_s);
    const QString nowhere = m_stage->path(u"no/such/folder/list"_s);
    m_stage->files.answer = {nowhere};
    press(u"blockListSave"_s);
    QTRY_VERIFY(notice().contains(nowhere) && notice().contains(u"could not be written"_s));
    // A full disk, and an older list that must stay.
    const QString old = m_stage->path(u"old"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the old list") > 0);
    file.close();
    m_stage->files.answer = {old};
    {
        const FileSizeLimit full(100);
        press(u"blockListSave"_s);
        QTRY_VERIFY(notice().contains(old) && notice().contains(u"could not be written"_s));
    }
    QCOMPARE(contentOf(old), QByteArray("the old list"));
    press(u"blockListSave"_s);
    QTRY_COMPARE(contentOf(old), blockListText(blockList(snapshot(), {}), BlockFormat::Nftables));
}

void TestRemediationExport::abuseReportsAreSaved()
{
    openDialog(u"abuseReports"_s, u"abuseSave"_s);
    auto* networks = find<QListWidget>(u"abuseNetworks"_s);
    auto* preview = find<QPlainTextEdit>(u"abusePreview"_s);
    QVERIFY(networks->count() > 1);
    QStringList shown;
    for (int row = 0; row < networks->count(); ++row) {
        networks->setCurrentRow(row);
        shown += preview->toPlainText();
        QVERIFY(shown.last().contains(u"From: \"Ada Admin\" <postmaster@kontor.example>"_s));
    }
    press(u"abuseCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown.last());
    const QString folder = m_stage->path(u"reports"_s);
    m_stage->files.answer = {folder};
    press(u"abuseSave"_s);
    QTRY_VERIFY(isSaid(folder));
    QStringList written;
    for (const QString& name : QDir(folder).entryList({u"abuse-*.eml"_s}, QDir::Files))
        written += QString::fromUtf8(contentOf(folder + u'/' + name)).remove(u'\r');
    written.sort();
    shown.sort();
    QCOMPARE(written, shown);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), shown.size());
}

void TestRemediationExport::theSenderCanBeChanged()
{
    openDialog(u"abuseReports"_s, u"abuseSave"_s);
    auto* address = find<QLineEdit>(u"abuseSenderAddress"_s);
    address->selectAll();
    QTest::keyClicks(address, u"abuse@kontor.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPlainTextEdit>(u"abusePreview"_s)->toPlainText().contains(u"<abuse@kontor.example>"_s), 20'000);
}

void TestRemediationExport::abuseReportsThatCannotBeWritten()
{
    openDialog(u"abuseReports"_s, u"abuseSave"_s);
    QFile inTheWay(m_stage->path(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_stage->files.answer = {inTheWay.fileName() + u"/folder"_s};
    press(u"abuseSave"_s);
    QTRY_VERIFY(notice().contains(u"/file/folder could not be written"_s));
    const QString folder = m_stage->path(u"full"_s);
    m_stage->files.answer = {folder};
    {
        const FileSizeLimit full(100);
        press(u"abuseSave"_s);
        QTRY_VERIFY(notice().contains(folder));
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList()); // no half of a mail
}

void TestRemediationExport::windowsCloseWithTheirCase()
{
    openDialog(u"blockList"_s, u"blockListSave"_s);
    const QPointer<QDialog> first = find<QDialog>(u"blockListDialog"_s);
    press(u"abuseReports"_s); // one at a time
    QTRY_VERIFY(!first);
    const QPointer<QDialog> second = find<QDialog>(u"abuseReportDialog"_s);
    m_stage->window().openExample();
    QTRY_VERIFY_WITH_TIMEOUT(!second, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->window().session().state() == State::Open, 60'000);
}

} // namespace postmortem::testing

using postmortem::testing::TestRemediationExport;
POSTMORTEM_GUI_TEST(TestRemediationExport)
#include "tst_remediationexport.moc"
