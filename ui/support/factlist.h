// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of a thing, one to a line: what it is called, and the value. The label is the value's accessible name. Values
// wrap, so that a longer language or font only makes it taller. GUI thread.
#pragma once

#include "ui/support/theme.h"

#include <optional>
#include <QWidget>

class QGridLayout;

namespace steward {

class LinkButton;
class TextLabel;

class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    /// Plain text that can be selected; setFact() fills it.
    TextLabel *addText(const QString &label);
    LinkButton *addLink(const QString &label);
    void addField(const QString &label, QWidget *field);
    void setRowShown(QWidget *value, bool shown);

    /// Text, tooltip and tone of a value made by addText.
    static void setFact(TextLabel *value, const QString &text, const QString &tip = {}, std::optional<Tone> tone = {});

private:
    TextLabel *addLabel(const QString &text);
    void place(TextLabel *label, QWidget *value, Qt::Alignment alignment);

    QGridLayout *m_grid;
    int m_rows = 0;
    /// Values under their labels: beside them, where letters are large, an address would be cut.
    const bool m_isStacked;
};

} // namespace steward
