# Generated from schema/.
"""Form used by."""

__all__ = ["FormUsedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class FormUsedBy(Model):
        """Form used by."""

        type: str | None
        """Known values: WORKFLOW, SOURCE, MySailPoint."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["WORKFLOW", "SOURCE", "MySailPoint"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormUsedBy = model("beta", "FormUsedBy")
