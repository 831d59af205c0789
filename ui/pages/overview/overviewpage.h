// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview: what needs attention today, what this period has cost, how much there is of everything, what changed
// last and how old all of it is. Every figure comes from the session's Board, so that it agrees with the pages it leads
// to.
#pragma once

#include "app/checkup/finding.h"
#include "ui/support/consolepage.h"

#include <array>
#include <QTimer>

namespace steward {

class AttentionList;
class Card;
class ChangesList;
class CountStrip;
class MessageBar;
class TextLabel;
class SpendCard;

class OverviewPage final : public ConsolePage
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OverviewPage)

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    void activate() override;
    [[nodiscard]] bool awaitsRows() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Part = void (OverviewPage::*)();

    void refresh();
    /// The same while the page is seen, but each part in a turn of the event loop of its own: together they and the
    /// paint would be a stall. All of it is within a frame or two of the screen.
    void refreshInTurns();
    void showNextPart();
    void showFindings();
    void showSpend();
    void showChanges();
    void showCounts();
    void showAges();
    [[nodiscard]] QString emptyText() const;

    static constexpr std::array<Part, 5> kParts{&OverviewPage::showCounts, &OverviewPage::showFindings,
                                                &OverviewPage::showSpend, &OverviewPage::showChanges,
                                                &OverviewPage::showAges};

    Session &m_session;
    QTimer m_turns;
    std::size_t m_nextPart = 0;
    bool m_dirty = true;
    bool m_showsRows = false;
    std::vector<Finding> m_departures; ///< as shown
    TextLabel *m_date;
    MessageBar *m_messages;
    CountStrip *m_counts;
    Card *m_attentionCard;
    AttentionList *m_attention;
    Card *m_spendCard;
    SpendCard *m_spend;
    Card *m_changesCard;
    ChangesList *m_changes;
    TextLabel *m_ages;
};

} // namespace steward
