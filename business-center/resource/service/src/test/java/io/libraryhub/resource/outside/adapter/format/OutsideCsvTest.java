package io.libraryhub.resource.outside.adapter.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.resource.api.OutsideProblem;
import io.libraryhub.resource.outside.domain.LineBounds;
import io.libraryhub.resource.outside.domain.LinesRead;
import io.libraryhub.resource.outside.domain.OutsideLine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutsideCsvTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static LinesRead read(String text, @Nullable String list) {
        return new OutsideCsv()
                .read(
                        text.getBytes(StandardCharsets.UTF_8),
                        new LineBounds(list, TODAY.plusDays(90), TODAY, TODAY.plusDays(730), 100, 10))
                .orElseThrow();
    }

    @Test
    void eachLineSaysItsListPlaceWeightAndLastDay() {
        LinesRead read = read(
                "ISBN,Title,Author,List,Rank,Weight,Valid_Until\n" + "978-7-5366-9293-0,三体,刘慈欣,科幻榜,3,1.5,2026-04-30\n",
                null);
        assertThat(read.problems()).isEmpty();
        assertThat(read.lines()).singleElement().satisfies(line -> {
            assertThat(line.isbn()).hasToString("9787536692930");
            assertThat(line.list()).isEqualTo("科幻榜");
            assertThat(line.rank()).isEqualTo(3);
            assertThat(line.weight()).isEqualTo(1.5);
            assertThat(line.until()).isEqualTo(LocalDate.of(2026, 4, 30));
        });
    }

    @Test
    void whatALineDoesNotSayComesFromTheForm() {
        assertThat(read("title\n三体\n", "专题"))
                .isEqualTo(new LinesRead(
                        List.of(new OutsideLine(1, "专题", 0, 1, null, "三体", "", TODAY.plusDays(90))), List.of()));
    }

    @Test
    void aBadLineCostsOnlyItselfAndSaysWhy() {
        LinesRead read = read(
                "isbn,title,rank,weight,valid_until\n"
                        + "9787536692931,错号,1,1,\n"
                        + ",,1,1,\n"
                        + ",名次,1.5,1,\n"
                        + ",名次,101,1,\n"
                        + ",权重,1,0,\n"
                        + ",权重,1,NaN,\n"
                        + ",日期,1,1,下周\n"
                        + ",日期,1,1,2026-03-09\n"
                        + ",日期,1,1,2030-01-01\n"
                        + ",太短\n"
                        + ",好书,1,1,2026-03-10\n"
                        + ",好书,2,1,\n",
                "榜");
        assertThat(read.lines()).extracting(OutsideLine::number).containsExactly(11);
        assertThat(read.problems())
                .extracting(OutsideProblem::code)
                .containsExactly(
                        "BAD_ISBN",
                        "NO_BOOK",
                        "BAD_RANK",
                        "BAD_RANK",
                        "BAD_WEIGHT",
                        "BAD_WEIGHT",
                        "BAD_DATE",
                        "OVER",
                        "BAD_DATE",
                        "BAD_ROW",
                        "SAME_BOOK");
        assertThat(read("title,x\n三体,1\n", null).problems())
                .extracting(OutsideProblem::code)
                .containsExactly("NO_LIST");
    }

    @Test
    void aTableOfGuoBiaoTextIsReadAndAPictureIsNot() {
        LineBounds bounds = new LineBounds("榜", TODAY, TODAY, TODAY, 100, 10);
        byte[] chinese = "title,author\n城南旧事,林海音\n".getBytes(Charset.forName("GB18030"));
        assertThat(new OutsideCsv().read(chinese, bounds).orElseThrow().lines())
                .extracting(OutsideLine::title)
                .containsExactly("城南旧事");
        assertThat(new OutsideCsv().read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF}, bounds))
                .isEmpty();
    }
}
