# Generated from schema/.
"""Source item ref."""

__all__ = ["SourceItemRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.account_item_ref import AccountItemRef

    class SourceItemRef(Model):
        """Source item ref."""

        source_id: str | None
        accounts: list[AccountItemRef] | None
        def __init__(
            self,
            *,
            source_id: str | None = ...,
            accounts: Sequence[AccountItemRef | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceItemRef = model("v2024", "SourceItemRef")
