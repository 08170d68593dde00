package io.libraryhub.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Node.js, needed only when web pages are built or tested. */
final class Node {

    private static final int LEAST = 20;

    private Node() {}

    static void check() throws InterruptedException {
        String version;
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            version = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            node.waitFor();
        } catch (IOException e) {
            throw missing("Node.js is missing");
        }
        int major = Integer.parseInt("0" + version.replaceAll("^v(\\d+).*$|.*", "$1"));
        if (major < LEAST) {
            throw missing("Node.js is too old (" + version + ")");
        }
    }

    private static HubException missing(String what) {
        return new HubException(what + ": the web pages need Node.js " + LEAST
                + " or newer with npm.\nGet it from https://nodejs.org, or by your system's packages (Debian: apt-get install"
                + " nodejs npm), and start again.");
    }
}
