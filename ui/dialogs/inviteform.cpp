// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/inviteform.h"

#include "app/exports/csvreader.h"
#include "app/organization/projectinfo.h"
#include "ui/dialogs/projectpicker.h"
#include "ui/dialogs/rolechoice.h"
#include "ui/support/celllist.h"
#include "ui/support/datatable.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using Verdict = InviteLine::Verdict;

namespace {

TextLabel *heading(const QString &text)
{
    auto *label = new TextLabel(TextSize::Body, QFont::DemiBold);
    label->setText(text);
    return label;
}

TextLabel *quiet(const QString &text)
{
    auto *label = new TextLabel(TextSize::Small, QFont::Normal, true);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

InviteForm::InviteForm(Known known, QWidget *parent)
    : QWidget(parent)
    , m_known(std::move(known))
    , m_text(new QPlainTextEdit)
    , m_file(new QPushButton(icons::icon("upload"_L1), tr("From a CSV file…")))
    , m_summary(new TextLabel(TextSize::Body, QFont::DemiBold))
    , m_fileError(new TextLabel(TextSize::Body))
    , m_verdicts(new CellList(tr("What is said of each address"), 250, false))
    , m_role(new RoleChoice(RoleChoice::Where::Organization))
    , m_intoProjects(new QRadioButton(tr("Into the projects ticked")))
    , m_intoNone(new QRadioButton(tr("Into no project")))
    , m_intoDefault(new QRadioButton(tr("Into the Default project")))
    , m_projects(new ProjectPicker)
    , m_projectRole(new RoleChoice(RoleChoice::Where::Project))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(buildPeople(), 3);
    row->addWidget(buildGrants(), 2);
    m_role->load(u"reader"_s);
    m_projectRole->load(u"member"_s);
    m_intoProjects->setChecked(true);
    m_later.setSingleShot(true);
    m_later.setInterval(60); // while somebody types; a paste is one change
    connect(&m_later, &QTimer::timeout, this, &InviteForm::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_later.start(); });
    connect(m_file, &QPushButton::clicked, this, &InviteForm::askFile);
    connect(m_role, &RoleChoice::changed, this, &InviteForm::changed);
    connect(m_projects, &ProjectPicker::changed, this, &InviteForm::showVerdicts);
    for (QRadioButton *button : {m_intoProjects, m_intoNone, m_intoDefault})
        connect(button, &QRadioButton::toggled, this, &InviteForm::showVerdicts);
    loadProjects();
    read();
    setFocusProxy(m_text);
}

