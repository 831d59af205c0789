// SPDX-License-Identifier: GPL-3.0-or-later
// Cell says what stands in one cell of a table, in parts; CellDelegate draws it, assistive technology reads it and the
// clipboard gets it, all from the same parts. Texts are shown as they are: whoever fills a Cell has put server text
// through servertext first. A value.
#pragma once

#include "ui/support/theme.h"

#include <optional>
#include <QMetaType>
#include <QString>
#include <vector>

namespace steward {

/// A state in one or two words, with its icon; never a button.
struct Pill final
{
    QLatin1StringView icon; ///< name of an icon; empty for an environment's own glyph
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<EnvironmentClass> environment; ///< colours and glyph of a class instead of a tone's
};

struct Cell final
{
    enum class Look { Plain, Strong, Faint, Number, FaintNumber };

    QString text;
    QString tail;   ///< monospaced after the text, never elided: the ending of a key
    QString aside;  ///< grey after the text, gives way first: an address
    QString second; ///< second line, where rows have two
    Look look = Look::Plain;
    QLatin1StringView icon;                ///< before the text
    std::optional<EnvironmentClass> place; ///< glyph before the second line, or before the text where there is none
    QString initials;                      ///< avatar before the text
    bool invitation = false;               ///< avatar is a dashed envelope
    std::optional<int> swatch;             ///< chart colour and letter before the text: 0 to 6
    std::optional<double> bar;             ///< part of 1 as a bar behind a number
    std::optional<Tone> barTone;           ///< colours bar and number where the part says something
    std::vector<double> spark;             ///< trend, in place of a text
    std::vector<Pill> pills;               ///< after the text; drop to their icons where they do not fit
    bool section = false;                  ///< the row begins a group: a stronger line above it
    bool stale = false;                    ///< the row is as of an earlier reading
    QString tip;                           ///< tooltip when there is more to say than the text in full
    QString spoken;                        ///< accessible text when it is not simply the parts one after the other

    [[nodiscard]] bool isNumber() const { return look == Look::Number || look == Look::FaintNumber; }
    [[nodiscard]] QString accessibleText() const;
    [[nodiscard]] QString copyText() const; ///< without the tab and line break that would tear a pasted row
};

/// Roles that a model of the ui answers beside Qt's own.
enum CellRoles { CellRole = Qt::UserRole + 0x100 };

} // namespace steward
Q_DECLARE_METATYPE(steward::Cell)
