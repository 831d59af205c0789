// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of bench_start: a bare QMainWindow, linked with everything that Steward is linked with, up to its first
// paint. With an argument it has one thing in it, to tell what of a start any text costs: "label" for one line of text,
// "table" for a table of 20 rows of text.
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QTableWidget>

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

QTableWidget *table()
{
    constexpr int kRows = 20, kColumns = 5;
    auto *table = new QTableWidget(kRows, kColumns);
    for (int cell = 0; cell < kRows * kColumns; ++cell)
        table->setItem(cell / kColumns, cell % kColumns, new QTableWidgetItem(QStringLiteral("Cell %1").arg(cell)));
    return table;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    if (argc > 1)
        window.setCentralWidget(qstrcmp(argv[1], "label") == 0 ? new QLabel(QStringLiteral("One line of text"))
                                                               : static_cast<QWidget *>(table()));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
