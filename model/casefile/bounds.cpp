// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/bounds.h"

namespace postmortem {

// Switches without a default: the compiler names the enumerator that somebody adds and forgets here.

bool isKnown(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::None:
    case Mechanism::Login:
    case Mechanism::Plain:
    case Mechanism::CramMd5:
    case Mechanism::DigestMd5:
    case Mechanism::Ntlm:
    case Mechanism::XOAuth2:
    case Mechanism::OAuthBearer:
    case Mechanism::Scram:
    case Mechanism::Gssapi:
    case Mechanism::User:
    case Mechanism::Apop:
    case Mechanism::ImapLogin:
    case Mechanism::Other: return true;
    }
    return false;
}

bool isKnown(Reason reason)
{
    switch (reason) {
    case Reason::None:
    case Reason::BadPassword:
    case Reason::UnknownUser:
    case Reason::BadCredentials:
    case Reason::TemporaryFailure:
    case Reason::Aborted:
    case Reason::RelayDenied:
    case Reason::UserUnknown:
    case Reason::BlockList:
    case Reason::Policy:
    case Reason::Greylisted:
    case Reason::TooManyErrors:
    case Reason::LostMessages:
    case Reason::RateLimited:
    case Reason::TimeWentBack:
    case Reason::Other: return true;
    }
    return false;
}

bool isKnown(RelayAuthority authority)
{
    switch (authority) {
    case RelayAuthority::None:
    case RelayAuthority::LocalDelivery:
    case RelayAuthority::SmtpAuth:
    case RelayAuthority::PopBeforeSmtp:
    case RelayAuthority::TrustedNetwork:
    case RelayAuthority::OpenRelay:
    case RelayAuthority::Unknown: return true;
    }
    return false;
}

bool isKnown(Severity severity)
{
    switch (severity) {
    case Severity::None:
    case Severity::Info:
    case Severity::Low:
    case Severity::Medium:
    case Severity::High:
    case Severity::Critical: return true;
    }
    return false;
}

bool isKnown(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
    case Confidence::Medium:
    case Confidence::High: return true;
    }
    return false;
}

bool isKnown(Incident::Phase phase)
{
    switch (phase) {
    case Incident::Phase::Probe:
    case Incident::Phase::Guess:
    case Incident::Phase::Opened:
    case Incident::Phase::Used:
    case Incident::Phase::Blacklisted:
    case Incident::Phase::Ended: return true;
    }
    return false;
}

bool isKnown(RemarkPlace::Kind kind)
{
    switch (kind) {
    case RemarkPlace::Kind::Address:
    case RemarkPlace::Kind::Account:
    case RemarkPlace::Kind::Session:
    case RemarkPlace::Kind::Message:
    case RemarkPlace::Kind::Line:
    case RemarkPlace::Kind::Finding: return true;
    }
    return false;
}

bool isKnown(MarkColour colour)
{
    switch (colour) {
    case MarkColour::None:
    case MarkColour::Yellow:
    case MarkColour::Green:
    case MarkColour::Blue:
    case MarkColour::Purple:
    case MarkColour::Red: return true;
    }
    return false;
}

bool isKnown(Action::Kind kind)
{
    switch (kind) {
    case Action::Kind::Opened:
    case Action::Kind::Imported:
    case Action::Kind::Filtered:
    case Action::Kind::Marked:
    case Action::Kind::Trusted:
    case Action::Kind::RevealedPassword:
    case Action::Kind::ChangedAssumptions:
    case Action::Kind::Ticked:
    case Action::Kind::Exported:
    case Action::Kind::Verified:
    case Action::Kind::Saved: return true;
    }
    return false;
}

bool isKnown(StepState state)
{
    switch (state) {
    case StepState::Open:
    case StepState::Done:
    case StepState::NotDone:
    case StepState::DoesNotApply: return true;
    }
    return false;
}

bool isPlausible(TimeUs time)
{
    constexpr std::int64_t years = 10'000 * 366 * usPerDay;
    return !time.known() || (time.us > -years && time.us < years);
}

} // namespace postmortem
