// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/plantext.h"

#include "app/base/money.h"
#include "app/changes/facttext.h"
#include "app/changes/operation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class PlanText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::PlanText)
};

/// What a sentence is about, by the arguments' names.
struct Subject final
{
    const Step &step;
    const Plan &plan;
    const NameBook &names;

    [[nodiscard]] QString name(QLatin1StringView argument) const
    {
        return names.of(step.arguments.value(argument), plan);
    }
    [[nodiscard]] QString text(QLatin1StringView argument) const
    {
        const QJsonValue value = step.arguments.value(argument);
        return isReference(value) ? names.of(value, plan) : value.toString();
    }
    [[nodiscard]] QString role() const { return plantext::role(text("role"_L1)); }
    /// "500 $" of whole cents, in the person's manner.
    [[nodiscard]] static QString dollars(const QJsonValue &cents)
    {
        return QLocale().toCurrencyString(static_cast<double>(cents.toInteger()) / 100, u"$"_s, 2);
    }
};

QString projects(const Subject &about)
{
    const QString &operation = about.step.operation;
    if (operation == "projects.create"_L1)
        return PlanText::tr("Create project %1").arg(about.text("name"_L1));
    if (operation == "projects.modify"_L1)
        return PlanText::tr("Rename project %1 to %2").arg(about.name("project_id"_L1), about.text("name"_L1));
    return PlanText::tr("Archive project %1").arg(about.name("project_id"_L1));
}

QString people(const Subject &about)
{
    const QString &operation = about.step.operation;
    if (operation == "users.remove"_L1)
        return PlanText::tr("Remove %1 from the organization").arg(about.name("user_id"_L1));
    if (operation == "users.modify"_L1)
        return PlanText::tr("Change the role of %1 to %2", "person, role").arg(about.name("user_id"_L1), about.role());
    if (operation == "projectusers.add"_L1)
        return PlanText::tr("Add %1 to %2 as %3", "person, project, role")
            .arg(about.name("user_id"_L1), about.name("project_id"_L1), about.role());
    if (operation == "projectusers.modify"_L1)
        return PlanText::tr("Change the role of %1 in %2 to %3", "person, project, role")
            .arg(about.name("user_id"_L1), about.name("project_id"_L1), about.role());
    return PlanText::tr("Remove %1 from %2", "person, project")
        .arg(about.name("user_id"_L1), about.name("project_id"_L1));
}

QString invites(const Subject &about)
{
    if (about.step.operation == "invites.remove"_L1)
        return PlanText::tr("Revoke the invitation of %1").arg(about.name("invite_id"_L1));
    const QJsonValue grants = about.step.arguments.value("projects"_L1);
    if (!grants.isArray())
        return PlanText::tr("Invite %1 as %2 into the Default project", "address, role")
            .arg(about.text("email"_L1), about.role());
    if (grants.toArray().isEmpty())
        return PlanText::tr("Invite %1 as %2, into no project", "address, role")
            .arg(about.text("email"_L1), about.role());
    if (grants.toArray().size() == 1)
        return PlanText::tr("Invite %1 as %2, into %3", "address, role, project")
            .arg(about.text("email"_L1), about.role(),
                 about.names.of(grants.toArray().first().toObject().value("id"_L1), about.plan));
    return PlanText::tr("Invite %1 as %2, into %Ln project(s)", "address, role", int(grants.toArray().size()))
        .arg(about.text("email"_L1), about.role());
}

QString accounts(const Subject &about)
{
    const QString &operation = about.step.operation;
    const QString project = about.name("project_id"_L1);
    if (operation == "serviceaccounts.create"_L1) {
        return about.step.arguments.value("create_service_account_only"_L1).toBool()
                   ? PlanText::tr("Create service account %1 in %2, without a key").arg(about.text("name"_L1), project)
                   : PlanText::tr("Create service account %1 with a key in %2").arg(about.text("name"_L1), project);
    }
    const QString account = about.name("service_account_id"_L1);
    if (operation == "serviceaccounts.createkey"_L1)
        return PlanText::tr("Create key %1 on service account %2 in %3").arg(about.text("name"_L1), account, project);
    if (operation == "serviceaccounts.remove"_L1)
        return PlanText::tr("Delete service account %1 in %2").arg(account, project);
    if (about.step.arguments.contains("role"_L1))
        return PlanText::tr("Change the role of service account %1 in %2 to %3").arg(account, project, about.role());
    return PlanText::tr("Rename service account %1 in %2 to %3").arg(account, project, about.text("name"_L1));
}

