package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Elasticsearch refuses to run as root: starts it as somebody else when the hub is started by root. */
final class NotRoot {

    private static final List<String> OTHER_NAME = List.of("unshare", "--user", "--map-user=1000", "--map-group=1000");
    private static final String NOBODY = "65534";

    private NotRoot() {}

    /** What to put before the command. */
    static List<String> wrap(Path data, Path program) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        // In a user namespace root is seen as user 1000 and still owns its files.
        if (works(Stream.concat(OTHER_NAME.stream(), Stream.of("true")).toList())) {
            return OTHER_NAME;
        }
        List<String> asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(Stream.concat(asNobody.stream(), Stream.of("test", "-r", program.toString()))
                .toList())) {
            giveAway(data);
            return asNobody;
        }
        throw new HubException(
                "Elasticsearch does not run as root, and neither 'unshare --user' nor 'setpriv' can start it"
                        + " as somebody else here.\nStart the hub as an ordinary user, or give it an Elasticsearch 8:"
                        + " HUB_ELASTICSEARCH_URL=http://host:9200 ./hub up");
    }

    private static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void giveAway(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", Integer.parseInt(NOBODY));
                Files.setAttribute(file, "unix:gid", Integer.parseInt(NOBODY));
            }
        }
    }
}
