# Generated from schema/.
"""Load accounts task task attributes."""

__all__ = ["LoadAccountsTaskTaskAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class LoadAccountsTaskTaskAttributes(Model):
        """Load accounts task task attributes."""

        app_id: str | None
        optimized_aggregation: str | None
        def __init__(
            self,
            *,
            app_id: str | None = ...,
            optimized_aggregation: str | None = ...,
            **members: Any,
        ) -> None: ...
else:
    from sailpoint._core import model

    LoadAccountsTaskTaskAttributes = model("v2025", "LoadAccountsTaskTaskAttributes")
