// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which project something is to be done with, where none was selected. Deletes itself when closed. GUI thread.
#pragma once

#include "ui/support/choicebox.h"

#include <QDialog>

class QPushButton;

namespace steward {

class ChooseProjectDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a title: what is to be done; \a projects: those with which it can be.
    ChooseProjectDialog(const QString &title, const std::vector<ChoiceBox::Item> &projects, QWidget *parent);
    Q_DISABLE_COPY_MOVE(ChooseProjectDialog)

    void accept() override;

Q_SIGNALS:
    void chosen(const QString &projectId);

private:
    ChoiceBox *m_project;
    QPushButton *m_goOn;
};

} // namespace steward
