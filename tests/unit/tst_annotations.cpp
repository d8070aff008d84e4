// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotations/annotations.h"

#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;

namespace {

Remark noteOf(const char* text)
{
    Remark remark;
    remark.note = text;
    return remark;
}

const RemarkPlace anAddress{RemarkPlace::Kind::Address, "203.0.113.7"};
const RemarkPlace aLine{RemarkPlace::Kind::Line, "/logs/pop3.log", 12};

/// Two sources whose places changed while they were read again; one address, one account.
CaseSnapshot caseWith(std::vector<std::string> paths, std::size_t sourceOfSession)
{
    CaseSnapshot snapshot;
    for (std::string& path : paths) {
        Source source;
        source.path = std::move(path);
        snapshot.sources.push_back(source);
    }
    Session session;
    session.source = SourceId(sourceOfSession);
    session.firstLine = 40;
    snapshot.sessions.push_back(session);
    return snapshot;
}

} // namespace

class AnnotationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyRemarkRemoves()
    {
        Annotations annotations;
        annotations.set(anAddress, noteOf("seen before"));
        QVERIFY(annotations.find(anAddress) != nullptr);
        annotations.set(anAddress, Remark());
        QVERIFY(annotations.find(anAddress) == nullptr);
        QVERIFY(annotations.empty());
    }

    void tagsAreSortedAndOnce()
    {
        Annotations annotations;
        Remark remark;
        remark.tags = {"vpn", "ask", " ", "vpn"};
        annotations.set(anAddress, remark);
        remark.tags = {"zz", "ask"};
        annotations.set(aLine, remark);
        QCOMPARE(annotations.find(anAddress)->tags, (std::vector<std::string>{"ask", "vpn"}));
        QCOMPARE(annotations.tags(), (std::vector<std::string>{"ask", "vpn", "zz"}));
    }

    void aRemarkOfBlankTagsIsNone()
    {
        Annotations annotations;
        Remark remark;
        remark.tags = {"", "\t"};
        annotations.set(anAddress, remark);
        QVERIFY(annotations.empty());
    }

    void hiddenIsTold()
    {
        Annotations annotations;
        Remark remark;
        remark.hidden = true;
        remark.hiddenReason = "our monitoring";
        annotations.set(anAddress, remark);
        QVERIFY(annotations.isHidden(anAddress));
        QVERIFY(!annotations.isHidden(aLine));
    }

    void placesSurviveReadingAgain()
    {
        const CaseSnapshot before = caseWith({"/logs/a.log", "/logs/b.log"}, 1);
        const CaseSnapshot after = caseWith({"/logs/new.log", "/logs/a.log", "/logs/b.log"}, 2);
        QVERIFY(placeOf(before, SessionId(0)) == placeOf(after, SessionId(0)));
        QVERIFY(placeOf(before, LineRef{SourceId(0), 3}) == placeOf(after, LineRef{SourceId(1), 3}));
        QVERIFY(placeOf(before, LineRef{SourceId(0), 3}) != placeOf(after, LineRef{SourceId(0), 3}));
    }

    void aFindingIsKnownByWhatItIsAbout()
    {
        CaseSnapshot snapshot = caseWith({"/logs/a.log"}, 0);
        Finding gap;
        gap.kind = FindingKind::LogGap;
        gap.evidence.push_back({LineRef{SourceId(0), 7}, TimeUs(1), "gap"});
        QCOMPARE(placeOf(snapshot, gap).key, std::string("log-gap /logs/a.log"));
        Finding guessing;
        Address address;
        address.ip = *IpAddress::parse("203.0.113.7");
        snapshot.addresses.push_back(address);
        guessing.addresses = {AddressId(0)};
        QCOMPARE(placeOf(snapshot, guessing).key, std::string("login-guessing 203.0.113.7"));
    }
};

POSTMORTEM_TEST(AnnotationsTest)
#include "tst_annotations.moc"
