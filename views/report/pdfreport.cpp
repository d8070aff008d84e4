// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdfreport.h"

#include "views/report/pagepainter.h"
#include "views/report/pdffinish.h"
#include "views/report/textmeasure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qreal unitsPerPoint = unitsPerInch / 72.0;

struct PdfWords {
    Q_DECLARE_TR_FUNCTIONS(ReportLayout)
};

std::unexpected<Error> failure(ErrorCode code, const char* sentence)
{
    return std::unexpected(Error{code, PdfWords::tr(sentence).toStdString(), {}, 0});
}

// The properties once more as XMP (ISO 16684-1), without the clock that Qt would put into it.
QByteArray metadata(const ReportDocument& document, const QUuid& id)
{
    const auto escaped = [](const QString& text) { return printable(text).toHtmlEscaped(); };
    const QString text = u"<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
                         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                         "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                         "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                         "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\n"
                         "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
                         "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
                         "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>\n"
                         "<xmp:CreatorTool>Postmortem " POSTMORTEM_VERSION "</xmp:CreatorTool>\n"
                         "<xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate>\n"
                         "<xmpMM:DocumentID>uuid:%5</xmpMM:DocumentID>\n"
                         "</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>\n"_s;
    return text
        .arg(escaped(document.title), escaped(document.author), escaped(document.language), escaped(document.exported),
             id.toString(QUuid::WithoutBraces))
        .toUtf8();
}

PdfExtras extrasOf(const ReportDocument& document, const PageLayout& layout)
{
    PdfExtras extras;
    extras.title = printable(document.title);
    extras.author = printable(document.author);
    extras.subject = printable(document.number);
    extras.language = document.language;
    extras.date = document.exported;
    extras.pageHeight = layout.setup.pageSize().size(QPageSize::Point).height();
    for (const OutlineEntry& entry : layout.outline)
        extras.bookmarks.push_back({entry.title, entry.level, entry.page, entry.top / unitsPerPoint});
    for (const PageLink& link : layout.links)
        extras.links.push_back(
            {link.page, QRectF(link.rect.topLeft() / unitsPerPoint, link.rect.size() / unitsPerPoint), link.outline});
    return extras;
}

bool paintPages(QIODevice& target, const ReportDocument& document, const PageLayout& layout,
                const ChartPictures& charts, const Cancel& cancel)
{
    // The same report has the same id, another moment or another case has another.
    const QUuid id =
        QUuid::createUuidV5(QUuid(u"8c1f6a3e-52d7-4b1f-9d0e-7c2b7e2f4a61"_s), document.caseHash + document.exported);
    QPdfWriter writer(&target);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(layout.setup.pageSize());
    writer.setPageMargins(QMarginsF());
    writer.setTitle(printable(document.title));
    writer.setDocumentId(id);
    writer.setDocumentXmpMetadata(metadata(document, id));
    QPainter painter(&writer);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        if (cancel.requested() || !painter.isActive() || (i > 0 && !writer.newPage()))
            return false;
        paintPage(painter, layout.pages[i], charts);
    }
    return painter.end();
}

Result<> writeAll(QIODevice& device, const QByteArray& bytes, const Cancel& cancel)
{
    constexpr qsizetype chunk = 1 << 18;
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        if (cancel.requested())
            return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ReportLayout", "The export was cancelled."));
        const qsizetype length = std::min(chunk, bytes.size() - at);
        if (device.write(bytes.constData() + at, length) != length)
            return std::unexpected(
                Error{ErrorCode::WriteFailed,
                      PdfWords::tr("The report could not be written: %1.").arg(device.errorString()).toStdString(),
                      {},
                      0});
    }
    return {};
}

} // namespace

Result<> writePdf(QIODevice& device, const ReportDocument& document, const CaseSnapshot& snapshot,
                  const PageSetup& page, const Cancel& cancel)
{
    const auto cancelled = [] {
        return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ReportLayout", "The export was cancelled."));
    };
    const PageLayout layout = layOut(document, page, cancel);
    const ChartPictures charts = drawCharts(layout, snapshot, cancel);
    if (cancel.requested())
        return cancelled();
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    if (!paintPages(buffer, document, layout, charts, cancel))
        return cancel.requested() ? cancelled()
                                  : failure(ErrorCode::WriteFailed,
                                            QT_TRANSLATE_NOOP("ReportLayout", "The pages could not be painted."));
    buffer.close();
    const Result<QByteArray> whole = finishPdf(std::move(pdf), extrasOf(document, layout));
    if (!whole)
        return std::unexpected(whole.error());
    return writeAll(device, *whole, cancel);
}

} // namespace postmortem
