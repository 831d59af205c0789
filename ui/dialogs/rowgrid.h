// SPDX-License-Identifier: GPL-3.0-or-later
// A few rows of fields of the same kind under common headings, to which a person adds rows and from which they take
// some away again. Whoever derives from it says what stands in a row. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace steward {

class LinkButton;

class RowGrid : public QWidget
{
    Q_OBJECT
public:
    void addRow();
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void changed();

protected:
    /// \a addText: "Add a person"; \a removeText: of the button at the end of a row, for assistive technology.
    RowGrid(const QString &name, const QStringList &headings, const QString &addText, const QString &removeText,
            QWidget *parent);
    [[nodiscard]] virtual std::vector<QWidget *> makeFields(int number) = 0; ///< one for each heading
    [[nodiscard]] const std::vector<QWidget *> &fields(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].fields;
    }

private:
    struct Row final
    {
        std::vector<QWidget *> fields;
        QWidget *remove;
    };
    void removeRow(QWidget *remove);
    void placeAdd();
    QString m_removeText;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_headings;
    std::vector<Row> m_rows;
    LinkButton *m_add;
    int m_made = 0; ///< rows ever made: names stay unique
};

} // namespace steward
