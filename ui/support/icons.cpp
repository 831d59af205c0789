// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include "ui/support/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace steward::icons {

namespace {

QByteArray source(QLatin1StringView name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon named %s", name.data());
        return {};
    }
    return file.readAll();
}

QPixmap render(QLatin1StringView name, const QColor &color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    if (!svg.isEmpty()) {
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    explicit Engine(QLatin1StringView name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPixmap drawn = make(mode, state, size, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt asks in device pixels; the ratio is set by the caller.
        Q_UNUSED(scale)
        return make(mode, state, qMin(size.width(), size.height()), 1.0);
    }

    QIconEngine *clone() const override { return new Engine(m_name); }
    QString key() const override { return u"steward"_s; }
    QString iconName() override { return QString(m_name); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QPixmap make(QIcon::Mode mode, QIcon::State, int size, qreal devicePixelRatio) const
    {
        const Theme &theme = currentTheme();
        const auto color = [&] {
            switch (mode) {
            case QIcon::Disabled:
                return theme.palette.color(QPalette::Disabled, QPalette::Text);
            case QIcon::Selected:
                return theme.palette.color(QPalette::Active, QPalette::HighlightedText);
            case QIcon::Active:
            case QIcon::Normal:
                break;
            }
            return theme.text2;
        }();
        return icons::pixmap(m_name, color, size, devicePixelRatio);
    }

    QLatin1StringView m_name;
};

} // namespace

QPixmap pixmap(QLatin1StringView name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key = u"steward/%1/%2/%3/%4"_s.arg(name).arg(color.rgba(), 0, 16).arg(size).arg(devicePixelRatio);
    QPixmap found;
    if (!QPixmapCache::find(key, &found)) {
        found = render(name, color, size, devicePixelRatio);
        QPixmapCache::insert(key, found);
    }
    return found;
}

QPixmap tinted(const QIcon &icon, const QColor &color, int size, qreal devicePixelRatio)
{
    const QByteArray name = icon.name().toLatin1();
    if (name.isEmpty() || !QFile::exists(u":/icons/%1.svg"_s.arg(QLatin1StringView(name))))
        return icon.pixmap(QSize(size, size), devicePixelRatio);
    return pixmap(QLatin1StringView(name), color, size, devicePixelRatio);
}

QIcon icon(QLatin1StringView name)
{
    return QIcon(new Engine(name));
}

} // namespace steward::icons
