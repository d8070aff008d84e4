// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules that hold for the source as a whole: importers → model ← views, and app sees all three; a third-party
// library is named in one folder only; SPDX lines; file sizes; no paths of anybody's machine; and thresholds that are
// documented and used.

#include "model/analysis/settings.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>

using namespace postmortem;

namespace {

const QString& root()
{
    static const QString path = QStringLiteral(POSTMORTEM_SOURCE_DIR);
    return path;
}

/// Files below these folders with these endings, relative to the root, in order.
QStringList filesIn(const QStringList& folders, const QStringList& endings)
{
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator walk(root() + u'/' + folder, endings, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += QDir(root()).relativeFilePath(walk.next());
    }
    files.sort();
    return files;
}

QStringList sources(const QStringList& folders = {QStringLiteral("model"), QStringLiteral("importers"),
                                                  QStringLiteral("views"), QStringLiteral("app"),
                                                  QStringLiteral("tests")})
{
    return filesIn(folders, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QString read(const QString& file)
{
    QFile source(root() + u'/' + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

/// What a file includes: "model/…" of ours, QtX of the others.
QStringList includes(const QString& text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = include.globalMatch(text);
    while (matches.hasNext())
        names += matches.next().captured(1);
    return names;
}

QString folderOf(const QString& file)
{
    return file.section(u'/', 0, 0);
}

} // namespace

class HouseStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneWayThroughTheHouse()
    {
        const QHash<QString, QStringList> sees = {
            {QStringLiteral("model"), {QStringLiteral("model")}},
            {QStringLiteral("importers"), {QStringLiteral("importers"), QStringLiteral("model")}},
            {QStringLiteral("views"), {QStringLiteral("views"), QStringLiteral("model")}},
            {QStringLiteral("app"),
             {QStringLiteral("app"), QStringLiteral("importers"), QStringLiteral("model"), QStringLiteral("views")}}};
        const QStringList ours = sees.keys() + QStringList{QStringLiteral("tests")};
        QStringList wrong;
        for (const QString& file : sources(sees.keys()))
            for (const QString& name : includes(read(file)))
                if ((ours.contains(folderOf(name)) && !sees[folderOf(file)].contains(folderOf(name)))
                    || name.startsWith(u'.'))
                    wrong += file + QStringLiteral(" includes ") + name;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyIncludeOfOursStartsAtTheRoot()
    {
        QStringList wrong;
        for (const QString& file : sources())
            for (const QString& line : read(file).split(u'\n'))
                if (line.startsWith(QStringLiteral("#include \"")) && !line.contains(u'/')
                    && !line.contains(QStringLiteral(".moc\"")))
                    wrong += file + QStringLiteral(": ") + line;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void librariesHaveOneFolder_data()
    {
        QTest::addColumn<QString>("header"); // a regular expression
        QTest::addColumn<QStringList>("folders");
        const auto row = [](const char* library, const char* header, const QStringList& folders) {
            QTest::newRow(library) << QString::fromLatin1(header) << folders;
        };
        const QStringList importers{QStringLiteral("importers")};
        const QStringList views{QStringLiteral("views")};
        row("ISA-L", "^isa-l/", importers);
        row("Qt Sql", "^(QtSql/)?QSql", {QStringLiteral("model")});
        row("zstd", "^zstd(_errors)?\\.h$", {QStringLiteral("model"), QStringLiteral("importers")});
        row("liblzma", "^lzma\\.h$", importers);
        row("libbz2", "^bzlib\\.h$", importers);
        row("OpenSSL", "^openssl/", importers);
        row("PCRE2", "^pcre2\\.h$", importers);
        row("libmaxminddb", "^maxminddb\\.h$", importers);
        row("libarchive", "^archive(_entry)?\\.h$", importers);
        row("KSyntaxHighlighting", "^KSyntaxHighlighting/", views);
        row("Qt Charts",
            "^(QtCharts/)?(QChart|QAbstractSeries|QLineSeries|QBarSet|QBarSeries|QStackedBarSeries|QXYSeries|"
            "QScatterSeries|QValueAxis|QLogValueAxis|QDateTimeAxis|QBarCategoryAxis|QPieSeries)",
            views);
        row("Qt Svg", "^(QtSvg/)?QSvg", views);
        const QStringList gui{QStringLiteral("views"), QStringLiteral("app")};
        row("Qt Gui",
            "^(QtGui/)?(QAction|QBrush|QClipboard|QColor|QCursor|QDesktopServices|QFont|QGuiApplication|QIcon|QImage|"
            "QKeyEvent|QKeySequence|QMouseEvent|QPageLayout|QPageSize|QPainter|QPaintEvent|QPalette|QPdfWriter|"
            "QPen|QPixmap|QScreen|QStandardItemModel|QSyntaxHighlighter|QText|QValidator)",
            gui);
        row("Qt Widgets",
            "^(QtWidgets/)?(QApplication|QWidget|QDialog|QMainWindow|QDockWidget|QLabel|QLayout|QVBoxLayout|"
            "QHBoxLayout|QGridLayout|QFormLayout|QTableView|QTreeView|QListView|QAbstractItemView|"
            "QAbstractScrollArea|QScrollArea|QScrollBar|QMenu|QMessageBox|QFileDialog|QPushButton|QToolButton|"
            "QCheckBox|QComboBox|QLineEdit|QPlainTextEdit|QSpinBox|QSplitter|QStyle|QTab|QToolBar|QToolTip)",
            gui);
    }

    void librariesHaveOneFolder()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, folders);
        const QRegularExpression expression(header);
        QStringList wrong;
        for (const QString& file : sources({QStringLiteral("model"), QStringLiteral("importers"),
                                            QStringLiteral("views"), QStringLiteral("app")}))
            for (const QString& name : includes(read(file)))
                if (expression.match(name).hasMatch() && !folders.contains(folderOf(file)))
                    wrong += file + QStringLiteral(" includes ") + name;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noModuleHeaders()
    {
        static const QRegularExpression module(
            QStringLiteral("^Qt(Core|Gui|Widgets|Charts|Svg|Test|Sql)(/Qt(Core|Gui|Widgets|Charts|Svg|Test|Sql))?$"));
        QStringList wrong;
        for (const QString& file : sources())
            for (const QString& name : includes(read(file)))
                if (module.match(name).hasMatch())
                    wrong += file + QStringLiteral(" includes ") + name;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QStringList files = sources();
        files += filesIn({QStringLiteral("app"), QStringLiteral("tests"), QStringLiteral("resources/toolchain")},
                         {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sh")});
        files += QStringLiteral("CMakeLists.txt");
        QStringList wrong;
        for (const QString& file : files) {
            const QString head = read(file).left(400);
            if (!head.contains(QStringLiteral("SPDX-FileCopyrightText: "))                        // REUSE-IgnoreStart
                || !head.contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later\n"))) // REUSE-IgnoreEnd
                wrong += file;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void headersAndSizes()
    {
        QStringList wrong;
        for (const QString& file : sources()) {
            const QString text = read(file);
            if (file.endsWith(QStringLiteral(".h")) && !text.contains(QStringLiteral("\n#pragma once\n")))
                wrong += file + QStringLiteral(" lacks #pragma once");
            if (text.count(u'\n') > 600)
                wrong += file + QStringLiteral(" has more than 600 lines");
            if (!text.endsWith(u'\n') || text.contains(u'\t') || text.contains(QStringLiteral(" \n")))
                wrong += file + QStringLiteral(" has tabs, blanks before a line's end, or no last line end");
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noPathsOfAMachine()
    {
        // Pieced together, so that this file does not hold them.
        QStringList folders;
        for (const char* folder : {"work", "home", "tmp", "root", "Users"})
            folders += QStringLiteral("/%1/").arg(QString::fromLatin1(folder));
        QStringList files = filesIn(
            {QStringLiteral("model"), QStringLiteral("importers"), QStringLiteral("views"), QStringLiteral("app")},
            {QStringLiteral("*")});
        files += sources({QStringLiteral("tests")});
        files += QStringList{QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"),
                             QStringLiteral("tests/CMakeLists.txt")};
        QStringList wrong;
        for (const QString& file : files)
            for (const QString& line : read(file).split(u'\n'))
                for (const QString& folder : folders)
                    if (const qsizetype at = line.indexOf(folder);
                        at >= 0 && (at == 0 || !line[at - 1].isLetterOrNumber()))
                        wrong += file + QStringLiteral(": ") + line.trimmed();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void forbiddenWords_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QStringList>("folders");
        const QStringList product{QStringLiteral("model"), QStringLiteral("importers"), QStringLiteral("views"),
                                  QStringLiteral("app")};
        const QStringList all = product + QStringList{QStringLiteral("tests")};
        const auto row = [](const char* what, const QString& expression, const QStringList& folders) {
            QTest::newRow(what) << expression << folders;
        };
        row("a loop inside the loop", QStringLiteral("\\bprocess") + QStringLiteral("Events\\b"), all);
        row("waiting in tests", QStringLiteral("\\bq") + QStringLiteral("Wait\\b"), all);
        row("sleeping", QStringLiteral("\\b(ms|u|sleep_)?") + QStringLiteral("sleep(_for)?\\("), product);
        row("work left over",
            QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|XX") + QStringLiteral("X)\\b"),
            all);
        row("memory maps", QStringLiteral("\\bmm") + QStringLiteral("ap\\("), product);
    }

    void forbiddenWords()
    {
        QFETCH(QString, expression);
        QFETCH(QStringList, folders);
        const QRegularExpression forbidden(expression);
        QStringList wrong;
        for (const QString& file : sources(folders))
            if (forbidden.match(read(file)).hasMatch())
                wrong += file;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Every threshold of the table is read somewhere, and every key that is read is in the table.
    void thresholdsAreUsedAndKnown()
    {
        const Thresholds thresholds;
        std::set<QString> known;
        QStringList groups;
        for (const Threshold& threshold : thresholds.all()) {
            const QString key = QString::fromUtf8(threshold.key);
            QVERIFY2(known.insert(key).second, qPrintable(key));
            QVERIFY2(threshold.value > 0 && !threshold.unit.empty() && threshold.meaning.ends_with('.'),
                     qPrintable(key));
            groups += key.section(u'.', 0, 0);
        }
        groups.removeDuplicates();
        const QRegularExpression use(QStringLiteral("\"((?:%1)\\.[a-z-]+)\"").arg(groups.join(u'|')));
        std::set<QString> used;
        for (const QString& file : sources({QStringLiteral("model")})) {
            if (file == QStringLiteral("model/analysis/settings.cpp"))
                continue;
            auto matches = use.globalMatch(read(file));
            while (matches.hasNext()) {
                const QString key = matches.next().captured(1);
                QVERIFY2(known.contains(key), qPrintable(file + QStringLiteral(" reads ") + key));
                used.insert(key);
            }
        }
        QStringList idle;
        std::ranges::set_difference(known, used, std::back_inserter(idle));
        QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u' ')));
    }
};

POSTMORTEM_TEST(HouseStyleTest)
#include "tst_housestyle.moc"
