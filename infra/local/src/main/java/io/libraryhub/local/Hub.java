package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commands of {@code ./hub}. */
public final class Hub {

    private static final String USAGE =
            """
            usage: ./hub COMMAND
              up [servers | PROCESS …]   start everything, only the servers, or the named processes anew
                                         (--no-build: with the jars as they are)
              down                       end everything that up started; data stay
              status [--json]            what runs, where, how large, for how long
              logs NAME [-f]             the end of a process's log; -f follows it
              demo [OPTION …]            up, then a city's day through the gateway, with a report
              accounts [--repair]        the books of the last days; lets what differs be published again
              signals rebuild NAME       a signal anew from the archive, beside the one that serves, and then in its place
                [--from=DAY]             (abandon instead of rebuild NAME gives one up)
              figures rebuild            what the managers' figures are counted from, anew from the archive
              import FILE                send bibliographic records (MARC, MARCXML, CSV) to the running hub
              test [STAGE …]             all tests, or: web, java, journeys, browser
              bench [NAME [OPTION …]]    a benchmark, most against the running hub; without a name: which there are
              fmt                        format the sources
              reset [-y]                 down, then forget data and secrets
            A stack lives in HUB_HOME (.hub/local); HUB_PORT_OFFSET moves its ports. More: docs/guides/run.md""";

    /** Far enough from the default ports that both stacks can run. */
    private static final String TEST_PORT_OFFSET = "4000";

    private final Layout layout;
    private final Settings settings;
    private final Progress progress = new Progress(System.out);

    private Hub(Layout layout, Settings settings) {
        this.layout = layout;
        this.settings = settings;
    }

    public static void main(String[] words) {
        List<String> arguments = List.of(words);
        Map<String, String> environment = new HashMap<>(System.getenv());
        Path root = absolute(environment.getOrDefault("HUB_ROOT", "."));
        if (!arguments.isEmpty() && "test".equals(arguments.get(0))) {
            environment.putIfAbsent("HUB_HOME", root.resolve(".hub/test").toString());
            environment.putIfAbsent("HUB_PORT_OFFSET", TEST_PORT_OFFSET);
        }
        Path home = absolute(
                environment.getOrDefault("HUB_HOME", root.resolve(".hub/local").toString()));
        int code;
        try {
            code = new Hub(new Layout(root, home), Settings.read(home, environment)).run(arguments);
        } catch (HubException e) {
            System.err.println("hub: " + e.getMessage());
            code = 1;
        } catch (IOException e) {
            System.err.println("hub: " + Http.reason(e));
            code = 1;
        } catch (InterruptedException e) {
            code = 130;
        }
        System.exit(code);
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private int run(List<String> arguments) throws IOException, InterruptedException {
        String command = arguments.isEmpty() ? "help" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (command) {
            case "up" -> {
                Up up = new Up(layout, settings, progress);
                up.sayWhere(up.bring(rest));
            }
            case "down" -> new Down(layout, settings, progress).end();
            case "status" -> status(rest);
            case "logs" -> {
                return logs(rest);
            }
            case "demo" -> {
                return new Demo(layout, settings, progress).play(rest);
            }
            case "accounts" -> {
                return new Books(layout, settings).show(rest, System.out);
            }
            case "signals" -> new Rebuild(layout, settings, progress).run(rest);
            case "figures" -> new Figures(layout, settings, progress).run(rest);
            case "import" -> {
                return new Import(layout, settings).send(Path.of(only(rest, "import FILE")), System.out);
            }
            case "test" -> {
                return new TestRun(layout, settings, progress).run(rest);
            }
            case "bench" -> {
                return new Demo(layout, settings, progress).bench(rest);
            }
            case "fmt" -> {
                return format();
            }
            case "reset" -> reset(rest);
            case Watcher.COMMAND -> new Watch(layout, settings, progress).forEver();
            case "help", "-h", "--help" -> System.out.println(USAGE);
            default -> {
                System.err.println("hub: there is no command '" + command + "'\n" + USAGE);
                return 2;
            }
        }
        return 0;
    }

    private static String only(List<String> arguments, String usage) {
        if (arguments.size() != 1) {
            throw new HubException("usage: ./hub " + usage);
        }
        return arguments.get(0);
    }

    private void status(List<String> options) {
        Status status = new Status(new Stack(layout, settings), settings);
        if (options.contains("--json")) {
            status.printJson(System.out);
        } else {
            status.print(System.out);
        }
    }

    private int logs(List<String> words) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(words);
        boolean follow = names.remove("-f");
        // A name, never a path: it is put together with the folder of logs.
        String name = only(names, "logs NAME [-f]").replaceAll("[^A-Za-z0-9-]", "");
        Path log = layout.log(name);
        if (!Files.exists(log)) {
            throw new HubException("there is no log of '" + name + "' in " + log.getParent());
        }
        List<String> command = new ArrayList<>(List.of("tail", "-n", "200"));
        if (follow) {
            command.add("-F");
        }
        command.add(log.toString());
        return Foreground.run(command, layout.root(), List.of());
    }

    private int format() throws IOException, InterruptedException {
        progress.say("fmt", "Java (mvn spotless:apply)");
        int java = Foreground.run(List.of("mvn", "-B", "-q", "spotless:apply"), layout.root(), List.of());
        Pages pages = new Pages(layout, progress);
        if (java != 0 || !pages.exist()) {
            return java;
        }
        pages.install();
        progress.say("fmt", "web pages (prettier)");
        return Foreground.run(List.of("npm", "run", "--silent", "fmt"), pages.folder(), List.of());
    }

    private void reset(List<String> options) throws IOException, InterruptedException {
        if (!options.contains("-y")) {
            System.out.print(
                    "This ends the stack and deletes all data and secrets in " + layout.home() + ". Type yes: ");
            System.out.flush();
            String answer = new String(System.in.readNBytes(3), java.nio.charset.StandardCharsets.UTF_8);
            if (!"yes".equals(answer)) {
                throw new HubException("nothing was deleted");
            }
        }
        new Reset(layout, settings, progress).forget();
    }
}
