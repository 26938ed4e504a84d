# Written by `make stubs` from schema/; change it there.
"""Comment."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["Comment"]

class Comment(Model):
    """Comment."""

    commenter_id: str | None
    commenter_name: str | None
    body: str | None
    var_date: datetime | str | None
    def __init__(
        self,
        *,
        commenter_id: str | None = ...,
        commenter_name: str | None = ...,
        body: str | None = ...,
        var_date: datetime | str | None = ...,
    ) -> None: ...
