# Generated from schema/.
"""Sp config rule value."""

__all__ = ["SpConfigRuleValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class SpConfigRuleValue(Model):
        """Sp config rule value."""

        __match_args__ = ("actual_instance",)
        actual_instance: dict[str, Any] | list[Any] | str | float | bool | None
        def __init__(
            self,
            actual_instance: Mapping[str, Any] | Sequence[Any] | str | float | bool | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    SpConfigRuleValue = model("beta", "SpConfigRuleValue")
