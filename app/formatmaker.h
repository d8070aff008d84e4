// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The engine of described formats as the format maker sees it, and what the window needs of both: how files are read, by
// the person's choice. Works on the pool.

#include "views/formatmaker/formattrial.h"

#include <QObject>
#include <QString>

class QThreadPool;
class QWidget;

namespace postmortem {

class CaseSession;
class EvidencePane;

class DescribedTrial final : public FormatTrial {
public:
    /// `folder` is where formats are kept.
    DescribedTrial(QThreadPool& pool, QString folder) : m_pool(pool), m_folder(std::move(folder)) {}

    [[nodiscard]] QFuture<TrialAnswer> tryOut(const QByteArray& description, const QStringList& lines) override;
    [[nodiscard]] QFuture<KeptFormat> keep(const QByteArray& description, bool replace) override;

private:
    QThreadPool& m_pool;
    QString m_folder;
};

/// "New format…" and "Read as": all that a window offers about formats.
class FormatDesk final : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of the dialog. All must outlive the desk.
    FormatDesk(QThreadPool& pool, CaseSession& session, EvidencePane& evidence, QWidget* window);
    void openMaker();

private:
    DescribedTrial m_trial;
    CaseSession& m_session;
    EvidencePane& m_evidence;
    QWidget* m_window;
};

} // namespace postmortem
