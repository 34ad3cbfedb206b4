/**
 * Compares statements: what each says as words, figures and names, which others of its topic come
 * near it, and how likely one says all that another says.
 */
package org.variorum.compare;
