package org.myoworkup.desktop.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of one theme: AtlantaFX's tokens with ours over them, resolved to red, green, blue.
 */
final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile("(-(?:color|myo|fx)-[\\w-]+):\\s*([^;]+);");
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+");

    private final Map<String, String> values = new HashMap<>();

    Tokens(Theme theme) throws IOException {
        String base = theme.dark() ? "dark" : "light";
        take(read("/atlantafx/base/theme/primer-" + base + ".css"), ".root");
        String ours = read("/org/myoworkup/desktop/tokens.css");
        take(ours, ".root");
        take(ours, ".root." + theme.style());
    }

    static String read(String resource) throws IOException {
        try (InputStream in = Tokens.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The rules of a sheet whose list of selectors names this one, the later over the earlier. */
    private void take(String sheet, String selector) {
        Matcher rule =
                Pattern.compile("([^{}]*)\\{([^}]*)}")
                        .matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rule.find()) {
            for (String one : rule.group(1).split(",")) {
                if (one.strip().equals(selector)) {
                    Matcher token = TOKEN.matcher(rule.group(2));
                    while (token.find()) {
                        values.put(token.group(1), token.group(2).strip());
                    }
                }
            }
        }
    }

    boolean has(String token) {
        return values.containsKey(token);
    }

    /** Red, green, blue from 0 to 255, and how much of what lies below is hidden, 0 to 1. */
    double[] colour(String token) {
        String value = token;
        while (value.startsWith("-")) {
            if (!values.containsKey(value)) {
                throw new IllegalArgumentException("no such token: " + value);
            }
            value = values.get(value);
        }
        if (value.equals("white")) {
            return new double[] {255, 255, 255, 1};
        }
        if (value.equals("black")) {
            return new double[] {0, 0, 0, 1};
        }
        if (value.startsWith("#")) {
            int rgb = Integer.parseInt(value.substring(1), 16);
            return new double[] {rgb >> 16, rgb >> 8 & 255, rgb & 255, 1};
        }
        double[] parts = NUMBER.matcher(value).results().mapToDouble(Tokens::number).toArray();
        return new double[] {parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : 1};
    }

    private static double number(java.util.regex.MatchResult found) {
        return Double.parseDouble(found.group());
    }

    /** The contrast of a colour on another, which lies on the plain background: 1 to 21. */
    double contrast(String front, String back, String ground) {
        double[] under = Contrast.over(colour(back), colour(ground));
        return Contrast.ratio(Contrast.over(colour(front), under), under);
    }
}
