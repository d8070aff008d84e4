// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A scroll bar that shows where in the file something is: what was found, what proves findings, bookmarks. Millions of
// places become a few hundred bins once, when they arrive, so that painting does not depend on their number.

#include "model/base/ids.h"

#include <QScrollBar>

#include <bitset>
#include <vector>

namespace postmortem {

class HitScrollBar final : public QScrollBar {
    Q_OBJECT

public:
    static constexpr std::size_t bins = 1024;

    explicit HitScrollBar(QWidget* parent = nullptr);

    /// Of the file. Another number forgets all places; false when it is the same.
    bool setLines(qint64 lines);
    void clearHits();
    /// Those from that index on are new.
    void addHits(const std::vector<LineNumber>& lines, std::size_t from);
    void setProofs(const std::vector<LineNumber>& lines);
    void setBookmarks(const std::vector<LineNumber>& lines);
    [[nodiscard]] const std::bitset<bins>& hits() const { return m_hits; }
    [[nodiscard]] const std::bitset<bins>& bookmarks() const { return m_bookmarks; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::size_t binOf(LineNumber line) const;
    void fill(std::bitset<bins>& places, const std::vector<LineNumber>& lines, std::size_t from);

    qint64 m_lines = 0;
    std::bitset<bins> m_hits;
    std::bitset<bins> m_proofs;
    std::bitset<bins> m_bookmarks;
};

} // namespace postmortem
