# Generated from schema/.
"""Import accounts request."""

__all__ = ["ImportAccountsRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ImportAccountsRequest(Model):
        """Import accounts request."""

        file: str | None
        disable_optimization: str | None
        def __init__(
            self,
            *,
            file: str | None = ...,
            disable_optimization: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportAccountsRequest = model("v2025", "ImportAccountsRequest")
