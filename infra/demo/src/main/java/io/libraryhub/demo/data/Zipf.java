package io.libraryhub.demo.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Draws things by weight. Demand in libraries is skewed like Zipf's law: with weights on such a scale a few things are
 * drawn again and again and most hardly ever.
 */
public final class Zipf<T> {
    private final List<T> things;
    private final double[] upTo;

    /** @param weight above 0 for at least one thing, negative for none */
    public Zipf(List<T> things, ToDoubleFunction<T> weight) {
        this.things = new ArrayList<>(things);
        this.upTo = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            double own = weight.applyAsDouble(things.get(i));
            if (own < 0) {
                throw new IllegalArgumentException("a weight is negative");
            }
            sum += own;
            upTo[i] = sum;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException("nothing has a weight");
        }
    }

    /** One thing; a thing of twice the weight comes twice as often. */
    public T draw(RandomGenerator random) {
        double point = random.nextDouble() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return things.get(low);
    }
}
