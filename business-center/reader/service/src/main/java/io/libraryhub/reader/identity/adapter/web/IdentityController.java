package io.libraryhub.reader.identity.adapter.web;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.StaffId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.reader.account.application.ReaderQueries;
import io.libraryhub.reader.account.domain.Phone;
import io.libraryhub.reader.api.ReaderCodes;
import io.libraryhub.reader.identity.adapter.token.SignedTokens;
import io.libraryhub.reader.identity.application.Accounts;
import io.libraryhub.reader.identity.application.ChangePassword;
import io.libraryhub.reader.identity.application.PhoneCodes;
import io.libraryhub.reader.identity.application.SignIn;
import io.libraryhub.reader.identity.application.Tokens;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in (requirement rows 3, 57, 63 thin). Public: tokens, phone codes, password resets, keys. */
@RestController
@RequestMapping("/api/identity")
class IdentityController {
    private static final Duration KEYS_FRESH = Duration.ofMinutes(10);

    private final SignIn signIn;
    private final PhoneCodes phoneCodes;
    private final ReaderQueries readers;
    private final Accounts accounts;
    private final SignedTokens tokens;
    private final ChangePassword changePassword;

    IdentityController(
            SignIn signIn,
            PhoneCodes phoneCodes,
            ReaderQueries readers,
            Accounts accounts,
            SignedTokens tokens,
            ChangePassword changePassword) {
        this.signIn = signIn;
        this.changePassword = changePassword;
        this.phoneCodes = phoneCodes;
        this.readers = readers;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** Signs in and answers with a token. */
    @PostMapping("/tokens")
    ResponseEntity<TokenBody> token(@Valid @RequestBody CredentialsBody credentials) {
        return answer(Replies.value(reply(credentials)));
    }

    /** Sets a new password for whoever asks and answers with a token; all others of the account are over. */
    @PostMapping("/password")
    ResponseEntity<TokenBody> password(Actor actor, @Valid @RequestBody PasswordBody body) {
        return answer(Replies.value(changePassword.change(actor, body.current(), body.next())));
    }

    /** Sets a new password for a reader who forgot it, by a code sent to the phone, and signs in. */
    @PostMapping("/password-resets")
    ResponseEntity<TokenBody> reset(@Valid @RequestBody ResetBody body) {
        Reply<Tokens.Token> reply = Phone.parse(body.phone())
                .map(phone -> changePassword.reset(phone, body.code(), body.next()))
                .orElseGet(() -> Reply.refused(Kinds.INVALID, invalid("phone", "1[3-9]*********")));
        return answer(Replies.value(reply));
    }

    private static ResponseEntity<TokenBody> answer(Tokens.Token token) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new TokenBody(
                        token.value(),
                        "Bearer",
                        token.valid().toSeconds(),
                        token.actor().role(),
                        token.actor().id()));
    }

    private Reply<Tokens.Token> reply(CredentialsBody body) {
        return switch (body.kind()) {
            case "card" -> signIn.byCard(required("cardNo", body.cardNo()), required("password", body.password()));
            case "staff" -> signIn.byStaffName(required("name", body.name()), required("password", body.password()));
            case "phone" -> Phone.parse(required("phone", body.phone()))
                    .map(phone -> signIn.byPhone(phone, required("code", body.code())))
                    .orElseGet(() -> Reply.refused(Kinds.INVALID, invalid("phone", "1[3-9]*********")));
            default -> Reply.refused(Kinds.INVALID, invalid("kind", "card/phone/staff"));
        };
    }

    private static String required(String field, @org.jspecify.annotations.Nullable String value) {
        return Replies.value(
                value == null || value.isBlank()
                        ? Reply.refused(Kinds.INVALID, invalid(field, "missing"))
                        : Reply.done(value));
    }

    private static Reason invalid(String field, String problem) {
        return new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", problem));
    }

    /** Sends a code to a phone; the answer is the same whether a reader has it or not. */
    @PostMapping("/phone-codes")
    ResponseEntity<Void> sendCode(@Valid @RequestBody PhoneBody body) {
        Optional<Phone> phone = Phone.parse(body.phone());
        Replies.value(phone.map(phoneCodes::send)
                .orElseGet(() -> Reply.refused(Kinds.INVALID, invalid("phone", "1[3-9]*********"))));
        return ResponseEntity.status(HttpStatus.ACCEPTED).build();
    }

    /** Who I am, masked. */
    @GetMapping("/me")
    MeBody me(Actor actor) {
        if (actor.is(Roles.READER)) {
            return MeBody.of(actor, Replies.value(readers.reader(actor, ReaderId.of(actor.id()))));
        }
        return accounts.staff(StaffId.of(actor.id()))
                .map(MeBody::of)
                .orElseGet(() ->
                        Replies.value(Reply.refused(Kinds.UNAUTHENTICATED, Reason.of(ReaderCodes.WRONG_CREDENTIALS))));
    }

    /** The public key with which tokens are checked, as a JSON Web Key Set. */
    @GetMapping("/keys")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(KEYS_FRESH)).body(tokens.publicKeys());
    }
}
