# Written by `make stubs` from schema/; change it there.
"""Multi host integrations accounts file."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["MultiHostIntegrationsAccountsFile"]

class MultiHostIntegrationsAccountsFile(Model):
    """Multi host integrations accounts file."""

    name: str | None
    key: str | None
    upload_time: datetime | str | None
    expiry: datetime | str | None
    expired: bool | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        key: str | None = ...,
        upload_time: datetime | str | None = ...,
        expiry: datetime | str | None = ...,
        expired: bool | None = ...,
    ) -> None: ...
