// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/survey.h"

#include "importers/formats/registry.h"
#include "importers/reading/archivewalk.h"
#include "importers/reading/blockreader.h"
#include "importers/reading/filescan.h"
#include "importers/reading/textsource.h"
#include "model/base/sentence.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace postmortem {

namespace {

constexpr std::size_t sampleLines = 400;
constexpr std::uint64_t mostKeptBytes = std::uint64_t{64} << 20; // of small members, over all archives
constexpr std::string_view leftOut = QT_TRANSLATE_NOOP("ImportWords", "Left out, as was chosen.");
constexpr std::string_view utf16 = QT_TRANSLATE_NOOP("ImportWords", "The file is UTF-16 text.");
constexpr std::string_view notALog =
    QT_TRANSLATE_NOOP("ImportWords", "this is not a mail log of a format that is known");

Sample makeSample(std::string_view name, std::string_view text)
{
    Sample sample{name, {}};
    // The last line may be cut off; a lone one is kept.
    const std::size_t lastEnd = text.rfind('\n');
    if (text.size() == sampleBytes && lastEnd != std::string_view::npos)
        text = text.substr(0, lastEnd + 1);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    forEachLine(text, [&](std::string_view line, std::size_t) {
        if (!line.empty() && sample.lines.size() < sampleLines)
            sample.lines.push_back(line.substr(0, longestLine));
    });
    return sample;
}

/// Why text that no format understands is not read.
std::string unknownReason(std::string_view text)
{
    const auto odd = std::ranges::count_if(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\x1b';
    });
    if (odd > static_cast<std::ptrdiff_t>(text.size() / 50))
        return QT_TRANSLATE_NOOP("ImportWords", "this is not a text file");
    return std::string(notALog);
}

TimeUs firstTime(const PlannedSource& source, const Sample& sample)
{
    StampClock clock(source.stampSettings);
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (source.format->scan(line, fact) == ScanStatus::Bad || fact.stamp.kind == Stamp::Kind::None)
            continue;
        if (const TimeUs time = clock.resolve(fact.stamp); time.known())
            return time;
    }
    return {};
}

/// Whether hardly a line holds a time of day with seconds, as a log of any kind would.
bool hasNoStamps(const Sample& sample)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto stamped = [&](std::string_view line) {
        for (std::size_t at = line.find(':'); at != std::string_view::npos; at = line.find(':', at + 1)) {
            if (at > 0 && at + 4 < line.size() && digit(line[at - 1]) && digit(line[at + 1]) && digit(line[at + 2])
                && line[at + 3] == ':' && digit(line[at + 4]))
                return true;
        }
        return false;
    };
    return static_cast<std::size_t>(std::ranges::count_if(sample.lines, stamped)) * 10 < sample.lines.size();
}

/// What the user has said how to read that source; null where nothing was said.
const std::string* chosenFor(const FormatOverrides& overrides, const PlannedSource& source)
{
    auto found = overrides.find(source.path);
    if (found == overrides.end())
        found = overrides.find(source.name);
    return found == overrides.end() ? nullptr : &found->second;
}

/// The format that the user has chosen, or that fits best. False when there is nothing to read.
bool chooseFormat(PlannedSource& source, const Sample& sample, const std::string* chosen)
{
    std::vector<Recognition> fits = rankFormats(sample);
    const Format* const format = chosen ? formatNamed(*chosen) : nullptr;
    if (format) {
        std::erase_if(fits, [&](const Recognition& one) { return one.format == format; });
        fits.insert(fits.begin(), {format, format->recognise(sample)});
        source.note = words::keep(QT_TRANSLATE_NOOP("ImportWords", "Read as %1, as was chosen."), format->name());
    } else if (chosen) {
        source.note =
            words::keep(QT_TRANSLATE_NOOP("ImportWords", "It was to be read as %1, which is not known here."), *chosen);
    }
    if (fits.empty())
        return false;
    source.format = fits.front().format;
    source.fit = fits.front().percent;
    if (fits.size() > 1)
        source.runnerUp = fits[1];
    return true;
}

