package io.libraryhub.circulation.copy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VolumeOrderTest {
    @Test
    void numbersCountAsNumbers() {
        assertThat(Stream.of("第10册", "v.2", "第9册", "v.10", "第1册").sorted(VolumeOrder.BY_NUMBER))
                .containsExactly("v.2", "v.10", "第1册", "第9册", "第10册");
    }

    @Test
    void upperComesBeforeMiddleAndLower() {
        assertThat(Stream.of("下册", "上册", "中册").sorted(VolumeOrder.BY_NUMBER)).containsExactly("上册", "中册", "下册");
    }

    @Test
    void namesThatDifferOnlyInZerosStayApart() {
        assertThat(Stream.of("第01册", "第1册", "第").sorted(VolumeOrder.BY_NUMBER)).containsExactly("第", "第01册", "第1册");
    }
}
