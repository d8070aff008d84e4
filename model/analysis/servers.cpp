// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/servers.h"

#include "model/base/textmatch.h"

#include <algorithm>
#include <string_view>

namespace postmortem {

namespace {

constexpr std::string_view known[] = {
    "postfix",     "dovecot",  "exim",          "sendmail", "opensmtpd",   "courier",     "cyrus",
    "popa3d",      "haraka",   "icewarp",       "merak",    "hmailserver", "mailenable",  "mdaemon",
    "smartermail", "exchange", "iis",           "kerio",    "zimbra",      "communigate", "axigen",
    "mercury",     "domino",   "microsoft 365", "qmail",    "m365",        "cpanel"};

/// cPanel's Exim writes exim_mainlog where others write mainlog.
bool isOf(const Source& source, std::string_view product)
{
    if (product == "cpanel")
        return lowerAscii(source.format).contains("exim") && source.name.contains("exim_mainlog");
    return lowerAscii(source.format).contains(product);
}

} // namespace

std::vector<std::string> recognisedServers(const std::vector<Source>& sources)
{
    std::vector<std::pair<std::uint64_t, std::string>> found;
    for (std::string_view name : known) {
        std::uint64_t lines = 0;
        for (const Source& source : sources)
            if (isOf(source, name))
                lines += source.understood + 1;
        if (lines > 0)
            found.emplace_back(lines, std::string(name == "microsoft 365" ? "m365"
                                                  : name == "merak"       ? "icewarp"
                                                                          : name));
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> names;
    for (auto& [lines, name] : found)
        if (std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    return names;
}

} // namespace postmortem
