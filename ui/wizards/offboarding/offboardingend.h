// SPDX-License-Identifier: GPL-3.0-or-later
// Last step: how far the plan has come, and the record for the leaver's file. GUI thread.
#pragma once

#include "app/changes/planrecord.h"

#include <functional>
#include <QWidget>

class QPushButton;

namespace steward {

class TextLabel;

class OffboardingEnd final : public QWidget
{
    Q_OBJECT
public:
    /// \a record: the text of the record as Markdown, asked at the moment of saving.
    explicit OffboardingEnd(std::function<QString()> record, QWidget *parent = nullptr);
    /// Null: the plan has been shown, and not begun.
    void showRecord(const PlanRecord *record);
    bool save(const QString &path); ///< by its ending: .pdf or Markdown

private:
    void ask(bool pdf);
    std::function<QString()> m_record;
    TextLabel *m_state, *m_saved;
    QPushButton *m_markdown, *m_pdf;
    QString m_name;
};

} // namespace steward
