package org.myoworkup.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where log lines go. Standard output belongs to the program's results. Nothing about a patient is
 * ever logged. The window keeps a small log file in the data folder, set up by {@link LogFile}. A
 * command logs nothing: its problems are its own lines on standard error. Set up here and not in a
 * file of XML, whose reading every start would wait for. Public because logback makes it itself.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSetup extends ContextAwareBase implements Configurator {
    /** System property: the level of the console; nothing is said there without it. */
    static final String LEVEL = "myoworkup.log";

    /** What they log may be of a patient's document. */
    private static final List<String> SILENT =
            List.of("org.apache.pdfbox", "org.apache.fontbox", "com.openhtmltopdf");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        SILENT.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.toLevel(System.getProperty(LEVEL), Level.OFF));
        if (root.getLevel() != Level.OFF) {
            root.addAppender(console(context));
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel(Level.WARN.toString());
        warnings.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setName("console");
        console.setTarget("System.err");
        console.addFilter(warnings);
        console.setEncoder(encoder(context));
        console.start();
        return console;
    }

    /** Not a pattern: reading one would take longer than all else here. */
    static Encoder<ILoggingEvent> encoder(Context context) {
        LogLine line = new LogLine();
        line.setContext(context);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(line);
        encoder.start();
        return encoder;
    }
}
