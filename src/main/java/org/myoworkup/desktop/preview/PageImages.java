package org.myoworkup.desktop.preview;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

import org.myoworkup.checklist.Message;
import org.myoworkup.desktop.desk.Background;
import org.myoworkup.session.picture.PdfPages;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The pages of a PDF as pictures, made in the background as they are wanted and kept while there is
 * room. The pages beside the one that is seen are made ahead; what nobody wants any more when its
 * turn comes is not made.
 */
final class PageImages {
    /** Pixels of all that is kept, 4 bytes each; the page that is seen is kept at any size. */
    private static final double MOST_KEPT = 30_000_000;

    private final Background background;
    private final PdfPages reading;
    private final MadePdf pdf;
    private final Consumer<Page> seen;
    private final Consumer<Message> refused;
    private final Map<Key, Page> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Key> making = new HashSet<>();
    private Optional<Key> now = Optional.empty();

    /** Read by the threads that make pages. */
    private volatile Set<Key> wanted = Set.of();

    /**
     * @param n from 1
     * @param text what stands on it
     */
    record Page(int n, Image image, String text) {}

    /**
     * @param scale pixels a point
     */
    private record Key(int n, double scale) {}

    /**
     * @param seen told of the page that was asked for last, on the window's thread
     */
    PageImages(
            Background background,
            PdfPages reading,
            MadePdf pdf,
            Consumer<Page> seen,
            Consumer<Message> refused) {
        this.background = background;
        this.reading = reading;
        this.pdf = pdf;
        this.seen = seen;
        this.refused = refused;
    }

    /**
     * Asks for a page; what was asked for before is no longer wanted.
     *
     * @param scale pixels a point
     */
    void want(int n, double scale) {
        Key key = new Key(n, scale);
        now = Optional.of(key);
        Set<Key> near = new LinkedHashSet<>(List.of(key));
        for (int beside : List.of(n + 1, n - 1)) {
            if (beside >= 1 && beside <= pdf.pages()) {
                near.add(new Key(beside, scale));
            }
        }
        wanted = near;
        if (kept.containsKey(key)) {
            see(kept.get(key));
        } else {
            make(key);
        }
    }

    /** Nothing is wanted any more. */
    void close() {
        now = Optional.empty();
        wanted = Set.of();
        kept.clear();
    }

    private void see(Page page) {
        seen.accept(page);
        wanted.stream().filter(key -> !kept.containsKey(key)).forEach(this::make);
    }

    private void make(Key key) {
        if (making.add(key)) {
            background.run(
                    () -> wanted.contains(key) ? Optional.of(page(key)) : Optional.<Page>empty(),
                    page -> made(key, page),
                    why -> {
                        making.remove(key);
                        if (now.filter(key::equals).isPresent()) {
                            refused.accept(why);
                        }
                    });
        }
    }

    private Page page(Key key) {
        Image image = SwingFXUtils.toFXImage(reading.page(pdf.bytes(), key.n(), key.scale()), null);
        return new Page(key.n(), image, reading.text(pdf.bytes(), key.n()));
    }

    private void made(Key key, Optional<Page> page) {
        making.remove(key);
        if (page.isEmpty()) {
            if (wanted.contains(key)) {
                make(key); // wanted again since it was passed over
            }
            return;
        }
        if (wanted.contains(key)) {
            keep(key, page.get());
        }
        if (now.filter(key::equals).isPresent()) {
            see(page.get());
        }
    }

    private void keep(Key key, Page page) {
        kept.put(key, page);
        List<Key> oldest = List.copyOf(kept.keySet());
        for (Key old : oldest) {
            if (pixels() > MOST_KEPT && now.filter(old::equals).isEmpty() && !old.equals(key)) {
                kept.remove(old);
            }
        }
    }

    private double pixels() {
        return kept.values().stream()
                .mapToDouble(p -> p.image().getWidth() * p.image().getHeight())
                .sum();
    }
}
