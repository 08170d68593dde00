package io.libraryhub.acceptance.page;

import java.util.Comparator;
import java.util.List;

/** The page: the same journeys with the same results give the same text, in whatever order they ran. */
final class RequirementsTable {
    private static final String HEAD =
            """
            # Requirements and the journeys that prove them

            Written by the acceptance journeys after a run of all of them (`mvn -pl infra/acceptance verify -Pjourneys`): do not edit.
            A journey goes through the gateway, and over Dubbo where desks and devices do, to the real servers.
            Rows that no journey proves yet say so.

            | row | kind | requirement | journeys | result |
            |---|---|---|---|---|
            """;

    private RequirementsTable() {}

    static String of(List<RequirementsPage.Row> rows, List<Journey> journeys) {
        List<Journey> sorted = journeys.stream()
                .sorted(Comparator.comparing(Journey::inClass).thenComparing(Journey::method))
                .toList();
        StringBuilder page = new StringBuilder(HEAD);
        int proved = 0;
        for (RequirementsPage.Row row : rows) {
            List<Journey> own =
                    sorted.stream().filter(one -> one.proves(row.number())).toList();
            String result = result(own);
            proved += result.equals(Journey.PASSED) ? 1 : 0;
            page.append("| ")
                    .append(row.number())
                    .append(" | ")
                    .append(row.type())
                    .append(" | ")
                    .append(row.text().replace("|", "\\|"))
                    .append(" | ")
                    .append(String.join(
                            "<br>",
                            own.stream()
                                    .map(one -> one.sentence() + " (" + one.inClass() + ")")
                                    .toList()))
                    .append(" | ")
                    .append(result)
                    .append(" |\n");
        }
        return page.append("\n")
                .append(proved)
                .append(" of ")
                .append(rows.size())
                .append(" rows proved by ")
                .append(sorted.size())
                .append(" journeys.\n")
                .toString();
    }

    private static String result(List<Journey> own) {
        if (own.isEmpty()) {
            return "no journey yet";
        }
        if (own.stream().anyMatch(one -> one.result().equals(Journey.FAILED))) {
            return Journey.FAILED;
        }
        return own.stream().allMatch(one -> one.result().equals(Journey.PASSED)) ? Journey.PASSED : Journey.SKIPPED;
    }
}
