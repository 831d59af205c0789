// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal/journaldetail.h"

#include "app/changes/operation.h"
#include "app/changes/plantext.h"
#include "app/session/session.h"
#include "ui/support/clipboard.h"
#include "ui/support/detailpane.h"
#include "ui/support/errortext.h"
#include "ui/support/factlist.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/servertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

TextLabel *heading(const QString &text, QVBoxLayout *column)
{
    auto *label = new TextLabel(TextSize::Body, QFont::DemiBold);
    label->setText(text);
    column->addWidget(label);
    return label;
}

TextLabel *mono(const QString &name, QVBoxLayout *column)
{
    auto *label = new TextLabel(TextSize::Small);
    label->setFont(monoFont());
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setMinimumWidth(60);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    return label;
}

/// In groups that a line can break between.
QString grouped(const QByteArray &hash)
{
    QString text;
    for (qsizetype at = 0; at < hash.size(); at += 8)
        text += (at > 0 ? u" "_s : QString()) + QString::fromLatin1(hash.mid(at, 8));
    return text;
}

} // namespace

JournalDetail::JournalDetail(Session &session, DetailPane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_facts(new FactList)
{
    QVBoxLayout *column = pane.addColumnTab(u"details"_s, tr("Details"));
    m_when = m_facts->addText(tr("When"));
    m_who = m_facts->addText(tr("Who"));
    m_connection = m_facts->addText(tr("Connection"));
    m_plan = m_facts->addLink(tr("Plan"));
    m_plan->setObjectName(u"journalPlan"_s);
    m_plan->setToolTip(tr("Show the entries of this plan only"));
    m_place = m_facts->addText(tr("Step"));
    m_took = m_facts->addText(tr("Took"));
    m_answer = m_facts->addText(tr("Answer"));
    m_answer->setObjectName(u"journalAnswer"_s);
    m_told = m_facts->addText(tr("Told"));
    column->addWidget(m_facts);
    m_operationTitle = heading(tr("Operation"), column);
    m_operation = mono(u"journalOperation"_s, column);
    m_idTitle = heading(tr("Request id"), column);
    m_id = mono(u"journalRequestId"_s, column);
    m_copyId = new LinkButton(tr("Copy request id"));
    m_copyId->setObjectName(u"journalCopyId"_s);
    column->addWidget(m_copyId, 0, Qt::AlignLeft);
    heading(tr("Hash"), column);
    m_hash = mono(u"journalHash"_s, column);
    column->addStretch(1);
    connect(m_plan, &QToolButton::clicked, this, [this] { Q_EMIT planFilterRequested(m_planId); });
    connect(m_copyId, &QToolButton::clicked, this, [this] { clipboard::copy(m_id->text()); });
}

void JournalDetail::show(const JournalRow &row, const PlanRecord *plan)
{
    const bool isStep = row.kind == JournalRow::Kind::Step;
    const qsizetype at = plan ? plan->plan.indexOf(row.stepId) : -1;
    const StepState *state = at < 0 ? nullptr : &plan->steps[static_cast<std::size_t>(at)];
    std::vector<Pill> pills;
    if (isStep) {
        const bool good = isReached(row.phase);
        pills.push_back({good                                ? "circle-check"_L1
                         : row.phase == StepPhase::Failed    ? "circle-x"_L1
                         : row.phase == StepPhase::Elsewhere ? "loader"_L1
                                                             : "circle-help"_L1,
                         row.outcome,
                         good                                ? Tone::Success
                         : row.phase == StepPhase::Failed    ? Tone::Danger
                         : row.phase == StepPhase::Elsewhere ? Tone::Info
                                                             : Tone::Warning,
                         {}});
    }
    pills.push_back({{}, tr("entry %1").arg(Format::count(row.number)), Tone::Neutral, {}});
    m_pane.showRow(servertext::shown(row.what), std::move(pills), {});
    m_planId = row.planId;
    FactList::setFact(m_when, Format::moment(row.atMs / 1000));
    FactList::setFact(m_who, servertext::shown(row.user));
    const Connection &connection = m_session.connection();
    FactList::setFact(m_connection, connection.keyTail.isEmpty()
                                        ? servertext::shown(connection.name)
                                        : tr("%1, key …%2")
                                              .arg(servertext::isolated(connection.name),
                                                   servertext::leftToRight(connection.keyTail)));
    m_plan->setLink(servertext::shownOr(row.planTitle, row.planId));
    FactList::setFact(
        m_place,
        at < 0 ? QString() : tr("%1 of %2").arg(Format::count(at + 1), Format::count(qint64(plan->plan.steps.size()))));
    m_facts->setRowShown(m_place, at >= 0);
    FactList::setFact(m_took, tr("%1 ms").arg(Format::count(row.tookMs)));
    m_facts->setRowShown(m_took, row.tookMs >= 0);
    const bool elsewhere = state && row.phase == StepPhase::Elsewhere; // which the column has no room to say
    QString answer = elsewhere ? plantext::phase(*state) : row.outcome, told;
    if (isStep && state && state->error) {
        const ErrorText text = ErrorText::of(*state->error);
        answer += u'\n' + text.sentence();
        told = servertext::shown(state->error->serverText);
    }
    if (state) {
        for (const Difference &each : state->differences)
            answer += u'\n' + servertext::shown(plantext::difference(each));
    }
    FactList::setFact(m_answer, answer);
    FactList::setFact(m_told, told);
    m_facts->setRowShown(m_told, !told.isEmpty());

    const Operation *operation = findOperation(row.operation);
    QString request;
    if (operation && at >= 0) {
        const QJsonObject &arguments =
            state->sent.isEmpty() ? plan->plan.steps[static_cast<std::size_t>(at)].arguments : state->sent;
        request = servertext::shown(operation->requestLine(arguments)) + u'\n';
        for (auto it = arguments.begin(); it != arguments.end(); ++it) {
            const QString value =
                it->isObject()  ? QString::fromUtf8(QJsonDocument(it->toObject()).toJson(QJsonDocument::Compact))
                : it->isArray() ? QString::fromUtf8(QJsonDocument(it->toArray()).toJson(QJsonDocument::Compact))
                                : it->toVariant().toString();
            request += servertext::shown(it.key() + u": "_s + value) + u'\n';
        }
    }
    m_operation->setText(request.trimmed());
    m_operation->setVisible(!request.isEmpty());
    m_operationTitle->setVisible(!request.isEmpty());
    m_id->setText(servertext::shown(row.requestId));
    for (QWidget *each :
         {static_cast<QWidget *>(m_id), static_cast<QWidget *>(m_idTitle), static_cast<QWidget *>(m_copyId)})
        each->setVisible(!row.requestId.isEmpty());
    m_hash->setText(row.hashBefore.isEmpty() ? grouped(row.hash)
                                             : grouped(row.hash) + u'\n' + tr("after %1").arg(grouped(row.hashBefore)));
}

} // namespace steward

#include "moc_journaldetail.cpp"
