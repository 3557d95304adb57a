package org.myoworkup.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myoworkup.session.SafeFile;
import org.myoworkup.workup.Author;
import org.myoworkup.workup.Refusal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

class PeopleTest {
    @TempDir Path folder;

    private People read() {
        return People.read(folder, SafeFile::write);
    }

    private Path file() {
        return folder.resolve(People.NAME);
    }

    private static Profile person(String name) {
        return new Profile(name, "", "", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "Dr. Ann Müller, '', AM",
        "Prof Dr Eva Maria Stein, '', ES",
        "'Müller, Ann', '', MA",
        "ann, '', A",
        "Dr, '', D",
        "𝄞lef Key, '', 𝄞K",
        "Ann Müller, 'ABCDEF', ABCD",
        "Ann Müller, ' x ', x"
    })
    void initialsComeFromTheNameUnlessTheyAreGiven(String name, String given, String initials) {
        assertThat(new Profile(name, "", given, Optional.empty()).initials()).isEqualTo(initials);
    }

    @Test
    void untilSomebodyIsEnteredTheUserOfTheComputerWrites() {
        People people = People.read(folder.resolve("not-there"), SafeFile::write);
        assertThat(people.toAsk()).isTrue();
        assertThat(people.all()).isEmpty();
        assertThat(people.author()).isEqualTo(new Author(System.getProperty("user.name"), ""));
        people = read();
        people.asked();
        assertThat(read().toAsk()).as("asked once").isFalse();
    }

    @Test
    void whoWasEnteredIsThereAgainAndTheFileTheOwnersAlone() throws Exception {
        People people = read();
        Profile ann = new Profile(" Ann \n Müller ", "neurologist", "", Optional.empty());
        people.add(ann);
        assertThat(people.author()).isEqualTo(new Author("Ann Müller", "neurologist"));
        assertThat(Files.getPosixFilePermissions(file())).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(read().all()).containsExactly(ann);
        assertThat(read().current()).as("the only one is taken").isEqualTo(ann);
        assertThat(read().toAsk()).isFalse();

        people.add(person("Bo"));
        assertThat(people.current().name()).isEqualTo("Bo");
        assertThat(read().current()).as("one of two is chosen").isEqualTo(Profile.ofSystemUser());
        assertThatThrownBy(() -> people.add(person("bo "))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.add(person(" "))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverIsAtTheKeyboardIsCorrectedAndRemoved() {
        People people = read();
        people.add(person("Ann"));
        people.add(person("Bo"));
        people.correct(person("Bob"));
        assertThatThrownBy(() -> people.correct(person("ANN"))).isInstanceOf(Refusal.class);
        assertThat(read().all()).extracting(Profile::name).containsExactly("Ann", "Bob");
        people.remove();
        assertThat(read().all()).extracting(Profile::name).containsExactly("Ann");
        assertThat(people.current()).isEqualTo(Profile.ofSystemUser());
        people.use(people.all().getFirst());
        people.remove();
        assertThat(read().toAsk()).isFalse();
    }

    @Test
    void ofAPinOnlyWhatTellsItIsKept() throws Exception {
        Pin pin = Pin.of("20468");
        assertThat(pin.iterations()).isGreaterThanOrEqualTo(210_000);
        assertThat(pin.opens("20468")).isTrue();
        assertThat(pin.opens("20469")).isFalse();
        assertThat(pin.opens("")).isFalse();
        assertThat(Pin.of("20468").hash()).as("salted").isNotEqualTo(pin.hash());
        People people = read();
        people.add(new Profile("Ann", "", "", Optional.of(pin)));
        assertThat(Files.readString(file())).doesNotContain("20468").contains(pin.hash());
        People again = read();
        assertThat(again.all().getFirst().pin().orElseThrow().opens("20468")).isTrue();
        assertThat(again.current()).as("not without the PIN").isEqualTo(Profile.ofSystemUser());
        assertThat(again.all().getFirst().toString()).doesNotContain(pin.hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12a4", "１２３４", "123456789012345678901234567890123"})
    void notEverythingIsAPin(String typed) {
        assertThat(Pin.possible(typed)).isFalse();
        assertThatThrownBy(() -> Pin.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person.1.pin.hash=00",
                "person.1.pin.salt=00112233445566778899aabbccddeeff",
                "person.1.pin.hash=HASH\nperson.1.pin.salt=SALT",
                "person.1.pin.hash=HASH\nperson.1.pin.salt=SALT\nperson.1.pin.iterations=1",
                "person.1.pin.hash=HASH\nperson.1.pin.salt=SALT\nperson.1.pin.iterations=2000000000"
            })
    void somebodyWhosePinCannotBeReadIsNeverTakenInWithoutIt(String damaged) throws Exception {
        String pin = damaged.replace("HASH", "ab".repeat(32)).replace("SALT", "cd".repeat(16));
        Files.writeString(file(), "person.1.name=Ann\n" + pin + "\nperson.2.name=Bo\n");
        People people = read();
        assertThat(people.all()).extracting(Profile::name).containsExactly("Bo");
        assertThat(people.trouble().orElseThrow().key()).isEqualTo("people.wrong");
        assertThat(people.trouble()).as("said once").isEmpty();
        people.add(person("Cy"));
        assertThat(folder.resolve(People.NAME + ".broken-1")).content().contains(pin);
    }

    @Test
    void aBrokenFileIsSaidAndKeptAside() throws Exception {
        Files.writeString(file(), "person.1.name=\\u12");
        People people = read();
        assertThat(people.trouble().orElseThrow().key()).isEqualTo("people.broken");
        assertThat(people.toAsk()).isFalse();
        people.add(person("Ann"));
        assertThat(folder.resolve(People.NAME + ".broken-1")).hasContent("person.1.name=\\u12");
        assertThat(read().all()).hasSize(1);
    }

    @Test
    void whatANewerProgramPutThereIsKept() throws Exception {
        Files.writeString(file(), "future=1\nperson.1.name=Ann\n");
        read().add(person("Bo"));
        assertThat(Files.readString(file())).contains("future=1\n");
    }

    @Test
    void aCommandWritesInTheNameOfWhoHasNoPin() {
        People people = read();
        people.add(new Profile("Ann", "nurse", "", Optional.empty()));
        people.add(new Profile("Bo", "", "", Optional.of(Pin.of("1234"))));
        assertThat(people.commanding(Optional.of("ann"))).isEqualTo(new Author("Ann", "nurse"));
        assertThat(people.commanding(Optional.empty())).isEqualTo(Profile.ofSystemUser().author());
        assertThatThrownBy(() -> people.commanding(Optional.of("Bo"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.commanding(Optional.of("Cy"))).isInstanceOf(Refusal.class);
    }

    @Test
    void thePauseAfterWrongTriesGrows() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));
        WrongTries tries = new WrongTries(now::get);
        long[] seconds = {0, 0, 5, 10, 20, 40, 80, 160, 320, 320};
        for (long expected : seconds) {
            tries.wrong();
            assertThat(tries.left()).isEqualTo(Duration.ofSeconds(expected));
        }
        now.updateAndGet(t -> t.plusSeconds(300));
        assertThat(tries.left()).isEqualTo(Duration.ofSeconds(20));
        now.updateAndGet(t -> t.minusSeconds(9000));
        assertThat(tries.left()).as("a clock set back").isEqualTo(Duration.ofSeconds(320));
        now.updateAndGet(t -> t.plusSeconds(320));
        assertThat(tries.left()).isZero();
        tries.right();
        tries.wrong();
        assertThat(tries.left()).isZero();
    }
}
