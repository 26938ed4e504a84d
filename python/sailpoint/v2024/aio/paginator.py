"""Lists of any length, page by page, for asynchronous methods. Its blocking twin is `sailpoint.paginator`."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, overload

from sailpoint._stream import Records, Request, page
from sailpoint.exceptions import ApiTypeError, BadRequestException

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from typing_extensions import Self

    from sailpoint._containers import ModelList
    from sailpoint._core import ApiResponse
    from sailpoint._pages import Page

__all__ = ["Paginator", "Stream"]

_R = TypeVar("_R")


class Stream(Records[_R]):
    """An asynchronous iterator over the records of a list. While its user works on a page, a task fetches the next one.

    It holds these two pages and the ids of what it gave, so that each record comes once, whatever happens to the list
    meanwhile. After an exception, going on asks for the same page again. `aclose()`, or leaving an `async with` block,
    ends it and drops the request in flight; so does leaving a loop that alone holds it.
    Tasks of one event loop may share it: each record goes to one of them.
    """

    _ahead: asyncio.Task[Page] | None = None
    _reading: asyncio.Lock | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> _R:
        if not self._ready:
            await self._fill()
        return self._give()

    async def _fill(self) -> None:
        """Wait for the next page, one task at a time."""
        if self._reading is None or not self._reading.locked():
            self._reading = asyncio.Lock()  # of the event loop that reads now
        async with self._reading:
            while not self._ready:
                if self._walk.done:
                    await self.aclose()
                    raise StopAsyncIteration
                await self._turn()

    async def aclose(self) -> None:
        """End it, and the request in flight."""
        self._end()
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            ahead.cancel()
            await asyncio.wait([ahead])

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _turn(self) -> None:
        """Take the next page, and have the one behind it fetched."""
        ahead, self._ahead = self._ahead, None
        self._take(await (_fetch(self._request()) if ahead is None else ahead))
        if not self._walk.done:
            self._ahead = asyncio.ensure_future(_fetch(self._request()))
            self._ahead.add_done_callback(_look_at)

    def __del__(self) -> None:
        if self._ahead is not None and not self._ahead.done():
            # Any thread may collect it, also after the loop was closed.
            with suppress(RuntimeError):
                self._ahead.get_loop().call_soon_threadsafe(self._ahead.cancel)


async def _fetch(request: Request) -> Page:
    answer = request.send()
    if not hasattr(answer, "__await__"):
        raise ApiTypeError("the method is not asynchronous: use sailpoint.paginator.Paginator")
    try:
        return page(await answer)
    except BadRequestException as error:
        return request.refused(error)


def _look_at(task: asyncio.Task[Page]) -> None:
    """Keep asyncio from reporting an exception that nobody waits for any more; who waits gets it all the same."""
    if not task.cancelled():
        task.exception()


class Paginator:
    """Calls a method that lists until everything is there."""

    @overload
    @staticmethod
    async def paginate(
        T: Callable[..., Awaitable[ApiResponse[ModelList[_R]]]],
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
    async def paginate(
        T: Callable[..., Awaitable[list[_R]]],
        result_limit: int | None = ...,
        *,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        progress: bool = ...,
        **kwargs: Any,
    ) -> ModelList[_R]: ...
    @staticmethod
    async def paginate(T: Callable[..., Any], result_limit: int | None = None, **kwargs: Any) -> Any:
        """All records of a list.

        Args:
            T: A method that lists, for example `api.list_identity_profiles`, in its plain form or `_with_http_info`.
            result_limit: How many records to give at most; without it, or with 0, all of them.
            limit: Size of a page, 250 by default.
            offset: How many records to leave out at the beginning.
            count: Whether to ask for the total with each page.
            progress: Whether to show a progress bar, which needs tqdm (the extra `progress`).
            **kwargs: Whatever else the method takes, for example `filters` and `sorters`.

        Returns:
            A list, or for `_with_http_info` the last answer with all records in its `data`.

        Raises:
            ApiTypeError: The method does not list.
            ApiValueError: A number is out of its range.
        """
        stream = Paginator.stream(T, result_limit, **kwargs)
        async with stream:
            return stream._collected([record async for record in stream])

    @overload
    @staticmethod
    def stream(
        T: Callable[..., Awaitable[ApiResponse[ModelList[_R]]]],
        result_limit: int | None = ...,
        *,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        progress: bool = ...,
        **kwargs: Any,
    ) -> Stream[_R]: ...
    @overload
    @staticmethod
    def stream(
        T: Callable[..., Awaitable[list[_R]]],
        result_limit: int | None = ...,
        *,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        progress: bool = ...,
        **kwargs: Any,
    ) -> Stream[_R]: ...
    @staticmethod
    def stream(
        T: Callable[..., Any],
        result_limit: int | None = None,
        *,
        limit: int | None = None,
        offset: int | None = None,
        count: bool | None = None,
        progress: bool = False,
        **kwargs: Any,
    ) -> Stream[Any]:
        """The records of a list one by one; the next page is fetched while the caller works on this one.

        Args:
            T: A method that lists, for example `api.list_identity_profiles`, in its plain form or `_with_http_info`.
            result_limit: How many records to give at most; without it, or with 0, all of them.
            limit: Size of a page, 250 by default.
            offset: How many records to leave out at the beginning.
            count: Whether to ask for the total with each page.
            progress: Whether to show a progress bar, which needs tqdm (the extra `progress`).
            **kwargs: Whatever else the method takes, for example `filters` and `sorters`.
        """
        return Stream(T, result_limit, limit=limit, offset=offset, count=count, progress=progress, **kwargs)
