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
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogManager;

/** Starts the window, or with a command the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        LogManager.getLogManager().reset(); // libraries that log past logback stay off the console
        PrintStream err = utf8(FileDescriptor.err);
        int status =
                opensWindow(args)
                        ? window(args, err)
                        : new Wiring()
                                .commandLine()
                                .run(args, utf8(FileDescriptor.out), err, System.in);
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Nothing but perhaps {@code --data DIR}. */
    static boolean opensWindow(String[] args) {
        return args.length == 0 || folder(args).isPresent();
    }

    /** The folder, where it is all that is given. */
    static Optional<String> folder(String[] args) {
        if (args.length == 2 && args[0].equals("--data") && !args[1].startsWith("-")) {
            return Optional.of(args[1]);
        }
        boolean joined = args.length == 1 && args[0].startsWith("--data=");
        return joined ? Optional.of(args[0].substring("--data=".length())) : Optional.empty();
    }

    private static int window(String[] args, PrintStream err) {
        System.setProperty("myoworkup.log", "WARN");
        Wiring wiring = new Wiring();
        Optional<Path> folder = folder(args).map(Path::of);
        OneWindow one = wiring.oneWindow(folder);
        if (one.isOpen() && one.show()) {
            err.print("myoworkup: " + wiring.texts().say("cli.window-shown") + "\n");
            return CommandLineInterface.DONE;
        }
        People people = wiring.people(folder);
        AtomicReference<OpenWorkplace> open = new AtomicReference<>();
        Callable<OpenWorkplace> opening =
                () -> {
                    LogFile.open(Wiring.folder(folder));
                    OpenWorkplace opened = wiring.open(folder, people::author);
                    open.set(opened);
                    one.listen();
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
                    wiring.languages(),
                    wiring.settings(folder),
                    people,
                    wiring.backups(folder),
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
