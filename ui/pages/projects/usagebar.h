// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a limit is used: an amount, a bar, and what it is a share of. The words say everything the bar shows.
// GUI thread.
#pragma once

#include <optional>
#include <QWidget>

namespace steward {

class TextLabel;

class UsageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit UsageBar(QWidget *parent = nullptr);
    /// \a percent: of the limit; without one there is no bar.
    void setUsage(const QString &title, const QString &amount, std::optional<double> percent, const QString &caption);

private:
    class Bar;
    TextLabel *m_title, *m_amount, *m_caption;
    Bar *m_bar;
};

} // namespace steward
