// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/registry.h"

#include "importers/dialogue/words.h"
#include "importers/formats/communigate/communigate.h"
#include "importers/formats/described/describedformat.h"
#include "importers/formats/format.h"
#include "importers/formats/hmailserver/hmailserver.h"
#include "importers/formats/haraka/haraka.h"
#include "importers/formats/exchange/accesslog.h"
#include "importers/formats/exchange/internetmail.h"
#include "importers/formats/exchange/messagetrace.h"
#include "importers/formats/exchange/protocollog.h"
#include "importers/formats/exchange/tracejson.h"
#include "importers/formats/exchange/tracking.h"
#include "importers/formats/halon/halon.h"
#include "importers/formats/icewarp/icewarp.h"
#include "importers/formats/mailenable/mailenable.h"
#include "importers/formats/mdaemon/mdaemon.h"
#include "importers/formats/mercury/mercury.h"
#include "importers/formats/queuelisting/queuelisting.h"
#include "importers/formats/smartermail/smartermail.h"
#include "importers/formats/qmail/qmail.h"
#include "importers/formats/iis/iissmtp.h"
#include "importers/formats/syslog/syslogformat.h"
#include "importers/formats/transcript/transcriptformat.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <mutex>

namespace postmortem {

namespace {

/// Formats in use, in order of precedence. Sources point to them, so those that were replaced are kept too.
struct Registry {
    std::mutex mutex;
    std::vector<std::unique_ptr<Format>> inUse;
    std::vector<std::unique_ptr<Format>> replaced;

    void replace(std::unique_ptr<Format> format)
    {
        const auto older = std::ranges::find_if(inUse, [&](const auto& one) { return one->name() == format->name(); });
        if (older != inUse.end()) {
            replaced.push_back(std::move(*older));
            inUse.erase(older);
        }
        inUse.push_back(std::move(format));
    }
};

std::vector<std::unique_ptr<Format>> ourOwn()
{
    std::vector<std::unique_ptr<Format>> list;
    // Before syslog: Halon's lines pass for those of a daemon "smtpd" on a host "(info)".
    list.push_back(std::make_unique<HalonFormat>());
    list.push_back(std::make_unique<SyslogFormat>());
    list.push_back(std::make_unique<HarakaFormat>());
    list.push_back(std::make_unique<QmailFormat>());
    list.push_back(std::make_unique<IceWarpFormat>());
    list.push_back(std::make_unique<HMailServerFormat>());
    list.push_back(std::make_unique<MailEnableFormat>());
    list.push_back(std::make_unique<MDaemonFormat>());
    list.push_back(std::make_unique<MercuryFormat>());
    list.push_back(std::make_unique<SmarterMailFormat>());
    list.push_back(std::make_unique<ExchangeProtocolFormat>());
    list.push_back(std::make_unique<ExchangeAccessFormat>());
    list.push_back(std::make_unique<ExchangeTrackingFormat>());
    list.push_back(std::make_unique<InternetMailFormat>());
    list.push_back(std::make_unique<MessageTraceFormat>());
    list.push_back(std::make_unique<TraceJsonFormat>());
    list.push_back(std::make_unique<IisSmtpFormat>());
    list.push_back(std::make_unique<CommunigateFormat>());
    list.push_back(std::make_unique<QueueListingFormat>());
    list.push_back(std::make_unique<TranscriptFormat>());
    std::vector<Error> problems; // of our own descriptions, which a test finds
    std::ranges::move(describedFormats(QStringLiteral(":/formats"), problems), std::back_inserter(list));
    return list;
}

Registry& registry()
{
    static Registry all{{}, ourOwn(), {}};
    return all;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, upperAscii, upperAscii);
}

} // namespace

const std::vector<std::unique_ptr<Format>>& formats()
{
    return registry().inUse;
}

const Format* formatNamed(std::string_view name)
{
    Registry& all = registry();
    const std::scoped_lock lock(all.mutex);
    const auto found =
        std::ranges::find_if(all.inUse, [&](const auto& format) { return sameName(format->name(), name); });
    return found == all.inUse.end() ? nullptr : found->get();
}

std::vector<std::string> formatNames()
{
    Registry& all = registry();
    const std::scoped_lock lock(all.mutex);
    std::vector<std::string> names;
    names.reserve(all.inUse.size());
    for (const auto& format : all.inUse)
        names.emplace_back(format->name());
    return names;
}

std::vector<Error> addDescribedFormats(const QString& folder)
{
    std::vector<Error> problems;
    auto described = describedFormats(folder, problems);
    Registry& all = registry();
    const std::scoped_lock lock(all.mutex);
    for (auto& format : described)
        all.replace(std::move(format));
    return problems;
}

std::vector<Recognition> rankFormats(const Sample& sample)
{
    constexpr int leastPercent = 25; // below, a file is no log of that kind with a few odd lines but something else
    std::vector<Recognition> fits;
    Registry& all = registry();
    const std::scoped_lock lock(all.mutex);
    for (const auto& format : all.inUse) {
        if (const int percent = format->recognise(sample); percent >= leastPercent)
            fits.push_back({format.get(), percent});
    }
    std::ranges::stable_sort(fits, std::ranges::greater(), &Recognition::percent);
    return fits;
}

Recognition recognise(const Sample& sample)
{
    const auto fits = rankFormats(sample);
    return fits.empty() ? Recognition() : fits.front();
}

int understoodPercent(const Format& format, const Sample& sample)
{
    if (sample.lines.empty())
        return 0;
    std::size_t fit = 0;
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        fit += format.scan(line, fact) != ScanStatus::Bad ? 1U : 0U;
    }
    return static_cast<int>(fit * 100 / sample.lines.size());
}

} // namespace postmortem
