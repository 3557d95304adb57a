package org.myoworkup.exchange;

import org.myoworkup.assessment.Assessment;
import org.myoworkup.checklist.Checklist;
import org.myoworkup.checklist.Message;
import org.myoworkup.session.CaseFiles;
import org.myoworkup.session.HistoryForm;
import org.myoworkup.session.HistoryLine;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Workup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The case file and the assessment as JSON. */
public final class JsonCaseFiles implements CaseFiles {
    private final Checklist checklist;
    private final CaseWriter writer;
    private final HistoryJson history;
    private final Function<Message, String> say;
    private final AssessmentJson assessments;

    /**
     * @param say makes the sentences that the assessment and the history carry
     */
    public JsonCaseFiles(Checklist checklist, Function<Message, String> say) {
        this.checklist = checklist;
        this.writer = new CaseWriter(checklist);
        this.history = new HistoryJson(checklist);
        this.say = say;
        this.assessments = new AssessmentJson(say);
    }

    @Override
    public Workup read(byte[] bytes, LocalDate today) {
        return new CaseReader(checklist, today).read(new Field("", StrictJson.parse(bytes)));
    }

    @Override
    public byte[] write(Workup workup) {
        return JsonText.file(writer.write(workup));
    }

    @Override
    public byte[] frozen(Workup workup) {
        return JsonText.file(writer.frozen(workup));
    }

    @Override
    public Workup thaw(byte[] frozen, Map<String, byte[]> kept, LocalDate today) {
        return new CaseReader(checklist, today, kept).read(new Field("", StrictJson.parse(frozen)));
    }

    @Override
    public byte[] history(List<HistoryLine> lines, HistoryForm form) {
        return switch (form) {
            case CSV -> HistoryCsv.of(lines, say);
            case JSON -> JsonText.file(history.of(lines));
        };
    }

    @Override
    public String assessment(String caseName, Workup workup, Assessment assessment) {
        return JsonText.line(assessments.of(caseName, workup, assessment));
    }

    @Override
    public String refusal(String caseName, Refusal refusal) {
        return JsonText.line(assessments.refusal(caseName, refusal));
    }
}
