// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filechooser.h"

#include <QFileDialog>
#include <QFileInfo>

namespace postmortem {

namespace {

QFileDialog* passingDialog(QWidget* parent, const QString& title, const QString& folder, FileChooser::Chosen chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [chosen = std::move(chosen)](const QStringList& paths) {
                         if (!paths.isEmpty())
                             chosen(paths);
                     });
    return dialog;
}

} // namespace

void DialogFileChooser::chooseFolder(QWidget* parent, const QString& title, const QString& start, Chosen chosen)
{
    QFileDialog* dialog = passingDialog(parent, title, start, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly, false);
    dialog->open();
}

void DialogFileChooser::chooseFiles(QWidget* parent, const QString& title, const QString& start, Chosen chosen)
{
    QFileDialog* dialog = passingDialog(parent, title, start, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("All files (*)"));
    dialog->open();
}

void DialogFileChooser::chooseTarget(QWidget* parent, const QString& title, const QString& suggested,
                                     const QStringList& filters, Chosen chosen)
{
    const QFileInfo target(suggested);
    QFileDialog* dialog = passingDialog(parent, title, target.path(), std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(target.suffix());
    dialog->selectFile(target.fileName());
    dialog->open();
}

} // namespace postmortem
