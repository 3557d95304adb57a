package org.myoworkup.app;

import org.myoworkup.cli.CommandLineInterface;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.trouble.Part;
import org.myoworkup.session.trouble.Trouble;
import org.myoworkup.session.trouble.Troubles;
import org.myoworkup.settings.People;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogManager;

/** Starts the window, or with a command the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        LogManager.getLogManager().reset(); // libraries that log past logback stay off the console
        PrintStream err = utf8(FileDescriptor.err);
        int status =
                WindowStart.of(args)
                        .map(start -> window(start, err))
                        .orElseGet(() -> command(args, err));
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int command(String[] args, PrintStream err) {
        System.setProperty("java.awt.headless", "true"); // no command asks for a display
        return new Wiring().commandLine().run(args, utf8(FileDescriptor.out), err, System.in);
    }

    private static int window(WindowStart start, PrintStream err) {
        System.setProperty("myoworkup.log", "WARN");
        Optional<Path> folder = start.folder();
        // The checklist is read while the toolkit starts; either takes about as long.
        CompletableFuture<Wiring> wiring =
                CompletableFuture.supplyAsync(
                        Wiring::new, Thread.ofPlatform().name("wiring").daemon()::start);
        OneWindow one = Wiring.oneWindow(folder);
        if (one.isOpen() && one.show(start.file())) {
            err.print("myoworkup: " + wiring.join().texts().say("cli.window-shown") + "\n");
            return CommandLineInterface.DONE;
        }
        People people = Wiring.people(folder);
        AtomicReference<OpenWorkplace> open = new AtomicReference<>();
        Callable<OpenWorkplace> opening =
                () -> {
                    LogFile.open(Wiring.folder(folder));
                    OpenWorkplace opened = wiring.join().open(folder, people::author);
                    open.set(opened);
                    one.listen(start.file());
                    return opened;
                };
        Runnable closed =
                () -> {
                    one.close();
                    Optional.ofNullable(open.getAndSet(null)).ifPresent(OpenWorkplace::close);
                };
        Window window = org.myoworkup.desktop.Desktop::start;
        try {
            window.start(
                    opening,
                    closed,
                    () -> wiring.join().languages(),
                    Wiring.settings(folder),
                    people,
                    Wiring.backups(folder),
                    one::front);
            return CommandLineInterface.DONE;
        } catch (UnsupportedOperationException | NoClassDefFoundError noDisplay) {
            err.print("myoworkup: " + wiring.join().texts().say("cli.no-window") + "\n");
            return CommandLineInterface.REFUSED;
        } catch (RuntimeException | Error failed) {
            // The class only goes on the console: what an error says may be a patient's.
            Trouble trouble =
                    new Troubles(InstantSource.system()).report(Part.START, failed).trouble();
            err.print("myoworkup: " + trouble.code() + " " + trouble.types() + "\n");
            return CommandLineInterface.REFUSED;
        }
    }
}
