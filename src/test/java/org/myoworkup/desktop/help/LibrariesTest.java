package org.myoworkup.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of libraries in About is that of the build. */
class LibrariesTest {
    private static final Path BASE = Path.of(System.getProperty("project.basedir"));
    private static final List<Libraries.Library> LISTED = Libraries.all();

    private static Set<String> names() {
        return LISTED.stream()
                .map(Libraries.Library::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each dependency of the pom that is not for tests alone. */
    @Test
    void whateverTheBuildAsksForIsListed() throws Exception {
        String pom = Files.readString(BASE.resolve("pom.xml"));
        String managed = pom.substring(0, pom.indexOf("</dependencyManagement>"));
        String asked =
                pom.substring(
                        managed.length(), pom.indexOf("</dependencies>", managed.length() + 40));
        List<String> artifacts =
                Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                        .matcher(asked)
                        .results()
                        .map(m -> m.group(1))
                        .filter(d -> !d.contains("<scope>test</scope>"))
                        .map(d -> d.replaceAll("(?s).*?<artifactId>(.*?)</artifactId>.*", "$1"))
                        .toList();

        assertThat(artifacts).hasSizeGreaterThan(10).contains("javafx-controls", "jdbi3-core");
        assertThat(names()).containsAll(artifacts);
    }

    /** With the version that is used, and nothing that is used no more. */
    @Test
    void everyLineIsOfAJarThatIsThere() {
        String jars =
                Stream.of("java.class.path", "jdk.module.path")
                        .map(p -> System.getProperty(p, ""))
                        .flatMap(p -> Arrays.stream(p.split(File.pathSeparator)))
                        .map(Path::of)
                        .flatMap(p -> Files.isDirectory(p) ? inside(p) : Stream.of(p))
                        .map(p -> p.getFileName().toString())
                        .collect(Collectors.joining("\n"));

        assertThat(LISTED)
                .allSatisfy(
                        one -> {
                            assertThat(jars).contains(one.name() + "-" + one.version());
                            assertThat(one.licence()).isNotBlank();
                        });
    }

    private static Stream<Path> inside(Path folder) {
        File[] files = folder.toFile().listFiles();
        return files == null ? Stream.empty() : Arrays.stream(files).map(File::toPath);
    }

    /** What the build puts beside the program; it is there once the build has run. */
    @Test
    void whateverIsShippedIsListed() {
        Set<String> shipped =
                inside(BASE.resolve("target/lib"))
                        .map(p -> p.getFileName().toString())
                        .filter(n -> n.endsWith(".jar"))
                        .map(n -> n.replaceAll("-\\d[\\w.+-]*\\.jar$", ""))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names()).containsAll(shipped);
    }
}
