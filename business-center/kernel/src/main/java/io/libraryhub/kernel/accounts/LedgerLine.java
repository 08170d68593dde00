package io.libraryhub.kernel.accounts;

import java.io.Serializable;

/**
 * @param type CloudEvents type
 * @param ledger counted from the business rows where there are such, else from the outbox
 * @param published messages the broker has acknowledged
 */
public record LedgerLine(String type, long ledger, long published) implements Serializable {}
