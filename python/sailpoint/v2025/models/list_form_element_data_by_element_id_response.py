# Generated from schema/.
"""List form element data by element ID response."""

__all__ = ["ListFormElementDataByElementIDResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.form_element_data_source_config_options import FormElementDataSourceConfigOptions

    class ListFormElementDataByElementIDResponse(Model):
        """List form element data by element ID response."""

        results: list[FormElementDataSourceConfigOptions] | None
        def __init__(
            self,
            *,
            results: Sequence[FormElementDataSourceConfigOptions | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListFormElementDataByElementIDResponse = model("v2025", "ListFormElementDataByElementIDResponse")
