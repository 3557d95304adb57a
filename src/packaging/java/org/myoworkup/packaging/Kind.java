package org.myoworkup.packaging;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The installers, and what jpackage is told for each alone. */
enum Kind {
    /** Menu entry, command on the path and file types come with its scripts. */
    DEB("--linux-deb-maintainer", "myoworkup@myoworkup.invalid"),
    /** Prepared, never run. */
    RPM("--linux-rpm-license-type", "unspecified"),
    /** For one user, without an administrator. Prepared, never run. */
    MSI(
            "--win-per-user-install",
            "--win-menu",
            "--win-upgrade-uuid",
            "6f1c9d1e-6f0b-4f0e-9c44-2f4b5a0d7a11"),
    /** Prepared, never run. */
    DMG("--mac-package-identifier", "org.myoworkup");

    /** The menu entry comes with the file type; asked for, the command would have one as well. */
    private static final List<String> ON_LINUX =
            List.of(
                    "--linux-package-name",
                    "myoworkup",
                    "--linux-menu-group",
                    "Science;MedicalSoftware",
                    "--linux-app-category",
                    "science");

    private final List<String> own;

    Kind(String... own) {
        this.own = List.of(own);
    }

    static Kind of(String name, Host host) {
        if (!name.equals("usual")) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
        return switch (host) {
            case LINUX -> DEB;
            case WINDOWS -> MSI;
            case MAC -> DMG;
        };
    }

    String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean linux() {
        return this == DEB || this == RPM;
    }

    List<String> options() {
        return linux() ? Stream.concat(ON_LINUX.stream(), own.stream()).toList() : own;
    }
}
