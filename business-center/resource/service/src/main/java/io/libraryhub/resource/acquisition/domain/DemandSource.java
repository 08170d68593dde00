package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import java.util.Map;

/** Tells what readers asked for. */
public interface DemandSource {
    /**
     * @param titles at most 100
     * @return by title; those without an ask of late are not in it
     * @throws Away when the data hub does not answer
     */
    Map<TitleId, Demand> of(List<TitleId> titles, DecisionSettings settings);

    /** The data hub does not answer now. */
    final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Away(String message) {
            super(message);
        }
    }
}
