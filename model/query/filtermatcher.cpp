// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/filterplan.h"

namespace postmortem {

struct FilterMatcher::Impl {
    Impl(const CaseSnapshot& snapshot, const Filter& filter) : events(snapshot.events), plan(snapshot, filter)
    {
        for (std::size_t phase = 0; phase < FilterPlan::phases; ++phase) {
            for (std::size_t piece = 0; piece < plan.pieces(phase); ++piece)
                plan.sweep(phase, piece);
        }
    }

    const EventStore& events;
    FilterPlan plan;
};

FilterMatcher::FilterMatcher(const CaseSnapshot& snapshot, const Filter& filter) : m_impl(new Impl(snapshot, filter)) {}

FilterMatcher::~FilterMatcher() = default;
FilterMatcher::FilterMatcher(FilterMatcher&&) noexcept = default;

bool FilterMatcher::event(const Event& event) const
{
    return m_impl->plan.contains(event);
}

bool FilterMatcher::row(std::size_t row) const
{
    return m_impl->plan.contains(m_impl->events.at(row));
}

std::pair<std::size_t, std::size_t> FilterMatcher::eventRange() const
{
    return m_impl->plan.range();
}

} // namespace postmortem
