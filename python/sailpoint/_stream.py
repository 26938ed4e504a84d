"""The common core of the blocking and the asynchronous streams of records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiResponse
from sailpoint._pages import Page, Walk
from sailpoint._progress import bar
from sailpoint.exceptions import ApiTypeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sailpoint.exceptions import BadRequestException

__all__ = ["Records"]

_R = TypeVar("_R")


class Request(NamedTuple):
    """Request for a page. It does not refer to the stream, so an abandoned stream can be collected in the meantime."""

    method: Callable[..., Any]
    arguments: dict[str, Any]

    def send(self) -> Any:
        """Call the method."""
        return self.method(**self.arguments)

    def rejected(self, error: BadRequestException) -> Page:
        """An empty page if the rejection means that the offset is beyond the end; otherwise raises the error again."""
        if self.arguments["offset"] > 0 and "offset" in (error.text or error.body or "").lower():
            return Page([], None, None)
        raise error


class Records(Generic[_R]):
    """The records of the current page, and the request for the next one."""

    def __init__(
        self,
        method: Callable[..., Any],
        result_limit: int | None,
        *,
        limit: int | None,
        offset: int | None,
        count: bool | None,
        progress: bool,
        **arguments: Any,
    ) -> None:
        """Iterate over the records that a method lists; `Paginator.stream` describes the arguments."""
        if progress and count is None and isinstance(getattr(method, "__self__", None), Api):
            count = True
        # Some operations return smaller pages than most.
        self._walk = Walk(getattr(method, "_page_limit", None) if limit is None else limit, offset, result_limit)
        self._given = method
        self._method = _with_headers(method) if count else method
        self._arguments = arguments if count is None else {**arguments, "count": count}
        self._ready: list[_R] = []  # in reverse order
        self._response: ApiResponse[Any] | None = None
        self._model: type[Any] | None = None  # class of the records, known even if the list is empty
        self._bar = bar(total=self._walk.expected, unit=" records") if progress else None

    @property
    def total(self) -> int | None:
        """The last total that the server reported; None without `count`, and before the first page."""
        return self._walk.total

    def _request(self) -> Request:
        """The request for the next page."""
        return Request(self._method, {**self._arguments, "limit": self._walk.limit, "offset": self._walk.offset})

    def _take(self, page: Page) -> None:
        self._ready = self._walk.take(page)[::-1]
        self._model = getattr(page.records, "_model", self._model)
        self._response = page.response or self._response
        if self._bar is not None:
            self._bar.total = self._walk.expected

    def _give(self) -> _R:
        if self._bar is not None:
            self._bar.update()
        return self._ready.pop()

    def _end(self) -> None:
        self._walk.done = True
        self._ready.clear()
        if self._bar is not None:
            self._bar.close()

    def _collected(self, records: list[_R]) -> Any:
        """All records, in the form that the given method returns."""
        collected = ModelList(records)
        if self._model is not None:
            collected._model = self._model
        response = self._response
        if response is None or self._method is not self._given:
            return collected
        return ApiResponse(response.status_code, response.headers, collected, response.raw_data)


def page(received: Any) -> Page:
    """The page that a method returned.

    Raises:
        ApiTypeError: The method did not return a list.
    """
    response = received if isinstance(received, ApiResponse) else None
    records = received if response is None else response.data
    if not isinstance(records, list):
        raise ApiTypeError(f"the method does not return a list, but {type(records).__name__}: it cannot be paginated")
    total = None if response is None else response.headers.get("X-Total-Count")
    return Page(records, None if total is None else int(total), response)


def _with_headers(method: Callable[..., Any]) -> Callable[..., Any]:
    """The `_with_http_info` form of an API's method, whose headers hold the total."""
    api, name = getattr(method, "__self__", None), getattr(method, "__name__", "")
    found: Callable[..., Any] = getattr(api, f"{name}_with_http_info", method) if isinstance(api, Api) else method
    return found
