package org.myoworkup.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;

import org.myoworkup.session.ProgramVersion;
import org.myoworkup.store.OwnerOnly;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The log of the window in the data folder: this program's own lines only, at most two files of 256
 * KB, readable by their owner alone. Its lines hold codes, message keys, names of classes and lines
 * of the program; nothing that anybody entered, and no words of an exception.
 */
final class LogFile implements AutoCloseable {
    /** In the data folder; the file before it is {@code myoworkup.1.log}. */
    static final String NAME = "myoworkup.log";

    private static final String APPENDER = "file";
    private static final String OURS = "org.myoworkup";
    private static final String OLDER = "myoworkup.%i.log";
    private static final long MOST_BYTES = 256L * FileSize.KB_COEFFICIENT;

    /** From one look at the size to the next. */
    private static final Duration LOOK = Duration.buildByMilliseconds(500);

    private final Logger logger;

    private LogFile(Logger logger) {
        this.logger = logger;
    }

    /**
     * From now on the log goes into this folder, which is made where it is missing. A log that
     * cannot be written keeps nobody from working.
     */
    static LogFile open(Path folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger logger = context.getLogger(OURS);
        LogFile log = new LogFile(logger);
        log.close();
        try {
            OwnerOnly.folder(folder);
        } catch (IOException e) {
            return log; // the database says what is wrong with the folder
        }
        logger.setLevel(Level.INFO);
        logger.addAppender(appender(context, folder));
        logger.info("MyoWorkup {} started on Java {}", ProgramVersion.text(), Runtime.version());
        return log;
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path folder) {
        RollingFileAppender<ILoggingEvent> file = new OwnersFile();
        file.setContext(context);
        file.setName(APPENDER);
        file.setFile(folder.resolve(NAME).toString());
        file.setEncoder(LogSetup.encoder(context));
        FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
        older.setContext(context);
        older.setParent(file);
        older.setFileNamePattern(folder.resolve(OLDER).toString());
        older.setMinIndex(1);
        older.setMaxIndex(1);
        older.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setCheckIncrement(LOOK);
        size.setMaxFileSize(new FileSize(MOST_BYTES));
        size.start();
        file.setRollingPolicy(older);
        file.setTriggeringPolicy(size);
        file.start();
        return file;
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        logger.detachAndStopAllAppenders();
    }

    /** Each file is its owner's alone before the first line is in it. */
    private static final class OwnersFile extends RollingFileAppender<ILoggingEvent> {
        @Override
        public void openFile(String name) throws IOException {
            OwnerOnly.file(Path.of(name));
            super.openFile(name);
        }
    }
}
