# Generated from schema/.
"""Preview data source response."""

__all__ = ["PreviewDataSourceResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.form_element_data_source_config_options import FormElementDataSourceConfigOptions

    class PreviewDataSourceResponse(Model):
        """Preview data source response."""

        results: list[FormElementDataSourceConfigOptions] | None
        def __init__(
            self,
            *,
            results: Sequence[FormElementDataSourceConfigOptions | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PreviewDataSourceResponse = model("v2024", "PreviewDataSourceResponse")