QString keys(const Subject &about)
{
    const QString &operation = about.step.operation;
    if (operation == "projectkeys.remove"_L1)
        return PlanText::tr("Delete key %1 of %2", "key, project")
            .arg(about.name("api_key_id"_L1), about.name("project_id"_L1));
    if (operation == "projectkeys.modify"_L1) {
        if (!about.step.arguments.contains("expires_in_seconds"_L1))
            return PlanText::tr("Change the scopes of key %1 of %2", "key, project")
                .arg(about.name("api_key_id"_L1), about.name("project_id"_L1));
        const qint64 minutes = (about.step.arguments.value("expires_in_seconds"_L1).toInteger() + 59) / 60;
        const QString span = minutes < 180
                                 ? PlanText::tr("%Ln minute(s)", "a key expires in", static_cast<int>(minutes))
                                 : PlanText::tr("%Ln hour(s)", "a key expires in", static_cast<int>(minutes / 60));
        return PlanText::tr("Let key %1 of %2 expire in %3", "key, project, span")
            .arg(about.name("api_key_id"_L1), about.name("project_id"_L1), span);
    }
    if (operation == "adminkeys.create"_L1)
        return PlanText::tr("Create admin key %1").arg(about.text("name"_L1));
    return PlanText::tr("Delete admin key %1").arg(about.name("key_id"_L1));
}

QString limits(const Subject &about)
{
    const QString &operation = about.step.operation;
    const bool ofAll = about.step.arguments.value("project_id"_L1).toString().isEmpty() &&
                       !isReference(about.step.arguments.value("project_id"_L1));
    const QString where = ofAll ? PlanText::tr("the organization") : about.name("project_id"_L1);
    const QJsonObject alert = about.step.arguments.value("alert"_L1).toObject();
    if (operation == "spendlimits.set"_L1)
        return PlanText::tr("Set the hard spend limit of %1 to %2 a month", "where, amount")
            .arg(where, Subject::dollars(about.step.arguments.value("threshold_amount"_L1)));
    if (operation == "spendlimits.remove"_L1)
        return PlanText::tr("Remove the hard spend limit of %1").arg(where);
    if (operation == "spendalerts.create"_L1)
        return PlanText::tr("Alert by e-mail when %1 has spent %2 in a month", "where, amount")
            .arg(where, Subject::dollars(alert.value("threshold_amount"_L1)));
    if (operation == "spendalerts.modify"_L1)
        return PlanText::tr("Change an alert of %1 to %2 a month", "where, amount")
            .arg(where, Subject::dollars(alert.value("threshold_amount"_L1)));
    if (operation == "spendalerts.remove"_L1)
        return PlanText::tr("Remove a spend alert of %1").arg(where);
    return PlanText::tr("Change the rate limits of %1 in %2", "model, project")
        .arg(about.text("rate_limit_id"_L1).mid(3), where);
}

} // namespace

