// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks for files and folders. An interface, so that a test answers in place of a person. Answers come later, or never
// when the person changes their mind.

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace postmortem {

class FileChooser {
public:
    using Chosen = std::function<void(const QStringList& paths)>;

    FileChooser() = default;
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;
    virtual ~FileChooser() = default;

    virtual void chooseFolder(QWidget* parent, const QString& title, const QString& start, Chosen chosen) = 0;
    virtual void chooseFiles(QWidget* parent, const QString& title, const QString& start, Chosen chosen) = 0;
    /// `suggested` is a whole path; `filters` as QFileDialog takes them. Asks before an older file is replaced.
    virtual void chooseTarget(QWidget* parent, const QString& title, const QString& suggested,
                              const QStringList& filters, Chosen chosen) = 0;
};

/// The platform's dialogs.
class DialogFileChooser final : public FileChooser {
    Q_DECLARE_TR_FUNCTIONS(FileChooser)

public:
    void chooseFolder(QWidget* parent, const QString& title, const QString& start, Chosen chosen) override;
    void chooseFiles(QWidget* parent, const QString& title, const QString& start, Chosen chosen) override;
    void chooseTarget(QWidget* parent, const QString& title, const QString& suggested, const QStringList& filters,
                      Chosen chosen) override;
};

} // namespace postmortem
