// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include "importers/geo/placedatabases.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace postmortem {

QString userPlacesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/postmortem/places"_s;
}

std::shared_ptr<const PlaceSource> placesOfThisMachine()
{
    return makePlaceDatabases({userPlacesFolder().toStdString(), "/usr/share/GeoIP", "/var/lib/GeoIP"});
}

} // namespace postmortem
