// SPDX-License-Identifier: GPL-3.0-or-later
// Spawned by bench_start: Steward's window on a page (the argument), up to the first paint that shows the
// organization's rows.
#include "app/board/board.h"
#include "tests/bench/benchprogram.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

/// Ends the process when \a window has painted itself for the first time after arm().
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }
    void arm() { m_armed = true; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Qt paints everything that is due, and hands it to the platform, while it handles this event.
        if (m_armed && event->type() == QEvent::UpdateRequest)
            QTimer::singleShot(0, this, [] { std::_Exit(0); });
        return false;
    }

private:
    bool m_armed = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Steward"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/steward.svg"_s));
    bench::Program program(application);
    auto *paint = new FirstPaint(program.window);
    program.start();
    program.go(QString::fromLocal8Bit(argv[1]));
    // Connected after the page's own, so that the page holds the rows by then.
    QObject::connect(&program.session().board(), &Board::changed, paint, [&] {
        if (!program.session().board().rows()->keys.empty())
            paint->arm();
    });
    QTimer::singleShot(60'000, paint, [] { std::_Exit(1); });
    return QApplication::exec();
}
