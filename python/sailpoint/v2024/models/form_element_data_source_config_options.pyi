# Written by `make stubs` from schema/; change it there.
"""Form element data source config options."""

from sailpoint._core import Model

__all__ = ["FormElementDataSourceConfigOptions"]

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
