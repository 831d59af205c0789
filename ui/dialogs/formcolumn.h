// SPDX-License-Identifier: GPL-3.0-or-later
// How the forms of dialogs stand: a label above its field, a hint below it in grey. GUI thread.
#pragma once

#include <QString>
#include <QVBoxLayout>
#include <QWidget>

namespace steward {

class TextLabel;

class FormColumn final : public QWidget
{
    Q_OBJECT
public:
    explicit FormColumn(QWidget *parent = nullptr);
    /// The label becomes the field's name; Alt with the underlined letter goes there.
    void add(const QString &label, QWidget *field);
    /// Below the last field; may be filled later.
    TextLabel *addHint(const QString &objectName, const QString &text = {});
    void addWidget(QWidget *widget, int stretch = 0);
    void addSection(const QString &title);

private:
    QVBoxLayout *m_column;
};

} // namespace steward
