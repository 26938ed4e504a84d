# Generated from schema/.
"""Selector account match config."""

__all__ = ["SelectorAccountMatchConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.selector_account_match_config_match_expression import SelectorAccountMatchConfigMatchExpression

    class SelectorAccountMatchConfig(Model):
        """Selector account match config."""

        match_expression: SelectorAccountMatchConfigMatchExpression | None
        def __init__(
            self,
            *,
            match_expression: SelectorAccountMatchConfigMatchExpression | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SelectorAccountMatchConfig = model("v2025", "SelectorAccountMatchConfig")
