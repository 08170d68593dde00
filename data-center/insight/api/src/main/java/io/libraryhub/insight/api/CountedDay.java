package io.libraryhub.insight.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** @param lines of the types that the stream or the warehouse knows of that local day */
public record CountedDay(LocalDate day, List<CountedLine> lines) implements Serializable {}
