package io.libraryhub.acquisitions.city;

import io.libraryhub.insight.api.CityFigures;
import io.libraryhub.insight.api.NamedCount;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a local day.
 *
 * @param holdsFilled holds that ended with the copy lent
 * @param byHour loans per local hour, 24 numbers
 * @param searchesNotFound what people typed and found nothing for
 */
public record CityBody(
        LocalDate day,
        long loans,
        long returns,
        long renewals,
        long holdsPlaced,
        long holdsFilled,
        long visits,
        long registrations,
        long newReaders,
        long activeReaders,
        long searches,
        long searchesWithoutHit,
        List<Long> byHour,
        List<Count> byBranch,
        List<Count> byClass,
        List<Count> byChannel,
        List<Count> searchesNotFound) {
    /** A name and its count. */
    public record Count(String name, long count) {}

    static CityBody of(CityFigures figures) {
        return new CityBody(
                figures.day(),
                figures.loans(),
                figures.returns(),
                figures.renewals(),
                figures.holdsPlaced(),
                figures.holdsFilled(),
                figures.visits(),
                figures.registrations(),
                figures.newReaders(),
                figures.activeReaders(),
                figures.searches(),
                figures.searchesWithoutHit(),
                figures.byHour(),
                counts(figures.byBranch()),
                counts(figures.byClass()),
                counts(figures.byChannel()),
                counts(figures.searchesNotFound()));
    }

    private static List<Count> counts(List<NamedCount> named) {
        return named.stream().map(each -> new Count(each.name(), each.count())).toList();
    }
}
