# Generated from schema/.
"""Task status message parameters inner."""

__all__ = ["TaskStatusMessageParametersInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class TaskStatusMessageParametersInner(Model):
        """Task status message parameters inner."""

        __match_args__ = ("actual_instance",)
        actual_instance: dict[str, Any] | str | None
        def __init__(
            self,
            actual_instance: Mapping[str, Any] | str | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    TaskStatusMessageParametersInner = model("beta", "TaskStatusMessageParametersInner")
