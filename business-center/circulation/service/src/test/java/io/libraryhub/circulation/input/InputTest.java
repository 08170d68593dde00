package io.libraryhub.circulation.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fixture.Desk;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputTest {
    @Test
    void good_input_lets_the_work_begin() {
        Reply<String> reply = Input.command("r-1", Desk.LIBRARIAN)
                .code("barcode", "B1")
                .channel("kiosk")
                .then(() -> Reply.done("lent"));

        assertThat(reply.orElseThrow()).isEqualTo("lent");
    }

    @Test
    void every_wrong_field_is_named_and_no_work_is_done() {
        Reply<String> reply = Input.command("x".repeat(65), null)
                .code("barcode", " ")
                .code("branch", "x".repeat(33))
                .channel("pigeon")
                .then(() -> {
                    throw new AssertionError("must not run");
                });

        assertThat(fields(reply)).containsExactly("requestId", "actor", "barcode", "branch", "channel");
        assertThat(Desk.kind(reply)).isEqualTo(Kinds.INVALID);
    }

    @Test
    void pages_are_bounded() {
        assertThat(fields(Input.page(Desk.LIBRARIAN, -1, 0).then(() -> Reply.done(""))))
                .containsExactly("page", "size");
        assertThat(fields(Input.page(Desk.LIBRARIAN, Integer.MAX_VALUE, 101).then(() -> Reply.done(""))))
                .containsExactly("page", "size");
        assertThat(Input.page(Desk.LIBRARIAN, 0, 100).then(() -> Reply.done("")).isDone())
                .isTrue();
    }

    private static List<String> fields(Reply<String> reply) {
        return reply.fold(done -> List.of(), refused -> refused.reasons().stream()
                .map(reason -> reason.details().get("field"))
                .toList());
    }
}
