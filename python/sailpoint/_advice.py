"""Advice for common mistakes: the likely cause of an error response, and the setting to check."""

from __future__ import annotations

import re

from sailpoint._response_parts import header, joined, member, without_query

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    class _ErrorResponse(Protocol):
        """A response with an error status, or one that cannot be read."""

        status: int | None
        headers: Mapping[str, str] | None
        body: str | None
        data: object
        request: str | None


__all__ = ["advice_on", "advice_on_id", "is_id_parameter", "page_in"]

_EXPECTED = "base_url must be the address of the API (expected https://TENANT.api.identitynow.com)"
_BAD_REQUEST, _UNAUTHORIZED, _FORBIDDEN, _NOT_FOUND, _TOO_MANY, _SERVER_ERROR = 400, 401, 403, 404, 429, 500
_REDIRECTS = range(300, 400)
_KEEPING = (307, 308)  # the redirects that keep the method and the body
_READING = ("GET", "HEAD")
_GATEWAY = "the service, or a proxy or gateway in front of it, is not set up correctly"

_CREDENTIALS = (
    "check client_id and client_secret (SAIL_CLIENT_ID, SAIL_CLIENT_SECRET): they are mistyped or belong to another "
    "tenant, or the client has expired or was revoked"
)
_OF_CODE = {
    "invalid_grant": "the personal access token has expired or was revoked, or its user is disabled: create a new one",
    "unauthorized_client": "the client needs the grant type CLIENT_CREDENTIALS",
    "unsupported_grant_type": "the client needs the grant type CLIENT_CREDENTIALS",
    "invalid_scope": "the client has no scope: grant it those of the operations to call",
}

_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_LONGEST_TITLE = 80
_NEEDS_HTTPS = re.compile(r"plain http|http request to an? https", re.IGNORECASE)

_CLOCK_ERROR = 120  # seconds by which clocks may differ; the lifetime of a token allows for more
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def is_id_parameter(name: str) -> bool:
    """True for the name of a path parameter that is an id."""
    return name.lower().endswith("id")


def advice_on_id(parameter: str, value: str) -> str:
    """The advice on the value of a path parameter that identifies no object."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|[-_]", " ", parameter).lower().split()[:-1]
    article = "an" if words and words[0][0] in "aeiou" else "a"
    kind = " ".join([article, *words]) if words else None
    if _ID.fullmatch(value):
        other = f"an object that is not {kind}" if kind else "an object of another kind"
        return f"{value} may be the id of {other}, or of an object in another tenant"
    wanted = f"the id of {kind}" if kind else "an id"
    return f"{value!r} does not look like {wanted}: a name is not an id"


def page_in(headers: Mapping[str, str] | None, body: str | None) -> str | None:
    """The title of the web page in a response; None if it is not a web page."""
    start = (body or "")[:100].lstrip("\ufeff \t\r\n").lower()
    is_declared = "html" in (header(headers, "Content-Type") or "").lower() and not start.startswith(("{", "["))
    if not is_declared and not start.startswith(("<!doctype html", "<html")):
        return None
    title = _TITLE.search((body or "")[:10_000])
    return " ".join(title[1].split())[:_LONGEST_TITLE] if title else ""


def advice_on(error: _ErrorResponse, page: str | None, *, login: bool) -> str | None:
    """The likely cause of an error and its remedy in one line; None if neither is known."""
    status = error.status or 0
    if status == _TOO_MANY or status >= _SERVER_ERROR:
        return None
    if _is_plain_http_to_https(error):
        return "the port expects TLS: write https:// in base_url"
    if status in _REDIRECTS:
        return _on_redirect(error, header(error.headers, "Location"))
    if page is not None:
        return f"a firewall or a proxy may have blocked it; {_EXPECTED}" if status == _FORBIDDEN else _EXPECTED
    advice = _on_login(error, status) if login else _on_token(status)
    clock = _clock(error.headers) if status in (_BAD_REQUEST, _UNAUTHORIZED) else None
    return "; ".join(part for part in (clock, advice) if part) or None


def _on_redirect(error: _ErrorResponse, target: str | None) -> str:
    """The advice on a redirect that was not followed."""
    method, _, url = (error.request or "").partition(" ")
    keeps_request = method in _READING or error.status in _KEEPING
    # The client follows such redirects on the same host, except in a loop.
    if target and keeps_request and _is_on_same_host(url, target):
        return f"a redirect loop, or too many redirects, ending at {without_query(target)}: {_GATEWAY}"
    return joined(target and f"a redirect to {without_query(target)}", _EXPECTED)


def _is_on_same_host(url: str, target: str) -> bool:
    """True if a redirect leads to the host of the request."""
    from urllib.parse import urljoin, urlsplit

    try:
        here, there = ((each.scheme, each.hostname, each.port) for each in map(urlsplit, (url, urljoin(url, target))))
    except ValueError:
        return False
    return here == there


def _on_login(error: _ErrorResponse, status: int) -> str | None:
    if status == _NOT_FOUND:
        return _EXPECTED
    if status not in (_BAD_REQUEST, _UNAUTHORIZED):
        return None
    return _OF_CODE.get(str(member(error.data, "error", "error")), _CREDENTIALS)


def _on_token(status: int) -> str | None:
    if status != _UNAUTHORIZED:
        return None
    return "check that base_url and the credentials belong to the same tenant, and that the token has not expired"


def _is_plain_http_to_https(error: _ErrorResponse) -> bool:
    is_plain = " http://" in (error.request or "")
    return error.status == _BAD_REQUEST and is_plain and _NEEDS_HTTPS.search((error.body or "")[:1000]) is not None


def _clock(headers: Mapping[str, str] | None) -> str | None:
    """A sentence if the clock of this machine differs from the service's."""
    import time  # imported here, because only this rare case needs these modules

    try:
        from email.utils import mktime_tz, parsedate_tz
    except ImportError:  # a finalizer runs while this module is being imported
        return None

    parsed = parsedate_tz(header(headers, "Date") or "")
    if parsed is None:
        return None
    ahead = time.time() - mktime_tz(parsed)
    if abs(ahead) < _CLOCK_ERROR:
        return None
    minutes = f"{abs(ahead) / 60:,.0f} minutes {'ahead of' if ahead > 0 else 'behind'}"
    return f"the clock of this machine is {minutes} the service's: correct it"
