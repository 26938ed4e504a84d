# Generated from schema/.
"""Form instance created by."""

__all__ = ["FormInstanceCreatedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class FormInstanceCreatedBy(Model):
        """Form instance created by."""

        id: str | None
        type: str | None
        """Known values: WORKFLOW_EXECUTION, SOURCE."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["WORKFLOW_EXECUTION", "SOURCE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormInstanceCreatedBy = model("v2024", "FormInstanceCreatedBy")
