package org.myoworkup.session;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.picture.PdfPages;
import org.myoworkup.session.picture.PictureView;
import org.myoworkup.session.picture.Pictures;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;

/** What one can do with a case without the store: read, assess, print, write it out. */
public final class Cases {
    private final Checklist checklist;
    private final CaseFiles caseFiles;
    private final Reports reports;
    private final Pictures pictures;
    private final PictureView views;
    private final Clock clock;

    public Cases(
            Checklist checklist,
            CaseFiles caseFiles,
            Reports reports,
            Pictures pictures,
            Clock clock) {
        this.checklist = checklist;
        this.caseFiles = caseFiles;
        this.reports = reports;
        this.pictures = pictures;
        this.views = new PictureView(reports);
        this.clock = clock;
    }

    /**
     * Reads a case file.
     *
     * @throws Refusal with the path inside the file and the reason
     */
    public Workup read(byte[] caseFile) {
        return caseFiles.read(caseFile, LocalDate.now(clock));
    }

    /** Takes pictures and reports in. */
    public Pictures pictures() {
        return pictures;
    }

    /** What is seen of them. */
    public PictureView views() {
        return views;
    }

    /** What is seen of any PDF, page by page. */
    public PdfPages pages() {
        return reports;
    }

    /** Where a PDF can be printed. */
    public Printers printers() {
        return reports.printers();
    }

    /** The case file of a workup. */
    public byte[] write(Workup workup) {
        return caseFiles.write(workup);
    }

    /** Writes the case file of a workup; a file that is there is replaced. */
    public void export(Workup workup, Path file) {
        SafeFile.write(file, write(workup));
    }

    /** The assessment of a case file as one JSON object. */
    public String evaluate(String caseName, byte[] caseFile) {
        Workup workup = read(caseFile);
        return caseFiles.assessment(caseName, workup, Assessment.of(checklist, workup));
    }

    /** Why a case file was refused, as one JSON object. */
    public String refused(String caseName, Refusal refusal) {
        return caseFiles.refusal(caseName, refusal);
    }

    /** Writes the PDF of a workup; a file that is there is replaced. */
    public void report(Workup workup, Locale language, Reports.Paper paper, Path file) {
        SafeFile.write(file, pdf(workup, language, paper));
    }

    /** The PDF of a workup. */
    public byte[] pdf(Workup workup, Locale language, Reports.Paper paper) {
        return reports.pdf(workup, Assessment.of(checklist, workup), options(language, paper));
    }

    /** The readable summary of a workup. */
    public String narrative(Workup workup, Assessment assessment, Locale language) {
        return reports.narrative(workup, assessment, options(language, Reports.Paper.A4));
    }

    /** Writes a request sheet as PDF; a file that is there is replaced. */
    public void request(
            Workup workup, Request request, Locale language, Reports.Paper paper, Path file) {
        SafeFile.write(
                file,
                reports.request(
                        workup,
                        Assessment.of(checklist, workup),
                        request,
                        options(language, paper)));
    }

    /** A request sheet as text. */
    public String requestText(
            Workup workup, Assessment assessment, Request request, Locale language) {
        return reports.requestText(
                workup, assessment, request, options(language, Reports.Paper.A4));
    }

    private Reports.Options options(Locale language, Reports.Paper paper) {
        return new Reports.Options(language, paper, ZonedDateTime.now(clock));
    }
}
