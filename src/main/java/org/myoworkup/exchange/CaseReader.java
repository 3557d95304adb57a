package org.myoworkup.exchange;

import org.myoworkup.checklist.Checklist;
import org.myoworkup.workup.Answer;
import org.myoworkup.workup.AnswerCheck;
import org.myoworkup.workup.Answers;
import org.myoworkup.workup.Attachment;
import org.myoworkup.workup.PartState;
import org.myoworkup.workup.PartialDate;
import org.myoworkup.workup.Patient;
import org.myoworkup.workup.Place;
import org.myoworkup.workup.Refusal;
import org.myoworkup.workup.Sex;
import org.myoworkup.workup.Signature;
import org.myoworkup.workup.Workup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Reads a whole case file; the first thing that cannot stand refuses all of it. */
final class CaseReader {
    static final String FORMAT = "myoworkup-case/1";

    private final Checklist checklist;
    private final PlaceReader places;
    private final AnswerReader answers;
    private final LocalDate today;
    private final Map<String, byte[]> kept;

    CaseReader(Checklist checklist, LocalDate today) {
        this(checklist, today, Map.of());
    }

    /**
     * @param kept bytes of attachments by their checksum, for a file that leaves them out
     */
    CaseReader(Checklist checklist, LocalDate today, Map<String, byte[]> kept) {
        this.kept = kept;
        this.checklist = checklist;
        this.places = new PlaceReader(checklist);
        this.answers = new AnswerReader(new AnswerCheck(checklist, today));
        this.today = today;
    }

    Workup read(Field file) {
        file.only(
                "format",
                "definition",
                "revision",
                "patient",
                "answers",
                "notes",
                "states",
                "together",
                "attachments",
                "signatures",
                "source");
        Field format = file.required("format");
        if (!format.text().equals(FORMAT)) {
            throw format.refusal("case.unknown-format", FORMAT);
        }
        Field definition = file.required("definition").only("id", "version");
        Field id = definition.required("id");
        if (!id.text().equals(checklist.id())) {
            throw id.refusal("case.unknown-definition", checklist.id());
        }
        int revision = file.optional("revision").map(Field::count).orElse(0);
        Patient patient = patient(file.required("patient"));
        Answers given = Answers.of(byKey(file.required("answers"), this::answer));
        return new Workup(
                patient,
                checklist.id(),
                definition.optional("version").map(Field::words).orElse(checklist.version()),
                revision,
                given,
                file.optional("notes").map(f -> byKey(f, this::note)).orElse(Map.of()),
                file.optional("states").map(f -> byKey(f, this::state)).orElse(Map.of()),
                file.optional("attachments").map(this::attachments).orElse(List.of()),
                file.optional("signatures").map(f -> signatures(f, revision)).orElse(List.of()),
                file.optional("source").map(Field::words).orElse(""),
                Map.of(),
                file.optional("together").map(f -> together(f, given)).orElse(Set.of()));
    }

    private Patient patient(Field field) {
        field.only("recordNumber", "familyName", "givenName", "birthDate", "sex");
        Optional<Field> sex = field.optional("sex");
        return new Patient(
                field.required("recordNumber").words(),
                field.optional("familyName").map(Field::text).orElse(""),
                field.optional("givenName").map(Field::text).orElse(""),
                field.optional("birthDate").map(this::past),
                sex.map(s -> Sex.of(s.text()).orElseThrow(() -> s.refusal("case.no-sex")))
                        .orElse(Sex.UNKNOWN));
    }

    private PartialDate past(Field field) {
        PartialDate date = field.date();
        if (date.earliest().isAfter(today)) {
            throw field.refusal("answer.future", date.toString());
        }
        return date;
    }

    private static <T> Map<Place, T> byKey(
            Field object, BiFunction<String, Field, Map.Entry<Place, T>> read) {
        Map<Place, T> all = new TreeMap<>();
        for (String key : object.keys()) {
            Map.Entry<Place, T> entry = read.apply(key, object.required(key));
            all.put(entry.getKey(), entry.getValue());
        }
        return all;
    }

    private Map.Entry<Place, Answer> answer(String key, Field field) {
        PlaceReader.ItemPlace found = places.item(field.path(), key);
        return Map.entry(found.place(), answers.answer(found.item(), field));
    }

    private Map.Entry<Place, String> note(String key, Field field) {
        return Map.entry(places.item(field.path(), key).place(), field.words());
    }

    private Map.Entry<Place, PartState> state(String key, Field field) {
        return Map.entry(places.part(field.path(), key), answers.state(field));
    }

    private List<Attachment> attachments(Field list) {
        List<Attachment> all = new ArrayList<>();
        for (Field entry : list.elements()) {
            Attachment next = EnclosureReader.attachment(entry, places, kept);
            next.problemBeside(all)
                    .ifPresent(
                            problem -> {
                                throw new Refusal(entry.path(), problem);
                            });
            all.add(next);
        }
        return all;
    }

    /** The places of answers that were marked together, each of which is answered in this file. */
    private Set<Place> together(Field list, Answers given) {
        Set<Place> all = new TreeSet<>();
        for (Field entry : list.elements()) {
            Place place = places.item(entry.path(), entry.text()).place();
            if (given.get(place).isEmpty()) {
                throw entry.refusal("case.not-answered");
            }
            if (!all.add(place)) {
                throw entry.refusal("case.key-twice");
            }
        }
        return all;
    }

    private List<Signature> signatures(Field list, int revision) {
        List<Signature> all = new ArrayList<>();
        for (Field entry : list.elements()) {
            all.add(EnclosureReader.signature(entry, revision, today));
        }
        return all;
    }
}
