// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdffinish.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray point(qreal value)
{
    return QByteArray::number(value, 'f', 2);
}

// A text string in UTF-16 with a byte order mark (7.9.2.2), in hex: nothing in it can end the string.
QByteArray textString(const QString& text)
{
    QByteArray bytes = "FEFF";
    for (const QChar c : text)
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + bytes + '>';
}

// "D:20261123103129Z" of an ISO 8601 moment in UTC.
QByteArray pdfDate(const QString& iso)
{
    QByteArray digits;
    for (const QChar c : iso.left(19))
        if (c >= u'0' && c <= u'9')
            digits += static_cast<char>(c.unicode());
    return digits.size() == 14 ? "D:" + digits + 'Z' : QByteArray();
}

class PdfUpdate final {
public:
    PdfUpdate(QByteArray pdf, const PdfExtras& extras) : m_pdf(std::move(pdf)), m_extras(extras) {}

    Result<QByteArray> run()
    {
        if (!readTrailer() || !readPages())
            return std::unexpected(Error{ErrorCode::Corrupt, "The PDF was not written as expected.", {}, 0});
        holdTimeStill();
        writeInfo();
        const int outline = writeOutline();
        writeLinks();
        writeCatalog(outline);
        appendUpdate();
        return std::move(m_pdf);
    }

private:
    bool readTrailer();
    bool readOffsets(qsizetype table);
    bool readPages();
    [[nodiscard]] QByteArray dictionary(int object) const;
    [[nodiscard]] static std::optional<int> entry(const QByteArray& dictionary, const char* key);
    void holdTimeStill();
    void writeInfo();
    int writeOutline();
    void writeLinks();
    void writeCatalog(int outline);
    void appendUpdate();
    [[nodiscard]] QByteArray destination(const PdfExtras::Bookmark& bookmark) const;

    QByteArray m_pdf;
    const PdfExtras& m_extras;
    std::map<int, qsizetype> m_offsets;
    std::map<int, QByteArray> m_new; // by object number: what stands between "obj" and "endobj"
    std::vector<int> m_pages;
    qsizetype m_table = 0;
    QByteArray m_id;
    int m_size = 0;
    int m_root = 0;
    int m_info = 0;
};

