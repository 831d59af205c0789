// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with all selected rows at once: how many they are, a few verbs, and a way out that lifts the
// selection. It stands above a table's header while two or more rows are selected. GUI thread.
#pragma once

#include <QWidget>

namespace steward {

class TextLabel;
class VerbRow;

class BulkBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);
    [[nodiscard]] VerbRow &verbs() { return *m_verbs; }
    void setWords(const QString &words); ///< "5 projects selected"

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
    VerbRow *m_verbs;
};

} // namespace steward
