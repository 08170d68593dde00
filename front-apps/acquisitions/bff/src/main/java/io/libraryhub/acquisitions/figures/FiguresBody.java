package io.libraryhub.acquisitions.figures;

import java.time.LocalDate;
import java.util.List;

/** @param to the last day of the span, which counts */
public record FiguresBody(LocalDate from, LocalDate to, List<FigureBody> figures) {}
