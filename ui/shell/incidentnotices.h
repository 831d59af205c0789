// SPDX-License-Identifier: GPL-3.0-or-later
// Says on the desktop what the watch over spend has found, where the person wants such notices. The watch finds each
// incident once over all runs; in the window it stands on the Overview and the Spend page. GUI thread.
#pragma once

class QObject;

namespace steward {

class Session;
class Settings;

/// For as long as \a owner lives, which is no longer than the session.
void noticeIncidents(Session &session, const Settings &settings, QObject &owner);

} // namespace steward
