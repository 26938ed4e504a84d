# Generated from schema/.
"""Account updated multi value attribute changes inner added values inner."""

__all__ = ["AccountUpdatedMultiValueAttributeChangesInnerAddedValuesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class AccountUpdatedMultiValueAttributeChangesInnerAddedValuesInner(Model):
        """Account updated multi value attribute changes inner added values inner."""

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

    AccountUpdatedMultiValueAttributeChangesInnerAddedValuesInner = model("v2025", "AccountUpdatedMultiValueAttributeChangesInnerAddedValuesInner")
