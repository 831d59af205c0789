// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/systemticks.h"

#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QInputDialog>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SystemTicks::SystemTicks(RotationFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_grid(new QGridLayout(this))
    , m_title(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
{
    setObjectName(u"systemTicks"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(6);
    m_grid->setHorizontalSpacing(16);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    m_title->setObjectName(u"systemTicksTitle"_s);
    m_grid->addWidget(m_title, 0, 0, 1, 3);
}

void SystemTicks::refresh()
{
    if (m_shown != m_flow.rotation().systems)
        rebuild();
    const int all = static_cast<int>(m_shown.size());
    m_title->setText(all == 0 ? tr("No system is listed")
                              : tr("Systems: %1 of %Ln dealt with", nullptr, all)
                                    .arg(Format::count(all - m_flow.rotation().openSystems())));
    for (QWidget *each : m_widgets)
        each->setEnabled(!m_flow.isBusy() && !m_flow.rotation().isClosed());
}

void SystemTicks::rebuild()
{
    QString focused;
    for (QWidget *each : std::exchange(m_widgets, {})) {
        if (each->hasFocus())
            focused = each->objectName();
        m_grid->removeWidget(each);
        each->hide();
        each->setObjectName({}); // another of that name comes at once
        each->deleteLater();
    }
    m_shown = m_flow.rotation().systems;
    int row = 1;
    for (const RotationSystem &system : m_shown) {
        using State = RotationSystem::State;
        const QString name = system.name;
        auto *tick = new QCheckBox(servertext::shown(name), this);
        tick->setObjectName(u"tick/"_s + name);
        tick->setChecked(system.state == State::Ticked);
        tick->setToolTip(tr("This system has the new key."));
        connect(tick, &QCheckBox::clicked, this,
                [this, name](bool on) { set(name, on ? State::Ticked : State::Open, {}); });
        auto *fact = new TextLabel(TextSize::Small, QFont::Normal, true, this);
        fact->setWordWrap(true);
        if (system.state == State::Ticked)
            fact->setText(tr("has the new key"));
        else if (system.state == State::Excused)
            fact->setText(tr("excused: %1").arg(servertext::shown(system.reason)));
        else
            fact->setText(system.secretLocation.isEmpty() ? tr("still open")
                                                          : servertext::shown(system.secretLocation));
        auto *excuse = new LinkButton(system.state == State::Excused ? tr("Take back") : tr("Excuse…"), this);
        excuse->setObjectName(u"excuse/"_s + name);
        excuse->setAccessibleDescription(system.state == State::Excused ? tr("Take back the excuse of %1").arg(name)
                                                                        : tr("Excuse %1 with a reason").arg(name));
        excuse->setVisible(system.state != State::Ticked);
        const bool isExcused = system.state == State::Excused;
        connect(excuse, &QToolButton::clicked, this,
                [this, name, isExcused] { isExcused ? set(name, State::Open, {}) : askReason(name); });
        m_grid->addWidget(tick, row, 0);
        m_grid->addWidget(fact, row, 1);
        m_grid->addWidget(excuse, row, 2);
        m_widgets.insert(m_widgets.end(), {tick, fact, excuse});
        ++row;
        for (QWidget *each : {static_cast<QWidget *>(tick), static_cast<QWidget *>(excuse)}) {
            if (each->objectName() == focused)
                each->setFocus();
        }
    }
}

void SystemTicks::set(const QString &system, RotationSystem::State state, const QString &reason)
{
    if (const Result<> done = m_flow.setSystemState(system, state, reason); !done) {
        m_shown.clear(); // the tick shows what is, not what was clicked
        refresh();
        Q_EMIT refused(done.error().detail);
    }
}

void SystemTicks::askReason(const QString &system)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"excuseDialog"_s);
    dialog->setWindowTitle(tr("Excuse %1").arg(servertext::shown(system)));
    dialog->setLabelText(tr("Why does it not need the new key? The reason stands in the record."));
    dialog->setOkButtonText(tr("Excuse"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, system](const QString &reason) { set(system, RotationSystem::State::Excused, reason); });
    dialog->open();
}

} // namespace steward

#include "moc_systemticks.cpp"
