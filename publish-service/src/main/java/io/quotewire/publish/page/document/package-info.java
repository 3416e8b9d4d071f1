/** The page with a document in which its quotations are marked. */
@NullMarked
package io.quotewire.publish.page.document;

import org.jspecify.annotations.NullMarked;
