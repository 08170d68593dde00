package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The two system libraries that mysqld needs and that a slim Linux may lack. The system's own are taken when there;
 * else the few functions mysqld uses are compiled from the sources in this project; else the person is told what to
 * install.
 */
final class MySqlLibraries {

    private static final List<Path> FOLDERS = List.of(
            Path.of("/lib/x86_64-linux-gnu"),
            Path.of("/usr/lib/x86_64-linux-gnu"),
            Path.of("/lib64"),
            Path.of("/usr/lib64"),
            Path.of("/usr/lib"),
            Path.of("/lib"));

    private MySqlLibraries() {}

    static void check() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!"Linux amd64".equals(system)) {
            throw new HubException("the embedded MySQL runs on Linux x86-64 only, this is " + system
                    + ".\nGive the hub any MySQL 8 instead: HUB_MYSQL_URL=jdbc:mysql://host:3306"
                    + " HUB_MYSQL_ROOT_PASSWORD=… ./hub up");
        }
    }

    static void supply(Path sources, Path privateFolder) throws IOException, InterruptedException {
        supply("libaio.so.1", List.of("libaio.so.1", "libaio.so.1t64"), sources, "aio", privateFolder);
        supply("libnuma.so.1", List.of("libnuma.so.1"), sources, "numa", privateFolder);
    }

    private static void supply(String wanted, List<String> names, Path sources, String stub, Path privateFolder)
            throws IOException, InterruptedException {
        Path target = privateFolder.resolve(wanted);
        if (Files.exists(target)) {
            return;
        }
        for (Path folder : FOLDERS) {
            for (String name : names) {
                Path found = folder.resolve(name);
                if (Files.exists(found)) {
                    if (!name.equals(wanted)) {
                        // Ubuntu's rename of the same library.
                        Files.createSymbolicLink(target, found.toRealPath());
                    }
                    return;
                }
            }
        }
        compile(sources, stub, wanted, target);
    }

    private static void compile(Path sources, String stub, String wanted, Path target)
            throws IOException, InterruptedException {
        Path draft = Files.createTempFile(target.getParent(), stub, ".so");
        for (String compiler : List.of("cc", "gcc", "clang")) {
            if (!onPath(compiler)) {
                continue;
            }
            Process process = new ProcessBuilder(List.of(
                            compiler,
                            "-O2",
                            "-shared",
                            "-fPIC",
                            "-Wl,-soname," + wanted,
                            "-Wl,--version-script=" + sources.resolve(stub + ".map"),
                            "-o",
                            draft.toString(),
                            sources.resolve(stub + ".c").toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() == 0) {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            }
        }
        Files.deleteIfExists(draft);
        throw new HubException(
                "MySQL needs " + wanted + ", which this system lacks, and there is no C compiler to make a"
                        + " replacement.\nInstall it: apt-get install libaio1 libnuma1 (newer Debian and Ubuntu: libaio1t64"
                        + " libnuma1; Fedora: libaio numactl-libs), or a compiler (gcc), and start again.");
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }
}
