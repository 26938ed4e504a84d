# Written by `make stubs` from schema/; change it there.
"""Account item ref."""

from sailpoint._core import Model

__all__ = ["AccountItemRef"]

class AccountItemRef(Model):
    """Account item ref."""

    account_uuid: str | None
    native_identity: str | None
    def __init__(
        self,
        *,
        account_uuid: str | None = ...,
        native_identity: str | None = ...,
    ) -> None: ...
