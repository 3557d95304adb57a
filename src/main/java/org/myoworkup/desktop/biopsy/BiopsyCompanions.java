package org.myoworkup.desktop.biopsy;

import javafx.scene.Parent;

import org.myoworkup.checklist.Item;
import org.myoworkup.checklist.Section;
import org.myoworkup.desktop.form.Companion;
import org.myoworkup.desktop.form.Scope;
import org.myoworkup.desktop.kit.StyleSheet;
import org.myoworkup.findings.ItemIds;

import java.util.List;

/** What stands with the questions of a biopsy. */
public final class BiopsyCompanions {
    static final String STEP = "biopsy";
    private static final String PROCEDURE = "biopsy.procedure";
    private static final String FEATURES = "biopsy.features";
    private static final String CONCLUSION = "biopsy.conclusion";
    private static final String STYLES = StyleSheet.of("biopsy");

    private BiopsyCompanions() {}

    public static List<Companion> above(Scope scope, Section section) {
        return switch (section.id()) {
            case PROCEDURE ->
                    List.of(
                            new BiopsyOverview(scope),
                            new ReportAwaited(scope),
                            new SiteAdviser(scope));
            case FEATURES -> List.of(new ScoredFeatures(scope));
            case CONCLUSION -> List.of(new PatternHints(scope));
            default -> List.of();
        };
    }

    public static List<Companion> below(Scope scope, Section section) {
        return section.id().equals(PROCEDURE) ? List.of(new AdequacyNote(scope)) : List.of();
    }

    public static List<Companion> beside(Scope scope, Section section, String group) {
        return section.id().equals(FEATURES)
                ? List.of(new RestNotSeen(scope, section, group))
                : List.of();
    }

    /** Says of the four features that the EULAR/ACR criteria score that they count there. */
    public static String mark(Scope scope, Item item) {
        return ItemIds.SCORED_BIOPSY_FEATURES.contains(item.id())
                ? scope.say("biopsyform.scored.mark")
                : "";
    }

    static <P extends Parent> P dressed(P node) {
        node.getStylesheets().add(STYLES);
        return node;
    }
}
