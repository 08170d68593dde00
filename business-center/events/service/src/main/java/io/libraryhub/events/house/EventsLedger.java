package io.libraryhub.events.house;

import io.libraryhub.kit.accounts.LedgerSource;
import io.libraryhub.messages.RegistrationCancelled;
import io.libraryhub.messages.RegistrationMade;
import io.libraryhub.messages.VisitBooked;
import io.libraryhub.messages.VisitCancelled;
import io.libraryhub.messages.VisitEntered;
import io.libraryhub.messages.VisitLeft;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the business rows say happened. */
@Component
class EventsLedger implements LedgerSource {
    @Override
    public Map<String, String> sqlByType() {
        return Map.of(
                VisitBooked.TYPE, "SELECT COUNT(*) FROM visit WHERE booked_at >= ?",
                VisitCancelled.TYPE, "SELECT COUNT(*) FROM visit WHERE state = 'cancelled' AND ended_at >= ?",
                VisitEntered.TYPE, "SELECT COUNT(*) FROM gate_pass WHERE inward AND at >= ?",
                VisitLeft.TYPE, "SELECT COUNT(*) FROM gate_pass WHERE NOT inward AND at >= ?",
                RegistrationMade.TYPE, "SELECT COUNT(*) FROM registration WHERE registered_at >= ?",
                RegistrationCancelled.TYPE, "SELECT COUNT(*) FROM registration WHERE cancelled_at >= ?");
    }
}
