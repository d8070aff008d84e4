// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/survey.h"

#include "importers/reading/blockreader.h"
#include "importers/reading/filescan.h"
#include "importers/reading/textsource.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace postmortem {

namespace {

constexpr std::size_t sampleBytes = std::size_t{256} << 10;
constexpr std::size_t sampleLines = 400;
constexpr std::string_view notALog = "this is not a mail log of a format that is known";

/// Fills `text` with the beginning of the source; what was read before an error is kept.
Result<> readSample(TextSource& source, std::vector<char>& text)
{
    text.resize(sampleBytes);
    std::size_t size = 0;
    while (size < text.size()) {
        const auto got = source.read(std::span(text).subspan(size));
        if (!got && size == 0) {
            text.clear();
            return std::unexpected(got.error());
        }
        if (!got || *got == 0)
            break;
        size += *got;
    }
    text.resize(size);
    return {};
}

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
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return "this is UTF-16 text, which is not read";
    const auto odd = std::ranges::count_if(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\x1b';
    });
    if (odd > static_cast<std::ptrdiff_t>(text.size() / 50))
        return "this is not a text file";
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

void recogniseSource(PlannedSource& source, std::string_view text)
{
    const Sample sample = makeSample(source.name, text);
    const Recognition recognition = recognise(sample);
    if (!recognition.format) {
        source.problem = unknownReason(text);
        source.plainText = source.problem == notALog && hasNoStamps(sample);
        return;
    }
    source.format = recognition.format;
    source.shownFormat = recognition.format->describe(sample);
    source.stream = recognition.format->stream(sample);
    source.stampSettings.greeting = recognition.format->greeting(sample);
    source.first = firstTime(source, sample);
}

PlannedSource look(const FoundFile& found, const AnalysisSettings& settings)
{
    PlannedSource planned;
    planned.path = found.path;
    planned.name = found.name;
    planned.problem = found.problem;
    if (!found.problem.empty())
        return planned;
    auto source = TextSource::open(found.path);
    if (!source) {
        planned.problem = "it cannot be read: " + source.error().message;
        return planned;
    }
    planned.stamp = (*source)->stamp();
    planned.stampSettings = {settings.zone, settings.year, planned.stamp.modifiedUs, dateInFileName(found.path),
                             std::nullopt};
    std::vector<char> text;
    if (const auto read = readSample(**source, text); !read)
        planned.problem = "it cannot be read: " + read.error().message;
    else if (text.empty())
        planned.note = "The file is empty.";
    else
        recogniseSource(planned, {text.data(), text.size()});
    return planned;
}

/// A description that lies beside logs is no evidence that could not be read. Where nothing else was found, or the user
/// opened that very file, it is what the user took for a log.
void passOverPlainText(std::vector<PlannedSource>& sources)
{
    if (std::ranges::none_of(sources, &PlannedSource::toRead))
        return;
    for (PlannedSource& source : sources) {
        if (source.plainText)
            source.note = "No log: " + std::exchange(source.problem, {}) + '.';
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
            const auto hash = hashFile(sources[row].path);
            if (!hash)
                continue; // reading will say why
            sources[row].sha256 = *hash;
            const auto [place, isNew] = firstWith.try_emplace(*hash, row);
            if (isNew)
                continue;
            sources[row].format = nullptr;
            sources[row].note = "The same bytes as " + sources[place->second].name + ": read once.";
        }
    }
}

} // namespace

std::vector<PlannedSource> survey(const std::vector<std::string>& paths, const AnalysisSettings& settings,
                                  std::stop_token stop)
{
    std::vector<PlannedSource> sources;
    for (const FoundFile& found : findFiles(paths, stop)) {
        if (stop.stop_requested())
            break;
        sources.push_back(look(found, settings));
        sources.back().plainText = sources.back().plainText && !std::ranges::contains(paths, found.path);
    }
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
