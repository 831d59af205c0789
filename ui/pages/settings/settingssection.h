// SPDX-License-Identifier: GPL-3.0-or-later
// One section of the settings: a heading and rows of label and control on common edges. GUI thread.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace steward {

class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(const QString &title, QLatin1StringView icon, QWidget *parent = nullptr);
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QLatin1StringView icon() const { return m_icon; }

protected:
    /// \a label gives \a control its accessible name where that has none.
    void addRow(const QString &label, QWidget *control);
    void addNote(const QString &text); ///< small print under the last control
    void addWide(QWidget *content);    ///< over both columns

private:
    QString m_title;
    QLatin1StringView m_icon;
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace steward
