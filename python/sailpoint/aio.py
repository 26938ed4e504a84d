"""The client of the asynchronous API classes, and pagination of lists with their methods.

For blocking methods see `sailpoint.paginator`.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, overload

from sailpoint._core import AsyncApiClient as ApiClient
from sailpoint._stream import Records, Request, page
from sailpoint.exceptions import ApiTypeError, BadRequestException

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from typing_extensions import Self

    from sailpoint._containers import ModelList
    from sailpoint._core import ApiResponse
    from sailpoint._pages import Page

__all__ = ["ApiClient", "Paginator", "Stream"]

_R = TypeVar("_R")


class Stream(Records[_R]):
    """An asynchronous iterator over the records of a list. While the caller works on a page, a task fetches the next.

    The stream holds these two pages and the ids of all records that it returned, so each record is returned once even
    if the list changes. After an exception, the next iteration requests the same page again. `aclose()`, or
    leaving an `async with` block, ends the stream and cancels the request in flight; so does leaving a loop that holds
    the only reference. Tasks of one event loop may share a stream: each record goes to one of them.
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
            self._reading = asyncio.Lock()  # belongs to the current event loop
        async with self._reading:
            while not self._ready:
                if self._walk.done:
                    await self.aclose()
                    raise StopAsyncIteration
                await self._turn()

    async def aclose(self) -> None:
        """End the stream, and cancel the request in flight."""
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
        """Take the next page, and start fetching the one after it."""
        ahead, self._ahead = self._ahead, None
        self._take(await (_fetch(self._request()) if ahead is None else ahead))
        if not self._walk.done:
            self._ahead = asyncio.ensure_future(_fetch(self._request()))
            self._ahead.add_done_callback(_look_at)

    def __del__(self) -> None:
        if self._ahead is not None and not self._ahead.done():
            # The stream may be collected in any thread, and after the loop was closed.
            with suppress(RuntimeError):
                self._ahead.get_loop().call_soon_threadsafe(self._ahead.cancel)


async def _fetch(request: Request) -> Page:
    response = request.send()
    if not hasattr(response, "__await__"):
        raise ApiTypeError("the method is blocking: use sailpoint.paginator.Paginator")
    try:
        return page(await response)
    except BadRequestException as error:
        return request.rejected(error)


def _look_at(task: asyncio.Task[Page]) -> None:
    """Mark the exception of an abandoned task as retrieved, so that asyncio does not report it."""
    if not task.cancelled():
        task.exception()


class Paginator:
    """Calls a list method repeatedly until it has all records."""

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
        async with stream:
            return stream._collected([record async for record in stream])

    @staticmethod
    def stream(
        T: Callable[..., Awaitable[ApiResponse[ModelList[_R]] | list[_R]]],
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
