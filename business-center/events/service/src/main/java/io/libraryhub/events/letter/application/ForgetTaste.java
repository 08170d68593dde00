package io.libraryhub.events.letter.application;

import io.libraryhub.events.letter.domain.Letter;
import io.libraryhub.events.letter.domain.Letters;
import io.libraryhub.kernel.ReaderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A reader who allows a profile no more: what came from it goes from the letters that were written. */
@Service
public class ForgetTaste {
    private final Letters letters;

    ForgetTaste(Letters letters) {
        this.letters = letters;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(ReaderId reader) {
        letters.lockPersonal(reader).stream().map(Letter::impersonal).forEach(letters::rewrite);
    }
}
