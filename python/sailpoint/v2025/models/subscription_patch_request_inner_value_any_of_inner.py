# Generated from schema/.
"""Subscription patch request inner value any of inner."""

__all__ = ["SubscriptionPatchRequestInnerValueAnyOfInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class SubscriptionPatchRequestInnerValueAnyOfInner(Model):
        """Subscription patch request inner value any of inner."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | int | dict[str, Any] | None
        def __init__(
            self,
            actual_instance: str | int | Mapping[str, Any] | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    SubscriptionPatchRequestInnerValueAnyOfInner = model("v2025", "SubscriptionPatchRequestInnerValueAnyOfInner")
