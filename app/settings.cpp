// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr const char* recentKey = "recent";
constexpr const char* personKey = "report/person";
constexpr const char* organisationKey = "report/organisation";
constexpr const char* letterKey = "report/letterPaper";
constexpr const char* themeKey = "look/theme";
constexpr const char* languageKey = "look/language";
constexpr const char* timesKey = "look/times";
constexpr const char* filtersKey = "filters";
constexpr const char* openFolderKey = "folders/open";
constexpr const char* exportFolderKey = "folders/export";
constexpr const char* geometryKey = "window/geometry";
constexpr const char* panesKey = "window/panes";
constexpr const char* centreKey = "window/centre";
constexpr const char* columnsKey = "columns";
constexpr const char* zoneKey = "case/zone";
constexpr const char* yearKey = "case/year";
constexpr const char* domainsKey = "case/domains";
constexpr const char* networksKey = "case/networks";

/// A path as part of a key: QSettings takes slashes for groups.
QString placeOf(const QString& path)
{
    const QByteArray clean = QDir::cleanPath(path).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(clean, QCryptographicHash::Sha256).toHex().left(20));
}

QString fullKey(const char* key, const QString& place)
{
    return place.isEmpty() ? QString::fromLatin1(key) : QString::fromLatin1(key) + u'/' + place;
}

template <class Value, class Text>
QStringList texts(const std::vector<Value>& values, Text text)
{
    QStringList list;
    for (const Value& value : values)
        list << QString::fromStdString(text(value));
    return list;
}

constexpr std::array themeNames = {"system", "light", "dark"}; // by Theme
constexpr std::array timesNames = {"logs", "utc", "here"};     // by TimesIn

/// The place of the name in its table; the first for one that is not there.
template <class Enum, std::size_t Size>
Enum named(const std::array<const char*, Size>& names, const QVariant& name)
{
    const auto found = std::ranges::find(names, name.toString().toStdString());
    return found == names.end() ? Enum() : static_cast<Enum>(found - names.begin());
}

bool usesLetterPaper()
{
    const QLocale::Territory here = QLocale::system().territory();
    return here == QLocale::UnitedStates || here == QLocale::Canada || here == QLocale::Mexico;
}

} // namespace

const std::vector<Settings::Key>& Settings::keys()
{
    static const std::vector<Key> table = {
        {recentKey, QStringList(), Scope::User},
        {personKey, QString(), Scope::User},
        {organisationKey, QString(), Scope::User},
        {letterKey, usesLetterPaper(), Scope::User},
        {themeKey, u"system"_s, Scope::User},
        {languageKey, QString(), Scope::User},
        {timesKey, u"logs"_s, Scope::User},
        {filtersKey, QStringList(), Scope::User},
        {openFolderKey, QDir::homePath(), Scope::User},
        {exportFolderKey, QDir::homePath(), Scope::User},
        {geometryKey, QByteArray(), Scope::User},
        {panesKey, QByteArray(), Scope::User},
        {centreKey, QByteArray(), Scope::User},
        {columnsKey, QByteArray(), Scope::User}, // one a table
        {zoneKey, QString(), Scope::Case},
        {yearKey, 0, Scope::Case},
        {domainsKey, QVariant(), Scope::Case},
        {networksKey, QVariant(), Scope::Case},
    };
    return table;
}

Settings::Settings(std::unique_ptr<QSettings> store, QObject* parent) : QObject(parent), m_store(std::move(store)) {}

Settings::~Settings() = default;

QVariant Settings::value(const char* key, const QString& place) const
{
    const auto known = std::ranges::find_if(keys(), [key](const Key& one) { return qstrcmp(one.name, key) == 0; });
    return m_store->value(fullKey(key, place), known == keys().end() ? QVariant() : known->standard);
}

void Settings::setValue(const char* key, const QVariant& value, const QString& place)
{
    m_store->setValue(fullKey(key, place), value);
}

QStringList Settings::recentPaths() const
{
    return value(recentKey).toStringList();
}

void Settings::addRecentPath(const QString& path)
{
    QStringList paths = recentPaths();
    paths.removeAll(path);
    paths.prepend(path);
    paths.resize(std::min(paths.size(), mostRecent));
    setValue(recentKey, paths);
    Q_EMIT recentPathsChanged();
}

void Settings::clearRecentPaths()
{
    setValue(recentKey, QStringList());
    Q_EMIT recentPathsChanged();
}

QString Settings::person() const
{
    return value(personKey).toString();
}

void Settings::setPerson(const QString& name)
{
    if (name == person())
        return;
    setValue(personKey, name);
    Q_EMIT personChanged(name);
}

QString Settings::organisation() const
{
    return value(organisationKey).toString();
}

void Settings::setOrganisation(const QString& name)
{
    if (name == organisation())
        return;
    setValue(organisationKey, name);
    Q_EMIT organisationChanged(name);
}

