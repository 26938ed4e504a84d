"""The base class of every exception of this package."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing import Any

__all__ = ["OpenApiException"]

# Attributes of exceptions that notebooks show.
_DETAILS = (
    *("request", "status", "reason", "detail_code", "tracking_id", "request_id", "retry_after"),
    *("host", "phase", "attempts", "path_to_item", "task"),
)


class OpenApiException(Exception):
    """Base class of every exception of this package; catch it if the reason does not matter.

    `status` is the HTTP status of the response, or None if there was no response.
    """

    status: int | None = None

    def _repr_html_(self) -> str:
        from sailpoint._html import of_error

        return of_error(type(self).__name__, self._details())

    def _details(self) -> dict[str, Any]:
        """The attributes that have a value, by name, which notebooks show."""
        values = {name: getattr(self, name, None) for name in _DETAILS}
        known = {name: value for name, value in values.items() if value not in (None, {}, [], ())}
        return {"message": str(self).partition("\n")[0], **known}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"
