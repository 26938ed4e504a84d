# Generated from schema/.
"""Outlier contributing feature value."""

__all__ = ["OutlierContributingFeatureValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class OutlierContributingFeatureValue(Model):
        """Outlier contributing feature value."""

        __match_args__ = ("actual_instance",)
        actual_instance: float | None
        def __init__(
            self,
            actual_instance: float | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    OutlierContributingFeatureValue = model("beta", "OutlierContributingFeatureValue")
