/**
 * The one way back: files that readers give or want to be tried again go into the watched folder. Off unless settings
 * name the folder and a token.
 */
@NullMarked
package io.quotewire.publish.drop;

import org.jspecify.annotations.NullMarked;
