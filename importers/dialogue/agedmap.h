// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a joiner remembers of sessions and messages whose end a log may never show: a map that forgets. It holds two
// generations; when the younger is full, the older is dropped, so what was used lately is always there.

#include <boost/unordered/unordered_flat_map.hpp>

#include <functional>
#include <string>
#include <utility>

namespace postmortem {

template <class Value, class Key = std::string>
class AgedMap final {
public:
    explicit AgedMap(std::size_t perGeneration) : m_perGeneration(perGeneration) {}

    /// The entry, made when there is none. References last until the next call.
    Value& at(const Key& key)
    {
        if (Value* known = find(key))
            return *known;
        makeRoom();
        return m_young[key];
    }
    /// Null when it is not there, or forgotten.
    Value* find(const Key& key)
    {
        if (const auto found = m_young.find(key); found != m_young.end())
            return &found->second;
        const auto found = m_old.find(key);
        if (found == m_old.end())
            return nullptr;
        Value value = std::move(found->second);
        m_old.erase(found);
        makeRoom();
        return &m_young.insert_or_assign(key, std::move(value)).first->second;
    }
    void erase(const Key& key)
    {
        if (m_young.erase(key) == 0)
            m_old.erase(key);
    }
    template <class Function>
    void forEach(Function&& function)
    {
        for (auto& [key, value] : m_old)
            function(value);
        for (auto& [key, value] : m_young)
            function(value);
    }
    void clear()
    {
        m_old.clear();
        m_young.clear();
    }
    /// Called with each entry that is forgotten.
    template <class Function>
    void onForget(Function function)
    {
        m_forget = std::move(function);
    }

private:
    void makeRoom()
    {
        if (m_young.size() < m_perGeneration)
            return;
        if (m_forget) {
            for (auto& [key, value] : m_old)
                m_forget(value);
        }
        m_old = std::exchange(m_young, {});
    }

    using Map = boost::unordered_flat_map<Key, Value>;
    std::size_t m_perGeneration;
    Map m_young;
    Map m_old;
    std::function<void(Value&)> m_forget;
};

} // namespace postmortem
