// SPDX-License-Identifier: GPL-3.0-or-later
// What a ResourcePage says about the state of its data: the empty states, the message bar, the footer and the progress.
#include "ui/support/resourcepage.h"

#include "app/session/session.h"
#include "ui/support/chip.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/errortext.h"
#include "ui/support/filterbar.h"
#include "ui/support/format.h"
#include "ui/support/messagebar.h"
#include "ui/support/progressline.h"
#include "ui/support/servertext.h"
#include "ui/support/tablefooter.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace steward {

bool ResourcePage::hasArrived(ListKind kind) const
{
    const auto &states = organization().snapshot().states;
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        if (it.key().kind == kind && (it->fetchedAt > 0 || it->notOffered))
            return true;
    }
    return false;
}

bool ResourcePage::hasMainLists() const
{
    const std::vector<ListKind> kinds = mainLists();
    return std::any_of(kinds.begin(), kinds.end(), [this](ListKind kind) { return hasArrived(kind); });
}

bool ResourcePage::hasArrived(const ListId &id) const
{
    return organization().state(id).fetchedAt > 0;
}

std::optional<UnixSeconds> ResourcePage::staleSince(const ListId &id) const
{
    const ListState state = organization().state(id);
    return state.stale && state.lastError && state.fetchedAt > 0 ? std::optional(state.fetchedAt) : std::nullopt;
}

void ResourcePage::markStale(Cell &cell, std::optional<UnixSeconds> readAt)
{
    cell.stale = readAt.has_value();
    if (!readAt)
        return;
    const QString words = tr("as of %1").arg(Format::timeOfDay(*readAt));
    cell.tip += (cell.tip.isEmpty() ? QString() : QString(u'\n')) + words;
    cell.spoken = cell.accessibleText() + u", "_s + words;
}

std::optional<Error> ResourcePage::readError(bool mainOnly) const
{
    std::vector<ListKind> kinds = mainLists();
    if (!mainOnly) {
        for (const ListKind kind : otherLists())
            kinds.push_back(kind);
    }
    for (const ListKind kind : kinds) {
        const auto &states = organization().snapshot().states;
        for (auto it = states.cbegin(); it != states.cend(); ++it) {
            if (it.key().kind == kind && it->lastError && !it->notOffered && !it->lastError->isCancelled())
                return it->lastError.toOptional();
        }
    }
    return std::nullopt;
}

ResourcePage::State ResourcePage::stateNow() const
{
    if (m_model.shownCount() > 0)
        return State::Content;
    if (m_model.totalCount() > 0)
        return State::FilteredOut;
    if (awaitsRows())
        return State::Loading;
    const bool running = session().sync().progress().running;
    if (hasMainLists())
        return running && mainLists().size() > 1 ? State::Loading : State::Empty;
    return (readError(true) || session().sync().connectionError()) && !running ? State::Failed : State::Loading;
}

void ResourcePage::updateState()
{
    updateEmptyState();
    updateProgress();

    QStringList rows;
    if (m_filters->isFiltering() && m_model.totalCount() > 0)
        rows += tr("%1 of %2").arg(Format::count(m_model.shownCount()), rowsText(totalRows()));
    else if (m_state != State::Loading || m_model.totalCount() > 0)
        rows += rowsText(m_model.shownCount());
    const int selected = m_table->selectedCount();
    if (session().sync().connectionError() && m_model.totalCount() > 0) {
        UnixSeconds oldest = 0;
        for (const ListKind kind : mainLists()) {
            const UnixSeconds at = organization().state(kind).fetchedAt;
            oldest = oldest == 0 || (at > 0 && at < oldest) ? at : oldest;
        }
        if (oldest > 0)
            rows += now() - oldest < 3600
                        ? tr("as of %1").arg(Format::timeOfDay(oldest))
                        : tr("as of %1, %2").arg(Format::timeOfDay(oldest), Format::ago(oldest, now()));
    }
    const auto &progress = session().sync().progress();
    int done = 0;
    int total = 0;
    for (const ListKind kind : mainLists()) {
        done += progress.kinds[static_cast<size_t>(kind)].done;
        total += progress.kinds[static_cast<size_t>(kind)].total;
    }
    const bool reading = progress.running && total > 1 && done < total;
    if (reading)
        rows += tr("%1 of %2 lists read").arg(Format::count(done), Format::count(total));
    m_footer->setTexts(rows.join(u" \u00B7 "_s), selected > 0 ? tr("%Ln selected", nullptr, selected) : QString(),
                       m_state == State::FilteredOut ? tr("Esc clears the filter") : footerEnd());
    m_footer->setLink(reading ? tr("Stop reading") : QString());
    m_table->setSkeletonRows(
        m_state == State::Loading ||
        (reading && m_state == State::Content && !m_filters->isFiltering() && !hasArrived(mainLists().front())));
}

void ResourcePage::updateProgress()
{
    const SyncProgress &progress = session().sync().progress();
    int done = 0;
    int total = 0;
    std::vector<ListKind> kinds = mainLists();
    for (const ListKind kind : otherLists())
        kinds.push_back(kind);
    for (const ListKind kind : kinds) {
        done += progress.kinds[static_cast<size_t>(kind)].done;
        total += progress.kinds[static_cast<size_t>(kind)].total;
    }
    const bool running = progress.running && done < total;
    m_progress->setProgress(done, running ? total : 0);
    refreshWordsSoon(); // the footer's count
}

