// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/casestatusbar.h"

#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestCaseStatusBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasRead();
    void saysHowLongOnceItIsKnown();
    void manyDomainsAreShortened();
    void evidenceIsOnlyPraisedWhenChecked();
    void isEmptyWithoutACase();

private:
    [[nodiscard]] static QString text(const CaseStatusBar& bar, const QString& name)
    {
        return bar.findChild<QLabel*>(name)->text();
    }
};

void TestCaseStatusBar::saysWhatWasRead()
{
    CaseStatusBar bar;
    CaseSnapshot snapshot = *sampleCase().snapshot;
    snapshot.sources[0].lines = 2'400'000;
    snapshot.sources[1].lines = 10'006;
    bar.setCase(std::make_shared<CaseSnapshot>(snapshot), 0);
    QCOMPARE(text(bar, u"statusLines"_s), u"2,410,006 lines"_s);
    QCOMPARE(text(bar, u"statusZone"_s), u"UTC+01:00"_s);
}

void TestCaseStatusBar::saysHowLongOnceItIsKnown()
{
    CaseStatusBar bar;
    CaseSnapshot snapshot = *sampleCase().snapshot;
    snapshot.sources[0].bytes = 1'900'000'000;
    snapshot.sources[1].bytes = 0;
    bar.setCase(std::make_shared<CaseSnapshot>(snapshot), 0);
    QCOMPARE(text(bar, u"statusBytes"_s), u"1.9 GB"_s);
    bar.setCase(std::make_shared<CaseSnapshot>(snapshot), 2.14);
    QCOMPARE(text(bar, u"statusBytes"_s), u"1.9 GB read in 2.1 s"_s);
    bar.setCase(std::make_shared<CaseSnapshot>(snapshot), 0.042);
    QCOMPARE(text(bar, u"statusBytes"_s), u"1.9 GB read in 42 ms"_s);
}

void TestCaseStatusBar::manyDomainsAreShortened()
{
    CaseStatusBar bar;
    CaseSnapshot snapshot = *sampleCase().snapshot;
    snapshot.settings.localDomains = {"a.example", "b.example", "c.example", "d.example"};
    bar.setCase(std::make_shared<CaseSnapshot>(snapshot), 0);
    QCOMPARE(text(bar, u"statusDomains"_s), u"Local domains: a.example, b.example and 2 more"_s);
    snapshot.settings.localDomains.clear();
    bar.setCase(std::make_shared<CaseSnapshot>(snapshot), 0);
    QCOMPARE(text(bar, u"statusDomains"_s), u"No local domain known"_s);
}

void TestCaseStatusBar::evidenceIsOnlyPraisedWhenChecked()
{
    CaseStatusBar bar;
    bar.setCase(sampleCase().snapshot, 1);
    QCOMPARE(text(bar, u"statusEvidence"_s), QString());
    bar.setEvidence(CaseStatusBar::Evidence::Unchanged);
    QCOMPARE(text(bar, u"statusEvidence"_s), u"Evidence unchanged · SHA-256 verified"_s);
    bar.setEvidence(CaseStatusBar::Evidence::Changed);
    QVERIFY(text(bar, u"statusEvidence"_s).contains(u"has changed"_s));
}

void TestCaseStatusBar::isEmptyWithoutACase()
{
    CaseStatusBar bar;
    bar.setCase(sampleCase().snapshot, 1);
    bar.setCase(nullptr, 0);
    QCOMPARE(text(bar, u"statusLines"_s), QString());
    QCOMPARE(text(bar, u"statusDomains"_s), QString());
}

} // namespace postmortem::testing

using postmortem::testing::TestCaseStatusBar;
POSTMORTEM_GUI_TEST(TestCaseStatusBar)
#include "tst_casestatusbar.moc"
