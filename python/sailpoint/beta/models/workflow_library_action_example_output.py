# Generated from schema/.
"""Workflow library action example output."""

__all__ = ["WorkflowLibraryActionExampleOutput"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class WorkflowLibraryActionExampleOutput(Model):
        """Workflow library action example output."""

        __match_args__ = ("actual_instance",)
        actual_instance: dict[str, Any] | list[dict[str, Any]] | None
        def __init__(
            self,
            actual_instance: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    WorkflowLibraryActionExampleOutput = model("beta", "WorkflowLibraryActionExampleOutput")
