// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of bench_start: a bare QMainWindow, linked with everything that Steward is linked with, up to its first
// paint.
#include <QApplication>
#include <QEvent>
#include <QMainWindow>

namespace {

class Window final : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return QMainWindow::event(event);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
