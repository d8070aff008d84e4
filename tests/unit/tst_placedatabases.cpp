// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/geo/placedatabases.h"

#include "tests/support/placewriter.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

Place placeOf(const PlaceSource& places, std::string_view address)
{
    return places.find(*IpAddress::parse(address));
}

constexpr std::uint64_t built = 1'793'491'200; // 2026-11-01

} // namespace

class PlaceDatabasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void countryAndNetworkOfTwoFiles()
    {
        PlaceWriter countries("Test-Country", built);
        countries.addCountry("203.0.113.0/24", "XA", "Examplia");
        countries.addCountry("2001:db8:1::/48", "XB", "Far Examplia");
        write("country.mmdb", countries.bytes());
        PlaceWriter networks("Test-ASN", built);
        networks.addNetwork("203.0.113.64/26", 64500, "Example Networks");
        write("asn.mmdb", networks.bytes());
        const auto places = open();
        QCOMPARE(placeOf(*places, "203.0.113.66"), (Place{"Examplia", "XA", "AS64500 Example Networks"}));
        QCOMPARE(placeOf(*places, "203.0.113.1"), (Place{"Examplia", "XA", {}}));
        QCOMPARE(placeOf(*places, "2001:db8:1::9"), (Place{"Far Examplia", "XB", {}}));
        QVERIFY(placeOf(*places, "198.51.100.1").empty());
        QCOMPARE(places->databases(),
                 (std::vector<std::string>{"Test-ASN of 2026-11-01", "Test-Country of 2026-11-01"}));
    }

    /// A private address is nowhere, whatever a database may say.
    void privateAddressesAreNotAsked()
    {
        PlaceWriter countries("Test", built);
        countries.addCountry("10.0.0.0/8", "XA", "Examplia");
        write("country.mmdb", countries.bytes());
        QVERIFY(placeOf(*open(), "10.1.2.3").empty());
        QVERIFY(open()->find(IpAddress()).empty());
    }

    void brokenFilesAreLeftOut()
    {
        PlaceWriter countries("Test", built);
        countries.addCountry("203.0.113.0/24", "XA", "Examplia");
        write("a.mmdb", "no database");
        write("b.mmdb", countries.bytes().left(40));
        write("c.mmdb", {});
        write("d.mmdb", countries.bytes());
        write("e.txt", countries.bytes());
        const auto places = open();
        QCOMPARE(places->databases().size(), 1U);
        QCOMPARE(placeOf(*places, "203.0.113.5").code, "XA");
    }

    void noFolder()
    {
        const auto places = makePlaceDatabases({"/nowhere/at/all", {}});
        QVERIFY(places->databases().empty());
        QVERIFY(placeOf(*places, "203.0.113.5").empty());
    }

private:
    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] std::shared_ptr<const PlaceSource> open() const
    {
        return makePlaceDatabases({m_folder->path().toStdString()});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

POSTMORTEM_TEST(PlaceDatabasesTest)
#include "tst_placedatabases.moc"
