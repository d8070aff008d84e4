// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Filters that somebody wants again: kept from the filter in force, offered in a menu, forgotten one by one.

#include <QObject>

class QMenu;

namespace postmortem {

class CaseScope;
class Settings;

class KeptFilters final : public QObject {
    Q_OBJECT

public:
    /// Fills the menu whenever it opens; settings and scope must outlive it.
    KeptFilters(Settings& settings, CaseScope& scope, QMenu* menu);

private:
    void fill();

    Settings& m_settings;
    CaseScope& m_scope;
    QMenu* m_menu;
};

} // namespace postmortem
