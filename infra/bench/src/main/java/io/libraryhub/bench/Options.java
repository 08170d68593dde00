package io.libraryhub.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was asked for: {@code --name=value}, each with a usual value of its own, and perhaps one operand before them. */
public final class Options {
    private final Map<String, String> given;

    private final String operand;

    private Options(String operand, Map<String, String> given) {
        this.operand = operand;
        this.given = given;
    }

    /** @throws NotUnderstood for what is no option */
    public static Options of(List<String> words) {
        return of("", words);
    }

    /** @throws NotUnderstood for what is no option */
    public static Options of(String operand, List<String> words) {
        Map<String, String> given = new HashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (!word.startsWith("--") || equals < 0) {
                throw new NotUnderstood("not understood: " + word);
            }
            given.put(word.substring(2, equals), word.substring(equals + 1));
        }
        return new Options(operand, given);
    }

    /** What was named besides options; empty when nothing was. */
    public String operand() {
        return operand;
    }

    /** @throws NotUnderstood when something was asked for that has no meaning here */
    public void allow(Set<String> known) {
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw new NotUnderstood("not understood: --" + name);
            }
        }
    }

    public String text(String name, String usual) {
        return given.getOrDefault(name, usual);
    }

    /** At least {@code least}. */
    public int number(String name, int usual, int least) {
        return number(name, text(name, Integer.toString(usual)), least);
    }

    /** A number with decimals, at least {@code least}. */
    public double decimal(String name, double usual, double least) {
        String value = text(name, Double.toString(usual));
        try {
            double number = Double.parseDouble(value);
            if (number >= least && !Double.isInfinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new NotUnderstood("--" + name + " is not a number: " + value);
        }
        throw new NotUnderstood("--" + name + " must be at least " + least + ": " + value);
    }

    /** Numbers with commas between them, each at least {@code least}. */
    public List<Integer> numbers(String name, String usual, int least) {
        List<Integer> numbers = new ArrayList<>();
        for (String one : words(name, usual)) {
            numbers.add(number(name, one, least));
        }
        return numbers;
    }

    public List<String> words(String name, String usual) {
        return List.of(text(name, usual).split(",", -1));
    }

    private static int number(String name, String value, int least) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new NotUnderstood("--" + name + " is not a number: " + value);
        }
        throw new NotUnderstood("--" + name + " must be at least " + least + ": " + value);
    }
}
