package io.libraryhub.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Only one launcher at a time changes a home. The system frees the lock when its holder ends, however it ends. */
final class HomeLock implements Closeable {

    private static final String FILE = "lock";

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Path home) throws IOException {
        Optional<HomeLock> lock = tryTake(home);
        if (lock.isEmpty()) {
            throw new HubException("another ./hub command (process "
                    + Files.readString(home.resolve(FILE)).strip() + ") is at work on " + home
                    + ". Wait until it is done, or end it.");
        }
        return lock.get();
    }

    static Optional<HomeLock> tryTake(Path home) throws IOException {
        Files.createDirectories(home);
        FileChannel channel = FileChannel.open(
                home.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return Optional.of(new HomeLock(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
