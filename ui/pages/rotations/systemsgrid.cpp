// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/systemsgrid.h"

#include "ui/support/servertext.h"

#include <array>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
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
        if (i == 0)
            field->installEventFilter(this);
        fields.push_back(field);
    }
    return fields;
}

bool SystemsGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text().trimmed();
        if (text.contains(u'\n') || text.contains(u'\t')) {
            Q_EMIT listPasted();
            return true;
        }
    }
    return RowGrid::eventFilter(watched, event);
}

int SystemsGrid::add(const std::vector<RotationSystem> &systems)
{
    QSet<QString> names;
    int free = -1; // the first row with nothing in it
    for (int row = rowCount() - 1; row >= 0; --row) {
        names.insert(text(row, 0));
        bool empty = true;
        for (std::size_t field = 0; field < fields(row).size(); ++field)
            empty = empty && text(row, field).isEmpty();
        if (empty)
            free = row;
    }
    int added = 0;
    for (const RotationSystem &system : systems) {
        const QString name = servertext::shown(system.name).simplified();
        if (!name.isEmpty() && names.contains(name))
            continue;
        names.insert(name);
        ++added;
        int row = std::exchange(free, -1);
        if (row < 0) {
            addRow();
            row = rowCount() - 1;
        }
        const std::array values{system.name, system.owner, system.secretLocation, system.howChanged};
        for (std::size_t i = 0; i < values.size(); ++i)
            static_cast<QLineEdit *>(fields(row)[i])->setText(servertext::shown(values.at(i)));
        m_rest.insert(fields(row).front(), {system.environment, system.note});
    }
    return added;
}

QString SystemsGrid::text(int row, std::size_t field) const
{
    return static_cast<const QLineEdit *>(fields(row)[field])->text().simplified();
}

std::vector<RotationSystem> SystemsGrid::value() const
{
    std::vector<RotationSystem> systems;
    for (int row = 0; row < rowCount(); ++row) {
        const Rest rest = m_rest.value(fields(row).front());
        RotationSystem system;
        system.name = text(row, 0);
        system.environment = rest.environment;
        system.owner = text(row, 1);
        system.secretLocation = text(row, 2);
        system.howChanged = text(row, 3);
        system.note = rest.note;
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
    for (int row = 0; row < rowCount(); ++row) {
        if (text(row, 0).isEmpty() && !(text(row, 1) + text(row, 2) + text(row, 3)).isEmpty())
            return tr("A system needs a name.");
    }
    return {};
}

} // namespace steward

#include "moc_systemsgrid.cpp"
