package org.myoworkup.session;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.session.picture.PdfPages;
import org.myoworkup.session.picture.PictureKind;
import org.myoworkup.session.picture.PictureView;
import org.myoworkup.session.picture.Pictures;
import org.myoworkup.workup.Printout;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;
import org.myoworkup.workup.Workups;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
     * Reads a case file, or the one that a PDF of ours carries; which of them it is shows in the
     * content, whatever the file is called.
     *
     * @throws Refusal with the path inside the case file and the reason
     */
    public Workup read(byte[] file) {
        return caseFiles.read(isPdf(file) ? reports.caseFile(file) : file, LocalDate.now(clock));
    }

    /**
     * A case file may say "%PDF-" somewhere in its texts, so that its brace is looked for first.
     */
    private static boolean isPdf(byte[] file) {
        int i = 0;
        while (i < file.length && file[i] <= ' ' && file[i] >= 0) {
            i++;
        }
        boolean object = i < file.length && file[i] == '{';
        return !object && PictureKind.of(file).equals(Optional.of(PictureKind.PDF));
    }

    /** Takes pictures and reports in. */
    public Pictures pictures() {
        return pictures;
    }

    /** What is seen of them. */
    public PictureView views() {
        return views;
    }

    /** Makes the first PDF as quick as the next; see {@link Reports#prepare}. */
    public void prepare() {
        reports.prepare();
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

    /** What a signature of this revision is over; see {@link CaseFiles#frozen}. */
    byte[] frozen(Workup workup) {
        return caseFiles.frozen(workup);
    }

    /** The revision that was frozen; see {@link CaseFiles#thaw}. */
    Workup thaw(byte[] frozen, Map<String, byte[]> kept) {
        return caseFiles.thaw(frozen, kept, LocalDate.now(clock));
    }

    /** The history in words, in the order given. */
    List<HistoryLine> history(List<Workups.Entry> entries, Locale language) {
        return reports.history(entries, language);
    }

    /** The history as a file. */
    byte[] history(List<HistoryLine> lines, HistoryForm form) {
        return caseFiles.history(lines, form);
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
    public void report(
            Workup workup,
            Locale language,
            Reports.Paper paper,
            Reports.Extent extent,
            Reports.Enclosed enclosed,
            Path file) {
        report(workup, language, paper, extent, enclosed, Optional.empty(), file);
    }

    /**
     * As the other.
     *
     * @param replaces the printout made last of the same workup
     */
    public void report(
            Workup workup,
            Locale language,
            Reports.Paper paper,
            Reports.Extent extent,
            Reports.Enclosed enclosed,
            Optional<Printout> replaces,
            Path file) {
        SafeFile.write(file, pdf(workup, language, paper, extent, enclosed, replaces));
    }

    /** The PDF of a workup. */
    byte[] pdf(
            Workup workup,
            Locale language,
            Reports.Paper paper,
            Reports.Extent extent,
            Reports.Enclosed enclosed,
            Optional<Printout> replaces) {
        Reports.Options options = options(language, paper, extent).replacing(replaces);
        return reports.pdf(
                workup,
                Assessment.of(checklist, workup),
                enclosed == Reports.Enclosed.CASE ? options.with(write(workup)) : options);
    }

    /** The PDF of a workup to look at or to put on paper: without the case file. */
    public byte[] pdf(Workup workup, Locale language, Reports.Paper paper, Reports.Extent extent) {
        return pdf(workup, language, paper, extent, Optional.empty());
    }

    /**
     * As the other.
     *
     * @param replaces the printout made last of the same workup
     */
    public byte[] pdf(
            Workup workup,
            Locale language,
            Reports.Paper paper,
            Reports.Extent extent,
            Optional<Printout> replaces) {
        return reports.pdf(
                workup,
                Assessment.of(checklist, workup),
                options(language, paper, extent).replacing(replaces));
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

    /** Writes a bedside sheet; a file that is there is replaced. */
    public void bedside(Optional<Workup> workup, Locale language, Reports.Paper paper, Path file) {
        SafeFile.write(file, reports.bedside(workup, options(language, paper)));
    }

    /** Writes the results that these workups await; a file that is there is replaced. */
    void chase(List<Workups.Listed> listed, Locale language, Reports.Paper paper, Path file) {
        SafeFile.write(file, reports.chase(listed, options(language, paper)));
    }

    private Reports.Options options(Locale language, Reports.Paper paper) {
        return options(language, paper, Reports.Extent.SUMMARY);
    }

    private Reports.Options options(Locale language, Reports.Paper paper, Reports.Extent extent) {
        return new Reports.Options(language, paper, ZonedDateTime.now(clock), extent);
    }
}
