package org.myoworkup.report;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * The template's output: every text that is not part of the template itself is made printable, then
 * escaped.
 */
final class PrintableOutput implements HtmlTemplateOutput {
    private final StringOutput html = new StringOutput(64 * 1024);
    private final OwaspHtmlTemplateOutput escaped = new OwaspHtmlTemplateOutput(html);
    private final PrintableText printable;
    private boolean marked;

    PrintableOutput(PrintableText printable) {
        this.printable = printable;
    }

    /** What was written so far. */
    String html() {
        return html.toString();
    }

    /** True when a code point had to stand in for a character. */
    boolean marked() {
        return marked;
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        escaped.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(String value) {
        PrintableText.Cleaned cleaned = printable.clean(value);
        marked |= cleaned.marked();
        escaped.writeUserContent(cleaned.text());
    }

    @Override
    public void writeUserContent(Content content) {
        content.writeTo(this);
    }

    @Override
    public void writeContent(String value) {
        escaped.writeContent(value);
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        escaped.writeContent(value, beginIndex, endIndex);
    }
}
