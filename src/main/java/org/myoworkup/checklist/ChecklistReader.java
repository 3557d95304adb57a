package org.myoworkup.checklist;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads the checklist from its YAML files: {@code checklist.yaml} names the version and the steps
 * in order, {@code lists.yaml} holds muscles and shared options, and each step has a file of its
 * own. The labels in them are English; another language lies over them.
 */
public final class ChecklistReader {
    /** A key that stands twice would silently lose its first text. */
    private static final YAMLMapper MAPPER =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** A mapping written as JSON is the same mapping, and is read several times as fast. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static final Pattern TAIL = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final UnaryOperator<String> files;
    private final Wording wording;

    /**
     * @param files gives the text of a file by its name, {@code history.yaml}
     */
    public ChecklistReader(UnaryOperator<String> files) {
        this(files, Wording.ENGLISH);
    }

    /**
     * @param files gives the text of a file by its name, {@code history.yaml}
     * @param wording the words that stand in place of the files' own
     */
    public ChecklistReader(UnaryOperator<String> files, Wording wording) {
        this.files = files;
        this.wording = wording;
    }

    /**
     * The words of a further language, from {@code fr.yaml}.
     *
     * @throws ChecklistException when it is no flat mapping of texts
     */
    static Overlay overlay(UnaryOperator<String> files, String language) {
        return Overlay.read(parse(files, language + ".yaml", Wording.ENGLISH));
    }

    /**
     * @return the whole checklist
     * @throws ChecklistException naming the file and entry that is wrong
     */
    public Checklist read() {
        Yaml index = parse("checklist.yaml");
        Lists lists = Lists.read(parse("lists.yaml"));
        List<Step> steps = new ArrayList<>();
        for (String step : index.texts("steps")) {
            steps.add(step(parse(step + ".yaml"), step, new ItemReader(lists)));
        }
        Checklist checklist =
                new Checklist(index.text("id"), index.text("version"), steps, lists.muscles());
        index.done();
        checkConditions(checklist);
        return checklist;
    }

    private Yaml parse(String file) {
        return parse(files, file, wording);
    }

    private static Yaml parse(UnaryOperator<String> files, String file, Wording wording) {
        try {
            String text = files.apply(file);
            ObjectMapper mapper = text.startsWith("{") ? JSON : MAPPER;
            return new Yaml(file, mapper.readTree(text), wording);
        } catch (tools.jackson.core.JacksonException e) {
            throw new ChecklistException(file, e.getOriginalMessage());
        }
    }

    private static Step step(Yaml yaml, String id, ItemReader items) {
        boolean repeats = yaml.flag("repeats");
        List<Section> sections = new ArrayList<>();
        Set<String> sectionIds = new HashSet<>();
        for (Yaml entry : yaml.mappings("sections")) {
            Section section = section(entry, id, repeats, items);
            if (!sectionIds.add(section.id())) {
                throw new ChecklistException(entry.where(), "stands twice");
            }
            sections.add(section);
        }
        Step step =
                new Step(
                        yaml.text("id"),
                        yaml.worded("label", id),
                        yaml.worded("guidance", id + "/guidance", ""),
                        repeats,
                        sections);
        yaml.done();
        if (!step.id().equals(id)) {
            throw new ChecklistException(yaml.where(), "holds step '" + step.id() + "'");
        }
        return step;
    }

    private static Section section(Yaml yaml, String step, boolean stepRepeats, ItemReader reader) {
        String id = yaml.text("id");
        requirePrefix(yaml, id, step);
        boolean repeats = yaml.flag("repeats");
        if (repeats && stepRepeats) {
            throw new ChecklistException(yaml.where(), "repeats within a step that repeats");
        }
        String repeat = stepRepeats ? step : repeats ? id : "";
        Condition showWhen = ItemReader.condition(yaml);
        Map<String, Item> items = new LinkedHashMap<>();
        for (Yaml entry : yaml.mappings("items")) {
            Item item = reader.read(entry, id, repeat);
            requirePrefix(entry, item.id(), id);
            if (items.put(item.id(), item) != null) {
                throw new ChecklistException(entry.where(), "stands twice");
            }
        }
        Section section =
                new Section(
                        id,
                        yaml.worded("label", id),
                        yaml.worded("how", id + "/how", ""),
                        repeats,
                        showWhen,
                        yaml.has("groups") ? Lists.options(yaml, "groups", id) : List.of(),
                        List.copyOf(items.values()));
        yaml.done();
        checkGroups(yaml.where(), section);
        return section;
    }

    /**
     * In a section with groups every item names one of them, and the items follow the order of the
     * groups: then each heading stands once.
     */
    private static void checkGroups(String where, Section section) {
        List<String> groups = section.groups().stream().map(Option::code).toList();
        int reached = 0;
        for (Item item : section.items()) {
            String owner = where + " > " + item.id();
            if (groups.isEmpty() && item.group().isEmpty()) {
                continue;
            }
            int at = groups.indexOf(item.group());
            if (at < 0) {
                throw new ChecklistException(
                        owner, "stands in unknown group '" + item.group() + "'");
            }
            if (at < reached) {
                throw new ChecklistException(
                        owner, "stands apart from its group '" + item.group() + "'");
            }
            reached = at;
        }
    }

    private static void requirePrefix(Yaml yaml, String id, String parent) {
        String tail = id.startsWith(parent + ".") ? id.substring(parent.length() + 1) : "";
        if (!TAIL.matcher(tail).matches()) {
            throw new ChecklistException(
                    yaml.where(), "id is not '" + parent + ".' and words joined by hyphens");
        }
    }

    /** Every item that a condition names is there and can have the values it is compared with. */
    private static void checkConditions(Checklist checklist) {
        for (Step step : checklist.steps()) {
            for (Section section : step.sections()) {
                String where = step.id() + ".yaml > " + section.id();
                check(checklist, where, section.showWhen());
                section.items()
                        .forEach(i -> check(checklist, where + " > " + i.id(), i.showWhen()));
            }
        }
    }

    private static void check(Checklist checklist, String owner, Condition condition) {
        switch (condition) {
            case Condition.ItemIs is -> {
                Item item =
                        checklist
                                .item(is.item())
                                .orElseThrow(
                                        () ->
                                                new ChecklistException(
                                                        owner, "is shown by unknown " + is.item()));
                if (!possible(item.type()).containsAll(is.values())) {
                    throw new ChecklistException(
                            owner, is.item() + " is never one of " + is.values());
                }
            }
            case Condition.Any any -> any.of().forEach(c -> check(checklist, owner, c));
            case Condition.All all -> all.of().forEach(c -> check(checklist, owner, c));
            case Condition.Always _, Condition.Juvenile _, Condition.SexIs _ -> {
                // nothing named
            }
        }
    }

    private static Set<String> possible(AnswerType type) {
        return switch (type) {
            case AnswerType.Finding _ -> Set.of("present", "absent", "equivocal");
            case AnswerType.Choice choice -> codes(choice.options());
            case AnswerType.Choices choices -> codes(choices.options());
            default -> Set.of("answered");
        };
    }

    private static Set<String> codes(List<Option> options) {
        return Set.copyOf(options.stream().map(Option::code).toList());
    }
}
