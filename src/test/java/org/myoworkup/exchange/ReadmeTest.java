package org.myoworkup.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;
import org.myoworkup.checklist.Message;
import org.myoworkup.workup.Workup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The case file that the README shows is one. */
class ReadmeTest {

    @Test
    void theCaseFileShownIsAccepted() throws Exception {
        String readme =
                Files.readString(Path.of(System.getProperty("project.basedir"), "README.md"));
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(example.find()).isTrue();
        Workup workup =
                new JsonCaseFiles(CaseBuilder.CHECKLIST, Message::key)
                        .read(
                                example.group(1).getBytes(StandardCharsets.UTF_8),
                                LocalDate.of(2026, 1, 1));
        assertThat(workup.answers().all()).hasSize(8);
        assertThat(workup.revision()).isEqualTo(7);
    }

    @Test
    void thePictureShownIsThere() throws Exception {
        Path root = Path.of(System.getProperty("project.basedir"));
        Matcher picture =
                Pattern.compile("!\\[[^]]*]\\(([^)]*)\\)")
                        .matcher(Files.readString(root.resolve("README.md")));
        assertThat(picture.find()).isTrue();
        assertThat(root.resolve(picture.group(1))).exists();
    }
}
