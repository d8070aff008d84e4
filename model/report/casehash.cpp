// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/casehash.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <string>
#include <vector>

namespace postmortem {

namespace {

void addSorted(QCryptographicHash& hash, std::string_view word, std::vector<std::string> values)
{
    std::ranges::sort(values);
    for (const std::string& value : values) {
        const std::string line = std::string(word) + value + '\n';
        hash.addData(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
    }
}

} // namespace

QString caseHash(const CaseSnapshot& snapshot)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<std::string> sources;
    for (const Source& source : snapshot.sources)
        if (source.readable())
            sources.push_back(source.sha256);
    addSorted(hash, "", std::move(sources));
    const AnalysisSettings& settings = snapshot.settings;
    addSorted(hash, "zone ", {settings.zone.name()});
    if (settings.year)
        addSorted(hash, "year ", {std::to_string(*settings.year)});
    addSorted(hash, "domain ", settings.localDomains);
    std::vector<std::string> networks;
    for (const Network& network : settings.trustedNetworks)
        networks.push_back(network.toString());
    addSorted(hash, "network ", std::move(networks));
    for (const Threshold& threshold : settings.thresholds.all())
        addSorted(hash, "threshold ",
                  {std::string(threshold.key) + ' ' + QByteArray::number(threshold.value, 'g', 10).toStdString()});
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace postmortem
