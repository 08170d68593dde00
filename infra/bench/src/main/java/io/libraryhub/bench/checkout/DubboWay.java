package io.libraryhub.bench.checkout;

import io.libraryhub.circulation.api.CheckIn;
import io.libraryhub.circulation.api.CheckOut;
import io.libraryhub.circulation.api.LoanApi;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Reply;

/** The loan service asked directly, as a device of the library does. */
final class DubboWay implements Way {
    static final String NAME = "dubbo";

    private final LoanApi loans;
    private final Actor desk;
    private final Stock stock;

    DubboWay(Doors doors, Actor desk, Stock stock) {
        this.loans = doors.desk().loans();
        this.desk = desk;
        this.stock = stock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Teller teller() {
        return new Teller() {
            @Override
            public void checkOut(String requestId, int reader, int item) throws NotDone {
                done(loans.checkOut(new CheckOut(
                        requestId, desk, stock.card(reader), null, stock.barcode(item), Stock.BRANCH, "desk")));
            }

            @Override
            public void checkIn(String requestId, int item) throws NotDone {
                done(loans.checkIn(new CheckIn(requestId, desk, stock.barcode(item), Stock.BRANCH, "desk")));
            }
        };
    }

    private static void done(Reply<?> reply) throws NotDone {
        if (!reply.isDone()) {
            throw new NotDone(reply.toString());
        }
    }
}
