// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the palette's indexes current: the organization's, rebuilt on another thread some time after it changed, and
// that of pages and actions, made each time the palette opens. GUI thread.
#pragma once

#include <memory>
#include <QAction>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace steward {

class Organization;
class PaletteIndex;
class PaletteModel;

class PaletteFeed final : public QObject
{
    Q_OBJECT
public:
    PaletteFeed(Organization &organization, PaletteModel &model, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaletteFeed)

    /// Those with a text, enabled and visible, can be found.
    void setActions(const QList<QAction *> &actions);
    void trigger(const QString &id);

Q_SIGNALS:
    void organizationReady();

private:
    void build();
    Organization &m_organization;
    PaletteModel &m_model;
    QList<QPointer<QAction>> m_actions;
    QTimer m_later;
    QFutureWatcher<std::shared_ptr<const PaletteIndex>> m_building;
};

} // namespace steward
