// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sentences in the language that is spoken: a whole sentence is translated, then what stands in it is filled in. Thread
// safe; the language changes only while nobody speaks (app/languages.h).

#include <QLocale>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace postmortem::words {

/// How the language that is spoken writes numbers, which is the same in all its regions: a case reads alike everywhere.
[[nodiscard]] QLocale locale();
/// Code of the language that is spoken: "en", "de".
[[nodiscard]] std::string language();
/// "3,012".
[[nodiscard]] std::string number(std::uint64_t value);
/// A threshold as people write it: "5", "0.5".
[[nodiscard]] std::string number(double value);

[[nodiscard]] QString filledIn(std::string_view value);
[[nodiscard]] QString filledIn(std::uint64_t value);

/// A translated sentence with %1 and so on filled in, as UTF-8. All are filled in at once: a %2 that an attacker writes
/// into the first value stays what it is.
template <class... Values>
[[nodiscard]] std::string say(const QString& sentence, const Values&... values)
{
    if constexpr (sizeof...(values) == 0)
        return sentence.toStdString();
    else
        return sentence.arg(filledIn(values)...).toStdString();
}

/// The number that chooses between the forms of a translation that counts.
[[nodiscard]] int plural(std::uint64_t value);

// What is found while files are read is kept for as long as the case: in English, with its values apart, so that it can be
// said in any language later. Mark the English with QT_TRANSLATE_NOOP("ImportWords", …).

inline constexpr char keptPart = '\x1e';  // between parts
inline constexpr char keptValue = '\x1f'; // before each value
void keepValue(std::string& kept, std::string_view value);
void keepValue(std::string& kept, std::uint64_t value);

/// A sentence to be kept, or a part of one: "the %1 lines before were read", 12.
template <class... Values>
[[nodiscard]] std::string keep(std::string_view english, const Values&... values)
{
    std::string kept(english);
    (keepValue(kept, values), ...);
    return kept;
}
/// Several of them as one text.
template <class... Parts>
[[nodiscard]] std::string chain(std::string_view first, const Parts&... others)
{
    std::string kept(first);
    ((kept += keptPart, kept += others), ...);
    return kept;
}
/// What was kept, in the language that is spoken; what no translation knows comes as it is.
[[nodiscard]] std::string said(std::string_view kept);
[[nodiscard]] std::string inEnglish(std::string_view kept);

} // namespace postmortem::words
