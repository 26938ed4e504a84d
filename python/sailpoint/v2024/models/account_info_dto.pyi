# Written by `make stubs` from schema/; change it there.
"""Account info dto."""

from sailpoint._core import Model

__all__ = ["AccountInfoDto"]

class AccountInfoDto(Model):
    """Account info dto."""

    native_identity: str | None
    display_name: str | None
    uuid: str | None
    def __init__(
        self,
        *,
        native_identity: str | None = ...,
        display_name: str | None = ...,
        uuid: str | None = ...,
    ) -> None: ...
