// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The languages the program speaks. English is translated too: only a translation knows "1 file" from "9 files". Every
// text is chosen when it is made, so another language takes another window (windowholder.h). The command line changes it
// between what it writes for programs and what for people.

#include <QString>
#include <QStringList>

namespace postmortem {

/// Codes of all languages there are, "en" first.
[[nodiscard]] QStringList languages();
/// A language's own name for itself ("Deutsch").
[[nodiscard]] QString ownName(const QString& language);
/// The first of the user's preferred languages that the program speaks; "en" when it speaks none.
[[nodiscard]] QString systemLanguage();
/// Speaks that language from now on, with the numbers and dates of the user's region where it is spoken there; one that
/// there is not is English. Call after the application object is made, while nothing works in the background.
void speak(const QString& language);

} // namespace postmortem
