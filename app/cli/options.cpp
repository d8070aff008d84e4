// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"

#include "app/languages.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

std::unexpected<Error> wrong(const QString& message)
{
    return std::unexpected(Error{ErrorCode::BadInput, message.toStdString(), {}, 0});
}

void addOptions(QCommandLineParser& parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addPositionalArgument(
        u"PATH"_s, u"log file or folder (searched recursively), or one saved case (.postmortem)"_s, u"PATH..."_s);
    parser.addOptions({
        {u"report"_s, u"write the incident report (.pdf, or .html by its extension)"_s, u"FILE"_s},
        {u"anonymised-report"_s,
         u"write the report with accounts, domains, addresses and host names replaced (.pdf or .html)"_s, u"FILE"_s},
        {u"json"_s, u"write the whole analysis as one JSON object; - for standard output"_s, u"FILE"_s},
        {u"events"_s, u"write every event, one JSON object a line; - for standard output"_s, u"FILE"_s},
        {u"csv"_s, u"write addresses.csv, accounts.csv, sessions.csv, messages.csv, findings.csv"_s, u"DIR"_s},
        {u"checklist"_s, u"write the remediation checklist (.md, .csv or .json by extension)"_s, u"FILE"_s},
        {u"block-list"_s,
         u"print the hostile addresses for nftables, ipset, fail2ban, postfix, exim, windows or plain; FORMAT:FILE writes a file"_s,
         u"FORMAT"_s},
        {u"block-networks"_s, u"in the block list, several addresses of one /24 (IPv6: /64) as that network"_s},
        {u"abuse-reports"_s, u"write a mail for each network that attacked (*.eml)"_s, u"DIR"_s},
        {u"time-zone"_s, u"zone of stamps that carry none: an IANA name or +hh:mm (default: the machine's)"_s,
         u"ZONE"_s},
        {u"year"_s, u"year of stamps that carry none (default: inferred)"_s, u"YEAR"_s},
        {u"local-domain"_s, u"a domain of yours; repeatable (default: inferred from the logs)"_s, u"NAME"_s},
        {u"trusted"_s, u"a network that may relay, CIDR; repeatable (default: private ranges)"_s, u"NETWORK"_s},
        {u"format"_s, u"read that file as that format, or not at all: FILE=ignore; repeatable (default: recognised)"_s,
         u"FILE=NAME"_s},
        {u"language"_s,
         u"language of report, checklist, block list and abuse reports: %1 (default: en); JSON and CSV are always English"_s
             .arg(languages().join(u" or "_s)),
         u"CODE"_s},
        {u"paper"_s, u"paper of a PDF report: A4 or Letter (default: A4)"_s, u"SIZE"_s},
        {u"reveal-passwords"_s, u"do not mask passwords in the report"_s},
        {u"quiet"_s, u"say nothing but errors"_s},
        {u"version"_s, u"print the version"_s},
        {{u"h"_s, u"help"_s}, u"print this help"_s},
    });
}

Result<> readSettings(const QCommandLineParser& parser, AnalysisSettings& settings)
{
    settings.zone = TimeZone::system();
    if (parser.isSet(u"time-zone"_s)) {
        settings.zone = TimeZone::named(parser.value(u"time-zone"_s).toStdString());
        settings.zoneGiven = true;
        if (!settings.zone.valid())
            return wrong(
                u"there is no time zone named “%1”; give an IANA name such as Europe/Berlin, or an offset such as +01:00"_s
                    .arg(parser.value(u"time-zone"_s)));
    }
    if (parser.isSet(u"year"_s)) {
        bool ok = false;
        const int year = parser.value(u"year"_s).toInt(&ok);
        if (!ok || year < 1990 || year > 2200)
            return wrong(u"“%1” is not a year between 1990 and 2200"_s.arg(parser.value(u"year"_s)));
        settings.year = year;
    }
    for (const QString& domain : parser.values(u"local-domain"_s)) {
        settings.localDomains.push_back(domain.toLower().toStdString());
        settings.localDomainsGiven = true;
    }
    for (const QString& text : parser.values(u"trusted"_s)) {
        const auto network = Network::parse(text.toStdString());
        if (!network)
            return wrong(u"“%1” is not a network such as 192.0.2.0/24"_s.arg(text));
        settings.trustedNetworks.push_back(*network);
        settings.trustedNetworksGiven = true;
    }
    return {};
}

