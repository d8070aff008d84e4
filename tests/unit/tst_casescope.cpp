// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/casescope.h"

#include "tests/support/testmain.h"

#include <QObject>
#include <QSignalSpy>

using namespace postmortem;

namespace {

const RemarkPlace place{RemarkPlace::Kind::Account, "test"};

Remark noteOf(const char* text)
{
    Remark remark;
    remark.note = text;
    return remark;
}

} // namespace

class CaseScopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRemarkIsSignedOnce()
    {
        CaseScope scope;
        int signatures = 0;
        scope.setSigner([&](Remark& remark) {
            remark.by = "Ada";
            remark.when = TimeUs(++signatures);
        });
        QSignalSpy changed(&scope, &CaseScope::annotationsChanged);
        scope.setRemark(place, noteOf("asked the user"));
        scope.setRemark(place, noteOf("asked the user"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(signatures, 1);
        QCOMPARE(scope.annotations().find(place)->by, std::string("Ada"));
        scope.setRemark(place, Remark());
        scope.setRemark(place, Remark());
        QCOMPARE(changed.size(), 2);
        QVERIFY(scope.annotations().empty());
    }

    void savedRemarksKeepTheirSignature()
    {
        CaseScope scope;
        scope.setSigner([](Remark& remark) { remark.by = "Ada"; });
        Annotations saved;
        Remark remark = noteOf("our scanner");
        remark.by = "Grace";
        saved.set(place, remark);
        QSignalSpy changed(&scope, &CaseScope::annotationsChanged);
        scope.setAnnotations(saved);
        scope.setAnnotations(saved);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(scope.annotations().find(place)->by, std::string("Grace"));
    }
};

POSTMORTEM_TEST(CaseScopeTest)
#include "tst_casescope.moc"
