package org.myoworkup.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The French words: complete, French, and about the same thing as the English ones. */
class OverlayTest {
    private static final Map<String, String> ENGLISH = asked();
    private static final Map<String, String> FRENCH =
            ChecklistReader.overlay(BundledChecklist::file, "fr").texts();

    /** What French-speaking clinicians write in the same letters. */
    private static final Set<String> ALIKE =
            Set.of(
                    """
                    2|3|4|Abatacept|Abdomen|Aldolase|Amiodarone|Amputation|ANCA|Anticoagulant
                    Anticoagulation|Axonal|Azathioprine|Cancer|Cancers|CD4|CD68 (macrophages)|CD8
                    CDASI|Certain|CHAQ|Childhood Myositis Assessment Scale|CK|CLIA|Colchicine
                    Complications|Conchotome|Conclusion|Contraception|Culture|Cyclophosphamide|Date
                    Diffusion|Dixon|EAT-10|ECG|Effort|ELISA|EMG|Endomysial|Facial|Fascia
                    Fasciculations|FEIA|Fibrate|Focal|G6PD|HbA1c (IFCC)|HbA1c (NGSP)|Holter ECG
                    HTLV-1|Hydroxychloroquine|Infection|Inflammation|INR|LDH|Leucocytes|Livedo
                    Lymphocytes|Macro-CK|Mitochondrial|Muscle|Muscles|Normal|Note|NT-proBNP|PaCO₂
                    Palpitations|PaO₂|Papules|Parasite|Patient|Phosphate|Pneumothorax|Points
                    Potassium|Prostate|Psoriasis|Ptosis|Quadriceps|Radial|Rituximab|Sartorius|Sodium
                    Stable|Steppage|STIR|Subluxation|Sural|Syncope|T1|Tacrolimus|Technique|Test
                    Tibial|Tocilizumab|TSH|Type|Zidovudine\
                    """
                            .split("[|\n]"));

    /** Antibodies, units, and studies named for their author. */
    private static final Pattern NAME =
            Pattern.compile("Anti-\\S+( \\(.*\\))?|([\\p{Lu}][\\p{L}-]+ )+\\d{4}( \\(PMC\\d+\\))?");

    private static final Pattern ENGLISH_WORD =
            Pattern.compile(
                    "\\b(the|of|and|with|without|not|before|after|from|for|is|are|other|weak"
                            + "|weakness|rash|both|sides|which|in|by)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<String> PROPER_NAMES =
            List.of(
                    "Medical Research Council",
                    "Childhood Myositis Assessment Scale",
                    "Health Assessment Questionnaire",
                    "Cutaneous Dermatomyositis Disease Area and Severity Index");

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

    private static Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        new ChecklistReader(
                        BundledChecklist::file,
                        (key, english) -> {
                            String before = asked.put(key, english);
                            assertThat(before).as(key).isIn(null, english);
                            return english;
                        })
                .read();
        return asked;
    }

    private static Map<String, String> french(Predicate<String> wrong) {
        Map<String, String> found = new LinkedHashMap<>(FRENCH);
        found.values().removeIf(wrong.negate());
        return found;
    }

    @Test
    void wordsEveryTextAndNoOther() {
        List<String> toAdd =
                ENGLISH.entrySet().stream()
                        .filter(e -> !FRENCH.containsKey(e.getKey()))
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .toList();
        Set<String> toRemove = new HashSet<>(FRENCH.keySet());
        toRemove.removeAll(ENGLISH.keySet());

        assertThat(toAdd).as("lines to add to fr.yaml:\n%s", String.join("\n", toAdd)).isEmpty();
        assertThat(toRemove).as("keys of fr.yaml that no question has").isEmpty();
    }

    @Test
    void leavesNothingInEnglish() {
        List<String> same =
                ENGLISH.entrySet().stream()
                        .filter(e -> !e.getKey().startsWith("unit/"))
                        .filter(e -> e.getValue().equals(FRENCH.get(e.getKey())))
                        .map(Map.Entry::getValue)
                        .filter(text -> !NAME.matcher(text).matches())
                        .distinct()
                        .toList();

        assertThat(same).containsExactlyInAnyOrderElementsOf(ALIKE);
    }

    @Test
    void mixesInNoEnglishWord() {
        assertThat(
                        french(
                                text -> {
                                    String rest = text;
                                    for (String name : PROPER_NAMES) {
                                        rest = rest.replace(name, "");
                                    }
                                    return ENGLISH_WORD.matcher(rest).find();
                                }))
                .isEmpty();
    }

    /** A threshold that a translation changes would be another checklist. */
    @Test
    void keepsEveryNumber() {
        assertThat(ENGLISH)
                .allSatisfy(
                        (key, english) ->
                                assertThat(
                                                numbers(
                                                        FRENCH.get(key)
                                                                .replaceAll(
                                                                        "(\\d)\u00a0(?=\\d{3})",
                                                                        "$1")))
                                        .as(key)
                                        .isEqualTo(
                                                numbers(
                                                        english.replaceAll(
                                                                "(\\d),(?=\\d{3})", "$1"))));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(n -> n.group().replace(',', '.'))
                .sorted()
                .toList();
    }

