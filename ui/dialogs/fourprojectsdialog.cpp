// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fourprojectsdialog.h"

#include "app/organization/projectinfo.h"
#include "ui/dialogs/accountsgrid.h"
#include "ui/dialogs/formcolumn.h"
#include "ui/dialogs/newprojectdialog.h"
#include "ui/dialogs/peoplegrid.h"
#include "ui/support/iconlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QStringList classTitles()
{
    QStringList titles;
    for (const EnvironmentClass environment : kFourClasses)
        titles += environmentTitle(environment);
    return titles;
}

} // namespace

FourProjectsDialog::FourProjectsDialog(std::function<PlanOrigin()> origin, QWidget *parent)
    : PlanDialog(u"fourProjectsDialog"_s, tr("New projects: four for one purpose"), {}, parent)
    , m_origin(std::move(origin))
    , m_base(new QLineEdit)
    // Few people need production, and analytics reads what production writes.
    , m_people(new PeopleGrid(m_origin().snapshot, classTitles(), {u"member"_s, u"member"_s, QString(), QString()}))
    , m_accounts(new AccountsGrid(classTitles()))
{
    auto *form = new FormColumn;
    m_base->setObjectName(u"baseName"_s);
    m_base->setMaxLength(100);
    m_base->setPlaceholderText(tr("Parcel Routing", "example of what four projects are about"));
    form->add(tr("What they are for"), m_base);
    auto *names = new QWidget;
    auto *grid = new QGridLayout(names);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        auto *pill = new PillRow;
        pill->setPills({{{}, environmentTitle(kFourClasses[i]), Tone::Neutral, kFourClasses[i]}});
        m_names[i] = new QLineEdit;
        m_names[i]->setObjectName(u"projectName.%1"_s.arg(i));
        m_names[i]->setAccessibleName(tr("Name of the project for %1").arg(environmentTitle(kFourClasses[i])));
        m_names[i]->setMaxLength(120);
        grid->addWidget(pill, static_cast<int>(i), 0, Qt::AlignVCenter);
        grid->addWidget(m_names[i], static_cast<int>(i), 1);
        connect(m_names[i], &QLineEdit::textEdited, this, [field = m_names[i]] { field->setProperty("own", true); });
        connect(m_names[i], &QLineEdit::textChanged, this, &FourProjectsDialog::check);
    }
    form->addWidget(names);
    m_hint = form->addHint(u"projectNamesHint"_s);
    form->addSection(tr("People"));
    form->addWidget(m_people);
    form->addSection(tr("Service accounts"));
    form->addWidget(m_accounts);
    auto *column = new QWidget;
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->addWidget(form);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    setForm(scroll);
    resize(820, 560);
    connect(m_base, &QLineEdit::textChanged, this, &FourProjectsDialog::fillNames);
    connect(m_people, &RowGrid::changed, this, &FourProjectsDialog::check);
    connect(m_accounts, &RowGrid::changed, this, &FourProjectsDialog::check);
    fillNames();
    m_base->setFocus();
}

void FourProjectsDialog::fillNames()
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (!m_names[i]->property("own").toBool())
            m_names[i]->setText(fourProjectName(m_base->text(), kFourClasses[i]));
    }
    check();
}

QString FourProjectsDialog::namesProblem() const
{
    QSet<QString> seen;
    for (const QLineEdit *field : m_names) {
        const QString name = field->text().trimmed();
        if (name.isEmpty())
            return tr("Each project needs a name.");
        if (seen.contains(name.toCaseFolded()))
            return tr("The name “%1” stands here twice.").arg(name);
        seen.insert(name.toCaseFolded());
    }
    return {};
}

void FourProjectsDialog::check()
{
    if (!m_names.back()) // while they are made
        return;
    const PlanOrigin origin = m_origin();
    QStringList taken;
    for (const QLineEdit *field : m_names) {
        if (isProjectName(origin.snapshot, field->text().trimmed()))
            taken += field->text().trimmed();
    }
    m_hint->setText(taken.isEmpty() ? QString()
                                    : tr("There are projects of these names already; the new ones will be others: %1")
                                          .arg(taken.join(u", "_s)));
    m_hint->setVisible(!taken.isEmpty());
    const QString problem = namesProblem();
    setHindrance(!problem.isEmpty()                 ? problem
                 : !m_people->problem().isEmpty()   ? m_people->problem()
                 : !m_accounts->problem().isEmpty() ? m_accounts->problem()
                                                    : QString());
}

Plan FourProjectsDialog::plan() const
{
    std::vector<NewProject> projects;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        NewProject project{m_names[i]->text().trimmed()};
        for (const PeopleGrid::Person &person : m_people->value()) {
            if (const QString role = person.roles.value(static_cast<qsizetype>(i)); !role.isEmpty())
                project.members.push_back({person.userId, role});
        }
        for (const AccountsGrid::Account &account : m_accounts->value()) {
            if (account.projects[i])
                project.accounts.push_back({account.name, account.withKey});
        }
        projects.push_back(std::move(project));
    }
    return fourProjectsPlan(m_base->text(), projects, m_origin());
}

} // namespace steward

#include "moc_fourprojectsdialog.cpp"
