// SPDX-License-Identifier: GPL-3.0-or-later
// A leaked key: what it has done lately, what stops with it, and at most four decisions until it is revoked. GUI
// thread.
#pragma once

#include "ui/pages/rotations/rotationpanel.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace steward {

class FactList;
class PlotCard;
class SegmentedChoice;
class TypedNameBox;
class UsePlot;

class LeakPanel final : public RotationPanel
{
    Q_OBJECT
public:
    /// \a systems: those that are known to use the key.
    LeakPanel(RotationFlow &flow, QStringList systems, UnixSeconds now, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString hindrance() const override;
    [[nodiscard]] bool isDangerous() const override;
    void primary() override;

Q_SIGNALS:
    void replaceFirst(); ///< the calm way was chosen: the steps come one after the other

private:
    void build();
    void showUse();
    void showChart(const KeyUse &use, UnixSeconds until, int hours);
    [[nodiscard]] qint64 limitCents() const; ///< 0: none wanted; -1: not an amount

    QStringList m_systems;
    UnixSeconds m_now;
    TextLabel *m_spent, *m_requests, *m_models, *m_last, *m_reach;
    SegmentedChoice *m_since;
    UsePlot *m_plot;
    PlotCard *m_card;
    QRadioButton *m_revoke, *m_replace;
    QCheckBox *m_limit;
    QLineEdit *m_amount;
    TypedNameBox *m_name;
    QString m_typed;
};

} // namespace steward
