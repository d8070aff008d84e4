// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainactions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace postmortem {

MainActions::MainActions(QWidget* window) : QObject(window), m_window(window)
{
    createFile();
    createView();
    createGo();
    createTools();
    setIconTexts();
    setCase(false, false);
}

QAction* MainActions::add(const QString& name, const QString& text, const QKeySequence& keys, const QString& tip)
{
    auto* action = new QAction(text, m_window);
    action->setObjectName(name);
    action->setShortcut(keys);
    const QString shown = keys.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, shown));
    action->setStatusTip(tip);
    m_window->addAction(action);
    m_all << action;
    return action;
}

void MainActions::createFile()
{
    openFolder = add(u"openFolder"_s, tr("Open &Folder…"), QKeySequence::Open,
                     tr("Read all logs in a folder; nothing in it is changed"));
    openFiles = add(u"openFiles"_s, tr("Open F&iles…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, tr("Read single logs"));
    openExample = add(u"openExample"_s, tr("Open the &Example Incident"), {},
                      tr("Three days of a small server whose account was guessed and then sent spam"));
    saveCase = add(u"saveCase"_s, tr("&Save Case"), QKeySequence::Save,
                   tr("Keep the case with all notes and ticks in one file"));
    saveCaseAs = add(u"saveCaseAs"_s, tr("Save Case &As…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                     tr("Keep the case in another file"));
    addLogs =
        add(u"addLogs"_s, tr("Add &Newer Logs…"), {}, tr("Read more logs into the same case; notes and ticks stay"));
    readAgain = add(u"readAgain"_s, tr("Read &Again"), QKeySequence::Refresh, tr("Read the same files once more"));
    follow = add(u"follow"_s, tr("F&ollow the Logs"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                 tr("Read on while the server writes: does the attack go on?"));
    follow->setCheckable(true);
    preview = add(u"preview"_s, tr("Report &Preview"), QKeySequence::Print,
                  tr("See the report, choose its sections, add your notes"));
    exportReport = add(u"exportReport"_s, tr("&Export Report (PDF)…"), Qt::CTRL | Qt::Key_E,
                       tr("Write the incident report as a PDF (or an HTML file)"));
    closeCase = add(u"closeCase"_s, tr("&Close Case"), QKeySequence::Close, tr("Back to the start page"));
    preferences = add(u"preferences"_s, tr("Pre&ferences…"), Qt::CTRL | Qt::SHIFT | Qt::Key_Comma,
                      tr("Your name, your organisation, paper, colours and language"));
    preferences->setMenuRole(QAction::PreferencesRole);
    quit = add(u"quit"_s, tr("&Quit"), Qt::CTRL | Qt::Key_Q, tr("Close the window"));
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::createView()
{
    const QStringList names = {tr("Addresses"), tr("Accounts"), tr("Sessions"), tr("Messages"),
                               tr("Events"),    tr("Log"),      tr("Charts")};
    for (int place = 0; place < names.size(); ++place)
        tabs << add(u"tab%1"_s.arg(place + 1), names[place], QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + place)),
                    tr("Show the tab “%1”").arg(names[place]));
    zoomIn = add(u"zoomIn"_s, tr("Zoom &In"), QKeySequence::ZoomIn, tr("Show less time in the timeline"));
    zoomOut = add(u"zoomOut"_s, tr("Zoom &Out"), QKeySequence::ZoomOut, tr("Show more time in the timeline"));
    zoomAll = add(u"zoomAll"_s, tr("&Whole Time"), Qt::CTRL | Qt::Key_0, tr("Show the whole time of the case"));
    timesIn = {add(u"timesInLogs"_s, tr("The Zone of the &Logs"), {}, tr("Times as the server's clock showed them")),
               add(u"timesInUtc"_s, tr("&UTC"), {}, tr("Times in UTC, to compare with other servers")),
               add(u"timesHere"_s, tr("The Zone of This &Computer"), {}, tr("Times as the clock here shows them"))};
    auto* group = new QActionGroup(this);
    for (QAction* one : std::as_const(timesIn)) {
        one->setCheckable(true);
        group->addAction(one);
    }
    resetLayout = add(u"resetLayout"_s, tr("&Reset Layout"), {}, tr("Panes and columns as on the first start"));
}

void MainActions::createGo()
{
    back = add(u"back"_s, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), tr("To the filter and selection before"));
    forward = add(u"forward"_s, tr("F&orward"), QKeySequence(Qt::ALT | Qt::Key_Right),
                  tr("To the filter and selection after"));
    filter = add(u"filter"_s, tr("&Filter"), QKeySequence::Find, tr("Type a filter: everything on screen obeys it"));
    clearFilter =
        add(u"clearFilter"_s, tr("&Remove the Filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, tr("Show the whole case"));
    goToTime = add(u"goToTime"_s, tr("&Go to Time…"), Qt::CTRL | Qt::Key_G,
                   tr("Type a time of day, a date or a range as a filter"));
    nextFinding = add(u"nextFinding"_s, tr("&Next Finding"), Qt::Key_F8, tr("Filter to the finding below"));
    previousFinding =
        add(u"previousFinding"_s, tr("&Previous Finding"), Qt::SHIFT | Qt::Key_F8, tr("Filter to the finding above"));
    nextPane = add(u"nextPane"_s, tr("Next &Pane"), Qt::Key_F6, tr("Give the keyboard to the next pane"));
    previousPane = add(u"previousPane"_s, tr("Pre&vious Pane"), Qt::SHIFT | Qt::Key_F6,
                       tr("Give the keyboard to the pane before"));
    paneMenu = add(u"paneMenu"_s, tr("Pane &Menu"), Qt::CTRL | Qt::Key_F6,
                   tr("Float, move or close the pane that has the keyboard"));
    workbench =
        add(u"showWorkbench"_s, tr("&Workbench"), Qt::CTRL | Qt::Key_B, tr("Findings, timeline, tables, transcript"));
    checklist = add(u"checklist"_s, tr("Remediation &Checklist…"), Qt::CTRL | Qt::Key_K,
                    tr("What to do now, step by step, with ready commands"));
}

void MainActions::createTools()
{
    copy = add(u"copyRows"_s, tr("&Copy Rows"), QKeySequence::Copy, tr("Copy the selected rows of the table as text"));
    decode = add(u"decodeLine"_s, tr("&Decode a Line"), Qt::CTRL | Qt::Key_D,
                 tr("See what hides in a login or an encoded header"));
    note = add(u"writeNote"_s, tr("&Note and Tags…"), Qt::CTRL | Qt::Key_M,
               tr("Write down what you know about the selection"));
    caseSettings = add(u"caseSettings"_s, tr("Case &Settings…"), Qt::CTRL | Qt::Key_Comma,
                       tr("Your domains, your networks, time zone and year"));
    verify = add(u"verifyEvidence"_s, tr("&Verify the Evidence"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                 tr("Hash all files again and compare them with what was read"));
    compare = add(u"compareMoments"_s, tr("Did It &Stop?…"), {},
                  tr("Compare what hostile clients did before and after a moment"));
    blockList = add(u"exportBlockList"_s, tr("Export &Block List…"), {},
                    tr("The hostile addresses for a firewall or a mail server"));
    abuseReports = add(u"abuseReports"_s, tr("&Abuse Reports…"), {},
                       tr("A mail for each network that attacked, with the lines that prove it"));
    newFormat = add(u"newFormat"_s, tr("&New Format…"), {},
                    tr("Describe the log of a server that is not known yet, and see what its lines say"));
    manual = add(u"manual"_s, tr("&Manual"), QKeySequence::HelpContents, tr("Ten short pages, all in the program"));
    help = add(u"shortHelp"_s, tr("Short &Help"), Qt::SHIFT | Qt::Key_F1, tr("Three steps, the filter, the keys"));
    about = add(u"about"_s, tr("&About Postmortem"), {}, tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
}

void MainActions::setIconTexts()
{
    openFolder->setIconText(tr("Open Folder…"));
    back->setIconText(tr("◀ Back"));
    checklist->setIconText(tr("Remediation…"));
    exportReport->setIconText(tr("Export Report (PDF)"));
}

void MainActions::fillMenus(QMenuBar& bar, const QList<QAction*>& panes, QAction* showPasswords)
{
    QMenu* file = bar.addMenu(tr("&File"));
    file->addActions({openFolder, openFiles});
    m_recent = file->addMenu(tr("Open &Recent"));
    file->addActions({openExample, addLogs, readAgain, follow});
    file->addSeparator();
    file->addActions({saveCase, saveCaseAs});
    file->addSeparator();
    file->addActions({preview, exportReport});
    file->addSeparator();
    file->addAction(preferences);
    file->addSeparator();
    file->addActions({closeCase, quit});

    QMenu* view = bar.addMenu(tr("&View"));
    view->addActions(tabs);
    view->addSeparator();
    view->addActions(panes);
    view->addAction(showPasswords);
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomAll});
    view->addSeparator();
    view->addMenu(tr("&Times In"))->addActions(timesIn);
    view->addAction(resetLayout);

    QMenu* go = bar.addMenu(tr("&Go"));
    go->addActions({back, forward});
    go->addSeparator();
    go->addActions({filter, clearFilter, goToTime});
    m_filters = go->addMenu(tr("&Kept Filters"));
    m_filters->setObjectName(u"keptFilters"_s);
    go->addSeparator();
    go->addActions({nextFinding, previousFinding});
    go->addSeparator();
    go->addActions({nextPane, previousPane, paneMenu});
    go->addSeparator();
    go->addActions({workbench, checklist, preview});

    bar.addMenu(tr("&Tools"))
        ->addActions({copy, note, decode, caseSettings, verify, compare, blockList, abuseReports, newFormat});
    bar.addMenu(tr("&Help"))->addActions({manual, help, openExample, about});
    for (QMenu* menu : bar.findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        menu->setToolTipsVisible(true);
}

void MainActions::setCase(bool open, bool complete)
{
    for (QAction* action : {closeCase, zoomIn, zoomOut, zoomAll, filter, goToTime, nextFinding, previousFinding,
                            nextPane, previousPane, paneMenu, workbench, copy, note, caseSettings})
        action->setEnabled(open);
    for (QAction* action : std::as_const(tabs))
        action->setEnabled(open);
    for (QAction* action : {readAgain, preview, exportReport, checklist, verify, saveCase, saveCaseAs, addLogs, compare,
                            follow, blockList, abuseReports})
        action->setEnabled(complete);
}

} // namespace postmortem
