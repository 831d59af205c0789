// SPDX-License-Identifier: GPL-3.0-or-later
// What the page has been narrowed down to, from the whole to the last part, and the way back: 'All spend > Project:
// Parcel Routing > 19 Nov'; beside it a chip for each filter that holds whatever one goes down into. A click on a part
// goes back to it, the cross of a part lifts it alone, a click on a chip lifts the filter; the arrow undoes the last
// choice. Hidden while nothing is filtered. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

class QHBoxLayout;
class QToolButton;

namespace steward {

class SpendTrail final : public QWidget
{
    Q_OBJECT
public:
    struct Filter final
    {
        QString id, words;
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    struct Shown final
    {
        QStringList parts;
        std::vector<Filter> filters;
        bool canGoBack = false;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    explicit SpendTrail(QWidget *parent = nullptr);
    void setShown(const Shown &shown);

Q_SIGNALS:
    void goneBackTo(int parts); ///< how many of the parts stay
    void lifted(int part);
    void filterLifted(const QString &id);
    void backAsked();

private:
    void addTrail();
    void addLink(const QString &name, const QString &text, int stays);
    QToolButton *iconButton(const QString &name, QLatin1StringView icon, const QString &words);

    QHBoxLayout *m_row;
    Shown m_shown;
};

} // namespace steward
