package io.libraryhub.acquisitions.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureFileTest {
    private static String file(FigureBody.FigurePart... points) {
        return FigureFile.of(
                new FigureBody("loans", "count", "select 1", List.of("branch"), 1.0, null, "branch", List.of(points)));
    }

    @Test
    void aSpreadsheetReadsItAsUtf8WithALineForEachPoint() {
        assertThat(file(new FigureBody.FigurePart("鼓楼", 12), new FigureBody.FigurePart("MAIN", 0.5)))
                .isEqualTo("\uFEFFbranch,loans\r\n鼓楼,12.00\r\nMAIN,0.50\r\n");
    }

    @Test
    void aNameNeverBecomesAFormulaOrAnotherCell() {
        assertThat(file(new FigureBody.FigurePart("=1+1", 1), new FigureBody.FigurePart("a,\"b\"", 2)))
                .isEqualTo("\uFEFFbranch,loans\r\n'=1+1,1.00\r\n\"a,\"\"b\"\"\",2.00\r\n");
    }

    @Test
    void withoutPointsThereIsAHead() {
        assertThat(file()).isEqualTo("\uFEFFbranch,loans\r\n");
    }
}
