// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <ranges>
#include <vector>

namespace postmortem::words {

namespace {

using Translate = std::string (*)(const std::string& english);

std::vector<std::string> split(std::string_view text, char at)
{
    std::vector<std::string> pieces;
    for (const auto piece : std::views::split(text, at))
        pieces.emplace_back(std::string_view(piece));
    return pieces;
}

/// One part: the English, then the values, which may be any bytes; all are filled in at once.
std::string filled(const std::string& part, Translate translate)
{
    const std::vector<std::string> pieces = split(part, keptValue);
    if (pieces.empty())
        return {};
    const std::string text = translate(pieces.front());
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t number = text[i] == '%' && i + 1 < text.size() ? std::size_t(text[i + 1] - '0') : 0;
        if (number >= 1 && number < pieces.size())
            result += pieces[number];
        else
            result += text[i];
        i += number >= 1 && number < pieces.size() ? 1U : 0U;
    }
    return result;
}

std::string allFilled(std::string_view kept, Translate translate)
{
    std::string result;
    for (const std::string& part : split(kept, keptPart))
        result += filled(part, translate);
    return result;
}

} // namespace

QLocale locale()
{
    const QLocale::Language language = QLocale().language();
    return QLocale(language == QLocale::C ? QLocale::English : language);
}

std::string language()
{
    return QLocale::languageToCode(locale().language()).toStdString();
}

std::string number(std::uint64_t value)
{
    return locale().toString(qulonglong{value}).toStdString();
}

std::string number(double value)
{
    if (value >= 0 && value == std::floor(value))
        return number(static_cast<std::uint64_t>(value));
    return locale().toString(value, 'f', QLocale::FloatingPointShortest).toStdString();
}

QString filledIn(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString filledIn(std::uint64_t value)
{
    return locale().toString(qulonglong{value});
}

int plural(std::uint64_t value)
{
    return static_cast<int>(std::min<std::uint64_t>(value, std::numeric_limits<int>::max()));
}

void keepValue(std::string& kept, std::string_view value)
{
    kept += keptValue;
    for (const char c : value)
        kept += c == keptPart || c == keptValue ? ' ' : c;
}

void keepValue(std::string& kept, std::uint64_t value)
{
    keepValue(kept, std::to_string(value));
}

std::string said(std::string_view kept)
{
    return allFilled(kept, [](const std::string& english) {
        const QString text = QCoreApplication::translate("ImportWords", english.c_str());
        // Bytes that are no text, such as a file's name may hold, are kept from harm where nothing was translated.
        return text == QString::fromStdString(english) ? english : text.toStdString();
    });
}

std::string inEnglish(std::string_view kept)
{
    return allFilled(kept, [](const std::string& english) { return english; });
}

} // namespace postmortem::words
