package io.libraryhub.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds out who holds a port, as far as this user may see. */
final class PortCheck {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortCheck() {}

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The message that stops a start. */
    static String taken(String part, String what, int port) {
        String holder = holder(port)
                .map(pid -> "by process " + pid + " (" + program(pid) + ")")
                .orElse("by a program that this user cannot see");
        return part + " needs port " + port + " (" + what + "), but it is taken " + holder + ".\n"
                + "Stop that program, or move every port of the hub: HUB_PORT_OFFSET=500 ./hub up";
    }

    static Optional<Long> holder(int port) {
        Set<String> inodes = new HashSet<>();
        inodes.addAll(listening(PROC.resolve("net/tcp"), port));
        inodes.addAll(listening(PROC.resolve("net/tcp6"), port));
        return inodes.isEmpty() ? Optional.empty() : owner(inodes);
    }

    private static Set<String> listening(Path table, int port) {
        Set<String> inodes = new HashSet<>();
        String wanted = String.format(Locale.ROOT, ":%04X", port);
        try {
            for (String line : Files.readAllLines(table)) {
                String[] field = line.strip().split("\\s+");
                if (field.length > 9 && field[1].endsWith(wanted) && LISTENING.equals(field[3])) {
                    inodes.add("socket:[" + field[9] + "]");
                }
            }
        } catch (IOException e) {
            return inodes;
        }
        return inodes;
    }

    private static Optional<Long> owner(Set<String> inodes) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (holdsOne(process, inodes)) {
                    return Optional.of(Long.parseLong(process.getFileName().toString()));
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean holdsOne(Path process, Set<String> inodes) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                if (inodes.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException e) {
            // Another user's process, or one that has just ended: not ours to see.
            return false;
        }
        return false;
    }

    private static String program(long pid) {
        try {
            String line = Files.readString(PROC.resolve(Long.toString(pid)).resolve("cmdline"))
                    .replace('\0', ' ')
                    .strip();
            return line.length() <= 80 ? line : line.substring(0, 80) + "…";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
