package io.libraryhub.reader.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {
    @Test
    void theExamplesOfTheStandardAreValid() {
        // GB 11643-1999, its own examples.
        assertThat(IdNumber.parse("11010519491231002X")).isPresent();
        assertThat(IdNumber.parse("440524188001010014")).isPresent();
        assertThat(IdNumber.parse(" 11010519491231002x "))
                .map(IdNumber::birthYear)
                .hasValue(1949);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // wrong check character
                "11010519490231002X", // 31 February
                "1101051949123100", // too short
                "01010519491231002X", // no such region
                "11010519491231002Y",
                "",
                "abc"
            })
    void whatIsNoIdNumberIsNotTakenForOne(String text) {
        assertThat(IdNumber.parse(text)).isEmpty();
    }

    @Test
    void everySingleWrongDigitIsFound() {
        String right = "11010519491231002X";
        for (int at = 0; at < 17; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(at)) {
                    String wrong = right.substring(0, at) + digit + right.substring(at + 1);
                    assertThat(IdNumber.parse(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void anIdNumberIsNotPrinted() {
        assertThat(new IdNumber("11010519491231002X").toString()).doesNotContain("19491231");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "+86 138 1234 5678", "138-1234-5678"})
    void aPhoneIsReadAsPeopleTypeIt(String text) {
        assertThat(Phone.parse(text)).hasValue(new Phone("13812345678"));
        assertThat(new Phone("13812345678")).hasToString("138****5678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12812345678", "1381234567", "138123456789", "0574-87654321", "", "138 1234 567x"})
    void whatIsNoMobileNumberIsNotTakenForOne(String text) {
        assertThat(Phone.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"王小明,王*明", "王明,王*", "王,*", "欧阳建国,欧**国", "Jonathan Livingston,J****n", "𠮷田,𠮷*"})
    void aNameShowsItsEndsOnly(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }

    @Test
    void aMadeCardNumberPassesTheLuhnCheckAndOneWrongDigitFails() {
        Random random = new Random(20261122);
        for (int i = 0; i < 200; i++) {
            String number = CardNumber.make("33", random);
            assertThat(number).hasSize(12).startsWith("33").matches(n -> CardNumber.isWellFormed(n));
            assertThat(luhnSum(number) % 10).as(number).isZero();
            char other = number.charAt(5) == '9' ? '0' : (char) (number.charAt(5) + 1);
            assertThat(luhnSum(number.substring(0, 5) + other + number.substring(6)) % 10)
                    .isNotZero();
        }
        // ISO/IEC 7812-1's well-known example: 7992739871 has the check digit 3.
        assertThat(CardNumber.luhn("7992739871")).isEqualTo('3');
    }

    private static int luhnSum(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum;
    }
}
