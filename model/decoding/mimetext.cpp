// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/mimetext.h"

#include "model/base/sentence.h"
#include "model/decoding/ascii.h"
#include "model/decoding/decodewords.h"
#include "model/decoding/decoding.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace postmortem {

namespace {

constexpr auto npos = std::string_view::npos;

struct EncodedWord {
    std::string_view charset;
    char encoding = 'Q';
    std::string_view text;
    std::size_t length = 0; ///< of the whole word
};

/// The encoded word at the front of the text.
std::optional<EncodedWord> encodedWordAt(std::string_view text)
{
    if (!text.starts_with("=?"))
        return std::nullopt;
    const std::size_t first = text.find('?', 2);
    const std::size_t second = first == npos ? npos : text.find('?', first + 1);
    const std::size_t end = second == npos ? npos : text.find("?=", second + 1);
    if (end == npos || second != first + 2 || first == 2)
        return std::nullopt;
    EncodedWord word{text.substr(2, first - 2), ascii::lower(text[first + 1]),
                     text.substr(second + 1, end - second - 1), end + 2};
    word.charset = word.charset.substr(0, word.charset.find('*')); // RFC 2231: a language may follow
    const bool known = word.encoding == 'b' || word.encoding == 'q';
    return known && word.text.find_first_of(" \t\r\n") == npos ? std::optional(word) : std::nullopt;
}

std::string decodeQ(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size() && ascii::isHex(text[i + 1]) && ascii::isHex(text[i + 2])) {
            out += static_cast<char>(ascii::hexValue(text[i + 1]) * 16 + ascii::hexValue(text[i + 2]));
            i += 2;
        } else {
            out += text[i] == '_' ? ' ' : text[i];
        }
    }
    return out;
}

std::string toUtf8(std::string_view bytes, std::string_view charset, std::string& note)
{
    if (ascii::equals(charset, "utf-8") || ascii::equals(charset, "us-ascii"))
        return std::string(bytes);
    QStringDecoder decoder(QString::fromLatin1(charset.data(), static_cast<qsizetype>(charset.size())));
    if (!decoder.isValid()) {
        note = words::say(DecodeWords::tr("character set %1 is not known; shown as it is"), visibleText(charset));
        return std::string(bytes);
    }
    const QString text = decoder.decode(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.toStdString();
}

std::size_t blanksAt(std::string_view text)
{
    return std::min(text.find_first_not_of(" \t\r\n"), text.size());
}

} // namespace

std::optional<MimeText> decodeEncodedWords(std::string_view text)
{
    MimeText out;
    bool any = false;
    while (!text.empty()) {
        const std::optional<EncodedWord> word = encodedWordAt(text);
        const std::optional<std::string> bytes = !word                   ? std::nullopt
                                                 : word->encoding == 'b' ? decodeBase64(word->text)
                                                                         : std::optional(decodeQ(word->text));
        if (!bytes) {
            out.text += text.front();
            text.remove_prefix(1);
            continue;
        }
        any = true;
        out.text += toUtf8(*bytes, word->charset, out.note);
        text.remove_prefix(word->length);
        // Blanks between two encoded words belong to neither (RFC 2047 6.2).
        const std::size_t blanks = blanksAt(text);
        if (encodedWordAt(text.substr(blanks)))
            text.remove_prefix(blanks);
    }
    return any ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<std::string> decodeQuotedPrintable(std::string_view text)
{
    std::string out;
    std::size_t escapes = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        const std::string_view next = text.substr(i + 1, 2);
        if (next.size() == 2 && ascii::isHex(next[0]) && ascii::isHex(next[1])) {
            out += static_cast<char>(ascii::hexValue(next[0]) * 16 + ascii::hexValue(next[1]));
            i += 2;
        } else if (next.starts_with('\n') || next == "\r\n") {
            i += next.starts_with('\n') ? 1U : 2U;
        } else {
            return std::nullopt;
        }
        ++escapes;
    }
    const bool control = std::ranges::any_of(
        out, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && !ascii::isSpace(c)) || c == 0x7f; });
    return escapes >= 2 && !control ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace postmortem