std::optional<int> PdfUpdate::entry(const QByteArray& dictionary, const char* key)
{
    const QRegularExpression pattern(u"/%1\\s+(\\d+)"_s.arg(QLatin1StringView(key)));
    const auto match = pattern.match(QString::fromLatin1(dictionary));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

bool PdfUpdate::readTrailer()
{
    const qsizetype start = m_pdf.lastIndexOf("startxref");
    const qsizetype trailer = m_pdf.lastIndexOf("trailer");
    if (start < 0 || trailer < 0 || trailer > start)
        return false;
    m_table = m_pdf.mid(start + 9, 32).simplified().split(' ').front().toLongLong();
    const QByteArray text = m_pdf.mid(trailer, start - trailer);
    const auto size = entry(text, "Size");
    const auto root = entry(text, "Root");
    const auto info = entry(text, "Info");
    const qsizetype id = text.indexOf("/ID");
    if (id >= 0)
        m_id = text.mid(id, text.indexOf(']', id) + 1 - id);
    if (!size || !root || !info)
        return false;
    m_size = *size;
    m_root = *root;
    m_info = *info;
    return readOffsets(m_table);
}

// "xref", "0 43", then a line of twenty bytes an object (7.5.4).
bool PdfUpdate::readOffsets(qsizetype table)
{
    constexpr qsizetype entryLength = 20;
    if (table <= 0 || !QByteArrayView(m_pdf).sliced(std::min(table, m_pdf.size())).startsWith("xref"))
        return false;
    const qsizetype header = m_pdf.indexOf('\n', table) + 1;
    const qsizetype first = m_pdf.indexOf('\n', header) + 1;
    const QList<QByteArray> range = m_pdf.mid(header, first - header).simplified().split(' ');
    if (range.size() != 2 || range[0] != "0" || first + m_size * entryLength > m_pdf.size())
        return false;
    for (int i = 0; i < std::min(m_size, range[1].toInt()); ++i)
        m_offsets[i] = m_pdf.mid(first + i * entryLength, 10).toLongLong();
    return true;
}

QByteArray PdfUpdate::dictionary(int object) const
{
    const auto offset = m_offsets.find(object);
    if (offset == m_offsets.end())
        return {};
    const qsizetype begin = m_pdf.indexOf("obj", offset->second);
    const qsizetype end = m_pdf.indexOf("endobj", offset->second);
    return begin < 0 || end < begin ? QByteArray() : m_pdf.mid(begin + 3, end - begin - 3).trimmed();
}

bool PdfUpdate::readPages()
{
    const auto root = entry(dictionary(m_root), "Pages");
    const QByteArray tree = root ? dictionary(*root) : QByteArray();
    const qsizetype begin = tree.indexOf('[', tree.indexOf("/Kids"));
    const qsizetype end = tree.indexOf(']', begin);
    if (begin < 0 || end < 0)
        return false;
    const QList<QByteArray> words = tree.mid(begin + 1, end - begin - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        m_pages.push_back(words[i].toInt());
    const auto onPage = [this](const auto& thing) { return thing.page < m_pages.size(); };
    return std::ranges::all_of(m_extras.bookmarks, onPage) && std::ranges::all_of(m_extras.links, onPage);
}

// The old properties stay in the file, superseded; their clock must not make two exports of one report differ.
void PdfUpdate::holdTimeStill()
{
    const QByteArray date = pdfDate(m_extras.date);
    const auto info = m_offsets.find(m_info);
    if (date.isEmpty() || info == m_offsets.end())
        return;
    const qsizetype end = m_pdf.indexOf("endobj", info->second);
    for (qsizetype at = m_pdf.indexOf("Date (D:", info->second); at >= 0 && at < end;
         at = m_pdf.indexOf("Date (D:", at + 1)) {
        const qsizetype close = m_pdf.indexOf(')', at);
        const qsizetype open = at + 6;
        m_pdf.replace(open, close - open, date.leftJustified(close - open, ' ', true));
    }
}

void PdfUpdate::writeInfo()
{
    const QByteArray date = pdfDate(m_extras.date);
    QByteArray info =
        "<<\n/Title " + textString(m_extras.title) + "\n/Creator (Postmortem " POSTMORTEM_VERSION ")\n/Producer (Qt)\n";
    if (!m_extras.author.isEmpty())
        info += "/Author " + textString(m_extras.author) + '\n';
    if (!m_extras.subject.isEmpty())
        info += "/Subject " + textString(m_extras.subject) + '\n';
    if (!date.isEmpty())
        info += "/CreationDate (" + date + ")\n/ModDate (" + date + ")\n";
    m_new[m_info] = info + ">>";
}

QByteArray PdfUpdate::destination(const PdfExtras::Bookmark& bookmark) const
{
    return '[' + reference(m_pages[bookmark.page]) + " /XYZ null " + point(m_extras.pageHeight - bookmark.top)
           + " null]";
}

// A tree of bookmarks (12.3.3): each knows its parent, neighbours, first and last child.
int PdfUpdate::writeOutline()
{
    const auto& marks = m_extras.bookmarks;
    if (marks.empty())
        return 0;
    const int root = m_size++;
    const int first = m_size;
    m_size += static_cast<int>(marks.size());
    const auto object = [&](std::size_t i) { return first + static_cast<int>(i); };
    std::vector<std::vector<std::size_t>> children(marks.size() + 1); // the last one: of the root
    std::vector<std::size_t> parents(marks.size(), marks.size());
    std::vector<std::size_t> path;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        path.resize(std::min(path.size(), static_cast<std::size_t>(std::max(0, marks[i].level))));
        parents[i] = path.empty() ? marks.size() : path.back();
        children[parents[i]].push_back(i);
        path.push_back(i);
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto& siblings = children[parents[i]];
        const auto place = std::ranges::find(siblings, i);
        QByteArray item = "<<\n/Title " + textString(marks[i].title) + "\n/Parent "
                          + reference(parents[i] == marks.size() ? root : object(parents[i])) + "\n/Dest "
                          + destination(marks[i]) + '\n';
        if (place != siblings.begin())
            item += "/Prev " + reference(object(*(place - 1))) + '\n';
        if (place + 1 != siblings.end())
            item += "/Next " + reference(object(*(place + 1))) + '\n';
        if (const auto& own = children[i]; !own.empty())
            item += "/First " + reference(object(own.front())) + "\n/Last " + reference(object(own.back()))
                    + "\n/Count -" + QByteArray::number(own.size()) + '\n'; // negative: closed
        m_new[object(i)] = item + ">>";
    }
    const auto& top = children.back();
    m_new[root] = "<<\n/Type /Outlines\n/First " + reference(object(top.front())) + "\n/Last "
                  + reference(object(top.back())) + "\n/Count " + QByteArray::number(top.size()) + "\n>>";
    return root;
}

void PdfUpdate::writeLinks()
{
    std::map<std::size_t, QByteArray> byPage;
    for (const PdfExtras::Link& link : m_extras.links) {
        if (link.target >= m_extras.bookmarks.size())
            continue;
        const qreal height = m_extras.pageHeight;
        byPage[link.page] += "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + point(link.rect.left()) + ' '
                             + point(height - link.rect.bottom()) + ' ' + point(link.rect.right()) + ' '
                             + point(height - link.rect.top()) + "] /Dest "
                             + destination(m_extras.bookmarks[link.target]) + " >>\n";
    }
    for (const auto& [page, links] : byPage)
        if (const auto annotations = entry(dictionary(m_pages[page]), "Annots"))
            m_new[*annotations] = "[\n" + links + ']';
}

void PdfUpdate::writeCatalog(int outline)
{
    QByteArray catalog = dictionary(m_root);
    catalog.chop(2); // ">>"
    if (outline > 0)
        catalog += "/Outlines " + reference(outline) + "\n/PageMode /UseOutlines\n";
    if (!m_extras.language.isEmpty())
        catalog += "/Lang " + textString(m_extras.language) + '\n';
    m_new[m_root] = catalog + "/ViewerPreferences << /DisplayDocTitle true >>\n>>";
}

void PdfUpdate::appendUpdate()
{
    QByteArray table = "xref\n";
    for (const auto& [object, content] : m_new) {
        table += QByteArray::number(object) + " 1\n" + QByteArray::number(m_pdf.size()).rightJustified(10, '0')
                 + " 00000 n \n";
        m_pdf += QByteArray::number(object) + " 0 obj\n" + content + "\nendobj\n";
    }
    const qsizetype start = m_pdf.size();
    m_pdf += table + "trailer\n<<\n/Size " + QByteArray::number(m_size) + "\n/Root " + reference(m_root) + "\n/Info "
             + reference(m_info) + "\n/Prev " + QByteArray::number(m_table) + '\n' + m_id + "\n>>\nstartxref\n"
             + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace

Result<QByteArray> finishPdf(QByteArray pdf, const PdfExtras& extras)
{
    return PdfUpdate(std::move(pdf), extras).run();
}

} // namespace postmortem
