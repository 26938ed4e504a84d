# Written by `make stubs` from schema/; change it there.
"""Account request result."""

from sailpoint._core import Model

__all__ = ["AccountRequestResult"]

class AccountRequestResult(Model):
    """Account request result."""

    errors: list[str] | None
    status: str | None
    ticket_id: str | None
    def __init__(
        self,
        *,
        errors: list[str] | tuple[str, ...] | None = ...,
        status: str | None = ...,
        ticket_id: str | None = ...,
    ) -> None: ...
