package io.libraryhub.resource.outside.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.outside.domain.TitleMatch.Candidate;
import io.libraryhub.resource.outside.domain.TitleMatch.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitleMatchTest {
    private static final Isbn HELD = new Isbn("9787536692930");
    private static final Isbn OTHER = new Isbn("9787020002207");
    private static final TitleId SANTI = new TitleId(1);
    private static final TitleMatch CATALOGUE = TitleMatch.of(
            Map.of(HELD, SANTI),
            List.of(
                    new Candidate(SANTI, "三体", "刘慈欣著"),
                    new Candidate(new TitleId(2), "活着", "余华"),
                    new Candidate(new TitleId(3), "活着", "另一人")));

    private static OutsideLine line(@Nullable Isbn isbn, String title, String author) {
        return new OutsideLine(1, "榜", 1, 1, isbn, title, author, LocalDate.of(2026, 3, 31));
    }

    @Test
    void theIsbnComesFirst() {
        assertThat(CATALOGUE.of(line(HELD, "随便写的名字", ""))).contains(new Found(SANTI, TitleMatch.ISBN));
    }

    @Test
    void anotherEditionIsFoundByTitleAndAuthor() {
        assertThat(CATALOGUE.of(line(OTHER, "三 体", "刘慈欣"))).contains(new Found(SANTI, TitleMatch.TITLE));
        assertThat(CATALOGUE.of(line(OTHER, "三体", "别人"))).isEmpty();
    }

    @Test
    void withoutAnAuthorOnlyATitleThatIsAlone() {
        assertThat(CATALOGUE.of(line(null, "三体", ""))).contains(new Found(SANTI, TitleMatch.TITLE));
        assertThat(CATALOGUE.of(line(null, "活着", ""))).isEmpty();
        assertThat(CATALOGUE.of(line(null, "活着", "余华"))).contains(new Found(new TitleId(2), TitleMatch.TITLE));
    }

    @Test
    void anUnknownIsbnWithoutATitleIsNotHeld() {
        assertThat(CATALOGUE.of(line(OTHER, "", ""))).isEmpty();
    }
}
