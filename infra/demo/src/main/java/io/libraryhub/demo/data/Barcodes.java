package io.libraryhub.demo.data;

/** Numbers of the demo's own things: the same in every run. */
public final class Barcodes {
    private Barcodes() {}

    /** Of the {@code copy}-th copy (from 1) of a title, such as DLH00000101. */
    public static String of(DemoTitle title, int copy) {
        return "D" + title.localNo() + String.format("%02d", copy);
    }
}
