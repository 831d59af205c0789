// SPDX-License-Identifier: GPL-3.0-or-later
// A plot with its head: title, the readout of what is under the mouse or the keys, and buttons to copy it as a picture
// or save it as PNG or SVG. Saved pictures are drawn in light colours whatever the theme: they end up on paper and in
// mails. GUI thread.
#pragma once

#include "app/base/result.h"
#include "ui/charts/plot.h"

class QToolButton;

namespace steward {

class TextLabel;

class PlotCard final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \a plot. \a id names it and its buttons.
    PlotCard(const QString &id, Plot *plot, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setFileName(const QString &name); ///< without ending; suggested when saving
    /// What stands in the head while nothing is pointed at.
    void setResting(const QString &text);

    void copyPicture() const;
    /// By the ending of \a path: "svg", else PNG. Errors: File.
    [[nodiscard]] Result<> save(const QString &path) const;

Q_SIGNALS:
    void saved(const QString &path);
    void notSaved(const QString &path, const steward::Error &error);

private:
    void ask();
    void showReadout();
    [[nodiscard]] QSize pictureSize() const;

    Plot *m_plot;
    TextLabel *m_title, *m_readout;
    QToolButton *m_copy, *m_save;
    QString m_fileName, m_resting;
};

} // namespace steward
