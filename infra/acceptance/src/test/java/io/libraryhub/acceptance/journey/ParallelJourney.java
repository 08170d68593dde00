package io.libraryhub.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.acceptance.Book;
import io.libraryhub.acceptance.Hub;
import io.libraryhub.acceptance.Parallel;
import io.libraryhub.acceptance.Reader;
import io.libraryhub.acceptance.Rows;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.demo.door.Answer;
import io.libraryhub.kernel.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelJourney {
    private final Hub hub = Hub.get();

    @Test
    @Rows({8, 74})
    void four_readers_grab_each_of_forty_copies_and_forty_loans_are_made() {
        int copies = 40;
        Book book = hub.book("最后一本", copies);
        List<Reader> readers = hub.readers(4 * 10);
        List<Callable<Reply<LoanView>>> rush = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (int hand = 0; hand < 4; hand++) {
                Reader reader = readers.get((copy + hand * 10) % readers.size());
                String barcode = book.barcode(copy);
                rush.add(() -> hub.checkOut(reader, barcode));
            }
        }

        List<Reply<LoanView>> replies = Parallel.all(rush);

        List<LoanView> loans =
                replies.stream().filter(Reply::isDone).map(Reply::orElseThrow).toList();
        assertThat(loans).hasSize(copies);
        assertThat(loans.stream().map(LoanView::barcode)).doesNotHaveDuplicates();
        assertThat(replies.stream().filter(reply -> !reply.isDone()))
                .allSatisfy(reply -> assertThat(reply.toString()).contains("ITEM_ON_LOAN"));
        assertThat(hub.see(book.path() + "/queue", null).path("onShelf").asInt())
                .isZero();
    }

    @Test
    @Rows({8})
    void a_command_sent_sixteen_times_at_once_is_carried_out_once() {
        Book book = hub.book("十六封同样的信", 1);
        Reader reader = hub.reader();
        CheckOut command = new CheckOut(
                Hub.requestId(), hub.staff().desk(Hub.MAIN), reader.cardNo(), null, book.barcode(0), Hub.MAIN, "desk");

        List<Reply<LoanView>> replies = Parallel.all(IntStream.range(0, 16)
                .<Callable<Reply<LoanView>>>mapToObj(i -> () ->
                        hub.desk().ask("check-out", () -> hub.desk().loans().checkOut(command)))
                .toList());

        assertThat(replies).allMatch(Reply::isDone);
        assertThat(replies.stream().map(reply -> reply.orElseThrow().id()).distinct())
                .hasSize(1);
        assertThat(hub.see("/api/portal/loans", hub.token(reader)).path("items"))
                .hasSize(1);
    }

    @Test
    @Rows({8})
    void a_reader_who_clicks_eight_times_waits_once() {
        Book book = hub.book("点了又点", 1);
        Reader reader = hub.reader();
        hub.checkOut(hub.reader(), book.barcode(0)).orElseThrow();
        hub.token(reader);

        List<Answer> answers = Parallel.all(IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(i -> () -> hub.placeHold(reader, book, Hub.MAIN))
                .toList());

        assertThat(answers.stream().filter(Answer::done)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.done()))
                .allSatisfy(answer -> assertThat(answer.codes()).containsExactly("ALREADY_WAITING"));
    }
}
