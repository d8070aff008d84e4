// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox.h"

#include "app/casesession.h"
#include "app/casestatusbar.h"
#include "app/noticebar.h"
#include "app/savefile.h"
#include "model/items/plainwords.h"
#include "model/remediation/checklistexport.h"
#include "views/report/reportpreview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int messageMs = 8000;

QUrl folderOf(const QString& path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absolutePath());
}

QString shownPath(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

Outbox::Outbox(const Surroundings& around, CaseSession& session, Voices voices, QWidget* window)
    : QObject(window), m_around(around), m_session(session), m_voices(voices), m_window(window),
      m_exporter(around.pool), m_verifying([this](const EvidenceVerdict& verdict) {
          m_isVerifying = false;
          showVerified(verdict);
      }),
      m_saving([this](const Result<>& saved) { showSaved(saved); })
{
    connect(&m_exporter, &ReportExporter::started, this, &Outbox::busyChanged);
    connect(&m_exporter, &ReportExporter::finished, this, &Outbox::showExported);
    connect(&m_exporter, &ReportExporter::failed, this, &Outbox::showFailed);
}

void Outbox::chooseReport()
{
    if (!m_session.snapshot() || m_exporter.running())
        return;
    const std::string day = toLocalText(m_around.clock.now(), m_session.snapshot()->settings.zone).substr(0, 10);
    const bool anonymised = m_voices.preview->options().anonymised;
    const QString name = (anonymised ? tr("Incident report %1, anonymised.pdf") : tr("Incident report %1.pdf"))
                             .arg(QString::fromStdString(day));
    m_around.files.chooseTarget(
        m_window, tr("Export the Report"), QDir(m_around.settings.exportFolder()).filePath(name),
        {tr("PDF (*.pdf)"), tr("Web page (*.html)")}, [this](const QStringList& paths) { startReport(paths.front()); });
}

void Outbox::startReport(const QString& path)
{
    const SnapshotPtr snapshot = m_session.snapshot();
    if (!snapshot || !snapshot->complete)
        return; // another case was opened while the dialog stood there
    m_around.settings.setExportFolder(QFileInfo(path).absolutePath());
    stopVerifying();
    m_voices.notice->clear();
    m_voices.preview->setExportStatus(tr("Writing …"));
    m_voices.status->setEvidence(CaseStatusBar::Evidence::Checking);
    m_exporter.start({.snapshot = snapshot,
                      .lines = m_session.lines(),
                      .checklist = m_session.checklist(),
                      .options = m_voices.preview->options(),
                      .page = m_voices.preview->pageSetup(),
                      .rehash = {},
                      .path = path});
}

void Outbox::showExported(const QString& path, const EvidenceVerdict& evidence)
{
    showVerified(evidence);
    Q_EMIT exported(path);
    QString text = tr("The report was written: %1").arg(shownPath(path));
    m_voices.preview->setExportStatus(text);
    if (!evidence.problems.empty())
        text += u'\n' + m_voices.notice->text();
    m_voices.notice->say(text, evidence.problems.empty() ? NoticeBar::Tone::Plain : NoticeBar::Tone::Warning,
                         {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }},
                          {tr("Open Its Folder"), [path] { QDesktopServices::openUrl(folderOf(path)); }}});
}

void Outbox::showFailed(const QString& path, const QString& reason)
{
    const QString text = tr("The report was not written to %1: %2").arg(shownPath(path), reason);
    m_voices.preview->setExportStatus(text);
    m_voices.status->setEvidence(CaseStatusBar::Evidence::NotChecked);
    m_voices.notice->say(text, NoticeBar::Tone::Warning, {{tr("Try Again…"), [this] { chooseReport(); }}});
    Q_EMIT busyChanged();
}

void Outbox::chooseChecklist(const Checklist& checklist, const QString& extension)
{
    const QString suggested = QDir(m_around.settings.exportFolder()).filePath(tr("Checklist") + u'.' + extension);
    const auto save = [this, checklist](const QStringList& paths) {
        m_savingPath = paths.front();
        m_around.settings.setExportFolder(QFileInfo(m_savingPath).absolutePath());
        m_saving.ask(saveFile(m_around.pool, m_savingPath, checklistToFile(checklist, m_savingPath)));
    };
    m_around.files.chooseTarget(m_window, tr("Export the Checklist"), suggested, {u"*."_s + extension}, save);
}

void Outbox::showSaved(const Result<>& saved)
{
    if (saved) {
        m_voices.status->showMessage(tr("Written: %1").arg(shownPath(m_savingPath)), messageMs);
        Q_EMIT exported(m_savingPath);
    } else {
        m_voices.notice->say(
            tr("%1 could not be written: %2").arg(shownPath(m_savingPath), shownText(saved.error().message)),
            NoticeBar::Tone::Warning);
    }
}

void Outbox::verify()
{
    if (!m_session.snapshot() || m_exporter.running())
        return;
    m_voices.status->setEvidence(CaseStatusBar::Evidence::Checking);
    m_isVerifying = true;
    m_verifying.ask(runOn(m_around.pool, [snapshot = m_session.snapshot()](const Cancel& cancel) {
        return verifyEvidence(*snapshot, cancel);
    }));
    Q_EMIT busyChanged();
}

void Outbox::showVerified(const EvidenceVerdict& verdict)
{
    using enum CaseStatusBar::Evidence;
    Q_EMIT verified(static_cast<int>(verdict.checked), static_cast<int>(verdict.problems.size()));
    if (verdict.checked == 0)
        m_voices.status->setEvidence(NotChecked);
    else
        m_voices.status->setEvidence(verdict.unchanged() ? Unchanged : Changed);
    if (!verdict.problems.empty())
        m_voices.notice->say(
            tr("The evidence is not what it was when it was read. %1").arg(shownText(verdict.problems.front())),
            NoticeBar::Tone::Warning, {{tr("Read Again"), [this] {
                                            m_voices.notice->clear();
                                            m_session.readAgain();
                                        }}});
    Q_EMIT busyChanged();
}

void Outbox::cancel()
{
    m_exporter.cancel();
    stopVerifying();
    m_voices.preview->setExportStatus({});
    m_voices.status->setEvidence(CaseStatusBar::Evidence::NotChecked);
    Q_EMIT busyChanged();
}

void Outbox::stopVerifying()
{
    m_isVerifying = false;
    m_verifying.cancel();
}

bool Outbox::busy() const
{
    return m_exporter.running() || m_isVerifying;
}

QString Outbox::busyText() const
{
    return m_exporter.running() ? tr("Writing the report …") : tr("Hashing the evidence again …");
}

} // namespace postmortem
