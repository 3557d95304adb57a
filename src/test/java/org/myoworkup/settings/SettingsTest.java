package org.myoworkup.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.session.Reports.Paper;
import org.myoworkup.session.SafeFile;
import org.myoworkup.workup.Refusal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class SettingsTest {
    @TempDir Path folder;

    private Settings read() {
        return Settings.read(folder, SafeFile::write);
    }

    private Path file() {
        return folder.resolve(Settings.NAME);
    }

    @Test
    void presetsHoldBeforeAnythingIsChosen() {
        Settings settings = Settings.read(folder.resolve("not-there"), SafeFile::write);
        assertThat(settings.trouble()).isEmpty();
        assertThat(settings.number(Setting.COPIES)).isEqualTo(1);
        assertThat(settings.one(Setting.PAPER, Paper.class)).isEmpty();
        for (Setting setting : Setting.values()) {
            assertThat(setting.takes(setting.preset())).as(setting.key()).isTrue();
        }
    }

    @Test
    void whatIsChosenIsThereAgainAndTheOwnersAlone() throws Exception {
        read().set(
                        Map.of(
                                Setting.PAPER, "LETTER",
                                Setting.PRINTER, "Büro 2 #=: \\ links",
                                Setting.COPIES, "99"));
        Settings again = read();
        assertThat(again.one(Setting.PAPER, Paper.class)).contains(Paper.LETTER);
        assertThat(again.text(Setting.PRINTER)).isEqualTo("Büro 2 #=: \\ links");
        assertThat(again.number(Setting.COPIES)).isEqualTo(99);
        assertThat(Files.getPosixFilePermissions(file())).hasToString("[OWNER_READ, OWNER_WRITE]");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void whatANewerProgramPutThereIsKept() throws Exception {
        Files.writeString(file(), "# mine\nfuture.colour = blue\\u00e9\npaper=A4\n");
        Settings settings = read();
        settings.set(Setting.COPIES, "3");
        assertThat(Files.readString(file()))
                .isEqualTo("future.colour=blueé\npaper=A4\nprint.copies=3\n");
    }

    @ParameterizedTest
    @CsvSource({
        "print.copies, 0",
        "print.copies, 100",
        "print.copies, -1",
        "print.copies, 2.5",
        "print.copies, 99999999999",
        "print.copies, ''",
        "paper, a4",
        "paper, A3"
    })
    void aValueThatCannotBeIsThePreset(String key, String value) throws Exception {
        Files.writeString(file(), key + "=" + value + "\nexport.folder=/somewhere\n");
        Settings settings = read();
        assertThat(settings.trouble()).hasValueSatisfying(m -> assertThat(m.args()).contains(key));
        assertThat(settings.trouble()).as("said once").isEmpty();
        assertThat(settings.number(Setting.COPIES)).isEqualTo(1);
        assertThat(settings.one(Setting.PAPER, Paper.class)).isEmpty();
        assertThat(settings.text(Setting.EXPORT_FOLDER)).isEqualTo("/somewhere");
    }

    @ParameterizedTest
    @CsvSource({"'paper=\\u12'", "'paper=A4\u0000\nbin\u0001ary=1'", "'{\"paper\": \"A4\"}'"})
    void aBrokenFileIsKeptAsideWhenAnotherTakesItsPlace(String broken) throws Exception {
        Files.writeString(folder.resolve(Settings.NAME + ".broken-1"), "an earlier one");
        Files.writeString(file(), broken);
        Settings settings = read();
        assertThat(settings.trouble().orElseThrow().key()).isEqualTo("settings.broken");
        assertThat(settings.one(Setting.PAPER, Paper.class)).isEmpty();
        assertThat(file()).hasContent(broken);

        settings.set(Setting.PAPER, "LETTER");
        assertThat(folder.resolve(Settings.NAME + ".broken-1")).hasContent("an earlier one");
        assertThat(folder.resolve(Settings.NAME + ".broken-2")).hasContent(broken);
        assertThat(read().one(Setting.PAPER, Paper.class)).contains(Paper.LETTER);
    }

    @Test
    void bytesThatAreNoTextAreABrokenFile() throws Exception {
        Files.write(file(), "printer=Büro".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read().trouble()).isPresent();
    }

    @Test
    void whatCannotBeWrittenIsSaidAndHoldsUntilTheEnd() {
        Settings settings = Settings.read(folder.resolve("gone"), SafeFile::write);
        assertThatThrownBy(() -> settings.set(Setting.COPIES, "2")).isInstanceOf(Refusal.class);
        assertThat(settings.number(Setting.COPIES)).isEqualTo(2);
        assertThatThrownBy(() -> settings.set(Setting.COPIES, "100"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(settings.number(Setting.COPIES)).isEqualTo(2);
    }
}
