// SPDX-License-Identifier: GPL-3.0-or-later
// All settings on one scrolling page, with a list of its sections that follows and leads. Every change takes effect at
// once; there is nothing to apply. GUI thread.
#pragma once

#include "ui/support/consolepage.h"

#include <vector>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace steward {

class SettingsSection;

class SettingsPage final : public ConsolePage
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    void activate() override;
    void go(const Target &target) override; ///< rowId: number of a section

private:
    void add(SettingsSection *section);
    void reveal(int section);
    void follow(int scrolledTo);

    QListWidget *m_contents;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    std::vector<SettingsSection *> m_sections;
    bool m_leading = false; ///< the list moves the page, not the page the list
};

} // namespace steward
