// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CaseKeeper, the part that writes.

#include "app/casekeeper.h"

#include "app/casecontent.h"
#include "app/casesession.h"
#include "app/noticebar.h"
#include "app/windowlayout.h"
#include "model/items/plainwords.h"
#include "views/checklist/checklistpage.h"
#include "views/common/casescope.h"
#include "views/report/reportpreview.h"
#include "views/workbench/workbench.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

SavedCase collect(const CaseParts& parts, const ActionLog& log, const Custody& custody)
{
    SavedCase content;
    content.paths = toBytes(parts.session.paths());
    content.given = parts.session.given();
    content.formats = parts.session.formatOverrides();
    content.snapshot = parts.session.snapshot();
    content.importSeconds = parts.session.importSeconds();
    content.annotations = parts.scope.annotations();
    content.report = parts.preview.options();
    content.filters = custody.filters();
    content.filterPlace = custody.filterPlace();
    content.layout = layoutOf(parts.workbench);
    content.actions = log.actions();
    return content;
}

} // namespace

void CaseKeeper::save()
{
    if (m_path.isEmpty())
        saveAs();
    else
        write(Purpose::Save);
}

void CaseKeeper::saveAs()
{
    const SnapshotPtr snapshot = m_parts.session.snapshot();
    if (!snapshot || !snapshot->complete)
        return;
    const QString name = m_path.isEmpty() ? QFileInfo(m_parts.session.paths().value(0)).completeBaseName()
                                          : QFileInfo(m_path).completeBaseName();
    const QString suggested =
        QDir(m_around.settings.exportFolder()).filePath((name.isEmpty() ? tr("Case") : name) + u".postmortem"_s);
    m_around.files.chooseTarget(m_window, tr("Save the Case"), suggested, {tr("Postmortem cases (*.postmortem)")},
                                [this](const QStringList& paths) { chosenTarget(paths.front()); });
}

void CaseKeeper::chosenTarget(const QString& path)
{
    const QString target = isCaseName(path) ? path : path + u".postmortem"_s;
    m_around.settings.setExportFolder(QFileInfo(target).absolutePath());
    if (target != m_path)
        m_mark.reset(); // the person was asked whether what stands there may go
    m_nextTarget = target;
    write(Purpose::Save);
}

void CaseKeeper::write(Purpose purpose)
{
    if (m_purpose) { // one after the other
        m_next = purpose;
        return;
    }
    const SnapshotPtr snapshot = m_parts.session.snapshot();
    const bool elsewhere = !m_nextTarget.isEmpty();
    if (!snapshot || !snapshot->complete)
        return;
    if (elsewhere || !m_path.isEmpty()) {
        const QString target = elsewhere ? std::exchange(m_nextTarget, QString()) : m_path;
        if (purpose == Purpose::Save)
            m_log.record(Action::Kind::Saved, target.toStdString());
        m_purpose = purpose;
        writeTo(target, m_mark);
    } else if (!m_around.recoveryFolder.isEmpty()) {
        m_purpose = purpose;
        writeTo({}, m_recoveryMark);
    }
}

/// "" is the recovery file, which is made in the job if there is none yet.
void CaseKeeper::writeTo(const QString& path, std::optional<CaseMark> known)
{
    m_target = path;
    m_writing = m_changes;
    m_result.ask(runOn(m_around.pool,
                       [path, content = content(), known = std::move(known), recovery = m_recovery,
                        folder = m_around.recoveryFolder](const Cancel& cancel) -> Written {
                           if (!path.isEmpty())
                               return {writeCase(path, content, known, cancel), recovery};
                           auto file = recovery ? Result<RecoveryFile>(*recovery) : newRecoveryFile(folder);
                           if (!file)
                               return {std::unexpected(file.error()), {}};
                           return {writeCase(file->path, content, known, cancel), *file};
                       }));
    Q_EMIT busyChanged();
}

/// Of a case that gives way to another: nobody waits for it. A write that runs is stopped, so that this one has to go
/// into a file of its own.
void CaseKeeper::writeAway()
{
    const SnapshotPtr snapshot = m_parts.session.snapshot();
    if (!snapshot || !snapshot->complete || (m_path.isEmpty() && m_around.recoveryFolder.isEmpty()))
        return;
    const bool fresh = m_purpose.has_value() && !m_around.recoveryFolder.isEmpty();
    const QString path = fresh ? QString() : m_path;
    m_around.pool.start([path, content = content(),
                         known = fresh            ? std::nullopt
                                 : path.isEmpty() ? m_recoveryMark
                                                  : m_mark,
                         recovery = fresh ? std::nullopt : m_recovery, folder = m_around.recoveryFolder] {
        if (!path.isEmpty() && writeCase(path, content, known))
            return;
        if (const auto file = recovery ? Result<RecoveryFile>(*recovery) : newRecoveryFile(folder))
            (void)writeCase(file->path, content, path.isEmpty() ? known : std::nullopt);
    });
}

SavedCase CaseKeeper::content() const
{
    SavedCase content = collect(m_parts, m_log, m_custody);
    content.ticks = ticksOf(m_parts.session.checklist(), m_ticks);
    return content;
}

void CaseKeeper::wrote(const Written& written)
{
    const Purpose purpose = *std::exchange(m_purpose, std::nullopt);
    const bool done = written.mark.has_value();
    if (!m_recovery)
        m_recovery = written.recovery;
    if (!done) {
        failed(written.mark.error());
        m_closing = m_closing && m_purpose; // when it is being kept elsewhere
    } else {
        m_kept = std::max(m_kept, m_writing);
        if (m_target.isEmpty())
            m_recoveryMark = *written.mark;
        else
            wroteCase(*written.mark);
        if (purpose == Purpose::Save)
            Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(m_path)));
    }
    Q_EMIT titleChanged();
    Q_EMIT busyChanged();
    if (m_next)
        write(*std::exchange(m_next, std::nullopt));
    else if (m_closing && done)
        Q_EMIT mayCloseNow();
}

void CaseKeeper::wroteCase(const CaseMark& mark)
{
    m_path = m_target;
    m_mark = mark;
    m_saved = m_writing;
    m_around.settings.addRecentPath(m_path);
    forgetRecovery();
}

void CaseKeeper::forgetRecovery()
{
    if (!m_recovery)
        return;
    m_around.pool.start([file = *m_recovery] { discard(file); });
    m_recovery.reset();
    m_recoveryMark.reset();
}

void CaseKeeper::failed(const Error& error)
{
    QList<NoticeBar::Action> actions = {{tr("Save As…"), [this] { saveAs(); }}};
    if (m_closing)
        actions << NoticeBar::Action{tr("Close All the Same"), [this] {
                                         m_giveUp = true;
                                         Q_EMIT mayCloseNow();
                                     }};
    m_notice.say(tr("The case is not saved: %1").arg(shownText(error.message)), NoticeBar::Tone::Warning, actions);
    if (!m_target.isEmpty() && !m_around.recoveryFolder.isEmpty() && !m_recovery) {
        // It shall not be lost for that.
        m_purpose = Purpose::Autosave;
        writeTo({}, {});
    }
}

bool CaseKeeper::mayClose()
{
    const SnapshotPtr snapshot = m_parts.session.snapshot();
    const bool keeps = !m_path.isEmpty() || !m_around.recoveryFolder.isEmpty();
    if (m_giveUp || !keeps || !snapshot || !snapshot->complete || (m_changes == m_kept && !m_purpose))
        return true;
    m_closing = true;
    write(Purpose::Close);
    return false;
}

} // namespace postmortem
