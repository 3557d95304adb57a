package org.myoworkup.desktop.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets icons grow with the text. Our sheets give them in pixels, because an icon's em is its own
 * size and would grow with every pass; so the same rules are said again, larger.
 */
final class IconSizes {
    private static final List<String> SHEETS =
            List.of("shell", "form", "panel", "attachment", "emg", "signing", "laboratory", "rash");

    private static final Pattern RULE =
            Pattern.compile("([^{}/]+)\\{[^{}]*-fx-icon-size:\\s*(\\d+)px");

    private IconSizes() {}

    /** A sheet, as a URL, with every icon at this size; empty at 100 %. */
    static List<String> at(int percent) {
        if (percent == TextSize.USUAL) {
            return List.of();
        }
        StringBuilder rules = new StringBuilder();
        for (String sheet : SHEETS) {
            Matcher rule = RULE.matcher(Styles.read(sheet));
            while (rule.find()) {
                rules.append(rule.group(1).strip())
                        .append(" { -fx-icon-size: ")
                        .append(Long.parseLong(rule.group(2)) * percent / 100)
                        .append("px !important; }\n");
            }
        }
        byte[] css = rules.toString().getBytes(StandardCharsets.UTF_8);
        return List.of("data:text/css;base64," + Base64.getEncoder().encodeToString(css));
    }
}
