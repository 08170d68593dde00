package io.libraryhub.resource.bibimport.adapter.format;

import io.libraryhub.resource.bibimport.domain.Damage;

/** Thrown while one record is read and caught by the loop over the records; never leaves this package. */
final class DamagedRecord extends Exception {
    private static final long serialVersionUID = 1L;

    private final Damage damage;
    private final String detail;

    DamagedRecord(Damage damage, String detail) {
        super(damage + " " + detail, null, false, false);
        this.damage = damage;
        this.detail = detail;
    }

    Damage damage() {
        return damage;
    }

    String detail() {
        return detail;
    }
}
