# Generated from schema/.
"""Selector account match config match expression."""

__all__ = ["SelectorAccountMatchConfigMatchExpression"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.match_term import MatchTerm

    class SelectorAccountMatchConfigMatchExpression(Model):
        """Selector account match config match expression."""

        match_terms: list[MatchTerm] | None
        var_and: bool | None
        def __init__(
            self,
            *,
            match_terms: Sequence[MatchTerm | Mapping[str, Any]] | None = ...,
            var_and: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SelectorAccountMatchConfigMatchExpression = model("v2025", "SelectorAccountMatchConfigMatchExpression")
