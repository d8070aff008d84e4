// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lines around what is on screen, asked of the case as somebody looks at them and kept while they are near. Nothing
// is read for a view that is not painted.

#include "model/query/logquery.h"
#include "views/common/latest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTextLayout>

#include <map>
#include <memory>

namespace postmortem {

/// A line as it is drawn. Laid out when it is first painted.
struct DrawnLine {
    QString text;
    QList<TextSpan> hits; ///< in UTF-16
    std::unique_ptr<QTextLayout> layout;
    int layoutOf = -1; ///< for which width and colours
};

class LogPages final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t mostLines = 3000; ///< that are kept

    explicit LogPages(QObject* parent = nullptr);

    /// Of another snapshot of the same case when `keep`: lines that were read stay.
    void setQuery(std::shared_ptr<const LogQuery> query, bool keep);
    void setLook(const LogLook& look);
    [[nodiscard]] const LogLook& look() const { return m_look; }
    /// Null while it is being read.
    [[nodiscard]] DrawnLine* find(LineRef line);
    /// Lines that are looked at now, with some around them. Reads those that are missing.
    void want(const std::vector<LineRef>& lines);
    /// Why lines cannot be shown; "" when they can.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    void clear();

Q_SIGNALS:
    void arrived();

private:
    void take(const LogPage& page);

    std::shared_ptr<const LogQuery> m_query;
    LogLook m_look;
    std::vector<LineRef> m_wanted; // what the answer is about
    std::map<LineRef, DrawnLine> m_lines;
    QString m_problem;
    QElapsedTimer m_asked;
    Latest<LogPage> m_answer;
};

} // namespace postmortem
