// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/communigate/communigate.h"
#include "importers/formats/described/describedformat.h"
#include "importers/formats/format.h"
#include "importers/formats/hmailserver/hmailserver.h"
#include "importers/formats/haraka/haraka.h"
#include "importers/formats/exchange/accesslog.h"
#include "importers/formats/exchange/internetmail.h"
#include "importers/formats/exchange/messagetrace.h"
#include "importers/formats/exchange/protocollog.h"
#include "importers/formats/exchange/tracking.h"
#include "importers/formats/halon/halon.h"
#include "importers/formats/icewarp/icewarp.h"
#include "importers/formats/mailenable/mailenable.h"
#include "importers/formats/mdaemon/mdaemon.h"
#include "importers/formats/mercury/mercury.h"
#include "importers/formats/smartermail/smartermail.h"
#include "importers/formats/qmail/qmail.h"
#include "importers/formats/iis/iissmtp.h"
#include "importers/formats/syslog/syslogformat.h"
#include "importers/formats/transcript/transcriptformat.h"

#include <algorithm>
#include <iterator>

namespace postmortem {

namespace {

std::vector<std::unique_ptr<Format>>& registered()
{
    static std::vector<std::unique_ptr<Format>> all = [] {
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
        list.push_back(std::make_unique<IisSmtpFormat>());
        list.push_back(std::make_unique<CommunigateFormat>());
        list.push_back(std::make_unique<TranscriptFormat>());
        std::vector<Error> problems; // of our own descriptions, which a test finds
        std::ranges::move(describedFormats(QStringLiteral(":/formats"), problems), std::back_inserter(list));
        return list;
    }();
    return all;
}

} // namespace

const std::vector<std::unique_ptr<Format>>& formats()
{
    return registered();
}

std::vector<Error> addDescribedFormats(const QString& folder)
{
    std::vector<Error> problems;
    std::ranges::move(describedFormats(folder, problems), std::back_inserter(registered()));
    return problems;
}

Recognition recognise(const Sample& sample)
{
    constexpr int leastPercent = 25; // below, a file is no log of that kind with a few odd lines but something else
    Recognition best;
    for (const auto& format : formats()) {
        const int percent = format->recognise(sample);
        if (percent >= leastPercent && percent > best.percent)
            best = {format.get(), percent};
    }
    return best;
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
