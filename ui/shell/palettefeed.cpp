// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettefeed.h"

#include "app/organization/organization.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/palettemodel.h"

#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString plain = text.section(u'\t', 0, 0);
    plain.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return plain;
}

} // namespace

PaletteFeed::PaletteFeed(Organization &organization, PaletteModel &model, QObject *parent)
    : QObject(parent)
    , m_organization(organization)
    , m_model(model)
{
    m_later.setSingleShot(true);
    m_later.setInterval(400); // a synchronization changes one list after another
    connect(&m_later, &QTimer::timeout, this, &PaletteFeed::build);
    const auto later = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    connect(&organization, &Organization::changed, this, later);
    connect(&organization, &Organization::localChanged, this, later);
    connect(&m_building, &QFutureWatcherBase::finished, this, [this] {
        m_model.setOrganization(m_building.result());
        Q_EMIT organizationReady();
    });
    build();
}

void PaletteFeed::build()
{
    if (m_building.isRunning()) {
        m_later.start();
        return;
    }
    m_building.setFuture(QtConcurrent::run([snapshot = m_organization.snapshot()] {
        return std::shared_ptr<const PaletteIndex>(std::make_shared<PaletteIndex>(PaletteIndex::of(snapshot)));
    }));
}

void PaletteFeed::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    std::vector<PaletteEntry> entries;
    for (const PageEntry &page : pageRegistry())
        entries.push_back({PaletteGroup::Pages, QString(page.id), page.translatedTitle(), {}, {}, {}});
    for (QAction *action : actions) {
        if (!action->isEnabled() || !action->isVisible() || action->text().isEmpty() ||
            action->property("hiddenInPalette").toBool())
            continue;
        entries.push_back({PaletteGroup::Actions,
                           QString::number(m_actions.size()),
                           withoutMnemonic(action->text()),
                           {},
                           action->shortcut().toString(QKeySequence::NativeText),
                           {}});
        m_actions.append(action);
    }
    m_model.setCommands(PaletteIndex(std::move(entries)));
}

void PaletteFeed::trigger(const QString &id)
{
    const int at = id.toInt();
    if (at >= 0 && at < m_actions.size() && m_actions[at])
        m_actions[at]->trigger();
}

} // namespace steward

#include "moc_palettefeed.cpp"
