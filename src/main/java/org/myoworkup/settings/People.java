package org.myoworkup.settings;

import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Refusal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who works at this computer, in one file beside the database that its owner alone can open, and
 * who is at the keyboard now. Removing somebody leaves the name in the history. What cannot be
 * written holds until the program ends. Safe for use by several threads; what writes takes the time
 * of a disk, so never from the window's thread.
 */
public final class People {
    /** Name of the file in the data folder. */
    public static final String NAME = "myoworkup-people.properties";

    /** A bound for a file that somebody edited. */
    private static final int MOST = 200;

    private static final String ASKED = "asked";

    private final KeptFile file;
    private Optional<Message> trouble = Optional.empty();

    /** Read by the window's thread, which does not wait for one that writes. */
    private volatile List<Profile> all = List.of();

    private volatile Profile current = Profile.ofSystemUser();

    private People(KeptFile file) {
        this.file = file;
        if (file.broken()) {
            trouble = Optional.of(Message.of("people.broken", file.path().toString()));
            return;
        }
        for (int n = 1; n <= MOST && file.value(key(n, "name")).isPresent(); n++) {
            readOne(n);
        }
        if (all.size() == 1 && all.getFirst().pin().isEmpty()) {
            current = all.getFirst();
        }
    }

    /**
     * Reads the people of this data folder; a folder or file that is not there yet is no trouble.
     *
     * @param writing puts the file where it belongs, readable by its owner only
     */
    public static People read(Path folder, Settings.Writing writing) {
        return new People(KeptFile.read(folder.resolve(NAME), writing));
    }

    private static String key(int n, String what) {
        return "person." + n + "." + what;
    }

    private String text(int n, String what) {
        return file.value(key(n, what)).orElse("");
    }

    /** Somebody whose PIN cannot be read is left out: never taken in without it. */
    private void readOne(int n) {
        try {
            Profile read =
                    new Profile(text(n, "name"), text(n, "role"), text(n, "initials"), pin(n));
            if (read.name().isEmpty() || named(read.name()).isPresent()) {
                throw new IllegalArgumentException("no name of its own");
            }
            all = with(read);
        } catch (IllegalArgumentException notAPerson) {
            trouble = Optional.of(Message.of("people.wrong", n, file.path().toString()));
            file.keepAsideWhenWritten();
        }
    }

    private List<Profile> with(Profile another) {
        List<Profile> more = new ArrayList<>(all);
        more.add(another);
        return List.copyOf(more);
    }

    private Optional<Pin> pin(int n) {
        return file.value(key(n, "pin.hash")).isEmpty() && file.value(key(n, "pin.salt")).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Pin(
                                text(n, "pin.salt"),
                                text(n, "pin.hash"),
                                Integer.parseInt(text(n, "pin.iterations"))));
    }

    /** What was wrong with the file, to be said once. */
    public synchronized Optional<Message> trouble() {
        Optional<Message> said = trouble;
        trouble = Optional.empty();
        return said;
    }

    /** In the order they were entered. */
    public List<Profile> all() {
        return all;
    }

    public Optional<Profile> named(String name) {
        return all.stream().filter(p -> p.named(name)).findFirst();
    }

    /** Whoever is at the keyboard; the user of the operating system until somebody is chosen. */
    public Profile current() {
        return current;
    }

    /** Whom a change that is made now is by. */
    public Author author() {
        return current().author();
    }

    /**
     * In whose name a command writes, which asks for no PIN.
     *
     * @param name empty for the user of the operating system
     * @throws Refusal when nobody of this name works here, or a PIN keeps the name
     */
    public Author commanding(Optional<String> name) {
        if (name.isEmpty()) {
            return Profile.ofSystemUser().author();
        }
        Profile who =
                named(name.get())
                        .orElseThrow(() -> new Refusal(Message.of("people.nobody", name.get())));
        if (who.pin().isPresent()) {
            throw new Refusal(Message.of("people.kept-by-pin", who.name()));
        }
        return who.author();
    }

    /** From now on this one is at the keyboard. */
    public void use(Profile who) {
        current = who;
    }

    /** True until somebody was entered or nobody wanted to be. */
    public synchronized boolean toAsk() {
        return all.isEmpty() && file.value(ASKED).isEmpty() && !file.broken();
    }

    /** Not to be asked again at the next start. */
    public synchronized void asked() {
        file.put(Map.of(ASKED, "yes"));
        file.write();
    }

    /**
     * Enters somebody, who is then at the keyboard.
     *
     * @throws Refusal when there is one of this name, or it cannot be written
     */
    public synchronized void add(Profile who) {
        refuseNameOf(who, named(who.name()));
        if (all.size() >= MOST) {
            throw new Refusal(Message.of("people.too-many", MOST));
        }
        all = with(who);
        current = who;
        write();
    }

    /**
     * Corrects whoever is at the keyboard; the history keeps the name that was.
     *
     * @throws Refusal when there is another of this name, or it cannot be written
     */
    public synchronized void correct(Profile who) {
        int at = all.indexOf(current);
        if (at < 0) {
            add(who);
            return;
        }
        refuseNameOf(who, named(who.name()).filter(other -> !other.equals(current)));
        List<Profile> corrected = new ArrayList<>(all);
        corrected.set(at, who);
        all = List.copyOf(corrected);
        current = who;
        write();
    }

    /**
     * Removes whoever is at the keyboard; nobody of the list is then.
     *
     * @throws Refusal when it cannot be written
     */
    public synchronized void remove() {
        Profile gone = current;
        all = all.stream().filter(p -> !p.equals(gone)).toList();
        current = Profile.ofSystemUser();
        file.put(Map.of(ASKED, "yes"));
        write();
    }

    private static void refuseNameOf(Profile who, Optional<Profile> other) {
        if (who.name().isEmpty()) {
            throw new Refusal(Message.of("people.no-name"));
        }
        if (other.isPresent()) {
            throw new Refusal(Message.of("people.twice", who.name()));
        }
    }

    private void write() {
        file.values().keySet().removeIf(key -> key.startsWith("person."));
        for (int i = 0; i < all.size(); i++) {
            file.put(lines(i + 1, all.get(i)));
        }
        file.write();
    }

    private static Map<String, String> lines(int n, Profile who) {
        Map<String, String> lines = new TreeMap<>();
        lines.put(key(n, "name"), who.name());
        lines.put(key(n, "role"), who.role());
        lines.put(key(n, "initials"), who.initials());
        who.pin()
                .ifPresent(
                        pin -> {
                            lines.put(key(n, "pin.salt"), pin.salt());
                            lines.put(key(n, "pin.hash"), pin.hash());
                            lines.put(key(n, "pin.iterations"), String.valueOf(pin.iterations()));
                        });
        return lines;
    }
}
