// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// main() of a test: C locale, UTC, offscreen; any Qt warning fails the test that caused it.

#if __has_include(<QApplication>) // only where the test links widgets
#include <QApplication>
#endif
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

namespace postmortem::testing {

/// Every warning but those of the offscreen platform, which says of raise() and size hints that it has none.
[[nodiscard]] inline QRegularExpression ofOurs()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support )"));
}

/// QTest::failOnWarning() holds for one test function or row only, so it is said anew before each: QTest calls a test's
/// slots through the meta-object, and this one says so before it passes the call on.
template <class Test>
class Strict final : public QObject {
public:
    [[nodiscard]] const QMetaObject* metaObject() const override
    {
        static const QMetaObject strict = [] {
            QMetaObject copy = Test::staticMetaObject;
            copy.d.static_metacall = [](QObject* object, QMetaObject::Call call, int id, void** arguments) {
                if (call == QMetaObject::InvokeMetaMethod)
                    QTest::failOnWarning(ofOurs());
                Test::staticMetaObject.d.static_metacall(&static_cast<Strict*>(object)->m_test, call, id, arguments);
            };
            return copy;
        }();
        return &strict;
    }

private:
    Test m_test;
};

/// English too has words of its own to load: without them a text says "3 file(s)".
inline void speakEnglish(QTranslator& words)
{
    if (!words.load(QStringLiteral(POSTMORTEM_ENGLISH)) || !QCoreApplication::installTranslator(&words))
        qFatal("%s cannot be loaded", POSTMORTEM_ENGLISH);
}

template <class Test, class App>
int runTest(int argc, char** argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    App app(argc, argv);
    app.setApplicationName(QStringLiteral("postmortem-test"));
    QTranslator english;
    speakEnglish(english);
    Strict<Test> test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace postmortem::testing

/// A test that needs no GUI.
#define POSTMORTEM_TEST(Class)                                                                                         \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        return postmortem::testing::runTest<Class, QCoreApplication>(argc, argv);                                      \
    }
/// A test that drives widgets.
#define POSTMORTEM_GUI_TEST(Class)                                                                                     \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        return postmortem::testing::runTest<Class, QApplication>(argc, argv);                                          \
    }
