// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/brandpanel.h"

#include "ui/support/iconlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

BrandPanel::BrandPanel(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(qMax(372, fontMetrics().averageCharWidth() * 40));
    auto *name = new TextLabel(TextSize::H1, QFont::DemiBold, false, this);
    name->setText(u"Steward"_s);
    auto *sub = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    sub->setText(tr("Console for the OpenAI Platform"));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(name);
    titles->addWidget(sub);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(
                        "steward"_L1, 40, [](const Theme &) { return QColor(Qt::black); }, this),
                    0, Qt::AlignTop);
    head->addLayout(titles, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(36, 44, 28, 24);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(36);
    addPromise(column, "database"_L1, tr("Your organization, held on this computer"),
               tr("Opens in under a second and works offline."));
    addPromise(column, "list-checks"_L1, tr("Made for looking first"),
               tr("Who has access, which keys are forgotten, what needs you today."));
    addPromise(column, "lock"_L1, tr("Your key stays in the system keychain"), tr("Never in a file, never in a log."));
    column->addStretch();
    auto *licence = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    licence->setWordWrap(true);
    licence->setText(tr("Version %1 · GPL-3.0-or-later\nAn independent program, not affiliated with OpenAI.")
                         .arg(QLatin1StringView(STEWARD_VERSION)));
    column->addWidget(licence);
}

void BrandPanel::addPromise(QVBoxLayout *column, QLatin1StringView icon, const QString &title, const QString &text)
{
    auto *what = new TextLabel(TextSize::Body, QFont::Medium, false, this);
    what->setText(title);
    what->setWordWrap(true);
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    words->setText(text);
    words->setWordWrap(true);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(what);
    lines->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(
                       icon, 16, [](const Theme &theme) { return theme.accentLine; }, this),
                   0, Qt::AlignTop);
    row->addLayout(lines, 1);
    column->addLayout(row);
    column->addSpacing(16);
}

void BrandPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), palette().color(QPalette::Mid));
}

} // namespace steward

#include "moc_brandpanel.cpp"
