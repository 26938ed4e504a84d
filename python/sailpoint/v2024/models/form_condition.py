# Generated from schema/.
"""Form condition."""

__all__ = ["FormCondition"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.condition_effect import ConditionEffect
    from sailpoint.v2024.models.condition_rule import ConditionRule

    class FormCondition(Model):
        """Form condition."""

        rule_operator: str | None
        """Known values: AND, OR."""
        rules: list[ConditionRule] | None
        effects: list[ConditionEffect] | None
        def __init__(
            self,
            *,
            rule_operator: Literal["AND", "OR"] | None = ...,
            rules: Sequence[ConditionRule | Mapping[str, Any]] | None = ...,
            effects: Sequence[ConditionEffect | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormCondition = model("v2024", "FormCondition")
