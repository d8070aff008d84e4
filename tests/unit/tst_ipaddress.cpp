// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses as logs spell them, and networks.

#include "model/events/ipaddress.h"

#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;

class IpAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // "" for none
        const auto row = [](const char* text, const char* canonical) {
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << QString::fromLatin1(canonical);
        };
        row("192.0.2.1", "192.0.2.1");
        row("[192.0.2.1]", "192.0.2.1");
        row("::ffff:192.0.2.1", "192.0.2.1");
        row("::FFFF:C000:0201", "192.0.2.1");
        row("192.000.002.001", "192.0.2.1");
        row("2001:DB8:0:0:0:0:0:1", "2001:db8::1");
        row("[IPv6:2001:db8::1]", "2001:db8::1");
        row("IPv6:2001:db8::1", "2001:db8::1");
        row("fe80::1%eth0", "fe80::1");
        row("255.255.255.255", "255.255.255.255");
        row("256.0.2.1", "");
        row("192.0.2", "");
        row("192.0.2.1.5", "");
        row("192.0.2.", "");
        row("192.0.2.1 ", "");
        row("1192.0.2.1", "");
        row("-1.0.2.1", "");
        row("2001:db8:::1", "");
        row("2001:db8::g", "");
        row("mail.example.com", "");
        row("unknown", "");
        row("", "");
    }

    void spellings()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto address = IpAddress::parse(text.toStdString());
        QCOMPARE(address.has_value(), !canonical.isEmpty());
        if (address)
            QCOMPARE(QString::fromStdString(address->toString()), canonical);
    }

    void longTextIsNone() { QVERIFY(!IpAddress::parse(std::string(5000, ':'))); }

    void oneAddressIsOneValue()
    {
        const IpAddress plain = *IpAddress::parse("192.0.2.1");
        QCOMPARE(plain, *IpAddress::parse("::ffff:192.0.2.1"));
        QCOMPARE(IpAddressHash{}(plain), IpAddressHash{}(IpAddress::fromIpv4(0xc0000201U)));
        QVERIFY(plain.isIpv4());
        QVERIFY(!IpAddress::parse("2001:db8::1")->isIpv4());
        QVERIFY(!IpAddress{}.known());
        QVERIFY(IpAddress{}.toString().empty());
    }

    void privateOrNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPrivate");
        const auto row = [](const char* text, bool is) { QTest::newRow(text) << QString::fromLatin1(text) << is; };
        for (const char* text : {"10.0.0.0", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1",
                                 "127.0.0.1", "169.254.1.1", "::1", "fe80::1", "fd00::1", "::ffff:10.1.2.3"})
            row(text, true);
        for (const char* text : {"9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255",
                                 "192.169.0.0", "203.0.113.5", "2001:db8::1", "fec0::1", "::2"})
            row(text, false);
    }

    void privateOrNot()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPrivate);
        QCOMPARE(IpAddress::parse(text.toStdString())->isPrivate(), isPrivate);
    }

    void loopback()
    {
        QVERIFY(IpAddress::parse("127.8.9.1")->isLoopback());
        QVERIFY(IpAddress::parse("::1")->isLoopback());
        QVERIFY(!IpAddress::parse("10.0.0.1")->isLoopback());
        QVERIFY(!IpAddress::parse("2001:db8::1")->isLoopback());
    }

    void networks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("outside");
        const auto row = [](const char* text, const char* canonical, const char* inside, const char* outside) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical)
                                << QString::fromLatin1(inside) << QString::fromLatin1(outside);
        };
        row("192.0.2.77/24", "192.0.2.0/24", "192.0.2.255", "192.0.3.0");
        row("192.0.2.128/25", "192.0.2.128/25", "192.0.2.128", "192.0.2.127");
        row("192.0.2.7", "192.0.2.7/32", "192.0.2.7", "192.0.2.6");
        row("0.0.0.0/0", "0.0.0.0/0", "203.0.113.9", "2001:db8::1");
        row("2001:db8:1::/48", "2001:db8:1::/48", "2001:db8:1:ffff::9", "2001:db8:2::");
        row("2001:db8::/33", "2001:db8::/33", "2001:db8:7fff::", "2001:db8:8000::");
        row("::1", "::1/128", "::1", "::2");
    }

    void networks()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QFETCH(QString, inside);
        QFETCH(QString, outside);
        const auto network = Network::parse(text.toStdString());
        QVERIFY(network);
        QCOMPARE(QString::fromStdString(network->toString()), canonical);
        QCOMPARE(*Network::parse(network->toString()), *network);
        QVERIFY(network->contains(*IpAddress::parse(inside.toStdString())));
        QVERIFY(!network->contains(*IpAddress::parse(outside.toStdString())));
    }

    void noNetworks()
    {
        for (const char* text :
             {"192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/", "192.0.2.0/2x", "2001:db8::/129", "/24", "ten"})
            QVERIFY2(!Network::parse(text), text);
    }

    void rollUp()
    {
        QCOMPARE(Network::around(*IpAddress::parse("203.0.113.66")).toString(), std::string("203.0.113.0/24"));
        QCOMPARE(Network::around(*IpAddress::parse("2001:db8:1:2:3::4")).toString(), std::string("2001:db8:1:2::/64"));
    }
};

POSTMORTEM_TEST(IpAddressTest)
#include "tst_ipaddress.moc"
