/**
 * Reads {@code site.yml}, {@code topics.yml}, {@code collection.yml} and {@code decisions.yml},
 * with positions for messages.
 */
package org.variorum.config;
