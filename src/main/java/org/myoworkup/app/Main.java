package org.myoworkup.app;

import org.myoworkup.cli.CommandLineInterface;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.trouble.Part;
import org.myoworkup.session.trouble.Trouble;
import org.myoworkup.session.trouble.Troubles;
import org.myoworkup.settings.People;
import org.myoworkup.settings.Setting;
import org.myoworkup.settings.Settings;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        System.setProperty(LogSetup.LEVEL, "WARN");
        Optional<Path> folder = start.folder();
        Wiring wiring = new Wiring();
        OneWindow one = Wiring.oneWindow(folder);
        if (one.isOpen() && one.show(start.file())) {
            err.print("myoworkup: " + wiring.texts().say("cli.window-shown") + "\n");
            return CommandLineInterface.DONE;
        }
        People people = Wiring.people(folder);
        AtomicReference<OpenWorkplace> open = new AtomicReference<>();
        Settings settings = Wiring.settings(folder);
        Opening opening =
                new Opening(
                        () -> {
                            LogFile.open(Wiring.folder(folder));
                            OpenWorkplace opened = wiring.open(folder, people::author);
                            open.set(opened);
                            return opened;
                        });
        // Asked for by the window that is to be brought to the front: before, nobody would be.
        Callable<OpenWorkplace> listening =
                () -> {
                    OpenWorkplace opened = opening.call();
                    one.listen(start.file());
                    return opened;
                };
        // Both while the toolkit starts.
        opening.begin();
        Thread.ofPlatform()
                .name("texts")
                .daemon()
                .start(() -> wiring.languages().chosen(settings.text(Setting.LANGUAGE)));
        Runnable closed =
                () -> {
                    one.close();
                    opening.settle();
                    Optional.ofNullable(open.getAndSet(null)).ifPresent(OpenWorkplace::close);
                };
        Window window = org.myoworkup.desktop.Desktop::start;
        try {
            window.start(
                    listening,
                    closed,
                    wiring.languages(),
                    settings,
                    people,
                    Wiring.backups(folder),
                    one::front);
            return CommandLineInterface.DONE;
        } catch (UnsupportedOperationException | NoClassDefFoundError noDisplay) {
            err.print("myoworkup: " + wiring.texts().say("cli.no-window") + "\n");
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
