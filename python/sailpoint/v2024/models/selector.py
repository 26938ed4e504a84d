# Generated from schema/.
"""Selector."""

__all__ = ["Selector"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.selector_account_match_config import SelectorAccountMatchConfig

    class Selector(Model):
        """Selector."""

        application_id: str | None
        account_match_config: SelectorAccountMatchConfig | None
        def __init__(
            self,
            *,
            application_id: str | None = ...,
            account_match_config: SelectorAccountMatchConfig | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Selector = model("v2024", "Selector")
