package io.libraryhub.resource.acquisition.application;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.title.application.TitleViews;
import org.springframework.stereotype.Component;

/** What copies will probably cost. */
@Component
class Prices {
    private final TitleViews titles;
    private final AcquisitionPolicy policy;

    Prices(TitleViews titles, AcquisitionPolicy policy) {
        this.titles = titles;
        this.policy = policy;
    }

    long perCopy(TitleId title) {
        return policy.priceOf(titles.one(title).map(TitleView::classCode).orElse(""));
    }

    long estimate(TitleId title, int quantity) {
        return new Money(perCopy(title)).times(quantity).fen();
    }
}
