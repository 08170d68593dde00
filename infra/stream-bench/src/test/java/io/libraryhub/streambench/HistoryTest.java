package io.libraryhub.streambench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.libraryhub.streambench.RealLoans.Loan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    /** Where the file of real loans lies, when there is one. */
    private static final String REAL = "HUB_REAL_LOANS";

    @TempDir
    private Path work;

    @Test
    void aLineIsALoan() {
        assertThat(RealLoans.loan("   0\t0\t5440201\t14-MAR-00"))
                .isEqualTo(new Loan(5_440_201, LocalDate.of(2000, 3, 14)));
        assertThat(RealLoans.loan("0\t0\t7\t31-DEC-89").day()).isEqualTo(LocalDate.of(1989, 12, 31));
        assertThatThrownBy(() -> RealLoans.loan("0\t7\t31-DEC-89")).hasMessageContaining("not a loan");
        assertThatThrownBy(() -> RealLoans.loan("0\t0\t7\t1989-12-31")).hasMessageContaining("not a day");
    }

    @Test
    void theMostLentTitlesOfEachMonthEqualARecount() throws Exception {
        Random random = new Random(5);
        StringBuilder lines = new StringBuilder("# loans\n");
        for (int i = 0; i < 2_000; i++) {
            lines.append("0\t0\t%d\t%02d-%s-%02d%n"
                    .formatted(
                            2_000 + random.nextInt(40),
                            1 + random.nextInt(28),
                            List.of("JAN", "FEB", "JUN", "DEC").get(random.nextInt(4)),
                            List.of(99, 0, 1).get(random.nextInt(3))));
        }
        Path file = Files.writeString(work.resolve("loans.tsv"), lines);

        Report report = new History(file, 40).replay(work);

        assertThat(report.figures())
                .containsEntry("loans", 2_000)
                .containsEntry("loans_counted", 2_000L)
                .containsEntry("months", 12)
                .containsEntry("months_wrong", 0L);
        assertThat(report.passed()).isTrue();
    }

    @Test
    void realLoansEqualTheirRecount() throws Exception {
        String named = System.getenv(REAL);
        assumeTrue(named != null && Files.isReadable(Path.of(named)), REAL + " names no file of real loans: skipped");
        assertThat(new History(Path.of(named), 50).replay(work).passed()).isTrue();
    }

    @Test
    void aCountThatIsWrongIsSeen() throws IOException {
        TopTitles one = new TopTitles();
        TopTitles other = new TopTitles();
        one.add(1, LocalDate.of(2001, 1, 1), 2);
        other.add(1, LocalDate.of(2001, 1, 1), 1);
        other.add(2, LocalDate.of(2001, 1, 31), 1);
        assertThat(one.top(5)).isNotEqualTo(other.top(5));
        assertThat(one.all()).isEqualTo(other.all());
    }
}
