// SPDX-License-Identifier: GPL-3.0-or-later
// Spawned by bench_start: Steward's window on a page (the first argument), up to the first paint that shows all of the
// organization's rows ("rows", the second argument), or those joined from the archive by this process ("joined").
#include "app/base/platform.h"
#include "app/board/board.h"
#include "app/models/tablemodelbase.h"
#include "tests/bench/benchprogram.h"
#include "ui/support/datatable.h"
#include "ui/support/resourcepage.h"

#include <QAbstractProxyModel>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

/// Ends the process when the window has painted the rows.
class FirstPaint final : public QObject
{
public:
    FirstPaint(bench::Program &program, bool joined)
        : QObject(&program.window)
        , m_program(program)
        , m_joined(joined)
    {
        program.window.installEventFilter(this);
        Board &board = program.session().board();
        // Connected after the page's own, so that the page has been given the rows by then.
        connect(&board, &Board::changed, this, [this, &board] {
            if (!m_program.session().isOpen())
                m_copy = board.rows();
            rowsCame();
        });
        connect(page(), &ConsolePage::countsChanged, this, &FirstPaint::rowsCame);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Qt paints everything that is due, and hands it to the platform, while it handles this event.
        if (event->type() == QEvent::UpdateRequest && isShown())
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }

private:
    [[nodiscard]] ConsolePage *page() const { return m_program.window.organization()->currentPage(); }
    [[nodiscard]] bool isShown() const
    {
        const Board &board = m_program.session().board();
        const auto rows = board.rows();
        if (!board.isReady() || (m_joined && (!m_program.session().isOpen() || rows == m_copy)))
            return false;
        auto *resource = qobject_cast<ResourcePage *>(page());
        if (!resource)
            return rows->counts.keys.has_value(); // an overview shows no more of them
        if (rows->keys.empty())
            return false;
        const auto *shown = resource->table().model();
        const auto *model =
            qobject_cast<const TableModelBase *>(static_cast<const QAbstractProxyModel *>(shown)->sourceModel());
        return model && !model->awaitsRows() && shown->rowCount() == static_cast<int>(rows->keys.size());
    }
    void rowsCame()
    {
        if (m_joined && isShown())
            m_program.window.update(); // what was shown before may be the same
    }

    bench::Program &m_program;
    const bool m_joined;
    std::shared_ptr<const BoardRows> m_copy;
};

} // namespace

int main(int argc, char **argv)
{
    shareHeaps(); // as ui/main.cpp does
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Steward"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/steward.svg"_s));
    bench::Program program(application);
    program.start();
    program.go(QString::fromLocal8Bit(argv[1]));
    auto *paint = new FirstPaint(program, qstrcmp(argv[2], "joined") == 0);
    QTimer::singleShot(60'000, paint, [] { std::_Exit(1); });
    return QApplication::exec();
}
