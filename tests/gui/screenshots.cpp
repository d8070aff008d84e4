// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// postmortem-screenshots FOLDER: pictures of the window in its states, in two sizes, light and dark, for the README and
// for eyes that check what no test can. With QT_SCALE_FACTOR=2 the small size only, as on a dense screen. With
// --help-pictures: those of the manual. With --language de: either in that language.

#include "app/languages.h"
#include "model/items/findinglistmodel.h"
#include "tests/support/windowstage.h"
#include "views/filterbar/filteredit.h"
#include "views/checklist/checklistpage.h"
#include "views/tables/casetable.h"
#include "views/theme/windowpalette.h"
#include "views/workbench/workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

class Photographer final {
public:
    Photographer(QString folder, QSize size, bool dark)
        : m_folder(std::move(folder)), m_size(size),
          m_suffix(u"-%1%2%3"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString(), isDense() ? u"@2x"_s : QString()))
    {
        QApplication::setPalette(windowPalette(dark));
        m_stage.settings().addRecentPath(u"/var/log/mail"_s);
        m_stage.settings().setOrganisation(u"Kontor GmbH"_s);
        m_stage.settings().setPerson(u"Ada Admin"_s);
    }

    [[nodiscard]] bool takeAll()
    {
        MainWindow& window = m_stage.start(m_size);
        take(u"start"_s);
        window.openExample();
        if (!waitUntilOpen())
            return false;
        take(u"imported"_s);
        selectAddress();
        take(u"address"_s);
        trigger(u"nextFinding"_s);
        trigger(u"nextFinding"_s);
        take(u"finding"_s);
        trigger(u"decodeLine"_s);
        find<QPlainTextEdit>(u"decodeInput"_s)
            ->setPlainText(u"AUTH LOGIN\n334 VXNlcm5hbWU6\ndGVzdA==\n334 UGFzc3dvcmQ6\ncGFzcw=="_s);
        take(u"decode"_s);
        trigger(u"timesInUtc"_s);
        take(u"utc"_s);
        trigger(u"timesInLogs"_s);
        trigger(u"clearFilter"_s);
        for (int tab = 2; tab <= 6; ++tab) {
            trigger(u"tab%1"_s.arg(tab));
            take(u"tab%1"_s.arg(tab));
        }
        trigger(u"tab7"_s);
        take(u"charts"_s);
        takeRemarks();
        takeDialogs();
        trigger(u"checklist"_s);
        take(u"checklist"_s);
        trigger(u"preview"_s);
        settle(); // its pages are made
        take(u"preview"_s);
        trigger(u"checklist"_s);
        for (const QString& dialog : {u"exportBlockList"_s, u"abuseReports"_s}) {
            trigger(dialog);
            takeChild(
                window.findChild<QDialog*>(dialog == u"abuseReports"_s ? u"abuseReportDialog"_s : u"blockListDialog"_s),
                dialog);
        }
        trigger(u"manual"_s);
        takeChild(window.findChild<QWidget*>(u"helpWindow"_s), u"manual"_s);
        return takeFollowed() && m_saved;
    }

    /// The manual's pictures: small, and only what the page speaks of.
    [[nodiscard]] bool takeHelpPictures()
    {
        MainWindow& window = m_stage.start(m_size);
        window.openExample();
        if (!waitUntilOpen())
            return false;
        settle();
        saveSmall(&window, u"window"_s);
        selectAddress();
        trigger(u"nextFinding"_s);
        settle();
        saveSmall(&window, u"finding"_s);
        saveSmall(window.findChild<QWidget*>(u"filterBar"_s), u"filter"_s);
        saveSmall(window.findChild<QWidget*>(u"timeline"_s), u"timeline"_s);
        window.findChild<QPlainTextEdit*>(u"decodeInput"_s)
            ->setPlainText(u"AUTH LOGIN\n334 VXNlcm5hbWU6\ndGVzdA==\n334 UGFzc3dvcmQ6\ncGFzcw=="_s);
        settle();
        saveSmall(window.findChild<QWidget*>(u"decodeDock"_s), u"decode"_s);
        trigger(u"checklist"_s);
        settle();
        saveSmall(window.findChild<QWidget*>(u"checklistPage"_s), u"checklist"_s);
        return m_saved;
    }
    [[nodiscard]] static bool isDense() { return qApp->devicePixelRatio() > 1.5; }

