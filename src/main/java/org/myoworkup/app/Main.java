package org.myoworkup.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogManager;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.session.Workplace;

/** Starts the window, or with a command the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        LogManager.getLogManager().reset(); // libraries that log past logback stay off the console
        if (opensWindow(args)) {
            System.setProperty("myoworkup.log", "WARN");
            window(Optional.of(List.of(args)).filter(a -> !a.isEmpty()).map(a -> Path.of(folder(a))));
            return;
        }
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = new Wiring().commandLine().run(args, out, err, System.in);
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Nothing but perhaps {@code --data DIR}. */
    static boolean opensWindow(String[] args) {
        boolean separate = args.length == 2 && args[0].equals("--data");
        boolean joined = args.length == 1 && args[0].startsWith("--data=");
        return args.length == 0 || separate || joined;
    }

    private static String folder(List<String> args) {
        return args.size() == 2 ? args.get(1) : args.getFirst().substring("--data=".length());
    }

    private static void window(Optional<Path> folder) {
        Wiring wiring = new Wiring();
        AtomicReference<OpenWorkplace> open = new AtomicReference<>();
        Callable<Workplace> opening = () -> {
            open.set(wiring.open(folder));
            return open.get().workplace();
        };
        Runnable closed = () -> Optional.ofNullable(open.getAndSet(null)).ifPresent(OpenWorkplace::close);
        Window window = org.myoworkup.desktop.Desktop::start;
        window.start(opening, closed, wiring.texts());
    }
}
