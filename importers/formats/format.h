// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a log format is: how it is recognised, how a line is cut into a fact (stateless, on any thread, no allocation),
// and how facts of a source, in order, become events (a Joiner, one thread). Adding a format is one folder here, one
// line in registry.cpp and sample files under tests/.

#include "importers/stamps/stampclock.h"
#include "model/base/result.h"
#include "model/events/casebuilder.h"

#include <QString>

#include <bitset>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

/// What one line says, as views into the block that holds it. `kind` is the format's own enumerator.
struct LineFact {
    Stamp stamp;
    IpAddress ip;
    std::string_view host;    ///< that logged it, where a file holds several
    std::string_view key;     ///< pid, thread id, session id or queue id
    std::string_view service; ///< program, where a format has several
    std::string_view text;    ///< payload or the rest of the message
    std::string_view account;
    std::string_view sender;
    std::string_view recipient;
    std::string_view queueId;
    std::string_view detail;
    std::uint32_t line = 0; ///< from the scanner: index in its block; to the joiner: number in the source
    std::uint32_t count = 1;
    std::uint32_t number = 0; ///< size, code or total, as the kind needs it
    std::uint16_t kind = 0;
    std::uint8_t daemon = 0; ///< which part of a format that serves several daemons has scanned the line
    Protocol protocol = Protocol::Other;
    Mechanism mechanism = Mechanism::None;
    Reason reason = Reason::None;
};

enum class ScanStatus : std::uint8_t {
    Match,   ///< the fact is filled in
    Ignored, ///< understood, and nothing in it is needed
    Bad,     ///< not of this format
};

/// Parts of a format, by LineFact::daemon.
using Daemons = std::bitset<256>;

/// The beginning of a source, for recognition.
struct Sample {
    std::string_view name;               ///< shown name
    std::vector<std::string_view> lines; ///< up to some hundred non-empty lines
};

/// Where facts of one source come from while they are joined.
struct SourceContext {
    SourceId source;
    StampClock* clock = nullptr;
    CaseBuilder* builder = nullptr;
};

class Joiner {
public:
    virtual ~Joiner() = default;
    /// A new source of the same stream begins; sources come in time order.
    virtual void begin(const SourceContext& context) = 0;
    virtual void take(const LineFact& fact) = 0;
    /// No more sources: what is still open is closed as far as the log shows it.
    virtual void finish() = 0;
};

class Format {
public:
    virtual ~Format() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// Lines of the sample that this format understands, in percent; 0 when it does not fit.
    [[nodiscard]] virtual int recognise(const Sample& sample) const = 0;
    [[nodiscard]] virtual ScanStatus scan(std::string_view line, LineFact& fact) const = 0;
    /// Whether an empty line says something (in a bare transcript it ends a session); else it is passed over.
    [[nodiscard]] virtual bool emptyLinesMatter() const { return false; }
    /// The first moment that the logging server names in a greeting, for stamps that carry no zone.
    [[nodiscard]] virtual std::optional<Greeting> greeting(const Sample&) const { return std::nullopt; }
    /// Sources with the same stream are joined as one log, by one joiner.
    [[nodiscard]] virtual std::string stream(const Sample&) const { return std::string(name()); }
    [[nodiscard]] virtual std::unique_ptr<Joiner> joiner() const = 0;
    /// Products seen in the sample, as checklist ids ("postfix", "dovecot"), and the words shown as the format.
    [[nodiscard]] virtual std::string describe(const Sample&) const { return std::string(name()); }
    /// The same words when lines of these daemons have come, which the sample need not have held.
    [[nodiscard]] virtual std::string withDaemons(std::string shown, const Daemons&) const { return shown; }
};

/// All formats that are compiled in, and those that were added.
[[nodiscard]] const std::vector<std::unique_ptr<Format>>& formats();
/// Adds the formats that the user describes in *.json files of that folder (see formats/described/description.h). To be
/// called at the start of a program, before anything is imported. Files that are wrong are left out and told.
[[nodiscard]] std::vector<Error> addDescribedFormats(const QString& folder);

struct Recognition {
    const Format* format = nullptr; ///< null when nothing fits
    int percent = 0;
};
/// The format that understands most of the sample; of equals the earlier registered.
[[nodiscard]] Recognition recognise(const Sample& sample);

/// Share of the sample's lines that `format` scans as Match or Ignored, in percent.
[[nodiscard]] int understoodPercent(const Format& format, const Sample& sample);

} // namespace postmortem