void recogniseSource(PlannedSource& source, std::string_view text, const std::string* chosen)
{
    const Sample sample = makeSample(source.name, text);
    if (!chooseFormat(source, sample, chosen)) {
        source.problem = unknownReason(text);
        source.plainText = source.problem == notALog && hasNoStamps(sample);
        return;
    }
    source.shownFormat = source.format->describe(sample);
    source.stream = source.format->stream(sample);
    source.stampSettings.greeting = source.format->greeting(sample);
    source.first = firstTime(source, sample);
}

/// What the beginning of a text tells of the source.
void recogniseText(PlannedSource& source, const std::vector<char>& text, Encoding encoding,
                   const FormatOverrides& overrides)
{
    const std::string* const chosen = chosenFor(overrides, source);
    if (chosen && *chosen == readNothing) {
        source.note = leftOut;
        return;
    }
    if (text.empty()) {
        source.note = QT_TRANSLATE_NOOP("ImportWords", "The file is empty.");
        return;
    }
    recogniseSource(source, {text.data(), text.size()}, chosen);
    if (source.toRead() && (encoding == Encoding::Utf16Little || encoding == Encoding::Utf16Big))
        source.note = source.note.empty() ? std::string(utf16) : words::chain(source.note, " ", utf16);
}

/// Looks at everything that was opened, in the order in which it was found.
class Survey final {
public:
    Survey(const AnalysisSettings& settings, const FormatOverrides& overrides, std::stop_token stop)
        : m_settings(settings), m_overrides(overrides), m_stop(std::move(stop))
    {
    }
    void look(const FoundFile& found);
    std::vector<PlannedSource> take() { return std::move(m_sources); }

private:
    void leaveOut(PlannedSource planned);
    void lookInside(PlannedSource archive, TextSource& source);
    void addMember(const PlannedSource& archive, WalkedMember&& member);
    static void sayWhatItHolds(PlannedSource& archive, std::size_t files);

    const AnalysisSettings& m_settings;
    const FormatOverrides& m_overrides;
    std::stop_token m_stop;
    std::uint64_t m_keepBytes = mostKeptBytes;
    std::vector<PlannedSource> m_sources;
};

void Survey::look(const FoundFile& found)
{
    PlannedSource planned;
    planned.path = found.path;
    planned.name = found.name;
    planned.place = {found.path, {}};
    planned.problem = found.problem;
    const std::string* const chosen = chosenFor(m_overrides, planned);
    if (chosen && *chosen == readNothing && planned.problem.empty()) {
        leaveOut(std::move(planned));
        return;
    }
    auto source = found.problem.empty() ? TextSource::openMember(planned.place) : std::unexpected(Error{});
    if (found.problem.empty() && !source)
        planned.problem = words::chain(QT_TRANSLATE_NOOP("ImportWords", "it cannot be read: "), source.error().message);
    if (!source) {
        m_sources.push_back(std::move(planned));
        return;
    }
    planned.stamp = (*source)->stamp();
    planned.stampSettings = {m_settings.zone, m_settings.year, planned.stamp.modifiedUs, dateInFileName(found.path),
                             std::nullopt};
    if ((*source)->container() != Container::None) {
        lookInside(std::move(planned), **source);
        return;
    }
    if (const auto text = readSample(**source, sampleBytes); !text)
        planned.problem = words::chain(QT_TRANSLATE_NOOP("ImportWords", "it cannot be read: "), text.error().message);
    else
        recogniseText(planned, *text, (*source)->encoding(), m_overrides);
    planned.appendable = (*source)->plain() && (*source)->container() == Container::None;
    m_sources.push_back(std::move(planned));
}

/// Not even an archive is looked into; what was there is noted with its size.
void Survey::leaveOut(PlannedSource planned)
{
    if (const auto source = TextSource::openMember(planned.place))
        planned.stamp = (*source)->stamp();
    planned.note = leftOut;
    m_sources.push_back(std::move(planned));
}

void Survey::lookInside(PlannedSource archive, TextSource& source)
{
    const std::size_t place = m_sources.size();
    m_sources.push_back(archive);
    WalkedMember walked;
    ArchiveWalk walk([&](WalkedMember&& member) { addMember(archive, std::move(member)); }, m_keepBytes, m_stop);
    walk.run(source, walked);
    m_sources[place].problem = std::move(walked.problem);
    sayWhatItHolds(m_sources[place], walked.files);
}

