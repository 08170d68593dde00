package io.libraryhub.canary.api;

/** Breaks a rule on purpose: Dubbo would not carry it. */
public record StayAtHome(String barcode) {}
