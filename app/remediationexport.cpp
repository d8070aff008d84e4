// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remediationexport.h"

#include "app/casesession.h"
#include "app/casestatusbar.h"
#include "app/noticebar.h"
#include "app/savefile.h"
#include "model/items/plainwords.h"
#include "views/checklist/abusereportdialog.h"
#include "views/checklist/blocklistdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int messageMs = 8000;

} // namespace

RemediationExport::RemediationExport(const Surroundings& around, CaseSession& session, NoticeBar* notice,
                                     CaseStatusBar* status, QWidget* window)
    : QObject(window), m_around(around), m_session(session), m_notice(notice), m_status(status), m_window(window),
      m_saving([this](const Result<>& saved) { showSaved(saved); })
{
    connect(&m_session, &CaseSession::stateChanged, this, &RemediationExport::closeAll);
}

void RemediationExport::showBlockList()
{
    if (!m_session.snapshot() || !m_session.snapshot()->complete)
        return;
    auto* dialog = new BlockListDialog(m_session.snapshot(), m_around.pool, m_window);
    connect(dialog, &BlockListDialog::saveRequested, this, &RemediationExport::chooseListFile);
    show(dialog);
}

void RemediationExport::showAbuseReports()
{
    const SnapshotPtr snapshot = m_session.snapshot();
    if (!snapshot || !snapshot->complete)
        return;
    const std::vector<std::string>& domains = snapshot->settings.localDomains;
    const AbuseSender sender{
        .name = m_around.settings.person(),
        .address = domains.empty() ? QString() : u"postmaster@"_s + shownText(domains.front()),
        .organisation = m_around.settings.organisation(),
        .date = m_around.clock.now(),
    };
    auto* dialog = new AbuseReportDialog(snapshot, m_session.lines(), sender, m_around.pool, m_window);
    connect(dialog, &AbuseReportDialog::saveRequested, this, &RemediationExport::chooseReportFolder);
    show(dialog);
}

void RemediationExport::show(QDialog* dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->show();
}

void RemediationExport::closeAll()
{
    if (m_dialog)
        m_dialog->close();
}

void RemediationExport::chooseListFile(const QString& suggestedName, const QByteArray& content)
{
    const auto save = [this, content](const QStringList& paths) {
        m_savingPath = paths.front();
        m_around.settings.setExportFolder(QFileInfo(m_savingPath).absolutePath());
        m_saving.ask(saveFile(m_around.pool, m_savingPath, content));
    };
    m_around.files.chooseTarget(m_window, tr("Save the Block List"),
                                QDir(m_around.settings.exportFolder()).filePath(suggestedName), {tr("All files (*)")},
                                save);
}

void RemediationExport::chooseReportFolder(const std::vector<AbuseReport>& reports)
{
    const auto save = [this, reports](const QStringList& paths) {
        m_savingPath = paths.front();
        m_around.settings.setExportFolder(m_savingPath);
        m_saving.ask(runOn(m_around.pool, [reports, folder = m_savingPath](const Cancel& cancel) {
            return saveReports(reports, folder, cancel);
        }));
    };
    m_around.files.chooseFolder(m_window, tr("Save the Abuse Reports In"), m_around.settings.exportFolder(), save);
}

void RemediationExport::showSaved(const Result<>& saved)
{
    if (saved)
        m_status->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(m_savingPath)), messageMs);
    else
        m_notice->say(tr("%1 could not be written: %2")
                          .arg(QDir::toNativeSeparators(m_savingPath), shownText(saved.error().message)),
                      NoticeBar::Tone::Warning);
    Q_EMIT ended();
}

Result<> saveReports(const std::vector<AbuseReport>& reports, const QString& folder, const Cancel& cancel)
{
    if (!QDir().mkpath(folder))
        return std::unexpected(Error{ErrorCode::WriteFailed,
                                     RemediationExport::tr("the folder cannot be made").toStdString(),
                                     folder.toStdString(), 0});
    for (const AbuseReport& report : reports) {
        if (cancel.requested())
            return {};
        QSaveFile file(QDir(folder).filePath(report.fileName));
        if (!file.open(QIODevice::WriteOnly) || file.write(report.mail) != report.mail.size() || !file.commit())
            return std::unexpected(
                Error{ErrorCode::WriteFailed, file.errorString().toStdString(), file.fileName().toStdString(), 0});
    }
    return {};
}

} // namespace postmortem
