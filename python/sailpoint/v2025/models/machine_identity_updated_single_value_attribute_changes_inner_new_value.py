# Generated from schema/.
"""Machine identity updated single value attribute changes inner new value."""

__all__ = ["MachineIdentityUpdatedSingleValueAttributeChangesInnerNewValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class MachineIdentityUpdatedSingleValueAttributeChangesInnerNewValue(Model):
        """Machine identity updated single value attribute changes inner new value."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | bool | float | list[str] | None
        def __init__(
            self,
            actual_instance: str | bool | float | list[str] | tuple[str, ...] | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    MachineIdentityUpdatedSingleValueAttributeChangesInnerNewValue = model("v2025", "MachineIdentityUpdatedSingleValueAttributeChangesInnerNewValue")
