# Generated from schema/.
"""Form element data source config options."""

__all__ = ["FormElementDataSourceConfigOptions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class FormElementDataSourceConfigOptions(Model):
        """Form element data source config options."""

        label: str | None
        sub_label: str | None
        value: str | None
        def __init__(
            self,
            *,
            label: str | None = ...,
            sub_label: str | None = ...,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormElementDataSourceConfigOptions = model("beta", "FormElementDataSourceConfigOptions")
