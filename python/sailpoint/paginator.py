"""Pagination of lists of any length. For asynchronous methods see `sailpoint.aio.Paginator`."""

from __future__ import annotations

import os
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar, overload

from sailpoint._ahead import Ahead
from sailpoint._stream import Records, Request, page
from sailpoint.exceptions import ApiTypeError, BadRequestException

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

    from sailpoint._containers import ModelList
    from sailpoint._core import ApiResponse
    from sailpoint._pages import Page

__all__ = ["PaginationParams", "Paginator", "Stream"]

_R = TypeVar("_R")


class Stream(Records[_R]):
    """An iterator over the records of a list. While the caller works on a page, a thread fetches the next one.

    The stream holds these two pages and the ids of all records that it returned, so each record is returned once even
    if the list changes. After an exception, the next iteration requests the same page again. `close()`, or
    leaving a `with` block, ends the stream and cancels the request in flight; so does leaving a loop that holds the
    only reference. Threads may share a stream: each record goes to one of them.
    """

    _ahead: Ahead[Page] | None = None
    _reading: tuple[int, RLock] | None = None

    @property
    def total(self) -> int | None:
        """The last total that the server reported; None without `count=True`. Fetches the first page if needed."""
        if self._arguments.get("count") and self._response is None and not self._walk.done:
            self._turn()
        return self._walk.total

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> _R:
        with self._lock():
            while not self._ready:
                if self._walk.done:
                    self.close()
                    raise StopIteration
                self._turn()
            return self._give()

    def _lock(self) -> RLock:
        """The lock for reading. A forked child gets a new one, because the thread that held it does not exist there."""
        process = os.getpid()
        if self._reading is None or self._reading[0] != process:
            self._reading = (process, RLock())
        return self._reading[1]

    def close(self) -> None:
        """End the stream, and cancel the request in flight."""
        self._end()
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            ahead.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _turn(self) -> None:
        """Take the next page, and start fetching the one after it."""
        if self._ahead is None:
            fetched = _fetch(self._request())
        else:
            ahead = self._ahead
            ahead.wait()  # Ctrl-C may interrupt it; the page is then available to the next iteration
            self._ahead = None
            fetched = ahead.result()
        self._take(fetched)
        if not self._walk.done:
            self._ahead = Ahead(partial(_fetch, self._request()))


def _fetch(request: Request) -> Page:
    try:
        response = request.send()
    except BadRequestException as error:
        return request.rejected(error)
    if hasattr(response, "__await__"):
        response.close()
        raise ApiTypeError("the method is asynchronous: use sailpoint.aio.Paginator")
    return page(response)


class Paginator:
    """Calls a list method repeatedly until it has all records."""

    @overload
    @staticmethod
    def paginate(
        T: Callable[..., ApiResponse[ModelList[_R]]],
        result_limit: int | None = ...,
        *,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        progress: bool = ...,
        **kwargs: Any,
    ) -> ApiResponse[ModelList[_R]]: ...
    @overload
    @staticmethod
    def paginate(
        T: Callable[..., list[_R]],
        result_limit: int | None = ...,
        *,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        progress: bool = ...,
        **kwargs: Any,
    ) -> ModelList[_R]: ...
    @staticmethod
    def paginate(T: Callable[..., Any], result_limit: int | None = None, **kwargs: Any) -> Any:
        """All records of a list.

        Args:
            T: A list method, for example `api.list_identity_profiles` or `api.list_identity_profiles_with_http_info`.
            result_limit: Maximum number of records; None or 0 means no limit.
            limit: Page size, 250 by default.
            offset: Number of records to skip at the beginning.
            count: True asks the service for the total with each page.
            progress: True shows a progress bar, which needs tqdm (the extra `progress`).
            **kwargs: Other arguments of the method, for example `filters` and `sorters`.

        Returns:
            A list; for a `_with_http_info` method, the last response with all records in its `data`.

        Raises:
            ApiTypeError: The method does not return a list.
            ApiValueError: A number is out of range.
        """
        stream = Paginator.stream(T, result_limit, **kwargs)
        with stream:
            return stream._collected(list(stream))

    @staticmethod
    def stream(
        T: Callable[..., ApiResponse[ModelList[_R]] | list[_R]],
        result_limit: int | None = None,
        *,
        limit: int | None = None,
        offset: int | None = None,
        count: bool | None = None,
        progress: bool = False,
        **kwargs: Any,
    ) -> Stream[_R]:
        """An iterator over the records of a list; the next page is fetched while the caller works on the current one.

        Args:
            T: A list method, for example `api.list_identity_profiles` or `api.list_identity_profiles_with_http_info`.
            result_limit: Maximum number of records; None or 0 means no limit.
            limit: Page size, 250 by default.
            offset: Number of records to skip at the beginning.
            count: True asks the service for the total with each page.
            progress: True shows a progress bar, which needs tqdm (the extra `progress`).
            **kwargs: Other arguments of the method, for example `filters` and `sorters`.
        """
        return Stream(T, result_limit, limit=limit, offset=offset, count=count, progress=progress, **kwargs)

    @staticmethod
    def paginate_search(search_api: Any, search: Any, increment: int | None = None, limit: int | None = None) -> Any:
        """All records of a search, whatever their number.

        Args:
            search_api: A `SearchApi`.
            search: The `Search`; its `sort` names the member that the records are sorted by.
            increment: Size of a page, 250 by default.
            limit: Maximum number of records; None or 0 means no limit.

        Returns:
            A list.

        Raises:
            ApiTypeError: `search` is not a search.
            ApiValueError: The search is not sorted, or a record lacks the member that it is sorted by.
        """
        from sailpoint._containers import ModelList
        from sailpoint._search import found

        records, _ = found(search_api.search_post, search, increment, limit)
        return ModelList(records)

    @staticmethod
    def paginate_search_with_http_info(
        search_api: Any, search: Any, increment: int | None = None, limit: int | None = None
    ) -> Any:
        """Like `paginate_search`, with the status and headers of the last response."""
        from sailpoint._containers import ModelList
        from sailpoint._core import ApiResponse
        from sailpoint._search import found

        records, response = found(search_api.search_post_with_http_info, search, increment, limit)
        return ApiResponse(response.status_code, response.headers, ModelList(records), response.raw_data)

    @staticmethod
    def stream_search(search_api: Any, search: Any, increment: int | None = None, limit: int | None = None) -> Any:
        """The records of a search one by one, fetched page by page; the arguments are those of `paginate_search`."""
        from sailpoint._search import Found

        return iter(Found(search_api.search_post, search, increment, limit))


class PaginationParams:
    """Arguments of a list as attributes, for scripts of the official SDK, which pass `vars()` of it to `paginate`."""

    limit: int
    offset: int
    count: bool
    filters: str
    sorters: str
    increment: int

    def __init__(self, iterable: Any = (), **kwargs: Any) -> None:
        """Set an attribute for each keyword."""
        vars(self).update(iterable, **kwargs)