/// A file's name may hold "=", a format's does not.
Result<> readFormats(const QCommandLineParser& parser, FormatOverrides& overrides)
{
    for (const QString& text : parser.values(u"format"_s)) {
        const qsizetype equals = text.lastIndexOf(u'=');
        const QString file = text.left(equals);
        const QString name = text.mid(equals + 1).trimmed();
        if (equals <= 0 || name.isEmpty())
            return wrong(u"“%1” does not say how to read which file: FILE=NAME"_s.arg(text));
        overrides[file.toStdString()] = name.toStdString();
    }
    return {};
}

Result<> readBlockList(const QCommandLineParser& parser, CliOptions& options)
{
    options.blockChoices.networks = parser.isSet(u"block-networks"_s);
    if (!parser.isSet(u"block-list"_s))
        return options.blockChoices.networks ? wrong(u"--block-networks needs --block-list"_s) : Result<>();
    const QString value = parser.value(u"block-list"_s);
    const QString format = value.section(u':', 0, 0);
    options.blockList = blockFormatNamed(format);
    if (!options.blockList)
        return wrong(u"there is no block list for “%1”"_s.arg(format));
    if (value.contains(u':'))
        options.blockListFile = value.section(u':', 1);
    if (options.blockListFile.isEmpty())
        return wrong(u"say into which file the block list goes"_s);
    if (options.blockListFile == u"-"_s && (options.json == u"-"_s || options.events == u"-"_s))
        return wrong(u"only one thing can be printed; write the block list into a file with FORMAT:FILE"_s);
    return {};
}

Result<> readPaper(const QCommandLineParser& parser, CliOptions& options)
{
    const QString paper = parser.isSet(u"paper"_s) ? parser.value(u"paper"_s).toLower() : u"a4"_s;
    options.letterPaper = paper == u"letter"_s;
    return paper == u"a4"_s || options.letterPaper
               ? Result<>()
               : wrong(u"there is no paper “%1”; those there are: A4 and Letter"_s.arg(parser.value(u"paper"_s)));
}

bool endsWithAny(const QString& name, std::initializer_list<QStringView> extensions)
{
    return std::ranges::any_of(extensions,
                               [&](QStringView extension) { return name.endsWith(extension, Qt::CaseInsensitive); });
}

} // namespace

Result<CliOptions> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"postmortem-cli"_s} + arguments))
        return wrong(parser.errorText());
    CliOptions options;
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    options.quiet = parser.isSet(u"quiet"_s);
    options.revealPasswords = parser.isSet(u"reveal-passwords"_s);
    options.report = parser.value(u"report"_s);
    options.anonymisedReport = parser.value(u"anonymised-report"_s);
    options.json = parser.value(u"json"_s);
    options.events = parser.value(u"events"_s);
    options.csvFolder = parser.value(u"csv"_s);
    options.checklist = parser.value(u"checklist"_s);
    options.abuseReports = parser.value(u"abuse-reports"_s);
    for (const QString& path : parser.positionalArguments())
        options.paths.push_back(path.toStdString());
    if (options.help || options.version)
        return options;
    if (auto read = readSettings(parser, options.settings); !read)
        return std::unexpected(read.error());
    if (auto read = readFormats(parser, options.formatOverrides); !read)
        return std::unexpected(read.error());
    if (auto read = readBlockList(parser, options); !read)
        return std::unexpected(read.error());
    if (parser.isSet(u"language"_s))
        options.language = parser.value(u"language"_s);
    if (!languages().contains(options.language))
        return wrong(
            u"there is no language “%1”; those there are: %2"_s.arg(options.language, languages().join(u", "_s)));
    if (auto read = readPaper(parser, options); !read)
        return std::unexpected(read.error());
    if (options.paths.empty())
        return wrong(u"say which log files or folders to read"_s);
    for (const QString& report : {options.report, options.anonymisedReport})
        if (!report.isEmpty() && !endsWithAny(report, {u".pdf", u".html", u".htm"}))
            return wrong(u"a report is written as .pdf or .html, not “%1”"_s.arg(report));
    if (!options.checklist.isEmpty() && !endsWithAny(options.checklist, {u".md", u".csv", u".json"}))
        return wrong(u"a checklist is written as .md, .csv or .json, not “%1”"_s.arg(options.checklist));
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Finds out from the logs of a mail server what happened to it.\n\n"
        "Exit status: 0 done; 1 something could not be read or written (the rest was done and the output says what);\n"
        "2 wrong usage."_s);
    addOptions(parser);
    return parser.helpText();
}

} // namespace postmortem