    @Test
    void isAboutAsLongAsTheEnglish() {
        assertThat(FRENCH)
                .allSatisfy(
                        (key, text) -> {
                            if (!key.matches(".*/(how|guidance|warn)|source/.*")) {
                                assertThat(text.length())
                                        .as("%s: %s", key, text)
                                        .isLessThanOrEqualTo(90)
                                        .isLessThanOrEqualTo(
                                                ENGLISH.get(key).length() * 8 / 5 + 12);
                            }
                        });
    }

    @Test
    void endsAsTheEnglishDoes() {
        assertThat(FRENCH)
                .allSatisfy(
                        (key, text) ->
                                assertThat(text.endsWith("."))
                                        .as("%s: %s", key, text)
                                        .isEqualTo(ENGLISH.get(key).endsWith(".")));
    }

    /** A sign with two parts is never parted from its word at the end of a line. */
    @Test
    void keepsTheRulesOfFrenchTypography() {
        Pattern wrong =
                Pattern.compile(
                        "[^\u00a0][;?!%»]|[^\u00a0\\d]:(?!mm)|«[^\u00a0]|'|\"|  |\u00a0\u00a0|\\d"
                                + " \\d{3}\\b|(?i)coeur|oeil|oedem|oesoph|noeud");

        assertThat(french(text -> !text.equals("%") && wrong.matcher(text).find())).isEmpty();
    }

    @Test
    void isTheSameChecklist() {
        assertThat(bare(BundledChecklist.read(Locale.FRENCH)))
                .isEqualTo(bare(BundledChecklist.read()));
    }

    /** All that is not words, and where words stand. */
    private static List<Object> bare(Checklist checklist) {
        return List.of(
                checklist.id(),
                checklist.version(),
                checklist.muscles().stream()
                        .map(
                                m ->
                                        new Muscle(
                                                m.id(),
                                                "",
                                                m.group(),
                                                m.uses(),
                                                m.axial(),
                                                m.proximal(),
                                                stands(m.warn())))
                        .toList(),
                checklist.steps().stream().map(OverlayTest::bare).toList());
    }

    private static Step bare(Step step) {
        return new Step(
                step.id(),
                "",
                stands(step.guidance()),
                step.repeats(),
                step.sections().stream()
                        .map(
                                s ->
                                        new Section(
                                                s.id(),
                                                "",
                                                stands(s.how()),
                                                s.repeats(),
                                                s.showWhen(),
                                                bare(s.groups()),
                                                s.items().stream().map(OverlayTest::bare).toList()))
                        .toList());
    }

    private static Item bare(Item item) {
        return new Item(
                item.id(),
                bare(item.type()),
                "",
                stands(item.how()),
                stands(item.source()),
                item.tag(),
                item.codes(),
                item.showWhen(),
                item.single(),
                item.section(),
                item.repeat(),
                item.group());
    }

    private static AnswerType bare(AnswerType type) {
        return switch (type) {
            case AnswerType.Choice choice -> new AnswerType.Choice(bare(choice.options()));
            case AnswerType.Choices choices -> new AnswerType.Choices(bare(choices.options()));
            case AnswerType.Quantity quantity ->
                    new AnswerType.Quantity(
                            quantity.units().stream()
                                    .map(u -> new Unit(u.code(), "", u.min(), u.max(), u.factor()))
                                    .toList(),
                            quantity.uln(),
                            quantity.whole());
            case AnswerType.Table table ->
                    new AnswerType.Table(
                            table.columns().stream().map(OverlayTest::bare).toList(), table.key());
            case AnswerType.Finding _, AnswerType.Date _, AnswerType.Text _ -> type;
        };
    }

    private static Column bare(Column column) {
        return new Column(
                column.id(),
                "",
                column.kind(),
                bare(column.options()),
                column.min(),
                column.max(),
                column.whole(),
                stands(column.unit()),
                column.required());
    }

    private static List<Option> bare(List<Option> options) {
        return options.stream().map(o -> new Option(o.code(), "")).toList();
    }

    private static String stands(String text) {
        return text.isEmpty() ? "" : "words";
    }

    /** A list finds what was picked by its label. */
    @Test
    void namesNoTwoOptionsOfOneListAlike() {
        assertThat(lists(BundledChecklist.read(Locale.FRENCH)))
                .allSatisfy(
                        options ->
                                assertThat(options)
                                        .extracting(Option::label)
                                        .doesNotHaveDuplicates());
    }

    private static Stream<List<Option>> lists(Checklist checklist) {
        return checklist.items().stream()
                .flatMap(
                        item ->
                                switch (item.type()) {
                                    case AnswerType.Choice choice -> Stream.of(choice.options());
                                    case AnswerType.Choices choices -> Stream.of(choices.options());
                                    case AnswerType.Table table ->
                                            Stream.concat(
                                                    table.columns().stream().map(Column::options),
                                                    Stream.of(
                                                            table.columns().stream()
                                                                    .map(
                                                                            c ->
                                                                                    new Option(
                                                                                            c.id(),
                                                                                            c
                                                                                                    .label()))
                                                                    .toList()));
                                    default -> Stream.<List<Option>>empty();
                                });
    }
}
