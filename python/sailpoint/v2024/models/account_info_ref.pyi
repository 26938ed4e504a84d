# Written by `make stubs` from schema/; change it there.
"""Account info ref."""

from sailpoint._core import Model

__all__ = ["AccountInfoRef"]

class AccountInfoRef(Model):
    """Account info ref."""

    uuid: str | None
    native_identity: str | None
    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        uuid: str | None = ...,
        native_identity: str | None = ...,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
