package org.myoworkup.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The form of another program, LHC-Forms, in a headless Chromium: the same number of questions of
 * the same kinds as ours shows, measured inside its page. Scripts and questionnaire are loaded from
 * this machine before the clock starts, so that no network is in the numbers.
 */
final class LhcForms implements AutoCloseable {
    private static final String LFORMS = "40.1.3";

    /** The newest that this version of lforms asks for (~0.15); it is the one shipped in it. */
    private static final String ZONE = "0.15.1";

    private static final String SCRIPTS = "node_modules/lforms/dist/lforms";
    private static final String ZONE_SCRIPTS = "node_modules/zone.js/bundles";

    /** Npm writes it last; without it the folder is what a broken installation left behind. */
    private static final String INSTALLED = "node_modules/.package-lock.json";

    private static final int GROUPS = 12;
    private static final List<String> ANSWERS = List.of("present", "absent", "not tested");

    /** One in so many answers lets a further question appear. */
    private static final int REVEALING = 5;

    private static final int INSTALL_SECONDS = 600;
    private static final int ROUND_SECONDS = 60;
    private static final int END_SECONDS = 5;

    private static final JsonMapper JSON = new JsonMapper();

    private final Path chromium;
    private final String chromiumVersion;
    private final Form form;
    private final HttpServer server;
    private final BlockingQueue<Posted> results = new LinkedBlockingQueue<>();
    private int rounds;

    /** What one start of the browser gave; answerMillis is in the order of the answers. */
    record Round(int questions, double paintedMillis, List<Double> answerMillis) {}

    /** This machine lacks what the comparison needs; the message says what. */
    static final class NotHere extends Exception {
        private static final long serialVersionUID = 1L;

        NotHere(String reason) {
            super(reason);
        }
    }

    /** A result belongs to its round, so that a late one cannot be taken for the next. */
    private record Posted(String round, String body) {}

