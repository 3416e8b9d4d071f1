/** What all answers share: absolute links and problem details. */
@NullMarked
package io.quotewire.publish.web;

import org.jspecify.annotations.NullMarked;
