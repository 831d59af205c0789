// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/systemspanel.h"

#include "app/flows/rotation/rotationtext.h"
#include "ui/pages/rotations/systemsgrid.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SystemsPanel::SystemsPanel(RotationFlow &flow, const std::vector<RotationSystem> &known, QWidget *parent)
    : RotationPanel(flow, u"rotationSystemsPanel"_s, parent)
    , m_grid(new SystemsGrid(this))
    , m_unknown(new QCheckBox(tr("I do not know all of them"), this))
{
    addHeading(tr("Which systems use this key?"));
    addWords(tr("Each of them gets the new key before the old one goes. What is listed for the key on the Keys page is "
                "filled in, and stays listed for the new key."));
    m_key = addWords({}, true);
    m_traffic = addWords({}, true);
    m_traffic->setObjectName(u"rotationTraffic"_s);
    column().addWidget(m_grid);
    m_unknown->setObjectName(u"rotationUnknown"_s);
    m_unknown->setToolTip(tr("The quiet period will be twice as long."));
    column().addWidget(m_unknown);
    column().addStretch(1);
    m_grid->setValue(rotation().systems.empty() ? known : rotation().systems);
    if (m_grid->rowCount() == 0)
        m_grid->addRow();
    connect(m_grid, &RowGrid::changed, this, &RotationPanel::changed);
    connect(m_unknown, &QCheckBox::toggled, this, &RotationPanel::changed);
}

void SystemsPanel::refresh()
{
    const RotatedKey &key = rotation().key;
    m_key->setText(key.isPersonal()
                       ? tr("It belongs to a person, %1. The new key will be a service account’s.")
                             .arg(servertext::isolated(key.ownerName))
                       : tr("It belongs to the service account %1.").arg(servertext::isolated(key.ownerName)));
    const KeyUse &use = flow().history().of(key.id);
    if (flow().history().until == 0)
        m_traffic->setText(tr("Its traffic of the last 30 days is being read…"));
    else if (use.requests == 0)
        m_traffic->setText(tr("The service tells of no request in the last 30 days."));
    else
        m_traffic->setText(tr("%1 requests in the last 30 days, the last %2.")
                               .arg(Format::count(use.requests), rotationtext::moment(use.lastAt())));
}

QString SystemsPanel::primaryText() const
{
    return tr("Go on");
}

QString SystemsPanel::hindrance() const
{
    if (const QString problem = m_grid->problem(); !problem.isEmpty())
        return problem;
    return m_grid->value().empty() && !m_unknown->isChecked()
               ? tr("List a system, or say that you do not know all of them")
               : QString();
}

void SystemsPanel::primary()
{
    ask(flow().setSystems(m_grid->value(), m_unknown->isChecked()));
}

} // namespace steward
