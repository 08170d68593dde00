package io.libraryhub.acquisitions.city;

import io.libraryhub.insight.api.CityFigures;
import java.time.LocalDate;

/** A day in a row of days. */
public record DayBody(
        LocalDate day,
        long loans,
        long returns,
        long holdsPlaced,
        long visits,
        long searches,
        long searchesWithoutHit) {
    static DayBody of(CityFigures figures) {
        return new DayBody(
                figures.day(),
                figures.loans(),
                figures.returns(),
                figures.holdsPlaced(),
                figures.visits(),
                figures.searches(),
                figures.searchesWithoutHit());
    }
}
