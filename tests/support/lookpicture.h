// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures of widgets in a light and a dark palette, for looking at and for tests of what is seen.

#include <QString>

class QWidget;

namespace postmortem::testing {

/// Grabs the widget in both palettes and checks that the pictures are not of one colour. With POSTMORTEM_TEST_OUTPUT set
/// they are kept there as name-light.png and name-dark.png. The application's palette is put back.
[[nodiscard]] bool keepPictures(QWidget& widget, const QString& name);

} // namespace postmortem::testing
