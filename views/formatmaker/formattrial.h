// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the format maker asks of the engine that reads described formats: try this description on these lines, keep it. Both
// are answered from other threads.

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace postmortem {

struct TriedLine {
    enum class Outcome : std::uint8_t { Understood, Ignored, Bad };
    Outcome outcome = Outcome::Bad;
    QString event;                             ///< "login-failed", as in the description; "" unless understood
    QList<std::pair<QString, QString>> fields; ///< name and what the line has for it, the stamp as a time first
};

struct TrialAnswer {
    QString name;           ///< of the format; "" where the description is wrong
    QString key;            ///< what is wrong: "lines[3].pattern", or "" for the text as a whole
    QString problem;        ///< why; "" when nothing is
    qsizetype offset = -1;  ///< of a fault in the JSON itself
    QList<TriedLine> lines; ///< one for each that was given; none where the description is wrong
};

struct KeptFormat {
    QString path;
    QString problem;     ///< why it was not kept; "" when it was
    bool exists = false; ///< it was not kept because another is there
};

class FormatTrial {
public:
    FormatTrial() = default;
    FormatTrial(const FormatTrial&) = delete;
    FormatTrial& operator=(const FormatTrial&) = delete;
    virtual ~FormatTrial() = default;

    [[nodiscard]] virtual QFuture<TrialAnswer> tryOut(const QByteArray& description, const QStringList& lines) = 0;
    /// Into the user's folder of formats, under the format's name; it is used from then on.
    [[nodiscard]] virtual QFuture<KeptFormat> keep(const QByteArray& description, bool replace) = 0;
};

} // namespace postmortem
