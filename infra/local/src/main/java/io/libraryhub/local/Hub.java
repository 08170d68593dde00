package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The commands of {@code ./hub}. */
public final class Hub {

    private static final String USAGE =
            """
            usage: ./hub COMMAND
              up [servers | PROCESS …]   start everything, only the servers, or (again) the named processes
              down                       end everything that up started; data stay
              status [--json]            what runs, where, how large
              logs NAME [-f]             the log of a process""";

    private final Layout layout;
    private final Settings settings;
    private final Progress progress = new Progress(System.out);

    private Hub(Layout layout, Settings settings) {
        this.layout = layout;
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Path root = Path.of(environment.getOrDefault("HUB_ROOT", "."))
                .toAbsolutePath()
                .normalize();
        Path home = Path.of(environment.getOrDefault(
                        "HUB_HOME", root.resolve(".hub/local").toString()))
                .toAbsolutePath()
                .normalize();
        int code;
        try {
            code = new Hub(new Layout(root, home), Settings.read(home, environment)).run(List.of(arguments));
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

    private int run(List<String> arguments) throws IOException, InterruptedException {
        String command = arguments.isEmpty() ? "help" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (command) {
            case "up" -> up(rest);
            case "down" -> new Down(layout, settings, progress).end();
            case "status" -> status(rest);
            default -> {
                System.out.println(USAGE);
                return "help".equals(command) ? 0 : 2;
            }
        }
        return 0;
    }

    private void up(List<String> words) throws IOException, InterruptedException {
        Up up = new Up(layout, settings, progress);
        up.sayWhere(up.bring(words));
    }

    private void status(List<String> options) {
        Status status = new Status(new Stack(layout, settings));
        if (options.contains("--json")) {
            status.printJson(System.out);
        } else {
            status.print(System.out);
        }
    }
}
