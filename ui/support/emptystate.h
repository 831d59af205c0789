// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a table that has no rows to show: an icon, one sentence, why, and at most two buttons that help. Child
// of the table's viewport, in its middle. GUI thread.
#pragma once

#include <QWidget>

class QPushButton;

namespace steward {

class IconLabel;
class TextLabel;

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    struct Content final
    {
        QLatin1StringView icon;
        QString title;
        QString text;
        QString first, second; ///< buttons; empty: none
        QString firstId, secondId;
        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const Content &content);

Q_SIGNALS:
    void chosen(const QString &id);

private:
    Content m_content;
    IconLabel *m_icon;
    TextLabel *m_title, *m_text;
    QPushButton *m_first, *m_second;
};

} // namespace steward
