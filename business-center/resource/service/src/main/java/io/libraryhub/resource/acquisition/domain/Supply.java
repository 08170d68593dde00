package io.libraryhub.resource.acquisition.domain;

/**
 * What is there of a title and what is coming, as this service itself knows it.
 *
 * @param copies in the collection
 * @param onTheirWay of proposals approved, on order or in process
 */
public record Supply(int copies, int onTheirWay) {}
