/**
 * Turns the pages of a site into HTML with a theme's templates, and names its assets by their
 * content.
 */
package org.variorum.theme;
