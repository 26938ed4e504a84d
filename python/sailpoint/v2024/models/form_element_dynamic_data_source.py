# Generated from schema/.
"""Form element dynamic data source."""

__all__ = ["FormElementDynamicDataSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.form_element_dynamic_data_source_config import FormElementDynamicDataSourceConfig

    class FormElementDynamicDataSource(Model):
        """Form element dynamic data source."""

        config: FormElementDynamicDataSourceConfig | None
        data_source_type: str | None
        """Known values: STATIC, INTERNAL, SEARCH, FORM_INPUT."""
        def __init__(
            self,
            *,
            config: FormElementDynamicDataSourceConfig | Mapping[str, Any] | None = ...,
            data_source_type: Literal["STATIC", "INTERNAL", "SEARCH", "FORM_INPUT"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormElementDynamicDataSource = model("v2024", "FormElementDynamicDataSource")
