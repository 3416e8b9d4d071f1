/**
 * The service that watches a folder and publishes the documents dropped into it. This package joins the stages, in the
 * order in which a file passes them: {@code watch}, {@code document}, {@code chunk}, {@code messaging}.
 */
@NullMarked
package io.quotewire.ingest;

import org.jspecify.annotations.NullMarked;
