package org.myoworkup.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What is done with files and jars. */
final class Folders {
    /** The time of every file that is packed: two builds of one version are the same. */
    static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private Folders() {}

    /** Makes the folder, without anything in it. */
    static void empty(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    /** In bytes, of all files below. */
    static long size(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                size += Files.isSymbolicLink(one) ? 0 : Files.size(one);
            }
        }
        return size;
    }

    /** The jars of a folder, by name. */
    static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** Copies a jar, without the entries that are left out. */
    static void copy(Path from, Path to, Predicate<String> leftOut) throws IOException {
        copy(from, to, leftOut, Map.of());
    }

    /** As the other, with more entries at its end. */
    static void copy(Path from, Path to, Predicate<String> leftOut, Map<String, Path> more)
            throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (!leftOut.test(entry.getName())) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setLastModifiedTime(TIME);
                    out.putNextEntry(copy);
                    try (InputStream in = jar.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
            for (Map.Entry<String, Path> one : more.entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setLastModifiedTime(TIME);
                out.putNextEntry(entry);
                Files.copy(one.getValue(), out);
                out.closeEntry();
            }
        }
    }

    /** Writes one entry of a jar to a file. */
    static void extract(Path from, String entry, Path to) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(entry));
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    /** The names of a jar's entries. */
    static List<String> entries(Path from) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
