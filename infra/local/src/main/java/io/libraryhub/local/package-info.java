/**
 * The one-command stack: fetches the real servers from Maven Central, starts each as a process of its own on loopback,
 * then the hub's services, the Flink job and the gateway, and ends only what it started.
 *
 * <p>Order of reading: {@link io.libraryhub.local.Hub} (commands), {@link io.libraryhub.local.Stack} (what there is),
 * {@link io.libraryhub.local.Start} (how it comes up), then one class for each server.
 */
package io.libraryhub.local;
