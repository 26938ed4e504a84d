# Generated from schema/.
"""Form element preview request."""

__all__ = ["FormElementPreviewRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.form_element_dynamic_data_source import FormElementDynamicDataSource

    class FormElementPreviewRequest(Model):
        """Form element preview request."""

        data_source: FormElementDynamicDataSource | None
        def __init__(
            self,
            *,
            data_source: FormElementDynamicDataSource | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormElementPreviewRequest = model("v2024", "FormElementPreviewRequest")
