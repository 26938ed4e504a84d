# Written by `make stubs` from schema/; change it there.
"""Password info query DTO."""

from sailpoint._core import Model

__all__ = ["PasswordInfoQueryDTO"]

class PasswordInfoQueryDTO(Model):
    """Password info query DTO."""

    user_name: str | None
    source_name: str | None
    def __init__(
        self,
        *,
        user_name: str | None = ...,
        source_name: str | None = ...,
    ) -> None: ...
