// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/peoplegrid.h"

#include "app/changes/plantext.h"

#include <algorithm>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QStringList headings(const QString &first, const QStringList &others)
{
    return QStringList{first} + others;
}

} // namespace

std::vector<ChoiceBox::Item> peopleItems(const Snapshot &snapshot)
{
    std::vector<ChoiceBox::Item> items;
    for (const User &user : snapshot.users) {
        if (user.isServiceAccount || user.isScimManaged) // the identity provider says where those are
            continue;
        items.push_back({user.id, user.name.isEmpty()    ? (user.email.isEmpty() ? user.id : user.email)
                                  : user.email.isEmpty() ? user.name
                                                         : QString(user.name + u" — "_s + user.email)});
    }
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return a.text.compare(b.text, Qt::CaseInsensitive) < 0; });
    return items;
}

PeopleGrid::PeopleGrid(const Snapshot &snapshot, const QStringList &projects, QStringList usual, QWidget *parent)
    : RowGrid(u"peopleGrid"_s, headings(tr("Person"), projects), tr("Add a person"), tr("Leave this person out"),
              parent)
    , m_people(peopleItems(snapshot))
    , m_projects(projects)
    , m_usual(std::move(usual))
{
}

std::vector<QWidget *> PeopleGrid::makeFields(int number)
{
    auto *person = new ChoiceBox(this);
    person->setObjectName(u"person.%1"_s.arg(number));
    person->setAccessibleDescription(tr("Person"));
    person->setItems(m_people, tr("Name or address"));
    connect(person, &ChoiceBox::changed, this, &RowGrid::changed);
    std::vector<QWidget *> fields{person};
    for (int i = 0; i < m_projects.size(); ++i) {
        auto *role = new QComboBox(this);
        role->setObjectName(u"person.%1.role.%2"_s.arg(number).arg(i));
        role->setAccessibleDescription(tr("Role in %1").arg(m_projects.at(i)));
        role->addItem(tr("not in it", "role in a project: none"), QString());
        for (const QString &each : {u"member"_s, u"owner"_s})
            role->addItem(plantext::role(each), each);
        role->setCurrentIndex(std::max(0, role->findData(m_usual.value(i))));
        connect(role, &QComboBox::currentIndexChanged, this, &RowGrid::changed);
        fields.push_back(role);
    }
    return fields;
}

std::vector<PeopleGrid::Person> PeopleGrid::value() const
{
    std::vector<Person> people;
    for (int row = 0; row < rowCount(); ++row) {
        Person person{static_cast<const ChoiceBox *>(fields(row).front())->currentId(), {}};
        for (std::size_t i = 1; i < fields(row).size(); ++i)
            person.roles += static_cast<const QComboBox *>(fields(row)[i])->currentData().toString();
        if (!person.userId.isEmpty())
            people.push_back(std::move(person));
    }
    return people;
}

QString PeopleGrid::problem() const
{
    QSet<QString> seen;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *box = static_cast<const ChoiceBox *>(fields(row).front());
        const QString id = box->currentId();
        if (id.isEmpty() && !box->currentText().trimmed().isEmpty())
            return tr("“%1” is nobody of this organization.").arg(box->currentText().trimmed());
        if (!id.isEmpty() && seen.contains(id))
            return tr("“%1” stands here twice.").arg(box->currentText());
        seen.insert(id);
    }
    return {};
}

} // namespace steward

#include "moc_peoplegrid.cpp"
