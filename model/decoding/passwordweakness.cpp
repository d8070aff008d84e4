// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/ascii.h"
#include "model/decoding/decodewords.h"
#include "model/decoding/decoding.h"

#include <QStringList>

#include <array>

namespace postmortem {

namespace {

/// What every guessing program tries first. Lower case, sorted; digits and signs at the end are cut off before looking.
constexpr auto CommonWords = std::to_array<std::string_view>({
    "abc",      "abcd",     "abcdef",   "access",   "account",   "admin",     "administrator", "adobe",    "amanda",
    "andrea",   "angel",    "apple",    "asdf",     "asdfgh",    "asdfghjkl", "ashley",        "autumn",   "backup",
    "bailey",   "banana",   "baseball", "batman",   "biteme",    "changeme",  "charlie",       "cheese",   "chocolate",
    "coffee",   "company",  "computer", "connect",  "contact",   "cookie",    "daniel",        "default",  "demo",
    "donald",   "dragon",   "email",    "facebook", "family",    "flower",    "football",      "freedom",  "friend",
    "fuckyou",  "ginger",   "google",   "guest",    "hannah",    "hello",     "hockey",        "hunter",   "iloveyou",
    "info",     "internet", "jennifer", "jessica",  "jordan",    "joshua",    "killer",        "letmein",  "login",
    "london",   "lovely",   "mail",     "manager",  "marketing", "master",    "matrix",        "michael",  "michelle",
    "monday",   "money",    "monkey",   "mustang",  "nicole",    "office",    "oracle",        "p@ssw0rd", "p@ssword",
    "pass",     "passw0rd", "passwd",   "password", "pepper",    "phone",     "pokemon",       "postgres", "postmaster",
    "princess", "private",  "public",   "pw",       "qazwsx",    "qwer",      "qwert",         "qwerty",   "qwertyuiop",
    "qwertz",   "rainbow",  "robert",   "root",     "sales",     "samsung",   "secret",        "secure",   "server",
    "service",  "shadow",   "soccer",   "spring",   "starwars",  "student",   "summer",        "sunday",   "sunshine",
    "superman", "support",  "system",   "temp",     "test",      "tester",    "testing",       "thomas",   "tigger",
    "trustno",  "user",     "welcome",  "whatever", "windows",   "winter",    "zaq1zaq",       "zxcvbn",   "zxcvbnm",
});
static_assert(std::ranges::is_sorted(CommonWords));

/// Characters, not bytes: UTF-8 continuation bytes do not count.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

bool isCommonWord(std::string_view lowered)
{
    if (std::ranges::binary_search(CommonWords, lowered))
        return true;
    while (!lowered.empty() && !ascii::isLetter(lowered.back()))
        lowered.remove_suffix(1);
    return std::ranges::binary_search(CommonWords, lowered);
}

bool isRunOfDigits(std::string_view text)
{
    return std::ranges::all_of(text, ascii::isDigit);
}

// The reasons; one or several follow the number of characters, with a comma between.
constexpr const char* empty = QT_TRANSLATE_NOOP("DecodeWords", "empty");
constexpr const char* accountName = QT_TRANSLATE_NOOP("DecodeWords", "same as the account name");
constexpr const char* backwards = QT_TRANSLATE_NOOP("DecodeWords", "the account name backwards");
constexpr const char* holdsName = QT_TRANSLATE_NOOP("DecodeWords", "contains the account name");
constexpr const char* common = QT_TRANSLATE_NOOP("DecodeWords", "a common password");
constexpr const char* repeated = QT_TRANSLATE_NOOP("DecodeWords", "one character repeated");
constexpr const char* onlyDigits = QT_TRANSLATE_NOOP("DecodeWords", "digits only");

std::string_view accountWeakness(std::string_view name, std::string_view password)
{
    if (name.empty())
        return {};
    if (password == name)
        return accountName;
    if (std::ranges::equal(password, std::string(name.rbegin(), name.rend())))
        return backwards;
    return name.size() >= 3 && password.find(name) != std::string_view::npos ? holdsName : "";
}

} // namespace

std::string passwordWeakness(std::string_view user, std::string_view password)
{
    if (password.empty())
        return empty;
    std::string text;
    const auto add = [&text](std::string_view reason) {
        if (!reason.empty())
            text.append(text.empty() ? "" : ", ").append(reason);
    };
    const std::size_t length = characters(password);
    if (length < 8)
        add(length == 1 ? "1 character" : std::to_string(length) + " characters");
    const std::string lowered = ascii::toLower(password);
    const std::string name = ascii::toLower(user);
    std::string_view accountReason = accountWeakness(name, lowered);
    if (accountReason.empty() && name.contains('@'))
        accountReason = accountWeakness(std::string_view(name).substr(0, name.find('@')), lowered);
    add(accountReason);
    if (isCommonWord(lowered))
        add(common);
    else if (length > 1 && lowered.find_first_not_of(lowered.front()) == std::string::npos)
        add(repeated);
    else if (isRunOfDigits(lowered))
        add(onlyDigits);
    return text;
}

std::string weaknessInWords(std::string_view weakness)
{
    QStringList reasons =
        QString::fromUtf8(weakness.data(), static_cast<qsizetype>(weakness.size())).split(QStringLiteral(", "));
    for (QString& reason : reasons) {
        bool counted = false;
        const int length = reason.section(u' ', 0, 0).toInt(&counted);
        reason = counted ? DecodeWords::tr("%n character(s)", nullptr, length)
                         : DecodeWords::tr(reason.toUtf8().constData());
    }
    return reasons.join(QStringLiteral(", ")).toStdString();
}

} // namespace postmortem
