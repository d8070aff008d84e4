// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The manual: its pages at the left, the page at the right, back and forward, find in the page. All of it is in the
// program. A link that leads outside is shown and never followed: nothing here speaks to a network.

#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace postmortem {

/// The pages in the order of the contents, as "relaying", "first-look" …; each is NAME.html in helpFolder().
[[nodiscard]] const QStringList& helpPages();
/// Of the pages in the language of the program: ":/help/de"; ":/help" for the English ones, which are there always.
[[nodiscard]] QString helpFolder();

class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// "findings", or "findings#harvest" for a place in it.
    void showPage(const QString& page);
    /// The page that is shown, without the place in it.
    [[nodiscard]] QString page() const;

private:
    QWidget* createBar();
    void createPages();
    void follow(const QUrl& link);
    void find(bool backward);
    void showWhere();

    QListWidget* m_contents;
    QTextBrowser* m_text;
    QLineEdit* m_find = nullptr;
    QLabel* m_note;
};

} // namespace postmortem
