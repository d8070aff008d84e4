// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What names look like in running text: which characters they are made of, what is a host, a mail address, a file.

#include <QString>
#include <QStringView>

namespace postmortem::shapes {

/// A letter, digit or underscore, in any script.
[[nodiscard]] bool isWord(QChar c);
/// Whether a name may begin or end between these two characters of a sentence: not inside "auth.log" or "pop-before".
[[nodiscard]] bool joins(QChar c);

/// Length of the host name that begins at `place`: labels of letters, digits, - and _, two at least, the last one of
/// letters. 0 when there is none. File names ("mail.log.1") are none.
[[nodiscard]] qsizetype hostLength(QStringView text, qsizetype place);
/// Length of the part before the @ of a mail address that begins at `place`; 0 when there is none.
[[nodiscard]] qsizetype localPartLength(QStringView text, qsizetype place);
/// The part of a host that somebody registers: "example.com" of "mx.example.com", "example.co.uk" of "a.example.co.uk".
[[nodiscard]] QString registeredDomain(const QString& host);
/// Words that name nobody although accounts are called so, and that our own sentences are made of.
[[nodiscard]] bool isCommonWord(QStringView lower);
/// "a", "b" … "z", "aa" … of 0, 1 …
[[nodiscard]] QString letters(qsizetype number);

} // namespace postmortem::shapes
