package org.myoworkup.report;

import org.myoworkup.CaseBuilder;
import org.myoworkup.assessment.Assessment;
import org.myoworkup.report.RequestContent.Line;
import org.myoworkup.report.RequestContent.Part;
import org.myoworkup.session.Reports;
import org.myoworkup.session.Request;
import org.myoworkup.texts.Texts;
import org.myoworkup.workup.Workup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A request sheet made and read back. */
final class RequestSheet {
    static final String GAP = "not answered: ______";
    static final Texts TEXTS = new Texts(ReportCase.BUNDLED, Locale.ENGLISH);

    private RequestSheet() {}

    static RequestContent content(Workup workup, Request request) {
        return RequestContent.of(
                request,
                ReportCase.BUNDLED,
                workup,
                Assessment.of(ReportCase.BUNDLED, workup),
                TEXTS,
                ReportCase.options(Reports.Paper.A4));
    }

    static RequestContent content(CaseBuilder builder, Request.Kind kind) {
        return content(builder.workup(), Request.of(kind, 1));
    }

    static byte[] pdf(Workup workup, Request request, Reports.Paper paper) {
        return new PdfReports(_ -> TEXTS)
                .request(
                        workup,
                        Assessment.of(ReportCase.BUNDLED, workup),
                        request,
                        ReportCase.options(paper));
    }

    static String text(Workup workup, Request request) {
        return new PdfReports(_ -> TEXTS)
                .requestText(
                        workup,
                        Assessment.of(ReportCase.BUNDLED, workup),
                        request,
                        ReportCase.options(Reports.Paper.A4));
    }

    static Stream<Part> parts(RequestContent content) {
        return Stream.concat(
                content.parts().stream(), content.card().stream().flatMap(c -> c.parts().stream()));
    }

    static List<Line> lines(RequestContent content, String part) {
        return parts(content)
                .filter(p -> p.title().startsWith(part))
                .flatMap(p -> p.lines().stream())
                .toList();
    }

    static List<String> said(RequestContent content, String part) {
        return lines(content, part).stream().map(l -> l.said(TEXTS)).toList();
    }

    static Line line(RequestContent content, String label) {
        return parts(content)
                .flatMap(p -> p.lines().stream())
                .filter(l -> l.label().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + label));
    }
}
