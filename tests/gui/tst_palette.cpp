// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/palette.h"

#include "tests/support/testmain.h"
#include "views/theme/windowpalette.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

struct Named {
    const char* name;
    QColor colour;
};

constexpr double legible = 4.5; // WCAG 2.1, 1.4.3: text
constexpr double visible = 3.0; // 1.4.11: what is no text

std::vector<Named> inks(const Palette& p)
{
    return {{"text", p.text},
            {"muted", p.muted},
            {"accent", p.accent},
            {"client", p.client},
            {"server", p.server},
            {"error", p.error},
            {"encoded", p.encoded},
            {"none", p.severityText[0]},
            {"info", p.severityText[1]},
            {"low", p.severityText[2]},
            {"medium", p.severityText[3]},
            {"high", p.severityText[4]},
            {"critical", p.severityText[5]}};
}

QByteArray said(const Named& ink, const char* ground, double ratio)
{
    return QByteArray(ink.name) + " on " + ground + ": " + QByteArray::number(ratio, 'f', 2);
}

} // namespace

class TestPalette final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsLegible_data() { palettes(); }
    void textIsLegible();
    void fillsAreSeen_data() { palettes(false); } // on paper the shades of grey decide
    void fillsAreSeen();
    void badgesAreLegible_data() { palettes(); }
    void badgesAreLegible();
    void windowsAreLegible_data();
    void windowsAreLegible();
    void followsTheWindow();

private:
    static void palettes(bool print = true)
    {
        QTest::addColumn<const Palette*>("palette");
        QTest::newRow("light") << &Palette::light();
        QTest::newRow("dark") << &Palette::darkened();
        if (print)
            QTest::newRow("print") << &Palette::print();
    }
};

void TestPalette::textIsLegible()
{
    QFETCH(const Palette*, palette);
    for (const Named& ink : inks(*palette)) {
        for (const Named& ground :
             {Named{"base", palette->base}, {"selection", palette->selection}, {"proof", palette->proof}}) {
            const double ratio = contrast(ink.colour, ground.colour);
            QVERIFY2(ratio >= legible, said(ink, ground.name, ratio).constData());
        }
    }
    QVERIFY(contrast(palette->proofNote, palette->proof) >= legible);
}

void TestPalette::fillsAreSeen()
{
    QFETCH(const Palette*, palette);
    for (const QColor& fill : palette->seriesFill)
        QVERIFY2(contrast(fill, palette->base) >= visible, qPrintable(fill.name()));
    for (const QColor& fill : palette->severityFill)
        QVERIFY2(contrast(fill, palette->base) >= visible, qPrintable(fill.name()));
}

void TestPalette::badgesAreLegible()
{
    QFETCH(const Palette*, palette);
    for (const QColor& fill : palette->severityFill)
        QVERIFY2(contrast(palette->onFill, fill) >= legible, qPrintable(fill.name()));
}

void TestPalette::windowsAreLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPalette::windowsAreLegible()
{
    QFETCH(bool, dark);
    const QPalette window = windowPalette(dark);
    const auto check = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        const double ratio = contrast(window.color(ink), window.color(ground));
        QVERIFY2(ratio >= legible, qPrintable(u"%1 on %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(ratio)));
    };
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
        check(QPalette::WindowText, ground);
        check(QPalette::Text, ground);
        check(QPalette::ButtonText, ground);
    }
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        check(QPalette::PlaceholderText, ground);
        check(QPalette::Link, ground);
    }
    check(QPalette::HighlightedText, QPalette::Highlight);
    check(QPalette::ToolTipText, QPalette::ToolTipBase);
}

// Our colours stand on the window's own background, which is not quite the one they were chosen for.
void TestPalette::followsTheWindow()
{
    for (const bool dark : {false, true}) {
        const QPalette window = windowPalette(dark);
        const Palette& ours = Palette::of(window);
        QCOMPARE(ours.dark, dark);
        for (const Named& ink : inks(ours)) {
            const double ratio = contrast(ink.colour, window.color(QPalette::Base));
            QVERIFY2(ratio >= legible, said(ink, "the window's base", ratio).constData());
        }
    }
}

} // namespace postmortem::testing

Q_DECLARE_METATYPE(const postmortem::Palette*)

using postmortem::testing::TestPalette;
POSTMORTEM_GUI_TEST(TestPalette)
#include "tst_palette.moc"