void ResourcePage::updateEmptyState()
{
    EmptyState::Content content;
    const QString words = servertext::isolated(m_filters->text());
    QStringList labels;
    for (const Chip *chip : m_filters->chips()) {
        if (chip->isChecked())
            labels += chip->label();
    }
    switch (m_state) {
    case State::Content:
    case State::Loading:
        m_empty->hide();
        return;
    case State::Empty:
        content.icon = emptyIcon();
        content.title = emptyTitle();
        content.text = emptyText();
        break;
    case State::Failed: {
        const auto error = session().sync().connectionError() ? session().sync().connectionError() : readError(true);
        const ErrorText text = ErrorText::of(error.value_or(Error{}));
        content = {"circle-alert"_L1, text.title, text.advice, tr("Try again"), {}, u"retry"_s, {}};
        break;
    }
    case State::FilteredOut:
        content.icon = "search"_L1;
        if (!m_filters->isFiltering()) { // the page itself leaves these rows out
            content.icon = emptyIcon();
            content.title = emptyTitle();
        } else if (labels.isEmpty()) {
            content.title = tr("Nothing matches “%1”").arg(words);
            content.text = tr("Without the filter: %1.").arg(rowsText(totalRows()));
            content.first = tr("Clear filter");
            content.firstId = u"words"_s;
        } else if (m_filters->text().isEmpty()) {
            content.title = labels.size() == 1 ? tr("Nothing under “%1”").arg(labels.constFirst())
                                               : tr("Nothing is all of these at once: %1").arg(labels.join(u", "_s));
            content.text = tr("Without the filter: %1.").arg(rowsText(totalRows()));
            content.first = labels.size() == 1 ? tr("Clear filter “%1”").arg(labels.constFirst()) : tr("Clear filters");
            content.firstId = u"chips"_s;
        } else {
            content.title = labels.size() == 1 ? tr("Nothing under “%1” matches “%2”").arg(labels.constFirst(), words)
                                               : tr("Nothing under these filters matches “%1”").arg(words);
            content.text = tr("“%1” alone: %2. The filters without it: %3.")
                               .arg(words, rowsText(m_model.countOfWords()), rowsText(m_model.countOfQuickFilter()));
            content.first = labels.size() == 1 ? tr("Clear filter “%1”").arg(labels.constFirst()) : tr("Clear filters");
            content.firstId = u"chips"_s;
            content.second = tr("Clear everything");
            content.secondId = u"all"_s;
        }
        break;
    }
    m_empty->setContent(content);
    m_empty->show();
}

QString ResourcePage::failedLists(ListKind kind, int count) const
{
    switch (kind) {
    case ListKind::ProjectKeys:
        return tr("The keys of %Ln project(s) could not be read.", nullptr, count);
    case ListKind::ProjectUsers:
        return tr("The people of %Ln project(s) could not be read.", nullptr, count);
    case ListKind::ServiceAccounts:
        return tr("The service accounts of %Ln project(s) could not be read.", nullptr, count);
    case ListKind::SpendLimits:
        return tr("The spend limits of %Ln project(s) could not be read.", nullptr, count);
    default:
        return {};
    }
}

void ResourcePage::updateMessages()
{
    // Trouble with the connection as a whole is said once, by the shell.
    std::vector<ListKind> kinds = mainLists();
    for (const ListKind kind : otherLists())
        kinds.push_back(kind);
    const bool whole = session().sync().connectionError().has_value() || m_state == State::Failed;
    bool any = false;
    for (const ListKind kind : kinds) {
        int failed = 0;
        UnixSeconds kept = 0;
        std::optional<Error> error;
        const auto &states = organization().snapshot().states;
        for (auto it = states.cbegin(); it != states.cend() && !whole; ++it) {
            if (it.key().kind != kind || !it->lastError || it->notOffered || it->lastError->isCancelled())
                continue;
            ++failed;
            error = it->lastError.toOptional();
            kept = kept == 0 ? it->fetchedAt : std::min(kept, it->fetchedAt);
        }
        if (failed == 0 || any)
            continue;
        any = true;
        const QString counted = failedLists(kind, failed);
        const ErrorText text = ErrorText::of(*error);
        Message message;
        message.id = u"read"_s;
        message.happened = counted.isEmpty() ? text.title : counted;
        message.advice = text.advice;
        if (kept > 0)
            message.advice += u' ' + tr("What was read at %1 is kept and marked below.").arg(Format::timeOfDay(kept));
        if (error->httpStatus > 0)
            message.technical = tr("Answer %1").arg(error->httpStatus);
        message.requestId = error->requestId;
        message.copyText = text.detail;
        if (text.retry)
            message.action = tr("Try again");
        const QString said = message.happened + message.requestId;
        if (said == m_closedMessage)
            continue;
        m_closedMessage.clear();
        m_messages->show(message);
    }
    if (!any)
        m_messages->dismiss(u"read"_s);
}

void ResourcePage::showError(const QString &id, const Error &error, const QString &action)
{
    const ErrorText text = ErrorText::of(error);
    Message message;
    message.id = id;
    message.happened = text.title;
    message.advice = text.advice;
    message.requestId = error.requestId;
    message.copyText = text.detail;
    message.action = action;
    m_messages->show(message);
}

} // namespace steward
