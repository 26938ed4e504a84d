# Generated from schema/.
"""Import accounts request1."""

__all__ = ["ImportAccountsRequest1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ImportAccountsRequest1(Model):
        """Import accounts request1."""

        disable_optimization: str | None
        """Known values: true, false."""
        def __init__(
            self,
            *,
            disable_optimization: Literal["true", "false"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportAccountsRequest1 = model("beta", "ImportAccountsRequest1")
