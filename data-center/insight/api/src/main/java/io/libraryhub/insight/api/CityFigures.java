package io.libraryhub.insight.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** @param byHour loans per local hour, 24 numbers */
public record CityFigures(
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
        List<NamedCount> byBranch,
        List<NamedCount> byClass,
        List<NamedCount> byChannel,
        List<NamedCount> searchesNotFound)
        implements Serializable {
    public CityFigures {
        byHour = byHour == null ? List.of() : List.copyOf(byHour);
        byBranch = byBranch == null ? List.of() : List.copyOf(byBranch);
        byClass = byClass == null ? List.of() : List.copyOf(byClass);
        byChannel = byChannel == null ? List.of() : List.copyOf(byChannel);
        searchesNotFound = searchesNotFound == null ? List.of() : List.copyOf(searchesNotFound);
    }
}
