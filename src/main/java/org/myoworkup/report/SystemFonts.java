package org.myoworkup.report;

import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fonts of this computer for Chinese, Japanese and Korean, which are too large to ship. Looked for
 * once, when the first such character is printed; only fonts whose licence bits allow embedding.
 */
final class SystemFonts {
    /**
     * Names under which such fonts come with the usual systems; opening every font there is would
     * take seconds.
     */
    private static final Pattern NAMES =
            Pattern.compile(
                    "(.*(cjk|fallback|unicode|gothic|mincho|ming|song|hei|kai|batang|gulim|malgun|meiryo|nanum).*"
                        + "|deng|msyh|unifont.*)\\.ttf");

    /** One character a script; a font is taken when it has one that no font before it had. */
    private static final List<Integer> PROBES = List.of(0x4E00, 0x3042, 0xAC00);

    /** OS/2 fsType: restricted licence, no subsetting, bitmaps only. */
    private static final int MAY_NOT_EMBED = 0x0302;

    private SystemFonts() {}

    /** A font file with the characters it has. */
    record Fallback(Path file, String family, BitSet glyphs) {}

    private static final class Lazy {
        private static final List<Fallback> FOUND = search();
    }

    /** True when one of these fonts has the character. */
    static boolean covers(int codePoint) {
        return eastAsian(codePoint) && Lazy.FOUND.stream().anyMatch(f -> f.glyphs().get(codePoint));
    }

    /**
     * The fonts found, in order of preference; none are looked for while no such character was
     * asked for.
     */
    static List<Fallback> found() {
        return Lazy.FOUND;
    }

    static boolean eastAsian(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> true;
            default ->
                    (codePoint >= 0x3000 && codePoint <= 0x303F)
                            || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
        };
    }

    private static List<Fallback> search() {
        List<Fallback> found = new ArrayList<>();
        for (Path file : candidates()) {
            BitSet glyphs = embeddable(file).orElseGet(BitSet::new);
            boolean adds =
                    PROBES.stream()
                            .anyMatch(
                                    p ->
                                            glyphs.get(p)
                                                    && found.stream()
                                                            .noneMatch(f -> f.glyphs().get(p)));
            if (adds) {
                found.add(new Fallback(file, "Fallback " + found.size(), glyphs));
            }
        }
        return List.copyOf(found);
    }

    private static List<Path> candidates() {
        String home = System.getProperty("user.home");
        String windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows");
        List<Path> folders =
                List.of(
                        Path.of(windows, "Fonts"),
                        Path.of("/System/Library/Fonts"),
                        Path.of("/Library/Fonts"),
                        Path.of(home, "Library", "Fonts"),
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of(home, ".local", "share", "fonts"));
        return folders.stream().filter(Files::isDirectory).flatMap(f -> in(f).stream()).toList();
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 6, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(
                            f ->
                                    NAMES.matcher(
                                                    f.getFileName()
                                                            .toString()
                                                            .toLowerCase(Locale.ROOT))
                                            .matches())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List
                    .of(); // a folder that cannot be read holds no font for us: its characters are
            // marked
        }
    }

    /** Its characters; empty when it may not be embedded or is broken. */
    private static Optional<BitSet> embeddable(Path file) {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            OS2WindowsMetricsTable os2 = font.getOS2Windows();
            boolean allowed = os2 != null && (os2.getFsType() & MAY_NOT_EMBED) == 0;
            return allowed ? Optional.of(Fonts.glyphs(font)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional
                    .empty(); // a broken font of this computer is no font: its characters are
            // marked
        }
    }
}