namespace plantext {

QString sentence(const Step &step, const Plan &plan, const NameBook &names)
{
    const Subject about{step, plan, names};
    const QString &operation = step.operation;
    if (!findOperation(operation))
        return PlanText::tr("Unknown step %1").arg(operation);
    if (operation.startsWith("projects."_L1))
        return projects(about);
    if (operation.startsWith("users."_L1) || operation.startsWith("projectusers."_L1))
        return people(about);
    if (operation.startsWith("invites."_L1))
        return invites(about);
    if (operation.startsWith("serviceaccounts."_L1))
        return accounts(about);
    if (operation.startsWith("projectkeys."_L1) || operation.startsWith("adminkeys."_L1))
        return keys(about);
    return limits(about);
}

QString phase(const StepState &state)
{
    switch (state.phase) {
    case StepPhase::Waiting:
        return PlanText::tr("Waiting");
    case StepPhase::Checking:
        return PlanText::tr("Checking");
    case StepPhase::Sending:
        return PlanText::tr("Sending");
    case StepPhase::Settling:
        return PlanText::tr("Unknown, reading again");
    case StepPhase::Elsewhere:
        return PlanText::tr("Under way elsewhere");
    case StepPhase::Done:
        return state.secretLost ? PlanText::tr("Done, secret lost") : PlanText::tr("Done");
    case StepPhase::Reached:
        return PlanText::tr("Was so already");
    case StepPhase::Failed:
        return PlanText::tr("Failed");
    case StepPhase::Changed:
        return PlanText::tr("Changed meanwhile");
    case StepPhase::Unknown:
        return PlanText::tr("Unknown");
    case StepPhase::Dropped:
        return PlanText::tr("Dropped");
    }
    return {};
}

QString difference(const Difference &difference)
{
    const auto shown = [](const QJsonValue &value) {
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 15);
        return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : role(value.toString());
    };
    if (difference.member.isEmpty()) {
        return difference.now.isNull() || difference.now.isUndefined()
                   ? PlanText::tr("It is no longer there.")
                   : PlanText::tr("There is one of that name already.");
    }
    if (difference.now.isNull() || difference.now.isUndefined())
        return PlanText::tr("%1 is not known any more, it was %2.", "member, value")
            .arg(difference.member, shown(difference.planned));
    return PlanText::tr("%1 is %2 now, it was %3 when the plan was made.", "member, value, value")
        .arg(difference.member, shown(difference.now), shown(difference.planned));
}

QString role(const QString &role)
{
    if (role == "owner"_L1)
        return PlanText::tr("owner", "role");
    if (role == "reader"_L1)
        return PlanText::tr("reader", "role");
    if (role == "member"_L1)
        return PlanText::tr("member", "role");
    return role;
}

QString undoTitle(const QString &title)
{
    return PlanText::tr("Undo: %1", "title of a plan").arg(title);
}

QString fact(const Fact &about)
{
    return facttext::sentence(about);
}

QString escaped(QString text)
{
    static constexpr auto kSpecial = u"\\`*_{}[]<>#|&~";
    for (qsizetype at = text.size(); at-- > 0;) {
        if (QStringView(kSpecial).contains(text.at(at)))
            text.insert(at, u'\\');
    }
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

QString markdown(const PlanRecord &record, const std::vector<StepReview> &reviews, const NameBook &names)
{
    const auto plain = &escaped;
    const auto time = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    };
    QString text = u"# %1\n\n"_s.arg(plain(record.plan.title));
    text += u"- %1\n"_s.arg(PlanText::tr("Organization: %1").arg(plain(record.plan.organization)));
    text += u"- %1\n"_s.arg(PlanText::tr("Made: %1").arg(time(record.plan.madeAtMs)));
    if (record.hasBegun())
        text += u"- %1\n"_s.arg(PlanText::tr("Applied: %1, by %2").arg(time(record.begunAtMs), plain(record.user)));
    if (record.hasEnded())
        text += u"- %1\n"_s.arg(PlanText::tr("Ended: %1").arg(time(record.endedAtMs)));
    text += u"- %1\n\n"_s.arg(PlanText::tr("Plan: %1").arg(record.plan.id));
    for (const QString &line : record.plan.note.split(u'\n', Qt::SkipEmptyParts))
        text += plain(line) + u"\n\n"_s;
    for (std::size_t i = 0; i < record.plan.steps.size(); ++i) {
        const StepState &state = record.steps[i];
        text += u"%1. %2"_s.arg(i + 1).arg(plain(sentence(record.plan.steps[i], record.plan, names)));
        if (record.hasBegun())
            text += u" — **%1**"_s.arg(phase(state));
        text += u'\n';
        if (i < reviews.size()) {
            for (const Fact &each : reviews[i].facts)
                text += u"   - %1\n"_s.arg(plain(fact(each)));
        }
        for (const Difference &each : state.differences)
            text += u"   - %1\n"_s.arg(plain(difference(each)));
        if (state.error && !state.error->serverText.isEmpty())
            text += u"   - %1\n"_s.arg(plain(state.error->serverText));
        if (!state.requestId.isEmpty())
            text += u"   - %1\n"_s.arg(plain(state.requestId));
    }
    return text;
}

} // namespace plantext
} // namespace steward
