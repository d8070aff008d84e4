// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// postmortem-screenshots FOLDER: pictures of the window in its main states, in two sizes, light and dark, for the
// README and for eyes that check what no test can.

#include "tests/support/windowstage.h"
#include "views/checklist/checklistpage.h"
#include "views/tables/casetable.h"
#include "views/workbench/workbench.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2d, 0x31);
    const QColor base(0x1e, 0x1f, 0x22);
    const QColor text(0xe4, 0xe6, 0xea);
    const QColor faint(0x9a, 0x9f, 0xa8);
    QPalette palette(text, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
    palette.setColor(QPalette::Button, QColor(0x3a, 0x3d, 0x43));
    palette.setColor(QPalette::Mid, QColor(0x4a, 0x4d, 0x54));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x5d, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x43));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb0, 0xff));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x77, 0x7b, 0x83));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xf1, 0xf3, 0xf6));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xfb));
    palette.setColor(QPalette::Button, QColor(0xfb, 0xfc, 0xfd));
    palette.setColor(QPalette::Mid, QColor(0xc3, 0xc9, 0xd2));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xd0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x72, 0x7d));
    return palette;
}

class Photographer final {
public:
    Photographer(QString folder, QSize size, bool dark)
        : m_folder(std::move(folder)), m_size(size),
          m_suffix(u"-%1%2"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString()))
    {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        m_stage.settings().addRecentPath(u"/var/log/mail"_s);
        m_stage.settings().setOrganisation(u"Kontor GmbH"_s);
        m_stage.settings().setPerson(u"Ada Admin"_s);
    }

    [[nodiscard]] bool takeAll()
    {
        MainWindow& window = m_stage.start(m_size);
        take(u"start"_s);
        window.openExample();
        if (!QTest::qWaitFor([&] { return window.session().state() == CaseSession::State::Open; }, 60'000))
            return false;
        take(u"imported"_s);
        selectAddress();
        take(u"address"_s);
        trigger(u"nextFinding"_s);
        trigger(u"nextFinding"_s);
        take(u"finding"_s);
        window.findChild<QPlainTextEdit*>(u"decodeInput"_s)
            ->setPlainText(u"AUTH LOGIN\n334 VXNlcm5hbWU6\ndGVzdA==\n334 UGFzc3dvcmQ6\ncGFzcw=="_s);
        take(u"decode"_s);
        trigger(u"clearFilter"_s);
        for (int tab = 2; tab <= 6; ++tab) {
            trigger(u"tab%1"_s.arg(tab));
            take(u"tab%1"_s.arg(tab));
        }
        trigger(u"tab7"_s);
        take(u"charts"_s);
        trigger(u"checklist"_s);
        take(u"checklist"_s);
        trigger(u"preview"_s);
        take(u"preview"_s);
        return m_saved;
    }

private:
    void trigger(const QString& action) { m_stage.window().findChild<QAction*>(action)->trigger(); }

    void selectAddress()
    {
        QTableView* view = m_stage.window().findChild<CaseTable*>(u"addresses"_s)->view();
        const auto found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u"203.0.113.66"_s, 1);
        if (!found.isEmpty())
            view->setCurrentIndex(found.front());
    }

    /// After the answers to what was asked have come and have been painted.
    void take(const QString& name)
    {
        const QDeadlineTimer settled(settleMs);
        (void)QTest::qWaitFor([&] { return settled.hasExpired(); }, settleMs + 100);
        m_saved = m_stage.window().grab().save(QDir(m_folder).filePath(name + m_suffix + u".png"_s)) && m_saved;
    }

    static constexpr int settleMs = 900;
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
    if (argc != 2) {
        std::fputs("usage: postmortem-screenshots FOLDER\n", stderr);
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication program(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (!QDir().mkpath(folder))
        return 1;
    for (const QSize size : {QSize(1600, 1000), QSize(1280, 720)}) {
        for (const bool dark : {false, true}) {
            if (!postmortem::testing::Photographer(folder, size, dark).takeAll())
                return 1;
        }
    }
    return 0;
}