QWidget *InviteForm::buildPeople()
{
    auto *side = new QWidget;
    auto *label = heading(tr("Addresses"));
    label->setBuddy(m_text);
    m_text->setObjectName(u"inviteText"_s);
    m_text->setAccessibleName(tr("Addresses"));
    m_text->setPlaceholderText(tr("Paste them as they are: one a line, or with commas or semicolons, with or without "
                                  "names. A CSV file has the columns email, role and projects."));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(96);
    m_file->setObjectName(u"inviteFile"_s);
    m_summary->setObjectName(u"inviteSummary"_s);
    m_summary->setWordWrap(true);
    m_fileError->setObjectName(u"inviteFileError"_s);
    m_fileError->setTone(Tone::Danger);
    m_fileError->setWordWrap(true);
    m_fileError->hide();
    m_verdicts->setObjectName(u"inviteVerdicts"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(label, 1);
    top->addWidget(m_file);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    column->addWidget(m_fileError);
    column->addWidget(m_summary);
    column->addWidget(m_verdicts, 2);
    side->setMinimumWidth(440);
    return side;
}

QWidget *InviteForm::buildGrants()
{
    auto *side = new QWidget;
    m_intoProjects->setObjectName(u"intoProjects"_s);
    m_intoNone->setObjectName(u"intoNone"_s);
    m_intoDefault->setObjectName(u"intoDefault"_s);
    m_projects->setObjectName(u"inviteProjects"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(heading(tr("Role in the organization")));
    column->addWidget(m_role);
    column->addSpacing(6);
    column->addWidget(heading(tr("Projects")));
    column->addWidget(m_intoProjects);
    column->addWidget(m_projects, 1);
    column->addWidget(m_projectRole);
    column->addWidget(m_intoNone);
    column->addWidget(m_intoDefault);
    column->addWidget(quiet(tr("The service puts whoever is invited without a word about projects into the Default "
                               "project; that is the last choice.")));
    side->setMinimumWidth(300);
    return side;
}

void InviteForm::loadProjects()
{
    const Snapshot &snapshot = m_known();
    std::vector<ProjectPicker::Item> items;
    const auto infos = projectInfos(snapshot);
    for (auto info = infos.begin(); info != infos.end(); ++info) {
        if (!info->archived)
            items.push_back({info.key(), info->name, info->environment});
    }
    m_projects->setItems(std::move(items), tr("No project is known yet."));
}

void InviteForm::load(const QString &text)
{
    m_text->setPlainText(text);
    read();
}

void InviteForm::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Addresses from a CSV file"));
    dialog->setObjectName(u"inviteFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV and text files (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &InviteForm::loadFile);
    dialog->open();
}

void InviteForm::loadFile(const QString &path)
{
    constexpr qint64 kLargest = 4 << 20;
    QFile file(path);
    const QString name = servertext::isolated(QFileInfo(path).fileName());
    QString problem;
    if (!file.open(QIODevice::ReadOnly)) {
        problem = tr("“%1” cannot be read: %2").arg(name, file.errorString());
    } else if (file.size() > kLargest) {
        problem = tr("“%1” is too large for a list of addresses.").arg(name);
    } else if (const Result<QString> text = textOfFile(file.readAll()); !text) {
        problem = tr("“%1” is not a text file.").arg(name);
    } else {
        load(*text);
    }
    m_fileError->setText(problem);
    m_fileError->setVisible(!problem.isEmpty());
}

InviteForm::Into InviteForm::into() const
{
    return m_intoNone->isChecked() ? Into::None : m_intoDefault->isChecked() ? Into::Default : Into::Projects;
}

bool InviteForm::asksProjects() const
{
    return std::any_of(m_list.lines.begin(), m_list.lines.end(),
                       [](const InviteLine &line) { return line.verdict == Verdict::Ok && !line.projects; });
}

void InviteForm::read()
{
    m_later.stop();
    m_list = inviteList(m_text->toPlainText(), m_known());
    showVerdicts();
}

void InviteForm::showVerdicts()
{
    m_projects->setEnabled(into() == Into::Projects);
    m_projectRole->setEnabled(into() == Into::Projects);
    const int good = m_list.count(Verdict::Ok);
    const int bad = static_cast<int>(m_list.lines.size()) - good;
    QString summary = good == 0 ? tr("Nobody to invite yet") : tr("%Ln person(s) will be invited", nullptr, good);
    if (bad > 0)
        summary += u", "_s + tr("%Ln line(s) left out", nullptr, bad);
    m_summary->setText(summary);
    std::vector<CellListModel::Row> rows;
    // Those that need a look first: of 500 addresses the three bad ones are not to be searched for.
    for (const bool wanted : {false, true}) {
        for (const InviteLine &line : m_list.lines) {
            if ((line.verdict == Verdict::Ok) != wanted)
                continue;
            Cell address;
            address.text = servertext::shownOr(line.email, tr("(nothing)"));
            address.aside = tr("line %1").arg(line.line);
            if (line.text != line.email)
                address.tip = servertext::shown(line.text);
            Cell verdict;
            verdict.pills.push_back({wanted ? "check"_L1
                                     : line.verdict == Verdict::BadAddress || line.verdict > Verdict::BadAddress
                                         ? "circle-alert"_L1
                                         : "circle-slash"_L1,
                                     inviteVerdict(line),
                                     wanted                                ? Tone::Success
                                     : line.verdict >= Verdict::BadAddress ? Tone::Danger
                                                                           : Tone::Neutral,
                                     {}});
            verdict.tip = inviteVerdict(line);
            rows.push_back({QString::number(rows.size()), {}, {address, verdict}});
        }
    }
    m_verdicts->setRows(std::move(rows), tr("Each address will stand here with what is said of it."));
    const bool valid = hindrance().isEmpty();
    if (std::exchange(m_valid, valid) != valid)
        Q_EMIT validityChanged(valid);
    Q_EMIT changed();
}

QString InviteForm::hindrance() const
{
    if (m_list.count(Verdict::Ok) == 0)
        return m_list.lines.empty() ? tr("Paste at least one address.") : tr("None of them can be invited.");
    if (asksProjects() && into() == Into::Projects && !m_projects->isValid())
        return tr("Tick projects, or choose no project.");
    return {};
}

std::vector<InviteCreate> InviteForm::value()
{
    if (m_later.isActive())
        read(); // what was typed last counts
    std::vector<InviteCreate> wanted;
    const QStringList chosen = m_projects->value();
    const auto grants = [this](const QStringList &ids) {
        std::vector<InviteProject> all;
        for (const QString &id : ids)
            all.push_back({id, m_projectRole->value()});
        return all;
    };
    for (const InviteLine &line : m_list.lines) {
        if (line.verdict != Verdict::Ok)
            continue;
        InviteCreate invite{line.email, line.role.isEmpty() ? m_role->value() : line.role, std::nullopt};
        if (line.projects)
            invite.projects = grants(*line.projects);
        else if (into() != Into::Default)
            invite.projects = grants(into() == Into::Projects ? chosen : QStringList());
        wanted.push_back(std::move(invite));
    }
    return wanted;
}

} // namespace steward

#include "moc_inviteform.cpp"
