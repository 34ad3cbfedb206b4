/** Shows a site on this machine and publishes it to GitHub Pages. */
package org.variorum.publish;
