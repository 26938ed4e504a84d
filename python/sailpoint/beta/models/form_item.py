# Generated from schema/.
"""Form item."""

__all__ = ["FormItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class FormItem(Model):
        """Form item."""

        name: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormItem = model("beta", "FormItem")
