package org.myoworkup.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The classes as the runtime has them once they are loaded and linked, and what it learned of them,
 * noted while the program rehearses every screen, so that a start finds them ready.
 */
final class StartCache {
    private final ProgramImage image;
    private final Path work;

    StartCache(ProgramImage image, Path work) {
        this.image = image;
        this.work = work;
    }

    /** Runs the rehearsal as the launcher would run the program, and lays the cache beside it. */
    void train() throws IOException, InterruptedException {
        Path cache = image.application().resolve(ProgramImage.CACHE);
        Path home = work.resolve("home");
        Folders.empty(home);
        try (Display display = Display.open()) {
            Tool java =
                    Tool.of(image.java())
                            .with(image.options())
                            .with("-XX:AOTCacheOutput=" + cache)
                            .with("-Duser.home=" + home)
                            .with(display.options())
                            .with("-cp", String.join(File.pathSeparator, image.classPath()))
                            .with("org.myoworkup.app.Rehearsal");
            display.shows(java).run();
        }
        if (Files.notExists(cache)) {
            throw new IOException("no start cache was written");
        }
        System.out.printf("start cache: %.0f MB%n", Files.size(cache) / 1e6);
    }
}