QString Settings::openFolder() const
{
    return value(openFolderKey).toString();
}

void Settings::setOpenFolder(const QString& folder)
{
    setValue(openFolderKey, folder);
}

QString Settings::exportFolder() const
{
    return value(exportFolderKey).toString();
}

void Settings::setExportFolder(const QString& folder)
{
    setValue(exportFolderKey, folder);
}

bool Settings::letterPaper() const
{
    return value(letterKey).toBool();
}

void Settings::setLetterPaper(bool letter)
{
    if (letter == letterPaper())
        return;
    setValue(letterKey, letter);
    Q_EMIT letterPaperChanged(letter);
}

Settings::Theme Settings::theme() const
{
    return named<Theme>(themeNames, value(themeKey));
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    setValue(themeKey, QString::fromLatin1(themeNames[static_cast<std::size_t>(theme)]));
    Q_EMIT themeChanged();
}

QString Settings::language() const
{
    return value(languageKey).toString();
}

void Settings::setLanguage(const QString& code)
{
    if (code == language())
        return;
    setValue(languageKey, code);
    Q_EMIT languageChanged();
}

TimesIn Settings::timesIn() const
{
    return named<TimesIn>(timesNames, value(timesKey));
}

void Settings::setTimesIn(TimesIn times)
{
    if (times == timesIn())
        return;
    setValue(timesKey, QString::fromLatin1(timesNames[static_cast<std::size_t>(times)]));
    Q_EMIT timesInChanged();
}

QStringList Settings::filters() const
{
    return value(filtersKey).toStringList();
}

void Settings::keepFilter(const QString& text)
{
    QStringList kept = filters();
    kept.removeAll(text);
    kept.prepend(text);
    kept.resize(std::min(kept.size(), mostFilters));
    setValue(filtersKey, kept);
    Q_EMIT filtersChanged();
}

void Settings::forgetFilter(const QString& text)
{
    QStringList kept = filters();
    if (kept.removeAll(text) == 0)
        return;
    setValue(filtersKey, kept);
    Q_EMIT filtersChanged();
}

QByteArray Settings::windowGeometry() const
{
    return value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& state)
{
    setValue(geometryKey, state);
}

QByteArray Settings::paneState() const
{
    return value(panesKey).toByteArray();
}

QByteArray Settings::centreState() const
{
    return value(centreKey).toByteArray();
}

void Settings::setPanes(const QByteArray& panes, const QByteArray& centre)
{
    setValue(panesKey, panes);
    setValue(centreKey, centre);
}

QByteArray Settings::columns(const QString& table) const
{
    return value(columnsKey, table).toByteArray();
}

void Settings::setColumns(const QString& table, const QByteArray& state)
{
    setValue(columnsKey, state, table);
}

void Settings::forgetLayout()
{
    for (const char* key : {panesKey, centreKey, columnsKey})
        m_store->remove(QString::fromLatin1(key));
}

AnalysisSettings Settings::caseSettings(const QString& path) const
{
    const QString place = placeOf(path);
    AnalysisSettings settings;
    settings.zone = TimeZone::system();
    if (const TimeZone zone = TimeZone::named(value(zoneKey, place).toString().toStdString());
        zone.valid() && !zone.name().empty()) {
        settings.zone = zone;
        settings.zoneGiven = true;
    }
    if (const int year = value(yearKey, place).toInt(); year > 0)
        settings.year = year;
    if (const QVariant domains = value(domainsKey, place); domains.isValid()) {
        settings.localDomainsGiven = true;
        for (const QString& domain : domains.toStringList())
            settings.localDomains.push_back(domain.toStdString());
    }
    if (const QVariant networks = value(networksKey, place); networks.isValid()) {
        settings.trustedNetworksGiven = true;
        for (const QString& text : networks.toStringList()) {
            if (const auto network = Network::parse(text.toStdString()))
                settings.trustedNetworks.push_back(*network);
        }
    }
    return settings;
}

void Settings::setCaseSettings(const QString& path, const AnalysisSettings& settings)
{
    const QString place = placeOf(path);
    QVariant zone;
    QVariant domains;
    QVariant networks;
    if (settings.zoneGiven)
        zone = QString::fromStdString(settings.zone.name());
    if (settings.localDomainsGiven)
        domains = texts(settings.localDomains, [](const std::string& domain) { return domain; });
    if (settings.trustedNetworksGiven)
        networks = texts(settings.trustedNetworks, [](const Network& network) { return network.toString(); });
    setOrForget(zoneKey, zone, place);
    setOrForget(yearKey, settings.year ? QVariant(*settings.year) : QVariant(), place);
    setOrForget(domainsKey, domains, place);
    setOrForget(networksKey, networks, place);
}

void Settings::setOrForget(const char* key, const QVariant& value, const QString& place)
{
    if (value.isValid())
        setValue(key, value, place);
    else
        m_store->remove(fullKey(key, place));
}

} // namespace postmortem
