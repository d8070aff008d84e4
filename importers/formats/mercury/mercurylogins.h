// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SMTP sign-ins after which the client left without a word: Mercury/32 logs no reply, so their session does not tell
// whether they failed. What else happens may tell that they did: the account has another password, or the client went on
// to try something else. An attempt of which nothing tells is no event.

#include "importers/dialogue/sessionlog.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <optional>
#include <string>
#include <vector>

namespace postmortem {

/// One sign-in, at its last line.
struct MercuryLogin {
    Place place;
    std::string account;
    std::string password; ///< empty where the mechanism hides it
    Mechanism mechanism = Mechanism::None;
};

class MercuryLogins final {
public:
    void decided(const MercuryLogin& login, const IpAddress& ip, bool ok);
    void undecided(const MercuryLogin& login, const IpAddress& ip, const SessionLog& log);
    /// Nothing more comes: tells the failures that are known by now.
    void finish();

private:
    struct Attempt {
        MercuryLogin login;
        IpAddress ip;
        std::optional<SessionLog> log; ///< none when its session has told it
    };
    using Passwords = std::vector<std::string>;

    void remember(Attempt attempt);
    void tellFailure(Attempt& attempt, bool wentOn) const;

    std::vector<Attempt> m_attempts;                           // that were not right, as far as is known
    boost::unordered_flat_map<std::string, Passwords> m_right; // by account, in lower case
};

} // namespace postmortem
