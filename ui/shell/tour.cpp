// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "app/base/log.h"
#include "app/board/board.h"
#include "app/settings/settings.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/contactsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/support/themecontroller.h"

#include <algorithm>
#include <QApplication>
#include <QCursor>
#include <QDialog>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

Tour::Tour(MainWindow &window, ConnectionController &connections, Settings &settings, ThemeController &theme,
           World world, const QDir &directory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_connections(connections)
    , m_settings(settings)
    , m_theme(theme)
    , m_world(std::move(world))
    , m_directory(directory)
    , m_scenes(tourScenes().begin(), tourScenes().end())
    , m_font(QApplication::font())
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(60'000);
    connect(&m_limit, &QTimer::timeout, this, &Tour::giveUp);
    m_again.setSingleShot(true);
    m_again.setInterval(20);
    connect(&m_again, &QTimer::timeout, this, &Tour::check);
}

void Tour::choose(const QStringList &names)
{
    std::erase_if(m_scenes, [&](const TourScene &each) { return !names.contains(QLatin1StringView(each.name)); });
}

void Tour::setLook(TourLook look)
{
    if (std::exchange(m_look, look) == look)
        return;
    QFont font = m_font;
    if (look == TourLook::Large)
        font.setPixelSize(20);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(look == TourLook::Mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme.setContrast(look == TourLook::Contrast ? std::optional(true) : std::nullopt);
    m_connected = TourConnection::None; // what is shown was made for the look before
}

void Tour::failToStart(int failures)
{
    // Later: whoever listens has not begun to wait.
    QTimer::singleShot(0, this, [this, failures] { Q_EMIT finished(failures); });
}

void Tour::start()
{
    if (m_scenes.empty()) {
        qCWarning(logUi) << "there is no such scene";
        failToStart(1);
        return;
    }
    if (!m_directory.mkpath(u"."_s)) {
        qCWarning(logUi) << "cannot make" << m_directory.path();
        failToStart(int(m_scenes.size()));
        return;
    }
    // As a person would see it: the window has the focus, and no pointer lies on it.
    QApplication::setActiveWindow(&m_window);
    QCursor::setPos(m_window.mapToGlobal(QPoint(5000, 5000)));
    prepare();
}

void Tour::next()
{
    closePopups();
    if (++m_at < m_scenes.size()) {
        prepare();
        return;
    }
    for (const auto &[taken, name] : {std::pair(&m_light, u"light"_s), std::pair(&m_dark, u"dark"_s)}) {
        std::vector<ContactSheet::Entry> entries;
        for (const Taken &each : *taken)
            entries.push_back({each.name, each.picture});
        if (!ContactSheet::make(entries, name == u"dark"_s)
                 .save(m_directory.filePath(u"contact-sheet-%1.png"_s.arg(name))))
            ++m_failures;
    }
    Q_EMIT finished(m_failures);
}

void Tour::prepare()
{
    m_limit.start();
    setLook(scene().look);
    m_window.resize(scene().size);
    if (scene().connection == m_connected && !scene().fresh) {
        if (scene().before)
            scene().before(TourStage(m_window, m_connections));
        arrange();
        return;
    }
    m_connected = scene().connection;
    if (m_connected == TourConnection::None) {
        arrange();
        return;
    }
    m_world(m_connected, [this](Result<Connected> connected) {
        if (!connected) {
            giveUp();
            return;
        }
        m_connections.open(std::move(*connected));
        Session &session = *m_connections.session();
        const auto look = [this] { QTimer::singleShot(0, this, &Tour::check); };
        connect(&session, &Session::opened, this, [this] {
            QTimer::singleShot(0, this, [this] { // after the session's own first look
                if (scene().before)
                    scene().before(TourStage(m_window, m_connections));
                check();
            });
        });
        connect(&session.sync(), &Sync::finished, this, look);
        connect(&session.sync(), &Sync::progressChanged, this, look);
        connect(&session.sync(), &Sync::connectionErrorChanged, this, look);
        connect(&session.transport(), &Transport::queueChanged, this, look);
        connect(&session.board(), &Board::changed, this, look);
        arrange();
    });
}

void Tour::arrange()
{
    m_waiting = true;
    QTimer::singleShot(0, this, &Tour::check);
}

void Tour::check()
{
    if (!m_waiting)
        return;
    const TourStage stage(m_window, m_connections);
    if (!(scene().ready ? scene().ready(stage) : stage.isSettled())) {
        m_again.start(); // nothing signals that a dialog is open or has compared what it was to
        return;
    }
    m_again.stop();
    m_waiting = false;
    if (scene().arrange)
        scene().arrange(stage);
    // What was arranged may have posted layouts and timers of its own: three turns later all of it is done.
    const auto turn = [this](auto &&then) { QTimer::singleShot(0, this, std::forward<decltype(then)>(then)); };
    turn([this, turn] {
        turn([this, turn] {
            if (const TourStage again(m_window, m_connections); !scene().ready && !again.isSettled()) {
                m_waiting = true; // the page asked for more
                m_again.start();
                return;
            }
            TourStage(m_window, m_connections).catchUp();
            picture(false);
            m_settings.setTheme(Settings::Theme::Dark);
            turn([this] {
                picture(true);
                m_settings.setTheme(Settings::Theme::Light);
                next();
            });
        });
    });
}

QPixmap Tour::grab() const
{
    const qreal ratio = scene().ratio;
    QPixmap picture(m_window.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    m_window.render(&picture);
    QPainter painter(&picture);
    // In any order: a dialog that was opened from another lies on top of it.
    const auto depth = [](const QWidget *widget) {
        int parents = 0;
        while ((widget = widget->parentWidget()))
            ++parents;
        return parents;
    };
    QWidgetList popups = QApplication::topLevelWidgets();
    std::ranges::stable_sort(popups, {}, depth);
    for (QWidget *popup : std::as_const(popups)) {
        if (popup == &m_window || !popup->isVisible())
            continue;
        QPixmap part(popup->size() * ratio);
        part.setDevicePixelRatio(ratio);
        popup->render(&part);
        const bool dialog = qobject_cast<QDialog *>(popup);
        const QPoint at =
            dialog ? QPoint((m_window.width() - popup->width()) / 2, (m_window.height() - popup->height()) / 2)
                   : m_window.mapFromGlobal(popup->pos());
        if (dialog) // as the window's title bar and shadow would set it apart
            painter.fillRect(QRect(QPoint(), m_window.size()), QColor(0, 0, 0, 60));
        painter.drawPixmap(at, part);
        painter.setPen(QApplication::palette().color(QPalette::Dark));
        painter.drawRect(QRect(at, popup->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

void Tour::picture(bool dark)
{
    const QString name = u"%1-%2"_s.arg(int(m_at) + 1, 2, 10, QChar(u'0')).arg(QLatin1StringView(scene().name));
    // A layout that was laid out anew posts a request to the one around it: as deep as widgets are nested.
    for (int depth = 0; depth < 16; ++depth)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    // The offscreen platform puts its pointer at the window's corner when it likes, whatever start() has said.
    for (QWidget *widget : QApplication::allWidgets())
        widget->setAttribute(Qt::WA_UnderMouse, false);
    const QPixmap taken = grab();
    (dark ? m_dark : m_light).push_back({name, taken});
    if (!taken.save(m_directory.filePath(u"%1-%2.png"_s.arg(name, dark ? u"dark"_s : u"light"_s)))) {
        qCWarning(logUi) << "cannot write the picture of" << name;
        ++m_failures;
    }
}

void Tour::giveUp()
{
    qCWarning(logUi) << "the scene" << scene().name << "did not become ready";
    m_waiting = false;
    ++m_failures;
    m_connected = TourConnection::None;
    next();
}

void Tour::closePopups()
{
    for (QWidget *popup : QApplication::topLevelWidgets()) {
        if (popup != &m_window && popup->isVisible())
            popup->close();
    }
    TourStage(m_window, m_connections).closeOverlays();
}

} // namespace steward

#include "moc_tour.cpp"
