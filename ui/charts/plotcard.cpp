// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotcard.h"

#include "app/exports/savefile.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"

#include <algorithm>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qreal kPictureRatio = 2; // sharp in a slide

QToolButton *headButton(const QString &name, QLatin1StringView icon, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icons::icon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PlotCard::PlotCard(const QString &id, Plot *plot, QWidget *parent)
    : QWidget(parent)
    , m_plot(plot)
    , m_title(new TextLabel(TextSize::Body, QFont::DemiBold))
    , m_readout(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_copy(headButton(id + u"Copy"_s, "copy"_L1, tr("Copy as picture")))
    , m_save(headButton(id + u"Save"_s, "save"_L1, tr("Save as picture…")))
{
    setObjectName(id);
    m_plot->setObjectName(id + u"Plot"_s);
    m_readout->setObjectName(id + u"Readout"_s);
    m_readout->setMinimumWidth(40);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_readout, 1);
    head->addWidget(m_copy);
    head->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(head);
    all->addWidget(m_plot, 1);
    connect(m_plot, &Plot::readoutChanged, this, &PlotCard::showReadout);
    connect(m_copy, &QToolButton::clicked, this, &PlotCard::copyPicture);
    connect(m_save, &QToolButton::clicked, this, &PlotCard::ask);
}

void PlotCard::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PlotCard::title() const
{
    return m_title->text();
}

void PlotCard::setFileName(const QString &name)
{
    m_fileName = name;
}

void PlotCard::setResting(const QString &text)
{
    m_resting = text;
    showReadout();
}

void PlotCard::showReadout()
{
    const QString read = m_plot->readout();
    const QString text = read.isEmpty() ? m_resting : read;
    m_readout->setText(m_readout->fontMetrics().elidedText(text, Qt::ElideRight, std::max(40, m_readout->width())));
    m_readout->setToolTip(text);
    m_plot->setAccessibleDescription(read); // spoken as the keys move on
}

QSize PlotCard::pictureSize() const
{
    return m_plot->size().expandedTo({480, 240});
}

void PlotCard::copyPicture() const
{
    auto *copied = new QMimeData;
    copied->setImageData(m_plot->picture(pictureSize(), kPictureRatio, Theme::light()));
    copied->setText(m_plot->accessibleName());
    QApplication::clipboard()->setMimeData(copied);
}

Result<> PlotCard::save(const QString &path) const
{
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        return saveFile(path, m_plot->svg(pictureSize(), Theme::light()));
    QBuffer png;
    if (!png.open(QIODevice::WriteOnly) ||
        !m_plot->picture(pictureSize(), kPictureRatio, Theme::light()).save(&png, "PNG"))
        return fail(Error::Kind::Internal, u"the picture could not be made"_s);
    return saveFile(path, png.data());
}

void PlotCard::ask()
{
    auto *dialog = new QFileDialog(this, tr("Save as picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"pictureDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"svg"_s) ? u"svg"_s : u"png"_s);
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(m_fileName + u".png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Result<> result = save(path))
            Q_EMIT saved(path);
        else
            Q_EMIT notSaved(path, result.error());
    });
    dialog->open();
}

} // namespace steward
