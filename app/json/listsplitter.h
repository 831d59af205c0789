// SPDX-License-Identifier: GPL-3.0-or-later
// ListSplitter cuts the answer of a list ({"data": [{…}, {…}], …}) into its elements while it arrives, in pieces of any
// size, so that hundreds of megabytes are never held at once: an element is given away when its last byte has come, and
// what stands around them is kept as a small document of its own. It looks at strings, brackets and commas only;
// whether an element is good JSON is for its decoder to say. A value; one thread at a time.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace steward::json {

class ListSplitter final
{
public:
    static constexpr qsizetype kLargestElement = 256 * 1024 * 1024;

    explicit ListSplitter(qsizetype largestElement = kLargestElement)
        : m_largest(largestElement)
    {
    }

    /// Adds elements that end in \a bytes to \a elements. BadReply with jsonPath for what is no list of objects; the
    /// same again for every later call. The error never quotes the document.
    [[nodiscard]] Result<> feed(QByteArrayView bytes, std::vector<QByteArray> &elements);
    /// At the end: the document with an empty list in the place of its "data". BadReply when it is not whole.
    [[nodiscard]] Result<QByteArray> frame() const;
    /// Elements given away so far.
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    enum class Place { Before, Frame, List, Element, After };
    enum class Awaited { FirstOrEnd, Next, CommaOrEnd }; ///< between two elements

    void step(char c);
    void inFrame(char c);
    void inList(char c);
    void inText(char c);
    void failed(const QString &path, const QString &detail);
    [[nodiscard]] QString elementPath() const;
    [[nodiscard]] bool isKey() const { return m_depth == 1 && m_place == Place::Frame; }

    qsizetype m_largest;
    Place m_place = Place::Before;
    Awaited m_awaited = Awaited::FirstOrEnd;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_hadList = false;
    int m_depth = 0; ///< of brackets, in the frame or in the element
    qsizetype m_count = 0;
    QByteArray m_frame, m_element;
    QByteArray m_string; ///< the last one directly in the top-level object
    std::vector<QByteArray> m_whole;
    Result<> m_result;
};

} // namespace steward::json
