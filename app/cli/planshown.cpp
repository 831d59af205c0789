// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planshown.h"

#include "app/changes/operation.h"
#include "app/changes/planfile.h"
#include "app/changes/plantext.h"
#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString markOf(const StepReview &review)
{
    if (review.isBlocked())
        return u"X "_s;
    switch (review.danger) {
    case Danger::Dangerous:
        return u"!!"_s;
    case Danger::Notable:
        return u"! "_s;
    case Danger::None:
        break;
    }
    return u"  "_s;
}

QString wordOf(Danger danger)
{
    switch (danger) {
    case Danger::Dangerous:
        return u"dangerous"_s;
    case Danger::Notable:
        return u"notable"_s;
    case Danger::None:
        break;
    }
    return u"none"_s;
}

/// The legend of the marks that \a reviews need.
QString legend(const std::vector<StepReview> &reviews)
{
    QStringList lines;
    const auto any = [&reviews](auto is) { return std::any_of(reviews.begin(), reviews.end(), is); };
    if (any([](const StepReview &review) { return review.isBlocked(); }))
        lines += Terminal::tr("X  cannot be applied");
    if (any([](const StepReview &review) { return review.danger == Danger::Dangerous; }))
        lines += Terminal::tr("!! breaks something, or takes away what only an owner can give back");
    if (any([](const StepReview &review) { return review.danger == Danger::Notable; }))
        lines += Terminal::tr("!  cannot be taken back, or is about production");
    return lines.isEmpty() ? QString() : u'\n' + lines.join(u'\n') + u'\n';
}

QJsonObject asJson(const ShownPlan &shown)
{
    QJsonArray steps;
    for (std::size_t i = 0; i < shown.plan.steps.size(); ++i) {
        const Step &step = shown.plan.steps[i];
        QJsonObject object{{u"id"_s, step.id}, {u"sentence"_s, plantext::sentence(step, shown.plan, shown.names)}};
        if (const Operation *operation = findOperation(step.operation))
            object.insert("request"_L1, operation->requestLine(step.arguments));
        if (i < shown.reviews.size()) {
            const StepReview &review = shown.reviews[i];
            QJsonArray facts;
            for (const Fact &fact : review.facts)
                facts.append(plantext::fact(fact));
            object.insert("danger"_L1, wordOf(review.danger));
            object.insert("blocked"_L1, review.isBlocked());
            object.insert("can_be_undone"_L1, review.canBeUndone);
            object.insert("production"_L1, review.isProduction);
            object.insert("facts"_L1, facts);
            if (!review.typedName.isEmpty())
                object.insert("typed_name"_L1, review.typedName);
        }
        steps.append(object);
    }
    return {{u"plan"_s, planfile::toJson(shown.plan)}, {u"review"_s, steps}};
}

} // namespace

ShownPlan shown(const Plan &plan, const ReviewInput &input)
{
    return {plan, reviewed(plan, input), NameBook(input.snapshot)};
}

QString numbered(const ShownPlan &shown, std::size_t step)
{
    return u"%1  %2"_s.arg(step + 1).arg(
        fitForTerminal(plantext::sentence(shown.plan.steps[step], shown.plan, shown.names)));
}

QString asText(const ShownPlan &shown)
{
    const Plan &plan = shown.plan;
    QString text = fitForTerminal(plan.title.isEmpty() ? Terminal::tr("Plan without a title") : plan.title) + u'\n';
    if (!plan.organization.isEmpty())
        text += Terminal::tr("Made for %1").arg(fitForTerminal(plan.organization));
    if (plan.madeAtMs > 0)
        text += u"%1 %2"_s.arg(
            plan.organization.isEmpty() ? u"Made"_s : u","_s,
            QDateTime::fromMSecsSinceEpoch(plan.madeAtMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s));
    text += u"\n%1\n\n"_s.arg(fitForTerminal(plan.id));
    if (!plan.note.isEmpty()) {
        for (const QString &line : plan.note.split(u'\n'))
            text += fitForTerminal(line) + u'\n';
        text += u'\n';
    }
    const auto width = QString::number(plan.steps.size()).size();
    const QString indent(width + 5, u' ');
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const StepReview *review = i < shown.reviews.size() ? &shown.reviews[i] : nullptr;
        text += u"%1  %2 %3\n"_s.arg(i + 1, int(width))
                    .arg(review ? markOf(*review) : u"  "_s,
                         fitForTerminal(plantext::sentence(plan.steps[i], plan, shown.names)));
        if (!review)
            continue;
        for (const Fact &fact : review->facts)
            text += indent + fitForTerminal(plantext::fact(fact)) + u'\n';
        if (!review->typedName.isEmpty())
            text += indent + Terminal::tr("Needs --type '%1'\n").arg(fitForTerminal(review->typedName));
    }
    return text + legend(shown.reviews);
}

QByteArray written(const ShownPlan &shown, Format format)
{
    if (format == Format::Json)
        return QJsonDocument(asJson(shown)).toJson();
    if (format == Format::Markdown)
        return plantext::markdown(newRecord(shown.plan), shown.reviews, shown.names).toUtf8();
    return asText(shown).toLocal8Bit();
}

} // namespace steward::cli