void Survey::sayWhatItHolds(PlannedSource& archive, std::size_t files)
{
    if (!archive.problem.empty())
        return;
    archive.note =
        files == 0 ? QT_TRANSLATE_NOOP("ImportWords", "The archive holds no files.")
        : files == 1
            ? QT_TRANSLATE_NOOP("ImportWords", "An archive: the file in it stands on its own.")
            : words::keep(QT_TRANSLATE_NOOP("ImportWords", "An archive: the %1 files in it stand on their own."),
                          files);
}

void Survey::addMember(const PlannedSource& archive, WalkedMember&& member)
{
    PlannedSource& planned = m_sources.emplace_back();
    planned.path = archive.path + '!' + member.path;
    planned.name = archive.name + '!' + member.path;
    planned.place = {archive.path, member.path};
    planned.number = member.number;
    planned.stamp = archive.stamp;
    planned.stamp.bytes = member.bytes;
    planned.kept = std::move(member.kept);
    planned.sha256 = std::move(member.sha256);
    planned.problem = std::move(member.problem);
    planned.stampSettings = archive.stampSettings;
    if (member.modifiedUs > 0)
        planned.stampSettings.modifiedUs = member.modifiedUs;
    if (const auto date = dateInFileName(member.path))
        planned.stampSettings.date = date;
    if (member.container != Container::None)
        sayWhatItHolds(planned, member.files);
    else if (planned.problem.empty())
        recogniseText(planned, member.sample, member.encoding, m_overrides);
}

/// A description that lies beside logs is no evidence that could not be read. Where nothing else was found, or the user
/// opened that very file, it is what the user took for a log.
void passOverPlainText(std::vector<PlannedSource>& sources)
{
    if (std::ranges::none_of(sources, &PlannedSource::toRead))
        return;
    for (PlannedSource& source : sources) {
        if (source.plainText)
            source.note =
                words::chain(QT_TRANSLATE_NOOP("ImportWords", "No log: "), std::exchange(source.problem, {}), ".");
    }
}

/// Files with the same bytes are one piece of evidence: the second is not read again.
void setDuplicatesAside(std::vector<PlannedSource>& sources, const std::stop_token& stop)
{
    std::map<std::uint64_t, std::vector<std::size_t>> bySize;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i].toRead())
            bySize[sources[i].stamp.bytes].push_back(i);
    }
    for (const auto& [size, rows] : bySize) {
        if (rows.size() < 2)
            continue;
        std::map<std::string, std::size_t> firstWith;
        for (const std::size_t row : rows) {
            if (stop.stop_requested())
                return;
            if (sources[row].sha256.empty())
                sources[row].sha256 = hashFile(sources[row].path).value_or(std::string());
            if (sources[row].sha256.empty())
                continue; // reading will say why
            const auto [place, isNew] = firstWith.try_emplace(sources[row].sha256, row);
            if (isNew)
                continue;
            sources[row].format = nullptr;
            sources[row].note = words::keep(QT_TRANSLATE_NOOP("ImportWords", "The same bytes as %1: read once."),
                                            sources[place->second].name);
        }
    }
}

} // namespace

std::vector<PlannedSource> survey(const std::vector<std::string>& paths, const AnalysisSettings& settings,
                                  std::stop_token stop, const FormatOverrides& overrides)
{
    Survey all(settings, overrides, stop);
    for (const FoundFile& found : findFiles(paths, stop)) {
        if (stop.stop_requested())
            break;
        all.look(found);
    }
    std::vector<PlannedSource> sources = all.take();
    for (PlannedSource& source : sources)
        source.plainText = source.plainText && !std::ranges::contains(paths, source.path);
    passOverPlainText(sources);
    setDuplicatesAside(sources, stop);
    std::ranges::stable_sort(sources, [](const PlannedSource& a, const PlannedSource& b) {
        const auto key = [](const PlannedSource& s) {
            return std::tuple(!s.toRead(), std::string_view(s.stream), s.toRead() ? s.first : TimeUs(),
                              std::string_view(s.name));
        };
        return key(a) < key(b);
    });
    return sources;
}

} // namespace postmortem
