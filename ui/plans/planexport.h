// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plan to a file a person chooses: as JSON to be opened again, by somebody else too, or as a text for a ticket
// (Markdown) or a record (PDF). Secrets are in none of them, because they are in no plan. GUI thread.
#pragma once

#include "app/base/result.h"
#include "ui/plans/planwords.h"

#include <functional>
#include <QMenu>
#include <QObject>

namespace steward {

class MessageBar;

class PlanExport final : public QObject
{
    Q_OBJECT
public:
    enum class Format { Json, Markdown, Pdf };
    struct Content final
    {
        PlanRecord record;
        std::vector<StepReview> reviews;
    };

    /// \a content is asked at the moment of writing. \a parent: of the file dialog.
    PlanExport(std::function<Content()> content, NameBook names, MessageBar &messages, QWidget *parent);
    [[nodiscard]] QMenu &menu() { return m_menu; }
    void ask(Format format);
    void write(Format format, const QString &path);

private:
    std::function<Content()> m_content;
    NameBook m_names;
    MessageBar &m_messages;
    QWidget *m_parent;
    QMenu m_menu;
};

/// The whole text of the file. For Pdf: a PDF of the Markdown's words, every one of them plain text.
[[nodiscard]] QByteArray exported(PlanExport::Format format, const PlanExport::Content &content, const NameBook &names);

} // namespace steward
