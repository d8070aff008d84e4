// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A pid, queue id or session id is unique on its host only. Joiners look one up for every line, so a map of them is asked
// with two views; the text that it keeps is made once.

#include "model/base/texthash.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>
#include <string_view>

namespace postmortem {

struct HostKey {
    std::string_view host;
    std::string_view id; ///< holds no blank

    HostKey(std::string_view itsHost, std::string_view itsId) : host(itsHost), id(itsId) {}
    explicit HostKey(std::string_view kept) : host(kept.substr(0, kept.rfind(' '))), id(kept.substr(host.size() + 1)) {}
    explicit operator std::string() const
    {
        std::string kept;
        kept.reserve(host.size() + 1 + id.size());
        return kept.append(host).append(1, ' ').append(id);
    }
};

struct HostKeyHash {
    using is_transparent = void;
    std::size_t operator()(const HostKey& key) const { return textHash(key.id, textHash(key.host)); }
    std::size_t operator()(const std::string& kept) const { return operator()(HostKey(kept)); }
};

struct HostKeyEqual {
    using is_transparent = void;
    bool operator()(const std::string& a, const std::string& b) const { return a == b; }
    bool operator()(const HostKey& a, const std::string& kept) const
    {
        return kept.size() == a.host.size() + 1 + a.id.size() && kept.ends_with(a.id) && kept.starts_with(a.host)
               && kept[a.host.size()] == ' ';
    }
    bool operator()(const std::string& kept, const HostKey& b) const { return operator()(b, kept); }
};

template <class Value>
using HostKeyMap = boost::unordered_flat_map<std::string, Value, HostKeyHash, HostKeyEqual>;

} // namespace postmortem
