package org.myoworkup.packaging;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the installer of the system it runs on, from what Maven has built: runtime image, program
 * image, licences, start cache, installer. Run by the profile {@code package}.
 */
public final class Package {
    private Package() {}

    /**
     * @param args the project's folder; its version; {@code deb}, {@code rpm}, {@code msi}, {@code
     *     dmg}, or {@code usual} for what this system takes; the number of this packing of the
     *     version, from 1; {@code new} to make the program image, {@code kept} to take the one that
     *     is there
     */
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]).toAbsolutePath().normalize();
        String version = args[1];
        Kind kind = Kind.of(args[2], Host.CURRENT);
        Path work = project.resolve("target").resolve("package");
        ProgramImage image = new ProgramImage(project, work, version, Host.CURRENT);
        if (args[4].equals("new")) {
            Folders.empty(work);
            Path runtime = new RuntimeImage(project, work, Host.CURRENT).make();
            image.make(runtime);
            new StartCache(image, work).train();
        }
        System.out.printf("program image: %.0f MB%n", Folders.size(image.root()) / 1e6);
        Path installer = new Installer(project, work, version, args[3]).make(image.root(), kind);
        System.out.printf(
                "installer: %s, %.0f MB%n",
                project.relativize(installer), Files.size(installer) / 1e6);
    }
}
