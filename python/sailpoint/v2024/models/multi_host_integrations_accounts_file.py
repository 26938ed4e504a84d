# Generated from schema/.
"""Multi host integrations accounts file."""

__all__ = ["MultiHostIntegrationsAccountsFile"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    MultiHostIntegrationsAccountsFile = model("v2024", "MultiHostIntegrationsAccountsFile")
