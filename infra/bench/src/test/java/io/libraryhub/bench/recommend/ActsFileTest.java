package io.libraryhub.bench.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.bench.NotUnderstood;
import io.libraryhub.bench.Options;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 小林 rated items 242 and 302, 小王 242. */
class ActsFileTest {
    @TempDir
    private Path folder;

    private ActsFile read(String text, String... options) throws IOException {
        Path file = folder.resolve("acts");
        Files.writeString(file, text);
        return ActsFile.read(file, Options.of(file.toString(), List.of(options)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7\t242\t3\t881250949\n7\t302\t3\t881250950\n8\t242\t3\t891717742\n",
                "7::242::3::881250949\n7::302::3::881250950\n8::242::3::891717742\n",
                "userId,movieId,rating,timestamp\n7,242,3.5,881250949\n7,302,3,881250950\n8,242,1,891717742\n",
                "user_id:token\titem_id:token\trating:float\ttimestamp:float\n7\t242\t3\t881250949\n"
                        + "7\t302\t3\t881250950\n8\t242\t3\t891717742\n",
                "\"book\";\"reader\";\"date\"\n\"242\";\"7\";\"1997-12-04 15:55:49\"\n"
                        + "\"302\";\"7\";\"1997-12-04 15:55:50\"\n\"242\";\"8\";\"1998-04-04\"\n",
                "# loans\n7 242 1 19971204\n7 302 1 19971205\n\n8 242 1 19980404\n"
            })
    void everyUsualShapeIsReadByItself(String text) throws IOException {
        ActsFile file = read(text);
        assertThat(file.timed()).isTrue();
        assertThat(file.leftOut()).isZero();
        assertThat(file.lines()).isEqualTo(3);
        assertThat(file.acts().users()).isEqualTo(2);
        assertThat(file.acts().items()).isEqualTo(2);
        assertThat(file.acts().of(0).items()).containsExactly(0, 1);
        assertThat(file.acts().newest()).isGreaterThan(file.acts().of(0).times()[1]);
    }

    @Test
    void columnsAreChosenByNumberOrNameAndMayBeMissing() throws IOException {
        String loans = "0\t0\t5440201\t14-MAR-00\n1\t0\t5440201\t02-apr-99\n";
        ActsFile file = read(loans, "--user=1", "--item=3", "--value=none", "--time=4");
        assertThat(file.acts().of(0).times()[0]).as("2000-03-14").isEqualTo(952992000);
        assertThat(file.acts().of(1).times()[0]).isLessThan(952992000);
        assertThat(read("who,what\na,x\nb,x\n", "--user=who", "--item=what").timed())
                .isFalse();
    }

    @Test
    void aPackedFileIsUnpackedAndWhatCannotBeReadIsLeftOut() throws IOException {
        Path file = folder.resolve("acts.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("1,9,5,100\n2,9,4,soon\n2,9,2,100\n2,9\n2,8,4,200\n".getBytes(StandardCharsets.UTF_8));
        }
        ActsFile read = ActsFile.read(file, Options.of(file.toString(), List.of("--least-value=4")));
        assertThat(read.lines()).isEqualTo(5);
        assertThat(read.leftOut()).isEqualTo(3);
        assertThat(read.acts().size()).isEqualTo(2);
    }

    @Test
    void aFileThatDoesNotSayWhoIsRefused() {
        assertThatThrownBy(() -> read("   0\t0\t5440201\t14-MAR-00\n   0\t0\t5440202\t15-MAR-00\n"))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("same user");
        assertThatThrownBy(() -> read("1\t2\n", "--user=3")).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> read("1\t2\n", "--user=who")).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> ActsFile.read(folder.resolve("nowhere"), Options.of(List.of())))
                .isInstanceOf(NotUnderstood.class);
    }
}