private:
    /// A note, a filter that is not understood, and what is hidden as harmless.
    void takeRemarks()
    {
        trigger(u"tab1"_s);
        selectAddress();
        find<QPlainTextEdit>(u"remarkNote"_s)->setPlainText(u"The provider was told at 15:20."_s);
        find<QLineEdit>(u"remarkTags"_s)->setText(u"provider told, romania"_s);
        trigger(u"writeNote"_s);
        settle();
        trigger(u"filter"_s);
        auto* edit = find<FilterEdit>(u"filterEdit"_s);
        edit->setText(u"ip:nonsense"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        take(u"note"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        auto* table = find<CaseTable>(u"addresses"_s)->view();
        table->setCurrentIndex(table->model()->index(1, 0));
        Q_EMIT find<CaseTable>(u"addresses"_s)->remarkRequested(true);
        take(u"reason"_s);
        find<QLineEdit>(u"remarkReasonReason"_s)->setText(u"our own penetration test"_s);
        QTest::keyClick(find<QLineEdit>(u"remarkReasonReason"_s), Qt::Key_Return);
        take(u"hidden"_s);
    }

    /// A folder into which a server writes on: somebody else begins to guess.
    [[nodiscard]] bool takeFollowed()
    {
        MainWindow& window = m_stage.window();
        const QString folder = m_stage.path(u"logs"_s);
        QDir().mkpath(folder);
        for (const QString& name : QDir(WindowStage::example()).entryList(QDir::Files))
            QFile::copy(QDir(WindowStage::example()).filePath(name), QDir(folder).filePath(name));
        window.open({folder});
        if (!QTest::qWaitForWindowExposed(&window) || !waitUntilOpen())
            return false;
        settle();
        trigger(u"follow"_s);
        settle();
        QFile log(QDir(folder).filePath(u"mail.log"_s));
        if (!log.open(QIODevice::WriteOnly))
            return false;
        for (int second = 10; second < 40; ++second)
            log.write(
                "Nov 23 15:22:" + QByteArray::number(second)
                + " mail postfix/smtpd[2101]: warning: unknown[192.0.2.77]: SASL LOGIN authentication failed: no\n");
        log.close();
        const QAbstractItemModel* findings = find<QListView>(u"findings"_s)->model();
        QModelIndexList fresh;
        const bool seen = QTest::qWaitFor(
            [&] {
                fresh = findings->match(findings->index(0, 0), FindingListModel::NewRole, true, 1, Qt::MatchExactly);
                return !fresh.isEmpty();
            },
            20'000);
        if (seen)
            find<QListView>(u"findings"_s)->scrollTo(fresh.front(), QAbstractItemView::PositionAtCenter);
        take(u"follow"_s);
        trigger(u"follow"_s);
        return seen;
    }

    [[nodiscard]] bool waitUntilOpen()
    {
        return QTest::qWaitFor([this] { return m_stage.window().session().state() == CaseSession::State::Open; },
                               60'000);
    }

    void takeDialogs()
    {
        for (const QString& name : {u"preferences"_s, u"caseSettings"_s, u"shortHelp"_s, u"about"_s}) {
            trigger(name);
            for (QDialog* dialog : m_stage.window().findChildren<QDialog*>()) {
                if (!dialog->isVisible())
                    continue;
                take(name, dialog);
                dialog->reject();
            }
        }
    }

    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        return m_stage.find<Widget>(name);
    }
    void trigger(const QString& action) { m_stage.window().findChild<QAction*>(action)->trigger(); }

    void selectAddress()
    {
        QTableView* view = m_stage.window().findChild<CaseTable*>(u"addresses"_s)->view();
        const auto found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u"203.0.113.66"_s, 1);
        if (!found.isEmpty())
            view->setCurrentIndex(found.front());
    }

    /// Until the answers to what was asked have come and have been painted.
    static void settle()
    {
        const QDeadlineTimer settled(settleMs);
        (void)QTest::qWaitFor([&] { return settled.hasExpired(); }, settleMs + 100);
    }

    void take(const QString& name, QWidget* what = nullptr) { takeChild(what ? what : &m_stage.window(), name); }

    void takeChild(QWidget* widget, const QString& name)
    {
        settle();
        m_saved = widget && widget->grab().save(QDir(m_folder).filePath(name + m_suffix + u".png"_s)) && m_saved;
    }

    /// At most 620 pixels wide, in as many colours as a picture of 60 KB can have.
    void saveSmall(QWidget* widget, const QString& name)
    {
        if (!widget) {
            m_saved = false;
            return;
        }
        QImage image = widget->grab().toImage();
        if (image.width() > helpWidth)
            image = image.scaledToWidth(helpWidth, Qt::SmoothTransformation);
        image = image.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither);
        m_saved = image.save(QDir(m_folder).filePath(name + u".png"_s), "PNG", 0) && m_saved;
    }

    static constexpr int settleMs = 900;
    static constexpr int helpWidth = 620;
    QString m_folder;
    QSize m_size;
    QString m_suffix;
    bool m_saved = true;
    WindowStage m_stage;
};

} // namespace

} // namespace postmortem::testing

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication program(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption forHelp(u"help-pictures"_s);
    const QCommandLineOption language(u"language"_s, {}, u"code"_s, u"en"_s);
    parser.addOptions({forHelp, language});
    if (!parser.parse(QApplication::arguments()) || parser.positionalArguments().size() != 1) {
        std::fputs("usage: postmortem-screenshots [--help-pictures] [--language CODE] FOLDER\n", stderr);
        return 2;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    postmortem::speak(parser.value(language));
    const QString folder = parser.positionalArguments().constFirst();
    if (!QDir().mkpath(folder))
        return 1;
    if (parser.isSet(forHelp))
        return postmortem::testing::Photographer(folder, {1280, 800}, false).takeHelpPictures() ? 0 : 1;
    QList<QSize> sizes{QSize(1280, 720)};
    if (!postmortem::testing::Photographer::isDense())
        sizes << QSize(1600, 1000);
    for (const QSize size : std::as_const(sizes)) {
        for (const bool dark : {false, true}) {
            if (!postmortem::testing::Photographer(folder, size, dark).takeAll())
                return 1;
        }
    }
    return 0;
}
