/** What whoever runs this service may set. */
@NullMarked
package io.quotewire.publish.settings;

import org.jspecify.annotations.NullMarked;
