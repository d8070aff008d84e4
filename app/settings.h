// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program remembers between runs: one table of keys, each with its default and its scope, and typed accessors.
// GUI thread only.

#include "model/analysis/settings.h"
#include "views/common/timesin.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

class QSettings;

namespace postmortem {

class Settings final : public QObject {
    Q_OBJECT

public:
    /// User: the same for every case. Case: kept for what was opened, by its path.
    enum class Scope : std::uint8_t { User, Case };
    struct Key {
        const char* name;
        QVariant standard; ///< the default
        Scope scope;
    };
    /// System: as the desktop has it.
    enum class Theme : std::uint8_t { System, Light, Dark };
    static constexpr qsizetype mostRecent = 8;
    static constexpr qsizetype mostFilters = 20;

    explicit Settings(std::unique_ptr<QSettings> store, QObject* parent = nullptr);
    ~Settings() override;
    [[nodiscard]] static const std::vector<Key>& keys();

    /// Paths opened lately, newest first.
    [[nodiscard]] QStringList recentPaths() const;
    void addRecentPath(const QString& path);
    void clearRecentPaths();

    [[nodiscard]] QString person() const;
    void setPerson(const QString& name);
    [[nodiscard]] QString organisation() const;
    void setOrganisation(const QString& name);
    /// Where the last folder was opened, and where the last file was exported to; the home folder at first.
    [[nodiscard]] QString openFolder() const;
    void setOpenFolder(const QString& folder);
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);
    [[nodiscard]] bool letterPaper() const;
    void setLetterPaper(bool letter);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// "de"; "" for the desktop's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    [[nodiscard]] TimesIn timesIn() const;
    void setTimesIn(TimesIn times);
    /// Filters that somebody kept, as one would type them, newest first.
    [[nodiscard]] QStringList filters() const;
    void keepFilter(const QString& text);
    void forgetFilter(const QString& text);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& state);
    /// Docks of the workbench and the splitter in its middle.
    [[nodiscard]] QByteArray paneState() const;
    [[nodiscard]] QByteArray centreState() const;
    void setPanes(const QByteArray& panes, const QByteArray& centre);
    [[nodiscard]] QByteArray columns(const QString& table) const;
    void setColumns(const QString& table, const QByteArray& state);
    /// Panes and columns as on the first start; the window keeps its place.
    void forgetLayout();

    /// What the user said about the logs at that path before: zone, year, domains, networks. The rest is to be
    /// inferred, with the machine's zone.
    [[nodiscard]] AnalysisSettings caseSettings(const QString& path) const;
    /// Keeps what was given and forgets what is to be inferred.
    void setCaseSettings(const QString& path, const AnalysisSettings& settings);

Q_SIGNALS:
    void recentPathsChanged();
    void personChanged(const QString& name);
    void organisationChanged(const QString& name);
    void letterPaperChanged(bool letter);
    void themeChanged();
    void languageChanged();
    void timesInChanged();
    void filtersChanged();

private:
    [[nodiscard]] QVariant value(const char* key, const QString& place = {}) const;
    void setValue(const char* key, const QVariant& value, const QString& place = {});

    void setOrForget(const char* key, const QVariant& value, const QString& place); ///< an invalid value is forgotten

    std::unique_ptr<QSettings> m_store;
};

} // namespace postmortem
