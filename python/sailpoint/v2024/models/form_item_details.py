# Generated from schema/.
"""Form item details."""

__all__ = ["FormItemDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class FormItemDetails(Model):
        """Form item details."""

        name: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormItemDetails = model("v2024", "FormItemDetails")
