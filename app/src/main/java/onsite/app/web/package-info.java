/// What pages and API share of HTTP: who may ask, how an error is answered, and the server itself.
///
/// In: [onsite.app.web.Routes] of the API and of the pages. Out: a server on the loopback
/// interface. Refuses requests under a foreign host name (DNS rebinding), changes asked for by a
/// foreign page (cross-site request forgery), and bodies that are too large.
@NullMarked
package onsite.app.web;

import org.jspecify.annotations.NullMarked;
