// SPDX-License-Identifier: GPL-3.0-or-later
// A field for text about one row that is kept on this computer. What a person has typed is theirs: a refresh does not
// touch it, another row does not lose it, a save that fails leaves it in the field with the reason beneath. Saved when
// the focus leaves, with Ctrl+Enter (Enter in a field of one line), or by the link. GUI thread.
#pragma once

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace steward {

class LinkButton;
class TextLabel;

class DraftEditor final : public QWidget
{
    Q_OBJECT
public:
    enum class Lines { One, Several };
    DraftEditor(const QString &name, Lines lines, QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    void setSuggestions(const QStringList &words); ///< one line only
    /// Shows the text of \a id: what was typed and not saved yet, else \a stored.
    void load(const QString &id, const QString &stored);
    void setSaved(const QString &id, const QString &text);
    void setFailed(const QString &id, const QString &reason);
    /// Asks to save everything that is not, of other rows too: their editor is about to go.
    void saveAll();
    [[nodiscard]] bool hasDraft(const QString &id) const { return m_drafts.contains(id); }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void saveRequested(const QString &id, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited();
    void save();
    void showState();
    void setText(const QString &text);

    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    TextLabel *m_state;
    LinkButton *m_save;
    QString m_id, m_stored;
    QHash<QString, QString> m_drafts;
    QHash<QString, QString> m_reasons; ///< why the last save of a draft failed
    bool m_loading = false;
};

} // namespace steward
