/** The API: quotations, documents and files as JSON, newest first, in pages. */
@NullMarked
package io.quotewire.publish.api;

import org.jspecify.annotations.NullMarked;
