// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include "tests/support/testmain.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasOneRow();
    void recentPathsAreNewestFirstAndFew();
    void personTellsOnce();
    void survivesARestart();
    void caseSettingsBelongToTheirPath();
    void whatIsInferredAgainIsForgotten();
    void layoutIsForgottenWithoutTheRest();
    void themeIsRememberedByName();
    void filtersAreKeptNewestFirst();

private:
    [[nodiscard]] std::unique_ptr<Settings> settings() const
    {
        return std::make_unique<Settings>(std::make_unique<QSettings>(m_folder.filePath(file()), QSettings::IniFormat));
    }
    [[nodiscard]] static QString file() { return QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s; }

    QTemporaryDir m_folder;
};

void TestSettings::everyKeyHasOneRow()
{
    QStringList names;
    for (const Settings::Key& key : Settings::keys())
        names << QString::fromLatin1(key.name);
    QVERIFY(names.size() >= 14);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestSettings::recentPathsAreNewestFirstAndFew()
{
    const auto settings = this->settings();
    QSignalSpy changed(settings.get(), &Settings::recentPathsChanged);
    for (int i = 0; i < 12; ++i)
        settings->addRecentPath(u"/logs/%1"_s.arg(i));
    settings->addRecentPath(u"/logs/9"_s);
    QCOMPARE(settings->recentPaths().size(), Settings::mostRecent);
    QCOMPARE(settings->recentPaths().first(3), QStringList({u"/logs/9"_s, u"/logs/11"_s, u"/logs/10"_s}));
    QCOMPARE(changed.size(), 13);
    settings->clearRecentPaths();
    QVERIFY(settings->recentPaths().isEmpty());
}

void TestSettings::personTellsOnce()
{
    const auto settings = this->settings();
    QSignalSpy changed(settings.get(), &Settings::personChanged);
    settings->setPerson(u"Ada"_s);
    settings->setPerson(u"Ada"_s);
    QCOMPARE(changed.size(), 1);
}

void TestSettings::survivesARestart()
{
    {
        const auto settings = this->settings();
        settings->setPerson(u"Ada"_s);
        settings->setOrganisation(u"Kontor, GmbH"_s);
        settings->setLetterPaper(true);
        QCOMPARE(settings->timesIn(), TimesIn::Logs);
        settings->setTimesIn(TimesIn::Utc);
        settings->setColumns(u"addresses"_s, "columns\0state"_ba);
    }
    const auto settings = this->settings();
    QCOMPARE(settings->person(), u"Ada"_s);
    QCOMPARE(settings->organisation(), u"Kontor, GmbH"_s);
    QVERIFY(settings->letterPaper());
    QCOMPARE(settings->timesIn(), TimesIn::Utc);
    QCOMPARE(settings->columns(u"addresses"_s), "columns\0state"_ba);
    QVERIFY(settings->columns(u"accounts"_s).isEmpty());
}

void TestSettings::caseSettingsBelongToTheirPath()
{
    AnalysisSettings given;
    given.zone = TimeZone::named("Europe/Berlin");
    given.zoneGiven = true;
    given.year = 2025;
    given.localDomains = {"kontor.example", "zweig.example"};
    given.localDomainsGiven = true;
    given.trustedNetworks = {*Network::parse("198.51.100.0/24"), *Network::parse("2001:db8::/32")};
    given.trustedNetworksGiven = true;
    {
        settings()->setCaseSettings(u"/logs/mail/"_s, given);
    }
    const AnalysisSettings kept = settings()->caseSettings(u"/logs/mail"_s);
    QVERIFY(kept.zoneGiven);
    QCOMPARE(kept.zone.name(), "Europe/Berlin");
    QCOMPARE(kept.year, 2025);
    QCOMPARE(kept.localDomains, given.localDomains);
    QCOMPARE(kept.trustedNetworks, given.trustedNetworks);
    const AnalysisSettings other = settings()->caseSettings(u"/logs/other"_s);
    QVERIFY(!other.zoneGiven && !other.localDomainsGiven && !other.trustedNetworksGiven && !other.year);
    QCOMPARE(other.zone.name(), TimeZone::system().name());
}

void TestSettings::whatIsInferredAgainIsForgotten()
{
    const auto settings = this->settings();
    AnalysisSettings given;
    given.localDomains = {"kontor.example"};
    given.localDomainsGiven = true;
    settings->setCaseSettings(u"/logs"_s, given);
    given.localDomainsGiven = false;
    settings->setCaseSettings(u"/logs"_s, given);
    QVERIFY(!settings->caseSettings(u"/logs"_s).localDomainsGiven);
}

void TestSettings::layoutIsForgottenWithoutTheRest()
{
    const auto settings = this->settings();
    settings->setPanes("panes", "centre");
    settings->setColumns(u"log"_s, "state");
    settings->setWindowGeometry("place");
    settings->forgetLayout();
    QVERIFY(settings->paneState().isEmpty() && settings->centreState().isEmpty()
            && settings->columns(u"log"_s).isEmpty());
    QCOMPARE(settings->windowGeometry(), "place");
}

void TestSettings::themeIsRememberedByName()
{
    const auto settings = this->settings();
    QCOMPARE(settings->theme(), Settings::Theme::System);
    QSignalSpy changed(settings.get(), &Settings::themeChanged);
    settings->setTheme(Settings::Theme::Dark);
    settings->setTheme(Settings::Theme::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(settings->theme(), Settings::Theme::Dark);
    QSettings(m_folder.filePath(file()), QSettings::IniFormat).setValue(u"look/theme"_s, u"mauve"_s);
    QCOMPARE(this->settings()->theme(), Settings::Theme::System);
}

void TestSettings::filtersAreKeptNewestFirst()
{
    const auto settings = this->settings();
    for (int i = 0; i < 30; ++i)
        settings->keepFilter(u"ip:192.0.2.%1"_s.arg(i));
    settings->keepFilter(u"ip:192.0.2.28"_s);
    QCOMPARE(settings->filters().size(), Settings::mostFilters);
    QCOMPARE(settings->filters().first(2), QStringList({u"ip:192.0.2.28"_s, u"ip:192.0.2.29"_s}));
    settings->forgetFilter(u"ip:192.0.2.28"_s);
    QCOMPARE(settings->filters().front(), u"ip:192.0.2.29"_s);
}

} // namespace postmortem::testing

using postmortem::testing::TestSettings;
POSTMORTEM_TEST(TestSettings)
#include "tst_settings.moc"
