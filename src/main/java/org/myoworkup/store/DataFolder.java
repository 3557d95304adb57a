package org.myoworkup.store;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Refusal;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The folder the database lies in: there, ours alone, writable, and on a disk of this computer. */
final class DataFolder {
    /** Types of file systems on which several computers share files, as the systems name them. */
    private static final Set<String> SHARED =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "afpfs",
                    "afs",
                    "ncpfs",
                    "ncp",
                    "webdav",
                    "davfs",
                    "davfs2",
                    "sshfs",
                    "ceph",
                    "glusterfs",
                    "lustre",
                    "gpfs",
                    "ocfs2",
                    "gfs2",
                    "beegfs",
                    "orangefs",
                    "coda");

    private DataFolder() {}

    /**
     * Makes the folder where there is none.
     *
     * @throws Refusal when no database can live there
     */
    static void prepare(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refusal("store.folder-is-file", folder);
        }
        if (folder.toString().startsWith("\\\\")) {
            throw refusal(
                    "store.network",
                    folder); // a Windows share: the volume behind it calls itself NTFS
        }
        OwnerOnly.folder(folder);
        refuseShared(folder, Files.getFileStore(folder));
        if (!Files.isWritable(folder)) {
            throw refusal("store.read-only", folder);
        }
    }

    private static void refuseShared(Path folder, FileStore store) {
        if (shared(store.type())) {
            throw refusal("store.network", folder);
        }
    }

    /** True for the type of a network file system, also behind FUSE ({@code fuse.sshfs}). */
    static boolean shared(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return SHARED.contains(name.startsWith("fuse.") ? name.substring("fuse.".length()) : name);
    }

    private static Refusal refusal(String key, Path folder) {
        return new Refusal(Message.of(key, folder.toString()));
    }
}
