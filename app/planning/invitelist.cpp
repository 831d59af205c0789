// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/invitelist.h"

#include "app/changes/plantext.h"
#include "app/exports/csvreader.h"
#include "app/planning/addresslist.h"

#include <algorithm>
#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using Verdict = InviteLine::Verdict;

/// The columns of a file's first line; email < 0: it has none, so it is no such file.
struct Columns final
{
    int email = -1, role = -1, projects = -1;
};

Columns columnsOf(const QStringList &titles)
{
    static const QSet<QString> kEmail{u"email"_s, u"emails"_s, u"emailaddress"_s, u"address"_s, u"mail"_s};
    static const QSet<QString> kRole{u"role"_s, u"organizationrole"_s, u"orgrole"_s};
    static const QSet<QString> kProjects{u"project"_s, u"projects"_s, u"projectids"_s, u"projectid"_s};
    Columns columns;
    for (int i = 0; i < titles.size(); ++i) {
        QString title = titles.at(i).toLower();
        title.removeIf([](QChar c) { return !c.isLetter(); });
        if (columns.email < 0 && kEmail.contains(title))
            columns.email = i;
        else if (columns.role < 0 && kRole.contains(title))
            columns.role = i;
        else if (columns.projects < 0 && kProjects.contains(title))
            columns.projects = i;
    }
    return columns;
}

class Judge final
{
public:
    explicit Judge(const Snapshot &snapshot)
    {
        for (const User &user : snapshot.users)
            m_members.insert(addressKey(user.email), user.name.isEmpty() ? user.email : user.name);
        for (const Invite &invite : snapshot.invites) {
            if (invite.status == "pending"_L1)
                m_invited.insert(addressKey(invite.email));
        }
        for (const Project &project : snapshot.projects) {
            if (project.isArchived())
                continue;
            m_projectIds.insert(project.id);
            m_projects[project.name.simplified().toLower()] += project.id;
        }
    }

    void judge(InviteLine &line)
    {
        // What is said of the address goes before what was said of the role and the projects.
        line.fault = addressFault(line.email);
        if (line.fault != AddressFault::None) {
            line.verdict = Verdict::BadAddress;
            return;
        }
        const QString key = addressKey(line.email);
        if (const auto name = m_members.constFind(key); name != m_members.cend()) {
            line.verdict = Verdict::Member;
            line.what = *name;
        } else if (m_invited.contains(key)) {
            line.verdict = Verdict::Invited;
        } else if (const int earlier = m_seen.value(key); earlier > 0) {
            line.verdict = Verdict::Duplicate;
            line.other = earlier;
        }
        if (line.verdict == Verdict::Ok)
            m_seen.insert(key, line.line);
    }

    void takeRole(InviteLine &line, const QString &cell) const
    {
        const QString word = cell.trimmed().toLower();
        if (word.isEmpty())
            return;
        for (const QString &role : invitableRoles()) {
            if (word == role || word == plantext::role(role).toLower()) {
                line.role = role;
                return;
            }
        }
        refuse(line, Verdict::UnknownRole, cell.trimmed());
    }

    void takeProjects(InviteLine &line, const QString &cell) const
    {
        QStringList ids;
        QString all = cell;
        for (const QString &each : all.replace(u'|', u';').replace(u'\n', u';').split(u';', Qt::SkipEmptyParts)) {
            const QString name = each.simplified();
            if (name.isEmpty())
                continue;
            QStringList found = m_projectIds.contains(name) ? QStringList{name} : m_projects.value(name.toLower());
            if (found.isEmpty())
                refuse(line, Verdict::UnknownProject, name);
            else if (found.size() > 1)
                refuse(line, Verdict::ProjectNotUnique, name);
            else if (!ids.contains(found.constFirst()))
                ids += found.constFirst();
        }
        if (!ids.isEmpty())
            line.projects = ids;
    }

private:
    static void refuse(InviteLine &line, Verdict verdict, const QString &what)
    {
        if (line.verdict != Verdict::Ok)
            return; // the first one is enough to look at
        line.verdict = verdict;
        line.what = what;
    }

    QHash<QString, QString> m_members;
    QSet<QString> m_invited, m_projectIds;
    QHash<QString, QStringList> m_projects; ///< ids by name
    QHash<QString, int> m_seen;
};

} // namespace

int InviteList::count(InviteLine::Verdict verdict) const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(),
                                          [verdict](const InviteLine &line) { return line.verdict == verdict; }));
}

const QStringList &invitableRoles()
{
    static const QStringList kRoles{u"reader"_s, u"owner"_s};
    return kRoles;
}

InviteList inviteList(const QString &text, const Snapshot &snapshot)
{
    InviteList list;
    Judge judge(snapshot);
    if (const Result<CsvFile> file = readCsv(text.toUtf8()); file && !file->records.empty()) {
        const Columns columns = columnsOf(file->records.front().cells);
        list.hasColumns = columns.email >= 0;
        for (std::size_t i = 1; list.hasColumns && i < file->records.size(); ++i) {
            const CsvRecord &record = file->records[i];
            InviteLine line;
            line.line = record.line;
            line.text = record.cells.join(file->separator);
            const auto listed = addressesIn(record.cells.value(columns.email));
            line.email = listed.size() == 1 ? listed.front().address : record.cells.value(columns.email).trimmed();
            judge.takeRole(line, record.cells.value(columns.role));
            judge.takeProjects(line, record.cells.value(columns.projects));
            judge.judge(line);
            list.lines.push_back(std::move(line));
        }
    }
    if (list.hasColumns)
        return list;
    for (const ListedAddress &each : addressesIn(text)) {
        InviteLine line;
        line.line = each.line;
        line.text = each.text;
        line.email = each.address;
        judge.judge(line);
        list.lines.push_back(std::move(line));
    }
    return list;
}

} // namespace steward
