package org.myoworkup.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What the renderer itself takes: a plain table in the fonts of a report. */
final class PlainTable {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** Rows that fill one page. */
    private static final int ROWS = 52;

    private PlainTable() {}

    static byte[] pdf(int pages) throws IOException {
        XRLog.setLoggingEnabled(false);
        StringBuilder html = new StringBuilder(1 << 16);
        html.append(
                "<html><head><style>@page { size: A4; margin: 20mm } body { font: 8pt 'DejaVu Sans'"
                        + " } table { width: 100%; table-layout: fixed; -fs-table-paginate:"
                        + " paginate } th { font-weight: bold }</style></head><body><table>");
        for (int i = 0; i < pages * ROWS; i++) {
            html.append("<tr><th>Question ")
                    .append(i)
                    .append("</th><td>present</td><td>")
                    .append("as noted at the bedside</td></tr>");
        }
        html.append("</table></body></html>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(
                () -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html.toString(), null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        return PlainTable.class.getResourceAsStream(FONTS + file);
    }
}
