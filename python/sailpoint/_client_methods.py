"""Methods of `ApiClient`: requests to any path, and the methods that scripts of the official SDK use for requests."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import wraps
from json import dumps
from urllib.parse import quote, urlencode

from sailpoint import _core, exceptions
from sailpoint._client_data import read
from sailpoint._siblings import version_of

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from os import PathLike
    from typing import Any, TypeAlias

    from sailpoint._core import ApiClient, ApiResponse, RawResponse, _NamesAndValues, _Seconds

    _Serialized: TypeAlias = tuple[str, str, dict[str, str], Any, list[tuple[str, Any]] | None]

DELIMITERS = {"ssv": " ", "tsv": "\t", "pipes": "|"}
SUCCESSES = range(200, 300)
FORM = "application/x-www-form-urlencoded"
FORMATS = {"csv": "application/csv", "json": "application/json", "xml": "application/xml", "pdf": "application/pdf"}


class Methods:
    """The methods of the blocking client."""

    def request(
        self: Any,
        method: str,
        path: str,
        *,
        query: _NamesAndValues | None = None,
        body: Any = None,
        headers: _NamesAndValues | None = None,
        files: _NamesAndValues | None = None,
        content_type: str | None = None,
        timeout: _Seconds | None = None,
        retries: int | None = None,
        download_to: str | PathLike[str] | None = None,
    ) -> ApiResponse[Any]:
        """Send a request to any path of the service, for operations that this version does not know.

        The token, retries, rate limit and exceptions are those of every other call.

        Args:
            method: GET, HEAD, POST, PUT, PATCH or DELETE.
            path: For example `/v2024/roles`. A complete URL must be on the tenant's host: no other gets the token.
            query: Names and values; the elements of a list are joined by commas, and None is omitted.
            body: Text and bytes are sent unchanged, other values as JSON. With `files`, the form's other fields.
            headers: Headers in addition to those of the client.
            files: Names and files of a form: a path, bytes, a file object, or a pair of name and bytes.
            content_type: Media type of the body, by default `application/json`.
            timeout: Timeouts in seconds, as in `Configuration.timeout`.
            retries: Maximum number of retries.
            download_to: A file to which the response body is written, instead of into memory.

        Returns:
            Status, headers and `data`: plain Python values for JSON, `str` for text, `bytes` for anything else, None if
            there is no body, or the path if `download_to` is set.

        Raises:
            ApiValueError: An argument is not valid, or the URL has another host.
            ApiException: The service returned a status other than 2xx.
        """
        response: ApiResponse[Any] = _core.send_request(
            self,
            False,
            method,
            path,
            query=query,
            body=body,
            headers=headers,
            files=files,
            content_type=content_type,
            timeout=timeout,
            retries=retries,
            download_to=download_to,
        )
        return response

    def call_api(
        self: Any,
        method: str,
        url: str,
        header_params: Mapping[str, str] | None = None,
        body: Any = None,
        post_params: Iterable[tuple[str, Any]] | None = None,
        _request_timeout: _Seconds | None = None,
    ) -> RawResponse:
        """Send what `param_serialize` returned, and return the response, whatever its status."""
        given = _given(method, header_params, body, post_params, _request_timeout)
        response: RawResponse = _core.send_request(self, True, method, url, **given)
        return response

    def param_serialize(  # noqa: PLR0917  # the arguments of the official SDK
        self: Any,
        method: str,
        resource_path: str,
        path_params: _NamesAndValues | None = None,
        query_params: _NamesAndValues | None = None,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: _NamesAndValues | None = None,
        files: Mapping[str, Any] | None = None,
        auth_settings: Iterable[str] | None = None,  # noqa: ARG002
        collection_formats: Mapping[str, str] | None = None,
        _host: str | None = None,
        _request_auth: Mapping[str, Any] | None = None,
    ) -> _Serialized:
        """Method, URL, headers, body and form of a request, for `call_api`, which adds the token."""
        headers = {**(header_params or {}), **self.default_headers}
        sent = dict(self.parameters_to_tuples(self.sanitize_for_serialization(headers), collection_formats))
        safe = self.configuration.safe_chars_for_path_param
        for name, value in self.parameters_to_tuples(_sanitized(self, path_params), collection_formats):
            resource_path = resource_path.replace(f"{{{name}}}", quote(str(value), safe=safe))
        form: Any = post_params
        if post_params or files:
            form = self.parameters_to_tuples(_sanitized(self, post_params), collection_formats)
            form.extend(_files(files or {}))
        query = list(_pairs(query_params))
        if _request_auth:
            _authorize(sent, query, _request_auth)
        url = (_host or f"{self.configuration.base_url}/{version_of(type(self))}") + resource_path
        if query:
            url += "?" + self.parameters_to_url_query(self.sanitize_for_serialization(query), collection_formats)
        return method, url, sent, self.sanitize_for_serialization(body) if body else body, form

    def response_deserialize(
        self: Any, response_data: RawResponse, response_types_map: Mapping[str, str | None] | None = None
    ) -> ApiResponse[Any]:
        """The response of `call_api` with its data, read as the type that the map has for its status.

        Raises:
            ApiException: The status is not 2xx.
        """
        status, types = response_data.status, response_types_map or {}
        kind = types.get(str(status)) or types.get(f"{status // 100}XX")
        media = response_data.getheader("content-type")
        text, data = None, None
        try:
            if kind in {"bytearray", "file"}:
                data = response_data.data
            elif kind is not None:
                found = re.search(r"charset=([a-zA-Z\-\d]+)[\s;]?", media or "")
                text = response_data.data.decode(found[1] if found else "utf-8")
                data = self.deserialize(text, kind, media)
        finally:
            if status not in SUCCESSES:
                raise _rejected(response_data, text, data)
        return _core.ApiResponse(status, response_data.headers, data, response_data.data)

    def deserialize(self: Any, response_text: str, response_type: str, content_type: str | None) -> Any:
        """A value from text; `response_type` is for example `IdentityProfile`, `List[Role]` or `Dict[str, int]`."""
        return read(version_of(type(self)), response_text, response_type, content_type)

    def sanitize_for_serialization(self: Any, obj: Any) -> Any:  # noqa: PLR0911  # one for each kind of value
        """Plain JSON values from models, enumerations, dates, and lists and dicts of them."""
        if obj is None or (isinstance(obj, float | bool | bytes | str | int) and not isinstance(obj, Enum)):
            return obj
        if isinstance(obj, Enum):
            return obj.value
        if hasattr(obj, "get_secret_value"):
            return obj.get_secret_value()
        if isinstance(obj, list | tuple):
            return type(obj)([_core._descend(self.sanitize_for_serialization, element) for element in obj])
        if isinstance(obj, date):
            return obj.isoformat()
        if isinstance(obj, Decimal):
            return str(obj)
        if not isinstance(obj, dict):
            obj = obj.to_dict() if callable(getattr(obj, "to_dict", None)) else vars(obj)
        return {name: _core._descend(self.sanitize_for_serialization, value) for name, value in obj.items()}

    def select_header_accept(self: Any, _query_params: Iterable[tuple[str, Any]], accepts: list[str]) -> str | None:
        """The media type to request: that of the parameter `fileFormat`, or else the first."""
        if not accepts:
            return None
        given = next((value for name, value in _query_params if name.lower() == "fileformat"), None)
        return FORMATS.get(given.lower() if given else "", accepts[0])

    def select_header_content_type(self: Any, content_types: list[str]) -> str | None:
        """The first media type that is JSON, or else the first."""
        found = (media for media in content_types or () if "json" in media.lower())
        return next(found, content_types[0] if content_types else None)

    def parameters_to_tuples(
        self: Any, params: _NamesAndValues, collection_formats: Mapping[str, str] | None
    ) -> list[tuple[str, Any]]:
        """Names and values; lists are joined as their format requires."""
        found: list[tuple[str, Any]] = []
        for name, value in _pairs(params):
            kind = (collection_formats or {}).get(name)
            if kind == "multi":
                found.extend((name, element) for element in value)
            elif kind:
                found.append((name, DELIMITERS.get(kind, ",").join(map(str, value))))
            else:
                found.append((name, value))
        return found

    def parameters_to_url_query(
        self: Any, params: _NamesAndValues, collection_formats: Mapping[str, str] | None
    ) -> str:
        """The query of a URL, percent-encoded."""
        found: list[tuple[str, str]] = []
        for name, given in _pairs(params):
            value = str(given).lower() if isinstance(given, bool) else given
            value = dumps(value) if isinstance(value, dict) else value
            kind = (collection_formats or {}).get(name)
            if kind == "multi":
                found.extend((name, quote(str(element))) for element in value)
            elif kind:
                found.append((name, DELIMITERS.get(kind, ",").join(quote(str(element)) for element in value)))
            else:
                found.append((name, quote(str(value))))
        return "&".join("=".join(pair) for pair in found)


def _awaited(method: Callable[..., Any]) -> Any:
    """The form of a method for the asynchronous client, for which the core returns an awaitable."""

    @wraps(method)
    async def awaited(*args: Any, **kwargs: Any) -> Any:
        return await method(*args, **kwargs)

    # Functions are pickled by this name.
    awaited.__qualname__ = f"AwaitedMethods.{method.__name__}"
    return awaited


class AwaitedMethods:
    """The methods of the asynchronous client that send requests."""

    request = _awaited(Methods.request)
    call_api = _awaited(Methods.call_api)


def _rejected(response: RawResponse, text: str | None, data: Any) -> Exception:
    """The exception for a status that is not 2xx."""
    kind = exceptions.ApiException.for_status(response.status)
    return kind(status=response.status, reason=response.reason, body=text, headers=response.headers, data=data)


def _pairs(params: _NamesAndValues | None) -> Iterable[tuple[str, Any]]:
    return params.items() if isinstance(params, dict) else params or ()  # type: ignore[return-value]


def _sanitized(client: ApiClient, params: _NamesAndValues | None) -> Any:
    return client.sanitize_for_serialization(params or [])


def _authorize(headers: dict[str, str], query: list[tuple[str, Any]], given: Mapping[str, Any]) -> None:
    """Put a credential into the part of the request that it names."""
    if given["in"] == "query":
        query.append((given["key"], given["value"]))
    elif given["in"] == "cookie":
        headers["Cookie"] = given["value"]
    elif given["in"] == "header":
        headers[given["key"]] = given["value"]
    else:
        raise exceptions.ApiValueError("Authentication token must be in `query` or `header`")


def _files(files: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """The files of a form, opened when they are sent."""
    for name, value in files.items():
        for file in value if isinstance(value, list) else [value]:
            yield name, _File(file)


class _File:
    """A file among the fields of a form."""

    def __init__(self, content: Any) -> None:
        self.content = content


def _content(value: Any) -> Any:
    """A file of a form: as it was passed, or its name and content, optionally followed by a media type."""
    if isinstance(value, _File):
        return value.content
    name, content = value[:2]
    return name, content.encode() if isinstance(content, str) else content


def _given(
    method: str, headers: Mapping[str, str] | None, body: Any, form: Any, timeout: _Seconds | None
) -> dict[str, Any]:
    """The arguments of a request, whose body depends on its media type."""
    if form and body:
        raise exceptions.ApiValueError("body parameter cannot be used with post_params parameter.")
    given: dict[str, Any] = {"headers": headers, "timeout": timeout or None}
    named = {name.lower(): value for name, value in (headers or {}).items()}
    media = named.get("content-type") or "application/json"
    if method.upper() in {"GET", "HEAD"}:
        return given
    if media == FORM:
        given["body"] = urlencode(list(_pairs(form)))
    elif media == "multipart/form-data":
        fields = list(_pairs(form))
        given["files"] = [(name, _content(value)) for name, value in fields if isinstance(value, _File | tuple)]
        texts = [(name, value) for name, value in fields if not isinstance(value, _File | tuple)]
        given["body"] = [(name, dumps(value) if isinstance(value, dict) else value) for name, value in texts]
    elif "json" in media.lower():
        given["body"] = None if body is None else dumps(body)
    elif isinstance(body, str | bytes):
        given["body"] = body
    elif media.startswith("text/") and isinstance(body, bool):
        given["body"] = str(body).lower()
    else:
        message = f"the body should be text or bytes for {media} (got {type(body).__name__})"
        raise exceptions.ApiException(status=0, reason=message)
    return given
