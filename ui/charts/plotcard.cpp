// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotcard.h"

#include "app/exports/savefile.h"
#include "ui/support/datatable.h"
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
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qreal kPictureRatio = 2; // sharp in a slide
constexpr int kNameWidth = 160;    // of the first column of a table

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
    , m_id(id)
    , m_title(new TextLabel(TextSize::Body, QFont::DemiBold))
    , m_readout(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_asTable(headButton(id + u"AsTable"_s, "table"_L1, tr("Show as table")))
    , m_copy(headButton(id + u"Copy"_s, "copy"_L1, tr("Copy as picture")))
    , m_save(headButton(id + u"Save"_s, "save"_L1, tr("Save as picture…")))
    , m_head(new QHBoxLayout)
    , m_all(new QVBoxLayout(this))
    , m_parts(new QStackedWidget)
    , m_figures(new PlotFiguresModel(this))
{
    setObjectName(id);
    plot->setObjectName(id + u"Plot"_s);
    m_readout->setObjectName(id + u"Readout"_s);
    m_readout->setMinimumWidth(40);
    m_readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // its width does not follow from its text
    m_readout->installEventFilter(this);
    m_asTable->setCheckable(true);
    m_head->setSpacing(10);
    m_head->addWidget(m_title);
    m_head->addWidget(m_readout, 1);
    m_head->addWidget(m_asTable);
    m_head->addWidget(m_copy);
    m_head->addWidget(m_save);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(2);
    m_all->addLayout(m_head);
    m_all->addWidget(m_parts, 1);
    connect(m_asTable, &QToolButton::toggled, this, &PlotCard::setAsTable);
    connect(m_copy, &QToolButton::clicked, this, &PlotCard::copyPicture);
    connect(m_save, &QToolButton::clicked, this, &PlotCard::ask);
    addPlot(plot);
    showPlot(plot);
}

bool PlotCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_readout && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        showReadout(); // cut for its new width
    return QWidget::eventFilter(watched, event);
}

void PlotCard::addPlot(Plot *plot)
{
    m_parts->addWidget(plot);
    connect(plot, &Plot::readoutChanged, this, &PlotCard::showReadout);
    connect(plot, &Plot::figuresChanged, this, [this, plot] {
        if (plot == m_plot)
            fillTable();
    });
}

void PlotCard::showPlot(Plot *plot)
{
    m_plot = plot;
    fillTable();
    showPart();
}

void PlotCard::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->indexOf(m_asTable), widget);
}

void PlotCard::giveReadoutLines(int lines)
{
    const int at = m_head->indexOf(m_readout);
    m_head->removeWidget(m_readout);
    m_head->insertStretch(at, 1);
    m_all->insertWidget(1, m_readout);
    m_readout->setWordWrap(true);
    m_readout->setMinimumHeight(lines * m_readout->fontMetrics().lineSpacing());
    m_wraps = true;
    showReadout();
}

void PlotCard::setLegend(QWidget *legend, const Plot *of)
{
    m_legend = legend;
    m_legendOf = of;
    m_all->insertWidget(1, legend);
    showPart();
}

void PlotCard::setAsTable(bool on)
{
    m_asTable->setChecked(on);
    const QString words = on ? tr("Show as picture") : tr("Show as table");
    m_asTable->setToolTip(words);
    m_asTable->setAccessibleName(words);
    if (on && !m_table) {
        m_table = new DataTable;
        m_table->setObjectName(m_id + u"Table"_s);
        m_table->setSortingEnabled(false); // in the order of the picture
        m_table->setIdRole(Qt::UserRole);
        m_table->setDensity(Settings::Density::Compact, false);
        m_table->setModel(m_figures);
        m_parts->addWidget(m_table);
    }
    fillTable();
    showPart();
}

bool PlotCard::isTable() const
{
    return m_asTable->isChecked();
}

void PlotCard::showPart()
{
    m_parts->setCurrentWidget(isTable() ? static_cast<QWidget *>(m_table) : m_plot);
    if (m_legend)
        m_legend->setVisible(m_plot == m_legendOf && !isTable());
    showReadout();
}

void PlotCard::fillTable()
{
    if (!isTable() || !m_table)
        return; // made of the plot when it is asked for
    const QStringList columns = m_figures->figures().columns;
    m_figures->setFigures(m_plot->figures());
    m_table->setAccessibleName(tr("%1, as a table").arg(title()));
    if (columns == m_figures->figures().columns)
        return;
    std::vector<ColumnLook> looks;
    for (const QString &column : m_figures->figures().columns) {
        if (looks.empty()) // never gives way: it names the row
            looks.push_back({column, kNameWidth, kNameWidth, 1});
        else
            looks.push_back({column, 92, 60, 0, true});
    }
    m_table->setColumns(std::move(looks));
}

void PlotCard::setTitle(const QString &title)
{
    m_title->setText(title);
    if (m_table)
        m_table->setAccessibleName(tr("%1, as a table").arg(title));
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
    const QString read = isTable() ? QString() : m_plot->readout();
    const QString text = read.isEmpty() ? m_resting : read;
    m_readout->setText(
        m_wraps ? text : m_readout->fontMetrics().elidedText(text, Qt::ElideRight, std::max(40, m_readout->width())));
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

#include "moc_plotcard.cpp"
