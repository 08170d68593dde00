package io.libraryhub.bench.recommend;

import io.libraryhub.bench.NotUnderstood;
import io.libraryhub.bench.Options;
import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Numbering;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file of ratings or loans, a line each: gzipped or not, fields by tab, comma, semicolon, bar, {@code ::} or
 * blanks, with a header or without, lines with # left out.
 *
 * @param acts who took what
 * @param timed whether every line that was read has a time
 * @param lines how many were read
 * @param leftOut how many were not: too few fields, a value too small, or a time that cannot be read
 */
record ActsFile(Interactions acts, boolean timed, long lines, long leftOut) {
    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;

    static ActsFile read(Path file, Options options) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new NotUnderstood("there is no such file: " + file);
        }
        try (BufferedReader in = open(file)) {
            return new Reading(options).all(in);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        PushbackInputStream raw = new PushbackInputStream(Files.newInputStream(file), 2);
        byte[] magic = raw.readNBytes(2);
        raw.unread(magic);
        boolean zipped = magic.length == 2 && (magic[0] & 0xff) == GZIP_1 && (magic[1] & 0xff) == GZIP_2;
        InputStream in = zipped ? new GZIPInputStream(raw) : raw;
        // Old files come in other encodings; an identifier with a strange letter is still the same identifier.
        return new BufferedReader(new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)));
    }

    /** What is known while lines are read. */
    private static final class Reading {
        private final Options options;
        private final double leastValue;
        private final Numbering<String> users = new Numbering<>();
        private final Numbering<String> items = new Numbering<>();
        private final Interactions.Collector acts = new Interactions.Collector();
        private long lines;
        private long leftOut;

        Reading(Options options) {
            this.options = options;
            this.leastValue = options.decimal("least-value", -Double.MAX_VALUE, -Double.MAX_VALUE);
        }

        ActsFile all(BufferedReader in) throws IOException {
            @Nullable String first = next(in);
            if (first == null) {
                throw new NotUnderstood("the file is empty");
            }
            Separator separator = Separator.of(options.text("separator", ""), first);
            Columns columns = Columns.of(options, separator.fields(first));
            if (columns.user() == Columns.NONE || columns.item() == Columns.NONE) {
                throw new NotUnderstood("it is not seen who took what: name the columns with --user= and --item=");
            }
            for (@Nullable String line = columns.headed() ? next(in) : first; line != null; line = next(in)) {
                lines++;
                if (!take(separator.fields(line), columns)) {
                    leftOut++;
                }
            }
            if (users.size() < 2) {
                throw new NotUnderstood("every line names the same user: a ranking needs to know who took what");
            }
            return new ActsFile(acts.collect(), columns.time() != Columns.NONE, lines, leftOut);
        }

        private static @Nullable String next(BufferedReader in) throws IOException {
            @Nullable String line = in.readLine();
            while (line != null && (line.isBlank() || line.startsWith("#"))) {
                line = in.readLine();
            }
            return line;
        }

        private boolean take(String[] fields, Columns columns) {
            int last = Math.max(Math.max(columns.user(), columns.item()), Math.max(columns.value(), columns.time()));
            if (fields.length <= last || fields[columns.user()].isEmpty() || fields[columns.item()].isEmpty()) {
                return false;
            }
            if (columns.value() != Columns.NONE && !isWorth(fields[columns.value()])) {
                return false;
            }
            long at = 0;
            if (columns.time() != Columns.NONE) {
                OptionalLong read = Moments.seconds(fields[columns.time()]);
                if (read.isEmpty()) {
                    return false;
                }
                at = read.getAsLong();
            }
            acts.add(users.of(fields[columns.user()]), items.of(fields[columns.item()]), at);
            return true;
        }

        private boolean isWorth(String value) {
            try {
                return Double.parseDouble(value) >= leastValue;
            } catch (NumberFormatException e) {
                return false;
            }
        }
    }
}
