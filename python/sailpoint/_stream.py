"""What streams of records are beneath, whether they block or are awaited."""

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
    """A page to be asked for. It holds no stream: one that nobody reads any more is garbage while a page is fetched."""

    method: Callable[..., Any]
    arguments: dict[str, Any]

    def send(self) -> Any:
        """What the method returns."""
        return self.method(**self.arguments)

    def refused(self, error: BadRequestException) -> Page:
        """The page that a refusal stands for: none when there is nothing behind the offset; else raises it again."""
        if self.arguments["offset"] > 0 and "offset" in (error.text or error.body or "").lower():
            return Page([], None, None)
        raise error


class Records(Generic[_R]):
    """The records of a list: those of the page at hand, and what is asked for next."""

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
        """Go through what a method lists; `Paginator.stream` describes the arguments."""
        if progress and count is None and isinstance(getattr(method, "__self__", None), Api):
            count = True
        # Some operations give smaller pages than most.
        self._walk = Walk(getattr(method, "_page_limit", None) if limit is None else limit, offset, result_limit)
        self._given = method
        self._method = _telling_total(method) if count else method
        self._arguments = arguments if count is None else {**arguments, "count": count}
        self._ready: list[_R] = []  # the next one last
        self._response: ApiResponse[Any] | None = None
        self._model: type[Any] | None = None  # of the records, known also when there are none
        self._bar = bar(total=self._walk.expected, unit=" records") if progress else None

    @property
    def total(self) -> int | None:
        """How many records the list has, as the server said last; None without `count`, and before the first page."""
        return self._walk.total

    def _request(self) -> Request:
        """The next page."""
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
        """All records in the form in which the method that was given answers."""
        answer = ModelList(records)
        if self._model is not None:
            answer._model = self._model
        response = self._response
        if response is None or self._method is not self._given:
            return answer
        return ApiResponse(response.status_code, response.headers, answer, response.raw_data)


def page(answer: Any) -> Page:
    """The page that a method answered.

    Raises:
        ApiTypeError: It was no list.
    """
    response = answer if isinstance(answer, ApiResponse) else None
    records = answer if response is None else response.data
    if not isinstance(records, list):
        raise ApiTypeError(f"only methods that answer a list have pages; this one answered {type(records).__name__}")
    total = None if response is None else response.headers.get("X-Total-Count")
    return Page(records, None if total is None else int(total), response)


def _telling_total(method: Callable[..., Any]) -> Callable[..., Any]:
    """The form of an API's method that tells the headers, in which the total is."""
    api, name = getattr(method, "__self__", None), getattr(method, "__name__", "")
    found: Callable[..., Any] = getattr(api, f"{name}_with_http_info", method) if isinstance(api, Api) else method
    return found
