// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/systemsgrid.h"

#include "ui/support/servertext.h"

#include <array>
#include <QLineEdit>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SystemsGrid::SystemsGrid(QWidget *parent)
    : RowGrid(u"rotationSystems"_s,
              {tr("System"), tr("Owner", "of a system"), tr("Where the secret is stored"), tr("How it is changed")},
              tr("Add a system"), tr("Leave this system out"), parent)
{
}

std::vector<QWidget *> SystemsGrid::makeFields(int number)
{
    const std::array names{tr("Name of the system"), tr("Owner of the system"), tr("Where the secret is stored"),
                           tr("How the secret is changed")};
    std::vector<QWidget *> fields;
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto *field = new QLineEdit(this);
        field->setObjectName(u"rotationSystem.%1.%2"_s.arg(number).arg(i));
        field->setAccessibleName(names.at(i));
        field->setMaxLength(200);
        connect(field, &QLineEdit::textChanged, this, &RowGrid::changed);
        fields.push_back(field);
    }
    return fields;
}

void SystemsGrid::setValue(const std::vector<RotationSystem> &systems)
{
    for (const RotationSystem &system : systems) {
        addRow();
        const auto &row = fields(rowCount() - 1);
        const std::array values{system.name, system.owner, system.secretLocation, system.howChanged};
        for (std::size_t i = 0; i < values.size(); ++i)
            static_cast<QLineEdit *>(row[i])->setText(servertext::shown(values.at(i)));
    }
}

std::vector<RotationSystem> SystemsGrid::value() const
{
    std::vector<RotationSystem> systems;
    for (int row = 0; row < rowCount(); ++row) {
        const auto text = [this, row](std::size_t field) {
            return static_cast<const QLineEdit *>(fields(row)[field])->text().simplified();
        };
        RotationSystem system;
        system.name = text(0);
        system.owner = text(1);
        system.secretLocation = text(2);
        system.howChanged = text(3);
        if (!system.name.isEmpty())
            systems.push_back(std::move(system));
    }
    return systems;
}

QString SystemsGrid::problem() const
{
    QSet<QString> seen;
    for (const RotationSystem &system : value()) {
        if (seen.contains(system.name))
            return tr("%1 stands there twice.").arg(system.name);
        seen.insert(system.name);
    }
    return {};
}

} // namespace steward