    private LhcForms(
            Path chromium, String chromiumVersion, Form form, Path pageFolder, Path installed)
            throws IOException {
        this.chromium = chromium;
        this.chromiumVersion = chromiumVersion;
        this.form = form;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SimpleFileServer.createFileHandler(pageFolder.toRealPath()));
        server.createContext("/lforms", files(installed.resolve(SCRIPTS)));
        server.createContext("/zone", files(installed.resolve(ZONE_SCRIPTS)));
        server.createContext("/questionnaire.json", e -> send(e, form.questionnaire()));
        server.createContext("/plan.json", e -> send(e, form.plan(query(e, "answers"))));
        server.createContext("/result", this::take);
        server.start();
    }

    /**
     * Installs the scripts into a folder where they are not there yet, and serves them and the page
     * on this machine only.
     */
    static LhcForms prepare(Path pageFolder, Path folder, int questions)
            throws NotHere, IOException, InterruptedException {
        Path npm = onPath("npm").orElseThrow(() -> new NotHere("npm is not installed"));
        Path chromium =
                Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(n -> onPath(n).stream())
                        .findFirst()
                        .orElseThrow(() -> new NotHere("no Chromium"));
        Files.createDirectories(folder);
        install(npm, folder);
        return new LhcForms(
                chromium, version(chromium, folder), new Form(questions), pageFolder, folder);
    }

    /**
     * One start of the browser with a new, empty profile, so that no round has code or pages cached
     * by the one before: the form once, then the answers.
     */
    Round round(int answers) throws IOException, InterruptedException {
        if (answers < 1 || answers > form.choices()) {
            throw new IllegalArgumentException(answers + " answers of " + form.choices());
        }
        String round = Integer.toString(++rounds);
        Path temporary = Files.createTempDirectory("lhc-forms");
        try {
            Path log = temporary.resolve("chromium.log");
            Process browser = start(temporary, log, page(round, answers));
            String body;
            try {
                body = await(round, browser, log);
            } finally {
                end(browser.toHandle());
            }
            return read(body, answers);
        } finally {
            delete(temporary);
        }
    }

    String versions() {
        return "lforms " + LFORMS + ", " + chromiumVersion;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Its temporary files are put beside the profile, for it leaves them behind. */
    private Process start(Path temporary, Path log, String page) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1366,768",
                        "--user-data-dir=" + Files.createDirectory(temporary.resolve("profile")),
                        page);
        builder.environment().put("TMPDIR", temporary.toString());
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private String page(String round, int answers) {
        return "http://127.0.0.1:"
                + server.getAddress().getPort()
                + "/page.html?round="
                + round
                + "&answers="
                + answers;
    }

    /** What the page posts for this round. */
    private String await(String round, Process browser, Path log)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(ROUND_SECONDS);
        while (System.nanoTime() < until) {
            boolean alive = browser.isAlive();
            Posted posted = results.poll(250, TimeUnit.MILLISECONDS);
            if (posted != null && posted.round().equals(round)) {
                return posted.body();
            }
            if (posted == null && !alive) {
                throw new IOException(
                        "Chromium ended with " + browser.exitValue() + ": " + tail(log));
            }
        }
        throw new IOException(
                "No result of LHC-Forms in " + ROUND_SECONDS + " s; Chromium: " + tail(log));
    }

    private Round read(String body, int answers) throws IOException {
        JsonNode result = JSON.readTree(body);
        if (result.has("error")) {
            throw new IOException("LHC-Forms: " + result.get("error").asString());
        }
        List<Double> millis = new ArrayList<>();
        result.get("answers").forEach(n -> millis.add(n.asDouble()));
        if (millis.size() != answers) {
            throw new IOException("LHC-Forms: " + millis.size() + " of " + answers + " answers");
        }
        return new Round(
                result.get("questions").asInt(),
                result.get("painted").asDouble(),
                List.copyOf(millis));
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
        results.add(new Posted(query(exchange, "round"), body));
    }

    private static HttpHandler files(Path folder) throws IOException {
        return SimpleFileServer.createFileHandler(folder.toRealPath());
    }

    private static void send(HttpExchange exchange, JsonNode json) throws IOException {
        byte[] body = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String query(HttpExchange exchange, String name) {
        return Stream.of(exchange.getRequestURI().getQuery().split("&"))
                .filter(p -> p.startsWith(name + "="))
                .map(p -> p.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Path> onPath(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(p -> !p.isEmpty())
                .map(p -> Path.of(p, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * The scripts are whole in themselves. Of what else lforms names, npm must settle nothing:
     * without --legacy-peer-deps it searches for minutes.
     */
    private static void install(Path npm, Path folder)
            throws NotHere, IOException, InterruptedException {
        if (Files.exists(folder.resolve(INSTALLED))
                && has(folder, "lforms", LFORMS)
                && has(folder, "zone.js", ZONE)) {
            return;
        }
        Files.writeString(folder.resolve("package.json"), "{\"private\": true}\n");
        Path log = folder.resolve("npm.log");
        int code =
                run(
                        log,
                        folder,
                        INSTALL_SECONDS,
                        npm.toString(),
                        "install",
                        "--legacy-peer-deps",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        "--save-exact",
                        "lforms@" + LFORMS,
                        "zone.js@" + ZONE);
        if (code != 0) {
            throw new NotHere("npm could not fetch lforms: " + tail(log));
        }
    }

    private static boolean has(Path folder, String name, String version) throws IOException {
        Path file = folder.resolve("node_modules").resolve(name).resolve("package.json");
        return Files.exists(file)
                && version.equals(JSON.readTree(file.toFile()).path("version").asString());
    }

    /** As it names itself, without what a distribution adds behind. */
    private static String version(Path chromium, Path folder)
            throws NotHere, IOException, InterruptedException {
        Path log = folder.resolve("chromium-version.log");
        int code = run(log, folder, ROUND_SECONDS, chromium.toString(), "--version");
        String said = Files.readString(log);
        return Stream.of(said.split("\\R"))
                .filter(l -> code == 0 && l.matches("(Chromium|Google Chrome) \\d.*"))
                .map(l -> l.replaceAll("^(\\D+ [\\d.]+).*", "$1"))
                .findFirst()
                .orElseThrow(() -> new NotHere("no Chromium: " + said.strip()));
    }

    private static int run(Path log, Path folder, int seconds, String... command)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } finally {
            end(process.toHandle());
        }
    }

    /**
     * Ends a process and its children and waits for them. It is asked first: a browser that ends by
     * itself takes along the helpers that no longer count as its children.
     */
    private static void end(ProcessHandle process) throws IOException, InterruptedException {
        List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroy();
        if (!gone(all)) {
            all.forEach(ProcessHandle::destroyForcibly);
            if (!gone(all)) {
                throw new IOException("Still running: " + all);
            }
        }
    }

    private static boolean gone(List<ProcessHandle> processes) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(END_SECONDS);
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > until) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return true;
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * The questions: mostly findings to be noted as present, absent or not tested, as in our form.
     * Those that appear only after an answer are on top of the number shown at the start.
     */
    private static final class Form {
        private static final int NUMBERS = 8;
        private static final int TEXTS = 20;
        private static final int HIDDEN = 15;

        private static final String FHIR = "http://hl7.org/fhir/";
        private static final String EXTENSION = FHIR + "StructureDefinition/questionnaire-";

        private final ObjectNode questionnaire = JSON.createObjectNode();
        private final List<String> plain = new ArrayList<>();
        private final List<String> revealing = new ArrayList<>();
        private final int shown;
        private int fields;

        Form(int shown) {
            this.shown = shown;
            questionnaire
                    .put("resourceType", "Questionnaire")
                    .put("status", "draft")
                    .put("title", "Findings");
            ArrayNode groups = questionnaire.putArray("item");
            int hidden = shown / HIDDEN;
            ArrayNode items = null;
            for (int i = 0; i < shown; i++) {
                if (items == null || i * GROUPS / shown > (i - 1) * GROUPS / shown) {
                    items =
                            item(groups, "g" + groups.size(), "Group " + groups.size(), "group")
                                    .putArray("item");
                }
                boolean due = revealing.size() < hidden && i >= revealing.size() * HIDDEN;
                question(items, i, due);
            }
        }

        private void question(ArrayNode items, int i, boolean due) {
            String link = "q" + i;
            String text = "Question " + i;
            if (i % NUMBERS == NUMBERS - 1) {
                item(items, link, text, "decimal");
                fields++;
            } else if (i % TEXTS == TEXTS - 2) {
                item(items, link, text, "string");
                fields++;
            } else {
                choice(items, link, text);
                (due ? revealing : plain).add(link);
                if (due) {
                    choice(items, further(link), "Further to question " + i)
                            .putArray("enableWhen")
                            .addObject()
                            .put("question", link)
                            .put("operator", "=")
                            .putObject("answerCoding")
                            .put("code", code(0));
                }
            }
        }

        private static String further(String link) {
            return link + "f";
        }

        private static String code(int answer) {
            return "a" + answer;
        }

        private static ObjectNode item(ArrayNode items, String link, String text, String type) {
            return items.addObject().put("linkId", link).put("text", text).put("type", type);
        }

        private static ObjectNode choice(ArrayNode items, String link, String text) {
            ObjectNode choice = item(items, link, text, "choice");
            ArrayNode extensions = choice.putArray("extension");
            extensions
                    .addObject()
                    .put("url", EXTENSION + "itemControl")
                    .putObject("valueCodeableConcept")
                    .putArray("coding")
                    .addObject()
                    .put("system", FHIR + "questionnaire-item-control")
                    .put("code", "radio-button");
            extensions
                    .addObject()
                    .put("url", EXTENSION + "choiceOrientation")
                    .put("valueCode", "horizontal");
            ArrayNode options = choice.putArray("answerOption");
            for (int i = 0; i < ANSWERS.size(); i++) {
                options.addObject()
                        .putObject("valueCoding")
                        .put("code", code(i))
                        .put("display", ANSWERS.get(i));
            }
            return choice;
        }

        ObjectNode questionnaire() {
            return questionnaire;
        }

        /** Questions that can be answered by a click. */
        int choices() {
            return plain.size() + revealing.size();
        }

        /** What the page must find in its form, and what it is to answer in which order. */
        ObjectNode plan(String answers) {
            int wanted = Integer.parseInt(answers);
            ObjectNode plan = JSON.createObjectNode();
            plan.putObject("shown")
                    .put("questions", shown)
                    .put("radios", choices() * ANSWERS.size())
                    .put("fields", fields);
            ArrayNode steps = plan.putArray("steps");
            int revealed = Math.min(wanted / REVEALING, revealing.size());
            int others = Math.min(wanted - revealed, plain.size());
            revealed = wanted - others;
            for (int i = 0, r = 0, o = 0; i < wanted; i++) {
                // Spread over the whole form, and the revealing ones among the others.
                if ((i + 1) * revealed / wanted > r) {
                    String link = revealing.get(r++ * revealing.size() / revealed);
                    steps.addObject()
                            .put("link", link)
                            .put("answer", 0)
                            .put("shows", further(link));
                } else {
                    String link = plain.get(o++ * plain.size() / others);
                    steps.addObject().put("link", link).put("answer", i % ANSWERS.size());
                }
            }
            return plan;
        }
    }
}
