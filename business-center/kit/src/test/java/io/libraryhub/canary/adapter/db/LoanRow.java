package io.libraryhub.canary.adapter.db;

/** A row that its domain looks at, against the rules. */
public class LoanRow {}
