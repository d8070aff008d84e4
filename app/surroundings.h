// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filechooser.h"
#include "app/settings.h"
#include "model/base/clock.h"
#include "model/query/linesource.h"

#include <memory>

class QThreadPool;

namespace postmortem {

/// What the window works with; all of it outlives the window.
struct Surroundings {
    const Clock& clock;
    Settings& settings;
    FileChooser& files;
    QThreadPool& pool;                       ///< for imports, queries and exports
    std::shared_ptr<const LineSource> lines; ///< reads the text of the evidence again
    QString exampleFolder;                   ///< "" when there is no example
    QString recoveryFolder = {};             ///< for cases never saved; "" keeps none
};

} // namespace postmortem
